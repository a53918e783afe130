import type { Plan } from '../model.ts';
import { type FailedPlan, failedBlocks, isFailed } from './failed.ts';
import { fitPage, type Rendered } from './fit.ts';
import { countsTable, headline, verdictOf, warnings } from './headline.ts';
import { groupsOf } from './items.ts';
import { leftOutBlocks } from './left-out.ts';
import { footerBlocks, heading, type RenderOptions } from './options.ts';
import { sheetBlocks } from './sheet.ts';
import { code, thousands } from './text.ts';

/** GitHub drops a step's whole summary above 1 MiB; what other parts of an action write to it needs room too. */
const summaryBytes = 1024 * 1024 - 16 * 1024;

/**
 * The comment of one plan, or of one that failed, in at most `maxBytes` UTF-8 bytes. Always valid Markdown that is cut between resources, says what
 * was left out and where it is, and lists what is destroyed or replaced first. For a smaller rendering (GitHub's 422) call it with fewer bytes.
 */
export function renderComment(plan: Plan | FailedPlan, options: RenderOptions): Rendered {
  if (isFailed(plan)) return renderFailed(plan, options);
  const verdict = verdictOf(plan, options.showDrift);
  const table = countsTable(verdict.counts);
  const head = [heading(options), headline(verdict), ...warnings(verdict), ...(table ? [table] : [])];
  const foot = [...versionBlock(plan, options), ...footerBlocks(options.footer, options.maxBytes)];
  return fitPage(
    {
      groups: groupsOf(plan, options.showDrift),
      omitted: { counted: 0, destroysNotListed: 0 },
      least: (left) => [`### ${options.tool} plan`, headline(verdict), ...leftOutBlocks(left, nowhere)],
      blocks: (allotments, left) => [
        ...head,
        ...leftOutBlocks(left, options.rest),
        ...allotments.flatMap((one) => sheetBlocks(one, '####')),
        ...foot,
      ],
    },
    options.maxBytes,
  );
}

const nowhere = { summaryUrl: null, markdownPath: null };

/**
 * The job summary: as the comment, in GitHub's 1 MiB a step.
 *
 * @param room the bytes that it still takes, where something stands in it already
 */
export function renderSummary(
  plan: Plan | FailedPlan,
  options: Omit<RenderOptions, 'maxBytes'>,
  room = Number.POSITIVE_INFINITY,
): Rendered {
  const rest = { ...options.rest, summaryUrl: null };
  return renderComment(plan, { ...options, rest, maxBytes: Math.min(summaryBytes, room) });
}

/** The file at `markdown-path`: nothing is left out. */
export function renderMarkdownFile(plan: Plan | FailedPlan, options: Omit<RenderOptions, 'maxBytes' | 'rest'>): string {
  return renderComment(plan, { ...options, rest: nowhere, maxBytes: Number.POSITIVE_INFINITY }).markdown;
}

function renderFailed(plan: FailedPlan, options: RenderOptions): Rendered {
  const blocks = (bytes: number) => failedBlocks(plan, bytes, options.rest);
  const around = [heading(options), ...footerBlocks(options.footer, options.maxBytes)];
  const room = options.maxBytes - Buffer.byteLength(around.join('\n\n')) - 10;
  const { markdown, left } = blocks(room);
  const all = [around[0]!, ...markdown, ...around.slice(1)];
  return { markdown: `${all.join('\n\n')}\n`, left };
}

function versionBlock({ terraformVersion, unchanged }: Plan, { tool }: RenderOptions): string[] {
  const parts = [
    ...(unchanged > 0 ? [`${thousands(unchanged)} unchanged`] : []),
    ...(terraformVersion === null ? [] : [`${tool} ${code(terraformVersion)}`]),
  ];
  return parts.length === 0 ? [] : [`<p><sub>${parts.join(' · ')}</sub></p>`];
}
