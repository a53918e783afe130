/** @import { Child } from '../dom.js' */
import { element, outside } from '../dom.js';
import { code } from './parts.js';

/** What the edge's rules say: each with its name, what to do and where it is written. */

/** @typedef {{ title: string, read: string, url?: string | null }} Source */
/** @typedef {{ file: string, line?: number, column?: number }} Position */
/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} severity
 * @property {string} message
 * @property {string} advice
 * @property {Source} source
 * @property {Position} [position]
 */

/** @type {Record<string, string>} */
const severities = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/** Findings of one rule with the same advice stand together. @param {Finding[]} findings */
export function findingsView(findings) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.advice, finding.source.title]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return element('ul', { class: 'findings' }, ...[...groups.values()].map(groupView));
}

/** Where a rule is written, and when it was read there. @param {Source} source */
export function sourceView(source) {
  return element('p', { class: 'source' }, ...sourceText(source));
}

/** @param {Finding[]} group one at least */
function groupView(group) {
  const [{ rule, severity, advice, source }] = group;
  return element(
    'li',
    { class: severity },
    ...group.map(({ message, position }) =>
      element(
        'p',
        { class: 'message' },
        element('span', { class: 'severity' }, `${severities[severity] ?? severity}: `),
        position && [element('code', { class: 'position' }, placeOf(position)), ' '],
        ...withCode(message.replace(/ CloudFront would answer 50[23]\.$/, '')),
      ),
    ),
    advice !== '' && element('p', {}, ...withCode(advice)),
    element('p', { class: 'source' }, 'Rule ', code(rule), '. ', ...sourceText(source)),
  );
}

/** What stands between backticks in a sentence, as code. @param {string} sentence @returns {Child[]} */
function withCode(sentence) {
  const parts = sentence.split('`');
  // An odd one is a backtick of a value, and the sentence stays as it is.
  return parts.length % 2 === 0 ? [sentence] : parts.map((part, at) => (at % 2 === 0 ? part : code(part)));
}

/** `src/router.ts:12:3`. @param {Position} position */
function placeOf({ file, line, column }) {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

/** @param {Source} source @returns {Child[]} */
function sourceText({ title, read, url }) {
  return ['Source: ', url ? outside(url, title) : title, `, read ${read}`];
}
