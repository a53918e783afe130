import { randomUUID } from 'node:crypto';
import { accountId } from '../account.ts';
import type { OperationHandler, ServiceCall } from '../service.ts';
import { functionOf, type LambdaContext, versionOf } from './context.ts';
import { lambdaErrors } from './errors.ts';
import { functionArn } from './names.ts';

/** Resource policies. They are kept and shown, not evaluated. */
export function permissionOperations(context: LambdaContext): Record<string, OperationHandler> {
  const policyOf = (call: ServiceCall) => {
    const { fn, qualifier } = functionOf(context, call);
    versionOf(fn, qualifier);
    return { fn, qualifier, policy: fn.policies.get(qualifier ?? '') };
  };
  const requireRevision = (given: string | undefined, revisionId: string | undefined): void => {
    if (given !== undefined && given !== revisionId) {
      throw lambdaErrors.staleRevision('GetPolicy');
    }
  };
  return {
    AddPermission(call) {
      const { fn, qualifier, policy } = policyOf(call);
      const { StatementId, Action, Principal, SourceArn, SourceAccount, RevisionId } = call.input;
      requireRevision(RevisionId, policy?.revisionId);
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
      return { output: { Statement: JSON.stringify(statement) } };
    },
    RemovePermission(call) {
      const { fn, qualifier, policy } = policyOf(call);
      const left = policy?.statements.filter(({ Sid }) => Sid !== call.input.StatementId) ?? [];
      if (!policy || left.length === policy.statements.length) {
        throw lambdaErrors.notFound(`Statement ${call.input.StatementId} is not found in resource policy.`);
      }
      requireRevision(call.input.RevisionId, policy.revisionId);
      if (left.length === 0) {
        fn.policies.delete(qualifier ?? '');
      } else {
        fn.policies.set(qualifier ?? '', { revisionId: randomUUID(), statements: left });
      }
      return {};
    },
    GetPolicy(call) {
      const { policy } = policyOf(call);
      if (!policy) {
        throw lambdaErrors.notFound('The resource you requested does not exist.');
      }
      const document = { Version: '2012-10-17', Id: 'default', Statement: policy.statements };
      return { output: { Policy: JSON.stringify(document), RevisionId: policy.revisionId } };
    },
  };
}

function principalOf(principal: string): unknown {
  if (principal === '*') {
    return '*';
  }
  if (/^\d{12}$/.test(principal)) {
    return { AWS: `arn:aws:iam::${principal === '' ? accountId : principal}:root` };
  }
  return principal.startsWith('arn:') ? { AWS: principal } : { Service: principal };
}
