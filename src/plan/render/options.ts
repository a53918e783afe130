import { bytesOf, code, cut, escapeHtml, visible } from './text.ts';

/** How a comment, a summary or a file is to be made. */
export interface RenderOptions {
  /** The root's name; any text. */
  name: string;
  /** Replaces the first line's words. One line of Markdown without HTML. */
  title: string | null;
  /** Markdown below all else; HTML comments in it are shown, as they could be taken for markers. */
  footer: string | null;
  showDrift: 'relevant' | 'all' | 'none';
  /** UTF-8 bytes, at least 2,048. Whoever puts a marker before the text subtracts it. */
  maxBytes: number;
  rest: WhereTheRestIs;
  tool: 'Terraform' | 'OpenTofu';
}

/** Where what is left out of a rendering can be read. */
export interface WhereTheRestIs {
  /** The page of the run whose job summary shows more; null in the summary itself. */
  summaryUrl: string | null;
  /** The file that holds all; null in the file itself. */
  markdownPath: string | null;
}

/** No rendering is made for less; whatever the plan, it fits in this. */
export const fewestBytes = 2_048;

/** The footer takes at most this share of the bytes. */
const footerShare = 0.2;

/** The first line. */
export function heading({ name, title, tool }: Pick<RenderOptions, 'name' | 'title' | 'tool'>): string {
  const own = title?.trim() ? titleMarkdown(title) : '';
  return own ? `### ${own}` : `<h3>${tool} plan: ${code(shortName(name))}</h3>`;
}

function shortName(name: string): string {
  const text = visible(name);
  return text.length > 200 ? `${cut(text, 200)}…` : text;
}

/** A title's Markdown on one line; `<` is text, so that no tag stays open and no comment is hidden. */
export function titleMarkdown(title: string): string {
  const text = visible(title.trim().replace(/\s*\n\s*/g, ' '));
  return (text.length > 250 ? `${cut(text, 250)}…` : text).replaceAll('<', '&lt;');
}

/** The footer below a line, as Markdown; cut at a line's end where it is too long. */
export function footerBlocks(footer: string | null, maxBytes: number): string[] {
  const text = footer?.trim().replaceAll('\r\n', '\n').replaceAll('<!--', '&lt;!--') ?? '';
  if (text === '') return [];
  const room = Math.floor(maxBytes * footerShare);
  if (bytesOf(text) <= room) return ['---', text];
  const head = Buffer.from(text).subarray(0, room).toString('utf8');
  return ['---', head.slice(0, Math.max(0, head.lastIndexOf('\n'))), '_The footer is cut here._'];
}

/** A phrase, in HTML, for where the rest is; null where nowhere. */
export function restPhrase({ summaryUrl, markdownPath }: WhereTheRestIs): string | null {
  const url = summaryUrl !== null && /^https?:\/\/[^\s<>"']+$/.test(summaryUrl) ? summaryUrl : null;
  const places = [
    ...(url === null ? [] : [`the <a href="${escapeHtml(url)}">job summary</a>`]),
    ...(markdownPath === null ? [] : [`the file ${code(markdownPath)} (output <code>markdown-path</code>)`]),
  ];
  return places.length === 0 ? null : places.join(' and ');
}
