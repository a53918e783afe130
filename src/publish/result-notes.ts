import type { FunctionState } from './kinds.ts';
import type { PublishedFunction, PublishRequest } from './request.ts';

/** What is worth saying of a function after a publish. */
export function aboutFunction(
  { distribution }: PublishRequest,
  one: PublishedFunction,
  state: FunctionState,
  { aliasMoved, notes: told }: { aliasMoved: boolean; notes: string[] },
): string[] {
  const { wanted } = state;
  const notes = [...told];
  if (!one.published) notes.push(alreadyPublished(one));
  if (distribution && one.target !== 'lambda' && !one.associated) notes.push(`${one.functionName}: already associated`);
  if (!distribution && wanted.associations?.length) {
    notes.push(`${one.functionName}: no distribution-id, so its associations are left as they are`);
  }
  if (state.kind === 'lambda' && wanted.alias) {
    notes.push(
      aliasMoved
        ? `${one.functionName}: alias ${wanted.alias} moved from version ${state.alias?.FunctionVersion} to ${one.version}`
        : `${one.functionName}: alias ${wanted.alias} is already at version ${one.version}`,
    );
  }
  return notes;
}

/** What a dry run says of a function. */
export function aboutPlanned(one: PublishedFunction, state: FunctionState): string[] {
  const notes = [one.published ? wouldPublish(one, state) : alreadyPublished(one)];
  if (state.kind !== 'lambda') return notes;
  const { alias } = state.wanted;
  if (alias && state.alias?.FunctionVersion !== one.version) {
    notes.push(`${one.functionName}: would move alias ${alias} from version ${state.alias?.FunctionVersion}`);
  }
  return notes;
}

function alreadyPublished({ functionName, target, version }: PublishedFunction): string {
  return target === 'cloudfront-function'
    ? `${functionName}: already published, LIVE (${version}) has this code`
    : `${functionName}: already published as version ${version}`;
}

function wouldPublish({ functionName, codeSha256, sha256 }: PublishedFunction, state: FunctionState): string {
  if (state.kind === 'lambda') {
    const update = state.latest?.CodeSha256 === codeSha256 ? '' : 'update the code and ';
    return `${functionName}: would ${update}publish a version`;
  }
  const update = state.development?.sha256 === sha256 ? '' : 'update DEVELOPMENT, ';
  const count = state.wanted.samples?.length ?? 0;
  const test = count === 0 ? '' : `test it on ${count} sample event${count === 1 ? '' : 's'}, `;
  return `${functionName}: would ${update}${test}${update || test ? 'and ' : ''}publish it to LIVE`;
}
