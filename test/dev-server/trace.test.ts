import { afterEach, expect, test } from '@jest/globals';
import { trace } from '../../src/dev-server/trace.ts';
import { UserError } from '../../src/kit/errors.ts';
import { closeAll, open, usualFiles } from './scene.ts';

afterEach(closeAll);

async function traced(...parameters: string[]): Promise<string> {
  const lines: string[] = [];
  await trace(parameters, { program: 'edge-local', colors: false, print: (text) => lines.push(text) });
  return lines.join('\n');
}

test('prints the way of a request, by the URL of the site', async () => {
  const { server } = await open(usualFiles());
  const text = await traced(`${server.url}/answer/1?q=1`, '--country', 'DE', '-H', 'X-One: 1');
  expect(text).toContain('origin-request');
  expect(text).toContain('says first DE');
  const json = JSON.parse(await traced('--json', '-X', 'post', '-d', 'body', `${server.url}/answer/1`));
  expect(json).toMatchObject({ schema: 1, method: 'POST', status: 200, pathPattern: '/answer/*' });
});

test.each<[string, string[], string]>([
  ['no URL', [], 'trace takes one URL, and none came.'],
  ['two URLs', ['http://127.0.0.1/a', 'http://127.0.0.1/b'], 'trace takes one URL, and got 2.'],
  ['an unknown option', ['--jsn', 'http://127.0.0.1/'], "Unknown option '--jsn'. Did you mean --json?"],
  ['a bad header', ['-H', 'x', 'http://127.0.0.1/'], `--header: got "x", expected 'Name: value'.`],
  ['another site', ['https://example.com/'], 'expected the URL of a running local edge'],
  ['nothing that listens', ['http://127.0.0.1:1/'], 'does not answer'],
])('%s is said', async (_what, parameters, message) => {
  await expect(traced(...parameters)).rejects.toThrow(UserError);
  await expect(traced(...parameters)).rejects.toThrow(message);
});

test('--help names its options', async () => {
  expect(await traced('--help')).toContain('--country CODE');
});
