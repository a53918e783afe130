import { expect, test } from '@jest/globals';
import { decide } from '../../scripts/terraform/proof/decisions.ts';
import type { Statement } from '../../scripts/terraform/proof/engine.ts';
import { escalations } from '../../scripts/terraform/proof/escalations.ts';
import { policySizes } from '../../scripts/terraform/proof/policy-sizes.ts';
import { structureOf } from '../../scripts/terraform/proof/report.ts';
import type { Recording } from '../../scripts/terraform/proof/run.ts';
import { callsOfOtherStages, stageOf } from '../../scripts/terraform/proof/stages-apart.ts';
import { trustedRelease } from '../../scripts/terraform/proof/tokens.ts';

const issuer = 'token.actions.githubusercontent.com';
const ids = { dev: { distributions: ['EDEV'] }, prod: { distributions: ['EPROD'], promote_from: 'dev' } };

const trust: Statement = {
  Effect: 'Allow',
  Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: {
      [`${issuer}:aud`]: 'sts.amazonaws.com',
      [`${issuer}:sub`]: ['repo:acme/site:environment:build', 'repo:acme@101/site@202:environment:build'],
      [`${issuer}:repository_id`]: '202',
      [`${issuer}:job_workflow_ref`]: [
        `org/edge-actions/.github/workflows/publish-edge.yml@refs/tags/${trustedRelease()}`,
      ],
    },
  },
};
const read: Statement = {
  Sid: 'Read',
  Effect: 'Allow',
  Action: ['s3:GetObject'],
  Resource: ['arn:aws:s3:::acme-edge-dev/artifacts/*'],
};

/** A recording in which a role reads one object, with some of it changed. */
function recording(
  statements: Statement[],
  trusted: Statement = trust,
  more: Partial<Recording> = {},
  { name = 'build', bounded = ['s3:GetObject'] } = {},
): Recording {
  const policy = (Statement: Statement[]) => JSON.stringify({ Version: '2012-10-17', Statement });
  const boundary = 'arn:aws:iam::123456789012:policy/ci/ci';
  return {
    calls: {
      [name]: [{ action: 's3:GetObject', resource: 'arn:aws:s3:::acme-edge-dev/artifacts/a', context: {} }],
    },
    ci: [
      {
        type: 'aws_iam_role',
        values: {
          name,
          path: '/ci/',
          assume_role_policy: policy([trusted]),
          permissions_boundary: boundary,
        },
      },
      { type: 'aws_iam_role_policy', values: { role: name, policy: policy(statements) } },
      {
        type: 'aws_iam_policy',
        values: {
          name: 'ci',
          arn: boundary,
          policy: policy([{ Sid: 'Bound', Effect: 'Allow', Action: bounded, Resource: ['*'] }]),
        },
      },
    ],
    ids,
    made: [],
    plans: { 'dev/www': 7 },
    ...more,
  };
}

test('a role that is as it should be passes', async () => {
  const { verdicts, failures } = await decide(recording([read]));
  expect(failures).toEqual([]);
  expect(verdicts).toEqual([expect.objectContaining({ role: 'build', calls: 1, tokensAllowed: 2 })]);
});

test('a grant that nothing uses fails', async () => {
  const { failures } = await decide(recording([{ ...read, Action: ['s3:GetObject', 's3:GetObjectTagging'] }]));
  expect(failures).toEqual(['build: used by no recorded call: Read: s3:GetObjectTagging']);
});

test('a call that is not granted fails', async () => {
  const { failures } = await decide(recording([{ ...read, Resource: ['arn:aws:s3:::acme-edge-dev/releases/*'] }]));
  expect(failures).toContain('build: refused: s3:GetObject on arn:aws:s3:::acme-edge-dev/artifacts/a');
});

test('a way into the other stage fails', async () => {
  const other = { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-edge-prod/artifacts/a', context: {} };
  const own = recording([{ ...read, Resource: ['*'] }]);
  const { failures } = await decide({ ...own, calls: { ...own.calls, 'publish-prod': [other] } });
  expect(failures).toContain(
    "build: may make the other stage's call: s3:GetObject on arn:aws:s3:::acme-edge-prod/artifacts/a",
  );
});

test('what plans prod may read of dev what its dry run was recorded reading, and nothing more', async () => {
  const dev = 'arn:aws:s3:::acme-edge-dev';
  const asked = (action: string, resource: string) => ({ action, resource, context: {} });
  const own = [asked('s3:GetObject', `${dev}/artifacts/a`)];
  const others = [
    asked('s3:GetObject', `${dev}/artifacts/b`),
    asked('s3:GetObject', `${dev}/releases/b`),
    asked('s3:PutObject', `${dev}/artifacts/b`),
  ];
  const actions = ['s3:GetObject', 's3:PutObject'];
  const calls = { 'plan-prod': own, 'publish-dev': others };
  const wide = { ...read, Action: actions, Resource: [`${dev}/*`] };
  const { failures } = await decide(recording([wide], trust, { calls }, { name: 'plan-prod', bounded: actions }));
  expect(failures.filter((one) => one.includes("other stage's call"))).toEqual([
    `plan-prod: may make the other stage's call: s3:GetObject on ${dev}/releases/b`,
    `plan-prod: may make the other stage's call: s3:PutObject on ${dev}/artifacts/b`,
  ]);
});

test.each([
  ['lambda:AddPermission', 'function:dev-api', { 'lambda:Principal': 'apigateway.amazonaws.com' }, 6],
  ['s3:CreateBucket', 'acme-dev-www', { 's3:locationconstraint': 'eu-central-1' }, 2],
  ['iam:UpdateAssumeRolePolicy', 'role/app/dev', { 'iam:PermissionsBoundary': 'policy/ci/app-dev' }, 2],
] as const)(
  '%s is held by its condition alone: without it, each way around is found',
  async (action, on, held, ways) => {
    const { call } = escalations.find((one) => one.call.action === action && one.call.resource.includes(on))!;
    const [key, value] = Object.entries(held)[0]!;
    const iam = key.startsWith('iam:') ? 'arn:aws:iam::123456789012:' : '';
    const context = { [key]: `${iam}${value}` };
    const grant: Statement = { Sid: 'Grant', Effect: 'Allow', Action: [action], Resource: [call.resource] };
    const calls = { 'apply-dev': [{ ...call, context }] };
    const found = async (statement: Statement) => {
      const role = { name: 'apply-dev', bounded: [action] };
      const { failures } = await decide(recording([statement], trust, { calls }, role));
      return failures.filter(
        (one) => !/decided otherwise|decides nothing of its trust|with everything attached/.test(one),
      );
    };
    expect(await found({ ...grant, Condition: { StringEquals: context } })).toEqual([]);
    const open = await found(grant);
    expect(open).toHaveLength(ways);
    for (const one of open) expect(one).toContain(`apply-dev: may escalate by: ${action} on ${call.resource}`);
  },
);

test.each(['aud', 'sub', 'repository_id', 'job_workflow_ref'])('a trust without %s fails', async (claim) => {
  const { [`${issuer}:${claim}`]: _, ...rest } = trust.Condition!.StringEquals as Record<string, string>;
  const { failures } = await decide(recording([read], { ...trust, Condition: { StringEquals: rest } }));
  expect(failures.filter((one) => one.startsWith('build: decided otherwise'))).not.toEqual([]);
});

test('a trust in somebody more fails: that value decides nothing', async () => {
  const { StringEquals } = trust.Condition as Record<string, Record<string, string[]>>;
  const more = { ...StringEquals, [`${issuer}:sub`]: [...StringEquals![`${issuer}:sub`]!, 'repo:acme/old:ref:x'] };
  const { failures } = await decide(recording([read], { ...trust, Condition: { StringEquals: more } }));
  expect(failures).toEqual([`build: decides nothing of its trust: ${issuer}:sub repo:acme/old:ref:x`]);
});

test('a root that plans too slowly fails', async () => {
  const { failures } = await decide(recording([read], trust, { plans: { 'dev/www': 61 } }));
  expect(failures).toEqual(['dev/www: its fastest plan took 61 s, expected under 60']);
});

test("policies beyond IAM's limits are found, without their white space", () => {
  const sized = (length: number) => JSON.stringify({ a: 'x'.repeat(length - 8) }).replace('{', '{  \n');
  const managed = (name: string, length: number) => ({
    type: 'aws_iam_policy',
    values: { name, policy: sized(length) },
  });
  const inline = (role: string, length: number) => ({
    type: 'aws_iam_role_policy',
    values: { role, policy: sized(length) },
  });
  const resources = [managed('fits', 6144), managed('long', 6145), inline('r', 10_000), inline('r', 241)];
  expect(policySizes(resources).tooLong).toEqual([
    'the policy long has 6145 characters, IAM takes 6144',
    'the role r has 10241 characters, IAM takes 10240',
  ]);
});

test('a resource is of the stage that its name or its id says, and what is of none is known', () => {
  expect(stageOf('arn:aws:s3:::acme-edge-dev/artifacts/a', ids)).toBe('dev');
  expect(stageOf('arn:aws:cloudfront::123456789012:distribution/EPROD', ids)).toBe('prod');
  expect(stageOf('*', ids)).toBeNull();
  expect(() => stageOf('arn:aws:s3:::developers', ids)).toThrow('of no stage');
});

test('builds are for dev, modules for all', () => {
  const calls = ['dev', 'prod'].map((stage) => ({
    action: 's3:GetObject',
    resource: `arn:aws:s3:::acme-edge-${stage}/a`,
    context: {},
    wildcardOnly: false,
  }));
  const foreign = (role: string) => callsOfOtherStages(role, calls, ids).map(({ resource }) => resource.slice(13, -2));
  expect(foreign('build')).toEqual(['acme-edge-prod']);
  expect(foreign('plan-prod')).toEqual(['acme-edge-dev']);
  expect(foreign('modules')).toEqual(['acme-edge-dev', 'acme-edge-prod']);
});

test('the committed tables may differ in the figures after a tilde alone', () => {
  expect(structureOf('| `build` | 2 | ~17 |')).toBe(structureOf('| `build` | 2 | ~18 |'));
  expect(structureOf('| `build` | 2 | ~17 |')).not.toBe(structureOf('| `build` | 3 | ~17 |'));
});
