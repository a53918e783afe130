import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { passOn } from '../../src/local/edge/pass-on.ts';

test('all of it passes, at the pace of whoever reads', async () => {
  const chunks: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      setTimeout(done, 1);
    },
  });
  const numbers = Array.from({ length: 50 }, (_, at) => String(at));
  await passOn(Readable.from(numbers, { objectMode: false }), slow);
  expect(chunks.join(' ')).toBe(numbers.join(' '));
});

test('a source that breaks off ends the target with its error', async () => {
  const [source, target] = [new PassThrough(), new PassThrough()];
  const passed = passOn(source, target);
  source.write('some');
  await setImmediate();
  source.destroy(new Error('reset by the origin'));
  await expect(passed).rejects.toThrow('reset by the origin');
  expect(target.errored?.message).toBe('reset by the origin');
});

test('a source that closes without an end or an error ends the target, too', async () => {
  const [source, target] = [new PassThrough(), new PassThrough()];
  const passed = passOn(source, target);
  source.destroy();
  await expect(passed).rejects.toThrow('ended too early');
  expect(target.destroyed).toBe(true);
});

test('a target that goes away ends the source', async () => {
  const [source, target] = [new PassThrough(), new PassThrough()];
  const passed = passOn(source, target);
  target.destroy();
  await expect(passed).rejects.toThrow('closed before the end');
  expect(source.destroyed).toBe(true);
});

test('neither side needs to be there still when they are joined', async () => {
  const gone = () => new PassThrough().destroy();
  const [source, target] = [new PassThrough(), new PassThrough()];
  const [from, to] = [gone(), gone()];
  await setImmediate();
  await expect(passOn(source, to)).rejects.toThrow('closed before the end');
  await expect(passOn(from, target)).rejects.toThrow('ended too early');
  expect([source.destroyed, target.destroyed]).toEqual([true, true]);
});
