import type { BuiltFunction } from '../build/options.ts';
import type { RunContext } from './context.ts';
import { findingsTable } from './findings-table.ts';
import { code, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

/** The job summary of a build: what came out, what it ran on, what the checks say. Without `run` it has no links: it is part of another. */
export function buildSummary(built: BuiltFunction[], run: RunContext | null): string {
  const rows = built.map(({ entry, unpackedBytes }) => [
    plain(entry.function),
    code(entry.target),
    code(entry.runtime ?? ''),
    shortHash(entry.sha256),
    code(entry.codeSha256),
    size(entry.sizeBytes),
    size(unpackedBytes),
  ]);
  const parts = [
    `### 📦 Built ${built.length} function${built.length === 1 ? '' : 's'}`,
    table(['function', 'target', 'runtime', 'SHA-256', 'CodeSha256', 'size', 'unpacked'], rows),
    eventsTable(built),
    findingsTable(built.flatMap((one) => one.findings)),
    run === null ? '' : runLinks(run),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function eventsTable(built: BuiltFunction[]): string {
  const rows = built.flatMap(({ entry, eventRuns }) =>
    eventRuns.map((one) => [
      one.ok ? '✅' : '❌',
      plain(entry.function),
      code(one.file),
      one.eventType ?? '',
      `${one.durationMs.toFixed(0)} ms`,
      one.maxMemoryMb === null ? '' : `${one.maxMemoryMb.toFixed(0)} MB`,
    ]),
  );
  return rows.length === 0 ? '' : table(['', 'function', 'sample event', 'event type', 'time', 'memory'], rows);
}
