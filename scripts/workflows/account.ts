import { CreateOpenIDConnectProviderCommand, CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../demo/infrastructure.ts';
import { readFunctions } from '../examples/example-functions.ts';
import { createSurroundings } from '../examples/infrastructure.ts';
import type { Surroundings } from '../examples/surroundings.ts';
import { issuer } from './token-endpoint.ts';
import { stateBucket } from './user-repository.ts';

/** The claims of runs; act knows no environments, so that roles here tell pull requests from the default branch. */
export const subjects = { pullRequest: 'repo:acme/site:pull_request', main: 'repo:acme/site:ref:refs/heads/main' };

/**
 * Creates on the local edge what the roots of Terraform create in an account: buckets, roles that trust GitHub's tokens, functions with
 * placeholders and a distribution.
 *
 * @returns the repository variables that `workflows/` name
 */
export async function createAccount(
  endpoint: string,
  folder: string,
  surroundings: Surroundings,
  originPort: number,
): Promise<Record<string, string>> {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: {
      accessKeyId: localCredentials.AWS_ACCESS_KEY_ID,
      secretAccessKey: localCredentials.AWS_SECRET_ACCESS_KEY,
    },
  };
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const buckets = { ARTIFACT_BUCKET: 'acme-artifacts', RELEASE_BUCKET: 'acme-releases', MODULE_BUCKET: 'acme-modules' };
  for (const Bucket of [...Object.values(buckets), stateBucket]) await s3.send(new CreateBucketCommand({ Bucket }));
  const iam = new IAMClient(settings);
  const provider = await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: `https://${issuer}`, ClientIDList: ['sts.amazonaws.com'] }),
  );
  const role = async (RoleName: string, ...sub: string[]) => {
    const trust = trustPolicy(provider.OpenIDConnectProviderArn as string, sub);
    const created = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
    return created.Role?.Arn as string;
  };
  const roles = {
    BUILD_ROLE: await role('build', subjects.main),
    DEV_PLAN_ROLE: await role('plan-dev', subjects.pullRequest, subjects.main),
    DEV_APPLY_ROLE: await role('apply-dev', subjects.main),
    DEV_PUBLISH_ROLE: await role('publish-dev', subjects.main),
    PROD_PLAN_ROLE: await role('plan-prod', subjects.main),
    PROD_PROMOTE_ROLE: await role('promote-prod', subjects.main),
    MODULES_ROLE: await role('modules', subjects.main),
  };
  const stages = ['dev', 'prod'];
  const all = { ...surroundings, stages };
  const distributions = await createSurroundings(endpoint, await readFunctions(folder), all, originPort);
  return {
    ...buckets,
    ...roles,
    PROD_ARTIFACT_BUCKET: buckets.ARTIFACT_BUCKET,
    PROD_RELEASE_BUCKET: buckets.RELEASE_BUCKET,
    DEV_DISTRIBUTION: distributions.dev as string,
    PROD_DISTRIBUTION: distributions.prod as string,
  };
}

function trustPolicy(provider: string, sub: string[]): string {
  const StringEquals = { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: sub };
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals },
    },
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement });
}
