import { beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../src/publish/publish.ts';
import type { PublishRequest } from '../../src/publish/request.ts';
import { FakeAws } from './support/fake-aws.ts';
import { arnOf, functionOf, givePublished, requestOf, zipOf } from './support/fixtures.ts';

const key = 'releases/rel/router/stages/dev.json';
const release = { stage: 'dev', bucket: 'releases', prefix: 'rel' };
let aws: FakeAws;
const run = (request: PublishRequest) => publish(request, aws.dependencies());
const stored = () => JSON.parse(aws.objects[key]!);

beforeEach(() => {
  aws = new FakeAws();
  givePublished(aws, 'router', 'a', 'origin-request');
});

describe('the release record', () => {
  test('is written after the distribution and before any waiting, and says what runs', async () => {
    await run(requestOf([functionOf('router', 'b', ['default origin-request'])], { release }));
    const written = aws.calls.indexOf('PutObject');
    expect(written).toBe(aws.calls.indexOf('UpdateDistribution') + 1);
    expect(aws.calls.slice(written + 1)).toEqual(expect.arrayContaining(['GetDistribution']));
    expect(aws.calls.indexOf('GetObject')).toBeLessThan(aws.calls.indexOf('GetDistribution'));
    expect(stored()).toMatchObject({
      schema: 1,
      owner: 'action',
      stage: 'dev',
      functionName: 'dev-router',
      region: 'us-east-1',
      version: '2',
      distributions: {
        www: {
          id: 'E1EXAMPLE',
          version: '2',
          versionArn: arnOf('dev-router', 2),
          associations: ['default origin-request'],
        },
      },
      previous: [],
    });
  });

  test('a second run reads four times and writes nothing', async () => {
    const request = requestOf([functionOf('router', 'b', null)], { release });
    await run(request);
    aws.calls.length = 0;
    const result = await run(request);
    expect(aws.writes).toEqual([]);
    expect(aws.calls).toHaveLength(4);
    expect(result.functions[0]).toMatchObject({ published: false, releaseKey: 'rel/router/stages/dev.json' });
    expect(stored().distributions.www.associations).toBeNull();
  });

  test('a run that stopped before the record is finished by the next', async () => {
    await run(requestOf([functionOf('router', 'b', null)]));
    aws.calls.length = 0;
    await run(requestOf([functionOf('router', 'b', null)], { release }));
    expect(aws.writes).toEqual(['PutObject']);
  });

  test('each of a list is written, though the first is lost to another run', async () => {
    aws.edge.add('dev-headers', zipOf('h'));
    const functions = [functionOf('router', 'b', null), functionOf('headers', 'h', ['default origin-response'])];
    aws.interventions.push({ operation: 'PutObject', refuse: { name: 'AccessDenied', status: 403 } });
    await expect(run(requestOf(functions, { release }))).rejects.toThrow(/"s3:PutObject"/);
    expect(Object.keys(aws.objects)).toHaveLength(1);
  });

  test('lost to a run whose release no longer runs: written over', async () => {
    const request = requestOf([functionOf('router', 'b', null)], { release });
    await run(request);
    const other = {
      ...stored(),
      runUrl: 'https://example.com/other',
      version: '1',
      versionArn: arnOf('dev-router', 1),
    };
    aws.interventions.push({ operation: 'PutObject', before: () => (aws.objects[key] = JSON.stringify(other)) });
    await run(requestOf([functionOf('router', 'c', null)], { release }));
    expect(stored()).toMatchObject({ version: '3', previous: [{ version: '1', left: 'superseded' }] });
  });

  test('lost to a run whose release runs now: an error that says who won', async () => {
    const request = requestOf([functionOf('router', 'b', null)], { release });
    await run(request);
    const other = {
      ...stored(),
      runUrl: 'https://example.com/other',
      version: '9',
      versionArn: arnOf('dev-router', 9),
    };
    aws.interventions.push({
      operation: 'PutObject',
      before: () => {
        aws.objects[key] = JSON.stringify(other);
        aws.cloudfront.change('E1EXAMPLE', (config) => config.replace(arnOf('dev-router', 3), arnOf('dev-router', 9)));
      },
    });
    await expect(run(requestOf([functionOf('router', 'c', null)], { release }))).rejects.toThrow(
      /dev-router:9.*https:\/\/example\.com\/other/,
    );
    expect(stored().version).toBe('9');
  });

  test("terraform's record is not overwritten, and nothing else is written either", async () => {
    const api = { ...functionOf('router', 'a', null, { target: 'lambda' }) };
    aws.regional.add('dev-router', api.bytes);
    const request = requestOf([api], { release, distribution: null });
    await run(request);
    aws.objects[key] = JSON.stringify({
      ...stored(),
      owner: 'terraform',
      version: null,
      versionArn: null,
      sha256: stored().sha256,
    });
    aws.calls.length = 0;
    await expect(
      run({ ...request, functions: [functionOf('router', 'b', null, { target: 'lambda' })] }),
    ).rejects.toThrow(/owner 'terraform'/);
    expect(aws.writes).toEqual([]);
  });
});

describe('waiting', () => {
  test('ends at timeout-minutes and says what is still true, once every 15 s at most', async () => {
    aws.cloudfront.readsUntilDeployed = 10_000;
    const request = requestOf([functionOf('router', 'b', null)], { timeoutMinutes: 2, release });
    const error = await run(request).catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/still InProgress at the end of timeout-minutes \(2\)/);
    expect(error).toMatch(
      /Version 2 of dev-router is published\..*distribution E1EXAMPLE is changed.*release record s3:\/\/releases\/rel\/router\/stages\/dev\.json is written/s,
    );
    expect(error).toMatch(/running the same again is safe and waits on/);
    const progress = aws.lines.filter((line) => line.includes('still InProgress'));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.length).toBeLessThanOrEqual(8);
  });

  test('wait: false does not wait', async () => {
    const result = await run(requestOf([functionOf('router', 'b', null)], { wait: false }));
    expect(result.distribution?.status).toBe('InProgress');
    expect(aws.calls.at(-1)).toBe('UpdateDistribution');
  });

  test('another run that puts its own version there meanwhile is said', async () => {
    aws.interventions.push({
      operation: 'UpdateDistribution',
      after: () =>
        aws.cloudfront.change('E1EXAMPLE', (config) => config.replace(arnOf('dev-router', 2), arnOf('dev-router', 7))),
    });
    const { notes } = await run(requestOf([functionOf('router', 'b', null)]));
    expect(notes).toContain(
      'another run has changed the distribution since: default origin-request: dev-router:2 -> dev-router:7',
    );
  });
});

describe('a stop', () => {
  test.each([
    ['UpdateFunctionCode', /The run was stopped\. What is true now: /],
    ['PublishVersion', /Version 2 of dev-router is published/],
    [
      'UpdateDistribution',
      /The distribution E1EXAMPLE is changed: default origin-request: dev-router:1 -> dev-router:2/,
    ],
    ['PutObject', /The release record .* is written/],
  ])('during %s lets it finish, begins nothing new and says what is true', async (operation, truth) => {
    const router = functionOf('router', 'b', null);
    aws.edge.objects[`artifacts/${router.artifact.s3Key}`] = router.bytes;
    aws.interventions.push({ operation, after: () => aws.abort.abort() });
    const request = requestOf([router], { release });
    const error: Error = await run(request).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'UserError', title: 'Stopped' });
    if (operation !== 'UpdateFunctionCode') expect(error.message).toMatch(truth);
    expect(aws.writes.at(-1)).toBe(operation);
  });

  test('before any write says that nothing has been changed', async () => {
    aws.interventions.push({ operation: 'GetDistribution', before: () => aws.abort.abort() });
    await expect(run(requestOf([functionOf('router', 'b', null)]))).rejects.toThrow(
      'The run was stopped. Nothing has been changed.',
    );
    expect(aws.writes).toEqual([]);
  });

  test('a call that does not come back is given up, and that is said', async () => {
    aws.interventions.push({ operation: 'UpdateDistribution', before: () => aws.abort.abort(), hang: true });
    await expect(run(requestOf([functionOf('router', 'b', null)]))).rejects.toThrow(
      /Version 2 of dev-router is published\. No answer had come to updating the distribution E1EXAMPLE: it may have taken effect/,
    );
  });

  test('while waiting leaves what was done, and the same run goes on from there', async () => {
    aws.interventions.push(
      { operation: 'GetDistribution' },
      { operation: 'GetDistribution', before: () => aws.abort.abort() },
    );
    await expect(run(requestOf([functionOf('router', 'b', null)]))).rejects.toThrow(
      /CloudFront brings the change to its edge locations by itself/,
    );
  });
});

describe('invalidation', () => {
  const request = (letter: string) =>
    requestOf([functionOf('router', letter, null)], { invalidatePaths: ['/*', '/*'] });

  test('comes after Deployed, and once however often the run is repeated', async () => {
    const result = await run(request('b'));
    expect(aws.calls.at(-1)).toBe('CreateInvalidation');
    expect(result.invalidationId).toBe('I1');
    expect((await run(request('b'))).invalidationId).toBe('I1');
    expect(aws.cloudfront.invalidations).toHaveLength(1);
  });

  test('without waiting for Deployed is sent at once, and what that means is said', async () => {
    const result = await run({ ...request('b'), wait: false });
    expect(aws.cloudfront.invalidations).toHaveLength(1);
    expect(result.notes.join()).toMatch(/E1EXAMPLE is InProgress and not waited for.*may cache old answers/);
  });

  test('a record by a clock that is some seconds fast does not make a rerun send another', async () => {
    const recorded = { ...request('b'), release: { stage: 'dev', bucket: 'releases', prefix: '' } };
    await run(recorded);
    const key = 'releases/router/stages/dev.json';
    const record = JSON.parse(aws.objects[key]!);
    const fast = new Date(Date.parse(record.releasedAt) + 25_000).toISOString();
    aws.objects[key] = JSON.stringify({ ...record, releasedAt: fast });
    await run(recorded);
    expect(aws.cloudfront.invalidations).toHaveLength(1);
  });

  test('a version that comes back is invalidated anew', async () => {
    await run(request('b'));
    await run(request('c'));
    await run(request('b'));
    expect(aws.cloudfront.invalidations).toHaveLength(3);
  });

  test('of a version that a stopped run has brought back without a record cannot be told from nothing to do, and that is said', async () => {
    await run(request('b'));
    await run(request('b'));
    expect(aws.lines.join('\n')).not.toContain('invalidate by hand');
    await run(request('c'));
    await run({ ...request('b'), invalidatePaths: [] });
    await run(request('b'));
    expect(aws.cloudfront.invalidations).toHaveLength(2);
    expect(aws.lines.at(-1)).toMatch(
      /that invalidation is of .*, and the distribution was changed on .*invalidate by hand/,
    );
  });
});
