import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { request } from '../demo/request.ts';
import { repository } from '../runner/run-action.ts';
import type { OpenExample } from './open-example.ts';
import type { ExampleRequest } from './surroundings.ts';

/** Asks an example what its surroundings list, and gives requests and answers as its README shows them. */
export async function askAll(example: OpenExample): Promise<string> {
  const shown: string[] = [];
  for (const one of example.surroundings.requests) shown.push(await ask(example, one));
  return shown.join('\n');
}

/** @returns the block in an example's README that says what it answers */
export async function answersInReadme(name: string): Promise<string> {
  const readme = await readFile(path.join(repository, 'examples', name, 'README.md'), 'utf8');
  const [, block] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  if (block === undefined) throw new Error(`examples/${name}/README.md has no block of answers.`);
  return block.trimEnd();
}

async function ask(example: OpenExample, one: ExampleRequest): Promise<string> {
  const { path: asked, headers = {}, shownAs = {}, show = [] } = one;
  const stages = Object.keys(example.distributionIds);
  const stage = one.stage ?? stages[0]!;
  const answer = await request(example.url, example.distributionIds[stage]!, asked, headers);
  const sent = Object.entries({ ...headers, ...shownAs }).map(([name, value]) => `  ${name}: ${value}`);
  const received = show.map((name) => `    ${name}: ${answer.headers[name] ?? '(none)'}`);
  const where = stages.length > 1 ? ` of ${stage}` : '';
  const body = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
  return [`GET ${asked}${where}`, ...sent, `  -> ${answer.status}`, ...received, ...(answer.body ? body : [])].join(
    '\n',
  );
}
