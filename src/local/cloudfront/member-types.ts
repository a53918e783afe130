import { NormalizedSchema } from '@smithy/core/schema';
import type { Element } from '@xmldom/xmldom';
import { childElements } from './xml.ts';

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

/**
 * Finds a word where the SDK's schema has a number or a boolean: the SDK reads it as NaN or false, CloudFront refuses it.
 * @param path how the element is called in the answer
 * @returns the first such member's path, `distributionConfig.Enabled`, or undefined
 */
export function mistypedMember(schema: SchemaRef, element: Element, path: string): string | undefined {
  const normalized = NormalizedSchema.of(schema);
  const text = (element.textContent ?? '').trim();
  if (normalized.isNumericSchema()) return /^-?\d+(\.\d+)?$/.test(text) ? undefined : path;
  if (normalized.isBooleanSchema()) return /^(true|false)$/i.test(text) ? undefined : path;
  const children = childElements(element);
  if (normalized.isListSchema()) {
    const item = normalized.getValueSchema();
    return first(children.map((child, index) => mistypedMember(item, child, `${path}.${index + 1}`)));
  }
  if (!normalized.isStructSchema()) return undefined;
  const members = new Map(
    [...normalized.structIterator()].map(([name, member]) => [
      String(member.getMemberTraits().xmlName ?? name),
      member,
    ]),
  );
  return first(
    children.map((child) => {
      const member = members.get(child.localName ?? '');
      return member && mistypedMember(member, child, `${path}.${child.localName}`);
    }),
  );
}

function first(found: (string | undefined)[]): string | undefined {
  return found.find((path) => path !== undefined);
}
