import type { UploadResult } from '../artifacts/upload.ts';
import type { RunContext } from './context.ts';
import { code, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

/** The job summary of an upload: what was stored, what was there already, and where. */
export function uploadSummary(results: UploadResult[], dryRun: boolean, run: RunContext): string {
  const rows = results.map(({ entry, uploaded, written }) => [
    plain(entry.function),
    uploaded ? 'uploaded' : dryRun && written.length > 0 ? 'would be uploaded' : 'was there already',
    shortHash(entry.sha256),
    code(entry.codeSha256),
    size(entry.sizeBytes),
    code(`s3://${entry.s3Bucket}/${entry.s3Key}`),
  ]);
  const parts = [
    `### ${heading(results, dryRun)}`,
    table(['function', 'what was done', 'SHA-256', 'CodeSha256', 'size', 'where'], rows),
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
