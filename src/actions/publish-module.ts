import { createHash } from 'node:crypto';
import { checkBucketName, checkPrefix, checkVersionLabel } from '../artifacts/keys.ts';
import { moduleSummary } from '../github/module-summary.ts';
import { InputError } from '../kit/errors.ts';
import { resolveInside } from '../kit/paths.ts';
import { awsClients } from './aws.ts';
import { checkName } from './function-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** publish-module: packs a Terraform module and stores it in S3, once a version. */
export async function publishModuleAction(context: ActionContext): Promise<void> {
  const { inputs, workspace, environment } = context;
  const folder = await resolveInside(
    'path',
    inputs.required('path', 'the folder of a Terraform module'),
    workspace,
    workspace,
  );
  const wanted = {
    name: checkName('name', inputs.required('name', "the module's name")),
    version: checkVersionLabel(inputs.required('version', "the module's version, like 1.4.2")),
    bucket: bucketWithoutDots(checkBucketName('bucket', inputs.required('bucket', 'the name of the module bucket'))),
    prefix: checkPrefix('prefix', inputs.text('prefix') ?? ''),
    dryRun: inputs.boolean('dry-run'),
  };
  const { readModuleFiles } = await import('../modules/module-files.ts');
  const files = await readModuleFiles(folder, workspace);
  const { publishModule } = await import('../modules/publish-module.ts');
  const published = await publishModule(
    { ...wanted, files },
    {
      clients: awsClients(context),
      log: context.log,
      signal: context.signal,
      region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1',
      hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
  );
  const { source, sha256, uploaded, there } = published;
  context.setOutputs({ source, sha256, uploaded: uploaded || !there });
  await context.summarize(moduleSummary(wanted, files.length, published, context.run));
}

/** Terraform's downloader reads the bucket as the first label of the host name. */
function bucketWithoutDots(bucket: string): string {
  if (!bucket.includes('.')) return bucket;
  throw new InputError(
    'bucket',
    bucket,
    'a bucket without dots in its name',
    'Terraform cannot take a module from such a bucket over TLS.',
  );
}
