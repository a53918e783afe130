"use strict";exports.id=507,exports.ids=[507],exports.modules={2507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fromEnv:()=>_chunk_CP4CATZ5_js__WEBPACK_IMPORTED_MODULE_0__.
g});var _chunk_CP4CATZ5_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4038),_chunk_M6EWUVQ5_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1794),_chunk_FWSVY63F_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3228),_chunk_DS56XBNO_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6739);})};
