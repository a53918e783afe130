import { CloudFrontClient, CreateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createZip } from '../../src/build/zip.ts';

export interface Infrastructure {
  distributionId: string;
  /** All of them; `distributionId` is the first. */
  distributionIds: string[];
  artifactBucket: string;
  releaseBucket: string;
}

/** Any credentials do: the local edge knows no account but its own. */
export const localCredentials = {
  AWS_ACCESS_KEY_ID: 'AKIALOCALEDGE0000000',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: 'us-east-1',
};

/**
 * Creates on the local edge what Terraform creates in an account: a site in S3, a role that both Lambda services may assume, a
 * function with a placeholder that passes requests through, a distribution, and buckets for artifacts and releases.
 *
 * @param endpoint the local edge's URL
 * @param functionNames the functions to create, as AWS names them
 * @param distributions how many
 */
export async function createInfrastructure(
  endpoint: string,
  functionNames: string[],
  distributions = 1,
): Promise<Infrastructure> {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: {
      accessKeyId: localCredentials.AWS_ACCESS_KEY_ID,
      secretAccessKey: localCredentials.AWS_SECRET_ACCESS_KEY,
    },
  };
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  for (const Bucket of ['demo-site', 'demo-artifacts', 'demo-releases'])
    await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(
    new PutObjectCommand({
      Bucket: 'demo-site',
      Key: 'index.html',
      Body: '<h1>The origin</h1>\n',
      ContentType: 'text/html',
    }),
  );

  const role = await new IAMClient(settings).send(
    new CreateRoleCommand({ RoleName: 'demo-edge', AssumeRolePolicyDocument: edgeTrust() }),
  );
  const lambda = new LambdaClient(settings);
  const placeholder = await createZip([{ path: 'index.js', content: Buffer.from(passThrough) }]);
  for (const FunctionName of functionNames) {
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Role: role.Role?.Arn,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Code: { ZipFile: placeholder },
      }),
    );
  }
  const cloudfront = new CloudFrontClient(settings);
  const distributionIds: string[] = [];
  for (let index = 0; index < distributions; index += 1) {
    const command = new CreateDistributionCommand({ DistributionConfig: distributionConfig(index) });
    distributionIds.push((await cloudfront.send(command)).Distribution?.Id as string);
  }
  return {
    distributionId: distributionIds[0]!,
    distributionIds,
    artifactBucket: 'demo-artifacts',
    releaseBucket: 'demo-releases',
  };
}

const passThrough = 'exports.handler = async (event) => event.Records[0].cf.response ?? event.Records[0].cf.request;\n';

function edgeTrust(): string {
  const Principal = { Service: ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'] };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
  });
}

function distributionConfig(index: number) {
  return {
    CallerReference: `demo-${index}`,
    Comment: 'edge-actions demo',
    Enabled: true,
    DefaultRootObject: 'index.html',
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: 'site',
          DomainName: 'demo-site.s3.us-east-1.amazonaws.com',
          S3OriginConfig: { OriginAccessIdentity: '' },
        },
      ],
    },
    DefaultCacheBehavior: {
      TargetOriginId: 'site',
      ViewerProtocolPolicy: 'allow-all' as const,
      // The managed policy CachingDisabled: the demo shows the functions, not the cache.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    },
  };
}
