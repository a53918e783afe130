import type { WireRequest, WireResponse } from './calls/call.ts';

/** A place in which MiniStack answers otherwise than AWS, and what it takes to answer as AWS does. Each as narrow as one resource. */
export interface Correction {
  resource: string;
  reason: string;
  apply(request: WireRequest, response: WireResponse): void;
}

export const corrections: Correction[] = [
  deliveryUpdates(),
  {
    resource: 'aws_cloudfront_function',
    reason: 'UpdateFunction answers with ETag; AWS spells that header ETtag, and its SDKs read no other',
    apply: (request, response) => {
      const updated = request.method === 'PUT' && /^\/[\d-]+\/function\/[^/]+$/.test(request.path);
      if (updated && response.headers.etag) response.headers.ettag = response.headers.etag;
    },
  },
  {
    resource: 'aws_cloudfront_response_headers_policy',
    reason: 'lists that were sent empty come back as empty elements; AWS leaves them out',
    apply: (request, response) => {
      if (!request.path.includes('/response-headers-policy')) return;
      edit(response, (text) =>
        text.replaceAll(/<(CustomHeadersConfig|RemoveHeadersConfig)><Quantity>0<\/Quantity><\/\1>/g, ''),
      );
    },
  },
  {
    resource: 'aws_iam_service_linked_role',
    reason: 'a role made without a description gets one',
    apply: (request, response) => {
      if (request.service !== 'iam') return;
      edit(response, (text) => text.replaceAll(/<Description>Service-linked role for [^<]*<\/Description>/g, ''));
    },
  },
  {
    resource: 'aws_apigatewayv2_api',
    reason: 'the endpoint is an address of this machine; at AWS it is https and a host name',
    apply: (request, response) => {
      if (request.service !== 'apigateway') return;
      edit(response, (text) =>
        text.replaceAll(
          /http:\/\/([a-z0-9]+)\.execute-api\.localhost:\d+/g,
          `https://$1.execute-api.${request.region}.amazonaws.com`,
        ),
      );
    },
  },
];

function deliveryUpdates(): Correction {
  const updated = new Map<string, object>();
  return {
    resource: 'aws_cloudwatch_log_delivery',
    reason: 'there is no UpdateDeliveryConfiguration; the recorder keeps what it says and GetDelivery shows it',
    apply: (request, response) => {
      const [, action] = (request.headers['x-amz-target'] ?? '').split('.');
      if (action !== 'UpdateDeliveryConfiguration' && action !== 'GetDelivery') return;
      const { id, ...configuration } = JSON.parse(request.body.toString()) as { id: string };
      if (action === 'UpdateDeliveryConfiguration') {
        updated.set(id, { ...updated.get(id), ...configuration });
        response.status = 200;
        edit(response, () => '{}');
      } else if (response.status === 200) {
        const shown = JSON.parse(response.body.toString()) as { delivery: object };
        edit(response, () => JSON.stringify({ ...shown, delivery: { ...shown.delivery, ...updated.get(id) } }));
      }
    },
  };
}

function edit(response: WireResponse, change: (text: string) => string): void {
  const text = response.body.toString();
  const changed = change(text);
  if (changed === text) return;
  response.body = Buffer.from(changed);
  response.headers['content-length'] = String(response.body.length);
}
