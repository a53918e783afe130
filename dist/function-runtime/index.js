import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_exports__={};const external_node_net_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net"),external_node_vm_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:vm"),external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"),byteFunctions={decode:(text,encoding)=>Buffer.from(text,encoding).toString(
"latin1"),encode:(bytes,encoding)=>Buffer.from(bytes,"latin1").toString(encoding),hash:(algorithm,bytes)=>(0,external_node_crypto_namespaceObject.createHash)(algorithm).update(bytes,"latin1").digest().
toString("latin1"),hmac:(algorithm,key,bytes)=>(0,external_node_crypto_namespaceObject.createHmac)(algorithm,Buffer.from(key,"latin1")).update(bytes,"latin1").digest().toString("latin1")};function guardBridge(bridge){
const guarded={__proto__:null},plain=value=>value===void 0||typeof value=="number"?value:`${value}`;for(const name of Object.keys(bridge)){const ask=bridge[name];guarded[name]=(first,second,third)=>{const one=plain(
first),two=plain(second),three=plain(third);try{return ask(one,two,three)}catch{throw new RangeError("the value is too large for the function")}}}return guarded}const words=text=>text.split(/\s+/).filter(
Boolean),typedArrays=words("Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array"),globals=[...words("Object Function Array Number Boolean Str\
ing Date RegExp JSON Math Promise ArrayBuffer globalThis console require"),...words("Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError"),...words("decodeURI decode\
URIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt"),...words("NaN Infinity undefined"),...typedArrays],shared={Object:words(`length name prototype create defineProperties de\
fineProperty freeze getOwnPropertyDescriptor getOwnPropertyDescriptors
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
very filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some")]}}};function installBytes(bridge){const{fromCharCode}=String,encodings=["utf8","utf-8","hex","base\
64","base64url"];function encodingOf(encoding){const name=encoding===void 0?"utf8":String(encoding).toLowerCase();if(!encodings.includes(name))throw new TypeError(`"${String(encoding)}" encoding is no\
t supported`);return name}function textOf(view){let text="";for(let index=0;index<view.length;index+=1)text+=fromCharCode(view[index]);return text}function toBytes(value,encoding){if(typeof value=="st\
ring")return bridge.decode(value,encodingOf(encoding));if(ArrayBuffer.isView(value))return textOf(new Uint8Array(value.buffer,value.byteOffset,value.byteLength));if(value instanceof ArrayBuffer)return textOf(
new Uint8Array(value));throw new TypeError("data is not a string or Buffer-like object")}function copyInto(view,bytes,offset=0){const count=Math.min(bytes.length,view.length-offset);for(let index=0;index<
count;index+=1)view[offset+index]=bytes.charCodeAt(index);return Math.max(0,count)}class Buffer2 extends Uint8Array{static alloc(size,fill=0,encoding){return new Buffer2(size).fill(fill,0,size,encoding)}static allocUnsafe(size){
return new Buffer2(size)}static byteLength(value,encoding){return toBytes(value,encoding).length}static compare(one,other){const[first,second]=[toBytes(one),toBytes(other)];return first===second?0:first<
second?-1:1}static concat(list,totalLength){const all=list.map(entry=>toBytes(entry)).join(""),size=totalLength??all.length,joined=new Buffer2(size);return copyInto(joined,all.slice(0,size)),joined}static from(value,second,third){
if(typeof value=="string")return fromBytes(toBytes(value,second));if(value instanceof ArrayBuffer)return new Buffer2(value,second??0,third??value.byteLength-(second??0));if(ArrayBuffer.isView(value))return fromBytes(
textOf(new Uint8Array(value)));if(value!==null&&typeof value=="object"){if(value.type==="Buffer"&&Array.isArray(value.data))return new Buffer2(value.data);const primitive=value.valueOf();if(primitive!==
value&&primitive!==null)return Buffer2.from(primitive,second,third);if(typeof value.length=="number")return new Buffer2(Array.prototype.slice.call(value))}throw new TypeError("first argument is not a \
string or Buffer-like object")}static isBuffer(value){return value instanceof Buffer2}static isEncoding(encoding){return encodings.includes(String(encoding).toLowerCase())}compare(target,targetStart=0,targetEnd=target.
length,start=0,end=this.length){return Buffer2.compare(this.subarray(start,end),target.subarray(targetStart,targetEnd))}copy(target,targetStart=0,start=0,end=this.length){return copyInto(target,toBytes(
this).slice(start,end),targetStart)}equals(other){return toBytes(this)===toBytes(other)}fill(value,offset=0,end=this.length,encoding){if(typeof offset=="string")return this.fill(value,0,this.length,offset);
if(typeof value=="number")return Uint8Array.prototype.fill.call(this,value,offset,end),this;const bytes=toBytes(value,encoding);for(let index=offset;index<end;index+=1)this[index]=bytes.length===0?0:bytes.
charCodeAt((index-offset)%bytes.length);return this}indexOf(value,offset=0,encoding){return toBytes(this).indexOf(typeof value=="number"?fromCharCode(value&255):toBytes(value,encoding),offset)}lastIndexOf(value,offset=this.
length,encoding){const sought=typeof value=="number"?fromCharCode(value&255):toBytes(value,encoding);return toBytes(this).lastIndexOf(sought,offset)}includes(value,offset=0,encoding){return this.indexOf(
value,offset,encoding)>=0}toJSON(){return{type:"Buffer",data:Array.prototype.slice.call(this)}}toString(encoding,start=0,end=this.length){return bridge.encode(toBytes(this).slice(start,end),encodingOf(
encoding))}write(text,offset=0,length=void 0,encoding){if(typeof offset=="string")return this.write(text,0,void 0,offset);if(typeof length=="string")return this.write(text,offset,void 0,length);const bytes=toBytes(
text,encoding);return copyInto(this,bytes.slice(0,length??bytes.length),offset)}swap(size){if(this.length%size!==0)throw new RangeError(`Buffer size must be a multiple of ${size*8}-bits`);for(let start=0;start<
this.length;start+=size)this.subarray(start,start+size).reverse();return this}}function fromBytes(bytes){const made=new Buffer2(bytes.length);return copyInto(made,bytes),made}const prototype=Buffer2.prototype,
define=(name,value)=>Object.defineProperty(prototype,name,{value,writable:!0,configurable:!0});for(const bits of[16,32,64])define(`swap${bits}`,function(){return swapBytes.call(this,bits/8)});const swapBytes=prototype.
swap;delete prototype.swap;const viewOf=buffer=>new DataView(buffer.buffer,buffer.byteOffset,buffer.byteLength);for(const[name,method,size]of[["Int8","Int8",1],["UInt8","Uint8",1],["Int16","Int16",2],
["UInt16","Uint16",2],["Int32","Int32",4],["UInt32","Uint32",4],["Float","Float32",4],["Double","Float64",8]])for(const[order,little]of[["BE",!1],["LE",!0]]){const suffix=size===1?"":order;define(`rea\
d${name}${suffix}`,function(offset=0){return viewOf(this)[`get${method}`](offset,little)}),define(`write${name}${suffix}`,function(value,offset=0){return viewOf(this)[`set${method}`](offset,value,little),
offset+size})}for(const[order,little]of[["BE",!1],["LE",!0]]){const read=(buffer,offset,size)=>{let value=0;for(let index=0;index<size;index+=1){const byte=buffer[offset+(little?size-1-index:index)];if(byte===
void 0)throw new RangeError("index is outside the bound of the buffer");value=value*256+byte}return value};define(`readUInt${order}`,function(offset,size){return read(this,offset,size)}),define(`readI\
nt${order}`,function(offset,size){const value=read(this,offset,size);return value>=2**(8*size-1)?value-2**(8*size):value});for(const name of["Int","UInt"])define(`write${name}${order}`,function(value,offset,size){
if(offset+size>this.length)throw new RangeError("index is outside the bound of the buffer");let rest=value<0?value+2**(8*size):value;for(let index=size-1;index>=0;index-=1)this[offset+(little?size-1-index:
index)]=rest%256,rest=Math.floor(rest/256);return offset+size})}return{toBytes,fromBytes,Buffer:Buffer2}}function installGlobals(bridge,bytes,features,runtime,now){const world=globalThis,hidden=(target,name,value)=>Object.
defineProperty(target,name,{value,writable:!0,enumerable:!1,configurable:!0});for(const name of runtime==="cloudfront-js-1.0"?["InternalError","MemoryError"]:["InternalError"]){const made={[name]:class extends Error{}}[name];
hidden(made.prototype,"name",name),hidden(world,name,made)}fixClock(),fixRandom(),hidden(world,"console",{log:value=>bridge.log(typeof value=="string"?value:textOf(value))}),runtime==="cloudfront-js-1\
.0"?addByteStrings():addEncodings(),removeTheRest(),Object.defineProperty(Error,"prepareStackTrace",{value:void 0,writable:!1,configurable:!1}),Object.defineProperty(world,"Error",{value:Error,writable:!1,
configurable:!1}),Object.defineProperty(Error,"stackTraceLimit",{value:10,writable:!1,configurable:!1});function textOf(value){return typeof value!="object"||value===null||value instanceof Error?String(
value):JSON.stringify(value)??String(value)}function fixClock(){const Original=Date,{construct}=Reflect,Fixed=function(...parts){return new.target===void 0?new Original(now).toString():construct(Original,
parts.length===0?[now]:parts,new.target)};Object.defineProperty(Fixed,"name",{value:"Date",configurable:!0}),Fixed.prototype=Original.prototype,hidden(Fixed.prototype,"constructor",Fixed),hidden(Fixed,
"now",()=>now),hidden(Fixed,"parse",Original.parse),hidden(Fixed,"UTC",Original.UTC),hidden(world,"Date",Fixed)}function fixRandom(){let state=(now^Math.floor(now/4294967296)^2654435769)>>>0;const{imul}=Math;
hidden(Math,"random",()=>{state=state+1831565813>>>0;let mixed=imul(state^state>>>15,state|1);return mixed^=mixed+imul(mixed^mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>0)/2**32})}function addEncodings(){
hidden(world,"Buffer",bytes.Buffer),hidden(world,"btoa",text=>{const binary=String(text);for(let index=0;index<binary.length;index+=1)if(binary.charCodeAt(index)>255)throw new TypeError("invalid chara\
cter (>= U+00FF)");return bridge.encode(binary,"base64")}),hidden(world,"atob",text=>{const base64=String(text).replace(/[\t\n\f\r ]/g,"");if(!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)||base64.replace(/=+$/,
"").length%4===1)throw new TypeError("the string to be decoded is not correctly encoded");return bridge.decode(base64,"base64")});class TextEncoder{get encoding(){return"utf-8"}encode(text=""){return new Uint8Array(
bytes.fromBytes(bridge.decode(String(text),"utf8")))}encodeInto(text,target){let read=0,written=0;const source=String(text);for(;read<source.length;){const character=String.fromCodePoint(source.codePointAt(
read)),encoded=bridge.decode(character,"utf8");if(written+encoded.length>target.length)break;for(let index=0;index<encoded.length;index+=1)target[written+index]=encoded.charCodeAt(index);read+=character.
length,written+=encoded.length}return{read,written}}}class TextDecoder{encoding="utf-8";fatal;ignoreBOM;constructor(label="utf-8",options={}){if(!/^utf-?8$/i.test(String(label)))throw new RangeError(`\
The "${String(label)}" encoding is not supported`);this.fatal=options.fatal===!0,this.ignoreBOM=options.ignoreBOM===!0}decode(input){const binary=input===void 0?"":bytes.toBytes(input),text=bridge.encode(
binary,"utf8");if(this.fatal&&bridge.decode(text,"utf8")!==binary)throw new TypeError("The encoded data was not valid");return!this.ignoreBOM&&text.charCodeAt(0)===65279?text.slice(1):text}}hidden(world,
"TextEncoder",TextEncoder),hidden(world,"TextDecoder",TextDecoder)}function addByteStrings(){const range=(text,start=0,end=text.length)=>text.slice(start,end);hidden(String,"bytesFrom",(value,encoding="\
utf8")=>Array.isArray(value)?String.fromCharCode(...value.map(Number)):bridge.decode(String(value),String(encoding))),hidden(String.prototype,"fromBytes",function(start,end){return range(String(this),
start,end)}),hidden(String.prototype,"fromUTF8",function(start,end){return bridge.encode(range(String(this),start,end),"utf8")}),hidden(String.prototype,"toBytes",function(start,end){const text=range(
String(this),start,end);for(let index=0;index<text.length;index+=1)if(text.charCodeAt(index)>255)return null;return text}),hidden(String.prototype,"toUTF8",function(start,end){return bridge.decode(range(
String(this),start,end),"utf8")})}function removeTheRest(){const typed=Object.getPrototypeOf(Uint8Array),places=[["TypedArray.prototype",typed.prototype],["TypedArray",typed]];for(const path of Object.
keys(features.members)){if(path.startsWith("TypedArray"))continue;const[owner,member]=path.split(".");places.push([path,member===void 0?world[owner]:world[owner][member]])}for(const[path,place]of places){
const kept=features.members[path];for(const name of Object.getOwnPropertyNames(place))kept.includes(name)||delete place[name]}for(const name of Object.getOwnPropertyNames(world))features.globals.includes(
name)||delete world[name]}}function installModules(bridge,bytes,facts){const{stringify,parse}=JSON,{isArray}=Array,{keys,hasOwn}=Object,isModern=facts.runtime!=="cloudfront-js-1.0",modules={__proto__:null,
crypto:cryptoModule(),querystring:querystringModule()};isModern&&(modules.buffer={Buffer:bytes.Buffer},modules.cloudfront=cloudfrontModule()),Object.defineProperty(globalThis,"require",{value:name=>{const found=modules[String(
name)];if(found===void 0)throw new Error(`Cannot load module "${String(name)}"`);return found},writable:!0,configurable:!0});function cryptoModule(){const algorithmOf=algorithm=>{const name=String(algorithm).
toLowerCase();if(name!=="md5"&&name!=="sha1"&&name!=="sha256")throw new TypeError(`not supported algorithm: "${name}"`);return name},collector=finish=>{let data="",done=!1;const open=()=>{if(done)throw new Error(
"Digest already called")},self={update(value,encoding){return open(),data+=bytes.toBytes(value,encoding),self},digest(encoding){open(),done=!0;const digest=finish(data);if(encoding===void 0)return isModern?
bytes.fromBytes(digest):digest;if(encoding!=="hex"&&encoding!=="base64"&&encoding!=="base64url")throw new TypeError(`Unknown digest encoding: "${String(encoding)}"`);return bridge.encode(digest,encoding)}};
return self};return{createHash(algorithm){const name=algorithmOf(algorithm);return collector(data=>bridge.hash(name,data))},createHmac(algorithm,key){const name=algorithmOf(algorithm),secret=bytes.toBytes(
key);return collector(data=>bridge.hmac(name,secret,data))}}}function querystringModule(){const escaped=text=>encodeURIComponent(String(text)).replace(/%7E/g,"~"),unescaped=text=>{const value=String(text);
try{return decodeURIComponent(value)}catch{const binary=value.replace(/%([0-9a-f]{2})/gi,(_match,hex)=>String.fromCharCode(Number.parseInt(hex,16)));return bridge.encode(binary,"utf8")}},decode=(text,separator="\
&",equal="=",options={})=>{const found={},read=options.decodeURIComponent??module.unescape,most=options.maxKeys??1e3;let parts=String(text).split(separator).filter(part=>part!=="");most>0&&(parts=parts.
slice(0,most));for(let index=0;index<parts.length;index+=1){const part=parts[index].replace(/\+/g," "),at=part.indexOf(equal),name=read(at<0?part:part.slice(0,at)),value=at<0?"":read(part.slice(at+equal.
length)),before=hasOwn(found,name)?found[name]:void 0;found[name]=before===void 0?value:isArray(before)?before.concat(value):[before,value]}return found},encode=(object,separator="&",equal="=",options={})=>{
const write=options.encodeURIComponent??module.escape,plain=value=>["string","number","boolean"].includes(typeof value)?String(value):"";return keys(object??{}).map(name=>{const value=object[name];return(isArray(
value)?value:[value]).map(entry=>`${write(name)}${equal}${write(plain(entry))}`).join(separator)}).filter(part=>part!=="").join(separator)},module={escape:escaped,unescape:unescaped,parse:decode,decode,
stringify:encode,encode};return module}function cloudfrontModule(){const effect=operation=>(argument,originOverrides)=>{if(facts.eventType!=="viewer-request")throw new Error(`${operation}() can be cal\
led in viewer request functions only`);const given=originOverrides===void 0?argument:{originId:argument,originOverrides};bridge.effect(operation,stringify(given)??"null")},{store}=facts;return{kvs:id=>{
if(!store)throw new Error("The function is not associated with a key value store");if(id!==void 0&&id!==store.id)throw new Error(`The function is not associated with the key value store ${String(id)}`);
return{async get(key,options={}){const value=bridge.value(String(key));if(value===void 0)throw new Error("KeyNotFound");const{format="string"}=options;if(format==="json")return parse(value);if(format===
"bytes")return bytes.fromBytes(bridge.decode(value,"utf8"));if(format!=="string")throw new TypeError(`format is "${format}", not string, json or bytes`);return value},exists:async key=>bridge.value(String(
key))!==void 0,count:async()=>store.keyCount,meta:async()=>({creationDateTime:new Date(store.createdAt).toISOString(),lastUpdatedDateTime:new Date(store.modifiedAt).toISOString(),keyCount:store.keyCount})}},
updateRequestOrigin:effect("updateRequestOrigin"),selectRequestOriginById:effect("selectRequestOriginById"),createRequestOriginGroup:effect("createRequestOriginGroup"),...facts.eventType==="viewer-req\
uest"?{edgeLocation:{name:"LOC",serverIp:"127.0.0.1",region:"us-east-1"}}:{}}}}function installRunner(bridge,runtime){const{parse,stringify}=JSON,{resolve}=Promise,PromiseConstructor=Promise,{then}=Promise.
prototype,{call}=Function.prototype,callOf=call.bind(call),{defineProperty}=Object,hasRawQueryString=runtime!=="cloudfront-js-1.0",threw=thrown=>{let type="Error",message="",stack="";try{const error=thrown;
typeof error=="object"&&error!==null?(type=`${error.name??"Error"}`,message=`${error.message??""}`,stack=`${error.stack??""}`):message=`${thrown}`}catch{message="what was thrown cannot be shown"}bridge.
threw(type,message,stack)},returned=value=>{try{bridge.returned(stringify(value)??"null")}catch(error){threw(error)}};return(handler,eventText,rawQuerystring)=>{try{const event=parse(eventText),request=typeof event==
"object"&&event!==null?event.request:void 0;hasRawQueryString&&typeof request=="object"&&request!==null&&defineProperty(request,"rawQueryString",{value:()=>rawQuerystring,enumerable:!1});const result=callOf(
handler,void 0,event);result instanceof PromiseConstructor?callOf(then,callOf(resolve,PromiseConstructor,result),returned,threw):returned(result)}catch(error){threw(error)}}}const largestLog=10*1024,fileName="\
function.js",strict="'use strict';",installers=new Map,findHandler=new external_node_vm_namespaceObject.Script("typeof handler === 'function' ? handler : undefined"),callStart=new external_node_vm_namespaceObject.
Script("{ const start = this['(start)']; delete this['(start)']; start(); }");let lastFunction;function installer(fn){const known=installers.get(fn)??new external_node_vm_namespaceObject.Script(`'use \
strict';(${String(fn)})`);return installers.set(fn,known),known}function functionScript(source){return lastFunction?.source!==source&&(lastFunction={source,script:new external_node_vm_namespaceObject.
Script(`${strict}${source}
;`,{filename:fileName})}),lastFunction.script}function runInContext(call){const answer={outcome:"threw",logs:[],effects:[],durationMs:0};let settled=!1,logged=0;const bridge={...byteFunctions,log:line=>{
logged>largestLog||(logged+=Buffer.byteLength(line),answer.logs.push(logged>largestLog?"[the log was cut at 10 KB]":line))},effect:(operation,argument)=>{answer.effects.push({operation,argument})},value:key=>call.
store&&Object.hasOwn(call.store.values,key)?call.store.values[key]:void 0,returned:json=>{settled=!0,Object.assign(answer,{outcome:"returned",result:json})},threw:(errorType,errorMessage2,stack)=>{settled=
!0,Object.assign(answer,{outcome:"threw",errorType,errorMessage:errorMessage2,...placeOf(stack)})}},context=(0,external_node_vm_namespaceObject.createContext)(external_node_vm_namespaceObject.constants.
DONT_CONTEXTIFY,{codeGeneration:{strings:!1,wasm:!1},microtaskMode:"afterEvaluate"}),inside=fn=>installer(fn).runInContext(context),store=call.store,facts={runtime:call.runtime,eventType:call.eventType,
...store?{store:{id:store.id,createdAt:store.createdAt,modifiedAt:store.modifiedAt,keyCount:Object.keys(store.values).length}}:{}},guarded=inside(guardBridge)(bridge),bytes=inside(installBytes)(guarded);
inside(installModules)(guarded,bytes,facts);const run=inside(installRunner)(guarded,call.runtime);inside(installGlobals)(guarded,bytes,runtimeFeatures[call.runtime],call.runtime,call.now);const fail=(outcome,thrown)=>{
const error=typeof thrown=="object"&&thrown!==null?thrown:{message:String(thrown)};if(error.code==="ERR_SCRIPT_EXECUTION_TIMEOUT")return{...answer,outcome:"timed-out"};const described={errorType:String(
error.name??"Error"),errorMessage:String(error.message)};return{...answer,outcome,...described,...placeOf(String(error.stack))}},{timeout}=call;let handler;try{functionScript(call.script).runInContext(
context,{timeout}),handler=findHandler.runInContext(context,{timeout})}catch(error){return fail("not-loaded",error)}if(handler===void 0)return{...answer,outcome:"not-loaded",errorType:"ReferenceError",
errorMessage:"There is no function handler(event) at the top level of the code."};let started=0;const start=()=>{started=performance.now(),run(handler,call.event,call.rawQuerystring)};try{Object.defineProperty(
context,"(start)",{configurable:!0,value:start}),callStart.runInContext(context,{timeout})}catch(error){return answer.durationMs=performance.now()-started,fail("threw",error)}return answer.durationMs=
performance.now()-started,settled?answer:{...answer,outcome:"threw",errorType:"Error",errorMessage:"The handler returned a promise that is never settled: there is nothing that could settle it later."}}
function placeOf(stack){const found=new RegExp(`${fileName.replace(".","\\.")}:(\\d+)(?::(\\d+))?`).exec(stack);if(!found)return{};const line=Number(found[1]),before=line===1?strict.length:0;return{line,
...found[2]===void 0?{}:{column:Number(found[2])-before}}}function answerOf(call){try{return runInContext(call)}catch{return{outcome:"threw",errorType:"Error",errorMessage:"What the function threw can\
not be shown.",logs:[],effects:[],durationMs:0}}}const channel=new external_node_net_namespaceObject.Socket({fd:3});let buffered="";channel.setEncoding("utf8"),channel.on("data",text=>{buffered+=text;
for(let end=buffered.indexOf(`
`);end>=0;end=buffered.indexOf(`
`)){const call=JSON.parse(buffered.slice(0,end));buffered=buffered.slice(end+1),channel.write(`${JSON.stringify({id:call.id,answer:answerOf(call)})}
`)}}),channel.on("close",()=>process.exit(0)),channel.on("error",()=>process.exit(1));
