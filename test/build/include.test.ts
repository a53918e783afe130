import { readFile, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildFunctions } from '../../src/build/build-functions.ts';
import { failure } from './support/refusal.ts';
import { unzip } from './support/unzip.ts';
import { dependencies, optionsFor, workspaceWith } from './support/workspace.ts';

const handler = 'export const handler = async (event: unknown) => event;\n';

describe('include', () => {
  const files = {
    'src/router.ts': handler,
    'data/b.json': '{}',
    'data/a.json': '[]',
    'data/.hidden': 'h',
    'data/node_modules/p/x.json': '{}',
    'index.js': 'mine',
    'index.mjs': 'mine',
  };
  async function names(include: string[]): Promise<string[]> {
    const workspace = await workspaceWith(files);
    await buildFunctions([optionsFor(workspace, { include })], dependencies());
    return [...(await unzip(await readFile(path.join(workspace, '.edge/router/code.zip')))).keys()];
  }

  test('ships what the patterns match, once, and neither node_modules nor hidden files unless named', async () => {
    expect(await names(['data/**', 'data/*.json'])).toEqual(['data/a.json', 'data/b.json', 'index.js']);
    expect(await names(['data'])).toEqual(['data/a.json', 'data/b.json', 'index.js']);
    expect(await names(['data/node_modules/**'])).toEqual(['data/node_modules/p/x.json', 'index.js']);
    expect(await names(['data/.hidden'])).toEqual(['data/.hidden', 'index.js']);
  });

  test('a file that is too large for any function is refused before it is read', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'data/large.bin': '' });
    await truncate(path.join(workspace, 'data/large.bin'), 3 * 1024 ** 3);
    const error = await failure(workspace, { include: ['data/*'] });
    expect(error.message).toMatch(/The unpacked code has .*3221225472 bytes.*lambda-edge allows 250 MB/);
  });

  test('never ships what an earlier build left', async () => {
    const workspace = await workspaceWith({ 'src/router.ts': handler, 'out/router/notes.json': '{}', 'a.json': '{}' });
    const options = optionsFor(workspace, { include: ['**/*.json'], outputDirectory: path.join(workspace, 'out') });
    const [first] = await buildFunctions([options], dependencies());
    const [second] = await buildFunctions([options], dependencies());
    expect(second!.manifest.files.map((file) => file.path)).toEqual(['a.json', 'index.js']);
    expect(second!.manifest.sha256).toBe(first!.manifest.sha256);
  });

  test('starts from the working directory', async () => {
    const workspace = await workspaceWith({
      'edge/src/router.ts': handler,
      'edge/data/a.json': '{}',
      'data/b.json': '{}',
    });
    const options = optionsFor(workspace, { workingDirectory: path.join(workspace, 'edge'), include: ['data/*'] });
    const [built] = await buildFunctions([options], dependencies());
    expect(built!.manifest.files.map((file) => file.path)).toEqual(['data/a.json', 'index.js']);
  });

  test.each([
    ['nothing/*.txt', 'matches at least one file'],
    ['../*.json', 'inside the working directory'],
    ['/etc/*', 'inside the working directory'],
    ['linked/*', 'inside the workspace'],
    ['index.js', 'no file in the place of the bundle'],
    ['index.mjs', 'no file in the place of the bundle'],
  ])('refuses %s', async (pattern, expected) => {
    const outside = await workspaceWith({ 'secret.txt': 's' });
    const workspace = await workspaceWith(files);
    await symlink(outside, path.join(workspace, 'linked'));
    const error = await failure(workspace, { include: [pattern] });
    expect(error.message).toContain(expected);
    expect(error.message).toContain(`"${pattern}"`);
  });
});
