import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const tf = path.resolve(import.meta.dirname, '../../tf');
const roots = ['api', 'app', 'www'];

/** The files of a root that are in the repository, by path below it. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('.terraform') && /\.(tf|hcl|tfvars)$/.test(entry.name),
  );
  const paths = files
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== '.terraform.lock.hcl');
  return new Map(paths.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

test.each(roots)('%s is the same lines in dev and prod but for stage.tf', (root) => {
  const dev = filesOf(path.join(tf, 'dev', root));
  const prod = filesOf(path.join(tf, 'prod', root));
  expect([...dev.keys()]).toEqual([...prod.keys()]);
  expect(dev.size).toBeGreaterThan(5);
  const differing = [...dev.keys()].filter((name) => dev.get(name) !== prod.get(name));
  expect(differing).toEqual(['stage.tf']);
});

test.each(['dev', 'prod'])(
  'each root of %s has a state of its own in the bucket of its stage, and takes one account',
  (stage) => {
    for (const root of roots) {
      const files = filesOf(path.join(tf, stage, root));
      const settings = files.get('stage.tf') as string;
      expect(settings).toMatch(new RegExp(`bucket += "acme-state-${stage}"`));
      expect(settings).toMatch(new RegExp(`key += "${root}/terraform.tfstate"`));
      expect(settings).toMatch(/use_lockfile += true/);
      expect(settings).toMatch(/allowed_account_ids += \["\d{12}"\]/);
      const providers = files.get('providers.tf') as string;
      expect(providers.match(/^provider "aws" \{/gm)).toHaveLength(2);
      expect(providers.match(/allowed_account_ids = \[local.account_id\]/g)).toHaveLength(2);
    }
  },
);

test('no root names the other stage', () => {
  for (const [stage, other] of [
    ['dev', 'prod'],
    ['prod', 'dev'],
  ] as const) {
    for (const root of roots) {
      for (const [name, text] of filesOf(path.join(tf, stage, root))) {
        const code = text.replaceAll(/#.*/g, '');
        expect({ name, found: new RegExp(`\\b${other}\\b`).test(code) }).toEqual({ name, found: false });
      }
    }
  }
});

test('no output of a root, and none of a module that is a resource, depends on a release or on code', () => {
  const code =
    /module\.release|local\.(associations|record|hash)|code_sha256|source_code_hash|qualified_|\.version\b|etag/;
  const files = [
    ...['dev', 'prod'].flatMap((stage) => roots.map((root) => path.join(tf, stage, root, 'outputs.tf'))),
    ...readdirSync(path.join(tf, 'modules'))
      .filter((name) => name !== 'release')
      .map((name) => path.join(tf, 'modules', name, 'outputs.tf')),
  ];
  expect(files.length).toBeGreaterThan(12);
  for (const file of files) {
    expect({ file, found: code.exec(readFileSync(file, 'utf8').replaceAll(/#.*/g, ''))?.[0] }).toEqual({ file });
  }
});

test('no root reads a state, and none waits for a distribution: the workflow waits once', () => {
  const folders = [...['dev', 'prod'].flatMap((stage) => roots.map((root) => path.join(stage, root))), 'ci'];
  for (const folder of folders) {
    const text = [...filesOf(path.join(tf, folder)).values()].join('\n');
    expect({ folder, found: /terraform_remote_state/.test(text) }).toEqual({ folder, found: false });
    expect({ folder, found: /wait_for_deployment *= *true/.test(text) }).toEqual({ folder, found: false });
  }
});
