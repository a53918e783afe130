/** A block of shell of a page. */
export interface Block {
  /** The heading it stands under, `4. The CI root`. */
  heading: string;
  text: string;
  /** Why it cannot be run here; undefined where it is run. */
  notRun: string | undefined;
}

/** The blocks of shell of a page, in its order. What is not run has a comment before it that says why: `<!-- not run: … -->`. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const parts = /^## (?<heading>.+)$|^(?:<!-- not run: (?<notRun>.+) -->\n)?```sh\n(?<text>[\s\S]*?)^```$/gm;
  let heading = '';
  for (const { groups = {} } of markdown.matchAll(parts)) {
    if (groups.heading) heading = groups.heading;
    else blocks.push({ heading, text: groups.text ?? '', notRun: groups.notRun });
  }
  return blocks;
}
