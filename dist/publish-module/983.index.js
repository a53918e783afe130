export const id = 983;
export const ids = [983];
export const modules = {
  /***/
  9364: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fromEnv: () => (
          /* reexport safe */
          _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__.sF
        )
        /* harmony export */
      });
      var _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7215);
    })
  )
};
