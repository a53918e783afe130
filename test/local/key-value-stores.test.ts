import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cf from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { startLocalEdge } from '../../src/local/start.ts';
import { cloudfront, edge, publish } from './functions-scene.ts';
import { clientConfiguration, recordingLog, refusal } from './running-edge.ts';

describe('key value stores', () => {
  test('are created, described, changed, listed and deleted', async () => {
    const created = await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'settings', Comment: 'one' }));
    expect(created).toMatchObject({
      KeyValueStore: {
        Name: 'settings',
        Comment: 'one',
        Status: 'PROVISIONING',
        ARN: expect.stringMatching(/^arn:aws:cloudfront::\d{12}:key-value-store\/[0-9a-f-]{36}$/),
      },
    });
    expect(await refusal(cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'settings' })))).toMatchObject({
      name: 'EntityAlreadyExists',
      status: 409,
    });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(
      (await cloudfront.send(new cf.DescribeKeyValueStoreCommand({ Name: 'settings' }))).KeyValueStore!.Status,
    ).toBe('READY');
    const updated = await cloudfront.send(
      new cf.UpdateKeyValueStoreCommand({ Name: 'settings', Comment: 'two', IfMatch: created.ETag! }),
    );
    expect(
      (await cloudfront.send(new cf.ListKeyValueStoresCommand({}))).KeyValueStoreList!.Items!.map(
        (store) => store.Comment,
      ),
    ).toContain('two');
    expect(
      await refusal(cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: created.ETag! }))),
    ).toMatchObject({ name: 'PreconditionFailed' });
    const Resource = created.KeyValueStore!.ARN!;
    await cloudfront.send(new cf.TagResourceCommand({ Resource, Tags: { Items: [{ Key: 'stage', Value: 'dev' }] } }));
    const tags = await cloudfront.send(new cf.ListTagsForResourceCommand({ Resource }));
    expect(tags.Tags!.Items).toEqual([{ Key: 'stage', Value: 'dev' }]);
    const association = { Quantity: 1, Items: [{ KeyValueStoreARN: created.KeyValueStore!.ARN! }] };
    await publish('user-of-settings', 'function handler(event) { return event.request; }', {
      KeyValueStoreAssociations: association,
    });
    expect(
      await refusal(cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: updated.ETag! }))),
    ).toMatchObject({ name: 'CannotDeleteEntityWhileInUse', status: 409 });
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'user-of-settings' }));
    await cloudfront.send(new cf.DeleteFunctionCommand({ Name: 'user-of-settings', IfMatch: ETag! }));
    await cloudfront.send(new cf.DeleteKeyValueStoreCommand({ Name: 'settings', IfMatch: updated.ETag! }));
    expect(await refusal(cloudfront.send(new cf.DescribeKeyValueStoreCommand({ Name: 'settings' })))).toMatchObject({
      name: 'EntityNotFound',
      status: 404,
    });
  });

  test('a function cannot be associated with one that is not there', async () => {
    const association = {
      Quantity: 1,
      Items: [{ KeyValueStoreARN: 'arn:aws:cloudfront::000000000000:key-value-store/none' }],
    };
    expect(
      await refusal(publish('lost', 'function handler() {}', { KeyValueStoreAssociations: association })),
    ).toMatchObject({ name: 'EntityNotFound' });
  });

  test.each([
    ['[]', 'one JSON object'],
    ['{', 'JSON'],
    ['{"a":1}', 'must be a text'],
    [JSON.stringify({ a: 'x'.repeat(1025) }), '1024'],
    [JSON.stringify({ ['k'.repeat(513)]: 'x' }), '512'],
  ])('the content %# is refused', async (body, reason) => {
    await cloudfront.send(new cf.CreateKeyValueStoreCommand({ Name: 'limits' })).catch(() => {});
    const answer = await fetch(`${edge.url}/_local/kvs/limits`, { method: 'PUT', body });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain(reason);
  });

  test('the content of a store that is not there is 404', async () => {
    expect((await fetch(`${edge.url}/_local/kvs/none`)).status).toBe(404);
  });
});

test('functions and what their stores hold are there after a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'local-edge-functions-'));
  const start = () => startLocalEdge({ log: recordingLog(), data });
  let local = await start();
  try {
    const client = new cf.CloudFrontClient(clientConfiguration(local.url));
    const store = await client.send(new cf.CreateKeyValueStoreCommand({ Name: 'kept' }));
    await fetch(`${local.url}/_local/kvs/kept`, { method: 'PUT', body: '{"colour":"red"}' });
    const Items = [{ KeyValueStoreARN: store.KeyValueStore!.ARN! }];
    const code = `import cf from 'cloudfront';
      async function handler() { return { statusCode: 200, body: await cf.kvs().get('colour') }; }`;
    await client.send(
      new cf.CreateFunctionCommand({
        Name: 'reader',
        FunctionConfig: {
          Comment: '',
          Runtime: 'cloudfront-js-2.0',
          KeyValueStoreAssociations: { Quantity: 1, Items },
        },
        FunctionCode: Buffer.from(code),
      }),
    );
    await local.close();
    local = await start();
    const restarted = new cf.CloudFrontClient(clientConfiguration(local.url));
    const { ETag } = await restarted.send(new cf.DescribeFunctionCommand({ Name: 'reader' }));
    const EventObject = Buffer.from('{"version":"1.0","request":{"method":"GET","uri":"/","headers":{}}}');
    const { TestResult } = await restarted.send(
      new cf.TestFunctionCommand({ Name: 'reader', IfMatch: ETag!, EventObject }),
    );
    expect(TestResult!.FunctionOutput).toBe('{"response":{"statusCode":200,"body":"red"}}');
  } finally {
    await local.close();
    rmSync(data, { recursive: true });
  }
});
