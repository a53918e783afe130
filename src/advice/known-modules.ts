/**
 * What Node.js's own modules need that CloudFront Functions do not have. `requires`: nothing there takes its place. `decide`: what they do
 * could be written anew without them. Source: CloudFront Developer Guide, Restrictions on CloudFront Functions; JavaScript runtime 2.0
 * features. Read 2026-11-21.
 */
export const modulesWithoutCounterpart: Readonly<Record<string, { kind: 'requires' | 'decide'; what: string }>> = {
  ...each('http https http2 net tls dgram dns dns/promises', 'requires', 'the network'),
  ...each('fs fs/promises', 'requires', 'the file system'),
  ...each('child_process cluster worker_threads', 'requires', 'processes or threads'),
  ...each('timers timers/promises', 'requires', 'timers'),
  ...each('process os v8 inspector async_hooks repl readline readline/promises tty', 'requires', 'the process'),
  ...each('vm wasi module', 'requires', 'code that is made or loaded while it runs'),
  ...each('zlib', 'requires', 'compression'),
  ...each('stream stream/promises stream/web', 'requires', 'streams'),
  ...each('sqlite', 'requires', 'a database'),
  ...each('url path path/posix util util/types events assert assert/strict string_decoder punycode', 'decide', ''),
  ...each('perf_hooks diagnostics_channel constants console', 'decide', ''),
};

/** What CloudFront Functions' own modules have, of what Node.js has under the same names. */
export const modulesWithCounterpart: Readonly<Record<string, readonly string[]>> = {
  crypto: ['createHash', 'createHmac'],
  querystring: ['parse', 'stringify', 'escape', 'unescape', 'decode', 'encode'],
  buffer: ['Buffer'],
};

/** The hashes that CloudFront Functions' crypto knows. */
export const hashAlgorithms: readonly string[] = ['md5', 'sha1', 'sha256'];

/** Members of Node.js's crypto that could be written without it; everything else in it needs more than a hash. */
export const replaceableCrypto: readonly string[] = [
  'timingSafeEqual',
  'randomUUID',
  'randomBytes',
  'randomInt',
  'getHashes',
];

function each<Kind extends 'requires' | 'decide'>(names: string, kind: Kind, what: string) {
  return Object.fromEntries(names.split(' ').map((name) => [name, { kind, what }]));
}
