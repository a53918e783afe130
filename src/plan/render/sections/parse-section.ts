import { UserError } from '../../../kit/errors.ts';
import { JsonFields, JsonShapeError, type TextRule } from '../../../kit/json-fields.ts';
import { type Counts, countNames } from '../counts.ts';
import type { Verdict } from '../headline.ts';
import { visible, visibleLine } from '../text.ts';
import { groupIds, noteKinds, symbols } from '../words.ts';
import { type Section, type StoredGroup, type StoredItem, sectionKind, sectionSchema } from './section.ts';

/** A section and the file it came from, which errors name. */
export interface ReadSection extends Section {
  file: string;
}

const anyText: TextRule = { pattern: /^/, expected: 'a text' };

/**
 * Reads a `section-path` file strictly: it may come from another version, be cut off, or be another file that the glob matched. Its texts are made
 * visible again, so that a file that was tampered with breaks out no more than a plan does.
 * @throws UserError that names the file
 */
export function parseSection(text: string, file: string): ReadSection {
  try {
    const fields = new JsonFields(parsed(text));
    fields.oneOf('kind', [sectionKind]);
    const schema = fields.wholeNumber('schema');
    if (schema > sectionSchema) throw newer(file, schema);
    if (schema < sectionSchema) throw new JsonShapeError('schema', schema, String(sectionSchema));
    return { file, ...readSection(fields) };
  } catch (error) {
    if (!(error instanceof JsonShapeError)) throw error;
    throw new UserError(
      'Section not understood',
      `${file} is not a section of terraform-plan-comment: ${error.message}. Let the input sections match the section-path files of the other jobs alone, and see that they were uploaded whole.`,
      { cause: error },
    );
  }
}

/** The file may be any that the glob matched: nothing of it is shown, as V8's own message would. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonShapeError('the whole', `${text.length} characters`, 'JSON to its end');
  }
}

function newer(file: string, schema: number): UserError {
  return new UserError(
    'Section is newer',
    `${file} has schema ${schema}; this version of edge-actions knows schema ${sectionSchema}. Use the same version of edge-actions in all jobs of the workflow.`,
  );
}

function readSection(fields: JsonFields): Section {
  const failed = fields.orNull('failed', (inner, field) => inner.object(field));
  return {
    name: fields.text('name', anyText),
    tool: fields.oneOf('tool', ['Terraform', 'OpenTofu']),
    verdict: failed ? null : readVerdict(fields.object('verdict')),
    failed: failed && {
      errors: failed.texts('errors', anyText),
      errorsLeftOut: failed.orNull('errorsLeftOut', (inner, field) => inner.wholeNumber(field)) ?? 0,
      tail: failed.text('tail', anyText),
    },
    fingerprint: fields.orNull('fingerprint', (inner, field) => inner.sha256(field)),
    headSha: fields.orNull('headSha', (inner, field) => inner.text(field)),
    runId: fields.text('runId'),
    runAttempt: fields.wholeNumber('runAttempt'),
    url: fields.orNull('url', (inner, field) => inner.text(field)),
    groups: fields.objects('groups', readGroup),
  };
}

function readVerdict(fields: JsonFields): Verdict {
  const flags = fields.choices('flags', ['errored', 'incomplete', 'not-applyable', 'refresh-only']);
  const counts = fields.object('counts');
  return {
    counts: Object.fromEntries(countNames.map((name) => [name, counts.wholeNumber(name)])) as unknown as Counts,
    errored: flags.includes('errored'),
    complete: !flags.includes('incomplete'),
    refreshOnly: flags.includes('refresh-only'),
    applyable: flags.includes('not-applyable') ? false : null,
    failedChecks: fields.wholeNumber('failedChecks'),
    destroys: fields.wholeNumber('destroys'),
    hiddenDrift: fields.wholeNumber('hiddenDrift'),
    hiddenRelevantDrift: fields.wholeNumber('hiddenRelevantDrift'),
    unchanged: fields.wholeNumber('unchanged'),
  };
}

function readGroup(fields: JsonFields): StoredGroup {
  return {
    id: fields.oneOf('id', groupIds),
    items: fields.objects('items', readItem),
    more: fields.wholeNumber('more'),
  };
}

function readItem(fields: JsonFields): StoredItem {
  return {
    symbol: fields.oneOf('symbol', symbols),
    address: visible(fields.text('address', anyText)),
    notes: fields.objects('notes', (note) => ({
      kind: note.oneOf('kind', noteKinds),
      names: note.texts('names', anyText).map(visible),
    })),
    full: fields.orNull('full', readLines),
    trimmed: fields.orNull('trimmed', readLines),
  };
}

function readLines(fields: JsonFields, field: string): string {
  return fields.text(field, anyText).split('\n').map(visibleLine).join('\n');
}
