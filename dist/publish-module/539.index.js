export const id = 539;
export const ids = [539];
export const modules = {
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
  ),
  /***/
  7539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readModuleFiles: () => (
          /* binding */
          readModuleFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3382);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8285);
      var _kit_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7080);
      var _kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(727);
      const leftOut = [
        "**/.*/**",
        "**/.*",
        "**/*.tfstate",
        "**/*.tfstate.*",
        "**/*.tfplan",
        "**/*.tfvars",
        "**/*.tfvars.json",
        "**/crash.log",
        "**/crash.*.log",
        "**/node_modules/**"
      ];
      async function readModuleFiles(folder, workspace) {
        const shown = (0, _kit_paths_js__WEBPACK_IMPORTED_MODULE_4__.X5)(workspace, folder);
        const paths = (await (0, tinyglobby__WEBPACK_IMPORTED_MODULE_5__.TI)(["**"], { cwd: folder, ignore: leftOut, onlyFiles: true, dot: true })).map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")).sort();
        if (!paths.some((file) => /^[^/]+\.tf(?:\.json)?$/.test(file))) {
          const expected = "the folder of a Terraform module, with .tf files in it";
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.dz("path", shown, expected, paths.length === 0 ? "The folder is empty, or not there." : void 0);
        }
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        const files = await (0, _kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_6__.Q)(paths, async (file) => {
          const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file);
          if (!(0, _kit_paths_js__WEBPACK_IMPORTED_MODULE_4__.FK)(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute))) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.dz("path", shown, "files inside the workspace", `${file} is a link that leads out of it.`);
          }
          return { path: file, content: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absolute) };
        });
        refuseOutsideSources(files, shown);
        return files;
      }
      function refuseOutsideSources(files, shown) {
        const problems = files.filter(({ path: file }) => file.endsWith(".tf") && !/(?:^|\/)(?:examples|tests)\//.test(file)).flatMap(({ path: file, content }) => outsideSources(file, Buffer.from(content).toString("utf8")));
        if (problems.length === 0)
          return;
        const lines = problems.map(({ file, line, source }) => `${shown}/${file}:${line}: source = "${source}"`);
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("Module is not whole", `A published module holds only its own folder, and this one takes modules from outside of it:
${lines.join("\n")}
Publish those too and give their s3:: source, or move them below ${shown}.`, { position: { file: `${shown}/${problems[0].file}`, line: problems[0].line } });
      }
      function outsideSources(file, text) {
        return text.split("\n").flatMap((content, index) => {
          const source = /^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/.exec(content)?.[1];
          if (source === void 0)
            return [];
          const target = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file), source);
          return target.startsWith("..") ? [{ file, line: index + 1, source }] : [];
        });
      }
    })
  )
};
