import type { Finding, RuleSource } from '../finding.ts';
import { inWords, isViewerEvent, type Overrides, type Restriction, restriction } from '../restrictions.ts';
import { currentRuntimes, findRuntime, isPast, type Runtime, runtimes, runtimesSource } from '../runtimes.ts';
import { allEdgeRestrictions, lambdaQuotas, unsure } from '../sources.ts';
import { type EventType, eventTypesOf, type Target } from '../vocabulary.ts';

export interface Settings {
  target: Target;
  eventTypes: readonly EventType[];
  runtime: string;
  handler: string;
  /** MB. */
  memorySize?: number;
  /** Seconds. */
  timeout?: number;
  /** Compared with the runtimes' dates. */
  today: Date;
}

/** Checks what a function is configured with, before anything is built. `overrides` are a user's own figures by row id. */
export function checkSettings(settings: Settings, overrides: Overrides = {}): Finding[] {
  return [
    ...checkEventTypes(settings),
    ...checkRuntime(settings),
    ...checkHandlerName(settings),
    ...checkMemory(settings, overrides),
    ...checkTimeout(settings, overrides),
  ];
}

function checkEventTypes({ target, eventTypes }: Settings): Finding[] {
  const allowed = eventTypesOf[target];
  const wrong = eventTypes.filter((eventType) => !allowed.includes(eventType));
  if (wrong.length === 0) return [];
  const message =
    allowed.length === 0
      ? `A function of target ${target} is attached to no CloudFront event, got ${wrong.join(', ')}.`
      : `${wrong.join(', ')}: a function of target ${target} can be attached to ${allowed.join(', ')} only.`;
  return [
    {
      rule: 'event-type',
      severity: 'error',
      message,
      advice: 'Change event-types, or choose the target lambda-edge, which takes all four events.',
      source: allEdgeRestrictions,
    },
  ];
}

function checkRuntime({ target, runtime, today }: Settings): Finding[] {
  const finding = (
    severity: Finding['severity'],
    message: string,
    advice: string,
    source: RuleSource = runtimesSource,
  ) => [{ rule: 'runtime', severity, message, advice, source }];
  const current = currentRuntimes(target, today);
  const choose = `Use ${current[0]} (or ${current.slice(1).join(', ')}).`;
  const row = findRuntime(runtime);
  if (!row) {
    return isNewerThanKnown(runtime, target)
      ? finding('warning', `Runtime ${runtime} is newer than this check knows.`, `If AWS refuses it: ${choose}`)
      : finding('error', `Runtime ${JSON.stringify(runtime)} is not one that ${target} has.`, choose);
  }
  if (!row.targets.includes(target)) {
    return finding('error', `Runtime ${runtime} cannot run a function of target ${target}.`, choose);
  }
  const dated = checkRuntimeDates(row, today, choose);
  if (dated.length > 0 || target !== 'lambda-edge' || !row.unsureAtEdge) return dated;
  const message = `Runtime ${runtime} is not among the versions that CloudFront names for Lambda@Edge.`;
  return finding('warning', message, choose, unsure(runtimesSource));
}

/** What has ended is an error; dates are AWS's projections, so that one that has come is a warning. */
function checkRuntimeDates(row: Runtime, today: Date, advice: string): Finding[] {
  const finding = (severity: Finding['severity'], message: string, source = unsure(runtimesSource)): Finding[] => [
    { rule: 'runtime', severity, message, advice, source },
  ];
  if (row.ended) {
    const message = `Runtime ${row.name}: Lambda no longer creates or updates functions of it.`;
    return finding('error', message, runtimesSource);
  }
  if (isPast(row.blockUpdate, today)) {
    return finding(
      'warning',
      `Runtime ${row.name}: by AWS's plan, functions can no longer be created or updated since ${row.blockUpdate}.`,
    );
  }
  if (isPast(row.blockCreate, today)) {
    return finding(
      'warning',
      `Runtime ${row.name}: by AWS's plan, no new functions since ${row.blockCreate}, no updates from ${row.blockUpdate} on.`,
    );
  }
  if (isPast(row.deprecated, today)) {
    return finding(
      'warning',
      `Runtime ${row.name}: by AWS's plan, deprecated since ${row.deprecated}; updates end on ${row.blockUpdate}.`,
    );
  }
  const days = row.deprecated ? (Date.parse(row.deprecated) - today.getTime()) / 86_400_000 : Number.POSITIVE_INFINITY;
  return days <= 180
    ? finding('notice', `Runtime ${row.name}: by AWS's plan, deprecated from ${row.deprecated} on.`)
    : [];
}

function isNewerThanKnown(newer: string, target: Target): boolean {
  const version = (text: string) => {
    const [, major, minor] = /^(?:nodejs|python)(\d+)\.(x|\d+)$/.exec(text) ?? [];
    return major === undefined ? -1 : Number(major) * 1000 + (minor === 'x' ? 0 : Number(minor));
  };
  const language = /^[a-z]+/.exec(newer)?.[0] ?? '';
  const known = runtimes
    .filter((row) => row.targets.includes(target) && row.name.startsWith(language))
    .map(({ name }) => name);
  return known.length > 0 && version(newer) > Math.max(...known.map(version));
}

function checkHandlerName({ target, handler }: Settings): Finding[] {
  if (target === 'cloudfront-function') return [];
  // Lambda's own pattern and length for a function's Handler.
  if (/^[^\s]+\.[^\s.]+$/.test(handler) && handler.length <= 128 && !handler.split('/').includes('..')) return [];
  return [
    {
      rule: 'handler-name',
      severity: 'error',
      message: `Handler ${JSON.stringify(handler)} is not of the form FILE.EXPORT (at most 128 characters, no spaces, no '..').`,
      advice: 'Use index.handler and export a function named handler.',
      source: lambdaQuotas,
    },
  ];
}

function checkMemory({ target, eventTypes, memorySize }: Settings, overrides: Overrides): Finding[] {
  if (memorySize === undefined || target === 'cloudfront-function') return [];
  const edge = target === 'lambda-edge';
  const most = restriction(edge ? 'edge-memory' : 'lambda-memory', overrides);
  const least = restriction(edge ? 'edge-memory-least' : 'lambda-memory-least', overrides);
  if (!Number.isInteger(memorySize) || memorySize < least.value || memorySize > most.value) {
    return [
      {
        rule: 'memory',
        severity: 'error',
        message: `memory-size ${memorySize} MB: ${target} takes whole MB from ${least.value} to ${most.value}.`,
        advice: `Choose a value from ${least.value} to ${most.value}.`,
        source: most.source,
      },
    ];
  }
  const viewer = restriction('edge-memory-viewer', overrides);
  const viewerEvents = edge ? eventTypes.filter(isViewerEvent) : [];
  if (viewerEvents.length === 0 || memorySize <= viewer.value) return [];
  return [
    {
      rule: 'memory',
      severity: 'warning',
      message: `memory-size ${memorySize} MB: AWS's pages disagree on whether ${viewerEvents.join(' and ')} allow more than ${viewer.value} MB.`,
      advice: `Use ${viewer.value} MB for viewer events, or be ready for CloudFront to refuse the association.`,
      source: viewer.source,
    },
  ];
}

function checkTimeout({ target, eventTypes, timeout }: Settings, overrides: Overrides): Finding[] {
  if (timeout === undefined || target === 'cloudfront-function') return [];
  const rows = timeoutRows(target, eventTypes, overrides);
  const strictest = rows.reduce((least, row) => (row.value < least.value ? row : least));
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > strictest.value) {
    return [
      {
        rule: 'timeout',
        severity: 'error',
        message: `timeout ${timeout} s: ${target} takes whole seconds from 1 to ${strictest.value}.`,
        advice: `Choose at most ${inWords(strictest.value, 'seconds')}.`,
        source: strictest.source,
      },
    ];
  }
  return rows.flatMap((row) => (row.formerly && timeout > row.formerly.value ? [outdated(row, timeout)] : []));
}

function timeoutRows(target: Target, eventTypes: readonly EventType[], overrides: Overrides): Restriction[] {
  if (target === 'lambda') return [restriction('lambda-timeout', overrides)];
  const rows = [];
  if (eventTypes.some(isViewerEvent)) rows.push(restriction('edge-timeout-viewer', overrides));
  if (rows.length === 0 || !eventTypes.every(isViewerEvent)) rows.push(restriction('edge-timeout-origin', overrides));
  return rows;
}

function outdated(row: Restriction, timeout: number): Finding {
  const formerly = row.formerly!;
  return {
    rule: 'timeout',
    severity: 'warning',
    message: `timeout ${timeout} s is within today's ${row.value} s for viewer events, but over the ${formerly.value} s that held until ${formerly.until}.`,
    advice: `Nothing to do unless CloudFront refuses the association; then choose at most ${formerly.value} s.`,
    source: row.source,
  };
}
