import { renderSummary } from '../src/plan/render/comment.ts';
import { change, plan, unknown } from '../test/plan/support/build-plan.ts';
import { options } from '../test/plan/support/render-options.ts';
import { openInBrowser } from './documentation/browser.ts';
import { githubPage } from './documentation/github-page.ts';

/** How long a browser takes to show the summary of a large plan: `node scripts/plan-summary-in-browser.ts [resources] [chromium]`. */
const [resources = '5000', browser = 'chromium'] = process.argv.slice(2);
const kinds = ['create', 'update', 'delete', 'replace'] as const;
const tags = { Stage: 'dev', Owner: 'web' };
const made = plan({
  resources: Array.from({ length: Number(resources) }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const object = { bucket: `example-${index}`, key: `assets/${index}.js`, content_type: 'text/javascript', tags };
    const before = kind === 'create' ? null : { ...object, etag: 'd41d8cd98f00b204e9800998ecf8427e' };
    return change(
      kind,
      `aws_s3_object.asset["${index}"]`,
      before,
      kind === 'delete' ? null : { ...object, etag: unknown },
    );
  }),
});
const { markdown, left } = renderSummary(made, options);
// Reading the height makes the browser lay the page out; only then is the clock read.
const timing = `<script>addEventListener('load', () => {
  const height = document.body.offsetHeight;
  document.title = JSON.stringify({ laidOutAfterMs: Math.round(performance.now()), elements: document.querySelectorAll('*').length, height });
  document.body.remove();
})</script>`;
const dom = openInBrowser(browser, githubPage(markdown, { openDetails: 0 }) + timing, ['--dump-dom']);
console.log(JSON.stringify({ resources: Number(resources), bytes: Buffer.byteLength(markdown), left }));
console.log(/<title>(.*)<\/title>/.exec(dom)?.[1] ?? `no title: ${dom.slice(0, 300)}`);
