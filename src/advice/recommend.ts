import type { ParsedBundle } from '../edge/bundle/request.ts';
import { eventStructure, functionQuotas } from '../edge/sources.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import { judgeCalls } from './call-rules.ts';
import { type Code, choosing, readCode } from './code.ts';
import { judgeCost } from './cost-rules.ts';
import { judgeEvent } from './event-rules.ts';
import { judgeGlobals } from './global-rules.ts';
import { judgeModules } from './module-rules.ts';
import { judgeProperties } from './property-rules.ts';
import type { Reason, Recommendation } from './recommendation.ts';
import { judgeState } from './state-rules.ts';
import { findWithoutCode } from './without-code.ts';

/** What the advice is asked about. */
export interface AdviceRequest {
  target: Exclude<Target, 'lambda'>;
  eventTypes: readonly EventType[];
  /** Undefined where there is no tree: code that the parser does not take, or Python. */
  parsed: ParsedBundle | undefined;
  /** Why there is none. */
  notRead?: string;
  functionName: string;
  /** Whether an association asks for the request's body. */
  includesBody?: boolean;
}

/**
 * Says which is the lightest tool that does a function's job: none, a CloudFront Function, Lambda@Edge, or that a person has to decide. It
 * follows from the bundle's tree alone, and what the tree does not tell counts against the lighter one.
 */
export function recommendTarget(request: AdviceRequest): Recommendation {
  const { parsed, target, eventTypes } = request;
  if (!parsed) {
    const message = request.notRead ?? 'The code could not be read.';
    return { target: 'person', reasons: [{ kind: 'decide', message, source: choosing }] };
  }
  const code = readCode(parsed);
  const withoutCode = findWithoutCode(code, request);
  if (withoutCode) return { target: 'none', reasons: [], withoutCode };
  if (target === 'cloudfront-function') return { target: 'cloudfront-function', reasons: [] };
  const reasons = unique([
    ...judgeEventTypes(code, eventTypes),
    ...judgeModules(code),
    ...judgeGlobals(code),
    ...(code.nodes.length > mostNodes ? [tooLarge] : judgeUse(code)),
    ...(request.includesBody ? [bodyAsked] : []),
  ]);
  if (reasons.some(({ kind }) => kind === 'requires')) {
    return { target: 'lambda-edge', reasons: [...reasons].sort((a, b) => weight(a) - weight(b)) };
  }
  return { target: reasons.length > 0 ? 'person' : 'cloudfront-function', reasons };
}

/** Nodes of a tree that could be a CloudFront Function's ten times over: more are not looked at one by one. */
const mostNodes = 50_000;

const tooLarge: Reason = {
  kind: 'decide',
  message: 'With its packages the code is many times as large as a CloudFront Function may be.',
  source: functionQuotas,
};

/** What is done with the event, with properties, calls and loops. */
function judgeUse(code: Code): Reason[] {
  try {
    return [
      ...judgeEvent(code),
      ...judgeProperties(code),
      ...judgeCalls(code),
      ...judgeState(code),
      ...judgeCost(code),
    ];
  } catch (error) {
    // Generated code that is nested deeper than the rules can follow.
    if (error instanceof RangeError) return [tooLarge];
    throw error;
  }
}

const bodyAsked: Reason = {
  kind: 'decide',
  message: 'An association asks for the body, which the code does not read.',
  source: eventStructure,
};

/** CloudFront Functions run at viewer events alone. */
function judgeEventTypes(code: Code, eventTypes: readonly EventType[]): Reason[] {
  const origin = eventTypes.filter((type) => type.startsWith('origin-'));
  const position = code.handler && code.positions.placeOf(code.handler)?.position;
  const reason = (kind: Reason['kind'], message: string): Reason => ({
    kind,
    message,
    source: choosing,
    ...(position ? { position } : {}),
  });
  if (eventTypes.length === 4)
    return [
      reason('decide', 'event-types does not say which events the function is for, and it may be an origin event.'),
    ];
  if (origin.includes('origin-response')) {
    return [
      reason(
        'requires',
        "It runs at origin-response: what it changes is kept in the cache, and it sees the origin's errors. Nothing else runs there.",
      ),
    ];
  }
  return origin.length === 0
    ? []
    : [
        reason(
          'decide',
          'It runs at origin-request: only for requests that the cache does not answer, after the cache key is made. At viewer-request it would run for all of them, what it changes would be part of the cache key, and CloudFront-* headers would be there only where a cache or origin request policy lists them.',
        ),
      ];
}

function weight({ kind }: Reason): number {
  return kind === 'requires' ? 0 : 1;
}

/** One reason a line and message. */
function unique(reasons: Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ message, position }) => {
    const id = `${position?.file}:${position?.line} ${message}`;
    return !seen.has(id) && seen.add(id);
  });
}
