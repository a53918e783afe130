import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Declaration } from './action-files.ts';

/** What a reusable workflow takes and gives. */
export interface WorkflowInterface {
  /** `build-edge.yml`. */
  file: string;
  inputs: Record<string, Declaration>;
  outputs: Record<string, Declaration>;
}

interface Call {
  inputs?: Record<string, Omit<Declaration, 'default'> & { default?: unknown }>;
  outputs?: Record<string, Declaration>;
}

/** @returns those of `.github/workflows/` that can be called */
export async function readWorkflowInterfaces(): Promise<WorkflowInterface[]> {
  const folder = path.join('.github', 'workflows');
  const found: WorkflowInterface[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { on } = parse(await readFile(path.join(folder, file), 'utf8')) as { on: { workflow_call?: Call } };
    if (!on.workflow_call) continue;
    const { inputs = {}, outputs = {} } = on.workflow_call;
    // A boolean's or a number's default is shown as it is written.
    const shown = Object.entries(inputs).map(([name, input]) => [
      name,
      { ...input, default: String(input.default ?? '') },
    ]);
    found.push({ file, inputs: Object.fromEntries(shown), outputs });
  }
  return found;
}
