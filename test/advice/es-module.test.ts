/** What the build writes at the top of an ES module is none of the user's code, and no reason for anything. */
import { expect, test } from '@jest/globals';
import { buildFunction } from '../../src/build/build-function.ts';
import { dependencies, optionsFor, workspaceWith } from '../build/support/workspace.ts';

const handler = (uri: string) =>
  `export const handler = async (event: any) => {\n  const { request } = event.Records[0].cf;\n  request.uri = ${uri};\n  return request;\n};\n`;

test.each([
  ['top-level await', `const start = await Promise.resolve('/x');\n${handler('start')}`, /not built|await/i],
  ['import.meta', `const start = import.meta.dirname;\n${handler('start')}`, /import\.meta/],
])('a handler with %s needs no module named module', async (_what, source, reason) => {
  const workspace = await workspaceWith({ 'src/router.ts': source });
  const options = optionsFor(workspace, { eventTypes: ['viewer-request'] });
  const { advice } = await buildFunction(options, dependencies());
  expect(advice!.reasons.map(({ message }) => message).join('\n')).not.toMatch(/module module|createRequire/);
  expect(advice!.target).not.toBe('cloudfront-function');
  expect(advice!.reasons[0]).toMatchObject({ message: expect.stringMatching(reason) });
});
