import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Terraform } from './terraform.ts';

export const stages = ['dev', 'prod'] as const;
/** In the order in which they are applied: app shares a function of www. */
export const rootNames = ['www', 'app', 'api'] as const;

/** What `terraform show -json` has of a resource. */
export interface Resource {
  address: string;
  type: string;
  values: Record<string, unknown>;
}

interface Module {
  resources?: Resource[];
  child_modules?: Module[];
}

const administrator = 'administrator';
// What takes long is the provider's waiting for what an emulator does at once.
const unattended = ['-no-color', '-auto-approve', '-parallelism=40'];

/** The roots' life: what tf/README.md tells a newcomer to do, step by step. */
export function rootsOf(terraform: Terraform, folder: string) {
  const init = (actor: string, root: string) =>
    terraform.run(actor, root, ['init', '-no-color', '-backend-config=use_path_style=true']);
  return {
    async bootstrapCi(): Promise<void> {
      await init(administrator, 'ci');
      const bucket = ['module.state["ci"].aws_s3_bucket.this', 'acme-state-ci'];
      await terraform.run(administrator, 'ci', ['import', '-no-color', ...bucket]);
    },
    async applyCi(): Promise<void> {
      await terraform.run(administrator, 'ci', ['apply', ...unattended]);
    },
    async init(stage: string, root: string): Promise<void> {
      await init(`apply-${stage}`, `${stage}/${root}`);
    },
    async apply(stage: string, root: string): Promise<void> {
      await terraform.run(`apply-${stage}`, `${stage}/${root}`, ['apply', ...unattended]);
    },
    async destroy(stage: string, root: string): Promise<void> {
      await terraform.run(`apply-${stage}`, `${stage}/${root}`, ['destroy', ...unattended]);
    },
    /** The addresses that a plan would change. */
    async plan(stage: string, root: string): Promise<string[]> {
      const at = `${stage}/${root}`;
      const file = path.join(folder, at, 'proof.tfplan');
      const command = ['plan', '-no-color', '-detailed-exitcode', `-out=${file}`];
      const { code } = await terraform.run(`plan-${stage}`, at, command, [0, 2]);
      if (code === 0) return [];
      const shown = JSON.parse((await terraform.run(administrator, at, ['show', '-json', file])).output) as Plan;
      const changes = (shown.resource_changes ?? [])
        .filter((one) => !['no-op', 'read'].includes(one.change.actions.join()))
        .map((one) => `${one.address}: ${one.change.actions.join()}`);
      return changes.length > 0 ? changes : ['an output'];
    },
    async output<T>(root: string, name: string): Promise<T> {
      return JSON.parse((await terraform.run(administrator, root, ['output', '-json', name])).output) as T;
    },
    async resources(root: string): Promise<Resource[]> {
      const { output } = await terraform.run(administrator, root, ['show', '-json']);
      return below((JSON.parse(output) as { values: { root_module: Module } }).values.root_module);
    },
    /** Writes the ids that AWS made up to where tf/ci reads them. */
    async writeIds(ids: Record<string, Record<string, unknown>>): Promise<void> {
      await writeFile(path.join(folder, 'ci', 'ids.auto.tfvars.json'), JSON.stringify({ stages: ids }));
    },
  };
}

interface Plan {
  resource_changes?: { address: string; change: { actions: string[] } }[];
}

function below(module: Module): Resource[] {
  return [...(module.resources ?? []), ...(module.child_modules ?? []).flatMap(below)];
}
