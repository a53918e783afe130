import { isMembers, type Members, type Value } from '../../value.ts';
import { counted } from '../text.ts';
import { type Forcing, forcingMark, forcingOfElements } from './forcing.ts';
import { type Match, matchElements } from './match.ts';
import { keyText } from './values.ts';
import type { DiffWriter } from './writer.ts';

/** How two objects are written; handed in, as objects hold lists and lists hold objects. */
export type WriteMembers = (
  writer: DiffWriter,
  depth: number,
  before: Members,
  after: Members,
  forcing: Forcing | undefined,
) => void;

/**
 * Two lists, or sets: the JSON does not tell which. Elements of the same content are matched wherever they stand and left out; another order alone is
 * said in one line.
 * @param key the attribute's name; null for a list inside a list
 */
export function changedList(
  writer: DiffWriter,
  depth: number,
  key: string | null,
  width: number,
  before: Value[],
  after: Value[],
  forcing: Forcing | undefined,
  writeMembers: WriteMembers,
): void {
  const name = key === null ? '' : keyText(key);
  const label = key === null ? '' : `${name.padEnd(width)} = `;
  const mark = forcingMark(forcing);
  const match = matchElements(before, after);
  if (match.changes.length === 0) {
    writer.line(
      '!',
      depth,
      `${label}[…] # the same ${counted(match.same, 'element')} in another order${mark && ', forces replacement'}`,
    );
    return;
  }
  if (key !== null && writer.asBlocks(before, after)) {
    changedBlocks(writer, depth, name, match, forcing, writeMembers);
    return;
  }
  writer.line('!', depth, `${label}[${mark}`);
  for (const { before: left, after: right } of match.changes) {
    if (isMembers(left) && isMembers(right)) {
      writer.line('!', depth + 1, '{');
      writeMembers(writer, depth + 2, left, right, forcingOfElements(forcing));
      writer.line(' ', depth + 1, '},');
    } else {
      if (left !== undefined) writer.whole('-', depth + 1, '', left, ',');
      if (right !== undefined) writer.whole('+', depth + 1, '', right, ',');
    }
  }
  hidden(writer, depth + 1, match, 'element');
  writer.line(' ', depth, ']');
}

function changedBlocks(
  writer: DiffWriter,
  depth: number,
  name: string,
  match: Match,
  forcing: Forcing | undefined,
  writeMembers: WriteMembers,
): void {
  const mark = forcingMark(forcing) || forcingMark(forcingOfElements(forcing));
  for (const { before, after } of match.changes) {
    if (isMembers(before) && isMembers(after)) {
      writer.line('!', depth, `${name} {${mark}`);
      writeMembers(writer, depth + 1, before, after, forcingOfElements(forcing));
      writer.line(' ', depth, '}');
    } else if (before !== undefined) writer.whole('-', depth, `${name} `, before, mark);
    else if (after !== undefined) writer.whole('+', depth, `${name} `, after, mark);
  }
  hidden(writer, depth, match, `${name} block`);
}

function hidden(writer: DiffWriter, depth: number, match: Match, noun: string): void {
  if (match.same === 0) return;
  const order = match.reordered ? ', in another order' : '';
  writer.line(' ', depth, `# (${counted(match.same, `unchanged ${noun}`)} hidden${order})`);
}
