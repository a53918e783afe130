import { surround } from '../../scripts/examples/surroundings/origin-by-latency-python.ts';
import { openExampleSite } from './support/example-site.ts';
import { cacheSeconds, latencyCases, timeLimitMs } from './support/latency-cases.ts';
import { describeWithRequirements } from './support/python-packages.ts';

const name = 'origin-by-latency-python';

describeWithRequirements(name, () => {
  latencyCases(name, async () => {
    const { dns, ...surroundings } = await surround();
    const settings = surroundings.files!['settings.py']!;
    const files = {
      'settings.py': (text: string) =>
        settings(text)
          .replace(/^LEAST_CACHE_SECONDS = .*$/m, `LEAST_CACHE_SECONDS = ${cacheSeconds.least}`)
          .replace(/^TIME_LIMIT_SECONDS = .*$/m, `TIME_LIMIT_SECONDS = ${timeLimitMs / 1000}`)
          .replace(/^MOST_CACHE_SECONDS = .*$/m, `MOST_CACHE_SECONDS = ${cacheSeconds.most}`),
    };
    return { site: await openExampleSite(name, { surroundings: { ...surroundings, files } }), dns };
  });
});
