import { visible } from './text.js';

/**
 * The one place that makes elements. Text goes in as text nodes alone, with what cannot be seen spelled out, so that nothing of a request,
 * a log or a source can become markup, or look like something else.
 */

/** @typedef {string | number | Node | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | undefined | ((event: any) => void)>} Properties `on...` takes a listener, anything else is an attribute */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Properties} [properties] an attribute that is undefined or false is left out, one that is true is empty
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  append(made, ...children);
  return made;
}

/** @param {Node} parent @param {...(Child | Child[])} children */
export function append(parent, ...children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    parent.appendChild(child instanceof Node ? child : document.createTextNode(visible(String(child))));
  }
}

/** @param {Element} parent @param {...(Child | Child[])} children */
export function replace(parent, ...children) {
  parent.replaceChildren();
  append(parent, ...children);
}

/** Text for screen readers alone. @param {string} text */
export function hidden(text) {
  return element('span', { class: 'hidden' }, text);
}

/**
 * A link to a page elsewhere; text alone where the address is not one of the web's. Nothing of it is loaded unless somebody follows it.
 * @param {string} address @param {string} text
 */
export function outside(address, text) {
  if (!/^https:\/\//.test(address)) return element('span', {}, text);
  return element('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, text, hidden(', in a new tab'));
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
