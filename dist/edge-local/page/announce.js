import { byId } from './dom.js';

/** What is said to screen readers: at most one sentence in five seconds, and of many arrivals only how many there were. */

const quietFor = 5000;
let last = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** @type {() => string} */
let sentence = () => '';

/**
 * Says a sentence soon. One that comes before it was said takes its place.
 * @param {() => string} made asked for the sentence when it is said
 */
export function announce(made) {
  sentence = made;
  if (timer !== undefined) return;
  timer = setTimeout(
    () => {
      timer = undefined;
      last = Date.now();
      byId('announcer').textContent = sentence();
    },
    Math.max(250, last + quietFor - Date.now()),
  );
}
