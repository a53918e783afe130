import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { makeVirtualEnvironment } from '../../virtual-environment.ts';
import { account } from './calls/call.ts';
import { endWithThisProcess } from './children.ts';

const release = 'ministack==1.5.33';

/** Installs MiniStack into a Python environment of its own. @returns why it could not, undefined where it is there */
export function installMiniStack(folder: string): string | undefined {
  return makeVirtualEnvironment(path.join(folder, 'venv'), [release]);
}

/** Starts MiniStack on 127.0.0.1 alone. @param installed where it is installed; @param folder where it may write */
export async function startMiniStack(
  installed: string,
  folder: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(path.join(installed, 'venv', 'bin', 'ministack'), [], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      MINISTACK_ACCOUNT_ID: account,
    },
  });
  endWithThisProcess(child);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`MiniStack ended with exit code ${child.exitCode}`);
    if (await answers(url)) return { url, close: () => end(child) };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await end(child);
  throw new Error('MiniStack did not start within a minute');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/_ministack/health`)).status < 500;
  } catch {
    return false;
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
