import type { Version } from './version.ts';

/** The repository as workflows name it. */
export const ownRepository = 'org/edge-actions';

/** Where this repository names a release of its own. */
export interface PinnedPlace {
  /** What is there, as a message names it. */
  what: string;
  /** The files, by their path from the repository's root. */
  files: RegExp;
  /** What stands before the name of the release, and the name. */
  reference: RegExp;
  /** What main has: the tag that moves, or one that never does. */
  onMain: 'major tag' | 'tag';
}

/** All that a release pins to its own tag, so that who copies of it copies what fits together. */
export const pinnedPlaces: readonly PinnedPlace[] = [
  {
    what: 'reusable workflows and their callers',
    files: /^(?:\.github\/)?workflows\/[^/]+\.ya?ml$/,
    reference: new RegExp(`(\\buses: ${ownRepository}(?:/[\\w./-]+)?@)(\\S+)`, 'g'),
    onMain: 'major tag',
  },
  {
    // A tag that moves would hand the roles to whatever it moves to.
    what: 'what the roles trust',
    files: /^tf\/ci\/terraform\.tfvars$/,
    reference: new RegExp(`(\\b${ownRepository}/\\.github/workflows/[\\w-]+\\.yml@refs/tags/)([^"\\s]+)`, 'g'),
    onMain: 'tag',
  },
  {
    // The page clones it: there it finds callers and trusts of that very release.
    what: 'the page that begins with a release',
    files: /^docs\/getting-started\.md$/,
    reference: /^(export VERSION=)(\S+)$/gm,
    onMain: 'tag',
  },
  {
    what: 'the page that begins with Terraform',
    files: /^tf\/README\.md$/,
    reference: new RegExp(`(\\bgit clone .*--branch )(\\S+)(?= https://github\\.com/${ownRepository}\\b)`, 'g'),
    onMain: 'tag',
  },
];

/** The place that a file is; undefined for a file in which a release pins nothing. */
export function placeOf(file: string): PinnedPlace | undefined {
  return pinnedPlaces.find(({ files }) => files.test(file));
}

/** The releases of its own that a file names, in its order. @param file its path from the repository's root */
export function ownReferences(file: string, text: string): string[] {
  const place = placeOf(file);
  return place ? [...text.matchAll(place.reference)].map(([, , reference]) => reference!) : [];
}

/** The file's text with all of them at one; as it is where a release pins nothing. */
export function pin(file: string, text: string, reference: string): string {
  const place = placeOf(file);
  return place ? text.replace(place.reference, (_all, start: string) => start + reference) : text;
}

/**
 * The tag that does not move, as main names it: that of package.json's version. Until a major version is out, its first release.
 *
 * @param reference what workflows name own actions by, `v1`, or `v1.4.2` in a release
 */
export function fixedTag(reference: string, { tag, majorTag }: Version): string {
  if (reference !== majorTag && /^v\d+$/.test(reference)) return `${reference}.0.0`;
  return reference === majorTag ? tag : reference;
}
