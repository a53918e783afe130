import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A rule that is not applied at one place, and why. */
export interface Skip {
  /** Below the folder that was read. */
  file: string;
  line: number;
  rule: string;
  /** Empty where none is given. */
  reason: string;
}

// As the two tools read them: https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html,
// https://github.com/terraform-linters/tflint/blob/master/docs/user-guide/annotations.md
const forms = [
  /#\s*checkov:skip=([A-Z0-9_]+)(?::(.*))?$/,
  /#\s*tflint-ignore(?:-file)?:\s*([a-z0-9_, ]*[a-z0-9_])(.*)$/,
];

/** Every checkov:skip and tflint-ignore in the HCL below a folder, with the reason beside it. */
export function skipsBelow(folder: string): Skip[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tf') && !entry.parentPath.includes('.terraform'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const found = forms.map((form) => form.exec(text)).find((one) => one !== null);
        if (!found) return [];
        const reason = (found[2] ?? '').replace(/^[\s#]+/, '').trim();
        return [{ file: path.relative(folder, file), line: index + 1, rule: found[1] as string, reason }];
      }),
  );
}
