import { RandomScope, type Type, type Variable } from './random-scope.ts';

/** Random expressions of a wanted type, from the variables that are in sight. */
export class RandomExpressions extends RandomScope {
  type(): Type {
    return this.one(['number', 'number', 'text', 'list', 'object']);
  }

  mark(): string {
    return `t(${++this.marks}, 1)`;
  }

  arguments(depth: number): string {
    return this.one([
      () => '',
      () => this.expression('number', depth),
      () => `${this.expression('number', depth)}, ${this.expression('object', depth)}, ${this.spreadable(depth)}`,
      () => `undefined, undefined, ...${this.expression('list', depth)}`,
    ])();
  }

  spreadable(depth: number): string {
    return this.chance(0.3) ? `...${this.expression('list', depth)}` : this.expression(this.type(), depth);
  }

  expression(type: Type, depth: number): string {
    const known = this.variables.filter((variable) => variable.type === type);
    if (known.length > 0 && this.chance(depth === 0 ? 0.7 : 0.3)) return this.read(known);
    if (depth === 0) return this.plain(type);
    if (this.canAwait && this.chance(0.25)) return `(await later(${this.expression(type, depth - 1)}))`;
    if (this.chance(0.15)) return `t(${++this.marks}, ${this.expression(type, depth - 1)})`;
    return this.compound(type, depth - 1);
  }

  read(variables: readonly Variable[]): string {
    const { name } = this.one(variables);
    for (const taken of this.taken) taken.add(name);
    return name;
  }

  plain(type: Type): string {
    const plain = { number: String(this.upTo(6)), text: '"ab"', list: '[1, 2, 3]', object: '{ a: 1, b: [2] }' };
    return plain[type] === '{ a: 1, b: [2] }' ? '({ a: 1, b: [2] })' : plain[type];
  }

  compound(type: Type, depth: number): string {
    const of = (wanted: Type) => this.expression(wanted, depth);
    const forms: Record<Type, (() => string)[]> = {
      number: [
        () => `((${of('number')}) ${this.one(['+', '*', '-', '**'])} ${this.upTo(3)})`,
        () => `sum(${of('number')}, ...${of('list')}, ${of('number')})`,
        () => `(${of('object')}?.b?.[${this.upTo(2)}] ?? ${of('number')})`,
        () => `(${of('object')}.none?.x(${of('number')}) ?? ${of('number')})`,
        () => `(${of('number')} > 2 ? ${of('number')} : ${of('number')})`,
        () => `({ v: ${of('number')}, m(x = 1, ...r) { return this.v + x + r.length; } }).m(${this.arguments(depth)})`,
        () => `(({ a = 1 }, [b = a] = []) => a + b)(${of('object')}, ${of('list')})`,
        () => `Math.max(${of('number')}, ${of('number')})`,
        () => `(${this.mark()}, ${of('number')})`,
        () => `${of('list')}.length`,
      ],
      text: [
        () => `\`<\${${of('number')}}\${${of('text')}}>\``,
        () => `(${of('text')} + ${of('list')})`,
        () => `\`\${[...${of('list')}, ${of('text')}].join("-")}\``,
        () => `String(${of('object')}?.a)`,
      ],
      list: [
        () => `[${of('number')}, ...${of('list')}, ${of('number')}]`,
        () => `[...${of('list')}, ...[${of('number')}], , ${of('number')}]`,
        () => `${of('list')}.map((x, i = 0) => x + i)`,
        () => `${of('list')}.filter((x) => x > ${this.upTo(3)})`,
        () => `[...${of('list')}]`,
        () => `Object.values({ ...${of('object')}, b: 1, o: 2 })`,
        () => `((...all) => all)(...${of('list')}, ${of('number')})`,
      ],
      object: [
        () => `({ a: ${of('number')}, b: ${of('list')} })`,
        () => `({ ...${of('object')}, a: ${of('number')} })`,
        () => `({ a: ${of('number')}, ...${of('object')}, ["k" + ${of('number')}]: ${of('text')}, b: ${of('list')} })`,
        () => `({ [${this.mark()} ? "a" : "z"]: ${of('number')}, o: { a: ${of('number')} } })`,
        () => `(${of('number')} > 3 ? ${of('object')} : ${of('object')})`,
        () => `JSON.parse(JSON.stringify(${of('object')}))`,
      ],
    };
    return this.one(forms[type])();
  }
}
