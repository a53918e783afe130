import { UserError } from '../../kit/errors.ts';
import { canonicalChange, canonicalOutput } from '../fingerprint/canonical.ts';
import { type Fingerprint, FingerprintBuilder, nameOf } from '../fingerprint/fingerprint.ts';
import type { Plan, ResourceChange } from '../model.ts';
import type { Masker } from '../secrets/masker.ts';
import { readActionInvocation } from './action-invocations.ts';
import { readCheck } from './checks.ts';
import { type JsonObject, objectAt, textAt } from './fields.ts';
import { JsonSliceError, type SlicePath } from './json-slices.ts';
import { isObject, type Json } from './marks.ts';
import { isManagedNoOp } from './no-op-slice.ts';
import { readOutputChange } from './outputs.ts';
import { changedPaths, RelevantAttributes } from './relevance.ts';
import { isPlainNoOp, readResourceChange } from './resource-change.ts';
import { beyondBounds, checkedVersion, parsedSlice } from './slice-errors.ts';
import { ValueReader } from './values.ts';

type Path = (string | number)[];

export interface ReadPlan {
  plan: Plan;
  fingerprint: Fingerprint;
}

/** Makes the model and the fingerprint from the slices of a plan's JSON, in whatever order they come. */
export class PlanBuilder {
  readonly #values: ValueReader;
  readonly #fingerprint = new FingerprintBuilder();
  readonly #relevant = new RelevantAttributes();
  readonly #drift: { change: ResourceChange; address: string; changed: Path[] }[] = [];
  readonly #outputs: { name: string; change: JsonObject }[] = [];
  readonly #sensitiveOutputs = new Set<string>();
  readonly #plan: Plan = {
    formatVersion: '',
    terraformVersion: null,
    resources: [],
    drift: [],
    deferred: [],
    outputs: [],
    checks: [],
    actionInvocations: [],
    unchanged: 0,
    errored: false,
    complete: true,
    applyable: null,
    refreshOnly: false,
  };
  #listed = 0;
  /** Bytes of JSON whose values may still be kept. */
  #room: number;

  constructor(masker: Masker, bytesOfValues: number) {
    this.#values = new ValueReader(masker);
    this.#room = bytesOfValues;
  }

  /** @throws JsonSliceError where the slice is no JSON or of another shape; UserError for another major version of the format */
  add(path: SlicePath, bytes: Buffer, plain: boolean): void {
    try {
      this.#add(path, bytes, plain);
    } catch (error) {
      throw beyondBounds(path, error) ?? error;
    }
  }

  #add([part, ...below]: SlicePath, bytes: Buffer, plain: boolean): void {
    const text = bytes.toString();
    if (part === 'resource_changes' && isManagedNoOp(text)) {
      this.#listed += 1;
      this.#plan.unchanged += 1;
      return;
    }
    const json = parsedSlice(part!, text, plain);
    this.#values.startOn(text, plain);
    const name = below.at(-1);
    if (name !== undefined && part !== 'output_changes') {
      if (isObject(json) && json.sensitive === true) this.#sensitiveOutputs.add(name);
    } else if (isObject(json)) this.#addObject(part!, name, json, bytes.length);
    else this.#addValue(part!, json);
  }

  #addValue(part: string, json: Json): void {
    const plan = this.#plan;
    if (part === 'format_version') plan.formatVersion = checkedVersion(json);
    else if (part === 'terraform_version')
      plan.terraformVersion = typeof json === 'string' ? this.#values.text(json) : null;
    else if (part === 'errored') plan.errored = json === true;
    else if (part === 'complete') plan.complete = json !== false;
    else if (part === 'applyable') plan.applyable = typeof json === 'boolean' ? json : null;
    else
      throw new JsonSliceError(
        `${part} holds ${typeof json === 'object' ? 'a list' : `a ${typeof json}`} in place of an object`,
        null,
      );
  }

  #addObject(part: string, name: string | undefined, json: JsonObject, size: number): void {
    const values = this.#values;
    switch (part) {
      case 'resource_changes':
        this.#addResource(json, size);
        break;
      case 'resource_drift':
        this.#addDrift(json, size);
        break;
      case 'deferred_changes': {
        const change = readResourceChange(objectAt(json, 'resource_change'), values, this.#keeps(size));
        this.#plan.deferred.push({ ...change, reason: values.text(textAt(json, 'reason') ?? 'unknown') });
        this.#fingerprint.add(nameOf(change, true), 'deferred');
        break;
      }
      case 'relevant_attributes':
        this.#relevant.add(json);
        break;
      case 'checks': {
        const check = readCheck(json, values);
        if (check) this.#plan.checks.push(check);
        break;
      }
      case 'action_invocations':
        this.#addInvocation(json, null);
        break;
      case 'deferred_action_invocations':
        this.#addInvocation(objectAt(json, 'action_invocation'), textAt(json, 'reason') ?? 'unknown');
        break;
      case 'output_changes':
        this.#outputs.push({ name: name!, change: json });
        break;
      default:
        throw new JsonSliceError(`${part} holds an object in place of a value`, null);
    }
  }

  #addResource(json: JsonObject, size: number): void {
    this.#listed += 1;
    if (isPlainNoOp(json)) {
      if (textAt(json, 'mode') !== 'data') this.#plan.unchanged += 1;
      return;
    }
    const change = readResourceChange(json, this.#values, true);
    this.#fingerprint.add(nameOf(change), canonicalChange(change));
    this.#plan.resources.push(this.#keeps(size) ? change : withoutValues(change));
  }

  #addDrift(json: JsonObject, size: number): void {
    if (isPlainNoOp(json)) return;
    const { before, after } = objectAt(json, 'change');
    // Before the values are read, which takes what was parsed.
    const changed = changedPaths(before, after);
    const change = readResourceChange(json, this.#values, this.#keeps(size));
    this.#drift.push({ change, address: textAt(json, 'address') ?? '', changed });
  }

  #addInvocation(json: JsonObject, deferred: string | null): void {
    const invocation = readActionInvocation(json, deferred, this.#values);
    this.#plan.actionInvocations.push(invocation);
    this.#fingerprint.add(`action ${invocation.address}`, `${invocation.trigger}\n${deferred === null}`);
  }

  /** Whether the values of one more change of this size are kept. */
  #keeps(size: number): boolean {
    this.#room -= size;
    return this.#room >= 0;
  }

  /** @throws UserError where what came is not a plan */
  build(): ReadPlan {
    const plan = this.#plan;
    if (plan.formatVersion === '') {
      throw new UserError(
        'Not a plan',
        'The JSON has no format_version: it is not what terraform show -json writes of a plan.',
      );
    }
    this.#values.startOn(null, false);
    for (const { name, change } of this.#outputs) {
      const output = readOutputChange(name, change, this.#sensitiveOutputs.has(name), this.#values);
      if (!output) continue;
      plan.outputs.push(output);
      this.#fingerprint.add(`output.${output.name}`, canonicalOutput(output.kind, output.before, output.after));
    }
    // A plan of any other mode lists every resource, also those that stay as they are.
    plan.refreshOnly = this.#listed === 0 && plan.deferred.length === 0 && this.#drift.length > 0;
    for (const { change, address, changed } of this.#drift) {
      plan.drift.push({ ...change, relevant: plan.refreshOnly || this.#relevant.touchedBy(address, changed) });
    }
    return { plan, fingerprint: this.#fingerprint.build() };
  }
}

function withoutValues(change: ResourceChange): ResourceChange {
  return { ...change, before: null, after: null, valuesLeftOut: true };
}
