import { ServiceError, type ServiceName } from '../service.ts';
import type { Caller } from './caller.ts';
import type { ServiceModel } from './model.ts';
import { decodePercent } from './percent.ts';

/** What a request is addressed to. */
export interface Address {
  service: ServiceName;
  /** Percent-encoded path as the service's URI templates mean it: for S3 without the bucket. */
  path: string;
  bucket: string | undefined;
}

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\]|([^.]+\.)+localhost)$/;
const distributionHost = /^([a-z0-9]+)\.cloudfront\.localhost$/;
const bucketHost = /^(.+?)(?:\.s3(?:[.-][a-z0-9-]+)*)?\.localhost$/;

/** The name of a Host header in lower case, without its port. */
export function hostName(header: string | undefined): string {
  return (header ?? '').toLowerCase().replace(/:\d+$/, '');
}

/** Whether a Host names this machine: any other is a page of the web that found its way here (DNS rebinding). */
export function isLoopbackHost(name: string): boolean {
  return loopbackHost.test(name);
}

/** The distribution of `<id>.cloudfront.localhost`, in upper case as CloudFront writes ids. */
export function distributionOfHost(name: string): string | undefined {
  return distributionHost.exec(name)?.[1]?.toUpperCase();
}

/**
 * Finds the service of a request: from the scope of its signature, else from its form, path or host.
 * @param path percent-encoded, starts with a slash
 * @param form of an awsQuery call, empty for other requests
 */
export function addressOf(
  request: { host: string; path: string; caller: Caller; form: URLSearchParams },
  models: Record<ServiceName, ServiceModel>,
): Address {
  const service = serviceOf(request, models);
  if (service !== 's3') {
    return { service, path: request.path, bucket: undefined };
  }
  const hosted = bucketHost.exec(request.host)?.[1];
  if (hosted !== undefined && !/^s3([.-][a-z0-9-]+)*$/.test(hosted)) {
    return { service, path: request.path, bucket: hosted };
  }
  const [, bucket = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(request.path) ?? [];
  return { service, path: rest === '' ? '/' : rest, bucket: bucket === '' ? undefined : decodePercent(bucket) };
}

function serviceOf(
  request: { path: string; caller: Caller; form: URLSearchParams },
  models: Record<ServiceName, ServiceModel>,
): ServiceName {
  const { caller, path } = request;
  if (caller.service !== undefined) {
    // S3's newer features sign as s3express or s3-object-lambda: they are not here.
    if (!Object.hasOwn(models, caller.service)) {
      throw new ServiceError(
        400,
        'InvalidSignatureException',
        `Credential should be scoped to a service that the local edge has (${Object.keys(models).join(', ')}), not '${caller.service}'.`,
      );
    }
    return caller.service as ServiceName;
  }
  const action = request.form.get('Action');
  if (action !== null) {
    return models.sts.operations.has(action) ? 'sts' : 'iam';
  }
  if (
    /^\/20\d\d-\d\d-\d\d\/(functions|event-source-mappings|layers|tags|code-signing-configs|account-settings)(\/|$)/.test(
      path,
    )
  ) {
    return 'lambda';
  }
  return path.startsWith(`/${models.cloudfront.version}/`) ? 'cloudfront' : 's3';
}
