import { surround } from '../../scripts/examples/surroundings/origin-by-latency.ts';
import { openExampleSite } from './support/example-site.ts';
import { cacheSeconds, latencyCases, timeLimitMs } from './support/latency-cases.ts';

latencyCases('origin-by-latency', async () => {
  const { dns, ...surroundings } = await surround();
  const { least, most } = cacheSeconds;
  const buildEnv = {
    LEAST_CACHE_SECONDS: String(least),
    MOST_CACHE_SECONDS: String(most),
    TIME_LIMIT_MS: String(timeLimitMs),
  };
  return { site: await openExampleSite('origin-by-latency', { surroundings, buildEnv }), dns };
});
