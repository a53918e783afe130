import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CloudFrontClient, GetDistributionConfigCommand, UpdateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { createInfrastructure, type Infrastructure, localCredentials } from '../scripts/demo/infrastructure.ts';
import { eventTypes } from '../src/edge/vocabulary.ts';
import { silentLog } from '../src/kit/log.ts';
import { startLocalEdge } from '../src/local/start.ts';
import { actionProgram } from './action-program.ts';
import { type Row, wallTime } from './measure.ts';

const sizes = [10, 100] as const;

interface Measured {
  functions: number;
  milliseconds: number;
  /** Operations, in order. */
  calls: string[];
}

/** promote-stage of ten and of a hundred changed functions on one distribution: calls a function, and whether time grows with their number. */
export async function promoteManyFunctions(): Promise<Row[]> {
  const [few, many] = [await measure(sizes[0]), await measure(sizes[1])];
  const isWrite = (operation: string) => !/^(Get|List|Head)/.test(operation);
  const firstWrite = many.calls.findIndex(isWrite);
  const shared = (operation: string) => /Distribution|GetRole|ListObjects/.test(operation);
  const before = many.calls.slice(0, firstWrite).filter((one) => !shared(one));
  const writes = many.calls.filter((one) => isWrite(one) && !shared(one));
  const looks = many.calls.slice(firstWrite).filter((one) => !isWrite(one) && !shared(one));
  const each = (calls: string[]) => (calls.length / many.functions).toFixed(2);
  return [
    {
      what: `promote-stage, AWS calls a function (${many.functions} changed functions)`,
      measured: `${each(before)} reads, ${each(writes)} writes`,
      beside: `for all: ${many.calls.filter(shared).join(', ')}; while Lambda takes the code, ${each(looks)} looks a function`,
      ratio: '',
      limit: 'at most 6 reads, 3 writes',
    },
    {
      what: `promote-stage, ${many.functions} functions`,
      measured: `${(many.milliseconds / 1000).toFixed(1)} s`,
      beside: `${few.functions} functions: ${(few.milliseconds / 1000).toFixed(1)} s, start-up included`,
      ratio: `${(many.milliseconds / few.milliseconds).toFixed(1)} x`,
      limit: `at most ${many.functions / few.functions} x (linear)`,
    },
  ];
}

async function measure(functions: number): Promise<Measured> {
  const edge = await startLocalEdge({ port: 0, log: silentLog, functionUpdateMs: 5, deployMs: 5 });
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    const names = Array.from({ length: functions }, (_, index) => `function-${index}`);
    const inAws = names.flatMap((name) => [`dev-${name}`, `prod-${name}`]);
    const infrastructure = await createInfrastructure(edge.url, inAws, 2);
    for (const id of infrastructure.distributionIds) await addBehaviours(edge.url, id, functions / eventTypes.length);
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: edge.url };
    const [release, promote] = await programs(workspace, infrastructure, environment);
    await writeFunctions(workspace, names, 'one');
    await wallTime(release);
    await wallTime(promote);
    await writeFunctions(workspace, names, 'two');
    await wallTime(release);
    await fetch(`${edge.url}/_local/calls`, { method: 'DELETE' });
    const milliseconds = await wallTime(promote);
    const { calls } = (await (await fetch(`${edge.url}/_local/calls`)).json()) as { calls: { operation: string }[] };
    return { functions, milliseconds, calls: calls.map(({ operation }) => operation) };
  } finally {
    await edge.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function programs(
  workspace: string,
  { distributionIds, artifactBucket, releaseBucket }: Infrastructure,
  environment: Record<string, string>,
) {
  const [dev, prod] = distributionIds as [string, string];
  const records = { 'release-bucket': releaseBucket };
  const publishing = { config: 'edge.yml', 'function-prefix': 'dev-', 'distribution-id': dev, stage: 'dev' };
  const promoting = { 'from-stage': 'dev', 'to-stage': 'prod', 'function-prefix': 'prod-', 'distribution-id': prod };
  const release = { ...records, ...publishing, bucket: artifactBucket };
  return [
    await actionProgram('publish-edge', workspace, release, environment),
    await actionProgram('actions/promote-stage', workspace, { ...records, ...promoting }, environment),
  ] as const;
}

async function writeFunctions(workspace: string, names: string[], text: string): Promise<void> {
  await mkdir(path.join(workspace, 'functions'), { recursive: true });
  const lines = names.map((name, index) => {
    const pattern = patternOf(Math.floor(index / eventTypes.length));
    const eventType = eventTypes[index % eventTypes.length];
    return `  ${name}:\n    entry: functions/${name}.ts\n    event-types: [${eventType}]\n    associations: ["${pattern} ${eventType}"]\n`;
  });
  for (const name of names) {
    const source = `export const handler = async (event: { Records: { cf: { request: { uri: string }; response?: object } }[] }) => {\n  const { request, response } = event.Records[0]!.cf;\n  if (request.uri === '/${name}/${text}') console.log('${text}');\n  return response ?? request;\n};\n`;
    await writeFile(path.join(workspace, 'functions', `${name}.ts`), source);
  }
  await writeFile(path.join(workspace, 'edge.yml'), `functions:\n${lines.join('')}`);
}

function patternOf(behaviour: number): string {
  return behaviour === 0 ? 'default' : `/part-${behaviour}/*`;
}

/** One beside the default behaviour for every four functions: each has four events. */
async function addBehaviours(endpoint: string, id: string, count: number): Promise<void> {
  const credentials = { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' };
  const cloudfront = new CloudFrontClient({ endpoint, region: 'us-east-1', credentials });
  const { DistributionConfig, ETag } = await cloudfront.send(new GetDistributionConfigCommand({ Id: id }));
  const { TargetOriginId, ViewerProtocolPolicy, CachePolicyId } = DistributionConfig!.DefaultCacheBehavior!;
  const Items = Array.from({ length: Math.ceil(count) - 1 }, (_, index) => ({
    PathPattern: patternOf(index + 1),
    TargetOriginId,
    ViewerProtocolPolicy,
    CachePolicyId,
  }));
  const config = { ...DistributionConfig!, CacheBehaviors: { Quantity: Items.length, Items } };
  await cloudfront.send(new UpdateDistributionCommand({ Id: id, IfMatch: ETag, DistributionConfig: config }));
}
