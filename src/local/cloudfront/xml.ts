import { XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { ServiceError } from '../service.ts';

export const cloudFrontNamespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

const deserializer = new XmlShapeDeserializer({
  xmlNamespace: cloudFrontNamespace,
  serviceNamespace: 'com.amazonaws.cloudfront',
  timestampFormat: { useTrait: true, default: 5 },
  httpBindings: true,
});

type Schema = Parameters<typeof deserializer.read>[0];

/**
 * @returns the document's root element
 * @throws ServiceError MalformedInput where the text is not well-formed XML
 */
export function parseDocument(xml: string): Element {
  let problem = '';
  try {
    const document = new DOMParser({
      onError: (_level, message) => {
        problem ||= message;
      },
    }).parseFromString(xml, 'text/xml');
    if (!problem && document.documentElement) return document.documentElement;
  } catch (error) {
    problem ||= (error as Error).message;
  }
  throw new ServiceError(
    400,
    'MalformedInput',
    `Could not parse the request body as XML: ${problem.split('\n')[0] || 'it is empty'}`,
  );
}

/** @returns an element's text, with CloudFront's namespace where its sender gave none */
export function writeElement(element: Element): string {
  const text = new XMLSerializer().serializeToString(element);
  return element.namespaceURI === null
    ? text.replace(`<${element.tagName}`, `<${element.tagName} xmlns="${cloudFrontNamespace}"`)
    : text;
}

/** Reads an element's text by a schema of the AWS SDK; elements that the schema does not know are left out. */
export function readShape<Shape>(schema: Schema, xml: string): Shape {
  return deserializer.read(schema, xml as unknown as Uint8Array) as Shape;
}

/** @returns the text as the content of an element */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @returns an element's child elements, in order */
export function childElements(element: Element): Element[] {
  const children: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

/**
 * CloudFront's lists carry their length: `Quantity` beside `Items`. Checked on the XML, so for lists newer than the SDK's schema too.
 * @throws ServiceError InconsistentQuantities (400)
 */
export function requireConsistentQuantities(element: Element): void {
  const children = childElements(element);
  const quantity = children.find((child) => child.localName === 'Quantity');
  if (quantity) {
    const items = children.find((child) => child.localName === 'Items');
    const count = items ? childElements(items).length : 0;
    if (Number(quantity.textContent) !== count) {
      throw new ServiceError(
        400,
        'InconsistentQuantities',
        `The value of Quantity and the size of Items don't match: ${element.localName} has Quantity ${quantity.textContent} and ${count} items.`,
      );
    }
  }
  for (const child of children) requireConsistentQuantities(child);
}
