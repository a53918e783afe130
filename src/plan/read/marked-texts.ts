import { masked } from '../secrets/masker.ts';
import { exactDigits } from './exact-numbers.ts';
import { type Json, marksAnything } from './marks.ts';

/** A shorter text is hidden only where it is marked: `on` or `80` is no secret elsewhere. */
const shortestWhole = 4;
/** A shorter text is not looked for within others. */
const shortestPart = 8;

/** The texts and numbers that a change marks, longest first. */
export function markedTexts(...sides: [value: Json | undefined, marks: Json | undefined][]): string[] {
  const found = new Set<string>();
  for (const [value, marks] of sides) if (marksAnything(marks)) collect(value, marks, found);
  return [...found].sort((one, other) => other.length - one.length);
}

function collect(value: Json | undefined, marks: Json | undefined, found: Set<string>): void {
  if (!marksAnything(marks)) return;
  if (typeof value === 'string' || typeof value === 'number') {
    const text = typeof value === 'number' ? String(value) : (exactDigits(value) ?? value);
    if (text.length >= shortestWhole) found.add(text);
  } else if (typeof value === 'object' && value !== null) {
    for (const [step, below] of Object.entries(value)) {
      collect(below, typeof marks === 'object' ? (marks as { [step: string]: Json })[step] : marks, found);
    }
  }
}

/**
 * A text of the same change without them: a provider may copy a marked value into an attribute that is not marked, as `terraform_data` does
 * from `input` to `output`.
 */
export function withoutTexts(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    if (text === secret) return masked;
    if (secret.length < shortestPart) continue;
    if (result.includes(secret)) result = result.replaceAll(secret, masked);
    const escaped = JSON.stringify(secret).slice(1, -1);
    if (escaped !== secret && result.includes(escaped)) result = result.replaceAll(escaped, masked);
  }
  return result;
}
