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
  /** The whole Markdown for allotments of these groups, as blocks. */
  blocks: (allotments: Allotment[], left: Left) => string[];
}

/** Estimates are near; a fence longer than usual or a sentence more is made up for by trying with less. */
const tries = 8;

/**
 * Renders a page in at most so many UTF-8 bytes.
 * @throws Error where even the counts do not fit, which is a bug: they fit in `fewestBytes`
 */
export function fitPage(page: Page, maxBytes: number): Rendered {
  let forGroups = maxBytes;
  if (maxBytes !== Number.POSITIVE_INFINITY) {
    const nothing = page.groups.map((group): Allotment => ({ group, details: 0, step: 'full', addresses: 0 }));
    forGroups -= bytesOf(joined(page, nothing).markdown);
    // Headings are in both.
    forGroups += page.groups.length * headingBytes;
  }
  for (let round = 0; ; round++) {
    const rendered = joined(page, allot(page.groups, forGroups));
    const over = bytesOf(rendered.markdown) - maxBytes;
    if (over <= 0) return rendered;
    if (round === tries) throw new Error(`${over} bytes too long after ${tries} tries for ${maxBytes}`);
    forGroups = round + 1 === tries ? 0 : forGroups - over - 200 * (round + 1);
  }
}

/** A group's heading and count, at the least. */
const headingBytes = 60;

function joined(page: Page, allotments: Allotment[]): Rendered {
  const left = leftOf(allotments);
  // Not join, which copies each block first.
  let markdown = '';
  for (const block of page.blocks(allotments, left)) markdown += markdown === '' ? block : `\n\n${block}`;
  return { markdown: `${markdown}\n`, left };
}
