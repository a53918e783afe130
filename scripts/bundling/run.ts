import { spawn } from 'node:child_process';

/** Runs a JavaScript program with this Node.js, its output shown only when it fails. */
export function run(script: string, parameters: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ${parameters.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}
