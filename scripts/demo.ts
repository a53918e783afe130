/**
 * From a source file to a URL that answers, on this machine alone: the committed bundles, driven as GitHub drives them, against the
 * local edge. `--keep` leaves it running at the end.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog } from '../src/kit/log.ts';
import { startLocalEdge } from '../src/local/start.ts';
import { createInfrastructure, localCredentials } from './demo/infrastructure.ts';
import { request } from './demo/request.ts';
import { type ActionRunResult, repository, runAction } from './runner/run-action.ts';

const started = Date.now();
const edge = await startLocalEdge({ port: 0, log: silentLog });
const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-demo-'));
const source = path.join(workspace, 'greeting.ts');
try {
  say(`A local edge at ${edge.url}: S3, Lambda and CloudFront on this machine, with nothing but Node.js.`);
  const infrastructure = await createInfrastructure(edge.url, ['dev-greeting']);
  say(
    `Created as Terraform would: function dev-greeting, distribution ${infrastructure.distributionId}, three buckets.`,
  );
  await cp(path.join(repository, 'examples', 'greeting'), workspace, { recursive: true });
  const publish = () => publishGreeting(infrastructure);
  const ask = () => showAnswer(infrastructure.distributionId);

  step(1, 'Publish greeting.ts');
  expectRun(await publish(), { version: '1', published: 'true', associated: 'true' });
  await ask();

  step(2, 'Change a line, publish again');
  await replaceIn(source, 'Hello from the edge', 'Hello again from the edge');
  await replaceIn(path.join(workspace, 'events', 'hello.json'), 'Hello from the edge', 'Hello again from the edge');
  expectRun(await publish(), { version: '2', published: 'true', associated: 'true' });
  await ask();

  step(3, 'Publish once more: nothing changed');
  await fetch(`${edge.url}/_local/calls`, { method: 'DELETE' });
  expectRun(await publish(), { version: '2', published: 'false', associated: 'false' });
  const calls = (await (await fetch(`${edge.url}/_local/calls`)).json()) as { calls: { operation: string }[] };
  say(`AWS calls of this run: ${calls.calls.map((call) => call.operation).join(', ')}. None of them writes.`);
  await ask();

  say(`\nDone in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  if (process.argv.includes('--keep')) await keepRunning(infrastructure.distributionId);
  else say('Run `npm run demo -- --keep` to leave it running and ask it yourself.');
} finally {
  await edge.close();
  await rm(workspace, { recursive: true, force: true });
}

function publishGreeting(infrastructure: { distributionId: string; artifactBucket: string; releaseBucket: string }) {
  return runAction({
    action: 'publish-edge',
    workspace,
    environment: { ...localCredentials, AWS_ENDPOINT_URL: edge.url },
    onLine: (line) => say(`  | ${line}`),
    inputs: {
      function: 'greeting',
      'function-prefix': 'dev-',
      entry: 'greeting.ts',
      'event-types': 'viewer-request',
      events: 'events/*.json',
      bucket: infrastructure.artifactBucket,
      'distribution-id': infrastructure.distributionId,
      associations: 'default viewer-request',
      stage: 'dev',
      'release-bucket': infrastructure.releaseBucket,
    },
  });
}

/** The demo is a test too: what it says happened has happened, or it fails. */
function expectRun(run: ActionRunResult, outputs: Record<string, string>): void {
  const different = Object.entries(outputs).filter(([name, value]) => run.outputs[name] !== value);
  if (run.exitCode === 0 && different.length === 0) return;
  throw new Error(
    `The run ended with ${run.exitCode}; outputs ${JSON.stringify(run.outputs)}, expected ${JSON.stringify(outputs)}`,
  );
}

async function showAnswer(distributionId: string): Promise<void> {
  const answer = await request(edge.url, distributionId, '/hello?name=Ada');
  say(
    `GET http://${distributionId}.cloudfront.localhost/hello?name=Ada -> ${answer.status}, ${answer.headers['x-cache']}\n  ${answer.body.trim()}`,
  );
  if (answer.status !== 200 || !answer.body.startsWith('Hello'))
    throw new Error('The distribution did not answer with the function.');
}

async function keepRunning(distributionId: string): Promise<void> {
  const { port } = new URL(edge.url);
  say(
    `Ask it:  curl -H 'Host: ${distributionId}.cloudfront.localhost' 'http://127.0.0.1:${port}/hello?name=you'\nCtrl-C ends it.`,
  );
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
}

async function replaceIn(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  await writeFile(file, text.replace(before, after));
}

function step(number: number, title: string): void {
  say(`\n${number}. ${title}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
