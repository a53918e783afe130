"use strict";exports.id=1501,exports.ids=[1501],exports.modules={3355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>findEnvironmentReads});
var _syntax_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6839);function findEnvironmentReads(scopes){const reads=[],seen=new Set,followEnvironment=(node,direct)=>{if(seen.has(node))return;seen.
add(node);const parent=wrapperOf(scopes,node),{user,used}=parent;if(user?.type==="MemberExpression"&&user.object===used){if(isWriteTarget(scopes,user))return;const key=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
$r)(user);reads.push({node:user,key,replaceable:direct&&key!==void 0&&!user.computed})}else user?.type==="BinaryExpression"&&user.operator==="in"&&user.right===used?reads.push({node:user,key:(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
qz)(user.left,!0),replaceable:!1}):user?.type==="VariableDeclarator"&&user.init===used?followPattern(user.id,"environment"):user?.type==="AssignmentExpression"&&user.right===used?followPattern(user.left,
"environment"):user?.type!=="ExpressionStatement"&&user?.type!=="UnaryExpression"&&reads.push({node,key:void 0,replaceable:!1})},followProcess=node=>{if(seen.has(node))return;seen.add(node);const{user,
used}=wrapperOf(scopes,node);if(user?.type==="MemberExpression"&&user.object===used){const name=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(user);name==="env"&&!isWriteTarget(scopes,user)?followEnvironment(
user,node.type==="Identifier"&&node.name==="process"):(name==="default"||name==="process")&&followProcess(user)}else user?.type==="VariableDeclarator"&&user.init===used?followPattern(user.id,"process"):
user?.type==="CallExpression"&&user.arguments[0]===used&&followProcess(user)},followPattern=(pattern,what)=>{if(pattern.type==="AssignmentPattern")followPattern(pattern.left,what);else if(pattern.type===
"Identifier")for(const reference of scopes.bindingOf(pattern)?.references??[])what==="process"?followProcess(reference):followEnvironment(reference,!1);else if(pattern.type==="ObjectPattern")for(const property of pattern.
properties){const key=property.type==="Property"?(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(property.key,property.computed):void 0;what==="environment"?reads.push({node:property,key,replaceable:!1}):
property.type==="Property"&&key==="env"?followPattern(property.value,"environment"):property.type==="Property"&&key==="default"&&followPattern(property.value,"process")}else what==="environment"&&reads.
push({node:pattern,key:void 0,replaceable:!1})};for(const identifier of scopes.globals("process"))followProcess(identifier);for(const name of["globalThis","global"])for(const identifier of scopes.globals(
name))followProcess(identifier);for(const node of scopes.nodes)if(isProcessRequire(scopes,node)&&followProcess(node),!(node.type!=="ImportDeclaration"||!isProcessModule(node.source.value)))for(const{type,
local,...specifier}of node.specifiers){const imported=type==="ImportSpecifier"?(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(specifier.imported,!1):"default";imported==="env"?followPattern(local,"env\
ironment"):imported==="default"&&followPattern(local,"process")}return reads}function wrapperOf(scopes,node){let used=node,user=scopes.parentOf(node);for(;user&&(user.type==="ChainExpression"||user.type===
"ParenthesizedExpression");)used=user,user=scopes.parentOf(user);return{user,used}}function isWriteTarget(scopes,member){const user=scopes.parentOf(member);return user?.type==="AssignmentExpression"?user.
left===member&&user.operator==="=":user?.type==="UnaryExpression"&&user.operator==="delete"}function isProcessRequire(scopes,node){if(node.type!=="CallExpression")return!1;const[argument]=node.arguments,
callee=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.DE)(node.callee);return argument?.type!=="Literal"||!isProcessModule(argument.value)||callee.type!=="Identifier"?!1:callee.name==="require"?!scopes.bindingOf(
callee):scopes.bindingOf(callee)!==void 0}function isProcessModule(name){return name==="process"||name==="node:process"}}),1501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{checkFunctionCode:()=>checkFunctionCode});var environment_reads=__webpack_require__(3355),sources=__webpack_require__(
935);function codeFinding(positions,node,{rule,severity,message,advice:advice2,source=sources.Mz}){const place=positions.placeOf(node),owner=place?.packageName===void 0?"":`In the package ${place.packageName}\
: `;return{rule,severity,message:owner+message,advice:advice2,source,...place?{position:place.position}:{}}}var syntax=__webpack_require__(6839);function isGuarded(scopes,use,name){for(let node=use,outer=scopes.
parentOf(node);outer;node=outer,outer=scopes.parentOf(node)){if(outer.type==="UnaryExpression"&&outer.operator==="typeof"&&node===use)return!0;const test=outer.type==="LogicalExpression"?outer.left:outer.
type==="ConditionalExpression"||outer.type==="IfStatement"?outer.test:void 0;if(test&&asksFor(test,name))return!0}return!1}function asksFor(node,name){if(node.type==="UnaryExpression"&&node.operator===
"typeof"){const asked=(0,syntax.DE)(node.argument);return asked.type==="Identifier"&&asked.name===name}return(0,syntax.LU)(node).some(child=>asksFor(child,name))}const network="There is no network: re\
ad what the function needs from its key value store, or use target lambda-edge.",timers="There are no timers, and the clock stands still during a run: do without, or use target lambda-edge.",code="Cod\
e cannot be made from text: write the function out.",collection="Use an object, made with Object.create(null), or an array.",url="CloudFront has taken the URL apart already: use request.uri and reques\
t.querystring.",browser="That belongs to a browser.",advice={eval:code,Function:code,setTimeout:timers,setInterval:timers,setImmediate:timers,clearTimeout:timers,clearInterval:timers,queueMicrotask:"U\
se await or Promise.resolve().then().",fetch:network,XMLHttpRequest:network,WebSocket:network,EventSource:network,process:"Give values with build-env; what differs from stage to stage belongs into a k\
ey value store or origin custom headers.",performance:"The clock stands still during a run.",global:"Use globalThis.",window:browser,document:browser,self:browser,navigator:browser,Map:collection,Set:collection,
WeakMap:collection,WeakSet:collection,URL:url,URLSearchParams:url,Headers:url,Request:network,Response:network,Intl:"Use toUpperCase, toLowerCase and tables of your own.",BigInt:"Use numbers, or text.",
Proxy:"Write the accesses out.",Reflect:"Use the functions of Object.",WebAssembly:code,structuredClone:"Use JSON.parse(JSON.stringify(value)).",module:"Export the handler: export function handler(eve\
nt).",exports:"Export the handler: export function handler(event).",__dirname:"There is no file system.",__filename:"There is no file system.",crypto:"Import it: import crypto from 'crypto'.",querystring:"\
Import it: import querystring from 'querystring'.",cf:"Import it: import cf from 'cloudfront'."};function adviceFor(name,runtime){return runtime==="cloudfront-js-1.0"&&["Buffer","atob","btoa","TextEnc\
oder","TextDecoder","Symbol","DataView"].includes(name)?"Use the runtime cloudfront-js-2.0, which has it.":advice[name]??"Import it, declare it, or do without: the runtime has only what its documentat\
ion lists."}const memberAdvice={"Array.from":"Use Array.prototype.slice.call(list), or map.","Object.fromEntries":"Use reduce.","Object.hasOwn":"Use Object.prototype.hasOwnProperty.call(object, key).",
"Object.groupBy":"Use reduce.","String.raw":"Use an ordinary text.","console.error":"Use console.log with one argument.","console.warn":"Use console.log with one argument.","console.info":"Use console\
.log with one argument.","console.debug":"Use console.log with one argument."},missingMethods={"cloudfront-js-1.0":["replaceAll"],"cloudfront-js-2.0":["fromBytes","fromUTF8","toBytes","toUTF8"],both:[
"at","flat","flatMap","matchAll","findLast","findLastIndex","toReversed","toSorted","toSpliced","normalize","toWellFormed"]};function checkFunctionEnvironment({scopes,positions,runtime,buildEnvKeys}){
const reads=(0,environment_reads.K)(scopes).filter(({node})=>!isGuarded(scopes,node,"process")),findings=reads.map(({node,key,replaceable})=>{const isPackage=positions.placeOf(node)?.packageName!==void 0,
given=key!==void 0&&buildEnvKeys.includes(key),read=key===void 0?"process.env":`process.env.${key}`,message=given?`${key} of process.env is not replaced by build-env, which replaces only ${read} of th\
e global process, written in full.`:`${read} is read, and a CloudFront Function has no process: it fails there.`,inFull=replaceable||key===void 0?"":` and write ${read} in full`,give=key===void 0?"Wri\
te process.env.KEY in full for each key and give its value with build-env.":`Give ${key} with build-env${inFull}; what differs from stage to stage belongs into a key value store or an origin custom he\
ader.`,advice2=given?`Write ${read} in full, and do not import process.`:give;return codeFinding(positions,node,{rule:"environment-variable",severity:isPackage?"warning":"error",message,advice:advice2})}),
ofReads=new Set(reads.map(({node})=>node));for(const use of scopes.globals("process")){const parent=scopes.parentOf(use);if(parent?.type==="MemberExpression"&&(ofReads.has(parent)||ofReads.has(scopes.
parentOf(parent)))||isGuarded(scopes,use,"process"))continue;const isPackage=positions.placeOf(use)?.packageName!==void 0;findings.push(codeFinding(positions,use,{rule:"function-global",severity:isPackage?
"warning":"error",message:`process is not there in ${runtime}.`,advice:adviceFor("process",runtime)}))}return findings}var language=__webpack_require__(9673);const refused={ClassDeclaration:"classes",
ClassExpression:"classes",YieldExpression:"generators",ImportExpression:"import() of a name that is not known before it runs",MetaProperty:"import.meta and new.target",TaggedTemplateExpression:"tagged\
 templates",Super:"super"};function checkForms({scopes,positions,runtime}){const findings=[];for(const node of scopes.nodes){const form=refusedForm(node,runtime);form!==void 0&&findings.push(codeFinding(
positions,node,{rule:"function-syntax",severity:"error",message:`${runtime} does not take ${form}, and it cannot be rewritten into what it takes.`,advice:"Write it another way."})),(0,syntax.Tn)(node)&&
node.async&&isInFunction(scopes,node)&&findings.push(codeFinding(positions,node,{rule:"function-async-closure",severity:"warning",message:`An async function inside another function: AWS's page says th\
at "async closures" are not supported in ${runtime}, and not what they are.`,advice:"Declare it at the top level, and give it what it needs as arguments.",source:(0,sources.Nf)(sources.Mz)}))}return findings}
function refusedForm(node,runtime){if((0,syntax.Tn)(node)&&node.generator)return"generators";if((0,syntax.Tn)(node)&&node.async&&runtime==="cloudfront-js-1.0")return"async functions";if(node.type==="F\
orOfStatement"&&node.await)return"for await";if(node.type==="Literal"&&node.bigint)return"BigInt";const flags=flagsOf(node);if(flags!==void 0){const{regexpFlags}=language.J[runtime],flag=[...flags].find(
one=>!regexpFlags.includes(one));return flag===void 0?void 0:`the flag ${flag} of regular expressions (it has ${regexpFlags})`}return refused[node.type]}function flagsOf(node){if(node.type==="Literal"&&
node.regex)return node.regex.flags;if(node.type!=="NewExpression"||node.callee.type!=="Identifier"||node.callee.name!=="RegExp")return;const flags=node.arguments[1];return flags?.type==="Literal"&&typeof flags.
value=="string"?flags.value:void 0}function isInFunction(scopes,node){for(let outer=scopes.parentOf(node);outer;outer=scopes.parentOf(outer))if((0,syntax.Tn)(outer))return!0;return!1}var features=__webpack_require__(
6096);const notGlobals=["arguments","process","require","Function"];function checkGlobals(fn){const{scopes,positions,runtime}=fn,{globals,members}=features.s[runtime],findings=[],missing=(node,name,advice2)=>findings.
push(codeFinding(positions,node,{rule:"function-global",severity:"error",message:`${name} is not there in ${runtime}.`,advice:advice2})),seen=new Set;for(const node of scopes.nodes)if(node.type==="Ide\
ntifier"&&!seen.has(node.name)){if(seen.add(node.name),globals.includes(node.name)||notGlobals.includes(node.name))continue;for(const use of scopes.globals(node.name))isGuarded(scopes,use,node.name)||
missing(use,node.name,adviceFor(node.name,runtime))}else if(node.type==="MemberExpression"){const found=missingMember(scopes,node,globals,members);found&&!isGuarded(scopes,node,found.split(".")[0])&&missing(
node,found,memberAdvice[found]??adviceFor(found.split(".")[1],runtime))}else if(node.type==="CallExpression"){const method=methodOf(node.callee);method!==void 0&&[...missingMethods.both,...missingMethods[runtime]].
includes(method)&&findings.push(codeFinding(positions,node,{rule:"function-method",severity:"warning",message:`The method ${method} of strings, arrays and buffers is not there in ${runtime}, if that i\
s what it is called on.`,advice:"Write it with methods that the runtime has; a sample event that comes by here would show it."}))}for(const use of scopes.globals("Function")){const parent=scopes.parentOf(
use);(parent?.type==="CallExpression"||parent?.type==="NewExpression")&&parent.callee===use&&missing(use,"The constructor Function",adviceFor("Function",runtime))}return findings}function missingMember(scopes,node,globals,members){
const owner=(0,syntax.DE)(node.object),name=(0,syntax.$r)(node);if(owner.type!=="Identifier"||name===void 0||scopes.bindingOf(owner))return;const parent=scopes.parentOf(node);if(parent?.type==="Assign\
mentExpression"&&parent.left===node)return;if(owner.name==="globalThis")return(parent?.type==="CallExpression"||parent?.type==="NewExpression")&&parent.callee===node&&!globals.includes(name)?`globalTh\
is.${name}`:void 0;const known=owner.name==="console"?["log"]:members[owner.name];if(!(!known||!globals.includes(owner.name)||known.includes(name)||name in Function.prototype))return isGuarded(scopes,
node,name)||isTested(parent,node)?void 0:`${owner.name}.${name}`}function isTested(parent,node){return parent?.type==="LogicalExpression"?parent.left===node:parent?.type==="ConditionalExpression"||parent?.
type==="IfStatement"?parent.test===node:parent?.type==="UnaryExpression"}function methodOf(callee){const member=(0,syntax.DE)(callee);return member.type==="MemberExpression"?(0,syntax.$r)(member):void 0}
var module_loader=__webpack_require__(2783);const algorithms=["md5","sha1","sha256"];function checkModules({scopes,positions,runtime}){const findings=[],known=language.o[runtime]??[],loader=(0,module_loader.
S)(scopes)?.id,ofBundler=loader?.type==="Identifier"?scopes.bindingOf(loader):void 0,isRequire=callee=>{if(callee.type!=="Identifier")return!1;const binding=scopes.bindingOf(callee);return binding===void 0?
callee.name==="require":binding===ofBundler};for(const node of scopes.nodes){if(node.type!=="CallExpression")continue;const[first,...others]=node.arguments,text=first?.type==="Literal"&&typeof first.value==
"string"?first.value:void 0,callee=(0,syntax.DE)(node.callee);if(isRequire(callee))(text===void 0||!known.includes(text))&&findings.push(codeFinding(positions,node,{rule:"function-module",severity:"er\
ror",message:`${runtime} loads no module ${text===void 0?"whose name is not known before it runs":`"${text}"`}: it has ${known.join(", ")}.`,advice:"Import what is to be bundled with its name written \
out."}));else if(isOfModule(scopes,callee,"cloudfront","kvs")&&first)findings.push(codeFinding(positions,node,{rule:"key-value-store-id",severity:"warning",message:`cf.kvs() is given ${text===void 0?"\
a store":`the store "${text}"`}: one build serves all stages, each with a store of its own.`,advice:"Write cf.kvs(): it is the store that Terraform associates with the function (key_value_store_associ\
ations).",source:sources.vo}));else if(["createHash","createHmac"].some(name=>isOfModule(scopes,callee,"crypto",name))){if(text===void 0||algorithms.includes(text.toLowerCase()))continue;findings.push(
codeFinding(positions,node,{rule:"function-module",severity:"error",message:`The runtime's crypto has no algorithm "${text}": it has ${algorithms.join(", ")}.`,advice:"Use one of these, or target lamb\
da-edge."}))}else isConsoleLog(scopes,callee)&&others.length>0&&findings.push(codeFinding(positions,node,{rule:"function-log",severity:"warning",message:"console.log takes one argument in a CloudFront\
 Function; what follows is not logged.",advice:"Put the parts together with +, or as a template literal."}))}return findings}function isConsoleLog(scopes,callee){return callee.type!=="MemberExpression"||
(0,syntax.$r)(callee)!=="log"?!1:callee.object.type==="Identifier"&&callee.object.name==="console"&&!scopes.bindingOf(callee.object)}function isOfModule(scopes,callee,module,name){if(callee.type==="Id\
entifier")return isImported(scopes,callee,module,name);if(callee.type!=="MemberExpression"||(0,syntax.$r)(callee)!==name)return!1;const object=(0,syntax.DE)(callee.object);return object.type==="Identi\
fier"&&isImported(scopes,object,module)}function isImported(scopes,identifier,module,name){return(scopes.bindingOf(identifier)?.definitions??[]).some(({from,steps})=>{if(typeof from!="object")return!1;
if("module"in from)return from.module===module&&(name===void 0||steps[0]===name);const value="value"in from?from.value:void 0,[argument]=value?.type==="CallExpression"?value.arguments:[];return argument?.
type==="Literal"&&argument.value===module&&(name===void 0||steps[0]===name)})}function checkFunctionCode(fn){return once([...checkForms(fn),...checkGlobals(fn),...checkFunctionEnvironment(fn),...checkModules(
fn)])}function once(findings){return[...new Map(findings.map(finding=>[`${finding.message} ${JSON.stringify(finding.position??null)}`,finding])).values()]}}),6096:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>runtimeFeatures});const words=text=>text.split(/\s+/).filter(Boolean),typedArrays=words("Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array \
Int32Array Uint32Array Float32Array Float64Array"),globals=[...words("Object Function Array Number Boolean String Date RegExp JSON Math Promise ArrayBuffer globalThis console require"),...words("Error\
 EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError"),...words("decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt"),...words("N\
aN Infinity undefined"),...typedArrays],shared={Object:words(`length name prototype create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getPrototypeOf isExtensible isFrozen isSealed keys preventExtensions seal assign entries values is setPrototypeOf`),"Array.prototype":words(`length constructor concat every fil\
ter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift
    slice some sort splice unshift copyWithin fill find findIndex includes toString toLocaleString`),Array:words("length name prototype isArray of"),Number:words(`length name prototype EPSILON MAX_SAF\
E_INTEGER MIN_SAFE_INTEGER MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt`),JSON:words("parse stringify"),Math:words(`E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil\
 clz32 cos cosh exp expm1 floor
    fround hypot imul log log1p log2 log10 max min pow random round sign sin sinh sqrt tan tanh trunc`),ArrayBuffer:words("length name prototype isView"),"ArrayBuffer.prototype":words("constructor byt\
eLength slice"),Error:words("length name prototype prepareStackTrace stackTraceLimit")},stringPrototype=words(`length constructor charAt charCodeAt concat indexOf lastIndexOf match replace search slic\
e split
  substr substring toLowerCase toUpperCase trim toString valueOf codePointAt endsWith includes repeat
  startsWith padStart padEnd trimStart trimEnd`),typedArrayPrototype=words("constructor buffer byteLength byteOffset length copyWithin fill join set slice sort subarray toString toLocaleString"),runtimeFeatures={
"cloudfront-js-1.0":{globals:[...globals,"MemoryError"],members:{...shared,String:words("length name prototype fromCharCode fromCodePoint bytesFrom"),"String.prototype":[...stringPrototype,...words("f\
romBytes fromUTF8 toBytes toUTF8")],Promise:words("length name prototype reject resolve"),TypedArray:words("length name prototype"),"TypedArray.prototype":typedArrayPrototype}},"cloudfront-js-2.0":{globals:[
...globals,...words("DataView Symbol TextDecoder TextEncoder Buffer atob btoa")],members:{...shared,String:words("length name prototype fromCharCode fromCodePoint"),"String.prototype":[...stringPrototype,
"replaceAll"],Promise:words("length name prototype all allSettled any race reject resolve"),TypedArray:words("length name prototype from of"),"TypedArray.prototype":[...typedArrayPrototype,...words("e\
very filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some")]}}}})};
