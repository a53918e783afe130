import type { S3Client } from '@aws-sdk/client-s3';
import { call, isAwsError } from './call.ts';
import { bucketArn } from './s3-names.ts';
import { bucketMissing, s3Refused } from './s3-objects.ts';

/** What lies directly in a folder of a bucket, sorted: names of folders and of objects, without the folder's own. */
export interface FolderContents {
  folders: string[];
  objects: string[];
}

/**
 * Lists one level of a bucket's keys, all pages.
 * @param folder without outer slashes; '' is the bucket's root
 */
export async function listFolder(
  s3: S3Client,
  place: { bucket: string; folder: string },
  options: { doing: string; signal?: AbortSignal },
): Promise<FolderContents> {
  const { ListObjectsV2Command } = await import('./sdk/s3.ts');
  const Prefix = place.folder ? `${place.folder}/` : '';
  const what = { action: 's3:ListBucket', resource: bucketArn(place.bucket), doing: options.doing };
  const abort = options.signal ? { abortSignal: options.signal } : {};
  const folders: string[] = [];
  const objects: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const command = new ListObjectsV2Command({ Bucket: place.bucket, Prefix, Delimiter: '/', ContinuationToken });
    try {
      const page = await call(what, () => s3.send(command, abort));
      folders.push(...(page.CommonPrefixes ?? []).map((one) => one.Prefix!.slice(Prefix.length, -1)));
      objects.push(...(page.Contents ?? []).map((one) => one.Key!.slice(Prefix.length)));
      ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
    } catch (error) {
      if (isAwsError(error, 'NoSuchBucket')) throw await bucketMissing(s3, place.bucket, error);
      throw s3Refused(error, options.doing);
    }
  } while (ContinuationToken);
  return { folders: folders.sort(), objects: objects.sort() };
}
