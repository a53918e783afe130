/**
 * Whether matching a regular expression may take a time that grows without bounds: a repeated group that repeats something itself, or has a choice in it. Some of
 * these are fast all the same; which ones is not looked at.
 */
export function mayBeSlow(pattern: string): boolean {
  /** For each open group, whether something in it is repeated. */
  const groups: boolean[] = [false];
  let inClass = false;
  let closed: boolean | undefined;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    const before = closed;
    closed = undefined;
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') groups.push(false);
    else if (character === ')') {
      closed = groups.pop() ?? false;
      if (closed && groups.length > 0) groups[groups.length - 1] = true;
    } else if (character === '|' || (character === '?' && pattern[at - 1] !== '(')) {
      // Repeated, ways that match the same are tried in every combination.
      groups[groups.length - 1] = true;
    } else if (character === '*' || character === '+' || character === '{') {
      if (before) return true;
      groups[groups.length - 1] = true;
    }
  }
  return false;
}
