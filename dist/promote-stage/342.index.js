export const id = 342;
export const ids = [342];
export const modules = {
  /***/
  8342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EventStreamSerde: () => (
          /* reexport safe */
          _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_0__.M3
        ),
        /* harmony export */
        eventStreamSerdeProvider: () => (
          /* reexport safe */
          _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_0__.JM
        )
        /* harmony export */
      });
      var _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);
      var _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2202);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7215);
    })
  )
};
