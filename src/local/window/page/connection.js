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
 * answer than a stream: then this does.
 * @param {Record<string, (data: any) => void>} listeners by the events' names
 * @param {(state: ConnectionState) => void} changed
 */
export function listen(listeners, changed) {
  const source = new EventSource('/_local/events');
  source.onopen = () => changed('open');
  source.onerror = () => {
    changed('lost');
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(listeners, changed), 2000);
  };
  for (const [name, listener] of Object.entries(listeners)) {
    source.addEventListener(name, (event) => listener(JSON.parse(event.data)));
  }
}
