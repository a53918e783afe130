export const id = 673;
export const ids = [673];
export const modules = {
  /***/
  9673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          runtimeLanguage
        ),
        /* harmony export */
        o: () => (
          /* binding */
          runtimeModules
        )
        /* harmony export */
      });
      const shared = ["arrow", "exponent-operator", "regexp-named-capture-groups", "rest-argument", "template-literal"];
      const regexp = ["regexp-lookbehind-assertions"];
      const runtimeLanguage = {
        "cloudfront-js-1.0": { forms: [...shared, ...regexp], regexpFlags: "gim" },
        "cloudfront-js-2.0": { forms: [...shared, ...regexp, "const-and-let", "async-await"], regexpFlags: "gimy" }
      };
      const runtimeModules = {
        "cloudfront-js-1.0": ["crypto", "querystring"],
        "cloudfront-js-2.0": ["crypto", "querystring", "buffer", "cloudfront"]
      };
    })
  )
};
