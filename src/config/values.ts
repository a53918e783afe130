import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { InputError } from '../kit/errors.ts';
import { parseAssociations } from '../publish/parse-associations.ts';
import { type ConfigDocument, type Field, shown } from './document.ts';
import type { KeyType } from './keys.ts';

/** A value as the input of that name would bring it, or a map of texts. */
export type Value = string | Record<string, string>;

/** Reads one value by its key's type; what is wrong is noted in the document, and undefined is returned. */
export function readValue(document: ConfigDocument, type: KeyType, field: Field): Value | undefined {
  const { name, value } = field;
  const wrong = (expected: string, node: Node | null = value) => {
    const message = `${name}: got ${shown(node)}, expected ${expected}.`;
    if (node?.range) document.fail(node, message);
    else document.problems.push({ position: field.position, message });
    return undefined;
  };
  const scalar = isScalar(value) ? value.value : undefined;
  switch (type.kind) {
    case 'text':
      return typeof scalar === 'string' && scalar.trim() ? scalar.trim() : wrong('a text');
    case 'boolean':
      return typeof scalar === 'boolean' ? String(scalar) : wrong('true or false');
    case 'whole-number':
      return Number.isSafeInteger(scalar) && (scalar as number) > 0
        ? String(scalar)
        : wrong('a whole number from 1, without quotes');
    case 'choice':
      return typeof scalar === 'string' && type.allowed.includes(scalar)
        ? scalar
        : wrong(`one of ${type.allowed.join(', ')}`);
    case 'list':
      return readList(document, type.items, field, wrong);
    case 'map':
      return readMap(document, field, wrong);
  }
}

type Wrong = (expected: string, node?: Node | null) => undefined;

function readList(
  document: ConfigDocument,
  allowed: readonly string[] | RegExp | undefined,
  { name, value }: Field,
  wrong: Wrong,
): string | undefined {
  if (isScalar(value) && typeof value.value === 'string' && value.value.trim()) {
    checkAssociations(document, name, value, value.value);
    return value.value.trim();
  }
  if (!isSeq(value)) return wrong('a list');
  const items = value.items.map((item) => {
    const node = document.follow(item as Node | null);
    const text = isScalar(node) ? node.value : undefined;
    if (typeof text !== 'string' || !text.trim() || /[\r\n]/.test(text))
      return wrong('texts of one line as items', node);
    if (Array.isArray(allowed) && !allowed.includes(text)) return wrong(`one of ${allowed.join(', ')}`, node);
    checkAssociations(document, name, node, text);
    return text.trim();
  });
  if (items.some((item) => item === undefined)) return undefined;
  const text = items.join('\n');
  checkTogether(document, name, value, text);
  return text;
}

/** A line of `associations`, read as publish-edge-version reads it. */
function checkAssociations(document: ConfigDocument, name: string, node: Node | null, text: string): void {
  if (name !== 'associations') return;
  try {
    parseAssociations(name, text.split('\n'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    document.fail(node, error.message);
  }
}

/** Lines that are right alone may name one place twice. Said once: not where a line is wrong by itself. */
function checkTogether(document: ConfigDocument, name: string, node: Node, text: string): void {
  const lines = text.split('\n');
  if (name !== 'associations' || document.problems.length > 0 || lines.length < 2) return;
  checkAssociations(document, name, node, text);
}

/** Environment variables. A number or a boolean is taken as it is written. The values are not shown: one may be a secret by mistake. */
function readMap(document: ConfigDocument, { name, value }: Field, wrong: Wrong): Record<string, string> | undefined {
  if (!isMap(value)) return wrong('a map, like { SITE_NAME: acme }');
  const texts: Record<string, string> = {};
  let sound = true;
  for (const field of document.fields(value)) {
    const text = isScalar(field.value) ? textOf(field.value) : undefined;
    const nameIsGood = /^[A-Za-z_][A-Za-z0-9_]*$/.test(field.name);
    if (nameIsGood && text !== undefined) {
      texts[field.name] = text;
      continue;
    }
    sound = false;
    const expected = nameIsGood ? 'a text as its value' : 'a key of letters, digits and _';
    document.problems.push({ position: field.position, message: `${name}: ${field.name}: expected ${expected}.` });
  }
  return sound ? texts : undefined;
}

function textOf({ value, source }: { value: unknown; source?: string }): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return source ?? String(value);
  return undefined;
}
