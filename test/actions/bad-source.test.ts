/** Sources and inputs that build-lambda refuses: one clear error, the findings at their lines, and no AWS call. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { annotations, expectRefusedWithoutCalls, observe, ownErrors } from './support/observe.ts';
import { addFiles } from './support/workspace.ts';

let scene: Scene;
const reads = Array.from({ length: 13 }, (_, index) => `  event.a${index} = process.env.KEY${index};`).join('\n');

beforeAll(async () => {
  scene = await openScene();
  await addFiles(scene.workspace, {
    'syntax.ts': 'export const handler = async (event) => {\n  return event.;\n};\n',
    'other-name.ts': 'export const other = async (event: unknown) => event;\n',
    'number.ts': 'export const handler = 5;\n',
    'callback.js': 'exports.handler = (event, context, callback) => callback(null, event.Records[0].cf.request);\n',
    'environment.ts':
      'export const handler = async (event: any) => {\n  event.x = process.env.API_KEY;\n  return event;\n};\n',
    'many.ts': `export const handler = async (event: any) => {\n${reads}\n  return event;\n};\n`,
    'page.html': '<p>\n',
  });
});
afterAll(() => scene.close());

const build = (inputs: Record<string, string>) =>
  observe(scene, () =>
    scene.run('actions/build-lambda', { 'function-name': 'greeting', entry: 'greeting.ts', ...inputs }),
  );

describe('source', () => {
  test.each([
    ['a syntax error', 'syntax.ts', /syntax\.ts:2:16: Expected identifier/, 'file=syntax.ts,line=2,col=16'],
    ['no such handler', 'other-name.ts', /exports no "handler"; it exports other/, 'file=other-name.ts,line=1'],
    ['a handler that is no function', 'number.ts', /"handler" is a number, not a function/, 'file=number.ts,line=1'],
    ['a callback on nodejs24.x', 'callback.js', /nodejs24\.x has no callbacks/, 'file=callback.js,line=1'],
    ['an environment variable', 'environment.ts', /process\.env\.API_KEY/, 'file=environment.ts,line=2'],
  ])('%s is one error, and an annotation at its line', async (_name, entry, message, place) => {
    const built = await build({ entry });
    expectRefusedWithoutCalls(built, message);
    expect(annotations(built.log)).toHaveLength(1);
    expect(annotations(built.log)[0]).toContain(place);
  });

  test('publish-edge refuses the same before it calls AWS', async () => {
    expectRefusedWithoutCalls(await observe(scene, () => scene.publish({ entry: 'callback.js' })), /no callbacks/);
  });

  test('of many findings ten are annotated, after the error itself, and the summary has all', async () => {
    const built = await build({ entry: 'many.ts' });
    expectRefusedWithoutCalls(built, /13 errors/);
    expect(annotations(built.log)).toHaveLength(10);
    expect(built.log.split('\n').find((line) => line.startsWith('::error'))).toMatch(/^::error title=Not built::/);
    for (let index = 0; index < 13; index++) expect(built.summary).toContain(`KEY${index}`);
  });

  test('the stack is shown with debug logging alone', async () => {
    const run = await scene.run(
      'actions/build-lambda',
      { 'function-name': 'a/b', entry: 'greeting.ts' },
      { environment: { RUNNER_DEBUG: '1' } },
    );
    expect(ownErrors(run.log)).toHaveLength(1);
    expect(run.log).toMatch(/^ {4}at /m);
  });
});

describe('inputs', () => {
  test.each([
    [{ entry: 'nowhere.ts' }, /'entry': got "nowhere\.ts".*There is no such file/],
    [{ entry: 'page.html' }, /'entry': got "page\.html".*\.ts/],
    [{ entry: '../../somewhere.js' }, /'entry'.*inside the workspace/],
    [{ entry: '' }, /'entry': got ""/],
    [{ 'function-name': 'a/b' }, /'function-name': got "a\/b".*letters, digits/],
    [{ 'function-name': '' }, /'function-name': got ""/],
    [{ 'function-name': 'a'.repeat(65) }, /'function-name'.*64/],
    [{ target: 'edge' }, /'target': got "edge".*lambda-edge/],
    [{ 'event-types': 'viewer-reqest' }, /'event-types': got "viewer-reqest".*viewer-request/],
    [{ target: 'lambda', 'event-types': 'viewer-request' }, /'event-types'.*target lambda has none/],
    [{ runtime: 'nodejs20.x' }, /nodejs20\.x/],
    [{ runtime: 'ruby3.3' }, /ruby3\.3/],
    [{ handler: 'index' }, /'handler': got "index".*index\.handler/],
    [{ 'build-env': 'JUST-A-WORD' }, /'build-env'.*KEY=VALUE/],
    [{ minify: 'yes' }, /'minify': got "yes".*true, false/],
    [{ minify: '' }, /'minify': got ""/],
    [{ 'memory-size': 'much' }, /'memory-size': got "much"/],
    [{ 'memory-size': '20000' }, /10,?240/],
    [{ timeout: '31' }, /30/],
    [{ 'working-directory': '..' }, /'working-directory'.*inside the workspace/],
    [{ 'working-directory': 'nowhere' }, /nowhere/],
    [{ 'output-directory': '../out' }, /'output-directory'.*inside the workspace/],
    [{ 'output-directory': '.' }, /'output-directory'/],
    [{ 'output-directory': 'greeting.ts' }, /ENOTDIR.*A file is in the place of a folder/],
    [{ include: 'nothing/*.json' }, /nothing\/\*\.json/],
    [{ events: 'nothing/*.json' }, /nothing\/\*\.json/],
  ])('%j', async (inputs: Record<string, string>, message) => {
    expectRefusedWithoutCalls(await build(inputs), message);
  });
});
