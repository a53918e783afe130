import type { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { S3Client } from '@aws-sdk/client-s3';

/**
 * AWS clients as they are handed down. Each is made on first use, and its package is loaded only then: start-up is what users
 * wait for in every job, and a run that refuses its inputs needs no client.
 */
export interface AwsClients {
  /** @param region `us-east-1` for Lambda@Edge; the environment's when left out. */
  lambda(region?: string): Promise<LambdaClient>;
  /** CloudFront's API lives in us-east-1. */
  cloudfront(): Promise<CloudFrontClient>;
  /** Follows a bucket to its own region. */
  s3(region?: string): Promise<S3Client>;
  iam(): Promise<IAMClient>;
  /** The region that a bucket has answered from; undefined where none of its calls has succeeded yet. */
  bucketRegion?(bucket: string): string | undefined;
}
