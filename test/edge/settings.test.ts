import { describe, expect, test } from '@jest/globals';
import { checkSettings, type Settings } from '../../src/edge/checks/settings.ts';
import { checkSizes, type Sizes } from '../../src/edge/checks/sizes.ts';
import type { Finding } from '../../src/edge/finding.ts';
import { isDisallowedHeader, isReadOnlyHeader, readOnlyHeaders } from '../../src/edge/headers.ts';
import { inWords, restriction, restrictions } from '../../src/edge/restrictions.ts';
import { currentRuntimes, findRuntime, runtimes, takesCallbacks } from '../../src/edge/runtimes.ts';
import { eventTypes } from '../../src/edge/vocabulary.ts';

const MB = 1024 * 1024;
const today = new Date('2026-11-21T12:00:00Z');
const short = (findings: Finding[]) => findings.map(({ severity, rule }) => `${severity} ${rule}`);
const settings = (changes: Partial<Settings> = {}) =>
  checkSettings({
    target: 'lambda-edge',
    eventTypes,
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    today,
    ...changes,
  });
const sizes = (changes: Partial<Sizes> = {}) =>
  checkSizes({ target: 'lambda-edge', eventTypes, zipBytes: 1000, unpackedBytes: 2000, ...changes });

describe('settings', () => {
  test('the defaults are fine everywhere', () => {
    expect(settings({ memorySize: 128, timeout: 5 })).toEqual([]);
    expect(settings({ target: 'lambda', eventTypes: [], memorySize: 10_240, timeout: 900 })).toEqual([]);
    expect(
      settings({
        target: 'cloudfront-function',
        eventTypes: ['viewer-request'],
        runtime: 'cloudfront-js-2.0',
        handler: 'handler',
      }),
    ).toEqual([]);
  });

  test.each<[string, Partial<Settings>, string[], string]>([
    ['30 s at viewer events: the old figure was 5', { timeout: 30 }, ['warning timeout'], '5 s'],
    ['30 s at origin events', { timeout: 30, eventTypes: ['origin-request'] }, [], ''],
    ['31 s', { timeout: 31 }, ['error timeout'], '1 to 30'],
    ['31 s at origin events', { timeout: 31, eventTypes: ['origin-request'] }, ['error timeout'], '1 to 30'],
    ['0 s', { timeout: 0 }, ['error timeout'], 'timeout 0'],
    ['1.5 s', { timeout: 1.5 }, ['error timeout'], 'whole seconds'],
    ['901 s regional', { target: 'lambda', eventTypes: [], timeout: 901 }, ['error timeout'], '900'],
    ['256 MB at viewer events: sources disagree', { memorySize: 256 }, ['warning memory'], '128 MB'],
    ['256 MB at origin events', { memorySize: 256, eventTypes: ['origin-response'] }, [], ''],
    ['64 MB', { memorySize: 64 }, ['error memory'], 'from 128'],
    ['10,241 MB', { memorySize: 10_241, eventTypes: ['origin-request'] }, ['error memory'], '10240'],
    ['an unknown runtime', { runtime: 'nodejs' }, ['error runtime'], 'nodejs'],
    ['ruby', { runtime: 'ruby3.3' }, ['error runtime'], 'ruby3.3'],
    ['a runtime to come', { runtime: 'nodejs26.x' }, ['warning runtime'], 'newer'],
    ['one that can be updated no more', { runtime: 'nodejs20.x' }, ['error runtime'], 'no longer'],
    [
      'one that AWS does not name for the edge',
      { runtime: 'python3.11', handler: 'app.handler' },
      ['warning runtime'],
      'python3.11',
    ],
    ['a runtime of another target', { runtime: 'cloudfront-js-2.0' }, ['error runtime'], 'cannot run'],
    ['a handler without a dot', { handler: 'handler' }, ['error handler-name'], '"handler"'],
    ['a handler with a space', { handler: 'my index.handler' }, ['error handler-name'], 'FILE.EXPORT'],
    ['a handler that leaves the zip', { handler: '../index.handler' }, ['error handler-name'], "'..'"],
    [
      'an origin event for a CloudFront Function',
      { target: 'cloudfront-function', eventTypes: ['origin-request'], runtime: 'cloudfront-js-2.0' },
      ['error event-type'],
      'viewer-request, viewer-response only',
    ],
    [
      'an event for a regional function',
      { target: 'lambda', eventTypes: ['viewer-request'] },
      ['error event-type'],
      'no CloudFront event',
    ],
  ])('%s', (_name, changes, expected, words) => {
    const findings = settings(changes);
    expect(short(findings)).toEqual(expected);
    expect(findings.map(({ message }) => message).join(' ')).toContain(words);
    for (const { source, advice } of findings) {
      expect(source.read).toMatch(/^2026(-\d\d-\d\d)?$/);
      expect(advice).not.toBe('');
    }
  });

  test('the sources that disagree are marked', () => {
    expect(settings({ memorySize: 256 })[0]!.source.unsure).toBe(true);
  });

  test.each([
    ['2027-01-01', 'notice'],
    ['2027-05-01', 'warning'],
    ['2027-06-15', 'warning'],
    ['2027-07-01', 'warning'],
  ])('nodejs22.x on %s: %s', (day, severity) => {
    expect(short(settings({ runtime: 'nodejs22.x', today: new Date(day) }))).toEqual([`${severity} runtime`]);
  });

  test('a user can override a row', () => {
    const base = {
      target: 'lambda-edge',
      eventTypes,
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      today,
      timeout: 45,
    } as const;
    expect(short(checkSettings(base))).toEqual(['error timeout']);
    expect(checkSettings(base, { 'edge-timeout-viewer': 60, 'edge-timeout-origin': 60 })).toEqual([]);
  });
});

describe('sizes', () => {
  test.each<[string, Partial<Sizes>, string[]]>([
    ['1 MB', { zipBytes: MB }, []],
    ['over the old 1 MB at viewer events', { zipBytes: MB + 1 }, ['warning size']],
    ['over 1 MB at origin events', { zipBytes: MB + 1, eventTypes: ['origin-request'] }, []],
    ['50 MB', { zipBytes: 50 * MB, eventTypes: ['origin-request'] }, []],
    ['over 50 MB', { zipBytes: 50 * MB + 1 }, ['error size']],
    ['over 50 MB at origin events', { zipBytes: 50 * MB + 1, eventTypes: ['origin-response'] }, ['error size']],
    ['over 250 MB unpacked', { unpackedBytes: 250 * MB + 1 }, ['error size']],
    ['over 50 MB regional', { target: 'lambda', eventTypes: [], zipBytes: 50 * MB + 1 }, ['error size']],
    ['a CloudFront Function of 10,240 bytes', { target: 'cloudfront-function', zipBytes: 10_240 }, []],
    ['a CloudFront Function of 10,241 bytes', { target: 'cloudfront-function', zipBytes: 10_241 }, ['error size']],
  ])('%s', (_name, changes, expected) => {
    expect(short(sizes(changes))).toEqual(expected);
  });

  test('the message has both sizes', () => {
    const [finding] = sizes({ zipBytes: 51 * MB });
    expect(finding!.message).toContain('51 MB');
    expect(finding!.message).toContain('50 MB');
  });

  test('a user can override a row', () => {
    const big = { target: 'lambda-edge', eventTypes, zipBytes: 60 * MB, unpackedBytes: 1 } as const;
    expect(checkSizes(big, { 'edge-zip-viewer': 70 * MB, 'edge-zip-origin': 70 * MB })).toEqual([]);
  });
});

describe('the data', () => {
  test('each row has a name of its own, a value and a dated source', () => {
    expect(new Set(restrictions.map(({ id }) => id)).size).toBe(restrictions.length);
    for (const { value, source } of restrictions) {
      expect(value).toBeGreaterThan(0);
      expect(source.title).not.toBe('');
      expect(source.read).toMatch(/^2026(-\d\d-\d\d)?$/);
    }
  });

  test.each([
    ['edge-zip-viewer', 52_428_800],
    ['edge-timeout-viewer', 30],
    ['edge-memory-viewer', 128],
    ['edge-generated-response-viewer', 40_960],
    ['edge-generated-response-origin', 1_048_576],
    ['edge-replaced-body-text-viewer', 40_960],
    ['edge-associations-per-distribution', 100],
    ['function-code', 10_240],
  ] as const)('%s is %d', (id, value) => {
    expect(restriction(id).value).toBe(value);
  });

  test('values in words', () => {
    expect([
      inWords(52_428_800, 'bytes'),
      inWords(40_960, 'bytes'),
      inWords(12, 'bytes'),
      inWords(30, 'seconds'),
      inWords(10_240, 'MB'),
      inWords(1000, 'count'),
    ]).toEqual(['50 MB', '40 KB', '12 bytes', '30 s', '10,240 MB', '1,000']);
  });

  test('headers: in any case, with wildcards, by event', () => {
    expect(['Connection', 'X-Amz-Cf-Id', 'x-edge-location', 'X-Real-IP'].map(isDisallowedHeader)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['x-amz-meta-a', 'x-edge', 'cookie', 'x-forwarded-for'].map(isDisallowedHeader)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(eventTypes.map((eventType) => isReadOnlyHeader('Host', eventType))).toEqual([true, false, false, false]);
    expect(eventTypes.filter((eventType) => readOnlyHeaders[eventType].includes('via'))).toEqual(eventTypes);
  });

  test('runtimes: dates in order, and what can be created today', () => {
    for (const { deprecated, blockCreate, blockUpdate } of runtimes) {
      if (deprecated)
        expect([deprecated, blockCreate, blockUpdate].toSorted()).toEqual([deprecated, blockCreate, blockUpdate]);
    }
    expect(currentRuntimes('lambda-edge', today)).toEqual([
      'nodejs24.x',
      'nodejs22.x',
      'python3.14',
      'python3.13',
      'python3.12',
      'python3.11',
    ]);
    expect(findRuntime('nodejs24.x')?.deprecated).toBe('2028-04-30');
    expect([takesCallbacks('nodejs22.x'), takesCallbacks('nodejs24.x'), takesCallbacks('python3.13')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});
