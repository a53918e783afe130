import { statSync } from 'node:fs';
import path from 'node:path';
import { renderComment } from '../src/plan/render/comment.ts';
import { options } from '../test/plan/support/render-options.ts';
import { samplePlan } from '../test/plan/support/sample-plan.ts';
import { openInBrowser } from './documentation/browser.ts';
import { githubPage } from './documentation/github-page.ts';

/** Makes docs/terraform-plan-comment.png from the sample plan of the tests: `node scripts/plan-comment-picture.ts [chromium]`. */
const [browser = 'chromium'] = process.argv.slice(2);
const picture = path.resolve('docs/terraform-plan-comment.png');
const html = githubPage(renderComment(samplePlan(), options).markdown, { openDetails: 4 });
openInBrowser(browser, html, ['--window-size=940,1690', `--screenshot=${picture}`]);
console.log(`docs/terraform-plan-comment.png: ${statSync(picture).size} bytes`);
