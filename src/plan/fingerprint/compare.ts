import { UserError } from '../../kit/errors.ts';
import { cut, visible } from '../render/text.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { ExpectedFingerprint } from './fingerprint-file.ts';

export interface FingerprintComparison {
  same: boolean;
  /** What differs, by name and sorted; null where only the hash of what was reviewed is known. */
  differences: FingerprintDifferences | null;
}

export interface FingerprintDifferences {
  /** Reviewed, and not in this plan. */
  missing: string[];
  /** In this plan, and not reviewed. */
  added: string[];
  /** In both, and not the same change. */
  changed: string[];
}

/** Compares a plan with the reviewed one. */
export function compareFingerprint(expected: ExpectedFingerprint, actual: Fingerprint): FingerprintComparison {
  const same = expected.hash === actual.hash;
  const reviewed = expected.digests;
  if (reviewed === null) return { same, differences: same ? { missing: [], added: [], changed: [] } : null };
  const names = [...actual.digests.keys()];
  return {
    same,
    differences: {
      missing: [...reviewed.keys()].filter((name) => !actual.digests.has(name)).sort(),
      added: names.filter((name) => !reviewed.has(name)).sort(),
      changed: names.filter((name) => reviewed.has(name) && reviewed.get(name) !== actual.digests.get(name)).sort(),
    },
  };
}

/** Names of each kind that the error shows, and characters of each: a for_each key may be of any length. */
const shownNames = 20;
const shownCharacters = 200;

/**
 * @throws UserError where the plan is not the reviewed one; it names what differs, or says how to have that named
 */
export function requireReviewed(expected: ExpectedFingerprint, actual: Fingerprint): void {
  const { same, differences } = compareFingerprint(expected, actual);
  if (same) return;
  const opening = `This plan is not the reviewed one: its fingerprint is ${actual.hash}, expected ${expected.hash}.`;
  const details = differences
    ? [
        listed('Not reviewed', differences.added),
        listed('Reviewed, but not in this plan', differences.missing),
        listed('Another change than the reviewed one', differences.changed),
      ].filter((line) => line !== null)
    : ['Give the reviewed fingerprint-path file as expect-fingerprint to have named what differs.'];
  throw new UserError(
    'Not the reviewed plan',
    [opening, ...details, 'Plan again, and have that plan reviewed.'].join('\n'),
  );
}

function listed(what: string, names: string[]): string | null {
  if (names.length === 0) return null;
  const more = names.length > shownNames ? `, and ${names.length - shownNames} more` : '';
  return `${what}: ${names.slice(0, shownNames).map(shown).join(', ')}${more}.`;
}

/** On one line, with nothing in it that cannot be seen. */
function shown(name: string): string {
  const text = visible(name);
  if (text.length <= shownCharacters) return text;
  // What it is called stands at its end, behind the modules.
  const half = shownCharacters / 2;
  return `${cut(text, half)}…${text.slice(-half).toWellFormed()}`;
}
