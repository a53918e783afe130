import { UserError } from '../../../kit/errors.ts';
import { countNames, noCounts } from '../counts.ts';
import { failedBlocks } from '../failed.ts';
import { fitPage, type Rendered } from '../fit.ts';
import { alert, hasChanges, headline, isNothing, type Verdict, warnings } from '../headline.ts';
import { leftOutBlocks } from '../left-out.ts';
import { footerBlocks, heading, type RenderOptions } from '../options.ts';
import type { Allotment } from '../sheet.ts';
import { sheetBlocks } from '../sheet.ts';
import { bytesOf, code, counted, listed, shownName, thousands } from '../text.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { type Block, foldSections } from './fold.ts';
import type { ReadSection } from './parse-section.ts';
import { rootsTable } from './roots-table.ts';
import type { Section } from './section.ts';

export type SectionsOptions = Omit<RenderOptions, 'showDrift' | 'tool'>;

/** Shares of the bytes that the table and the errors of failed plans may take. */
const tableShare = 0.25;
const failedShare = 0.3;
/** Roots named above a change that they share. */
const mostRootsNamed = 10;

/**
 * One comment for all roots: a table, then each change once, under the roots it is the same in. What is destroyed or replaced in any of them is listed
 * before anything else gets bytes, which the roots share evenly.
 * @throws UserError where two sections have the same name, or where there is none
 */
export function renderSections(sections: ReadSection[], options: SectionsOptions): Rendered {
  checkNames(sections);
  const total = totalOf(sections);
  const tool = sections.every((section) => section.tool === 'OpenTofu') ? 'OpenTofu' : 'Terraform';
  const head = [
    heading({ ...options, tool }),
    ...sentences(sections, total),
    ...rootsTable(sections, options.maxBytes * tableShare),
    ...failures(sections, options),
  ];
  const foot = footerBlocks(options.footer, options.maxBytes);
  const around = bytesOf([...head, ...foot].join('\n\n')) + 400;
  const { shown, ...omitted } = chooseBlocks(foldSections(sections), options.maxBytes - around);
  return fitPage(
    {
      groups: shown.flatMap(({ groups }) => groups),
      omitted,
      blocks: (allotments, left) => [
        ...head,
        ...leftOutBlocks(left, options.rest),
        ...blockParts(shown, sections, allotments),
        ...omittedBlock(omitted.counted),
        ...foot,
      ],
      least: (left) => [
        `### ${tool} plans`,
        ...sentences(sections, total).slice(0, 1),
        ...leftOutBlocks(left, nowhere),
      ],
    },
    options.maxBytes,
  );
}

const nowhere = { summaryUrl: null, markdownPath: null };

function omittedBlock(omitted: number): string[] {
  return omitted === 0 ? [] : [`_… and ${counted(omitted, 'more change')}, not listed here._`];
}

function checkNames(sections: ReadSection[]): void {
  if (sections.length === 0) throw new UserError('No sections', 'There is no section to write a comment from.');
  const files = new Map<string, string>();
  for (const { name, file } of sections) {
    const other = files.get(name);
    if (other !== undefined) {
      throw new UserError(
        'Two sections of one name',
        `${other} and ${file} are both named ${JSON.stringify(shownName(name))}. Give each root its own name (input name), and take the sections of one run alone.`,
      );
    }
    files.set(name, file);
  }
}

/** The sum of all plans. */
export function totalOf(sections: readonly Section[]): Verdict {
  const total: Verdict = {
    counts: noCounts(),
    errored: false,
    complete: true,
    refreshOnly: sections.every(({ verdict }) => verdict === null || verdict.refreshOnly),
    applyable: null,
    failedChecks: 0,
    destroys: 0,
    hiddenDrift: 0,
    hiddenRelevantDrift: 0,
    unchanged: 0,
  };
  for (const { verdict } of sections) {
    if (!verdict) continue;
    for (const name of countNames) total.counts[name] += verdict.counts[name];
    for (const name of ['failedChecks', 'destroys', 'hiddenDrift', 'hiddenRelevantDrift', 'unchanged'] as const) {
      total[name] += verdict[name];
    }
    total.errored ||= verdict.errored;
    total.complete &&= verdict.complete;
    // Of a plan without changes Terraform says it too.
    if (verdict.applyable === false && hasChanges(verdict)) total.applyable = false;
  }
  return total;
}

function sentences(sections: ReadSection[], total: Verdict): string[] {
  const failed = sections.filter(({ verdict }) => verdict === null).length;
  const changing = sections.filter(({ verdict }) => verdict && hasChanges(verdict)).length;
  const allNothing = failed === 0 && isNothing(total);
  const first = allNothing
    ? `**No changes in ${counted(sections.length, 'root')}.** The infrastructure is what the configuration says.`
    : failed > 0 && changing === 0
      ? '**Not all plans are known.**'
      : headline(total);
  const roots = allNothing ? '' : ` ${thousands(changing)} of ${counted(sections.length, 'root')} with changes.`;
  const failure =
    failed > 0
      ? [`**${counted(failed, 'plan')} failed:** what ${failed === 1 ? 'it' : 'they'} would change is not known.`]
      : [];
  return [`${first}${roots}`, ...alert('CAUTION', failure), ...warnings(total)];
}

function failures(sections: ReadSection[], { maxBytes, rest }: SectionsOptions): string[] {
  const failed = sections.filter((section) => section.failed !== null);
  const each = Math.floor((maxBytes * failedShare) / Math.max(1, failed.length));
  // Below this there is no room for an error; the table says which failed.
  if (each < 800) return [];
  return failed.flatMap(({ name, failed: plan }) => [
    `<h4>${code(name)}</h4>`,
    ...failedBlocks(plan!, each - 100, rest).markdown,
  ]);
}

function blockParts(blocks: Block[], sections: ReadSection[], allotments: Allotment[]): string[] {
  let next = 0;
  return blocks.flatMap(({ roots, groups }) => {
    const own = allotments.slice(next, next + groups.length);
    next += groups.length;
    return [
      rootsHeading(roots.map((root) => sections[root]!.name)),
      ...own.flatMap((one) => sheetBlocks(one, '#####')),
    ];
  });
}

function rootsHeading(names: string[]): string {
  const shown = names.slice(0, mostRootsNamed).map(code);
  if (names.length > mostRootsNamed) shown.push(counted(names.length - mostRootsNamed, 'more root'));
  return names.length === 1 ? `<h4>${shown[0]}</h4>` : `<h4>The same change in ${listed(shown)}</h4>`;
}
