import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCommandLine } from '../../src/dev-server/command-line.ts';
import { UserError } from '../../src/kit/errors.ts';
import { type Folder, makeFolder } from './scene.ts';

let folder: Folder;
beforeAll(() => {
  folder = makeFolder({ 'edge.yml': 'functions: {}', 'a-file': '' });
  mkdirSync(path.join(folder.path, 'site'));
});
afterAll(() => folder.remove());

const read = (...parameters: string[]) => readCommandLine(parameters, 'edge-local', folder.path);
const site = ['--config', 'edge.yml', '--origin', 'site'];

test('without --config it is the local edge alone', () => {
  expect(read()).toEqual({ kind: 'local-edge', port: 4599, data: undefined, verbose: false });
  expect(read('--port', '0', '--data', 'kept', '--verbose')).toMatchObject({ port: 0, data: 'kept', verbose: true });
});

test('with it, a site: on the port above, or any that is free where the local edge takes any', () => {
  expect(read(...site)).toEqual({
    kind: 'dev-server',
    port: 4599,
    sitePort: 4600,
    data: undefined,
    verbose: false,
    config: 'edge.yml',
    workingDirectory: undefined,
    origin: { kind: 'folder', folder: path.join(folder.path, 'site'), shown: 'site' },
    functions: [],
    viewerHeaders: [],
  });
  expect(read(...site, '--port', '0')).toMatchObject({ port: 0, sitePort: 0 });
  expect(read(...site, '--port', '7000', '--site-port', '9000')).toMatchObject({ port: 7000, sitePort: 9000 });
});

test.each([
  ['--port', '7000', '--site-port', '7000'],
  ['--port', '65535'],
])('%s %s leaves no other port for the site: refused', (...ports) => {
  expect(() => read(...site, ...ports)).toThrow(/^--site-port: got \d+, expected another port than that of --port\.$/);
});

test.each([
  ['http://127.0.0.1:3000', { protocol: 'http', host: '127.0.0.1', port: 3000, path: '' }],
  ['http://localhost:5173/', { protocol: 'http', host: 'localhost', port: 5173, path: '' }],
  ['https://example.com/base/', { protocol: 'https', host: 'example.com', port: 443, path: '/base' }],
])('--origin %s', (given, origin) => {
  expect(read('--config', 'edge.yml', '--origin', given)).toMatchObject({ origin: { kind: 'url', ...origin } });
});

test('country and device are the headers that CloudFront would add', () => {
  expect(read(...site, '--country', 'de', '--device', 'Tablet')).toMatchObject({
    viewerHeaders: [
      { name: 'CloudFront-Viewer-Country', value: 'DE' },
      { name: 'CloudFront-Viewer-Country-Name', value: 'Germany' },
      { name: 'CloudFront-Is-Desktop-Viewer', value: 'false' },
      { name: 'CloudFront-Is-Mobile-Viewer', value: 'false' },
      { name: 'CloudFront-Is-Tablet-Viewer', value: 'true' },
      { name: 'CloudFront-Is-SmartTV-Viewer', value: 'false' },
    ],
  });
});

test('--header may come more than once, with colons in its value', () => {
  expect(
    read(...site, '--header', 'Authorization: Basic eDp5', '--header', 'x-empty:', '--header=X: a:b'),
  ).toMatchObject({
    viewerHeaders: [
      { name: 'Authorization', value: 'Basic eDp5' },
      { name: 'x-empty', value: '' },
      { name: 'X', value: 'a:b' },
    ],
  });
});

describe('a careless user gets one clear error:', () => {
  const expectedOrigin = 'expected a URL such as http://127.0.0.1:3000, or a folder of files.';
  test.each<[string, string[], string]>([
    ['an unknown option', ['--contry', 'DE'], "Unknown option '--contry'. Did you mean --country?"],
    ['an unknown command', ['trce', 'http://127.0.0.1/'], 'Unknown command "trce"; did you mean trace?'],
    ['a port', ['--port', '99999'], '--port: got "99999", expected a number from 0 to 65535.'],
    ['a site port', [...site, '--site-port', 'x'], '--site-port: got "x", expected a number from 0 to 65535.'],
    ['no config', ['--origin', 'site'], '--origin goes with --config, and there is none'],
    ['no config beside a country', ['--country', 'DE'], '--country goes with --config'],
    ['no origin', ['--config', 'edge.yml'], `--origin: nothing came, ${expectedOrigin}`],
    ['an empty origin', ['--config', 'edge.yml', '--origin', ''], `--origin: got "", ${expectedOrigin}`],
    [
      'no such folder',
      ['--config', 'edge.yml', '--origin', 'pages'],
      `--origin: got "pages", ${expectedOrigin} There is no folder `,
    ],
    ['a file', ['--config', 'edge.yml', '--origin', 'a-file'], 'It is a file; give the folder that holds it.'],
    [
      'no protocol',
      ['--config', 'edge.yml', '--origin', 'localhost:3000'],
      'A URL has its protocol: http://localhost:3000.',
    ],
    ['another protocol', ['--config', 'edge.yml', '--origin', 'ftp://x'], 'CloudFront asks http and https.'],
    ['a query string', ['--config', 'edge.yml', '--origin', 'http://x/?a'], 'a URL with a query string or a fragment'],
    ['IPv6', ['--config', 'edge.yml', '--origin', 'http://[::1]:3000'], 'use 127.0.0.1'],
    [
      'itself',
      ['--config', 'edge.yml', '--origin', 'http://localhost:4600'],
      'expected another server than edge-local itself',
    ],
    [
      'a country in words',
      [...site, '--country', 'Germany'],
      '--country: got "Germany", expected a country\'s two letters of ISO 3166-1, such as DE.',
    ],
    ['a country under another code', [...site, '--country', 'UK'], 'Did you mean GB?'],
    ['no country', [...site, '--country', 'QQ'], 'There is no country of that code.'],
    [
      'a device',
      [...site, '--device', 'phone'],
      '--device: got "phone", expected one of desktop, mobile, tablet, smarttv.',
    ],
    ['a device misspelled', [...site, '--device', 'moblie'], 'Did you mean mobile?'],
    [
      'a header without a colon',
      [...site, '--header', 'x'],
      `--header: got "x", expected 'Name: value'. There is no colon.`,
    ],
    ['a header of a bad name', [...site, '--header', 'a b: c'], '"a b" is not the name of a header.'],
    [
      'a header of the connection',
      [...site, '--header', 'Content-Length: 3'],
      'Content-Length belongs to the connection',
    ],
    ['a value left out', ['--config'], "Option '--config <value>' argument missing"],
  ])('%s', (_what, parameters, message) => {
    expect(() => read(...parameters)).toThrow(UserError);
    expect(() => read(...parameters)).toThrow(message);
  });
});

test('--help names every option', () => {
  const command = read('--help');
  if (command.kind !== 'help') throw new Error(command.kind);
  for (const name of ['config', 'origin', 'site-port', 'country', 'device', 'header', 'port', 'data', 'functions']) {
    expect(command.text).toContain(`--${name} `);
  }
});
