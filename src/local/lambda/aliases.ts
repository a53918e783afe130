import { randomUUID } from 'node:crypto';
import type { OperationHandler, ServiceCall } from '../service.ts';
import { functionOf, type LambdaContext, versionOf } from './context.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn } from './names.ts';
import { pageOf } from './pages.ts';
import type { Alias, LocalFunction } from './store.ts';

/** Aliases: create, read, move, list, delete. */
export function aliasOperations(context: LambdaContext): Record<string, OperationHandler> {
  return {
    CreateAlias(call) {
      const { fn } = functionOf(context, call);
      const { Name, FunctionVersion, Description = '', RoutingConfig } = call.input;
      if (!/^(?!^\d+$)[a-zA-Z0-9_-]{1,128}$/.test(Name)) {
        throw lambdaErrors.constraint(
          'name',
          Name,
          'Member must satisfy regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)',
        );
      }
      if (fn.aliases.has(Name)) {
        throw lambdaErrors.conflict(`Alias already exists: ${functionArn(fn.region, fn.name, Name)}`);
      }
      requireVersion(fn, FunctionVersion);
      const alias: Alias = {
        name: Name,
        functionVersion: FunctionVersion,
        description: Description,
        routing: routingOf(fn, RoutingConfig),
        revisionId: randomUUID(),
      };
      fn.aliases.set(Name, alias);
      return { output: describe(fn, alias) };
    },
    GetAlias(call) {
      const { fn, alias } = aliasOf(context, call);
      return { output: describe(fn, alias) };
    },
    UpdateAlias(call) {
      const { fn, alias } = aliasOf(context, call);
      const { FunctionVersion, Description, RoutingConfig, RevisionId } = call.input;
      if (RevisionId !== undefined && RevisionId !== alias.revisionId) {
        throw lambdaErrors.staleRevision('GetFunction/GetAlias');
      }
      if (FunctionVersion !== undefined) {
        requireVersion(fn, FunctionVersion);
      }
      Object.assign(alias, {
        functionVersion: FunctionVersion ?? alias.functionVersion,
        description: Description ?? alias.description,
        routing: RoutingConfig === undefined ? alias.routing : routingOf(fn, RoutingConfig),
        revisionId: randomUUID(),
      });
      return { output: describe(fn, alias) };
    },
    DeleteAlias(call) {
      functionOf(context, call).fn.aliases.delete(call.input.Name);
      return {};
    },
    ListAliases(call) {
      const { fn } = functionOf(context, call);
      const { FunctionVersion } = call.input;
      const aliases = [...fn.aliases.values()].filter(
        (alias) => FunctionVersion === undefined || alias.functionVersion === FunctionVersion,
      );
      const { page, NextMarker } = pageOf(aliases, call.input);
      return { output: { Aliases: page.map((alias) => describe(fn, alias)), NextMarker } };
    },
  };
}

function requireVersion(fn: LocalFunction, version: string): void {
  if (version !== '$LATEST' && !/^\d+$/.test(version)) {
    throw lambdaErrors.constraint(
      'functionVersion',
      version,
      'Member must satisfy regular expression pattern: (\\$LATEST|[0-9]+)',
    );
  }
  versionOf(fn, version);
}

function routingOf(
  fn: LocalFunction,
  config: { AdditionalVersionWeights?: Record<string, number> } | undefined,
): Record<string, number> | undefined {
  const weights = config?.AdditionalVersionWeights;
  for (const version of Object.keys(weights ?? {})) {
    requireVersion(fn, version);
  }
  return weights && Object.keys(weights).length > 0 ? weights : undefined;
}

function aliasOf(context: LambdaContext, call: ServiceCall): { fn: LocalFunction; alias: Alias } {
  const { fn } = functionOf(context, call);
  const alias = fn.aliases.get(call.input.Name);
  if (!alias) {
    throw lambdaErrors.notFound(`Cannot find alias arn: ${functionArn(fn.region, fn.name, call.input.Name)}`);
  }
  return { fn, alias };
}

function describe(fn: LocalFunction, alias: Alias): Record<string, unknown> {
  return {
    AliasArn: functionArn(fn.region, fn.name, alias.name),
    Name: alias.name,
    FunctionVersion: alias.functionVersion,
    Description: alias.description,
    RevisionId: alias.revisionId,
    ...(alias.routing ? { RoutingConfig: { AdditionalVersionWeights: alias.routing } } : {}),
  };
}
