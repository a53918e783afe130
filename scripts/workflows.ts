/**
 * Runs the workflows of `workflows/`, as a new user's repository has them, against the reusable ones and the bundles of this checkout: act
 * as the runner, the local edge as AWS, a double as GitHub, terraform from PATH. `npm run workflows` (needs Go and terraform), or with
 * `--act FILE` an act that is there already. What act does not know (permissions, environments, concurrency) is tested in test/workflows.
 */
import { parseArgs } from 'node:util';
import { messageOf } from '../src/kit/errors.ts';
import { deployScenarios } from './workflows/deploy-scenarios.ts';
import { installAct } from './workflows/install-act.ts';
import { pullRequestScenarios } from './workflows/pull-request-scenarios.ts';
import { openScene } from './workflows/scene.ts';

const { values } = parseArgs({ options: { act: { type: 'string' }, only: { type: 'string' } } });
const act = values.act ?? installAct();
const scenarios = [...pullRequestScenarios, ...deployScenarios].filter(({ name }) => name.includes(values.only ?? ''));
const scene = await openScene(act);
try {
  for (const scenario of scenarios) {
    const started = Date.now();
    const failure = await scenario.run(scene).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    console.log(`${failure ? 'FAILED' : 'passed'}: ${scenario.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (!failure) continue;
    console.log(messageOf(failure));
    process.exitCode = 1;
  }
} finally {
  await scene.close();
}
