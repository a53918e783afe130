export const id = 487;
export const ids = [487];
export const modules = {
  /***/
  8487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        lowerCode: () => (
          /* binding */
          lowerCode
        )
      });
      var prepare = __webpack_require__(3108);
      var syntax = __webpack_require__(6839);
      ;
      function blockNames(scopes, fresh) {
        const named = /* @__PURE__ */ new Map();
        const ofBlocks = /* @__PURE__ */ new Set();
        for (const node of scopes.nodes) {
          if (node.type !== "Identifier")
            continue;
          const binding = scopes.bindingOf(node);
          if (!binding)
            continue;
          const same = named.get(node.name) ?? /* @__PURE__ */ new Set();
          named.set(node.name, same.add(binding));
        }
        for (const node of scopes.nodes) {
          if (node.type !== "VariableDeclaration" || node.kind === "var" || isAtTop(scopes, node))
            continue;
          for (const { id: id2 } of node.declarations)
            for (const name of identifiersIn(id2))
              ofBlocks.add(scopes.bindingOf(name));
        }
        const names = /* @__PURE__ */ new Map();
        for (const binding of ofBlocks) {
          const isAlone = (named.get(binding.name)?.size ?? 0) <= 1 && scopes.globals(binding.name).length === 0;
          if (!isAlone)
            names.set(binding, fresh());
        }
        return names;
      }
      function isAtTop(scopes, node) {
        const block = scopes.parentOf(node);
        if (block?.type === "Program")
          return true;
        return block?.type === "BlockStatement" && (0, syntax.Tn)(scopes.parentOf(block));
      }
      function identifiersIn(pattern) {
        switch (pattern.type) {
          case "Identifier":
            return [pattern];
          case "AssignmentPattern":
            return identifiersIn(pattern.left);
          case "Property":
            return identifiersIn(pattern.value);
          case "ObjectPattern":
          case "ArrayPattern":
          case "RestElement":
            return (0, syntax.LU)(pattern).flatMap(identifiersIn);
          default:
            return [];
        }
      }
      ;
      function printItem(printing, node) {
        const text = printing.print(node);
        return node.type === "SequenceExpression" ? `(${text})` : text;
      }
      function printObject(printing, node) {
        const text = printing.print(node);
        return ["Identifier", "MemberExpression", "CallExpression", "ThisExpression"].includes(node.type) ? text : `(${text})`;
      }
      function declarationOf(names) {
        return names.length === 0 ? "" : `var ${names.join(",")};`;
      }
      ;
      function holdsAwait(node) {
        if (node.type === "AwaitExpression")
          return true;
        return !(0, syntax.Tn)(node) && (0, syntax.LU)(node).some(holdsAwait);
      }
      function printArray(printing, node) {
        if (!node.elements.some((element) => element?.type === "SpreadElement"))
          return printing.printPlain(node);
        return arrayOf(printing, node.elements).text;
      }
      function arrayOf(printing, elements) {
        const parts = [];
        let plain = [];
        const close = () => {
          if (plain.length === 0)
            return;
          const texts = plain.map((element) => element ? printItem(printing, element) : "");
          const text = `[${texts.join(",")}${texts.at(-1) === "" ? "," : ""}]`;
          parts.push({ text, awaits: plain.some((element) => element !== null && holdsAwait(element)) });
          plain = [];
        };
        for (const element of elements) {
          if (element?.type === "SpreadElement") {
            close();
            parts.push(spreadOf(printing, element));
          } else
            plain.push(element);
        }
        close();
        const [first, ...others] = parts;
        const awaits = parts.some((part) => part.awaits);
        if (others.length === 0)
          return { text: first.text, awaits };
        return { text: callOf(printing, { object: first, name: "concat" }, others), awaits };
      }
      function spreadOf(printing, { argument }) {
        const awaits = holdsAwait(argument);
        const inner = { text: printItem(printing, argument), awaits };
        if (argument.type === "ArrayExpression" || isNewArray(argument))
          return inner;
        return { text: callOf(printing, "[].slice.call", [inner]), awaits };
      }
      function isNewArray(node) {
        const call = (0, syntax.DE)(node);
        if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression" || call.callee.computed)
          return false;
        const name = call.callee.property.type === "Identifier" ? call.callee.property.name : "";
        const ofObject = call.callee.object.type === "Identifier" && call.callee.object.name === "Object";
        return ofObject ? ["keys", "values", "entries"].includes(name) : ["map", "filter", "split"].includes(name);
      }
      function callOf(printing, callee, args, before = []) {
        const last = args.findLastIndex((argument) => argument.awaits);
        const calleeText = (object2) => typeof callee === "string" ? callee : `${object2}.${callee.name}`;
        const object = typeof callee === "string" ? "" : callee.object.text;
        const steps = [...before];
        if (last < 0) {
          const call = `${calleeText(object)}(${args.map(({ text }) => text).join(",")})`;
          return steps.length === 0 ? call : `(${[...steps, call].join(",")})`;
        }
        let held = object;
        if (typeof callee !== "string") {
          held = printing.temporary();
          steps.push(`${held}=${object}`);
        }
        const names = args.map(({ text, constant }, index) => {
          if (index > last || constant)
            return text;
          const name = printing.temporary();
          steps.push(`${name}=${text}`);
          return name;
        });
        return `(${[...steps, `${calleeText(held)}(${names.join(",")})`].join(",")})`;
      }
      function printCall(printing, node) {
        const spreads = node.arguments.some((argument) => argument.type === "SpreadElement");
        const awaits = node.arguments.some(holdsAwait);
        if (!spreads && !awaits)
          return printing.printPlain(node);
        if (node.type === "NewExpression") {
          if (spreads) {
            printing.fail(node, "spread syntax in the arguments of new");
            return printing.printPlain(node);
          }
          return callOf(printing, `new ${printObject(printing, node.callee)}`, argumentsOf(printing, node.arguments));
        }
        const { before, callee, receiver } = calleeOf(printing, node.callee, spreads);
        if (!spreads)
          return callOf(printing, callee, argumentsOf(printing, node.arguments), before);
        const all = arrayOf(printing, node.arguments);
        return callOf(printing, `${callee}.apply`, [{ text: receiver, awaits: false, constant: true }, all], before);
      }
      function calleeOf(printing, callee, needsReceiver) {
        if (callee.type === "MemberExpression" && !isPath(callee.object)) {
          const held2 = printing.temporary();
          const access = callee.computed ? `[${printing.print(callee.property)}]` : `.${printing.code.slice(callee.property.start, callee.property.end)}`;
          return { before: [`${held2}=${printItem(printing, callee.object)}`], callee: held2 + access, receiver: held2 };
        }
        if (callee.type === "MemberExpression") {
          return { before: [], callee: printing.print(callee), receiver: printing.print(callee.object) };
        }
        if (callee.type === "Identifier")
          return { before: [], callee: printing.print(callee), receiver: "void 0" };
        const held = printing.temporary();
        return {
          before: [`${held}=${printItem(printing, callee)}`],
          callee: held,
          receiver: needsReceiver ? "void 0" : ""
        };
      }
      function isPath(node) {
        if (node.type === "MemberExpression")
          return !node.computed && isPath(node.object);
        return node.type === "Identifier" || node.type === "ThisExpression" || node.type === "Super";
      }
      function argumentsOf(printing, nodes) {
        return nodes.map((node) => ({
          text: printItem(printing, node),
          awaits: holdsAwait(node),
          constant: node.type === "Literal" || (0, syntax.Tn)(node)
        }));
      }
      ;
      function isPattern(node) {
        return ["ObjectPattern", "ArrayPattern", "AssignmentPattern"].includes(node.type);
      }
      function namesIn(pattern) {
        switch (pattern.type) {
          case "Identifier":
            return [pattern.name];
          case "AssignmentPattern":
            return namesIn(pattern.left);
          case "RestElement":
            return namesIn(pattern.argument);
          case "ArrayPattern":
            return pattern.elements.flatMap((element) => element ? namesIn(element) : []);
          case "ObjectPattern":
            return pattern.properties.flatMap((property) => namesIn(property.type === "Property" ? property.value : property.argument));
          default:
            return [];
        }
      }
      function assignments(printing, pattern, value, temporary) {
        if (isPattern(pattern) && (0, syntax.LU)(pattern).length === 0)
          return [`${temporary()}=${value}`];
        switch (pattern.type) {
          case "AssignmentPattern": {
            const held = temporary();
            const chosen = `${held}===void 0?${printItem(printing, pattern.right)}:${held}`;
            return [`${held}=${value}`, ...assignments(printing, pattern.left, chosen, temporary)];
          }
          case "ArrayPattern": {
            const { source, before } = hold(pattern, value, temporary);
            const parts = pattern.elements.flatMap((element, index) => {
              if (!element)
                return [];
              if (element.type === "RestElement")
                return assignments(printing, element.argument, `[].slice.call(${source},${index})`, temporary);
              return assignments(printing, element, `${source}[${index}]`, temporary);
            });
            return [...before, ...parts];
          }
          case "ObjectPattern":
            return objectAssignments(printing, pattern, value, temporary);
          default:
            return [`${printing.print(pattern)}=${value}`];
        }
      }
      function objectAssignments(printing, pattern, value, temporary) {
        const { source, before } = hold(pattern, value, temporary);
        const parts = [...before];
        const taken = [];
        const hasRest = pattern.properties.at(-1)?.type === "RestElement";
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            const [all, key2] = [printing.fresh(), printing.fresh()];
            const copy = `${all}[${key2}]=${source}[${key2}]`;
            const rest = `Object.keys(${source}).reduce((${all},${key2})=>([${taken.join(",")}].indexOf(${key2})<0&&(${copy}),${all}),{})`;
            parts.push(...assignments(printing, property.argument, rest, temporary));
            continue;
          }
          const { key, computed } = property;
          if (!computed && key.type === "Identifier") {
            taken.push(JSON.stringify(key.name));
            parts.push(...assignments(printing, property.value, `${source}.${key.name}`, temporary));
            continue;
          }
          let name = printing.print(key);
          if (computed && hasRest) {
            const held = temporary();
            parts.push(`${held}=String(${name})`);
            name = held;
          }
          taken.push(computed ? name : `String(${name})`);
          parts.push(...assignments(printing, property.value, `${source}[${name}]`, temporary));
        }
        return parts;
      }
      function hold(pattern, value, temporary) {
        if (/^[A-Za-z_$][\w$]*$/.test(value) && !namesIn(pattern).includes(value))
          return { source: value, before: [] };
        const source = temporary();
        return { source, before: [`${source}=${value}`] };
      }
      function printAssignment(printing, node) {
        if (!isPattern(node.left))
          return printing.printPlain(node);
        const value = printItem(printing, node.right);
        const held = /^[A-Za-z_$][\w$]*$/.test(value) && !namesIn(node.left).includes(value) ? value : printing.temporary();
        const parts = assignments(printing, node.left, held, () => printing.temporary());
        return `(${[...held === value ? [] : [`${held}=${value}`], ...parts, held].join(",")})`;
      }
      function printDeclarators(printing, node, inLoop = false) {
        return node.declarations.flatMap(({ id: id2, init }) => {
          if (isPattern(id2))
            return assignments(printing, id2, init ? printItem(printing, init) : "", () => printing.fresh());
          const name = printing.print(id2);
          if (init)
            return [`${name}=${printItem(printing, init)}`];
          return [printing.isOld && node.kind === "let" && inLoop ? `${name}=void 0` : name];
        }).join(",");
      }
      ;
      function printFunction(printing, node, form, name) {
        const isArrow = node.type === "ArrowFunctionExpression";
        const names = [];
        const prologue = [];
        const printed = printing.inFunction(() => {
          for (const parameter of node.params) {
            const { name: of, parts } = parameterOf(printing, parameter);
            names.push(of);
            prologue.push(...parts);
          }
          return node.body.type === "BlockStatement" ? printing.printPlain(node.body).slice(1, -1) : printing.print(node.body);
        });
        const isBlock = node.body.type === "BlockStatement";
        const before = declarationOf(printed.temporaries) + prologue.join("");
        if (before === "" && form === void 0 && node.params.every((one) => !isPattern(one))) {
          return printing.printPlain(node, /* @__PURE__ */ new Map([[node.body, isBlock ? `{${printed.text}}` : printed.text]]));
        }
        const body = isBlock ? `{${before}${printed.text}}` : `{${before}return ${printed.text}}`;
        const asynchronous = node.async ? "async " : "";
        if (isArrow && form === void 0)
          return `${asynchronous}(${names.join(",")})=>${body}`;
        const own = name ?? (node.type !== "ArrowFunctionExpression" && node.id ? printing.nameOf(node.id) : "");
        return `${asynchronous}function${node.generator ? "*" : ""}${own === "" ? "" : ` ${own}`}(${names.join(",")})${body}`;
      }
      function parameterOf(printing, parameter) {
        if (parameter.type === "AssignmentPattern" && parameter.left.type === "Identifier") {
          const name2 = printing.nameOf(parameter.left);
          return { name: name2, parts: [`if(${name2}===void 0)${name2}=${printItem(printing, parameter.right)};`] };
        }
        const isRest = parameter.type === "RestElement";
        const pattern = isRest ? parameter.argument : parameter;
        if (!isPattern(pattern))
          return { name: printing.print(parameter), parts: [] };
        const name = printing.fresh();
        const parts = assignments(printing, pattern, name, () => printing.fresh());
        return { name: isRest ? `...${name}` : name, parts: parts.length === 0 ? [] : [`var ${parts.join(",")};`] };
      }
      ;
      function printObjectLiteral(printing, node) {
        const { properties } = node;
        if (!properties.some((property) => property.type === "SpreadElement"))
          return literalOf(printing, node, properties).text;
        const parts = [];
        let plain = [];
        const close = () => {
          if (plain.length > 0)
            parts.push(literalOf(printing, node, plain));
          plain = [];
        };
        for (const property of properties) {
          if (property.type === "Property")
            plain.push(property);
          else {
            close();
            if (parts.length === 0)
              parts.push({ text: "{}", awaits: false, constant: true });
            parts.push({ text: printItem(printing, property.argument), awaits: holdsAwait(property.argument) });
          }
        }
        close();
        return callOf(printing, "Object.assign", parts);
      }
      function literalOf(printing, node, properties) {
        const all = properties;
        const awaits = all.some(holdsAwait);
        const first = all.findIndex((property) => property.computed);
        const isWhole = properties === node.properties;
        if (first < 0) {
          const untouched = isWhole && all.every(({ kind, shorthand, method }) => kind === "init" && !shorthand && !method);
          if (untouched)
            return { text: printing.printPlain(node), awaits };
          return { text: `{${all.map((property) => printProperty(printing, property)).join(",")}}`, awaits };
        }
        const held = printing.temporary();
        const start = all.slice(0, first).map((property) => printProperty(printing, property));
        const steps = all.slice(first).map((property) => {
          if (property.kind !== "init")
            printing.fail(property, "an accessor beside a computed key");
          const { key, computed } = property;
          const name = !computed && key.type === "Identifier" ? JSON.stringify(key.name) : printItem(printing, key);
          return `${held}[${name}]=${propertyValue(printing, property)}`;
        });
        return { text: `(${[`${held}={${start.join(",")}}`, ...steps, held].join(",")})`, awaits };
      }
      function printProperty(printing, property) {
        const key = printing.code.slice(property.key.start, property.key.end);
        if (property.kind !== "init" && (0, syntax.Tn)(property.value)) {
          return `${property.kind} ${key}${printFunction(printing, property.value, "function").replace(/^function/, "")}`;
        }
        return `${key}:${propertyValue(printing, property)}`;
      }
      function propertyValue(printing, property) {
        if (property.method && (0, syntax.Tn)(property.value))
          return printFunction(printing, property.value, "function");
        return printItem(printing, property.value);
      }
      ;
      function closesOver(scopes, loop, part = loop) {
        const declared = declarationsIn(part, true);
        return declared.some((identifier) => {
          if (identifier.type !== "Identifier")
            return false;
          const references = scopes.bindingOf(identifier)?.references ?? [];
          return references.some((reference) => functionAround(scopes, reference, loop) !== void 0);
        });
      }
      function declarationsIn(node, isLoop = false) {
        if ((0, syntax.Tn)(node) || !isLoop && /^(For|While|DoWhile)/.test(node.type))
          return [];
        if (node.type === "VariableDeclaration" && node.kind !== "var")
          return node.declarations.flatMap(({ id: id2 }) => leaves(id2));
        return (0, syntax.LU)(node).flatMap((child) => declarationsIn(child));
      }
      function leaves(pattern) {
        if (pattern.type === "Identifier")
          return [pattern];
        return namesIn(pattern).length === 0 ? [] : (0, syntax.LU)(pattern).flatMap(leaves);
      }
      function functionAround(scopes, node, within) {
        for (let outer = scopes.parentOf(node); outer && outer !== within; outer = scopes.parentOf(outer)) {
          if ((0, syntax.Tn)(outer))
            return outer;
        }
        return void 0;
      }
      function escapesFrom(node, depth = 0) {
        if ((0, syntax.Tn)(node))
          return void 0;
        if (node.type === "ReturnStatement" || node.type === "AwaitExpression")
          return node;
        if (node.type === "BreakStatement" || node.type === "ContinueStatement") {
          return depth === 0 || node.label ? node : void 0;
        }
        const isInner = /^(For|While|DoWhile|Switch)/.test(node.type);
        for (const child of (0, syntax.LU)(node)) {
          const found = escapesFrom(child, depth + (isInner ? 1 : 0));
          if (found)
            return found;
        }
        return void 0;
      }
      ;
      function printDeclaration(printing, node) {
        const parent = printing.scopes.parentOf(node);
        const isHead = parent?.type === "ForStatement" || parent?.type === "ForInStatement" || parent?.type === "ForOfStatement";
        const isTouched = node.declarations.some(({ id: id2 }) => isPattern(id2)) || printing.isOld && node.kind !== "var";
        if (!isTouched)
          return printing.printPlain(node);
        const end = isHead ? "" : ";";
        const isReset = parent?.type !== "ForInStatement" && isInLoop(printing, node);
        return `${kindOf(printing, node)} ${printDeclarators(printing, node, isReset)}${end}`;
      }
      function kindOf(printing, node) {
        return printing.isOld ? "var" : node.kind;
      }
      function isInLoop(printing, node) {
        for (let outer = printing.scopes.parentOf(node); outer; outer = printing.scopes.parentOf(outer)) {
          if (/Function/.test(outer.type))
            return false;
          if (/^(For|While|DoWhile)/.test(outer.type))
            return true;
        }
        return false;
      }
      function printForOf(printing, node) {
        const index = printing.fresh();
        const list = printing.fresh();
        const element = `${list}[${index}]`;
        const head = `for(var ${index}=0,${list}=${printItem(printing, node.right)};${index}<${list}.length;${index}++)`;
        const { left } = node;
        let take;
        if (left.type === "VariableDeclaration") {
          const { id: id2 } = left.declarations[0];
          const parts = assignments(printing, id2, element, () => printing.fresh());
          take = parts.length === 0 ? "" : `${kindOf(printing, left)} ${parts.join(",")};`;
        } else {
          take = `${assignments(printing, left, element, () => printing.temporary()).join(",")};`;
        }
        return `${head}{${inBody(printing, node, `${take}${bodyOf(printing, node.body)}`)}}`;
      }
      function printLoop(printing, node) {
        if (node.type === "ForInStatement" && node.left.type === "VariableDeclaration") {
          const { id: id2 } = node.left.declarations[0];
          const kept = printing.isOld && closesOver(printing.scopes, node);
          if (isPattern(id2) || kept) {
            const name = printing.fresh();
            const parts = assignments(printing, id2, name, () => printing.fresh());
            const body2 = `${kindOf(printing, node.left)} ${parts.join(",")};${bodyOf(printing, node.body)}`;
            return `for(var ${name} in ${printing.print(node.right)}){${inBody(printing, node, body2)}}`;
          }
        }
        if (!printing.isOld || !closesOver(printing.scopes, node))
          return printing.printPlain(node);
        if (node.type === "ForStatement" && node.init && closesOver(printing.scopes, node, node.init)) {
          printing.fail(node, "a function that keeps the variable of a for loop: use forEach, or a variable inside the loop");
        }
        const body = `{${inBody(printing, node, bodyOf(printing, node.body))}}`;
        return printing.printPlain(node, /* @__PURE__ */ new Map([[node.body, body]]));
      }
      function inBody(printing, node, body) {
        if (!printing.isOld || !closesOver(printing.scopes, node))
          return body;
        const leaving = escapesFrom(node.body);
        if (leaving) {
          printing.fail(leaving, "a function that keeps a variable of a loop which is left by break, continue or return; use forEach");
        }
        return `(()=>{${body}})();`;
      }
      function bodyOf(printing, body) {
        return body.type === "BlockStatement" ? printing.printPlain(body).slice(1, -1) : printing.print(body);
      }
      function printCatch(printing, node) {
        if (!node.param || !isPattern(node.param))
          return printing.printPlain(node);
        const name = printing.fresh();
        const parts = assignments(printing, node.param, name, () => printing.fresh());
        return `catch(${name}){var ${parts.join(",")};${bodyOf(printing, node.body)}}`;
      }
      ;
      class Printer {
        code;
        scopes;
        isOld;
        problems = [];
        /** Other names for variables than their own. */
        names;
        #used;
        #temporaries = [];
        #count = 0;
        constructor(code, scopes, runtime) {
          this.code = code;
          this.scopes = scopes;
          this.isOld = runtime === "cloudfront-js-1.0";
          this.#used = new Set(scopes.nodes.flatMap((node) => node.type === "Identifier" ? [node.name] : []));
          this.names = this.isOld ? blockNames(scopes, () => this.fresh()) : /* @__PURE__ */ new Map();
        }
        nameOf(identifier) {
          const binding = this.scopes.bindingOf(identifier);
          return (binding && this.names.get(binding)) ?? identifier.name;
        }
        /** @param wanted taken where nothing else has that name */
        fresh(wanted) {
          let name = wanted;
          while (name === void 0 || this.#used.has(name)) {
            name = `_${this.#count.toString(36)}`;
            this.#count += 1;
          }
          this.#used.add(name);
          return name;
        }
        temporary() {
          const name = this.fresh();
          this.#temporaries.push(name);
          return name;
        }
        inFunction(print) {
          const outer = this.#temporaries;
          this.#temporaries = [];
          const text = print();
          const temporaries = this.#temporaries;
          this.#temporaries = outer;
          return { text, temporaries };
        }
        fail(node, what) {
          this.problems.push({ node, what });
        }
        print(node) {
          if ((0, syntax.Tn)(node))
            return printFunction(this, node);
          switch (node.type) {
            case "Identifier":
              return this.nameOf(node);
            case "ObjectExpression":
              return printObjectLiteral(this, node);
            case "ArrayExpression":
              return printArray(this, node);
            case "CallExpression":
            case "NewExpression":
              return printCall(this, node);
            case "AssignmentExpression":
              return printAssignment(this, node);
            case "VariableDeclaration":
              return printDeclaration(this, node);
            case "ForOfStatement":
              return printForOf(this, node);
            case "ForStatement":
            case "ForInStatement":
            case "WhileStatement":
            case "DoWhileStatement":
              return printLoop(this, node);
            case "CatchClause":
              return printCatch(this, node);
            default:
              return this.printPlain(node);
          }
        }
        printPlain(node, texts) {
          let text = "";
          let at = node.start;
          for (const child of (0, syntax.LU)(node).sort((a, b) => a.start - b.start)) {
            if (child.start < at || isKey(node, child))
              continue;
            text = joined(text + this.code.slice(at, child.start), texts?.get(child) ?? this.print(child));
            at = child.end;
          }
          return joined(text, this.code.slice(at, node.end));
        }
      }
      function joined(before, after) {
        return /[\w$]$/.test(before) && /^[\w$]/.test(after) ? `${before} ${after}` : before + after;
      }
      function isKey(node, child) {
        switch (node.type) {
          case "MemberExpression":
            return node.property === child && !node.computed;
          case "Property":
            return node.key === child && !node.computed;
          case "LabeledStatement":
          case "BreakStatement":
          case "ContinueStatement":
            return node.label === child;
          default:
            return false;
        }
      }
      var bundle_scopes = __webpack_require__(7065);
      var module_loader = __webpack_require__(2783);
      ;
      function printOneFile(program, printer, { shortNames }) {
        const imports = printImports(program, printer, shortNames);
        const removed = /* @__PURE__ */ new Map();
        const loader = (0, module_loader.S)(printer.scopes);
        if (loader?.id.type === "Identifier")
          printer.names.set(printer.scopes.bindingOf(loader.id), "require");
        const ending = nameHandler(program, printer, removed);
        const printed = printer.inFunction(() => program.body.filter((node) => node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration").map((node) => printStatement(node, printer, removed, loader)).filter((text) => text !== "").join("\n"));
        const end = ending();
        const parts = [...imports, declarationOf(printed.temporaries), printed.text, end].filter((text) => text !== "");
        return `${parts.join("\n")}
`;
      }
      function printStatement(node, printer, removed, loader) {
        if (node.type !== "VariableDeclaration")
          return printer.print(node);
        const kept = node.declarations.filter((one) => one !== loader && !removed.has(one));
        if (kept.length === node.declarations.length)
          return printer.print(node);
        return kept.length === 0 ? "" : printer.print({ ...node, declarations: kept, start: kept[0].start, end: kept.at(-1).end });
      }
      function printImports(program, printer, shortNames) {
        const byModule = /* @__PURE__ */ new Map();
        for (const node of program.body) {
          if (node.type !== "ImportDeclaration")
            continue;
          const name = String(node.source.value);
          byModule.set(name, [...byModule.get(name) ?? [], ...node.specifiers]);
        }
        return [...byModule].flatMap(([name, specifiers]) => {
          if (specifiers.length === 0)
            return [];
          const whole = specifiers.find((one) => one.type !== "ImportSpecifier" || nameOfImport(one) === "default");
          const local = whole?.local.name ?? printer.fresh(shortNames ? void 0 : name);
          for (const one of specifiers) {
            const binding = printer.scopes.bindingOf(one.local);
            const member = one.type === "ImportSpecifier" ? nameOfImport(one) : "default";
            printer.names.set(binding, member === "default" ? local : `${local}.${member}`);
          }
          return printer.isOld ? [`var ${local}=require(${JSON.stringify(name)});`] : [`import ${local} from ${JSON.stringify(name)};`];
        });
      }
      function nameOfImport(specifier) {
        const { imported } = specifier;
        return imported.type === "Identifier" ? imported.name : String(imported.value);
      }
      function nameHandler(program, printer, removed) {
        const local = exportedHandler(program);
        const { scopes, names } = printer;
        const binding = scopes.bindingOf(local);
        freeTheName(printer, binding);
        const declared = declarationOfHandler(program, printer, binding);
        if (declared?.type === "FunctionDeclaration") {
          names.set(binding, "handler");
          return () => "";
        }
        if (declared?.type === "VariableDeclarator") {
          names.set(binding, "handler");
          removed.set(declared, "");
          const fn = declared.init;
          if (fn.type === "FunctionExpression" && fn.id)
            names.set(scopes.bindingOf(fn.id), "handler");
          return () => printFunction(printer, fn, "function", "handler");
        }
        if (binding.name === "handler")
          names.set(binding, printer.fresh());
        const value = () => names.get(binding) ?? binding.name;
        return () => `${printer.isOld ? "" : "async "}function handler(event){return ${value()}(event)}`;
      }
      function exportedHandler(program) {
        for (const node of program.body) {
          if (node.type !== "ExportNamedDeclaration")
            continue;
          const found = node.specifiers.find(({ exported }) => exported.type === "Identifier" && exported.name === "handler");
          if (found?.local.type === "Identifier")
            return found.local;
        }
        throw new Error("The bundle exports no handler");
      }
      function freeTheName(printer, handler) {
        for (const node of printer.scopes.nodes) {
          const binding = node.type === "Identifier" && node.name === "handler" ? printer.scopes.bindingOf(node) : void 0;
          if (binding && binding !== handler && !printer.names.has(binding))
            printer.names.set(binding, printer.fresh());
        }
      }
      function declarationOfHandler(program, { scopes }, binding) {
        if ((0, bundle_scopes.X)(binding).length !== 1)
          return void 0;
        for (const node of program.body) {
          if (node.type === "FunctionDeclaration" && node.id && scopes.bindingOf(node.id) === binding) {
            return node;
          }
          if (node.type !== "VariableDeclaration")
            continue;
          const found = node.declarations.find(({ id: id2 }) => id2.type === "Identifier" && scopes.bindingOf(id2) === binding);
          if (found && (0, syntax.Tn)(found.init))
            return found;
        }
        return void 0;
      }
      ;
      function lowerCode(code, { program, scopes }, { runtime, minify }) {
        const printer = new Printer(code, scopes, runtime);
        const text = printOneFile(program, printer, { shortNames: minify });
        if (printer.problems.length > 0)
          return { problems: printer.problems };
        const prepared = (0, prepare.f)(text, runtime);
        if (!("script" in prepared))
          return { problems: [{ node: program, what: prepared.errorMessage }] };
        return { code: text };
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
  2783: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          moduleLoader
        )
        /* harmony export */
      });
      function moduleLoader(scopes) {
        for (const node of scopes.nodes) {
          if (node.type !== "Literal" || typeof node.value !== "string" || !node.value.startsWith('Dynamic require of "'))
            continue;
          let top;
          for (let outer = node; outer; outer = scopes.parentOf(outer)) {
            if (outer.type === "VariableDeclarator")
              top = outer;
          }
          if (top)
            return top;
        }
        return void 0;
      }
    })
  ),
  /***/
  3108: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          prepareCode
        )
        /* harmony export */
      });
      var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4559);
      var _bundle_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
      var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9673);
      const unsupported = {
        ClassDeclaration: "classes",
        ClassExpression: "classes",
        ForOfStatement: "for-of loops",
        ObjectPattern: "destructuring",
        ArrayPattern: "destructuring",
        AssignmentPattern: "default values of parameters",
        SpreadElement: "spread syntax",
        YieldExpression: "generators",
        ChainExpression: "optional chaining",
        ImportExpression: "import()",
        MetaProperty: "import.meta and new.target",
        TaggedTemplateExpression: "tagged templates",
        ExportNamedDeclaration: "export",
        ExportDefaultDeclaration: "export",
        ExportAllDeclaration: "export"
      };
      function prepareCode(code, runtime) {
        let program;
        try {
          program = (0, acorn__WEBPACK_IMPORTED_MODULE_0__.qg)(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
        } catch (error) {
          const { message, loc } = error;
          return { errorMessage: message.replace(/ \(\d+:\d+\)$/, ""), ...loc ? { line: loc.line } : {} };
        }
        for (const node of nodesBelow(program)) {
          const form = unsupportedForm(node, runtime);
          if (form !== void 0)
            return { errorMessage: `${runtime} does not support ${form}`, line: node.loc.start.line };
        }
        const known = _language_js__WEBPACK_IMPORTED_MODULE_2__.o[runtime] ?? [];
        let script = code;
        const imports = program.body.filter((node) => node.type === "ImportDeclaration");
        for (const node of imports.reverse()) {
          const name = String(node.source.value);
          const line = node.loc.start.line;
          if (!known.includes(name))
            return { errorMessage: `${runtime} has no module "${name}": it has ${known.join(", ")}`, line };
          const [specifier, more] = node.specifiers;
          if (specifier?.type !== "ImportDefaultSpecifier" || more) {
            return { errorMessage: `${runtime} supports only: import name from '${name}'`, line };
          }
          const ends = code.slice(node.start, node.end).replace(/[^\n]/g, "");
          script = `${script.slice(0, node.start)}const ${specifier.local.name} = require(${JSON.stringify(name)});${ends}${script.slice(node.end)}`;
        }
        return { script };
      }
      function unsupportedForm(node, runtime) {
        if ((node.type === "CallExpression" || node.type === "NewExpression") && node.arguments.some(holdsAwait)) {
          return "await in the arguments of a call: put the awaited value into a variable first";
        }
        if (node.type === "VariableDeclaration" && runtime === "cloudfront-js-1.0" && node.kind !== "var")
          return node.kind;
        if ("async" in node && node.async && runtime === "cloudfront-js-1.0")
          return "async functions";
        if ("generator" in node && node.generator)
          return "generators";
        if (node.type === "LogicalExpression" && node.operator === "??")
          return "the operator ??";
        if (node.type === "AssignmentExpression" && ["??=", "||=", "&&="].includes(node.operator))
          return `the operator ${node.operator}`;
        if (node.type === "Literal" && node.bigint)
          return "BigInt";
        if (node.type === "Literal" && node.regex) {
          const taken = _language_js__WEBPACK_IMPORTED_MODULE_2__.J[runtime]?.regexpFlags ?? "";
          const other = [...node.regex.flags].filter((flag) => !taken.includes(flag));
          if (other.length > 0)
            return `the flags ${other.join("")} of regular expressions`;
        }
        return unsupported[node.type];
      }
      function holdsAwait(node) {
        if (node.type === "AwaitExpression")
          return true;
        if (/Function/.test(node.type))
          return false;
        return (0, _bundle_syntax_js__WEBPACK_IMPORTED_MODULE_1__.LU)(node).some(holdsAwait);
      }
      function* nodesBelow(root) {
        yield root;
        for (const child of (0, _bundle_syntax_js__WEBPACK_IMPORTED_MODULE_1__.LU)(root))
          yield* nodesBelow(child);
      }
    })
  )
};
