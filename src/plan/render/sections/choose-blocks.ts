import type { Group } from '../item.ts';
import { addressBytes, listOverhead } from '../sheet.ts';
import { destroying } from '../words.ts';
import type { Block } from './fold.ts';

/** Bytes of a block's heading, of each root named in it, and of a group in which nothing but a count is shown; what destroys is listed besides. */
const blockBytes = 60;
const rootBytes = 60;
const groupBytes = 90;

/** What is shown of the blocks, and what the rest holds. */
export interface ChosenBlocks {
  shown: Block[];
  counted: number;
  destroysNotListed: number;
}

/** The groups of which at least the counts fit in so many bytes, those that destroy before any other; their blocks keep their order. */
export function chooseBlocks(blocks: Block[], maxBytes: number): ChosenBlocks {
  const groups = blocks.flatMap((block) => block.groups.map((group) => ({ block, group })));
  const inOrder = [
    ...groups.filter(({ group }) => destroying.has(group.id)),
    ...groups.filter(({ group }) => !destroying.has(group.id)),
  ];
  const begun = new Set<Block>();
  const chosen = new Set<Group>();
  let bytes = 0;
  for (const { block, group } of inOrder) {
    if (!begun.has(block)) bytes += blockBytes + Math.min(10, block.roots.length) * rootBytes;
    begun.add(block);
    bytes += groupBytes + (destroying.has(group.id) ? addressesBytes(group, maxBytes) : 0);
    if (bytes > maxBytes) break;
    chosen.add(group);
  }
  const left = groups.map(({ group }) => group).filter((group) => !chosen.has(group));
  return {
    shown: blocks
      .map(({ roots, groups: all }) => ({ roots, groups: all.filter((group) => chosen.has(group)) }))
      .filter((block) => block.groups.length > 0),
    counted: sizeOf(left),
    destroysNotListed: sizeOf(left.filter(({ id }) => destroying.has(id))),
  };
}

function addressesBytes({ items }: Group, atMost: number): number {
  let bytes = listOverhead;
  for (const item of items) {
    bytes += addressBytes(item);
    if (bytes > atMost / 2) break;
  }
  return bytes;
}

function sizeOf(groups: Group[]): number {
  return groups.reduce((sum, { items, more }) => sum + items.length + (more ?? 0), 0);
}
