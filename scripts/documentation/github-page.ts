import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { elements, readMarkdown, textOf } from '../../test/plan/support/read-markdown.ts';

/** A page that shows Markdown about as GitHub does, for a picture and for a browser's timing; the style is our own, small one. */
export function githubPage(markdown: string, options: { openDetails: number }): string {
  const { after } = readMarkdown(markdown);
  elements(after, 'details').forEach((details, index) => {
    if (index < options.openDetails) details.properties.open = true;
  });
  for (const code of elements(after, 'code')) if (isDiff(code)) code.children = colouredLines(textOf(code));
  for (const quotation of elements(after, 'blockquote')) makeAlert(quotation);
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${toHtml(after as Root)}</main>`;
}

function isDiff({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('language-diff');
}

const classes: Record<string, string> = { '+': 'added', '-': 'removed', '!': 'changed' };

function colouredLines(text: string): ElementContent[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): Element => {
      const properties = { className: [classes[line[0] ?? ''] ?? 'same'] };
      return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: `${line}\n` }] };
    });
}

function makeAlert(quotation: Element): void {
  const [paragraph] = elements(quotation, 'p');
  const first = paragraph?.children[0];
  if (first?.type !== 'text') return;
  const [all, kind] = /^\[!(\w+)\]\n/.exec(first.value) ?? [];
  if (all === undefined || kind === undefined) return;
  first.value = first.value.slice(all.length);
  quotation.properties.className = ['alert', kind.toLowerCase()];
  const title = `${kind[0]}${kind.slice(1).toLowerCase()}`;
  quotation.children.unshift({
    type: 'element',
    tagName: 'p',
    properties: { className: ['title'] },
    children: [{ type: 'text', value: title }],
  });
}

const style = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
main { max-width: 880px; margin: 12px auto; padding: 16px 20px; border: 1px solid #d1d9e0; border-radius: 6px; }
h3 { font-size: 17px; margin: 0 0 12px; } h4 { font-size: 14px; margin: 18px 0 8px; } p { margin: 0 0 12px; }
code { font: 12px "DejaVu Sans Mono", monospace; background: #eff1f3; padding: 2px 4px; border-radius: 4px; }
pre { background: #f6f8fa; padding: 10px 12px; border-radius: 6px; overflow: auto; margin: 6px 0 10px; } pre code { background: none; padding: 0; }
table { border-collapse: collapse; margin-bottom: 12px; } td, th { border: 1px solid #d1d9e0; padding: 4px 11px; }
summary { padding: 2px 0; } blockquote { margin: 0 0 14px; padding: 6px 14px; border-left: 4px solid #d1d9e0; } blockquote p { margin: 0; }
.caution { border-color: #d1242f; } .caution .title { color: #d1242f; font-weight: 600; } .warning { border-color: #9a6700; } .warning .title { color: #9a6700; }
.added { color: #116329; background: #dafbe1; } .removed { color: #82071e; background: #ffebe9; } .changed { color: #953800; background: #ffd8b5; }
pre span { display: block; } sub { color: #59636e; }
`;
