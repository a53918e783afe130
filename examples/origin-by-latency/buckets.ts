/** The buckets that hold the site, and no other: a DNS record chooses among these. */

export interface Bucket {
  name: string;
  region: string;
}

/** Answers when DNS does not, or says something else. */
export const defaultBucket: Bucket = { name: 'example-site-us', region: 'us-east-1' };

const buckets: Bucket[] = [
  defaultBucket,
  { name: 'example-site-eu', region: 'eu-central-1' },
  { name: 'example-site-asia', region: 'ap-northeast-1' },
];

/**
 * @param record `bucket;region`, also in the quotes that the value of a TXT record is often given once too many
 * @throws where it is anything but one of the buckets above with its own region
 */
export function bucketOf(record: string): Bucket {
  const text = /^"(.*)"$/.exec(record)?.[1] ?? record;
  const bucket = buckets.find(({ name, region }) => text === `${name};${region}`);
  if (!bucket) throw new Error(`The record is none of our buckets: ${JSON.stringify(record.slice(0, 100))}`);
  return bucket;
}
