import { setFlagsFromString } from 'node:v8';

/**
 * Runs synchronous work that is done before V8's last compiler would pay: for a plan of some thousand resources it takes a quarter of all CPU,
 * on a thread of its own, and what it makes is used for a fraction of a second. The compilers before it stay as they are. V8 asks for this
 * flag each time it chooses a compiler, so that it may change at any time; it is set back, as Node.js takes its own modules from a cache only
 * under the flags that it started with. `npm run bench` shows the CPU.
 */
export function shortWork<T>(work: () => T): T {
  setFlagsFromString('--no-turbofan');
  try {
    return work();
  } finally {
    setFlagsFromString('--turbofan');
  }
}
