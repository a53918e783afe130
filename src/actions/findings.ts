import type { Finding } from '../edge/finding.ts';

/** The findings that an error carries, if it carries any: BuildError does. Asked by shape, so that no action loads what it does not use. */
export function withFindings(error: unknown): Finding[] | undefined {
  const findings = (error as { findings?: unknown } | null)?.findings;
  return Array.isArray(findings) ? (findings as Finding[]) : undefined;
}
