import { type RestrictionId, restriction } from '../../edge/restrictions.ts';
import { traceSource } from './failure-sources.ts';
import type { TraceMeasure } from './phases.ts';

/** What this machine measures otherwise than AWS's. */
const estimates = new Set<TraceMeasure['what']>(['duration', 'memory', 'compute-utilization']);

/**
 * A figure beside its limit in src/edge/restrictions.ts.
 * @param used in ms, MB, percent or bytes; null where this machine does not tell
 * @param configured of the function, in the same unit
 */
export function measured(
  what: TraceMeasure['what'],
  id: RestrictionId,
  used: number | null,
  configured: number | null = null,
): TraceMeasure {
  const { value, unit, source } = restriction(id);
  const inSeconds = unit === 'seconds';
  return {
    what,
    used: used === null ? null : Math.round(used * 1000) / 1000,
    unit: inSeconds ? 'ms' : (unit as TraceMeasure['unit']),
    limit: inSeconds ? value * 1000 : value,
    configured,
    restriction: id,
    source: traceSource(source),
    estimate: estimates.has(what),
  };
}
