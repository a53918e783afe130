import { Runtime } from '@aws-sdk/client-lambda';
import { findRuntime, isPast } from '../../edge/runtimes.ts';
import type { LambdaContext } from './context.ts';
import { lambdaErrors } from './errors.ts';
import type { FunctionSettings } from './store.ts';

/** The members of CreateFunction and UpdateFunctionConfiguration that become settings. */
const members = [
  'Role',
  'Runtime',
  'Handler',
  'Description',
  'Timeout',
  'MemorySize',
  'Environment',
  'Layers',
  'VpcConfig',
  'DeadLetterConfig',
  'KMSKeyArn',
  'TracingConfig',
  'EphemeralStorage',
  'SnapStart',
  'LoggingConfig',
  'FileSystemConfigs',
  'Architectures',
] as const;

/** What a function has where its creator says nothing. */
export function defaultSettings(name: string): Omit<FunctionSettings, 'Role' | 'Runtime' | 'Handler'> {
  return {
    Description: '',
    Timeout: 3,
    MemorySize: 128,
    Architectures: ['x86_64'],
    TracingConfig: { Mode: 'PassThrough' },
    EphemeralStorage: { Size: 512 },
    SnapStart: { ApplyOn: 'None' },
    LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${name}` },
  };
}

/** Those of an input's members that are settings and were given. Empty lists and blocks take a setting away. */
export function settingsOf(input: Record<string, unknown>): Partial<FunctionSettings> {
  const given = Object.fromEntries(members.filter((name) => input[name] != null).map((name) => [name, input[name]]));
  return given as Partial<FunctionSettings>;
}

/** Refuses settings that Lambda refuses. `given` alone is checked against the calendar: an old function may keep its runtime. */
export function validateSettings(
  context: LambdaContext,
  settings: FunctionSettings,
  given: Partial<FunctionSettings>,
): void {
  const { Timeout, MemorySize, Role } = settings;
  if (Timeout < 1 || Timeout > 900) {
    throw lambdaErrors.constraint(
      'timeout',
      Timeout,
      `Member must have value ${Timeout < 1 ? 'greater than or equal to 1' : 'less than or equal to 900'}`,
    );
  }
  if (MemorySize < 128 || MemorySize > 10_240) {
    const bound = MemorySize < 128 ? 'greater than or equal to 128' : 'less than or equal to 10240';
    throw lambdaErrors.constraint('memorySize', MemorySize, `Member must have value ${bound}`);
  }
  if (!/^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/.test(Role)) {
    throw lambdaErrors.constraint(
      'role',
      Role,
      'Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+',
    );
  }
  if (given.Runtime !== undefined) {
    validateRuntime(given.Runtime, context.now());
  }
  if (given.Role !== undefined && context.roles.trusts(given.Role, 'lambda.amazonaws.com') === false) {
    throw lambdaErrors.invalid('The role defined for the function cannot be assumed by Lambda.');
  }
  validateEnvironment(settings.Environment?.Variables ?? {});
}

/** Runtimes of other languages, and older ones, that had been blocked before the table of src/edge begins. */
const longBlocked =
  /^(nodejs|nodejs(4\.3|4\.3-edge|6\.10|8\.10|10\.x|12\.x|14\.x|16\.x)|python(2\.7|3\.[6-9])|ruby2\.[57]|java8|dotnetcore[\d.]+|dotnet(5\.0|6|7)|go1\.x|provided)$/;

function validateRuntime(runtime: string, now: number): void {
  const known = Object.values(Runtime) as string[];
  if (!known.includes(runtime) && !findRuntime(runtime)) {
    throw lambdaErrors.invalid(
      `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${known.join(', ')}] or be a valid ARN`,
    );
  }
  if (longBlocked.test(runtime) || isPast(findRuntime(runtime)?.blockCreate, new Date(now))) {
    throw lambdaErrors.invalid(
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
    );
  }
}

/** AWS Lambda Developer Guide, "Defined runtime environment variables": reserved keys. */
const reservedVariables =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_DEFAULT_REGION|AWS_REGION|AWS_EXECUTION_ENV|AWS_LAMBDA_.*|AWS_ACCESS_KEY|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR)$/;

function validateEnvironment(variables: Record<string, string>): void {
  const reserved = Object.keys(variables).filter((name) => reservedVariables.test(name));
  if (reserved.length > 0) {
    throw lambdaErrors.invalid(
      `Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${reserved.join(', ')}`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(variables)) > 4096) {
    throw lambdaErrors.invalid(
      'Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit.',
    );
  }
}
