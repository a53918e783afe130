import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { readStages } from '../../../src/local/traces/read-stages.ts';
import { useControlEdge } from './control-support.ts';

const control = useControlEdge();

test('distributions with their behaviours, origins and functions', async () => {
  const arn = await control.publish('headers', 'function handler(event) { return event.response; }');
  const id = await control.distribute(
    { 'viewer-response': arn },
    {},
    { DefaultRootObject: 'index.html', Comment: 'www' },
  );
  const { json } = await control.own('/_local/state');
  const { port } = new URL(control.edge.url);
  expect(json.distributions).toEqual([
    {
      id,
      domainName: `${id.toLowerCase()}.cloudfront.net`,
      url: `http://${id.toLowerCase()}.cloudfront.localhost:${port}/`,
      comment: 'www',
      enabled: true,
      status: 'Deployed',
      defaultRootObject: 'index.html',
      origins: [{ id: 'site', domainName: 'site.s3.eu-west-1.amazonaws.com', path: '', kind: 's3', url: 's3://site' }],
      originGroups: [],
      behaviors: [
        {
          pathPattern: 'default',
          targetOriginId: 'site',
          viewerProtocolPolicy: 'allow-all',
          allowedMethods: expect.arrayContaining(['GET', 'HEAD']),
          cachePolicy: { id: '658327ea-f89d-4fab-a63d-7e88639e58f6', name: 'Managed-CachingOptimized' },
          originRequestPolicy: null,
          responseHeadersPolicy: null,
          functions: [
            {
              eventType: 'viewer-response',
              kind: 'cloudfront-function',
              name: 'headers',
              version: 'LIVE',
              arn,
              runtime: 'cloudfront-js-2.0',
              includeBody: false,
            },
          ],
        },
      ],
      customErrorResponses: [],
    },
  ]);
});

const record = {
  schema: 1,
  owner: 'action',
  function: 'router',
  stage: 'dev',
  target: 'lambda-edge',
  functionName: 'dev-router',
  version: '7',
  sha256: 'ab'.repeat(32),
  commit: 'c0ffee',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  releasedAt: '2026-11-21T08:00:00Z',
  distributions: { www: { id: 'E1', version: '7', versionArn: 'arn', associations: ['default origin-request'] } },
  previous: [{}, {}],
};

test('stages with their releases, from the records in any bucket', async () => {
  const s3 = new S3Client({ ...control.edge.client('eu-west-1'), forcePathStyle: true });
  const LocationConstraint = 'eu-west-1';
  await s3.send(new CreateBucketCommand({ Bucket: 'releases', CreateBucketConfiguration: { LocationConstraint } }));
  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'releases', Key, Body }));
  await put('edge/router/stages/dev.json', JSON.stringify(record));
  await put('edge/headers/stages/dev.json', 'no JSON');
  await put('edge/router/stages/prod.json', '{"schema":2}');
  await put('edge/router/sha256/ab/manifest.json', '{}');
  const { stages } = (await control.own('/_local/state')).json;
  expect(stages.map(({ stage, prefix, bucket }: Record<string, string>) => [bucket, prefix, stage])).toEqual([
    ['releases', 'edge', 'dev'],
    ['releases', 'edge', 'prod'],
  ]);
  expect(stages[0].releases[0].problem).toMatch(/^The record is not JSON/);
  expect(stages[0].releases[1]).toEqual({
    function: 'router',
    functionName: 'dev-router',
    target: 'lambda-edge',
    version: '7',
    sha256: 'ab'.repeat(32),
    commit: 'c0ffee',
    runUrl: 'https://github.com/o/r/actions/runs/1',
    releasedAt: '2026-11-21T08:00:00Z',
    distributions: [{ name: 'www', id: 'E1', version: '7', associations: ['default origin-request'] }],
    previous: 2,
    problem: null,
  });
  expect(stages[1].releases[0].problem).toBe('The record is none of schema 1, the only one that is known.');
});

test.each([
  ['no object', 'null'],
  ['a list', '[]'],
  ['distributions of another form', '{"schema":1,"distributions":[1],"previous":"x","version":7}'],
  ['an entry of another form', '{"schema":1,"distributions":{"a":null},"previous":{}}'],
])('a record that is %s breaks nothing', (_what, text) => {
  const objects = {
    buckets: () => ['b'],
    keys: () => ['r/stages/dev.json'],
    read: () => ({ body: Buffer.from(text) }),
  };
  const [stage] = readStages(objects);
  expect(stage!.prefix).toBe('');
  expect(stage!.releases).toHaveLength(1);
  expect(stage!.releases[0]!.version).toBeNull();
});
