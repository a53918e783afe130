import { execFileSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyExample } from '../examples/copy-example.ts';
import { repository } from '../runner/run-action.ts';

/** The roots that `workflows/` names, and the module. */
const roots = ['dev', 'prod'].flatMap((stage) => ['api', 'www', 'app'].map((name) => `tf/${stage}/${name}`));

export const stateBucket = 'acme-state';

/** A new user's repository: `workflows/` as they are, one example, and small roots with their state in S3. */
export async function createUserRepository(folder: string, example: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyExample(example, folder);
  await cp(path.join(repository, 'workflows'), path.join(folder, '.github', 'workflows'), { recursive: true });
  for (const root of roots) await writeRoot(folder, root, rootText(root, 'one'));
  const module = path.join(folder, 'tf', 'modules', 'edge-function');
  await mkdir(module, { recursive: true });
  await writeFile(
    path.join(module, 'main.tf'),
    'variable "name" { type = string }\noutput "name" { value = var.name }\n',
  );
  const git = (...parameters: string[]) => execFileSync('git', ['-C', folder, ...parameters], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/site.git');
  commit(folder);
}

/** Writes a root's only file; act runs what is committed and what is not. */
export async function writeRoot(folder: string, root: string, text: string): Promise<void> {
  await mkdir(path.join(folder, root), { recursive: true });
  await writeFile(path.join(folder, root, 'main.tf'), text);
}

/** A root with one resource that terraform itself has, so that no provider is downloaded. */
export function rootText(root: string, input: string): string {
  return `terraform {
  backend "s3" {
    bucket                      = "${stateBucket}"
    key                         = "${root}.tfstate"
    region                      = "us-east-1"
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_metadata_api_check     = true
    skip_requesting_account_id  = true
  }
}
resource "terraform_data" "site" { input = "${input}" }
`;
}

/** @returns the commit */
export function commit(folder: string): string {
  const git = (...parameters: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...parameters],
      {
        encoding: 'utf8',
      },
    );
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Work');
  return git('rev-parse', 'HEAD').trim();
}
