import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { closeAll, open } from './scene.ts';

afterEach(closeAll);

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']).status === 0;

const event = (uri: string) =>
  JSON.stringify({
    Records: [
      {
        cf: {
          config: {
            distributionDomainName: 'd.cloudfront.net',
            distributionId: 'E',
            eventType: 'origin-request',
            requestId: 'r',
          },
          request: { clientIp: '192.0.2.1', method: 'GET', uri, querystring: '', headers: {} },
        },
      },
    ],
  });

test('included files and sample events count, new ones too; an event that fails holds the build back', async () => {
  const files = {
    'edge.yml': `functions:
  reader:
    entry: reader.js
    include: ["data/*.json"]
    events: events/*.json
    associations: ["default origin-request"]
`,
    'reader.js': `const { readdirSync, readFileSync } = require('node:fs');
exports.handler = async (event) => {
  if (event.Records[0].cf.request.uri === '/bad') throw new Error('bad sample');
  const names = readdirSync(__dirname + '/data').sort();
  return { status: '200', body: names.map((name) => readFileSync(__dirname + '/data/' + name, 'utf8')).join() };
};
`,
    'data/a.json': '"a"',
    'events/good.json': event('/good'),
    'site/index.html': 'home',
  };
  const { get, folder, built } = await open(files);
  expect((await get('/')).text).toBe('"a"');
  folder.write('data/a.json', '"changed"');
  await built('reader', ({ serving }) => serving?.version === '2');
  folder.write('data/b.json', '"b"');
  await built('reader', ({ serving }) => serving?.version === '3');
  expect((await get('/')).text).toBe('"changed","b"');
  folder.write('events/bad.json', event('/bad'));
  const failed = await built('reader', ({ state }) => state === 'failed');
  expect(failed.findings[0]?.message).toContain('bad sample');
  expect(failed.serving?.version).toBe('3');
  folder.write('events/bad.json', event('/better'));
  await built('reader', ({ state }) => state === 'ok');
  expect((await get('/')).text).toBe('"changed","b"');
});

(hasPython ? test : test.skip)(
  'Python: the entry and the modules that it imports (skipped without python3 from 3.10 on)',
  async () => {
    const { get, folder, built } = await open({
      'edge.yml': 'functions:\n  python:\n    entry: functions/app.py\n    associations: ["default origin-request"]\n',
      'functions/app.py':
        'from words import text\n\n\ndef handler(event, context):\n    return {"status": "200", "body": text}\n',
      'functions/words.py': 'text = "first"\n',
      'site/index.html': 'home',
    });
    expect((await get('/')).text).toBe('first');
    folder.write('functions/words.py', 'text = "second"\n');
    await built('python', ({ serving }) => serving?.version === '2');
    expect((await get('/')).text).toBe('second');
    folder.write('functions/words.py', 'text = \n');
    const failed = await built('python', ({ state }) => state === 'failed');
    expect(failed.findings[0]?.position).toMatchObject({ file: 'functions/words.py', line: 1 });
    expect((await get('/')).text).toBe('second');
  },
);
