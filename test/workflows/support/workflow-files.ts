import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'working-directory'?: string;
}

export interface Job {
  name?: string;
  if?: string;
  needs?: string | string[];
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: unknown;
  strategy?: { 'fail-fast'?: boolean; matrix: Record<string, unknown> };
  permissions?: Record<string, string>;
  environment?: string;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  concurrency?: { group: string; queue?: string; 'cancel-in-progress'?: boolean };
  outputs?: Record<string, string>;
  steps?: Step[];
}

interface Input {
  description?: string;
  type?: string;
  required?: boolean;
  default?: unknown;
}

export interface Workflow {
  name: string;
  on: {
    workflow_call?: { inputs: Record<string, Input>; outputs?: Record<string, { description: string; value: string }> };
  };
  permissions?: object;
  concurrency?: { group: string; 'cancel-in-progress': boolean | string };
  jobs: Record<string, Job>;
}

export interface WorkflowFile {
  /** From the repository's root. */
  file: string;
  text: string;
  workflow: Workflow;
}

function read(folder: string): WorkflowFile[] {
  return readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    return { file, text, workflow: parse(text) as Workflow };
  });
}

/** What users copy. */
export const callers = read('workflows');
const own = read('.github/workflows');
/** What users call. */
export const reusable = own.filter(({ workflow }) => workflow.on.workflow_call);
/** This repository's: ci, check-dist, release, dependabot-dist. */
export const internal = own.filter(({ workflow }) => !workflow.on.workflow_call);
export const all = [...callers, ...own];

export const jobsOf = ({ file, workflow }: WorkflowFile) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${file} ${id}`, file, id, job, steps: job.steps ?? [] }));

/** What own actions and workflows are named by: `v1` on main, and in a release its tag. The same everywhere: see release-pins.test.ts. */
const reference = 'v\\d+(?:\\.\\d+\\.\\d+)?';

/** The reusable workflow that a job calls. */
export function called(uses: string): WorkflowFile | undefined {
  const name = new RegExp(`^org/edge-actions/\\.github/workflows/([\\w-]+\\.yml)@${reference}$`).exec(uses)?.[1];
  return reusable.find(({ file }) => path.basename(file) === name);
}

/** The action.yml of an own action that a step uses, from the repository's root. */
export function ownAction(uses: string): string | undefined {
  const folder = new RegExp(`^org/edge-actions(?:/(.+))?@${reference}$`).exec(uses);
  return folder ? path.join(folder[1] ?? '.', 'action.yml') : undefined;
}
