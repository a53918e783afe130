import {
  type CacheBehavior,
  type DefaultCacheBehavior,
  type DistributionConfig,
  DistributionConfig$,
} from '@aws-sdk/client-cloudfront';
import { ServiceError } from '../service.ts';
import { fillInDefaults } from './config-defaults.ts';
import { mistypedMember } from './member-types.ts';
import { childElements, parseDocument, readShape, requireConsistentQuantities, writeElement } from './xml.ts';

/** A configuration as CloudFront keeps it, and as the SDK's schema reads it. */
export interface ReceivedConfig {
  /** The `DistributionConfig` element as it was sent, with what CloudFront fills in: what is kept and given back. */
  xml: string;
  config: DistributionConfig;
}

/**
 * Takes the `DistributionConfig` out of a request body.
 * @throws ServiceError MalformedInput, MalformedXML, InconsistentQuantities
 */
export function receiveConfig(rawBody: Buffer): ReceivedConfig {
  const root = parseDocument(rawBody.toString('utf8'));
  requireConsistentQuantities(root);
  const element =
    root.localName === 'DistributionConfig'
      ? root
      : childElements(root).find((child) => child.localName === 'DistributionConfig');
  if (!element) {
    throw new ServiceError(
      400,
      'MalformedXML',
      '1 validation error detected: the request body has no DistributionConfig element.',
    );
  }
  const present = new Set(childElements(element).map((child) => child.localName));
  for (const member of requiredMembers(DistributionConfig$)) {
    if (!present.has(member)) {
      throw new ServiceError(
        400,
        'MalformedXML',
        `1 validation error detected: Value null at 'distributionConfig.${member.charAt(0).toLowerCase()}${member.slice(1)}' failed to satisfy constraint: Member must not be null`,
      );
    }
  }
  const mistyped = mistypedMember(DistributionConfig$, element, 'distributionConfig');
  if (mistyped) {
    throw new ServiceError(
      400,
      'MalformedXML',
      `1 validation error detected: Value at '${mistyped}' failed to satisfy constraint: Member must be of its type`,
    );
  }
  fillInDefaults(element);
  const xml = writeElement(element);
  return { xml, config: readConfig(xml) };
}

/** Reads a kept element; elements newer than the SDK's schema are not in the result. */
export function readConfig(xml: string): DistributionConfig {
  return readShape<DistributionConfig>(DistributionConfig$, xml);
}

/** Members that the SDK's model calls required: it puts them first and gives their number last. */
function requiredMembers(schema: unknown): string[] {
  const [, , , , members, , required] = schema as [number, string, string, unknown, string[], unknown, number?];
  return members.slice(0, required ?? 0);
}

/** A behaviour with the path pattern by which it is chosen: `*` for the default behaviour. */
export type PatternedBehavior = (CacheBehavior | DefaultCacheBehavior) & { PathPattern: string };

/** @returns all behaviours in the order in which CloudFront tries them, the default one last */
export function behaviorsOf(config: DistributionConfig): PatternedBehavior[] {
  const ordered = (config.CacheBehaviors?.Items ?? []) as PatternedBehavior[];
  return [...ordered, { ...config.DefaultCacheBehavior!, PathPattern: '*' }];
}

/** @returns ARNs of the Lambda versions that a configuration has on its behaviours, each once */
export function lambdaArnsOf(config: DistributionConfig): string[] {
  const arns = behaviorsOf(config).flatMap((behavior) =>
    (behavior.LambdaFunctionAssociations?.Items ?? []).map((association) => association.LambdaFunctionARN ?? ''),
  );
  return [...new Set(arns)];
}

/** @returns ARNs of the CloudFront Functions that a configuration has on its behaviours, each once */
export function functionArnsOf(config: DistributionConfig): string[] {
  const arns = behaviorsOf(config).flatMap((behavior) =>
    (behavior.FunctionAssociations?.Items ?? []).map((association) => association.FunctionARN ?? ''),
  );
  return [...new Set(arns)];
}
