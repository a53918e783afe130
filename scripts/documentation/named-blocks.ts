/** A code block whose first line is a comment with a file's name and nothing else. */
const block = /^```\w+\n(?:# |\/\/ |<!-- )([\w./-]+\.\w+)(?: -->)?\n([\s\S]*?)^```$/gm;

/** The files that a page of the documentation shows whole, by name. */
export function namedBlocks(markdown: string): Map<string, string> {
  return new Map([...markdown.matchAll(block)].map(([, file, text]) => [file!, text!]));
}
