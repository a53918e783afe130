import type { TraceFinding } from './parts.ts';
import type { BehaviorPhase, CachePhase, EventPhase, OriginPhase, TraceMeasure, TracePhase } from './phases.ts';
import { type Line, shortened } from './print-style.ts';
import { valueChanges } from './value-changes.ts';

/** A phase on a terminal: what stands beside its name, and the lines below. */
export interface PhaseLines {
  title: Line;
  lines: Line[];
}

const mostChanges = 40;

export function phaseLines(phase: TracePhase): PhaseLines {
  switch (phase.phase) {
    case 'behavior':
      return behaviorLines(phase);
    case 'cache':
      return cacheLines(phase);
    case 'origin':
      return originLines(phase);
    case 'response-headers-policy': {
      const removed = phase.removed.map((name): Line => ['removed', `- ${name}`]);
      const set = phase.set.map(([name, value]): Line => ['added', `+ ${name}: ${value}`]);
      return { title: ['plain', phase.policy.name ?? phase.policy.id], lines: [...removed, ...set] };
    }
    case 'custom-error-response':
      return { title: ['plain', `${phase.errorStatus}: ${phase.pagePath}`], lines: [['plain', phase.why]] };
    default:
      return eventLines(phase);
  }
}

function behaviorLines(phase: BehaviorPhase): PhaseLines {
  const { cachePolicy, originRequestPolicy, responseHeadersPolicy, ttl } = phase;
  const policies = Object.entries({
    'cache policy': cachePolicy,
    'origin request policy': originRequestPolicy,
    'response headers policy': responseHeadersPolicy,
  });
  return {
    title: ['plain', `${phase.pathPattern} -> ${phase.targetOriginId}`],
    lines: [
      ['plain', phase.why],
      ...policies.flatMap(([what, policy]): Line[] =>
        policy ? [['plain', `${what} ${policy.name ?? policy.id}`]] : [],
      ),
      ['plain', `TTL ${ttl.minimum} s, default ${ttl.default} s, at most ${ttl.maximum} s`],
    ],
  };
}

function cacheLines({ outcome, why, key, stored }: CachePhase): PhaseLines {
  const parts = [
    `${key.method} ${key.path}${key.queryString ? `?${key.queryString}` : ''}`,
    ...key.headers.map(([name, value]) => `${name}: ${value}`),
    ...(key.cookies ? [`cookies ${key.cookies}`] : []),
    ...(key.acceptEncoding ? [`accept-encoding ${key.acceptEncoding}`] : []),
    ...(key.originChanges.length > 0 ? ["the CloudFront Function's changes of the origin"] : []),
  ];
  const lines: Line[] = [
    ['plain', why],
    ['plain', `key: ${parts.join(', ')}`],
  ];
  if (stored) {
    lines.push(['plain', `${stored.stored ? `stored for ${stored.seconds} s` : 'not stored'}: ${stored.why}`]);
  }
  return { title: [outcome === 'hit' || outcome === 'refresh-hit' ? 'good' : 'plain', outcome], lines };
}

function originLines({ originId, method, url, response, error, failover }: OriginPhase): PhaseLines {
  const came = response
    ? `${response.status} ${response.statusDescription}`
    : `${error?.status ?? ''} ${error?.resultType ?? 'no answer'}`;
  const lines: Line[] = [['plain', `${method} ${url}`]];
  if (failover) lines.push(['plain', `the second origin: ${failover}`]);
  if (error) lines.push(['bad', error.message]);
  return { title: [response ? 'plain' : 'bad', `${originId}: ${came}`], lines };
}

function eventLines({ function: ran, run, for: about }: EventPhase): PhaseLines {
  if (!ran) return { title: ['dim', 'no function'], lines: [] };
  const kind = ran.kind === 'lambda-edge' ? 'Lambda@Edge' : 'CloudFront Function';
  const title: Line = ['plain', `${ran.name}:${ran.version} (${kind})${run?.coldStart ? ', cold start' : ''}`];
  if (!run) return { title, lines: [['bad', 'The function is not there.']] };
  return {
    title,
    lines: [
      ...changeLines(run),
      ...run.measures.flatMap(measureLine),
      ...(run.error ? [['bad', `${run.error.type}: ${run.error.message}`] as Line] : []),
      ...(run.error?.stack ?? []).map((line): Line => ['plain', line]),
      // An error is why the request failed, and stands above; that of an error page's function is not.
      ...run.findings.filter(({ severity }) => severity !== 'error' || about === 'error-page').flatMap(findingLines),
      ...run.logs.map((line): Line => ['dim', `| ${line}`]),
    ],
  };
}

function changeLines({ outcome, result, before, after }: NonNullable<EventPhase['run']>): Line[] {
  if (outcome !== 'returned') return [];
  if (result === 'generated') {
    return [['plain', `made the response: ${shortened(JSON.stringify(after))}`]];
  }
  const changes = valueChanges(before, after);
  if (changes.length === 0) return [['dim', 'returned what it got']];
  const lines = changes
    .slice(0, mostChanges)
    .flatMap(({ at, before: was, after: is }): Line[] => [
      ...(was === undefined ? [] : [['removed', `- ${at}: ${shortened(was)}`] as Line]),
      ...(is === undefined ? [] : [['added', `+ ${at}: ${shortened(is)}`] as Line]),
    ]);
  const more = changes.length - mostChanges;
  return more > 0 ? [...lines, ['dim', `and ${more} further changes: --json shows them`]] : lines;
}

const measureNames: Record<TraceMeasure['what'], string> = {
  duration: 'time',
  memory: 'memory',
  'compute-utilization': 'compute utilization',
  'generated-response': 'generated response',
  'request-body': 'request body',
  'code-size': 'code',
};

function measureLine({ what, used, unit, limit, configured, estimate }: TraceMeasure): Line[] {
  if (used === null) return [];
  const sign = unit === 'percent' ? '%' : unit;
  const rounded = Math.round(used * 10) / 10;
  const own = configured === null || configured === limit ? '' : `${configured} ${sign}, `;
  const here = estimate ? ' (on this machine)' : '';
  return [['plain', `${measureNames[what]} ${rounded} of ${own}at most ${limit} ${sign}${here}`]];
}

/** A finding with what to do and where it is written. */
export function findingLines({ rule, severity, message, advice, source }: TraceFinding): Line[] {
  const place = `${source.title} (read ${source.read})`;
  return [
    [severity === 'error' ? 'bad' : 'warn', `${severity}: ${message} [${rule}]`],
    ['plain', advice],
    ['dim', source.url ? `${place} ${source.url}` : place],
  ];
}
