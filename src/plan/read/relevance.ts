import type { JsonObject } from './fields.ts';
import { textAt } from './fields.ts';
import { type Json, sameJson } from './marks.ts';
import { readPath } from './resource-change.ts';

type Path = (string | number)[];

/** What the plan's own changes depend on: `relevant_attributes`, by the resource's address. */
export class RelevantAttributes {
  readonly #paths = new Map<string, Path[]>();

  add(json: JsonObject): void {
    const resource = textAt(json, 'resource') ?? '';
    const path = readPath(json.attribute);
    const known = this.#paths.get(resource);
    if (!known) this.#paths.set(resource, [path]);
    else if (!known.some((one) => sameJson(one, path))) known.push(path);
  }

  /**
   * Whether a resource's drift touches one of them: a changed path is equal to, above or below a relevant one. This is how Terraform itself
   * narrows it.
   *
   * @param address as in the plan, not masked
   */
  touchedBy(address: string, changed: readonly Path[]): boolean {
    const relevant = [...(this.#paths.get(address) ?? []), ...(this.#paths.get('') ?? [])];
    return relevant.some((path) =>
      changed.some((other) => path.every((step, at) => at >= other.length || sameStep(step, other[at]!))),
    );
  }
}

/** Numbers and their texts are one: a count index may come as either. */
function sameStep(one: string | number, other: string | number): boolean {
  return String(one) === String(other);
}

/** Paths of the deepest values in which two sides differ; an empty path where all of it does. */
export function changedPaths(before: Json | undefined, after: Json | undefined, path: Path = []): Path[] {
  if (sameJson(before ?? null, after ?? null)) return [];
  if (
    typeof before !== 'object' ||
    typeof after !== 'object' ||
    before === null ||
    after === null ||
    path.length > 100
  ) {
    return [path];
  }
  if (Array.isArray(before) !== Array.isArray(after)) return [path];
  const steps = Array.isArray(before)
    ? Array.from({ length: Math.max(before.length, (after as Json[]).length) }, (_, at) => at)
    : [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return steps.flatMap((step) =>
    changedPaths((before as JsonObject)[step as string], (after as JsonObject)[step as string], [...path, step]),
  );
}
