export const id = 359;
export const ids = [359];
export const modules = {
  /***/
  6359: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GetRoleCommand: () => (
          /* binding */
          GetRoleCommand
        ),
        /* harmony export */
        IAMClient: () => (
          /* binding */
          IAMClient
        )
        /* harmony export */
      });
      var _chunk_3VJRLJRX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);
      var _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4065);
      var _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7875);
      var _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);
      var _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1206);
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7215);
      var defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.ug)(context).operation,
          region: await (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.te)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "iam",
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
      var defaultIAMHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
          }
        }
        return options;
      };
      var resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = (0, _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.ho)(config);
        return Object.assign(config_0, {
          authSchemePreference: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.te)(config.authSchemePreference ?? [])
        });
      };
      var resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          defaultSigningName: "iam"
        });
      };
      var commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var package_default = {
        name: "@aws-sdk/client-iam",
        version: "3.1169.0",
        description: "AWS SDK for JavaScript Iam Client for Node.js, Browser and React Native",
        homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-iam",
        license: "Apache-2.0",
        author: {
          name: "AWS SDK for JavaScript Team",
          url: "https://aws.amazon.com/sdk-for-javascript/"
        },
        repository: {
          type: "git",
          url: "https://github.com/aws/aws-sdk-js-v3.git",
          directory: "clients/client-iam"
        },
        files: [
          "dist-*/**"
        ],
        sideEffects: false,
        main: "./dist-cjs/index.js",
        module: "./dist-es/index.js",
        browser: {
          "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
        },
        types: "./dist-types/index.d.ts",
        typesVersions: {
          "<4.5": {
            "dist-types/*": [
              "dist-types/ts3.4/*"
            ]
          }
        },
        "react-native": {
          "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
        },
        scripts: {
          build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
          "build:cjs": "node ../../scripts/compilation/inline",
          "build:es": "premove dist-es && tsc -p tsconfig.es.json",
          "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
          "build:types": "premove dist-types && tsc -p tsconfig.types.json",
          "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
          clean: "premove dist-cjs dist-es dist-types",
          "extract:docs": "api-extractor run --local",
          "generate:client": "node ../../scripts/generate-clients/single-service",
          test: "yarn g:vitest run --passWithNoTests",
          "test:watch": "yarn g:vitest watch --passWithNoTests",
          "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
          "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
          "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
          "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
          "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
        },
        dependencies: {
          "@aws-sdk/core": "^3.981.0",
          "@aws-sdk/credential-provider-node": "^3.972.97",
          "@aws-sdk/types": "^3.975.1",
          "@smithy/core": "^3.40.0",
          "@smithy/fetch-http-handler": "^5.8.1",
          "@smithy/node-http-handler": "^4.14.2",
          "@smithy/types": "^4.20.0",
          tslib: "^2.6.2"
        },
        devDependencies: {
          "@smithy/snapshot-testing": "^2.4.0",
          "@tsconfig/node20": "20.1.8",
          "@types/node": "^20.14.8",
          concurrently: "7.0.0",
          "downlevel-dts": "0.10.1",
          premove: "4.0.0",
          typescript: "~7.0.2",
          vitest: "^4.0.17"
        },
        engines: {
          node: ">=20.0.0"
        }
      };
      var v = "ref";
      var w = "authSchemes";
      var x = "name";
      var y = "signingRegion";
      var a = -1;
      var b = true;
      var c = "isSet";
      var d = "PartitionResult";
      var e = "stringEquals";
      var f = "booleanEquals";
      var g = "getAttr";
      var h = { [v]: "Endpoint" };
      var i = { "fn": g, "argv": [{ [v]: d }, "name"] };
      var j = { [v]: d };
      var k = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] };
      var l = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] };
      var m = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] };
      var n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] };
      var o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] };
      var p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] };
      var q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] };
      var s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] };
      var t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] };
      var u = [{ [v]: "Region" }];
      var _data = {
        conditions: [
          [c, [h]],
          [c, u],
          ["aws.partition", u, d],
          [e, [i, "aws"]],
          [e, [i, "aws-cn"]],
          [e, [i, "aws-us-gov"]],
          [e, [i, "aws-iso"]],
          [f, [{ [v]: "UseFIPS" }, b]],
          [f, [{ [v]: "UseDualStack" }, b]],
          [e, [i, "aws-iso-b"]],
          [e, [i, "aws-iso-e"]],
          [e, [i, "aws-iso-f"]],
          [e, [i, "aws-eusc"]],
          [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
          [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [h, {}],
          ["https://iam.amazonaws.com", k],
          ["https://iam-fips.amazonaws.com", k],
          ["https://iam.global.api.aws", k],
          ["https://iam-fips.global.api.aws", k],
          ["https://iam.global.api.amazonwebservices.com.cn", l],
          ["https://iam-fips.api.amazonwebservices.com.cn", l],
          ["https://iam.cn-north-1.amazonaws.com.cn", l],
          ["https://iam-fips.amazonaws.com.cn", l],
          ["https://iam.us-gov.api.aws", m],
          ["https://iam.us-gov.amazonaws.com", m],
          ["https://iam.us-iso-east-1.c2s.ic.gov", n],
          ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
          ["https://iam.api.aws.ic.gov", n],
          ["https://iam-fips.api.aws.ic.gov", n],
          ["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
          ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
          ["https://iam.api.aws.scloud", o],
          ["https://iam-fips.api.aws.scloud", o],
          ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
          ["https://iam-fips.cloud.adc-e.uk", p],
          ["https://iam.api.cloud-aws.adc-e.uk", p],
          ["https://iam-fips.api.cloud-aws.adc-e.uk", p],
          ["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
          ["https://iam-fips.csp.hci.ic.gov", q],
          ["https://iam.api.aws.hci.ic.gov", q],
          ["https://iam-fips.api.aws.hci.ic.gov", q],
          ["https://iam.eusc-de-east-1.amazonaws.eu", s],
          ["https://iam-fips.amazonaws.eu", s],
          ["https://iam.global.api.amazonwebservices.eu", s],
          ["https://iam-fips.api.amazonwebservices.eu", s],
          ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
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
        42,
        3,
        1,
        4,
        r + 41,
        2,
        5,
        r + 41,
        3,
        39,
        6,
        4,
        36,
        7,
        5,
        35,
        8,
        6,
        32,
        9,
        7,
        20,
        10,
        8,
        15,
        11,
        9,
        r + 18,
        12,
        10,
        r + 22,
        13,
        11,
        r + 26,
        14,
        12,
        r + 30,
        r + 40,
        9,
        r + 20,
        16,
        10,
        r + 24,
        17,
        11,
        r + 28,
        18,
        12,
        r + 32,
        19,
        13,
        r + 38,
        r + 39,
        8,
        26,
        21,
        9,
        r + 19,
        22,
        10,
        r + 23,
        23,
        11,
        r + 27,
        24,
        12,
        r + 31,
        25,
        14,
        r + 36,
        r + 37,
        9,
        r + 21,
        27,
        10,
        r + 25,
        28,
        11,
        r + 29,
        29,
        12,
        r + 33,
        30,
        13,
        31,
        r + 35,
        14,
        r + 34,
        r + 35,
        7,
        34,
        33,
        8,
        r + 16,
        r + 14,
        8,
        r + 17,
        r + 15,
        8,
        r + 12,
        r + 13,
        7,
        38,
        37,
        8,
        r + 8,
        r + 10,
        8,
        r + 9,
        r + 11,
        7,
        41,
        40,
        8,
        r + 6,
        r + 4,
        8,
        r + 7,
        r + 5,
        7,
        r + 1,
        43,
        8,
        r + 2,
        r + 3
      ]);
      var bdd = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.d5.from(nodes, root, _data.conditions, _data.results);
      var cache = new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.kS({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      });
      var defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.mw.aws = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.UF;
      var IAMServiceException = class _IAMServiceException extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.TJ {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, _IAMServiceException.prototype);
        }
      };
      var ConcurrentModificationException = class _ConcurrentModificationException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
        name = "ConcurrentModificationException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ConcurrentModificationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
        }
      };
      var NoSuchEntityException = class _NoSuchEntityException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#NoSuchEntityException";
        name = "NoSuchEntityException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NoSuchEntityException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NoSuchEntityException.prototype);
        }
      };
      var ServiceFailureException = class _ServiceFailureException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#ServiceFailureException";
        name = "ServiceFailureException";
        $fault = "server";
        constructor(opts) {
          super({
            name: "ServiceFailureException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, _ServiceFailureException.prototype);
        }
      };
      var AccountNotManagementOrDelegatedAdministratorException = class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
        name = "AccountNotManagementOrDelegatedAdministratorException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "AccountNotManagementOrDelegatedAdministratorException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AccountNotManagementOrDelegatedAdministratorException.prototype);
          this.Message = opts.Message;
        }
      };
      var EntityAlreadyExistsException = class _EntityAlreadyExistsException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
        name = "EntityAlreadyExistsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "EntityAlreadyExistsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _EntityAlreadyExistsException.prototype);
        }
      };
      var InvalidInputException = class _InvalidInputException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#InvalidInputException";
        name = "InvalidInputException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidInputException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidInputException.prototype);
        }
      };
      var LimitExceededException = class _LimitExceededException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#LimitExceededException";
        name = "LimitExceededException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _LimitExceededException.prototype);
        }
      };
      var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
        name = "MalformedPolicyDocumentException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MalformedPolicyDocumentException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
        }
      };
      var NameConflictException = class _NameConflictException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#NameConflictException";
        name = "NameConflictException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NameConflictException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NameConflictException.prototype);
        }
      };
      var RoleModifiedException = class _RoleModifiedException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#RoleModifiedException";
        name = "RoleModifiedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RoleModifiedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _RoleModifiedException.prototype);
        }
      };
      var RoleTemplateDisabledException = class _RoleTemplateDisabledException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
        name = "RoleTemplateDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RoleTemplateDisabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _RoleTemplateDisabledException.prototype);
        }
      };
      var UnmodifiableEntityException = class _UnmodifiableEntityException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
        name = "UnmodifiableEntityException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnmodifiableEntityException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
        }
      };
      var PolicyNotAttachableException = class _PolicyNotAttachableException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
        name = "PolicyNotAttachableException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PolicyNotAttachableException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _PolicyNotAttachableException.prototype);
        }
      };
      var EntityTemporarilyUnmodifiableException = class _EntityTemporarilyUnmodifiableException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
        name = "EntityTemporarilyUnmodifiableException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "EntityTemporarilyUnmodifiableException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _EntityTemporarilyUnmodifiableException.prototype);
        }
      };
      var InvalidUserTypeException = class _InvalidUserTypeException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
        name = "InvalidUserTypeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidUserTypeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidUserTypeException.prototype);
        }
      };
      var PasswordPolicyViolationException = class _PasswordPolicyViolationException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
        name = "PasswordPolicyViolationException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PasswordPolicyViolationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _PasswordPolicyViolationException.prototype);
        }
      };
      var OpenIdIdpCommunicationErrorException = class _OpenIdIdpCommunicationErrorException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
        name = "OpenIdIdpCommunicationErrorException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "OpenIdIdpCommunicationErrorException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _OpenIdIdpCommunicationErrorException.prototype);
        }
      };
      var ServiceNotSupportedException = class _ServiceNotSupportedException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
        name = "ServiceNotSupportedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ServiceNotSupportedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ServiceNotSupportedException.prototype);
        }
      };
      var DeleteConflictException = class _DeleteConflictException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#DeleteConflictException";
        name = "DeleteConflictException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "DeleteConflictException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _DeleteConflictException.prototype);
        }
      };
      var OrganizationNotFoundException = class _OrganizationNotFoundException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
        name = "OrganizationNotFoundException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "OrganizationNotFoundException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype);
          this.Message = opts.Message;
        }
      };
      var OrganizationNotInAllFeaturesModeException = class _OrganizationNotInAllFeaturesModeException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
        name = "OrganizationNotInAllFeaturesModeException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "OrganizationNotInAllFeaturesModeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype);
          this.Message = opts.Message;
        }
      };
      var ServiceAccessNotEnabledException = class _ServiceAccessNotEnabledException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
        name = "ServiceAccessNotEnabledException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "ServiceAccessNotEnabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ServiceAccessNotEnabledException.prototype);
          this.Message = opts.Message;
        }
      };
      var FeatureDisabledException = class _FeatureDisabledException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#FeatureDisabledException";
        name = "FeatureDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "FeatureDisabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _FeatureDisabledException.prototype);
        }
      };
      var InvalidAuthenticationCodeException = class _InvalidAuthenticationCodeException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
        name = "InvalidAuthenticationCodeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidAuthenticationCodeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidAuthenticationCodeException.prototype);
        }
      };
      var CallerIsNotManagementAccountException = class _CallerIsNotManagementAccountException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
        name = "CallerIsNotManagementAccountException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "CallerIsNotManagementAccountException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _CallerIsNotManagementAccountException.prototype);
          this.Message = opts.Message;
        }
      };
      var FeatureEnabledException = class _FeatureEnabledException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#FeatureEnabledException";
        name = "FeatureEnabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "FeatureEnabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _FeatureEnabledException.prototype);
        }
      };
      var ReportGenerationLimitExceededException = class _ReportGenerationLimitExceededException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
        name = "ReportGenerationLimitExceededException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ReportGenerationLimitExceededException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ReportGenerationLimitExceededException.prototype);
        }
      };
      var CredentialReportExpiredException = class _CredentialReportExpiredException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
        name = "CredentialReportExpiredException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "CredentialReportExpiredException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _CredentialReportExpiredException.prototype);
        }
      };
      var CredentialReportNotPresentException = class _CredentialReportNotPresentException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
        name = "CredentialReportNotPresentException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "CredentialReportNotPresentException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _CredentialReportNotPresentException.prototype);
        }
      };
      var CredentialReportNotReadyException = class _CredentialReportNotReadyException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
        name = "CredentialReportNotReadyException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "CredentialReportNotReadyException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _CredentialReportNotReadyException.prototype);
        }
      };
      var UnrecognizedPublicKeyEncodingException = class _UnrecognizedPublicKeyEncodingException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
        name = "UnrecognizedPublicKeyEncodingException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnrecognizedPublicKeyEncodingException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _UnrecognizedPublicKeyEncodingException.prototype);
        }
      };
      var PolicyEvaluationException = class _PolicyEvaluationException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
        name = "PolicyEvaluationException";
        $fault = "server";
        constructor(opts) {
          super({
            name: "PolicyEvaluationException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, _PolicyEvaluationException.prototype);
        }
      };
      var KeyPairMismatchException = class _KeyPairMismatchException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
        name = "KeyPairMismatchException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "KeyPairMismatchException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _KeyPairMismatchException.prototype);
        }
      };
      var MalformedCertificateException = class _MalformedCertificateException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#MalformedCertificateException";
        name = "MalformedCertificateException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MalformedCertificateException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _MalformedCertificateException.prototype);
        }
      };
      var DuplicateCertificateException = class _DuplicateCertificateException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
        name = "DuplicateCertificateException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "DuplicateCertificateException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _DuplicateCertificateException.prototype);
        }
      };
      var InvalidCertificateException = class _InvalidCertificateException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#InvalidCertificateException";
        name = "InvalidCertificateException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidCertificateException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidCertificateException.prototype);
        }
      };
      var DuplicateSSHPublicKeyException = class _DuplicateSSHPublicKeyException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
        name = "DuplicateSSHPublicKeyException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "DuplicateSSHPublicKeyException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _DuplicateSSHPublicKeyException.prototype);
        }
      };
      var InvalidPublicKeyException = class _InvalidPublicKeyException extends IAMServiceException {
        static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
        name = "InvalidPublicKeyException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidPublicKeyException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidPublicKeyException.prototype);
        }
      };
      var _A = "Arn";
      var _AAc = "AccountAliases";
      var _ABO = "AllowedByOrganizations";
      var _ABPB = "AllowedByPermissionsBoundary";
      var _AI = "ApproverId";
      var _AMP = "AttachedManagedPolicies";
      var _AN = "AttachmentName";
      var _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
      var _ANc = "ActionNames";
      var _AP = "AttachedPolicy";
      var _APB = "AttachedPermissionsBoundary";
      var _ARPD = "AssumeRolePolicyDocument";
      var _ARPDT = "AssumeRolePolicyDocumentTemplate";
      var _AT = "AttachmentType";
      var _CA = "CallerArn";
      var _CD = "CreateDate";
      var _CE = "ContextEntry";
      var _CELT = "ContextEntryListType";
      var _CEo = "ContextEntries";
      var _CIDL = "ClientIDList";
      var _CINMAE = "CallerIsNotManagementAccountException";
      var _CKN = "ContextKeyName";
      var _CKNo = "ContextKeyNames";
      var _CKT = "ContextKeyType";
      var _CKV = "ContextKeyValues";
      var _CME = "ConcurrentModificationException";
      var _COIDCPR = "CreateOpenIDConnectProviderRequest";
      var _CREE = "CredentialReportExpiredException";
      var _CRNPE = "CredentialReportNotPresentException";
      var _CRNRE = "CredentialReportNotReadyException";
      var _CT = "CreateTimestamp";
      var _Ce = "Certifications";
      var _Col = "Column";
      var _D = "Description";
      var _DCE = "DeleteConflictException";
      var _DCEu = "DuplicateCertificateException";
      var _DMV = "DefaultMinorVersion";
      var _DORCMRi = "DisableOrganizationsRootCredentialsManagementResponse";
      var _DORSRi = "DisableOrganizationsRootSessionsResponse";
      var _DP = "DelegationPermission";
      var _DR = "DelegationRequest";
      var _DRI = "DelegationRequestId";
      var _DSSHPKE = "DuplicateSSHPublicKeyException";
      var _DV = "DefaultValue";
      var _EAEE = "EntityAlreadyExistsException";
      var _EAN = "EvalActionName";
      var _EDD = "EvalDecisionDetails";
      var _EDn = "EnableDate";
      var _EDv = "EvalDecision";
      var _EF = "EnabledFeatures";
      var _EORCMRn = "EnableOrganizationsRootCredentialsManagementResponse";
      var _EORSRn = "EnableOrganizationsRootSessionsResponse";
      var _EPn = "EndPosition";
      var _ER = "EvaluationResult";
      var _ERD = "EvalResourceDecision";
      var _ERN = "EvalResourceName";
      var _ET = "ExpirationTime";
      var _ETUE = "EntityTemporarilyUnmodifiableException";
      var _Ena = "Enabled";
      var _F = "Filter";
      var _FDE = "FeatureDisabledException";
      var _FEE = "FeatureEnabledException";
      var _GAADR = "GetAccountAuthorizationDetailsRequest";
      var _GAPRe = "GetAccountPropertiesResponse";
      var _GASR = "GetAccountSummaryResponse";
      var _GCKFCPR = "GetContextKeysForCustomPolicyRequest";
      var _GCKFPPR = "GetContextKeysForPrincipalPolicyRequest";
      var _GCKFPR = "GetContextKeysForPolicyResponse";
      var _GL = "GroupList";
      var _GMFADRe = "GetMFADeviceResponse";
      var _GOIDCPRe = "GetOpenIDConnectProviderResponse";
      var _GR = "GetRole";
      var _GRR = "GetRoleRequest";
      var _GRRe = "GetRoleResponse";
      var _IACE = "InvalidAuthenticationCodeException";
      var _ICE = "InvalidCertificateException";
      var _IIE = "InvalidInputException";
      var _IPIT = "InlinePolicyIdentifierType";
      var _IPIn = "InlinePolicyIdentifier";
      var _IPKE = "InvalidPublicKeyException";
      var _IPN = "InstanceProfileName";
      var _IPT = "InlinePolicyTemplates";
      var _IPn = "InlinePolicy";
      var _IR = "IsRequired";
      var _IT = "IsTruncated";
      var _IUTE = "InvalidUserTypeException";
      var _Im = "Immutable";
      var _K = "Key";
      var _KPME = "KeyPairMismatchException";
      var _LAARi = "ListAccountAliasesResponse";
      var _LEE = "LimitExceededException";
      var _LGPRi = "ListGroupPoliciesResponse";
      var _LOFRi = "ListOrganizationsFeaturesResponse";
      var _LPGSAR = "ListPoliciesGrantingServiceAccessRequest";
      var _LRPRi = "ListRolePoliciesResponse";
      var _LUD = "LastUsedDate";
      var _LUPRi = "ListUserPoliciesResponse";
      var _Li = "Line";
      var _M = "Message";
      var _MBT = "ManagedByType";
      var _MBV = "ManagedByValue";
      var _MCE = "MalformedCertificateException";
      var _MCV = "MissingContextValues";
      var _MI = "MaxItems";
      var _MPAa = "ManagedPolicyArns";
      var _MPDE = "MalformedPolicyDocumentException";
      var _MS = "MatchedStatements";
      var _MSD = "MaxSessionDuration";
      var _MV = "MinorVersion";
      var _MVa = "MajorVersion";
      var _Ma = "Marker";
      var _N = "Name";
      var _NCE = "NameConflictException";
      var _NSEE = "NoSuchEntityException";
      var _No = "Notes";
      var _OAI = "OwnerAccountId";
      var _ODD = "OrganizationsDecisionDetail";
      var _OI = "OwnerId";
      var _OIDCPA = "OpenIDConnectProviderArn";
      var _OIICEE = "OpenIdIdpCommunicationErrorException";
      var _OIr = "OrganizationId";
      var _ONFE = "OrganizationNotFoundException";
      var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
      var _OOPIL = "OrderedOrganizationPolicyInputList";
      var _OOPT = "OrderedOrganizationPolicyType";
      var _OPLT = "OrganizationPolicyListType";
      var _OSBO = "OnlySendByOwner";
      var _P = "Permissions";
      var _PA = "PolicyArn";
      var _PAPR = "PutAccountPropertiesRequest";
      var _PB = "PermissionsBoundary";
      var _PBA = "PermissionsBoundaryArn";
      var _PBAe = "PermissionBoundaryArn";
      var _PBDD = "PermissionsBoundaryDecisionDetail";
      var _PBPIL = "PermissionsBoundaryPolicyInputList";
      var _PBT = "PermissionsBoundaryType";
      var _PD = "PolicyDocument";
      var _PDa = "ParameterDefinition";
      var _PDar = "ParametersDefinition";
      var _PDo = "PolicyDetail";
      var _PEE = "PolicyEvaluationException";
      var _PEL = "PolicyExclusionList";
      var _PELT = "PolicyExclusionsListType";
      var _PIL = "PolicyInputList";
      var _PIo = "PolicyIdentifier";
      var _PN = "PolicyName";
      var _PNAE = "PolicyNotAttachableException";
      var _PNo = "PolicyNames";
      var _PP = "PermissionPolicy";
      var _PPVE = "PasswordPolicyViolationException";
      var _PPo = "PolicyParameter";
      var _PSA = "PolicySourceArn";
      var _PT = "PolicyType";
      var _PTA = "PolicyTemplateArn";
      var _Pa = "Path";
      var _Par = "Parameters";
      var _Pos = "Position";
      var _Pr = "Properties";
      var _R = "Region";
      var _RA = "ResourceArns";
      var _RDP = "RoleDescriptionPattern";
      var _RGLEE = "ReportGenerationLimitExceededException";
      var _RHO = "ResourceHandlingOption";
      var _RI = "RequestorId";
      var _RIo = "RoleId";
      var _RLU = "RoleLastUsed";
      var _RM = "RequestMessage";
      var _RME = "RoleModifiedException";
      var _RN = "RoleName";
      var _RNP = "RoleNamePattern";
      var _RNe = "RequestorName";
      var _RO = "ResourceOwner";
      var _RP = "ResourcePolicy";
      var _RPP = "RolePathPattern";
      var _RPRA = "RolePermissionRestrictionArns";
      var _RR = "RejectionReason";
      var _RSR = "ResourceSpecificResults";
      var _RSRLT = "ResourceSpecificResultListType";
      var _RSRe = "ResourceSpecificResult";
      var _RTDE = "RoleTemplateDisabledException";
      var _RTT = "RoleTagsTemplate";
      var _RTV = "RoleTemplateVersion";
      var _RU = "RedirectUrl";
      var _RUT = "RoleUsageType";
      var _RVE = "ReplacementValueEntry";
      var _Res = "Resources";
      var _Ro = "Role";
      var _SAMLPA = "SAMLProviderArn";
      var _SANEE = "ServiceAccessNotEnabledException";
      var _SCN = "ServerCertificateName";
      var _SCPIL = "ServiceControlPolicyInputList";
      var _SCPR = "SimulateCustomPolicyRequest";
      var _SD = "SessionDuration";
      var _SFE = "ServiceFailureException";
      var _SLT = "StatementListType";
      var _SM = "SummaryMap";
      var _SNSE = "ServiceNotSupportedException";
      var _SNer = "SerialNumber";
      var _SNerv = "ServiceNamespaces";
      var _SPI = "SourcePolicyId";
      var _SPPR = "SimulatePrincipalPolicyRequest";
      var _SPT = "SourcePolicyType";
      var _SPt = "StartPosition";
      var _SRT = "SourceRoleTemplate";
      var _ST = "SubType";
      var _St = "State";
      var _Sta = "Statement";
      var _T = "Tags";
      var _TA = "TemplateArn";
      var _TK = "TagKeys";
      var _TL = "ThumbprintList";
      var _TMV = "TemplateMinorVersion";
      var _TN = "TemplateName";
      var _TT = "TagTemplate";
      var _TVI = "TemplateVersionId";
      var _Ta = "Tag";
      var _Ty = "Type";
      var _U = "Url";
      var _UDs = "UserDetail";
      var _UEE = "UnmodifiableEntityException";
      var _UI = "UserId";
      var _UIPR = "UntagInstanceProfileRequest";
      var _UMFADR = "UntagMFADeviceRequest";
      var _UN = "UserName";
      var _UOIDCPR = "UntagOpenIDConnectProviderRequest";
      var _UOIDCPTR = "UpdateOpenIDConnectProviderThumbprintRequest";
      var _UPKEE = "UnrecognizedPublicKeyEncodingException";
      var _UPL = "UserPolicyList";
      var _UPR = "UntagPolicyRequest";
      var _URR = "UntagRoleRequest";
      var _USAMLPR = "UntagSAMLProviderRequest";
      var _USCR = "UntagServerCertificateRequest";
      var _UT = "UpdatedTime";
      var _UTp = "UpdateTimestamp";
      var _UUR = "UntagUserRequest";
      var _VE = "VersionEnabled";
      var _Va = "Values";
      var _Val = "Value";
      var _aPLT = "attachedPoliciesListType";
      var _aQE = "awsQueryError";
      var _c = "client";
      var _e = "error";
      var _hE = "httpError";
      var _iPTLT = "inlinePolicyTemplateListType";
      var _m = "message";
      var _pDLT = "parametersDefinitionListType";
      var _pDLTo = "policyDetailListType";
      var _pPLT = "policyParameterListType";
      var _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
      var _se = "server";
      var _tLT = "tagListType";
      var _tTLT = "tagTemplateListType";
      var n0 = "com.amazonaws.iam";
      var _s_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.OF(_s);
      var IAMServiceException$ = [-3, _s, "IAMServiceException", 0, [], []];
      _s_registry.registerError(IAMServiceException$, IAMServiceException);
      var n0_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.OF(n0);
      var AccountNotManagementOrDelegatedAdministratorException$ = [
        -3,
        n0,
        _ANMODAE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
      var CallerIsNotManagementAccountException$ = [
        -3,
        n0,
        _CINMAE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
      var ConcurrentModificationException$ = [
        -3,
        n0,
        _CME,
        { [_aQE]: [`ConcurrentModification`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
      var CredentialReportExpiredException$ = [
        -3,
        n0,
        _CREE,
        { [_aQE]: [`ReportExpired`, 410], [_e]: _c, [_hE]: 410 },
        [_m],
        [0]
      ];
      n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
      var CredentialReportNotPresentException$ = [
        -3,
        n0,
        _CRNPE,
        { [_aQE]: [`ReportNotPresent`, 410], [_e]: _c, [_hE]: 410 },
        [_m],
        [0]
      ];
      n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
      var CredentialReportNotReadyException$ = [
        -3,
        n0,
        _CRNRE,
        { [_aQE]: [`ReportInProgress`, 404], [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
      var DeleteConflictException$ = [
        -3,
        n0,
        _DCE,
        { [_aQE]: [`DeleteConflict`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
      var DuplicateCertificateException$ = [
        -3,
        n0,
        _DCEu,
        { [_aQE]: [`DuplicateCertificate`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
      var DuplicateSSHPublicKeyException$ = [
        -3,
        n0,
        _DSSHPKE,
        { [_aQE]: [`DuplicateSSHPublicKey`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
      var EntityAlreadyExistsException$ = [
        -3,
        n0,
        _EAEE,
        { [_aQE]: [`EntityAlreadyExists`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
      var EntityTemporarilyUnmodifiableException$ = [
        -3,
        n0,
        _ETUE,
        { [_aQE]: [`EntityTemporarilyUnmodifiable`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
      var FeatureDisabledException$ = [
        -3,
        n0,
        _FDE,
        { [_aQE]: [`FeatureDisabled`, 404], [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
      var FeatureEnabledException$ = [
        -3,
        n0,
        _FEE,
        { [_aQE]: [`FeatureEnabled`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
      var InvalidAuthenticationCodeException$ = [
        -3,
        n0,
        _IACE,
        { [_aQE]: [`InvalidAuthenticationCode`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
      var InvalidCertificateException$ = [
        -3,
        n0,
        _ICE,
        { [_aQE]: [`InvalidCertificate`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
      var InvalidInputException$ = [
        -3,
        n0,
        _IIE,
        { [_aQE]: [`InvalidInput`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidInputException$, InvalidInputException);
      var InvalidPublicKeyException$ = [
        -3,
        n0,
        _IPKE,
        { [_aQE]: [`InvalidPublicKey`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
      var InvalidUserTypeException$ = [
        -3,
        n0,
        _IUTE,
        { [_aQE]: [`InvalidUserType`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
      var KeyPairMismatchException$ = [
        -3,
        n0,
        _KPME,
        { [_aQE]: [`KeyPairMismatch`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
      var LimitExceededException$ = [
        -3,
        n0,
        _LEE,
        { [_aQE]: [`LimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(LimitExceededException$, LimitExceededException);
      var MalformedCertificateException$ = [
        -3,
        n0,
        _MCE,
        { [_aQE]: [`MalformedCertificate`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
      var MalformedPolicyDocumentException$ = [
        -3,
        n0,
        _MPDE,
        { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
      var NameConflictException$ = [
        -3,
        n0,
        _NCE,
        { [_aQE]: [`NameConflict`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(NameConflictException$, NameConflictException);
      var NoSuchEntityException$ = [
        -3,
        n0,
        _NSEE,
        { [_aQE]: [`NoSuchEntity`, 404], [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
      var OpenIdIdpCommunicationErrorException$ = [
        -3,
        n0,
        _OIICEE,
        { [_aQE]: [`OpenIdIdpCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
      var OrganizationNotFoundException$ = [
        -3,
        n0,
        _ONFE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
      var OrganizationNotInAllFeaturesModeException$ = [
        -3,
        n0,
        _ONIAFME,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
      var PasswordPolicyViolationException$ = [
        -3,
        n0,
        _PPVE,
        { [_aQE]: [`PasswordPolicyViolation`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
      var PolicyEvaluationException$ = [
        -3,
        n0,
        _PEE,
        { [_aQE]: [`PolicyEvaluation`, 500], [_e]: _se, [_hE]: 500 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
      var PolicyNotAttachableException$ = [
        -3,
        n0,
        _PNAE,
        { [_aQE]: [`PolicyNotAttachable`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
      var ReportGenerationLimitExceededException$ = [
        -3,
        n0,
        _RGLEE,
        { [_aQE]: [`ReportGenerationLimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
      var RoleModifiedException$ = [
        -3,
        n0,
        _RME,
        { [_aQE]: [`RoleModified`, 409], [_e]: _c, [_hE]: 409 },
        [_m],
        [0]
      ];
      n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
      var RoleTemplateDisabledException$ = [
        -3,
        n0,
        _RTDE,
        { [_aQE]: [`RoleTemplateDisabled`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
      var ServiceAccessNotEnabledException$ = [
        -3,
        n0,
        _SANEE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
      var ServiceFailureException$ = [
        -3,
        n0,
        _SFE,
        { [_aQE]: [`ServiceFailure`, 500], [_e]: _se, [_hE]: 500 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
      var ServiceNotSupportedException$ = [
        -3,
        n0,
        _SNSE,
        { [_aQE]: [`NotSupportedService`, 404], [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
      var UnmodifiableEntityException$ = [
        -3,
        n0,
        _UEE,
        { [_aQE]: [`UnmodifiableEntity`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
      var UnrecognizedPublicKeyEncodingException$ = [
        -3,
        n0,
        _UPKEE,
        { [_aQE]: [`UnrecognizedPublicKeyEncoding`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
      var errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AttachedPermissionsBoundary$ = [
        3,
        n0,
        _APB,
        0,
        [_PBT, _PBA],
        [0, 0]
      ];
      var AttachedPolicy$ = [
        3,
        n0,
        _AP,
        0,
        [_PN, _PA],
        [0, 0]
      ];
      var ContextEntry$ = [
        3,
        n0,
        _CE,
        0,
        [_CKN, _CKV, _CKT],
        [0, 64 | 0, 0]
      ];
      var CreateOpenIDConnectProviderRequest$ = [
        3,
        n0,
        _COIDCPR,
        0,
        [_U, _CIDL, _TL, _T],
        [0, 64 | 0, 64 | 0, () => tagListType],
        1
      ];
      var DelegationPermission$ = [
        3,
        n0,
        _DP,
        0,
        [_PTA, _Par],
        [0, () => policyParameterListType]
      ];
      var DelegationRequest$ = [
        3,
        n0,
        _DR,
        0,
        [_DRI, _OAI, _D, _RM, _P, _PP, _RPRA, _OI, _AI, _St, _ET, _RI, _RNe, _CD, _SD, _RU, _No, _RR, _OSBO, _UT],
        [0, 0, 0, 0, () => DelegationPermission$, 0, 64 | 0, 0, 0, 0, 4, 0, 0, 4, 1, 0, 0, 0, 2, 4]
      ];
      var DisableOrganizationsRootCredentialsManagementResponse$ = [
        3,
        n0,
        _DORCMRi,
        0,
        [_OIr, _EF],
        [0, 64 | 0]
      ];
      var DisableOrganizationsRootSessionsResponse$ = [
        3,
        n0,
        _DORSRi,
        0,
        [_OIr, _EF],
        [0, 64 | 0]
      ];
      var EnableOrganizationsRootCredentialsManagementResponse$ = [
        3,
        n0,
        _EORCMRn,
        0,
        [_OIr, _EF],
        [0, 64 | 0]
      ];
      var EnableOrganizationsRootSessionsResponse$ = [
        3,
        n0,
        _EORSRn,
        0,
        [_OIr, _EF],
        [0, 64 | 0]
      ];
      var EvaluationResult$ = [
        3,
        n0,
        _ER,
        0,
        [_EAN, _EDv, _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, _RSR],
        [0, 0, 0, () => StatementListType, 64 | 0, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128 | 0, () => ResourceSpecificResultListType],
        2
      ];
      var GetAccountAuthorizationDetailsRequest$ = [
        3,
        n0,
        _GAADR,
        0,
        [_F, _MI, _Ma],
        [64 | 0, 1, 0]
      ];
      var GetAccountPropertiesResponse$ = [
        3,
        n0,
        _GAPRe,
        0,
        [_Pr],
        [128 | 0]
      ];
      var GetAccountSummaryResponse$ = [
        3,
        n0,
        _GASR,
        0,
        [_SM],
        [128 | 1]
      ];
      var GetContextKeysForCustomPolicyRequest$ = [
        3,
        n0,
        _GCKFCPR,
        0,
        [_PIL],
        [64 | 0],
        1
      ];
      var GetContextKeysForPolicyResponse$ = [
        3,
        n0,
        _GCKFPR,
        0,
        [_CKNo],
        [64 | 0]
      ];
      var GetContextKeysForPrincipalPolicyRequest$ = [
        3,
        n0,
        _GCKFPPR,
        0,
        [_PSA, _PIL],
        [0, 64 | 0],
        1
      ];
      var GetMFADeviceResponse$ = [
        3,
        n0,
        _GMFADRe,
        0,
        [_SNer, _UN, _EDn, _Ce],
        [0, 0, 4, 128 | 0],
        1
      ];
      var GetOpenIDConnectProviderResponse$ = [
        3,
        n0,
        _GOIDCPRe,
        0,
        [_U, _CIDL, _TL, _CD, _T],
        [0, 64 | 0, 64 | 0, 4, () => tagListType]
      ];
      var GetRoleRequest$ = [
        3,
        n0,
        _GRR,
        0,
        [_RN],
        [0],
        1
      ];
      var GetRoleResponse$ = [
        3,
        n0,
        _GRRe,
        0,
        [_Ro],
        [() => Role$],
        1
      ];
      var InlinePolicy$ = [
        3,
        n0,
        _IPn,
        0,
        [_PN, _PD],
        [0, 0],
        2
      ];
      var InlinePolicyIdentifierType$ = [
        3,
        n0,
        _IPIT,
        0,
        [_PN, _AT, _AN],
        [0, 0, 0],
        3
      ];
      var ListAccountAliasesResponse$ = [
        3,
        n0,
        _LAARi,
        0,
        [_AAc, _IT, _Ma],
        [64 | 0, 2, 0],
        1
      ];
      var ListGroupPoliciesResponse$ = [
        3,
        n0,
        _LGPRi,
        0,
        [_PNo, _IT, _Ma],
        [64 | 0, 2, 0],
        1
      ];
      var ListOrganizationsFeaturesResponse$ = [
        3,
        n0,
        _LOFRi,
        0,
        [_OIr, _EF],
        [0, 64 | 0]
      ];
      var ListPoliciesGrantingServiceAccessRequest$ = [
        3,
        n0,
        _LPGSAR,
        0,
        [_A, _SNerv, _Ma],
        [0, 64 | 0, 0],
        2
      ];
      var ListRolePoliciesResponse$ = [
        3,
        n0,
        _LRPRi,
        0,
        [_PNo, _IT, _Ma],
        [64 | 0, 2, 0],
        1
      ];
      var ListUserPoliciesResponse$ = [
        3,
        n0,
        _LUPRi,
        0,
        [_PNo, _IT, _Ma],
        [64 | 0, 2, 0],
        1
      ];
      var OrderedOrganizationPolicyType$ = [
        3,
        n0,
        _OOPT,
        0,
        [_SCPIL],
        [64 | 0]
      ];
      var OrganizationsDecisionDetail$ = [
        3,
        n0,
        _ODD,
        0,
        [_ABO],
        [2]
      ];
      var ParameterDefinition$ = [
        3,
        n0,
        _PDa,
        0,
        [_N, _Ty, _ST, _D, _IR, _DV, _Im],
        [0, 0, 0, 0, 2, 0, 2],
        2
      ];
      var PermissionsBoundaryDecisionDetail$ = [
        3,
        n0,
        _PBDD,
        0,
        [_ABPB],
        [2]
      ];
      var PolicyDetail$ = [
        3,
        n0,
        _PDo,
        0,
        [_PN, _PD],
        [0, 0]
      ];
      var PolicyParameter$ = [
        3,
        n0,
        _PPo,
        0,
        [_N, _Va, _Ty],
        [0, 64 | 0, 0]
      ];
      var Position$ = [
        3,
        n0,
        _Pos,
        0,
        [_Li, _Col],
        [1, 1]
      ];
      var PutAccountPropertiesRequest$ = [
        3,
        n0,
        _PAPR,
        0,
        [_Pr],
        [128 | 0],
        1
      ];
      var ReplacementValueEntry$ = [
        3,
        n0,
        _RVE,
        0,
        [_Va],
        [64 | 0],
        1
      ];
      var ResourceSpecificResult$ = [
        3,
        n0,
        _RSRe,
        0,
        [_ERN, _ERD, _MS, _MCV, _EDD, _PBDD],
        [0, 0, () => StatementListType, 64 | 0, 128 | 0, () => PermissionsBoundaryDecisionDetail$],
        2
      ];
      var Role$ = [
        3,
        n0,
        _Ro,
        0,
        [_Pa, _RN, _RIo, _A, _CD, _ARPD, _D, _MSD, _PB, _T, _RLU, _SRT],
        [0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$],
        5
      ];
      var RoleLastUsed$ = [
        3,
        n0,
        _RLU,
        0,
        [_LUD, _R],
        [4, 0]
      ];
      var RoleTemplateVersion$ = [
        3,
        n0,
        _RTV,
        0,
        [_TA, _TN, _TVI, _D, _MVa, _DMV, _MBT, _MBV, _Ena, _MV, _RNP, _RPP, _RDP, _ARPDT, _IPT, _MPAa, _PBAe, _PDar, _RTT, _MSD, _VE, _CT, _UTp],
        [0, 0, 0, 0, 1, 1, 0, 0, 2, 1, 0, 0, 0, 0, () => inlinePolicyTemplateListType, 64 | 0, 0, () => parametersDefinitionListType, () => tagTemplateListType, 1, 2, 4, 4]
      ];
      var RoleUsageType$ = [
        3,
        n0,
        _RUT,
        0,
        [_R, _Res],
        [0, 64 | 0]
      ];
      var SimulateCustomPolicyRequest$ = [
        3,
        n0,
        _SCPR,
        0,
        [_PIL, _ANc, _PBPIL, _OOPIL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
        [64 | 0, 64 | 0, 64 | 0, () => OrganizationPolicyListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
        2
      ];
      var SimulatePrincipalPolicyRequest$ = [
        3,
        n0,
        _SPPR,
        0,
        [_PSA, _ANc, _PIL, _PBPIL, _PEL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
        [0, 64 | 0, 64 | 0, 64 | 0, () => PolicyExclusionsListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
        2
      ];
      var SourceRoleTemplate$ = [
        3,
        n0,
        _SRT,
        0,
        [_TA, _TMV],
        [0, 1],
        2
      ];
      var Statement$ = [
        3,
        n0,
        _Sta,
        0,
        [_SPI, _SPT, _SPt, _EPn],
        [0, 0, () => Position$, () => Position$]
      ];
      var Tag$ = [
        3,
        n0,
        _Ta,
        0,
        [_K, _Val],
        [0, 0],
        2
      ];
      var TagTemplate$ = [
        3,
        n0,
        _TT,
        0,
        [_K, _Val],
        [0, 0],
        2
      ];
      var UntagInstanceProfileRequest$ = [
        3,
        n0,
        _UIPR,
        0,
        [_IPN, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagMFADeviceRequest$ = [
        3,
        n0,
        _UMFADR,
        0,
        [_SNer, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagOpenIDConnectProviderRequest$ = [
        3,
        n0,
        _UOIDCPR,
        0,
        [_OIDCPA, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagPolicyRequest$ = [
        3,
        n0,
        _UPR,
        0,
        [_PA, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagRoleRequest$ = [
        3,
        n0,
        _URR,
        0,
        [_RN, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagSAMLProviderRequest$ = [
        3,
        n0,
        _USAMLPR,
        0,
        [_SAMLPA, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagServerCertificateRequest$ = [
        3,
        n0,
        _USCR,
        0,
        [_SCN, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagUserRequest$ = [
        3,
        n0,
        _UUR,
        0,
        [_UN, _TK],
        [0, 64 | 0],
        2
      ];
      var UpdateOpenIDConnectProviderThumbprintRequest$ = [
        3,
        n0,
        _UOIDCPTR,
        0,
        [_OIDCPA, _TL],
        [0, 64 | 0],
        2
      ];
      var UserDetail$ = [
        3,
        n0,
        _UDs,
        0,
        [_Pa, _UN, _UI, _A, _CD, _UPL, _GL, _AMP, _PB, _T],
        [0, 0, 0, 0, 4, () => policyDetailListType, 64 | 0, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType]
      ];
      var accountAliasListType = (
        /* unused pure expression or super */
        null
      );
      var ActionNameListType = (
        /* unused pure expression or super */
        null
      );
      var ArnListType = (
        /* unused pure expression or super */
        null
      );
      var attachedPoliciesListType = [
        1,
        n0,
        _aPLT,
        0,
        () => AttachedPolicy$
      ];
      var clientIDListType = (
        /* unused pure expression or super */
        null
      );
      var ContextEntryListType = [
        1,
        n0,
        _CELT,
        0,
        () => ContextEntry$
      ];
      var ContextKeyNamesResultListType = (
        /* unused pure expression or super */
        null
      );
      var ContextKeyValueListType = (
        /* unused pure expression or super */
        null
      );
      var entityListType = (
        /* unused pure expression or super */
        null
      );
      var FeaturesListType = (
        /* unused pure expression or super */
        null
      );
      var groupNameListType = (
        /* unused pure expression or super */
        null
      );
      var inlinePolicyTemplateListType = [
        1,
        n0,
        _iPTLT,
        0,
        () => InlinePolicy$
      ];
      var managedPolicyArnListType = (
        /* unused pure expression or super */
        null
      );
      var OrganizationPolicyListType = [
        1,
        n0,
        _OPLT,
        0,
        () => OrderedOrganizationPolicyType$
      ];
      var parametersDefinitionListType = [
        1,
        n0,
        _pDLT,
        0,
        () => ParameterDefinition$
      ];
      var policyDetailListType = [
        1,
        n0,
        _pDLTo,
        0,
        () => PolicyDetail$
      ];
      var PolicyExclusionsListType = [
        1,
        n0,
        _PELT,
        0,
        () => PolicyIdentifier$
      ];
      var policyNameListType = (
        /* unused pure expression or super */
        null
      );
      var policyParameterListType = [
        1,
        n0,
        _pPLT,
        0,
        () => PolicyParameter$
      ];
      var policyParameterValuesListType = (
        /* unused pure expression or super */
        null
      );
      var replacementValueListType = (
        /* unused pure expression or super */
        null
      );
      var ResourceNameListType = (
        /* unused pure expression or super */
        null
      );
      var ResourceSpecificResultListType = [
        1,
        n0,
        _RSRLT,
        0,
        () => ResourceSpecificResult$
      ];
      var rolePermissionRestrictionArnListType = (
        /* unused pure expression or super */
        null
      );
      var serviceNamespaceListType = (
        /* unused pure expression or super */
        null
      );
      var SimulationPolicyListType = (
        /* unused pure expression or super */
        null
      );
      var StatementListType = [
        1,
        n0,
        _SLT,
        0,
        () => Statement$
      ];
      var tagKeyListType = (
        /* unused pure expression or super */
        null
      );
      var tagListType = [
        1,
        n0,
        _tLT,
        0,
        () => Tag$
      ];
      var tagTemplateListType = [
        1,
        n0,
        _tTLT,
        0,
        () => TagTemplate$
      ];
      var thumbprintListType = (
        /* unused pure expression or super */
        null
      );
      var accountPropertiesMapType = (
        /* unused pure expression or super */
        null
      );
      var CertificationMapType = (
        /* unused pure expression or super */
        null
      );
      var EvalDecisionDetailsType = (
        /* unused pure expression or super */
        null
      );
      var summaryMapType = (
        /* unused pure expression or super */
        null
      );
      var PolicyIdentifier$ = [
        4,
        n0,
        _PIo,
        0,
        [_PT, _PA, _IPIn],
        [0, 0, () => InlinePolicyIdentifierType$]
      ];
      var GetRole$ = [
        9,
        n0,
        _GR,
        0,
        () => GetRoleRequest$,
        () => GetRoleResponse$
      ];
      var getRuntimeConfig = (config) => {
        return {
          apiVersion: "2010-05-08",
          base64Decoder: config?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.Ey,
          base64Encoder: config?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.nk,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.f2()
            }
          ],
          logger: config?.logger ?? new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.N4(),
          protocol: config?.protocol ?? _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.kE,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.iam",
            errorTypeRegistries,
            xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
            version: "2010-05-08",
            serviceTarget: "AWSIdentityManagementV20100508"
          },
          serviceId: config?.serviceId ?? "IAM",
          sha256: config?.sha256 ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_3__.kS,
          urlParser: config?.urlParser ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.Dl,
          utf8Decoder: config?.utf8Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.ar,
          utf8Encoder: config?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.Pq
        };
      };
      var getRuntimeConfig2 = (config) => {
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.o_)(process.version);
        const defaultsMode = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.IZ)(config);
        const defaultConfigProvider = () => defaultsMode().then(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.lT);
        const clientSharedValues = getRuntimeConfig(config);
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.I9)(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_1__.$S, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.n8,
          credentialDefaultProvider: config?.credentialDefaultProvider ?? _chunk_3VJRLJRX_js__WEBPACK_IMPORTED_MODULE_0__.v,
          defaultSocketTimeout: (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.ED)(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
          maxAttempts: config?.maxAttempts ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.qs, config),
          region: config?.region ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.GG, { ..._chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.zH, ...loaderConfig }),
          requestHandler: _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_2__.$.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)({
            ..._chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.kN,
            default: async () => (await defaultConfigProvider()).retryMode || _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.L0
          }, config),
          streamCollector: config?.streamCollector ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.kv,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.e$, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Ko, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.hV, loaderConfig)
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
        const extensionConfiguration = Object.assign((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.Rq)(runtimeConfig), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.xA)(runtimeConfig), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.$3)(extensionConfiguration), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.uv)(extensionConfiguration), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      var IAMClient = class extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.Kj {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig2(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1);
          const _config_3 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2);
          const _config_4 = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.TD)(_config_3);
          const _config_5 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4);
          const _config_6 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5);
          const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
          const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8;
          this.middlewareStack.use((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_7__.wq)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config));
          this.middlewareStack.use((0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_6__.vK)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.Y7)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.wB)(this.config, {
            httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.h$({
              "aws.auth#sigv4": config.credentials
            })
          }));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config));
        }
        destroy() {
          super.destroy();
        }
      };
      var command = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_5__.rD);
      var _ep0 = {};
      var _mw0 = (Command, cs, config, o2) => [];
      var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {
      };
    })
  )
};
