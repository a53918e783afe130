import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends process groups for certain. A child is started as the leader of a group of its own; killing the group takes its children
 * with it, and what has left the group is found by its environment where the machine lists processes in /proc.
 */

/** Groups that are alive: ended when this process ends by itself, so that an aborted action leaves nothing behind. */
const alive = new Map<number, string>();
let watching = false;

function killAll(): void {
  for (const [pid, mark] of alive) killGroup(pid, mark);
}

/** @param mark a NAME=VALUE of the child's environment that no other process has */
export function rememberGroup(pid: number, mark: string): void {
  alive.set(pid, mark);
  if (watching) return;
  watching = true;
  process.once('exit', killAll);
}

/** Sends SIGKILL to the group and to whatever carries its mark. Harmless when they are gone. */
export function killGroup(pid: number, mark: string): void {
  alive.delete(pid);
  signal(-pid);
  for (const stray of processesWith(mark)) signal(stray);
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ESRCH: gone already.
  }
}

function processesWith(mark: string): number[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.filter((name) => /^\d+$/.test(name) && hasInEnvironment(name, mark)).map(Number);
}

function hasInEnvironment(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(mark);
  } catch {
    return false;
  }
}

/** Resident size of one process in bytes, undefined where the machine does not tell. */
export function residentBytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
