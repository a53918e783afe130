import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** Markdown as GitHub makes HTML of it: GFM, raw HTML parsed as a browser does, then GitHub's allow-list of tags and attributes. */
export function readMarkdown(markdown: string): { before: Root; after: Root } {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const before = raw(toHast(tree, { allowDangerousHtml: true }) as Root) as Root;
  return { before, after: sanitize(before, defaultSchema) as Root };
}

/** All elements of a tree with this tag, in order. */
export function elements(node: Nodes, tag: string): Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child, tag)) : [];
  return node.type === 'element' && node.tagName === tag ? [node, ...inner] : inner;
}

/** All tags of a tree. */
export function tags(node: Nodes, found = new Set<string>()): Set<string> {
  if (node.type === 'element') found.add(node.tagName);
  if ('children' in node) for (const child of node.children) tags(child, found);
  return found;
}

/** The text of a tree, as a reader sees it; without what stands in elements of these tags. */
export function textOf(node: Nodes, without: string[] = []): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && without.includes(node.tagName)) return '';
  return 'children' in node ? node.children.map((child) => textOf(child, without)).join('') : '';
}

/** Comments, which GitHub removes and which could hide something. */
export function comments(node: Nodes): number {
  const own = node.type === 'comment' ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + comments(child), own) : own;
}
