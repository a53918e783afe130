import { UserError } from '../../src/kit/errors.ts';

/** A version of a release. There are no pre-releases: what is tried before is a candidate's commit. */
export interface Version {
  /** `1.4.2` */
  text: string;
  /** `v1.4.2`: never moves. */
  tag: string;
  /** `v1`: moves to the newest release of this major version. */
  majorTag: string;
  /** `release/v1.4.2`: the branch with the commit that is released. */
  branch: string;
  numbers: [number, number, number];
}

/** @throws `UserError` for anything but `X.Y.Z` */
export function parseVersion(text: string): Version {
  const numbers = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1).map(Number);
  if (!numbers) throw new UserError('Version', `Got "${text}", expected three numbers, as in 1.4.2.`);
  return {
    text,
    tag: `v${text}`,
    majorTag: `v${numbers[0]}`,
    branch: `release/v${text}`,
    numbers: numbers as Version['numbers'],
  };
}

/** Versions among references: `refs/tags/v1.4.2` and the like; others are left out. */
export function versionsIn(references: Iterable<string>): Version[] {
  const found = [...references].map((name) => /^refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(name)?.[1]);
  return found.filter((text) => text !== undefined).map(parseVersion);
}

/** Negative where `left` is older. */
export function compareVersions(left: Version, right: Version): number {
  const at = left.numbers.findIndex((number, index) => number !== right.numbers[index]);
  return at === -1 ? 0 : left.numbers[at]! - right.numbers[at]!;
}
