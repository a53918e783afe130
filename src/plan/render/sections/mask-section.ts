import type { Masker } from '../../secrets/masker.ts';
import type { ReadSection } from './parse-section.ts';

/** A section without what this job hides: the job that wrote it has hidden what it knew, and may have known less. */
export function maskSection(section: ReadSection, masker: Masker): ReadSection {
  const mask = (text: string) => masker.mask(text);
  const orNull = (text: string | null) => (text === null ? null : mask(text));
  const { name, failed, groups } = section;
  return {
    ...section,
    name: mask(name),
    failed: failed && { ...failed, errors: failed.errors.map(mask), tail: mask(failed.tail) },
    groups: groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        address: mask(item.address),
        notes: item.notes.map(({ kind, names }) => ({ kind, names: names.map(mask) })),
        full: orNull(item.full),
        trimmed: orNull(item.trimmed),
      })),
    })),
  };
}
