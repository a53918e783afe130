export const id = 943;
export const ids = [943];
export const modules = {
  /***/
  3840: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          lacksOnlyHere
        ),
        /* harmony export */
        u: () => (
          /* binding */
          pythonRuntimePackages
        )
        /* harmony export */
      });
      var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
      const pythonRuntimePackages = [
        "boto3",
        "botocore",
        "s3transfer",
        "jmespath",
        "dateutil",
        "urllib3",
        "six"
      ];
      function lacksOnlyHere(failed, request, withEvents) {
        if (failed.outcome !== "not-loaded" || !request.runtime.startsWith("python"))
          return void 0;
        const name = /No module named '(\w+)/.exec(failed.errorMessage)?.[1];
        if (name === void 0 || !pythonRuntimePackages.includes(name))
          return void 0;
        return {
          rule: "not-run",
          severity: withEvents ? "error" : "notice",
          message: `${withEvents ? "The sample events cannot be run" : `Whether ${request.handler} can be loaded was not tried`}: the code imports ${name}, which Lambda's runtime brings and this machine does not have.`,
          advice: `Install it before the build: python3 -m pip install ${name}.`,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.ON
        };
      }
    })
  ),
  /***/
  1943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        probeHandler: () => (
          /* binding */
          probeHandler
        ),
        runEvents: () => (
          /* binding */
          runEvents
        )
      });
      var expectation = __webpack_require__(293);
      var external_node_child_process_ = __webpack_require__(1421);
      var promises_ = __webpack_require__(8500);
      var external_node_crypto_ = __webpack_require__(7598);
      var vocabulary = __webpack_require__(6353);
      ;
      function childEnvironment(fn, moduleDirectories) {
        return {
          _HANDLER: fn.handler,
          AWS_DEFAULT_REGION: vocabulary.oB,
          AWS_EXECUTION_ENV: `AWS_Lambda_${fn.runtime}`,
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memorySize),
          AWS_LAMBDA_FUNCTION_NAME: fn.functionName,
          AWS_LAMBDA_FUNCTION_VERSION: fn.functionVersion,
          AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
          // Logs of a function at the edge are in a group that names its home region.
          AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${vocabulary.oB}.${fn.functionName}`,
          // One stream an execution environment: also what tells this process's descendants from all others.
          AWS_LAMBDA_LOG_STREAM_NAME: `[${fn.functionVersion}]${(0, external_node_crypto_.randomUUID)().replaceAll("-", "")}`,
          AWS_REGION: vocabulary.oB,
          LAMBDA_RUNTIME_DIR: "/var/runtime",
          LAMBDA_TASK_ROOT: fn.directory,
          LANG: "en_US.UTF-8",
          ...moduleDirectories.length > 0 ? { NODE_PATH: moduleDirectories.join(":") } : {},
          PATH: "/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin",
          TZ: ":UTC"
        };
      }
      ;
      class LogLines {
        #lines = [];
        #partial = "";
        #bytes = 0;
        #cut = false;
        #limit;
        /** @param limit bytes kept between two calls of `take` */
        constructor(limit = 256 * 1024) {
          this.#limit = limit;
        }
        add(text) {
          if (this.#cut)
            return;
          const room = this.#limit - this.#bytes;
          const bytes = Buffer.byteLength(text);
          this.#bytes += bytes;
          const kept = bytes > room ? Buffer.from(text).subarray(0, room).toString("utf8") : text;
          const pieces = (this.#partial + kept).split(/\r\n|\n|\r(?!$)/);
          this.#partial = pieces.pop();
          for (const piece of pieces)
            this.#lines.push(piece);
          if (bytes > room) {
            this.#flush();
            this.#lines.push(`[the log was cut at ${this.#limit / 1024} KB]`);
            this.#cut = true;
          }
        }
        /** The lines so far; starts anew. */
        take() {
          this.#flush();
          const lines = this.#lines;
          this.#lines = [];
          this.#bytes = 0;
          this.#cut = false;
          return lines;
        }
        #flush() {
          if (this.#partial !== "")
            this.#lines.push(this.#partial.replace(/\r$/, ""));
          this.#partial = "";
        }
      }
      var process_group = __webpack_require__(9416);
      var runtime_command = __webpack_require__(4671);
      ;
      const defaultEnvironment = { PATH: "/usr/local/bin:/usr/bin:/bin" };
      const memoryCheckMs = 50;
      const MB = 1024 * 1024;
      class ChildHandler {
        #fn;
        #process;
        #mark;
        #loadSeconds;
        #logs = new LogLines();
        #exited;
        #settle;
        #ended = false;
        #peakBytes = 0;
        #logActivity = 0;
        #heapExhausted = false;
        #calls = 0;
        constructor(fn, options) {
          const { handlerRuntime, moduleDirectories = [], environment = defaultEnvironment, loadSeconds = 10 } = options;
          this.#fn = fn;
          this.#loadSeconds = loadSeconds;
          const program = (0, runtime_command.I)(fn, handlerRuntime, environment);
          const env = childEnvironment(fn, moduleDirectories);
          this.#mark = `AWS_LAMBDA_LOG_STREAM_NAME=${env.AWS_LAMBDA_LOG_STREAM_NAME}`;
          this.#process = (0, external_node_child_process_.spawn)(program.command, program.arguments, {
            cwd: fn.directory,
            env,
            // The leader of a process group of its own: what it starts can be ended with it.
            detached: true,
            stdio: ["ignore", "pipe", "pipe", "pipe"],
            windowsHide: true
          });
          if (this.#process.pid !== void 0)
            (0, process_group.fN)(this.#process.pid, this.#mark);
          this.#exited = new Promise((resolve) => {
            this.#process.once("exit", (exitCode, signal) => {
              this.#finish({ outcome: "exited", exitCode, signal });
              resolve();
            });
            this.#process.once("error", (error) => {
              const described = { errorType: "Runtime.StartFailed", errorMessage: error.message, stack: [] };
              this.#finish({ outcome: "not-loaded", ...described });
              resolve();
            });
          });
          for (const stream of [this.#process.stdout, this.#process.stderr]) {
            stream.setEncoding("utf8");
            stream.on("data", (text) => this.#log(text));
            stream.on("error", () => {
            });
          }
          this.#readMessages();
        }
        get ended() {
          return this.#ended;
        }
        /** Waits until the handler is loaded; null when it is. To be called once, before `invoke`. */
        async load() {
          const started = performance.now();
          const outcome = await this.#outcome(this.#loadSeconds);
          if (outcome.outcome === "loaded")
            return null;
          this.#finish(outcome);
          return await this.#report(outcome, started);
        }
        async invoke(event) {
          const started = performance.now();
          this.#calls += 1;
          const call = { id: this.#calls, event, deadline: Date.now() + this.#fn.timeout * 1e3 };
          const outcome = this.#outcome(this.#fn.timeout);
          this.#channel.write(`${JSON.stringify(call)}
`);
          return this.#report(await outcome, started);
        }
        /** Kills the process group and waits until the child is gone. */
        async end() {
          this.#finish({ outcome: "exited", exitCode: null, signal: "SIGKILL" });
          await this.#exited;
        }
        get #channel() {
          return this.#process.stdio[3];
        }
        #log(text) {
          this.#logActivity += 1;
          if (text.includes("JavaScript heap out of memory") || text.includes("Array buffer allocation failed"))
            this.#heapExhausted = true;
          this.#logs.add(text);
        }
        #readMessages() {
          let buffered = "";
          this.#channel.setEncoding("utf8");
          this.#channel.on("data", (text) => {
            const lines = (buffered + text).split("\n");
            buffered = lines.pop();
            for (const line of lines)
              this.#receive(line);
          });
          this.#channel.on("error", () => {
          });
          this.#channel.once("close", async () => {
            await Promise.race([this.#exited, (0, promises_.setTimeout)(1e3, void 0, { ref: false })]);
            this.#finish({ outcome: "exited", exitCode: null, signal: null });
          });
        }
        #receive(line) {
          let message;
          try {
            message = JSON.parse(line);
          } catch {
            this.#finish({ outcome: "exited", exitCode: null, signal: null });
            return;
          }
          if (typeof message.rss === "number")
            this.#peakBytes = Math.max(this.#peakBytes, message.rss);
          if (message.id !== void 0 && message.id !== this.#calls)
            return;
          if (message.type === "loaded")
            this.#answer({ outcome: "loaded" });
          else if (message.type === "returned")
            this.#answer({ outcome: "returned", result: JSON.parse(message.result ?? "null") });
          else if (message.error)
            this.#answer({ outcome: message.type, ...message.error });
        }
        #answer(outcome) {
          this.#settle?.(outcome);
        }
        /** The child is of no use any more: says why to whoever waits, and ends what is left of it. */
        #finish(outcome) {
          if (this.#ended)
            return;
          this.#ended = true;
          const { pid } = this.#process;
          if (pid !== void 0)
            (0, process_group.i0)(pid, this.#mark);
          this.#answer(outcome);
        }
        /** The next answer, or the limit that is met first. */
        async #outcome(seconds) {
          if (this.#ended)
            return { outcome: "exited", exitCode: this.#process.exitCode, signal: this.#process.signalCode };
          const answer = new Promise((resolve) => {
            this.#settle = resolve;
          });
          const limit = setTimeout(() => this.#finish({ outcome: "timed-out" }), seconds * 1e3);
          const memory = setInterval(() => this.#checkMemory(), memoryCheckMs);
          try {
            return await answer;
          } finally {
            clearTimeout(limit);
            clearInterval(memory);
            this.#settle = void 0;
          }
        }
        #checkMemory() {
          const { pid } = this.#process;
          const bytes = pid === void 0 ? void 0 : (0, process_group.Sc)(pid);
          if (bytes === void 0)
            return;
          this.#peakBytes = Math.max(this.#peakBytes, bytes);
          if (bytes > this.#fn.memorySize * MB)
            this.#finish({ outcome: "out-of-memory" });
        }
        async #report(outcome, started) {
          const durationMs = performance.now() - started;
          if (this.#ended)
            await this.#exited;
          await this.#quietLogs();
          const common = {
            logs: this.#logs.take(),
            durationMs,
            maxMemoryMb: this.#peakBytes > 0 ? Math.ceil(this.#peakBytes / MB) : null
          };
          if (outcome.outcome === "exited" && this.#heapExhausted)
            return { ...common, outcome: "out-of-memory" };
          if (outcome.outcome === "loaded")
            throw new Error("The handler runtime said that it was loaded in answer to a call.");
          return { ...common, ...outcome };
        }
        /** What was printed before the answer is on its way here already: waits until two turns of the event loop bring nothing more. */
        async #quietLogs() {
          let quiet = 0;
          for (let turn = 0; turn < 200 && quiet < 2; turn += 1) {
            const before = this.#logActivity;
            await (0, promises_.setImmediate)();
            quiet = this.#logActivity === before ? quiet + 1 : 0;
          }
        }
      }
      ;
      function startHandler(fn, options) {
        let child;
        let last = Promise.resolve();
        let stopped = false;
        async function ready() {
          if (stopped)
            throw new Error(`The process of ${fn.functionName} has been stopped.`);
          if (child && !child.ended)
            return child;
          const started = new ChildHandler(fn, options);
          child = started;
          return await started.load() ?? started;
        }
        function inTurn(work) {
          const result = last.then(work);
          last = result.catch(() => {
          });
          return result;
        }
        return {
          load: () => inTurn(async () => {
            const loaded = await ready();
            return loaded instanceof ChildHandler ? null : loaded;
          }),
          invoke: (event) => inTurn(async () => {
            const before = child;
            const loaded = await ready();
            const coldStart = child !== before;
            return { ...loaded instanceof ChildHandler ? await loaded.invoke(event) : loaded, coldStart };
          }),
          async stop() {
            stopped = true;
            await child?.end();
          }
        };
      }
      var python_runtime_packages = __webpack_require__(3840);
      var sources = __webpack_require__(935);
      var python_interpreter = __webpack_require__(742);
      ;
      function otherPython({ runtime, environment = {} }) {
        const wanted = (0, python_interpreter.oV)(runtime);
        if (wanted === void 0)
          return [];
        const python = (0, python_interpreter.Kq)(runtime, environment);
        if (python.minor === wanted)
          return [];
        return [
          {
            rule: "python-version",
            severity: "notice",
            message: `The function was run here by Python ${python.version}; its runtime is ${runtime}.`,
            advice: `Install Python 3.${wanted} before this step to run it as Lambda does.`,
            source: sources.ON
          }
        ];
      }
      var problem = __webpack_require__(6141);
      var edge_headers = __webpack_require__(2771);
      var restrictions = __webpack_require__(9378);
      ;
      const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
      function checkHeaders(headers, { where, before = {}, readOnly }) {
        if (!(0, problem.Gv)(headers)) {
          return [
            (0, problem.CC)("result-header", `${where} is ${(0, problem.SP)(headers)}; CloudFront takes an object { name: [{ key, value }] }.`)
          ];
        }
        const problems = Object.entries(headers).flatMap(([name, values]) => checkHeader(`${where}['${name}']`, name, values));
        for (const name of Object.keys(headers)) {
          if ((0, edge_headers.QZ)(name) && !same(headers[name], before[name])) {
            problems.push((0, problem.CC)("result-disallowed-header", `${where}['${name}']: code at the edge may not add the header ${name}.`));
          }
        }
        for (const name of readOnly) {
          if (same(headers[name], before[name]))
            continue;
          const change = before[name] === void 0 ? "added" : headers[name] === void 0 ? "deleted" : "changed";
          problems.push((0, problem.CC)("result-read-only-header", `${where}['${name}'] was ${change}; the header is read-only at this event.`));
        }
        return problems;
      }
      function checkHeader(where, name, values) {
        if (!token.test(name))
          return [(0, problem.CC)("result-header", `${where}: ${(0, problem.SP)(name)} is not a header name.`)];
        if (name !== name.toLowerCase()) {
          return [
            (0, problem.CC)("result-header", `${where}: names in the headers object are lower-case; use '${name.toLowerCase()}' (its \`key\` may have capitals).`)
          ];
        }
        if (!Array.isArray(values)) {
          return [(0, problem.CC)("result-header", `${where} is ${(0, problem.SP)(values)}; CloudFront takes an array of { key, value }.`)];
        }
        return values.flatMap((entry, index) => checkEntry(`${where}[${index}]`, name, entry));
      }
      function checkEntry(where, name, entry) {
        if (!(0, problem.Gv)(entry))
          return [(0, problem.CC)("result-header", `${where} is ${(0, problem.SP)(entry)}; CloudFront takes { key, value }.`)];
        const problems = [];
        if (typeof entry.value !== "string") {
          problems.push((0, problem.CC)("result-header", `${where}.value is ${(0, problem.SP)(entry.value)}; CloudFront takes a string.`));
        } else if (hasControlCharacter(entry.value)) {
          problems.push((0, problem.CC)("result-header", `${where}.value is ${(0, problem.SP)(entry.value)}, with a control character.`));
        }
        if (entry.key !== void 0 && (typeof entry.key !== "string" || entry.key.toLowerCase() !== name)) {
          problems.push((0, problem.CC)("result-header", `${where}.key is ${(0, problem.SP)(entry.key)}; it must be the name '${name}', in any case.`));
        }
        return problems;
      }
      function hasControlCharacter(text) {
        return [...text].some((character) => character < " " && character !== "	" || character === "");
      }
      function same(one, other) {
        return JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
      }
      function valuesOf(header) {
        return Array.isArray(header) ? header.map((entry) => (0, problem.Gv)(entry) ? entry.value : entry) : header;
      }
      function headerBytes(headers) {
        if (!(0, problem.Gv)(headers))
          return 0;
        let bytes = 0;
        for (const [name, values] of Object.entries(headers)) {
          for (const entry of Array.isArray(values) ? values : []) {
            bytes += Buffer.byteLength(`${name}: ${(0, problem.Gv)(entry) ? String(entry.value) : ""}\r
`);
          }
        }
        return bytes;
      }
      ;
      const rule = "result-origin";
      const longestOriginTimeout = 120;
      function checkOrigin(origin, requestHeaders, before) {
        if (!(0, problem.Gv)(origin))
          return [(0, problem.CC)(rule, `request.origin is ${(0, problem.SP)(origin)}; CloudFront takes { custom: ... } or { s3: ... }.`)];
        const kinds = ["custom", "s3"].filter((kind2) => origin[kind2] !== void 0);
        if (kinds.length !== 1) {
          return [
            (0, problem.CC)(rule, `request.origin has ${kinds.length === 0 ? "neither" : "both"} custom and s3; CloudFront takes exactly one of them.`.replace("neither custom and", "neither custom nor"))
          ];
        }
        const kind = kinds[0];
        const settings = origin[kind];
        const where = `request.origin.${kind}`;
        if (!(0, problem.Gv)(settings))
          return [(0, problem.CC)(rule, `${where} is ${(0, problem.SP)(settings)}; CloudFront takes an object.`)];
        return [
          ...checkPath(where, settings.path),
          ...kind === "custom" ? checkCustom(where, settings, before) : checkS3(where, settings),
          ...checkCustomHeaders(where, settings.customHeaders, requestHeaders)
        ];
      }
      function checkPath(where, path) {
        if (path === void 0 || path === "")
          return [];
        const { value } = (0, restrictions.V0)("edge-origin-path");
        if (typeof path === "string" && path.startsWith("/") && !path.endsWith("/") && path.length <= value)
          return [];
        return [
          (0, problem.CC)(rule, `${where}.path is ${(0, problem.SP)(path)}; it is empty, or starts with '/', does not end with '/', and has at most ${value} characters.`)
        ];
      }
      function checkCustom(where, settings, before) {
        const { domainName, port } = settings;
        const nameBefore = (0, problem.Gv)(before) && (0, problem.Gv)(before.custom) ? before.custom.domainName : void 0;
        const problems = [];
        const { value } = (0, restrictions.V0)("edge-custom-origin-domain");
        const isAddress = typeof domainName === "string" && /^\d{1,3}(\.\d{1,3}){3}$/.test(domainName);
        const isWrong = typeof domainName !== "string" || domainName === "" || domainName.length > value || domainName.includes(":") || isAddress;
        if (isWrong && (domainName === void 0 || domainName !== nameBefore)) {
          problems.push((0, problem.CC)(rule, `${where}.domainName is ${(0, problem.SP)(domainName)}; CloudFront takes a DNS name of at most ${value} characters, without a port and not an IP address.`));
        }
        const goodPort = typeof port === "number" && (port === 80 || port === 443 || Number.isInteger(port) && port >= 1024 && port <= 65535);
        if (port !== void 0 && !goodPort) {
          problems.push((0, problem.CC)(rule, `${where}.port is ${(0, problem.SP)(port)}; CloudFront takes the number 80, 443, or one from 1024 to 65535.`));
        }
        problems.push(...(0, problem.yL)(rule, `${where}.protocol`, settings.protocol, ["http", "https"]));
        for (const name of ["keepaliveTimeout", "readTimeout"])
          problems.push(...checkSeconds(`${where}.${name}`, settings[name]));
        const protocols = settings.sslProtocols;
        const known = ["TLSv1.2", "TLSv1.1", "TLSv1", "SSLv3", "TLSv1.3"];
        if (protocols !== void 0 && !(Array.isArray(protocols) && protocols.every((name) => known.includes(name)))) {
          problems.push((0, problem.CC)(rule, `${where}.sslProtocols is ${(0, problem.SP)(protocols)}; CloudFront takes a list of ${known.slice(0, 4).join(", ")}.`));
        }
        return problems;
      }
      function checkSeconds(where, seconds) {
        if (seconds === void 0)
          return [];
        if (typeof seconds === "number" && seconds >= 1 && seconds <= longestOriginTimeout)
          return [];
        return [
          (0, problem.CC)(rule, `${where} is ${(0, problem.SP)(seconds)}; CloudFront takes a number of seconds from 1 to ${longestOriginTimeout}.`)
        ];
      }
      function checkS3(where, settings) {
        const { domainName, authMethod, region } = settings;
        const { value } = (0, restrictions.V0)("edge-s3-origin-domain");
        const problems = [];
        const isName = typeof domainName === "string" && domainName !== "" && domainName.length <= value;
        if (!isName || domainName !== domainName.toLowerCase()) {
          problems.push((0, problem.CC)(rule, `${where}.domainName is ${(0, problem.SP)(domainName)}; CloudFront takes a bucket's domain name in lower case, at most ${value} characters.`));
        }
        problems.push(...(0, problem.yL)(rule, `${where}.authMethod`, authMethod, ["origin-access-identity", "none", "origin-access-control"]));
        if (authMethod === "origin-access-identity" && (typeof region !== "string" || region === "")) {
          problems.push((0, problem.CC)(rule, `${where}.region is ${(0, problem.SP)(region)}; with authMethod 'origin-access-identity' it is the bucket's region.`));
        }
        return problems;
      }
      function checkCustomHeaders(where, customHeaders, requestHeaders) {
        if (customHeaders === void 0)
          return [];
        const problems = checkHeaders(customHeaders, { where: `${where}.customHeaders`, before: void 0, readOnly: [] });
        if (!(0, problem.Gv)(customHeaders) || !(0, problem.Gv)(requestHeaders))
          return problems;
        for (const name of Object.keys(customHeaders)) {
          if (requestHeaders[name] === void 0)
            continue;
          problems.push((0, problem.CC)(rule, `${where}.customHeaders['${name}'] stands in request.headers too; it may be in one of them only.`));
        }
        return problems;
      }
      ;
      function checkRequest(eventType, before, request) {
        const headersBefore = (0, problem.Gv)(before.headers) ? before.headers : {};
        const readOnly = [...edge_headers.Dm[eventType], ...eventType === "viewer-request" ? [edge_headers.at] : []];
        return [
          ...checkUnchanged(before, request),
          ...checkUri(request),
          ...checkHeaders(request.headers, { where: "request.headers", before: headersBefore, readOnly }),
          ...request.body === void 0 || request.body === null ? [] : checkBody(eventType, before, request.body),
          ...eventType === "origin-request" && request.origin !== void 0 ? checkOrigin(request.origin, request.headers, before.origin) : []
        ];
      }
      function checkUnchanged(before, request) {
        return ["method", "clientIp"].flatMap((name) => request[name] === void 0 || request[name] === before[name] ? [] : [
          (0, problem.CC)("result-read-only", `request.${name} was changed from ${(0, problem.SP)(before[name])} to ${(0, problem.SP)(request[name])}; it is read-only.`)
        ]);
      }
      function checkUri({ uri, querystring = "" }) {
        if (typeof uri !== "string")
          return [(0, problem.CC)("result-uri", `request.uri is ${(0, problem.SP)(uri)}; CloudFront takes a string that starts with '/'.`)];
        if (typeof querystring !== "string") {
          return [(0, problem.CC)("result-uri", `request.querystring is ${(0, problem.SP)(querystring)}; CloudFront takes a string.`)];
        }
        const problems = [];
        if (!uri.startsWith("/"))
          problems.push((0, problem.CC)("result-uri", `request.uri is ${(0, problem.SP)(uri)}; it must start with '/'.`));
        if (uri.includes("?")) {
          problems.push((0, problem.CC)("result-uri", `request.uri is ${(0, problem.SP)(uri)}; a query string goes into request.querystring, without '?'.`));
        }
        const wrong = [...querystring].find((character) => character <= " " || character === "#" || character === "");
        if (wrong !== void 0) {
          problems.push((0, problem.CC)("result-uri", `request.querystring holds ${(0, problem.SP)(wrong)}; spaces, control characters and '#' must be percent-encoded.`));
        }
        const { value } = (0, restrictions.V0)("edge-uri-and-query");
        const length = uri.length + (querystring === "" ? 0 : querystring.length + 1);
        if (length > value) {
          problems.push((0, problem.CC)("result-uri", `request.uri and querystring have ${length} characters together; CloudFront takes fewer than ${value + 1}.`));
        }
        return problems;
      }
      function checkBody(eventType, before, body) {
        if (!(0, problem.Gv)(body))
          return [(0, problem.CC)("result-body", `request.body is ${(0, problem.SP)(body)}; CloudFront takes { action, encoding, data }.`)];
        const problems = [
          ...(0, problem.yL)("result-body", "request.body.action", body.action, ["read-only", "replace"]),
          ...(0, problem.yL)("result-body", "request.body.encoding", body.encoding, ["base64", "text"])
        ];
        const truncated = (0, problem.Gv)(before.body) ? before.body.inputTruncated : void 0;
        if (body.inputTruncated !== void 0 && truncated !== void 0 && body.inputTruncated !== truncated) {
          problems.push((0, problem.CC)("result-read-only", "request.body.inputTruncated was changed; it is read-only."));
        }
        if (body.action !== "replace")
          return problems;
        if (typeof body.data !== "string")
          return [
            ...problems,
            (0, problem.CC)("result-body", `request.body.data is ${(0, problem.SP)(body.data)}; CloudFront takes a string.`)
          ];
        const base64 = body.encoding !== "text";
        if (base64 && !(0, problem.Q2)(body.data)) {
          problems.push((0, problem.CC)("result-body", "request.body.data is not valid base64; for plain text set encoding to 'text'."));
        }
        const viewer = (0, restrictions.ls)(eventType);
        const row = base64 ? (0, restrictions.V0)(viewer ? "edge-replaced-body-base64-viewer" : "edge-replaced-body-base64-origin") : (0, restrictions.V0)(viewer ? "edge-replaced-body-text-viewer" : "edge-replaced-body-text-origin");
        const bytes = Buffer.byteLength(body.data);
        if (bytes > row.value) {
          const message = `request.body.data has ${(0, restrictions.r4)(bytes, "bytes")} (${bytes} bytes); as ${base64 ? "base64" : "text"} CloudFront takes ${(0, restrictions.r4)(row.value, "bytes")} at ${eventType}.`;
          problems.push((0, problem.CC)("result-size", message));
        }
        return problems;
      }
      ;
      function checkResponse(eventType, before, response) {
        return [
          ...checkStatus(eventType, before, response),
          ...checkResponseHeaders(eventType, before, response),
          ...checkResponseBody(eventType, response),
          ...checkSize(eventType, before, response)
        ];
      }
      function checkStatus(eventType, before, response) {
        const { status, statusDescription } = response;
        const problems = [];
        if (typeof status !== "string" || !/^[2-5]\d\d$/.test(status)) {
          const hint = typeof status === "number" ? " The status is a string, not a number." : "";
          problems.push((0, problem.CC)("result-status", `response.status is ${(0, problem.SP)(status)}; CloudFront takes a string from "200" to "599".${hint}`));
        } else if (eventType === "viewer-response" && before?.status !== void 0 && status !== String(before.status)) {
          problems.push((0, problem.CC)("result-status", `response.status was changed from ${(0, problem.SP)(before.status)} to ${(0, problem.SP)(status)}; a viewer-response function cannot change it.`));
        }
        if (statusDescription !== void 0 && typeof statusDescription !== "string") {
          problems.push((0, problem.CC)("result-status", `response.statusDescription is ${(0, problem.SP)(statusDescription)}; CloudFront takes a string.`));
        }
        return problems;
      }
      function checkResponseHeaders(eventType, before, response) {
        if (response.headers === void 0)
          return [];
        return checkHeaders(response.headers, {
          where: "response.headers",
          before: (0, problem.Gv)(before?.headers) ? before.headers : {},
          readOnly: before ? edge_headers.Dm[eventType] : edge_headers.Dq
        });
      }
      function checkResponseBody(eventType, { status, body, bodyEncoding }) {
        const problems = (0, problem.yL)("result-body", "response.bodyEncoding", bodyEncoding, ["text", "base64"]);
        if (body === void 0)
          return problems;
        if (typeof body !== "string")
          return [...problems, (0, problem.CC)("result-body", `response.body is ${(0, problem.SP)(body)}; CloudFront takes a string.`)];
        if (bodyEncoding === "base64" && !(0, problem.Q2)(body)) {
          problems.push((0, problem.CC)("result-body", "response.body is not valid base64, which response.bodyEncoding says it is."));
        }
        if (status === "204" && eventType === "viewer-request") {
          problems.push((0, problem.CC)("result-body", 'response.body is there while response.status is "204", which has no body.'));
        }
        return problems;
      }
      function checkSize(eventType, before, { headers, body }) {
        if (before && body === void 0)
          return [];
        const row = (0, restrictions.V0)((0, restrictions.ls)(eventType) ? "edge-generated-response-viewer" : "edge-generated-response-origin");
        const bytes = headerBytes(headers) + (typeof body === "string" ? Buffer.byteLength(body) : 0);
        if (bytes <= row.value)
          return [];
        const message = `The response has ${(0, restrictions.r4)(bytes, "bytes")} (${bytes} bytes) of headers and body; at ${eventType} CloudFront takes ${(0, restrictions.r4)(row.value, "bytes")}.`;
        return [(0, problem.CC)("result-size", message)];
      }
      ;
      const checkResult = (eventType, event, result) => {
        const { request, response } = cloudFrontOf(event);
        const forRequest = eventType === "viewer-request" || eventType === "origin-request";
        if (!(0, problem.Gv)(result))
          return [(0, problem.CC)("result-shape", `The function returned ${(0, problem.SP)(result)}; ${expected(forRequest)}`)];
        if (!forRequest) {
          return "status" in result ? checkResponse(eventType, response, result) : [shapeless(result, forRequest)];
        }
        if ("status" in result)
          return checkResponse(eventType, void 0, result);
        return "uri" in result || "method" in result ? checkRequest(eventType, request, result) : [shapeless(result, forRequest)];
      };
      function shapeless(result, forRequest) {
        const names = Object.keys(result).join(", ") || "no members";
        const whole = "Records" in result ? " Return event.Records[0].cf.request or response, not the event." : "";
        return (0, problem.CC)("result-shape", `The function returned an object with ${names}; ${expected(forRequest)}${whole}`);
      }
      function expected(forRequest) {
        return forRequest ? "CloudFront takes the request, or a response with a status." : "CloudFront takes the response, with its status.";
      }
      function cloudFrontOf(event) {
        const records = (0, problem.Gv)(event) && Array.isArray(event.Records) ? event.Records : [];
        const cf = (0, problem.Gv)(records[0]) && (0, problem.Gv)(records[0].cf) ? records[0].cf : {};
        return { request: (0, problem.Gv)(cf.request) ? cf.request : {}, response: (0, problem.Gv)(cf.response) ? cf.response : {} };
      }
      const result_rules_sources = {
        "result-status": sources.FR,
        "result-disallowed-header": sources.SH,
        "result-read-only-header": sources.SH,
        "result-uri": sources.SH,
        "result-body": sources.Ty,
        "result-size": sources.EC
      };
      function sourceOfResultRule(rule2) {
        return result_rules_sources[rule2] ?? sources.Sq;
      }
      ;
      const expectationSource = { title: "docs/sample-events.md", read: "2026-11-21" };
      function failureOf(invocation, request) {
        const python = request.runtime.startsWith("python");
        const handlers = python ? sources.ON : sources.gB;
        const finding = (rule2, message, advice, source = handlers) => ({ rule: rule2, severity: "error", message, advice, source });
        const edge = request.target === "lambda-edge" ? " CloudFront would answer 503." : "";
        const quotas = request.target === "lambda-edge" ? sources.Bg : sources.X8;
        switch (invocation.outcome) {
          case "returned":
            return void 0;
          case "threw": {
            const at = placeIn(invocation.stack, python);
            const thrown = `${invocation.errorType}: ${invocation.errorMessage}`;
            return finding("handler-threw", `The handler threw ${thrown}${at ? ` (${at})` : ""}.${edge}`, "Catch the error and return a response, or correct the event.");
          }
          case "not-loaded": {
            const message = `The handler ${request.handler} cannot be loaded: ${invocation.errorType}: ${invocation.errorMessage}`;
            return finding("handler-not-loaded", message, python ? "Define a function of that name at the top of the module, and give what it imports with requirements or include." : "Export a function of that name, and bundle or include what it imports.");
          }
          case "timed-out":
            return finding("handler-timeout", `The handler did not end within its limit of ${request.timeout} s.${edge}`, "Answer sooner, or raise timeout within the limits.", quotas);
          case "out-of-memory": {
            const used = invocation.maxMemoryMb === null ? "" : ` (it had ${invocation.maxMemoryMb} MB)`;
            return finding("handler-memory", `The handler needs more than its ${request.memorySize} MB of memory${used}.${edge}`, "Use less, or raise memory-size within the limits.", quotas);
          }
          case "exited": {
            const how = invocation.signal ? `signal ${invocation.signal}` : `exit code ${invocation.exitCode ?? "unknown"}`;
            return finding("handler-exited", `The process of the handler ended by itself (${how}).${edge}`, `Return from the handler; do not call ${python ? "sys.exit" : "process.exit"}.`);
          }
        }
      }
      function placeIn(stack, python) {
        const lines = stack.filter((line) => line.includes(python ? "File " : "at ")).map((line) => line.trim());
        return python ? lines.at(-1) : lines[0];
      }
      function findingsOf(run, request, expectLine) {
        const position = { file: run.file, line: 1 };
        const failure = failureOf(run.invocation, request);
        if (failure)
          return [{ ...failure, position }];
        const broken = run.problems.map((problem2) => {
          const message = `${problem2.message} CloudFront would answer ${problem2.status}.`;
          const advice = `Change what the handler returns for this ${run.eventType} event.`;
          return {
            rule: problem2.rule,
            severity: "error",
            message,
            advice,
            source: sourceOfResultRule(problem2.rule),
            position
          };
        });
        const unexpected = run.mismatches.map((mismatch) => {
          const message = `The handler returned something else than the file expects: ${mismatch}.`;
          const advice = "Change the handler, or the file where it is out of date.";
          return {
            rule: "sample-event-expect",
            severity: "error",
            message,
            advice,
            source: expectationSource,
            position: { file: run.file, line: expectLine ?? 1 }
          };
        });
        return [...broken, ...unexpected];
      }
      var sample_event = __webpack_require__(3962);
      var sample_file = __webpack_require__(8776);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_fs_promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_stream_promises_ = __webpack_require__(6466);
      var yauzl = __webpack_require__(663);
      var errors = __webpack_require__(8285);
      ;
      async function withUnpacked(zip, work, temporaryDirectory = (0, external_node_os_.tmpdir)()) {
        const directory = await (0, external_node_fs_promises_.realpath)(await (0, external_node_fs_promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "edge-actions-run-")));
        try {
          await unpack(zip, directory);
          return await work(directory);
        } finally {
          await (0, external_node_fs_promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        }
      }
      async function unpack(zip, directory) {
        const root = (0, external_node_path_.resolve)(directory);
        const most = (0, restrictions.V0)("edge-unpacked").value;
        let bytes = 0;
        try {
          const file = await (0, yauzl.SY)(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
            lazyEntries: true
          });
          for await (const entry of file.eachEntry()) {
            bytes += entry.uncompressedSize;
            if (bytes > most)
              throw new Error(`it unpacks to more than the ${(0, restrictions.r4)(most, "bytes")} that Lambda allows`);
            const target = placeOf(entry, root);
            if (entry.fileName.endsWith("/")) {
              await (0, external_node_fs_promises_.mkdir)(target, { recursive: true });
              continue;
            }
            await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
            await (0, external_node_stream_promises_.pipeline)(await file.openReadStreamPromise(entry), (0, external_node_fs_.createWriteStream)(target, { mode: modeOf(entry), flags: "wx" }));
          }
        } catch (error) {
          throw new errors.yo("Bad zip", `The artifact cannot be unpacked: ${(0, errors.bD)(error)}.`, { cause: error });
        }
      }
      function placeOf(entry, root) {
        const target = (0, external_node_path_.resolve)(root, entry.fileName);
        if (target !== root && !target.startsWith(root + external_node_path_.sep))
          throw new Error(`entry ${JSON.stringify(entry.fileName)} lies outside of it`);
        const type = entry.externalFileAttributes >>> 16 & 61440;
        if (type === 40960)
          throw new Error(`entry ${JSON.stringify(entry.fileName)} is a symbolic link`);
        return target;
      }
      function modeOf(entry) {
        return entry.externalFileAttributes >>> 16 & 73 ? 493 : 420;
      }
      ;
      async function probeHandler(request) {
        return [...otherPython(request), ...await withHandler(request, (handler) => load(handler, request, false))];
      }
      async function runEvents(request) {
        const { log, target, eventTypes } = request;
        const samples = request.events.map(({ file, text }) => ({
          file,
          read: (0, sample_event.readSampleEvent)({ file, text }, target, eventTypes)
        }));
        const findings = samples.flatMap(({ read }) => (0, sample_file.qd)(read) ? [read] : []);
        const runnable = samples.flatMap(({ file, read }) => (0, sample_file.qd)(read) ? [] : [{ file, sample: read }]);
        const runs = [];
        if (runnable.length === 0)
          return { runs, findings };
        findings.push(...otherPython(request));
        await withHandler(request, async (handler) => {
          const notLoaded = await load(handler, request, true);
          findings.push(...notLoaded);
          if (notLoaded.length > 0)
            return;
          for (const { file, sample } of runnable) {
            const invocation = await handler.invoke(sample.event);
            request.signal?.throwIfAborted();
            const run = judge(file, sample, invocation);
            runs.push(run);
            findings.push(...findingsOf(run, request, sample.expectLine));
            await logRun(log, run);
          }
        });
        return { runs, findings };
      }
      async function withHandler(request, work) {
        const { functionName, handler: name, runtime, memorySize, timeout } = request;
        const { handlerRuntime, moduleDirectories, environment } = request;
        const run = async (directory) => {
          const fn = { directory, functionName, functionVersion: "1", handler: name, runtime, memorySize, timeout };
          const handler = startHandler(fn, { handlerRuntime, moduleDirectories, ...environment ? { environment } : {} });
          const stop = () => void handler.stop();
          request.signal?.throwIfAborted();
          request.signal?.addEventListener("abort", stop, { once: true });
          try {
            return await work(handler);
          } finally {
            request.signal?.removeEventListener("abort", stop);
            await handler.stop();
          }
        };
        return withUnpacked(request.zip, run, request.temporaryDirectory);
      }
      async function load(handler, request, withEvents) {
        const failed = await handler.load();
        request.signal?.throwIfAborted();
        if (!failed)
          return [];
        const lacking = (0, python_runtime_packages.Z)(failed, request, withEvents);
        if (lacking)
          return [lacking];
        if (failed.logs.length > 0)
          await request.log.group(`Log of ${request.handler} while loading`, async () => logLines(request.log, failed));
        const failure = failureOf(failed, request);
        const loading = failed.outcome === "not-loaded" ? "" : " That was while it was loaded, before any event.";
        const other = otherPython(request).map(({ message, advice }) => ` ${message} ${advice}`);
        return [{ ...failure, message: `${failure.message}${loading}${other.join("")}` }];
      }
      function judge(file, sample, invocation) {
        const { event, eventType, expect } = sample;
        const returned = invocation.outcome === "returned";
        const problems = returned && eventType ? checkResult(eventType, event, invocation.result) : [];
        const different = returned && expect !== void 0 ? (0, expectation.v)(expect, invocation.result) : [];
        const passed = returned && problems.length === 0 && different.length === 0;
        return { file, eventType, invocation, problems, mismatches: different, passed };
      }
      async function logRun(log, { file, eventType, invocation, passed }) {
        const memory = invocation.maxMemoryMb === null ? "" : `, ${invocation.maxMemoryMb} MB`;
        const kind = eventType ? ` (${eventType})` : "";
        log.info(`${passed ? "passed" : "FAILED"}  ${file}${kind}: ${invocation.outcome} in ${invocation.durationMs.toFixed(0)} ms${memory}`);
        if (invocation.logs.length > 0)
          await log.group(`Log of ${file}`, async () => logLines(log, invocation));
      }
      function logLines(log, { logs }) {
        for (const line of logs)
          log.info(`| ${line.replaceAll("##[", "## [")}`);
      }
    })
  )
};
