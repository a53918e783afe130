import { isMembers, type Value } from '../../value.ts';
import { counted } from '../text.ts';
import { type Forcing, forcingMark } from './forcing.ts';
import { heredoc, heredocEnd } from './heredoc.ts';
import { parseJsonText } from './json-text.ts';
import { compareLines } from './line-diff.ts';
import { changedList, type WriteMembers } from './lists.ts';
import { equal } from './values.ts';
import type { DiffWriter } from './writer.ts';

/** Two strings longer than this together stand below each other. */
const longestPair = 100;
/** Unchanged lines shown around a changed one. */
const context = 2;

/** Two strings that differ: JSON by its keys, many lines by line, others side by side or below each other. */
export function changedString(
  writer: DiffWriter,
  depth: number,
  label: string,
  before: string,
  after: string,
  forcing: Forcing | undefined,
  writeMembers: WriteMembers,
): void {
  const mark = forcingMark(forcing);
  const left = parseJsonText(before);
  const right = left && parseJsonText(after);
  if (left && right && changedJson(writer, depth, label, left, right, mark, writeMembers)) return;
  if (before.includes('\n') || after.includes('\n')) {
    changedLines(writer, depth, label, before, after, mark);
    return;
  }
  const [from, to] = writer.strings(before, after);
  if (from.length + to.length <= longestPair) writer.line('!', depth, `${label}${from} -> ${to}${mark}`);
  else {
    writer.line('-', depth, `${label}${from}`);
    writer.line('+', depth, `${label}${to}${mark}`);
  }
}

/** False where one is an object and the other an array. */
function changedJson(
  writer: DiffWriter,
  depth: number,
  label: string,
  before: Value,
  after: Value,
  mark: string,
  writeMembers: WriteMembers,
): boolean {
  if (equal(before, after)) {
    writer.line(
      '!',
      depth,
      `${label}jsonencode(…) # the same JSON, written differently${mark && ', forces replacement'}`,
    );
    return true;
  }
  if (isMembers(before) && isMembers(after)) {
    writer.line('!', depth, `${label}jsonencode({${mark}`);
    writer.inJson(() => writeMembers(writer, depth + 1, before, after, undefined));
    writer.line(' ', depth, '})');
    return true;
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  writer.line('!', depth, `${label}jsonencode(${mark}`);
  writer.inJson(() => changedList(writer, depth + 1, null, 0, before, after, undefined, writeMembers));
  writer.line(' ', depth, ')');
  return true;
}

function changedLines(
  writer: DiffWriter,
  depth: number,
  label: string,
  before: string,
  after: string,
  mark: string,
): void {
  writer.line('!', depth, `${label}<<-EOT${mark}`);
  const lines = compareLines(heredoc(before), heredoc(after));
  const near = nearChanges(lines.map(({ marker }) => marker !== ' '));
  let skipped = 0;
  const saySkipped = () => {
    if (skipped > 0) writer.line(' ', depth + 1, `# (${counted(skipped, 'unchanged line')} hidden)`);
    skipped = 0;
  };
  lines.forEach(({ marker, line }, index) => {
    if (!near[index]) {
      skipped++;
      return;
    }
    saySkipped();
    writer.textLine(marker, depth + 1, line);
  });
  saySkipped();
  const [endBefore, endAfter] = [heredocEnd(before), heredocEnd(after)];
  if (endBefore === endAfter) writer.line(' ', depth, endAfter);
  else {
    writer.line('-', depth, endBefore);
    writer.line('+', depth, endAfter);
  }
}

function nearChanges(changed: boolean[]): boolean[] {
  const near = new Array<boolean>(changed.length).fill(false);
  changed.forEach((is, index) => {
    if (!is) return;
    near.fill(true, Math.max(0, index - context), index + context + 1);
  });
  return near;
}
