import path from 'node:path';
import { installMiniStack } from '../terraform/proof/ministack.ts';
import { awsCommandLine, makeVirtualEnvironment } from '../virtual-environment.ts';

/**
 * Installs MiniStack into a folder, and the AWS CLI into its folder `aws`: the two want other versions of the same packages.
 *
 * @returns why it could not, undefined where both are there
 */
export function installTools(folder: string): string | undefined {
  return installMiniStack(folder) ?? makeVirtualEnvironment(path.join(folder, 'aws'), [awsCommandLine]);
}
