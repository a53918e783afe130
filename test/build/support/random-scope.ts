/** Random choices, and which names a random program may declare and read where it is being written. */

export type Type = 'number' | 'text' | 'list' | 'object';

export interface Variable {
  name: string;
  type: Type;
  mutable: boolean;
}

export class RandomScope {
  names = 0;
  marks = 0;
  variables: Variable[] = [];
  canAwait = false;
  inLoop = false;
  /** Names that each open block has declared or read: neither can be declared in it any more. */
  taken: Set<string>[] = [];
  /** Declared by the statement that is being written, and to be seen by the next. */
  fresh: Variable[] = [];
  private state: number;

  constructor(seed: number) {
    this.state = seed * 2654435761 + 1;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }

  upTo(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)]!;
  }

  /** Few names, so that they are declared again in inner blocks. */
  name(type: Type, mutable: boolean): string {
    const taken = this.taken.at(-1)!;
    let name = this.one(['a', 'b', 'c', 'd', 'x', 'y', 'item', 'rest']);
    while (taken.has(name)) name = `v${this.names++}`;
    taken.add(name);
    this.fresh.push({ name, type, mutable });
    return name;
  }

  declared(): void {
    for (const variable of this.fresh) {
      this.variables = this.variables.filter(({ name }) => name !== variable.name);
      this.variables.push(variable);
    }
    this.fresh = [];
  }

  inBlock(work: () => string): string {
    const [variables, fresh] = [this.variables, this.fresh];
    this.taken.push(new Set());
    this.fresh = [];
    const text = work();
    this.taken.pop();
    [this.variables, this.fresh] = [variables, fresh];
    return text;
  }

  inFunction(parameters: Variable[], canAwait: boolean, work: () => string): string {
    const [could, loop] = [this.canAwait, this.inLoop];
    this.canAwait = canAwait;
    this.inLoop = false;
    const text = this.inBlock(() => {
      for (const { name } of parameters) this.taken.at(-1)!.add(name);
      this.fresh = parameters;
      this.declared();
      return work();
    });
    this.canAwait = could;
    this.inLoop = loop;
    return text;
  }

  loop(work: () => string): string {
    const was = this.inLoop;
    this.inLoop = true;
    const text = this.inBlock(work);
    this.inLoop = was;
    return text;
  }
}
