import type { PreviousRelease, Release } from '../release/record.ts';
import type { StoredRecord } from '../release/record-store.ts';

/** One function of a call: the release that to-stage is to have, and what it has. */
export interface Candidate {
  function: string;
  release: Release;
  /** To-stage's record as it was read; null where the function was never released there. */
  stored: StoredRecord | null;
  /** The entry of to-stage's history that comes back; null in a promotion. */
  restores: PreviousRelease | null;
}
