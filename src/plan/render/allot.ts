import type { Step } from './diff/writer.ts';
import type { Group, Item } from './item.ts';
import { type Allotment, addressBytes, detailBytes, listOverhead } from './sheet.ts';
import { destroying, type GroupId, groupIds } from './words.ts';

/** Share of what is free that the addresses of other groups get before the details of what is destroyed. */
const addressShare = 0.25;
/** Share of what is left that details of some of a group may take, where all do not fit. */
const mixedShare = 0.5;

/**
 * Shares the bytes beside headings and counts among groups, which may belong to several roots. What is destroyed or replaced is listed first, whatever else must go; then
 * a quarter goes to the addresses of the others; then details, group by group in the order of display, each group full if all of it fits,
 * else trimmed, else as addresses with details of the first. Groups of the same kind share evenly, small ones first.
 *
 * Work is bounded by the bytes, not by the items: nothing is rendered that cannot fit.
 * @returns an allotment for each group, in the order of the groups
 */
export function allot(groups: Group[], maxBytes: number): Allotment[] {
  const all = groups.map((group): Allotment => ({ group, details: 0, step: 'full', addresses: 0 }));
  if (maxBytes === Number.POSITIVE_INFINITY) {
    for (const one of all) one.details = one.group.items.length;
    return all;
  }
  let free = maxBytes;
  const perKind = byKind(all);
  for (const [id, kind] of perKind) if (destroying.has(id)) free -= share(kind, free, giveAddresses);
  let forAddresses = Math.floor(free * addressShare);
  for (const [id, kind] of perKind) {
    if (destroying.has(id)) continue;
    const used = share(kind, forAddresses, giveAddresses);
    forAddresses -= used;
    free -= used;
  }
  for (const [, kind] of perKind) free -= share(kind, free, giveDetails);
  return all;
}

function byKind(all: Allotment[]): [GroupId, Allotment[]][] {
  const kinds = groupIds.map((id): [GroupId, Allotment[]] => [id, all.filter(({ group }) => group.id === id)]);
  return kinds.filter(([, kind]) => kind.length > 0);
}

/** Gives each an even part of what the smaller ones left; returns the bytes used, which may be fewer than none. */
function share(kind: Allotment[], bytes: number, give: (one: Allotment, bytes: number) => number): number {
  const smallFirst = [...kind].sort((left, right) => left.group.items.length - right.group.items.length);
  let used = 0;
  smallFirst.forEach((one, index) => {
    used += give(one, Math.floor((bytes - used) / (smallFirst.length - index)));
  });
  return used;
}

/** As many further addresses as fit. */
function giveAddresses(one: Allotment, bytes: number): number {
  let used = one.addresses === 0 ? listOverhead : 0;
  const first = one.details + one.addresses;
  for (let next = one.details + one.addresses; next < one.group.items.length; next++) {
    const cost = addressBytes(one.group.items[next]!);
    if (used + cost > bytes) break;
    used += cost;
    one.addresses++;
  }
  return one.details + one.addresses === first ? 0 : used;
}

function giveDetails(one: Allotment, bytes: number): number {
  const listed = addressesCost(one);
  for (const step of ['full', 'trimmed'] as const) {
    const cost = costOfAll(one.group.items, step, bytes + listed);
    if (cost === null) continue;
    one.details = one.group.items.length;
    one.step = step;
    one.addresses = 0;
    return cost - listed;
  }
  let used = giveAddresses(one, bytes);
  // Where not all can be shown, what comes after is not to go without.
  const most = used + (bytes - used) * mixedShare;
  one.step = 'trimmed';
  while (one.addresses > 0) {
    const item = one.group.items[one.details]!;
    const cost = detailBytes(item, 'trimmed');
    const more = cost === null ? null : cost - addressBytes(item);
    if (more === null || used + more > most) break;
    used += more;
    one.details++;
    one.addresses--;
  }
  return used;
}

function addressesCost({ group, details, addresses }: Allotment): number {
  let cost = addresses === 0 ? 0 : listOverhead;
  for (let index = details; index < details + addresses; index++) cost += addressBytes(group.items[index]!);
  return cost;
}

/** Null where it is more than there is, or where an item has not that step. */
function costOfAll(items: Item[], step: Step, bytes: number): number | null {
  // An item takes more than this, so that thousands need not be rendered to find that they do not fit.
  if (items.length * 20 > bytes) return null;
  let cost = listOverhead;
  for (const item of items) {
    const one = detailBytes(item, step);
    if (one === null) return null;
    cost += one;
    if (cost > bytes) return null;
  }
  return cost;
}

/** What was left out of a rendering, over all its groups. */
export interface Left {
  /** Items whose long values are shortened. */
  trimmed: number;
  /** Items of which the address alone is shown. */
  addressesOnly: number;
  /** Items that are counted and not listed. */
  counted: number;
  /** Those among the counted that destroy or replace. */
  destroysNotListed: number;
}

/** Sums up what allotments leave out. */
export function leftOf(all: Allotment[]): Left {
  const left: Left = { trimmed: 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 };
  for (const { group, details, step, addresses } of all) {
    const rest = group.items.length - details - addresses + (group.more ?? 0);
    if (step === 'trimmed') for (const item of group.items.slice(0, details)) if (item.long()) left.trimmed++;
    left.addressesOnly += addresses;
    left.counted += rest;
    if (destroying.has(group.id)) left.destroysNotListed += rest;
  }
  return left;
}

/** Whether nothing was left out. */
export function isWhole(left: Left): boolean {
  return left.trimmed + left.addressesOnly + left.counted === 0;
}
