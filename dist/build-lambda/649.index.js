export const id = 649;
export const ids = [649];
export const modules = {

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/edge/sources.js
var sources = __webpack_require__(935);
// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(4559);
;// CONCATENATED MODULE: ./lib/edge/bundle/syntax.js

/** Parses bundled code, as a module where it can be one. Throws what acorn throws. */
function parseBundle(code) {
    const options = {
        ecmaVersion: 'latest',
        locations: true,
        allowHashBang: true,
        allowReturnOutsideFunction: true,
    };
    try {
        return (0,acorn/* parse */.qg)(code, { ...options, sourceType: 'module' });
    }
    catch {
        // Sloppy code: `with`, octal literals, words that a module reserves.
        return (0,acorn/* parse */.qg)(code, { ...options, sourceType: 'script' });
    }
}
/** The nodes directly below one, in the order of the source. */
function childrenOf(node) {
    const children = [];
    const members = node;
    // A plain loop: this runs for every node of bundles with a million of them.
    for (const name in members) {
        const value = members[name];
        if (typeof value !== 'object' || value === null || name === 'loc')
            continue;
        if (Array.isArray(value)) {
            for (const element of value)
                if (isNode(element))
                    children.push(element);
            // `export { a }` holds one node as both of its names.
        }
        else if (isNode(value) && children.at(-1) !== value)
            children.push(value);
    }
    return children;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}
function isFunction(node) {
    return (node?.type === 'FunctionDeclaration' ||
        node?.type === 'FunctionExpression' ||
        node?.type === 'ArrowFunctionExpression');
}
/** The name of a property where it stands in the source: `a.b`, `a['b']`, `{ b: ... }`, `{ 'b': ... }`; undefined when it is computed. */
function staticKey(key, computed) {
    if (!computed && key.type === 'Identifier')
        return key.name;
    if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number'))
        return String(key.value);
    if (key.type === 'TemplateLiteral' && key.expressions.length === 0)
        return key.quasis[0]?.value.cooked ?? undefined;
    return undefined;
}
/** The name of a member expression's property. */
function propertyOf(member) {
    return staticKey(member.property, member.computed);
}
/** What stands inside parts that do not change a value: `(a, b)` is b, `x = a` is a, `a?.b` is a.b. */
function unwrapped(node) {
    if (node.type === 'ChainExpression')
        return unwrapped(node.expression);
    if (node.type === 'ParenthesizedExpression')
        return unwrapped(node.expression);
    if (node.type === 'SequenceExpression')
        return unwrapped(node.expressions.at(-1));
    if (node.type === 'AssignmentExpression' && node.operator === '=')
        return unwrapped(node.right);
    return node;
}
/** Whether an expression is certainly undefined. */
function isUndefined(node) {
    return ((node.type === 'UnaryExpression' && node.operator === 'void') ||
        (node.type === 'Identifier' && node.name === 'undefined'));
}

;// CONCATENATED MODULE: ./lib/edge/bundle/environment-reads.js

/** Finds each read of `process.env`, through aliases, destructuring and `import ... from 'node:process'`. Writes are left out. */
function findEnvironmentReads(scopes) {
    const reads = [];
    const seen = new Set();
    /** Whatever uses an expression that is the environment. */
    const followEnvironment = (node, direct) => {
        if (seen.has(node))
            return;
        seen.add(node);
        const parent = wrapperOf(scopes, node);
        const { user, used } = parent;
        if (user?.type === 'MemberExpression' && user.object === used) {
            if (isWriteTarget(scopes, user))
                return;
            const key = propertyOf(user);
            reads.push({ node: user, key, replaceable: direct && key !== undefined && !user.computed });
        }
        else if (user?.type === 'BinaryExpression' && user.operator === 'in' && user.right === used) {
            reads.push({ node: user, key: staticKey(user.left, true), replaceable: false });
        }
        else if (user?.type === 'VariableDeclarator' && user.init === used)
            followPattern(user.id, 'environment');
        else if (user?.type === 'AssignmentExpression' && user.right === used)
            followPattern(user.left, 'environment');
        else if (user?.type !== 'ExpressionStatement' && user?.type !== 'UnaryExpression')
            reads.push({ node, key: undefined, replaceable: false });
    };
    /** Whatever uses an expression that is `process`, or a module that holds it. */
    const followProcess = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        const { user, used } = wrapperOf(scopes, node);
        if (user?.type === 'MemberExpression' && user.object === used) {
            const name = propertyOf(user);
            if (name === 'env' && !isWriteTarget(scopes, user))
                followEnvironment(user, node.type === 'Identifier' && node.name === 'process');
            else if (name === 'default' || name === 'process')
                followProcess(user);
        }
        else if (user?.type === 'VariableDeclarator' && user.init === used)
            followPattern(user.id, 'process');
        else if (user?.type === 'CallExpression' && user.arguments[0] === used)
            followProcess(user);
    };
    const followPattern = (pattern, what) => {
        if (pattern.type === 'AssignmentPattern')
            followPattern(pattern.left, what);
        else if (pattern.type === 'Identifier') {
            for (const reference of scopes.bindingOf(pattern)?.references ?? []) {
                if (what === 'process')
                    followProcess(reference);
                else
                    followEnvironment(reference, false);
            }
        }
        else if (pattern.type === 'ObjectPattern') {
            for (const property of pattern.properties) {
                const key = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
                if (what === 'environment')
                    reads.push({ node: property, key, replaceable: false });
                else if (property.type === 'Property' && key === 'env')
                    followPattern(property.value, 'environment');
                else if (property.type === 'Property' && key === 'default')
                    followPattern(property.value, 'process');
            }
        }
        else if (what === 'environment')
            reads.push({ node: pattern, key: undefined, replaceable: false });
    };
    for (const identifier of scopes.globals('process'))
        followProcess(identifier);
    for (const name of ['globalThis', 'global'])
        for (const identifier of scopes.globals(name))
            followProcess(identifier);
    for (const node of scopes.nodes) {
        if (isProcessRequire(scopes, node))
            followProcess(node);
        if (node.type !== 'ImportDeclaration' || !isProcessModule(node.source.value))
            continue;
        for (const { type, local, ...specifier } of node.specifiers) {
            const imported = type === 'ImportSpecifier'
                ? staticKey(specifier.imported, false)
                : 'default';
            if (imported === 'env')
                followPattern(local, 'environment');
            else if (imported === 'default')
                followPattern(local, 'process');
        }
    }
    return reads;
}
/** The node that uses an expression, past parentheses and optional chains. */
function wrapperOf(scopes, node) {
    let used = node;
    let user = scopes.parentOf(node);
    while (user && (user.type === 'ChainExpression' || user.type === 'ParenthesizedExpression')) {
        used = user;
        user = scopes.parentOf(user);
    }
    return { user, used };
}
function isWriteTarget(scopes, member) {
    const user = scopes.parentOf(member);
    if (user?.type === 'AssignmentExpression')
        return user.left === member && user.operator === '=';
    return user?.type === 'UnaryExpression' && user.operator === 'delete';
}
function isProcessRequire(scopes, node) {
    if (node.type !== 'CallExpression')
        return false;
    const [argument] = node.arguments;
    const callee = unwrapped(node.callee);
    if (argument?.type !== 'Literal' || !isProcessModule(argument.value) || callee.type !== 'Identifier')
        return false;
    // esbuild's own __require in ES modules is a variable; a local function named otherwise takes no module name.
    return callee.name === 'require'
        ? !scopes.bindingOf(callee)
        : scopes.bindingOf(callee) !== undefined;
}
function isProcessModule(name) {
    return name === 'process' || name === 'node:process';
}

// EXTERNAL MODULE: ./lib/edge/bundle/reserved-variables.js
var reserved_variables = __webpack_require__(1068);
;// CONCATENATED MODULE: ./lib/edge/bundle/environment-rule.js



const rule = 'environment-variable';
const source = sources/* edgeRestrictions */.FR;
/** Keys that a package's one warning names. */
const namedKeys = 5;
/**
 * Environment variables that are left in the code of a Lambda@Edge function: the edge has only Lambda's reserved ones. In the user's own
 * source a named one is an error and one that cannot be told a warning; each package has one warning.
 */
function checkEnvironment(scopes, positions, bundle) {
    if (bundle.target !== 'lambda-edge')
        return [];
    const findings = [];
    const packages = new Map();
    const seen = new Set();
    for (const read of findEnvironmentReads(scopes)) {
        if (read.key !== undefined && reserved_variables/* reservedVariables */.e.has(read.key))
            continue;
        const place = positions.placeOf(read.node);
        if (place?.packageName !== undefined) {
            const found = packages.get(place.packageName) ?? { keys: new Set(), place };
            found.keys.add(read.key ?? 'names that are not known before it runs');
            packages.set(place.packageName, found);
            continue;
        }
        const finding = place ? ownRead(read, place, bundle) : unplacedRead(read);
        const id = `${finding.message} ${finding.position?.file}:${finding.position?.line}:${finding.position?.column}`;
        if (!seen.has(id))
            findings.push(finding);
        seen.add(id);
    }
    for (const [name, { keys, place }] of packages)
        findings.push(packageReads(name, [...keys], place));
    return findings;
}
function ownRead({ key, replaceable }, { position }, { buildEnvKeys }) {
    if (key === undefined) {
        const message = "process.env is read as a whole or by a name that is not known before it runs; at the edge only Lambda's reserved variables are in it.";
        return {
            rule,
            severity: 'warning',
            message,
            advice: 'Write process.env.KEY in full for each key and give its value with build-env.',
            source,
            position,
        };
    }
    const given = buildEnvKeys.includes(key);
    const message = given
        ? `${key} of process.env is not replaced by build-env, which replaces only process.env.${key} of the global process, written in full; at the edge it is undefined.`
        : `process.env.${key} is undefined at the edge: Lambda@Edge has no environment variables of its own.`;
    const inFull = replaceable ? '' : ` and write process.env.${key} in full`;
    const advice = given
        ? `Write process.env.${key} in full, and do not import process.`
        : `Give ${key} with build-env${inFull}, or send it as an origin custom header or a secret that the function reads at run time.`;
    return { rule, severity: 'error', message, advice, source, position };
}
function unplacedRead({ key }) {
    const message = `The bundle reads ${key === undefined ? 'process.env' : `process.env.${key}`} at a place that the source map does not know; at the edge only Lambda's reserved variables are set.`;
    return { rule, severity: 'warning', message, advice: 'Look for it in the entry and in what it imports.', source };
}
function packageReads(name, keys, { position }) {
    const named = keys.slice(0, namedKeys).join(', ') + (keys.length > namedKeys ? ` and ${keys.length - namedKeys} more` : '');
    return {
        rule,
        severity: 'warning',
        message: `The package ${name} reads process.env (${named}); at the edge these are undefined.`,
        advice: 'Nothing to do where the package works without them; else give them with build-env or configure the package in code.',
        source,
        position,
    };
}

// EXTERNAL MODULE: ./lib/edge/runtimes.js
var runtimes = __webpack_require__(3004);
;// CONCATENATED MODULE: ./lib/edge/bundle/scopes.js

class Scope {
    #bindings = new Map();
    #outer;
    isFunction;
    constructor(outer, isFunctionScope) {
        this.#outer = outer;
        this.isFunction = isFunctionScope;
    }
    declare(name) {
        let binding = this.#bindings.get(name);
        if (!binding) {
            binding = { name, definitions: [], references: [] };
            this.#bindings.set(name, binding);
        }
        return binding;
    }
    find(name) {
        return this.#bindings.get(name) ?? this.#outer?.find(name);
    }
    /** Where `var` goes. */
    get function() {
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
function readScopes(program) {
    const parents = new Map();
    const nodes = [];
    const resolved = new Map();
    const free = new Map();
    const reads = [];
    const writes = [];
    /** Identifiers that declare or are assigned to: no reads. */
    const targets = new Set();
    /** Follows a pattern down to its names. */
    function bind(pattern, from, steps, found) {
        if (pattern.type === 'Identifier') {
            targets.add(pattern);
            found(pattern, { from, steps });
        }
        else if (pattern.type === 'AssignmentPattern') {
            bind(pattern.left, from, steps, found);
        }
        else if (pattern.type === 'RestElement') {
            bind(pattern.argument, 'unknown', [], found);
        }
        else if (pattern.type === 'ArrayPattern') {
            pattern.elements.forEach((element, index) => {
                if (element)
                    bind(element, from, [...steps, String(index)], found);
            });
        }
        else if (pattern.type === 'ObjectPattern') {
            for (const property of pattern.properties) {
                if (property.type === 'RestElement')
                    bind(property.argument, 'unknown', [], found);
                else
                    bind(property.value, from, [...steps, staticKey(property.key, property.computed) ?? '?'], found);
            }
        }
    }
    const declareIn = (scope) => (identifier, definition) => {
        const binding = scope.declare(identifier.name);
        binding.definitions.push(definition);
        resolved.set(identifier, binding);
    };
    function declare(node, scope, outer) {
        if (node.type === 'VariableDeclaration') {
            const target = node.kind === 'var' ? scope.function : scope;
            const parent = parents.get(node);
            const loop = parent?.type === 'ForOfStatement' && parent.left === node ? parent.right : undefined;
            for (const { id, init } of node.declarations) {
                if (loop)
                    bind(id, { value: loop }, ['0'], declareIn(target));
                else if (init)
                    bind(id, { value: init }, [], declareIn(target));
                else if (parent?.type === 'ForInStatement')
                    bind(id, 'unknown', [], declareIn(target));
                else
                    bind(id, 'unknown', [], (identifier) => resolved.set(identifier, target.declare(identifier.name)));
            }
        }
        else if (isFunction(node)) {
            if (node.type === 'FunctionDeclaration' && node.id)
                bind(node.id, { value: node }, [], declareIn(outer));
            if (node.type === 'FunctionExpression' && node.id)
                bind(node.id, { value: node }, [], declareIn(scope));
            node.params.forEach((parameter, index) => {
                bind(parameter, { parameterOf: node, index }, [], declareIn(scope));
            });
        }
        else if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
            if (node.id)
                bind(node.id, { value: node }, [], declareIn(scope));
        }
        else if (node.type === 'CatchClause') {
            if (node.param)
                bind(node.param, 'unknown', [], declareIn(scope));
        }
        else if (node.type === 'ImportDeclaration') {
            for (const specifier of node.specifiers) {
                const name = specifier.type === 'ImportSpecifier'
                    ? nameOf(specifier.imported)
                    : specifier.type === 'ImportDefaultSpecifier'
                        ? 'default'
                        : undefined;
                bind(specifier.local, { module: String(node.source.value) }, name === undefined ? [] : [name], declareIn(scope));
            }
        }
        else if (node.type === 'AssignmentExpression') {
            const plain = node.operator === '=';
            bind(node.left, plain ? { value: node.right } : 'unknown', [], (identifier, definition) => writes.push({ identifier, scope, definition }));
        }
        else if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') {
            writes.push({ identifier: node.argument, scope, definition: { from: 'unknown', steps: [] } });
        }
        else if ((node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
            node.left.type !== 'VariableDeclaration') {
            bind(node.left, 'unknown', [], (identifier, definition) => writes.push({ identifier, scope, definition }));
        }
    }
    // A stack of its own: long chains in generated code are deeper than calls may be.
    const todo = [{ node: program, scope: new Scope(undefined, true) }];
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
        for (const child of children)
            parents.set(child, node);
        for (const child of children.reverse())
            todo.push({ node: child, scope });
    }
    for (const { identifier, scope, definition } of writes) {
        const binding = scope.find(identifier.name);
        binding?.definitions.push(definition);
        if (binding)
            resolved.set(identifier, binding);
    }
    for (const { identifier, scope } of reads) {
        const binding = scope.find(identifier.name);
        if (binding) {
            binding.references.push(identifier);
            resolved.set(identifier, binding);
        }
        else {
            const same = free.get(identifier.name);
            if (same)
                same.push(identifier);
            else
                free.set(identifier.name, [identifier]);
        }
    }
    return {
        parentOf: (node) => parents.get(node),
        bindingOf: (identifier) => resolved.get(identifier),
        globals: (name) => free.get(name) ?? [],
        nodes,
    };
}
function nameOf(name) {
    return name.type === 'Identifier' ? name.name : String(name.value);
}
/** Whether an identifier is an expression, not the name of a property, label or specifier. */
function isRead(node, parent) {
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
function realDefinitions(binding) {
    const real = binding.definitions.filter(({ from }) => !(typeof from === 'object' && 'value' in from && isUndefined(from.value)));
    return real.length > 0 ? real : binding.definitions;
}

;// CONCATENATED MODULE: ./lib/edge/bundle/values.js


/** Longest chain of names that is followed; generated code has chains, and loops of them. */
const longestChain = 20;
/** The expression or declaration that a node stands for, through variables with one definition; undefined where that is not certain. */
function resolveValue(scopes, node, depth = 0) {
    const inner = unwrapped(node);
    if (inner.type !== 'Identifier')
        return inner;
    if (depth > longestChain)
        return undefined;
    const binding = scopes.bindingOf(inner);
    if (!binding)
        return inner.name === 'undefined' ? inner : undefined;
    const [definition, ...others] = realDefinitions(binding);
    if (!definition || others.length > 0 || definition.steps.length > 0)
        return undefined;
    if (typeof definition.from !== 'object' || !('value' in definition.from))
        return undefined;
    return resolveValue(scopes, definition.from.value, depth + 1);
}
/** Whether an expression is a function. A call's result, or a variable with several values, is unknown. */
function kindOf(scopes, node) {
    const value = resolveValue(scopes, node);
    if (!value)
        return { is: 'unknown' };
    if (isFunction(value))
        return { is: 'function', node: value };
    if (isUndefined(value))
        return { is: 'other', what: 'undefined' };
    switch (value.type) {
        case 'ClassDeclaration':
        case 'ClassExpression':
            return { is: 'other', what: 'a class' };
        case 'Literal':
            return { is: 'other', what: value.value === null && !('regex' in value) ? 'null' : `a ${typeof value.value}` };
        case 'TemplateLiteral':
            return { is: 'other', what: 'a string' };
        case 'ObjectExpression':
            return { is: 'other', what: 'an object' };
        case 'ArrayExpression':
            return { is: 'other', what: 'an array' };
        default:
            return { is: 'unknown' };
    }
}
/**
 * The path of properties by which a value is reached, from whatever cannot be followed further: `event.Records[0].cf.request` is
 * Records, 0, cf, request, through variables, destructuring, loops and the parameters of functions that are called in one way only.
 * Undefined where it is not certain.
 */
function pathOf(scopes, node, depth = 0) {
    if (depth > longestChain)
        return undefined;
    const inner = unwrapped(node);
    if (inner.type === 'MemberExpression') {
        const name = propertyOf(inner);
        const path = name === undefined ? undefined : pathOf(scopes, inner.object, depth + 1);
        return path && [...path, name];
    }
    if (inner.type !== 'Identifier')
        return inner.type === 'ThisExpression' || inner.type === 'CallExpression' ? [] : undefined;
    const binding = scopes.bindingOf(inner);
    return binding ? bindingPath(scopes, binding, depth) : [];
}
/** Paths of variables, found once each: a large bundle asks for the same ones again and again. */
const knownPaths = new WeakMap();
function bindingPath(scopes, binding, depth) {
    if (knownPaths.has(binding))
        return knownPaths.get(binding);
    // A variable that is defined by itself, as in recursion, has no certain path.
    knownPaths.set(binding, undefined);
    const paths = realDefinitions(binding).map(({ from, steps }) => {
        if (steps.includes('?') || typeof from !== 'object')
            return undefined;
        const start = 'value' in from
            ? pathOf(scopes, from.value, depth + 1)
            : 'parameterOf' in from
                ? parameterPath(scopes, from.parameterOf, from.index, depth + 1)
                : [];
        return start && [...start, ...steps];
    });
    const path = sharedPath(paths);
    knownPaths.set(binding, path);
    return path;
}
/** The path that all are; undefined when they differ, or one is not known. */
function sharedPath(paths) {
    const [first] = paths;
    const text = first?.join('.');
    return paths.every((path) => path && path.join('.') === text) ? first : undefined;
}
/** The path of what is passed for a parameter, when all calls agree; a function that is used otherwise starts a path of its own. */
function parameterPath(scopes, fn, index, depth) {
    const name = fn.type === 'FunctionDeclaration' ? fn.id : nameAssignedTo(scopes, fn);
    const binding = name?.type === 'Identifier' ? scopes.bindingOf(name) : undefined;
    if (!binding || binding.references.length === 0 || realDefinitions(binding).length > 1)
        return [];
    const paths = binding.references.map((reference) => {
        const call = scopes.parentOf(reference);
        if (call?.type !== 'CallExpression' || call.callee !== reference)
            return [];
        const argument = call.arguments[index];
        return argument && argument.type !== 'SpreadElement' ? pathOf(scopes, argument, depth + 1) : undefined;
    });
    return sharedPath(paths);
}
function nameAssignedTo(scopes, fn) {
    const parent = scopes.parentOf(fn);
    return parent?.type === 'VariableDeclarator' ? parent.id : undefined;
}
/** The values that a function returns itself, not through functions inside it. */
function returnedBy(fn) {
    if (fn.body.type !== 'BlockStatement')
        return [fn.body];
    const returned = [];
    const todo = [fn.body];
    for (let node = todo.pop(); node; node = todo.pop()) {
        if (isFunction(node))
            continue;
        if (node.type === 'ReturnStatement' && node.argument)
            returned.push(node.argument);
        todo.push(...childrenOf(node));
    }
    return returned;
}

;// CONCATENATED MODULE: ./lib/edge/bundle/exports.js


/** Finds a bundle's exports: those of an ES module, of CommonJS written by hand or by a compiler, and of what esbuild makes of either. */
function findExports(program, scopes) {
    const found = { names: new Map(), complete: true };
    if (program.body.some((statement) => /^(Export|Import)/.test(statement.type))) {
        for (const statement of program.body)
            addStatement(found, statement);
    }
    else {
        addCommonJs(found, scopes, scopes.globals('exports'), scopes.globals('module'));
    }
    return found;
}
function addStatement(found, statement) {
    if (statement.type === 'ExportDefaultDeclaration')
        found.names.set('default', statement.declaration);
    else if (statement.type === 'ExportAllDeclaration') {
        const name = statement.exported && staticKey(statement.exported, false);
        if (name)
            found.names.set(name, undefined);
        else
            found.complete = false;
    }
    else if (statement.type === 'ExportNamedDeclaration') {
        for (const { local, exported } of statement.specifiers) {
            const name = staticKey(exported, false);
            if (name !== undefined)
                found.names.set(name, statement.source || local.type !== 'Identifier' ? undefined : local);
        }
        const { declaration } = statement;
        if (declaration?.type === 'VariableDeclaration') {
            for (const { id } of declaration.declarations) {
                if (id.type === 'Identifier')
                    found.names.set(id.name, id);
                else
                    found.complete = false;
            }
        }
        else if (declaration?.id)
            found.names.set(declaration.id.name, declaration);
    }
}
/** Adds what is assigned to `exports` and `module.exports`, by the reads of the two names. */
function addCommonJs(found, scopes, exportsReads, moduleReads) {
    for (const read of exportsReads)
        addUse(found, scopes, read);
    for (const read of moduleReads) {
        const member = scopes.parentOf(read);
        if (member?.type !== 'MemberExpression' || member.object !== read || propertyOf(member) !== 'exports')
            continue;
        const user = scopes.parentOf(member);
        if (user?.type === 'AssignmentExpression' && user.left === member) {
            // esbuild's hint to Node.js, never run: 0 && (module.exports = { ... }).
            const parent = scopes.parentOf(user);
            const dead = parent?.type === 'LogicalExpression' &&
                parent.operator === '&&' &&
                parent.left.type === 'Literal' &&
                !parent.left.value;
            if (!dead)
                addObject(found, scopes, user.right);
        }
        else
            addUse(found, scopes, member);
    }
}
/** One use of the exports object. */
function addUse(found, scopes, object) {
    const user = scopes.parentOf(object);
    if (user?.type === 'MemberExpression' && user.object === object) {
        const assignment = scopes.parentOf(user);
        if (assignment?.type !== 'AssignmentExpression' || assignment.left !== user)
            return;
        const name = propertyOf(user);
        if (name === undefined)
            found.complete = false;
        else if (!isVoid(assignment.right))
            found.names.set(name, assignment.right);
        else if (!found.names.has(name))
            found.names.set(name, assignment.right);
    }
    else if (user?.type === 'CallExpression' && user.arguments[0] === object) {
        const [, second, third] = user.arguments;
        const name = second && staticKey(second, true);
        if (second?.type === 'ObjectExpression')
            addProperties(found, second, !isObjectAssign(user.callee));
        else if (name !== undefined && third?.type === 'ObjectExpression')
            addDefined(found, name, third);
        else if (user.arguments.length > 1)
            found.complete = false;
    }
    else if (user?.type === 'CallExpression' ||
        user?.type === 'AssignmentExpression' ||
        user?.type === 'VariableDeclarator') {
        // Passed on under another name: what is added to it there is not followed.
        found.complete = false;
    }
}
function isVoid(node) {
    const value = unwrapped(node);
    return value.type === 'UnaryExpression' && value.operator === 'void';
}
/** `Object.defineProperty(exports, name, { value } or { get })`. */
function addDefined(found, name, description) {
    if (name === '__esModule')
        return;
    const described = { names: new Map(), complete: true };
    addProperties(described, description);
    const getter = described.names.get('get');
    found.names.set(name, described.names.get('value') ?? (isFunction(getter) ? returnedBy(getter)[0] : getter));
}
/** The object that becomes `module.exports`. */
function addObject(found, scopes, node) {
    const expression = unwrapped(node);
    if (expression.type === 'Identifier') {
        const value = resolveValue(scopes, expression);
        if (value && value.type !== 'Identifier')
            addObject(found, scopes, value);
        else
            found.complete = false;
        for (const read of scopes.bindingOf(expression)?.references ?? [])
            if (read !== expression)
                addUse(found, scopes, read);
    }
    else if (expression.type === 'ObjectExpression')
        addProperties(found, expression);
    else if (expression.type === 'CallExpression')
        addCall(found, scopes, expression);
    else if (!isFunction(expression))
        found.complete = false;
}
/** `__toCommonJS(exports)`, or `require_entry()` where esbuild wrapped a CommonJS file; their names are short when minified. */
function addCall(found, scopes, call) {
    const [argument] = call.arguments;
    if (argument?.type === 'Identifier' && call.arguments.length === 1) {
        const value = resolveValue(scopes, argument);
        if (value?.type === 'ObjectExpression') {
            addObject(found, scopes, argument);
            return;
        }
    }
    const wrapper = call.arguments.length === 0 ? resolveValue(scopes, call.callee) : undefined;
    const wrapped = wrapper?.type === 'CallExpression' ? wrapper.arguments[0] : undefined;
    const inner = wrapped?.type === 'ObjectExpression' && wrapped.properties[0]?.type === 'Property'
        ? wrapped.properties[0].value
        : wrapped;
    if (!inner || !isFunction(inner)) {
        found.complete = false;
        return;
    }
    const readsOf = (index) => {
        const parameter = inner.params[index];
        return parameter?.type === 'Identifier' ? (scopes.bindingOf(parameter)?.references ?? []) : [];
    };
    addCommonJs(found, scopes, readsOf(0), readsOf(1));
}
/** `{ name: value }`; with `getters` also esbuild's `{ name: () => value }`, where the value is what is exported. */
function addProperties(found, object, getters = false) {
    for (const property of object.properties) {
        const name = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
        if (property.type !== 'Property' || name === undefined) {
            found.complete = false;
            continue;
        }
        const isGetter = isFunction(property.value) && (getters || property.kind === 'get');
        found.names.set(name, isGetter ? returnedBy(property.value)[0] : property.value);
    }
}
function isObjectAssign(callee) {
    return callee.type === 'MemberExpression' && propertyOf(callee) === 'assign';
}

;// CONCATENATED MODULE: ./lib/edge/bundle/synchronous-rule.js




/**
 * A handler that is neither async nor calls back: before nodejs24.x Lambda ignores what it returns, unless it is a promise, and answers null.
 * Said only where all that it returns certainly is none: literals, and parts of the event.
 */
function checkSynchronous(handler, scopes, positions, { runtime }) {
    if (!(0,runtimes/* takesCallbacks */.$v)(runtime) || handler.async || handler.generator)
        return [];
    const returned = returnedBy(handler);
    if (returned.length === 0 || !returned.every((node) => isNoPromise(scopes, node)))
        return [];
    return [
        {
            rule: 'synchronous-handler',
            severity: 'error',
            message: `The handler returns a value without being async: ${runtime} ignores the value and answers null.`,
            advice: 'Make it an async function.',
            source: sources/* nodeHandlers */.gB,
            position: positions.placeOf(handler)?.position ?? positions.entry,
        },
    ];
}
function isNoPromise(scopes, node) {
    const value = resolveValue(scopes, unwrapped(node));
    if (value?.type === 'ObjectExpression' || value?.type === 'Literal' || value?.type === 'ArrayExpression')
        return true;
    return /(^|\.)Records\.0\.cf\.(request|response)$/.test(pathOf(scopes, node)?.join('.') ?? '');
}

;// CONCATENATED MODULE: ./lib/edge/bundle/handler-rules.js






/** Checks that the bundle exports the handler, that it is a function, and that its runtime calls functions of that form. */
function checkHandler(program, scopes, positions, bundle) {
    const exports = findExports(program, scopes);
    const [name = '', ...deeper] = bundle.handlerExport.split('.');
    if (!exports.names.has(name)) {
        return {
            findings: exports.complete ? [missing(bundle, [...exports.names.keys()], positions)] : [],
            handler: undefined,
        };
    }
    const exported = exports.names.get(name);
    if (!exported || deeper.length > 0)
        return { findings: [], handler: undefined };
    const kind = kindOf(scopes, exported);
    if (kind.is === 'other')
        return { findings: [notFunction(bundle, kind.what, exported, positions)], handler: undefined };
    if (kind.is === 'unknown')
        return { findings: [], handler: undefined };
    const callbacks = checkCallbacks(kind.node, scopes, positions, bundle);
    const findings = callbacks.length > 0 ? callbacks : checkSynchronous(kind.node, scopes, positions, bundle);
    return { findings, handler: kind.node };
}
function missing({ handlerExport, fileName }, names, positions) {
    const exported = names.filter((name) => name !== '__esModule').sort();
    return {
        rule: 'handler-missing',
        severity: 'error',
        message: `The entry exports no ${JSON.stringify(handlerExport)}; it exports ${exported.length > 0 ? exported.join(', ') : 'nothing'}.`,
        advice: `Export a function of that name, or set handler to ${fileName.replace(/\.[cm]?js$/, '')}.${exported[0] ?? 'handler'}.`,
        source: sources/* nodeHandlers */.gB,
        position: positions.entry,
    };
}
function notFunction({ handlerExport }, what, node, positions) {
    return {
        rule: 'handler-not-a-function',
        severity: 'error',
        message: `The export ${JSON.stringify(handlerExport)} is ${what}, not a function.`,
        advice: 'Export an async function (event, context).',
        source: sources/* nodeHandlers */.gB,
        position: positions.placeOf(node)?.position ?? positions.entry,
    };
}
/** Handlers that call back: gone with nodejs24.x, working and without a future before it. */
function checkCallbacks(handler, scopes, positions, { runtime, handlerExport }) {
    const allowed = (0,runtimes/* takesCallbacks */.$v)(runtime);
    const use = allowed === undefined ? undefined : callbackUse(handler, scopes);
    if (!use)
        return [];
    return [
        {
            rule: 'callback-handler',
            severity: allowed ? 'warning' : 'error',
            message: allowed
                ? `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} still calls it, nodejs24.x does not.`
                : `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} has no callbacks any more.`,
            advice: 'Make it an async function (event, context) that returns its result.',
            source: sources/* nodeHandlers */.gB,
            position: positions.placeOf(use.node)?.position ?? positions.entry,
        },
    ];
}
function callbackUse(handler, scopes) {
    if (parameterCount(handler) >= 3)
        return { how: 'declares a third parameter, the callback', node: handler };
    const context = handler.params[1];
    const reads = context?.type === 'Identifier' ? (scopes.bindingOf(context)?.references ?? []) : [];
    for (const read of reads) {
        const member = scopes.parentOf(read);
        const call = member && scopes.parentOf(member);
        if (member?.type !== 'MemberExpression' || call?.type !== 'CallExpression' || call.callee !== member)
            continue;
        const name = propertyOf(member);
        if (name === 'done' || name === 'succeed' || name === 'fail')
            return { how: `answers through context.${name}`, node: member };
    }
    const node = handler.type === 'ArrowFunctionExpression' ? undefined : thirdArgument(handler, scopes);
    return node && { how: 'reads its third argument, the callback', node };
}
/** A function's `length`, by which Lambda tells callback handlers: parameters with a default, and those behind them, do not count. */
function parameterCount(handler) {
    const first = handler.params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
    return first < 0 ? handler.params.length : first;
}
/** `arguments[2]` in a function itself, or in arrow functions inside it. */
function thirdArgument(handler, scopes) {
    const todo = [handler.body];
    for (let node = todo.pop(); node; node = todo.pop()) {
        if (node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration')
            continue;
        if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'arguments') {
            if (propertyOf(node) === '2' && !scopes.bindingOf(node.object))
                return node;
        }
        todo.push(...childrenOf(node));
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/edge/headers.js
var headers = __webpack_require__(2771);
;// CONCATENATED MODULE: ./lib/edge/bundle/header-names.js



/** The names that a key can have: as it stands, through a constant, or through a loop over a list or the calls of a function. */
function headerNames(scopes, key, computed) {
    const value = computed ? (resolveValue(scopes, key) ?? key) : key;
    const name = staticKey(value, computed);
    if (name !== undefined)
        return [{ name, certain: true }];
    return computed ? listedNames(scopes, key).map((listed) => ({ name: listed, certain: false })) : [];
}
function listedNames(scopes, key) {
    const inner = unwrapped(key);
    if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') {
        return propertyOf(inner.callee) === 'toLowerCase' ? listedNames(scopes, inner.callee.object) : [];
    }
    const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : undefined;
    const [definition, ...others] = binding ? realDefinitions(binding) : [];
    if (!definition || others.length > 0 || typeof definition.from !== 'object')
        return [];
    const { from, steps } = definition;
    if ('value' in from)
        return steps[0] === '0' ? namesIn(scopes, from.value, steps.slice(1)) : [];
    if (!('parameterOf' in from))
        return [];
    const list = steppedThrough(scopes, from.parameterOf);
    if (list)
        return from.index === 0 ? namesIn(scopes, list, steps) : [];
    return steps.length === 0 ? argumentsAt(scopes, from.parameterOf, from.index) : [];
}
/** The names in a list: an array of texts, or `Object.keys` and `Object.entries` of an object that stands in the source. */
function namesIn(scopes, node, steps) {
    const list = resolveValue(scopes, node);
    if (list?.type === 'ArrayExpression' && steps.length === 0)
        return list.elements.flatMap((one) => textOf(one));
    if (list?.type !== 'CallExpression' || list.callee.type !== 'MemberExpression')
        return [];
    const { object } = list.callee;
    if (object.type !== 'Identifier' || object.name !== 'Object' || scopes.bindingOf(object))
        return [];
    const wanted = steps.length === 0 ? 'keys' : steps.join() === '0' ? 'entries' : undefined;
    const listed = list.arguments[0] && resolveValue(scopes, list.arguments[0]);
    if (wanted === undefined || propertyOf(list.callee) !== wanted || listed?.type !== 'ObjectExpression')
        return [];
    return listed.properties.flatMap((property) => {
        const name = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
        return name === undefined ? [] : [name];
    });
}
/** The list whose `forEach` a function is given to. */
function steppedThrough(scopes, fn) {
    const call = scopes.parentOf(fn);
    if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || call.callee.type !== 'MemberExpression')
        return undefined;
    return propertyOf(call.callee) === 'forEach' ? call.callee.object : undefined;
}
/** The texts that a function's callers pass, where it has a name. */
function argumentsAt(scopes, fn, index) {
    const parent = scopes.parentOf(fn);
    const name = fn.type === 'FunctionDeclaration'
        ? fn.id
        : parent?.type === 'VariableDeclarator'
            ? parent.id
            : undefined;
    const binding = name?.type === 'Identifier' ? scopes.bindingOf(name) : undefined;
    return (binding?.references ?? []).flatMap((reference) => {
        const call = scopes.parentOf(reference);
        return call?.type === 'CallExpression' && call.callee === reference ? textOf(call.arguments[index]) : [];
    });
}
function textOf(node) {
    const text = node ? staticKey(node, true) : undefined;
    return text === undefined ? [] : [text];
}

;// CONCATENATED MODULE: ./lib/edge/bundle/header-writes.js



/** Array methods that change the values of a header. */
const changingMethods = new Set(['push', 'unshift', 'splice', 'pop', 'shift']);
/**
 * Finds writes of headers that CloudFront gets to see: on what is reached through the event (`Records[0].cf`), and in objects that the handler
 * returns. A `headers` object of anything else, such as a request that the code itself sends, is not one of them.
 */
function findHeaderWrites(scopes, returned) {
    const writes = [];
    const headersOf = (node) => {
        const inner = unwrapped(node);
        const value = resolveValue(scopes, inner);
        if (value?.type === 'ObjectExpression')
            return returned.headers.get(value);
        if (inner.type === 'MemberExpression' && propertyOf(inner) === 'headers') {
            const owner = resolveValue(scopes, inner.object);
            const made = owner && returned.objects.get(owner);
            if (made)
                return made;
        }
        return headersAt(pathOf(scopes, inner));
    };
    /** The header that a member expression is, or is inside of: `headers.host[0].value` is inside host. */
    const headerOf = (target) => {
        for (let node = unwrapped(target); node.type === 'MemberExpression'; node = unwrapped(node.object)) {
            const of = headersOf(node.object);
            if (of)
                return { member: node, of, names: headerNames(scopes, node.property, node.computed) };
        }
        return undefined;
    };
    const addTarget = (target, deletes, value) => {
        const header = headerOf(target);
        if (!header)
            return;
        const whole = header.member === unwrapped(target);
        for (const { name, certain } of header.names) {
            // Deleting a part of a header changes the rest of it.
            const write = { node: target, name, of: header.of, certain, deletes: deletes && whole };
            writes.push({ ...write, value: whole && certain ? value : undefined });
        }
    };
    const addObject = (object, of) => {
        for (const property of object.properties) {
            if (property.type !== 'Property')
                continue;
            for (const { name, certain } of headerNames(scopes, property.key, property.computed)) {
                const value = certain ? property.value : undefined;
                writes.push({ node: property, name, of, deletes: false, certain, value });
            }
        }
    };
    for (const [object, of] of returned.headers)
        addObject(object, of);
    for (const node of scopes.nodes) {
        if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
            const of = headersAt(pathOf(scopes, node.left));
            const value = of && resolveValue(scopes, node.right);
            if (of && value?.type === 'ObjectExpression' && !returned.headers.has(value))
                addObject(value, of);
            else if (!of)
                addTarget(node.left, false, node.operator === '=' ? node.right : undefined);
        }
        else if (node.type === 'UnaryExpression' && node.operator === 'delete')
            addTarget(node.argument, true, undefined);
        else if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
            const { callee } = node;
            const method = propertyOf(callee);
            const [target, ...sources] = node.arguments;
            if (method !== undefined && changingMethods.has(method))
                addTarget(callee.object, false, undefined);
            const of = method === 'assign' && target ? headersOf(target) : undefined;
            for (const argument of of ? sources : []) {
                const value = resolveValue(scopes, argument);
                if (value?.type === 'ObjectExpression')
                    addObject(value, of);
            }
        }
    }
    return writes;
}
function headersAt(path) {
    const text = path?.join('.') ?? '';
    const found = /(?:^|\.)Records\.0\.cf\.(?:(request|response)\.headers|request\.origin\.(?:custom|s3)\.(customHeaders))$/.exec(text);
    if (found?.[2])
        return 'origin';
    return found?.[1];
}

;// CONCATENATED MODULE: ./lib/edge/bundle/returned-objects.js


const deepest = 6;
/** Follows what a handler returns, or calls back, to object literals: through variables, conditions, and functions that it calls. */
function findReturnedObjects(scopes, handler) {
    const found = { objects: new Map(), headers: new Map() };
    const seen = new Set();
    const follow = (node, depth) => {
        const value = resolveValue(scopes, node);
        if (!value || depth > deepest || seen.has(value))
            return;
        seen.add(value);
        if (value.type === 'ObjectExpression')
            add(value);
        else if (value.type === 'AwaitExpression')
            follow(value.argument, depth + 1);
        else if (value.type === 'ConditionalExpression')
            for (const branch of [value.consequent, value.alternate])
                follow(branch, depth + 1);
        else if (value.type === 'LogicalExpression')
            for (const side of [value.left, value.right])
                follow(side, depth + 1);
        else if (value.type === 'CallExpression') {
            const callee = resolveValue(scopes, value.callee);
            if (isFunction(callee))
                followAll(returnedBy(callee), depth + 1);
            else if (isPromiseResolve(value.callee) && value.arguments[0])
                follow(value.arguments[0], depth + 1);
        }
    };
    const followAll = (nodes, depth) => {
        for (const node of nodes)
            follow(node, depth);
    };
    const add = (object) => {
        const of = whoseHeaders(scopes, object);
        if (!of)
            return;
        found.objects.set(object, of);
        for (const property of object.properties) {
            if (property.type !== 'Property' || staticKey(property.key, property.computed) !== 'headers')
                continue;
            const headers = resolveValue(scopes, property.value);
            if (headers?.type === 'ObjectExpression')
                found.headers.set(headers, of);
        }
    };
    if (handler) {
        followAll(returnedBy(handler), 0);
        for (const result of calledBack(scopes, handler))
            follow(result, 0);
    }
    return found;
}
/** Results that are given to the third parameter: `callback(null, result)`. */
function calledBack(scopes, handler) {
    const callback = handler.params[2];
    if (callback?.type !== 'Identifier')
        return [];
    return (scopes.bindingOf(callback)?.references ?? []).flatMap((reference) => {
        const call = scopes.parentOf(reference);
        const result = call?.type === 'CallExpression' && call.callee === reference ? call.arguments[1] : undefined;
        return result ? [result] : [];
    });
}
function whoseHeaders(scopes, object) {
    const spreads = object.properties.flatMap((property) => property.type === 'SpreadElement' ? [pathOf(scopes, unwrapped(property.argument))?.slice(-2).join('.')] : []);
    if (spreads.includes('cf.response'))
        return 'response';
    const names = object.properties.map((property) => property.type === 'Property' ? staticKey(property.key, property.computed) : undefined);
    if (names.includes('status'))
        return 'generated';
    return spreads.includes('cf.request') ? 'request' : undefined;
}
function isPromiseResolve(callee) {
    return (callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'Promise' &&
        staticKey(callee.property, callee.computed) === 'resolve');
}

;// CONCATENATED MODULE: ./lib/edge/bundle/header-rules.js






/** The events at which a write has an effect: changes of the request are ignored at response events. */
const effective = {
    request: ['viewer-request', 'origin-request'],
    response: ['origin-response', 'viewer-response'],
    generated: ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'],
    origin: ['origin-request'],
};
/**
 * Checks the headers that the code is seen to write. Wrong at every event where the write has an effect, among those that the function is
 * attached to, is an error; wrong at some of them is a warning that names them.
 */
function checkHeaderWrites(scopes, positions, { target, eventTypes }, handler) {
    if (target !== 'lambda-edge')
        return [];
    const findings = new Map();
    for (const write of findHeaderWrites(scopes, findReturnedObjects(scopes, handler))) {
        const place = positions.placeOf(write.node);
        for (const found of [...checkName(write, eventTypes), ...checkValue(scopes, write)]) {
            // In a package the user can change nothing, and it may never run.
            const severity = place?.packageName === undefined && write.certain ? found.severity : 'warning';
            const finding = { ...found, severity, position: place?.position };
            findings.set(JSON.stringify([finding.rule, finding.message, finding.position]), finding);
        }
    }
    return [...findings.values()];
}
function checkName({ name, of, deletes }, eventTypes) {
    const events = eventTypes.filter((eventType) => effective[of].includes(eventType));
    if (events.length === 0)
        return [];
    if ((0,headers/* isDisallowedHeader */.QZ)(name)) {
        // It is never there to be deleted.
        if (deletes)
            return [];
        return [
            {
                rule: 'disallowed-header',
                severity: 'error',
                message: `The header ${name} is set, which code at the edge may not add: CloudFront answers 502.`,
                advice: 'Use another name, or leave it to CloudFront.',
                source: sources/* allEdgeRestrictions */.SH,
            },
        ];
    }
    if (of === 'origin')
        return [];
    const wrong = events.filter((eventType) => isForbidden(name, of, eventType, deletes));
    if (wrong.length === 0)
        return [];
    // CloudFront's pages list the headers for each event, not for responses made in request events.
    const certain = wrong.length === events.length && !(of === 'generated' && wrong.some((eventType) => eventType.endsWith('request')));
    const isCountry = name.toLowerCase() === headers/* viewerCountryHeader */.at;
    const where = wrong.length === events.length ? '' : ' It is no error at the other events that the function is built for.';
    return [
        {
            rule: 'read-only-header',
            severity: certain ? 'error' : 'warning',
            message: isCountry
                ? `The header ${name} is set at viewer-request, where CloudFront answers 502 to that.${where}`
                : `The header ${name} is ${deletes ? 'deleted' : 'written'}, which is read-only at ${wrong.join(' and ')}: CloudFront answers 502.${where}`,
            advice: isCountry
                ? 'Let CloudFront add it, with a cache or origin request policy, and read it at origin-request.'
                : wrong.length === events.length
                    ? 'Leave the header as it is.'
                    : 'Leave the header as it is, or set event-types to the events that the function is for.',
            source: isCountry ? sources/* edgeRestrictions */.FR : sources/* allEdgeRestrictions */.SH,
        },
    ];
}
function isForbidden(name, of, eventType, deletes) {
    const lower = name.toLowerCase();
    const madeFromNothing = of === 'generated' && eventType.endsWith('request');
    if (of === 'request' && eventType === 'viewer-request' && lower === headers/* viewerCountryHeader */.at)
        return !deletes;
    // The function's own response has no such header before it is set there, so deleting it again is no change.
    if (madeFromNothing)
        return !deletes && headers/* readOnlyInGeneratedResponses */.Dq.includes(lower);
    return (0,headers/* isReadOnlyHeader */.ki)(name, eventType);
}
/** What a header is set to, where that stands in the source: `[{ key, value }]` with the header's own name as key. */
function checkValue(scopes, { name, value }) {
    const written = value && resolveValue(scopes, value);
    if (!written)
        return [];
    if (written.type === 'Literal' || written.type === 'TemplateLiteral' || written.type === 'ObjectExpression') {
        const message = `The header ${name} is set to ${written.type === 'ObjectExpression' ? 'an object' : 'a single value'}; CloudFront takes an array of { key, value }.`;
        const advice = `Write [{ key: '${name}', value: ... }].`;
        return [{ rule: 'header-shape', severity: 'warning', message, advice, source: sources/* eventStructure */.Sq }];
    }
    if (written.type !== 'ArrayExpression')
        return [];
    const wrong = written.elements
        .map((element) => element && keyOf(element))
        .find((key) => key && key.toLowerCase() !== name.toLowerCase());
    if (!wrong)
        return [];
    const message = `The header ${name} has an entry with the key ${JSON.stringify(wrong)}; CloudFront takes the same name, in any case.`;
    return [
        {
            rule: 'header-key-mismatch',
            severity: 'warning',
            message,
            advice: `Use '${name}' in both places.`,
            source: sources/* eventStructure */.Sq,
        },
    ];
}
function keyOf(element) {
    if (element.type !== 'ObjectExpression')
        return undefined;
    for (const property of element.properties) {
        if (property.type !== 'Property' || staticKey(property.key, property.computed) !== 'key')
            continue;
        return staticKey(property.value, true);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/edge/bundle/native-modules.js

/** Modules of machine code: one built on another machine does not load on Lambda's. */
function checkNativeModules(scopes, positions, { target }) {
    const findings = [];
    for (const node of scopes.nodes) {
        if (node.type !== 'CallExpression')
            continue;
        const [argument] = node.arguments;
        if (argument?.type !== 'Literal' || typeof argument.value !== 'string' || !argument.value.endsWith('.node'))
            continue;
        const architecture = target === 'lambda-edge' ? 'x86_64, the only architecture at the edge' : "the function's architecture";
        findings.push({
            rule: 'native-module',
            severity: 'warning',
            message: `${argument.value} is machine code: it loads only if it was built for Linux and ${architecture}.`,
            advice: 'Use a package in plain JavaScript or WebAssembly, or build on Linux for that architecture.',
            source: sources/* edgeRestrictions */.FR,
            position: positions.placeOf(node)?.position,
        });
    }
    return findings;
}

// EXTERNAL MODULE: ./node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs + 2 modules
var trace_mapping = __webpack_require__(8206);
;// CONCATENATED MODULE: ./lib/edge/bundle/positions.js

/** Reads a bundle's source map. */
function readPositions({ sourceMap, toWorkspacePath, hasByteOrderMark }) {
    const map = sourceMap === '' ? undefined : new trace_mapping/* TraceMap */.YX(sourceMap);
    const sources = map?.sources.map((source) => (source === null ? undefined : { source, path: toWorkspacePath(source) })) ?? [];
    // esbuild lists sources in the order of its output, and what imports comes after what is imported.
    const entry = sources.findLast((source) => source?.path && !source.path.isPackage)?.path;
    return {
        placeOf(node) {
            if (!map || !node.loc)
                return undefined;
            const segment = (0,trace_mapping/* traceSegment */.Nn)(map, node.loc.start.line - 1, node.loc.start.column);
            const found = segment && segment.length > 1 ? sources[segment[1]] : undefined;
            if (!segment || segment.length === 1 || !found?.path)
                return undefined;
            const { file, isPackage } = found.path;
            const [, , line, column] = segment;
            const mark = line === 0 && column > 0 && !isPackage && hasByteOrderMark?.(file) ? 1 : 0;
            return {
                packageName: isPackage ? (packageOf(found.source) ?? packageOf(file) ?? file) : undefined,
                position: { file, line: line + 1, column: column + 1 - mark },
            };
        },
        entry: entry && { file: entry.file, line: 1 },
    };
}
/** `@scope/name` or `name` of a path below node_modules. */
function packageOf(path) {
    return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path)?.[1];
}

;// CONCATENATED MODULE: ./lib/edge/bundle/check.js









/**
 * Checks bundled code before it is run: the handler's export and form, environment variables, headers that it may not write, native modules.
 * Each finding is at the user's own line, through the source map. What cannot be told from the source is not judged: silence is not a promise.
 */
function checkBundle(bundle) {
    let program;
    try {
        program = parseBundle(bundle.code);
    }
    catch (error) {
        return { findings: [notRead(error)], handler: 'unknown' };
    }
    const scopes = readScopes(program);
    const positions = readPositions(bundle);
    const { findings, handler } = checkHandler(program, scopes, positions, bundle);
    const all = [
        ...findings,
        ...checkEnvironment(scopes, positions, bundle),
        ...checkHeaderWrites(scopes, positions, bundle, handler),
        ...checkNativeModules(scopes, positions, bundle),
    ];
    return { findings: all, handler: handler ? 'function' : 'unknown' };
}
/** What esbuild wrote and the parser does not take: syntax that is newer than the parser, or nesting that is too deep for it. */
function notRead(error) {
    return {
        rule: 'bundle-not-read',
        severity: 'warning',
        message: `The bundled code could not be checked for what the edge forbids: ${(0,errors/* messageOf */.bD)(error)}.`,
        advice: 'Give sample events: what the handler returns for them is checked all the same.',
        source: sources/* allEdgeRestrictions */.SH,
    };
}

// EXTERNAL MODULE: ./lib/edge/checks/sizes.js
var checks_sizes = __webpack_require__(8393);
// EXTERNAL MODULE: ./lib/kit/paths.js
var paths = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/build/handler-name.js
var handler_name = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/build/manifest.js
var build_manifest = __webpack_require__(5267);
// EXTERNAL MODULE: ./lib/build/zip.js
var build_zip = __webpack_require__(1059);
;// CONCATENATED MODULE: ./lib/build/assemble.js









/** Checks the bundled code, zips it with the included files, and checks the sizes of the result. Nothing is written. */
async function assemble(built, included, options, folders) {
    const report = checkBundle({
        code: built.code,
        sourceMap: built.sourceMap,
        fileName: built.fileName,
        target: options.target,
        eventTypes: options.eventTypes,
        runtime: options.runtime,
        handlerExport: (0,handler_name/* parseHandler */.e)(options.handler).export,
        // NODE_ENV has a value unless it is given another.
        buildEnvKeys: ['NODE_ENV', ...Object.keys(options.buildEnv)],
        toWorkspacePath: workspacePathOf(built, folders),
        hasByteOrderMark: (file) => startsWithMark(external_node_path_.join(folders.workspace, ...file.split('/'))),
    });
    const files = combine(built, included);
    const zip = await (0,build_zip/* createZip */.e)(files);
    const manifest = (0,build_manifest/* createManifest */.e)(options, zip, files);
    const { target, eventTypes } = options;
    const sizes = (0,checks_sizes/* checkSizes */.r)({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes });
    return { zip, manifest, handler: report.handler, findings: [...report.findings, ...sizes] };
}
/**
 * The bundle's files and the included ones, which must not take the bundle's place: neither its paths, nor those at which Lambda's runtime
 * looks for the handler's file before or after it.
 */
function combine(built, included) {
    const stem = built.fileName.replace(/\.[cm]?js$/, '');
    const taken = [
        ...['', '.js', '.mjs', '.cjs'].map((extension) => stem + extension),
        ...built.files.map((file) => file.path),
    ];
    const clash = included.find((file) => taken.includes(file.path));
    if (clash) {
        throw new errors/* InputError */.dz('include', clash.path, `no file in the place of the bundle, ${built.fileName}`, 'Leave the file out of include, or give the bundle another place with handler.');
    }
    return [...built.files, ...included];
}
function startsWithMark(file) {
    // Sources are small, and it is read only for a finding on its first line.
    return (0,external_node_fs_.readFileSync)(file).subarray(0, 3).equals(Buffer.from('\ufeff'));
}
/** The source map names sources from the folder of the bundle's file; annotations name them from the workspace. */
function workspacePathOf(built, folders) {
    const folder = external_node_path_.dirname(external_node_path_.join(folders.workingDirectory, ...built.fileName.split('/')));
    return (source) => {
        const absolute = external_node_path_.resolve(folder, source);
        const parts = absolute.split(external_node_path_.sep);
        const packages = parts.lastIndexOf('node_modules');
        if ((0,paths/* isInside */.FK)(folders.workspace, absolute)) {
            return { file: (0,paths/* workspacePath */.X5)(folders.workspace, absolute), isPackage: packages >= 0 };
        }
        // A linked package outside of the workspace: none of the user's own lines, whatever it is called.
        return { file: parts.slice(packages >= 0 ? packages : -1).join('/'), isPackage: true };
    };
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createZip)
/* harmony export */ });
/* unused harmony export modeOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8285);
/* harmony import */ var _kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(727);




/**
 * zlib's default. Level 9 makes bundles about half a percent smaller for twice the time. From this level on zlib hashes three bytes in
 * all of its implementations, and it gives the same bytes on x64 and arm64.
 */
const level = 6;
const chunkBytes = 256 * 1024;
/** Each stream takes 256 KB; more than the thread pool's four at once would gain nothing. */
const parallelStreams = 4;
/** 1980-01-01 00:00, the first moment a zip can name. It is written as fields, so no clock and no time zone takes part. */
const dosTime = 0;
const dosDate = 0x0021;
/** 2.0: deflate. */
const versionNeeded = 20;
const madeByUnix = 3 << 8;
const utf8Names = 0x0800;
const regularFile = 0o100000;
const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRaw);
/**
 * Writes a zip whose bytes depend on the paths and contents alone: entries sorted by the bytes of their UTF-8 names, one constant time,
 * modes by rule, no extra fields, no directory entries, no zip64.
 *
 * @returns the whole zip
 * @throws UserError for no file at all, a path that is unsafe or there twice, and what zip cannot hold without zip64
 */
async function createZip(files) {
    if (files.length === 0)
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Empty zip', 'There is no file to put into the zip, and AWS refuses an empty one.');
    if (files.length > 0xfffe)
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Too many files', `A zip holds at most 65,534 files here, and there are ${files.length}.`);
    const sorted = files
        .map((file) => ({ ...file, name: nameBytes(file.path) }))
        .sort((a, b) => Buffer.compare(a.name, b.name));
    refuseCollisions(sorted.map((file) => file.path));
    const packed = await (0,_kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .sideBySide */ .Q)(sorted, (file) => pack(file.name, file.content), parallelStreams);
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const file of packed) {
        const header = localHeader(file);
        parts.push(header, file.name, file.data);
        directory.push(directoryHeader(file, offset), file.name);
        offset += header.length + file.name.length + file.data.length;
    }
    const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
    if (offset + directoryBytes > 0xffffffff)
        throw tooLarge('The zip is');
    return Buffer.concat([...parts, ...directory, endOfDirectory(packed.length, directoryBytes, offset)]);
}
/**
 * The mode a file gets in the zip: 0755 for what the system can start (a `#!` line or an ELF image), else 0644. It follows from the
 * content, never from the file system, where umask, checkout and platform decide.
 */
function modeOf(content) {
    const script = content[0] === 0x23 && content[1] === 0x21;
    const elf = content[0] === 0x7f && content[1] === 0x45 && content[2] === 0x4c && content[3] === 0x46;
    return script || elf ? 0o755 : 0o644;
}
async function pack(name, content) {
    if (content.length > 0xffffffff)
        throw tooLarge(`${name} is`);
    // A thread costs more than it gains on a small file; on a large one the checksum is made meanwhile.
    const options = { level, chunkSize: chunkBytes };
    const deflating = content.length < chunkBytes ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(content, options) : deflate(content, options);
    const checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(content);
    const deflated = await deflating;
    const shrinks = deflated.length < content.length;
    return {
        name,
        flags: name.some((byte) => byte > 0x7f) ? utf8Names : 0,
        mode: modeOf(content),
        method: shrinks ? 8 : 0,
        checksum,
        size: content.length,
        data: shrinks ? deflated : content,
    };
}
function localHeader(file) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(versionNeeded, 4);
    writeCommon(file, header, 6);
    return header;
}
function directoryHeader(file, offset) {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(madeByUnix | versionNeeded, 4);
    header.writeUInt16LE(versionNeeded, 6);
    writeCommon(file, header, 8);
    // Lengths of extra field and comment, the disk and the internal attributes stay zero.
    header.writeUInt32LE(((regularFile | file.mode) << 16) >>> 0, 38);
    header.writeUInt32LE(offset, 42);
    return header;
}
/** The fields that both headers have, in the same order. */
function writeCommon(file, header, at) {
    header.writeUInt16LE(file.flags, at);
    header.writeUInt16LE(file.method, at + 2);
    header.writeUInt16LE(dosTime, at + 4);
    header.writeUInt16LE(dosDate, at + 6);
    header.writeUInt32LE(file.checksum, at + 8);
    header.writeUInt32LE(file.data.length, at + 12);
    header.writeUInt32LE(file.size, at + 16);
    header.writeUInt16LE(file.name.length, at + 20);
}
function endOfDirectory(count, bytes, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(bytes, 12);
    end.writeUInt32LE(offset, 16);
    return end;
}
/** The path as it stands in the zip, refused where unpacking it could write outside of its folder. */
function nameBytes(path) {
    const reason = unsafe(path);
    if (reason)
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Unsafe path in the zip', `${JSON.stringify(path)} cannot be a path in a zip: ${reason}.`);
    return Buffer.from(path, 'utf8');
}
function unsafe(path) {
    if (path === '')
        return 'it is empty';
    if (path.includes('\0'))
        return 'it holds a NUL character';
    if (!path.isWellFormed())
        return 'it is not valid Unicode';
    if (path.includes('\\'))
        return 'it holds a backslash; paths in a zip have forward slashes';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'it is absolute';
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return "it has an empty, '.' or '..' part";
    if (Buffer.byteLength(path) > 0xffff)
        return 'it is longer than 65,535 bytes';
    return undefined;
}
/** @param paths sorted; the same path twice, or a file where another path needs a folder, cannot be unpacked. */
function refuseCollisions(paths) {
    const known = new Set();
    for (const path of paths) {
        if (known.has(path))
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Path twice in the zip', `${JSON.stringify(path)} would be in the zip twice.`);
        known.add(path);
    }
    for (const path of paths) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            if (known.has(folder)) {
                throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Path twice in the zip', `${JSON.stringify(folder)} would be both a file and the folder of ${JSON.stringify(path)} in the zip.`);
            }
        }
    }
}
function tooLarge(subject) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Zip too large', `${subject} larger than 4 GB, which a zip without zip64 cannot hold and Lambda would refuse.`);
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reservedVariables)
/* harmony export */ });
/**
 * Environment variables that Lambda sets itself, at the edge too: code may read them.
 * Source: AWS Lambda Developer Guide, Defined runtime environment variables.
 */
const reservedVariables = new Set([
    '_HANDLER',
    '_X_AMZN_TRACE_ID',
    'AWS_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_EXECUTION_ENV',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'AWS_LAMBDA_INITIALIZATION_TYPE',
    'AWS_LAMBDA_LOG_GROUP_NAME',
    'AWS_LAMBDA_LOG_STREAM_NAME',
    'AWS_LAMBDA_RUNTIME_API',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_XRAY_CONTEXT_MISSING',
    'AWS_XRAY_DAEMON_ADDRESS',
    'LAMBDA_RUNTIME_DIR',
    'LAMBDA_TASK_ROOT',
    'LANG',
    'LD_LIBRARY_PATH',
    'NODE_PATH',
    'PATH',
    'PYTHONPATH',
    'TZ',
]);


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkSizes)
/* harmony export */ });
/* harmony import */ var _restrictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);

/**
 * Checks a built artifact's sizes: over the current figure is an error, over a figure that users may still have read a warning.
 * `overrides` are a user's own figures by row id.
 */
function checkSizes(sizes, overrides = {}) {
    const { target, eventTypes, zipBytes, unpackedBytes } = sizes;
    if (target === 'cloudfront-function')
        return over((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('function-code', overrides), zipBytes, 'The code');
    if (target === 'lambda') {
        return [
            ...over((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('lambda-zip', overrides), zipBytes, 'The zip'),
            ...over((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('lambda-unpacked', overrides), unpackedBytes, 'The unpacked code'),
        ];
    }
    const viewer = (0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-zip-viewer', overrides);
    const origin = (0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-zip-origin', overrides);
    const viewerEvents = eventTypes.some(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .isViewerEvent */ .ls);
    const strictest = viewerEvents && viewer.value <= origin.value ? viewer : origin;
    const zip = over(strictest, zipBytes, 'The zip');
    return [
        ...zip,
        ...(zip.length === 0 && viewerEvents ? overFormer(viewer, zipBytes) : []),
        ...over((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-unpacked', overrides), unpackedBytes, 'The unpacked code'),
    ];
}
function over(row, bytes, what) {
    if (bytes <= row.value)
        return [];
    return [
        {
            rule: 'size',
            severity: 'error',
            message: `${what} has ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(bytes, 'bytes')} (${bytes} bytes), ${row.appliesTo.target} allows ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(row.value, 'bytes')}.`,
            advice: 'Bundle fewer dependencies or move the work behind the origin.',
            source: row.source,
        },
    ];
}
function overFormer(row, bytes) {
    const formerly = row.formerly;
    if (!formerly || bytes <= formerly.value)
        return [];
    return [
        {
            rule: 'size',
            severity: 'warning',
            message: `The zip has ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(bytes, 'bytes')}: within today's ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(row.value, 'bytes')} for viewer events, but over the ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(formerly.value, 'bytes')} that held until ${formerly.until}.`,
            advice: 'Nothing to do unless CloudFront refuses the association; a smaller zip also starts faster.',
            source: row.source,
        },
    ];
}


/***/ }),

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ readOnlyHeaders),
/* harmony export */   Dq: () => (/* binding */ readOnlyInGeneratedResponses),
/* harmony export */   QZ: () => (/* binding */ isDisallowedHeader),
/* harmony export */   at: () => (/* binding */ viewerCountryHeader),
/* harmony export */   ki: () => (/* binding */ isReadOnlyHeader)
/* harmony export */ });
/* unused harmony export disallowedHeaders */
/**
 * Headers that code at the edge may not touch, as data: CloudFront answers 502 when it does. Lower-case; `*` at the end stands for any rest.
 * Source: CloudFront Developer Guide, Restrictions on all edge functions, HTTP headers.
 */
const disallowedHeaders = [
    'connection',
    'expect',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'trailer',
    'upgrade',
    'x-accel-buffering',
    'x-accel-charset',
    'x-accel-limit-rate',
    'x-accel-redirect',
    'x-amz-cf-*',
    'x-amzn-auth',
    'x-amzn-cf-billing',
    'x-amzn-cf-id',
    'x-amzn-cf-xff',
    'x-amzn-errortype',
    'x-amzn-fle-profile',
    'x-amzn-header-count',
    'x-amzn-header-order',
    'x-amzn-lambda-integration-tag',
    'x-amzn-requestid',
    'x-cache',
    'x-edge-*',
    'x-forwarded-proto',
    'x-real-ip',
];
/** Headers that code may read at an event but not add, change or delete. */
const readOnlyHeaders = {
    'viewer-request': ['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via'],
    'origin-request': [
        'accept-encoding',
        'cdn-loop',
        'content-length',
        'if-modified-since',
        'if-none-match',
        'if-range',
        'if-unmodified-since',
        'transfer-encoding',
        'via',
    ],
    'origin-response': ['transfer-encoding', 'via'],
    'viewer-response': ['warning', 'via', 'content-length', 'content-encoding', 'transfer-encoding'],
};
/** A response made in a request event has no headers of an origin to protect; these three CloudFront writes itself. */
const readOnlyInGeneratedResponses = ['content-length', 'transfer-encoding', 'via'];
/** A viewer-request function that adds this header gets a 502: CloudFront adds it after that event. */
const viewerCountryHeader = 'cloudfront-viewer-country';
/** Whether a header is disallowed; the name in any case. */
function isDisallowedHeader(name) {
    const lower = name.toLowerCase();
    return disallowedHeaders.some((row) => (row.endsWith('*') ? lower.startsWith(row.slice(0, -1)) : lower === row));
}
/** Whether a header is read-only at an event; the name in any case. */
function isReadOnlyHeader(name, eventType) {
    return readOnlyHeaders[eventType].includes(name.toLowerCase());
}


/***/ })

};
