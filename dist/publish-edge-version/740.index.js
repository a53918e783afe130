export const id = 740;
export const ids = [740];
export const modules = {
  /***/
  9359: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        matchFiles: () => (
          /* binding */
          matchFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8285);
      var _kit_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7080);
      async function matchFiles(input, pattern, folders) {
        const segments = pattern.split(/[\\/]/);
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(pattern) || segments.includes("..")) {
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input, pattern, "a pattern inside the working directory", "Patterns start from working-directory and have no '..'.");
        }
        const kept = ["node_modules", ".git"].filter((folder) => !segments.includes(folder)).map((folder) => `**/${folder}/**`);
        const output = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folders.workingDirectory, folders.outputDirectory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
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
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input, pattern, "a pattern that matches at least one file in the working directory");
        }
        for (const file of files) {
          if ((0, _kit_paths_js__WEBPACK_IMPORTED_MODULE_3__.FK)(folders.workspace, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folders.workingDirectory, file))))
            continue;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input, pattern, "files inside the workspace", `${file} is a link that leads out of it.`);
        }
        return files.map((file) => file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")).sort();
      }
      function escapeGlob(literal) {
        return literal.replace(/[\\*?[\]{}()!+@]/g, "\\$&");
      }
    })
  )
};
