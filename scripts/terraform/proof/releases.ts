import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { edgeFunctions } from './actions.ts';
import { stages } from './roots.ts';
import { distributionIds, expectPlans, type Scene } from './scene.ts';

const released = ['module.function.aws_lambda_function.this: update'];
const edge = edgeFunctions.join();

/** Releases to dev, promotes them twice, rolls back, publishes to prod alone; plans in between show the api's release and nothing else. */
export async function releaseAndPromote(scene: Scene): Promise<void> {
  const { actions, administrator, roots, say } = scene;
  const ids = { dev: await distributionIds(scene, 'dev'), prod: await distributionIds(scene, 'prod') };

  const first = await actions.store('dev', 1);
  await actions.publishEdge('dev', first, ids.dev);
  await actions.pointApi('dev', first);
  say('Release 1 is in dev');
  await expectPlans(scene, "after dev's first release", { 'dev/api': released }, ['dev']);
  await roots.apply('dev', 'api');

  const toEdge = { functions: edge, 'to-bucket': 'acme-edge-prod', 'function-prefix': 'prod-' };
  const toApi = { functions: 'api', 'to-bucket': 'acme-regional-prod', 'function-prefix': 'prod-' };
  const distributions = `www=${ids.prod.www}\napp=${ids.prod.app}`;
  await actions.promote({ ...toEdge, 'distribution-id': distributions, 'invalidate-paths': '/hello' });
  await actions.promote({ ...toApi, publish: 'false' });
  say('Release 1 is promoted to prod');
  await expectPlans(scene, 'after the first promotion', { 'prod/api': released });
  await roots.apply('prod', 'api');

  const second = await actions.store('dev', 2);
  await actions.publishEdge('dev', second, ids.dev);
  await actions.pointApi('dev', second);
  await roots.apply('dev', 'api');
  await actions.promote({ functions: edge });
  await actions.promote({ functions: 'api', publish: 'false' });
  say('Release 2 is in dev and in prod');
  await actions.promote({ rollback: 'true', functions: edge });
  await expectPlans(scene, 'after a second promotion and a rollback of all but the api', { 'prod/api': released }, [
    'prod',
  ]);

  const third = await actions.store('prod', 3);
  for (const round of ['over the records of promotions', 'as if nothing had ever been released']) {
    await actions.publishEdge('prod', third, ids.prod);
    await actions.pointApi('prod', third);
    say(`Release 3 is published to prod, ${round}`);
    if (round.startsWith('over')) await administrator.removeRecords('prod', [...edgeFunctions, 'api']);
  }
  await roots.apply('prod', 'api');
  await expectPlans(scene, 'after a publish to prod', {}, ['prod']);
}

/** A regional function that the pipeline publishes through an alias, in both stages and by promotion: for teams that deploy it so. */
export async function publishThroughAlias(scene: Scene): Promise<void> {
  const { actions, administrator, say } = scene;
  for (const stage of stages) {
    await administrator.removeRecords(stage, ['api']);
    await administrator.createAlias(`${stage}-api`);
  }
  await actions.publishRegional('dev', await actions.store('dev', 4));
  await actions.promote({ functions: 'api', 'to-bucket': 'acme-regional-prod', 'function-prefix': 'prod-' });
  await actions.publishRegional('prod', await actions.store('prod', 5));
  // All that dev has.
  await actions.promote({});
  say('A regional function is published and promoted through an alias, then all of dev is promoted');
}

/** Publishes all modules, and has every role that runs Terraform download them. @param endpoint in place of S3's own in their sources */
export async function publishModules({ actions, roots, tf, say }: Scene, endpoint: string): Promise<void> {
  const sources = await actions.publishModules();
  // Terraform's downloader goes where the source says, whatever AWS_ENDPOINT_URL is, and only with the source's own credentials.
  const local = sources.map((source) => source.replace(/https:\/\/([\w-]+)\.s3\.([\w-]+)\.[\w.]+/, `${endpoint}/$1`));
  for (const actor of stages.flatMap((stage) => [`plan-${stage}`, `apply-${stage}`])) {
    const query = `region=eu-central-1&aws_access_key_id=${actor}&aws_access_key_secret=proof`;
    const blocks = local.map((source, index) => `module "m${index}" {\n  source = "${source}?${query}"\n}\n`);
    await mkdir(path.join(tf, actor), { recursive: true });
    await writeFile(path.join(tf, actor, 'main.tf'), blocks.join('\n'));
    await roots.getModules(actor, actor);
  }
  say(`${sources.length} modules are published and downloaded`);
}
