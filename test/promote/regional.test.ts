/** Regional Lambda: by alias, and as what `terraform apply` is to publish. */
import { CreateAliasCommand, GetAliasCommand, PublishVersionCommand } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/kit/log.ts';
import type { PromoteRequest } from '../../src/promote/request.ts';
import { recordForTerraform } from '../../src/release/record-for-terraform.ts';
import { useLocalEdge } from '../local/running-edge.ts';
import { failureOf, PromotionScene } from './support/promotion-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 5, deployMs: 20 });
const region = 'eu-central-1';
let scene: PromotionScene;
let role: string;
let count = 0;
let name: string;

beforeAll(async () => {
  scene = new PromotionScene(edge.url);
  role = await scene.addRole('api', ['lambda.amazonaws.com']);
  await scene.prepare({ buckets: true });
});
beforeEach(async () => {
  name = `api-${++count}`;
  await addApi(name);
});

/** In both stages, with an alias. */
async function addApi(name: string): Promise<void> {
  const lambda = await scene.clients.lambda(region);
  for (const FunctionName of [`dev-${name}`, `prod-${name}`]) {
    await scene.addFunction(FunctionName, role, {}, region);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await lambda.send(new PublishVersionCommand({ FunctionName }));
    await lambda.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '1' }));
  }
}

const requested = (overrides: Partial<PromoteRequest> = {}): Partial<PromoteRequest> => ({
  functions: [name],
  distributionIds: null,
  region,
  ...overrides,
});

async function release(text: string, of = name): Promise<string> {
  const options = { bucket: 'artifacts', target: 'lambda', functionName: `dev-${of}` } as const;
  const wanted = await scene.artifact(of, text, null, options);
  await scene.publish([{ ...wanted, alias: 'live' }], {
    distribution: null,
    release: { stage: 'dev', bucket: 'releases', prefix: 'rel' },
    region,
  });
  return wanted.artifact.sha256;
}

async function aliasVersion(): Promise<string | undefined> {
  const lambda = await scene.clients.lambda(region);
  return (await lambda.send(new GetAliasCommand({ FunctionName: `prod-${name}`, Name: 'live' }))).FunctionVersion;
}

test('an alias moves with a promotion, and back with a rollback', async () => {
  await release('one');
  await scene.promote(requested());
  expect(await aliasVersion()).toBe('2');
  await release('two');
  await scene.promote(requested());
  expect(await aliasVersion()).toBe('3');
  await scene.calls();
  await scene.rollback(requested({ functionPrefix: null }));
  expect(await scene.writes()).toEqual(['UpdateAlias', 'PutObject']);
  expect(await aliasVersion()).toBe('2');
});

describe('where terraform apply deploys', () => {
  const pointed = (overrides: Partial<PromoteRequest> = {}) => requested({ publish: false, ...overrides });

  test('the record says what it is to publish, and nothing else is written', async () => {
    const sha256 = await release('one');
    await scene.calls();
    const planned = await scene.promote(pointed({ dryRun: true }));
    expect(planned.promotions[0]!.changed).toBe(true);
    expect(await scene.writes()).toEqual([]);
    const result = await scene.promote(pointed());
    expect(result.promotions[0]).toMatchObject({ sha256, versionArn: null, changed: true, verified: true });
    expect(await scene.writes()).toEqual(['PutObject']);
    expect(await scene.record('prod', name)).toMatchObject({
      owner: 'terraform',
      functionName: `prod-${name}`,
      alias: 'live',
      sha256,
      version: null,
      distributions: {},
    });
    expect((await scene.promote(pointed())).promotions[0]).toMatchObject({
      changed: false,
      sizeBefore: result.promotions[0]!.sizeBytes,
    });
    expect(await scene.writes()).toEqual([]);
  });

  test('the size of what it ran before is that of its artifact; where that is gone, it is not known', async () => {
    await release('one');
    const first = await scene.promote(pointed());
    expect(first.promotions[0]!.sizeBefore).toBeNull();
    await release('two, and longer');
    const second = await scene.promote(pointed({ dryRun: true }));
    expect(second.promotions[0]!.sizeBefore).toBe(first.promotions[0]!.sizeBytes);
    const s3 = await scene.clients.s3();
    const { artifact } = await scene.record('prod', name);
    await s3.send(new DeleteObjectCommand({ Bucket: artifact.bucket, Key: artifact.key }));
    expect((await scene.promote(pointed())).promotions[0]).toMatchObject({ changed: true, sizeBefore: null });
  });

  test('two at once: the one that was first wins, and the other says who it was', async () => {
    const first = await release('one');
    await scene.promote(pointed());
    await release('two');
    const other = 'https://github.com/org/site/actions/runs/88/attempts/1';
    const beforeWrites = async () => {
      await release('three');
      await scene.promote(pointed({ runUrl: other }));
    };
    const { message } = await failureOf(scene.promote(pointed(), { beforeWrites }));
    expect(message).toMatch(new RegExp(`while this run was at work: it points at sha256 [0-9a-f]{12}… .* by ${other}`));
    const { sha256, runUrl, previous } = await scene.record('prod', name);
    expect(runUrl).toBe(other);
    expect(previous.map((one) => one.sha256)).toEqual([first]);
    await scene.promote(pointed());
    expect((await scene.record('prod', name)).sha256).toBe(sha256);
  });

  test('stopped or failed in the middle, it says which records are written', async () => {
    const names = [name, `${name}-other`];
    await addApi(names[1]!);
    for (const one of names) await release('one', one);
    await scene.fault({ operation: 'PutObject', skip: 1, times: 9, status: 403, code: 'AccessDenied' });
    const { message } = await failureOf(scene.promote(pointed({ functions: names })));
    await scene.fault();
    expect(message).toMatch(/What is true now: The release record s3:\/\/releases\/rel\/.* is written\./);
    await scene.promote(pointed({ functions: names }));
    for (const one of names) expect((await scene.record('prod', one)).owner).toBe('terraform');
  });

  test('each record is read once', async () => {
    await release('one');
    await scene.promote(pointed());
    await release('two');
    await scene.calls();
    await scene.promote(pointed());
    const calls = (await scene.calls()).sort();
    // Two records, the artifact, its manifest and, as these tests store none, its hash object; HEAD tells the size of before.
    expect(calls).toEqual(['GetFunctionConfiguration', ...Array(5).fill('GetObject'), 'HeadObject', 'PutObject']);
  });

  test('a rollback points at the earlier artifact, with the history kept', async () => {
    const first = await release('one');
    await scene.promote(pointed());
    const second = await release('two');
    await scene.promote(pointed());
    const result = await scene.rollback(pointed({ functionPrefix: null }));
    expect(result.promotions[0]).toMatchObject({ sha256: first, changed: true });
    const { sha256, previous } = await scene.record('prod', name);
    expect(sha256).toBe(first);
    expect(previous.map((one) => [one.sha256, one.left])).toEqual([[second, 'rolled-back']]);
  });

  test('from-stage may be one of those too: what runs there is what its alias names', async () => {
    const sha256 = await release('one');
    const { previous: _, distributions: __, schema: ___, ...record } = await scene.record('dev', name);
    const place = { stage: 'staging', bucket: 'releases', prefix: 'rel' };
    const release_ = { ...record, owner: 'terraform' as const, stage: 'staging', version: null, versionArn: null };
    await recordForTerraform(
      { ...place, releases: [{ ...release_, distribution: null }], dryRun: false },
      { clients: scene.clients, log: silentLog, signal: new AbortController().signal },
    );
    const result = await scene.promote(pointed({ from: place }));
    expect(result.promotions[0]).toMatchObject({ sha256, from: 'staging', verified: true });
  });

  test('neither owner takes the other for its own', async () => {
    await release('one');
    await scene.promote(pointed());
    await scene.calls();
    expect((await failureOf(scene.promote(requested()))).message).toContain('Set publish: false');
    await release('two');
    const other = { to: { stage: 'test', bucket: 'releases', prefix: 'rel' } };
    await scene.promote(requested(other));
    await scene.calls();
    const { message } = await failureOf(scene.promote(pointed(other)));
    expect(message).toContain("has owner 'action'");
    expect(await scene.writes()).toEqual([]);
  });
});
