import { joinKey, type S3Place } from '../aws/s3-names.ts';

/** Which release record: one a function and stage. */
export interface RecordPlace {
  bucket: string;
  /** `release-prefix`; may be empty, loses its outer slashes. */
  prefix: string;
  /** The function's name without a stage's prefix. */
  function: string;
  stage: string;
}

/** `<release-prefix>/<function>/stages/<stage>.json`. */
export function releaseKey(place: Omit<RecordPlace, 'bucket'>): string {
  return joinKey(place.prefix, place.function, 'stages', `${place.stage}.json`);
}

export function releasePlace(place: RecordPlace): S3Place {
  return { bucket: place.bucket, key: releaseKey(place) };
}
