import { describe, expect, test } from '@jest/globals';
import { declaredInputs } from '../../src/actions/declared-inputs.ts';
import { type ConfiguredFunction, readConfig } from '../../src/config/read-config.ts';

const known = {
  build: Object.keys(declaredInputs['build-lambda']),
  ofStages: Object.keys(declaredInputs['publish-edge-version']),
};
const read = (text: string): ConfiguredFunction[] => readConfig(text, 'edge.yml', known);
const problem = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was wrong');
};
/** One function with these lines; the first of them is line 4 of the file. */
const withLines = (lines: string) => `functions:\n  router:\n    entry: router.ts\n${lines.replace(/^/gm, '    ')}\n`;

test('a file with every kind of value', () => {
  const [headers, router] = read(`# what runs at the edge
defaults: { minify: false, build-env: { SITE: acme, LEVEL: 3, STRICT: true } }
functions:
  headers:
    entry: headers.ts
    target: lambda-edge
    events: events/headers/*.json
    associations: ["default viewer-response"]
  router:
    entry: router.ts
    memory-size: 256
    event-types: [origin-request, origin-response]
    include:
      - a/*
      - b/*
    minify: true
    build-env: { LEVEL: "4" }
`) as [ConfiguredFunction, ConfiguredFunction];
  expect(headers).toMatchObject({
    name: 'headers',
    inputs: { entry: 'headers.ts', target: 'lambda-edge', events: 'events/headers/*.json', minify: 'false' },
    buildEnv: { SITE: 'acme', LEVEL: '3', STRICT: 'true' },
    associations: ['default viewer-response'],
  });
  expect(router).toMatchObject({
    inputs: {
      entry: 'router.ts',
      minify: 'true',
      'memory-size': '256',
      'event-types': 'origin-request\norigin-response',
      include: 'a/*\nb/*',
    },
    buildEnv: { SITE: 'acme', LEVEL: '4', STRICT: 'true' },
    associations: null,
  });
  expect(router.declaredAt('memory-size')).toMatchObject({ file: 'edge.yml', line: 11 });
  expect(headers.declaredAt('minify')).toMatchObject({ line: 2 });
  expect(headers.declaredAt('timeout')).toMatchObject({ line: 4 });
});

test('the example of the contract', () => {
  const functions = read(`defaults: { minify: true }
functions:
  security-headers:
    entry: functions/security-headers.ts
    target: cloudfront-function
    events: functions/security-headers/events/*.json
    associations: ["default viewer-response"]
  router:
    entry: functions/router.ts
    memory-size: 256
    associations: ["/api/* origin-request include-body"]
`);
  expect(functions.map(({ name, inputs, associations }) => [name, inputs.target, associations])).toEqual([
    ['security-headers', 'cloudfront-function', ['default viewer-response']],
    ['router', undefined, ['/api/* origin-request include-body']],
  ]);
});

test('no associations and associations of none are two things', () => {
  expect(read(withLines('associations: []'))[0]!.associations).toEqual([]);
  expect(read(withLines('minify: true'))[0]!.associations).toBeNull();
});

test('anchors are followed, also whole maps', () => {
  const [one, two] = read(
    'functions:\n  one: &one { entry: a.ts, external: &e [x, y] }\n  two: { entry: b.ts, external: *e }\n  three: *one\n',
  );
  expect(one!.inputs.external).toBe('x\ny');
  expect(two!.inputs.external).toBe('x\ny');
});

describe('what is wrong is named with its file and line', () => {
  test.each([
    ['memory-sze: 128', /^edge\.yml:4: router: unknown key memory-sze; did you mean memory-size\?$/],
    ['Entry: a.ts', /edge\.yml:4: router: unknown key Entry; did you mean entry\?/],
    ['colour: red', /edge\.yml:4: router: unknown key colour; known are entry, target, /],
    ['minify: "true"', /^edge\.yml:4: minify: got "true", expected true or false\.$/],
    ['minify: yes', /edge\.yml:4: minify: got "yes", expected true or false/],
    ['memory-size: "128"', /edge\.yml:4: memory-size: got "128", expected a whole number/],
    ['memory-size: 1.5', /edge\.yml:4: memory-size: got 1\.5, expected a whole number/],
    ['timeout: 0', /edge\.yml:4: timeout: got 0, expected a whole number/],
    ['handler: [index.handler]', /edge\.yml:4: handler: got a list, expected a text/],
    ['handler:', /edge\.yml:4: handler: got nothing, expected a text/],
    ['target: edge', /edge\.yml:4: target: got "edge", expected one of lambda-edge, cloudfront-function, lambda/],
    ['event-types:\n  - viewer-request\n  - viewer', /edge\.yml:6: event-types: got "viewer", expected one of/],
    ['include: { a: b }', /edge\.yml:4: include: got a map, expected a list/],
    ['include: [1]', /edge\.yml:4: include: got 1, expected texts of one line/],
    ['build-env: [A=1]', /edge\.yml:4: build-env: got a list, expected a map/],
    ['build-env:\n  A: [1]', /edge\.yml:5: build-env: A: expected a text as its value/],
    ['build-env:\n  a-b: x', /edge\.yml:5: build-env: a-b: expected a key of letters, digits and _/],
    [
      'associations:\n  - default viewer-request\n  - default viewer',
      /edge\.yml:6: .*"default viewer", expected an event/,
    ],
    ['associations: ["* viewer-request", "default viewer-request"]', /edge\.yml:4: .*to be named once/],
    ['entry: b.ts', /edge\.yml:4: entry: this key is there already/],
    ['handler: *nowhere', /edge\.yml:4: .*nowhere/],
    ['<<: { minify: true }', /edge\.yml:4: router: unknown key <<: merge keys are not read/],
    ['handler: !secret x', /edge\.yml:4: not valid YAML: .*secret/],
    ['handler: "x', /^edge\.yml:\d: not valid YAML/],
  ])('%s', (lines, message) => {
    expect(problem(withLines(lines))).toMatch(message);
  });

  test.each(['distribution-id', 'stage', 'release-bucket', 'function-prefix', 'alias', 'distribution-name'])(
    '%s is a stage’s',
    (key) => {
      const message = `edge.yml:4: router: unknown key ${key}: edge.yml holds nothing of a stage`;
      expect(problem(withLines(`${key}: x`))).toContain(message);
    },
  );

  test.each([
    ['', /^edge\.yml:1: got nothing, expected a map with the key functions/],
    ['- a\n', /edge\.yml:1: got a list/],
    ['defaults: {}\n', /edge\.yml:1: there is no key functions/],
    ['functions: {}\n', /edge\.yml:1: functions: got an empty map, expected at least one/],
    ['functions:\n', /edge\.yml:1: functions: got nothing, expected at least one/],
    ['functions: [router]\n', /edge\.yml:1: functions: got a list/],
    ['function:\n  a: { entry: a.ts }\n', /edge\.yml:1: unknown key function; did you mean functions\?/],
    ['functions:\n  a b: { entry: a.ts }\n', /edge\.yml:2: function "a b": expected a name of 1 to 64/],
    [`functions:\n  ${'a'.repeat(65)}: { entry: a.ts }\n`, /edge\.yml:2: function "a+": expected a name/],
    ['functions:\n  a: a.ts\n', /edge\.yml:2: a: got "a\.ts", expected a map of keys/],
    ['functions:\n  a:\n    minify: true\n', /edge\.yml:2: a: there is no key entry/],
    ['functions:\n  a: { entry: a.ts }\n  a: { entry: b.ts }\n', /edge\.yml:3: a: this key is there already/],
    ['defaults: { entry: a.ts }\nfunctions:\n  a: { entry: a.ts }\n', /edge\.yml:1: defaults: entry belongs to one/],
    ['functions:\n\ta: 1\n', /edge\.yml:2: not valid YAML/],
    ['functions:\n  a: { entry: a.ts }\n---\nfunctions: {}\n', /edge\.yml:\d: not valid YAML/],
  ])('%j', (text, message) => {
    expect(problem(text)).toMatch(message);
  });

  test('everything at once, in the order of the file', () => {
    const lines = problem(withLines('minify: 1\ncolour: red\nmemory-size: x')).split('\n');
    expect(lines).toEqual([
      '3 things are wrong:',
      '- edge.yml:4: minify: got 1, expected true or false.',
      expect.stringMatching(/^- edge\.yml:5: router: unknown key colour/),
      expect.stringMatching(/^- edge\.yml:6: memory-size: got "x"/),
    ]);
  });
});

test('a file that is made to take all memory, stack or time is refused', () => {
  const nested = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${Array(10).fill(n ? `*a${n - 1}` : 'x')}]`);
  expect(problem(`${nested.join('\n')}\n`)).toMatch(/more than 200 aliases/);
  const many = Array.from({ length: 10_000 }, (_, n) => `  f${n}: *one`).join('\n');
  expect(problem(`functions:\n  one: &one { entry: a.ts }\n${many}\n`)).toMatch(/more than 200 aliases/);
  const few = Array.from({ length: 9 }, (_, n) => `a${n}: &a${n} [${Array(10).fill(n ? `*a${n - 1}` : 'x')}]`);
  expect(problem(withLines(`include: &l [*l]\n${few.join('\n')}`))).toMatch(/include: got a list, expected texts/);
  for (const deep of ['['.repeat(10_000), '- '.repeat(5000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`]) {
    expect(problem(`functions:\n  ${deep}`)).toMatch(
      /^edge\.yml:\d: .*(not valid YAML|nested too deep|got a list)|wrong/,
    );
  }
  expect(problem(`functions:\n${'  f: { entry: a.ts }\n'.repeat(5000)}`)).toMatch(/this key is there already/);
});
