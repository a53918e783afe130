import { runtimeFeatures } from '../edge/functions/sandbox/features.ts';

/**
 * Names that CloudFront Functions do not have and that nothing there takes the place of. Source: CloudFront Developer Guide, Restrictions on
 * CloudFront Functions (no network, timers, environment, dynamic code). Read 2026-11-21.
 */
export const globalsWithoutCounterpart: Readonly<Record<string, string>> = {
  fetch: 'calls over the network',
  Request: 'calls over the network',
  Response: 'calls over the network',
  XMLHttpRequest: 'calls over the network',
  WebSocket: 'calls over the network',
  EventSource: 'calls over the network',
  setTimeout: 'timers',
  setInterval: 'timers',
  setImmediate: 'timers',
  process: 'a process and its environment',
  eval: 'code that is made while it runs',
  Function: 'code that is made while it runs',
  WebAssembly: 'WebAssembly',
  Worker: 'threads',
  SharedArrayBuffer: 'threads',
  Atomics: 'threads',
  CompressionStream: 'compression',
  DecompressionStream: 'compression',
  ReadableStream: 'streams',
  WritableStream: 'streams',
  TransformStream: 'streams',
};

const runtime = runtimeFeatures['cloudfront-js-2.0']!;

/** Names that may be used whole: as a function that is called or handed on, or as a value. */
const plainGlobals = new Set([
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat'],
  ...['parseInt', 'NaN', 'Infinity', 'undefined', 'atob', 'btoa', 'String', 'Number', 'Boolean', 'RegExp', 'Date'],
  ...['Array', 'Object', 'Promise', 'ArrayBuffer', 'DataView', 'TextDecoder', 'TextEncoder', 'Uint8Array'],
]);

/** Members of built-in objects that lead to code made while it runs, or change what other code sees; and the rest of reflection. */
const reflection = new Set([
  ...['prototype', 'length', 'name', 'defineProperty', 'defineProperties', 'getOwnPropertyDescriptor'],
  ...['getOwnPropertyDescriptors', 'getOwnPropertyNames', 'getOwnPropertySymbols', 'getPrototypeOf', 'setPrototypeOf'],
  ...['prepareStackTrace', 'stackTraceLimit'],
]);

const others: Readonly<Record<string, readonly string[]>> = {
  Date: ['now', 'UTC', 'parse'],
  Buffer: ['from', 'alloc', 'concat', 'byteLength', 'isBuffer', 'compare', 'isEncoding'],
  console: ['log', 'error', 'warn', 'info', 'debug'],
};

/** Whether cloudfront-js-2.0 has a global, or a member of one, and using it tells all that it does. */
export function isKnownGlobal(name: string, path: readonly string[]): boolean {
  if (path.length === 0) return plainGlobals.has(name) && runtime.globals.includes(name);
  const [member] = path as [string];
  if (name === 'Object' && path.join('.').startsWith('prototype.hasOwnProperty')) return true;
  if (reflection.has(member) || path.length > 1) return false;
  const members = Object.hasOwn(others, name) ? others[name] : runtime.members[name];
  return members?.includes(member) ?? false;
}

/** Names of methods that cloudfront-js-2.0's own values have: texts, lists, numbers, dates, patterns, promises, hashes, buffers. */
export const knownMethods: ReadonlySet<string> = new Set(
  [
    ...['String.prototype', 'Array.prototype', 'TypedArray.prototype', 'ArrayBuffer.prototype'].flatMap(
      (name) => runtime.members[name] ?? [],
    ),
    ...['toFixed', 'toString', 'valueOf', 'toPrecision', 'hasOwnProperty', 'test', 'exec', 'then', 'catch', 'finally'],
    ...[
      'update',
      'digest',
      'equals',
      'encode',
      'decode',
      'rawQueryString',
      'toISOString',
      'toUTCString',
      'toJSON',
      'getTime',
    ],
    ...['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((part) => [
      ...[`get${part}`, `getUTC${part}`, `set${part}`, `setUTC${part}`],
    ]),
  ].filter((name) => name !== 'constructor'),
);
