import type { Call } from './calls/call.ts';
import { allows, type Statement } from './engine.ts';
import type { Role } from './roles.ts';

/** A recorded call, with whether AWS knows resources for its action. */
export interface Asked extends Call {
  wildcardOnly: boolean;
}

/** A call with the role that made it. */
export interface AskedBy {
  role: Role;
  one: Asked;
}

/** What was taken away in turn, and what of it no call needed: `Sid: what`. */
export interface Idle {
  tried: number;
  idle: string[];
}

const can = (role: Role, statements: Statement[], one: Asked) =>
  allows(role.name, statements, role.boundary, one, one.wildcardOnly);

/** The calls that the role may not make. */
export function refused(role: Role, calls: Asked[]): string[] {
  return calls.filter((one) => !can(role, role.statements, one)).map(named);
}

/** The calls of others that the role may make. */
export function reached(role: Role, calls: Asked[]): string[] {
  return calls.filter((one) => can(role, role.statements, one)).map(named);
}

/** Takes each action and each resource of the role's own policies away. */
export function idleGrants(role: Role, calls: Asked[]): Idle {
  return takeAway(
    role.statements,
    calls.map((one) => ({ role, one })),
    (statements, { one }) => can(role, statements, one),
  );
}

/** The same of a boundary, which all of these roles have. */
export function idleInBoundary(boundary: Statement[], calls: AskedBy[]): Idle {
  return takeAway(boundary, calls, (statements, { role, one }) =>
    allows(role.name, role.statements, statements, one, one.wildcardOnly),
  );
}

function takeAway(
  policy: Statement[],
  calls: AskedBy[],
  allowed: (statements: Statement[], call: AskedBy) => boolean,
): Idle {
  const idle: string[] = [];
  let tried = 0;
  policy.forEach((statement, index) => {
    // A denial takes away already; that it holds is seen by escalations.
    if (statement.Effect === 'Deny') return;
    const asked = calls.filter(({ one }) => list(statement.Action).includes(one.action));
    for (const key of ['Action', 'Resource'] as const) {
      for (const item of list(statement[key])) {
        tried += 1;
        const rest = list(statement[key]).filter((other) => other !== item);
        const without = rest.length > 0 ? [{ ...statement, [key]: rest }] : [];
        const statements = policy.flatMap((one, at) => (at === index ? without : [one]));
        if (asked.every((call) => allowed(statements, call))) idle.push(`${statement.Sid}: ${item}`);
      }
    }
  });
  return { tried, idle };
}

/** Conditions that decide nothing: a recorded call stripped of what the condition asks for is refused with it, and must pass without it. */
export function idleConditions(role: Role, calls: Asked[]): Idle {
  const idle: string[] = [];
  let tried = 0;
  role.statements.forEach((statement, index) => {
    if (!statement.Condition || statement.Effect === 'Deny') return;
    tried += 1;
    const { Condition: _, ...open } = statement;
    const opened = role.statements.map((one, at) => (at === index ? open : one));
    const actions = list(statement.Action);
    const stripped = calls.filter((one) => actions.includes(one.action)).map((one) => ({ ...one, context: {} }));
    const decides = stripped.some((one) => !can(role, role.statements, one) && can(role, opened, one));
    if (!decides) idle.push(`${statement.Sid}: condition`);
  });
  return { tried, idle };
}

function named(one: Call): string {
  return `${one.action} on ${one.resource}${Object.keys(one.context).length > 0 ? ` ${JSON.stringify(one.context)}` : ''}`;
}

export function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
