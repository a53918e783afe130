import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Demo, say } from './demo.ts';
import { createInfrastructure } from './infrastructure.ts';

/** What a promotion starts from: a function that dev runs, and a prod that runs nothing yet. */
export interface Stages {
  workspace: string;
  releaseBucket: string;
  devDistributionId: string;
  prodDistributionId: string;
  /** Changes a text of the source and publishes that to dev. */
  publishChange(before: string, after: string): Promise<void>;
}

/**
 * A Lambda@Edge function: published, changed, and published once more with nothing to do.
 * @returns its stages
 */
export async function showLambdaAtEdge(demo: Demo): Promise<Stages> {
  const infrastructure = await createInfrastructure(demo.url, ['dev-greeting', 'prod-greeting'], 2);
  const { distributionId } = infrastructure;
  say(
    `Created as Terraform would: for each of dev and prod a function greeting and a distribution; three buckets. Dev is ${distributionId}.`,
  );
  const workspace = await demo.copyExample('greeting');
  const inputs = {
    function: 'greeting',
    'function-prefix': 'dev-',
    entry: 'greeting.ts',
    'event-types': 'viewer-request',
    events: 'events/*.json',
    bucket: infrastructure.artifactBucket,
    'distribution-id': distributionId,
    associations: 'default viewer-request',
    stage: 'dev',
    'release-bucket': infrastructure.releaseBucket,
  };
  const publish = (expected: Record<string, string>) =>
    demo.run({ action: 'publish-edge', workspace, inputs, expected });
  const ask = (greeting: string) =>
    demo.ask(distributionId, { path: '/hello?name=Ada', expected: { status: 200, body: `${greeting}, Ada!\n` } });

  demo.step('Lambda@Edge: publish greeting.ts');
  await publish({ version: '1', published: 'true', associated: 'true' });
  await ask('Hello from the edge');

  demo.step('Change a line, publish again');
  const change = async (before: string, after: string) => {
    for (const file of ['greeting.ts', 'events/hello.json']) await replaceIn(path.join(workspace, file), before, after);
  };
  await change('Hello from the edge', 'Hello again from the edge');
  await publish({ version: '2', published: 'true', associated: 'true' });
  await ask('Hello again from the edge');

  demo.step('Publish once more: nothing changed');
  await fetch(`${demo.url}/_local/calls`, { method: 'DELETE' });
  await publish({ version: '2', published: 'false', associated: 'false' });
  const calls = (await (await fetch(`${demo.url}/_local/calls`)).json()) as { calls: { operation: string }[] };
  say(`AWS calls of this run: ${calls.calls.map((call) => call.operation).join(', ')}. None of them writes.`);
  await ask('Hello again from the edge');
  return {
    workspace,
    releaseBucket: infrastructure.releaseBucket,
    devDistributionId: distributionId,
    prodDistributionId: infrastructure.distributionIds[1]!,
    async publishChange(before, after) {
      await change(before, after);
      await publish({ published: 'true', associated: 'true' });
    },
  };
}

async function replaceIn(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  await writeFile(file, text.replace(before, after));
}
