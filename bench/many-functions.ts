import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actionProgram } from './action-program.ts';
import { median, type Row, wallTime } from './measure.ts';

const functions = 100;
const singleRuns = 5;
const manyRuns = 3;

/** One run that builds 100 small functions of an edge.yml, against 100 runs of one: five of these are measured, and their mean taken 100 times. */
export async function manyFunctions(): Promise<Row[]> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    const names = Array.from({ length: functions }, (_, index) => `function-${index}`);
    await mkdir(path.join(workspace, 'functions'));
    for (const name of names) await writeFile(path.join(workspace, 'functions', `${name}.ts`), source(name));
    const lines = names.map(
      (name) => `  ${name}:\n    entry: functions/${name}.ts\n    event-types: [viewer-request]\n`,
    );
    await writeFile(path.join(workspace, 'edge.yml'), `functions:\n${lines.join('')}`);

    const many = await actionProgram('actions/build-lambda', workspace, { config: 'edge.yml' });
    const inputs = { 'function-name': 'function-0', entry: 'functions/function-0.ts', 'event-types': 'viewer-request' };
    const one = await actionProgram('actions/build-lambda', workspace, inputs);
    await wallTime(one); // warms the file cache
    const times = { many: [] as number[], one: [] as number[] };
    for (let round = 0; round < Math.max(singleRuns, manyRuns); round += 1) {
      if (round < manyRuns) times.many.push(await wallTime(many));
      if (round < singleRuns) times.one.push(await wallTime(one));
    }
    const together = median(times.many);
    const apart = (times.one.reduce((sum, time) => sum + time, 0) / singleRuns) * functions;
    return [
      {
        what: `build-lambda, ${functions} small functions of an edge.yml`,
        measured: `${seconds(together)} in one run`,
        beside: `${functions} runs: ${seconds(apart)} (the mean of ${singleRuns} runs of one function, times ${functions})`,
        ratio: `${(together / apart).toFixed(2)} x`,
        limit: 'below 1 x',
      },
    ];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function source(name: string): string {
  return `export const handler = async (event: { Records: [{ cf: { request: { uri: string } } }] }) => {
  const { request } = event.Records[0].cf;
  if (request.uri === '/${name}') request.uri = '/${name}/index.html';
  return request;
};
`;
}
