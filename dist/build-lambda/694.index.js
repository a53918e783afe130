export const id = 694;
export const ids = [694];
export const modules = {
  /***/
  7694: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        writeCode: () => (
          /* binding */
          writeCode
        )
        /* harmony export */
      });
      var _edge_bundle_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(905);
      var _edge_bundle_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(522);
      var _edge_bundle_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7065);
      var _edge_bundle_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);
      var _edge_bundle_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7330);
      var _edge_functions_check_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1501);
      var _edge_restrictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9378);
      var _edge_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(935);
      var _source_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6162);
      var _function_esbuild_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1507);
      var _lower_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8487);
      var _what_takes_room_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3144);
      const farTooLarge = 4;
      function writeCode(bundled, options, folders) {
        const parsed = read(bundled, folders);
        const { scopes, positions } = parsed;
        const notFunction = handlerThatIsNone(parsed);
        const buildEnvKeys = ["NODE_ENV", ...Object.keys(options.buildEnv)];
        const findings = [
          ...bundled.findings,
          ...notFunction,
          ...(0, _edge_functions_check_code_js__WEBPACK_IMPORTED_MODULE_5__.checkFunctionCode)({ scopes, positions, runtime: options.runtime, buildEnvKeys })
        ];
        const bytes = Buffer.byteLength(bundled.code);
        if (bytes > farTooLarge * (0, _edge_restrictions_js__WEBPACK_IMPORTED_MODULE_6__.V0)("function-code").value) {
          return { findings: [...findings, ...(0, _what_takes_room_js__WEBPACK_IMPORTED_MODULE_11__.C)(bytes, bundled.metafile, folders)] };
        }
        if (findings.some((finding) => finding.severity === "error"))
          return { findings };
        const lowered = (0, _lower_code_js__WEBPACK_IMPORTED_MODULE_10__.lowerCode)(bundled.code, parsed, options);
        if ("code" in lowered)
          return { findings, text: lowered.code, parsed };
        const refused = lowered.problems.map(({ node, what }) => {
          const position = positions.placeOf(node)?.position ?? positions.entry;
          return {
            rule: "function-syntax",
            severity: "error",
            message: `${options.runtime} does not take this, and it cannot be rewritten into what it takes: ${what}.`,
            advice: "Write it another way, or use cloudfront-js-2.0.",
            source: _edge_sources_js__WEBPACK_IMPORTED_MODULE_7__.Mz,
            ...position ? { position } : {}
          };
        });
        return { findings: [...findings, ...refused] };
      }
      function handlerThatIsNone({ program, scopes, positions }) {
        const exported = (0, _edge_bundle_exports_js__WEBPACK_IMPORTED_MODULE_0__.B)(program, scopes).names.get("handler");
        const kind = exported && (0, _edge_bundle_values_js__WEBPACK_IMPORTED_MODULE_4__.I)(scopes, exported);
        if (kind?.is !== "other")
          return [];
        const position = positions.placeOf((0, _edge_bundle_values_js__WEBPACK_IMPORTED_MODULE_4__.g$)(scopes, exported))?.position ?? positions.entry;
        return [
          {
            rule: "handler",
            severity: "error",
            message: `The handler is ${kind.what}, not a function.`,
            advice: "Write export function handler(event) { … }.",
            source: _edge_sources_js__WEBPACK_IMPORTED_MODULE_7__.c9,
            ...position ? { position } : {}
          }
        ];
      }
      function read(bundled, folders) {
        const program = (0, _edge_bundle_syntax_js__WEBPACK_IMPORTED_MODULE_3__.QN)(bundled.code);
        const scopes = (0, _edge_bundle_scopes_js__WEBPACK_IMPORTED_MODULE_2__.Q)(program);
        const paths = (0, _source_paths_js__WEBPACK_IMPORTED_MODULE_8__.K)(_function_esbuild_options_js__WEBPACK_IMPORTED_MODULE_9__.Pg, folders);
        const positions = (0, _edge_bundle_positions_js__WEBPACK_IMPORTED_MODULE_1__.P)({
          sourceMap: bundled.sourceMap,
          ...paths,
          toWorkspacePath: (source) => source.endsWith(_function_esbuild_options_js__WEBPACK_IMPORTED_MODULE_9__.MB) ? void 0 : paths.toWorkspacePath(source)
        });
        const exported = (0, _edge_bundle_exports_js__WEBPACK_IMPORTED_MODULE_0__.B)(program, scopes).names.get("handler");
        const kind = exported && (0, _edge_bundle_values_js__WEBPACK_IMPORTED_MODULE_4__.I)(scopes, exported);
        return { program, scopes, positions, handler: kind?.is === "function" ? kind.node : void 0 };
      }
    })
  ),
  /***/
  6162: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          sourcePaths
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _kit_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7080);
      function sourcePaths(fileName, folders) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folders.workingDirectory, ...fileName.split("/")));
        return {
          toWorkspacePath: (source) => {
            const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, source);
            const parts = absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            const packages = parts.lastIndexOf("node_modules");
            if ((0, _kit_paths_js__WEBPACK_IMPORTED_MODULE_2__.FK)(folders.workspace, absolute)) {
              return { file: (0, _kit_paths_js__WEBPACK_IMPORTED_MODULE_2__.X5)(folders.workspace, absolute), isPackage: packages >= 0 };
            }
            return { file: parts.slice(packages >= 0 ? packages : -1).join("/"), isPackage: true };
          },
          hasByteOrderMark: (file) => startsWithMark(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folders.workspace, ...file.split("/")))
        };
      }
      function startsWithMark(file) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).subarray(0, 3).equals(Buffer.from("\uFEFF"));
      }
    })
  ),
  /***/
  905: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          findExports
        )
        /* harmony export */
      });
      var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
      var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7330);
      function findExports(program, scopes) {
        const found = { names: /* @__PURE__ */ new Map(), complete: true };
        if (program.body.some((statement) => /^(Export|Import)/.test(statement.type))) {
          for (const statement of program.body)
            addStatement(found, statement);
        } else {
          addCommonJs(found, scopes, scopes.globals("exports"), scopes.globals("module"));
        }
        return found;
      }
      function addStatement(found, statement) {
        if (statement.type === "ExportDefaultDeclaration")
          found.names.set("default", statement.declaration);
        else if (statement.type === "ExportAllDeclaration") {
          const name = statement.exported && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(statement.exported, false);
          if (name)
            found.names.set(name, void 0);
          else
            found.complete = false;
        } else if (statement.type === "ExportNamedDeclaration") {
          for (const { local, exported } of statement.specifiers) {
            const name = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(exported, false);
            if (name !== void 0)
              found.names.set(name, statement.source || local.type !== "Identifier" ? void 0 : local);
          }
          const { declaration } = statement;
          if (declaration?.type === "VariableDeclaration") {
            for (const { id: id2 } of declaration.declarations) {
              if (id2.type === "Identifier")
                found.names.set(id2.name, id2);
              else
                found.complete = false;
            }
          } else if (declaration?.id)
            found.names.set(declaration.id.name, declaration);
        }
      }
      function addCommonJs(found, scopes, exportsReads, moduleReads) {
        for (const read of exportsReads)
          addUse(found, scopes, read);
        for (const read of moduleReads) {
          const member = scopes.parentOf(read);
          if (member?.type !== "MemberExpression" || member.object !== read || (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(member) !== "exports")
            continue;
          const user = scopes.parentOf(member);
          if (user?.type === "AssignmentExpression" && user.left === member) {
            const parent = scopes.parentOf(user);
            const dead = parent?.type === "LogicalExpression" && parent.operator === "&&" && parent.left.type === "Literal" && !parent.left.value;
            if (!dead)
              addObject(found, scopes, user.right);
          } else
            addUse(found, scopes, member);
        }
      }
      function addUse(found, scopes, object) {
        const user = scopes.parentOf(object);
        if (user?.type === "MemberExpression" && user.object === object) {
          const assignment = scopes.parentOf(user);
          if (assignment?.type !== "AssignmentExpression" || assignment.left !== user)
            return;
          const name = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(user);
          if (name === void 0)
            found.complete = false;
          else if (!isVoid(assignment.right))
            found.names.set(name, assignment.right);
          else if (!found.names.has(name))
            found.names.set(name, assignment.right);
        } else if (user?.type === "CallExpression" && user.arguments[0] === object) {
          const [, second, third] = user.arguments;
          const name = second && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(second, true);
          if (second?.type === "ObjectExpression")
            addProperties(found, second, !isObjectAssign(user.callee));
          else if (name !== void 0 && third?.type === "ObjectExpression")
            addDefined(found, name, third);
          else if (user.arguments.length > 1)
            found.complete = false;
        } else if (user?.type === "CallExpression" || user?.type === "AssignmentExpression" || user?.type === "VariableDeclarator") {
          found.complete = false;
        }
      }
      function isVoid(node) {
        const value = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.DE)(node);
        return value.type === "UnaryExpression" && value.operator === "void";
      }
      function addDefined(found, name, description) {
        if (name === "__esModule")
          return;
        const described = { names: /* @__PURE__ */ new Map(), complete: true };
        addProperties(described, description);
        const getter = described.names.get("get");
        found.names.set(name, described.names.get("value") ?? ((0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(getter) ? (0, _values_js__WEBPACK_IMPORTED_MODULE_1__.pb)(getter)[0] : getter));
      }
      function addObject(found, scopes, node) {
        const expression = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.DE)(node);
        if (expression.type === "Identifier") {
          const value = (0, _values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes, expression);
          if (value && value.type !== "Identifier")
            addObject(found, scopes, value);
          else
            found.complete = false;
          for (const read of scopes.bindingOf(expression)?.references ?? [])
            if (read !== expression)
              addUse(found, scopes, read);
        } else if (expression.type === "ObjectExpression")
          addProperties(found, expression);
        else if (expression.type === "CallExpression")
          addCall(found, scopes, expression);
        else if (!(0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(expression))
          found.complete = false;
      }
      function addCall(found, scopes, call) {
        const [argument] = call.arguments;
        if (argument?.type === "Identifier" && call.arguments.length === 1) {
          const value = (0, _values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes, argument);
          if (value?.type === "ObjectExpression") {
            addObject(found, scopes, argument);
            return;
          }
        }
        const wrapper = call.arguments.length === 0 ? (0, _values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes, call.callee) : void 0;
        const wrapped = wrapper?.type === "CallExpression" ? wrapper.arguments[0] : void 0;
        const inner = wrapped?.type === "ObjectExpression" && wrapped.properties[0]?.type === "Property" ? wrapped.properties[0].value : wrapped;
        if (!inner || !(0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(inner)) {
          found.complete = false;
          return;
        }
        const readsOf = (index) => {
          const parameter = inner.params[index];
          return parameter?.type === "Identifier" ? scopes.bindingOf(parameter)?.references ?? [] : [];
        };
        addCommonJs(found, scopes, readsOf(0), readsOf(1));
      }
      function addProperties(found, object, getters = false) {
        for (const property of object.properties) {
          const name = property.type === "Property" ? (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(property.key, property.computed) : void 0;
          if (property.type !== "Property" || name === void 0) {
            found.complete = false;
            continue;
          }
          const isGetter = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(property.value) && (getters || property.kind === "get");
          found.names.set(name, isGetter ? (0, _values_js__WEBPACK_IMPORTED_MODULE_1__.pb)(property.value)[0] : property.value);
        }
      }
      function isObjectAssign(callee) {
        return callee.type === "MemberExpression" && (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(callee) === "assign";
      }
    })
  ),
  /***/
  522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          readPositions
        )
        /* harmony export */
      });
      var _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
      function readPositions({ sourceMap, toWorkspacePath, hasByteOrderMark }) {
        const map = sourceMap === "" ? void 0 : new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_0__.YX(sourceMap);
        const sources = map?.sources.map((source) => source === null ? void 0 : { source, path: toWorkspacePath(source) }) ?? [];
        const entry = sources.findLast((source) => source?.path && !source.path.isPackage)?.path;
        return {
          placeOf(node) {
            if (!map || !node.loc)
              return void 0;
            const segment = (0, _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_0__.Nn)(map, node.loc.start.line - 1, node.loc.start.column);
            const found = segment && segment.length > 1 ? sources[segment[1]] : void 0;
            if (!segment || segment.length === 1 || !found?.path)
              return void 0;
            const { file, isPackage } = found.path;
            const [, , line, column] = segment;
            const mark = line === 0 && column > 0 && !isPackage && hasByteOrderMark?.(file) ? 1 : 0;
            return {
              packageName: isPackage ? packageOf(found.source) ?? packageOf(file) ?? file : void 0,
              position: { file, line: line + 1, column: column + 1 - mark }
            };
          },
          entry: entry && { file: entry.file, line: 1 }
        };
      }
      function packageOf(path) {
        return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path)?.[1];
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
  )
};
