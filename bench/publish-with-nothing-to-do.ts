import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInfrastructure, localCredentials } from '../scripts/demo/infrastructure.ts';
import { repository } from '../scripts/runner/run-action.ts';
import { silentLog } from '../src/kit/log.ts';
import { startLocalEdge } from '../src/local/start.ts';
import { actionProgram } from './action-program.ts';
import { floors } from './floor.ts';
import { cpuTimes, type Program, type Row, wallTime } from './measure.ts';

const rounds = 7;

const besideOf: Record<string, string> = {
  publishFloor: "esbuild's API, two AWS clients and the same calls",
  buildFloor: "esbuild's API alone",
};

/** publish-edge where all is so already, and where an input is refused: CPU against `node -e 0`, and the number of AWS calls. */
export async function publishWithNothingToDo(): Promise<Row[]> {
  const edge = await startLocalEdge({ port: 0, log: silentLog });
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    await cp(path.join(repository, 'examples', 'greeting'), workspace, { recursive: true });
    const { distributionId, artifactBucket, releaseBucket } = await createInfrastructure(edge.url, ['greeting']);
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: edge.url };
    const inputs = {
      'function-name': 'greeting',
      entry: 'greeting.ts',
      'event-types': 'viewer-request',
      'distribution-id': distributionId,
      associations: 'default viewer-request',
    };
    const recorded = { ...inputs, bucket: artifactBucket, stage: 'dev', 'release-bucket': releaseBucket };
    const plain = await actionProgram('publish-edge', workspace, inputs, environment);
    const withRecord = await actionProgram('publish-edge', workspace, recorded, environment);
    const refused = await actionProgram('publish-edge', workspace, { ...inputs, 'distribution-id': '' }, environment);
    const build = await actionProgram('actions/build-lambda', workspace, {
      'function-name': 'greeting',
      entry: 'greeting.ts',
    });
    const nothing: Program = { command: [process.execPath, '-e', '0'], environment: plain.environment, cwd: workspace };
    await wallTime(withRecord);
    await wallTime(withRecord);

    const floor = await floors(workspace, plain.environment, distributionId);
    const programs = {
      start: nothing,
      publish: plain,
      publishFloor: floor.publish,
      publishFloorReadable: floor.publishReadable,
      build,
      buildFloor: floor.build,
      refused: { ...refused, exitCode: 1 },
    };
    const cpu = await cpuTimes(programs, rounds);
    if (cpu) cpu.publishFloor = Math.min(cpu.publishFloor, cpu.publishFloorReadable);
    const rows: Row[] = [];
    const against = (what: string, name: keyof typeof programs, limit: string, floor?: keyof typeof programs) => {
      const times = (milliseconds: number) => `${(milliseconds / (cpu?.start ?? 0)).toFixed(2)} x`;
      rows.push({
        what,
        measured: cpu === null ? 'not told by this machine' : `${cpu[name].toFixed(0)} ms CPU`,
        beside:
          cpu === null
            ? ''
            : `node -e 0: ${cpu.start.toFixed(0)} ms${floor ? `; without a line of ours (${besideOf[floor]}): ${cpu[floor].toFixed(0)} ms, ${times(cpu[floor])}` : ''}`,
        ratio: cpu === null ? '' : times(cpu[name]),
        limit,
      });
    };
    against('publish-edge, nothing to do', 'publish', 'at most 3 x', 'publishFloor');
    against('build-lambda alone (no AWS client)', 'build', 'at most 2.5 x', 'buildFloor');
    against('publish-edge, an input refused (no AWS client)', 'refused', 'at most 2.5 x');
    rows.push(await countCalls('AWS calls with nothing to do', plain, edge.url, 4));
    rows.push(await countCalls('the same, with bucket and stage', withRecord, edge.url, 6));
    return rows;
  } finally {
    await edge.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function countCalls(what: string, program: Program, url: string, limit: number): Promise<Row> {
  await fetch(`${url}/_local/calls`, { method: 'DELETE' });
  await wallTime(program);
  const { calls } = (await (await fetch(`${url}/_local/calls`)).json()) as { calls: { operation: string }[] };
  return {
    what,
    measured: String(calls.length),
    beside: calls.map((call) => call.operation).join(', '),
    ratio: '',
    limit: `at most ${limit}`,
  };
}
