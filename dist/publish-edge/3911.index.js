export const id = 3911;
export const ids = [3911, 9673, 2054];
export const modules = {
  /***/
  3911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bundleCode: () => (
          /* binding */
          bundleCode
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var bundle_message = __webpack_require__(4700);
      var function_esbuild_options = __webpack_require__(1507);
      var promises_ = __webpack_require__(1455);
      var external_node_module_ = __webpack_require__(8995);
      var language = __webpack_require__(9673);
      ;
      function runtimeModulesPlugin(runtime) {
        const known = language.o[runtime] ?? [];
        return {
          name: "runtime-modules",
          setup(build) {
            build.onResolve({ filter: /^(node:)?[a-z0-9_]+(\/[a-z]+)?$/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
              const name = path.replace(/^node:/, "");
              if (known.includes(name))
                return { path: name, external: true };
              const ofOther = Object.values(language.o).some((modules2) => modules2.includes(name));
              if (pluginData === "asked" || !ofOther && !(0, external_node_module_.isBuiltin)(path))
                return void 0;
              const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: "asked" });
              if (found.errors.length === 0 && !found.external)
                return { path: found.path, sideEffects: found.sideEffects };
              return { errors: [{ text: `${runtime} has no module "${path}": it has ${known.join(", ")}.` }] };
            });
          }
        };
      }
      function exportedScriptPlugin(file) {
        const loaders = { ts: "ts", mts: "ts" };
        return {
          name: "exported-script",
          setup(build) {
            build.onLoad({ filter: /./, namespace: "file" }, async ({ path }) => {
              if (path !== file)
                return void 0;
              const contents = `${await (0, promises_.readFile)(file, "utf8")}
export { handler };`;
              return { contents, loader: loaders[file.split(".").at(-1)] ?? "js" };
            });
          }
        };
      }
      ;
      async function bundleCode(esbuild, options, folders, locate) {
        const finding = (message, severity) => {
          const found = (0, bundle_message.h)({ ...message, text: inWords(message.text, options.runtime) }, severity, esbuild.version, locate);
          return noHandler(found, options, locate, folders) ?? found;
        };
        const result = await bundleAnyKind(esbuild, options, folders);
        if (result.errors.length > 0) {
          return {
            findings: [
              ...result.errors.map((message) => finding(message, "error")),
              ...result.warnings.map((message) => finding(message, "warning"))
            ]
          };
        }
        const built = result;
        const map = built.outputFiles.find((file) => file.path.endsWith(".map"));
        const code = built.outputFiles.find((file) => !file.path.endsWith(".map"));
        return {
          code: code?.text ?? "",
          sourceMap: map?.text ?? "",
          metafile: built.metafile,
          // Direct eval is an error of the checks.
          findings: built.warnings.filter((message) => message.id !== "direct-eval").map((message) => finding(message, "warning"))
        };
      }
      async function bundleAnyKind(esbuild, options, folders) {
        const result = await attempt(esbuild, options, folders, "handler");
        if (![...result.errors, ...result.warnings].some(isWithoutHandler))
          return result;
        const kind = await kindOfEntry(esbuild, folders);
        if (typeof kind !== "string")
          return kind;
        return kind === "handler" ? result : attempt(esbuild, options, folders, kind);
      }
      function isWithoutHandler({ id: id2, text, location }) {
        return location?.file === function_esbuild_options.MB && (id2 === "import-is-undefined" || text.startsWith("No matching export"));
      }
      async function kindOfEntry(esbuild, folders) {
        const built = await orFailure(esbuild.build({
          absWorkingDir: folders.workingDirectory,
          entryPoints: [folders.entry],
          outdir: folders.workingDirectory,
          allowOverwrite: true,
          write: false,
          metafile: true,
          format: "esm",
          logLevel: "silent"
        }));
        if (!("metafile" in built))
          return built;
        const { inputs, outputs } = built.metafile;
        const [output] = Object.values(outputs);
        if (output?.exports.includes("handler") || Object.values(inputs)[0]?.format === "cjs")
          return "handler";
        return output?.exports.includes("default") ? "default" : "script";
      }
      async function attempt(esbuild, options, folders, kind) {
        const from = external_node_path_.relative(folders.workingDirectory, folders.entry).split(external_node_path_.sep).join("/");
        const name = kind === "default" ? "default as handler" : "handler";
        return orFailure(esbuild.build({
          ...(0, function_esbuild_options.$q)(options, folders),
          // What else the entry exports, for tests, is left out.
          stdin: {
            contents: `export { ${name} } from ${JSON.stringify(from.startsWith(".") ? from : `./${from}`)};`,
            resolveDir: folders.workingDirectory,
            sourcefile: function_esbuild_options.MB
          },
          plugins: [
            runtimeModulesPlugin(options.runtime),
            ...kind === "script" ? [exportedScriptPlugin(folders.entry)] : []
          ]
        }));
      }
      async function orFailure(building) {
        try {
          return await building;
        } catch (error) {
          if (Array.isArray(error.errors))
            return error;
          throw error;
        }
      }
      function inWords(text, runtime) {
        if (text.startsWith("Top-level await"))
          return `${runtime} does not take await outside of functions.`;
        const [, form] = /^Transforming (.*) to the configured target environment .* is not supported yet$/.exec(text) ?? [];
        return form === void 0 ? text : `${runtime} does not take ${form}, and it cannot be rewritten into what it takes.`;
      }
      function noHandler(finding, options, locate, folders) {
        const isMissing = /^"handler" is not declared in this file|^No matching export in .* for import "handler"/.test(finding.message);
        if (!isMissing)
          return void 0;
        const from = external_node_path_.relative(folders.workingDirectory, folders.entry);
        const position = locate(from);
        return {
          ...finding,
          rule: "handler",
          message: `${options.entry} has no handler: neither an export of that name, nor a default export, nor a function handler(event).`,
          advice: "Write export function handler(event) { … }.",
          ...position ? { position: { ...position, line: 1 } } : {}
        };
      }
    })
  ),
  /***/
  1507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          functionEsbuildOptions
        ),
        /* harmony export */
        MB: () => (
          /* binding */
          entryName
        ),
        /* harmony export */
        Pg: () => (
          /* binding */
          codeName
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _edge_functions_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9673);
      const left = [
        "array-spread",
        "const-and-let",
        "default-argument",
        "destructuring",
        "dynamic-import",
        "for-of",
        "nested-rest-binding",
        "object-extensions",
        "object-rest-spread",
        "regexp-dot-all-flag",
        "regexp-match-indices",
        "regexp-set-notation",
        "regexp-sticky-and-unicode-flags",
        "regexp-unicode-property-escapes"
      ];
      const codeName = "code.js";
      const entryName = "<handler>";
      function functionEsbuildOptions(options, folders) {
        const { forms } = _edge_functions_language_js__WEBPACK_IMPORTED_MODULE_1__.J[options.runtime];
        const values = { NODE_ENV: "production", ...options.buildEnv };
        const places = ["process", "globalThis.process", "global.process"];
        return {
          absWorkingDir: folders.workingDirectory,
          // Nothing is written; the place makes the source map's paths relative to the working directory.
          outfile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(folders.workingDirectory, codeName),
          allowOverwrite: true,
          write: false,
          bundle: true,
          metafile: true,
          platform: "neutral",
          mainFields: ["module", "main"],
          conditions: ["module"],
          format: "esm",
          target: "es5",
          supported: Object.fromEntries([...forms, ...left].map((form) => [form, true])),
          minify: options.minify,
          treeShaking: true,
          legalComments: "none",
          // One byte a character less than escapes, of few that there are.
          charset: "utf8",
          sourcemap: "external",
          sourcesContent: false,
          define: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => places.map((place) => [`${place}.env.${key}`, JSON.stringify(value)]))),
          logLevel: "silent",
          color: false
        };
      }
    })
  ),
  /***/
  9673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          runtimeLanguage
        ),
        /* harmony export */
        o: () => (
          /* binding */
          runtimeModules
        )
        /* harmony export */
      });
      const shared = ["arrow", "exponent-operator", "regexp-named-capture-groups", "rest-argument", "template-literal"];
      const regexp = ["regexp-lookbehind-assertions"];
      const runtimeLanguage = {
        "cloudfront-js-1.0": { forms: [...shared, ...regexp], regexpFlags: "gim" },
        "cloudfront-js-2.0": { forms: [...shared, ...regexp, "const-and-let", "async-await"], regexpFlags: "gimy" }
      };
      const runtimeModules = {
        "cloudfront-js-1.0": ["crypto", "querystring"],
        "cloudfront-js-2.0": ["crypto", "querystring", "buffer", "cloudfront"]
      };
    })
  )
};
