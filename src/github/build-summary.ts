import type { BuiltFunction } from '../build/options.ts';
import { adviceSummary } from './advice-summary.ts';
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
    adviceSummary(built),
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
      timeOf(one.durationMs),
      one.maxMemoryMb === null ? '' : `${one.maxMemoryMb.toFixed(0)} MB`,
      one.estimatedComputeUtilization === undefined ? '' : `≈ ${one.estimatedComputeUtilization}`,
    ]),
  );
  if (rows.length === 0) return '';
  const columns = ['', 'function', 'sample event', 'event type', 'time', 'memory'];
  const estimated = built.some(({ eventRuns }) =>
    eventRuns.some((one) => one.estimatedComputeUtilization !== undefined),
  );
  if (!estimated)
    return table(
      columns,
      rows.map((row) => row.slice(0, columns.length)),
    );
  const note =
    '≈: an estimate of compute utilization (0 to 100) from the machine that built; only TestFunction at AWS measures it.';
  return `${table([...columns, 'compute utilization'], rows)}\n\n${note}`;
}

/** A CloudFront Function takes less than a millisecond. */
function timeOf(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 1 ? 2 : 0)} ms`;
}
