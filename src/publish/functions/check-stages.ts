import { isCloudFrontFunction } from '../arn.ts';
import type { Checked, SharedReadings } from '../function-kind.ts';
import type { PublishRequest } from '../request.ts';
import { slotsOfFunction } from '../slots.ts';
import { checkStore } from './check-store.ts';
import { type CloudFrontFunctionState, sameConfiguration } from './function-stages.ts';

/** Compares a function as CloudFront has it with what the artifact was built for, and says whom its publish will reach. */
export function checkStages(state: CloudFrontFunctionState, shared: SharedReadings, request: PublishRequest): Checked {
  const { wanted, development } = state;
  const { functionName } = wanted;
  if (!development) {
    const missing = `${functionName}: there is no such CloudFront Function. Functions are made by Terraform: the module cloudfront-function makes one (name = "${functionName}"). If it has another name, check function-name and function-prefix.`;
    return { problems: [missing], findings: [], notes: [] };
  }
  const runtime = compareRuntime(state);
  return {
    problems: [...runtime.problems, ...eventProblems(state, shared, request)],
    findings: checkStore(state),
    notes: [
      ...runtime.notes,
      ...stageNotes(state),
      ...driftNotes(state, shared),
      ...reachNotes(state, shared, request),
    ],
  };
}

/** Configuration is Terraform's: a difference names the argument to change. */
function compareRuntime({ wanted, runtime }: CloudFrontFunctionState): { problems: string[]; notes: string[] } {
  const { functionName, artifact } = wanted;
  const built = artifact.runtime;
  if (built === null) {
    const note = `${functionName}: runtime of the artifact is not known, so it is not compared (AWS has ${runtime})`;
    return { problems: [], notes: [note] };
  }
  if (built === runtime) return { problems: [], notes: [] };
  const problem = `${functionName}: runtime is ${runtime} in AWS, the artifact wants ${built}. Configuration is Terraform's: set runtime = "${built}" on the aws_cloudfront_function (module cloudfront-function) and apply, or build for ${runtime}.`;
  return { problems: [problem], notes: [] };
}

/**
 * New code runs in every place of the function from PublishFunction on, before UpdateDistribution takes it off any of them. Code that was
 * not built for an event that the function is on would run on it in between, and on other distributions for good.
 */
function eventProblems(
  { wanted, functionArn, expected }: CloudFrontFunctionState,
  { distribution, record }: SharedReadings,
  request: PublishRequest,
): string[] {
  const { artifact, functionName } = wanted;
  const built: readonly string[] | null = artifact.eventTypes;
  if (!expected.published || !built) return [];
  // Without associations of its own it stays in all of them, which is refused where the places are planned.
  const leaving = wanted.associations === null ? [] : (distribution?.behaviours ?? []);
  const here = slotsOfFunction(leaving, functionArn!).map(({ pattern, eventType }) => ({
    eventType,
    place: `${eventType} of ${pattern}`,
  }));
  const elsewhere = otherDistributions(record, request).flatMap(([name, { id, associations }]) =>
    (associations ?? []).map((line) => {
      const [pattern, eventType = ''] = line.split(' ');
      return { eventType, place: `${eventType} of ${pattern} of the distribution ${id} (${name})` };
    }),
  );
  return [...here, ...elsewhere]
    .filter(({ eventType }) => !built.includes(eventType))
    .map(
      ({ place }) =>
        `${functionName} is on ${place} now, and the new code was built for ${built.join(', ') || 'no event'}: it would run there from the moment it is published, before anything can be taken off. Take the function off there first (publish the present code with the new associations), or add the event to event-types and build again.`,
    );
}

function stageNotes({ wanted, development, live, expected }: CloudFrontFunctionState): string[] {
  const { functionName } = wanted;
  if (!development || !live) return [];
  if (!expected.published) {
    return development.sha256 === live.sha256
      ? []
      : [
          `${functionName}: LIVE has the wanted code, and DEVELOPMENT has other code, which is left as it is; the next terraform apply of the function would publish that`,
        ];
  }
  return live.config === null || sameConfiguration(development, { config: live.config })
    ? []
    : [
        `${functionName}: the runtime or key value store that DEVELOPMENT has is not LIVE's yet; it goes live with this publish`,
      ];
}

/** LIVE is changed by hand where it is not what the stage's record says. A publish goes over it, and says so. */
function driftNotes({ wanted, live, functionArn }: CloudFrontFunctionState, { record }: SharedReadings): string[] {
  if (!record || !live || record.record.sha256 === live.sha256) return [];
  if (!isCloudFrontFunction(record.record.versionArn ?? '') || record.record.versionArn !== functionArn) return [];
  return [
    `${wanted.functionName}: its LIVE code (sha256 ${live.sha256.slice(0, 12)}…) is not what was released on ${record.record.releasedAt} (sha256 ${record.record.sha256.slice(0, 12)}…): somebody has changed it since, or a run ended before it was recorded`,
  ];
}

/** A CloudFront Function has no versions to choose from: its publish reaches every distribution that has it. */
function reachNotes(
  { wanted, expected }: CloudFrontFunctionState,
  { record }: SharedReadings,
  request: PublishRequest,
): string[] {
  const others = otherDistributions(record, request)
    .filter(([, { associations }]) => associations === null || associations.length > 0)
    .map(([name, { id }]) => `${name} (${id})`);
  if (!expected.published || others.length === 0) return [];
  return [
    `${wanted.functionName}: its publish changes all its distributions at once; the release record names also: ${others.join(', ')}`,
  ];
}

function otherDistributions(record: SharedReadings['record'], { distribution }: PublishRequest) {
  const entries = Object.entries(record?.record.distributions ?? {});
  return entries.filter(([, { id }]) => id !== distribution?.id).sort();
}
