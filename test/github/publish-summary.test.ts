import { expect, test } from '@jest/globals';
import { publishSummary } from '../../src/github/publish-summary.ts';
import type { PublishedFunction } from '../../src/publish/request.ts';

const arn = 'arn:aws:lambda:us-east-1:123456789012:function:';
const run = { commit: null, runUrl: null, repositoryUrl: null };

function summaryOf(previousVersionArn: string): string {
  const published: PublishedFunction = {
    function: 'router',
    functionName: 'dev-router',
    target: 'lambda-edge',
    sha256: 'a'.repeat(64),
    codeSha256: 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=',
    sizeBytes: 636,
    version: '4',
    versionArn: `${arn}dev-router:4`,
    previousVersionArn,
    published: true,
    associated: true,
    associations: [],
    releaseKey: null,
    previousRelease: null,
  };
  return publishSummary(
    { functions: [published], distribution: null, invalidationId: null, findings: [], notes: [] },
    run,
    false,
  );
}

test('the version before is a number, with its function where that was another one', () => {
  expect(summaryOf(`${arn}dev-router:3`)).toContain('| dev-router | `3` | [`4`]');
  expect(summaryOf(`${arn}other:9`)).toContain('| dev-router | `other:9` | [`4`]');
});
