import { type EdgeResponse, request } from '../../../scripts/demo/request.ts';
import { type OpenExample, type OpenOptions, openExample } from '../../../scripts/examples/open-example.ts';
import { silentLog } from '../../../src/kit/log.ts';

/** An example as its viewers meet it. */
export interface ExampleSite extends OpenExample {
  /** Asks the first stage's distribution, or another stage's, by its Host header as a browser does. */
  get(path: string, headers?: Record<string, string | string[]>, stage?: string): Promise<EdgeResponse>;
}

/**
 * Builds and publishes `examples/<name>` with the actions' bundles onto a local edge of its own, in the surroundings that
 * `scripts/examples/surroundings/<name>.ts` describes. Close it in `afterAll`.
 */
export async function openExampleSite(name: string, options: Partial<OpenOptions> = {}): Promise<ExampleSite> {
  const example = await openExample(name, { log: silentLog, functionUpdateMs: 20, deployMs: 60, ...options });
  const [first] = Object.keys(example.distributionIds);
  return {
    ...example,
    get: (path, headers = {}, stage = first!) => request(example.url, example.distributionIds[stage]!, path, headers),
  };
}
