import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Demo, say } from './demo.ts';

/** Unlike at the edge, the function has environment variables, and may take longer than half a minute. */
const source = `export const handler = async (event: { rawPath: string }) => ({
  statusCode: 200,
  body: JSON.stringify({ path: event.rawPath, stage: process.env.STAGE ?? 'unknown' }),
});
`;
const sample = { event: { rawPath: '/orders' }, expect: { statusCode: 200 } };

/** A regional function behind API Gateway, as a root of Terraform deploys it: built, with the hash that it compares. */
export async function showRegionalLambda(demo: Demo, workspace: string): Promise<void> {
  demo.step('Regional Lambda: build api.ts, for Terraform to deploy');
  await mkdir(path.join(workspace, 'events'), { recursive: true });
  await writeFile(path.join(workspace, 'api.ts'), source);
  await writeFile(path.join(workspace, 'events', 'orders.json'), JSON.stringify(sample));
  const outputs = await demo.run({
    action: 'actions/build-lambda',
    workspace,
    inputs: {
      'function-name': 'api',
      entry: 'api.ts',
      target: 'lambda',
      timeout: '60',
      'memory-size': '512',
      events: 'events/*.json',
    },
    expected: { 'artifact-path': '.edge/api/code.zip' },
  });
  say(`Terraform's source_code_hash: ${outputs['code-sha256']}`);
}
