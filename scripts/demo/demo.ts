import { cp } from 'node:fs/promises';
import path from 'node:path';
import { repository, runAction } from '../runner/run-action.ts';
import { localCredentials } from './infrastructure.ts';
import { readableLines } from './readable-lines.ts';
import { type EdgeResponse, request } from './request.ts';

/** What each part of the demo works with. */
export interface Demo {
  /** The local edge's URL. */
  url: string;
  /** @returns the folder of a copy of `examples/<name>` */
  copyExample(name: string): Promise<string>;
  /** Runs an action and shows its lines. Throws where an output is another one than expected: the demo is a test, too. */
  run(run: DemoRun): Promise<Record<string, string>>;
  /** Asks a distribution and shows the answer. Throws where it does not hold what is expected. */
  ask(distributionId: string, question: Question): Promise<EdgeResponse>;
  step(title: string): void;
}

export interface DemoRun {
  action: string;
  workspace: string;
  inputs: Record<string, string>;
  expected: Record<string, string>;
}

export interface Question {
  path: string;
  headers?: Record<string, string>;
  expected: { status: number; body: string };
}

/** @param workspace an empty folder */
export function createDemo(url: string, workspace: string): Demo {
  let steps = 0;
  return {
    url,
    async copyExample(name) {
      const folder = path.join(workspace, name);
      await cp(path.join(repository, 'examples', name), folder, { recursive: true });
      return folder;
    },
    async run({ action, workspace: folder, inputs, expected }) {
      const environment = { ...localCredentials, AWS_ENDPOINT_URL: url };
      const lines = readableLines((line) => say(`  | ${line}`));
      const onLine = (line: string) => lines.line(line);
      const { exitCode, outputs } = await runAction({ action, workspace: folder, environment, onLine, inputs });
      lines.end();
      const different = Object.entries(expected).filter(([name, value]) => outputs[name] !== value);
      if (exitCode === 0 && different.length === 0) return outputs;
      throw new Error(
        `The run ended with ${exitCode}; outputs ${JSON.stringify(outputs)}, expected ${JSON.stringify(expected)}`,
      );
    },
    async ask(distributionId, { path: asked, headers = {}, expected }) {
      const answer = await request(url, distributionId, asked, headers);
      say(`GET http://${distributionId}.cloudfront.localhost${asked}`);
      for (const [name, value] of Object.entries(headers)) say(`  ${name}: ${value}`);
      say(`  -> ${answer.status}, ${answer.headers['x-cache']}\n  ${answer.body.trim()}`);
      if (answer.status === expected.status && answer.body === expected.body) return answer;
      throw new Error(`The distribution did not answer with ${expected.status} and ${JSON.stringify(expected.body)}.`);
    },
    step(title) {
      steps += 1;
      say(`\n${steps}. ${title}`);
    },
  };
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
