interface Range {
  /** In lower case; `*` is any language. */
  tag: string;
  quality: number;
  /** Where it stands in the header: of two that are liked as much, the first counts. */
  place: number;
}

/** A browser sends a handful; the rest of a longer list is not looked at. */
const mostRanges = 20;

/**
 * @param header Accept-Language (RFC 9110, 12.5.4)
 * @param languages those that there are, in lower case, the preferred first
 * @returns the one that the viewer likes most, by the rules of a lookup (RFC 4647, 3.4), else undefined
 */
export function preferredLanguage(header: string, languages: string[]): string | undefined {
  const ranges = header
    .split(',', mostRanges)
    .map(rangeOf)
    .filter((range) => range !== undefined);
  const refused = ranges.filter((range) => range.quality === 0).map((range) => range.tag);
  const wanted = ranges.filter((range) => range.quality > 0).sort(byPreference);
  const offered = languages.filter((language) => !refused.includes(language));
  for (const { tag } of wanted) {
    const found = matching(tag, offered);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byPreference(one: Range, other: Range): number {
  return other.quality - one.quality || one.place - other.place;
}

function rangeOf(text: string, place: number): Range | undefined {
  const parts = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(text);
  if (parts === null) return undefined;
  return { tag: parts[1]!.toLowerCase(), quality: parts[2] === undefined ? 1 : Number(parts[2]), place };
}

/** `de-CH` is met by de-ch, else by de; `pt`, where there is no pt, by pt-br. */
function matching(tag: string, languages: string[]): string | undefined {
  if (tag === '*') return languages[0];
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const shorter = parts.slice(0, length).join('-');
    if (languages.includes(shorter)) return shorter;
  }
  return languages.find((language) => language.startsWith(`${tag}-`));
}
