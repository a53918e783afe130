import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  3339: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  4589: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    })
  ),
  /***/
  6698: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7540: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3053: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  610: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    })
  ),
  /***/
  8474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  2467: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    })
  ),
  /***/
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  643: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    })
  ),
  /***/
  1792: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  1692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  3136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  ),
  /***/
  7975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  3429: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  5919: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  6928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  3193: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  7016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  8036: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        P: () => (
          /* binding */
          distFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      function distFolder() {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1] ?? ".")));
      }
    })
  ),
  /***/
  1713: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8036);
          var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9026);
          var _terraform_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3091);
          await (0, _run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)("terraform-plan-comment", (0, _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(), _terraform_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__.j);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  9026: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        C: () => (
          /* binding */
          runAction
        )
      });
      var external_node_fs_ = __nccwpck_require__2(3024);
      var external_os_ = __nccwpck_require__2(857);
      ;
      function toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties2) {
        if (!Object.keys(annotationProperties2).length) {
          return {};
        }
        return {
          title: annotationProperties2.title,
          file: annotationProperties2.file,
          line: annotationProperties2.startLine,
          endLine: annotationProperties2.endLine,
          col: annotationProperties2.startColumn,
          endColumn: annotationProperties2.endColumn
        };
      }
      ;
      function issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function issue(name, message = "") {
        issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      ;
      const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
      var external_fs_ = __nccwpck_require__2(9896);
      ;
      function issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!external_fs_.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
        const convertedValue = toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      ;
      ;
      function createActionsLog(write = (line) => process.stdout.write(`${line}
`)) {
        const annotate = (kind, message, options = {}) => issueCommand(kind, annotationProperties(options), message);
        return {
          debug: (message) => issueCommand("debug", {}, message),
          info: (message) => write(withoutCommands(message)),
          notice: (message, options) => annotate("notice", message, options),
          warning: (message, options) => annotate("warning", message, options),
          error: (message, options) => annotate("error", message, options),
          async group(title, work) {
            issueCommand("group", {}, title);
            try {
              return await work();
            } finally {
              issueCommand("endgroup", {}, "");
            }
          }
        };
      }
      function annotationProperties(options) {
        return toCommandProperties({
          ...options.title === void 0 ? {} : { title: options.title },
          ...options.file === void 0 ? {} : { file: options.file },
          ...options.line === void 0 ? {} : { startLine: options.line },
          // GitHub shows a column only beside a line.
          ...options.line === void 0 || options.column === void 0 ? {} : { startColumn: options.column }
        });
      }
      function withoutCommands(message) {
        return message.split(/\r\n|\r|\n/).map((line) => line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
      }
      ;
      const annotationsShown = 10;
      const severities = ["error", "warning", "notice"];
      const annotated = /* @__PURE__ */ new WeakMap();
      function annotateFindings(findings, log) {
        const counts = annotated.get(log) ?? { error: 0, warning: 0, notice: 0 };
        annotated.set(log, counts);
        for (const severity of severities) {
          const ofKind = findings.filter((finding) => finding.severity === severity);
          let more = 0;
          for (const finding of ofKind) {
            counts[severity] += 1;
            if (counts[severity] > annotationsShown) {
              more += 1;
              continue;
            }
            log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`, {
              title: titleOf(finding.rule),
              ...finding.position
            });
          }
          if (more > 0)
            log.info(`${more} more of kind ${severity}: the job summary lists them all.`);
        }
      }
      function titleOf(rule) {
        const words = rule.replaceAll("-", " ");
        return words.charAt(0).toUpperCase() + words.slice(1);
      }
      ;
      function readRunContext(environment) {
        const server = (environment.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
        const repository = environment.GITHUB_REPOSITORY;
        const repositoryUrl = repository && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
        const commit = isCommit(environment.GITHUB_SHA ?? "") ? environment.GITHUB_SHA : null;
        const run = environment.GITHUB_RUN_ID;
        const attempt = environment.GITHUB_RUN_ATTEMPT;
        return {
          commit,
          repositoryUrl,
          runUrl: repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}` : null
        };
      }
      function isCommit(text) {
        return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
      }
      ;
      function table(heads, rows) {
        const line = (cells) => `| ${cells.join(" | ")} |`;
        return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
      }
      function plain(text) {
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\]|~]/g, "\\$&").replace(/\s+/g, " ");
      }
      function code(text) {
        const oneLine = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
        const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((run) => run[0].length));
        const mark = "`".repeat(longest + 1);
        return longest > 0 ? `${mark} ${oneLine} ${mark}` : `${mark}${oneLine}${mark}`;
      }
      function markdown_link(text, url) {
        return url === null ? text : `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20")})`;
      }
      function size(bytes) {
        if (bytes < 10240)
          return `${String(bytes).replace(/\B(?=\d{3}$)/, ",")} bytes`;
        return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
      }
      function shortHash(sha256) {
        return code(sha256.slice(0, 12));
      }
      ;
      const marks = { error: "❌", warning: "⚠️", notice: "ℹ️" };
      function findingsTable(findings) {
        if (findings.length === 0)
          return "";
        const order = ["error", "warning", "notice"];
        const rows = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).map((finding) => [
          marks[finding.severity],
          finding.position ? code(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ""}`) : "",
          `${plain(finding.message)} ${plain(finding.advice)}`,
          code(finding.rule),
          `${plain(finding.source.title)}, read ${finding.source.read}`
        ]);
        return `
${table(["", "where", "what", "rule", "source"], rows)}
`;
      }
      ;
      function setOutputs(outputs, environment) {
        for (const [name, value] of Object.entries(outputs)) {
          const text = outputText(value);
          if (environment.GITHUB_OUTPUT)
            issueFileCommand("OUTPUT", prepareKeyValueMessage(name, text));
          else
            issueCommand("set-output", { name }, text);
        }
      }
      function outputText(value) {
        if (value === null || value === void 0)
          return "";
        return typeof value === "object" ? JSON.stringify(value) : String(value);
      }
      ;
      const summaryLimitBytes = 1024 * 1024;
      function cutToSummaryLimit(markdown, limitBytes = summaryLimitBytes) {
        if (Buffer.byteLength(markdown) <= limitBytes)
          return markdown;
        const note = "\n\n*Cut here: a job summary holds 1 MiB. The log has the rest.*\n";
        const room = limitBytes - Buffer.byteLength(note);
        const head = Buffer.from(markdown).subarray(0, room).toString("utf8");
        return `${head.slice(0, Math.max(0, head.lastIndexOf("\n")))}${note}`;
      }
      var errors = __nccwpck_require__2(8285);
      var external_node_util_ = __nccwpck_require__2(7975);
      ;
      const meanings = {
        EACCES: "The job may not read or write there: look at who owns the files, as after a step that ran in a container.",
        EPERM: "The job may not read or write there: look at who owns the files, as after a step that ran in a container.",
        EROFS: "The file system is read-only.",
        ENOSPC: "The runner's disk is full.",
        EDQUOT: "The runner's disk quota is used up.",
        ENOTDIR: "A file is in the place of a folder: remove it, or give another folder.",
        EEXIST: "A file is in the place of a folder: remove it, or give another folder.",
        EISDIR: "A folder is in the place of a file: remove it, or give another folder.",
        ERR_FS_EISDIR: "A folder is in the place of a file: remove it, or give another folder."
      };
      function fileSystemRefusal(error) {
        if (!external_node_util_.types.isNativeError(error) || error instanceof errors.yo)
          return null;
        const { code: code2, path: place } = error;
        const meaning = code2 !== void 0 && place !== void 0 ? meanings[code2] : void 0;
        if (meaning === void 0)
          return null;
        return new errors.yo("File system", `${error.message}. ${meaning}`, { cause: error });
      }
      ;
      class Inputs {
        #environment;
        #declared;
        constructor(environment, declared) {
          this.#environment = environment;
          this.#declared = declared;
        }
        /** Whether action.yml declares the input: publish-edge has some that its parts lack, and the other way round. */
        declares(name) {
          return this.#declared[name] !== void 0;
        }
        /** The trimmed text; a default from action.yml where the runner set nothing at all. Reading an undeclared input is a bug. */
        #raw(name) {
          const declared = this.#declared[name];
          if (declared === void 0)
            throw new Error(`Input '${name}' is read but not declared in action.yml`);
          return (this.#environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? declared).trim();
        }
        /** The input, its default when it is empty, or undefined where there is none. */
        text(name) {
          return this.#raw(name) || this.#declared[name] || void 0;
        }
        /** Whether something else than the default came. The runner sets defaults too, so that a default written out cannot be told from none. */
        given(name) {
          return this.text(name) !== (this.#declared[name] || void 0);
        }
        /** The same inputs with values from another place than the workflow, as an edge.yml's: what they leave out has its default. */
        from(values) {
          const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
          return new Inputs(Object.fromEntries(variables), this.#declared);
        }
        required(name, expected) {
          const value = this.text(name);
          if (value === void 0)
            throw new errors.dz(name, "", expected);
          return value;
        }
        /** A guard: undefined for `none`, an error when empty. */
        guarded(name, expected) {
          const value = this.#raw(name);
          if (value === "none")
            return void 0;
          if (value)
            return value;
          throw new errors.dz(name, value, `${expected}, or none`, "An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, or write none, to go without it.");
        }
        /** Strict: an empty value is an error, so that `dry-run` cannot turn into its opposite. */
        boolean(name) {
          return this.choice(name, ["true", "false"]) === "true";
        }
        choice(name, allowed) {
          const value = this.#raw(name);
          const lower = value.toLowerCase();
          const found = allowed.find((one) => one === value) ?? allowed.find((one) => one === lower);
          if (found === void 0)
            throw new errors.dz(name, value, `one of ${allowed.join(", ")}`);
          return found;
        }
        /** A whole number within the bounds, the default when the input is empty, or undefined where there is none. */
        integer(name, bounds) {
          const value = this.text(name);
          if (value === void 0)
            return void 0;
          const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
          if (!(number >= bounds.minimum && number <= bounds.maximum)) {
            throw new errors.dz(name, value, `a whole number of ${bounds.unit} from ${bounds.minimum} to ${bounds.maximum}`);
          }
          return number;
        }
        requiredInteger(name, bounds) {
          const number = this.integer(name, bounds);
          if (number === void 0)
            throw new errors.dz(name, "", `a whole number of ${bounds.unit}`);
          return number;
        }
        /** One item a line; blank lines and surrounding white space are dropped. */
        lines(name) {
          return this.#raw(name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
        }
        /** Items on lines of their own or separated by commas: for `functions`, `event-types`, `external` and `fail-on` alone. */
        commaSeparated(name) {
          return this.lines(name).flatMap((line) => line.split(",").map((item) => item.trim()).filter(Boolean));
        }
        /** `KEY=VALUE` lines. The value is what follows the first `=`, as it is. Messages show the key alone: a value may be a secret. */
        keyValues(name) {
          const values = {};
          for (const [index, line] of this.lines(name).entries()) {
            const separator = line.indexOf("=");
            const key = separator < 0 ? "" : line.slice(0, separator).trim();
            if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
              throw new errors.dz(name, `line ${index + 1}`, "lines KEY=VALUE with a key of letters, digits and _");
            }
            if (Object.hasOwn(values, key))
              throw new errors.dz(name, key, "each key once");
            values[key] = line.slice(separator + 1).trim();
          }
          return values;
        }
      }
      ;
      const declaredInputs = {
        "publish-edge": {
          config: "",
          functions: "",
          "function-name": "",
          entry: "",
          target: "lambda-edge",
          "event-types": "",
          runtime: "",
          handler: "",
          "build-env": "",
          include: "",
          external: "",
          requirements: "",
          "allow-source-distributions": "false",
          minify: "true",
          "source-map": "false",
          "memory-size": "",
          timeout: "",
          events: "",
          "max-compute-utilization": "",
          "working-directory": ".",
          "output-directory": ".edge",
          bucket: "",
          prefix: "",
          version: "",
          sha256: "none",
          "kms-key-id": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          "function-prefix": "",
          alias: "",
          "dry-run": "false",
          "code-sha256": "none",
          "distribution-id": "none",
          "distribution-name": "default",
          associations: "",
          "take-over": "false",
          function: "",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": ""
        },
        "build-lambda": {
          config: "",
          functions: "",
          "function-name": "",
          entry: "",
          target: "lambda-edge",
          "event-types": "",
          runtime: "",
          handler: "",
          "build-env": "",
          include: "",
          external: "",
          requirements: "",
          "allow-source-distributions": "false",
          minify: "true",
          "source-map": "false",
          "memory-size": "",
          timeout: "",
          events: "",
          "max-compute-utilization": "",
          "working-directory": ".",
          "output-directory": ".edge"
        },
        "upload-artifact-hash": {
          "artifact-path": "",
          artifacts: "",
          "function-name": "",
          bucket: "",
          prefix: "",
          version: "",
          sha256: "none",
          "kms-key-id": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          "function-prefix": "",
          alias: "",
          "dry-run": "false"
        },
        "publish-edge-version": {
          "function-name": "",
          target: "lambda-edge",
          "artifact-path": "",
          "s3-bucket": "",
          "s3-key": "",
          artifacts: "",
          config: "",
          "function-prefix": "",
          "code-sha256": "none",
          alias: "",
          "distribution-id": "none",
          "distribution-name": "default",
          associations: "",
          "take-over": "false",
          runtime: "",
          handler: "",
          events: "",
          "max-compute-utilization": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          function: "",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": "",
          "dry-run": "false"
        },
        "promote-stage": {
          "from-stage": "",
          "to-stage": "",
          functions: "",
          "release-bucket": "",
          "release-prefix": "",
          "to-release-bucket": "none",
          "to-release-prefix": "",
          "to-bucket": "",
          "to-prefix": "",
          "distribution-id": "none",
          "function-prefix": "",
          publish: "true",
          "verify-running": "true",
          "expect-promoted": "none",
          "overwrite-drift": "false",
          rollback: "false",
          "to-sha256": "none",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": "",
          "github-token": "",
          environment: "",
          "dry-run": "false"
        },
        "terraform-plan-comment": {
          "plan-file": "",
          "log-file": "",
          sections: "",
          "working-directory": ".",
          "terraform-path": "terraform",
          name: "",
          "github-token": "",
          "pr-number": "",
          mode: "update",
          aggregate: "",
          "show-drift": "relevant",
          mask: "",
          "mask-values": "",
          "fail-on": "",
          "expect-fingerprint": "none",
          "max-bytes": "65536",
          title: "",
          footer: "",
          "dry-run": "false"
        },
        "publish-module": {
          path: "",
          name: "",
          version: "",
          bucket: "",
          prefix: "modules",
          "dry-run": "false"
        }
      };
      ;
      function withFindings(error) {
        const findings = error?.findings;
        return Array.isArray(findings) ? findings : void 0;
      }
      ;
      async function runAction(name, dist, action) {
        const environment = process.env;
        const log = createActionsLog();
        const cancellation = new AbortController();
        const cancel = (signal) => cancellation.abort(new errors.yo("Cancelled", `Cancelled by ${signal}.`));
        process.once("SIGINT", cancel).once("SIGTERM", cancel);
        const context = {
          inputs: new Inputs(environment, declaredInputs[name]),
          log,
          signal: cancellation.signal,
          environment,
          run: readRunContext(environment),
          workspace: environment.GITHUB_WORKSPACE || process.cwd(),
          dist,
          setOutputs: (outputs) => setOutputs(outputs, environment),
          summarize: (markdown) => appendSummary(environment.GITHUB_STEP_SUMMARY, markdown)
        };
        try {
          await action(context);
        } catch (error) {
          await report(error, context);
          process.exitCode = 1;
        } finally {
          process.off("SIGINT", cancel).off("SIGTERM", cancel);
        }
      }
      async function report(thrown, context) {
        const { log, environment } = context;
        const ended = inWordsOfCancellation(thrown, context.signal);
        const error = fileSystemRefusal(ended) ?? ended;
        const findings = withFindings(error);
        if (error instanceof errors.yo) {
          log.error(error.message, { title: error.title, ...error.position });
          if (environment.RUNNER_DEBUG === "1")
            log.info(stackOf(error));
        } else {
          log.error(`${(0, errors.bD)(error)} This is a bug in edge-actions: please report it with the lines below.`, {
            title: "Bug in edge-actions"
          });
          log.info(stackOf(error));
        }
        if (findings)
          annotateFindings(findings.filter(besideTheError), log);
        const title = error instanceof errors.yo ? error.title : "Bug in edge-actions";
        const text = `### ❌ ${title}

${fence((0, errors.bD)(error))}
${findingsTable(findings ?? [])}`;
        await context.summarize(text).catch(() => {
        });
      }
      function besideTheError({ severity, position }) {
        return severity !== "error" || position !== void 0;
      }
      function inWordsOfCancellation(error, signal) {
        if (!signal.aborted || error instanceof errors.yo)
          return error;
        return new errors.yo("Cancelled", `${(0, errors.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`, { cause: error });
      }
      function fence(text) {
        const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
        const mark = "`".repeat(longest + 1);
        return `${mark}text
${text}
${mark}`;
      }
      function stackOf(error) {
        if (!(error instanceof Error))
          return String(error);
        return error.cause === void 0 ? String(error.stack) : `${error.stack}
caused by ${stackOf(error.cause)}`;
      }
      async function appendSummary(file, markdown) {
        if (file)
          (0, external_node_fs_.appendFileSync)(file, cutToSummaryLimit(`${markdown}
`));
      }
    })
  ),
  /***/
  3091: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        j: () => (
          /* binding */
          terraformPlanComment
        )
      });
      ;
      const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
      var errors = __nccwpck_require__2(8285);
      ;
      async function readRunEvent(environment) {
        const [owner = "", repo = ""] = (environment.GITHUB_REPOSITORY ?? "").split("/");
        return {
          name: environment.GITHUB_EVENT_NAME ?? "",
          payload: await readPayload(environment.GITHUB_EVENT_PATH),
          actor: environment.GITHUB_ACTOR ?? "",
          owner,
          repo,
          sha: environment.GITHUB_SHA ?? "",
          runId: environment.GITHUB_RUN_ID ?? "0",
          runAttempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1
        };
      }
      async function readPayload(file) {
        if (!file)
          return {};
        try {
          const payload = JSON.parse(await (0, promises_namespaceObject.readFile)(file, "utf8"));
          return typeof payload === "object" && payload !== null ? payload : {};
        } catch (error) {
          throw new errors.yo("Event not readable", `The event file that GITHUB_EVENT_PATH names cannot be read: ${(0, errors.bD)(error)}`);
        }
      }
      var find = __nccwpck_require__2(2740);
      ;
      const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
      ;
      const systemClock = {
        now: () => Date.now(),
        sleep: (milliseconds, signal) => (0, external_node_timers_promises_namespaceObject.setTimeout)(milliseconds, void 0, signal ? { signal } : {})
      };
      ;
      const secretNames = /secret|token|passw|passphrase|(?:private|api|access|account|signing|encryption|master|ssh|deploy|app|hmac|webhook)_?key|credential|connection_?string|(?:^|_)(?:pat|pwd|auth|authorization|dsn)$/i;
      const notSecret = /(?:_file|_path|_dir|_sock|_url|_uri|_endpoint|_arn|_type|_name|_ttl|_expiration|_region|_host|_port)$/i;
      const shortest = 6;
      const common = /^(?:default|disabled?|enabled?|optional|required|[a-z]{2}(?:-[a-z]+)+-\d|[\d.]{1,9}|arn:aws[a-z-]*:\S*)$/i;
      const notSecretInJson = /* @__PURE__ */ new Set(["type", "project_id", "client_id", "client_email", "universe_domain", "region"]);
      function environmentCredentials(environment) {
        const found = /* @__PURE__ */ new Set();
        for (const [variable, value2] of Object.entries(environment)) {
          if (!value2)
            continue;
          const name = variable.replace(/[-\s]/g, "_");
          if (secretNames.test(name) && !notSecret.test(name)) {
            for (const one of [value2, ...textsInJson(value2)])
              if (isTelling(one.trim()))
                found.add(one);
          }
          for (const password of passwordsInUrls(value2))
            found.add(password);
        }
        return [...found];
      }
      function isTelling(text) {
        return text.length >= shortest && !common.test(text);
      }
      function textsInJson(value2) {
        if (!/^\s*[[{]/.test(value2))
          return [];
        const texts = [];
        try {
          JSON.parse(value2, (key, part) => {
            if (typeof part === "string" && !notSecretInJson.has(key) && !/_ur[il]$/.test(key))
              texts.push(part);
            return part;
          });
        } catch {
        }
        return texts;
      }
      function passwordsInUrls(value2) {
        if (!value2.includes("://"))
          return [];
        return [...value2.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi)].flatMap(([, password]) => {
          const plain = decoded(password);
          return [password, plain].filter(({ length }) => length >= 4);
        });
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      ;
      function parseMaskPatterns(lines) {
        return lines.flatMap((line, index) => {
          const text = line.trim();
          return text === "" ? [] : [parsePattern(text, index + 1)];
        });
      }
      function parsePattern(text, line) {
        const [, inline = "", source = ""] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(text);
        const flags = [...new Set(`g${inline}`)].join("");
        const expression = compile(source, flags, line);
        if ("".search(expression) >= 0) {
          throw new errors.dz("mask", text, "a regular expression that needs at least one character", `It stands on line ${line} and matches everywhere; write + in place of *, or {1,} in place of {0,}.`);
        }
        return { text, line, expression };
      }
      function compile(source, flags, line) {
        try {
          return new RegExp(source, `${flags}u`);
        } catch {
          try {
            return new RegExp(source, flags);
          } catch (error) {
            const why = (0, errors.bD)(error).split(": ").at(-1);
            throw new errors.dz("mask", `line ${line}`, "a JavaScript regular expression", `${why}.`);
          }
        }
      }
      ;
      const tableSize = 4096;
      const none = [];
      class ValueFinder {
        #shortest;
        #jumps = new Uint16Array(tableSize);
        /** Values by the slot of the two characters that end their first `shortest` ones; longest first. */
        #bySlot = /* @__PURE__ */ new Map();
        /** Values of one character, for which two cannot be looked at. */
        #single;
        /** @param values none empty */
        constructor(values) {
          const all = [...new Set(values)].sort((a, b) => b.length - a.length);
          this.#single = all.filter(({ length }) => length === 1);
          const longer = all.filter(({ length }) => length > 1);
          this.#shortest = Math.min(65535, ...longer.map(({ length }) => length));
          this.#jumps.fill(longer.length === 0 ? 65535 : this.#shortest - 1);
          for (const value2 of longer)
            this.#add(value2);
        }
        #add(value2) {
          for (let end = 1; end < this.#shortest; end += 1) {
            const slot = slotOf(value2.charCodeAt(end - 1), value2.charCodeAt(end));
            const jump = this.#shortest - 1 - end;
            if (jump < this.#jumps[slot])
              this.#jumps[slot] = jump;
            if (jump === 0)
              this.#bySlot.set(slot, [...this.#bySlot.get(slot) ?? [], value2]);
          }
        }
        /** The places of values in the text, in order; those that overlap or touch are one. */
        find(text) {
          if (text.length < this.#shortest && this.#single.length === 0)
            return none;
          const found = [];
          for (const value2 of this.#single) {
            for (let at = text.indexOf(value2); at >= 0; at = text.indexOf(value2, at + 1))
              found.push({ start: at, end: at + 1 });
          }
          const before = this.#shortest - 1;
          for (let at = before; at < text.length; ) {
            const slot = slotOf(text.charCodeAt(at - 1), text.charCodeAt(at));
            const jump = this.#jumps[slot];
            if (jump === 0) {
              const start = at - before;
              const value2 = this.#bySlot.get(slot).find((one) => text.startsWith(one, start));
              if (value2 !== void 0)
                found.push({ start, end: start + value2.length });
            }
            at += jump || 1;
          }
          return found.length > 1 ? joined(found) : found;
        }
      }
      function joined(found) {
        const result = [];
        for (const place of found.sort((a, b) => a.start - b.start)) {
          const last = result.at(-1);
          if (last && place.start <= last.end)
            last.end = Math.max(last.end, place.end);
          else
            result.push({ ...place });
        }
        return result;
      }
      function slotOf(first, second) {
        return first * 31 + second & tableSize - 1;
      }
      ;
      const asTheyAre = /[A-Za-z0-9_+=.-]+/g;
      const shortestRun = 4;
      const partOfNumber = /^[\d.eE+-]*$/;
      class JsonSearch {
        /** Null where a value has no such run: then nothing can be told. */
        #runs;
        constructor(values) {
          const runs = values.map(longestRun);
          const tells = values.every((value2, index) => runs[index].length >= shortestRun && !partOfNumber.test(value2));
          this.#runs = tells ? new ValueFinder(runs) : null;
        }
        /** Whether one of the values may be in it; false is sure. */
        mayHold(json) {
          return this.#runs === null || json.includes("\\u") || this.#runs.find(json).length > 0;
        }
      }
      function longestRun(value2) {
        return (value2.match(asTheyAre) ?? []).reduce((longest, run) => run.length > longest.length ? run : longest, "");
      }
      ;
      function watch(holder) {
        const { createContext, Script } = process.getBuiltinModule("node:vm");
        return { script: new Script("work()"), context: createContext(holder) };
      }
      class PatternClock {
        #limitMs;
        #holder = { work: () => {
        } };
        #watched = null;
        #running = false;
        #pattern = null;
        constructor(limitMs) {
          this.#limitMs = limitMs;
        }
        /** Remembers which pattern is at work, for the message. */
        at(pattern) {
          this.#pattern = pattern;
        }
        /**
         * Work within work counts towards the outer one's limit.
         *
         * @throws InputError when the limit has passed
         */
        run(work) {
          if (this.#running)
            return work();
          this.#watched ??= watch(this.#holder);
          const { script, context } = this.#watched;
          let result = null;
          let thrown = null;
          this.#holder.work = () => {
            try {
              result = { value: work() };
            } catch (error) {
              thrown = { error };
            }
          };
          this.#running = true;
          try {
            script.runInContext(context, { timeout: this.#limitMs });
          } catch (error) {
            throw error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? this.#tooSlow() : error;
          } finally {
            this.#running = false;
          }
          if (thrown)
            throw thrown.error;
          return result.value;
        }
        #tooSlow() {
          const { text = "", line = 0 } = this.#pattern ?? {};
          return new errors.dz("mask", text, `a regular expression that is done within ${this.#limitMs / 1e3} s`, `It stands on line ${line}. A repetition within a repetition, as in (a+)+, can take exponential time: write it without.`);
        }
      }
      ;
      const shortestPart = 8;
      function formsOf(value2) {
        const trimmed2 = value2.trim();
        if (trimmed2 === "")
          return [];
        const plain = [value2, trimmed2];
        const lines = trimmed2.split(/\r?\n/).map((line) => line.trim());
        if (lines.length > 1) {
          plain.push(...lines.filter(({ length }) => length >= shortestPart), lines.join("\n"), lines.join("\r\n"));
        }
        const forms = plain.flatMap((text) => [text, ...escaped(text), ...inUrl(text)]);
        if (trimmed2.length >= shortestPart)
          forms.push(...[.../* @__PURE__ */ new Set([value2, trimmed2])].flatMap(inBase64));
        return [...new Set(forms)].filter((form) => form !== "");
      }
      function escaped(text) {
        const once = inJson(text);
        const forGo = once.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
        return [once, inJson(once), forGo, inJson(forGo)];
      }
      function inJson(text) {
        return JSON.stringify(text).slice(1, -1);
      }
      function inUrl(text) {
        const wellFormed = text.toWellFormed();
        const percent = encodeURIComponent(wellFormed);
        const strict = percent.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
        const form = new URLSearchParams({ "": wellFormed }).toString().slice(1);
        return [percent, strict, form, encodeURI(wellFormed)].flatMap((one) => [
          one,
          one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
        ]);
      }
      function inBase64(text) {
        const bytes2 = Buffer.from(text);
        const forms = [0, 1, 2].map((offset) => {
          const encoded = Buffer.concat([Buffer.alloc(offset), bytes2]).toString("base64");
          const whole = (offset + bytes2.length) % 3 === 0;
          const from = offset === 0 ? 0 : offset + 1;
          const to = encoded.replace(/=+$/, "").length - (whole ? 0 : 1);
          return encoded.slice(from, to);
        });
        const complete = bytes2.toString("base64");
        return [complete, ...forms].filter(({ length }) => length >= shortestPart).flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
      }
      ;
      const masked = "***";
      function createMasker({ values, patterns, limitMs = 2e4 }) {
        const forms = values.flatMap(formsOf);
        const finder = forms.length > 0 ? new ValueFinder(forms) : null;
        const search = finder && new JsonSearch(forms);
        const clock = new PatternClock(limitMs);
        const maskNow = (text) => replace(text, [...finder?.find(text) ?? [], ...matches(patterns, text, clock)]);
        const valuesAlone = (text) => finder ? replace(text, finder.find(text)) : text;
        const guarded = patterns.length > 0;
        return {
          idle: finder === null && !guarded,
          mayMask: (json) => guarded || (search?.mayHold(json) ?? false),
          mask: guarded ? (text) => clock.run(() => maskNow(text)) : valuesAlone,
          within: guarded ? (work) => clock.run(work) : (work) => work()
        };
      }
      function matches(patterns, text, clock) {
        const found = [];
        for (const pattern of patterns) {
          clock.at(pattern);
          for (const match of text.matchAll(pattern.expression)) {
            if (match[0] !== "")
              found.push({ start: match.index, end: match.index + match[0].length });
          }
        }
        return found;
      }
      function replace(text, found) {
        if (found.length === 0)
          return text;
        let result = "";
        let from = 0;
        for (const { start, end } of joined(found)) {
          result += text.slice(from, start) + masked;
          from = end;
        }
        return result + text.slice(from);
      }
      var headline = __nccwpck_require__2(4654);
      ;
      function checkFailOn({ verdict }, failOn) {
        if (failOn.length === 0)
          return;
        if (verdict === null || verdict.errored)
          throw new errors.yo("Plan refused", `fail-on: ${failOn.join(", ")}, and a plan that failed does not tell.`);
        const { destroys: destroys2, counts } = verdict;
        const replaced = counts.replace;
        const said = {
          destroy: destroys2 + replaced > 0 ? `the plan destroys ${Math.max(destroys2, replaced)} (${replaced} of them replaced)` : null,
          replace: replaced > 0 ? `the plan replaces ${replaced}` : null,
          "any-change": (0, headline.ik)(verdict) ? "the plan changes something" : mayChange(verdict) ? "the plan is incomplete, and another one may change something" : null
        };
        const reasons = failOn.flatMap((reason) => said[reason] === null ? [] : [`${reason}: ${said[reason]}`]);
        if (reasons.length === 0)
          return;
        throw new errors.yo("Plan refused", `fail-on ${reasons.join("; ")}. The job summary has it in full.`);
      }
      function mayChange(verdict) {
        return (0, headline.ik)(verdict) || verdict.errored || !verdict.complete;
      }
      ;
      function hidingLog(log, masker) {
        const mask = (text) => masker.mask(text);
        const titled = (options) => options?.title === void 0 ? options : { ...options, title: mask(options.title) };
        return {
          debug: (message) => log.debug(mask(message)),
          info: (message) => log.info(mask(message)),
          notice: (message, options) => log.notice(mask(message), titled(options)),
          warning: (message, options) => log.warning(mask(message), titled(options)),
          error: (message, options) => log.error(mask(message), titled(options)),
          group: (title, work) => log.group(mask(title), work)
        };
      }
      async function hidingErrors(masker, work) {
        try {
          await work();
        } catch (error) {
          if (!(error instanceof Error))
            throw new Error(masker.mask(String(error)));
          for (let one = error; one instanceof Error; one = one.cause)
            hideIn(one, masker);
          throw error;
        }
      }
      function hideIn(error, masker) {
        const texts = { stack: error.stack, message: error.message };
        for (const [name, text] of Object.entries(texts)) {
          if (text !== void 0)
            Object.defineProperty(error, name, { value: masker.mask(text), configurable: true });
        }
      }
      var external_node_crypto_ = __nccwpck_require__2(7598);
      var external_node_path_ = __nccwpck_require__2(6760);
      var external_node_fs_ = __nccwpck_require__2(3024);
      ;
      function isInside(folder, candidate) {
        const relative = external_node_path_.relative(folder, candidate);
        return relative === "" || !(relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative));
      }
      function workspacePath(workspace, absolute) {
        return external_node_path_.relative(workspace, absolute).split(external_node_path_.sep).join("/") || ".";
      }
      async function resolveInside(input, value2, base, workspace) {
        const absolute = external_node_path_.resolve(base, value2);
        const realWorkspace = realFolder(workspace);
        const real = realpathOfExisting(absolute);
        if (!isInside(workspace, absolute) && !isInside(realWorkspace, absolute))
          throw leaves(input, value2);
        if (!isInside(realWorkspace, real))
          throw leaves(input, value2);
        return absolute;
      }
      function realFolder(workspace) {
        try {
          return external_node_fs_.realpathSync.native(workspace);
        } catch (error) {
          throw new errors.yo("No workspace", `The workspace ${(0, errors.TL)(workspace)}, which GITHUB_WORKSPACE names, cannot be read (${error.code}). On a runner actions/checkout fills it, so put that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`, { cause: error });
        }
      }
      function leaves(input, value2) {
        return new errors.dz(input, value2, "a path inside the workspace", "Paths start from working-directory, else the workspace, and may not leave it.");
      }
      function realpathOfExisting(absolute) {
        try {
          return external_node_fs_.realpathSync.native(absolute);
        } catch {
          const parent = external_node_path_.dirname(absolute);
          if (parent === absolute)
            return absolute;
          return external_node_path_.join(realpathOfExisting(parent), external_node_path_.basename(absolute));
        }
      }
      ;
      async function writePlanFiles(shown, name, workspace) {
        const folder = external_node_path_.posix.join(".edge", "plan", folderName(name));
        await (0, promises_namespaceObject.mkdir)(await resolveInside("name", folder, workspace, workspace), { recursive: true });
        const put = async (file, text) => {
          if (text === null)
            return "";
          const place = external_node_path_.posix.join(folder, file);
          await (0, promises_namespaceObject.writeFile)(await resolveInside("name", place, workspace, workspace), text);
          return place;
        };
        return {
          markdown: await put("plan.md", shown.file()),
          section: await put("section.json", shown.section),
          fingerprint: await put("fingerprint.json", shown.fingerprintFile)
        };
      }
      function folderName(name) {
        const plain = name.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
        if (plain === name && name.length <= 60)
          return name;
        const hash2 = (0, external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8);
        return `${plain.slice(0, 50) || "root"}-${hash2}`;
      }
      ;
      class FingerprintBuilder {
        #digests = /* @__PURE__ */ new Map();
        /** The digests of names that came more than once: addresses that look the same once masked. */
        #repeated = /* @__PURE__ */ new Map();
        /**
         * @param name what is changed, as `nameOf` calls it
         * @param canonical what is done to it, from canonical.ts
         */
        add(name, canonical) {
          const digest = sha256(canonical);
          const first = this.#digests.get(name);
          if (first === void 0)
            this.#digests.set(name, digest);
          else
            this.#repeated.set(name, [...this.#repeated.get(name) ?? [first], digest]);
        }
        build() {
          for (const [name, digests] of this.#repeated)
            this.#digests.set(name, sha256(digests.sort().join("\n")));
          return { hash: hashOf(this.#digests), digests: this.#digests };
        }
      }
      function hashOf(digests) {
        const all = (0, external_node_crypto_.createHash)("sha256");
        let lines = "";
        for (const name of [...digests.keys()].sort()) {
          lines += `${digests.get(name)} ${name.length}:${name}
`;
          if (lines.length > 65536) {
            all.update(lines);
            lines = "";
          }
        }
        return all.update(lines).digest("hex");
      }
      function nameOf(change, deferred = false) {
        const deposed = change.deposed === null ? "" : ` (deposed object ${change.deposed})`;
        return `${change.address}${deposed}${deferred ? " (deferred)" : ""}`;
      }
      function sha256(content) {
        return (0, external_node_crypto_.hash)("sha256", content);
      }
      ;
      const schema = 1;
      const hash = /^[0-9a-f]{64}$/;
      function writeFingerprintFile(fingerprint) {
        const names = [...fingerprint.digests.keys()].sort();
        const lines = names.map((name) => `    ${JSON.stringify(name)}: "${fingerprint.digests.get(name)}"`);
        const changes = lines.length === 0 ? "{}" : `{
${lines.join(",\n")}
  }`;
        return `{
  "schema": ${schema},
  "fingerprint": "${fingerprint.hash}",
  "changes": ${changes}
}
`;
      }
      function readExpectedFingerprint(expected) {
        const trimmed2 = expected.trim();
        if (hash.test(trimmed2.toLowerCase()))
          return { hash: trimmed2.toLowerCase(), digests: null };
        const file = trimmed2.startsWith("{") ? parsed(trimmed2) : null;
        if (file === null) {
          throw new errors.dz("expect-fingerprint", expected, "the reviewed fingerprint (a SHA-256 in 64 hex digits) or the file at its fingerprint-path");
        }
        if (file.hash !== hashOf(file.digests)) {
          throw new errors.dz("expect-fingerprint", file.hash, `${hashOf(file.digests)}, which is the hash of the changes in that file`, "The file was changed after the review, or is not complete.");
        }
        return file;
      }
      function parsed(text) {
        try {
          const file = JSON.parse(text);
          if (file.schema !== schema || typeof file.fingerprint !== "string" || typeof file.changes !== "object")
            return null;
          const digests = new Map(Object.entries(file.changes ?? {}));
          const all = [file.fingerprint, ...digests.values()];
          if (!all.every((one) => typeof one === "string" && hash.test(one)))
            return null;
          return { hash: file.fingerprint, digests };
        } catch {
          return null;
        }
      }
      var terminal_text = __nccwpck_require__2(475);
      ;
      const boxed = /^\s*[│|] ?/;
      function errorsIn(text) {
        const errors2 = [];
        let current = null;
        let inBox = false;
        const close = () => {
          if (current)
            errors2.push(trimmed(current));
          current = null;
        };
        for (const line of text.split("\n")) {
          const bar = inBox && boxed.test(line);
          const content = bar ? line.replace(boxed, "") : line;
          if (/^\s*╷\s*$/.test(line)) {
            close();
            inBox = true;
          } else if (/^\s*╵\s*$/.test(line) || inBox && !bar) {
            close();
            inBox = false;
          } else if (/^(?:Error: |Error$)/.test(content)) {
            close();
            current = [content];
          } else if (/^(?:Warning: |::|##\[|Plan: |Terraform exited with code)/.test(content))
            close();
          else
            current?.push(content);
        }
        close();
        return errors2;
      }
      function trimmed(lines) {
        return lines.join("\n").trim();
      }
      ;
      function readJsonLog(text) {
        const all = text.split("\n");
        if (!all.some((line) => json_log_parsed(line)))
          return null;
        const errors2 = [];
        const lines = all.map((line) => {
          const entry = json_log_parsed(line);
          if (entry === null)
            return line;
          const diagnostic = objectOf(entry.diagnostic);
          if (diagnostic?.severity === "error")
            errors2.push(describe(diagnostic));
          else if (entry["@level"] === "error" && !diagnostic)
            errors2.push(textOf(entry["@message"]));
          return textOf(entry["@message"]);
        });
        return { lines: lines.join("\n"), errors: errors2 };
      }
      function json_log_parsed(line) {
        if (!line.includes('"@message"') || !line.trimStart().startsWith("{"))
          return null;
        try {
          const entry = objectOf(JSON.parse(line));
          return entry && Object.hasOwn(entry, "@message") ? entry : null;
        } catch {
          return null;
        }
      }
      function describe(diagnostic) {
        const range = objectOf(diagnostic.range);
        const line = objectOf(range?.start)?.line;
        const address = textOf(diagnostic.address);
        const place = range ? `  on ${textOf(range.filename)}${typeof line === "number" ? ` line ${line}` : ""}` : "";
        return [
          `Error: ${textOf(diagnostic.summary)}`,
          [address && `  with ${address}`, place].filter(Boolean).join(",\n"),
          textOf(diagnostic.detail)
        ].filter((part) => part !== "").join("\n\n");
      }
      function objectOf(value2) {
        return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : null;
      }
      function textOf(value2) {
        return typeof value2 === "string" ? value2 : "";
      }
      ;
      const mostErrors = 50;
      const longestError = 8e3;
      const longestTail = 4e4;
      const bytesRead = 8 * 1024 * 1024;
      function readFailedPlan(text, masker) {
        const plain = masker.mask(withoutTimes((0, terminal_text.L)(text)));
        const log = readJsonLog(plain) ?? { lines: plain, errors: errorsIn(plain) };
        const errors2 = [...new Set(log.errors.map((error) => clean(error, masker)))];
        const lines = clean(log.lines, masker);
        return {
          errors: errors2.slice(0, mostErrors).map((error) => shortened(error)),
          errorsLeftOut: Math.max(0, errors2.length - mostErrors),
          tail: tailOf(lines),
          cut: lines.length > longestTail
        };
      }
      async function readFailedPlanFile(file, shownAs, masker) {
        const handle = await (0, promises_namespaceObject.open)(file, "r").catch((error) => {
          if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw error;
          throw new errors.dz("log-file", shownAs, "a file that exists, from working-directory");
        });
        try {
          const { size } = await handle.stat();
          const buffer = Buffer.alloc(Math.min(size, bytesRead));
          const { bytesRead: count } = await handle.read(buffer, 0, buffer.length, Math.max(0, size - bytesRead));
          const text = read_failed_plan_decoded(buffer.subarray(0, count));
          return readFailedPlan(size > bytesRead ? text.slice(text.indexOf("\n") + 1) : text, masker);
        } finally {
          await handle.close();
        }
      }
      function read_failed_plan_decoded(bytes2) {
        return bytes2.length > 1 && bytes2.readUInt16BE(0) === 65534 ? new TextDecoder("utf-16le").decode(bytes2) : new TextDecoder().decode(bytes2);
      }
      function withoutTimes(text) {
        return text.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z /gm, "");
      }
      function clean(text, masker) {
        const lines = masker.mask(text).split("\n");
        return (0, terminal_text.j)(lines.map((line) => line.trimEnd()).join("\n")).replace(/\n{3,}/g, "\n\n").trim();
      }
      function shortened(error) {
        if (error.length <= longestError)
          return error;
        return `${error.slice(0, longestError).toWellFormed()}
… (${error.length - longestError} more characters)`;
      }
      function tailOf(text) {
        if (text.length <= longestTail)
          return text;
        const end = text.slice(-longestTail);
        const newline2 = end.indexOf("\n");
        return (newline2 >= 0 && newline2 < longestTail / 2 ? end.slice(newline2 + 1) : end).toWellFormed();
      }
      ;
      const quote = 34;
      const backslash = 92;
      const openObject = 123;
      const closeObject = 125;
      const closeArray = 93;
      const longNumber = 16;
      const shallow = 100;
      class JsonValueEnd {
        #form = "word";
        #depth = 0;
        #deepest = 0;
        #inString = false;
        #escaped = false;
        #oddNumbers = false;
        /** Whether the value is not nested deep and holds no number that JSON.parse could lose: none of many digits or with an exponent, no -0. */
        get plain() {
          return !this.#oddNumbers && this.#deepest <= shallow;
        }
        /** A container is followed from its own bracket on; a string from behind its quote; a word or number from its first letter. */
        begin(form) {
          this.#form = form;
          this.#depth = 0;
          this.#deepest = 0;
          this.#inString = form === "string";
          this.#escaped = false;
          this.#oddNumbers = form === "word";
        }
        /** @returns where the value ends, behind its last byte; -1 where the chunk ends first */
        follow(chunk, from) {
          if (this.#form === "word")
            return endOfWord(chunk, from);
          const { length } = chunk;
          let at = from;
          let depth = this.#depth;
          if (this.#escaped) {
            this.#escaped = false;
            at += 1;
          }
          let inString = this.#inString;
          for (; ; ) {
            if (inString) {
              let byte = 0;
              while (at < length) {
                byte = chunk[at++];
                if (byte === quote)
                  break;
                if (byte === backslash)
                  at += 1;
              }
              if (byte !== quote || at > length) {
                this.#escaped = at > length;
                break;
              }
              inString = false;
              if (depth === 0)
                return at;
            }
            while (at < length) {
              const byte = chunk[at++];
              if (byte === quote) {
                inString = true;
                break;
              }
              if (byte <= 57 && byte >= 48) {
                const end = endOfNumber(chunk, at);
                if (end < 0 || end - at + 1 >= longNumber || byte === 48 && (at === 1 || chunk[at - 2] === 45))
                  this.#oddNumbers = true;
                at = Math.abs(end);
                continue;
              }
              const folded = byte | 32;
              if (folded === openObject) {
                depth += 1;
                if (depth > this.#deepest)
                  this.#deepest = depth;
              } else if (folded === closeObject) {
                depth -= 1;
                if (depth === 0)
                  return at;
              }
            }
            if (!inString)
              break;
          }
          this.#inString = inString;
          this.#depth = depth;
          return -1;
        }
      }
      function endOfWord(chunk, from) {
        for (let at = from; at < chunk.length; at += 1) {
          const byte = chunk[at];
          if (byte === 44 || byte === closeObject || byte === closeArray || byte <= 32)
            return at;
        }
        return -1;
      }
      function endOfNumber(chunk, from) {
        let at = from;
        for (; at < chunk.length; at += 1) {
          const byte = chunk[at];
          if ((byte > 57 || byte < 48) && byte !== 46)
            return (byte | 32) === 101 ? -at : at;
        }
        return -at;
      }
      ;
      function elementOf(wanted) {
        return wanted.kind === "elements" ? wanted.of : null;
      }
      function memberOf(wanted, name) {
        if (wanted.kind === "members")
          return wanted.of;
        return wanted.kind === "fields" && Object.hasOwn(wanted.of, name) ? wanted.of[name] : null;
      }
      ;
      class JsonSliceError extends Error {
        constructor(problem, byte) {
          super(byte === null ? problem : `${problem} at byte ${byte}`);
          this.name = "JsonSliceError";
        }
      }
      const json_slices_quote = 34;
      const json_slices_openObject = 123;
      const json_slices_closeObject = 125;
      const openArray = 91;
      const json_slices_closeArray = 93;
      class JsonSlices {
        #onSlice;
        #root;
        #containers = [];
        #path = [];
        #expecting = "value";
        #wanted;
        /** Bytes of earlier chunks, and of this one up to the chunk in hand. */
        #passed = 0;
        /** What is followed to its end just now: a value or a name. */
        #inHand = "nothing";
        #end = new JsonValueEnd();
        #kept = [];
        #start = 0;
        constructor(wanted, onSlice) {
          this.#root = wanted;
          this.#wanted = wanted;
          this.#onSlice = onSlice;
        }
        /** Whether the document has ended. */
        get done() {
          return this.#expecting === "nothing";
        }
        /**
         * @returns how many bytes were read: all, or up to the document's end
         * @throws JsonSliceError where it is not JSON, or not of the wanted shape
         */
        push(chunk) {
          let at = 0;
          this.#start = 0;
          while (at < chunk.length && !this.done) {
            at = this.#inHand === "nothing" ? this.#structure(chunk, at) : this.#follow(chunk, at);
          }
          if (this.#inHand !== "nothing" && this.#keeps())
            this.#kept.push(Buffer.from(chunk.subarray(this.#start, at)));
          this.#passed += at;
          return at;
        }
        /** @throws JsonSliceError where the document has not ended, as in a file that was cut off */
        end() {
          if (!this.done)
            throw new JsonSliceError("The JSON ends too early", this.#passed);
        }
        #keeps() {
          return this.#inHand === "name" || this.#wanted?.kind === "value";
        }
        #fail(problem, at) {
          throw new JsonSliceError(problem, this.#passed + at);
        }
        /** One byte between values. */
        #structure(chunk, at) {
          const byte = chunk[at];
          if (byte === 32 || byte === 10 || byte === 13 || byte === 9)
            return at + 1;
          const container = this.#containers.at(-1);
          const first = this.#expecting === "first";
          if (container && byte === container.close && (first || this.#expecting === "next")) {
            this.#containers.pop();
            this.#afterValue();
            return at + 1;
          }
          if (this.#expecting === "next") {
            if (byte !== 44)
              this.#fail("Expected a comma", at);
            this.#expecting = container.close === json_slices_closeObject ? "key" : "value";
            if (this.#expecting === "value")
              this.#wanted = elementOf(container.wanted);
            return at + 1;
          }
          if (this.#expecting === "colon") {
            if (byte !== 58)
              this.#fail("Expected a colon", at);
            this.#expecting = "value";
            return at + 1;
          }
          if (this.#expecting === "key" || first && container.close === json_slices_closeObject) {
            if (byte !== json_slices_quote)
              this.#fail("Expected a name in double quotes", at);
            return this.#begin("name", "string", at);
          }
          if (first)
            this.#wanted = elementOf(container.wanted);
          return this.#beginValue(byte, at);
        }
        #beginValue(byte, at) {
          const wanted = this.#wanted;
          const opens = byte === json_slices_openObject || byte === openArray;
          if (wanted === null || wanted.kind === "value") {
            const form = opens ? "container" : byte === json_slices_quote ? "string" : "word";
            if (form === "word" && !/[-\dtfn]/.test(String.fromCharCode(byte)))
              this.#fail("Expected a value", at);
            return this.#begin("value", form, at);
          }
          const close = wanted.kind === "elements" ? json_slices_closeArray : json_slices_closeObject;
          if (opens && byte + 2 === close) {
            this.#containers.push({ wanted, close, seen: wanted.kind === "fields" ? /* @__PURE__ */ new Set() : null });
            this.#expecting = "first";
            return at + 1;
          }
          if (byte !== 110) {
            const where = this.#path.join(".") || "the document";
            this.#fail(`Expected ${wanted.kind === "elements" ? "a list" : "an object"} as ${where}`, at);
          }
          this.#wanted = null;
          return this.#begin("value", "word", at);
        }
        #begin(inHand, form, at) {
          this.#inHand = inHand;
          this.#start = at;
          this.#end.begin(form);
          return form === "string" ? at + 1 : at;
        }
        /** Follows what is in hand to its end, or to the chunk's. */
        #follow(chunk, from) {
          const end = this.#end.follow(chunk, from);
          return end < 0 ? chunk.length : this.#ended(chunk, end);
        }
        #ended(chunk, at) {
          const last = chunk.subarray(this.#start, at);
          const bytes2 = this.#kept.length === 0 ? last : Buffer.concat([...this.#kept, last]);
          this.#kept = [];
          const { wanted, seen } = this.#containers.at(-1) ?? { wanted: this.#root, seen: null };
          const isName = this.#inHand === "name";
          this.#inHand = "nothing";
          if (isName) {
            const name = parseName(bytes2, () => this.#fail("Expected a name", at));
            if (seen?.has(name))
              this.#fail(`${name} stands there twice,`, at);
            this.#wanted = memberOf(wanted, name);
            if (this.#wanted)
              seen?.add(name);
            this.#path.push(name);
            this.#expecting = "colon";
            return at;
          }
          if (this.#wanted)
            this.#onSlice(this.#path, bytes2, this.#end.plain);
          this.#afterValue();
          return at;
        }
        #afterValue() {
          const container = this.#containers.at(-1);
          if (container?.close === json_slices_closeObject)
            this.#path.pop();
          this.#expecting = container ? "next" : "nothing";
        }
      }
      function parseName(bytes2, fail) {
        try {
          return JSON.parse(bytes2.toString());
        } catch {
          return fail();
        }
      }
      ;
      const wrapperLine = /^(?:\[command\]|::|##\[|Terraform exited with code)/;
      const newline = 10;
      const longestLead = 64 * 1024;
      class NoiseFilter {
        #slices;
        /** What came before the document began, as long as it is not clear where it does. */
        #lead = Buffer.alloc(0);
        /** What came of the first line behind the document; null behind a line that was looked at. */
        #line = "";
        #decoder = null;
        #first = true;
        constructor(slices) {
          this.#slices = slices;
        }
        push(bytes2) {
          const chunk = this.#decoded(bytes2);
          if (this.#lead === null)
            this.#pass(chunk);
          else {
            this.#lead = this.#lead.length === 0 ? chunk : Buffer.concat([this.#lead, chunk]);
            this.#skipLead();
          }
        }
        end() {
          if (this.#lead !== null) {
            if (this.#lead.toString().trim() !== "")
              this.#refuse(this.#lead.toString());
            throw new JsonSliceError("There is no JSON", null);
          }
          this.#slices.end();
          if (this.#line !== "")
            this.#check(this.#line);
        }
        /** Windows PowerShell's > writes UTF-16. */
        #decoded(bytes2) {
          if (this.#first && bytes2.length > 1) {
            this.#first = false;
            const mark2 = bytes2.readUInt16BE(0);
            if (mark2 === 65534 || mark2 === 65279)
              this.#decoder = new TextDecoder(mark2 === 65534 ? "utf-16le" : "utf-16be");
            else if (mark2 === 61371 && bytes2[2] === 191)
              return bytes2.subarray(3);
          }
          return this.#decoder ? Buffer.from(this.#decoder.decode(bytes2, { stream: true })) : bytes2;
        }
        /** Skips whole lines of the wrapper, until a line begins otherwise: that is the document. */
        #skipLead() {
          const lead = this.#lead;
          let at = 0;
          for (; ; ) {
            while (at < lead.length && lead[at] <= 32)
              at += 1;
            if (at >= lead.length)
              break;
            const end = lead.indexOf(newline, at);
            const line = lead.toString("utf8", at, Math.min(end < 0 ? lead.length : end, at + 200));
            if (!wrapperLine.test(line)) {
              if (end < 0 && line.length < 40 && lead[at] !== 123)
                break;
              if (lead[at] !== 123)
                this.#refuse(line);
              this.#lead = null;
              this.#pass(lead.subarray(at));
              return;
            }
            if (end < 0)
              break;
            at = end + 1;
          }
          this.#lead = Buffer.from(lead.subarray(at));
          if (this.#lead.length > longestLead)
            this.#refuse(this.#lead.toString("utf8", 0, 200));
        }
        #pass(chunk) {
          const read = this.#slices.done ? 0 : this.#slices.push(chunk);
          let at = read;
          while (at < chunk.length) {
            const end = chunk.indexOf(newline, at);
            if (this.#line.length < 100)
              this.#line += chunk.toString("utf8", at, Math.min(end < 0 ? chunk.length : end, at + 100));
            if (end < 0)
              return;
            this.#check(this.#line);
            this.#line = "";
            at = end + 1;
          }
        }
        #check(line) {
          if (line.trim() !== "" && !wrapperLine.test(line.trim()))
            this.#refuse(line);
        }
        /** The line itself is not shown: it may be part of a secret. */
        #refuse(text) {
          const ui = /"@level"|"@message"/.test(text);
          const hint = ui ? " (it looks like the log of terraform plan -json, which belongs into log-file)" : "";
          const where = this.#lead === null ? "behind" : "before";
          throw new JsonSliceError(`There is a line ${where} the JSON that is no part of it${hint}`, null);
        }
      }
      ;
      function plainDigits(text) {
        const [, sign, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
        const digits = (whole + fraction).replace(/^0+/, "");
        const shortened2 = digits.replace(/0+$/, "");
        if (shortened2 === "")
          return "0";
        const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - shortened2.length);
        return `${sign}${shortened2}e${power}`;
      }
      var plan_value = __nccwpck_require__2(6990);
      ;
      function canonicalChange(change) {
        const { importing, before, after } = change;
        const imported = importing ? `import ${canonicalValue(importing.id)} ${canonicalValue(importing.identity)}` : "";
        const what = after === null && (0, plan_value.gV)(before) ? `id ${canonicalValue((0, plan_value.C5)(before, "id") ?? null)}` : canonicalDifference(before, after);
        return [
          change.mode,
          change.actions.join(","),
          textOrNone(change.deposed),
          textOrNone(change.previousAddress),
          imported,
          what
        ].join("\n");
      }
      function canonicalOutput(kind, before, after) {
        return `${kind}
${canonicalDifference(before, after)}`;
      }
      function canonicalDifference(before, after) {
        if (before === after)
          return "=";
        if ((0, plan_value.gV)(after) && (before === null || (0, plan_value.gV)(before))) {
          const names = [];
          for (const name in after)
            if (oldOf(before, name) !== after[name])
              names.push(name);
          if (before) {
            for (const name in before)
              if (before[name] !== null && !Object.hasOwn(after, name))
                names.push(name);
          }
          let result = "(";
          for (const name of inOrder(names)) {
            result += `${name.length}:${name}${canonicalDifference(oldOf(before, name), (0, plan_value.C5)(after, name) ?? null)}`;
          }
          return `${result})`;
        }
        const now = canonicalValue(after);
        if (now === unknownMark)
          return now;
        return before === null ? `+${now}` : `${canonicalValue(before)}>${now}`;
      }
      function oldOf(before, name) {
        return before === null ? null : (0, plan_value.C5)(before, name) ?? null;
      }
      const unknownMark = "?";
      function canonicalValue(value2) {
        if (value2 === null)
          return "-";
        switch (typeof value2) {
          case "string":
            return `${value2.length}:${value2}`;
          case "number":
            return `n${value2};`;
          case "boolean":
            return value2 ? "t" : "f";
        }
        let result = "";
        if (Array.isArray(value2)) {
          for (const element of value2)
            result += canonicalValue(element);
          return `[${result}]`;
        }
        if (value2 instanceof plan_value.$r)
          return unknownMark;
        if (value2 instanceof plan_value.fh)
          return `n${plainDigits(value2.digits)};`;
        if (value2 instanceof plan_value.pT)
          return `s-${value2.sensitive}`;
        for (const name of inOrder(Object.keys(value2)))
          result += `${name.length}:${name}${canonicalValue(value2[name])}`;
        return `{${result}}`;
      }
      function textOrNone(text) {
        return text === null ? "-" : `${text.length}:${text}`;
      }
      function inOrder(names) {
        for (let at = 1; at < names.length; at += 1)
          if (names[at - 1] > names[at])
            return names.sort();
        return names;
      }
      ;
      function isObject(value2) {
        return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
      }
      function marksAnything(marks) {
        if (marks === void 0 || marks === null || marks === false)
          return false;
        if (typeof marks !== "object")
          return true;
        if (Array.isArray(marks))
          return marks.some(marksAnything);
        for (const name in marks)
          if (marksAnything(marks[name]))
            return true;
        return false;
      }
      function marksAt(marks, step) {
        if (typeof marks !== "object" || marks === null)
          return void 0;
        if (Array.isArray(marks))
          return typeof step === "number" ? marks[step] : void 0;
        return typeof step === "string" && Object.hasOwn(marks, step) ? marks[step] : void 0;
      }
      function misfit(marks, value2) {
        if (typeof marks !== "object" || marks === null || value2 === void 0 || value2 === null)
          return false;
        if (typeof value2 !== "object" || Array.isArray(marks) !== Array.isArray(value2))
          return marksAnything(marks);
        return false;
      }
      function union(one, other) {
        if (!marksAnything(one))
          return other;
        if (!marksAnything(other))
          return one;
        if (Array.isArray(one) && Array.isArray(other)) {
          return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => union(one[at], other[at]) ?? false);
        }
        if (isObject(one) && isObject(other)) {
          const names = /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)]);
          return Object.fromEntries([...names].map((name) => [name, union(marksAt(one, name), marksAt(other, name)) ?? false]));
        }
        return true;
      }
      function ofAllElements(...lists) {
        return lists.flatMap((list2) => Array.isArray(list2) ? list2 : []).reduce(union, void 0);
      }
      function sameJson(one, other) {
        if (one === other)
          return true;
        if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
          return false;
        if (Array.isArray(one) || Array.isArray(other)) {
          if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length)
            return false;
          return one.every((element, at) => sameJson(element, other[at]));
        }
        const names = Object.keys(one);
        if (names.length !== Object.keys(other).length)
          return false;
        return names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]));
      }
      ;
      function objectAt(object, name) {
        const value2 = Object.hasOwn(object, name) ? object[name] : void 0;
        return isObject(value2) ? value2 : {};
      }
      function textAt(object, name) {
        const value2 = Object.hasOwn(object, name) ? object[name] : void 0;
        return typeof value2 === "string" && value2 !== "" ? value2 : null;
      }
      function textsAt(object, name) {
        const value2 = Object.hasOwn(object, name) ? object[name] : void 0;
        return Array.isArray(value2) ? value2.filter((one) => typeof one === "string") : [];
      }
      function objectsAt(object, name) {
        const value2 = Object.hasOwn(object, name) ? object[name] : void 0;
        return Array.isArray(value2) ? value2.filter(isObject) : [];
      }
      ;
      function readActionInvocation(json, deferred, values) {
        const trigger = triggerOf(json);
        return {
          address: values.text(textAt(json, "address") ?? ""),
          type: values.text(textAt(json, "type") ?? ""),
          trigger: trigger === null ? null : values.text(trigger),
          deferred: deferred === null ? null : values.text(deferred)
        };
      }
      function triggerOf(json) {
        const lifecycle = objectAt(json, "lifecycle_action_trigger");
        const event = textAt(lifecycle, "action_trigger_event");
        const resource = textAt(lifecycle, "triggering_resource_address");
        if (event !== null || resource !== null) {
          const words = event?.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase() ?? "change";
          return resource === null ? words : `${words} of ${resource}`;
        }
        return isObject(json.invoke_action_trigger) || isObject(json.invoke_cmd_action_trigger) ? "invoked by -invoke" : null;
      }
      ;
      const statuses = ["fail", "error", "unknown"];
      function readCheck(check, values) {
        const status = textAt(check, "status");
        if (status === "pass")
          return null;
        const instances = objectsAt(check, "instances");
        const messages = instances.flatMap((instance) => {
          const address = addressOf(instance);
          return objectsAt(instance, "problems").flatMap((problem) => {
            const message = textAt(problem, "message");
            if (message === null)
              return [];
            return [instances.length > 1 && address ? `${address}: ${message}` : message];
          });
        });
        return {
          address: values.text(addressOf(check)),
          status: statuses.find((one) => one === status) ?? "unknown",
          messages: messages.map((message) => values.text(message))
        };
      }
      function addressOf(json) {
        const address = objectAt(json, "address");
        return textAt(address, "to_display") ?? textAt(address, "name") ?? "";
      }
      ;
      const opening = /^\{"address":"(?:[^"\\]|\\.)*",(?:"module_address":"(?:[^"\\]|\\.)*",)?"mode":"managed",(?:"(?:type|name|provider_name)":"(?:[^"\\]|\\.)*",|"index":(?:"(?:[^"\\]|\\.)*"|\d+),)*"change":\{"actions":\["no-op"\],"before":/;
      const longestOpening = 4e3;
      const contrary = ['"change"', '"actions"', '"importing"', '"previous_address"'];
      function isManagedNoOp(bytes2) {
        const text = bytes2.toString("latin1");
        const start = opening.exec(text.slice(0, longestOpening))?.[0].length;
        return start !== void 0 && !contrary.some((name) => text.includes(name, start)) && !text.includes("\\u");
      }
      ;
      const kinds = { create: "create", update: "update", delete: "delete" };
      function readOutputChange(name, change, sensitive, values) {
        const actions = textsAt(change, "actions");
        if (actions.length === 1 && actions[0] === "no-op")
          return null;
        const key = actions.join(",");
        return {
          name: values.text(name),
          kind: Object.hasOwn(kinds, key) ? kinds[key] : "other",
          ...values.read({
            before: change.before,
            after: change.after,
            unknown: change.after_unknown,
            sensitiveBefore: sensitive || change.before_sensitive,
            sensitiveAfter: sensitive || change.after_sensitive
          })
        };
      }
      ;
      const kinds_kinds = {
        create: "create",
        update: "update",
        "delete,create": "replace",
        "create,delete": "replace-create-first",
        delete: "delete",
        forget: "forget",
        "create,forget": "replace-forget",
        read: "read",
        open: "open",
        "no-op": "no-op"
      };
      function kindOf(actions) {
        const key = actions.join(",");
        return Object.hasOwn(kinds_kinds, key) ? kinds_kinds[key] : "other";
      }
      function destroys(change) {
        return change.actions.includes("delete");
      }
      ;
      const mark = `exact-number:${(0, external_node_crypto_.randomUUID)()}:`;
      const suspicious = /[\d.]{16}|\d[eE][+-]?\d{3}/;
      const suspiciousNumber = /(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE][+-]?\d{3})/;
      const number = /-?\d[\d.eE+-]*/g;
      const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
      function parseKeepingDigits(text, longNumbers) {
        const keeping = longNumbers && suspicious.test(text) && suspiciousNumber.test(text);
        return JSON.parse(keeping ? withExactNumbers(text) : text);
      }
      function withExactNumbers(text) {
        let result = "";
        for (let at = 0; at < text.length; ) {
          const opening2 = text.indexOf('"', at);
          const between = text.slice(at, opening2 < 0 ? text.length : opening2);
          result += between.replace(number, (token) => losesDigits(token) ? JSON.stringify(mark + token) : token);
          if (opening2 < 0)
            break;
          const end = endOfString(text, opening2);
          result += text.slice(opening2, end);
          at = end;
        }
        return result;
      }
      function endOfString(text, opening2) {
        for (let quote2 = text.indexOf('"', opening2 + 1); quote2 >= 0; quote2 = text.indexOf('"', quote2 + 1)) {
          let before = quote2;
          while (text[before - 1] === "\\")
            before -= 1;
          if ((quote2 - before) % 2 === 0)
            return quote2 + 1;
        }
        return text.length;
      }
      function exactDigits(text) {
        return text.length > mark.length && text.startsWith(mark) ? text.slice(mark.length) : null;
      }
      function losesDigits(token) {
        if (token.length < 5 || !jsonNumber.test(token))
          return false;
        const value2 = Number(token);
        return !Number.isFinite(value2) || plainDigits(token) !== plainDigits(String(value2));
      }
      ;
      const unknownValue = Object.freeze(new plan_value.$r());
      const unchangedValue = Object.freeze(new plan_value.pT("unchanged"));
      const hiddenPairs = {
        changed: pairOf("changed"),
        unchanged: paired(null, unchangedValue, true),
        unknown: pairOf("unknown")
      };
      function pairOf(sensitive) {
        return { before: Object.freeze(new plan_value.pT(sensitive)), after: Object.freeze(new plan_value.pT(sensitive)) };
      }
      function value_pairs_hidden(before, after, unknown) {
        return hiddenPairs[unknown !== void 0 ? "unknown" : sameValue(before, after) ? "unchanged" : "changed"];
      }
      function sameValue(before, after) {
        const one = before ?? null;
        const other = after ?? null;
        if (typeof one === "string" && typeof other === "string") {
          const [first, second] = [exactDigits(one), exactDigits(other)];
          if (first !== null && second !== null)
            return plainDigits(first) === plainDigits(second);
        }
        return sameJson(one, other);
      }
      function paired(before, after, same) {
        return same ? { before: after, after } : { before, after };
      }
      ;
      function readImporting(change, values) {
        const { importing } = change;
        if (!isObject(importing))
          return null;
        const id = textAt(importing, "id");
        const marks = union(change.before_sensitive, change.after_sensitive);
        const hide = id !== null && (bare(marks) || marksAnything(marksAt(marks, "id")) || isMarked(change, id));
        const identity = isObject(importing.identity) ? importing.identity : null;
        const marksOfIdentity = hide ? true : marks;
        return {
          id: importing.unknown === true ? unknownValue : id === null ? null : hide ? unchangedValue : values.text(id),
          identity: identity && values.read({
            before: identity,
            after: identity,
            unknown: void 0,
            sensitiveBefore: marksOfIdentity,
            sensitiveAfter: marksOfIdentity
          }).after
        };
      }
      function bare(marks) {
        return typeof marks !== "object" && marksAnything(marks);
      }
      function isMarked(change, text) {
        return ["before", "after"].some((side) => holdsMarked(change[side], change[`${side}_sensitive`], text));
      }
      function holdsMarked(value2, marks, text) {
        if (!marksAnything(marks))
          return false;
        if (typeof marks !== "object")
          return holdsText(value2, text);
        if (typeof value2 !== "object" || value2 === null)
          return value2 === text;
        return Object.entries(value2).some(([step, below]) => holdsMarked(below, marks[step], text));
      }
      function holdsText(value2, text) {
        if (typeof value2 !== "object" || value2 === null)
          return value2 === text;
        return Object.values(value2).some((below) => holdsText(below, text));
      }
      ;
      const modes = ["managed", "data", "ephemeral"];
      function isPlainNoOp(json) {
        const change = objectAt(json, "change");
        const actions = textsAt(change, "actions");
        return actions.length === 1 && actions[0] === "no-op" && textAt(json, "previous_address") === null && !isObject(change.importing);
      }
      function readResourceChange(json, values, keepValues) {
        const change = objectAt(json, "change");
        const mask = (text) => text === null ? null : values.text(text);
        const actions = textsAt(change, "actions");
        const mode = textAt(json, "mode");
        const address = textAt(json, "address") ?? [textAt(json, "type"), textAt(json, "name")].filter(Boolean).join(".");
        const pair = keepValues ? values.read({
          before: change.before,
          after: change.after,
          unknown: change.after_unknown,
          sensitiveBefore: change.before_sensitive,
          sensitiveAfter: change.after_sensitive
        }) : { before: null, after: null };
        return {
          address: values.text(address),
          deposed: mask(textAt(json, "deposed")),
          previousAddress: mask(textAt(json, "previous_address")),
          // A resource without a mode is a managed one, as in the oldest format.
          mode: mode === null ? "managed" : modes.find((one) => one === mode) ?? "other",
          type: values.text(textAt(json, "type") ?? ""),
          kind: kindOf(actions),
          actions: actions.map((action) => values.text(action)),
          reason: mask(textAt(json, "action_reason")),
          importing: readImporting(change, values),
          ...pair,
          valuesLeftOut: !keepValues,
          replacePaths: readPaths(change.replace_paths).map((path) => path.map((step) => typeof step === "string" ? values.text(step) : step))
        };
      }
      function readPaths(json) {
        if (!Array.isArray(json))
          return [];
        return json.filter(Array.isArray).map(readPath);
      }
      function readPath(json) {
        return Array.isArray(json) ? json.filter((step) => typeof step === "string" || typeof step === "number") : [];
      }
      ;
      class RelevantAttributes {
        #paths = /* @__PURE__ */ new Map();
        add(json) {
          const resource = textAt(json, "resource") ?? "";
          const path = readPath(json.attribute);
          const known = this.#paths.get(resource);
          if (!known)
            this.#paths.set(resource, [path]);
          else if (!known.some((one) => sameJson(one, path)))
            known.push(path);
        }
        /**
         * Whether a resource's drift touches one of them: a changed path is equal to, above or below a relevant one. This is how Terraform itself
         * narrows it.
         *
         * @param address as in the plan, not masked
         */
        touchedBy(address, changed) {
          const relevant = [...this.#paths.get(address) ?? [], ...this.#paths.get("") ?? []];
          return relevant.some((path) => changed.some((other) => path.every((step, at) => at >= other.length || sameStep(step, other[at]))));
        }
      }
      function sameStep(one, other) {
        return String(one) === String(other);
      }
      function changedPaths(before, after, path = []) {
        if (sameJson(before ?? null, after ?? null))
          return [];
        if (typeof before !== "object" || typeof after !== "object" || before === null || after === null || path.length > 100) {
          return [path];
        }
        if (Array.isArray(before) !== Array.isArray(after))
          return [path];
        const steps = Array.isArray(before) ? Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at) : [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
        return steps.flatMap((step) => changedPaths(before[step], after[step], [...path, step]));
      }
      ;
      function beyondBounds([part], error) {
        const { code } = error;
        if (code !== "ERR_STRING_TOO_LONG" && !(error instanceof RangeError))
          return null;
        const what = code === "ERR_STRING_TOO_LONG" ? "is longer than 512 MB" : "is nested too deep";
        return new errors.yo("Plan not readable", `One of the ${part} in the plan ${what}.`, { cause: error });
      }
      function parsedSlice(part, text, plain) {
        try {
          return parseKeepingDigits(text, !plain);
        } catch (error) {
          if (error instanceof SyntaxError)
            throw new JsonSliceError(`What ${part} holds is not JSON`, null);
          throw error;
        }
      }
      function checkedVersion(json) {
        if (typeof json === "string" && /^1(?:\.\d+)*$/.test(json))
          return json;
        const came = typeof json === "string" ? json.slice(0, 20) : typeof json;
        throw new errors.yo("Plan format not known", `The plan's format_version is ${JSON.stringify(came)}, expected 1.x. Use a version of this action that knows it.`);
      }
      ;
      const shortestWhole = 4;
      const marked_texts_shortestPart = 8;
      function markedTexts(...sides) {
        const found = /* @__PURE__ */ new Set();
        for (const [value2, marks] of sides)
          if (marksAnything(marks))
            collect(value2, marks, found);
        const texts = [...found].sort((one, other) => other.length - one.length);
        return texts.map((text) => ({ text, escaped: JSON.stringify(text).slice(1, -1) }));
      }
      function collect(value2, marks, found) {
        if (!marksAnything(marks))
          return;
        if (typeof value2 === "string" || typeof value2 === "number") {
          const text = typeof value2 === "number" ? String(value2) : exactDigits(value2) ?? value2;
          if (text.length >= shortestWhole)
            found.add(text);
        } else if (typeof value2 === "object" && value2 !== null) {
          for (const [step, below] of Object.entries(value2)) {
            collect(below, typeof marks === "object" ? marks[step] : marks, found);
          }
        }
      }
      function withoutTexts(text, secrets) {
        let result = text;
        for (const { text: secret, escaped: escaped2 } of secrets) {
          if (text === secret)
            return masked;
          if (secret.length < marked_texts_shortestPart || secret.length > text.length)
            continue;
          if (result.includes(secret))
            result = result.replaceAll(secret, masked);
          if (escaped2 !== secret && result.includes(escaped2))
            result = result.replaceAll(escaped2, masked);
        }
        return result;
      }
      ;
      function shareSame(before, after) {
        if (before === after)
          return true;
        if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
          return false;
        if (!Array.isArray(before))
          return isObject(after) && shareMembers(before, after);
        if (!Array.isArray(after))
          return false;
        let same = before.length === after.length;
        for (let at = 0; at < before.length && at < after.length; at += 1) {
          if (shareSame(before[at], after[at]))
            before[at] = after[at];
          else
            same = false;
        }
        return same;
      }
      function shareMembers(before, after) {
        let same = true;
        for (const name in before) {
          const other = Object.hasOwn(after, name) ? after[name] : void 0;
          const one = before[name];
          if (one === other)
            continue;
          if (other !== void 0 && typeof one === "object" && shareSame(one, other))
            before[name] = other;
          else
            same = false;
        }
        return same && Object.keys(before).length === Object.keys(after).length;
      }
      ;
      function readInPlace({ before = null, after = null, unknown }, closer) {
        if (!(before === null || isObject(before)) || !(after === null || isObject(after)))
          return null;
        if (unknown === void 0)
          return { before: shareSame(before, after) ? after : before, after };
        if (after === null || !isObject(unknown))
          return null;
        if (before !== null)
          shareSame(before, after);
        for (const name in unknown) {
          const coming = unknown[name];
          if (!marksAnything(coming))
            continue;
          const other = own(after, name);
          if (typeof coming !== "object" || misfit(coming, other)) {
            (0, plan_value.yJ)(after, name, unknownValue);
            continue;
          }
          const one = before === null ? void 0 : own(before, name);
          const pair = closer(one, other, coming);
          (0, plan_value.yJ)(after, name, pair.after);
          if (one !== void 0)
            (0, plan_value.yJ)(before, name, pair.before);
        }
        return { before, after };
      }
      function own(members2, name) {
        return Object.hasOwn(members2, name) ? members2[name] : void 0;
      }
      ;
      function has(members2, name) {
        return members2 !== null && members2 !== void 0 && Object.hasOwn(members2, name);
      }
      function marked(marks) {
        return marksAnything(marks) ? marks : void 0;
      }
      function isContainer(value2) {
        return typeof value2 === "object" && value2 !== null;
      }
      function isList(...trees) {
        return trees.some(Array.isArray) && trees.every((tree) => tree === void 0 || tree === null || Array.isArray(tree));
      }
      function isObjects(...trees) {
        return trees.some(isObject) && trees.every((tree) => tree === void 0 || tree === null || isObject(tree));
      }
      function hides(markBefore, markAfter, before, after) {
        const bare2 = (marks) => marks !== void 0 && typeof marks !== "object";
        return bare2(markBefore) || bare2(markAfter) || [markBefore, markAfter].some((marks) => misfit(marks, before) || misfit(marks, after));
      }
      function isUnknown(unknown, after) {
        return unknown !== void 0 && (typeof unknown !== "object" || misfit(unknown, after));
      }
      ;
      const single_values_none = [];
      const deepest = 500;
      class SingleValues {
        #masker;
        /** Whether values of the JSON in hand need not be looked through for what is masked. */
        #clean;
        /** Texts and numbers that the change in hand marks: hidden wherever else it holds them. */
        secrets = single_values_none;
        constructor(masker) {
          this.#masker = masker;
          this.#clean = masker.idle;
        }
        /**
         * Looks through a whole piece of JSON at once, so that in most the values need not be looked through one by one.
         *
         * @param json the text that the values to be read next were parsed from; null where it is not at hand
         * @returns whether nothing in it is masked
         */
        startOn(json) {
          this.#clean = this.#masker.idle || json !== null && !this.#masker.mayMask(json);
          return this.#clean;
        }
        hide(text) {
          const plain = this.#clean ? text : this.#masker.mask(text);
          return this.secrets.length === 0 ? plain : withoutTexts(plain, this.secrets);
        }
        /** Sets a member under its name, masked; two names that look the same then are kept apart. */
        put(members2, name, value2) {
          (0, plan_value.yJ)(members2, this.key(name, members2), value2);
        }
        /** A member's name, masked, that is not taken. */
        key(name, taken) {
          const key = this.hide(name);
          if (!Object.hasOwn(taken, key))
            return key;
          let copy = 2;
          while (Object.hasOwn(taken, `${key} (${copy})`))
            copy += 1;
          return `${key} (${copy})`;
        }
        /** @throws UserError where it is nested deeper than any provider's */
        read(value2, depth) {
          if (value2 === void 0 || value2 === null)
            return null;
          switch (typeof value2) {
            case "string":
              return this.#string(value2);
            case "number":
              return this.#number(value2);
            case "boolean":
              return value2;
          }
          checkDepth(depth);
          if (Array.isArray(value2))
            return value2.map((element) => this.read(element, depth + 1));
          const members2 = {};
          for (const name in value2)
            this.put(members2, name, this.read(value2[name], depth + 1));
          return members2;
        }
        #string(text) {
          const digits = exactDigits(text);
          if (digits === null)
            return this.hide(text);
          const shown = this.hide(digits);
          return shown === digits ? new plan_value.fh(digits) : shown;
        }
        #number(value2) {
          if (Object.is(value2, -0))
            return new plan_value.fh("-0");
          if (this.#clean && this.secrets.length === 0)
            return value2;
          const text = String(value2);
          const shown = this.hide(text);
          return shown === text ? value2 : shown;
        }
      }
      function checkDepth(depth) {
        if (depth > deepest)
          throw new errors.yo("Plan not readable", `A value in the plan is nested deeper than ${deepest} levels.`);
      }
      ;
      class ValueReader {
        #masker;
        #single;
        /** Whether nothing in the JSON in hand is masked, deep, or a number that JSON.parse would lose. */
        #plainJson = false;
        constructor(masker) {
          this.#masker = masker;
          this.#single = new SingleValues(masker);
        }
        /**
         * Looks through a whole piece of JSON at once.
         *
         * @param json the text that the values to be read next were parsed from; null where it is not at hand
         * @param plain whether it is known to hold no number that JSON.parse would lose, and to be nested no deeper than the walks can take
         */
        startOn(json, plain) {
          this.#plainJson = this.#single.startOn(json) && plain;
        }
        /** @throws UserError where the values are nested deeper than any provider's */
        read(sides) {
          const { before, after, sensitiveBefore, sensitiveAfter } = sides;
          const [markBefore, markAfter] = [marked(sensitiveBefore), marked(sensitiveAfter)];
          const unknown = marked(sides.unknown);
          const unmarked = markBefore === void 0 && markAfter === void 0;
          this.#single.secrets = unmarked ? [] : markedTexts([before, markBefore], [before, markAfter], [after, markAfter], [after, markBefore]);
          const quick = unmarked && this.#plainJson ? readInPlace({ before, after, unknown }, (one, other, coming) => this.#pair(one, other, coming, void 0, void 0, 1)) : null;
          return quick ?? this.#pair(before, after, unknown, markBefore, markAfter, 0);
        }
        /** A name in a plan: masked. */
        text(text) {
          return this.#masker.idle ? text : this.#masker.mask(text);
        }
        #pair(before, after, unknown, markBefore, markAfter, depth) {
          checkDepth(depth);
          const marked2 = markBefore !== void 0 || markAfter !== void 0;
          if (!marked2 && unknown === void 0) {
            if (!isContainer(before) || !isContainer(after))
              return this.#plain(before, after, depth);
            if (sameJson(before, after)) {
              const one = this.#single.read(after, depth);
              return { before: one, after: one };
            }
          }
          if (marked2 && hides(markBefore, markAfter, before, after))
            return value_pairs_hidden(before, after, unknown);
          if (isUnknown(unknown, after)) {
            return { before: this.#old(before, markBefore, markAfter, depth), after: unknownValue };
          }
          if (isList(before, after, unknown)) {
            return this.#lists(before, after, unknown, markBefore, markAfter, depth);
          }
          if (isObjects(before, after, unknown)) {
            return this.#objects(before, after, unknown, markBefore, markAfter, depth);
          }
          if ((marked2 || unknown !== void 0) && (isContainer(before) || isContainer(after) || isContainer(unknown))) {
            const old = this.#old(before, markBefore, markAfter, depth);
            const now = isContainer(after) || isContainer(unknown) ? this.#pair(void 0, after, unknown, markBefore, markAfter, depth + 1).after : this.#single.read(after, depth);
            return { before: old, after: now };
          }
          return this.#plain(before, after, depth);
        }
        /** The old side by itself, with what both sides mark. */
        #old(before, markBefore, markAfter, depth) {
          if (!isContainer(before))
            return this.#single.read(before, depth);
          return this.#pair(before, void 0, void 0, markBefore, markAfter, depth + 1).before;
        }
        /** Leaves, values of two types, and what is on one side alone; no mark is below any of them. */
        #plain(before, after, depth) {
          const one = this.#single.read(before, depth);
          if (before === after)
            return { before: one, after: one };
          const other = this.#single.read(after, depth);
          if (typeof one === "string" && one === other)
            return hiddenPairs.changed;
          return { before: one, after: other };
        }
        #lists(before, after, unknown, markBefore, markAfter, depth) {
          const known = Math.max(after?.length ?? 0, Array.isArray(unknown) ? unknown.length : 0);
          const length = Math.max(before?.length ?? 0, known);
          const moved = (markBefore ?? markAfter) !== void 0 && before && after && (before.length !== after.length || !sameJson(markBefore ?? null, markAfter ?? null));
          const forAll = moved ? ofAllElements(markBefore, markAfter) : void 0;
          const old = [];
          const now = [];
          let same = before?.length === known;
          for (let at = 0; at < length; at += 1) {
            const pair = this.#pair(before?.[at], after?.[at], marked(marksAt(unknown, at)), marked(forAll ?? marksAt(markBefore, at)), marked(forAll ?? marksAt(markAfter, at)), depth + 1);
            if (before && at < before.length)
              old.push(pair.before);
            if (at < known)
              now.push(pair.after);
            same &&= pair.before === pair.after;
          }
          const isThere = Boolean(after) || known > 0;
          return paired(before ? old : null, isThere ? now : null, same);
        }
        #objects(before, after, unknown, markBefore, markAfter, depth) {
          const old = {};
          const now = {};
          const names = after ? Object.keys(after) : [];
          if (isObject(unknown)) {
            for (const name in unknown)
              if (!has(after, name) && marksAnything(unknown[name]))
                names.push(name);
          }
          let same = true;
          for (const name of names) {
            const inBefore = has(before, name);
            const one = inBefore ? before[name] : void 0;
            const other = has(after, name) ? after[name] : void 0;
            const coming = unknown === void 0 ? void 0 : marked(marksAt(unknown, name));
            const markOne = markBefore === void 0 ? void 0 : marked(marksAt(markBefore, name));
            const markOther = markAfter === void 0 ? void 0 : marked(marksAt(markAfter, name));
            const pair = this.#pair(one, other, coming, markOne, markOther, depth + 1);
            const key = this.#single.key(name, now);
            (0, plan_value.yJ)(now, key, pair.after);
            if (inBefore)
              (0, plan_value.yJ)(old, key, pair.before);
            same &&= inBefore && pair.before === pair.after;
          }
          if (before) {
            for (const name in before) {
              if (has(after, name) || isObject(unknown) && has(unknown, name) && marksAnything(unknown[name]))
                continue;
              same = false;
              const marks = [marked(marksAt(markBefore, name)), marked(marksAt(markAfter, name))];
              this.#single.put(old, name, this.#pair(before[name], void 0, void 0, ...marks, depth + 1).before);
            }
          }
          return paired(before ? old : null, after || names.length > 0 ? now : null, same && Boolean(before) && Boolean(after));
        }
      }
      ;
      class PlanBuilder {
        #values;
        #fingerprint = new FingerprintBuilder();
        #relevant = new RelevantAttributes();
        #drift = [];
        #outputs = [];
        #sensitiveOutputs = /* @__PURE__ */ new Set();
        #plan = {
          formatVersion: "",
          terraformVersion: null,
          resources: [],
          drift: [],
          deferred: [],
          outputs: [],
          checks: [],
          actionInvocations: [],
          unchanged: 0,
          errored: false,
          complete: true,
          applyable: null,
          refreshOnly: false
        };
        #listed = 0;
        /** Bytes of JSON whose values may still be kept. */
        #room;
        constructor(masker, bytesOfValues) {
          this.#values = new ValueReader(masker);
          this.#room = bytesOfValues;
        }
        /** @throws JsonSliceError where the slice is no JSON or of another shape; UserError for another major version of the format */
        add(path, bytes2, plain) {
          try {
            this.#add(path, bytes2, plain);
          } catch (error) {
            throw beyondBounds(path, error) ?? error;
          }
        }
        #add([part, ...below], bytes2, plain) {
          if (part === "resource_changes" && isManagedNoOp(bytes2)) {
            this.#listed += 1;
            this.#plan.unchanged += 1;
            return;
          }
          const text = bytes2.toString();
          const json = parsedSlice(part, text, plain);
          this.#values.startOn(text, plain);
          const name = below.at(-1);
          if (name !== void 0 && part !== "output_changes") {
            if (isObject(json) && json.sensitive === true)
              this.#sensitiveOutputs.add(name);
          } else if (isObject(json))
            this.#addObject(part, name, json, bytes2.length);
          else
            this.#addValue(part, json);
        }
        #addValue(part, json) {
          const plan = this.#plan;
          if (part === "format_version")
            plan.formatVersion = checkedVersion(json);
          else if (part === "terraform_version")
            plan.terraformVersion = typeof json === "string" ? this.#values.text(json) : null;
          else if (part === "errored")
            plan.errored = json === true;
          else if (part === "complete")
            plan.complete = json !== false;
          else if (part === "applyable")
            plan.applyable = typeof json === "boolean" ? json : null;
          else
            throw new JsonSliceError(`${part} holds ${typeof json === "object" ? "a list" : `a ${typeof json}`} in place of an object`, null);
        }
        #addObject(part, name, json, size) {
          const values = this.#values;
          switch (part) {
            case "resource_changes":
              this.#addResource(json, size);
              break;
            case "resource_drift":
              this.#addDrift(json, size);
              break;
            case "deferred_changes": {
              const change = readResourceChange(objectAt(json, "resource_change"), values, this.#keeps(size));
              this.#plan.deferred.push({ ...change, reason: values.text(textAt(json, "reason") ?? "unknown") });
              this.#fingerprint.add(nameOf(change, true), "deferred");
              break;
            }
            case "relevant_attributes":
              this.#relevant.add(json);
              break;
            case "checks": {
              const check = readCheck(json, values);
              if (check)
                this.#plan.checks.push(check);
              break;
            }
            case "action_invocations":
              this.#addInvocation(json, null);
              break;
            case "deferred_action_invocations":
              this.#addInvocation(objectAt(json, "action_invocation"), textAt(json, "reason") ?? "unknown");
              break;
            case "output_changes":
              this.#outputs.push({ name, change: json });
              break;
            default:
              throw new JsonSliceError(`${part} holds an object in place of a value`, null);
          }
        }
        #addResource(json, size) {
          this.#listed += 1;
          if (isPlainNoOp(json)) {
            if (textAt(json, "mode") !== "data")
              this.#plan.unchanged += 1;
            return;
          }
          const change = readResourceChange(json, this.#values, true);
          this.#fingerprint.add(nameOf(change), canonicalChange(change));
          this.#plan.resources.push(this.#keeps(size) ? change : withoutValues(change));
        }
        #addDrift(json, size) {
          if (isPlainNoOp(json))
            return;
          const { before, after } = objectAt(json, "change");
          const changed = changedPaths(before, after);
          const change = readResourceChange(json, this.#values, this.#keeps(size));
          this.#drift.push({ change, address: textAt(json, "address") ?? "", changed });
        }
        #addInvocation(json, deferred) {
          const invocation = readActionInvocation(json, deferred, this.#values);
          this.#plan.actionInvocations.push(invocation);
          this.#fingerprint.add(`action ${invocation.address}`, `${invocation.trigger}
${deferred === null}`);
        }
        /** Whether the values of one more change of this size are kept. */
        #keeps(size) {
          this.#room -= size;
          return this.#room >= 0;
        }
        /** @throws UserError where what came is not a plan */
        build() {
          const plan = this.#plan;
          if (plan.formatVersion === "") {
            throw new errors.yo("Not a plan", "The JSON has no format_version: it is not what terraform show -json writes of a plan.");
          }
          this.#values.startOn(null, false);
          for (const { name, change } of this.#outputs) {
            const output = readOutputChange(name, change, this.#sensitiveOutputs.has(name), this.#values);
            if (!output)
              continue;
            plan.outputs.push(output);
            this.#fingerprint.add(`output.${output.name}`, canonicalOutput(output.kind, output.before, output.after));
          }
          plan.refreshOnly = this.#listed === 0 && plan.deferred.length === 0 && this.#drift.length > 0;
          for (const { change, address, changed } of this.#drift) {
            plan.drift.push({ ...change, relevant: plan.refreshOnly || this.#relevant.touchedBy(address, changed) });
          }
          return { plan, fingerprint: this.#fingerprint.build() };
        }
      }
      function withoutValues(change) {
        return { ...change, before: null, after: null, valuesLeftOut: true };
      }
      ;
      const value = { kind: "value" };
      const list = { kind: "elements", of: value };
      const members = { kind: "members", of: value };
      const fields = (of) => ({ kind: "fields", of });
      const planParts = fields({
        format_version: value,
        terraform_version: value,
        errored: value,
        complete: value,
        applyable: value,
        resource_changes: list,
        resource_drift: list,
        relevant_attributes: list,
        deferred_changes: list,
        action_invocations: list,
        deferred_action_invocations: list,
        checks: list,
        output_changes: members,
        // For `sensitive`, which stands in each of them.
        planned_values: fields({ outputs: members }),
        prior_state: fields({ values: fields({ outputs: members }) }),
        configuration: fields({ root_module: fields({ outputs: members }) })
      });
      ;
      const standardLimits = { bytesOfValues: 64 * 1024 * 1024 };
      async function readPlanJson(chunks, masker, source, limits = standardLimits) {
        const builder = new PlanBuilder(masker, limits.bytesOfValues);
        const slices = new JsonSlices(planParts, (path, bytes2, plain) => builder.add(path, bytes2, plain));
        const noise = new NoiseFilter(slices);
        try {
          for await (const chunk of chunks)
            masker.within(() => noise.push(chunk));
          noise.end();
          return masker.within(() => builder.build());
        } catch (error) {
          if (error instanceof JsonSliceError)
            throw notReadable(source, error, masker);
          throw error;
        }
      }
      function notReadable(source, error, masker) {
        return new errors.yo("Plan not readable", `${masker.mask(source)} is not the JSON of a plan: ${masker.mask(error.message)}. Give the file that terraform plan -out=FILE wrote, or what terraform show -json FILE printed, complete and without other lines.`);
      }
      ;
      const chunkBytes = 1024 * 1024;
      async function readPlan(source) {
        const file = await openPlan(source);
        try {
          if (!await isBinary(file, source.shownAs))
            return await readPlanJson(chunksOf(file, source.signal), source.masker, source.shownAs, source.limits);
        } finally {
          await file.close();
        }
        const { showPlan } = await __nccwpck_require__2.e(
          /* import() */
          579
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7579));
        return readPlanJson(showPlan(source), source.masker, `what ${source.terraformPath} show -json printed`, source.limits);
      }
      function openPlan({ planFile, shownAs }) {
        return (0, promises_namespaceObject.open)(planFile, "r").catch((error) => {
          if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw error;
          throw new errors.dz("plan-file", shownAs, "a file that exists, from working-directory");
        });
      }
      async function isBinary(file, shownAs) {
        if (!(await file.stat()).isFile())
          throw new errors.dz("plan-file", shownAs, "a file, not a folder");
        const { bytesRead: bytesRead2, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        if (bytesRead2 === 0) {
          const advice = "An empty file is left where terraform show failed in a step before.";
          throw new errors.dz("plan-file", shownAs, "a plan; the file is empty", advice);
        }
        return buffer.toString("latin1", 0, bytesRead2) === "PK";
      }
      async function* chunksOf(file, signal) {
        const memory = Buffer.allocUnsafeSlow(chunkBytes);
        for (let position = 0; ; ) {
          signal?.throwIfAborted();
          const { bytesRead: bytesRead2 } = await file.read(memory, 0, chunkBytes, position);
          if (bytesRead2 === 0)
            return;
          position += bytesRead2;
          yield memory.subarray(0, bytesRead2);
        }
      }
      var failed = __nccwpck_require__2(7959);
      var fit = __nccwpck_require__2(751);
      var items = __nccwpck_require__2(2705);
      var left_out = __nccwpck_require__2(2510);
      var render_options = __nccwpck_require__2(8098);
      var sheet = __nccwpck_require__2(7571);
      var render_text = __nccwpck_require__2(7045);
      ;
      const summaryBytes = 1024 * 1024 - 16 * 1024;
      function renderComment(plan, options) {
        if ((0, failed.Ix)(plan))
          return renderFailed(plan, options);
        const verdict = (0, headline.Vj)(plan, options.showDrift);
        const table = (0, headline.Po)(verdict.counts);
        const head = [(0, render_options.R_)(options), (0, headline.Pl)(verdict), ...(0, headline.AR)(verdict), ...table ? [table] : []];
        const foot = [...versionBlock(plan, options), ...(0, render_options.kF)(options.footer, options.maxBytes)];
        return (0, fit.n)({
          groups: (0, items.c1)(plan, options.showDrift),
          omitted: { counted: 0, destroysNotListed: 0 },
          least: (left) => [`### ${options.tool} plan`, (0, headline.Pl)(verdict), ...(0, left_out._)(left, nowhere)],
          blocks: (allotments, left) => [
            ...head,
            ...(0, left_out._)(left, options.rest),
            ...allotments.flatMap((one) => (0, sheet.o6)(one, "####")),
            ...foot
          ]
        }, options.maxBytes);
      }
      const nowhere = { summaryUrl: null, markdownPath: null };
      function renderSummary(plan, options) {
        const rest = { ...options.rest, summaryUrl: null };
        return renderComment(plan, { ...options, rest, maxBytes: summaryBytes });
      }
      function renderMarkdownFile(plan, options) {
        return renderComment(plan, { ...options, rest: nowhere, maxBytes: Number.POSITIVE_INFINITY }).markdown;
      }
      function renderFailed(plan, options) {
        const blocks = (bytes2) => (0, failed.ck)(plan, bytes2, options.rest);
        const around = [(0, render_options.R_)(options), ...(0, render_options.kF)(options.footer, options.maxBytes)];
        const room = options.maxBytes - Buffer.byteLength(around.join("\n\n")) - 10;
        const { markdown, left } = blocks(room);
        const all = [around[0], ...markdown, ...around.slice(1)];
        return { markdown: `${all.join("\n\n")}
`, left };
      }
      function versionBlock({ terraformVersion, unchanged }, { tool }) {
        const parts = [
          ...unchanged > 0 ? [`${(0, render_text.oh)(unchanged)} unchanged`] : [],
          ...terraformVersion === null ? [] : [`${tool} ${(0, render_text.aY)(terraformVersion)}`]
        ];
        return parts.length === 0 ? [] : [`<p><sub>${parts.join(" · ")}</sub></p>`];
      }
      ;
      function maskSection(section2, masker) {
        const mask = (text) => masker.mask(text);
        const orNull = (text) => text === null ? null : mask(text);
        const { name, failed: failed2, groups } = section2;
        return {
          ...section2,
          name: mask(name),
          failed: failed2 && { errors: failed2.errors.map(mask), tail: mask(failed2.tail) },
          groups: groups.map((group) => ({
            ...group,
            items: group.items.map((item) => ({
              ...item,
              address: mask(item.address),
              notes: item.notes.map(({ kind, names }) => ({ kind, names: names.map(mask) })),
              full: orNull(item.full),
              trimmed: orNull(item.trimmed)
            }))
          }))
        };
      }
      var parse_section = __nccwpck_require__2(2667);
      var render_sections = __nccwpck_require__2(1720);
      var section = __nccwpck_require__2(9646);
      ;
      async function readShownPlan(request, dependencies) {
        const { place } = request;
        if (place.kind === "sections")
          return ofSections(request, place.files, dependencies.masker);
        if (place.kind === "log") {
          const failed2 = await readFailedPlanFile(place.file, place.shownAs, dependencies.masker);
          return ofPlan(failed2, null, request, dependencies);
        }
        const { workingDirectory, terraformPath, expectFingerprint } = request;
        const expected = expectFingerprint === void 0 ? null : readExpectedFingerprint(expectFingerprint);
        const { masker, environment, signal } = dependencies;
        const source = {
          planFile: place.file,
          shownAs: place.shownAs,
          workingDirectory,
          terraformPath,
          environment,
          masker,
          signal
        };
        const { plan, fingerprint } = await readPlan(source);
        return ofPlan(plan, { fingerprint, expected }, request, dependencies);
      }
      function ofPlan(plan, known, { terraformPath, ...request }, { origin }) {
        const tool = /tofu/i.test(external_node_path_.basename(terraformPath)) ? "OpenTofu" : "Terraform";
        const { name, title, footer, showDrift } = request;
        const options = { name, title, footer, showDrift, tool };
        const fingerprint = known?.fingerprint ?? null;
        return {
          verdict: "resources" in plan ? (0, headline.Vj)(plan, showDrift) : null,
          fingerprint: fingerprint?.hash ?? null,
          fingerprintFile: fingerprint && writeFingerprintFile(fingerprint),
          section: (0, section.yb)(plan, { ...origin, name, tool, fingerprint: fingerprint?.hash ?? null, showDrift }),
          requireReviewed: async () => {
            if (!known?.expected)
              return;
            if ("errored" in plan && plan.errored)
              throw notWhole();
            const { requireReviewed } = await __nccwpck_require__2.e(
              /* import() */
              619
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3619));
            requireReviewed(known.expected, known.fingerprint);
          },
          comment: (maxBytes, rest) => renderComment(plan, { ...options, maxBytes, rest }).markdown,
          summary: (markdownPath) => renderSummary(plan, { ...options, rest: { summaryUrl: null, markdownPath } }).markdown,
          file: () => renderMarkdownFile(plan, options)
        };
      }
      function notWhole() {
        const message = "This plan ended with an error, so that it is not what was reviewed, whatever it holds. Plan again.";
        return new errors.yo("Not the reviewed plan", message);
      }
      const shown_plan_summaryBytes = 1e6;
      async function ofSections(request, files, masker) {
        const sections = await Promise.all(files.map(async ({ file, shownAs }) => maskSection((0, parse_section.B)(await (0, promises_namespaceObject.readFile)(file, "utf8"), shownAs), masker)));
        const { name, title, footer } = request;
        const render = (maxBytes, rest) => (0, render_sections.H)(sections, { name, title, footer, maxBytes, rest }).markdown;
        const unknown = sections.some(({ verdict, fingerprint }) => verdict === null || fingerprint === null);
        return {
          verdict: sections.some(({ verdict }) => verdict === null) ? null : (0, render_sections.e)(sections),
          fingerprint: unknown ? null : fingerprintOfAll(sections),
          fingerprintFile: null,
          section: null,
          requireReviewed: async () => {
          },
          comment: render,
          summary: (markdownPath) => render(shown_plan_summaryBytes, { summaryUrl: null, markdownPath }),
          file: () => render(Number.POSITIVE_INFINITY, { summaryUrl: null, markdownPath: null })
        };
      }
      function fingerprintOfAll(sections) {
        const lines = sections.map(({ name, fingerprint }) => `${fingerprint} ${name.length}:${name}`).sort();
        return (0, external_node_crypto_.createHash)("sha256").update(lines.join("\n")).digest("hex");
      }
      ;
      async function matchFiles(input, pattern, folders) {
        const segments = pattern.split(/[\\/]/);
        if (external_node_path_.isAbsolute(pattern) || segments.includes("..")) {
          throw new errors.dz(input, pattern, "a pattern inside the working directory", "Patterns start from working-directory and have no '..'.");
        }
        const kept = ["node_modules", ".git"].filter((folder) => !segments.includes(folder)).map((folder) => `**/${folder}/**`);
        const output = external_node_path_.relative(folders.workingDirectory, folders.outputDirectory).split(external_node_path_.sep).join("/");
        const { glob } = await __nccwpck_require__2.e(
          /* import() */
          382
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3382));
        const files = await glob([pattern], {
          cwd: folders.workingDirectory,
          ignore: [...kept, ...output && !output.startsWith("..") ? [`${escapeGlob(output)}/**`] : []],
          onlyFiles: true,
          dot: false
        });
        if (files.length === 0) {
          throw new errors.dz(input, pattern, "a pattern that matches at least one file in the working directory");
        }
        for (const file of files) {
          if (isInside(folders.workspace, external_node_fs_.realpathSync.native(external_node_path_.join(folders.workingDirectory, file))))
            continue;
          throw new errors.dz(input, pattern, "files inside the workspace", `${file} is a link that leads out of it.`);
        }
        return files.map((file) => file.split(external_node_path_.sep).join("/")).sort();
      }
      function escapeGlob(literal) {
        return literal.replace(/[\\*?[\]{}()!+@]/g, "\\$&");
      }
      ;
      const failureReasons = ["destroy", "replace", "any-change"];
      ;
      const bytes = { minimum: 4096, maximum: 262144, unit: "bytes" };
      async function readPlanInputs({ inputs, workspace }, masker) {
        const folder = inputs.required("working-directory", "a folder");
        const workingDirectory = await resolveInside("working-directory", folder, workspace, workspace);
        const place = await readPlanPlace(inputs, workingDirectory, workspace);
        const aggregate = inputs.text("aggregate") ?? null;
        if (aggregate !== null && place.kind === "sections") {
          const advice = "One job that writes the sections of all has nothing to share.";
          throw new errors.dz("aggregate", aggregate, "nothing beside sections", advice);
        }
        const maskedText = (name2) => {
          const text = inputs.text(name2);
          return text === void 0 ? null : masker.mask(text);
        };
        const name = inputs.text("name") ?? workspacePath(workspace, workingDirectory);
        checkName("name", name, masker);
        if (aggregate !== null)
          checkName("aggregate", aggregate, masker);
        const mode = inputs.choice("mode", ["update", "recreate", "off"]);
        if (aggregate !== null && mode === "recreate") {
          const advice = "A comment that several jobs write is changed by each of them.";
          throw new errors.dz("mode", mode, "update or off beside aggregate", advice);
        }
        return {
          place,
          workingDirectory,
          terraformPath: inputs.required("terraform-path", "terraform, tofu or the path of one"),
          name,
          token: inputs.text("github-token") ?? null,
          pullRequest: inputs.integer("pr-number", { minimum: 1, maximum: 999999999, unit: "a pull request" }),
          mode,
          aggregate,
          showDrift: inputs.choice("show-drift", ["relevant", "all", "none"]),
          failOn: readFailOn(inputs, place),
          expectFingerprint: await readExpected(inputs, place, workingDirectory, workspace),
          maxBytes: inputs.requiredInteger("max-bytes", bytes),
          title: maskedText("title"),
          footer: maskedText("footer"),
          dryRun: inputs.boolean("dry-run")
        };
      }
      const longestName = 200;
      function checkName(input, name, masker) {
        const shown = masker.mask(name);
        if (name.length > longestName)
          throw new errors.dz(input, shown, `at most ${longestName} characters`);
        if (shown === name)
          return;
        const advice = "It stands in the comment, and tells it from others. Give one without a secret in it.";
        throw new errors.dz(input, shown, "a text that holds nothing of mask, mask-values or the credentials in the environment", advice);
      }
      async function readPlanPlace(inputs, base, workspace) {
        const names = ["plan-file", "log-file", "sections"];
        const [name, second] = names.filter((one) => inputs.text(one) !== void 0);
        const expected = `exactly one of ${names.join(", ")}`;
        if (name === void 0)
          throw new errors.dz("plan-file", "", expected, "Is the output of the step that plans empty?");
        if (second !== void 0)
          throw new errors.dz(second, inputs.text(second), `${expected}; ${name} is given too`);
        if (name === "sections")
          return { kind: "sections", files: await matched(inputs.lines(name), base, workspace) };
        const shownAs = inputs.required(name, "a file");
        const file = await resolveInside(name, shownAs, base, workspace);
        return { kind: name === "plan-file" ? "plan" : "log", file, shownAs };
      }
      async function matched(globs, base, workspace) {
        const folders = { workingDirectory: base, workspace, outputDirectory: workspace };
        const all = await Promise.all(globs.map((glob) => matchFiles("sections", glob, folders)));
        const files = await Promise.all([...new Set(all.flat())].sort().map((file) => resolveInside("sections", file, base, workspace)));
        return files.map((file) => ({ file, shownAs: workspacePath(workspace, file) }));
      }
      function readFailOn(inputs, place) {
        const given = inputs.commaSeparated("fail-on");
        if (given.length > 0 && place.kind === "log") {
          const advice = "What a failed plan would change is not known: let the step that plans fail the job.";
          throw new errors.dz("fail-on", given.join(", "), "nothing beside log-file", advice);
        }
        return given.map((reason) => {
          const known = failureReasons.find((one) => one === reason);
          if (known)
            return known;
          throw new errors.dz("fail-on", reason, `one or more of ${failureReasons.join(", ")}`);
        });
      }
      async function readExpected(inputs, place, base, workspace) {
        const expected = "the reviewed plan's fingerprint, or its fingerprint-path file";
        const given = inputs.guarded("expect-fingerprint", expected);
        if (given === void 0)
          return void 0;
        if (place.kind !== "plan") {
          throw new errors.dz("expect-fingerprint", given, "a plan-file beside it", "Only a plan can be the reviewed one.");
        }
        if (/^[0-9a-f]{64}$/i.test(given) || given.startsWith("{"))
          return given;
        const file = await resolveInside("expect-fingerprint", given, base, workspace);
        return (0, promises_namespaceObject.readFile)(file, "utf8").catch(() => {
          throw new errors.dz("expect-fingerprint", given, `${expected}: 64 hex digits, or a file that exists`);
        });
      }
      ;
      async function terraformPlanComment(context) {
        const { inputs, environment, log } = context;
        const masker = createMasker({
          values: [...inputs.lines("mask-values"), ...environmentCredentials(environment)],
          patterns: parseMaskPatterns(inputs.lines("mask"))
        });
        await hidingErrors(masker, async () => show(await readPlanInputs(context, masker), masker, { ...context, log: hidingLog(log, masker) }));
      }
      async function show(request, masker, context) {
        const { environment, workspace, run, log, signal } = context;
        const event = await readRunEvent(environment);
        const origin = { headSha: (0, find.I)(event), runId: event.runId, runAttempt: event.runAttempt, url: run.runUrl };
        const shown = await readShownPlan(request, { masker, environment, signal, origin });
        const files = await writePlanFiles(shown, request.name, workspace);
        context.setOutputs(planOutputs(shown, files));
        await context.summarize(shown.summary(files.markdown));
        const comment = request.mode === "off" ? null : await post();
        context.setOutputs({ "comment-id": comment?.id, "comment-url": comment?.url });
        await shown.requireReviewed();
        checkFailOn(shown, request.failOn);
        async function post() {
          const { postPlan } = await __nccwpck_require__2.e(
            /* import() */
            394
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2394));
          return postPlan(shown, request, {
            event,
            apiUrl: (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
            runUrl: run.runUrl,
            markdownPath: files.markdown,
            log,
            clock: systemClock,
            signal
          });
        }
      }
      function planOutputs({ verdict, fingerprint }, files) {
        const destroys2 = verdict !== null && verdict.destroys + verdict.counts.replace > 0;
        const known = {
          "has-changes": verdict && mayChange(verdict),
          "has-destroy": destroys2 || (verdict === null || verdict.errored ? null : false)
        };
        const names = ["create", "update", "replace", "delete", "import", "move", "forget", "drift"];
        return {
          ...known,
          ...Object.fromEntries(names.map((name) => [name, verdict?.counts[name] ?? ""])),
          fingerprint,
          "fingerprint-path": files.fingerprint,
          "markdown-path": files.markdown,
          "section-path": files.section
        };
      }
    })
  ),
  /***/
  9185: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $: () => (
          /* binding */
          hintOn
        ),
        /* harmony export */
        y: () => (
          /* binding */
          GitHubError
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8285);
      class GitHubError extends _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        status;
        /** GitHub's own words. */
        said;
        constructor(what, status, said, cause) {
          const answer = status === null ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
          super("GitHub refused", `${what}: ${answer}${/[.!?]$/.test(said) ? "" : "."}${adviceOn(status, said)}`, { cause });
          this.name = "GitHubError";
          this.status = status;
          this.said = said;
        }
        /** The token may not do this: what a fork's or Dependabot's token meets at every write. */
        get forbidden() {
          return (this.status === 403 || this.status === 404) && /not accessible|not found|must have|forbidden/i.test(this.said);
        }
        /** The comment is longer than this GitHub takes; the limit differs between versions, and so do the words. */
        get tooLong() {
          return (this.status === 422 || this.status === 413) && (this.status === 413 || /too long|too large/i.test(this.said));
        }
        /** Whether the call may have been carried out all the same. */
        get unclear() {
          return this.status === null || this.status >= 500;
        }
      }
      function adviceOn(status, said) {
        if (status === 401)
          return " The token is not valid: leave 'github-token' out to take the job's own.";
        if (status === 403 && /not accessible/i.test(said)) {
          return " Grant the job `permissions: pull-requests: write`.";
        }
        if (status === 404)
          return " It is not there, or the job lacks `permissions: pull-requests: write`.";
        return "";
      }
      function hintOn(error, what) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo || !(error instanceof Error))
          return error;
        const { status, response } = error;
        if (error.name === "GraphqlResponseError")
          return new GitHubError(what, 200, error.message, error);
        if (typeof status !== "number")
          return error;
        if (response === void 0)
          return new GitHubError(what, null, (0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error), error);
        return new GitHubError(what, status, wordsOf(response.data) ?? (0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error), error);
      }
      function wordsOf(data) {
        if (typeof data?.message !== "string")
          return void 0;
        const details = Array.isArray(data.errors) ? data.errors.flatMap((one) => {
          const text = typeof one === "string" ? one : one?.message;
          return typeof text === "string" && !data.message?.toString().includes(text) ? [text] : [];
        }) : [];
        return [data.message, ...details].join(": ").slice(0, 500);
      }
    })
  ),
  /***/
  2740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        I: () => (
          /* binding */
          findHeadSha
        ),
        /* harmony export */
        _: () => (
          /* binding */
          findPullRequest
        )
        /* harmony export */
      });
      var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9185);
      const dependabot = "dependabot[bot]";
      const queueBranch = /\/pr-(\d+)-[0-9a-f]{40,64}$/;
      async function findPullRequest(event, given, api) {
        const own = ofEvent(event);
        const readOnly = readOnlyReason(event);
        if (given !== void 0 && own?.number !== given)
          return { number: given, headSha: null, readOnly };
        if (own)
          return { ...own, readOnly };
        const run = event.payload.workflow_run;
        const sha = (event.name === "workflow_run" ? run?.head_sha : event.payload.merge_group?.head_sha) ?? event.sha;
        const without = sha ? `no open pull request has the commit ${sha.slice(0, 7)} as its head` : "the run names no commit";
        const none = { number: null, reason: without };
        if (!api || !sha)
          return none;
        const found = await byCommit(event, sha, api);
        return found ? { number: found.number, headSha: sha, readOnly } : none;
      }
      function findHeadSha(event) {
        const { payload, sha } = event;
        return ofEvent(event)?.headSha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha ?? (sha || null);
      }
      function ofEvent({ payload, owner, repo }) {
        const { pull_request: pullRequest, issue, merge_group: group, workflow_run: run } = payload;
        if (pullRequest?.number !== void 0) {
          return { number: pullRequest.number, headSha: pullRequest.head?.sha ?? null };
        }
        if (issue?.number !== void 0 && issue.pull_request)
          return { number: issue.number, headSha: null };
        const queued = queueBranch.exec(group?.head_ref ?? "");
        if (queued)
          return { number: Number(queued[1]), headSha: null };
        const into = `/repos/${owner}/${repo}`.toLowerCase();
        const first = run?.pull_requests?.find(({ base }) => base?.repo?.url?.toLowerCase().endsWith(into) ?? true);
        if (first?.number === void 0)
          return void 0;
        return { number: first.number, headSha: run?.head_sha ?? first.head?.sha ?? null };
      }
      const restrictedForDependabot = /^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|push|create|deployment|deployment_status)$/;
      function readOnlyReason({ name, payload, actor }) {
        if (actor === dependabot && restrictedForDependabot.test(name))
          return "runs that Dependabot sets off have a read-only token";
        if (name === "pull_request_target")
          return null;
        const { head, base } = payload.pull_request ?? {};
        const from = head?.repo?.full_name;
        const into = base?.repo?.full_name;
        if (head?.repo === null || from !== void 0 && into !== void 0 && from !== into) {
          return "pull requests from forks have a read-only token";
        }
        return null;
      }
      async function byCommit(event, sha, api) {
        const { owner, repo } = event;
        const run = event.payload.workflow_run;
        const matching = (all) => all.filter(({ state, head: head2 }) => state === "open" && head2.sha === sha).sort((a, b) => b.number - a.number)[0];
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        const found = matching(await listed(api.list(route, { owner, repo, commit_sha: sha })));
        const fork = run?.head_repository?.owner?.login;
        if (found || !fork || !run?.head_branch)
          return found;
        const head = `${fork}:${run.head_branch}`;
        return matching(await listed(api.list("GET /repos/{owner}/{repo}/pulls", { owner, repo, head, state: "open" })));
      }
      async function listed(list) {
        try {
          return await list;
        } catch (error) {
          if (error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y && (error.forbidden || error.status === 422))
            return [];
          throw error;
        }
      }
    })
  ),
  /***/
  8285: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        dz: () => (
          /* binding */
          InputError
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      class UserError extends Error {
        /** A few words that stand in bold above the message, e.g. `Distribution not found`. */
        title;
        position;
        constructor(title, message, options = {}) {
          super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
          this.name = "UserError";
          this.title = title;
          this.position = options.position;
        }
      }
      class InputError extends UserError {
        input;
        /**
         * @param input the input's name as in action.yml
         * @param came what arrived; shown quoted, cut at 200 characters. Never pass a secret.
         * @param expected a phrase that completes "expected ..."
         * @param advice a sentence on what to do
         */
        constructor(input, came, expected, advice) {
          super(`Bad input ${input}`, `Input '${input}': ${came === void 0 ? "nothing came" : `got ${quoted(came)}`}, expected ${expected}.${advice ? ` ${advice}` : ""}`);
          this.name = "InputError";
          this.input = input;
        }
      }
      function quoted(value) {
        return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
      }
      function messageOf(thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
      }
    })
  ),
  /***/
  4312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Xs: () => (
          /* binding */
          allot
        ),
        /* harmony export */
        lC: () => (
          /* binding */
          leftOf
        ),
        /* harmony export */
        wP: () => (
          /* binding */
          isWhole
        )
        /* harmony export */
      });
      var _sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7571);
      var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8473);
      const addressShare = 0.25;
      const mixedShare = 0.5;
      function allot(groups, maxBytes) {
        const all = groups.map((group) => ({ group, details: 0, step: "full", addresses: 0 }));
        if (maxBytes === Number.POSITIVE_INFINITY) {
          for (const one of all)
            one.details = one.group.items.length;
          return all;
        }
        let free = maxBytes;
        const perKind = byKind(all);
        for (const [id, kind] of perKind)
          if (_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(id))
            free -= share(kind, free, giveAddresses);
        let forAddresses = Math.floor(free * addressShare);
        for (const [id, kind] of perKind) {
          if (_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(id))
            continue;
          const used = share(kind, forAddresses, giveAddresses);
          forAddresses -= used;
          free -= used;
        }
        for (const [, kind] of perKind)
          free -= share(kind, free, giveDetails);
        return all;
      }
      function byKind(all) {
        const kinds = _words_js__WEBPACK_IMPORTED_MODULE_1__.kS.map((id) => [id, all.filter(({ group }) => group.id === id)]);
        return kinds.filter(([, kind]) => kind.length > 0);
      }
      function share(kind, bytes, give) {
        const smallFirst = [...kind].sort((left, right) => left.group.items.length - right.group.items.length);
        let used = 0;
        smallFirst.forEach((one, index) => {
          used += give(one, Math.floor((bytes - used) / (smallFirst.length - index)));
        });
        return used;
      }
      function giveAddresses(one, bytes) {
        let used = one.addresses === 0 ? _sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH : 0;
        const first = one.details + one.addresses;
        for (let next = one.details + one.addresses; next < one.group.items.length; next++) {
          const cost = (0, _sheet_js__WEBPACK_IMPORTED_MODULE_0__.AS)(one.group.items[next]);
          if (used + cost > bytes)
            break;
          used += cost;
          one.addresses++;
        }
        return one.details + one.addresses === first ? 0 : used;
      }
      function giveDetails(one, bytes) {
        const listed = addressesCost(one);
        for (const step of ["full", "trimmed"]) {
          const cost = costOfAll(one.group.items, step, bytes + listed);
          if (cost === null)
            continue;
          one.details = one.group.items.length;
          one.step = step;
          one.addresses = 0;
          return cost - listed;
        }
        let used = giveAddresses(one, bytes);
        const most = used + (bytes - used) * mixedShare;
        one.step = "trimmed";
        while (one.addresses > 0) {
          const item = one.group.items[one.details];
          const cost = (0, _sheet_js__WEBPACK_IMPORTED_MODULE_0__.x1)(item, "trimmed");
          const more = cost === null ? null : cost - (0, _sheet_js__WEBPACK_IMPORTED_MODULE_0__.AS)(item);
          if (more === null || used + more > most)
            break;
          used += more;
          one.details++;
          one.addresses--;
        }
        return used;
      }
      function addressesCost({ group, details, addresses }) {
        let cost = addresses === 0 ? 0 : _sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH;
        for (let index = details; index < details + addresses; index++)
          cost += (0, _sheet_js__WEBPACK_IMPORTED_MODULE_0__.AS)(group.items[index]);
        return cost;
      }
      function costOfAll(items, step, bytes) {
        if (items.length * 20 > bytes)
          return null;
        let cost = _sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH;
        for (const item of items) {
          const one = (0, _sheet_js__WEBPACK_IMPORTED_MODULE_0__.x1)(item, step);
          if (one === null)
            return null;
          cost += one;
          if (cost > bytes)
            return null;
        }
        return cost;
      }
      function leftOf(all) {
        const left = { trimmed: 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 };
        for (const { group, details, step, addresses } of all) {
          const rest = group.items.length - details - addresses + (group.more ?? 0);
          if (step === "trimmed") {
            for (const item of group.items.slice(0, details))
              if (item.long())
                left.trimmed++;
          }
          left.addressesOnly += addresses;
          left.counted += rest;
          if (_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(group.id))
            left.destroysNotListed += rest;
        }
        return left;
      }
      function isWhole(left) {
        return left.trimmed + left.addressesOnly + left.counted === 0;
      }
    })
  ),
  /***/
  3842: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Yi: () => (
          /* binding */
          noCounts
        ),
        /* harmony export */
        sh: () => (
          /* binding */
          countNames
        ),
        /* harmony export */
        xS: () => (
          /* binding */
          countChanges
        )
        /* harmony export */
      });
      var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2705);
      const countNames = [
        "delete",
        "replace",
        "update",
        "create",
        "import",
        "move",
        "forget",
        "read",
        "open",
        "deferred",
        "action",
        "output",
        "check",
        "drift",
        "other"
      ];
      function noCounts() {
        return Object.fromEntries(countNames.map((name) => [name, 0]));
      }
      function countChanges(plan, showDrift) {
        const counts = noCounts();
        for (const change of plan.resources) {
          const group = (0, _items_js__WEBPACK_IMPORTED_MODULE_0__.F8)(change);
          if (change.importing)
            counts.import++;
          if (change.previousAddress !== null && change.previousAddress !== change.address)
            counts.move++;
          if (group === "replace-forget") {
            counts.create++;
            counts.forget++;
          } else if (group === "other-destroy")
            counts.other++;
          else if (group !== "import" && group !== "move" && group in counts)
            counts[group]++;
        }
        counts.deferred = plan.deferred.length;
        counts.action = plan.actionInvocations.length;
        counts.output = plan.outputs.length;
        counts.check = plan.checks.length;
        counts.drift = (0, _items_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(plan, showDrift).length;
        return counts;
      }
    })
  ),
  /***/
  7542: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        e: () => (
          /* binding */
          heredocEnd
        ),
        /* harmony export */
        l: () => (
          /* binding */
          heredoc
        )
        /* harmony export */
      });
      function heredoc(text) {
        const lines = text.split("\n");
        if (lines.at(-1) === "")
          lines.pop();
        return lines;
      }
      function heredocEnd(text) {
        return text.endsWith("\n") ? "EOT" : "EOT # (no line end at the end)";
      }
    })
  ),
  /***/
  5568: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        X: () => (
          /* binding */
          mayBeJson
        ),
        /* harmony export */
        l: () => (
          /* binding */
          parseJsonText
        )
        /* harmony export */
      });
      var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6990);
      const deepest = 50;
      function parseJsonText(text) {
        if (!mayBeJson(text))
          return null;
        try {
          const parsed = mayLoseDigits(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
          return isDeeper(parsed, deepest) ? null : parsed;
        } catch (error) {
          if (error instanceof SyntaxError || error instanceof RangeError)
            return null;
          throw error;
        }
      }
      function mayBeJson(text) {
        const first = text.charCodeAt(0);
        return first === 123 || first === 91 || first <= 32 && /^\s*[[{]/.test(text);
      }
      function mayLoseDigits(text) {
        return /\d{16}|\d[eE]|\.\d{15}/.test(text);
      }
      const keepDigits = (_key, value, context) => typeof value === "number" && context?.source !== void 0 && String(value) !== context.source ? new _value_js__WEBPACK_IMPORTED_MODULE_0__.fh(context.source) : value;
      function isDeeper(value, levels) {
        if (typeof value !== "object" || value === null)
          return false;
        if (levels < 0)
          return true;
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh)
          return false;
        if (Array.isArray(value))
          return value.some((element) => isDeeper(element, levels - 1));
        for (const name in value)
          if (isDeeper(value[name], levels - 1))
            return true;
        return false;
      }
    })
  ),
  /***/
  8079: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        J8: () => (
          /* binding */
          widerOf
        ),
        /* harmony export */
        Wy: () => (
          /* binding */
          labelOf
        ),
        /* harmony export */
        qz: () => (
          /* binding */
          widthOf
        )
        /* harmony export */
      });
      var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6610);
      const labels = [];
      const labelsAtMost = 1e3;
      function labelOf(key, width) {
        labels[width] ??= /* @__PURE__ */ new Map();
        const known = labels[width].get(key);
        if (known !== void 0)
          return known;
        const label = `${(0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(key).padEnd(width)} = `;
        if (labels[width].size < labelsAtMost)
          labels[width].set(key, label);
        return label;
      }
      function widthOf(keys) {
        let width = 0;
        for (const key of keys)
          width = widerOf(width, key);
        return width;
      }
      function widerOf(width, key) {
        const length = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(key).length;
        return length > width && length <= 40 ? length : width;
      }
    })
  ),
  /***/
  6610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $d: () => (
          /* binding */
          sizeOf
        ),
        /* harmony export */
        LC: () => (
          /* binding */
          equal
        ),
        /* harmony export */
        LJ: () => (
          /* binding */
          matchKey
        ),
        /* harmony export */
        Pu: () => (
          /* binding */
          keyText
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        be: () => (
          /* binding */
          isBlocks
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          isFilled
        ),
        /* harmony export */
        t8: () => (
          /* binding */
          isUnknown
        ),
        /* harmony export */
        tV: () => (
          /* binding */
          isSensitive
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          isContainer
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          scalarText
        )
        /* harmony export */
      });
      var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6990);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7045);
      function isSensitive(value) {
        return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT;
      }
      function isUnknown(value) {
        return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.$r;
      }
      function isContainer(value) {
        return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(value) || Array.isArray(value);
      }
      function isFilled(value) {
        return Array.isArray(value) ? value.length > 0 : (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(value) && !isEmpty(value);
      }
      function isBlocks(value) {
        return Array.isArray(value) && value.length > 0 && value.every(_value_js__WEBPACK_IMPORTED_MODULE_0__.gV);
      }
      function scalarText(value) {
        if (typeof value === "string")
          return quoted(value);
        if (value === null || typeof value !== "object")
          return String(value);
        if (Array.isArray(value))
          return "[]";
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh)
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(value.digits);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.$r)
          return "(known after apply)";
        return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT ? "(sensitive value)" : "{}";
      }
      function quoted(text) {
        if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text))
          return `"${text}"`;
        return `"${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text.replace(/["\\]/g, "\\$&"))}"`;
      }
      function keyText(key) {
        let text = keyTexts.get(key);
        if (text === void 0) {
          text = /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key);
          if (keyTexts.size < keyTextsAtMost)
            keyTexts.set(key, text);
        }
        return text;
      }
      const keyTexts = /* @__PURE__ */ new Map();
      const keyTextsAtMost = 1e4;
      function equal(left, right) {
        if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
          return left === right;
        if (left === right && isContainer(left))
          return true;
        if (Array.isArray(left)) {
          return Array.isArray(right) && left.length === right.length && left.every((value, index) => equal(value, right[index]));
        }
        if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT)
          return right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT && left.sensitive === "unchanged";
        if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh)
          return right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh && left.digits === right.digits;
        return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(left) && (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(right) && equalMembers(left, right);
      }
      function equalMembers(left, right) {
        for (const key in left) {
          const other = (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.C5)(right, key);
          if (other === void 0 || !equal(left[key], other))
            return false;
        }
        return sizeOf(left) === sizeOf(right);
      }
      function sizeOf(members) {
        return Object.keys(members).length;
      }
      function isEmpty(members) {
        for (const _ in members)
          return false;
        return true;
      }
      function matchKey(value) {
        if (typeof value === "string")
          return `${value.length}:${value}`;
        if (value === null || typeof value !== "object")
          return String(value);
        if (Array.isArray(value)) {
          let text = "[";
          for (const element of value) {
            const part = matchKey(element);
            if (part === null)
              return null;
            text += `${part},`;
          }
          return `${text}]`;
        }
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh)
          return value.digits;
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT)
          return value.sensitive === "unchanged" ? "(sensitive)" : null;
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.$r)
          return null;
        const parts = [];
        for (const key in value) {
          const part = matchKey(value[key]);
          if (part === null)
            return null;
          parts.push(`${key.length}:${key}=${part}`);
        }
        return `{${parts.sort().join(",")}}`;
      }
    })
  ),
  /***/
  4907: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $F: () => (
          /* binding */
          DiffWriter
        ),
        /* harmony export */
        $d: () => (
          /* binding */
          trimmedLength
        )
        /* harmony export */
      });
      var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6990);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7045);
      var _heredoc_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(7542);
      var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5568);
      var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8079);
      var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(6610);
      const trimmedLength = 160;
      const trimmedLines = 60;
      const deepest = 100;
      const startsOf = (marker) => Array.from({ length: 12 }, (_, depth) => `${marker} ${"  ".repeat(depth)}`);
      const starts = {
        "+": startsOf("+"),
        "-": startsOf("-"),
        "!": startsOf("!"),
        " ": startsOf(" ")
      };
      class DiffWriter {
        step;
        #text = "";
        #lines = 0;
        #long = false;
        #json = 0;
        constructor(step) {
          this.step = step;
        }
        /** Whether the trimmed step would show less. */
        get long() {
          return this.#long || this.#lines > trimmedLines;
        }
        /** The lines, at the trimmed step the first ones and how many more there are. */
        text() {
          if (this.step === "full" || this.#lines <= trimmedLines)
            return this.#text;
          return `${this.#text}
  # (${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(this.#lines - trimmedLines, "more line")})`;
        }
        line(marker, depth, text) {
          if (depth > deepest)
            throw new RangeError("nested too deep");
          this.#lines++;
          if (this.step === "trimmed" && this.#lines > trimmedLines)
            return;
          const start = depth < starts[marker].length ? starts[marker][depth] : `${marker} ${"  ".repeat(depth)}`;
          this.#text += this.#lines === 1 ? start + text : `
${start}${text}`;
        }
        /** A string in quotes; at the trimmed step its start and how many characters there are. */
        string(text) {
          if (text.length <= trimmedLength)
            return (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(text);
          this.#long = true;
          return this.step === "full" ? (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(text) : trimmed(text, 0);
        }
        /** Two long strings; at the trimmed step the place where they part is among what is shown. */
        strings(before, after) {
          if (before.length <= trimmedLength && after.length <= trimmedLength)
            return [(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(before), (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(after)];
          this.#long = true;
          if (this.step === "full")
            return [(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(before), (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(after)];
          let same = 0;
          while (same < before.length && before[same] === after[same])
            same++;
          const from = Math.max(0, same - 40);
          return [trimmed(before, from), trimmed(after, from)];
        }
        /** One line of a text of many. */
        textLine(marker, depth, line) {
          if (line.length > trimmedLength)
            this.#long = true;
          const show = this.step === "full" || line.length <= trimmedLength;
          const text = show ? line : `${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(line, trimmedLength)}… (${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(line.length - trimmedLength, "more character")})`;
          this.line(marker, depth, (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.P8)(text));
        }
        /**
         * A value of one side alone, with all it holds.
         * @param label what stands before it, e.g. `name = `; '' for an element of a list
         * @param end what stands after it: a comma, a comment
         */
        whole(marker, depth, label, value, end = "") {
          if (typeof value === "string")
            this.#wholeString(marker, depth, label, value, end);
          else if (!(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.lq)(value))
            this.line(marker, depth, `${label}${(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.ws)(value)}${end}`);
          else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(value)) {
            this.line(marker, depth, `${label}{${end.startsWith(",") ? end.slice(1) : end}`);
            this.entries(marker, depth + 1, value);
            this.line(marker, depth, end.startsWith(",") ? "}," : "}");
          } else {
            this.line(marker, depth, `${label}[${end.startsWith(",") ? end.slice(1) : end}`);
            for (const element of value)
              this.whole(marker, depth + 1, "", element, ",");
            this.line(marker, depth, end.startsWith(",") ? "]," : "]");
          }
        }
        /**
         * The members of an object, their equals signs below each other.
         * @param setOnly leaves out what is not set, which is no news of what is made or goes
         */
        entries(marker, depth, members, setOnly = false) {
          let width = 0;
          for (const key in members) {
            const value = members[key];
            if (!(setOnly && isUnset(value)) && (typeof value !== "object" || !(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.be)(value)))
              width = (0, _labels_js__WEBPACK_IMPORTED_MODULE_3__.J8)(width, key);
          }
          for (const key in members) {
            const value = members[key];
            if (setOnly && isUnset(value))
              continue;
            if (typeof value === "string" && value.length <= trimmedLength && plainString.test(value)) {
              this.line(marker, depth, `${(0, _labels_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(key, width)}"${value}"`);
            } else
              this.attribute(marker, depth, key, value, width);
          }
        }
        /** An attribute of one side alone; a list of objects as blocks, as Terraform writes them. */
        attribute(marker, depth, key, value, width, end = "") {
          if (this.#json === 0 && (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.be)(value))
            for (const block of value)
              this.whole(marker, depth, `${(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.Pu)(key)} `, block, end);
          else
            this.whole(marker, depth, (0, _labels_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(key, width), value, end);
        }
        #wholeString(marker, depth, label, text, end) {
          const json = text.length > 2 ? (0, _json_text_js__WEBPACK_IMPORTED_MODULE_2__.l)(text) : null;
          if (json && (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.lq)(json)) {
            const [open, close] = Array.isArray(json) ? ["[", "]"] : ["{", "}"];
            this.line(marker, depth, `${label}jsonencode(${open}${end.replace(/^,/, "")}`);
            this.inJson(() => {
              if (!Array.isArray(json))
                this.entries(marker, depth + 1, json);
              else
                for (const element of json)
                  this.whole(marker, depth + 1, "", element, ",");
            });
            this.line(marker, depth, `${close})${end.startsWith(",") ? "," : ""}`);
          } else if (text.includes("\n")) {
            this.line(marker, depth, `${label}<<-EOT${end.replace(/^,/, "")}`);
            for (const line of (0, _heredoc_js__WEBPACK_IMPORTED_MODULE_5__.l)(text))
              this.textLine(marker, depth + 1, line);
            this.line(marker, depth, (0, _heredoc_js__WEBPACK_IMPORTED_MODULE_5__.e)(text));
          } else
            this.line(marker, depth, `${label}${this.string(text)}${end}`);
        }
        /** Writes what stands in a JSON string, where lists of objects are lists and no blocks. */
        inJson(write) {
          this.#json++;
          write();
          this.#json--;
        }
        /** Whether two sides of an attribute are written as blocks. */
        asBlocks(before, after) {
          if (!Array.isArray(before) || !Array.isArray(after) || this.#json > 0)
            return false;
          if (before.length + after.length === 0)
            return false;
          return (before.length === 0 || (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.be)(before)) && (after.length === 0 || (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.be)(after));
        }
        /** A scalar in one line. */
        scalar(value) {
          return typeof value === "string" ? this.string(value) : (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.ws)(value);
        }
      }
      const plainString = /^(?! *[[{])[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
      function isUnset(value) {
        return value === null || Array.isArray(value) && value.length === 0;
      }
      function trimmed(text, from) {
        const start = /[\udc00-\udfff]/.test(text.charAt(from)) ? from + 1 : from;
        const piece = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(text.slice(start), trimmedLength);
        const left = text.length - piece.length;
        if (left <= 0)
          return (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(text);
        return `${start > 0 ? "…" : ""}${(0, _values_js__WEBPACK_IMPORTED_MODULE_4__.TL)(piece)}… (${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hS)(left, "more character")})`;
      }
    })
  ),
  /***/
  7959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ix: () => (
          /* binding */
          isFailed
        ),
        /* harmony export */
        ck: () => (
          /* binding */
          failedBlocks
        ),
        /* harmony export */
        vI: () => (
          /* binding */
          shortened
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7975);
      var _diff_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4907);
      var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8098);
      var _sheet_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(7571);
      var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(7045);
      function isFailed(plan) {
        return "errors" in plan && "tail" in plan;
      }
      const errorShare = 0.7;
      const longestLine = 4e3;
      const around = 500;
      function failedBlocks({ errors, tail }, maxBytes, rest) {
        const room = maxBytes === Number.POSITIVE_INFINITY ? maxBytes : Math.max(0, maxBytes - around);
        const lines = errors.flatMap((error, index) => [...index > 0 ? [""] : [], ...linesOf(error)]);
        const shown = firstLines(lines, room * errorShare);
        const used = (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.$$)(shown.join("\n"));
        const log = linesOf(tail);
        const end = lastLines(log, room - used);
        const cutLines = lines.length - shown.length + (log.length - end.length);
        const place = (0, _options_js__WEBPACK_IMPORTED_MODULE_2__.mt)(rest);
        const markdown = ["**The plan failed.** Nothing is known of what it would change."];
        if (shown.length > 0)
          markdown.push(`#### ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(errors.length, "error")}`, (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.EU)(shown.join("\n")));
        if (shown.length < lines.length)
          markdown.push(`_… and ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(lines.length - shown.length, "more line")} of errors._`);
        if (end.length > 0)
          markdown.push((0, _sheet_js__WEBPACK_IMPORTED_MODULE_3__.TM)(`The last ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(end.length, "line")} of the log`, (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.EU)(end.join("\n"))));
        if (cutLines > 0) {
          markdown.push(`<p>Cut to fit: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(cutLines, "line")}.${place === null ? "" : ` The whole is in ${place}.`}</p>`);
        }
        return { markdown, left: { trimmed: cutLines > 0 ? 1 : 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 } };
      }
      function shortened({ errors, tail }, maxBytes) {
        let room = maxBytes * errorShare;
        const kept = [];
        for (const error of errors) {
          const lines = firstLines(linesOf(error), room);
          if (lines.length === 0)
            break;
          kept.push(lines.join("\n"));
          room -= (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.$$)(lines.join("\n"));
        }
        return { errors: kept, tail: lastLines(linesOf(tail), maxBytes * (1 - errorShare)).join("\n") };
      }
      function linesOf(text) {
        const lines = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).trimEnd().split(/\r?\n/);
        if (lines.length === 1 && lines[0] === "")
          return [];
        const harmless = lines.map((line) => line.startsWith("<!--") ? ` ${line}` : line);
        return harmless.map((line) => (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.P8)(line.length > longestLine ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.Jj)(line, _diff_writer_js__WEBPACK_IMPORTED_MODULE_1__.$d)}… (${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(line.length - _diff_writer_js__WEBPACK_IMPORTED_MODULE_1__.$d, "more character")})` : line));
      }
      function firstLines(lines, bytes) {
        let used = 0;
        const end = lines.findIndex((line) => {
          used += (0, _text_js__WEBPACK_IMPORTED_MODULE_4__.$$)(line) + 1;
          return used > bytes;
        });
        return end < 0 ? lines : lines.slice(0, end);
      }
      function lastLines(lines, bytes) {
        return firstLines([...lines].reverse(), bytes).reverse();
      }
    })
  ),
  /***/
  751: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        n: () => (
          /* binding */
          fitPage
        )
        /* harmony export */
      });
      var _allot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4312);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7045);
      const tries = 8;
      function fitPage(page, maxBytes) {
        if (maxBytes === Number.POSITIVE_INFINITY)
          return joined(page, (0, _allot_js__WEBPACK_IMPORTED_MODULE_0__.Xs)(page.groups, maxBytes));
        const bare = joined(page, nothingOf(page.groups));
        const least = maxBytes - (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.$$)(bare.markdown);
        if (least < 0)
          return { markdown: withBlankLines(page.least(bare.left)), left: bare.left };
        let forGroups = least;
        for (let round = 0; round < tries; round++) {
          const rendered = joined(page, (0, _allot_js__WEBPACK_IMPORTED_MODULE_0__.Xs)(page.groups, forGroups));
          const over = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.$$)(rendered.markdown) - maxBytes;
          if (over <= 0)
            return rendered;
          forGroups -= over + 200 * (round + 1);
        }
        return bare;
      }
      function nothingOf(groups) {
        return groups.map((group) => ({ group, details: 0, step: "full", addresses: 0 }));
      }
      function joined(page, allotments) {
        const left = (0, _allot_js__WEBPACK_IMPORTED_MODULE_0__.lC)(allotments);
        left.counted += page.omitted.counted;
        left.destroysNotListed += page.omitted.destroysNotListed;
        return { markdown: withBlankLines(page.blocks(allotments, left)), left };
      }
      function withBlankLines(blocks) {
        let markdown = "";
        for (const block of blocks)
          markdown += markdown === "" ? block : `

${block}`;
        return `${markdown}
`;
      }
    })
  ),
  /***/
  4654: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        AR: () => (
          /* binding */
          warnings
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        Po: () => (
          /* binding */
          countsTable
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        ik: () => (
          /* binding */
          hasChanges
        ),
        /* harmony export */
        on: () => (
          /* binding */
          columnTitles
        ),
        /* harmony export */
        qv: () => (
          /* binding */
          isNothing
        ),
        /* harmony export */
        xE: () => (
          /* binding */
          alert
        )
        /* harmony export */
      });
      var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3842);
      var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2705);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(7045);
      function verdictOf(plan, showDrift) {
        const counts = (0, _counts_js__WEBPACK_IMPORTED_MODULE_0__.xS)(plan, showDrift);
        const destroying = plan.resources.filter(({ actions }) => actions.includes("delete")).length;
        const relevant = plan.drift.filter((change) => change.relevant).length;
        return {
          counts,
          errored: plan.errored,
          complete: plan.complete,
          refreshOnly: plan.refreshOnly,
          applyable: plan.applyable,
          failedChecks: plan.checks.filter(({ status }) => status !== "unknown").length,
          destroys: destroying,
          hiddenDrift: plan.drift.length - (0, _items_js__WEBPACK_IMPORTED_MODULE_1__.Dh)(plan, showDrift).length,
          hiddenRelevantDrift: showDrift === "none" ? relevant : 0,
          unchanged: plan.unchanged
        };
      }
      const verbs = {
        delete: "to destroy",
        replace: "to replace",
        update: "to update",
        create: "to create",
        import: "to import",
        move: "to move",
        forget: "to forget",
        read: "to read",
        open: "to open",
        deferred: "deferred"
      };
      function phrase(name, count) {
        if (name === "output")
          return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "output")} to change`;
        if (name === "action")
          return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "action")} to invoke`;
        if (name === "other")
          return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "other change");
        return `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(count)} ${verbs[name]}`;
      }
      const columnTitles = {
        delete: "Destroy",
        replace: "Replace",
        update: "Update",
        create: "Create",
        import: "Import",
        move: "Move",
        forget: "Forget",
        read: "Read",
        open: "Open",
        deferred: "Deferred",
        action: "Actions",
        output: "Outputs",
        check: "Checks",
        drift: "Drift",
        other: "Other"
      };
      function isNothing(verdict) {
        const { counts, errored, complete, hiddenRelevantDrift } = verdict;
        return !errored && complete && hiddenRelevantDrift === 0 && _counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.every((name) => counts[name] === 0);
      }
      function hasChanges({ counts }) {
        return _counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.some((name) => name !== "drift" && name !== "check" && counts[name] > 0);
      }
      function headline(verdict) {
        const { counts, errored, complete } = verdict;
        if (isNothing(verdict))
          return "**No changes.** The infrastructure is what the configuration says.";
        if (hasChanges(verdict)) {
          const parts = _counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.filter((name) => counts[name] > 0 && name !== "check" && name !== "drift");
          const sentence = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.KE)(parts.map((name) => phrase(name, counts[name])));
          return `**${errored ? "The plan failed. Known until then" : "Plan"}: ${sentence}.**`;
        }
        if (errored)
          return "**The plan failed.** It names no change, which does not mean that there is none.";
        if (!complete)
          return "**Nothing to do in this plan, but it is incomplete:** another plan is needed.";
        if (counts.check > 0)
          return `**Nothing to change, but ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(counts.check, "check")} not passing.**`;
        const drift = counts.drift + verdict.hiddenRelevantDrift;
        if (verdict.refreshOnly) {
          return `**Refresh only:** ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(drift, "object was", "objects were")} changed outside of this configuration; applying the plan writes that into the state, and nothing else.`;
        }
        return `**Nothing to change, but ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(drift, "object was", "objects were")} changed outside of this configuration.**`;
      }
      function countsTable(counts) {
        const columns = _counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.filter((name) => counts[name] > 0);
        if (columns.length === 0)
          return "";
        const row = (cells) => `| ${cells.join(" | ")} |`;
        return [
          row(columns.map((name) => columnTitles[name])),
          row(columns.map(() => "--:")),
          row(columns.map((name) => (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(counts[name])))
        ].join("\n");
      }
      function warnings(verdict) {
        const { counts, errored, complete, applyable, failedChecks, destroys } = verdict;
        const severe = [];
        if (errored)
          severe.push("The plan ended with an error. What stands here is what was known until then; it cannot be applied.");
        if (destroys > 0)
          severe.push(`**${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(destroys, "object is", "objects are")} destroyed**${replacedPart(counts)}.`);
        if (failedChecks > 0)
          severe.push(`${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(failedChecks, "check fails", "checks fail")}.`);
        const lesser = [];
        if (!complete && !errored)
          lesser.push("The plan is incomplete: another plan is needed after it is applied.");
        if (applyable === false && !errored && hasChanges(verdict))
          lesser.push("The plan is marked as not applyable.");
        const waiting = counts.check - failedChecks;
        if (waiting > 0)
          lesser.push(`${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(waiting, "check is", "checks are")} known after the apply.`);
        return [...alert("CAUTION", severe), ...alert("WARNING", lesser), ...driftNote(verdict)];
      }
      function replacedPart({ replace }) {
        return replace > 0 ? `, ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(replace)} of them replaced` : "";
      }
      function alert(kind, lines) {
        return lines.length === 0 ? [] : [`> [!${kind}]
> ${lines.join("<br>\n> ")}`];
      }
      function driftNote({ hiddenDrift, hiddenRelevantDrift }) {
        if (hiddenDrift === 0)
          return [];
        const depends = hiddenRelevantDrift > 0 ? `planned changes depend on ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(hiddenRelevantDrift)} of them` : "no planned change depends on them";
        const objects = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(hiddenDrift, "object that was", "objects that were");
        return [`_Not shown: ${objects} changed outside of this configuration (${depends})._`];
      }
    })
  ),
  /***/
  2705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        F8: () => (
          /* binding */
          groupOf
        ),
        c1: () => (
          /* binding */
          groupsOf
        ),
        Dh: () => (
          /* binding */
          shownDrift
        )
      });
      var plan_value = __nccwpck_require__2(6990);
      var render_text = __nccwpck_require__2(7045);
      ;
      const anyIndex = "[]";
      function forcingTree(paths) {
        if (paths.length === 0)
          return void 0;
        const root = { forces: false, inner: /* @__PURE__ */ new Map() };
        for (const path of paths) {
          let node = root;
          for (const step of path) {
            const key = typeof step === "number" ? anyIndex : step;
            let next = node.inner.get(key);
            if (!next) {
              next = { forces: false, inner: /* @__PURE__ */ new Map() };
              node.inner.set(key, next);
            }
            node = next;
          }
          node.forces = true;
        }
        return root;
      }
      function forcingOf(node, key) {
        return node?.inner.get(key);
      }
      function forcingOfElements(node) {
        return node?.inner.get(anyIndex);
      }
      function forcingMark(node) {
        return node?.forces ? " # forces replacement" : "";
      }
      function pathText(path) {
        return path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step, "");
      }
      var heredoc = __nccwpck_require__2(7542);
      var json_text = __nccwpck_require__2(5568);
      var labels = __nccwpck_require__2(8079);
      var values = __nccwpck_require__2(6610);
      ;
      const mostComparisons = 2500;
      function matchElements(before, after) {
        let start = 0;
        while (start < before.length && start < after.length && (0, values.LC)(before[start], after[start]))
          start++;
        let end = 0;
        const atMost = Math.min(before.length, after.length) - start;
        while (end < atMost && (0, values.LC)(before[before.length - 1 - end], after[after.length - 1 - end]))
          end++;
        const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
        if (left.length === 1 && right.length === 1 && (0, plan_value.gV)(left[0]) && (0, plan_value.gV)(right[0])) {
          return { changes: [{ before: left[0], after: right[0] }], same: start + end, reordered: false };
        }
        const keysBefore = left.map(values.LJ);
        const keysAfter = right.map(values.LJ);
        const common = commonKeys(keysBefore, keysAfter);
        const [removed, keptBefore] = split(left, keysBefore, new Map(common));
        const [added, keptAfter] = split(right, keysAfter, new Map(common));
        const reordered = keptBefore.some((key, index) => key !== keptAfter[index]);
        return { changes: pair(removed, added), same: start + end + keptBefore.length, reordered };
      }
      function commonKeys(left, right) {
        const counts = /* @__PURE__ */ new Map();
        for (const key of left)
          if (key !== null)
            counts.set(key, (counts.get(key) ?? 0) + 1);
        const common = /* @__PURE__ */ new Map();
        for (const key of right) {
          if (key !== null && (counts.get(key) ?? 0) > (common.get(key) ?? 0))
            common.set(key, (common.get(key) ?? 0) + 1);
        }
        return common;
      }
      function split(list, keys, partners) {
        const alone = [];
        const kept = [];
        keys.forEach((key, place) => {
          const left = key === null ? 0 : partners.get(key) ?? 0;
          if (key === null || left === 0)
            alone.push({ value: list[place], place });
          else {
            partners.set(key, left - 1);
            kept.push(key);
          }
        });
        return [alone, kept];
      }
      function pair(removed, added) {
        const free = new Set(added);
        const alone = removed.length === 1 && added.length === 1;
        const search = removed.length * added.length <= mostComparisons;
        const changes = removed.map(({ value, place }) => {
          const partner = search ? mostAlike(value, free, alone) : void 0;
          if (partner)
            free.delete(partner);
          return { before: value, after: partner?.value, place };
        });
        for (const { value, place } of free)
          changes.push({ before: void 0, after: value, place });
        return changes.sort((left, right) => left.place - right.place);
      }
      function mostAlike(value, candidates, alone) {
        if (!(0, plan_value.gV)(value))
          return void 0;
        let best;
        let bestShare = alone ? -1 : 0.5;
        for (const candidate of candidates) {
          if (!(0, plan_value.gV)(candidate.value))
            continue;
          const share = shareOfEqual(value, candidate.value);
          if (share > bestShare)
            [best, bestShare] = [candidate, share];
        }
        return best;
      }
      function shareOfEqual(left, right) {
        let same = 0;
        for (const key in left)
          if (Object.hasOwn(right, key) && (0, values.LC)(left[key], right[key]))
            same++;
        return same / Math.max(1, (0, values.$d)(left), (0, values.$d)(right));
      }
      ;
      function changedList(writer, depth, key, width, before, after, forcing, writeMembers) {
        const name = key === null ? "" : (0, values.Pu)(key);
        const label = key === null ? "" : `${name.padEnd(width)} = `;
        const mark = forcingMark(forcing);
        const match = matchElements(before, after);
        if (match.changes.length === 0) {
          writer.line("!", depth, `${label}[…] # the same ${(0, render_text.hS)(match.same, "element")} in another order${mark && ", forces replacement"}`);
          return;
        }
        if (key !== null && writer.asBlocks(before, after)) {
          changedBlocks(writer, depth, name, match, forcing, writeMembers);
          return;
        }
        writer.line("!", depth, `${label}[${mark}`);
        for (const { before: left, after: right } of match.changes) {
          if ((0, plan_value.gV)(left) && (0, plan_value.gV)(right)) {
            writer.line("!", depth + 1, "{");
            writeMembers(writer, depth + 2, left, right, forcingOfElements(forcing));
            writer.line(" ", depth + 1, "},");
          } else {
            if (left !== void 0)
              writer.whole("-", depth + 1, "", left, ",");
            if (right !== void 0)
              writer.whole("+", depth + 1, "", right, ",");
          }
        }
        lists_hidden(writer, depth + 1, match, "element");
        writer.line(" ", depth, "]");
      }
      function changedBlocks(writer, depth, name, match, forcing, writeMembers) {
        const mark = forcingMark(forcing) || forcingMark(forcingOfElements(forcing));
        for (const { before, after } of match.changes) {
          if ((0, plan_value.gV)(before) && (0, plan_value.gV)(after)) {
            writer.line("!", depth, `${name} {${mark}`);
            writeMembers(writer, depth + 1, before, after, forcingOfElements(forcing));
            writer.line(" ", depth, "}");
          } else if (before !== void 0)
            writer.whole("-", depth, `${name} `, before, mark);
          else if (after !== void 0)
            writer.whole("+", depth, `${name} `, after, mark);
        }
        lists_hidden(writer, depth, match, `${name} block`);
      }
      function lists_hidden(writer, depth, match, noun) {
        if (match.same === 0)
          return;
        const order = match.reordered ? ", in another order" : "";
        writer.line(" ", depth, `# (${(0, render_text.hS)(match.same, `unchanged ${noun}`)} hidden${order})`);
      }
      ;
      const mostEdits = 300;
      function compareLines(before, after) {
        let start = 0;
        while (start < before.length && start < after.length && before[start] === after[start])
          start++;
        let beforeEnd = before.length;
        let afterEnd = after.length;
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
          beforeEnd--;
          afterEnd--;
        }
        return [
          ...marked(" ", before.slice(0, start)),
          ...compareMiddle(before.slice(start, beforeEnd), after.slice(start, afterEnd)),
          ...marked(" ", before.slice(beforeEnd))
        ];
      }
      function marked(marker, lines) {
        return lines.map((line) => ({ marker, line }));
      }
      function compareMiddle(before, after) {
        const whole = () => [...marked("-", before), ...marked("+", after)];
        if (before.length === 0 || after.length === 0)
          return whole();
        const trace = edits(before, after);
        return trace ? walkBack(before, after, trace) : whole();
      }
      function edits(before, after) {
        const trace = [];
        let reached = [0, 0, 0];
        const most = Math.min(mostEdits, before.length + after.length);
        for (let count = 0; count <= most; count++) {
          const next = new Array(2 * count + 3).fill(0);
          for (let diagonal = -count; diagonal <= count; diagonal += 2) {
            let x = firstStep(reached, diagonal, count);
            while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
              x++;
            next[diagonal + count + 1] = x;
            if (x >= before.length && x - diagonal >= after.length) {
              trace.push(next);
              return trace;
            }
          }
          trace.push(next);
          reached = next;
        }
        return null;
      }
      function firstStep(reached, diagonal, count) {
        if (count === 0)
          return 0;
        const above = diagonal === count ? -1 : reached[diagonal + 1 + count];
        const below = diagonal === -count ? -1 : reached[diagonal - 1 + count];
        return diagonal === -count || diagonal !== count && below < above ? above : below + 1;
      }
      function walkBack(before, after, trace) {
        const lines = [];
        let x = before.length;
        let y = after.length;
        for (let count = trace.length - 1; count > 0; count--) {
          const diagonal = x - y;
          const reached = trace[count - 1];
          const start = firstStep(reached, diagonal, count);
          while (x > start && y > start - diagonal) {
            lines.push({ marker: " ", line: before[--x] });
            y--;
          }
          const above = diagonal === count ? -1 : reached[diagonal + 1 + count];
          const below = diagonal === -count ? -1 : reached[diagonal - 1 + count];
          if (diagonal === -count || diagonal !== count && below < above)
            lines.push({ marker: "+", line: after[--y] });
          else
            lines.push({ marker: "-", line: before[--x] });
        }
        while (x > 0)
          lines.push({ marker: " ", line: before[--x] });
        return lines.reverse();
      }
      ;
      const longestPair = 100;
      const context = 2;
      function changedString(writer, depth, label, before, after, forcing, writeMembers) {
        const mark = forcingMark(forcing);
        const left = (0, json_text.l)(before);
        const right = left && (0, json_text.l)(after);
        if (left && right && changedJson(writer, depth, label, left, right, mark, writeMembers))
          return;
        if (before.includes("\n") || after.includes("\n")) {
          changedLines(writer, depth, label, before, after, mark);
          return;
        }
        const [from, to] = writer.strings(before, after);
        if (from.length + to.length <= longestPair)
          writer.line("!", depth, `${label}${from} -> ${to}${mark}`);
        else {
          writer.line("-", depth, `${label}${from}`);
          writer.line("+", depth, `${label}${to}${mark}`);
        }
      }
      function changedJson(writer, depth, label, before, after, mark, writeMembers) {
        if ((0, values.LC)(before, after)) {
          writer.line("!", depth, `${label}jsonencode(…) # the same JSON, written differently${mark && ", forces replacement"}`);
          return true;
        }
        if ((0, plan_value.gV)(before) && (0, plan_value.gV)(after)) {
          writer.line("!", depth, `${label}jsonencode({${mark}`);
          writer.inJson(() => writeMembers(writer, depth + 1, before, after, void 0));
          writer.line(" ", depth, "})");
          return true;
        }
        if (!Array.isArray(before) || !Array.isArray(after))
          return false;
        writer.line("!", depth, `${label}jsonencode(${mark}`);
        writer.inJson(() => changedList(writer, depth + 1, null, 0, before, after, void 0, writeMembers));
        writer.line(" ", depth, ")");
        return true;
      }
      function changedLines(writer, depth, label, before, after, mark) {
        writer.line("!", depth, `${label}<<-EOT${mark}`);
        const lines = compareLines((0, heredoc.l)(before), (0, heredoc.l)(after));
        const near = nearChanges(lines.map(({ marker }) => marker !== " "));
        let skipped = 0;
        const saySkipped = () => {
          if (skipped > 0)
            writer.line(" ", depth + 1, `# (${(0, render_text.hS)(skipped, "unchanged line")} hidden)`);
          skipped = 0;
        };
        lines.forEach(({ marker, line }, index) => {
          if (!near[index]) {
            skipped++;
            return;
          }
          saySkipped();
          writer.textLine(marker, depth + 1, line);
        });
        saySkipped();
        const [endBefore, endAfter] = [(0, heredoc.e)(before), (0, heredoc.e)(after)];
        if (endBefore === endAfter)
          writer.line(" ", depth, endAfter);
        else {
          writer.line("-", depth, endBefore);
          writer.line("+", depth, endAfter);
        }
      }
      function nearChanges(changed) {
        const near = new Array(changed.length).fill(false);
        changed.forEach((is, index) => {
          if (!is)
            return;
          near.fill(true, Math.max(0, index - context), index + context + 1);
        });
        return near;
      }
      var diff_writer = __nccwpck_require__2(4907);
      ;
      function attributeDiff(change, step) {
        const writer = new diff_writer.$F(step);
        try {
          writeChange(writer, change);
        } catch (error) {
          if (!(error instanceof RangeError))
            throw error;
          return { text: "  # (nested too deep to be shown)", long: false };
        }
        return { text: writer.text(), long: writer.long };
      }
      function writeChange(writer, { before, after, replacePaths }) {
        const forcing = forcingTree(replacePaths);
        if ((0, plan_value.gV)(before) && (0, plan_value.gV)(after))
          changedMembers(writer, 0, before, after, forcing, true);
        else if (before === null && (0, plan_value.gV)(after))
          writer.entries("+", 0, after, true);
        else if ((0, plan_value.gV)(before) && after === null)
          writer.entries("-", 0, before, true);
        else if (!(0, values.LC)(before, after))
          changedValue(writer, 0, "", before, after, forcing);
      }
      function changedMembers(writer, depth, before, after, forcing, attributes = false) {
        const shown = [];
        let same = 0;
        for (const key in before) {
          const left = before[key];
          const right = (0, plan_value.C5)(after, key);
          const alike = (0, values.LC)(left, right) || attributes && left === null && right === void 0;
          if (!alike || forcing && forcingOf(forcing, key)?.forces)
            shown.push(key);
          else if (!attributes || left !== null)
            same++;
        }
        for (const key in after)
          if (!Object.hasOwn(before, key) && !(attributes && after[key] === null))
            shown.push(key);
        const width = (0, labels.qz)(shown.filter((key) => !writer.asBlocks((0, plan_value.C5)(before, key) ?? [], (0, plan_value.C5)(after, key) ?? [])));
        for (const key of shown.sort()) {
          changedEntry(writer, depth, key, width, (0, plan_value.C5)(before, key), (0, plan_value.C5)(after, key), forcingOf(forcing, key));
        }
        if (same > 0)
          writer.line(" ", depth, `# (${(0, render_text.hS)(same, "unchanged attribute")} hidden)`);
        if (shown.length === 0 && attributes)
          writer.line(" ", depth, "# (the plan shows no difference in its attributes)");
      }
      function changedEntry(writer, depth, key, width, before, after, forcing) {
        const mark = forcingMark(forcing);
        if (before === void 0 && after !== void 0)
          writer.attribute("+", depth, key, after, width, mark);
        else if (after === void 0 && before !== void 0)
          writer.attribute("-", depth, key, before, width, mark);
        else if (before !== void 0 && after !== void 0) {
          if ((0, values.LC)(before, after))
            writer.attribute(" ", depth, key, before, width, mark);
          else if (Array.isArray(before) && Array.isArray(after))
            changedList(writer, depth, key, width, before, after, forcing, changedMembers);
          else
            changedValue(writer, depth, (0, labels.Wy)(key, width), before, after, forcing);
        }
      }
      function changedValue(writer, depth, label, before, after, forcing) {
        const mark = forcingMark(forcing);
        if ((0, plan_value.gV)(before) && (0, plan_value.gV)(after)) {
          writer.line("!", depth, `${label}{${mark}`);
          changedMembers(writer, depth + 1, before, after, forcing);
          writer.line(" ", depth, "}");
        } else if (Array.isArray(before) && Array.isArray(after)) {
          changedList(writer, depth, null, 0, before, after, forcing, changedMembers);
        } else if ((0, values.tV)(before) && (0, values.tV)(after)) {
          const word = after.sensitive === "unknown" ? "(sensitive value) -> (known after apply)" : "(sensitive value, changed)";
          writer.line("!", depth, `${label}${word}${mark}`);
        } else if (typeof before === "string" && typeof after === "string") {
          changedString(writer, depth, label, before, after, forcing, changedMembers);
        } else if ((0, values.t8)(after) && ((0, values.lq)(before) || manyLines(before))) {
          writer.line("!", depth, `${label}${inShort(before)} -> (known after apply)${mark}`);
        } else if ((0, values.lq)(before) || (0, values.lq)(after) || manyLines(before) || manyLines(after)) {
          if (before !== null)
            writer.whole("-", depth, label, before, mark);
          if (after !== null)
            writer.whole("+", depth, label, after, before === null ? mark : "");
        } else if (before === null)
          writer.line("+", depth, `${label}${writer.scalar(after)}${mark}`);
        else if (after === null)
          writer.line("-", depth, `${label}${writer.scalar(before)} -> null${mark}`);
        else
          writer.line("!", depth, `${label}${writer.scalar(before)} -> ${scalarOf(writer, after)}${mark}`);
      }
      function inShort(value) {
        if ((0, plan_value.gV)(value))
          return `{…} (${(0, render_text.hS)((0, values.$d)(value), "attribute")})`;
        if (Array.isArray(value))
          return `[…] (${(0, render_text.hS)(value.length, "element")})`;
        const text = String(value);
        return (0, json_text.X)(text) ? "jsonencode(…)" : `(${(0, render_text.hS)((0, heredoc.l)(text).length, "line")})`;
      }
      function manyLines(value) {
        return typeof value === "string" && (value.includes("\n") || (0, json_text.X)(value));
      }
      function scalarOf(writer, value) {
        return typeof value === "string" ? writer.string(value) : (0, values.ws)(value);
      }
      ;
      class LazyItem {
        symbol;
        address;
        notes;
        line;
        title;
        #make;
        #full;
        #trimmed;
        constructor(symbol, address, notes, make) {
          this.symbol = symbol;
          this.address = (0, render_text.RK)(address);
          this.notes = notes;
          this.#make = make;
        }
        lines(step) {
          this.#full ??= this.#make("full");
          if (step === "full" || !this.#full.long)
            return this.#full.text;
          this.#trimmed ??= this.#make("trimmed").text;
          return this.#trimmed;
        }
        long() {
          this.#full ??= this.#make("full");
          return this.#full.long;
        }
      }
      ;
      const mostNames = 5;
      function notesOf(change) {
        const notes = [];
        if (change.deposed !== null)
          notes.push({ kind: "deposed", names: [(0, render_text.RK)(change.deposed)] });
        if (change.kind === "replace")
          notes.push({ kind: "destroy-first", names: [] });
        if (change.kind === "replace-create-first")
          notes.push({ kind: "create-first", names: [] });
        const forcing = [...new Set(change.replacePaths.map(pathText))].filter((path) => path !== "").map(render_text.RK);
        if (forcing.length > 0)
          notes.push({ kind: "forced", names: firstOf(forcing) });
        if (change.reason !== null && !(forcing.length > 0 && change.reason === "replace_because_cannot_update")) {
          notes.push({ kind: "reason", names: [(0, render_text.RK)(change.reason)] });
        }
        if (change.importing)
          notes.push({ kind: "imported", names: importedFrom(change.importing) });
        if (change.previousAddress !== null && change.previousAddress !== change.address) {
          notes.push({ kind: "moved", names: [(0, render_text.RK)(change.previousAddress)] });
        }
        if (change.kind === "other")
          notes.push({ kind: "actions", names: firstOf(change.actions.map(render_text.RK)) });
        return notes;
      }
      function importedFrom({ id, identity }) {
        if (typeof id === "string")
          return [(0, render_text.RK)(id)];
        if (id !== null)
          return [(0, values.ws)(id)];
        if (!(0, plan_value.gV)(identity))
          return [];
        return firstOf(Object.entries(identity).map(([key, value]) => `${(0, values.Pu)(key)}=${identityText(value)}`));
      }
      function identityText(value) {
        return (0, values.u_)(value) ? "…" : (0, values.ws)(value);
      }
      function firstOf(names) {
        return names.length <= mostNames ? names : [...names.slice(0, mostNames), `… (${names.length - mostNames} more)`];
      }
      ;
      function otherItems(plan) {
        return [
          ...plan.checks.map((check) => ({ id: "check", item: checkItem(check) })),
          ...plan.actionInvocations.map((invocation) => ({ id: "action", item: actionItem(invocation) })),
          ...plan.outputs.map((output) => ({ id: "output", item: outputItem(output) }))
        ];
      }
      function actionItem({ address, trigger, deferred }) {
        const notes = [
          ...trigger === null ? [] : [{ kind: "trigger", names: [(0, render_text.RK)(trigger)] }],
          ...deferred === null ? [] : [{ kind: "deferred", names: [(0, render_text.RK)(deferred)] }]
        ];
        return new LazyItem("!", address, notes, () => ({ text: "", long: false }));
      }
      function checkItem({ address, status, messages }) {
        return new LazyItem("!", address, [{ kind: "status", names: [status] }], (step) => {
          const writer = new diff_writer.$F(step);
          for (const message of messages) {
            for (const line of message.split(/\r?\n/))
              writer.textLine(status === "unknown" ? " " : "-", 0, line);
          }
          return { text: writer.text(), long: writer.long };
        });
      }
      const outputSymbols = { create: "+", update: "~", delete: "-", other: "?" };
      function outputItem({ name, kind, before, after }) {
        return new LazyItem(outputSymbols[kind], name, [], (step) => {
          const side = (value) => {
            const members = {};
            (0, plan_value.yJ)(members, name, value);
            return members;
          };
          return attributeDiff({
            before: kind === "create" ? null : side(before),
            after: kind === "delete" ? null : side(after),
            replacePaths: []
          }, step);
        });
      }
      var words = __nccwpck_require__2(8473);
      ;
      const known = /* @__PURE__ */ new WeakMap();
      function groupsOf(plan, showDrift) {
        let groups = known.get(plan)?.get(showDrift);
        if (!groups) {
          groups = makeGroups(plan, showDrift);
          known.set(plan, /* @__PURE__ */ new Map([[showDrift, groups]]));
        }
        return groups;
      }
      function makeGroups(plan, showDrift) {
        const groups = new Map(words.kS.map((id) => [id, []]));
        for (const change of plan.resources)
          groups.get(groupOf(change)).push(resourceItem(change, []));
        for (const { id, item } of otherItems(plan))
          groups.get(id).push(item);
        for (const change of plan.deferred) {
          const note = { kind: "deferred", names: [(0, render_text.RK)(change.reason)] };
          groups.get("deferred").push(resourceItem({ ...change, reason: null }, [note]));
        }
        for (const change of shownDrift(plan, showDrift)) {
          const note = showDrift === "all" && change.relevant ? [{ kind: "relevant", names: [] }] : [];
          groups.get("drift").push(resourceItem(change, note));
        }
        return [...groups].filter(([, items]) => items.length > 0).map(([id, items]) => ({ id, items }));
      }
      function shownDrift(plan, showDrift) {
        if (showDrift === "none")
          return [];
        return showDrift === "all" ? plan.drift : plan.drift.filter(({ relevant }) => relevant);
      }
      function groupOf(change) {
        if (change.kind === "replace-create-first")
          return "replace";
        if (change.kind === "other")
          return change.actions.includes("delete") ? "other-destroy" : "other";
        if (change.kind !== "no-op")
          return change.kind;
        if (change.importing)
          return "import";
        return change.previousAddress === null ? "other" : "move";
      }
      const symbolOf = {
        create: "+",
        update: "~",
        replace: "-/+",
        "replace-create-first": "+/-",
        "replace-forget": "+/.",
        delete: "-",
        forget: ".",
        read: "<=",
        open: "<=",
        "no-op": "=",
        other: "?"
      };
      function resourceItem(change, further) {
        const notes = notesOf(change);
        notes.push(...further);
        return new LazyItem(symbolOf[change.kind], change.address, notes, (step) => linesOf(change, step));
      }
      function linesOf(change, step) {
        if (change.valuesLeftOut)
          return { text: "  # (the plan is too large for the values of this change to be shown)", long: false };
        if (change.kind === "no-op" || change.kind === "forget")
          return { text: "", long: false };
        return attributeDiff(change, step);
      }
    })
  ),
  /***/
  2510: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        _: () => (
          /* binding */
          leftOutBlocks
        )
        /* harmony export */
      });
      var _allot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4312);
      var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8098);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(7045);
      function leftOutBlocks(left, rest) {
        if ((0, _allot_js__WEBPACK_IMPORTED_MODULE_0__.wP)(left))
          return [];
        const parts = [
          ...left.trimmed > 0 ? [`${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(left.trimmed, "change")} with long values shortened`] : [],
          ...left.addressesOnly > 0 ? [`${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(left.addressesOnly, "change")} by address alone`] : [],
          ...left.counted > 0 ? [`${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(left.counted, "change")} only counted`] : []
        ];
        const place = (0, _options_js__WEBPACK_IMPORTED_MODULE_1__.mt)(rest);
        const severe = left.destroysNotListed > 0 ? `<p><strong>Not all that is destroyed or replaced fits here: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(left.destroysNotListed)} more than those listed.</strong></p>
` : "";
        return [`${severe}<p>Cut to fit: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.KE)(parts)}.${place === null ? "" : ` The whole is in ${place}.`}</p>`];
      }
    })
  ),
  /***/
  8098: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        R_: () => (
          /* binding */
          heading
        ),
        /* harmony export */
        kF: () => (
          /* binding */
          footerBlocks
        ),
        /* harmony export */
        mt: () => (
          /* binding */
          restPhrase
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7045);
      const fewestBytes = 2048;
      const footerShare = 0.2;
      function heading({ name, title, tool }) {
        const own = title?.trim() ? titleMarkdown(title) : "";
        return own ? `### ${own}` : `<h3>${tool} plan: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(shortName(name))}</h3>`;
      }
      function shortName(name) {
        const text = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(name);
        return text.length > 200 ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, 200)}…` : text;
      }
      function titleMarkdown(title) {
        const text = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(title.trim().replace(/\s*\n\s*/g, " "));
        return (text.length > 250 ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, 250)}…` : text).replaceAll("<", "&lt;");
      }
      function footerBlocks(footer, maxBytes) {
        const text = footer?.trim().replaceAll("\r\n", "\n").replaceAll("<!--", "&lt;!--") ?? "";
        if (text === "")
          return [];
        const room = Math.floor(maxBytes * footerShare);
        if ((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text) <= room)
          return ["---", text];
        const head = Buffer.from(text).subarray(0, room).toString("utf8");
        return ["---", head.slice(0, Math.max(0, head.lastIndexOf("\n"))), "_The footer is cut here._"];
      }
      function restPhrase({ summaryUrl, markdownPath }) {
        const url = summaryUrl !== null && /^https?:\/\/[^\s<>"']+$/.test(summaryUrl) ? summaryUrl : null;
        const places = [
          ...url === null ? [] : [`the <a href="${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(url)}">job summary</a>`],
          ...markdownPath === null ? [] : [`the file ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(markdownPath)} (output <code>markdown-path</code>)`]
        ];
        return places.length === 0 ? null : places.join(" and ");
      }
    })
  ),
  /***/
  2667: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        B: () => (
          /* binding */
          parseSection
        )
      });
      var errors = __nccwpck_require__2(8285);
      ;
      var _a;
      class JsonShapeError extends Error {
        constructor(field, came, expected) {
          super(`${field}: got ${shown(came)}, expected ${expected}`);
          this.name = "JsonShapeError";
        }
      }
      const hexHash = { pattern: /^[0-9a-f]{64}$/, expected: "a SHA-256 in 64 lower-case hex digits" };
      const base64Hash = { pattern: /^[A-Za-z0-9+/]{43}=$/, expected: "a SHA-256 in base64 (44 characters)" };
      class JsonFields {
        #object;
        #path;
        /**
         * @param value parsed JSON
         * @param path how messages call this object, e.g. `artifacts[0]`; '' for the whole
         */
        constructor(value, path = "") {
          if (typeof value !== "object" || value === null || Array.isArray(value)) {
            throw new JsonShapeError(path || "the whole", value, "a JSON object");
          }
          this.#object = Object.assign(/* @__PURE__ */ Object.create(null), value);
          this.#path = path;
        }
        #name(field) {
          return this.#path ? `${this.#path}.${field}` : field;
        }
        #fail(field, expected) {
          throw new JsonShapeError(this.#name(field), this.#object[field], expected);
        }
        /** Refuses fields that are not among these. */
        only(known) {
          const foreign = Object.keys(this.#object).find((name) => !known.includes(name));
          if (foreign !== void 0) {
            throw new JsonShapeError(this.#name(foreign), this.#object[foreign], `no such field; known are ${known.join(", ")}`);
          }
        }
        text(field, rule = { pattern: /\S/, expected: "a text" }) {
          const value = this.#object[field];
          return typeof value === "string" && rule.pattern.test(value) ? value : this.#fail(field, rule.expected);
        }
        /** SHA-256 in hex. */
        sha256(field) {
          return this.text(field, hexHash);
        }
        /** SHA-256 in base64, of the same hash as the hex field. */
        sha256Base64(field, hex) {
          const value = this.text(field, base64Hash);
          const same = Buffer.from(hex, "hex").toString("base64");
          return value === same ? value : this.#fail(field, `${(0, errors.TL)(same)}, the base64 form of ${hex}`);
        }
        wholeNumber(field) {
          const value = this.#object[field];
          return Number.isSafeInteger(value) && value >= 0 ? value : this.#fail(field, "a whole number, 0 or more");
        }
        oneOf(field, allowed) {
          const value = this.#object[field];
          return allowed.find((one) => one === value) ?? this.#fail(field, `one of ${allowed.join(", ")}`);
        }
        /** Null where the field is null or absent, else what `read` makes of it. */
        orNull(field, read) {
          const value = this.#object[field];
          return value === null || value === void 0 ? null : read(this, field);
        }
        has(field) {
          return Object.hasOwn(this.#object, field);
        }
        object(field) {
          return new _a(this.#object[field], this.#name(field));
        }
        texts(field, rule) {
          return this.#items(field).map((_, index) => this.#item(field).text(String(index), rule));
        }
        choices(field, allowed) {
          return this.#items(field).map((_, index) => this.#item(field).oneOf(String(index), allowed));
        }
        objects(field, read) {
          return this.#items(field).map((value, index) => read(new _a(value, `${this.#name(field)}[${index}]`)));
        }
        /** An object whose field names are data. */
        map(field, read) {
          const inner = this.object(field);
          return Object.fromEntries(Object.keys(inner.#object).map((name) => [name, read(inner.object(name))]));
        }
        #items(field) {
          const value = this.#object[field];
          return Array.isArray(value) ? value : this.#fail(field, "a JSON array");
        }
        /** The array as an object of its indexes, so that an element's message reads `field.0`. */
        #item(field) {
          return new _a({ ...this.#items(field) }, this.#name(field));
        }
      }
      _a = JsonFields;
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch (error) {
          throw new JsonShapeError("the whole", text, `JSON (${error.message})`);
        }
      }
      function shown(value) {
        if (value === void 0)
          return "nothing";
        if (typeof value === "string")
          return (0, errors.TL)(value);
        const text = JSON.stringify(value);
        return text.length > 200 ? `${text.slice(0, 200)}…` : text;
      }
      var render_counts = __nccwpck_require__2(3842);
      var render_text = __nccwpck_require__2(7045);
      var words = __nccwpck_require__2(8473);
      var section = __nccwpck_require__2(9646);
      ;
      const anyText = { pattern: /^/, expected: "a text" };
      function parseSection(text, file) {
        try {
          const fields = new JsonFields(parseJson(text));
          fields.oneOf("kind", [section._P]);
          const schema = fields.wholeNumber("schema");
          if (schema > section.vW)
            throw newer(file, schema);
          if (schema < section.vW)
            throw new JsonShapeError("schema", schema, String(section.vW));
          return { file, ...readSection(fields) };
        } catch (error) {
          if (!(error instanceof JsonShapeError))
            throw error;
          throw new errors.yo("Section not understood", `${file} is not a section of terraform-plan-comment: ${error.message}. Let the input sections match the section-path files of the other jobs alone, and see that they were uploaded whole.`, { cause: error });
        }
      }
      function newer(file, schema) {
        return new errors.yo("Section is newer", `${file} has schema ${schema}; this version of edge-actions knows schema ${section.vW}. Use the same version of edge-actions in all jobs of the workflow.`);
      }
      function readSection(fields) {
        const failed = fields.orNull("failed", (inner, field) => inner.object(field));
        return {
          name: fields.text("name", anyText),
          tool: fields.oneOf("tool", ["Terraform", "OpenTofu"]),
          verdict: failed ? null : readVerdict(fields.object("verdict")),
          failed: failed && { errors: failed.texts("errors", anyText), tail: failed.text("tail", anyText) },
          fingerprint: fields.orNull("fingerprint", (inner, field) => inner.sha256(field)),
          headSha: fields.orNull("headSha", (inner, field) => inner.text(field)),
          runId: fields.text("runId"),
          runAttempt: fields.wholeNumber("runAttempt"),
          url: fields.orNull("url", (inner, field) => inner.text(field)),
          groups: fields.objects("groups", readGroup)
        };
      }
      function readVerdict(fields) {
        const flags = fields.choices("flags", ["errored", "incomplete", "not-applyable", "refresh-only"]);
        const counts = fields.object("counts");
        return {
          counts: Object.fromEntries(render_counts.sh.map((name) => [name, counts.wholeNumber(name)])),
          errored: flags.includes("errored"),
          complete: !flags.includes("incomplete"),
          refreshOnly: flags.includes("refresh-only"),
          applyable: flags.includes("not-applyable") ? false : null,
          failedChecks: fields.wholeNumber("failedChecks"),
          destroys: fields.wholeNumber("destroys"),
          hiddenDrift: fields.wholeNumber("hiddenDrift"),
          hiddenRelevantDrift: fields.wholeNumber("hiddenRelevantDrift"),
          unchanged: fields.wholeNumber("unchanged")
        };
      }
      function readGroup(fields) {
        return {
          id: fields.oneOf("id", words.kS),
          items: fields.objects("items", readItem),
          more: fields.wholeNumber("more")
        };
      }
      function readItem(fields) {
        return {
          symbol: fields.oneOf("symbol", words.Iq),
          address: (0, render_text.RK)(fields.text("address", anyText)),
          notes: fields.objects("notes", (note) => ({
            kind: note.oneOf("kind", words.WK),
            names: note.texts("names", anyText).map(render_text.RK)
          })),
          full: fields.orNull("full", readLines),
          trimmed: fields.orNull("trimmed", readLines)
        };
      }
      function readLines(fields, field) {
        return fields.text(field, anyText).split("\n").map(render_text.P8).join("\n");
      }
    })
  ),
  /***/
  1720: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        H: () => (
          /* binding */
          renderSections
        ),
        e: () => (
          /* binding */
          totalOf
        )
      });
      var errors = __nccwpck_require__2(8285);
      var counts = __nccwpck_require__2(3842);
      var render_failed = __nccwpck_require__2(7959);
      var fit = __nccwpck_require__2(751);
      var headline = __nccwpck_require__2(4654);
      var left_out = __nccwpck_require__2(2510);
      var render_options = __nccwpck_require__2(8098);
      var sheet = __nccwpck_require__2(7571);
      var render_text = __nccwpck_require__2(7045);
      var words = __nccwpck_require__2(8473);
      ;
      const blockBytes = 60;
      const rootBytes = 60;
      const groupBytes = 90;
      function chooseBlocks(blocks, maxBytes) {
        const groups = blocks.flatMap((block) => block.groups.map((group) => ({ block, group })));
        const inOrder = [
          ...groups.filter(({ group }) => words.Do.has(group.id)),
          ...groups.filter(({ group }) => !words.Do.has(group.id))
        ];
        const begun = /* @__PURE__ */ new Set();
        const chosen = /* @__PURE__ */ new Set();
        let bytes = 0;
        for (const { block, group } of inOrder) {
          if (!begun.has(block))
            bytes += blockBytes + Math.min(10, block.roots.length) * rootBytes;
          begun.add(block);
          bytes += groupBytes + (words.Do.has(group.id) ? addressesBytes(group, maxBytes) : 0);
          if (bytes > maxBytes)
            break;
          chosen.add(group);
        }
        const left = groups.map(({ group }) => group).filter((group) => !chosen.has(group));
        return {
          shown: blocks.map(({ roots, groups: all }) => ({ roots, groups: all.filter((group) => chosen.has(group)) })).filter((block) => block.groups.length > 0),
          counted: sizeOf(left),
          destroysNotListed: sizeOf(left.filter(({ id }) => words.Do.has(id)))
        };
      }
      function addressesBytes({ items }, atMost) {
        let bytes = sheet.vH;
        for (const item of items) {
          bytes += (0, sheet.AS)(item);
          if (bytes > atMost / 2)
            break;
        }
        return bytes;
      }
      function sizeOf(groups) {
        return groups.reduce((sum, { items, more }) => sum + items.length + (more ?? 0), 0);
      }
      ;
      function foldSections(sections) {
        const rootsOf = rootsByChange(sections);
        const blocks = /* @__PURE__ */ new Map();
        const blockOf = (roots) => {
          const key = roots.join();
          const block = blocks.get(key) ?? { roots, items: /* @__PURE__ */ new Map(), more: /* @__PURE__ */ new Map() };
          blocks.set(key, block);
          return block;
        };
        sections.forEach((section, root) => {
          forEachChange(section, (id, item, key) => {
            const roots = key !== null && rootsOf.get(key) || [root];
            if (roots[0] !== root)
              return;
            const { items } = blockOf(roots);
            const known = items.get(id);
            if (known)
              known.push(storedItem(item));
            else
              items.set(id, [storedItem(item)]);
          });
          for (const { id, more } of section.groups)
            if (more > 0)
              blockOf([root]).more.set(id, more);
        });
        const made = [...blocks.values()].map(({ roots, items, more }) => ({
          roots,
          groups: words.kS.filter((id) => items.has(id) || more.has(id)).map((id) => ({ id, items: items.get(id) ?? [], more: more.get(id) ?? 0 }))
        }));
        const rank2 = ({ groups }) => groups.some(({ id }) => words.Do.has(id)) ? 0 : 1;
        return made.sort((left, right) => rank2(left) - rank2(right) || left.roots[0] - right.roots[0]);
      }
      function rootsByChange(sections) {
        const roots = /* @__PURE__ */ new Map();
        sections.forEach((section, root) => {
          forEachChange(section, (_, __, key) => {
            if (key === null)
              return;
            const known = roots.get(key);
            if (known)
              known.push(root);
            else
              roots.set(key, [root]);
          });
        });
        return roots;
      }
      function forEachChange(section, visit) {
        const seen = /* @__PURE__ */ new Map();
        for (const { id, items } of section.groups) {
          for (const item of items) {
            if (item.full === null) {
              visit(id, item, null);
              continue;
            }
            const key = JSON.stringify([id, item.symbol, item.address, item.notes, item.full]);
            const times = seen.get(key) ?? 0;
            seen.set(key, times + 1);
            visit(id, item, `${times} ${key}`);
          }
        }
      }
      function storedItem({ symbol, address, notes, full, trimmed }) {
        return {
          symbol,
          address,
          notes,
          lines: (step) => step === "full" ? full : trimmed ?? full,
          long: () => trimmed !== null
        };
      }
      ;
      function rootsTable(sections, maxBytes) {
        const columns = counts.sh.filter((name) => sections.some(({ verdict }) => (verdict?.counts[name] ?? 0) > 0));
        const inOrder = [...sections].sort((left2, right) => rank(left2) - rank(right));
        const head = `<table>
<tr><th>Root</th>${columns.map((name) => `<th>${headline.on[name]}</th>`).join("")}<th>State</th></tr>`;
        const rows = [];
        let bytes = (0, render_text.$$)(head);
        for (const section of inOrder) {
          const row = rowOf(section, columns);
          bytes += (0, render_text.$$)(row) + 1;
          if (bytes > maxBytes)
            break;
          rows.push(row);
        }
        const left = sections.length - rows.length;
        const table = `${[head, ...rows].join("\n")}
</table>`;
        return left === 0 ? [table] : [table, `_… and ${(0, render_text.hS)(left, "more root")}, not listed here._`];
      }
      function rank({ verdict }) {
        if (verdict === null || verdict.errored)
          return 0;
        if (verdict.destroys > 0)
          return 1;
        return (0, headline.qv)(verdict) ? 3 : 2;
      }
      function rowOf(section, columns) {
        const { verdict, url, name } = section;
        const safe = url !== null && /^https?:\/\/[^\s<>"']+$/.test(url) ? url : null;
        const root = safe === null ? (0, render_text.aY)(name) : `<a href="${(0, render_text.ZD)(safe)}">${(0, render_text.aY)(name)}</a>`;
        const cells = columns.map((column) => {
          const count = verdict?.counts[column] ?? 0;
          return count === 0 ? "<td></td>" : `<td align="right">${(0, render_text.oh)(count)}</td>`;
        });
        return `<tr><td>${root}</td>${cells.join("")}<td>${stateOf(section)}</td></tr>`;
      }
      function stateOf({ verdict }) {
        if (verdict === null)
          return "<strong>failed</strong>";
        const states = [
          ...verdict.errored ? ["<strong>failed, with a plan as far as it came</strong>"] : [],
          ...verdict.complete ? [] : ["incomplete"],
          ...verdict.failedChecks > 0 ? [`<strong>${(0, render_text.hS)(verdict.failedChecks, "check fails", "checks fail")}</strong>`] : [],
          ...(0, headline.qv)(verdict) ? ["no changes"] : []
        ];
        return states.join(", ");
      }
      ;
      const tableShare = 0.25;
      const failedShare = 0.3;
      const mostRootsNamed = 10;
      function renderSections(sections, options) {
        checkNames(sections);
        const total = totalOf(sections);
        const tool = sections.every((section) => section.tool === "OpenTofu") ? "OpenTofu" : "Terraform";
        const head = [
          (0, render_options.R_)({ ...options, tool }),
          ...sentences(sections, total),
          ...rootsTable(sections, options.maxBytes * tableShare),
          ...failures(sections, options)
        ];
        const foot = (0, render_options.kF)(options.footer, options.maxBytes);
        const around = (0, render_text.$$)([...head, ...foot].join("\n\n")) + 400;
        const { shown, ...omitted } = chooseBlocks(foldSections(sections), options.maxBytes - around);
        return (0, fit.n)({
          groups: shown.flatMap(({ groups }) => groups),
          omitted,
          blocks: (allotments, left) => [
            ...head,
            ...(0, left_out._)(left, options.rest),
            ...blockParts(shown, sections, allotments),
            ...omittedBlock(omitted.counted),
            ...foot
          ],
          least: (left) => [
            `### ${tool} plans`,
            ...sentences(sections, total).slice(0, 1),
            ...(0, left_out._)(left, nowhere)
          ]
        }, options.maxBytes);
      }
      const nowhere = { summaryUrl: null, markdownPath: null };
      function omittedBlock(omitted) {
        return omitted === 0 ? [] : [`_… and ${(0, render_text.hS)(omitted, "more change")}, not listed here._`];
      }
      function checkNames(sections) {
        if (sections.length === 0)
          throw new errors.yo("No sections", "There is no section to write a comment from.");
        const files = /* @__PURE__ */ new Map();
        for (const { name, file } of sections) {
          const other = files.get(name);
          if (other !== void 0) {
            throw new errors.yo("Two sections of one name", `${other} and ${file} are both named ${JSON.stringify((0, render_text.HD)(name))}. Give each root its own name (input name), and take the sections of one run alone.`);
          }
          files.set(name, file);
        }
      }
      function totalOf(sections) {
        const total = {
          counts: (0, counts.Yi)(),
          errored: false,
          complete: true,
          refreshOnly: sections.every(({ verdict }) => verdict === null || verdict.refreshOnly),
          applyable: null,
          failedChecks: 0,
          destroys: 0,
          hiddenDrift: 0,
          hiddenRelevantDrift: 0,
          unchanged: 0
        };
        for (const { verdict } of sections) {
          if (!verdict)
            continue;
          for (const name of counts.sh)
            total.counts[name] += verdict.counts[name];
          for (const name of ["failedChecks", "destroys", "hiddenDrift", "hiddenRelevantDrift", "unchanged"]) {
            total[name] += verdict[name];
          }
          total.errored ||= verdict.errored;
          total.complete &&= verdict.complete;
          if (verdict.applyable === false && (0, headline.ik)(verdict))
            total.applyable = false;
        }
        return total;
      }
      function sentences(sections, total) {
        const failed = sections.filter(({ verdict }) => verdict === null).length;
        const changing = sections.filter(({ verdict }) => verdict && (0, headline.ik)(verdict)).length;
        const allNothing = failed === 0 && (0, headline.qv)(total);
        const first = allNothing ? `**No changes in ${(0, render_text.hS)(sections.length, "root")}.** The infrastructure is what the configuration says.` : failed > 0 && changing === 0 ? "**Not all plans are known.**" : (0, headline.Pl)(total);
        const roots = allNothing ? "" : ` ${(0, render_text.oh)(changing)} of ${(0, render_text.hS)(sections.length, "root")} with changes.`;
        const failure = failed > 0 ? [`**${(0, render_text.hS)(failed, "plan")} failed:** what ${failed === 1 ? "it" : "they"} would change is not known.`] : [];
        return [`${first}${roots}`, ...(0, headline.xE)("CAUTION", failure), ...(0, headline.AR)(total)];
      }
      function failures(sections, { maxBytes, rest }) {
        const failed = sections.filter((section) => section.failed !== null);
        const each = Math.floor(maxBytes * failedShare / Math.max(1, failed.length));
        if (each < 800)
          return [];
        return failed.flatMap(({ name, failed: plan }) => [
          `<h4>${(0, render_text.aY)(name)}</h4>`,
          ...(0, render_failed.ck)(plan, each - 100, rest).markdown
        ]);
      }
      function blockParts(blocks, sections, allotments) {
        let next = 0;
        return blocks.flatMap(({ roots, groups }) => {
          const own = allotments.slice(next, next + groups.length);
          next += groups.length;
          return [
            rootsHeading(roots.map((root) => sections[root].name)),
            ...own.flatMap((one) => (0, sheet.o6)(one, "#####"))
          ];
        });
      }
      function rootsHeading(names) {
        const shown = names.slice(0, mostRootsNamed).map(render_text.aY);
        if (names.length > mostRootsNamed)
          shown.push((0, render_text.hS)(names.length - mostRootsNamed, "more root"));
        return names.length === 1 ? `<h4>${shown[0]}</h4>` : `<h4>The same change in ${(0, render_text.KE)(shown)}</h4>`;
      }
    })
  ),
  /***/
  9646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Zn: () => (
          /* binding */
          writeSection
        ),
        /* harmony export */
        _P: () => (
          /* binding */
          sectionKind
        ),
        /* harmony export */
        vW: () => (
          /* binding */
          sectionSchema
        ),
        /* harmony export */
        yb: () => (
          /* binding */
          makeSection
        )
        /* harmony export */
      });
      var _allot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4312);
      var _failed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7959);
      var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4654);
      var _items_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(2705);
      const sectionSchema = 1;
      const sectionKind = "edge-actions/terraform-plan-section";
      const mostBytes = 512 * 1024;
      const mostFailedBytes = 64 * 1024;
      function makeSection(plan, origin) {
        return `${writeSection(sectionOf(plan, origin))}
`;
      }
      function sectionOf(plan, { showDrift, ...known }) {
        const failed = (0, _failed_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(plan);
        return {
          ...known,
          verdict: failed ? null : (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(plan, showDrift),
          failed: failed ? (0, _failed_js__WEBPACK_IMPORTED_MODULE_1__.vI)(plan, mostFailedBytes) : null,
          groups: failed ? [] : storedGroups(plan, showDrift)
        };
      }
      function writeSection({ verdict, ...section }) {
        return JSON.stringify({
          schema: sectionSchema,
          kind: sectionKind,
          ...section,
          verdict: verdict && storedVerdict(verdict)
        });
      }
      function storedVerdict({ errored, complete, applyable, refreshOnly, ...numbers }) {
        const flags = [
          ...errored ? ["errored"] : [],
          ...complete ? [] : ["incomplete"],
          ...applyable === false ? ["not-applyable"] : [],
          ...refreshOnly ? ["refresh-only"] : []
        ];
        return { ...numbers, flags };
      }
      function storedGroups(plan, showDrift) {
        return (0, _allot_js__WEBPACK_IMPORTED_MODULE_0__.Xs)((0, _items_js__WEBPACK_IMPORTED_MODULE_3__.c1)(plan, showDrift), mostBytes).map(({ group, details, step, addresses }) => ({
          id: group.id,
          items: group.items.slice(0, details + addresses).map((item, index) => {
            const { symbol, address, notes } = item;
            const shown = index < details;
            const full = shown && (step === "full" || !item.long()) ? item.lines("full") : null;
            return { symbol, address, notes, full, trimmed: shown && item.long() ? item.lines("trimmed") : null };
          }),
          more: group.items.length - details - addresses
        }));
      }
    })
  ),
  /***/
  7571: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        AS: () => (
          /* binding */
          addressBytes
        ),
        /* harmony export */
        TM: () => (
          /* binding */
          folded
        ),
        /* harmony export */
        o6: () => (
          /* binding */
          sheetBlocks
        ),
        /* harmony export */
        vH: () => (
          /* binding */
          listOverhead
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          detailBytes
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7045);
      var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8473);
      const openLines = 20;
      const lineStarts = {
        "-": "- ",
        "-/+": "-/+ ",
        "+/-": "-/+ ",
        "+/.": "+ ",
        "~": "! ",
        "+": "+ ",
        ".": "  ",
        "<=": "  ",
        "=": "  ",
        "?": "! ",
        "!": "! "
      };
      function sheetBlocks({ group, details, step, addresses }, headingMarks) {
        const blocks = [`${headingMarks} ${_words_js__WEBPACK_IMPORTED_MODULE_1__.nw[group.id]} (${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.oh)(group.items.length + (group.more ?? 0))})`];
        const lines = [];
        group.items.slice(0, details).forEach((item) => {
          const text = item.lines(step);
          if (text === null || text === "")
            lines.push(addressLine(item));
          else if (group.id === "output")
            lines.push(text);
          else if (group.id === "check")
            lines.push(addressLine(item), text);
          else
            blocks.push(detailsBlock(item, text));
        });
        for (const item of group.items.slice(details, details + addresses))
          lines.push(addressLine(item));
        if (lines.length > 0) {
          const text = lines.join("\n");
          const block = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.EU)(text, "diff");
          const fold = !_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(group.id) && text.split("\n", openLines + 1).length > openLines;
          blocks.push(fold ? folded(`${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.oh)(lines.length)} ${addresses > 0 ? "by address" : "in short"}`, block) : block);
        }
        const left = group.items.length - details - addresses + (group.more ?? 0);
        if (left > 0)
          blocks.push(`_… and ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(left, "more", "more")}, not listed here._`);
        return blocks;
      }
      function folded(title, markdown) {
        return `<details><summary>${title}</summary>

${markdown}

</details>`;
      }
      function detailsBlock(item, text) {
        return folded(titleOf(item).text, (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.EU)(text, "diff"));
      }
      function titleOf(item) {
        if (item.title)
          return item.title;
        const notes = item.notes.map((note) => ` · ${(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.gA)(note, _text_js__WEBPACK_IMPORTED_MODULE_0__.aY)}`);
        const text = `<code>${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(item.symbol)}</code> ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(item.address)}${notes.join("")}`;
        item.title = { text, bytes: (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text) };
        return item.title;
      }
      function addressLine(item) {
        return lineOf(item).text;
      }
      function addressBytes(item) {
        return lineOf(item).bytes;
      }
      function lineOf(item) {
        if (item.line)
          return item.line;
        const notes = item.notes.map((note) => (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.gA)(note, _text_js__WEBPACK_IMPORTED_MODULE_0__.HD));
        const text = `${lineStarts[item.symbol]}${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.HD)(item.address)}${notes.length > 0 ? `  # ${notes.join("; ")}` : ""}`;
        item.line = { text, bytes: (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text) + 1 };
        return item.line;
      }
      function detailBytes(item, step) {
        const text = item.lines(step);
        if (text === null)
          return null;
        return text === "" ? addressBytes(item) : (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text) + titleOf(item).bytes + detailOverhead;
      }
      const detailOverhead = 70;
      const listOverhead = 110;
    })
  ),
  /***/
  7045: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $$: () => (
          /* binding */
          bytesOf
        ),
        /* harmony export */
        EU: () => (
          /* binding */
          fence
        ),
        /* harmony export */
        HD: () => (
          /* binding */
          shownName
        ),
        /* harmony export */
        Jj: () => (
          /* binding */
          cut
        ),
        /* harmony export */
        KE: () => (
          /* binding */
          listed
        ),
        /* harmony export */
        P8: () => (
          /* binding */
          visibleLine
        ),
        /* harmony export */
        RK: () => (
          /* binding */
          visible
        ),
        /* harmony export */
        ZD: () => (
          /* binding */
          escapeHtml
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          counted
        ),
        /* harmony export */
        oh: () => (
          /* binding */
          thousands
        )
        /* harmony export */
      });
      const longestName = 1e3;
      const unseen = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;
      const shortEscapes = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
      function visible(text) {
        if (/^[\x20-\x7e]*$/.test(text))
          return text;
        return text.replace(unseen, escapeOf);
      }
      function visibleLine(line) {
        if (/^[\t\x20-\x7e]*$/.test(line))
          return line;
        return line.replace(unseen, (character) => character === "	" ? character : escapeOf(character));
      }
      function escapeOf(character) {
        const short = shortEscapes[character];
        if (short)
          return short;
        const point = character.codePointAt(0);
        return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
      }
      function shownName(name) {
        const text = visible(name);
        if (text.length <= longestName)
          return text;
        return `${cut(text, 700)}… (${thousands(text.length - 900)} characters) …${text.slice(text.length - 200).replace(/^[\udc00-\udfff]/, "")}`;
      }
      function cut(text, length) {
        const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
        return text.slice(0, end);
      }
      function escapeHtml(text) {
        if (!/[&<>"']/.test(text))
          return text;
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
      }
      function code(name) {
        return `<code>${escapeHtml(shownName(name))}</code>`;
      }
      function fence(text, language = "") {
        let longest = 2;
        if (text.includes("```"))
          for (const run of text.matchAll(/`{3,}/g))
            longest = Math.max(longest, run[0].length);
        const mark = "`".repeat(longest + 1);
        return `${mark}${language}
${text}
${mark}`;
      }
      function thousands(count) {
        return count < 1e3 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ",");
      }
      function counted(count, one, many = `${one}s`) {
        return `${thousands(count)} ${count === 1 ? one : many}`;
      }
      function listed(parts) {
        if (parts.length < 2)
          return parts.join("");
        return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
      }
      function bytesOf(text) {
        return Buffer.byteLength(text);
      }
    })
  ),
  /***/
  8473: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Do: () => (
          /* binding */
          destroying
        ),
        /* harmony export */
        Iq: () => (
          /* binding */
          symbols
        ),
        /* harmony export */
        WK: () => (
          /* binding */
          noteKinds
        ),
        /* harmony export */
        gA: () => (
          /* binding */
          noteText
        ),
        /* harmony export */
        kS: () => (
          /* binding */
          groupIds
        ),
        /* harmony export */
        nw: () => (
          /* binding */
          groupTitles
        )
        /* harmony export */
      });
      const groupIds = [
        "other-destroy",
        "delete",
        "replace",
        "check",
        "replace-forget",
        "update",
        "create",
        "import",
        "move",
        "forget",
        "read",
        "open",
        "deferred",
        "action",
        "output",
        "drift",
        "other"
      ];
      const destroying = /* @__PURE__ */ new Set(["other-destroy", "delete", "replace"]);
      const groupTitles = {
        "other-destroy": "Other changes that destroy",
        delete: "Destroy",
        replace: "Replace",
        check: "Checks that do not pass",
        "replace-forget": "Replace, leaving the old object in place",
        update: "Update in place",
        create: "Create",
        import: "Import, nothing else",
        move: "Move, nothing else",
        forget: "Forget: out of the state, not destroyed",
        read: "Read during the apply",
        open: "Open during the apply",
        deferred: "Deferred to a later plan",
        action: "Actions to invoke",
        output: "Outputs",
        drift: "Changed outside of this configuration",
        other: "Other changes"
      };
      const symbols = ["-", "-/+", "+/-", "+/.", "~", "+", ".", "<=", "=", "?", "!"];
      const noteKinds = [
        "reason",
        "forced",
        "destroy-first",
        "create-first",
        "deposed",
        "imported",
        "moved",
        "actions",
        "deferred",
        "trigger",
        "status",
        "relevant"
      ];
      const reasons = {
        delete_because_no_resource_config: "it is not in the configuration any more",
        delete_because_wrong_repetition: "its count or for_each was added or removed",
        delete_because_count_index: "its index is beyond count",
        delete_because_each_key: "its key is not in for_each any more",
        delete_because_no_module: "its module is not in the configuration any more",
        delete_because_no_move_target: "it was moved to where no resource is configured",
        replace_because_tainted: "it is tainted",
        replace_because_cannot_update: "it cannot be updated in place",
        replace_by_request: "as asked for with -replace",
        replace_by_triggers: "by replace_triggered_by",
        read_because_config_unknown: "its configuration is known after the apply",
        read_because_dependency_pending: "what it depends on has changes to apply",
        read_because_check_nested: "for a check",
        instance_count_unknown: "its count or for_each is known after the apply",
        resource_config_unknown: "its configuration is known after the apply",
        provider_config_unknown: "its provider's configuration is known after the apply",
        absent_prereq: "what it needs does not exist yet",
        deferred_prereq: "what it needs is deferred"
      };
      function noteText(note, name) {
        const names = note.names.map(name).join(", ");
        switch (note.kind) {
          case "deferred":
            return `deferred: ${knownReason(note) ?? names}`;
          case "reason":
            return knownReason(note) ?? `reason: ${names}`;
          case "forced":
            return `forced by ${names}`;
          case "destroy-first":
            return "destroyed, then created";
          case "create-first":
            return "created, then the old one destroyed";
          case "deposed":
            return `deposed object ${names}`;
          case "imported":
            return note.names.length > 0 ? `imported from ${names}` : "imported by identity";
          case "moved":
            return `moved from ${names}`;
          case "actions":
            return `actions: ${names}`;
          case "trigger":
            return `triggered by ${names}`;
          case "status":
            return `status: ${names}`;
          case "relevant":
            return "planned changes depend on it";
        }
      }
      function knownReason({ names }) {
        const id = names[0] ?? "";
        return Object.hasOwn(reasons, id) ? reasons[id] : void 0;
      }
    })
  ),
  /***/
  475: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        L: () => (
          /* binding */
          withoutEscapes
        ),
        /* harmony export */
        j: () => (
          /* binding */
          showInvisible
        )
        /* harmony export */
      });
      const escapes = (
        // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
        /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g
      );
      const invisible = (
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be shown.
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
      );
      function withoutEscapes(text) {
        const plain = text.replace(escapes, "");
        return plain.includes("\r") ? plain.split("\n").map(lastWritten).join("\n") : plain;
      }
      function lastWritten(line) {
        let end = line.length;
        while (end > 0 && line[end - 1] === "\r")
          end -= 1;
        const written = line.slice(0, end);
        return written.slice(written.lastIndexOf("\r") + 1);
      }
      function showInvisible(text) {
        return text.replace(invisible, (one) => `<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
      }
    })
  ),
  /***/
  6990: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $r: () => (
          /* binding */
          Unknown
        ),
        /* harmony export */
        C5: () => (
          /* binding */
          memberOf
        ),
        /* harmony export */
        fh: () => (
          /* binding */
          ExactNumber
        ),
        /* harmony export */
        gV: () => (
          /* binding */
          isMembers
        ),
        /* harmony export */
        pT: () => (
          /* binding */
          Sensitive
        ),
        /* harmony export */
        yJ: () => (
          /* binding */
          put
        )
        /* harmony export */
      });
      class Marker {
      }
      class ExactNumber extends Marker {
        digits;
        constructor(digits) {
          super();
          this.digits = digits;
        }
      }
      class Sensitive extends Marker {
        sensitive;
        constructor(sensitive) {
          super();
          this.sensitive = sensitive;
        }
      }
      class Unknown extends Marker {
        unknown = true;
      }
      function isMembers(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Marker);
      }
      function memberOf(members, name) {
        return Object.hasOwn(members, name) ? members[name] : void 0;
      }
      function put(members, name, value) {
        if (name !== "__proto__")
          members[name] = value;
        else
          Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(1713);
__webpack_exports__ = await __webpack_exports__;
