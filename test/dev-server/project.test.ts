import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findProject } from '../../src/dev-server/project.ts';
import { type Folder, makeFolder } from './scene.ts';

let folder: Folder;
beforeAll(() => {
  folder = makeFolder({ 'repository/.git/HEAD': '', 'repository/edge/edge.yml': '', 'alone/edge.yml': '' });
});
afterAll(() => folder.remove());

const find = (config: string, workingDirectory?: string) =>
  findProject({ config, workingDirectory, functions: [] }, folder.path);

test('paths start at the edge.yml, and nothing may leave its repository', () => {
  expect(find('repository/edge/edge.yml')).toMatchObject({
    workingDirectory: path.join(folder.path, 'repository/edge'),
    workspace: path.join(folder.path, 'repository'),
  });
  expect(find('alone/edge.yml')).toMatchObject({ workspace: path.join(folder.path, 'alone') });
  expect(find('repository/edge/edge.yml', 'repository')).toMatchObject({
    workingDirectory: path.join(folder.path, 'repository'),
  });
});

test.each<[string, string[], string]>([
  ['no such file', ['egde.yml'], '--config: got "egde.yml", expected an edge.yml. There is no file '],
  ['a folder', ['alone'], 'That is a folder. Did you mean alone/edge.yml?'],
  ['no such working directory', ['alone/edge.yml', 'none'], '--working-directory: got "none", expected a folder.'],
])('%s is said', (_what, parameters, message) => {
  expect(() => find(...(parameters as [string]))).toThrow(message);
});
