import { latencyBuckets } from '../latency-buckets.ts';

export const surround = () =>
  latencyBuckets((dns) => ({
    files: {
      'settings.py': (text) => text.replace(/^DNS_SERVER = .*$/m, `DNS_SERVER = ("127.0.0.1", ${dns.port})`),
    },
  }));
