export const id = 3597;
export const ids = [3597];
export const modules = {
  /***/
  3597: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        buildPython: () => (
          /* binding */
          buildPython
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var sizes = __webpack_require__(8393);
      var python_interpreter = __webpack_require__(742);
      var python_runtime_packages = __webpack_require__(3840);
      var errors = __webpack_require__(8285);
      var paths = __webpack_require__(7080);
      var side_by_side = __webpack_require__(727);
      var build_manifest = __webpack_require__(5267);
      var build_zip = __webpack_require__(1059);
      var reserved_variables = __webpack_require__(1068);
      var sources = __webpack_require__(935);
      ;
      const namedKeys = 5;
      function checkSource(check) {
        if (check.source.problems.length > 0)
          return syntaxErrors(check);
        return [...handlerFindings(check), ...missingModules(check), ...environmentReads(check)];
      }
      function syntaxErrors({ source: source2, python, minor, toWorkspace }) {
        const older = python.minor < minor;
        return source2.problems.map(({ file, line, column, message }) => ({
          rule: "python-syntax",
          severity: "error",
          message: older ? `Python ${python.version} of this machine cannot read it: ${message}.` : `Not valid Python 3.${minor}: ${message}.`,
          advice: older ? `Install Python 3.${minor} before this step where the line is of a newer Python; else correct it.` : "Correct the line.",
          source: { title: `Python ${python.version}, its own parser`, read: "2026-11-21" },
          position: { file: toWorkspace(file), line, column }
        }));
      }
      function handlerFindings({ source: source2, handler, entry, toWorkspace }) {
        const { kind, line, functions } = source2.handler;
        const name = handler.slice(handler.lastIndexOf(".") + 1);
        const finding = (rule, message, advice) => [
          { rule, severity: "error", message, advice, source: sources.ON, position: { file: toWorkspace(entry), line } }
        ];
        switch (kind) {
          case "missing": {
            const there = functions.length > 0 ? `it defines ${functions.join(", ")}` : "it defines no function";
            const advice = `Define def ${name}(event, context) there, or name another function with handler.`;
            return finding("handler-export", `${entry} has no ${name}, which the handler ${handler} names; ${there}.`, advice);
          }
          case "async":
            return finding("handler-form", `${name} is an async function: Lambda's Python runtime does not await it and fails on what it returns.`, `Write def ${name}(event, context), with asyncio.run inside where something is awaited.`);
          case "parameters":
            return finding("handler-form", `${name} cannot be called with two arguments, and Lambda calls it with event and context.`, `Write def ${name}(event, context).`);
          default:
            return [];
        }
      }
      function missingModules({ source: source2, target, provided, toWorkspace }) {
        return source2.unresolved.filter(({ name }) => !provided.has(name)).map(({ name, later, file, line, column }) => ({
          rule: "missing-module",
          // A regional function may have it from a layer; what is imported in a function may never be needed.
          severity: later || target === "lambda" ? "warning" : "error",
          message: `${name} is imported, and is neither beside the entry, nor in the requirements, nor part of Python or of Lambda's runtime.`,
          advice: `Add the distribution that brings ${name} to the requirements file, pinned with ==.`,
          source: sources.ON,
          position: { file: toWorkspace(file), line, column }
        }));
      }
      function environmentReads({ source: source2, target, toWorkspace }) {
        if (target !== "lambda-edge")
          return [];
        const own = source2.reads.filter(({ key }) => key === null || !reserved_variables.e.has(key));
        return [
          ...own.map(({ key, file, line, column }) => {
            const position = { file: toWorkspace(file), line, column };
            const common = { rule: "environment-variable", source: sources.FR, position };
            if (key === null) {
              return {
                ...common,
                severity: "warning",
                message: "os.environ is read as a whole or by a name that is not known before it runs; at the edge only Lambda's reserved variables are in it.",
                advice: "Read only variables that Lambda sets itself."
              };
            }
            return {
              ...common,
              severity: "error",
              message: `os.environ has no ${key} at the edge: Lambda@Edge has no environment variables of its own, and build-env is not put into Python source.`,
              advice: `Write the value into a module beside the entry, or send it as an origin custom header that the function reads.`
            };
          }),
          ...Object.entries(source2.packageReads).flatMap(([name, keys]) => packageReads(name, keys))
        ];
      }
      function packageReads(name, keys) {
        const own = keys.filter((key) => !reserved_variables.e.has(key)).map((key) => key || "names that are not known before it runs");
        if (own.length === 0)
          return [];
        const more = own.length > namedKeys ? ` and ${own.length - namedKeys} more` : "";
        return [
          {
            rule: "environment-variable",
            severity: "warning",
            message: `The package ${name} reads os.environ (${own.slice(0, namedKeys).join(", ")}${more}); at the edge these are not set.`,
            advice: "Nothing to do where the package works without them; else configure it in code.",
            source: sources.FR
          }
        ];
      }
      ;
      function pythonHandlerFunction(handler, entry) {
        const module = entry.replace(/\.py$/i, "");
        if (!/^[\w-]+$/.test(module) || !entry.endsWith(".py")) {
          throw new errors.dz("entry", entry, "a file name of letters, digits, '-' and '_' that ends in .py", "Lambda imports it by this name.");
        }
        const name = handler.startsWith(`${module}.`) ? handler.slice(module.length + 1) : "";
        if (/^[A-Za-z_]\w*$/.test(name) && handler.length <= 128)
          return name;
        throw new errors.dz("handler", handler, `${module}.FUNCTION, as the entry ${entry} stands at the root of the zip under its own name`, `For example '${module}.handler'.`);
      }
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_crypto_ = __webpack_require__(7598);
      var process_group = __webpack_require__(9416);
      ;
      async function runPython(run) {
        run.signal?.throwIfAborted();
        const mark = `EDGE_ACTIONS_RUN=${(0, external_node_crypto_.randomUUID)()}`;
        const child = (0, external_node_child_process_.spawn)(run.executable, run.arguments, {
          cwd: run.cwd,
          env: { ...run.environment, EDGE_ACTIONS_RUN: mark.slice(mark.indexOf("=") + 1) },
          detached: true,
          stdio: ["pipe", "pipe", "pipe"],
          windowsHide: true
        });
        const { pid } = child;
        if (pid !== void 0)
          (0, process_group.fN)(pid, mark);
        const end = () => {
          if (pid !== void 0)
            (0, process_group.i0)(pid, mark);
        };
        let late = false;
        const limit = setTimeout(() => {
          late = true;
          end();
        }, run.limitMs);
        run.signal?.addEventListener("abort", end, { once: true });
        try {
          const output = { status: null, stdout: "", stderr: "" };
          child.stdout.setEncoding("utf8").on("data", (text) => output.stdout += text);
          child.stderr.setEncoding("utf8").on("data", (text) => output.stderr += text);
          child.stdin.on("error", () => {
          }).end(run.input ?? "");
          output.status = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
          run.signal?.throwIfAborted();
          if (late) {
            throw new errors.yo("Python took too long", `python ${run.arguments.slice(0, 4).join(" ")} did not end within ${run.limitMs / 1e3} s and was ended.`);
          }
          return output;
        } finally {
          clearTimeout(limit);
          run.signal?.removeEventListener("abort", end);
          end();
        }
      }
      ;
      const limitMs = 6e5;
      const passedOn = /* @__PURE__ */ new Set([
        "PATH",
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_CONFIG_DIRS",
        "XDG_CACHE_HOME",
        "NETRC",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        ...["INDEX_URL", "EXTRA_INDEX_URL", "NO_INDEX", "FIND_LINKS", "TRUSTED_HOST", "CERT", "CLIENT_CERT", "PROXY"].map((name) => `PIP_${name}`),
        ...["TIMEOUT", "DEFAULT_TIMEOUT", "RETRIES", "CACHE_DIR", "NO_CACHE_DIR", "CONFIG_FILE", "REQUIRE_HASHES"].map((name) => `PIP_${name}`),
        "PIP_KEYRING_PROVIDER"
      ]);
      async function installRequirements(installation) {
        const { python, directory, environment, log, signal } = installation;
        const target = external_node_path_.join(directory, "packages");
        const temporary = external_node_path_.join(directory, "temporary");
        for (const folder of [target, temporary])
          (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
        const { status, stdout, stderr } = await runPython({
          executable: python.executable,
          arguments: ["-m", "pip", ...pipArguments(installation, target)],
          environment: { ...pipEnvironment(environment), TMPDIR: temporary },
          cwd: temporary,
          limitMs,
          signal
        });
        if (status === 0) {
          for (const line of stdout.split("\n").filter((text) => text.startsWith("Successfully installed")))
            log.info(withoutPasswords(line));
          return target;
        }
        if (/No module named '?"?pip\b/.test(stderr)) {
          throw new errors.yo("pip not found", `The requirements cannot be installed: Python ${python.version} of this machine has no pip. Install it, for example with actions/setup-python or python3 -m ensurepip.`);
        }
        throw new errors.yo("Requirements not installed", messageOf(stderr, installation));
      }
      function pipArguments({ minor, requirements, allowSourceDistributions }, target) {
        return [
          "install",
          ...["--target", target, "--requirement", requirements],
          ...platforms(minor).flatMap((platform) => ["--platform", platform]),
          ...["--implementation", "cp", "--python-version", `3.${minor}`],
          // pip takes source distributions for another platform only where it follows no dependencies; they are checked afterwards.
          ...allowSourceDistributions ? ["--no-deps", "--prefer-binary"] : ["--only-binary", ":all:"],
          ...["--no-compile", "--no-user", "--no-input", "--no-warn-script-location", "--disable-pip-version-check"],
          ...["--no-color", "--progress-bar", "off"]
        ];
      }
      function platforms(minor) {
        const newest = minor >= 12 ? 34 : 26;
        const numbered = Array.from({ length: newest - 4 }, (_, index) => `manylinux_2_${newest - index}_x86_64`);
        return [...numbered, "manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", "linux_x86_64"];
      }
      function pipEnvironment(environment) {
        const kept = Object.entries(environment).filter(([name]) => passedOn.has(name.toUpperCase()));
        return { ...Object.fromEntries(kept), LANG: "C.UTF-8", PYTHONHASHSEED: "0", SOURCE_DATE_EPOCH: "315532800" };
      }
      function messageOf(stderr, { allowSourceDistributions, minor }) {
        const lines = withoutPasswords(stderr).split("\n");
        const errors2 = lines.filter((line) => line.startsWith("ERROR:")).map((line) => line.slice("ERROR:".length).trim());
        const said = (errors2.length > 0 ? errors2 : lines.filter(Boolean).slice(-3)).slice(-4).join("\n");
        const missing = /No matching distribution found/.test(said);
        if (missing && /Retrying \(Retry\(|Could not fetch URL|Max retries exceeded/.test(stderr))
          return `pip could not install the requirements: ${said}. A package index could not be reached: check the network, the proxy and the index that pip is configured for, then run this again.`;
        const advice = allowSourceDistributions ? "" : ` Only wheels for Python 3.${minor} on Linux x86_64 are taken: choose a version that has one, or set allow-source-distributions: true for one that is pure Python.`;
        return `pip could not install the requirements: ${said}${missing ? `.${advice}` : ""}`;
      }
      function withoutPasswords(text) {
        return text.replace(/\/\/[^/@\s]*@/g, "//***@");
      }
      ;
      const source = {
        title: "pip documentation, Requirements File Format; edge-actions, reproducible builds",
        read: "2026-11-21"
      };
      const allowedOptions = /^(?:-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--trusted-host|--require-hashes|--prefer-binary|--pre)(?:[\s=]|$)/;
      const pinned = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([A-Za-z0-9][A-Za-z0-9.!+_-]*)\s*(;[^#]*?)?((?:\s+--hash[=\s]\S+)*)$/;
      function normalizedName(name) {
        return name.replace(/[-_.]+/g, "-").toLowerCase();
      }
      function readRequirements(text, file) {
        const requirements = [];
        const findings = [];
        for (const { line, content } of logicalLines(text)) {
          if (content === "" || allowedOptions.test(content))
            continue;
          const [, name, version, marker] = pinned.exec(content) ?? [];
          if (name && version) {
            requirements.push({ name: normalizedName(name), version, line, conditional: marker !== void 0 });
            continue;
          }
          const { message, advice } = problemOf(content);
          findings.push({
            rule: "requirement-not-pinned",
            severity: "error",
            message: `${file}, line ${line}: ${shown(content)} ${message}`,
            advice,
            source,
            position: { file, line }
          });
        }
        return { requirements, findings };
      }
      function logicalLines(text) {
        const joined = [];
        let open;
        for (const [index, raw] of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).entries()) {
          const comment = /^\s*#/.test(raw);
          const continues = !comment && raw.endsWith("\\");
          const part = comment ? "" : continues ? raw.slice(0, -1) : raw;
          open = open ? { ...open, content: `${open.content} ${part.trim()}` } : { line: index + 1, content: part };
          if (continues)
            continue;
          joined.push(open);
          open = void 0;
        }
        if (open)
          joined.push(open);
        return joined.map(({ line, content }) => ({ line, content: content.replace(/(?:^|\s)#.*$/, "").trim() }));
      }
      function problemOf(content) {
        if (/^(?:-r|-c|--requirement|--constraint)(?:[\s=]|$)/.test(content)) {
          return {
            message: "leads to another file.",
            advice: "Write all requirements into one file, for example with pip-compile or uv pip compile."
          };
        }
        if (/^(?:-e|--editable)(?:[\s=]|$)|:\/\/|^[./]|\s@\s|\.(?:whl|zip|tar\.gz)$/.test(content)) {
          return {
            message: "is a path, a link or a working copy, whose bytes can change under the same line.",
            advice: "Name a released distribution, NAME==VERSION; local modules are found through their imports."
          };
        }
        if (content.startsWith("-")) {
          return { message: "is an option that is not taken here.", advice: "Leave it out; indexes and hashes are taken." };
        }
        if (/={2,3}[^;]*\*/.test(content)) {
          return { message: "stands for more than one version.", advice: "Name one version in full, NAME==1.2.3." };
        }
        return {
          message: "is not pinned with ==.",
          advice: "Write NAME==VERSION, for example with pip-compile or uv pip compile."
        };
      }
      function shown(content) {
        const safe = content.replace(/\/\/[^/@\s]*@/g, "//***@");
        return JSON.stringify(safe.length > 120 ? `${safe.slice(0, 120)}…` : safe);
      }
      ;
      const installed_source = {
        title: "pip documentation, Repeatable Installs; edge-actions, reproducible builds",
        read: "2026-11-21"
      };
      const leftOutFiles = /* @__PURE__ */ new Set(["RECORD", "INSTALLER", "REQUESTED", "direct_url.json"]);
      async function installedFiles(folder) {
        const paths2 = (0, external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => external_node_path_.relative(folder, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/")).filter((file) => !isLeftOut(file)).sort();
        return (0, side_by_side.Q)(paths2, async (file) => ({ path: file, content: await external_node_fs_.promises.readFile(external_node_path_.join(folder, file)) }));
      }
      function isLeftOut(file) {
        const folders = file.split("/");
        const name = folders.pop();
        if (folders[0] === "bin" || folders[0] === "test" && folders.length > 0)
          return true;
        if (folders.includes("__pycache__") || folders.includes("tests") || name.endsWith(".pyc"))
          return true;
        return folders.length === 1 && folders[0].endsWith(".dist-info") && leftOutFiles.has(name);
      }
      function checkInstalled(folder, requirements, file) {
        const installed = distributions(folder);
        const pinned2 = new Set(requirements.map(({ name }) => name));
        const added = installed.filter(({ name }) => !pinned2.has(name)).map(({ name, version }) => `${name}==${version}`);
        const there = new Set(installed.map(({ name }) => name));
        const lacking = installed.flatMap(({ name, needs }) => needs.filter((need) => !there.has(need)).map((need) => `${need} (for ${name})`));
        const finding = (message, advice) => ({
          rule: "requirement-not-pinned",
          severity: "error",
          message,
          advice,
          source: installed_source,
          position: { file, line: 1 }
        });
        return [
          ...added.length > 0 ? [
            finding(`${file} does not pin all that is installed: ${added.join(", ")} came as a dependency and can be another version tomorrow.`, `Add ${added.length === 1 ? "this line" : "these lines"}: ${added.join(", ")}.`)
          ] : [],
          ...lacking.length > 0 ? [finding(`${file} lacks ${[...new Set(lacking)].join(", ")}.`, "Add a line NAME==VERSION for each.")] : []
        ];
      }
      function topLevelNames(files) {
        return new Set(files.map(({ path: file }) => file.split("/")[0].replace(/(?:\.[\w-]+)?\.(?:py|so|pyd)$/, "")));
      }
      function distributions(folder) {
        return (0, external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith(".dist-info")).map((name) => describe((0, external_node_fs_.readFileSync)(external_node_path_.join(folder, name, "METADATA"), "utf8")));
      }
      function describe(metadata) {
        const [headers = ""] = metadata.split(/\r?\n\r?\n/, 1);
        const values = (field) => [...headers.matchAll(new RegExp(`^${field}:[ \\t]*(.*?)\\r?$`, "gim"))].map((match) => match[1]);
        const needs = values("Requires-Dist").filter((need) => !need.includes(";"));
        return {
          name: normalizedName(values("Name")[0] ?? ""),
          version: values("Version")[0] ?? "",
          needs: needs.map((need) => normalizedName(/^[A-Za-z0-9._-]+/.exec(need)?.[0] ?? ""))
        };
      }
      ;
      const source_limitMs = 12e4;
      async function readSource(request) {
        const { python, minor, programs, entry, handler, packages, signal } = request;
        const root = external_node_path_.dirname(entry);
        const { status, stdout, stderr } = await runPython({
          executable: python.executable,
          arguments: ["-I", "-S", "-B", external_node_path_.join(programs, "python-source.py")],
          environment: { LANG: "C.UTF-8" },
          cwd: root,
          input: JSON.stringify({ root, entry: external_node_path_.basename(entry), minor, handler, packages }),
          limitMs: source_limitMs,
          signal
        });
        if (status !== 0)
          throw new Error(`python-source.py ended with ${status}:
${stderr}`);
        return JSON.parse(stdout);
      }
      ;
      const inputsSource = { title: "edge-actions, inputs", read: "2026-11-21" };
      async function buildPython(options, folders, included, dependencies) {
        const { runtime } = options;
        const minor = (0, python_interpreter.oV)(runtime);
        if (minor === void 0)
          throw new errors.dz("runtime", runtime, "a Python runtime, as the entry is Python, like python3.13");
        pythonHandlerFunction(options.handler, external_node_path_.basename(folders.entry));
        const python = (0, python_interpreter.Kq)(runtime, dependencies.environment ?? {});
        const directory = external_node_fs_.realpathSync.native(await (0, promises_.mkdtemp)(external_node_path_.join((0, external_node_os_.tmpdir)(), "edge-actions-python-")));
        try {
          return await build({ options, folders, dependencies, python, minor }, included, directory);
        } finally {
          await (0, promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        }
      }
      async function build(one, included, directory) {
        const { options, folders, python, minor, dependencies } = one;
        const findings = unusedInputs(options);
        const installed = await install(one, directory);
        findings.push(...installed.findings);
        if (hasErrors(findings))
          return { findings };
        const entry = external_node_path_.basename(folders.entry);
        const root = external_node_path_.dirname(folders.entry);
        const source2 = await readSource({
          python,
          minor,
          programs: external_node_path_.dirname(dependencies.handlerRuntime),
          entry: folders.entry,
          handler: pythonHandlerFunction(options.handler, entry),
          packages: installed.folder,
          signal: dependencies.signal
        });
        const provided = /* @__PURE__ */ new Set([...python_runtime_packages.u, ...topLevelNames(installed.files), ...topLevelNames(included)]);
        const toWorkspace = (file) => (0, paths.X5)(folders.workspace, external_node_path_.join(root, file));
        const { target, handler, eventTypes } = options;
        findings.push(...checkSource({ source: source2, target, python, minor, handler, entry, provided, toWorkspace }));
        if (source2.problems.length > 0)
          return { findings };
        const files = combine(await localFiles(source2.files, root, folders), installed.files, included);
        const zip = await (0, build_zip.e)(files);
        const manifest = (0, build_manifest.e)(options, zip, files);
        findings.push(...(0, sizes.r)({ target, eventTypes, zipBytes: zip.length, unpackedBytes: manifest.unpackedBytes }));
        const loadable = python.minor === minor || !files.some(({ path: file }) => file.endsWith(".so"));
        const told = source2.handler.kind === "function" && (target === "lambda" || !loadable);
        return { zip, manifest, findings, handler: told ? "function" : "unknown" };
      }
      function unusedInputs({ buildEnv, external }) {
        const finding = (rule, message, advice) => ({
          rule,
          severity: "warning",
          message,
          advice,
          source: inputsSource
        });
        return [
          ...Object.keys(buildEnv).length > 0 ? [
            finding("build-env", `build-env (${Object.keys(buildEnv).join(", ")}) is not put into Python source.`, "Write the values into a module beside the entry.")
          ] : [],
          ...external.length > 0 ? [finding("external", "external has no effect on Python.", "Leave the package out of the requirements.")] : []
        ];
      }
      async function install({ options, folders, dependencies, python, minor }, directory) {
        if (options.requirements === void 0)
          return { folder: null, files: [], findings: [] };
        const absolute = await (0, paths.LI)("requirements", options.requirements, folders.workingDirectory, folders.workspace);
        const text = await external_node_fs_.promises.readFile(absolute, "utf8").catch(() => {
          throw new errors.dz("requirements", options.requirements, "a requirements file that exists, from working-directory");
        });
        const file = (0, paths.X5)(folders.workspace, absolute);
        const { requirements, findings } = readRequirements(text, file);
        if (findings.length > 0)
          return { folder: null, files: [], findings };
        findings.push(...otherConditions(requirements, python, minor, file));
        if (requirements.length === 0)
          return { folder: null, files: [], findings };
        const folder = await installRequirements({
          python,
          minor,
          requirements: absolute,
          directory,
          allowSourceDistributions: options.allowSourceDistributions ?? false,
          environment: dependencies.environment ?? {},
          log: dependencies.log,
          signal: dependencies.signal
        });
        findings.push(...checkInstalled(folder, requirements, file));
        return { folder, files: await installedFiles(folder), findings };
      }
      function otherConditions(requirements, python, minor, file) {
        const first = requirements.find(({ conditional }) => conditional);
        if (!first || python.minor === minor)
          return [];
        return [
          {
            rule: "requirement-condition",
            severity: "warning",
            message: `${file} has conditions, and pip decides them for Python ${python.version} of this machine, not for the runtime's 3.${minor}.`,
            advice: `Install Python 3.${minor} before this step, or leave the conditions out.`,
            source: inputsSource,
            position: { file, line: first.line }
          }
        ];
      }
      async function localFiles(files, root, folders) {
        return (0, side_by_side.Q)([...files], async (file) => {
          const absolute = external_node_path_.join(root, ...file.split("/"));
          if (!(0, paths.FK)(folders.workspace, external_node_fs_.realpathSync.native(absolute))) {
            throw new errors.dz("entry", file, "modules inside the workspace", `${file} is a link that leads out of it.`);
          }
          return { path: file, content: await external_node_fs_.promises.readFile(absolute) };
        });
      }
      function combine(local, installed, included) {
        const there = new Map(local.map((file) => [file.path, Buffer.from(file.content)]));
        return [...local, ...installed, ...included.filter((file) => !there.get(file.path)?.equals(file.content))];
      }
      function hasErrors(findings) {
        return findings.some(({ severity }) => severity === "error");
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
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6141);
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
  )
};
