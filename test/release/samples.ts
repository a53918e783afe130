import { createHash } from 'node:crypto';
import type { ThisRelease } from '../../src/release/next-record.ts';
import type { DistributionEntry } from '../../src/release/record.ts';

export function arnOf(version: string): string {
  return `arn:aws:lambda:us-east-1:111122223333:function:dev-router:${version}`;
}

/** What one distribution runs. */
export function entryOf(
  version: string,
  associations: string[] | null = ['default viewer-request'],
): DistributionEntry {
  return { id: 'E2QWRUHAPOMQZL', version, versionArn: arnOf(version), associations };
}

/** A release of the bytes that `code` stands for. */
export function release(code: string, version: string, overrides: Partial<ThisRelease> = {}): ThisRelease {
  const hash = createHash('sha256').update(code).digest();
  const sha256 = hash.toString('hex');
  const key = `router/sha256/${sha256}/code.zip`;
  return {
    owner: 'action',
    function: 'router',
    stage: 'dev',
    target: 'lambda-edge',
    region: 'us-east-1',
    functionName: 'dev-router',
    alias: null,
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    eventTypes: ['viewer-request'],
    sha256,
    codeSha256: hash.toString('base64'),
    artifact: { bucket: 'artifacts', key, hashKey: `${key}.base64sha256` },
    version,
    versionArn: arnOf(version),
    distribution: { name: 'default', entry: entryOf(version) },
    commit: 'a'.repeat(40),
    runUrl: `https://github.com/org/repo/actions/runs/${version}`,
    releasedAt: '2026-11-21T08:00:00.000Z',
    ...overrides,
  };
}

/** The same as what `terraform apply` publishes. */
export function terraformRelease(code: string, overrides: Partial<ThisRelease> = {}): ThisRelease {
  return release(code, '', {
    owner: 'terraform',
    target: 'lambda',
    region: 'eu-central-1',
    version: null,
    versionArn: null,
    distribution: null,
    ...overrides,
  });
}
