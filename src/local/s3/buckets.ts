import type { OperationHandler, ServiceCall } from '../service.ts';
import { ServiceError } from '../service.ts';
import { s3Errors } from './errors.ts';
import type { Bucket, S3Store } from './store.ts';

/**
 * The bucket of a call. A signed call in another region's scope is sent to the bucket's own, as S3 does: 301 with the region in
 * `x-amz-bucket-region`.
 */
export function bucketOf(store: S3Store, call: ServiceCall): Bucket {
  const name: string = call.input.Bucket;
  const bucket = store.get(name);
  if (!bucket) {
    throw s3Errors.noSuchBucket(name);
  }
  if (call.accessKeyId !== undefined && call.region !== bucket.region) {
    throw new ServiceError(
      301,
      'PermanentRedirect',
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
      { Endpoint: `${name}.s3.${bucket.region}.amazonaws.com`, Bucket: name },
      { 'x-amz-bucket-region': bucket.region },
    );
  }
  return bucket;
}

/** Rules for bucket names: Amazon S3 User Guide, "General purpose bucket naming rules". */
const bucketName = /^(?!xn--|sthree-|amzn-s3-demo-)(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** @param now milliseconds since the epoch */
export function bucketOperations(store: S3Store, now: () => number): Record<string, OperationHandler> {
  return {
    CreateBucket: (call) => createBucket(store, call, now()),
    HeadBucket(call) {
      const { region } = bucketOf(store, call);
      return { headers: { 'x-amz-bucket-region': region, 'x-amz-access-point-alias': 'false' } };
    },
    DeleteBucket(call) {
      const bucket = bucketOf(store, call);
      if (bucket.objects.size > 0) {
        const versions = [...bucket.objects.values()].some((list) => list.every((version) => version.deleteMarker));
        throw new ServiceError(
          409,
          'BucketNotEmpty',
          versions || bucket.versioning
            ? 'The bucket you tried to delete is not empty. You must delete all versions in the bucket.'
            : 'The bucket you tried to delete is not empty',
          { BucketName: bucket.name },
        );
      }
      store.delete(bucket.name);
      return {};
    },
    ListBuckets(call) {
      return { output: listBuckets(store, call) };
    },
    GetBucketLocation(call) {
      // Answered in every region: it is how a client finds a bucket's own.
      const bucket = store.get(call.input.Bucket);
      if (!bucket) {
        throw s3Errors.noSuchBucket(call.input.Bucket);
      }
      const constraint = bucket.region === 'us-east-1' ? '' : bucket.region;
      return {
        rawBody: `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${constraint}</LocationConstraint>`,
      };
    },
    GetBucketVersioning(call) {
      const { versioning } = bucketOf(store, call);
      return { output: versioning === undefined ? {} : { Status: versioning } };
    },
    PutBucketVersioning(call) {
      const bucket = bucketOf(store, call);
      const status = call.input.VersioningConfiguration?.Status;
      if (status !== 'Enabled' && status !== 'Suspended') {
        throw new ServiceError(
          400,
          'IllegalVersioningConfigurationException',
          'The Versioning element must be specified',
        );
      }
      bucket.versioning = status;
      return {};
    },
  };
}

function createBucket(store: S3Store, call: ServiceCall, now: number): { headers: Record<string, string> } {
  const name: string = call.input.Bucket;
  if (!bucketName.test(name)) {
    throw new ServiceError(400, 'InvalidBucketName', 'The specified bucket is not valid.', { BucketName: name });
  }
  const constraint: string | undefined = call.input.CreateBucketConfiguration?.LocationConstraint;
  if (constraint === 'us-east-1') {
    throw new ServiceError(400, 'InvalidLocationConstraint', 'The specified location-constraint is not valid', {
      LocationConstraint: constraint,
    });
  }
  if (call.region !== 'us-east-1' && constraint !== call.region) {
    throw new ServiceError(
      400,
      'IllegalLocationConstraintException',
      `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    );
  }
  const existing = store.get(name);
  // S3 accepts this in us-east-1 alone, for compatibility (CreateBucket, API reference).
  if (existing && !(existing.region === 'us-east-1' && call.region === 'us-east-1' && constraint === undefined)) {
    throw new ServiceError(
      409,
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded and you already own it.',
      { BucketName: name },
    );
  }
  if (!existing) {
    store.set(name, {
      name,
      region: constraint ?? 'us-east-1',
      createdAt: now,
      versioning: undefined,
      settings: new Map(),
      objects: new Map(),
      uploads: new Map(),
    });
  }
  return { headers: { location: `/${name}` } };
}

function listBuckets(store: S3Store, call: ServiceCall): Record<string, unknown> {
  const { Prefix = '', BucketRegion, MaxBuckets = 10_000, ContinuationToken } = call.input;
  const after = ContinuationToken === undefined ? '' : Buffer.from(ContinuationToken, 'base64url').toString('utf8');
  const matching = [...store.values()]
    .filter(({ name, region }) => name.startsWith(Prefix) && name > after && (!BucketRegion || region === BucketRegion))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const page = matching.slice(0, MaxBuckets);
  return {
    Buckets: page.map(({ name, region, createdAt }) => ({
      Name: name,
      CreationDate: new Date(createdAt),
      BucketRegion: region,
    })),
    Owner: { ID: 'local-edge' },
    ...(matching.length > page.length
      ? { ContinuationToken: Buffer.from(page.at(-1)!.name).toString('base64url') }
      : {}),
  };
}
