(()=>{"use strict";var __webpack_modules__={6253:((module2,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(module2,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__nccwpck_require__2.r(__webpack_exports__2);var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8036),_publish_edge_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9245),_run_action_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1649);await(0,_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("publish-edge",(0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(),_publish_edge_js__WEBPACK_IMPORTED_MODULE_1__.F),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),181:(module2=>{module2.exports=require("buffer")}),4434:(module2=>{module2.exports=require("events")}),9896:(module2=>{module2.exports=require("fs")}),3339:(module2=>{
module2.exports=require("module")}),6698:(module2=>{module2.exports=require("node:async_hooks")}),1421:(module2=>{module2.exports=require("node:child_process")}),7598:(module2=>{module2.exports=require(
"node:crypto")}),3024:(module2=>{module2.exports=require("node:fs")}),1455:(module2=>{module2.exports=require("node:fs/promises")}),7067:(module2=>{module2.exports=require("node:http")}),4708:(module2=>{
module2.exports=require("node:https")}),8995:(module2=>{module2.exports=require("node:module")}),8161:(module2=>{module2.exports=require("node:os")}),6760:(module2=>{module2.exports=require("node:path")}),
1708:(module2=>{module2.exports=require("node:process")}),7075:(module2=>{module2.exports=require("node:stream")}),6466:(module2=>{module2.exports=require("node:stream/promises")}),8500:(module2=>{module2.
exports=require("node:timers/promises")}),7975:(module2=>{module2.exports=require("node:util")}),6141:(module2=>{module2.exports=require("node:zlib")}),6928:(module2=>{module2.exports=require("path")}),
932:(module2=>{module2.exports=require("process")}),2203:(module2=>{module2.exports=require("stream")}),7016:(module2=>{module2.exports=require("url")}),9023:(module2=>{module2.exports=require("util")}),
3106:(module2=>{module2.exports=require("zlib")}),5479:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{W:()=>declaredInputs});
const declaredInputs={"publish-edge":{config:"",functions:"","function-name":"",entry:"",target:"lambda-edge","event-types":"",runtime:"",handler:"","build-env":"",include:"",external:"",requirements:"",
"allow-source-distributions":"false",minify:"true","source-map":"false","memory-size":"",timeout:"",events:"","max-compute-utilization":"","working-directory":".","output-directory":".edge",bucket:"",
prefix:"",version:"",sha256:"none","kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"false","code-sha256":"none","distribution-id":"none",
"distribution-name":"default",associations:"","take-over":"false",function:"",wait:"true","timeout-minutes":"20","invalidate-paths":""},"build-lambda":{config:"",functions:"","function-name":"",entry:"",
target:"lambda-edge","event-types":"",runtime:"",handler:"","build-env":"",include:"",external:"",requirements:"","allow-source-distributions":"false",minify:"true","source-map":"false","memory-size":"",
timeout:"",events:"","max-compute-utilization":"","working-directory":".","output-directory":".edge"},"upload-artifact-hash":{"artifact-path":"",artifacts:"","function-name":"",bucket:"",prefix:"",version:"",
sha256:"none","kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"false"},"publish-edge-version":{"function-name":"",target:"lambda-edge",
"artifact-path":"","s3-bucket":"","s3-key":"",artifacts:"",config:"","function-prefix":"","code-sha256":"none",alias:"","distribution-id":"none","distribution-name":"default",associations:"","take-ove\
r":"false",runtime:"",handler:"",events:"","max-compute-utilization":"",stage:"none","release-bucket":"none","release-prefix":"",function:"",wait:"true","timeout-minutes":"20","invalidate-paths":"","d\
ry-run":"false"},"promote-stage":{"from-stage":"","to-stage":"",functions:"","release-bucket":"","release-prefix":"","to-release-bucket":"none","to-release-prefix":"","to-bucket":"","to-prefix":"","di\
stribution-id":"none","function-prefix":"",publish:"true","verify-running":"true","expect-promoted":"none","overwrite-drift":"false",rollback:"false","to-sha256":"none",wait:"true","timeout-minutes":"\
20","invalidate-paths":"","github-token":"",environment:"","dry-run":"false"},"terraform-plan-comment":{"plan-file":"","log-file":"",sections:"","working-directory":".","terraform-path":"terraform",name:"",
"github-token":"","pr-number":"",mode:"update",aggregate:"","show-drift":"relevant",mask:"","mask-values":"","fail-on":"","expect-fingerprint":"none","max-bytes":"65536",title:"",footer:"","dry-run":"\
false"},"publish-module":{path:"",name:"",version:"",bucket:"",prefix:"modules","dry-run":"false"}}}),8036:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{P:()=>distFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6760);function distFolder(){return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1]??".")))}}),9245:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{F:()=>publishEdge});var markdown=__nccwpck_require__2(18);const words={none:"no code needed","cloudfront-function":"CloudFront Function",person:"a person decides","lambda-edge":"Lambda@Edge"},shownReasons=5;
function adviceSummary(built){const advised=built.flatMap(({entry,advice})=>advice?[{entry,advice}]:[]);if(advised.length===0)return"";const rows=advised.map(({entry,advice})=>[(0,markdown.pj)(entry.function),
(0,markdown.aY)(entry.target),`${advice.target===entry.target?"":"\u{1F4A1} "}${words[advice.target]}`,why(advice)]);return["#### The lightest tool that does the job",(0,markdown.tp)(["function","buil\
t for","recommended","why"],rows),...advised.flatMap(({entry,advice})=>terraformOf(entry.function,advice))].join(`

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

</details>`]}function placeOf({position}){return position?`${position.file}${position.line?`:${position.line}`:""}`:""}function capitalized(text){return text.slice(0,1).toUpperCase()+text.slice(1)}var findings_table=__nccwpck_require__2(
5988);function runLinks(run){const links=[];return run.commit&&links.push(`commit ${(0,markdown.nf)((0,markdown.aY)(run.commit.slice(0,12)),run.repositoryUrl?`${run.repositoryUrl}/commit/${run.commit}`:
null)}`),run.runUrl&&links.push((0,markdown.nf)("workflow run",run.runUrl)),links.join(" \xB7 ")}function build_summary_buildSummary(built,run){const rows=built.map(({entry,unpackedBytes})=>[(0,markdown.
pj)(entry.function),(0,markdown.aY)(entry.target),(0,markdown.aY)(entry.runtime??""),(0,markdown.BC)(entry.sha256),(0,markdown.aY)(entry.codeSha256),(0,markdown.Ej)(entry.sizeBytes),(0,markdown.Ej)(unpackedBytes)]);
return`${[`### \u{1F4E6} Built ${built.length} function${built.length===1?"":"s"}`,(0,markdown.tp)(["function","target","runtime","SHA-256","CodeSha256","size","unpacked"],rows),eventsTable(built),adviceSummary(
built),(0,findings_table.f)(built.flatMap(one=>one.findings)),run===null?"":runLinks(run)].filter(Boolean).join(`

`)}
`}function eventsTable(built){const rows=built.flatMap(({entry,eventRuns})=>eventRuns.map(one=>[one.ok?"\u2705":"\u274C",(0,markdown.pj)(entry.function),(0,markdown.aY)(one.file),one.eventType??"",timeOf(
one.durationMs),one.maxMemoryMb===null?"":`${one.maxMemoryMb.toFixed(0)} MB`,one.estimatedComputeUtilization===void 0?"":`\u2248 ${one.estimatedComputeUtilization}`]));if(rows.length===0)return"";const columns=[
"","function","sample event","event type","time","memory"];return built.some(({eventRuns})=>eventRuns.some(one=>one.estimatedComputeUtilization!==void 0))?`${(0,markdown.tp)([...columns,"compute utili\
zation"],rows)}

\u2248: an estimate of compute utilization (0 to 100) from the machine that built; only TestFunction at AWS measures it.`:(0,markdown.tp)(columns,rows.map(row=>row.slice(0,columns.length)))}function timeOf(milliseconds){
return`${milliseconds.toFixed(milliseconds<1?2:0)} ms`}var vocabulary=__nccwpck_require__2(6353);function functionVersionUrl(versionArn){const match=/^arn:aws:lambda:([a-z0-9-]+):\d{12}:function:([A-Za-z0-9_-]+):(\d+)$/.
exec(versionArn);if(!match)return null;const[,region,name,version]=match;return`https://${region}.console.aws.amazon.com/lambda/home?region=${region}#/functions/${name}/versions/${version}`}function cloudFrontFunctionUrl(arn){
const name=/^arn:aws:cloudfront::\d{12}:function\/([A-Za-z0-9_-]+)$/.exec(arn)?.[1];return name?`https://${vocabulary.oB}.console.aws.amazon.com/cloudfront/v4/home?region=${vocabulary.oB}#/functions/${name}`:
null}function distributionUrl(id){return`https://${vocabulary.oB}.console.aws.amazon.com/cloudfront/v4/home#/distributions/${encodeURIComponent(id)}`}const mermaidLimit=5e4;function distributionPicture(distribution){
const{patterns,slots,removed}=distribution,changed=new Set([...slots.filter(slot=>slot.changed),...removed].map(({pattern})=>pattern)),withFunction=patterns.filter(pattern=>changed.has(pattern)||slots.
some(slot=>slot.pattern===pattern)),withChange=patterns.filter(pattern=>changed.has(pattern));for(const shown of[patterns,withFunction,withChange]){const picture=flowchart(shown,distribution);if(picture.
length>mermaidLimit||shown.length===0&&patterns.length>0)continue;const left=patterns.length-shown.length;return left===0?picture:`${picture}

${left} of ${patterns.length} behaviours are not in the picture.`}return"The distribution has too many behaviours and functions for a picture."}function flowchart(patterns,{slots,removed}){const lines=[
"```mermaid","flowchart LR"],changedNodes=[],removedNodes=[];for(const[index,pattern]of patterns.entries()){lines.push(`  subgraph behaviour${index}["${label(pattern==="default"?"default (*)":pattern)}\
"]`,"    direction LR");const chain=[`viewer${index}((viewer))`];let originDrawn=!1;for(const[position,slot]of inOrder(slots,pattern).entries()){!originDrawn&&isResponse(slot.eventType)&&(chain.push(`\
origin${index}[(origin)]`),originDrawn=!0);const id=`slot${index}_${position}`;chain.push(`${id}["${labelOf(slot)}"]`),slot.changed&&changedNodes.push(id)}originDrawn||chain.push(`origin${index}[(orig\
in)]`),lines.push(`    ${chain.join(" --> ")}`);for(const[position,slot]of inOrder(removed,pattern).entries()){const id=`removed${index}_${position}`;lines.push(`    ${id}["${labelOf(slot)}<br/>taken \
off"]`),removedNodes.push(id)}lines.push("  end")}return lines.push(...styled("changed","stroke-width:3px,stroke:#d97706,fill:#fef3c7,color:#111827",changedNodes),...styled("removed","stroke-dasharray\
:6 4,stroke:#b91c1c,fill:#ffffff,color:#6b7280",removedNodes)),[...lines,"```"].join(`
`)}function inOrder(slots,pattern){const here=slots.filter(slot=>slot.pattern===pattern);return vocabulary.mu.flatMap(eventType=>here.filter(slot=>slot.eventType===eventType))}function labelOf({eventType,
includeBody,arn}){return`${eventType}${includeBody?" (body)":""}<br/>${label(functionAndVersion(arn))}`}function styled(name,style,nodes){return nodes.length===0?[]:[`  classDef ${name} ${style}`,`  c\
lass ${nodes.join(",")} ${name}`]}function isResponse(eventType){return eventType==="origin-response"||eventType==="viewer-response"}function functionAndVersion(arn){const lambda=/:function:([^:]+):([^:]+)$/.
exec(arn);return lambda?`${lambda[1]} ${lambda[2]}`:arn.slice(arn.lastIndexOf("/")+1)}function label(text){return text.replace(/[#"<>&`;\\$%*_~]/g,character=>"*_~".includes(character)&&text.indexOf(character)===
text.lastIndexOf(character)?character:`#${character.codePointAt(0)};`)}function publish_summary_publishSummary(result,run,dryRun){const parts=[`### ${heading(result,dryRun)}`,functionsTable(result.functions,
dryRun)];result.distribution&&parts.push(distributionText(result.distribution,result.invalidationId,dryRun)),result.notes.length>0&&parts.push(result.notes.map(note=>`- ${(0,markdown.pj)(note)}`).join(
`
`)),parts.push((0,findings_table.f)(result.findings));const links=runLinks(run);return links&&parts.push(links),result.distribution&&parts.push(distributionPicture(result.distribution)),`${parts.filter(
Boolean).join(`

`)}
`}function heading(result,dryRun){const changed=result.functions.filter(one=>one.published||one.associated).length;if(changed===0)return dryRun?"Dry run: nothing to do":"\u2705 Nothing to do: everything wa\
s already so";const count=`${changed} of ${result.functions.length} function${result.functions.length===1?"":"s"}`;return dryRun?`Dry run: ${count} would change`:`\u2705 ${count} changed`}function functionsTable(functions,dryRun){
const rows=functions.map(one=>[(0,markdown.pj)(one.functionName),before(one),(0,markdown.nf)((0,markdown.aY)(one.version),functionVersionUrl(one.versionArn)??cloudFrontFunctionUrl(one.versionArn)),(0,markdown.
BC)(one.sha256),(0,markdown.Ej)(one.sizeBytes),whatHappened(one,dryRun),one.associations.map(slot=>(0,markdown.aY)(`${slot.pattern} ${slot.eventType}${slot.includeBody?" include-body":""}`)).join("<br\
>")||"\u2013"]);return(0,markdown.tp)(["function","before","after","SHA-256","size",dryRun?"would be":"what was done","where"],rows)}function whatHappened(one,dryRun){const words2=[one.published?"publ\
ished":dryRun?"version is there already":"already published"];return(one.associations.length>0||one.associated)&&words2.push(one.associated?"associated":"already associated"),words2.join(", ")}function before({
previousVersionArn,previousLiveEtag,versionArn,functionName}){return previousLiveEtag&&!(previousVersionArn!==null&&previousVersionArn!==versionArn)?(0,markdown.aY)(previousLiveEtag):previousVersionArn?
(0,markdown.aY)(versionOf(previousVersionArn,functionName)):"\u2013"}function versionOf(arn,functionName){if(!arn.includes(":lambda:"))return arn.slice(arn.lastIndexOf("/")+1);const[name,version]=arn.
split(":").slice(-2);return name===functionName?version:`${name}:${version}`}function distributionText(distribution,invalidationId,dryRun){const lines=[`Distribution ${(0,markdown.nf)((0,markdown.aY)(
distribution.id),distributionUrl(distribution.id))} (${(0,markdown.aY)(distribution.domainName)}): **${distribution.status}**`,...dryRun?[]:distribution.changes.map(change=>`- ${(0,markdown.pj)(change)}`)];
return invalidationId&&lines.push(`- invalidation ${(0,markdown.aY)(invalidationId)}`),lines.join(`
`)}var errors=__nccwpck_require__2(8285);function defaultHandler(entry){const file=entry.split(/[\\/]/).at(-1);return file.endsWith(".py")?`${file.slice(0,-3)}.handler`:"index.handler"}function defaultRuntime(target,entry){
return target==="cloudfront-function"?"cloudfront-js-2.0":entry.endsWith(".py")?"python3.13":"nodejs24.x"}var paths=__nccwpck_require__2(7080);function readComputeCeiling(inputs,events){const ceiling=inputs.
integer("max-compute-utilization",{minimum:1,maximum:100,unit:"percent"});if(ceiling!==void 0&&events===void 0){const advice="Compute utilization is measured on sample events.";throw new errors.dz("ma\
x-compute-utilization",String(ceiling),"events beside it",advice)}return ceiling}function function_inputs_readTarget(inputs){return inputs.choice("target",vocabulary.zV)}function function_inputs_checkName(input,name){
if(vocabulary.Md.test(name))return name;throw new errors.dz(input,name,"a name of 1 to 64 letters, digits, - and _",input.startsWith("function")?adviceOnName(name):void 0)}function adviceOnName(name){
const arn=/^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name),[,region,ofArn]=arn??[];if(region&&region!==vocabulary.oB)return`That is the ARN of a function in ${region}; Lambda@Edge functio\
ns live in ${vocabulary.oB}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;const ofCloudFront=/^arn:[^:]*:cloudfront::[^:]*:function\/(.+)$/.exec(name)?.[1];if(ofCloudFront)
return`Give the function's name, not its ARN: "${ofCloudFront}".`;if(name.includes("$LATEST"))return"A numbered version is published, and never $LATEST, which CloudFront does not run: give the name al\
one.";if(ofArn)return`Give the function's name, not its ARN: "${ofArn}".`;if(name.includes(":"))return"Give the name alone, without a version or an alias."}function readEventTypes(inputs,target){const allowed=vocabulary.
BA[target],named=inputs.commaSeparated("event-types");for(const name of named)if(!allowed.includes(name)){const expected=allowed.length>0?`event types of ${target}: ${allowed.join(", ")}`:`no event ty\
pes, as target ${target} has none`;throw new errors.dz("event-types",name,expected)}return allowed.filter(eventType=>named.length===0||named.includes(eventType))}var runtimes=__nccwpck_require__2(3004);
const notForFunctions={handler:"it is function handler(event) at the top level",include:"it is one file",external:"it is one file",requirements:"it is JavaScript","allow-source-distributions":"it is J\
avaScript","source-map":"it is one file","memory-size":"CloudFront sets it",timeout:"CloudFront sets it"};function refuseInputsOfOtherTargets(inputs,target){if(target!=="cloudfront-function"){if(!inputs.
given("max-compute-utilization"))return;const came=inputs.text("max-compute-utilization");throw new errors.dz("max-compute-utilization",came,"nothing",`Target ${target} has no compute utilization; onl\
y cloudfront-function has.`)}const names=Object.keys(notForFunctions).filter(name=>inputs.given(name)),[first,...others]=names;if(first!==void 0){const reasons=names.map(name=>`${name} (${notForFunctions[name]}\
)`).join(", "),all=others.length===0?`Leave it out: ${reasons}.`:`Leave these out: ${reasons}.`;throw new errors.dz(first,inputs.text(first),"nothing for target cloudfront-function",all)}const runtime=inputs.
text("runtime");if(runtime!==void 0&&(0,runtimes.w4)(runtime)?.targets.includes(target)!==!0)throw new errors.dz("runtime",runtime,"cloudfront-js-2.0 or cloudfront-js-1.0 for target cloudfront-functio\
n")}function meansNothingFor(target,name,value){const ofFunctions=target==="cloudfront-function";return name==="runtime"?ofFunctions!==value.startsWith("cloudfront-js-"):ofFunctions?Object.hasOwn(notForFunctions,
name):name==="max-compute-utilization"}async function build_inputs_readBuildOptions({inputs,workspace,run},functionName){const target=function_inputs_readTarget(inputs);refuseInputsOfOtherTargets(inputs,
target);const entry=inputs.required("entry","the path of the file that exports the handler"),handler=inputs.text("handler")??defaultHandler(entry);if(!/^[\w./-]+\.[A-Za-z_$][\w$]*$/.test(handler))throw new errors.
dz("handler",handler,"file and export, like index.handler");const workingDirectory=await(0,paths.LI)("working-directory",inputs.required("working-directory","a folder"),workspace,workspace),outputDirectory=await(0,paths.
LI)("output-directory",inputs.required("output-directory","a folder"),workspace,workspace);if(outputDirectory===workspace)throw new errors.dz("output-directory",inputs.text("output-directory"),"a fold\
er of its own inside the workspace, like .edge");const memorySize=inputs.integer("memory-size",{minimum:1,maximum:1e6,unit:"MB"}),timeout=inputs.integer("timeout",{minimum:1,maximum:1e6,unit:"seconds"}),
events=inputs.text("events"),maxComputeUtilization=readComputeCeiling(inputs,events),requirements=inputs.text("requirements"),allowSourceDistributions=inputs.boolean("allow-source-distributions");return refuseWithoutPython(
entry,requirements,allowSourceDistributions),{functionName:function_inputs_checkName("function-name",functionName),entry,target,eventTypes:readEventTypes(inputs,target),runtime:inputs.text("runtime")??
defaultRuntime(target,entry),handler,buildEnv:inputs.keyValues("build-env"),include:inputs.lines("include"),external:inputs.commaSeparated("external"),...requirements===void 0?{}:{requirements},allowSourceDistributions,
minify:inputs.boolean("minify"),sourceMap:inputs.boolean("source-map"),...memorySize===void 0?{}:{memorySize},...timeout===void 0?{}:{timeout},...maxComputeUtilization===void 0?{}:{maxComputeUtilization},
...events===void 0?{}:{events},associations:null,workingDirectory,outputDirectory,workspace,commit:run.commit}}function refuseWithoutPython(entry,requirements,allowSourceDistributions){if(!entry.endsWith(
".py")&&requirements!==void 0)throw new errors.dz("requirements",requirements,"a Python entry beside it",`The entry is ${entry}.`);if(allowSourceDistributions&&requirements===void 0)throw new errors.dz(
"allow-source-distributions","true","requirements beside it","Nothing is installed without.")}var annotations=__nccwpck_require__2(3941),external_node_fs_=__nccwpck_require__2(3024),external_node_path_=__nccwpck_require__2(
6760);async function build_outputs_buildOutputs(built,context){const artifacts=built.map(one=>one.entry),outputs={artifacts,"artifacts-path":await writeJson(context,"artifacts.json",artifacts)},[only]=built;
return built.length!==1||only===void 0?outputs:{...outputs,"artifact-path":only.entry.artifactPath,sha256:only.entry.sha256,"code-sha256":only.entry.codeSha256,"size-bytes":only.entry.sizeBytes,"unpac\
ked-bytes":only.unpackedBytes,"manifest-path":only.entry.manifestPath,"recommended-target":only.advice?.target??""}}async function writeJson(context,name,list){const folder=context.inputs.declares("ou\
tput-directory")?context.inputs.required("output-directory","a folder"):".edge",own=list.length===1?list[0]?.function??"":"",file=external_node_path_.join(context.workspace,folder,own,name);return(0,external_node_fs_.
mkdirSync)(external_node_path_.dirname(file),{recursive:!0}),(0,external_node_fs_.writeFileSync)(file,`${JSON.stringify(list,null,2)}
`),external_node_path_.relative(context.workspace,file).split(external_node_path_.sep).join("/")}var declared_inputs=__nccwpck_require__2(5479);const besideConfig=["config","functions","build-env","wo\
rking-directory","output-directory"];async function config_inputs_findConfig({inputs,workspace},usual){const named=inputs.text("config"),base=inputs.declares("working-directory")?inputs.required("work\
ing-directory","a folder"):".",folder=await(0,paths.LI)("working-directory",base,workspace,workspace),usualIsThere=usual!==void 0&&inputs.text("entry")===void 0&&(0,external_node_fs_.existsSync)(external_node_path_.
join(folder,usual)),file=named??(usualIsThere?usual:void 0),config=file===void 0?null:{path:await(0,paths.LI)("config",file,folder,workspace),taken:named??`${file} in the working directory, as no entr\
y is given`};return inputs.declares("functions")&&refuseInputsOfOne(inputs,config),config}function refuseInputsOfOne(inputs,config){if(config===null){const functions=inputs.text("functions");if(functions===
void 0)return;throw new errors.dz("functions",functions,"a config beside it","Without an edge.yml there is one function.")}for(const name of[...Object.keys(declared_inputs.W["build-lambda"]),"function"]){
if(besideConfig.includes(name)||!inputs.declares(name)||!inputs.given(name))continue;const advice=["function-name","function"].includes(name)?`The functions are named in the file; functions chooses am\
ong them${inputs.declares("function-prefix")?", and function-prefix makes their names in AWS":""}.`:`Write it in the file, under ${name==="entry"?"the function":"the function or defaults"}.`;throw new errors.
dz(name,inputs.text(name),`nothing beside config (${config.taken})`,advice)}}async function config_inputs_readConfigured(config,context){const all=await config_inputs_readConfigFile(config,context),chosen=await choose(
all,context.inputs.commaSeparated("functions")),{ConfigError}=await __nccwpck_require__2.e(784).then(__nccwpck_require__2.bind(__nccwpck_require__2,784)),problems=[],options=[];for(const one of chosen)
try{options.push(await readFunction(one,context))}catch(error){if(!(error instanceof errors.dz))throw error;problems.push({position:one.declaredAt(error.input),message:`${one.name}: ${error.message}`})}
if(problems.length>0)throw new ConfigError(problems);return options}async function config_inputs_readConfigFile({path:file},{workspace}){const shown=(0,paths.X5)(workspace,file),{readConfig}=await Promise.
all([__nccwpck_require__2.e(8815),__nccwpck_require__2.e(8325)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,8325));return readConfig(readText(file,shown),shown,knownInputs())}const maximumBytes=256*
1024;function readText(file,shown){const expected="the path of an edge.yml";let bytes;try{bytes=(0,external_node_fs_.readFileSync)(file)}catch(error){throw new errors.dz("config",shown,expected,`The f\
ile cannot be read: ${(0,errors.bD)(error).split(",")[0]}.`)}if(bytes.length>maximumBytes)throw new errors.dz("config",shown,`${expected} of at most 256 KB`);try{return new TextDecoder("utf-8",{fatal:!0}).
decode(bytes)}catch{throw new errors.dz("config",shown,`${expected} in UTF-8`)}}function knownInputs(){const build2=Object.keys(declared_inputs.W["build-lambda"]),others=Object.values(declared_inputs.
W).flatMap(inputs=>Object.keys(inputs));return{build:build2,ofStages:others.filter(name=>!build2.includes(name))}}async function choose(all,names){for(const name of names){if(all.some(one=>one.name===
name))continue;const{nearestNames}=await __nccwpck_require__2.e(9515).then(__nccwpck_require__2.bind(__nccwpck_require__2,9515)),known=all.map(one=>one.name),[near]=nearestNames(name,known),advice=near?
`Did you mean ${near}?`:`It has ${known.slice(0,20).join(", ")}.`;throw new errors.dz("functions",name,"names of functions that the config has",advice)}return all.filter(({name})=>names.length===0||names.
includes(name))}async function readFunction(one,{inputs,workspace,run}){const folder=inputs.required("working-directory","a folder"),own=one.inputs["working-directory"],associated=[...new Set((one.associations??
[]).map(line=>line.trim().split(/\s+/)[1]))],target=one.inputs.target??inputs.text("target");if(target==="lambda"&&associated.length>0)throw new errors.dz("associations",one.associations?.[0],"nothing\
 for target lambda");const values={"output-directory":inputs.required("output-directory","a folder"),"event-types":associated.join(`
`),...inputsFor(target,one),"working-directory":own===void 0?folder:external_node_path_.posix.join(folder,own)},options=await build_inputs_readBuildOptions({inputs:inputs.from(values),workspace,run},one.
name),missing=associated.find(eventType=>!options.eventTypes.includes(eventType));if(missing!==void 0){const came=one.associations?.find(line=>line.includes(missing));throw new errors.dz("associations",
came,`events of event-types: ${options.eventTypes.join(", ")}`)}return{...options,buildEnv:{...one.buildEnv,...inputs.keyValues("build-env")},associations:one.associations,declaredAt:one.declaredAt}}function inputsFor(target,{
inputs,fromDefaults}){const kept=Object.entries(inputs).filter(([name,value])=>!fromDefaults.includes(name)||!meansNothingFor(target,name,value));return Object.fromEntries(kept)}var external_node_os_=__nccwpck_require__2(
8161),external_node_module_=__nccwpck_require__2(8995);const platforms=null,bundledPlatform="linux-x64";function executableIn(platform){return platform.startsWith("win32-")?"esbuild.exe":"bin/esbuild"}
function readDescription(file){return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}async function findExecutable(description,places){const wanted=description.platforms[places.platform];
if(!wanted){const known=Object.keys(description.platforms).join(", ");throw new errors.yo("Platform without esbuild",`There is no esbuild for ${places.platform}. Run this on one of ${known}.`)}if(places.
platform===description.bundled.platform)return startable(external_node_path_.join(places.distEsbuild,...wanted.executable.split("/")),places);const installed=await inNodeModules(wanted,description.version,
places);if(installed)return startable(installed,places);const cached=cachePath(wanted,description.version,places);return cached&&await hasHash(cached,wanted,places.log)?startable(cached,places):fetchAndKeep(
wanted,description.version,cached,places)}async function inNodeModules(wanted,version,places){const folder=external_node_path_.join(places.workspace,"node_modules",...wanted.package.split("/"));if(await external_node_fs_.
promises.readFile(external_node_path_.join(folder,"package.json"),"utf8").then(text=>JSON.parse(text).version,()=>{})!==version)return;const executable=external_node_path_.join(folder,...wanted.executable.
split("/"));return await hasHash(executable,wanted,places.log)?executable:void 0}function cachePath(wanted,version,places){if(places.toolCache)return external_node_path_.join(places.toolCache,"edge-ac\
tions-esbuild",version,places.platform,external_node_path_.basename(wanted.executable))}async function hasHash(file,wanted,log){const{sha256Of}=await __nccwpck_require__2.e(6636).then(__nccwpck_require__2.
bind(__nccwpck_require__2,6636)),sha256=await sha256Of(file);return sha256!==void 0&&sha256!==wanted.sha256&&log.info(`${file} is not the esbuild that was expected (SHA-256 ${sha256}); it is not used.`),
sha256===wanted.sha256}async function fetchAndKeep(wanted,version,cached,places){const{fetchExecutable}=await __nccwpck_require__2.e(6636).then(__nccwpck_require__2.bind(__nccwpck_require__2,6636));places.
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
stop(),temporary&&(0,external_node_fs_.rmSync)(temporary,{recursive:!0,force:!0})}),esbuild}function packIn(workspace){return async(specifier,folder)=>{const{npmPack}=await __nccwpck_require__2.e(7942).
then(__nccwpck_require__2.bind(__nccwpck_require__2,7942));return npmPack(workspace)(specifier,folder)}}function requireWith(mainFile,executable){const before2=process.env.ESBUILD_BINARY_PATH;process.
env.ESBUILD_BINARY_PATH=executable;try{return(0,external_node_module_.createRequire)(mainFile)(mainFile)}finally{before2===void 0?delete process.env.ESBUILD_BINARY_PATH:process.env.ESBUILD_BINARY_PATH=
before2}}function buildDependencies({dist,environment,workspace,log,signal}){const load2=createEsbuildLoader({distEsbuild:external_node_path_.join(dist,"esbuild"),workspace,toolCache:environment.RUNNER_TOOL_CACHE||
void 0,tempDirectory:environment.RUNNER_TEMP||(0,external_node_os_.tmpdir)(),log});let loading;return{log,signal,environment,onRunner:environment.GITHUB_ACTIONS==="true",loadEsbuild:()=>(loading??=load2().
then(started),loading),handlerRuntime:external_node_path_.join(dist,"handler-runtime","index.js"),functionRuntime:external_node_path_.join(dist,"function-runtime","index.js")}}function started(esbuild){
return esbuild.initialize({}),esbuild}async function buildLambda(context){const config=await findConfig(context),options=config===null?[await readOne(context)]:await readConfigured(config,context),built=await build(
context,options);context.setOutputs(await buildOutputs(built,context)),await context.summarize(buildSummary(built,context.run))}function readOne(context){const name=context.inputs.required("function-n\
ame","a name of 1 to 64 letters, digits, - and _, or an edge.yml's path as config");return readBuildOptions(context,name)}async function build(context,options){const dependencies=buildDependencies(context);
options.some(({entry})=>!/\.py$/i.test(entry))&&await dependencies.loadEsbuild().catch(()=>{});const{buildFunctions}=await __nccwpck_require__2.e(8108).then(__nccwpck_require__2.bind(__nccwpck_require__2,
8108)),built=await buildFunctions(options,dependencies).catch(error=>{throw context.signal.aborted?givenUp(context.signal):error});if(context.signal.aborted)throw givenUp(context.signal);for(const{entry,
advice}of built)advice&&context.log.info(adviceLine(entry.function,advice));return(0,annotations.d)(built.flatMap(one=>one.findings),context.log),built}function givenUp(signal){return new errors.yo("C\
ancelled",`${(0,errors.bD)(signal.reason)} The build was given up; nothing was uploaded or published.`)}async function sample_files_readSampleFiles(pattern,folders){const[{readFile:readFile2,realpath},
{default:path2},{matchFiles}]=await Promise.all([Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,1455,19)),Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,
6760,19)),__nccwpck_require__2.e(9359).then(__nccwpck_require__2.bind(__nccwpck_require__2,9359))]),[workingDirectory,workspace]=await Promise.all([realpath(folders.workingDirectory),realpath(folders.
workspace)]),outputDirectory=folders.outputDirectory??path2.join(workspace,".edge"),files=await matchFiles("events",pattern,{workingDirectory,workspace,outputDirectory});return await Promise.all(files.
map(async file=>{const absolute=path2.join(workingDirectory,file);return{file:(0,paths.X5)(workspace,absolute),text:await readFile2(absolute,"utf8")}}))}async function testsOfBuild(options){const settings=await Promise.
all(options.map(async one=>{const{functionName,memorySize,timeout,maxComputeUtilization,events,target}=one,samples=target==="cloudfront-function"&&events!==void 0?{samples:await sample_files_readSampleFiles(
events,one)}:{};return[functionName,{memorySize:memorySize??null,timeout:timeout??null,maxComputeUtilization:maxComputeUtilization??null,...samples}]}));return new Map(settings)}async function function_tests_testsOfInputs(artifacts,{
events,maxComputeUtilization},workspace){if(events===void 0)return new Map;const functions=artifacts.filter(({entry})=>entry.target==="cloudfront-function");if(functions.length!==1){const[expected,advice]=functions.
length===0?["a CloudFront Function to test","build-lambda's events run a Lambda function's artifact; AWS has no test for one."]:[`nothing where there are ${functions.length} CloudFront Functions`,"Wri\
te events in an edge.yml, under each function, and give it as config."];throw new InputError("events",events,expected,advice)}const samples=await readSampleFiles(events,{workingDirectory:workspace,workspace});
return new Map([[functions[0].entry.function,{samples,maxComputeUtilization}]])}async function function_tests_testsOfConfig(configured,config,artifacts,{workspace,log}){const tests=new Map;for(const{entry}of artifacts){
const inputs=configured.find(({name})=>name===entry.function)?.inputs??{};if(entry.target!=="cloudfront-function"||!inputs.events)continue;const workingDirectory=path.join(path.dirname(config.path),inputs["\
working-directory"]??".");try{const samples=await readSampleFiles(inputs.events,{workingDirectory,workspace}),ceiling=inputs["max-compute-utilization"];tests.set(entry.function,{samples,maxComputeUtilization:ceiling?
Number(ceiling):null})}catch(error){log.warning(`${entry.function}: its sample events (${config.taken}: ${inputs.events}) cannot be read here, so TestFunction is not called: ${messageOf(error)}`)}}return tests}
var clock=__nccwpck_require__2(2810),promises_=__nccwpck_require__2(1455),json_fields=__nccwpck_require__2(9936);const parse_artifacts_name={pattern:vocabulary.Md,expected:"letters, digits, - and _, a\
t most 64"},fieldsOfEntry=null,maximumFileBytes=null;async function parse_artifacts_parseArtifacts(inputName,text,workspace){const trimmed=text.trim(),isJson=trimmed.startsWith("[")||trimmed.startsWith(
"{"),json=isJson?trimmed:await readArtifactsFile(inputName,trimmed,workspace);try{const entries=new JsonFields({[inputName]:parseJson(json)}).objects(inputName,readEntry);return checkList(inputName,entries),
entries}catch(error){throw error instanceof JsonShapeError?new InputError(inputName,isJson?trimmed:`${trimmed} (a file)`,`the 'artifacts' output of build-lambda or upload-artifact-hash, or the path of\
 a file that holds it; ${error.message}`):error}}async function readArtifactsFile(inputName,path2,workspace){const expected="a JSON array, or the path of a file that holds one (the output 'artifacts-p\
ath')";if(!path2)throw new InputError(inputName,path2,expected);const absolute=await resolveInside(inputName,path2,workspace,workspace);try{const{size}=await stat(absolute);if(size>maximumFileBytes)throw new Error(
`it has ${size} bytes`);return await readFile(absolute,"utf8")}catch(error){throw new InputError(inputName,path2,expected,`The file cannot be read: ${messageOf(error)}.`)}}function readEntry(fields){fields.
only(fieldsOfEntry);const sha256=fields.sha256("sha256"),text=(of,field)=>of.text(field),entry={function:fields.text("function",parse_artifacts_name),target:fields.oneOf("target",targets),runtime:fields.
orNull("runtime",text),handler:fields.orNull("handler",text),eventTypes:fields.orNull("eventTypes",(of,field)=>of.choices(field,eventTypes)),artifactPath:fields.orNull("artifactPath",text),manifestPath:fields.
orNull("manifestPath",text),sha256,codeSha256:fields.sha256Base64("codeSha256",sha256),sizeBytes:fields.wholeNumber("sizeBytes"),commit:fields.orNull("commit",text),s3Bucket:fields.orNull("s3Bucket",text),
s3Key:fields.orNull("s3Key",text),hashKey:fields.orNull("hashKey",text),associations:fields.orNull("associations",(of,field)=>of.texts(field))};return entry.s3Bucket===null!=(entry.s3Key===null)&&fields.
text(entry.s3Bucket===null?"s3Bucket":"s3Key",{pattern:/\S/,expected:"a text, as s3Bucket and s3Key go together"}),entry.artifactPath===null&&entry.s3Bucket===null&&fields.text("artifactPath",{pattern:/\S/,
expected:"the path of the artifact, or s3Bucket and s3Key"}),entry}function checkList(inputName,entries){if(entries.length===0)throw new JsonShapeError(inputName,[],"at least one element");const names=entries.
map(entry=>entry.function),twice=names.findIndex((one,index)=>names.indexOf(one)!==index);if(twice!==-1)throw new JsonShapeError(`${inputName}[${twice}].function`,names[twice],"a function that is not \
listed already")}async function artifact_source_readArtifactSource({inputs,workspace},read){const fallback=read.functionName?.startsWith(read.functionPrefix)?read.functionName.slice(read.functionPrefix.
length):read.functionName;return{place:await artifact_source_readPlace(inputs,workspace,["artifact-path","s3-bucket","artifacts"]),...read.function===void 0?{}:{function:read.function},...fallback===void 0?
{}:{functionFallback:fallback},...read.codeSha256===void 0?{}:{expectedCodeSha256:read.codeSha256},targetFallback:readTarget(inputs),...inputs.given("target")?{expectedTarget:readTarget(inputs)}:{}}}async function artifact_source_readPlace(inputs,workspace,names){
const given=names.filter(name2=>inputs.text(name2)!==void 0),expected=`exactly one of ${names.join(", ")}`;if(given.length===0)throw new InputError(names[0],"",expected,"Is the output of the build ste\
p empty? It is where that step did not run or failed.");if(given.length>1)throw new InputError(given[1],inputs.text(given[1]),`${expected}; ${given[0]} is given too`);const[name]=given,value=inputs.text(
name);return name==="artifact-path"?{kind:"file",path:value}:name==="artifacts"?{kind:"entries",entries:await parseArtifacts("artifacts",value,workspace)}:{kind:"s3",bucket:value,key:inputs.required("\
s3-key","the artifact's key beside s3-bucket")}}var aws_error=__nccwpck_require__2(9535);function followBucketRegions(client,region,regions,clientIn){const sendHere=client.send.bind(client),sendIn=async(other,command,options)=>other===
region?sendHere(command,options):(await clientIn(other)).send(command,options),send=async(command,options)=>{const bucket=command.input?.Bucket,first=bucket&&regions.get(bucket)||region;try{const answer=await sendIn(
first,command,options);return bucket&&regions.set(bucket,first),answer}catch(error){const right=regionNamedBy(error);if(!bucket||!right||right===first)throw error;return regions.set(bucket,right),await sendIn(
right,command,options)}};return client.send=send,client}function regionNamedBy(error){if(![301,307,400].includes((0,aws_error.c2)(error)??0))return;const region=(0,aws_error.cZ)(error).find(one=>one.$response)?.
$response?.headers?.["x-amz-bucket-region"];return region&&/^[a-z0-9-]{4,32}$/.test(region)?region:void 0}const proxyVariables=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"],proxyVersion=[24,5];function proxySettings(environment){
const names=proxyVariables.flatMap(name=>[name.toLowerCase(),name]);return Object.fromEntries(names.filter(name=>environment[name]).map(name=>[name,environment[name]]))}function canUseProxy(settings,nodeVersion){
const wanted=Object.keys(settings).some(name=>name.toUpperCase()!=="NO_PROXY"),[major=0,minor=0]=nodeVersion.replace(/^v/,"").split(".").map(Number);return!wanted||major>proxyVersion[0]||major===proxyVersion[0]&&
minor>=proxyVersion[1]}function connectionOptions(environment,secure){const settings=proxySettings(environment),proxy=Object.keys(settings).length>0?{proxyEnv:settings}:{},bundle=secure?environment.AWS_CA_BUNDLE:
void 0,trust=bundle?{ca:[...trustedByNode(),certificatesIn(bundle)]}:{};return{connectionTimeout:1e4,socketTimeout:6e4,httpAgent:{...proxy},httpsAgent:{...proxy,...trust}}}function trustedByNode(){return process.
getBuiltinModule("node:tls").getCACertificates("default")}function certificatesIn(path2){try{return(0,external_node_fs_.readFileSync)(path2,"utf8")}catch(error){throw new errors.yo("CA file not read",
`AWS_CA_BUNDLE names ${(0,errors.TL)(path2)}, which cannot be read (${(0,errors.bD)(error)}). Give it the path of a PEM file, or unset it.`,{cause:error})}}var endpoint_of_error=__nccwpck_require__2(408);
const keyVariables=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];function endpointOf(environment,service){if(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()!=="true")
for(const name of[`AWS_ENDPOINT_URL_${service}`,"AWS_ENDPOINT_URL"]){const value=environment[name]?.trim();if(value){if(/^https?:\/\/./i.test(value)&&URL.canParse(value))return value;throw new errors.
yo("Endpoint not understood",`${name} is ${(0,errors.TL)(withoutPassword(value))}, expected a URL with http:// or https:// before the host, such as http://127.0.0.1:4599. Correct it, or unset it to ca\
ll AWS itself.`)}}}function withoutPassword(url){return url.replace(/[^/@]*@/,"***@")}function credentialsIn(environment){const{AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,AWS_PROFILE}=environment;
if(!AWS_ACCESS_KEY_ID||!AWS_SECRET_ACCESS_KEY||AWS_PROFILE)return;const spoiled=keyVariables.filter(name=>/[^\x21-\x7e]/.test(environment[name]??""));if(spoiled.length>0)throw new errors.yo("AWS crede\
ntials are not valid",`${spoiled.join(" and ")} ${spoiled.length===1?"holds":"hold"} a line end, a space or another character that no key of AWS's has. It comes with a secret that was pasted with the \
end of its line: save the secret once more without it, or let aws-actions/configure-aws-credentials set the keys from a role.`);return{accessKeyId:AWS_ACCESS_KEY_ID,secretAccessKey:AWS_SECRET_ACCESS_KEY,
...AWS_SESSION_TOKEN?{sessionToken:AWS_SESSION_TOKEN}:{}}}const globalRegion="us-east-1",defaultMaxAttempts=8;function createClients(options){const{environment}=options,made=new Map,bucketRegions=new Map;
let warned=!1;const settings=(service,region)=>{warned||warnOfUnusedProxy(options),warned=!0;const endpoint=endpointOf(environment,service),credentials=credentialsIn(environment);return{requestHandler:connectionOptions(
environment,!endpoint?.startsWith("http:")),maxAttempts:options.maxAttempts??defaultMaxAttempts,retryMode:"standard",customUserAgent:"edge-actions",...region?{region}:{},...endpoint?{endpoint}:{},...credentials?
{credentials}:{}}},once=(key,make)=>{const known=made.get(key);if(known)return known;const client=make();return made.set(key,client),client.catch(()=>made.delete(key)),client},makeS3=async region=>{const{
S3Client}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(9962)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,9962)),shared=settings("S3",region),client=new S3Client({...shared,
forcePathStyle:"endpoint"in shared});return(0,endpoint_of_error.o)(client),client};return{lambda:region=>once(`lambda ${region??""}`,async()=>{const{LambdaClient}=await Promise.all([__nccwpck_require__2.
e(463),__nccwpck_require__2.e(5179)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5179)),client=new LambdaClient(settings("LAMBDA",region??environment.AWS_REGION));if((0,endpoint_of_error.o)(client),
!await regionOf(client))throw regionMissing();return client}),cloudfront:()=>once("cloudfront",async()=>{const{CloudFrontClient}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(2180)]).
then(__nccwpck_require__2.bind(__nccwpck_require__2,2180)),client=new CloudFrontClient(settings("CLOUDFRONT",globalRegion));return(0,endpoint_of_error.o)(client),client}),iam:()=>once("iam",async()=>{
const{IAMClient}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(6359)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,6359)),client=new IAMClient(settings("IAM",globalRegion));
return(0,endpoint_of_error.o)(client),client}),bucketRegion:bucket=>bucketRegions.get(bucket),s3:region=>once(`s3 ${region??""}`,async()=>{const client=await makeS3(region??environment.AWS_REGION),known=await regionOf(
client),start=known?client:await makeS3(globalRegion);return followBucketRegions(start,known??globalRegion,bucketRegions,right=>once(`s3 of buckets in ${right}`,()=>makeS3(right)))})}}async function regionOf(client){
try{return await client.config.region()||void 0}catch{return}}function regionMissing(){return new errors.yo("No AWS region","No AWS region is set: AWS_REGION is empty or missing. Set it on the job (en\
v: AWS_REGION: eu-central-1), or give the configure-aws-credentials step its 'aws-region'.")}function warnOfUnusedProxy({environment,log}){canUseProxy(proxySettings(environment),process.version)||log.
warning(`HTTPS_PROXY or HTTP_PROXY is set, but this runner's Node.js ${process.version} cannot use a proxy for AWS calls (24.5 or newer can). Update the runner.`,{title:"Proxy not used"})}const clientsOfRun=new WeakMap;
function aws_awsClients(context){const known=clientsOfRun.get(context);if(known)return known;const clients=createClients({environment:context.environment,log:context.log});return clientsOfRun.set(context,
clients),clients}function checkDistributionId(input,id){if(/^[A-Z0-9]{6,32}$/.test(id))return id;const expected="the id of a CloudFront distribution, like E2QWRUHAPOMQZL";throw new errors.dz(input,id,
expected,"Give the id, not its ARN or domain name.")}function checkInvalidationPath(input,path2){if(/^\/[!-)+-~]{0,4000}\*?$/.test(path2))return path2;const advice=`CloudFront takes characters beyond \
ASCII URL-encoded: ${(0,errors.TL)(path2.replace(/[^ -~]+/gu,encodeURIComponent))}.`;throw new errors.dz(input,path2,'a path that starts with /, without spaces, with * at its end alone: "/images/*"',/[^ -~]/.
test(path2)?advice:void 0)}function check_inputs_checkAlias(input,alias){if(/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(alias))return alias;throw new errors.dz(input,alias,"letters, digits, - and _, at most\
 128 and not digits alone")}var parse_associations=__nccwpck_require__2(885),keys=__nccwpck_require__2(3535);function release_inputs_readRelease(inputs){const stage=inputs.guarded("stage","the name of\
 a stage, like dev"),bucket=inputs.guarded("release-bucket","the bucket that holds release records");if(stage===void 0!=(bucket===void 0)){const[given,missing]=stage===void 0?["release-bucket","stage"]:
["stage","release-bucket"];throw new errors.dz(given,stage??bucket,`${missing} beside it`,"A release is recorded only with both.")}return stage===void 0||bucket===void 0?null:{stage:function_inputs_checkName(
"stage",stage),bucket:(0,keys.WR)("release-bucket",bucket),prefix:(0,keys.by)("release-prefix",inputs.text("release-prefix")??"")}}function publish_inputs_readPublishInputs({inputs,run,environment},configured=!1){
const target=function_inputs_readTarget(inputs),distributionId=inputs.guarded("distribution-id","the id of a CloudFront distribution, like E2QWRUHAPOMQZL");distributionId!==void 0&&checkDistributionId(
"distribution-id",distributionId);const associations=inputs.lines("associations"),region=environment.AWS_REGION||environment.AWS_DEFAULT_REGION||null;if(target==="lambda"&&region===null)throw new errors.
dz("target",target,"AWS_REGION in the environment beside it","Regional functions are published where they are; configure-aws-credentials sets the region from its aws-region.");const alias=inputs.text(
"alias")??null;if(alias!==null&&check_inputs_checkAlias("alias",alias),target==="lambda"){if(distributionId!==void 0)throw new errors.dz("distribution-id",distributionId,"none for target lambda","Regi\
onal Lambda is published and not associated with a distribution.");if(associations.length>0)throw new errors.dz("associations",associations[0],"nothing for target lambda")}else if(alias!==null&&!configured)
throw new errors.dz("alias",alias,`nothing for target ${target}`,"CloudFront takes numbered versions only, never an alias.");if(associations.length>0&&distributionId===void 0)throw new errors.dz("asso\
ciations",associations[0],"a distribution-id beside it");const invalidatePaths=inputs.lines("invalidate-paths");for(const one of invalidatePaths)if(checkInvalidationPath("invalidate-paths",one),distributionId===
void 0)throw new errors.dz("invalidate-paths",one,"a distribution-id beside it");const functionName=inputs.text("function-name"),functionOwnName=inputs.text("function");return{request:{distribution:distributionId===
void 0?null:{id:distributionId,name:function_inputs_checkName("distribution-name",inputs.required("distribution-name","a label"))},takeOver:inputs.boolean("take-over"),release:release_inputs_readRelease(
inputs),wait:inputs.boolean("wait"),timeoutMinutes:inputs.requiredInteger("timeout-minutes",{minimum:1,maximum:360,unit:"minutes"}),invalidatePaths,dryRun:inputs.boolean("dry-run"),commit:run.commit,runUrl:run.
runUrl,region},functionName:functionName===void 0?void 0:function_inputs_checkName("function-name",functionName),functionPrefix:inputs.text("function-prefix")??"",function:functionOwnName===void 0?void 0:
function_inputs_checkName("function",functionOwnName),codeSha256:readCodeSha256(inputs),associations:associations.length===0?null:(0,parse_associations.Q)("associations",associations),alias,runtime:inputs.
text("runtime"),handler:inputs.text("handler"),memorySize:inputs.declares("memory-size")?inputs.integer("memory-size",{minimum:1,maximum:1e6,unit:"MB"})??null:null,timeout:inputs.declares("timeout")?inputs.
integer("timeout",{minimum:1,maximum:1e6,unit:"seconds"})??null:null,...readTests(inputs)}}function readTests(inputs){const events=inputs.text("events");return{events,maxComputeUtilization:readComputeCeiling(
inputs,events)??null}}function readCodeSha256(inputs){const hash=inputs.guarded("code-sha256","a base64 SHA-256, as build-lambda's output code-sha256");if(hash===void 0||/^[A-Za-z0-9+/]{43}=$/.test(hash))
return hash;throw new errors.dz("code-sha256",hash,"a base64 SHA-256 of 44 characters, as build-lambda's output code-sha256")}function publish_inputs_functionsToPublish(artifacts,read,own=new Map,configured=!1){
return publish_inputs_refuseInputsOfOne(artifacts.length,read),artifacts.map(({entry,bytes})=>{const functionName=read.functionName??function_inputs_checkName("function-prefix",`${read.functionPrefix}${entry.
function}`),artifact={...entry,function:read.function??entry.function,runtime:read.runtime??entry.runtime,handler:read.handler??entry.handler},saidByInput=["runtime","handler"].filter(name=>read[name]!==
void 0);return{artifact,bytes,functionName,...saidByInput.length>0?{saidByInput}:{},associations:read.associations??(entry.associations===null?null:(0,parse_associations.Q)("artifacts",entry.associations)),
alias:configured&&entry.target!=="lambda"?null:read.alias,memorySize:read.memorySize,timeout:read.timeout,...own.get(entry.function)}})}function publish_inputs_refuseInputsOfOne(count,{functionName,associations,
codeSha256}){if(count<=1)return;const expected=`nothing where there are ${count} functions`;if(functionName!==void 0)throw new errors.dz("function-name",functionName,expected,"Use function-prefix.");if(associations)
throw new errors.dz("associations",associations.map(parse_associations.u).join(`
`),expected,"Each has its own: write them in an edge.yml, under the function.");if(codeSha256!==void 0)throw new errors.dz("code-sha256",codeSha256,expected,"Each has a hash of its own.")}async function publishEdgeVersion(context){
const read=readPublishInputs(context),source=await readArtifactSource(context,read),config=await findConfig(context);if(config&&(source.place.kind!=="entries"||read.associations))throw useless(context.
inputs.text("config"),read);const configured=config?await readConfigFile(config,context):[];config&&source.place.kind==="entries"&&(source.place.entries=withAssociations(source.place.entries,configured,
config,context));const clients=awsClients(context),{loadArtifacts}=await Promise.all([__nccwpck_require__2.e(4972),__nccwpck_require__2.e(5118)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5118)),
artifacts=await loadArtifacts(source,{clients,workspace:context.workspace,signal:context.signal}),tests=new Map([...config?await testsOfConfig(configured,config,artifacts,context):[],...await testsOfInputs(
artifacts,read,context.workspace)]),functions=functionsToPublish(artifacts,read,tests),result=await publishFunctions({...read.request,functions},context);context.setOutputs(await publishOutputs(result,
context)),await context.summarize(publishSummary(result,context.run,read.request.dryRun))}function useless(config,{associations}){return new InputError("config",config,associations?"nothing beside ass\
ociations":"artifacts beside it","The file gives associations to the functions of artifacts that have none of their own, and sample events to test them with.")}function withAssociations(entries,configured,config,context){
return entries.map(entry=>{if(entry.associations!==null)return entry;const named=configured.find(({name})=>name===entry.function);return named||context.log.info(`${entry.function}: ${config.taken} doe\
s not name it.`),{...entry,associations:named?.associations??null}})}async function publishFunctions(request,context,beforeWrites){const{publish}=await Promise.all([__nccwpck_require__2.e(4972),__nccwpck_require__2.
e(4672),__nccwpck_require__2.e(1989)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,1989)),result=await publish(request,{clients:aws_awsClients(context),clock:clock.m,log:context.log,signal:context.
signal,...beforeWrites?{beforeWrites}:{}});return(0,annotations.d)(result.findings,context.log),result}async function publishOutputs(result,context){const versions=result.functions.map(({function:name,
functionName,version,versionArn,published,associated})=>({function:name,functionName,version,versionArn,published,associated})),[only]=result.functions;return{...result.functions.length===1&&only!==void 0?
{version:only.version,"version-arn":only.versionArn,"previous-version-arn":only.previousVersionArn,"release-key":only.releaseKey}:{},published:result.functions.some(each=>each.published),associated:result.
functions.some(each=>each.associated),"distribution-status":result.distribution?.status,versions,"versions-path":await writeJson(context,"versions.json",versions)}}function terraform_release_readTerraformRelease({
inputs,environment}){const release=readRelease(inputs),functionPrefix=inputs.text("function-prefix")??"",alias=inputs.text("alias")??null;if(alias!==null&&checkAlias("alias",alias),!release){for(const[
name,value]of[["function-prefix",functionPrefix],["alias",alias]])if(value)throw new InputError(name,value,"stage and release-bucket beside it","It is only for the release record.");return null}const region=environment.
AWS_REGION||environment.AWS_DEFAULT_REGION;if(!region)throw new InputError("stage",release.stage,"AWS_REGION in the environment","A release record names the region of its function.");return{...release,
functionPrefix,alias,region}}async function terraform_release_recordReleases(results,release,dryRun,context){const{recordForTerraform}=await Promise.all([__nccwpck_require__2.e(4672),__nccwpck_require__2.
e(1617)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5788)),{stage,bucket,prefix,functionPrefix,alias,region}=release,releases=results.map(({entry})=>({owner:"terraform",function:entry.function,
stage,target:entry.target,region,functionName:checkName("function-prefix",`${functionPrefix}${entry.function}`),alias,runtime:entry.runtime,handler:entry.handler,eventTypes:entry.eventTypes,sha256:entry.
sha256,codeSha256:entry.codeSha256,artifact:{bucket:entry.s3Bucket,key:entry.s3Key,hashKey:entry.hashKey},version:null,versionArn:null,commit:entry.commit,runUrl:context.run.runUrl,releasedAt:new Date(
systemClock.now()).toISOString(),distribution:null}));return recordForTerraform({stage,bucket,prefix,releases,dryRun},{clients:awsClients(context),log:context.log,signal:context.signal})}async function uploadArtifactHash(context){
const{inputs,workspace}=context,uploading=readUploadInputs(context),name=inputs.text("function-name"),place2=await readPlace(inputs,workspace,["artifact-path","artifacts"]),{loadArtifacts}=await Promise.
all([__nccwpck_require__2.e(4972),__nccwpck_require__2.e(5118)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5118)),artifacts=await loadArtifacts({place:place2,targetFallback:"lambda-edge",...name===
void 0?{}:{function:checkName("function-name",name)},...uploading.sha256===void 0?{}:{expectedSha256:uploading.sha256}},{clients:awsClients(context),workspace,signal:context.signal}),release=readTerraformRelease(
context);if(release){const{checkForTerraform}=await Promise.all([__nccwpck_require__2.e(4672),__nccwpck_require__2.e(1617)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5788));checkForTerraform(
artifacts.map(one=>one.entry),release.stage)}const results=await upload(artifacts,uploading,context);context.setOutputs(await uploadOutputs(results,uploading.request.dryRun,context));const recorded=release?
await recordReleases(results,release,uploading.request.dryRun,context):[];context.setOutputs({"release-key":recorded.length===1?recorded[0]?.releaseKey:""}),await context.summarize(uploadSummary(results,
recorded,uploading.request.dryRun,context.run))}function readUploadInputs({inputs}){const version=inputs.text("version");return{request:{bucket:(0,keys.WR)("bucket",inputs.required("bucket","the name \
of the artifact bucket")),prefix:(0,keys.by)("prefix",inputs.text("prefix")??""),version:version===void 0?null:(0,keys.Zy)(version),kmsKeyId:inputs.text("kms-key-id")??null,dryRun:inputs.boolean("dry-\
run")},sha256:readSha256(inputs)}}function readSha256(inputs){const hash=inputs.guarded("sha256","a SHA-256 in hex, as build-lambda's output sha256");if(hash===void 0||/^[0-9a-f]{64}$/i.test(hash))return hash?.
toLowerCase();throw new errors.dz("sha256",hash,"a SHA-256 of 64 hex digits, as build-lambda's output sha256")}async function upload(artifacts,{request},context){const{uploadArtifacts}=await Promise.all(
[__nccwpck_require__2.e(4972),__nccwpck_require__2.e(7826)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,7826));return uploadArtifacts({...request,artifacts},{clients:aws_awsClients(context),log:context.
log,signal:context.signal})}async function uploadOutputs(results,dryRun,context){const artifacts=results.map(one=>one.entry),outputs={uploaded:results.some(one=>one.uploaded||dryRun&&one.written.length>
0),artifacts,"artifacts-path":await writeJson(context,"artifacts.json",artifacts)},[only]=results;return results.length!==1||only===void 0?outputs:{...outputs,"s3-bucket":only.entry.s3Bucket,"s3-key":only.
entry.s3Key,"hash-key":only.entry.hashKey,sha256:only.entry.sha256,"code-sha256":only.entry.codeSha256,"s3-version-id":only.s3VersionId,"version-key":only.labelKey}}async function publishEdge(context){
const{inputs}=context,config=await config_inputs_findConfig(context,"edge.yml"),reading=publish_inputs_readPublishInputs(context,config!==null),one=config===null?nameOf(reading,inputs.text("entry")):void 0,
sha256=readSha256(inputs);if(reading.request.release&&inputs.text("bucket")===void 0)throw new errors.dz("stage",reading.request.release.stage,"a bucket beside it","A release record names the artifact\
's place in S3.");const uploading=readUploading(context),options=config?await config_inputs_readConfigured(config,context):[await build_inputs_readBuildOptions(context,one)];publish_inputs_refuseInputsOfOne(
options.length,reading),refuseForMany(options,reading.alias,sha256);const built=await build(context,options);context.setOutputs(await build_outputs_buildOutputs(built,context)),checkBuiltHash(built,reading.
codeSha256,sha256);const artifacts=await Promise.all(built.map(async({entry})=>({entry,bytes:await readBuilt(entry,context.workspace)}))),placed=await Promise.all(artifacts.map(async one2=>({...one2,entry:await place(
one2.entry,uploading)}))),read={...reading,function:void 0,runtime:void 0,handler:void 0},functions=publish_inputs_functionsToPublish(placed,read,await testsOfBuild(options),config!==null),result=await publishFunctions(
{...reading.request,functions},context,(_planned,signal)=>store(artifacts,uploading,{...context,signal}));context.setOutputs(await publishOutputs(result,context)),await context.summarize(`${publish_summary_publishSummary(
result,context.run,reading.request.dryRun)}
${build_summary_buildSummary(built,null)}`)}function nameOf({function:name,functionName},entry){const found=name??functionName;if(found!==void 0&&entry!==void 0)return found;if(found!==void 0){const expected="\
the path of the file that exports the handler, or an edge.yml in the working directory";throw new errors.dz("entry","",expected)}throw new errors.dz("function-name","","the function's name in AWS, or \
function with function-prefix, or an edge.yml in the working directory")}function refuseForMany(options,alias,sha256){if(sha256!==void 0&&options.length>1){const expected=`nothing where there are ${options.
length} functions`;throw new errors.dz("sha256",sha256,expected,"Each has a hash of its own.")}if(alias!==null&&!options.some(({target})=>target==="lambda"))throw new errors.dz("alias",alias,"a functi\
on of target lambda","CloudFront takes numbered versions only.")}function readUploading(context){const{inputs}=context;if(inputs.text("bucket")!==void 0)return readUploadInputs(context);for(const name of[
"version","prefix","kms-key-id"]){const value=inputs.text(name);if(value!==void 0)throw new errors.dz(name,value,"a bucket beside it","Without a bucket nothing is stored in S3.")}return null}async function place(entry,uploading){
if(!uploading)return entry;const{withStoredPlace}=await Promise.all([__nccwpck_require__2.e(4972),__nccwpck_require__2.e(7826)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,7826));return withStoredPlace(
entry,uploading.request)}async function store(artifacts,uploading,context){if(!uploading)return[];const results=await upload(artifacts,uploading,context);return context.setOutputs(await uploadOutputs(
results,uploading.request.dryRun,context)),results.filter(({uploaded})=>uploaded).map(({entry})=>`The artifact is stored as s3://${entry.s3Bucket}/${entry.s3Key}.`)}async function readBuilt(entry,workspace){
const[{readFile:readFile2},{default:path2}]=await Promise.all([Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,1455,19)),Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,
6760,19))]);return readFile2(path2.join(workspace,entry.artifactPath))}function checkBuiltHash(built,codeSha256,sha256){for(const{entry}of built){const guards=[{input:"code-sha256",came:codeSha256,hash:entry.
codeSha256},{input:"sha256",came:sha256,hash:entry.sha256}];for(const{input,came,hash}of guards)if(!(came===void 0||came===hash))throw new errors.dz(input,came,`the hash of what was built, ${hash}`,"N\
othing was uploaded or published.")}}}),1649:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>runAction});var external_node_fs_=__nccwpck_require__2(
3024);const external_os_namespaceObject=require("os");function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties2){
return Object.keys(annotationProperties2).length?{title:annotationProperties2.title,file:annotationProperties2.file,line:annotationProperties2.startLine,endLine:annotationProperties2.endLine,col:annotationProperties2.
startColumn,endColumn:annotationProperties2.endColumn}:{}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_namespaceObject.
EOL)}function issue(name,message=""){issueCommand(name,{},message)}const CMD_STRING="::";class Command{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.
properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.
message)}`,cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=require("crypto");var external_fs_=__nccwpck_require__2(9896);function issueFileCommand(command,message){
const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.existsSync(filePath))throw new Error(`M\
issing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_namespaceObject.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`\
ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}\
"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.
EOL}${delimiter}`}function createActionsLog(write=line=>process.stdout.write(`${line}
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
`,leftInSummary(file)))}}),3535:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>checkFunctionName,DD:()=>codeFileName,
M1:()=>sha256InKey,Tf:()=>hashKeyOf,VR:()=>artifactKeys,WR:()=>checkBucketName,Zy:()=>checkVersionLabel,by:()=>checkPrefix,en:()=>manifestKeyOf,vN:()=>labelKeys});var _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1098),_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6353),_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8285);function codeFileName(target){return target==="\
cloudfront-function"?"code.js":"code.zip"}function artifactKeys(artifact,sha256){return keysIn((0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.ID)(artifact.prefix,artifact.function,"sha256",sha256),artifact.
target)}function labelKeys(artifact,version){return keysIn((0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.ID)(artifact.prefix,artifact.function,version),artifact.target)}function keysIn(folder,target){
const code=`${folder}/${codeFileName(target)}`;return{code,hash:hashKeyOf(code),manifest:manifestKeyOf(code)}}function hashKeyOf(codeKey){return(0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.yL)(codeKey,
"code.zip.base64sha256")}function manifestKeyOf(codeKey){return(0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.yL)(codeKey,"manifest.json")}function sha256InKey(key){return/(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.
exec(key)?.[1]}function checkVersionLabel(version){if(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version)&&version!=="sha256"&&version!=="stages")return version;throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.
dz("version",version,"a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages")}function checkPrefix(input,prefix){const trimmed=prefix.replace(/^\/+|\/+$/g,"");if((trimmed===
""?[]:trimmed.split("/")).every(part=>/^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part)&&part!=="."&&part!=="..")&&trimmed.length<=512)return trimmed;throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input,
prefix,"folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters")}function checkBucketName(input,bucket){if(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)&&!bucket.
includes(".."))return bucket;throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input,bucket,"a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'","Give the name alone, not its ARN \
or URL.")}function checkFunctionName(input,name){if(_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Md.test(name))return name;throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input,name,"lett\
ers, digits, - and _, at most 64")}}),9535:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{B5:()=>isThrottled,G4:()=>isAborted,
Or:()=>attemptsOf,TX:()=>isNetworkError,Y2:()=>mayHaveTakenEffect,c2:()=>statusOf,cZ:()=>causesOf,m_:()=>isAwsError});function causesOf(error){const chain=[];let current=error;for(;typeof current=="ob\
ject"&&current!==null&&chain.length<10;){const shape=current;chain.push(shape),current=shape.cause??shape.errors?.[0]}return chain}function isAwsError(error,...names){return causesOf(error).some(one=>[
one.name,one.Code,one.code].some(name=>!!name&&names.includes(name)))}function statusOf(error){return causesOf(error).find(one=>one.$metadata?.httpStatusCode!==void 0)?.$metadata?.httpStatusCode}function attemptsOf(error){
return causesOf(error).find(one=>one.$metadata?.attempts)?.$metadata?.attempts??1}const networkCodes=["ECONNREFUSED","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","ENOTFOUND","EAI_AGAIN","EHOSTUNREA\
CH","ENETUNREACH","ERR_PROXY_TUNNEL","EPROTO","TimeoutError"],throttlingNames=["Throttling","ThrottlingException","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottl\
ed","RequestThrottledException","SlowDown","BandwidthLimitExceeded","PriorRequestNotComplete"];function isNetworkError(error){return(statusOf(error)??200)<300&&isAwsError(error,...networkCodes)}function isThrottled(error){
return statusOf(error)===429||isAwsError(error,...throttlingNames)}function mayHaveTakenEffect(error){return!isThrottled(error)&&(isNetworkError(error)||(statusOf(error)??0)>=500)}function isAborted(error){
return isAwsError(error,"AbortError")}}),408:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{D:()=>endpointOfError,o:()=>rememberEndpoints});
const types_namespaceObject=require("node:util/types");var aws_error=__nccwpck_require__2(9535);const hosts=new WeakMap;function rememberEndpoints(client){const middleware=next=>async args=>{try{return await next(
args)}catch(thrown){const error=ofThisRealm(thrown),request=args.request;throw typeof error=="object"&&error!==null&&request?.hostname&&hosts.set(error,request.port?`${request.hostname}:${request.port}`:
request.hostname),error}};client.middlewareStack.add(middleware,{step:"finalizeRequest",priority:"low",name:"rememberEndpoint"})}function ofThisRealm(thrown){return thrown instanceof Error||!(0,types_namespaceObject.
isNativeError)(thrown)?thrown:Object.assign(new Error(thrown.message,{cause:thrown}),thrown)}function endpointOfError(error){for(const one of(0,aws_error.cZ)(error)){const known=hosts.get(one)??one.hostname??
one.address;if(known)return hosts.has(one)||one.port===void 0?known:`${known}:${one.port}`}}}),1098:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{ID:()=>joinKey,SB:()=>bucketArn,nd:()=>objectArn,tT:()=>s3Uri,yL:()=>besideKey});function joinKey(prefix,...parts){const trimmed=prefix.replace(/^\/+|\/+$/g,"");return[...trimmed?
[trimmed]:[],...parts].join("/")}function besideKey(key,name){return`${key.slice(0,key.lastIndexOf("/")+1)}${name}`}function bucketArn(bucket){return`arn:aws:s3:::${bucket}`}function objectArn({bucket,
key}){return`arn:aws:s3:::${bucket}/${key}`}function s3Uri({bucket,key}){return`s3://${bucket}/${key}`}}),3004:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$v:()=>takesCallbacks,Lo:()=>currentRuntimes,R6:()=>isPast,j1:()=>runtimesSource,mk:()=>runtimes,w4:()=>findRuntime});var _sources_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
935);const lambda=["lambda-edge","lambda"],runtimes=[{name:"nodejs24.x",language:"nodejs",targets:lambda,deprecated:"2028-04-30",blockCreate:"2028-06-01",blockUpdate:"2028-07-01"},{name:"nodejs22.x",language:"\
nodejs",targets:lambda,deprecated:"2027-04-30",blockCreate:"2027-06-01",blockUpdate:"2027-07-01"},{name:"nodejs20.x",language:"nodejs",targets:lambda,ended:!0,deprecated:"2026-04-30",blockCreate:"2026\
-06-01",blockUpdate:"2026-07-01"},{name:"nodejs18.x",language:"nodejs",targets:lambda,ended:!0,deprecated:"2025-09-01",blockCreate:"2026-02-03",blockUpdate:"2026-03-09"},{name:"python3.14",language:"p\
ython",targets:lambda,deprecated:"2029-06-30",blockCreate:"2029-07-31",blockUpdate:"2029-08-31"},{name:"python3.13",language:"python",targets:lambda,deprecated:"2029-06-30",blockCreate:"2029-07-31",blockUpdate:"\
2029-08-31"},{name:"python3.12",language:"python",targets:lambda,deprecated:"2028-10-31",blockCreate:"2028-11-30",blockUpdate:"2029-01-10"},{name:"python3.11",language:"python",targets:lambda,deprecated:"\
2027-06-30",blockCreate:"2027-07-31",blockUpdate:"2027-08-31",unsureAtEdge:!0},{name:"cloudfront-js-2.0",language:"cloudfront-js",targets:["cloudfront-function"]},{name:"cloudfront-js-1.0",language:"c\
loudfront-js",targets:["cloudfront-function"]}],runtimesSource=_sources_js__WEBPACK_IMPORTED_MODULE_0__.Xu;function findRuntime(name){return runtimes.find(runtime=>runtime.name===name)}function currentRuntimes(target,today){
return runtimes.filter(runtime=>runtime.targets.includes(target)&&!runtime.ended&&!isPast(runtime.blockCreate,today)).map(runtime=>runtime.name)}function isPast(day,today){return day!==void 0&&today.getTime()>=
Date.parse(`${day}T00:00:00Z`)}function takesCallbacks(runtime){const version=/^nodejs(\d+)\.x$/.exec(runtime)?.[1];return version===void 0?void 0:Number(version)<24}}),935:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bg:()=>edgeQuotas,EC:()=>generatedResponses,FR:()=>edgeRestrictions,G6:()=>functionQuotas,Mz:()=>functionRuntimes,Nf:()=>unsure,ON:()=>pythonHandlers,SH:()=>allEdgeRestrictions,
Sq:()=>eventStructure,Ty:()=>includeBody,X8:()=>lambdaQuotas,Xu:()=>lambdaRuntimes,c9:()=>functionEvents,gB:()=>nodeHandlers,o_:()=>serviceUnavailable,vo:()=>functionStores});const read="2026",guide="\
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide",lambdaGuide="https://docs.aws.amazon.com/lambda/latest/dg",edgeQuotas={title:"CloudFront Developer Guide, Quotas on Lambda@Edge",read,
url:`${guide}/cloudfront-limits.html#limits-lambda-at-edge`},edgeRestrictions={title:"CloudFront Developer Guide, Restrictions on Lambda@Edge",read,url:`${guide}/lambda-at-edge-function-restrictions.h\
tml`},allEdgeRestrictions={title:"CloudFront Developer Guide, Restrictions on all edge functions",read,url:`${guide}/edge-function-restrictions-all.html`},eventStructure={title:"CloudFront Developer G\
uide, Lambda@Edge event structure",read,url:`${guide}/lambda-event-structure.html`},generatedResponses={title:"CloudFront Developer Guide, Generate HTTP responses in request triggers",read,url:`${guide}\
/lambda-generating-http-responses-in-requests.html`},includeBody={title:"CloudFront Developer Guide, Restrictions on the request body with the include body option",read,url:`${guide}/lambda-at-edge-fu\
nction-restrictions.html`},functionQuotas={title:"CloudFront Developer Guide, Quotas on CloudFront Functions",read,url:`${guide}/cloudfront-limits.html#limits-functions`},functionEvents={title:"CloudF\
ront Developer Guide, CloudFront Functions event structure",read:"2026-11-21",url:`${guide}/functions-event-structure.html`},functionRuntimes={title:"CloudFront Developer Guide, JavaScript runtime 1.0\
 features; JavaScript runtime 2.0 features",read:"2026-11-21"},functionStores={title:"CloudFront Developer Guide, Helper methods for key value stores",read:"2026-11-21",url:`${guide}/functions-custom-\
methods.html`},serviceUnavailable={title:"CloudFront Developer Guide, HTTP 503 status code (Service Unavailable)",read:"2026-11-21",url:`${guide}/http-503-service-unavailable.html`},lambdaQuotas={title:"\
AWS Lambda Developer Guide, Lambda quotas",read,url:`${lambdaGuide}/gettingstarted-limits.html`},lambdaRuntimes={title:"AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda",read:"2\
026-11-21"},nodeHandlers={title:"AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137",read:"2026-11-21",url:`${lambdaGuide}/\
nodejs-handler.html`},pythonHandlers={title:"AWS Lambda Developer Guide, Define Lambda function handler in Python",read,url:`${lambdaGuide}/python-handler.html`},lambdaVariables={title:"AWS Lambda Dev\
eloper Guide, Defined runtime environment variables",read,url:`${lambdaGuide}/configuration-envvars.html`};function unsure(source){return{...source,unsure:!0}}}),6353:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BA:()=>eventTypesOf,Md:()=>functionNamePattern,mu:()=>eventTypes2,oB:()=>edgeRegion,zV:()=>targets2});const targets2=["lambda-edge","cloudfront-function","\
lambda"],eventTypes2=["viewer-request","origin-request","origin-response","viewer-response"],eventTypesOf={"lambda-edge":eventTypes2,"cloudfront-function":["viewer-request","viewer-response"],lambda:[]},
edgeRegion="us-east-1",functionNamePattern=/^[A-Za-z0-9_-]{1,64}$/}),3941:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{d:()=>annotateFindings});const annotationsShown=10,severities=["error","warning","notice"],annotated=new WeakMap;function annotateFindings(findings,log){const counts=annotated.get(log)??{error:0,warning:0,
notice:0};annotated.set(log,counts);for(const severity of severities){const ofKind=findings.filter(finding=>finding.severity===severity);let more=0;for(const finding of ofKind){if(counts[severity]+=1,
counts[severity]>annotationsShown){more+=1;continue}log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,{title:titleOf(finding.
rule),...finding.position})}more>0&&log.info(`${more} more of kind ${severity}: the job summary lists them all.`)}}function titleOf(rule){const words=rule.replaceAll("-"," ");return words.charAt(0).toUpperCase()+
words.slice(1)}}),5988:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{f:()=>findingsTable});var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
18);const marks={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2139\uFE0F"};function findingsTable(findings){if(findings.length===0)return"";const order=["error","warning","notice"],rows=[...findings].
sort((a,b)=>order.indexOf(a.severity)-order.indexOf(b.severity)).map(finding=>[marks[finding.severity],finding.position?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${finding.position.file}${finding.
position.line?`:${finding.position.line}`:""}`):"",`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.advice)}`,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
aY)(finding.rule),`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.source.title)}, read ${finding.source.read}`]);return`
${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(["","where","what","rule","source"],rows)}
`}}),18:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{BC:()=>shortHash,Ej:()=>size,aY:()=>code,nf:()=>link,pj:()=>plain,
tp:()=>table});function table(heads,rows){const line=cells=>`| ${cells.join(" | ")} |`;return[line(heads),`|${heads.map(()=>"---").join("|")}|`,...rows.map(line)].join(`
`)}function plain(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_[\]|~]/g,"\\$&").replace(/\s+/g," ")}function code(text){const oneLine=text.replace(
/\s+/g," ").replaceAll("|","\\|"),longest=Math.max(0,...[...oneLine.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return longest>0?`${mark} ${oneLine} ${mark}`:`${mark}${oneLine}${mark}`}
function link(text,url){return url===null?text:`[${text}](${url.replaceAll("(","%28").replaceAll(")","%29").replaceAll(" ","%20")})`}function size(bytes){return bytes<10240?`${String(bytes).replace(/\B(?=\d{3}$)/,
",")} bytes`:bytes<1048576?`${(bytes/1024).toFixed(1)} KB`:`${(bytes/1024/1024).toFixed(1)} MB`}function shortHash(sha256){return code(sha256.slice(0,12))}}),2810:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{m:()=>systemClock2});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8500);const systemClock2={now:()=>Date.now(),sleep:(milliseconds,signal)=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.
setTimeout)(milliseconds,void 0,signal?{signal}:{})}}),8285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{TL:()=>quoted,
bD:()=>messageOf2,dz:()=>InputError2,yo:()=>UserError});class UserError extends Error{title;position;constructor(title,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.cause}),
this.name="UserError",this.title=title,this.position=options.position}}class InputError2 extends UserError{input;constructor(input,came,expected,advice){super(`Bad input ${input}`,`Input '${input}': ${came===
void 0?"nothing came":`got ${quoted(came)}`}, expected ${expected}.${advice?` ${advice}`:""}`),this.name="InputError",this.input=input}}function quoted(value){return JSON.stringify(value.length>200?`${value.
slice(0,200)}\u2026`:value)}function messageOf2(thrown){return thrown instanceof Error?thrown.message:String(thrown)}}),9936:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{AU:()=>JsonFields2,ir:()=>JsonShapeError2,qF:()=>parseJson2});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8285),_a;class JsonShapeError2 extends Error{constructor(field,came,expected){
super(`${field}: got ${shown(came)}, expected ${expected}`),this.name="JsonShapeError"}}const hexHash={pattern:/^[0-9a-f]{64}$/,expected:"a SHA-256 in 64 lower-case hex digits"},base64Hash={pattern:/^[A-Za-z0-9+/]{43}=$/,
expected:"a SHA-256 in base64 (44 characters)"};class JsonFields2{#object;#path;constructor(value,path2=""){if(typeof value!="object"||value===null||Array.isArray(value))throw new JsonShapeError2(path2||
"the whole",value,"a JSON object");this.#object=Object.assign(Object.create(null),value),this.#path=path2}#name(field){return this.#path?`${this.#path}.${field}`:field}#fail(field,expected){throw new JsonShapeError2(
this.#name(field),this.#object[field],expected)}only(known){const foreign=Object.keys(this.#object).find(name=>!known.includes(name));if(foreign!==void 0)throw new JsonShapeError2(this.#name(foreign),
this.#object[foreign],`no such field; known are ${known.join(", ")}`)}text(field,rule={pattern:/\S/,expected:"a text"}){const value=this.#object[field];return typeof value=="string"&&rule.pattern.test(
value)?value:this.#fail(field,rule.expected)}sha256(field){return this.text(field,hexHash)}sha256Base64(field,hex){const value=this.text(field,base64Hash),same=Buffer.from(hex,"hex").toString("base64");
return value===same?value:this.#fail(field,`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.TL)(same)}, the base64 form of ${hex}`)}wholeNumber(field){const value=this.#object[field];return Number.isSafeInteger(
value)&&value>=0?value:this.#fail(field,"a whole number, 0 or more")}oneOf(field,allowed){const value=this.#object[field];return allowed.find(one=>one===value)??this.#fail(field,`one of ${allowed.join(
", ")}`)}orNull(field,read){const value=this.#object[field];return value==null?null:read(this,field)}has(field){return Object.hasOwn(this.#object,field)}object(field){return new _a(this.#object[field],
this.#name(field))}texts(field,rule){return this.#items(field).map((_,index)=>this.#item(field).text(String(index),rule))}choices(field,allowed){return this.#items(field).map((_,index)=>this.#item(field).
oneOf(String(index),allowed))}objects(field,read){return this.#items(field).map((value,index)=>read(new _a(value,`${this.#name(field)}[${index}]`)))}map(field,read){const inner=this.object(field);return Object.
fromEntries(Object.keys(inner.#object).map(name=>[name,read(inner.object(name))]))}#items(field){const value=this.#object[field];return Array.isArray(value)?value:this.#fail(field,"a JSON array")}#item(field){
return new _a({...this.#items(field)},this.#name(field))}}_a=JsonFields2;function parseJson2(text){try{return JSON.parse(text.replace(/^\ufeff/,""))}catch(error){throw new JsonShapeError2("the whole",
text,`JSON (${error.message})`)}}function shown(value){if(value===void 0)return"nothing";if(typeof value=="string")return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.TL)(value);const text=JSON.stringify(
value);return text.length>200?`${text.slice(0,200)}\u2026`:text}}),7080:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{
FK:()=>isInside,LI:()=>resolveInside2,X5:()=>workspacePath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8285);function isInside(folder,candidate){const relative=node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder,candidate);return relative===""||!(relative===".."||relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.
sep}`)||node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))}function workspacePath(workspace,absolute){return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace,absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.
sep).join("/")||"."}async function resolveInside2(input,value,base,workspace){const absolute=node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base,value),realWorkspace=realFolder(workspace),real=realpathOfExisting(
absolute);if(!isInside(workspace,absolute)&&!isInside(realWorkspace,absolute)||!isInside(realWorkspace,real))throw leaves(input,value);return absolute}function realFolder(workspace){try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync.native(workspace)}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("No workspace",`The workspace ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.TL)(workspace)}, which GITHU\
B_WORKSPACE names, cannot be read (${error.code}). On a runner actions/checkout fills it, so put that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`,{cause:error})}}function leaves(input,value){
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input,value,"a path inside the workspace","Paths start from working-directory, else the workspace, and may not leave it.")}function realpathOfExisting(absolute){
try{return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute)}catch{const parent=node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);return parent===absolute?absolute:node_path__WEBPACK_IMPORTED_MODULE_1__.
join(realpathOfExisting(parent),node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute))}}}),885:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Q:()=>parseAssociations,u:()=>associationLine});var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6353),_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8285);const form='lines of the form "PATH-PATTERN EVENT-TYPE [include-body]", such as "/api/* origin-request include-body"';function parseAssociations(inputName,lines){const associations=[];for(const line of lines){
const words=line.trim().split(/\s+/);if(words[0]==="")continue;const[pattern,eventType,option,...rest]=words;if(!eventType||rest.length>0)throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName,
line,form);if(!isEventType(eventType))throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName,line,`an event type of ${_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu.join(", ")} after \
the path pattern`);if(option!==void 0&&option!=="include-body")throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName,line,'nothing or "include-body" after the event type');const includeBody=option===
"include-body";if(includeBody&&eventType.endsWith("-response"))throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName,line,"include-body on viewer-request or origin-request only","Response\
 events have no request body.");const association={pattern:pattern==="*"?"default":pattern,eventType,includeBody};if(associations.some(other=>other.pattern===association.pattern&&other.eventType===eventType))
throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName,line,`${eventType} of ${association.pattern} to be named once`);associations.push(association)}return associations}function associationLine({
pattern,eventType,includeBody}){return`${pattern} ${eventType}${includeBody?" include-body":""}`}function isEventType(text){return _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu.includes(text)}})},
__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]=
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
defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={8792:1},installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime;for(var moduleId in moreModules)
__nccwpck_require__.o(moreModules,moduleId)&&(__nccwpck_require__.m[moduleId]=moreModules[moduleId]);runtime&&runtime(__nccwpck_require__);for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=
1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||installChunk(require("./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__=__nccwpck_require__(6253);module.
exports=__webpack_exports__})();
