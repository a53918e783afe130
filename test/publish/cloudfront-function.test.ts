/** One CloudFront Function: published, tested, associated, recorded; and what becomes of DEVELOPMENT. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/kit/log.ts';
import { startLocalEdge } from '../../src/local/start.ts';
import { useLocalEdge } from '../local/running-edge.ts';
import { FunctionScene, passing, requestEvent, responseEvent, sample, saying } from './support/function-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 20, deployMs: 60 });
let scene: FunctionScene;
let count = 0;
/** A name of its own for each test. */
let name: string;

beforeAll(async () => {
  const first = new FunctionScene(edge.url);
  await first.addBucket('artifacts');
  await first.addBucket('releases');
});
beforeEach(async () => {
  scene = new FunctionScene(edge.url);
  await scene.fault();
  await scene.addDistribution(['/api/*']);
  name = `headers-${++count}`;
});

const release = { stage: 'dev', bucket: 'releases', prefix: 'rel' };
const place = ['default viewer-response'];
const isWrite = (operation: string) => !/^(Get|List|Head|Describe|Test)/.test(operation);

async function recordOf(functionName: string) {
  const s3 = await scene.clients.s3();
  const { Body } = await s3.send(
    new GetObjectCommand({ Bucket: 'releases', Key: `rel/${functionName}/stages/dev.json` }),
  );
  return JSON.parse(await Body!.transformToString());
}

test('published, associated, waited for and recorded; changed; and a third run does nothing', async () => {
  await scene.addCloudFrontFunction(name);
  const arn = `arn:aws:cloudfront::000000000000:function/${name}`.replace('000000000000', '\\d{12}');
  const one = await scene.code(name, saying('one'), place, { bucket: 'artifacts', samples: [sample(responseEvent)] });
  await scene.calls();
  const first = await scene.publish([one], { release });
  expect((await scene.calls()).filter((call) => isWrite(call) || call === 'TestFunction')).toEqual([
    'UpdateFunction',
    'TestFunction',
    'PublishFunction',
    'UpdateDistribution',
    'PutObject',
  ]);
  const etag = await scene.liveEtag(name);
  expect(first.functions[0]).toMatchObject({
    version: etag,
    published: true,
    associated: true,
    releaseKey: `rel/${name}/stages/dev.json`,
  });
  expect(first.functions[0]!.versionArn).toMatch(new RegExp(`^${arn}$`));
  expect(first.distribution).toMatchObject({
    status: 'Deployed',
    updated: true,
    changes: [`default viewer-response: nothing -> ${name}`],
  });
  expect(await scene.stages(name)).toEqual({ development: saying('one'), live: saying('one') });
  expect(await recordOf(name)).toMatchObject({
    owner: 'action',
    target: 'cloudfront-function',
    region: 'us-east-1',
    functionName: name,
    alias: null,
    runtime: 'cloudfront-js-2.0',
    handler: 'handler',
    version: etag,
    versionArn: first.functions[0]!.versionArn,
    artifact: { bucket: 'artifacts', key: one.artifact.s3Key },
    distributions: {
      www: { id: scene.distributionId, version: etag, versionArn: first.functions[0]!.versionArn, associations: place },
    },
    previous: [],
  });

  const two = await scene.code(name, saying('two'), null, { bucket: 'artifacts' });
  const second = await scene.publish([two], { release, invalidatePaths: ['/*'] });
  expect(second.functions[0]).toMatchObject({ published: true, associated: false, previousLiveEtag: etag });
  expect(second.distribution).toMatchObject({ status: 'Deployed', updated: false });
  expect(second.distribution!.slots).toMatchObject([{ eventType: 'viewer-response', changed: true }]);
  expect(second.invalidationId).toMatch(/^I/);
  expect(second.notes).toContain(`${name}: no sample events were given, so TestFunction was not called`);
  expect(await recordOf(name)).toMatchObject({
    sha256: two.artifact.sha256,
    previous: [{ left: 'superseded', version: etag }],
  });

  await scene.calls();
  const third = await scene.publish([two], { release, invalidatePaths: ['/*'] });
  const calls = await scene.calls();
  expect(calls.filter(isWrite)).toEqual(['CreateInvalidation']);
  expect(third.invalidationId).toBe(second.invalidationId);
  expect(third.functions[0]).toMatchObject({
    version: second.functions[0]!.version,
    published: false,
    associated: false,
  });
  expect(third.notes).toEqual([
    `${name}: already published, LIVE (${third.functions[0]!.version}) has this code`,
    `${name}: already associated`,
  ]);
});

test('a publish that changes no place is waited for too: the distribution is deployed anew', async () => {
  // Slow enough to be seen on a busy machine.
  const slow = await startLocalEdge({ log: silentLog, functionUpdateMs: 20, deployMs: 2500 });
  try {
    scene = new FunctionScene(slow.url);
    await scene.addDistribution([]);
    await scene.addCloudFrontFunction(name);
    await scene.publish([await scene.code(name, saying('one'), place)], { wait: false });
    const two = await scene.publish([await scene.code(name, saying('two'), null)], { wait: false });
    expect(two.distribution).toMatchObject({ status: 'InProgress', updated: false });
    const three = await scene.publish([await scene.code(name, saying('three'), null)]);
    expect(three.distribution).toMatchObject({ status: 'Deployed', updated: false });
    expect(scene.log.lines.join('\n')).toMatch(/waiting until it is Deployed/);
  } finally {
    await slow.close();
  }
});

test('comment, runtime and key value store are sent as they were read', async () => {
  await scene.addCloudFrontFunction(name, passing, { Comment: 'of Terraform' });
  await scene.publish([await scene.code(name, saying('one'), place)]);
  const { DescribeFunctionCommand } = await import('@aws-sdk/client-cloudfront');
  const cloudfront = await scene.clients.cloudfront();
  const { FunctionSummary } = await cloudfront.send(new DescribeFunctionCommand({ Name: name, Stage: 'LIVE' }));
  expect(FunctionSummary!.FunctionConfig).toMatchObject({ Comment: 'of Terraform', Runtime: 'cloudfront-js-2.0' });
});

test('LIVE is the artifact and DEVELOPMENT is not: nothing to do, and it is said', async () => {
  await scene.addCloudFrontFunction(name);
  const wanted = await scene.code(name, saying('one'), place);
  await scene.publish([wanted]);
  await scene.update(name, saying('a draft'));
  await scene.calls();
  const { notes } = await scene.publish([wanted]);
  expect((await scene.calls()).filter(isWrite)).toEqual([]);
  expect(notes.join('\n')).toMatch(/DEVELOPMENT has other code, which is left as it is/);
  expect(await scene.stages(name)).toEqual({ development: saying('a draft'), live: saying('one') });
});

test('a run that was killed after UpdateFunction: the next one does not send the code again', async () => {
  await scene.addCloudFrontFunction(name);
  await scene.update(name, saying('one'));
  await scene.calls();
  await scene.publish([await scene.code(name, saying('one'), place, { samples: [sample(responseEvent)] })]);
  expect((await scene.calls()).filter(isWrite)).toEqual(['PublishFunction', 'UpdateDistribution']);
});

describe('TestFunction at DEVELOPMENT', () => {
  const broken = [
    ['throws', 'function handler(event) {\n  return event.nothing.here;\n}\n', /TypeError/],
    [
      'returns what CloudFront refuses',
      "function handler(event) {\n  event.response.headers['X-Upper'] = { value: '1' };\n  return event.response;\n}\n",
      /lower case/,
    ],
    ['returns something else than the file expects', saying('three'), /unexpected: .*x-says.*expected "two"/],
  ] as const;

  test.each(broken)(
    'a function that %s is not published, and DEVELOPMENT goes back to LIVE',
    async (_what, code, message) => {
      await scene.addCloudFrontFunction(name);
      await scene.publish([await scene.code(name, saying('one'), place)]);
      const samples = [sample(responseEvent, { headers: { 'x-says': { value: 'two' } } })];
      const failing = scene.publish([await scene.code(name, code, place, { samples })]);
      await expect(failing).rejects.toThrow(message);
      await expect(failing).rejects.toThrow(
        new RegExp(`${name}, events/one.json[\\s\\S]*DEVELOPMENT of ${name} has the LIVE code again`),
      );
      expect(await scene.stages(name)).toEqual({ development: saying('one'), live: saying('one') });
    },
  );

  test('one that was never published gets back what DEVELOPMENT held', async () => {
    await scene.addCloudFrontFunction(name);
    const samples = [sample(requestEvent)];
    await expect(
      scene.publish([await scene.code(name, saying('one'), ['default viewer-response'], { samples })]),
    ).rejects.toThrow(/what it held before, as the function was never published/);
    expect(await scene.stages(name)).toEqual({ development: passing, live: null });
    expect(await scene.places()).toEqual([]);
  });

  test('the ceiling on compute utilization is kept, and an estimate is called one', async () => {
    await scene.addCloudFrontFunction(name);
    const slow =
      'function handler(event) {\n  var n = 0;\n  for (var i = 0; i < 3000000; i++) n += i % 7;\n  event.response.headers.n = { value: String(n) };\n  return event.response;\n}\n';
    const samples = [sample(responseEvent)];
    const wanted = await scene.code(name, slow, place, { samples, maxComputeUtilization: 50 });
    await expect(scene.publish([wanted])).rejects.toThrow(
      /compute utilization \d+ is above max-compute-utilization 50/,
    );
    const quick = await scene.code(name, saying('one'), place, { samples, maxComputeUtilization: 100 });
    const { notes } = await scene.publish([quick]);
    expect(notes.join('\n')).toMatch(
      /1 sample event passed TestFunction at DEVELOPMENT, compute utilization at most \d+ of 100 \(an estimate: this endpoint is not AWS's\)/,
    );
  });

  test('sample events that are none, or of another event, are refused before any call', async () => {
    await scene.addCloudFrontFunction(name);
    await scene.calls();
    const samples = [{ file: 'events/bad.json', text: '{' }, sample(requestEvent, undefined, 'events/request.json')];
    const artifact = { eventTypes: ['viewer-response' as const] };
    const failing = scene.publish([await scene.code(name, saying('one'), place, { samples, artifact })]);
    await expect(failing).rejects.toThrow(/events\/bad.json: Sample event is not JSON[\s\S]*events\/request.json/);
    expect(await scene.calls()).toEqual([]);
  });
});

test('a dry run writes nothing and says what it would do', async () => {
  await scene.addCloudFrontFunction(name);
  await scene.calls();
  const wanted = await scene.code(name, saying('one'), place, { samples: [sample(responseEvent)] });
  const { functions, notes } = await scene.publish([wanted], { dryRun: true });
  expect((await scene.calls()).filter((call) => isWrite(call) || call === 'TestFunction')).toEqual([]);
  expect(functions[0]).toMatchObject({ version: '(next)', published: true, associated: true });
  expect(functions[0]!.versionArn).toMatch(/:function\//);
  expect(notes).toContain(`${name}: would update DEVELOPMENT, test it on 1 sample event, and publish it to LIVE`);
  expect(notes).toContain(`would change default viewer-response: nothing -> ${name}`);
});

test("what is not there, and what is not Terraform's configuration, is refused before the first write", async () => {
  await scene.addCloudFrontFunction(name, passing, { Runtime: 'cloudfront-js-1.0' });
  await scene.calls();
  const gone = await scene.code('not-there', saying('one'), ['/api/* viewer-response']);
  const failing = scene.publish([gone, await scene.code(name, saying('one'), place)]);
  await expect(failing).rejects.toThrow(/module cloudfront-function makes one \(name = "not-there"\)/);
  await expect(failing).rejects.toThrow(/set runtime = "cloudfront-js-2.0" on the aws_cloudfront_function/);
  expect((await scene.calls()).filter(isWrite)).toEqual([]);
});

test.each([
  ['include-body', ['default viewer-request include-body'], {}, /a CloudFront Function is not given the body/],
  [
    'an origin event',
    ['default origin-request'],
    { artifact: { eventTypes: null } },
    /viewer-request, viewer-response only/,
  ],
  ['an alias', place, { alias: 'live' }, /'alias' is for target lambda/],
  ['memory', place, { memorySize: 128 }, /memory-size: a CloudFront Function has none/],
  ['a handler of another name', place, { artifact: { handler: 'index.handler' } }, /always called by the name handler/],
] as const)('%s is refused before any call', async (_what, associations, options, message) => {
  await scene.calls();
  const wanted = await scene.code(name, saying('one'), [...associations], options as never);
  await expect(scene.publish([wanted])).rejects.toThrow(message);
  expect(await scene.calls()).toEqual([]);
});

test('over 10,240 bytes is refused before any call', async () => {
  await scene.calls();
  const wanted = await scene.code(name, saying('x'.repeat(10_240)), place);
  await expect(scene.publish([wanted])).rejects.toThrow(/allows 10 KB/);
  expect(await scene.calls()).toEqual([]);
});

test.each(['DescribeFunction', 'GetFunction', 'UpdateFunction', 'TestFunction', 'PublishFunction'])(
  'without permission for %s the error holds the statement',
  async (operation) => {
    await scene.addCloudFrontFunction(name);
    await scene.fault({ operation, times: 100, status: 403, code: 'AccessDenied' });
    const wanted = await scene.code(name, saying('one'), place, { samples: [sample(responseEvent)] });
    const failure = await scene.publish([wanted]).catch((error: Error) => error.message);
    expect(failure).toContain(`"Action": "cloudfront:${operation}"`);
    expect(failure).toMatch(new RegExp(`"Resource": "arn:aws:cloudfront::(ACCOUNT-ID|\\d{12}):function/${name}"`));
    await scene.fault();
    expect((await scene.stages(name)).live).toBeNull();
    if (operation !== 'UpdateFunction') expect((await scene.stages(name)).development).toBe(passing);
  },
);

test('code that was changed by hand since the release is said to be', async () => {
  await scene.addCloudFrontFunction(name);
  const wanted = await scene.code(name, saying('one'), place, { bucket: 'artifacts' });
  await scene.publish([wanted], { release });
  await scene.update(name, saying('by hand'));
  await scene.publishLive(name);
  const { notes } = await scene.publish([wanted], { release });
  expect(notes.join('\n')).toMatch(/its LIVE code \(sha256 \w{12}…\) is not what was released on/);
  expect(await recordOf(name)).toMatchObject({
    version: await scene.liveEtag(name),
    previous: [{ left: 'superseded' }],
  });
});
