import type { Resource } from './roots.ts';

/**
 * Characters that IAM takes at most. White space does not count.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, read 2026-11-21
 */
const limits = { managed: 6144, inlineOfRole: 10_240, trust: 2048 };

/** Which policies are too long, with their lengths; and by role the characters of its own policies in all. */
export function policySizes(resources: Resource[]): { tooLong: string[]; inline: Map<string, number> } {
  const inline = new Map<string, number>();
  const tooLong: string[] = [];
  const check = (what: string, length: number, limit: number) => {
    if (length > limit) tooLong.push(`${what} has ${length} characters, IAM takes ${limit}`);
  };
  for (const { type, values } of resources) {
    const { name, role, policy, assume_role_policy: trust } = values as Record<string, string>;
    if (type === 'aws_iam_policy') check(`the policy ${name}`, lengthOf(policy), limits.managed);
    if (type === 'aws_iam_role') check(`the trust of ${name}`, lengthOf(trust), limits.trust);
    if (type === 'aws_iam_role_policy')
      inline.set(role as string, (inline.get(role as string) ?? 0) + lengthOf(policy));
  }
  for (const [role, length] of inline) check(`the role ${role}`, length, limits.inlineOfRole);
  return { tooLong, inline };
}

function lengthOf(policy: string | undefined): number {
  return (policy ?? '').replaceAll(/\s/g, '').length;
}
