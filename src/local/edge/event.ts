import type { EventType } from '../../edge/vocabulary.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { copyHeaders } from './headers.ts';
import type { OriginTarget } from './origin.ts';

/** What a function gets to see of a request's body: 40 KB on viewer events, 1 MB on origin events. */
export const bodyLimits: Partial<Record<EventType, number>> = {
  'viewer-request': 40 * 1024,
  'origin-request': 1024 * 1024,
};

interface EventBody {
  inputTruncated: boolean;
  action: 'read-only';
  encoding: 'base64';
  data: string;
}

/** Lambda@Edge's event, as the CloudFront Developer Guide gives its structure. */
export interface EdgeEvent {
  Records: [
    {
      cf: {
        config: { distributionDomainName: string; distributionId: string; eventType: EventType; requestId: string };
        request: Record<string, unknown>;
        response?: Record<string, unknown>;
      };
    },
  ];
}

/** What an event is made of. Response events show the request that was answered, without its body. */
export interface EventParts {
  eventType: EventType;
  request: EdgeRequest;
  /** Origin events only. */
  target?: OriginTarget;
  /** Response events only. */
  response?: EdgeResponse;
  /** The association has IncludeBody. */
  includeBody: boolean;
}

/** Reads as much of the body as the event shows, and builds the event. */
export async function buildEvent(exchange: Exchange, parts: EventParts): Promise<EdgeEvent> {
  const { eventType, request, target, response } = parts;
  const limit = bodyLimits[eventType];
  let body: EventBody | undefined;
  if (parts.includeBody && limit !== undefined) {
    const { data, truncated } = await request.body.peek(limit);
    body = { inputTruncated: truncated, action: 'read-only', encoding: 'base64', data: data.toString('base64') };
  }
  return {
    Records: [
      {
        cf: {
          config: {
            distributionDomainName: exchange.distribution.domainName,
            distributionId: exchange.distribution.id,
            eventType,
            requestId: exchange.requestId,
          },
          request: {
            clientIp: exchange.clientIp,
            headers: copyHeaders(request.headers),
            method: request.method,
            querystring: request.querystring,
            uri: request.uri,
            ...(body ? { body } : {}),
            ...(target ? { origin: structuredClone(target) } : {}),
          },
          ...(response
            ? {
                response: {
                  headers: copyHeaders(response.headers),
                  status: String(response.status),
                  statusDescription: response.statusDescription,
                },
              }
            : {}),
        },
      },
    ],
  };
}
