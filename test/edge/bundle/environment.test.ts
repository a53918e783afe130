import { describe, expect, test } from '@jest/globals';
import { check, lines } from './bundles.ts';

const inHandler = (body: string) => `export const handler = async (event: any) => {\n  ${body}\n};`;
const error = 'error environment-variable src/index.ts:2';
const warning = 'warning environment-variable src/index.ts:2';

describe("the user's own source", () => {
  test('names file, line, column and key', async () => {
    const { findings } = await check(inHandler('return process.env.TABLE;'));
    expect(findings).toEqual([
      {
        rule: 'environment-variable',
        severity: 'error',
        message: 'process.env.TABLE is undefined at the edge: Lambda@Edge has no environment variables of its own.',
        advice: expect.stringContaining('build-env'),
        source: expect.objectContaining({ title: expect.stringContaining('Restrictions on Lambda@Edge') }),
        position: { file: 'src/index.ts', line: 2, column: expect.any(Number) },
      },
    ]);
  });

  test.each([
    ['a quoted name', 'return process.env["TABLE"];'],
    ['an optional chain', 'return process?.env?.TABLE;'],
    ['globalThis', 'return (globalThis as any).process.env.TABLE;'],
    ['destructured', 'const { TABLE } = process.env; return TABLE + TABLE;'],
    [
      'destructured with another name and a default',
      'const { TABLE: table = "x" } = process.env; return table + table;',
    ],
    ['an alias', 'const env = process.env; return env.TABLE;'],
    ['process destructured', 'const { env: { TABLE } } = process; return TABLE + TABLE;'],
    ['an alias of process', 'const p = process; return p.env.TABLE;'],
    ['in', 'return "TABLE" in process.env;'],
    ['compound assignment', 'process.env.TABLE ??= "x"; return 1;'],
  ])('%s is an error', async (_name, body) => {
    expect(await lines(inHandler(body))).toEqual([error]);
  });

  test.each([
    ['import env', `import { env } from 'node:process';`, 'env.TABLE'],
    ['import default', `import process from 'process';`, 'process.env.TABLE'],
    ['import all', `import * as p from 'node:process';`, 'p.env.TABLE'],
    ['require', `const p = require('node:process');`, 'p.env.TABLE'],
  ])('%s, as CommonJS and as an ES module', async (_name, head, expression) => {
    const source = `${head}\n${inHandler(`return ${expression};`)}`;
    expect(await lines(source)).toEqual(['error environment-variable src/index.ts:3']);
    expect(await lines(source, { format: 'esm' })).toEqual(['error environment-variable src/index.ts:3']);
  });

  test.each([
    ['a computed name', 'return process.env[event.name];'],
    ['a spread', 'return { ...process.env };'],
    ['passed on', 'return Object.keys(process.env);'],
    ['the rest of a pattern', 'const { ...all } = process.env; return all;'],
    ['returned', 'return process.env;'],
  ])('%s is a warning', async (_name, body) => {
    expect(await lines(inHandler(body))).toEqual([warning]);
  });

  test.each([
    ['a reserved variable', 'return process.env.AWS_REGION + process.env.AWS_LAMBDA_FUNCTION_NAME + process.env.TZ;'],
    ['a reserved variable, destructured', 'const { AWS_REGION } = process.env; return AWS_REGION + AWS_REGION;'],
    ['a write', 'process.env.TABLE = "x"; return 1;'],
    ['a delete', 'delete process.env.TABLE; return 1;'],
    ['another process', 'const process = { env: { TABLE: event } }; return process.env.TABLE;'],
    ['another env', 'return event.env.TABLE;'],
    ['another member of process', 'return process.uptime() + process.argv.length;'],
    ['the type of process', 'return typeof process;'],
  ])('%s is nothing', async (_name, body) => {
    expect(await lines(inHandler(body))).toEqual([]);
  });

  test('what build-env replaced is gone; what it could not replace says why', async () => {
    const settings = { buildEnvKeys: ['TABLE'], define: { 'process.env.TABLE': '"t"' } };
    expect(await lines(inHandler('return process.env.TABLE;'), settings)).toEqual([]);
    const { findings } = await check(inHandler('const { TABLE } = process.env; return TABLE + TABLE;'), settings);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('not replaced by build-env'),
        advice: 'Write process.env.TABLE in full, and do not import process.',
      },
    ]);
  });

  test('one line in another file', async () => {
    const files = {
      'src/index.ts': `import { table } from './config.ts';\nexport const handler = async () => table();`,
      'src/config.ts': '// the table\nexport const table = () =>\n  process.env.TABLE;',
    };
    expect(await lines(files)).toEqual(['error environment-variable src/config.ts:3']);
  });
});

describe('packages', () => {
  const files = {
    'src/index.ts': `import { a } from 'noisy';\nimport { b } from '@scope/other';\nexport const handler = async () => [a(), b()];`,
    'node_modules/noisy/package.json': '{"name":"noisy","main":"index.js"}',
    'node_modules/noisy/index.js': `exports.a = () => [process.env.ONE, process.env.TWO, process.env.AWS_REGION];\nexports.b = () => process.env[exports.name];`,
    'node_modules/@scope/other/package.json': '{"name":"@scope/other","main":"index.js"}',
    'node_modules/@scope/other/index.js': 'exports.b = () => process.env.DEBUG;',
  };

  test('have one warning each, with the keys', async () => {
    const { findings } = await check(files);
    expect(findings.map(({ severity, message }) => [severity, message]).sort()).toEqual([
      ['warning', 'The package @scope/other reads process.env (DEBUG); at the edge these are undefined.'],
      [
        'warning',
        'The package noisy reads process.env (ONE, TWO, names that are not known before it runs); at the edge these are undefined.',
      ],
    ]);
  });

  test('regional Lambda has an environment', async () => {
    expect(await lines(inHandler('return process.env.TABLE;'), { target: 'lambda', eventTypes: [] })).toEqual([]);
  });

  test('without a map the read is a warning without a place', async () => {
    const { findings } = await check('', { code: 'exports.handler = async () => process.env.TABLE', sourceMap: '' });
    expect(findings).toMatchObject([{ severity: 'warning', message: expect.stringContaining('process.env.TABLE') }]);
    expect(findings[0]!.position).toBeUndefined();
  });
});

test('a byte order mark is no column', async () => {
  const source = '\ufeffconst table = process.env.TABLE;\nexport const handler = async () => table;';
  const columns = [false, true].map(async (mark) => {
    const { findings } = await check(source, { hasByteOrderMark: () => mark });
    return findings[0]!.position;
  });
  expect(await Promise.all(columns)).toMatchObject([
    { line: 1, column: 16 },
    { line: 1, column: 15 },
  ]);
});
