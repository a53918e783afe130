import type { ReadPlan } from '../../../src/plan/read/plan-builder.ts';
import { type ReadLimits, readPlanJson } from '../../../src/plan/read/read-plan-json.ts';
import { createMasker, type Masker } from '../../../src/plan/secrets/masker.ts';
import { isMembers, type Value } from '../../../src/plan/value.ts';

export const noMasker: Masker = createMasker({ values: [], patterns: [] });

/** Reads a plan given as an object, or as text where its numbers matter. */
export function read(plan: object | string, masker = noMasker, limits?: ReadLimits): Promise<ReadPlan> {
  const text = typeof plan === 'string' ? plan : JSON.stringify({ format_version: '1.2', planned_values: {}, ...plan });
  return readPlanJson([Buffer.from(text)], masker, 'plan.json', limits);
}

/** One element of resource_changes. */
export function change(actions: string[], inner: object = {}, outer: object = {}): object {
  return {
    address: 'aws_thing.a',
    mode: 'managed',
    type: 'aws_thing',
    name: 'a',
    provider_name: 'registry.example/hashicorp/aws',
    change: {
      actions,
      before: null,
      after: null,
      after_unknown: {},
      before_sensitive: false,
      after_sensitive: {},
      ...inner,
    },
    ...outer,
  };
}

/** A value as plain JSON, markers included. */
export function plain(value: Value): unknown {
  if (isMembers(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Everything that a model or fingerprint holds as text. */
export function everything(one: unknown): string {
  return JSON.stringify(one, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** The sides of a plan's only change. */
export async function sides(inner: object, masker = noMasker): Promise<{ before: unknown; after: unknown }> {
  const { plan } = await read({ resource_changes: [change(['update'], inner)] }, masker);
  const { before, after } = plan.resources[0]!;
  return { before: plain(before), after: plain(after) };
}
