/** @import { Line } from '../diff.js' */
import { difference, lines } from '../diff.js';
import { element, hidden } from '../dom.js';
import { counted } from '../text.js';

/** JSON and its differences as lines; what did not change is folded where it is long. */

/** Unchanged lines left on each side of a change, and how many in a row are folded at least. */
const around = 2;
const worthFolding = 4;
/** Lines that are put on the page at once; the rest comes when it is asked for. */
const most = 400;

/** The lines of `after` with what it lost. @param {unknown} before @param {unknown} after @param {string} name for screen readers */
export function differenceView(before, after, name) {
  return view(difference(before, after), name, true);
}

/** A value as it is. @param {unknown} value @param {string} name */
export function valueView(value, name) {
  return view(lines(value), name, false);
}

/** How many lines came and went: `1 line added, 1 removed`. @param {unknown} before @param {unknown} after */
export function changesIn(before, after) {
  const all = difference(before, after);
  const [added, removed] = [
    all.filter(({ sign }) => sign === '+').length,
    all.filter(({ sign }) => sign === '-').length,
  ];
  if (added + removed === 0) return 'unchanged';
  return added > 0 ? `${counted(added, 'line')} added, ${removed} removed` : `${counted(removed, 'line')} removed`;
}

/** @param {Line[]} all @param {string} name @param {boolean} folding */
function view(all, name, folding) {
  const box = element('div', { class: 'code', role: 'group', 'aria-label': name });
  for (const { fold, part } of folding ? folded(all) : [{ fold: false, part: all }]) {
    if (!fold && part.length <= most) box.append(...part.map(row));
    else {
      const text = fold ? `${counted(part.length, 'unchanged line')}` : `${counted(part.length - most, 'more line')}`;
      if (!fold) box.append(...part.slice(0, most).map(row));
      const rest = fold ? part : part.slice(most);
      const button = element('button', { type: 'button', class: 'fold' }, `Show ${text}`);
      button.addEventListener('click', () => {
        const made = rest.map(row);
        button.replaceWith(...made);
        made[0].tabIndex = -1;
        made[0].focus();
      });
      box.append(button);
    }
  }
  return box;
}

/** Runs of lines, and whether each is to be folded. @param {Line[]} all @returns {{ fold: boolean, part: Line[] }[]} */
function folded(all) {
  const near = all.map((_, at) =>
    all.slice(Math.max(0, at - around), at + around + 1).some(({ sign }) => sign !== ' '),
  );
  /** @type {{ fold: boolean, part: Line[] }[]} */
  const runs = [];
  all.forEach((line, at) => {
    const last = runs.at(-1);
    if (last && last.fold === !near[at]) last.part.push(line);
    else runs.push({ fold: !near[at], part: [line] });
  });
  return runs.map(({ fold, part }) => ({ fold: fold && part.length >= worthFolding, part }));
}

const names = { '+': 'added', '-': 'removed', ' ': '' };

/** @param {Line} line */
function row({ sign, depth, text }) {
  const made = element(
    sign === '+' ? 'ins' : sign === '-' ? 'del' : 'span',
    { class: 'row' },
    sign !== ' ' && element('span', { class: 'sign', 'aria-hidden': 'true' }, sign === '-' ? '−' : '+'),
    sign !== ' ' && hidden(`${names[sign]}: `),
    text,
  );
  made.style.setProperty('--depth', String(depth));
  return made;
}
