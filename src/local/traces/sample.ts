import { ControlError } from '../control/route.ts';
import type { EventPhase, TraceFunction } from './phases.ts';
import type { Trace } from './trace.ts';

/** An event in the form that `events` takes: docs/sample-events.md. */
export interface Sample {
  /** `router-origin-request-get-api-items.json` */
  fileName: string;
  text: string;
  /** The function that the event is for. */
  function: TraceFunction;
}

/** Where samples can be saved by one click: the dev server's project. */
export interface SampleFolder {
  /** @returns the file's path as it is shown to the user. @throws ControlError where it cannot be written */
  save(sample: Sample): Promise<string>;
}

/** What a CloudFront Function's key value store holds, by the function's ARN; undefined where it has none. */
export type StoredValues = (functionArn: string) => Record<string, string> | undefined;

/**
 * The event of a phase as a sample file.
 * @param wanted the phase's name, or its place in the trace's `phases`
 * @throws ControlError 404 where there is no such event, 409 where not all of it was kept
 */
export function sampleOf(trace: Trace, wanted: string, storedValues: StoredValues): Sample {
  const found = /^\d+$/.test(wanted)
    ? trace.phases[Number(wanted)]
    : trace.phases.find((phase) => phase.phase === wanted && 'run' in phase && phase.run !== null);
  if (!found || !('run' in found) || !found.run || !found.function) {
    throw new ControlError(
      404,
      `The trace ${trace.id} has no event at ${JSON.stringify(wanted)}: no function ran there.`,
    );
  }
  const { function: ran, run } = found;
  const cut = run.cut.find(({ at }) => at === 'event' || at.startsWith('event.') || at.startsWith('event['));
  if (cut || run.event === null) {
    throw new ControlError(
      409,
      `The trace does not have all of the event: ${cut?.at ?? 'event'} was too long to keep.`,
    );
  }
  const values = ran.kind === 'cloudfront-function' ? storedValues(ran.arn) : undefined;
  const sample = { comment: commentOf(trace, found), event: run.event, ...(values ? { keyValueStore: values } : {}) };
  return { fileName: fileNameOf(trace, found, ran), text: `${JSON.stringify(sample, null, 2)}\n`, function: ran };
}

const secretNames = ['authorization', 'cookie', 'proxy-authorization'];

function commentOf({ method, request, at }: Trace, { phase, run }: EventPhase): string {
  const event = run?.event as { Records?: { cf: { request: object } }[]; request?: object };
  const seen = (event.Records?.[0]?.cf.request ?? event.request ?? {}) as { headers?: object; cookies?: object };
  const names = [...Object.keys(seen.headers ?? {}), ...(Object.keys(seen.cookies ?? {}).length > 0 ? ['cookie'] : [])];
  const secret = names.some((name) => secretNames.includes(name));
  const warning = secret ? ' It holds the credentials of that request: take them out before it is committed.' : '';
  return `${phase} of ${method} ${pathOf(request.url)}, taken from the local edge on ${at}.${warning}`;
}

function pathOf(url: string): string {
  return url.replace(/^http:\/\/[^/]*/, '').slice(0, 200);
}

/** Lower-case letters, digits and hyphens alone: a name on any file system, and never a path. */
function fileNameOf(trace: Trace, { phase }: EventPhase, { name }: TraceFunction): string {
  const path = pathOf(trace.request.url).split('?', 1)[0]!;
  const words = `${name} ${phase} ${trace.method} ${path}`.toLowerCase();
  const joined = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${joined.slice(0, 100).replace(/-$/, '')}-${trace.number}.json`;
}
