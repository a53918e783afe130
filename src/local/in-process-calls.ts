import { type Service, ServiceError, type ServiceName } from './service.ts';

/** What a call needs beside its input. */
export interface InProcessOptions {
  /** The request's body, of operations that read it themselves: CloudFront's distributions. */
  rawBody?: string;
  /** us-east-1 when left out. */
  region?: string;
}

/**
 * Carries out one operation.
 * @param input members by AWS's names, as the SDK's command takes them; bytes as Buffers
 * @returns the output's members by AWS's names
 * @throws ServiceError as AWS would answer
 */
export type InProcessCall = (
  service: ServiceName,
  operation: string,
  input: Record<string, unknown>,
  options?: InProcessOptions,
  // biome-ignore lint/suspicious/noExplicitAny: the operation decides what its output has
) => Promise<Record<string, any>>;

/**
 * Calls of AWS's APIs by the process that runs the local edge: the same operations as through the network, without signature, faults and
 * entry in the list of calls.
 *
 * @param saved told after each call, so that the service's state is kept
 */
export function inProcessCalls(
  services: readonly Service[],
  { endpoint, saved }: { endpoint: string; saved(service: Service): void },
): InProcessCall {
  return async (name, operation, input, { rawBody = '', region = 'us-east-1' } = {}) => {
    const service = services.find((one) => one.name === name);
    const handler = service?.operations[operation];
    if (!service || !handler) throw new ServiceError(501, 'NotImplemented', `There is no ${name} ${operation} here.`);
    const reply = await handler({
      operation,
      input,
      rawBody: Buffer.from(rawBody),
      headers: {},
      accessKeyId: undefined,
      region,
      endpoint,
    });
    saved(service);
    return reply.output ?? {};
  };
}
