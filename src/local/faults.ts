import { ServiceError } from './service.ts';

/** A rule of `PUT /_local/faults`: makes the next matching calls fail. */
export interface FaultRule {
  /** AWS's name of the operation, or `*` for any. */
  operation: string;
  service?: string;
  /** Resource as `GET /_local/calls` shows it; a `*` at the end stands for anything. */
  resource?: string;
  /** How many matching calls fail; 1 when left out. */
  times?: number;
  /** Matching calls that pass before the first failure. */
  skip?: number;
  /** HTTP status of the answer. Without it and without `reset` the call is only delayed. */
  status?: number;
  /** AWS's error code. */
  code?: string;
  message?: string;
  /** Milliseconds to wait before the call is worked on; with `after`, before it is answered. */
  delayMs?: number;
  /** Destroys the connection in place of an answer. */
  reset?: boolean;
  /** The call takes effect first, then fails. */
  after?: boolean;
}

/** What a rule asks for at one call. */
export interface Fault {
  delayMs: number;
  after: boolean;
  failure: 'reset' | ServiceError | undefined;
}

export interface FaultList {
  /** Replaces all rules. Throws a `FaultRuleError` that says what is wrong with which rule. */
  set(rules: unknown): void;
  /** The rules with what is left of their `times` and `skip`. */
  list(): FaultRule[];
  /** The fault of this call, counted down; of several rules that match, the first. */
  take(call: { service: string; operation: string; resource: string }): Fault | undefined;
}

/** A rule that cannot be understood. */
export class FaultRuleError extends Error {}

type ActiveRule = FaultRule & { times: number; skip: number };

export function createFaultList(): FaultList {
  let active: ActiveRule[] = [];
  return {
    set(rules) {
      if (!Array.isArray(rules)) {
        throw new FaultRuleError('Expected {"rules": [{"operation": "...", "status": 503, "code": "..."}]}.');
      }
      active = rules.map(parseRule);
    },
    list: () => active.filter((rule) => rule.times > 0),
    take(call) {
      for (const rule of active) {
        if (rule.times <= 0 || !matches(rule, call)) {
          continue;
        }
        if (rule.skip > 0) {
          rule.skip -= 1;
          continue;
        }
        rule.times -= 1;
        return { delayMs: rule.delayMs ?? 0, after: rule.after ?? false, failure: failureOf(rule) };
      }
      return undefined;
    },
  };
}

function failureOf(rule: FaultRule): Fault['failure'] {
  if (rule.reset) {
    return 'reset';
  }
  if (rule.status === undefined) {
    return undefined;
  }
  const code = rule.code ?? (rule.status >= 500 ? 'InternalError' : 'BadRequest');
  return new ServiceError(rule.status, code, rule.message ?? `${code}: asked for by a fault rule of the local edge`);
}

function matches(rule: FaultRule, call: { service: string; operation: string; resource: string }): boolean {
  return (
    (rule.operation === '*' || rule.operation === call.operation) &&
    (rule.service === undefined || rule.service === call.service) &&
    (rule.resource === undefined ||
      rule.resource === call.resource ||
      (rule.resource.endsWith('*') && call.resource.startsWith(rule.resource.slice(0, -1))))
  );
}

const types: Record<keyof FaultRule, 'string' | 'number' | 'boolean'> = {
  operation: 'string',
  service: 'string',
  resource: 'string',
  times: 'number',
  skip: 'number',
  status: 'number',
  code: 'string',
  message: 'string',
  delayMs: 'number',
  reset: 'boolean',
  after: 'boolean',
};

function parseRule(rule: unknown, index: number): ActiveRule {
  const complain = (what: string): never => {
    throw new FaultRuleError(`Rule ${index + 1}: ${what}.`);
  };
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    return complain('expected an object');
  }
  for (const [key, value] of Object.entries(rule)) {
    const type = Object.hasOwn(types, key) ? types[key as keyof FaultRule] : undefined;
    if (type === undefined) {
      complain(`unknown key "${key}", expected one of ${Object.keys(types).join(', ')}`);
    }
    if (typeof value !== type) {
      complain(`"${key}" must be a ${type}`);
    }
    if (type === 'number' && (!Number.isInteger(value) || value < 0)) {
      complain(`"${key}" must be a whole number, 0 or more`);
    }
  }
  const parsed = rule as FaultRule;
  if (!parsed.operation) {
    complain('"operation" is required: an AWS operation such as UpdateDistribution, or *');
  }
  if (parsed.status !== undefined && (parsed.status < 400 || parsed.status > 599)) {
    complain('"status" must be an error status, 400 to 599');
  }
  if (parsed.status === undefined && !parsed.reset && !parsed.delayMs) {
    complain('one of "status", "reset" or "delayMs" is required');
  }
  return { ...parsed, times: parsed.times ?? 1, skip: parsed.skip ?? 0 };
}
