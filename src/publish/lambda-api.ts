import type { AliasConfiguration, FunctionConfiguration, LambdaClient } from '@aws-sdk/client-lambda';
import { isAwsError } from '../aws/call.ts';
import { functionResource } from './arn.ts';
import { read, type Session, write } from './session.ts';

/** A function in its region: where calls about it go, and what IAM knows it as. */
export interface FunctionAddress {
  region: string;
  /** The function's name in AWS. */
  functionName: string;
  /** Unqualified; known once the function has been read. */
  arn?: string;
}

/** Loaded with the first call: a run that its inputs end needs no SDK. */
const sdk = () => import('../aws/sdk/lambda.ts');

const client = (session: Session, { region }: FunctionAddress): Promise<LambdaClient> => session.clients.lambda(region);

const resourceOf = ({ region, functionName, arn }: FunctionAddress, qualifier?: string) =>
  (arn ?? functionResource(region, functionName)) + (qualifier ? `:${qualifier}` : '');

/** Null when there is no such function, or no such version of it. */
export async function getConfiguration(
  session: Session,
  address: FunctionAddress,
  qualifier?: string,
): Promise<FunctionConfiguration | null> {
  const { functionName } = address;
  const { GetFunctionConfigurationCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:GetFunctionConfiguration',
    resource: resourceOf(address, qualifier),
    doing: `reading the configuration of ${functionName}${qualifier ? ` version ${qualifier}` : ''}`,
  };
  try {
    return await read(session, what, (options) =>
      lambda.send(new GetFunctionConfigurationCommand({ FunctionName: functionName, Qualifier: qualifier }), options),
    );
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return null;
    throw error;
  }
}

/** All numbered versions, the newest first: sorted as numbers, since Lambda sorts them as text. */
export async function listVersions(session: Session, address: FunctionAddress): Promise<FunctionConfiguration[]> {
  const { ListVersionsByFunctionCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:ListVersionsByFunction',
    resource: resourceOf(address),
    doing: `listing the versions of ${address.functionName}`,
  };
  const versions: FunctionConfiguration[] = [];
  let marker: string | undefined;
  do {
    const input = { FunctionName: address.functionName, Marker: marker };
    const page = await read(session, what, (options) => lambda.send(new ListVersionsByFunctionCommand(input), options));
    versions.push(...(page.Versions ?? []));
    marker = page.NextMarker;
  } while (marker);
  return versions
    .filter(({ Version }) => /^\d+$/.test(Version ?? ''))
    .sort((left, right) => Number(right.Version) - Number(left.Version));
}

/** Where new code comes from: the bytes themselves, or an object that is in the function's region. */
export type CodeSource = { ZipFile: Uint8Array } | { S3Bucket: string; S3Key: string };

export async function updateCode(
  session: Session,
  address: FunctionAddress,
  code: CodeSource,
  revisionId: string | undefined,
): Promise<FunctionConfiguration> {
  const { UpdateFunctionCodeCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:UpdateFunctionCode',
    resource: resourceOf(address),
    doing: `updating the code of ${address.functionName}`,
  };
  const input = { FunctionName: address.functionName, RevisionId: revisionId, ...code };
  return await write(session, what, (options) => lambda.send(new UpdateFunctionCodeCommand(input), options));
}

/** @param expected what Lambda is to compare before it publishes: the hash of the code, and the revision that was read last */
export async function publishVersion(
  session: Session,
  address: FunctionAddress,
  expected: { codeSha256: string; revisionId: string | undefined },
): Promise<FunctionConfiguration> {
  const { PublishVersionCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:PublishVersion',
    resource: resourceOf(address),
    doing: `publishing a version of ${address.functionName}`,
  };
  const input = {
    FunctionName: address.functionName,
    CodeSha256: expected.codeSha256,
    RevisionId: expected.revisionId,
  };
  return await write(session, what, (options) => lambda.send(new PublishVersionCommand(input), options));
}

/** Null when the function has no such alias. */
export async function getAlias(
  session: Session,
  address: FunctionAddress,
  name: string,
): Promise<AliasConfiguration | null> {
  const { GetAliasCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:GetAlias',
    resource: resourceOf(address, name),
    doing: `reading the alias ${name} of ${address.functionName}`,
  };
  const input = { FunctionName: address.functionName, Name: name };
  try {
    return await read(session, what, (options) => lambda.send(new GetAliasCommand(input), options));
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return null;
    throw error;
  }
}

export async function updateAlias(
  session: Session,
  address: FunctionAddress,
  alias: { name: string; version: string; revisionId: string | undefined },
): Promise<AliasConfiguration> {
  const { UpdateAliasCommand } = await sdk();
  const lambda = await client(session, address);
  const what = {
    action: 'lambda:UpdateAlias',
    resource: resourceOf(address, alias.name),
    doing: `moving the alias ${alias.name} of ${address.functionName}`,
  };
  const input = {
    FunctionName: address.functionName,
    Name: alias.name,
    FunctionVersion: alias.version,
    RevisionId: alias.revisionId,
  };
  return await write(session, what, (options) => lambda.send(new UpdateAliasCommand(input), options));
}
