import type { Asked } from './least-privilege.ts';
import { stages } from './roots.ts';
import type { Recording } from './run.ts';

/** What names no stage: what does not exist yet, lists, and the modules of all. */
const shared = [
  /^\*$/,
  /^arn:aws:apigateway:[^:]+::\/apis$/,
  /:log-group::log-stream:$/,
  /:delivery:\*$/,
  /^arn:aws:s3:::acme-modules(\/|$)/,
];

/** The stage that a resource belongs to, by its name or by an id that AWS made up; null for what all stages share. */
export function stageOf(resource: string, ids: Recording['ids']): string | null {
  const stage = stages.find(
    (one) =>
      new RegExp(`(^|[^a-z])${one}([^a-z]|$)`).test(resource) ||
      Object.values(ids[one] ?? {}).some((all) => Array.isArray(all) && all.some((id) => resource.includes(id))),
  );
  if (stage) return stage;
  if (shared.some((pattern) => pattern.test(resource))) return null;
  throw new Error(`${resource} is of no stage, and not of what stages share`);
}

/** The stage of a role: builds are for the first one, modules for all. */
export function stageOfRole(role: string): string | null {
  if (role === 'build') return stages[0];
  return stages.find((stage) => role.endsWith(`-${stage}`)) ?? null;
}

/** All that anybody has asked for of the stages that a role has nothing to do with. */
export function callsOfOtherStages(role: string, all: Asked[], ids: Recording['ids']): Asked[] {
  const own = stageOfRole(role);
  return all.filter(({ resource }) => {
    const stage = stageOf(resource, ids);
    return stage !== null && stage !== own;
  });
}

/** Whether it only reads. */
export function isRead({ action }: Asked): boolean {
  return /:(Get|List|Describe)/.test(action);
}
