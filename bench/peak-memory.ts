import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Program, wallTime } from './measure.ts';

/**
 * Bytes, as the process itself tells at its end: its own high-water mark where Linux keeps one. `resourceUsage` counts from what the process
 * was forked from, which is this one with all it holds.
 *
 * @param program its command begins with Node.js
 * @param workspace where what is needed for that is written
 */
export async function peakMemory(program: Program, workspace: string): Promise<number> {
  const [node, ...parameters] = program.command as [string, ...string[]];
  const [teller, told] = [path.join(workspace, 'tell-memory.cjs'), path.join(workspace, '.memory')];
  await writeFile(
    teller,
    `const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const own = () => existsSync('/proc/self/status') && /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
process.on('exit', () => writeFileSync(${JSON.stringify(told)}, (own() || [, process.resourceUsage().maxRSS])[1].toString()));`,
  );
  await rm(told, { force: true });
  await wallTime({ ...program, command: [node, '--require', teller, ...parameters] });
  return Number(await readFile(told, 'utf8')) * 1024;
}
