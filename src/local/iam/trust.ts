/** A policy document as far as a role's trust needs it. */
interface PolicyDocument {
  Statement?: Statement | Statement[];
}

interface Statement {
  Effect?: string;
  Action?: string | string[];
  Principal?: string | Record<string, string | string[]>;
  NotPrincipal?: unknown;
  NotAction?: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** Who asks to assume a role, and what is known of the request. */
export interface TrustRequest {
  /** `sts:AssumeRoleWithWebIdentity`. */
  action: string;
  principal: {
    kind: 'AWS' | 'Federated' | 'Service' /** Every name it goes by: the ARN, the account. */;
    names: string[];
  };
  /** Condition keys, in lower case, and their values. */
  context: Record<string, string[]>;
}

/**
 * Evaluates a role's trust policy (AWS Identity and Access Management User Guide, "Policy evaluation logic"): an explicit Deny wins, else one
 * Allow is enough. What is not understood allows nothing.
 * @param document JSON
 */
export function trusts(document: string, request: TrustRequest): boolean {
  const { Statement: given } = JSON.parse(document) as PolicyDocument;
  const statements = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const applies = (statement: Statement, unknown: boolean) =>
    matchesAction(statement, request.action, unknown) &&
    matchesPrincipal(statement, request.principal, unknown) &&
    matchesConditions(statement.Condition ?? {}, request.context, unknown);
  return (
    statements.some((statement) => statement.Effect === 'Allow' && applies(statement, false)) &&
    !statements.some((statement) => statement.Effect === 'Deny' && applies(statement, true))
  );
}

function matchesAction({ Action, NotAction }: Statement, action: string, unknown: boolean): boolean {
  if (NotAction !== undefined || Action === undefined) {
    return unknown;
  }
  return list(Action).some((pattern) => like(pattern.toLowerCase(), action.toLowerCase()));
}

function matchesPrincipal(statement: Statement, principal: TrustRequest['principal'], unknown: boolean): boolean {
  const { Principal, NotPrincipal } = statement;
  if (NotPrincipal !== undefined || Principal === undefined) {
    return unknown;
  }
  if (typeof Principal === 'string') {
    return Principal === '*';
  }
  return list(Principal[principal.kind] ?? []).some((name) => name === '*' || principal.names.includes(name));
}

function matchesConditions(
  conditions: NonNullable<Statement['Condition']>,
  context: TrustRequest['context'],
  unknown: boolean,
): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const result = matchesCondition(operator, list(wanted), context[key.toLowerCase()]);
      return result ?? unknown;
    }),
  );
}

/** @returns undefined for an operator that is not known here */
function matchesCondition(operator: string, wanted: string[], values: string[] | undefined): boolean | undefined {
  const [, set, base = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  if (base === 'Null') {
    return wanted.some((value) => (value === 'true') === (values === undefined || values.length === 0));
  }
  const compare = comparators[base.replace(/^(String|Arn)Not/, '$1')];
  if (!compare) {
    return undefined;
  }
  const negated = /^(String|Arn)Not/.test(base);
  if (values === undefined || values.length === 0) {
    // A key that is not there fails a positive test and passes a negated one; ForAllValues is true of nothing.
    return Boolean(ifExists) || negated || set === 'ForAllValues';
  }
  const passes = (value: string) => wanted.some((pattern) => compare(pattern, value)) !== negated;
  return set === 'ForAllValues' || (negated && set === undefined) ? values.every(passes) : values.some(passes);
}

const comparators: Record<string, (wanted: string, value: string) => boolean> = {
  StringEquals: (wanted, value) => wanted === value,
  StringEqualsIgnoreCase: (wanted, value) => wanted.toLowerCase() === value.toLowerCase(),
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: (wanted, value) => wanted.toLowerCase() === value.toLowerCase(),
};

/** `*` stands for any characters, `?` for one. */
function like(pattern: string, value: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(value);
}

function list(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}
