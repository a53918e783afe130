import type { Call } from './calls/call.ts';
import { allows, type Statement } from './engine.ts';
import type { Role } from './roles.ts';

/** Each recorded call of a role with whether AWS knows resources for its action. */
export interface Asked extends Call {
  wildcardOnly: boolean;
}

const can = (role: Role, statements: Statement[], one: Asked) =>
  allows(role.name, statements, role.boundary, one, one.wildcardOnly);

/** The recorded calls that the role may not make. */
export function refused(role: Role, calls: Asked[]): string[] {
  return calls.filter((one) => !can(role, role.statements, one)).map(named);
}

/** How many grants were taken away in turn, and those whose absence broke no recorded call: `Sid: what`. */
export function unused(role: Role, calls: Asked[]): { tried: number; unused: string[] } {
  const found: string[] = [];
  let tried = 0;
  const attempt = (index: number, without: Statement | null, what: string, asked: Asked[]) => {
    tried += 1;
    const statements = role.statements.flatMap((one, at) => (at === index ? (without ? [without] : []) : [one]));
    if (asked.every((one) => can(role, statements, one))) found.push(`${role.statements[index]?.Sid}: ${what}`);
  };
  role.statements.forEach((statement, index) => {
    if (statement.Effect === 'Deny') return;
    const actions = list(statement.Action);
    const resources = list(statement.Resource);
    const asked = calls.filter((one) => actions.includes(one.action));
    for (const action of actions) {
      const rest = actions.filter((other) => other !== action);
      attempt(index, rest.length > 0 ? { ...statement, Action: rest } : null, action, asked);
    }
    for (const resource of resources) {
      const rest = resources.filter((other) => other !== resource);
      attempt(index, rest.length > 0 ? { ...statement, Resource: rest } : null, resource, asked);
    }
  });
  return { tried, unused: found };
}

/** Conditions that decide nothing: a recorded call stripped of what the condition asks for is refused with it, and must pass without it. */
export function idleConditions(role: Role, calls: Asked[]): { tried: number; idle: string[] } {
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

/** The calls of others that the role may make. */
export function reached(role: Role, calls: Asked[]): string[] {
  return calls.filter((one) => can(role, role.statements, one)).map(named);
}

function named(one: Call): string {
  return `${one.action} on ${one.resource}${Object.keys(one.context).length > 0 ? ` ${JSON.stringify(one.context)}` : ''}`;
}

export function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
