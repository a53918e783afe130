import { type Bucket, bucketOf, defaultBucket } from './buckets.ts';
import { txtRecord } from './txt-record.ts';

/** A record is kept as long as it says, within these seconds; after a failure the default serves that long. */
const leastSeconds = Number(process.env.LEAST_CACHE_SECONDS);
const mostSeconds = Number(process.env.MOST_CACHE_SECONDS);

/** Lambda keeps a module's variables from one request to the next. */
let known: { bucket: Bucket; until: number } | undefined;

/** @returns the bucket that DNS names for where this runs; the default one while DNS fails or names none of ours */
export async function nearestBucket(): Promise<Bucket> {
  if (!known || Date.now() >= known.until) known = await look();
  return known.bucket;
}

async function look(): Promise<{ bucket: Bucket; until: number }> {
  try {
    const { text, seconds } = await txtRecord(process.env.RECORD_NAME!);
    const kept = Math.min(Math.max(seconds, leastSeconds), mostSeconds);
    return { bucket: bucketOf(text), until: Date.now() + kept * 1000 };
  } catch (error) {
    console.error(`Serving from ${defaultBucket.name}: ${error}`);
    return { bucket: defaultBucket, until: Date.now() + leastSeconds * 1000 };
  }
}
