import { describe, expect, test } from '@jest/globals';
import { promoteSummary } from '../../src/github/promote-summary.ts';
import type { PromoteResult, Promotion } from '../../src/promote/request.ts';
import { nextRecord } from '../../src/release/next-record.ts';
import { release } from '../release/samples.ts';

const [old, young] = ['1'.repeat(40), '2'.repeat(40)];
const releaseOf = (code: string, version: string, commit: string) => {
  const { previous: _, ...rest } = nextRecord(null, release(code, version, { commit })).record;
  return rest;
};

function promotion(commit: string, before: string, more: Partial<Promotion> = {}): Promotion {
  const now = releaseOf('B', '2', commit);
  const { sha256, versionArn, version } = now;
  const is = { function: 'router', sha256, from: 'dev', to: 'prod', versionArn, version, changed: true };
  return {
    ...is,
    before: releaseOf('A', '1', before),
    release: now,
    sizeBytes: 20,
    sizeBefore: 15,
    verified: true,
    ...more,
  };
}

function summaryOf(one: Promotion, { fromStage = 'dev' as string | null, server = 'https://github.com' } = {}): string {
  const result: PromoteResult = { promotions: [one], artifacts: [], distributions: [], findings: [], notes: [] };
  const run = { commit: young, runUrl: null, repositoryUrl: `${server}/acme/site` };
  return promoteSummary(result, { run, dryRun: false, fromStage, toStage: 'prod', deployment: '' });
}

const rowOf = (summary: string) => summary.split('\n').find((line) => line.startsWith('| router'));

describe('the range of commits', () => {
  test('is a comparison, on GitHub Enterprise Server too', () => {
    const summary = summaryOf(promotion(young, old), { server: 'https://git.example.com' });
    expect(summary).toContain(
      `[\`${'1'.repeat(12)}...${'2'.repeat(12)}\`](https://git.example.com/acme/site/compare/${old}...${young})`,
    );
    expect(rowOf(summary)).toMatch(/\| 20 bytes \(\+5 bytes\) \| verified \|$/);
  });

  test('of a rollback has two dots: with three GitHub would show nothing', () => {
    expect(summaryOf(promotion(old, young), { fromStage: null })).toContain(`/compare/${young}..${old})`);
  });

  test.each(['main', '../../evil/repo/compare/a|b', 'x](javascript:alert(1))|<script>\n| a | b |', '`` ` ``'])(
    'that is no commit, %j, is text and no link, in a row of its own',
    (hostile) => {
      for (const summary of [summaryOf(promotion(hostile, old)), summaryOf(promotion(young, hostile))]) {
        const row = rowOf(summary)!;
        expect(row).not.toContain('](https');
        expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(8);
      }
    },
  );
});
