import type { AnnotationOptions, Logger } from '../kit/log.ts';
import type { Masker } from '../plan/secrets/masker.ts';

/** A log in which nothing stands that is to be hidden: its words may come from a plan, an input or GitHub. */
export function hidingLog(log: Logger, masker: Masker): Logger {
  const mask = (text: string) => masker.mask(text);
  const titled = (options?: AnnotationOptions) =>
    options?.title === undefined ? options : { ...options, title: mask(options.title) };
  return {
    debug: (message) => log.debug(mask(message)),
    info: (message) => log.info(mask(message)),
    notice: (message, options) => log.notice(mask(message), titled(options)),
    warning: (message, options) => log.warning(mask(message), titled(options)),
    error: (message, options) => log.error(mask(message), titled(options)),
    group: (title, work) => log.group(mask(title), work),
  };
}

/** What is thrown keeps its kind and its stack, and says nothing that is to be hidden: not in its causes either, whose stacks debug logging shows. */
export async function hidingErrors(masker: Masker, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error)) throw new Error(masker.mask(String(error)));
    for (let one: unknown = error; one instanceof Error; one = one.cause) hideIn(one, masker);
    throw error;
  }
}

function hideIn(error: Error, masker: Masker): void {
  const texts = { stack: error.stack, message: error.message };
  for (const [name, text] of Object.entries(texts)) {
    // Defined and not assigned: the message of some errors, as of an aborted call, can only be read.
    if (text !== undefined) Object.defineProperty(error, name, { value: masker.mask(text), configurable: true });
  }
}
