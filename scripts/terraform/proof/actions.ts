import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ActionRunResult, repository, runAction } from '../../runner/run-action.ts';

/** By distribution, the functions of the workspace's edge.yml that it runs; `security-headers` is on both. */
const functionsOn = {
  www: ['greeting', 'jwt-cognito', 'origin-by-country', 'security-headers', 'url-rewrite'],
  app: ['ab-test', 'security-headers'],
};
export type Distribution = keyof typeof functionsOn;
export const distributions = Object.keys(functionsOn) as Distribution[];
export const edgeFunctions = [...new Set(Object.values(functionsOn).flat())];

/** `artifacts` of a release in a stage's stores, as the actions hand them on. */
export interface Stored {
  edge: string;
  api: string;
}

type Run = (actor: string, action: string, inputs: Inputs, region?: string) => Promise<ActionRunResult['outputs']>;
type Inputs = Record<string, string>;

const dataRegion = 'eu-central-1';

/** The actions as workflows run them, from the committed bundles, each under the role that its job takes. */
export async function actionsOf(folder: string, environment: Record<string, string>) {
  const workspace = await mkdtemp(path.join(folder, 'workspace-'));
  await cp(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });

  const run: Run = async (actor, action, inputs, region = 'us-east-1') => {
    const signed = { ...environment, AWS_ACCESS_KEY_ID: actor, AWS_REGION: region };
    const result = await runAction({ action: `actions/${action}`, workspace, environment: signed, inputs });
    if (result.exitCode !== 0) throw new Error(`${action} as ${actor} failed\n${result.log}`);
    return result.outputs;
  };

  return {
    /** Builds all functions as release `number`, and puts them into a stage's stores. Builds go to dev; prod's are an administrator's here. */
    async store(stage: string, number: number): Promise<Stored> {
      await writeRelease(workspace, number);
      const built = (await run('nobody', 'build-lambda', { config: 'edge.yml' })).artifacts as string;
      const actor = stage === 'dev' ? 'build' : 'administrator';
      const put = async (names: string[], bucket: string, region?: string) => {
        const inputs = { artifacts: only(built, names), bucket, prefix: 'artifacts' };
        await run(actor, 'upload-artifact-hash', { ...inputs, 'dry-run': 'true' }, region);
        return (await run(actor, 'upload-artifact-hash', inputs, region)).artifacts as string;
      };
      return {
        edge: await put(edgeFunctions, `acme-edge-${stage}`),
        api: await put(['api'], `acme-regional-${stage}`, dataRegion),
      };
    },

    /** What publish-edge.yml does for each distribution of a stage. @param ids by distribution */
    async publishEdge(stage: string, stored: Stored, ids: Record<Distribution, string>): Promise<void> {
      for (const name of distributions) {
        const inputs = {
          artifacts: only(stored.edge, functionsOn[name]),
          config: 'edge.yml',
          'distribution-id': ids[name],
          'distribution-name': name,
          'invalidate-paths': '/hello',
          ...recordsOf(stage),
        };
        await run(`publish-${stage}`, 'publish-edge-version', { ...inputs, 'dry-run': 'true' });
        await run(`publish-${stage}`, 'publish-edge-version', inputs);
      }
    },

    /** A regional function that the pipeline publishes, through an alias. */
    publishRegional: (stage: string, stored: Stored) =>
      run(
        `publish-${stage}`,
        'publish-edge-version',
        { artifacts: stored.api, target: 'lambda', alias: 'live', ...recordsOf(stage) },
        dataRegion,
      ),

    /** A regional function that `terraform apply` deploys: the record alone. */
    pointApi: (stage: string, stored: Stored) =>
      run(
        `publish-${stage}`,
        'upload-artifact-hash',
        { artifacts: stored.api, bucket: `acme-regional-${stage}`, prefix: 'artifacts', ...recordsOf(stage) },
        dataRegion,
      ),

    /** What promote.yml does: the dry run under the role that plans, then exactly that. @returns what was promoted */
    async promote(inputs: Inputs): Promise<{ function: string; changed: boolean }[]> {
      const all = {
        'to-stage': 'prod',
        'release-bucket': 'acme-edge-dev',
        'release-prefix': 'releases',
        'to-release-bucket': 'acme-edge-prod',
        ...(inputs.rollback ? {} : { 'from-stage': 'dev' }),
        ...inputs,
      };
      const dry = await run('plan-prod', 'promote-stage', { ...all, 'dry-run': 'true' }, dataRegion);
      const approved = { ...all, 'expect-promoted': dry.promoted as string };
      const done = await run('promote-prod', 'promote-stage', approved, dataRegion);
      return JSON.parse(done.promoted as string);
    },

    /** Every module as version 1.0.0, as publish-modules.yml does. @returns their sources */
    async publishModules(): Promise<string[]> {
      await cp(path.join(repository, 'tf', 'modules'), path.join(workspace, 'modules'), { recursive: true });
      const sources: string[] = [];
      for (const name of await readdir(path.join(workspace, 'modules'))) {
        const inputs = { path: `modules/${name}`, name, version: '1.0.0', bucket: 'acme-modules' };
        const { source } = await run('modules', 'publish-module', inputs, dataRegion);
        if (sources.length === 0) await run('modules', 'publish-module', { ...inputs, 'dry-run': 'true' }, dataRegion);
        sources.push(source as string);
      }
      return sources;
    },
  };
}

export type Actions = Awaited<ReturnType<typeof actionsOf>>;

const recordsOf = (stage: string) => ({
  stage,
  'release-bucket': `acme-edge-${stage}`,
  'release-prefix': 'releases',
  'function-prefix': `${stage}-`,
});

function only(artifacts: string, names: string[]): string {
  const all = JSON.parse(artifacts) as { function: string }[];
  return JSON.stringify(all.filter((one) => names.includes(one.function)));
}

/** Other code for each release. */
async function writeRelease(workspace: string, number: number): Promise<void> {
  const templates = path.join(import.meta.dirname, 'workspace');
  for (const name of (await readdir(templates)).filter((one) => /\.(ts|py)$/.test(one))) {
    const text = await readFile(path.join(templates, name), 'utf8');
    if (!text.includes('release 0')) throw new Error(`${name} does not say which release it is`);
    await writeFile(path.join(workspace, name), text.replaceAll('release 0', `release ${number}`));
  }
}
