import { checkSizes } from '../../edge/checks/sizes.ts';
import { messageOf, UserError } from '../../kit/errors.ts';
import type { FunctionToPublish } from '../request.ts';
import { readSamples } from './test-at-development.ts';

/** What a CloudFront Function's artifact, sample events and inputs show before CloudFront is called. */
export function checkFunctionCode(wanted: FunctionToPublish): string[] {
  const { artifact, bytes, memorySize, timeout } = wanted;
  const problems: string[] = [];
  if (isZip(bytes)) {
    problems.push(
      'the artifact is a zip; a CloudFront Function is one JavaScript file, code.js. Build it with target cloudfront-function.',
    );
  }
  const sizes = {
    target: artifact.target,
    eventTypes: [],
    zipBytes: bytes.byteLength,
    unpackedBytes: bytes.byteLength,
  };
  problems.push(...checkSizes(sizes).map(({ message, advice }) => `${message} ${advice}`));
  if (artifact.handler !== null && artifact.handler !== 'handler') {
    problems.push(
      `handler ${artifact.handler}: a CloudFront Function is always called by the name handler. Leave handler out.`,
    );
  }
  for (const [name, value] of Object.entries({ 'memory-size': memorySize, timeout })) {
    if (value !== null && value !== undefined) {
      problems.push(`${name}: a CloudFront Function has none that could be set. Leave it out.`);
    }
  }
  return [...problems, ...sampleProblems(wanted)];
}

function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
}

function sampleProblems(wanted: FunctionToPublish): string[] {
  try {
    readSamples(wanted);
    return [];
  } catch (error) {
    if (error instanceof UserError) return [messageOf(error)];
    throw error;
  }
}
