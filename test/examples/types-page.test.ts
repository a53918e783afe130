import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { repository, runAction } from '../../scripts/runner/run-action.ts';

test('the function on the page about types builds, and does what it says', async () => {
  const page = await readFile(path.join(repository, 'docs', 'cloudfront-function-types.md'), 'utf8');
  const [, source] = /^```ts\n([\s\S]*?)^```$/m.exec(page)!;
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-types-'));
  try {
    const sample = {
      keyValueStore: { stage: 'dev' },
      event: {
        version: '1.0',
        context: { eventType: 'viewer-request' },
        viewer: { ip: '203.0.113.1' },
        request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
      },
      expect: { headers: { 'x-stage': { value: 'dev' } } },
    };
    await mkdir(path.join(workspace, 'events'));
    await writeFile(path.join(workspace, 'stage.ts'), source!);
    await writeFile(path.join(workspace, 'events', 'dev.json'), JSON.stringify(sample));
    const inputs = {
      'function-name': 'stage',
      entry: 'stage.ts',
      target: 'cloudfront-function',
      'event-types': 'viewer-request',
      events: 'events/*.json',
    };
    const run = await runAction({ action: 'actions/build-lambda', workspace, inputs });
    expect({ exitCode: run.exitCode, log: run.log }).toEqual({
      exitCode: 0,
      log: expect.stringMatching(/^passed {2}events\/dev\.json/),
    });
    const code = await readFile(path.join(workspace, run.outputs['artifact-path']!), 'utf8');
    expect(code).toMatch(/^import \w+ from ?["']cloudfront["']/);
    expect(code).toContain('async function handler(');
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
});
