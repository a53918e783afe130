import {
  GetDistributionConfigCommand,
  ListInvalidationsCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import { CreateAliasCommand, GetAliasCommand, ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { keepResponseBody, replaceRequestBody } from '../../src/publish/raw-xml.ts';
import { useLocalEdge } from '../local/running-edge.ts';
import { LocalScene } from './support/local-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 20, deployMs: 60 });
let scene: LocalScene;
let role: string;

beforeAll(async () => {
  scene = new LocalScene(edge.url);
  role = await scene.addRole('edge');
  await scene.addBucket('artifacts');
  await scene.addBucket('releases');
  await scene.addDistribution(['/api/*']);
});

const isWrite = (operation: string) => !/^(Get|List|Head)/.test(operation);

async function versionsOf(functionName: string): Promise<string[]> {
  const lambda = await scene.clients.lambda('us-east-1');
  const { Versions } = await lambda.send(new ListVersionsByFunctionCommand({ FunctionName: functionName }));
  return Versions!.map(({ Version }) => Version!).filter((version) => version !== '$LATEST');
}

async function rawConfig(): Promise<{ xml: string; etag: string }> {
  const cloudfront = await scene.clients.cloudfront();
  const command = new GetDistributionConfigCommand({ Id: scene.distributionId });
  const xml = keepResponseBody(command);
  const { ETag } = await cloudfront.send(command);
  return { xml: xml(), etag: ETag! };
}

async function answerOf(path: string): Promise<string> {
  const { port } = new URL(edge.url);
  const { request } = await import('node:http');
  const headers = { host: `${scene.distributionId}.cloudfront.localhost:${port}` };
  return await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
}

test('published, associated, waited for and recorded; changed; and a third run does nothing', async () => {
  await scene.addFunction('dev-router', role);
  const release = { stage: 'dev', bucket: 'releases', prefix: 'rel' };
  const options = { bucket: 'artifacts', functionName: 'dev-router' };
  const one = await scene.artifact('router', 'one', ['/api/* origin-request include-body'], options);
  const first = await scene.publish([one], { release });
  expect(first.functions[0]).toMatchObject({ version: '1', published: true, associated: true });
  expect(first.distribution).toMatchObject({ status: 'Deployed', updated: true });
  expect(await answerOf('/api/x')).toBe('one');

  const two = await scene.artifact('router', 'two', null, options);
  const second = await scene.publish([two], { release, invalidatePaths: ['/api/*'] });
  expect(second.functions[0]).toMatchObject({ version: '2', published: true });
  expect(second.distribution?.changes).toEqual([
    '/api/* origin-request: dev-router:1 (include-body) -> dev-router:2 (include-body)',
  ]);
  expect(second.invalidationId).toMatch(/^I/);
  expect(await answerOf('/api/x')).toBe('two');

  await scene.calls();
  const third = await scene.publish([two], { release });
  const calls = await scene.calls();
  expect(calls.filter(isWrite)).toEqual([]);
  expect(calls).toHaveLength(4);
  expect(third.functions[0]).toMatchObject({ version: '2', published: false, associated: false });
  expect(third.notes).toEqual(['dev-router: already published as version 2', 'dev-router: already associated']);

  const s3 = await scene.clients.s3();
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'releases', Key: 'rel/router/stages/dev.json' }));
  expect(JSON.parse(await Body!.transformToString())).toMatchObject({
    version: '2',
    distributions: { www: { id: scene.distributionId, version: '2' } },
    previous: [{ version: '1', left: 'superseded' }],
  });

  const back = await scene.publish([one], { release });
  expect(back.functions[0]).toMatchObject({ version: '1', published: false, associated: true });
  expect(await versionsOf('dev-router')).toEqual(['1', '2']);
});

test('elements newer than the SDK survive; the same change through the typed client loses them', async () => {
  await scene.addFunction('survivor', role);
  const cloudfront = await scene.clients.cloudfront();
  const before = await rawConfig();
  const future = '<EdgeTelemetry><Level>7</Level></EdgeTelemetry>';
  const withFuture = before.xml.replace(/(<Comment\/>|<Comment><\/Comment>)/, `$1${future}`);
  expect(withFuture).toContain(future);
  const { DistributionConfig } = await cloudfront.send(new GetDistributionConfigCommand({ Id: scene.distributionId }));
  const update = new UpdateDistributionCommand({ Id: scene.distributionId, IfMatch: before.etag, DistributionConfig });
  replaceRequestBody(update, withFuture);
  await cloudfront.send(update);

  await scene.publish([await scene.artifact('survivor', 'x', ['default viewer-request'])]);
  const { xml, etag } = await rawConfig();
  expect(xml).toContain(future);
  const lists = /<LambdaFunctionAssociations>.*?<\/LambdaFunctionAssociations>|<LambdaFunctionAssociations\/>/gs;
  const bare = (text: string) => text.replace(/^<\?xml[^>]*>\s*/, '').replace(lists, '');
  expect(bare(xml)).toBe(bare(withFuture));

  await cloudfront.send(new UpdateDistributionCommand({ Id: scene.distributionId, IfMatch: etag, DistributionConfig }));
  expect((await rawConfig()).xml).not.toContain(future);
});

test('an artifact in a bucket of another region is sent directly', async () => {
  await scene.addFunction('far', role);
  await scene.addBucket('far-artifacts', 'eu-central-1');
  const options = { bucket: 'far-artifacts', bucketRegion: 'eu-central-1' };
  const artifact = await scene.artifact('far', 'x', null, options);
  await scene.calls();
  const result = await scene.publish([artifact], { distribution: null });
  expect(result.functions[0]).toMatchObject({ version: '1', published: true });
  // Not tried by way of the bucket first.
  expect((await scene.calls()).filter((operation) => operation === 'UpdateFunctionCode')).toHaveLength(1);
});

test('regional Lambda moves its alias', async () => {
  await scene.addFunction('api', role, {}, 'eu-central-1');
  const lambda = await scene.clients.lambda('eu-central-1');
  const name = { FunctionName: 'api', Name: 'live' };
  await lambda.send(new CreateAliasCommand({ ...name, FunctionVersion: '$LATEST' }));
  const api = { ...(await scene.artifact('api', 'x', null, { target: 'lambda' })), alias: 'live' };
  const result = await scene.publish([api], { distribution: null });
  expect(result.functions[0]!.versionArn).toMatch(/^arn:aws:lambda:eu-central-1:\d{12}:function:api:1$/);
  expect((await lambda.send(new GetAliasCommand(name))).FunctionVersion).toBe('1');
});

describe('pre-flight on what AWS shows', () => {
  test('a role without edgelambda, environment variables and a missing function, in one error', async () => {
    const untrusted = await scene.addRole('untrusted', ['lambda.amazonaws.com']);
    await scene.addFunction('wrong', untrusted, { Environment: { Variables: { A: 'b' } } });
    await scene.calls();
    const functions = [
      await scene.artifact('wrong', 'x', ['default origin-response']),
      await scene.artifact('missing', 'y', ['/api/* origin-response']),
    ];
    const message = await scene.publish(functions).catch((error: Error) => error.message);
    expect(message).toMatch(/role\/untrusted does not trust edgelambda/);
    expect(message).toMatch(/environment variables/);
    expect(message).toMatch(/missing: there is no such function/);
    expect((await scene.calls()).filter(isWrite)).toEqual([]);
  });

  test('a missing permission is shown as the statement that grants it', async () => {
    await scene.addFunction('denied', role);
    await scene.fault({ operation: 'UpdateFunctionCode', status: 403, code: 'AccessDeniedException' });
    const failure = scene.publish([await scene.artifact('denied', 'x', null)], { distribution: null });
    await expect(failure).rejects.toThrow(
      /"Action": "lambda:UpdateFunctionCode",\s+"Resource": "arn:aws:lambda:us-east-1:\d{12}:function:denied"/,
    );
  });
});

describe('each call that a publish makes', () => {
  const faults = [
    { name: '503', rule: { status: 503, code: 'ServiceUnavailable' } },
    { name: 'throttling', rule: { status: 429, code: 'ThrottlingException' } },
    { name: 'a reset before it took effect', rule: { reset: true } },
    { name: 'a reset after it took effect', rule: { reset: true, after: true } },
    { name: '503 after it took effect', rule: { status: 503, code: 'ServiceUnavailable', after: true } },
  ];
  const operations = [
    'GetObject',
    'GetDistribution',
    'GetFunctionConfiguration',
    'ListVersionsByFunction',
    'GetRole',
    'UpdateFunctionCode',
    'PublishVersion',
    'UpdateDistribution',
    'PutObject',
    'CreateInvalidation',
  ];
  test.each(faults)('$name: ends in the same state', async ({ name: fault, rule }) => {
    const name = `fault-${fault.replaceAll(/\W/g, '-')}`;
    await scene.addFunction(name, role);
    await scene.addDistribution([]);
    const release = { stage: 'dev', bucket: 'releases', prefix: 'faults' };
    for (const [index, operation] of operations.entries()) {
      const wanted = await scene.artifact(name, operation, ['default origin-request'], { bucket: 'artifacts' });
      await scene.fault({ operation, times: 1, ...rule });
      const result = await scene.publish([wanted], { release, invalidatePaths: ['/*'] });
      expect(result.functions[0]).toMatchObject({ version: String(index + 1), published: true, associated: true });
      expect(result.distribution?.slots).toHaveLength(1);
    }
    expect(await versionsOf(name)).toHaveLength(operations.length);
    await scene.calls();
    const again = await scene.artifact(name, operations.at(-1)!, ['default origin-request'], { bucket: 'artifacts' });
    await scene.publish([again], { release });
    expect((await scene.calls()).filter((call) => isWrite(call))).toEqual(['PutObject']);
  });
});

test.each(['UpdateFunctionCode', 'PublishVersion', 'UpdateDistribution', 'PutObject', 'CreateInvalidation'])(
  'a run that ended right after %s is finished by the next, with nothing too many',
  async (operation) => {
    const name = `ended-${operation}`;
    await scene.addFunction(name, role);
    await scene.addDistribution([]);
    const wanted = await scene.artifact(name, 'x', ['default origin-request'], { bucket: 'artifacts' });
    const options = { release: { stage: 'dev', bucket: 'releases', prefix: 'ended' }, invalidatePaths: ['/*'] };
    await scene.fault({ operation, status: 400, code: 'EndOfTheRun', after: true });
    await expect(scene.publish([wanted], options)).rejects.toThrow(/EndOfTheRun/);
    const result = await scene.publish([wanted], options);
    expect(result.functions[0]).toMatchObject({ version: '1', published: operation === 'UpdateFunctionCode' });
    expect(await versionsOf(name)).toEqual(['1']);
    const cloudfront = await scene.clients.cloudfront();
    const list = new ListInvalidationsCommand({ DistributionId: scene.distributionId });
    expect((await cloudfront.send(list)).InvalidationList?.Quantity).toBe(1);
    const { xml } = await rawConfig();
    expect(xml.match(/<LambdaFunctionARN>/g)).toHaveLength(1);
  },
);

test('the same publish twice at once makes one version and one record', async () => {
  await scene.addFunction('twice', role);
  await scene.addDistribution([]);
  const wanted = await scene.artifact('twice', 'x', ['default origin-request'], { bucket: 'artifacts' });
  const options = { release: { stage: 'dev', bucket: 'releases', prefix: 'twice' } };
  const results = await Promise.all([1, 2, 3].map(() => scene.publish([wanted], options)));
  for (const { functions } of results) expect(functions[0]).toMatchObject({ version: '1' });
  expect(await versionsOf('twice')).toEqual(['1']);
});

test('two different publishes of one function at once: what is recorded is what runs', async () => {
  await scene.addFunction('rivals', role);
  await scene.addDistribution([]);
  const options = { release: { stage: 'dev', bucket: 'releases', prefix: 'rivals' } };
  const publishes = ['x', 'y'].map(async (text) =>
    scene.publish([await scene.artifact('rivals', text, ['default origin-request'], { bucket: 'artifacts' })], options),
  );
  const outcomes = await Promise.allSettled(publishes);
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  const s3 = await scene.clients.s3();
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'releases', Key: 'rivals/rivals/stages/dev.json' }));
  const { versionArn } = JSON.parse(await Body!.transformToString());
  expect((await rawConfig()).xml).toContain(`<LambdaFunctionARN>${versionArn}</LambdaFunctionARN>`);
});

test('twenty-four publishes of different functions race for one distribution, eight at a time', async () => {
  const patterns = Array.from({ length: 6 }, (_, index) => `/p${index}/*`);
  await scene.addDistribution(patterns);
  const events = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'];
  const places = patterns.flatMap((pattern) => events.map((event) => `${pattern} ${event}`));
  const queue = await Promise.all(
    places.map(async (place, index) => {
      await scene.addFunction(`racer-${index}`, role);
      return await scene.artifact(`racer-${index}`, place, [place]);
    }),
  );
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await scene.publish([next], { wait: false });
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const { xml } = await rawConfig();
  for (const index of places.keys()) expect(xml).toContain(`:function:racer-${index}:1<`);
  expect(xml.match(/<LambdaFunctionAssociation>/g)).toHaveLength(24);
});
