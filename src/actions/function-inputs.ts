import { type EventType, eventTypesOf, functionNamePattern, type Target } from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';

/** The targets that this version builds and publishes. */
const supportedTargets = ['lambda-edge', 'lambda'] as const satisfies readonly Target[];

export function readTarget(inputs: Inputs): Target {
  return inputs.choice('target', supportedTargets);
}

/** A function's or a stage's name: letters, digits, `-` and `_`, at most 64. */
export function checkName(input: string, name: string): string {
  if (functionNamePattern.test(name)) return name;
  throw new InputError(
    input,
    name,
    'a name of 1 to 64 letters, digits, - and _',
    name.startsWith('arn:')
      ? "Give the function's name, not its ARN: Lambda@Edge is always published in us-east-1."
      : undefined,
  );
}

/** The events a function will be attached to, in the order of a request; all that the target allows when left out. */
export function readEventTypes(inputs: Inputs, target: Target): EventType[] {
  const allowed = eventTypesOf[target];
  const named = inputs.commaSeparated('event-types');
  for (const name of named) {
    if (!(allowed as readonly string[]).includes(name)) {
      const expected =
        allowed.length > 0
          ? `event types of ${target}: ${allowed.join(', ')}`
          : `no event types, as target ${target} has none`;
      throw new InputError('event-types', name, expected);
    }
  }
  return allowed.filter((eventType) => named.length === 0 || named.includes(eventType));
}
