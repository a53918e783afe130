export const id = 446;
export const ids = [446];
export const modules = {
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
  2685: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          checkFunctionResult
        )
        /* harmony export */
      });
      var _headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
      var _restrictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
      var _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
      const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
      function checkFunctionResult(eventType, event, result) {
        const { request, response } = partsOf(event);
        if (!(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(result)) {
          const wanted = eventType === "viewer-request" ? "the request, or a response with a statusCode" : "the response";
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-shape", `The function returned ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(result)}; CloudFront takes ${wanted}.`)];
        }
        if ("request" in result || "context" in result && "viewer" in result) {
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-shape", "The function returned the event; return event.request or event.response.")];
        }
        if (eventType === "viewer-response")
          return checkResponse(result, response, true);
        if ("statusCode" in result)
          return checkResponse(result, {}, false);
        if ("status" in result) {
          return [
            (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-shape", "The function returned a response of the Lambda@Edge form: status is statusCode here, a number.")
          ];
        }
        return checkRequest(result, request);
      }
      function checkRequest(request, before) {
        const problems = [];
        const { uri, method } = request;
        if (typeof uri !== "string" || !uri.startsWith("/")) {
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri", `request.uri is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(uri)}; CloudFront takes a string that starts with '/'.`));
        } else if (/[\s#?]/.test(uri)) {
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri", `request.uri is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(uri)}; a query string goes into request.querystring, and spaces and '#' are percent-encoded.`));
        }
        if (method !== void 0 && before.method !== void 0 && method !== before.method) {
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-read-only", `request.method was changed from ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(before.method)} to ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(method)}; it is read-only.`));
        }
        const { querystring = {} } = request;
        if (typeof querystring === "string") {
          if (/[\s#]/.test(querystring))
            problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri", "request.querystring holds a space or '#'; they must be percent-encoded."));
        } else
          problems.push(...checkValues("request.querystring", querystring));
        problems.push(...checkHeaders("request.headers", request.headers, before.headers, _headers_js__WEBPACK_IMPORTED_MODULE_0__.Dm["viewer-request"], "cookie"));
        problems.push(...checkValues("request.cookies", request.cookies));
        const { value } = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_1__.V0)("edge-uri-and-query");
        const length = typeof uri === "string" ? uri.length : 0;
        if (length > value)
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri", `request.uri has ${length} characters; CloudFront takes fewer than ${value + 1}.`));
        return problems;
      }
      function checkResponse(response, before, isViewerResponse) {
        const { statusCode, statusDescription, body } = response;
        const problems = [];
        if (typeof statusCode !== "number" || !Number.isInteger(statusCode) || statusCode < 100 || statusCode > 599) {
          const hint = statusCode === void 0 ? "is missing" : `is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(statusCode)}`;
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-status", `response.statusCode ${hint}; CloudFront takes a number from 100 to 599.`));
        }
        if (statusDescription !== void 0 && typeof statusDescription !== "string") {
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-status", `response.statusDescription is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(statusDescription)}; CloudFront takes a string.`));
        }
        const readOnly = isViewerResponse ? _headers_js__WEBPACK_IMPORTED_MODULE_0__.Dm["viewer-response"] : [];
        const own = isViewerResponse && body !== void 0 ? readOnly.filter((name) => !name.startsWith("content-")) : readOnly;
        problems.push(...checkHeaders("response.headers", response.headers, before.headers, own, "set-cookie"));
        problems.push(...checkValues("response.cookies", response.cookies, true));
        return [...problems, ...checkBody(response)];
      }
      function checkBody({ body, headers }) {
        if (body === void 0 || body === null)
          return [];
        const data = typeof body === "string" ? body : (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(body) ? body.data : void 0;
        if (typeof data !== "string") {
          return [
            (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-body", `response.body is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(body)}; CloudFront takes a string, or { encoding, data } with data a string.`)
          ];
        }
        const encoding = (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(body) ? body.encoding : void 0;
        if (encoding !== void 0 && encoding !== "text" && encoding !== "base64") {
          return [
            (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-body", `response.body.encoding is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(encoding)}; CloudFront takes "text" or "base64".`)
          ];
        }
        if (encoding === "base64" && !(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Q2)(data))
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-body", "response.body.data is not valid base64, as its encoding says.")];
        const { value } = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_1__.V0)("edge-generated-response-viewer");
        const bytes = Buffer.byteLength(data) + ((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(headers) ? Buffer.byteLength(JSON.stringify(headers)) : 0);
        return bytes <= value ? [] : [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-size", `The response has ${bytes} bytes of headers and body; CloudFront takes ${value}.`)];
      }
      function checkHeaders(where, headers, beforeHeaders, readOnly, cookieHeader) {
        const before = (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(beforeHeaders) ? beforeHeaders : {};
        if (headers !== void 0 && !(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(headers))
          return checkValues(where, headers);
        const now = headers ?? {};
        const problems = checkValues(where, now);
        for (const name of Object.keys(now)) {
          if (!token.test(name))
            problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header", `${where}: ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)} is not a header name.`));
          else if (name !== name.toLowerCase()) {
            problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header", `${where} must have header names in lower case: '${name}' is '${name.toLowerCase()}'.`));
          }
          if (name === cookieHeader) {
            const place = where.replace("headers", "cookies");
            problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header", `${where}['${name}']: cookies go into ${place}, not into the header.`));
          }
          if ((0, _headers_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(name) && !same(now[name], before[name])) {
            problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-disallowed-header", `${where}['${name}']: code at the edge may not add the header ${name}.`));
          }
        }
        for (const name of readOnly) {
          if (same(now[name], before[name]))
            continue;
          const change = before[name] === void 0 ? "added" : now[name] === void 0 ? "deleted" : "changed";
          problems.push((0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-read-only-header", `${where}['${name}'] was ${change}; the header is read-only at this event.`));
        }
        return problems;
      }
      function checkValues(where, values, attributes = false) {
        if (values === void 0)
          return [];
        if (!(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(values))
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${where} is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(values)}; CloudFront takes an object { name: { value } }.`)];
        return Object.entries(values).flatMap(([name, entry]) => {
          const place = `${where}['${name}']`;
          if (!(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(entry)) {
            const hint = Array.isArray(entry) ? " An array is the form of Lambda@Edge." : "";
            return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${place} is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(entry)}; CloudFront takes { value: "..." }.${hint}`)];
          }
          const { multiValue } = entry;
          if (multiValue !== void 0 && !Array.isArray(multiValue)) {
            return [
              (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${place}.multiValue is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(multiValue)}; CloudFront takes an array of { value }.`)
            ];
          }
          const entries = [
            ...multiValue === void 0 || entry.value !== void 0 ? [[place, entry]] : [],
            ...(multiValue ?? []).map((one, index) => [`${place}.multiValue[${index}]`, one])
          ];
          return entries.flatMap(([at, one]) => checkValue(at, one, attributes));
        });
      }
      function checkValue(place, entry, attributes) {
        const { value, attributes: given } = (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(entry) ? entry : {};
        if (typeof value !== "string")
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${place}.value is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(value)}; CloudFront takes a string.`)];
        if (hasControlCharacter(value))
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${place}.value is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(value)}, with a control character.`)];
        if (attributes && given !== void 0 && typeof given !== "string") {
          return [(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value", `${place}.attributes is ${(0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(given)}; CloudFront takes a string.`)];
        }
        return [];
      }
      function same(one, other) {
        return JSON.stringify(one) === JSON.stringify(other);
      }
      function partsOf(event) {
        const { request, response } = (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(event) ? event : {};
        return { request: (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(request) ? request : {}, response: (0, _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(response) ? response : {} };
      }
      function hasControlCharacter(text) {
        return [...text].some((character) => character < " " && character !== "	" || character === "");
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
  ),
  /***/
  8446: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runFunctionEvents: () => (
          /* binding */
          runFunctionEvents
        )
      });
      var expectation = __webpack_require__(293);
      var sample_event = __webpack_require__(3962);
      var sample_file = __webpack_require__(8776);
      var sources = __webpack_require__(935);
      var check_result = __webpack_require__(2685);
      var problem = __webpack_require__(6141);
      ;
      function rawQuerystringOf(event) {
        const request = (0, problem.Gv)(event) ? event.request : void 0;
        const querystring = (0, problem.Gv)(request) ? request.querystring : void 0;
        if (typeof querystring === "string")
          return querystring === "" ? void 0 : querystring;
        if (!(0, problem.Gv)(querystring))
          return void 0;
        const pairs = Object.entries(querystring).flatMap(([name, entry]) => {
          const { value, multiValue } = (0, problem.Gv)(entry) ? entry : {};
          const values = Array.isArray(multiValue) ? multiValue.map((one) => (0, problem.Gv)(one) ? one.value : void 0) : [value];
          return values.map((one) => one === void 0 ? name : `${name}=${String(one)}`);
        });
        return pairs.length === 0 ? void 0 : pairs.join("&");
      }
      var start_sandbox = __webpack_require__(974);
      ;
      const samples = 5;
      const expectationSource = { title: "docs/sample-events.md", read: "2026-11-21" };
      async function runFunctionEvents(request) {
        const { fn, eventTypes, functionRuntime, log, now, signal } = request;
        const findings = [];
        const runs = [];
        const sandbox = (0, start_sandbox.startSandbox)({ functionRuntime });
        const stop = () => void sandbox.stop();
        signal?.addEventListener("abort", stop, { once: true });
        try {
          for (const { file, text } of request.events) {
            const sample = (0, sample_event.readSampleEvent)({ file, text }, "cloudfront-function", eventTypes);
            if ((0, sample_file.qd)(sample)) {
              findings.push(sample);
              continue;
            }
            signal?.throwIfAborted();
            const rawQuerystring = rawQuerystringOf(sample.event);
            const store = sample.keyValues && { id: "sample", createdAt: now, modifiedAt: now, values: sample.keyValues };
            const run = await sandbox.run(fn, { event: sample.event, now, store, rawQuerystring, samples });
            signal?.throwIfAborted();
            const found = findingsOf(file, sample, run, request);
            findings.push(...found);
            const problems = found.map((finding) => finding.message);
            runs.push({ file, eventType: sample.eventType, run, problems });
            await logRun(log, runs.at(-1));
          }
        } finally {
          signal?.removeEventListener("abort", stop);
          await sandbox.stop();
        }
        return { runs, findings };
      }
      function findingsOf(file, sample, run, request) {
        const eventType = sample.eventType;
        const finding = (rule, message, advice, source, line = 1) => ({
          rule,
          severity: "error",
          message,
          advice,
          source,
          position: { file, line }
        });
        if (run.outcome !== "returned") {
          const advice = hintFor(run) ?? "Correct the function, or the event; a failing function answers viewers with 503.";
          return [finding("function-failed", (0, start_sandbox.failureMessage)(run), advice, sources.c9)];
        }
        const broken = (0, check_result.u)(eventType, sample.event, run.result).map((problem2) => finding(problem2.rule, wouldAnswer(problem2), `Change what the function returns for this ${eventType} event.`, sources.SH));
        const different = "expect" in sample ? (0, expectation.v)(sample.expect, run.result) : [];
        const unexpected = different.map((mismatch) => finding("sample-event-expect", `The function returned something else than the file expects: ${mismatch}.`, "Change the function, or the file where it is out of date.", expectationSource, sample.expectLine));
        return [...broken, ...unexpected, ...overCeiling(file, run, request.maxComputeUtilization)];
      }
      function wouldAnswer({ message, status }) {
        return `${message} CloudFront would answer ${status}.`;
      }
      function hintFor(run) {
        if (run.outcome !== "threw" || !run.errorMessage.includes("not associated with a key value store"))
          return void 0;
        return 'Give the store for this run beside the event: { "event": ..., "keyValueStore": { "key": "value" } }.';
      }
      function overCeiling(file, run, ceiling) {
        const estimate = run.estimatedComputeUtilization;
        if (ceiling === null || estimate <= ceiling)
          return [];
        return [
          {
            rule: "compute-utilization",
            severity: "error",
            message: `The estimated compute utilization is ${estimate}, above max-compute-utilization ${ceiling}. It is an estimate of this machine (${run.durationMs.toFixed(2)} ms); only TestFunction at AWS measures it.`,
            advice: "Do less for each request, or raise max-compute-utilization.",
            source: sources.G6,
            position: { file, line: 1 }
          }
        ];
      }
      async function logRun(log, { file, eventType, run, problems }) {
        const verdict = problems.length === 0 ? "passed" : "FAILED";
        log.info(`${verdict}  ${file} (${eventType}): ${run.outcome} in ${run.durationMs.toFixed(2)} ms, compute utilization about ${run.estimatedComputeUtilization} (an estimate)`);
        if (run.logs.length === 0)
          return;
        const lines = run.logs.flatMap((entry) => entry.split("\n")).map((line) => `| ${line.replaceAll("##[", "## [")}`);
        await log.group(`Log of ${file}`, async () => {
          for (const line of lines)
            log.info(line);
        });
      }
    })
  ),
  /***/
  974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        failureMessage: () => (
          /* binding */
          failureMessage
        ),
        startSandbox: () => (
          /* binding */
          startSandbox
        )
      });
      var prepare = __webpack_require__(3108);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_crypto_ = __webpack_require__(7598);
      var process_group = __webpack_require__(9416);
      var runtime_command = __webpack_require__(4671);
      ;
      const mostMemory = 48 * 1024 * 1024;
      const memoryCheckMs = 20;
      const graceMs = 1500;
      class SandboxProcess {
        #process;
        #mark;
        #exited;
        #settle;
        #id = 0;
        #restBytes;
        #errorText = "";
        #ended = false;
        /** @param functionRuntime path of functions/function-runtime.ts, or of its bundle */
        constructor(functionRuntime) {
          const identity = (0, external_node_crypto_.randomUUID)();
          this.#mark = `EDGE_FUNCTION_SANDBOX=${identity}`;
          const program = (0, runtime_command.e)({
            command: process.execPath,
            arguments: [
              "--max-old-space-size=48",
              "--max-semi-space-size=2",
              "--disallow-code-generation-from-strings",
              "--disable-warning=ExperimentalWarning",
              functionRuntime
            ]
          });
          this.#process = (0, external_node_child_process_.spawn)(program.command, program.arguments, {
            cwd: "/",
            env: { EDGE_FUNCTION_SANDBOX: identity, LANG: "en_US.UTF-8", TZ: ":UTC" },
            detached: true,
            stdio: ["ignore", "ignore", "pipe", "pipe"],
            windowsHide: true
          });
          if (this.#process.pid !== void 0)
            (0, process_group.fN)(this.#process.pid, this.#mark);
          this.#exited = new Promise((resolve) => {
            const gone = () => {
              this.#finish(this.#errorText.includes("out of memory") ? "out-of-memory" : "exited");
              resolve();
            };
            this.#process.once("exit", gone);
            this.#process.once("error", gone);
          });
          this.#process.stderr.setEncoding("utf8").on("data", (text) => {
            if (this.#errorText.length < 65536)
              this.#errorText += text;
          });
          this.#readAnswers();
        }
        get ended() {
          return this.#ended;
        }
        /** Runs a call; one at a time. */
        async run(call) {
          if (this.#ended)
            return "exited";
          this.#id += 1;
          const answer = new Promise((resolve) => {
            this.#settle = resolve;
          });
          const limit = setTimeout(() => this.#finish("timed-out"), call.timeout * 2 + graceMs);
          const memory = setInterval(() => this.#checkMemory(), memoryCheckMs);
          this.#channel.write(`${JSON.stringify({ ...call, id: this.#id })}
`);
          try {
            const outcome = await answer;
            if (this.#ended)
              await this.#exited;
            return outcome;
          } finally {
            clearTimeout(limit);
            clearInterval(memory);
            this.#settle = void 0;
          }
        }
        /** Kills the process group and waits until the child is gone. */
        async end() {
          this.#finish("exited");
          await this.#exited;
        }
        get #channel() {
          return this.#process.stdio[3];
        }
        #readAnswers() {
          let buffered = "";
          this.#channel.setEncoding("utf8");
          this.#channel.on("error", () => {
          });
          this.#channel.on("data", (text) => {
            const lines = (buffered + text).split("\n");
            buffered = lines.pop();
            for (const line of lines) {
              const { id: id2, answer } = JSON.parse(line);
              if (id2 !== this.#id)
                continue;
              const { pid } = this.#process;
              this.#restBytes ??= pid === void 0 ? void 0 : (0, process_group.Sc)(pid);
              this.#settle?.(answer);
            }
          });
        }
        #checkMemory() {
          const { pid } = this.#process;
          const bytes = pid === void 0 ? void 0 : (0, process_group.Sc)(pid);
          if (bytes !== void 0 && bytes > (this.#restBytes ?? 64 * 1024 * 1024) + mostMemory)
            this.#finish("out-of-memory");
        }
        #finish(outcome) {
          if (this.#ended)
            return;
          this.#ended = true;
          const { pid } = this.#process;
          if (pid !== void 0)
            (0, process_group.i0)(pid, this.#mark);
          this.#settle?.(outcome);
        }
      }
      ;
      const assumedTimeMs = 1;
      function startSandbox({ functionRuntime, timeoutMs = 1e3 }) {
        let process2;
        let last = Promise.resolve();
        let stopped = false;
        let known;
        async function once(call) {
          if (stopped)
            throw new Error("The sandbox has been stopped.");
          if (!process2 || process2.ended)
            process2 = new SandboxProcess(functionRuntime);
          return process2.run(call);
        }
        async function run(fn, call) {
          const nothing = { logs: [], effects: [], durationMs: 0, estimatedComputeUtilization: 0 };
          if (known?.code !== fn.code || known.runtime !== fn.runtime) {
            known = { code: fn.code, runtime: fn.runtime, prepared: (0, prepare.f)(fn.code, fn.runtime) };
          }
          const { prepared } = known;
          if (!("script" in prepared))
            return { ...nothing, outcome: "not-loaded", errorType: "SyntaxError", ...prepared };
          const sent = {
            runtime: fn.runtime,
            script: prepared.script,
            event: JSON.stringify(call.event),
            eventType: eventTypeOf(call.event),
            now: call.now,
            timeout: timeoutMs,
            ...call.rawQuerystring === void 0 ? {} : { rawQuerystring: call.rawQuerystring },
            ...call.store === void 0 ? {} : { store: call.store }
          };
          const answer = await once(sent);
          if (typeof answer === "string")
            return { ...nothing, estimatedComputeUtilization: 100, outcome: answer };
          let { durationMs } = answer;
          for (let sample = 1; sample < (call.samples ?? 1) && answer.outcome === "returned"; sample += 1) {
            const further = await once(sent);
            if (typeof further !== "string" && further.outcome === "returned")
              durationMs = Math.min(durationMs, further.durationMs);
          }
          return runOf(answer, durationMs);
        }
        return {
          run: (fn, call) => {
            const result = last.then(() => run(fn, call));
            last = result.catch(() => {
            });
            return result;
          },
          async stop() {
            stopped = true;
            await process2?.end();
          }
        };
      }
      function runOf(answer, durationMs) {
        const { logs, outcome, errorType = "Error", errorMessage = "", line } = answer;
        const effects = answer.effects.map(({ operation, argument }) => ({
          operation,
          argument: JSON.parse(argument)
        }));
        const share = outcome === "timed-out" ? 100 : Math.min(100, Math.ceil(durationMs / assumedTimeMs * 100));
        const common = { logs, effects, durationMs, estimatedComputeUtilization: share };
        if (outcome === "returned")
          return { ...common, outcome, result: JSON.parse(answer.result ?? "null") };
        if (outcome === "timed-out")
          return { ...common, outcome };
        return { ...common, outcome, errorType, errorMessage, ...line === void 0 ? {} : { line } };
      }
      function eventTypeOf(event) {
        const { context, response } = event ?? {};
        if (typeof context?.eventType === "string")
          return context.eventType;
        return response === void 0 ? "viewer-request" : "viewer-response";
      }
      function failureMessage(run) {
        return `The CloudFront function associated with the CloudFront distribution is invalid or could not run. ${reasonOf(run)}`;
      }
      function reasonOf(run) {
        switch (run.outcome) {
          case "threw":
          case "not-loaded":
            return `${run.errorType}: ${run.errorMessage}${run.line === void 0 ? "" : ` in ${run.line}`}`;
          case "timed-out":
            return "The function exceeded the maximum time that it may run.";
          case "out-of-memory":
            return "The function exceeded the memory that it may use (2 MB at CloudFront).";
          case "exited":
            return "The process of the function ended.";
        }
      }
    })
  )
};
