import { expect, test } from '@jest/globals';
import { distributionPicture } from '../../src/github/distribution-picture.ts';

const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:dev-router:7';
const viewerFunction = 'arn:aws:cloudfront::123456789012:function/dev-headers';

test('each behaviour shows its functions in the order of a request, changed ones set off', () => {
  const picture = distributionPicture(
    ['/api/*', 'default'],
    [
      { pattern: '/api/*', eventType: 'viewer-response', includeBody: false, arn: viewerFunction, changed: false },
      { pattern: '/api/*', eventType: 'origin-request', includeBody: true, arn: lambda, changed: true },
    ],
  );
  expect(picture).toContain('subgraph behaviour0["/api/*"]');
  expect(picture).toContain(
    'viewer0((viewer)) --> slot0_0["origin-request (body)<br/>dev-router 7"] --> origin0[(origin)] --> slot0_1["viewer-response<br/>dev-headers"]',
  );
  expect(picture).toContain('viewer1((viewer)) --> origin1[(origin)]');
  expect(picture).toContain('class slot0_0 changed');
});

test('a pattern cannot break out of its label', () => {
  expect(distributionPicture(['/"]<b>&*'], [])).toContain('["/#34;]#60;b#62;#38;*"]');
});
