import { type SourcePosition, UserError } from '../kit/errors.ts';

/** One thing that is wrong in an edge.yml, at its place. */
export interface Problem {
  position: SourcePosition;
  message: string;
}

/** The most problems that the message spells out. */
const shown = 10;

/** An edge.yml that cannot be used: every problem with its file and line, the first as the error's own place. */
export class ConfigError extends UserError {
  constructor(problems: Problem[]) {
    const sorted = [...problems].sort((a, b) => (a.position.line ?? 0) - (b.position.line ?? 0));
    // What several functions share by an alias is wrong in each of them, and said once.
    const all = [...new Set(sorted.map(lineOf))];
    const lines = all.slice(0, shown);
    if (all.length > shown) lines.push(`and ${all.length - shown} more`);
    const message = all.length === 1 ? all[0]! : `${all.length} things are wrong:\n- ${lines.join('\n- ')}`;
    super('Bad edge.yml', message, { position: sorted[0]?.position });
    this.name = 'ConfigError';
  }
}

function lineOf({ position, message }: Problem): string {
  return `${position.file}:${position.line}: ${message}`;
}
