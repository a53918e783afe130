import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { declaredInputs } from '../../src/actions/declared-inputs.ts';
import { configKeys, notKeys } from '../../src/config/keys.ts';
import { readConfig } from '../../src/config/read-config.ts';

const build = Object.keys(declaredInputs['build-lambda']);
const schema = JSON.parse(readFileSync('schema/edge.schema.json', 'utf8'));
const { defaults, functions } = schema.properties;
const ofFunction: Record<
  string,
  { description?: string; type?: string; pattern?: string; enum?: string[]; anyOf?: { items?: { pattern?: string } }[] }
> = functions.additionalProperties.properties;

test('each of build-lambda’s inputs is a key, or is known to be none', () => {
  expect([...configKeys(build).keys(), ...notKeys].sort()).toEqual([...build, 'associations'].sort());
});

test('the schema has the keys that the check knows, each with its description', () => {
  expect(Object.keys(ofFunction).sort()).toEqual([...configKeys(build).keys()].sort());
  const shared = Object.keys(ofFunction).filter((key) => !['entry', 'associations'].includes(key));
  expect(Object.keys(defaults.properties).sort()).toEqual(shared.sort());
  for (const { description } of Object.values(ofFunction)) expect(description).toMatch(/\S/);
  for (const part of [schema, defaults, functions.additionalProperties]) expect(part.additionalProperties).toBe(false);
});

test('what the schema takes as an association, the check takes', () => {
  const pattern = new RegExp(ofFunction.associations!.anyOf![0]!.items!.pattern!);
  const check = (line: string) => {
    try {
      readConfig(`functions: { a: { entry: a.ts, associations: [${JSON.stringify(line)}] } }`, 'edge.yml', {
        build,
        ofStages: [],
      });
      return true;
    } catch {
      return false;
    }
  };
  for (const line of ['default viewer-request', '/api/*  origin-request include-body', 'default', '/a b', '* viewer']) {
    expect([line, pattern.test(line)]).toEqual([line, check(line)]);
  }
});
