import type { Statement } from './engine.ts';
import type { Resource } from './roots.ts';

/** A role as it was applied. */
export interface Role {
  name: string;
  /** `/ci/` for those of workflows, `/app/STAGE/` for those of functions. */
  path: string;
  trust: { Statement: Statement[] };
  statements: Statement[];
  boundary: Statement[];
}

/** The roles among resources, each with its inline and managed policies and its boundary, by name. Service-linked roles are AWS's own. */
export function rolesIn(resources: Resource[]): Role[] {
  const of = (type: string) =>
    resources.filter((one) => one.type === type).map((one) => one.values as Record<string, string>);
  const statementsOf = (policy: string | undefined) =>
    (JSON.parse(policy ?? '{"Statement":[]}') as { Statement: Statement[] }).Statement;
  const managed = new Map(of('aws_iam_policy').map((one) => [one.arn as string, statementsOf(one.policy)]));
  return of('aws_iam_role')
    .map((role) => ({
      name: role.name as string,
      path: role.path as string,
      trust: JSON.parse(role.assume_role_policy as string),
      statements: [
        ...of('aws_iam_role_policy')
          .filter((one) => one.role === role.name)
          .flatMap((one) => statementsOf(one.policy)),
        ...of('aws_iam_role_policy_attachment')
          .filter((one) => one.role === role.name)
          .flatMap((one) => managed.get(one.policy_arn as string) ?? []),
      ],
      boundary: managed.get(role.permissions_boundary as string) ?? [],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
