import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeSharedComment } from '../../../src/github/comments/shared-comment.ts';
import type { Clock } from '../../../src/kit/clock.ts';
import type { Logger } from '../../../src/kit/log.ts';
import { silentLog } from '../../../src/kit/log.ts';
import { parseSection } from '../../../src/plan/render/sections/parse-section.ts';
import { renderSections } from '../../../src/plan/render/sections/render-sections.ts';
import { makeSection } from '../../../src/plan/render/sections/section.ts';
import { change, plan } from '../../plan/support/build-plan.ts';
import type { GitHubDouble } from '../../support/github/github-double.ts';
import { apiOf, head, openGitHub } from '../../support/github/open-github.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await openGitHub();
});
afterEach(() => github.stop());

const place = { owner: 'acme', repo: 'site', number: 7 };

function sectionOf(name: string, run = '10', sha: string | null = head) {
  const origin = {
    name,
    tool: 'Terraform',
    fingerprint: null,
    headSha: sha,
    runId: run,
    runAttempt: 1,
    url: null,
  } as const;
  return parseSection(
    makeSection(plan({ resources: [change('create', 'aws_s3_bucket.site', null, { bucket: 'site' })] }), {
      ...origin,
      showDrift: 'relevant',
    }),
    name,
  );
}

interface Job {
  run?: string;
  sha?: string | null;
  sleep?: (milliseconds: number) => Promise<void>;
  now?: () => number;
  log?: Logger;
  maxBytes?: number;
}

function writeAs(
  name: string,
  { run = '10', sha = head, sleep = async () => {}, now = () => 0, log = silentLog, maxBytes = 65_536 }: Job = {},
) {
  const clock: Clock = { now, sleep };
  return writeSharedComment(
    {
      place,
      marker: { name: 'all', shared: true, headSha: sha, runId: run, runAttempt: 1 },
      section: sectionOf(name, run, sha),
      maxBytes,
      render: (sections, bytes) =>
        renderSections(sections, {
          name: 'all',
          title: null,
          footer: null,
          maxBytes: bytes,
          rest: { summaryUrl: null, markdownPath: null },
        }).markdown,
      dryRun: false,
    },
    { api: apiOf(github), log, clock, signal: new AbortController().signal },
  );
}

const body = () => {
  const visible = github.state.visible(7);
  expect(visible).toHaveLength(1);
  return visible[0]!.body;
};

test('each job adds its own plan beside those of the others', async () => {
  expect((await writeAs('dev/api')).outcome).toBe('created');
  expect((await writeAs('dev/www')).outcome).toBe('updated');
  expect(body()).toContain('dev/api');
  expect(body()).toContain('dev/www');
  github.calls.length = 0;
  expect((await writeAs('dev/www')).outcome).toBe('unchanged');
  expect(github.writes).toEqual([]);
});

test('eight jobs at once: none is lost', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `root-${index}`);
  // Time that passes eight times as fast: what takes 5 s there takes 625 ms here.
  const now = () => Date.now() * 8;
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 8));
  await Promise.all(names.map((name) => writeAs(name, { now, sleep })));
  for (const name of names) expect(body()).toContain(name);
}, 60_000);

test('a job whose plan was overwritten writes it again', async () => {
  let before = '';
  await writeAs('dev/api');
  before = github.state.comments[0]!.body;
  let rounds = 0;
  const sleep = async () => {
    rounds += 1;
    // Another job that had read before writes what it knew.
    if (rounds === 1) github.state.comments[0]!.body = before;
  };
  await writeAs('dev/www', { sleep });
  expect(rounds).toBe(2);
  expect(body()).toContain('dev/www');
});

test('a write that would come too late after its read is given up for another read', async () => {
  let time = 0;
  const reads = () => github.made.filter((call) => call.startsWith('GET') && call.endsWith('/comments')).length;
  const now = () => {
    time += reads() === 1 ? 6000 : 1;
    return time;
  };
  await writeAs('dev/api', { now });
  expect(reads()).toBe(3);
  expect(github.made.filter((call) => call.startsWith('POST /repos'))).toHaveLength(1);
});

test('plans of an earlier commit leave with it, and an old commit does not come back', async () => {
  const old = 'b'.repeat(40);
  github.state.pullRequests[0]!.head.sha = old;
  await writeAs('dev/api', { sha: old, run: '9' });
  github.state.pullRequests[0]!.head.sha = head;
  await writeAs('dev/www');
  expect(body()).not.toContain('dev/api');
  expect((await writeAs('dev/api', { sha: old, run: '11' })).outcome).toBe('older');
  expect(body()).not.toContain('dev/api');
});

test('runs that do not know their commit, as of a comment on the pull request, are apart from each other', async () => {
  await writeAs('dev/gone', { sha: null, run: '9' });
  await writeAs('dev/api', { sha: null });
  await writeAs('dev/www', { sha: null });
  expect(body()).not.toContain('dev/gone');
  expect(body()).toMatch(/dev\/api.*dev\/www/s);
  expect((await writeAs('dev/gone', { sha: null, run: '9' })).outcome).toBe('older');
});

test('jobs that keep overwriting each other end with a warning, not for ever', async () => {
  const warnings: string[] = [];
  await writeAs('dev/api');
  const before = github.state.comments[0]!.body;
  await writeAs('dev/www', {
    sleep: async () => {
      github.state.comments[0]!.body = before;
    },
    log: { ...silentLog, warning: (message) => void warnings.push(message) },
  });
  expect(warnings).toEqual([expect.stringContaining('sections')]);
});

test('what is hidden in it stays within the bytes', async () => {
  for (let index = 0; index < 12; index++) await writeAs(`root-${index}`, { maxBytes: 8000 });
  expect(Buffer.byteLength(body())).toBeLessThanOrEqual(8000);
  for (let index = 0; index < 12; index++) expect(body()).toContain(`root-${index}`);
});
