/** @import { BuildStatus } from '../build-status.ts' */
import { announce } from './announce.js';
import { byId, element, replace } from './dom.js';
import { counted } from './text.js';

/** What stands above everything while a build is broken. */

/** @type {string[]} */
let before = [];

/** @param {BuildStatus[]} builds */
export function drawBanner(builds) {
  const broken = builds.filter(({ state }) => state === 'failed');
  const names = broken.map((build) => build.function ?? 'edge.yml');
  const banner = byId('banner');
  banner.hidden = broken.length === 0;
  replace(byId('builds-mark'), broken.length > 0 && `${broken.length} broken`);
  if (names.join() === before.join()) return;
  replace(
    banner,
    element('strong', {}, `${counted(broken.length, 'build')} broken: ${names.join(', ')}.`),
    element('span', {}, whatServes(broken)),
    element('a', { href: '#/builds' }, 'Show why'),
  );
  if (broken.length > before.length) announce(() => `Build broken: ${names.join(', ')}.`);
  else if (broken.length === 0) announce(() => 'All builds are good again.');
  before = names;
}

/** @param {BuildStatus[]} broken */
function whatServes(broken) {
  const without = broken.filter(({ serving, function: name }) => serving === null && name !== null);
  if (without.length === 0)
    return broken.length === 1 ? 'The last good build is serving.' : 'The last good builds are serving.';
  return `Nothing is serving yet for ${without.map((build) => build.function).join(', ')}.`;
}
