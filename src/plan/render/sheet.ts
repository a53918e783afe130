import type { Step } from './diff/writer.ts';
import type { Group, Item } from './item.ts';
import { bytesOf, code, counted, escapeHtml, fence, shownName, thousands } from './text.ts';
import { type ChangeSymbol, destroying, groupTitles, noteText } from './words.ts';

/** How much of a group is shown: the first items in detail, the next as addresses, the rest as a count. */
export interface Allotment {
  group: Group;
  details: number;
  step: Step;
  addresses: number;
}

/** Lists longer than this are folded, but for what is destroyed. */
const openLines = 20;

/** What an address line begins with, for the colour that GitHub gives it in a `diff` block. */
const lineStarts: Record<ChangeSymbol, string> = {
  '-': '- ',
  '-/+': '-/+ ',
  '+/-': '-/+ ',
  '+/.': '+ ',
  '~': '! ',
  '+': '+ ',
  '.': '  ',
  '<=': '  ',
  '=': '  ',
  '?': '! ',
  '!': '! ',
};

/** A group's heading, its items and what was left out, as blocks of Markdown that stand on lines of their own. */
export function sheetBlocks({ group, details, step, addresses }: Allotment, headingMarks: string): string[] {
  const blocks = [`${headingMarks} ${groupTitles[group.id]} (${thousands(group.items.length + (group.more ?? 0))})`];
  const lines: string[] = [];
  group.items.slice(0, details).forEach((item) => {
    const text = item.lines(step);
    if (text === null || text === '') lines.push(addressLine(item));
    else if (group.id === 'output') lines.push(text);
    else if (group.id === 'check') lines.push(addressLine(item), text);
    else blocks.push(detailsBlock(item, text));
  });
  for (const item of group.items.slice(details, details + addresses)) lines.push(addressLine(item));
  if (lines.length > 0) {
    const text = lines.join('\n');
    const block = fence(text, 'diff');
    const fold = !destroying.has(group.id) && text.split('\n', openLines + 1).length > openLines;
    blocks.push(
      fold ? folded(`${thousands(lines.length)} ${addresses > 0 ? 'by address' : 'in short'}`, block) : block,
    );
  }
  const left = group.items.length - details - addresses + (group.more ?? 0);
  if (left > 0) blocks.push(`_… and ${counted(left, 'more', 'more')}, not listed here._`);
  return blocks;
}

/** A fold; what stands in it is Markdown, its title HTML. */
export function folded(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}

function detailsBlock(item: Item, text: string): string {
  return folded(titleOf(item).text, fence(text, 'diff'));
}

function titleOf(item: Item): { text: string; bytes: number } {
  if (item.title) return item.title;
  const notes = item.notes.map((note) => ` · ${noteText(note, code)}`);
  const text = `<code>${escapeHtml(item.symbol)}</code> ${code(item.address)}${notes.join('')}`;
  item.title = { text, bytes: bytesOf(text) };
  return item.title;
}

/** An item in one line of a `diff` block. */
export function addressLine(item: Item): string {
  return (item.line ?? lineOf(item)).text;
}

/** Bytes that an item takes as an address line. */
export function addressBytes(item: Item): number {
  return (item.line ?? lineOf(item)).bytes;
}

/** Kept with the item, as it is asked for several times while bytes are shared out. */
function lineOf(item: Item): { text: string; bytes: number } {
  const notes = item.notes.map((note) => noteText(note, shownName));
  const text = `${lineStarts[item.symbol]}${shownName(item.address)}${notes.length > 0 ? `  # ${notes.join('; ')}` : ''}`;
  item.line = { text, bytes: bytesOf(text) + 1 };
  return item.line;
}

/** Bytes that an item takes in detail; null where it has not that step. */
export function detailBytes(item: Item, step: Step): number | null {
  const text = item.lines(step);
  if (text === null) return null;
  return text === '' ? addressBytes(item) : bytesOf(text) + titleOf(item).bytes + detailOverhead;
}

/** The tags, blank lines and fences around an item's diff. */
const detailOverhead = 70;
/** Fences and fold around a group's addresses; its heading and count are there anyway. */
export const listOverhead = 110;
