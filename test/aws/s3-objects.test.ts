import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createClients } from '../../src/aws/create-clients.ts';
import { headObject, readObject } from '../../src/aws/s3-objects.ts';
import { localCredentials, recordingLog } from './local-aws.ts';

const place = { bucket: 'bucket', key: 'folder/key' };
const options = { doing: 'reading the key', maximumBytes: 1024 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    server.closeAllConnections();
  }
});

/** S3 with one answer after the other; the last one repeats. */
async function s3Answering(
  ...answers: ((response: ServerResponse) => void)[]
): Promise<{ s3: S3Client; count: () => number }> {
  let count = 0;
  const server = createServer((_, response) => {
    const answer = answers[Math.min(count, answers.length - 1)];
    count += 1;
    answer?.(response);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = { ...localCredentials, AWS_ENDPOINT_URL: url };
  const clients = createClients({ environment, log: recordingLog(), maxAttempts: 2 });
  return { s3: await clients.s3(), count: () => count };
}

const whole = (response: ServerResponse) => response.writeHead(200, { etag: '"1"', 'content-length': 5 }).end('hello');

/** Promises five bytes, sends two and cuts the connection. */
const broken = (response: ServerResponse) => {
  response.writeHead(200, { etag: '"1"', 'content-length': 5 }).write('he');
  setTimeout(() => response.destroy(), 20);
};

const refused = (status: number, code: string) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);

describe('readObject', () => {
  test('reads again when the connection breaks amid the body', async () => {
    const { s3, count } = await s3Answering(broken, broken, whole);
    const read = await readObject(s3, place, options);
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe('hello');
    expect(count()).toBe(3);
  });

  test('reads again when the body is not what its checksum says', async () => {
    const damaged = (response: ServerResponse) =>
      void response.writeHead(200, { 'x-amz-checksum-crc32': 'AAAAAA==', 'content-length': 5 }).end('hello');
    const { s3, count } = await s3Answering(damaged, whole);
    expect(Buffer.from((await readObject(s3, place, options))?.bytes ?? []).toString()).toBe('hello');
    expect(count()).toBe(2);
  });

  test('gives up in a user’s words', async () => {
    const { s3, count } = await s3Answering(broken);
    await expect(readObject(s3, place, options)).rejects.toMatchObject({ title: 'AWS not reached' });
    expect(count()).toBe(4);
  });

  test('refuses a larger object before its body', async () => {
    const { s3 } = await s3Answering((response) => {
      response.writeHead(200, { 'content-length': 4096 }).write('x');
    });
    await expect(readObject(s3, place, options)).rejects.toThrow('s3://bucket/folder/key has 4096 bytes');
  });

  test('tells a missing object from a missing bucket', async () => {
    expect(await readObject((await s3Answering(refused(404, 'NoSuchKey'))).s3, place, options)).toBeNull();
    const failed = readObject((await s3Answering(refused(404, 'NoSuchBucket'))).s3, place, options);
    await expect(failed).rejects.toThrow(/The bucket bucket does not exist \(asked in us-east-1/);
  });

  test('shows what S3 said where nobody expects it', async () => {
    const { s3 } = await s3Answering(refused(400, 'KMS.DisabledException'));
    await expect(readObject(s3, place, options)).rejects.toThrow(
      /S3 refused reading the key: KMS\.DisabledException \(400\)/,
    );
  });
});

describe('headObject', () => {
  test('gives what S3 knows; a checksum of parts is none', async () => {
    const facts = { etag: '"1"', 'content-length': 5, 'x-amz-version-id': 'v1', 'x-amz-checksum-sha256': 'abc=' };
    const { s3 } = await s3Answering(
      (response) => response.writeHead(200, facts).end(),
      (response) => response.writeHead(200, { ...facts, 'x-amz-checksum-sha256': 'abc=-2' }).end(),
    );
    expect(await headObject(s3, place, options)).toEqual({
      sizeBytes: 5,
      etag: '"1"',
      versionId: 'v1',
      checksumSha256: 'abc=',
    });
    expect((await headObject(s3, place, options))?.checksumSha256).toBeNull();
  });

  test('reads a bare 403 as a missing permission', async () => {
    const { s3 } = await s3Answering((response) => response.writeHead(403).end());
    await expect(headObject(s3, place, options)).rejects.toMatchObject({ title: 'Permission denied' });
  });
});
