"use strict";exports.id=539,exports.ids=[539],exports.modules={727:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>sideBySide});const usualLimit=8;
async function sideBySide(items,work,limit=usualLimit){const results=new Array(items.length),failures=[];let next=0;const worker=async()=>{for(;next<items.length&&failures.length===0;){const index=next++;
try{results[index]=await work(items[index],index)}catch(error){failures.push(error)}}};if(await Promise.all(Array.from({length:Math.min(limit,items.length)},worker)),failures.length>0)throw failures[0];
return results}}),7539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readModuleFiles:()=>readModuleFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),tinyglobby__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
3382),_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8285),_kit_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7080),_kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
727);const leftOut=["**/.*/**","**/.*","**/*.tfstate","**/*.tfstate.*","**/*.tfplan","**/*.tfvars","**/*.tfvars.json","**/crash.log","**/crash.*.log","**/node_modules/**"];async function readModuleFiles(folder,workspace){
const shown=(0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_4__.X5)(workspace,folder),paths=(await(0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__.TI)(["**"],{cwd:folder,ignore:leftOut,onlyFiles:!0,dot:!0})).map(
file=>file.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")).sort();if(!paths.some(file=>/^[^/]+\.tf(?:\.json)?$/.test(file))){const expected="the folder of a Terraform module, with .tf fil\
es in it";throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.dz("path",shown,expected,paths.length===0?"The folder is empty, or not there.":void 0)}const root=node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.
native(workspace),files=await(0,_kit_side_by_side_js__WEBPACK_IMPORTED_MODULE_6__.Q)(paths,async file=>{const absolute=node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder,file);if(!(0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_4__.
FK)(root,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute)))throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.dz("path",shown,"files inside the workspace",`${file} is a link that \
leads out of it.`);return{path:file,content:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absolute)}});return refuseOutsideSources(files,shown),files}function refuseOutsideSources(files,shown){
const problems=files.filter(({path:file})=>file.endsWith(".tf")&&!/(?:^|\/)(?:examples|tests)\//.test(file)).flatMap(({path:file,content})=>outsideSources(file,Buffer.from(content).toString("utf8")));
if(problems.length===0)return;const lines=problems.map(({file,line,source})=>`${shown}/${file}:${line}: source = "${source}"`);throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("Module is not w\
hole",`A published module holds only its own folder, and this one takes modules from outside of it:
${lines.join(`
`)}
Publish those too and give their s3:: source, or move them below ${shown}.`,{position:{file:`${shown}/${problems[0].file}`,line:problems[0].line}})}function outsideSources(file,text){return text.split(
`
`).flatMap((content,index)=>{const source=/^\s*source\s*=\s*"(\.{1,2}\/[^"]*)"/.exec(content)?.[1];return source===void 0?[]:node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.
posix.dirname(file),source).startsWith("..")?[{file,line:index+1,source}]:[]})}})};
