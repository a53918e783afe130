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

const name = '([\\w.-]*\\w)';
/** As `uses:` and trusts name a release, as addresses of files do, and as git clones one. */
const inPages = new RegExp(
  [
    `\\b${ownRepository}(?:/[\\w./-]+)?@(?:refs/tags/)?${name}`,
    `//raw\\.githubusercontent\\.com/${ownRepository}/${name}/`,
    `//github\\.com/${ownRepository}/(?:blob|raw|tree)/${name}`,
    `--branch ${name} https://github\\.com/${ownRepository}\\b`,
  ].join('|'),
  'g',
);

/** What a page says of releases that this commit does not have: it may name own actions by the tag that moves, or by the one that does not. */
export function wrongVersions(page: string, text: string, { majorTag, tag }: OwnRelease): string[] {
  const named = [...text.matchAll(inPages)].map(([found, ...references]) => ({
    found,
    reference: references.find((one) => one !== undefined),
  }));
  return named
    .filter(({ reference }) => reference !== majorTag && reference !== tag)
    .map(({ found }) => `${page} names ${found}, expected ${majorTag} or ${tag}`);
}
