import { isViewerEvent } from '../edge/restrictions.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';

/** A place on the distribution that a function of the call is to have. */
interface Wanted {
  functionName: string;
  target: Target;
  eventType: EventType;
  pattern: string;
}

/** What the functions of a call show together: one named twice, two that want one place, two kinds where CloudFront runs one. */
export function checkTogether({ functions }: PublishRequest): string[] {
  if (functions.length === 0) return ['there is no function to publish.'];
  const wanted = functions.flatMap(placesOf);
  return [...namedTwice(functions), ...placesWantedTwice(wanted), ...mixtures(wanted)];
}

function placesOf({ artifact: { target }, functionName, associations }: FunctionToPublish): Wanted[] {
  return (associations ?? []).map(({ pattern, eventType }) => ({
    functionName,
    target,
    eventType,
    pattern: pattern === '*' ? 'default' : pattern,
  }));
}

/** A name is one function's of its service: at the edge, of the region, of CloudFront. */
function namedTwice(functions: FunctionToPublish[]): string[] {
  const prefixes: Record<Target, string> = {
    'lambda-edge': '',
    lambda: 'lambda ',
    'cloudfront-function': 'CloudFront Function ',
  };
  const names = functions.map(({ artifact, functionName }) => `${prefixes[artifact.target]}${functionName}`);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => `${name} is named twice: one call publishes a function once.`);
}

function placesWantedTwice(wanted: Wanted[]): string[] {
  return wanted.flatMap((one, index) => {
    const other = wanted
      .slice(0, index)
      .find(({ eventType, pattern }) => eventType === one.eventType && pattern === one.pattern);
    if (!other || (other.functionName === one.functionName && other.target === one.target)) return [];
    return [
      `${other.functionName} and ${one.functionName} both want ${one.eventType} of ${one.pattern}: one event of a behaviour runs one function.`,
    ];
  });
}

/** CloudFront Developer Guide, Restrictions on all edge functions. What the distribution has beside them is plan-slots.ts's. */
function mixtures(wanted: Wanted[]): string[] {
  const viewer = wanted.filter(({ eventType }) => isViewerEvent(eventType));
  return viewer
    .filter(({ target }) => target === 'cloudfront-function')
    .flatMap((one) => {
      const lambda = viewer.find(
        ({ target, pattern, eventType }) =>
          target === 'lambda-edge' && pattern === one.pattern && eventType !== one.eventType,
      );
      if (!lambda) return [];
      return [
        `${one.functionName} (CloudFront Function) and ${lambda.functionName} (Lambda@Edge) both want viewer events of ${one.pattern}: CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour. Build both for the same target, or move the Lambda@Edge function to an origin event.`,
      ];
    });
}
