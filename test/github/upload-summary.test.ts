import { expect, test } from '@jest/globals';
import type { UploadResult } from '../../src/artifacts/upload.ts';
import { uploadSummary } from '../../src/github/upload-summary.ts';

const run = { commit: null, runUrl: null, repositoryUrl: null };

const result = (labelKey: string | null) =>
  ({
    entry: { function: 'router', sha256: 'a'.repeat(64), codeSha256: 'q=', sizeBytes: 9, s3Bucket: 'b', s3Key: 'k' },
    uploaded: true,
    written: ['k'],
    s3VersionId: null,
    labelKey,
  }) as UploadResult;

test('the place under a label is named beside the one under the hash', () => {
  expect(uploadSummary([result('api/1.2.0/code.zip')], [], false, run)).toContain(
    '`s3://b/k`<br>`s3://b/api/1.2.0/code.zip` |',
  );
  expect(uploadSummary([result(null)], [], false, run)).toContain('`s3://b/k` |');
});
