export const id = 266;
export const ids = [266];
export const modules = {

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  editAssociations: () => (/* binding */ editAssociations)
});

// EXTERNAL MODULE: ./node_modules/@xmldom/xmldom/lib/index.js
var lib = __webpack_require__(8351);
// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
;// CONCATENATED MODULE: ./lib/publish/compare-xml.js

/** The elements directly below one. */
function childrenOf(element) {
    return Array.from(element.childNodes).filter((node) => node.nodeType === lib/* Node */.bP.ELEMENT_NODE);
}
/**
 * Compares two elements with all below them: names, namespaces, attributes, order and text. White space between elements does not count.
 * @returns the path of the first element that differs, such as `DistributionConfig/Origins/Items`; null when there is none
 */
function firstDifference(left, right) {
    const name = left.localName ?? left.nodeName;
    if (left.localName !== right.localName || left.namespaceURI !== right.namespaceURI)
        return name;
    if (attributesOf(left) !== attributesOf(right))
        return name;
    const lefts = childrenOf(left);
    const rights = childrenOf(right);
    if (lefts.length === 0 && rights.length === 0)
        return left.textContent === right.textContent ? null : name;
    if (looseText(left) !== looseText(right))
        return name;
    for (const [index, child] of lefts.entries()) {
        const other = rights[index];
        if (!other)
            return `${name}/${child.localName}`;
        const difference = firstDifference(child, other);
        if (difference)
            return `${name}/${difference}`;
    }
    return rights.length > lefts.length ? `${name}/${rights[lefts.length].localName}` : null;
}
/** Attributes but for namespace declarations, which may stand at another element with the same meaning. */
function attributesOf(element) {
    return Array.from(element.attributes)
        .filter((attribute) => attribute.name !== 'xmlns' && attribute.prefix !== 'xmlns')
        .map((attribute) => `${attribute.namespaceURI ?? ''} ${attribute.localName}=${attribute.value}`)
        .sort()
        .join('\n');
}
/** Text beside child elements. */
function looseText(element) {
    return Array.from(element.childNodes)
        .filter((node) => node.nodeType !== lib/* Node */.bP.ELEMENT_NODE)
        .map((node) => node.nodeValue ?? '')
        .join('')
        .trim();
}

// EXTERNAL MODULE: ./lib/publish/slots.js
var slots = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/publish/distribution-xml.js





/**
 * Edits a distribution's configuration as XML, so that every element stays as it is, those too that this toolkit's SDK does not know. Only
 * Lambda associations of the slots to change are touched.
 * @param xml GetDistribution's answer
 * @param wanted the behaviours as they are to be; the edited document is read again and must have them
 * @returns the DistributionConfig document to send
 * @throws UserError that names the element, where anything but the intended associations would differ
 */
function editAssociations(xml, changes, wanted) {
    const before = configOf(parse(xml));
    const edited = configOf(parse(xml));
    const changed = new Set(changes.map(({ pattern }) => pattern));
    for (const change of changes)
        setSlot(behaviourElement(edited, change.pattern), change);
    // A carriage return in a document that was parsed came from a reference; written bare it would be read as a line feed.
    const text = new lib/* XMLSerializer */.el().serializeToString(edited).replaceAll('\r', '&#13;');
    const sent = `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
    const after = configOf(parse(sent));
    const difference = firstDifference(withoutAssociations(before, changed), withoutAssociations(after, changed));
    if (difference)
        throw refusal(`the element ${difference} would change with it`);
    for (const pattern of changed) {
        const behaviour = wanted.find((one) => one.pattern === pattern);
        const written = readSlots(behaviourElement(configOf(parse(sent)), pattern));
        if (JSON.stringify(written) !== JSON.stringify(slotsOf(behaviour))) {
            throw refusal(`LambdaFunctionAssociations of ${pattern} would not be as intended`);
        }
    }
    return sent;
}
function refusal(why) {
    return new errors/* UserError */.yo('Distribution not touched', `The distribution's configuration cannot be edited safely: ${why}. Nothing was sent. Please report this with the distribution's XML (aws cloudfront get-distribution-config), secrets removed.`);
}
function parse(xml) {
    try {
        const stop = (_level, message) => {
            throw new Error(message);
        };
        return new lib/* DOMParser */.S4({ onError: stop }).parseFromString(xml, 'text/xml').documentElement;
    }
    catch (error) {
        throw refusal(`CloudFront's answer is not well-formed XML (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
/** The configuration itself, from the answer of GetDistribution or of GetDistributionConfig. */
function configOf(root) {
    const config = root.localName === 'DistributionConfig' ? root : child(root, 'DistributionConfig');
    if (!config)
        throw refusal('the answer holds no DistributionConfig');
    return config;
}
/** The element of the behaviour with this path pattern; `default` is the default one. */
function behaviourElement(config, pattern) {
    const found = pattern === 'default'
        ? child(config, 'DefaultCacheBehavior')
        : otherBehaviours(config).find((one) => (0,slots/* patternName */.yT)(textOf(child(one, 'PathPattern'))) === pattern);
    if (!found)
        throw refusal(`it has no behaviour ${pattern}`);
    return found;
}
function otherBehaviours(config) {
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
function setSlot(behaviour, { eventType, after }) {
    const list = child(behaviour, 'LambdaFunctionAssociations') ?? insertList(behaviour);
    const items = child(list, 'Items') ?? append(list, 'Items');
    const present = childrenOf(items).find((one) => textOf(child(one, 'EventType')) === eventType);
    if (!after)
        present?.parentNode?.removeChild(present);
    else {
        const association = present ?? append(items, 'LambdaFunctionAssociation');
        setText(association, 'LambdaFunctionARN', after.arn);
        setText(association, 'EventType', eventType);
        setText(association, 'IncludeBody', String(after.includeBody));
    }
    const quantity = childrenOf(items).length;
    setText(list, 'Quantity', String(quantity));
    if (quantity === 0)
        list.removeChild(items);
}
function insertList(behaviour) {
    const list = create(behaviour, 'LambdaFunctionAssociations');
    const previous = childrenOf(behaviour).findLast((one) => predecessors.includes(one.localName ?? ''));
    behaviour.insertBefore(list, previous ? previous.nextSibling : behaviour.firstChild);
    append(list, 'Quantity');
    return list;
}
function setText(parent, name, text) {
    const element = child(parent, name) ?? append(parent, name);
    if (textOf(element) !== text)
        element.textContent = text;
}
function append(parent, name) {
    const element = create(parent, name);
    parent.appendChild(element);
    return element;
}
/** An element in its parent's namespace, so that it is written without a declaration of its own. */
function create(parent, name) {
    const prefix = parent.prefix ? `${parent.prefix}:` : '';
    return parent.ownerDocument.createElementNS(parent.namespaceURI, prefix + name);
}
/** A copy without the lists that are meant to change. */
function withoutAssociations(config, patterns) {
    const copy = config.cloneNode(true);
    for (const pattern of patterns) {
        const list = child(behaviourElement(copy, pattern), 'LambdaFunctionAssociations');
        list?.parentNode?.removeChild(list);
    }
    return copy;
}
function readSlots(behaviour) {
    const list = child(behaviour, 'LambdaFunctionAssociations');
    const items = child(list, 'Items');
    const associations = items ? childrenOf(items) : [];
    if (list && textOf(child(list, 'Quantity')) !== String(associations.length))
        throw refusal('Quantity would be wrong');
    return associations
        .map((one) => ({
        eventType: textOf(child(one, 'EventType')),
        arn: textOf(child(one, 'LambdaFunctionARN')),
        includeBody: textOf(child(one, 'IncludeBody')) === 'true',
    }))
        .sort((left, right) => order(left.eventType) - order(right.eventType));
}
function slotsOf(behaviour) {
    return vocabulary/* eventTypes */.mu.flatMap((eventType) => {
        const occupant = behaviour.lambdas[eventType];
        return occupant ? [{ eventType, arn: occupant.arn, includeBody: occupant.includeBody }] : [];
    });
}
function order(eventType) {
    return vocabulary/* eventTypes */.mu.indexOf(eventType);
}
function child(parent, name) {
    return (parent && childrenOf(parent).find((one) => one.localName === name)) ?? null;
}
function textOf(element) {
    return (element?.textContent ?? '').trim();
}


/***/ })

};
