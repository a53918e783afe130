import type { Release } from './record.ts';

/** A stage's release and what a run is about to put in its place. */
export interface Replacement {
  /** The record as it was read; null where there is none. */
  before: Release | null;
  next: Pick<Release, 'function' | 'stage' | 'sha256' | 'runUrl'>;
}

/** Title of the warning. */
export const olderRunTitle = 'An older run replaces a newer one';

/**
 * Where other bytes of a run of the same repository that began later are replaced: an old run that is run again, or one that took longer than
 * the one after it. GitHub numbers runs upwards, and one that is run again keeps its number. It may well be wanted, as the way back to old
 * code: nothing is refused.
 *
 * @returns a sentence for each newer run
 */
export function newerRunsReplaced(replacements: Replacement[], dryRun: boolean): string[] {
  const byRun = new Map<string, { functions: string[]; before: Release }>();
  for (const { before, next } of replacements) {
    if (!before?.runUrl || before.sha256 === next.sha256 || !isLater(before.runUrl, next.runUrl)) continue;
    const known = byRun.get(before.runUrl);
    if (known) known.functions.push(next.function);
    else byRun.set(before.runUrl, { functions: [next.function], before });
  }
  return [...byRun].map(([url, { functions, before }]) => {
    const commit = before.commit ? `, of commit ${before.commit.slice(0, 12)}` : '';
    return (
      `In ${before.stage} this run ${dryRun ? 'would replace' : 'replaces'} what a newer run released (${functions.join(', ')}): ${url}, ` +
      `${before.releasedAt}${commit}. If older code is not what is wanted, run the newest again.`
    );
  });
}

function isLater(one: string, than: string | null): boolean {
  const [left, right] = [runOf(one), runOf(than ?? '')];
  return left !== null && right !== null && left.runs === right.runs && left.number > right.number;
}

/** `https://github.com/acme/site/actions/runs/12/attempts/2` in its parts; null for anything else. */
function runOf(url: string): { runs: string; number: bigint } | null {
  const [, runs, number] = /^(https?:\/\/.+\/actions\/runs)\/(\d+)(?:\/attempts\/\d+)?$/.exec(url) ?? [];
  return runs && number ? { runs, number: BigInt(number) } : null;
}
