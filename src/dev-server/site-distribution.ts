import type { LocalEdge } from '../local/start.ts';
import { cachePolicyConfig, type DistributionParts, distributionXml } from './distribution.ts';
import type { SiteOrigin } from './origin.ts';
import type { ViewerHeader } from './viewer-headers.ts';

/** Names of what the dev server makes, so that one on the same `--data` finds it again. */
const cachePolicyName = 'edge-local';
const keyValueStoreName = 'edge-local';

/** The one distribution of a site, made and changed by AWS's operations. */
export class SiteDistribution {
  readonly #edge: LocalEdge;
  #written: string | undefined;
  #id: string | undefined;

  constructor(edge: LocalEdge) {
    this.#edge = edge;
  }

  /** Upper case; there once `write` has been called. */
  get id(): string {
    if (this.#id === undefined) throw new Error('The distribution has not been written yet.');
    return this.#id;
  }

  /** Makes the distribution, or changes it where it is another one: in force at once. */
  async write(parts: DistributionParts): Promise<void> {
    const xml = distributionXml(parts);
    if (xml === this.#written) return;
    this.#id ??= await this.#find(parts.comment);
    if (this.#id === undefined) {
      const { Location } = await this.#edge.call('cloudfront', 'CreateDistribution', {}, { rawBody: xml });
      this.#id = String(Location).split('/').at(-1)!;
    } else {
      const { ETag } = await this.#edge.call('cloudfront', 'GetDistribution', { Id: this.#id });
      const input = { Id: this.#id, IfMatch: ETag };
      await this.#edge.call('cloudfront', 'UpdateDistribution', input, { rawBody: xml });
    }
    this.#written = xml;
  }

  /** Empties its cache. */
  async invalidate(): Promise<void> {
    const InvalidationBatch = {
      CallerReference: `edge-local-${Date.now()}-${Math.random()}`,
      Paths: { Quantity: 1, Items: ['/*'] },
    };
    await this.#edge.call('cloudfront', 'CreateInvalidation', { DistributionId: this.id, InvalidationBatch });
  }

  /** One of an earlier run on the same `--data`, by the comment that it was given. */
  async #find(comment: string): Promise<string | undefined> {
    const { DistributionList } = await this.#edge.call('cloudfront', 'ListDistributions', { MaxItems: 100 });
    const all: { Id: string; Comment: string }[] = DistributionList.Items ?? [];
    return all.find(({ Comment }) => Comment === comment)?.Id;
  }
}

/** @returns the id of the cache policy, made or brought up to date */
export async function ensureCachePolicy(
  edge: LocalEdge,
  origin: SiteOrigin,
  viewerHeaders: ViewerHeader[],
): Promise<string> {
  const CachePolicyConfig = cachePolicyConfig(cachePolicyName, origin, viewerHeaders);
  const { CachePolicyList } = await edge.call('cloudfront', 'ListCachePolicies', { Type: 'custom', MaxItems: 100 });
  const found = (CachePolicyList.Items ?? []).find(
    (item: { CachePolicy: { CachePolicyConfig: { Name: string } } }) =>
      item.CachePolicy.CachePolicyConfig.Name === cachePolicyName,
  );
  if (!found) {
    const { CachePolicy } = await edge.call('cloudfront', 'CreateCachePolicy', { CachePolicyConfig });
    return CachePolicy.Id;
  }
  const { Id } = found.CachePolicy;
  const { ETag } = await edge.call('cloudfront', 'GetCachePolicy', { Id });
  await edge.call('cloudfront', 'UpdateCachePolicy', { Id, IfMatch: ETag, CachePolicyConfig });
  return Id;
}

/** @returns the ARN of the key value store that the site's CloudFront Functions are associated with; `PUT /_local/kvs/edge-local` fills it */
export async function ensureKeyValueStore(edge: LocalEdge): Promise<string> {
  const { KeyValueStoreList } = await edge.call('cloudfront', 'ListKeyValueStores', { MaxItems: 100 });
  const found = (KeyValueStoreList.Items ?? []).find((store: { Name: string }) => store.Name === keyValueStoreName);
  if (found) return found.ARN;
  const { KeyValueStore } = await edge.call('cloudfront', 'CreateKeyValueStore', { Name: keyValueStoreName });
  return KeyValueStore.ARN;
}
