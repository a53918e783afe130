/**
 * 200 publishes of 100 different functions, two versions each, race for one distribution, eight at a time: no association is lost. Eight
 * processes do it; every tenth publish starts the committed bundle in one of its own, as the runner does.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GetDistributionConfigCommand, UpdateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventTypes } from '../../src/edge/vocabulary.ts';
import { clientsOf } from './support/aws-state.ts';
import { bundleProgram } from './support/bundle-program.ts';
import { openScene, type Scene } from './support/scene.ts';
import { type Publisher, startPublisher } from './support/start-publisher.ts';

/** CloudFront's quota of functions on a distribution: 25 behaviours of four events. */
const functionCount = 100;
const atOnce = 8;

const names = Array.from({ length: functionCount }, (_, index) => `racer-${index}`);
let scene: Scene;
let programs: string;
let publishers: Publisher[] = [];

beforeAll(async () => {
  scene = await openScene(names);
  await addBehaviours(scene, functionCount / eventTypes.length - 1);
  await build('first');
  const source = path.join(scene.workspace, 'greeting.ts');
  await writeFile(source, (await readFile(source, 'utf8')).replace('Hello', 'Bonjour'));
  await build('second');
  programs = await mkdtemp(path.join(tmpdir(), 'edge-actions-race-'));
  const program = path.join(programs, 'publisher.mjs');
  await bundleProgram('publisher.ts', program);
  publishers = Array.from({ length: atOnce }, () => startPublisher(program));
}, 120_000);
afterAll(async () => {
  await Promise.all(publishers.map((one) => one.close()));
  await scene.close();
  await rm(programs, { recursive: true });
});

test('200 publishes, eight at a time', async () => {
  const work = ['first', 'second'].flatMap((label) => names.map((name, index) => ({ label, name, index })));
  const failed: string[] = [];
  const worker = async (publisher: Publisher) => {
    for (let next = work.shift(); next !== undefined; next = work.shift()) {
      const inputs = {
        'function-name': next.name,
        'artifact-path': `${next.label}/racer/code.zip`,
        'distribution-id': scene.infrastructure.distributionId,
        associations: `${patternOf(next.index)} ${eventTypes[next.index % eventTypes.length]}`,
        wait: 'false',
      };
      const run =
        next.index % 10 === 0
          ? await scene.run('actions/publish-edge-version', inputs)
          : await publisher.run({ ...scene, inputs });
      if (run.exitCode !== 0) failed.push(run.log);
    }
  };
  await Promise.all(publishers.map(worker));
  expect(failed).toEqual([]);

  const found = await associations();
  const expected = names.map((name, index) => `${patternOf(index)} ${eventTypes[index % eventTypes.length]} ${name}:2`);
  expect(found.sort()).toEqual(expected.sort());
}, 600_000);

async function build(outputDirectory: string): Promise<void> {
  const inputs = { 'function-name': 'racer', entry: 'greeting.ts', 'output-directory': outputDirectory };
  const run = await scene.run('actions/build-lambda', inputs);
  if (run.exitCode !== 0) throw new Error(run.log);
}

function patternOf(index: number): string {
  const behaviour = Math.floor(index / eventTypes.length);
  return behaviour === 0 ? 'default' : `/part-${behaviour}/*`;
}

async function addBehaviours(to: Scene, count: number): Promise<void> {
  const { cloudfront } = clientsOf(to.url);
  const Id = to.infrastructure.distributionId;
  const { DistributionConfig, ETag } = await cloudfront.send(new GetDistributionConfigCommand({ Id }));
  const Items = Array.from({ length: count }, (_, index) => ({
    PathPattern: `/part-${index + 1}/*`,
    TargetOriginId: 'site',
    ViewerProtocolPolicy: 'allow-all' as const,
    CachePolicyId: DistributionConfig?.DefaultCacheBehavior?.CachePolicyId,
  }));
  if (!DistributionConfig) throw new Error('The distribution has no configuration.');
  await cloudfront.send(
    new UpdateDistributionCommand({
      Id,
      IfMatch: ETag,
      DistributionConfig: { ...DistributionConfig, CacheBehaviors: { Quantity: count, Items } },
    }),
  );
}

async function associations(): Promise<string[]> {
  const { cloudfront } = clientsOf(scene.url);
  const { DistributionConfig } = await cloudfront.send(
    new GetDistributionConfigCommand({ Id: scene.infrastructure.distributionId }),
  );
  const behaviours = [
    { PathPattern: 'default', ...DistributionConfig?.DefaultCacheBehavior },
    ...(DistributionConfig?.CacheBehaviors?.Items ?? []),
  ];
  return behaviours.flatMap((behaviour) =>
    (behaviour.LambdaFunctionAssociations?.Items ?? []).map(
      ({ EventType, LambdaFunctionARN }) =>
        `${behaviour.PathPattern} ${EventType} ${LambdaFunctionARN?.split(':').slice(-2).join(':')}`,
    ),
  );
}
