import { expect, test } from '@jest/globals';
import { run } from './sandbox-scene.ts';

test('a function cannot see the stack of the process by another Error', async () => {
  const outcome = await run(`
    var seen = [];
    function handler() {
      try {
        globalThis.Error = { prepareStackTrace: function (error, sites) { seen.push(sites.length); return 'mine'; } };
      } catch (error) {
        seen.push(error.name);
      }
      var stack = '';
      try { null.x; } catch (error) { stack = error.stack; }
      return { seen: seen, mine: stack === 'mine' };
    }`);
  expect(outcome).toMatchObject({ outcome: 'returned', result: { seen: ['TypeError'], mine: false } });
});

test('a function that replaces how lists are gone through hands nothing but texts to the process', async () => {
  const outcome = await run(`
    var own = Array.prototype[Symbol.iterator];
    function handler() {
      Array.prototype[Symbol.iterator] = function () {
        var done = false;
        return { next: function () { var before = done; done = true; return { done: before, value: { toJSON: function () { return 'mine'; } } }; } };
      };
      console.log('one');
      Array.prototype[Symbol.iterator] = own;
      return { value: 1 };
    }`);
  expect(outcome).toMatchObject({ outcome: 'returned', logs: ['one'], result: { value: 1 } });
});

test('each run is the first: nothing is left of the one before', async () => {
  const code = `var count = 0;
    function handler() { count += 1; Object.prototype.left = 'here'; return { count: count, left: typeof ''.kept }; }`;
  await run(code.replace('return', "String.prototype.kept = 'here'; return"));
  expect(await run(code)).toMatchObject({ outcome: 'returned', result: { count: 1, left: 'undefined' } });
});

test.each([
  ['an answer whose conversion never ends', 'return { toJSON: function () { while (true) {} } };'],
  ['an error whose name never ends', 'throw { get name() { while (true) {} } };'],
  ['promises that never end', 'function again() { return Promise.resolve().then(again); } again(); return {};'],
])('%s ends at the limit, and the next run works', async (_what, body) => {
  expect((await run(`function handler() { ${body} }`)).outcome).toBe('timed-out');
  expect(await run('function handler() { return { value: 1 }; }')).toMatchObject({ outcome: 'returned' });
});
