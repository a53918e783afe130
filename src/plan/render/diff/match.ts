import { isMembers, type Members, type Value } from '../../value.ts';
import { equal, matchKey, sizeOf } from './values.ts';

/** An element that went, came, or became another. */
export interface ElementChange {
  before: Value | undefined;
  after: Value | undefined;
}

export interface Match {
  /** In the order of the lists. */
  changes: ElementChange[];
  /** Elements that are in both. */
  same: number;
  /** Whether those stand in another order. */
  reordered: boolean;
}

/** Above this many comparisons, objects are not paired by likeness: what went and what came is shown. */
const mostComparisons = 2_500;

/** Which elements of two lists are the same, by content and as often as they occur, and what became of the others. */
export function matchElements(before: Value[], after: Value[]): Match {
  // Most lists differ in one place; what is the same at both ends needs no keys.
  let start = 0;
  while (start < before.length && start < after.length && equal(before[start], after[start])) start++;
  let end = 0;
  const atMost = Math.min(before.length, after.length) - start;
  while (end < atMost && equal(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (left.length === 1 && right.length === 1 && isMembers(left[0]) && isMembers(right[0])) {
    return { changes: [{ before: left[0], after: right[0] }], same: start + end, reordered: false };
  }
  const keysBefore = left.map(matchKey);
  const keysAfter = right.map(matchKey);
  const common = commonKeys(keysBefore, keysAfter);
  const [removed, keptBefore] = split(left, keysBefore, new Map(common));
  const [added, keptAfter] = split(right, keysAfter, new Map(common));
  const reordered = keptBefore.some((key, index) => key !== keptAfter[index]);
  return { changes: pair(removed, added), same: start + end + keptBefore.length, reordered };
}

function commonKeys(left: (string | null)[], right: (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of left) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const key of right) {
    if (key !== null && (counts.get(key) ?? 0) > (common.get(key) ?? 0)) common.set(key, (common.get(key) ?? 0) + 1);
  }
  return common;
}

/** Elements without a partner, each with its place, and the keys of those with one. */
function split(list: Value[], keys: (string | null)[], partners: Map<string, number>): [Placed[], string[]] {
  const alone: Placed[] = [];
  const kept: string[] = [];
  keys.forEach((key, place) => {
    const left = key === null ? 0 : (partners.get(key) ?? 0);
    if (key === null || left === 0) alone.push({ value: list[place]!, place });
    else {
      partners.set(key, left - 1);
      kept.push(key);
    }
  });
  return [alone, kept];
}

interface Placed {
  value: Value;
  place: number;
}

/** Objects that are alike become one change; the rest goes and comes, by place. */
function pair(removed: Placed[], added: Placed[]): ElementChange[] {
  const free = new Set(added);
  const alone = removed.length === 1 && added.length === 1;
  const search = removed.length * added.length <= mostComparisons;
  const changes: (ElementChange & { place: number })[] = removed.map(({ value, place }) => {
    const partner = search ? mostAlike(value, free, alone) : undefined;
    if (partner) free.delete(partner);
    return { before: value, after: partner?.value, place };
  });
  for (const { value, place } of free) changes.push({ before: undefined, after: value, place });
  return changes.sort((left, right) => left.place - right.place);
}

function mostAlike(value: Value, candidates: Set<Placed>, alone: boolean): Placed | undefined {
  if (!isMembers(value)) return undefined;
  let best: Placed | undefined;
  let bestShare = alone ? -1 : 0.5;
  for (const candidate of candidates) {
    if (!isMembers(candidate.value)) continue;
    const share = shareOfEqual(value, candidate.value);
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

function shareOfEqual(left: Members, right: Members): number {
  let same = 0;
  for (const key in left) if (Object.hasOwn(right, key) && equal(left[key], right[key])) same++;
  return same / Math.max(1, sizeOf(left), sizeOf(right));
}
