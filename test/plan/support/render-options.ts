import type { RenderOptions } from '../../../src/plan/render/options.ts';

/** Options as an action would give them for a pull request's comment. */
export const options: RenderOptions = {
  name: 'tf/dev/www',
  title: null,
  footer: null,
  showDrift: 'relevant',
  maxBytes: 65_536,
  rest: { summaryUrl: 'https://github.com/org/repo/actions/runs/1', markdownPath: 'plan.md' },
  tool: 'Terraform',
};
