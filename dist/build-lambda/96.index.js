export const id = 96;
export const ids = [96];
export const modules = {
  /***/
  2096: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        assemble: () => (
          /* binding */
          assemble
        )
      });
      var errors = __webpack_require__(8285);
      var sources = __webpack_require__(935);
      var environment_reads = __webpack_require__(3355);
      var reserved_variables = __webpack_require__(1068);
      ;
      const rule = "environment-variable";
      const source = sources.FR;
      const namedKeys = 5;
      function checkEnvironment(scopes, positions, bundle) {
        if (bundle.target !== "lambda-edge")
          return [];
        const findings = [];
        const packages = /* @__PURE__ */ new Map();
        const seen = /* @__PURE__ */ new Set();
        for (const read of (0, environment_reads.K)(scopes)) {
          if (read.key !== void 0 && reserved_variables.e.has(read.key))
            continue;
          const place = positions.placeOf(read.node);
          if (place?.packageName !== void 0) {
            const found = packages.get(place.packageName) ?? { keys: /* @__PURE__ */ new Set(), place };
            found.keys.add(read.key ?? "names that are not known before it runs");
            packages.set(place.packageName, found);
            continue;
          }
          const finding = place ? ownRead(read, place, bundle) : unplacedRead(read);
          const id2 = `${finding.message} ${finding.position?.file}:${finding.position?.line}:${finding.position?.column}`;
          if (!seen.has(id2))
            findings.push(finding);
          seen.add(id2);
        }
        for (const [name, { keys, place }] of packages)
          findings.push(packageReads(name, [...keys], place));
        return findings;
      }
      function ownRead({ key, replaceable }, { position }, { buildEnvKeys }) {
        if (key === void 0) {
          const message2 = "process.env is read as a whole or by a name that is not known before it runs; at the edge only Lambda's reserved variables are in it.";
          return {
            rule,
            severity: "warning",
            message: message2,
            advice: "Write process.env.KEY in full for each key and give its value with build-env.",
            source,
            position
          };
        }
        const given = buildEnvKeys.includes(key);
        const message = given ? `${key} of process.env is not replaced by build-env, which replaces only process.env.${key} of the global process, written in full; at the edge it is undefined.` : `process.env.${key} is undefined at the edge: Lambda@Edge has no environment variables of its own.`;
        const inFull = replaceable ? "" : ` and write process.env.${key} in full`;
        const advice = given ? `Write process.env.${key} in full, and do not import process.` : `Give ${key} with build-env${inFull}, or send it as an origin custom header or a secret that the function reads at run time.`;
        return { rule, severity: "error", message, advice, source, position };
      }
      function unplacedRead({ key }) {
        const message = `The bundle reads ${key === void 0 ? "process.env" : `process.env.${key}`} at a place that the source map does not know; at the edge only Lambda's reserved variables are set.`;
        return { rule, severity: "warning", message, advice: "Look for it in the entry and in what it imports.", source };
      }
      function packageReads(name, keys, { position }) {
        const named = keys.slice(0, namedKeys).join(", ") + (keys.length > namedKeys ? ` and ${keys.length - namedKeys} more` : "");
        return {
          rule,
          severity: "warning",
          message: `The package ${name} reads process.env (${named}); at the edge these are undefined.`,
          advice: "Nothing to do where the package works without them; else give them with build-env or configure the package in code.",
          source,
          position
        };
      }
      var runtimes = __webpack_require__(3004);
      var bundle_exports = __webpack_require__(905);
      var syntax = __webpack_require__(6839);
      var values = __webpack_require__(7330);
      ;
      function checkSynchronous(handler, scopes, positions, { runtime }) {
        if (!(0, runtimes.$v)(runtime) || handler.async || handler.generator)
          return [];
        const returned = (0, values.pb)(handler);
        if (returned.length === 0 || !returned.every((node) => isNoPromise(scopes, node)))
          return [];
        return [
          {
            rule: "synchronous-handler",
            severity: "error",
            message: `The handler returns a value without being async: ${runtime} ignores the value and answers null.`,
            advice: "Make it an async function.",
            source: sources.gB,
            position: positions.placeOf(handler)?.position ?? positions.entry
          }
        ];
      }
      function isNoPromise(scopes, node) {
        const value = (0, values.g$)(scopes, (0, syntax.DE)(node));
        if (value?.type === "ObjectExpression" || value?.type === "Literal" || value?.type === "ArrayExpression")
          return true;
        return /(^|\.)Records\.0\.cf\.(request|response)$/.test((0, values.XM)(scopes, node)?.join(".") ?? "");
      }
      ;
      function checkHandler(program, scopes, positions, bundle) {
        const exports = (0, bundle_exports.B)(program, scopes);
        const [name = "", ...deeper] = bundle.handlerExport.split(".");
        if (!exports.names.has(name)) {
          return {
            findings: exports.complete ? [missing(bundle, [...exports.names.keys()], positions)] : [],
            handler: void 0
          };
        }
        const exported = exports.names.get(name);
        if (!exported || deeper.length > 0)
          return { findings: [], handler: void 0 };
        const kind = (0, values.I)(scopes, exported);
        if (kind.is === "other")
          return { findings: [notFunction(bundle, kind.what, exported, positions)], handler: void 0 };
        if (kind.is === "unknown")
          return { findings: [], handler: void 0 };
        const callbacks = checkCallbacks(kind.node, scopes, positions, bundle);
        const findings = callbacks.length > 0 ? callbacks : checkSynchronous(kind.node, scopes, positions, bundle);
        return { findings, handler: kind.node };
      }
      function missing({ handlerExport, fileName }, names, positions) {
        const exported = names.filter((name) => name !== "__esModule").sort();
        return {
          rule: "handler-missing",
          severity: "error",
          message: `The entry exports no ${JSON.stringify(handlerExport)}; it exports ${exported.length > 0 ? exported.join(", ") : "nothing"}.`,
          advice: `Export a function of that name, or set handler to ${fileName.replace(/\.[cm]?js$/, "")}.${exported[0] ?? "handler"}.`,
          source: sources.gB,
          position: positions.entry
        };
      }
      function notFunction({ handlerExport }, what, node, positions) {
        return {
          rule: "handler-not-a-function",
          severity: "error",
          message: `The export ${JSON.stringify(handlerExport)} is ${what}, not a function.`,
          advice: "Export an async function (event, context).",
          source: sources.gB,
          position: positions.placeOf(node)?.position ?? positions.entry
        };
      }
      function checkCallbacks(handler, scopes, positions, { runtime, handlerExport }) {
        const allowed = (0, runtimes.$v)(runtime);
        const use = allowed === void 0 ? void 0 : callbackUse(handler, scopes);
        if (!use)
          return [];
        return [
          {
            rule: "callback-handler",
            severity: allowed ? "warning" : "error",
            message: allowed ? `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} still calls it, nodejs24.x does not.` : `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} has no callbacks any more.`,
            advice: "Make it an async function (event, context) that returns its result.",
            source: sources.gB,
            position: positions.placeOf(use.node)?.position ?? positions.entry
          }
        ];
      }
      function callbackUse(handler, scopes) {
        if (parameterCount(handler) >= 3)
          return { how: "declares a third parameter, the callback", node: handler };
        const context = handler.params[1];
        const reads = context?.type === "Identifier" ? scopes.bindingOf(context)?.references ?? [] : [];
        for (const read of reads) {
          const member = scopes.parentOf(read);
          const call = member && scopes.parentOf(member);
          if (member?.type !== "MemberExpression" || call?.type !== "CallExpression" || call.callee !== member)
            continue;
          const name = (0, syntax.$r)(member);
          if (name === "done" || name === "succeed" || name === "fail")
            return { how: `answers through context.${name}`, node: member };
        }
        const node = handler.type === "ArrowFunctionExpression" ? void 0 : thirdArgument(handler, scopes);
        return node && { how: "reads its third argument, the callback", node };
      }
      function parameterCount(handler) {
        const first = handler.params.findIndex(({ type }) => type === "AssignmentPattern" || type === "RestElement");
        return first < 0 ? handler.params.length : first;
      }
      function thirdArgument(handler, scopes) {
        const todo = [handler.body];
        for (let node = todo.pop(); node; node = todo.pop()) {
          if (node.type === "FunctionExpression" || node.type === "FunctionDeclaration")
            continue;
          if (node.type === "MemberExpression" && node.object.type === "Identifier" && node.object.name === "arguments") {
            if ((0, syntax.$r)(node) === "2" && !scopes.bindingOf(node.object))
              return node;
          }
          todo.push(...(0, syntax.LU)(node));
        }
        return void 0;
      }
      var headers = __webpack_require__(2771);
      var bundle_scopes = __webpack_require__(7065);
      ;
      function headerNames(scopes, key, computed) {
        const value = computed ? (0, values.g$)(scopes, key) ?? key : key;
        const name = (0, syntax.qz)(value, computed);
        if (name !== void 0)
          return [{ name, certain: true }];
        return computed ? listedNames(scopes, key).map((listed) => ({ name: listed, certain: false })) : [];
      }
      function listedNames(scopes, key) {
        const inner = (0, syntax.DE)(key);
        if (inner.type === "CallExpression" && inner.callee.type === "MemberExpression") {
          return (0, syntax.$r)(inner.callee) === "toLowerCase" ? listedNames(scopes, inner.callee.object) : [];
        }
        const binding = inner.type === "Identifier" ? scopes.bindingOf(inner) : void 0;
        const [definition, ...others] = binding ? (0, bundle_scopes.X)(binding) : [];
        if (!definition || others.length > 0 || typeof definition.from !== "object")
          return [];
        const { from, steps } = definition;
        if ("value" in from)
          return steps[0] === "0" ? namesIn(scopes, from.value, steps.slice(1)) : [];
        if (!("parameterOf" in from))
          return [];
        const list = steppedThrough(scopes, from.parameterOf);
        if (list)
          return from.index === 0 ? namesIn(scopes, list, steps) : [];
        return steps.length === 0 ? argumentsAt(scopes, from.parameterOf, from.index) : [];
      }
      function namesIn(scopes, node, steps) {
        const list = (0, values.g$)(scopes, node);
        if (list?.type === "ArrayExpression" && steps.length === 0)
          return list.elements.flatMap((one) => textOf(one));
        if (list?.type !== "CallExpression" || list.callee.type !== "MemberExpression")
          return [];
        const { object } = list.callee;
        if (object.type !== "Identifier" || object.name !== "Object" || scopes.bindingOf(object))
          return [];
        const wanted = steps.length === 0 ? "keys" : steps.join() === "0" ? "entries" : void 0;
        const listed = list.arguments[0] && (0, values.g$)(scopes, list.arguments[0]);
        if (wanted === void 0 || (0, syntax.$r)(list.callee) !== wanted || listed?.type !== "ObjectExpression")
          return [];
        return listed.properties.flatMap((property) => {
          const name = property.type === "Property" ? (0, syntax.qz)(property.key, property.computed) : void 0;
          return name === void 0 ? [] : [name];
        });
      }
      function steppedThrough(scopes, fn) {
        const call = scopes.parentOf(fn);
        if (call?.type !== "CallExpression" || call.arguments[0] !== fn || call.callee.type !== "MemberExpression")
          return void 0;
        return (0, syntax.$r)(call.callee) === "forEach" ? call.callee.object : void 0;
      }
      function argumentsAt(scopes, fn, index) {
        const parent = scopes.parentOf(fn);
        const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" ? parent.id : void 0;
        const binding = name?.type === "Identifier" ? scopes.bindingOf(name) : void 0;
        return (binding?.references ?? []).flatMap((reference) => {
          const call = scopes.parentOf(reference);
          return call?.type === "CallExpression" && call.callee === reference ? textOf(call.arguments[index]) : [];
        });
      }
      function textOf(node) {
        const text = node ? (0, syntax.qz)(node, true) : void 0;
        return text === void 0 ? [] : [text];
      }
      ;
      const changingMethods = /* @__PURE__ */ new Set(["push", "unshift", "splice", "pop", "shift"]);
      function findHeaderWrites(scopes, returned) {
        const writes = [];
        const headersOf = (node) => {
          const inner = (0, syntax.DE)(node);
          const value = (0, values.g$)(scopes, inner);
          if (value?.type === "ObjectExpression")
            return returned.headers.get(value);
          if (inner.type === "MemberExpression" && (0, syntax.$r)(inner) === "headers") {
            const owner = (0, values.g$)(scopes, inner.object);
            const made = owner && returned.objects.get(owner);
            if (made)
              return made;
          }
          return headersAt((0, values.XM)(scopes, inner));
        };
        const headerOf = (target) => {
          for (let node = (0, syntax.DE)(target); node.type === "MemberExpression"; node = (0, syntax.DE)(node.object)) {
            const of = headersOf(node.object);
            if (of)
              return { member: node, of, names: headerNames(scopes, node.property, node.computed) };
          }
          return void 0;
        };
        const addTarget = (target, deletes, value) => {
          const header = headerOf(target);
          if (!header)
            return;
          const whole = header.member === (0, syntax.DE)(target);
          for (const { name, certain } of header.names) {
            const write = { node: target, name, of: header.of, certain, deletes: deletes && whole };
            writes.push({ ...write, value: whole && certain ? value : void 0 });
          }
        };
        const addObject = (object, of) => {
          for (const property of object.properties) {
            if (property.type !== "Property")
              continue;
            for (const { name, certain } of headerNames(scopes, property.key, property.computed)) {
              const value = certain ? property.value : void 0;
              writes.push({ node: property, name, of, deletes: false, certain, value });
            }
          }
        };
        for (const [object, of] of returned.headers)
          addObject(object, of);
        for (const node of scopes.nodes) {
          if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression") {
            const of = headersAt((0, values.XM)(scopes, node.left));
            const value = of && (0, values.g$)(scopes, node.right);
            if (of && value?.type === "ObjectExpression" && !returned.headers.has(value))
              addObject(value, of);
            else if (!of)
              addTarget(node.left, false, node.operator === "=" ? node.right : void 0);
          } else if (node.type === "UnaryExpression" && node.operator === "delete")
            addTarget(node.argument, true, void 0);
          else if (node.type === "CallExpression" && node.callee.type === "MemberExpression") {
            const { callee } = node;
            const method = (0, syntax.$r)(callee);
            const [target, ...sources2] = node.arguments;
            if (method !== void 0 && changingMethods.has(method))
              addTarget(callee.object, false, void 0);
            const of = method === "assign" && target ? headersOf(target) : void 0;
            for (const argument of of ? sources2 : []) {
              const value = (0, values.g$)(scopes, argument);
              if (value?.type === "ObjectExpression")
                addObject(value, of);
            }
          }
        }
        return writes;
      }
      function headersAt(path) {
        const text = path?.join(".") ?? "";
        const found = /(?:^|\.)Records\.0\.cf\.(?:(request|response)\.headers|request\.origin\.(?:custom|s3)\.(customHeaders))$/.exec(text);
        if (found?.[2])
          return "origin";
        return found?.[1];
      }
      ;
      const deepest = 6;
      function findReturnedObjects(scopes, handler) {
        const found = { objects: /* @__PURE__ */ new Map(), headers: /* @__PURE__ */ new Map() };
        const seen = /* @__PURE__ */ new Set();
        const follow = (node, depth) => {
          const value = (0, values.g$)(scopes, node);
          if (!value || depth > deepest || seen.has(value))
            return;
          seen.add(value);
          if (value.type === "ObjectExpression")
            add(value);
          else if (value.type === "AwaitExpression")
            follow(value.argument, depth + 1);
          else if (value.type === "ConditionalExpression")
            for (const branch of [value.consequent, value.alternate])
              follow(branch, depth + 1);
          else if (value.type === "LogicalExpression")
            for (const side of [value.left, value.right])
              follow(side, depth + 1);
          else if (value.type === "CallExpression") {
            const callee = (0, values.g$)(scopes, value.callee);
            if ((0, syntax.Tn)(callee))
              followAll((0, values.pb)(callee), depth + 1);
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
            if (property.type !== "Property" || (0, syntax.qz)(property.key, property.computed) !== "headers")
              continue;
            const headers2 = (0, values.g$)(scopes, property.value);
            if (headers2?.type === "ObjectExpression")
              found.headers.set(headers2, of);
          }
        };
        if (handler) {
          followAll((0, values.pb)(handler), 0);
          for (const result of calledBack(scopes, handler))
            follow(result, 0);
        }
        return found;
      }
      function calledBack(scopes, handler) {
        const callback = handler.params[2];
        if (callback?.type !== "Identifier")
          return [];
        return (scopes.bindingOf(callback)?.references ?? []).flatMap((reference) => {
          const call = scopes.parentOf(reference);
          const result = call?.type === "CallExpression" && call.callee === reference ? call.arguments[1] : void 0;
          return result ? [result] : [];
        });
      }
      function whoseHeaders(scopes, object) {
        const spreads = object.properties.flatMap((property) => property.type === "SpreadElement" ? [(0, values.XM)(scopes, (0, syntax.DE)(property.argument))?.slice(-2).join(".")] : []);
        if (spreads.includes("cf.response"))
          return "response";
        const names = object.properties.map((property) => property.type === "Property" ? (0, syntax.qz)(property.key, property.computed) : void 0);
        if (names.includes("status"))
          return "generated";
        return spreads.includes("cf.request") ? "request" : void 0;
      }
      function isPromiseResolve(callee) {
        return callee.type === "MemberExpression" && callee.object.type === "Identifier" && callee.object.name === "Promise" && (0, syntax.qz)(callee.property, callee.computed) === "resolve";
      }
      ;
      const effective = {
        request: ["viewer-request", "origin-request"],
        response: ["origin-response", "viewer-response"],
        generated: ["viewer-request", "origin-request", "origin-response", "viewer-response"],
        origin: ["origin-request"]
      };
      function checkHeaderWrites(scopes, positions, { target, eventTypes }, handler) {
        if (target !== "lambda-edge")
          return [];
        const findings = /* @__PURE__ */ new Map();
        for (const write of findHeaderWrites(scopes, findReturnedObjects(scopes, handler))) {
          const place = positions.placeOf(write.node);
          for (const found of [...checkName(write, eventTypes), ...checkValue(scopes, write)]) {
            const severity = place?.packageName === void 0 && write.certain ? found.severity : "warning";
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
        if ((0, headers.QZ)(name)) {
          if (deletes)
            return [];
          return [
            {
              rule: "disallowed-header",
              severity: "error",
              message: `The header ${name} is set, which code at the edge may not add: CloudFront answers 502.`,
              advice: "Use another name, or leave it to CloudFront.",
              source: sources.SH
            }
          ];
        }
        if (of === "origin")
          return [];
        const wrong = events.filter((eventType) => isForbidden(name, of, eventType, deletes));
        if (wrong.length === 0)
          return [];
        const certain = wrong.length === events.length && !(of === "generated" && wrong.some((eventType) => eventType.endsWith("request")));
        const isCountry = name.toLowerCase() === headers.at;
        const where = wrong.length === events.length ? "" : " It is no error at the other events that the function is built for.";
        return [
          {
            rule: "read-only-header",
            severity: certain ? "error" : "warning",
            message: isCountry ? `The header ${name} is set at viewer-request, where CloudFront answers 502 to that.${where}` : `The header ${name} is ${deletes ? "deleted" : "written"}, which is read-only at ${wrong.join(" and ")}: CloudFront answers 502.${where}`,
            advice: isCountry ? "Let CloudFront add it, with a cache or origin request policy, and read it at origin-request." : wrong.length === events.length ? "Leave the header as it is." : "Leave the header as it is, or set event-types to the events that the function is for.",
            source: isCountry ? sources.FR : sources.SH
          }
        ];
      }
      function isForbidden(name, of, eventType, deletes) {
        const lower = name.toLowerCase();
        const madeFromNothing = of === "generated" && eventType.endsWith("request");
        if (of === "request" && eventType === "viewer-request" && lower === headers.at)
          return !deletes;
        if (madeFromNothing)
          return !deletes && headers.Dq.includes(lower);
        return (0, headers.ki)(name, eventType);
      }
      function checkValue(scopes, { name, value }) {
        const written = value && (0, values.g$)(scopes, value);
        if (!written)
          return [];
        if (written.type === "Literal" || written.type === "TemplateLiteral" || written.type === "ObjectExpression") {
          const message2 = `The header ${name} is set to ${written.type === "ObjectExpression" ? "an object" : "a single value"}; CloudFront takes an array of { key, value }.`;
          const advice = `Write [{ key: '${name}', value: ... }].`;
          return [{ rule: "header-shape", severity: "warning", message: message2, advice, source: sources.Sq }];
        }
        if (written.type !== "ArrayExpression")
          return [];
        const wrong = written.elements.map((element) => element && keyOf(element)).find((key) => key && key.toLowerCase() !== name.toLowerCase());
        if (!wrong)
          return [];
        const message = `The header ${name} has an entry with the key ${JSON.stringify(wrong)}; CloudFront takes the same name, in any case.`;
        return [
          {
            rule: "header-key-mismatch",
            severity: "warning",
            message,
            advice: `Use '${name}' in both places.`,
            source: sources.Sq
          }
        ];
      }
      function keyOf(element) {
        if (element.type !== "ObjectExpression")
          return void 0;
        for (const property of element.properties) {
          if (property.type !== "Property" || (0, syntax.qz)(property.key, property.computed) !== "key")
            continue;
          return (0, syntax.qz)(property.value, true);
        }
        return void 0;
      }
      ;
      function checkNativeModules(scopes, positions, { target }) {
        const findings = [];
        for (const node of scopes.nodes) {
          if (node.type !== "CallExpression")
            continue;
          const [argument] = node.arguments;
          if (argument?.type !== "Literal" || typeof argument.value !== "string" || !argument.value.endsWith(".node"))
            continue;
          const architecture = target === "lambda-edge" ? "x86_64, the only architecture at the edge" : "the function's architecture";
          findings.push({
            rule: "native-module",
            severity: "warning",
            message: `${argument.value} is machine code: it loads only if it was built for Linux and ${architecture}.`,
            advice: "Use a package in plain JavaScript or WebAssembly, or build on Linux for that architecture.",
            source: sources.FR,
            position: positions.placeOf(node)?.position
          });
        }
        return findings;
      }
      var bundle_positions = __webpack_require__(522);
      ;
      function checkBundle(bundle) {
        let program;
        try {
          program = (0, syntax.QN)(bundle.code);
        } catch (error) {
          return { findings: [notRead(error)], handler: "unknown" };
        }
        const scopes = (0, bundle_scopes.Q)(program);
        const positions = (0, bundle_positions.P)(bundle);
        const { findings, handler } = checkHandler(program, scopes, positions, bundle);
        const all = [
          ...findings,
          ...checkEnvironment(scopes, positions, bundle),
          ...checkHeaderWrites(scopes, positions, bundle, handler),
          ...checkNativeModules(scopes, positions, bundle)
        ];
        return {
          findings: all,
          handler: handler ? "function" : "unknown",
          parsed: { program, scopes, positions, handler }
        };
      }
      function notRead(error) {
        return {
          rule: "bundle-not-read",
          severity: "warning",
          message: `The bundled code could not be checked for what the edge forbids: ${(0, errors.bD)(error)}.`,
          advice: "Give sample events: what the handler returns for them is checked all the same.",
          source: sources.SH
        };
      }
      var checks_sizes = __webpack_require__(8393);
      var handler_name = __webpack_require__(4250);
      var build_manifest = __webpack_require__(5267);
      var source_paths = __webpack_require__(6162);
      var build_zip = __webpack_require__(1059);
      ;
      async function assemble(built, included, options, folders) {
        const report = checkBundle({
          code: built.code,
          sourceMap: built.sourceMap,
          fileName: built.fileName,
          target: options.target,
          eventTypes: options.eventTypes,
          runtime: options.runtime,
          handlerExport: (0, handler_name.e)(options.handler).export,
          // NODE_ENV has a value unless it is given another.
          buildEnvKeys: ["NODE_ENV", ...Object.keys(options.buildEnv)],
          ...(0, source_paths.K)(built.fileName, folders)
        });
        const files = combine(built, included);
        const zip = await (0, build_zip.e)(files);
        const manifest = (0, build_manifest.e)(options, zip, files);
        const { target, eventTypes } = options;
        const sizes = (0, checks_sizes.r)({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes });
        const { handler, parsed } = report;
        return { zip, manifest, handler, findings: [...report.findings, ...sizes], ...parsed ? { parsed } : {} };
      }
      function combine(built, included) {
        const stem = built.fileName.replace(/\.[cm]?js$/, "");
        const taken = [
          ...["", ".js", ".mjs", ".cjs"].map((extension) => stem + extension),
          ...built.files.map((file) => file.path)
        ];
        const clash = included.find((file) => taken.includes(file.path));
        if (clash) {
          throw new errors.dz("include", clash.path, `no file in the place of the bundle, ${built.fileName}`, "Leave the file out of include, or give the bundle another place with handler.");
        }
        return [...built.files, ...included];
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
  1059: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          createZip
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8285);
      var _kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(727);
      const level = 6;
      const chunkBytes = 256 * 1024;
      const parallelStreams = 4;
      const dosTime = 0;
      const dosDate = 33;
      const versionNeeded = 20;
      const madeByUnix = 3 << 8;
      const utf8Names = 2048;
      const regularFile = 32768;
      const deflate = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRaw);
      async function createZip(files) {
        if (files.length === 0)
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Empty zip", "There is no file to put into the zip, and AWS refuses an empty one.");
        if (files.length > 65534)
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Too many files", `A zip holds at most 65,534 files here, and there are ${files.length}.`);
        const sorted = files.map((file) => ({ ...file, name: nameBytes(file.path) })).sort((a, b) => Buffer.compare(a.name, b.name));
        refuseCollisions(sorted.map((file) => file.path));
        const packed = await (0, _kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__.Q)(sorted, (file) => pack(file.name, file.content), parallelStreams);
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
        if (offset + directoryBytes > 4294967295)
          throw tooLarge("The zip is");
        return Buffer.concat([...parts, ...directory, endOfDirectory(packed.length, directoryBytes, offset)]);
      }
      function modeOf(content) {
        const script = content[0] === 35 && content[1] === 33;
        const elf = content[0] === 127 && content[1] === 69 && content[2] === 76 && content[3] === 70;
        return script || elf ? 493 : 420;
      }
      async function pack(name, content) {
        if (content.length > 4294967295)
          throw tooLarge(`${name} is`);
        const options = { level, chunkSize: chunkBytes };
        const deflating = content.length < chunkBytes ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(content, options) : deflate(content, options);
        const checksum = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(content);
        const deflated = await deflating;
        const shrinks = deflated.length < content.length;
        return {
          name,
          flags: name.some((byte) => byte > 127) ? utf8Names : 0,
          mode: modeOf(content),
          method: shrinks ? 8 : 0,
          checksum,
          size: content.length,
          data: shrinks ? deflated : content
        };
      }
      function localHeader(file) {
        const header = Buffer.alloc(30);
        header.writeUInt32LE(67324752, 0);
        header.writeUInt16LE(versionNeeded, 4);
        writeCommon(file, header, 6);
        return header;
      }
      function directoryHeader(file, offset) {
        const header = Buffer.alloc(46);
        header.writeUInt32LE(33639248, 0);
        header.writeUInt16LE(madeByUnix | versionNeeded, 4);
        header.writeUInt16LE(versionNeeded, 6);
        writeCommon(file, header, 8);
        header.writeUInt32LE((regularFile | file.mode) << 16 >>> 0, 38);
        header.writeUInt32LE(offset, 42);
        return header;
      }
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
        end.writeUInt32LE(101010256, 0);
        end.writeUInt16LE(count, 8);
        end.writeUInt16LE(count, 10);
        end.writeUInt32LE(bytes, 12);
        end.writeUInt32LE(offset, 16);
        return end;
      }
      function nameBytes(path) {
        const reason = unsafe(path);
        if (reason)
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Unsafe path in the zip", `${JSON.stringify(path)} cannot be a path in a zip: ${reason}.`);
        return Buffer.from(path, "utf8");
      }
      function unsafe(path) {
        if (path === "")
          return "it is empty";
        if (path.includes("\0"))
          return "it holds a NUL character";
        if (!path.isWellFormed())
          return "it is not valid Unicode";
        if (path.includes("\\"))
          return "it holds a backslash; paths in a zip have forward slashes";
        if (path.startsWith("/") || /^[A-Za-z]:/.test(path))
          return "it is absolute";
        if (path.split("/").some((part) => part === "" || part === "." || part === ".."))
          return "it has an empty, '.' or '..' part";
        if (Buffer.byteLength(path) > 65535)
          return "it is longer than 65,535 bytes";
        return void 0;
      }
      function refuseCollisions(paths) {
        const known = /* @__PURE__ */ new Set();
        for (const path of paths) {
          if (known.has(path))
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Path twice in the zip", `${JSON.stringify(path)} would be in the zip twice.`);
          known.add(path);
        }
        for (const path of paths) {
          for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
            const folder = path.slice(0, slash);
            if (known.has(folder)) {
              throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Path twice in the zip", `${JSON.stringify(folder)} would be both a file and the folder of ${JSON.stringify(path)} in the zip.`);
            }
          }
        }
      }
      function tooLarge(subject) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Zip too large", `${subject} larger than 4 GB, which a zip without zip64 cannot hold and Lambda would refuse.`);
      }
    })
  ),
  /***/
  3355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          findEnvironmentReads
        )
        /* harmony export */
      });
      var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
      function findEnvironmentReads(scopes) {
        const reads = [];
        const seen = /* @__PURE__ */ new Set();
        const followEnvironment = (node, direct) => {
          if (seen.has(node))
            return;
          seen.add(node);
          const parent = wrapperOf(scopes, node);
          const { user, used } = parent;
          if (user?.type === "MemberExpression" && user.object === used) {
            if (isWriteTarget(scopes, user))
              return;
            const key = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(user);
            reads.push({ node: user, key, replaceable: direct && key !== void 0 && !user.computed });
          } else if (user?.type === "BinaryExpression" && user.operator === "in" && user.right === used) {
            reads.push({ node: user, key: (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(user.left, true), replaceable: false });
          } else if (user?.type === "VariableDeclarator" && user.init === used)
            followPattern(user.id, "environment");
          else if (user?.type === "AssignmentExpression" && user.right === used)
            followPattern(user.left, "environment");
          else if (user?.type !== "ExpressionStatement" && user?.type !== "UnaryExpression")
            reads.push({ node, key: void 0, replaceable: false });
        };
        const followProcess = (node) => {
          if (seen.has(node))
            return;
          seen.add(node);
          const { user, used } = wrapperOf(scopes, node);
          if (user?.type === "MemberExpression" && user.object === used) {
            const name = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(user);
            if (name === "env" && !isWriteTarget(scopes, user))
              followEnvironment(user, node.type === "Identifier" && node.name === "process");
            else if (name === "default" || name === "process")
              followProcess(user);
          } else if (user?.type === "VariableDeclarator" && user.init === used)
            followPattern(user.id, "process");
          else if (user?.type === "CallExpression" && user.arguments[0] === used)
            followProcess(user);
        };
        const followPattern = (pattern, what) => {
          if (pattern.type === "AssignmentPattern")
            followPattern(pattern.left, what);
          else if (pattern.type === "Identifier") {
            for (const reference of scopes.bindingOf(pattern)?.references ?? []) {
              if (what === "process")
                followProcess(reference);
              else
                followEnvironment(reference, false);
            }
          } else if (pattern.type === "ObjectPattern") {
            for (const property of pattern.properties) {
              const key = property.type === "Property" ? (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(property.key, property.computed) : void 0;
              if (what === "environment")
                reads.push({ node: property, key, replaceable: false });
              else if (property.type === "Property" && key === "env")
                followPattern(property.value, "environment");
              else if (property.type === "Property" && key === "default")
                followPattern(property.value, "process");
            }
          } else if (what === "environment")
            reads.push({ node: pattern, key: void 0, replaceable: false });
        };
        for (const identifier of scopes.globals("process"))
          followProcess(identifier);
        for (const name of ["globalThis", "global"])
          for (const identifier of scopes.globals(name))
            followProcess(identifier);
        for (const node of scopes.nodes) {
          if (isProcessRequire(scopes, node))
            followProcess(node);
          if (node.type !== "ImportDeclaration" || !isProcessModule(node.source.value))
            continue;
          for (const { type, local, ...specifier } of node.specifiers) {
            const imported = type === "ImportSpecifier" ? (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(specifier.imported, false) : "default";
            if (imported === "env")
              followPattern(local, "environment");
            else if (imported === "default")
              followPattern(local, "process");
          }
        }
        return reads;
      }
      function wrapperOf(scopes, node) {
        let used = node;
        let user = scopes.parentOf(node);
        while (user && (user.type === "ChainExpression" || user.type === "ParenthesizedExpression")) {
          used = user;
          user = scopes.parentOf(user);
        }
        return { user, used };
      }
      function isWriteTarget(scopes, member) {
        const user = scopes.parentOf(member);
        if (user?.type === "AssignmentExpression")
          return user.left === member && user.operator === "=";
        return user?.type === "UnaryExpression" && user.operator === "delete";
      }
      function isProcessRequire(scopes, node) {
        if (node.type !== "CallExpression")
          return false;
        const [argument] = node.arguments;
        const callee = (0, _syntax_js__WEBPACK_IMPORTED_MODULE_0__.DE)(node.callee);
        if (argument?.type !== "Literal" || !isProcessModule(argument.value) || callee.type !== "Identifier")
          return false;
        return callee.name === "require" ? !scopes.bindingOf(callee) : scopes.bindingOf(callee) !== void 0;
      }
      function isProcessModule(name) {
        return name === "process" || name === "node:process";
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
  1068: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          reservedVariables
        )
        /* harmony export */
      });
      const reservedVariables = /* @__PURE__ */ new Set([
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_XRAY_CONTEXT_MISSING",
        "AWS_XRAY_DAEMON_ADDRESS",
        "LAMBDA_RUNTIME_DIR",
        "LAMBDA_TASK_ROOT",
        "LANG",
        "LD_LIBRARY_PATH",
        "NODE_PATH",
        "PATH",
        "PYTHONPATH",
        "TZ"
      ]);
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
  8393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          checkSizes
        )
        /* harmony export */
      });
      var _restrictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
      function checkSizes(sizes, overrides = {}) {
        const { target, eventTypes, zipBytes, unpackedBytes } = sizes;
        if (target === "cloudfront-function")
          return over((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("function-code", overrides), zipBytes, "The code");
        if (target === "lambda") {
          return [
            ...over((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("lambda-zip", overrides), zipBytes, "The zip"),
            ...over((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("lambda-unpacked", overrides), unpackedBytes, "The unpacked code")
          ];
        }
        const viewer = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-zip-viewer", overrides);
        const origin = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-zip-origin", overrides);
        const viewerEvents = eventTypes.some(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__.ls);
        const strictest = viewerEvents && viewer.value <= origin.value ? viewer : origin;
        const zip = over(strictest, zipBytes, "The zip");
        return [
          ...zip,
          ...zip.length === 0 && viewerEvents ? overFormer(viewer, zipBytes) : [],
          ...over((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-unpacked", overrides), unpackedBytes, "The unpacked code")
        ];
      }
      function over(row, bytes, what) {
        if (bytes <= row.value)
          return [];
        return [
          {
            rule: "size",
            severity: "error",
            message: `${what} has ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(bytes, "bytes")} (${bytes} bytes), ${row.appliesTo.target} allows ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(row.value, "bytes")}.`,
            advice: "Bundle fewer dependencies or move the work behind the origin.",
            source: row.source
          }
        ];
      }
      function overFormer(row, bytes) {
        const formerly = row.formerly;
        if (!formerly || bytes <= formerly.value)
          return [];
        return [
          {
            rule: "size",
            severity: "warning",
            message: `The zip has ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(bytes, "bytes")}: within today's ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(row.value, "bytes")} for viewer events, but over the ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(formerly.value, "bytes")} that held until ${formerly.until}.`,
            advice: "Nothing to do unless CloudFront refuses the association; a smaller zip also starts faster.",
            source: row.source
          }
        ];
      }
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
