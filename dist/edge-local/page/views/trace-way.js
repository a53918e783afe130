/** @import { Trace } from '../../../traces/trace.ts' */
/** @import { CachePhase, EventPhase, OriginPhase, TracePhaseName } from '../../../traces/phases.ts' */
/** @import { Place, Stop } from './way.js' */
import { duration } from '../text.js';
import { wayView } from './way.js';

/** @type {Partial<Record<Place, string>>} */
const posts = { cache: 'Cache', origin: 'Origin' };

/** A request's way as it went. @param {Trace} trace */
export function traceWayView(trace) {
  const { phases, failure, status, country, id } = trace;
  const own = phases.filter((phase) => phase.for === 'request');
  const failed = failure?.phase ?? null;

  /** @param {Place & TracePhaseName} name @param {(phase: any) => Stop} describe @returns {Stop} */
  const stop = (name, describe) => {
    const found = own.filter(({ phase }) => phase === name);
    if (found.length === 0) return { title: posts[name], state: 'not-reached' };
    const described = describe(found.at(-1));
    const state = failed === name ? 'failed' : described.state;
    return { ...described, state, href: `#/traces/${id}/${name}` };
  };
  /** @param {EventPhase} phase @returns {Stop} */
  const event = ({ function: fn, run, durationMs }) =>
    fn === null
      ? {}
      : {
          title: fn.kind === 'lambda-edge' ? `${fn.name} v${fn.version}` : fn.name,
          note: duration(durationMs),
          state: run?.result === 'generated' ? 'answered' : '',
        };

  return wayView(
    {
      viewer: { title: 'Viewer', note: country ?? undefined },
      'viewer-request': stop('viewer-request', event),
      cache: stop('cache', (/** @type {CachePhase} */ { outcome }) => ({
        title: 'Cache',
        note: { hit: 'hit', 'refresh-hit': 'refresh hit', miss: 'miss', 'not-looked-up': 'not looked up' }[outcome],
        state: outcome === 'hit' ? 'answered' : '',
      })),
      'origin-request': stop('origin-request', event),
      origin: stop('origin', (/** @type {OriginPhase} */ { originId, response, error, durationMs }) => ({
        title: originId,
        note: response ? `${response.status} in ${duration(durationMs)}` : error ? 'no answer' : undefined,
      })),
      'origin-response': stop('origin-response', event),
      'viewer-response': stop('viewer-response', event),
    },
    `The way of this request, which ended with status ${status ?? 'none'}`,
  );
}
