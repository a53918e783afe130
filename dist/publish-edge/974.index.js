export const id = 974;
export const ids = [974];
export const modules = {
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
  )
};
