import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  CloudFrontClient,
  CreateFunctionCommand,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront';
import { createInfrastructure, type Infrastructure, localCredentials } from '../scripts/demo/infrastructure.ts';
import { eventTypesOf, type Target } from '../src/edge/vocabulary.ts';
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
  const [few, many] = [await measure(sizes[0], 'lambda-edge'), await measure(sizes[1], 'lambda-edge')];
  const functions = await measure(sizes[0], 'cloudfront-function');
  return [
    callsOf(many, 'Lambda@Edge functions', 'at most 6 reads, 3 writes'),
    // DEVELOPMENT and LIVE are two objects, and both decide: one is written under its ETag, the other is what runs.
    callsOf(functions, 'CloudFront Functions', 'at most 7 reads, 3 writes'),
    {
      what: `promote-stage, ${many.functions} functions`,
      measured: `${(many.milliseconds / 1000).toFixed(1)} s`,
      beside: `${few.functions} functions: ${(few.milliseconds / 1000).toFixed(1)} s, start-up included`,
      ratio: `${(many.milliseconds / few.milliseconds).toFixed(1)} x`,
      limit: `at most ${many.functions / few.functions} x (linear)`,
    },
  ];
}

/** Those of each function before the first write, all its writes, and the looks after its own. */
function callsOf({ calls, functions }: Measured, kind: string, limit: string): Row {
  const isWrite = (operation: string) => !/^(Get|List|Head|Describe)/.test(operation);
  const firstWrite = calls.findIndex(isWrite);
  const shared = (operation: string) => /Distribution|GetRole|ListObjects/.test(operation);
  const before = calls.slice(0, firstWrite).filter((one) => !shared(one));
  const writes = calls.filter((one) => isWrite(one) && !shared(one));
  const looks = calls.slice(firstWrite).filter((one) => !isWrite(one) && !shared(one));
  const each = (of: string[]) => (of.length / functions).toFixed(2);
  return {
    what: `promote-stage, AWS calls a function (${functions} changed ${kind})`,
    measured: `${each(before)} reads, ${each(writes)} writes`,
    beside: `for all: ${calls.filter(shared).join(', ')}; after the first write ${each(looks)} looks a function`,
    ratio: '',
    limit,
  };
}

async function measure(functions: number, target: Target): Promise<Measured> {
  const edge = await startLocalEdge({ port: 0, log: silentLog, functionUpdateMs: 5, deployMs: 5 });
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    const names = Array.from({ length: functions }, (_, index) => `function-${index}`);
    const inAws = names.flatMap((name) => [`dev-${name}`, `prod-${name}`]);
    const infrastructure = await createInfrastructure(edge.url, target === 'lambda-edge' ? inAws : [], 2);
    if (target === 'cloudfront-function') await addFunctions(edge.url, inAws);
    const behaviours = functions / eventTypesOf[target].length;
    for (const id of infrastructure.distributionIds) await addBehaviours(edge.url, id, behaviours);
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: edge.url };
    const [release, promote] = await programs(workspace, infrastructure, environment);
    await writeFunctions(workspace, names, target, 'one');
    await wallTime(release);
    await wallTime(promote);
    await writeFunctions(workspace, names, target, 'two');
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

async function writeFunctions(workspace: string, names: string[], target: Target, text: string): Promise<void> {
  await mkdir(path.join(workspace, 'functions'), { recursive: true });
  const lines = names.map((name, index) => {
    const events = eventTypesOf[target];
    const pattern = patternOf(Math.floor(index / events.length));
    const eventType = events[index % events.length];
    return `  ${name}:\n    entry: functions/${name}.ts\n    target: ${target}\n    event-types: [${eventType}]\n    associations: ["${pattern} ${eventType}"]\n`;
  });
  for (const name of names) {
    const lambda = `export const handler = async (event: { Records: { cf: { request: { uri: string }; response?: object } }[] }) => {\n  const { request, response } = event.Records[0]!.cf;\n  if (request.uri === '/${name}/${text}') console.log('${text}');\n  return response ?? request;\n};\n`;
    const small = `export function handler(event) {\n  if (event.request.uri === '/${name}/${text}') console.log('${text}');\n  return event.response ?? event.request;\n}\n`;
    const file = path.join(workspace, 'functions', `${name}.ts`);
    await writeFile(file, target === 'lambda-edge' ? lambda : small);
  }
  await writeFile(path.join(workspace, 'edge.yml'), `functions:\n${lines.join('')}`);
}

function patternOf(behaviour: number): string {
  return behaviour === 0 ? 'default' : `/part-${behaviour}/*`;
}

function cloudFrontOf(endpoint: string): CloudFrontClient {
  const credentials = { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' };
  return new CloudFrontClient({ endpoint, region: 'us-east-1', credentials });
}

async function addFunctions(endpoint: string, names: string[]): Promise<void> {
  const FunctionCode = Buffer.from('function handler(event) { return event.response || event.request; }');
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0' as const };
  for (const Name of names) {
    await cloudFrontOf(endpoint).send(new CreateFunctionCommand({ Name, FunctionConfig, FunctionCode }));
  }
}

/** One beside the default behaviour for all functions that a behaviour has events for. */
async function addBehaviours(endpoint: string, id: string, count: number): Promise<void> {
  const cloudfront = cloudFrontOf(endpoint);
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
