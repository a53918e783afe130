import type { Advice, Reason, RecommendedTarget } from '../advice/recommendation.ts';
import type { BuiltFunction } from '../build/options.ts';
import { code, plain, table } from './markdown.ts';

const words: Readonly<Record<RecommendedTarget, string>> = {
  none: 'no code needed',
  'cloudfront-function': 'CloudFront Function',
  person: 'a person decides',
  'lambda-edge': 'Lambda@Edge',
};
/** Reasons that a table's cell names; the first ones are the ones that decide. */
const shownReasons = 5;

/** The lightest tool for each function, and why; the Terraform where no code would do. Empty where there is advice for none. */
export function adviceSummary(built: readonly BuiltFunction[]): string {
  const advised = built.flatMap(({ entry, advice }) => (advice ? [{ entry, advice }] : []));
  if (advised.length === 0) return '';
  const rows = advised.map(({ entry, advice }) => [
    plain(entry.function),
    code(entry.target),
    `${advice.target === entry.target ? '' : '💡 '}${words[advice.target]}`,
    why(advice),
  ]);
  return [
    '#### The lightest tool that does the job',
    table(['function', 'built for', 'recommended', 'why'], rows),
    ...advised.flatMap(({ entry, advice }) => terraformOf(entry.function, advice)),
  ].join('\n\n');
}

/** One line for the log. */
export function adviceLine(name: string, advice: Advice): string {
  const [first] = advice.reasons;
  const reason = first ? `: ${first.message}${first.position ? ` (${placeOf(first)})` : ''}` : '';
  const instead = advice.withoutCode ? `: ${advice.withoutCode.what}` : reason;
  return `${name}: the lightest tool for it: ${words[advice.target]}${instead}`;
}

function why(advice: Advice): string {
  const { withoutCode, reasons, generated, evidence } = advice;
  const parts: string[] = [];
  if (withoutCode) parts.push(`${plain(capitalized(withoutCode.what))}.`, ...withoutCode.differences.map(plain));
  for (const reason of reasons.slice(0, shownReasons)) {
    parts.push(`${reason.position ? `${code(placeOf(reason))} ` : ''}${plain(reason.message)}`);
  }
  if (reasons.length > shownReasons) parts.push(`And ${reasons.length - shownReasons} more.`);
  if (generated) parts.push(`Generated: ${code(generated)}.`);
  if (evidence) {
    parts.push(`${evidence.same} of ${evidence.compared} sample events answered the same.`);
    if (evidence.unsure > 0) parts.push(`${evidence.unsure} depend on the clock or on chance.`);
  }
  if (generated && !evidence) parts.push('Without sample events nothing has been compared.');
  if (advice.target === 'cloudfront-function' && generated)
    parts.push('It cannot share the viewer events of a behavior with Lambda@Edge.');
  return parts.join('<br>');
}

function terraformOf(name: string, { withoutCode }: Advice): string[] {
  if (!withoutCode || withoutCode.terraform === '') return [];
  // Longer than any run of backticks in a header's value.
  const runs = [...withoutCode.terraform.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [
    `<details><summary>${plain(name)} without code: ${plain(withoutCode.what)}</summary>\n\n${fence}hcl\n${withoutCode.terraform}\n${fence}\n\n</details>`,
  ];
}

function placeOf({ position }: Reason): string {
  return position ? `${position.file}${position.line ? `:${position.line}` : ''}` : '';
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
