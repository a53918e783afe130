/** What is wanted of a JSON document; all else is skipped without being parsed. */
export type Wanted =
  | { kind: 'value' }
  | { kind: 'elements'; of: Wanted }
  | { kind: 'members'; of: Wanted }
  | { kind: 'fields'; of: Record<string, Wanted> };

export type WantedContainer = Exclude<Wanted, { kind: 'value' }>;

/** What is wanted of a list's elements. */
export function elementOf(wanted: WantedContainer): Wanted | null {
  return wanted.kind === 'elements' ? wanted.of : null;
}

/** What is wanted of a member. */
export function memberOf(wanted: Wanted, name: string): Wanted | null {
  if (wanted.kind === 'members') return wanted.of;
  return wanted.kind === 'fields' && Object.hasOwn(wanted.of, name) ? wanted.of[name]! : null;
}
