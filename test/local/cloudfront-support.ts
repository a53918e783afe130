import { type DistributionConfig, DistributionConfig$ } from '@aws-sdk/client-cloudfront';
import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { Clock } from '../../src/kit/clock.ts';
import type { Logger } from '../../src/kit/log.ts';
import { type CloudFrontService, createCloudFrontService } from '../../src/local/cloudfront/service.ts';
import type { LocalFunctionVersion, ServiceCall, ServiceReply } from '../../src/local/service.ts';

export const accountId = '123456789012';
export const versionArn = `arn:aws:lambda:us-east-1:${accountId}:function:headers:1`;

export const silentLog: Logger = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_title, work) => work(),
};

/** A clock that a test turns by hand. */
export function manualClock(
  start = Date.parse('2026-11-21T08:00:00Z'),
): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    sleep: async () => {},
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export function functionVersion(overrides: Partial<LocalFunctionVersion> = {}): LocalFunctionVersion {
  return {
    functionName: 'headers',
    version: '1',
    arn: versionArn,
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    memorySize: 128,
    timeout: 5,
    codeSha256: 'x',
    zip: Buffer.alloc(0),
    state: 'Active',
    roleArn: `arn:aws:iam::${accountId}:role/edge`,
    hasEnvironment: false,
    hasLayers: false,
    hasVpc: false,
    architectures: ['x86_64'],
    ...overrides,
  };
}

/** The least that CloudFront accepts, with overrides. */
export function distributionConfig(overrides: Partial<DistributionConfig> = {}): DistributionConfig {
  return {
    CallerReference: 'first',
    Comment: '',
    Enabled: true,
    Origins: {
      Quantity: 1,
      Items: [
        { Id: 'site', DomainName: 'site.s3.eu-west-1.amazonaws.com', S3OriginConfig: { OriginAccessIdentity: '' } },
      ],
    },
    DefaultCacheBehavior: {
      TargetOriginId: 'site',
      ViewerProtocolPolicy: 'allow-all',
      CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    },
    ...overrides,
  };
}

/** @returns a DistributionConfig as the AWS SDK writes it */
export function configXml(config: DistributionConfig): string {
  const serializer = new XmlShapeSerializer({
    xmlNamespace: 'http://cloudfront.amazonaws.com/doc/2020-05-31/',
    serviceNamespace: 'com.amazonaws.cloudfront',
    timestampFormat: { useTrait: true, default: 5 },
    httpBindings: true,
  });
  serializer.write(DistributionConfig$, config);
  return serializer.flush() as unknown as string;
}

export interface TestService {
  service: CloudFrontService;
  clock: ReturnType<typeof manualClock>;
  call(operation: string, input?: unknown, rawBody?: string): Promise<ServiceReply>;
}

export function testService(
  options: { versions?: LocalFunctionVersion[]; trusts?: boolean; clock?: ReturnType<typeof manualClock> } = {},
): TestService {
  const clock = options.clock ?? manualClock();
  const versions = options.versions ?? [functionVersion()];
  const service = createCloudFrontService({
    versions: { find: (arn) => versions.find((version) => version.arn === arn), trustsEdge: () => options.trusts },
    log: silentLog,
    clock,
    accountId,
    runCode: async () => {
      throw new Error('These tests run no CloudFront Functions.');
    },
  });
  return {
    service,
    clock,
    call: async (operation, input = {}, rawBody = '') => {
      const call: ServiceCall = {
        operation,
        input,
        rawBody: Buffer.from(rawBody),
        headers: {},
        accessKeyId: 'test',
        region: 'us-east-1',
        endpoint: 'http://127.0.0.1',
      };
      return await service.operations[operation]!(call);
    },
  };
}

/** Creates a distribution and returns its id and ETag. */
export async function createDistribution(
  test: TestService,
  config = distributionConfig(),
): Promise<{ id: string; etag: string }> {
  const reply = await test.call('CreateDistribution', {}, configXml(config));
  const id = /<Id>(E[A-Z0-9]{13})<\/Id>/.exec(String(reply.rawBody))![1]!;
  return { id, etag: reply.output!.ETag as string };
}

/** Behaviours with one Lambda@Edge association, or with what is given. */
export function associated(
  association: object = {},
  functions: { EventType: string; FunctionARN: string }[] = [],
): DistributionConfig {
  const config = distributionConfig();
  config.DefaultCacheBehavior!.LambdaFunctionAssociations = {
    Quantity: 1,
    Items: [{ LambdaFunctionARN: versionArn, EventType: 'viewer-request', ...association }],
  };
  if (functions.length > 0) {
    config.DefaultCacheBehavior!.FunctionAssociations = { Quantity: functions.length, Items: functions as never };
  }
  return config;
}

export async function refusal(work: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!error) throw new Error('the call was expected to be refused');
  return error;
}

export const create = (service: TestService, config: DistributionConfig) =>
  service.call('CreateDistribution', {}, configXml(config));
