import { eventTypes, functionNamePattern, targets } from '../edge/vocabulary.ts';
import { type JsonFields, JsonShapeError, type TextRule } from '../kit/json-fields.ts';
import type { DistributionEntry, PreviousRelease, Release, ReleaseRecord } from './record.ts';

const name: TextRule = { pattern: functionNamePattern, expected: 'a name of letters, digits, - and _, at most 64' };
const region: TextRule = { pattern: /^[a-z]{2,}(-[a-z]+)+-\d$/, expected: 'an AWS region' };
const arn: TextRule = {
  pattern:
    /^arn:[a-z-]+:(lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+:\d+|cloudfront::\d{12}:function\/[A-Za-z0-9_-]+)$/,
  expected: 'the ARN of a version of a Lambda function, or of a CloudFront Function',
};
const distributionId: TextRule = { pattern: /^[A-Z0-9]{6,32}$/, expected: "a distribution's id" };
const time: TextRule = {
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  expected: 'an ISO 8601 time in UTC',
};
const association: TextRule = {
  pattern: new RegExp(`^(?!\\* )\\S+ (${eventTypes.join('|')})( include-body)?$`),
  expected: "'PATTERN EVENT-TYPE [include-body]', with 'default' for the default behaviour",
};

const releaseFields = [
  'schema',
  'owner',
  'function',
  'stage',
  'target',
  'region',
  'functionName',
  'alias',
  'runtime',
  'handler',
  'eventTypes',
  'sha256',
  'codeSha256',
  'artifact',
  'version',
  'versionArn',
  'distributions',
  'commit',
  'runUrl',
  'releasedAt',
] as const;

/** A whole record, every field checked. @throws JsonShapeError that names the field */
export function readRecordFields(fields: JsonFields): ReleaseRecord {
  fields.only([...releaseFields, 'previous']);
  return { ...readRelease(fields), previous: fields.objects('previous', readPrevious) };
}

function readPrevious(fields: JsonFields): PreviousRelease {
  fields.only([...releaseFields, 'left']);
  return { ...readRelease(fields), left: fields.oneOf('left', ['superseded', 'rolled-back']) };
}

/** In the contract's order, which is also the order in which it is written. */
function readRelease(fields: JsonFields): Release {
  requireAll(fields);
  const sha256 = fields.sha256('sha256');
  const release: Release = {
    schema: 1,
    owner: fields.oneOf('owner', ['action', 'terraform']),
    function: fields.text('function', name),
    stage: fields.text('stage', name),
    target: fields.oneOf('target', targets),
    region: fields.text('region', region),
    functionName: fields.text('functionName', name),
    alias: fields.orNull('alias', (of, field) => of.text(field)),
    runtime: fields.orNull('runtime', (of, field) => of.text(field)),
    handler: fields.orNull('handler', (of, field) => of.text(field)),
    eventTypes: fields.orNull('eventTypes', (of, field) => of.choices(field, eventTypes)),
    sha256,
    codeSha256: fields.sha256Base64('codeSha256', sha256),
    artifact: readArtifactPlace(fields.object('artifact')),
    version: fields.orNull('version', (of, field) => of.text(field)),
    versionArn: fields.orNull('versionArn', (of, field) => of.text(field, arn)),
    distributions: fields.map('distributions', readDistribution),
    commit: fields.orNull('commit', (of, field) => of.text(field)),
    runUrl: fields.orNull('runUrl', (of, field) => of.text(field)),
    releasedAt: readTime(fields, 'releasedAt'),
  };
  checkOwner(release);
  return release;
}

function readTime(fields: JsonFields, field: string): string {
  const text = fields.text(field, time);
  if (!Number.isNaN(Date.parse(text))) return text;
  throw new JsonShapeError(field, text, 'a time that there is');
}

/** A missing field is a cut-off or foreign record, even where null would be allowed. */
function requireAll(fields: JsonFields): void {
  const missing = releaseFields.find((field) => !fields.has(field));
  if (missing !== undefined) throw new JsonShapeError(missing, undefined, 'the field to be there, if only as null');
  if (fields.wholeNumber('schema') !== 1) throw new JsonShapeError('schema', fields.wholeNumber('schema'), '1');
}

function checkOwner(release: Release): void {
  if (release.owner === 'terraform' && (release.target !== 'lambda' || release.version !== null)) {
    throw new JsonShapeError('owner', release.owner, "'action', as the record has an edge target or a version");
  }
  if (release.owner === 'action' && (release.version === null || release.versionArn === null)) {
    throw new JsonShapeError('version', release.version, 'the version that was published');
  }
}

function readArtifactPlace(fields: JsonFields): Release['artifact'] {
  fields.only(['bucket', 'key', 'hashKey']);
  return { bucket: fields.text('bucket'), key: fields.text('key'), hashKey: fields.text('hashKey') };
}

function readDistribution(fields: JsonFields): DistributionEntry {
  fields.only(['id', 'version', 'versionArn', 'associations']);
  return {
    id: fields.text('id', distributionId),
    version: fields.text('version'),
    versionArn: fields.text('versionArn', arn),
    associations: fields.orNull('associations', (of, field) => of.texts(field, association)),
  };
}
