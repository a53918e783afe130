import type { AnyNode, Identifier, Pattern, Program } from 'acorn';
import { childrenOf, type FunctionNode, isFunction, isUndefined, staticKey } from './syntax.ts';

/** One way in which a variable gets its value. */
export interface Definition {
  /** What it is taken from: an expression, a declaration, a function's parameter, or something that is not followed. */
  from: { value: AnyNode } | { parameterOf: FunctionNode; index: number } | { module: string } | 'unknown';
  /** The properties that are read from it, as in `const { a: { b: x } } = value`: a, b. `?` is one that is not known. */
  steps: string[];
}

/** A variable: everything that gives it a value, and every place that reads it. */
export interface Binding {
  name: string;
  definitions: Definition[];
  references: Identifier[];
}

/** What the code's names mean: which identifier is which variable, and where each node stands. */
export interface Scopes {
  parentOf(node: AnyNode): AnyNode | undefined;
  /** Undefined for a name that the code does not declare: a global. */
  bindingOf(identifier: Identifier): Binding | undefined;
  /** Reads of a name that the code does not declare. */
  globals(name: string): Identifier[];
  /** Every node, in the order of the source. */
  nodes: readonly AnyNode[];
}

class Scope {
  readonly #bindings = new Map<string, Binding>();
  readonly #outer: Scope | undefined;
  readonly isFunction: boolean;

  constructor(outer: Scope | undefined, isFunctionScope: boolean) {
    this.#outer = outer;
    this.isFunction = isFunctionScope;
  }

  declare(name: string): Binding {
    let binding = this.#bindings.get(name);
    if (!binding) {
      binding = { name, definitions: [], references: [] };
      this.#bindings.set(name, binding);
    }
    return binding;
  }

  find(name: string): Binding | undefined {
    return this.#bindings.get(name) ?? this.#outer?.find(name);
  }

  /** Where `var` goes. */
  get function(): Scope {
    return this.isFunction || !this.#outer ? this : this.#outer.function;
  }
}

const scopeTypes = new Set([
  'BlockStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'CatchClause',
  'SwitchStatement',
  'StaticBlock',
  'ClassExpression',
]);

/** Reads a program's scopes in one walk, and resolves names when all declarations are known. */
export function readScopes(program: Program): Scopes {
  const parents = new Map<AnyNode, AnyNode>();
  const nodes: AnyNode[] = [];
  const resolved = new Map<Identifier, Binding>();
  const free = new Map<string, Identifier[]>();
  const reads: { identifier: Identifier; scope: Scope }[] = [];
  const writes: { identifier: Identifier; scope: Scope; definition: Definition }[] = [];
  /** Identifiers that declare or are assigned to: no reads. */
  const targets = new Set<AnyNode>();

  /** Follows a pattern down to its names. */
  function bind(
    pattern: Pattern,
    from: Definition['from'],
    steps: string[],
    found: (identifier: Identifier, definition: Definition) => void,
  ): void {
    if (pattern.type === 'Identifier') {
      targets.add(pattern);
      found(pattern, { from, steps });
    } else if (pattern.type === 'AssignmentPattern') {
      bind(pattern.left, from, steps, found);
    } else if (pattern.type === 'RestElement') {
      bind(pattern.argument, 'unknown', [], found);
    } else if (pattern.type === 'ArrayPattern') {
      pattern.elements.forEach((element, index) => {
        if (element) bind(element, from, [...steps, String(index)], found);
      });
    } else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') bind(property.argument, 'unknown', [], found);
        else bind(property.value, from, [...steps, staticKey(property.key, property.computed) ?? '?'], found);
      }
    }
  }

  const declareIn = (scope: Scope) => (identifier: Identifier, definition: Definition) => {
    const binding = scope.declare(identifier.name);
    binding.definitions.push(definition);
    resolved.set(identifier, binding);
  };

  function declare(node: AnyNode, scope: Scope, outer: Scope): void {
    if (node.type === 'VariableDeclaration') {
      const target = node.kind === 'var' ? scope.function : scope;
      const parent = parents.get(node);
      const loop = parent?.type === 'ForOfStatement' && parent.left === node ? parent.right : undefined;
      for (const { id, init } of node.declarations) {
        if (loop) bind(id, { value: loop }, ['0'], declareIn(target));
        else if (init) bind(id, { value: init }, [], declareIn(target));
        else if (parent?.type === 'ForInStatement') bind(id, 'unknown', [], declareIn(target));
        else bind(id, 'unknown', [], (identifier) => resolved.set(identifier, target.declare(identifier.name)));
      }
    } else if (isFunction(node)) {
      if (node.type === 'FunctionDeclaration' && node.id) bind(node.id, { value: node }, [], declareIn(outer));
      if (node.type === 'FunctionExpression' && node.id) bind(node.id, { value: node }, [], declareIn(scope));
      node.params.forEach((parameter, index) => {
        bind(parameter, { parameterOf: node, index }, [], declareIn(scope));
      });
    } else if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
      if (node.id) bind(node.id, { value: node }, [], declareIn(scope));
    } else if (node.type === 'CatchClause') {
      if (node.param) bind(node.param, 'unknown', [], declareIn(scope));
    } else if (node.type === 'ImportDeclaration') {
      for (const specifier of node.specifiers) {
        const name =
          specifier.type === 'ImportSpecifier'
            ? nameOf(specifier.imported)
            : specifier.type === 'ImportDefaultSpecifier'
              ? 'default'
              : undefined;
        bind(
          specifier.local,
          { module: String(node.source.value) },
          name === undefined ? [] : [name],
          declareIn(scope),
        );
      }
    } else if (node.type === 'AssignmentExpression') {
      const plain = node.operator === '=';
      bind(node.left, plain ? { value: node.right } : 'unknown', [], (identifier, definition) =>
        writes.push({ identifier, scope, definition }),
      );
    } else if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') {
      writes.push({ identifier: node.argument, scope, definition: { from: 'unknown', steps: [] } });
    } else if (
      (node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
      node.left.type !== 'VariableDeclaration'
    ) {
      bind(node.left, 'unknown', [], (identifier, definition) => writes.push({ identifier, scope, definition }));
    }
  }

  // A stack of its own: long chains in generated code are deeper than calls may be.
  const todo: { node: AnyNode; scope: Scope }[] = [{ node: program, scope: new Scope(undefined, true) }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, scope: outer } = next;
    nodes.push(node);
    const scope = isFunction(node)
      ? new Scope(outer, true)
      : scopeTypes.has(node.type)
        ? new Scope(outer, false)
        : outer;
    declare(node, scope, outer);
    if (node.type === 'Identifier' && !targets.has(node) && isRead(node, parents.get(node)))
      reads.push({ identifier: node, scope });
    const children = childrenOf(node);
    for (const child of children) parents.set(child, node);
    for (const child of children.reverse()) todo.push({ node: child, scope });
  }
  for (const { identifier, scope, definition } of writes) {
    const binding = scope.find(identifier.name);
    binding?.definitions.push(definition);
    if (binding) resolved.set(identifier, binding);
  }
  for (const { identifier, scope } of reads) {
    const binding = scope.find(identifier.name);
    if (binding) {
      binding.references.push(identifier);
      resolved.set(identifier, binding);
    } else {
      const same = free.get(identifier.name);
      if (same) same.push(identifier);
      else free.set(identifier.name, [identifier]);
    }
  }
  return {
    parentOf: (node) => parents.get(node),
    bindingOf: (identifier) => resolved.get(identifier),
    globals: (name) => free.get(name) ?? [],
    nodes,
  };
}

function nameOf(name: AnyNode): string {
  return name.type === 'Identifier' ? name.name : String((name as { value?: unknown }).value);
}

/** Whether an identifier is an expression, not the name of a property, label or specifier. */
function isRead(node: Identifier, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node || parent.computed;
    case 'ExportSpecifier':
      return parent.local === node;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'MetaProperty':
      return false;
    default:
      return true;
  }
}

/** The definitions that count: `x = void 0` before the real one does not. */
export function realDefinitions(binding: Binding): Definition[] {
  const real = binding.definitions.filter(
    ({ from }) => !(typeof from === 'object' && 'value' in from && isUndefined(from.value)),
  );
  return real.length > 0 ? real : binding.definitions;
}
