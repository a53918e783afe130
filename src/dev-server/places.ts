import type { BuildOptions } from '../build/options.ts';
import { ConfigError, type Problem } from '../config/problems.ts';
import { isViewerEvent } from '../edge/restrictions.ts';
import { InputError } from '../kit/errors.ts';
import { parseAssociations } from '../publish/parse-associations.ts';
import type { Association } from '../publish/request.ts';

/** A function at one event of one behaviour. */
export interface Place extends Association {
  options: BuildOptions;
}

/** Every place that edge.yml gives a function; a line of a wrong form is an InputError. */
export function placesOf(options: BuildOptions[]): Place[] {
  return options.flatMap((one) =>
    parseAssociations('associations', one.associations ?? []).map((association) => ({ ...association, options: one })),
  );
}

/**
 * One distribution is made of an edge.yml: what cannot stand on one is refused, at its line.
 * @throws ConfigError
 */
export function checkPlaces(options: BuildOptions[]): void {
  const problems: Problem[] = [];
  const fail = ({ functionName, declaredAt }: BuildOptions, message: string) => {
    problems.push({
      position: declaredAt?.('associations') ?? { file: 'edge.yml' },
      message: `${functionName}: ${message}`,
    });
  };
  const places: Place[] = [];
  for (const one of options) {
    try {
      for (const place of placesOf([one])) {
        const refused = refusedBeside(place, places);
        if (refused === undefined) places.push(place);
        else fail(one, refused);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(one, error.message);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

/** CloudFront Developer Guide, Restrictions on all edge functions: one function an event, one kind on the viewer events of a behaviour. */
function refusedBeside({ options, pattern, eventType }: Place, others: Place[]): string | undefined {
  for (const other of others) {
    if (other.pattern !== pattern || other.options === options) continue;
    const name = other.options.functionName;
    if (other.eventType === eventType) {
      return `${name} has ${eventType} of ${pattern} already, and one event of a behaviour runs one function. If they are for different distributions, choose with --functions.`;
    }
    const isMixture =
      isViewerEvent(eventType) && isViewerEvent(other.eventType) && other.options.target !== options.target;
    if (isMixture) {
      return `${name} is of target ${other.options.target}, and the viewer events of a behaviour (${pattern}) run either CloudFront Functions or Lambda@Edge. Build both for the same target, or move the Lambda@Edge function to an origin event.`;
    }
  }
  return undefined;
}
