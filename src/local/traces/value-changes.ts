/** One place in which two values of JSON differ. */
export interface ValueChange {
  /** `headers.via[0].value`; empty for the whole. */
  at: string;
  /** JSON; undefined where there was or is nothing. */
  before: string | undefined;
  after: string | undefined;
}

/** @returns where two values of JSON differ, in the order of the first, then what the second has beyond it */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
  const changes: ValueChange[] = [];
  collect('', before, after, changes);
  return changes;
}

function collect(at: string, before: unknown, after: unknown, changes: ValueChange[]): void {
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
  if (one === other) return;
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    changes.push({ at, before: one, after: other });
    return;
  }
  const [left, right] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const own = (value: Record<string, unknown>, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    collect(placeIn(at, key, Array.isArray(before)), own(left, key), own(right, key), changes);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function placeIn(at: string, key: string, isArray: boolean): string {
  if (isArray) return `${at}[${key}]`;
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${at}[${JSON.stringify(key)}]`;
  return at === '' ? key : `${at}.${key}`;
}
