import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const executable = /^terraform-provider-aws_v[\d.]+/;
const places = ['/opt', '/usr/local', '/usr/share', homedir()];
const deepest = 8;

/**
 * Variables for Terraform on a machine without the public registry: a CLI configuration that names a local mirror of the AWS provider, where
 * the machine has one. The user's own configuration where that says where providers come from; empty where there is no mirror.
 *
 * @param environment the process's own
 */
export function providerMirror(environment: NodeJS.ProcessEnv): Record<string, string> {
  const own = environment.TF_CLI_CONFIG_FILE || path.join(homedir(), '.terraformrc');
  if (textOf(own).includes('provider_installation')) return { TF_CLI_CONFIG_FILE: own };
  const found = places.map((place) => findProvider(place, 0)).find((one) => one !== undefined);
  if (!found) return {};
  // MIRROR/HOST/hashicorp/aws/VERSION/OS_ARCH/terraform-provider-aws_v...
  const mirror = path.resolve(found, '../../../../../..');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'edge-actions-terraform-')), 'terraformrc');
  const quoted = JSON.stringify(mirror);
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path = ${quoted}\n  }\n}\ndisable_checkpoint = true\n`,
  );
  return { TF_CLI_CONFIG_FILE: file };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function findProvider(folder: string, depth: number): string | undefined {
  const entries = entriesOf(folder);
  const here = entries.find((entry) => entry.isFile() && executable.test(entry.name));
  if (here) return path.join(folder, here.name);
  if (depth === deepest) return undefined;
  for (const entry of entries) {
    // What Terraform has put into a root's own folder is no mirror.
    if (!entry.isDirectory() || ['.terraform', 'node_modules', 'proc'].includes(entry.name)) continue;
    const found = findProvider(path.join(folder, entry.name), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
