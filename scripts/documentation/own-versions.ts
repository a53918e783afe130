import { fixedTag, ownReferences, ownRepository } from '../release/pinned-places.ts';
import { parseVersion } from '../release/version.ts';

/** By what this commit names its own release. */
export interface OwnRelease {
  /** What own actions are named by: `v1` on main, `v1.4.2` in a release. */
  reference: string;
  /** `v1` */
  majorTag: string;
  /** The tag that does not move, `v1.4.2`. */
  tag: string;
}

/**
 * @param workflows path from the repository's root and text of `.github/workflows` and `workflows`
 * @param version that of package.json
 * @throws where they name more than one release
 */
export function ownRelease(workflows: [string, string][], version: string): OwnRelease {
  const [reference, ...others] = new Set(workflows.flatMap(([file, text]) => ownReferences(file, text)));
  if (!reference || others.length > 0)
    throw new Error(`The workflows name own actions by ${[reference, ...others].join(', ')}, expected one release.`);
  return {
    reference,
    majorTag: /^v\d+/.exec(reference)?.[0] ?? reference,
    tag: fixedTag(reference, parseVersion(version)),
  };
}

const inPages = new RegExp(`\\b${ownRepository}(?:/[\\w./-]+)?@(?:refs/tags/)?([\\w.-]*\\w)`, 'g');

/** What a page says of releases that this commit does not have: it may name own actions by the tag that moves, or by the one that does not. */
export function wrongVersions(page: string, text: string, { majorTag, tag }: OwnRelease): string[] {
  const named = [...text.matchAll(inPages)].map(([found, reference]) => ({ found, reference }));
  return named
    .filter(({ reference }) => reference !== majorTag && reference !== tag)
    .map(({ found }) => `${page} names ${found}, expected ${majorTag} or ${tag}`);
}
