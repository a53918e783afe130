import { byId } from './dom.js';

/** The list by keys: arrows, Page Up and Down, Home and End walk through it, and for the Tab key it is one stop. */

/** Lines that a page has for the keys. */
const page = 10;

/** Listens to the keys of the list, and to the one that leads into it from the filter. */
export function startKeys() {
  byId('requests-list').addEventListener('keydown', walk);
  byId('filter').addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') focusRow(rows()[0], event);
  });
}

/** Puts the focus into the list, on the line that was last walked to or opened; into the filter where there is none. */
export function focusList() {
  setTabStop();
  const stop = links().find(({ tabIndex }) => tabIndex === 0);
  (stop ?? byId('filter')).focus();
}

/** Makes one line the list's stop for the Tab key: the given one, the one that has the focus, is open, or comes first. @param {Element} [chosen] */
export function setTabStop(chosen) {
  const all = links();
  const stop =
    all.find((link) => link === chosen) ??
    all.find((link) => link === document.activeElement) ??
    all.find((link) => link.hasAttribute('aria-current')) ??
    all.find(({ tabIndex }) => tabIndex === 0) ??
    all[0];
  for (const link of all) {
    const value = link === stop ? 0 : -1;
    if (link.tabIndex !== value) link.tabIndex = value;
  }
}

/** @param {KeyboardEvent} event */
function walk(event) {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  /** @type {Record<string, number>} */
  const steps = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: all.length - 1,
  };
  const to = steps[event.key];
  if (to !== undefined) focusRow(all[Math.min(Math.max(to, 0), all.length - 1)], event);
}

/** @param {Element | undefined} row @param {Event} event */
function focusRow(row, event) {
  const link = row?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
  setTabStop(link);
}

function rows() {
  return [...byId('requests-list').children];
}

function links() {
  return [...byId('requests-list').querySelectorAll('a')];
}
