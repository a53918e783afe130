import { eventTypes, targets } from '../edge/vocabulary.ts';

/** What the value of a key may be. A list may also be written as the text of the input: one item a line. */
export type KeyType =
  | { kind: 'text' }
  | { kind: 'boolean' }
  /** From 1. */
  | { kind: 'whole-number' }
  | { kind: 'choice'; allowed: readonly string[] }
  /** `items`: the words that an item may be, or a pattern it has, where that can be said. */
  | { kind: 'list'; items?: readonly string[] | RegExp }
  /** Names of environment variables to texts. */
  | { kind: 'map' };

export interface ConfigKey {
  type: KeyType;
  /** Only of one function, never of `defaults`. */
  ofOneFunction?: boolean;
  /** For the schema, where the input's description in action.yml does not fit. */
  description?: string;
}

/** An association as an editor can check it; `parseAssociations` has the last word. */
const associationPattern = new RegExp(`^\\S+\\s+(${eventTypes.join('|')})(\\s+include-body)?$`);

/**
 * The keys of a function in edge.yml: build-lambda's inputs, and `associations`. Both the check and `schema/edge.schema.json` follow from this
 * table. A key counts once build-lambda's action.yml declares an input of that name.
 */
const table: Record<string, ConfigKey> = {
  entry: { type: { kind: 'text' }, ofOneFunction: true },
  target: { type: { kind: 'choice', allowed: targets } },
  'event-types': {
    type: { kind: 'list', items: eventTypes },
    description:
      'The events the function is checked for; they set the limits. Left out, those of `associations`, and without these all that the target allows.',
  },
  runtime: { type: { kind: 'text' } },
  handler: { type: { kind: 'text' } },
  'build-env': {
    type: { kind: 'map' },
    description:
      'Put in place of `process.env.KEY`: the edge has no environment variables. The values are part of the artifact and can be read in it: never a secret, and nothing of a stage.',
  },
  include: { type: { kind: 'list' } },
  external: { type: { kind: 'list' } },
  requirements: { type: { kind: 'text' } },
  'allow-source-distributions': { type: { kind: 'boolean' } },
  minify: { type: { kind: 'boolean' } },
  'source-map': { type: { kind: 'boolean' } },
  'memory-size': { type: { kind: 'whole-number' } },
  timeout: { type: { kind: 'whole-number' } },
  events: { type: { kind: 'text' } },
  'max-compute-utilization': { type: { kind: 'whole-number' } },
  'working-directory': { type: { kind: 'text' } },
  'output-directory': { type: { kind: 'text' } },
};

const associations: ConfigKey = {
  type: { kind: 'list', items: associationPattern },
  ofOneFunction: true,
  description:
    'Where the function runs on the distribution, the same in every stage: lines `PATH-PATTERN EVENT-TYPE [include-body]`, with `default` for the default behaviour. `[]` is nowhere. Left out, a new version takes the place of the one that is there.',
};

/** @param inputs the names of build-lambda's inputs */
export function configKeys(inputs: readonly string[]): Map<string, ConfigKey> {
  const known = Object.entries(table).filter(([name]) => inputs.includes(name));
  return new Map([...known, ['associations', associations]]);
}

/** build-lambda's inputs that are no keys: they say which functions, and edge.yml is what says it. */
export const notKeys = ['config', 'functions', 'function-name'];
