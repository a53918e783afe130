import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const modules = path.resolve(import.meta.dirname, '../../tf/modules');
const names = readdirSync(modules).sort();

/** The text of a module's files that match, in the order of their names. */
function textOf(folder: string, pattern: RegExp): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((name) => pattern.test(name));
  return files
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Blocks that `terraform fmt` left in the first column, by their labels: `variable "name"`, `resource "type" "name"`. */
function blocksOf(text: string, kind: string): Map<string, string> {
  const found = text.matchAll(new RegExp(`^${kind} ((?:"[^"]+" ?)+)\\{\\n([\\s\\S]*?)^\\}`, 'gm'));
  return new Map(
    [...found].map(([, labels, body]) => [labels!.trim().replaceAll('"', '').replaceAll(' ', '.'), body!]),
  );
}

test('the modules that the roots are made of are there', () => {
  const wanted = ['artifact-store', 'cdn', 'cloudfront-function', 'edge-function', 'github-oidc-role', 'http-api'];
  expect(names).toEqual(expect.arrayContaining([...wanted, 'lambda-function', 'log-store', 'release', 'static-site']));
});

test.each(names)('%s says what it takes and gives', (name) => {
  const folder = path.join(modules, name);
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  expect(readme).toMatch(/^# .+\n\n[A-Z].{40,}/);
  const versions = readFileSync(path.join(folder, 'versions.tf'), 'utf8');
  expect(versions).toMatch(/required_version = ">= 1\.11"/);
  expect(versions).toMatch(/version = ">= 5\.100, < 7\.0"/);
  const variables = blocksOf(textOf(folder, /\.tf$/), 'variable');
  const outputs = blocksOf(textOf(folder, /\.tf$/), 'output');
  expect(variables.size).toBeGreaterThan(1);
  expect(outputs.size).toBeGreaterThan(1);
  for (const body of variables.values()) expect(body).toMatch(/^ {2}description = ".{10,}"\n {2}type += \S/m);
  for (const body of outputs.values()) expect(body).toMatch(/^ {2}description = ".{10,}"/m);
});

test.each(names)('each validation of %s has a sentence, and a run that it fails', (name) => {
  const folder = path.join(modules, name);
  const text = textOf(folder, /\.tf$/);
  const runs = textOf(path.join(folder, 'tests'), /\.tftest\.hcl$/);
  const refused = new Set(
    [...runs.matchAll(/expect_failures = \[([^\]]*)\]/g)].flatMap(([, list]) =>
      list!.split(',').map((one) => one.trim()),
    ),
  );
  const guarded = [
    ...[...blocksOf(text, 'variable')].filter(([, body]) => body.includes('validation {')).map(([one]) => `var.${one}`),
    ...[...blocksOf(text, 'resource')].filter(([, body]) => body.includes('precondition {')).map(([one]) => one),
    ...[...blocksOf(text, 'output')]
      .filter(([, body]) => body.includes('precondition {'))
      .map(([one]) => `output.${one}`),
    ...[...blocksOf(text, 'check').keys()].map((one) => `check.${one}`),
  ];
  expect(guarded.filter((one) => !refused.has(one))).toEqual([]);
  const messages = [...text.matchAll(/error_message = "(.*)"$/gm)].map(([, message]) => message!);
  expect(messages).toHaveLength((text.match(/condition +=/g) ?? []).length);
  for (const message of messages) expect(message).toMatch(/^(?=.{20}).*[.?]$/);
});

test.each(names)('%s has an example, which its tests plan', (name) => {
  const example = readFileSync(path.join(modules, name, 'examples', 'basic', 'main.tf'), 'utf8');
  expect(example).toContain('source = "../.."');
  const runs = textOf(path.join(modules, name, 'tests'), /\.tftest\.hcl$/);
  const [planned] = runs.match(/^run "example" \{\n[\s\S]*?^\}/m) ?? [];
  expect(planned).toContain('source = "./examples/basic"');
  expect(planned).toContain('assert {');
});
