import type { Clock } from '../../kit/clock.ts';
import { accountId } from '../account.ts';
import type { ExpiryOf } from '../credentials.ts';
import type { IamService } from '../iam/service.ts';
import type { Role } from '../iam/store.ts';
import { trusts } from '../iam/trust.ts';
import { type Service, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { issue, type Session, type SessionStore } from './sessions.ts';
import { audiencesOf, claimContext, readClaims } from './token.ts';

/** STS, with what the server asks of it. */
export interface StsService extends Service {
  expiryOf: ExpiryOf;
}

export function createStsService({ clock, iam }: { clock: Clock; iam: IamService }): StsService {
  const sessions: SessionStore = {};
  const find = (accessKeyId: string): Session | undefined =>
    Object.hasOwn(sessions, accessKeyId) ? sessions[accessKeyId] : undefined;

  const identityOf = ({ accessKeyId }: ServiceCall): { UserId: string; Account: string; Arn: string } => {
    if (accessKeyId === undefined) {
      throw new ServiceError(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
    }
    const session = find(accessKeyId);
    return session
      ? { UserId: session.assumedRoleId, Account: accountId, Arn: session.arn }
      : { UserId: 'AIDALOCALEDGEUSER0000', Account: accountId, Arn: `arn:aws:iam::${accountId}:user/local` };
  };

  const begin = (role: Role, input: ServiceCall['input']): Record<string, unknown> => {
    const seconds: number = input.DurationSeconds ?? 3600;
    if (seconds < 900) {
      throw invalid(
        `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
      );
    }
    if (seconds > role.maxSessionDuration) {
      throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    }
    const name: string = input.RoleSessionName;
    if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
      throw invalid(
        `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
      );
    }
    const arn = `arn:aws:sts::${accountId}:assumed-role/${role.name}/${name}`;
    const session = issue(sessions, arn, `${role.id}:${name}`, clock.now() + seconds * 1000);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiresAt),
      },
      AssumedRoleUser: { AssumedRoleId: session.assumedRoleId, Arn: arn },
    };
  };

  return {
    name: 'sts',
    operations: {
      GetCallerIdentity: (call) => ({ output: identityOf(call) }),
      AssumeRole: (call) => assumeRole(call, iam, identityOf(call).Arn, begin),
      AssumeRoleWithWebIdentity: (call) => assumeWithToken(call, iam, clock.now(), begin),
    },
    snapshot: {
      save: () => sessions,
      load: (state) => {
        Object.assign(sessions, state);
      },
    },
    expiryOf(accessKeyId) {
      const session = find(accessKeyId);
      return session && new Date(session.expiresAt);
    },
  };
}

type Begin = (role: Role, input: ServiceCall['input']) => Record<string, unknown>;

function assumeRole({ input }: ServiceCall, iam: IamService, callerArn: string, begin: Begin): ServiceReply {
  const role = iam.role(input.RoleArn);
  // An assumed role goes by its role's ARN too, and everybody by the account's.
  const roleArn = callerArn.replace(/^arn:aws:sts::(\d+):assumed-role\/([^/]+)\/.*$/, 'arn:aws:iam::$1:role/$2');
  const names = [callerArn, roleArn, `arn:aws:iam::${accountId}:root`, accountId];
  const context: Record<string, string[]> = {
    'aws:principalarn': [roleArn],
    'aws:principalaccount': [accountId],
    'sts:rolesessionname': [input.RoleSessionName],
    ...(input.ExternalId === undefined ? {} : { 'sts:externalid': [input.ExternalId] }),
  };
  const request = { action: 'sts:AssumeRole', principal: { kind: 'AWS' as const, names }, context };
  if (!role || !trusts(role.trustPolicy, request)) {
    throw new ServiceError(
      403,
      'AccessDenied',
      `User: ${callerArn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn}`,
    );
  }
  return { output: begin(role, input) };
}

function assumeWithToken({ input }: ServiceCall, iam: IamService, now: number, begin: Begin): ServiceReply {
  const claims = readClaims(input.WebIdentityToken);
  const url = claims.iss.replace(/^https:\/\//, '');
  const provider = iam.provider(url);
  if (!provider) {
    throw identity(`No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  const audiences = audiencesOf(claims);
  if (!audiences.some((audience) => provider.clientIds.includes(audience))) {
    throw identity('Incorrect token audience');
  }
  if (claims.exp * 1000 <= now) {
    throw new ServiceError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(now / 1000)} must be before the expiration date/time ${claims.exp}`,
    );
  }
  const role = iam.role(input.RoleArn);
  const allowed =
    role &&
    trusts(role.trustPolicy, {
      action: 'sts:AssumeRoleWithWebIdentity',
      principal: { kind: 'Federated', names: [provider.arn] },
      context: { ...claimContext(url, claims), 'sts:rolesessionname': [input.RoleSessionName] },
    });
  if (!role || !allowed) {
    throw new ServiceError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }
  return {
    output: {
      ...begin(role, input),
      SubjectFromWebIdentityToken: claims.sub,
      Audience: audiences[0],
      Provider: provider.arn,
    },
  };
}

function invalid(message: string): ServiceError {
  return new ServiceError(400, 'ValidationError', message);
}

function identity(message: string): ServiceError {
  return new ServiceError(400, 'InvalidIdentityToken', message);
}
