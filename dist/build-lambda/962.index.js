export const id = 962;
export const ids = [962];
export const modules = {
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
