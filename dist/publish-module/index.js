(()=>{"use strict";var __webpack_modules__={6096:((module2,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(module2,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__nccwpck_require__2.r(__webpack_exports__2);var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8036),_publish_module_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3641),
_run_action_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6542);await(0,_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("publish-module",(0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(),_publish_module_js__WEBPACK_IMPORTED_MODULE_1__.
w),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),9896:(module2=>{module2.exports=require("fs")}),3339:(module2=>{module2.exports=require("module")}),6698:(module2=>{module2.exports=
require("node:async_hooks")}),1421:(module2=>{module2.exports=require("node:child_process")}),7598:(module2=>{module2.exports=require("node:crypto")}),3024:(module2=>{module2.exports=require("node:fs")}),
1455:(module2=>{module2.exports=require("node:fs/promises")}),7067:(module2=>{module2.exports=require("node:http")}),4708:(module2=>{module2.exports=require("node:https")}),8161:(module2=>{module2.exports=
require("node:os")}),6760:(module2=>{module2.exports=require("node:path")}),1708:(module2=>{module2.exports=require("node:process")}),7075:(module2=>{module2.exports=require("node:stream")}),8500:(module2=>{
module2.exports=require("node:timers/promises")}),7975:(module2=>{module2.exports=require("node:util")}),8522:(module2=>{module2.exports=require("node:zlib")}),6928:(module2=>{module2.exports=require(
"path")}),7016:(module2=>{module2.exports=require("url")}),8036:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{P:()=>distFolder});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6760);function distFolder(){return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.
resolve(process.argv[1]??".")))}}),3641:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{w:()=>publishModuleAction});var external_node_crypto_=__nccwpck_require__2(
7598);const vocabulary_targets=null,vocabulary_eventTypesOf={"lambda-edge":["viewer-request","origin-request","origin-response","viewer-response"],"cloudfront-function":["viewer-request","viewer-respo\
nse"],lambda:[]},edgeRegion="us-east-1",vocabulary_functionNamePattern=/^[A-Za-z0-9_-]{1,64}$/;var errors=__nccwpck_require__2(8285);function codeFileName(target){return target==="cloudfront-function"?
"code.js":"code.zip"}function artifactKeys(artifact,sha256){return keysIn(joinKey(artifact.prefix,artifact.function,"sha256",sha256),artifact.target)}function labelKeys(artifact,version){return keysIn(
joinKey(artifact.prefix,artifact.function,version),artifact.target)}function keysIn(folder,target){const code=`${folder}/${codeFileName(target)}`;return{code,hash:hashKeyOf(code),manifest:manifestKeyOf(
code)}}function hashKeyOf(codeKey){return besideKey(codeKey,"code.zip.base64sha256")}function manifestKeyOf(codeKey){return besideKey(codeKey,"manifest.json")}function sha256InKey(key){return/(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.
exec(key)?.[1]}function checkVersionLabel(version){if(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version)&&version!=="sha256"&&version!=="stages")return version;throw new errors.dz("version",version,"\
a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages")}function checkPrefix(input,prefix){const trimmed=prefix.replace(/^\/+|\/+$/g,"");if((trimmed===""?[]:trimmed.
split("/")).every(part=>/^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part)&&part!=="."&&part!=="..")&&trimmed.length<=512)return trimmed;throw new errors.dz(input,prefix,"folders with one '/' between them, of le\
tters, digits and !_.*'()@=+-, at most 512 characters")}function checkBucketName(input,bucket){if(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)&&!bucket.includes(".."))return bucket;throw new errors.
dz(input,bucket,"a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'","Give the name alone, not its ARN or URL.")}function checkFunctionName(input,name){if(functionNamePattern.test(name))
return name;throw new InputError(input,name,"letters, digits, - and _, at most 64")}var markdown=__nccwpck_require__2(18);function runLinks(run){const links=[];return run.commit&&links.push(`commit ${(0,markdown.
nf)((0,markdown.aY)(run.commit.slice(0,12)),run.repositoryUrl?`${run.repositoryUrl}/commit/${run.commit}`:null)}`),run.runUrl&&links.push((0,markdown.nf)("workflow run",run.runUrl)),links.join(" \xB7 ")}
function moduleSummary({name,version,dryRun},files,{source,sha256,sizeBytes,uploaded,there},run){const done=uploaded?"published":there?"was there already":"would be published";return`${[`### ${dryRun?
"Dry run: ":uploaded?"\u{1F4E6} ":"\u2705 "}module ${(0,markdown.pj)(name)} ${(0,markdown.pj)(version)} ${done}`,(0,markdown.tp)(["files","size","SHA-256","source"],[[String(files),(0,markdown.Ej)(sizeBytes),
(0,markdown.BC)(sha256),(0,markdown.aY)(source)]]),runLinks(run)].filter(Boolean).join(`

`)}
`}var paths=__nccwpck_require__2(7080),aws_error=__nccwpck_require__2(9535);function followBucketRegions(client,region,regions,clientIn){const sendHere=client.send.bind(client),sendIn=async(other,command,options)=>other===
region?sendHere(command,options):(await clientIn(other)).send(command,options),send=async(command,options)=>{const bucket=command.input?.Bucket,first=bucket&&regions.get(bucket)||region;try{const answer=await sendIn(
first,command,options);return bucket&&regions.set(bucket,first),answer}catch(error){const right=regionNamedBy(error);if(!bucket||!right||right===first)throw error;return regions.set(bucket,right),await sendIn(
right,command,options)}};return client.send=send,client}function regionNamedBy(error){if(![301,307,400].includes((0,aws_error.c2)(error)??0))return;const region=(0,aws_error.cZ)(error).find(one=>one.$response)?.
$response?.headers?.["x-amz-bucket-region"];return region&&/^[a-z0-9-]{4,32}$/.test(region)?region:void 0}var external_node_fs_=__nccwpck_require__2(3024);const proxyVariables=["HTTP_PROXY","HTTPS_PRO\
XY","NO_PROXY"],proxyVersion=[24,5];function proxySettings(environment){const names=proxyVariables.flatMap(name=>[name.toLowerCase(),name]);return Object.fromEntries(names.filter(name=>environment[name]).
map(name=>[name,environment[name]]))}function canUseProxy(settings,nodeVersion){const wanted=Object.keys(settings).some(name=>name.toUpperCase()!=="NO_PROXY"),[major=0,minor=0]=nodeVersion.replace(/^v/,
"").split(".").map(Number);return!wanted||major>proxyVersion[0]||major===proxyVersion[0]&&minor>=proxyVersion[1]}function connectionOptions(environment,secure){const settings=proxySettings(environment),
proxy=Object.keys(settings).length>0?{proxyEnv:settings}:{},bundle=secure?environment.AWS_CA_BUNDLE:void 0,trust=bundle?{ca:[...trustedByNode(),certificatesIn(bundle)]}:{};return{connectionTimeout:1e4,
socketTimeout:6e4,httpAgent:{...proxy},httpsAgent:{...proxy,...trust}}}function trustedByNode(){return process.getBuiltinModule("node:tls").getCACertificates("default")}function certificatesIn(path){try{
return(0,external_node_fs_.readFileSync)(path,"utf8")}catch(error){throw new errors.yo("CA file not read",`AWS_CA_BUNDLE names ${(0,errors.TL)(path)}, which cannot be read (${(0,errors.bD)(error)}). G\
ive it the path of a PEM file, or unset it.`,{cause:error})}}var endpoint_of_error=__nccwpck_require__2(408);const keyVariables=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];function endpointOf(environment,service){
if(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()!=="true")for(const name of[`AWS_ENDPOINT_URL_${service}`,"AWS_ENDPOINT_URL"]){const value=environment[name]?.trim();if(value){if(/^https?:\/\/./i.
test(value)&&URL.canParse(value))return value;throw new errors.yo("Endpoint not understood",`${name} is ${(0,errors.TL)(withoutPassword(value))}, expected a URL with http:// or https:// before the hos\
t, such as http://127.0.0.1:4599. Correct it, or unset it to call AWS itself.`)}}}function withoutPassword(url){return url.replace(/[^/@]*@/,"***@")}function credentialsIn(environment){const{AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,AWS_PROFILE}=environment;if(!AWS_ACCESS_KEY_ID||!AWS_SECRET_ACCESS_KEY||AWS_PROFILE)return;const spoiled=keyVariables.filter(name=>/[^\x21-\x7e]/.test(environment[name]??
""));if(spoiled.length>0)throw new errors.yo("AWS credentials are not valid",`${spoiled.join(" and ")} ${spoiled.length===1?"holds":"hold"} a line end, a space or another character that no key of AWS'\
s has. It comes with a secret that was pasted with the end of its line: save the secret once more without it, or let aws-actions/configure-aws-credentials set the keys from a role.`);return{accessKeyId:AWS_ACCESS_KEY_ID,
secretAccessKey:AWS_SECRET_ACCESS_KEY,...AWS_SESSION_TOKEN?{sessionToken:AWS_SESSION_TOKEN}:{}}}const globalRegion="us-east-1",defaultMaxAttempts=8;function createClients(options){const{environment}=options,
made=new Map,bucketRegions=new Map;let warned=!1;const settings=(service,region)=>{warned||warnOfUnusedProxy(options),warned=!0;const endpoint=endpointOf(environment,service),credentials=credentialsIn(
environment);return{requestHandler:connectionOptions(environment,!endpoint?.startsWith("http:")),maxAttempts:options.maxAttempts??defaultMaxAttempts,retryMode:"standard",customUserAgent:"edge-actions",
...region?{region}:{},...endpoint?{endpoint}:{},...credentials?{credentials}:{}}},once=(key,make)=>{const known=made.get(key);if(known)return known;const client=make();return made.set(key,client),client.
catch(()=>made.delete(key)),client},makeS3=async region=>{const{S3Client}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(962)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,
9962)),shared=settings("S3",region),client=new S3Client({...shared,forcePathStyle:"endpoint"in shared});return(0,endpoint_of_error.o)(client),client};return{lambda:region=>once(`lambda ${region??""}`,
async()=>{const{LambdaClient}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(179)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,5179)),client=new LambdaClient(settings("\
LAMBDA",region??environment.AWS_REGION));if((0,endpoint_of_error.o)(client),!await regionOf(client))throw regionMissing();return client}),cloudfront:()=>once("cloudfront",async()=>{const{CloudFrontClient}=await Promise.
all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(180)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2180)),client=new CloudFrontClient(settings("CLOUDFRONT",globalRegion));return(0,endpoint_of_error.
o)(client),client}),iam:()=>once("iam",async()=>{const{IAMClient}=await Promise.all([__nccwpck_require__2.e(463),__nccwpck_require__2.e(359)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,6359)),
client=new IAMClient(settings("IAM",globalRegion));return(0,endpoint_of_error.o)(client),client}),bucketRegion:bucket=>bucketRegions.get(bucket),s3:region=>once(`s3 ${region??""}`,async()=>{const client=await makeS3(
region??environment.AWS_REGION),known=await regionOf(client),start=known?client:await makeS3(globalRegion);return followBucketRegions(start,known??globalRegion,bucketRegions,right=>once(`s3 of buckets\
 in ${right}`,()=>makeS3(right)))})}}async function regionOf(client){try{return await client.config.region()||void 0}catch{return}}function regionMissing(){return new errors.yo("No AWS region","No AWS\
 region is set: AWS_REGION is empty or missing. Set it on the job (env: AWS_REGION: eu-central-1), or give the configure-aws-credentials step its 'aws-region'.")}function warnOfUnusedProxy({environment,
log}){canUseProxy(proxySettings(environment),process.version)||log.warning(`HTTPS_PROXY or HTTP_PROXY is set, but this runner's Node.js ${process.version} cannot use a proxy for AWS calls (24.5 or new\
er can). Update the runner.`,{title:"Proxy not used"})}const clientsOfRun=new WeakMap;function awsClients(context){const known=clientsOfRun.get(context);if(known)return known;const clients=createClients(
{environment:context.environment,log:context.log});return clientsOfRun.set(context,clients),clients}function readTarget(inputs){return inputs.choice("target",targets)}function checkName(input,name){if(vocabulary_functionNamePattern.
test(name))return name;throw new errors.dz(input,name,"a name of 1 to 64 letters, digits, - and _",input.startsWith("function")?adviceOnName(name):void 0)}function adviceOnName(name){const arn=/^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.
exec(name),[,region,ofArn]=arn??[];if(region&&region!==edgeRegion)return`That is the ARN of a function in ${region}; Lambda@Edge functions live in ${edgeRegion}. Give the function's name alone, "${ofArn}\
", and for target lambda set AWS_REGION.`;const ofCloudFront=/^arn:[^:]*:cloudfront::[^:]*:function\/(.+)$/.exec(name)?.[1];if(ofCloudFront)return`Give the function's name, not its ARN: "${ofCloudFront}\
".`;if(name.includes("$LATEST"))return"A numbered version is published, and never $LATEST, which CloudFront does not run: give the name alone.";if(ofArn)return`Give the function's name, not its ARN: "${ofArn}\
".`;if(name.includes(":"))return"Give the name alone, without a version or an alias."}function readEventTypes(inputs,target){const allowed=eventTypesOf[target],named=inputs.commaSeparated("event-types");
for(const name of named)if(!allowed.includes(name)){const expected=allowed.length>0?`event types of ${target}: ${allowed.join(", ")}`:`no event types, as target ${target} has none`;throw new InputError(
"event-types",name,expected)}return allowed.filter(eventType=>named.length===0||named.includes(eventType))}async function publishModuleAction(context){const{inputs,workspace,environment}=context,folder=await(0,paths.
LI)("path",inputs.required("path","the folder of a Terraform module"),workspace,workspace),wanted={name:checkName("name",inputs.required("name","the module's name")),version:checkVersionLabel(inputs.required(
"version","the module's version, like 1.4.2")),bucket:bucketWithoutDots(checkBucketName("bucket",inputs.required("bucket","the name of the module bucket"))),prefix:checkPrefix("prefix",inputs.text("pr\
efix")??""),dryRun:inputs.boolean("dry-run")},{readModuleFiles}=await Promise.all([__nccwpck_require__2.e(382),__nccwpck_require__2.e(539)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,7539)),
files=await readModuleFiles(folder,workspace),{publishModule}=await __nccwpck_require__2.e(128).then(__nccwpck_require__2.bind(__nccwpck_require__2,6128)),published=await publishModule({...wanted,files},
{clients:awsClients(context),log:context.log,signal:context.signal,region:environment.AWS_REGION||environment.AWS_DEFAULT_REGION||"us-east-1",hash:bytes=>(0,external_node_crypto_.createHash)("sha256").
update(bytes).digest("hex")}),{source,sha256,uploaded,there}=published;context.setOutputs({source,sha256,uploaded:uploaded||!there}),await context.summarize(moduleSummary(wanted,files.length,published,
context.run))}function bucketWithoutDots(bucket){if(!bucket.includes("."))return bucket;throw new errors.dz("bucket",bucket,"a bucket without dots in its name","Terraform cannot take a module from suc\
h a bucket over TLS.")}}),6542:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>runAction});var external_node_fs_=__nccwpck_require__2(
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
`)}const annotationsShown=10,severities=["error","warning","notice"],annotated=new WeakMap;function annotateFindings(findings,log){const counts=annotated.get(log)??{error:0,warning:0,notice:0};annotated.
set(log,counts);for(const severity of severities){const ofKind=findings.filter(finding=>finding.severity===severity);let more=0;for(const finding of ofKind){if(counts[severity]+=1,counts[severity]>annotationsShown){
more+=1;continue}log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`,{title:titleOf(finding.rule),...finding.position})}more>0&&
log.info(`${more} more of kind ${severity}: the job summary lists them all.`)}}function titleOf(rule){const words=rule.replaceAll("-"," ");return words.charAt(0).toUpperCase()+words.slice(1)}function readRunContext(environment){
const server=(environment.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,""),repository=environment.GITHUB_REPOSITORY,repositoryUrl=repository&&/^[\w.-]+\/[\w.-]+$/.test(repository)?`${server}\
/${repository}`:null,commit=isCommit(environment.GITHUB_SHA??"")?environment.GITHUB_SHA:null,run=environment.GITHUB_RUN_ID,attempt=environment.GITHUB_RUN_ATTEMPT;return{commit,repositoryUrl,runUrl:repositoryUrl&&
run?`${repositoryUrl}/actions/runs/${run}${attempt?`/attempts/${attempt}`:""}`:null}}function isCommit(text){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)}var markdown=__nccwpck_require__2(18);const marks={
error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2139\uFE0F"};function findingsTable(findings){if(findings.length===0)return"";const order=["error","warning","notice"],rows=[...findings].sort((a,b)=>order.
indexOf(a.severity)-order.indexOf(b.severity)).map(finding=>[marks[finding.severity],finding.position?(0,markdown.aY)(`${finding.position.file}${finding.position.line?`:${finding.position.line}`:""}`):
"",`${(0,markdown.pj)(finding.message)} ${(0,markdown.pj)(finding.advice)}`,(0,markdown.aY)(finding.rule),`${(0,markdown.pj)(finding.source.title)}, read ${finding.source.read}`]);return`
${(0,markdown.tp)(["","where","what","rule","source"],rows)}
`}var external_node_os_=__nccwpck_require__2(8161);function setOutputs(outputs,environment){const texts=Object.entries(outputs).map(([name,value])=>({name,text:outputText(value)}));if(environment.GITHUB_OUTPUT)
texts.length>0&&issueFileCommand("OUTPUT",texts.map(({name,text})=>prepareKeyValueMessage(name,text)).join(external_node_os_.EOL));else for(const{name,text}of texts)issueCommand("set-output",{name},text)}
function outputText(value){return value==null?"":typeof value=="object"?JSON.stringify(value):String(value)}const summaryLimitBytes=1024*1024,keptFreeBytes=null;function leftInSummary(file){const there=file?
(0,external_node_fs_.statSync)(file,{throwIfNoEntry:!1}):void 0;return Math.max(0,summaryLimitBytes-(there?.size??0))}function roomInSummary(file){return Math.max(0,leftInSummary(file)-keptFreeBytes)}
function cutToSummaryLimit(markdown2,limitBytes){if(Buffer.byteLength(markdown2)<=limitBytes)return markdown2;const note=`

*Cut here: a job summary holds 1 MiB. The log has the rest.*
`,room=limitBytes-Buffer.byteLength(note);if(room<0)return"";const head=Buffer.from(markdown2).subarray(0,room).toString("utf8");return`${head.slice(0,Math.max(0,head.lastIndexOf(`
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
environment),workspace:environment.GITHUB_WORKSPACE||process.cwd(),dist,setOutputs:outputs=>setOutputs(outputs,environment),summarize:markdown2=>appendSummary(environment.GITHUB_STEP_SUMMARY,markdown2)};
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
caused by ${stackOf(error.cause)}`:String(error)}async function appendSummary(file,markdown2){file&&(0,external_node_fs_.appendFileSync)(file,cutToSummaryLimit(`${markdown2}
`,leftInSummary(file)))}}),9535:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{B5:()=>isThrottled,G4:()=>isAborted,Or:()=>attemptsOf,
TX:()=>isNetworkError,Y2:()=>mayHaveTakenEffect,c2:()=>statusOf,cZ:()=>causesOf,m_:()=>isAwsError});function causesOf(error){const chain=[];let current=error;for(;typeof current=="object"&&current!==null&&
chain.length<10;){const shape=current;chain.push(shape),current=shape.cause??shape.errors?.[0]}return chain}function isAwsError(error,...names){return causesOf(error).some(one=>[one.name,one.Code,one.
code].some(name=>!!name&&names.includes(name)))}function statusOf(error){return causesOf(error).find(one=>one.$metadata?.httpStatusCode!==void 0)?.$metadata?.httpStatusCode}function attemptsOf(error){
return causesOf(error).find(one=>one.$metadata?.attempts)?.$metadata?.attempts??1}const networkCodes=["ECONNREFUSED","ECONNRESET","ECONNABORTED","EPIPE","ETIMEDOUT","ENOTFOUND","EAI_AGAIN","EHOSTUNREA\
CH","ENETUNREACH","ERR_PROXY_TUNNEL","EPROTO","TimeoutError"],throttlingNames=["Throttling","ThrottlingException","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottl\
ed","RequestThrottledException","SlowDown","BandwidthLimitExceeded","PriorRequestNotComplete"];function isNetworkError(error){return(statusOf(error)??200)<300&&isAwsError(error,...networkCodes)}function isThrottled(error){
return statusOf(error)===429||isAwsError(error,...throttlingNames)}function mayHaveTakenEffect(error){return!isThrottled(error)&&(isNetworkError(error)||(statusOf(error)??0)>=500)}function isAborted(error){
return isAwsError(error,"AbortError")}}),408:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{D:()=>endpointOfError,o:()=>rememberEndpoints});
const types_namespaceObject=require("node:util/types");var aws_error=__nccwpck_require__2(9535);const hosts=new WeakMap;function rememberEndpoints(client){const middleware=next=>async args=>{try{return await next(
args)}catch(thrown){const error=ofThisRealm(thrown),request=args.request;throw typeof error=="object"&&error!==null&&request?.hostname&&hosts.set(error,request.port?`${request.hostname}:${request.port}`:
request.hostname),error}};client.middlewareStack.add(middleware,{step:"finalizeRequest",priority:"low",name:"rememberEndpoint"})}function ofThisRealm(thrown){return thrown instanceof Error||!(0,types_namespaceObject.
isNativeError)(thrown)?thrown:Object.assign(new Error(thrown.message,{cause:thrown}),thrown)}function endpointOfError(error){for(const one of(0,aws_error.cZ)(error)){const known=hosts.get(one)??one.hostname??
one.address;if(known)return hosts.has(one)||one.port===void 0?known:`${known}:${one.port}`}}}),18:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{BC:()=>shortHash,Ej:()=>size,aY:()=>code,nf:()=>link,pj:()=>plain,tp:()=>table});function table(heads,rows){const line=cells=>`| ${cells.join(" | ")} |`;return[line(heads),`|${heads.
map(()=>"---").join("|")}|`,...rows.map(line)].join(`
`)}function plain(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\\`*_[\]|~]/g,"\\$&").replace(/\s+/g," ")}function code(text){const oneLine=text.replace(
/\s+/g," ").replaceAll("|","\\|"),longest=Math.max(0,...[...oneLine.matchAll(/`+/g)].map(run=>run[0].length)),mark="`".repeat(longest+1);return longest>0?`${mark} ${oneLine} ${mark}`:`${mark}${oneLine}${mark}`}
function link(text,url){return url===null?text:`[${text}](${url.replaceAll("(","%28").replaceAll(")","%29").replaceAll(" ","%20")})`}function size(bytes){return bytes<10240?`${String(bytes).replace(/\B(?=\d{3}$)/,
",")} bytes`:bytes<1048576?`${(bytes/1024).toFixed(1)} KB`:`${(bytes/1024/1024).toFixed(1)} MB`}function shortHash(sha256){return code(sha256.slice(0,12))}}),8285:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{TL:()=>quoted,bD:()=>messageOf,dz:()=>InputError2,yo:()=>UserError});class UserError extends Error{title;position;constructor(title,message,options={}){super(
message,options.cause===void 0?void 0:{cause:options.cause}),this.name="UserError",this.title=title,this.position=options.position}}class InputError2 extends UserError{input;constructor(input,came,expected,advice){
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
1};__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||installChunk(require("./"+__nccwpck_require__.u(chunkId)))}})();var __webpack_exports__=__nccwpck_require__(6096);module.
exports=__webpack_exports__})();
