import { CloudFrontClient, GetDistributionConfigCommand } from '@aws-sdk/client-cloudfront';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../../../scripts/demo/infrastructure.ts';
import type { Scene } from '../../resilience/support/scene.ts';

const settingsOf = ({ url }: Scene) => ({
  endpoint: url,
  region: 'us-east-1',
  credentials: { accessKeyId: localCredentials.AWS_ACCESS_KEY_ID, secretAccessKey: 'local' },
});

/** An object as text, with its type. */
export async function objectOf(scene: Scene, Bucket: string, Key: string) {
  const s3 = new S3Client({ ...settingsOf(scene), forcePathStyle: true });
  const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return { text: await Body!.transformToString(), type: ContentType };
}

/** What runs at the events of the scene's default behaviour: `dev-router:3`, with ` body` where it is given the body. */
export async function associationsOf(scene: Scene): Promise<Record<string, string>> {
  const { DistributionConfig } = await new CloudFrontClient(settingsOf(scene)).send(
    new GetDistributionConfigCommand({ Id: scene.infrastructure.distributionId }),
  );
  const items = DistributionConfig?.DefaultCacheBehavior?.LambdaFunctionAssociations?.Items ?? [];
  return Object.fromEntries(
    items.map((one) => [
      one.EventType,
      `${one.LambdaFunctionARN?.split(':').slice(6).join(':')}${one.IncludeBody ? ' body' : ''}`,
    ]),
  );
}
