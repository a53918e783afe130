"use strict";exports.id=942,exports.ids=[942],exports.modules={7942:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{npmPack:()=>npmPack});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6760),node_util__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7975),_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8285);const run=(0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(
node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);function npmPack(workspace,platform=process.platform){return async(specifier,folder)=>{const windows=platform==="win32",target=windows?`"${folder}\
"`:folder;try{await run("npm",["pack",specifier,"--pack-destination",target,"--ignore-scripts","--loglevel=error"],{cwd:workspace,shell:windows,timeout:12e4,maxBuffer:1024*1024})}catch(error){const output=error.
stderr?.trim()||(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error);throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("esbuild could not be fetched",`npm pack ${specifier} failed: ${output.
slice(0,2e3)}
Give npm access to the registry that serves ${specifier}, or install esbuild in the workspace.`,{cause:error})}const tarball=(await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir(folder)).find(
name=>name.endsWith(".tgz"));if(!tarball)throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo("esbuild could not be fetched",`npm pack ${specifier} ended well but left no tarball behind.`);return node_path__WEBPACK_IMPORTED_MODULE_2__.
join(folder,tarball)}}})};
