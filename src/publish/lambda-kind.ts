import { sideBySide } from '../kit/side-by-side.ts';
import { checkConfiguration } from './check-configuration.ts';
import type { FunctionKind, ReadyVersion } from './function-kind.ts';
import { findExisting, type LambdaState, readLatest } from './function-state.ts';
import { getAlias } from './lambda-api.ts';
import { makeVersion } from './lambda-version.ts';
import type { Session } from './session.ts';

/** Lambda@Edge and regional Lambda: numbered versions, for regional Lambda with an alias. */
export const lambdaKind: FunctionKind<LambdaState> = {
  async read(session, request, wanted, shared) {
    const [latest, { distribution, record }] = await Promise.all([readLatest(session, request, wanted), shared]);
    return await findExisting(session, latest, distribution, record?.record ?? null, request.promotion !== undefined);
  },

  async check(session, state) {
    // A version that comes back has the configuration it was published with.
    const { existing, wanted } = state;
    const comesBack = existing !== null && existing.Version === wanted.version;
    const checked = await checkConfiguration(comesBack ? { ...state, latest: existing } : state, session.clock.now());
    return { ...checked, problems: [...checked.problems, ...aliasProblems(state)] };
  },

  publish: async (session, states) => await sideBySide(states, (state) => publishOne(session, state)),

  async isCurrent(session, { wanted, address }, { version }) {
    if (!wanted.alias) return true;
    return (await getAlias(session, address, wanted.alias))?.FunctionVersion === version;
  },
};

async function publishOne(session: Session, state: LambdaState): Promise<ReadyVersion> {
  const ready = await makeVersion(session, state);
  const { functionName } = state.wanted;
  const what = ready.published ? 'published' : 'already published as';
  session.log.info(`${functionName}: ${what} version ${ready.version}`);
  return ready;
}

function aliasProblems({ wanted, latest, alias }: LambdaState): string[] {
  if (!wanted.alias || !latest) return [];
  if (!alias) {
    return [
      `${wanted.functionName}: it has no alias ${wanted.alias}. Aliases are made by Terraform: add an aws_lambda_alias with ignore_changes = [function_version], and apply.`,
    ];
  }
  const weights = Object.keys(alias.RoutingConfig?.AdditionalVersionWeights ?? {});
  if (weights.length === 0) return [];
  return [
    `${wanted.functionName}: the alias ${wanted.alias} shares its traffic with version ${weights.join(', ')}. End that (routing_config of the aws_lambda_alias) before it is moved.`,
  ];
}
