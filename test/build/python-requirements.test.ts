import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { describeWithPython, type Wheel } from './support/python.ts';
import { build, environment, failure, findingsOf, greeter, handler, withWheels } from './support/python-build.ts';
import { workspaceWith } from './support/workspace.ts';

const run = promisify(execFile);

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

  test('from an index that cannot be reached say so, and not that there is no such wheel', async () => {
    const workspace = await workspaceWith({
      'app.py': handler,
      'requirements.txt': '--index-url http://127.0.0.1:9/simple\ngreeter==1.2.0\n',
    });
    const error = await failure(
      workspace,
      { requirements: 'requirements.txt' },
      { environment: { ...environment, PIP_RETRIES: '1' } },
    );
    expect(error.message).toContain('A package index could not be reached');
    expect(error.message).not.toContain('choose a version');
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
