import { regionalBuckets } from '../country-buckets.ts';
import { startDnsServer, txtResponse } from '../dns-server.ts';
import type { Surround } from '../surroundings.ts';

/** DNS that finds the European bucket nearest. */
export const surround: Surround = async () => {
  const dns = await startDnsServer((query) => [txtResponse(query, ['example-site-eu;eu-central-1'])]);
  return {
    buckets: regionalBuckets,
    buildEnv: () => ({ DNS_SERVER: `127.0.0.1:${dns.port}` }),
    requests: [{ path: '/index.html' }],
    close: dns.close,
  };
};
