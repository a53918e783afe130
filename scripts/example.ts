/**
 * Builds an example of examples/ with the committed bundles, publishes it to a local edge of its own and asks it what its README shows.
 * `npm run example -- <name>`; `--keep` leaves it running at the end.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { silentLog } from '../src/kit/log.ts';
import { askAll } from './examples/answers.ts';
import { type OpenExample, openExample } from './examples/open-example.ts';
import { repository } from './runner/run-action.ts';

const names = readdirSync(path.join(repository, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const [name] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const verbose = process.argv.includes('--verbose');

if (name === undefined || !names.includes(name)) {
  console.error(
    `${name === undefined ? '' : `There is no example ${name}. `}npm run example -- <name> [--keep] [--verbose]`,
  );
  console.error(`The examples: ${names.join(', ')}`);
  process.exitCode = 1;
} else {
  const example = await openExample(name, {
    log: silentLog,
    ...(verbose ? { onLine: (line) => say(`  | ${line}`) } : {}),
  });
  try {
    for (const built of JSON.parse(example.build.outputs.artifacts!) as Built[]) {
      say(`${built.function}: ${built.sizeBytes} bytes, sha256 ${built.sha256}`);
    }
    for (const [stage, id] of Object.entries(example.distributionIds)) {
      say(`${stage}: http://${id.toLowerCase()}.cloudfront.localhost:${new URL(example.url).port}`);
    }
    say(`\n${await askAll(example)}`);
    if (process.argv.includes('--keep')) await keepRunning(example);
  } finally {
    await example.close();
  }
}

interface Built {
  function: string;
  sizeBytes: number;
  sha256: string;
}

async function keepRunning(example: OpenExample): Promise<void> {
  const [id] = Object.values(example.distributionIds);
  say(`\nAsk it:  curl -i -H 'Host: ${id}.cloudfront.localhost' ${example.url}/\nCtrl-C ends it.`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
