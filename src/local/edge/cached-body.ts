import { type Readable, Transform } from 'node:stream';
import { passOn } from './pass-on.ts';

/** What became of a body that was to be kept. */
export type Kept = { body: Buffer } | { not: 'too-large' | 'broke-off' };

/**
 * @param most bytes
 * @returns the same body; `ended` gets all of it at its end, or why not. No more than `most` bytes are held.
 */
export function captured(body: Readable, most: number, ended: (kept: Kept) => void): Readable {
  let chunks: Buffer[] | undefined = [];
  let size = 0;
  const copy = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (chunks && size > most) {
        chunks = undefined;
        ended({ not: 'too-large' });
      }
      chunks?.push(chunk);
      done(null, chunk);
    },
    flush(done) {
      if (chunks) ended({ body: Buffer.concat(chunks) });
      done();
    },
  });
  // A body that breaks off ends the copy with the same error, which whoever reads the copy sees.
  copy.on('error', () => {
    if (chunks) ended({ not: 'broke-off' });
    chunks = undefined;
  });
  // Whoever reads the copy sees how it ends.
  passOn(body, copy).catch(() => {});
  return copy;
}
