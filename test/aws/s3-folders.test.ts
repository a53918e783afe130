import type { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { listFolder } from '../../src/aws/s3-folders.ts';

/** An S3 that answers with these pages in turn, and keeps what it was asked. */
function pages(...answers: object[]): { s3: S3Client; asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const send = async ({ input }: { input: Record<string, unknown> }) => {
    asked.push(input);
    return answers.shift();
  };
  return { s3: { send } as unknown as S3Client, asked };
}

test('all pages, names without the folder, sorted', async () => {
  const { s3, asked } = pages(
    {
      IsTruncated: true,
      NextContinuationToken: 'more',
      CommonPrefixes: [{ Prefix: 'rel/router/' }],
      Contents: [{ Key: 'rel/z.json' }],
    },
    { IsTruncated: false, CommonPrefixes: [{ Prefix: 'rel/auth/' }], Contents: [{ Key: 'rel/a.json' }] },
  );
  const found = await listFolder(s3, { bucket: 'releases', folder: 'rel' }, { doing: 'listing' });
  expect(found).toEqual({ folders: ['auth', 'router'], objects: ['a.json', 'z.json'] });
  expect(asked.map(({ Prefix, ContinuationToken }) => [Prefix, ContinuationToken])).toEqual([
    ['rel/', undefined],
    ['rel/', 'more'],
  ]);
});

test('the root of a bucket', async () => {
  const { s3, asked } = pages({ CommonPrefixes: [{ Prefix: 'router/' }] });
  expect(await listFolder(s3, { bucket: 'releases', folder: '' }, { doing: 'listing' })).toEqual({
    folders: ['router'],
    objects: [],
  });
  expect(asked[0]!.Prefix).toBe('');
});
