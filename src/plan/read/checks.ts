import type { CheckResult } from '../model.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from './fields.ts';
import type { ValueReader } from './values.ts';

const statuses = ['fail', 'error', 'unknown'] as const;

/** Reads one element of `checks`; null where it passes. A status not known yet counts as `unknown`: it is not said to pass. */
export function readCheck(check: JsonObject, values: ValueReader): CheckResult | null {
  const status = textAt(check, 'status');
  if (status === 'pass') return null;
  const instances = objectsAt(check, 'instances');
  const messages = instances.flatMap((instance) => {
    const address = addressOf(instance);
    return objectsAt(instance, 'problems').flatMap((problem) => {
      const message = textAt(problem, 'message');
      if (message === null) return [];
      return [instances.length > 1 && address ? `${address}: ${message}` : message];
    });
  });
  return {
    address: values.text(addressOf(check)),
    status: statuses.find((one) => one === status) ?? 'unknown',
    messages: messages.map((message) => values.text(message)),
  };
}

function addressOf(json: JsonObject): string {
  const address = objectAt(json, 'address');
  return textAt(address, 'to_display') ?? textAt(address, 'name') ?? '';
}
