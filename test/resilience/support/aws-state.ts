import { CloudFrontClient, GetDistributionConfigCommand, ListInvalidationsCommand } from '@aws-sdk/client-cloudfront';
import { LambdaClient, ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../../../scripts/demo/infrastructure.ts';
import type { Scene } from './scene.ts';

/** All that a publish can change, without what differs from run to run (times, ETags, revision ids). */
export async function awsState(scene: Scene, functionName = 'dev-greeting'): Promise<unknown> {
  const clients = clientsOf(scene.url);
  const { Versions } = await clients.lambda.send(new ListVersionsByFunctionCommand({ FunctionName: functionName }));
  const { DistributionConfig } = await clients.cloudfront.send(
    new GetDistributionConfigCommand({ Id: scene.infrastructure.distributionId }),
  );
  const { InvalidationList } = await clients.cloudfront.send(
    new ListInvalidationsCommand({ DistributionId: scene.infrastructure.distributionId }),
  );
  return {
    versions: Versions?.map(({ Version, CodeSha256 }) => ({ Version, CodeSha256 })),
    associations: DistributionConfig?.DefaultCacheBehavior?.LambdaFunctionAssociations,
    invalidations: InvalidationList?.Items?.length ?? 0,
    artifacts: await objects(clients.s3, scene.infrastructure.artifactBucket, scene.infrastructure.distributionId),
    releases: await objects(clients.s3, scene.infrastructure.releaseBucket, scene.infrastructure.distributionId),
  };
}

export function clientsOf(endpoint: string) {
  const credentials = {
    accessKeyId: localCredentials.AWS_ACCESS_KEY_ID,
    secretAccessKey: localCredentials.AWS_SECRET_ACCESS_KEY,
  };
  const settings = { endpoint, region: 'us-east-1', credentials };
  return {
    lambda: new LambdaClient(settings),
    cloudfront: new CloudFrontClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
  };
}

/** Keys and contents; of JSON without its moment. */
async function objects(s3: S3Client, Bucket: string, distributionId: string): Promise<Record<string, string>> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const entries = await Promise.all(
    Contents.map(async ({ Key }): Promise<[string, string]> => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      const text = (await Body?.transformToString('latin1')) ?? '';
      const timeless = text.replace(/"releasedAt": "[^"]+"/g, '"releasedAt": ""');
      return [Key as string, timeless.replaceAll(distributionId, 'THE-DISTRIBUTION')];
    }),
  );
  return Object.fromEntries(entries);
}
