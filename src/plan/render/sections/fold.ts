import type { Group, Item } from '../item.ts';
import { destroying, type GroupId, groupIds } from '../words.ts';
import type { Section, StoredItem } from './section.ts';

/** Changes that are the same in each of these roots: of one root alone, or folded. */
export interface Block {
  /** Places in the list of sections. */
  roots: number[];
  groups: Group[];
}

/** The changes of all roots, each shown once. Blocks with something destroyed come first, else the order is that of the roots. */
export function foldSections(sections: Section[]): Block[] {
  const rootsOf = rootsByChange(sections);
  const blocks = new Map<string, { roots: number[]; items: Map<GroupId, Item[]>; more: Map<GroupId, number> }>();
  const blockOf = (roots: number[]) => {
    const key = roots.join();
    const block = blocks.get(key) ?? { roots, items: new Map(), more: new Map() };
    blocks.set(key, block);
    return block;
  };
  sections.forEach((section, root) => {
    forEachChange(section, (id, item, key) => {
      const roots = (key !== null && rootsOf.get(key)) || [root];
      if (roots[0] !== root) return;
      const { items } = blockOf(roots);
      const known = items.get(id);
      if (known) known.push(storedItem(item));
      else items.set(id, [storedItem(item)]);
    });
    for (const { id, more } of section.groups) if (more > 0) blockOf([root]).more.set(id, more);
  });
  const made = [...blocks.values()].map(({ roots, items, more }) => ({
    roots,
    groups: groupIds
      .filter((id) => items.has(id) || more.has(id))
      .map((id): Group => ({ id, items: items.get(id) ?? [], more: more.get(id) ?? 0 })),
  }));
  const rank = ({ groups }: Block) => (groups.some(({ id }) => destroying.has(id)) ? 0 : 1);
  return made.sort((left, right) => rank(left) - rank(right) || left.roots[0]! - right.roots[0]!);
}

function rootsByChange(sections: Section[]): Map<string, number[]> {
  const roots = new Map<string, number[]>();
  sections.forEach((section, root) => {
    forEachChange(section, (_, __, key) => {
      if (key === null) return;
      const known = roots.get(key);
      if (known) known.push(root);
      else roots.set(key, [root]);
    });
  });
  return roots;
}

/** The key is the same for the same change in another root; null where what changes is not at hand. */
function forEachChange(section: Section, visit: (id: GroupId, item: StoredItem, key: string | null) => void): void {
  const seen = new Map<string, number>();
  for (const { id, items } of section.groups) {
    for (const item of items) {
      if (item.full === null) {
        visit(id, item, null);
        continue;
      }
      const key = JSON.stringify([id, item.symbol, item.address, item.notes, item.full]);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      visit(id, item, `${times} ${key}`);
    }
  }
}

function storedItem({ symbol, address, notes, full, trimmed }: StoredItem): Item {
  return {
    symbol,
    address,
    notes,
    lines: (step) => (step === 'full' ? full : (trimmed ?? full)),
    long: () => trimmed !== null,
  };
}
