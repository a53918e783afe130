import { createHash } from 'node:crypto';
import { fromBufferPromise } from 'yauzl';
import type { ServiceCall } from '../service.ts';
import type { LambdaContext } from './context.ts';
import { lambdaErrors } from './errors.ts';
import type { FunctionCode } from './store.ts';

/** 50 MB of zip as base64 inside JSON (AWS Lambda Developer Guide, Lambda quotas, "Deployment package size"). */
const largestRequest = 69_905_067;
/** 250 MB. */
const largestUnzipped = 262_144_000;

interface CodeSource {
  ZipFile?: Uint8Array;
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
  ImageUri?: string;
}

/** Takes a deployment package from a call: the zip itself or an object in a bucket of the function's region. */
export async function readCode(context: LambdaContext, call: ServiceCall, source: CodeSource): Promise<FunctionCode> {
  if (call.rawBody.length > largestRequest) {
    throw lambdaErrors.tooLarge(call.operation, largestRequest);
  }
  const given = [source.ZipFile, source.S3Bucket, source.ImageUri].filter((value) => value !== undefined);
  if (given.length === 0) {
    throw lambdaErrors.invalid('Please provide a source for function code.');
  }
  if (given.length > 1) {
    throw lambdaErrors.invalid('Please do not provide other FunctionCode parameters when providing a ZipFile.');
  }
  if (source.ImageUri !== undefined) {
    throw lambdaErrors.invalid('The local edge runs zip packages alone; ImageUri is not implemented.');
  }
  if (source.ZipFile !== undefined && !(source.ZipFile instanceof Uint8Array)) {
    throw lambdaErrors.invalid('ZipFile must be the base64 of a zip.');
  }
  const zip = source.ZipFile === undefined ? readFromS3(context, call, source) : Buffer.from(source.ZipFile);
  await validateZip(zip);
  return { zip, sha256: createHash('sha256').update(zip).digest('base64') };
}

function readFromS3({ objects }: LambdaContext, call: ServiceCall, source: CodeSource): Buffer {
  const refuse = (code: string, message: string): never => {
    throw lambdaErrors.invalid(`Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`);
  };
  const { S3Bucket = '', S3Key, S3ObjectVersion } = source;
  if (!S3Key) {
    throw lambdaErrors.invalid('Please provide both S3Bucket and S3Key.');
  }
  const region = objects.regionOf(S3Bucket);
  if (region === undefined) {
    return refuse('NoSuchBucket', 'The specified bucket does not exist');
  }
  if (region !== call.region) {
    return refuse(
      'PermanentRedirect',
      `The bucket is in this region: ${region}. Please use this region to retry the request`,
    );
  }
  const bytes = objects.readVersion(S3Bucket, S3Key, S3ObjectVersion);
  return (
    bytes ??
    (S3ObjectVersion === undefined
      ? refuse('NoSuchKey', 'The specified key does not exist.')
      : refuse('NoSuchVersion', 'The specified version does not exist.'))
  );
}

/** Throws what Lambda says of a package that is no zip, is empty or unpacks to too much. */
async function validateZip(zip: Buffer): Promise<void> {
  let entries = 0;
  let unpacked = 0;
  try {
    const archive = await fromBufferPromise(zip);
    for await (const entry of archive.eachEntry()) {
      entries += entry.fileName.endsWith('/') ? 0 : 1;
      unpacked += entry.uncompressedSize;
    }
  } catch {
    throw lambdaErrors.invalid('Could not unzip uploaded file. Please check your file, then try to upload again.');
  }
  if (entries === 0) {
    throw lambdaErrors.invalid('Uploaded file must be a non-empty zip');
  }
  if (unpacked > largestUnzipped) {
    throw lambdaErrors.invalid(`Unzipped size must be smaller than ${largestUnzipped} bytes`);
  }
}
