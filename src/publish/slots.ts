import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import { shortName, unqualifiedArn } from './arn.ts';
import type { Association } from './request.ts';

/** What runs at one event of a behaviour. CloudFront allows one, be it a Lambda version or a CloudFront Function. */
export interface Occupant {
  /** Tells the kind: `isCloudFrontFunction` of arn.ts. */
  arn: string;
  /** Whether it is given the request's body; never for a CloudFront Function. */
  includeBody: boolean;
}

/** A cache behaviour with the edge functions on it. */
export interface Behaviour {
  /** As the distribution spells it; `default` for the default behaviour. */
  pattern: string;
  slots: Partial<Record<EventType, Occupant>>;
}

/** One slot that is to change. Null is "nothing there". */
export interface SlotChange {
  pattern: string;
  eventType: EventType;
  before: Occupant | null;
  after: Occupant | null;
}

/** What one function of the call is to become on the distribution. */
export interface Intent {
  functionName: string;
  /** Without a version. */
  functionArn: string;
  /** What stands on the distribution: the version's ARN, for a CloudFront Function its own. */
  versionArn: string;
  /** Exact; null: wherever the function is now. */
  associations: Association[] | null;
  /** What the artifact was built and checked for; null where that is not known. */
  eventTypes: readonly EventType[] | null;
}

/**
 * A behaviour's pattern as it is named here. `default` and `*` mean the default behaviour, so other behaviours with these patterns get
 * the slash that CloudFront thinks before every pattern (CloudFront Developer Guide, Path pattern).
 */
export function patternName(pathPattern: string): string {
  return pathPattern === 'default' || pathPattern === '*' ? `/${pathPattern}` : pathPattern;
}

/** One event of one behaviour with what runs there. */
export interface Slot {
  pattern: string;
  eventType: EventType;
  occupant: Occupant;
}

/** All associations, in the order of behaviours and of events. */
export function slotsOf(behaviours: Behaviour[]): Slot[] {
  return behaviours.flatMap((behaviour) =>
    eventTypes.flatMap((eventType) => {
      const occupant = behaviour.slots[eventType];
      return occupant ? [{ pattern: behaviour.pattern, eventType, occupant }] : [];
    }),
  );
}

/** Where a function is, whichever version of it. */
export function slotsOfFunction(behaviours: Behaviour[], functionArn: string): Slot[] {
  return slotsOf(behaviours).filter(({ occupant }) => unqualifiedArn(occupant.arn) === functionArn);
}

/** The behaviour that a user's path pattern means: CloudFront takes `images/*` and `/images/*` for the same. */
export function findBehaviour(behaviours: Behaviour[], pattern: string): Behaviour | undefined {
  const name = pattern === '*' ? 'default' : pattern;
  const bare = name.replace(/^\//, '');
  return (
    behaviours.find((behaviour) => behaviour.pattern === name) ??
    (name === 'default' ? undefined : behaviours.find((behaviour) => behaviour.pattern.replace(/^\//, '') === bare))
  );
}

/** `default origin-request: dev-router:3 -> dev-router:4`. */
export function describeChange(change: SlotChange): string {
  return `${change.pattern} ${change.eventType}: ${describeOccupant(change.before)} -> ${describeOccupant(change.after)}`;
}

function describeOccupant(occupant: Occupant | null): string {
  if (!occupant) return 'nothing';
  return `${shortName(occupant.arn)}${occupant.includeBody ? ' (include-body)' : ''}`;
}
