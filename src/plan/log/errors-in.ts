const boxed = /^\s*[│|] ?/;

/** The errors in what terraform prints: in boxes, or without where colours are off. */
export function errorsIn(text: string): string[] {
  const errors: string[] = [];
  let current: string[] | null = null;
  let inBox = false;
  const close = () => {
    if (current) errors.push(trimmed(current));
    current = null;
  };
  for (const line of text.split('\n')) {
    const bar = inBox && boxed.test(line);
    const content = bar ? line.replace(boxed, '') : line;
    if (/^\s*╷\s*$/.test(line)) {
      close();
      inBox = true;
    } else if (/^\s*╵\s*$/.test(line) || (inBox && !bar)) {
      close();
      inBox = false;
    } else if (/^(?:Error: |Error$)/.test(content)) {
      close();
      current = [content];
    } else if (/^(?:Warning: |::|##\[|Plan: |Terraform exited with code)/.test(content)) close();
    else (current as string[] | null)?.push(content);
  }
  close();
  return errors;
}

function trimmed(lines: string[]): string {
  return lines.join('\n').trim();
}
