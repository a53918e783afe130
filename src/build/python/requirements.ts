import type { Finding } from '../../edge/finding.ts';

/** One distribution that a requirements file pins. */
export interface Requirement {
  /** As PEP 503 compares names: lower case, runs of `-`, `_` and `.` as one `-`. */
  name: string;
  version: string;
  /** Counted from 1: where the requirement starts. */
  line: number;
  /** Whether it holds on some machines only: `; python_version < "3.12"`. */
  conditional: boolean;
}

const source = {
  title: 'pip documentation, Requirements File Format; edge-actions, reproducible builds',
  read: '2026-11-21',
};
/** What a file may say about where packages come from and how strictly they are checked: pip reads it itself. */
const allowedOptions =
  /^(?:-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--trusted-host|--require-hashes|--prefer-binary|--pre)(?:[\s=]|$)/;
const pinned =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([A-Za-z0-9][A-Za-z0-9.!+_-]*)\s*(;[^#]*?)?((?:\s+--hash[=\s]\S+)*)$/;

/** The name as PEP 503 compares it. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/**
 * Reads a pip requirements file in which every line must be pinned with `==`: anything else would build other bytes on another day.
 *
 * @param file workspace path, for findings
 */
export function readRequirements(text: string, file: string): { requirements: Requirement[]; findings: Finding[] } {
  const requirements: Requirement[] = [];
  const findings: Finding[] = [];
  for (const { line, content } of logicalLines(text)) {
    if (content === '' || allowedOptions.test(content)) continue;
    const [, name, version, marker] = pinned.exec(content) ?? [];
    if (name && version) {
      requirements.push({ name: normalizedName(name), version, line, conditional: marker !== undefined });
      continue;
    }
    const { message, advice } = problemOf(content);
    findings.push({
      rule: 'requirement-not-pinned',
      severity: 'error',
      message: `${file}, line ${line}: ${shown(content)} ${message}`,
      advice,
      source,
      position: { file, line },
    });
  }
  return { requirements, findings };
}

/** Lines joined at a backslash, without comments, as pip reads them. */
function logicalLines(text: string): { line: number; content: string }[] {
  const joined: { line: number; content: string }[] = [];
  let open: { line: number; content: string } | undefined;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const comment = /^\s*#/.test(raw);
    const continues = !comment && raw.endsWith('\\');
    const part = comment ? '' : continues ? raw.slice(0, -1) : raw;
    open = open ? { ...open, content: `${open.content} ${part.trim()}` } : { line: index + 1, content: part };
    if (continues) continue;
    joined.push(open);
    open = undefined;
  }
  if (open) joined.push(open);
  return joined.map(({ line, content }) => ({ line, content: content.replace(/(?:^|\s)#.*$/, '').trim() }));
}

function problemOf(content: string): { message: string; advice: string } {
  if (/^(?:-r|-c|--requirement|--constraint)(?:[\s=]|$)/.test(content)) {
    return {
      message: 'leads to another file.',
      advice: 'Write all requirements into one file, for example with pip-compile or uv pip compile.',
    };
  }
  if (/^(?:-e|--editable)(?:[\s=]|$)|:\/\/|^[./]|\s@\s|\.(?:whl|zip|tar\.gz)$/.test(content)) {
    return {
      message: 'is a path, a link or a working copy, whose bytes can change under the same line.',
      advice: 'Name a released distribution, NAME==VERSION; local modules are found through their imports.',
    };
  }
  if (content.startsWith('-')) {
    return { message: 'is an option that is not taken here.', advice: 'Leave it out; indexes and hashes are taken.' };
  }
  if (/={2,3}[^;]*\*/.test(content)) {
    return { message: 'stands for more than one version.', advice: 'Name one version in full, NAME==1.2.3.' };
  }
  return {
    message: 'is not pinned with ==.',
    advice: 'Write NAME==VERSION, for example with pip-compile or uv pip compile.',
  };
}

/** A line as it is shown: a link may hold a password. */
function shown(content: string): string {
  const safe = content.replace(/\/\/[^/@\s]*@/g, '//***@');
  return JSON.stringify(safe.length > 120 ? `${safe.slice(0, 120)}…` : safe);
}
