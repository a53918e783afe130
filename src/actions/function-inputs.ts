import {
  type EventType,
  edgeRegion,
  eventTypesOf,
  functionNamePattern,
  type Target,
  targets,
} from '../edge/vocabulary.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';

export function readTarget(inputs: Inputs): Target {
  return inputs.choice('target', targets);
}

/** A function's or a stage's name: letters, digits, `-` and `_`, at most 64. */
export function checkName(input: string, name: string): string {
  if (functionNamePattern.test(name)) return name;
  throw new InputError(
    input,
    name,
    'a name of 1 to 64 letters, digits, - and _',
    input.startsWith('function') ? adviceOnName(name) : undefined,
  );
}

/** For what people give in a name's place: an ARN, a version, an alias. */
function adviceOnName(name: string): string | undefined {
  const arn = /^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name);
  const [, region, ofArn] = arn ?? [];
  if (region && region !== edgeRegion) {
    return `That is the ARN of a function in ${region}; Lambda@Edge functions live in ${edgeRegion}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;
  }
  const ofCloudFront = /^arn:[^:]*:cloudfront::[^:]*:function\/(.+)$/.exec(name)?.[1];
  if (ofCloudFront) return `Give the function's name, not its ARN: "${ofCloudFront}".`;
  if (name.includes('$LATEST')) {
    return 'A numbered version is published, and never $LATEST, which CloudFront does not run: give the name alone.';
  }
  if (ofArn) return `Give the function's name, not its ARN: "${ofArn}".`;
  if (name.includes(':')) return 'Give the name alone, without a version or an alias.';
  return undefined;
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
