import { RandomExpressions } from './random-expressions.ts';
import type { Variable } from './random-scope.ts';

/** Random small programs in the language as it is written today, for comparing what is built of them with themselves. */

/** What all programs have at their top: `t` notes that it was reached, `later` is awaited. */
const head = `const seen = [];
const t = (mark, value) => { seen.push(mark); return value; };
const sum = (...all) => all.reduce((x, y) => x + y, 0);
`;
const awaited = "async function later(value) { seen.push('await'); return value; }\n";

/**
 * A program: its functions, and `handler(event)`, which gives what it computed and the order in which it did.
 *
 * @param seed the same seed gives the same program
 * @param asynchronous whether it awaits, in all kinds of places
 */
export function randomProgram(seed: number, asynchronous: boolean): string {
  return new RandomProgram(seed, asynchronous).text();
}

class RandomProgram extends RandomExpressions {
  readonly asynchronous: boolean;
  shownNames: string[] = [];

  constructor(seed: number, asynchronous: boolean) {
    super(seed);
    this.asynchronous = asynchronous;
  }

  text(): string {
    const body = this.inFunction([{ name: 'event', type: 'object', mutable: false }], this.asynchronous, () =>
      this.statements(4 + this.upTo(4), 3),
    );
    const shown = `[${this.shownNames.join(', ')}]`;
    const start = this.asynchronous ? 'async ' : '';
    return `${head}${this.asynchronous ? awaited : ''}${start}function program(event, out) {\n${body}\nout.push(${shown});\nreturn out; }
${start}function handler(event) { const out = [];
try { ${this.asynchronous ? 'await ' : ''}program(event, out); } catch (error) { out.push(error.name); }
return JSON.stringify([out, seen]); }\n`;
  }

  statements(count: number, depth: number): string {
    const lines: string[] = [];
    for (let index = 0; index < count; index += 1) lines.push(this.statement(depth));
    if (depth === 3) this.shownNames = this.variables.filter(({ name }) => name !== 'event').map(({ name }) => name);
    return lines.join('\n');
  }

  statement(depth: number): string {
    const kinds = ['declare', 'declare', 'pattern', 'pattern', 'assign', 'note', 'note'];
    if (depth > 0) kinds.push('block', 'if', 'of', 'of', 'in', 'for', 'while', 'try', 'function', 'closure');
    if (this.inLoop) kinds.push('leave');
    const text = this.ofKind(this.one(kinds), depth);
    this.declared();
    return text;
  }

  ofKind(kind: string, depth: number): string {
    const block = () => this.inBlock(() => this.statements(1 + this.upTo(3), depth - 1));
    switch (kind) {
      case 'pattern':
        return this.patternStatement();
      case 'assign':
        return this.assignment();
      case 'note':
        return `out.push(${this.spreadable(2)});`;
      case 'block':
        return `{ ${block()} }`;
      case 'if':
        return `if (${this.expression('number', 2)} > 2) { ${block()} } else { ${block()} }`;
      case 'of':
        return this.forOf(depth);
      case 'in':
        return this.loop(() => {
          const object = this.expression('object', 1);
          const name = this.name('text', false);
          this.declared();
          return `for (const ${this.chance(0.5) ? `[${name}]` : name} in ${object}) { ${this.statements(2, depth - 1)} }`;
        });
      case 'for': {
        const name = `i${this.names++}`;
        return this.loop(() => `for (let ${name} = 0; ${name} < 3; ${name}++) { ${this.statements(2, depth - 1)} }`);
      }
      case 'while': {
        const name = `n${this.names++}`;
        return `let ${name} = 0; ${this.loop(() => `while (${name}++ < 2) { ${this.statements(2, depth - 1)} }`)}`;
      }
      case 'try': {
        const thrown = this.one(['null.x', 'missing()', 't("thrown", event.none.x)']);
        const param = this.one(['', '(error)', '({ name })', '({ name: b = 1, ...d })']);
        const read = { '': '0', '(error)': 'error.name', '({ name })': 'name' }[param] ?? 'b, Object.keys(d).length';
        return `try { ${block()} if (${this.expression('number', 1)} > 3) ${thrown}; } catch ${param} { out.push(${read}); }`;
      }
      case 'function':
        return this.functionStatement(depth);
      case 'closure': {
        const name = `f${this.names++}`;
        const body = this.inFunction([], false, () => this.expression(this.one(['number', 'list']), 2));
        return `const ${name} = () => ${body}; out.push(${name}());`;
      }
      case 'leave':
        return `if (${this.expression('number', 1)} > 4) ${this.one(['break', 'continue'])};`;
      default: {
        const type = this.type();
        const value = this.expression(type, 3);
        const mutable = this.chance(0.5);
        return `${mutable ? 'let' : 'const'} ${this.name(type, mutable)} = ${value};`;
      }
    }
  }

  forOf(depth: number): string {
    return this.loop(() => {
      const asEntries = this.chance(0.3);
      const kind = this.one(['const', 'let']);
      const of = this.expression(asEntries ? 'object' : 'list', 2);
      const name = this.name('number', kind === 'let');
      const value = `w${this.names++}`;
      this.declared();
      const start = asEntries
        ? `for (${kind} [${name}, ${value} = 4] of Object.entries(${of})) { out.push(${value});`
        : `for (${kind} ${name} of ${of}) {`;
      // A block of its own, which may declare the name of the loop's variable again.
      return `${start} ${this.inBlock(() => this.statements(2, depth - 1))} }`;
    });
  }

  patternStatement(): string {
    const kind = this.one(['const', 'let']);
    if (this.chance(0.4)) {
      const value = this.expression('list', 2);
      const fallback = this.expression('number', 1);
      const [first, second] = [this.name('number', kind === 'let'), this.name('number', kind === 'let')];
      const rest = this.chance(0.5) ? `, ...${this.name('list', kind === 'let')}` : '';
      return `${kind} [${first} = 1, ${this.chance(0.3) ? ', ' : ''}${second} = ${fallback}${rest}] = ${value};`;
    }
    const value = this.expression('object', 2);
    const fallback = this.expression('list', 1);
    const key = this.chance(0.3) ? '["a"]' : this.chance(0.5) ? 'a' : `[${this.mark()} && "a"]`;
    const parts = [`${key}: ${this.name('number', kind === 'let')} = 3`];
    parts.push(`b: ${this.name('list', kind === 'let')} = ${fallback}`);
    if (this.chance(0.5)) parts.push(`o: { a: ${this.name('number', kind === 'let')} = 8 } = {}`);
    if (this.chance(0.5)) parts.push(`...${this.name('object', kind === 'let')}`);
    return `${kind} { ${parts.join(', ')} } = ${value};`;
  }

  assignment(): string {
    const free = this.variables.filter(({ mutable }) => mutable);
    const numbers = free.filter(({ type }) => type === 'number');
    if (numbers.length > 1 && this.chance(0.5)) {
      const [first, second] = [this.read(numbers), this.read(numbers)];
      return this.chance(0.5)
        ? `[${first}, ${second}] = [${second}, ${first}];`
        : `out.push(({ a: ${first}, b: [${second} = 5] = [] } = ${this.expression('object', 2)}));`;
    }
    if (free.length === 0) return `out.push(${this.mark()});`;
    const name = this.read(free);
    const { type } = free.find((variable) => variable.name === name)!;
    if (type === 'number') return `${name} ${this.one(['=', '+=', '??=', '||=', '&&='])} ${this.expression(type, 2)};`;
    return `${name} = ${this.expression(type, 2)};`;
  }

  functionStatement(depth: number): string {
    const name = `f${this.names++}`;
    const asynchronous = this.canAwait && this.chance(0.5);
    const parameters: Variable[] = [
      { name: 'x', type: 'number', mutable: true },
      { name: 'a', type: 'number', mutable: true },
      { name: 'rest', type: 'list', mutable: true },
    ];
    const fallback = this.inFunction([], false, () => {
      this.variables = this.variables.filter((variable) => parameters.every(({ name: own }) => own !== variable.name));
      return this.expression('number', 1);
    });
    const was = this.shownNames;
    const body = this.inFunction(parameters, asynchronous, () => this.statements(2, Math.min(depth - 1, 2)));
    this.shownNames = was;
    const head = `(x = ${fallback}, { a = x + 1, ...others } = {}, ...rest)`;
    const start = asynchronous ? 'async ' : '';
    const form = this.one([
      `${start}function ${name}${head} { ${body}\n return [x, a, others, rest]; }`,
      `const ${name} = ${start}${head} => { ${body}\n return [x, a, others, rest]; };`,
    ]);
    const call = `${name}(${this.arguments(1)})`;
    return `${form} out.push(${asynchronous ? `await ${call}` : call});`;
  }
}
