import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { checkSettings } from '../edge/checks/settings.ts';
import { unsupportedFeatures } from '../edge/features.ts';
import type { Finding } from '../edge/finding.ts';
import { restriction } from '../edge/restrictions.ts';
import { eventTypesOf, type Target } from '../edge/vocabulary.ts';
import { missingHandlerFile } from './check-handler-file.ts';
import type { Checked } from './function-kind.ts';
import type { LambdaState } from './function-state.ts';
import type { FunctionToPublish } from './request.ts';

/** Compares a function's configuration in AWS with what the artifact was built for and with what its target allows. */
export async function checkConfiguration(state: LambdaState, now: number): Promise<Checked> {
  const { wanted, address, latest } = state;
  const name = wanted.functionName;
  const empty: Checked = { problems: [], findings: [], notes: [] };
  if (!latest) {
    return {
      ...empty,
      problems: [
        `${name}: there is no such function in ${address.region}. Functions are made by Terraform: ${
          wanted.artifact.target === 'lambda-edge'
            ? `the module edge-function makes one (name = "${name}"), in us-east-1`
            : `aws_lambda_function with function_name = "${name}", in this region`
        }. If it has another name, check function-name and function-prefix.`,
      ],
    };
  }
  const compared = compare(state, latest);
  const features = wanted.artifact.target === 'lambda-edge' ? forbiddenFeatures(latest) : [];
  const settings = settingFindings(state, latest, now);
  return {
    problems: [
      ...compared.problems,
      ...features.map((problem) => `${name}: ${problem}`),
      ...settings.filter(({ severity }) => severity === 'error').map((one) => `${name}: ${one.message} ${one.advice}`),
      ...unusable(latest, wanted.artifact.target).map((problem) => `${name}: ${problem}`),
      ...(await handlerFileProblems(state, latest)).map((problem) => `${name}: ${problem}`),
    ],
    findings: settings
      .filter(({ severity }) => severity !== 'error')
      .map((one) => ({ ...one, message: `${name}: ${one.message}` })),
    notes: [...compared.notes, ...keyNotes(wanted, latest)],
  };
}

/** Configuration is Terraform's: a difference names the argument to change. */
function compare({ wanted }: LambdaState, latest: FunctionConfiguration): { problems: string[]; notes: string[] } {
  const { artifact, functionName, saidByInput } = wanted;
  const said = (input: 'runtime' | 'handler') => (saidByInput?.includes(input) ? input : null);
  const rows = [
    { argument: 'runtime', input: said('runtime'), built: artifact.runtime, actual: latest.Runtime },
    { argument: 'handler', input: said('handler'), built: artifact.handler, actual: latest.Handler },
    { argument: 'memory_size', input: 'memory-size', built: wanted.memorySize ?? null, actual: latest.MemorySize },
    { argument: 'timeout', input: 'timeout', built: wanted.timeout ?? null, actual: latest.Timeout },
  ];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const { argument, input, built, actual } of rows) {
    if (built === null) {
      // The artifact knows neither memory nor timeout.
      if (input === null)
        notes.push(
          `${functionName}: ${argument} of the artifact is not known, so it is not compared (AWS has ${actual})`,
        );
    } else if (built !== actual) {
      problems.push(
        `${functionName}: ${argument} is ${actual} in AWS, ${input ? `${input} says` : 'the artifact wants'} ${built}. Configuration is Terraform's: set ${argument} = ${JSON.stringify(built)} on the aws_lambda_function (module edge-function) and apply, or ${input ? `correct ${input}` : `build for ${actual}`}.`,
      );
    }
  }
  return { problems, notes };
}

function settingFindings({ wanted, existing }: LambdaState, latest: FunctionConfiguration, now: number): Finding[] {
  if (!latest.Runtime || !latest.Handler) return [];
  const { target, eventTypes } = wanted.artifact;
  const findings = checkSettings({
    target,
    eventTypes: wanted.associations?.map((one) => one.eventType) ?? eventTypes ?? eventTypesOf[target],
    runtime: latest.Runtime,
    handler: latest.Handler,
    memorySize: latest.MemorySize,
    timeout: latest.Timeout,
    today: new Date(now),
  });
  // A version that is there already may go on running on a runtime that takes no new code.
  return existing ? findings.filter(({ rule, severity }) => !(rule === 'runtime' && severity === 'error')) : findings;
}

/** What $LATEST is configured with that Lambda@Edge refuses, with what to do instead. */
function forbiddenFeatures(latest: FunctionConfiguration): string[] {
  const used: Record<string, boolean> = {
    environment: Object.keys(latest.Environment?.Variables ?? {}).length > 0 || latest.Environment?.Error !== undefined,
    layers: (latest.Layers?.length ?? 0) > 0,
    vpc: !!latest.VpcConfig?.VpcId || (latest.VpcConfig?.SubnetIds?.length ?? 0) > 0,
    'container-image': latest.PackageType === 'Image',
    arm64: latest.Architectures?.includes('arm64') ?? false,
    'dead-letter-queue': !!latest.DeadLetterConfig?.TargetArn,
    'x-ray': latest.TracingConfig?.Mode === 'Active',
    'ephemeral-storage': (latest.EphemeralStorage?.Size ?? 0) > restriction('edge-ephemeral-storage').value,
  };
  return unsupportedFeatures
    .filter(({ id }) => used[id])
    .map(({ name, argument, advice }) => {
      const where = argument ? ` (${argument} of the aws_lambda_function)` : '';
      return `Lambda@Edge does not support ${name}${where}. ${advice}`;
    });
}

/** Regional Lambda may find its handler in a layer; a version that is there already is what it is. */
async function handlerFileProblems(
  { wanted, existing }: LambdaState,
  { Runtime, Handler }: FunctionConfiguration,
): Promise<string[]> {
  const { artifact, bytes } = wanted;
  const handler = artifact.handler ?? Handler;
  if (artifact.target !== 'lambda-edge' || existing || !Runtime || !handler) return [];
  const missing = await missingHandlerFile(bytes, Runtime, handler);
  return missing ? [missing] : [];
}

/** GetFunctionConfiguration does not tell whether the key encrypts the zip too, which CloudFront would refuse. */
function keyNotes({ artifact, functionName }: FunctionToPublish, latest: FunctionConfiguration): string[] {
  if (artifact.target !== 'lambda-edge' || !latest.KMSKeyArn) return [];
  return [
    `${functionName}: it has a customer-managed key (kms_key_arn); Lambda@Edge takes no zip that is encrypted with one (source_kms_key_arn)`,
  ];
}

function unusable(latest: FunctionConfiguration, target: Target): string[] {
  if (latest.PackageType === 'Image' && target === 'lambda')
    return ['it runs a container image, which takes no zip. Set package_type to Zip.'];
  if (latest.State !== 'Failed') return [];
  return [`it is in state Failed: ${latest.StateReason ?? 'Lambda gives no reason'}. Mend it in Terraform.`];
}
