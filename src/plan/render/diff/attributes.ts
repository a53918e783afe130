import { inOrder } from '../../in-order.ts';
import type { ResourceChange } from '../../model.ts';
import { isMembers, type Members, memberOf, type Value } from '../../value.ts';
import { counted } from '../text.ts';
import { type Forcing, forcingMark, forcingOf, forcingTree } from './forcing.ts';
import { heredoc } from './heredoc.ts';
import { mayBeJson } from './json-text.ts';
import { labelOf, widerOf } from './labels.ts';
import { changedList } from './lists.ts';
import { changedString } from './strings.ts';
import { equal, isFilled, isSensitive, isUnknown, scalarText, sizeOf } from './values.ts';
import { type Diff, DiffWriter, type Step } from './writer.ts';

/** What a change does to each attribute, for a `diff` block. */
export function attributeDiff(change: Pick<ResourceChange, 'before' | 'after' | 'replacePaths'>, step: Step): Diff {
  const writer = new DiffWriter(step);
  try {
    writeChange(writer, change);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { text: '  # (nested too deep to be shown)', long: false };
  }
  return { text: writer.text(), long: writer.long };
}

function writeChange(writer: DiffWriter, { before, after, replacePaths }: Parameters<typeof attributeDiff>[0]): void {
  const forcing = forcingTree(replacePaths);
  if (isMembers(before) && isMembers(after)) changedMembers(writer, 0, before, after, forcing, true);
  else if (before === null && isMembers(after)) writer.entries('+', 0, after, true);
  else if (isMembers(before) && after === null) writer.entries('-', 0, before, true);
  else if (!equal(before, after)) changedValue(writer, 0, '', before, after, forcing);
}

/**
 * The keys that differ, and how many do not.
 * @param attributes true for a resource's own attributes, of which a missing one is an unset one
 */
export function changedMembers(
  writer: DiffWriter,
  depth: number,
  before: Members,
  after: Members,
  forcing: Forcing | undefined,
  attributes = false,
): void {
  const shown: string[] = [];
  let same = 0;
  for (const key in before) {
    const left = before[key]!;
    const right = memberOf(after, key);
    const alike = equal(left, right) || (attributes && left === null && right === undefined);
    if (!alike || (forcing && forcingOf(forcing, key)?.forces)) shown.push(key);
    else if (!attributes || left !== null) same++;
  }
  for (const key in after) if (!Object.hasOwn(before, key) && !(attributes && after[key] === null)) shown.push(key);
  let width = 0;
  for (const key of shown) {
    if (!writer.asBlocks(memberOf(before, key), memberOf(after, key))) width = widerOf(width, key);
  }
  for (const key of inOrder(shown)) {
    changedEntry(writer, depth, key, width, memberOf(before, key), memberOf(after, key), forcingOf(forcing, key));
  }
  if (same > 0) writer.line(' ', depth, `# (${counted(same, 'unchanged attribute')} hidden)`);
  if (shown.length === 0 && attributes) writer.line(' ', depth, '# (the plan shows no difference in its attributes)');
}

function changedEntry(
  writer: DiffWriter,
  depth: number,
  key: string,
  width: number,
  before: Value | undefined,
  after: Value | undefined,
  forcing: Forcing | undefined,
): void {
  const mark = forcingMark(forcing);
  if (before === undefined && after !== undefined) writer.attribute('+', depth, key, after, width, mark);
  else if (after === undefined && before !== undefined) writer.attribute('-', depth, key, before, width, mark);
  else if (before !== undefined && after !== undefined) {
    if (equal(before, after)) writer.attribute(' ', depth, key, before, width, mark);
    else if (Array.isArray(before) && Array.isArray(after))
      changedList(writer, depth, key, width, before, after, forcing, changedMembers);
    else changedValue(writer, depth, labelOf(key, width), before, after, forcing);
  }
}

/** Two values that are not both lists. */
export function changedValue(
  writer: DiffWriter,
  depth: number,
  label: string,
  before: Value,
  after: Value,
  forcing: Forcing | undefined,
): void {
  const mark = forcingMark(forcing);
  if (isMembers(before) && isMembers(after)) {
    writer.line('!', depth, `${label}{${mark}`);
    changedMembers(writer, depth + 1, before, after, forcing);
    writer.line(' ', depth, '}');
  } else if (Array.isArray(before) && Array.isArray(after)) {
    changedList(writer, depth, null, 0, before, after, forcing, changedMembers);
  } else if (isSensitive(before) && isSensitive(after)) {
    const word =
      after.sensitive === 'unknown' ? '(sensitive value) -> (known after apply)' : '(sensitive value, changed)';
    writer.line('!', depth, `${label}${word}${mark}`);
  } else if (typeof before === 'string' && typeof after === 'string') {
    changedString(writer, depth, label, before, after, forcing, changedMembers);
  } else if (isUnknown(after) && (isFilled(before) || manyLines(before))) {
    // All of the old value would say nothing about what changes.
    writer.line('!', depth, `${label}${inShort(before)} -> (known after apply)${mark}`);
  } else if (isFilled(before) || isFilled(after) || manyLines(before) || manyLines(after)) {
    if (before !== null) writer.whole('-', depth, label, before, mark);
    if (after !== null) writer.whole('+', depth, label, after, before === null ? mark : '');
  } else if (before === null) writer.line('+', depth, `${label}${writer.scalar(after)}${mark}`);
  else if (after === null) writer.line('-', depth, `${label}${writer.scalar(before)} -> null${mark}`);
  else writer.line('!', depth, `${label}${writer.scalar(before)} -> ${scalarOf(writer, after)}${mark}`);
}

function inShort(value: Value): string {
  if (isMembers(value)) return `{…} (${counted(sizeOf(value), 'attribute')})`;
  if (Array.isArray(value)) return `[…] (${counted(value.length, 'element')})`;
  const text = String(value);
  return mayBeJson(text) ? 'jsonencode(…)' : `(${counted(heredoc(text).length, 'line')})`;
}

function manyLines(value: Value): boolean {
  return typeof value === 'string' && (value.includes('\n') || mayBeJson(value));
}

function scalarOf(writer: DiffWriter, value: Value): string {
  return typeof value === 'string' ? writer.string(value) : scalarText(value);
}
