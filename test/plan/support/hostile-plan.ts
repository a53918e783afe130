import type { Plan, ResourceChange } from '../../../src/plan/model.ts';
import { ExactNumber, isMembers, type Members, put, Sensitive, Unknown, type Value } from '../../../src/plan/value.ts';
import { change, plan } from './build-plan.ts';
import { pieces } from './hostile-pieces.ts';
import type { Random } from './random.ts';

export function hostileText(random: Random, most = 6): string {
  return random.times(most, () => (random.chance(0.6) ? random.of(pieces) : `word${random.number(100)}`)).join('');
}

function hostileValue(random: Random, depth = 0): Value {
  const pick = random.number(depth > 3 ? 7 : 11);
  if (pick === 0) return null;
  if (pick === 1) return random.chance(0.5);
  if (pick === 2) return random.number(1_000_000);
  if (pick === 3) return new ExactNumber(`9007199254740993${random.number(1000)}`);
  if (pick === 4)
    return random.of<Value>([new Unknown(), new Sensitive(random.of(['changed', 'unchanged', 'unknown'] as const))]);
  if (pick <= 6) return hostileText(random);
  if (pick === 7)
    return JSON.stringify({
      [hostileText(random, 2)]: hostileText(random),
      list: [hostileText(random), { a: random.number(3) }],
    });
  if (pick === 8) return random.times(4, () => hostileValue(random, depth + 1));
  if (pick === 9) return random.times(3, () => hostileMap(random, depth + 1));
  return hostileMap(random, depth + 1);
}

function hostileMap(random: Random, depth: number): Members {
  return members(
    random.times(
      5,
      () =>
        [
          random.chance(0.5)
            ? hostileText(random, 3)
            : random.of(['name', 'id', 'tags', '__proto__', 'unknown', 'sensitive']),
          hostileValue(random, depth),
        ] as const,
    ),
  );
}

function members(entries: (readonly [string, Value])[]): Members {
  const made: Members = {};
  for (const [name, value] of entries) put(made, name, value);
  return made;
}

/** The value with some of its parts changed. */
function altered(random: Random, value: Value): Value {
  if (random.chance(0.2)) return hostileValue(random);
  if (isMembers(value)) {
    return members(
      Object.entries(value).map(([key, inner]) => [key, random.chance(0.5) ? inner : altered(random, inner)]),
    );
  }
  if (Array.isArray(value))
    return value.filter(() => random.chance(0.8)).map((inner) => (random.chance(0.6) ? inner : altered(random, inner)));
  return typeof value === 'string' && random.chance(0.5) ? value + hostileText(random, 2) : value;
}

const kinds: ResourceChange['kind'][] = [
  'create',
  'update',
  'replace',
  'replace-create-first',
  'delete',
  'forget',
  'replace-forget',
  'read',
  'open',
  'no-op',
  'other',
];

function hostileChange(random: Random): ResourceChange {
  const kind = random.of(kinds);
  const before = kind === 'create' || kind === 'read' ? null : hostileMap(random, 0);
  const after = kind === 'delete' || kind === 'forget' ? null : altered(random, before ?? hostileMap(random, 0));
  const made = change(kind, `${hostileText(random, 2)}.${hostileText(random)}["${hostileText(random)}"]`, null, null, {
    deposed: random.chance(0.1) ? hostileText(random) : null,
    previousAddress: kind === 'no-op' || random.chance(0.1) ? hostileText(random) : null,
    reason: random.chance(0.3) ? hostileText(random) : null,
    importing: random.chance(0.1)
      ? { id: random.chance(0.7) ? hostileText(random) : null, identity: hostileValue(random) }
      : null,
    replacePaths: random.times(2, () => [hostileText(random, 2), random.number(3), random.of(['name', 'id'])]),
    ...(kind === 'other' ? { actions: [hostileText(random), ...(random.chance(0.5) ? ['delete'] : [])] } : {}),
  });
  return { ...made, before, after };
}

/** A plan in which every text may be hostile. */
export function hostilePlan(random: Random, mostResources = 8): Plan {
  return plan({
    terraformVersion: random.chance(0.8) ? '1.11.4' : hostileText(random),
    unchanged: random.number(3000),
    resources: random.times(mostResources, () => hostileChange(random)),
    drift: random.times(2, () => ({ ...hostileChange(random), relevant: random.chance(0.5) })),
    deferred: random.times(2, () => ({ ...hostileChange(random), reason: hostileText(random) })),
    outputs: random.times(3, () => ({
      name: hostileText(random),
      kind: random.of(['create', 'update', 'delete', 'other'] as const),
      before: hostileValue(random),
      after: hostileValue(random),
    })),
    checks: random.times(2, () => ({
      address: hostileText(random),
      status: random.of(['fail', 'error', 'unknown'] as const),
      messages: random.times(3, () => hostileText(random, 10)),
    })),
    actionInvocations: random.times(2, () => ({
      address: hostileText(random),
      type: 'x',
      trigger: random.chance(0.5) ? hostileText(random) : null,
      deferred: random.chance(0.3) ? hostileText(random) : null,
    })),
    errored: random.chance(0.2),
    complete: random.chance(0.8),
    applyable: random.of([true, false, null]),
  });
}
