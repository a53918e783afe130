import { distFolder } from '../dist-folder.ts';
import { runAction } from '../run-action.ts';
import { terraformPlanComment } from '../terraform-plan-comment.ts';

await runAction('terraform-plan-comment', distFolder(), terraformPlanComment);
