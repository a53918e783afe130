import type { S3Client } from '@aws-sdk/client-s3';
import { causesOf, statusOf } from './aws-error.ts';

type Send = S3Client['send'];

/**
 * Makes a client follow each bucket to the region it is in. S3 refuses a call in another region and names the right one in
 * `x-amz-bucket-region`; the call is then repeated there, and later calls for that bucket go there at once.
 *
 * The SDK's own `followRegionRedirects` swaps the client's region while a call is under way, which calls made side by side trip over, and
 * it pays for the redirect on every call.
 * @param region the client's own region
 * @param regions bucket -> region, shared by all clients
 * @param clientIn a plain client of another region
 */
export function followBucketRegions(
  client: S3Client,
  region: string,
  regions: Map<string, string>,
  clientIn: (region: string) => Promise<S3Client>,
): S3Client {
  const sendHere = client.send.bind(client) as (command: unknown, options?: unknown) => Promise<unknown>;
  const sendIn = async (other: string, command: unknown, options: unknown): Promise<unknown> =>
    other === region ? sendHere(command, options) : (await clientIn(other)).send(command as never, options as never);

  const send = async (command: { input?: { Bucket?: string } }, options?: unknown): Promise<unknown> => {
    const bucket = command.input?.Bucket;
    const first = (bucket && regions.get(bucket)) || region;
    try {
      const answer = await sendIn(first, command, options);
      if (bucket) regions.set(bucket, first);
      return answer;
    } catch (error) {
      const right = regionNamedBy(error);
      if (!bucket || !right || right === first) throw error;
      regions.set(bucket, right);
      return await sendIn(right, command, options);
    }
  };
  client.send = send as Send;
  return client;
}

/** The bucket's region as S3's refusal names it: 301 or 307 from a regional endpoint, 400 where the signature names another region. */
function regionNamedBy(error: unknown): string | undefined {
  if (![301, 307, 400].includes(statusOf(error) ?? 0)) return undefined;
  const headers = causesOf(error).find((one) => one.$response)?.$response?.headers;
  const region = headers?.['x-amz-bucket-region'];
  return region && /^[a-z0-9-]{4,32}$/.test(region) ? region : undefined;
}
