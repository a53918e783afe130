import { latencyBuckets } from '../latency-buckets.ts';

export const surround = () => latencyBuckets((dns) => ({ buildEnv: () => ({ DNS_SERVER: `127.0.0.1:${dns.port}` }) }));
