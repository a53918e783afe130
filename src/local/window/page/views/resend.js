/** @import { Trace } from '../../../traces/trace.ts' */
import { call } from '../connection.js';
import { element, replace } from '../dom.js';
import { pathOf } from '../request-row.js';

/** The same request once more, with other headers, country, method or body. */

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** @param {Trace} trace */
export function resendView({ id, method, request, country }) {
  const said = element('p', { role: 'status' });
  const own = [...new Set([...methods, method])];
  const methodField = element(
    'select',
    { id: 'resend-method' },
    ...own.map((name) => element('option', { selected: name === method }, name)),
  );
  const pathField = input('resend-path', pathOf(request.url));
  const countryField = input('resend-country', country ?? '', {
    maxlength: 2,
    placeholder: 'DE',
    'aria-describedby': 'resend-country-help',
  });
  const headersField = element('textarea', {
    id: 'resend-headers',
    rows: 5,
    spellcheck: 'false',
    'aria-describedby': 'resend-headers-help',
  });
  headersField.value = headerLines(request.headers);
  const bodyField = element('textarea', { id: 'resend-body', rows: 3, spellcheck: 'false' });
  bodyField.value = request.body.encoding === 'text' ? request.body.data : '';
  return element(
    'form',
    {
      class: 'card resend',
      'aria-labelledby': 'resend-heading',
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        try {
          replace(said, 'Sending');
          const { id: next } = await call(`traces/${encodeURIComponent(id)}/resend`, {
            method: 'POST',
            body: {},
          });
          location.hash = `#/traces/${next}`;
        } catch (error) {
          replace(said, error instanceof Error ? error.message : String(error));
        }
      },
    },
    element(
      'div',
      { class: 'fields' },
      field('Method', methodField),
      field('Path and query', pathField, 'address'),
      field('Country', countryField),
      field('Headers, one a line', headersField, 'wide'),
      field('Body', bodyField, 'wide'),
    ),
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main' }, 'Send'), said),
  );
}

/** @param {string} id @param {string} value @param {import('../dom.js').Properties} [more] */
function input(id, value, more = {}) {
  const made = element('input', { id, type: 'text', spellcheck: 'false', autocomplete: 'off', ...more });
  made.value = value;
  return made;
}

/** @param {string} name @param {HTMLElement} control @param {string} [kind] */
function field(name, control, kind = '') {
  return element('div', { class: kind }, element('label', { for: control.id }, name), control);
}

/** @param {[string, string][]} headers */
function headerLines(headers) {
  const kept = headers.filter(([name]) => !/^(host|connection|content-length|cloudfront-viewer-country)$/i.test(name));
  return kept.map(([name, value]) => `${name}: ${value}`).join('\n');
}
