import type { OperationHandler, ServiceCall } from '../service.ts';
import { functionOf, type LambdaContext, unqualifiedFunctionOf, versionOf } from './context.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn, parseFunctionName } from './names.ts';
import { type LocalFunction, storeKey } from './store.ts';

/** What is set beside a function's configuration: tags, concurrency, and the reads that tools such as Terraform make of the rest. */
export function operationsApart(context: LambdaContext): Record<string, OperationHandler> {
  const tagged = (call: ServiceCall): LocalFunction => {
    const arn: string = call.input.Resource;
    const { name } = parseFunctionName(arn, call.region);
    const fn = context.store.get(storeKey(call.region, name));
    if (!fn) {
      throw lambdaErrors.functionNotFound(arn);
    }
    return fn;
  };
  return {
    ListTags: (call) => ({ output: { Tags: tagged(call).tags } }),
    TagResource(call) {
      Object.assign(tagged(call).tags, call.input.Tags);
      return {};
    },
    UntagResource(call) {
      const fn = tagged(call);
      for (const key of call.input.TagKeys as string[]) {
        delete fn.tags[key];
      }
      return {};
    },
    PutFunctionConcurrency(call) {
      const fn = unqualifiedFunctionOf(context, call);
      fn.concurrency = call.input.ReservedConcurrentExecutions;
      return { output: { ReservedConcurrentExecutions: fn.concurrency } };
    },
    GetFunctionConcurrency(call) {
      const { concurrency } = unqualifiedFunctionOf(context, call);
      return { output: concurrency === undefined ? {} : { ReservedConcurrentExecutions: concurrency } };
    },
    DeleteFunctionConcurrency(call) {
      unqualifiedFunctionOf(context, call).concurrency = undefined;
      return {};
    },
    GetFunctionCodeSigningConfig: (call) => ({
      output: { FunctionName: unqualifiedFunctionOf(context, call).name, CodeSigningConfigArn: '' },
    }),
    GetRuntimeManagementConfig(call) {
      const { fn, qualifier } = functionOf(context, call);
      const { version } = versionOf(fn, qualifier);
      return { output: { UpdateRuntimeOn: 'Auto', FunctionArn: functionArn(fn.region, fn.name, version) } };
    },
    GetFunctionRecursionConfig(call) {
      unqualifiedFunctionOf(context, call);
      return { output: { RecursiveLoop: 'Terminate' } };
    },
    GetAccountSettings(call) {
      const functions = [...context.store.values()].filter(({ region }) => region === call.region);
      const sizes = functions.flatMap((fn) => [fn.latest, ...fn.versions.values()].map(({ code }) => code.zip.length));
      return {
        output: {
          AccountLimit: {
            TotalCodeSize: 80_530_636_800,
            CodeSizeUnzipped: 262_144_000,
            CodeSizeZipped: 52_428_800,
            ConcurrentExecutions: 1000,
            UnreservedConcurrentExecutions: 1000,
          },
          AccountUsage: {
            TotalCodeSize: sizes.reduce((sum, size) => sum + size, 0),
            FunctionCount: functions.length,
          },
        },
      };
    },
  };
}
