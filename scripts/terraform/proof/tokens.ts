import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownReferences } from '../../release/pinned-places.ts';
import { repository } from '../../runner/run-action.ts';

/** Claims of a token of GitHub Actions; undefined is absent. */
export type Claims = Record<'aud' | 'sub' | 'repository_id' | 'job_workflow_ref', string | undefined>;

export interface Token {
  what: string;
  claims: Claims;
  allowed: boolean;
}

const toolkit = 'org/edge-actions/.github/workflows';

/** The release that tf/ci trusts, as its only file of values has it. @throws where that names more than one, or none */
export function trustedRelease(): string {
  const file = 'tf/ci/terraform.tfvars';
  const [tag, ...others] = new Set(ownReferences(file, readFileSync(path.join(repository, file), 'utf8')));
  if (!tag || others.length > 0)
    throw new Error(`${file} names the releases ${[tag, ...others].join(', ')}, expected one`);
  return tag;
}

const tag = trustedRelease();

const duties = ['plan', 'apply', 'publish'];
/** All roles of tf/ci: what one of them trusts, no other does. */
const everyRole = [
  'build',
  'modules',
  ...['dev', 'prod'].flatMap((stage) => duties.map((duty) => `${duty}-${stage}`)),
  'promote-prod',
];

/** Who may take each role: said here once more, apart from the HCL, so that a change there is a change here. */
function expected(role: string): { environment: string; workflows: [string, ...string[]] } {
  const [duty, stage] = role.split('-') as [string, string | undefined];
  const environment = { plan: `${stage}-plan`, publish: `${stage}-publish` }[duty] ?? stage ?? duty;
  const files: Record<string, [string, ...string[]]> = {
    build: ['publish-edge'],
    modules: ['publish-modules'],
    plan: ['terraform-plan', 'terraform-apply', 'promote'],
    publish: ['publish-edge'],
    apply: ['terraform-apply'],
    promote: ['promote'],
  };
  const known = files[duty];
  if (!known) throw new Error(`Who may take ${role}?`);
  const at = (file: string) => `${toolkit}/${file}.yml@refs/tags/${tag}`;
  return { environment, workflows: [at(known[0]), ...known.slice(1).map(at)] };
}

/** Tokens that are tried on a role: the right ones in both forms of the subject, and one for each way in which a token can be wrong. */
export function tokensFor(role: string): Token[] {
  const { environment, workflows } = expected(role);
  const [workflow] = workflows;
  const byName = `repo:acme/site:environment:${environment}`;
  const byId = `repo:acme@101/site@202:environment:${environment}`;
  const right: Claims = { aud: 'sts.amazonaws.com', sub: byName, repository_id: '202', job_workflow_ref: workflow };
  const wrong = (what: string, change: Partial<Claims>): Token => ({
    what,
    claims: { ...right, ...change },
    allowed: false,
  });
  const [file, ref] = workflow.split('@') as [string, string];
  return [
    ...workflows.flatMap((one): Token[] => [
      { what: `the right one, subject by name, of ${one}`, claims: { ...right, job_workflow_ref: one }, allowed: true },
      {
        what: `the right one, subject with ids, of ${one}`,
        claims: { ...right, sub: byId, job_workflow_ref: one },
        allowed: true,
      },
    ]),
    wrong('another environment', { sub: 'repo:acme/site:environment:staging' }),
    wrong('another environment, with ids', { sub: 'repo:acme@101/site@202:environment:staging' }),
    wrong("an environment that begins with this one's name", { sub: `${byName}-old` }),
    wrong('a pull request', { sub: 'repo:acme/site:pull_request' }),
    wrong('a branch without an environment', { sub: 'repo:acme/site:ref:refs/heads/main' }),
    wrong('a recycled repository name', { repository_id: '909' }),
    wrong('a recycled name, with ids', { sub: byId.replace('@202', '@909'), repository_id: '909' }),
    wrong('no repository id', { repository_id: undefined }),
    wrong('another owner', { sub: byName.replace('acme/', 'acme-evil/') }),
    wrong('another owner under the same name', { sub: byId.replace('@101', '@999') }),
    wrong('another repository', { sub: byName.replace('/site', '/site-evil'), repository_id: '303' }),
    wrong('another workflow file', { job_workflow_ref: `acme/site/.github/workflows/evil.yml@${ref}` }),
    wrong('another branch of the workflow', { job_workflow_ref: `${file}@refs/heads/evil` }),
    wrong('a tag that moves', { job_workflow_ref: `${file}@refs/tags/v1` }),
    wrong("the workflow of somebody's fork", { job_workflow_ref: workflow.replace(/^[^/]+/, 'mallory') }),
    wrong('no workflow', { job_workflow_ref: undefined }),
    wrong('another audience', { aud: 'https://github.com/acme' }),
    wrong('no audience', { aud: undefined }),
    wrong('no subject', { sub: undefined }),
    wrong('the subject in capitals', { sub: byName.toUpperCase() }),
    wrong('the environment in capitals', { sub: byName.replace(environment, environment.toUpperCase()) }),
    wrong('the workflow in capitals', { job_workflow_ref: workflow.toUpperCase() }),
    wrong('both forms crossed: id of the owner alone', { sub: byName.replace('acme/', 'acme@101/') }),
    wrong('both forms crossed: id of the repository alone', { sub: byName.replace('/site', '/site@202') }),
    wrong('an asterisk in the subject', { sub: 'repo:acme/site:*' }),
    ...everyRole
      .filter((other) => other !== role)
      .map((other) => {
        const { environment: taken, workflows: used } = expected(other);
        return wrong(`the right one of ${other}`, {
          sub: `repo:acme/site:environment:${taken}`,
          job_workflow_ref: used[0],
        });
      }),
  ];
}
