import { beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../src/publish/publish.ts';
import { FakeAws } from './support/fake-aws.ts';
import { arnOf, associationsXml, configXml, functionOf, requestOf, zipOf } from './support/fixtures.ts';

const release = { stage: 'dev', bucket: 'releases', prefix: '' };
const places = {
  auth: 'default viewer-request',
  router: 'default origin-request',
  headers: 'default origin-response',
};
const names = Object.keys(places) as (keyof typeof places)[];
const recordOf = (name: string) => `releases/${name}/stages/dev.json`;
const denied = { name: 'AccessDeniedException', status: 403 };

let aws: FakeAws;
const run = () =>
  publish(
    requestOf(
      names.map((name) => functionOf(name, name, [places[name]])),
      { release },
    ),
    aws.dependencies(),
  );
const published = configXml({
  default: associationsXml(
    ['viewer-request', arnOf('dev-auth', 1)],
    ['origin-request', arnOf('dev-router', 1)],
    ['origin-response', arnOf('dev-headers', 1)],
  ),
});

beforeEach(() => {
  aws = new FakeAws();
  for (const name of names) aws.edge.add(`dev-${name}`, zipOf('placeholder'));
  aws.cloudfront.add('E1EXAMPLE', configXml());
});

describe('a run of three functions that ends in the middle', () => {
  test('at one of the versions: nothing is associated, what is true is said, and the next run does the rest', async () => {
    aws.interventions.push({ operation: 'PublishVersion' }, { operation: 'PublishVersion', refuse: denied });
    const error: Error = await run().catch((thrown) => thrown);
    expect(error.message).toMatch(/publishing a version of dev-/);
    expect(error.message).toMatch(/What is true now:.*Version 1 of dev-\w+ is published/);
    expect(aws.writes).not.toContain('UpdateDistribution');
    expect(Object.keys(aws.objects)).toEqual([]);

    aws.calls.length = 0;
    await run();
    expect(aws.writes.filter((name) => name === 'PublishVersion')).toHaveLength(1);
    expect(aws.writes.filter((name) => name === 'UpdateFunctionCode')).toEqual([]);
    expect(aws.writes.filter((name) => name === 'UpdateDistribution')).toHaveLength(1);
    expect(aws.cloudfront.distributions.E1EXAMPLE!.config).toBe(published);
    expect(Object.keys(aws.objects).sort()).toEqual(names.map(recordOf).sort());
    for (const name of names) expect(aws.edge.functions[`dev-${name}`]!.versions).toHaveLength(1);
  });

  test('at the distribution: the next run publishes nothing and associates all', async () => {
    const refuse = { name: 'TooManyLambdaFunctionAssociations', status: 400 };
    aws.interventions.push({ operation: 'UpdateDistribution', refuse });
    await expect(run()).rejects.toThrow(/as its quota allows[\s\S]*Version 1 of dev-headers is published/);
    aws.calls.length = 0;
    await run();
    expect(aws.writes.sort()).toEqual(['PutObject', 'PutObject', 'PutObject', 'UpdateDistribution']);
    expect(aws.cloudfront.distributions.E1EXAMPLE!.config).toBe(published);
  });

  test('at one of the records: the others are written, and the next run writes that one alone', async () => {
    aws.interventions.push({ operation: 'PutObject' }, { operation: 'PutObject', refuse: denied });
    await expect(run()).rejects.toThrow(/"Action": "s3:PutObject"[\s\S]*The distribution E1EXAMPLE is changed/);
    expect(Object.keys(aws.objects)).toHaveLength(2);
    aws.calls.length = 0;
    await run();
    expect(aws.writes).toEqual(['PutObject']);
    expect(Object.keys(aws.objects)).toHaveLength(3);
  });
});
