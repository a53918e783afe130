import { checkIsZip } from '../artifacts/zip-contents.ts';
import { checkSettings } from '../edge/checks/settings.ts';
import { checkSizes } from '../edge/checks/sizes.ts';
import { findRuntime } from '../edge/runtimes.ts';
import { edgeRegion, eventTypesOf, functionNamePattern } from '../edge/vocabulary.ts';
import { quoted, UserError } from '../kit/errors.ts';
import { parseFunctionArn } from './arn.ts';
import { checkTogether } from './check-together.ts';
import { checkFunctionCode } from './functions/check-code.ts';
import { associationLine } from './parse-associations.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';

/**
 * Checks what inputs and artifacts show together, before the first AWS call. What one input shows alone is check-inputs.ts's.
 * @param now milliseconds since the epoch; runtimes have dates
 * @throws UserError that lists everything wrong
 */
export function checkRequest(request: PublishRequest, now: number): void {
  const problems = [
    ...request.functions.flatMap((wanted) => checkFunction(request, wanted, now)),
    ...checkTogether(request),
    ...checkDistribution(request),
  ];
  if (problems.length === 0) return;
  throw new UserError(
    'Cannot publish this',
    problems.length === 1 ? problems[0]! : `${problems.length} things are wrong:\n- ${problems.join('\n- ')}`,
  );
}

function checkFunction(request: PublishRequest, wanted: FunctionToPublish, now: number): string[] {
  const { artifact, functionName } = wanted;
  const problems = [
    ...checkName(functionName),
    ...(wanted.artifact.target === 'cloudfront-function' ? checkFunctionCode(wanted) : checkZip(wanted)),
    ...checkBuiltFor(wanted, now),
    ...checkAssociations(wanted),
    ...checkAlias(wanted),
  ];
  if (artifact.target === 'lambda' && !request.region) {
    problems.push('there is no region for target lambda. Set AWS_REGION (configure-aws-credentials does: aws-region).');
  }
  if (request.release && !(artifact.s3Bucket && artifact.s3Key)) {
    problems.push(
      "'stage' records where the artifact is, so the artifact must be in S3: give upload-artifact-hash's artifacts, s3-bucket and s3-key, or a bucket.",
    );
  }
  return problems.map((problem) => `${functionName}: ${problem}`);
}

function checkName(functionName: string): string[] {
  if (functionNamePattern.test(functionName)) return [];
  const expected = "expected function-name to be the function's name: letters, digits, - and _, at most 64";
  const arn = parseFunctionArn(functionName);
  const [plain, qualifier] = arn ? [arn.name, arn.qualifier] : functionName.split(':');
  if (qualifier === '$LATEST') {
    return [
      `got ${quoted(functionName)}, ${expected}. A numbered version is published, never $LATEST: give ${quoted(plain!)}.`,
    ];
  }
  if (arn && arn.region !== edgeRegion) {
    return [
      `got the ARN of a function in ${arn.region}, ${expected}. Lambda@Edge functions live in ${edgeRegion}; make the function there (Terraform module edge-function) and give its name, ${quoted(arn.name)}.`,
    ];
  }
  if (arn) return [`got an ARN, ${expected}. Give ${quoted(arn.name)}.`];
  if (qualifier) return [`got ${quoted(functionName)} with a version or alias, ${expected}. Give ${quoted(plain!)}.`];
  return [`got ${quoted(functionName)}, ${expected}.`];
}

function checkZip({ artifact, bytes }: FunctionToPublish): string[] {
  try {
    checkIsZip(bytes, 'the artifact');
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
  if (artifact.target !== 'lambda-edge') return [];
  // The unpacked size was checked when it was built; here the zip alone is in hand.
  const sizes = {
    target: artifact.target,
    eventTypes: artifact.eventTypes ?? [],
    zipBytes: bytes.byteLength,
    unpackedBytes: 0,
  };
  return checkSizes(sizes)
    .filter(({ severity }) => severity === 'error')
    .map(({ message, advice }) => `${message} ${advice}`);
}

function checkBuiltFor({ artifact, associations, memorySize, timeout }: FunctionToPublish, now: number): string[] {
  const { target, runtime, handler } = artifact;
  const anyRuntime = target === 'cloudfront-function' ? 'cloudfront-js-2.0' : 'nodejs24.x';
  const findings = checkSettings({
    target,
    eventTypes: artifact.eventTypes ?? associations?.map((one) => one.eventType) ?? eventTypesOf[target],
    runtime: runtime ?? anyRuntime,
    handler: handler ?? 'index.handler',
    memorySize: memorySize ?? undefined,
    timeout: timeout ?? undefined,
    today: new Date(now),
  });
  // Dates matter only where a version has to be published, which is not known yet.
  const known = findRuntime(runtime ?? anyRuntime)?.targets.includes(target) ?? false;
  return findings
    .filter(({ rule, severity }) => severity === 'error' && !(rule === 'runtime' && known))
    .map(({ message, advice }) => `${message} ${advice}`);
}

function checkAssociations({ artifact, associations }: FunctionToPublish): string[] {
  const { target } = artifact;
  if (!associations || associations.length === 0) return [];
  if (target === 'lambda') return ['target lambda is associated with no distribution: leave associations out.'];
  const built = artifact.eventTypes;
  return associations.flatMap((association) => {
    const line = quoted(associationLine(association));
    if (association.includeBody && association.eventType.endsWith('-response')) {
      return [`association ${line}: only request events have a body to include.`];
    }
    if (association.includeBody && target === 'cloudfront-function') {
      return [`association ${line}: a CloudFront Function is not given the body. Leave include-body out.`];
    }
    if (!eventTypesOf[target].includes(association.eventType)) {
      const events = eventTypesOf[target].join(' and ');
      return [`association ${line}: a CloudFront Function runs on ${events} alone. Build it as lambda-edge.`];
    }
    if (built && !built.includes(association.eventType)) {
      return [
        `association ${line}: the artifact was built and checked for ${built.join(', ') || 'no event'}. Add ${association.eventType} to event-types and build again.`,
      ];
    }
    return [];
  });
}

function checkAlias({ artifact, alias }: FunctionToPublish): string[] {
  if (alias === null || artifact.target === 'lambda') return [];
  return ["'alias' is for target lambda: CloudFront runs numbered versions, never an alias. Leave it out."];
}

function checkDistribution({ functions, distribution, invalidatePaths }: PublishRequest): string[] {
  const problems: string[] = [];
  if (distribution && functions.length > 0 && functions.every(({ artifact }) => artifact.target === 'lambda')) {
    problems.push('distribution-id: target lambda is associated with no distribution. Leave it out.');
  }
  if (!distribution && invalidatePaths.length > 0) {
    problems.push('invalidate-paths: there is nothing to invalidate without a distribution-id.');
  }
  return problems;
}
