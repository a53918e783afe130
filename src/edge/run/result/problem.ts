import type { ResultProblem } from '../invocation.ts';

/** A JSON object, as far as it is known. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A broken rule of a result: CloudFront answers 502, "Lambda validation error". */
export function problem(rule: string, message: string): ResultProblem {
  return { rule, message, status: 502 };
}

/** A value as it is shown in a message: JSON, cut at 80 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Checks one member against a list of allowed values; absent is fine. */
export function oneOf(rule: string, where: string, value: unknown, allowed: readonly string[]): ResultProblem[] {
  if (value === undefined || (typeof value === 'string' && allowed.includes(value))) return [];
  return [problem(rule, `${where} is ${shown(value)}; CloudFront takes ${allowed.map(shown).join(' or ')}.`)];
}

/** Whether a text is base64 that decodes to the last character. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
