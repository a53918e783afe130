(()=>{"use strict";var __webpack_modules__={3758:((module2,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(module2,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__nccwpck_require__2.r(__webpack_exports__2);var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8036),_run_action_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1066),_terraform_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7438);await(0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)("terraform-plan-comment",(0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(),_terraform_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__.j),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),2613:(module2=>{module2.exports=require("assert")}),4434:(module2=>{module2.exports=require("events")}),9896:(module2=>{module2.exports=require("fs")}),8611:(module2=>{
module2.exports=require("http")}),5692:(module2=>{module2.exports=require("https")}),3339:(module2=>{module2.exports=require("module")}),9278:(module2=>{module2.exports=require("net")}),4589:(module2=>{
module2.exports=require("node:assert")}),6698:(module2=>{module2.exports=require("node:async_hooks")}),4573:(module2=>{module2.exports=require("node:buffer")}),1421:(module2=>{module2.exports=require(
"node:child_process")}),7540:(module2=>{module2.exports=require("node:console")}),7598:(module2=>{module2.exports=require("node:crypto")}),3053:(module2=>{module2.exports=require("node:diagnostics_cha\
nnel")}),610:(module2=>{module2.exports=require("node:dns")}),8474:(module2=>{module2.exports=require("node:events")}),3024:(module2=>{module2.exports=require("node:fs")}),7067:(module2=>{module2.exports=
require("node:http")}),2467:(module2=>{module2.exports=require("node:http2")}),7030:(module2=>{module2.exports=require("node:net")}),6760:(module2=>{module2.exports=require("node:path")}),643:(module2=>{
module2.exports=require("node:perf_hooks")}),1792:(module2=>{module2.exports=require("node:querystring")}),7075:(module2=>{module2.exports=require("node:stream")}),1692:(module2=>{module2.exports=require(
"node:tls")}),3136:(module2=>{module2.exports=require("node:url")}),7975:(module2=>{module2.exports=require("node:util")}),3429:(module2=>{module2.exports=require("node:util/types")}),5919:(module2=>{
module2.exports=require("node:worker_threads")}),8522:(module2=>{module2.exports=require("node:zlib")}),857:(module2=>{module2.exports=require("os")}),6928:(module2=>{module2.exports=require("path")}),
3193:(module2=>{module2.exports=require("string_decoder")}),4756:(module2=>{module2.exports=require("tls")}),7016:(module2=>{module2.exports=require("url")}),9023:(module2=>{module2.exports=require("u\
til")}),8036:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{P:()=>distFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6760);function distFolder(){return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1]??".")))}}),
1066:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>runAction});var external_node_fs_=__nccwpck_require__2(3024),
external_os_=__nccwpck_require__2(857);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties2){
return Object.keys(annotationProperties2).length?{title:annotationProperties2.title,file:annotationProperties2.file,line:annotationProperties2.startLine,endLine:annotationProperties2.endLine,col:annotationProperties2.
startColumn,endColumn:annotationProperties2.endColumn}:{}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_.
EOL)}function issue(name,message=""){issueCommand(name,{},message)}const CMD_STRING="::";class Command{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.
properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.
message)}`,cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=require("crypto");var external_fs_=__nccwpck_require__2(9896);function issueFileCommand(command,message){
const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.existsSync(filePath))throw new Error(`M\
issing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`g\
hadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}\
"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.
EOL}${delimiter}`}function createActionsLog(write=line=>process.stdout.write(`${line}
`)){const annotate=(kind,message,options={})=>issueCommand(kind,annotationProperties(options),message);return{debug:message=>issueCommand("debug",{},message),info:message=>write(withoutCommands(message)),
notice:(message,options)=>annotate("notice",message,options),warning:(message,options)=>annotate("warning",message,options),error:(message,options)=>annotate("error",message,options),async group(title,work){
issueCommand("group",{},title);try{return await work()}finally{issueCommand("endgroup",{},"")}}}}function annotationProperties(options){return toCommandProperties({...options.title===void 0?{}:{title:options.
title},...options.file===void 0?{}:{file:options.file},...options.line===void 0?{}:{startLine:options.line},...options.line===void 0||options.column===void 0?{}:{startColumn:options.column}})}function withoutCommands(message){
return message.split(/\r\n|\r|\n/).map(line=>line.replace(/^(\s*)::/,"$1: :").replaceAll("##[","# #[")).join(`
`)}const annotationsShown=10,severities=["error","warning","notice"],annotated=new WeakMap;function annotateFindings(findings,log){const counts=annotated.get(log)??{error:0,warning:0,notice:0};annotated.
set(log,counts);for(const severity of severities){const ofKind=findings.filter(finding=>finding.severity===severity);let more=0;for(const finding of ofKind){if(counts[severity]+=1,counts[severity]>annotationsShown){
more+=1;continue}log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,{title:titleOf(finding.rule),...finding.position})}more>0&&
log.info(`${more} more of kind ${severity}: the job summary lists them all.`)}}function titleOf(rule){const words=rule.replaceAll("-"," ");return words.charAt(0).toUpperCase()+words.slice(1)}function readRunContext(environment){
const server=(environment.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,""),repository=environment.GITHUB_REPOSITORY,repositoryUrl=repository&&/^[\w.-]+\/[\w.-]+$/.test(repository)?`${server}\
/${repository}`:null,commit=isCommit(environment.GITHUB_SHA??"")?environment.GITHUB_SHA:null,run=environment.GITHUB_RUN_ID,attempt=environment.GITHUB_RUN_ATTEMPT;return{commit,repositoryUrl,runUrl:repositoryUrl&&
run?`${repositoryUrl}/actions/runs/${run}${attempt?`/attempts/${attempt}`:""}`:null}}function isCommit(text){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)}function table(heads,rows){const line=cells=>`\
| ${cells.join(" | ")} |`;return[line(heads),`|${heads.map(()=>"---").join("|")}|`,...rows.map(line)].join(`
`)}function plain(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_[\]|~]/g,"\\$&").replace(/\s+/g," ")}function code(text){const oneLine=text.replace(
/\s+/g," ").replaceAll("|","\\|"),longest=Math.max(0,...[...oneLine.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return longest>0?`${mark} ${oneLine} ${mark}`:`${mark}${oneLine}${mark}`}
function markdown_link(text,url){return url===null?text:`[${text}](${url.replaceAll("(","%28").replaceAll(")","%29").replaceAll(" ","%20")})`}function size(bytes){return bytes<10240?`${String(bytes).replace(
/\B(?=\d{3}$)/,",")} bytes`:bytes<1048576?`${(bytes/1024).toFixed(1)} KB`:`${(bytes/1024/1024).toFixed(1)} MB`}function shortHash(sha256){return code(sha256.slice(0,12))}const marks={error:"\u274C",warning:"\
\u26A0\uFE0F",notice:"\u2139\uFE0F"};function findingsTable(findings){if(findings.length===0)return"";const order=["error","warning","notice"],rows=[...findings].sort((a,b)=>order.indexOf(a.severity)-
order.indexOf(b.severity)).map(finding=>[marks[finding.severity],finding.position?code(`${finding.position.file}${finding.position.line?`:${finding.position.line}`:""}`):"",`${plain(finding.message)} ${plain(
finding.advice)}`,code(finding.rule),`${plain(finding.source.title)}, read ${finding.source.read}`]);return`
${table(["","where","what","rule","source"],rows)}
`}const external_node_os_namespaceObject=require("node:os");function setOutputs(outputs,environment){const texts=Object.entries(outputs).map(([name,value])=>({name,text:outputText(value)}));if(environment.
GITHUB_OUTPUT)texts.length>0&&issueFileCommand("OUTPUT",texts.map(({name,text})=>prepareKeyValueMessage(name,text)).join(external_node_os_namespaceObject.EOL));else for(const{name,text}of texts)issueCommand(
"set-output",{name},text)}function outputText(value){return value==null?"":typeof value=="object"?JSON.stringify(value):String(value)}var summary_limit=__nccwpck_require__2(765),errors=__nccwpck_require__2(
8285),external_node_util_=__nccwpck_require__2(7975);const meanings={EACCES:"The job may not read or write there: look at who owns the files, as after a step that ran in a container.",EPERM:"The job m\
ay not read or write there: look at who owns the files, as after a step that ran in a container.",EROFS:"The file system is read-only.",ENOSPC:"The runner's disk is full.",EDQUOT:"The runner's disk qu\
ota is used up.",ENOTDIR:"A file is in the place of a folder: remove it, or give another folder.",EEXIST:"A file is in the place of a folder: remove it, or give another folder.",EISDIR:"A folder is in\
 the place of a file: remove it, or give another folder.",ELOOP:"Symbolic links lead back to themselves: remove one of them.",ENAMETOOLONG:"The name is longer than the file system takes: give a shorte\
r one.",EMFILE:"The runner lets the job open no more files (ulimit -n).",ERR_FS_EISDIR:"A folder is in the place of a file: remove it, or give another folder."};function fileSystemRefusal(error){if(!external_node_util_.
types.isNativeError(error)||error instanceof errors.yo)return null;const{code:code2,path:place}=error,meaning=code2!==void 0&&place!==void 0?meanings[code2]:void 0;return meaning===void 0?null:new errors.
yo("File system",`${error.message}. ${meaning}`,{cause:error})}class Inputs{#environment;#declared;constructor(environment,declared){this.#environment=environment,this.#declared=declared}declares(name){
return this.#declared[name]!==void 0}#raw(name){const declared=this.#declared[name];if(declared===void 0)throw new Error(`Input '${name}' is read but not declared in action.yml`);return(this.#environment[`\
INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??declared).trim()}text(name){return this.#raw(name)||this.#declared[name]||void 0}given(name){return this.text(name)!==(this.#declared[name]||void 0)}from(values){
const variables=Object.entries(values).map(([name,value])=>[`INPUT_${name.toUpperCase()}`,value]);return new Inputs(Object.fromEntries(variables),this.#declared)}required(name,expected){const value=this.
text(name);if(value===void 0)throw new errors.dz(name,"",expected);return value}guarded(name,expected){const value=this.#raw(name);if(value!=="none"){if(value)return value;throw new errors.dz(name,value,
`${expected}, or none`,"An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, or write none, to go without it.")}}boolean(name){return this.
choice(name,["true","false"])==="true"}choice(name,allowed){const value=this.#raw(name),lower=value.toLowerCase(),found=allowed.find(one=>one===value)??allowed.find(one=>one===lower);if(found===void 0)
throw new errors.dz(name,value,`one of ${allowed.join(", ")}`);return found}integer(name,bounds){const value=this.text(name);if(value===void 0)return;const number=/^\d{1,9}$/.test(value)?Number(value):
Number.NaN;if(!(number>=bounds.minimum&&number<=bounds.maximum))throw new errors.dz(name,value,`a whole number of ${bounds.unit} from ${bounds.minimum} to ${bounds.maximum}`);return number}requiredInteger(name,bounds){
const number=this.integer(name,bounds);if(number===void 0)throw new errors.dz(name,"",`a whole number of ${bounds.unit}`);return number}lines(name){return this.#raw(name).split(/\r?\n/).map(line=>line.
trim()).filter(Boolean)}commaSeparated(name){return this.lines(name).flatMap(line=>line.split(",").map(item=>item.trim()).filter(Boolean))}keyValues(name){const values={};for(const[index,line]of this.
lines(name).entries()){const separator=line.indexOf("="),key=separator<0?"":line.slice(0,separator).trim();if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))throw new errors.dz(name,`line ${index+1}`,"lines KE\
Y=VALUE with a key of letters, digits and _");if(Object.hasOwn(values,key))throw new errors.dz(name,key,"each key once");values[key]=line.slice(separator+1).trim()}return values}}const declaredInputs={
"publish-edge":{config:"",functions:"","function-name":"",entry:"",target:"lambda-edge","event-types":"",runtime:"",handler:"","build-env":"",include:"",external:"",requirements:"","allow-source-distr\
ibutions":"false",minify:"true","source-map":"false","memory-size":"",timeout:"",events:"","max-compute-utilization":"","working-directory":".","output-directory":".edge",bucket:"",prefix:"",version:"",
sha256:"none","kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"false","code-sha256":"none","distribution-id":"none","distribution-name":"\
default",associations:"","take-over":"false",function:"",wait:"true","timeout-minutes":"20","invalidate-paths":""},"build-lambda":{config:"",functions:"","function-name":"",entry:"",target:"lambda-edg\
e","event-types":"",runtime:"",handler:"","build-env":"",include:"",external:"",requirements:"","allow-source-distributions":"false",minify:"true","source-map":"false","memory-size":"",timeout:"",events:"",
"max-compute-utilization":"","working-directory":".","output-directory":".edge"},"upload-artifact-hash":{"artifact-path":"",artifacts:"","function-name":"",bucket:"",prefix:"",version:"",sha256:"none",
"kms-key-id":"",stage:"none","release-bucket":"none","release-prefix":"","function-prefix":"",alias:"","dry-run":"false"},"publish-edge-version":{"function-name":"",target:"lambda-edge","artifact-path":"",
"s3-bucket":"","s3-key":"",artifacts:"",config:"","function-prefix":"","code-sha256":"none",alias:"","distribution-id":"none","distribution-name":"default",associations:"","take-over":"false",runtime:"",
handler:"",events:"","max-compute-utilization":"",stage:"none","release-bucket":"none","release-prefix":"",function:"",wait:"true","timeout-minutes":"20","invalidate-paths":"","dry-run":"false"},"prom\
ote-stage":{"from-stage":"","to-stage":"",functions:"","release-bucket":"","release-prefix":"","to-release-bucket":"none","to-release-prefix":"","to-bucket":"","to-prefix":"","distribution-id":"none",
"function-prefix":"",publish:"true","verify-running":"true","expect-promoted":"none","overwrite-drift":"false",rollback:"false","to-sha256":"none",wait:"true","timeout-minutes":"20","invalidate-paths":"",
"github-token":"",environment:"","dry-run":"false"},"terraform-plan-comment":{"plan-file":"","log-file":"",sections:"","working-directory":".","terraform-path":"terraform",name:"","github-token":"","p\
r-number":"",mode:"update",aggregate:"","show-drift":"relevant",mask:"","mask-values":"","fail-on":"","expect-fingerprint":"none","max-bytes":"65536",title:"",footer:"","dry-run":"false"},"publish-mod\
ule":{path:"",name:"",version:"",bucket:"",prefix:"modules","dry-run":"false"}};function withFindings(error){const findings=error?.findings;return Array.isArray(findings)?findings:void 0}async function runAction(name,dist,action){
const environment=process.env,log=createActionsLog(),cancellation=new AbortController,cancel=signal=>cancellation.abort(new errors.yo("Cancelled",`Cancelled by ${signal}.`));process.once("SIGINT",cancel).
once("SIGTERM",cancel);const context={inputs:new Inputs(environment,declaredInputs[name]),log,signal:cancellation.signal,environment,run:readRunContext(environment),workspace:environment.GITHUB_WORKSPACE||
process.cwd(),dist,setOutputs:outputs=>setOutputs(outputs,environment),summarize:markdown=>appendSummary(environment.GITHUB_STEP_SUMMARY,markdown)};process.exitCode=1;try{await action(context),process.
exitCode=0}catch(error){await report(error,context)}finally{process.off("SIGINT",cancel).off("SIGTERM",cancel)}}async function report(thrown,context){const{log,environment}=context,ended=inWordsOfCancellation(
thrown,context.signal),error=fileSystemRefusal(ended)??ended,findings=withFindings(error);error instanceof errors.yo?(log.error(error.message,{title:error.title,...error.position}),environment.RUNNER_DEBUG===
"1"&&log.info(stackOf(error))):(log.error(`${(0,errors.bD)(error)} This is a bug in edge-actions: please report it with the lines below.`,{title:"Bug in edge-actions"}),log.info(stackOf(error))),findings&&
annotateFindings(findings.filter(besideTheError),log);const text=`### \u274C ${error instanceof errors.yo?error.title:"Bug in edge-actions"}

${fence((0,errors.bD)(error))}
${findingsTable(findings??[])}`;await context.summarize(text).catch(()=>{})}function besideTheError({severity,position}){return severity!=="error"||position!==void 0}function inWordsOfCancellation(error,signal){
return!signal.aborted||error instanceof errors.yo?error:new errors.yo("Cancelled",`${(0,errors.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`,{cause:error})}function fence(text){
const longest=Math.max(2,...[...text.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return`${mark}text
${text}
${mark}`}function stackOf(error){return error instanceof Error?error.cause===void 0?String(error.stack):`${error.stack}
caused by ${stackOf(error.cause)}`:String(error)}async function appendSummary(file,markdown){file&&(0,external_node_fs_.appendFileSync)(file,(0,summary_limit.nn)(`${markdown}
`,(0,summary_limit.pc)(file)))}}),7438:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{j:()=>terraformPlanComment});const promises_namespaceObject=require(
"node:fs/promises");var errors=__nccwpck_require__2(8285);async function readRunEvent(environment){const[owner="",repo=""]=(environment.GITHUB_REPOSITORY??"").split("/");return{name:environment.GITHUB_EVENT_NAME??
"",payload:await readPayload(environment.GITHUB_EVENT_PATH),actor:environment.GITHUB_ACTOR??"",owner,repo,sha:environment.GITHUB_SHA??"",runId:environment.GITHUB_RUN_ID??"0",runAttempt:Number(environment.
GITHUB_RUN_ATTEMPT)||1}}async function readPayload(file){if(!file)return{};try{const payload=JSON.parse(await(0,promises_namespaceObject.readFile)(file,"utf8"));return typeof payload=="object"&&payload!==
null?payload:{}}catch(error){throw new errors.yo("Event not readable",`The event file that GITHUB_EVENT_PATH names cannot be read: ${(0,errors.bD)(error)}`)}}var find=__nccwpck_require__2(2740),summary_limit=__nccwpck_require__2(
765);const external_node_timers_promises_namespaceObject=require("node:timers/promises"),systemClock={now:()=>Date.now(),sleep:(milliseconds,signal)=>(0,external_node_timers_promises_namespaceObject.setTimeout)(
milliseconds,void 0,signal?{signal}:{})};var render_options=__nccwpck_require__2(8098);const secretNames=/secret|token|passw|passphrase|(?:private|api|access|account|signing|encryption|master|ssh|deploy|app|hmac|webhook)_?key|credential|connection_?string|(?:^|_)(?:pass|pat|pwd|auth|authorization|bearer|jwt|dsn|age_key|webhook(?:_ur[il])?)$/i,
notSecret=/(?:_file|_path|_dir|_sock|(?<!webhook)_ur[il]|_endpoint|_arn|_type|_name|_ttl|_expiration|_region|_host|_port)$/i,shortest=6,common=/^(?:default|disabled?|enabled?|optional|required|[a-z]{2}(?:-[a-z]+)+-\d|[\d.]{1,9}|arn:aws[a-z-]*:\S*)$/i,
notSecretInJson=new Set(["type","project_id","client_id","client_email","universe_domain","region"]);function environmentCredentials(environment){const found=new Set;for(const[variable,value2]of Object.
entries(environment)){if(!value2)continue;const name=variable.replace(/[-\s]/g,"_");if(secretNames.test(name)&&!notSecret.test(name))for(const one of[value2,...textsInJson(value2)])isTelling(one.trim())&&
found.add(one);for(const password of passwordsInUrls(value2))found.add(password)}return[...found]}function isTelling(text){return text.length>=shortest&&!common.test(text)}function textsInJson(value2){
if(!/^\s*[[{]/.test(value2))return[];const texts=[];try{JSON.parse(value2,(key,part)=>(typeof part=="string"&&!notSecretInJson.has(key)&&!/_ur[il]$/.test(key)&&texts.push(part),part))}catch{}return texts}
function passwordsInUrls(value2){return value2.includes("://")?[...value2.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi)].flatMap(([,password])=>{const plain=decoded(password);return[password,
plain].filter(({length})=>length>=4)}):[]}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function parseMaskPatterns(lines){return lines.flatMap((line,index)=>{const text=line.
trim();return text===""?[]:[parsePattern(text,index+1)]})}function parsePattern(text,line){const[,inline="",source=""]=/^(?:\(\?([ims]+)\))?(.*)$/s.exec(text),flags=[...new Set(`g${inline}`)].join(""),
expression=compile(source,flags,line);if("".search(expression)>=0)throw new errors.dz("mask",text,"a regular expression that needs at least one character",`It stands on line ${line} and matches everyw\
here; write + in place of *, or {1,} in place of {0,}.`);return{text,line,expression}}function compile(source,flags,line){try{return new RegExp(source,`${flags}u`)}catch{try{return new RegExp(source,flags)}catch(error){
const why=(0,errors.bD)(error).split(": ").at(-1);throw new errors.dz("mask",`line ${line}`,"a JavaScript regular expression",`${why}.`)}}}const tableSize=4096,none=[];class ValueFinder{#shortest;#jumps=new Uint16Array(
tableSize);#bySlot=new Map;#single;constructor(values){const all=[...new Set(values)].sort((a,b)=>b.length-a.length);this.#single=all.filter(({length})=>length===1);const longer=all.filter(({length})=>length>
1);this.#shortest=Math.min(65535,...longer.map(({length})=>length)),this.#jumps.fill(longer.length===0?65535:this.#shortest-1);for(const value2 of longer)this.#add(value2)}#add(value2){for(let end=1;end<
this.#shortest;end+=1){const slot=slotOf(value2.charCodeAt(end-1),value2.charCodeAt(end)),jump=this.#shortest-1-end;jump<this.#jumps[slot]&&(this.#jumps[slot]=jump),jump===0&&this.#bySlot.set(slot,[...this.#bySlot.
get(slot)??[],value2])}}find(text){if(text.length<this.#shortest&&this.#single.length===0)return none;const found=[];for(const value2 of this.#single)for(let at=text.indexOf(value2);at>=0;at=text.indexOf(
value2,at+1))found.push({start:at,end:at+1});const before=this.#shortest-1;for(let at=before;at<text.length;){const slot=slotOf(text.charCodeAt(at-1),text.charCodeAt(at)),jump=this.#jumps[slot];if(jump===
0){const start=at-before,value2=this.#bySlot.get(slot).find(one=>text.startsWith(one,start));value2!==void 0&&found.push({start,end:start+value2.length})}at+=jump||1}return found.length>1?joined(found):
found}}function joined(found){const result=[];for(const place of found.sort((a,b)=>a.start-b.start)){const last=result.at(-1);last&&place.start<=last.end?last.end=Math.max(last.end,place.end):result.push(
{...place})}return result}function slotOf(first,second){return first*31+second&tableSize-1}const asTheyAre=/[A-Za-z0-9_+=.-]+/g,shortestRun=4,partOfNumber=/^[\d.eE+-]*$/;class JsonSearch{#runs;constructor(values){
const runs=values.map(longestRun),tells=values.every((value2,index)=>runs[index].length>=shortestRun&&!partOfNumber.test(value2));this.#runs=tells?new ValueFinder(runs):null}mayHold(json){return this.#runs===
null||json.includes("\\u")||this.#runs.find(json).length>0}}function longestRun(value2){return(value2.match(asTheyAre)??[]).reduce((longest,run)=>run.length>longest.length?run:longest,"")}function watch(holder){
const{createContext,Script}=process.getBuiltinModule("node:vm");return{script:new Script("work()"),context:createContext(holder)}}class PatternClock{#limitMs;#holder={work:()=>{}};#watched=null;#running=!1;#pattern=null;constructor(limitMs){
this.#limitMs=limitMs}at(pattern){this.#pattern=pattern}run(work){if(this.#running)return work();this.#watched??=watch(this.#holder);const{script,context}=this.#watched;let result=null,thrown=null;this.#holder.
work=()=>{try{result={value:work()}}catch(error){thrown={error}}},this.#running=!0;try{script.runInContext(context,{timeout:this.#limitMs})}catch(error){throw error.code==="ERR_SCRIPT_EXECUTION_TIMEOU\
T"?this.#tooSlow():error}finally{this.#running=!1}if(thrown)throw thrown.error;return result.value}#tooSlow(){const{text="",line=0}=this.#pattern??{};return new errors.dz("mask",text,`a regular expres\
sion that is done within ${this.#limitMs/1e3} s`,`It stands on line ${line}. A repetition within a repetition, as in (a+)+, can take exponential time: write it without.`)}}const shortestPart=8;function formsOf(value2){
const trimmed2=value2.trim();if(trimmed2==="")return[];const plain=[value2,trimmed2],lines=trimmed2.split(/\r?\n/).map(line=>line.trim());lines.length>1&&plain.push(...lines.filter(({length})=>length>=
shortestPart),lines.join(`
`),lines.join(`\r
`));const forms=plain.flatMap(text=>[text,...escaped(text),...inUrl(text)]);return trimmed2.length>=shortestPart&&forms.push(...[...new Set([value2,trimmed2])].flatMap(inBase64)),[...new Set(forms)].filter(
form=>form!=="")}function brokenForm(value2){const words=value2.trim().split(/\s+/);return words.length<2||value2.trim().length<shortestPart?null:new RegExp(words.map(word=>word.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join("\\s+(?:[\u2502|]\\s*)?"),"g")}function escaped(text){const once=inJson(text),forGo=once.replace(/[<>&\u2028\u2029]/g,one=>`\\u${one.charCodeAt(0).toString(16).padStart(4,"0")}`),inAscii=once.
replace(/[\u007f-\uffff]/g,one=>`\\u${one.charCodeAt(0).toString(16).padStart(4,"0")}`);return[once,forGo,inAscii].flatMap(form=>[form,inJson(form)])}function inJson(text){return JSON.stringify(text).
slice(1,-1)}function inUrl(text){const wellFormed=text.toWellFormed(),percent=encodeURIComponent(wellFormed),strict=percent.replace(/[!'()*]/g,one=>`%${one.charCodeAt(0).toString(16).toUpperCase()}`),
form=new URLSearchParams({"":wellFormed}).toString().slice(1);return[percent,strict,form,encodeURI(wellFormed)].flatMap(one=>[one,one.replace(/%[0-9A-F]{2}/g,code=>code.toLowerCase())])}function inBase64(text){
const bytes2=Buffer.from(text),forms=[0,1,2].map(offset=>{const encoded=Buffer.concat([Buffer.alloc(offset),bytes2]).toString("base64"),whole=(offset+bytes2.length)%3===0,from=offset===0?0:offset+1,to=encoded.
replace(/=+$/,"").length-(whole?0:1);return encoded.slice(from,to)}),complete=bytes2.toString("base64");return[complete,complete.replace(/=+$/,""),...forms].filter(({length})=>length>=shortestPart).flatMap(
form=>[form,form.replaceAll("+","-").replaceAll("/","_")])}const masked="***";function createMasker({values,patterns,limitMs=2e4}){const forms=values.flatMap(formsOf),finder=forms.length>0?new ValueFinder(
forms):null,search=finder&&new JsonSearch(forms),clock=new PatternClock(limitMs),broken=values.map(brokenForm).filter(form=>form!==null),found=text=>{const whole=finder?.find(text)??masker_none;return broken.
length>0&&text.includes(`
`)?[...whole,...broken.flatMap(form=>placesOf(form,text))]:whole},maskNow=text=>replace(text,[...found(text),...matches(patterns,text,clock)]),valuesAlone=text=>finder?replace(text,found(text)):text,guarded=patterns.
length>0;return{idle:finder===null&&!guarded,mayMask:json=>guarded||(search?.mayHold(json)??!1),mask:guarded?text=>clock.run(()=>maskNow(text)):valuesAlone,within:guarded?work=>clock.run(work):work=>work()}}
const masker_none=[];function matches(patterns,text,clock){const found=[];for(const pattern of patterns){clock.at(pattern);for(const place of placesOf(pattern.expression,text))found.push(place)}return found}
function placesOf(expression,text){const found=[];for(const match of text.matchAll(expression))match[0]!==""&&found.push({start:match.index,end:match.index+match[0].length});return found}function replace(text,found){
if(found.length===0)return text;let result="",from=0;for(const{start,end}of joined(found))result+=text.slice(from,start)+masked,from=end;return result+text.slice(from)}var headline=__nccwpck_require__2(
4654);function checkFailOn({verdict},failOn){if(failOn.length===0)return;if(verdict===null||verdict.errored)throw new errors.yo("Plan refused",`fail-on: ${failOn.join(", ")}, and a plan that failed do\
es not tell.`);const{destroys:destroys2,counts}=verdict,replaced=counts.replace,said={destroy:destroys2+replaced>0?`the plan destroys ${Math.max(destroys2,replaced)} (${replaced} of them replaced)`:null,
replace:replaced>0?`the plan replaces ${replaced}`:null,"any-change":(0,headline.ik)(verdict)?"the plan changes something":mayChange(verdict)?"the plan is incomplete, and another one may change someth\
ing":null},reasons=failOn.flatMap(reason=>said[reason]===null?[]:[`${reason}: ${said[reason]}`]);if(reasons.length!==0)throw new errors.yo("Plan refused",`fail-on ${reasons.join("; ")}. The job summar\
y has it in full.`)}function mayChange(verdict){return(0,headline.ik)(verdict)||verdict.errored||!verdict.complete}function hidingLog(log,masker){const mask=text=>masker.mask(text),titled=options=>options?.
title===void 0?options:{...options,title:mask(options.title)};return{debug:message=>log.debug(mask(message)),info:message=>log.info(mask(message)),notice:(message,options)=>log.notice(mask(message),titled(
options)),warning:(message,options)=>log.warning(mask(message),titled(options)),error:(message,options)=>log.error(mask(message),titled(options)),group:(title,work)=>log.group(mask(title),work)}}async function hidingErrors(masker,work){
try{await work()}catch(error){if(!(error instanceof Error))throw new Error(masker.mask(String(error)));for(let one=error;one instanceof Error;one=one.cause)hideIn(one,masker);throw error}}function hideIn(error,masker){
const texts={stack:error.stack,message:error.message};for(const[name,text]of Object.entries(texts))text!==void 0&&Object.defineProperty(error,name,{value:masker.mask(text),configurable:!0})}var external_node_crypto_=__nccwpck_require__2(
7598),external_node_fs_=__nccwpck_require__2(3024),external_node_path_=__nccwpck_require__2(6760);function isInside(folder,candidate){const relative=external_node_path_.relative(folder,candidate);return relative===
""||!(relative===".."||relative.startsWith(`..${external_node_path_.sep}`)||external_node_path_.isAbsolute(relative))}function workspacePath(workspace,absolute){return external_node_path_.relative(workspace,
absolute).split(external_node_path_.sep).join("/")||"."}async function resolveInside(input,value2,base,workspace){const absolute=external_node_path_.resolve(base,value2),realWorkspace=realFolder(workspace),
real=realpathOfExisting(absolute);if(!isInside(workspace,absolute)&&!isInside(realWorkspace,absolute)||!isInside(realWorkspace,real))throw leaves(input,value2);return absolute}function realFolder(workspace){
try{return external_node_fs_.realpathSync.native(workspace)}catch(error){throw new errors.yo("No workspace",`The workspace ${(0,errors.TL)(workspace)}, which GITHUB_WORKSPACE names, cannot be read (${error.
code}). On a runner actions/checkout fills it, so put that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`,{cause:error})}}function leaves(input,value2){return new errors.dz(
input,value2,"a path inside the workspace","Paths start from working-directory, else the workspace, and may not leave it.")}function realpathOfExisting(absolute){try{return external_node_fs_.realpathSync.
native(absolute)}catch{const parent=external_node_path_.dirname(absolute);return parent===absolute?absolute:external_node_path_.join(realpathOfExisting(parent),external_node_path_.basename(absolute))}}
async function writePlanFiles(shown2,name,workspace){const folder=external_node_path_.posix.join(".edge","plan",folderName(name));(0,external_node_fs_.mkdirSync)(await resolveInside("name",folder,workspace,
workspace),{recursive:!0});const put=async(file,text)=>{if(text===null)return"";const place=external_node_path_.posix.join(folder,file);return(0,external_node_fs_.writeFileSync)(await resolveInside("n\
ame",place,workspace,workspace),text),place};return{markdown:await put("plan.md",shown2.file()),section:await put("section.json",shown2.section),fingerprint:await put("fingerprint.json",shown2.fingerprintFile)}}
function folderName(name){const plain=name.replace(/[^A-Za-z0-9_-]+/g,"-").replace(/^-+|-+$/g,"");if(plain===name&&name.length<=60)return name;const hash2=(0,external_node_crypto_.createHash)("sha256").
update(name).digest("hex").slice(0,8);return`${plain.slice(0,50)||"root"}-${hash2}`}class FingerprintBuilder{#digests=new Map;#repeated=new Map;add(name,canonical){const digest=sha256(canonical),first=this.#digests.
get(name);first===void 0?this.#digests.set(name,digest):this.#repeated.set(name,[...this.#repeated.get(name)??[first],digest])}build(){for(const[name,digests]of this.#repeated)this.#digests.set(name,sha256(
digests.sort().join(`
`)));return{hash:hashOf(this.#digests),digests:this.#digests}}}function hashOf(digests){const all=(0,external_node_crypto_.createHash)("sha256");let lines="";for(const name of[...digests.keys()].sort())
lines+=`${digests.get(name)} ${name.length}:${name}
`,lines.length>65536&&(all.update(lines),lines="");return all.update(lines).digest("hex")}function nameOf(change,deferred=!1){const deposed=change.deposed===null?"":` (deposed object ${change.deposed}\
)`;return`${change.address}${deposed}${deferred?" (deferred)":""}`}function sha256(content){return(0,external_node_crypto_.hash)("sha256",content)}const schema=1,hash=/^[0-9a-f]{64}$/;function writeFingerprintFile(fingerprint){
const lines=[...fingerprint.digests.keys()].sort().map(name=>`    ${JSON.stringify(name)}: "${fingerprint.digests.get(name)}"`),changes=lines.length===0?"{}":`{
${lines.join(`,
`)}
  }`;return`{
  "schema": ${schema},
  "fingerprint": "${fingerprint.hash}",
  "changes": ${changes}
}
`}function readExpectedFingerprint(expected){const trimmed2=expected.trim();if(hash.test(trimmed2.toLowerCase()))return{hash:trimmed2.toLowerCase(),digests:null};const file=trimmed2.startsWith("{")?parsed(
trimmed2):null;if(file===null)throw new errors.dz("expect-fingerprint",shown(trimmed2),"the reviewed fingerprint (a SHA-256 in 64 hex digits) or the file at its fingerprint-path");if(file.hash!==hashOf(
file.digests))throw new errors.dz("expect-fingerprint",file.hash,`${hashOf(file.digests)}, which is the hash of the changes in that file`,"The file was changed after the review, or is not complete.");
return file}function shown(text){return/^[0-9a-z_-]{1,128}$/i.test(text)?text:`${text.startsWith("{")?"JSON":"a text"} of ${text.length} characters`}function parsed(text){try{const file=JSON.parse(text);
if(file.schema!==schema||typeof file.fingerprint!="string"||typeof file.changes!="object")return null;const digests=new Map(Object.entries(file.changes??{}));return[file.fingerprint,...digests.values()].
every(one=>typeof one=="string"&&hash.test(one))?{hash:file.fingerprint,digests}:null}catch{return null}}var terminal_text=__nccwpck_require__2(475);const boxed=/^\s*[│|] ?/;function errorsIn(text){
const errors2=[];let current=null,inBox=!1;const close=()=>{current&&errors2.push(trimmed(current)),current=null};for(const line of text.split(`
`)){const bar=inBox&&boxed.test(line),content=bar?line.replace(boxed,""):line;/^\s*╷\s*$/.test(line)?(close(),inBox=!0):/^\s*╵\s*$/.test(line)||inBox&&!bar?(close(),inBox=!1):/^(?:Error: |Error$)/.
test(content)?(close(),current=[content]):/^(?:Warning: |::|##\[|Plan: |Terraform exited with code)/.test(content)?close():current?.push(content)}return close(),errors2}function trimmed(lines){return lines.
join(`
`).trim()}function readJsonLog(text){const all=text.split(`
`);if(!all.some(line=>json_log_parsed(line)))return null;const errors2=[];return{lines:all.map(line=>{const entry=json_log_parsed(line);if(entry===null)return line;const diagnostic=objectOf(entry.diagnostic);
return diagnostic?.severity==="error"?errors2.push(describe(diagnostic)):entry["@level"]==="error"&&!diagnostic&&errors2.push(textOf(entry["@message"])),textOf(entry["@message"])}).join(`
`),errors:errors2}}function json_log_parsed(line){if(!line.includes('"@message"')||!line.trimStart().startsWith("{"))return null;try{const entry=objectOf(JSON.parse(line));return entry&&Object.hasOwn(
entry,"@message")?entry:null}catch{return null}}function describe(diagnostic){const range=objectOf(diagnostic.range),line=objectOf(range?.start)?.line,address=textOf(diagnostic.address),place=range?` \
 on ${textOf(range.filename)}${typeof line=="number"?` line ${line}`:""}`:"";return[`Error: ${textOf(diagnostic.summary)}`,[address&&`  with ${address}`,place].filter(Boolean).join(`,
`),textOf(diagnostic.detail)].filter(part=>part!=="").join(`

`)}function objectOf(value2){return typeof value2=="object"&&value2!==null&&!Array.isArray(value2)?value2:null}function textOf(value2){return typeof value2=="string"?value2:""}const mostErrors=50,longestError=8e3,
longestTail=4e4,bytesRead=8*1024*1024;function readFailedPlan(text,masker){const plain=masker.mask(withoutTimes((0,terminal_text.L)(text))),log=readJsonLog(plain)??{lines:plain,errors:errorsIn(plain)},
errors2=[...new Set(log.errors.map(error=>clean(error,masker)))],lines=clean(log.lines,masker);return{errors:errors2.slice(0,mostErrors).map(error=>shortened(error)),errorsLeftOut:Math.max(0,errors2.length-
mostErrors),tail:tailOf(lines),cut:lines.length>longestTail}}async function readFailedPlanFile(file,shownAs,masker){const handle=await(0,promises_namespaceObject.open)(file,"r").catch(error=>{throw["E\
NOENT","ENOTDIR","ENAMETOOLONG"].includes(error.code??"")?new errors.dz("log-file",shownAs,"a file that exists, from working-directory"):error});try{const found=await handle.stat();if(found.isDirectory())
throw new errors.dz("log-file",shownAs,"a file, not a folder");const{size}=found,{buffer:opening2}=await handle.read(Buffer.alloc(100),0,100,0);checkIsLog(opening2,shownAs);const start=Math.max(0,size-
bytesRead),from=start-start%2,buffer=Buffer.alloc(size-from),{bytesRead:count}=await handle.read(buffer,0,buffer.length,from),text=read_failed_plan_decoded(buffer.subarray(0,count),opening2);return readFailedPlan(
from>0?text.slice(text.indexOf(`
`)+1):text,masker)}finally{await handle.close()}}function checkIsLog(opening2,shownAs){const text=opening2.toString("latin1").replace(/[^ -~\s]/g,"");if(!(!(opening2.toString("latin1",0,4)==="PK")&&
!/^\s*\{\s*"(?:format_version|remote_plan_format|meta)"/.test(text)))throw new errors.dz("log-file",shownAs,"what terraform plan printed; this is a plan","Give it as plan-file.")}function read_failed_plan_decoded(bytes2,opening2){
return opening2.readUInt16BE(0)===65534?new TextDecoder("utf-16le").decode(bytes2):new TextDecoder().decode(bytes2)}function withoutTimes(text){return text.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z /gm,
"")}function clean(text,masker){const lines=masker.mask(text).split(`
`);return(0,terminal_text.j)(lines.map(line=>line.trimEnd()).join(`
`)).replace(/\n{3,}/g,`

`).trim()}function shortened(error){return error.length<=longestError?error:`${error.slice(0,longestError).toWellFormed()}
\u2026 (${error.length-longestError} more characters)`}function tailOf(text){if(text.length<=longestTail)return text;const end=text.slice(-longestTail),newline2=end.indexOf(`
`);return(newline2>=0&&newline2<longestTail/2?end.slice(newline2+1):end).toWellFormed()}const quote=34,backslash=92,openObject=123,closeObject=125,closeArray=93,longNumber=16,shallow=100;class JsonValueEnd{#form="\
word";#depth=0;#deepest=0;#inString=!1;#escaped=!1;#oddNumbers=!1;get plain(){return!this.#oddNumbers&&this.#deepest<=shallow}begin(form){this.#form=form,this.#depth=0,this.#deepest=0,this.#inString=form===
"string",this.#escaped=!1,this.#oddNumbers=form==="word"}follow(chunk,from){if(this.#form==="word")return endOfWord(chunk,from);const{length}=chunk;let at=from,depth=this.#depth;this.#escaped&&(this.#escaped=
!1,at+=1);let inString=this.#inString;for(;;){if(inString){let byte=0;for(;at<length&&(byte=chunk[at++],byte!==quote);)byte===backslash&&(at+=1);if(byte!==quote||at>length){this.#escaped=at>length;break}
if(inString=!1,depth===0)return at}for(;at<length;){const byte=chunk[at++];if(byte===quote){inString=!0;break}if(byte<=57&&byte>=48){const end=endOfNumber(chunk,at);(end<0||end-at+1>=longNumber||byte===
48&&(at===1||chunk[at-2]===45))&&(this.#oddNumbers=!0),at=Math.abs(end);continue}const folded=byte|32;if(folded===openObject)depth+=1,depth>this.#deepest&&(this.#deepest=depth);else if(folded===closeObject&&
(depth-=1,depth===0))return at}if(!inString)break}return this.#inString=inString,this.#depth=depth,-1}}function endOfWord(chunk,from){for(let at=from;at<chunk.length;at+=1){const byte=chunk[at];if(byte===
44||byte===closeObject||byte===closeArray||byte<=32)return at}return-1}function endOfNumber(chunk,from){let at=from;for(;at<chunk.length;at+=1){const byte=chunk[at];if((byte>57||byte<48)&&byte!==46)return(byte|
32)===101?-at:at}return-at}function elementOf(wanted){return wanted.kind==="elements"?wanted.of:null}function memberOf(wanted,name){return wanted.kind==="members"?wanted.of:wanted.kind==="fields"&&Object.
hasOwn(wanted.of,name)?wanted.of[name]:null}class JsonSliceError extends Error{constructor(problem,byte){super(byte===null?problem:`${problem} at byte ${byte}`),this.name="JsonSliceError"}}const json_slices_quote=34,
json_slices_openObject=123,json_slices_closeObject=125,openArray=91,json_slices_closeArray=93;class JsonSlices{#onSlice;#root;#containers=[];#path=[];#expecting="value";#wanted;#passed=0;#inHand="noth\
ing";#end=new JsonValueEnd;#kept=[];#start=0;#names=new Set;constructor(wanted,onSlice){this.#root=wanted,this.#wanted=wanted,this.#onSlice=onSlice}get done(){return this.#expecting==="nothing"}get names(){
return this.#names}push(chunk){let at=0;for(this.#start=0;at<chunk.length&&!this.done;)at=this.#inHand==="nothing"?this.#structure(chunk,at):this.#follow(chunk,at);return this.#inHand!=="nothing"&&this.#keeps()&&
this.#kept.push(Buffer.from(chunk.subarray(this.#start,at))),this.#passed+=at,at}end(){if(!this.done)throw new JsonSliceError("The JSON ends too early",this.#passed)}#keeps(){return this.#inHand==="na\
me"||this.#wanted?.kind==="value"}#fail(problem,at){throw new JsonSliceError(problem,this.#passed+at)}#structure(chunk,at){const byte=chunk[at];if(byte===32||byte===10||byte===13||byte===9)return at+1;
const container=this.#containers.at(-1),first=this.#expecting==="first";return container&&byte===container.close&&(first||this.#expecting==="next")?(this.#containers.pop(),this.#afterValue(),at+1):this.#expecting===
"next"?(byte!==44&&this.#fail("Expected a comma",at),this.#expecting=container.close===json_slices_closeObject?"key":"value",this.#expecting==="value"&&(this.#wanted=elementOf(container.wanted)),at+1):
this.#expecting==="colon"?(byte!==58&&this.#fail("Expected a colon",at),this.#expecting="value",at+1):this.#expecting==="key"||first&&container.close===json_slices_closeObject?(byte!==json_slices_quote&&
this.#fail("Expected a name in double quotes",at),this.#begin("name","string",at)):(first&&(this.#wanted=elementOf(container.wanted)),this.#beginValue(byte,at))}#beginValue(byte,at){const wanted=this.#wanted,
opens=byte===json_slices_openObject||byte===openArray;if(wanted===null||wanted.kind==="value"){const form=opens?"container":byte===json_slices_quote?"string":"word";return form==="word"&&!/[-\dtfn]/.test(
String.fromCharCode(byte))&&this.#fail("Expected a value",at),this.#begin("value",form,at)}const close=wanted.kind==="elements"?json_slices_closeArray:json_slices_closeObject;if(opens&&byte+2===close){
const seen=wanted.kind==="fields"?new Set:null;return seen&&this.#containers.length===0&&(this.#names=seen),this.#containers.push({wanted,close,seen}),this.#expecting="first",at+1}if(byte!==110){const where=this.#path.
join(".")||"the document";this.#fail(`Expected ${wanted.kind==="elements"?"a list":"an object"} as ${where}`,at)}return this.#wanted=null,this.#begin("value","word",at)}#begin(inHand,form,at){return this.#inHand=
inHand,this.#start=at,this.#end.begin(form),form==="string"?at+1:at}#follow(chunk,from){const end=this.#end.follow(chunk,from);return end<0?chunk.length:this.#ended(chunk,end)}#ended(chunk,at){const last=chunk.
subarray(this.#start,at),bytes2=this.#kept.length===0?last:Buffer.concat([...this.#kept,last]);this.#kept=[];const{wanted,seen}=this.#containers.at(-1)??{wanted:this.#root,seen:null},isName=this.#inHand===
"name";if(this.#inHand="nothing",isName){const name=parseName(bytes2,()=>this.#fail("Expected a name",at));return seen?.has(name)&&this.#fail(`${name} stands there twice,`,at),this.#wanted=memberOf(wanted,
name),this.#wanted&&seen?.add(name),this.#path.push(name),this.#expecting="colon",at}return this.#wanted&&this.#onSlice(this.#path,bytes2,this.#end.plain),this.#afterValue(),at}#afterValue(){const container=this.#containers.
at(-1);container?.close===json_slices_closeObject&&this.#path.pop(),this.#expecting=container?"next":"nothing"}}function parseName(bytes2,fail){try{return JSON.parse(bytes2.toString())}catch{return fail()}}
const wrapperLine=/^(?:\[command\]|::|##\[|Terraform exited with code)/,newline=10,longestLead=64*1024;class NoiseFilter{#slices;#lead=Buffer.alloc(0);#line="";#decoder=null;#first=!0;constructor(slices){
this.#slices=slices}push(bytes2){const chunk=this.#decoded(bytes2);this.#lead===null?this.#pass(chunk):(this.#lead=this.#lead.length===0?chunk:Buffer.concat([this.#lead,chunk]),this.#skipLead())}end(){
if(this.#lead!==null)throw this.#lead.toString().trim()!==""&&this.#refuse(this.#lead.toString()),new JsonSliceError("There is no JSON",null);this.#slices.end(),this.#line!==""&&this.#check(this.#line)}#decoded(bytes2){
if(this.#first&&bytes2.length>1){this.#first=!1;const mark2=bytes2.readUInt16BE(0);if(mark2===65534||mark2===65279)this.#decoder=new TextDecoder(mark2===65534?"utf-16le":"utf-16be");else if(mark2===61371&&
bytes2[2]===191)return bytes2.subarray(3)}return this.#decoder?Buffer.from(this.#decoder.decode(bytes2,{stream:!0})):bytes2}#skipLead(){const lead=this.#lead;let at=0;for(;;){for(;at<lead.length&&lead[at]<=
32;)at+=1;if(at>=lead.length)break;const end=lead.indexOf(newline,at),line=lead.toString("utf8",at,Math.min(end<0?lead.length:end,at+200));if(!wrapperLine.test(line)){if(end<0&&line.length<40&&lead[at]!==
123)break;lead[at]!==123&&this.#refuse(line),this.#lead=null,this.#pass(lead.subarray(at));return}if(end<0)break;at=end+1}this.#lead=Buffer.from(lead.subarray(at)),this.#lead.length>longestLead&&this.#refuse(
this.#lead.toString("utf8",0,200))}#pass(chunk){let at=this.#slices.done?0:this.#slices.push(chunk);for(;at<chunk.length;){const end=chunk.indexOf(newline,at);if(this.#line.length<100&&(this.#line+=chunk.
toString("utf8",at,Math.min(end<0?chunk.length:end,at+100))),end<0)return;this.#check(this.#line),this.#line="",at=end+1}}#check(line){line.trim()!==""&&!wrapperLine.test(line.trim())&&this.#refuse(line)}#refuse(text){
const hint=/"@level"|"@message"/.test(text)?" (it looks like the log of terraform plan -json, which belongs into log-file)":"",where=this.#lead===null?"behind":"before";throw new JsonSliceError(`There\
 is a line ${where} the JSON that is no part of it${hint}`,null)}}var in_order=__nccwpck_require__2(9005),plain_digits=__nccwpck_require__2(8602),plan_value=__nccwpck_require__2(6990);function canonicalChange(change){
const{importing,before,after}=change,imported=importing?`import ${canonicalValue(importing.id)} ${canonicalValue(importing.identity)}`:"",what=after===null&&(0,plan_value.gV)(before)?`id ${canonicalValue(
(0,plan_value.C5)(before,"id")??null)}`:canonicalDifference(before,after);return`${change.mode}
${change.actions.join(",")}
${textOrNone(change.deposed)}
${textOrNone(change.previousAddress)}
${imported}
${what}`}function canonicalOutput(kind,before,after){return`${kind}
${canonicalDifference(before,after)}`}function canonicalDifference(before,after){if(before===after)return"=";if((0,plan_value.gV)(after)&&(before===null||(0,plan_value.gV)(before))){let result="(";for(const name of(0,in_order.
a)(differing(before,after)))result+=`${name.length}:${name}${canonicalDifference(oldOf(before,name),(0,plan_value.C5)(after,name)??null)}`;return`${result})`}const now=canonicalValue(after);return now===
unknownMark?now:before===null?`+${now}`:`${canonicalValue(before)}>${now}`}function differing(before,after){const names=[];for(const name in after)oldOf(before,name)!==after[name]&&names.push(name);if(before)
for(const name in before)before[name]!==null&&(0,plan_value.C5)(after,name)===void 0&&names.push(name);return names}function oldOf(before,name){return before===null?null:(0,plan_value.C5)(before,name)??
null}const unknownMark="?";function canonicalValue(value2){if(value2===null)return"-";switch(typeof value2){case"string":return`${value2.length}:${value2}`;case"number":return`n${value2};`;case"boolea\
n":return value2?"t":"f"}let result="";if(Array.isArray(value2)){for(const element of value2)result+=canonicalValue(element);return`[${result}]`}if(value2 instanceof plan_value.$r)return unknownMark;if(value2 instanceof
plan_value.fh)return`n${(0,plain_digits.P)(value2.digits)};`;if(value2 instanceof plan_value.pT)return`s-${value2.sensitive}`;for(const name of(0,in_order.a)(Object.keys(value2)))result+=`${name.length}\
:${name}${canonicalValue(value2[name])}`;return`{${result}}`}function textOrNone(text){return text===null?"-":`${text.length}:${text}`}function isObject(value2){return typeof value2=="object"&&value2!==
null&&!Array.isArray(value2)}function marksAnything(marks){if(marks==null||marks===!1)return!1;if(typeof marks!="object")return!0;if(!Array.isArray(marks)){for(const name in marks)if(marksAnything(marks[name]))
return!0;return!1}for(const one of marks)if(marksAnything(one))return!0;return!1}function marksAt(marks,step){if(!(typeof marks!="object"||marks===null))return Array.isArray(marks)?typeof step=="numbe\
r"?marks[step]:void 0:typeof step=="string"&&Object.hasOwn(marks,step)?marks[step]:void 0}function misfit(marks,value2){return typeof marks!="object"||marks===null||value2===void 0||value2===null?!1:typeof value2!=
"object"||Array.isArray(marks)!==Array.isArray(value2)?marksAnything(marks):!1}function union(one,other){if(!marksAnything(one))return other;if(!marksAnything(other))return one;if(Array.isArray(one)&&
Array.isArray(other))return Array.from({length:Math.max(one.length,other.length)},(_,at)=>union(one[at],other[at])??!1);if(isObject(one)&&isObject(other)){const names=new Set([...Object.keys(one),...Object.
keys(other)]);return Object.fromEntries([...names].map(name=>[name,union(marksAt(one,name),marksAt(other,name))??!1]))}return!0}function ofAllElements(...lists){return lists.flatMap(list2=>Array.isArray(
list2)?list2:[]).reduce(union,void 0)}function sameJson(one,other){if(one===other)return!0;if(typeof one!="object"||typeof other!="object"||one===null||other===null)return!1;if(Array.isArray(one)||Array.
isArray(other))return!Array.isArray(one)||!Array.isArray(other)||one.length!==other.length?!1:one.every((element,at)=>sameJson(element,other[at]));const names=Object.keys(one);return names.length!==Object.
keys(other).length?!1:names.every(name=>Object.hasOwn(other,name)&&sameJson(one[name],other[name]))}function objectAt(object,name){const value2=Object.hasOwn(object,name)?object[name]:void 0;return isObject(
value2)?value2:{}}function textAt(object,name){const value2=Object.hasOwn(object,name)?object[name]:void 0;return typeof value2=="string"&&value2!==""?value2:null}function textsAt(object,name){const value2=Object.
hasOwn(object,name)?object[name]:void 0;return Array.isArray(value2)?value2.filter(one=>typeof one=="string"):[]}function objectsAt(object,name){const value2=Object.hasOwn(object,name)?object[name]:void 0;
return Array.isArray(value2)?value2.filter(isObject):[]}function readActionInvocation(json,deferred,values){return{address:values.text(textAt(json,"address")??""),type:values.text(textAt(json,"type")??
""),trigger:triggerOf(json,text=>values.text(text)),deferred:deferred===null?null:values.text(deferred)}}function triggerOf(json,mask){const lifecycle=objectAt(json,"lifecycle_action_trigger"),event=textAt(
lifecycle,"action_trigger_event"),resource=textAt(lifecycle,"triggering_resource_address");if(event!==null||resource!==null){const words=event===null?"change":mask(event).replace(/(?<=[a-z])(?=[A-Z])/g,
"_").toLowerCase();return resource===null?words:`${words} of ${mask(resource)}`}return isObject(json.invoke_action_trigger)||isObject(json.invoke_cmd_action_trigger)?"invoked by -invoke":null}const statuses=[
"fail","error","unknown"];function readCheck(check,values){const status=textAt(check,"status");if(status==="pass")return null;const instances=objectsAt(check,"instances"),messages=instances.flatMap(instance=>{
const address=addressOf(instance);return objectsAt(instance,"problems").flatMap(problem=>{const message=textAt(problem,"message");return message===null?[]:[instances.length>1&&address?`${address}: ${message}`:
message]})});return{address:values.text(addressOf(check)),status:statuses.find(one=>one===status)??"unknown",messages:messages.map(message=>values.text(message))}}function addressOf(json){const address=objectAt(
json,"address");return textAt(address,"to_display")??textAt(address,"name")??""}const opening=/^\{"address":"(?:[^"\\]|\\.)*",(?:"module_address":"(?:[^"\\]|\\.)*",)?"mode":"managed",(?:"(?:type|name|provider_name)":"(?:[^"\\]|\\.)*",|"index":(?:"(?:[^"\\]|\\.)*"|\d+),)*"change":\{"actions":\["no-op"\],"before":/,
longestOpening=4e3,contrary=['"change"','"actions"','"importing"','"previous_address"'];function isManagedNoOp(text){const start=opening.exec(text.slice(0,longestOpening))?.[0].length;return start!==void 0&&
!contrary.some(name=>text.includes(name,start))&&!text.includes("\\u")}const kinds={create:"create",update:"update",delete:"delete"};function readOutputChange(name,change,sensitive,values){const actions=textsAt(
change,"actions");if(actions.length===1&&actions[0]==="no-op")return null;const key=actions.join(",");return{name:values.text(name),kind:Object.hasOwn(kinds,key)?kinds[key]:"other",...values.read({before:change.
before,after:change.after,unknown:change.after_unknown,sensitiveBefore:sensitive||change.before_sensitive,sensitiveAfter:sensitive||change.after_sensitive})}}const kinds_kinds={create:"create",update:"\
update","delete,create":"replace","create,delete":"replace-create-first",delete:"delete",forget:"forget","create,forget":"replace-forget",read:"read",open:"open","no-op":"no-op"};function kindOf(actions){
const key=actions.join(",");return Object.hasOwn(kinds_kinds,key)?kinds_kinds[key]:"other"}function destroys(change){return change.actions.includes("delete")}const mark=`exact-number:${(0,external_node_crypto_.
randomUUID)()}:`,suspicious=/[\d.]{16}|\d[eE][+-]?\d{3}/,suspiciousNumber=/(?:^|[:,[\s])-?(?:[\d.]{16}|[\d.]+[eE][+-]?\d{3})/,number=/-?\d[\d.eE+-]*/g,jsonNumber=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function parseKeepingDigits(text,longNumbers){const keeping=longNumbers&&suspicious.test(text)&&suspiciousNumber.test(text);return JSON.parse(keeping?withExactNumbers(text):text)}function withExactNumbers(text){
let result="";for(let at=0;at<text.length;){const opening2=text.indexOf('"',at),between=text.slice(at,opening2<0?text.length:opening2);if(result+=between.replace(number,token=>losesDigits(token)?JSON.
stringify(mark+token):token),opening2<0)break;const end=endOfString(text,opening2);result+=text.slice(opening2,end),at=end}return result}function endOfString(text,opening2){for(let quote2=text.indexOf(
'"',opening2+1);quote2>=0;quote2=text.indexOf('"',quote2+1)){let before=quote2;for(;text[before-1]==="\\";)before-=1;if((quote2-before)%2===0)return quote2+1}return text.length}function exactDigits(text){
return text.length>mark.length&&text.startsWith(mark)?text.slice(mark.length):null}function losesDigits(token){if(token.length<5||!jsonNumber.test(token))return!1;const value2=Number(token);return!Number.
isFinite(value2)||(0,plain_digits.P)(token)!==(0,plain_digits.P)(String(value2))}const unknownValue=Object.freeze(new plan_value.$r),unchangedValue=Object.freeze(new plan_value.pT("unchanged")),hiddenPairs={
changed:pairOf("changed"),unchanged:paired(null,unchangedValue,!0),unknown:pairOf("unknown")};function pairOf(sensitive){return{before:Object.freeze(new plan_value.pT(sensitive)),after:Object.freeze(new plan_value.
pT(sensitive))}}function value_pairs_hidden(before,after,unknown){return hiddenPairs[unknown!==void 0?"unknown":sameValue(before,after)?"unchanged":"changed"]}function sameValue(before,after){const one=before??
null,other=after??null;if(typeof one=="string"&&typeof other=="string"){const[first,second]=[exactDigits(one),exactDigits(other)];if(first!==null&&second!==null)return(0,plain_digits.P)(first)===(0,plain_digits.
P)(second)}return sameJson(one,other)}function paired(before,after,same){return same?{before:after,after}:{before,after}}function isMasked(shown2,value2){return shown2===masked&&value2!==masked}function readImporting(change,values){
const{importing}=change;if(!isObject(importing))return null;const id=textAt(importing,"id"),marks=union(change.before_sensitive,change.after_sensitive),hide=id!==null&&(bare(marks)||marksAnything(marksAt(
marks,"id"))||isMarked(change,id)),identity=isObject(importing.identity)?importing.identity:null,marksOfIdentity=hide?!0:marks;return{id:importing.unknown===!0?unknownValue:id===null?null:hide?unchangedValue:
values.text(id),identity:identity&&values.read({before:identity,after:identity,unknown:void 0,sensitiveBefore:marksOfIdentity,sensitiveAfter:marksOfIdentity}).after}}function bare(marks){return typeof marks!=
"object"&&marksAnything(marks)}function isMarked(change,text){return["before","after"].some(side=>holdsMarked(change[side],change[`${side}_sensitive`],text))}function holdsMarked(value2,marks,text){return marksAnything(
marks)?typeof marks!="object"?holdsText(value2,text):typeof value2!="object"||value2===null?value2===text:Object.entries(value2).some(([step,below])=>holdsMarked(below,marks[step],text)):!1}function holdsText(value2,text){
return typeof value2!="object"||value2===null?value2===text:Object.values(value2).some(below=>holdsText(below,text))}const modes=["managed","data","ephemeral"];function isPlainNoOp(json){const change=objectAt(
json,"change"),actions=textsAt(change,"actions");return actions.length===1&&actions[0]==="no-op"&&textAt(json,"previous_address")===null&&!isObject(change.importing)}function readResourceChange(json,values,keepValues){
const change=objectAt(json,"change"),mask=text=>text===null?null:values.text(text),actions=textsAt(change,"actions"),mode=textAt(json,"mode"),address=mask(textAt(json,"address")),pair=keepValues?values.
read({before:change.before,after:change.after,unknown:change.after_unknown,sensitiveBefore:change.before_sensitive,sensitiveAfter:change.after_sensitive}):{before:null,after:null};return{address:address??
values.composed([textAt(json,"type"),textAt(json,"name")].filter(Boolean).join(".")),deposed:mask(textAt(json,"deposed")),previousAddress:mask(textAt(json,"previous_address")),mode:mode===null?"manage\
d":modes.find(one=>one===mode)??"other",type:values.text(textAt(json,"type")??""),kind:kindOf(actions),actions:actions.map(action=>values.text(action)),reason:mask(textAt(json,"action_reason")),importing:readImporting(
change,values),...pair,valuesLeftOut:!keepValues,replacePaths:readPaths(change.replace_paths).map(path=>path.map(step=>typeof step=="string"?values.text(step):step))}}function readPaths(json){return Array.
isArray(json)?json.filter(Array.isArray).map(readPath):[]}function readPath(json){return Array.isArray(json)?json.filter(step=>typeof step=="string"||typeof step=="number"):[]}class RelevantAttributes{#paths=new Map;add(json){
const resource=textAt(json,"resource")??"",path=readPath(json.attribute),known=this.#paths.get(resource);known?known.some(one=>sameJson(one,path))||known.push(path):this.#paths.set(resource,[path])}touchedBy(address,changed){
return[...this.#paths.get(address)??[],...this.#paths.get("")??[]].some(path=>changed.some(other=>path.every((step,at)=>at>=other.length||sameStep(step,other[at]))))}}function sameStep(one,other){return String(
one)===String(other)}function changedPaths(before,after,path=[]){return sameJson(before??null,after??null)?[]:typeof before!="object"||typeof after!="object"||before===null||after===null||path.length>
100?[path]:Array.isArray(before)!==Array.isArray(after)?[path]:(Array.isArray(before)?Array.from({length:Math.max(before.length,after.length)},(_,at)=>at):[...new Set([...Object.keys(before),...Object.
keys(after)])]).flatMap(step=>changedPaths(before[step],after[step],[...path,step]))}function beyondBounds([part],error){const{code}=error;if(code!=="ERR_STRING_TOO_LONG"&&!(error instanceof RangeError))
return null;const what=code==="ERR_STRING_TOO_LONG"?"is longer than 512 MB":"is nested too deep";return new errors.yo("Plan not readable",`One of the ${part} in the plan ${what}.`,{cause:error})}function parsedSlice(part,text,plain){
try{return parseKeepingDigits(text,!plain)}catch(error){throw error instanceof SyntaxError?new JsonSliceError(`What ${part} holds is not JSON`,null):error}}function checkedVersion(json){if(typeof json==
"string"&&/^1(?:\.\d+)*$/.test(json))return json;const came=typeof json=="string"?json.slice(0,20):typeof json;throw new errors.yo("Plan format not known",`The plan's format_version is ${JSON.stringify(
came)}, expected 1.x. Use a version of this action that knows it.`)}const shortestWhole=4,marked_texts_shortestPart=8;function markedTexts(...sides){const found=new Set;for(const[value2,marks]of sides)
marksAnything(marks)&&collect(value2,marks,found);return[...found].sort((one,other)=>other.length-one.length).map(text=>({text,escaped:JSON.stringify(text).slice(1,-1)}))}function collect(value2,marks,found){
if(marksAnything(marks)){if(typeof value2=="string"||typeof value2=="number"){const text=typeof value2=="number"?String(value2):exactDigits(value2)??value2;text.length>=shortestWhole&&found.add(text)}else if(typeof value2==
"object"&&value2!==null){const below=value2;if(typeof marks!="object")for(const step in below)collect(below[step],marks,found);else{const each=marks;for(const step in each)Object.hasOwn(below,step)&&collect(
below[step],each[step],found)}}}}function withoutTexts(text,secrets){let result=text;for(const{text:secret,escaped:escaped2}of secrets){if(text===secret)return masked;secret.length<marked_texts_shortestPart||
secret.length>text.length||(result.includes(secret)&&(result=result.replaceAll(secret,masked)),escaped2!==secret&&result.includes(escaped2)&&(result=result.replaceAll(escaped2,masked)))}return result}
function shareSame(before,after){if(before===after)return!0;if(typeof before!="object"||typeof after!="object"||before===null||after===null)return!1;if(Array.isArray(before)){if(!Array.isArray(after))
return!1;let same2=before.length===after.length;for(let at=0;at<before.length&&at<after.length;at+=1)shareSame(before[at],after[at])?before[at]=after[at]:same2=!1;return same2}if(Array.isArray(after))
return!1;let same=!0,members2=0;for(const name in before){members2+=1;const one=before[name],other=(0,plan_value.C5)(after,name);one!==other&&(other!==void 0&&typeof one=="object"&&shareSame(one,other)?
before[name]=other:same=!1)}if(same)for(const _ in after)members2-=1;return same&&members2===0}function readInPlace({before=null,after=null,unknown},closer){if(!(before===null||isObject(before))||!(after===
null||isObject(after)))return null;if(unknown===void 0)return{before:shareSame(before,after)?after:before,after};if(after===null||!isObject(unknown))return null;before!==null&&shareSame(before,after);
for(const name in unknown){const coming=unknown[name];if(!marksAnything(coming))continue;const other=own(after,name);if(typeof coming!="object"||misfit(coming,other)){(0,plan_value.yJ)(after,name,unknownValue);
continue}const one=before===null?void 0:own(before,name),pair=closer(one,other,coming);(0,plan_value.yJ)(after,name,pair.after),one!==void 0&&(0,plan_value.yJ)(before,name,pair.before)}return{before,after}}
function own(members2,name){return Object.hasOwn(members2,name)?members2[name]:void 0}function has(members2,name){return members2!=null&&Object.hasOwn(members2,name)}function marked(marks){return marksAnything(
marks)?marks:void 0}function isContainer(value2){return typeof value2=="object"&&value2!==null}function isList(...trees){return trees.some(Array.isArray)&&trees.every(tree=>tree==null||Array.isArray(tree))}
function isObjects(...trees){return trees.some(isObject)&&trees.every(tree=>tree==null||isObject(tree))}function hides(markBefore,markAfter,before,after){const bare2=marks=>marks!==void 0&&typeof marks!=
"object";return bare2(markBefore)||bare2(markAfter)||[markBefore,markAfter].some(marks=>misfit(marks,before)||misfit(marks,after))}function isUnknown(unknown,after){return unknown!==void 0&&(typeof unknown!=
"object"||misfit(unknown,after))}function hiddenInJson(text,hide){if(!text.includes("\\")||!/^\s*[[{]/.test(text))return text;let result="",from=0;for(let start=text.indexOf('"');start>=0;start=text.indexOf(
'"',from)){const end=hidden_json_endOfString(text,start),literal=text.slice(start,end);result+=text.slice(from,start)+(literal.includes("\\")?hiddenIn(literal,hide):literal),from=end}return result+text.
slice(from)}function hiddenIn(literal,hide){const said=hidden_json_decoded(literal);if(said===null)return literal;const shown2=hide(said);return shown2===said?literal:JSON.stringify(shown2)}function hidden_json_decoded(literal){
try{return JSON.parse(literal)}catch{return null}}function hidden_json_endOfString(text,start){for(let at=start+1;at<text.length;at+=1){const character=text[at];if(character==='"')return at+1;character===
"\\"&&(at+=1)}return text.length}const single_values_none=[],deepest=500;class SingleValues{#masker;#clean;secrets=single_values_none;constructor(masker){this.#masker=masker,this.#clean=masker.idle}startOn(json){
return this.#clean=this.#masker.idle||json!==null&&!this.#masker.mayMask(json),this.#clean}hide(text){const plain=this.#clean?text:this.#masker.mask(text);return this.secrets.length===0?this.#clean?plain:
hiddenInJson(plain,inner=>this.hide(inner)):hiddenInJson(withoutTexts(plain,this.secrets),inner=>this.hide(inner))}put(members2,name,value2){(0,plan_value.yJ)(members2,this.key(name,members2),value2)}key(name,taken){
const key=this.hide(name);if(!Object.hasOwn(taken,key))return key;let copy=2;for(;Object.hasOwn(taken,`${key} (${copy})`);)copy+=1;return`${key} (${copy})`}read(value2,depth){if(value2==null)return null;
switch(typeof value2){case"string":return this.#string(value2);case"number":return this.#number(value2);case"boolean":return value2}if(checkDepth(depth),Array.isArray(value2))return value2.map(element=>this.
read(element,depth+1));const members2={};for(const name in value2)this.put(members2,name,this.read(value2[name],depth+1));return members2}#string(text){const digits=exactDigits(text);if(digits===null)
return this.hide(text);const shown2=this.hide(digits);return shown2===digits?new plan_value.fh(digits):shown2}#number(value2){if(Object.is(value2,-0))return new plan_value.fh("-0");if(this.#clean&&this.
secrets.length===0)return value2;const text=String(value2),shown2=this.hide(text);return shown2===text?value2:shown2}}function checkDepth(depth){if(depth>deepest)throw new errors.yo("Plan not readable",
`A value in the plan is nested deeper than ${deepest} levels.`)}class ValueReader{#masker;#single;#clean;#plainJson=!1;constructor(masker){this.#masker=masker,this.#clean=masker.idle,this.#single=new SingleValues(
masker)}startOn(json,plain){this.#clean=this.#single.startOn(json),this.#plainJson=this.#clean&&plain}read(sides){const{before,after,sensitiveBefore,sensitiveAfter}=sides,[markBefore,markAfter]=[marked(
sensitiveBefore),marked(sensitiveAfter)],unknown=marked(sides.unknown),unmarked=markBefore===void 0&&markAfter===void 0;return this.#single.secrets=unmarked?[]:markedTexts([before,markBefore],[before,
markAfter],[after,markAfter],[after,markBefore]),(unmarked&&this.#plainJson?readInPlace({before,after,unknown},(one,other,coming)=>this.#pair(one,other,coming,void 0,void 0,1)):null)??this.#pair(before,
after,unknown,markBefore,markAfter,0)}text(text){return this.#clean?text:this.#masker.mask(text)}composed(text){return this.#masker.idle?text:this.#masker.mask(text)}#pair(before,after,unknown,markBefore,markAfter,depth){
checkDepth(depth);const marked2=markBefore!==void 0||markAfter!==void 0;if(!marked2&&unknown===void 0){if(!isContainer(before)||!isContainer(after))return this.#plain(before,after,depth);if(sameJson(before,
after)){const one=this.#single.read(after,depth);return{before:one,after:one}}}if(marked2&&hides(markBefore,markAfter,before,after))return value_pairs_hidden(before,after,unknown);if(isUnknown(unknown,
after))return{before:this.#old(before,markBefore,markAfter,depth),after:unknownValue};if(isList(before,after,unknown))return this.#lists(before,after,unknown,markBefore,markAfter,depth);if(isObjects(before,
after,unknown))return this.#objects(before,after,unknown,markBefore,markAfter,depth);if((marked2||unknown!==void 0)&&(isContainer(before)||isContainer(after)||isContainer(unknown))){const old=this.#old(
before,markBefore,markAfter,depth),now=isContainer(after)||isContainer(unknown)?this.#pair(void 0,after,unknown,markBefore,markAfter,depth+1).after:this.#single.read(after,depth);return{before:old,after:now}}
return this.#plain(before,after,depth)}#old(before,markBefore,markAfter,depth){return isContainer(before)?this.#pair(before,void 0,void 0,markBefore,markAfter,depth+1).before:this.#single.read(before,
depth)}#plain(before,after,depth){const one=this.#single.read(before,depth);if(before===after)return{before:one,after:one};const other=this.#single.read(after,depth);return typeof one=="string"&&one===
other||one!==null&&other!==null&&(isMasked(one,before)||isMasked(other,after))?hiddenPairs.changed:{before:one,after:other}}#lists(before,after,unknown,markBefore,markAfter,depth){const known=Math.max(
after?.length??0,Array.isArray(unknown)?unknown.length:0),length=Math.max(before?.length??0,known),forAll=(markBefore??markAfter)!==void 0&&before&&after&&(before.length!==after.length||!sameJson(markBefore??
null,markAfter??null))?ofAllElements(markBefore,markAfter):void 0,old=[],now=[];let same=before?.length===known;for(let at=0;at<length;at+=1){const pair=this.#pair(before?.[at],after?.[at],marked(marksAt(
unknown,at)),marked(forAll??marksAt(markBefore,at)),marked(forAll??marksAt(markAfter,at)),depth+1);before&&at<before.length&&old.push(pair.before),at<known&&now.push(pair.after),same&&=pair.before===pair.
after}const isThere=!!after||known>0;return paired(before?old:null,isThere?now:null,same)}#objects(before,after,unknown,markBefore,markAfter,depth){const old={},now={},names=after?Object.keys(after):[];
if(isObject(unknown))for(const name in unknown)!has(after,name)&&marksAnything(unknown[name])&&names.push(name);let same=!0;for(const name of names){const inBefore=has(before,name),one=inBefore?before[name]:
void 0,other=has(after,name)?after[name]:void 0,coming=unknown===void 0?void 0:marked(marksAt(unknown,name)),markOne=markBefore===void 0?void 0:marked(marksAt(markBefore,name)),markOther=markAfter===void 0?
void 0:marked(marksAt(markAfter,name)),pair=this.#pair(one,other,coming,markOne,markOther,depth+1),key=this.#single.key(name,now);(0,plan_value.yJ)(now,key,pair.after),inBefore&&(0,plan_value.yJ)(old,
key,pair.before),same&&=inBefore&&pair.before===pair.after}if(before)for(const name in before){if(has(after,name)||isObject(unknown)&&has(unknown,name)&&marksAnything(unknown[name]))continue;same=!1;const marks=[
marked(marksAt(markBefore,name)),marked(marksAt(markAfter,name))];this.#single.put(old,name,this.#pair(before[name],void 0,void 0,...marks,depth+1).before)}return paired(before?old:null,after||names.length>
0?now:null,same&&!!before&&!!after)}}class PlanBuilder{#values;#fingerprint=new FingerprintBuilder;#relevant=new RelevantAttributes;#drift=[];#outputs=[];#sensitiveOutputs=new Set;#plan={formatVersion:"",
terraformVersion:null,resources:[],drift:[],deferred:[],outputs:[],checks:[],actionInvocations:[],unchanged:0,errored:!1,complete:!0,applyable:null,refreshOnly:!1};#listed=0;#room;constructor(masker,bytesOfValues){
this.#values=new ValueReader(masker),this.#room=bytesOfValues}add(path,bytes2,plain){try{this.#add(path,bytes2,plain)}catch(error){throw beyondBounds(path,error)??error}}#add([part,...below],bytes2,plain){
const text=bytes2.toString();if(part==="resource_changes"&&isManagedNoOp(text)){this.#listed+=1,this.#plan.unchanged+=1;return}const json=parsedSlice(part,text,plain);this.#values.startOn(text,plain);
const name=below.at(-1);name!==void 0&&part!=="output_changes"?isObject(json)&&json.sensitive===!0&&this.#sensitiveOutputs.add(name):isObject(json)?this.#addObject(part,name,json,bytes2.length):this.#addValue(
part,json)}#addValue(part,json){const plan=this.#plan;if(part==="format_version")plan.formatVersion=checkedVersion(json);else if(part==="terraform_version")plan.terraformVersion=typeof json=="string"?
this.#values.text(json):null;else if(part==="errored")plan.errored=json===!0;else if(part==="complete")plan.complete=json!==!1;else if(part==="applyable")plan.applyable=typeof json=="boolean"?json:null;else
throw new JsonSliceError(`${part} holds ${typeof json=="object"?"a list":`a ${typeof json}`} in place of an object`,null)}#addObject(part,name,json,size){const values=this.#values;switch(part){case"re\
source_changes":this.#addResource(json,size);break;case"resource_drift":this.#addDrift(json,size);break;case"deferred_changes":{const change=readResourceChange(objectAt(json,"resource_change"),values,
this.#keeps(size));this.#plan.deferred.push({...change,reason:values.text(textAt(json,"reason")??"unknown")}),this.#fingerprint.add(nameOf(change,!0),"deferred");break}case"relevant_attributes":this.#relevant.
add(json);break;case"checks":{const check=readCheck(json,values);check&&this.#plan.checks.push(check);break}case"action_invocations":this.#addInvocation(json,null);break;case"deferred_action_invocatio\
ns":this.#addInvocation(objectAt(json,"action_invocation"),textAt(json,"reason")??"unknown");break;case"output_changes":this.#outputs.push({name,change:json});break;default:throw new JsonSliceError(`${part}\
 holds an object in place of a value`,null)}}#addResource(json,size){if(this.#listed+=1,isPlainNoOp(json)){textAt(json,"mode")!=="data"&&(this.#plan.unchanged+=1);return}const change=readResourceChange(
json,this.#values,!0);this.#fingerprint.add(nameOf(change),canonicalChange(change)),this.#plan.resources.push(this.#keeps(size)?change:withoutValues(change))}#addDrift(json,size){if(isPlainNoOp(json))
return;const{before,after}=objectAt(json,"change"),changed=changedPaths(before,after),change=readResourceChange(json,this.#values,this.#keeps(size));this.#drift.push({change,address:textAt(json,"addre\
ss")??"",changed})}#addInvocation(json,deferred){const invocation=readActionInvocation(json,deferred,this.#values);this.#plan.actionInvocations.push(invocation),this.#fingerprint.add(`action ${invocation.
address}`,`${invocation.trigger}
${deferred===null}`)}#keeps(size){return this.#room-=size,this.#room>=0}build(){const plan=this.#plan;if(plan.formatVersion==="")throw new errors.yo("Not a plan","The JSON has no format_version: it is\
 not what terraform show -json writes of a plan.");this.#values.startOn(null,!1);for(const{name,change}of this.#outputs){const output=readOutputChange(name,change,this.#sensitiveOutputs.has(name),this.#values);
output&&(plan.outputs.push(output),this.#fingerprint.add(`output.${output.name}`,canonicalOutput(output.kind,output.before,output.after)))}plan.refreshOnly=this.#listed===0&&plan.deferred.length===0&&
this.#drift.length>0;for(const{change,address,changed}of this.#drift)plan.drift.push({...change,relevant:plan.refreshOnly||this.#relevant.touchedBy(address,changed)});return{plan,fingerprint:this.#fingerprint.
build()}}}function withoutValues(change){return{...change,before:null,after:null,valuesLeftOut:!0}}const value={kind:"value"},list={kind:"elements",of:value},members={kind:"members",of:value},fields=of=>({
kind:"fields",of}),planParts=fields({format_version:value,terraform_version:value,errored:value,complete:value,applyable:value,resource_changes:list,resource_drift:list,relevant_attributes:list,deferred_changes:list,
action_invocations:list,deferred_action_invocations:list,checks:list,output_changes:members,planned_values:fields({outputs:members}),prior_state:fields({values:fields({outputs:members})}),configuration:fields(
{root_module:fields({outputs:members})})}),ofOthersToo=new Set(["format_version","terraform_version","checks"]);function isPlan(names){return[...names].some(name=>!ofOthersToo.has(name))}const standardLimits={
bytesOfValues:64*1024*1024};async function readPlanJson(chunks,masker,source,limits=standardLimits){const builder=new PlanBuilder(masker,limits.bytesOfValues),slices=new JsonSlices(planParts,(path,bytes2,plain)=>builder.
add(path,bytes2,plain)),noise=new NoiseFilter(slices);try{for await(const chunk of chunks)masker.within(()=>noise.push(chunk));noise.end();const read=masker.within(()=>builder.build());if(!isPlan(slices.
names))throw otherDocument(source,masker);return read}catch(error){throw error instanceof JsonSliceError?notReadable(source,error,masker):error}}function otherDocument(source,masker){return new errors.
yo("Not a plan",`${masker.mask(source)} holds JSON of Terraform's with no plan in it, as of a state. Give terraform show -json the plan file, as in terraform show -json plan.bin: without one it prints\
 the state.`)}function notReadable(source,error,masker){return new errors.yo("Plan not readable",`${masker.mask(source)} is not the JSON of a plan: ${masker.mask(error.message)}. Give the file that te\
rraform plan -out=FILE wrote, or what terraform show -json FILE printed, complete and without other lines.`)}const chunkBytes=1024*1024;async function readPlan(source){const file=await openPlan(source);
try{if(!await isPlanFile(file,source.shownAs))return await readPlanJson(chunksOf(file,source.signal),source.masker,source.shownAs,source.limits)}finally{await file.close()}const{showPlan}=await __nccwpck_require__2.
e(579).then(__nccwpck_require__2.bind(__nccwpck_require__2,7579));return readPlanJson(showPlan(source),source.masker,`what ${source.terraformPath} show -json printed`,source.limits)}function openPlan({
planFile,shownAs}){return(0,promises_namespaceObject.open)(planFile,"r").catch(error=>{throw["ENOENT","ENOTDIR","ENAMETOOLONG"].includes(error.code??"")?new errors.dz("plan-file",shownAs,"a file that \
exists, from working-directory"):error})}const zipOpening="PK",otherOpening=/^\s*\{\s*"(?:remote_plan_format|meta)"\s*:/;async function isPlanFile(file,shownAs){if(!(await file.stat()).isFile())throw new errors.
dz("plan-file",shownAs,"a file, not a folder");const{bytesRead:bytesRead2,buffer}=await file.read(Buffer.alloc(100),0,100,0);if(bytesRead2===0){const advice="An empty file is left where terraform show\
 failed in a step before.";throw new errors.dz("plan-file",shownAs,"a plan; the file is empty",advice)}const opening2=buffer.toString("latin1",0,bytesRead2);return opening2.startsWith(zipOpening)||otherOpening.
test(opening2)}async function*chunksOf(file,signal){const memory=Buffer.allocUnsafeSlow(chunkBytes);for(let position=0;;){signal?.throwIfAborted();const{bytesRead:bytesRead2}=await file.read(memory,0,
chunkBytes,position);if(bytesRead2===0)return;position+=bytesRead2,yield memory.subarray(0,bytesRead2)}}var failed=__nccwpck_require__2(7959),fit=__nccwpck_require__2(751),items=__nccwpck_require__2(2705),
left_out=__nccwpck_require__2(2510),sheet=__nccwpck_require__2(7571),render_text=__nccwpck_require__2(7045);const summaryBytes=1024*1024-16*1024;function renderComment(plan,options){if((0,failed.Ix)(plan))
return renderFailed(plan,options);const verdict=(0,headline.Vj)(plan,options.showDrift),table=(0,headline.Po)(verdict.counts),head=[(0,render_options.R_)(options),(0,headline.Pl)(verdict),...(0,headline.
AR)(verdict),...table?[table]:[]],foot=[...versionBlock(plan,options),...(0,render_options.kF)(options.footer,options.maxBytes)];return(0,fit.n)({groups:(0,items.c1)(plan,options.showDrift),omitted:{counted:0,
destroysNotListed:0},least:left=>[`### ${options.tool} plan`,(0,headline.Pl)(verdict),...(0,left_out._)(left,nowhere)],blocks:(allotments,left)=>[...head,...(0,left_out._)(left,options.rest),...allotments.
flatMap(one=>(0,sheet.o6)(one,"####")),...foot]},options.maxBytes)}const nowhere={summaryUrl:null,markdownPath:null};function renderSummary(plan,options,room=Number.POSITIVE_INFINITY){const rest={...options.
rest,summaryUrl:null};return renderComment(plan,{...options,rest,maxBytes:Math.min(summaryBytes,room)})}function renderMarkdownFile(plan,options){return renderComment(plan,{...options,rest:nowhere,maxBytes:Number.
POSITIVE_INFINITY}).markdown}function renderFailed(plan,options){const blocks=bytes2=>(0,failed.ck)(plan,bytes2,options.rest),around=[(0,render_options.R_)(options),...(0,render_options.kF)(options.footer,
options.maxBytes)],room=options.maxBytes-Buffer.byteLength(around.join(`

`))-10,{markdown,left}=blocks(room);return{markdown:`${[around[0],...markdown,...around.slice(1)].join(`

`)}
`,left}}function versionBlock({terraformVersion,unchanged},{tool}){const parts=[...unchanged>0?[`${(0,render_text.oh)(unchanged)} unchanged`]:[],...terraformVersion===null?[]:[`${tool} ${(0,render_text.
aY)(terraformVersion)}`]];return parts.length===0?[]:[`<p><sub>${parts.join(" \xB7 ")}</sub></p>`]}function maskSection(section2,masker){const mask=text=>masker.mask(text),orNull=text=>text===null?null:
mask(text),{name,failed:failed2,groups}=section2;return{...section2,name:mask(name),failed:failed2&&{...failed2,errors:failed2.errors.map(mask),tail:mask(failed2.tail)},groups:groups.map(group=>({...group,
items:group.items.map(item=>({...item,address:mask(item.address),notes:item.notes.map(({kind,names})=>({kind,names:names.map(mask)})),full:orNull(item.full),trimmed:orNull(item.trimmed)}))}))}}var parse_section=__nccwpck_require__2(
2667),render_sections=__nccwpck_require__2(1720),section=__nccwpck_require__2(9646);async function readShownPlan(request,dependencies){const{place}=request;if(place.kind==="sections")return ofSections(
request,place.files,dependencies.masker);if(place.kind==="log"){const failed2=await readFailedPlanFile(place.file,place.shownAs,dependencies.masker);return ofPlan(failed2,null,request,dependencies)}const{
workingDirectory,terraformPath,expectFingerprint}=request,expected=expectFingerprint===void 0?null:readExpectedFingerprint(expectFingerprint),{masker,environment,signal}=dependencies,source={planFile:place.
file,shownAs:place.shownAs,workingDirectory,terraformPath,environment,masker,signal},{plan,fingerprint}=await readPlan(source);return ofPlan(plan,{fingerprint,expected},request,dependencies)}function ofPlan(plan,known,{
terraformPath,...request},{origin}){const tool=/tofu/i.test(external_node_path_.basename(terraformPath))?"OpenTofu":"Terraform",{name,title,footer,showDrift}=request,options={name,title,footer,showDrift,
tool},fingerprint=known?.fingerprint??null;return{verdict:"resources"in plan?(0,headline.Vj)(plan,showDrift):null,fingerprint:fingerprint?.hash??null,fingerprintFile:fingerprint&&writeFingerprintFile(
fingerprint),section:(0,section.yb)(plan,{...origin,name,tool,fingerprint:fingerprint?.hash??null,showDrift}),requireReviewed:async()=>{if(!known?.expected)return;if("errored"in plan&&plan.errored)throw notWhole();
const{requireReviewed}=await __nccwpck_require__2.e(619).then(__nccwpck_require__2.bind(__nccwpck_require__2,3619));requireReviewed(known.expected,known.fingerprint)},comment:(maxBytes,rest)=>renderComment(
plan,{...options,maxBytes,rest}).markdown,summary:(markdownPath,room)=>renderSummary(plan,{...options,rest:{summaryUrl:null,markdownPath}},room).markdown,file:()=>renderMarkdownFile(plan,options)}}function notWhole(){
const message="This plan ended with an error, so that it is not what was reviewed, whatever it holds. Plan again.";return new errors.yo("Not the reviewed plan",message)}const shown_plan_summaryBytes=1e6;
async function ofSections(request,files,masker){const sections=await Promise.all(files.map(async({file,shownAs})=>maskSection((0,parse_section.B)(await(0,promises_namespaceObject.readFile)(file,"utf8"),
shownAs),masker))),{name,title,footer}=request,render=(maxBytes,rest)=>(0,render_sections.H)(sections,{name,title,footer,maxBytes,rest}).markdown,unknown=sections.some(({verdict,fingerprint})=>verdict===
null||fingerprint===null);return{verdict:sections.some(({verdict})=>verdict===null)?null:(0,render_sections.e)(sections),fingerprint:unknown?null:fingerprintOfAll(sections),fingerprintFile:null,section:null,
requireReviewed:async()=>{},comment:render,summary:(markdownPath,room)=>render(Math.min(shown_plan_summaryBytes,room),{summaryUrl:null,markdownPath}),file:()=>render(Number.POSITIVE_INFINITY,{summaryUrl:null,
markdownPath:null})}}function fingerprintOfAll(sections){const lines=sections.map(({name,fingerprint})=>`${fingerprint} ${name.length}:${name}`).sort();return(0,external_node_crypto_.createHash)("sha2\
56").update(lines.join(`
`)).digest("hex")}async function matchFiles(input,pattern,folders){const segments=pattern.split(/[\\/]/),{up,cwd}=startOf(input,pattern,segments,folders),kept=["node_modules",".git"].filter(folder=>!segments.
includes(folder)).map(folder=>`**/${folder}/**`),output=external_node_path_.relative(cwd,folders.outputDirectory).split(external_node_path_.sep).join("/"),{glob}=await __nccwpck_require__2.e(382).then(
__nccwpck_require__2.bind(__nccwpck_require__2,3382)),files=await glob([up===0?pattern:segments.slice(up).join("/")],{cwd,ignore:[...kept,...output&&!output.startsWith("..")?[`${escapeGlob(output)}/**`]:
[]],onlyFiles:!0,dot:!1});if(files.length===0)throw new errors.dz(input,pattern,"a pattern that matches at least one file in the working directory");for(const file of files)if(!isInside(folders.workspace,
external_node_fs_.realpathSync.native(external_node_path_.join(cwd,file))))throw new errors.dz(input,pattern,"files inside the workspace",`${file} is a link that leads out of it.`);return files.map(file=>"\
../".repeat(up)+file.split(external_node_path_.sep).join("/")).sort()}function startOf(input,pattern,segments,folders){const below=segments.findIndex(segment=>segment!==".."),up=below<0?segments.length:
below,cwd=external_node_path_.resolve(folders.workingDirectory,...segments.slice(0,up));if(external_node_path_.isAbsolute(pattern)||segments.slice(up).includes("..")||up>0&&input!=="events")throw new errors.
dz(input,pattern,"a pattern inside the working directory",`Patterns start from working-directory and have no '..'${input==="events"?" but at their start":""}.`);if(!isInside(folders.workspace,cwd))throw new errors.
dz(input,pattern,"a pattern inside the workspace","Patterns start from working-directory.");return{up,cwd}}function escapeGlob(literal){return literal.replace(/[\\*?[\]{}()!+@]/g,"\\$&")}const longestPath=1e3;
function checkGivenPath(input,given){const isJson=/^\s*(?:\{\s*["}]|\[\s*[{["\]])/.test(given);if(!isJson&&!/[\r\n]/.test(given)&&given.length<=longestPath)return;const came=`${isJson?"JSON":"a text"}\
 of ${given.length} characters`,advice="What stands in the file is not taken: write it into one in the step before, and give its name.";throw new errors.dz(input,came,"the path of a file",advice)}const failureReasons=[
"destroy","replace","any-change"],bytes={minimum:4096,maximum:262144,unit:"bytes"};async function readPlanInputs({inputs,workspace},masker){const folder=inputs.required("working-directory","a folder"),
workingDirectory=await resolveInside("working-directory",folder,workspace,workspace),place=await readPlanPlace(inputs,workingDirectory,workspace),aggregate=inputs.text("aggregate")??null;if(aggregate!==
null&&place.kind==="sections"){const advice="One job that writes the sections of all has nothing to share.";throw new errors.dz("aggregate",aggregate,"nothing beside sections",advice)}const maskedText=name2=>{
const text=inputs.text(name2);return text===void 0?null:masker.mask(text)},name=inputs.text("name")??workspacePath(workspace,workingDirectory);checkName("name",name,masker),aggregate!==null&&checkName(
"aggregate",aggregate,masker);const mode=inputs.choice("mode",["update","recreate","off"]);if(aggregate!==null&&mode==="recreate"){const advice="A comment that several jobs write is changed by each of\
 them.";throw new errors.dz("mode",mode,"update or off beside aggregate",advice)}return{place,workingDirectory,terraformPath:inputs.required("terraform-path","terraform, tofu or the path of one"),name,
token:inputs.text("github-token")??null,pullRequest:inputs.integer("pr-number",{minimum:1,maximum:999999999,unit:"a pull request"}),mode,aggregate,showDrift:inputs.choice("show-drift",["relevant","all",
"none"]),failOn:readFailOn(inputs,place),expectFingerprint:await readExpected(inputs,place,workingDirectory,workspace),maxBytes:inputs.requiredInteger("max-bytes",bytes),title:maskedText("title"),footer:maskedText(
"footer"),dryRun:inputs.boolean("dry-run")}}const longestName=200;function checkName(input,name,masker){const shown2=masker.mask(name);if(name.length>longestName)throw new errors.dz(input,shown2,`at m\
ost ${longestName} characters`);if(shown2===name)return;const advice="It stands in the comment, and tells it from others. Give one without a secret in it.";throw new errors.dz(input,shown2,"a text tha\
t holds nothing of mask, mask-values or the credentials in the environment",advice)}async function readPlanPlace(inputs,base,workspace){const names=["plan-file","log-file","sections"];for(const one of[
"plan-file","log-file"])checkGivenPath(one,inputs.text(one)??"");const[name,second]=names.filter(one=>inputs.text(one)!==void 0),expected=`exactly one of ${names.join(", ")}`;if(name===void 0)throw new errors.
dz("plan-file","",expected,"Is the output of the step that plans empty?");if(second!==void 0)throw new errors.dz(second,inputs.text(second),`${expected}; ${name} is given too`);if(name==="sections")return{
kind:"sections",files:await matched(inputs.lines(name),base,workspace)};const shownAs=inputs.required(name,"a file"),file=await resolveInside(name,shownAs,base,workspace);return{kind:name==="plan-file"?
"plan":"log",file,shownAs}}async function matched(globs,base,workspace){const folders={workingDirectory:base,workspace,outputDirectory:workspace},all=await Promise.all(globs.map(glob=>matchFiles("sect\
ions",glob,folders)));return(await Promise.all([...new Set(all.flat())].sort().map(file=>resolveInside("sections",file,base,workspace)))).map(file=>({file,shownAs:workspacePath(workspace,file)}))}function readFailOn(inputs,place){
const given=inputs.commaSeparated("fail-on");if(given.length>0&&place.kind==="log"){const advice="What a failed plan would change is not known: let the step that plans fail the job.";throw new errors.
dz("fail-on",given.join(", "),"nothing beside log-file",advice)}return given.map(reason=>{const known=failureReasons.find(one=>one===reason);if(known)return known;throw new errors.dz("fail-on",reason,
`one or more of ${failureReasons.join(", ")}`)})}async function readExpected(inputs,place,base,workspace){const expected="the reviewed plan's fingerprint, or its fingerprint-path file",given=inputs.guarded(
"expect-fingerprint",expected);if(given===void 0)return;if(place.kind!=="plan")throw new errors.dz("expect-fingerprint",given,"a plan-file beside it","Only a plan can be the reviewed one.");if(/^[0-9a-f]{64}$/i.
test(given)||given.startsWith("{"))return given;checkGivenPath("expect-fingerprint",given);const file=await resolveInside("expect-fingerprint",given,base,workspace);return(0,promises_namespaceObject.readFile)(
file,"utf8").catch(()=>{throw new errors.dz("expect-fingerprint",given,`${expected}: 64 hex digits, or a file that exists`)})}async function terraformPlanComment(context){const{inputs,environment,log}=context,
masker=createMasker({values:[...inputs.lines("mask-values"),...environmentCredentials(environment)],patterns:parseMaskPatterns(inputs.lines("mask"))});await hidingErrors(masker,async()=>show(await readPlanInputs(
context,masker),masker,{...context,log:hidingLog(log,masker)}))}async function show(request,masker,context){const{environment,workspace,run,log,signal}=context,event=await readRunEvent(environment),origin={
headSha:(0,find.I)(event),runId:event.runId,runAttempt:event.runAttempt,url:run.runUrl},shown2=await readShownPlan(request,{masker,environment,signal,origin}),files=await writePlanFiles(shown2,request.
name,workspace);context.setOutputs(planOutputs(shown2,files)),await summarize(shown2,files.markdown,context);const comment=request.mode==="off"?null:await post();context.setOutputs({"comment-id":comment?.
id,"comment-url":comment?.url}),await shown2.requireReviewed(),checkFailOn(shown2,request.failOn);async function post(){const{postPlan}=await __nccwpck_require__2.e(394).then(__nccwpck_require__2.bind(
__nccwpck_require__2,2394));return postPlan(shown2,request,{event,apiUrl:(environment.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),runUrl:run.runUrl,markdownPath:files.markdown,log,clock:systemClock,
signal})}}async function summarize(shown2,file,{environment,log,...context}){const room=(0,summary_limit.f_)(environment.GITHUB_STEP_SUMMARY);if(room>=render_options.oM)return context.summarize(shown2.
summary(file,room));log.warning(`The job summary is full: the plan is not in it. The file ${file} has the whole.`)}function planOutputs({verdict,fingerprint},files){const destroys2=verdict!==null&&verdict.
destroys+verdict.counts.replace>0;return{...{"has-changes":verdict&&mayChange(verdict),"has-destroy":destroys2||(verdict===null||verdict.errored?null:!1)},...Object.fromEntries(["create","update","rep\
lace","delete","import","move","forget","drift"].map(name=>[name,verdict?.counts[name]??""])),fingerprint,"fingerprint-path":files.fingerprint,"markdown-path":files.markdown,"section-path":files.section}}}),
9185:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$L:()=>hintOn,y_:()=>GitHubError});var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8285);class GitHubError extends _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo{status;said;explained;constructor(call,purpose,status,said,cause){const explained=`${status===null?`GitHub did not answer\
: ${said}`:`GitHub answered ${status}: ${said}`}${/[.!?]$/.test(said)?"":"."}${adviceOn(status,said,purpose)}`;super("GitHub refused",`${call}: ${explained}`,{cause}),this.name="GitHubError",this.status=
status,this.said=said,this.explained=explained}get forbidden(){return isForbidden(this.status,this.said)}get tooLong(){return(this.status===422||this.status===413)&&(this.status===413||/too long|too large/i.
test(this.said))}get unclear(){return this.status===null||this.status>=500}}function isForbidden(status,said){return(status===403||status===404)&&/not accessible|not found|must have|forbidden/i.test(said)}
function adviceOn(status,said,{to,permission}){return status===401?` github-token is not valid: give github.token, the job's own, with \`permissions: ${permission}\` ${to}.`:status===404?` It is not t\
here, or the token may not see it: grant the job \`permissions: ${permission}\` ${to}.`:isForbidden(status,said)?` Grant the job \`permissions: ${permission}\` ${to}.`:""}function hintOn(error,call,purpose){
if(error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo||!(error instanceof Error))return error;const{status,response}=error;return error.name==="GraphqlResponseError"?new GitHubError(call,
purpose,200,error.message,error):typeof status!="number"?error:response===void 0?new GitHubError(call,purpose,null,(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),error):new GitHubError(call,
purpose,status,wordsOf(response.data)??(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),error)}function wordsOf(data){if(typeof data?.message!="string")return;const details=Array.isArray(data.
errors)?data.errors.flatMap(one=>{const text=typeof one=="string"?one:one?.message;return typeof text=="string"&&!data.message?.toString().includes(text)?[text]:[]}):[];return[data.message,...details].
join(": ").slice(0,500)}}),2740:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{I:()=>findHeadSha,_:()=>findPullRequest});
var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9185);const dependabot="dependabot[bot]",queueBranch=/\/pr-(\d+)-[0-9a-f]{40,64}$/;async function findPullRequest(event,given,api){
const own=ofEvent(event),readOnly=readOnlyReason(event);if(given!==void 0&&own?.number!==given)return{number:given,headSha:null,readOnly};if(own)return{...own,readOnly};const run=event.payload.workflow_run,
sha=(event.name==="workflow_run"?run?.head_sha:event.payload.merge_group?.head_sha)??event.sha,without=sha?`no open pull request has the commit ${sha.slice(0,7)} as its head`:"the run names no commit";
if(!api||!sha)return{number:null,reason:without};const{found,seen}=await byCommit(event,sha,api);return found?{number:found.number,headSha:sha,readOnly}:{number:null,reason:seen?without:without+", as \
far as the token may see: looking for one takes `permissions: pull-requests: read`"}}function findHeadSha(event){const{payload,sha}=event;return ofEvent(event)?.headSha??payload.workflow_run?.head_sha??
payload.merge_group?.head_sha??(sha||null)}function ofEvent({payload,owner,repo}){const{pull_request:pullRequest,issue,merge_group:group,workflow_run:run}=payload;if(pullRequest?.number!==void 0)return{
number:pullRequest.number,headSha:pullRequest.head?.sha??null};if(issue?.number!==void 0&&issue.pull_request)return{number:issue.number,headSha:null};const queued=queueBranch.exec(group?.head_ref??"");
if(queued)return{number:Number(queued[1]),headSha:null};const into=`/repos/${owner}/${repo}`.toLowerCase(),own=run?.pull_requests?.filter(({base})=>base?.repo?.url?.toLowerCase().endsWith(into)??!0),best=own?.
find(({head})=>head?.sha===run?.head_sha)??own?.[0];if(best?.number!==void 0)return{number:best.number,headSha:run?.head_sha??best.head?.sha??null}}const restrictedForDependabot=/^(?:pull_request|pull_request_target|pull_request_review|pull_request_review_comment|push|create|deployment|deployment_status)$/;
function readOnlyReason({name,payload,actor}){if(actor===dependabot&&restrictedForDependabot.test(name))return"runs that Dependabot sets off have a read-only token";if(name==="pull_request_target")return null;
const{head,base}=payload.pull_request??{},from=head?.repo?.full_name,into=base?.repo?.full_name;return head?.repo===null||from!==void 0&&into!==void 0&&from!==into?"pull requests from forks have a rea\
d-only token":null}async function byCommit(event,sha,api){const{owner,repo}=event,run=event.payload.workflow_run,matching=all=>({found:all?.filter(({state,head:head2})=>state==="open"&&head2.sha===sha).
sort((a,b)=>b.number-a.number).at(0),seen:all!==null}),ofCommit=matching(await listed(api.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{owner,repo,commit_sha:sha}))),fork=run?.head_repository?.
owner?.login;if(ofCommit.found||!fork||!run?.head_branch)return ofCommit;const head=`${fork}:${run.head_branch}`;return matching(await listed(api.list("GET /repos/{owner}/{repo}/pulls",{owner,repo,head,
state:"open"})))}async function listed(list){try{return await list}catch(error){if(!(error instanceof _api_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_))throw error;if(error.status===422)return[];if(error.
forbidden)return null;throw error}}}),765:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{f_:()=>roomInSummary,nn:()=>cutToSummaryLimit,
pc:()=>leftInSummary});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024);const summaryLimitBytes=1024*1024,keptFreeBytes=16*1024;function leftInSummary(file){const there=file?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{throwIfNoEntry:!1}):void 0;return Math.max(0,summaryLimitBytes-(there?.size??0))}function roomInSummary(file){return Math.max(0,leftInSummary(file)-keptFreeBytes)}function cutToSummaryLimit(markdown,limitBytes){
if(Buffer.byteLength(markdown)<=limitBytes)return markdown;const note=`

*Cut here: a job summary holds 1 MiB. The log has the rest.*
`,room=limitBytes-Buffer.byteLength(note);if(room<0)return"";const head=Buffer.from(markdown).subarray(0,room).toString("utf8");return`${head.slice(0,Math.max(0,head.lastIndexOf(`
`)))}${note}`}}),8285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{TL:()=>quoted,bD:()=>messageOf,dz:()=>InputError,yo:()=>UserError});
class UserError extends Error{title;position;constructor(title,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.cause}),this.name="UserError",this.title=title,this.position=
options.position}}class InputError extends UserError{input;constructor(input,came,expected,advice){super(`Bad input ${input}`,`Input '${input}': ${came===void 0?"nothing came":`got ${quoted(came)}`}, \
expected ${expected}.${advice?` ${advice}`:""}`),this.name="InputError",this.input=input}}function quoted(value){return JSON.stringify(value.length>200?`${value.slice(0,200)}\u2026`:value)}function messageOf(thrown){
return thrown instanceof Error?thrown.message:String(thrown)}}),9005:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{a:()=>inOrder});
function inOrder(names){for(let at=1;at<names.length;at+=1)if(names[at-1]>names[at])return names.sort();return names}}),8602:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>plainDigits});function plainDigits(text){const[,sign,whole="",fraction="",exponent="0"]=/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)??[],digits=(whole+
fraction).replace(/^0+/,""),shortened=digits.replace(/0+$/,"");if(shortened==="")return"0";const power=BigInt(exponent)-BigInt(fraction.length)+BigInt(digits.length-shortened.length);return`${sign}${shortened}\
e${power}`}}),4312:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Xs:()=>allot,lC:()=>leftOf,wP:()=>isWhole});var _sheet_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7571),_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8473);const addressShare=.25,mixedShare=.5;function allot(groups,maxBytes){const all=groups.map(group=>({group,details:0,step:"full",addresses:0}));
if(maxBytes===Number.POSITIVE_INFINITY){for(const one of all)one.details=one.group.items.length;return all}let free=maxBytes;const perKind=byKind(all);for(const[id,kind]of perKind)_words_js__WEBPACK_IMPORTED_MODULE_1__.
Do.has(id)&&(free-=share(kind,free,giveAddresses));let forAddresses=Math.floor(free*addressShare);for(const[id,kind]of perKind){if(_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(id))continue;const used=share(
kind,forAddresses,giveAddresses);forAddresses-=used,free-=used}for(const[,kind]of perKind)free-=share(kind,free,giveDetails);return all}function byKind(all){return _words_js__WEBPACK_IMPORTED_MODULE_1__.
kS.map(id=>[id,all.filter(({group})=>group.id===id)]).filter(([,kind])=>kind.length>0)}function share(kind,bytes,give){const smallFirst=[...kind].sort((left,right)=>left.group.items.length-right.group.
items.length);let used=0;return smallFirst.forEach((one,index)=>{used+=give(one,Math.floor((bytes-used)/(smallFirst.length-index)))}),used}function giveAddresses(one,bytes){let used=one.addresses===0?
_sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH:0;const first=one.details+one.addresses;for(let next=one.details+one.addresses;next<one.group.items.length;next++){const cost=(0,_sheet_js__WEBPACK_IMPORTED_MODULE_0__.
AS)(one.group.items[next]);if(used+cost>bytes)break;used+=cost,one.addresses++}return one.details+one.addresses===first?0:used}function giveDetails(one,bytes){const listed=addressesCost(one);for(const step of[
"full","trimmed"]){const cost=costOfAll(one.group.items,step,bytes+listed);if(cost!==null)return one.details=one.group.items.length,one.step=step,one.addresses=0,cost-listed}let used=giveAddresses(one,
bytes);const most=used+(bytes-used)*mixedShare;for(one.step="trimmed";one.addresses>0;){const item=one.group.items[one.details],cost=(0,_sheet_js__WEBPACK_IMPORTED_MODULE_0__.x1)(item,"trimmed"),more=cost===
null?null:cost-(0,_sheet_js__WEBPACK_IMPORTED_MODULE_0__.AS)(item);if(more===null||used+more>most)break;used+=more,one.details++,one.addresses--}return used}function addressesCost({group,details,addresses}){
let cost=addresses===0?0:_sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH;for(let index=details;index<details+addresses;index++)cost+=(0,_sheet_js__WEBPACK_IMPORTED_MODULE_0__.AS)(group.items[index]);return cost}
function costOfAll(items,step,bytes){if(items.length*20>bytes)return null;let cost=_sheet_js__WEBPACK_IMPORTED_MODULE_0__.vH;for(const item of items){const one=(0,_sheet_js__WEBPACK_IMPORTED_MODULE_0__.
x1)(item,step);if(one===null||(cost+=one,cost>bytes))return null}return cost}function leftOf(all){const left={trimmed:0,addressesOnly:0,counted:0,destroysNotListed:0};for(const{group,details,step,addresses}of all){
const rest=group.items.length-details-addresses+(group.more??0);if(step==="trimmed")for(const item of group.items.slice(0,details))item.long()&&left.trimmed++;left.addressesOnly+=addresses,left.counted+=
rest,_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(group.id)&&(left.destroysNotListed+=rest)}return left}function isWhole(left){return left.trimmed+left.addressesOnly+left.counted===0}}),3842:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Yi:()=>noCounts,sh:()=>countNames,xS:()=>countChanges});var _items_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2705);const countNames=["delete","r\
eplace","update","create","import","move","forget","read","open","deferred","action","output","check","drift","other"];function noCounts(){return Object.fromEntries(countNames.map(name=>[name,0]))}function countChanges(plan,showDrift){
const counts=noCounts();for(const change of plan.resources){const group=(0,_items_js__WEBPACK_IMPORTED_MODULE_0__.F8)(change);change.importing&&counts.import++,change.previousAddress!==null&&change.previousAddress!==
change.address&&counts.move++,group==="replace-forget"?(counts.create++,counts.forget++):group==="other-destroy"?counts.other++:group!=="import"&&group!=="move"&&group in counts&&counts[group]++}return counts.
deferred=plan.deferred.length,counts.action=plan.actionInvocations.length,counts.output=plan.outputs.length,counts.check=plan.checks.length,counts.drift=(0,_items_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(plan,
showDrift).length,counts}}),7542:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{e:()=>heredocEnd,l:()=>heredoc});function heredoc(text){
const lines=text.split(`
`);return lines.at(-1)===""&&lines.pop(),lines}function heredocEnd(text){return text.endsWith(`
`)?"EOT":"EOT # (no line end at the end)"}}),5568:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{X:()=>mayBeJson,l:()=>parseJsonText});
var _plain_digits_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8602),_value_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6990);const deepest=50;function parseJsonText(text){if(!mayBeJson(
text))return null;try{const parsed=mayLoseDigits(text)?JSON.parse(text,keepDigits):JSON.parse(text);return isDeeper(parsed,deepest)?null:parsed}catch(error){if(error instanceof SyntaxError||error instanceof
RangeError)return null;throw error}}function mayBeJson(text){const first=text.charCodeAt(0);return first===123||first===91||first<=32&&/^\s*[[{]/.test(text)}function mayLoseDigits(text){return/[\d.]{16}|\d[eE]/.
test(text)}const keepDigits=(_key,value,context)=>typeof value=="number"&&context?.source!==void 0&&(0,_plain_digits_js__WEBPACK_IMPORTED_MODULE_1__.P)(context.source)!==(0,_plain_digits_js__WEBPACK_IMPORTED_MODULE_1__.
P)(String(value))?new _value_js__WEBPACK_IMPORTED_MODULE_0__.fh(context.source):value;function isDeeper(value,levels){if(typeof value!="object"||value===null)return!1;if(levels<0)return!0;if(value instanceof
_value_js__WEBPACK_IMPORTED_MODULE_0__.fh)return!1;if(Array.isArray(value))return value.some(element=>isDeeper(element,levels-1));for(const name in value)if(isDeeper(value[name],levels-1))return!0;return!1}}),
8079:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{J:()=>widerOf,W:()=>labelOf});var _values_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6610);const labels=[],labelsAtMost=1e3;function labelOf(key,width){labels[width]??=new Map;const known=labels[width].get(key);if(known!==void 0)return known;const label=`${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__.
Pu)(key).padEnd(width)} = `;return labels[width].size<labelsAtMost&&labels[width].set(key,label),label}function widerOf(width,key){const length=(0,_values_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(key).length;
return length>width&&length<=40?length:width}}),6610:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$d:()=>sizeOf,LC:()=>equal,
LJ:()=>matchKey,Pu:()=>keyText,TL:()=>quoted,be:()=>isBlocks,lq:()=>isFilled,t8:()=>isUnknown,tV:()=>isSensitive,u_:()=>isContainer,ws:()=>scalarText});var _value_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6990),_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7045);function isSensitive(value){return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT}function isUnknown(value){return value instanceof
_value_js__WEBPACK_IMPORTED_MODULE_0__.$r}function isContainer(value){return(0,_value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(value)||Array.isArray(value)}function isFilled(value){return Array.isArray(value)?
value.length>0:(0,_value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(value)&&!isEmpty(value)}function isBlocks(value){if(!Array.isArray(value)||value.length===0)return!1;for(const element of value)if(!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__.
gV)(element))return!1;return!0}function scalarText(value){return typeof value=="string"?quoted(value):value===null?"null":typeof value!="object"?String(value):Array.isArray(value)?"[]":value instanceof
_value_js__WEBPACK_IMPORTED_MODULE_0__.fh?(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(value.digits):value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.$r?"(known after apply)":value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.
pT?"(sensitive value)":"{}"}function quoted(text){return/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)?`"${text}"`:`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(text.replace(/["\\]/g,"\\$&"))}"`}function keyText(key){
let text=keyTexts.get(key);return text===void 0&&(text=/^[A-Za-z_][\w-]*$/.test(key)?key:quoted(key),keyTexts.size<keyTextsAtMost&&keyTexts.set(key,text)),text}const keyTexts=new Map,keyTextsAtMost=1e4;
function equal(left,right){if(typeof left!="object"||typeof right!="object"||left===null||right===null)return left===right;if(left===right&&isContainer(left))return!0;if(Array.isArray(left)){if(!Array.
isArray(right)||left.length!==right.length)return!1;for(let at=0;at<left.length;at++)if(!equal(left[at],right[at]))return!1;return!0}if(left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pH)return left instanceof
_value_js__WEBPACK_IMPORTED_MODULE_0__.pT?right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT&&left.sensitive==="unchanged":left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh&&right instanceof
_value_js__WEBPACK_IMPORTED_MODULE_0__.fh&&left.digits===right.digits;if(!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__.gV)(right))return!1;let members=0;for(const key in left){members++;const other=(0,_value_js__WEBPACK_IMPORTED_MODULE_0__.
C5)(right,key);if(other===void 0||!equal(left[key],other))return!1}for(const _ in right)members--;return members===0}function sizeOf(members){return Object.keys(members).length}function isEmpty(members){
for(const _ in members)return!1;return!0}function matchKey(value){if(typeof value=="string")return`${value.length}:${value}`;if(value===null||typeof value!="object")return String(value);if(Array.isArray(
value)){let text="[";for(const element of value){const part=matchKey(element);if(part===null)return null;text+=`${part},`}return`${text}]`}if(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.fh)
return value.digits;if(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.pT)return value.sensitive==="unchanged"?"(sensitive)":null;if(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.$r)
return null;const parts=[];for(const key in value){const part=matchKey(value[key]);if(part===null)return null;parts.push(`${key.length}:${key}=${part}`)}return`{${parts.sort().join(",")}}`}}),4907:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$F:()=>DiffWriter,$d:()=>trimmedLength});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7045),_heredoc_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
7542),_json_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5568),_labels_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8079),_values_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
6610);const trimmedLength=160,trimmedLines=60,deepest=100,startsOf=marker=>Array.from({length:12},(_,depth)=>`${marker} ${"  ".repeat(depth)}`),starts={"+":startsOf("+"),"-":startsOf("-"),"!":startsOf(
"!")," ":startsOf(" ")};class DiffWriter{step;#text="";#lines=0;#long=!1;#json=0;constructor(step){this.step=step}get long(){return this.#long||this.#lines>trimmedLines}text(){return this.step==="full"||
this.#lines<=trimmedLines?this.#text:`${this.#text}
  # (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(this.#lines-trimmedLines,"more line")})`}line(marker,depth,text){if(depth>deepest)throw new RangeError("nested too deep");if(this.#lines++,this.step===
"trimmed"&&this.#lines>trimmedLines)return;const start=depth<starts[marker].length?starts[marker][depth]:`${marker} ${"  ".repeat(depth)}`;this.#text+=this.#lines===1?start+text:`
${start}${text}`}string(text){return text.length<=trimmedLength?(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(text):(this.#long=!0,this.step==="full"?(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(text):
trimmed(text,0))}strings(before,after){if(before.length<=trimmedLength&&after.length<=trimmedLength)return[(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(before),(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.
TL)(after)];if(this.#long=!0,this.step==="full")return[(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(before),(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(after)];let same=0;for(;same<before.length&&
before[same]===after[same];)same++;const from=Math.max(0,same-40);return[trimmed(before,from),trimmed(after,from)]}textLine(marker,depth,line){line.length>trimmedLength&&(this.#long=!0);const text=this.
step==="full"||line.length<=trimmedLength?line:`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line,trimmedLength)}\u2026 (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(line.length-trimmedLength,"mor\
e character")})`;this.line(marker,depth,(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text))}whole(marker,depth,label,value,end=""){const short=shortText(value);if(short!==null)this.line(marker,depth,`${label}${short}${end}`);else if(typeof value==
"string")this.#wholeString(marker,depth,label,value,end);else if(!Array.isArray(value))this.line(marker,depth,`${label}{${end.startsWith(",")?end.slice(1):end}`),this.entries(marker,depth+1,value),this.
line(marker,depth,end.startsWith(",")?"},":"}");else{this.line(marker,depth,`${label}[${end.startsWith(",")?end.slice(1):end}`);for(const element of value)this.whole(marker,depth+1,"",element,",");this.
line(marker,depth,end.startsWith(",")?"],":"]")}}entries(marker,depth,members,setOnly=!1){let width=0;for(const key in members){const value=members[key];!(setOnly&&isUnset(value))&&(typeof value!="obj\
ect"||!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.be)(value))&&(width=(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.J)(width,key))}for(const key in members){const value=members[key];if(setOnly&&isUnset(value))
continue;const short=shortText(value);short!==null?this.line(marker,depth,`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.W)(key,width)}${short}`):this.attribute(marker,depth,key,value,width)}}attribute(marker,depth,key,value,width,end=""){
if(this.#json===0&&(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.be)(value))for(const block of value)this.whole(marker,depth,`${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.Pu)(key)} `,block,end);else this.
whole(marker,depth,(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.W)(key,width),value,end)}#wholeString(marker,depth,label,text,end){const json=text.length>2?(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.
l)(text):null;if(json&&(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.lq)(json)){const[open,close]=Array.isArray(json)?["[","]"]:["{","}"];this.line(marker,depth,`${label}jsonencode(${open}${end.replace(/^,/,
"")}`),this.inJson(()=>{if(!Array.isArray(json))this.entries(marker,depth+1,json);else for(const element of json)this.whole(marker,depth+1,"",element,",")}),this.line(marker,depth,`${close})${end.startsWith(
",")?",":""}`)}else if(text.includes(`
`)){this.line(marker,depth,`${label}<<-EOT${end.replace(/^,/,"")}`);for(const line of(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_4__.l)(text))this.textLine(marker,depth+1,line);this.line(marker,depth,(0,_heredoc_js__WEBPACK_IMPORTED_MODULE_4__.
e)(text))}else this.line(marker,depth,`${label}${this.string(text)}${end}`)}inJson(write){this.#json++,write(),this.#json--}asBlocks(before,after){return this.#json>0||!((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.
be)(before)||(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.be)(after))?!1:isBlocksOrEmpty(before)&&isBlocksOrEmpty(after)}scalar(value){return typeof value=="string"?this.string(value):(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.
ws)(value)}}const plainString=/^(?! *[[{])[\x20\x21\x23-\x5b\x5d-\x7e]*$/;function shortText(value){return typeof value=="string"?value.length<=trimmedLength&&plainString.test(value)?`"${value}"`:null:
(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.lq)(value)?null:(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.ws)(value)}function isBlocksOrEmpty(value){return value==null||Array.isArray(value)&&(value.length===
0||(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.be)(value))}function isUnset(value){return value===null||Array.isArray(value)&&value.length===0}function trimmed(text,from){const start=/[\udc00-\udfff]/.
test(text.charAt(from))?from+1:from,piece=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text.slice(start),trimmedLength),left=text.length-piece.length;return left<=0?(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.
TL)(text):`${start>0?"\u2026":""}${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.TL)(piece)}\u2026 (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(left,"more character")})`}}),7959:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ix:()=>isFailed,ck:()=>failedBlocks,vI:()=>shortened});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7975),_diff_writer_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4907),_options_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8098),_sheet_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7571),_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(7045);
function isFailed(plan){return"errors"in plan&&"tail"in plan}const errorShare=.7,longestLine=4e3,around=500;function failedBlocks({errors,errorsLeftOut=0,tail},maxBytes,rest){const room=maxBytes===Number.
POSITIVE_INFINITY?maxBytes:Math.max(0,maxBytes-around),lines=errors.flatMap((error,index)=>[...index>0?[""]:[],...linesOf(error)]),shown=firstLines(lines,room*errorShare),used=(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
$$)(shown.join(`
`)),log=linesOf(tail),end=lastLines(log,room-used),cutLines=lines.length-shown.length+(log.length-end.length),place=(0,_options_js__WEBPACK_IMPORTED_MODULE_2__.mt)(rest),markdown=["**The plan failed.*\
* Nothing is known of what it would change."];return shown.length>0&&markdown.push(`#### ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(errors.length+errorsLeftOut,"error")}`,(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
EU)(shown.join(`
`))),shown.length<lines.length&&markdown.push(`_\u2026 and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(lines.length-shown.length,"more line")} of errors._`),errorsLeftOut>0&&markdown.push(`_\u2026 and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(errorsLeftOut,"more error")} in the log._`),end.length>0&&markdown.push((0,_sheet_js__WEBPACK_IMPORTED_MODULE_3__.TM)(`The last ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(end.length,"line")} o\
f the log`,(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.EU)(end.join(`
`)))),cutLines>0&&markdown.push(`<p>Cut to fit: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(cutLines,"line")}.${place===null?"":` The whole is in ${place}.`}</p>`),{markdown,left:{trimmed:cutLines>
0?1:0,addressesOnly:0,counted:0,destroysNotListed:0}}}function shortened({errors,errorsLeftOut=0,tail},maxBytes){let room=maxBytes*errorShare;const kept=[];for(const error of errors){const lines=firstLines(
linesOf(error),room);if(lines.length===0)break;kept.push(lines.join(`
`)),room-=(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.$$)(lines.join(`
`))}return{errors:kept,errorsLeftOut:errorsLeftOut+errors.length-kept.length,tail:lastLines(linesOf(tail),maxBytes*(1-errorShare)).join(`
`)}}function linesOf(text){const lines=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).trimEnd().split(/\r?\n/);return lines.length===1&&lines[0]===""?[]:lines.map(line=>line.
startsWith("<!--")?` ${line}`:line).map(line=>(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.P8)(line.length>longestLine?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.Jj)(line,_diff_writer_js__WEBPACK_IMPORTED_MODULE_1__.
$d)}\u2026 (${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.hS)(line.length-_diff_writer_js__WEBPACK_IMPORTED_MODULE_1__.$d,"more character")})`:line))}function firstLines(lines,bytes){let used=0;const end=lines.
findIndex(line=>(used+=(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.$$)(line)+1,used>bytes));return end<0?lines:lines.slice(0,end)}function lastLines(lines,bytes){return firstLines([...lines].reverse(),bytes).
reverse()}}),751:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{n:()=>fitPage});var _allot_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4312),_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7045);const tries=8;function fitPage(page,maxBytes){if(maxBytes===Number.POSITIVE_INFINITY)return joined(page,(0,_allot_js__WEBPACK_IMPORTED_MODULE_0__.
Xs)(page.groups,maxBytes));const bare=joined(page,nothingOf(page.groups)),least=maxBytes-(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.$$)(bare.markdown);if(least<0)return{markdown:withBlankLines(page.least(
bare.left)),left:bare.left};let forGroups=least;for(let round=0;round<tries;round++){const rendered=joined(page,(0,_allot_js__WEBPACK_IMPORTED_MODULE_0__.Xs)(page.groups,forGroups)),over=(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.
$$)(rendered.markdown)-maxBytes;if(over<=0)return rendered;forGroups-=over+200*(round+1)}return bare}function nothingOf(groups){return groups.map(group=>({group,details:0,step:"full",addresses:0}))}function joined(page,allotments){
const left=(0,_allot_js__WEBPACK_IMPORTED_MODULE_0__.lC)(allotments);return left.counted+=page.omitted.counted,left.destroysNotListed+=page.omitted.destroysNotListed,{markdown:withBlankLines(page.blocks(
allotments,left)),left}}function withBlankLines(blocks){let markdown="";for(const block of blocks)markdown+=markdown===""?block:`

${block}`;return`${markdown}
`}}),4654:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{AR:()=>warnings,Pl:()=>headline,Po:()=>countsTable,Vj:()=>verdictOf,
ik:()=>hasChanges,on:()=>columnTitles,qv:()=>isNothing,xE:()=>alert});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3842),_items_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2705),_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7045);function verdictOf(plan,showDrift){const counts=(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__.xS)(plan,showDrift),destroying=plan.resources.
filter(({actions})=>actions.includes("delete")).length,relevant=plan.drift.filter(change=>change.relevant).length;return{counts,errored:plan.errored,complete:plan.complete,refreshOnly:plan.refreshOnly,
applyable:plan.applyable,failedChecks:plan.checks.filter(({status})=>status!=="unknown").length,destroys:destroying,hiddenDrift:plan.drift.length-(0,_items_js__WEBPACK_IMPORTED_MODULE_1__.Dh)(plan,showDrift).
length,hiddenRelevantDrift:showDrift==="none"?relevant:0,unchanged:plan.unchanged}}const verbs={delete:"to destroy",replace:"to replace",update:"to update",create:"to create",import:"to import",move:"\
to move",forget:"to forget",read:"to read",open:"to open",deferred:"deferred"};function phrase(name,count){return name==="output"?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count,"output")} to ch\
ange`:name==="action"?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count,"action")} to invoke`:name==="other"?(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count,"other change"):`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.
oh)(count)} ${verbs[name]}`}const columnTitles={delete:"Destroy",replace:"Replace",update:"Update",create:"Create",import:"Import",move:"Move",forget:"Forget",read:"Read",open:"Open",deferred:"Deferre\
d",action:"Actions",output:"Outputs",check:"Checks",drift:"Drift",other:"Other"};function isNothing(verdict){const{counts,errored,complete,hiddenRelevantDrift}=verdict;return!errored&&complete&&hiddenRelevantDrift===
0&&_counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.every(name=>counts[name]===0)}function hasChanges({counts}){return _counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.some(name=>name!=="drift"&&name!=="check"&&counts[name]>
0)}function headline(verdict){const{counts,errored,complete}=verdict;if(isNothing(verdict))return"**No changes.** The infrastructure is what the configuration says.";if(hasChanges(verdict)){const parts=_counts_js__WEBPACK_IMPORTED_MODULE_0__.
sh.filter(name=>counts[name]>0&&name!=="check"&&name!=="drift"),sentence=(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.KE)(parts.map(name=>phrase(name,counts[name])));return`**${errored?"The plan failed. K\
nown until then":"Plan"}: ${sentence}.**`}if(errored)return"**The plan failed.** It names no change, which does not mean that there is none.";if(!complete)return"**Nothing to do in this plan, but it i\
s incomplete:** another plan is needed.";if(counts.check>0)return`**Nothing to change, but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(counts.check,"check")} not passing.**`;const drift=counts.drift+
verdict.hiddenRelevantDrift;return verdict.refreshOnly?`**Refresh only:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(drift,"object was","objects were")} changed outside of this configuration; appl\
ying the plan writes that into the state, and nothing else.`:`**Nothing to change, but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(drift,"object was","objects were")} changed outside of this config\
uration.**`}function countsTable(counts){const columns=_counts_js__WEBPACK_IMPORTED_MODULE_0__.sh.filter(name=>counts[name]>0);if(columns.length===0)return"";const row=cells=>`| ${cells.join(" | ")} |`;
return[row(columns.map(name=>columnTitles[name])),row(columns.map(()=>"--:")),row(columns.map(name=>(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(counts[name])))].join(`
`)}function warnings(verdict){const{counts,errored,complete,applyable,failedChecks,destroys}=verdict,severe=[];errored&&severe.push("The plan ended with an error. What stands here is what was known un\
til then; it cannot be applied."),destroys>0&&severe.push(`**${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(destroys,"object is","objects are")} destroyed**${replacedPart(counts)}.`),failedChecks>0&&severe.
push(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(failedChecks,"check fails","checks fail")}.`);const lesser=[];!complete&&!errored&&lesser.push("The plan is incomplete: another plan is needed afte\
r it is applied."),applyable===!1&&!errored&&hasChanges(verdict)&&lesser.push("The plan is marked as not applyable.");const waiting=counts.check-failedChecks;return waiting>0&&lesser.push(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.
hS)(waiting,"check is","checks are")} known after the apply.`),[...alert("CAUTION",severe),...alert("WARNING",lesser),...driftNote(verdict)]}function replacedPart({replace}){return replace>0?`, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.
oh)(replace)} of them replaced`:""}function alert(kind,lines){return lines.length===0?[]:[`> [!${kind}]
> ${lines.join(`<br>
> `)}`]}function driftNote({hiddenDrift,hiddenRelevantDrift}){if(hiddenDrift===0)return[];const depends=hiddenRelevantDrift>0?`planned changes depend on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(
hiddenRelevantDrift)} of them`:"no planned change depends on them";return[`_Not shown: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(hiddenDrift,"object that was","objects that were")} changed outsid\
e of this configuration (${depends})._`]}}),2705:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{F8:()=>groupOf,c1:()=>groupsOf,
Dh:()=>shownDrift});var in_order=__nccwpck_require__2(9005),plan_value=__nccwpck_require__2(6990),render_text=__nccwpck_require__2(7045);const anyIndex="[]";function forcingTree(paths){if(paths.length===
0)return;const root={forces:!1,inner:new Map};for(const path of paths){let node=root;for(const step of path){const key=typeof step=="number"?anyIndex:step;let next=node.inner.get(key);next||(next={forces:!1,
inner:new Map},node.inner.set(key,next)),node=next}node.forces=!0}return root}function forcingOf(node,key){return node?.inner.get(key)}function forcingOfElements(node){return node?.inner.get(anyIndex)}
function forcingMark(node){return node?.forces?" # forces replacement":""}function pathText(path){return path.reduce((text,step)=>typeof step=="number"?`${text}[${step}]`:text?`${text}.${step}`:step,"")}
var heredoc=__nccwpck_require__2(7542),json_text=__nccwpck_require__2(5568),labels=__nccwpck_require__2(8079),values=__nccwpck_require__2(6610);const mostComparisons=2500;function matchElements(before,after){
let start=0;for(;start<before.length&&start<after.length&&(0,values.LC)(before[start],after[start]);)start++;let end=0;const atMost=Math.min(before.length,after.length)-start;for(;end<atMost&&(0,values.
LC)(before[before.length-1-end],after[after.length-1-end]);)end++;const[left,right]=[before.slice(start,before.length-end),after.slice(start,after.length-end)];if(left.length===1&&right.length===1&&(0,plan_value.
gV)(left[0])&&(0,plan_value.gV)(right[0]))return{changes:[{before:left[0],after:right[0]}],same:start+end,reordered:!1};const keysBefore=left.map(values.LJ),keysAfter=right.map(values.LJ),common=commonKeys(
keysBefore,keysAfter),[removed,keptBefore]=split(left,keysBefore,new Map(common)),[added,keptAfter]=split(right,keysAfter,new Map(common)),reordered=keptBefore.some((key,index)=>key!==keptAfter[index]);
return{changes:pair(removed,added),same:start+end+keptBefore.length,reordered}}function commonKeys(left,right){const counts=new Map;for(const key of left)key!==null&&counts.set(key,(counts.get(key)??0)+
1);const common=new Map;for(const key of right)key!==null&&(counts.get(key)??0)>(common.get(key)??0)&&common.set(key,(common.get(key)??0)+1);return common}function split(list,keys,partners){const alone=[],
kept=[];return keys.forEach((key,place)=>{const left=key===null?0:partners.get(key)??0;key===null||left===0?alone.push({value:list[place],place}):(partners.set(key,left-1),kept.push(key))}),[alone,kept]}
function pair(removed,added){const free=new Set(added),alone=removed.length===1&&added.length===1,search=removed.length*added.length<=mostComparisons,changes=removed.map(({value,place})=>{const partner=search?
mostAlike(value,free,alone):void 0;return partner&&free.delete(partner),{before:value,after:partner?.value,place}});for(const{value,place}of free)changes.push({before:void 0,after:value,place});return changes.
sort((left,right)=>left.place-right.place)}function mostAlike(value,candidates,alone){if(!(0,plan_value.gV)(value))return;let best,bestShare=alone?-1:.5;for(const candidate of candidates){if(!(0,plan_value.
gV)(candidate.value))continue;const share=shareOfEqual(value,candidate.value);share>bestShare&&([best,bestShare]=[candidate,share])}return best}function shareOfEqual(left,right){let same=0;for(const key in left)
Object.hasOwn(right,key)&&(0,values.LC)(left[key],right[key])&&same++;return same/Math.max(1,(0,values.$d)(left),(0,values.$d)(right))}function changedList(writer,depth,key,width,before,after,forcing,writeMembers){
const name=key===null?"":(0,values.Pu)(key),label=key===null?"":`${name.padEnd(width)} = `,mark=forcingMark(forcing),match=matchElements(before,after);if(match.changes.length===0){writer.line("!",depth,
`${label}[\u2026] # the same ${(0,render_text.hS)(match.same,"element")} in another order${mark&&", forces replacement"}`);return}if(key!==null&&writer.asBlocks(before,after)){changedBlocks(writer,depth,
name,match,forcing,writeMembers);return}writer.line("!",depth,`${label}[${mark}`);for(const{before:left,after:right}of match.changes)(0,plan_value.gV)(left)&&(0,plan_value.gV)(right)?(writer.line("!",
depth+1,"{"),writeMembers(writer,depth+2,left,right,forcingOfElements(forcing)),writer.line(" ",depth+1,"},")):(left!==void 0&&writer.whole("-",depth+1,"",left,","),right!==void 0&&writer.whole("+",depth+
1,"",right,","));lists_hidden(writer,depth+1,match,"element"),writer.line(" ",depth,"]")}function changedBlocks(writer,depth,name,match,forcing,writeMembers){const mark=forcingMark(forcing)||forcingMark(
forcingOfElements(forcing));for(const{before,after}of match.changes)(0,plan_value.gV)(before)&&(0,plan_value.gV)(after)?(writer.line("!",depth,`${name} {${mark}`),writeMembers(writer,depth+1,before,after,
forcingOfElements(forcing)),writer.line(" ",depth,"}")):before!==void 0?writer.whole("-",depth,`${name} `,before,mark):after!==void 0&&writer.whole("+",depth,`${name} `,after,mark);lists_hidden(writer,
depth,match,`${name} block`)}function lists_hidden(writer,depth,match,noun){if(match.same===0)return;const order=match.reordered?", in another order":"";writer.line(" ",depth,`# (${(0,render_text.hS)(
match.same,`unchanged ${noun}`)} hidden${order})`)}const mostEdits=300;function compareLines(before,after){let start=0;for(;start<before.length&&start<after.length&&before[start]===after[start];)start++;
let beforeEnd=before.length,afterEnd=after.length;for(;beforeEnd>start&&afterEnd>start&&before[beforeEnd-1]===after[afterEnd-1];)beforeEnd--,afterEnd--;return[...marked(" ",before.slice(0,start)),...compareMiddle(
before.slice(start,beforeEnd),after.slice(start,afterEnd)),...marked(" ",before.slice(beforeEnd))]}function marked(marker,lines){return lines.map(line=>({marker,line}))}function compareMiddle(before,after){
const whole=()=>[...marked("-",before),...marked("+",after)];if(before.length===0||after.length===0)return whole();const trace=edits(before,after);return trace?walkBack(before,after,trace):whole()}function edits(before,after){
const trace=[];let reached=[0,0,0];const most=Math.min(mostEdits,before.length+after.length);for(let count=0;count<=most;count++){const next=new Array(2*count+3).fill(0);for(let diagonal=-count;diagonal<=
count;diagonal+=2){let x=firstStep(reached,diagonal,count);for(;x<before.length&&x-diagonal<after.length&&before[x]===after[x-diagonal];)x++;if(next[diagonal+count+1]=x,x>=before.length&&x-diagonal>=after.
length)return trace.push(next),trace}trace.push(next),reached=next}return null}function firstStep(reached,diagonal,count){if(count===0)return 0;const above=diagonal===count?-1:reached[diagonal+1+count],
below=diagonal===-count?-1:reached[diagonal-1+count];return diagonal===-count||diagonal!==count&&below<above?above:below+1}function walkBack(before,after,trace){const lines=[];let x=before.length,y=after.
length;for(let count=trace.length-1;count>0;count--){const diagonal=x-y,reached=trace[count-1],start=firstStep(reached,diagonal,count);for(;x>start&&y>start-diagonal;)lines.push({marker:" ",line:before[--x]}),
y--;const above=diagonal===count?-1:reached[diagonal+1+count],below=diagonal===-count?-1:reached[diagonal-1+count];diagonal===-count||diagonal!==count&&below<above?lines.push({marker:"+",line:after[--y]}):
lines.push({marker:"-",line:before[--x]})}for(;x>0;)lines.push({marker:" ",line:before[--x]});return lines.reverse()}const longestPair=100,context=2;function changedString(writer,depth,label,before,after,forcing,writeMembers){
const mark=forcingMark(forcing),left=(0,json_text.l)(before),right=left&&(0,json_text.l)(after);if(left&&right&&changedJson(writer,depth,label,left,right,mark,writeMembers))return;if(before.includes(`\

`)||after.includes(`
`)){changedLines(writer,depth,label,before,after,mark);return}const[from,to]=writer.strings(before,after);from.length+to.length<=longestPair?writer.line("!",depth,`${label}${from} -> ${to}${mark}`):(writer.
line("-",depth,`${label}${from}`),writer.line("+",depth,`${label}${to}${mark}`))}function changedJson(writer,depth,label,before,after,mark,writeMembers){return(0,values.LC)(before,after)?(writer.line(
"!",depth,`${label}jsonencode(\u2026) # the same JSON, written differently${mark&&", forces replacement"}`),!0):(0,plan_value.gV)(before)&&(0,plan_value.gV)(after)?(writer.line("!",depth,`${label}json\
encode({${mark}`),writer.inJson(()=>writeMembers(writer,depth+1,before,after,void 0)),writer.line(" ",depth,"})"),!0):!Array.isArray(before)||!Array.isArray(after)?!1:(writer.line("!",depth,`${label}j\
sonencode(${mark}`),writer.inJson(()=>changedList(writer,depth+1,null,0,before,after,void 0,writeMembers)),writer.line(" ",depth,")"),!0)}function changedLines(writer,depth,label,before,after,mark){writer.
line("!",depth,`${label}<<-EOT${mark}`);const lines=compareLines((0,heredoc.l)(before),(0,heredoc.l)(after)),near=nearChanges(lines.map(({marker})=>marker!==" "));let skipped=0;const saySkipped=()=>{skipped>
0&&writer.line(" ",depth+1,`# (${(0,render_text.hS)(skipped,"unchanged line")} hidden)`),skipped=0};lines.forEach(({marker,line},index)=>{if(!near[index]){skipped++;return}saySkipped(),writer.textLine(
marker,depth+1,line)}),saySkipped();const[endBefore,endAfter]=[(0,heredoc.e)(before),(0,heredoc.e)(after)];endBefore===endAfter?writer.line(" ",depth,endAfter):(writer.line("-",depth,endBefore),writer.
line("+",depth,endAfter))}function nearChanges(changed){const near=new Array(changed.length).fill(!1);return changed.forEach((is,index)=>{is&&near.fill(!0,Math.max(0,index-context),index+context+1)}),
near}var diff_writer=__nccwpck_require__2(4907);function attributeDiff(change,step){const writer=new diff_writer.$F(step);try{writeChange(writer,change)}catch(error){if(!(error instanceof RangeError))
throw error;return{text:"  # (nested too deep to be shown)",long:!1}}return{text:writer.text(),long:writer.long}}function writeChange(writer,{before,after,replacePaths}){const forcing=forcingTree(replacePaths);
(0,plan_value.gV)(before)&&(0,plan_value.gV)(after)?changedMembers(writer,0,before,after,forcing,!0):before===null&&(0,plan_value.gV)(after)?writer.entries("+",0,after,!0):(0,plan_value.gV)(before)&&after===
null?writer.entries("-",0,before,!0):(0,values.LC)(before,after)||changedValue(writer,0,"",before,after,forcing)}function changedMembers(writer,depth,before,after,forcing,attributes=!1){const shown=[];
let same=0;for(const key in before){const left=before[key],right=(0,plan_value.C5)(after,key);!((0,values.LC)(left,right)||attributes&&left===null&&right===void 0)||forcing&&forcingOf(forcing,key)?.forces?
shown.push(key):(!attributes||left!==null)&&same++}for(const key in after)!Object.hasOwn(before,key)&&!(attributes&&after[key]===null)&&shown.push(key);let width=0;for(const key of shown)writer.asBlocks(
(0,plan_value.C5)(before,key),(0,plan_value.C5)(after,key))||(width=(0,labels.J)(width,key));for(const key of(0,in_order.a)(shown))changedEntry(writer,depth,key,width,(0,plan_value.C5)(before,key),(0,plan_value.
C5)(after,key),forcingOf(forcing,key));same>0&&writer.line(" ",depth,`# (${(0,render_text.hS)(same,"unchanged attribute")} hidden)`),shown.length===0&&attributes&&writer.line(" ",depth,"# (the plan sh\
ows no difference in its attributes)")}function changedEntry(writer,depth,key,width,before,after,forcing){const mark=forcingMark(forcing);before===void 0&&after!==void 0?writer.attribute("+",depth,key,
after,width,mark):after===void 0&&before!==void 0?writer.attribute("-",depth,key,before,width,mark):before!==void 0&&after!==void 0&&((0,values.LC)(before,after)?writer.attribute(" ",depth,key,before,
width,mark):Array.isArray(before)&&Array.isArray(after)?changedList(writer,depth,key,width,before,after,forcing,changedMembers):changedValue(writer,depth,(0,labels.W)(key,width),before,after,forcing))}
function changedValue(writer,depth,label,before,after,forcing){const mark=forcingMark(forcing);if((0,plan_value.gV)(before)&&(0,plan_value.gV)(after))writer.line("!",depth,`${label}{${mark}`),changedMembers(
writer,depth+1,before,after,forcing),writer.line(" ",depth,"}");else if(Array.isArray(before)&&Array.isArray(after))changedList(writer,depth,null,0,before,after,forcing,changedMembers);else if((0,values.
tV)(before)&&(0,values.tV)(after)){const word=after.sensitive==="unknown"?"(sensitive value) -> (known after apply)":"(sensitive value, changed)";writer.line("!",depth,`${label}${word}${mark}`)}else typeof before==
"string"&&typeof after=="string"?changedString(writer,depth,label,before,after,forcing,changedMembers):(0,values.t8)(after)&&((0,values.lq)(before)||manyLines(before))?writer.line("!",depth,`${label}${inShort(
before)} -> (known after apply)${mark}`):(0,values.lq)(before)||(0,values.lq)(after)||manyLines(before)||manyLines(after)?(before!==null&&writer.whole("-",depth,label,before,mark),after!==null&&writer.
whole("+",depth,label,after,before===null?mark:"")):before===null?writer.line("+",depth,`${label}${writer.scalar(after)}${mark}`):after===null?writer.line("-",depth,`${label}${writer.scalar(before)} -\
> null${mark}`):writer.line("!",depth,`${label}${writer.scalar(before)} -> ${scalarOf(writer,after)}${mark}`)}function inShort(value){if((0,plan_value.gV)(value))return`{\u2026} (${(0,render_text.hS)(
(0,values.$d)(value),"attribute")})`;if(Array.isArray(value))return`[\u2026] (${(0,render_text.hS)(value.length,"element")})`;const text=String(value);return(0,json_text.X)(text)?"jsonencode(\u2026)":
`(${(0,render_text.hS)((0,heredoc.l)(text).length,"line")})`}function manyLines(value){return typeof value=="string"&&(value.includes(`
`)||(0,json_text.X)(value))}function scalarOf(writer,value){return typeof value=="string"?writer.string(value):(0,values.ws)(value)}class LazyItem{symbol;address;notes;line;title;#make;#full;#trimmed;constructor(symbol,address,notes,make){
this.symbol=symbol,this.address=(0,render_text.RK)(address),this.notes=notes,this.#make=make}lines(step){return this.#full??=this.#make("full"),step==="full"||!this.#full.long?this.#full.text:(this.#trimmed??=
this.#make("trimmed").text,this.#trimmed)}long(){return this.#full??=this.#make("full"),this.#full.long}}const mostNames=5;function notesOf(change){const notes=[];change.deposed!==null&&notes.push({kind:"\
deposed",names:[(0,render_text.RK)(change.deposed)]}),change.kind==="replace"&&notes.push({kind:"destroy-first",names:[]}),change.kind==="replace-create-first"&&notes.push({kind:"create-first",names:[]});
const forcing=[...new Set(change.replacePaths.map(pathText))].filter(path=>path!=="").map(render_text.RK);return forcing.length>0&&notes.push({kind:"forced",names:firstOf(forcing)}),change.reason!==null&&
!(forcing.length>0&&change.reason==="replace_because_cannot_update")&&notes.push({kind:"reason",names:[(0,render_text.RK)(change.reason)]}),change.importing&&notes.push({kind:"imported",names:importedFrom(
change.importing)}),change.previousAddress!==null&&change.previousAddress!==change.address&&notes.push({kind:"moved",names:[(0,render_text.RK)(change.previousAddress)]}),change.kind==="other"&&notes.push(
{kind:"actions",names:firstOf(change.actions.map(render_text.RK))}),notes}function importedFrom({id,identity}){return typeof id=="string"?[(0,render_text.RK)(id)]:id!==null?[(0,values.ws)(id)]:(0,plan_value.
gV)(identity)?firstOf(Object.entries(identity).map(([key,value])=>`${(0,values.Pu)(key)}=${identityText(value)}`)):[]}function identityText(value){return(0,values.u_)(value)?"\u2026":(0,values.ws)(value)}
function firstOf(names){return names.length<=mostNames?names:[...names.slice(0,mostNames),`\u2026 (${names.length-mostNames} more)`]}function otherItems(plan){return[...plan.checks.map(check=>({id:"ch\
eck",item:checkItem(check)})),...plan.actionInvocations.map(invocation=>({id:"action",item:actionItem(invocation)})),...plan.outputs.map(output=>({id:"output",item:outputItem(output)}))]}function actionItem({
address,trigger,deferred}){const notes=[...trigger===null?[]:[{kind:"trigger",names:[(0,render_text.RK)(trigger)]}],...deferred===null?[]:[{kind:"deferred",names:[(0,render_text.RK)(deferred)]}]];return new LazyItem(
"!",address,notes,()=>({text:"",long:!1}))}function checkItem({address,status,messages}){return new LazyItem("!",address,[{kind:"status",names:[status]}],step=>{const writer=new diff_writer.$F(step);for(const message of messages)
for(const line of message.split(/\r?\n/))writer.textLine(status==="unknown"?" ":"-",0,line);return{text:writer.text(),long:writer.long}})}const outputSymbols={create:"+",update:"~",delete:"-",other:"?"};
function outputItem({name,kind,before,after}){return new LazyItem(outputSymbols[kind],name,[],step=>{const side=value=>{const members={};return(0,plan_value.yJ)(members,name,value),members};return attributeDiff(
{before:kind==="create"?null:side(before),after:kind==="delete"?null:side(after),replacePaths:[]},step)})}var words=__nccwpck_require__2(8473);const known=new WeakMap;function groupsOf(plan,showDrift){
let groups=known.get(plan)?.get(showDrift);return groups||(groups=makeGroups(plan,showDrift),known.set(plan,new Map([[showDrift,groups]]))),groups}function makeGroups(plan,showDrift){const groups=new Map(
words.kS.map(id=>[id,[]]));for(const change of plan.resources)groups.get(groupOf(change)).push(resourceItem(change,[]));for(const{id,item}of otherItems(plan))groups.get(id).push(item);for(const change of plan.
deferred){const note={kind:"deferred",names:[(0,render_text.RK)(change.reason)]};groups.get("deferred").push(resourceItem({...change,reason:null},[note]))}for(const change of shownDrift(plan,showDrift)){
const note=showDrift==="all"&&change.relevant?[{kind:"relevant",names:[]}]:[];groups.get("drift").push(resourceItem(change,note))}return[...groups].filter(([,items])=>items.length>0).map(([id,items])=>({
id,items}))}function shownDrift(plan,showDrift){return showDrift==="none"?[]:showDrift==="all"?plan.drift:plan.drift.filter(({relevant})=>relevant)}function groupOf(change){return change.kind==="repla\
ce-create-first"?"replace":change.kind==="other"?change.actions.includes("delete")?"other-destroy":"other":change.kind!=="no-op"?change.kind:change.importing?"import":change.previousAddress===null?"ot\
her":"move"}const symbolOf={create:"+",update:"~",replace:"-/+","replace-create-first":"+/-","replace-forget":"+/.",delete:"-",forget:".",read:"<=",open:"<=","no-op":"=",other:"?"};function resourceItem(change,further){
const notes=notesOf(change);return notes.push(...further),new LazyItem(symbolOf[change.kind],change.address,notes,step=>linesOf(change,step))}function linesOf(change,step){return change.valuesLeftOut?
{text:"  # (the plan is too large for the values of this change to be shown)",long:!1}:change.kind==="no-op"||change.kind==="forget"?{text:"",long:!1}:attributeDiff(change,step)}}),2510:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{_:()=>leftOutBlocks});var _allot_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4312),_options_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8098),
_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7045);function leftOutBlocks(left,rest){if((0,_allot_js__WEBPACK_IMPORTED_MODULE_0__.wP)(left))return[];const parts=[...left.trimmed>0?[`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.
hS)(left.trimmed,"change")} with long values shortened`]:[],...left.addressesOnly>0?[`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(left.addressesOnly,"change")} by address alone`]:[],...left.counted>
0?[`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.hS)(left.counted,"change")} only counted`]:[]],place=(0,_options_js__WEBPACK_IMPORTED_MODULE_1__.mt)(rest);return[`${left.destroysNotListed>0?`<p><strong\
>Not all that is destroyed or replaced fits here: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.oh)(left.destroysNotListed)} more than those listed.</strong></p>
`:""}<p>Cut to fit: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.KE)(parts)}.${place===null?"":` The whole is in ${place}.`}</p>`]}}),8098:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{R_:()=>heading,kF:()=>footerBlocks,mt:()=>restPhrase,oM:()=>fewestBytes});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7045);const fewestBytes=2048,
footerShare=.2;function heading({name,title,tool}){const own=title?.trim()?titleMarkdown(title):"";return own?`### ${own}`:`<h3>${tool} plan: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(shortName(name))}\
</h3>`}function shortName(name){const text=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(name);return text.length>200?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,200)}\u2026`:text}function titleMarkdown(title){
const text=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(title.trim().replace(/\s*\n\s*/g," "));return(text.length>250?`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text,250)}\u2026`:text).replaceAll(
"<","&lt;")}function footerBlocks(footer,maxBytes){const text=footer?.trim().replaceAll(`\r
`,`
`).replaceAll("<!--","&lt;!--")??"";if(text==="")return[];const room=Math.floor(maxBytes*footerShare);if((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text)<=room)return["---",text];const head=Buffer.from(
text).subarray(0,room).toString("utf8");return["---",head.slice(0,Math.max(0,head.lastIndexOf(`
`))),"_The footer is cut here._"]}function restPhrase({summaryUrl,markdownPath}){const url=summaryUrl!==null&&/^https?:\/\/[^\s<>"']+$/.test(summaryUrl)?summaryUrl:null,places=[...url===null?[]:[`the \
<a href="${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(url)}">job summary</a>`],...markdownPath===null?[]:[`the file ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(markdownPath)} (output <code>markdo\
wn-path</code>)`]];return places.length===0?null:places.join(" and ")}}),2667:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{B:()=>parseSection});var errors=__nccwpck_require__2(8285),_a;class JsonShapeError extends Error{constructor(field,came,expected){super(`${field}: got ${shown(came)}, expected ${expected}`),this.name=
"JsonShapeError"}}const hexHash={pattern:/^[0-9a-f]{64}$/,expected:"a SHA-256 in 64 lower-case hex digits"},base64Hash={pattern:/^[A-Za-z0-9+/]{43}=$/,expected:"a SHA-256 in base64 (44 characters)"};class JsonFields{#object;#path;constructor(value,path=""){
if(typeof value!="object"||value===null||Array.isArray(value))throw new JsonShapeError(path||"the whole",value,"a JSON object");this.#object=Object.assign(Object.create(null),value),this.#path=path}#name(field){
return this.#path?`${this.#path}.${field}`:field}#fail(field,expected){throw new JsonShapeError(this.#name(field),this.#object[field],expected)}only(known){const foreign=Object.keys(this.#object).find(
name=>!known.includes(name));if(foreign!==void 0)throw new JsonShapeError(this.#name(foreign),this.#object[foreign],`no such field; known are ${known.join(", ")}`)}text(field,rule={pattern:/\S/,expected:"\
a text"}){const value=this.#object[field];return typeof value=="string"&&rule.pattern.test(value)?value:this.#fail(field,rule.expected)}sha256(field){return this.text(field,hexHash)}sha256Base64(field,hex){
const value=this.text(field,base64Hash),same=Buffer.from(hex,"hex").toString("base64");return value===same?value:this.#fail(field,`${(0,errors.TL)(same)}, the base64 form of ${hex}`)}wholeNumber(field){
const value=this.#object[field];return Number.isSafeInteger(value)&&value>=0?value:this.#fail(field,"a whole number, 0 or more")}oneOf(field,allowed){const value=this.#object[field];return allowed.find(
one=>one===value)??this.#fail(field,`one of ${allowed.join(", ")}`)}orNull(field,read){const value=this.#object[field];return value==null?null:read(this,field)}has(field){return Object.hasOwn(this.#object,
field)}object(field){return new _a(this.#object[field],this.#name(field))}texts(field,rule){return this.#items(field).map((_,index)=>this.#item(field).text(String(index),rule))}choices(field,allowed){
return this.#items(field).map((_,index)=>this.#item(field).oneOf(String(index),allowed))}objects(field,read){return this.#items(field).map((value,index)=>read(new _a(value,`${this.#name(field)}[${index}\
]`)))}map(field,read){const inner=this.object(field);return Object.fromEntries(Object.keys(inner.#object).map(name=>[name,read(inner.object(name))]))}#items(field){const value=this.#object[field];return Array.
isArray(value)?value:this.#fail(field,"a JSON array")}#item(field){return new _a({...this.#items(field)},this.#name(field))}}_a=JsonFields;function parseJson(text){try{return JSON.parse(text.replace(/^\ufeff/,
""))}catch(error){throw new JsonShapeError("the whole",text,`JSON (${error.message})`)}}function shown(value){if(value===void 0)return"nothing";if(typeof value=="string")return(0,errors.TL)(value);const text=JSON.
stringify(value);return text.length>200?`${text.slice(0,200)}\u2026`:text}var render_counts=__nccwpck_require__2(3842),render_text=__nccwpck_require__2(7045),words=__nccwpck_require__2(8473),section=__nccwpck_require__2(
9646);const anyText={pattern:/^/,expected:"a text"};function parseSection(text,file){try{const fields=new JsonFields(parsed(text));fields.oneOf("kind",[section._P]);const schema=fields.wholeNumber("sc\
hema");if(schema>section.vW)throw newer(file,schema);if(schema<section.vW)throw new JsonShapeError("schema",schema,String(section.vW));return{file,...readSection(fields)}}catch(error){throw error instanceof
JsonShapeError?new errors.yo("Section not understood",`${file} is not a section of terraform-plan-comment: ${error.message}. Let the input sections match the section-path files of the other jobs alone\
, and see that they were uploaded whole.`,{cause:error}):error}}function parsed(text){try{return JSON.parse(text)}catch{throw new JsonShapeError("the whole",`${text.length} characters`,"JSON to its en\
d")}}function newer(file,schema){return new errors.yo("Section is newer",`${file} has schema ${schema}; this version of edge-actions knows schema ${section.vW}. Use the same version of edge-actions in\
 all jobs of the workflow.`)}function readSection(fields){const failed=fields.orNull("failed",(inner,field)=>inner.object(field));return{name:fields.text("name",anyText),tool:fields.oneOf("tool",["Ter\
raform","OpenTofu"]),verdict:failed?null:readVerdict(fields.object("verdict")),failed:failed&&{errors:failed.texts("errors",anyText),errorsLeftOut:failed.orNull("errorsLeftOut",(inner,field)=>inner.wholeNumber(
field))??0,tail:failed.text("tail",anyText)},fingerprint:fields.orNull("fingerprint",(inner,field)=>inner.sha256(field)),headSha:fields.orNull("headSha",(inner,field)=>inner.text(field)),runId:fields.
text("runId"),runAttempt:fields.wholeNumber("runAttempt"),url:fields.orNull("url",(inner,field)=>inner.text(field)),groups:fields.objects("groups",readGroup)}}function readVerdict(fields){const flags=fields.
choices("flags",["errored","incomplete","not-applyable","refresh-only"]),counts=fields.object("counts");return{counts:Object.fromEntries(render_counts.sh.map(name=>[name,counts.wholeNumber(name)])),errored:flags.
includes("errored"),complete:!flags.includes("incomplete"),refreshOnly:flags.includes("refresh-only"),applyable:flags.includes("not-applyable")?!1:null,failedChecks:fields.wholeNumber("failedChecks"),
destroys:fields.wholeNumber("destroys"),hiddenDrift:fields.wholeNumber("hiddenDrift"),hiddenRelevantDrift:fields.wholeNumber("hiddenRelevantDrift"),unchanged:fields.wholeNumber("unchanged")}}function readGroup(fields){
return{id:fields.oneOf("id",words.kS),items:fields.objects("items",readItem),more:fields.wholeNumber("more")}}function readItem(fields){return{symbol:fields.oneOf("symbol",words.Iq),address:(0,render_text.
RK)(fields.text("address",anyText)),notes:fields.objects("notes",note=>({kind:note.oneOf("kind",words.WK),names:note.texts("names",anyText).map(render_text.RK)})),full:fields.orNull("full",readLines),
trimmed:fields.orNull("trimmed",readLines)}}function readLines(fields,field){return fields.text(field,anyText).split(`
`).map(render_text.P8).join(`
`)}}),1720:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{H:()=>renderSections,e:()=>totalOf});var errors=__nccwpck_require__2(
8285),counts=__nccwpck_require__2(3842),render_failed=__nccwpck_require__2(7959),fit=__nccwpck_require__2(751),headline=__nccwpck_require__2(4654),left_out=__nccwpck_require__2(2510),render_options=__nccwpck_require__2(
8098),sheet=__nccwpck_require__2(7571),render_text=__nccwpck_require__2(7045),words=__nccwpck_require__2(8473);const blockBytes=60,rootBytes=60,groupBytes=90;function chooseBlocks(blocks,maxBytes){const groups=blocks.
flatMap(block=>block.groups.map(group=>({block,group}))),inOrder=[...groups.filter(({group})=>words.Do.has(group.id)),...groups.filter(({group})=>!words.Do.has(group.id))],begun=new Set,chosen=new Set;
let bytes=0;for(const{block,group}of inOrder){if(begun.has(block)||(bytes+=blockBytes+Math.min(10,block.roots.length)*rootBytes),begun.add(block),bytes+=groupBytes+(words.Do.has(group.id)?addressesBytes(
group,maxBytes):0),bytes>maxBytes)break;chosen.add(group)}const left=groups.map(({group})=>group).filter(group=>!chosen.has(group));return{shown:blocks.map(({roots,groups:all})=>({roots,groups:all.filter(
group=>chosen.has(group))})).filter(block=>block.groups.length>0),counted:sizeOf(left),destroysNotListed:sizeOf(left.filter(({id})=>words.Do.has(id)))}}function addressesBytes({items},atMost){let bytes=sheet.
vH;for(const item of items)if(bytes+=(0,sheet.AS)(item),bytes>atMost/2)break;return bytes}function sizeOf(groups){return groups.reduce((sum,{items,more})=>sum+items.length+(more??0),0)}function foldSections(sections){
const rootsOf=rootsByChange(sections),blocks=new Map,blockOf=roots=>{const key=roots.join(),block=blocks.get(key)??{roots,items:new Map,more:new Map};return blocks.set(key,block),block};sections.forEach(
(section,root)=>{forEachChange(section,(id,item,key)=>{const roots=key!==null&&rootsOf.get(key)||[root];if(roots[0]!==root)return;const{items}=blockOf(roots),known=items.get(id);known?known.push(storedItem(
item)):items.set(id,[storedItem(item)])});for(const{id,more}of section.groups)more>0&&blockOf([root]).more.set(id,more)});const made=[...blocks.values()].map(({roots,items,more})=>({roots,groups:words.
kS.filter(id=>items.has(id)||more.has(id)).map(id=>({id,items:items.get(id)??[],more:more.get(id)??0}))})),rank2=({groups})=>groups.some(({id})=>words.Do.has(id))?0:1;return made.sort((left,right)=>rank2(
left)-rank2(right)||left.roots[0]-right.roots[0])}function rootsByChange(sections){const roots=new Map;return sections.forEach((section,root)=>{forEachChange(section,(_,__,key)=>{if(key===null)return;
const known=roots.get(key);known?known.push(root):roots.set(key,[root])})}),roots}function forEachChange(section,visit){const seen=new Map;for(const{id,items}of section.groups)for(const item of items){
if(item.full===null){visit(id,item,null);continue}const key=JSON.stringify([id,item.symbol,item.address,item.notes,item.full]),times=seen.get(key)??0;seen.set(key,times+1),visit(id,item,`${times} ${key}`)}}
function storedItem({symbol,address,notes,full,trimmed}){return{symbol,address,notes,lines:step=>step==="full"?full:trimmed??full,long:()=>trimmed!==null}}function rootsTable(sections,maxBytes){const columns=counts.
sh.filter(name=>sections.some(({verdict})=>(verdict?.counts[name]??0)>0)),inOrder=[...sections].sort((left2,right)=>rank(left2)-rank(right)),head=`<table>
<tr><th>Root</th>${columns.map(name=>`<th>${headline.on[name]}</th>`).join("")}<th>State</th></tr>`,rows=[];let bytes=(0,render_text.$$)(head);for(const section of inOrder){const row=rowOf(section,columns);
if(bytes+=(0,render_text.$$)(row)+1,bytes>maxBytes)break;rows.push(row)}const left=sections.length-rows.length,table=`${[head,...rows].join(`
`)}
</table>`;return left===0?[table]:[table,`_\u2026 and ${(0,render_text.hS)(left,"more root")}, not listed here._`]}function rank({verdict}){return verdict===null||verdict.errored?0:verdict.destroys>0?
1:(0,headline.qv)(verdict)?3:2}function rowOf(section,columns){const{verdict,url,name}=section,safe=url!==null&&/^https?:\/\/[^\s<>"']+$/.test(url)?url:null,root=safe===null?(0,render_text.aY)(name):`\
<a href="${(0,render_text.ZD)(safe)}">${(0,render_text.aY)(name)}</a>`,cells=columns.map(column=>{const count=verdict?.counts[column]??0;return count===0?"<td></td>":`<td align="right">${(0,render_text.
oh)(count)}</td>`});return`<tr><td>${root}</td>${cells.join("")}<td>${stateOf(section)}</td></tr>`}function stateOf({verdict}){return verdict===null?"<strong>failed</strong>":[...verdict.errored?["<st\
rong>failed, with a plan as far as it came</strong>"]:[],...verdict.complete?[]:["incomplete"],...verdict.failedChecks>0?[`<strong>${(0,render_text.hS)(verdict.failedChecks,"check fails","checks fail")}\
</strong>`]:[],...(0,headline.qv)(verdict)?["no changes"]:[]].join(", ")}const tableShare=.25,failedShare=.3,mostRootsNamed=10;function renderSections(sections,options){checkNames(sections);const total=totalOf(
sections),tool=sections.every(section=>section.tool==="OpenTofu")?"OpenTofu":"Terraform",head=[(0,render_options.R_)({...options,tool}),...sentences(sections,total),...rootsTable(sections,options.maxBytes*
tableShare),...failures(sections,options)],foot=(0,render_options.kF)(options.footer,options.maxBytes),around=(0,render_text.$$)([...head,...foot].join(`

`))+400,{shown,...omitted}=chooseBlocks(foldSections(sections),options.maxBytes-around);return(0,fit.n)({groups:shown.flatMap(({groups})=>groups),omitted,blocks:(allotments,left)=>[...head,...(0,left_out.
_)(left,options.rest),...blockParts(shown,sections,allotments),...omittedBlock(omitted.counted),...foot],least:left=>[`### ${tool} plans`,...sentences(sections,total).slice(0,1),...(0,left_out._)(left,
nowhere)]},options.maxBytes)}const nowhere={summaryUrl:null,markdownPath:null};function omittedBlock(omitted){return omitted===0?[]:[`_\u2026 and ${(0,render_text.hS)(omitted,"more change")}, not list\
ed here._`]}function checkNames(sections){if(sections.length===0)throw new errors.yo("No sections","There is no section to write a comment from.");const files=new Map;for(const{name,file}of sections){
const other=files.get(name);if(other!==void 0)throw new errors.yo("Two sections of one name",`${other} and ${file} are both named ${JSON.stringify((0,render_text.HD)(name))}. Give each root its own na\
me (input name), and take the sections of one run alone.`);files.set(name,file)}}function totalOf(sections){const total={counts:(0,counts.Yi)(),errored:!1,complete:!0,refreshOnly:sections.every(({verdict})=>verdict===
null||verdict.refreshOnly),applyable:null,failedChecks:0,destroys:0,hiddenDrift:0,hiddenRelevantDrift:0,unchanged:0};for(const{verdict}of sections)if(verdict){for(const name of counts.sh)total.counts[name]+=
verdict.counts[name];for(const name of["failedChecks","destroys","hiddenDrift","hiddenRelevantDrift","unchanged"])total[name]+=verdict[name];total.errored||=verdict.errored,total.complete&&=verdict.complete,
verdict.applyable===!1&&(0,headline.ik)(verdict)&&(total.applyable=!1)}return total}function sentences(sections,total){const failed=sections.filter(({verdict})=>verdict===null).length,changing=sections.
filter(({verdict})=>verdict&&(0,headline.ik)(verdict)).length,allNothing=failed===0&&(0,headline.qv)(total),first=allNothing?`**No changes in ${(0,render_text.hS)(sections.length,"root")}.** The infra\
structure is what the configuration says.`:failed>0&&changing===0?"**Not all plans are known.**":(0,headline.Pl)(total),roots=allNothing?"":` ${(0,render_text.oh)(changing)} of ${(0,render_text.hS)(sections.
length,"root")} with changes.`,failure=failed>0?[`**${(0,render_text.hS)(failed,"plan")} failed:** what ${failed===1?"it":"they"} would change is not known.`]:[];return[`${first}${roots}`,...(0,headline.
xE)("CAUTION",failure),...(0,headline.AR)(total)]}function failures(sections,{maxBytes,rest}){const failed=sections.filter(section=>section.failed!==null),each=Math.floor(maxBytes*failedShare/Math.max(
1,failed.length));return each<800?[]:failed.flatMap(({name,failed:plan})=>[`<h4>${(0,render_text.aY)(name)}</h4>`,...(0,render_failed.ck)(plan,each-100,rest).markdown])}function blockParts(blocks,sections,allotments){
let next=0;return blocks.flatMap(({roots,groups})=>{const own=allotments.slice(next,next+groups.length);return next+=groups.length,[rootsHeading(roots.map(root=>sections[root].name)),...own.flatMap(one=>(0,sheet.
o6)(one,"#####"))]})}function rootsHeading(names){const shown=names.slice(0,mostRootsNamed).map(render_text.aY);return names.length>mostRootsNamed&&shown.push((0,render_text.hS)(names.length-mostRootsNamed,
"more root")),names.length===1?`<h4>${shown[0]}</h4>`:`<h4>The same change in ${(0,render_text.KE)(shown)}</h4>`}}),9646:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Zn:()=>writeSection,_P:()=>sectionKind,vW:()=>sectionSchema,yb:()=>makeSection});var _allot_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4312),_failed_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7959),_headline_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4654),_items_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(2705);const sectionSchema=1,sectionKind="edge-actions/terraform-p\
lan-section",mostBytes=512*1024,mostFailedBytes=64*1024;function makeSection(plan,origin){return`${writeSection(sectionOf(plan,origin))}
`}function sectionOf(plan,{showDrift,...known}){const failed=(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__.Ix)(plan);return{...known,verdict:failed?null:(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(plan,
showDrift),failed:failed?(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__.vI)(plan,mostFailedBytes):null,groups:failed?[]:storedGroups(plan,showDrift)}}function writeSection({verdict,...section}){return JSON.
stringify({schema:sectionSchema,kind:sectionKind,...section,verdict:verdict&&storedVerdict(verdict)})}function storedVerdict({errored,complete,applyable,refreshOnly,...numbers}){const flags=[...errored?
["errored"]:[],...complete?[]:["incomplete"],...applyable===!1?["not-applyable"]:[],...refreshOnly?["refresh-only"]:[]];return{...numbers,flags}}function storedGroups(plan,showDrift){return(0,_allot_js__WEBPACK_IMPORTED_MODULE_0__.
Xs)((0,_items_js__WEBPACK_IMPORTED_MODULE_3__.c1)(plan,showDrift),mostBytes).map(({group,details,step,addresses})=>({id:group.id,items:group.items.slice(0,details+addresses).map((item,index)=>{const{symbol,
address,notes}=item,shown=index<details,full=shown&&(step==="full"||!item.long())?item.lines("full"):null;return{symbol,address,notes,full,trimmed:shown&&item.long()?item.lines("trimmed"):null}}),more:group.
items.length-details-addresses}))}}),7571:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{AS:()=>addressBytes,TM:()=>folded,
o6:()=>sheetBlocks,vH:()=>listOverhead,x1:()=>detailBytes});var _text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7045),_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8473);const openLines=20,
lineStarts={"-":"- ","-/+":"-/+ ","+/-":"-/+ ","+/.":"+ ","~":"! ","+":"+ ",".":"  ","<=":"  ","=":"  ","?":"! ","!":"! "};function sheetBlocks({group,details,step,addresses},headingMarks){const blocks=[
`${headingMarks} ${_words_js__WEBPACK_IMPORTED_MODULE_1__.nw[group.id]} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.oh)(group.items.length+(group.more??0))})`],lines=[];group.items.slice(0,details).forEach(
item=>{const text=item.lines(step);text===null||text===""?lines.push(addressLine(item)):group.id==="output"?lines.push(text):group.id==="check"?lines.push(addressLine(item),text):blocks.push(detailsBlock(
item,text))});for(const item of group.items.slice(details,details+addresses))lines.push(addressLine(item));if(lines.length>0){const text=lines.join(`
`),block=(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.EU)(text,"diff"),fold=!_words_js__WEBPACK_IMPORTED_MODULE_1__.Do.has(group.id)&&text.split(`
`,openLines+1).length>openLines;blocks.push(fold?folded(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.oh)(lines.length)} ${addresses>0?"by address":"in short"}`,block):block)}const left=group.items.length-
details-addresses+(group.more??0);return left>0&&blocks.push(`_\u2026 and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.hS)(left,"more","more")}, not listed here._`),blocks}function folded(title,markdown){
return`<details><summary>${title}</summary>

${markdown}

</details>`}function detailsBlock(item,text){return folded(titleOf(item).text,(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.EU)(text,"diff"))}function titleOf(item){if(item.title)return item.title;const notes=item.
notes.map(note=>` \xB7 ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.gA)(note,_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)}`),text=`<code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(item.symbol)}</code>\
 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(item.address)}${notes.join("")}`;return item.title={text,bytes:(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text)},item.title}function addressLine(item){
return(item.line??lineOf(item)).text}function addressBytes(item){return(item.line??lineOf(item)).bytes}function lineOf(item){const notes=item.notes.map(note=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.
gA)(note,_text_js__WEBPACK_IMPORTED_MODULE_0__.HD)),text=`${lineStarts[item.symbol]}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.HD)(item.address)}${notes.length>0?`  # ${notes.join("; ")}`:""}`;return item.
line={text,bytes:(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.$$)(text)+1},item.line}function detailBytes(item,step){const text=item.lines(step);return text===null?null:text===""?addressBytes(item):(0,_text_js__WEBPACK_IMPORTED_MODULE_0__.
$$)(text)+titleOf(item).bytes+detailOverhead}const detailOverhead=70,listOverhead=110}),7045:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{$$:()=>bytesOf,EU:()=>fence,HD:()=>shownName,Jj:()=>cut,KE:()=>listed,P8:()=>visibleLine,RK:()=>visible,ZD:()=>escapeHtml,aY:()=>code,hS:()=>counted,oh:()=>thousands});const longestName=1e3,unseen=/(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu,
shortEscapes={"\n":"\\n","\r":"\\r","	":"\\t"};function visible(text){return/^[\x20-\x7e]*$/.test(text)?text:text.replace(unseen,escapeOf)}function visibleLine(line){return/^[\t\x20-\x7e]*$/.test(line)?
line:line.replace(unseen,character=>character==="	"?character:escapeOf(character))}function escapeOf(character){const short=shortEscapes[character];if(short)return short;const point=character.codePointAt(
0);return point>65535?`\\U${point.toString(16).padStart(8,"0")}`:`\\u${point.toString(16).padStart(4,"0")}`}function shownName(name){const text=visible(name);return text.length<=longestName?text:`${cut(
text,700)}\u2026 (${thousands(text.length-900)} characters) \u2026${text.slice(text.length-200).replace(/^[\udc00-\udfff]/,"")}`}function cut(text,length){const end=/[\ud800-\udbff]/.test(text.charAt(
length-1))?length-1:length;return text.slice(0,end)}function escapeHtml(text){return/[&<>"']/.test(text)?text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quo\
t;").replaceAll("'","&#39;"):text}function code(name){return`<code>${escapeHtml(shownName(name))}</code>`}function fence(text,language=""){let longest=2;if(text.includes("```"))for(const run of text.matchAll(
/`{3,}/g))longest=Math.max(longest,run[0].length);const mark="`".repeat(longest+1);return`${mark}${language}
${text}
${mark}`}function thousands(count){return count<1e3?String(count):String(count).replace(/\B(?=(\d{3})+$)/g,",")}function counted(count,one,many=`${one}s`){return`${thousands(count)} ${count===1?one:many}`}
function listed(parts){return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function bytesOf(text){return Buffer.byteLength(text)}}),8473:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Do:()=>destroying,Iq:()=>symbols,WK:()=>noteKinds,gA:()=>noteText,kS:()=>groupIds,nw:()=>groupTitles});const groupIds=["other-destroy","delete","replace","\
check","replace-forget","update","create","import","move","forget","read","open","deferred","action","output","drift","other"],destroying=new Set(["other-destroy","delete","replace"]),groupTitles={"ot\
her-destroy":"Other changes that destroy",delete:"Destroy",replace:"Replace",check:"Checks that do not pass","replace-forget":"Replace, leaving the old object in place",update:"Update in place",create:"\
Create",import:"Import, nothing else",move:"Move, nothing else",forget:"Forget: out of the state, not destroyed",read:"Read during the apply",open:"Open during the apply",deferred:"Deferred to a later\
 plan",action:"Actions to invoke",output:"Outputs",drift:"Changed outside of this configuration",other:"Other changes"},symbols=["-","-/+","+/-","+/.","~","+",".","<=","=","?","!"],noteKinds=["reason",
"forced","destroy-first","create-first","deposed","imported","moved","actions","deferred","trigger","status","relevant"],reasons={delete_because_no_resource_config:"it is not in the configuration any \
more",delete_because_wrong_repetition:"its count or for_each was added or removed",delete_because_count_index:"its index is beyond count",delete_because_each_key:"its key is not in for_each any more",
delete_because_no_module:"its module is not in the configuration any more",delete_because_no_move_target:"it was moved to where no resource is configured",replace_because_tainted:"it is tainted",replace_because_cannot_update:"\
it cannot be updated in place",replace_by_request:"as asked for with -replace",replace_by_triggers:"by replace_triggered_by",read_because_config_unknown:"its configuration is known after the apply",read_because_dependency_pending:"\
what it depends on has changes to apply",read_because_check_nested:"for a check",instance_count_unknown:"its count or for_each is known after the apply",resource_config_unknown:"its configuration is k\
nown after the apply",provider_config_unknown:"its provider's configuration is known after the apply",absent_prereq:"what it needs does not exist yet",deferred_prereq:"what it needs is deferred"};function noteText(note,name){
const names=note.names.map(name).join(", ");switch(note.kind){case"deferred":return`deferred: ${knownReason(note)??names}`;case"reason":return knownReason(note)??`reason: ${names}`;case"forced":return`\
forced by ${names}`;case"destroy-first":return"destroyed, then created";case"create-first":return"created, then the old one destroyed";case"deposed":return`deposed object ${names}`;case"imported":return note.
names.length>0?`imported from ${names}`:"imported by identity";case"moved":return`moved from ${names}`;case"actions":return`actions: ${names}`;case"trigger":return`triggered by ${names}`;case"status":
return`status: ${names}`;case"relevant":return"planned changes depend on it"}}function knownReason({names}){const id=names[0]??"";return Object.hasOwn(reasons,id)?reasons[id]:void 0}}),475:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>withoutEscapes,j:()=>showInvisible});const escapes=/\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]|\u009b[0-?]*[ -/]*[@-~]/g,
invisible=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;function withoutEscapes(text){const plain=text.replace(escapes,"");return plain.includes("\r")?
plain.split(`
`).map(lastWritten).join(`
`):plain}function lastWritten(line){let end=line.length;for(;end>0&&line[end-1]==="\r";)end-=1;const written=line.slice(0,end);return written.slice(written.lastIndexOf("\r")+1)}function showInvisible(text){
return text.replace(invisible,one=>`<U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}>`)}}),6990:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{$r:()=>Unknown,C5:()=>memberOf,fh:()=>ExactNumber,gV:()=>isMembers,pH:()=>Marker,pT:()=>Sensitive,yJ:()=>put});class Marker{}class ExactNumber extends Marker{digits;constructor(digits){
super(),this.digits=digits}}class Sensitive extends Marker{sensitive;constructor(sensitive){super(),this.sensitive=sensitive}}class Unknown extends Marker{unknown=!0}function isMembers(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Marker)}function memberOf(members,name){const value=members[name];return typeof value!="function"&&name!=="__proto__"||Object.hasOwn(members,
name)?value:void 0}function put(members,name,value){name!=="__proto__"?members[name]=value:Object.defineProperty(members,name,{value,enumerable:!0,configurable:!0,writable:!0})}})},__webpack_module_cache__={};
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]={exports:{}},
threw=!0;try{__webpack_modules__[moduleId].call(module2.exports,module2,module2.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module2.exports}__nccwpck_require__.
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
1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||installChunk(require("./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__=__nccwpck_require__(3758);module.
exports=__webpack_exports__})();
