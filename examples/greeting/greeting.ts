/** A viewer-request function: answers /hello at the edge itself, and lets every other request through. */

interface Header {
  key: string;
  value: string;
}

interface ViewerRequest {
  uri: string;
  querystring: string;
  headers: Record<string, Header[]>;
}

interface ViewerRequestEvent {
  Records: [{ cf: { config: { requestId: string }; request: ViewerRequest } }];
}

const greeting = 'Hello from the edge';

export const handler = async (event: ViewerRequestEvent) => {
  const { request } = event.Records[0].cf;
  if (request.uri !== '/hello') return request;
  const name = new URLSearchParams(request.querystring).get('name') ?? 'you';
  return {
    status: '200',
    statusDescription: 'OK',
    headers: {
      'content-type': [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }],
      'cache-control': [{ key: 'Cache-Control', value: 'no-store' }],
    },
    body: `${greeting}, ${name}!\n`,
  };
};
