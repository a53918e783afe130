/** The local edge's own APIs, as the page calls them. */

/** @typedef {'connecting' | 'open' | 'lost'} ConnectionState */

/** An answer that is not what was asked for: its status, and the local edge's own sentence. */
export class Refused extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @param {string} path below `/_local/`
 * @param {{ method?: string, body?: unknown, signal?: AbortSignal }} [options]
 * @returns {Promise<any>}
 * @throws {Refused} where the local edge says no; a TypeError where it cannot be reached
 */
export async function call(path, { method = 'GET', body, signal } = {}) {
  const response = await fetch(`/_local/${path}`, {
    method,
    signal,
    cache: 'no-store',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : JSON.parse(text);
  let message = text;
  try {
    message = JSON.parse(text).message ?? text;
  } catch {
    // Not the local edge's own answer: it is shown as it came.
  }
  throw new Refused(response.status, message.trim() || `The local edge answered ${response.status}.`);
}

/**
 * What happens on the local edge, as it happens. The browser comes back by itself after an interruption, except where it got another
 * answer than a stream: then this does. A page that nobody sees does not listen: a browser has six connections to a server for all of its
 * tabs, and six windows in the background would leave none to a seventh.
 * @param {Record<string, (data: any) => void>} listeners by the events' names
 * @param {(state: ConnectionState) => void} changed
 */
export function listen(listeners, changed) {
  /** @type {EventSource | undefined} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;
  const start = () => {
    clearTimeout(again);
    source?.close();
    if (document.hidden) return;
    const opened = new EventSource('/_local/events');
    source = opened;
    opened.onopen = () => changed('open');
    opened.onerror = () => {
      changed('lost');
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(start, 2000);
    };
    for (const [name, listener] of Object.entries(listeners)) {
      opened.addEventListener(name, (event) => listener(JSON.parse(event.data)));
    }
  };
  document.addEventListener('visibilitychange', start);
  start();
}
