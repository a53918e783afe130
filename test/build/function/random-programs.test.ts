import { expect, test } from '@jest/globals';
import { prepareCode } from '../../../src/edge/functions/prepare.ts';
import { loweredScript, resultOf } from '../support/lowered.ts';
import { randomProgram } from '../support/random-program.ts';

/**
 * Random programs do the same before they are written for a runtime and after it: what they compute, and in which order. For another range:
 * `EDGE_ACTIONS_PROGRAMS=1000-2000 npm test -- test/build/function/random-programs`.
 */
const [first, last] = (process.env.EDGE_ACTIONS_PROGRAMS ?? '0-25').split('-').map(Number) as [number, number];
const seeds = Array.from({ length: last - first }, (_none, index) => first + index);
const event = { a: 1, b: [3, 1, 2], o: { a: 7 } };
/** What runtime 1.0 has no way to write; the build refuses it. */
const refused = /a function that keeps a variable of a loop/;

test.each([
  ['cloudfront-js-2.0', true],
  ['cloudfront-js-2.0', false],
  ['cloudfront-js-1.0', false],
])(
  'random programs for %s, asynchronous: %s',
  async (runtime, asynchronous) => {
    let written = 0;
    for (const seed of seeds) {
      const program = randomProgram(seed, asynchronous);
      const expected = await resultOf(program, event);
      for (const minify of [true, false]) {
        const code = await loweredScript(program, runtime, minify).catch((error) => {
          if (runtime === 'cloudfront-js-1.0' && refused.test(error.message)) return undefined;
          throw new Error(`Seed ${seed}: ${error.message}`);
        });
        if (code === undefined) continue;
        expect({ seed, prepared: prepareCode(code, runtime) }).toEqual({ seed, prepared: { script: code } });
        expect({ seed, result: await resultOf(code, event) }).toEqual({ seed, result: expected });
        written += 1;
      }
    }
    expect(written).toBeGreaterThan(seeds.length);
  },
  60_000,
);
