/** Names of S3 things: keys from parts, ARNs, what people recognise in a message. */

export interface S3Place {
  bucket: string;
  key: string;
}

/**
 * Joins a prefix and further parts with slashes.
 * @param prefix loses its outer slashes; may be empty
 */
export function joinKey(prefix: string, ...parts: string[]): string {
  const trimmed = prefix.replace(/^\/+|\/+$/g, '');
  return [...(trimmed ? [trimmed] : []), ...parts].join('/');
}

/** The same bucket's object under another name in the same folder. */
export function besideKey(key: string, name: string): string {
  return `${key.slice(0, key.lastIndexOf('/') + 1)}${name}`;
}

export function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

export function objectArn({ bucket, key }: S3Place): string {
  return `arn:aws:s3:::${bucket}/${key}`;
}

/** `s3://bucket/key`, as the AWS CLI and the console write it. */
export function s3Uri({ bucket, key }: S3Place): string {
  return `s3://${bucket}/${key}`;
}
