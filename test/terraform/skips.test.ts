import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { skipsBelow } from '../../scripts/continuous-integration/skips.ts';

const tf = path.resolve(import.meta.dirname, '../../tf');

test('each rule that is not applied has its reason beside it', () => {
  const skips = skipsBelow(tf);
  expect(skips.length).toBeGreaterThan(20);
  expect(skips.filter((skip) => skip.reason.split(' ').length < 4)).toEqual([]);
});

test('a skip without a reason is seen, whichever tool it is for', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'skips-'));
  try {
    const lines = [
      '#checkov:skip=CKV_AWS_18:  ',
      '# checkov:skip=CKV2_AWS_62',
      '# tflint-ignore: terraform_naming_convention',
      'x = 1 # tflint-ignore: terraform_unused_declarations # It is for the reader.',
      '# tflint-ignore-file: terraform_required_version',
      '#checkov:skip=CKV_AWS_117:Lambda@Edge has no VPC',
    ];
    writeFileSync(path.join(folder, 'main.tf'), lines.join('\n'));
    expect(skipsBelow(folder).map(({ line, rule, reason }) => [line, rule, reason])).toEqual([
      [1, 'CKV_AWS_18', ''],
      [2, 'CKV2_AWS_62', ''],
      [3, 'terraform_naming_convention', ''],
      [4, 'terraform_unused_declarations', 'It is for the reader.'],
      [5, 'terraform_required_version', ''],
      [6, 'CKV_AWS_117', 'Lambda@Edge has no VPC'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing is skipped for all, and a rule that is turned off has its reason above it', () => {
  expect(readFileSync(path.join(tf, '.checkov.yaml'), 'utf8')).not.toMatch(/^(skip-check|skip-path|check|soft-fail)/m);
  const rules = readFileSync(path.join(tf, '.tflint.hcl'), 'utf8').split(/\n\n/).slice(1);
  expect(rules).toHaveLength(1);
  for (const rule of rules) expect(rule).toMatch(/^# .{40,}\nrule "/);
});
