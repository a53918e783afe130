import type { CallDescription } from '../aws/call.ts';
import { isAccessDenied, isAwsError } from '../aws/call.ts';
import { messageOf } from '../kit/errors.ts';
import { read, type Session } from './session.ts';

/** Both services assume an edge function's role: Lambda to run it, Lambda@Edge to copy it (CloudFront Developer Guide, read 2026). */
const services = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'];

export interface RoleTrust {
  roleArn: string;
  /** Null where it could not be read; then CloudFront decides. */
  missing: string[] | null;
  /** Why it could not be read. */
  note: string | null;
}

/** Reads whom a function's execution role trusts. Nothing but a stop of the run is thrown: the check is one that CloudFront repeats. */
export async function readRoleTrust(session: Session, roleArn: string): Promise<RoleTrust> {
  const what: CallDescription = { action: 'iam:GetRole', resource: roleArn, doing: `reading the role ${roleArn}` };
  const unread = (why: string) => ({
    roleArn,
    missing: null,
    note: `the role ${roleArn} could not be read (${why}): whether it trusts edgelambda.amazonaws.com is not checked here, CloudFront will`,
  });
  try {
    const { GetRoleCommand } = await import('../aws/sdk/iam.ts');
    const iam = await session.clients.iam();
    const command = new GetRoleCommand({ RoleName: roleArn.split('/').at(-1) });
    const { Role } = await read(session, what, (options) => iam.send(command, options));
    return { roleArn, missing: missingServices(Role?.AssumeRolePolicyDocument ?? ''), note: null };
  } catch (error) {
    session.signal.throwIfAborted();
    if (session.clock.now() >= session.deadline) throw error;
    if (isAccessDenied(error)) return unread('iam:GetRole is not allowed');
    if (isAwsError(error, 'NoSuchEntity', 'NoSuchEntityException')) return unread('IAM has no such role');
    return unread(messageOf(error));
  }
}

interface Statement {
  Effect?: string;
  Action?: string | string[];
  Principal?: string | { Service?: string | string[]; AWS?: string | string[] };
}

/** @param document a trust policy, URL-encoded as IAM gives it */
export function missingServices(document: string): string[] | null {
  let policy: { Statement?: Statement | Statement[] };
  try {
    policy = JSON.parse(decodeURIComponent(document));
  } catch {
    return null;
  }
  const allowing = listOf(policy.Statement).filter(
    ({ Effect, Action }) =>
      Effect === 'Allow' && listOf(Action).some((action) => /^(\*|sts:(\*|assume(role|\*)))$/i.test(action)),
  );
  const trusted = allowing.flatMap(({ Principal }) =>
    typeof Principal === 'string' ? [Principal] : [...listOf(Principal?.Service), ...listOf(Principal?.AWS)],
  );
  return services.filter((service) => !trusted.includes(service) && !trusted.includes('*'));
}

function listOf<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
