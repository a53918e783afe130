import type { Response, ViewerResponseEvent } from 'cloudfront';

/** Tells the viewer which release let the response through. */
export function handler(event: ViewerResponseEvent): Response {
  event.response.headers['x-release'] = { value: 'release 0' };
  return event.response;
}
