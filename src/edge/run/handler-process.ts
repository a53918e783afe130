import { ChildHandler, type HandlerOptions, type LoadFailure } from './child-handler.ts';
import type { HandlerProcess, Invocation, RunnableFunction } from './invocation.ts';

export type { HandlerOptions } from './child-handler.ts';

export interface LoadableHandler extends HandlerProcess {
  /** Starts the process and loads the handler without calling it: null when that worked, else what it came to. */
  load(): Promise<LoadFailure | null>;
}

/**
 * A function in a child process of its own, started at the first call or `load` and warm afterwards. Calls made at the same time wait for
 * each other. After a limit, a crash or an exit the next call starts a new process; nothing is ever tried twice.
 */
export function startHandler(fn: RunnableFunction, options: HandlerOptions): LoadableHandler {
  let child: ChildHandler | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  /** A loaded child, or why there is none. */
  async function ready(): Promise<ChildHandler | LoadFailure> {
    if (stopped) throw new Error(`The process of ${fn.functionName} has been stopped.`);
    if (child && !child.ended) return child;
    const started = new ChildHandler(fn, options);
    child = started;
    return (await started.load()) ?? started;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  return {
    load: () =>
      inTurn(async () => {
        const loaded = await ready();
        return loaded instanceof ChildHandler ? null : loaded;
      }),
    invoke: (event): Promise<Invocation> =>
      inTurn(async () => {
        const before = child;
        const loaded = await ready();
        const coldStart = child !== before;
        return { ...(loaded instanceof ChildHandler ? await loaded.invoke(event) : loaded), coldStart };
      }),
    async stop() {
      stopped = true;
      await child?.end();
    },
  };
}
