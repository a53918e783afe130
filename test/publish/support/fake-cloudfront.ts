import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { HttpResponse } from '@smithy/core/protocols';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

interface FakeDistribution {
  config: string;
  revision: number;
  /** Reads until Deployed. */
  deploying: number;
  modifiedAt: number;
}

interface FakeInvalidation {
  id: string;
  reference: string;
  createdAt: number;
}

interface FakeRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** CloudFront by its wire: the real SDK client sends and parses, so that what stands in the XML is what is tested. */
export class FakeCloudFront {
  readonly distributions: Record<string, FakeDistribution> = {};
  readonly invalidations: FakeInvalidation[] = [];
  /** Bodies of UpdateDistribution, in order. */
  readonly updates: string[] = [];
  readsUntilDeployed = 3;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  add(id: string, config: string): void {
    this.distributions[id] = { config, revision: 1, deploying: 0, modifiedAt: this.now() };
  }

  /** Somebody else's change. */
  change(id: string, edit: (config: string) => string): void {
    const distribution = this.distributions[id]!;
    distribution.config = edit(distribution.config);
    distribution.revision++;
    distribution.deploying = this.readsUntilDeployed;
    distribution.modifiedAt = this.now();
  }

  client(around: (operation: string, run: () => HttpResponse) => Promise<HttpResponse>): CloudFrontClient {
    return new CloudFrontClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIAFAKE', secretAccessKey: 'fake' },
      maxAttempts: 1,
      requestHandler: {
        handle: async (request: unknown) => ({
          response: await around(operationOf(request as FakeRequest), () => this.answer(request as FakeRequest)),
        }),
      },
    });
  }

  private answer(request: FakeRequest): HttpResponse {
    const id = request.path.split('/')[3]!;
    const distribution = this.distributions[id];
    if (!distribution) return refusal(404, 'NoSuchDistribution', 'The specified distribution does not exist.');
    const operation = operationOf(request);
    if (operation === 'CreateInvalidation') return this.invalidate(String(request.body));
    if (operation === 'UpdateDistribution') {
      if (request.headers['if-match'] !== `E${distribution.revision}`) {
        return refusal(
          412,
          'PreconditionFailed',
          'The precondition in one or more of the request-header fields evaluated to false.',
        );
      }
      const body = String(request.body);
      this.updates.push(body);
      this.change(id, () => body.replace(/^<\?xml[^>]*\?>\s*/, '').replace(` xmlns="${namespace}"`, ''));
    } else if (distribution.deploying > 0) distribution.deploying--;
    return this.describe(id, distribution);
  }

  private describe(id: string, { config, revision, deploying, modifiedAt }: FakeDistribution): HttpResponse {
    const head = `<Id>${id}</Id><ARN>arn:aws:cloudfront::123456789012:distribution/${id}</ARN><Status>${deploying > 0 ? 'InProgress' : 'Deployed'}</Status><LastModifiedTime>${new Date(modifiedAt).toISOString()}</LastModifiedTime><InProgressInvalidationBatches>0</InProgressInvalidationBatches><DomainName>${id.toLowerCase()}.cloudfront.net</DomainName>`;
    const body = `<?xml version="1.0"?>\n<Distribution xmlns="${namespace}">${head}${config}</Distribution>`;
    return new HttpResponse({ statusCode: 200, headers: { etag: `E${revision}` }, body: Buffer.from(body) });
  }

  private invalidate(body: string): HttpResponse {
    const reference = /<CallerReference>(.*?)<\/CallerReference>/.exec(body)![1]!;
    let known = this.invalidations.find((one) => one.reference === reference);
    if (!known) {
      known = { id: `I${this.invalidations.length + 1}`, reference, createdAt: this.now() };
      this.invalidations.push(known);
    }
    const xml = `<Invalidation xmlns="${namespace}"><Id>${known.id}</Id><Status>InProgress</Status><CreateTime>${new Date(known.createdAt).toISOString()}</CreateTime></Invalidation>`;
    return new HttpResponse({ statusCode: 201, headers: {}, body: Buffer.from(xml) });
  }
}

function operationOf({ method, path }: FakeRequest): string {
  if (path.endsWith('/invalidation')) return 'CreateInvalidation';
  return method === 'PUT' ? 'UpdateDistribution' : 'GetDistribution';
}

/** An error as CloudFront writes it. */
export function refusal(statusCode: number, code: string, message: string): HttpResponse {
  const body = `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
  return new HttpResponse({ statusCode, headers: {}, body: Buffer.from(body) });
}
