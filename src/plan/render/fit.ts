import { allot, type Left, leftOf } from './allot.ts';
import type { Group } from './item.ts';
import type { Allotment } from './sheet.ts';
import { bytesOf } from './text.ts';

export interface Rendered {
  markdown: string;
  left: Left;
}

/** A page around the groups: what it says depends on what is left out. */
export interface Page {
  groups: Group[];
  /** What is left out whatever the bytes. */
  omitted: Pick<Left, 'counted' | 'destroysNotListed'>;
  /** The whole Markdown for allotments of these groups, as blocks. */
  blocks: (allotments: Allotment[], left: Left) => string[];
  /** What is said where not even counts by group fit: less than `fewestBytes`. */
  least: (left: Left) => string[];
}

/** Estimates are near; a fence longer than usual or a sentence more is made up for by trying with less. */
const tries = 8;

/** Renders a page in at most so many UTF-8 bytes. */
export function fitPage(page: Page, maxBytes: number): Rendered {
  if (maxBytes === Number.POSITIVE_INFINITY) return joined(page, allot(page.groups, maxBytes));
  const bare = joined(page, nothingOf(page.groups));
  const least = maxBytes - bytesOf(bare.markdown);
  if (least < 0) return { markdown: withBlankLines(page.least(bare.left)), left: bare.left };
  let forGroups = least;
  for (let round = 0; round < tries; round++) {
    const rendered = joined(page, allot(page.groups, forGroups));
    const over = bytesOf(rendered.markdown) - maxBytes;
    if (over <= 0) return rendered;
    forGroups -= over + 200 * (round + 1);
  }
  return bare;
}

function nothingOf(groups: Group[]): Allotment[] {
  return groups.map((group) => ({ group, details: 0, step: 'full', addresses: 0 }));
}

function joined(page: Page, allotments: Allotment[]): Rendered {
  const left = leftOf(allotments);
  left.counted += page.omitted.counted;
  left.destroysNotListed += page.omitted.destroysNotListed;
  return { markdown: withBlankLines(page.blocks(allotments, left)), left };
}

/** Not join, which copies each block first. */
function withBlankLines(blocks: string[]): string {
  let markdown = '';
  for (const block of blocks) markdown += markdown === '' ? block : `\n\n${block}`;
  return `${markdown}\n`;
}
