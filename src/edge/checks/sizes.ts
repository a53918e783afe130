import type { Finding } from '../finding.ts';
import { inWords, isViewerEvent, type Overrides, type Restriction, restriction } from '../restrictions.ts';
import type { EventType, Target } from '../vocabulary.ts';

export interface Sizes {
  target: Target;
  eventTypes: readonly EventType[];
  /** Size of the artifact as it is uploaded: the zip, or a CloudFront Function's code.js. */
  zipBytes: number;
  /** Sum of the uncompressed sizes. */
  unpackedBytes: number;
}

/**
 * Checks a built artifact's sizes: over the current figure is an error, over a figure that users may still have read a warning.
 * `overrides` are a user's own figures by row id.
 */
export function checkSizes(sizes: Sizes, overrides: Overrides = {}): Finding[] {
  const { target, eventTypes, zipBytes, unpackedBytes } = sizes;
  if (target === 'cloudfront-function') return over(restriction('function-code', overrides), zipBytes, 'The code');
  if (target === 'lambda') {
    return [
      ...over(restriction('lambda-zip', overrides), zipBytes, 'The zip'),
      ...over(restriction('lambda-unpacked', overrides), unpackedBytes, 'The unpacked code'),
    ];
  }
  const viewer = restriction('edge-zip-viewer', overrides);
  const origin = restriction('edge-zip-origin', overrides);
  const viewerEvents = eventTypes.some(isViewerEvent);
  const strictest = viewerEvents && viewer.value <= origin.value ? viewer : origin;
  const zip = over(strictest, zipBytes, 'The zip');
  return [
    ...zip,
    ...(zip.length === 0 && viewerEvents ? overFormer(viewer, zipBytes) : []),
    ...over(restriction('edge-unpacked', overrides), unpackedBytes, 'The unpacked code'),
  ];
}

function over(row: Restriction, bytes: number, what: string): Finding[] {
  if (bytes <= row.value) return [];
  return [
    {
      rule: 'size',
      severity: 'error',
      message: `${what} has ${inWords(bytes, 'bytes')} (${bytes} bytes), ${row.appliesTo.target} allows ${inWords(row.value, 'bytes')}.`,
      advice: 'Bundle fewer dependencies or move the work behind the origin.',
      source: row.source,
    },
  ];
}

function overFormer(row: Restriction, bytes: number): Finding[] {
  const formerly = row.formerly;
  if (!formerly || bytes <= formerly.value) return [];
  return [
    {
      rule: 'size',
      severity: 'warning',
      message: `The zip has ${inWords(bytes, 'bytes')}: within today's ${inWords(row.value, 'bytes')} for viewer events, but over the ${inWords(formerly.value, 'bytes')} that held until ${formerly.until}.`,
      advice: 'Nothing to do unless CloudFront refuses the association; a smaller zip also starts faster.',
      source: row.source,
    },
  ];
}
