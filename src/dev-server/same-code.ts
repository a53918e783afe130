/** Line and column are counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Characters around a place that must be the same for it to count as found. */
const leastSame = 12;

/**
 * Finds a place of a CloudFront Function's file in the bundle that it was written from. Writing keeps the text of what the runtime takes as it
 * is, and moves or rewrites the rest: the place in the bundle is the one with the most of the same code around it, white space apart.
 *
 * @returns undefined where too little around it is the same, or two places are as like it
 */
export function sameCodeAt(written: string, place: TextPlace, bundle: string): TextPlace | undefined {
  const offset = offsetOf(written, place);
  if (offset === undefined) return undefined;
  const from = withoutSpace(written);
  const to = withoutSpace(bundle);
  const at = from.offsets.findIndex((one) => one >= offset);
  if (at < 0) return undefined;
  let best = { index: -1, same: leastSame - 1, isOnly: true };
  for (let index = to.text.indexOf(from.text[at]!); index >= 0; index = to.text.indexOf(from.text[at]!, index + 1)) {
    const same = sameAround(from.text, at, to.text, index);
    if (same > best.same) best = { index, same, isOnly: true };
    else if (same === best.same) best.isOnly = false;
  }
  return best.index < 0 || !best.isOnly ? undefined : placeAt(bundle, to.offsets[best.index]!);
}

function sameAround(one: string, at: number, other: string, index: number): number {
  let after = 0;
  while (at + after < one.length && one[at + after] === other[index + after]) after += 1;
  let before = 0;
  while (before < at && before < index && one[at - before - 1] === other[index - before - 1]) before += 1;
  return before + after;
}

/** The text without white space, and where each of its characters stood. */
function withoutSpace(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index]!)) continue;
    kept += text[index];
    offsets.push(index);
  }
  return { text: kept, offsets };
}

function offsetOf(text: string, { line, column }: TextPlace): number | undefined {
  const lines = text.split('\n');
  if (line < 1 || line > lines.length) return undefined;
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + column - 1;
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
