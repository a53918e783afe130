import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Terraform } from './terraform.ts';

export const stages = ['dev', 'prod'] as const;
export type Stage = (typeof stages)[number];
/** In the order in which they are applied: app shares a function of www. */
export const rootNames = ['www', 'app', 'api'] as const;

/** What a state has of a resource. */
export interface Resource {
  type: string;
  values: Record<string, unknown>;
}

const administrator = 'administrator';
// What takes long is the provider's waiting for what an emulator does at once.
const unattended = ['-no-color', '-auto-approve', '-parallelism=40'];

/** The roots' life: what tf/README.md tells a newcomer to do, step by step. @param folder the copy of tf/ */
export function rootsOf(terraform: Terraform, folder: string) {
  const seconds: Record<string, number> = {};
  const init = (actor: string, root: string) =>
    terraform.run(actor, root, ['init', '-no-color', '-backend-config=use_path_style=true']);
  /** The addresses that a plan would change. */
  const plan = async (actor: string, root: string): Promise<string[]> => {
    const file = path.join(folder, root, 'proof.tfplan');
    const started = Date.now();
    const command = ['plan', '-no-color', '-detailed-exitcode', `-out=${file}`];
    const { code, processor } = await terraform.run(actor, root, command, [0, 2]);
    // Other work on the machine holds a plan up: then its processor's time is what it takes at most when alone.
    const taken = Math.min((Date.now() - started) / 1000, processor);
    seconds[root] = Math.min(seconds[root] ?? Number.POSITIVE_INFINITY, taken);
    if (code === 0) return [];
    const shown = JSON.parse((await terraform.run(administrator, root, ['show', '-json', file])).output) as Plan;
    const changes = (shown.resource_changes ?? [])
      .filter((one) => !['no-op', 'read'].includes(one.change.actions.join()))
      .map((one) => `${one.address}: ${one.change.actions.join()}`);
    return changes.length > 0 ? changes : ['an output'];
  };
  return {
    /** By root, how long its fastest plan has taken so far. */
    seconds,
    async bootstrapCi(): Promise<void> {
      await init(administrator, 'ci');
      const bucket = ['module.state["ci"].aws_s3_bucket.this', 'acme-state-ci'];
      await terraform.run(administrator, 'ci', ['import', '-no-color', ...bucket]);
    },
    async applyCi(): Promise<void> {
      await terraform.run(administrator, 'ci', ['apply', ...unattended]);
    },
    planCi: () => plan(administrator, 'ci'),
    async init(stage: Stage, root: string): Promise<void> {
      await init(`apply-${stage}`, `${stage}/${root}`);
    },
    async apply(stage: Stage, root: string): Promise<void> {
      await terraform.run(`apply-${stage}`, `${stage}/${root}`, ['apply', ...unattended]);
    },
    async destroy(stage: Stage, root: string): Promise<void> {
      await terraform.run(`apply-${stage}`, `${stage}/${root}`, ['destroy', ...unattended]);
    },
    plan: (stage: Stage, root: string) => plan(`plan-${stage}`, `${stage}/${root}`),
    /** Downloads published modules as `terraform init` does. @param folderName of a root that is made for it */
    async getModules(actor: string, folderName: string): Promise<void> {
      await terraform.run(actor, folderName, ['get', '-no-color']);
    },
    async output<T>(root: string, name: string): Promise<T> {
      return JSON.parse((await terraform.run(administrator, root, ['output', '-json', name])).output) as T;
    },
    /** All resources of a root's state. */
    async resources(root: string): Promise<Resource[]> {
      const { output } = await terraform.run(administrator, root, ['state', 'pull']);
      return (JSON.parse(output) as State).resources
        .filter((one) => one.mode === 'managed')
        .flatMap((one) => one.instances.map(({ attributes }) => ({ type: one.type, values: attributes })));
    },
    /** Writes the ids that AWS made up to where tf/ci reads them. */
    async writeIds(ids: Record<string, Record<string, unknown>>): Promise<void> {
      await writeFile(path.join(folder, 'ci', 'ids.auto.tfvars.json'), JSON.stringify({ stages: ids }));
    },
  };
}

export type Roots = ReturnType<typeof rootsOf>;

interface Plan {
  resource_changes?: { address: string; change: { actions: string[] } }[];
}

interface State {
  resources: { mode: string; type: string; instances: { attributes: Record<string, unknown> }[] }[];
}
