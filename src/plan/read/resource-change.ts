import { kindOf } from '../kinds.ts';
import type { ResourceChange } from '../model.ts';
import { type JsonObject, objectAt, textAt, textsAt } from './fields.ts';
import { readImporting } from './importing.ts';
import { isObject, type Json } from './marks.ts';
import type { ValueReader } from './values.ts';

const modes = ['managed', 'data', 'ephemeral'] as const;

/** Whether a change is one of those that leave a resource as it is and say nothing of it. */
export function isPlainNoOp(json: JsonObject): boolean {
  const change = objectAt(json, 'change');
  const actions = textsAt(change, 'actions');
  return (
    actions.length === 1 &&
    actions[0] === 'no-op' &&
    textAt(json, 'previous_address') === null &&
    !isObject(change.importing)
  );
}

/**
 * Reads one element of `resource_changes`, `resource_drift` or a deferred change.
 *
 * @param keepValues whether before and after are read; without, the change says that its values were left out
 */
export function readResourceChange(json: JsonObject, values: ValueReader, keepValues: boolean): ResourceChange {
  const change = objectAt(json, 'change');
  const mask = (text: string | null) => (text === null ? null : values.text(text));
  const actions = textsAt(change, 'actions');
  const mode = textAt(json, 'mode');
  const address = mask(textAt(json, 'address'));
  const pair = keepValues
    ? values.read({
        before: change.before,
        after: change.after,
        unknown: change.after_unknown,
        sensitiveBefore: change.before_sensitive,
        sensitiveAfter: change.after_sensitive,
      })
    : { before: null, after: null };
  return {
    address: address ?? values.composed([textAt(json, 'type'), textAt(json, 'name')].filter(Boolean).join('.')),
    deposed: mask(textAt(json, 'deposed')),
    previousAddress: mask(textAt(json, 'previous_address')),
    // A resource without a mode is a managed one, as in the oldest format.
    mode: mode === null ? 'managed' : (modes.find((one) => one === mode) ?? 'other'),
    type: values.text(textAt(json, 'type') ?? ''),
    kind: kindOf(actions),
    actions: actions.map((action) => values.text(action)),
    reason: mask(textAt(json, 'action_reason')),
    importing: readImporting(change, values),
    ...pair,
    valuesLeftOut: !keepValues,
    replacePaths: readPaths(change.replace_paths).map((path) =>
      path.map((step) => (typeof step === 'string' ? values.text(step) : step)),
    ),
  };
}

/** Lists of steps, each a name or an index; what is neither is left out. */
export function readPaths(json: Json | undefined): (string | number)[][] {
  if (!Array.isArray(json)) return [];
  return json.filter(Array.isArray).map(readPath);
}

export function readPath(json: Json | undefined): (string | number)[] {
  return Array.isArray(json) ? json.filter((step) => typeof step === 'string' || typeof step === 'number') : [];
}
