import type { ActionInvocation } from '../model.ts';
import { type JsonObject, objectAt, textAt } from './fields.ts';
import { isObject } from './marks.ts';
import type { ValueReader } from './values.ts';

/**
 * Reads one element of `action_invocations`, from Terraform 1.14 on. Its configuration is not shown: who reviews wants to know what is set
 * off and by what.
 *
 * @param deferred the reason where it stands in `deferred_action_invocations`
 */
export function readActionInvocation(json: JsonObject, deferred: string | null, values: ValueReader): ActionInvocation {
  return {
    address: values.text(textAt(json, 'address') ?? ''),
    type: values.text(textAt(json, 'type') ?? ''),
    trigger: triggerOf(json, (text) => values.text(text)),
    deferred: deferred === null ? null : values.text(deferred),
  };
}

/** Events come camel-cased (`AfterCreate`) and are said as the configuration writes them. */
function triggerOf(json: JsonObject, mask: (text: string) => string): string | null {
  const lifecycle = objectAt(json, 'lifecycle_action_trigger');
  const event = textAt(lifecycle, 'action_trigger_event');
  const resource = textAt(lifecycle, 'triggering_resource_address');
  if (event !== null || resource !== null) {
    // Masked first: in other letters a value would not be met.
    const words =
      event === null
        ? 'change'
        : mask(event)
            .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
            .toLowerCase();
    return resource === null ? words : `${words} of ${mask(resource)}`;
  }
  return isObject(json.invoke_action_trigger) || isObject(json.invoke_cmd_action_trigger) ? 'invoked by -invoke' : null;
}
