import { InputError } from './errors.ts';

/** An action's declared inputs: name to default, '' where action.yml gives none. */
export type DeclaredInputs = Record<string, string>;

/**
 * An action's inputs as the runner hands them over in INPUT_* variables.
 *
 * The runner gives an empty string both for an input that was left out without a default and for an expression that came out
 * empty (an unset variable, an output that was dropped because it held a masked value). A guard read with `guarded` therefore
 * has the default `none` in action.yml, and an empty one is an error: a guard never fails open.
 */
export class Inputs {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #declared: DeclaredInputs;

  constructor(environment: NodeJS.ProcessEnv, declared: DeclaredInputs) {
    this.#environment = environment;
    this.#declared = declared;
  }

  /** Whether action.yml declares the input: publish-edge has some that its parts lack, and the other way round. */
  declares(name: string): boolean {
    return this.#declared[name] !== undefined;
  }

  /** The trimmed text; a default from action.yml where the runner set nothing at all. Reading an undeclared input is a bug. */
  #raw(name: string): string {
    const declared = this.#declared[name];
    if (declared === undefined) throw new Error(`Input '${name}' is read but not declared in action.yml`);
    return (this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? declared).trim();
  }

  /** The input, its default when it is empty, or undefined where there is none. */
  text(name: string): string | undefined {
    return this.#raw(name) || this.#declared[name] || undefined;
  }

  /** Whether something else than the default came. The runner sets defaults too, so that a default written out cannot be told from none. */
  given(name: string): boolean {
    return this.text(name) !== (this.#declared[name] || undefined);
  }

  /** The same inputs with values from another place than the workflow, as an edge.yml's: what they leave out has its default. */
  from(values: Record<string, string>): Inputs {
    const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return new Inputs(Object.fromEntries(variables), this.#declared);
  }

  required(name: string, expected: string): string {
    const value = this.text(name);
    if (value === undefined) throw new InputError(name, '', expected);
    return value;
  }

  /** A guard: undefined for `none`, an error when empty. */
  guarded(name: string, expected: string): string | undefined {
    const value = this.#raw(name);
    if (value === 'none') return undefined;
    if (value) return value;
    throw new InputError(
      name,
      value,
      `${expected}, or none`,
      'An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, or write none, to go without it.',
    );
  }

  /** Strict: an empty value is an error, so that `dry-run` cannot turn into its opposite. */
  boolean(name: string): boolean {
    return this.choice(name, ['true', 'false']) === 'true';
  }

  choice<const T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.#raw(name);
    const lower = value.toLowerCase();
    const found = allowed.find((one) => one === value) ?? allowed.find((one) => one === lower);
    if (found === undefined) throw new InputError(name, value, `one of ${allowed.join(', ')}`);
    return found;
  }

  /** A whole number within the bounds, the default when the input is empty, or undefined where there is none. */
  integer(name: string, bounds: { minimum: number; maximum: number; unit: string }): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= bounds.minimum && number <= bounds.maximum)) {
      throw new InputError(name, value, `a whole number of ${bounds.unit} from ${bounds.minimum} to ${bounds.maximum}`);
    }
    return number;
  }

  requiredInteger(name: string, bounds: { minimum: number; maximum: number; unit: string }): number {
    const number = this.integer(name, bounds);
    if (number === undefined) throw new InputError(name, '', `a whole number of ${bounds.unit}`);
    return number;
  }

  /** One item a line; blank lines and surrounding white space are dropped. */
  lines(name: string): string[] {
    return this.#raw(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** Items on lines of their own or separated by commas: for `functions`, `event-types`, `external` and `fail-on` alone. */
  commaSeparated(name: string): string[] {
    return this.lines(name).flatMap((line) =>
      line
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    );
  }

  /** `KEY=VALUE` lines. The value is what follows the first `=`, as it is. Messages show the key alone: a value may be a secret. */
  keyValues(name: string): Record<string, string> {
    const values: Record<string, string> = {};
    for (const [index, line] of this.lines(name).entries()) {
      const separator = line.indexOf('=');
      const key = separator < 0 ? '' : line.slice(0, separator).trim();
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
        throw new InputError(name, `line ${index + 1}`, 'lines KEY=VALUE with a key of letters, digits and _');
      }
      if (Object.hasOwn(values, key)) throw new InputError(name, key, 'each key once');
      values[key] = line.slice(separator + 1).trim();
    }
    return values;
  }
}
