import { isMap, type Node } from 'yaml';
import { nearestNames } from '../build/nearest-names.ts';
import { functionNamePattern } from '../edge/vocabulary.ts';
import type { SourcePosition } from '../kit/errors.ts';
import { ConfigDocument, type Field, shown } from './document.ts';
import { type ConfigKey, configKeys, notKeys } from './keys.ts';
import { ConfigError } from './problems.ts';
import { readValue, type Value } from './values.ts';

/** One function of an edge.yml, with `defaults` put under it. */
export interface ConfiguredFunction {
  name: string;
  /** build-lambda's inputs as their texts; what is left out has the action's own default. */
  inputs: Record<string, string>;
  /** Those of the inputs that `defaults` says and the function itself does not. */
  fromDefaults: string[];
  /** Put in place of `process.env.KEY`. */
  buildEnv: Record<string, string>;
  /** Lines; null is "not given". */
  associations: string[] | null;
  /** Where the file says an input, or the function where it does not say it. */
  declaredAt(input?: string): SourcePosition;
}

/** The inputs that actions declare, from which the keys follow. */
export interface KnownInputs {
  /** build-lambda's. */
  build: readonly string[];
  /** Of the other actions: a stage's, which an edge.yml never holds. */
  ofStages: readonly string[];
}

type Values = Map<string, { value: Value; position: SourcePosition }>;

/**
 * Reads an edge.yml: which functions there are, and how each is built.
 *
 * @param text the file's text
 * @param file its path from the workspace
 * @returns the functions in the order of the file
 * @throws ConfigError with everything that is wrong, each at its file and line
 */
export function readConfig(text: string, file: string, known: KnownInputs): ConfiguredFunction[] {
  const document = new ConfigDocument(text, file);
  const keys = configKeys(known.build);
  const { defaults, functions } = readTop(document);
  const shared = defaults ? readValues(document, defaults, keys, known, 'defaults') : new Map();
  const read = functions.map((field) => readFunction(document, field, keys, known, shared));
  if (document.problems.length > 0) throw new ConfigError(document.problems);
  return read.filter((one) => one !== undefined);
}

function readTop(document: ConfigDocument): { defaults: Field | undefined; functions: Field[] } {
  const none = { defaults: undefined, functions: [] };
  const { root } = document;
  if (!isMap(root)) {
    document.fail(root, `got ${shown(root)}, expected a map with the key functions.`);
    return none;
  }
  const fields = document.fields(root);
  for (const { name, position } of fields) {
    if (name === 'defaults' || name === 'functions') continue;
    const [near] = nearestNames(name, ['defaults', 'functions']);
    const advice = near ? `did you mean ${near}?` : 'known are defaults and functions.';
    document.problems.push({ position, message: `unknown key ${name}; ${advice}` });
  }
  const functions = fields.find(({ name }) => name === 'functions');
  if (!functions) {
    document.fail(root, 'there is no key functions, which names the functions.');
    return none;
  }
  const defaults = fields.find(({ name }) => name === 'defaults');
  if (!isMap(functions.value) || functions.value.items.length === 0) {
    const message = `functions: got ${isMap(functions.value) ? 'an empty map' : shown(functions.value)}, expected at least one function's name with its keys.`;
    document.problems.push({ position: functions.position, message });
    return { defaults, functions: [] };
  }
  return { defaults, functions: document.fields(functions.value) };
}

function readFunction(
  document: ConfigDocument,
  field: Field,
  keys: Map<string, ConfigKey>,
  known: KnownInputs,
  shared: Values,
): ConfiguredFunction | undefined {
  const { name, position } = field;
  if (!functionNamePattern.test(name)) {
    const message = `function ${JSON.stringify(name)}: expected a name of 1 to 64 letters, digits, - and _, without a stage's prefix.`;
    document.problems.push({ position, message });
  }
  const own = readValues(document, field, keys, known, name);
  if (isMap(field.value) && !field.value.items.some((item) => nameOf(document, item.key as Node) === 'entry')) {
    document.problems.push({ position, message: `${name}: there is no key entry, the file that exports the handler.` });
  }
  const values: Values = new Map([...shared, ...own]);
  const inputs: Record<string, string> = {};
  for (const [key, { value }] of values) {
    if (typeof value === 'string' && key !== 'associations') inputs[key] = value;
  }
  const associations = own.get('associations')?.value as string | undefined;
  return {
    name,
    inputs,
    fromDefaults: Object.keys(inputs).filter((key) => !own.has(key)),
    buildEnv: { ...mapOf(shared.get('build-env')?.value), ...mapOf(own.get('build-env')?.value) },
    associations: associations === undefined ? null : associations.split('\n').filter((line) => line.trim() !== ''),
    declaredAt: (input) => (input === undefined ? undefined : values.get(input)?.position) ?? position,
  };
}

function nameOf(document: ConfigDocument, key: Node): unknown {
  return (document.follow(key) as { value?: unknown } | null)?.value;
}

function mapOf(value: Value | undefined): Record<string, string> {
  return typeof value === 'object' ? value : {};
}

/** @param owner `defaults`, or the function's name */
function readValues(
  document: ConfigDocument,
  { value, position }: Field,
  keys: Map<string, ConfigKey>,
  known: KnownInputs,
  owner: string,
): Values {
  const values: Values = new Map();
  if (!isMap(value)) {
    document.problems.push({ position, message: `${owner}: got ${shown(value)}, expected a map of keys.` });
    return values;
  }
  for (const field of document.fields(value)) {
    const key = keys.get(field.name);
    const refused = key ? refusedAt(field.name, key, owner) : unknownKey(field.name, keys, known);
    if (refused !== undefined) document.problems.push({ position: field.position, message: `${owner}: ${refused}` });
    if (!key || refused !== undefined) continue;
    const read = readValue(document, key.type, field);
    if (read !== undefined) values.set(field.name, { value: read, position: field.position });
  }
  return values;
}

function refusedAt(name: string, { ofOneFunction }: ConfigKey, owner: string): string | undefined {
  if (owner !== 'defaults' || !ofOneFunction) return undefined;
  return `${name} belongs to one function, and not to defaults.`;
}

function unknownKey(name: string, keys: Map<string, ConfigKey>, known: KnownInputs): string {
  if (notKeys.includes(name))
    return `unknown key ${name}: the name above it is the function's, and the file is the config.`;
  if (name === '<<') return 'unknown key <<: merge keys are not read; put what is shared under defaults.';
  if (name === 'stage' || known.ofStages.includes(name)) {
    return `unknown key ${name}: edge.yml holds nothing of a stage, as one build serves them all. Give it as an input of the step that publishes.`;
  }
  const [near] = nearestNames(name, [...keys.keys()]);
  return near
    ? `unknown key ${name}; did you mean ${near}?`
    : `unknown key ${name}; known are ${[...keys.keys()].join(', ')}.`;
}
