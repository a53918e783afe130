import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createZip } from '../src/build/zip.ts';
import { findPython } from '../src/edge/run/python-interpreter.ts';
import { actionProgram } from './action-program.ts';
import { inTurn } from './in-turn.ts';
import type { Row } from './measure.ts';

const what = 'build-lambda, one Python function with one requirement';

/**
 * build-lambda on one Python function with one pinned requirement, whole process, against `pip install --target` and the machine's `zip`. Both
 * install from the same folder, so that no network is measured. No row, and a printed reason, where the machine has no pip.
 */
export async function pythonAgainstPeer(): Promise<Row[]> {
  const python = pythonWithPip();
  if (typeof python !== 'string') {
    process.stdout.write(`Skipped: ${what}: ${python.missing}\n`);
    return [];
  }
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-'));
  try {
    const wheels = path.join(workspace, 'wheels');
    await writeWheel(wheels);
    await writeFile(path.join(workspace, 'requirements.txt'), 'greeter==1.0.0\n');
    await writeFile(
      path.join(workspace, 'app.py'),
      'import greeter\n\n\ndef handler(event, context):\n    return greeter.greet(event)\n',
    );
    const pip = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels };
    const inputs = { 'function-name': 'app', entry: 'app.py', requirements: 'requirements.txt' };
    const ours = await actionProgram('actions/build-lambda', workspace, inputs, pip);
    const install = `"${python}" -m pip install --quiet --disable-pip-version-check --upgrade --target peer -r requirements.txt`;
    const script = `rm -rf peer peer.zip && ${install} && cp app.py peer/ && cd peer && zip -q -X -r ../peer.zip .`;
    const theirs = {
      command: ['/bin/sh', '-c', script],
      environment: { PATH: process.env.PATH ?? '', HOME: workspace, ...pip },
      cwd: workspace,
    };
    return [
      await inTurn(ours, theirs, { what, peer: 'pip install --target + zip', limit: 'at most 1.5 x', rounds: 7 }),
    ];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function pythonWithPip(): string | { missing: string } {
  try {
    const { executable } = findPython('python3.13', process.env);
    const pip = spawnSync(executable, ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return pip.status === 0 ? executable : { missing: `${executable} has no pip.` };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/** A wheel with one module, as pip takes it. */
async function writeWheel(folder: string): Promise<void> {
  const information = 'greeter-1.0.0.dist-info';
  const files: Record<string, string> = {
    'greeter.py': 'def greet(event):\n    return {"greeting": "hello"}\n',
    [`${information}/METADATA`]: 'Metadata-Version: 2.1\nName: greeter\nVersion: 1.0.0\n',
    [`${information}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  };
  const names = [...Object.keys(files), `${information}/RECORD`];
  files[`${information}/RECORD`] = names.map((name) => `${name},,\n`).join('');
  const entries = Object.entries(files).map(([name, text]) => ({ path: name, content: Buffer.from(text) }));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'greeter-1.0.0-py3-none-any.whl'), await createZip(entries));
}
