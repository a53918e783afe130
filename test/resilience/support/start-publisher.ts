import { fork } from 'node:child_process';
import type { Step, StepEnded } from './action-in-process.ts';

/** A process that runs publish-edge-version, one step after the other. */
export interface Publisher {
  /** @throws where the process ends before its answer */
  run(step: Step): Promise<StepEnded>;
  close(): Promise<void>;
}

/** @param program support/publisher.ts as one file */
export function startPublisher(program: string): Publisher {
  const child = fork(program, { execArgv: ['--no-warnings'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let running: PromiseWithResolvers<StepEnded> | undefined;
  child.on('message', (answer) => running?.resolve(answer as StepEnded));
  child.on('exit', (code) => running?.reject(new Error(`A publisher has ended with exit code ${code}`)));
  return {
    run({ workspace, dist, inputs, environment }) {
      const { promise, resolve, reject } = Promise.withResolvers<StepEnded>();
      running = { promise, resolve, reject };
      child.send({ workspace, dist, inputs, environment }, (error) => {
        if (error) reject(error);
      });
      return promise;
    },
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
