import { type Element, Node } from '@xmldom/xmldom';

/** The elements directly below one. */
export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
}

/**
 * Compares two elements with all below them: names, namespaces, attributes, order and text. White space between elements does not count.
 * @returns the path of the first element that differs, such as `DistributionConfig/Origins/Items`; null when there is none
 */
export function firstDifference(left: Element, right: Element): string | null {
  const name = left.localName ?? left.nodeName;
  if (left.localName !== right.localName || left.namespaceURI !== right.namespaceURI) return name;
  if (attributesOf(left) !== attributesOf(right)) return name;
  const lefts = childrenOf(left);
  const rights = childrenOf(right);
  if (lefts.length === 0 && rights.length === 0) return left.textContent === right.textContent ? null : name;
  if (looseText(left) !== looseText(right)) return name;
  for (const [index, child] of lefts.entries()) {
    const other = rights[index];
    if (!other) return `${name}/${child.localName}`;
    const difference = firstDifference(child, other);
    if (difference) return `${name}/${difference}`;
  }
  return rights.length > lefts.length ? `${name}/${rights[lefts.length]!.localName}` : null;
}

/** Attributes but for namespace declarations, which may stand at another element with the same meaning. */
function attributesOf(element: Element): string {
  return Array.from(element.attributes)
    .filter((attribute) => attribute.name !== 'xmlns' && attribute.prefix !== 'xmlns')
    .map((attribute) => `${attribute.namespaceURI ?? ''} ${attribute.localName}=${attribute.value}`)
    .sort()
    .join('\n');
}

/** Text beside child elements. */
function looseText(element: Element): string {
  return Array.from(element.childNodes)
    .filter((node) => node.nodeType !== Node.ELEMENT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join('')
    .trim();
}
