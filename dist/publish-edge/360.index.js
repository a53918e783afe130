export const id = 360;
export const ids = [360, 3962];
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
      var _run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
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
      var problem = __webpack_require__(8522);
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
  ),
  /***/
  293: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          mismatches
        )
        /* harmony export */
      });
      var _result_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
      function mismatches(expected, result, where = "result") {
        if (expected === null)
          return result === null || result === void 0 ? [] : [differs(where, "nothing", result)];
        if (Array.isArray(expected)) {
          if (!Array.isArray(result))
            return [differs(where, (0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.SP)(expected), result)];
          if (result.length !== expected.length)
            return [`${where} has ${result.length} elements, expected ${expected.length}`];
          return expected.flatMap((element, index) => mismatches(element, result[index], `${where}[${index}]`));
        }
        if ((0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(expected)) {
          if (!(0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(result))
            return [differs(where, (0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.SP)(expected), result)];
          return Object.entries(expected).flatMap(([name, member]) => mismatches(member, result[name], place(where, name)));
        }
        return expected === result ? [] : [differs(where, (0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.SP)(expected), result)];
      }
      function place(where, name) {
        return /^[A-Za-z_$][\w$]*$/.test(name) ? `${where}.${name}` : `${where}['${name}']`;
      }
      function differs(where, expected, result) {
        return `${where} is ${result === void 0 ? "not there" : (0, _result_problem_js__WEBPACK_IMPORTED_MODULE_0__.SP)(result)}, expected ${expected}`;
      }
    })
  ),
  /***/
  8522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CC: () => (
          /* binding */
          problem
        ),
        /* harmony export */
        Gv: () => (
          /* binding */
          isObject
        ),
        /* harmony export */
        Q2: () => (
          /* binding */
          isBase64
        ),
        /* harmony export */
        SP: () => (
          /* binding */
          shown
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        )
        /* harmony export */
      });
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function problem(rule, message) {
        return { rule, message, status: 502 };
      }
      function shown(value) {
        const text = JSON.stringify(value) ?? String(value);
        return text.length > 80 ? `${text.slice(0, 80)}…` : text;
      }
      function oneOf(rule, where, value, allowed) {
        if (value === void 0 || typeof value === "string" && allowed.includes(value))
          return [];
        return [problem(rule, `${where} is ${shown(value)}; CloudFront takes ${allowed.map(shown).join(" or ")}.`)];
      }
      function isBase64(text) {
        return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
      }
    })
  ),
  /***/
  3962: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        isFinding: () => (
          /* reexport */
          sample_file.qd
        ),
        readSampleEvent: () => (
          /* binding */
          readSampleEvent
        )
      });
      var restrictions = __webpack_require__(9378);
      var result_problem = __webpack_require__(8522);
      var sample_file = __webpack_require__(8776);
      var sources = __webpack_require__(935);
      ;
      const sample_event_form = 'An event is { "version": "1.0", "context": { "eventType": "viewer-request" }, "viewer": { "ip": "203.0.113.1" }, "request": { ... } }.';
      function readFunctionEvent(sample, { event, keyValueStore }, eventTypes) {
        const wrong = (what, advice = sample_event_form, pattern) => ({
          ...(0, sample_file.Qo)(sample.file, `Sample event: ${what}.`, advice, pattern ? (0, sample_file.cA)(sample.text, pattern) : 1),
          source: sources.c9
        });
        if ((0, result_problem.Gv)(event) && "Records" in event)
          return wrong("it is one of Lambda@Edge, with Records");
        if (!(0, result_problem.Gv)(event))
          return wrong(`it is ${(0, result_problem.SP)(event)}`);
        const told = (0, result_problem.Gv)(event.context) ? event.context.eventType : void 0;
        const eventType = told ?? (event.response === void 0 ? "viewer-request" : "viewer-response");
        if (eventType !== "viewer-request" && eventType !== "viewer-response") {
          const what = `context.eventType is ${(0, result_problem.SP)(eventType)}, expected viewer-request or viewer-response`;
          return wrong(what, "Correct context.eventType.", /"eventType"\s*:/);
        }
        if (!eventTypes.includes(eventType)) {
          const what = `it is a ${eventType}, but the function is built for ${eventTypes.join(", ")}`;
          return wrong(what, "Add the type to event-types, or leave the file out of events.", /"eventType"\s*:/);
        }
        if (!(0, result_problem.Gv)(event.request))
          return wrong("request is missing");
        if (eventType === "viewer-response" && !(0, result_problem.Gv)(event.response))
          return wrong("response is missing in a viewer-response event");
        if (keyValueStore === void 0)
          return { eventType };
        const problem = storeProblem(keyValueStore);
        if (problem)
          return wrong(problem.what, problem.advice, /"keyValueStore"\s*:/);
        return { eventType, keyValues: keyValueStore };
      }
      function storeProblem(store) {
        if (!(0, result_problem.Gv)(store)) {
          return {
            what: `keyValueStore is ${(0, result_problem.SP)(store)}`,
            advice: 'Give an object of texts: { "keyValueStore": { "key": "value" } }.'
          };
        }
        const key = (0, restrictions.V0)("key-value-store-key").value;
        const value = (0, restrictions.V0)("key-value-store-value").value;
        for (const [name, text] of Object.entries(store)) {
          if (typeof text !== "string") {
            const advice2 = 'Values are texts; a function reads one as JSON with get(key, { format: "json" }).';
            return { what: `keyValueStore[${(0, result_problem.SP)(name)}] is ${(0, result_problem.SP)(text)}`, advice: advice2 };
          }
          const advice = `A key has at most ${key} bytes, a value ${value}.`;
          if (Buffer.byteLength(name) > key)
            return { what: `a key of keyValueStore has ${Buffer.byteLength(name)} bytes`, advice };
          if (Buffer.byteLength(text) > value) {
            return { what: `keyValueStore[${(0, result_problem.SP)(name)}] has ${Buffer.byteLength(text)} bytes`, advice };
          }
        }
        return void 0;
      }
      var vocabulary = __webpack_require__(6353);
      ;
      function readSampleEvent(sample, target, eventTypes) {
        const ofFunction = target === "cloudfront-function";
        const wrapped = (0, sample_file.z7)(sample, ["event", "expect", "comment", ...ofFunction ? ["keyValueStore"] : []]);
        if ((0, sample_file.qd)(wrapped))
          return wrapped;
        const { event, expect } = wrapped;
        const expectLine = expect === void 0 ? void 0 : (0, sample_file.cA)(sample.text, /"expect"\s*:/);
        const read = {
          event,
          ...expect === void 0 ? {} : { expect },
          ...expectLine === void 0 ? {} : { expectLine }
        };
        if (ofFunction) {
          const found = readFunctionEvent(sample, wrapped, eventTypes);
          return (0, sample_file.qd)(found) ? found : { ...read, ...found };
        }
        if (target !== "lambda-edge")
          return { ...read, eventType: null };
        const eventType = typeOf(event);
        const advice = 'An event is { "Records": [{ "cf": { "config": { "eventType": "viewer-request" }, "request": { ... } } }] }.';
        if (typeof eventType !== "string")
          return (0, sample_file.Qo)(sample.file, `Sample event: ${eventType.wrong}.`, advice, 1);
        const line = (0, sample_file.cA)(sample.text, /"eventType"\s*:/);
        if (!vocabulary.mu.includes(eventType)) {
          const message = `Sample event has the eventType ${(0, result_problem.SP)(eventType)}, expected one of ${vocabulary.mu.join(", ")}.`;
          return (0, sample_file.Qo)(sample.file, message, "Correct config.eventType.", line);
        }
        if (!eventTypes.includes(eventType)) {
          const message = `Sample event is a ${eventType}, but the function is built for ${eventTypes.join(", ")}.`;
          return (0, sample_file.Qo)(sample.file, message, "Add the type to event-types, or leave the file out of events.", line);
        }
        return { ...read, eventType };
      }
      function typeOf(event) {
        if (!(0, result_problem.Gv)(event) || !Array.isArray(event.Records))
          return { wrong: "it has no Records" };
        if (event.Records.length !== 1)
          return { wrong: `it has ${event.Records.length} Records, CloudFront sends one` };
        const record = event.Records[0];
        const cf = (0, result_problem.Gv)(record) ? record.cf : void 0;
        if (!(0, result_problem.Gv)(cf) || !(0, result_problem.Gv)(cf.config))
          return { wrong: "Records[0].cf.config is missing" };
        const { eventType } = cf.config;
        if (typeof eventType !== "string")
          return { wrong: "Records[0].cf.config.eventType is missing" };
        if (!(0, result_problem.Gv)(cf.request))
          return { wrong: "Records[0].cf.request is missing" };
        if (eventType.endsWith("-response") && !(0, result_problem.Gv)(cf.response))
          return { wrong: `Records[0].cf.response is missing in a ${eventType} event` };
        return eventType;
      }
    })
  ),
  /***/
  8776: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qo: () => (
          /* binding */
          badSample
        ),
        /* harmony export */
        cA: () => (
          /* binding */
          lineOf
        ),
        /* harmony export */
        qd: () => (
          /* binding */
          isFinding
        ),
        /* harmony export */
        z7: () => (
          /* binding */
          readSampleFile
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
      var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
      var _result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
      function readSampleFile({ file, text }, members) {
        let content;
        try {
          content = JSON.parse(text.replace(/^\uFEFF/, ""));
        } catch (error) {
          const message = `Sample event is not JSON: ${(0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}.`;
          return badSample(file, message, "Correct the file.", lineOfJsonError((0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error), text));
        }
        const isWrapped = (0, _result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(content) && "event" in content && Object.keys(content).every((name) => members.includes(name));
        return isWrapped ? { ...content } : { event: content };
      }
      function isFinding(read) {
        return "rule" in read && "severity" in read;
      }
      function badSample(file, message, advice, line) {
        return {
          rule: "sample-event",
          severity: "error",
          message,
          advice,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_1__.Sq,
          position: { file, line: line ?? 1 }
        };
      }
      function lineOfJsonError(message, text) {
        const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
        if (line)
          return Number(line);
        const lines = text.trimEnd().split("\n");
        const kind = message.split(" ", 2).join(" ");
        const found = lines.findIndex((_line, index) => jsonError(lines.slice(0, index + 1).join("\n")).startsWith(kind));
        return message.includes("Unexpected end") || found < 0 ? lines.length : found + 1;
      }
      function jsonError(text) {
        try {
          JSON.parse(text);
          return "";
        } catch (error) {
          return (0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);
        }
      }
      function lineOf(text, pattern) {
        const at = text.search(pattern);
        return at < 0 ? void 0 : text.slice(0, at).split("\n").length;
      }
    })
  )
};
