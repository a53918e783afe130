export const id = 243;
export const ids = [243, 962];
export const modules = {
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
      var _result_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);
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
  9416: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Sc: () => (
          /* binding */
          residentBytes
        ),
        /* harmony export */
        fN: () => (
          /* binding */
          rememberGroup
        ),
        /* harmony export */
        i0: () => (
          /* binding */
          killGroup
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      const alive = /* @__PURE__ */ new Map();
      let watching = false;
      function killAll() {
        for (const [pid, mark] of alive)
          killGroup(pid, mark);
      }
      function rememberGroup(pid, mark) {
        alive.set(pid, mark);
        if (watching)
          return;
        watching = true;
        process.once("exit", killAll);
      }
      function killGroup(pid, mark) {
        alive.delete(pid);
        signal(-pid);
        for (const stray of processesWith(mark))
          signal(stray);
      }
      function signal(pid) {
        try {
          process.kill(pid, "SIGKILL");
        } catch {
        }
      }
      function processesWith(mark) {
        let names;
        try {
          names = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc");
        } catch {
          return [];
        }
        return names.filter((name) => /^\d+$/.test(name) && hasInEnvironment(name, mark)).map(Number);
      }
      function hasInEnvironment(pid, mark) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`).includes(mark);
        } catch {
          return false;
        }
      }
      function residentBytes(pid) {
        try {
          const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, "utf8"))?.[1];
          return kilobytes === void 0 ? void 0 : Number(kilobytes) * 1024;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  742: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kq: () => (
          /* binding */
          findPython
        ),
        /* harmony export */
        oV: () => (
          /* binding */
          pythonMinor
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      const oldestMinor = 10;
      const probe = "import json, sys; print(json.dumps([sys.executable, *sys.version_info[:3]]))";
      const found = /* @__PURE__ */ new Map();
      function pythonMinor(runtime) {
        const minor = /^python3\.(\d+)$/.exec(runtime)?.[1];
        return minor === void 0 ? void 0 : Number(minor);
      }
      function findPython(runtime, environment) {
        const key = `${runtime} ${environment.PATH}`;
        if (!found.has(key))
          found.set(key, search(runtime, environment));
        const python = found.get(key);
        if (python)
          return python;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Python not found", `A function of runtime ${runtime} needs Python on this machine, and PATH has no python3 of version 3.${oldestMinor} or later. Install it before this step, for example with actions/setup-python and python-version '${runtime.replace("python", "")}'.`);
      }
      function withoutRunnerVariables(environment) {
        const kept = Object.entries(environment).filter(([name]) => !/^(?:AWS|ACTIONS|GITHUB|INPUT|RUNNER)_|^PYTHON|^NODE_OPTIONS$/i.test(name));
        return Object.fromEntries(kept);
      }
      function search(runtime, environment) {
        for (const command of [runtime, "python3", "python"]) {
          const { status, stdout } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(command, ["-I", "-c", probe], {
            env: withoutRunnerVariables(environment),
            encoding: "utf8",
            timeout: 1e4,
            stdio: ["ignore", "pipe", "ignore"],
            windowsHide: true
          });
          const python = status === 0 ? read(stdout) : void 0;
          if (python && python.major === 3 && python.minor >= oldestMinor)
            return python;
        }
        return void 0;
      }
      function read(output) {
        try {
          const [executable, major, minor, patch] = JSON.parse(output);
          return { executable, major, minor, version: `${major}.${minor}.${patch}` };
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  6141: (
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
  4671: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          runtimeCommand
        ),
        /* harmony export */
        e: () => (
          /* binding */
          endingWithParent
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8285);
      var _python_interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(742);
      const oldShare = 0.9;
      const newShare = 0.05;
      function runtimeCommand(fn, handlerRuntime, environment) {
        if (fn.runtime.startsWith("nodejs")) {
          const old = Math.max(16, Math.floor(fn.memorySize * oldShare));
          const young = Math.max(1, Math.floor(fn.memorySize * newShare));
          return endingWithParent({
            command: process.execPath,
            arguments: [
              `--max-old-space-size=${old}`,
              `--max-semi-space-size=${young}`,
              "--disable-warning=ExperimentalWarning",
              handlerRuntime
            ]
          });
        }
        if ((0, _python_interpreter_js__WEBPACK_IMPORTED_MODULE_3__.oV)(fn.runtime) !== void 0) {
          const program = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(handlerRuntime), "handler-runtime.py");
          const { executable } = (0, _python_interpreter_js__WEBPACK_IMPORTED_MODULE_3__.Kq)(fn.runtime, environment);
          return endingWithParent({ command: executable, arguments: ["-I", "-S", "-B", "-u", program] });
        }
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("Runtime cannot be run here", `Function ${fn.functionName} has the runtime ${fn.runtime}; only Node.js and Python functions can be run on sample events and in the local edge.`);
      }
      function endingWithParent(program) {
        const setpriv = findSetpriv();
        if (setpriv === void 0)
          return program;
        return { command: setpriv, arguments: ["--pdeathsig", "KILL", program.command, ...program.arguments] };
      }
      function findSetpriv() {
        if (process.platform !== "linux")
          return void 0;
        try {
          const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)("/usr/bin/setpriv");
          return found.endsWith("/setpriv") ? found : void 0;
        } catch {
          return void 0;
        }
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
      var result_problem = __webpack_require__(6141);
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
      var _result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
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
