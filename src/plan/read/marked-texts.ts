import { masked } from '../secrets/masker.ts';
import { exactDigits } from './exact-numbers.ts';
import { type Json, marksAnything } from './marks.ts';

/** A shorter text is hidden only where it is marked: `on` or `80` is no secret elsewhere. */
const shortestWhole = 4;
/** A shorter text is not looked for within others. */
const shortestPart = 8;

/** A text that a change marks, and how it stands in JSON within a string. */
export interface MarkedText {
  text: string;
  escaped: string;
}

/** The texts and numbers that a change marks, longest first. */
export function markedTexts(...sides: [value: Json | undefined, marks: Json | undefined][]): MarkedText[] {
  const found = new Set<string>();
  for (const [value, marks] of sides) if (marksAnything(marks)) collect(value, marks, found);
  const texts = [...found].sort((one, other) => other.length - one.length);
  return texts.map((text) => ({ text, escaped: JSON.stringify(text).slice(1, -1) }));
}

function collect(value: Json | undefined, marks: Json | undefined, found: Set<string>): void {
  if (!marksAnything(marks)) return;
  if (typeof value === 'string' || typeof value === 'number') {
    const text = typeof value === 'number' ? String(value) : (exactDigits(value) ?? value);
    if (text.length >= shortestWhole) found.add(text);
  } else if (typeof value === 'object' && value !== null) {
    // Lists too, by their indexes.
    const below = value as { [step: string]: Json };
    if (typeof marks !== 'object') for (const step in below) collect(below[step], marks, found);
    else {
      const each = marks as { [step: string]: Json };
      for (const step in each) if (Object.hasOwn(below, step)) collect(below[step], each[step], found);
    }
  }
}

/**
 * A text of the same change without them: a provider may copy a marked value into an attribute that is not marked, as `terraform_data` does
 * from `input` to `output`.
 */
export function withoutTexts(text: string, secrets: readonly MarkedText[]): string {
  let result = text;
  for (const { text: secret, escaped } of secrets) {
    if (text === secret) return masked;
    if (secret.length < shortestPart || secret.length > text.length) continue;
    if (result.includes(secret)) result = result.replaceAll(secret, masked);
    if (escaped !== secret && result.includes(escaped)) result = result.replaceAll(escaped, masked);
  }
  return result;
}
