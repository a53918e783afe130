import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { eventTypes } from '../edge/vocabulary.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { childrenOf, firstDifference } from './compare-xml.ts';
import { type Behaviour, type Occupant, patternName, type SlotChange } from './slots.ts';

/**
 * Edits a distribution's configuration as XML, so that every element stays as it is, those too that this toolkit's SDK does not know. Only
 * Lambda associations of the slots to change are touched.
 * @param xml GetDistribution's answer
 * @param wanted the behaviours as they are to be; the edited document is read again and must have them
 * @returns the DistributionConfig document to send
 * @throws UserError that names the element, where anything but the intended associations would differ
 */
export function editAssociations(xml: string, changes: SlotChange[], wanted: Behaviour[]): string {
  const before = configOf(parse(xml));
  const edited = configOf(parse(xml));
  const changed = new Set(changes.map(({ pattern }) => pattern));
  for (const change of changes) setSlot(behaviourElement(edited, change.pattern), change);
  // A carriage return in a document that was parsed came from a reference; written bare it would be read as a line feed.
  const text = new XMLSerializer().serializeToString(edited).replaceAll('\r', '&#13;');
  const sent = `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;

  const after = configOf(parse(sent));
  const difference = firstDifference(withoutAssociations(before, changed), withoutAssociations(after, changed));
  if (difference) throw refusal(`the element ${difference} would change with it`);
  for (const pattern of changed) {
    const behaviour = wanted.find((one) => one.pattern === pattern)!;
    const written = readSlots(behaviourElement(configOf(parse(sent)), pattern));
    if (JSON.stringify(written) !== JSON.stringify(slotsOf(behaviour))) {
      throw refusal(`LambdaFunctionAssociations of ${pattern} would not be as intended`);
    }
  }
  return sent;
}

function refusal(why: string): UserError {
  return new UserError(
    'Distribution not touched',
    `The distribution's configuration cannot be edited safely: ${why}. Nothing was sent. Please report this with the distribution's XML (aws cloudfront get-distribution-config), secrets removed.`,
  );
}

function parse(xml: string): Element {
  try {
    const stop = (_level: string, message: string) => {
      throw new Error(message);
    };
    return new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml').documentElement!;
  } catch (error) {
    throw refusal(`CloudFront's answer is not well-formed XML (${messageOf(error)})`);
  }
}

/** The configuration itself, from the answer of GetDistribution or of GetDistributionConfig. */
function configOf(root: Element): Element {
  const config = root.localName === 'DistributionConfig' ? root : child(root, 'DistributionConfig');
  if (!config) throw refusal('the answer holds no DistributionConfig');
  return config;
}

/** The element of the behaviour with this path pattern; `default` is the default one. */
function behaviourElement(config: Element, pattern: string): Element {
  const found =
    pattern === 'default'
      ? child(config, 'DefaultCacheBehavior')
      : otherBehaviours(config).find((one) => patternName(textOf(child(one, 'PathPattern'))) === pattern);
  if (!found) throw refusal(`it has no behaviour ${pattern}`);
  return found;
}

function otherBehaviours(config: Element): Element[] {
  const items = child(child(config, 'CacheBehaviors'), 'Items');
  return items ? childrenOf(items) : [];
}

/** What the model puts before LambdaFunctionAssociations; a missing list goes after the last of them that is there. */
const predecessors = [
  'PathPattern',
  'TargetOriginId',
  'TrustedSigners',
  'TrustedKeyGroups',
  'ViewerProtocolPolicy',
  'AllowedMethods',
  'SmoothStreaming',
  'Compress',
];

function setSlot(behaviour: Element, { eventType, after }: SlotChange): void {
  const list = child(behaviour, 'LambdaFunctionAssociations') ?? insertList(behaviour);
  const items = child(list, 'Items') ?? append(list, 'Items');
  const present = childrenOf(items).find((one) => textOf(child(one, 'EventType')) === eventType);
  if (!after) present?.parentNode?.removeChild(present);
  else {
    const association = present ?? append(items, 'LambdaFunctionAssociation');
    setText(association, 'LambdaFunctionARN', after.arn);
    setText(association, 'EventType', eventType);
    setText(association, 'IncludeBody', String(after.includeBody));
  }
  const quantity = childrenOf(items).length;
  setText(list, 'Quantity', String(quantity));
  if (quantity === 0) list.removeChild(items);
}

function insertList(behaviour: Element): Element {
  const list = create(behaviour, 'LambdaFunctionAssociations');
  const previous = childrenOf(behaviour).findLast((one) => predecessors.includes(one.localName ?? ''));
  behaviour.insertBefore(list, previous ? previous.nextSibling : behaviour.firstChild);
  append(list, 'Quantity');
  return list;
}

function setText(parent: Element, name: string, text: string): void {
  const element = child(parent, name) ?? append(parent, name);
  if (textOf(element) !== text) element.textContent = text;
}

function append(parent: Element, name: string): Element {
  const element = create(parent, name);
  parent.appendChild(element);
  return element;
}

/** An element in its parent's namespace, so that it is written without a declaration of its own. */
function create(parent: Element, name: string): Element {
  const prefix = parent.prefix ? `${parent.prefix}:` : '';
  return parent.ownerDocument!.createElementNS(parent.namespaceURI, prefix + name);
}

/** A copy without the lists that are meant to change. */
function withoutAssociations(config: Element, patterns: Set<string>): Element {
  const copy = config.cloneNode(true) as Element;
  for (const pattern of patterns) {
    const list = child(behaviourElement(copy, pattern), 'LambdaFunctionAssociations');
    list?.parentNode?.removeChild(list);
  }
  return copy;
}

type WrittenSlot = Occupant & { eventType: string };

function readSlots(behaviour: Element): WrittenSlot[] {
  const list = child(behaviour, 'LambdaFunctionAssociations');
  const items = child(list, 'Items');
  const associations = items ? childrenOf(items) : [];
  if (list && textOf(child(list, 'Quantity')) !== String(associations.length)) throw refusal('Quantity would be wrong');
  return associations
    .map((one) => ({
      eventType: textOf(child(one, 'EventType')),
      arn: textOf(child(one, 'LambdaFunctionARN')),
      includeBody: textOf(child(one, 'IncludeBody')) === 'true',
    }))
    .sort((left, right) => order(left.eventType) - order(right.eventType));
}

function slotsOf(behaviour: Behaviour): WrittenSlot[] {
  return eventTypes.flatMap((eventType) => {
    const occupant = behaviour.lambdas[eventType];
    return occupant ? [{ eventType, arn: occupant.arn, includeBody: occupant.includeBody }] : [];
  });
}

function order(eventType: string): number {
  return (eventTypes as readonly string[]).indexOf(eventType);
}

function child(parent: Element | null | undefined, name: string): Element | null {
  return (parent && childrenOf(parent).find((one) => one.localName === name)) ?? null;
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').trim();
}
