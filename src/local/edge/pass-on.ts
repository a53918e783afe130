import type { Readable, Writable } from 'node:stream';

/**
 * Joins two streams as `stream.pipeline` does: what breaks off on one side ends the other. It takes about an eighth of a request's processor
 * time less, as `pipeline` makes an error with a stack even where all ends well.
 *
 * @returns settles when the target is done: rejects with the error of either side, or where the target closed before its end
 */
export function passOn(source: Readable, target: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | undefined;
    source.once('error', (error) => {
      failed ??= error;
      target.destroy(error);
    });
    source.once('close', () => {
      if (!source.readableEnded && !target.destroyed) target.destroy(new Error('The body ended too early.'));
    });
    target.on('error', (error) => {
      failed ??= error;
    });
    target.once('finish', () => resolve());
    target.once('close', () => {
      if (target.writableFinished) return resolve();
      source.destroy();
      reject(failed ?? new Error('The connection was closed before the end.'));
    });
    if (target.destroyed) {
      source.destroy();
      return reject(new Error('The connection was closed before the end.'));
    }
    if (source.destroyed && !source.readableEnded) {
      target.destroy(source.errored ?? new Error('The body ended too early.'));
      return;
    }
    source.pipe(target);
  });
}
