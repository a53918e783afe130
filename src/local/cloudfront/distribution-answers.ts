import type { DistributionConfig, DistributionSummary } from '@aws-sdk/client-cloudfront';
import type { ServiceReply } from '../service.ts';
import { type CloudFrontContext, cloudFrontArn } from './context.ts';
import { functionArnsOf, readConfig } from './distribution-config.ts';
import { anyOnItsWay } from './function-stages.ts';
import { currentRevision, statusOf } from './revisions.ts';
import type { DistributionRevision, StoredDistribution } from './state.ts';
import { cloudFrontNamespace, escapeText } from './xml.ts';

const configs = new WeakMap<DistributionRevision, DistributionConfig>();

/** @returns a revision's configuration as the SDK's schema reads it; read once a revision */
export function configOf(revision: DistributionRevision): DistributionConfig {
  const known = configs.get(revision);
  if (known) return known;
  const config = readConfig(revision.xml);
  configs.set(revision, config);
  return config;
}

/** @returns `<id>.cloudfront.net` in lower case */
export function domainNameOf(distribution: StoredDistribution): string {
  return `${distribution.id.toLowerCase()}.cloudfront.net`;
}

/** @returns `arn:aws:cloudfront::<account>:distribution/<id>` */
export function arnOf(context: CloudFrontContext, distribution: StoredDistribution): string {
  return cloudFrontArn(context, `distribution/${distribution.id}`);
}

/** `InProgress` too while one of its CloudFront Functions is on its way to the edge. */
function statusNow(context: CloudFrontContext, distribution: StoredDistribution): 'InProgress' | 'Deployed' {
  const now = context.now();
  const functions = functionArnsOf(configOf(currentRevision(distribution)));
  return anyOnItsWay(context.state, functions, now) ? 'InProgress' : statusOf(distribution, now);
}

/** The answer of the calls that show a whole distribution: the configuration's own XML inside CloudFront's frame. */
export function distributionReply(context: CloudFrontContext, distribution: StoredDistribution): ServiceReply {
  const revision = currentRevision(distribution);
  const now = context.now();
  const inProgress = context.state.invalidations.filter(
    (invalidation) => invalidation.distributionId === distribution.id && invalidation.completedAt > now,
  ).length;
  const fields: [string, string][] = [
    ['Id', distribution.id],
    ['ARN', arnOf(context, distribution)],
    ['Status', statusNow(context, distribution)],
    ['LastModifiedTime', new Date(revision.modifiedAt).toISOString()],
    ['InProgressInvalidationBatches', String(inProgress)],
    ['DomainName', domainNameOf(distribution)],
  ];
  const head = fields.map(([name, text]) => `<${name}>${escapeText(text)}</${name}>`).join('');
  const trusted = ['ActiveTrustedSigners', 'ActiveTrustedKeyGroups']
    .map((name) => `<${name}><Enabled>false</Enabled><Quantity>0</Quantity></${name}>`)
    .join('');
  return {
    output: { ETag: revision.etag },
    rawBody: document(`<Distribution xmlns="${cloudFrontNamespace}">${head}${trusted}${revision.xml}</Distribution>`),
  };
}

/** The answer of GetDistributionConfig. */
export function configReply(distribution: StoredDistribution): ServiceReply {
  const revision = currentRevision(distribution);
  return { output: { ETag: revision.etag }, rawBody: document(revision.xml) };
}

/** One line of ListDistributions. */
export function summaryOf(context: CloudFrontContext, distribution: StoredDistribution): DistributionSummary {
  const revision = currentRevision(distribution);
  const config = configOf(revision);
  return {
    Id: distribution.id,
    ARN: arnOf(context, distribution),
    ETag: revision.etag,
    Status: statusNow(context, distribution),
    LastModifiedTime: new Date(revision.modifiedAt),
    DomainName: domainNameOf(distribution),
    Aliases: config.Aliases,
    Origins: config.Origins,
    OriginGroups: config.OriginGroups,
    DefaultCacheBehavior: config.DefaultCacheBehavior,
    CacheBehaviors: config.CacheBehaviors,
    CustomErrorResponses: config.CustomErrorResponses,
    Comment: config.Comment,
    PriceClass: config.PriceClass,
    Enabled: config.Enabled,
    ViewerCertificate: config.ViewerCertificate,
    Restrictions: config.Restrictions,
    WebACLId: config.WebACLId,
    HttpVersion: config.HttpVersion,
    IsIPV6Enabled: config.IsIPV6Enabled,
    Staging: config.Staging,
  };
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}
