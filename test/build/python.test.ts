import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { describeWithPython } from './support/python.ts';
import { build, failure, findingsOf, handler, said } from './support/python-build.ts';
import { workspaceWith } from './support/workspace.ts';

const run = promisify(execFile);

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

describe('a Python build', () => {
  test('takes no local module from outside of the workspace', async () => {
    const outside = await workspaceWith({ 'secret.py': 'x = 1\n' });
    const workspace = await workspaceWith({ 'app.py': `import secret\n${handler}` });
    await symlink(path.join(outside, 'secret.py'), path.join(workspace, 'secret.py'));
    expect((await failure(workspace)).message).toMatch(/leads out of it|Python not found/);
  });
});
