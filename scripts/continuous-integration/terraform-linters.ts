import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Check } from './check.ts';
import { install, installPackages, type Skipped } from './tools.ts';

const checkov = 'checkov==3.3.30';
const tflint = 'github.com/terraform-linters/tflint@v0.64.0';

/** checkov and tflint over all of tf/: modules, their examples, roots. Neither asks a server for anything. */
export function terraformLinters(): (Check | Skipped)[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'edge-actions-ci-'));
  const python = installPackages('checkov', folder, [checkov]);
  const go = install('tflint', ['go', 'install', tflint], { GOBIN: folder, CGO_ENABLED: '0' });
  const checkovProgram = path.join(folder, 'venv', 'bin', 'checkov');
  const config = `--config=${path.resolve('tf/.tflint.hcl')}`;
  return [
    python ?? { name: 'checkov', command: ['node', 'scripts/continuous-integration/checkov.ts', checkovProgram] },
    go ?? { name: 'tflint', command: [path.join(folder, 'tflint'), '--chdir=tf', '--recursive', config] },
  ];
}
