/** What the part of the address behind `#` says: which view is open. Back and forward buttons and bookmarks follow from it. */

/** @typedef {{ view: 'requests' } | { view: 'distributions' } | { view: 'builds' } | { view: 'trace', id: string, phase: string | undefined }} Route */

/** @returns {Route} anything unknown is the list of requests */
export function currentRoute() {
  const [, first, id, phase] = location.hash.replace(/^#/, '').split('/');
  if (first === 'traces' && id) return { view: 'trace', id: decoded(id), phase };
  if (first === 'distributions' || first === 'builds') return { view: first };
  return { view: 'requests' };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
