import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FailedPlan } from '../failed.ts';
import { parseSection, type ReadSection } from './parse-section.ts';
import { type Section, writeSection } from './section.ts';

/** What of each change is kept, from all to nothing but how many there are. */
type Level = (section: Section) => Section;

const levels: Level[] = [
  (section) => section,
  (section) =>
    withItems(section, (item) => (item.trimmed === null ? item : { ...item, full: item.trimmed, trimmed: null })),
  (section) => withItems(section, (item) => ({ ...item, full: null, trimmed: null })),
  (section) => withFewer(section, 40),
  (section) => withFewer({ ...section, failed: section.failed && firstError(section.failed) }, 0),
];

const hidden = /^<!-- edge-actions:sections ([A-Za-z0-9+/=]+) -->$/m;
/** A comment holds a quarter of a megabyte at most; what unpacks to more was not written here. */
const mostUnpackedBytes = 16 * 1024 * 1024;

/**
 * Sections as one hidden line of Markdown, for a comment that several jobs write: all of them, in as much detail as fits.
 *
 * @returns null where not even the counts fit
 */
export function storeSections(sections: readonly Section[], maxBytes: number): string | null {
  for (const level of levels) {
    const lines = sections.map((section) => level(section)).map(writeSection);
    const line = `<!-- edge-actions:sections ${deflateRawSync(JSON.stringify(lines)).toString('base64')} -->`;
    if (line.length <= maxBytes) return line;
  }
  return null;
}

/** The sections that a comment holds; none where it holds nothing that can be read. */
export function storedSections(body: string): ReadSection[] {
  const [, packed] = hidden.exec(body) ?? [];
  if (packed === undefined) return [];
  try {
    const unpacked = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostUnpackedBytes });
    return (JSON.parse(unpacked.toString()) as string[]).map((text) => parseSection(text, 'the comment'));
  } catch {
    // Cut off, edited by hand, or of another version: the jobs of this run write it anew.
    return [];
  }
}

function withItems(
  section: Section,
  change: (item: Section['groups'][number]['items'][number]) => typeof item,
): Section {
  return { ...section, groups: section.groups.map((group) => ({ ...group, items: group.items.map(change) })) };
}

function firstError({ errors, errorsLeftOut = 0 }: FailedPlan): FailedPlan {
  const left = Math.max(0, errors.length - 1);
  return { errors: errors.slice(0, 1), errorsLeftOut: errorsLeftOut + left, tail: '' };
}

function withFewer(section: Section, most: number): Section {
  return {
    ...section,
    groups: section.groups.map(({ id, items, more }) => ({
      id,
      items: items.slice(0, most).map((item) => ({ ...item, full: null, trimmed: null })),
      more: more + Math.max(0, items.length - most),
    })),
  };
}
