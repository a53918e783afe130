import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ArtifactEntry } from '../../src/artifacts/entry.ts';
import { hashesOf } from '../../src/artifacts/hashes.ts';
import type { ArtifactPlace, ArtifactSource } from '../../src/artifacts/loaded-artifact.ts';
import { loadArtifacts } from '../../src/artifacts/read-artifact.ts';
import { uploadArtifacts } from '../../src/artifacts/upload.ts';
import type { AwsClients } from '../../src/aws/clients.ts';
import { type LocalAws, recordingLog, startLocalAws } from '../aws/local-aws.ts';
import { artifact, emptyZip, zipOf } from './samples.ts';

/** Clients that fail the test when a local artifact asks for one. */
const noClients = new Proxy({} as AwsClients, {
  get: () => () => Promise.reject(new Error('AWS was called')),
});

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'artifacts-'));
});
afterEach(() => rm(workspace, { recursive: true }));

const router = artifact('router', 'exports.handler = 1');

function manifestOf(entry: ArtifactEntry, more: Record<string, unknown> = {}): string {
  const { target, sha256, codeSha256, sizeBytes, runtime, handler, eventTypes, commit } = entry;
  const bytes = { sha256, codeSha256, sizeBytes, unpackedBytes: 19, files: [] };
  return JSON.stringify({
    schema: 1,
    function: entry.function,
    target,
    ...bytes,
    runtime,
    handler,
    eventTypes,
    commit,
    ...more,
  });
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(workspace, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return name;
}

function load(place: ArtifactPlace, more: Partial<ArtifactSource> = {}, clients: AwsClients = noClients) {
  return loadArtifacts({ place, targetFallback: 'lambda-edge', ...more }, { clients, workspace });
}

describe('a file', () => {
  test('with its manifest gives an entry with all that is known, without AWS', async () => {
    await write('.edge/router/code.zip', router.bytes);
    await write('.edge/router/manifest.json', manifestOf(router.entry, { commit: 'abc1234' }));
    const [loaded] = await load({ kind: 'file', path: '.edge/router/code.zip' });
    expect(loaded?.entry).toEqual({ ...router.entry, commit: 'abc1234' });
    expect(Buffer.from(loaded?.bytes ?? []).equals(router.bytes)).toBe(true);
  });

  test('built for another target than the one that is asked for is refused', async () => {
    await write('.edge/router/code.zip', router.bytes);
    await write('.edge/router/manifest.json', manifestOf(router.entry));
    const loading = load({ kind: 'file', path: '.edge/router/code.zip' }, { expectedTarget: 'cloudfront-function' });
    await expect(loading).rejects.toThrow(
      'Input \'target\': got "cloudfront-function", expected lambda-edge, which .edge/router/code.zip was built for.',
    );
  });

  test('without a manifest takes name and target from the inputs', async () => {
    const path = await write('x.zip', router.bytes);
    const [loaded] = await load({ kind: 'file', path }, { functionFallback: 'api', targetFallback: 'lambda' });
    expect(loaded?.entry).toMatchObject({
      function: 'api',
      target: 'lambda',
      runtime: null,
      handler: null,
      eventTypes: null,
      manifestPath: null,
      sha256: router.entry.sha256,
    });
    await expect(load({ kind: 'file', path })).rejects.toThrow(/Input 'function-name'.*no manifest\.json/);
  });

  test('that is code.js is a CloudFront Function', async () => {
    const path = await write('code.js', 'function handler(event) { return event.request }');
    const [loaded] = await load({ kind: 'file', path }, { function: 'headers' });
    expect(loaded?.entry.target).toBe('cloudfront-function');
  });

  test('an input names it in place of the manifest', async () => {
    await write('code.zip', router.bytes);
    await write('manifest.json', manifestOf(router.entry));
    const [loaded] = await load({ kind: 'file', path: 'code.zip' }, { function: 'other' });
    expect(loaded?.entry.function).toBe('other');
  });

  test('whose hash differs is refused, with every hash and where it came from', async () => {
    const stale = artifact('router', 'before');
    const guard = createHash('sha256').update('guard').digest();
    await write('code.zip', router.bytes);
    await write('manifest.json', manifestOf(stale.entry));
    const failed = load(
      { kind: 'file', path: 'code.zip' },
      { expectedSha256: router.entry.sha256, expectedCodeSha256: guard.toString('base64') },
    );
    await expect(failed).rejects.toMatchObject({ title: 'Hashes differ' });
    await expect(failed).rejects.toThrow(
      new RegExp(
        `${router.entry.sha256} .*: the bytes of code.zip\n.*${guard.toString('hex')} .*: the input code-sha256\n.*${stale.entry.sha256} .*: manifest.json`,
      ),
    );
    await expect(failed).rejects.not.toThrow(/the input sha256/);
  });

  test.each([
    ['is not there', 'missing.zip', undefined, /no such file/],
    ['is a folder', 'folder/code.zip/x', 'x', /not a file|no such file/],
    ['is empty', 'code.zip', '', /0 bytes/],
    ['is no zip', 'code.zip', 'hello zip', /not a zip/],
    ['is an empty zip', 'code.zip', emptyZip, /holds no file/],
    ['is over 50 MB', 'code.zip', Buffer.alloc(51 * 1024 * 1024), /53477376 bytes; lambda-edge takes at most 50 MB/],
  ])('that %s is refused', async (_what, name, content, message) => {
    if (content !== undefined) await write(name, content);
    const place: ArtifactPlace = { kind: 'file', path: name.replace('/x', '') };
    await expect(load(place, { function: 'router' })).rejects.toThrow(message);
  });

  test('outside the workspace is refused, through a link too', async () => {
    await symlink('/etc', path.join(workspace, 'link'));
    for (const outside of ['../code.zip', '/etc/hostname', 'link/hostname']) {
      await expect(load({ kind: 'file', path: outside })).rejects.toThrow(
        /Input 'artifact-path'.*inside the workspace/,
      );
    }
  });

  test.each([
    ['a newer schema', { schema: 2 }, /schema 2; this version of edge-actions knows schema 1/],
    ['a foreign field', { colour: 'red' }, /manifest\.json .*colour: got "red"/],
    ['a hash that is none', { sha256: 'abc' }, /sha256: got "abc", expected a SHA-256 in 64/],
    [
      'two forms of other hashes',
      { codeSha256: hashesOf(Buffer.from('y')).codeSha256 },
      /codeSha256: .*the base64 form of/,
    ],
  ])('with a manifest of %s is refused', async (_what, change, message) => {
    await write('code.zip', router.bytes);
    await write('manifest.json', manifestOf(router.entry, change));
    await expect(load({ kind: 'file', path: 'code.zip' })).rejects.toThrow(message);
  });

  test('with a manifest that was cut off is refused', async () => {
    await write('code.zip', router.bytes);
    await write('manifest.json', manifestOf(router.entry).slice(0, 40));
    await expect(load({ kind: 'file', path: 'code.zip' })).rejects.toMatchObject({ title: 'Manifest not understood' });
  });
});

describe('an artifacts list', () => {
  test('loads the files, and keeps what the entries say', async () => {
    const entries = ['a', 'b', 'c'].map((name) => artifact(name, name));
    for (const { entry, bytes } of entries) await write(entry.artifactPath ?? '', bytes);
    const loaded = await load({ kind: 'entries', entries: entries.map((one) => one.entry) });
    expect(loaded.map((one) => one.entry)).toEqual(entries.map((one) => one.entry));
  });

  test('refuses a file that is not the one of its entry, even where S3 holds that one', async () => {
    await write('.edge/router/code.zip', zipOf('index.js', 'changed'));
    const entry = { ...router.entry, s3Bucket: 'b', s3Key: 'k' };
    await expect(load({ kind: 'entries', entries: [entry] })).rejects.toThrow(/the artifacts entry of router/);
  });
});

describe('an object in S3', () => {
  let aws: LocalAws;
  let stored: ArtifactEntry & { s3Bucket: string; s3Key: string };

  beforeAll(async () => {
    aws = await startLocalAws();
    await aws.createBucket('store');
    const request = { artifacts: [router], bucket: 'store', prefix: '', version: 'v1', kmsKeyId: null, dryRun: false };
    const [result] = await uploadArtifacts(request, { clients: aws.clients, log: recordingLog() });
    stored = result?.entry as typeof stored;
  });
  afterAll(() => aws.close());

  const put = async (key: string, body: string | Uint8Array) =>
    (await aws.clients.s3()).send(new PutObjectCommand({ Bucket: 'store', Key: key, Body: body }));
  const loadKey = (key: string, more: Partial<ArtifactSource> = {}) =>
    load({ kind: 's3', bucket: 'store', key }, more, aws.clients);

  test('is read with its manifest', async () => {
    const [loaded] = await loadKey(stored.s3Key);
    expect(loaded?.entry).toEqual({
      ...stored,
      runtime: null,
      handler: null,
      eventTypes: null,
      artifactPath: null,
      manifestPath: null,
    });
    expect((await loadKey('router/v1/code.zip'))[0]?.entry.hashKey).toBe('router/v1/code.zip.base64sha256');
  });

  test('without a manifest is compared with the hash object', async () => {
    await put('plain/code.zip', router.bytes);
    await put('plain/code.zip.base64sha256', `${router.entry.codeSha256}\n`);
    const [loaded] = await loadKey('plain/code.zip', { functionFallback: 'router' });
    expect(loaded?.entry.hashKey).toBe('plain/code.zip.base64sha256');
    await put('plain/code.zip.base64sha256', hashesOf(Buffer.from('y')).codeSha256);
    await expect(loadKey('plain/code.zip', { function: 'router' })).rejects.toMatchObject({ title: 'Hashes differ' });
  });

  test('whose key names another hash is refused', async () => {
    const key = `router/sha256/${'a'.repeat(64)}/code.zip`;
    await put(key, router.bytes);
    await expect(loadKey(key, { function: 'router' })).rejects.toThrow(/the key router\/sha256\/a/);
  });

  test('that is not there is named', async () => {
    await expect(loadKey('router/none.zip')).rejects.toThrow('There is no object s3://store/router/none.zip');
  });

  test('is where an entry without its file is read, in one call', async () => {
    await aws.forget();
    const [loaded] = await load({ kind: 'entries', entries: [stored] }, {}, aws.clients);
    expect(loaded?.entry).toEqual(stored);
    expect((await aws.calls()).map((one) => one.operation)).toEqual(['GetObject']);
  });
});
