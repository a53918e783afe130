(()=>{"use strict";var __webpack_modules__={974:((module2,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(module2,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__nccwpck_require__2.r(__webpack_exports__2);var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9011),_end_open_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5530),
_run_action_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3894);await(0,_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("promote-stage",(0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(),_end_open_deployment_js__WEBPACK_IMPORTED_MODULE_1__.
r),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),2613:(module2=>{module2.exports=require("assert")}),4434:(module2=>{module2.exports=require("events")}),9896:(module2=>{module2.
exports=require("fs")}),8611:(module2=>{module2.exports=require("http")}),5692:(module2=>{module2.exports=require("https")}),9278:(module2=>{module2.exports=require("net")}),4589:(module2=>{module2.exports=
require("node:assert")}),6698:(module2=>{module2.exports=require("node:async_hooks")}),4573:(module2=>{module2.exports=require("node:buffer")}),7540:(module2=>{module2.exports=require("node:console")}),
7598:(module2=>{module2.exports=require("node:crypto")}),3053:(module2=>{module2.exports=require("node:diagnostics_channel")}),610:(module2=>{module2.exports=require("node:dns")}),8474:(module2=>{module2.
exports=require("node:events")}),7067:(module2=>{module2.exports=require("node:http")}),2467:(module2=>{module2.exports=require("node:http2")}),7030:(module2=>{module2.exports=require("node:net")}),643:(module2=>{
module2.exports=require("node:perf_hooks")}),1792:(module2=>{module2.exports=require("node:querystring")}),7075:(module2=>{module2.exports=require("node:stream")}),1692:(module2=>{module2.exports=require(
"node:tls")}),3136:(module2=>{module2.exports=require("node:url")}),7975:(module2=>{module2.exports=require("node:util")}),3429:(module2=>{module2.exports=require("node:util/types")}),5919:(module2=>{
module2.exports=require("node:worker_threads")}),8522:(module2=>{module2.exports=require("node:zlib")}),857:(module2=>{module2.exports=require("os")}),3193:(module2=>{module2.exports=require("string_d\
ecoder")}),4756:(module2=>{module2.exports=require("tls")}),9023:(module2=>{module2.exports=require("util")}),9011:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{P:()=>distFolder});const external_node_path_namespaceObject=require("node:path");function distFolder(){return external_node_path_namespaceObject.dirname(external_node_path_namespaceObject.
dirname(external_node_path_namespaceObject.resolve(process.argv[1]??".")))}}),5530:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{r:()=>endOpenDeployment});var external_node_crypto_=__nccwpck_require__2(7598),errors=__nccwpck_require__2(8285);class errors_GitHubError extends errors.yo{status;said;explained;constructor(call,purpose,status,said,cause){
const explained=`${status===null?`GitHub did not answer: ${said}`:`GitHub answered ${status}: ${said}`}${/[.!?]$/.test(said)?"":"."}${adviceOn(status,said,purpose)}`;super("GitHub refused",`${call}: ${explained}`,
{cause}),this.name="GitHubError",this.status=status,this.said=said,this.explained=explained}get forbidden(){return isForbidden(this.status,this.said)}get tooLong(){return(this.status===422||this.status===
413)&&(this.status===413||/too long|too large/i.test(this.said))}get unclear(){return this.status===null||this.status>=500}}function isForbidden(status,said){return(status===403||status===404)&&/not accessible|not found|must have|forbidden/i.
test(said)}function adviceOn(status,said,{to,permission}){return status===401?` github-token is not valid: give github.token, the job's own, with \`permissions: ${permission}\` ${to}.`:status===404?` \
It is not there, or the token may not see it: grant the job \`permissions: ${permission}\` ${to}.`:isForbidden(status,said)?` Grant the job \`permissions: ${permission}\` ${to}.`:""}function hintOn(error,call,purpose){
if(error instanceof errors.yo||!(error instanceof Error))return error;const{status,response}=error;return error.name==="GraphqlResponseError"?new errors_GitHubError(call,purpose,200,error.message,error):
typeof status!="number"?error:response===void 0?new errors_GitHubError(call,purpose,null,(0,errors.bD)(error),error):new errors_GitHubError(call,purpose,status,wordsOf(response.data)??(0,errors.bD)(error),
error)}function wordsOf(data){if(typeof data?.message!="string")return;const details=Array.isArray(data.errors)?data.errors.flatMap(one=>{const text=typeof one=="string"?one:one?.message;return typeof text==
"string"&&!data.message?.toString().includes(text)?[text]:[]}):[];return[data.message,...details].join(": ").slice(0,500)}const longestDescription=140;async function deployment_createDeployment(api,repository,wanted){
const create=async()=>{const made=await api.request("POST /repos/{owner}/{repo}/deployments",{...repository,...wanted,auto_merge:!1,required_contexts:[]});if(made.id===void 0)throw new Error(made.message??
"GitHub made none, and does not say why");return made.id};try{return await create()}catch(error){if(!(error instanceof GitHubError&&error.unclear))throw error;const{environment,payload}=wanted;if(payload.
run===null)throw error;return await findDeployment(api,repository,environment,deployment_payloadHash(payload)).catch(()=>{throw error})??await create()}}async function findDeployment(api,repository,environment,hash){
return(await api.request("GET /repos/{owner}/{repo}/deployments",{...repository,environment,per_page:30})).find(({payload})=>deployment_payloadHash(parsed(payload))===hash)?.id??null}function deployment_payloadHash(payload){
const text=JSON.stringify(payload,(_,part)=>typeof part=="object"&&part!==null&&!Array.isArray(part)?Object.fromEntries(Object.entries(part).sort(([left],[right])=>left<right?-1:1)):part);return(0,external_node_crypto_.
createHash)("sha256").update(text??"").digest("hex")}function parsed(payload){if(typeof payload!="string")return payload;try{return JSON.parse(payload)}catch{return payload}}async function deployment_setDeploymentStatus(api,repository,id,status){
const{state,logUrl,environmentUrl}=status,description=status.description.length>longestDescription?`${status.description.slice(0,longestDescription-1)}\u2026`:status.description,send=()=>api.request("\
POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{...repository,deployment_id:id,state,description,...logUrl?{log_url:logUrl}:{},...environmentUrl?{environment_url:environmentUrl}:{}});
try{await send()}catch(error){if(!(error instanceof errors_GitHubError&&error.unclear))throw error;await send()}}async function isEnded(api,repository,id){return(await api.request("GET /repos/{owner}/\
{repo}/deployments/{deployment_id}/statuses",{...repository,deployment_id:id,per_page:10})).some(({state})=>["success","failure","error","inactive"].includes(state))}var toolkit=__nccwpck_require__2(4423);
function state_saveState(name,value,environment){environment.GITHUB_STATE?issueFileCommand("STATE",prepareKeyValueMessage(name,value)):issueCommand("save-state",{name},value)}function readState(name,environment){
return environment[`STATE_${name}`]||void 0}const names={wanted:"deployment-wanted",made:"deployment",lastWord:"deployment-last-word",ended:"deployment-ended"};function deployment_state_keepWanted(wanted,environment){
saveState(names.wanted,JSON.stringify(wanted),environment)}function deployment_state_keepMade(id,environment){saveState(names.made,String(id),environment)}function deployment_state_keepLastWord(status,environment){
saveState(names.lastWord,JSON.stringify(status),environment)}function deployment_state_keepEnded(environment){saveState(names.ended,"true",environment)}function readLeft(environment){const[wanted,lastWord]=[
readState(names.wanted,environment),readState(names.lastWord,environment)];return{wanted:wanted?JSON.parse(wanted):null,id:Number(readState(names.made,environment))||null,lastWord:lastWord?JSON.parse(
lastWord):null,ended:readState(names.ended,environment)!==void 0}}const unnamedWaitSeconds=60,longestWaitSeconds=300,attempts=4;function retrying({clock,log,signal}){return async(request,options)=>{const reads=isRead(
options);for(let attempt=1;;attempt++)try{return await request(options)}catch(thrown){signal.throwIfAborted();const failure=thrown,limited=limitedFor(failure,clock.now(),attempt),wait=limited??(reads&&
isPassing(failure)?2**(attempt-1):void 0);if(wait===void 0||attempt===attempts)throw thrown;if(wait>longestWaitSeconds)throw tooLong(wait);const why=limited===void 0?"GitHub did not answer as it shoul\
d":"GitHub's rate limit is reached";log.info(`${why}; trying again in ${wait} s`),await clock.sleep(wait*1e3,signal)}}}function isRead({method,url,body,query}){if(method==="GET")return!0;const text=typeof query==
"string"?query:JSON.stringify(body??"");return/\/graphql$/.test(url??"")&&!/\bmutation\b/.test(text)}function isPassing({status,response}){return status!==void 0&&(status>=500||response===void 0)}function limitedFor({
status,message,response},now,attempt){if(status!==403&&status!==429)return;const headers=response?.headers??{},asked=secondsOf(headers["retry-after"],now);if(asked!==void 0)return Math.max(1,Math.ceil(
asked));if(String(headers["x-ratelimit-remaining"])==="0"){const reset=Number(headers["x-ratelimit-reset"]);if(Number.isFinite(reset))return Math.max(1,Math.ceil(reset-now/1e3))}return status===429||/rate limit|abuse/i.
test(message??"")?unnamedWaitSeconds*2**(attempt-1):void 0}function secondsOf(retryAfter,now){if(retryAfter===void 0)return;const seconds=Number(retryAfter),wait=Number.isNaN(seconds)?(Date.parse(String(
retryAfter))-now)/1e3:seconds;return Number.isFinite(wait)?wait:void 0}function tooLong(seconds){return new errors.yo("GitHub's rate limit",`GitHub's rate limit is reached and lasts another ${Math.ceil(
seconds/60)} minutes, longer than this step waits. Run the job again after that.`)}function createGitHubApi(options){let made;const api=()=>(made??=connect(options),made);return{request:async(route,parameters)=>(await api()).
request(route,parameters),list:async(route,parameters)=>(await api()).list(route,parameters),graphql:async(query,variables)=>(await api()).graphql(query,variables)}}async function connect({token,apiUrl,
purpose,clock,log,signal}){const{makeOctokit}=await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.e(377)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,377)),octokit=await makeOctokit(
{token,apiUrl,signal});octokit.hook.wrap("request",retrying({clock,log,signal}));const explained=async(what,work)=>{try{return await work()}catch(error){throw hintOn(error,what,purpose)}};return{request:(route,parameters={})=>explained(
route,async()=>(await octokit.request(route,parameters)).data),list:(route,parameters={})=>explained(route,async()=>await octokit.paginate(route,{per_page:100,...parameters})),graphql:(query,variables={})=>explained(
"GraphQL",()=>octokit.graphql(query,variables))}}const promises_namespaceObject=require("node:timers/promises"),systemClock={now:()=>Date.now(),sleep:(milliseconds2,signal)=>(0,promises_namespaceObject.
setTimeout)(milliseconds2,void 0,signal?{signal}:{})},milliseconds={opening:1e4,ending:6e4,stopped:4e3};function promotionDeployment(context,{token,environment}){if(token===null)return null;const{run,
log,signal}=context,repository=repositoryOf(context);let asked=!1;const deployment={id:null,async open(promotions,toStage){const changed=promotions.filter(one=>one.changed),wanted=newDeployment(changed,
toStage,environment,run.runUrl),refs=[...new Set([...wanted.refs,run.commit])].filter(ref=>ref!==null);try{if(!repository||refs.length===0)throw new Error("GITHUB_REPOSITORY or the commit is not known");
const api=deploymentApi(context,token,milliseconds.opening,signal);keepWanted({environment,hash:payloadHash(wanted.deployment.payload)},context.environment),asked=!0,deployment.id=await createAtFirst(
api,repository,refs,wanted.deployment),keepMade(deployment.id,context.environment);const status={state:"in_progress",description:`Promoting ${changed.map(one=>one.function).join(", ")}`,logUrl:run.runUrl};
await setDeploymentStatus(api,repository,deployment.id,status)}catch(error){signal.throwIfAborted(),asked&&=deployment.id!==null||!isRefusal(error),asked||keepEnded(context.environment),log.warning(`${deployment.
id===null?"No deployment was made on GitHub":"The deployment on GitHub has no status yet"}: ${inWords(error)}`)}},async end(state,description,environmentUrl){if(!asked||!repository)return;const limit2=signal.
aborted?milliseconds.stopped:milliseconds.ending,status={state,description,logUrl:run.runUrl,environmentUrl:environmentUrl??null};if(keepLastWord(status,context.environment),deployment.id!==null)try{await setDeploymentStatus(
deploymentApi(context,token,limit2),repository,deployment.id,status),keepEnded(context.environment)}catch(error){log.warning(`The deployment on GitHub could not be set to ${state}: ${inWords(error)} T\
he post step tries again.`)}}};return deployment}async function createAtFirst(api,repository,refs,wanted){for(const[index,ref]of refs.entries())try{return await createDeployment(api,repository,{...wanted,
ref})}catch(error){if(!(error instanceof GitHubError&&error.status===422&&index<refs.length-1))throw error}throw new Error("no commit")}function newDeployment(promotions,toStage,environment,run){const newest=[
...promotions].sort((left,right)=>left.release.releasedAt<right.release.releasedAt?1:-1),functions=promotions.map(({function:name,sha256,from:from2,to,release})=>({function:name,sha256,commit:release.
commit,from:from2,to})),from=promotions[0].from,commit=newest[0]?.release.commit??"";return{refs:isCommit(commit)?[commit]:[],deployment:{environment,description:from===toStage?`Rollback of ${toStage}`:
`Promotion of ${from} to ${toStage}`,payload:{run,functions}}}}function deploymentApi({environment,log},token,limit2,stopped){const apiUrl=(environment.GITHUB_API_URL||"https://api.github.com").replace(
/\/+$/,""),late=AbortSignal.timeout(limit2),signal=stopped?AbortSignal.any([late,stopped]):late;return createGitHubApi({token,apiUrl,purpose:{to:"to show the promotion as a deployment",permission:"dep\
loyments: write"},clock:systemClock,log,signal})}function repositoryOf({environment}){const[owner,repo]=(environment.GITHUB_REPOSITORY??"").split("/");return owner&&repo?{owner,repo}:null}function isRefusal(error){
return error instanceof GitHubError&&!error.unclear}function inWords(error){return error?.name==="TimeoutError"?"GitHub did not answer in time.":error instanceof errors_GitHubError?error.explained:(0,errors.
bD)(error)}const limit=12e4;async function endOpenDeployment(context){const{inputs,environment,run,log,signal}=context,left=readLeft(environment),token=inputs.text("github-token"),repository=repositoryOf(
context);if(left.id===null&&left.wanted===null||left.ended||!token||!repository)return;const api=deploymentApi(context,token,limit,signal);try{const{wanted}=left,id=left.id??(wanted&&await findDeployment(
api,repository,wanted.environment,wanted.hash));if(id===null||await isEnded(api,repository,id))return;const status=left.lastWord??{state:"failure",description:"The job ended before the promotion did; \
what is true stands in its log",logUrl:run.runUrl};await deployment_setDeploymentStatus(api,repository,id,status),log.info(`The deployment ${id} on GitHub was left open by the promotion: it is a ${status.
state} now.`)}catch(error){log.warning(`A deployment on GitHub that the promotion may have left open could not be ended: ${inWords(error)}`)}}}),3894:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{C:()=>runAction});const external_node_fs_namespaceObject=require("node:fs");var toolkit=__nccwpck_require__2(4423);function createActionsLog(write=line=>process.
stdout.write(`${line}
`)){const annotate=(kind,message,options={})=>(0,toolkit.Lb)(kind,annotationProperties(options),message);return{debug:message=>(0,toolkit.Lb)("debug",{},message),info:message=>write(withoutCommands(message)),
notice:(message,options)=>annotate("notice",message,options),warning:(message,options)=>annotate("warning",message,options),error:(message,options)=>annotate("error",message,options),async group(title,work){
(0,toolkit.Lb)("group",{},title);try{return await work()}finally{(0,toolkit.Lb)("endgroup",{},"")}}}}function annotationProperties(options){return(0,toolkit.kR)({...options.title===void 0?{}:{title:options.
title},...options.file===void 0?{}:{file:options.file},...options.line===void 0?{}:{startLine:options.line},...options.line===void 0||options.column===void 0?{}:{startColumn:options.column}})}function withoutCommands(message){
return message.split(/\r\n|\r|\n/).map(line=>line.replace(/^(\s*)::/,"$1: :").replaceAll("##[","# #[")).join(`
`)}const annotationsShown=10,severities=["error","warning","notice"],annotated=new WeakMap;function annotateFindings(findings,log){const counts=annotated.get(log)??{error:0,warning:0,notice:0};annotated.
set(log,counts);for(const severity of severities){const ofKind=findings.filter(finding=>finding.severity===severity);let more=0;for(const finding of ofKind){if(counts[severity]+=1,counts[severity]>annotationsShown){
more+=1;continue}log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,{title:titleOf(finding.rule),...finding.position})}more>0&&
log.info(`${more} more of kind ${severity}: the job summary lists them all.`)}}function titleOf(rule){const words=rule.replaceAll("-"," ");return words.charAt(0).toUpperCase()+words.slice(1)}function readRunContext(environment){
const server=(environment.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,""),repository=environment.GITHUB_REPOSITORY,repositoryUrl=repository&&/^[\w.-]+\/[\w.-]+$/.test(repository)?`${server}\
/${repository}`:null,commit=isCommit2(environment.GITHUB_SHA??"")?environment.GITHUB_SHA:null,run=environment.GITHUB_RUN_ID,attempt=environment.GITHUB_RUN_ATTEMPT;return{commit,repositoryUrl,runUrl:repositoryUrl&&
run?`${repositoryUrl}/actions/runs/${run}${attempt?`/attempts/${attempt}`:""}`:null}}function isCommit2(text){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)}function table(heads,rows){const line=cells=>`\
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
GITHUB_OUTPUT)texts.length>0&&(0,toolkit.n0)("OUTPUT",texts.map(({name,text})=>(0,toolkit.vC)(name,text)).join(external_node_os_namespaceObject.EOL));else for(const{name,text}of texts)(0,toolkit.Lb)("\
set-output",{name},text)}function outputText(value){return value==null?"":typeof value=="object"?JSON.stringify(value):String(value)}const summaryLimitBytes=1024*1024,keptFreeBytes=null;function leftInSummary(file){
const there=file?(0,external_node_fs_namespaceObject.statSync)(file,{throwIfNoEntry:!1}):void 0;return Math.max(0,summaryLimitBytes-(there?.size??0))}function roomInSummary(file){return Math.max(0,leftInSummary(
file)-keptFreeBytes)}function cutToSummaryLimit(markdown,limitBytes){if(Buffer.byteLength(markdown)<=limitBytes)return markdown;const note=`

*Cut here: a job summary holds 1 MiB. The log has the rest.*
`,room=limitBytes-Buffer.byteLength(note);if(room<0)return"";const head=Buffer.from(markdown).subarray(0,room).toString("utf8");return`${head.slice(0,Math.max(0,head.lastIndexOf(`
`)))}${note}`}var errors=__nccwpck_require__2(8285),external_node_util_=__nccwpck_require__2(7975);const meanings={EACCES:"The job may not read or write there: look at who owns the files, as after a s\
tep that ran in a container.",EPERM:"The job may not read or write there: look at who owns the files, as after a step that ran in a container.",EROFS:"The file system is read-only.",ENOSPC:"The runner\
's disk is full.",EDQUOT:"The runner's disk quota is used up.",ENOTDIR:"A file is in the place of a folder: remove it, or give another folder.",EEXIST:"A file is in the place of a folder: remove it, o\
r give another folder.",EISDIR:"A folder is in the place of a file: remove it, or give another folder.",ELOOP:"Symbolic links lead back to themselves: remove one of them.",ENAMETOOLONG:"The name is lo\
nger than the file system takes: give a shorter one.",EMFILE:"The runner lets the job open no more files (ulimit -n).",ERR_FS_EISDIR:"A folder is in the place of a file: remove it, or give another fol\
der."};function fileSystemRefusal(error){if(!external_node_util_.types.isNativeError(error)||error instanceof errors.yo)return null;const{code:code2,path:place}=error,meaning=code2!==void 0&&place!==void 0?
meanings[code2]:void 0;return meaning===void 0?null:new errors.yo("File system",`${error.message}. ${meaning}`,{cause:error})}class Inputs{#environment;#declared;constructor(environment,declared){this.#environment=
environment,this.#declared=declared}declares(name){return this.#declared[name]!==void 0}#raw(name){const declared=this.#declared[name];if(declared===void 0)throw new Error(`Input '${name}' is read but\
 not declared in action.yml`);return(this.#environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]??declared).trim()}text(name){return this.#raw(name)||this.#declared[name]||void 0}given(name){
return this.text(name)!==(this.#declared[name]||void 0)}from(values){const variables=Object.entries(values).map(([name,value])=>[`INPUT_${name.toUpperCase()}`,value]);return new Inputs(Object.fromEntries(
variables),this.#declared)}required(name,expected){const value=this.text(name);if(value===void 0)throw new errors.dz(name,"",expected);return value}guarded(name,expected){const value=this.#raw(name);if(value!==
"none"){if(value)return value;throw new errors.dz(name,value,`${expected}, or none`,"An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, \
or write none, to go without it.")}}boolean(name){return this.choice(name,["true","false"])==="true"}choice(name,allowed){const value=this.#raw(name),lower=value.toLowerCase(),found=allowed.find(one=>one===
value)??allowed.find(one=>one===lower);if(found===void 0)throw new errors.dz(name,value,`one of ${allowed.join(", ")}`);return found}integer(name,bounds){const value=this.text(name);if(value===void 0)
return;const number=/^\d{1,9}$/.test(value)?Number(value):Number.NaN;if(!(number>=bounds.minimum&&number<=bounds.maximum))throw new errors.dz(name,value,`a whole number of ${bounds.unit} from ${bounds.
minimum} to ${bounds.maximum}`);return number}requiredInteger(name,bounds){const number=this.integer(name,bounds);if(number===void 0)throw new errors.dz(name,"",`a whole number of ${bounds.unit}`);return number}lines(name){
return this.#raw(name).split(/\r?\n/).map(line=>line.trim()).filter(Boolean)}commaSeparated(name){return this.lines(name).flatMap(line=>line.split(",").map(item=>item.trim()).filter(Boolean))}keyValues(name){
const values={};for(const[index,line]of this.lines(name).entries()){const separator=line.indexOf("="),key=separator<0?"":line.slice(0,separator).trim();if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))throw new errors.
dz(name,`line ${index+1}`,"lines KEY=VALUE with a key of letters, digits and _");if(Object.hasOwn(values,key))throw new errors.dz(name,key,"each key once");values[key]=line.slice(separator+1).trim()}return values}}
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
false"},"publish-module":{path:"",name:"",version:"",bucket:"",prefix:"modules","dry-run":"false"}};function withFindings(error){const findings=error?.findings;return Array.isArray(findings)?findings:
void 0}async function runAction(name,dist,action){const environment=process.env,log=createActionsLog(),cancellation=new AbortController,cancel=signal=>cancellation.abort(new errors.yo("Cancelled",`Can\
celled by ${signal}.`));process.once("SIGINT",cancel).once("SIGTERM",cancel);const context={inputs:new Inputs(environment,declaredInputs[name]),log,signal:cancellation.signal,environment,run:readRunContext(
environment),workspace:environment.GITHUB_WORKSPACE||process.cwd(),dist,setOutputs:outputs=>setOutputs(outputs,environment),summarize:markdown=>appendSummary(environment.GITHUB_STEP_SUMMARY,markdown)};
process.exitCode=1;try{await action(context),process.exitCode=0}catch(error){await report(error,context)}finally{process.off("SIGINT",cancel).off("SIGTERM",cancel)}}async function report(thrown,context){
const{log,environment}=context,ended=inWordsOfCancellation(thrown,context.signal),error=fileSystemRefusal(ended)??ended,findings=withFindings(error);error instanceof errors.yo?(log.error(error.message,
{title:error.title,...error.position}),environment.RUNNER_DEBUG==="1"&&log.info(stackOf(error))):(log.error(`${(0,errors.bD)(error)} This is a bug in edge-actions: please report it with the lines belo\
w.`,{title:"Bug in edge-actions"}),log.info(stackOf(error))),findings&&annotateFindings(findings.filter(besideTheError),log);const text=`### \u274C ${error instanceof errors.yo?error.title:"Bug in edg\
e-actions"}

${fence((0,errors.bD)(error))}
${findingsTable(findings??[])}`;await context.summarize(text).catch(()=>{})}function besideTheError({severity,position}){return severity!=="error"||position!==void 0}function inWordsOfCancellation(error,signal){
return!signal.aborted||error instanceof errors.yo?error:new errors.yo("Cancelled",`${(0,errors.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`,{cause:error})}function fence(text){
const longest=Math.max(2,...[...text.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return`${mark}text
${text}
${mark}`}function stackOf(error){return error instanceof Error?error.cause===void 0?String(error.stack):`${error.stack}
caused by ${stackOf(error.cause)}`:String(error)}async function appendSummary(file,markdown){file&&(0,external_node_fs_namespaceObject.appendFileSync)(file,cutToSummaryLimit(`${markdown}
`,leftInSummary(file)))}}),4423:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Lb:()=>issueCommand2,n0:()=>issueFileCommand2,
vC:()=>prepareKeyValueMessage2,kR:()=>toCommandProperties});var external_os_=__nccwpck_require__2(857);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?
input:JSON.stringify(input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.
startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand2(command,properties,message){const cmd=new Command(
command,properties,message);process.stdout.write(cmd.toString()+external_os_.EOL)}function issue(name,message=""){issueCommand2(name,{},message)}const CMD_STRING="::";class Command{constructor(command,properties,message){
command||(command="missing.command"),this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).
length>0){cmdStr+=" ";let first=!0;for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(
val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){
return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const external_crypto_namespaceObject=require("crypto");var external_fs_=__nccwpck_require__2(
9896);function issueFileCommand2(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.
existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage2(key,value){
const delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contai\
n the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_.
EOL}${convertedValue}${external_os_.EOL}${delimiter}`}}),8285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{bD:()=>messageOf,
dz:()=>InputError,yo:()=>UserError});class UserError extends Error{title;position;constructor(title,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.cause}),this.name="Us\
erError",this.title=title,this.position=options.position}}class InputError extends UserError{input;constructor(input,came,expected,advice){super(`Bad input ${input}`,`Input '${input}': ${came===void 0?
"nothing came":`got ${quoted(came)}`}, expected ${expected}.${advice?` ${advice}`:""}`),this.name="InputError",this.input=input}}function quoted(value){return JSON.stringify(value.length>200?`${value.
slice(0,200)}\u2026`:value)}function messageOf(thrown){return thrown instanceof Error?thrown.message:String(thrown)}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;var module2=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(module2.exports,module2,module2.exports,
__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module2.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.
ab=__dirname+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports_\
_",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:fn()))},
wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=
e,resolveQueue(queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.a=(module2,body,hasAwait)=>{
var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module2.exports,currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=
exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(x=>{})),module2.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{
if(d[webpackError])throw d[webpackError];return d[webpackExports]}),promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.
d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue))),queue&&
queue.d<0&&(queue.d=0)}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,
key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,
promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={792:1},installChunk=chunk=>{
var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime;for(var moduleId in moreModules)__nccwpck_require__.o(moreModules,moduleId)&&(__nccwpck_require__.m[moduleId]=moreModules[moduleId]);
runtime&&runtime(__nccwpck_require__);for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||installChunk(require(
"./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__=__nccwpck_require__(974);module.exports=__webpack_exports__})();
