import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** One input or output as action.yml declares it. */
export interface Declaration {
  description: string;
  required?: boolean;
  default?: string;
}

/** An action.yml. */
export interface ActionFile {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs: Record<string, Declaration>;
  outputs: Record<string, Declaration>;
  runs: { using: string; main: string; post?: string; 'post-if'?: string };
}

/** The actions whose action.yml is written by hand; publish-edge's is composed of them. */
export const handWrittenActions = [
  'build-lambda',
  'upload-artifact-hash',
  'publish-edge-version',
  'promote-stage',
  'terraform-plan-comment',
  'publish-module',
] as const;

/** @param file path from the repository's root */
export async function readActionFile(file: string): Promise<ActionFile> {
  return parse(await readFile(file, 'utf8')) as ActionFile;
}
