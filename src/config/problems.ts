import type { Finding } from '../edge/finding.ts';
import { type SourcePosition, UserError } from '../kit/errors.ts';

/** One thing that is wrong in an edge.yml, at its place. */
export interface Problem {
  position: SourcePosition;
  message: string;
}

/** The most problems that the message spells out. */
const shown = 10;

/** An edge.yml that cannot be used. The message has every problem with its file and line; `findings` annotate the lines. */
export class ConfigError extends UserError {
  readonly findings: Finding[];

  constructor(problems: Problem[]) {
    const sorted = [...problems].sort((a, b) => (a.position.line ?? 0) - (b.position.line ?? 0));
    // What several functions share by an alias is wrong in each of them, and said once.
    const all = [...new Map(sorted.map((problem) => [lineOf(problem), problem]))];
    const lines = all.slice(0, shown).map(([line]) => line);
    if (all.length > shown) lines.push(`and ${all.length - shown} more`);
    super(
      'Bad edge.yml',
      all.length === 1 ? lines.join('') : `${all.length} things are wrong:\n- ${lines.join('\n- ')}`,
    );
    this.name = 'ConfigError';
    this.findings = all.map(([, problem]) => findingOf(problem));
  }
}

function lineOf({ position, message }: Problem): string {
  return `${position.file}:${position.line}: ${message}`;
}

function findingOf({ position, message }: Problem): Finding {
  return {
    rule: 'edge-yml',
    severity: 'error',
    message,
    advice: 'docs/edge-yml.md has the keys and what they take.',
    source: { title: 'edge-actions, edge.yml', read: '2026-11-21' },
    position,
  };
}
