import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { firstDifference } from '../../src/publish/compare-xml.ts';
import { editAssociations } from '../../src/publish/distribution-xml.ts';
import type { Behaviour, SlotChange } from '../../src/publish/slots.ts';
import { arnOf, associationsXml, configXml, noAssociations } from './support/fixtures.ts';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
const answer = (config: string) =>
  `<?xml version="1.0"?>\n<Distribution xmlns="${namespace}"><Id>E1</Id>${config}</Distribution>`;
const sentFor = (config: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${config.replace('<DistributionConfig>', `<DistributionConfig xmlns="${namespace}">`)}`;
const router = { arn: arnOf('router', 2), includeBody: true };

function behaviour(pattern: string, slots: Behaviour['slots']): Behaviour {
  return { pattern, slots };
}

function change(pattern: string, before: SlotChange['before'], after: SlotChange['after']): SlotChange {
  return { pattern, eventType: 'origin-request', before, after };
}

describe('editAssociations', () => {
  test('the bytes are the same but for the associations, with elements that no SDK knows', () => {
    const sent = editAssociations(
      answer(configXml()),
      [change('/api/*', null, router)],
      [behaviour('/api/*', { 'origin-request': router })],
    );
    expect(sent).toBe(sentFor(configXml({ api: associationsXml(['origin-request', router.arn, true]) })));
  });

  test('one of two associations is replaced in its place, keeping what it holds beside', () => {
    const future = (version: number) =>
      associationsXml(['viewer-request', arnOf('auth', 1)], ['origin-request', arnOf('router', version), true]).replace(
        '<IncludeBody>true</IncludeBody>',
        '<IncludeBody>true</IncludeBody><Priority>4</Priority>',
      );
    const sent = editAssociations(
      answer(configXml({ default: future(1) })),
      [change('default', { ...router, arn: arnOf('router', 1) }, router)],
      [
        behaviour('default', {
          'viewer-request': { arn: arnOf('auth', 1), includeBody: false },
          'origin-request': router,
        }),
      ],
    );
    expect(sent).toBe(sentFor(configXml({ default: future(2) })));
  });

  test('a slot goes from one list to the other, and what else is in both stays', () => {
    const headers = { arn: 'arn:aws:cloudfront::123456789012:function/headers', includeBody: false };
    const auth = { arn: arnOf('auth', 1), includeBody: false };
    const functions = (...items: string[]) =>
      `<FunctionAssociations><Quantity>${items.length}</Quantity>${items.length > 0 ? `<Items>${items.join('')}</Items>` : ''}</FunctionAssociations>`;
    const item = `<FunctionAssociation><FunctionARN>${headers.arn}</FunctionARN><EventType>viewer-request</EventType></FunctionAssociation>`;
    const origin = associationsXml(['origin-request', router.arn, true]);
    const both = associationsXml(['viewer-request', auth.arn], ['origin-request', router.arn, true]);
    const moved = { pattern: 'default', eventType: 'viewer-request' as const };
    const forth = editAssociations(
      answer(configXml({ default: both })),
      [{ ...moved, before: auth, after: headers }],
      [behaviour('default', { 'viewer-request': headers, 'origin-request': router })],
    );
    expect(forth).toBe(sentFor(configXml({ default: `${origin}${functions(item)}` })));
    const back = editAssociations(
      answer(configXml({ default: `${origin}${functions(item)}` })),
      [{ ...moved, before: headers, after: auth }],
      [behaviour('default', { 'viewer-request': auth, 'origin-request': router })],
    );
    const reordered = associationsXml(['origin-request', router.arn, true], ['viewer-request', auth.arn]);
    expect(back).toBe(sentFor(configXml({ default: `${reordered}${functions()}` })));
  });

  test('the last one leaves a list of none behind', () => {
    const sent = editAssociations(
      answer(configXml({ default: associationsXml(['origin-request', router.arn]) })),
      [change('default', router, null)],
      [behaviour('default', {})],
    );
    expect(sent).toBe(sentFor(configXml({ default: noAssociations })));
  });

  test('a missing list is put where the model has it', () => {
    const sent = editAssociations(
      answer(configXml({ default: '' })),
      [change('default', null, router)],
      [behaviour('default', { 'origin-request': router })],
    );
    expect(sent).toBe(sentFor(configXml({ default: associationsXml(['origin-request', router.arn, true]) })));
  });

  test('white space, comments and a prefix of the namespace stay', () => {
    const prefixed = answer(configXml())
      .replaceAll(/<(\/?)(?!\?)/g, '<$1cf:')
      .replace('xmlns=', 'xmlns:cf=')
      .replaceAll('><', '>\n  <');
    const sent = editAssociations(
      prefixed,
      [change('default', null, router)],
      [behaviour('default', { 'origin-request': router })],
    );
    expect(sent).toContain('<cf:LambdaFunctionAssociation><cf:LambdaFunctionARN>');
    expect(sent).toContain('<cf:QuantumSafe>\n  <cf:Mode a="1">on</cf:Mode>');
  });

  test('a behaviour that is not there, or XML that is broken, is refused and named', () => {
    expect(() => editAssociations(answer(configXml()), [change('/gone/*', null, router)], [])).toThrow(
      /no behaviour \/gone\/\*/,
    );
    expect(() => editAssociations('<Distribution><DistributionConfig>', [], [])).toThrow(/not well-formed/);
    expect(() => editAssociations('<Other/>', [], [])).toThrow(/no DistributionConfig/);
  });

  test('characters that XML writes as references come through', () => {
    const odd = configXml().replace('a &lt;comment&gt;', 'two&#13;lines &amp; "quotes" \u{1F680}');
    const sent = editAssociations(
      answer(odd),
      [change('default', null, router)],
      [behaviour('default', { 'origin-request': router })],
    );
    expect(sent).toContain('<Comment>two&#13;lines &amp; "quotes" \u{1F680}</Comment>');
  });

  test('a result that would not be the intended one is refused', () => {
    const edit = () =>
      editAssociations(answer(configXml()), [change('default', null, router)], [behaviour('default', {})]);
    expect(edit).toThrow(/the associations of default would not be as intended/);
  });
});

describe('firstDifference names the element', () => {
  const element = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
  test.each([
    ['<a><b>1</b></a>', '<a><b>2</b></a>', 'a/b'],
    ['<a><b/><c/></a>', '<a><b/></a>', 'a/c'],
    ['<a><b/></a>', '<a><b/><d/></a>', 'a/d'],
    ['<a><b/><c/></a>', '<a><c/><b/></a>', 'a/b'],
    ['<a><b x="1"/></a>', '<a><b x="2"/></a>', 'a/b'],
    ['<a><b> </b></a>', '<a><b></b></a>', 'a/b'],
    ['<a xmlns="u"><b/></a>', '<a><b/></a>', 'a'],
    ['<a>\n <b/>\n</a>', '<a><b/></a>', null],
  ])('%s and %s: %s', (left, right, path) => {
    expect(firstDifference(element(left), element(right))).toBe(path);
  });
});
