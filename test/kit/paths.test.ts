import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resolveInside } from '../../src/kit/paths.ts';

let workspace: string;

beforeAll(async () => {
  workspace = await realpath(await mkdtemp(path.join(tmpdir(), 'edge-actions-paths-')));
  await mkdir(path.join(workspace, 'inside'));
  await symlink(tmpdir(), path.join(workspace, 'outside'));
});
afterAll(() => rm(workspace, { recursive: true }));

test('a path inside is resolved from its base', async () => {
  await expect(resolveInside('entry', 'a.ts', path.join(workspace, 'inside'), workspace)).resolves.toBe(
    path.join(workspace, 'inside', 'a.ts'),
  );
});

test.each(['../x', '/etc/passwd', 'inside/../../x', 'outside/x'])('%s may not leave the workspace', async (value) => {
  await expect(resolveInside('entry', value, workspace, workspace)).rejects.toThrow(
    /Input 'entry': got .* expected a path inside the workspace/,
  );
});

test('a workspace that is not there is said in words', async () => {
  const failure = resolveInside('entry', 'a.ts', '/no/such/folder', '/no/such/folder');
  await expect(failure).rejects.toMatchObject({ name: 'UserError', title: 'No workspace' });
  await expect(failure).rejects.toThrow(/"\/no\/such\/folder", which GITHUB_WORKSPACE names.*actions\/checkout/);
});

test('a name that only starts with two dots is inside', async () => {
  await expect(resolveInside('entry', '..x', workspace, workspace)).resolves.toBe(path.join(workspace, '..x'));
});
