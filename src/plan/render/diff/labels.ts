import { keyText } from './values.ts';

/** By width, then by name: the same few stand in each of thousands of resources. */
const labels: Map<string, string>[] = [];
const labelsAtMost = 1_000;

/** A name and its equals sign, padded. */
export function labelOf(key: string, width: number): string {
  labels[width] ??= new Map();
  const known = labels[width].get(key);
  if (known !== undefined) return known;
  const label = `${keyText(key).padEnd(width)} = `;
  if (labels[width].size < labelsAtMost) labels[width].set(key, label);
  return label;
}

/** The longer of a width and a name, so that equals signs can stand below each other; names beyond 40 characters stand out alone. */
export function widerOf(width: number, key: string): number {
  const length = keyText(key).length;
  return length > width && length <= 40 ? length : width;
}
