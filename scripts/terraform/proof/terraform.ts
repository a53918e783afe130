import { spawn } from 'node:child_process';
import path from 'node:path';

/** Terraform in a copy of tf/, against an endpoint. */
export interface Terraform {
  /** Signs as `actor`. @returns standard output; @throws with both outputs where the exit code is none of `allowed` */
  run(actor: string, root: string, parameters: string[], allowed?: number[]): Promise<{ code: number; output: string }>;
}

export function terraformIn(folder: string, environment: Record<string, string>): Terraform {
  return {
    run: (actor, root, parameters, allowed = [0]) =>
      new Promise((resolve, reject) => {
        const child = spawn('terraform', parameters, {
          cwd: path.join(folder, root),
          env: { ...inherited(), TF_IN_AUTOMATION: '1', TF_INPUT: '0', ...environment, AWS_ACCESS_KEY_ID: actor },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let output = '';
        let errors = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          output += chunk;
        });
        child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
          errors += chunk;
        });
        child.on('error', reject);
        child.on('close', (code) => {
          if (code !== null && allowed.includes(code)) resolve({ code, output });
          else reject(new Error(`terraform ${parameters[0]} in ${root} ended with ${code}\n${output}${errors}`));
        });
      }),
  };
}

/** The user's own settings of the program, and none that reach AWS. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TF_CLI_CONFIG_FILE', 'HTTPS_PROXY', 'NO_PROXY'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
