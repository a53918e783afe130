import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PlanRoot } from './roots.ts';

const run = promisify(execFile);

/** A plan that terraform made. */
export interface MadePlan {
  /** The root's folder, initialised. */
  folder: string;
  binary: string;
  json: string;
}

/** Whether terraform can be run here, and with that provider: null, or the reason why not. */
export async function whyNot(provider: PlanRoot['provider'], scratch: string): Promise<string | null> {
  const folder = path.join(scratch, `probe-${provider}`);
  await mkdir(folder, { recursive: true });
  const source = provider === 'aws' ? 'provider "aws" {}\n' : '';
  await writeFile(path.join(folder, 'main.tf'), source);
  try {
    await terraform(folder, 'init', '-input=false', '-no-color');
    return null;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    return code === 'ENOENT'
      ? 'there is no terraform on PATH'
      : `terraform init failed: ${stderr.trim().split('\n')[0]}`;
  }
}

/** Applies what the root was, and plans what it is. */
export async function makePlan(root: PlanRoot, folder: string): Promise<MadePlan> {
  await mkdir(folder, { recursive: true });
  const main = path.join(folder, 'main.tf');
  await writeFile(main, root.was ?? root.is);
  await terraform(folder, 'init', '-input=false');
  if (root.was !== null) await terraform(folder, 'apply', '-input=false', '-auto-approve');
  await writeFile(main, root.is);
  const binary = path.join(folder, 'plan.bin');
  await terraform(folder, 'plan', '-input=false', `-out=${binary}`);
  const json = await terraform(folder, 'show', '-json', binary);
  return { folder, binary, json };
}

async function terraform(folder: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await run('terraform', parameters, {
    cwd: folder,
    env: { ...process.env, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}
