"use strict";exports.id=586,exports.ids=[586,443],exports.modules={5586:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{compareAnswers:()=>compareAnswers});var check_result=__webpack_require__(2685),edge_headers=__webpack_require__(2771);function functionEventOf(event){const{config,request,response}=event,
querystring=request.querystring??"",rawQuerystring=querystring===""?void 0:querystring;return{...rawQuerystring===void 0?{}:{rawQuerystring},event:{version:"1.0",context:{distributionDomainName:config.
distributionDomainName??"d111111abcdef8.cloudfront.net",distributionId:config.distributionId??"EDFDVBD6EXAMPLE",eventType:config.eventType,requestId:config.requestId??"sample"},viewer:{ip:request.clientIp??
"203.0.113.1"},request:{method:request.method,uri:request.uri,querystring:collected(querystring.split("&").filter(Boolean).map(pairOf)),headers:headerValues(request.headers??{},"cookie"),cookies:cookieValues(
textsOf(request.headers,"cookie").join("; "))},...response?{response:{statusCode:Number(response.status),statusDescription:response.statusDescription??"",headers:headerValues(response.headers??{},"set\
-cookie"),cookies:setCookieValues(textsOf(response.headers,"set-cookie"))}}:{}}}}function cookieValues(header){const parts=header.split(";").map(part=>part.trim());return collected(parts.filter(Boolean).
map(pairOf))}function textsOf(headers,name){return Object.entries(headers??{}).filter(([key])=>key.toLowerCase()===name).flatMap(([,list])=>list.map(({value})=>String(value)))}function headerValues(headers,without){
const seen=Object.entries(headers).filter(([name])=>name.toLowerCase()!==without&&!(0,edge_headers.QZ)(name));return collected(seen.flatMap(([name,list])=>list.map(({value})=>[name.toLowerCase(),{value}])))}
function setCookieValues(lines2){return collected(lines2.map(line=>{const end=line.indexOf(";"),[name,value]=pairOf(end<0?line:line.slice(0,end));return[name.trim(),end<0?value:{...value,attributes:line.
slice(end+1).trim()}]}))}function pairOf(part){const at=part.indexOf("=");return at<0?[part,{value:""}]:[part.slice(0,at),{value:part.slice(at+1)}]}function collected(pairs){const grouped=new Map;for(const[
name,value]of pairs)grouped.set(name,[...grouped.get(name)??[],value]);const entries=[...grouped].map(([name,values])=>[name,values.length>1?{...values[0],multiValue:values}:values[0]]);return Object.
fromEntries(entries)}var generate=__webpack_require__(9443);function edgeOutcome(result){const{status,uri,method,querystring,headers={},body,bodyEncoding}=result,isResponse=status!==void 0,own=isResponse?
"set-cookie":"cookie",cookies=textsOf(headers,own),lists=Object.entries(headers).filter(([name])=>name.toLowerCase()!==own);return{...isResponse?{status:String(status),...bodyOutcome(body,bodyEncoding)}:
{uri:String(uri),method:String(method),querystring:querystring??""},...cookies.length>0?{[own]:isResponse?lines(cookies.map(spaced)):joined(cookieValues(cookies.join("; ")),"; ")}:{},...headerOutcome(
lists.map(([name,list])=>[name.toLowerCase(),list.map(({value})=>String(value))]))}}function functionOutcome(result,before){const{statusCode,uri,method,querystring={},headers={},cookies={},body}=result,
isResponse=statusCode!==void 0,lists=Object.entries(headers).map(([name,entry])=>[name,valuesOf(entry).map(({value})=>value)]),given=typeof body=="string"?{data:body}:body,unchanged=JSON.stringify(querystring)===
JSON.stringify(before.querystring??{}),query=typeof querystring=="string"?querystring:unchanged?before.rawQuerystring??"":joined(querystring,"&"),setCookies=Object.entries(cookies).flatMap(([name,entry])=>valuesOf(
entry).map(({value,attributes})=>spaced(`${name}=${value}${attributes?`; ${attributes}`:""}`)));return{...isResponse?{status:String(statusCode),...bodyOutcome(given?.data,given?.encoding)}:{uri:String(
uri),method:String(method),querystring:query},...Object.keys(cookies).length>0?isResponse?{"set-cookie":lines(setCookies)}:{cookie:joined(cookies,"; ")}:{},...headerOutcome(lists)}}function differencesOf(edge,fn){
const names=[...new Set([...Object.keys(edge),...Object.keys(fn)])],shown=value=>value===void 0?"nothing":JSON.stringify(value.slice(0,200));return names.filter(name=>edge[name]!==fn[name]).map(name=>`${name}\
: ${shown(edge[name])} at Lambda@Edge, ${shown(fn[name])} as a CloudFront Function`)}function bodyOutcome(body,encoding="text"){return body===void 0||body===""?{}:{body:encoding==="base64"?body:Buffer.
from(body).toString("base64")}}function headerOutcome(lists){const seen=lists.filter(([name,values])=>values.length>0&&!(0,edge_headers.QZ)(name));return Object.fromEntries(seen.map(([name,values])=>[
`header ${name}`,lines(values)]))}function valuesOf(entry){return entry.multiValue??[entry]}function joined(values,separator){return Object.entries(values).flatMap(([name,entry])=>valuesOf(entry).map(
({value})=>`${name}=${value}`)).join(separator)}function lines(values){return[...values].sort().join(`
`)}function spaced(line){return line.split(";").map(part=>part.trim()).join("; ")}const moment=Date.UTC(2026,0,1);async function compareAnswers(code,functionName,samples,run,dependsOnChance){const evidence={
compared:samples.length,same:0,differences:[],unsure:0};for(const{file,event,result}of samples){const call=functionEventOf(event.Records[0].cf),fn={name:functionName,runtime:generate.o,code},answer=await run(
fn,{...call,now:moment}),differences=differencesIn(answer,call,result);differences.length===0?evidence.same+=1:dependsOnChance&&answer.outcome==="returned"?evidence.unsure+=1:evidence.differences.push(
{file,what:differences[0]})}return evidence}function differencesIn(answer,call,result){if(answer.outcome!=="returned")return[`as a CloudFront Function it does not answer (${"errorMessage"in answer?`${answer.
errorType}: ${answer.errorMessage}`:answer.outcome})`];const event=call.event,[problem]=(0,check_result.u)(event.context.eventType,event,answer.result);if(problem)return[`CloudFront would not take its\
 result: ${problem.message}`];const before={...call,querystring:event.request.querystring};return differencesOf(edgeOutcome(result),functionOutcome(answer.result,before))}}),9443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{generateFunction:()=>generateFunction,o:()=>generatedRuntime});var bundle_exports=__webpack_require__(905),bundle_scopes=__webpack_require__(7065),syntax=__webpack_require__(
6839),values=__webpack_require__(7330),restrictions=__webpack_require__(9378),sources=__webpack_require__(935);function adapterText(handler,form){return`${conversions}
${{value:asValue,promise:asPromise,callback:asCallback}[form](handler)}
export { edgeActionsFunction as handler };
`}const asValue=handler=>`function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const result = ${handler}(before.event, {});
  return edgeActionsResult(event, before, result);
}`,asPromise=handler=>`async function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const result = await ${handler}(before.event, {});
  return edgeActionsResult(event, before, result);
}`,asCallback=handler=>`async function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const answer = new Promise(function (resolve, reject) {
    ${handler}(before.event, {}, function (error, value) {
      if (error) reject(error);
      else resolve(value);
    });
  });
  const result = await answer;
  return edgeActionsResult(event, before, result);
}`,conversions=`// CloudFront Functions' event as Lambda@Edge's, and the handler's result back.
function edgeActionsValues(entry) {
  return entry.multiValue || [entry];
}
function edgeActionsJoin(values, separator) {
  return Object.keys(values).map(function (name) {
    return edgeActionsValues(values[name]).map(function (one) {
      return name + '=' + one.value;
    }).join(separator);
  }).join(separator);
}
function edgeActionsSetCookies(cookies) {
  const lines = [];
  Object.keys(cookies).forEach(function (name) {
    edgeActionsValues(cookies[name]).forEach(function (one) {
      lines.push(name + '=' + one.value + (one.attributes ? '; ' + one.attributes : ''));
    });
  });
  return lines;
}
function edgeActionsLists(headers) {
  const lists = {};
  Object.keys(headers).forEach(function (name) {
    lists[name] = edgeActionsValues(headers[name]).map(function (one) {
      return { key: name, value: one.value };
    });
  });
  return lists;
}
function edgeActionsBefore(event) {
  const request = event.request;
  const raw = typeof request.rawQueryString === 'function' ? request.rawQueryString() : edgeActionsJoin(request.querystring, '&');
  const query = raw || '';
  const cookie = edgeActionsJoin(request.cookies, '; ');
  const headers = edgeActionsLists(request.headers);
  if (cookie !== '') headers.cookie = [{ key: 'cookie', value: cookie }];
  const context = event.context;
  const cf = {
    config: {
      distributionDomainName: context.distributionDomainName,
      distributionId: context.distributionId,
      eventType: context.eventType,
      requestId: context.requestId
    },
    request: { clientIp: event.viewer.ip, method: request.method, uri: request.uri, querystring: query, headers: headers }
  };
  let lines = [];
  if (event.response) {
    lines = edgeActionsSetCookies(event.response.cookies || {});
    cf.response = {
      status: String(event.response.statusCode),
      statusDescription: event.response.statusDescription || '',
      headers: edgeActionsLists(event.response.headers)
    };
    if (lines.length > 0) {
      cf.response.headers['set-cookie'] = lines.map(function (line) {
        return { key: 'set-cookie', value: line };
      });
    }
  }
  return { event: { Records: [{ cf: cf }] }, query: query, cookie: cookie, lines: lines.join('\\n') };
}
function edgeActionsTexts(list) {
  return (list || []).map(function (one) {
    return String(one.value);
  });
}
function edgeActionsAdd(values, name, entry) {
  const before = Object.keys(values).indexOf(name) < 0 ? undefined : values[name];
  if (before === undefined) values[name] = entry;
  else if (before.multiValue) before.multiValue.push(entry);
  else {
    const first = { value: before.value };
    if (before.attributes) first.attributes = before.attributes;
    before.multiValue = [first, entry];
  }
}
function edgeActionsPairs(text, separator) {
  const values = {};
  text.split(separator).forEach(function (part) {
    const pair = separator === ';' ? part.trim() : part;
    const at = pair.indexOf('=');
    if (pair === '') return;
    edgeActionsAdd(values, at < 0 ? pair : pair.slice(0, at), { value: at < 0 ? '' : pair.slice(at + 1) });
  });
  return values;
}
function edgeActionsHeaders(lists, without) {
  const headers = {};
  Object.keys(lists).forEach(function (name) {
    if (name.toLowerCase() === without) return;
    edgeActionsTexts(lists[name]).forEach(function (value) {
      edgeActionsAdd(headers, name.toLowerCase(), { value: value });
    });
  });
  return headers;
}
function edgeActionsResponse(event, before, result) {
  const lists = result.headers || {};
  const response = { statusCode: Number(result.status), headers: edgeActionsHeaders(lists, 'set-cookie') };
  if (result.statusDescription) response.statusDescription = result.statusDescription;
  const lines = edgeActionsTexts(lists['set-cookie']);
  if (event.response && lines.join('\\n') === before.lines) response.cookies = event.response.cookies;
  else {
    response.cookies = {};
    lines.forEach(function (line) {
      const end = line.indexOf(';');
      const pair = end < 0 ? line : line.slice(0, end);
      const at = pair.indexOf('=');
      const entry = { value: at < 0 ? '' : pair.slice(at + 1).trim() };
      if (end >= 0) entry.attributes = line.slice(end + 1).trim();
      edgeActionsAdd(response.cookies, at < 0 ? pair : pair.slice(0, at).trim(), entry);
    });
  }
  if (result.body !== undefined) response.body = { encoding: result.bodyEncoding || 'text', data: result.body };
  return response;
}
function edgeActionsResult(event, before, result) {
  if (result.status !== undefined) return edgeActionsResponse(event, before, result);
  const request = event.request;
  const lists = result.headers || {};
  const cookie = edgeActionsTexts(lists.cookie).join('; ');
  request.uri = result.uri;
  request.headers = edgeActionsHeaders(lists, 'cookie');
  if (result.querystring !== before.query) request.querystring = edgeActionsPairs(result.querystring || '', '&');
  if (cookie !== before.cookie) request.cookies = edgeActionsPairs(cookie, ';');
  return request;
}`;var code=__webpack_require__(2428);const generatedRuntime="cloudfront-js-2.0";async function generateFunction(tools,functionName,handler){const limit=(0,restrictions.V0)("function-code").value;let size=0;
for(const minify of[!1,!0]){const bundled=await tools.bundle(minify);if("problems"in bundled)return refused(bundled.problems);const adapted=addAdapter(bundled.code,handler);if(adapted===void 0)return refused(
["How the handler is exported is not certain."]);const program=(0,syntax.QN)(adapted),lowered=await tools.lower(adapted,{program,scopes:(0,bundle_scopes.Q)(program)},minify);if("problems"in lowered)return refused(
lowered.problems);const code2=`// ${functionName} as a CloudFront Function: advice, generated from the Lambda@Edge handler. Nothing uses this file.
${lowered.code}`;if(size=Buffer.byteLength(code2),size<=limit)return{code:code2}}return{reasons:[{kind:"requires",message:`As a CloudFront Function it would have ${size} bytes, and ${(0,restrictions.r4)(
limit,"bytes")} are allowed.`,source:sources.G6}]}}function refused(problems){return{reasons:problems.map(message=>({kind:"decide",message,source:code.mH}))}}function addAdapter(code2,handler){const program=(0,syntax.
QN)(code2),scopes=(0,bundle_scopes.Q)(program),exported=(0,bundle_exports.B)(program,scopes).names.get("handler"),kind=exported&&(0,values.I)(scopes,exported);if(exported?.type!=="Identifier")return;const own=kind?.
is==="function"?kind.node:void 0,form=handler.params.length>=3?"callback":own?formOf(scopes,own):"promise",edits=program.body.filter(({type})=>type==="ExportNamedDeclaration").map(({start,end})=>[start,
end]);form==="value"&&own?.async&&edits.push([own.start,own.start+5]);let text=code2;for(const[start,end]of edits.sort((a,b)=>b[0]-a[0]))text=text.slice(0,start)+text.slice(end);return`${text}
${adapterText(exported.name,form)}`}function formOf(scopes,handler){return scopes.globals("Promise").length>0||scopes.nodes.some(node=>(0,syntax.Tn)(node)&&node.async&&node!==handler)||awaits(handler)?
"promise":"value"}function awaits(fn){const todo=(0,syntax.LU)(fn);for(let node=todo.pop();node;node=todo.pop()){if(node.type==="AwaitExpression")return!0;(0,syntax.Tn)(node)||todo.push(...(0,syntax.LU)(
node))}return!1}}),905:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>findExports});var _syntax_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6839),_values_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7330);function findExports(program,scopes){const found={names:new Map,complete:!0};if(program.body.some(statement=>/^(Export|Import)/.
test(statement.type)))for(const statement of program.body)addStatement(found,statement);else addCommonJs(found,scopes,scopes.globals("exports"),scopes.globals("module"));return found}function addStatement(found,statement){
if(statement.type==="ExportDefaultDeclaration")found.names.set("default",statement.declaration);else if(statement.type==="ExportAllDeclaration"){const name=statement.exported&&(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
qz)(statement.exported,!1);name?found.names.set(name,void 0):found.complete=!1}else if(statement.type==="ExportNamedDeclaration"){for(const{local,exported}of statement.specifiers){const name=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
qz)(exported,!1);name!==void 0&&found.names.set(name,statement.source||local.type!=="Identifier"?void 0:local)}const{declaration}=statement;if(declaration?.type==="VariableDeclaration")for(const{id}of declaration.
declarations)id.type==="Identifier"?found.names.set(id.name,id):found.complete=!1;else declaration?.id&&found.names.set(declaration.id.name,declaration)}}function addCommonJs(found,scopes,exportsReads,moduleReads){
for(const read of exportsReads)addUse(found,scopes,read);for(const read of moduleReads){const member=scopes.parentOf(read);if(member?.type!=="MemberExpression"||member.object!==read||(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
$r)(member)!=="exports")continue;const user=scopes.parentOf(member);if(user?.type==="AssignmentExpression"&&user.left===member){const parent=scopes.parentOf(user);parent?.type==="LogicalExpression"&&parent.
operator==="&&"&&parent.left.type==="Literal"&&!parent.left.value||addObject(found,scopes,user.right)}else addUse(found,scopes,member)}}function addUse(found,scopes,object){const user=scopes.parentOf(
object);if(user?.type==="MemberExpression"&&user.object===object){const assignment=scopes.parentOf(user);if(assignment?.type!=="AssignmentExpression"||assignment.left!==user)return;const name=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
$r)(user);name===void 0?found.complete=!1:isVoid(assignment.right)&&found.names.has(name)||found.names.set(name,assignment.right)}else if(user?.type==="CallExpression"&&user.arguments[0]===object){const[
,second,third]=user.arguments,name=second&&(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(second,!0);second?.type==="ObjectExpression"?addProperties(found,second,!isObjectAssign(user.callee)):name!==void 0&&
third?.type==="ObjectExpression"?addDefined(found,name,third):user.arguments.length>1&&(found.complete=!1)}else(user?.type==="CallExpression"||user?.type==="AssignmentExpression"||user?.type==="Variab\
leDeclarator")&&(found.complete=!1)}function isVoid(node){const value=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.DE)(node);return value.type==="UnaryExpression"&&value.operator==="void"}function addDefined(found,name,description){
if(name==="__esModule")return;const described={names:new Map,complete:!0};addProperties(described,description);const getter=described.names.get("get");found.names.set(name,described.names.get("value")??
((0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(getter)?(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.pb)(getter)[0]:getter))}function addObject(found,scopes,node){const expression=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.
DE)(node);if(expression.type==="Identifier"){const value=(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes,expression);value&&value.type!=="Identifier"?addObject(found,scopes,value):found.complete=
!1;for(const read of scopes.bindingOf(expression)?.references??[])read!==expression&&addUse(found,scopes,read)}else expression.type==="ObjectExpression"?addProperties(found,expression):expression.type===
"CallExpression"?addCall(found,scopes,expression):(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(expression)||(found.complete=!1)}function addCall(found,scopes,call){const[argument]=call.arguments;if(argument?.
type==="Identifier"&&call.arguments.length===1&&(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes,argument)?.type==="ObjectExpression"){addObject(found,scopes,argument);return}const wrapper=call.arguments.
length===0?(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.g$)(scopes,call.callee):void 0,wrapped=wrapper?.type==="CallExpression"?wrapper.arguments[0]:void 0,inner=wrapped?.type==="ObjectExpression"&&wrapped.
properties[0]?.type==="Property"?wrapped.properties[0].value:wrapped;if(!inner||!(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(inner)){found.complete=!1;return}const readsOf=index=>{const parameter=inner.
params[index];return parameter?.type==="Identifier"?scopes.bindingOf(parameter)?.references??[]:[]};addCommonJs(found,scopes,readsOf(0),readsOf(1))}function addProperties(found,object,getters=!1){for(const property of object.
properties){const name=property.type==="Property"?(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.qz)(property.key,property.computed):void 0;if(property.type!=="Property"||name===void 0){found.complete=!1;
continue}const isGetter=(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(property.value)&&(getters||property.kind==="get");found.names.set(name,isGetter?(0,_values_js__WEBPACK_IMPORTED_MODULE_1__.pb)(property.
value)[0]:property.value)}}function isObjectAssign(callee){return callee.type==="MemberExpression"&&(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(callee)==="assign"}}),2685:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>checkFunctionResult});var _headers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2771),_restrictions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9378),_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6141);const token=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function checkFunctionResult(eventType,event,result){const{request,response}=partsOf(
event);if(!(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(result)){const wanted=eventType==="viewer-request"?"the request, or a response with a statusCode":"the response";return[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
CC)("result-shape",`The function returned ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(result)}; CloudFront takes ${wanted}.`)]}return"request"in result||"context"in result&&"viewer"in
result?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-shape","The function returned the event; return event.request or event.response.")]:eventType==="viewer-response"?checkResponse(
result,response,!0):"statusCode"in result?checkResponse(result,{},!1):"status"in result?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-shape","The function returned a response of \
the Lambda@Edge form: status is statusCode here, a number.")]:checkRequest(result,request)}function checkRequest(request,before){const problems=[],{uri,method}=request;typeof uri!="string"||!uri.startsWith(
"/")?problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri",`request.uri is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(uri)}; CloudFront takes a string\
 that starts with '/'.`)):/[\s#?]/.test(uri)&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri",`request.uri is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(uri)}; a query string goes into request.querystring, and spaces and '#' are percent-encoded.`)),method!==void 0&&before.method!==void 0&&method!==before.method&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
CC)("result-read-only",`request.method was changed from ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(before.method)} to ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(method)}\
; it is read-only.`));const{querystring={}}=request;typeof querystring=="string"?/[\s#]/.test(querystring)&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri","reque\
st.querystring holds a space or '#'; they must be percent-encoded.")):problems.push(...checkValues("request.querystring",querystring)),problems.push(...checkHeaders("request.headers",request.headers,before.
headers,_headers_js__WEBPACK_IMPORTED_MODULE_0__.Dm["viewer-request"],"cookie")),problems.push(...checkValues("request.cookies",request.cookies));const{value}=(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_1__.
V0)("edge-uri-and-query"),length=typeof uri=="string"?uri.length:0;return length>value&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-uri",`request.uri has ${length}\
 characters; CloudFront takes fewer than ${value+1}.`)),problems}function checkResponse(response,before,isViewerResponse){const{statusCode,statusDescription,body}=response,problems=[];if(typeof statusCode!=
"number"||!Number.isInteger(statusCode)||statusCode<100||statusCode>599){const hint=statusCode===void 0?"is missing":`is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(statusCode)}`;problems.
push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-status",`response.statusCode ${hint}; CloudFront takes a number from 100 to 599.`))}statusDescription!==void 0&&typeof statusDescription!=
"string"&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-status",`response.statusDescription is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(statusDescription)}\
; CloudFront takes a string.`));const readOnly=isViewerResponse?_headers_js__WEBPACK_IMPORTED_MODULE_0__.Dm["viewer-response"]:[],own=isViewerResponse&&body!==void 0?readOnly.filter(name=>!name.startsWith(
"content-")):readOnly;return problems.push(...checkHeaders("response.headers",response.headers,before.headers,own,"set-cookie")),problems.push(...checkValues("response.cookies",response.cookies,!0)),[
...problems,...checkBody(response)]}function checkBody({body,headers}){if(body==null)return[];const data=typeof body=="string"?body:(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(body)?body.
data:void 0;if(typeof data!="string")return[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-body",`response.body is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(body)}\
; CloudFront takes a string, or { encoding, data } with data a string.`)];const encoding=(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(body)?body.encoding:void 0;if(encoding!==void 0&&encoding!==
"text"&&encoding!=="base64")return[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-body",`response.body.encoding is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(encoding)}\
; CloudFront takes "text" or "base64".`)];if(encoding==="base64"&&!(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Q2)(data))return[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("r\
esult-body","response.body.data is not valid base64, as its encoding says.")];const{value}=(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_1__.V0)("edge-generated-response-viewer"),bytes=Buffer.byteLength(
data)+((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(headers)?Buffer.byteLength(JSON.stringify(headers)):0);return bytes<=value?[]:[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
CC)("result-size",`The response has ${bytes} bytes of headers and body; CloudFront takes ${value}.`)]}function checkHeaders(where,headers,beforeHeaders,readOnly,cookieHeader){const before=(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
Gv)(beforeHeaders)?beforeHeaders:{};if(headers!==void 0&&!(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(headers))return checkValues(where,headers);const now=headers??{},problems=checkValues(
where,now);for(const name of Object.keys(now)){if(token.test(name)?name!==name.toLowerCase()&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header",`${where} must ha\
ve header names in lower case: '${name}' is '${name.toLowerCase()}'.`)):problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header",`${where}: ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(name)} is not a header name.`)),name===cookieHeader){const place=where.replace("headers","cookies");problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-header",`${where}\
['${name}']: cookies go into ${place}, not into the header.`))}(0,_headers_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(name)&&!same(now[name],before[name])&&problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
CC)("result-disallowed-header",`${where}['${name}']: code at the edge may not add the header ${name}.`))}for(const name of readOnly){if(same(now[name],before[name]))continue;const change=before[name]===
void 0?"added":now[name]===void 0?"deleted":"changed";problems.push((0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-read-only-header",`${where}['${name}'] was ${change}; the header \
is read-only at this event.`))}return problems}function checkValues(where,values,attributes=!1){return values===void 0?[]:(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(values)?Object.entries(
values).flatMap(([name,entry])=>{const place=`${where}['${name}']`;if(!(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(entry)){const hint=Array.isArray(entry)?" An array is the form of Lamb\
da@Edge.":"";return[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${place} is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(entry)}; CloudFront takes { valu\
e: "..." }.${hint}`)]}const{multiValue}=entry;return multiValue!==void 0&&!Array.isArray(multiValue)?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${place}.multiValue is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(multiValue)}; CloudFront takes an array of { value }.`)]:[...multiValue===void 0||entry.value!==void 0?[[place,entry]]:[],...(multiValue??[]).map((one,index)=>[`${place}.multiValue[${index}]`,one])].
flatMap(([at,one])=>checkValue(at,one,attributes))}):[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${where} is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(
values)}; CloudFront takes an object { name: { value } }.`)]}function checkValue(place,entry,attributes){const{value,attributes:given}=(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(entry)?
entry:{};return typeof value!="string"?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${place}.value is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.SP)(value)}\
; CloudFront takes a string.`)]:hasControlCharacter(value)?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${place}.value is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(value)}, with a control character.`)]:attributes&&given!==void 0&&typeof given!="string"?[(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("result-value",`${place}.attributes is ${(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(given)}; CloudFront takes a string.`)]:[]}function same(one,other){return JSON.stringify(one)===JSON.stringify(other)}function partsOf(event){const{request,response}=(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.
Gv)(event)?event:{};return{request:(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(request)?request:{},response:(0,_run_result_problem_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(response)?response:
{}}}function hasControlCharacter(text){return[...text].some(character=>character<" "&&character!=="	"||character==="\x7F")}}),6141:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CC:()=>problem,Gv:()=>isObject,Q2:()=>isBase64,SP:()=>shown,yL:()=>oneOf});function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)}function problem(rule,message){return{rule,message,status:502}}function shown(value){const text=JSON.stringify(value)??String(value);return text.length>80?`${text.slice(0,80)}\u2026`:text}function oneOf(rule,where,value,allowed){
return value===void 0||typeof value=="string"&&allowed.includes(value)?[]:[problem(rule,`${where} is ${shown(value)}; CloudFront takes ${allowed.map(shown).join(" or ")}.`)]}function isBase64(text){return text.
length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(text)}})};
