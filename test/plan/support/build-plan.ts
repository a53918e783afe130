import type { OutputChange, Plan, ResourceChange } from '../../../src/plan/model.ts';
import { ExactNumber, type Members, put, Sensitive, Unknown, type Value } from '../../../src/plan/value.ts';

/** What a test writes for a value: objects as they are, but for the markers below. */
export type Loose = null | boolean | number | string | Marker | Loose[] | { [key: string]: Loose };

class Marker {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

export const unknown = new Marker(new Unknown());
export const digits = (text: string) => new Marker(new ExactNumber(text));
export const sensitive = (word: 'changed' | 'unchanged' | 'unknown') => new Marker(new Sensitive(word));

export function value(loose: Loose): Value {
  if (loose instanceof Marker) return loose.value;
  if (Array.isArray(loose)) return loose.map(value);
  if (typeof loose !== 'object' || loose === null) return loose;
  const members: Members = {};
  for (const [key, inner] of Object.entries(loose)) put(members, key, value(inner));
  return members;
}

const actionsOf: Record<ResourceChange['kind'], string[]> = {
  create: ['create'],
  update: ['update'],
  replace: ['delete', 'create'],
  'replace-create-first': ['create', 'delete'],
  delete: ['delete'],
  forget: ['forget'],
  'replace-forget': ['create', 'forget'],
  read: ['read'],
  open: ['open'],
  'no-op': ['no-op'],
  other: ['rotate'],
};

/** A change of one resource with only what matters said. */
export function change(
  kind: ResourceChange['kind'],
  address: string,
  before: Loose = null,
  after: Loose = null,
  more: Partial<ResourceChange> = {},
): ResourceChange {
  return {
    address,
    deposed: null,
    previousAddress: null,
    mode: 'managed',
    type: address.split('.')[0]!,
    kind,
    actions: actionsOf[kind],
    reason: null,
    importing: null,
    before: value(before),
    after: value(after),
    valuesLeftOut: false,
    replacePaths: [],
    ...more,
  };
}

export function output(kind: OutputChange['kind'], name: string, before: Loose, after: Loose): OutputChange {
  return { name, kind, before: value(before), after: value(after) };
}

/** A complete plan in which nothing changes, but for what is given. */
export function plan(more: Partial<Plan> = {}): Plan {
  return {
    formatVersion: '1.2',
    terraformVersion: '1.11.4',
    resources: [],
    drift: [],
    deferred: [],
    outputs: [],
    checks: [],
    actionInvocations: [],
    unchanged: 0,
    errored: false,
    complete: true,
    refreshOnly: false,
    applyable: null,
    ...more,
  };
}
