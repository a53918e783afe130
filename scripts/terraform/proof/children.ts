import type { ChildProcess } from 'node:child_process';

const groups = new Set<number>();
process.once('exit', endAll);

/** Has a child that leads a process group (`detached`) end with this process, with all that it started. */
export function endWithThisProcess(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  groups.add(pid);
  child.once('exit', () => groups.delete(pid));
}

function endAll(): void {
  for (const group of groups) {
    try {
      // Terraform's providers outlive SIGTERM; nothing of the run is kept.
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
