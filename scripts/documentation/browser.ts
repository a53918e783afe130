import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Opens a page in headless Chromium with further arguments; returns what it prints. */
export function openInBrowser(browser: string, html: string, further: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-comment-'));
  try {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html);
    const profile = `--user-data-dir=${path.join(folder, 'profile')}`;
    const all = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      profile,
      ...further,
      `file://${page}`,
    ];
    const { status, stdout, stderr } = spawnSync(browser, all, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Error(`${browser} ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
