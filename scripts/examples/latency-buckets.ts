import { regionalBuckets } from './country-buckets.ts';
import { type DnsServer, startDnsServer, txtResponse } from './dns-server.ts';
import type { Surroundings } from './surroundings.ts';

/** The bucket that DNS finds nearest, unless a test says otherwise. */
const nearest = 'example-site-eu;eu-central-1';

/** For the examples that ask DNS, in TypeScript and in Python: three buckets, and a DNS server that knows the nearest. */
export async function latencyBuckets(
  differences: (dns: DnsServer) => Pick<Surroundings, 'buildEnv' | 'files'>,
): Promise<Surroundings & { dns: DnsServer }> {
  const dns = await startDnsServer((query) => [txtResponse(query, [nearest])]);
  return {
    buckets: regionalBuckets,
    ...differences(dns),
    requests: [{ path: '/index.html' }],
    dns,
    close: dns.close,
  };
}
