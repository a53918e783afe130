import { randomUUID } from 'node:crypto';
import type { OperationHandler, ServiceCall } from '../service.ts';
import { functionOf, type LambdaContext, versionOf } from './context.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn } from './names.ts';
import { type LocalFunction, newRevisionIds, revisionIdOf } from './store.ts';

/** Resource policies. They are kept and shown, not evaluated. */
export function permissionOperations(context: LambdaContext): Record<string, OperationHandler> {
  const policyOf = (call: ServiceCall) => {
    const { fn, qualifier } = functionOf(context, call);
    versionOf(fn, qualifier);
    return { fn, qualifier, policy: fn.policies.get(qualifier ?? '') };
  };
  /** The function's own policy shares the function's RevisionId; that of a version or an alias has one of its own. */
  const revisionOf = (fn: LocalFunction, qualifier: string | undefined): string | undefined =>
    qualifier === undefined ? revisionIdOf(fn.latest, context.now()) : fn.policies.get(qualifier)?.revisionId;
  const requireRevision = (given: string | undefined, revisionId: string | undefined): void => {
    if (given !== undefined && given !== revisionId) {
      throw lambdaErrors.staleRevision('GetPolicy');
    }
  };
  const changed = (fn: LocalFunction, qualifier: string | undefined): void => {
    if (qualifier === undefined) {
      fn.latest = { ...fn.latest, revisionIds: newRevisionIds() };
    }
  };
  return {
    AddPermission(call) {
      const { fn, qualifier, policy } = policyOf(call);
      const { StatementId, Action, Principal, SourceArn, SourceAccount, RevisionId } = call.input;
      requireRevision(RevisionId, revisionOf(fn, qualifier));
      if (policy?.statements.some(({ Sid }) => Sid === StatementId)) {
        throw lambdaErrors.conflict(
          `The statement id (${StatementId}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
        );
      }
      const condition = {
        ...(SourceArn ? { ArnLike: { 'AWS:SourceArn': SourceArn } } : {}),
        ...(SourceAccount ? { StringEquals: { 'AWS:SourceAccount': SourceAccount } } : {}),
      };
      const statement = {
        Sid: StatementId,
        Effect: 'Allow',
        Principal: principalOf(Principal),
        Action,
        Resource: functionArn(fn.region, fn.name, qualifier),
        ...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
      };
      fn.policies.set(qualifier ?? '', {
        revisionId: randomUUID(),
        statements: [...(policy?.statements ?? []), statement],
      });
      changed(fn, qualifier);
      return { output: { Statement: JSON.stringify(statement) } };
    },
    RemovePermission(call) {
      const { fn, qualifier, policy } = policyOf(call);
      const left = policy?.statements.filter(({ Sid }) => Sid !== call.input.StatementId) ?? [];
      if (!policy || left.length === policy.statements.length) {
        throw lambdaErrors.notFound(`Statement ${call.input.StatementId} is not found in resource policy.`);
      }
      requireRevision(call.input.RevisionId, revisionOf(fn, qualifier));
      if (left.length === 0) {
        fn.policies.delete(qualifier ?? '');
      } else {
        fn.policies.set(qualifier ?? '', { revisionId: randomUUID(), statements: left });
      }
      changed(fn, qualifier);
      return {};
    },
    GetPolicy(call) {
      const { fn, qualifier, policy } = policyOf(call);
      if (!policy) {
        throw lambdaErrors.notFound('The resource you requested does not exist.');
      }
      const document = { Version: '2012-10-17', Id: 'default', Statement: policy.statements };
      return { output: { Policy: JSON.stringify(document), RevisionId: revisionOf(fn, qualifier) } };
    },
  };
}

function principalOf(principal: string): unknown {
  if (principal === '*') {
    return '*';
  }
  if (/^\d{12}$/.test(principal)) {
    return { AWS: `arn:aws:iam::${principal}:root` };
  }
  return principal.startsWith('arn:') ? { AWS: principal } : { Service: principal };
}
