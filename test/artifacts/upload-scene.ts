import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { LoadedArtifact } from '../../src/artifacts/loaded-artifact.ts';
import { type UploadRequest, uploadArtifacts } from '../../src/artifacts/upload.ts';
import { type LocalAws, recordingLog, startLocalAws } from '../aws/local-aws.ts';

export let aws: LocalAws;
let count = 0;

beforeAll(async () => {
  aws = await startLocalAws();
});
afterEach(() => aws.faults());
afterAll(() => aws.close());

export async function freshBucket(options: { region?: string; versioned?: boolean } = {}): Promise<string> {
  const name = `artifacts-${++count}`;
  await aws.createBucket(name, options);
  await aws.forget();
  return name;
}

export function upload(
  bucket: string,
  artifacts: LoadedArtifact[],
  more: Partial<UploadRequest> = {},
  signal?: AbortSignal,
) {
  const log = recordingLog();
  return uploadArtifacts(
    { artifacts, bucket, prefix: 'edge', version: null, kmsKeyId: null, dryRun: false, ...more },
    { clients: aws.clients, log, ...(signal ? { signal } : {}) },
  );
}

export async function read(bucket: string, key: string): Promise<{ text: string; type: string | undefined }> {
  const answer = await (await aws.clients.s3()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return { text: (await answer.Body?.transformToString()) ?? '', type: answer.ContentType };
}

export async function put(bucket: string, key: string, body: string, more = {}): Promise<void> {
  await (await aws.clients.s3()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ...more }));
}

/** Every stored version of every object: nothing may be written twice. */
export async function versions(bucket: string): Promise<string[]> {
  const answer = await (await aws.clients.s3()).send(new ListObjectVersionsCommand({ Bucket: bucket }));
  return (answer.Versions ?? []).map((one) => one.Key ?? '').sort();
}

export async function operations(): Promise<string[]> {
  return (await aws.calls()).map((one) => one.operation);
}
