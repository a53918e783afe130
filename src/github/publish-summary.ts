import type { PublishedFunction, PublishResult } from '../publish/request.ts';
import { cloudFrontFunctionUrl, distributionUrl, functionVersionUrl } from './console-links.ts';
import type { RunContext } from './context.ts';
import { distributionPicture } from './distribution-picture.ts';
import { findingsTable } from './findings-table.ts';
import { code, link, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

/** The job summary of a publish: what was done, what was already so, links, hashes, and the distribution as a picture. */
export function publishSummary(result: PublishResult, run: RunContext, dryRun: boolean): string {
  const parts = [`### ${heading(result, dryRun)}`, functionsTable(result.functions, dryRun)];
  if (result.distribution) parts.push(distributionText(result.distribution, result.invalidationId, dryRun));
  if (result.notes.length > 0) parts.push(result.notes.map((note) => `- ${plain(note)}`).join('\n'));
  parts.push(findingsTable(result.findings));
  const links = runLinks(run);
  if (links) parts.push(links);
  if (result.distribution) parts.push(distributionPicture(result.distribution));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading(result: PublishResult, dryRun: boolean): string {
  const changed = result.functions.filter((one) => one.published || one.associated).length;
  if (changed === 0) return dryRun ? 'Dry run: nothing to do' : '✅ Nothing to do: everything was already so';
  const count = `${changed} of ${result.functions.length} function${result.functions.length === 1 ? '' : 's'}`;
  return dryRun ? `Dry run: ${count} would change` : `✅ ${count} changed`;
}

function functionsTable(functions: PublishedFunction[], dryRun: boolean): string {
  const rows = functions.map((one) => [
    plain(one.functionName),
    before(one),
    link(code(one.version), functionVersionUrl(one.versionArn) ?? cloudFrontFunctionUrl(one.versionArn)),
    shortHash(one.sha256),
    size(one.sizeBytes),
    whatHappened(one, dryRun),
    one.associations
      .map((slot) => code(`${slot.pattern} ${slot.eventType}${slot.includeBody ? ' include-body' : ''}`))
      .join('<br>') || '–',
  ]);
  return table(
    ['function', 'before', 'after', 'SHA-256', 'size', dryRun ? 'would be' : 'what was done', 'where'],
    rows,
  );
}

function whatHappened(one: PublishedFunction, dryRun: boolean): string {
  const words = [one.published ? 'published' : dryRun ? 'version is there already' : 'already published'];
  if (one.associations.length > 0 || one.associated) words.push(one.associated ? 'associated' : 'already associated');
  return words.join(', ');
}

/** What ran in its place: a version, of a CloudFront Function LIVE's ETag, or what it has taken the place of. */
function before({ previousVersionArn, previousLiveEtag, versionArn, functionName }: PublishedFunction): string {
  const displaced = previousVersionArn !== null && previousVersionArn !== versionArn;
  if (previousLiveEtag && !displaced) return code(previousLiveEtag);
  return previousVersionArn ? code(versionOf(previousVersionArn, functionName)) : '–';
}

/** `12`, or `router:12` where it is a version of another function, which this one has taken the place of. */
function versionOf(arn: string, functionName: string): string {
  if (!arn.includes(':lambda:')) return arn.slice(arn.lastIndexOf('/') + 1);
  const [name, version] = arn.split(':').slice(-2) as [string, string];
  return name === functionName ? version : `${name}:${version}`;
}

function distributionText(
  distribution: NonNullable<PublishResult['distribution']>,
  invalidationId: string | null,
  dryRun: boolean,
): string {
  const lines = [
    `Distribution ${link(code(distribution.id), distributionUrl(distribution.id))} (${code(distribution.domainName)}): **${distribution.status}**`,
    // A dry run's notes name them, as what would change.
    ...(dryRun ? [] : distribution.changes.map((change) => `- ${plain(change)}`)),
  ];
  if (invalidationId) lines.push(`- invalidation ${code(invalidationId)}`);
  return lines.join('\n');
}
