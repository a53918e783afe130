import type { BuildOptions } from '../build/options.ts';
import { edgeRegion, type Target } from '../edge/vocabulary.ts';
import { ServiceError } from '../local/service.ts';
import type { LocalEdge } from '../local/start.ts';

/** What is to run as a function. */
export interface CodeToDeploy {
  options: BuildOptions;
  runtime: string;
  handler: string;
  code: Buffer;
}

/** A function as the local edge has it. */
export interface DeployedFunction {
  target: Target;
  /** What a distribution names: a version, or the CloudFront Function. */
  arn: string;
  /** Lambda's number, or the ETag of the LIVE stage. */
  version: string;
}

/** Versions of a function that are kept beside the one that runs, for whoever looks at the requests they answered. */
const keptVersions = 5;

/** The account that the local edge is: a role that it does not know is taken as it is. */
const Role = 'arn:aws:iam::123456789012:role/edge-local';

/** Creates, updates and deletes functions by AWS's operations, as publish-edge and Terraform would. */
export class DeployedFunctions {
  readonly #edge: LocalEdge;
  /** Of the key value store that CloudFront Functions of runtime 2.0 are associated with. */
  readonly #storeArn: string;

  constructor(edge: LocalEdge, storeArn: string) {
    this.#edge = edge;
    this.#storeArn = storeArn;
  }

  /** Puts code in place: a new version with its process warm, or a CloudFront Function's LIVE stage. */
  deploy(one: CodeToDeploy): Promise<DeployedFunction> {
    return one.options.target === 'cloudfront-function' ? this.#deployFunction(one) : this.#deployLambda(one);
  }

  /** Ends what ran before, once no distribution has it any more. */
  async retire(name: string, { target, arn }: DeployedFunction): Promise<void> {
    if (target === 'cloudfront-function') return;
    await this.#edge.retire(arn);
    const { Versions } = await this.#edge.call('lambda', 'ListVersionsByFunction', { FunctionName: name });
    const numbers = (Versions as { Version: string }[]).map(({ Version }) => Number(Version)).filter(Number.isInteger);
    const old = numbers.sort((a, b) => b - a).slice(keptVersions + 1);
    for (const number of old) {
      await this.#edge.call('lambda', 'DeleteFunction', { FunctionName: name, Qualifier: String(number) });
    }
  }

  /** Deletes a function that edge.yml no longer has. */
  async remove(name: string, { target, arn }: DeployedFunction): Promise<void> {
    if (target !== 'cloudfront-function') {
      await this.#edge.retire(arn);
      await this.#edge.call('lambda', 'DeleteFunction', { FunctionName: name });
      return;
    }
    const { ETag } = await this.#edge.call('cloudfront', 'DescribeFunction', { Name: name });
    await this.#edge.call('cloudfront', 'DeleteFunction', { Name: name, IfMatch: ETag });
  }

  async #deployLambda({ options, runtime, handler, code }: CodeToDeploy): Promise<DeployedFunction> {
    const { functionName, memorySize, timeout, target } = options;
    const settings = {
      FunctionName: functionName,
      Runtime: runtime,
      Handler: handler,
      // Lambda's own defaults, as Terraform's.
      MemorySize: memorySize ?? 128,
      Timeout: timeout ?? 3,
    };
    const call = (operation: string, input: Record<string, unknown>) =>
      this.#edge.call('lambda', operation, input, { region: edgeRegion });
    const there = await orUndefined(call('GetFunctionConfiguration', { FunctionName: functionName }));
    if (there === undefined) await call('CreateFunction', { ...settings, Role, Code: { ZipFile: code } });
    else {
      await call('UpdateFunctionConfiguration', settings);
      await call('UpdateFunctionCode', { FunctionName: functionName, ZipFile: code });
    }
    const { FunctionArn, Version } = await call('PublishVersion', { FunctionName: functionName });
    if (target === 'lambda-edge' && (options.associations ?? []).length > 0) await this.#edge.warm(FunctionArn);
    return { target, arn: FunctionArn, version: Version };
  }

  async #deployFunction({ options, runtime, code }: CodeToDeploy): Promise<DeployedFunction> {
    const Name = options.functionName;
    const Items = runtime === 'cloudfront-js-2.0' ? [{ KeyValueStoreARN: this.#storeArn }] : [];
    const FunctionConfig = {
      Comment: 'Made by the dev server.',
      Runtime: runtime,
      KeyValueStoreAssociations: { Quantity: Items.length, Items },
    };
    const call = (operation: string, input: Record<string, unknown>) => this.#edge.call('cloudfront', operation, input);
    const there = await orUndefined(call('DescribeFunction', { Name }));
    const { ETag } = there
      ? await call('UpdateFunction', { Name, IfMatch: there.ETag, FunctionConfig, FunctionCode: code })
      : await call('CreateFunction', { Name, FunctionConfig, FunctionCode: code });
    await call('PublishFunction', { Name, IfMatch: ETag });
    const live = await call('DescribeFunction', { Name, Stage: 'LIVE' });
    return {
      target: options.target,
      arn: live.FunctionSummary.FunctionMetadata.FunctionARN,
      version: live.ETag,
    };
  }
}

/** The answer, or undefined where AWS would say that there is no such thing. */
export async function orUndefined<T>(calling: Promise<T>): Promise<T | undefined> {
  try {
    return await calling;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined;
    throw error;
  }
}
