/**
 * Runs the workflows of `workflows/`, as a new user's repository has them, against the reusable ones and the bundles of this checkout: act
 * as the runner, the local edge as AWS, a double as GitHub, terraform from PATH. `npm run workflows` (needs Go and terraform), or with
 * `--act FILE` an act that is there already. What act does not know (permissions, environments, concurrency) is tested in test/workflows.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../src/kit/errors.ts';
import { deployScenarios } from './workflows/deploy-scenarios.ts';
import { installAct } from './workflows/install-act.ts';
import { promotionScenarios } from './workflows/promotion-scenarios.ts';
import { pullRequestScenarios } from './workflows/pull-request-scenarios.ts';
import type { Scenario } from './workflows/scenario.ts';
import { openScene, type Scene } from './workflows/scene.ts';

const { values } = parseArgs({ options: { act: { type: 'string' }, only: { type: 'string' } } });
const act = values.act ?? installAct();
const all = [...pullRequestScenarios, ...deployScenarios, ...promotionScenarios];
const scenarios = all.filter(({ name }) => name.includes(values.only ?? ''));
try {
  for (const example of new Set(scenarios.map((one) => one.example))) await runAll(example);
} finally {
  if (values.act === undefined) await rm(path.dirname(act), { recursive: true, force: true });
}

/** Those of one example, one after the other in one repository. */
async function runAll(example: Scenario['example']): Promise<void> {
  const scene = await openScene(act, example);
  try {
    for (const scenario of scenarios.filter((one) => one.example === example)) await runOne(scenario, scene);
  } finally {
    await scene.close();
  }
}

async function runOne(scenario: Scenario, scene: Scene): Promise<void> {
  const started = Date.now();
  const failure = await scenario.run(scene).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  console.log(`${failure ? 'FAILED' : 'passed'}: ${scenario.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!failure) return;
  console.log(messageOf(failure));
  process.exitCode = 1;
}
