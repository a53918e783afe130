import { declaredInputs } from '../../../src/actions/declared-inputs.ts';
import type { ActionContext } from '../../../src/actions/run-action.ts';
import { readRunContext } from '../../../src/github/context.ts';
import { Inputs } from '../../../src/kit/inputs.ts';
import type { Logger } from '../../../src/kit/log.ts';

/** A step of a workflow, without the process that the runner gives it. */
export interface Step {
  workspace: string;
  /** Absolute path of the committed dist/: esbuild is taken from it. */
  dist: string;
  inputs: Record<string, string>;
  environment: Record<string, string>;
}

/** How a step ended; its outputs and summary are dropped. */
export interface StepEnded {
  exitCode: number;
  log: string;
}

/** Runs an action's function in this process: with clients, retries, clock and build of its own, as the bundle has them. */
export async function runInProcess(
  name: keyof typeof declaredInputs,
  action: (context: ActionContext) => Promise<void>,
  { workspace, dist, inputs, environment }: Step,
): Promise<StepEnded> {
  const variables = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const lines: string[] = [];
  const context: ActionContext = {
    inputs: new Inputs(Object.fromEntries(variables), declaredInputs[name]),
    log: logInto(lines),
    signal: new AbortController().signal,
    environment,
    run: readRunContext(environment),
    workspace,
    dist,
    setOutputs: () => {},
    summarize: async () => {},
  };
  try {
    await action(context);
    return { exitCode: 0, log: lines.join('\n') };
  } catch (error) {
    return { exitCode: 1, log: [...lines, error instanceof Error ? error.stack : error].join('\n') };
  }
}

function logInto(lines: string[]): Logger {
  const take = (message: string) => void lines.push(message);
  const group: Logger['group'] = (title, work) => {
    take(title);
    return work();
  };
  return { debug: take, info: take, notice: take, warning: take, error: take, group };
}
