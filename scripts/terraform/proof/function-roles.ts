import { account, type Call, call } from './calls/call.ts';
import { escalations } from './escalations.ts';
import type { Asked } from './least-privilege.ts';
import { idleGrants, idleInBoundary, reached, refused } from './least-privilege.ts';
import type { Role } from './roles.ts';
import type { Recording } from './run.ts';
import { callsOfOtherStages } from './stages-apart.ts';

/** What was decided about the role of a function. */
export interface FunctionVerdict {
  role: string;
  calls: number;
  grants: number;
  denied: number;
}

const dataRegion = 'eu-central-1';

/**
 * What is asked for in a function's name when it runs, which no run here shows: its logs, in an edge function's case of whichever region
 * answers, and for the api its secret and its data.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html
 */
function callsOf(role: string): Call[] {
  const [, name, kind] = /^(.*)-(edge|lambda)$/.exec(role) ?? [];
  const edge = kind === 'edge';
  const region = edge ? 'sa-east-1' : dataRegion;
  const group = `arn:aws:logs:${region}:${account}:log-group:/aws/lambda/${edge ? 'us-east-1.' : ''}${name}`;
  const groups = edge ? [group, `${group}:log-stream:`].map((arn) => call('logs:CreateLogGroup', arn)) : [];
  const logs = ['CreateLogStream', 'PutLogEvents'].map((one) => call(`logs:${one}`, `${group}:log-stream:2026/1`));
  return [...groups, ...logs, ...(edge ? [] : dataCalls(name?.split('-')[0] ?? ''))];
}

function dataCalls(stage: string): Call[] {
  const data = `arn:aws:s3:::acme-${stage}-api-data`;
  return [
    call('secretsmanager:GetSecretValue', secretOf(stage)),
    call('s3:ListBucket', data),
    ...['GetObject', 'PutObject', 'DeleteObject'].map((action) => call(`s3:${action}`, `${data}/orders/1.json`)),
  ];
}

const secretOf = (stage: string) => `arn:aws:secretsmanager:${dataRegion}:${account}:secret:${stage}/api/jwt-AbCdEf`;

/** Decides about the roles that the roots make for functions, and about the boundaries that hold them. @param all every recorded call */
export function judgeFunctionRoles(
  roles: Role[],
  all: Asked[],
  ids: Recording['ids'],
): { verdicts: FunctionVerdict[]; failures: string[] } {
  const asked = (one: Call): Asked => ({ ...one, wildcardOnly: false });
  const ownOf = (role: Role) => callsOf(role.name).map(asked);
  const functionCalls = roles.flatMap(ownOf);
  const failures: string[] = [];
  const fail = (who: string, what: string, found: string[]) =>
    failures.push(...found.map((one) => `${who}: ${what}: ${one}`));
  const verdicts = roles.map((role): FunctionVerdict => {
    const own = ownOf(role);
    fail(role.name, 'refused', refused(role, own));
    const grants = idleGrants(role, own);
    fail(role.name, 'used by nothing', grants.idle);
    const isOwn = (one: Call) => own.some((mine) => mine.action === one.action && mine.resource === one.resource);
    const ways = escalations.map((one) => asked(one.call)).filter((one) => !isOwn(one));
    const foreign = callsOfOtherStages(role.name.replace(/^(\w+)-.*$/, 'function-$1'), [...all, ...functionCalls], ids);
    fail(role.name, 'may', reached(role, [...ways, ...foreign]));
    return { role: role.name, calls: own.length, grants: grants.tried, denied: ways.length + foreign.length };
  });
  const boundaries = new Map(roles.map((role) => [JSON.stringify(role.boundary), role.boundary]));
  for (const [key, boundary] of boundaries) {
    const held = roles.filter((role) => JSON.stringify(role.boundary) === key);
    const calls = held.flatMap((role) => ownOf(role).map((one) => ({ role, one })));
    fail(`the boundary of ${held[0]?.name}`, 'used by nothing', idleInBoundary(boundary, calls).idle);
  }
  return { verdicts, failures };
}
