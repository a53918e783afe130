import { account, type Call, call } from './calls/call.ts';

const iam = `arn:aws:iam::${account}`;
const boundary = (stage: string) => ({ 'iam:PermissionsBoundary': `${iam}:policy/ci/app-${stage}` });

/** Ways to more than a role was given; no role of tf/ci may take any. */
export const escalations: { what: string; call: Call }[] = ['dev', 'prod'].flatMap((stage) => {
  const role = `${iam}:role/app/${stage}/${stage}-greeting-edge`;
  const ci = `${iam}:role/ci/apply-${stage}`;
  const api = `arn:aws:lambda:eu-central-1:${account}:function:${stage}-api`;
  return [
    { what: 'a role without a boundary', call: call('iam:CreateRole', role) },
    {
      what: 'a role with another boundary',
      call: call('iam:CreateRole', role, { 'iam:PermissionsBoundary': `${iam}:policy/everything` }),
    },
    {
      what: "a role with the other stage's boundary",
      call: call('iam:CreateRole', role, boundary(stage === 'dev' ? 'prod' : 'dev')),
    },
    {
      what: 'a role outside of the path',
      call: call('iam:CreateRole', `${iam}:role/${stage}-greeting-edge`, boundary(stage)),
    },
    { what: 'a role beside those of CI', call: call('iam:CreateRole', `${iam}:role/ci/mine`, boundary(stage)) },
    { what: 'the boundary off', call: call('iam:DeleteRolePermissionsBoundary', role, boundary(stage)) },
    {
      what: 'another boundary',
      call: call('iam:PutRolePermissionsBoundary', role, { 'iam:PermissionsBoundary': `${iam}:policy/everything` }),
    },
    { what: 'the boundary itself', call: call('iam:CreatePolicyVersion', `${iam}:policy/ci/app-${stage}`) },
    { what: "the boundary's default version", call: call('iam:SetDefaultPolicyVersion', `${iam}:policy/ci/ci`) },
    { what: 'an administrator policy', call: call('iam:AttachRolePolicy', role, boundary(stage)) },
    { what: "a CI role's policy", call: call('iam:PutRolePolicy', ci, boundary(stage)) },
    { what: "a CI role's trust", call: call('iam:UpdateAssumeRolePolicy', ci) },
    { what: 'the trust of a role without a boundary', call: call('iam:UpdateAssumeRolePolicy', role) },
    {
      what: "the trust of a role with the other stage's boundary",
      call: call('iam:UpdateAssumeRolePolicy', role, boundary(stage === 'dev' ? 'prod' : 'dev')),
    },
    ...['*', '999999999999', 'arn:aws:iam::999999999999:root', 's3.amazonaws.com', 'apigateway.amazonaws.com.cn'].map(
      (principal) => ({
        what: `a function that ${principal} may call`,
        call: call('lambda:AddPermission', api, { 'lambda:Principal': principal }),
      }),
    ),
    { what: 'a function that nobody named may call', call: call('lambda:AddPermission', api) },
    { what: "a bucket outside of the data's region", call: call('s3:CreateBucket', `arn:aws:s3:::acme-${stage}-www`) },
    {
      what: 'a bucket in another region',
      call: call('s3:CreateBucket', `arn:aws:s3:::acme-${stage}-www`, { 's3:locationconstraint': 'us-west-2' }),
    },
    { what: 'a role of a service', call: call('iam:CreateServiceLinkedRole', `${iam}:role/aws-service-role/*`) },
    { what: 'another provider', call: call('iam:CreateOpenIDConnectProvider', '*') },
    { what: 'a key of a user', call: call('iam:CreateAccessKey', `${iam}:user/admin`) },
    {
      what: 'a CI role passed to Lambda',
      call: call('iam:PassRole', ci, { 'iam:PassedToService': 'lambda.amazonaws.com' }),
    },
    {
      what: 'a role passed to another service',
      call: call('iam:PassRole', role, { 'iam:PassedToService': 'ec2.amazonaws.com' }),
    },
    { what: 'another role', call: call('sts:AssumeRole', ci) },
    {
      what: 'a secret',
      call: call(
        'secretsmanager:GetSecretValue',
        `arn:aws:secretsmanager:eu-central-1:${account}:secret:${stage}/api/jwt-AbCdEf`,
      ),
    },
    { what: 'the state of tf/ci', call: call('s3:GetObject', 'arn:aws:s3:::acme-state-ci/ci/terraform.tfstate') },
    { what: 'the policy of a store', call: call('s3:PutBucketPolicy', `arn:aws:s3:::acme-edge-${stage}`) },
    {
      what: 'an artifact overwritten',
      call: call('s3:PutObject', `arn:aws:s3:::acme-edge-${stage}/artifacts/greeting/code.zip`),
    },
    {
      what: 'an artifact deleted',
      call: call('s3:DeleteObject', `arn:aws:s3:::acme-edge-${stage}/artifacts/greeting/code.zip`),
    },
  ];
});
