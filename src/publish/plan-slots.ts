import { isViewerEvent } from '../edge/restrictions.ts';
import { type EventType, eventTypes } from '../edge/vocabulary.ts';
import { isCloudFrontFunction, shortName, unqualifiedArn } from './arn.ts';
import { mayTake, type SlotOptions } from './slot-options.ts';
import {
  type Behaviour,
  findBehaviour,
  type Intent,
  type Occupant,
  type SlotChange,
  slotsOfFunction,
} from './slots.ts';

export interface SlotPlan {
  /** Every behaviour as it is to be. */
  behaviours: Behaviour[];
  /** Empty when the distribution is already as wanted. */
  changes: SlotChange[];
  /** What forbids the change; nothing may be written when there is one. */
  problems: string[];
  /** What is worth saying: taken off, taken over. */
  notes: string[];
}

interface Placement {
  intent: Intent;
  behaviour: Behaviour;
  eventType: EventType;
  includeBody: boolean;
}

/**
 * Works out what the intents make of a distribution. Pure, so that it can be applied again to whatever another writer has left.
 * Exact associations take a function off where they do not list it; a function without any follows where it is now.
 */
export function planSlots(current: Behaviour[], intents: Intent[], options: SlotOptions): SlotPlan {
  const problems: string[] = [];
  const notes: string[] = [];
  const placements = new Map<string, Placement>();
  for (const intent of intents) {
    for (const placement of place(current, intent, options, problems)) {
      const key = slotKey(placement.behaviour.pattern, placement.eventType);
      const other = placements.get(key);
      if (other) problems.push(wantedTwice(other, placement));
      else placements.set(key, placement);
    }
  }
  for (const placement of placements.values()) problems.push(...placementProblems(placement));

  const changes: SlotChange[] = [];
  const behaviours = current.map((behaviour) => {
    const slots: Behaviour['slots'] = {};
    for (const eventType of eventTypes) {
      const before = behaviour.slots[eventType] ?? null;
      const placement = placements.get(slotKey(behaviour.pattern, eventType));
      const after = occupantAfter(before, placement, intents);
      if (after) slots[eventType] = after;
      if (sameOccupant(before, after)) continue;
      changes.push({ pattern: behaviour.pattern, eventType, before, after });
      const place = `${eventType} of ${behaviour.pattern}`;
      if (before && !after)
        notes.push(`${shortName(before.arn)} is taken off ${place}: its associations do not list it`);
      if (before && placement && !intents.some((intent) => intent.functionArn === unqualifiedArn(before.arn))) {
        if (mayTake(options, placement.intent.functionName, behaviour.pattern, eventType))
          notes.push(`${placement.intent.functionName} takes over ${place} from ${shortName(before.arn)}`);
        else
          problems.push(
            `${placement.intent.functionName}: ${place} is held by ${shortName(before.arn)}, which is not part of this call. ${options.reclaims ? 'Remove it there, or promote it in the same call, with another place.' : 'Remove it there, or set take-over: true.'}`,
          );
      }
    }
    return { ...behaviour, slots };
  });
  for (const placement of placements.values()) problems.push(...mixtureProblems(placement, behaviours));
  return { behaviours, changes, problems, notes };
}

function place(current: Behaviour[], intent: Intent, { reclaims }: SlotOptions, problems: string[]): Placement[] {
  if (intent.associations === null) {
    const slots = slotsOfFunction(current, intent.functionArn);
    if (slots.length === 0) {
      problems.push(
        `${intent.functionName} is not associated with the distribution anywhere, so there is nothing to replace. ${reclaims ? 'The release says no place: release it to from-stage with associations' : 'Give associations'}, such as "default ${isCloudFrontFunction(intent.functionArn) ? 'viewer' : 'origin'}-request". The distribution has the path patterns ${patternsOf(current)}.`,
      );
    }
    return slots.map(({ pattern, eventType, occupant }) => ({
      intent,
      behaviour: current.find((behaviour) => behaviour.pattern === pattern)!,
      eventType,
      includeBody: occupant.includeBody,
    }));
  }
  const unknown = new Set<string>();
  const placements = intent.associations.flatMap(({ pattern, eventType, includeBody }) => {
    const behaviour = findBehaviour(current, pattern);
    if (behaviour) return [{ intent, behaviour, eventType, includeBody }];
    unknown.add(JSON.stringify(pattern));
    return [];
  });
  if (unknown.size > 0) {
    const none = unknown.size === 1 ? 'no path pattern' : 'none of the path patterns';
    problems.push(
      `${intent.functionName}: the distribution has ${none} ${listed([...unknown])}. It has ${patternsOf(current)}.`,
    );
  }
  return placements;
}

/** A list that a person can still read. */
const mostListed = 20;

function listed(names: string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function wantedTwice({ intent: first }: Placement, { intent: second, behaviour, eventType }: Placement): string {
  const slot = `${eventType} of ${behaviour.pattern}`;
  return first === second
    ? `${first.functionName}: associations name ${slot} twice, as CloudFront takes a pattern with and without its first slash for the same. Keep one of the lines.`
    : `${first.functionName} and ${second.functionName} both want ${slot}: one event of a behaviour runs one function. Give one of them another place.`;
}

function placementProblems({ intent, behaviour, eventType, includeBody }: Placement): string[] {
  const problems: string[] = [];
  const place = `${eventType} of ${behaviour.pattern}`;
  if (intent.eventTypes && !intent.eventTypes.includes(eventType)) {
    problems.push(
      `${intent.functionName} cannot be on ${place}: it was built and checked for ${intent.eventTypes.join(', ') || 'no event'}. Add ${eventType} to event-types and build again.`,
    );
  }
  if (includeBody && eventType.endsWith('-response')) {
    problems.push(`${intent.functionName}: include-body on ${place}, but only request events have a body to give.`);
  }
  return problems;
}

/**
 * CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour, whichever of the two events (CloudFront
 * Developer Guide, Restrictions on all edge functions). Asked of the behaviours as they are to be: what the call takes off counts no more.
 */
function mixtureProblems({ intent, behaviour, eventType }: Placement, planned: Behaviour[]): string[] {
  const after = planned.find(({ pattern }) => pattern === behaviour.pattern)!;
  const other = (['viewer-request', 'viewer-response'] as const).find((event) => event !== eventType)!;
  const beside = after.slots[other];
  if (!isViewerEvent(eventType) || !beside) return [];
  const isFunction = isCloudFrontFunction(intent.versionArn);
  if (isCloudFrontFunction(beside.arn) === isFunction) return [];
  const kind = isFunction ? 'Lambda@Edge function' : 'CloudFront Function';
  return [
    `${intent.functionName} cannot be on ${eventType} of ${behaviour.pattern}: the ${kind} ${shortName(beside.arn)} is on that behaviour's ${other}, and CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour. ${isFunction ? `Build it as lambda-edge, or take ${shortName(beside.arn)} off` : `Use an origin event, or take the CloudFront Function off`}.`,
  ];
}

function occupantAfter(before: Occupant | null, placement: Placement | undefined, intents: Intent[]): Occupant | null {
  if (placement) return { arn: placement.intent.versionArn, includeBody: placement.includeBody };
  const ofThisCall = before && intents.some((intent) => intent.functionArn === unqualifiedArn(before.arn));
  return ofThisCall ? null : before;
}

function sameOccupant(left: Occupant | null, right: Occupant | null): boolean {
  return left?.arn === right?.arn && left?.includeBody === right?.includeBody;
}

function slotKey(pattern: string, eventType: EventType): string {
  return `${eventType} ${pattern}`;
}

/** As a person reads it: `/api/*, default`. */
function patternsOf(behaviours: Behaviour[]): string {
  return behaviours.map((behaviour) => behaviour.pattern).join(', ');
}
