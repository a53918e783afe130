import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions } from '../build/options.ts';
import type { ConfiguredFunction, KnownInputs } from '../config/read-config.ts';
import type { EventType, Target } from '../edge/vocabulary.ts';
import { InputError, messageOf } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';
import { resolveInside, workspacePath } from '../kit/paths.ts';
import { readBuildOptions } from './build-inputs.ts';
import { declaredInputs } from './declared-inputs.ts';
import { meansNothingFor } from './function-target.ts';
import type { ActionContext } from './run-action.ts';

/** The inputs that say the same of every function, and are given beside a config. All else about a function is written in the file. */
const besideConfig = ['config', 'functions', 'build-env', 'working-directory', 'output-directory'];

/** An edge.yml that a call goes by. */
export interface ConfigFile {
  /** Absolute. */
  path: string;
  /** What a message says after "config": how the file came to be taken. */
  taken: string;
}

/**
 * The edge.yml that `config` names, null where the inputs name one function.
 *
 * @param usual the file in the working directory that is taken where neither `config` nor `entry` is given: publish-edge's `edge.yml`
 * @throws InputError for inputs beside it that only one function can have
 */
export async function findConfig(
  { inputs, workspace }: Pick<ActionContext, 'inputs' | 'workspace'>,
  usual?: string,
): Promise<ConfigFile | null> {
  const named = inputs.text('config');
  const base = inputs.declares('working-directory') ? inputs.required('working-directory', 'a folder') : '.';
  const folder = await resolveInside('working-directory', base, workspace, workspace);
  const usualIsThere =
    usual !== undefined && inputs.text('entry') === undefined && existsSync(path.join(folder, usual));
  const file = named ?? (usualIsThere ? usual : undefined);
  const config =
    file === undefined
      ? null
      : {
          path: await resolveInside('config', file, folder, workspace),
          taken: named ?? `${file} in the working directory, as no entry is given`,
        };
  if (inputs.declares('functions')) refuseInputsOfOne(inputs, config);
  return config;
}

function refuseInputsOfOne(inputs: Inputs, config: ConfigFile | null): void {
  if (config === null) {
    const functions = inputs.text('functions');
    if (functions === undefined) return;
    throw new InputError('functions', functions, 'a config beside it', 'Without an edge.yml there is one function.');
  }
  for (const name of [...Object.keys(declaredInputs['build-lambda']), 'function']) {
    if (besideConfig.includes(name) || !inputs.declares(name) || !inputs.given(name)) continue;
    const advice = ['function-name', 'function'].includes(name)
      ? `The functions are named in the file; functions chooses among them${inputs.declares('function-prefix') ? ', and function-prefix makes their names in AWS' : ''}.`
      : `Write it in the file, under ${name === 'entry' ? 'the function' : 'the function or defaults'}.`;
    throw new InputError(name, inputs.text(name), `nothing beside config (${config.taken})`, advice);
  }
}

/**
 * The functions of an edge.yml as options to build, in the order of the file.
 *
 * @throws InputError for a name in `functions` that the file has not
 * @throws ConfigError for what is wrong in the file, at its line
 */
export async function readConfigured(
  config: ConfigFile,
  context: Pick<ActionContext, 'inputs' | 'workspace' | 'run'>,
): Promise<BuildOptions[]> {
  const all = await readConfigFile(config, context);
  const chosen = await choose(all, context.inputs.commaSeparated('functions'));
  const { ConfigError } = await import('../config/problems.ts');
  const problems: ConstructorParameters<typeof ConfigError>[0] = [];
  const options: BuildOptions[] = [];
  for (const one of chosen) {
    try {
      options.push(await readFunction(one, context));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ position: one.declaredAt(error.input), message: `${one.name}: ${error.message}` });
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return options;
}

/** Every function of the file, `functions` or not. */
export async function readConfigFile(
  { path: file }: ConfigFile,
  { workspace }: Pick<ActionContext, 'workspace'>,
): Promise<ConfiguredFunction[]> {
  const shown = workspacePath(workspace, file);
  const { readConfig } = await import('../config/read-config.ts');
  return readConfig(readText(file, shown), shown, knownInputs());
}

/** Far above what a person writes: a thousand functions fit. */
const maximumBytes = 256 * 1024;

function readText(file: string, shown: string): string {
  const expected = 'the path of an edge.yml';
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new InputError('config', shown, expected, `The file cannot be read: ${messageOf(error).split(',')[0]}.`);
  }
  if (bytes.length > maximumBytes) throw new InputError('config', shown, `${expected} of at most 256 KB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('config', shown, `${expected} in UTF-8`);
  }
}

function knownInputs(): KnownInputs {
  const build = Object.keys(declaredInputs['build-lambda']);
  const others = Object.values(declaredInputs).flatMap((inputs) => Object.keys(inputs));
  return { build, ofStages: others.filter((name) => !build.includes(name)) };
}

async function choose(all: ConfiguredFunction[], names: string[]): Promise<ConfiguredFunction[]> {
  for (const name of names) {
    if (all.some((one) => one.name === name)) continue;
    const { nearestNames } = await import('../build/nearest-names.ts');
    const known = all.map((one) => one.name);
    const [near] = nearestNames(name, known);
    const advice = near ? `Did you mean ${near}?` : `It has ${known.slice(0, 20).join(', ')}.`;
    throw new InputError('functions', name, 'names of functions that the config has', advice);
  }
  return all.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** One function's keys take the way that build-lambda's inputs take. */
async function readFunction(
  one: ConfiguredFunction,
  { inputs, workspace, run }: Pick<ActionContext, 'inputs' | 'workspace' | 'run'>,
): Promise<BuildOptions> {
  const folder = inputs.required('working-directory', 'a folder');
  const own = one.inputs['working-directory'];
  const associated = [...new Set((one.associations ?? []).map((line) => line.trim().split(/\s+/)[1] as EventType))];
  const target = (one.inputs.target ?? inputs.text('target')) as Target;
  if (target === 'lambda' && associated.length > 0) {
    throw new InputError('associations', one.associations?.[0], 'nothing for target lambda');
  }
  const values = {
    'output-directory': inputs.required('output-directory', 'a folder'),
    // Where it runs is what it is checked for, unless the file says more.
    'event-types': associated.join('\n'),
    ...inputsFor(target, one),
    'working-directory': own === undefined ? folder : path.posix.join(folder, own),
  };
  const options = await readBuildOptions({ inputs: inputs.from(values), workspace, run }, one.name);
  const missing = associated.find((eventType) => !options.eventTypes.includes(eventType));
  if (missing !== undefined) {
    const came = one.associations?.find((line) => line.includes(missing));
    throw new InputError('associations', came, `events of event-types: ${options.eventTypes.join(', ')}`);
  }
  return {
    ...options,
    // What the step gives comes last: it knows the run.
    buildEnv: { ...one.buildEnv, ...inputs.keyValues('build-env') },
    associations: one.associations,
    declaredAt: one.declaredAt,
  };
}

/** What `defaults` says for functions of other targets is left aside; what the function itself says is refused where it means nothing. */
function inputsFor(target: Target, { inputs, fromDefaults }: ConfiguredFunction): Record<string, string> {
  const kept = Object.entries(inputs).filter(
    ([name, value]) => !fromDefaults.includes(name) || !meansNothingFor(target, name, value),
  );
  return Object.fromEntries(kept);
}
