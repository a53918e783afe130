/** Attributes that force a replacement, as a tree by name: an index in a list or set stands for any, as sets have none. */
export interface Forcing {
  forces: boolean;
  inner: Map<string, Forcing>;
}

const anyIndex = '[]';

/** The tree of a change's `replacePaths`. */
export function forcingTree(paths: readonly (string | number)[][]): Forcing | undefined {
  if (paths.length === 0) return undefined;
  const root: Forcing = { forces: false, inner: new Map() };
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const key = typeof step === 'number' ? anyIndex : step;
      let next = node.inner.get(key);
      if (!next) {
        next = { forces: false, inner: new Map() };
        node.inner.set(key, next);
      }
      node = next;
    }
    node.forces = true;
  }
  return root;
}

/** What is known of an attribute, or of a map's key. */
export function forcingOf(node: Forcing | undefined, key: string): Forcing | undefined {
  return node?.inner.get(key);
}

/** What is known of the elements of a list. */
export function forcingOfElements(node: Forcing | undefined): Forcing | undefined {
  return node?.inner.get(anyIndex);
}

/** The comment beside an attribute that forces, also where a path below it does that has no line of its own. */
export function forcingMark(node: Forcing | undefined): string {
  return node?.forces ? ' # forces replacement' : '';
}

/** `ingress[].from_port` for a path, as a summary names it. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}
