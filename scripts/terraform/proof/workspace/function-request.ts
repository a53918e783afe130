import type { Request, ViewerRequestEvent } from 'cloudfront';

/** Tells the origin which release let the request through. */
export function handler(event: ViewerRequestEvent): Request {
  event.request.headers['x-release'] = { value: 'release 0' };
  return event.request;
}
