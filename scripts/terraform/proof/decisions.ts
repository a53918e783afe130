import { unknownConditionKeys } from './condition-keys.ts';
import { type Statement, wildcardOnly } from './engine.ts';
import { escalations } from './escalations.ts';
import { type FunctionVerdict, judgeFunctionRoles } from './function-roles.ts';
import type { Asked, AskedBy } from './least-privilege.ts';
import { idleConditions, idleGrants, idleInBoundary, reached, refused } from './least-privilege.ts';
import { policySizes } from './policy-sizes.ts';
import { type Role, rolesIn } from './roles.ts';
import type { Recording } from './run.ts';
import { callsOfOtherStages, isRead } from './stages-apart.ts';
import { judgeTrust } from './trust.ts';

/** What was decided about one role of tf/ci. */
export interface Verdict {
  role: string;
  tokensAllowed: number;
  tokensDenied: number;
  /** Recorded calls, all of which the role may make; 0 where nothing was recorded. */
  calls: number;
  /** Actions, resources and conditions, those of the trust included, taken away in turn. */
  grants: number;
  /** Calls on the other stage, all of which it may not make. */
  foreign: number;
  escalations: number;
  /** Characters of the role's inline policies. */
  inline: number;
}

export interface Decisions {
  verdicts: Verdict[];
  functions: FunctionVerdict[];
  /** What is not as claimed. */
  failures: string[];
}

/** What an administrator attaches by mistake: the boundary has to hold it. */
const everything: Statement[] = [{ Effect: 'Allow', Action: '*', Resource: '*' }];
const isOfCi = ({ resource }: Asked) => /:(role|policy)\/ci\//.test(resource);

/** Every root is to plan in less, in seconds. */
const longestPlan = 60;

/** Decides all that is claimed about the roles of a run. Without recorded calls: tokens, escalations, sizes. */
export async function decide(recording: Recording): Promise<Decisions> {
  const everyRole = rolesIn([...recording.ci, ...recording.made]);
  const roles = everyRole.filter((role) => role.path === '/ci/');
  const asked = await askedBy(recording);
  const all = [...asked.values()].flat();
  const isRecorded = all.length > 0;
  const sizes = policySizes([...recording.ci, ...recording.made]);
  const failures: string[] = [...sizes.tooLong, ...slowPlans(recording)];
  const verdicts = roles.map((role): Verdict => {
    const fail = (what: string, found: string[]) =>
      failures.push(...found.map((one) => `${role.name}: ${what}: ${one}`));
    const trust = judgeTrust(role);
    fail('decided otherwise', trust.wrong);
    fail('decides nothing of its trust', trust.idle);
    const ways = escalations.map((one) => ({ ...one.call, wildcardOnly: false }));
    fail('may escalate by', reached(role, ways));
    const attached = { ...role, statements: everything };
    fail('may, with everything attached,', reached(attached, ways.filter(isOfCi)));

    const own = asked.get(role.name) ?? [];
    if (isRecorded && own.length === 0) failures.push(`${role.name}: nothing of it was recorded`);
    fail('refused', refused(role, own));
    const [grants, conditions] = [idleGrants(role, own), idleConditions(role, own)];
    if (isRecorded) fail('used by no recorded call', grants.idle);
    if (isRecorded) fail('decides nothing', conditions.idle);
    const foreign = foreignTo(role, own, all, recording.ids);
    fail("may make the other stage's call", reached(role, foreign));
    return {
      role: role.name,
      tokensAllowed: trust.allowed,
      tokensDenied: trust.denied,
      calls: own.length,
      grants: trust.tried + (isRecorded ? grants.tried + conditions.tried : 0),
      foreign: foreign.length,
      escalations: ways.length,
      inline: sizes.inline.get(role.name) ?? 0,
    };
  });
  if (isRecorded) failures.push(...idleInCiBoundary(roles, asked));
  failures.push(...(await unknownConditionKeys(everyRole, [...recording.ci, ...recording.made])));
  const functions = judgeFunctionRoles(
    everyRole.filter((role) => role.path !== '/ci/'),
    all,
    recording.ids,
  );
  return { verdicts, functions: functions.verdicts, failures: [...failures, ...functions.failures] };
}

/** Of the other stage, all calls; but for what promotes without reading of what it was itself recorded reading: a store's artifacts, a function. */
function foreignTo(role: Role, own: Asked[], all: Asked[], ids: Recording['ids']): Asked[] {
  const promotes = role.name === 'promote-prod' || role.name === 'plan-prod';
  const reads = promotes ? own.filter(isRead).map(whatIsRead) : [];
  return callsOfOtherStages(role.name, all, ids).filter((one) => !isRead(one) || !reads.includes(whatIsRead(one)));
}

/** Objects by the first folder of their keys, versions by their function: Lambda and releases make up the rest. */
function whatIsRead({ action, resource }: Asked): string {
  const holder = resource.replace(/^(arn:aws:s3:::[^/]+\/[^/]+)\/.*$/, '$1').replace(/(:function:[^:]+):.+$/, '$1:*');
  return `${action} ${holder}`;
}

/** By actor, what was recorded, without what an administrator did. */
async function askedBy({ calls }: Recording): Promise<Map<string, Asked[]>> {
  const asked = new Map<string, Asked[]>();
  for (const [actor, all] of Object.entries(calls)) {
    if (actor === 'administrator') continue;
    asked.set(
      actor,
      await Promise.all(all.map(async (one) => ({ ...one, wildcardOnly: await wildcardOnly(one.action) }))),
    );
  }
  return asked;
}

function idleInCiBoundary(roles: Role[], asked: Map<string, Asked[]>): string[] {
  const calls: AskedBy[] = roles.flatMap((role) => (asked.get(role.name) ?? []).map((one) => ({ role, one })));
  const { idle } = idleInBoundary(roles[0]?.boundary ?? [], calls);
  return idle.map((one) => `the boundary of the roles: used by no recorded call: ${one}`);
}

function slowPlans({ plans }: Recording): string[] {
  return Object.entries(plans)
    .filter(([, seconds]) => seconds >= longestPlan)
    .map(([root, seconds]) => `${root}: its fastest plan took ${seconds.toFixed(0)} s, expected under ${longestPlan}`);
}
