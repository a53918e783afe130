import { InputError } from '../../kit/errors.ts';

/**
 * The function that a Python handler names. The entry stands at the zip's root under its own name, so the handler is that name, a dot
 * and the function, as Lambda's Python runtime takes it apart.
 *
 * @param entry file name of the entry, `app.py`
 * @throws InputError for an entry that Python cannot import by its name, and for a handler of another module
 */
export function pythonHandlerFunction(handler: string, entry: string): string {
  const module = entry.replace(/\.py$/i, '');
  if (!/^[\w-]+$/.test(module) || !entry.endsWith('.py')) {
    throw new InputError(
      'entry',
      entry,
      "a file name of letters, digits, '-' and '_' that ends in .py",
      'Lambda imports it by this name.',
    );
  }
  const name = handler.startsWith(`${module}.`) ? handler.slice(module.length + 1) : '';
  if (/^[A-Za-z_]\w*$/.test(name) && handler.length <= 128) return name;
  throw new InputError(
    'handler',
    handler,
    `${module}.FUNCTION, as the entry ${entry} stands at the root of the zip under its own name`,
    `For example '${module}.handler'.`,
  );
}
