/** A line of two texts compared: in both, only in the first, only in the second. */
export interface ComparedLine {
  marker: ' ' | '-' | '+';
  line: string;
}

/** Edits searched for between two texts; beyond, what lies between their common ends is shown as replaced whole. Work is bounded by its square. */
const mostEdits = 300;

/** The shortest edit from one list of lines to the other (Myers' greedy algorithm), common ends first. */
export function compareLines(before: string[], after: string[]): ComparedLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  return [
    ...marked(' ', before.slice(0, start)),
    ...compareMiddle(before.slice(start, beforeEnd), after.slice(start, afterEnd)),
    ...marked(' ', before.slice(beforeEnd)),
  ];
}

function marked(marker: ComparedLine['marker'], lines: string[]): ComparedLine[] {
  return lines.map((line) => ({ marker, line }));
}

function compareMiddle(before: string[], after: string[]): ComparedLine[] {
  const whole = () => [...marked('-', before), ...marked('+', after)];
  if (before.length === 0 || after.length === 0) return whole();
  const trace = edits(before, after);
  return trace ? walkBack(before, after, trace) : whole();
}

/** The furthest places reached with 0, 1, 2… edits, by diagonal (index `diagonal + edits + 1`); null where too many are needed. */
function edits(before: string[], after: string[]): number[][] | null {
  const trace: number[][] = [];
  let reached = [0, 0, 0];
  const most = Math.min(mostEdits, before.length + after.length);
  for (let count = 0; count <= most; count++) {
    const next = new Array<number>(2 * count + 3).fill(0);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = firstStep(reached, diagonal, count);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next[diagonal + count + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        trace.push(next);
        return trace;
      }
    }
    trace.push(next);
    reached = next;
  }
  return null;
}

/** Where the `count`th edit starts on a diagonal: down from the one above, or right from the one below. `reached` belongs to `count - 1`. */
function firstStep(reached: number[], diagonal: number, count: number): number {
  if (count === 0) return 0;
  const above = diagonal === count ? -1 : reached[diagonal + 1 + count]!;
  const below = diagonal === -count ? -1 : reached[diagonal - 1 + count]!;
  return diagonal === -count || (diagonal !== count && below < above) ? above : below + 1;
}

function walkBack(before: string[], after: string[], trace: number[][]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let count = trace.length - 1; count > 0; count--) {
    const diagonal = x - y;
    const reached = trace[count - 1]!;
    const start = firstStep(reached, diagonal, count);
    while (x > start && y > start - diagonal) {
      lines.push({ marker: ' ', line: before[--x]! });
      y--;
    }
    const above = diagonal === count ? -1 : reached[diagonal + 1 + count]!;
    const below = diagonal === -count ? -1 : reached[diagonal - 1 + count]!;
    if (diagonal === -count || (diagonal !== count && below < above)) lines.push({ marker: '+', line: after[--y]! });
    else lines.push({ marker: '-', line: before[--x]! });
  }
  while (x > 0) lines.push({ marker: ' ', line: before[--x]! });
  return lines.reverse();
}
