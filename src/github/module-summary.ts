import type { ModuleToPublish, PublishedModule } from '../modules/publish-module.ts';
import type { RunContext } from './context.ts';
import { code, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

/** The job summary of a published module: what was stored or there already, and the source to take it by. */
export function moduleSummary(
  { name, version, dryRun }: Pick<ModuleToPublish, 'name' | 'version' | 'dryRun'>,
  files: number,
  { source, sha256, sizeBytes, uploaded, there }: PublishedModule,
  run: RunContext,
): string {
  const done = uploaded ? 'published' : there ? 'was there already' : 'would be published';
  const parts = [
    `### ${dryRun ? 'Dry run: ' : uploaded ? '📦 ' : '✅ '}module ${plain(name)} ${plain(version)} ${done}`,
    table(['files', 'size', 'SHA-256', 'source'], [[String(files), size(sizeBytes), shortHash(sha256), code(source)]]),
    runLinks(run),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
