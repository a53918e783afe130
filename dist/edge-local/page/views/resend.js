/** @import { Trace } from '../../../traces/trace.ts' */
import { call } from '../connection.js';
import { element, replace } from '../dom.js';
import { pathOf } from '../request-row.js';
import { counted, size } from '../text.js';

/** The same request once more, with other headers, country, method or body. */

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** Not among the lines of headers: what has a field of its own, and what belongs to the connection. */
const notShown = /^(host|connection|content-length|transfer-encoding|cloudfront-viewer-country)$/i;

/** @param {Trace} trace */
export function resendView({ id, method, request, country }) {
  const names = [...new Set([...methods, method])];
  const methodField = element('select', { id: 'resend-method' }, ...names.map((name) => element('option', {}, name)));
  methodField.value = method;
  const pathField = input('resend-path', pathOf(request.url), { required: true });
  const countryField = input('resend-country', country ?? '', { maxlength: 2, placeholder: 'none' });
  const headers = request.headers.filter(([name]) => !notShown.test(name));
  const leftOut =
    request.headersLeftOut > 0
      ? `${counted(request.headersLeftOut, 'header')} of the request were too long to keep.`
      : '';
  const headersField = area(
    'resend-headers',
    headers.map(([name, value]) => `${name}: ${value}`).join('\n'),
    5,
    leftOut === '' ? undefined : 'resend-headers-note',
  );
  const { note, text } = bodyAsItWas(request.body);
  const bodyField = area('resend-body', text, 3, note === '' ? undefined : 'resend-body-note');
  const said = element('p', { role: 'status' });

  const send = async () => {
    /** @type {Record<string, unknown>} */
    const wanted = {
      method: methodField.value,
      path: pathField.value,
      country: countryField.value.trim() === '' ? null : countryField.value.trim(),
      headers: headersOf(headersField.value),
    };
    // What is no text is sent as it was, unless something else is written in its place.
    if (bodyField.value !== '' || note === '') wanted.body = bodyField.value;
    return call(`traces/${encodeURIComponent(id)}/resend`, { method: 'POST', body: wanted });
  };
  const onsubmit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    replace(said, 'Sending');
    try {
      location.hash = `#/traces/${(await send()).id}`;
    } catch (error) {
      replace(said, element('span', { class: 'problem' }, error instanceof Error ? error.message : String(error)));
    }
  };
  return element(
    'form',
    { class: 'card resend', 'aria-labelledby': 'resend-heading', 'data-phase': 'resend', tabindex: -1, onsubmit },
    element(
      'div',
      { class: 'fields' },
      field('Method', methodField),
      field('Path and query', pathField, 'address'),
      field('Country', countryField),
      field('Headers, one a line', headersField, 'wide', leftOut),
      field('Body', bodyField, 'wide', note),
    ),
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main' }, 'Send'), said),
  );
}

/** @param {Trace['request']['body']} body */
function bodyAsItWas({ bytes, encoding, data, cut, whole }) {
  if (cut || !whole)
    return { text: '', note: `The body had ${size(bytes)}, and not all of it is kept: write the one to send.` };
  if (encoding === 'base64' && bytes > 0) {
    return {
      text: '',
      note: `The body is no text. Its ${size(bytes)} are sent as they were, unless another is written here.`,
    };
  }
  return { text: data, note: '' };
}

/** @param {string} text @returns {[string, string][]} */
function headersOf(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, value] = /^\s*([^\s:]+)\s*:(.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`Headers: got ${JSON.stringify(line)}, expected Name: value.`);
      return [name, (value ?? '').trim()];
    });
}

/** @param {string} id @param {string} value @param {import('../dom.js').Properties} more */
function input(id, value, more) {
  const made = element('input', { id, type: 'text', spellcheck: 'false', autocomplete: 'off', ...more });
  made.value = value;
  return made;
}

/** @param {string} id @param {string} value @param {number} rows @param {string} [described] id of what says more about it */
function area(id, value, rows, described) {
  const made = element('textarea', { id, rows, spellcheck: 'false', 'aria-describedby': described });
  made.value = value;
  return made;
}

/** @param {string} name @param {HTMLElement} control @param {string} [kind] @param {string} [note] */
function field(name, control, kind = '', note = '') {
  return element(
    'div',
    { class: kind },
    element('label', { for: control.id }, name),
    control,
    note !== '' && element('p', { id: `${control.id}-note`, class: 'small quiet' }, note),
  );
}
