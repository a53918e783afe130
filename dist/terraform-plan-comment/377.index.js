"use strict";exports.id=377,exports.ids=[377],exports.modules={377:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{makeOctokit:()=>makeOctokit});
var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9783),_octokit_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5194),_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3779);const PagingOctokit=_octokit_core__WEBPACK_IMPORTED_MODULE_1__.E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__.ud);async function makeOctokit({token,apiUrl,signal}){const options={
baseUrl:apiUrl,log:{debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}},auth:token};if((0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.s)(new URL(apiUrl))===void 0)return new PagingOctokit(
{...options,request:{signal}});const{defaults,GitHub}=await __webpack_require__.e(499).then(__webpack_require__.bind(__webpack_require__,3499));return new GitHub({...options,request:{...defaults.request,
signal}})}})};
