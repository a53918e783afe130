import { describe, expect, test } from '@jest/globals';
import { editAssociations } from '../../src/publish/distribution-xml.ts';
import type { Behaviour, SlotChange } from '../../src/publish/slots.ts';
import { arnOf, associationsXml, configXml, noAssociations } from './support/fixtures.ts';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
const answer = (config: string) =>
  `<?xml version="1.0"?>\n<Distribution xmlns="${namespace}"><Id>E1</Id>${config}</Distribution>`;
const sentFor = (config: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${config.replace('<DistributionConfig>', `<DistributionConfig xmlns="${namespace}">`)}`;
const router = { arn: arnOf('router', 2), includeBody: true };

function behaviour(pattern: string, lambdas: Behaviour['lambdas']): Behaviour {
  return { pattern, lambdas, functions: {} };
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

  test('text that would not come through the same is refused, naming the element', () => {
    // A carriage return given as a reference is one; written out, a parser makes a line feed of it.
    const odd = configXml().replace('a &lt;comment&gt;', 'two&#13;lines');
    const edit = () =>
      editAssociations(
        answer(odd),
        [change('default', null, router)],
        [behaviour('default', { 'origin-request': router })],
      );
    let sent = '';
    try {
      sent = edit();
    } catch (error) {
      expect(String(error)).toMatch(/DistributionConfig\/Comment/);
      return;
    }
    expect(sent).toMatch(/two&#(13|xD);lines/i);
  });
});
