import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { eventTypes } from '../edge/vocabulary.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { type AssociationList, associationLists, listOf } from './association-lists.ts';
import { childrenOf, firstDifference } from './compare-xml.ts';
import { type Behaviour, type Occupant, patternName, type SlotChange } from './slots.ts';

/**
 * Edits a distribution's configuration as XML, so that every element stays as it is, those too that this toolkit's SDK does not know. Only
 * the associations of the slots to change are touched.
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
    const written = readSlots(behaviourElement(after, pattern));
    if (JSON.stringify(written) !== JSON.stringify(wantedSlots(behaviour))) {
      throw refusal(`the associations of ${pattern} would not be as intended`);
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

function setSlot(behaviour: Element, { eventType, before, after }: SlotChange): void {
  const [from, to] = [before && listOf(before.arn), after && listOf(after.arn)];
  if (from && from !== to) removeFrom(behaviour, from, eventType);
  if (!after || !to) return;
  const list = child(behaviour, to.name) ?? insertList(behaviour, to);
  const items = child(list, 'Items') ?? append(list, 'Items');
  const association = associationIn(items, eventType) ?? append(items, to.item);
  setText(association, to.arn, after.arn);
  setText(association, 'EventType', eventType);
  if (to.includeBody) setText(association, 'IncludeBody', String(after.includeBody));
  setText(list, 'Quantity', String(childrenOf(items).length));
}

function removeFrom(behaviour: Element, { name }: AssociationList, eventType: string): void {
  const list = child(behaviour, name);
  const items = child(list, 'Items');
  const association = items && associationIn(items, eventType);
  if (!list || !items || !association) return;
  items.removeChild(association);
  const quantity = childrenOf(items).length;
  setText(list, 'Quantity', String(quantity));
  if (quantity === 0) list.removeChild(items);
}

function associationIn(items: Element, eventType: string): Element | undefined {
  return childrenOf(items).find((one) => textOf(child(one, 'EventType')) === eventType);
}

/** A missing list goes after the last of its predecessors that is there. */
function insertList(behaviour: Element, { name, predecessors }: AssociationList): Element {
  const list = create(behaviour, name);
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
    for (const { name } of associationLists) {
      const list = child(behaviourElement(copy, pattern), name);
      list?.parentNode?.removeChild(list);
    }
  }
  return copy;
}

type WrittenSlot = Occupant & { eventType: string };

function readSlots(behaviour: Element): WrittenSlot[] {
  return associationLists
    .flatMap(({ name, arn }) => {
      const list = child(behaviour, name);
      const items = child(list, 'Items');
      const associations = items ? childrenOf(items) : [];
      if (list && textOf(child(list, 'Quantity')) !== String(associations.length)) {
        throw refusal('Quantity would be wrong');
      }
      return associations.map((one) => ({
        eventType: textOf(child(one, 'EventType')),
        arn: textOf(child(one, arn)),
        includeBody: textOf(child(one, 'IncludeBody')) === 'true',
      }));
    })
    .sort((left, right) => order(left.eventType) - order(right.eventType));
}

function wantedSlots(behaviour: Behaviour): WrittenSlot[] {
  return eventTypes.flatMap((eventType) => {
    const occupant = behaviour.slots[eventType];
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
