import type { Finding } from '../finding.ts';
import { readFunctionEvent } from '../functions/sample-event.ts';
import { eventTypes as allEventTypes, type EventType, type Target } from '../vocabulary.ts';
import type { SampleFile } from './request.ts';
import { isObject, shown } from './result/problem.ts';
import { badSample as bad, isFinding, lineOf, readSampleFile } from './sample-file.ts';

export { isFinding } from './sample-file.ts';

/** A sample event as it is run. */
export interface SampleEvent {
  event: unknown;
  /** Null for regional Lambda. */
  eventType: EventType | null;
  /** Part of the result that must come back; see `mismatches` in expectation.ts. */
  expect?: unknown;
  /** Line of the file's `expect`, counted from 1. */
  expectLine?: number;
  /** CloudFront Functions: what the function's key value store holds in this run; undefined where it has none. */
  keyValues?: Record<string, string>;
}

/**
 * Reads a sample event's file. It holds either the event alone, as the function gets it, or
 * `{ "event": ..., "expect": ..., "comment": "..." }`, where `expect` is the part of the result that must come back.
 * For Lambda@Edge the event is `{ "Records": [{ "cf": { "config": { "eventType": ... }, "request": ..., "response": ... } }] }`, and its type must be
 * one of those that the function is attached to; for regional Lambda it is any JSON. For a CloudFront Function see `readFunctionEvent`.
 */
export function readSampleEvent(
  sample: SampleFile,
  target: Target,
  eventTypes: readonly EventType[],
): SampleEvent | Finding {
  const ofFunction = target === 'cloudfront-function';
  const wrapped = readSampleFile(sample, ['event', 'expect', 'comment', ...(ofFunction ? ['keyValueStore'] : [])]);
  if (isFinding(wrapped)) return wrapped;
  const { event, expect } = wrapped;
  const expectLine = expect === undefined ? undefined : lineOf(sample.text, /"expect"\s*:/);
  const read = {
    event,
    ...(expect === undefined ? {} : { expect }),
    ...(expectLine === undefined ? {} : { expectLine }),
  };
  if (ofFunction) {
    const found = readFunctionEvent(sample, wrapped, eventTypes);
    return isFinding(found) ? found : { ...read, ...found };
  }
  if (target !== 'lambda-edge') return { ...read, eventType: null };
  const eventType = typeOf(event);
  const advice =
    'An event is { "Records": [{ "cf": { "config": { "eventType": "viewer-request" }, "request": { ... } } }] }.';
  if (typeof eventType !== 'string') return bad(sample.file, `Sample event: ${eventType.wrong}.`, advice, 1);
  const line = lineOf(sample.text, /"eventType"\s*:/);
  if (!allEventTypes.includes(eventType as EventType)) {
    const message = `Sample event has the eventType ${shown(eventType)}, expected one of ${allEventTypes.join(', ')}.`;
    return bad(sample.file, message, 'Correct config.eventType.', line);
  }
  if (!eventTypes.includes(eventType as EventType)) {
    const message = `Sample event is a ${eventType}, but the function is built for ${eventTypes.join(', ')}.`;
    return bad(sample.file, message, 'Add the type to event-types, or leave the file out of events.', line);
  }
  return { ...read, eventType: eventType as EventType };
}

function typeOf(event: unknown): string | { wrong: string } {
  if (!isObject(event) || !Array.isArray(event.Records)) return { wrong: 'it has no Records' };
  if (event.Records.length !== 1) return { wrong: `it has ${event.Records.length} Records, CloudFront sends one` };
  const record: unknown = event.Records[0];
  const cf = isObject(record) ? record.cf : undefined;
  if (!isObject(cf) || !isObject(cf.config)) return { wrong: 'Records[0].cf.config is missing' };
  const { eventType } = cf.config;
  if (typeof eventType !== 'string') return { wrong: 'Records[0].cf.config.eventType is missing' };
  if (!isObject(cf.request)) return { wrong: 'Records[0].cf.request is missing' };
  if (eventType.endsWith('-response') && !isObject(cf.response))
    return { wrong: `Records[0].cf.response is missing in a ${eventType} event` };
  return eventType;
}
