"use strict";exports.id=1671,exports.ids=[1671,9673,2054],exports.modules={9673:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>runtimeLanguage,
o:()=>runtimeModules});const shared=["arrow","exponent-operator","regexp-named-capture-groups","rest-argument","template-literal"],regexp=["regexp-lookbehind-assertions"],runtimeLanguage={"cloudfront-\
js-1.0":{forms:[...shared,...regexp],regexpFlags:"gim"},"cloudfront-js-2.0":{forms:[...shared,...regexp,"const-and-let","async-await"],regexpFlags:"gimy"}},runtimeModules={"cloudfront-js-1.0":["crypto",
"querystring"],"cloudfront-js-2.0":["crypto","querystring","buffer","cloudfront"]}}),2783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>moduleLoader});function moduleLoader(scopes){for(const node of scopes.nodes){if(node.type!=="Literal"||typeof node.value!="string"||!node.value.startsWith('Dynamic require of "'))continue;let top;
for(let outer=node;outer;outer=scopes.parentOf(outer))outer.type==="VariableDeclarator"&&(top=outer);if(top)return top}}})};
