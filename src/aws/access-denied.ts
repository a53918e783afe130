import { UserError } from '../kit/errors.ts';
import { type AwsErrorShape, causesOf, isAwsError } from './aws-error.ts';

/** One permission, as an IAM statement names it. */
export interface Permission {
  /** `lambda:UpdateFunctionCode`. */
  action: string;
  /** An ARN, or `*`. */
  resource: string;
}

/** Stands in a resource's ARN for the account where no answer of AWS has told it. */
export const unknownAccount = 'ACCOUNT-ID';

const deniedNames = ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'Forbidden'];

/** Whether AWS refused because a permission is missing. True for S3's HEAD too, whose 403 has no code. */
export function isAccessDenied(error: unknown): boolean {
  return isAwsError(error, ...deniedNames) || causesOf(error).some(isBare403);
}

/** An answer without a body: the SDK knows its status alone. */
function isBare403({ name, $metadata }: AwsErrorShape): boolean {
  return $metadata?.httpStatusCode === 403 && ['403', 'UnknownError', 'Unknown', 'Error', undefined].includes(name);
}

/** The IAM statements that grant these permissions, as pretty JSON: one object, or an array of several. */
function iamStatement(permissions: Permission[]): string {
  const statements = permissions.map(({ action, resource }) => ({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
  }));
  return JSON.stringify(statements.length === 1 ? statements[0] : statements, null, 2);
}

/**
 * A missing permission with the statement that would grant it.
 * @param wanted what the call needs; where AWS's message names another action (a KMS key's, say), AWS is believed
 * @param doing a phrase such as `updating the code of dev-router`
 * @param hint a sentence on what else the refusal can mean
 */
export function accessDeniedError(error: unknown, wanted: Permission[], doing: string, hint?: string): UserError {
  const text = causesOf(error).find((one) => one.message?.includes('not authorized'))?.message ?? '';
  const principal = /User: (arn:\S+)/.exec(text)?.[1];
  const named = namedPermission(text);
  const permissions = (named ? exactPermissions(named, wanted) : wanted).map(({ action, resource }) => ({
    action,
    resource: inPlaceOf(principal, resource),
  }));
  const deny = /explicit deny(?: in (?:an? )?([a-z ,-]+?(?:policy|boundary)))?/i.exec(text);
  const who = principal ? `the role ${principal}` : 'the role of these credentials';
  const what = permissions.map(({ action, resource }) => `${action} on ${resource}`).join(', ');
  const open = permissions.some(({ resource }) => resource.includes(unknownAccount));
  const advice = deny
    ? `An explicit deny${deny[1] ? ` in ${article(deny[1])}` : ''} forbids it; a further statement does not help, the deny must go or make an exception.`
    : `This IAM statement would grant it${open ? ` (${unknownAccount} is the number of your AWS account)` : ''}:\n${iamStatement(permissions)}`;
  return new UserError(
    'Permission denied',
    `AWS refused ${doing}: ${who} may not do ${what}. ${hint ? `${hint} ` : ''}${advice}`,
    { cause: error },
  );
}

/** The action and resource in AWS's sentence "is not authorized to perform: X on resource: Y". */
function namedPermission(text: string): { action: string; resource: string | undefined } | undefined {
  const action = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(text)?.[1];
  const resource = /on resource:? "?(arn:[^\s"]+)/.exec(text)?.[1];
  return action ? { action, resource: resource?.replace(/[.,]$/, '') } : undefined;
}

function exactPermissions(named: { action: string; resource: string | undefined }, wanted: Permission[]): Permission[] {
  const ours = wanted.find(({ action }) => action === named.action);
  return [{ action: named.action, resource: named.resource ?? ours?.resource ?? wanted[0]?.resource ?? '*' }];
}

/** The resource in the partition and, where it is still open, the account of whoever was refused: roles act on their own account. */
function inPlaceOf(principal: string | undefined, resource: string): string {
  const [, partition, , , account] = principal?.split(':') ?? [];
  if (!partition || !account) return resource;
  return resource.replace(/^arn:aws:/, `arn:${partition}:`).replace(unknownAccount, account);
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
