"use strict";exports.id=579,exports.ids=[579],exports.modules={7579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{showPlan:()=>showPlan});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_events__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8474),node_fs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3024),_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8285),_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(475);const notPassedOn=/^(?:INPUT_|ACTIONS_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)$|TF_LOG(?:$|_))/,
keptStderr=64*1024;async function*showPlan(show){if(show.signal?.throwIfAborted(),!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(show.workingDirectory))throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.
dz("working-directory",show.workingDirectory,"a folder that exists");const kept=Object.entries(show.environment).filter(([name])=>!notPassedOn.test(name)),child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)(show.terraformPath,["show","-json","-no-color",show.planFile],{cwd:show.workingDirectory,env:{...Object.fromEntries(kept),TF_IN_AUTOMATION:"1",TF_INPUT:"0",CHECKPOINT_DISABLE:"1"},stdio:["ignor\
e","pipe","pipe"],windowsHide:!0,...show.signal?{signal:show.signal}:{}});let stderr="";child.stderr.setEncoding("utf8").on("data",text=>{stderr=(stderr+text).slice(-keptStderr)});const ended=(0,node_events__WEBPACK_IMPORTED_MODULE_1__.
once)(child,"close");ended.catch(()=>{});try{for await(const chunk of child.stdout)yield chunk;const[code,signal]=await ended.catch(error=>{throw show.signal?.throwIfAborted(),notStarted(show,error)});
if(code!==0)throw failed(show,code===null?`was ended by ${signal}`:`exited with code ${code}`,stderr)}finally{child.exitCode===null&&child.signalCode===null&&child.kill()}}function notStarted({terraformPath},error){
if(error.code!=="ENOENT"&&error.code!=="EACCES")return error;const advice="plan-file is a binary plan, which only the program that made it can read: install it before this step, as with hashicorp/setu\
p-terraform, or give the JSON that terraform show -json printed.",expected="a program that exists, on PATH or as a path, and may be run";return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.dz("terr\
aform-path",terraformPath,expected,advice)}const advices=[[/as a state or plan file|not a valid zip/i,()=>"The file is damaged, or not a plan: give the file that terraform plan -out=FILE wrote, whole."],
[/initiali[sz]|init"|\binit\b|plugin schema|required plugins|could not load|provider.{0,80}(?:not (?:available|installed|found)|unavailable)|lock file|module not installed|no package/i,({workingDirectory,
terraformPath})=>`Run ${terraformPath} init in ${workingDirectory} earlier in this job, with the same TF_DATA_DIR and lock file: reading a plan needs its providers. Or give the JSON of the plan.`],[/different version|created by|newer version|unsupported|format version|plan file.{0,40}version/i,
({terraformPath})=>`The plan was made by another version or program than ${terraformPath}: give the one that made it as terraform-path.`],[/workspace/i,()=>"Give the workspace that the plan was made i\
n as TF_WORKSPACE, or the JSON of the plan."]];function failed(show,how,stderr){const said=show.masker.mask((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__.L)(stderr)).trim(),advice=advices.find(([pattern])=>pattern.
test(said))?.[1](show)??"Run the same command in the step before, to see that it works there; or give the JSON that it prints.";return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo("terraform sho\
w failed",`${show.terraformPath} show -json ${how} in ${show.workingDirectory}.${said===""?"":` It says:
${lastLines(said)}`}
${advice}`)}function lastLines(text){return text.length<=4e3?text:`\u2026${text.slice(-4e3)}`}})};
