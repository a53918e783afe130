import { describe, expect, test } from '@jest/globals';
import { buildCode, refusedBuild } from '../support/cloudfront-function.ts';

const around = (statement: string) =>
  `// a first line\nexport function handler(event) {\n  ${statement}\n  return event.request;\n}\n`;

describe('what the runtime lacks is an error at the line of the source', () => {
  test.each([
    ['eval("1")', 'eval'],
    ['new Function("return 1")()', 'Function'],
    ['setTimeout(() => 1, 5)', 'setTimeout'],
    ['fetch("https://example.org")', 'fetch'],
    ['globalThis.fetch("https://example.org")', 'globalThis.fetch'],
    ['event.x = new Map()', 'Map'],
    ['event.x = new URLSearchParams("a")', 'URLSearchParams'],
    ['process.exit(1)', 'process'],
    ['event.x = process.env.STAGE', 'process.env.STAGE'],
    ['const { STAGE } = process.env; event.x = STAGE', 'process.env.STAGE'],
    ['event.x = Object.fromEntries([])', 'Object.fromEntries'],
    ['event.x = Array.from([1])', 'Array.from'],
    ['console.error("a")', 'console.error'],
    ['event.x = undefinedName', 'undefinedName'],
    ['event.x = /a/u.test("a")', 'the flag u'],
    ['event.x = 1n', 'BigInt|bigint'],
    ['event.x = (() => import(event.name))()', 'import\\(\\)'],
    ['event.x = String.raw`a`', 'tagged templates'],
    ['event.x = { m() { return super.x } }', 'super'],
    ['event.x = new (class { a = 1 })()', 'class'],
    ['event.x = (function* () { yield 1 })()', 'generator'],
    ['event.x = require(event.name)', 'no module'],
  ])('%s', async (statement, what) => {
    for (const minify of [true, false]) {
      const { findings } = await refusedBuild(around(statement), { minify });
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors).not.toEqual([]);
      expect(errors[0]!.message).toMatch(new RegExp(what));
      expect(errors[0]!.position).toMatchObject({ file: 'src/fn.ts', line: 3 });
      expect(errors[0]!.position!.column).toBeGreaterThan(1);
    }
  });

  test.each([
    ['const x = async () => 1; event.x = x', 'async'],
    ['event.x = atob("aGk=")', 'atob'],
    ['event.x = Symbol.for("a")', 'Symbol'],
    ['event.x = /a/y.test("a")', 'the flag y'],
  ])('%s in runtime 1.0 alone', async (statement, what) => {
    const { findings } = await refusedBuild(around(statement), { runtime: 'cloudfront-js-1.0' });
    expect(findings).toMatchObject([{ severity: 'error', position: { file: 'src/fn.ts', line: 3 } }]);
    expect(findings[0]!.message).toContain(what);
    const { built } = await buildCode(around(statement));
    expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('in a package too, named', async () => {
    const { findings } = await refusedBuild({
      'src/fn.ts': "import { now } from 'clock';\nexport function handler(event) { return now(event) }",
      'node_modules/clock/package.json': '{"name":"clock","main":"index.js","type":"module"}',
      'node_modules/clock/index.js': 'export const now = (event) => { setInterval(event); return performance.now() };',
    });
    expect(findings.map(({ message }) => message).sort()).toEqual([
      'In the package clock: performance is not there in cloudfront-js-2.0.',
      'In the package clock: setInterval is not there in cloudfront-js-2.0.',
    ]);
    expect(findings[0]!.position).toMatchObject({ file: 'node_modules/clock/index.js', line: 1 });
  });
});

describe('what is asked for first is fine', () => {
  test.each([
    'event.x = typeof fetch',
    'if (typeof setTimeout === "function") setTimeout(() => 1, 2)',
    'event.x = typeof Map !== "undefined" ? new Map() : null',
    'event.x = typeof process !== "undefined" && process.version',
    'event.x = Object.hasOwn ? 1 : 2',
    'event.x = function () { return arguments.length }',
    'event.x = [Math.max(1, 2), Object.keys(event), JSON.stringify(event), new Date().getTime(), Buffer.from("a")]',
    'event.x = event instanceof Function',
  ])('%s', async (statement) => {
    const { built } = await buildCode(around(statement));
    expect(built.findings).toEqual([]);
  });
});

describe('warnings', () => {
  test('an environment variable in a package', async () => {
    const { built } = await buildCode({
      'src/fn.ts':
        "import { debug } from 'debugger';\nexport function handler(event) { debug(); return event.request }",
      'node_modules/debugger/package.json': '{"name":"debugger","main":"index.js","type":"module"}',
      'node_modules/debugger/index.js': 'export const debug = () => { if (process.env.DEBUG) console.log("x") };',
    });
    expect(built.findings).toMatchObject([{ rule: 'environment-variable', severity: 'warning' }]);
    expect(built.findings[0]!.message).toContain('In the package debugger: process.env.DEBUG');
  });

  test.each([
    ['cf.kvs("0123-id")', 'key-value-store-id', '"0123-id"'],
    ['event.x = event.list.flat()', 'function-method', 'flat'],
    ['console.log("a", "b")', 'function-log', 'one argument'],
  ])('%s', async (statement, rule, words) => {
    const { built } = await buildCode(
      `import cf from 'cloudfront';\nexport function handler(event) {\n  ${statement}; cf.kvs();\n}`,
    );
    expect(built.findings).toMatchObject([{ rule, severity: 'warning', position: { file: 'src/fn.ts', line: 3 } }]);
    expect(built.findings[0]!.message).toContain(words);
  });

  test('a hash that the runtime has not is an error', async () => {
    const text =
      "import { createHash } from 'crypto';\nexport const handler = (event) => createHash('sha512').update(event).digest('hex');";
    const { findings } = await refusedBuild(text);
    expect(findings).toMatchObject([{ severity: 'error', position: { file: 'src/fn.ts', line: 2 } }]);
    expect(findings[0]!.message).toContain('sha512');
  });
});

test.each([
  ['export const handler = 5;', 'a number'],
  ["const name = 'x';\nexport default { name };", 'an object'],
])('a handler that is no function is an error: %s', async (source, what) => {
  for (const minify of [true, false]) {
    const { findings } = await refusedBuild(source, { minify });
    expect(findings).toMatchObject([{ severity: 'error', message: `The handler is ${what}, not a function.` }]);
    expect(findings[0]!.position).toMatchObject({ file: 'src/fn.ts' });
  }
});

test('await outside of functions, and a module of Node, are refused in whole sentences', async () => {
  const { findings } = await refusedBuild(
    "import { readFileSync } from 'node:fs';\nconst a = await 1;\nexport function handler(event) { return readFileSync(a) }",
  );
  expect(findings.map(({ message }) => message).sort()).toEqual([
    'cloudfront-js-2.0 does not take await outside of functions.',
    'cloudfront-js-2.0 has no module "node:fs": it has crypto, querystring, buffer, cloudfront.',
  ]);
});
