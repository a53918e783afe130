import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeMarker } from '../../../src/github/comments/marker.ts';
import { type StickyComment, writeStickyComment } from '../../../src/github/comments/sticky-comment.ts';
import { silentLog } from '../../../src/kit/log.ts';
import type { GitHubDouble } from '../../support/github/github-double.ts';
import { apiOf, head, openGitHub } from '../../support/github/open-github.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await openGitHub();
});
afterEach(() => github.stop());

const bot = 'github-actions[bot]';

function comment(
  change: Partial<StickyComment> & { text?: string; run?: string; name?: string; sha?: string } = {},
): StickyComment {
  const { text = 'the plan', run = '10', name = 'dev/www', sha = head, ...rest } = change;
  return {
    place: { owner: 'acme', repo: 'site', number: 7 },
    marker: { name, shared: false, headSha: sha, runId: run, runAttempt: 1 },
    mode: 'update',
    maxBytes: 65_536,
    render: (maxBytes) => text.slice(0, maxBytes),
    dryRun: false,
    ...rest,
  };
}

function write(wanted: StickyComment) {
  return writeStickyComment(wanted, { api: apiOf(github), log: silentLog });
}

const bodies = () => github.state.visible(7).map(({ body }) => body.split('\n').slice(1).join('\n'));

describe('one comment a name', () => {
  test('is created, then changed, then left alone', async () => {
    const created = await write(comment());
    expect(created.outcome).toBe('created');
    expect(created.url).toContain(`#issuecomment-${created.id}`);
    expect((await write(comment({ text: 'another plan', run: '11' }))).outcome).toBe('updated');
    expect(bodies()).toEqual(['another plan']);
    github.calls.length = 0;
    const again = await write(comment({ text: 'another plan', run: '12' }));
    expect(again).toEqual({ outcome: 'unchanged', id: created.id, url: created.url });
    expect(github.writes).toEqual([]);
  });

  test('a link to its own run does not make it another comment', async () => {
    const linked = (run: string) => `plan [run](https://github.com/acme/site/actions/runs/${run}/attempts/1)`;
    await write(comment({ text: linked('10'), run: '10' }));
    expect((await write(comment({ text: linked('11'), run: '11' }))).outcome).toBe('unchanged');
  });

  test('names are compared exactly', async () => {
    for (const name of ['Plan', 'Plan prod', 'plan', 'Plan\n', 'Plan -->'])
      await write(comment({ name, text: `of ${name}` }));
    expect(github.state.visible(7)).toHaveLength(5);
    await write(comment({ name: 'Plan', text: 'changed', run: '11' }));
    expect(bodies()).toEqual(['changed', 'of Plan prod', 'of plan', 'of Plan\n', 'of Plan -->']);
  });

  test('is found beyond the first pages', async () => {
    const first = await write(comment());
    const [own] = github.state.comments.splice(0);
    for (let index = 0; index < 250; index++) github.state.addComment(7, 'someone', `comment ${index}`);
    github.state.comments.push(own!);
    const again = await write(comment({ text: 'changed', run: '11' }));
    expect(again.id).toBe(first.id);
    expect(github.state.comments).toHaveLength(251);
  });

  test("somebody else's comment with the marker does not count", async () => {
    const forged = github.state.addComment(7, 'mallory', `${writeMarker(comment().marker)}\nforged`);
    const written = await write(comment());
    expect(written.outcome).toBe('created');
    expect(forged.body).toContain('forged');
  });

  test('a marker in the midst of a text is no marker', async () => {
    github.state.addComment(7, bot, `quoting:\n${writeMarker(comment().marker)}\nan old plan`);
    expect((await write(comment())).outcome).toBe('created');
  });

  test('a comment that somebody hid is not changed: a new one is written', async () => {
    const { id } = await write(comment());
    github.state.comments.find((one) => one.id === id)!.minimized = 'RESOLVED';
    expect((await write(comment({ text: 'changed', run: '11' }))).outcome).toBe('created');
  });

  test('one that was deleted in between is written anew', async () => {
    const { id } = await write(comment());
    github.onCall = ({ method }) => {
      if (method === 'PATCH') github.state.comments = github.state.comments.filter((one) => one.id !== id);
    };
    await write(comment({ text: 'changed', run: '11' }));
    expect(bodies()).toEqual(['changed']);
  });

  test('a dry run writes nothing and says what it would do', async () => {
    expect(await write(comment({ dryRun: true }))).toEqual({ outcome: 'created', id: null, url: null });
    expect(github.writes).toEqual([]);
  });
});

describe('runs that overtake each other', () => {
  test('an older run of the same commit leaves a newer one alone', async () => {
    await write(comment({ run: '9007199254740993', text: 'newer' }));
    expect((await write(comment({ run: '9007199254740992', text: 'older' }))).outcome).toBe('older');
    expect(bodies()).toEqual(['newer']);
  });

  test('a rerun of an old commit leaves the head commit alone, and the head replaces an old commit', async () => {
    const old = 'b'.repeat(40);
    await write(comment({ run: '20', sha: old, text: 'old commit' }));
    expect((await write(comment({ run: '19', text: 'head' }))).outcome).toBe('updated');
    expect((await write(comment({ run: '21', sha: old, text: 'old commit again' }))).outcome).toBe('older');
    expect(bodies()).toEqual(['head']);
  });

  test('a run that does not know its commit goes by the order of runs', async () => {
    await write(comment({ run: '20' }));
    const unknown = { name: 'dev/www', shared: false, headSha: null, runAttempt: 1 };
    expect((await write(comment({ text: 'x', marker: { ...unknown, runId: '19' } }))).outcome).toBe('older');
    expect((await write(comment({ text: 'x', marker: { ...unknown, runId: '21' } }))).outcome).toBe('updated');
  });

  test('duplicates are removed, the newest stays', async () => {
    for (const run of ['10', '12', '11']) {
      github.state.addComment(7, bot, `${writeMarker(comment({ run }).marker)}\ntext of ${run}`);
    }
    await write(comment({ run: '13', text: 'text of 13' }));
    expect(bodies()).toEqual(['text of 13']);
  });

  test('two runs that both found none end with one comment, the newer one', async () => {
    let raced = false;
    github.onCall = ({ method }) => {
      if (method !== 'POST' || raced) return;
      raced = true;
      github.state.addComment(7, bot, `${writeMarker(comment({ run: '11' }).marker)}\nby the newer run`);
    };
    await write(comment({ run: '10' }));
    expect(raced).toBe(true);
    expect(bodies()).toEqual(['by the newer run']);
  });
});

describe('recreate', () => {
  test('hides the old comment as outdated and writes a new one', async () => {
    const first = await write(comment());
    const second = await write(comment({ mode: 'recreate', text: 'changed', run: '11' }));
    expect(second.outcome).toBe('recreated');
    expect(second.id).not.toBe(first.id);
    expect(github.state.comments.map(({ minimized }) => minimized)).toEqual(['OUTDATED', null]);
  });

  test('leaves alone what says the same of the same commit', async () => {
    await write(comment());
    expect((await write(comment({ mode: 'recreate', run: '11' }))).outcome).toBe('unchanged');
    github.state.pullRequests[0]!.head.sha = 'c'.repeat(40);
    expect((await write(comment({ mode: 'recreate', run: '12', sha: 'c'.repeat(40) }))).outcome).toBe('recreated');
  });
});

describe('failures', () => {
  test('a comment that is too long is rendered smaller and sent again', async () => {
    github.state.bodyLimit = 9000;
    const sizes: number[] = [];
    const render = (maxBytes: number) => {
      sizes.push(maxBytes);
      return 'x'.repeat(Math.min(maxBytes, 40_000));
    };
    await write(comment({ render }));
    expect(sizes.slice(1)).toEqual([20_000, 10_000, 5000]);
    expect(bodies()[0]).toHaveLength(5000);
  });

  test('a creation that took effect without an answer is not repeated', async () => {
    github.fail({ call: 'POST /repos', reset: true, after: true });
    expect((await write(comment())).outcome).toBe('created');
    expect(bodies()).toEqual(['the plan']);
  });

  test('a creation that took no effect is repeated', async () => {
    github.fail({ call: 'POST /repos', reset: true });
    await write(comment());
    expect(bodies()).toEqual(['the plan']);
  });

  test('a token that may only read is refused, and the error says which permission it takes', async () => {
    github.state.accounts.set('ghs_job', { login: bot, app: true, permissions: { 'pull-requests': 'read' } });
    await expect(write(comment())).rejects.toMatchObject({
      forbidden: true,
      message: expect.stringContaining('pull-requests: write'),
    });
  });

  test("a person's token is known by its login, where GraphQL is not to be had", async () => {
    github.state.accounts.set('ghs_job', { login: 'Octo', app: false, permissions: { 'pull-requests': 'write' } });
    await write(comment());
    github.fail({
      call: 'POST /graphql',
      status: 403,
      message: 'Resource not accessible by personal access token',
      times: 9,
    });
    expect((await write(comment({ text: 'changed', run: '11' }))).outcome).toBe('updated');
  });
});
