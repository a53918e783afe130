export const id = 7369;
export const ids = [7369, 3962];
export const modules = {
  /***/
  4007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          conditionalWrite
        )
        /* harmony export */
      });
      var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _aws_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9535);
      var _s3_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1098);
      var _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
      const meetingAttempts = 6;
      async function conditionalWrite(s3, wanted) {
        const { place, write, settle, signal } = wanted;
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await write();
          } catch (error) {
            if ((0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "NoSuchBucket"))
              throw await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.d6)(s3, place.bucket, error);
            const met = (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "ConditionalRequestConflict");
            const refused = met || (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "PreconditionFailed", "NoSuchKey");
            if (!refused && !(0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.Y2)(error))
              throw (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.BW)(error, `writing ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);
            const result = await settle(error);
            if (result !== void 0)
              return result;
            if (!met)
              throw (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.BW)(error, `writing ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);
            if (attempt === meetingAttempts)
              throw busy(place, error);
            await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__.m.sleep(50 * 2 ** attempt * (0.5 + Math.random()), signal);
          }
        }
      }
      function busy(place, cause) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Object is busy", `${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`, { cause });
      }
    })
  ),
  /***/
  7918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          checkSettings
        )
        /* harmony export */
      });
      var _restrictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
      var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3004);
      var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
      var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6353);
      function checkSettings(settings, overrides = {}) {
        return [
          ...checkEventTypes(settings),
          ...checkRuntime(settings),
          ...checkHandlerName(settings),
          ...checkMemory(settings, overrides),
          ...checkTimeout(settings, overrides)
        ];
      }
      function checkEventTypes({ target, eventTypes }) {
        const allowed = _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__.BA[target];
        const wrong = eventTypes.filter((eventType) => !allowed.includes(eventType));
        if (wrong.length === 0)
          return [];
        const message = allowed.length === 0 ? `A function of target ${target} is attached to no CloudFront event, got ${wrong.join(", ")}.` : `${wrong.join(", ")}: a function of target ${target} can be attached to ${allowed.join(", ")} only.`;
        return [
          {
            rule: "event-type",
            severity: "error",
            message,
            advice: "Change event-types, or choose the target lambda-edge, which takes all four events.",
            source: _sources_js__WEBPACK_IMPORTED_MODULE_2__.SH
          }
        ];
      }
      function checkRuntime({ target, runtime, today }) {
        const finding = (severity, message2, advice, source = _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.j1) => [{ rule: "runtime", severity, message: message2, advice, source }];
        const current = (0, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.Lo)(target, today);
        const choose = `Use ${current[0]} (or ${current.slice(1).join(", ")}).`;
        const row = (0, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.w4)(runtime);
        if (!row) {
          return isNewerThanKnown(runtime, target) ? finding("warning", `Runtime ${runtime} is newer than this check knows.`, `If AWS refuses it: ${choose}`) : finding("error", `Runtime ${JSON.stringify(runtime)} is not one that ${target} has.`, choose);
        }
        if (!row.targets.includes(target)) {
          return finding("error", `Runtime ${runtime} cannot run a function of target ${target}.`, choose);
        }
        const dated = checkRuntimeDates(row, today, choose);
        if (dated.length > 0 || target !== "lambda-edge" || !row.unsureAtEdge)
          return dated;
        const message = `Runtime ${runtime} is not among the versions that CloudFront names for Lambda@Edge.`;
        return finding("warning", message, choose, (0, _sources_js__WEBPACK_IMPORTED_MODULE_2__.Nf)(_runtimes_js__WEBPACK_IMPORTED_MODULE_1__.j1));
      }
      function checkRuntimeDates(row, today, advice) {
        const finding = (severity, message, source = (0, _sources_js__WEBPACK_IMPORTED_MODULE_2__.Nf)(_runtimes_js__WEBPACK_IMPORTED_MODULE_1__.j1)) => [
          { rule: "runtime", severity, message, advice, source }
        ];
        if (row.ended) {
          const message = `Runtime ${row.name}: Lambda no longer creates or updates functions of it.`;
          return finding("error", message, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.j1);
        }
        if ((0, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.R6)(row.blockUpdate, today)) {
          return finding("warning", `Runtime ${row.name}: by AWS's plan, functions can no longer be created or updated since ${row.blockUpdate}.`);
        }
        if ((0, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.R6)(row.blockCreate, today)) {
          return finding("warning", `Runtime ${row.name}: by AWS's plan, no new functions since ${row.blockCreate}, no updates from ${row.blockUpdate} on.`);
        }
        if ((0, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.R6)(row.deprecated, today)) {
          return finding("warning", `Runtime ${row.name}: by AWS's plan, deprecated since ${row.deprecated}; updates end on ${row.blockUpdate}.`);
        }
        const days = row.deprecated ? (Date.parse(row.deprecated) - today.getTime()) / 864e5 : Number.POSITIVE_INFINITY;
        return days <= 180 ? finding("notice", `Runtime ${row.name}: by AWS's plan, deprecated from ${row.deprecated} on.`) : [];
      }
      function isNewerThanKnown(newer, target) {
        const version = (text) => {
          const [, major, minor] = /^(?:nodejs|python)(\d+)\.(x|\d+)$/.exec(text) ?? [];
          return major === void 0 ? -1 : Number(major) * 1e3 + (minor === "x" ? 0 : Number(minor));
        };
        const language = /^[a-z]+/.exec(newer)?.[0] ?? "";
        const known = _runtimes_js__WEBPACK_IMPORTED_MODULE_1__.mk.filter((row) => row.targets.includes(target) && row.name.startsWith(language)).map(({ name }) => name);
        return known.length > 0 && version(newer) > Math.max(...known.map(version));
      }
      function checkHandlerName({ target, handler }) {
        if (target === "cloudfront-function")
          return [];
        if (/^[^\s]+\.[^\s.]+$/.test(handler) && handler.length <= 128 && !handler.split("/").includes(".."))
          return [];
        return [
          {
            rule: "handler-name",
            severity: "error",
            message: `Handler ${JSON.stringify(handler)} is not of the form FILE.EXPORT (at most 128 characters, no spaces, no '..').`,
            advice: "Use index.handler and export a function named handler.",
            source: _sources_js__WEBPACK_IMPORTED_MODULE_2__.X8
          }
        ];
      }
      function checkMemory({ target, eventTypes, memorySize }, overrides) {
        if (memorySize === void 0 || target === "cloudfront-function")
          return [];
        const edge = target === "lambda-edge";
        const most = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)(edge ? "edge-memory" : "lambda-memory", overrides);
        const least = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)(edge ? "edge-memory-least" : "lambda-memory-least", overrides);
        if (!Number.isInteger(memorySize) || memorySize < least.value || memorySize > most.value) {
          return [
            {
              rule: "memory",
              severity: "error",
              message: `memory-size ${memorySize} MB: ${target} takes whole MB from ${least.value} to ${most.value}.`,
              advice: `Choose a value from ${least.value} to ${most.value}.`,
              source: most.source
            }
          ];
        }
        const viewer = (0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-memory-viewer", overrides);
        const viewerEvents = edge ? eventTypes.filter(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__.ls) : [];
        if (viewerEvents.length === 0 || memorySize <= viewer.value)
          return [];
        return [
          {
            rule: "memory",
            severity: "warning",
            message: `memory-size ${memorySize} MB: AWS's pages disagree on whether ${viewerEvents.join(" and ")} allow more than ${viewer.value} MB.`,
            advice: `Use ${viewer.value} MB for viewer events, or be ready for CloudFront to refuse the association.`,
            source: viewer.source
          }
        ];
      }
      function checkTimeout({ target, eventTypes, timeout }, overrides) {
        if (timeout === void 0 || target === "cloudfront-function")
          return [];
        const rows = timeoutRows(target, eventTypes, overrides);
        const strictest = rows.reduce((least, row) => row.value < least.value ? row : least);
        if (!Number.isInteger(timeout) || timeout < 1 || timeout > strictest.value) {
          return [
            {
              rule: "timeout",
              severity: "error",
              message: `timeout ${timeout} s: ${target} takes whole seconds from 1 to ${strictest.value}.`,
              advice: `Choose at most ${(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.r4)(strictest.value, "seconds")}.`,
              source: strictest.source
            }
          ];
        }
        return rows.flatMap((row) => row.formerly && timeout > row.formerly.value ? [outdated(row, timeout)] : []);
      }
      function timeoutRows(target, eventTypes, overrides) {
        if (target === "lambda")
          return [(0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("lambda-timeout", overrides)];
        const rows = [];
        if (eventTypes.some(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__.ls))
          rows.push((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-timeout-viewer", overrides));
        if (rows.length === 0 || !eventTypes.every(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__.ls))
          rows.push((0, _restrictions_js__WEBPACK_IMPORTED_MODULE_0__.V0)("edge-timeout-origin", overrides));
        return rows;
      }
      function outdated(row, timeout) {
        const formerly = row.formerly;
        return {
          rule: "timeout",
          severity: "warning",
          message: `timeout ${timeout} s is within today's ${row.value} s for viewer events, but over the ${formerly.value} s that held until ${formerly.until}.`,
          advice: `Nothing to do unless CloudFront refuses the association; then choose at most ${formerly.value} s.`,
          source: row.source
        };
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
  ),
  /***/
  6520: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          isCloudFrontFunction
        ),
        /* harmony export */
        EU: () => (
          /* binding */
          shortName
        ),
        /* harmony export */
        HF: () => (
          /* binding */
          functionResource
        ),
        /* harmony export */
        Tx: () => (
          /* binding */
          cloudFrontFunctionResource
        ),
        /* harmony export */
        X2: () => (
          /* binding */
          unqualifiedArn
        ),
        /* harmony export */
        XP: () => (
          /* binding */
          accountOf
        ),
        /* harmony export */
        x$: () => (
          /* binding */
          parseFunctionArn
        )
        /* harmony export */
      });
      var _aws_access_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
      const pattern = /^arn:([\w-]+):lambda:([a-z0-9-]+):(\d{12}|\*):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9$_-]+))?$/;
      function parseFunctionArn(text) {
        const match = pattern.exec(text);
        if (!match)
          return null;
        const [, partition, region, account, name, qualifier] = match;
        return { partition, region, account, name, qualifier: qualifier ?? null };
      }
      function unqualifiedArn(arn) {
        return arn.split(":").slice(0, 7).join(":");
      }
      function isCloudFrontFunction(arn) {
        return /^arn:[\w-]+:cloudfront::/.test(arn);
      }
      function accountOf(arn) {
        return arn.split(":")[4] || void 0;
      }
      function shortName(arn) {
        if (!arn.startsWith("arn:"))
          return arn;
        return arn.includes(":lambda:") ? arn.split(":").slice(6).join(":") : arn.slice(arn.lastIndexOf("/") + 1);
      }
      function cloudFrontFunctionResource(functionName) {
        return `arn:aws:cloudfront::${_aws_access_denied_js__WEBPACK_IMPORTED_MODULE_0__.Ij}:function/${functionName}`;
      }
      function functionResource(region, functionName) {
        return `arn:aws:lambda:${region}:${_aws_access_denied_js__WEBPACK_IMPORTED_MODULE_0__.Ij}:function:${functionName}`;
      }
    })
  ),
  /***/
  7369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publish: () => (
          /* binding */
          publish
        )
      });
      var side_by_side = __webpack_require__(727);
      var call = __webpack_require__(3674);
      var errors = __webpack_require__(8285);
      var access_denied = __webpack_require__(4987);
      ;
      function keepResponseBody(command) {
        let bytes = new Uint8Array();
        const middleware = (next) => async (args) => {
          const result = await next(args);
          const response = result.response;
          bytes = await bytesOf(response.body);
          response.body = bytes;
          return result;
        };
        command.middlewareStack.add(middleware, { step: "deserialize", name: "keepResponseBody", priority: "low" });
        return () => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      }
      function replaceRequestBody(command, xml) {
        const middleware = (next) => async (args) => {
          const request = args.request;
          request.body = xml;
          request.headers["content-length"] = String(Buffer.byteLength(xml));
          return await next(args);
        };
        command.middlewareStack.add(middleware, { step: "build", name: "replaceRequestBody", priority: "high" });
      }
      async function bytesOf(body) {
        if (body instanceof Uint8Array)
          return Uint8Array.from(body);
        if (typeof body === "string")
          return new TextEncoder().encode(body);
        const chunks = [];
        for await (const chunk of body ?? [])
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      ;
      const graceMilliseconds = 4e3;
      function createSession(request, dependencies) {
        const { clients, clock, log, signal } = dependencies;
        return {
          clients,
          clock,
          log,
          signal,
          deadline: clock.now() + request.timeoutMinutes * 6e4,
          timeoutMinutes: request.timeoutMinutes,
          truths: [...dependencies.truths ?? []],
          outlook: "Running the same again is safe: it goes on from here."
        };
      }
      async function read(session, what, work) {
        session.signal.throwIfAborted();
        return await (0, call.T1)(what, () => untilAborted(work({ abortSignal: session.signal }), session.signal));
      }
      async function write(session, what, work) {
        session.signal.throwIfAborted();
        return await (0, call.T1)(what, () => graceful(session, what.doing, (abortSignal) => work({ abortSignal })));
      }
      async function graceful(session, doing, work) {
        const late = new AbortController();
        let timer;
        const onAbort = () => {
          timer = setTimeout(() => {
            session.truths.push(`No answer had come to ${doing}: it may have taken effect.`);
            late.abort(session.signal.reason);
          }, graceMilliseconds);
        };
        session.signal.addEventListener("abort", onAbort, { once: true });
        try {
          return await untilAborted(work(late.signal), late.signal);
        } finally {
          session.signal.removeEventListener("abort", onAbort);
          clearTimeout(timer);
        }
      }
      async function writeThrough(session, doing, work) {
        session.signal.throwIfAborted();
        return await graceful(session, doing, work);
      }
      async function readThrough(session, work) {
        session.signal.throwIfAborted();
        return await untilAborted(work(session.signal), session.signal);
      }
      async function pause(session, milliseconds2) {
        session.signal.throwIfAborted();
        const left = session.deadline - session.clock.now();
        if (left <= 0)
          return false;
        await session.clock.sleep(Math.min(milliseconds2, left), session.signal);
        session.signal.throwIfAborted();
        return true;
      }
      function withTruth(session, error) {
        const truth = session.truths.length > 0 ? `What is true now: ${session.truths.join(" ")} ${session.outlook}` : "Nothing has been changed.";
        if (session.signal.aborted) {
          return new errors.yo("Stopped", `The run was stopped. ${truth}`, { cause: error });
        }
        const known = error instanceof errors.yo ? error : refusedByAws(error);
        if (!known || session.truths.length === 0)
          return known ?? error;
        return new errors.yo(known.title, `${(0, errors.bD)(known)}
${truth}`, { cause: error });
      }
      function refusedByAws(error) {
        const status = (0, call.c2)(error);
        if (status === void 0)
          return null;
        const { name, message } = error;
        return new errors.yo("AWS refused", `AWS answered ${name} (${status}): ${message}`, { cause: error });
      }
      function untilAborted(work, signal) {
        return new Promise((resolve, reject) => {
          const stop = () => reject(Object.assign(new Error("The run was stopped"), { name: "AbortError" }));
          if (signal.aborted)
            stop();
          signal.addEventListener("abort", stop, { once: true });
          work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
        });
      }
      var publish_slots = __webpack_require__(9906);
      ;
      const sdk = () => Promise.all(
        /* import() */
        [__webpack_require__.e(5156), __webpack_require__.e(2180)]
      ).then(__webpack_require__.bind(__webpack_require__, 2180));
      function distributionResource(id2) {
        return `arn:aws:cloudfront::${access_denied.Ij}:distribution/${id2}`;
      }
      async function getDistribution(session, id2) {
        const { GetDistributionCommand } = await sdk();
        const cloudfront = await session.clients.cloudfront();
        const what = {
          action: "cloudfront:GetDistribution",
          resource: distributionResource(id2),
          doing: `reading the distribution ${id2}`
        };
        try {
          const command = new GetDistributionCommand({ Id: id2 });
          const xml = keepResponseBody(command);
          const answer = await read(session, what, (options) => cloudfront.send(command, options));
          return documentOf(id2, answer, xml());
        } catch (error) {
          if ((0, call.m_)(error, "NoSuchDistribution"))
            return null;
          throw error;
        }
      }
      async function updateDistribution(session, document, xml) {
        const { UpdateDistributionCommand } = await sdk();
        const cloudfront = await session.clients.cloudfront();
        const what = {
          action: "cloudfront:UpdateDistribution",
          resource: document.arn,
          doing: `updating the distribution ${document.id}`
        };
        const command = new UpdateDistributionCommand({
          Id: document.id,
          IfMatch: document.etag,
          DistributionConfig: document.typed
        });
        replaceRequestBody(command, xml);
        const { Distribution, ETag } = await write(session, what, (options) => cloudfront.send(command, options));
        return {
          status: Distribution?.Status ?? "InProgress",
          etag: ETag ?? "",
          modifiedAt: Distribution?.LastModifiedTime?.getTime() ?? session.clock.now()
        };
      }
      async function createInvalidation(session, document, paths, callerReference2) {
        const { CreateInvalidationCommand } = await sdk();
        const cloudfront = await session.clients.cloudfront();
        const what = {
          action: "cloudfront:CreateInvalidation",
          resource: document.arn,
          doing: `invalidating ${paths.length} path(s) of the distribution ${document.id}`
        };
        const command = new CreateInvalidationCommand({
          DistributionId: document.id,
          InvalidationBatch: { CallerReference: callerReference2, Paths: { Quantity: paths.length, Items: paths } }
        });
        const { Invalidation } = await write(session, what, (options) => cloudfront.send(command, options));
        return { id: Invalidation?.Id ?? "", createdAt: Invalidation?.CreateTime?.getTime() ?? session.clock.now() };
      }
      function documentOf(id2, answer, xml) {
        const distribution = answer.Distribution;
        const typed = distribution.DistributionConfig;
        const others = typed.CacheBehaviors?.Items ?? [];
        return {
          id: id2,
          arn: distribution.ARN ?? distributionResource(id2),
          domainName: distribution.DomainName ?? "",
          status: distribution.Status ?? "",
          etag: answer.ETag ?? "",
          modifiedAt: distribution.LastModifiedTime?.getTime() ?? 0,
          behaviours: [
            ...others.map((behaviour) => behaviourOf((0, publish_slots.yT)(behaviour.PathPattern), behaviour)),
            behaviourOf("default", typed.DefaultCacheBehavior)
          ],
          xml,
          typed
        };
      }
      function behaviourOf(pattern, settings2) {
        const behaviour = { pattern, slots: {} };
        for (const association of settings2.LambdaFunctionAssociations?.Items ?? []) {
          behaviour.slots[association.EventType] = {
            arn: association.LambdaFunctionARN,
            includeBody: association.IncludeBody ?? false
          };
        }
        for (const association of settings2.FunctionAssociations?.Items ?? []) {
          behaviour.slots[association.EventType] = { arn: association.FunctionARN, includeBody: false };
        }
        return behaviour;
      }
      var restrictions = __webpack_require__(9378);
      var vocabulary = __webpack_require__(6353);
      var publish_arn = __webpack_require__(6520);
      var parse_associations = __webpack_require__(885);
      ;
      function slotOptionsOf(request, { states, records, distribution }) {
        const { takeOver, promotion, distribution: wanted } = request;
        if (!promotion)
          return { takeOver };
        const reclaims = /* @__PURE__ */ new Map();
        for (const [index, state] of promotion.overwriteDrift ? states.entries() : []) {
          const entry = wanted && records[index]?.record.distributions[wanted.name];
          if (!entry?.associations || entry.id !== distribution?.id)
            continue;
          reclaims.set(state.wanted.functionName, (0, parse_associations.Q)("release record", entry.associations));
        }
        return { takeOver, reclaims };
      }
      function mayTake(options, functionName, pattern, eventType) {
        const bare = (text) => text.replace(/^\//, "");
        const own = options.reclaims?.get(functionName) ?? [];
        return options.takeOver || own.some((one) => one.eventType === eventType && bare(one.pattern) === bare(pattern));
      }
      ;
      function planSlots(current, intents, options) {
        const problems = [];
        const notes = [];
        const placements = /* @__PURE__ */ new Map();
        for (const intent of intents) {
          for (const placement of place(current, intent, options, problems)) {
            const key = slotKey(placement.behaviour.pattern, placement.eventType);
            const other = placements.get(key);
            if (other)
              problems.push(wantedTwice(other, placement));
            else
              placements.set(key, placement);
          }
        }
        for (const placement of placements.values())
          problems.push(...placementProblems(placement));
        const changes = [];
        const behaviours = current.map((behaviour) => {
          const slots = {};
          for (const eventType of vocabulary.mu) {
            const before = behaviour.slots[eventType] ?? null;
            const placement = placements.get(slotKey(behaviour.pattern, eventType));
            const after = occupantAfter(before, placement, intents);
            if (after)
              slots[eventType] = after;
            if (sameOccupant(before, after))
              continue;
            changes.push({ pattern: behaviour.pattern, eventType, before, after });
            const place2 = `${eventType} of ${behaviour.pattern}`;
            if (before && !after)
              notes.push(`${(0, publish_arn.EU)(before.arn)} is taken off ${place2}: its associations do not list it`);
            if (before && placement && !intents.some((intent) => intent.functionArn === (0, publish_arn.X2)(before.arn))) {
              if (mayTake(options, placement.intent.functionName, behaviour.pattern, eventType))
                notes.push(`${placement.intent.functionName} takes over ${place2} from ${(0, publish_arn.EU)(before.arn)}`);
              else
                problems.push(`${placement.intent.functionName}: ${place2} is held by ${(0, publish_arn.EU)(before.arn)}, which is not part of this call. ${options.reclaims ? "Remove it there, or promote it in the same call, with another place." : "Remove it there, or set take-over: true."}`);
            }
          }
          return { ...behaviour, slots };
        });
        for (const placement of placements.values())
          problems.push(...mixtureProblems(placement, behaviours));
        return { behaviours, changes, problems, notes };
      }
      function place(current, intent, { reclaims }, problems) {
        if (intent.associations === null) {
          const slots = (0, publish_slots.Fj)(current, intent.functionArn);
          if (slots.length === 0) {
            problems.push(`${intent.functionName} is not associated with the distribution anywhere, so there is nothing to replace. ${reclaims ? "The release says no place: release it to from-stage with associations" : "Give associations"}, such as "default ${(0, publish_arn.$t)(intent.functionArn) ? "viewer" : "origin"}-request". The distribution has the path patterns ${patternsOf(current)}.`);
          }
          return slots.map(({ pattern, eventType, occupant }) => ({
            intent,
            behaviour: current.find((behaviour) => behaviour.pattern === pattern),
            eventType,
            includeBody: occupant.includeBody
          }));
        }
        const unknown = /* @__PURE__ */ new Set();
        const placements = intent.associations.flatMap(({ pattern, eventType, includeBody }) => {
          const behaviour = (0, publish_slots.hQ)(current, pattern);
          if (behaviour)
            return [{ intent, behaviour, eventType, includeBody }];
          unknown.add(JSON.stringify(pattern));
          return [];
        });
        if (unknown.size > 0) {
          const none = unknown.size === 1 ? "no path pattern" : "none of the path patterns";
          problems.push(`${intent.functionName}: the distribution has ${none} ${listed([...unknown])}. It has ${patternsOf(current)}.`);
        }
        return placements;
      }
      const mostListed = 20;
      function listed(names) {
        const more = names.length - mostListed;
        return `${names.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      }
      function wantedTwice({ intent: first }, { intent: second, behaviour, eventType }) {
        const slot = `${eventType} of ${behaviour.pattern}`;
        return first === second ? `${first.functionName}: associations name ${slot} twice, as CloudFront takes a pattern with and without its first slash for the same. Keep one of the lines.` : `${first.functionName} and ${second.functionName} both want ${slot}: one event of a behaviour runs one function. Give one of them another place.`;
      }
      function placementProblems({ intent, behaviour, eventType, includeBody }) {
        const problems = [];
        const place2 = `${eventType} of ${behaviour.pattern}`;
        if (intent.eventTypes && !intent.eventTypes.includes(eventType)) {
          problems.push(`${intent.functionName} cannot be on ${place2}: it was built and checked for ${intent.eventTypes.join(", ") || "no event"}. Add ${eventType} to event-types and build again.`);
        }
        if (includeBody && eventType.endsWith("-response")) {
          problems.push(`${intent.functionName}: include-body on ${place2}, but only request events have a body to give.`);
        }
        return problems;
      }
      function mixtureProblems({ intent, behaviour, eventType }, planned2) {
        const after = planned2.find(({ pattern }) => pattern === behaviour.pattern);
        const other = ["viewer-request", "viewer-response"].find((event) => event !== eventType);
        const beside = after.slots[other];
        if (!(0, restrictions.ls)(eventType) || !beside)
          return [];
        const isFunction = (0, publish_arn.$t)(intent.versionArn);
        if ((0, publish_arn.$t)(beside.arn) === isFunction)
          return [];
        const kind = isFunction ? "Lambda@Edge function" : "CloudFront Function";
        return [
          `${intent.functionName} cannot be on ${eventType} of ${behaviour.pattern}: the ${kind} ${(0, publish_arn.EU)(beside.arn)} is on that behaviour's ${other}, and CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour. ${isFunction ? `Build it as lambda-edge, or take ${(0, publish_arn.EU)(beside.arn)} off` : `Use an origin event, or take the CloudFront Function off`}.`
        ];
      }
      function occupantAfter(before, placement, intents) {
        if (placement)
          return { arn: placement.intent.versionArn, includeBody: placement.includeBody };
        const ofThisCall = before && intents.some((intent) => intent.functionArn === (0, publish_arn.X2)(before.arn));
        return ofThisCall ? null : before;
      }
      function sameOccupant(left, right) {
        return left?.arn === right?.arn && left?.includeBody === right?.includeBody;
      }
      function slotKey(pattern, eventType) {
        return `${eventType} ${pattern}`;
      }
      function patternsOf(behaviours) {
        return behaviours.map((behaviour) => behaviour.pattern).join(", ");
      }
      ;
      const meanings = [
        {
          name: "InvalidLambdaFunctionAssociation",
          meaning: "CloudFront does not take this function version. Look at its execution role (it must trust lambda.amazonaws.com and edgelambda.amazonaws.com), its runtime, and that it has no environment variables, layers, VPC or arm64 architecture. All of that is Terraform's: the module edge-function sets it right."
        },
        {
          name: "TooManyLambdaFunctionAssociations",
          meaning: "The distribution has as many Lambda@Edge associations as its quota allows. Take some off, or raise the quota with AWS."
        },
        {
          name: "TooManyDistributionsWithLambdaAssociations",
          meaning: "The account has as many distributions with Lambda@Edge as its quota allows. Raise the quota with AWS."
        },
        {
          name: "TooManyDistributionsWithSingleFunctionARN",
          meaning: "This function is on as many distributions as its quota allows. Use a second function, or raise the quota with AWS."
        },
        {
          name: "IllegalUpdate",
          meaning: "CloudFront does not allow this distribution to be changed in this way. It may be a staging distribution, or belong to a tenant."
        },
        {
          name: "InvalidFunctionAssociation",
          meaning: "A behaviour cannot have CloudFront Functions and Lambda@Edge on its viewer events at the same time, and takes a CloudFront Function only once it is published to LIVE."
        },
        {
          name: "TooManyFunctionAssociations",
          meaning: "The distribution has as many CloudFront Function associations as its quota allows. Take some off, or raise the quota with AWS."
        },
        {
          name: "TooManyDistributionsWithFunctionAssociations",
          meaning: "The account has as many distributions with CloudFront Functions as its quota allows. Raise the quota with AWS."
        },
        {
          name: "NoSuchFunctionExists",
          meaning: "A CloudFront Function on the distribution was deleted while this run was at work."
        },
        {
          name: "NoSuchDistribution",
          meaning: "The distribution was deleted while this run was at work."
        }
      ];
      function translateRefusal(error, distributionId, versionArns) {
        const replication = replicationRefusal(error, distributionId, versionArns);
        if (replication)
          return replication;
        if (error instanceof errors.yo)
          return error;
        const known = meanings.find(({ name: name2 }) => (0, call.m_)(error, name2));
        const other = (0, call.m_)(error, "InvalidArgument", "InconsistentQuantities", "MalformedInput", "InvalidWebACLId");
        if (!known && !other)
          return error;
        const name = known?.name ?? error.name;
        const meaning = known?.meaning ?? "The configuration was sent back as it came but for the associations, so look at what AWS names.";
        return new errors.yo("CloudFront refused the association", `CloudFront refused to update the distribution ${distributionId} (${name}): ${(0, errors.bD)(error)} ${meaning}`, { cause: error });
      }
      function replicationRefusal(error, distributionId, versionArns) {
        const text = `${(0, errors.bD)(error)} ${(0, errors.bD)(error?.cause ?? "")}`;
        const denied = (0, call.m_)(error, "AccessDenied", "AccessDeniedException", "InvalidLambdaFunctionAssociation");
        if (!denied)
          return null;
        if (/iam:CreateServiceLinkedRole/.test(text)) {
          return new errors.yo("Service-linked role missing", `CloudFront refused to update the distribution ${distributionId}: the account lacks the service-linked roles of Lambda@Edge (AWSServiceRoleForLambdaReplicator, AWSServiceRoleForCloudFrontLogger), and this role may not create them. They are made once an account: 'aws iam create-service-linked-role --aws-service-name replicator.lambda.amazonaws.com' and the same with logger.cloudfront.amazonaws.com; the root tf/ci makes them.`, { cause: error });
        }
        if (!/EnableReplication|DisableReplication|lambda:GetFunction\b/.test(text))
          return null;
        const named = /(?:on|for) resource:? "?(arn:aws[\w-]*:lambda:[^\s"]+)/.exec(text)?.[1];
        const statement = {
          Effect: "Allow",
          Action: ["lambda:GetFunction", "lambda:EnableReplication*", "lambda:DisableReplication*"],
          Resource: named ? [named] : versionArns
        };
        return new errors.yo("Permission denied", `CloudFront refused to update the distribution ${distributionId}: this role may not let it replicate the function version (or the version is gone). This IAM statement would grant it (the asterisks are part of the actions' names):
${JSON.stringify(statement, null, 2)}`, { cause: error });
      }
      function isRoleRefused(error) {
        return (0, call.m_)(error, "InvalidLambdaFunctionAssociation") && /assum|execution role/i.test((0, errors.bD)(error));
      }
      ;
      const unclearTries = 3;
      const roleDelay = 6e4;
      async function associate(session, first, intents, options) {
        let document = first;
        let sent = null;
        let roleRefusedSince = null;
        let unclearAnswers = 0;
        const { id: id2 } = first;
        for (let attempt = 0; ; attempt++) {
          const plan = planSlots(document.behaviours, intents, options);
          if (plan.problems.length > 0)
            throw changedMeanwhile(id2, plan.problems);
          if (plan.changes.length === 0) {
            if (sent)
              announce(session, id2, sent);
            return { document, updated: sent !== null, changes: sent?.changes ?? [], notes: sent?.notes ?? [] };
          }
          const { editAssociations } = await Promise.all(
            /* import() */
            [__webpack_require__.e(8351), __webpack_require__.e(7855)]
          ).then(__webpack_require__.bind(__webpack_require__, 7855));
          const xml = editAssociations(document.xml, plan.changes, plan.behaviours);
          if (attempt === 0) {
            session.log.info(`Distribution ${id2}: about to change`);
            for (const change of plan.changes)
              session.log.info(`  ${(0, publish_slots.uQ)(change)}`);
          }
          try {
            const answer = await updateDistribution(session, document, xml);
            announce(session, id2, plan);
            const after = { ...document, ...answer, behaviours: plan.behaviours };
            return { document: after, updated: true, changes: plan.changes, notes: plan.notes };
          } catch (error) {
            roleRefusedSince = options.rolesTrusted && isRoleRefused(error) ? roleRefusedSince ?? session.clock.now() : null;
            const roleOnItsWay = roleRefusedSince !== null && session.clock.now() - roleRefusedSince < roleDelay;
            const unclear = (0, call.Y2)(error) && ++unclearAnswers < unclearTries;
            if (!unclear && !isOutdated(error) && !roleOnItsWay) {
              throw translateRefusal(error, id2, intents.map(({ versionArn }) => versionArn));
            }
            if (unclear || isOutdated(error))
              sent = plan;
            session.log.debug(`Distribution ${id2}: ${error.name}, reading it again`);
            if (!await pause(session, roleOnItsWay ? 5e3 : backoff(attempt)))
              throw contended(session, id2);
          }
          document = await readAgain(session, id2);
        }
      }
      function backoff(attempt) {
        return Math.random() * Math.min(5e3, 100 * 2 ** Math.min(attempt, 6));
      }
      function isOutdated(error) {
        return (0, call.m_)(error, "PreconditionFailed", "InvalidIfMatchVersion");
      }
      function announce(session, id2, plan) {
        session.log.info(`Distribution ${id2}: changed`);
        for (const change of plan.changes)
          session.log.info(`  ${(0, publish_slots.uQ)(change)}`);
        session.truths.push(`The distribution ${id2} is changed: ${plan.changes.map(publish_slots.uQ).join("; ")}.`);
      }
      async function readAgain(session, id2) {
        const document = await getDistribution(session, id2);
        if (document)
          return document;
        throw new errors.yo("Distribution gone", `The distribution ${id2} was deleted while this run was at work.`);
      }
      function changedMeanwhile(id2, problems) {
        return new errors.yo("Distribution changed meanwhile", `The distribution ${id2} was changed by somebody else while this run was at work, and now:
- ${problems.join("\n- ")}`);
      }
      function contended(session, id2) {
        return new errors.yo("Timed out", `The distribution ${id2} could not be updated within timeout-minutes (${session.timeoutMinutes}): others changed it each time in between, or CloudFront gave no answer. Run this again, at a quieter time or with a longer timeout-minutes.`);
      }
      var zip_contents = __webpack_require__(8871);
      var settings = __webpack_require__(7918);
      var checks_sizes = __webpack_require__(8393);
      var runtimes = __webpack_require__(3004);
      ;
      function checkTogether({ functions }) {
        if (functions.length === 0)
          return ["there is no function to publish."];
        const wanted = functions.flatMap(placesOf);
        return [...namedTwice(functions), ...placesWantedTwice(wanted), ...mixtures(wanted)];
      }
      function placesOf({ artifact: { target }, functionName, associations }) {
        return (associations ?? []).map(({ pattern, eventType }) => ({
          functionName,
          target,
          eventType,
          pattern: pattern === "*" ? "default" : pattern
        }));
      }
      function namedTwice(functions) {
        const prefixes = {
          "lambda-edge": "",
          lambda: "lambda ",
          "cloudfront-function": "CloudFront Function "
        };
        const names = functions.map(({ artifact, functionName }) => `${prefixes[artifact.target]}${functionName}`);
        const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
        return [...twice].map((name) => `${name} is named twice: one call publishes a function once.`);
      }
      function placesWantedTwice(wanted) {
        return wanted.flatMap((one, index) => {
          const other = wanted.slice(0, index).find(({ eventType, pattern }) => eventType === one.eventType && pattern === one.pattern);
          if (!other || other.functionName === one.functionName && other.target === one.target)
            return [];
          return [
            `${other.functionName} and ${one.functionName} both want ${one.eventType} of ${one.pattern}: one event of a behaviour runs one function.`
          ];
        });
      }
      function mixtures(wanted) {
        const viewer = wanted.filter(({ eventType }) => (0, restrictions.ls)(eventType));
        return viewer.filter(({ target }) => target === "cloudfront-function").flatMap((one) => {
          const lambda = viewer.find(({ target, pattern, eventType }) => target === "lambda-edge" && pattern === one.pattern && eventType !== one.eventType);
          if (!lambda)
            return [];
          return [
            `${one.functionName} (CloudFront Function) and ${lambda.functionName} (Lambda@Edge) both want viewer events of ${one.pattern}: CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour. Build both for the same target, or move the Lambda@Edge function to an origin event.`
          ];
        });
      }
      var check_result = __webpack_require__(2685);
      var expectation = __webpack_require__(293);
      var sample_event = __webpack_require__(3962);
      ;
      const functions_api_sdk = () => Promise.all(
        /* import() */
        [__webpack_require__.e(5156), __webpack_require__.e(2180)]
      ).then(__webpack_require__.bind(__webpack_require__, 2180));
      function describe(address, operation, doing) {
        const resource = address.arn ?? (0, publish_arn.Tx)(address.functionName);
        return { action: `cloudfront:${operation}`, resource, doing };
      }
      async function describeStage(session, address, Stage) {
        const { DescribeFunctionCommand } = await functions_api_sdk();
        const cloudfront = await session.clients.cloudfront();
        const what = describe(address, "DescribeFunction", `reading the ${Stage} stage of ${address.functionName}`);
        try {
          const command = new DescribeFunctionCommand({ Name: address.functionName, Stage });
          const { ETag, FunctionSummary } = await read(session, what, (options) => cloudfront.send(command, options));
          const summary = FunctionSummary;
          return {
            etag: ETag ?? "",
            arn: summary.FunctionMetadata?.FunctionARN ?? (0, publish_arn.Tx)(address.functionName),
            config: summary.FunctionConfig,
            status: summary.Status ?? ""
          };
        } catch (error) {
          if ((0, call.m_)(error, "NoSuchFunctionExists"))
            return null;
          throw error;
        }
      }
      async function getCode(session, address, Stage) {
        const { GetFunctionCommand } = await functions_api_sdk();
        const cloudfront = await session.clients.cloudfront();
        const what = describe(address, "GetFunction", `reading the ${Stage} code of ${address.functionName}`);
        try {
          const command = new GetFunctionCommand({ Name: address.functionName, Stage });
          const { FunctionCode, ETag } = await read(session, what, (options) => cloudfront.send(command, options));
          return { code: FunctionCode ?? new Uint8Array(), etag: ETag ?? "" };
        } catch (error) {
          if ((0, call.m_)(error, "NoSuchFunctionExists"))
            return null;
          throw error;
        }
      }
      async function updateFunction(session, address, stage) {
        const { UpdateFunctionCommand } = await functions_api_sdk();
        const cloudfront = await session.clients.cloudfront();
        const { Comment, Runtime, KeyValueStoreAssociations } = stage.config;
        const command = new UpdateFunctionCommand({
          Name: address.functionName,
          IfMatch: stage.etag,
          FunctionConfig: {
            Comment: Comment ?? "",
            Runtime,
            ...KeyValueStoreAssociations?.Items?.length ? { KeyValueStoreAssociations } : {}
          },
          FunctionCode: stage.code
        });
        const what = describe(address, "UpdateFunction", `updating the code of ${address.functionName}`);
        await write(session, what, (options) => cloudfront.send(command, options));
      }
      async function testFunction(session, address, etag, event) {
        const { TestFunctionCommand } = await functions_api_sdk();
        const cloudfront = await session.clients.cloudfront();
        const command = new TestFunctionCommand({
          Name: address.functionName,
          IfMatch: etag,
          Stage: "DEVELOPMENT",
          EventObject: Buffer.from(JSON.stringify(event))
        });
        const what = describe(address, "TestFunction", `testing ${address.functionName}`);
        const answer = await read(session, what, (options) => cloudfront.send(command, options));
        return answer.TestResult ?? {};
      }
      async function publishFunction(session, address, etag) {
        const { PublishFunctionCommand } = await functions_api_sdk();
        const cloudfront = await session.clients.cloudfront();
        const command = new PublishFunctionCommand({ Name: address.functionName, IfMatch: etag });
        const what = describe(address, "PublishFunction", `publishing ${address.functionName}`);
        await write(session, what, (options) => cloudfront.send(command, options));
      }
      function functions_api_isOutdated(error) {
        return (0, call.m_)(error, "PreconditionFailed", "InvalidIfMatchVersion");
      }
      async function isOwnEndpoint(session) {
        const { config } = await session.clients.cloudfront();
        return config.isCustomEndpoint === true;
      }
      ;
      const atOnce = 4;
      function readSamples({ samples = [], artifact, functionName }) {
        const eventTypes = artifact.eventTypes ?? vocabulary.BA["cloudfront-function"];
        const wrong = [];
        const read2 = samples.flatMap((sample) => {
          const event = (0, sample_event.readSampleEvent)(sample, "cloudfront-function", eventTypes);
          if (!(0, sample_event.isFinding)(event))
            return [{ ...event, file: sample.file, eventType: event.eventType }];
          wrong.push(`${sample.file}: ${event.message} ${event.advice}`);
          return [];
        });
        if (wrong.length === 0)
          return read2;
        throw new errors.yo("Sample events not usable", `The sample events of ${functionName} cannot be sent to TestFunction:
- ${wrong.join("\n- ")}`);
      }
      async function testAtDevelopment(session, address, etag, wanted) {
        const samples = readSamples(wanted);
        if (samples.length === 0)
          return [];
        const ceiling = wanted.maxComputeUtilization ?? null;
        const measure = await measureOf(session);
        const tested = await (0, side_by_side.Q)(samples, async (sample) => judge(sample, await test(session, address, etag, sample), ceiling, measure), atOnce);
        for (const one of tested)
          await logTest(session, wanted.functionName, one);
        return tested;
      }
      async function test(session, address, etag, sample) {
        try {
          return await testFunction(session, address, etag, sample.event);
        } catch (error) {
          if (!(0, call.m_)(error, "TestFunctionFailed", "InvalidArgument"))
            throw error;
          return { FunctionErrorMessage: `TestFunction refused the event: ${(0, errors.bD)(error)}` };
        }
      }
      async function measureOf(session) {
        return await isOwnEndpoint(session) ? "an estimate: this endpoint is not AWS's" : "as AWS measured it";
      }
      function judge(sample, result, ceiling, measure) {
        const { file, eventType, event, keyValues } = sample;
        const expect = keyValues ? void 0 : sample.expect;
        const { FunctionErrorMessage, FunctionOutput, ComputeUtilization, FunctionExecutionLogs } = result;
        const used = Number.parseInt(ComputeUtilization ?? "", 10);
        const computeUtilization = Number.isNaN(used) ? null : used;
        const problems = [];
        if (FunctionErrorMessage)
          problems.push(FunctionErrorMessage);
        else {
          const returned = returnedIn(FunctionOutput ?? "");
          problems.push(...(0, check_result.u)(eventType, event, returned).map(({ message }) => message));
          if (expect !== void 0)
            problems.push(...(0, expectation.v)(expect, returned).map((one) => `unexpected: ${one}.`));
        }
        if (ceiling !== null && computeUtilization !== null && computeUtilization > ceiling) {
          problems.push(`compute utilization ${computeUtilization} is above max-compute-utilization ${ceiling} (${measure}).`);
        }
        return { file, eventType, computeUtilization, measure, problems, logs: FunctionExecutionLogs ?? [] };
      }
      function returnedIn(output) {
        try {
          const framed = JSON.parse(output);
          return framed.response ?? framed.request ?? framed;
        } catch {
          return output;
        }
      }
      async function logTest({ log }, functionName, tested) {
        const { file, eventType, computeUtilization, measure, problems, logs } = tested;
        const used = computeUtilization === null ? "" : `, compute utilization ${computeUtilization} (${measure})`;
        const verdict = problems.length === 0 ? "passed" : "FAILED";
        log.info(`${verdict}  ${functionName}, ${file} (${eventType}): TestFunction${used}`);
        if (logs.length === 0)
          return;
        await log.group(`Log of ${file}`, async () => {
          for (const line of logs.flatMap((text) => text.split("\n")))
            log.info(`| ${line.replaceAll("##[", "## [")}`);
        });
      }
      function testNotes(functionName, tested) {
        if (tested.length === 0)
          return [`${functionName}: no sample events were given, so TestFunction was not called`];
        const used = tested.flatMap(({ computeUtilization }) => computeUtilization ?? []);
        const events = `${tested.length} sample event${tested.length === 1 ? "" : "s"}`;
        if (used.length === 0)
          return [`${functionName}: ${events} passed TestFunction at DEVELOPMENT`];
        return [
          `${functionName}: ${events} passed TestFunction at DEVELOPMENT, compute utilization at most ${Math.max(...used)} of 100 (${tested[0].measure})`
        ];
      }
      ;
      function checkFunctionCode(wanted) {
        const { artifact, bytes, memorySize, timeout } = wanted;
        const problems = [];
        if (isZip(bytes)) {
          problems.push("the artifact is a zip; a CloudFront Function is one JavaScript file, code.js. Build it with target cloudfront-function.");
        }
        const sizes = {
          target: artifact.target,
          eventTypes: [],
          zipBytes: bytes.byteLength,
          unpackedBytes: bytes.byteLength
        };
        problems.push(...(0, checks_sizes.r)(sizes).map(({ message, advice }) => `${message} ${advice}`));
        if (artifact.handler !== null && artifact.handler !== "handler") {
          problems.push(`handler ${artifact.handler}: a CloudFront Function is always called by the name handler. Leave handler out.`);
        }
        for (const [name, value] of Object.entries({ "memory-size": memorySize, timeout })) {
          if (value !== null && value !== void 0) {
            problems.push(`${name}: a CloudFront Function has none that could be set. Leave it out.`);
          }
        }
        return [...problems, ...sampleProblems(wanted)];
      }
      function isZip(bytes) {
        return Buffer.from(bytes.subarray(0, 2)).toString("latin1") === "PK";
      }
      function sampleProblems(wanted) {
        try {
          readSamples(wanted);
          return [];
        } catch (error) {
          if (error instanceof errors.yo)
            return [(0, errors.bD)(error)];
          throw error;
        }
      }
      ;
      function checkRequest(request, now) {
        const problems = [
          ...request.functions.flatMap((wanted) => checkFunction(request, wanted, now)),
          ...checkTogether(request),
          ...checkDistribution(request)
        ];
        if (problems.length === 0)
          return;
        throw new errors.yo("Cannot publish this", problems.length === 1 ? problems[0] : `${problems.length} things are wrong:
- ${problems.join("\n- ")}`);
      }
      function checkFunction(request, wanted, now) {
        const { artifact, functionName } = wanted;
        const problems = [
          ...checkName(functionName),
          ...wanted.artifact.target === "cloudfront-function" ? checkFunctionCode(wanted) : checkZip(wanted),
          ...checkBuiltFor(wanted, now),
          ...checkAssociations(wanted),
          ...checkAlias(wanted)
        ];
        if (artifact.target === "lambda" && !request.region) {
          problems.push("there is no region for target lambda. Set AWS_REGION (configure-aws-credentials does: aws-region).");
        }
        if (request.release && !(artifact.s3Bucket && artifact.s3Key)) {
          problems.push("'stage' records where the artifact is, so the artifact must be in S3: give upload-artifact-hash's artifacts, s3-bucket and s3-key, or a bucket.");
        }
        return problems.map((problem) => `${functionName}: ${problem}`);
      }
      function checkName(functionName) {
        if (vocabulary.Md.test(functionName))
          return [];
        const expected = "expected function-name to be the function's name: letters, digits, - and _, at most 64";
        const arn = (0, publish_arn.x$)(functionName);
        const [plain, qualifier] = arn ? [arn.name, arn.qualifier] : functionName.split(":");
        if (qualifier === "$LATEST") {
          return [
            `got ${(0, errors.TL)(functionName)}, ${expected}. A numbered version is published, never $LATEST: give ${(0, errors.TL)(plain)}.`
          ];
        }
        if (arn && arn.region !== vocabulary.oB) {
          return [
            `got the ARN of a function in ${arn.region}, ${expected}. Lambda@Edge functions live in ${vocabulary.oB}; make the function there (Terraform module edge-function) and give its name, ${(0, errors.TL)(arn.name)}.`
          ];
        }
        if (arn)
          return [`got an ARN, ${expected}. Give ${(0, errors.TL)(arn.name)}.`];
        if (qualifier)
          return [`got ${(0, errors.TL)(functionName)} with a version or alias, ${expected}. Give ${(0, errors.TL)(plain)}.`];
        return [`got ${(0, errors.TL)(functionName)}, ${expected}.`];
      }
      function checkZip({ artifact, bytes }) {
        try {
          (0, zip_contents.a)(bytes, "the artifact");
        } catch (error) {
          if (error instanceof errors.yo)
            return [error.message];
          throw error;
        }
        if (artifact.target !== "lambda-edge")
          return [];
        const sizes = {
          target: artifact.target,
          eventTypes: artifact.eventTypes ?? [],
          zipBytes: bytes.byteLength,
          unpackedBytes: 0
        };
        return (0, checks_sizes.r)(sizes).filter(({ severity }) => severity === "error").map(({ message, advice }) => `${message} ${advice}`);
      }
      function checkBuiltFor({ artifact, associations, memorySize, timeout }, now) {
        const { target, runtime, handler } = artifact;
        const anyRuntime = target === "cloudfront-function" ? "cloudfront-js-2.0" : "nodejs24.x";
        const findings = (0, settings.E)({
          target,
          eventTypes: artifact.eventTypes ?? associations?.map((one) => one.eventType) ?? vocabulary.BA[target],
          runtime: runtime ?? anyRuntime,
          handler: handler ?? "index.handler",
          memorySize: memorySize ?? void 0,
          timeout: timeout ?? void 0,
          today: new Date(now)
        });
        const known = (0, runtimes.w4)(runtime ?? anyRuntime)?.targets.includes(target) ?? false;
        return findings.filter(({ rule, severity }) => severity === "error" && !(rule === "runtime" && known)).map(({ message, advice }) => `${message} ${advice}`);
      }
      function checkAssociations({ artifact, associations }) {
        const { target } = artifact;
        if (!associations || associations.length === 0)
          return [];
        if (target === "lambda")
          return ["target lambda is associated with no distribution: leave associations out."];
        const built = artifact.eventTypes;
        return associations.flatMap((association) => {
          const line = (0, errors.TL)((0, parse_associations.u)(association));
          if (association.includeBody && association.eventType.endsWith("-response")) {
            return [`association ${line}: only request events have a body to include.`];
          }
          if (association.includeBody && target === "cloudfront-function") {
            return [`association ${line}: a CloudFront Function is not given the body. Leave include-body out.`];
          }
          if (!vocabulary.BA[target].includes(association.eventType)) {
            const events = vocabulary.BA[target].join(" and ");
            return [`association ${line}: a CloudFront Function runs on ${events} alone. Build it as lambda-edge.`];
          }
          if (built && !built.includes(association.eventType)) {
            return [
              `association ${line}: the artifact was built and checked for ${built.join(", ") || "no event"}. Add ${association.eventType} to event-types and build again.`
            ];
          }
          return [];
        });
      }
      function checkAlias({ artifact, alias }) {
        if (alias === null || artifact.target === "lambda")
          return [];
        return ["'alias' is for target lambda: CloudFront runs numbered versions, never an alias. Leave it out."];
      }
      function checkDistribution({ functions, distribution, invalidatePaths }) {
        const problems = [];
        if (distribution && functions.length > 0 && functions.every(({ artifact }) => artifact.target === "lambda")) {
          problems.push("distribution-id: target lambda is associated with no distribution. Leave it out.");
        }
        if (!distribution && invalidatePaths.length > 0) {
          problems.push("invalidate-paths: there is nothing to invalidate without a distribution-id.");
        }
        return problems;
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function callerReference(distributionId, versionNames, paths, release = "") {
        const parts = [distributionId, [...versionNames].sort(), [...new Set(paths)].sort(), release];
        return `edge-actions-${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex")}`;
      }
      async function invalidateRelease(session, paths, document, { versions, associated, recorded }) {
        if (!document || paths.length === 0)
          return null;
        const names = versions.map(nameOfVersion);
        const release = releaseTime(associated, recorded);
        const { id: id2, createdAt } = await invalidate(session, document, names, paths, release);
        session.log.info(`Distribution ${document.id}: invalidation ${id2} of ${paths.join(", ")}`);
        if (!release && createdAt < document.modifiedAt)
          session.log.info(olderThanChange(document, createdAt));
        return id2;
      }
      function nameOfVersion({ version, versionArn }) {
        return (0, publish_arn.$t)(versionArn) ? `${versionArn}:${version}` : versionArn;
      }
      const clockDifference = 3e4;
      function releaseTime(associated, recorded) {
        const changedAt = associated?.updated ? associated.document.modifiedAt : null;
        const times = recorded.flatMap((one) => one ? [Date.parse(one.releasedAt)] : []);
        const recordedAt = times.length > 0 ? Math.max(...times) : null;
        const since = changedAt ?? (recordedAt && recordedAt - clockDifference);
        return since === null ? null : { since, name: new Date(recordedAt ?? since).toISOString() };
      }
      function olderThanChange({ id: id2, modifiedAt }, createdAt) {
        const [made, changed] = [createdAt, modifiedAt].map((time) => new Date(time).toISOString());
        return `Distribution ${id2}: that invalidation is of ${made}, and the distribution was changed on ${changed}. Where a run that was stopped has brought this version back in between, invalidate by hand: without a release record (stage and release-bucket) nothing tells that from another change.`;
      }
      async function invalidate(session, document, versionNames, paths, release) {
        const unique = [...new Set(paths)];
        const send = (name) => createInvalidation(session, document, unique, callerReference(document.id, versionNames, unique, name));
        try {
          const first = await send();
          return !release || first.createdAt >= release.since ? first : await send(release.name);
        } catch (error) {
          if (!(0, call.m_)(error, "TooManyInvalidationsInProgress", "InvalidArgument", "BatchTooLarge"))
            throw error;
          throw new errors.yo("Not invalidated", `CloudFront did not take the invalidation of the distribution ${document.id} (${error.name}): ${(0, errors.bD)(error)} Everything else is done; running the same again sends it.`, { cause: error });
        }
      }
      ;
      const nextVersion = "(next)";
      var sources = __webpack_require__(935);
      ;
      function checkStore({ wanted, development, expected }) {
        const stores = development?.config.KeyValueStoreAssociations?.Items ?? [];
        const code = Buffer.from(wanted.bytes).toString("utf8");
        const reads = /(?:from|require\()\s*["']cloudfront["']/.test(code) && /\.kvs\s*\(/.test(code);
        if (!expected.published || stores.length > 0 || !reads)
          return [];
        return [
          {
            rule: "key-value-store-missing",
            severity: "warning",
            message: `${wanted.functionName} reads a key value store, and none is associated with it: cf.kvs() fails at each request.`,
            advice: "Set key_value_store_associations on the aws_cloudfront_function (module cloudfront-function) and apply, before this is published.",
            source: sources.vo
          }
        ];
      }
      ;
      const tries = 4;
      async function readStage(session, address, name, known = {}) {
        let description = known.description ?? await describeStage(session, address, name);
        for (let attempt = 0; description; attempt++) {
          const got = attempt === 0 && known.got || await getCode(session, address, name);
          if (!got)
            return null;
          const stage = { ...description, code: got.code, sha256: sha256Of(got.code) };
          if (got.etag === description.etag || attempt === tries)
            return stage;
          const again = await describeStage(session, address, name);
          if (again?.etag === description.etag)
            return stage;
          description = again;
        }
        return null;
      }
      async function readForPromotion(session, address, sha256) {
        const [description, got] = await Promise.all([
          describeStage(session, address, "DEVELOPMENT"),
          getCode(session, address, "LIVE")
        ]);
        const live = got && sha256Of(got.code);
        if (description && got && live && live !== sha256) {
          return {
            development: { ...description, code: null, sha256: null },
            live: { ...got, sha256: live, config: null }
          };
        }
        return {
          development: description && await readStage(session, address, "DEVELOPMENT", { description }),
          live: got && await readStage(session, address, "LIVE", { got })
        };
      }
      function sha256Of(code) {
        return (0, external_node_crypto_.createHash)("sha256").update(code).digest("hex");
      }
      function sameConfiguration(left, right) {
        return JSON.stringify(frozen(left)) === JSON.stringify(frozen(right));
      }
      function frozen({ config }) {
        const stores = config.KeyValueStoreAssociations?.Items?.map((one) => one.KeyValueStoreARN) ?? [];
        return { runtime: config.Runtime, stores: stores.sort() };
      }
      ;
      function checkStages(state, shared, request) {
        const { wanted, development } = state;
        const { functionName } = wanted;
        if (!development) {
          const missing = `${functionName}: there is no such CloudFront Function. Functions are made by Terraform: the module cloudfront-function makes one (name = "${functionName}"). If it has another name, check function-name and function-prefix.`;
          return { problems: [missing], findings: [], notes: [] };
        }
        const runtime = compareRuntime(state);
        return {
          problems: [...runtime.problems, ...eventProblems(state, shared, request)],
          findings: checkStore(state),
          notes: [
            ...runtime.notes,
            ...stageNotes(state),
            ...driftNotes(state, shared),
            ...reachNotes(state, shared, request)
          ]
        };
      }
      function compareRuntime({ wanted, runtime }) {
        const { functionName, artifact } = wanted;
        const built = artifact.runtime;
        if (built === null) {
          const note = `${functionName}: runtime of the artifact is not known, so it is not compared (AWS has ${runtime})`;
          return { problems: [], notes: [note] };
        }
        if (built === runtime)
          return { problems: [], notes: [] };
        const problem = `${functionName}: runtime is ${runtime} in AWS, the artifact wants ${built}. Configuration is Terraform's: set runtime = "${built}" on the aws_cloudfront_function (module cloudfront-function) and apply, or build for ${runtime}.`;
        return { problems: [problem], notes: [] };
      }
      function eventProblems({ wanted, functionArn, expected }, { distribution, record: record2 }, request) {
        const { artifact, functionName } = wanted;
        const built = artifact.eventTypes;
        if (!expected.published || !built)
          return [];
        const leaving = wanted.associations === null ? [] : distribution?.behaviours ?? [];
        const here = (0, publish_slots.Fj)(leaving, functionArn).map(({ pattern, eventType }) => ({
          eventType,
          place: `${eventType} of ${pattern}`
        }));
        const elsewhere = otherDistributions(record2, request).flatMap(([name, { id: id2, associations }]) => (associations ?? []).map((line) => {
          const [pattern, eventType = ""] = line.split(" ");
          return { eventType, place: `${eventType} of ${pattern} of the distribution ${id2} (${name})` };
        }));
        return [...here, ...elsewhere].filter(({ eventType }) => !built.includes(eventType)).map(({ place: place2 }) => `${functionName} is on ${place2} now, and the new code was built for ${built.join(", ") || "no event"}: it would run there from the moment it is published, before anything can be taken off. Take the function off there first (publish the present code with the new associations), or add the event to event-types and build again.`);
      }
      function stageNotes({ wanted, development, live, expected }) {
        const { functionName } = wanted;
        if (!development || !live)
          return [];
        if (!expected.published) {
          return development.sha256 === live.sha256 ? [] : [
            `${functionName}: LIVE has the wanted code, and DEVELOPMENT has other code, which is left as it is; the next terraform apply of the function would publish that`
          ];
        }
        return live.config === null || sameConfiguration(development, { config: live.config }) ? [] : [
          `${functionName}: the runtime or key value store that DEVELOPMENT has is not LIVE's yet; it goes live with this publish`
        ];
      }
      function driftNotes({ wanted, live, functionArn }, { record: record2 }) {
        if (!record2 || !live || record2.record.sha256 === live.sha256)
          return [];
        if (!(0, publish_arn.$t)(record2.record.versionArn ?? "") || record2.record.versionArn !== functionArn)
          return [];
        return [
          `${wanted.functionName}: its LIVE code (sha256 ${live.sha256.slice(0, 12)}…) is not what was released on ${record2.record.releasedAt} (sha256 ${record2.record.sha256.slice(0, 12)}…): somebody has changed it since, or a run ended before it was recorded`
        ];
      }
      function reachNotes({ wanted, expected }, { record: record2 }, request) {
        const others = otherDistributions(record2, request).filter(([, { associations }]) => associations === null || associations.length > 0).map(([name, { id: id2 }]) => `${name} (${id2})`);
        if (!expected.published || others.length === 0)
          return [];
        return [
          `${wanted.functionName}: its publish changes all its distributions at once; the release record names also: ${others.join(", ")}`
        ];
      }
      function otherDistributions(record2, { distribution }) {
        const entries = Object.entries(record2?.record.distributions ?? {});
        return entries.filter(([, { id: id2 }]) => id2 !== distribution?.id).sort();
      }
      ;
      const publication_tries = 6;
      function publicationOf(state) {
        return { state, development: state.development, begun: false, tested: [], ready: null };
      }
      async function stageAndTest(session, publication) {
        const { address, wanted } = publication.state;
        let unclear;
        for (let attempt = 0; attempt < publication_tries; attempt++) {
          if (attempt > 0) {
            if (!await pause(session, 100 * 2 ** attempt * Math.random()))
              break;
            publication.development = await readDevelopment(session, publication);
          }
          try {
            await bringCode(session, publication);
            if (publication.development.sha256 !== wanted.artifact.sha256)
              continue;
            publication.tested = await testAtDevelopment(session, address, publication.development.etag, wanted);
            return;
          } catch (error) {
            if (!functions_api_isOutdated(error) && !(0, call.Y2)(error))
              throw error;
            unclear = functions_api_isOutdated(error) ? unclear : error;
          }
        }
        throw unclear ?? publication_contended(publication);
      }
      async function bringCode(session, publication) {
        const { state, development } = publication;
        publication.begun = true;
        if (development.sha256 === state.wanted.artifact.sha256)
          return;
        await updateFunction(session, state.address, { ...development, code: state.wanted.bytes });
        session.log.info(`${state.wanted.functionName}: DEVELOPMENT has the new code`);
        publication.development = await readDevelopment(session, publication);
      }
      async function readDevelopment(session, { state }) {
        const { functionName } = state.wanted;
        const stage = await readStage(session, state.address, "DEVELOPMENT");
        if (!stage) {
          throw new errors.yo("Function gone", `The CloudFront Function ${functionName} was deleted while this run was at work.`);
        }
        if (sameConfiguration(stage, state.development))
          return stage;
        throw new errors.yo("Configuration changed meanwhile", `${functionName}: its runtime or key value store was changed by somebody else (a terraform apply, perhaps) while this run was at work, so nothing was published with it. Run this again: it checks the new configuration.`);
      }
      async function goLive(session, publication) {
        const { state } = publication;
        let unclear;
        for (let attempt = 0; attempt < publication_tries; attempt++) {
          try {
            await publishFunction(session, state.address, publication.development.etag);
          } catch (error) {
            if (!functions_api_isOutdated(error) && !(0, call.Y2)(error))
              throw error;
            unclear = functions_api_isOutdated(error) ? unclear : error;
            if (!await pause(session, 100 * 2 ** attempt * Math.random()))
              break;
            if (!await isLive(session, state)) {
              await stageAndTest(session, publication);
              if (publication.tested.some(({ problems }) => problems.length > 0))
                throw publication_contended(publication);
              continue;
            }
          }
          publication.ready = await readyOf(session, publication);
          return;
        }
        throw unclear ?? publication_contended(publication);
      }
      async function isLive(session, { address, wanted }) {
        const live = await getCode(session, address, "LIVE");
        return live !== null && sha256Of(live.code) === wanted.artifact.sha256;
      }
      async function readyOf(session, { state, tested }) {
        const { wanted, address } = state;
        const { functionName, artifact } = wanted;
        let live = null;
        for (let look = 0; look < publication_tries; look++) {
          const got = await getCode(session, address, "LIVE");
          live = got && { etag: got.etag, sha256: sha256Of(got.code) };
          if (live?.sha256 === artifact.sha256) {
            session.truths.push(`The code of the CloudFront Function ${functionName} is LIVE.`);
            session.log.info(`${functionName}: published, LIVE is ${live.etag}`);
            const notes = testNotes(functionName, tested);
            return { version: live.etag, versionArn: state.functionArn, published: true, notes };
          }
          if (live && live.sha256 !== state.live?.sha256)
            break;
          if (!await pause(session, 200 * 2 ** look))
            break;
        }
        throw new errors.yo("Another publish won", `${functionName}: this run published its code, but by now LIVE has other code (sha256 ${live?.sha256.slice(0, 12) ?? "none"}…): another run published right after it. If this run's code is the one that is wanted, run it again.`);
      }
      function publication_contended({ state }) {
        return new errors.yo("Another publisher is at work", `${state.wanted.functionName}: its DEVELOPMENT stage was changed by somebody else each of the ${publication_tries} times this run tried to publish. Wait for the other run to end (a concurrency group for the stage keeps them apart), then run this again.`);
      }
      ;
      const milliseconds = { stopped: 4500, failed: 6e4 };
      const set_back_tries = 3;
      async function setBack(session, publications) {
        const limit = session.signal.aborted ? milliseconds.stopped : milliseconds.failed;
        const late = { ...session, signal: AbortSignal.timeout(limit) };
        await Promise.all(publications.filter(({ begun, ready: ready2 }) => begun && !ready2).map((publication) => setBackOne(late, publication)));
      }
      async function setBackOne(session, { state }) {
        const { functionName } = state.wanted;
        const say2 = (truth) => {
          session.truths.push(truth);
          session.log.info(truth);
        };
        try {
          for (let attempt = 0; ; attempt++) {
            try {
              const outcome = await trySettingBack(session, state);
              if (outcome)
                say2(outcome);
              return;
            } catch (error) {
              if (!functions_api_isOutdated(error) || attempt === set_back_tries)
                throw error;
            }
          }
        } catch (error) {
          session.log.warning(`DEVELOPMENT of ${functionName} still holds the code that was not published: ${(0, errors.bD)(error)} The next terraform apply of the function would publish it. Running this again puts it right.`);
          session.truths.push(`DEVELOPMENT of ${functionName} may still hold the code that was not published.`);
        }
      }
      async function trySettingBack(session, state) {
        const { wanted, address } = state;
        const { functionName, artifact } = wanted;
        const [development, live] = await Promise.all([
          readStage(session, address, "DEVELOPMENT"),
          readStage(session, address, "LIVE")
        ]);
        if (live?.sha256 === artifact.sha256)
          return `The code of the CloudFront Function ${functionName} is LIVE.`;
        if (development?.sha256 !== artifact.sha256)
          return null;
        const before = live ?? state.development;
        if (before.code === null || before.sha256 === artifact.sha256)
          return null;
        await updateFunction(session, address, { ...development, code: before.code });
        return live ? `DEVELOPMENT of ${functionName} has the LIVE code again.` : `DEVELOPMENT of ${functionName} has again what it held before, as the function was never published.`;
      }
      ;
      const cloudFrontFunctionKind = {
        async read(session, request, wanted) {
          const address = { functionName: wanted.functionName };
          if (request.promotion) {
            const { development: development2, live: live2 } = await readForPromotion(session, address, wanted.artifact.sha256);
            return stateOf(wanted, development2, live2);
          }
          const [development, live] = await Promise.all([
            readStage(session, address, "DEVELOPMENT"),
            readStage(session, address, "LIVE")
          ]);
          return stateOf(wanted, development, live);
        },
        check: (_session, state, shared, request) => checkStages(state, shared, request),
        async publish(session, states) {
          const publications = new Map(states.filter(({ expected }) => expected.published).map((state) => [state, publicationOf(state)]));
          await publishAll(session, [...publications.values()]);
          return states.map((state) => publications.get(state)?.ready ?? already(session, state));
        },
        async isCurrent(session, { address, wanted }) {
          return (await readStage(session, address, "LIVE"))?.sha256 === wanted.artifact.sha256;
        }
      };
      function stateOf(wanted, development, live) {
        const functionArn = development?.arn ?? null;
        const isThere = live !== null && development !== null && live.sha256 === wanted.artifact.sha256 && live.config !== null && sameConfiguration({ config: live.config }, development);
        return {
          kind: "cloudfront-function",
          wanted,
          address: { functionName: wanted.functionName, arn: functionArn ?? void 0 },
          development,
          live,
          functionArn,
          // CloudFront's API answers for the whole partition from here.
          region: vocabulary.oB,
          runtime: development?.config.Runtime ?? null,
          handler: "handler",
          expected: {
            version: isThere ? live.etag : nextVersion,
            versionArn: functionArn ?? (0, publish_arn.Tx)(wanted.functionName),
            published: !isThere
          }
        };
      }
      function already({ log }, { wanted, expected }) {
        log.info(`${wanted.functionName}: already published, LIVE is ${expected.version}`);
        return expected;
      }
      async function publishAll(session, publications) {
        try {
          await (0, side_by_side.Q)(publications, (publication) => stageAndTest(session, publication));
          refuseBroken(publications);
          await (0, side_by_side.Q)(publications, (publication) => goLive(session, publication));
        } catch (error) {
          await setBack(session, publications);
          throw error;
        }
      }
      function refuseBroken(publications) {
        const lines = publications.flatMap(({ state, tested }) => tested.flatMap(({ file, problems }) => problems.map((problem) => `- ${state.wanted.functionName}, ${file}: ${problem}`)));
        if (lines.length === 0)
          return;
        throw new errors.yo("TestFunction failed", `No CloudFront Function of this call was published, as not all passed TestFunction at the DEVELOPMENT stage:
${lines.join("\n")}`);
      }
      ;
      const unsupportedFeatures = [
        {
          id: "environment",
          name: "environment variables",
          argument: "environment",
          advice: "Put values into the code with build-env, or into origin custom headers."
        },
        { id: "layers", name: "layers", argument: "layers", advice: "Bundle what the layer holds into the function." },
        {
          id: "vpc",
          name: "access to a VPC",
          argument: "vpc_config",
          advice: "Reach the resource through a public endpoint, or do the work at the origin."
        },
        { id: "container-image", name: "container images", argument: "image_uri", advice: "Deploy a zip." },
        {
          id: "arm64",
          name: "the arm64 architecture",
          argument: "architectures",
          advice: 'Set architectures to ["x86_64"].'
        },
        { id: "dead-letter-queue", name: "dead-letter queues", argument: "dead_letter_config", advice: "Remove it." },
        { id: "x-ray", name: "X-Ray tracing", argument: "tracing_config", advice: "Set mode to PassThrough or remove it." },
        { id: "provisioned-concurrency", name: "provisioned concurrency", advice: "Remove it." },
        {
          id: "reserved-concurrency",
          name: "reserved concurrency",
          argument: "reserved_concurrent_executions",
          advice: "Remove it."
        },
        {
          id: "ephemeral-storage",
          name: "/tmp of more than 512 MB",
          argument: "ephemeral_storage",
          advice: "Set size to 512."
        },
        {
          id: "customer-managed-key",
          name: "a zip encrypted with a customer-managed key",
          argument: "source_kms_key_arn",
          advice: "Remove the key."
        },
        { id: "runtime-management", name: "runtime management other than Auto", advice: "Set update_runtime_on to Auto." }
      ].map((feature) => ({ ...feature, source: sources.FR }));
      ;
      function checkConfiguration(state, now) {
        const { wanted, address, latest } = state;
        const name = wanted.functionName;
        const empty = { problems: [], findings: [], notes: [] };
        if (!latest) {
          return {
            ...empty,
            problems: [
              `${name}: there is no such function in ${address.region}. Functions are made by Terraform: ${wanted.artifact.target === "lambda-edge" ? `the module edge-function makes one (name = "${name}"), in us-east-1` : `aws_lambda_function with function_name = "${name}", in this region`}. If it has another name, check function-name and function-prefix.`
            ]
          };
        }
        const compared = compare(state, latest);
        const features = wanted.artifact.target === "lambda-edge" ? forbiddenFeatures(latest) : [];
        const settings2 = settingFindings(state, latest, now);
        return {
          problems: [
            ...compared.problems,
            ...features.map((problem) => `${name}: ${problem}`),
            ...settings2.filter(({ severity }) => severity === "error").map((one) => `${name}: ${one.message} ${one.advice}`),
            ...unusable(latest, wanted.artifact.target).map((problem) => `${name}: ${problem}`)
          ],
          findings: settings2.filter(({ severity }) => severity !== "error").map((one) => ({ ...one, message: `${name}: ${one.message}` })),
          notes: [...compared.notes, ...keyNotes(wanted, latest)]
        };
      }
      function compare({ wanted }, latest) {
        const { artifact, functionName, saidByInput } = wanted;
        const said = (input) => saidByInput?.includes(input) ? input : null;
        const rows = [
          { argument: "runtime", input: said("runtime"), built: artifact.runtime, actual: latest.Runtime },
          { argument: "handler", input: said("handler"), built: artifact.handler, actual: latest.Handler },
          { argument: "memory_size", input: "memory-size", built: wanted.memorySize ?? null, actual: latest.MemorySize },
          { argument: "timeout", input: "timeout", built: wanted.timeout ?? null, actual: latest.Timeout }
        ];
        const problems = [];
        const notes = [];
        for (const { argument, input, built, actual } of rows) {
          if (built === null) {
            if (input === null)
              notes.push(`${functionName}: ${argument} of the artifact is not known, so it is not compared (AWS has ${actual})`);
          } else if (built !== actual) {
            problems.push(`${functionName}: ${argument} is ${actual} in AWS, ${input ? `${input} says` : "the artifact wants"} ${built}. Configuration is Terraform's: set ${argument} = ${JSON.stringify(built)} on the aws_lambda_function (module edge-function) and apply, or ${input ? `correct ${input}` : `build for ${actual}`}.`);
          }
        }
        return { problems, notes };
      }
      function settingFindings({ wanted, existing }, latest, now) {
        if (!latest.Runtime || !latest.Handler)
          return [];
        const { target, eventTypes } = wanted.artifact;
        const findings = (0, settings.E)({
          target,
          eventTypes: wanted.associations?.map((one) => one.eventType) ?? eventTypes ?? vocabulary.BA[target],
          runtime: latest.Runtime,
          handler: latest.Handler,
          memorySize: latest.MemorySize,
          timeout: latest.Timeout,
          today: new Date(now)
        });
        return existing ? findings.filter(({ rule, severity }) => !(rule === "runtime" && severity === "error")) : findings;
      }
      function forbiddenFeatures(latest) {
        const used = {
          environment: Object.keys(latest.Environment?.Variables ?? {}).length > 0 || latest.Environment?.Error !== void 0,
          layers: (latest.Layers?.length ?? 0) > 0,
          vpc: !!latest.VpcConfig?.VpcId || (latest.VpcConfig?.SubnetIds?.length ?? 0) > 0,
          "container-image": latest.PackageType === "Image",
          arm64: latest.Architectures?.includes("arm64") ?? false,
          "dead-letter-queue": !!latest.DeadLetterConfig?.TargetArn,
          "x-ray": latest.TracingConfig?.Mode === "Active",
          "ephemeral-storage": (latest.EphemeralStorage?.Size ?? 0) > (0, restrictions.V0)("edge-ephemeral-storage").value
        };
        return unsupportedFeatures.filter(({ id: id2 }) => used[id2]).map(({ name, argument, advice }) => {
          const where = argument ? ` (${argument} of the aws_lambda_function)` : "";
          return `Lambda@Edge does not support ${name}${where}. ${advice}`;
        });
      }
      function keyNotes({ artifact, functionName }, latest) {
        if (artifact.target !== "lambda-edge" || !latest.KMSKeyArn)
          return [];
        return [
          `${functionName}: it has a customer-managed key (kms_key_arn); Lambda@Edge takes no zip that is encrypted with one (source_kms_key_arn)`
        ];
      }
      function unusable(latest, target) {
        if (latest.PackageType === "Image" && target === "lambda")
          return ["it runs a container image, which takes no zip. Set package_type to Zip."];
        if (latest.State !== "Failed")
          return [];
        return [`it is in state Failed: ${latest.StateReason ?? "Lambda gives no reason"}. Mend it in Terraform.`];
      }
      var next_record = __webpack_require__(2836);
      ;
      function configuration_sameConfiguration(left, right) {
        return JSON.stringify(configuration_frozen(left)) === JSON.stringify(configuration_frozen(right));
      }
      function configuration_frozen(configuration) {
        const { VpcConfig: vpc, LoggingConfig: logging } = configuration;
        return {
          runtime: configuration.Runtime ?? null,
          handler: configuration.Handler ?? null,
          role: configuration.Role ?? null,
          memory: configuration.MemorySize ?? 128,
          timeout: configuration.Timeout ?? 3,
          package: configuration.PackageType ?? "Zip",
          image: configuration.ImageConfigResponse?.ImageConfig ?? null,
          architectures: configuration.Architectures ?? ["x86_64"],
          storage: configuration.EphemeralStorage?.Size ?? 512,
          tracing: configuration.TracingConfig?.Mode ?? "PassThrough",
          network: {
            subnets: sorted(vpc?.SubnetIds),
            securityGroups: sorted(vpc?.SecurityGroupIds),
            ipv6: vpc?.Ipv6AllowedForDualStack ?? false
          },
          environment: Object.entries(configuration.Environment?.Variables ?? {}).sort(),
          layers: configuration.Layers?.map((layer) => layer.Arn) ?? [],
          deadLetters: configuration.DeadLetterConfig?.TargetArn ?? null,
          key: configuration.KMSKeyArn ?? null,
          fileSystems: configuration.FileSystemConfigs?.map((mount) => [mount.Arn, mount.LocalMountPath]) ?? [],
          snapStart: configuration.SnapStart?.ApplyOn ?? "None",
          logging: [
            logging?.LogFormat ?? "Text",
            logging?.ApplicationLogLevel ?? null,
            logging?.SystemLogLevel ?? null,
            logging?.LogGroup ?? `/aws/lambda/${configuration.FunctionName}`
          ],
          durable: configuration.DurableConfig ?? null,
          capacity: configuration.CapacityProviderConfig ?? null,
          tenancy: configuration.TenancyConfig?.TenantIsolationMode ?? null
        };
      }
      function sorted(values) {
        return [...values ?? []].sort();
      }
      ;
      const lambda_api_sdk = () => Promise.all(
        /* import() */
        [__webpack_require__.e(5156), __webpack_require__.e(6172), __webpack_require__.e(5179)]
      ).then(__webpack_require__.bind(__webpack_require__, 5179));
      const client = (session, { region }) => session.clients.lambda(region);
      const resourceOf = ({ region, functionName, arn }, qualifier) => (arn ?? (0, publish_arn.HF)(region, functionName)) + (qualifier ? `:${qualifier}` : "");
      async function getConfiguration(session, address, qualifier) {
        const { functionName } = address;
        const { GetFunctionConfigurationCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:GetFunctionConfiguration",
          resource: resourceOf(address, qualifier),
          doing: `reading the configuration of ${functionName}${qualifier ? ` version ${qualifier}` : ""}`
        };
        try {
          return await read(session, what, (options) => lambda.send(new GetFunctionConfigurationCommand({ FunctionName: functionName, Qualifier: qualifier }), options));
        } catch (error) {
          if ((0, call.m_)(error, "ResourceNotFoundException"))
            return null;
          throw error;
        }
      }
      async function listVersions(session, address) {
        const { ListVersionsByFunctionCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:ListVersionsByFunction",
          resource: resourceOf(address),
          doing: `listing the versions of ${address.functionName}`
        };
        const versions = [];
        let marker;
        do {
          const input = { FunctionName: address.functionName, Marker: marker };
          const page = await read(session, what, (options) => lambda.send(new ListVersionsByFunctionCommand(input), options));
          versions.push(...page.Versions ?? []);
          marker = page.NextMarker;
        } while (marker);
        return versions.filter(({ Version }) => /^\d+$/.test(Version ?? "")).sort((left, right) => Number(right.Version) - Number(left.Version));
      }
      async function updateCode(session, address, code, revisionId) {
        const { UpdateFunctionCodeCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:UpdateFunctionCode",
          resource: resourceOf(address),
          doing: `updating the code of ${address.functionName}`
        };
        const input = { FunctionName: address.functionName, RevisionId: revisionId, ...code };
        return await write(session, what, (options) => lambda.send(new UpdateFunctionCodeCommand(input), options));
      }
      async function publishVersion(session, address, expected) {
        const { PublishVersionCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:PublishVersion",
          resource: resourceOf(address),
          doing: `publishing a version of ${address.functionName}`
        };
        const input = {
          FunctionName: address.functionName,
          CodeSha256: expected.codeSha256,
          RevisionId: expected.revisionId
        };
        return await write(session, what, (options) => lambda.send(new PublishVersionCommand(input), options));
      }
      async function getAlias(session, address, name) {
        const { GetAliasCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:GetAlias",
          resource: resourceOf(address, name),
          doing: `reading the alias ${name} of ${address.functionName}`
        };
        const input = { FunctionName: address.functionName, Name: name };
        try {
          return await read(session, what, (options) => lambda.send(new GetAliasCommand(input), options));
        } catch (error) {
          if ((0, call.m_)(error, "ResourceNotFoundException"))
            return null;
          throw error;
        }
      }
      async function updateAlias(session, address, alias) {
        const { UpdateAliasCommand } = await lambda_api_sdk();
        const lambda = await client(session, address);
        const what = {
          action: "lambda:UpdateAlias",
          resource: resourceOf(address, alias.name),
          doing: `moving the alias ${alias.name} of ${address.functionName}`
        };
        const input = {
          FunctionName: address.functionName,
          Name: alias.name,
          FunctionVersion: alias.version,
          RevisionId: alias.revisionId
        };
        return await write(session, what, (options) => lambda.send(new UpdateAliasCommand(input), options));
      }
      ;
      function addressOf(request, wanted) {
        const region = wanted.artifact.target === "lambda-edge" ? vocabulary.oB : request.region;
        return { functionName: wanted.functionName, region: region ?? vocabulary.oB };
      }
      async function readLatest(session, request, wanted) {
        const address = addressOf(request, wanted);
        const [latest, alias] = await Promise.all([
          getConfiguration(session, address),
          wanted.alias ? getAlias(session, address, wanted.alias) : null
        ]);
        return { wanted, address: { ...address, arn: latest?.FunctionArn }, latest, alias };
      }
      async function findExisting(session, state, distribution, record2, trustsHistory) {
        const { latest, address, wanted } = state;
        if (!latest)
          return function_state_stateOf(state, null, null);
        const { codeSha256 } = wanted.artifact;
        const back = wanted.version ? await getConfiguration(session, address, wanted.version) : null;
        if (back && back.CodeSha256 === codeSha256 && back.State !== "Failed")
          return function_state_stateOf(state, back, null);
        if (trustsHistory && record2 && isNewTo(record2, state))
          return function_state_stateOf(state, null, null);
        const inUse = versionInUse(state, distribution, record2?.versionArn ?? null);
        const used = inUse ? await getConfiguration(session, address, inUse) : null;
        if (used && isSameVersion(used, latest, codeSha256))
          return function_state_stateOf(state, used, null);
        const versions = await listVersions(session, address);
        const knownVersions = versions.map(({ Version }) => Version);
        return function_state_stateOf(state, findSame(versions, latest, codeSha256), knownVersions);
      }
      function isNewTo(record2, { wanted, latest }) {
        const { sha256, codeSha256 } = wanted.artifact;
        const complete = record2.previous.length < next_record.Z && (0, publish_arn.X2)(record2.versionArn ?? "") === latest?.FunctionArn;
        return complete && latest?.CodeSha256 !== codeSha256 && [record2, ...record2.previous].every((one) => one.sha256 !== sha256);
      }
      function function_state_stateOf(state, existing, knownVersions) {
        const { address, latest } = state;
        return {
          ...state,
          kind: "lambda",
          existing,
          knownVersions,
          functionArn: latest?.FunctionArn ?? null,
          region: address.region,
          runtime: latest?.Runtime ?? null,
          handler: latest?.Handler ?? null,
          expected: expectedVersion(latest, existing)
        };
      }
      function expectedVersion(latest, existing) {
        return existing ? { version: existing.Version, versionArn: existing.FunctionArn, published: false } : { version: nextVersion, versionArn: `${latest?.FunctionArn}:${nextVersion}`, published: true };
      }
      function findSame(versions, latest, codeSha256) {
        return versions.find((version) => isSameVersion(version, latest, codeSha256)) ?? null;
      }
      function isSameVersion(version, latest, codeSha256) {
        return version.CodeSha256 === codeSha256 && version.State !== "Failed" && configuration_sameConfiguration(version, latest);
      }
      function versionInUse({ latest, wanted, alias }, distribution, recordedArn) {
        const functionArn = (0, publish_arn.X2)(latest?.FunctionArn ?? "");
        const onDistribution = wanted.artifact.target === "lambda-edge" && distribution ? (0, publish_slots.Fj)(distribution.behaviours, functionArn).map(({ occupant }) => occupant.arn) : [];
        const recorded = recordedArn && (0, publish_arn.X2)(recordedArn) === functionArn ? [recordedArn] : [];
        const numbers = [...onDistribution, ...recorded].map((arn) => (0, publish_arn.x$)(arn)?.qualifier ?? "");
        return [alias?.FunctionVersion ?? "", ...numbers].find((version) => /^\d+$/.test(version)) ?? null;
      }
      ;
      const delays = [100, 200, 400, 800, 1500, 3e3];
      async function waitUntilUpdated(session, address) {
        return await poll(session, address, void 0, (latest) => latest.LastUpdateStatus !== "InProgress" && latest.State !== "Pending", "an update of it to finish");
      }
      async function waitUntilActive(session, address, version) {
        if (version.State === "Active")
          return version;
        const settled = await poll(session, address, version.Version, ({ State }) => State !== "Pending", `version ${version.Version} to become active`);
        if (settled.State !== "Failed")
          return settled;
        throw new errors.yo("Version not usable", `Version ${version.Version} of ${address.functionName} failed to become active: ${settled.StateReason ?? "Lambda gives no reason"} (${settled.StateReasonCode ?? "no code"}). Mend the function's configuration in Terraform and run this again.`);
      }
      async function poll(session, address, qualifier, done, waitedFor) {
        for (let look = 0; ; look++) {
          const configuration = await getConfiguration(session, address, qualifier);
          if (!configuration) {
            throw new errors.yo("Function gone", `${address.functionName}${qualifier ? ` version ${qualifier}` : ""} in ${address.region} was deleted while this run waited for ${waitedFor}. See who did that, then run this again.`);
          }
          if (done(configuration))
            return configuration;
          if (!await pause(session, delays[Math.min(look, delays.length - 1)])) {
            throw new errors.yo("Timed out", `${address.functionName} in ${address.region}: timeout-minutes (${session.timeoutMinutes}) ended while waiting for ${waitedFor}; Lambda still says ${configuration.LastUpdateStatus ?? configuration.State}.`);
          }
        }
      }
      ;
      const directLimit = 50 * 1024 * 1024;
      async function sendCode(session, address, wanted, revisionId, options) {
        const { s3Bucket, s3Key } = wanted.artifact;
        const small = wanted.bytes.byteLength <= directLimit;
        const region = s3Bucket ? session.clients.bucketRegion?.(s3Bucket) : void 0;
        const elsewhere = region !== void 0 && region !== address.region;
        if (s3Bucket && s3Key && !((options.direct || elsewhere) && small)) {
          try {
            return await updateCode(session, address, { S3Bucket: s3Bucket, S3Key: s3Key }, revisionId);
          } catch (error) {
            if (!isRefusedObject(error))
              throw error;
            if (!small)
              throw objectNeeded(address, wanted, error);
            session.log.debug(`Lambda does not take s3://${s3Bucket}/${s3Key} in ${address.region}: sending the bytes`);
          }
        }
        if (!small)
          throw objectNeeded(address, wanted);
        return await updateCode(session, address, { ZipFile: wanted.bytes }, revisionId);
      }
      function isRefusedObject(error) {
        const ofS3 = /\bS3\b|PermanentRedirect|specified endpoint|GetObject/i.test((0, errors.bD)(error));
        return ofS3 && (0, call.m_)(error, "InvalidParameterValueException", "AccessDeniedException", "PermanentRedirect");
      }
      function objectNeeded(address, { artifact, bytes }, cause) {
        const megabytes = (bytes.byteLength / 1024 / 1024).toFixed(1);
        return new errors.yo("Artifact too large to send", `${artifact.function} has ${megabytes} MB, and Lambda takes at most 50 MB in a call. Larger ones must be in an S3 bucket in ${address.region} that this role can read: upload it there and give s3-bucket and s3-key.${cause ? ` Lambda said: ${(0, errors.bD)(cause)}` : ""}`, { cause });
      }
      ;
      const lambda_version_tries = 6;
      async function makeVersion(session, state) {
        const { wanted, address, existing } = state;
        const { functionName } = address;
        if (existing)
          return ready(await waitUntilActive(session, address, existing), false);
        let latest = state.latest;
        let unclear;
        for (let attempt = 0; attempt < lambda_version_tries; attempt++) {
          if (attempt > 0) {
            const found = findSame(await listVersions(session, address), state.latest, wanted.artifact.codeSha256);
            if (found)
              return await activate(session, state, found);
            if (!await pause(session, 200 * 2 ** attempt * Math.random()))
              break;
          }
          latest = await lambda_version_bringCode(session, state, latest, { direct: attempt > 0 }, (error) => {
            unclear = error;
          });
          if (!configuration_sameConfiguration(latest, state.latest))
            throw reconfigured(address);
          if (latest.CodeSha256 !== wanted.artifact.codeSha256)
            continue;
          try {
            const expected = { codeSha256: wanted.artifact.codeSha256, revisionId: latest.RevisionId };
            return await activate(session, state, await publishVersion(session, address, expected));
          } catch (error) {
            if (!isChangedInBetween(error))
              throw refused(error, functionName, "publish a version");
            if ((0, call.Y2)(error))
              unclear = error;
            latest = await waitUntilUpdated(session, address);
          }
        }
        if (unclear)
          throw unclear;
        throw new errors.yo("Another publisher is at work", `${functionName} in ${address.region}: its code was changed by somebody else each of the ${lambda_version_tries} times this run tried to publish. Wait for the other run to end (a concurrency group for the stage keeps them apart), then run this again.`);
      }
      async function lambda_version_bringCode(session, { wanted, address }, before, options, onUnclear) {
        const idle = isIdle(before) ? before : await waitUntilUpdated(session, address);
        if (idle.CodeSha256 === wanted.artifact.codeSha256 && idle.LastUpdateStatus !== "Failed")
          return idle;
        const truth = `The code of ${address.functionName} ($LATEST) is the new one.`;
        try {
          await sendCode(session, address, wanted, idle.RevisionId, options);
          setTruth(session, truth, true);
        } catch (error) {
          if (!isChangedInBetween(error))
            throw refused(error, address.functionName, "take the code");
          if ((0, call.Y2)(error))
            onUnclear(error);
        }
        const latest = await waitUntilUpdated(session, address);
        const failed = latest.LastUpdateStatus === "Failed";
        setTruth(session, truth, !failed && latest.CodeSha256 === wanted.artifact.codeSha256);
        if (failed) {
          throw new errors.yo("Code not taken", `Lambda could not update the code of ${address.functionName}: ${latest.LastUpdateStatusReason ?? "it gives no reason"} (${latest.LastUpdateStatusReasonCode ?? "no code"}).`);
        }
        return latest;
      }
      function setTruth(session, truth, holds) {
        const others = session.truths.filter((one) => one !== truth);
        session.truths.splice(0, session.truths.length, ...others, ...holds ? [truth] : []);
      }
      function reconfigured({ functionName, region }) {
        return new errors.yo("Configuration changed meanwhile", `${functionName} in ${region}: its configuration was changed by somebody else (a terraform apply, perhaps) while this run was at work, so nothing was published with it. Run this again: it checks the new configuration.`);
      }
      async function activate(session, { address, wanted, knownVersions }, version) {
        if (version.CodeSha256 !== wanted.artifact.codeSha256) {
          throw new Error(`Lambda published version ${version.Version} with CodeSha256 ${version.CodeSha256}, not the one asked for`);
        }
        const published = !knownVersions?.includes(version.Version);
        if (published)
          session.truths.push(`Version ${version.Version} of ${address.functionName} is published.`);
        return ready(await waitUntilActive(session, address, version), published);
      }
      function ready(version, published) {
        return { version: version.Version, versionArn: version.FunctionArn, published };
      }
      function isIdle(latest) {
        return latest.LastUpdateStatus !== "InProgress" && latest.State !== "Pending";
      }
      function isChangedInBetween(error) {
        return (0, call.m_)(error, "PreconditionFailedException", "ResourceConflictException") || (0, call.m_)(error, "InvalidParameterValueException") && /CodeSha256|code sha/i.test((0, errors.bD)(error)) || (0, call.Y2)(error);
      }
      function refused(error, functionName, what) {
        const names = [
          "InvalidParameterValueException",
          "CodeStorageExceededException",
          "RequestEntityTooLargeException",
          "RequestTooLargeException",
          "CodeVerificationFailedException",
          "InvalidCodeSignatureException",
          "CodeSigningConfigNotFoundException",
          "FunctionVersionsPerCapacityProviderLimitExceededException",
          "ResourceNotFoundException"
        ];
        if (error instanceof errors.yo || !(0, call.m_)(error, ...names))
          return error;
        const advice = (0, call.m_)(error, "CodeStorageExceededException") ? " Delete old versions that no distribution uses, or ask AWS for more code storage in the region." : "";
        return new errors.yo("Lambda refused", `Lambda would not ${what} of ${functionName}: ${(0, errors.bD)(error)}${advice}`, {
          cause: error
        });
      }
      ;
      const lambdaKind = {
        async read(session, request, wanted, shared) {
          const [latest, { distribution, record: record2 }] = await Promise.all([readLatest(session, request, wanted), shared]);
          return await findExisting(session, latest, distribution, record2?.record ?? null, request.promotion !== void 0);
        },
        check(session, state) {
          const { existing, wanted } = state;
          const comesBack = existing !== null && existing.Version === wanted.version;
          const checked = checkConfiguration(comesBack ? { ...state, latest: existing } : state, session.clock.now());
          return { ...checked, problems: [...checked.problems, ...aliasProblems(state)] };
        },
        publish: async (session, states) => await (0, side_by_side.Q)(states, (state) => publishOne(session, state)),
        async isCurrent(session, { wanted, address }, { version }) {
          if (!wanted.alias)
            return true;
          return (await getAlias(session, address, wanted.alias))?.FunctionVersion === version;
        }
      };
      async function publishOne(session, state) {
        const ready2 = await makeVersion(session, state);
        const { functionName } = state.wanted;
        const what = ready2.published ? "published" : "already published as";
        session.log.info(`${functionName}: ${what} version ${ready2.version}`);
        return ready2;
      }
      function aliasProblems({ wanted, latest, alias }) {
        if (!wanted.alias || !latest)
          return [];
        if (!alias) {
          return [
            `${wanted.functionName}: it has no alias ${wanted.alias}. Aliases are made by Terraform: add an aws_lambda_alias with ignore_changes = [function_version], and apply.`
          ];
        }
        const weights = Object.keys(alias.RoutingConfig?.AdditionalVersionWeights ?? {});
        if (weights.length === 0)
          return [];
        return [
          `${wanted.functionName}: the alias ${wanted.alias} shares its traffic with version ${weights.join(", ")}. End that (routing_config of the aws_lambda_alias) before it is moved.`
        ];
      }
      ;
      async function readFunction(session, request, wanted, shared) {
        const kind = wanted.artifact.target === "cloudfront-function" ? cloudFrontFunctionKind : lambdaKind;
        return await kind.read(session, request, wanted, shared);
      }
      function checkFunctionState(session, state, shared, request) {
        return state.kind === "lambda" ? lambdaKind.check(session, state, shared, request) : cloudFrontFunctionKind.check(session, state, shared, request);
      }
      async function publishFunctions(session, states) {
        const versions = /* @__PURE__ */ new Map();
        const keep = (of, made) => {
          for (const [index, state] of of.entries())
            versions.set(state, made[index]);
        };
        const lambdas = states.filter((state) => state.kind === "lambda");
        keep(lambdas, await lambdaKind.publish(session, lambdas));
        const functions = states.filter((state) => state.kind === "cloudfront-function");
        keep(functions, await cloudFrontFunctionKind.publish(session, functions));
        return states.map((state) => versions.get(state));
      }
      async function isCurrent(session, state, version) {
        return state.kind === "lambda" ? await lambdaKind.isCurrent(session, state, version) : await cloudFrontFunctionKind.isCurrent(session, state, version);
      }
      ;
      const move_alias_tries = 5;
      async function moveAlias(session, state, version) {
        const { address, wanted } = state;
        const name = wanted.alias;
        let alias = state.alias;
        let unclear;
        for (let attempt = 0; attempt < move_alias_tries; attempt++) {
          if (!alias)
            throw new errors.yo("Alias gone", `The alias ${name} of ${address.functionName} was deleted meanwhile.`);
          if (alias.FunctionVersion === version) {
            if (attempt > 0)
              moved(session, state, version);
            return attempt > 0;
          }
          try {
            await updateAlias(session, address, { name, version, revisionId: alias.RevisionId });
            moved(session, state, version);
            return true;
          } catch (error) {
            const again = (0, call.m_)(error, "PreconditionFailedException", "ResourceConflictException");
            if (!again && !(0, call.Y2)(error))
              throw error;
            if (!again)
              unclear = error;
          }
          if (!await pause(session, 200 * 2 ** attempt * Math.random()))
            break;
          alias = await getAlias(session, address, name);
        }
        if (unclear)
          throw unclear;
        throw new errors.yo("Alias not moved", `The alias ${name} of ${address.functionName} could not be moved to version ${version}: others changed it each time in between. Run this again.`);
      }
      function moved(session, { address, wanted, alias }, version) {
        session.log.info(`${address.functionName}: alias ${wanted.alias} ${alias?.FunctionVersion} -> ${version}`);
        session.truths.push(`The alias ${wanted.alias} of ${address.functionName} points at version ${version}.`);
      }
      ;
      function driftOf(request, readings) {
        return readings.states.flatMap((state, index) => {
          const record2 = readings.records[index]?.record;
          if (!record2 || !state.functionArn)
            return [];
          const since = `the release of ${record2.releasedAt}`;
          return [...codeDrift(state, record2, since), ...placeDrift(request, readings, state, index, since)];
        });
      }
      function codeDrift(state, record2, since) {
        const { wanted, expected } = state;
        const name = wanted.functionName;
        if (state.kind === "cloudfront-function") {
          const live = state.live?.sha256;
          if (!live || live === record2.sha256 || live === wanted.artifact.sha256)
            return [];
          return [`${name}: its LIVE code has SHA-256 ${live}, ${since} recorded ${record2.sha256}`];
        }
        const version = state.alias?.FunctionVersion;
        if (!version || version === record2.version || version === expected.version)
          return [];
        return [`${name}: its alias ${wanted.alias} is at version ${version}, ${since} recorded version ${record2.version}`];
      }
      function placeDrift({ distribution: wantedDistribution }, { distribution, records }, { wanted, functionArn, expected }, index, since) {
        const entry = wantedDistribution && records[index]?.record.distributions[wantedDistribution.name];
        if (!entry || !distribution || entry.id !== distribution.id)
          return [];
        const slots = (0, publish_slots.Fj)(distribution.behaviours, functionArn);
        const where = `the distribution ${distribution.id}`;
        const others = slots.filter(({ occupant: { arn } }) => arn !== entry.versionArn && arn !== expected.versionArn);
        const moved2 = others.map(({ pattern, eventType, occupant }) => `${wanted.functionName}: ${where} runs ${(0, publish_arn.EU)(occupant.arn)} on ${eventType} of ${pattern}, ${since} recorded ${(0, publish_arn.EU)(entry.versionArn)}`);
        if (moved2.length > 0 || entry.associations === null)
          return moved2;
        const now = linesOf(slots);
        const recorded = [...entry.associations].sort();
        const intended = wanted.associations?.map(parse_associations.u).sort();
        if (same(now, recorded) || intended && same(now, intended))
          return [];
        return [
          `${wanted.functionName}: on ${where} it is at ${now.join(", ") || "no place"}, ${since} recorded ${recorded.join(", ") || "none"}`
        ];
      }
      function linesOf(slots) {
        return slots.map(({ pattern, eventType, occupant }) => (0, parse_associations.u)({ pattern, eventType, includeBody: occupant.includeBody })).sort();
      }
      function same(left, right) {
        const bare = (lines) => lines.map((line) => line.replace(/^\//, "")).sort().join("\n");
        return bare(left) === bare(right);
      }
      var record_store = __webpack_require__(3194);
      var release_key = __webpack_require__(8118);
      ;
      function placeOf({ release }, wanted) {
        return release && { ...release, function: wanted.artifact.function };
      }
      function keyOf(request, wanted) {
        const place2 = placeOf(request, wanted);
        return place2 && (0, release_key.D)(place2);
      }
      async function readStored(session, request, wanted) {
        const place2 = placeOf(request, wanted);
        if (!place2)
          return null;
        if (request.promotion?.records)
          return request.promotion.records.get(wanted.artifact.function) ?? null;
        const s3 = await session.clients.s3();
        return await readThrough(session, (signal) => (0, record_store.aE)(s3, place2, { signal }));
      }
      function releaseOf(session, request, { wanted, region, runtime, handler }, { version, versionArn }, distribution) {
        const { artifact, associations, functionName, alias } = wanted;
        const associated = request.distribution && distribution && artifact.target !== "lambda";
        return {
          owner: "action",
          function: artifact.function,
          stage: request.release?.stage ?? "",
          target: artifact.target,
          region,
          functionName,
          alias,
          runtime: artifact.runtime ?? runtime,
          handler: artifact.handler ?? handler,
          eventTypes: artifact.eventTypes,
          sha256: artifact.sha256,
          codeSha256: artifact.codeSha256,
          artifact: {
            bucket: artifact.s3Bucket ?? "",
            key: artifact.s3Key ?? "",
            hashKey: artifact.hashKey ?? `${artifact.s3Key}.base64sha256`
          },
          version,
          versionArn,
          commit: artifact.commit ?? request.commit,
          runUrl: request.runUrl,
          releasedAt: new Date(session.clock.now()).toISOString(),
          ...wanted.restores ? { restores: wanted.restores, restoresMore: wanted.restoresMore ?? false } : {},
          distribution: associated ? {
            name: request.distribution.name,
            entry: { id: distribution.id, version, versionArn, associations: associations?.map(parse_associations.u) ?? null }
          } : null
        };
      }
      const records_tries = 6;
      async function record(session, place2, stored, release, stillRuns2) {
        const s3 = await session.clients.s3();
        let current = stored;
        for (let attempt = 0; attempt < records_tries; attempt++) {
          const next = (0, next_record.P)(current?.record ?? null, release);
          if (!next.changed) {
            return { previous: next.record.previous[0] ?? null, releasedAt: next.record.releasedAt, written: attempt > 0 };
          }
          try {
            const etag = current?.etag ?? null;
            await writeThrough(session, `writing the release record of ${place2.function}`, () => (0, record_store.rh)(s3, place2, next.record, etag));
            session.truths.push(`The release record s3://${place2.bucket}/${(0, release_key.D)(place2)} is written.`);
            return { previous: current?.record ?? null, releasedAt: release.releasedAt, written: true };
          } catch (error) {
            if (!(error instanceof record_store.MI))
              throw error;
            if (!await stillRuns2())
              throw lostTo(release, error.current);
            current = error.current;
          }
          if (!await pause(session, 100 * 2 ** attempt * Math.random()))
            break;
        }
        throw new errors.yo("Release record contended", `The release record of ${release.function} in ${release.stage} was changed by others each of the ${records_tries} times this run tried to write it. What runs is this run's version ${release.version}; run this again to record it.`);
      }
      function lostTo(release, winner) {
        const who = winner ? `${(0, publish_arn.EU)(winner.record.versionArn ?? winner.record.functionName)} (sha256 ${winner.record.sha256.slice(0, 12)}…), released ${winner.record.releasedAt} by ${winner.record.runUrl ?? "a run without a link"}` : "a run that removed the record";
        return new errors.yo("Another publish won", `${release.functionName}: this run published version ${release.version}, but another run released to ${release.stage} at the same time and its release is what runs now: ${who}. The record is left as that run wrote it. If this run's version is the one that is wanted, run it again.`);
      }
      ;
      const services = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"];
      async function readRoleTrust(session, roleArn) {
        const what = { action: "iam:GetRole", resource: roleArn, doing: `reading the role ${roleArn}` };
        const unread = (why) => ({
          roleArn,
          missing: null,
          note: `the role ${roleArn} could not be read (${why}): whether it trusts edgelambda.amazonaws.com is not checked here, CloudFront will`
        });
        try {
          const { GetRoleCommand } = await Promise.all(
            /* import() */
            [__webpack_require__.e(5156), __webpack_require__.e(6359)]
          ).then(__webpack_require__.bind(__webpack_require__, 6359));
          const iam = await session.clients.iam();
          const command = new GetRoleCommand({ RoleName: roleArn.split("/").at(-1) });
          const { Role } = await read(session, what, (options) => iam.send(command, options));
          return { roleArn, missing: missingServices(Role?.AssumeRolePolicyDocument ?? ""), note: null };
        } catch (error) {
          session.signal.throwIfAborted();
          if ((0, call.w7)(error))
            return unread("iam:GetRole is not allowed");
          if ((0, call.m_)(error, "NoSuchEntity", "NoSuchEntityException"))
            return unread("IAM has no such role");
          return unread((0, errors.bD)(error));
        }
      }
      function missingServices(document) {
        let policy;
        try {
          policy = JSON.parse(decodeURIComponent(document));
        } catch {
          return null;
        }
        const allowing = listOf(policy.Statement).filter(({ Effect, Action }) => Effect === "Allow" && listOf(Action).some((action) => /^(\*|sts:(\*|assume(role|\*)))$/i.test(action)));
        const trusted = allowing.flatMap(({ Principal }) => typeof Principal === "string" ? [Principal] : [...listOf(Principal?.Service), ...listOf(Principal?.AWS)]);
        return services.filter((service) => !trusted.includes(service) && !trusted.includes("*"));
      }
      function listOf(value) {
        if (value === void 0)
          return [];
        return Array.isArray(value) ? value : [value];
      }
      ;
      function intentsOf(states, versionArnOf) {
        return states.filter(({ wanted, functionArn }) => wanted.artifact.target !== "lambda" && functionArn).map((state) => ({
          functionName: state.wanted.functionName,
          functionArn: state.functionArn,
          versionArn: versionArnOf(state),
          associations: state.wanted.associations,
          eventTypes: state.wanted.artifact.eventTypes
        }));
      }
      function expectedArn({ expected }) {
        return expected.versionArn;
      }
      async function preflight(session, request, readings) {
        const { states, distribution, records } = readings;
        const checked = states.map((state, index) => checkFunctionState(session, state, { distribution, record: records[index] ?? null }, request));
        const plan = distribution ? planSlots(distribution.behaviours, intentsOf(states, expectedArn), slotOptionsOf(request, readings)) : null;
        const trusts = await readTrusts(session, states, plan);
        const drift = request.promotion ? driftOf(request, readings) : [];
        const problems = [
          ...checked.flatMap((one) => one.problems),
          ...trusts.flatMap(trustProblems),
          ...distributionProblems(request, readings),
          ...plan?.problems ?? [],
          ...plan && distribution ? quotaProblems(distribution, plan) : [],
          ...recordProblems(session, request, readings),
          ...request.promotion?.overwriteDrift ? [] : drift.map(refusedDrift)
        ];
        if (problems.length > 0) {
          const list = problems.map((problem) => `- ${problem}`).join("\n");
          const count = problems.length === 1 ? "One thing is" : `${problems.length} things are`;
          throw new errors.yo("Not ready to publish", `${count} in the way:
${list}`);
        }
        return {
          plan,
          findings: checked.flatMap((one) => one.findings),
          notes: [...checked.flatMap((one) => one.notes), ...trusts.flatMap(({ note }) => note ?? []), ...drift],
          rolesTrusted: trusts.every(({ missing }) => missing?.length === 0)
        };
      }
      async function readTrusts(session, states, plan) {
        const placed = new Set(plan?.changes.map(({ after }) => after?.arn));
        const roles = states.filter((state) => state.kind === "lambda").filter(({ wanted, latest }) => wanted.artifact.target === "lambda-edge" && latest?.Role).filter((state) => state.expected.published || placed.has(expectedArn(state))).map(({ latest }) => latest.Role);
        return await (0, side_by_side.Q)([...new Set(roles)], (role) => readRoleTrust(session, role));
      }
      function trustProblems({ roleArn, missing }) {
        if (!missing || missing.length === 0)
          return [];
        return [
          `The role ${roleArn} does not trust ${missing.join(" and ")}: CloudFront refuses its functions. Add it to the Service principals of the role's trust policy in Terraform (assume_role_policy; the module edge-function has both).`
        ];
      }
      function refusedDrift(drift) {
        return `${drift}. It was changed by hand since: release what is wanted there, or set overwrite-drift: true to go over it.`;
      }
      function distributionProblems({ distribution: wanted }, readings) {
        const { distribution, states } = readings;
        if (!wanted)
          return [];
        if (!distribution) {
          return [
            `There is no distribution ${wanted.id} in this account. Check distribution-id: the id in the console or of Terraform's aws_cloudfront_distribution, and that the job's role is of the right account.`
          ];
        }
        const owner = distribution.arn.split(":")[4];
        return states.flatMap(({ wanted: { functionName }, functionArn }) => {
          const account = (0, publish_arn.XP)(functionArn ?? "");
          if (!account || !owner || account === owner)
            return [];
          return [
            `${functionName} is in account ${account}, the distribution ${wanted.id} in ${owner}: both must be in one.`
          ];
        });
      }
      function quotaProblems({ behaviours }, plan) {
        const quota = (0, restrictions.V0)("edge-associations-per-distribution").value;
        const count = (of) => (0, publish_slots.nK)(of).filter(({ occupant }) => !(0, publish_arn.$t)(occupant.arn)).length;
        const before = count(behaviours);
        const after = count(plan.behaviours);
        if (after <= quota || after <= before)
          return [];
        return [
          `The distribution would have ${after} Lambda@Edge associations; CloudFront allows ${quota}. Take some off, or put behaviours together.`
        ];
      }
      function recordProblems(session, request, { states, records, distribution }) {
        return states.flatMap((state, index) => {
          const stored = records[index];
          if (!stored || !state.functionArn)
            return [];
          try {
            (0, next_record.P)(stored.record, releaseOf(session, request, state, state.expected, distribution));
            return [];
          } catch (error) {
            if (error instanceof errors.yo)
              return [(0, errors.bD)(error)];
            throw error;
          }
        });
      }
      ;
      async function readAll(session, request) {
        const shared = readShared(session, request);
        const sharedOf = async (index) => {
          const { records: records2, distribution: distribution2 } = await shared;
          return { distribution: distribution2, record: records2[index] ?? null };
        };
        const [{ records, distribution }, states] = await Promise.all([
          shared,
          (0, side_by_side.Q)(request.functions, (wanted, index) => readFunction(session, request, wanted, sharedOf(index)))
        ]);
        return { states, records, distribution };
      }
      async function readShared(session, request) {
        const records = await (0, side_by_side.Q)(request.functions, (wanted2) => readStored(session, request, wanted2));
        const atTheEdge = request.functions.some(({ artifact }) => artifact.target !== "lambda");
        const { distribution: wanted } = request;
        return { records, distribution: wanted && atTheEdge ? await getDistribution(session, wanted.id) : null };
      }
      ;
      async function stillRuns(session, request, state, version) {
        const { wanted, functionArn } = state;
        if (!await isCurrent(session, state, version))
          return false;
        if (!request.distribution || wanted.artifact.target === "lambda")
          return true;
        const distribution = await getDistribution(session, request.distribution.id);
        const slots = (0, publish_slots.Fj)(distribution?.behaviours ?? [], functionArn);
        const expected = wanted.associations?.length ?? 1;
        if (expected === 0)
          return slots.length === 0;
        return slots.length >= expected && slots.every(({ occupant }) => occupant.arn === version.versionArn);
      }
      ;
      async function recordAll(session, request, readings, versions) {
        const failures = [];
        const recorded = await (0, side_by_side.Q)(readings.states, async (state, index) => {
          try {
            return await recordOne(session, request, readings, state, index, versions[index]);
          } catch (error) {
            failures.push(error);
            return null;
          }
        });
        if (failures.length > 0)
          throw failures[0];
        return recorded;
      }
      async function recordOne(session, request, { records, distribution }, state, index, version) {
        const place2 = placeOf(request, state.wanted);
        if (!place2)
          return null;
        const release = releaseOf(session, request, state, version, distribution);
        return await record(session, place2, records[index] ?? null, release, () => stillRuns(session, request, state, version));
      }
      var hashes = __webpack_require__(4735);
      ;
      function aboutFunction({ distribution }, one, state, { aliasMoved, notes: told }) {
        const { wanted } = state;
        const notes = [...told];
        if (!one.published)
          notes.push(alreadyPublished(one));
        if (distribution && one.target !== "lambda" && !one.associated)
          notes.push(`${one.functionName}: already associated`);
        if (!distribution && wanted.associations?.length) {
          notes.push(`${one.functionName}: no distribution-id, so its associations are left as they are`);
        }
        if (state.kind === "lambda" && wanted.alias) {
          notes.push(aliasMoved ? `${one.functionName}: alias ${wanted.alias} moved from version ${state.alias?.FunctionVersion} to ${one.version}` : `${one.functionName}: alias ${wanted.alias} is already at version ${one.version}`);
        }
        return notes;
      }
      function aboutPlanned(one, state) {
        const notes = [one.published ? wouldPublish(one, state) : alreadyPublished(one)];
        if (state.kind !== "lambda")
          return notes;
        const { alias } = state.wanted;
        if (alias && state.alias?.FunctionVersion !== one.version) {
          notes.push(`${one.functionName}: would move alias ${alias} from version ${state.alias?.FunctionVersion}`);
        }
        return notes;
      }
      function alreadyPublished({ functionName, target, version }) {
        return target === "cloudfront-function" ? `${functionName}: already published, LIVE (${version}) has this code` : `${functionName}: already published as version ${version}`;
      }
      function wouldPublish({ functionName, codeSha256, sha256 }, state) {
        if (state.kind === "lambda") {
          const update2 = state.latest?.CodeSha256 === codeSha256 ? "" : "update the code and ";
          return `${functionName}: would ${update2}publish a version`;
        }
        const update = state.development?.sha256 === sha256 ? "" : "update DEVELOPMENT, ";
        const count = state.wanted.samples?.length ?? 0;
        const test2 = count === 0 ? "" : `test it on ${count} sample event${count === 1 ? "" : "s"}, `;
        return `${functionName}: would ${update}${test2}${update || test2 ? "and " : ""}publish it to LIVE`;
      }
      ;
      function resultOf(request, readings, checked, outcome) {
        const { associated, document, versions } = outcome;
        const changes = associated?.changes ?? [];
        const behaviours = associated?.document.behaviours ?? [];
        const functions = readings.states.map((state, index) => ({
          ...describeFunction(request, readings, state, versions[index], behaviours, changes),
          previousRelease: outcome.recorded[index]?.previous ?? null
        }));
        return {
          functions,
          distribution: document && describeDistribution(document, behaviours, changes, associated?.updated ?? false, functions),
          invalidationId: outcome.invalidationId,
          findings: checked.findings,
          notes: [
            ...functions.flatMap((one, index) => aboutFunction(request, one, readings.states[index], {
              aliasMoved: outcome.aliasesMoved[index],
              notes: versions[index].notes ?? []
            })),
            ...checked.notes,
            ...associated?.notes ?? [],
            ...outcome.notes
          ]
        };
      }
      function plannedResult(request, readings, checked) {
        const { states, records, distribution } = readings;
        const changes = checked.plan?.changes ?? [];
        const behaviours = checked.plan?.behaviours ?? [];
        const functions = states.map((state, index) => {
          return {
            ...describeFunction(request, readings, state, state.expected, behaviours, changes),
            previousRelease: records[index]?.record ?? null
          };
        });
        const invalidations = distribution ? request.invalidatePaths : [];
        return {
          functions,
          distribution: distribution && describeDistribution(distribution, behaviours, changes, changes.length > 0, functions),
          invalidationId: null,
          findings: checked.findings,
          notes: [
            ...functions.flatMap((one, index) => aboutPlanned(one, states[index])),
            ...changes.map((change) => `would change ${(0, publish_slots.uQ)(change)}`),
            ...invalidations.length > 0 ? [`would invalidate ${invalidations.join(", ")}`] : [],
            ...checked.notes,
            ...checked.plan?.notes ?? []
          ]
        };
      }
      function describeFunction(request, { distribution }, state, { version, versionArn, published }, behaviours, changes) {
        const { wanted } = state;
        const { artifact, functionName } = wanted;
        const functionArn = state.functionArn;
        const isOurs = (arn) => arn !== void 0 && (0, publish_arn.X2)(arn) === functionArn;
        const own = changes.filter(({ before, after }) => isOurs(before?.arn) || isOurs(after?.arn));
        const edge = artifact.target !== "lambda";
        return {
          function: artifact.function,
          functionName,
          target: artifact.target,
          sha256: artifact.sha256,
          codeSha256: artifact.codeSha256,
          sizeBytes: artifact.sizeBytes,
          version,
          versionArn,
          previousVersionArn: edge ? ranBefore(distribution, functionArn, versionArn, own) : aliasArnOf(state),
          ...state.kind === "lambda" ? {} : { previousLiveEtag: state.live?.etag ?? null },
          codeBefore: codeBefore(state),
          published,
          associated: own.length > 0,
          associations: edge ? (0, publish_slots.Fj)(behaviours, functionArn).map(({ pattern, eventType, occupant }) => ({
            pattern,
            eventType,
            includeBody: occupant.includeBody
          })) : [],
          releaseKey: keyOf(request, wanted)
        };
      }
      function codeBefore(state) {
        if (state.kind === "cloudfront-function") {
          return state.live && { sha256: state.live.sha256, sizeBytes: state.live.code.byteLength };
        }
        const { CodeSha256, CodeSize } = state.latest ?? {};
        const sha256 = (0, hashes.Qf)(CodeSha256 ?? "");
        return sha256 === void 0 || CodeSize === void 0 ? null : { sha256, sizeBytes: CodeSize };
      }
      function aliasArnOf(state) {
        const version = state.kind === "lambda" ? state.alias?.FunctionVersion : void 0;
        return version ? `${state.functionArn}:${version}` : null;
      }
      function ranBefore(distribution, functionArn, versionArn, own) {
        const arns = (0, publish_slots.Fj)(distribution?.behaviours ?? [], functionArn).map(({ occupant }) => occupant.arn);
        const displaced = own.find(({ before, after }) => before && after?.arn === versionArn)?.before?.arn;
        return arns.find((arn) => arn !== versionArn) ?? arns[0] ?? displaced ?? null;
      }
      function describeDistribution({ id: id2, domainName, status }, behaviours, changes, updated, functions) {
        const republished = functions.filter(({ published }) => published).map(({ versionArn }) => versionArn);
        return {
          id: id2,
          domainName,
          status,
          updated,
          patterns: behaviours.map(({ pattern }) => pattern),
          slots: behaviours.flatMap((behaviour) => slotsOfBehaviour(behaviour, changes, republished)),
          removed: changes.flatMap(removedBy),
          changes: changes.map(publish_slots.uQ)
        };
      }
      function removedBy({ pattern, eventType, before, after }) {
        if (!before || after && (0, publish_arn.X2)(after.arn) === (0, publish_arn.X2)(before.arn))
          return [];
        return [{ pattern, eventType, ...before }];
      }
      function slotsOfBehaviour({ pattern, slots }, changes, republished) {
        return vocabulary.mu.flatMap((eventType) => {
          const occupant = slots[eventType];
          if (!occupant)
            return [];
          const moved2 = changes.some((change) => change.pattern === pattern && change.eventType === eventType);
          const changed = moved2 || (0, publish_arn.$t)(occupant.arn) && republished.includes(occupant.arn);
          return [{ pattern, eventType, ...occupant, changed }];
        });
      }
      ;
      const wait_deployed_delays = [250, 500, 1e3, 2e3, 4e3, 8e3, 1e4];
      const progressEvery = 15e3;
      async function waitUntilDeployed(session, document, arns) {
        const started = session.clock.now();
        const seconds = () => Math.round((session.clock.now() - started) / 1e3);
        let said = started;
        session.outlook = "CloudFront brings the change to its edge locations by itself; running the same again is safe and waits on.";
        session.log.info(`Distribution ${document.id}: waiting until it is Deployed`);
        for (let look = 0; ; look++) {
          const now = await getDistribution(session, document.id);
          if (!now)
            throw new errors.yo("Distribution gone", `The distribution ${document.id} was deleted while it was waited for.`);
          if (now.status === "Deployed") {
            session.log.info(`Distribution ${document.id}: Deployed after ${seconds()} s`);
            return { document: now, notes: overtaken(document, now, arns) };
          }
          if (session.clock.now() - said >= progressEvery) {
            said = session.clock.now();
            session.log.info(`Distribution ${document.id}: still ${now.status} after ${seconds()} s`);
          }
          if (!await pause(session, wait_deployed_delays[Math.min(look, wait_deployed_delays.length - 1)])) {
            throw new errors.yo("Timed out", `The distribution ${document.id} is still ${now.status} at the end of timeout-minutes (${session.timeoutMinutes}). Set a longer timeout-minutes, or wait: false.`);
          }
        }
      }
      function overtaken(put, now, arns) {
        return (0, publish_slots.nK)(put.behaviours).filter(({ occupant }) => arns.includes(occupant.arn)).flatMap(({ pattern, eventType, occupant }) => {
          const there = now.behaviours.find((behaviour) => behaviour.pattern === pattern)?.slots[eventType] ?? null;
          if (there?.arn === occupant.arn)
            return [];
          const change = (0, publish_slots.uQ)({ pattern, eventType, before: occupant, after: there });
          return [`another run has changed the distribution since: ${change}`];
        });
      }
      ;
      async function waitIfWanted(session, request, associated, versions) {
        if (!associated)
          return { document: null, notes: [] };
        const { document, updated } = associated;
        const changedOnIt = versions.filter(({ published, versionArn }) => published && isOn(document, versionArn));
        const outdated = changedOnIt.length > 0 && !updated;
        const arns = versions.map(({ versionArn }) => versionArn);
        if (document.status === "Deployed" && !outdated)
          return { document, notes: [] };
        if (request.wait)
          return await waitUntilDeployed(session, document, arns);
        const now = outdated ? await getDistribution(session, document.id) ?? document : document;
        return { document: now, notes: early(request, now) };
      }
      function isOn({ behaviours }, arn) {
        return (0, publish_slots.nK)(behaviours).some(({ occupant }) => occupant.arn === arn);
      }
      function early({ invalidatePaths }, { id: id2, status }) {
        if (invalidatePaths.length === 0 || status === "Deployed")
          return [];
        return [
          `the distribution ${id2} is ${status} and not waited for (wait: false), so edge locations that the change has not reached yet may cache old answers after the invalidation`
        ];
      }
      ;
      async function publish(request, dependencies) {
        checkRequest(request, dependencies.clock.now());
        const session = createSession(request, dependencies);
        const { readings, checked } = await truthfully(session, async () => {
          const all = await readAll(session, request);
          return { readings: all, checked: await preflight(session, request, all) };
        });
        if (dependencies.beforeWrites) {
          session.truths.push(...await dependencies.beforeWrites(plannedResult(request, readings, checked)));
        }
        if (request.dryRun)
          return planned(session, request, readings, checked);
        say(session, checked.notes);
        return await truthfully(session, () => carryOut(session, request, readings, checked));
      }
      function say(session, notes) {
        for (const note of notes)
          session.log.info(note);
      }
      function planned(session, request, readings, checked) {
        const result = plannedResult(request, readings, checked);
        say(session, result.notes);
        return result;
      }
      async function truthfully(session, work) {
        try {
          return await work();
        } catch (error) {
          throw withTruth(session, error);
        }
      }
      async function carryOut(session, request, readings, checked) {
        const { states } = readings;
        const versions = await publishFunctions(session, states);
        const aliasesMoved = await (0, side_by_side.Q)(states, (state, index) => state.kind === "lambda" && state.wanted.alias ? moveAlias(session, state, versions[index].version) : Promise.resolve(false));
        const associated = await associateAll(session, request, readings, versions, checked);
        const recorded = await recordAll(session, request, readings, versions);
        const waited = await waitIfWanted(session, request, associated, versions);
        const released = { versions, associated, recorded };
        const invalidationId = await invalidateRelease(session, request.invalidatePaths, waited.document, released);
        return resultOf(request, readings, checked, {
          versions,
          aliasesMoved,
          associated,
          document: waited.document,
          recorded,
          invalidationId,
          notes: waited.notes
        });
      }
      async function associateAll(session, request, readings, versions, { rolesTrusted }) {
        const { states, distribution } = readings;
        if (!distribution)
          return null;
        const intents = intentsOf(states, (state) => versions[states.indexOf(state)].versionArn);
        return await associate(session, distribution, intents, { ...slotOptionsOf(request, readings), rolesTrusted });
      }
    })
  ),
  /***/
  9906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fj: () => (
          /* binding */
          slotsOfFunction
        ),
        /* harmony export */
        hQ: () => (
          /* binding */
          findBehaviour
        ),
        /* harmony export */
        nK: () => (
          /* binding */
          slotsOf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          describeChange
        ),
        /* harmony export */
        yT: () => (
          /* binding */
          patternName
        )
        /* harmony export */
      });
      var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
      var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6520);
      function patternName(pathPattern) {
        return pathPattern === "default" || pathPattern === "*" ? `/${pathPattern}` : pathPattern;
      }
      function slotsOf(behaviours) {
        return behaviours.flatMap((behaviour) => _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu.flatMap((eventType) => {
          const occupant = behaviour.slots[eventType];
          return occupant ? [{ pattern: behaviour.pattern, eventType, occupant }] : [];
        }));
      }
      function slotsOfFunction(behaviours, functionArn) {
        return slotsOf(behaviours).filter(({ occupant }) => (0, _arn_js__WEBPACK_IMPORTED_MODULE_1__.X2)(occupant.arn) === functionArn);
      }
      function findBehaviour(behaviours, pattern) {
        const name = pattern === "*" ? "default" : pattern;
        const bare = name.replace(/^\//, "");
        return behaviours.find((behaviour) => behaviour.pattern === name) ?? (name === "default" ? void 0 : behaviours.find((behaviour) => behaviour.pattern.replace(/^\//, "") === bare));
      }
      function describeChange(change) {
        return `${change.pattern} ${change.eventType}: ${describeOccupant(change.before)} -> ${describeOccupant(change.after)}`;
      }
      function describeOccupant(occupant) {
        if (!occupant)
          return "nothing";
        return `${(0, _arn_js__WEBPACK_IMPORTED_MODULE_1__.EU)(occupant.arn)}${occupant.includeBody ? " (include-body)" : ""}`;
      }
    })
  ),
  /***/
  2836: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          nextRecord
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          keptReleases
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
      const keptReleases = 10;
      function nextRecord(previous, release) {
        if (previous)
          checkOwner(previous, release);
        const { distribution, restores, restoresMore, ...rest } = release;
        const replaced = previous !== null && isOtherRelease(previous, release);
        const own = distribution ? { [distribution.name]: withDefault(distribution.entry) } : {};
        const record = {
          schema: 1,
          ...rest,
          ...previous && !replaced ? known(previous, release) : {},
          distributions: { ...previous?.distributions, ...own },
          previous: previous ? earlier(previous, replaced, release) : []
        };
        const sameHistory = record.previous.length === previous?.previous.length;
        if (previous && sameHistory && sameRelease(previous, record))
          return { record: previous, changed: false };
        return { record, changed: true };
      }
      function isOtherRelease(previous, release) {
        return previous.sha256 !== release.sha256 || previous.version !== release.version;
      }
      function known(previous, release) {
        return {
          runtime: release.runtime ?? previous.runtime,
          handler: release.handler ?? previous.handler,
          eventTypes: release.eventTypes ?? previous.eventTypes,
          commit: release.commit ?? previous.commit
        };
      }
      function earlier(previous, replaced, { restores, restoresMore }) {
        const { previous: before, ...release } = previous;
        const index = restores ? indexOf(before, restores) : -1;
        const rest = index < 0 || restoresMore ? before : before.toSpliced(index, 1);
        if (!replaced)
          return rest;
        const history = [{ ...release, left: restores ? "rolled-back" : "superseded" }, ...rest];
        const stays = index >= keptReleases - 1 && restoresMore ? [before[index]] : [];
        return [...history.slice(0, keptReleases - stays.length), ...stays];
      }
      function indexOf(history, release) {
        return history.findIndex(({ sha256, version, releasedAt }) => sha256 === release.sha256 && version === release.version && releasedAt === release.releasedAt);
      }
      function withDefault(entry) {
        return { ...entry, associations: entry.associations?.map((line) => line.replace(/^\* /, "default ")) ?? null };
      }
      function sameRelease(previous, next) {
        return comparable(previous) === comparable(next);
      }
      function comparable(record) {
        const { commit, runUrl, releasedAt, previous, ...rest } = record;
        const names = Object.keys(rest.distributions).sort();
        return canonical({ ...rest, distributions: names.map((name) => [name, sorted(rest.distributions[name])]) });
      }
      function sorted(entry) {
        return { ...entry, associations: entry.associations ? [...entry.associations].sort() : null };
      }
      function canonical(value) {
        return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
      }
      function checkOwner(previous, release) {
        if (previous.owner === release.owner)
          return;
        const advice = previous.owner === "terraform" ? "Here 'terraform apply' publishes: point the record at an artifact with upload-artifact-hash (stage and release-bucket), or publish under another stage or release-prefix" : "Here publish-edge-version publishes: use it for this stage, or keep Terraform's stage under another name or release-prefix";
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Release record of another owner", `The release record of ${release.function} in ${release.stage} has owner '${previous.owner}', and this run would write it as '${release.owner}'; neither overwrites the other's. ${advice}.`);
      }
    })
  ),
  /***/
  3194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MI: () => (
          /* binding */
          RecordConflict
        ),
        aE: () => (
          /* binding */
          readRecord
        ),
        rh: () => (
          /* binding */
          writeRecord
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var call = __webpack_require__(3674);
      var conditional_write = __webpack_require__(4007);
      var s3_names = __webpack_require__(1098);
      var s3_objects = __webpack_require__(234);
      var errors = __webpack_require__(8285);
      var json_fields = __webpack_require__(9936);
      var vocabulary = __webpack_require__(6353);
      ;
      const read_release_name = { pattern: vocabulary.Md, expected: "a name of letters, digits, - and _, at most 64" };
      const region = { pattern: /^[a-z]{2,}(-[a-z]+)+-\d$/, expected: "an AWS region" };
      const arn = {
        pattern: /^arn:[a-z-]+:(lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+:\d+|cloudfront::\d{12}:function\/[A-Za-z0-9_-]+)$/,
        expected: "the ARN of a version of a Lambda function, or of a CloudFront Function"
      };
      const distributionId = { pattern: /^[A-Z0-9]{6,32}$/, expected: "a distribution's id" };
      const time = {
        pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
        expected: "an ISO 8601 time in UTC"
      };
      const association = {
        pattern: new RegExp(`^(?!\\* )\\S+ (${vocabulary.mu.join("|")})( include-body)?$`),
        expected: "'PATTERN EVENT-TYPE [include-body]', with 'default' for the default behaviour"
      };
      const releaseFields = [
        "schema",
        "owner",
        "function",
        "stage",
        "target",
        "region",
        "functionName",
        "alias",
        "runtime",
        "handler",
        "eventTypes",
        "sha256",
        "codeSha256",
        "artifact",
        "version",
        "versionArn",
        "distributions",
        "commit",
        "runUrl",
        "releasedAt"
      ];
      function readRecordFields(fields) {
        fields.only([...releaseFields, "previous"]);
        return { ...readRelease(fields), previous: fields.objects("previous", readPrevious) };
      }
      function readPrevious(fields) {
        fields.only([...releaseFields, "left"]);
        return { ...readRelease(fields), left: fields.oneOf("left", ["superseded", "rolled-back"]) };
      }
      function readRelease(fields) {
        requireAll(fields);
        const sha256 = fields.sha256("sha256");
        const release = {
          schema: 1,
          owner: fields.oneOf("owner", ["action", "terraform"]),
          function: fields.text("function", read_release_name),
          stage: fields.text("stage", read_release_name),
          target: fields.oneOf("target", vocabulary.zV),
          region: fields.text("region", region),
          functionName: fields.text("functionName", read_release_name),
          alias: fields.orNull("alias", (of, field) => of.text(field)),
          runtime: fields.orNull("runtime", (of, field) => of.text(field)),
          handler: fields.orNull("handler", (of, field) => of.text(field)),
          eventTypes: fields.orNull("eventTypes", (of, field) => of.choices(field, vocabulary.mu)),
          sha256,
          codeSha256: fields.sha256Base64("codeSha256", sha256),
          artifact: readArtifactPlace(fields.object("artifact")),
          version: fields.orNull("version", (of, field) => of.text(field)),
          versionArn: fields.orNull("versionArn", (of, field) => of.text(field, arn)),
          distributions: fields.map("distributions", readDistribution),
          commit: fields.orNull("commit", (of, field) => of.text(field)),
          runUrl: fields.orNull("runUrl", (of, field) => of.text(field)),
          releasedAt: readTime(fields, "releasedAt")
        };
        checkOwner(release);
        return release;
      }
      function readTime(fields, field) {
        const text = fields.text(field, time);
        if (!Number.isNaN(Date.parse(text)))
          return text;
        throw new json_fields.ir(field, text, "a time that there is");
      }
      function requireAll(fields) {
        const missing = releaseFields.find((field) => !fields.has(field));
        if (missing !== void 0)
          throw new json_fields.ir(missing, void 0, "the field to be there, if only as null");
        if (fields.wholeNumber("schema") !== 1)
          throw new json_fields.ir("schema", fields.wholeNumber("schema"), "1");
      }
      function checkOwner(release) {
        if (release.owner === "terraform" && (release.target !== "lambda" || release.version !== null)) {
          throw new json_fields.ir("owner", release.owner, "'action', as the record has an edge target or a version");
        }
        if (release.owner === "action" && (release.version === null || release.versionArn === null)) {
          throw new json_fields.ir("version", release.version, "the version that was published");
        }
      }
      function readArtifactPlace(fields) {
        fields.only(["bucket", "key", "hashKey"]);
        return { bucket: fields.text("bucket"), key: fields.text("key"), hashKey: fields.text("hashKey") };
      }
      function readDistribution(fields) {
        fields.only(["id", "version", "versionArn", "associations"]);
        return {
          id: fields.text("id", distributionId),
          version: fields.text("version"),
          versionArn: fields.text("versionArn", arn),
          associations: fields.orNull("associations", (of, field) => of.texts(field, association))
        };
      }
      ;
      const maximumRecordBytes = 1024 * 1024;
      function parseRecord(text, place) {
        try {
          const fields = new json_fields.AU((0, json_fields.qF)(text));
          const schema = fields.wholeNumber("schema");
          if (schema > 1)
            throw newerSchema(schema, place);
          return readRecordFields(fields);
        } catch (error) {
          if (!(error instanceof json_fields.ir))
            throw error;
          throw new errors.yo("Release record not understood", `${(0, s3_names.tT)(place)} is not a release record of edge-actions: ${error.message}. It is left as it is. Check release-bucket and release-prefix; if the record was edited by hand or cut off, restore its last good version (the bucket keeps them when versioning is on).`, { cause: error });
        }
      }
      function newerSchema(schema, place) {
        return new errors.yo("Release record is newer", `${(0, s3_names.tT)(place)} has schema ${schema}; this version of edge-actions knows schema 1. It is left as it is. Use the version of edge-actions that wrote it, or a later one.`);
      }
      function serialiseRecord(record) {
        const text = `${JSON.stringify({ ...ordered(record), previous: record.previous.map(orderedPrevious) }, null, 2)}
`;
        if (Buffer.byteLength(text) > maximumRecordBytes) {
          throw new errors.yo("Release record too large", `The release record of ${record.function} in ${record.stage} would have ${Buffer.byteLength(text)} bytes, more than the ${maximumRecordBytes} that are read back. It names too many distributions or associations.`);
        }
        return text;
      }
      function orderedPrevious(release) {
        return { ...ordered(release), left: release.left };
      }
      function ordered(release) {
        const names = Object.keys(release.distributions).sort();
        return {
          schema: 1,
          owner: release.owner,
          function: release.function,
          stage: release.stage,
          target: release.target,
          region: release.region,
          functionName: release.functionName,
          alias: release.alias,
          runtime: release.runtime,
          handler: release.handler,
          eventTypes: release.eventTypes,
          sha256: release.sha256,
          codeSha256: release.codeSha256,
          artifact: { bucket: release.artifact.bucket, key: release.artifact.key, hashKey: release.artifact.hashKey },
          version: release.version,
          versionArn: release.versionArn,
          distributions: Object.fromEntries(names.map((name) => [name, orderedEntry(release.distributions[name])])),
          commit: release.commit,
          runUrl: release.runUrl,
          releasedAt: release.releasedAt
        };
      }
      function orderedEntry({ id: id2, version, versionArn, associations }) {
        return { id: id2, version, versionArn, associations };
      }
      var release_key = __webpack_require__(8118);
      ;
      class RecordConflict extends Error {
        /** What the record holds now; null when it is gone. */
        current;
        constructor(place, current) {
          super(`${(0, s3_names.tT)((0, release_key.X)(place))} was changed by another run`);
          this.name = "RecordConflict";
          this.current = current;
        }
      }
      async function readRecord(s3, place, options = {}) {
        const object = (0, release_key.X)(place);
        const read = await (0, s3_objects.Ag)(s3, object, {
          doing: `reading the release record of ${place.function} in ${place.stage}`,
          maximumBytes: maximumRecordBytes,
          ...options
        });
        if (!read)
          return null;
        const record = parseRecord(Buffer.from(read.bytes).toString("utf8"), object);
        if (record.function !== place.function || record.stage !== place.stage) {
          throw new errors.yo("Release record of another", `${(0, s3_names.tT)(object)} holds the record of function '${record.function}' in stage '${record.stage}', where that of '${place.function}' in '${place.stage}' was expected. It is left as it is; it seems to have been copied there.`);
        }
        return { record, etag: read.etag };
      }
      async function writeRecord(s3, place, record, etag, options = {}) {
        const text = serialiseRecord(record);
        return (0, conditional_write.g)(s3, {
          place: (0, release_key.X)(place),
          write: () => putRecord(s3, place, text, etag, options),
          settle: async () => {
            const current = await readRecord(s3, place, options);
            if (current && serialiseRecord(current.record) === text)
              return current.etag;
            if ((current?.etag ?? null) !== etag)
              throw new RecordConflict(place, current);
            return void 0;
          },
          signal: options.signal
        });
      }
      async function putRecord(s3, place, text, etag, options) {
        const { PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(5156), __webpack_require__.e(6172), __webpack_require__.e(9962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const object = (0, release_key.X)(place);
        const body = Buffer.from(text);
        const command = new PutObjectCommand({
          Bucket: object.bucket,
          Key: object.key,
          Body: body,
          ContentType: "application/json",
          ChecksumSHA256: (0, external_node_crypto_.createHash)("sha256").update(body).digest("base64"),
          ...etag === null ? { IfNoneMatch: "*" } : { IfMatch: etag }
        });
        const doing = `writing the release record of ${place.function} in ${place.stage}`;
        const answer = await (0, call.T1)({ action: "s3:PutObject", resource: (0, s3_names.nd)(object), doing }, () => s3.send(command, options.signal ? { abortSignal: options.signal } : {}));
        return answer.ETag ?? "";
      }
    })
  ),
  /***/
  8118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          releaseKey
        ),
        /* harmony export */
        X: () => (
          /* binding */
          releasePlace
        )
        /* harmony export */
      });
      var _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1098);
      function releaseKey(place) {
        return (0, _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_0__.ID)(place.prefix, place.function, "stages", `${place.stage}.json`);
      }
      function releasePlace(place) {
        return { bucket: place.bucket, key: releaseKey(place) };
      }
    })
  )
};
