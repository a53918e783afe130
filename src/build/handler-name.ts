import { InputError } from '../kit/errors.ts';

/** A Lambda handler taken apart: `src/app.handler` is the file `src/app` and the export `handler`. */
export interface HandlerName {
  /** Path in the zip without extension, with forward slashes. */
  file: string;
  /** The export; dots lead into nested objects. */
  export: string;
}

/**
 * Takes a handler apart as Lambda's Node.js runtime does: at the first dot behind the last slash.
 *
 * @throws InputError for what names no file and export inside the zip
 */
export function parseHandler(handler: string): HandlerName {
  const slash = handler.lastIndexOf('/');
  const dot = handler.indexOf('.', slash + 1);
  const file = handler.slice(0, dot);
  const exported = handler.slice(dot + 1);
  const fileIsSafe = dot > slash + 1 && /^[\w-]+(?:\/[\w-]+)*$/.test(file);
  if (!fileIsSafe || !/^[\w$]+(?:\.[\w$]+)*$/.test(exported) || handler.length > 128) {
    throw new InputError(
      'handler',
      handler,
      'FILE.EXPORT: the path of a file in the zip without its extension, a dot and the name of its export, at most 128 characters',
      "For example 'index.handler' or 'src/app.handler'.",
    );
  }
  return { file, export: exported };
}
