import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/kit/errors.ts';
import { Inputs } from '../../src/kit/inputs.ts';

const declared = {
  name: '',
  stage: 'none',
  'dry-run': 'false',
  minutes: '20',
  lines: '',
  'build-env': '',
  folder: '.',
};

function inputs(values: Record<string, string>): Inputs {
  const environment = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  return new Inputs(environment, declared);
}

describe('a guard', () => {
  test('is undefined for none and for a runner that sets nothing', () => {
    expect(inputs({ stage: 'none' }).guarded('stage', 'a stage')).toBeUndefined();
    expect(inputs({}).guarded('stage', 'a stage')).toBeUndefined();
  });

  test('is an error when an expression came out empty', () => {
    expect(() => inputs({ stage: '' }).guarded('stage', 'a stage')).toThrow(
      /Input 'stage': got "", expected a stage, or none/,
    );
    expect(() => inputs({ stage: '  ' }).guarded('stage', 'a stage')).toThrow(InputError);
  });

  test('gives the value otherwise', () => {
    expect(inputs({ stage: ' dev ' }).guarded('stage', 'a stage')).toBe('dev');
  });
});

describe('other inputs', () => {
  test('an empty one takes its default, but a boolean never does', () => {
    expect(inputs({ folder: '' }).text('folder')).toBe('.');
    expect(() => inputs({ 'dry-run': '' }).boolean('dry-run')).toThrow(
      /Input 'dry-run': got "", expected one of true, false/,
    );
  });

  test.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
  ])('boolean %s', (value, expected) => {
    expect(inputs({ 'dry-run': value }).boolean('dry-run')).toBe(expected);
  });

  test.each(['yes', '1', 'truee'])('%s is no boolean', (value) => {
    expect(() => inputs({ 'dry-run': value }).boolean('dry-run')).toThrow(InputError);
  });

  test.each(['0', '-5', '1e3', '20.5', 'many', '361'])('%s is no number of minutes', (value) => {
    const read = () => inputs({ minutes: value }).integer('minutes', { minimum: 1, maximum: 360, unit: 'minutes' });
    expect(read).toThrow(/a whole number of minutes from 1 to 360/);
  });

  test('lines keep commas, and blank ones are dropped', () => {
    expect(inputs({ lines: ' a,b \r\n\n c ' }).lines('lines')).toEqual(['a,b', 'c']);
    expect(inputs({ lines: 'a, b\nc,' }).commaSeparated('lines')).toEqual(['a', 'b', 'c']);
  });

  test('KEY=VALUE keeps everything after the first =', () => {
    expect(inputs({ 'build-env': 'A=b=c\nB=' }).keyValues('build-env')).toEqual({ A: 'b=c', B: '' });
  });

  test('a bad KEY=VALUE line never shows its text, which may be a secret', () => {
    const read = () => inputs({ 'build-env': 'A=1\nhunter2' }).keyValues('build-env');
    expect(read).toThrow(/line 2/);
    expect(read).not.toThrow(/hunter2/);
  });

  test('reading one that action.yml does not declare is a bug', () => {
    expect(() => inputs({}).text('nmae')).toThrow(/not declared/);
  });
});

describe('values from another place than the workflow', () => {
  test('take the place of all that the step gave', () => {
    const from = inputs({ name: 'step', minutes: '5' }).from({ name: 'file', 'build-env': 'A=1' });
    expect([from.text('name'), from.text('minutes'), from.keyValues('build-env')]).toEqual(['file', '20', { A: '1' }]);
  });

  test('an input is given when it is not its default', () => {
    const read = inputs({ minutes: '20', folder: 'site', name: ' ' });
    expect(['minutes', 'folder', 'name'].map((name) => read.given(name))).toEqual([false, true, false]);
  });
});
