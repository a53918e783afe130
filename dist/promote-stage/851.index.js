export const id = 851;
export const ids = [851];
export const modules = {
  /***/
  7258: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          package_default
        )
        /* harmony export */
      });
      var package_default = {
        name: "@aws-sdk/nested-clients",
        version: "3.998.3",
        description: "Nested clients for AWS SDK packages.",
        homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients",
        license: "Apache-2.0",
        author: {
          name: "AWS SDK for JavaScript Team",
          url: "https://aws.amazon.com/sdk-for-javascript/"
        },
        repository: {
          type: "git",
          url: "https://github.com/aws/aws-sdk-js-v3.git",
          directory: "packages/nested-clients"
        },
        files: [
          "./cognito-identity.d.ts",
          "./cognito-identity.js",
          "./signin.d.ts",
          "./signin.js",
          "./sso-oidc.d.ts",
          "./sso-oidc.js",
          "./sso.d.ts",
          "./sso.js",
          "./sts.d.ts",
          "./sts.js",
          "dist-*/**"
        ],
        sideEffects: false,
        main: "./dist-cjs/index.js",
        module: "./dist-es/index.js",
        browser: {
          "./dist-es/submodules/cognito-identity/runtimeConfig": "./dist-es/submodules/cognito-identity/runtimeConfig.browser",
          "./dist-es/submodules/signin/runtimeConfig": "./dist-es/submodules/signin/runtimeConfig.browser",
          "./dist-es/submodules/sso-oidc/runtimeConfig": "./dist-es/submodules/sso-oidc/runtimeConfig.browser",
          "./dist-es/submodules/sso/runtimeConfig": "./dist-es/submodules/sso/runtimeConfig.browser",
          "./dist-es/submodules/sts/runtimeConfig": "./dist-es/submodules/sts/runtimeConfig.browser"
        },
        types: "./dist-types/index.d.ts",
        typesVersions: {
          "<4.5": {
            "dist-types/*": [
              "dist-types/ts3.4/*"
            ],
            "*": [
              "dist-types/ts3.4/submodules/*/index.d.ts"
            ]
          }
        },
        "react-native": {},
        exports: {
          "./package.json": "./package.json",
          "./sso-oidc": {
            types: "./dist-types/submodules/sso-oidc/index.d.ts",
            module: "./dist-es/submodules/sso-oidc/index.js",
            node: "./dist-cjs/submodules/sso-oidc/index.js",
            import: "./dist-es/submodules/sso-oidc/index.js",
            require: "./dist-cjs/submodules/sso-oidc/index.js"
          },
          "./sts": {
            types: "./dist-types/submodules/sts/index.d.ts",
            module: "./dist-es/submodules/sts/index.js",
            node: "./dist-cjs/submodules/sts/index.js",
            import: "./dist-es/submodules/sts/index.js",
            require: "./dist-cjs/submodules/sts/index.js"
          },
          "./signin": {
            types: "./dist-types/submodules/signin/index.d.ts",
            module: "./dist-es/submodules/signin/index.js",
            node: "./dist-cjs/submodules/signin/index.js",
            import: "./dist-es/submodules/signin/index.js",
            require: "./dist-cjs/submodules/signin/index.js"
          },
          "./cognito-identity": {
            types: "./dist-types/submodules/cognito-identity/index.d.ts",
            module: "./dist-es/submodules/cognito-identity/index.js",
            node: "./dist-cjs/submodules/cognito-identity/index.js",
            import: "./dist-es/submodules/cognito-identity/index.js",
            require: "./dist-cjs/submodules/cognito-identity/index.js"
          },
          "./sso": {
            types: "./dist-types/submodules/sso/index.d.ts",
            module: "./dist-es/submodules/sso/index.js",
            node: "./dist-cjs/submodules/sso/index.js",
            import: "./dist-es/submodules/sso/index.js",
            require: "./dist-cjs/submodules/sso/index.js"
          }
        },
        scripts: {
          build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
          "build:cjs": "node ../../scripts/compilation/inline",
          "build:es": "premove dist-es && tsc -p tsconfig.es.json",
          "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
          "build:types": "premove dist-types && tsc -p tsconfig.types.json",
          "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
          clean: "premove dist-cjs dist-es dist-types",
          lint: "node ../../scripts/validation/submodules-linter.js",
          prebuild: "yarn lint",
          test: "yarn g:vitest run",
          "test:watch": "yarn g:vitest watch"
        },
        dependencies: {
          "@aws-sdk/core": "^3.981.0",
          "@aws-sdk/signature-v4-multi-region": "^3.996.52",
          "@aws-sdk/types": "^3.975.1",
          "@smithy/core": "^3.40.0",
          "@smithy/fetch-http-handler": "^5.8.1",
          "@smithy/node-http-handler": "^4.14.2",
          "@smithy/types": "^4.20.0",
          tslib: "^2.6.2"
        },
        devDependencies: {
          concurrently: "7.0.0",
          "downlevel-dts": "0.10.1",
          premove: "4.0.0",
          typescript: "~7.0.2"
        },
        engines: {
          node: ">=20.0.0"
        }
      };
    })
  ),
  /***/
  6851: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CreateTokenCommand: () => (
          /* binding */
          CreateTokenCommand
        ),
        /* harmony export */
        SSOOIDCClient: () => (
          /* binding */
          SSOOIDCClient
        )
        /* harmony export */
      });
      var _chunk_PN3TUJNV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7258);
      var _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4065);
      var _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7875);
      var _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7215);
      var defaultSSOOIDCHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.ug)(context).operation,
          region: await (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.te)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sso-oauth",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      var defaultSSOOIDCHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          case "CreateToken":
            {
              options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
              break;
            }
            ;
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
          }
        }
        return options;
      };
      var resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = (0, _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.ho)(config);
        return Object.assign(config_0, {
          authSchemePreference: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.te)(config.authSchemePreference ?? [])
        });
      };
      var resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          defaultSigningName: "sso-oauth"
        });
      };
      var commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var k = "ref";
      var a = -1;
      var b = true;
      var c = "isSet";
      var d = "PartitionResult";
      var e = "booleanEquals";
      var f = "getAttr";
      var g = { [k]: "Endpoint" };
      var h = { [k]: d };
      var i = {};
      var j = [{ [k]: "Region" }];
      var _data = {
        conditions: [
          [c, [g]],
          [c, j],
          ["aws.partition", j, d],
          [e, [{ [k]: "UseFIPS" }, b]],
          [e, [{ [k]: "UseDualStack" }, b]],
          [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
          ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://oidc.{Region}.amazonaws.com", i],
          ["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://oidc.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      };
      var root = 2;
      var r = 1e8;
      var nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        r + 12,
        2,
        5,
        r + 12,
        3,
        8,
        6,
        4,
        7,
        r + 11,
        5,
        r + 9,
        r + 10,
        4,
        11,
        9,
        6,
        10,
        r + 8,
        7,
        r + 6,
        r + 7,
        5,
        12,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        14,
        4,
        r + 2,
        r + 3
      ]);
      var bdd = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.d5.from(nodes, root, _data.conditions, _data.results);
      var cache = new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.kS({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      });
      var defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.cH)(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.mw.aws = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.UF;
      var SSOOIDCServiceException = class _SSOOIDCServiceException extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.TJ {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, _SSOOIDCServiceException.prototype);
        }
      };
      var AccessDeniedException = class _AccessDeniedException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
        name = "AccessDeniedException";
        $fault = "client";
        error;
        reason;
        error_description;
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AccessDeniedException.prototype);
          this.error = opts.error;
          this.reason = opts.reason;
          this.error_description = opts.error_description;
        }
      };
      var AuthorizationPendingException = class _AuthorizationPendingException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
        name = "AuthorizationPendingException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "AuthorizationPendingException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AuthorizationPendingException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var ExpiredTokenException = class _ExpiredTokenException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
        name = "ExpiredTokenException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "ExpiredTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ExpiredTokenException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var InternalServerException = class _InternalServerException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InternalServerException";
        name = "InternalServerException";
        $fault = "server";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InternalServerException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, _InternalServerException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var InvalidClientException = class _InvalidClientException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
        name = "InvalidClientException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidClientException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidClientException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var InvalidGrantException = class _InvalidGrantException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
        name = "InvalidGrantException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidGrantException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidGrantException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var InvalidRequestException = class _InvalidRequestException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
        name = "InvalidRequestException";
        $fault = "client";
        error;
        reason;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidRequestException.prototype);
          this.error = opts.error;
          this.reason = opts.reason;
          this.error_description = opts.error_description;
        }
      };
      var InvalidScopeException = class _InvalidScopeException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
        name = "InvalidScopeException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "InvalidScopeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidScopeException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var SlowDownException = class _SlowDownException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#SlowDownException";
        name = "SlowDownException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "SlowDownException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _SlowDownException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var UnauthorizedClientException = class _UnauthorizedClientException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
        name = "UnauthorizedClientException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "UnauthorizedClientException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _UnauthorizedClientException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var UnsupportedGrantTypeException = class _UnsupportedGrantTypeException extends SSOOIDCServiceException {
        static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
        name = "UnsupportedGrantTypeException";
        $fault = "client";
        error;
        error_description;
        constructor(opts) {
          super({
            name: "UnsupportedGrantTypeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _UnsupportedGrantTypeException.prototype);
          this.error = opts.error;
          this.error_description = opts.error_description;
        }
      };
      var _ADE = "AccessDeniedException";
      var _APE = "AuthorizationPendingException";
      var _AT = "AccessToken";
      var _CS = "ClientSecret";
      var _CT = "CreateToken";
      var _CTR = "CreateTokenRequest";
      var _CTRr = "CreateTokenResponse";
      var _CV = "CodeVerifier";
      var _ETE = "ExpiredTokenException";
      var _ICE = "InvalidClientException";
      var _IGE = "InvalidGrantException";
      var _IRE = "InvalidRequestException";
      var _ISE = "InternalServerException";
      var _ISEn = "InvalidScopeException";
      var _IT = "IdToken";
      var _RT = "RefreshToken";
      var _SDE = "SlowDownException";
      var _UCE = "UnauthorizedClientException";
      var _UGTE = "UnsupportedGrantTypeException";
      var _aT = "accessToken";
      var _c = "client";
      var _cI = "clientId";
      var _cS = "clientSecret";
      var _cV = "codeVerifier";
      var _co = "code";
      var _dC = "deviceCode";
      var _e = "error";
      var _eI = "expiresIn";
      var _ed = "error_description";
      var _gT = "grantType";
      var _h = "http";
      var _hE = "httpError";
      var _iT = "idToken";
      var _r = "reason";
      var _rT = "refreshToken";
      var _rU = "redirectUri";
      var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
      var _sc = "scope";
      var _se = "server";
      var _tT = "tokenType";
      var n0 = "com.amazonaws.ssooidc";
      var _s_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.OF(_s);
      var SSOOIDCServiceException$ = [-3, _s, "SSOOIDCServiceException", 0, [], []];
      _s_registry.registerError(SSOOIDCServiceException$, SSOOIDCServiceException);
      var n0_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.OF(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _r, _ed],
        [0, 0, 0]
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var AuthorizationPendingException$ = [
        -3,
        n0,
        _APE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(AuthorizationPendingException$, AuthorizationPendingException);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var InternalServerException$ = [
        -3,
        n0,
        _ISE,
        { [_e]: _se, [_hE]: 500 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InternalServerException$, InternalServerException);
      var InvalidClientException$ = [
        -3,
        n0,
        _ICE,
        { [_e]: _c, [_hE]: 401 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidClientException$, InvalidClientException);
      var InvalidGrantException$ = [
        -3,
        n0,
        _IGE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidGrantException$, InvalidGrantException);
      var InvalidRequestException$ = [
        -3,
        n0,
        _IRE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _r, _ed],
        [0, 0, 0]
      ];
      n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
      var InvalidScopeException$ = [
        -3,
        n0,
        _ISEn,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(InvalidScopeException$, InvalidScopeException);
      var SlowDownException$ = [
        -3,
        n0,
        _SDE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(SlowDownException$, SlowDownException);
      var UnauthorizedClientException$ = [
        -3,
        n0,
        _UCE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(UnauthorizedClientException$, UnauthorizedClientException);
      var UnsupportedGrantTypeException$ = [
        -3,
        n0,
        _UGTE,
        { [_e]: _c, [_hE]: 400 },
        [_e, _ed],
        [0, 0]
      ];
      n0_registry.registerError(UnsupportedGrantTypeException$, UnsupportedGrantTypeException);
      var errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AccessToken = [0, n0, _AT, 8, 0];
      var ClientSecret = [0, n0, _CS, 8, 0];
      var CodeVerifier = [0, n0, _CV, 8, 0];
      var IdToken = [0, n0, _IT, 8, 0];
      var RefreshToken = [0, n0, _RT, 8, 0];
      var CreateTokenRequest$ = [
        3,
        n0,
        _CTR,
        0,
        [_cI, _cS, _gT, _dC, _co, _rT, _sc, _rU, _cV],
        [0, [() => ClientSecret, 0], 0, 0, 0, [() => RefreshToken, 0], 64 | 0, 0, [() => CodeVerifier, 0]],
        3
      ];
      var CreateTokenResponse$ = [
        3,
        n0,
        _CTRr,
        0,
        [_aT, _tT, _eI, _rT, _iT],
        [[() => AccessToken, 0], 0, 1, [() => RefreshToken, 0], [() => IdToken, 0]]
      ];
      var Scopes = (
        /* unused pure expression or super */
        null
      );
      var CreateToken$ = [
        9,
        n0,
        _CT,
        { [_h]: ["POST", "/token", 200] },
        () => CreateTokenRequest$,
        () => CreateTokenResponse$
      ];
      var getRuntimeConfig = (config) => {
        return {
          apiVersion: "2019-06-10",
          base64Decoder: config?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.Ey,
          base64Encoder: config?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.nk,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.f2()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.mR()
            }
          ],
          logger: config?.logger ?? new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.N4(),
          protocol: config?.protocol ?? _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.Yu,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.ssooidc",
            errorTypeRegistries,
            version: "2019-06-10",
            serviceTarget: "AWSSSOOIDCService"
          },
          serviceId: config?.serviceId ?? "SSO OIDC",
          sha256: config?.sha256 ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_3__.kS,
          urlParser: config?.urlParser ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.Dl,
          utf8Decoder: config?.utf8Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.ar,
          utf8Encoder: config?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.Pq
        };
      };
      var getRuntimeConfig2 = (config) => {
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.o_)(process.version);
        const defaultsMode = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.IZ)(config);
        const defaultConfigProvider = () => defaultsMode().then(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.lT);
        const clientSharedValues = getRuntimeConfig(config);
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.I9)(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.$S, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.n8,
          defaultSocketTimeout: (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.ED)(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: _chunk_PN3TUJNV_js__WEBPACK_IMPORTED_MODULE_0__.n.version }),
          maxAttempts: config?.maxAttempts ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.qs, config),
          region: config?.region ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.GG, { ..._chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.zH, ...loaderConfig }),
          requestHandler: _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_2__.$.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)({
            ..._chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.kN,
            default: async () => (await defaultConfigProvider()).retryMode || _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.L0
          }, config),
          streamCollector: config?.streamCollector ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.kv,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.e$, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Ko, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.hV, loaderConfig)
        };
      };
      var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
        let _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
              _httpAuthSchemes.push(httpAuthScheme);
            } else {
              _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      };
      var resolveHttpAuthRuntimeConfig = (config) => {
        return {
          httpAuthSchemes: config.httpAuthSchemes(),
          httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
          credentials: config.credentials()
        };
      };
      var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.Rq)(runtimeConfig), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.xA)(runtimeConfig), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.$3)(extensionConfiguration), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.uv)(extensionConfiguration), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      var SSOOIDCClient = class extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.Kj {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig2(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(_config_1);
          const _config_3 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.$z)(_config_2);
          const _config_4 = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.TD)(_config_3);
          const _config_5 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.OV)(_config_4);
          const _config_6 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.Co)(_config_5);
          const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
          const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8;
          this.middlewareStack.use((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_6__.wq)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.sM)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.ey)(this.config));
          this.middlewareStack.use((0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_5__.vK)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.TC)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.Y7)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.n4)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.wB)(this.config, {
            httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.h$({
              "aws.auth#sigv4": config.credentials
            })
          }));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.lW)(this.config));
        }
        destroy() {
          super.destroy();
        }
      };
      var command = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.k8)(commonParams, "AWSSSOOIDCService", "SSOOIDCClient", _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.rD);
      var _ep0 = {};
      var _mw0 = (Command2, cs, config, o) => [];
      var CreateTokenCommand = class extends command(_ep0, _mw0, "CreateToken", CreateToken$) {
      };
      var commands = {
        CreateTokenCommand
      };
      var SSOOIDC = class extends SSOOIDCClient {
      };
      (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_4__.J1)(commands, SSOOIDC);
      var AccessDeniedExceptionReason = {
        KMS_ACCESS_DENIED: "KMS_AccessDeniedException"
      };
      var InvalidRequestExceptionReason = {
        KMS_DISABLED_KEY: "KMS_DisabledException",
        KMS_INVALID_KEY_USAGE: "KMS_InvalidKeyUsageException",
        KMS_INVALID_STATE: "KMS_InvalidStateException",
        KMS_KEY_NOT_FOUND: "KMS_NotFoundException"
      };
    })
  )
};
