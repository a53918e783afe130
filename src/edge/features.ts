import type { RuleSource } from './finding.ts';
import { edgeRestrictions } from './sources.ts';

/** A feature of Lambda that a function at the edge must not use: CloudFront refuses the association. */
export interface UnsupportedFeature {
  id: string;
  /** Completes "Lambda@Edge does not support ...". */
  name: string;
  /** The Terraform argument of aws_lambda_function that sets it, where there is one. */
  argument?: string;
  advice: string;
  source: RuleSource;
}

export const unsupportedFeatures: readonly UnsupportedFeature[] = [
  {
    id: 'environment',
    name: 'environment variables',
    argument: 'environment',
    advice: 'Put values into the code with build-env, or into origin custom headers.',
  },
  { id: 'layers', name: 'layers', argument: 'layers', advice: 'Bundle what the layer holds into the function.' },
  {
    id: 'vpc',
    name: 'access to a VPC',
    argument: 'vpc_config',
    advice: 'Reach the resource through a public endpoint, or do the work at the origin.',
  },
  { id: 'container-image', name: 'container images', argument: 'image_uri', advice: 'Deploy a zip.' },
  {
    id: 'arm64',
    name: 'the arm64 architecture',
    argument: 'architectures',
    advice: 'Set architectures to ["x86_64"].',
  },
  { id: 'dead-letter-queue', name: 'dead-letter queues', argument: 'dead_letter_config', advice: 'Remove it.' },
  { id: 'x-ray', name: 'X-Ray tracing', argument: 'tracing_config', advice: 'Set mode to PassThrough or remove it.' },
  { id: 'provisioned-concurrency', name: 'provisioned concurrency', advice: 'Remove it.' },
  {
    id: 'reserved-concurrency',
    name: 'reserved concurrency',
    argument: 'reserved_concurrent_executions',
    advice: 'Remove it.',
  },
  {
    id: 'ephemeral-storage',
    name: '/tmp of more than 512 MB',
    argument: 'ephemeral_storage',
    advice: 'Set size to 512.',
  },
  {
    id: 'customer-managed-key',
    name: 'a zip encrypted with a customer-managed key',
    argument: 'source_kms_key_arn',
    advice: 'Remove the key.',
  },
  { id: 'runtime-management', name: 'runtime management other than Auto', advice: 'Set update_runtime_on to Auto.' },
].map((feature) => ({ ...feature, source: edgeRestrictions }));
