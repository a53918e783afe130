import { describe, expect, test } from '@jest/globals';
import { type BundleSettings, check, line, lines } from './bundles.ts';

const both: BundleSettings[] = [{ minify: true }, { minify: false }];

describe('a handler that is exported', () => {
  test.each<[string, string | Record<string, string>]>([
    ['a constant', 'export const handler = async (event: { a: number }) => event.a;'],
    ['a function', 'export async function handler(event: unknown) { return event; }'],
    ['another name', 'async function main(event: unknown) { return event; }\nexport { main as handler };'],
    [
      'from another file',
      {
        'src/index.ts': `export { handler } from './other.ts';`,
        'src/other.ts': 'export const handler = async () => 1;',
      },
    ],
    ['assigned later', 'export let handler;\nhandler = async () => 1;'],
    ['CommonJS: exports', { 'index.js': 'exports.handler = async (event) => event;' }],
    [
      'CommonJS: module.exports',
      { 'index.cjs': 'const handler = async (event) => event;\nmodule.exports = { handler };' },
    ],
    [
      'CommonJS: module.exports.handler',
      { 'index.js': 'module.exports.handler = async function (event) { return event; };' },
    ],
    ['CommonJS: a method', { 'index.js': 'module.exports = { async handler(event) { return event; } };' }],
    [
      'compiled by tsc',
      {
        'index.js':
          '"use strict"; Object.defineProperty(exports, "__esModule", { value: true }); exports.handler = void 0; const handler = async (event) => event; exports.handler = handler;',
      },
    ],
    [
      'compiled by tsc, as a function',
      {
        'index.js':
          '"use strict"; Object.defineProperty(exports, "__esModule", { value: true }); exports.handler = handler; async function handler(event) { return event; }',
      },
    ],
  ])('%s', async (_name, source) => {
    for (const settings of both) expect(await check(source, settings)).toEqual({ findings: [], handler: 'function' });
  });

  test('as an ES module', async () => {
    for (const settings of both) {
      expect(await check('export const handler = async () => 1;', { ...settings, format: 'esm' })).toEqual({
        findings: [],
        handler: 'function',
      });
    }
  });

  test('as code that no bundler touched', async () => {
    expect(await check('', { code: '0&&(module.exports={a});exports.handler = async () => 1', sourceMap: '' })).toEqual(
      { findings: [], handler: 'function' },
    );
    expect(await check('', { code: 'export default 1; export function handler() {}', sourceMap: '' })).toEqual({
      findings: [],
      handler: 'function',
    });
  });
});

describe('a handler that cannot be told', () => {
  test.each<[string, string | Record<string, string>]>([
    [
      'wrapped',
      {
        'src/index.ts': `import wrap from './wrap.ts';\nexport const handler = wrap(async () => 1);`,
        'src/wrap.ts': 'export default (fn: unknown) => Object.assign(fn as object, {});',
      },
    ],
    ['chosen', 'export const handler = Math.random() > 2 ? null : async () => 1;'],
    ['spread into the exports', { 'index.js': 'const other = JSON.parse("{}"); module.exports = { ...other };' }],
    ['with a computed name', { 'index.js': 'exports["hand" + String(1)] = 1;' }],
    [
      'passed on',
      {
        'index.js':
          'Object.entries({ handler: async () => 1 }).forEach(function (entry) { define(exports, entry); }); function define(e, [k, v]) { e[k] = v; }',
      },
    ],
  ])('%s', async (_name, source) => {
    for (const settings of both) expect(await check(source, settings)).toEqual({ findings: [], handler: 'unknown' });
  });
});

describe('a handler that is missing', () => {
  test('names what is exported, and where', async () => {
    const { findings, handler } = await check('export const main = async () => 1;\nexport const other = 2;');
    expect(handler).toBe('unknown');
    expect(findings).toMatchObject([
      {
        rule: 'handler-missing',
        severity: 'error',
        message: 'The entry exports no "handler"; it exports main, other.',
        advice: 'Export a function of that name, or set handler to index.main.',
        position: { file: 'src/index.ts', line: 1 },
      },
    ]);
  });

  test.each<[string, string | Record<string, string>, BundleSettings]>([
    ['CommonJS', { 'index.js': 'exports.main = async () => 1;' }, {}],
    ['CommonJS as a function', { 'index.js': 'module.exports = async () => 1;' }, {}],
    ['default only', 'export default async () => 1;', { format: 'esm' }],
    ['a CommonJS entry as an ES module', { 'index.js': 'exports.handler = async () => 1;' }, { format: 'esm' }],
  ])('%s', async (_name, source, settings) => {
    expect((await lines(source, settings)).map((text) => text.replace(/ [^ ]*$/, ''))).toEqual([
      'error handler-missing',
    ]);
  });

  test('another export than handler', async () => {
    expect(await check('export const main = async () => 1;', { handlerExport: 'main' })).toEqual({
      findings: [],
      handler: 'function',
    });
  });
});

test.each([
  ['an object', '{ a: 1 }', 'an object'],
  ['a string', '"text"', 'a string'],
  ['undefined', 'undefined', 'undefined'],
  ['null', 'null', 'null'],
  ['a class', 'class App { async handle() {} }', 'a class'],
])('a handler that is %s', async (_name, value, what) => {
  const { findings } = await check(`// first line\nexport const handler = ${value};`);
  expect(findings).toMatchObject([
    {
      rule: 'handler-not-a-function',
      severity: 'error',
      message: `The export "handler" is ${what}, not a function.`,
      position: { file: 'src/index.ts' },
    },
  ]);
});

describe('callback handlers', () => {
  const source =
    '// comment\nexport const handler = (event: any, context: any, callback: any) => {\n  callback(null, event.Records[0].cf.request);\n};';

  test('are an error on nodejs24.x, at the line of the function, and a warning on nodejs22.x', async () => {
    expect(await lines(source)).toEqual(['error callback-handler src/index.ts:2']);
    expect(await lines(source, { runtime: 'nodejs22.x' })).toEqual(['warning callback-handler src/index.ts:2']);
  });

  test.each([
    ['a third parameter that is not used, as async', 'export const handler = async (a: any, b: any, c: any) => a;', 1],
    ['arguments', 'export function handler() {\n  arguments[2](null, {});\n}', 2],
    ['context.succeed', 'export const handler = (event: any, context: any) => {\n  context.succeed(event);\n};', 2],
  ])('%s', async (_name, code, at) => {
    expect(await lines(code)).toEqual([`error callback-handler src/index.ts:${at}`]);
  });

  test.each([
    ['with a default', '(event: any, context: any, table = new Map()) => table.get(event)'],
    ['behind one with a default', '(event: any, context = {}, table: any) => [event, table]'],
    ['that takes the rest', '(event: any, context: any, ...rest: any[]) => [event, rest]'],
  ])('a third parameter %s is no callback: the function has a length below three', async (_name, code) => {
    expect(await lines(`export const handler = async ${code};`)).toEqual([]);
  });

  test('a third parameter of another function is none', async () => {
    const code =
      'const three = (a: number, b: number, c: number) => a + b + c;\nexport const handler = async (e: number, context: any) => { context.log?.(); return [e].map((x, i, all) => three(x, i, all.length)); };';
    expect(await lines(code)).toEqual([]);
  });
});

describe('handlers that return without a promise', () => {
  const source = '// comment\nexport const handler = (event: any) => event.Records[0].cf.request;';

  test('are an error before nodejs24.x, which takes them', async () => {
    expect(await lines(source, { runtime: 'nodejs22.x' })).toEqual(['error synchronous-handler src/index.ts:2']);
    expect(await lines(source)).toEqual([]);
  });

  test.each([
    ['async', 'export const handler = async (event: any) => event.Records[0].cf.request;'],
    ['a promise', 'export const handler = (event: any) => Promise.resolve(event.Records[0].cf.request);'],
    [
      'a promise in one branch',
      'export const handler = (event: any) => { if (event.a) return new Promise(() => {}); return event.Records[0].cf.request; };',
    ],
    ['a call', 'const run = async (event: any) => event;\nexport const handler = (event: any) => run(event);'],
    ['nothing', 'export const handler = () => { console.log("x"); };'],
  ])('%s is not said', async (_name, code) => {
    expect(await lines(code, { runtime: 'nodejs22.x' })).toEqual([]);
  });
});

test('code that is no module is read all the same', async () => {
  const { findings } = await check('', {
    code: 'with (Math) { exports.handler = function (a, b, c) { return 010; } }',
    sourceMap: '',
  });
  expect(findings.map(line)).toEqual(['error callback-handler -']);
});

test('a long chain does not break the walk; one too long for the parser is said', async () => {
  const code = (length: number) => `exports.handler = async () => 0${'+1'.repeat(length)};`;
  expect(await check('', { code: code(3_000), sourceMap: '' })).toEqual({ findings: [], handler: 'function' });
  const { findings, handler } = await check('', { code: code(50_000), sourceMap: '' });
  expect(handler).toBe('unknown');
  expect(findings.map(line)).toEqual(['warning bundle-not-read -']);
});
