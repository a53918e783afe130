export const id = 7185;
export const ids = [7185, 9673, 2054];
export const modules = {
  /***/
  6839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $r: () => (
          /* binding */
          propertyOf
        ),
        /* harmony export */
        DE: () => (
          /* binding */
          unwrapped
        ),
        /* harmony export */
        LU: () => (
          /* binding */
          childrenOf
        ),
        /* harmony export */
        QN: () => (
          /* binding */
          parseBundle
        ),
        /* harmony export */
        Tn: () => (
          /* binding */
          isFunction
        ),
        /* harmony export */
        b0: () => (
          /* binding */
          isUndefined
        ),
        /* harmony export */
        qz: () => (
          /* binding */
          staticKey
        )
        /* harmony export */
      });
      var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4559);
      function parseBundle(code) {
        const options = {
          ecmaVersion: "latest",
          locations: true,
          allowHashBang: true,
          allowReturnOutsideFunction: true
        };
        try {
          return (0, acorn__WEBPACK_IMPORTED_MODULE_0__.qg)(code, { ...options, sourceType: "module" });
        } catch {
          return (0, acorn__WEBPACK_IMPORTED_MODULE_0__.qg)(code, { ...options, sourceType: "script" });
        }
      }
      function childrenOf(node) {
        const children = [];
        const members = node;
        for (const name in members) {
          const value = members[name];
          if (typeof value !== "object" || value === null || name === "loc")
            continue;
          if (Array.isArray(value)) {
            for (const element of value)
              if (isNode(element))
                children.push(element);
          } else if (isNode(value) && children.at(-1) !== value)
            children.push(value);
        }
        return children;
      }
      function isNode(value) {
        return typeof value === "object" && value !== null && typeof value.type === "string";
      }
      function isFunction(node) {
        return node?.type === "FunctionDeclaration" || node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression";
      }
      function staticKey(key, computed) {
        if (!computed && key.type === "Identifier")
          return key.name;
        if (key.type === "Literal" && (typeof key.value === "string" || typeof key.value === "number"))
          return String(key.value);
        if (key.type === "TemplateLiteral" && key.expressions.length === 0)
          return key.quasis[0]?.value.cooked ?? void 0;
        return void 0;
      }
      function propertyOf(member) {
        return staticKey(member.property, member.computed);
      }
      function unwrapped(node) {
        if (node.type === "ChainExpression")
          return unwrapped(node.expression);
        if (node.type === "ParenthesizedExpression")
          return unwrapped(node.expression);
        if (node.type === "SequenceExpression")
          return unwrapped(node.expressions.at(-1));
        if (node.type === "AssignmentExpression" && node.operator === "=")
          return unwrapped(node.right);
        return node;
      }
      function isUndefined(node) {
        return node.type === "UnaryExpression" && node.operator === "void" || node.type === "Identifier" && node.name === "undefined";
      }
    })
  ),
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
  ),
  /***/
  2783: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          moduleLoader
        )
        /* harmony export */
      });
      function moduleLoader(scopes) {
        for (const node of scopes.nodes) {
          if (node.type !== "Literal" || typeof node.value !== "string" || !node.value.startsWith('Dynamic require of "'))
            continue;
          let top;
          for (let outer = node; outer; outer = scopes.parentOf(outer)) {
            if (outer.type === "VariableDeclarator")
              top = outer;
          }
          if (top)
            return top;
        }
        return void 0;
      }
    })
  )
};
