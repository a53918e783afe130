import { type ConfigKey, configKeys, type KeyType, notKeys } from '../../src/config/keys.ts';
import { functionNamePattern } from '../../src/edge/vocabulary.ts';
import type { ActionFile } from './action-files.ts';

/**
 * `schema/edge.schema.json`, which gives editors completion in an edge.yml: the keys as the check takes them, and the descriptions of
 * build-lambda's inputs. JSON Schema draft 7, as YAML language servers read it.
 *
 * @throws when build-lambda has an input that src/config/keys.ts does not know
 */
export function edgeSchema({ inputs }: ActionFile): string {
  const keys = configKeys(Object.keys(inputs));
  const unknown = Object.keys(inputs).filter((name) => !keys.has(name) && !notKeys.includes(name));
  if (unknown.length > 0) throw new Error(`src/config/keys.ts lacks build-lambda's input ${unknown.join(', ')}`);
  const properties = (wanted: (key: ConfigKey) => boolean) =>
    Object.fromEntries(
      [...keys].flatMap(([name, key]) => {
        const description = key.description ?? inputs[name]?.description;
        return wanted(key) ? [[name, { description, ...typeSchema(key.type) }]] : [];
      }),
    );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/org/edge-actions/v1/schema/edge.schema.json',
    title: 'edge.yml of edge-actions',
    description:
      'The functions of a repository, and how each is built. It holds nothing of a stage: one build serves them all.',
    type: 'object',
    required: ['functions'],
    additionalProperties: false,
    properties: {
      defaults: {
        description:
          'What all functions share. A key of a function takes the place of the same key here; build-env is merged.',
        type: 'object',
        additionalProperties: false,
        properties: properties(({ ofOneFunction }) => !ofOneFunction),
      },
      functions: {
        description: "Each function by its name, without a stage's prefix.",
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: functionNamePattern.source },
        additionalProperties: {
          type: 'object',
          required: ['entry'],
          additionalProperties: false,
          properties: properties(() => true),
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function typeSchema(type: KeyType): object {
  switch (type.kind) {
    case 'text':
      return { type: 'string', pattern: '\\S' };
    case 'boolean':
      return { type: 'boolean' };
    case 'whole-number':
      return { type: 'integer', minimum: 1 };
    case 'choice':
      return { enum: type.allowed };
    case 'list': {
      const items =
        type.items instanceof RegExp
          ? { type: 'string', pattern: type.items.source }
          : type.items
            ? { enum: type.items }
            : { type: 'string', pattern: '\\S' };
      return {
        anyOf: [
          { type: 'array', items },
          { type: 'string', pattern: '\\S' },
        ],
      };
    }
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      };
  }
}
