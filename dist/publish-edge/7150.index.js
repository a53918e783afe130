export const id = 7150;
export const ids = [7150];
export const modules = {
  /***/
  7150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        recommend: () => (
          /* binding */
          recommend
        )
      });
      var syntax = __webpack_require__(6839);
      var advice_code = __webpack_require__(2428);
      var sources = __webpack_require__(935);
      var values = __webpack_require__(7330);
      ;
      const deepest = 20;
      function constantOf(scopes2, node, depth = 0) {
        if (depth > deepest)
          return void 0;
        const inner = (0, values.g$)(scopes2, (0, syntax.DE)(node));
        if (!inner)
          return void 0;
        const next = (one) => constantOf(scopes2, one, depth + 1);
        switch (inner.type) {
          case "Literal":
            return typeof inner.value === "string" || typeof inner.value === "number" ? inner.value : void 0;
          case "TemplateLiteral": {
            const parts = inner.quasis.map(({ value }, index) => {
              const expression = inner.expressions[index];
              const text = expression ? next(expression) : "";
              return text === void 0 || typeof value.cooked !== "string" ? void 0 : value.cooked + text;
            });
            return parts.includes(void 0) ? void 0 : parts.join("");
          }
          case "BinaryExpression": {
            if (inner.left.type === "PrivateIdentifier")
              return void 0;
            const [left, right] = [next(inner.left), next(inner.right)];
            if (left === void 0 || right === void 0)
              return void 0;
            if (typeof left === "number" && typeof right === "number")
              return calculated(inner.operator, left, right);
            return inner.operator === "+" ? `${left}${right}` : void 0;
          }
          case "CallExpression":
            return calledOn(scopes2, inner.callee, inner.arguments, depth);
          case "MemberExpression": {
            const member = memberValue(scopes2, inner);
            return member && next(member);
          }
          default:
            return void 0;
        }
      }
      function nameOfMember(scopes2, member) {
        return (0, syntax.$r)(member) ?? (member.computed ? constants_text(constantOf(scopes2, member.property)) : void 0);
      }
      function nameOfKey(scopes2, key, computed) {
        return (0, syntax.qz)(key, computed) ?? (computed ? constants_text(constantOf(scopes2, key)) : void 0);
      }
      function memberValue(scopes2, member) {
        const owner = member.object.type === "MemberExpression" ? memberValue(scopes2, member.object) : member.object;
        const object = owner && (0, values.g$)(scopes2, owner);
        const name = (0, syntax.$r)(member);
        if (!object || name === void 0 || changed(scopes2, member.object))
          return void 0;
        if (object.type === "ArrayExpression")
          return object.elements[Number(name)] ?? void 0;
        if (object.type !== "ObjectExpression" || object.properties.some(({ type }) => type !== "Property"))
          return void 0;
        const found = object.properties.findLast((property) => property.type === "Property" && (0, syntax.qz)(property.key, property.computed) === name);
        return found?.type === "Property" && found.kind === "init" ? found.value : void 0;
      }
      const looking = ["keys", "values", "entries"];
      function changed(scopes2, node) {
        let inner = (0, syntax.DE)(node);
        while (inner.type === "MemberExpression")
          inner = (0, syntax.DE)(inner.object);
        const binding = inner.type === "Identifier" ? scopes2.bindingOf(inner) : void 0;
        return (binding?.references ?? []).some((reference) => {
          let user = scopes2.parentOf(reference);
          let used = reference;
          while (user && (user.type === "MemberExpression" && user.object === used || user.type === "ChainExpression"))
            [used, user] = [user, scopes2.parentOf(user)];
          if (user?.type === "CallExpression" && used === reference) {
            const { callee } = user;
            return callee.type !== "MemberExpression" || !looking.includes((0, syntax.$r)(callee) ?? "");
          }
          if (user?.type === "AssignmentExpression")
            return user.left === used || used === reference;
          if (user?.type === "VariableDeclarator")
            return used === reference && user.id.type === "Identifier";
          if (user?.type === "UpdateExpression" || user?.type === "Property" || user?.type === "ArrayExpression")
            return true;
          return user?.type === "UnaryExpression" && user.operator === "delete";
        });
      }
      function calculated(operator, left, right) {
        if (operator === "+")
          return left + right;
        if (operator === "-")
          return left - right;
        if (operator === "*")
          return left * right;
        return operator === "/" ? left / right : operator === "**" ? left ** right : void 0;
      }
      function calledOn(scopes2, callee, given, depth) {
        if (callee.type !== "MemberExpression")
          return void 0;
        const name = (0, syntax.$r)(callee);
        if (name === "join") {
          const list = (0, values.g$)(scopes2, callee.object);
          if (list?.type !== "ArrayExpression" || changed(scopes2, callee.object))
            return void 0;
          const parts2 = list.elements.map((one) => one ? constantOf(scopes2, one, depth + 1) : "");
          const separator = given[0] ? constantOf(scopes2, given[0], depth + 1) : ",";
          return parts2.includes(void 0) || separator === void 0 ? void 0 : parts2.join(String(separator));
        }
        const object = constantOf(scopes2, callee.object, depth + 1);
        if (typeof object !== "string")
          return void 0;
        if (name === "toLowerCase")
          return object.toLowerCase();
        if (name === "toUpperCase")
          return object.toUpperCase();
        if (name === "trim")
          return object.trim();
        if (name !== "concat")
          return void 0;
        const parts = given.map((one) => constantOf(scopes2, one, depth + 1));
        return parts.includes(void 0) ? void 0 : object.concat(...parts.map(String));
      }
      function constants_text(value) {
        return value === void 0 ? void 0 : String(value);
      }
      var scopes = __webpack_require__(7065);
      ;
      function handedOn(code, node) {
        const user = code.scopes.parentOf(node);
        switch (user?.type) {
          case "CallExpression": {
            if (user.callee === node)
              return true;
            const fn = (0, values.g$)(code.scopes, user.callee);
            if (user.callee.type === "MemberExpression" && (0, syntax.$r)(user.callee) === "assign")
              return user.arguments[0] === node || !isResult(code, user);
            if (isCallback(code, user.callee))
              return false;
            if (isPromiseResolve(code, user.callee) && isResult(code, user))
              return false;
            return !(0, syntax.Tn)(fn) || user.arguments.some(({ type }) => type === "SpreadElement");
          }
          case "Property":
            return user.value === node && code.scopes.parentOf(user)?.type === "ObjectExpression";
          case "AssignmentExpression":
            return user.right === node && user.left.type === "MemberExpression";
          case "SpreadElement": {
            const copy = code.scopes.parentOf(user);
            return !copy || !isResult(code, copy);
          }
          case "ArrayExpression":
          case "AssignmentPattern":
          case "ThrowStatement":
          case "YieldExpression":
          case "NewExpression":
          case "ForInStatement":
          case "ForOfStatement":
          case "TemplateLiteral":
            return true;
          case "BinaryExpression":
            return user.operator === "in" || user.operator === "+";
          default:
            return false;
        }
      }
      function isPromiseResolve(code, callee) {
        if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier")
          return false;
        return callee.object.name === "Promise" && !code.scopes.bindingOf(callee.object) && (0, syntax.$r)(callee) === "resolve";
      }
      function isResult(code, node) {
        const user = code.scopes.parentOf(node);
        switch (user?.type) {
          case "ReturnStatement":
            return true;
          case "ArrowFunctionExpression":
            return user.body === node;
          case "CallExpression":
            return isCallback(code, user.callee);
          case "ConditionalExpression":
          case "LogicalExpression":
          case "ParenthesizedExpression":
          case "SequenceExpression":
          case "AwaitExpression":
            return isResult(code, user);
          default:
            return false;
        }
      }
      function isCallback(code, callee) {
        const binding = callee.type === "Identifier" ? code.scopes.bindingOf(callee) : void 0;
        return (binding ? (0, scopes.X)(binding) : []).some(({ from }) => typeof from === "object" && "parameterOf" in from && from.parameterOf === code.handler && from.index === 2);
      }
      var features = __webpack_require__(6096);
      ;
      const globalsWithoutCounterpart = {
        fetch: "calls over the network",
        Request: "calls over the network",
        Response: "calls over the network",
        XMLHttpRequest: "calls over the network",
        WebSocket: "calls over the network",
        EventSource: "calls over the network",
        setTimeout: "timers",
        setInterval: "timers",
        setImmediate: "timers",
        process: "a process and its environment",
        eval: "code that is made while it runs",
        Function: "code that is made while it runs",
        WebAssembly: "WebAssembly",
        Worker: "threads",
        SharedArrayBuffer: "threads",
        Atomics: "threads",
        CompressionStream: "compression",
        DecompressionStream: "compression",
        ReadableStream: "streams",
        WritableStream: "streams",
        TransformStream: "streams"
      };
      const runtime = features.s["cloudfront-js-2.0"];
      const plainGlobals = /* @__PURE__ */ new Set([
        ...["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"],
        ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "isFinite", "isNaN", "parseFloat"],
        ...["parseInt", "NaN", "Infinity", "undefined", "atob", "btoa", "String", "Number", "Boolean", "RegExp", "Date"],
        ...["Array", "Object", "Promise", "ArrayBuffer", "DataView", "TextDecoder", "TextEncoder", "Uint8Array"]
      ]);
      const reflection = /* @__PURE__ */ new Set([
        ...["prototype", "length", "name", "defineProperty", "defineProperties", "getOwnPropertyDescriptor"],
        ...["getOwnPropertyDescriptors", "getOwnPropertyNames", "getOwnPropertySymbols", "getPrototypeOf", "setPrototypeOf"],
        ...["prepareStackTrace", "stackTraceLimit"]
      ]);
      const others = {
        Date: ["now", "UTC", "parse"],
        Buffer: ["from", "alloc", "concat", "byteLength", "isBuffer", "compare", "isEncoding"],
        console: ["log", "error", "warn", "info", "debug"]
      };
      function isKnownGlobal(name, path) {
        if (path.length === 0)
          return plainGlobals.has(name) && runtime.globals.includes(name);
        const [member] = path;
        if (name === "Object" && path.join(".").startsWith("prototype.hasOwnProperty"))
          return true;
        if (reflection.has(member) || path.length > 1)
          return false;
        const members = Object.hasOwn(others, name) ? others[name] : runtime.members[name];
        return members?.includes(member) ?? false;
      }
      const knownMethods = new Set([
        ...["String.prototype", "Array.prototype", "TypedArray.prototype", "ArrayBuffer.prototype"].flatMap((name) => runtime.members[name] ?? []),
        ...["toFixed", "toString", "valueOf", "toPrecision", "hasOwnProperty", "test", "exec", "then", "catch", "finally"],
        ...[
          "update",
          "digest",
          "equals",
          "encode",
          "decode",
          "rawQueryString",
          "toISOString",
          "toUTCString",
          "toJSON",
          "getTime"
        ],
        ...["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"].flatMap((part) => [
          ...[`get${part}`, `getUTC${part}`, `set${part}`, `setUTC${part}`]
        ])
      ].filter((name) => name !== "constructor"));
      ;
      const known = /* @__PURE__ */ new WeakMap();
      function ownMethodNames(code) {
        return ownMethods(code);
      }
      function ownMethods(code) {
        const before = known.get(code);
        if (before)
          return before;
        const names = /* @__PURE__ */ new Map();
        const add = (name, value) => {
          const resolved = (0, values.g$)(code.scopes, (0, syntax.DE)(value));
          const plain = ["Literal", "TemplateLiteral", "ObjectExpression", "ArrayExpression", "BinaryExpression"];
          if (name === void 0 || resolved && plain.includes(resolved.type))
            return;
          names.set(name, [...names.get(name) ?? [], ...(0, syntax.Tn)(resolved) ? [resolved] : []]);
        };
        for (const node of code.nodes) {
          if (node.type === "Property" && code.scopes.parentOf(node)?.type === "ObjectExpression")
            add((0, syntax.qz)(node.key, node.computed), node.value);
          else if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression")
            add((0, syntax.$r)(node.left), node.right);
        }
        known.set(code, names);
        return names;
      }
      ;
      function mayBeSlow(pattern) {
        const groups = [false];
        let inClass = false;
        let closed;
        for (let at = 0; at < pattern.length; at += 1) {
          const character = pattern[at];
          const before = closed;
          closed = void 0;
          if (character === "\\")
            at += 1;
          else if (inClass)
            inClass = character !== "]";
          else if (character === "[")
            inClass = true;
          else if (character === "(")
            groups.push(false);
          else if (character === ")") {
            closed = groups.pop() ?? false;
            if (closed && groups.length > 0)
              groups[groups.length - 1] = true;
          } else if (character === "|" || character === "?" && pattern[at - 1] !== "(") {
            groups[groups.length - 1] = true;
          } else if (character === "*" || character === "+" || character === "{") {
            if (before)
              return true;
            groups[groups.length - 1] = true;
          }
        }
        return false;
      }
      ;
      const mostSteps = 1e3;
      const byLanguage = { toLocaleLowerCase: 0, toLocaleUpperCase: 0, localeCompare: 1 };
      function judgeCalls(code) {
        const own = ownMethodNames(code);
        return code.nodes.flatMap((node) => {
          const decide = (message) => [(0, advice_code.SW)(code, node, "decide", message, advice_code.mH)];
          switch (node.type) {
            case "CallExpression":
              return [...judgeCall(code, node, own), ...judgeMadePattern(code, node)];
            case "NewExpression":
              return judgeMadePattern(code, node);
            case "ThisExpression":
              return decide("What this is depends on how the function is called.");
            case "ClassDeclaration":
            case "ClassExpression":
              return decide("CloudFront Functions have no classes.");
            case "YieldExpression":
              return decide("CloudFront Functions have no generators.");
            case "WithStatement":
              return decide("What a name means inside of with is known only while the code runs.");
            case "TaggedTemplateExpression":
              return decide("CloudFront Functions have no tagged templates.");
            case "Property": {
              const implicit = node.kind !== "init" || ["toString", "valueOf", "toJSON", "then"].includes((0, syntax.qz)(node.key, node.computed) ?? "");
              return implicit && code.scopes.parentOf(node)?.type === "ObjectExpression" ? decide("When this is called does not stand in the code.") : [];
            }
            case "ForOfStatement":
              return node.await ? decide("CloudFront Functions have no for await.") : [];
            case "Literal":
              if ("bigint" in node && node.bigint)
                return decide("CloudFront Functions have no BigInt.");
              return "regex" in node && node.regex ? judgePattern(code, node, node.regex) : [];
            default:
              return [];
          }
        });
      }
      function judgeCall(code, call, own) {
        const callee = (0, syntax.DE)(call.callee);
        const at = (message) => [(0, advice_code.SW)(code, call, "decide", message, advice_code.mH)];
        if (callee.type !== "MemberExpression")
          return isKnownFunction(code, callee) ? [] : at("Which function is called here is not certain.");
        const name = nameOfMember(code.scopes, callee);
        if (name === void 0)
          return at("Which function is called here is not certain.");
        if (name === "call" || name === "apply" || name === "bind") {
          if (isHasOwnProperty(callee.object))
            return [];
          return (0, syntax.Tn)((0, values.g$)(code.scopes, callee.object)) && name === "call" ? [] : at(`What ${name} calls here is not certain.`);
        }
        if (["repeat", "padStart", "padEnd", "alloc"].includes(name)) {
          const count = call.arguments[0] && constantOf(code.scopes, call.arguments[0]);
          if (typeof count !== "number" || count > mostSteps)
            return at(`How much ${name} makes is not certain, or a lot.`);
        }
        if (isOfGlobalOrModule(code, callee.object) || own.has(name))
          return [];
        if (/^toLocale(Date|Time)?String$/.test(name) || (byLanguage[name] ?? 99) < call.arguments.length)
          return at("CloudFront Functions know no languages and no time zones.");
        if (/^\d+$/.test(name))
          return at("Which function is called here is not certain.");
        return knownMethods.has(name) ? [] : at(`CloudFront Functions' values have no method ${name} that is known.`);
      }
      function isKnownFunction(code, callee) {
        const value = (0, values.g$)(code.scopes, callee);
        if ((0, syntax.Tn)(value) || isCallback(code, callee))
          return true;
        if (value?.type === "CallExpression" && code.helpers.helperOf(value.callee))
          return true;
        return callee.type === "Identifier" && isOfGlobalOrModule(code, callee);
      }
      function isOfGlobalOrModule(code, node) {
        let inner = (0, syntax.DE)(node);
        while (inner.type === "MemberExpression")
          inner = (0, syntax.DE)(inner.object);
        if (inner.type === "Identifier") {
          const binding = code.scopes.bindingOf(inner);
          if (!binding)
            return true;
          const value = (0, values.g$)(code.scopes, inner);
          if (binding.definitions.some(({ from }) => typeof from === "object" && "module" in from))
            return true;
          return value !== void 0 && value !== inner && value.type === "CallExpression" && isModuleCall(code, value);
        }
        return inner.type === "CallExpression" && isModuleCall(code, inner);
      }
      function isModuleCall(code, call) {
        const callee = (0, syntax.DE)(call.callee);
        if (callee.type === "Identifier" && callee.name === "require" && !code.scopes.bindingOf(callee))
          return true;
        if (code.helpers.helperOf(callee))
          return true;
        const made = (0, values.g$)(code.scopes, callee);
        return made?.type === "CallExpression" && code.helpers.helperOf(made.callee) === "commonJS";
      }
      function isHasOwnProperty(node) {
        return node.type === "MemberExpression" && (0, syntax.qz)(node.property, node.computed) === "hasOwnProperty";
      }
      function judgeMadePattern(code, call) {
        const callee = (0, syntax.DE)(call.callee);
        const name = callee.type === "MemberExpression" ? nameOfMember(code.scopes, callee) : void 0;
        const isRegExp = callee.type === "Identifier" && callee.name === "RegExp" && !code.scopes.bindingOf(callee);
        if (!isRegExp && !["match", "matchAll", "search"].includes(name ?? ""))
          return [];
        const [first, second] = call.arguments;
        const value = first && (0, values.g$)(code.scopes, first);
        if (!first || value?.type === "Literal" && "regex" in value && value.regex)
          return [];
        const pattern = constantOf(code.scopes, first);
        const flags = isRegExp && second ? constantOf(code.scopes, second) : "";
        if (pattern === void 0 || flags === void 0)
          return [(0, advice_code.SW)(code, call, "decide", "Which pattern is made here is known only while the code runs.")];
        return judgePattern(code, call, { pattern: String(pattern), flags: String(flags) });
      }
      function judgePattern(code, node, { pattern, flags }) {
        const newer = /[dvs]/.test(flags) || /\\p\{|\(\?<[=!]/i.test(pattern);
        if (mayBeSlow(pattern))
          return [(0, advice_code.SW)(code, node, "decide", "How long matching this pattern takes is not certain.")];
        return newer ? [(0, advice_code.SW)(code, node, "decide", "CloudFront Functions may not know this form of pattern.", advice_code.mH)] : [];
      }
      ;
      const event_paths_deepest = 20;
      function eventPath(code, node, depth = 0) {
        if (depth > event_paths_deepest)
          return void 0;
        const inner = (0, syntax.DE)(node);
        if (inner.type === "MemberExpression") {
          const name = nameOfMember(code.scopes, inner);
          const before = name === void 0 ? void 0 : eventPath(code, inner.object, depth + 1);
          return before && [...before, name];
        }
        if (inner.type === "LogicalExpression" && inner.operator !== "&&" && isEmptyObject(inner.right))
          return eventPath(code, inner.left, depth + 1);
        if (inner.type !== "Identifier")
          return void 0;
        const binding = code.scopes.bindingOf(inner);
        return binding && ofBinding(code, binding, depth);
      }
      function ofBinding(code, binding, depth) {
        const [definition, ...others2] = (0, scopes.X)(binding);
        if (!definition || others2.length > 0 || typeof definition.from !== "object" || definition.steps.includes("?"))
          return void 0;
        const { from, steps } = definition;
        if ("module" in from)
          return void 0;
        const before = "value" in from ? eventPath(code, from.value, depth + 1) : from.parameterOf === code.handler ? from.index === 0 ? [] : void 0 : ofArgument(code, from.parameterOf, from.index, depth + 1);
        return before && [...before, ...steps];
      }
      function ofArgument(code, fn, index, depth) {
        const parent = code.scopes.parentOf(fn);
        const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : null;
        const binding = name?.type === "Identifier" ? code.scopes.bindingOf(name) : void 0;
        if (!binding || binding.references.length === 0 || (0, scopes.X)(binding).length > 1)
          return void 0;
        const paths = binding.references.map((reference) => {
          const call = code.scopes.parentOf(reference);
          if (call?.type !== "CallExpression" || call.callee !== reference)
            return void 0;
          if (call.arguments.slice(0, index + 1).some(({ type }) => type === "SpreadElement"))
            return void 0;
          const argument = call.arguments[index];
          return argument && eventPath(code, argument, depth);
        });
        const [first] = paths;
        return paths.every((path) => path !== void 0 && path.join("\n") === first?.join("\n")) ? first : void 0;
      }
      function isEventPart(path) {
        return /^(Records(\.0(\.cf(\.(config|request|response|request\.body|request\.origin.*))?)?)?)?$/.test(path.join("."));
      }
      function isEventDictionary(path) {
        return /^(Records\.0\.cf\.)?(request|response)\.(headers|cookies|querystring)$/.test(path.join("."));
      }
      function isEmptyObject(node) {
        return node.type === "ObjectExpression" && node.properties.length === 0;
      }
      function isInside(code, node, outer) {
        for (let at = node; at; at = code.scopes.parentOf(at))
          if (at === outer)
            return true;
        return false;
      }
      function functionAround(code, node) {
        let at = code.scopes.parentOf(node);
        while (at && !(0, syntax.Tn)(at))
          at = code.scopes.parentOf(at);
        return at;
      }
      ;
      const long_texts_long = 100;
      const texts = /\.(uri|querystring|value)$/;
      function goesThroughCharacters(code) {
        return code.nodes.some((node) => {
          switch (node.type) {
            case "CallExpression": {
              const callee = (0, syntax.DE)(node.callee);
              const name = callee.type === "MemberExpression" ? nameOfMember(code.scopes, callee) : void 0;
              const [first] = node.arguments;
              const given = first && constantOf(code.scopes, first);
              if (name === "split")
                return given === "" || first !== void 0 && given === void 0 && !isPattern(code, first);
              if (name === "padStart" || name === "padEnd" || name === "repeat")
                return typeof given !== "number" || given > long_texts_long;
              return name !== void 0 && ["charAt", "charCodeAt", "codePointAt"].includes(name);
            }
            case "SpreadElement":
              return isText(code, node.argument);
            case "ForOfStatement":
              return isText(code, node.right);
            case "MemberExpression":
              return nameOfMember(code.scopes, node) === "length" && isInLoopHead(code, node) && isText(code, node.object);
            default:
              return false;
          }
        });
      }
      function isPattern(code, node) {
        const value = (0, values.g$)(code.scopes, node);
        return value?.type === "Literal" && "regex" in value && !!value.regex && !/^(?:\(\?:\)|\.?)$/.test(value.regex.pattern);
      }
      function isText(code, node) {
        return texts.test(`.${eventPath(code, node)?.join(".") ?? ""}`);
      }
      function isInLoopHead(code, node) {
        for (let at = node; at; at = code.scopes.parentOf(at)) {
          const loop = code.scopes.parentOf(at);
          if (loop?.type === "ForStatement")
            return loop.test === at || loop.init === at;
        }
        return false;
      }
      function repeatsText(code, call) {
        const callee = (0, syntax.DE)(call.callee);
        const name = callee.type === "MemberExpression" ? nameOfMember(code.scopes, callee) : void 0;
        const [first, second] = call.arguments;
        const repeated = name === "join" ? first : name === "replaceAll" ? second : name === "replace" && isGlobal(code, first) ? second : void 0;
        return repeated !== void 0 && mayBeLong(code, repeated, repeated);
      }
      function mayBeLong(code, node, replacement) {
        if (node.type === "Identifier") {
          if (!code.scopes.bindingOf(node) || constantOf(code.scopes, node) !== void 0)
            return false;
          const value = (0, values.g$)(code.scopes, node);
          if ((0, syntax.Tn)(value) && value !== replacement && !isInside(code, node, value))
            return mayBeLong(code, value, value);
          if ((0, syntax.Tn)(value) || value && ["ObjectExpression", "ArrayExpression", "Literal"].includes(value.type))
            return false;
          return !isDeclaredInside(code, node, replacement);
        }
        return (0, syntax.LU)(node).some((child) => mayBeLong(code, child, replacement));
      }
      function isDeclaredInside(code, node, outer) {
        return (code.scopes.bindingOf(node)?.definitions ?? []).every(({ from }) => {
          if (typeof from !== "object" || "module" in from)
            return false;
          return isInside(code, "value" in from ? from.value : from.parameterOf, outer);
        });
      }
      function isGlobal(code, pattern) {
        const value = pattern && (0, values.g$)(code.scopes, pattern);
        if (value?.type !== "Literal")
          return true;
        return "regex" in value && !!value.regex?.flags.includes("g");
      }
      ;
      const numbers_deepest = 12;
      const arithmetic = ["-", "*", "/", "%", "**", "|", "&", "^", "<<", ">>", ">>>"];
      const numericMethods = [
        "indexOf",
        "lastIndexOf",
        "findIndex",
        "charCodeAt",
        "codePointAt",
        "search",
        "getTime",
        "push"
      ];
      const indexedMethods = ["map", "filter", "forEach", "some", "every", "find", "findIndex"];
      function isNumber(code, node, depth = 0) {
        if (depth > numbers_deepest)
          return false;
        const inner = (0, syntax.DE)(node);
        switch (inner.type) {
          case "Literal":
            return typeof inner.value === "number";
          case "UpdateExpression":
            return true;
          case "UnaryExpression":
            return ["+", "-", "~"].includes(inner.operator);
          case "BinaryExpression":
            if (arithmetic.includes(inner.operator))
              return true;
            if (inner.operator !== "+" || inner.left.type === "PrivateIdentifier")
              return false;
            return isNumber(code, inner.left, depth + 1) && isNumber(code, inner.right, depth + 1);
          case "ConditionalExpression":
            return isNumber(code, inner.consequent, depth + 1) && isNumber(code, inner.alternate, depth + 1);
          case "CallExpression":
            return isNumericCall(code, inner.callee);
          case "MemberExpression":
            return (0, syntax.$r)(inner) === "length" && !ownMethodNames(code).has("length");
          case "Identifier":
            return isCounter(code, inner, depth + 1);
          default:
            return false;
        }
      }
      function isNumericCall(code, callee) {
        if (callee.type === "Identifier")
          return !code.scopes.bindingOf(callee) && ["parseInt", "Number", "parseFloat"].includes(callee.name);
        if (callee.type !== "MemberExpression")
          return false;
        const name = (0, syntax.$r)(callee);
        if (callee.object.type === "Identifier" && callee.object.name === "Math" && !code.scopes.bindingOf(callee.object))
          return true;
        return name !== void 0 && numericMethods.includes(name) && !ownMethodNames(code).has(name);
      }
      function isCounter(code, identifier, depth) {
        const binding = code.scopes.bindingOf(identifier);
        if (!binding || binding.definitions.length === 0)
          return false;
        let unknown2 = 0;
        for (const { from, steps } of binding.definitions) {
          if (from === "unknown")
            unknown2 += 1;
          else if ("value" in from) {
            if (steps.length > 0 || !isNumber(code, from.value, depth))
              return false;
          } else if ("parameterOf" in from) {
            if (from.index !== 1 || steps.length > 0 || !isListCallback(code, from.parameterOf))
              return false;
          } else
            return false;
        }
        return unknown2 === 0 || unknown2 === arithmeticWrites(code).get(binding);
      }
      const numbers_known = /* @__PURE__ */ new WeakMap();
      function arithmeticWrites(code) {
        const before = numbers_known.get(code);
        if (before)
          return before;
        const found = /* @__PURE__ */ new Map();
        const add = (target) => {
          const binding = target.type === "Identifier" ? code.scopes.bindingOf(target) : void 0;
          if (binding)
            found.set(binding, (found.get(binding) ?? 0) + 1);
        };
        for (const node of code.nodes) {
          if (node.type === "UpdateExpression")
            add(node.argument);
          else if (node.type === "AssignmentExpression" && node.operator !== "=") {
            const operator = node.operator.slice(0, -1);
            if (arithmetic.includes(operator) || operator === "+" && node.right.type === "Literal" && typeof node.right.value === "number")
              add(node.left);
          }
        }
        numbers_known.set(code, found);
        return found;
      }
      function isListCallback(code, fn) {
        const call = code.scopes.parentOf(fn);
        if (!(0, syntax.Tn)(fn) || call?.type !== "CallExpression" || call.arguments[0] !== fn)
          return false;
        if (call.callee.type !== "MemberExpression")
          return false;
        const name = (0, syntax.$r)(call.callee);
        return name !== void 0 && indexedMethods.includes(name) && !ownMethodNames(code).has(name);
      }
      ;
      const roundsOfLoop = 20;
      const stepsOfHash = 300;
      const loopTypes = ["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"];
      const listMethods = [
        ...["map", "filter", "forEach", "some", "every", "find", "findIndex", "reduce", "reduceRight", "sort"]
      ];
      function stepsOf(code, fn) {
        const known2 = /* @__PURE__ */ new Map();
        const methods = ownMethods(code);
        const ofFunction = (one) => {
          const before = known2.get(one);
          if (before !== void 0)
            return before;
          known2.set(one, Number.POSITIVE_INFINITY);
          const steps = one.params.reduce((sum, parameter) => sum + of(parameter), of(one.body));
          known2.set(one, steps);
          return steps;
        };
        const of = (node) => {
          if ((0, syntax.Tn)(node))
            return 1;
          let steps = 1 + (0, syntax.LU)(node).reduce((sum, child) => sum + of(child), 0);
          if (loopTypes.includes(node.type))
            steps *= roundsOfLoop;
          if (node.type !== "CallExpression" && node.type !== "NewExpression")
            return steps;
          const callee = (0, syntax.DE)(node.callee);
          const name = callee.type === "MemberExpression" ? (0, syntax.$r)(callee) : void 0;
          if (name === "createHash" || name === "createHmac")
            steps += stepsOfHash;
          const called = (0, values.g$)(code.scopes, callee);
          if ((0, syntax.Tn)(called))
            steps += ofFunction(called);
          for (const method of name !== void 0 && methods.get(name) || [])
            steps += ofFunction(method);
          const rounds = name !== void 0 && listMethods.includes(name) ? roundsOfLoop : 1;
          for (const argument of node.arguments) {
            const given = (0, values.g$)(code.scopes, argument);
            if ((0, syntax.Tn)(given))
              steps += ofFunction(given) * rounds;
          }
          return steps;
        };
        return ofFunction(fn);
      }
      ;
      const mostRounds = 100;
      const deepestLoops = 2;
      const deepestOfCharacters = 1;
      const mostCallers = 4;
      const cost_rules_loopTypes = ["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"];
      const cost_rules_mostSteps = 2e4;
      const growing = ["push", "unshift", "splice"];
      function judgeCost(code) {
        const decide = (node, message) => [(0, advice_code.SW)(code, node, "decide", message)];
        const { handler } = code;
        const steps = handler ? stepsOf(code, handler) : 0;
        const tooMany = handler && steps > cost_rules_mostSteps ? decide(handler, "With all that it calls, the time that the handler takes is not certain.") : [];
        const found = code.nodes.flatMap((node) => {
          switch (node.type) {
            case "WhileStatement":
            case "DoWhileStatement":
              return decide(node, "How often this loop runs is not certain: a CloudFront Function has less than a millisecond.");
            case "ForStatement":
              return isBounded(code, node) && !growsItsList(code, node) ? tooDeep(code, node) : decide(node, "How often this loop runs is not certain, or too often.");
            case "ForOfStatement":
            case "ForInStatement":
              return growsItsList(code, node) ? decide(node, "How often this loop runs is not certain: it makes its list longer.") : tooDeep(code, node);
            case "CallExpression":
              return cost_rules_judgeCall(code, node);
            case "NewExpression":
              return isLargeList(code, node.callee, node.arguments) ? decide(node, "The size of this list is not certain, or large.") : [];
            case "AssignmentExpression":
              if (doubles(code, node))
                return decide(node, "How large this grows in a loop is not certain.");
              return setsLength(code, node) ? decide(node, "The size of this list is not certain, or large.") : [];
            default:
              return [];
          }
        });
        return [...tooMany, ...found];
      }
      function doubles(code, assignment) {
        const { left, right, operator } = assignment;
        const binding = left.type === "Identifier" ? code.scopes.bindingOf(left) : void 0;
        if (!binding || loopsAround(code, assignment) === 0)
          return false;
        const reads = binding.references.filter((reference) => isInside(code, reference, right));
        return reads.length > (operator === "=" ? 1 : 0);
      }
      function setsLength(code, { left, right }) {
        if (left.type !== "MemberExpression" || nameOfMember(code.scopes, left) !== "length")
          return false;
        const length = constantOf(code.scopes, right);
        return typeof length !== "number" || length > mostRounds;
      }
      function growsItsList(code, loop) {
        const heads = loop.type === "ForStatement" ? [loop.test] : loop.type === "ForOfStatement" ? [loop.right] : [];
        return code.nodes.some((node) => {
          if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression" || !isInside(code, node, loop))
            return false;
          const list = node.callee.object;
          if (!growing.includes((0, syntax.$r)(node.callee) ?? "") || list.type !== "Identifier")
            return false;
          const references = code.scopes.bindingOf(list)?.references ?? [];
          return heads.some((head) => head && references.some((reference) => isInside(code, reference, head)));
        });
      }
      function cost_rules_judgeCall(code, call) {
        const decide = (message) => [(0, advice_code.SW)(code, call, "decide", message)];
        if (isLargeList(code, call.callee, call.arguments))
          return decide("The size of this list is not certain, or large.");
        const callee = (0, syntax.DE)(call.callee);
        const name = callee.type === "MemberExpression" ? (0, syntax.$r)(callee) : void 0;
        if ((name === "createHash" || name === "createHmac") && loopsAround(code, call) > 0)
          return decide(`${name} in a loop takes a time that is not certain.`);
        if (name !== void 0 && listMethods.includes(name) && loopsAround(code, call) >= cost_rules_deepest(code))
          return decide("Loops inside of loops take a time that is not certain.");
        if (repeatsText(code, call))
          return decide("How large this text grows is not certain.");
        const fn = (0, values.g$)(code.scopes, call.callee);
        if ((0, syntax.Tn)(fn) && isInside(code, call, fn) && functionAround(code, call))
          return decide("How deep this function calls itself is not certain.");
        return [];
      }
      function isBounded(code, loop) {
        const { init, test, update } = loop;
        const starts = init?.type === "VariableDeclaration" ? init.declarations.map((one) => one.init) : [];
        const isSmall = (node) => {
          const start = node && constantOf(code.scopes, node);
          return typeof start === "number" ? Math.abs(start) <= mostRounds : mentionsLength(node);
        };
        if (starts.length === 0 || !starts.every(isSmall))
          return false;
        if (!update || !["UpdateExpression", "AssignmentExpression"].includes(update.type))
          return false;
        if (test?.type !== "BinaryExpression" || !["<", "<=", ">", ">=", "!==", "!="].includes(test.operator))
          return false;
        if (test.left.type === "PrivateIdentifier")
          return false;
        const ends = [test.left, test.right].map((side) => {
          const end = constantOf(code.scopes, side);
          if (typeof end === "number")
            return end <= mostRounds;
          return side.type === "MemberExpression" && (0, syntax.$r)(side) === "length";
        });
        return ends.includes(true) && [test.left, test.right].every((side) => isNumber(code, side));
      }
      function tooDeep(code, loop) {
        return loopsAround(code, loop) >= cost_rules_deepest(code) ? [(0, advice_code.SW)(code, loop, "decide", "Loops inside of loops take a time that is not certain.")] : [];
      }
      const cost_rules_known = /* @__PURE__ */ new WeakMap();
      function cost_rules_deepest(code) {
        const depth = cost_rules_known.get(code) ?? (goesThroughCharacters(code) ? deepestOfCharacters : deepestLoops);
        cost_rules_known.set(code, depth);
        return depth;
      }
      function mentionsLength(node) {
        if (node?.type === "MemberExpression")
          return (0, syntax.$r)(node) === "length";
        return node?.type === "BinaryExpression" && node.operator === "-" && mentionsLength(node.left);
      }
      function loopsAround(code, node, depth = 0) {
        let count = 0;
        for (let at = code.scopes.parentOf(node); at; at = code.scopes.parentOf(at)) {
          if (cost_rules_loopTypes.includes(at.type))
            count += 1;
          const name = (0, syntax.Tn)(at) && depth < mostCallers ? nameOf(code, at) : void 0;
          if (name?.type === "Identifier") {
            const reads = code.scopes.bindingOf(name)?.references ?? [];
            count += Math.max(0, ...reads.filter((read) => !isInside(code, read, at)).map((read) => loopsAround(code, read, depth + 1)));
          }
          const call = (0, syntax.Tn)(at) ? code.scopes.parentOf(at) : void 0;
          if (call?.type === "CallExpression" && call.callee.type === "MemberExpression") {
            if (listMethods.includes((0, syntax.$r)(call.callee) ?? ""))
              count += 1;
          }
        }
        return count;
      }
      function nameOf(code, fn) {
        if (fn.type === "FunctionDeclaration")
          return fn.id;
        const parent = code.scopes.parentOf(fn);
        return parent?.type === "VariableDeclarator" ? parent.id : void 0;
      }
      function isLargeList(code, callee, given) {
        if (callee.type !== "Identifier" || code.scopes.bindingOf(callee) || given.length !== 1)
          return false;
        if (!/^(Array|ArrayBuffer|(Big)?(Ui|I)nt\d+(Clamped)?Array|Float\d+Array)$/.test(callee.name))
          return false;
        const size = constantOf(code.scopes, given[0]);
        return typeof size !== "number" || size > mostRounds;
      }
      ;
      const possible_event_paths_deepest = 12;
      const possible_event_paths_known = /* @__PURE__ */ new WeakMap();
      function possibleEventPaths(code, node, depth = 0) {
        if (depth > possible_event_paths_deepest)
          return [];
        const inner = (0, syntax.DE)(node);
        const next = (one) => one ? possibleEventPaths(code, one, depth + 1) : [];
        switch (inner.type) {
          case "MemberExpression": {
            const name = nameOfMember(code.scopes, inner) ?? "?";
            return next(inner.object).map((path) => path === "" ? name : `${path}.${name}`);
          }
          case "ConditionalExpression":
            return [...next(inner.consequent), ...next(inner.alternate)];
          case "LogicalExpression":
            return [...next(inner.left), ...next(inner.right)];
          case "AwaitExpression":
            return next(inner.argument);
          case "CallExpression": {
            const fn = (0, values.g$)(code.scopes, inner.callee);
            return (0, syntax.Tn)(fn) ? (0, values.pb)(fn).flatMap(next) : [];
          }
          case "Identifier": {
            const binding = code.scopes.bindingOf(inner);
            return binding ? possible_event_paths_ofBinding(code, binding, depth + 1) : [];
          }
          default:
            return [];
        }
      }
      function possible_event_paths_ofBinding(code, binding, depth) {
        const before = possible_event_paths_known.get(binding);
        if (before)
          return before;
        possible_event_paths_known.set(binding, []);
        const paths = binding.definitions.flatMap(({ from, steps }) => {
          if (typeof from !== "object" || "module" in from)
            return [];
          const starts = "value" in from ? possibleEventPaths(code, from.value, depth) : from.parameterOf === code.handler ? from.index === 0 ? [""] : [] : ofArguments(code, from.parameterOf, from.index, depth);
          return starts.map((start) => [start, ...steps].filter(Boolean).join("."));
        });
        const all = [...new Set(paths)];
        possible_event_paths_known.set(binding, all);
        return all;
      }
      function ofArguments(code, fn, index, depth) {
        const parent = code.scopes.parentOf(fn);
        const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : null;
        const binding = name?.type === "Identifier" ? code.scopes.bindingOf(name) : void 0;
        return (binding?.references ?? []).flatMap((reference) => {
          const call = code.scopes.parentOf(reference);
          const argument = call?.type === "CallExpression" && call.callee === reference ? call.arguments[index] : void 0;
          return argument ? possibleEventPaths(code, argument, depth) : [];
        });
      }
      ;
      const carried = /* @__PURE__ */ new Set([
        ...["Records", "Records.0", "Records.0.cf", "Records.0.cf.config", "Records.0.cf.request", "Records.0.cf.response"],
        ...["distributionDomainName", "distributionId", "eventType", "requestId"].map((name) => `Records.0.cf.config.${name}`),
        ...["clientIp", "method", "uri", "querystring", "headers"].map((name) => `Records.0.cf.request.${name}`),
        ...["status", "statusDescription", "headers"].map((name) => `Records.0.cf.response.${name}`)
      ]);
      function judgeEvent(code) {
        const { handler } = code;
        if (!handler)
          return [(0, advice_code.SW)(code, code.program, "decide", "Which function the handler is cannot be told from the code.")];
        const reasons = [];
        for (const node of code.nodes) {
          if (node.type === "MemberExpression") {
            if (!isWritten(code, node))
              reasons.push(...judgeRead(code, node, nameOfMember(code.scopes, node), eventPath(code, node.object)));
            else
              reasons.push(...judgeWrite(code, node));
          } else if (node.type === "Property" && code.scopes.parentOf(node)?.type === "ObjectPattern") {
            const name = nameOfKey(code.scopes, node.key, node.computed);
            reasons.push(...judgeRead(code, node, name, void 0));
          }
          if (node.type === "RestElement" && code.scopes.parentOf(node)?.type === "ObjectPattern")
            reasons.push((0, advice_code.SW)(code, node, "decide", "What is left of an object here is not certain.", sources.Sq));
          if (mayBePart(code, node) && handedOn(code, node)) {
            const message = "The event is handed on as a whole here; what is taken from it is not certain.";
            reasons.push((0, advice_code.SW)(code, node, "decide", message, sources.Sq));
          }
        }
        return [...reasons, ...judgeParameters(code)];
      }
      const expressions = [
        "Identifier",
        "MemberExpression",
        "CallExpression",
        "ConditionalExpression",
        "LogicalExpression",
        "AwaitExpression"
      ];
      function mayBePart(code, node) {
        if (!expressions.includes(node.type))
          return false;
        return possibleEventPaths(code, node).some((path) => isEventPart(path.split(".").filter(Boolean)) || path.includes("?"));
      }
      function judgeRead(code, node, name, owner) {
        const at = (kind, message, source = sources.Sq) => [
          (0, advice_code.SW)(code, node, kind, message, source)
        ];
        if (name === "body" && !isOwnObject(code, node))
          return at("requires", "CloudFront Functions get no body: reading it needs include-body at Lambda@Edge.", sources.Ty);
        const path = owner && name !== void 0 ? [...owner, name] : void 0;
        if (name === "key" && !isOwnObject(code, node))
          return at("decide", "A CloudFront Function's event has header names in lower case only, and no key.");
        if (name?.toLowerCase().startsWith("cloudfront-") && (!owner || isEventDictionary(owner))) {
          const message = `Lambda@Edge has no ${name} at viewer events; a CloudFront Function has it where a cache or origin request policy lists it.`;
          return at("decide", message);
        }
        if (owner && isEventPart(owner) && path && !carried.has(path.join(".")))
          return at("decide", `A CloudFront Function's viewer event has no ${path.slice(3).join(".") || name}.`);
        if (name === "origin" && !owner && !isOwnObject(code, node))
          return at("decide", "Whether this is the request's origin, which viewer events do not have, is not certain.");
        return [];
      }
      function judgeWrite(code, node) {
        const path = eventPath(code, node);
        if (!path)
          return [];
        const isWhole = isEventPart(path) || path.join(".") === "Records.0.cf.config";
        const assignment = code.scopes.parentOf(node);
        const value = assignment?.type === "AssignmentExpression" ? (0, values.g$)(code.scopes, assignment.right) : void 0;
        const headers2 = isEventDictionary(path) && path.at(-1) === "headers";
        if (!isWhole && !(headers2 && value?.type !== "ObjectExpression"))
          return [];
        return [
          (0, advice_code.SW)(code, node, "decide", `${path.slice(3).join(".")} is replaced as a whole, which is not followed.`, sources.Sq)
        ];
      }
      function judgeParameters(code) {
        const handler = code.handler;
        const reasons = [];
        const decide = (node, message) => reasons.push((0, advice_code.SW)(code, node, "decide", message, advice_code.mH));
        if (handler.generator)
          decide(handler, "CloudFront Functions have no generators.");
        const [event, context, , ...more] = handler.params;
        if (event && event.type !== "Identifier" && event.type !== "ObjectPattern")
          decide(event, "What the handler's event is called is not certain.");
        for (const parameter of more)
          decide(parameter, "The handler has more than three parameters.");
        if (!context)
          return reasons;
        if (context.type !== "Identifier")
          decide(context, "CloudFront Functions have no Lambda context.");
        else
          for (const read of code.scopes.bindingOf(context)?.references ?? [])
            decide(read, "CloudFront Functions have no Lambda context.");
        return reasons;
      }
      function isWritten(code, node) {
        const user = code.scopes.parentOf(node);
        if (user?.type === "AssignmentExpression")
          return user.left === node && user.operator === "=";
        return user?.type === "UnaryExpression" && user.operator === "delete";
      }
      function isOwnObject(code, node) {
        if (node.type !== "MemberExpression")
          return false;
        const owner = (0, values.g$)(code.scopes, node.object);
        return owner?.type === "ObjectExpression" && owner.properties.every(({ type }) => type === "Property");
      }
      ;
      function isExportMark(code, call) {
        if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression")
          return false;
        const { object } = call.callee;
        if ((0, syntax.$r)(call.callee) !== "defineProperty" || object.type !== "Identifier")
          return false;
        if (object.name !== "Object" || code.scopes.bindingOf(object))
          return false;
        const [, name, description] = call.arguments;
        return name?.type === "Literal" && name.value === "__esModule" && description?.type === "ObjectExpression" && description.properties.every((property) => property.type === "Property" && property.value.type === "Literal" && !property.computed);
      }
      ;
      function usesOf(scopes2, helpers, start) {
        const uses = [];
        const seen = /* @__PURE__ */ new Set();
        const follow = (node, path) => {
          if (seen.has(node))
            return;
          seen.add(node);
          const user = scopes2.parentOf(node);
          const end = (how, at = node) => {
            uses.push({ node: at, path, how });
          };
          switch (user?.type) {
            case "ChainExpression":
            case "ParenthesizedExpression":
              return follow(user, path);
            case "SequenceExpression":
              if (user.expressions.at(-1) === node)
                follow(user, path);
              return;
            case "MemberExpression": {
              if (user.object !== node)
                return end("unfollowed");
              const name = nameOfMember(scopes2, user);
              if (name === void 0)
                return end("unfollowed", user);
              return follow(user, name === "default" ? path : [...path, name]);
            }
            case "VariableDeclarator":
              return user.init === node ? followPattern(user.id, path) : void 0;
            case "AssignmentExpression":
              if (user.left === node)
                return end("written");
              if (user.operator !== "=")
                return end("unfollowed");
              followPattern(user.left, path);
              return follow(user, path);
            case "CallExpression": {
              if (user.callee === node)
                return end("called", user);
              if (helpers.helperOf(user.callee) === "toESM")
                return follow(user, path);
              return end("argument");
            }
            case "NewExpression":
              return end(user.callee === node ? "constructed" : "argument", user.callee === node ? user : node);
            case "UnaryExpression":
              return end(user.operator === "delete" ? "written" : "tested");
            case "BinaryExpression":
              return end("tested");
            case "IfStatement":
              return end("tested");
            case "ExpressionStatement":
              return;
            default:
              return end("unfollowed");
          }
        };
        const followPattern = (pattern, path) => {
          if (pattern.type === "AssignmentPattern")
            return followPattern(pattern.left, path);
          if (pattern.type === "Identifier") {
            for (const reference of scopes2.bindingOf(pattern)?.references ?? [])
              follow(reference, path);
            return;
          }
          if (pattern.type !== "ObjectPattern") {
            uses.push({ node: pattern, path, how: "unfollowed" });
            return;
          }
          for (const property of pattern.properties) {
            const name = property.type === "Property" ? nameOfKey(scopes2, property.key, property.computed) : void 0;
            if (property.type !== "Property" || name === void 0)
              uses.push({ node: property, path, how: "unfollowed" });
            else
              followPattern(property.value, name === "default" ? path : [...path, name]);
          }
        };
        follow(start, []);
        return uses;
      }
      function usesOfImport(scopes2, helpers, declaration) {
        return declaration.specifiers.flatMap((specifier) => {
          const name = specifier.type === "ImportSpecifier" ? (0, syntax.qz)(specifier.imported, false) : "default";
          const before = name === void 0 || name === "default" ? [] : [name];
          return (scopes2.bindingOf(specifier.local)?.references ?? []).flatMap((reference) => usesOf(scopes2, helpers, reference).map((use) => ({ ...use, path: [...before, ...use.path] })));
        });
      }
      ;
      const globalObjects = ["globalThis", "global", "self", "window"];
      const loaders = ["require", "exports", "module"];
      const global_rules_listMethods = ["map", "filter", "some", "every", "find", "findIndex", "forEach", "sort", "then", "replace"];
      function judgeGlobals(code) {
        const { scopes: scopes2, helpers, nodes } = code;
        const names = new Set(nodes.flatMap((node) => node.type === "Identifier" ? [node.name] : []));
        const free = [...names].flatMap((name) => scopes2.globals(name)).filter((identifier) => code.judges(identifier));
        return free.flatMap((identifier) => {
          const { name } = identifier;
          if (name === "arguments")
            return [(0, advice_code.SW)(code, identifier, "decide", "What a function reads from arguments is not certain.")];
          if (name === "module")
            return judgeModuleObject(code, identifier);
          if (loaders.includes(name))
            return [];
          const uses = usesOf(scopes2, helpers, identifier);
          if (!globalObjects.includes(name))
            return uses.flatMap((use) => judgeGlobalUse(code, use, name));
          return uses.flatMap((use) => {
            const [member, ...path] = use.path.filter((step) => !globalObjects.includes(step));
            return member === void 0 ? [(0, advice_code.SW)(code, use.node, "decide", `What is taken from ${name} is known only while it runs.`)] : judgeGlobalUse(code, { ...use, path }, member);
          });
        });
      }
      function judgeGlobalUse(code, use, name) {
        const { node, path, how } = use;
        const whole = [name, ...path].join(".");
        if (Object.hasOwn(globalsWithoutCounterpart, name)) {
          const what = globalsWithoutCounterpart[name];
          return [(0, advice_code.SW)(code, node, "requires", `${whole} is for ${what}, which CloudFront Functions do not have.`)];
        }
        if (name === "crypto" && path[0] === "subtle")
          return [(0, advice_code.SW)(code, node, "requires", "CloudFront Functions have hashes and HMACs only, and no Web Crypto.")];
        if (name === "undefined" || name === "NaN" || name === "Infinity")
          return [];
        if (how === "written")
          return [(0, advice_code.SW)(code, node, "decide", `${whole}, which is not the code's own, is changed.`)];
        if (whole === "Object.defineProperty" && isExportMark(code, node))
          return [];
        if (!isKnownGlobal(name, path)) {
          const message = `${whole} is not in CloudFront Functions, or what is done with it is not certain.`;
          return [(0, advice_code.SW)(code, node, "decide", message, advice_code.mH)];
        }
        if (how === "called" || how === "constructed" || how === "tested")
          return [];
        if (how === "argument") {
          const call = code.scopes.parentOf(node);
          const callee = call?.type === "CallExpression" ? call.callee : void 0;
          if (callee?.type === "MemberExpression" && callee.property.type === "Identifier" && !callee.computed) {
            if (global_rules_listMethods.includes(callee.property.name))
              return [];
          }
        }
        if (path.length > 0 && name === "Math")
          return [];
        if (path.length > 0 && name === "Number")
          return [];
        return [(0, advice_code.SW)(code, node, "decide", `What is done with ${whole} is not certain.`)];
      }
      function judgeModuleObject(code, identifier) {
        const member = code.scopes.parentOf(identifier);
        const isExports = member?.type === "MemberExpression" && member.object === identifier && !member.computed && member.property.type === "Identifier" && member.property.name === "exports";
        return isExports ? [] : [(0, advice_code.SW)(code, identifier, "decide", "What is taken from module is not certain.")];
      }
      ;
      const modulesWithoutCounterpart = {
        ...each("http https http2 net tls dgram dns dns/promises", "requires", "the network"),
        ...each("fs fs/promises", "requires", "the file system"),
        ...each("child_process cluster worker_threads", "requires", "processes or threads"),
        ...each("timers timers/promises", "requires", "timers"),
        ...each("process os v8 inspector async_hooks repl readline readline/promises tty", "requires", "the process"),
        ...each("vm wasi module", "requires", "code that is made or loaded while it runs"),
        ...each("zlib", "requires", "compression"),
        ...each("stream stream/promises stream/web", "requires", "streams"),
        ...each("sqlite", "requires", "a database"),
        ...each("url path path/posix util util/types events assert assert/strict string_decoder punycode", "decide", ""),
        ...each("perf_hooks diagnostics_channel constants console", "decide", "")
      };
      const modulesWithCounterpart = {
        crypto: ["createHash", "createHmac"],
        querystring: ["parse", "stringify", "escape", "unescape", "decode", "encode"],
        buffer: ["Buffer"]
      };
      const hashAlgorithms = ["md5", "sha1", "sha256"];
      const replaceableCrypto = [
        "timingSafeEqual",
        "randomUUID",
        "randomBytes",
        "randomInt",
        "getHashes"
      ];
      function each(names, kind, what) {
        return Object.fromEntries(names.split(" ").map((name) => [name, { kind, what }]));
      }
      ;
      function judgeModules(code) {
        const { scopes: scopes2, helpers, nodes } = code;
        const reasons = [];
        const load = (node, given, uses) => {
          const name = given && constantOf(scopes2, given);
          if (typeof name === "string")
            reasons.push(...judgeModule(code, node, name, uses));
          else
            reasons.push((0, advice_code.SW)(code, node, "decide", "Which module is loaded here is known only while it runs."));
        };
        for (const identifier of scopes2.globals("require")) {
          if (!code.judges(identifier))
            continue;
          for (const use of usesOf(scopes2, helpers, identifier)) {
            if (use.how === "tested")
              continue;
            if (use.how === "called" && use.path.length === 0 && use.node.type === "CallExpression") {
              const call = use.node;
              load(call, call.arguments[0], () => usesOf(scopes2, helpers, call));
            } else
              reasons.push((0, advice_code.SW)(code, use.node, "decide", "require is used in a way that does not tell what it loads."));
          }
        }
        for (const node of nodes) {
          if (node.type === "ImportExpression") {
            load(node, node.source, () => [{ node, path: [], how: "unfollowed" }]);
          } else if (node.type === "ImportDeclaration") {
            load(node, node.source, () => usesOfImport(scopes2, helpers, node));
          } else if ((node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") && node.source) {
            load(node, node.source, () => [{ node, path: [], how: "unfollowed" }]);
          } else if (node.type === "MetaProperty")
            reasons.push((0, advice_code.SW)(code, node, "decide", "CloudFront Functions have no import.meta and no new.target."));
        }
        return reasons;
      }
      function judgeModule(code, node, imported, uses) {
        const name = imported.replace(/^node:/, "");
        const without = modulesWithoutCounterpart[name];
        const members = Object.hasOwn(modulesWithCounterpart, name) ? modulesWithCounterpart[name] : void 0;
        if (members)
          return uses().flatMap((use) => judgeMember(code, use, name, members));
        const at = (kind, message) => [(0, advice_code.SW)(code, node, kind, message, advice_code.mH)];
        if (without && Object.hasOwn(modulesWithoutCounterpart, name)) {
          return without.kind === "requires" ? at("requires", `The module ${name} is for ${without.what}, which CloudFront Functions do not have.`) : at("decide", `CloudFront Functions have no module ${name}; what is used of it would have to be written anew.`);
        }
        if (/^(@aws-sdk\/|@smithy\/|aws-sdk$)/.test(imported))
          return at("requires", `${imported} calls AWS over the network, which CloudFront Functions do not have.`);
        return at("decide", `What ${imported} needs is not known: it is not in the bundle.`);
      }
      function judgeMember(code, use, module, members) {
        const { node, path, how } = use;
        const [name] = path;
        const at = (kind, message) => [(0, advice_code.SW)(code, node, kind, message, advice_code.mH)];
        if (name === void 0)
          return how === "tested" ? [] : at("decide", `What is used of the module ${module} is not certain here.`);
        if (!members.includes(name)) {
          const replaceable = module !== "crypto" || replaceableCrypto.includes(name);
          return replaceable ? at("decide", `CloudFront Functions' module ${module} has no ${name}.`) : at("requires", `CloudFront Functions' crypto has hashes and HMACs only, and no ${name}.`);
        }
        if (module === "buffer")
          return judgeGlobalUse(code, { ...use, path: path.slice(1) }, "Buffer");
        if (how === "tested")
          return [];
        if (how !== "called" || path.length !== 1 || node.type !== "CallExpression")
          return at("decide", `How ${module}.${name} is used is not certain here.`);
        if (module !== "crypto")
          return [];
        const given = node.arguments[0] && constantOf(code.scopes, node.arguments[0]);
        if (given === void 0)
          return at("decide", "Which hash is made is known only while it runs.");
        return hashAlgorithms.includes(String(given).toLowerCase()) ? [] : at("requires", `CloudFront Functions' crypto knows ${hashAlgorithms.join(", ")}, and no ${given}.`);
      }
      ;
      const reflective = /* @__PURE__ */ new Set([
        ...["constructor", "__proto__", "prototype", "caller", "callee", "getPrototypeOf", "setPrototypeOf"],
        ...["getOwnPropertyDescriptor", "getOwnPropertyDescriptors", "getOwnPropertyNames", "getOwnPropertySymbols"],
        ...["defineProperty", "defineProperties", "prepareStackTrace", "captureStackTrace", "__defineGetter__"],
        ...["__defineSetter__", "__lookupGetter__", "__lookupSetter__"]
      ]);
      const property_rules_listMethods = ["split", "match", "exec", "slice", "map", "filter", "concat", "sort", "reverse", "splice"];
      function judgeProperties(code) {
        return code.nodes.flatMap((node) => {
          if (node.type === "MemberExpression")
            return property_rules_judgeMember(code, node);
          if (node.type === "Property" && code.scopes.parentOf(node)?.type === "ObjectPattern") {
            const name = nameOfKey(code.scopes, node.key, node.computed);
            return name === void 0 ? [unknown(code, node)] : named(code, node, name);
          }
          if (node.type === "Property" && nameOfKey(code.scopes, node.key, node.computed) === "__proto__")
            return [unknown(code, node)];
          return [];
        });
      }
      function property_rules_judgeMember(code, node) {
        if (isTargetInPattern(code, node))
          return [(0, advice_code.SW)(code, node, "decide", "What is put here is not certain.")];
        const name = nameOfMember(code.scopes, node);
        if (name !== void 0)
          return isOwnPropertyTest(code, node) || isExportMark(code, code.scopes.parentOf(node)) ? [] : named(code, node, name);
        if (isNumber(code, node.property))
          return [];
        return isData(code, node.object) ? [] : [unknown(code, node)];
      }
      function isTargetInPattern(code, node) {
        const user = code.scopes.parentOf(node);
        switch (user?.type) {
          case "ArrayPattern":
          case "RestElement":
            return true;
          case "AssignmentPattern":
          case "ForOfStatement":
          case "ForInStatement":
            return user.left === node;
          case "AssignmentExpression":
            return user.left === node && ["||=", "&&=", "??="].includes(user.operator);
          case "Property":
            return user.value === node && code.scopes.parentOf(user)?.type === "ObjectPattern";
          default:
            return false;
        }
      }
      function named(code, node, name) {
        return reflective.has(name) ? [(0, advice_code.SW)(code, node, "decide", `${name} leads to what is known only while the code runs.`)] : [];
      }
      function unknown(code, node) {
        return (0, advice_code.SW)(code, node, "decide", "Which property is used here is known only while the code runs.");
      }
      function isData(code, node) {
        const path = eventPath(code, node);
        if (path)
          return isEventDictionary(path);
        const inner = (0, syntax.DE)(node);
        if (inner.type === "LogicalExpression")
          return isData(code, inner.left) && isData(code, inner.right);
        const value = (inner.type === "MemberExpression" ? memberValue(code.scopes, inner) : void 0) ?? (0, values.g$)(code.scopes, inner);
        if (value?.type === "ObjectExpression") {
          return value.properties.every((property) => {
            const spread = property.type === "SpreadElement" ? property.argument : void 0;
            return !spread || isData(code, spread);
          });
        }
        if (value?.type === "ArrayExpression" || value?.type === "TemplateLiteral")
          return true;
        if (value?.type === "Literal")
          return true;
        if (value?.type !== "CallExpression")
          return false;
        const callee = (0, syntax.DE)(value.callee);
        if (callee.type !== "MemberExpression")
          return false;
        const name = (0, syntax.$r)(callee);
        if (name === void 0 || ownMethodNames(code).has(name))
          return false;
        if (callee.object.type === "Identifier" && !code.scopes.bindingOf(callee.object)) {
          return callee.object.name === "Object" && name === "keys" || callee.object.name === "JSON" && name === "parse";
        }
        return property_rules_listMethods.includes(name) || isOfGlobalOrModule(code, callee.object);
      }
      function isOwnPropertyTest(code, node) {
        if ((0, syntax.$r)(node) !== "prototype" || node.object.type !== "Identifier" || node.object.name !== "Object")
          return false;
        const next = code.scopes.parentOf(node);
        const call = next && code.scopes.parentOf(next);
        return next?.type === "MemberExpression" && (0, syntax.$r)(next) === "hasOwnProperty" && call?.type === "MemberExpression" && (0, syntax.$r)(call) === "call";
      }
      ;
      const lifetimes_deepest = 12;
      function requestFunction(code, node) {
        let at = functionAround(code, node);
        while (at && isCalledAtOnce(code, at))
          at = functionAround(code, at);
        return at;
      }
      function isCalledAtOnce(code, fn) {
        let user = code.scopes.parentOf(fn);
        if (user?.type === "CallExpression" && (0, syntax.DE)(user.callee) === fn)
          return true;
        if (user?.type === "MemberExpression" && user.object === fn)
          return true;
        if (user?.type === "Property") {
          const object = code.scopes.parentOf(user);
          user = object && code.scopes.parentOf(object);
        }
        const helper = user?.type === "CallExpression" ? code.helpers.helperOf(user.callee) : void 0;
        return helper === "commonJS" || helper === "esm";
      }
      function isMadeForRequest(code, node, site, depth = 0) {
        const maker = requestFunction(code, node);
        if (!maker || depth > lifetimes_deepest)
          return false;
        if (maker === requestFunction(code, site) || code.handler && isInside(code, maker, code.handler))
          return true;
        const around = requestFunction(code, maker);
        if (around)
          return isMadeForRequest(code, maker, site, depth + 1);
        const calls = callsOf(code, maker);
        return calls?.every((call) => isMadeForRequest(code, call, site, depth + 1)) ?? false;
      }
      function callsOf(code, fn) {
        const parent = code.scopes.parentOf(fn);
        const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : null;
        const references = name?.type === "Identifier" ? code.scopes.bindingOf(name)?.references ?? [] : [];
        const calls = references.flatMap((reference) => {
          const call = code.scopes.parentOf(reference);
          return call?.type === "CallExpression" && call.callee === reference ? [call] : [];
        });
        return calls.length === references.length && calls.length > 0 ? calls : void 0;
      }
      function endsWithRequest(code, node, site, depth = 0) {
        if (depth > lifetimes_deepest)
          return false;
        const inner = (0, syntax.DE)(node);
        if (eventPath(code, inner))
          return true;
        const next = (one) => !!one && endsWithRequest(code, one, site, depth + 1);
        switch (inner.type) {
          case "ConditionalExpression":
            return next(inner.consequent) && next(inner.alternate);
          case "LogicalExpression":
            return next(inner.left) && next(inner.right);
          case "AwaitExpression":
            return next(inner.argument);
          case "MemberExpression":
            return next(inner.object);
          case "Identifier":
            return variableEnds(code, inner, site, depth + 1);
          case "CallExpression":
            return isMadeForRequest(code, inner, site) && callGivesOwn(code, inner, next);
          case "ObjectExpression":
          case "ArrayExpression": {
            const parts = inner.type === "ArrayExpression" ? inner.elements : inner.properties;
            return isMadeForRequest(code, inner, site) && parts.every((one) => one?.type !== "SpreadElement" || next(one.argument));
          }
          default:
            return isMadeForRequest(code, inner, site);
        }
      }
      function callGivesOwn(code, call, next) {
        const callee = (0, syntax.DE)(call.callee);
        const fn = (0, values.g$)(code.scopes, callee);
        if ((0, syntax.Tn)(fn))
          return (0, values.pb)(fn).every(next);
        if (callee.type !== "MemberExpression")
          return callee.type === "Identifier" && !code.scopes.bindingOf(callee);
        const owner = callee.object;
        if (owner.type !== "Identifier" || code.scopes.bindingOf(owner))
          return next(owner);
        const name = (0, syntax.$r)(callee);
        const makesData = owner.name === "JSON" && name === "parse" || owner.name === "Object" && name === "keys";
        return makesData || call.arguments.every((argument) => argument.type !== "SpreadElement" && next(argument));
      }
      function variableEnds(code, identifier, site, depth) {
        const binding = code.scopes.bindingOf(identifier);
        if (!binding || depth > lifetimes_deepest)
          return false;
        return binding.definitions.every(({ from }) => {
          if (from === "unknown")
            return isDeclaredForRequest(code, binding, site);
          if ("value" in from)
            return endsWithRequest(code, from.value, site, depth);
          if ("module" in from)
            return false;
          const { parameterOf, index } = from;
          if (parameterOf === code.handler)
            return true;
          const user = code.scopes.parentOf(parameterOf);
          if (user?.type === "CallExpression" && user.callee !== parameterOf)
            return user.callee.type === "MemberExpression" && endsWithRequest(code, user.callee.object, site, depth);
          if (user?.type === "NewExpression")
            return true;
          const calls = callsOf(code, parameterOf);
          return calls?.every(({ arguments: given }) => {
            const argument = given[index];
            return argument === void 0 || endsWithRequest(code, argument, site, depth);
          }) ?? false;
        });
      }
      function isDeclaredForRequest(code, binding, site) {
        const declaration = declarations(code).get(binding);
        return declaration !== void 0 && isMadeForRequest(code, declaration, site);
      }
      const lifetimes_known = /* @__PURE__ */ new WeakMap();
      function declarations(code) {
        const before = lifetimes_known.get(code);
        if (before)
          return before;
        const found = /* @__PURE__ */ new Map();
        const add = (pattern, place) => {
          for (const name of namesIn(pattern)) {
            const binding = code.scopes.bindingOf(name);
            if (binding)
              found.set(binding, place);
          }
        };
        for (const node of code.nodes) {
          if (node.type === "VariableDeclarator")
            add(node.id, node);
          else if (node.type === "CatchClause")
            add(node.param, node);
          else if (node.type === "FunctionDeclaration")
            add(node.id, node);
          if ((0, syntax.Tn)(node))
            for (const parameter of node.params)
              add(parameter, node.body);
        }
        lifetimes_known.set(code, found);
        return found;
      }
      function namesIn(pattern) {
        switch (pattern?.type) {
          case "Identifier":
            return [pattern];
          case "AssignmentPattern":
            return namesIn(pattern.left);
          case "RestElement":
            return namesIn(pattern.argument);
          case "ArrayPattern":
            return pattern.elements.flatMap(namesIn);
          case "ObjectPattern":
            return pattern.properties.flatMap((one) => namesIn(one.type === "Property" ? one.value : one));
          default:
            return [];
        }
      }
      ;
      const changing = [
        ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
        ...["set", "add", "delete", "clear", "write"]
      ];
      const startingAnew = ["replace", "replaceAll", "match", "matchAll", "split", "search"];
      function judgeState(code) {
        return code.nodes.flatMap((node) => {
          const isKept = requestFunction(code, node) === void 0 ? isMomentOfLoading(code, node) : written(node).some((target) => outlives(code, target, node));
          if (isKept) {
            const message = "This is kept from one request to the next, or may be; a CloudFront Function starts anew for each request.";
            return [(0, advice_code.SW)(code, node, "decide", message, advice_code.bO)];
          }
          if (isPatternWithPlace(code, node)) {
            const message = "This pattern keeps the place of its last match from one request to the next, or may do so.";
            return [(0, advice_code.SW)(code, node, "decide", message, advice_code.bO)];
          }
          return [];
        });
      }
      function written(node) {
        switch (node.type) {
          case "AssignmentExpression":
            return targetsOf(node.left);
          case "UpdateExpression":
            return targetsOf(node.argument);
          case "ForOfStatement":
          case "ForInStatement":
            return node.left.type === "VariableDeclaration" ? [] : targetsOf(node.left);
          case "UnaryExpression":
            return node.operator === "delete" && node.argument.type === "MemberExpression" ? [node.argument] : [];
          case "CallExpression": {
            const callee = (0, syntax.DE)(node.callee);
            if (callee.type !== "MemberExpression")
              return [];
            const name = (0, syntax.$r)(callee);
            if (name === "assign")
              return node.arguments[0] ? memberOf(node.arguments[0]) : [];
            return name !== void 0 && changing.includes(name) ? [callee] : [];
          }
          default:
            return [];
        }
      }
      function targetsOf(target) {
        return target.type === "MemberExpression" ? [target] : namesIn(target);
      }
      function memberOf(object) {
        return [{ type: "MemberExpression", object }];
      }
      function outlives(code, target, site) {
        if (target.type === "MemberExpression")
          return !endsWithRequest(code, target.object, site);
        const binding = target.type === "Identifier" ? code.scopes.bindingOf(target) : void 0;
        return binding !== void 0 && !isDeclaredForRequest(code, binding, site);
      }
      function isMomentOfLoading(code, node) {
        if (node.type !== "CallExpression" && node.type !== "NewExpression")
          return false;
        const callee = (0, syntax.DE)(node.callee);
        const isGlobal2 = (one, name2) => one.type === "Identifier" && one.name === name2 && !code.scopes.bindingOf(one);
        if (isGlobal2(callee, "Date"))
          return node.arguments.length === 0;
        if (callee.type !== "MemberExpression")
          return false;
        const name = nameOfMember(code.scopes, callee);
        return isGlobal2(callee.object, "Date") && name === "now" || isGlobal2(callee.object, "Math") && name === "random";
      }
      function isPatternWithPlace(code, node) {
        if (node.type !== "Literal" || !("regex" in node) || !/[gy]/.test(node.regex?.flags ?? ""))
          return false;
        if (requestFunction(code, node) !== void 0)
          return false;
        const parent = code.scopes.parentOf(node);
        const name = parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id : void 0;
        const uses = name ? code.scopes.bindingOf(name)?.references ?? [] : [node];
        return uses.some((use) => {
          const call = code.scopes.parentOf(use);
          if (call?.type !== "CallExpression" || call.arguments[0] !== use)
            return true;
          return call.callee.type !== "MemberExpression" || !startingAnew.includes((0, syntax.$r)(call.callee) ?? "");
        });
      }
      var headers = __webpack_require__(2771);
      ;
      function quotedText(text) {
        const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replaceAll(/([$%])\{/g, "$1$1{");
        return `"${escaped}"`;
      }
      function resourceName(name) {
        const label = name.replace(/[^A-Za-z0-9_]/g, "_");
        return /^[0-9]/.test(label) ? `_${label}` : label;
      }
      function indented(lines) {
        return lines.flatMap((line) => line.split("\n")).map((line) => line === "" ? "" : `  ${line}`);
      }
      function block(name, lines) {
        return [`${name} {`, ...indented(lines), "}"].join("\n");
      }
      ;
      const mostHeaders = 10;
      const longestAge = 2 ** 31 - 1;
      const notInPolicy = /^(access-control-.*|set-cookie|cache-control|expires|pragma|age|date|etag|last-modified|vary|location|content-(type|length|encoding|range|disposition)|accept-ranges|strict-transport-security|x-content-type-options|x-frame-options|referrer-policy|content-security-policy|x-xss-protection)$/;
      const securityHeaders = {
        "strict-transport-security": (value, override) => {
          const [age, ...flags] = value.split(";").map((part) => part.trim().toLowerCase());
          const seconds = /^max-age=(\d{1,10})$/.exec(age ?? "")?.[1];
          if (seconds === void 0 || Number(seconds) > longestAge || flags.some((flag) => flag !== "includesubdomains" && flag !== "preload"))
            return void 0;
          return block("strict_transport_security", [
            `access_control_max_age_sec = ${seconds}`,
            `include_subdomains         = ${flags.includes("includesubdomains")}`,
            `preload                    = ${flags.includes("preload")}`,
            `override                   = ${override}`
          ]);
        },
        "x-content-type-options": (value, override) => value.toLowerCase() === "nosniff" ? block("content_type_options", [`override = ${override}`]) : void 0,
        "x-frame-options": (value, override) => /^(deny|sameorigin)$/i.test(value) ? block("frame_options", [`frame_option = ${quotedText(value.toUpperCase())}`, `override     = ${override}`]) : void 0,
        "referrer-policy": (value, override) => /^(no-referrer|no-referrer-when-downgrade|origin|origin-when-cross-origin|same-origin|strict-origin|strict-origin-when-cross-origin|unsafe-url)$/.test(value) ? block("referrer_policy", [`referrer_policy = ${quotedText(value)}`, `override        = ${override}`]) : void 0,
        "content-security-policy": (value, override) => block("content_security_policy", [
          `content_security_policy = ${quotedText(value)}`,
          `override                = ${override}`
        ]),
        "x-xss-protection": (value, override) => {
          const found = /^(?:(0)|(1)(; *mode=block)?)$/.exec(value);
          if (!found)
            return void 0;
          return block("xss_protection", [
            `protection = ${found[2] === "1"}`,
            `mode_block = ${found[3] !== void 0}`,
            `override   = ${override}`
          ]);
        }
      };
      function responseHeadersPolicy(effects, functionName) {
        const latest = /* @__PURE__ */ new Map();
        for (const effect of effects) {
          if (effect.kind === "default-document" || effect.on !== "response")
            return void 0;
          if (latest.has(effect.name))
            return void 0;
          latest.set(effect.name, effect);
        }
        const security = [];
        const custom = [];
        const removed = [];
        for (const effect of latest.values()) {
          const { name } = effect;
          if ((0, headers.QZ)(name) || headers.Dm["viewer-response"].includes(name))
            return void 0;
          if (effect.kind === "delete") {
            removed.push(block("items", [`header = ${quotedText(name)}`]));
            continue;
          }
          const { value, override } = effect;
          const written2 = securityHeaders[name]?.(value, String(override));
          if (written2 !== void 0)
            security.push(written2);
          else if (notInPolicy.test(name) || value === "")
            return void 0;
          else
            custom.push(block("items", [`header   = ${quotedText(name)}`, `value    = ${quotedText(value)}`, `override = ${override}`]));
        }
        if (custom.length > mostHeaders || removed.length > mostHeaders)
          return void 0;
        const label = resourceName(functionName);
        const parts = [
          `name = ${quotedText(functionName)}`,
          ...security.length > 0 ? ["", block("security_headers_config", security)] : [],
          ...custom.length > 0 ? ["", block("custom_headers_config", custom)] : [],
          ...removed.length > 0 ? ["", block("remove_headers_config", removed)] : []
        ];
        return [
          block(`resource "aws_cloudfront_response_headers_policy" "${label}"`, parts),
          "",
          "# in the cache behavior, in place of the function",
          `response_headers_policy_id = aws_cloudfront_response_headers_policy.${label}.id`
        ].join("\n");
      }
      ;
      function readStaticLoop(code, loop, surroundings) {
        const variable = loop.left.type === "VariableDeclaration" ? loop.left.declarations[0].id : void 0;
        const body = loop.body.type === "BlockStatement" && loop.body.body.length === 1 ? loop.body.body[0] : loop.body;
        if (body.type !== "ExpressionStatement" || loop.await)
          return void 0;
        const { expression } = body;
        if (variable?.type === "Identifier" && expression.type === "UnaryExpression" && expression.operator === "delete")
          return readDeletions(code, loop.right, variable, expression.argument, surroundings);
        if (variable?.type === "ArrayPattern" && expression.type === "AssignmentExpression" && expression.operator === "=") {
          const [name, value] = variable.elements;
          if (variable.elements.length === 2 && name && value)
            return readEntries(code, loop.right, [name, value], expression, surroundings);
        }
        return void 0;
      }
      function readDeletions(code, listed, variable, target, { headersOf }) {
        const list = (0, values.g$)(code.scopes, listed);
        if (target.type !== "MemberExpression" || !target.computed || list?.type !== "ArrayExpression")
          return void 0;
        const on = headersOf(target.object);
        const names = list.elements.map((element) => element ? constantOf(code.scopes, element) : void 0);
        if (!on || !isSame(code, withoutLowering(target.property), variable))
          return void 0;
        if (!names.every((name) => typeof name === "string"))
          return void 0;
        return names.map((name) => ({ kind: "delete", on, name: name.toLowerCase() }));
      }
      function readEntries(code, listed, [name, value], { left, right }, { headersOf, valueNode }) {
        const entries = (0, syntax.DE)(listed);
        if (entries.type !== "CallExpression" || !isObjectCall(code, entries, "entries"))
          return void 0;
        const object = entries.arguments[0] && (0, values.g$)(code.scopes, entries.arguments[0]);
        if (object?.type !== "ObjectExpression" || left.type !== "MemberExpression" || !left.computed)
          return void 0;
        const on = headersOf(left.object);
        const given = valueNode(right);
        if (!on || !given || !isSame(code, withoutLowering(left.property), name) || !isSame(code, given, value))
          return void 0;
        const effects = object.properties.map((property) => {
          if (property.type !== "Property" || property.kind !== "init")
            return void 0;
          const key = nameOfKey(code.scopes, property.key, property.computed);
          const text = constantOf(code.scopes, property.value);
          if (key === void 0 || typeof text !== "string")
            return void 0;
          return { kind: "set", on, name: key.toLowerCase(), value: text, override: true };
        });
        return effects.every((effect) => effect !== void 0) ? effects : void 0;
      }
      function withoutLowering(node) {
        const isLowered = node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.arguments.length === 0 && (0, syntax.$r)(node.callee) === "toLowerCase";
        return isLowered ? node.callee.object : node;
      }
      function isSame(code, node, variable) {
        if (node.type !== "Identifier" || variable.type !== "Identifier")
          return false;
        const binding = code.scopes.bindingOf(variable);
        return binding !== void 0 && binding.definitions.length === 1 && code.scopes.bindingOf(node) === binding;
      }
      function isObjectCall(code, call, name) {
        const { callee } = call;
        if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier")
          return false;
        return callee.object.name === "Object" && !code.scopes.bindingOf(callee.object) && (0, syntax.$r)(callee) === name;
      }
      ;
      class NotStatic extends Error {
      }
      function readStaticEffects(code, handler) {
        try {
          return new Reader(code).read(handler);
        } catch (error) {
          if (error instanceof NotStatic)
            return void 0;
          throw error;
        }
      }
      class Reader {
        #code;
        #effects = [];
        constructor(code) {
          this.#code = code;
        }
        read(handler) {
          if (handler.generator || !handler.params.every(isPlainPattern))
            throw new NotStatic();
          if (handler.body.type !== "BlockStatement")
            return { effects: this.#effects, result: this.#result(handler.body) };
          for (const statement of handler.body.body) {
            const { type } = statement;
            if (type === "ReturnStatement" && statement.argument)
              return { effects: this.#effects, result: this.#result(statement.argument) };
            if (type === "ExpressionStatement" && statement.expression.type === "CallExpression") {
              if (isCallback(this.#code, statement.expression.callee))
                return { effects: this.#effects, result: this.#result(statement.expression) };
            }
            this.#statement(statement, true);
          }
          throw new NotStatic();
        }
        #statement(statement, override) {
          if (statement.type === "EmptyStatement")
            return;
          if (statement.type === "VariableDeclaration") {
            for (const { id: id2, init } of statement.declarations)
              if (!isPlainPattern(id2) || !init || !this.#isPlain(init))
                throw new NotStatic();
          } else if (statement.type === "ExpressionStatement")
            this.#expression(statement.expression, override);
          else if (statement.type === "IfStatement" && !statement.alternate)
            this.#condition(statement.test, statement.consequent);
          else if (statement.type === "ForOfStatement")
            this.#loop(statement);
          else
            throw new NotStatic();
        }
        /** A condition that a policy has too: only where the header is missing, or only for the root. */
        #condition(test, then) {
          const before = this.#effects.length;
          const statements = then.type === "BlockStatement" ? then.body : [then];
          const missing = test.type === "UnaryExpression" && test.operator === "!" ? this.#headerAt(test.argument) : void 0;
          if (missing) {
            for (const statement of statements)
              this.#statement(statement, false);
            const added = this.#effects.slice(before);
            if (!added.every((one) => one.kind === "set" && one.name === missing.name && one.on === missing.on))
              throw new NotStatic();
            return;
          }
          const [only, ...more] = statements;
          const isRoot = test.type === "BinaryExpression" && ["===", "=="].includes(test.operator) && [test.left, test.right].some((side) => this.#partOf(side) === "request.uri") && [test.left, test.right].some((side) => side.type !== "PrivateIdentifier" && constantOf(this.#code.scopes, side) === "/");
          const assignment = only?.type === "ExpressionStatement" ? only.expression : void 0;
          if (!isRoot || more.length > 0 || assignment?.type !== "AssignmentExpression")
            throw new NotStatic();
          const uri = constantOf(this.#code.scopes, assignment.right);
          if (assignment.operator !== "=" || this.#partOf(assignment.left) !== "request.uri" || typeof uri !== "string")
            throw new NotStatic();
          this.#effects.push({ kind: "default-document", uri });
        }
        #expression(expression, override) {
          if (expression.type === "Literal")
            return;
          if (expression.type === "SequenceExpression") {
            for (const one of expression.expressions)
              this.#expression(one, override);
          } else if (expression.type === "AssignmentExpression" && expression.operator === "=") {
            const header = this.#headerAt(expression.left);
            const value = this.#headerValue(expression.right);
            if (!header || value === void 0)
              throw new NotStatic();
            this.#effects.push({ kind: "set", ...header, value, override });
          } else if (expression.type === "UnaryExpression" && expression.operator === "delete") {
            const header = this.#headerAt(expression.argument);
            if (!header)
              throw new NotStatic();
            this.#effects.push({ kind: "delete", ...header });
          } else if (expression.type === "CallExpression" && isObjectCall(this.#code, expression, "assign")) {
            const [target, ...sources2] = expression.arguments;
            const on = target && this.#headersOf(target);
            if (!on)
              throw new NotStatic();
            for (const source of sources2)
              this.#headers(source, on);
          } else if (expression.type === "LogicalExpression" && expression.operator === "||") {
            const negated = { type: "UnaryExpression", operator: "!", argument: expression.left };
            this.#condition(negated, { type: "ExpressionStatement", expression: expression.right });
          } else if (expression.type === "LogicalExpression" && expression.operator === "&&") {
            this.#condition(expression.left, {
              type: "ExpressionStatement",
              expression: withoutParentheses(expression.right)
            });
          } else
            throw new NotStatic();
        }
        #loop(loop) {
          const effects = readStaticLoop(this.#code, loop, {
            headersOf: (node) => this.#headersOf(node),
            valueNode: (node) => this.#valueNode(node)
          });
          if (!effects)
            throw new NotStatic();
          this.#effects.push(...effects);
        }
        /** What is returned, or called back: the event's own request or response, or a copy of it with more headers. */
        #result(node) {
          const expression = (0, syntax.DE)(node);
          if (node.type === "SequenceExpression")
            for (const one of node.expressions.slice(0, -1))
              this.#expression(one, true);
          if (expression.type === "CallExpression" && isCallback(this.#code, expression.callee)) {
            const [error, result] = expression.arguments;
            if (error?.type !== "Literal" || error.value !== null || !result)
              throw new NotStatic();
            return this.#result(result);
          }
          const part = this.#partOf(expression);
          if (part === "request" || part === "response")
            return part;
          const object = (0, values.g$)(this.#code.scopes, expression);
          if (object?.type !== "ObjectExpression")
            throw new NotStatic();
          const [spread, headers2, ...more] = object.properties;
          const whole = spread?.type === "SpreadElement" ? this.#partOf(spread.argument) : void 0;
          if (whole !== "request" && whole !== "response" || more.length > 0)
            throw new NotStatic();
          if (headers2?.type !== "Property" || (0, syntax.qz)(headers2.key, headers2.computed) !== "headers")
            throw new NotStatic();
          this.#headers(headers2.value, whole, true);
          return whole;
        }
        /** Header literals: `{ ...headers, 'x-y': [...] }`. */
        #headers(node, on, isWhole = false) {
          const object = (0, values.g$)(this.#code.scopes, node);
          if (object?.type !== "ObjectExpression")
            throw new NotStatic();
          for (const [index, property] of object.properties.entries()) {
            if (property.type === "SpreadElement") {
              if (!(isWhole && index === 0 && this.#headersOf(property.argument) === on))
                this.#headers(property.argument, on);
              continue;
            }
            const name = nameOfKey(this.#code.scopes, property.key, property.computed);
            const value = this.#headerValue(property.value);
            if (name === void 0 || value === void 0 || isWhole && index === 0)
              throw new NotStatic();
            this.#effects.push({ kind: "set", on, name: name.toLowerCase(), value, override: true });
          }
        }
        #headerAt(node) {
          const inner = withoutParentheses(node);
          if (inner.type !== "MemberExpression")
            return void 0;
          const [on, name] = [this.#headersOf(inner.object), nameOfMember(this.#code.scopes, inner)];
          return on && name !== void 0 ? { on, name: name.toLowerCase() } : void 0;
        }
        #headersOf(node) {
          const part = this.#partOf(node);
          if (part === "request.headers")
            return "request";
          return part === "response.headers" ? "response" : void 0;
        }
        /** A part of the event by its path below `cf`, or in a CloudFront Function's event. */
        #partOf(node) {
          return eventPath(this.#code, node)?.join(".").replace(/^Records\.0\.cf\./, "");
        }
        #headerValue(node) {
          const value = this.#valueNode(node);
          const text = value && constantOf(this.#code.scopes, value);
          return text === void 0 ? void 0 : String(text);
        }
        /** What stands for the value in `[{ key, value }]` or `{ value }`. */
        #valueNode(node) {
          const value = (0, values.g$)(this.#code.scopes, node);
          const entry = value?.type === "ArrayExpression" && value.elements.length === 1 ? value.elements[0] : value;
          const object = entry ? (0, values.g$)(this.#code.scopes, entry) : void 0;
          if (object?.type !== "ObjectExpression")
            return void 0;
          return static_effects_memberOf(object, "value");
        }
        /** Whether an expression only names parts of the event or constants. */
        #isPlain(node) {
          if (this.#partOf(node) !== void 0)
            return true;
          const inner = (0, syntax.DE)(node);
          if (constantOf(this.#code.scopes, inner) !== void 0)
            return true;
          if (inner.type === "SpreadElement")
            return this.#isPlain(inner.argument);
          if (inner.type === "ArrayExpression")
            return inner.elements.every((one) => one !== null && this.#isPlain(one));
          if (inner.type === "Identifier")
            return !(0, syntax.Tn)((0, values.g$)(this.#code.scopes, inner));
          return inner.type === "ObjectExpression" && inner.properties.every((one) => one.type === "Property" ? !one.computed && this.#isPlain(one.value) : this.#isPlain(one));
        }
      }
      function isPlainPattern(pattern) {
        if (pattern.type === "Identifier")
          return true;
        if (pattern.type === "ArrayPattern")
          return pattern.elements.every((one) => one !== null && isPlainPattern(one));
        if (pattern.type !== "ObjectPattern")
          return false;
        return pattern.properties.every((one) => one.type === "Property" && !one.computed && isPlainPattern(one.value));
      }
      function static_effects_memberOf(object, name) {
        const known2 = object.properties.every((one) => one.type === "Property" && ["key", "value"].includes((0, syntax.qz)(one.key, one.computed) ?? ""));
        const found = object.properties.find((one) => one.type === "Property" && (0, syntax.qz)(one.key, one.computed) === name);
        return known2 && found?.type === "Property" ? found.value : void 0;
      }
      function withoutParentheses(node) {
        return node.type === "ChainExpression" || node.type === "ParenthesizedExpression" ? withoutParentheses(node.expression) : node;
      }
      ;
      const notToOrigin = /^(cache-control|connection|content-length|cookie|host|if-.*|max-forwards|pragma|proxy-.*|range|request-range|te|trailer|transfer-encoding|upgrade|via|x-amz-.*|x-amzn-.*|x-edge-.*|x-real-ip|accept-encoding)$/;
      function findWithoutCode(code, request) {
        const { handler } = code;
        const read = handler && isQuiet(code) ? readStaticEffects(code, handler) : void 0;
        if (!read)
          return void 0;
        const { effects, result } = read;
        const type = eventTypeOf(request.eventTypes, result);
        if (type === void 0)
          return void 0;
        if (effects.length === 0)
          return { what: "nothing: the function changes nothing", terraform: "", differences: [] };
        if (effects.some((one) => one.kind !== "default-document" && one.on !== result))
          return void 0;
        if (result === "response")
          return responseHeaders(effects, type, request.functionName);
        const [first] = effects;
        if (effects.length === 1 && first?.kind === "default-document")
          return defaultDocument(first.uri);
        return type === "origin-request" ? originHeaders(effects) : void 0;
      }
      function eventTypeOf(eventTypes, result) {
        const fitting = eventTypes.filter((type) => type.endsWith(result));
        const all = eventTypes.length === 4 || fitting.length === eventTypes.length;
        if (!all || fitting.length === 0)
          return void 0;
        return fitting.find((type) => type.startsWith("viewer")) ?? fitting[0];
      }
      function responseHeaders(effects, type, name) {
        const terraform = responseHeadersPolicy(effects, name);
        if (terraform === void 0)
          return void 0;
        const difference = type === "viewer-response" ? "A policy also adds the headers to answers of 400 and above, for which a viewer-response function is not run." : "A policy changes each answer on its way to the viewer; what is in the cache is no longer changed.";
        return { what: "a response headers policy", terraform, differences: [difference] };
      }
      function defaultDocument(uri) {
        const name = uri.slice(1);
        if (!/^\/[A-Za-z0-9_.~$'"&+@:-]+(\/[A-Za-z0-9_.~$'"&+@:-]+)*$/.test(uri) || name.length > 255)
          return void 0;
        return {
          what: "a default root object",
          terraform: ["# in the aws_cloudfront_distribution", `default_root_object = ${quotedText(name)}`].join("\n"),
          differences: ["It holds for the whole distribution, whichever behaviour the function is on."]
        };
      }
      function originHeaders(effects) {
        const blocks = [];
        for (const effect of effects) {
          if (effect.kind !== "set" || !effect.override || notToOrigin.test(effect.name))
            return void 0;
          if ((0, headers.QZ)(effect.name) || headers.Dm["origin-request"].includes(effect.name))
            return void 0;
          blocks.push(`custom_header {
  name  = ${quotedText(effect.name)}
  value = ${quotedText(effect.value)}
}`);
        }
        return {
          what: "the origin's custom headers",
          terraform: ["# in the origin block of the aws_cloudfront_distribution", ...blocks].join("\n"),
          differences: ["They are sent on all requests to that origin, whichever behaviour they come from."]
        };
      }
      function isQuiet(code) {
        return code.program.body.every((statement) => {
          switch (statement.type) {
            case "FunctionDeclaration":
            case "ExportNamedDeclaration":
            case "EmptyStatement":
              return true;
            case "VariableDeclaration":
              return statement.declarations.every((one) => code.helpers.declarations.has(one) || !one.init || isInert(one.init));
            case "ExpressionStatement":
              return isInert(statement.expression) || isExport(code, statement.expression);
            default:
              return false;
          }
        });
      }
      function isInert(node) {
        switch (node.type) {
          case "Literal":
          case "Identifier":
          case "FunctionExpression":
          case "ArrowFunctionExpression":
            return true;
          case "TemplateLiteral":
            return node.expressions.every(isInert);
          case "ArrayExpression":
            return node.elements.every((one) => one !== null && isInert(one));
          case "ObjectExpression":
            return node.properties.every((one) => one.type === "Property" ? !one.computed && isInert(one.value) : isInert(one.argument));
          case "BinaryExpression":
            return node.left.type !== "PrivateIdentifier" && isInert(node.left) && isInert(node.right);
          case "CallExpression": {
            const { callee } = node;
            const isJoin = callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "join";
            return isJoin && callee.object.type === "ArrayExpression" && isInert(callee.object) && node.arguments.every(isInert);
          }
          default:
            return false;
        }
      }
      function isExport(code, node) {
        if (node.type === "SequenceExpression")
          return node.expressions.every((one) => isExport(code, one));
        if (node.type === "LogicalExpression")
          return node.left.type === "Literal" && node.operator === "&&" && !node.left.value;
        if (node.type === "CallExpression")
          return code.helpers.helperOf(node.callee) === "export";
        if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression")
          return false;
        const { right } = node;
        return right.type === "CallExpression" ? code.helpers.helperOf(right.callee) === "toCommonJS" : isInert(right);
      }
      ;
      function recommendTarget(request) {
        const { parsed, target, eventTypes } = request;
        if (!parsed) {
          const message = request.notRead ?? "The code could not be read.";
          return { target: "person", reasons: [{ kind: "decide", message, source: advice_code.bO }] };
        }
        const code = (0, advice_code.wr)(parsed);
        const withoutCode = findWithoutCode(code, request);
        if (withoutCode)
          return { target: "none", reasons: [], withoutCode };
        if (target === "cloudfront-function")
          return { target: "cloudfront-function", reasons: [] };
        const reasons = unique([
          ...judgeEventTypes(code, eventTypes),
          ...judgeModules(code),
          ...judgeGlobals(code),
          ...code.nodes.length > mostNodes ? [tooLarge] : judgeUse(code),
          ...request.includesBody ? [bodyAsked] : []
        ]);
        if (reasons.some(({ kind }) => kind === "requires")) {
          return { target: "lambda-edge", reasons: [...reasons].sort((a, b) => weight(a) - weight(b)) };
        }
        return { target: reasons.length > 0 ? "person" : "cloudfront-function", reasons };
      }
      const mostNodes = 5e4;
      const tooLarge = {
        kind: "decide",
        message: "With its packages the code is many times as large as a CloudFront Function may be.",
        source: sources.G6
      };
      function judgeUse(code) {
        try {
          return [
            ...judgeEvent(code),
            ...judgeProperties(code),
            ...judgeCalls(code),
            ...judgeState(code),
            ...judgeCost(code)
          ];
        } catch (error) {
          if (error instanceof RangeError)
            return [tooLarge];
          throw error;
        }
      }
      const bodyAsked = {
        kind: "decide",
        message: "An association asks for the body, which the code does not read.",
        source: sources.Sq
      };
      function judgeEventTypes(code, eventTypes) {
        const origin = eventTypes.filter((type) => type.startsWith("origin-"));
        const position = code.handler && code.positions.placeOf(code.handler)?.position;
        const reason = (kind, message) => ({
          kind,
          message,
          source: advice_code.bO,
          ...position ? { position } : {}
        });
        if (eventTypes.length === 4)
          return [
            reason("decide", "event-types does not say which events the function is for, and it may be an origin event.")
          ];
        if (origin.includes("origin-response")) {
          return [
            reason("requires", "It runs at origin-response: what it changes is kept in the cache, and it sees the origin's errors. Nothing else runs there.")
          ];
        }
        return origin.length === 0 ? [] : [
          reason("decide", "It runs at origin-request: only for requests that the cache does not answer, after the cache key is made. At viewer-request it would run for all of them, what it changes would be part of the cache key, and CloudFront-* headers would be there only where a cache or origin request policy lists them.")
        ];
      }
      function weight({ kind }) {
        return kind === "requires" ? 0 : 1;
      }
      function unique(reasons) {
        const seen = /* @__PURE__ */ new Set();
        return reasons.filter(({ message, position }) => {
          const id2 = `${position?.file}:${position?.line} ${message}`;
          return !seen.has(id2) && seen.add(id2);
        });
      }
      ;
      async function recommend(request, dependencies) {
        const recommendation = recommendTarget(request);
        const handler = request.parsed?.handler;
        if (request.target !== "lambda-edge" || recommendation.target !== "cloudfront-function" || !handler)
          return recommendation;
        const { functionName } = request;
        const { generateFunction } = await __webpack_require__.e(
          /* import() */
          9443
        ).then(__webpack_require__.bind(__webpack_require__, 9443));
        const generated = await generateFunction(dependencies.tools, functionName, handler);
        if ("reasons" in generated) {
          const isTooMuch = generated.reasons.some(({ kind }) => kind === "requires");
          return { target: isTooMuch ? "lambda-edge" : "person", reasons: generated.reasons };
        }
        const file = await dependencies.write(generated.code);
        const samples = await dependencies.samples();
        if (samples.length === 0)
          return { ...recommendation, generated: file };
        const [{ compareAnswers }, { startSandbox }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5586
          ).then(__webpack_require__.bind(__webpack_require__, 5586)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(974), __webpack_require__.e(2054)]
          ).then(__webpack_require__.bind(__webpack_require__, 974))
        ]);
        const sandbox = startSandbox({ functionRuntime: dependencies.functionRuntime });
        try {
          const evidence = await compareAnswers(generated.code, functionName, samples, sandbox.run, dependsOnChance(request));
          const reasons = evidence.differences.map((difference) => ({
            kind: "decide",
            message: `The two answer ${difference.file} differently: ${difference.what}.`,
            source: advice_code.Wl,
            position: { file: difference.file, line: 1 }
          }));
          return { target: reasons.length > 0 ? "person" : "cloudfront-function", reasons, generated: file, evidence };
        } finally {
          await sandbox.stop();
        }
      }
      function dependsOnChance({ parsed }) {
        if (!parsed)
          return true;
        const { scopes: scopes2 } = parsed;
        const isRandom = scopes2.globals("Math").some((identifier) => {
          const member = scopes2.parentOf(identifier);
          return member?.type !== "MemberExpression" || (0, syntax.$r)(member) === void 0 || (0, syntax.$r)(member) === "random";
        });
        return isRandom || scopes2.globals("Date").length > 0;
      }
    })
  ),
  /***/
  2428: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bO: () => (
          /* binding */
          choosing
        ),
        mH: () => (
          /* binding */
          functionFeatures
        ),
        Wl: () => (
          /* binding */
          functionRestrictions
        ),
        wr: () => (
          /* binding */
          readCode
        ),
        SW: () => (
          /* binding */
          reasonAt
        )
      });
      var syntax = __webpack_require__(6839);
      var external_node_crypto_ = __webpack_require__(7598);
      var values = __webpack_require__(7330);
      ;
      const shapes = {
        "2ba55a7fbffbada6": "commonJS",
        "5edc6484876005e7": "commonJS",
        f9d9e2e79d5fde6f: "esm",
        "99973d162fcca426": "esm",
        a18adf86ba4a3f29: "export",
        "5ce14ea90ff2f921": "export",
        ffdacc36a58f26f1: "copyProps",
        "0f0e36773921f70c": "copyProps",
        "324becaaf04f900a": "toESM",
        "9a8121a5768db394": "toESM",
        cbb0226161f6047f: "toCommonJS",
        c522533b45260cac: "toCommonJS"
      };
      const longest = 900;
      function findBundlerHelpers(program, scopes, known = shapes) {
        const declarations = /* @__PURE__ */ new Set();
        const helpers = /* @__PURE__ */ new Map();
        const { body } = program;
        for (const statement of body) {
          if (statement.type !== "VariableDeclaration")
            continue;
          for (const declarator of statement.declarations) {
            const { init } = declarator;
            if (!init)
              continue;
            if (objectMember(scopes, init) !== void 0)
              declarations.add(declarator);
            else if ((0, syntax.Tn)(init) && init.end - init.start <= longest) {
              const helper = known[shapeOf(init, scopes, helpers)];
              if (!helper)
                continue;
              helpers.set(init, helper);
              declarations.add(declarator);
            }
          }
        }
        for (const declarator of [...declarations]) {
          const { id: id2, init } = declarator;
          if ((0, syntax.Tn)(init) || id2.type !== "Identifier")
            continue;
          const inside = (node) => node !== void 0 && (declarations.has(node) && node !== declarator || inside(scopes.parentOf(node)));
          const reads = scopes.bindingOf(id2)?.references ?? [];
          if (!reads.every((read) => inside(read) || isBundlersOwnCall(read, scopes)))
            declarations.delete(declarator);
        }
        return {
          declarations,
          helperOf: (callee) => {
            const value = (0, values.g$)(scopes, callee);
            return value && helpers.get(value);
          }
        };
      }
      function shapeOf(fn, scopes, helpers) {
        const names = /* @__PURE__ */ new Map();
        const nameOf = (identifier) => {
          const parent = scopes.parentOf(identifier);
          const isName = parent?.type === "MemberExpression" && parent.property === identifier && !parent.computed || parent?.type === "Property" && parent.key === identifier && !parent.computed && parent.value !== identifier;
          if (isName)
            return identifier.name;
          const value = scopes.bindingOf(identifier) && (0, values.g$)(scopes, identifier);
          const known = value && (objectMember(scopes, value) ?? helpers.get(value));
          if (known)
            return known;
          if (!names.has(identifier.name))
            names.set(identifier.name, names.size);
          return `#${names.get(identifier.name)}`;
        };
        const textOf = (node) => {
          const plain = node;
          const own = ["operator", "value", "raw", "kind", "computed", "optional", "prefix", "async", "generator"].map((name2) => typeof plain[name2] === "object" ? "" : String(plain[name2])).join();
          const name = node.type === "Identifier" ? nameOf(node) : "";
          return `${node.type}(${own}${name}${(0, syntax.LU)(node).map(textOf).join()})`;
        };
        return (0, external_node_crypto_.createHash)("sha256").update(textOf(fn)).digest("hex").slice(0, 16);
      }
      function objectMember(scopes, node) {
        const inner = (0, syntax.DE)(node);
        if (inner.type === "Identifier")
          return inner.name === "Object" && !scopes.bindingOf(inner) ? "Object" : void 0;
        if (inner.type !== "MemberExpression")
          return void 0;
        const [owner, name] = [objectMember(scopes, inner.object), (0, syntax.$r)(inner)];
        return owner === void 0 || name === void 0 ? void 0 : `${owner}.${name}`;
      }
      function isBundlersOwnCall(read, scopes) {
        const call = scopes.parentOf(read);
        return call?.type === "CallExpression" && call.callee === read && call.arguments[1]?.type === "Literal" && call.arguments[1].value === "__esModule";
      }
      ;
      const functionFeatures = {
        title: "CloudFront Developer Guide, JavaScript runtime 2.0 features for CloudFront Functions",
        read: "2026-11-21"
      };
      const functionRestrictions = {
        title: "CloudFront Developer Guide, Restrictions on CloudFront Functions",
        read: "2026-11-21"
      };
      const choosing = {
        title: "CloudFront Developer Guide, Differences between CloudFront Functions and Lambda@Edge",
        read: "2026-11-21"
      };
      function readCode(parsed) {
        const helpers = findBundlerHelpers(parsed.program, parsed.scopes);
        const nodes = [];
        const todo = [parsed.program];
        for (let node = todo.pop(); node; node = todo.pop()) {
          if (helpers.declarations.has(node) || isNeverRun(node))
            continue;
          nodes.push(node);
          for (const child of (0, syntax.LU)(node).reverse())
            todo.push(child);
        }
        const judged = new Set(nodes);
        return { ...parsed, helpers, nodes, judges: (node) => judged.has(node) };
      }
      function isNeverRun(node) {
        return node.type === "LogicalExpression" && node.operator === "&&" && node.left.type === "Literal" && node.left.raw === "0";
      }
      function reasonAt(code, node, kind, message, source = functionRestrictions) {
        const position = code.positions.placeOf(node)?.position;
        return { kind, message, source, ...position ? { position } : {} };
      }
    })
  ),
  /***/
  7065: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          readScopes
        ),
        /* harmony export */
        X: () => (
          /* binding */
          realDefinitions
        )
        /* harmony export */
      });
      var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
      class Scope {
        #bindings = /* @__PURE__ */ new Map();
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
      const scopeTypes = /* @__PURE__ */ new Set([
        "BlockStatement",
        "ForStatement",
        "ForOfStatement",
        "ForInStatement",
        "CatchClause",
        "SwitchStatement",
        "StaticBlock",
        "ClassExpression"
      ]);
      function readScopes(program) {
        const parents = /* @__PURE__ */ new Map();
        const nodes = [];
        const resolved = /* @__PURE__ */ new Map();
        const free = /* @__PURE__ */ new Map();
        const reads = [];
        const writes = [];
        const targets = /* @__PURE__ */ new Set();
        function bind(pattern, from, steps, found) {
          if (pattern.type === "Identifier") {
            targets.add(pattern);
            found(pattern, { from, steps });
          } else if (pattern.type === "AssignmentPattern") {
            bind(pattern.left, from, steps, found);
          } else if (pattern.type === "RestElement") {
            bind(pattern.argument, "unknown", [], found);
          } else if (pattern.type === "ArrayPattern") {
            pattern.elements.forEach((element, index) => {
              if (element)
                bind(element, from, [...steps, String(index)], found);
            });
          } else if (pattern.type === "ObjectPattern") {
            for (const property of pattern.properties) {
              if (property.type === "RestElement")
                bind(property.argument, "unknown", [], found);
              else
                bind(property.value, from, [...steps, (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(property.key, property.computed) ?? "?"], found);
            }
          }
        }
        const declareIn = (scope) => (identifier, definition) => {
          const binding = scope.declare(identifier.name);
          binding.definitions.push(definition);
          resolved.set(identifier, binding);
        };
        function declare(node, scope, outer) {
          if (node.type === "VariableDeclaration") {
            const target = node.kind === "var" ? scope.function : scope;
            const parent = parents.get(node);
            const loop = parent?.type === "ForOfStatement" && parent.left === node ? parent.right : void 0;
            for (const { id: id2, init } of node.declarations) {
              if (loop)
                bind(id2, { value: loop }, ["0"], declareIn(target));
              else if (init)
                bind(id2, { value: init }, [], declareIn(target));
              else if (parent?.type === "ForInStatement")
                bind(id2, "unknown", [], declareIn(target));
              else
                bind(id2, "unknown", [], (identifier) => resolved.set(identifier, target.declare(identifier.name)));
            }
          } else if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(node)) {
            if (node.type === "FunctionDeclaration" && node.id)
              bind(node.id, { value: node }, [], declareIn(outer));
            if (node.type === "FunctionExpression" && node.id)
              bind(node.id, { value: node }, [], declareIn(scope));
            node.params.forEach((parameter, index) => {
              bind(parameter, { parameterOf: node, index }, [], declareIn(scope));
            });
          } else if (node.type === "ClassDeclaration" || node.type === "ClassExpression") {
            if (node.id)
              bind(node.id, { value: node }, [], declareIn(scope));
          } else if (node.type === "CatchClause") {
            if (node.param)
              bind(node.param, "unknown", [], declareIn(scope));
          } else if (node.type === "ImportDeclaration") {
            for (const specifier of node.specifiers) {
              const name = specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : specifier.type === "ImportDefaultSpecifier" ? "default" : void 0;
              bind(specifier.local, { module: String(node.source.value) }, name === void 0 ? [] : [name], declareIn(scope));
            }
          } else if (node.type === "AssignmentExpression") {
            const plain = node.operator === "=";
            bind(node.left, plain ? { value: node.right } : "unknown", [], (identifier, definition) => writes.push({ identifier, scope, definition }));
          } else if (node.type === "UpdateExpression" && node.argument.type === "Identifier") {
            writes.push({ identifier: node.argument, scope, definition: { from: "unknown", steps: [] } });
          } else if ((node.type === "ForOfStatement" || node.type === "ForInStatement") && node.left.type !== "VariableDeclaration") {
            bind(node.left, "unknown", [], (identifier, definition) => writes.push({ identifier, scope, definition }));
          }
        }
        const todo = [{ node: program, scope: new Scope(void 0, true) }];
        for (let next = todo.pop(); next; next = todo.pop()) {
          const { node, scope: outer } = next;
          nodes.push(node);
          const scope = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(node) ? new Scope(outer, true) : scopeTypes.has(node.type) ? new Scope(outer, false) : outer;
          declare(node, scope, outer);
          if (node.type === "Identifier" && !targets.has(node) && isRead(node, parents.get(node)))
            reads.push({ identifier: node, scope });
          const children = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.LU)(node);
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
          } else {
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
          nodes
        };
      }
      function nameOf(name) {
        return name.type === "Identifier" ? name.name : String(name.value);
      }
      function isRead(node, parent) {
        switch (parent?.type) {
          case "MemberExpression":
            return parent.object === node || parent.computed;
          case "Property":
          case "MethodDefinition":
          case "PropertyDefinition":
            return parent.value === node || parent.computed;
          case "ExportSpecifier":
            return parent.local === node;
          case "LabeledStatement":
          case "BreakStatement":
          case "ContinueStatement":
          case "ImportSpecifier":
          case "ImportDefaultSpecifier":
          case "ImportNamespaceSpecifier":
          case "MetaProperty":
            return false;
          default:
            return true;
        }
      }
      function realDefinitions(binding) {
        const real = binding.definitions.filter(({ from }) => !(typeof from === "object" && "value" in from && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.b0)(from.value)));
        return real.length > 0 ? real : binding.definitions;
      }
    })
  ),
  /***/
  6839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $r: () => (
          /* binding */
          propertyOf
        ),
        /* harmony export */
        DE: () => (
          /* binding */
          unwrapped
        ),
        /* harmony export */
        LU: () => (
          /* binding */
          childrenOf
        ),
        /* harmony export */
        QN: () => (
          /* binding */
          parseBundle
        ),
        /* harmony export */
        Tn: () => (
          /* binding */
          isFunction
        ),
        /* harmony export */
        b0: () => (
          /* binding */
          isUndefined
        ),
        /* harmony export */
        qz: () => (
          /* binding */
          staticKey
        )
        /* harmony export */
      });
      var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4559);
      function parseBundle(code) {
        const options = {
          ecmaVersion: "latest",
          locations: true,
          allowHashBang: true,
          allowReturnOutsideFunction: true
        };
        try {
          return (0, acorn__WEBPACK_IMPORTED_MODULE_0__.qg)(code, { ...options, sourceType: "module" });
        } catch {
          return (0, acorn__WEBPACK_IMPORTED_MODULE_0__.qg)(code, { ...options, sourceType: "script" });
        }
      }
      function childrenOf(node) {
        const children = [];
        const members = node;
        for (const name in members) {
          const value = members[name];
          if (typeof value !== "object" || value === null || name === "loc")
            continue;
          if (Array.isArray(value)) {
            for (const element of value)
              if (isNode(element))
                children.push(element);
          } else if (isNode(value) && children.at(-1) !== value)
            children.push(value);
        }
        return children;
      }
      function isNode(value) {
        return typeof value === "object" && value !== null && typeof value.type === "string";
      }
      function isFunction(node) {
        return node?.type === "FunctionDeclaration" || node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression";
      }
      function staticKey(key, computed) {
        if (!computed && key.type === "Identifier")
          return key.name;
        if (key.type === "Literal" && (typeof key.value === "string" || typeof key.value === "number"))
          return String(key.value);
        if (key.type === "TemplateLiteral" && key.expressions.length === 0)
          return key.quasis[0]?.value.cooked ?? void 0;
        return void 0;
      }
      function propertyOf(member) {
        return staticKey(member.property, member.computed);
      }
      function unwrapped(node) {
        if (node.type === "ChainExpression")
          return unwrapped(node.expression);
        if (node.type === "ParenthesizedExpression")
          return unwrapped(node.expression);
        if (node.type === "SequenceExpression")
          return unwrapped(node.expressions.at(-1));
        if (node.type === "AssignmentExpression" && node.operator === "=")
          return unwrapped(node.right);
        return node;
      }
      function isUndefined(node) {
        return node.type === "UnaryExpression" && node.operator === "void" || node.type === "Identifier" && node.name === "undefined";
      }
    })
  ),
  /***/
  7330: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          kindOf
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          pathOf
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          resolveValue
        ),
        /* harmony export */
        pb: () => (
          /* binding */
          returnedBy
        )
        /* harmony export */
      });
      var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7065);
      var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
      const longestChain = 20;
      function resolveValue(scopes, node, depth = 0) {
        const inner = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.DE)(node);
        if (inner.type !== "Identifier")
          return inner;
        if (depth > longestChain)
          return void 0;
        const binding = scopes.bindingOf(inner);
        if (!binding)
          return inner.name === "undefined" ? inner : void 0;
        const [definition, ...others] = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.X)(binding);
        if (!definition || others.length > 0 || definition.steps.length > 0)
          return void 0;
        if (typeof definition.from !== "object" || !("value" in definition.from))
          return void 0;
        return resolveValue(scopes, definition.from.value, depth + 1);
      }
      function kindOf(scopes, node) {
        const value = resolveValue(scopes, node);
        if (!value)
          return { is: "unknown" };
        if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(value))
          return { is: "function", node: value };
        if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.b0)(value))
          return { is: "other", what: "undefined" };
        switch (value.type) {
          case "ClassDeclaration":
          case "ClassExpression":
            return { is: "other", what: "a class" };
          case "Literal":
            return { is: "other", what: value.value === null && !("regex" in value) ? "null" : `a ${typeof value.value}` };
          case "TemplateLiteral":
            return { is: "other", what: "a string" };
          case "ObjectExpression":
            return { is: "other", what: "an object" };
          case "ArrayExpression":
            return { is: "other", what: "an array" };
          default:
            return { is: "unknown" };
        }
      }
      function pathOf(scopes, node, depth = 0) {
        if (depth > longestChain)
          return void 0;
        const inner = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.DE)(node);
        if (inner.type === "MemberExpression") {
          const name = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.$r)(inner);
          const path = name === void 0 ? void 0 : pathOf(scopes, inner.object, depth + 1);
          return path && [...path, name];
        }
        if (inner.type !== "Identifier")
          return inner.type === "ThisExpression" || inner.type === "CallExpression" ? [] : void 0;
        const binding = scopes.bindingOf(inner);
        return binding ? bindingPath(scopes, binding, depth) : [];
      }
      const knownPaths = /* @__PURE__ */ new WeakMap();
      function bindingPath(scopes, binding, depth) {
        if (knownPaths.has(binding))
          return knownPaths.get(binding);
        knownPaths.set(binding, void 0);
        const paths = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.X)(binding).map(({ from, steps }) => {
          if (steps.includes("?") || typeof from !== "object")
            return void 0;
          const start = "value" in from ? pathOf(scopes, from.value, depth + 1) : "parameterOf" in from ? parameterPath(scopes, from.parameterOf, from.index, depth + 1) : [];
          return start && [...start, ...steps];
        });
        const path = sharedPath(paths);
        knownPaths.set(binding, path);
        return path;
      }
      function sharedPath(paths) {
        const [first] = paths;
        const text = first?.join(".");
        return paths.every((path) => path && path.join(".") === text) ? first : void 0;
      }
      function parameterPath(scopes, fn, index, depth) {
        const name = fn.type === "FunctionDeclaration" ? fn.id : nameAssignedTo(scopes, fn);
        const binding = name?.type === "Identifier" ? scopes.bindingOf(name) : void 0;
        if (!binding || binding.references.length === 0 || (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.X)(binding).length > 1)
          return [];
        const paths = binding.references.map((reference) => {
          const call = scopes.parentOf(reference);
          if (call?.type !== "CallExpression" || call.callee !== reference)
            return [];
          const argument = call.arguments[index];
          return argument && argument.type !== "SpreadElement" ? pathOf(scopes, argument, depth + 1) : void 0;
        });
        return sharedPath(paths);
      }
      function nameAssignedTo(scopes, fn) {
        const parent = scopes.parentOf(fn);
        return parent?.type === "VariableDeclarator" ? parent.id : void 0;
      }
      function returnedBy(fn) {
        if (fn.body.type !== "BlockStatement")
          return [fn.body];
        const returned = [];
        const todo = [fn.body];
        for (let node = todo.pop(); node; node = todo.pop()) {
          if ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(node))
            continue;
          if (node.type === "ReturnStatement" && node.argument)
            returned.push(node.argument);
          todo.push(...(0, _syntax_js__WEBPACK_IMPORTED_MODULE_1__.LU)(node));
        }
        return returned;
      }
    })
  ),
  /***/
  6096: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          runtimeFeatures
        )
        /* harmony export */
      });
      const words = (text) => text.split(/\s+/).filter(Boolean);
      const typedArrays = words("Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array");
      const globals = [
        ...words("Object Function Array Number Boolean String Date RegExp JSON Math Promise ArrayBuffer globalThis console require"),
        ...words("Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError"),
        ...words("decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt"),
        ...words("NaN Infinity undefined"),
        ...typedArrays
      ];
      const shared = {
        Object: words(`length name prototype create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getPrototypeOf isExtensible isFrozen isSealed keys preventExtensions seal assign entries values is setPrototypeOf`),
        "Array.prototype": words(`length constructor concat every filter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift
    slice some sort splice unshift copyWithin fill find findIndex includes toString toLocaleString`),
        Array: words("length name prototype isArray of"),
        Number: words(`length name prototype EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt`),
        JSON: words("parse stringify"),
        Math: words(`E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor
    fround hypot imul log log1p log2 log10 max min pow random round sign sin sinh sqrt tan tanh trunc`),
        ArrayBuffer: words("length name prototype isView"),
        "ArrayBuffer.prototype": words("constructor byteLength slice"),
        Error: words("length name prototype prepareStackTrace stackTraceLimit")
      };
      const stringPrototype = words(`length constructor charAt charCodeAt concat indexOf lastIndexOf match replace search slice split
  substr substring toLowerCase toUpperCase trim toString valueOf codePointAt endsWith includes repeat
  startsWith padStart padEnd trimStart trimEnd`);
      const typedArrayPrototype = words("constructor buffer byteLength byteOffset length copyWithin fill join set slice sort subarray toString toLocaleString");
      const runtimeFeatures = {
        "cloudfront-js-1.0": {
          globals: [...globals, "MemoryError"],
          members: {
            ...shared,
            String: words("length name prototype fromCharCode fromCodePoint bytesFrom"),
            "String.prototype": [...stringPrototype, ...words("fromBytes fromUTF8 toBytes toUTF8")],
            Promise: words("length name prototype reject resolve"),
            TypedArray: words("length name prototype"),
            "TypedArray.prototype": typedArrayPrototype
          }
        },
        "cloudfront-js-2.0": {
          globals: [...globals, ...words("DataView Symbol TextDecoder TextEncoder Buffer atob btoa")],
          members: {
            ...shared,
            String: words("length name prototype fromCharCode fromCodePoint"),
            "String.prototype": [...stringPrototype, "replaceAll"],
            Promise: words("length name prototype all allSettled any race reject resolve"),
            TypedArray: words("length name prototype from of"),
            "TypedArray.prototype": [
              ...typedArrayPrototype,
              ...words("every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some")
            ]
          }
        }
      };
    })
  ),
  /***/
  2771: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dm: () => (
          /* binding */
          readOnlyHeaders
        ),
        /* harmony export */
        Dq: () => (
          /* binding */
          readOnlyInGeneratedResponses
        ),
        /* harmony export */
        QZ: () => (
          /* binding */
          isDisallowedHeader
        ),
        /* harmony export */
        at: () => (
          /* binding */
          viewerCountryHeader
        ),
        /* harmony export */
        ki: () => (
          /* binding */
          isReadOnlyHeader
        )
        /* harmony export */
      });
      const disallowedHeaders = [
        "connection",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "trailer",
        "upgrade",
        "x-accel-buffering",
        "x-accel-charset",
        "x-accel-limit-rate",
        "x-accel-redirect",
        "x-amz-cf-*",
        "x-amzn-auth",
        "x-amzn-cf-billing",
        "x-amzn-cf-id",
        "x-amzn-cf-xff",
        "x-amzn-errortype",
        "x-amzn-fle-profile",
        "x-amzn-header-count",
        "x-amzn-header-order",
        "x-amzn-lambda-integration-tag",
        "x-amzn-requestid",
        "x-cache",
        "x-edge-*",
        "x-forwarded-proto",
        "x-real-ip"
      ];
      const readOnlyHeaders = {
        "viewer-request": ["cdn-loop", "content-length", "host", "transfer-encoding", "via"],
        "origin-request": [
          "accept-encoding",
          "cdn-loop",
          "content-length",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "transfer-encoding",
          "via"
        ],
        "origin-response": ["transfer-encoding", "via"],
        "viewer-response": ["warning", "via", "content-length", "content-encoding", "transfer-encoding"]
      };
      const readOnlyInGeneratedResponses = ["content-length", "transfer-encoding", "via"];
      const viewerCountryHeader = "cloudfront-viewer-country";
      function isDisallowedHeader(name) {
        const lower = name.toLowerCase();
        return disallowedHeaders.some((row) => row.endsWith("*") ? lower.startsWith(row.slice(0, -1)) : lower === row);
      }
      function isReadOnlyHeader(name, eventType) {
        return readOnlyHeaders[eventType].includes(name.toLowerCase());
      }
    })
  )
};
