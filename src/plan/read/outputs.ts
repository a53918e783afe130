import type { OutputChange } from '../model.ts';
import { type JsonObject, textsAt } from './fields.ts';
import type { ValueReader } from './values.ts';

const kinds: Record<string, OutputChange['kind']> = { create: 'create', update: 'update', delete: 'delete' };

/**
 * Reads one member of `output_changes`.
 *
 * @param sensitive whether the plan calls the output sensitive elsewhere: in its configuration, its planned values or its prior state
 * @returns null for an output that stays as it is
 */
export function readOutputChange(
  name: string,
  change: JsonObject,
  sensitive: boolean,
  values: ValueReader,
): OutputChange | null {
  const actions = textsAt(change, 'actions');
  if (actions.length === 1 && actions[0] === 'no-op') return null;
  const key = actions.join(',');
  return {
    name: values.text(name),
    kind: Object.hasOwn(kinds, key) ? kinds[key]! : 'other',
    ...values.read({
      before: change.before,
      after: change.after,
      unknown: change.after_unknown,
      sensitiveBefore: sensitive || change.before_sensitive,
      sensitiveAfter: sensitive || change.after_sensitive,
    }),
  };
}
