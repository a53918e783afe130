import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInfrastructure, localCredentials } from '../scripts/demo/infrastructure.ts';
import { repository } from '../scripts/runner/run-action.ts';
import { silentLog } from '../src/kit/log.ts';
import { startLocalEdge } from '../src/local/start.ts';
import { actionProgram } from './action-program.ts';
import { cpuTime, type Program, type Row, wallTime } from './measure.ts';

const runs = 20;

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

    const start = await cpuTime(nothing, runs);
    const rows: Row[] = [];
    const against = async (what: string, program: Program, limit: string) => {
      const cpu = await cpuTime(program, runs);
      rows.push({
        what,
        measured: cpu === null ? 'not told by this machine' : `${cpu.toFixed(0)} ms CPU`,
        beside: start === null ? '' : `node -e 0: ${start.toFixed(0)} ms`,
        ratio: cpu === null || start === null ? '' : `${(cpu / start).toFixed(2)} x`,
        limit,
      });
    };
    await against('publish-edge, nothing to do', plain, 'at most 3 x');
    await against('build-lambda alone (no AWS client)', build, 'at most 2.5 x');
    await against('publish-edge, an input refused (no AWS client)', { ...refused, exitCode: 1 }, 'at most 2.5 x');
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
