import type { UploadResult } from '../artifacts/upload.ts';
import type { RecordedForTerraform } from '../release/record-for-terraform.ts';
import type { RunContext } from './context.ts';
import { code, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

/** The job summary of an upload: what was stored, what was there already, and where. */
export function uploadSummary(
  results: UploadResult[],
  recorded: RecordedForTerraform[],
  dryRun: boolean,
  run: RunContext,
): string {
  const rows = results.map(({ entry, uploaded, written, labelKey }) => [
    plain(entry.function),
    uploaded ? 'uploaded' : dryRun && written.length > 0 ? 'would be uploaded' : 'was there already',
    shortHash(entry.sha256),
    code(entry.codeSha256),
    size(entry.sizeBytes),
    [entry.s3Key, labelKey].flatMap((key) => (key ? [code(`s3://${entry.s3Bucket}/${key}`)] : [])).join('<br>'),
  ]);
  const parts = [
    `### ${heading(results, dryRun)}`,
    table(['function', 'what was done', 'SHA-256', 'CodeSha256', 'size', 'where'], rows),
    recorded.map((one) => `- ${recordText(one, dryRun)}`).join('\n'),
    runLinks(run),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading(results: UploadResult[], dryRun: boolean): string {
  const written = results.filter((one) => one.written.length > 0).length;
  if (written === 0)
    return dryRun ? 'Dry run: nothing to upload' : '✅ Nothing to upload: everything was there already';
  const count = `${written} of ${results.length} artifact${results.length === 1 ? '' : 's'}`;
  return dryRun ? `Dry run: ${count} would be uploaded` : `☁️ Uploaded ${count}`;
}

function recordText({ function: name, releaseKey, changed }: RecordedForTerraform, dryRun: boolean): string {
  const what = changed
    ? dryRun
      ? 'would be pointed at this artifact'
      : 'points at this artifact now'
    : 'pointed at this artifact already';
  return `release record ${code(releaseKey)} of ${plain(name)} ${what}`;
}
