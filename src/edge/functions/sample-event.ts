import type { Finding } from '../finding.ts';
import { restriction } from '../restrictions.ts';
import type { SampleFile } from '../run/request.ts';
import { isObject, shown } from '../run/result/problem.ts';
import { badSample, lineOf } from '../run/sample-file.ts';
import { functionEvents } from '../sources.ts';
import type { EventType } from '../vocabulary.ts';
import type { FunctionEventType } from './check-result.ts';

const form =
  'An event is { "version": "1.0", "context": { "eventType": "viewer-request" }, "viewer": { "ip": "203.0.113.1" }, "request": { ... } }.';

/**
 * What a CloudFront Function's sample event says beside itself. The event is `{ version, context: { eventType }, viewer, request, response }`, its
 * type one of those that the function is built for; `keyValueStore` is an object of the texts that `cf.kvs()` reads in this run.
 */
export function readFunctionEvent(
  sample: SampleFile,
  { event, keyValueStore }: { event: unknown; keyValueStore?: unknown },
  eventTypes: readonly EventType[],
): { eventType: FunctionEventType; keyValues?: Record<string, string> } | Finding {
  const wrong = (what: string, advice = form, pattern?: RegExp): Finding => ({
    ...badSample(sample.file, `Sample event: ${what}.`, advice, pattern ? lineOf(sample.text, pattern) : 1),
    source: functionEvents,
  });
  if (isObject(event) && 'Records' in event) return wrong('it is one of Lambda@Edge, with Records');
  if (!isObject(event)) return wrong(`it is ${shown(event)}`);
  // As TestFunction tells them where the event does not say.
  const told = isObject(event.context) ? event.context.eventType : undefined;
  const eventType = told ?? (event.response === undefined ? 'viewer-request' : 'viewer-response');
  if (eventType !== 'viewer-request' && eventType !== 'viewer-response') {
    const what = `context.eventType is ${shown(eventType)}, expected viewer-request or viewer-response`;
    return wrong(what, 'Correct context.eventType.', /"eventType"\s*:/);
  }
  if (!eventTypes.includes(eventType)) {
    const what = `it is a ${eventType}, but the function is built for ${eventTypes.join(', ')}`;
    return wrong(what, 'Add the type to event-types, or leave the file out of events.', /"eventType"\s*:/);
  }
  if (!isObject(event.request)) return wrong('request is missing');
  if (eventType === 'viewer-response' && !isObject(event.response))
    return wrong('response is missing in a viewer-response event');
  if (keyValueStore === undefined) return { eventType };
  const problem = storeProblem(keyValueStore);
  if (problem) return wrong(problem.what, problem.advice, /"keyValueStore"\s*:/);
  return { eventType, keyValues: keyValueStore as Record<string, string> };
}

/** What AWS would not take into a store, or what is no store at all. */
function storeProblem(store: unknown): { what: string; advice: string } | undefined {
  if (!isObject(store)) {
    return {
      what: `keyValueStore is ${shown(store)}`,
      advice: 'Give an object of texts: { "keyValueStore": { "key": "value" } }.',
    };
  }
  const key = restriction('key-value-store-key').value;
  const value = restriction('key-value-store-value').value;
  for (const [name, text] of Object.entries(store)) {
    if (typeof text !== 'string') {
      const advice = 'Values are texts; a function reads one as JSON with get(key, { format: "json" }).';
      return { what: `keyValueStore[${shown(name)}] is ${shown(text)}`, advice };
    }
    const advice = `A key has at most ${key} bytes, a value ${value}.`;
    if (Buffer.byteLength(name) > key)
      return { what: `a key of keyValueStore has ${Buffer.byteLength(name)} bytes`, advice };
    if (Buffer.byteLength(text) > value) {
      return { what: `keyValueStore[${shown(name)}] has ${Buffer.byteLength(text)} bytes`, advice };
    }
  }
  return undefined;
}
