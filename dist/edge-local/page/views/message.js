/** @import { TraceBody, TraceRequest, TraceResponse } from '../../../traces/trace.ts' */
/** @import { TraceHeaders } from '../../../traces/parts.ts' */
import { element } from '../dom.js';
import { counted, size } from '../text.js';
import { code, logsView } from './parts.js';

/** Requests and responses as viewer and origin see them. */

/** @param {Pick<TraceHeaders, 'headers' | 'headersLeftOut'>} message @param {string} name */
export function headersView({ headers, headersLeftOut }, name) {
  const lines = headers.map(([key, value]) => `${key}: ${value}`);
  if (headersLeftOut > 0) lines.push(`(${counted(headersLeftOut, 'header')} more, left out beyond 32 KB)`);
  return lines.length > 0 ? logsView(lines, name) : element('p', { class: 'quiet' }, 'No headers.');
}

/** The viewer's request and what it got, closed until somebody asks. @param {TraceRequest} request @param {TraceResponse | null} response */
export function messagesView(request, response) {
  return element(
    'div',
    { class: 'card' },
    element(
      'details',
      {},
      element('summary', {}, "The viewer's request"),
      element('p', { class: 'list-row' }, code(`${request.method} ${request.url}`)),
      headersView(request, "Headers of the viewer's request"),
      bodyView(request.body),
    ),
    response
      ? element(
          'details',
          { class: 'list-row' },
          element('summary', {}, 'The response that the viewer got'),
          element('p', { class: 'list-row' }, code(`${response.status} ${response.statusDescription}`)),
          headersView(response, 'Headers of the response'),
          bodyView(response.body),
        )
      : element('p', { class: 'list-row quiet' }, 'The viewer got no response.'),
  );
}

/** @param {TraceBody} body */
function bodyView({ bytes, kept, cut, whole, encoding, data }) {
  if (bytes === 0) return element('p', { class: 'quiet list-row' }, whole ? 'No body.' : 'None of the body was read.');
  const notes = [
    `Body: ${size(bytes)}`,
    encoding === 'base64' && 'not text, shown as Base64',
    cut && `cut here after ${size(kept)}`,
    !whole && 'not all of it passed',
  ];
  return element(
    'div',
    {},
    element('p', { class: 'quiet list-row' }, notes.filter(Boolean).join('; ')),
    data !== '' && logsView(data.split('\n'), 'Body'),
  );
}
