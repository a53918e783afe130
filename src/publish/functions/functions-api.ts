import type { FunctionConfig, FunctionSummary, TestResult } from '@aws-sdk/client-cloudfront';
import { type CallDescription, isAwsError } from '../../aws/call.ts';
import { cloudFrontFunctionResource } from '../arn.ts';
import { read, type Session, write } from '../session.ts';

/** A CloudFront Function as calls name it, and what IAM knows it as. */
export interface FunctionAddress {
  /** The function's name in AWS. */
  functionName: string;
  /** Known once the function has been read. */
  arn?: string | undefined;
}

/** Everything is written to DEVELOPMENT; PublishFunction copies it to LIVE, which is what distributions run. */
export type StageName = 'DEVELOPMENT' | 'LIVE';

/** What DescribeFunction says of a stage. */
export interface StageDescription {
  etag: string;
  arn: string;
  config: FunctionConfig;
  /** CloudFront's word: `UNPUBLISHED`, `UNASSOCIATED`, `IN_PROGRESS`, `DEPLOYED`. */
  status: string;
}

/** What GetFunction gives of a stage. */
export interface StageCode {
  code: Uint8Array;
  etag: string;
}

/** Loaded with the first call: a run that its inputs end needs no SDK. */
const sdk = () => import('../../aws/sdk/cloudfront.ts');

function describe(address: FunctionAddress, operation: string, doing: string): CallDescription {
  const resource = address.arn ?? cloudFrontFunctionResource(address.functionName);
  return { action: `cloudfront:${operation}`, resource, doing };
}

/** Null when there is no such function, or it was never published and LIVE is asked for. */
export async function describeStage(
  session: Session,
  address: FunctionAddress,
  Stage: StageName,
): Promise<StageDescription | null> {
  const { DescribeFunctionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const what = describe(address, 'DescribeFunction', `reading the ${Stage} stage of ${address.functionName}`);
  try {
    const command = new DescribeFunctionCommand({ Name: address.functionName, Stage });
    const { ETag, FunctionSummary } = await read(session, what, (options) => cloudfront.send(command, options));
    const summary = FunctionSummary as FunctionSummary;
    return {
      etag: ETag ?? '',
      arn: summary.FunctionMetadata?.FunctionARN ?? cloudFrontFunctionResource(address.functionName),
      config: summary.FunctionConfig as FunctionConfig,
      status: summary.Status ?? '',
    };
  } catch (error) {
    if (isAwsError(error, 'NoSuchFunctionExists')) return null;
    throw error;
  }
}

/** The code of a stage and its ETag; null when there is no such function or stage. */
export async function getCode(session: Session, address: FunctionAddress, Stage: StageName): Promise<StageCode | null> {
  const { GetFunctionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const what = describe(address, 'GetFunction', `reading the ${Stage} code of ${address.functionName}`);
  try {
    const command = new GetFunctionCommand({ Name: address.functionName, Stage });
    const { FunctionCode, ETag } = await read(session, what, (options) => cloudfront.send(command, options));
    return { code: FunctionCode ?? new Uint8Array(), etag: ETag ?? '' };
  } catch (error) {
    if (isAwsError(error, 'NoSuchFunctionExists')) return null;
    throw error;
  }
}

/**
 * Replaces DEVELOPMENT, provided it is still the one of `etag`. The whole configuration is replaced with it, so `config` is what was read.
 * The answer's ETag stands in a header that is misspelt (`ETtag`): read the stage again instead.
 */
export async function updateFunction(
  session: Session,
  address: FunctionAddress,
  stage: { etag: string; config: FunctionConfig; code: Uint8Array },
): Promise<void> {
  const { UpdateFunctionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const { Comment, Runtime, KeyValueStoreAssociations } = stage.config;
  const command = new UpdateFunctionCommand({
    Name: address.functionName,
    IfMatch: stage.etag,
    FunctionConfig: {
      Comment: Comment ?? '',
      Runtime,
      ...(KeyValueStoreAssociations?.Items?.length ? { KeyValueStoreAssociations } : {}),
    },
    FunctionCode: stage.code,
  });
  const what = describe(address, 'UpdateFunction', `updating the code of ${address.functionName}`);
  await write(session, what, (options) => cloudfront.send(command, options));
}

/** Runs DEVELOPMENT on an event, provided it is still the one of `etag`. Nothing is changed by it. */
export async function testFunction(
  session: Session,
  address: FunctionAddress,
  etag: string,
  event: unknown,
): Promise<TestResult> {
  const { TestFunctionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const command = new TestFunctionCommand({
    Name: address.functionName,
    IfMatch: etag,
    Stage: 'DEVELOPMENT',
    EventObject: Buffer.from(JSON.stringify(event)),
  });
  const what = describe(address, 'TestFunction', `testing ${address.functionName}`);
  const answer = await read(session, what, (options) => cloudfront.send(command, options));
  return answer.TestResult ?? {};
}

/** Copies DEVELOPMENT to LIVE, provided it is still the one of `etag`. The answer has no ETag. */
export async function publishFunction(session: Session, address: FunctionAddress, etag: string): Promise<void> {
  const { PublishFunctionCommand } = await sdk();
  const cloudfront = await session.clients.cloudfront();
  const command = new PublishFunctionCommand({ Name: address.functionName, IfMatch: etag });
  const what = describe(address, 'PublishFunction', `publishing ${address.functionName}`);
  await write(session, what, (options) => cloudfront.send(command, options));
}

/** Somebody else's change came first, or this call's own first try did (the SDK tries again by itself after a reset). */
export function isOutdated(error: unknown): boolean {
  return isAwsError(error, 'PreconditionFailed', 'InvalidIfMatchVersion');
}

/** Whether another endpoint than AWS's own is called (AWS_ENDPOINT_URL): what it measures is not AWS's. */
export async function isOwnEndpoint(session: Session): Promise<boolean> {
  const { config } = await session.clients.cloudfront();
  return (config as { isCustomEndpoint?: boolean }).isCustomEndpoint === true;
}
