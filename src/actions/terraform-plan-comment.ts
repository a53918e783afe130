import type { Outputs } from '../github/outputs.ts';
import { readRunEvent } from '../github/pull-request/event.ts';
import { findHeadSha } from '../github/pull-request/find.ts';
import { roomInSummary } from '../github/summary-limit.ts';
import { systemClock } from '../kit/clock.ts';
import { fewestBytes } from '../plan/render/options.ts';
import { environmentCredentials } from '../plan/secrets/environment-credentials.ts';
import { parseMaskPatterns } from '../plan/secrets/mask-patterns.ts';
import { createMasker, type Masker } from '../plan/secrets/masker.ts';
import { checkFailOn, mayChange } from '../plan-comment/fail-on.ts';
import { hidingErrors, hidingLog } from '../plan-comment/hiding.ts';
import { type PlanFiles, writePlanFiles } from '../plan-comment/plan-files.ts';
import type { PlanCommentRequest } from '../plan-comment/request.ts';
import { readShownPlan, type ShownPlan } from '../plan-comment/shown-plan.ts';
import { readPlanInputs } from './plan-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** terraform-plan-comment: shows a plan in the job summary and in one comment on the pull request. */
export async function terraformPlanComment(context: ActionContext): Promise<void> {
  const { inputs, environment, log } = context;
  // Before any other input is read, as the error of a bad one quotes it.
  const masker = createMasker({
    values: [...inputs.lines('mask-values'), ...environmentCredentials(environment)],
    patterns: parseMaskPatterns(inputs.lines('mask')),
  });
  await hidingErrors(masker, async () =>
    show(await readPlanInputs(context, masker), masker, { ...context, log: hidingLog(log, masker) }),
  );
}

/** What a reviewer reads comes first, what fails the step last. */
async function show(request: PlanCommentRequest, masker: Masker, context: ActionContext): Promise<void> {
  const { environment, workspace, run, log, signal } = context;
  const event = await readRunEvent(environment);
  const origin = { headSha: findHeadSha(event), runId: event.runId, runAttempt: event.runAttempt, url: run.runUrl };
  const shown = await readShownPlan(request, { masker, environment, signal, origin });
  const files = await writePlanFiles(shown, request.name, workspace);
  context.setOutputs(planOutputs(shown, files));
  await summarize(shown, files.markdown, context);
  const comment = request.mode === 'off' ? null : await post();
  context.setOutputs({ 'comment-id': comment?.id, 'comment-url': comment?.url });
  await shown.requireReviewed();
  checkFailOn(shown, request.failOn);

  async function post() {
    const { postPlan } = await import('../plan-comment/post.ts');
    return postPlan(shown, request, {
      event,
      apiUrl: (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
      runUrl: run.runUrl,
      markdownPath: files.markdown,
      log,
      clock: systemClock,
      signal,
    });
  }
}

/** In the room that is left: a summary above GitHub's limit is dropped as a whole, with what others wrote into it. */
async function summarize(
  shown: ShownPlan,
  file: string,
  { environment, log, ...context }: ActionContext,
): Promise<void> {
  const room = roomInSummary(environment.GITHUB_STEP_SUMMARY);
  if (room >= fewestBytes) return context.summarize(shown.summary(file, room));
  log.warning(`The job summary is full: the plan is not in it. The file ${file} has the whole.`);
}

/** What is not known of a plan that failed is not said: empty is neither `true` nor `false`. */
function planOutputs({ verdict, fingerprint }: ShownPlan, files: PlanFiles): Outputs {
  const destroys = verdict !== null && verdict.destroys + verdict.counts.replace > 0;
  const known: Outputs = {
    'has-changes': verdict && mayChange(verdict),
    'has-destroy': destroys || (verdict === null || verdict.errored ? null : false),
  };
  const names = ['create', 'update', 'replace', 'delete', 'import', 'move', 'forget', 'drift'] as const;
  return {
    ...known,
    ...Object.fromEntries(names.map((name) => [name, verdict?.counts[name] ?? ''])),
    fingerprint,
    'fingerprint-path': files.fingerprint,
    'markdown-path': files.markdown,
    'section-path': files.section,
  };
}
