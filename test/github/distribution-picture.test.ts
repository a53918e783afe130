import { expect, test } from '@jest/globals';
import { distributionPicture, type Pictured } from '../../src/github/distribution-picture.ts';

const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:dev-router:7';
const viewerFunction = 'arn:aws:cloudfront::123456789012:function/dev-headers';

const pictureOf = (patterns: string[], slots: Pictured['slots'], removed: Pictured['removed'] = []) =>
  distributionPicture({ patterns, slots, removed });

test('each behaviour shows its functions in the order of a request, changed ones set off', () => {
  const picture = pictureOf(
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

test('what the run took off is set off, out of the way of a request', () => {
  const picture = pictureOf(
    ['/api/*', 'default'],
    [{ pattern: '/api/*', eventType: 'origin-request', includeBody: false, arn: lambda, changed: false }],
    [
      { pattern: 'default', eventType: 'viewer-response', includeBody: false, arn: viewerFunction },
      { pattern: 'default', eventType: 'origin-request', includeBody: true, arn: lambda },
    ],
  );
  expect(picture).toContain(`    viewer1((viewer)) --> origin1[(origin)]
    removed1_0["origin-request (body)<br/>dev-router 7<br/>taken off"]
    removed1_1["viewer-response<br/>dev-headers<br/>taken off"]
  end
  classDef removed stroke-dasharray:6 4`);
  expect(picture).toContain('class removed1_0,removed1_1 removed');
  expect(picture).not.toContain('classDef changed');
});

test('a behaviour that lost its function is no behaviour without one', () => {
  const [first, ...others] = many as [string, ...string[]];
  const picture = pictureOf(
    many,
    everywhere(others, () => false),
    [{ pattern: first, eventType: 'viewer-request', includeBody: false, arn: lambda }],
  );
  expect(picture).toContain('removed0_0');
  expect(picture).toContain('74 of 75 behaviours are not in the picture.');
});

test('a pattern cannot break out of its label', () => {
  expect(pictureOf(['/"]<b>&*'], [])).toContain('["/#34;]#60;b#62;#38;*"]');
});

test('a pattern is neither Markdown, a formula nor a directive', () => {
  expect(pictureOf(['/*/_a_/~~b~~/$$c$$/%%{d}%%/*'], [])).toContain(
    '["/#42;/#95;a#95;/#126;#126;b#126;#126;/#36;#36;c#36;#36;/#37;#37;{d}#37;#37;/#42;"]',
  );
});

const many = Array.from({ length: 75 }, (_, index) => `/${String(index).padStart(2, '0')}${'p'.repeat(200)}/*`);
const everywhere = (patterns: string[], changed: (index: number) => boolean) =>
  patterns.flatMap((pattern, index) =>
    (['viewer-request', 'origin-request', 'origin-response', 'viewer-response'] as const).map((eventType) => {
      const arn = `arn:aws:lambda:us-east-1:123456789012:function:${'f'.repeat(64)}:1`;
      return { pattern, eventType, includeBody: false, arn, changed: changed(index) };
    }),
  );

test('what is too much for Mermaid is cut to what this run changed, and that is said', () => {
  const picture = pictureOf(
    many,
    everywhere(many, (index) => index === 3),
  );
  expect(picture.length).toBeLessThan(50_000);
  expect(picture).toContain('"/03ppp');
  expect(picture).not.toContain('"/04ppp');
  expect(picture).toMatch(/```\n\n74 of 75 behaviours are not in the picture\.$/);
});

test('a picture that Mermaid would not draw is not drawn', () => {
  const everything = everywhere(many, () => true);
  expect(pictureOf(many, everything)).not.toContain('```');
  expect(
    pictureOf(
      many,
      everything.map((slot) => ({ ...slot, changed: false })),
    ),
  ).toBe('The distribution has too many behaviours and functions for a picture.');
});
