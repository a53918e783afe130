import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveInside } from '../kit/paths.ts';
import type { ShownPlan } from './shown-plan.ts';

/** The files that a run leaves for later steps and jobs, from the workspace; empty where there is none. */
export interface PlanFiles {
  markdown: string;
  section: string;
  fingerprint: string;
}

/**
 * Writes them into a folder of the root's own, `.edge/plan/<name>/`, so that two roots of one job do not write over each other's.
 *
 * @throws InputError where a link in the checkout leads out of the workspace
 */
export async function writePlanFiles(shown: ShownPlan, name: string, workspace: string): Promise<PlanFiles> {
  const folder = path.posix.join('.edge', 'plan', folderName(name));
  mkdirSync(await resolveInside('name', folder, workspace, workspace), { recursive: true });
  const put = async (file: string, text: string | null) => {
    if (text === null) return '';
    const place = path.posix.join(folder, file);
    // In one piece, by this thread: nothing else is to be done meanwhile.
    writeFileSync(await resolveInside('name', place, workspace, workspace), text);
    return place;
  };
  return {
    markdown: await put('plan.md', shown.file()),
    section: await put('section.json', shown.section),
    fingerprint: await put('fingerprint.json', shown.fingerprintFile),
  };
}

/** The name where it can be a folder's, else what is left of it with a hash that tells it from others. */
function folderName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
  if (plain === name && name.length <= 60) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${plain.slice(0, 50) || 'root'}-${hash}`;
}
