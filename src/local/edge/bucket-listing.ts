import type { S3Origin } from './origin.ts';

interface Statement {
  Effect?: string;
  Principal?: unknown;
  Action?: string | string[];
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** Who asks the bucket. */
export interface Asking {
  /** The distribution's ARN. */
  distributionArn: string;
  origin: Pick<S3Origin, 'authMethod'>;
}

/**
 * Whether a bucket's policy lets a distribution list it, upon which S3 answers 404 for an object that is not there, and 403 otherwise.
 * Read are the principals that such policies name (everybody, CloudFront's service, an origin access identity) and a condition on the
 * distribution's ARN; a statement with another condition grants nothing here, and a deny of listing always counts.
 *
 * @param policy the policy's JSON; undefined where the bucket has none
 */
export function mayList(policy: string | undefined, bucket: string, asking: Asking): boolean {
  const about = statementsOf(policy).filter(
    ({ Action, Resource }) => some(Action, 's3:ListBucket') && some(Resource, `arn:aws:s3:::${bucket}`),
  );
  const applies = (statement: Statement) => isPrincipal(statement.Principal, asking) && holds(statement, asking);
  return about.some((one) => one.Effect === 'Allow' && applies(one)) && !about.some((one) => one.Effect === 'Deny');
}

function statementsOf(policy: string | undefined): Statement[] {
  try {
    const { Statement: statements = [] } = JSON.parse(policy ?? '{}') as { Statement?: Statement | Statement[] };
    return [statements].flat();
  } catch {
    return [];
  }
}

/** Whether one of a statement's patterns, with `*` and `?`, matches. Actions are the same in any case. */
function some(patterns: string | string[] = [], value: string): boolean {
  return [patterns].flat().some((pattern) => {
    const escaped = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${escaped}$`, 'i').test(value);
  });
}

function isPrincipal(principal: unknown, { origin }: Asking): boolean {
  if (principal === '*') return true;
  const { AWS, Service, CanonicalUser } = (principal ?? {}) as Record<string, string | string[]>;
  const names = [AWS ?? []].flat();
  if (names.includes('*')) return true;
  if (origin.authMethod === 'origin-access-control') return [Service ?? []].flat().includes('cloudfront.amazonaws.com');
  if (origin.authMethod !== 'origin-access-identity') return false;
  const identity = names.some((name) => name.includes(':cloudfront:user/CloudFront Origin Access Identity '));
  return identity || CanonicalUser !== undefined;
}

function holds({ Condition = {} }: Statement, { distributionArn }: Asking): boolean {
  return Object.entries(Condition).every(
    ([operator, tests]) =>
      /^(StringEquals|StringLike|ArnEquals|ArnLike)$/.test(operator) &&
      Object.entries(tests).every(([key, values]) => /^aws:sourcearn$/i.test(key) && some(values, distributionArn)),
  );
}
