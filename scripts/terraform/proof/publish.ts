import { appendFile, cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { CreateAliasCommand, LambdaClient, PublishVersionCommand } from '@aws-sdk/client-lambda';
import { type ActionRunResult, repository, runAction } from '../../runner/run-action.ts';

/** The actions as a workflow runs them, from the committed bundles. */
export async function actionsOf(folder: string, environment: Record<string, string>) {
  const workspace = await mkdtemp(path.join(folder, 'workspace-'));
  await cp(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  await cp(path.join(repository, 'examples', 'greeting', 'greeting.ts'), path.join(workspace, 'greeting.ts'));

  const run = async (
    actor: string,
    action: string,
    inputs: Record<string, string>,
    more = {},
  ): Promise<ActionRunResult> => {
    const signed = { ...environment, AWS_ACCESS_KEY_ID: actor, ...more };
    const result = await runAction({ action, workspace, environment: signed, inputs });
    if (result.exitCode !== 0) throw new Error(`${action} as ${actor} failed\n${result.log}`);
    return result;
  };
  const upload = async (actor: string, names: string, bucket: string) => {
    const inputs = { artifacts: await artifactsOf(names), bucket, prefix: 'artifacts' };
    return (await run(actor, 'actions/upload-artifact-hash', inputs)).outputs.artifacts as string;
  };
  const artifactsOf = async (names: string) =>
    (await run('build', 'actions/build-lambda', { config: 'edge.yml', functions: names })).outputs.artifacts as string;
  const release = (stage: string) => ({
    stage,
    'release-bucket': `acme-edge-${stage}`,
    'release-prefix': 'releases',
    'function-prefix': `${stage}-`,
  });

  return {
    /** The build job puts artifacts into the first stage's stores; those of prod are an administrator's here, in promotion's place. */
    async uploadAll(stage: string): Promise<{ edge: string; api: string }> {
      const actor = stage === 'dev' ? 'build' : 'administrator';
      return {
        edge: await upload(actor, 'greeting,jwt-cognito,origin-by-country', `acme-edge-${stage}`),
        api: await upload(actor, 'api', `acme-regional-${stage}`),
      };
    },
    publishEdge: (stage: string, artifacts: string, distribution: string) =>
      run(`publish-${stage}`, 'actions/publish-edge-version', {
        artifacts,
        config: 'edge.yml',
        'distribution-id': distribution,
        'distribution-name': 'www',
        'invalidate-paths': '/hello',
        ...release(stage),
      }),
    /** Other code, through an alias: for teams whose pipeline deploys regional functions too. */
    async publishRegional(stage: string): Promise<void> {
      await appendFile(path.join(workspace, 'api.ts'), `\nconsole.info('${stage}');\n`);
      const actor = stage === 'dev' ? 'build' : 'administrator';
      const changed = await upload(actor, 'api', `acme-regional-${stage}`);
      await createAlias(environment, `${stage}-api`);
      const inputs = { artifacts: changed, target: 'lambda', alias: 'live', 'function-prefix': `${stage}-` };
      await run(`publish-${stage}`, 'actions/publish-edge-version', inputs, { AWS_REGION: 'eu-central-1' });
    },
    /** For roots in which terraform apply deploys: the record alone. */
    pointRelease: (stage: string, artifacts: string) =>
      run(`publish-${stage}`, 'actions/upload-artifact-hash', {
        artifacts,
        bucket: `acme-regional-${stage}`,
        prefix: 'artifacts',
        ...release(stage),
      }),
  };
}

/** An alias is infrastructure: somebody makes it before the pipeline moves it. */
async function createAlias(environment: Record<string, string>, name: string): Promise<void> {
  const client = new LambdaClient({
    region: 'eu-central-1',
    endpoint: environment.AWS_ENDPOINT_URL as string,
    credentials: { accessKeyId: 'proof', secretAccessKey: 'proof' },
  });
  const { Version } = await client.send(new PublishVersionCommand({ FunctionName: name }));
  await client.send(new CreateAliasCommand({ FunctionName: name, Name: 'live', FunctionVersion: Version }));
  client.destroy();
}
