import { beforeEach, describe, expect, test } from '@jest/globals';
import { publish } from '../../src/publish/publish.ts';
import type { FunctionToPublish, PublishRequest } from '../../src/publish/request.ts';
import { missingServices } from '../../src/publish/role-trust.ts';
import { FakeAws, trustOf } from './support/fake-aws.ts';
import {
  arnOf,
  associationsXml,
  configXml,
  functionOf,
  givePublished,
  noAssociations,
  requestOf,
  zipOf,
} from './support/fixtures.ts';

let aws: FakeAws;
const run = (request: PublishRequest) => publish(request, aws.dependencies());

async function refusal(request: PublishRequest): Promise<string> {
  const error = await run(request).then(
    () => new Error('it went through'),
    (thrown: Error) => thrown,
  );
  expect(error.name).toBe('UserError');
  expect(aws.writes).toEqual([]);
  return error.message;
}

beforeEach(() => {
  aws = new FakeAws();
});

describe('before the first AWS call', () => {
  const router = functionOf('router', 'a', ['default origin-request']);
  const wrong: [string, FunctionToPublish, Partial<PublishRequest>, RegExp][] = [
    [
      'an ARN of another region',
      { ...router, functionName: 'arn:aws:lambda:eu-west-1:123456789012:function:router' },
      {},
      /ARN of a function in eu-west-1.*us-east-1.*"router"/,
    ],
    ['$LATEST', { ...router, functionName: 'router:$LATEST' }, {}, /numbered version is published, never \$LATEST/],
    ['an alias', { ...router, functionName: 'router:live' }, {}, /with a version or alias/],
    ['a slash', { ...router, functionName: 'team/router' }, {}, /letters, digits, - and _/],
    ['an empty zip', { ...router, bytes: Buffer.from('PK\x05\x06', 'latin1') }, {}, /is a zip that holds no file/],
    ['no zip', { ...router, bytes: Buffer.from('hello') }, {}, /not a zip file/],
    [
      '51 MB',
      { ...router, bytes: Buffer.concat([zipOf('a'), Buffer.alloc(51 * 1024 * 1024)]) },
      {},
      /The zip has 51 MB/,
    ],
    [
      'an event it was not built for',
      { ...router, artifact: { ...router.artifact, eventTypes: ['viewer-request'] } },
      {},
      /built and checked for viewer-request/,
    ],
    [
      'a runtime that the edge has not',
      { ...router, artifact: { ...router.artifact, runtime: 'ruby3.3' } },
      {},
      /ruby3\.3/,
    ],
    ['an alias on an edge function', { ...router, alias: 'live' }, {}, /'alias' is for target lambda/],
    [
      'a stage without S3',
      { ...router, artifact: { ...router.artifact, s3Key: null } },
      { release: { stage: 'dev', bucket: 'b', prefix: '' } },
      /must be in S3/,
    ],
    [
      'a zip as a CloudFront Function',
      { ...router, artifact: { ...router.artifact, target: 'cloudfront-function' } },
      {},
      /the artifact is a zip; a CloudFront Function is one JavaScript file/,
    ],
    [
      'a regional function on a distribution',
      { ...router, associations: null, artifact: { ...router.artifact, target: 'lambda' } },
      {},
      /associated with no distribution/,
    ],
    [
      'no region',
      { ...router, associations: null, artifact: { ...router.artifact, target: 'lambda' } },
      { region: null, distribution: null },
      /Set AWS_REGION/,
    ],
    ['paths without a distribution', router, { distribution: null, invalidatePaths: ['/*'] }, /nothing to invalidate/],
  ];
  test.each(wrong)('%s', async (_name, wanted, overrides, message) => {
    expect(await refusal(requestOf([wanted], overrides))).toMatch(message);
    expect(aws.calls).toEqual([]);
  });

  test('two functions on one slot, and one function twice', async () => {
    const headers = functionOf('headers', 'b', ['* origin-request']);
    const message = await refusal(requestOf([router, headers, router]));
    expect(message).toContain('dev-router and dev-headers both want origin-request of default');
    expect(message).toContain('dev-router is named twice');
  });
});

describe('before the first write', () => {
  test('one error lists everything wrong, of all functions', async () => {
    aws.edge.add('dev-router', zipOf('x'), {
      Runtime: 'nodejs22.x',
      Handler: 'app.handler',
      MemorySize: 256,
      Timeout: 60,
      Environment: { Variables: { STAGE: 'dev' } },
      Layers: [{ Arn: 'arn:layer' }],
      VpcConfig: { VpcId: 'vpc-1', SubnetIds: ['s'], SecurityGroupIds: [] },
      Architectures: ['arm64'],
      DeadLetterConfig: { TargetArn: 'arn:queue' },
      TracingConfig: { Mode: 'Active' },
      EphemeralStorage: { Size: 1024 },
    });
    aws.roles.edge = trustOf('lambda.amazonaws.com');
    aws.cloudfront.add(
      'E1EXAMPLE',
      configXml({
        default: `${noAssociations}<FunctionAssociations><Quantity>1</Quantity><Items><FunctionAssociation><FunctionARN>arn:aws:cloudfront::123456789012:function/headers</FunctionARN><EventType>viewer-response</EventType></FunctionAssociation></Items></FunctionAssociations>`,
      }),
    );
    const router = {
      ...functionOf('router', 'a', ['default viewer-request', '/x origin-request']),
      memorySize: 128,
      timeout: 5,
    };
    const message = await refusal(requestOf([router, functionOf('gone', 'b', ['/api/* origin-request'])]));
    for (const part of [
      'runtime is nodejs22.x in AWS, the artifact wants nodejs24.x',
      'set runtime = "nodejs24.x"',
      'handler is app.handler in AWS',
      'memory_size is 256 in AWS, memory-size says 128',
      'timeout is 60 in AWS, timeout says 5',
      'timeout 60 s: lambda-edge takes whole seconds from 1 to 30',
      'environment variables (environment of the aws_lambda_function)',
      'layers (layers of',
      'access to a VPC',
      'arm64',
      'dead-letter queues',
      'X-Ray tracing',
      '/tmp of more than 512 MB',
      'does not trust edgelambda.amazonaws.com',
      'CloudFront Function headers is on that behaviour',
      'no path pattern "/x"',
      'dev-gone: there is no such function in us-east-1',
      'module edge-function makes one (name = "dev-gone")',
    ]) {
      expect(message).toContain(part);
    }
  });

  test('a distribution that is not there', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    const message = await refusal(requestOf([functionOf('router', 'a', null)]));
    expect(message).toContain('There is no distribution E1EXAMPLE in this account');
  });

  test('a difference is refused even where nothing else is to do', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const router = functionOf('router', 'a', null, { handler: 'main.handler' });
    expect(await refusal(requestOf([router]))).toContain(
      'handler is index.handler in AWS, the artifact wants main.handler',
    );
  });

  test('what an input says is not put down to the artifact', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const router = { ...functionOf('router', 'a', null, { runtime: 'nodejs22.x' }), saidByInput: ['runtime'] as const };
    expect(await refusal(requestOf([router]))).toMatch(
      /runtime is nodejs24\.x in AWS, runtime says nodejs22\.x\..*or correct runtime\./,
    );
  });

  test('what is not known is not compared, and that is said', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const { notes } = await run(requestOf([functionOf('router', 'a', null, { runtime: null })]));
    expect(notes).toContain(
      'dev-router: runtime of the artifact is not known, so it is not compared (AWS has nodejs24.x)',
    );
  });

  test('a role that may not be read is a note; one read of each role', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.roles.edge = undefined;
    const { notes } = await run(requestOf([functionOf('router', 'b', null)]));
    expect(notes.join()).toMatch(/could not be read \(iam:GetRole is not allowed\)/);
    expect(aws.calls.filter((call) => call === 'GetRole')).toHaveLength(1);
  });

  test('more than 100 associations', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    const behaviour = (index: number) =>
      `<CacheBehavior><PathPattern>/p${index}</PathPattern><TargetOriginId>site</TargetOriginId><ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy>${associationsXml(['origin-request', arnOf('a', 1)], ['origin-response', arnOf('a', 1)])}</CacheBehavior>`;
    const items = Array.from({ length: 50 }, (_, index) => behaviour(index)).join('');
    aws.cloudfront.add(
      'E1EXAMPLE',
      configXml().replace(
        '<CacheBehaviors><Quantity>1</Quantity><Items>',
        `<CacheBehaviors><Quantity>51</Quantity><Items>${items}`,
      ),
    );
    expect(await refusal(requestOf([functionOf('router', 'a', ['default origin-request'])]))).toContain(
      '101 Lambda@Edge associations; CloudFront allows 100',
    );
  });

  test('a function of another account than the distribution', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.edge.functions['dev-router']!.latest.FunctionArn = 'arn:aws:lambda:us-east-1:999999999999:function:dev-router';
    expect(
      await refusal(requestOf([functionOf('router', 'a', ['default origin-request'])], { takeOver: true })),
    ).toContain('in account 999999999999');
  });
});

test('missingServices reads trust policies in the forms that IAM knows', () => {
  const encode = (policy: unknown) => encodeURIComponent(JSON.stringify(policy));
  expect(missingServices(encode(trustOf('lambda.amazonaws.com', 'edgelambda.amazonaws.com')))).toEqual([]);
  expect(missingServices(encode(trustOf('edgelambda.amazonaws.com')))).toEqual(['lambda.amazonaws.com']);
  const apart = ['lambda', 'edgelambda'].map((name) => ({
    Effect: 'Allow',
    Action: ['sts:AssumeRole'],
    Principal: { Service: `${name}.amazonaws.com` },
  }));
  expect(missingServices(encode({ Statement: apart }))).toEqual([]);
  expect(missingServices(encode({ Statement: apart.map((one) => ({ ...one, Effect: 'Deny' })) }))).toHaveLength(2);
  expect(missingServices(encode({ Statement: { ...apart[0], Principal: '*' } }))).toEqual([]);
  expect(missingServices('not json')).toBeNull();
});
