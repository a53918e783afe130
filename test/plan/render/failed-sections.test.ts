import { expect, test } from '@jest/globals';
import { maskSection } from '../../../src/plan/render/sections/mask-section.ts';
import { parseSection } from '../../../src/plan/render/sections/parse-section.ts';
import { renderSections } from '../../../src/plan/render/sections/render-sections.ts';
import { makeSection } from '../../../src/plan/render/sections/section.ts';
import { storedSections, storeSections } from '../../../src/plan/render/sections/stored-sections.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { options } from '../support/render-options.ts';

const origin = {
  name: 'dev',
  tool: 'Terraform',
  fingerprint: null,
  headSha: null,
  runId: '7',
  runAttempt: 1,
  url: null,
  showDrift: 'relevant',
} as const;
const errors = Array.from({ length: 50 }, (_, index) => `Error: ${index} ${'line\n'.repeat(1_000)}`);
const written = makeSection({ errors, errorsLeftOut: 10, tail: 'log' }, origin);

test('a section says how many errors there were, whichever of them it has room for', () => {
  const section = maskSection(parseSection(written, 'dev.json'), createMasker({ values: ['nothing'], patterns: [] }));
  expect(section.failed!.errors.length).toBeLessThan(50);
  expect(renderSections([section], options).markdown).toContain('#### 60 errors');
});

test('so does what a shared comment keeps of it', () => {
  const stored = storeSections([parseSection(written, 'dev.json')], 2_000)!;
  const [kept] = storedSections(`text\n${stored}`);
  expect(kept!.failed!.errors.length + kept!.failed!.errorsLeftOut!).toBe(60);
});

test('a section of an earlier version has none left out', () => {
  const earlier = JSON.parse(written) as { failed: { errorsLeftOut?: number } };
  delete earlier.failed.errorsLeftOut;
  expect(parseSection(JSON.stringify(earlier), 'dev.json').failed!.errorsLeftOut).toBe(0);
});
