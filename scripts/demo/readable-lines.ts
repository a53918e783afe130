/**
 * Writes an action's output for a reader in front of a terminal: what GitHub shows as annotations as text, and how many sample events passed in
 * place of a line for each.
 *
 * @param write gets a line at a time; lines that are held back come with the next one, or with `end`
 */
export function readableLines(write: (line: string) => void): { line(text: string): void; end(): void } {
  let passed = 0;
  let where = '';
  const end = () => {
    if (passed > 0) write(`passed  ${passed} sample event${passed === 1 ? '' : 's'}${where}`);
    passed = 0;
  };
  return {
    line(text) {
      if (text.startsWith('passed  ')) {
        const here = text.includes(': TestFunction,') ? ' in TestFunction, before it goes live' : '';
        if (here !== where) end();
        where = here;
        passed += 1;
        return;
      }
      end();
      write(text.replace(/^::(notice|warning|error)[^:]*::/, '$1: '));
    },
    end,
  };
}
