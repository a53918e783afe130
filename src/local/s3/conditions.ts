import { s3Errors } from './errors.ts';
import type { Bucket, ObjectVersion } from './store.ts';
import { currentVersion } from './store.ts';

/** The conditions of a read, by the SDK's member names. */
export interface ReadConditions {
  IfMatch?: string;
  IfNoneMatch?: string;
  IfModifiedSince?: Date;
  IfUnmodifiedSince?: Date;
}

/**
 * Evaluates a read's conditions in RFC 9110's order.
 * @returns `not-modified` for a 304; throws PreconditionFailed
 */
export function evaluateRead(conditions: ReadConditions, version: ObjectVersion): 'proceed' | 'not-modified' {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  if (IfMatch !== undefined) {
    if (!matches(IfMatch, version.etag)) {
      throw s3Errors.preconditionFailed('If-Match');
    }
  } else if (IfUnmodifiedSince && version.modifiedAt > IfUnmodifiedSince.getTime()) {
    throw s3Errors.preconditionFailed('If-Unmodified-Since');
  }
  if (IfNoneMatch !== undefined) {
    return matches(IfNoneMatch, version.etag) ? 'not-modified' : 'proceed';
  }
  return IfModifiedSince && version.modifiedAt <= IfModifiedSince.getTime() ? 'not-modified' : 'proceed';
}

/**
 * Evaluates a write's conditions (Amazon S3 User Guide, "How to prevent object overwrites with conditional writes"): only `*` for
 * If-None-Match; If-Match on a key that is not there is NoSuchKey.
 */
export function evaluateWrite(
  { IfMatch, IfNoneMatch }: { IfMatch?: string; IfNoneMatch?: string },
  bucket: Bucket,
  key: string,
): void {
  const current = currentVersion(bucket, key);
  if (IfNoneMatch !== undefined) {
    if (IfNoneMatch !== '*') {
      throw s3Errors.notImplemented('If-None-Match');
    }
    if (current) {
      throw s3Errors.preconditionFailed('If-None-Match');
    }
  }
  if (IfMatch !== undefined) {
    if (!current) {
      throw s3Errors.noSuchKey(key);
    }
    if (!matches(IfMatch, current.etag)) {
      throw s3Errors.preconditionFailed('If-Match');
    }
  }
}

/** @param condition one or several ETags, quoted or not, or `*` */
function matches(condition: string, etag: string): boolean {
  return condition
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === '*' || part === etag || `"${part}"` === etag);
}
