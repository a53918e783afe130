import { execFile } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { BuildError } from '../../src/build/build-error.ts';
import { buildFunctions } from '../../src/build/build-functions.ts';
import type { BuildDependencies, BuildOptions, BuiltFunction } from '../../src/build/options.ts';
import { describeWithPython, type Wheel, writeWheel } from './support/python.ts';
import { unzip } from './support/unzip.ts';
import { dependencies, optionsFor, rejection, workspaceWith } from './support/workspace.ts';

const run = promisify(execFile);
const environment = {
  ...process.env,
  AWS_SECRET_ACCESS_KEY: 'secret',
  INPUT_TOKEN: 'secret',
  PIP_CONFIG_FILE: '/dev/null',
};
const python: Partial<BuildOptions> = { entry: 'app.py', runtime: 'python3.13', handler: 'app.handler' };
const handler = 'def handler(event, context):\n    return event["Records"][0]["cf"]["request"]\n';

async function build(
  workspace: string,
  changes: Partial<BuildOptions> = {},
  others: Partial<BuildDependencies> = {},
): Promise<{ built: BuiltFunction; files: Map<string, { content: Buffer; mode: number }> }> {
  const [built] = await buildFunctions(
    [optionsFor(workspace, { ...python, ...changes })],
    dependencies({ environment, ...others }),
  );
  return { built: built!, files: await unzip(await readFile(path.join(workspace, built!.entry.artifactPath!))) };
}

const failure = (workspace: string, changes: Partial<BuildOptions> = {}, others: Partial<BuildDependencies> = {}) =>
  rejection(build(workspace, changes, others));
const findingsOf = async (workspace: string, changes: Partial<BuildOptions> = {}) =>
  ((await failure(workspace, changes)) as BuildError).findings;

/** Findings, but for the notices that this machine's own Python and packages lead to. */
const said = ({ findings }: BuiltFunction) => findings.filter(({ severity }) => severity !== 'notice');

/** A workspace whose requirements are found in its own folder of wheels. */
async function withWheels(lines: string, wheels: Wheel[], files: Record<string, string> = {}): Promise<string> {
  const workspace = await workspaceWith({
    'app.py': `import greeter\n${handler}`,
    'requirements.txt': `--no-index\n--find-links wheels\n${lines}`,
    ...files,
  });
  for (const wheel of wheels) await writeWheel(path.join(workspace, 'wheels'), wheel);
  return workspace;
}

const greeter: Wheel = {
  name: 'greeter',
  version: '1.2.0',
  files: {
    'greeter/__init__.py': 'name = "greeter"\n',
    'greeter/tests/test_it.py': '',
    'tests/conftest.py': '',
    'greeter-1.2.0.dist-info/entry_points.txt': '[console_scripts]\ngreet = greeter:main\n',
  },
};

describeWithPython('a Python function', () => {
  test('is the entry under its own name with the local modules that it imports, and nothing else', async () => {
    const workspace = await workspaceWith({
      'edge/app.py': `import json, helpers.text\nfrom routes import table as t\nfrom plugins import *\nimport importlib\nextra = importlib.import_module('late')\n${handler}`,
      'edge/helpers/__init__.py': '',
      'edge/helpers/text.py': 'from . import upper\nfrom .deep.er import x\n',
      'edge/helpers/upper.py': '',
      'edge/helpers/unused.py': '',
      'edge/helpers/deep/er.py': 'x = 1\n',
      'edge/routes.py': 'table = {}\n',
      'edge/plugins/__init__.py': '',
      'edge/plugins/one.py': '',
      'edge/late.py': '',
      'edge/test_app.py': 'import app\n',
    });
    const { files, built } = await build(workspace, { entry: 'edge/app.py' });
    expect([...files.keys()]).toEqual([
      'app.py',
      'helpers/__init__.py',
      'helpers/deep/er.py',
      'helpers/text.py',
      'helpers/upper.py',
      'late.py',
      'plugins/__init__.py',
      'plugins/one.py',
      'routes.py',
    ]);
    expect(built.entry).toMatchObject({ runtime: 'python3.13', handler: 'app.handler' });
    expect(said(built)).toEqual([]);
  });

  test('runs on its sample events before it counts as built', async () => {
    const event = {
      Records: [
        {
          cf: {
            config: { eventType: 'origin-request' },
            request: { clientIp: '203.0.113.1', method: 'GET', uri: '/', querystring: '', headers: {} },
          },
        },
      ],
    };
    const workspace = await workspaceWith({
      'app.py': handler,
      'events/good.json': JSON.stringify({ event, expect: { uri: '/' } }),
    });
    const { built } = await build(workspace, { events: 'events/*.json' });
    expect(built.eventRuns).toMatchObject([{ file: 'events/good.json', ok: true }]);
    const broken = await workspaceWith({
      'app.py': 'def handler(event, context):\n    raise LookupError("no country")\n',
      'events/good.json': JSON.stringify(event),
    });
    const findings = await findingsOf(broken, { events: 'events/*.json' });
    expect(findings.map(({ message }) => message).join()).toContain('LookupError: no country (File "app.py", line 2');
  });

  test.each([
    ['def handler(:\n', 'python-syntax', 1],
    ['\ndef main(event, context): pass\n', 'handler-export', 1],
    ['\nasync def handler(event, context): pass\n', 'handler-form', 2],
    ['def handler(event): pass\n', 'handler-form', 1],
    [`import os\nx = os.environ["STAGE"]\n${handler}`, 'environment-variable', 2],
    [`from os import getenv as g\nx = g("STAGE")\n${handler}`, 'environment-variable', 2],
    [`import os as o\nx = o.environ.get("STAGE", "dev")\n${handler}`, 'environment-variable', 2],
    [`import os.path\nx = os.environ["STAGE"]\n${handler}`, 'environment-variable', 2],
    [`import requests\n${handler}`, 'missing-module', 1],
    [`import json\nfrom __future__ import annotations\n${handler}`, 'python-syntax', 2],
  ])('%j is an error at its line', async (text, rule, line) => {
    const findings = await findingsOf(await workspaceWith({ 'app.py': text }));
    expect(findings).toMatchObject([{ rule, severity: 'error', position: { file: 'app.py', line } }]);
  });

  test('for the edge is loaded in any case: what a local module does not have is an error', async () => {
    const workspace = await workspaceWith({ 'app.py': `from routes import table\n${handler}`, 'routes.py': '' });
    expect((await failure(workspace)).message).toMatch(/cannot import name 'table' from 'routes'/);
  });

  test('whose runtime brings a package that this machine lacks is built, and said not to have been loaded', async () => {
    const workspace = await workspaceWith({ 'app.py': `import boto3\n${handler}`, 'events/one.json': '{}' });
    await run('python3', ['-m', 'venv', '--without-pip', path.join(workspace, 'bare')]);
    const bare = { environment: { PATH: path.join(workspace, 'bare', 'bin') } };
    const { built } = await build(workspace, {}, bare);
    expect(built.findings).toContainEqual(expect.objectContaining({ rule: 'not-run', severity: 'notice' }));
  });

  test("may read Lambda's own variables and those it sets, and a regional one reads what it wants", async () => {
    const own = 'import os, boto3\nos.environ["A"] = "1"\nx = os.environ["AWS_REGION"] + os.environ["A"]\n';
    expect(said((await build(await workspaceWith({ 'app.py': own + handler }))).built)).toEqual([]);
    const regional = await workspaceWith({ 'app.py': `import os\ndef handler(e, c): return os.environ["STAGE"]\n` });
    expect(said((await build(regional, { target: 'lambda', eventTypes: [] })).built)).toEqual([]);
  });

  test('may import what is not there where that is allowed to fail', async () => {
    const text = `try:\n    import ujson as json\nexcept ImportError:\n    import json\n${handler}`;
    expect(said((await build(await workspaceWith({ 'app.py': text }))).built)).toEqual([]);
    const later = await workspaceWith({ 'app.py': `${handler}    import requests\n` });
    const found = { rule: 'missing-module', severity: 'warning', position: { file: 'app.py', line: 3 } };
    expect(said((await build(later)).built)).toMatchObject([found]);
  });

  test('that reads the environment as a whole is warned of, and one that only asks whether a key is there is not', async () => {
    const text = `import os\nprint(dict(os.environ), "A" in os.environ)\n${handler}`;
    const { built } = await build(await workspaceWith({ 'app.py': text }));
    expect(said(built)).toMatchObject([{ rule: 'environment-variable', severity: 'warning', position: { line: 2 } }]);
  });

  test('a handler that only running tells is loaded, and build-env is said to have no effect', async () => {
    const workspace = await workspaceWith({ 'app.py': 'handler = 3\n' });
    expect((await failure(workspace)).message).toContain('Runtime.HandlerNotFound');
    const good = await workspaceWith({ 'app.py': 'handler = lambda event, context: event\n' });
    const { built } = await build(good, { buildEnv: { STAGE: 'x' } });
    expect(built.findings).toContainEqual(expect.objectContaining({ rule: 'build-env', severity: 'warning' }));
  });

  test.each([
    [{ handler: 'index.handler' }, /Input 'handler'.*app\.FUNCTION/],
    [{ runtime: 'nodejs24.x' }, /Input 'runtime'.*a Python runtime/],
    [{ requirements: 'none.txt' }, /Input 'requirements'.*that exists/],
    [{ requirements: '../other.txt' }, /Input 'requirements'.*inside the workspace/],
  ])('%j is refused', async (changes, message) => {
    expect((await failure(await workspaceWith({ 'app.py': handler }), changes)).message).toMatch(message);
  });
});

describeWithPython('requirements', () => {
  test('are installed into the zip, without what differs from machine to machine', async () => {
    const workspace = await withWheels('greeter==1.2.0 # why\n', [greeter]);
    const { files } = await build(workspace, { requirements: 'requirements.txt' });
    expect([...files.keys()]).toEqual([
      'app.py',
      'greeter-1.2.0.dist-info/METADATA',
      'greeter-1.2.0.dist-info/WHEEL',
      'greeter-1.2.0.dist-info/entry_points.txt',
      'greeter/__init__.py',
    ]);
  });

  test("take wheels for Lambda's platform and Python, whatever this machine is", async () => {
    const native = (tag: string): Wheel => ({ ...greeter, tag, files: { 'greeter/__init__.py': `tag = "${tag}"\n` } });
    const tags = [
      'cp311-cp311-manylinux_2_17_x86_64',
      'cp313-cp313-manylinux_2_28_x86_64',
      'cp313-cp313-macosx_11_0_arm64',
    ];
    const workspace = await withWheels('greeter==1.2.0\n', tags.map(native));
    const { files } = await build(workspace, { requirements: 'requirements.txt' });
    expect(files.get('greeter/__init__.py')!.content.toString()).toContain('cp313-cp313-manylinux_2_28_x86_64');
    const foreign = await withWheels('greeter==1.2.0\n', [native('cp313-cp313-manylinux_2_28_aarch64')]);
    const error = await failure(foreign, { requirements: 'requirements.txt' });
    expect(error.message).toMatch(/No matching distribution found for greeter==1\.2\.0[\s\S]*Linux x86_64/);
  });

  test('that bring a dependency without a line of its own stop the build, with the line to add', async () => {
    const needy = { ...greeter, requires: ['polite>=1'] };
    const polite: Wheel = { name: 'polite', version: '1.1', files: { 'polite.py': '' } };
    const workspace = await withWheels('greeter==1.2.0\n', [needy, polite]);
    const findings = await findingsOf(workspace, { requirements: 'requirements.txt' });
    expect(findings).toMatchObject([{ rule: 'requirement-not-pinned', position: { file: 'requirements.txt' } }]);
    expect(findings[0]!.advice).toContain('polite==1.1');
    const pinned = await withWheels('Greeter==1.2.0\npolite==1.1\n', [needy, polite]);
    expect([...(await build(pinned, { requirements: 'requirements.txt' })).files.keys()]).toContain('polite.py');
  });

  test('that are not pinned are errors at their lines, before pip is called', async () => {
    const lines = [
      'ok==1.0',
      'loose>=1',
      'bare',
      'star==1.*',
      '-e .',
      '-r other.txt',
      'x @ https://u:p@h/x.whl',
      './w.whl',
    ];
    const workspace = await workspaceWith({ 'app.py': handler, 'requirements.txt': `# all\n${lines.join('\n')}\n` });
    const findings = await findingsOf(workspace, { requirements: 'requirements.txt' });
    expect(findings.map(({ position }) => position?.line)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(JSON.stringify(findings)).not.toContain('u:p');
  });

  test('with hashes over continued lines are checked by pip', async () => {
    const wrong = `greeter==1.2.0 \\\n    --hash=sha256:${'0'.repeat(64)}\n    # via nothing\n`;
    const workspace = await withWheels(wrong, [greeter]);
    const error = await failure(workspace, { requirements: 'requirements.txt' });
    expect(error.message).toMatch(/HASH|hash/);
  });

  test('as source distributions are built only where that is allowed, and see no secret', async () => {
    const setup = `import os
from setuptools import setup
seen = ",".join(sorted(name for name in os.environ if name.startswith(("AWS_", "INPUT_", "GITHUB_", "ACTIONS_"))))
open("greeter.py", "w").write("seen = %r\\n" % seen)
setup(name="greeter", version="1.2.0", py_modules=["greeter"])
`;
    const workspace = await workspaceWith({
      'app.py': `import greeter\n${handler}`,
      'requirements.txt': '--find-links wheels\ngreeter==1.2.0\n',
      'wheels/greeter-1.2.0/setup.py': setup,
      'wheels/greeter-1.2.0/PKG-INFO': 'Metadata-Version: 2.1\nName: greeter\nVersion: 1.2.0\n',
    });
    await run('tar', ['czf', 'greeter-1.2.0.tar.gz', 'greeter-1.2.0'], { cwd: path.join(workspace, 'wheels') });
    const refused = await failure(workspace, { requirements: 'requirements.txt' });
    expect(refused.message).toContain('allow-source-distributions: true');
    const { files } = await build(
      workspace,
      { requirements: 'requirements.txt', allowSourceDistributions: true },
      { environment: { ...environment, PIP_CONFIG_FILE: undefined } as NodeJS.ProcessEnv },
    );
    expect(files.get('greeter.py')!.content.toString()).toBe("seen = ''\n");
  }, 120_000);

  test('give the same bytes from two virtual environments at two paths', async () => {
    const hashes = new Set<string>();
    for (const name of ['one', 'another-and-longer']) {
      const workspace = await withWheels('greeter==1.2.0\n', [greeter]);
      const venv = path.join(workspace, name);
      await run('python3', ['-m', 'venv', venv]);
      const seen = { ...environment, PATH: `${path.join(venv, 'bin')}:${process.env.PATH}`, VIRTUAL_ENV: venv };
      const { built } = await build(workspace, { requirements: 'requirements.txt' }, { environment: seen });
      hashes.add(built.manifest.sha256);
    }
    expect(hashes.size).toBe(1);
  }, 120_000);

  test('without pip, and without Python, say what to install', async () => {
    const workspace = await withWheels('greeter==1.2.0\n', [greeter]);
    await run('python3', ['-m', 'venv', '--without-pip', path.join(workspace, 'bare')]);
    const bare = { ...environment, PATH: path.join(workspace, 'bare', 'bin') };
    const withoutPip = await failure(workspace, { requirements: 'requirements.txt' }, { environment: bare });
    expect(withoutPip).toMatchObject({ title: 'pip not found' });
    const none = await failure(workspace, {}, { environment: { PATH: '/nonexistent' } });
    expect(none).toMatchObject({ title: 'Python not found' });
  }, 60_000);
});

describe('a Python build', () => {
  test('takes no local module from outside of the workspace', async () => {
    const outside = await workspaceWith({ 'secret.py': 'x = 1\n' });
    const workspace = await workspaceWith({ 'app.py': `import secret\n${handler}` });
    await symlink(path.join(outside, 'secret.py'), path.join(workspace, 'secret.py'));
    expect((await failure(workspace)).message).toMatch(/leads out of it|Python not found/);
  });
});
