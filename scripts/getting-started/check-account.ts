import assert from 'node:assert/strict';
import type { Laboratory } from './laboratory.ts';
import type { Shell } from './shell.ts';

/** What the page says of the account and of GitHub once it has been followed. */
export async function checkAccount(laboratory: Laboratory, shell: Shell): Promise<void> {
  for (const stage of ['dev', 'prod']) {
    const record = JSON.parse(
      await shell.run(`aws s3 cp "s3://$NAME-edge-${stage}/releases/greeting/stages/${stage}.json" -`),
    );
    assert.equal(record.functionName, `${stage}-greeting`);
    assert.deepEqual(record.distributions.www.associations, ['/hello viewer-request']);
    const id = (await shell.run(`terraform -chdir=tf/${stage}/www output -raw distribution_id`)).trim();
    const { DistributionConfig } = JSON.parse(await shell.run(`aws cloudfront get-distribution-config --id ${id}`));
    const behaviors = DistributionConfig.CacheBehaviors.Items as {
      PathPattern: string;
      LambdaFunctionAssociations: Associations;
    }[];
    const hello = behaviors.find(({ PathPattern }) => PathPattern === '/hello')?.LambdaFunctionAssociations.Items ?? [];
    assert.deepEqual(
      hello.map((one) => one.LambdaFunctionARN),
      [record.versionArn],
    );
  }
  await shell.run('git switch --quiet main');
  // Exit code 2 would be "there are changes".
  for (const stage of ['dev', 'prod'])
    await shell.run(`terraform -chdir=tf/${stage}/www plan -detailed-exitcode -input=false`);
  const told = await laboratory.told();
  const open = told.filter(({ method }) => method === 'PUT').map(({ path }) => path?.split('/').at(-1));
  assert.deepEqual(open.sort(), ['build', 'dev', 'dev-plan', 'dev-publish', 'modules', 'prod', 'prod-plan']);
  const reviewed = told
    .filter(({ body }) => (body?.reviewers as unknown[] | undefined)?.length)
    .map(({ path }) => path);
  assert.deepEqual(reviewed, ['repos/acme/site/environments/prod']);
}

interface Associations {
  Items?: { LambdaFunctionARN: string }[];
}
