export const id = 665;
export const ids = [665, 515];
export const modules = {
  /***/
  4665: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        buildFunctions: () => (
          /* binding */
          buildFunctions
        )
      });
      var external_node_os_ = __webpack_require__(8161);
      var errors = __webpack_require__(8285);
      var side_by_side = __webpack_require__(727);
      ;
      const shown = 10;
      class BuildError extends errors.yo {
        findings;
        /** @param functions the functions that were not built */
        constructor(functions, findings) {
          const errors2 = findings.filter((finding) => finding.severity === "error");
          const lines = errors2.slice(0, shown).map((finding) => `- ${lineOf(finding)} (${finding.rule})`);
          if (errors2.length > shown)
            lines.push(`- and ${errors2.length - shown} more`);
          const count = errors2.length === 1 ? "1 error" : `${errors2.length} errors`;
          super("Not built", `${functions.join(", ")}: not built, ${count}.
${lines.join("\n")}`);
          this.name = "BuildError";
          this.findings = findings;
        }
      }
      function lineOf(finding) {
        return finding.position ? `${placeOf(finding)}${finding.message}` : `${finding.message} ${finding.advice}`;
      }
      function placeOf({ position }) {
        if (!position)
          return "";
        const line = position.line === void 0 ? "" : `:${position.line}`;
        const column = position.line === void 0 || position.column === void 0 ? "" : `:${position.column}`;
        return `${position.file}${line}${column}: `;
      }
      var external_node_path_ = __webpack_require__(6760);
      var vocabulary = __webpack_require__(6353);
      ;
      function codeFileName(target) {
        return target === "cloudfront-function" ? "code.js" : "code.zip";
      }
      function artifactKeys(artifact, sha256) {
        return keysIn(joinKey(artifact.prefix, artifact.function, "sha256", sha256), artifact.target);
      }
      function labelKeys(artifact, version) {
        return keysIn(joinKey(artifact.prefix, artifact.function, version), artifact.target);
      }
      function keysIn(folder, target) {
        const code = `${folder}/${codeFileName(target)}`;
        return { code, hash: hashKeyOf(code), manifest: manifestKeyOf(code) };
      }
      function hashKeyOf(codeKey) {
        return besideKey(codeKey, "code.zip.base64sha256");
      }
      function manifestKeyOf(codeKey) {
        return besideKey(codeKey, "manifest.json");
      }
      function sha256InKey(key) {
        return /(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
      }
      function checkVersionLabel(version) {
        if (/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version) && version !== "sha256" && version !== "stages")
          return version;
        throw new InputError("version", version, "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages");
      }
      function checkPrefix(input, prefix) {
        const trimmed = prefix.replace(/^\/+|\/+$/g, "");
        const parts = trimmed === "" ? [] : trimmed.split("/");
        const usable = parts.every((part) => /^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part) && part !== "." && part !== "..");
        if (usable && trimmed.length <= 512)
          return trimmed;
        throw new InputError(input, prefix, "folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters");
      }
      function checkBucketName(input, bucket) {
        if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !bucket.includes(".."))
          return bucket;
        throw new InputError(input, bucket, "a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'", "Give the name alone, not its ARN or URL.");
      }
      function checkFunctionName(input, name) {
        if (functionNamePattern.test(name))
          return name;
        throw new InputError(input, name, "letters, digits, - and _, at most 64");
      }
      var restrictions = __webpack_require__(9378);
      var runtimes = __webpack_require__(3004);
      var sources = __webpack_require__(935);
      ;
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
        const allowed = vocabulary.BA[target];
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
            source: sources.SH
          }
        ];
      }
      function checkRuntime({ target, runtime, today }) {
        const finding = (severity, message2, advice, source = runtimes.j1) => [{ rule: "runtime", severity, message: message2, advice, source }];
        const current = (0, runtimes.Lo)(target, today);
        const choose = `Use ${current[0]} (or ${current.slice(1).join(", ")}).`;
        const row = (0, runtimes.w4)(runtime);
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
        return finding("warning", message, choose, (0, sources.Nf)(runtimes.j1));
      }
      function checkRuntimeDates(row, today, advice) {
        const finding = (severity, message, source = (0, sources.Nf)(runtimes.j1)) => [
          { rule: "runtime", severity, message, advice, source }
        ];
        if (row.ended) {
          const message = `Runtime ${row.name}: Lambda no longer creates or updates functions of it.`;
          return finding("error", message, runtimes.j1);
        }
        if ((0, runtimes.R6)(row.blockUpdate, today)) {
          return finding("warning", `Runtime ${row.name}: by AWS's plan, functions can no longer be created or updated since ${row.blockUpdate}.`);
        }
        if ((0, runtimes.R6)(row.blockCreate, today)) {
          return finding("warning", `Runtime ${row.name}: by AWS's plan, no new functions since ${row.blockCreate}, no updates from ${row.blockUpdate} on.`);
        }
        if ((0, runtimes.R6)(row.deprecated, today)) {
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
        const known = runtimes.mk.filter((row) => row.targets.includes(target) && row.name.startsWith(language)).map(({ name }) => name);
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
            source: sources.X8
          }
        ];
      }
      function checkMemory({ target, eventTypes, memorySize }, overrides) {
        if (memorySize === void 0 || target === "cloudfront-function")
          return [];
        const edge = target === "lambda-edge";
        const most = (0, restrictions.V0)(edge ? "edge-memory" : "lambda-memory", overrides);
        const least = (0, restrictions.V0)(edge ? "edge-memory-least" : "lambda-memory-least", overrides);
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
        const viewer = (0, restrictions.V0)("edge-memory-viewer", overrides);
        const viewerEvents = edge ? eventTypes.filter(restrictions.ls) : [];
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
              advice: `Choose at most ${(0, restrictions.r4)(strictest.value, "seconds")}.`,
              source: strictest.source
            }
          ];
        }
        return rows.flatMap((row) => row.formerly && timeout > row.formerly.value ? [outdated(row, timeout)] : []);
      }
      function timeoutRows(target, eventTypes, overrides) {
        if (target === "lambda")
          return [(0, restrictions.V0)("lambda-timeout", overrides)];
        const rows = [];
        if (eventTypes.some(restrictions.ls))
          rows.push((0, restrictions.V0)("edge-timeout-viewer", overrides));
        if (rows.length === 0 || !eventTypes.every(restrictions.ls))
          rows.push((0, restrictions.V0)("edge-timeout-origin", overrides));
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
      var paths = __webpack_require__(7080);
      var external_node_fs_ = __webpack_require__(3024);
      var nearest_names = __webpack_require__(9515);
      ;
      const nodeExtensions = [".ts", ".mts", ".js", ".mjs", ".cjs"];
      function isPython(entry) {
        return external_node_path_.extname(entry).toLowerCase() === ".py";
      }
      async function resolveFolders(options) {
        const extension = external_node_path_.extname(options.entry).toLowerCase();
        if (options.target === "cloudfront-function" && !nodeExtensions.includes(extension)) {
          throw new errors.dz("entry", options.entry, `a ${nodeExtensions.join(", ")} file, as CloudFront Functions are JavaScript`);
        }
        if (!isPython(options.entry) && !nodeExtensions.includes(extension)) {
          throw new errors.dz("entry", options.entry, `a ${nodeExtensions.join(", ")} or .py file`);
        }
        const workspace = external_node_fs_.realpathSync.native(options.workspace);
        const workingDirectory = realWorkingDirectory(options, workspace);
        const absolute = await (0, paths.LI)("entry", options.entry, options.workingDirectory, options.workspace);
        const found = (0, external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
        if (!found)
          throw notThere(options, absolute, workspace);
        if (!found.isFile())
          throw new errors.dz("entry", options.entry, "a file, and this is a folder");
        return { workspace, workingDirectory, entry: external_node_fs_.realpathSync.native(absolute) };
      }
      function realWorkingDirectory(options, workspace) {
        const shown2 = (0, paths.X5)(options.workspace, options.workingDirectory);
        const real = orUndefined(() => external_node_fs_.realpathSync.native(options.workingDirectory));
        if (!real)
          throw new errors.dz("working-directory", shown2, "a folder in the workspace; it is not there");
        if (!(0, paths.FK)(workspace, real))
          throw new errors.dz("working-directory", shown2, "a folder inside the workspace");
        return real;
      }
      function notThere(options, absolute, workspace) {
        const folder = external_node_path_.dirname(absolute);
        const names = orUndefined(() => (0, external_node_fs_.readdirSync)(folder));
        const realFolder = orUndefined(() => external_node_fs_.realpathSync.native(folder)) ?? folder;
        const from = (0, paths.X5)(workspace, realFolder);
        const where = `There is no such file in ${from === "." ? "the workspace" : `the workspace's ${from}`}`;
        if (!names)
          return new errors.dz("entry", options.entry, "a file that exists", `${where}, nor such a folder.`);
        const near = (0, nearest_names.nearestNames)(external_node_path_.basename(absolute), names.filter((name) => [...nodeExtensions, ".py"].includes(external_node_path_.extname(name))));
        const advice = near.length > 0 ? `${where}; near it: ${near.join(", ")}.` : `${where}. Was the repository checked out?`;
        return new errors.dz("entry", options.entry, "a file that exists", advice);
      }
      function orUndefined(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
      var handler_name = __webpack_require__(4250);
      ;
      const generatedName = "cloudfront-function.js";
      async function advise(built, options, folders, dependencies) {
        const { target, eventTypes, functionName, associations } = options;
        if (target === "lambda")
          return null;
        const { recommend } = await Promise.all(
          /* import() */
          [__webpack_require__.e(559), __webpack_require__.e(150)]
        ).then(__webpack_require__.bind(__webpack_require__, 7150));
        const notRead = isPython(folders.entry) ? "The function is written in Python, which is not read here; CloudFront Functions run JavaScript alone." : void 0;
        return recommend({
          target,
          eventTypes,
          functionName,
          parsed: built.parsed,
          includesBody: associations?.some((line) => /\sinclude-body$/.test(line)) ?? false,
          ...notRead === void 0 ? {} : { notRead }
        }, {
          tools: functionTools(options, folders, dependencies),
          samples: () => answeredSamples(built.runs, options, folders),
          functionRuntime: dependencies.functionRuntime,
          write: async (code) => {
            const file = external_node_path_.join(built.folder, generatedName);
            await external_node_fs_.promises.writeFile(file, code);
            return (0, paths.X5)(options.workspace, file);
          }
        });
      }
      function functionTools(options, folders, dependencies) {
        const runtime = "cloudfront-js-2.0";
        return {
          async bundle(minify) {
            if ((0, handler_name.e)(options.handler).export !== "handler")
              return { problems: ["A CloudFront Function is made only of an export that is called handler."] };
            const { bundleCode } = await __webpack_require__.e(
              /* import() */
              911
            ).then(__webpack_require__.bind(__webpack_require__, 3911));
            const asFunction = { ...options, target: "cloudfront-function", runtime, minify };
            const bundled = await bundleCode(await dependencies.loadEsbuild(), asFunction, folders, () => void 0);
            if ("code" in bundled)
              return { code: bundled.code };
            return {
              problems: bundled.findings.filter(({ severity }) => severity === "error").map(({ message }) => message)
            };
          },
          async lower(code, parsed, minify) {
            const [{ lowerCode }, { checkFunctionCode }] = await Promise.all([
              Promise.all(
                /* import() */
                [__webpack_require__.e(559), __webpack_require__.e(487), __webpack_require__.e(673)]
              ).then(__webpack_require__.bind(__webpack_require__, 8487)),
              Promise.all(
                /* import() */
                [__webpack_require__.e(559), __webpack_require__.e(501), __webpack_require__.e(185)]
              ).then(__webpack_require__.bind(__webpack_require__, 1501))
            ]);
            const positions = { placeOf: () => void 0, entry: void 0 };
            const findings = checkFunctionCode({
              scopes: parsed.scopes,
              positions,
              runtime,
              buildEnvKeys: Object.keys(options.buildEnv)
            });
            const errors2 = findings.filter(({ severity }) => severity === "error");
            if (errors2.length > 0)
              return { problems: errors2.map(({ message }) => message) };
            const lowered = lowerCode(code, parsed, { runtime, minify });
            if ("code" in lowered)
              return lowered;
            return { problems: lowered.problems.map(({ what }) => `${runtime} does not take this: ${what}.`) };
          }
        };
      }
      async function answeredSamples(runs, { target, eventTypes }, { workspace }) {
        if (runs.length === 0)
          return [];
        const { isFinding, readSampleEvent } = await __webpack_require__.e(
          /* import() */
          962
        ).then(__webpack_require__.bind(__webpack_require__, 3962));
        const samples = await Promise.all(runs.map(async ({ file, invocation }) => {
          if (invocation.outcome !== "returned")
            return void 0;
          const text = await external_node_fs_.promises.readFile(external_node_path_.join(workspace, ...file.split("/")), "utf8");
          const read = readSampleEvent({ file, text }, target, eventTypes);
          return isFinding(read) ? void 0 : { file, event: read.event, result: invocation.result };
        }));
        return samples.filter((sample) => sample !== void 0);
      }
      var bundle_message = __webpack_require__(4700);
      ;
      const runtimePackages = {
        patterns: ["@aws-sdk/client-*", "@aws-sdk/lib-*"],
        sinceNode: 18,
        source: {
          title: "AWS Lambda Developer Guide, Runtime-included SDK versions; aws/aws-sdk-js-v3 issues 4401 and 6169, aws/aws-cdk issue 33099",
          read: "2026-11-21"
        }
      };
      function nodeVersionOf(runtime) {
        const version = /^nodejs(\d{2})\.x$/.exec(runtime)?.[1];
        return version === void 0 ? void 0 : Number(version);
      }
      function broughtByRuntime(runtime) {
        const version = nodeVersionOf(runtime);
        return version !== void 0 && version >= runtimePackages.sinceNode ? runtimePackages.patterns : [];
      }
      function packageName(importPath) {
        return importPath.split("/").slice(0, importPath.startsWith("@") ? 2 : 1).join("/");
      }
      function matchesPackage(importPath, patterns) {
        const name = packageName(importPath);
        return patterns.some((pattern) => pattern === importPath || matchesWildcard(name, packageName(pattern)));
      }
      function matchesWildcard(name, pattern) {
        const [start = "", end] = pattern.split("*", 2);
        if (end === void 0)
          return name === pattern;
        return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
      }
      ;
      function esbuildOptions(options, folders, output) {
        const version = nodeVersionOf(options.runtime);
        if (version === void 0) {
          throw new errors.dz("runtime", options.runtime, `a Node.js runtime such as nodejs24.x for the entry ${options.entry}`);
        }
        return {
          absWorkingDir: folders.workingDirectory,
          entryPoints: [folders.entry],
          // Nothing is written; the place makes the source map's paths relative to the working directory.
          outfile: external_node_path_.join(folders.workingDirectory, ...output.path.split("/")),
          allowOverwrite: true,
          write: false,
          bundle: true,
          metafile: true,
          platform: "node",
          target: `node${version}`,
          format: output.format,
          minify: options.minify,
          treeShaking: true,
          legalComments: "none",
          sourcemap: options.sourceMap ? "linked" : "external",
          // The sources are in the repository; their text would be most of the map.
          sourcesContent: false,
          external: [...broughtByRuntime(options.runtime), ...options.external],
          define: { ...environment(options), ...output.format === "esm" ? moduleDefines : {} },
          ...output.format === "esm" ? { banner: { js: moduleBanner } } : {},
          logLevel: "silent",
          color: false
        };
      }
      function environment({ target, buildEnv }) {
        const values = target === "lambda" ? buildEnv : { NODE_ENV: "production", ...buildEnv };
        const names = ["process", "globalThis.process", "global.process"];
        return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => names.map((name) => [`${name}.env.${key}`, JSON.stringify(value)])));
      }
      const moduleBanner = 'import { createRequire as createRequireOfModule } from "node:module"; globalThis.require ??= createRequireOfModule(import.meta.url);';
      const moduleDefines = { __dirname: "import.meta.dirname", __filename: "import.meta.filename" };
      var external_node_module_ = __webpack_require__(8995);
      ;
      function importedFromRuntime(metafile, options) {
        const brought = broughtByRuntime(options.runtime);
        const imported = Object.values(metafile.outputs).flatMap((output) => output.imports);
        const names = imported.filter((one) => one.external && !(0, external_node_module_.isBuiltin)(one.path) && matchesPackage(one.path, brought)).map((one) => packageName(one.path));
        return [...new Set(names)].sort();
      }
      function missingExternals(metafile, options, included) {
        const brought = broughtByRuntime(options.runtime);
        const missing = /* @__PURE__ */ new Map();
        for (const [importer, input] of Object.entries(metafile.inputs)) {
          for (const { path: imported, external } of input.imports) {
            if (!external || (0, external_node_module_.isBuiltin)(imported) || !matchesPackage(imported, options.external))
              continue;
            const name = packageName(imported);
            const shipped = included.some((file) => `/${file}`.includes(`/node_modules/${name}/`));
            if (shipped || matchesPackage(imported, brought) || missing.has(name))
              continue;
            missing.set(name, importer);
          }
        }
        return [...missing].map(([name, importer]) => ({ name, importer }));
      }
      function missingWarning({ name, importer }, options, locate2) {
        const position = locate2(importer);
        const then = options.target === "lambda" ? "it has to come from a layer" : "loading it will fail";
        return {
          rule: "external-missing",
          severity: "warning",
          message: `${name} is left out of the bundle, and neither ${options.runtime} nor include brings it: ${then}.`,
          advice: `Take ${name} off external, or ship it with include: node_modules/${name}/**.`,
          source: runtimePackages.source,
          ...position ? { position } : {}
        };
      }
      ;
      async function bundle(esbuild, options, folders, included, commonJsExtension = ".js") {
        const { file } = (0, handler_name.e)(options.handler);
        const locate2 = locator(folders);
        const finding = (message, severity) => (0, bundle_message.h)(message, severity, esbuild.version, locate2);
        let output = { path: file + commonJsExtension, format: "cjs" };
        let result = await attempt(esbuild, options, folders, output);
        const reason = needsModule(result);
        if (reason) {
          output = { path: `${file}.mjs`, format: "esm" };
          result = await attempt(esbuild, options, folders, output);
        }
        if ("errors" in result && result.errors.length > 0) {
          return {
            findings: [
              ...result.errors.map((message) => finding(message, "error")),
              ...result.warnings.map((message) => finding(message, "warning"))
            ]
          };
        }
        const built = result;
        const fileName = output.path;
        const missing = missingExternals(built.metafile, options, included);
        const findings = [
          ...reason ? [moduleNotice(fileName, reason, esbuild.version)] : [],
          ...built.warnings.map((message) => finding(message, "warning")),
          ...outsideWorkspace(built.metafile, folders),
          ...missing.map((one) => missingWarning(one, options, locate2))
        ];
        const runtimePackages2 = importedFromRuntime(built.metafile, options);
        const missingPackages = missing.map((one) => one.name);
        const files = outputs(built, fileName, options.sourceMap);
        return { bundle: { fileName, findings, runtimePackages: runtimePackages2, missingPackages, ...files } };
      }
      async function attempt(esbuild, options, folders, output) {
        try {
          return await esbuild.build(esbuildOptions(options, folders, output));
        } catch (error) {
          if (Array.isArray(error.errors))
            return error;
          throw error;
        }
      }
      function needsModule(result) {
        if (result.errors.some((error) => error.text.startsWith("Top-level await") && error.text.includes('"cjs"'))) {
          return "top-level await";
        }
        if (!("metafile" in result) || !result.warnings.some((warning) => warning.id === "empty-import-meta"))
          return void 0;
        const { inputs, outputs: outputs2 } = result.metafile;
        const entry = Object.values(outputs2).find((output) => output.entryPoint)?.entryPoint;
        return entry && inputs[entry]?.format === "esm" ? "import.meta" : void 0;
      }
      function moduleNotice(fileName, reason, version) {
        return {
          rule: "es-module",
          severity: "notice",
          message: `The source uses ${reason}, so it is built as an ES module, ${fileName}.`,
          advice: "Nothing to do; Lambda loads it as it would load a .js file.",
          source: { title: `esbuild ${version}`, read: "2026-11-21" }
        };
      }
      function outputs(built, fileName, shipMap) {
        const map = built.outputFiles.find((file) => file.path.endsWith(".map"));
        const code = built.outputFiles.find((file) => !file.path.endsWith(".map"));
        if (!map || !code)
          throw new Error(`esbuild gave ${built.outputFiles.length} files, expected the code and its source map`);
        const files = [{ path: fileName, content: code.contents }];
        if (shipMap)
          files.push({ path: `${fileName}.map`, content: map.contents });
        return { code: code.text, sourceMap: map.text, files };
      }
      function outsideWorkspace(metafile, folders) {
        const outside = Object.keys(metafile.inputs).filter((input) => !/^[a-z-]{2,}:/.test(input) && !input.startsWith("<")).filter((input) => !(0, paths.FK)(folders.workspace, external_node_path_.resolve(folders.workingDirectory, input)));
        if (outside.length === 0)
          return [];
        const count = outside.length === 1 ? "1 file" : `${outside.length} files`;
        return [
          {
            rule: "outside-workspace",
            severity: "warning",
            message: `${count} outside of the workspace went into the bundle, first ${outside[0]}: another machine may build other bytes.`,
            advice: "Install dependencies inside the workspace.",
            source: { title: "edge-actions, reproducible builds", read: "2026-11-21" }
          }
        ];
      }
      function locator(folders) {
        return (file) => {
          const absolute = external_node_path_.resolve(folders.workingDirectory, file);
          return (0, paths.FK)(folders.workspace, absolute) ? { file: (0, paths.X5)(folders.workspace, absolute) } : void 0;
        };
      }
      ;
      async function matchFiles(input, pattern, folders) {
        const segments = pattern.split(/[\\/]/);
        if (external_node_path_.isAbsolute(pattern) || segments.includes("..")) {
          throw new errors.dz(input, pattern, "a pattern inside the working directory", "Patterns start from working-directory and have no '..'.");
        }
        const kept = ["node_modules", ".git"].filter((folder) => !segments.includes(folder)).map((folder) => `**/${folder}/**`);
        const output = external_node_path_.relative(folders.workingDirectory, folders.outputDirectory).split(external_node_path_.sep).join("/");
        const { glob } = await __webpack_require__.e(
          /* import() */
          382
        ).then(__webpack_require__.bind(__webpack_require__, 3382));
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
          if ((0, paths.FK)(folders.workspace, external_node_fs_.realpathSync.native(external_node_path_.join(folders.workingDirectory, file))))
            continue;
          throw new errors.dz(input, pattern, "files inside the workspace", `${file} is a link that leads out of it.`);
        }
        return files.map((file) => file.split(external_node_path_.sep).join("/")).sort();
      }
      function escapeGlob(literal) {
        return literal.replace(/[\\*?[\]{}()!+@]/g, "\\$&");
      }
      ;
      async function includedFiles(patterns, folders) {
        const paths2 = /* @__PURE__ */ new Set();
        for (const pattern of patterns) {
          for (const file of await matchFiles("include", pattern, folders))
            paths2.add(file);
        }
        return (0, side_by_side.Q)([...paths2].sort(), async (file) => ({
          path: file,
          content: await external_node_fs_.promises.readFile(external_node_path_.join(folders.workingDirectory, file))
        }));
      }
      function isModuleScope(fileName, included) {
        for (let folder = external_node_path_.posix.dirname(fileName); ; folder = external_node_path_.posix.dirname(folder)) {
          const wanted = external_node_path_.posix.join(folder, "package.json");
          const found = included.find((file) => file.path === wanted);
          if (found)
            return typeOf(found) === "module";
          if (folder === ".")
            return false;
        }
      }
      function typeOf(file) {
        try {
          return JSON.parse(Buffer.from(file.content).toString("utf8"))?.type;
        } catch {
          return void 0;
        }
      }
      var build_manifest = __webpack_require__(5267);
      ;
      const defaultMemorySize = 128;
      const defaultTimeout = 30;
      async function runBuilt(built, options, folders, dependencies) {
        const withEvents = built.events.length > 0;
        if (!withEvents && built.handler === "function")
          return { findings: [], eventRuns: [] };
        if (!withEvents && options.target !== "lambda" && built.missingPackages.length > 0)
          return { findings: [], eventRuns: [] };
        const elsewhere = [...built.runtimePackages, ...options.target === "lambda" ? built.missingPackages : []];
        const moduleDirectories = elsewhere.length > 0 ? await nodeModules(folders) : [];
        const missing = await notInstalled(elsewhere, moduleDirectories);
        if (missing.length > 0)
          return { findings: [cannotRun(options, missing, withEvents)], eventRuns: [] };
        const { probeHandler, runEvents } = await Promise.all(
          /* import() */
          [__webpack_require__.e(663), __webpack_require__.e(243), __webpack_require__.e(943)]
        ).then(__webpack_require__.bind(__webpack_require__, 1943));
        const request = {
          zip: built.zip,
          functionName: options.functionName,
          runtime: options.runtime,
          handler: options.handler,
          memorySize: options.memorySize ?? defaultMemorySize,
          timeout: options.timeout ?? defaultTimeout,
          target: options.target,
          eventTypes: options.eventTypes,
          handlerRuntime: dependencies.handlerRuntime,
          ...dependencies.environment ? { environment: dependencies.environment } : {},
          log: dependencies.log,
          ...dependencies.signal ? { signal: dependencies.signal } : {},
          moduleDirectories
        };
        if (!withEvents)
          return { findings: await probeHandler(request), eventRuns: [] };
        const events = await Promise.all(built.events.map(async (event) => {
          const absolute = external_node_path_.join(folders.workingDirectory, event);
          return { file: (0, paths.X5)(folders.workspace, absolute), text: await external_node_fs_.promises.readFile(absolute, "utf8") };
        }));
        const { runs, findings } = await runEvents({ ...request, events });
        return { findings, eventRuns: runs.map(summaryOf), answers: runs };
      }
      function summaryOf(run) {
        const { invocation } = run;
        const problems = [...run.problems.map((problem) => problem.message), ...run.mismatches];
        if (invocation.outcome === "threw" || invocation.outcome === "not-loaded") {
          problems.unshift(`${invocation.errorType}: ${invocation.errorMessage}`);
        } else if (invocation.outcome !== "returned") {
          problems.unshift(invocation.outcome);
        }
        return {
          file: run.file,
          eventType: run.eventType,
          durationMs: invocation.durationMs,
          maxMemoryMb: invocation.maxMemoryMb,
          ok: run.passed,
          problems
        };
      }
      async function nodeModules({ workingDirectory, workspace }) {
        const found = [];
        for (let folder = workingDirectory; (0, paths.FK)(workspace, folder); folder = external_node_path_.dirname(folder)) {
          const candidate = external_node_path_.join(folder, "node_modules");
          if (await isFolder(candidate))
            found.push(candidate);
          if (folder === external_node_path_.dirname(folder))
            break;
        }
        return found;
      }
      async function notInstalled(packages, moduleDirectories) {
        const missing = [];
        for (const name of packages) {
          const found = await Promise.all(moduleDirectories.map((folder) => isFolder(external_node_path_.join(folder, ...name.split("/")))));
          if (!found.includes(true))
            missing.push(name);
        }
        return missing;
      }
      async function isFolder(candidate) {
        return external_node_fs_.promises.stat(candidate).then((found) => found.isDirectory(), () => false);
      }
      function cannotRun(options, missing, withEvents) {
        const names = missing.join(", ");
        return {
          rule: "not-run",
          severity: withEvents ? "error" : "notice",
          message: withEvents ? `The sample events cannot be run: ${options.functionName} imports ${names}, which are not in the zip and not on this machine either.` : `Whether ${options.handler} is a function was not tried: the code imports ${names}, which are not in the zip and not on this machine either.`,
          advice: `Install it before the build, as a development dependency: npm install --save-dev ${missing.join(" ")}.`,
          source: runtimePackages.source
        };
      }
      ;
      const artifactNames = ["code.zip", "code.js", "manifest.json", "cloudfront-function.js"];
      function removeArtifact(folder) {
        for (const name of artifactNames)
          (0, external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
        try {
          (0, external_node_fs_.rmdirSync)(folder);
        } catch {
        }
      }
      function writeArtifact(artifact) {
        const { folder, codeName } = artifact;
        const places = { code: external_node_path_.join(folder, codeName), manifest: external_node_path_.join(folder, "manifest.json") };
        let temporary;
        try {
          (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
          temporary = (0, external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_path_.dirname(folder), ".writing-"));
          (0, external_node_fs_.writeFileSync)(external_node_path_.join(temporary, "manifest.json"), artifact.manifest);
          (0, external_node_fs_.writeFileSync)(external_node_path_.join(temporary, codeName), artifact.code);
          (0, external_node_fs_.renameSync)(external_node_path_.join(temporary, "manifest.json"), places.manifest);
          (0, external_node_fs_.renameSync)(external_node_path_.join(temporary, codeName), places.code);
          return places;
        } catch (error) {
          throw new errors.yo("Artifact not written", `${folder} could not be written: ${(0, errors.bD)(error)}`, {
            cause: error
          });
        } finally {
          if (temporary)
            (0, external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
        }
      }
      ;
      async function buildFunction(options, dependencies) {
        if (!vocabulary.Md.test(options.functionName)) {
          throw new errors.dz("function-name", options.functionName, "1 to 64 letters, digits, '-' and '_'");
        }
        const folder = external_node_path_.join(options.outputDirectory, options.functionName);
        await (0, paths.LI)("output-directory", folder, options.workspace, options.workspace);
        removeArtifact(folder);
        const folders = await resolveFolders(options);
        const globFolders = { ...folders, outputDirectory: options.outputDirectory };
        const included = await includedFiles(options.include, globFolders);
        const events = options.events === void 0 ? [] : await matchFiles("events", options.events, globFolders);
        const findings = checkSettings({ ...options, today: new Date((dependencies.now ?? Date.now)()) });
        const built = await builderOf(options, folders)(options, folders, included, dependencies);
        if (!("manifest" in built))
          throw new BuildError([options.functionName], [...findings, ...built.findings]);
        const { code, manifest } = built;
        findings.push(...built.findings);
        stopOnErrors(options, findings);
        const run = await built.run(events);
        findings.push(...run.findings);
        stopOnErrors(options, findings);
        const codeName = codeFileName(options.target);
        const written = writeArtifact({ folder, code, codeName, manifest: (0, build_manifest.$)(manifest) });
        dependencies.log.info(`${options.functionName}: ${code.length} bytes, sha256 ${manifest.sha256}`);
        return {
          entry: entryOf(options, manifest, written),
          manifest,
          findings,
          eventRuns: run.eventRuns,
          unpackedBytes: manifest.unpackedBytes,
          advice: dependencies.withoutAdvice ? null : await advise({ parsed: built.parsed, runs: run.answers ?? [], folder }, options, folders, dependencies)
        };
      }
      function builderOf({ target }, { entry }) {
        if (target === "cloudfront-function")
          return buildFunctionCode;
        return isPython(entry) ? buildFromPython : buildFromNode;
      }
      async function buildFunctionCode(options, folders, _included, dependencies) {
        const { buildCloudFrontFunction } = await __webpack_require__.e(
          /* import() */
          603
        ).then(__webpack_require__.bind(__webpack_require__, 603));
        return buildCloudFrontFunction(options, folders, dependencies);
      }
      function runnable(assembled, packages, [options, folders, dependencies]) {
        const { zip, manifest, findings, handler, parsed } = assembled;
        const run = (events) => runBuilt({ zip, handler, ...packages, events }, options, folders, dependencies);
        return { code: zip, manifest, findings, run, ...parsed ? { parsed } : {} };
      }
      async function buildFromNode(options, folders, included, dependencies) {
        if (options.runtime.startsWith("python")) {
          throw new errors.dz("runtime", options.runtime, `a Node.js runtime, as the entry is ${options.entry}`);
        }
        const { file } = (0, handler_name.e)(options.handler);
        const [bundled, { assemble }] = await Promise.all([
          bundle(await dependencies.loadEsbuild(), options, folders, included.map((one) => one.path), isModuleScope(`${file}.js`, included) ? ".cjs" : ".js"),
          // Loaded while esbuild works.
          Promise.all(
            /* import() */
            [__webpack_require__.e(559), __webpack_require__.e(206), __webpack_require__.e(96)]
          ).then(__webpack_require__.bind(__webpack_require__, 2096)),
          options.target === "lambda" || dependencies.withoutAdvice ? void 0 : Promise.all(
            /* import() */
            [__webpack_require__.e(559), __webpack_require__.e(150)]
          ).then(__webpack_require__.bind(__webpack_require__, 7150))
        ]);
        if ("findings" in bundled)
          return bundled;
        const { runtimePackages: runtimePackages2, missingPackages, findings } = bundled.bundle;
        const assembled = await assemble(bundled.bundle, included, options, folders);
        const all = { ...assembled, findings: [...findings, ...assembled.findings] };
        return runnable(all, { runtimePackages: runtimePackages2, missingPackages }, [options, folders, dependencies]);
      }
      async function buildFromPython(options, folders, included, dependencies) {
        const { buildPython } = await __webpack_require__.e(
          /* import() */
          597
        ).then(__webpack_require__.bind(__webpack_require__, 3597));
        const built = await buildPython(options, folders, included, dependencies);
        if (!("zip" in built))
          return built;
        return runnable(built, { runtimePackages: [], missingPackages: [] }, [options, folders, dependencies]);
      }
      function stopOnErrors(options, findings) {
        if (findings.some((finding) => finding.severity === "error"))
          throw new BuildError([options.functionName], findings);
      }
      function entryOf(options, manifest, written) {
        return {
          function: manifest.function,
          target: manifest.target,
          runtime: manifest.runtime,
          handler: manifest.handler,
          eventTypes: manifest.eventTypes,
          artifactPath: (0, paths.X5)(options.workspace, written.code),
          manifestPath: (0, paths.X5)(options.workspace, written.manifest),
          sha256: manifest.sha256,
          codeSha256: manifest.codeSha256,
          sizeBytes: manifest.sizeBytes,
          commit: manifest.commit,
          s3Bucket: null,
          s3Key: null,
          hashKey: null,
          associations: options.associations
        };
      }
      ;
      function locate(finding, { functionName, declaredAt }) {
        if (!declaredAt || finding.position)
          return finding;
        const position = declaredAt(inputOfRule[finding.rule] ?? finding.rule);
        return { ...finding, message: `${functionName}: ${finding.message}`, position };
      }
      const inputOfRule = {
        "event-type": "event-types",
        "handler-name": "handler",
        memory: "memory-size"
      };
      function atItsLine(error, options) {
        const { functionName, declaredAt } = options;
        if (!declaredAt)
          return error;
        if (error instanceof BuildError) {
          return new BuildError([functionName], error.findings.map((finding) => locate(finding, options)));
        }
        if (!(error instanceof errors.dz))
          return error;
        return new BuildError([functionName], [{ ...findingOf(functionName, error), position: declaredAt(error.input) }]);
      }
      function findingOf(functionName, error) {
        return {
          rule: "input",
          severity: "error",
          message: `${functionName}: ${error.message}`,
          advice: "Correct the input.",
          source: { title: "edge-actions, inputs", read: "2026-11-21" },
          ...error.position ? { position: error.position } : {}
        };
      }
      ;
      async function buildFunctions(options, dependencies) {
        refuseSameNames(options);
        const build = async (one) => {
          try {
            const built2 = await buildFunction(one, dependencies);
            return { built: { ...built2, findings: built2.findings.map((finding) => locate(finding, one)) } };
          } catch (error) {
            return { functionName: one.functionName, error: atItsLine(error, one) };
          }
        };
        const outcomes = await (0, side_by_side.Q)(options, build, Math.max(2, external_node_os_.availableParallelism()));
        const failures = outcomes.filter((outcome) => "error" in outcome);
        const built = outcomes.flatMap((outcome) => "built" in outcome ? [outcome.built] : []);
        if (failures.length === 0)
          return built;
        const bug = failures.find(({ error }) => !(error instanceof errors.yo));
        if (bug)
          throw bug.error;
        const causes = new Set(failures.map(({ error }) => error));
        if (causes.size === 1 && built.length === 0)
          throw failures[0].error;
        throw new BuildError(failures.map((failure) => failure.functionName), [
          ...failures.flatMap(({ functionName, error }) => findingsOf(functionName, error)),
          ...built.flatMap((one) => one.findings)
        ]);
      }
      function findingsOf(functionName, error) {
        return error instanceof BuildError ? error.findings : [findingOf(functionName, error)];
      }
      function refuseSameNames(options) {
        const seen = /* @__PURE__ */ new Map();
        for (const { functionName } of options) {
          const before = seen.get(functionName.toLowerCase());
          if (before !== void 0) {
            throw new errors.yo("Function named twice", before === functionName ? `Function ${functionName} is to be built twice in one call; each name can be used once.` : `Functions ${before} and ${functionName} differ in capitals only, and would share a folder on some machines.`);
          }
          seen.set(functionName.toLowerCase(), functionName);
        }
      }
    })
  ),
  /***/
  4700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          findingOf
        )
        /* harmony export */
      });
      function findingOf(message, severity, version, locate) {
        const { location } = message;
        const position = location ? locate(location.file) : void 0;
        const notes = message.notes.map((note) => note.text).filter((note) => note && !adviceOfEsbuild.test(note));
        return {
          rule: "bundle",
          severity,
          message: [message.text, ...notes].join(" "),
          advice: adviceFor(message.text),
          source: { title: `esbuild ${version}`, read: "2026-11-21" },
          // esbuild's columns count bytes from 0, and its line is 1-based.
          ...position && location ? { position: { ...position, line: location.line, column: columnOf(location) } } : {}
        };
      }
      const adviceOfEsbuild = /^You can mark the path /;
      function columnOf(location) {
        const before = Buffer.from(location.lineText, "utf8").subarray(0, location.column).toString("utf8");
        return before.replace(/^\ufeff/, "").length + 1;
      }
      function adviceFor(text) {
        if (text.startsWith("Could not resolve")) {
          return "Install the dependencies before the build (npm ci), correct the path, or name the package in external.";
        }
        if (text.startsWith("No loader is configured")) {
          return "Ship the file beside the bundle with include and read it at run time, or leave the package that needs it out with external.";
        }
        return "Correct the source.";
      }
    })
  ),
  /***/
  4250: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          parseHandler
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
      function parseHandler(handler) {
        const slash = handler.lastIndexOf("/");
        const dot = handler.indexOf(".", slash + 1);
        const file = handler.slice(0, dot);
        const exported = handler.slice(dot + 1);
        const fileIsSafe = dot > slash + 1 && /^[\w-]+(?:\/[\w-]+)*$/.test(file);
        if (!fileIsSafe || !/^[\w$]+(?:\.[\w$]+)*$/.test(exported) || handler.length > 128) {
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("handler", handler, "FILE.EXPORT: the path of a file in the zip without its extension, a dot and the name of its export, at most 128 characters", "For example 'index.handler' or 'src/app.handler'.");
        }
        return { file, export: exported };
      }
    })
  ),
  /***/
  5267: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          manifestText
        ),
        /* harmony export */
        e: () => (
          /* binding */
          createManifest
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      function createManifest(facts, artifact, files) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(artifact).digest();
        const described = files.map(describe).sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
        return {
          schema: 1,
          function: facts.functionName,
          target: facts.target,
          runtime: facts.runtime,
          handler: facts.handler,
          eventTypes: [...facts.eventTypes],
          sha256: digest.toString("hex"),
          codeSha256: digest.toString("base64"),
          sizeBytes: artifact.length,
          unpackedBytes: described.reduce((sum, file) => sum + file.bytes, 0),
          files: described,
          commit: facts.commit
        };
      }
      function manifestText(manifest) {
        return `${JSON.stringify(manifest, null, 2)}
`;
      }
      function describe(file) {
        return {
          path: file.path,
          bytes: file.content.length,
          sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(file.content).digest("hex")
        };
      }
    })
  ),
  /***/
  9515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        nearestNames: () => (
          /* binding */
          nearestNames
        )
        /* harmony export */
      });
      function nearestNames(wanted, names) {
        const limit = Math.max(2, Math.ceil(wanted.length / 3));
        return names.map((name) => ({ name, distance: distance(wanted.toLowerCase(), name.toLowerCase()) })).filter((candidate) => candidate.distance <= limit).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, 3).map((candidate) => candidate.name);
      }
      function distance(from, to) {
        let row = Array.from({ length: to.length + 1 }, (_, column) => column);
        for (let line = 1; line <= from.length; line++) {
          const next = [line];
          for (let column = 1; column <= to.length; column++) {
            const replaced = row[column - 1] + (from[line - 1] === to[column - 1] ? 0 : 1);
            next.push(Math.min(row[column] + 1, next[column - 1] + 1, replaced));
          }
          row = next;
        }
        return row[to.length];
      }
    })
  ),
  /***/
  9378: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V0: () => (
          /* binding */
          restriction
        ),
        /* harmony export */
        ls: () => (
          /* binding */
          isViewerEvent
        ),
        /* harmony export */
        r4: () => (
          /* binding */
          inWords
        )
        /* harmony export */
      });
      var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);
      const KB = 1024;
      const MB = 1024 * 1024;
      const viewer = ["viewer-request", "viewer-response"];
      const origin = ["origin-request", "origin-response"];
      const viewerEdge = { target: "lambda-edge", eventTypes: viewer };
      const originEdge = { target: "lambda-edge", eventTypes: origin };
      const edge = { target: "lambda-edge" };
      const regional = { target: "lambda" };
      const cloudFrontFunction = { target: "cloudfront-function" };
      const rows = [
        // Lambda@Edge: size, time, memory
        {
          id: "edge-zip-viewer",
          value: 50 * MB,
          unit: "bytes",
          appliesTo: viewerEdge,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg,
          formerly: { value: MB, until: "late 2025" }
        },
        { id: "edge-zip-origin", value: 50 * MB, unit: "bytes", appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-unpacked", value: 250 * MB, unit: "bytes", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        {
          id: "edge-timeout-viewer",
          value: 30,
          unit: "seconds",
          appliesTo: viewerEdge,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg,
          formerly: { value: 5, until: "late 2025" }
        },
        { id: "edge-timeout-origin", value: 30, unit: "seconds", appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-memory-viewer", value: 128, unit: "MB", appliesTo: viewerEdge, source: (0, _sources_js__WEBPACK_IMPORTED_MODULE_0__.Nf)(_sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg) },
        { id: "edge-memory", value: 10240, unit: "MB", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-memory-least", value: 128, unit: "MB", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        // Lambda@Edge: what goes in and comes out
        {
          id: "edge-generated-response-viewer",
          value: 40 * KB,
          unit: "bytes",
          appliesTo: viewerEdge,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.EC
        },
        { id: "edge-generated-response-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.EC },
        { id: "edge-exposed-body-viewer", value: 40 * KB, unit: "bytes", appliesTo: viewerEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty },
        { id: "edge-exposed-body-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty },
        { id: "edge-replaced-body-text-viewer", value: 40 * KB, unit: "bytes", appliesTo: viewerEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty },
        { id: "edge-replaced-body-text-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty },
        {
          id: "edge-replaced-body-base64-viewer",
          value: Math.floor(53.2 * KB),
          unit: "bytes",
          appliesTo: viewerEdge,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty
        },
        {
          id: "edge-replaced-body-base64-origin",
          value: Math.floor(1.33 * MB),
          unit: "bytes",
          appliesTo: originEdge,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Ty
        },
        { id: "edge-uri-and-query", value: 8191, unit: "characters", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.SH },
        { id: "edge-origin-path", value: 255, unit: "characters", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Sq },
        { id: "edge-custom-origin-domain", value: 253, unit: "characters", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Sq },
        { id: "edge-s3-origin-domain", value: 128, unit: "characters", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Sq },
        // Lambda@Edge: quotas of an account
        { id: "edge-distributions-per-account", value: 500, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-associations-per-distribution", value: 100, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-behaviors-per-distribution", value: 75, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-distributions-per-function", value: 500, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-requests-per-second", value: 1e4, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-concurrent-executions", value: 1e3, unit: "count", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        { id: "edge-ephemeral-storage", value: 512, unit: "MB", appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.Bg },
        // Regional Lambda
        { id: "lambda-zip", value: 50 * MB, unit: "bytes", appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        { id: "lambda-unpacked", value: 250 * MB, unit: "bytes", appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        { id: "lambda-timeout", value: 900, unit: "seconds", appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        { id: "lambda-memory", value: 10240, unit: "MB", appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        { id: "lambda-memory-least", value: 128, unit: "MB", appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.X8 },
        // CloudFront Functions
        { id: "function-code", value: 10240, unit: "bytes", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        { id: "function-memory", value: 2, unit: "MB", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        { id: "functions-per-account", value: 100, unit: "count", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        {
          id: "function-compute-utilization",
          value: 100,
          unit: "percent",
          appliesTo: cloudFrontFunction,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6
        },
        { id: "key-value-store-key", value: 512, unit: "bytes", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        { id: "key-value-store-value", value: KB, unit: "bytes", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        { id: "key-value-store-size", value: 5 * MB, unit: "bytes", appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6 },
        {
          id: "key-value-stores-per-function",
          value: 1,
          unit: "count",
          appliesTo: cloudFrontFunction,
          source: _sources_js__WEBPACK_IMPORTED_MODULE_0__.G6
        }
      ];
      const restrictions = (
        /* unused pure expression or super */
        null
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      function restriction(id2, overrides = {}) {
        const row = byId.get(id2);
        const value = overrides[id2];
        return value === void 0 ? row : { ...row, value, formerly: void 0 };
      }
      function isViewerEvent(eventType) {
        return eventType === "viewer-request" || eventType === "viewer-response";
      }
      function inWords(value, unit) {
        if (unit === "seconds")
          return `${value} s`;
        if (unit === "MB")
          return `${value.toLocaleString("en-US")} MB`;
        if (unit === "bytes")
          return bytesInWords(value);
        return unit === "count" ? value.toLocaleString("en-US") : `${value.toLocaleString("en-US")} ${unit}`;
      }
      function bytesInWords(bytes) {
        if (bytes >= MB)
          return `${trimmed(bytes / MB)} MB`;
        if (bytes >= KB)
          return `${trimmed(bytes / KB)} KB`;
        return `${bytes} bytes`;
      }
      function trimmed(value) {
        return value.toFixed(2).replace(/\.?0+$/, "");
      }
    })
  ),
  /***/
  727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          sideBySide
        )
        /* harmony export */
      });
      const usualLimit = 8;
      async function sideBySide(items, work, limit = usualLimit) {
        const results = new Array(items.length);
        const failures = [];
        let next = 0;
        const worker = async () => {
          while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
              results[index] = await work(items[index], index);
            } catch (error) {
              failures.push(error);
            }
          }
        };
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
        if (failures.length > 0)
          throw failures[0];
        return results;
      }
    })
  )
};
