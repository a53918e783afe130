(()=>{"use strict";var __webpack_modules__={6314:((module2,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(module2,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__nccwpck_require__2.r(__webpack_exports__2);var _build_lambda_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7997),_dist_folder_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8036),_run_action_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1649);await(0,_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("build-lambda",(0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_1__.P)(),_build_lambda_js__WEBPACK_IMPORTED_MODULE_0__.o),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),181:(module2=>{module2.exports=require("buffer")}),4434:(module2=>{module2.exports=require("events")}),9896:(module2=>{module2.exports=require("fs")}),3339:(module2=>{
module2.exports=require("module")}),1421:(module2=>{module2.exports=require("node:child_process")}),7598:(module2=>{module2.exports=require("node:crypto")}),3024:(module2=>{module2.exports=require("no\
de:fs")}),1455:(module2=>{module2.exports=require("node:fs/promises")}),8995:(module2=>{module2.exports=require("node:module")}),8161:(module2=>{module2.exports=require("node:os")}),6760:(module2=>{module2.
exports=require("node:path")}),6466:(module2=>{module2.exports=require("node:stream/promises")}),8500:(module2=>{module2.exports=require("node:timers/promises")}),7975:(module2=>{module2.exports=require(
"node:util")}),8522:(module2=>{module2.exports=require("node:zlib")}),6928:(module2=>{module2.exports=require("path")}),932:(module2=>{module2.exports=require("process")}),2203:(module2=>{module2.exports=
require("stream")}),7016:(module2=>{module2.exports=require("url")}),9023:(module2=>{module2.exports=require("util")}),3106:(module2=>{module2.exports=require("zlib")}),7997:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{o:()=>buildLambda});var markdown=__nccwpck_require__2(18);const words={none:"no code needed","cloudfront-function":"CloudFront Function",person:"a person d\
ecides","lambda-edge":"Lambda@Edge"},shownReasons=5;function adviceSummary(built){const advised=built.flatMap(({entry,advice})=>advice?[{entry,advice}]:[]);if(advised.length===0)return"";const rows=advised.
map(({entry,advice})=>[(0,markdown.pj)(entry.function),(0,markdown.aY)(entry.target),`${advice.target===entry.target?"":"\u{1F4A1} "}${words[advice.target]}`,why(advice)]);return["#### The lightest to\
ol that does the job",(0,markdown.tp)(["function","built for","recommended","why"],rows),...advised.flatMap(({entry,advice})=>terraformOf(entry.function,advice))].join(`

`)}function adviceLine(name,advice){const[first]=advice.reasons,reason=first?`: ${first.message}${first.position?` (${placeOf(first)})`:""}`:"",instead=advice.withoutCode?`: ${advice.withoutCode.what}`:
reason;return`${name}: the lightest tool for it: ${words[advice.target]}${instead}`}function why(advice){const{withoutCode,reasons,generated,evidence}=advice,parts=[];withoutCode&&parts.push(`${(0,markdown.
pj)(capitalized(withoutCode.what))}.`,...withoutCode.differences.map(markdown.pj));for(const reason of reasons.slice(0,shownReasons))parts.push(`${reason.position?`${(0,markdown.aY)(placeOf(reason))} `:
""}${(0,markdown.pj)(reason.message)}`);return reasons.length>shownReasons&&parts.push(`And ${reasons.length-shownReasons} more.`),generated&&parts.push(`Generated: ${(0,markdown.aY)(generated)}.`),evidence&&
(parts.push(`${evidence.same} of ${evidence.compared} sample events answered the same.`),evidence.unsure>0&&parts.push(`${evidence.unsure} depend on the clock or on chance.`)),generated&&!evidence&&parts.
push("Without sample events nothing has been compared."),advice.target==="cloudfront-function"&&generated&&parts.push("It cannot share the viewer events of a behavior with Lambda@Edge."),parts.join("<\
br>")}function terraformOf(name,{withoutCode}){if(!withoutCode||withoutCode.terraform==="")return[];const runs=[...withoutCode.terraform.matchAll(/`+/g)].map(([run])=>run.length),fence="`".repeat(Math.
max(3,...runs.map(length=>length+1)));return[`<details><summary>${(0,markdown.pj)(name)} without code: ${(0,markdown.pj)(withoutCode.what)}</summary>

${fence}hcl
${withoutCode.terraform}
${fence}

</details>`]}function placeOf({position}){return position?`${position.file}${position.line?`:${position.line}`:""}`:""}function capitalized(text){return text.slice(0,1).toUpperCase()+text.slice(1)}var annotations=__nccwpck_require__2(
3941),findings_table=__nccwpck_require__2(5988);function runLinks(run){const links=[];return run.commit&&links.push(`commit ${(0,markdown.nf)((0,markdown.aY)(run.commit.slice(0,12)),run.repositoryUrl?
`${run.repositoryUrl}/commit/${run.commit}`:null)}`),run.runUrl&&links.push((0,markdown.nf)("workflow run",run.runUrl)),links.join(" \xB7 ")}function buildSummary(built,run){const rows=built.map(({entry,
unpackedBytes})=>[(0,markdown.pj)(entry.function),(0,markdown.aY)(entry.target),(0,markdown.aY)(entry.runtime??""),(0,markdown.BC)(entry.sha256),(0,markdown.aY)(entry.codeSha256),(0,markdown.Ej)(entry.
sizeBytes),(0,markdown.Ej)(unpackedBytes)]);return`${[`### \u{1F4E6} Built ${built.length} function${built.length===1?"":"s"}`,(0,markdown.tp)(["function","target","runtime","SHA-256","CodeSha256","si\
ze","unpacked"],rows),eventsTable(built),adviceSummary(built),(0,findings_table.f)(built.flatMap(one=>one.findings)),run===null?"":runLinks(run)].filter(Boolean).join(`

`)}
`}function eventsTable(built){const rows=built.flatMap(({entry,eventRuns})=>eventRuns.map(one=>[one.ok?"\u2705":"\u274C",(0,markdown.pj)(entry.function),(0,markdown.aY)(one.file),one.eventType??"",timeOf(
one.durationMs),one.maxMemoryMb===null?"":`${one.maxMemoryMb.toFixed(0)} MB`,one.estimatedComputeUtilization===void 0?"":`\u2248 ${one.estimatedComputeUtilization}`]));if(rows.length===0)return"";const columns=[
"","function","sample event","event type","time","memory"];return built.some(({eventRuns})=>eventRuns.some(one=>one.estimatedComputeUtilization!==void 0))?`${(0,markdown.tp)([...columns,"compute utili\
zation"],rows)}

\u2248: an estimate of compute utilization (0 to 100) from the machine that built; only TestFunction at AWS measures it.`:(0,markdown.tp)(columns,rows.map(row=>row.slice(0,columns.length)))}function timeOf(milliseconds){
return`${milliseconds.toFixed(milliseconds<1?2:0)} ms`}var errors=__nccwpck_require__2(8285);function defaultHandler(entry){const file=entry.split(/[\\/]/).at(-1);return file.endsWith(".py")?`${file.slice(
0,-3)}.handler`:"index.handler"}function defaultRuntime(target,entry){return target==="cloudfront-function"?"cloudfront-js-2.0":entry.endsWith(".py")?"python3.13":"nodejs24.x"}var paths=__nccwpck_require__2(
7080);function readComputeCeiling(inputs,events){const ceiling=inputs.integer("max-compute-utilization",{minimum:1,maximum:100,unit:"percent"});if(ceiling!==void 0&&events===void 0){const advice="Comp\
ute utilization is measured on sample events.";throw new errors.dz("max-compute-utilization",String(ceiling),"events beside it",advice)}return ceiling}var vocabulary=__nccwpck_require__2(6353);function readTarget(inputs){
return inputs.choice("target",vocabulary.zV)}function checkName(input,name){if(vocabulary.Md.test(name))return name;throw new errors.dz(input,name,"a name of 1 to 64 letters, digits, - and _",input.startsWith(
"function")?adviceOnName(name):void 0)}function adviceOnName(name){const arn=/^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name),[,region,ofArn]=arn??[];if(region&&region!==vocabulary.oB)return`\
That is the ARN of a function in ${region}; Lambda@Edge functions live in ${vocabulary.oB}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;const ofCloudFront=/^arn:[^:]*:cloudfront::[^:]*:function\/(.+)$/.
exec(name)?.[1];if(ofCloudFront)return`Give the function's name, not its ARN: "${ofCloudFront}".`;if(name.includes("$LATEST"))return"A numbered version is published, and never $LATEST, which CloudFron\
t does not run: give the name alone.";if(ofArn)return`Give the function's name, not its ARN: "${ofArn}".`;if(name.includes(":"))return"Give the name alone, without a version or an alias."}function readEventTypes(inputs,target){
const allowed=vocabulary.BA[target],named=inputs.commaSeparated("event-types");for(const name of named)if(!allowed.includes(name)){const expected=allowed.length>0?`event types of ${target}: ${allowed.
join(", ")}`:`no event types, as target ${target} has none`;throw new errors.dz("event-types",name,expected)}return allowed.filter(eventType=>named.length===0||named.includes(eventType))}var runtimes=__nccwpck_require__2(
3004);const notForFunctions={handler:"it is function handler(event) at the top level",include:"it is one file",external:"it is one file",requirements:"it is JavaScript","allow-source-distributions":"i\
t is JavaScript","source-map":"it is one file","memory-size":"CloudFront sets it",timeout:"CloudFront sets it"};function refuseInputsOfOtherTargets(inputs,target){if(target!=="cloudfront-function"){if(!inputs.
given("max-compute-utilization"))return;const came=inputs.text("max-compute-utilization");throw new errors.dz("max-compute-utilization",came,"nothing",`Target ${target} has no compute utilization; onl\
y cloudfront-function has.`)}const names=Object.keys(notForFunctions).filter(name=>inputs.given(name)),[first,...others]=names;if(first!==void 0){const reasons=names.map(name=>`${name} (${notForFunctions[name]}\
)`).join(", "),all=others.length===0?`Leave it out: ${reasons}.`:`Leave these out: ${reasons}.`;throw new errors.dz(first,inputs.text(first),"nothing for target cloudfront-function",all)}const runtime=inputs.
text("runtime");if(runtime!==void 0&&(0,runtimes.w4)(runtime)?.targets.includes(target)!==!0)throw new errors.dz("runtime",runtime,"cloudfront-js-2.0 or cloudfront-js-1.0 for target cloudfront-functio\
n")}function meansNothingFor(target,name,value){const ofFunctions=target==="cloudfront-function";return name==="runtime"?ofFunctions!==value.startsWith("cloudfront-js-"):ofFunctions?Object.hasOwn(notForFunctions,
name):name==="max-compute-utilization"}async function readBuildOptions({inputs,workspace,run},functionName){const target=readTarget(inputs);refuseInputsOfOtherTargets(inputs,target);const entry=inputs.
required("entry","the path of the file that exports the handler"),handler=inputs.text("handler")??defaultHandler(entry);if(!/^[\w./-]+\.[A-Za-z_$][\w$]*$/.test(handler))throw new errors.dz("handler",handler,
"file and export, like index.handler");const workingDirectory=await(0,paths.LI)("working-directory",inputs.required("working-directory","a folder"),workspace,workspace),outputDirectory=await(0,paths.LI)(
"output-directory",inputs.required("output-directory","a folder"),workspace,workspace);if(outputDirectory===workspace)throw new errors.dz("output-directory",inputs.text("output-directory"),"a folder o\
f its own inside the workspace, like .edge");const memorySize=inputs.integer("memory-size",{minimum:1,maximum:1e6,unit:"MB"}),timeout=inputs.integer("timeout",{minimum:1,maximum:1e6,unit:"seconds"}),events=inputs.
text("events"),maxComputeUtilization=readComputeCeiling(inputs,events),requirements=inputs.text("requirements"),allowSourceDistributions=inputs.boolean("allow-source-distributions");return refuseWithoutPython(
entry,requirements,allowSourceDistributions),{functionName:checkName("function-name",functionName),entry,target,eventTypes:readEventTypes(inputs,target),runtime:inputs.text("runtime")??defaultRuntime(
target,entry),handler,buildEnv:inputs.keyValues("build-env"),include:inputs.lines("include"),external:inputs.commaSeparated("external"),...requirements===void 0?{}:{requirements},allowSourceDistributions,
minify:inputs.boolean("minify"),sourceMap:inputs.boolean("source-map"),...memorySize===void 0?{}:{memorySize},...timeout===void 0?{}:{timeout},...maxComputeUtilization===void 0?{}:{maxComputeUtilization},
...events===void 0?{}:{events},associations:null,workingDirectory,outputDirectory,workspace,commit:run.commit}}function refuseWithoutPython(entry,requirements,allowSourceDistributions){if(!entry.endsWith(
".py")&&requirements!==void 0)throw new errors.dz("requirements",requirements,"a Python entry beside it",`The entry is ${entry}.`);if(allowSourceDistributions&&requirements===void 0)throw new errors.dz(
"allow-source-distributions","true","requirements beside it","Nothing is installed without.")}var external_node_fs_=__nccwpck_require__2(3024),external_node_path_=__nccwpck_require__2(6760);async function buildOutputs(built,context){
const artifacts=built.map(one=>one.entry),outputs={artifacts,"artifacts-path":await writeJson(context,"artifacts.json",artifacts)},[only]=built;return built.length!==1||only===void 0?outputs:{...outputs,
"artifact-path":only.entry.artifactPath,sha256:only.entry.sha256,"code-sha256":only.entry.codeSha256,"size-bytes":only.entry.sizeBytes,"unpacked-bytes":only.unpackedBytes,"manifest-path":only.entry.manifestPath,
"recommended-target":only.advice?.target??""}}async function writeJson(context,name,list){const folder=context.inputs.declares("output-directory")?context.inputs.required("output-directory","a folder"):
".edge",own=list.length===1?list[0]?.function??"":"",file=external_node_path_.join(context.workspace,folder,own,name);return(0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file),{recursive:!0}),
(0,external_node_fs_.writeFileSync)(file,`${JSON.stringify(list,null,2)}
`),external_node_path_.relative(context.workspace,file).split(external_node_path_.sep).join("/")}var declared_inputs=__nccwpck_require__2(5479);const besideConfig=["config","functions","build-env","wo\
rking-directory","output-directory"];async function findConfig({inputs,workspace},usual){const named=inputs.text("config"),base=inputs.declares("working-directory")?inputs.required("working-directory",
"a folder"):".",folder=await(0,paths.LI)("working-directory",base,workspace,workspace),usualIsThere=usual!==void 0&&inputs.text("entry")===void 0&&(0,external_node_fs_.existsSync)(external_node_path_.
join(folder,usual)),file=named??(usualIsThere?usual:void 0),config=file===void 0?null:{path:await(0,paths.LI)("config",file,folder,workspace),taken:named??`${file} in the working directory, as no entr\
y is given`};return inputs.declares("functions")&&refuseInputsOfOne(inputs,config),config}function refuseInputsOfOne(inputs,config){if(config===null){const functions=inputs.text("functions");if(functions===
void 0)return;throw new errors.dz("functions",functions,"a config beside it","Without an edge.yml there is one function.")}for(const name of[...Object.keys(declared_inputs.W["build-lambda"]),"function"]){
if(besideConfig.includes(name)||!inputs.declares(name)||!inputs.given(name))continue;const advice=["function-name","function"].includes(name)?`The functions are named in the file; functions chooses am\
ong them${inputs.declares("function-prefix")?", and function-prefix makes their names in AWS":""}.`:`Write it in the file, under ${name==="entry"?"the function":"the function or defaults"}.`;throw new errors.
dz(name,inputs.text(name),`nothing beside config (${config.taken})`,advice)}}async function readConfigured(config,context){const all=await readConfigFile(config,context),chosen=await choose(all,context.
inputs.commaSeparated("functions")),{ConfigError}=await __nccwpck_require__2.e(784).then(__nccwpck_require__2.bind(__nccwpck_require__2,784)),problems=[],options=[];for(const one of chosen)try{options.
push(await readFunction(one,context))}catch(error){if(!(error instanceof errors.dz))throw error;problems.push({position:one.declaredAt(error.input),message:`${one.name}: ${error.message}`})}if(problems.
length>0)throw new ConfigError(problems);return options}async function readConfigFile({path:file},{workspace}){const shown=(0,paths.X5)(workspace,file),{readConfig}=await Promise.all([__nccwpck_require__2.
e(815),__nccwpck_require__2.e(718)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,9718));return readConfig(readText(file,shown),shown,knownInputs())}const maximumBytes=256*1024;function readText(file,shown){
const expected="the path of an edge.yml";let bytes;try{bytes=(0,external_node_fs_.readFileSync)(file)}catch(error){throw new errors.dz("config",shown,expected,`The file cannot be read: ${(0,errors.bD)(
error).split(",")[0]}.`)}if(bytes.length>maximumBytes)throw new errors.dz("config",shown,`${expected} of at most 256 KB`);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{throw new errors.
dz("config",shown,`${expected} in UTF-8`)}}function knownInputs(){const build2=Object.keys(declared_inputs.W["build-lambda"]),others=Object.values(declared_inputs.W).flatMap(inputs=>Object.keys(inputs));
return{build:build2,ofStages:others.filter(name=>!build2.includes(name))}}async function choose(all,names){for(const name of names){if(all.some(one=>one.name===name))continue;const{nearestNames}=await __nccwpck_require__2.
e(515).then(__nccwpck_require__2.bind(__nccwpck_require__2,9515)),known=all.map(one=>one.name),[near]=nearestNames(name,known),advice=near?`Did you mean ${near}?`:`It has ${known.slice(0,20).join(", ")}\
.`;throw new errors.dz("functions",name,"names of functions that the config has",advice)}return all.filter(({name})=>names.length===0||names.includes(name))}async function readFunction(one,{inputs,workspace,
run}){const folder=inputs.required("working-directory","a folder"),own=one.inputs["working-directory"],associated=[...new Set((one.associations??[]).map(line=>line.trim().split(/\s+/)[1]))],target=one.
inputs.target??inputs.text("target");if(target==="lambda"&&associated.length>0)throw new errors.dz("associations",one.associations?.[0],"nothing for target lambda");const values={"output-directory":inputs.
required("output-directory","a folder"),"event-types":associated.join(`
`),...inputsFor(target,one),"working-directory":own===void 0?folder:external_node_path_.posix.join(folder,own)},options=await readBuildOptions({inputs:inputs.from(values),workspace,run},one.name),missing=associated.
find(eventType=>!options.eventTypes.includes(eventType));if(missing!==void 0){const came=one.associations?.find(line=>line.includes(missing));throw new errors.dz("associations",came,`events of event-t\
ypes: ${options.eventTypes.join(", ")}`)}return{...options,buildEnv:{...one.buildEnv,...inputs.keyValues("build-env")},associations:one.associations,declaredAt:one.declaredAt}}function inputsFor(target,{
inputs,fromDefaults}){const kept=Object.entries(inputs).filter(([name,value])=>!fromDefaults.includes(name)||!meansNothingFor(target,name,value));return Object.fromEntries(kept)}var external_node_os_=__nccwpck_require__2(
8161),external_node_module_=__nccwpck_require__2(8995);const platforms=null,bundledPlatform="linux-x64";function executableIn(platform){return platform.startsWith("win32-")?"esbuild.exe":"bin/esbuild"}
function readDescription(file){return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}async function findExecutable(description,places){const wanted=description.platforms[places.platform];
if(!wanted){const known=Object.keys(description.platforms).join(", ");throw new errors.yo("Platform without esbuild",`There is no esbuild for ${places.platform}. Run this on one of ${known}.`)}if(places.
platform===description.bundled.platform)return startable(external_node_path_.join(places.distEsbuild,...wanted.executable.split("/")),places);const installed=await inNodeModules(wanted,description.version,
places);if(installed)return startable(installed,places);const cached=cachePath(wanted,description.version,places);return cached&&await hasHash(cached,wanted,places.log)?startable(cached,places):fetchAndKeep(
wanted,description.version,cached,places)}async function inNodeModules(wanted,version,places){const folder=external_node_path_.join(places.workspace,"node_modules",...wanted.package.split("/"));if(await external_node_fs_.
promises.readFile(external_node_path_.join(folder,"package.json"),"utf8").then(text=>JSON.parse(text).version,()=>{})!==version)return;const executable=external_node_path_.join(folder,...wanted.executable.
split("/"));return await hasHash(executable,wanted,places.log)?executable:void 0}function cachePath(wanted,version,places){if(places.toolCache)return external_node_path_.join(places.toolCache,"edge-ac\
tions-esbuild",version,places.platform,external_node_path_.basename(wanted.executable))}async function hasHash(file,wanted,log){const{sha256Of}=await __nccwpck_require__2.e(636).then(__nccwpck_require__2.
bind(__nccwpck_require__2,6636)),sha256=await sha256Of(file);return sha256!==void 0&&sha256!==wanted.sha256&&log.info(`${file} is not the esbuild that was expected (SHA-256 ${sha256}); it is not used.`),
sha256===wanted.sha256}async function fetchAndKeep(wanted,version,cached,places){const{fetchExecutable}=await __nccwpck_require__2.e(636).then(__nccwpck_require__2.bind(__nccwpck_require__2,6636));places.
log.info(`Fetching ${wanted.package}@${version} with npm`),await external_node_fs_.promises.mkdir(places.temporaryFolder,{recursive:!0});const{folder,executable}=await fetchExecutable(wanted,version,places.
temporaryFolder,places.pack);if(!cached)return{executable,temporary:folder};try{await keep(executable,cached)}finally{await external_node_fs_.promises.rm(folder,{recursive:!0,force:!0})}return{executable:cached,
temporary:void 0}}async function keep(executable,cached){await external_node_fs_.promises.mkdir(external_node_path_.dirname(cached),{recursive:!0});const folder=await external_node_fs_.promises.mkdtemp(
external_node_path_.join(external_node_path_.dirname(cached),".new-"));try{const copy=external_node_path_.join(folder,external_node_path_.basename(cached));await external_node_fs_.promises.copyFile(executable,
copy),await external_node_fs_.promises.chmod(copy,493),await external_node_fs_.promises.rename(copy,cached)}finally{await external_node_fs_.promises.rm(folder,{recursive:!0,force:!0})}}async function startable(file,places){
if(places.platform.startsWith("win32-"))return{executable:file,temporary:void 0};try{return(0,external_node_fs_.accessSync)(file,external_node_fs_.constants.X_OK),{executable:file,temporary:void 0}}catch(error){
if(error.code==="ENOENT")throw new errors.yo("esbuild is missing",`${file} is not there. Use a released version of edge-actions, or run npm run build.`,{cause:error})}await external_node_fs_.promises.
mkdir(places.temporaryFolder,{recursive:!0});const folder=await external_node_fs_.promises.mkdtemp(external_node_path_.join(places.temporaryFolder,"edge-actions-esbuild-")),copy=external_node_path_.join(
folder,external_node_path_.basename(file));return await external_node_fs_.promises.copyFile(file,copy),await external_node_fs_.promises.chmod(copy,493),{executable:copy,temporary:folder}}function createEsbuildLoader(places){
let loaded;return()=>(loaded??=load(places),loaded)}async function load(places){const description=readDescription(external_node_path_.join(places.distEsbuild,"esbuild.json")),found=await findExecutable(
description,{distEsbuild:places.distEsbuild,workspace:places.workspace,toolCache:places.toolCache,temporaryFolder:places.tempDirectory,platform:places.platform??`${process.platform}-${process.arch}`,pack:places.
pack??packIn(places.workspace),log:places.log}),{executable,temporary}=found,esbuild=requireWith(external_node_path_.join(places.distEsbuild,"main.js"),executable);return process.once("exit",()=>{esbuild.
stop(),temporary&&(0,external_node_fs_.rmSync)(temporary,{recursive:!0,force:!0})}),esbuild}function packIn(workspace){return async(specifier,folder)=>{const{npmPack}=await __nccwpck_require__2.e(942).
then(__nccwpck_require__2.bind(__nccwpck_require__2,7942));return npmPack(workspace)(specifier,folder)}}function requireWith(mainFile,executable){const before=process.env.ESBUILD_BINARY_PATH;process.env.
ESBUILD_BINARY_PATH=executable;try{return(0,external_node_module_.createRequire)(mainFile)(mainFile)}finally{before===void 0?delete process.env.ESBUILD_BINARY_PATH:process.env.ESBUILD_BINARY_PATH=before}}
function buildDependencies({dist,environment,workspace,log,signal}){const load2=createEsbuildLoader({distEsbuild:external_node_path_.join(dist,"esbuild"),workspace,toolCache:environment.RUNNER_TOOL_CACHE||
void 0,tempDirectory:environment.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),log});let loading;return{log,signal,environment,onRunner:environment.GITHUB_ACTIONS==="true",loadEsbuild:()=>(loading??=load2().
then(started),loading),handlerRuntime:external_node_path_.join(dist,"handler-runtime","index.js"),functionRuntime:external_node_path_.join(dist,"function-runtime","index.js")}}function started(esbuild){
return esbuild.initialize({}),esbuild}async function buildLambda(context){const config=await findConfig(context),options=config===null?[await readOne(context)]:await readConfigured(config,context),built=await build(
context,options);context.setOutputs(await buildOutputs(built,context)),await context.summarize(buildSummary(built,context.run))}function readOne(context){const name=context.inputs.required("function-n\
ame","a name of 1 to 64 letters, digits, - and _, or an edge.yml's path as config");return readBuildOptions(context,name)}async function build(context,options){const dependencies=buildDependencies(context);
options.some(({entry})=>!/\.py$/i.test(entry))&&await dependencies.loadEsbuild().catch(()=>{});const{buildFunctions}=await __nccwpck_require__2.e(665).then(__nccwpck_require__2.bind(__nccwpck_require__2,
4665)),built=await buildFunctions(options,dependencies).catch(error=>{throw context.signal.aborted?givenUp(context.signal):error});if(context.signal.aborted)throw givenUp(context.signal);for(const{entry,
advice}of built)advice&&context.log.info(adviceLine(entry.function,advice));return(0,annotations.d)(built.flatMap(one=>one.findings),context.log),built}function givenUp(signal){return new errors.yo("C\
ancelled",`${(0,errors.bD)(signal.reason)} The build was given up; nothing was uploaded or published.`)}}),5479:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{W:()=>declaredInputs});const declaredInputs={"publish-edge":{config:"",functions:"","function-name":"",entry:"",target:"lambda-edge","event-types":"",runtime:"",handler:"","bui\
ld-env":"",include:"",external:"",requirements:"","allow-source-distributions":"false",minify:"true","source-map":"false","memory-size":"",timeout:"",events:"","max-compute-utilization":"","working-di\
rectory":".","output-directory":".edge",bucket:"",prefix:"",version:"",sha256:"none","kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"f\
alse","code-sha256":"none","distribution-id":"none","distribution-name":"default",associations:"","take-over":"false",function:"",wait:"true","timeout-minutes":"20","invalidate-paths":""},"build-lambd\
a":{config:"",functions:"","function-name":"",entry:"",target:"lambda-edge","event-types":"",runtime:"",handler:"","build-env":"",include:"",external:"",requirements:"","allow-source-distributions":"f\
alse",minify:"true","source-map":"false","memory-size":"",timeout:"",events:"","max-compute-utilization":"","working-directory":".","output-directory":".edge"},"upload-artifact-hash":{"artifact-path":"",
artifacts:"","function-name":"",bucket:"",prefix:"",version:"",sha256:"none","kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"false"},"\
publish-edge-version":{"function-name":"",target:"lambda-edge","artifact-path":"","s3-bucket":"","s3-key":"",artifacts:"",config:"","function-prefix":"","code-sha256":"none",alias:"","distribution-id":"\
none","distribution-name":"default",associations:"","take-over":"false",runtime:"",handler:"",events:"","max-compute-utilization":"",stage:"none","release-bucket":"none","release-prefix":"",function:"",
wait:"true","timeout-minutes":"20","invalidate-paths":"","dry-run":"false"},"promote-stage":{"from-stage":"","to-stage":"",functions:"","release-bucket":"","release-prefix":"","to-release-bucket":"non\
e","to-release-prefix":"","to-bucket":"","to-prefix":"","distribution-id":"none","function-prefix":"",publish:"true","verify-running":"true","expect-promoted":"none","overwrite-drift":"false",rollback:"\
false","to-sha256":"none",wait:"true","timeout-minutes":"20","invalidate-paths":"","github-token":"",environment:"","dry-run":"false"},"terraform-plan-comment":{"plan-file":"","log-file":"",sections:"",
"working-directory":".","terraform-path":"terraform",name:"","github-token":"","pr-number":"",mode:"update",aggregate:"","show-drift":"relevant",mask:"","mask-values":"","fail-on":"","expect-fingerpri\
nt":"none","max-bytes":"65536",title:"",footer:"","dry-run":"false"},"publish-module":{path:"",name:"",version:"",bucket:"",prefix:"modules","dry-run":"false"}}}),8036:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>distFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6760);function distFolder(){return node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1]??".")))}}),1649:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{C:()=>runAction});var external_node_fs_=__nccwpck_require__2(3024);const external_os_namespaceObject=require("os");function toCommandValue(input){return input==
null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties2){return Object.keys(annotationProperties2).length?{title:annotationProperties2.
title,file:annotationProperties2.file,line:annotationProperties2.startLine,endLine:annotationProperties2.endLine,col:annotationProperties2.startColumn,endColumn:annotationProperties2.endColumn}:{}}function issueCommand(command,properties,message){
const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_namespaceObject.EOL)}function issue(name,message=""){issueCommand(name,{},message)}const CMD_STRING=":\
:";class Command{constructor(command,properties,message){command||(command="missing.command"),this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.
command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&
(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
const external_crypto_namespaceObject=require("crypto");var external_fs_=__nccwpck_require__2(9896);function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath)
throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_.appendFileSync(
filePath,`${toCommandValue(message)}${external_os_namespaceObject.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,
convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`}
function createActionsLog(write=line=>process.stdout.write(`${line}
`)){const annotate=(kind,message,options={})=>issueCommand(kind,annotationProperties(options),message);return{debug:message=>issueCommand("debug",{},message),info:message=>write(withoutCommands(message)),
notice:(message,options)=>annotate("notice",message,options),warning:(message,options)=>annotate("warning",message,options),error:(message,options)=>annotate("error",message,options),async group(title,work){
issueCommand("group",{},title);try{return await work()}finally{issueCommand("endgroup",{},"")}}}}function annotationProperties(options){return toCommandProperties({...options.title===void 0?{}:{title:options.
title},...options.file===void 0?{}:{file:options.file},...options.line===void 0?{}:{startLine:options.line},...options.line===void 0||options.column===void 0?{}:{startColumn:options.column}})}function withoutCommands(message){
return message.split(/\r\n|\r|\n/).map(line=>line.replace(/^(\s*)::/,"$1: :").replaceAll("##[","# #[")).join(`
`)}var annotations=__nccwpck_require__2(3941);function readRunContext(environment){const server=(environment.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,""),repository=environment.GITHUB_REPOSITORY,
repositoryUrl=repository&&/^[\w.-]+\/[\w.-]+$/.test(repository)?`${server}/${repository}`:null,commit=isCommit(environment.GITHUB_SHA??"")?environment.GITHUB_SHA:null,run=environment.GITHUB_RUN_ID,attempt=environment.
GITHUB_RUN_ATTEMPT;return{commit,repositoryUrl,runUrl:repositoryUrl&&run?`${repositoryUrl}/actions/runs/${run}${attempt?`/attempts/${attempt}`:""}`:null}}function isCommit(text){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(text)}var findings_table=__nccwpck_require__2(5988),external_node_os_=__nccwpck_require__2(8161);function setOutputs(outputs,environment){const texts=Object.entries(outputs).map(([name,value])=>({
name,text:outputText(value)}));if(environment.GITHUB_OUTPUT)texts.length>0&&issueFileCommand("OUTPUT",texts.map(({name,text})=>prepareKeyValueMessage(name,text)).join(external_node_os_.EOL));else for(const{
name,text}of texts)issueCommand("set-output",{name},text)}function outputText(value){return value==null?"":typeof value=="object"?JSON.stringify(value):String(value)}const summaryLimitBytes=1024*1024,
keptFreeBytes=null;function leftInSummary(file){const there=file?(0,external_node_fs_.statSync)(file,{throwIfNoEntry:!1}):void 0;return Math.max(0,summaryLimitBytes-(there?.size??0))}function roomInSummary(file){
return Math.max(0,leftInSummary(file)-keptFreeBytes)}function cutToSummaryLimit(markdown,limitBytes){if(Buffer.byteLength(markdown)<=limitBytes)return markdown;const note=`

*Cut here: a job summary holds 1 MiB. The log has the rest.*
`,room=limitBytes-Buffer.byteLength(note);if(room<0)return"";const head=Buffer.from(markdown).subarray(0,room).toString("utf8");return`${head.slice(0,Math.max(0,head.lastIndexOf(`
`)))}${note}`}var errors=__nccwpck_require__2(8285),external_node_util_=__nccwpck_require__2(7975);const meanings={EACCES:"The job may not read or write there: look at who owns the files, as after a s\
tep that ran in a container.",EPERM:"The job may not read or write there: look at who owns the files, as after a step that ran in a container.",EROFS:"The file system is read-only.",ENOSPC:"The runner\
's disk is full.",EDQUOT:"The runner's disk quota is used up.",ENOTDIR:"A file is in the place of a folder: remove it, or give another folder.",EEXIST:"A file is in the place of a folder: remove it, o\
r give another folder.",EISDIR:"A folder is in the place of a file: remove it, or give another folder.",ELOOP:"Symbolic links lead back to themselves: remove one of them.",ENAMETOOLONG:"The name is lo\
nger than the file system takes: give a shorter one.",EMFILE:"The runner lets the job open no more files (ulimit -n).",ERR_FS_EISDIR:"A folder is in the place of a file: remove it, or give another fol\
der."};function fileSystemRefusal(error){if(!external_node_util_.types.isNativeError(error)||error instanceof errors.yo)return null;const{code,path:place}=error,meaning=code!==void 0&&place!==void 0?meanings[code]:
void 0;return meaning===void 0?null:new errors.yo("File system",`${error.message}. ${meaning}`,{cause:error})}class Inputs{#environment;#declared;constructor(environment,declared){this.#environment=environment,
this.#declared=declared}declares(name){return this.#declared[name]!==void 0}#raw(name){const declared=this.#declared[name];if(declared===void 0)throw new Error(`Input '${name}' is read but not declare\
d in action.yml`);return(this.#environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??declared).trim()}text(name){return this.#raw(name)||this.#declared[name]||void 0}given(name){return this.
text(name)!==(this.#declared[name]||void 0)}from(values){const variables=Object.entries(values).map(([name,value])=>[`INPUT_${name.toUpperCase()}`,value]);return new Inputs(Object.fromEntries(variables),
this.#declared)}required(name,expected){const value=this.text(name);if(value===void 0)throw new errors.dz(name,"",expected);return value}guarded(name,expected){const value=this.#raw(name);if(value!=="\
none"){if(value)return value;throw new errors.dz(name,value,`${expected}, or none`,"An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, o\
r write none, to go without it.")}}boolean(name){return this.choice(name,["true","false"])==="true"}choice(name,allowed){const value=this.#raw(name),lower=value.toLowerCase(),found=allowed.find(one=>one===
value)??allowed.find(one=>one===lower);if(found===void 0)throw new errors.dz(name,value,`one of ${allowed.join(", ")}`);return found}integer(name,bounds){const value=this.text(name);if(value===void 0)
return;const number=/^\d{1,9}$/.test(value)?Number(value):Number.NaN;if(!(number>=bounds.minimum&&number<=bounds.maximum))throw new errors.dz(name,value,`a whole number of ${bounds.unit} from ${bounds.
minimum} to ${bounds.maximum}`);return number}requiredInteger(name,bounds){const number=this.integer(name,bounds);if(number===void 0)throw new errors.dz(name,"",`a whole number of ${bounds.unit}`);return number}lines(name){
return this.#raw(name).split(/\r?\n/).map(line=>line.trim()).filter(Boolean)}commaSeparated(name){return this.lines(name).flatMap(line=>line.split(",").map(item=>item.trim()).filter(Boolean))}keyValues(name){
const values={};for(const[index,line]of this.lines(name).entries()){const separator=line.indexOf("="),key=separator<0?"":line.slice(0,separator).trim();if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))throw new errors.
dz(name,`line ${index+1}`,"lines KEY=VALUE with a key of letters, digits and _");if(Object.hasOwn(values,key))throw new errors.dz(name,key,"each key once");values[key]=line.slice(separator+1).trim()}return values}}
var declared_inputs=__nccwpck_require__2(5479);function withFindings(error){const findings=error?.findings;return Array.isArray(findings)?findings:void 0}async function runAction(name,dist,action){const environment=process.
env,log=createActionsLog(),cancellation=new AbortController,cancel=signal=>cancellation.abort(new errors.yo("Cancelled",`Cancelled by ${signal}.`));process.once("SIGINT",cancel).once("SIGTERM",cancel);
const context={inputs:new Inputs(environment,declared_inputs.W[name]),log,signal:cancellation.signal,environment,run:readRunContext(environment),workspace:environment.GITHUB_WORKSPACE||process.cwd(),dist,
setOutputs:outputs=>setOutputs(outputs,environment),summarize:markdown=>appendSummary(environment.GITHUB_STEP_SUMMARY,markdown)};process.exitCode=1;try{await action(context),process.exitCode=0}catch(error){
await report(error,context)}finally{process.off("SIGINT",cancel).off("SIGTERM",cancel)}}async function report(thrown,context){const{log,environment}=context,ended=inWordsOfCancellation(thrown,context.
signal),error=fileSystemRefusal(ended)??ended,findings=withFindings(error);error instanceof errors.yo?(log.error(error.message,{title:error.title,...error.position}),environment.RUNNER_DEBUG==="1"&&log.
info(stackOf(error))):(log.error(`${(0,errors.bD)(error)} This is a bug in edge-actions: please report it with the lines below.`,{title:"Bug in edge-actions"}),log.info(stackOf(error))),findings&&(0,annotations.
d)(findings.filter(besideTheError),log);const text=`### \u274C ${error instanceof errors.yo?error.title:"Bug in edge-actions"}

${fence((0,errors.bD)(error))}
${(0,findings_table.f)(findings??[])}`;await context.summarize(text).catch(()=>{})}function besideTheError({severity,position}){return severity!=="error"||position!==void 0}function inWordsOfCancellation(error,signal){
return!signal.aborted||error instanceof errors.yo?error:new errors.yo("Cancelled",`${(0,errors.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`,{cause:error})}function fence(text){
const longest=Math.max(2,...[...text.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return`${mark}text
${text}
${mark}`}function stackOf(error){return error instanceof Error?error.cause===void 0?String(error.stack):`${error.stack}
caused by ${stackOf(error.cause)}`:String(error)}async function appendSummary(file,markdown){file&&(0,external_node_fs_.appendFileSync)(file,cutToSummaryLimit(`${markdown}
`,leftInSummary(file)))}}),3004:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$v:()=>takesCallbacks,Lo:()=>currentRuntimes,
R6:()=>isPast,j1:()=>runtimesSource,mk:()=>runtimes,w4:()=>findRuntime});var _sources_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(935);const lambda=["lambda-edge","lambda"],runtimes=[{name:"n\
odejs24.x",language:"nodejs",targets:lambda,deprecated:"2028-04-30",blockCreate:"2028-06-01",blockUpdate:"2028-07-01"},{name:"nodejs22.x",language:"nodejs",targets:lambda,deprecated:"2027-04-30",blockCreate:"\
2027-06-01",blockUpdate:"2027-07-01"},{name:"nodejs20.x",language:"nodejs",targets:lambda,ended:!0,deprecated:"2026-04-30",blockCreate:"2026-06-01",blockUpdate:"2026-07-01"},{name:"nodejs18.x",language:"\
nodejs",targets:lambda,ended:!0,deprecated:"2025-09-01",blockCreate:"2026-02-03",blockUpdate:"2026-03-09"},{name:"python3.14",language:"python",targets:lambda,deprecated:"2029-06-30",blockCreate:"2029\
-07-31",blockUpdate:"2029-08-31"},{name:"python3.13",language:"python",targets:lambda,deprecated:"2029-06-30",blockCreate:"2029-07-31",blockUpdate:"2029-08-31"},{name:"python3.12",language:"python",targets:lambda,
deprecated:"2028-10-31",blockCreate:"2028-11-30",blockUpdate:"2029-01-10"},{name:"python3.11",language:"python",targets:lambda,deprecated:"2027-06-30",blockCreate:"2027-07-31",blockUpdate:"2027-08-31",
unsureAtEdge:!0},{name:"cloudfront-js-2.0",language:"cloudfront-js",targets:["cloudfront-function"]},{name:"cloudfront-js-1.0",language:"cloudfront-js",targets:["cloudfront-function"]}],runtimesSource=_sources_js__WEBPACK_IMPORTED_MODULE_0__.
Xu;function findRuntime(name){return runtimes.find(runtime=>runtime.name===name)}function currentRuntimes(target,today){return runtimes.filter(runtime=>runtime.targets.includes(target)&&!runtime.ended&&
!isPast(runtime.blockCreate,today)).map(runtime=>runtime.name)}function isPast(day,today){return day!==void 0&&today.getTime()>=Date.parse(`${day}T00:00:00Z`)}function takesCallbacks(runtime){const version=/^nodejs(\d+)\.x$/.
exec(runtime)?.[1];return version===void 0?void 0:Number(version)<24}}),935:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Bg:()=>edgeQuotas,EC:()=>generatedResponses,FR:()=>edgeRestrictions,G6:()=>functionQuotas,Mz:()=>functionRuntimes,Nf:()=>unsure,ON:()=>pythonHandlers,SH:()=>allEdgeRestrictions,Sq:()=>eventStructure,
Ty:()=>includeBody,X8:()=>lambdaQuotas,Xu:()=>lambdaRuntimes,c9:()=>functionEvents,gB:()=>nodeHandlers,o_:()=>serviceUnavailable,vo:()=>functionStores});const read="2026",guide="https://docs.aws.amazo\
n.com/AmazonCloudFront/latest/DeveloperGuide",lambdaGuide="https://docs.aws.amazon.com/lambda/latest/dg",edgeQuotas={title:"CloudFront Developer Guide, Quotas on Lambda@Edge",read,url:`${guide}/cloudf\
ront-limits.html#limits-lambda-at-edge`},edgeRestrictions={title:"CloudFront Developer Guide, Restrictions on Lambda@Edge",read,url:`${guide}/lambda-at-edge-function-restrictions.html`},allEdgeRestrictions={
title:"CloudFront Developer Guide, Restrictions on all edge functions",read,url:`${guide}/edge-function-restrictions-all.html`},eventStructure={title:"CloudFront Developer Guide, Lambda@Edge event str\
ucture",read,url:`${guide}/lambda-event-structure.html`},generatedResponses={title:"CloudFront Developer Guide, Generate HTTP responses in request triggers",read,url:`${guide}/lambda-generating-http-r\
esponses-in-requests.html`},includeBody={title:"CloudFront Developer Guide, Restrictions on the request body with the include body option",read,url:`${guide}/lambda-at-edge-function-restrictions.html`},
functionQuotas={title:"CloudFront Developer Guide, Quotas on CloudFront Functions",read,url:`${guide}/cloudfront-limits.html#limits-functions`},functionEvents={title:"CloudFront Developer Guide, Cloud\
Front Functions event structure",read:"2026-11-21",url:`${guide}/functions-event-structure.html`},functionRuntimes={title:"CloudFront Developer Guide, JavaScript runtime 1.0 features; JavaScript runti\
me 2.0 features",read:"2026-11-21"},functionStores={title:"CloudFront Developer Guide, Helper methods for key value stores",read:"2026-11-21",url:`${guide}/functions-custom-methods.html`},serviceUnavailable={
title:"CloudFront Developer Guide, HTTP 503 status code (Service Unavailable)",read:"2026-11-21",url:`${guide}/http-503-service-unavailable.html`},lambdaQuotas={title:"AWS Lambda Developer Guide, Lamb\
da quotas",read,url:`${lambdaGuide}/gettingstarted-limits.html`},lambdaRuntimes={title:"AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda",read:"2026-11-21"},nodeHandlers={title:"\
AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137",read:"2026-11-21",url:`${lambdaGuide}/nodejs-handler.html`},pythonHandlers={
title:"AWS Lambda Developer Guide, Define Lambda function handler in Python",read,url:`${lambdaGuide}/python-handler.html`},lambdaVariables={title:"AWS Lambda Developer Guide, Defined runtime environm\
ent variables",read,url:`${lambdaGuide}/configuration-envvars.html`};function unsure(source){return{...source,unsure:!0}}}),6353:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BA:()=>eventTypesOf,Md:()=>functionNamePattern,mu:()=>eventTypes,oB:()=>edgeRegion,zV:()=>targets});const targets=["lambda-edge","cloudfront-function","lam\
bda"],eventTypes=["viewer-request","origin-request","origin-response","viewer-response"],eventTypesOf={"lambda-edge":eventTypes,"cloudfront-function":["viewer-request","viewer-response"],lambda:[]},edgeRegion="\
us-east-1",functionNamePattern=/^[A-Za-z0-9_-]{1,64}$/}),3941:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{d:()=>annotateFindings});
const annotationsShown=10,severities=["error","warning","notice"],annotated=new WeakMap;function annotateFindings(findings,log){const counts=annotated.get(log)??{error:0,warning:0,notice:0};annotated.
set(log,counts);for(const severity of severities){const ofKind=findings.filter(finding=>finding.severity===severity);let more=0;for(const finding of ofKind){if(counts[severity]+=1,counts[severity]>annotationsShown){
more+=1;continue}log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,{title:titleOf(finding.rule),...finding.position})}more>0&&
log.info(`${more} more of kind ${severity}: the job summary lists them all.`)}}function titleOf(rule){const words=rule.replaceAll("-"," ");return words.charAt(0).toUpperCase()+words.slice(1)}}),5988:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{f:()=>findingsTable});var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(18);const marks={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2139\uFE0F"};
function findingsTable(findings){if(findings.length===0)return"";const order=["error","warning","notice"],rows=[...findings].sort((a,b)=>order.indexOf(a.severity)-order.indexOf(b.severity)).map(finding=>[
marks[finding.severity],finding.position?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${finding.position.file}${finding.position.line?`:${finding.position.line}`:""}`):"",`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
pj)(finding.message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.advice)}`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.rule),`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
pj)(finding.source.title)}, read ${finding.source.read}`]);return`
${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(["","where","what","rule","source"],rows)}
`}}),18:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{BC:()=>shortHash,Ej:()=>size,aY:()=>code,nf:()=>link,pj:()=>plain,
tp:()=>table});function table(heads,rows){const line=cells=>`| ${cells.join(" | ")} |`;return[line(heads),`|${heads.map(()=>"---").join("|")}|`,...rows.map(line)].join(`
`)}function plain(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_[\]|~]/g,"\\$&").replace(/\s+/g," ")}function code(text){const oneLine=text.replace(
/\s+/g," ").replaceAll("|","\\|"),longest=Math.max(0,...[...oneLine.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return longest>0?`${mark} ${oneLine} ${mark}`:`${mark}${oneLine}${mark}`}
function link(text,url){return url===null?text:`[${text}](${url.replaceAll("(","%28").replaceAll(")","%29").replaceAll(" ","%20")})`}function size(bytes){return bytes<10240?`${String(bytes).replace(/\B(?=\d{3}$)/,
",")} bytes`:bytes<1048576?`${(bytes/1024).toFixed(1)} KB`:`${(bytes/1024/1024).toFixed(1)} MB`}function shortHash(sha256){return code(sha256.slice(0,12))}}),8285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{TL:()=>quoted,bD:()=>messageOf,dz:()=>InputError,yo:()=>UserError});class UserError extends Error{title;position;constructor(title,message,options={}){super(
message,options.cause===void 0?void 0:{cause:options.cause}),this.name="UserError",this.title=title,this.position=options.position}}class InputError extends UserError{input;constructor(input,came,expected,advice){
super(`Bad input ${input}`,`Input '${input}': ${came===void 0?"nothing came":`got ${quoted(came)}`}, expected ${expected}.${advice?` ${advice}`:""}`),this.name="InputError",this.input=input}}function quoted(value){
return JSON.stringify(value.length>200?`${value.slice(0,200)}\u2026`:value)}function messageOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),7080:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{FK:()=>isInside,LI:()=>resolveInside,X5:()=>workspacePath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8285);function isInside(folder,candidate){const relative=node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder,candidate);return relative===
""||!(relative===".."||relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)||node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))}function workspacePath(workspace,absolute){return node_path__WEBPACK_IMPORTED_MODULE_1__.
relative(workspace,absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")||"."}async function resolveInside(input,value,base,workspace){const absolute=node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve(base,value),realWorkspace=realFolder(workspace),real=realpathOfExisting(absolute);if(!isInside(workspace,absolute)&&!isInside(realWorkspace,absolute)||!isInside(realWorkspace,real))throw leaves(
input,value);return absolute}function realFolder(workspace){try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace)}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo("No workspace",`The workspace ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.TL)(workspace)}, which GITHUB_WORKSPACE names, cannot be read (${error.code}). On a runner actions/checkout fills it, so p\
ut that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`,{cause:error})}}function leaves(input,value){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input,value,"a pa\
th inside the workspace","Paths start from working-directory, else the workspace, and may not leave it.")}function realpathOfExisting(absolute){try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.
native(absolute)}catch{const parent=node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);return parent===absolute?absolute:node_path__WEBPACK_IMPORTED_MODULE_1__.join(realpathOfExisting(parent),node_path__WEBPACK_IMPORTED_MODULE_1__.
basename(absolute))}}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]=
{exports:{}},threw=!0;try{__webpack_modules__[moduleId](module2,module2.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module2.exports}__nccwpck_require__.
m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=__dirname+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol==
"function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(
fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{
obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=
dep,ret});__nccwpck_require__.a=(module2,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module2.exports,currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{
reject=rej,outerResolve=resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(x=>{})),module2.exports=promise,body(deps=>{currentDeps=
wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]}),promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==
queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):
outerResolve(exports),resolveQueue(queue))),queue&&queue.d<0&&(queue.d=0)}})(),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.
t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);
__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(
current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{
for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.
e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.
o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.
defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={792:1},installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime;for(var moduleId in moreModules)
__nccwpck_require__.o(moreModules,moduleId)&&(__nccwpck_require__.m[moduleId]=moreModules[moduleId]);runtime&&runtime(__nccwpck_require__);for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=
1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||installChunk(require("./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__=__nccwpck_require__(6314);module.
exports=__webpack_exports__})();
