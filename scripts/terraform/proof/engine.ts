import { isWildcardOnlyAction } from '@cloud-copilot/iam-simulate';
import type { Call } from './calls/call.ts';

/** A statement as the HCL has it. */
export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource?: string | string[];
  Principal?: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

/**
 * The core of the policy engine, called directly: its own front end drops GitHub's sub and aud from a request in silence, so that everything is
 * denied, and a proof of denials would prove nothing.
 */
const core = (file: string) => import(new URL(file, import.meta.resolve('@cloud-copilot/iam-simulate')).href);
const { authorize } = await core('core_engine/CoreSimulatorEngine.js');
const { AwsRequestImpl } = await core('request/request.js');
const { RequestContextImpl } = await core('requestContext.js');
const { DiscoveryContextKeyConstraints } = await core('context_keys/discoveryContextKeyConstraints.js');
const { loadPolicy } = await import(
  import.meta.resolve('@cloud-copilot/iam-policy', import.meta.resolve('@cloud-copilot/iam-simulate'))
);

const account = '123456789012';

/** Whether a role with these statements, bounded by these, may make a call. */
export function allows(
  role: string,
  statements: Statement[],
  boundary: Statement[],
  one: Call,
  wildcardOnly = false,
): boolean {
  return decide({
    principal: `arn:aws:sts::${account}:assumed-role/${role}/proof`,
    identity: statements,
    boundary,
    action: one.action,
    // A call is about one resource: an asterisk stands for what nobody knows yet, and matches no name in a policy.
    resource: one.resource === '*' ? '*' : one.resource.replaceAll('*', 'not-known-yet'),
    context: one.context,
    wildcardOnly,
  });
}

/** Whether a trust policy lets a token with these claims take the role; a claim that is undefined is absent. */
export function trusts(
  role: string,
  trust: unknown,
  claims: Record<string, string | undefined>,
  provider: string,
): boolean {
  const present = Object.entries(claims).filter(([, value]) => value !== undefined) as [string, string][];
  return decide({
    principal: provider,
    identity: [],
    trust,
    action: 'sts:AssumeRoleWithWebIdentity',
    resource: `arn:aws:iam::${account}:role/ci/${role}`,
    context: Object.fromEntries(present.map(([name, value]) => [`token.actions.githubusercontent.com:${name}`, value])),
    wildcardOnly: false,
  });
}

/** Whether AWS knows no resource for an action: only `*` in a policy matches then. */
export async function wildcardOnly(action: string): Promise<boolean> {
  const [service, name] = action.split(':') as [string, string];
  return isWildcardOnlyAction(service, name.replace('*', ''));
}

function decide(question: {
  principal: string;
  identity: Statement[];
  boundary?: Statement[];
  trust?: unknown;
  action: string;
  resource: string;
  context: Record<string, string>;
  wildcardOnly: boolean;
}): boolean {
  const policy = (name: string, Statement: Statement[]) => loadPolicy({ Version: '2012-10-17', Statement }, { name });
  const context = new RequestContextImpl(question.context);
  const resource = { resource: question.resource, accountId: account };
  const analysis = authorize({
    request: new AwsRequestImpl(question.principal, resource, question.action, context, question.wildcardOnly),
    sessionPolicy: undefined,
    identityPolicies: question.identity.length > 0 ? [policy('role', question.identity)] : [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: question.trust ? loadPolicy(question.trust, { name: 'trust' }) : undefined,
    permissionBoundaries: question.boundary ? [policy('boundary', question.boundary)] : undefined,
    vpcEndpointPolicies: undefined,
    simulationParameters: {
      simulationMode: 'Strict',
      discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints([]),
    },
    serviceSettings: { s3: {} },
  });
  return analysis.result === 'Allowed';
}
