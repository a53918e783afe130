import { expect, test } from '@jest/globals';
import { movedDistributions } from '../../src/release/moved-distribution.ts';
import type { Release } from '../../src/release/record.ts';

const release = (name: string, distributions: Record<string, string>): Release => ({
  schema: 1,
  owner: 'action',
  function: name,
  stage: 'dev',
  target: 'lambda-edge',
  region: 'us-east-1',
  functionName: `dev-${name}`,
  alias: null,
  runtime: 'nodejs24.x',
  handler: 'index.handler',
  eventTypes: ['viewer-request'],
  sha256: 'a'.repeat(64),
  codeSha256: `${'A'.repeat(43)}=`,
  artifact: { bucket: 'artifacts', key: 'code.zip', hashKey: 'code.zip.base64sha256' },
  version: '1',
  versionArn: `arn:aws:lambda:us-east-1:123456789012:function:dev-${name}:1`,
  distributions: Object.fromEntries(
    Object.entries(distributions).map(([label, id]) => [
      label,
      {
        id,
        version: '1',
        versionArn: `arn:aws:lambda:us-east-1:123456789012:function:dev-${name}:1`,
        associations: null,
      },
    ]),
  ),
  commit: null,
  runUrl: null,
  releasedAt: '2026-11-01T00:00:00.000Z',
});
const www = { id: 'E2', name: 'www' };

test('a name that records know by another id is said, once for all functions', () => {
  const records = [release('router', { www: 'E1' }), null, release('auth', { www: 'E1', app: 'E3' })];
  expect(movedDistributions(records, www, false)).toEqual([
    'In dev the distribution "www" was E1 until now (router, auth, 2026-11-01T00:00:00.000Z); this run makes it E2. E1 keeps what it has. If it was ' +
      'not made anew, look at distribution-id and distribution-name.',
  ]);
  expect(movedDistributions(records, www, true)[0]).toContain('this run would make it E2');
});

test('the same id, another name, and no record are nothing to say', () => {
  expect(
    movedDistributions([null, release('router', { www: 'E2' }), release('auth', { app: 'E1' })], www, false),
  ).toEqual([]);
});
