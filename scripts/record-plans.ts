/**
 * Records plans that terraform makes of small roots (scripts/plans/roots.ts) as fixtures: `node scripts/record-plans.ts`. It needs terraform,
 * and for some of them the AWS provider; what cannot be made is said and left as it is.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePlan, whyNot } from './plans/make-plan.ts';
import { planRoots } from './plans/roots.ts';

const fixtures = path.join(import.meta.dirname, '..', 'test', 'fixtures', 'plans');
const scratch = await mkdtemp(path.join(tmpdir(), 'edge-actions-plans-'));
try {
  for (const root of planRoots) {
    const reason = await whyNot(root.provider, scratch);
    if (reason !== null) {
      console.log(`${root.name}: not recorded, ${reason}`);
      continue;
    }
    const { json } = await makePlan(root, path.join(scratch, root.name));
    // Where the provider came from on this machine is no business of a fixture's.
    const neutral = json.replaceAll(/"[\w.-]+\/hashicorp\/(\w+)"/g, '"registry.example/hashicorp/$1"');
    await writeFile(path.join(fixtures, `${root.name}.json`), neutral);
    console.log(`${root.name}: ${json.length} characters`);
  }
} finally {
  await rm(scratch, { recursive: true });
}
