import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListRolesCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/kit/clock.ts';
import { refusal, useLocalEdge } from './running-edge.ts';

let ahead = 0;
const edge = useLocalEdge({ clock: { ...systemClock, now: () => Date.now() + ahead } });
const issuer = 'token.actions.githubusercontent.com';
let iam: IAMClient;
let sts: STSClient;

function trust(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function token(claims: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 600;
  const all = {
    iss: `https://${issuer}`,
    aud: 'sts.amazonaws.com',
    sub: 'repo:org/app:environment:dev',
    exp,
    ...claims,
  };
  return `${part({ alg: 'RS256' })}.${part(all)}.c2lnbmF0dXJl`;
}

async function role(RoleName: string, AssumeRolePolicyDocument: string): Promise<string> {
  const created = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  return created.Role?.Arn ?? '';
}

beforeAll(async () => {
  iam = new IAMClient(edge.client());
  sts = new STSClient(edge.client());
  await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: `https://${issuer}`, ClientIDList: ['sts.amazonaws.com'] }),
  );
});

describe('roles', () => {
  test('are kept with trust, policies and tags', async () => {
    const document = trust({
      Effect: 'Allow',
      Principal: { Service: 'lambda.amazonaws.com' },
      Action: 'sts:AssumeRole',
    });
    await role('kept', document);
    await iam.send(
      new PutRolePolicyCommand({ RoleName: 'kept', PolicyName: 'p', PolicyDocument: trust({ Effect: 'Allow' }) }),
    );
    await iam.send(
      new TagRoleCommand({
        RoleName: 'kept',
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      }),
    );
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'kept' }));
    expect(Role).toMatchObject({
      RoleName: 'kept',
      Arn: 'arn:aws:iam::123456789012:role/kept',
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '2' },
      ],
    });
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(document);
    const policy = await iam.send(new GetRolePolicyCommand({ RoleName: 'kept', PolicyName: 'p' }));
    expect(JSON.parse(decodeURIComponent(policy.PolicyDocument ?? ''))).toHaveProperty('Statement');
    expect((await iam.send(new ListRolesCommand({}))).Roles?.map(({ RoleName }) => RoleName)).toContain('kept');
    expect(await refusal(iam.send(new GetRoleCommand({ RoleName: 'none' })))).toMatchObject({
      name: 'NoSuchEntityException',
      status: 404,
    });
    expect(await refusal(role('kept', document))).toMatchObject({ name: 'EntityAlreadyExistsException', status: 409 });
  });

  test('of Lambda@Edge are made once', async () => {
    const create = () =>
      iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'replicator.lambda.amazonaws.com' }));
    expect((await create()).Role?.RoleName).toBe('AWSServiceRoleForLambdaReplicator');
    expect(await refusal(create())).toMatchObject({ name: 'InvalidInputException' });
  });
});

describe('a token of GitHub Actions', () => {
  const federated = `arn:aws:iam::123456789012:oidc-provider/${issuer}`;
  let RoleArn: string;

  const assume = (claims: object = {}, more: object = {}) =>
    sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn,
        RoleSessionName: 'run',
        WebIdentityToken: token(claims),
        ...more,
      }),
    );

  beforeAll(async () => {
    RoleArn = await role(
      'deployer',
      trust({
        Effect: 'Allow',
        Principal: { Federated: federated },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
          'ForAnyValue:StringLike': { [`${issuer}:sub`]: ['repo:org/app:environment:*'] },
        },
      }),
    );
  });

  test('is exchanged for credentials that say who they are', async () => {
    const { Credentials, AssumedRoleUser, SubjectFromWebIdentityToken } = await assume();
    expect(SubjectFromWebIdentityToken).toBe('repo:org/app:environment:dev');
    const identity = await new STSClient(edge.client('us-east-1', Credentials?.AccessKeyId)).send(
      new GetCallerIdentityCommand({}),
    );
    expect(identity).toMatchObject({ Arn: AssumedRoleUser?.Arn, Account: '123456789012' });
    expect(identity.Arn).toBe('arn:aws:sts::123456789012:assumed-role/deployer/run');
  });

  test('of another repository, audience, time or form is refused', async () => {
    expect(await refusal(assume({ sub: 'repo:other/app:environment:dev' }))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    });
    expect(await refusal(assume({ aud: 'else' }))).toMatchObject({ name: 'InvalidIdentityTokenException' });
    expect(await refusal(assume({ iss: 'https://example.com' }))).toMatchObject({
      name: 'InvalidIdentityTokenException',
    });
    expect(await refusal(assume({ exp: 1 }))).toMatchObject({ name: 'ExpiredTokenException', status: 400 });
    expect(await refusal(assume({}, { WebIdentityToken: 'abcd' }))).toMatchObject({
      name: 'InvalidIdentityTokenException',
    });
    expect((await refusal(assume({}, { DurationSeconds: 7200 }))).message).toContain('MaxSessionDuration');
  });

  test('an explicit Deny, and a condition that is not known, let nobody in', async () => {
    const allow = { Effect: 'Allow', Principal: { Federated: federated }, Action: 'sts:AssumeRoleWithWebIdentity' };
    const set = (statements: object[]) =>
      iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: 'denied',
          PolicyDocument: JSON.stringify({ Statement: statements }),
        }),
      );
    const arn = await role('denied', trust(allow));
    await assume({}, { RoleArn: arn });
    await set([
      allow,
      { ...allow, Effect: 'Deny', Condition: { StringEquals: { [`${issuer}:sub`]: 'repo:org/app:environment:dev' } } },
    ]);
    expect(await refusal(assume({}, { RoleArn: arn }))).toMatchObject({ name: 'AccessDenied' });
    await set([{ ...allow, Condition: { NumericLessThan: { [`${issuer}:run_number`]: '5' } } }]);
    expect(await refusal(assume({}, { RoleArn: arn }))).toMatchObject({ name: 'AccessDenied' });
  });

  test('its credentials run out', async () => {
    const { Credentials } = await assume({}, { DurationSeconds: 900 });
    const client = new LambdaClient(edge.client('us-east-1', Credentials?.AccessKeyId));
    await client.send(new ListFunctionsCommand({}));
    ahead = 901_000;
    try {
      expect(await refusal(client.send(new ListFunctionsCommand({})))).toMatchObject({
        name: 'ExpiredTokenException',
        status: 403,
      });
    } finally {
      ahead = 0;
    }
  });
});

describe('AssumeRole', () => {
  test('asks the trust policy', async () => {
    const principal = { AWS: 'arn:aws:iam::123456789012:root' };
    const open = await role('open', trust({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }));
    const closed = await role(
      'closed',
      trust({ Effect: 'Allow', Principal: { AWS: '999999999999' }, Action: 'sts:AssumeRole' }),
    );
    const assume = (RoleArn: string) => sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'me' }));
    expect((await assume(open)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
    expect((await refusal(assume(closed))).message).toContain(
      'is not authorized to perform: sts:AssumeRole on resource',
    );
  });
});

describe('credentials that are not good', () => {
  test.each([
    [
      's3',
      (key: string) => new S3Client(edge.client('us-east-1', key)).send(new ListBucketsCommand({})),
      'ExpiredToken',
      'InvalidAccessKeyId',
    ],
    [
      'lambda',
      (key: string) => new LambdaClient(edge.client('us-east-1', key)).send(new ListFunctionsCommand({})),
      'ExpiredTokenException',
      'UnrecognizedClientException',
    ],
    [
      'cloudfront',
      (key: string) => new CloudFrontClient(edge.client('us-east-1', key)).send(new ListDistributionsCommand({})),
      'ExpiredToken',
      'InvalidClientTokenId',
    ],
    [
      'sts',
      (key: string) => new STSClient(edge.client('us-east-1', key)).send(new GetCallerIdentityCommand({})),
      'ExpiredToken',
      'InvalidClientTokenId',
    ],
    [
      'iam',
      (key: string) => new IAMClient(edge.client('us-east-1', key)).send(new ListRolesCommand({})),
      'ExpiredToken',
      'InvalidClientTokenId',
    ],
  ])('are refused by %s in its own words', async (_service, call, expired, invalid) => {
    expect((await refusal(call('EXPIREDKEY'))).name).toBe(expired);
    expect((await refusal(call('INVALIDKEY'))).name).toBe(invalid);
  });
});
