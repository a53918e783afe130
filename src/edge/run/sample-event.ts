import { messageOf } from '../../kit/errors.ts';
import type { Finding } from '../finding.ts';
import { eventStructure } from '../sources.ts';
import { eventTypes as allEventTypes, type EventType, type Target } from '../vocabulary.ts';
import type { SampleFile } from './request.ts';
import { isObject, shown } from './result/problem.ts';

/** A sample event as it is run. */
export interface SampleEvent {
  event: unknown;
  /** Null for regional Lambda. */
  eventType: EventType | null;
  /** Part of the result that must come back; see `mismatches` in expectation.ts. */
  expect?: unknown;
  /** Line of the file's `expect`, counted from 1. */
  expectLine?: number;
}

/**
 * Reads a sample event's file. It holds either the event alone, as the function gets it, or
 * `{ "event": ..., "expect": ..., "comment": "..." }`, where `expect` is the part of the result that must come back.
 * For Lambda@Edge the event is `{ "Records": [{ "cf": { "config": { "eventType": ... }, "request": ..., "response": ... } }] }`, and its type must be
 * one of those that the function is attached to; for regional Lambda it is any JSON.
 */
export function readSampleEvent(
  sample: SampleFile,
  target: Target,
  eventTypes: readonly EventType[],
): SampleEvent | Finding {
  let content: unknown;
  try {
    content = JSON.parse(sample.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `Sample event is not JSON: ${messageOf(error)}.`;
    return bad(sample.file, message, 'Correct the file.', lineOfJsonError(messageOf(error), sample.text));
  }
  const wrapped = unwrap(content);
  const expectLine = wrapped.expect === undefined ? undefined : lineOf(sample.text, /"expect"\s*:/);
  if (target !== 'lambda-edge') return { ...wrapped, expectLine, eventType: null };
  const eventType = typeOf(wrapped.event);
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
  return { ...wrapped, expectLine, eventType: eventType as EventType };
}

/** Tells a finding from an event. */
export function isFinding(read: SampleEvent | Finding): read is Finding {
  return 'rule' in read;
}

function unwrap(content: unknown): { event: unknown; expect?: unknown } {
  const wrapper = ['event', 'expect', 'comment'];
  if (!isObject(content) || !('event' in content)) return { event: content };
  if (!Object.keys(content).every((name) => wrapper.includes(name))) return { event: content };
  return 'expect' in content ? { event: content.event, expect: content.expect } : { event: content.event };
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

function bad(file: string, message: string, advice: string, line: number | undefined): Finding {
  return {
    rule: 'sample-event',
    severity: 'error',
    message,
    advice,
    source: eventStructure,
    position: { file, line: line ?? 1 },
  };
}

/** Node.js says `(line 3 column 6)` in some messages; others only quote what was met, and are found again in the shortest beginning. */
function lineOfJsonError(message: string, text: string): number {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  if (line) return Number(line);
  const lines = text.trimEnd().split('\n');
  const kind = message.split(' ', 2).join(' ');
  const found = lines.findIndex((_line, index) => jsonError(lines.slice(0, index + 1).join('\n')).startsWith(kind));
  return message.includes('Unexpected end') || found < 0 ? lines.length : found + 1;
}

function jsonError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
