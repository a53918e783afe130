import type { RunContext } from './context.ts';
import { code, link } from './markdown.ts';

/** Commit and run as links, or an empty text outside a workflow. */
export function runLinks(run: RunContext): string {
  const links: string[] = [];
  if (run.commit)
    links.push(
      `commit ${link(code(run.commit.slice(0, 12)), run.repositoryUrl ? `${run.repositoryUrl}/commit/${run.commit}` : null)}`,
    );
  if (run.runUrl) links.push(link('workflow run', run.runUrl));
  return links.join(' · ');
}
