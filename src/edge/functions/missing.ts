/**
 * Why a name that other JavaScript has is missing in a CloudFront Function, and what to do instead. That it is missing follows from
 * sandbox/features.ts; these are the words. Source: CloudFront Developer Guide, JavaScript runtime 2.0 features, Restricted features; read
 * 2026-11-21.
 */
const network =
  'There is no network: read what the function needs from its key value store, or use target lambda-edge.';
const timers = 'There are no timers, and the clock stands still during a run: do without, or use target lambda-edge.';
const code = 'Code cannot be made from text: write the function out.';
const collection = 'Use an object, made with Object.create(null), or an array.';
const url = 'CloudFront has taken the URL apart already: use request.uri and request.querystring.';
const browser = 'That belongs to a browser.';

const advice: Readonly<Record<string, string>> = {
  eval: code,
  Function: code,
  setTimeout: timers,
  setInterval: timers,
  setImmediate: timers,
  clearTimeout: timers,
  clearInterval: timers,
  queueMicrotask: 'Use await or Promise.resolve().then().',
  fetch: network,
  XMLHttpRequest: network,
  WebSocket: network,
  EventSource: network,
  process:
    'Give values with build-env; what differs from stage to stage belongs into a key value store or origin custom headers.',
  performance: 'The clock stands still during a run.',
  global: 'Use globalThis.',
  window: browser,
  document: browser,
  self: browser,
  navigator: browser,
  Map: collection,
  Set: collection,
  WeakMap: collection,
  WeakSet: collection,
  URL: url,
  URLSearchParams: url,
  Headers: url,
  Request: network,
  Response: network,
  Intl: 'Use toUpperCase, toLowerCase and tables of your own.',
  BigInt: 'Use numbers, or text.',
  Proxy: 'Write the accesses out.',
  Reflect: 'Use the functions of Object.',
  WebAssembly: code,
  structuredClone: 'Use JSON.parse(JSON.stringify(value)).',
  module: 'Export the handler: export function handler(event).',
  exports: 'Export the handler: export function handler(event).',
  __dirname: 'There is no file system.',
  __filename: 'There is no file system.',
  crypto: "Import it: import crypto from 'crypto'.",
  querystring: "Import it: import querystring from 'querystring'.",
  cf: "Import it: import cf from 'cloudfront'.",
};

/** A sentence on what to do instead of a name that the runtime lacks. */
export function adviceFor(name: string, runtime: string): string {
  if (
    runtime === 'cloudfront-js-1.0' &&
    ['Buffer', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'Symbol', 'DataView'].includes(name)
  ) {
    return 'Use the runtime cloudfront-js-2.0, which has it.';
  }
  return advice[name] ?? 'Import it, declare it, or do without: the runtime has only what its documentation lists.';
}

/** Static members to use in place of ones that neither runtime has. */
export const memberAdvice: Readonly<Record<string, string>> = {
  'Array.from': 'Use Array.prototype.slice.call(list), or map.',
  'Object.fromEntries': 'Use reduce.',
  'Object.hasOwn': 'Use Object.prototype.hasOwnProperty.call(object, key).',
  'Object.groupBy': 'Use reduce.',
  'String.raw': 'Use an ordinary text.',
  'console.error': 'Use console.log with one argument.',
  'console.warn': 'Use console.log with one argument.',
  'console.info': 'Use console.log with one argument.',
  'console.debug': 'Use console.log with one argument.',
};

/** Methods of strings, arrays and the like that the runtimes lack, and that nothing of a user's is likely to be called: warned of, as what they are called on is not known. */
export const missingMethods: Readonly<Record<string, readonly string[]>> = {
  'cloudfront-js-1.0': ['replaceAll'],
  'cloudfront-js-2.0': ['fromBytes', 'fromUTF8', 'toBytes', 'toUTF8'],
  both: [
    'at',
    'flat',
    'flatMap',
    'matchAll',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'normalize',
    'toWellFormed',
  ],
};
