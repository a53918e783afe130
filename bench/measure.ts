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
 * Milliseconds of CPU, user and system, of whole processes with their children: for each program the median of `rounds`, in each of which
 * all take turns, so that a change of the machine's speed meets all. Null where the machine does not tell (it reads Linux's account of
 * ended children, whose ticks are too coarse for one short run: a round has `runs` of them).
 */
export async function cpuTimes<Name extends string>(
  programs: Record<Name, Program>,
  rounds: number,
  runs = 5,
): Promise<Record<Name, number> | null> {
  const names = Object.keys(programs) as Name[];
  for (const name of names) await execute(programs[name]);
  if (endedChildrenCpu() === null) return null;
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const before = endedChildrenCpu() as number;
      for (let run = 0; run < runs; run += 1) await execute(programs[name]);
      measured.get(name)?.push(((endedChildrenCpu() as number) - before) / runs);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, number>;
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
