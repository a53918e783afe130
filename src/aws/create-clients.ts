import type { S3Client } from '@aws-sdk/client-s3';
import { UserError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { followBucketRegions } from './bucket-regions.ts';
import type { AwsClients } from './clients.ts';
import { canUseProxy, connectionOptions, proxySettings } from './connection.ts';
import { rememberEndpoints } from './endpoint-of-error.ts';
import { credentialsIn, endpointOf } from './environment-settings.ts';

export interface ClientOptions {
  /** Region, credentials, endpoints, proxy and CA variables are read from here; `process.env` in an action. */
  environment: NodeJS.ProcessEnv;
  log: Logger;
  /** How often one call is tried; tests that wait for the last failure lower it. */
  maxAttempts?: number;
}

/** CloudFront's and IAM's APIs answer for the whole partition from here. */
const globalRegion = 'us-east-1';

/** Rides out some seconds of 503 and about a minute of throttling (the SDK's pauses grow from 50 ms, or 1 s when throttled, to 20 s). */
const defaultMaxAttempts = 8;

/**
 * AWS clients from the environment, one for each service and region, each package loaded on first use.
 * Endpoints: `AWS_ENDPOINT_URL_<SERVICE>` wins over `AWS_ENDPOINT_URL`; both empty count as not set.
 */
export function createClients(options: ClientOptions): AwsClients {
  const { environment } = options;
  const made = new Map<string, Promise<unknown>>();
  const bucketRegions = new Map<string, string>();
  let warned = false;

  const settings = (service: string, region: string | undefined) => {
    if (!warned) warnOfUnusedProxy(options);
    warned = true;
    const endpoint = endpointOf(environment, service);
    const credentials = credentialsIn(environment);
    return {
      requestHandler: connectionOptions(environment, !endpoint?.startsWith('http:')),
      maxAttempts: options.maxAttempts ?? defaultMaxAttempts,
      retryMode: 'standard',
      customUserAgent: 'edge-actions',
      ...(region ? { region } : {}),
      ...(endpoint ? { endpoint } : {}),
      ...(credentials ? { credentials } : {}),
    };
  };

  /** One client a key, made once; a failure is not kept. */
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = made.get(key) as Promise<T> | undefined;
    if (known) return known;
    const client = make();
    made.set(key, client);
    client.catch(() => made.delete(key));
    return client;
  };

  const makeS3 = async (region: string | undefined): Promise<S3Client> => {
    const { S3Client } = await import('./sdk/s3.ts');
    const shared = settings('S3', region);
    // An endpoint of one's own seldom has a host name for each bucket.
    const client = new S3Client({ ...shared, forcePathStyle: 'endpoint' in shared });
    rememberEndpoints(client);
    return client;
  };

  return {
    lambda: (region) =>
      once(`lambda ${region ?? ''}`, async () => {
        const { LambdaClient } = await import('./sdk/lambda.ts');
        const client = new LambdaClient(settings('LAMBDA', region ?? environment.AWS_REGION));
        rememberEndpoints(client);
        if (!(await regionOf(client))) throw regionMissing();
        return client;
      }),
    cloudfront: () =>
      once('cloudfront', async () => {
        const { CloudFrontClient } = await import('./sdk/cloudfront.ts');
        const client = new CloudFrontClient(settings('CLOUDFRONT', globalRegion));
        rememberEndpoints(client);
        return client;
      }),
    iam: () =>
      once('iam', async () => {
        const { IAMClient } = await import('./sdk/iam.ts');
        const client = new IAMClient(settings('IAM', globalRegion));
        rememberEndpoints(client);
        return client;
      }),
    bucketRegion: (bucket) => bucketRegions.get(bucket),
    s3: (region) =>
      once(`s3 ${region ?? ''}`, async () => {
        const client = await makeS3(region ?? environment.AWS_REGION);
        const known = await regionOf(client);
        // Any region will do to begin with: S3 names the bucket's own.
        const start = known ? client : await makeS3(globalRegion);
        return followBucketRegions(start, known ?? globalRegion, bucketRegions, (right) =>
          once(`s3 of buckets in ${right}`, () => makeS3(right)),
        );
      }),
  };
}

/** The client's region, from AWS_REGION or the shared config file; undefined when neither has one. */
async function regionOf(client: { config: { region: () => Promise<string> } }): Promise<string | undefined> {
  try {
    return (await client.config.region()) || undefined;
  } catch {
    return undefined;
  }
}

function regionMissing(): UserError {
  return new UserError(
    'No AWS region',
    "No AWS region is set: AWS_REGION is empty or missing. Set it on the job (env: AWS_REGION: eu-central-1), or give the configure-aws-credentials step its 'aws-region'.",
  );
}

function warnOfUnusedProxy({ environment, log }: ClientOptions): void {
  if (canUseProxy(proxySettings(environment), process.version)) return;
  log.warning(
    `HTTPS_PROXY or HTTP_PROXY is set, but this runner's Node.js ${process.version} cannot use a proxy for AWS calls (24.5 or newer can). Update the runner.`,
    { title: 'Proxy not used' },
  );
}
