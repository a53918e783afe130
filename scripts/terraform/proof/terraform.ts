import { spawn } from 'node:child_process';
import path from 'node:path';
import { lessCollecting } from '../garbage.ts';
import { endWithThisProcess } from './children.ts';

/** How a command of Terraform ended. */
export interface Ended {
  code: number;
  /** Standard output. */
  output: string;
  /** Seconds of processors that it and its providers took. */
  processor: number;
}

/** Terraform in a copy of tf/, against an endpoint. */
export interface Terraform {
  /** Signs as `actor`. @throws with both outputs where the exit code is none of `allowed` */
  run(actor: string, root: string, parameters: string[], allowed?: number[]): Promise<Ended>;
}

// The shell tells the time that its children took.
const timed = 'terraform "$@"; code=$?; times >&2; exit $code';

export function terraformIn(folder: string, environment: Record<string, string>): Terraform {
  return {
    run: (actor, root, parameters, allowed = [0]) =>
      new Promise((resolve, reject) => {
        const child = spawn('sh', ['-c', timed, 'sh', ...parameters], {
          cwd: path.join(folder, root),
          env: {
            ...inherited(),
            ...lessCollecting,
            TF_IN_AUTOMATION: '1',
            TF_INPUT: '0',
            ...environment,
            AWS_ACCESS_KEY_ID: actor,
          },
          stdio: ['ignore', 'pipe', 'pipe'],
          detached: true,
        });
        endWithThisProcess(child);
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
          if (code !== null && allowed.includes(code)) resolve({ code, output, processor: processorSeconds(errors) });
          else reject(new Error(`terraform ${parameters[0]} in ${root} ended with ${code}\n${output}${errors}`));
        });
      }),
  };
}

/** @param errors their last line is what `times` says of children: `0m4.210s 0m0.870s`, of the user and of the system */
function processorSeconds(errors: string): number {
  const times = [...(errors.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) throw new Error(`The shell does not tell the time: ${errors}`);
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The user's own settings of the program, and none that reach AWS. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TF_CLI_CONFIG_FILE', 'HTTPS_PROXY', 'NO_PROXY'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
