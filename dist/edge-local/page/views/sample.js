import { call } from '../connection.js';
import { element, replace } from '../dom.js';
import { code } from './parts.js';

/**
 * The button that saves the event of a phase as a sample event for `events`.
 * @param {string} id of the trace @param {number} phase its place in the trace's phases
 */
export function sampleButton(id, phase) {
  const said = element('p', { role: 'status', class: 'small' });
  const button = element('button', { type: 'button' }, 'Save event as a sample');
  button.addEventListener('click', async () => {
    try {
      const { file } = await call(`traces/${encodeURIComponent(id)}/sample`, { method: 'POST', body: { phase } });
      replace(said, 'Saved as ', code(file));
    } catch (error) {
      const download = `/_local/traces/${encodeURIComponent(id)}/event?phase=${phase}`;
      replace(
        said,
        element('span', { class: 'problem' }, error instanceof Error ? error.message : String(error)),
        ' ',
        element('a', { href: download, download: true }, 'Download it'),
      );
    }
  });
  return element('div', { class: 'actions' }, button, said);
}
