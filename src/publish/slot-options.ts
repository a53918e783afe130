import type { EventType } from '../edge/vocabulary.ts';
import { parseAssociations } from './parse-associations.ts';
import type { Readings } from './readings.ts';
import type { Association, PublishRequest } from './request.ts';

/** Which slots a call may take from functions that are not part of it. */
export interface SlotOptions {
  /** All of them. */
  takeOver: boolean;
  /** In a promotion: by function name in AWS, the places that its own release had and others have now. It takes no other. */
  reclaims?: ReadonlyMap<string, Association[]>;
}

/** A promotion goes over what was changed by hand since a release, where it is asked to; what was never the release's is not its to take. */
export function slotOptionsOf(request: PublishRequest, { states, records, distribution }: Readings): SlotOptions {
  const { takeOver, promotion, distribution: wanted } = request;
  if (!promotion) return { takeOver };
  const reclaims = new Map<string, Association[]>();
  for (const [index, state] of promotion.overwriteDrift ? states.entries() : []) {
    const entry = wanted && records[index]?.record.distributions[wanted.name];
    if (!entry?.associations || entry.id !== distribution?.id) continue;
    reclaims.set(state.wanted.functionName, parseAssociations('release record', entry.associations));
  }
  return { takeOver, reclaims };
}

/** Whether the call may put a function in a slot that another one holds. */
export function mayTake(options: SlotOptions, functionName: string, pattern: string, eventType: EventType): boolean {
  // A pattern means the same with and without its first slash.
  const bare = (text: string) => text.replace(/^\//, '');
  const own = options.reclaims?.get(functionName) ?? [];
  return options.takeOver || own.some((one) => one.eventType === eventType && bare(one.pattern) === bare(pattern));
}
