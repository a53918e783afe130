import type { OperationHandler } from '../service.ts';
import { functionOf, type LambdaContext } from './context.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn } from './names.ts';
import { type LocalFunction, storeKey } from './store.ts';

/** DeleteFunction: one version with a qualifier, everything without. A version that a distribution runs stays. */
export function deletionOperations(context: LambdaContext): Record<string, OperationHandler> {
  const requireUnused = (fn: LocalFunction, version: number): void => {
    const arn = functionArn(fn.region, fn.name, String(version));
    if (context.distributionsUsing(arn).length > 0) {
      throw lambdaErrors.invalid(
        `Lambda was unable to delete ${arn} because it is a replicated function. Please see our documentation for Deleting Lambda@Edge Functions and Replicas.`,
      );
    }
  };
  return {
    DeleteFunction(call) {
      const { fn, qualifier } = functionOf(context, call);
      if (qualifier === undefined) {
        for (const version of fn.versions.keys()) {
          requireUnused(fn, version);
        }
        context.store.delete(storeKey(fn.region, fn.name));
        return {};
      }
      if (qualifier === '$LATEST') {
        throw lambdaErrors.invalid('$LATEST version cannot be deleted without deleting the function.');
      }
      const version = Number(qualifier);
      if (!Number.isInteger(version)) {
        throw lambdaErrors.invalid('Deletion of aliases is not currently supported.');
      }
      if (!fn.versions.has(version)) {
        throw lambdaErrors.functionNotFound(functionArn(fn.region, fn.name, qualifier));
      }
      const aliases = [...fn.aliases.values()].filter(
        ({ functionVersion, routing }) => functionVersion === qualifier || routing?.[qualifier] !== undefined,
      );
      if (aliases.length > 0) {
        throw lambdaErrors.conflict(
          `Version ${qualifier} cannot be deleted because it's referenced by the aliases [${aliases.map(({ name }) => name).join(', ')}].`,
        );
      }
      requireUnused(fn, version);
      fn.versions.delete(version);
      return {};
    },
  };
}
