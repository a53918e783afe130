import { type Attributes, makers } from './large-plan-resources.ts';

/** What the resources that change do; where seventy of a hundred change, as many as stand there. */
const mix = { create: 25, update: 30, replace: 8, delete: 5, move: 2 } as const;
type Change = keyof typeof mix;
type Doing = Change | 'no-op';
/** In turn, so that the first few are as mixed as all are. */
const inTurn = (Object.keys(mix) as Change[])
  .flatMap((doing) => Array.from({ length: mix[doing] }, (_, at) => ({ doing, turn: (at + 0.5) / mix[doing] })))
  .sort((one, other) => one.turn - other.turn);

/** What each of a hundred resources does. */
function doingsOf(changing: number): Doing[] {
  const chosen = inTurn.slice(0, changing).map(({ doing }) => doing);
  const changes = (Object.keys(mix) as Change[]).flatMap((doing) => chosen.filter((one) => one === doing));
  return [...Array<Doing>(100 - changes.length).fill('no-op'), ...changes];
}

const actions: Record<Doing, string[]> = {
  'no-op': ['no-op'],
  move: ['no-op'],
  create: ['create'],
  update: ['update'],
  replace: ['delete', 'create'],
  delete: ['delete'],
};

export interface LargePlan {
  resources: number;
  /** How many of a hundred resources change, at most 70. */
  changing: number;
  /**
   * `as-shown`: with planned values, the prior state and what else `terraform show -json` writes, some resources as they are.
   * `changes-alone`: nothing but changes, none of them a no-op, and no other part: the most work for the bytes.
   */
  form: 'as-shown' | 'changes-alone';
}

/**
 * A plan's JSON as Terraform writes it, of resources with the attributes of the AWS provider's: nested blocks, tags, policies as JSON in
 * strings, sensitive and unknown values, drift. The same for the same numbers.
 */
export function largePlan({ resources, changing, form }: LargePlan): string {
  const doings = doingsOf(changing);
  const shuffled = Array.from({ length: resources }, (_, index) => {
    const doing = doings[(index * 37) % doings.length]!;
    return resourceChange(
      index,
      form === 'changes-alone' && doings[(index * 37) % doings.length] === 'no-op' ? 'update' : doing,
    );
  });
  const head = { format_version: '1.2', terraform_version: '1.11.4' };
  const foot = { timestamp: '2026-01-01T00:00:00Z', applyable: true, complete: true, errored: false };
  if (form === 'changes-alone') return JSON.stringify({ ...head, resource_changes: shuffled, ...foot });
  const drift = shuffled.filter(({ change }, index) => index % 40 === 7 && change.before && change.after);
  return JSON.stringify({
    ...head,
    planned_values: state(shuffled, 'after'),
    resource_drift: drift.map((one) => ({ ...one, change: driftOf(one.change) })),
    resource_changes: shuffled,
    prior_state: { format_version: '1.0', terraform_version: '1.11.4', values: state(shuffled, 'before') },
    relevant_attributes: drift.slice(0, 20).map(({ address }) => ({ resource: address, attribute: ['tags'] })),
    ...foot,
  });
}

function resourceChange(index: number, doing: Doing) {
  const make = makers[index % makers.length]!;
  const address = `module.service["team-${index % 50}"].${make.type}.this[${index}]`;
  const before = doing === 'create' ? null : make.attributes(index, false);
  const known = doing === 'delete' ? null : make.attributes(index, doing === 'update' || doing === 'replace');
  const isNew = doing === 'create' || doing === 'replace';
  const unknown = isNew ? Object.fromEntries(make.computed.map((name) => [name, true])) : {};
  const after = known && Object.fromEntries(Object.entries(known).filter(([name]) => !(name in unknown)));
  const marks = (side: Attributes | null) => (side === null ? false : { tags: {}, tags_all: {}, ...make.marks });
  return {
    address,
    ...(doing === 'move' ? { previous_address: `module.old.${make.type}.this[${index}]` } : {}),
    module_address: `module.service["team-${index % 50}"]`,
    mode: 'managed',
    type: make.type,
    name: 'this',
    index,
    provider_name: 'registry.example/hashicorp/aws',
    change: {
      actions: actions[doing],
      before,
      after,
      after_unknown: after === null ? {} : { ...unknown, tags: {}, tags_all: {} },
      before_sensitive: marks(before),
      after_sensitive: marks(after),
      ...(doing === 'replace' ? { replace_paths: [[make.forcing]] } : {}),
    },
    ...(doing === 'replace' ? { action_reason: 'replace_because_cannot_update' } : {}),
    ...(doing === 'delete' ? { action_reason: 'delete_because_each_key' } : {}),
  };
}

type Sides = ReturnType<typeof resourceChange>['change'];

function driftOf(change: Sides): Sides {
  const { before } = change;
  return {
    ...change,
    actions: ['update'],
    after: { ...before, tags: { Stage: 'dev', Changed: 'by hand' } },
    after_unknown: {},
  };
}

function state(changes: ReturnType<typeof resourceChange>[], side: 'before' | 'after') {
  const resources = changes.flatMap(({ address, mode, type, name, index, provider_name, change }) => {
    const values = change[side];
    const sensitive_values = change[`${side}_sensitive`];
    return values
      ? [{ address, mode, type, name, index, provider_name, schema_version: 0, values, sensitive_values }]
      : [];
  });
  return { root_module: { child_modules: [{ resources, address: 'module.service' }] } };
}
