import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Advice, type RecommendedTarget, recommendedTargets } from '../../src/advice/recommendation.ts';
import { dependencies, repository } from '../build/support/workspace.ts';
import { adviceFor, type LabelledHandler, labelledHandlers } from './handlers.ts';

const outputDirectory = path.join(repository, '.edge', 'advice-test');
const advised: { handler: LabelledHandler; minified: Advice; readable: Advice }[] = [];

beforeAll(async () => {
  for (const handler of labelledHandlers()) {
    const minified = await adviceFor(handler, outputDirectory, dependencies());
    advised.push({
      handler,
      minified,
      readable: await adviceFor(handler, outputDirectory, dependencies(), { minify: false }),
    });
  }
}, 120_000);
afterAll(() => rmSync(outputDirectory, { recursive: true, force: true }));

/** Rows are what a handler needs, columns what is recommended. */
function confusion(): Record<RecommendedTarget, Record<RecommendedTarget, number>> {
  const row = () =>
    Object.fromEntries(recommendedTargets.map((target) => [target, 0])) as Record<RecommendedTarget, number>;
  const counts = Object.fromEntries(recommendedTargets.map((label) => [label, row()])) as ReturnType<typeof confusion>;
  for (const { handler, minified } of advised) counts[handler.label][minified.target] += 1;
  return counts;
}

function shown(counts: ReturnType<typeof confusion>): string {
  const line = (cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(20)).join('');
  const rows = recommendedTargets.map((label) =>
    line([label, ...recommendedTargets.map((target) => counts[label][target])]),
  );
  return [line(['needs \\ recommended', ...recommendedTargets]), ...rows].join('\n');
}

test('the set has at least 40 handlers, ten of which try to fool it', () => {
  expect(advised.length).toBeGreaterThanOrEqual(40);
  expect(advised.filter(({ handler }) => handler.file.includes('/fool-')).length).toBeGreaterThanOrEqual(10);
});

test('no handler that needs Lambda@Edge is called lighter', () => {
  const lighter = advised.filter(
    ({ handler, minified, readable }) =>
      handler.label === 'lambda-edge' &&
      [minified, readable].some(({ target }) => target === 'none' || target === 'cloudfront-function'),
  );
  expect(lighter.map(({ handler }) => handler.file)).toEqual([]);
});

test('no handler that a person has to decide on is called lighter', () => {
  const lighter = advised.filter(
    ({ handler, minified }) => handler.label === 'person' && ['none', 'cloudfront-function'].includes(minified.target),
  );
  expect(lighter.map(({ handler }) => handler.file)).toEqual([]);
});

test('how often it is right', () => {
  const counts = confusion();
  console.log(shown(counts));
  expect(counts).toEqual({
    none: { none: 8, 'cloudfront-function': 0, person: 0, 'lambda-edge': 0 },
    'cloudfront-function': { none: 0, 'cloudfront-function': 18, person: 0, 'lambda-edge': 0 },
    person: { none: 0, 'cloudfront-function': 0, person: 16, 'lambda-edge': 0 },
    'lambda-edge': { none: 0, 'cloudfront-function': 0, person: 61, 'lambda-edge': 35 },
  });
});

test('a minified bundle gets the advice that a readable one gets', () => {
  const different = advised.filter(({ minified, readable }) => minified.target !== readable.target);
  expect(different.map(({ handler }) => handler.file)).toEqual([]);
});

test("what requires Lambda@Edge is named at the user's own line", () => {
  const placeless = advised.filter(
    ({ handler, minified }) =>
      handler.label === 'lambda-edge' &&
      !handler.file.includes('large-table') &&
      !minified.reasons.every(
        ({ position }) => position?.line !== undefined && position.file.startsWith('test/advice/handlers/'),
      ),
  );
  expect(placeless.map(({ handler }) => handler.file)).toEqual([]);
  const { minified } = advised.find(({ handler }) => handler.file === 'lambda-edge/re-exported-network.js')!;
  expect(minified.reasons[0]).toMatchObject({
    kind: 'requires',
    position: { file: 'test/advice/handlers/lambda-edge/support/network.js', line: 1 },
  });
});
