import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { table } from '../src/github/markdown.ts';

/** One line of the table. */
export interface Row {
  what: string;
  measured: string;
  /** What it is compared with, measured in the same run. */
  beside: string;
  ratio: string;
  limit: string;
}

export function printTable(rows: Row[]): void {
  process.stdout.write(
    `${table(
      ['what', 'measured', 'beside', 'ratio', 'limit'],
      rows.map((row) => [row.what, row.measured, row.beside, row.ratio, row.limit]),
    )}\n`,
  );
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** A program as it is run: output is read and thrown away; a failure is an error, for a failing run is no measurement. */
export interface Program {
  command: string[];
  environment: Record<string, string>;
  cwd: string;
  exitCode?: number;
}

/** Milliseconds of wall time of one whole process. */
export async function wallTime(program: Program): Promise<number> {
  const started = performance.now();
  await execute(program);
  return performance.now() - started;
}

/**
 * Milliseconds of CPU, user and system, of one whole process with its children, on average over `runs`; null where the machine does
 * not tell (it reads Linux's account of ended children).
 */
export async function cpuTime(program: Program, runs: number): Promise<number | null> {
  await execute(program);
  const before = endedChildrenCpu();
  if (before === null) return null;
  for (let run = 0; run < runs; run += 1) await execute(program);
  return ((endedChildrenCpu() as number) - before) / runs;
}

/** Fields 16 and 17 of /proc/self/stat, in ticks of 10 ms: proc(5). */
function endedChildrenCpu(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return null;
  }
}

function execute({ command, environment, cwd, exitCode = 0 }: Program): Promise<void> {
  const [file, ...parameters] = command as [string, ...string[]];
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === exitCode
        ? resolve()
        : reject(new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(0, 4000)}`)),
    );
  });
}
