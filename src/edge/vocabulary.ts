/** The words that AWS and the contract use for edge code. Everything else imports them from here. */

/** What an artifact is built for. `lambda` is regional Lambda. */
export const targets = ['lambda-edge', 'cloudfront-function', 'lambda'] as const;
export type Target = (typeof targets)[number];

/** The four points of a request at which CloudFront calls code, in the order in which they happen. */
export const eventTypes = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'] as const;
export type EventType = (typeof eventTypes)[number];

/** The event types that a target can be attached to; none for regional Lambda. */
export const eventTypesOf: Record<Target, readonly EventType[]> = {
  'lambda-edge': eventTypes,
  'cloudfront-function': ['viewer-request', 'viewer-response'],
  lambda: [],
};

/** Lambda@Edge functions, their versions and everything that names them live in this region. */
export const edgeRegion = 'us-east-1';

/** Letters, digits, `-` and `_`, at most 64: what Lambda allows, and what stages and functions are named here. */
export const functionNamePattern = /^[A-Za-z0-9_-]{1,64}$/;
