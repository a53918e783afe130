import type { RuleSource } from './finding.ts';
import {
  allEdgeRestrictions,
  edgeQuotas,
  eventStructure,
  functionQuotas,
  generatedResponses,
  includeBody,
  lambdaQuotas,
  unsure,
} from './sources.ts';
import type { EventType, Target } from './vocabulary.ts';

/** One limit, as a fact that can be corrected in one place. */
export interface Restriction {
  /** Stable kebab-case name: `<target>-<what>[-<where>]`. */
  id: string;
  /** The largest allowed value, or the smallest where the id ends in `-least`. */
  value: number;
  unit: 'bytes' | 'seconds' | 'MB' | 'characters' | 'count' | 'percent';
  appliesTo: { target: Target; eventTypes?: readonly EventType[] };
  source: RuleSource;
  /** A figure that users may still have read, and when it stopped being true. */
  formerly?: { value: number; until: string };
}

/** A user's own figures, by row id: a raised quota, or a correction before this table has it. */
export type Overrides = Readonly<Partial<Record<RestrictionId, number>>>;

const KB = 1024;
const MB = 1024 * 1024;
const viewer = ['viewer-request', 'viewer-response'] as const;
const origin = ['origin-request', 'origin-response'] as const;
const viewerEdge = { target: 'lambda-edge', eventTypes: viewer } as const;
const originEdge = { target: 'lambda-edge', eventTypes: origin } as const;
const edge = { target: 'lambda-edge' } as const;
const regional = { target: 'lambda' } as const;
const cloudFrontFunction = { target: 'cloudfront-function' } as const;

const rows = [
  // Lambda@Edge: size, time, memory
  {
    id: 'edge-zip-viewer',
    value: 50 * MB,
    unit: 'bytes',
    appliesTo: viewerEdge,
    source: edgeQuotas,
    formerly: { value: MB, until: 'late 2025' },
  },
  { id: 'edge-zip-origin', value: 50 * MB, unit: 'bytes', appliesTo: originEdge, source: edgeQuotas },
  { id: 'edge-unpacked', value: 250 * MB, unit: 'bytes', appliesTo: edge, source: lambdaQuotas },
  {
    id: 'edge-timeout-viewer',
    value: 30,
    unit: 'seconds',
    appliesTo: viewerEdge,
    source: edgeQuotas,
    formerly: { value: 5, until: 'late 2025' },
  },
  { id: 'edge-timeout-origin', value: 30, unit: 'seconds', appliesTo: originEdge, source: edgeQuotas },
  { id: 'edge-memory-viewer', value: 128, unit: 'MB', appliesTo: viewerEdge, source: unsure(edgeQuotas) },
  { id: 'edge-memory', value: 10_240, unit: 'MB', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-memory-least', value: 128, unit: 'MB', appliesTo: edge, source: lambdaQuotas },
  // Lambda@Edge: what goes in and comes out
  {
    id: 'edge-generated-response-viewer',
    value: 40 * KB,
    unit: 'bytes',
    appliesTo: viewerEdge,
    source: generatedResponses,
  },
  { id: 'edge-generated-response-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: generatedResponses },
  { id: 'edge-exposed-body-viewer', value: 40 * KB, unit: 'bytes', appliesTo: viewerEdge, source: includeBody },
  { id: 'edge-exposed-body-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: includeBody },
  { id: 'edge-replaced-body-text-viewer', value: 40 * KB, unit: 'bytes', appliesTo: viewerEdge, source: includeBody },
  { id: 'edge-replaced-body-text-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: includeBody },
  {
    id: 'edge-replaced-body-base64-viewer',
    value: Math.floor(53.2 * KB),
    unit: 'bytes',
    appliesTo: viewerEdge,
    source: includeBody,
  },
  {
    id: 'edge-replaced-body-base64-origin',
    value: Math.floor(1.33 * MB),
    unit: 'bytes',
    appliesTo: originEdge,
    source: includeBody,
  },
  { id: 'edge-uri-and-query', value: 8_191, unit: 'characters', appliesTo: edge, source: allEdgeRestrictions },
  { id: 'edge-origin-path', value: 255, unit: 'characters', appliesTo: edge, source: eventStructure },
  { id: 'edge-custom-origin-domain', value: 253, unit: 'characters', appliesTo: edge, source: eventStructure },
  { id: 'edge-s3-origin-domain', value: 128, unit: 'characters', appliesTo: edge, source: eventStructure },
  // Lambda@Edge: quotas of an account
  { id: 'edge-distributions-per-account', value: 500, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-associations-per-distribution', value: 100, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-behaviors-per-distribution', value: 75, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-distributions-per-function', value: 500, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-requests-per-second', value: 10_000, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-concurrent-executions', value: 1_000, unit: 'count', appliesTo: edge, source: edgeQuotas },
  { id: 'edge-ephemeral-storage', value: 512, unit: 'MB', appliesTo: edge, source: edgeQuotas },
  // Regional Lambda
  { id: 'lambda-zip', value: 50 * MB, unit: 'bytes', appliesTo: regional, source: lambdaQuotas },
  { id: 'lambda-unpacked', value: 250 * MB, unit: 'bytes', appliesTo: regional, source: lambdaQuotas },
  { id: 'lambda-timeout', value: 900, unit: 'seconds', appliesTo: regional, source: lambdaQuotas },
  { id: 'lambda-memory', value: 10_240, unit: 'MB', appliesTo: regional, source: lambdaQuotas },
  { id: 'lambda-memory-least', value: 128, unit: 'MB', appliesTo: regional, source: lambdaQuotas },
  // CloudFront Functions
  { id: 'function-code', value: 10_240, unit: 'bytes', appliesTo: cloudFrontFunction, source: functionQuotas },
  { id: 'function-memory', value: 2, unit: 'MB', appliesTo: cloudFrontFunction, source: functionQuotas },
  { id: 'functions-per-account', value: 100, unit: 'count', appliesTo: cloudFrontFunction, source: functionQuotas },
  {
    id: 'function-compute-utilization',
    value: 100,
    unit: 'percent',
    appliesTo: cloudFrontFunction,
    source: functionQuotas,
  },
  { id: 'key-value-store-key', value: 512, unit: 'bytes', appliesTo: cloudFrontFunction, source: functionQuotas },
  { id: 'key-value-store-value', value: KB, unit: 'bytes', appliesTo: cloudFrontFunction, source: functionQuotas },
  { id: 'key-value-store-size', value: 5 * MB, unit: 'bytes', appliesTo: cloudFrontFunction, source: functionQuotas },
  {
    id: 'key-value-stores-per-function',
    value: 1,
    unit: 'count',
    appliesTo: cloudFrontFunction,
    source: functionQuotas,
  },
] as const satisfies readonly Restriction[];

export type RestrictionId = (typeof rows)[number]['id'];

/** Every limit, one row each. */
export const restrictions: readonly Restriction[] = rows;

const byId = new Map<string, Restriction>(rows.map((row) => [row.id, row]));

/** One row, with the user's own figure in place of the table's where there is one. */
export function restriction(id: RestrictionId, overrides: Overrides = {}): Restriction {
  const row = byId.get(id)!;
  const value = overrides[id];
  return value === undefined ? row : { ...row, value, formerly: undefined };
}

/** Whether an event type is one of the two between the viewer and the cache. */
export function isViewerEvent(eventType: EventType): boolean {
  return eventType === 'viewer-request' || eventType === 'viewer-response';
}

/** A row's value in words: `50 MB`, `30 s`, `40 KB`. */
export function inWords(value: number, unit: Restriction['unit']): string {
  if (unit === 'seconds') return `${value} s`;
  if (unit === 'MB') return `${value.toLocaleString('en-US')} MB`;
  if (unit === 'bytes') return bytesInWords(value);
  return unit === 'count' ? value.toLocaleString('en-US') : `${value.toLocaleString('en-US')} ${unit}`;
}

function bytesInWords(bytes: number): string {
  if (bytes >= MB) return `${trimmed(bytes / MB)} MB`;
  if (bytes >= KB) return `${trimmed(bytes / KB)} KB`;
  return `${bytes} bytes`;
}

function trimmed(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}
