import { boundedText } from '../traces/bounds.ts';
import type { TracePolicy } from '../traces/parts.ts';
import type { BehaviorPhase } from '../traces/phases.ts';
import type { OpenTrace } from '../traces/recorder.ts';
import { allowedMethods, type Behavior, cachedMethods, patternOf } from './behaviors.ts';
import type { EdgeConfiguration, ServedDistribution } from './configuration.ts';
import type { Forwarding } from './forwarding.ts';

export interface MatchedBehavior {
  distribution: ServedDistribution;
  behavior: Behavior;
  forwarding: Forwarding;
  /** The path that was compared. */
  path: string;
}

/** Takes down which behaviour a request is treated by, and why. */
export function behaviorPhase(
  trace: OpenTrace,
  { distribution, behavior, forwarding, path }: MatchedBehavior,
  configuration: EdgeConfiguration,
): BehaviorPhase {
  const ordered = distribution.config.CacheBehaviors?.Items ?? [];
  const at = ordered.indexOf(behavior as never);
  const notMatched = (at < 0 ? ordered : ordered.slice(0, at)).map(patternOf);
  const { minimum, standard, maximum } = forwarding.ttl;
  const { CachePolicyId, OriginRequestPolicyId, ResponseHeadersPolicyId } = behavior;
  return trace.open<BehaviorPhase>({
    phase: 'behavior',
    for: 'request',
    pathPattern: patternOf(behavior),
    path: boundedText(path, 2048),
    why: whyMatched(behavior, boundedText(path, 200), notMatched.length),
    notMatched,
    allowedMethods: [...allowedMethods(behavior)],
    cachedMethods: [...cachedMethods(behavior)],
    viewerProtocolPolicy: behavior.ViewerProtocolPolicy ?? null,
    targetOriginId: behavior.TargetOriginId ?? '',
    cachePolicy: policy(CachePolicyId, (id) => configuration.cachePolicy(id)?.Name),
    originRequestPolicy: policy(OriginRequestPolicyId, (id) => configuration.originRequestPolicy(id)?.Name),
    responseHeadersPolicy: policy(ResponseHeadersPolicyId, (id) => configuration.responseHeadersPolicy(id)?.Name),
    ttl: { minimum, default: standard, maximum },
  });
}

/** @returns a policy by id with its name; null where there is no id */
export function policy(id: string | undefined, nameOf: (id: string) => string | undefined): TracePolicy | null {
  return id ? { id, name: nameOf(id) ?? null } : null;
}

function whyMatched(behavior: Behavior, path: string, others: number): string {
  const pattern = patternOf(behavior);
  if (pattern !== 'default') return `${pattern} is the first of the path patterns that matches ${path}.`;
  if (others === 0) return 'The distribution has no behavior but the default one.';
  return others === 1
    ? `The one path pattern does not match ${path}.`
    : `None of the ${others} path patterns matches ${path}.`;
}
