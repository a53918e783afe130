/** Names, sorted in place; Terraform writes them so already, and looking is faster than sorting. */
export function inOrder(names: string[]): string[] {
  for (let at = 1; at < names.length; at += 1) if (names[at - 1]! > names[at]!) return names.sort();
  return names;
}
