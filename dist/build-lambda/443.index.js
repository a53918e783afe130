"use strict";exports.id=443,exports.ids=[443],exports.modules={9443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{generateFunction:()=>generateFunction,
o:()=>generatedRuntime});var bundle_exports=__webpack_require__(905),bundle_scopes=__webpack_require__(7065),syntax=__webpack_require__(6839),values=__webpack_require__(7330),restrictions=__webpack_require__(
9378),sources=__webpack_require__(935);function adapterText(handler,form){return`${conversions}
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
value)[0]:property.value)}}function isObjectAssign(callee){return callee.type==="MemberExpression"&&(0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__.$r)(callee)==="assign"}})};
