export const id = 962;
export const ids = [962];
export const modules = {
  /***/
  9781: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          SignatureV4MultiRegion
        )
        /* harmony export */
      });
      var _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4065);
      var signatureV4CrtContainer = {
        CrtSignerV4: null
      };
      var SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
      var SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
      var SignatureV4SignWithCredentials = class extends _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_0__.BB {
        async signWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return privateAccess.signRequest(requestToSign, options ?? {});
        }
        async presignWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          delete requestToSign.headers[SESSION_TOKEN_HEADER];
          requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          requestToSign.query = requestToSign.query ?? {};
          requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return this.presign(requestToSign, options);
        }
      };
      function getCredentialsWithoutSessionToken(credentials) {
        return {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: credentials.secretAccessKey,
          expiration: credentials.expiration
        };
      }
      function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
        const currentCredentialProvider = privateAccess.credentialProvider;
        privateAccess.credentialProvider = () => {
          privateAccess.credentialProvider = currentCredentialProvider;
          return Promise.resolve(credentialsWithoutSessionToken);
        };
      }
      var SignatureV4MultiRegion = class {
        sigv4aSigner;
        sigv4Signer;
        signerOptions;
        static sigv4aDependency() {
          if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
            return "crt";
          } else if (typeof _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_0__.dm.SignatureV4a === "function") {
            return "js";
          }
          return "none";
        }
        constructor(options) {
          this.sigv4Signer = new SignatureV4SignWithCredentials(options);
          this.signerOptions = options;
        }
        async sign(requestToSign, options = {}) {
          if (options.signingRegion === "*") {
            return this.getSigv4aSigner().sign(requestToSign, options);
          }
          return this.sigv4Signer.sign(requestToSign, options);
        }
        async signWithCredentials(requestToSign, credentials, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.signWithCredentials(requestToSign, credentials, options);
            } else {
              throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
        }
        async presign(originalRequest, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.presign(originalRequest, options);
            } else {
              throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.presign(originalRequest, options);
        }
        async presignWithCredentials(originalRequest, credentials, options = {}) {
          if (options.signingRegion === "*") {
            throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
          }
          return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
        }
        getSigv4aSigner() {
          if (!this.sigv4aSigner) {
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            const JsSigV4aSigner = _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_0__.dm.SignatureV4a;
            if (this.signerOptions.runtime === "node") {
              if (!CrtSignerV4 && !JsSigV4aSigner) {
                throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
              if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
                this.sigv4aSigner = new CrtSignerV4({
                  ...this.signerOptions,
                  signingAlgorithm: 1
                });
              } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
                this.sigv4aSigner = new JsSigV4aSigner({
                  ...this.signerOptions
                });
              } else {
                throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
            } else {
              if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
                throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
              }
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            }
          }
          return this.sigv4aSigner;
        }
      };
    })
  ),
  /***/
  9962: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GetObjectCommand: () => (
          /* binding */
          GetObjectCommand
        ),
        /* harmony export */
        HeadObjectCommand: () => (
          /* binding */
          HeadObjectCommand
        ),
        /* harmony export */
        PutObjectCommand: () => (
          /* binding */
          PutObjectCommand
        ),
        /* harmony export */
        S3Client: () => (
          /* binding */
          S3Client
        )
        /* harmony export */
      });
      var _chunk_UASC6Z32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
      var _chunk_3VJRLJRX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);
      var _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4065);
      var _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);
      var _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6172);
      var _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2202);
      var _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1206);
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7215);
      var node_stream__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7075);
      var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
      var RequestChecksumCalculation = {
        WHEN_SUPPORTED: "WHEN_SUPPORTED",
        WHEN_REQUIRED: "WHEN_REQUIRED"
      };
      var DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
      var ResponseChecksumValidation = {
        WHEN_SUPPORTED: "WHEN_SUPPORTED",
        WHEN_REQUIRED: "WHEN_REQUIRED"
      };
      var DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
      var ChecksumAlgorithm;
      (function(ChecksumAlgorithm2) {
        ChecksumAlgorithm2["MD5"] = "MD5";
        ChecksumAlgorithm2["CRC32"] = "CRC32";
        ChecksumAlgorithm2["CRC32C"] = "CRC32C";
        ChecksumAlgorithm2["CRC64NVME"] = "CRC64NVME";
        ChecksumAlgorithm2["SHA1"] = "SHA1";
        ChecksumAlgorithm2["SHA256"] = "SHA256";
      })(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
      var ChecksumLocation;
      (function(ChecksumLocation2) {
        ChecksumLocation2["HEADER"] = "header";
        ChecksumLocation2["TRAILER"] = "trailer";
      })(ChecksumLocation || (ChecksumLocation = {}));
      var DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;
      var SelectorType2;
      (function(SelectorType3) {
        SelectorType3["ENV"] = "env";
        SelectorType3["CONFIG"] = "shared config entry";
      })(SelectorType2 || (SelectorType2 = {}));
      var stringUnionSelector = (obj, key, union, type) => {
        if (!(key in obj)) {
          return void 0;
        }
        const value = obj[key].toUpperCase();
        if (!Object.values(union).includes(value)) {
          throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
        }
        return value;
      };
      var ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
      var CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
      var NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType2.ENV),
        configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType2.CONFIG),
        default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
      };
      var ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
      var CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
      var NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType2.ENV),
        configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType2.CONFIG),
        default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
      };
      var getChecksumAlgorithmForRequest = (input, { requestChecksumRequired, requestAlgorithmMember, requestChecksumCalculation }) => {
        if (!requestAlgorithmMember) {
          return requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired ? DEFAULT_CHECKSUM_ALGORITHM : void 0;
        }
        if (!input[requestAlgorithmMember]) {
          return void 0;
        }
        const checksumAlgorithm = input[requestAlgorithmMember];
        return checksumAlgorithm;
      };
      var getChecksumLocationName = (algorithm) => algorithm === ChecksumAlgorithm.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;
      var hasHeader = (header, headers) => {
        const soughtHeader = header.toLowerCase();
        for (const headerName of Object.keys(headers)) {
          if (soughtHeader === headerName.toLowerCase()) {
            return true;
          }
        }
        return false;
      };
      var hasHeaderWithPrefix = (headerPrefix, headers) => {
        const soughtHeaderPrefix = headerPrefix.toLowerCase();
        for (const headerName of Object.keys(headers)) {
          if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) {
            return true;
          }
        }
        return false;
      };
      var isStreaming = (body) => body !== void 0 && typeof body !== "string" && !ArrayBuffer.isView(body) && !(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.mw)(body);
      var T = new Uint32Array(256);
      for (let i2 = 0; i2 < 256; ++i2) {
        let c2 = i2;
        for (let j2 = 0; j2 < 8; ++j2) {
          c2 = c2 & 1 ? 2197175160 ^ c2 >>> 1 : c2 >>> 1;
        }
        T[i2] = c2 >>> 0;
      }
      var Crc32cJs = class {
        digestLength = 4;
        crc = 4294967295;
        update(data) {
          let crc = this.crc;
          for (let i2 = 0; i2 < data.length; ++i2) {
            crc = crc >>> 8 ^ T[(crc ^ data[i2]) & 255];
          }
          this.crc = crc;
        }
        async digest() {
          const value = (this.crc ^ 4294967295) >>> 0;
          const out = new Uint8Array(4);
          out[0] = value >>> 24;
          out[1] = value >>> 16 & 255;
          out[2] = value >>> 8 & 255;
          out[3] = value & 255;
          return out;
        }
        reset() {
          this.crc = 4294967295;
        }
      };
      var Crc32cNode = Crc32cJs;
      var crc64NvmeCrtContainer = {
        CrtCrc64Nvme: null
      };
      var generateCRC64NVMETable = () => {
        const sliceLength = 8;
        const tables = new Array(sliceLength);
        for (let slice = 0; slice < sliceLength; slice++) {
          const table = new Array(512);
          for (let i2 = 0; i2 < 256; i2++) {
            let crc = BigInt(i2);
            for (let j2 = 0; j2 < 8 * (slice + 1); j2++) {
              if (crc & 1n) {
                crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n;
              } else {
                crc = crc >> 1n;
              }
            }
            table[i2 * 2] = Number(crc >> 32n & 0xffffffffn);
            table[i2 * 2 + 1] = Number(crc & 0xffffffffn);
          }
          tables[slice] = new Uint32Array(table);
        }
        return tables;
      };
      var CRC64_NVME_REVERSED_TABLE;
      var t0;
      var t1;
      var t2;
      var t3;
      var t4;
      var t5;
      var t6;
      var t7;
      var ensureTablesInitialized = () => {
        if (!CRC64_NVME_REVERSED_TABLE) {
          CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
          [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
        }
      };
      var Crc64NvmeJs = class {
        c1 = 0;
        c2 = 0;
        constructor() {
          ensureTablesInitialized();
          this.reset();
        }
        update(data) {
          const len = data.length;
          let i2 = 0;
          let crc1 = this.c1;
          let crc2 = this.c2;
          while (i2 + 8 <= len) {
            const idx0 = ((crc2 ^ data[i2++]) & 255) << 1;
            const idx1 = ((crc2 >>> 8 ^ data[i2++]) & 255) << 1;
            const idx2 = ((crc2 >>> 16 ^ data[i2++]) & 255) << 1;
            const idx3 = ((crc2 >>> 24 ^ data[i2++]) & 255) << 1;
            const idx4 = ((crc1 ^ data[i2++]) & 255) << 1;
            const idx5 = ((crc1 >>> 8 ^ data[i2++]) & 255) << 1;
            const idx6 = ((crc1 >>> 16 ^ data[i2++]) & 255) << 1;
            const idx7 = ((crc1 >>> 24 ^ data[i2++]) & 255) << 1;
            crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
            crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
          }
          while (i2 < len) {
            const idx = ((crc2 ^ data[i2]) & 255) << 1;
            crc2 = (crc2 >>> 8 | (crc1 & 255) << 24) >>> 0;
            crc1 = crc1 >>> 8 ^ t0[idx];
            crc2 ^= t0[idx + 1];
            ++i2;
          }
          this.c1 = crc1;
          this.c2 = crc2;
        }
        async digest() {
          const c1 = this.c1 ^ 4294967295;
          const c2 = this.c2 ^ 4294967295;
          return new Uint8Array([
            c1 >>> 24,
            c1 >>> 16 & 255,
            c1 >>> 8 & 255,
            c1 & 255,
            c2 >>> 24,
            c2 >>> 16 & 255,
            c2 >>> 8 & 255,
            c2 & 255
          ]);
        }
        reset() {
          this.c1 = 4294967295;
          this.c2 = 4294967295;
        }
      };
      var Crc64Nvme = class {
        impl;
        constructor() {
          const Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
          this.impl = Crt ? new Crt() : new Crc64NvmeJs();
        }
        update(data) {
          this.impl.update(data);
        }
        async digest() {
          return this.impl.digest();
        }
        reset() {
          this.impl.reset();
        }
      };
      var CLIENT_SUPPORTED_ALGORITHMS = [
        ChecksumAlgorithm.CRC32,
        ChecksumAlgorithm.CRC32C,
        ChecksumAlgorithm.CRC64NVME,
        ChecksumAlgorithm.SHA1,
        ChecksumAlgorithm.SHA256
      ];
      var PRIORITY_ORDER_ALGORITHMS = [
        ChecksumAlgorithm.SHA256,
        ChecksumAlgorithm.SHA1,
        ChecksumAlgorithm.CRC32,
        ChecksumAlgorithm.CRC32C,
        ChecksumAlgorithm.CRC64NVME
      ];
      var selectChecksumAlgorithmFunction = (checksumAlgorithm, config) => {
        const { checksumAlgorithms = {} } = config;
        switch (checksumAlgorithm) {
          case ChecksumAlgorithm.MD5:
            return checksumAlgorithms?.MD5 ?? config.md5;
          case ChecksumAlgorithm.CRC32:
            return checksumAlgorithms?.CRC32 ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_5__.k5;
          case ChecksumAlgorithm.CRC32C:
            return checksumAlgorithms?.CRC32C ?? Crc32cNode;
          case ChecksumAlgorithm.CRC64NVME:
            return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;
          case ChecksumAlgorithm.SHA1:
            return checksumAlgorithms?.SHA1 ?? config.sha1;
          case ChecksumAlgorithm.SHA256:
            return checksumAlgorithms?.SHA256 ?? config.sha256;
          default:
            if (checksumAlgorithms?.[checksumAlgorithm]) {
              return checksumAlgorithms[checksumAlgorithm];
            }
            throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client. Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to  the client constructor checksums field.`);
        }
      };
      var stringHasher = (checksumAlgorithmFn, body) => {
        const hash = new checksumAlgorithmFn();
        hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Fo)(body || ""));
        return hash.digest();
      };
      var flexibleChecksumsMiddlewareOptions = {
        name: "flexibleChecksumsMiddleware",
        step: "build",
        tags: ["BODY_CHECKSUM"],
        override: true
      };
      var flexibleChecksumsMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(args.request)) {
          return next(args);
        }
        if (hasHeaderWithPrefix("x-amz-checksum-", args.request.headers)) {
          return next(args);
        }
        const { request, input } = args;
        const { body: requestBody, headers } = request;
        const { base64Encoder, streamHasher } = config;
        const { requestChecksumRequired, requestAlgorithmMember } = middlewareConfig;
        const requestChecksumCalculation = await config.requestChecksumCalculation();
        const requestAlgorithmMemberName = requestAlgorithmMember?.name;
        const requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
        if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName]) {
          if (requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired) {
            input[requestAlgorithmMemberName] = DEFAULT_CHECKSUM_ALGORITHM;
            if (requestAlgorithmMemberHttpHeader) {
              headers[requestAlgorithmMemberHttpHeader] = DEFAULT_CHECKSUM_ALGORITHM;
            }
          }
        }
        const checksumAlgorithm = getChecksumAlgorithmForRequest(input, {
          requestChecksumRequired,
          requestAlgorithmMember: requestAlgorithmMember?.name,
          requestChecksumCalculation
        });
        let updatedBody = requestBody;
        let updatedHeaders = headers;
        if (checksumAlgorithm) {
          switch (checksumAlgorithm) {
            case ChecksumAlgorithm.CRC32:
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
              break;
            case ChecksumAlgorithm.CRC32C:
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
              break;
            case ChecksumAlgorithm.CRC64NVME:
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
              break;
            case ChecksumAlgorithm.SHA1:
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
              break;
            case ChecksumAlgorithm.SHA256:
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
              break;
          }
          const checksumLocationName = getChecksumLocationName(checksumAlgorithm);
          const checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
          if (isStreaming(requestBody)) {
            const { getAwsChunkedEncodingStream: getAwsChunkedEncodingStream2, bodyLengthChecker } = config;
            updatedBody = getAwsChunkedEncodingStream2(typeof config.requestStreamBufferSize === "number" && config.requestStreamBufferSize >= 8 * 1024 ? (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.M2)(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
              base64Encoder,
              bodyLengthChecker,
              checksumLocationName,
              checksumAlgorithmFn,
              streamHasher
            });
            updatedHeaders = {
              ...headers,
              "content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
              "transfer-encoding": "chunked",
              "x-amz-decoded-content-length": headers["content-length"],
              "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
              "x-amz-trailer": checksumLocationName
            };
            delete updatedHeaders["content-length"];
          } else if (!hasHeader(checksumLocationName, headers)) {
            const rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
            updatedHeaders = {
              ...headers,
              [checksumLocationName]: base64Encoder(rawChecksum)
            };
          }
        }
        try {
          const result = await next({
            ...args,
            request: {
              ...request,
              headers: updatedHeaders,
              body: updatedBody
            }
          });
          return result;
        } catch (e2) {
          if (e2 instanceof Error && e2.name === "InvalidChunkSizeError") {
            try {
              if (!e2.message.endsWith(".")) {
                e2.message += ".";
              }
              e2.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
            } catch (ignored) {
            }
          }
          throw e2;
        }
      };
      var flexibleChecksumsInputMiddlewareOptions = {
        name: "flexibleChecksumsInputMiddleware",
        toMiddleware: "serializerMiddleware",
        relation: "before",
        tags: ["BODY_CHECKSUM"],
        override: true
      };
      var flexibleChecksumsInputMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
        const input = args.input;
        const { requestValidationModeMember } = middlewareConfig;
        const requestChecksumCalculation = await config.requestChecksumCalculation();
        const responseChecksumValidation = await config.responseChecksumValidation();
        switch (requestChecksumCalculation) {
          case RequestChecksumCalculation.WHEN_REQUIRED:
            (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
            break;
          case RequestChecksumCalculation.WHEN_SUPPORTED:
            (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
            break;
        }
        switch (responseChecksumValidation) {
          case ResponseChecksumValidation.WHEN_REQUIRED:
            (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
            break;
          case ResponseChecksumValidation.WHEN_SUPPORTED:
            (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
            break;
        }
        if (requestValidationModeMember && !input[requestValidationModeMember]) {
          if (responseChecksumValidation === ResponseChecksumValidation.WHEN_SUPPORTED) {
            input[requestValidationModeMember] = "ENABLED";
          }
        }
        return next(args);
      };
      var getChecksumAlgorithmListForResponse = (responseAlgorithms = []) => {
        const validChecksumAlgorithms = [];
        let i2 = PRIORITY_ORDER_ALGORITHMS.length;
        for (const algorithm of responseAlgorithms) {
          const priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
          if (priority !== -1) {
            validChecksumAlgorithms[priority] = algorithm;
          } else {
            validChecksumAlgorithms[i2++] = algorithm;
          }
        }
        return validChecksumAlgorithms.filter(Boolean);
      };
      var isChecksumWithPartNumber = (checksum) => {
        const lastHyphenIndex = checksum.lastIndexOf("-");
        if (lastHyphenIndex !== -1) {
          const numberPart = checksum.slice(lastHyphenIndex + 1);
          if (!numberPart.startsWith("0")) {
            const number = parseInt(numberPart, 10);
            if (!isNaN(number) && number >= 1 && number <= 1e4) {
              return true;
            }
          }
        }
        return false;
      };
      var getChecksum = async (body, { checksumAlgorithmFn, base64Encoder }) => base64Encoder(await stringHasher(checksumAlgorithmFn, body));
      var validateChecksumFromResponse = async (response, { config, responseAlgorithms, logger }) => {
        const checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms);
        const { body: responseBody, headers: responseHeaders } = response;
        for (const algorithm of checksumAlgorithms) {
          const responseHeader = getChecksumLocationName(algorithm);
          const checksumFromResponse = responseHeaders[responseHeader];
          if (checksumFromResponse) {
            let checksumAlgorithmFn;
            try {
              checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
            } catch (error) {
              if (algorithm === ChecksumAlgorithm.CRC64NVME) {
                logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
                continue;
              }
              throw error;
            }
            const { base64Encoder } = config;
            if (isStreaming(responseBody)) {
              response.body = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Of)({
                expectedChecksum: checksumFromResponse,
                checksumSourceLocation: responseHeader,
                checksum: new checksumAlgorithmFn(),
                source: responseBody,
                base64Encoder
              });
              return;
            }
            const checksum = await getChecksum(responseBody, { checksumAlgorithmFn, base64Encoder });
            if (checksum === checksumFromResponse) {
              break;
            }
            throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}" in response header "${responseHeader}".`);
          }
        }
      };
      var flexibleChecksumsResponseMiddlewareOptions = {
        name: "flexibleChecksumsResponseMiddleware",
        toMiddleware: "deserializerMiddleware",
        relation: "after",
        tags: ["BODY_CHECKSUM"],
        override: true
      };
      var flexibleChecksumsResponseMiddleware = (config, middlewareConfig) => (next, context) => async (args) => {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(args.request)) {
          return next(args);
        }
        const input = args.input;
        const result = await next(args);
        const response = result.response;
        const { requestValidationModeMember, responseAlgorithms } = middlewareConfig;
        if (requestValidationModeMember && input[requestValidationModeMember] === "ENABLED") {
          const { clientName, commandName } = context;
          const customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter((algorithm) => {
            const responseHeader = getChecksumLocationName(algorithm);
            return response.headers[responseHeader] !== void 0;
          });
          const algoList = getChecksumAlgorithmListForResponse([
            ...responseAlgorithms ?? [],
            ...customChecksumAlgorithms
          ]);
          const isS3WholeObjectMultipartGetResponseChecksum = clientName === "S3Client" && commandName === "GetObjectCommand" && algoList.every((algorithm) => {
            const responseHeader = getChecksumLocationName(algorithm);
            const checksumFromResponse = response.headers[responseHeader];
            return !checksumFromResponse || isChecksumWithPartNumber(checksumFromResponse);
          });
          if (isS3WholeObjectMultipartGetResponseChecksum) {
            return result;
          }
          await validateChecksumFromResponse(response, {
            config,
            responseAlgorithms: algoList,
            logger: context.logger
          });
        }
        return result;
      };
      var getFlexibleChecksumsPlugin = (config, middlewareConfig) => ({
        applyToStack: (clientStack) => {
          clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
          clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
          clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
        }
      });
      var resolveFlexibleChecksumsConfig = (input) => {
        const { requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize } = input;
        return Object.assign(input, {
          requestChecksumCalculation: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.te)(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
          responseChecksumValidation: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.te)(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
          requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
          checksumAlgorithms: input.checksumAlgorithms ?? {}
        });
      };
      var CONTENT_LENGTH_HEADER = "content-length";
      var DECODED_CONTENT_LENGTH_HEADER = "x-amz-decoded-content-length";
      function checkContentLengthHeader() {
        return (next, context) => async (args) => {
          const { request } = args;
          if (_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(request)) {
            if (!(CONTENT_LENGTH_HEADER in request.headers) && !(DECODED_CONTENT_LENGTH_HEADER in request.headers)) {
              const message = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
              if (typeof context?.logger?.warn === "function" && !(context.logger instanceof _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.N4)) {
                context.logger.warn(message);
              } else {
                console.warn(message);
              }
            }
          }
          return next({ ...args });
        };
      }
      var checkContentLengthHeaderMiddlewareOptions = {
        step: "finalizeRequest",
        tags: ["CHECK_CONTENT_LENGTH_HEADER"],
        name: "getCheckContentLengthHeaderPlugin",
        override: true
      };
      var getCheckContentLengthHeaderPlugin = (unused) => ({
        applyToStack: (clientStack) => {
          clientStack.add(checkContentLengthHeader(), checkContentLengthHeaderMiddlewareOptions);
        }
      });
      var regionRedirectEndpointMiddleware = (config) => {
        return (next, context) => async (args) => {
          const originalRegion = await config.region();
          const regionProviderRef = config.region;
          let unlock = () => {
          };
          if (context.__s3RegionRedirect) {
            Object.defineProperty(config, "region", {
              writable: false,
              value: async () => {
                return context.__s3RegionRedirect;
              }
            });
            unlock = () => Object.defineProperty(config, "region", {
              writable: true,
              value: regionProviderRef
            });
          }
          try {
            const result = await next(args);
            if (context.__s3RegionRedirect) {
              unlock();
              const region = await config.region();
              if (originalRegion !== region) {
                throw new Error("Region was not restored following S3 region redirect.");
              }
            }
            return result;
          } catch (e2) {
            unlock();
            throw e2;
          }
        };
      };
      var regionRedirectEndpointMiddlewareOptions = {
        tags: ["REGION_REDIRECT", "S3"],
        name: "regionRedirectEndpointMiddleware",
        override: true,
        relation: "before",
        toMiddleware: "endpointV2Middleware"
      };
      function regionRedirectMiddleware(clientConfig) {
        return (next, context) => async (args) => {
          try {
            return await next(args);
          } catch (err) {
            if (clientConfig.followRegionRedirects) {
              const statusCode = err?.$metadata?.httpStatusCode;
              const isHeadBucket = context.commandName === "HeadBucketCommand";
              const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
              if (bucketRegionHeader) {
                if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
                  try {
                    const actualRegion = bucketRegionHeader;
                    context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
                    context.__s3RegionRedirect = actualRegion;
                    (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "S3_REGION_REDIRECT", "Ah");
                  } catch (e2) {
                    throw new Error("Region redirect failed: " + e2);
                  }
                  return next(args);
                }
              }
            }
            throw err;
          }
        };
      }
      var regionRedirectMiddlewareOptions = {
        step: "initialize",
        tags: ["REGION_REDIRECT", "S3"],
        name: "regionRedirectMiddleware",
        override: true
      };
      var getRegionRedirectMiddlewarePlugin = (clientConfig) => ({
        applyToStack: (clientStack) => {
          clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
          clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
        }
      });
      var S3ExpressIdentityCache = class _S3ExpressIdentityCache {
        data;
        lastPurgeTime = Date.now();
        static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
        constructor(data = {}) {
          this.data = data;
        }
        get(key) {
          const entry = this.data[key];
          if (!entry) {
            return;
          }
          return entry;
        }
        set(key, entry) {
          this.data[key] = entry;
          return entry;
        }
        delete(key) {
          delete this.data[key];
        }
        clear() {
          this.data = {};
        }
        async purgeExpired() {
          const now = Date.now();
          if (this.lastPurgeTime + _S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) {
            return;
          }
          const data = this.data;
          for (const key in data) {
            const entry = data[key];
            if (!entry.isRefreshing) {
              const credential = await entry.identity;
              if (credential.expiration) {
                if (credential.expiration.getTime() < now && data[key] === entry) {
                  delete data[key];
                }
              }
            }
          }
        }
      };
      var S3ExpressIdentityCacheEntry = class {
        _identity;
        isRefreshing;
        accessed;
        constructor(_identity, isRefreshing = false, accessed = Date.now()) {
          this._identity = _identity;
          this.isRefreshing = isRefreshing;
          this.accessed = accessed;
        }
        get identity() {
          this.accessed = Date.now();
          return this._identity;
        }
      };
      var S3ExpressIdentityProviderImpl = class _S3ExpressIdentityProviderImpl {
        createSessionFn;
        cache;
        static REFRESH_WINDOW_MS = 6e4;
        accessKeyId;
        cacheGeneration = 0;
        constructor(createSessionFn, cache2 = new S3ExpressIdentityCache()) {
          this.createSessionFn = createSessionFn;
          this.cache = cache2;
        }
        async getS3ExpressIdentity(awsIdentity, identityProperties) {
          const bucket = identityProperties.Bucket;
          const { cache: cache2 } = this;
          if (awsIdentity.accessKeyId !== this.accessKeyId) {
            this.accessKeyId = awsIdentity.accessKeyId;
            this.cacheGeneration++;
            cache2.clear();
          }
          const cacheGeneration = this.cacheGeneration;
          const entry = cache2.get(bucket);
          if (entry) {
            return entry.identity.then((identity) => {
              const isExpired = (identity.expiration?.getTime() ?? 0) < Date.now();
              if (isExpired) {
                return cache2.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
              }
              const isExpiringSoon = (identity.expiration?.getTime() ?? 0) < Date.now() + _S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
              if (isExpiringSoon && !entry.isRefreshing) {
                entry.isRefreshing = true;
                this.getIdentity(bucket).then((id2) => {
                  if (cacheGeneration === this.cacheGeneration) {
                    cache2.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id2)));
                  }
                });
              }
              return identity;
            });
          }
          return cache2.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
        }
        async getIdentity(bucket) {
          await this.cache.purgeExpired().catch((error) => {
            console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
          });
          const session = await this.createSessionFn(bucket);
          if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) {
            throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
          }
          const identity = {
            accessKeyId: session.Credentials.AccessKeyId,
            secretAccessKey: session.Credentials.SecretAccessKey,
            sessionToken: session.Credentials.SessionToken,
            expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
          };
          return identity;
        }
      };
      var resolveS3Config = (input, { session }) => {
        const [s3ClientProvider, CreateSessionCommandCtor] = session;
        const { forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader } = input;
        return Object.assign(input, {
          forcePathStyle: forcePathStyle ?? false,
          useAccelerateEndpoint: useAccelerateEndpoint ?? false,
          disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
          followRegionRedirects: followRegionRedirects ?? false,
          s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async (key) => s3ClientProvider().send(new CreateSessionCommandCtor({
            Bucket: key
          }))),
          bucketEndpoint: bucketEndpoint ?? false,
          expectContinueHeader: expectContinueHeader ?? 2097152
        });
      };
      var s3ExpiresMiddleware = (config) => {
        return (next, context) => async (args) => {
          const result = await next(args);
          const { response } = result;
          if (_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.cS.isInstance(response)) {
            if (response.headers.expires) {
              response.headers.expiresstring = response.headers.expires;
              try {
                (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.xE)(response.headers.expires);
              } catch (e2) {
                context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e2}`);
                delete response.headers.expires;
              }
            }
          }
          return result;
        };
      };
      var s3ExpiresMiddlewareOptions = {
        tags: ["S3"],
        name: "s3ExpiresMiddleware",
        override: true,
        relation: "after",
        toMiddleware: "deserializerMiddleware"
      };
      var getS3ExpiresMiddlewarePlugin = (clientConfig) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(s3ExpiresMiddleware(clientConfig), s3ExpiresMiddlewareOptions);
        }
      });
      var S3_EXPRESS_BUCKET_TYPE = "Directory";
      var S3_EXPRESS_BACKEND = "S3Express";
      var S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
      var SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
      var SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
      var NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
      var NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
      var NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
        environmentVariableSelector: (env) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Qm)(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.cV.ENV),
        configFileSelector: (profile) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Qm)(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.cV.CONFIG),
        default: false
      };
      var s3ExpressMiddleware = (options) => {
        return (next, context) => async (args) => {
          if (context.endpointV2) {
            const endpoint = context.endpointV2;
            const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
            const isS3ExpressBucket = endpoint.properties?.backend === S3_EXPRESS_BACKEND || endpoint.properties?.bucketType === S3_EXPRESS_BUCKET_TYPE;
            if (isS3ExpressBucket) {
              (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.J7)(context, "S3_EXPRESS_BUCKET", "J");
              context.isS3ExpressBucket = true;
            }
            if (isS3ExpressAuth) {
              const requestBucket = args.input.Bucket;
              if (requestBucket) {
                const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
                  Bucket: requestBucket
                });
                context.s3ExpressIdentity = s3ExpressIdentity;
                if (_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(args.request) && s3ExpressIdentity.sessionToken) {
                  args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
                }
              }
            }
          }
          return next(args);
        };
      };
      var s3ExpressMiddlewareOptions = {
        name: "s3ExpressMiddleware",
        step: "build",
        tags: ["S3", "S3_EXPRESS"],
        override: true
      };
      var getS3ExpressPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
        }
      });
      var signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
        const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
        if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) {
          throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
        }
        return signedRequest;
      };
      var defaultErrorHandler = (signingProperties) => (error) => {
        throw error;
      };
      var defaultSuccessHandler = (httpResponse, signingProperties) => {
      };
      var s3ExpressHttpSigningMiddleware = (config) => (next, context) => async (args) => {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(args.request)) {
          return next(args);
        }
        const smithyContext = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.ug)(context);
        const scheme = smithyContext.selectedHttpAuthScheme;
        if (!scheme) {
          throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
        }
        const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
        let request;
        if (context.s3ExpressIdentity) {
          request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer());
        } else {
          request = await signer.sign(args.request, identity, signingProperties);
        }
        const output = await next({
          ...args,
          request
        }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
        (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
        return output;
      };
      var getS3ExpressHttpSigningPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Qk);
        }
      });
      function toStream(bytes) {
        return node_stream__WEBPACK_IMPORTED_MODULE_10__.Readable.from(Buffer.from(bytes));
      }
      var THROW_IF_EMPTY_BODY = {
        CopyObjectCommand: true,
        UploadPartCopyCommand: true,
        CompleteMultipartUploadCommand: true
      };
      var throw200ExceptionsMiddleware = (config) => (next, context) => async (args) => {
        const result = await next(args);
        const { response } = result;
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.cS.isInstance(response)) {
          return result;
        }
        const { statusCode, body } = response;
        if (statusCode < 200 || statusCode >= 300) {
          return result;
        }
        const bodyBytes = await collectBody(body, config);
        response.body = toStream(bodyBytes);
        if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
          const err = new Error("S3 aborted request");
          err.$metadata = {
            httpStatusCode: 503
          };
          err.name = "InternalError";
          throw err;
        }
        const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
        if (bodyStringTail && bodyStringTail.endsWith("</Error>")) {
          response.statusCode = 503;
        }
        return result;
      };
      var collectBody = (streamBody = new Uint8Array(), context) => {
        if (streamBody instanceof Uint8Array) {
          return Promise.resolve(streamBody);
        }
        return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array());
      };
      var throw200ExceptionsMiddlewareOptions = {
        relation: "after",
        toMiddleware: "deserializerMiddleware",
        tags: ["THROW_200_EXCEPTIONS", "S3"],
        name: "throw200ExceptionsMiddleware",
        override: true
      };
      var getThrow200ExceptionsPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
        }
      });
      var validate = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
      function bucketEndpointMiddleware(options) {
        return (next, context) => async (args) => {
          if (options.bucketEndpoint) {
            const endpoint = context.endpointV2;
            if (endpoint) {
              const bucket = args.input.Bucket;
              if (typeof bucket === "string") {
                try {
                  const bucketEndpointUrl = new URL(bucket);
                  context.endpointV2 = {
                    ...endpoint,
                    url: bucketEndpointUrl
                  };
                } catch (e2) {
                  const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
                  if (context.logger?.constructor?.name === "NoOpLogger") {
                    console.warn(warning);
                  } else {
                    context.logger?.warn?.(warning);
                  }
                  throw e2;
                }
              }
            }
          }
          return next(args);
        };
      }
      var bucketEndpointMiddlewareOptions = {
        name: "bucketEndpointMiddleware",
        override: true,
        relation: "after",
        toMiddleware: "endpointV2Middleware"
      };
      function validateBucketNameMiddleware({ bucketEndpoint }) {
        return (next) => async (args) => {
          const { input: { Bucket } } = args;
          if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
            const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
            err.name = "InvalidBucketName";
            throw err;
          }
          return next({ ...args });
        };
      }
      var validateBucketNameMiddlewareOptions = {
        step: "initialize",
        tags: ["VALIDATE_BUCKET_NAME"],
        name: "validateBucketNameMiddleware",
        override: true
      };
      var getValidateBucketNamePlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
          clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
        }
      });
      var S3RestXmlProtocol = class extends _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.tI {
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.l1.of(operationSchema.input);
          const staticStructureSchema = ns.getSchema();
          let bucketMemberIndex = 0;
          const requiredMemberCount = staticStructureSchema[6] ?? 0;
          if (input && typeof input === "object") {
            for (const [memberName, memberNs] of ns.structIterator()) {
              if (++bucketMemberIndex > requiredMemberCount) {
                break;
              }
              if (memberName === "Bucket") {
                if (!input.Bucket && memberNs.getMergedTraits().httpLabel) {
                  throw new Error(`No value provided for input HTTP label: Bucket.`);
                }
                break;
              }
            }
          }
          return request;
        }
      };
      var NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
      var NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
      var NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Qm)(env, NODE_USE_ARN_REGION_ENV_NAME, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.cV.ENV),
        configFileSelector: (profile) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Qm)(profile, NODE_USE_ARN_REGION_INI_NAME, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.cV.CONFIG),
        default: void 0
      };
      function addExpectContinueMiddleware(options) {
        return (next) => async (args) => {
          const { request } = args;
          if (options.expectContinueHeader !== false && _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Kd.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
            let sendHeader = true;
            if (typeof options.expectContinueHeader === "number") {
              try {
                const bodyLength = Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? Infinity;
                sendHeader = bodyLength >= options.expectContinueHeader;
              } catch (e2) {
              }
            } else {
              sendHeader = !!options.expectContinueHeader;
            }
            if (sendHeader) {
              request.headers.Expect = "100-continue";
            }
          }
          return next({
            ...args,
            request
          });
        };
      }
      var addExpectContinueMiddlewareOptions = {
        step: "build",
        tags: ["SET_EXPECT_HEADER", "EXPECT_HEADER"],
        name: "addExpectContinueMiddleware",
        override: true
      };
      var getAddExpectContinuePlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
        }
      });
      function ssecMiddleware(options) {
        return (next) => async (args) => {
          const input = { ...args.input };
          const properties = [
            {
              target: "SSECustomerKey",
              hash: "SSECustomerKeyMD5"
            },
            {
              target: "CopySourceSSECustomerKey",
              hash: "CopySourceSSECustomerKeyMD5"
            }
          ];
          for (const prop of properties) {
            const value = input[prop.target];
            if (value) {
              let valueForHash;
              if (typeof value === "string") {
                if (isValidBase64EncodedSSECustomerKey(value, options)) {
                  valueForHash = options.base64Decoder(value);
                } else {
                  valueForHash = options.utf8Decoder(value);
                  input[prop.target] = options.base64Encoder(valueForHash);
                }
              } else {
                valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
                input[prop.target] = options.base64Encoder(valueForHash);
              }
              const hash = new options.md5();
              hash.update(valueForHash);
              input[prop.hash] = options.base64Encoder(await hash.digest());
            }
          }
          return next({
            ...args,
            input
          });
        };
      }
      var ssecMiddlewareOptions = {
        name: "ssecMiddleware",
        step: "initialize",
        tags: ["SSE"],
        override: true
      };
      var getSsecPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
        }
      });
      function isValidBase64EncodedSSECustomerKey(str, options) {
        const base64Regex = /^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
        if (!base64Regex.test(str)) {
          return false;
        }
        try {
          const decodedBytes = options.base64Decoder(str);
          return decodedBytes.length === 32;
        } catch {
          return false;
        }
      }
      var aw = "ref";
      var ax = "argv";
      var ay = "backend";
      var az = "authSchemes";
      var aA = "disableDoubleEncoding";
      var aB = "signingName";
      var aC = "signingRegion";
      var aD = "signingRegionSet";
      var a = -1;
      var b = true;
      var c = false;
      var d = "isSet";
      var e = "booleanEquals";
      var f = "stringEquals";
      var g = "coalesce";
      var h = "substring";
      var i = "";
      var j = "aws.partition";
      var k = "partitionResult";
      var l = "accessPointSuffix";
      var m = "regionPrefix";
      var n = (n2) => "outpostId_ssa_" + n2 + i;
      var o = "hardwareType";
      var p = "ite";
      var q = "isValidHostLabel";
      var s = "sigv4";
      var t = "aws.isVirtualHostableS3Bucket";
      var u = "url";
      var v = "getAttr";
      var w = "bucketArn";
      var x = "--";
      var y = "arnType";
      var z = "accesspoint";
      var A = (n2) => "accessPointName_ssa_" + n2 + i;
      var B = "s3-object-lambda";
      var C = "s3-outposts";
      var D = "bucketPartition";
      var E = "us-east-1";
      var F = "outpostType";
      var G = "name";
      var H = "s3";
      var I = "{url#scheme}://{Bucket}.{url#authority}{url#path}";
      var J = "{url#scheme}://{url#authority}{url#path}";
      var K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}";
      var L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}";
      var M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}";
      var N = (n2) => "{url#scheme}://{accessPointName_ssa_" + n2 + "}-{bucketArn#accountId}.{url#authority}{url#path}";
      var O = (n2) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n2 + "}`";
      var P = "sigv4a";
      var Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}";
      var R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}";
      var S = "https://s3.{partitionResult#dnsSuffix}";
      var T2 = { [aw]: "UseFIPS" };
      var U = { [aw]: "UseDualStack" };
      var V = { [aw]: "Bucket" };
      var W = { "fn": v, [ax]: [{ [aw]: k }, G] };
      var X = { [aw]: u };
      var Y = { [aw]: "Region" };
      var Z = { [aw]: w };
      var aa = { [aw]: y };
      var ab = { [aw]: "accessPointName_ssa_1" };
      var ac = { "fn": v, [ax]: [Z, "region"] };
      var ad = { [aw]: o };
      var ae = { "fn": v, [ax]: [Z, "service"] };
      var af = { "fn": v, [ax]: [Z, "accountId"] };
      var ag = { [ay]: "S3Express", [az]: [{ [aA]: true, [G]: "{_s3e_auth}", [aB]: "s3express", [aC]: "{Region}" }] };
      var ah = { [ay]: "S3Express", [az]: [{ [aA]: true, [G]: s, [aB]: "s3express", [aC]: "{Region}" }] };
      var ai = { [az]: [{ [aA]: true, [G]: P, [aB]: C, [aD]: ["*"] }, { [aA]: true, [G]: s, [aB]: C, [aC]: "{Region}" }] };
      var aj = { [az]: [{ [aA]: true, [G]: s, [aB]: H, [aC]: E }] };
      var ak = { [az]: [{ [aA]: true, [G]: s, [aB]: H, [aC]: "{Region}" }] };
      var al = { [az]: [{ [aA]: true, [G]: s, [aB]: B, [aC]: "{bucketArn#region}" }] };
      var am = { [az]: [{ [aA]: true, [G]: s, [aB]: H, [aC]: "{bucketArn#region}" }] };
      var an = { [az]: [{ [aA]: true, [G]: P, [aB]: C, [aD]: ["*"] }, { [aA]: true, [G]: s, [aB]: C, [aC]: "{bucketArn#region}" }] };
      var ao = { [az]: [{ [aA]: true, [G]: s, [aB]: B, [aC]: "{Region}" }] };
      var ap = [Y];
      var aq = [{ [aw]: "Endpoint" }];
      var as = [V];
      var at = [V, 0, 7, true];
      var au = [Z, "resourceId[1]"];
      var av = ["*"];
      var _data = {
        conditions: [
          [d, ap],
          [e, [{ [aw]: "Accelerate" }, b]],
          [e, [T2, b]],
          [e, [U, b]],
          [d, aq],
          [d, as],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 0, 6, b] }, i] }, "--x-s3"]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: at }, i] }, "--xa-s3"]],
          [j, ap, k],
          [h, at, l],
          [f, [{ [aw]: l }, "--op-s3"]],
          [h, [V, 8, 12, b], m],
          [h, [V, 32, 49, b], n(2)],
          [h, [V, 49, 50, b], o],
          [e, [{ [aw]: "ForcePathStyle" }, b]],
          [f, [W, "aws-cn"]],
          [p, [U, ".dualstack", i], "_s3e_ds"],
          [q, [{ [aw]: n(2) }, c]],
          [p, [T2, "-fips", i], "_s3e_fips"],
          [p, [{ fn: g, [ax]: [{ [aw]: "DisableS3ExpressSessionAuth" }, c] }, s, "sigv4-s3express"], "_s3e_auth"],
          [t, [V, c]],
          ["parseURL", aq, u],
          [e, [{ fn: g, [ax]: [{ [aw]: "UseS3ExpressControlEndpoint" }, c] }, b]],
          [t, [V, b]],
          [f, [{ fn: v, [ax]: [X, "scheme"] }, "http"]],
          [q, [Y, c]],
          ["aws.parseArn", as, w],
          [v, [{ fn: "split", [ax]: [V, x, 0] }, "[-2]"], "s3expressAvailabilityZoneId"],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 0, 4, c] }, i] }, "arn:"]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 16, 18, b] }, i] }, x]],
          [e, [{ fn: v, [ax]: [X, "isIp"] }, b]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 21, 23, b] }, i] }, x]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 27, 29, b] }, i] }, x]],
          [f, [{ [aw]: m }, "beta"]],
          ["uriEncode", as, "uri_encoded_bucket"],
          [q, [Y, b]],
          [e, [{ fn: g, [ax]: [{ [aw]: "UseObjectLambdaEndpoint" }, c] }, b]],
          [v, [Z, "resourceId[0]"], y],
          [f, [aa, i]],
          [f, [aa, z]],
          [v, au, A(1)],
          [f, [ab, i]],
          [f, [ac, i]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 14, 16, b] }, i] }, x]],
          [f, [ad, "e"]],
          [f, [ad, "o"]],
          [f, [Y, "aws-global"]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 19, 21, b] }, i] }, x]],
          [f, [ae, B]],
          [e, [{ fn: g, [ax]: [{ [aw]: "DisableAccessPoints" }, c] }, b]],
          [f, [ae, C]],
          [j, [ac], D],
          [q, [ab, b]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 26, 28, b] }, i] }, x]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 15, 17, b] }, i] }, x]],
          [v, [Z, "resourceId[4]"]],
          [f, [{ fn: g, [ax]: [{ fn: h, [ax]: [V, 20, 22, b] }, i] }, x]],
          [e, [{ [aw]: "UseGlobalEndpoint" }, b]],
          [f, [Y, E]],
          [v, au, n(1)],
          [e, [{ fn: g, [ax]: [{ [aw]: "UseArnRegion" }, b] }, b]],
          [q, [{ [aw]: n(1) }, c]],
          [v, [Z, "resourceId[2]"], F],
          [f, [Y, ac]],
          [f, [{ fn: v, [ax]: [{ [aw]: D }, G] }, W]],
          [e, [{ [aw]: "DisableMultiRegionAccessPoints" }, b]],
          [q, [ac, b]],
          [f, [{ fn: v, [ax]: [Z, "partition"] }, W]],
          [f, [af, i]],
          [f, [ae, H]],
          [q, [af, c]],
          [v, [Z, "resourceId[3]"], A(2)],
          [q, [ab, c]],
          [f, [{ [aw]: F }, z]],
          [q, [{ [aw]: A(2) }, c]]
        ],
        results: [
          [a],
          [a, "Accelerate cannot be used with FIPS"],
          [a, "Cannot set dual-stack in combination with a custom endpoint."],
          [a, "A custom endpoint cannot be combined with FIPS"],
          [a, "A custom endpoint cannot be combined with S3 Accelerate"],
          [a, "Partition does not support FIPS"],
          [a, "S3Express does not support S3 Accelerate."],
          ["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag],
          [I, ag],
          [a, "S3Express bucket name is not a valid virtual hostable name."],
          ["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah],
          ["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag],
          [a, "Unrecognized S3Express bucket name format."],
          [J, ag],
          ["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah],
          [a, "Expected a endpoint to be specified but no endpoint was found"],
          ["https://{Bucket}.ec2.{url#authority}", ai],
          ["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
          ["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai],
          ["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
          [a, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],
          [a, "Invalid Outposts Bucket alias - it must be a valid bucket name."],
          [a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
          [a, "Custom endpoint `{Endpoint}` was not a valid URI"],
          [a, "S3 Accelerate cannot be used in this region"],
          ["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
          ["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
          ["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak],
          ["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
          [K, aj],
          [I, aj],
          [K, ak],
          [I, ak],
          [L, aj],
          [L, ak],
          [M, aj],
          [M, ak],
          ["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak],
          [a, "Invalid region: region was not a valid DNS name."],
          [a, "S3 Object Lambda does not support Dual-stack"],
          [a, "S3 Object Lambda does not support S3 Accelerate"],
          [a, "Access points are not supported for this operation"],
          [a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
          [a, "Invalid ARN: Missing account id"],
          [N(1), al],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
          [a, O(1)],
          [a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
          [a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
          [a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
          [a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
          [a, "Invalid ARN: bucket ARN is missing a region"],
          [a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
          [a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
          [a, "Access Points do not support S3 Accelerate"],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
          [N(1), am],
          ["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
          [a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
          [a, "S3 MRAP does not support dual-stack"],
          [a, "S3 MRAP does not support FIPS"],
          [a, "S3 MRAP does not support S3 Accelerate"],
          [a, "Invalid configuration: Multi-Region Access Point ARNs are disabled."],
          ["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", { [az]: [{ [aA]: b, name: P, [aB]: H, [aD]: av }] }],
          [a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
          [a, "Invalid Access Point Name"],
          [a, "S3 Outposts does not support Dual-stack"],
          [a, "S3 Outposts does not support FIPS"],
          [a, "S3 Outposts does not support S3 Accelerate"],
          [a, "Invalid Arn: Outpost Access Point ARN contains sub resources"],
          ["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an],
          ["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an],
          [a, O(2)],
          [a, "Expected an outpost type `accesspoint`, found {outpostType}"],
          [a, "Invalid ARN: expected an access point name"],
          [a, "Invalid ARN: Expected a 4-component resource"],
          [a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
          [a, "Invalid ARN: The Outpost Id was not set"],
          [a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],
          [a, "Invalid ARN: No ARN type specified"],
          [a, "Invalid ARN: `{Bucket}` was not a valid ARN"],
          [a, "Path-style addressing cannot be used with ARN buckets"],
          ["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
          ["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
          ["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
          ["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
          ["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
          ["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
          [Q, aj],
          [Q, ak],
          [R, aj],
          [R, ak],
          ["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
          [a, "Path-style addressing cannot be used with S3 Accelerate"],
          [J, ao],
          ["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao],
          ["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao],
          ["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
          ["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
          ["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
          ["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
          [J, aj],
          [J, ak],
          [S, aj],
          [S, ak],
          ["https://s3.{Region}.{partitionResult#dnsSuffix}", ak],
          [a, "A region must be set when sending requests to S3."]
        ]
      };
      var root = 2;
      var r = 1e8;
      var nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        3,
        r + 115,
        1,
        424,
        4,
        2,
        272,
        5,
        3,
        233,
        6,
        4,
        85,
        7,
        5,
        15,
        8,
        8,
        9,
        r + 115,
        16,
        10,
        13,
        18,
        11,
        13,
        19,
        12,
        13,
        22,
        r + 14,
        13,
        35,
        14,
        r + 42,
        36,
        r + 103,
        435,
        6,
        271,
        16,
        7,
        270,
        17,
        8,
        19,
        18,
        14,
        501,
        106,
        9,
        20,
        24,
        10,
        21,
        24,
        11,
        22,
        24,
        12,
        23,
        24,
        13,
        547,
        24,
        14,
        77,
        25,
        20,
        73,
        26,
        26,
        27,
        78,
        37,
        28,
        r + 86,
        38,
        r + 86,
        29,
        39,
        47,
        30,
        48,
        r + 58,
        31,
        50,
        32,
        r + 85,
        51,
        33,
        136,
        55,
        r + 76,
        34,
        59,
        35,
        r + 84,
        60,
        39,
        36,
        61,
        37,
        r + 83,
        62,
        38,
        146,
        63,
        41,
        r + 46,
        61,
        40,
        r + 83,
        62,
        41,
        150,
        64,
        42,
        r + 54,
        66,
        43,
        r + 53,
        70,
        44,
        r + 52,
        71,
        45,
        r + 81,
        73,
        46,
        r + 80,
        74,
        r + 78,
        r + 79,
        40,
        48,
        r + 57,
        41,
        r + 57,
        49,
        42,
        185,
        50,
        48,
        62,
        51,
        49,
        r + 45,
        52,
        51,
        53,
        526,
        60,
        56,
        54,
        62,
        r + 55,
        55,
        63,
        57,
        r + 46,
        62,
        r + 55,
        57,
        64,
        58,
        r + 54,
        66,
        59,
        r + 53,
        69,
        60,
        r + 65,
        70,
        61,
        r + 52,
        72,
        r + 64,
        r + 51,
        49,
        r + 45,
        63,
        51,
        64,
        526,
        60,
        67,
        65,
        62,
        r + 55,
        66,
        63,
        68,
        r + 46,
        62,
        r + 55,
        68,
        64,
        69,
        r + 54,
        66,
        70,
        r + 53,
        68,
        r + 47,
        71,
        70,
        72,
        r + 52,
        72,
        r + 50,
        r + 51,
        25,
        74,
        r + 42,
        46,
        r + 39,
        75,
        57,
        76,
        r + 41,
        58,
        r + 40,
        r + 41,
        26,
        r + 88,
        78,
        28,
        r + 87,
        79,
        34,
        82,
        80,
        35,
        81,
        545,
        36,
        r + 103,
        r + 115,
        46,
        r + 97,
        83,
        57,
        84,
        r + 99,
        58,
        r + 98,
        r + 99,
        5,
        101,
        86,
        8,
        87,
        r + 115,
        16,
        88,
        89,
        18,
        91,
        89,
        19,
        90,
        92,
        21,
        97,
        95,
        19,
        93,
        92,
        21,
        98,
        95,
        21,
        97,
        94,
        22,
        r + 14,
        95,
        35,
        96,
        r + 42,
        36,
        r + 103,
        r + 42,
        22,
        r + 13,
        98,
        35,
        99,
        r + 42,
        36,
        r + 101,
        100,
        46,
        r + 110,
        r + 111,
        6,
        214,
        102,
        7,
        208,
        103,
        8,
        119,
        104,
        14,
        118,
        105,
        21,
        106,
        r + 23,
        26,
        107,
        502,
        37,
        108,
        r + 86,
        38,
        r + 86,
        109,
        39,
        112,
        110,
        48,
        r + 58,
        111,
        50,
        136,
        r + 85,
        40,
        113,
        r + 57,
        41,
        r + 57,
        114,
        42,
        115,
        500,
        48,
        r + 56,
        116,
        52,
        117,
        r + 72,
        65,
        r + 69,
        r + 72,
        21,
        501,
        r + 23,
        9,
        120,
        124,
        10,
        121,
        124,
        11,
        122,
        124,
        12,
        123,
        124,
        13,
        202,
        124,
        14,
        195,
        125,
        20,
        190,
        126,
        21,
        127,
        r + 23,
        23,
        128,
        129,
        24,
        189,
        129,
        26,
        130,
        197,
        37,
        131,
        r + 86,
        38,
        r + 86,
        132,
        39,
        159,
        133,
        48,
        r + 58,
        134,
        50,
        135,
        r + 85,
        51,
        141,
        136,
        55,
        r + 76,
        137,
        59,
        138,
        r + 84,
        60,
        r + 83,
        139,
        61,
        140,
        r + 83,
        63,
        r + 83,
        r + 46,
        55,
        r + 76,
        142,
        59,
        143,
        r + 84,
        60,
        148,
        144,
        61,
        145,
        r + 83,
        62,
        147,
        146,
        63,
        150,
        r + 46,
        63,
        153,
        r + 46,
        61,
        149,
        r + 83,
        62,
        153,
        150,
        64,
        151,
        r + 54,
        66,
        152,
        r + 53,
        70,
        r + 82,
        r + 52,
        64,
        154,
        r + 54,
        66,
        155,
        r + 53,
        70,
        156,
        r + 52,
        71,
        157,
        r + 81,
        73,
        158,
        r + 80,
        74,
        r + 77,
        r + 79,
        40,
        160,
        r + 57,
        41,
        r + 57,
        161,
        42,
        185,
        162,
        48,
        174,
        163,
        49,
        r + 45,
        164,
        51,
        165,
        526,
        60,
        168,
        166,
        62,
        r + 55,
        167,
        63,
        169,
        r + 46,
        62,
        r + 55,
        169,
        64,
        170,
        r + 54,
        66,
        171,
        r + 53,
        69,
        172,
        r + 65,
        70,
        173,
        r + 52,
        72,
        r + 63,
        r + 51,
        49,
        r + 45,
        175,
        51,
        176,
        526,
        60,
        179,
        177,
        62,
        r + 55,
        178,
        63,
        180,
        r + 46,
        62,
        r + 55,
        180,
        64,
        181,
        r + 54,
        66,
        182,
        r + 53,
        68,
        r + 47,
        183,
        70,
        184,
        r + 52,
        72,
        r + 48,
        r + 51,
        48,
        r + 56,
        186,
        52,
        187,
        r + 72,
        65,
        r + 69,
        188,
        67,
        r + 70,
        r + 71,
        25,
        r + 36,
        r + 42,
        21,
        191,
        r + 23,
        25,
        192,
        r + 42,
        30,
        194,
        193,
        46,
        r + 34,
        r + 36,
        46,
        r + 33,
        r + 35,
        21,
        196,
        r + 23,
        26,
        r + 88,
        197,
        28,
        r + 87,
        198,
        34,
        201,
        199,
        35,
        200,
        545,
        36,
        r + 101,
        r + 115,
        46,
        r + 95,
        r + 96,
        17,
        203,
        r + 22,
        20,
        204,
        r + 21,
        21,
        205,
        550,
        33,
        206,
        550,
        44,
        r + 16,
        207,
        45,
        r + 18,
        r + 20,
        8,
        209,
        215,
        16,
        210,
        220,
        18,
        211,
        220,
        19,
        212,
        224,
        20,
        213,
        227,
        21,
        231,
        401,
        8,
        218,
        215,
        19,
        216,
        r + 9,
        20,
        217,
        227,
        21,
        231,
        r + 9,
        16,
        219,
        220,
        18,
        223,
        220,
        19,
        221,
        224,
        20,
        222,
        227,
        21,
        231,
        r + 12,
        19,
        226,
        224,
        20,
        225,
        r + 9,
        21,
        r + 9,
        r + 12,
        20,
        230,
        227,
        21,
        228,
        r + 9,
        30,
        229,
        r + 9,
        34,
        r + 7,
        r + 9,
        21,
        231,
        415,
        30,
        232,
        r + 8,
        34,
        r + 7,
        r + 8,
        4,
        r + 2,
        234,
        5,
        235,
        480,
        6,
        271,
        236,
        7,
        270,
        237,
        8,
        238,
        491,
        9,
        239,
        243,
        10,
        240,
        243,
        11,
        241,
        243,
        12,
        242,
        243,
        13,
        547,
        243,
        14,
        266,
        244,
        20,
        264,
        245,
        26,
        246,
        267,
        37,
        247,
        r + 86,
        38,
        r + 86,
        248,
        39,
        249,
        518,
        40,
        250,
        r + 57,
        41,
        r + 57,
        251,
        42,
        538,
        252,
        48,
        r + 43,
        253,
        49,
        r + 45,
        254,
        51,
        255,
        526,
        60,
        258,
        256,
        62,
        r + 55,
        257,
        63,
        259,
        r + 46,
        62,
        r + 55,
        259,
        64,
        260,
        r + 54,
        66,
        261,
        r + 53,
        69,
        262,
        r + 65,
        70,
        263,
        r + 52,
        72,
        r + 62,
        r + 51,
        25,
        265,
        r + 42,
        46,
        r + 31,
        r + 32,
        26,
        r + 88,
        267,
        28,
        r + 87,
        268,
        34,
        269,
        544,
        46,
        r + 93,
        r + 94,
        8,
        397,
        r + 9,
        8,
        407,
        r + 9,
        3,
        346,
        273,
        4,
        r + 3,
        274,
        5,
        284,
        275,
        8,
        276,
        r + 115,
        15,
        r + 5,
        277,
        16,
        278,
        281,
        18,
        279,
        281,
        19,
        280,
        281,
        22,
        r + 14,
        281,
        35,
        282,
        r + 42,
        36,
        r + 102,
        283,
        46,
        r + 106,
        r + 107,
        6,
        405,
        285,
        7,
        395,
        286,
        8,
        295,
        287,
        14,
        501,
        288,
        26,
        289,
        502,
        37,
        290,
        r + 86,
        38,
        r + 86,
        291,
        39,
        292,
        307,
        40,
        293,
        r + 57,
        41,
        r + 57,
        294,
        42,
        335,
        500,
        9,
        296,
        300,
        10,
        297,
        300,
        11,
        298,
        300,
        12,
        299,
        300,
        13,
        394,
        300,
        14,
        339,
        301,
        15,
        r + 5,
        302,
        20,
        337,
        303,
        26,
        304,
        341,
        37,
        305,
        r + 86,
        38,
        r + 86,
        306,
        39,
        309,
        307,
        48,
        r + 58,
        308,
        50,
        r + 74,
        r + 85,
        40,
        310,
        r + 57,
        41,
        r + 57,
        311,
        42,
        335,
        312,
        48,
        324,
        313,
        49,
        r + 45,
        314,
        51,
        315,
        526,
        60,
        318,
        316,
        62,
        r + 55,
        317,
        63,
        319,
        r + 46,
        62,
        r + 55,
        319,
        64,
        320,
        r + 54,
        66,
        321,
        r + 53,
        69,
        322,
        r + 65,
        70,
        323,
        r + 52,
        72,
        r + 61,
        r + 51,
        49,
        r + 45,
        325,
        51,
        326,
        526,
        60,
        329,
        327,
        62,
        r + 55,
        328,
        63,
        330,
        r + 46,
        62,
        r + 55,
        330,
        64,
        331,
        r + 54,
        66,
        332,
        r + 53,
        68,
        r + 47,
        333,
        70,
        334,
        r + 52,
        72,
        r + 49,
        r + 51,
        48,
        r + 56,
        336,
        52,
        r + 67,
        r + 72,
        25,
        338,
        r + 42,
        46,
        r + 27,
        r + 28,
        15,
        r + 5,
        340,
        26,
        r + 88,
        341,
        28,
        r + 87,
        342,
        34,
        345,
        343,
        35,
        344,
        545,
        36,
        r + 102,
        r + 115,
        46,
        r + 91,
        r + 92,
        4,
        r + 2,
        347,
        5,
        357,
        348,
        8,
        349,
        r + 115,
        15,
        r + 5,
        350,
        16,
        351,
        354,
        18,
        352,
        354,
        19,
        353,
        354,
        22,
        r + 14,
        354,
        35,
        355,
        r + 42,
        36,
        r + 43,
        356,
        46,
        r + 104,
        r + 105,
        6,
        405,
        358,
        7,
        395,
        359,
        8,
        360,
        491,
        9,
        361,
        365,
        10,
        362,
        365,
        11,
        363,
        365,
        12,
        364,
        365,
        13,
        394,
        365,
        14,
        389,
        366,
        15,
        r + 5,
        367,
        20,
        387,
        368,
        26,
        369,
        391,
        37,
        370,
        r + 86,
        38,
        r + 86,
        371,
        39,
        372,
        518,
        40,
        373,
        r + 57,
        41,
        r + 57,
        374,
        42,
        538,
        375,
        48,
        r + 43,
        376,
        49,
        r + 45,
        377,
        51,
        378,
        526,
        60,
        381,
        379,
        62,
        r + 55,
        380,
        63,
        382,
        r + 46,
        62,
        r + 55,
        382,
        64,
        383,
        r + 54,
        66,
        384,
        r + 53,
        69,
        385,
        r + 65,
        70,
        386,
        r + 52,
        72,
        r + 60,
        r + 51,
        25,
        388,
        r + 42,
        46,
        r + 25,
        r + 26,
        15,
        r + 5,
        390,
        26,
        r + 88,
        391,
        28,
        r + 87,
        392,
        34,
        393,
        544,
        46,
        r + 89,
        r + 90,
        15,
        r + 5,
        547,
        8,
        396,
        r + 9,
        15,
        r + 5,
        397,
        16,
        398,
        410,
        18,
        399,
        410,
        19,
        400,
        410,
        20,
        401,
        r + 9,
        27,
        402,
        r + 12,
        29,
        r + 11,
        403,
        31,
        r + 11,
        404,
        32,
        r + 11,
        422,
        8,
        406,
        r + 9,
        15,
        r + 5,
        407,
        16,
        408,
        410,
        18,
        409,
        410,
        19,
        411,
        410,
        20,
        r + 12,
        r + 9,
        20,
        414,
        412,
        22,
        413,
        r + 9,
        34,
        r + 10,
        r + 9,
        22,
        416,
        415,
        27,
        419,
        r + 12,
        27,
        418,
        417,
        34,
        r + 10,
        r + 12,
        34,
        r + 10,
        419,
        43,
        r + 11,
        420,
        47,
        r + 11,
        421,
        53,
        r + 11,
        422,
        54,
        r + 11,
        423,
        56,
        r + 11,
        r + 12,
        2,
        r + 1,
        425,
        3,
        478,
        426,
        4,
        r + 4,
        427,
        5,
        438,
        428,
        8,
        429,
        r + 115,
        16,
        430,
        433,
        18,
        431,
        433,
        19,
        432,
        433,
        22,
        r + 14,
        433,
        35,
        434,
        r + 42,
        36,
        r + 44,
        435,
        46,
        r + 112,
        436,
        57,
        437,
        r + 114,
        58,
        r + 113,
        r + 114,
        6,
        r + 6,
        439,
        7,
        r + 6,
        440,
        8,
        450,
        441,
        14,
        501,
        442,
        26,
        443,
        502,
        37,
        444,
        r + 86,
        38,
        r + 86,
        445,
        39,
        446,
        465,
        40,
        447,
        r + 57,
        41,
        r + 57,
        448,
        42,
        471,
        449,
        48,
        r + 44,
        500,
        9,
        451,
        455,
        10,
        452,
        455,
        11,
        453,
        455,
        12,
        454,
        455,
        13,
        547,
        455,
        14,
        473,
        456,
        15,
        460,
        457,
        20,
        458,
        461,
        25,
        459,
        r + 42,
        46,
        r + 37,
        r + 38,
        20,
        540,
        461,
        26,
        462,
        474,
        37,
        463,
        r + 86,
        38,
        r + 86,
        464,
        39,
        467,
        465,
        48,
        r + 58,
        466,
        50,
        r + 75,
        r + 85,
        40,
        468,
        r + 57,
        41,
        r + 57,
        469,
        42,
        471,
        470,
        48,
        r + 44,
        524,
        48,
        r + 44,
        472,
        52,
        r + 68,
        r + 72,
        26,
        r + 88,
        474,
        28,
        r + 87,
        475,
        34,
        r + 100,
        476,
        35,
        477,
        545,
        36,
        r + 44,
        r + 115,
        4,
        r + 2,
        479,
        5,
        488,
        480,
        8,
        481,
        r + 115,
        16,
        482,
        485,
        18,
        483,
        485,
        19,
        484,
        485,
        22,
        r + 14,
        485,
        35,
        486,
        r + 42,
        36,
        r + 43,
        487,
        46,
        r + 108,
        r + 109,
        6,
        r + 6,
        489,
        7,
        r + 6,
        490,
        8,
        503,
        491,
        14,
        501,
        492,
        26,
        493,
        502,
        37,
        494,
        r + 86,
        38,
        r + 86,
        495,
        39,
        496,
        518,
        40,
        497,
        r + 57,
        41,
        r + 57,
        498,
        42,
        538,
        499,
        48,
        r + 43,
        500,
        49,
        r + 45,
        526,
        26,
        r + 88,
        502,
        28,
        r + 87,
        r + 115,
        9,
        504,
        508,
        10,
        505,
        508,
        11,
        506,
        508,
        12,
        507,
        508,
        13,
        547,
        508,
        14,
        541,
        509,
        15,
        513,
        510,
        20,
        511,
        514,
        25,
        512,
        r + 42,
        46,
        r + 29,
        r + 30,
        20,
        540,
        514,
        26,
        515,
        542,
        37,
        516,
        r + 86,
        38,
        r + 86,
        517,
        39,
        520,
        518,
        48,
        r + 58,
        519,
        50,
        r + 73,
        r + 85,
        40,
        521,
        r + 57,
        41,
        r + 57,
        522,
        42,
        538,
        523,
        48,
        r + 43,
        524,
        49,
        r + 45,
        525,
        51,
        529,
        526,
        60,
        r + 55,
        527,
        62,
        r + 55,
        528,
        63,
        r + 55,
        r + 46,
        60,
        532,
        530,
        62,
        r + 55,
        531,
        63,
        533,
        r + 46,
        62,
        r + 55,
        533,
        64,
        534,
        r + 54,
        66,
        535,
        r + 53,
        69,
        536,
        r + 65,
        70,
        537,
        r + 52,
        72,
        r + 59,
        r + 51,
        48,
        r + 43,
        539,
        52,
        r + 66,
        r + 72,
        25,
        r + 24,
        r + 42,
        26,
        r + 88,
        542,
        28,
        r + 87,
        543,
        34,
        r + 100,
        544,
        35,
        546,
        545,
        36,
        r + 42,
        r + 115,
        36,
        r + 43,
        r + 115,
        17,
        548,
        r + 22,
        20,
        549,
        r + 21,
        33,
        552,
        550,
        44,
        r + 17,
        551,
        45,
        r + 19,
        r + 20,
        44,
        r + 15,
        553,
        45,
        r + 15,
        r + 20
      ]);
      var bdd = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.d5.from(nodes, root, _data.conditions, _data.results);
      var cache = new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.kS({
        size: 50,
        params: [
          "Accelerate",
          "Bucket",
          "DisableAccessPoints",
          "DisableMultiRegionAccessPoints",
          "DisableS3ExpressSessionAuth",
          "Endpoint",
          "ForcePathStyle",
          "Region",
          "UseArnRegion",
          "UseDualStack",
          "UseFIPS",
          "UseGlobalEndpoint",
          "UseObjectLambdaEndpoint",
          "UseS3ExpressControlEndpoint"
        ]
      });
      var defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.cH)(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.mw.aws = _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.UF;
      var createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
        if (!input) {
          throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
        }
        const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
        const instructionsFn = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.ug)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
        if (!instructionsFn) {
          throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
        }
        const endpointParameters = await (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.xg)(input, { getEndpointParameterInstructions: instructionsFn }, config);
        return Object.assign(defaultParameters, endpointParameters);
      };
      var _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.ug)(context).operation,
          region: await (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.te)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      var defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "s3",
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
      function createAwsAuthSigv4aHttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4a",
          signingProperties: {
            name: "s3",
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
      var createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
        const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
          const endpoint = defaultEndpointResolver2(authParameters);
          const authSchemes = endpoint.properties?.authSchemes;
          if (!authSchemes) {
            return defaultHttpAuthSchemeResolver(authParameters);
          }
          const options = [];
          for (const scheme of authSchemes) {
            const { name: resolvedName, properties = {}, ...rest } = scheme;
            const name = resolvedName.toLowerCase();
            if (resolvedName !== name) {
              console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
            }
            let schemeId;
            if (name === "sigv4a") {
              schemeId = "aws.auth#sigv4a";
              const sigv4Present = authSchemes.find((s2) => {
                const name2 = s2.name.toLowerCase();
                return name2 !== "sigv4a" && name2.startsWith("sigv4");
              });
              if (_chunk_UASC6Z32_js__WEBPACK_IMPORTED_MODULE_0__.W.sigv4aDependency() === "none" && sigv4Present) {
                continue;
              }
            } else if (name.startsWith("sigv4")) {
              schemeId = "aws.auth#sigv4";
            } else {
              throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
            }
            const createOption = createHttpAuthOptionFunctions[schemeId];
            if (!createOption) {
              throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
            }
            const option = createOption(authParameters);
            option.schemeId = schemeId;
            option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
            options.push(option);
          }
          return options;
        };
        return endpointRuleSetHttpAuthSchemeProvider;
      };
      var _defaultS3HttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
          }
        }
        return options;
      };
      var defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
        "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
        "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
      });
      var resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = (0, _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.ho)(config);
        const config_1 = (0, _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.Oy)(config_0);
        return Object.assign(config_1, {
          authSchemePreference: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.te)(config.authSchemePreference ?? [])
        });
      };
      var resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          forcePathStyle: options.forcePathStyle ?? false,
          useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
          useGlobalEndpoint: options.useGlobalEndpoint ?? false,
          disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
          defaultSigningName: "s3",
          clientContextParams: options.clientContextParams ?? {}
        });
      };
      var commonParams = {
        ForcePathStyle: { type: "clientContextParams", name: "forcePathStyle" },
        UseArnRegion: { type: "clientContextParams", name: "useArnRegion" },
        DisableMultiRegionAccessPoints: { type: "clientContextParams", name: "disableMultiregionAccessPoints" },
        Accelerate: { type: "clientContextParams", name: "useAccelerateEndpoint" },
        DisableS3ExpressSessionAuth: { type: "clientContextParams", name: "disableS3ExpressSessionAuth" },
        UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      var command = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.k8)(commonParams, "AmazonS3", "S3Client", _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.rD);
      var _ep0 = {
        Bucket: { type: "contextParams", name: "Bucket" },
        Key: { type: "contextParams", name: "Key" }
      };
      var _ep4 = {
        DisableS3ExpressSessionAuth: { type: "staticContextParams", value: true },
        Bucket: { type: "contextParams", name: "Bucket" }
      };
      var _ep8 = {
        Bucket: { type: "contextParams", name: "Bucket" },
        Prefix: { type: "contextParams", name: "Prefix" }
      };
      var _mw0 = (Command, cs, config, o2) => [
        getThrow200ExceptionsPlugin(config)
      ];
      var _mw7 = (Command, cs, config, o2) => [
        getFlexibleChecksumsPlugin(config, {
          requestChecksumRequired: false,
          requestValidationModeMember: "ChecksumMode",
          responseAlgorithms: ["CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"]
        }),
        getSsecPlugin(config),
        getS3ExpiresMiddlewarePlugin(config)
      ];
      var _mw8 = (Command, cs, config, o2) => [
        getThrow200ExceptionsPlugin(config),
        getSsecPlugin(config),
        getS3ExpiresMiddlewarePlugin(config)
      ];
      var _mw11 = (Command, cs, config, o2) => [
        getFlexibleChecksumsPlugin(config, {
          requestAlgorithmMember: { "httpHeader": "x-amz-sdk-checksum-algorithm", "name": "ChecksumAlgorithm" },
          requestChecksumRequired: false
        }),
        getCheckContentLengthHeaderPlugin(config),
        getThrow200ExceptionsPlugin(config),
        getSsecPlugin(config)
      ];
      var S3ServiceException = class _S3ServiceException extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.TJ {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, _S3ServiceException.prototype);
        }
      };
      var NoSuchUpload = class _NoSuchUpload extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#NoSuchUpload";
        name = "NoSuchUpload";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NoSuchUpload",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NoSuchUpload.prototype);
        }
      };
      var AccessDenied = class _AccessDenied extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#AccessDenied";
        name = "AccessDenied";
        $fault = "client";
        constructor(opts) {
          super({
            name: "AccessDenied",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AccessDenied.prototype);
        }
      };
      var ObjectNotInActiveTierError = class _ObjectNotInActiveTierError extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#ObjectNotInActiveTierError";
        name = "ObjectNotInActiveTierError";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ObjectNotInActiveTierError",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ObjectNotInActiveTierError.prototype);
        }
      };
      var BucketAlreadyExists = class _BucketAlreadyExists extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#BucketAlreadyExists";
        name = "BucketAlreadyExists";
        $fault = "client";
        constructor(opts) {
          super({
            name: "BucketAlreadyExists",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _BucketAlreadyExists.prototype);
        }
      };
      var BucketAlreadyOwnedByYou = class _BucketAlreadyOwnedByYou extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#BucketAlreadyOwnedByYou";
        name = "BucketAlreadyOwnedByYou";
        $fault = "client";
        constructor(opts) {
          super({
            name: "BucketAlreadyOwnedByYou",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _BucketAlreadyOwnedByYou.prototype);
        }
      };
      var NoSuchBucket = class _NoSuchBucket extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#NoSuchBucket";
        name = "NoSuchBucket";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NoSuchBucket",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NoSuchBucket.prototype);
        }
      };
      var NoSuchKey = class _NoSuchKey extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#NoSuchKey";
        name = "NoSuchKey";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NoSuchKey",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NoSuchKey.prototype);
        }
      };
      var InvalidObjectState = class _InvalidObjectState extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#InvalidObjectState";
        name = "InvalidObjectState";
        $fault = "client";
        StorageClass;
        AccessTier;
        constructor(opts) {
          super({
            name: "InvalidObjectState",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidObjectState.prototype);
          this.StorageClass = opts.StorageClass;
          this.AccessTier = opts.AccessTier;
        }
      };
      var NoSuchAnnotation = class _NoSuchAnnotation extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#NoSuchAnnotation";
        name = "NoSuchAnnotation";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NoSuchAnnotation",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NoSuchAnnotation.prototype);
        }
      };
      var NotFound = class _NotFound extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#NotFound";
        name = "NotFound";
        $fault = "client";
        constructor(opts) {
          super({
            name: "NotFound",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _NotFound.prototype);
        }
      };
      var InvalidPrefix = class _InvalidPrefix extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#InvalidPrefix";
        name = "InvalidPrefix";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidPrefix",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidPrefix.prototype);
        }
      };
      var EncryptionTypeMismatch = class _EncryptionTypeMismatch extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#EncryptionTypeMismatch";
        name = "EncryptionTypeMismatch";
        $fault = "client";
        constructor(opts) {
          super({
            name: "EncryptionTypeMismatch",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _EncryptionTypeMismatch.prototype);
        }
      };
      var InvalidRequest = class _InvalidRequest extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#InvalidRequest";
        name = "InvalidRequest";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidRequest",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidRequest.prototype);
        }
      };
      var InvalidWriteOffset = class _InvalidWriteOffset extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#InvalidWriteOffset";
        name = "InvalidWriteOffset";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidWriteOffset",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidWriteOffset.prototype);
        }
      };
      var TooManyParts = class _TooManyParts extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#TooManyParts";
        name = "TooManyParts";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TooManyParts",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _TooManyParts.prototype);
        }
      };
      var AnnotationLimitExceeded = class _AnnotationLimitExceeded extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#AnnotationLimitExceeded";
        name = "AnnotationLimitExceeded";
        $fault = "client";
        constructor(opts) {
          super({
            name: "AnnotationLimitExceeded",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AnnotationLimitExceeded.prototype);
        }
      };
      var AnnotationNameTooLong = class _AnnotationNameTooLong extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#AnnotationNameTooLong";
        name = "AnnotationNameTooLong";
        $fault = "client";
        constructor(opts) {
          super({
            name: "AnnotationNameTooLong",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _AnnotationNameTooLong.prototype);
        }
      };
      var InvalidAnnotationName = class _InvalidAnnotationName extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#InvalidAnnotationName";
        name = "InvalidAnnotationName";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidAnnotationName",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _InvalidAnnotationName.prototype);
        }
      };
      var UnsupportedMediaType = class _UnsupportedMediaType extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#UnsupportedMediaType";
        name = "UnsupportedMediaType";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnsupportedMediaType",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _UnsupportedMediaType.prototype);
        }
      };
      var IdempotencyParameterMismatch = class _IdempotencyParameterMismatch extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#IdempotencyParameterMismatch";
        name = "IdempotencyParameterMismatch";
        $fault = "client";
        constructor(opts) {
          super({
            name: "IdempotencyParameterMismatch",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _IdempotencyParameterMismatch.prototype);
        }
      };
      var ObjectAlreadyInActiveTierError = class _ObjectAlreadyInActiveTierError extends S3ServiceException {
        static shapeId = "com.amazonaws.s3#ObjectAlreadyInActiveTierError";
        name = "ObjectAlreadyInActiveTierError";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ObjectAlreadyInActiveTierError",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, _ObjectAlreadyInActiveTierError.prototype);
        }
      };
      var _A = "Account";
      var _AAO = "AnalyticsAndOperator";
      var _AC = "AccelerateConfiguration";
      var _ACL = "AccessControlList";
      var _ACL_ = "ACL";
      var _ACLn = "AnalyticsConfigurationList";
      var _ACP = "AccessControlPolicy";
      var _ACT = "AccessControlTranslation";
      var _ACn = "AnalyticsConfiguration";
      var _ACnn = "AnnotationCount";
      var _AD = "AccessDenied";
      var _ADb = "AbortDate";
      var _ADn = "AnnotationDirective";
      var _AE = "AnnotationEntry";
      var _AED = "AnalyticsExportDestination";
      var _AF = "AnalyticsFilter";
      var _AH = "AllowedHeaders";
      var _AHl = "AllowedHeader";
      var _AI = "AccountId";
      var _AIMU = "AbortIncompleteMultipartUpload";
      var _AKI = "AccessKeyId";
      var _AL = "AnnotationList";
      var _ALE = "AnnotationLimitExceeded";
      var _AM = "AllowedMethods";
      var _AMU = "AbortMultipartUpload";
      var _AMUO = "AbortMultipartUploadOutput";
      var _AMUR = "AbortMultipartUploadRequest";
      var _AMl = "AllowedMethod";
      var _AN = "AnnotationName";
      var _ANTL = "AnnotationNameTooLong";
      var _AO = "AllowedOrigins";
      var _AOl = "AllowedOrigin";
      var _AP = "AnnotationPayload";
      var _APA = "AccessPointAlias";
      var _APAc = "AccessPointArn";
      var _APn = "AnnotationPrefix";
      var _AQRD = "AllowQuotedRecordDelimiter";
      var _AR = "AcceptRanges";
      var _ARI = "AbortRuleId";
      var _AS = "AbacStatus";
      var _ASBD = "AnalyticsS3BucketDestination";
      var _ASSEBD = "ApplyServerSideEncryptionByDefault";
      var _ASr = "ArchiveStatus";
      var _AT = "AccessTier";
      var _ATC = "AnnotationTableConfiguration";
      var _ATCR = "AnnotationTableConfigurationResult";
      var _ATCU = "AnnotationTableConfigurationUpdates";
      var _An = "And";
      var _Ann = "Annotations";
      var _B = "Bucket";
      var _BA = "BucketArn";
      var _BAE = "BucketAlreadyExists";
      var _BAI = "BucketAccountId";
      var _BAOBY = "BucketAlreadyOwnedByYou";
      var _BET = "BlockedEncryptionTypes";
      var _BGR = "BypassGovernanceRetention";
      var _BI = "BucketInfo";
      var _BKE = "BucketKeyEnabled";
      var _BLC = "BucketLifecycleConfiguration";
      var _BLN = "BucketLocationName";
      var _BLS = "BucketLoggingStatus";
      var _BLT = "BucketLocationType";
      var _BN = "BucketNamespace";
      var _BNu = "BucketName";
      var _BP = "BytesProcessed";
      var _BPA = "BlockPublicAcls";
      var _BPP = "BlockPublicPolicy";
      var _BR = "BucketRegion";
      var _BRy = "BytesReturned";
      var _BS = "BytesScanned";
      var _Bo = "Body";
      var _Bu = "Buckets";
      var _C = "Checksum";
      var _CA = "ChecksumAlgorithm";
      var _CACL = "CannedACL";
      var _CB = "CreateBucket";
      var _CBC = "CreateBucketConfiguration";
      var _CBMC = "CreateBucketMetadataConfiguration";
      var _CBMCR = "CreateBucketMetadataConfigurationRequest";
      var _CBMTC = "CreateBucketMetadataTableConfiguration";
      var _CBMTCR = "CreateBucketMetadataTableConfigurationRequest";
      var _CBO = "CreateBucketOutput";
      var _CBR = "CreateBucketRequest";
      var _CC = "CacheControl";
      var _CCRC = "ChecksumCRC32";
      var _CCRCC = "ChecksumCRC32C";
      var _CCRCNVME = "ChecksumCRC64NVME";
      var _CC_ = "Cache-Control";
      var _CD = "CreationDate";
      var _CD_ = "Content-Disposition";
      var _CDo = "ContentDisposition";
      var _CE = "ContinuationEvent";
      var _CE_ = "Content-Encoding";
      var _CEo = "ContentEncoding";
      var _CF = "CloudFunction";
      var _CFC = "CloudFunctionConfiguration";
      var _CL = "ContentLanguage";
      var _CL_ = "Content-Language";
      var _CL__ = "Content-Length";
      var _CLo = "ContentLength";
      var _CM = "Content-MD5";
      var _CMD = "ChecksumMD5";
      var _CMDo = "ContentMD5";
      var _CMU = "CompletedMultipartUpload";
      var _CMUO = "CompleteMultipartUploadOutput";
      var _CMUOr = "CreateMultipartUploadOutput";
      var _CMUR = "CompleteMultipartUploadResult";
      var _CMURo = "CompleteMultipartUploadRequest";
      var _CMURr = "CreateMultipartUploadRequest";
      var _CMUo = "CompleteMultipartUpload";
      var _CMUr = "CreateMultipartUpload";
      var _CMh = "ChecksumMode";
      var _CO = "CopyObject";
      var _COO = "CopyObjectOutput";
      var _COR = "CopyObjectResult";
      var _CORSC = "CORSConfiguration";
      var _CORSR = "CORSRules";
      var _CORSRu = "CORSRule";
      var _CORo = "CopyObjectRequest";
      var _CP = "CommonPrefix";
      var _CPL = "CommonPrefixList";
      var _CPLo = "CompletedPartList";
      var _CPR = "CopyPartResult";
      var _CPo = "CompletedPart";
      var _CPom = "CommonPrefixes";
      var _CR = "ContentRange";
      var _CRSBA = "ConfirmRemoveSelfBucketAccess";
      var _CR_ = "Content-Range";
      var _CS = "ConfigurationState";
      var _CSHA = "ChecksumSHA1";
      var _CSHAh = "ChecksumSHA256";
      var _CSHAhe = "ChecksumSHA512";
      var _CSIM = "CopySourceIfMatch";
      var _CSIMS = "CopySourceIfModifiedSince";
      var _CSINM = "CopySourceIfNoneMatch";
      var _CSIUS = "CopySourceIfUnmodifiedSince";
      var _CSO = "CreateSessionOutput";
      var _CSR = "CreateSessionResult";
      var _CSRo = "CopySourceRange";
      var _CSRr = "CreateSessionRequest";
      var _CSSSECA = "CopySourceSSECustomerAlgorithm";
      var _CSSSECK = "CopySourceSSECustomerKey";
      var _CSSSECKMD = "CopySourceSSECustomerKeyMD5";
      var _CSV = "CSV";
      var _CSVI = "CopySourceVersionId";
      var _CSVIn = "CSVInput";
      var _CSVO = "CSVOutput";
      var _CSo = "CopySource";
      var _CSr = "CreateSession";
      var _CT = "ChecksumType";
      var _CT_ = "Content-Type";
      var _CTl = "ClientToken";
      var _CTo = "ContentType";
      var _CTom = "CompressionType";
      var _CTon = "ContinuationToken";
      var _CXXHASH = "ChecksumXXHASH64";
      var _CXXHASHh = "ChecksumXXHASH3";
      var _CXXHASHhe = "ChecksumXXHASH128";
      var _Co = "Condition";
      var _Cod = "Code";
      var _Com = "Comments";
      var _Con = "Contents";
      var _Cont = "Cont";
      var _Cr = "Credentials";
      var _D = "Days";
      var _DAI = "DaysAfterInitiation";
      var _DB = "DeleteBucket";
      var _DBAC = "DeleteBucketAnalyticsConfiguration";
      var _DBACR = "DeleteBucketAnalyticsConfigurationRequest";
      var _DBC = "DeleteBucketCors";
      var _DBCR = "DeleteBucketCorsRequest";
      var _DBE = "DeleteBucketEncryption";
      var _DBER = "DeleteBucketEncryptionRequest";
      var _DBIC = "DeleteBucketInventoryConfiguration";
      var _DBICR = "DeleteBucketInventoryConfigurationRequest";
      var _DBITC = "DeleteBucketIntelligentTieringConfiguration";
      var _DBITCR = "DeleteBucketIntelligentTieringConfigurationRequest";
      var _DBL = "DeleteBucketLifecycle";
      var _DBLR = "DeleteBucketLifecycleRequest";
      var _DBMC = "DeleteBucketMetadataConfiguration";
      var _DBMCR = "DeleteBucketMetadataConfigurationRequest";
      var _DBMCRe = "DeleteBucketMetricsConfigurationRequest";
      var _DBMCe = "DeleteBucketMetricsConfiguration";
      var _DBMTC = "DeleteBucketMetadataTableConfiguration";
      var _DBMTCR = "DeleteBucketMetadataTableConfigurationRequest";
      var _DBOC = "DeleteBucketOwnershipControls";
      var _DBOCR = "DeleteBucketOwnershipControlsRequest";
      var _DBP = "DeleteBucketPolicy";
      var _DBPR = "DeleteBucketPolicyRequest";
      var _DBR = "DeleteBucketRequest";
      var _DBRR = "DeleteBucketReplicationRequest";
      var _DBRe = "DeleteBucketReplication";
      var _DBT = "DeleteBucketTagging";
      var _DBTR = "DeleteBucketTaggingRequest";
      var _DBW = "DeleteBucketWebsite";
      var _DBWR = "DeleteBucketWebsiteRequest";
      var _DE = "DataExport";
      var _DEH = "DefaultEventHold";
      var _DIM = "DestinationIfMatch";
      var _DIMS = "DestinationIfModifiedSince";
      var _DINM = "DestinationIfNoneMatch";
      var _DIUS = "DestinationIfUnmodifiedSince";
      var _DM = "DeleteMarker";
      var _DME = "DeleteMarkerEntry";
      var _DMR = "DeleteMarkerReplication";
      var _DMVI = "DeleteMarkerVersionId";
      var _DMe = "DeleteMarkers";
      var _DN = "DisplayName";
      var _DO = "DeletedObject";
      var _DOA = "DeleteObjectAnnotation";
      var _DOAO = "DeleteObjectAnnotationOutput";
      var _DOAR = "DeleteObjectAnnotationRequest";
      var _DOO = "DeleteObjectOutput";
      var _DOOe = "DeleteObjectsOutput";
      var _DOR = "DeleteObjectRequest";
      var _DORe = "DeleteObjectsRequest";
      var _DOT = "DeleteObjectTagging";
      var _DOTO = "DeleteObjectTaggingOutput";
      var _DOTR = "DeleteObjectTaggingRequest";
      var _DOe = "DeletedObjects";
      var _DOel = "DeleteObject";
      var _DOele = "DeleteObjects";
      var _DPAB = "DeletePublicAccessBlock";
      var _DPABR = "DeletePublicAccessBlockRequest";
      var _DR = "DataRedundancy";
      var _DRe = "DefaultRetention";
      var _DRel = "DeleteResult";
      var _DRes = "DestinationResult";
      var _Da = "Date";
      var _De = "Delete";
      var _Del = "Deleted";
      var _Deli = "Delimiter";
      var _Des = "Destination";
      var _Desc = "Description";
      var _Det = "Details";
      var _E = "Error";
      var _EA = "EmailAddress";
      var _EBC = "EventBridgeConfiguration";
      var _EBO = "ExpectedBucketOwner";
      var _EC = "EncryptionConfiguration";
      var _ECr = "ErrorCode";
      var _ED = "ErrorDetails";
      var _EDr = "ErrorDocument";
      var _EE = "EndEvent";
      var _EH = "ExposeHeaders";
      var _EHD = "EventHoldDuration";
      var _EHv = "EventHold";
      var _EHx = "ExposeHeader";
      var _EM = "ErrorMessage";
      var _EODM = "ExpiredObjectDeleteMarker";
      var _EOR = "ExistingObjectReplication";
      var _ES = "ExpiresString";
      var _ESBO = "ExpectedSourceBucketOwner";
      var _ET = "ETag";
      var _ETL = "EncryptionTypeList";
      var _ETM = "EncryptionTypeMismatch";
      var _ETn = "EncryptionType";
      var _ETnc = "EncodingType";
      var _ETv = "EventThreshold";
      var _ETx = "ExpressionType";
      var _En = "Encryption";
      var _Ena = "Enabled";
      var _End = "End";
      var _Er = "Errors";
      var _Ev = "Events";
      var _Eve = "Event";
      var _Ex = "Expiration";
      var _Exp = "Expires";
      var _Expr = "Expression";
      var _F = "Filter";
      var _FD = "FieldDelimiter";
      var _FHI = "FileHeaderInfo";
      var _FO = "FetchOwner";
      var _FR = "FilterRule";
      var _FRL = "FilterRuleList";
      var _FRi = "FilterRules";
      var _Fi = "Field";
      var _Fo = "Format";
      var _Fr = "Frequency";
      var _G = "Grants";
      var _GBA = "GetBucketAbac";
      var _GBAC = "GetBucketAccelerateConfiguration";
      var _GBACO = "GetBucketAccelerateConfigurationOutput";
      var _GBACOe = "GetBucketAnalyticsConfigurationOutput";
      var _GBACR = "GetBucketAccelerateConfigurationRequest";
      var _GBACRe = "GetBucketAnalyticsConfigurationRequest";
      var _GBACe = "GetBucketAnalyticsConfiguration";
      var _GBAO = "GetBucketAbacOutput";
      var _GBAOe = "GetBucketAclOutput";
      var _GBAR = "GetBucketAbacRequest";
      var _GBARe = "GetBucketAclRequest";
      var _GBAe = "GetBucketAcl";
      var _GBC = "GetBucketCors";
      var _GBCO = "GetBucketCorsOutput";
      var _GBCR = "GetBucketCorsRequest";
      var _GBE = "GetBucketEncryption";
      var _GBEO = "GetBucketEncryptionOutput";
      var _GBER = "GetBucketEncryptionRequest";
      var _GBIC = "GetBucketInventoryConfiguration";
      var _GBICO = "GetBucketInventoryConfigurationOutput";
      var _GBICR = "GetBucketInventoryConfigurationRequest";
      var _GBITC = "GetBucketIntelligentTieringConfiguration";
      var _GBITCO = "GetBucketIntelligentTieringConfigurationOutput";
      var _GBITCR = "GetBucketIntelligentTieringConfigurationRequest";
      var _GBL = "GetBucketLocation";
      var _GBLC = "GetBucketLifecycleConfiguration";
      var _GBLCO = "GetBucketLifecycleConfigurationOutput";
      var _GBLCR = "GetBucketLifecycleConfigurationRequest";
      var _GBLO = "GetBucketLocationOutput";
      var _GBLOe = "GetBucketLoggingOutput";
      var _GBLR = "GetBucketLocationRequest";
      var _GBLRe = "GetBucketLoggingRequest";
      var _GBLe = "GetBucketLogging";
      var _GBMC = "GetBucketMetadataConfiguration";
      var _GBMCO = "GetBucketMetadataConfigurationOutput";
      var _GBMCOe = "GetBucketMetricsConfigurationOutput";
      var _GBMCR = "GetBucketMetadataConfigurationResult";
      var _GBMCRe = "GetBucketMetadataConfigurationRequest";
      var _GBMCRet = "GetBucketMetricsConfigurationRequest";
      var _GBMCe = "GetBucketMetricsConfiguration";
      var _GBMTC = "GetBucketMetadataTableConfiguration";
      var _GBMTCO = "GetBucketMetadataTableConfigurationOutput";
      var _GBMTCR = "GetBucketMetadataTableConfigurationResult";
      var _GBMTCRe = "GetBucketMetadataTableConfigurationRequest";
      var _GBNC = "GetBucketNotificationConfiguration";
      var _GBNCR = "GetBucketNotificationConfigurationRequest";
      var _GBOC = "GetBucketOwnershipControls";
      var _GBOCO = "GetBucketOwnershipControlsOutput";
      var _GBOCR = "GetBucketOwnershipControlsRequest";
      var _GBP = "GetBucketPolicy";
      var _GBPO = "GetBucketPolicyOutput";
      var _GBPR = "GetBucketPolicyRequest";
      var _GBPS = "GetBucketPolicyStatus";
      var _GBPSO = "GetBucketPolicyStatusOutput";
      var _GBPSR = "GetBucketPolicyStatusRequest";
      var _GBR = "GetBucketReplication";
      var _GBRO = "GetBucketReplicationOutput";
      var _GBRP = "GetBucketRequestPayment";
      var _GBRPO = "GetBucketRequestPaymentOutput";
      var _GBRPR = "GetBucketRequestPaymentRequest";
      var _GBRR = "GetBucketReplicationRequest";
      var _GBT = "GetBucketTagging";
      var _GBTO = "GetBucketTaggingOutput";
      var _GBTR = "GetBucketTaggingRequest";
      var _GBV = "GetBucketVersioning";
      var _GBVO = "GetBucketVersioningOutput";
      var _GBVR = "GetBucketVersioningRequest";
      var _GBW = "GetBucketWebsite";
      var _GBWO = "GetBucketWebsiteOutput";
      var _GBWR = "GetBucketWebsiteRequest";
      var _GFC = "GrantFullControl";
      var _GJP = "GlacierJobParameters";
      var _GO = "GetObject";
      var _GOA = "GetObjectAcl";
      var _GOAO = "GetObjectAclOutput";
      var _GOAOe = "GetObjectAnnotationOutput";
      var _GOAOet = "GetObjectAttributesOutput";
      var _GOAP = "GetObjectAttributesParts";
      var _GOAR = "GetObjectAclRequest";
      var _GOARe = "GetObjectAnnotationRequest";
      var _GOARet = "GetObjectAttributesResponse";
      var _GOARetb = "GetObjectAttributesRequest";
      var _GOAe = "GetObjectAnnotation";
      var _GOAet = "GetObjectAttributes";
      var _GOLC = "GetObjectLockConfiguration";
      var _GOLCO = "GetObjectLockConfigurationOutput";
      var _GOLCR = "GetObjectLockConfigurationRequest";
      var _GOLH = "GetObjectLegalHold";
      var _GOLHO = "GetObjectLegalHoldOutput";
      var _GOLHR = "GetObjectLegalHoldRequest";
      var _GOO = "GetObjectOutput";
      var _GOR = "GetObjectRequest";
      var _GORO = "GetObjectRetentionOutput";
      var _GORR = "GetObjectRetentionRequest";
      var _GORe = "GetObjectRetention";
      var _GOT = "GetObjectTagging";
      var _GOTO = "GetObjectTaggingOutput";
      var _GOTOe = "GetObjectTorrentOutput";
      var _GOTR = "GetObjectTaggingRequest";
      var _GOTRe = "GetObjectTorrentRequest";
      var _GOTe = "GetObjectTorrent";
      var _GPAB = "GetPublicAccessBlock";
      var _GPABO = "GetPublicAccessBlockOutput";
      var _GPABR = "GetPublicAccessBlockRequest";
      var _GR = "GrantRead";
      var _GRACP = "GrantReadACP";
      var _GW = "GrantWrite";
      var _GWACP = "GrantWriteACP";
      var _Gr = "Grant";
      var _Gra = "Grantee";
      var _HB = "HeadBucket";
      var _HBO = "HeadBucketOutput";
      var _HBR = "HeadBucketRequest";
      var _HECRE = "HttpErrorCodeReturnedEquals";
      var _HN = "HostName";
      var _HO = "HeadObject";
      var _HOO = "HeadObjectOutput";
      var _HOR = "HeadObjectRequest";
      var _HRC = "HttpRedirectCode";
      var _I = "Id";
      var _IAN = "InvalidAnnotationName";
      var _IC = "InventoryConfiguration";
      var _ICL = "InventoryConfigurationList";
      var _ID = "ID";
      var _IDn = "IndexDocument";
      var _IDnv = "InventoryDestination";
      var _IE = "IsEnabled";
      var _IEn = "InventoryEncryption";
      var _IF = "InventoryFilter";
      var _IL = "IsLatest";
      var _IM = "IfMatch";
      var _IMIT = "IfMatchInitiatedTime";
      var _IMLMT = "IfMatchLastModifiedTime";
      var _IMS = "IfMatchSize";
      var _IMS_ = "If-Modified-Since";
      var _IMSf = "IfModifiedSince";
      var _IMUR = "InitiateMultipartUploadResult";
      var _IM_ = "If-Match";
      var _INM = "IfNoneMatch";
      var _INM_ = "If-None-Match";
      var _IOF = "InventoryOptionalFields";
      var _IOS = "InvalidObjectState";
      var _IOV = "IncludedObjectVersions";
      var _IP = "InvalidPrefix";
      var _IPA = "IgnorePublicAcls";
      var _IPM = "IdempotencyParameterMismatch";
      var _IPs = "IsPublic";
      var _IR = "InvalidRequest";
      var _IRIP = "IsRestoreInProgress";
      var _IS = "InputSerialization";
      var _ISBD = "InventoryS3BucketDestination";
      var _ISn = "InventorySchedule";
      var _IT = "IsTruncated";
      var _ITAO = "IntelligentTieringAndOperator";
      var _ITC = "IntelligentTieringConfiguration";
      var _ITCL = "IntelligentTieringConfigurationList";
      var _ITCR = "InventoryTableConfigurationResult";
      var _ITCU = "InventoryTableConfigurationUpdates";
      var _ITCn = "InventoryTableConfiguration";
      var _ITF = "IntelligentTieringFilter";
      var _IUS = "IfUnmodifiedSince";
      var _IUS_ = "If-Unmodified-Since";
      var _IWO = "InvalidWriteOffset";
      var _In = "Initiator";
      var _Ini = "Initiated";
      var _JSON = "JSON";
      var _JSONI = "JSONInput";
      var _JSONO = "JSONOutput";
      var _JTC = "JournalTableConfiguration";
      var _JTCR = "JournalTableConfigurationResult";
      var _JTCU = "JournalTableConfigurationUpdates";
      var _K = "Key";
      var _KC = "KeyCount";
      var _KI = "KeyId";
      var _KKA = "KmsKeyArn";
      var _KM = "KeyMarker";
      var _KMSC = "KMSContext";
      var _KMSKA = "KMSKeyArn";
      var _KMSKI = "KMSKeyId";
      var _KMSMKID = "KMSMasterKeyID";
      var _KPE = "KeyPrefixEquals";
      var _L = "Location";
      var _LAMBR = "ListAllMyBucketsResult";
      var _LAMDBR = "ListAllMyDirectoryBucketsResult";
      var _LB = "ListBuckets";
      var _LBAC = "ListBucketAnalyticsConfigurations";
      var _LBACO = "ListBucketAnalyticsConfigurationsOutput";
      var _LBACR = "ListBucketAnalyticsConfigurationResult";
      var _LBACRi = "ListBucketAnalyticsConfigurationsRequest";
      var _LBIC = "ListBucketInventoryConfigurations";
      var _LBICO = "ListBucketInventoryConfigurationsOutput";
      var _LBICR = "ListBucketInventoryConfigurationsRequest";
      var _LBITC = "ListBucketIntelligentTieringConfigurations";
      var _LBITCO = "ListBucketIntelligentTieringConfigurationsOutput";
      var _LBITCR = "ListBucketIntelligentTieringConfigurationsRequest";
      var _LBMC = "ListBucketMetricsConfigurations";
      var _LBMCO = "ListBucketMetricsConfigurationsOutput";
      var _LBMCR = "ListBucketMetricsConfigurationsRequest";
      var _LBO = "ListBucketsOutput";
      var _LBR = "ListBucketsRequest";
      var _LBRi = "ListBucketResult";
      var _LC = "LocationConstraint";
      var _LCi = "LifecycleConfiguration";
      var _LDB = "ListDirectoryBuckets";
      var _LDBO = "ListDirectoryBucketsOutput";
      var _LDBR = "ListDirectoryBucketsRequest";
      var _LE = "LoggingEnabled";
      var _LEi = "LifecycleExpiration";
      var _LFA = "LambdaFunctionArn";
      var _LFC = "LambdaFunctionConfiguration";
      var _LFCL = "LambdaFunctionConfigurationList";
      var _LFCa = "LambdaFunctionConfigurations";
      var _LH = "LegalHold";
      var _LI = "LocationInfo";
      var _LICR = "ListInventoryConfigurationsResult";
      var _LM = "LastModified";
      var _LMCR = "ListMetricsConfigurationsResult";
      var _LMT = "LastModifiedTime";
      var _LMU = "ListMultipartUploads";
      var _LMUO = "ListMultipartUploadsOutput";
      var _LMUR = "ListMultipartUploadsResult";
      var _LMURi = "ListMultipartUploadsRequest";
      var _LM_ = "Last-Modified";
      var _LO = "ListObjects";
      var _LOA = "ListObjectAnnotations";
      var _LOAO = "ListObjectAnnotationsOutput";
      var _LOAR = "ListObjectAnnotationsRequest";
      var _LOO = "ListObjectsOutput";
      var _LOR = "ListObjectsRequest";
      var _LOV = "ListObjectsV2";
      var _LOVO = "ListObjectsV2Output";
      var _LOVOi = "ListObjectVersionsOutput";
      var _LOVR = "ListObjectsV2Request";
      var _LOVRi = "ListObjectVersionsRequest";
      var _LOVi = "ListObjectVersions";
      var _LP = "ListParts";
      var _LPO = "ListPartsOutput";
      var _LPR = "ListPartsResult";
      var _LPRi = "ListPartsRequest";
      var _LR = "LifecycleRule";
      var _LRAO = "LifecycleRuleAndOperator";
      var _LRF = "LifecycleRuleFilter";
      var _LRi = "LifecycleRules";
      var _LVR = "ListVersionsResult";
      var _M = "Metadata";
      var _MAO = "MetricsAndOperator";
      var _MAR = "MaxAnnotationResults";
      var _MAS = "MaxAgeSeconds";
      var _MB = "MaxBuckets";
      var _MC = "MetadataConfiguration";
      var _MCL = "MetricsConfigurationList";
      var _MCR = "MetadataConfigurationResult";
      var _MCe = "MetricsConfiguration";
      var _MD = "MetadataDirective";
      var _MDB = "MaxDirectoryBuckets";
      var _MDf = "MfaDelete";
      var _ME = "MetadataEntry";
      var _MF = "MetricsFilter";
      var _MFA = "MFA";
      var _MFAD = "MFADelete";
      var _MK = "MaxKeys";
      var _MM = "MissingMeta";
      var _MOS = "MpuObjectSize";
      var _MP = "MaxParts";
      var _MTC = "MetadataTableConfiguration";
      var _MTCR = "MetadataTableConfigurationResult";
      var _MTEC = "MetadataTableEncryptionConfiguration";
      var _MU = "MultipartUpload";
      var _MUL = "MultipartUploadList";
      var _MUa = "MaxUploads";
      var _Ma = "Marker";
      var _Me = "Metrics";
      var _Mes = "Message";
      var _Mi = "Minutes";
      var _Mo = "Mode";
      var _N = "Name";
      var _NC = "NotificationConfiguration";
      var _NCF = "NotificationConfigurationFilter";
      var _NCT = "NextContinuationToken";
      var _ND = "NoncurrentDays";
      var _NEKKAS = "NonEmptyKmsKeyArnString";
      var _NF = "NotFound";
      var _NKM = "NextKeyMarker";
      var _NM = "NextMarker";
      var _NNV = "NewerNoncurrentVersions";
      var _NPNM = "NextPartNumberMarker";
      var _NSA = "NoSuchAnnotation";
      var _NSB = "NoSuchBucket";
      var _NSK = "NoSuchKey";
      var _NSU = "NoSuchUpload";
      var _NUIM = "NextUploadIdMarker";
      var _NVE = "NoncurrentVersionExpiration";
      var _NVIM = "NextVersionIdMarker";
      var _NVT = "NoncurrentVersionTransitions";
      var _NVTL = "NoncurrentVersionTransitionList";
      var _NVTo = "NoncurrentVersionTransition";
      var _O = "Owner";
      var _OA = "ObjectAttributes";
      var _OAIATE = "ObjectAlreadyInActiveTierError";
      var _OC = "OwnershipControls";
      var _OCR = "OwnershipControlsRule";
      var _OCRw = "OwnershipControlsRules";
      var _OE = "ObjectEncryption";
      var _OF = "OptionalFields";
      var _OI = "ObjectIdentifier";
      var _OIL = "ObjectIdentifierList";
      var _OIM = "ObjectIfMatch";
      var _OL = "OutputLocation";
      var _OLC = "ObjectLockConfiguration";
      var _OLE = "ObjectLockEnabled";
      var _OLEFB = "ObjectLockEnabledForBucket";
      var _OLEH = "ObjectLockEventHold";
      var _OLEHDD = "ObjectLockEventHoldDurationDays";
      var _OLEHDY = "ObjectLockEventHoldDurationYears";
      var _OLLH = "ObjectLockLegalHold";
      var _OLLHS = "ObjectLockLegalHoldStatus";
      var _OLM = "ObjectLockMode";
      var _OLR = "ObjectLockRetention";
      var _OLRUD = "ObjectLockRetainUntilDate";
      var _OLRb = "ObjectLockRule";
      var _OLb = "ObjectList";
      var _ONIATE = "ObjectNotInActiveTierError";
      var _OO = "ObjectOwnership";
      var _OOA = "OptionalObjectAttributes";
      var _OP = "ObjectParts";
      var _OPb = "ObjectPart";
      var _OS = "ObjectSize";
      var _OSGT = "ObjectSizeGreaterThan";
      var _OSLT = "ObjectSizeLessThan";
      var _OSV = "OutputSchemaVersion";
      var _OSu = "OutputSerialization";
      var _OV = "ObjectVersion";
      var _OVI = "ObjectVersionId";
      var _OVL = "ObjectVersionList";
      var _Ob = "Objects";
      var _Obj = "Object";
      var _P = "Prefix";
      var _PABC = "PublicAccessBlockConfiguration";
      var _PBA = "PutBucketAbac";
      var _PBAC = "PutBucketAccelerateConfiguration";
      var _PBACR = "PutBucketAccelerateConfigurationRequest";
      var _PBACRu = "PutBucketAnalyticsConfigurationRequest";
      var _PBACu = "PutBucketAnalyticsConfiguration";
      var _PBAR = "PutBucketAbacRequest";
      var _PBARu = "PutBucketAclRequest";
      var _PBAu = "PutBucketAcl";
      var _PBC = "PutBucketCors";
      var _PBCR = "PutBucketCorsRequest";
      var _PBE = "PutBucketEncryption";
      var _PBER = "PutBucketEncryptionRequest";
      var _PBIC = "PutBucketInventoryConfiguration";
      var _PBICR = "PutBucketInventoryConfigurationRequest";
      var _PBITC = "PutBucketIntelligentTieringConfiguration";
      var _PBITCR = "PutBucketIntelligentTieringConfigurationRequest";
      var _PBL = "PutBucketLogging";
      var _PBLC = "PutBucketLifecycleConfiguration";
      var _PBLCO = "PutBucketLifecycleConfigurationOutput";
      var _PBLCR = "PutBucketLifecycleConfigurationRequest";
      var _PBLR = "PutBucketLoggingRequest";
      var _PBMC = "PutBucketMetricsConfiguration";
      var _PBMCR = "PutBucketMetricsConfigurationRequest";
      var _PBNC = "PutBucketNotificationConfiguration";
      var _PBNCR = "PutBucketNotificationConfigurationRequest";
      var _PBOC = "PutBucketOwnershipControls";
      var _PBOCR = "PutBucketOwnershipControlsRequest";
      var _PBP = "PutBucketPolicy";
      var _PBPR = "PutBucketPolicyRequest";
      var _PBR = "PutBucketReplication";
      var _PBRP = "PutBucketRequestPayment";
      var _PBRPR = "PutBucketRequestPaymentRequest";
      var _PBRR = "PutBucketReplicationRequest";
      var _PBT = "PutBucketTagging";
      var _PBTR = "PutBucketTaggingRequest";
      var _PBV = "PutBucketVersioning";
      var _PBVR = "PutBucketVersioningRequest";
      var _PBW = "PutBucketWebsite";
      var _PBWR = "PutBucketWebsiteRequest";
      var _PC = "PartsCount";
      var _PDS = "PartitionDateSource";
      var _PE = "ProgressEvent";
      var _PI = "ParquetInput";
      var _PL = "PartsList";
      var _PN = "PartNumber";
      var _PNM = "PartNumberMarker";
      var _PO = "PutObject";
      var _POA = "PutObjectAcl";
      var _POAO = "PutObjectAclOutput";
      var _POAOu = "PutObjectAnnotationOutput";
      var _POAR = "PutObjectAclRequest";
      var _POARu = "PutObjectAnnotationRequest";
      var _POAu = "PutObjectAnnotation";
      var _POLC = "PutObjectLockConfiguration";
      var _POLCO = "PutObjectLockConfigurationOutput";
      var _POLCR = "PutObjectLockConfigurationRequest";
      var _POLH = "PutObjectLegalHold";
      var _POLHO = "PutObjectLegalHoldOutput";
      var _POLHR = "PutObjectLegalHoldRequest";
      var _POO = "PutObjectOutput";
      var _POR = "PutObjectRequest";
      var _PORO = "PutObjectRetentionOutput";
      var _PORR = "PutObjectRetentionRequest";
      var _PORu = "PutObjectRetention";
      var _POT = "PutObjectTagging";
      var _POTO = "PutObjectTaggingOutput";
      var _POTR = "PutObjectTaggingRequest";
      var _PP = "PartitionedPrefix";
      var _PPAB = "PutPublicAccessBlock";
      var _PPABR = "PutPublicAccessBlockRequest";
      var _PS = "PolicyStatus";
      var _Pa = "Parts";
      var _Par = "Part";
      var _Parq = "Parquet";
      var _Pay = "Payer";
      var _Payl = "Payload";
      var _Pe = "Permission";
      var _Po = "Policy";
      var _Pr = "Progress";
      var _Pri = "Priority";
      var _Pro = "Protocol";
      var _Q = "Quiet";
      var _QA = "QueueArn";
      var _QC = "QuoteCharacter";
      var _QCL = "QueueConfigurationList";
      var _QCu = "QueueConfigurations";
      var _QCue = "QueueConfiguration";
      var _QEC = "QuoteEscapeCharacter";
      var _QF = "QuoteFields";
      var _Qu = "Queue";
      var _R = "Role";
      var _RART = "RedirectAllRequestsTo";
      var _RC = "RequestCharged";
      var _RCC = "ResponseCacheControl";
      var _RCD = "ResponseContentDisposition";
      var _RCE = "ResponseContentEncoding";
      var _RCL = "ResponseContentLanguage";
      var _RCT = "ResponseContentType";
      var _RCe = "ReplicationConfiguration";
      var _RD = "RecordDelimiter";
      var _RE = "ResponseExpires";
      var _RED = "RestoreExpiryDate";
      var _REe = "RecordExpiration";
      var _REec = "RecordsEvent";
      var _RKKID = "ReplicaKmsKeyID";
      var _RKPW = "ReplaceKeyPrefixWith";
      var _RKW = "ReplaceKeyWith";
      var _RM = "ReplicaModifications";
      var _RO = "RenameObject";
      var _ROO = "RenameObjectOutput";
      var _ROOe = "RestoreObjectOutput";
      var _ROP = "RestoreOutputPath";
      var _ROR = "RenameObjectRequest";
      var _RORe = "RestoreObjectRequest";
      var _ROe = "RestoreObject";
      var _RP = "RequestPayer";
      var _RPB = "RestrictPublicBuckets";
      var _RPC = "RequestPaymentConfiguration";
      var _RPe = "RequestProgress";
      var _RR = "RoutingRules";
      var _RRAO = "ReplicationRuleAndOperator";
      var _RRF = "ReplicationRuleFilter";
      var _RRe = "ReplicationRule";
      var _RRep = "ReplicationRules";
      var _RReq = "RequestRoute";
      var _RRes = "RestoreRequest";
      var _RRo = "RoutingRule";
      var _RS = "ReplicationStatus";
      var _RSe = "RestoreStatus";
      var _RSen = "RenameSource";
      var _RT = "ReplicationTime";
      var _RTV = "ReplicationTimeValue";
      var _RTe = "RequestToken";
      var _RUD = "RetainUntilDate";
      var _Ra = "Range";
      var _Re = "Restore";
      var _Rec = "Records";
      var _Red = "Redirect";
      var _Ret = "Retention";
      var _Ru = "Rules";
      var _Rul = "Rule";
      var _S = "Status";
      var _SA = "StartAfter";
      var _SAK = "SecretAccessKey";
      var _SAs = "SseAlgorithm";
      var _SB = "StreamingBlob";
      var _SBD = "S3BucketDestination";
      var _SC = "StorageClass";
      var _SCA = "StorageClassAnalysis";
      var _SCADE = "StorageClassAnalysisDataExport";
      var _SCV = "SessionCredentialValue";
      var _SCe = "SessionCredentials";
      var _SCt = "StatusCode";
      var _SDV = "SkipDestinationValidation";
      var _SE = "StatsEvent";
      var _SIM = "SourceIfMatch";
      var _SIMS = "SourceIfModifiedSince";
      var _SINM = "SourceIfNoneMatch";
      var _SIUS = "SourceIfUnmodifiedSince";
      var _SK = "SSE-KMS";
      var _SKEO = "SseKmsEncryptedObjects";
      var _SKF = "S3KeyFilter";
      var _SKe = "S3Key";
      var _SL = "S3Location";
      var _SM = "SessionMode";
      var _SOC = "SelectObjectContent";
      var _SOCES = "SelectObjectContentEventStream";
      var _SOCO = "SelectObjectContentOutput";
      var _SOCR = "SelectObjectContentRequest";
      var _SP = "SelectParameters";
      var _SPi = "SimplePrefix";
      var _SR = "ScanRange";
      var _SS = "SSE-S3";
      var _SSC = "SourceSelectionCriteria";
      var _SSE = "ServerSideEncryption";
      var _SSEA = "SSEAlgorithm";
      var _SSEBD = "ServerSideEncryptionByDefault";
      var _SSEC = "ServerSideEncryptionConfiguration";
      var _SSECA = "SSECustomerAlgorithm";
      var _SSECK = "SSECustomerKey";
      var _SSECKMD = "SSECustomerKeyMD5";
      var _SSEKMS = "SSEKMS";
      var _SSEKMSE = "SSEKMSEncryption";
      var _SSEKMSEC = "SSEKMSEncryptionContext";
      var _SSEKMSKI = "SSEKMSKeyId";
      var _SSER = "ServerSideEncryptionRule";
      var _SSERe = "ServerSideEncryptionRules";
      var _SSES = "SSES3";
      var _ST = "SessionToken";
      var _STD = "S3TablesDestination";
      var _STDR = "S3TablesDestinationResult";
      var _S_ = "S3";
      var _Sc = "Schedule";
      var _Si = "Size";
      var _St = "Start";
      var _Sta = "Stats";
      var _Su = "Suffix";
      var _T = "Tags";
      var _TA = "TableArn";
      var _TAo = "TopicArn";
      var _TB = "TargetBucket";
      var _TBA = "TableBucketArn";
      var _TBT = "TableBucketType";
      var _TC = "TagCount";
      var _TCL = "TopicConfigurationList";
      var _TCo = "TopicConfigurations";
      var _TCop = "TopicConfiguration";
      var _TD = "TaggingDirective";
      var _TDMOS = "TransitionDefaultMinimumObjectSize";
      var _TG = "TargetGrants";
      var _TGa = "TargetGrant";
      var _TL = "TieringList";
      var _TLr = "TransitionList";
      var _TMP = "TooManyParts";
      var _TN = "TableName";
      var _TNa = "TableNamespace";
      var _TOKF = "TargetObjectKeyFormat";
      var _TP = "TargetPrefix";
      var _TPC = "TotalPartsCount";
      var _TS = "TableStatus";
      var _TSa = "TagSet";
      var _Ta = "Tag";
      var _Tag = "Tagging";
      var _Ti = "Tier";
      var _Tie = "Tierings";
      var _Tier = "Tiering";
      var _Tim = "Time";
      var _To = "Token";
      var _Top = "Topic";
      var _Tr = "Transitions";
      var _Tra = "Transition";
      var _Ty = "Type";
      var _U = "Uploads";
      var _UBMATC = "UpdateBucketMetadataAnnotationTableConfiguration";
      var _UBMATCR = "UpdateBucketMetadataAnnotationTableConfigurationRequest";
      var _UBMITC = "UpdateBucketMetadataInventoryTableConfiguration";
      var _UBMITCR = "UpdateBucketMetadataInventoryTableConfigurationRequest";
      var _UBMJTC = "UpdateBucketMetadataJournalTableConfiguration";
      var _UBMJTCR = "UpdateBucketMetadataJournalTableConfigurationRequest";
      var _UI = "UploadId";
      var _UIM = "UploadIdMarker";
      var _UM = "UserMetadata";
      var _UMT = "UnsupportedMediaType";
      var _UOE = "UpdateObjectEncryption";
      var _UOER = "UpdateObjectEncryptionRequest";
      var _UOERp = "UpdateObjectEncryptionResponse";
      var _UP = "UploadPart";
      var _UPC = "UploadPartCopy";
      var _UPCO = "UploadPartCopyOutput";
      var _UPCR = "UploadPartCopyRequest";
      var _UPO = "UploadPartOutput";
      var _UPR = "UploadPartRequest";
      var _URI = "URI";
      var _Up = "Upload";
      var _V = "Value";
      var _VC = "VersioningConfiguration";
      var _VI = "VersionId";
      var _VIM = "VersionIdMarker";
      var _Ve = "Versions";
      var _Ver = "Version";
      var _WC = "WebsiteConfiguration";
      var _WGOR = "WriteGetObjectResponse";
      var _WGORR = "WriteGetObjectResponseRequest";
      var _WOB = "WriteOffsetBytes";
      var _WRL = "WebsiteRedirectLocation";
      var _Y = "Years";
      var _aN = "annotationName";
      var _ap = "annotation-prefix";
      var _ar = "accept-ranges";
      var _br = "bucket-region";
      var _c = "client";
      var _ct = "continuation-token";
      var _d = "delimiter";
      var _e = "error";
      var _eP = "eventPayload";
      var _en = "endpoint";
      var _et = "encoding-type";
      var _fo = "fetch-owner";
      var _h = "http";
      var _hC = "httpChecksum";
      var _hE = "httpError";
      var _hH = "httpHeader";
      var _hL = "hostLabel";
      var _hP = "httpPayload";
      var _hPH = "httpPrefixHeaders";
      var _hQ = "httpQuery";
      var _hi = "http://www.w3.org/2001/XMLSchema-instance";
      var _i = "id";
      var _iT = "idempotencyToken";
      var _km = "key-marker";
      var _m = "marker";
      var _mar = "max-annotation-results";
      var _mb = "max-buckets";
      var _mdb = "max-directory-buckets";
      var _mk = "max-keys";
      var _mp = "max-parts";
      var _mu = "max-uploads";
      var _p = "prefix";
      var _pN = "partNumber";
      var _pnm = "part-number-marker";
      var _rcc = "response-cache-control";
      var _rcd = "response-content-disposition";
      var _rce = "response-content-encoding";
      var _rcl = "response-content-language";
      var _rct = "response-content-type";
      var _re = "response-expires";
      var _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
      var _sa = "start-after";
      var _st = "streaming";
      var _uI = "uploadId";
      var _uim = "upload-id-marker";
      var _vI = "versionId";
      var _vim = "version-id-marker";
      var _x = "xsi";
      var _xA = "xmlAttribute";
      var _xF = "xmlFlattened";
      var _xN = "xmlName";
      var _xNm = "xmlNamespace";
      var _xaa = "x-amz-acl";
      var _xaad = "x-amz-abort-date";
      var _xaapa = "x-amz-access-point-alias";
      var _xaari = "x-amz-abort-rule-id";
      var _xaas = "x-amz-archive-status";
      var _xaba = "x-amz-bucket-arn";
      var _xabgr = "x-amz-bypass-governance-retention";
      var _xabln = "x-amz-bucket-location-name";
      var _xablt = "x-amz-bucket-location-type";
      var _xabn = "x-amz-bucket-namespace";
      var _xabole = "x-amz-bucket-object-lock-enabled";
      var _xabolt = "x-amz-bucket-object-lock-token";
      var _xabr = "x-amz-bucket-region";
      var _xaca = "x-amz-checksum-algorithm";
      var _xacc = "x-amz-checksum-crc32";
      var _xacc_ = "x-amz-checksum-crc32c";
      var _xacc__ = "x-amz-checksum-crc64nvme";
      var _xacm = "x-amz-checksum-md5";
      var _xacm_ = "x-amz-checksum-mode";
      var _xacrsba = "x-amz-confirm-remove-self-bucket-access";
      var _xacs = "x-amz-checksum-sha1";
      var _xacs_ = "x-amz-checksum-sha256";
      var _xacs__ = "x-amz-checksum-sha512";
      var _xacs___ = "x-amz-copy-source";
      var _xacsim = "x-amz-copy-source-if-match";
      var _xacsims = "x-amz-copy-source-if-modified-since";
      var _xacsinm = "x-amz-copy-source-if-none-match";
      var _xacsius = "x-amz-copy-source-if-unmodified-since";
      var _xacsm = "x-amz-create-session-mode";
      var _xacsr = "x-amz-copy-source-range";
      var _xacssseca = "x-amz-copy-source-server-side-encryption-customer-algorithm";
      var _xacssseck = "x-amz-copy-source-server-side-encryption-customer-key";
      var _xacssseckM = "x-amz-copy-source-server-side-encryption-customer-key-MD5";
      var _xacsvi = "x-amz-copy-source-version-id";
      var _xact = "x-amz-checksum-type";
      var _xact_ = "x-amz-client-token";
      var _xacx = "x-amz-checksum-xxhash64";
      var _xacx_ = "x-amz-checksum-xxhash3";
      var _xacx__ = "x-amz-checksum-xxhash128";
      var _xadm = "x-amz-delete-marker";
      var _xae = "x-amz-expiration";
      var _xaebo = "x-amz-expected-bucket-owner";
      var _xafec = "x-amz-fwd-error-code";
      var _xafem = "x-amz-fwd-error-message";
      var _xafhCC = "x-amz-fwd-header-Cache-Control";
      var _xafhCD = "x-amz-fwd-header-Content-Disposition";
      var _xafhCE = "x-amz-fwd-header-Content-Encoding";
      var _xafhCL = "x-amz-fwd-header-Content-Language";
      var _xafhCR = "x-amz-fwd-header-Content-Range";
      var _xafhCT = "x-amz-fwd-header-Content-Type";
      var _xafhE = "x-amz-fwd-header-ETag";
      var _xafhE_ = "x-amz-fwd-header-Expires";
      var _xafhLM = "x-amz-fwd-header-Last-Modified";
      var _xafhar = "x-amz-fwd-header-accept-ranges";
      var _xafhxacc = "x-amz-fwd-header-x-amz-checksum-crc32";
      var _xafhxacc_ = "x-amz-fwd-header-x-amz-checksum-crc32c";
      var _xafhxacc__ = "x-amz-fwd-header-x-amz-checksum-crc64nvme";
      var _xafhxacm = "x-amz-fwd-header-x-amz-checksum-md5";
      var _xafhxacs = "x-amz-fwd-header-x-amz-checksum-sha1";
      var _xafhxacs_ = "x-amz-fwd-header-x-amz-checksum-sha256";
      var _xafhxacs__ = "x-amz-fwd-header-x-amz-checksum-sha512";
      var _xafhxacx = "x-amz-fwd-header-x-amz-checksum-xxhash64";
      var _xafhxacx_ = "x-amz-fwd-header-x-amz-checksum-xxhash3";
      var _xafhxacx__ = "x-amz-fwd-header-x-amz-checksum-xxhash128";
      var _xafhxadm = "x-amz-fwd-header-x-amz-delete-marker";
      var _xafhxae = "x-amz-fwd-header-x-amz-expiration";
      var _xafhxamm = "x-amz-fwd-header-x-amz-missing-meta";
      var _xafhxampc = "x-amz-fwd-header-x-amz-mp-parts-count";
      var _xafhxaollh = "x-amz-fwd-header-x-amz-object-lock-legal-hold";
      var _xafhxaolm = "x-amz-fwd-header-x-amz-object-lock-mode";
      var _xafhxaolrud = "x-amz-fwd-header-x-amz-object-lock-retain-until-date";
      var _xafhxar = "x-amz-fwd-header-x-amz-restore";
      var _xafhxarc = "x-amz-fwd-header-x-amz-request-charged";
      var _xafhxars = "x-amz-fwd-header-x-amz-replication-status";
      var _xafhxasc = "x-amz-fwd-header-x-amz-storage-class";
      var _xafhxasse = "x-amz-fwd-header-x-amz-server-side-encryption";
      var _xafhxasseakki = "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id";
      var _xafhxassebke = "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled";
      var _xafhxasseca = "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm";
      var _xafhxasseckM = "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5";
      var _xafhxatc = "x-amz-fwd-header-x-amz-tagging-count";
      var _xafhxavi = "x-amz-fwd-header-x-amz-version-id";
      var _xafs = "x-amz-fwd-status";
      var _xagfc = "x-amz-grant-full-control";
      var _xagr = "x-amz-grant-read";
      var _xagra = "x-amz-grant-read-acp";
      var _xagw = "x-amz-grant-write";
      var _xagwa = "x-amz-grant-write-acp";
      var _xaimit = "x-amz-if-match-initiated-time";
      var _xaimlmt = "x-amz-if-match-last-modified-time";
      var _xaims = "x-amz-if-match-size";
      var _xam = "x-amz-meta-";
      var _xam_ = "x-amz-mfa";
      var _xamd = "x-amz-metadata-directive";
      var _xamm = "x-amz-missing-meta";
      var _xamos = "x-amz-mp-object-size";
      var _xamp = "x-amz-max-parts";
      var _xampc = "x-amz-mp-parts-count";
      var _xaoa = "x-amz-object-attributes";
      var _xaoad = "x-amz-object-annotation-directive";
      var _xaoim = "x-amz-object-if-match";
      var _xaoleh = "x-amz-object-lock-event-hold";
      var _xaolehdd = "x-amz-object-lock-event-hold-duration-days";
      var _xaolehdy = "x-amz-object-lock-event-hold-duration-years";
      var _xaollh = "x-amz-object-lock-legal-hold";
      var _xaolm = "x-amz-object-lock-mode";
      var _xaolrud = "x-amz-object-lock-retain-until-date";
      var _xaoo = "x-amz-object-ownership";
      var _xaooa = "x-amz-optional-object-attributes";
      var _xaos = "x-amz-object-size";
      var _xaovi = "x-amz-object-version-id";
      var _xapnm = "x-amz-part-number-marker";
      var _xar = "x-amz-restore";
      var _xarc = "x-amz-request-charged";
      var _xarop = "x-amz-restore-output-path";
      var _xarp = "x-amz-request-payer";
      var _xarr = "x-amz-request-route";
      var _xars = "x-amz-replication-status";
      var _xars_ = "x-amz-rename-source";
      var _xarsim = "x-amz-rename-source-if-match";
      var _xarsims = "x-amz-rename-source-if-modified-since";
      var _xarsinm = "x-amz-rename-source-if-none-match";
      var _xarsius = "x-amz-rename-source-if-unmodified-since";
      var _xart = "x-amz-request-token";
      var _xasc = "x-amz-storage-class";
      var _xasca = "x-amz-sdk-checksum-algorithm";
      var _xasdv = "x-amz-skip-destination-validation";
      var _xasebo = "x-amz-source-expected-bucket-owner";
      var _xasse = "x-amz-server-side-encryption";
      var _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
      var _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
      var _xassec = "x-amz-server-side-encryption-context";
      var _xasseca = "x-amz-server-side-encryption-customer-algorithm";
      var _xasseck = "x-amz-server-side-encryption-customer-key";
      var _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
      var _xat = "x-amz-tagging";
      var _xatc = "x-amz-tagging-count";
      var _xatd = "x-amz-tagging-directive";
      var _xatdmos = "x-amz-transition-default-minimum-object-size";
      var _xavi = "x-amz-version-id";
      var _xawob = "x-amz-write-offset-bytes";
      var _xawrl = "x-amz-website-redirect-location";
      var _xs = "xsi:type";
      var n0 = "com.amazonaws.s3";
      var _s_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.OF(_s);
      var S3ServiceException$ = [-3, _s, "S3ServiceException", 0, [], []];
      _s_registry.registerError(S3ServiceException$, S3ServiceException);
      var n0_registry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.OF(n0);
      var AccessDenied$ = [
        -3,
        n0,
        _AD,
        { [_e]: _c, [_hE]: 403 },
        [],
        []
      ];
      n0_registry.registerError(AccessDenied$, AccessDenied);
      var AnnotationLimitExceeded$ = [
        -3,
        n0,
        _ALE,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
      var AnnotationNameTooLong$ = [
        -3,
        n0,
        _ANTL,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
      var BucketAlreadyExists$ = [
        -3,
        n0,
        _BAE,
        { [_e]: _c, [_hE]: 409 },
        [],
        []
      ];
      n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
      var BucketAlreadyOwnedByYou$ = [
        -3,
        n0,
        _BAOBY,
        { [_e]: _c, [_hE]: 409 },
        [],
        []
      ];
      n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
      var EncryptionTypeMismatch$ = [
        -3,
        n0,
        _ETM,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
      var IdempotencyParameterMismatch$ = [
        -3,
        n0,
        _IPM,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
      var InvalidAnnotationName$ = [
        -3,
        n0,
        _IAN,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
      var InvalidObjectState$ = [
        -3,
        n0,
        _IOS,
        { [_e]: _c, [_hE]: 403 },
        [_SC, _AT],
        [0, 0]
      ];
      n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
      var InvalidPrefix$ = [
        -3,
        n0,
        _IP,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
      var InvalidRequest$ = [
        -3,
        n0,
        _IR,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(InvalidRequest$, InvalidRequest);
      var InvalidWriteOffset$ = [
        -3,
        n0,
        _IWO,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
      var NoSuchAnnotation$ = [
        -3,
        n0,
        _NSA,
        { [_e]: _c, [_hE]: 404 },
        [],
        []
      ];
      n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
      var NoSuchBucket$ = [
        -3,
        n0,
        _NSB,
        { [_e]: _c, [_hE]: 404 },
        [],
        []
      ];
      n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
      var NoSuchKey$ = [
        -3,
        n0,
        _NSK,
        { [_e]: _c, [_hE]: 404 },
        [],
        []
      ];
      n0_registry.registerError(NoSuchKey$, NoSuchKey);
      var NoSuchUpload$ = [
        -3,
        n0,
        _NSU,
        { [_e]: _c, [_hE]: 404 },
        [],
        []
      ];
      n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
      var NotFound$ = [
        -3,
        n0,
        _NF,
        { [_e]: _c },
        [],
        []
      ];
      n0_registry.registerError(NotFound$, NotFound);
      var ObjectAlreadyInActiveTierError$ = [
        -3,
        n0,
        _OAIATE,
        { [_e]: _c, [_hE]: 403 },
        [],
        []
      ];
      n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
      var ObjectNotInActiveTierError$ = [
        -3,
        n0,
        _ONIATE,
        { [_e]: _c, [_hE]: 403 },
        [],
        []
      ];
      n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
      var TooManyParts$ = [
        -3,
        n0,
        _TMP,
        { [_e]: _c, [_hE]: 400 },
        [],
        []
      ];
      n0_registry.registerError(TooManyParts$, TooManyParts);
      var UnsupportedMediaType$ = [
        -3,
        n0,
        _UMT,
        { [_e]: _c, [_hE]: 415 },
        [],
        []
      ];
      n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
      var errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var CopySourceSSECustomerKey = [0, n0, _CSSSECK, 8, 0];
      var NonEmptyKmsKeyArnString = [0, n0, _NEKKAS, 8, 0];
      var SessionCredentialValue = [0, n0, _SCV, 8, 0];
      var SSECustomerKey = [0, n0, _SSECK, 8, 0];
      var SSEKMSEncryptionContext = [0, n0, _SSEKMSEC, 8, 0];
      var SSEKMSKeyId = [0, n0, _SSEKMSKI, 8, 0];
      var StreamingBlob = [0, n0, _SB, { [_st]: 1 }, 42];
      var AbacStatus$ = [
        3,
        n0,
        _AS,
        0,
        [_S],
        [0]
      ];
      var AbortIncompleteMultipartUpload$ = [
        3,
        n0,
        _AIMU,
        0,
        [_DAI],
        [1]
      ];
      var AbortMultipartUploadOutput$ = [
        3,
        n0,
        _AMUO,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var AbortMultipartUploadRequest$ = [
        3,
        n0,
        _AMUR,
        0,
        [_B, _K, _UI, _RP, _EBO, _IMIT],
        [[0, 1], [0, 1], [0, { [_hQ]: _uI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [6, { [_hH]: _xaimit }]],
        3
      ];
      var AccelerateConfiguration$ = [
        3,
        n0,
        _AC,
        0,
        [_S],
        [0]
      ];
      var AccessControlPolicy$ = [
        3,
        n0,
        _ACP,
        0,
        [_G, _O],
        [[() => Grants, { [_xN]: _ACL }], () => Owner$]
      ];
      var AccessControlTranslation$ = [
        3,
        n0,
        _ACT,
        0,
        [_O],
        [0],
        1
      ];
      var AnalyticsAndOperator$ = [
        3,
        n0,
        _AAO,
        0,
        [_P, _T],
        [0, [() => TagSet, { [_xF]: 1, [_xN]: _Ta }]]
      ];
      var AnalyticsConfiguration$ = [
        3,
        n0,
        _ACn,
        0,
        [_I, _SCA, _F],
        [0, () => StorageClassAnalysis$, [() => AnalyticsFilter$, 0]],
        2
      ];
      var AnalyticsExportDestination$ = [
        3,
        n0,
        _AED,
        0,
        [_SBD],
        [() => AnalyticsS3BucketDestination$],
        1
      ];
      var AnalyticsS3BucketDestination$ = [
        3,
        n0,
        _ASBD,
        0,
        [_Fo, _B, _BAI, _P],
        [0, 0, 0, 0],
        2
      ];
      var AnnotationEntry$ = [
        3,
        n0,
        _AE,
        0,
        [_AN, _LM, _Si, _ET, _CA, _RS],
        [0, 4, 1, 0, [64 | 0, { [_xF]: 1 }], 0],
        3
      ];
      var AnnotationTableConfiguration$ = [
        3,
        n0,
        _ATC,
        0,
        [_CS, _EC, _R],
        [0, () => MetadataTableEncryptionConfiguration$, 0],
        1
      ];
      var AnnotationTableConfigurationResult$ = [
        3,
        n0,
        _ATCR,
        0,
        [_CS, _TS, _E, _TN, _TA, _R],
        [0, 0, () => ErrorDetails$, 0, 0, 0],
        1
      ];
      var AnnotationTableConfigurationUpdates$ = [
        3,
        n0,
        _ATCU,
        0,
        [_CS, _EC, _R],
        [0, () => MetadataTableEncryptionConfiguration$, 0],
        1
      ];
      var BlockedEncryptionTypes$ = [
        3,
        n0,
        _BET,
        0,
        [_ETn],
        [[() => EncryptionTypeList, { [_xF]: 1 }]]
      ];
      var Bucket$ = [
        3,
        n0,
        _B,
        0,
        [_N, _CD, _BR, _BA],
        [0, 4, 0, 0]
      ];
      var BucketInfo$ = [
        3,
        n0,
        _BI,
        0,
        [_DR, _Ty],
        [0, 0]
      ];
      var BucketLifecycleConfiguration$ = [
        3,
        n0,
        _BLC,
        0,
        [_Ru],
        [[() => LifecycleRules, { [_xF]: 1, [_xN]: _Rul }]],
        1
      ];
      var BucketLoggingStatus$ = [
        3,
        n0,
        _BLS,
        0,
        [_LE],
        [[() => LoggingEnabled$, 0]]
      ];
      var Checksum$ = [
        3,
        n0,
        _C,
        0,
        [_CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      ];
      var CommonPrefix$ = [
        3,
        n0,
        _CP,
        0,
        [_P],
        [0]
      ];
      var CompletedMultipartUpload$ = [
        3,
        n0,
        _CMU,
        0,
        [_Pa],
        [[() => CompletedPartList, { [_xF]: 1, [_xN]: _Par }]]
      ];
      var CompletedPart$ = [
        3,
        n0,
        _CPo,
        0,
        [_ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _PN],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
      ];
      var CompleteMultipartUploadOutput$ = [
        3,
        n0,
        _CMUO,
        { [_xN]: _CMUR },
        [_L, _B, _K, _Ex, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _VI, _SSEKMSKI, _BKE, _RC],
        [0, 0, 0, [0, { [_hH]: _xae }], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, [0, { [_hH]: _xasse }], [0, { [_hH]: _xavi }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarc }]]
      ];
      var CompleteMultipartUploadRequest$ = [
        3,
        n0,
        _CMURo,
        0,
        [_B, _K, _UI, _MU, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _MOS, _RP, _EBO, _IM, _INM, _SSECA, _SSECK, _SSECKMD],
        [[0, 1], [0, 1], [0, { [_hQ]: _uI }], [() => CompletedMultipartUpload$, { [_hP]: 1, [_xN]: _CMUo }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [1, { [_hH]: _xamos }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _IM_ }], [0, { [_hH]: _INM_ }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }]],
        3
      ];
      var Condition$ = [
        3,
        n0,
        _Co,
        0,
        [_HECRE, _KPE],
        [0, 0]
      ];
      var ContinuationEvent$ = [
        3,
        n0,
        _CE,
        0,
        [],
        []
      ];
      var CopyObjectOutput$ = [
        3,
        n0,
        _COO,
        0,
        [_COR, _Ex, _CSVI, _VI, _SSE, _SSECA, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RC],
        [[() => CopyObjectResult$, 16], [0, { [_hH]: _xae }], [0, { [_hH]: _xacsvi }], [0, { [_hH]: _xavi }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarc }]]
      ];
      var CopyObjectRequest$ = [
        3,
        n0,
        _CORo,
        0,
        [_B, _CSo, _K, _ACL_, _CC, _CA, _CDo, _CEo, _CL, _CTo, _CSIM, _CSIMS, _CSINM, _CSIUS, _Exp, _GFC, _GR, _GRACP, _GWACP, _IM, _INM, _M, _MD, _TD, _ADn, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _CSSSECA, _CSSSECK, _CSSSECKMD, _RP, _Tag, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO, _ESBO],
        [[0, 1], [0, { [_hH]: _xacs___ }], [0, 1], [0, { [_hH]: _xaa }], [0, { [_hH]: _CC_ }], [0, { [_hH]: _xaca }], [0, { [_hH]: _CD_ }], [0, { [_hH]: _CE_ }], [0, { [_hH]: _CL_ }], [0, { [_hH]: _CT_ }], [0, { [_hH]: _xacsim }], [4, { [_hH]: _xacsims }], [0, { [_hH]: _xacsinm }], [4, { [_hH]: _xacsius }], [4, { [_hH]: _Exp }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagwa }], [0, { [_hH]: _IM_ }], [0, { [_hH]: _INM_ }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xamd }], [0, { [_hH]: _xatd }], [0, { [_hH]: _xaoad }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xasc }], [0, { [_hH]: _xawrl }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xacssseca }], [() => CopySourceSSECustomerKey, { [_hH]: _xacssseck }], [0, { [_hH]: _xacssseckM }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xat }], [0, { [_hH]: _xaolm }], [5, { [_hH]: _xaolrud }], [0, { [_hH]: _xaollh }], [0, { [_hH]: _xaoleh }], [1, { [_hH]: _xaolehdd }], [1, { [_hH]: _xaolehdy }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasebo }]],
        3
      ];
      var CopyObjectResult$ = [
        3,
        n0,
        _COR,
        0,
        [_ET, _LM, _CT, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe],
        [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      ];
      var CopyPartResult$ = [
        3,
        n0,
        _CPR,
        0,
        [_ET, _LM, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe],
        [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      ];
      var CORSConfiguration$ = [
        3,
        n0,
        _CORSC,
        0,
        [_CORSR],
        [[() => CORSRules, { [_xF]: 1, [_xN]: _CORSRu }]],
        1
      ];
      var CORSRule$ = [
        3,
        n0,
        _CORSRu,
        0,
        [_AM, _AO, _ID, _AH, _EH, _MAS],
        [[64 | 0, { [_xF]: 1, [_xN]: _AMl }], [64 | 0, { [_xF]: 1, [_xN]: _AOl }], 0, [64 | 0, { [_xF]: 1, [_xN]: _AHl }], [64 | 0, { [_xF]: 1, [_xN]: _EHx }], 1],
        2
      ];
      var CreateBucketConfiguration$ = [
        3,
        n0,
        _CBC,
        0,
        [_LC, _L, _B, _T],
        [0, () => LocationInfo$, () => BucketInfo$, [() => TagSet, 0]]
      ];
      var CreateBucketMetadataConfigurationRequest$ = [
        3,
        n0,
        _CBMCR,
        0,
        [_B, _MC, _CMDo, _CA, _EBO],
        [[0, 1], [() => MetadataConfiguration$, { [_hP]: 1, [_xN]: _MC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var CreateBucketMetadataTableConfigurationRequest$ = [
        3,
        n0,
        _CBMTCR,
        0,
        [_B, _MTC, _CMDo, _CA, _EBO],
        [[0, 1], [() => MetadataTableConfiguration$, { [_hP]: 1, [_xN]: _MTC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var CreateBucketOutput$ = [
        3,
        n0,
        _CBO,
        0,
        [_L, _BA],
        [[0, { [_hH]: _L }], [0, { [_hH]: _xaba }]]
      ];
      var CreateBucketRequest$ = [
        3,
        n0,
        _CBR,
        0,
        [_B, _ACL_, _CBC, _GFC, _GR, _GRACP, _GW, _GWACP, _OLEFB, _OO, _BN],
        [[0, 1], [0, { [_hH]: _xaa }], [() => CreateBucketConfiguration$, { [_hP]: 1, [_xN]: _CBC }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagw }], [0, { [_hH]: _xagwa }], [2, { [_hH]: _xabole }], [0, { [_hH]: _xaoo }], [0, { [_hH]: _xabn }]],
        1
      ];
      var CreateMultipartUploadOutput$ = [
        3,
        n0,
        _CMUOr,
        { [_xN]: _IMUR },
        [_ADb, _ARI, _B, _K, _UI, _SSE, _SSECA, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RC, _CA, _CT],
        [[4, { [_hH]: _xaad }], [0, { [_hH]: _xaari }], [0, { [_xN]: _B }], 0, 0, [0, { [_hH]: _xasse }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarc }], [0, { [_hH]: _xaca }], [0, { [_hH]: _xact }]]
      ];
      var CreateMultipartUploadRequest$ = [
        3,
        n0,
        _CMURr,
        0,
        [_B, _K, _ACL_, _CC, _CDo, _CEo, _CL, _CTo, _Exp, _GFC, _GR, _GRACP, _GWACP, _M, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RP, _Tag, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO, _CA, _CT],
        [[0, 1], [0, 1], [0, { [_hH]: _xaa }], [0, { [_hH]: _CC_ }], [0, { [_hH]: _CD_ }], [0, { [_hH]: _CE_ }], [0, { [_hH]: _CL_ }], [0, { [_hH]: _CT_ }], [4, { [_hH]: _Exp }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagwa }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xasc }], [0, { [_hH]: _xawrl }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xat }], [0, { [_hH]: _xaolm }], [5, { [_hH]: _xaolrud }], [0, { [_hH]: _xaollh }], [0, { [_hH]: _xaoleh }], [1, { [_hH]: _xaolehdd }], [1, { [_hH]: _xaolehdy }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xaca }], [0, { [_hH]: _xact }]],
        2
      ];
      var CreateSessionOutput$ = [
        3,
        n0,
        _CSO,
        { [_xN]: _CSR },
        [_Cr, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE],
        [[() => SessionCredentials$, { [_xN]: _Cr }], [0, { [_hH]: _xasse }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }]],
        1
      ];
      var CreateSessionRequest$ = [
        3,
        n0,
        _CSRr,
        0,
        [_B, _SM, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE],
        [[0, 1], [0, { [_hH]: _xacsm }], [0, { [_hH]: _xasse }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }]],
        1
      ];
      var CSVInput$ = [
        3,
        n0,
        _CSVIn,
        0,
        [_FHI, _Com, _QEC, _RD, _FD, _QC, _AQRD],
        [0, 0, 0, 0, 0, 0, 2]
      ];
      var CSVOutput$ = [
        3,
        n0,
        _CSVO,
        0,
        [_QF, _QEC, _RD, _FD, _QC],
        [0, 0, 0, 0, 0]
      ];
      var DefaultRetention$ = [
        3,
        n0,
        _DRe,
        0,
        [_Mo, _D, _Y, _DEH],
        [0, 1, 1, () => EventHoldDuration$]
      ];
      var Delete$ = [
        3,
        n0,
        _De,
        0,
        [_Ob, _Q],
        [[() => ObjectIdentifierList, { [_xF]: 1, [_xN]: _Obj }], 2],
        1
      ];
      var DeleteBucketAnalyticsConfigurationRequest$ = [
        3,
        n0,
        _DBACR,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var DeleteBucketCorsRequest$ = [
        3,
        n0,
        _DBCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketEncryptionRequest$ = [
        3,
        n0,
        _DBER,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketIntelligentTieringConfigurationRequest$ = [
        3,
        n0,
        _DBITCR,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var DeleteBucketInventoryConfigurationRequest$ = [
        3,
        n0,
        _DBICR,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var DeleteBucketLifecycleRequest$ = [
        3,
        n0,
        _DBLR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketMetadataConfigurationRequest$ = [
        3,
        n0,
        _DBMCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketMetadataTableConfigurationRequest$ = [
        3,
        n0,
        _DBMTCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketMetricsConfigurationRequest$ = [
        3,
        n0,
        _DBMCRe,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var DeleteBucketOwnershipControlsRequest$ = [
        3,
        n0,
        _DBOCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketPolicyRequest$ = [
        3,
        n0,
        _DBPR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketReplicationRequest$ = [
        3,
        n0,
        _DBRR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketRequest$ = [
        3,
        n0,
        _DBR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketTaggingRequest$ = [
        3,
        n0,
        _DBTR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeleteBucketWebsiteRequest$ = [
        3,
        n0,
        _DBWR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var DeletedObject$ = [
        3,
        n0,
        _DO,
        0,
        [_K, _VI, _DM, _DMVI],
        [0, 0, 2, 0]
      ];
      var DeleteMarkerEntry$ = [
        3,
        n0,
        _DME,
        0,
        [_O, _K, _VI, _IL, _LM],
        [() => Owner$, 0, 0, 2, 4]
      ];
      var DeleteMarkerReplication$ = [
        3,
        n0,
        _DMR,
        0,
        [_S],
        [0]
      ];
      var DeleteObjectAnnotationOutput$ = [
        3,
        n0,
        _DOAO,
        0,
        [_OVI, _RC],
        [[0, { [_hH]: _xaovi }], [0, { [_hH]: _xarc }]]
      ];
      var DeleteObjectAnnotationRequest$ = [
        3,
        n0,
        _DOAR,
        0,
        [_B, _K, _AN, _VI, _RP, _EBO, _OIM],
        [[0, 1], [0, 1], [0, { [_hQ]: _aN }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xaoim }]],
        3
      ];
      var DeleteObjectOutput$ = [
        3,
        n0,
        _DOO,
        0,
        [_DM, _VI, _RC],
        [[2, { [_hH]: _xadm }], [0, { [_hH]: _xavi }], [0, { [_hH]: _xarc }]]
      ];
      var DeleteObjectRequest$ = [
        3,
        n0,
        _DOR,
        0,
        [_B, _K, _MFA, _VI, _RP, _BGR, _EBO, _IM, _IMLMT, _IMS],
        [[0, 1], [0, 1], [0, { [_hH]: _xam_ }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [2, { [_hH]: _xabgr }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _IM_ }], [6, { [_hH]: _xaimlmt }], [1, { [_hH]: _xaims }]],
        2
      ];
      var DeleteObjectsOutput$ = [
        3,
        n0,
        _DOOe,
        { [_xN]: _DRel },
        [_Del, _RC, _Er],
        [[() => DeletedObjects, { [_xF]: 1 }], [0, { [_hH]: _xarc }], [() => Errors, { [_xF]: 1, [_xN]: _E }]]
      ];
      var DeleteObjectsRequest$ = [
        3,
        n0,
        _DORe,
        0,
        [_B, _De, _MFA, _RP, _BGR, _EBO, _CA],
        [[0, 1], [() => Delete$, { [_hP]: 1, [_xN]: _De }], [0, { [_hH]: _xam_ }], [0, { [_hH]: _xarp }], [2, { [_hH]: _xabgr }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasca }]],
        2
      ];
      var DeleteObjectTaggingOutput$ = [
        3,
        n0,
        _DOTO,
        0,
        [_VI],
        [[0, { [_hH]: _xavi }]]
      ];
      var DeleteObjectTaggingRequest$ = [
        3,
        n0,
        _DOTR,
        0,
        [_B, _K, _VI, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var DeletePublicAccessBlockRequest$ = [
        3,
        n0,
        _DPABR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var Destination$ = [
        3,
        n0,
        _Des,
        0,
        [_B, _A, _SC, _ACT, _EC, _RT, _Me],
        [0, 0, 0, () => AccessControlTranslation$, () => EncryptionConfiguration$, () => ReplicationTime$, () => Metrics$],
        1
      ];
      var DestinationResult$ = [
        3,
        n0,
        _DRes,
        0,
        [_TBT, _TBA, _TNa],
        [0, 0, 0]
      ];
      var Encryption$ = [
        3,
        n0,
        _En,
        0,
        [_ETn, _KMSKI, _KMSC],
        [0, [() => SSEKMSKeyId, 0], 0],
        1
      ];
      var EncryptionConfiguration$ = [
        3,
        n0,
        _EC,
        0,
        [_RKKID],
        [0]
      ];
      var EndEvent$ = [
        3,
        n0,
        _EE,
        0,
        [],
        []
      ];
      var _Error$ = [
        3,
        n0,
        _E,
        0,
        [_K, _VI, _Cod, _Mes],
        [0, 0, 0, 0]
      ];
      var ErrorDetails$ = [
        3,
        n0,
        _ED,
        0,
        [_ECr, _EM],
        [0, 0]
      ];
      var ErrorDocument$ = [
        3,
        n0,
        _EDr,
        0,
        [_K],
        [0],
        1
      ];
      var EventBridgeConfiguration$ = [
        3,
        n0,
        _EBC,
        0,
        [],
        []
      ];
      var EventHoldDuration$ = [
        3,
        n0,
        _EHD,
        0,
        [_D, _Y],
        [1, 1]
      ];
      var ExistingObjectReplication$ = [
        3,
        n0,
        _EOR,
        0,
        [_S],
        [0],
        1
      ];
      var FilterRule$ = [
        3,
        n0,
        _FR,
        0,
        [_N, _V],
        [0, 0]
      ];
      var GetBucketAbacOutput$ = [
        3,
        n0,
        _GBAO,
        0,
        [_AS],
        [[() => AbacStatus$, 16]]
      ];
      var GetBucketAbacRequest$ = [
        3,
        n0,
        _GBAR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketAccelerateConfigurationOutput$ = [
        3,
        n0,
        _GBACO,
        { [_xN]: _AC },
        [_S, _RC],
        [0, [0, { [_hH]: _xarc }]]
      ];
      var GetBucketAccelerateConfigurationRequest$ = [
        3,
        n0,
        _GBACR,
        0,
        [_B, _EBO, _RP],
        [[0, 1], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xarp }]],
        1
      ];
      var GetBucketAclOutput$ = [
        3,
        n0,
        _GBAOe,
        { [_xN]: _ACP },
        [_O, _G],
        [() => Owner$, [() => Grants, { [_xN]: _ACL }]]
      ];
      var GetBucketAclRequest$ = [
        3,
        n0,
        _GBARe,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketAnalyticsConfigurationOutput$ = [
        3,
        n0,
        _GBACOe,
        0,
        [_ACn],
        [[() => AnalyticsConfiguration$, 16]]
      ];
      var GetBucketAnalyticsConfigurationRequest$ = [
        3,
        n0,
        _GBACRe,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetBucketCorsOutput$ = [
        3,
        n0,
        _GBCO,
        { [_xN]: _CORSC },
        [_CORSR],
        [[() => CORSRules, { [_xF]: 1, [_xN]: _CORSRu }]]
      ];
      var GetBucketCorsRequest$ = [
        3,
        n0,
        _GBCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketEncryptionOutput$ = [
        3,
        n0,
        _GBEO,
        0,
        [_SSEC],
        [[() => ServerSideEncryptionConfiguration$, 16]]
      ];
      var GetBucketEncryptionRequest$ = [
        3,
        n0,
        _GBER,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketIntelligentTieringConfigurationOutput$ = [
        3,
        n0,
        _GBITCO,
        0,
        [_ITC],
        [[() => IntelligentTieringConfiguration$, 16]]
      ];
      var GetBucketIntelligentTieringConfigurationRequest$ = [
        3,
        n0,
        _GBITCR,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetBucketInventoryConfigurationOutput$ = [
        3,
        n0,
        _GBICO,
        0,
        [_IC],
        [[() => InventoryConfiguration$, 16]]
      ];
      var GetBucketInventoryConfigurationRequest$ = [
        3,
        n0,
        _GBICR,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetBucketLifecycleConfigurationOutput$ = [
        3,
        n0,
        _GBLCO,
        { [_xN]: _LCi },
        [_Ru, _TDMOS],
        [[() => LifecycleRules, { [_xF]: 1, [_xN]: _Rul }], [0, { [_hH]: _xatdmos }]]
      ];
      var GetBucketLifecycleConfigurationRequest$ = [
        3,
        n0,
        _GBLCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketLocationOutput$ = [
        3,
        n0,
        _GBLO,
        { [_xN]: _LC },
        [_LC],
        [0]
      ];
      var GetBucketLocationRequest$ = [
        3,
        n0,
        _GBLR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketLoggingOutput$ = [
        3,
        n0,
        _GBLOe,
        { [_xN]: _BLS },
        [_LE],
        [[() => LoggingEnabled$, 0]]
      ];
      var GetBucketLoggingRequest$ = [
        3,
        n0,
        _GBLRe,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketMetadataConfigurationOutput$ = [
        3,
        n0,
        _GBMCO,
        0,
        [_GBMCR],
        [[() => GetBucketMetadataConfigurationResult$, 16]]
      ];
      var GetBucketMetadataConfigurationRequest$ = [
        3,
        n0,
        _GBMCRe,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketMetadataConfigurationResult$ = [
        3,
        n0,
        _GBMCR,
        0,
        [_MCR],
        [() => MetadataConfigurationResult$],
        1
      ];
      var GetBucketMetadataTableConfigurationOutput$ = [
        3,
        n0,
        _GBMTCO,
        0,
        [_GBMTCR],
        [[() => GetBucketMetadataTableConfigurationResult$, 16]]
      ];
      var GetBucketMetadataTableConfigurationRequest$ = [
        3,
        n0,
        _GBMTCRe,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketMetadataTableConfigurationResult$ = [
        3,
        n0,
        _GBMTCR,
        0,
        [_MTCR, _S, _E],
        [() => MetadataTableConfigurationResult$, 0, () => ErrorDetails$],
        2
      ];
      var GetBucketMetricsConfigurationOutput$ = [
        3,
        n0,
        _GBMCOe,
        0,
        [_MCe],
        [[() => MetricsConfiguration$, 16]]
      ];
      var GetBucketMetricsConfigurationRequest$ = [
        3,
        n0,
        _GBMCRet,
        0,
        [_B, _I, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetBucketNotificationConfigurationRequest$ = [
        3,
        n0,
        _GBNCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketOwnershipControlsOutput$ = [
        3,
        n0,
        _GBOCO,
        0,
        [_OC],
        [[() => OwnershipControls$, 16]]
      ];
      var GetBucketOwnershipControlsRequest$ = [
        3,
        n0,
        _GBOCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketPolicyOutput$ = [
        3,
        n0,
        _GBPO,
        0,
        [_Po],
        [[0, 16]]
      ];
      var GetBucketPolicyRequest$ = [
        3,
        n0,
        _GBPR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketPolicyStatusOutput$ = [
        3,
        n0,
        _GBPSO,
        0,
        [_PS],
        [[() => PolicyStatus$, 16]]
      ];
      var GetBucketPolicyStatusRequest$ = [
        3,
        n0,
        _GBPSR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketReplicationOutput$ = [
        3,
        n0,
        _GBRO,
        0,
        [_RCe],
        [[() => ReplicationConfiguration$, 16]]
      ];
      var GetBucketReplicationRequest$ = [
        3,
        n0,
        _GBRR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketRequestPaymentOutput$ = [
        3,
        n0,
        _GBRPO,
        { [_xN]: _RPC },
        [_Pay],
        [0]
      ];
      var GetBucketRequestPaymentRequest$ = [
        3,
        n0,
        _GBRPR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketTaggingOutput$ = [
        3,
        n0,
        _GBTO,
        { [_xN]: _Tag },
        [_TSa],
        [[() => TagSet, 0]],
        1
      ];
      var GetBucketTaggingRequest$ = [
        3,
        n0,
        _GBTR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketVersioningOutput$ = [
        3,
        n0,
        _GBVO,
        { [_xN]: _VC },
        [_S, _MFAD],
        [0, [0, { [_xN]: _MDf }]]
      ];
      var GetBucketVersioningRequest$ = [
        3,
        n0,
        _GBVR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetBucketWebsiteOutput$ = [
        3,
        n0,
        _GBWO,
        { [_xN]: _WC },
        [_RART, _IDn, _EDr, _RR],
        [() => RedirectAllRequestsTo$, () => IndexDocument$, () => ErrorDocument$, [() => RoutingRules, 0]]
      ];
      var GetBucketWebsiteRequest$ = [
        3,
        n0,
        _GBWR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetObjectAclOutput$ = [
        3,
        n0,
        _GOAO,
        { [_xN]: _ACP },
        [_O, _G, _RC],
        [() => Owner$, [() => Grants, { [_xN]: _ACL }], [0, { [_hH]: _xarc }]]
      ];
      var GetObjectAclRequest$ = [
        3,
        n0,
        _GOAR,
        0,
        [_B, _K, _VI, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetObjectAnnotationOutput$ = [
        3,
        n0,
        _GOAOe,
        0,
        [_AP, _OVI, _LM, _CLo, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _RC, _RS],
        [[() => StreamingBlob, 16], [0, { [_hH]: _xaovi }], [4, { [_hH]: _LM_ }], [1, { [_hH]: _CL__ }], [0, { [_hH]: _ET }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xarc }], [0, { [_hH]: _xars }]]
      ];
      var GetObjectAnnotationRequest$ = [
        3,
        n0,
        _GOARe,
        0,
        [_B, _K, _AN, _VI, _RP, _EBO, _CMh],
        [[0, 1], [0, 1], [0, { [_hQ]: _aN }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xacm_ }]],
        3
      ];
      var GetObjectAttributesOutput$ = [
        3,
        n0,
        _GOAOet,
        { [_xN]: _GOARet },
        [_DM, _LM, _VI, _RC, _ET, _C, _OP, _SC, _OS],
        [[2, { [_hH]: _xadm }], [4, { [_hH]: _LM_ }], [0, { [_hH]: _xavi }], [0, { [_hH]: _xarc }], 0, () => Checksum$, [() => GetObjectAttributesParts$, 0], 0, 1]
      ];
      var GetObjectAttributesParts$ = [
        3,
        n0,
        _GOAP,
        0,
        [_TPC, _PNM, _NPNM, _MP, _IT, _Pa],
        [[1, { [_xN]: _PC }], 0, 0, 1, 2, [() => PartsList, { [_xF]: 1, [_xN]: _Par }]]
      ];
      var GetObjectAttributesRequest$ = [
        3,
        n0,
        _GOARetb,
        0,
        [_B, _K, _OA, _VI, _MP, _PNM, _SSECA, _SSECK, _SSECKMD, _RP, _EBO],
        [[0, 1], [0, 1], [64 | 0, { [_hH]: _xaoa }], [0, { [_hQ]: _vI }], [1, { [_hH]: _xamp }], [0, { [_hH]: _xapnm }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        3
      ];
      var GetObjectLegalHoldOutput$ = [
        3,
        n0,
        _GOLHO,
        0,
        [_LH],
        [[() => ObjectLockLegalHold$, { [_hP]: 1, [_xN]: _LH }]]
      ];
      var GetObjectLegalHoldRequest$ = [
        3,
        n0,
        _GOLHR,
        0,
        [_B, _K, _VI, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetObjectLockConfigurationOutput$ = [
        3,
        n0,
        _GOLCO,
        0,
        [_OLC],
        [[() => ObjectLockConfiguration$, 16]]
      ];
      var GetObjectLockConfigurationRequest$ = [
        3,
        n0,
        _GOLCR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GetObjectOutput$ = [
        3,
        n0,
        _GOO,
        0,
        [_Bo, _DM, _AR, _Ex, _Re, _LM, _CLo, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _MM, _VI, _CC, _CDo, _CEo, _CL, _CR, _CTo, _Exp, _ES, _WRL, _SSE, _M, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _SC, _RC, _RS, _PC, _TC, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY],
        [[() => StreamingBlob, 16], [2, { [_hH]: _xadm }], [0, { [_hH]: _ar }], [0, { [_hH]: _xae }], [0, { [_hH]: _xar }], [4, { [_hH]: _LM_ }], [1, { [_hH]: _CL__ }], [0, { [_hH]: _ET }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [1, { [_hH]: _xamm }], [0, { [_hH]: _xavi }], [0, { [_hH]: _CC_ }], [0, { [_hH]: _CD_ }], [0, { [_hH]: _CE_ }], [0, { [_hH]: _CL_ }], [0, { [_hH]: _CR_ }], [0, { [_hH]: _CT_ }], [4, { [_hH]: _Exp }], [0, { [_hH]: _ES }], [0, { [_hH]: _xawrl }], [0, { [_hH]: _xasse }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xasc }], [0, { [_hH]: _xarc }], [0, { [_hH]: _xars }], [1, { [_hH]: _xampc }], [1, { [_hH]: _xatc }], [0, { [_hH]: _xaolm }], [5, { [_hH]: _xaolrud }], [0, { [_hH]: _xaollh }], [0, { [_hH]: _xaoleh }], [1, { [_hH]: _xaolehdd }], [1, { [_hH]: _xaolehdy }]]
      ];
      var GetObjectRequest$ = [
        3,
        n0,
        _GOR,
        0,
        [_B, _K, _IM, _IMSf, _INM, _IUS, _Ra, _RCC, _RCD, _RCE, _RCL, _RCT, _RE, _VI, _SSECA, _SSECK, _SSECKMD, _RP, _PN, _EBO, _CMh],
        [[0, 1], [0, 1], [0, { [_hH]: _IM_ }], [4, { [_hH]: _IMS_ }], [0, { [_hH]: _INM_ }], [4, { [_hH]: _IUS_ }], [0, { [_hH]: _Ra }], [0, { [_hQ]: _rcc }], [0, { [_hQ]: _rcd }], [0, { [_hQ]: _rce }], [0, { [_hQ]: _rcl }], [0, { [_hQ]: _rct }], [6, { [_hQ]: _re }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [0, { [_hH]: _xarp }], [1, { [_hQ]: _pN }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xacm_ }]],
        2
      ];
      var GetObjectRetentionOutput$ = [
        3,
        n0,
        _GORO,
        0,
        [_Ret],
        [[() => ObjectLockRetention$, { [_hP]: 1, [_xN]: _Ret }]]
      ];
      var GetObjectRetentionRequest$ = [
        3,
        n0,
        _GORR,
        0,
        [_B, _K, _VI, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetObjectTaggingOutput$ = [
        3,
        n0,
        _GOTO,
        { [_xN]: _Tag },
        [_TSa, _VI],
        [[() => TagSet, 0], [0, { [_hH]: _xavi }]],
        1
      ];
      var GetObjectTaggingRequest$ = [
        3,
        n0,
        _GOTR,
        0,
        [_B, _K, _VI, _EBO, _RP],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xarp }]],
        2
      ];
      var GetObjectTorrentOutput$ = [
        3,
        n0,
        _GOTOe,
        0,
        [_Bo, _RC],
        [[() => StreamingBlob, 16], [0, { [_hH]: _xarc }]]
      ];
      var GetObjectTorrentRequest$ = [
        3,
        n0,
        _GOTRe,
        0,
        [_B, _K, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var GetPublicAccessBlockOutput$ = [
        3,
        n0,
        _GPABO,
        0,
        [_PABC],
        [[() => PublicAccessBlockConfiguration$, 16]]
      ];
      var GetPublicAccessBlockRequest$ = [
        3,
        n0,
        _GPABR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var GlacierJobParameters$ = [
        3,
        n0,
        _GJP,
        0,
        [_Ti],
        [0],
        1
      ];
      var Grant$ = [
        3,
        n0,
        _Gr,
        0,
        [_Gra, _Pe],
        [[() => Grantee$, { [_xNm]: [_x, _hi] }], 0]
      ];
      var Grantee$ = [
        3,
        n0,
        _Gra,
        0,
        [_Ty, _DN, _EA, _ID, _URI],
        [[0, { [_xA]: 1, [_xN]: _xs }], 0, 0, 0, 0],
        1
      ];
      var HeadBucketOutput$ = [
        3,
        n0,
        _HBO,
        0,
        [_BA, _BLT, _BLN, _BR, _APA],
        [[0, { [_hH]: _xaba }], [0, { [_hH]: _xablt }], [0, { [_hH]: _xabln }], [0, { [_hH]: _xabr }], [2, { [_hH]: _xaapa }]]
      ];
      var HeadBucketRequest$ = [
        3,
        n0,
        _HBR,
        0,
        [_B, _EBO],
        [[0, 1], [0, { [_hH]: _xaebo }]],
        1
      ];
      var HeadObjectOutput$ = [
        3,
        n0,
        _HOO,
        0,
        [_DM, _AR, _Ex, _Re, _ASr, _LM, _CLo, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _ET, _MM, _VI, _CC, _CDo, _CEo, _CL, _CTo, _CR, _Exp, _ES, _WRL, _SSE, _M, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _SC, _RC, _RS, _PC, _TC, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY],
        [[2, { [_hH]: _xadm }], [0, { [_hH]: _ar }], [0, { [_hH]: _xae }], [0, { [_hH]: _xar }], [0, { [_hH]: _xaas }], [4, { [_hH]: _LM_ }], [1, { [_hH]: _CL__ }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [0, { [_hH]: _ET }], [1, { [_hH]: _xamm }], [0, { [_hH]: _xavi }], [0, { [_hH]: _CC_ }], [0, { [_hH]: _CD_ }], [0, { [_hH]: _CE_ }], [0, { [_hH]: _CL_ }], [0, { [_hH]: _CT_ }], [0, { [_hH]: _CR_ }], [4, { [_hH]: _Exp }], [0, { [_hH]: _ES }], [0, { [_hH]: _xawrl }], [0, { [_hH]: _xasse }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xasc }], [0, { [_hH]: _xarc }], [0, { [_hH]: _xars }], [1, { [_hH]: _xampc }], [1, { [_hH]: _xatc }], [0, { [_hH]: _xaolm }], [5, { [_hH]: _xaolrud }], [0, { [_hH]: _xaollh }], [0, { [_hH]: _xaoleh }], [1, { [_hH]: _xaolehdd }], [1, { [_hH]: _xaolehdy }]]
      ];
      var HeadObjectRequest$ = [
        3,
        n0,
        _HOR,
        0,
        [_B, _K, _IM, _IMSf, _INM, _IUS, _Ra, _RCC, _RCD, _RCE, _RCL, _RCT, _RE, _VI, _SSECA, _SSECK, _SSECKMD, _RP, _PN, _EBO, _CMh],
        [[0, 1], [0, 1], [0, { [_hH]: _IM_ }], [4, { [_hH]: _IMS_ }], [0, { [_hH]: _INM_ }], [4, { [_hH]: _IUS_ }], [0, { [_hH]: _Ra }], [0, { [_hQ]: _rcc }], [0, { [_hQ]: _rcd }], [0, { [_hQ]: _rce }], [0, { [_hQ]: _rcl }], [0, { [_hQ]: _rct }], [6, { [_hQ]: _re }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [0, { [_hH]: _xarp }], [1, { [_hQ]: _pN }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xacm_ }]],
        2
      ];
      var IndexDocument$ = [
        3,
        n0,
        _IDn,
        0,
        [_Su],
        [0],
        1
      ];
      var Initiator$ = [
        3,
        n0,
        _In,
        0,
        [_ID, _DN],
        [0, 0]
      ];
      var InputSerialization$ = [
        3,
        n0,
        _IS,
        0,
        [_CSV, _CTom, _JSON, _Parq],
        [() => CSVInput$, 0, () => JSONInput$, () => ParquetInput$]
      ];
      var IntelligentTieringAndOperator$ = [
        3,
        n0,
        _ITAO,
        0,
        [_P, _T],
        [0, [() => TagSet, { [_xF]: 1, [_xN]: _Ta }]]
      ];
      var IntelligentTieringConfiguration$ = [
        3,
        n0,
        _ITC,
        0,
        [_I, _S, _Tie, _F],
        [0, 0, [() => TieringList, { [_xF]: 1, [_xN]: _Tier }], [() => IntelligentTieringFilter$, 0]],
        3
      ];
      var IntelligentTieringFilter$ = [
        3,
        n0,
        _ITF,
        0,
        [_P, _Ta, _An],
        [0, () => Tag$, [() => IntelligentTieringAndOperator$, 0]]
      ];
      var InventoryConfiguration$ = [
        3,
        n0,
        _IC,
        0,
        [_Des, _IE, _I, _IOV, _Sc, _F, _OF],
        [[() => InventoryDestination$, 0], 2, 0, 0, () => InventorySchedule$, () => InventoryFilter$, [() => InventoryOptionalFields, 0]],
        5
      ];
      var InventoryDestination$ = [
        3,
        n0,
        _IDnv,
        0,
        [_SBD],
        [[() => InventoryS3BucketDestination$, 0]],
        1
      ];
      var InventoryEncryption$ = [
        3,
        n0,
        _IEn,
        0,
        [_SSES, _SSEKMS],
        [[() => SSES3$, { [_xN]: _SS }], [() => SSEKMS$, { [_xN]: _SK }]]
      ];
      var InventoryFilter$ = [
        3,
        n0,
        _IF,
        0,
        [_P],
        [0],
        1
      ];
      var InventoryS3BucketDestination$ = [
        3,
        n0,
        _ISBD,
        0,
        [_B, _Fo, _AI, _P, _En],
        [0, 0, 0, 0, [() => InventoryEncryption$, 0]],
        2
      ];
      var InventorySchedule$ = [
        3,
        n0,
        _ISn,
        0,
        [_Fr],
        [0],
        1
      ];
      var InventoryTableConfiguration$ = [
        3,
        n0,
        _ITCn,
        0,
        [_CS, _EC],
        [0, () => MetadataTableEncryptionConfiguration$],
        1
      ];
      var InventoryTableConfigurationResult$ = [
        3,
        n0,
        _ITCR,
        0,
        [_CS, _TS, _E, _TN, _TA],
        [0, 0, () => ErrorDetails$, 0, 0],
        1
      ];
      var InventoryTableConfigurationUpdates$ = [
        3,
        n0,
        _ITCU,
        0,
        [_CS, _EC],
        [0, () => MetadataTableEncryptionConfiguration$],
        1
      ];
      var JournalTableConfiguration$ = [
        3,
        n0,
        _JTC,
        0,
        [_REe, _EC],
        [() => RecordExpiration$, () => MetadataTableEncryptionConfiguration$],
        1
      ];
      var JournalTableConfigurationResult$ = [
        3,
        n0,
        _JTCR,
        0,
        [_TS, _TN, _REe, _E, _TA],
        [0, 0, () => RecordExpiration$, () => ErrorDetails$, 0],
        3
      ];
      var JournalTableConfigurationUpdates$ = [
        3,
        n0,
        _JTCU,
        0,
        [_REe],
        [() => RecordExpiration$],
        1
      ];
      var JSONInput$ = [
        3,
        n0,
        _JSONI,
        0,
        [_Ty],
        [0]
      ];
      var JSONOutput$ = [
        3,
        n0,
        _JSONO,
        0,
        [_RD],
        [0]
      ];
      var LambdaFunctionConfiguration$ = [
        3,
        n0,
        _LFC,
        0,
        [_LFA, _Ev, _I, _F],
        [[0, { [_xN]: _CF }], [64 | 0, { [_xF]: 1, [_xN]: _Eve }], 0, [() => NotificationConfigurationFilter$, 0]],
        2
      ];
      var LifecycleExpiration$ = [
        3,
        n0,
        _LEi,
        0,
        [_Da, _D, _EODM],
        [5, 1, 2]
      ];
      var LifecycleRule$ = [
        3,
        n0,
        _LR,
        0,
        [_S, _Ex, _ID, _P, _F, _Tr, _NVT, _NVE, _AIMU],
        [0, () => LifecycleExpiration$, 0, 0, [() => LifecycleRuleFilter$, 0], [() => TransitionList, { [_xF]: 1, [_xN]: _Tra }], [() => NoncurrentVersionTransitionList, { [_xF]: 1, [_xN]: _NVTo }], () => NoncurrentVersionExpiration$, () => AbortIncompleteMultipartUpload$],
        1
      ];
      var LifecycleRuleAndOperator$ = [
        3,
        n0,
        _LRAO,
        0,
        [_P, _T, _OSGT, _OSLT],
        [0, [() => TagSet, { [_xF]: 1, [_xN]: _Ta }], 1, 1]
      ];
      var LifecycleRuleFilter$ = [
        3,
        n0,
        _LRF,
        0,
        [_P, _Ta, _OSGT, _OSLT, _An],
        [0, () => Tag$, 1, 1, [() => LifecycleRuleAndOperator$, 0]]
      ];
      var ListBucketAnalyticsConfigurationsOutput$ = [
        3,
        n0,
        _LBACO,
        { [_xN]: _LBACR },
        [_IT, _CTon, _NCT, _ACLn],
        [2, 0, 0, [() => AnalyticsConfigurationList, { [_xF]: 1, [_xN]: _ACn }]]
      ];
      var ListBucketAnalyticsConfigurationsRequest$ = [
        3,
        n0,
        _LBACRi,
        0,
        [_B, _CTon, _EBO],
        [[0, 1], [0, { [_hQ]: _ct }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var ListBucketIntelligentTieringConfigurationsOutput$ = [
        3,
        n0,
        _LBITCO,
        0,
        [_IT, _CTon, _NCT, _ITCL],
        [2, 0, 0, [() => IntelligentTieringConfigurationList, { [_xF]: 1, [_xN]: _ITC }]]
      ];
      var ListBucketIntelligentTieringConfigurationsRequest$ = [
        3,
        n0,
        _LBITCR,
        0,
        [_B, _CTon, _EBO],
        [[0, 1], [0, { [_hQ]: _ct }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var ListBucketInventoryConfigurationsOutput$ = [
        3,
        n0,
        _LBICO,
        { [_xN]: _LICR },
        [_CTon, _ICL, _IT, _NCT],
        [0, [() => InventoryConfigurationList, { [_xF]: 1, [_xN]: _IC }], 2, 0]
      ];
      var ListBucketInventoryConfigurationsRequest$ = [
        3,
        n0,
        _LBICR,
        0,
        [_B, _CTon, _EBO],
        [[0, 1], [0, { [_hQ]: _ct }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var ListBucketMetricsConfigurationsOutput$ = [
        3,
        n0,
        _LBMCO,
        { [_xN]: _LMCR },
        [_IT, _CTon, _NCT, _MCL],
        [2, 0, 0, [() => MetricsConfigurationList, { [_xF]: 1, [_xN]: _MCe }]]
      ];
      var ListBucketMetricsConfigurationsRequest$ = [
        3,
        n0,
        _LBMCR,
        0,
        [_B, _CTon, _EBO],
        [[0, 1], [0, { [_hQ]: _ct }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var ListBucketsOutput$ = [
        3,
        n0,
        _LBO,
        { [_xN]: _LAMBR },
        [_Bu, _O, _CTon, _P],
        [[() => Buckets, 0], () => Owner$, 0, 0]
      ];
      var ListBucketsRequest$ = [
        3,
        n0,
        _LBR,
        0,
        [_MB, _CTon, _P, _BR],
        [[1, { [_hQ]: _mb }], [0, { [_hQ]: _ct }], [0, { [_hQ]: _p }], [0, { [_hQ]: _br }]]
      ];
      var ListDirectoryBucketsOutput$ = [
        3,
        n0,
        _LDBO,
        { [_xN]: _LAMDBR },
        [_Bu, _CTon],
        [[() => Buckets, 0], 0]
      ];
      var ListDirectoryBucketsRequest$ = [
        3,
        n0,
        _LDBR,
        0,
        [_CTon, _MDB],
        [[0, { [_hQ]: _ct }], [1, { [_hQ]: _mdb }]]
      ];
      var ListMultipartUploadsOutput$ = [
        3,
        n0,
        _LMUO,
        { [_xN]: _LMUR },
        [_B, _KM, _UIM, _NKM, _P, _Deli, _NUIM, _MUa, _IT, _U, _CPom, _ETnc, _RC],
        [0, 0, 0, 0, 0, 0, 0, 1, 2, [() => MultipartUploadList, { [_xF]: 1, [_xN]: _Up }], [() => CommonPrefixList, { [_xF]: 1 }], 0, [0, { [_hH]: _xarc }]]
      ];
      var ListMultipartUploadsRequest$ = [
        3,
        n0,
        _LMURi,
        0,
        [_B, _Deli, _ETnc, _KM, _MUa, _P, _UIM, _EBO, _RP],
        [[0, 1], [0, { [_hQ]: _d }], [0, { [_hQ]: _et }], [0, { [_hQ]: _km }], [1, { [_hQ]: _mu }], [0, { [_hQ]: _p }], [0, { [_hQ]: _uim }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xarp }]],
        1
      ];
      var ListObjectAnnotationsOutput$ = [
        3,
        n0,
        _LOAO,
        0,
        [_Ann, _B, _K, _OVI, _APn, _MAR, _ACnn, _CTon, _NCT, _RC],
        [[() => AnnotationList, 0], 0, 0, [0, { [_hH]: _xaovi }], 0, 1, 1, 0, 0, [0, { [_hH]: _xarc }]]
      ];
      var ListObjectAnnotationsRequest$ = [
        3,
        n0,
        _LOAR,
        0,
        [_B, _K, _VI, _MAR, _APn, _CTon, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [1, { [_hQ]: _mar }], [0, { [_hQ]: _ap }], [0, { [_hQ]: _ct }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var ListObjectsOutput$ = [
        3,
        n0,
        _LOO,
        { [_xN]: _LBRi },
        [_IT, _Ma, _NM, _Con, _N, _P, _Deli, _MK, _CPom, _ETnc, _RC],
        [2, 0, 0, [() => ObjectList, { [_xF]: 1 }], 0, 0, 0, 1, [() => CommonPrefixList, { [_xF]: 1 }], 0, [0, { [_hH]: _xarc }]]
      ];
      var ListObjectsRequest$ = [
        3,
        n0,
        _LOR,
        0,
        [_B, _Deli, _ETnc, _Ma, _MK, _P, _RP, _EBO, _OOA],
        [[0, 1], [0, { [_hQ]: _d }], [0, { [_hQ]: _et }], [0, { [_hQ]: _m }], [1, { [_hQ]: _mk }], [0, { [_hQ]: _p }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [64 | 0, { [_hH]: _xaooa }]],
        1
      ];
      var ListObjectsV2Output$ = [
        3,
        n0,
        _LOVO,
        { [_xN]: _LBRi },
        [_IT, _Con, _N, _P, _Deli, _MK, _CPom, _ETnc, _KC, _CTon, _NCT, _SA, _RC],
        [2, [() => ObjectList, { [_xF]: 1 }], 0, 0, 0, 1, [() => CommonPrefixList, { [_xF]: 1 }], 0, 1, 0, 0, 0, [0, { [_hH]: _xarc }]]
      ];
      var ListObjectsV2Request$ = [
        3,
        n0,
        _LOVR,
        0,
        [_B, _Deli, _ETnc, _MK, _P, _CTon, _FO, _SA, _RP, _EBO, _OOA],
        [[0, 1], [0, { [_hQ]: _d }], [0, { [_hQ]: _et }], [1, { [_hQ]: _mk }], [0, { [_hQ]: _p }], [0, { [_hQ]: _ct }], [2, { [_hQ]: _fo }], [0, { [_hQ]: _sa }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [64 | 0, { [_hH]: _xaooa }]],
        1
      ];
      var ListObjectVersionsOutput$ = [
        3,
        n0,
        _LOVOi,
        { [_xN]: _LVR },
        [_IT, _KM, _VIM, _NKM, _NVIM, _Ve, _DMe, _N, _P, _Deli, _MK, _CPom, _ETnc, _RC],
        [2, 0, 0, 0, 0, [() => ObjectVersionList, { [_xF]: 1, [_xN]: _Ver }], [() => DeleteMarkers, { [_xF]: 1, [_xN]: _DM }], 0, 0, 0, 1, [() => CommonPrefixList, { [_xF]: 1 }], 0, [0, { [_hH]: _xarc }]]
      ];
      var ListObjectVersionsRequest$ = [
        3,
        n0,
        _LOVRi,
        0,
        [_B, _Deli, _ETnc, _KM, _MK, _P, _VIM, _EBO, _RP, _OOA],
        [[0, 1], [0, { [_hQ]: _d }], [0, { [_hQ]: _et }], [0, { [_hQ]: _km }], [1, { [_hQ]: _mk }], [0, { [_hQ]: _p }], [0, { [_hQ]: _vim }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xarp }], [64 | 0, { [_hH]: _xaooa }]],
        1
      ];
      var ListPartsOutput$ = [
        3,
        n0,
        _LPO,
        { [_xN]: _LPR },
        [_ADb, _ARI, _B, _K, _UI, _PNM, _NPNM, _MP, _IT, _Pa, _In, _O, _SC, _RC, _CA, _CT],
        [[4, { [_hH]: _xaad }], [0, { [_hH]: _xaari }], 0, 0, 0, 0, 0, 1, 2, [() => Parts, { [_xF]: 1, [_xN]: _Par }], () => Initiator$, () => Owner$, 0, [0, { [_hH]: _xarc }], 0, 0]
      ];
      var ListPartsRequest$ = [
        3,
        n0,
        _LPRi,
        0,
        [_B, _K, _UI, _MP, _PNM, _RP, _EBO, _SSECA, _SSECK, _SSECKMD],
        [[0, 1], [0, 1], [0, { [_hQ]: _uI }], [1, { [_hQ]: _mp }], [0, { [_hQ]: _pnm }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }]],
        3
      ];
      var LocationInfo$ = [
        3,
        n0,
        _LI,
        0,
        [_Ty, _N],
        [0, 0]
      ];
      var LoggingEnabled$ = [
        3,
        n0,
        _LE,
        0,
        [_TB, _TP, _TG, _TOKF],
        [0, 0, [() => TargetGrants, 0], [() => TargetObjectKeyFormat$, 0]],
        2
      ];
      var MetadataConfiguration$ = [
        3,
        n0,
        _MC,
        0,
        [_JTC, _ITCn, _ATC],
        [() => JournalTableConfiguration$, () => InventoryTableConfiguration$, () => AnnotationTableConfiguration$],
        1
      ];
      var MetadataConfigurationResult$ = [
        3,
        n0,
        _MCR,
        0,
        [_DRes, _JTCR, _ITCR, _ATCR],
        [() => DestinationResult$, () => JournalTableConfigurationResult$, () => InventoryTableConfigurationResult$, () => AnnotationTableConfigurationResult$],
        1
      ];
      var MetadataEntry$ = [
        3,
        n0,
        _ME,
        0,
        [_N, _V],
        [0, 0]
      ];
      var MetadataTableConfiguration$ = [
        3,
        n0,
        _MTC,
        0,
        [_STD],
        [() => S3TablesDestination$],
        1
      ];
      var MetadataTableConfigurationResult$ = [
        3,
        n0,
        _MTCR,
        0,
        [_STDR],
        [() => S3TablesDestinationResult$],
        1
      ];
      var MetadataTableEncryptionConfiguration$ = [
        3,
        n0,
        _MTEC,
        0,
        [_SAs, _KKA],
        [0, 0],
        1
      ];
      var Metrics$ = [
        3,
        n0,
        _Me,
        0,
        [_S, _ETv],
        [0, () => ReplicationTimeValue$],
        1
      ];
      var MetricsAndOperator$ = [
        3,
        n0,
        _MAO,
        0,
        [_P, _T, _APAc],
        [0, [() => TagSet, { [_xF]: 1, [_xN]: _Ta }], 0]
      ];
      var MetricsConfiguration$ = [
        3,
        n0,
        _MCe,
        0,
        [_I, _F],
        [0, [() => MetricsFilter$, 0]],
        1
      ];
      var MultipartUpload$ = [
        3,
        n0,
        _MU,
        0,
        [_UI, _K, _Ini, _SC, _O, _In, _CA, _CT],
        [0, 0, 4, 0, () => Owner$, () => Initiator$, 0, 0]
      ];
      var NoncurrentVersionExpiration$ = [
        3,
        n0,
        _NVE,
        0,
        [_ND, _NNV],
        [1, 1]
      ];
      var NoncurrentVersionTransition$ = [
        3,
        n0,
        _NVTo,
        0,
        [_ND, _SC, _NNV],
        [1, 0, 1]
      ];
      var NotificationConfiguration$ = [
        3,
        n0,
        _NC,
        0,
        [_TCo, _QCu, _LFCa, _EBC],
        [[() => TopicConfigurationList, { [_xF]: 1, [_xN]: _TCop }], [() => QueueConfigurationList, { [_xF]: 1, [_xN]: _QCue }], [() => LambdaFunctionConfigurationList, { [_xF]: 1, [_xN]: _CFC }], () => EventBridgeConfiguration$]
      ];
      var NotificationConfigurationFilter$ = [
        3,
        n0,
        _NCF,
        0,
        [_K],
        [[() => S3KeyFilter$, { [_xN]: _SKe }]]
      ];
      var _Object$ = [
        3,
        n0,
        _Obj,
        0,
        [_K, _LM, _ET, _CA, _CT, _Si, _SC, _O, _RSe],
        [0, 4, 0, [64 | 0, { [_xF]: 1 }], 0, 1, 0, () => Owner$, () => RestoreStatus$]
      ];
      var ObjectIdentifier$ = [
        3,
        n0,
        _OI,
        0,
        [_K, _VI, _ET, _LMT, _Si],
        [0, 0, 0, 6, 1],
        1
      ];
      var ObjectLockConfiguration$ = [
        3,
        n0,
        _OLC,
        0,
        [_OLE, _Rul],
        [0, () => ObjectLockRule$]
      ];
      var ObjectLockLegalHold$ = [
        3,
        n0,
        _OLLH,
        0,
        [_S],
        [0]
      ];
      var ObjectLockRetention$ = [
        3,
        n0,
        _OLR,
        0,
        [_Mo, _RUD, _EHv, _EHD],
        [0, 5, 0, () => EventHoldDuration$]
      ];
      var ObjectLockRule$ = [
        3,
        n0,
        _OLRb,
        0,
        [_DRe],
        [() => DefaultRetention$]
      ];
      var ObjectPart$ = [
        3,
        n0,
        _OPb,
        0,
        [_PN, _Si, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe],
        [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      ];
      var ObjectVersion$ = [
        3,
        n0,
        _OV,
        0,
        [_ET, _CA, _CT, _Si, _SC, _K, _VI, _IL, _LM, _O, _RSe],
        [0, [64 | 0, { [_xF]: 1 }], 0, 1, 0, 0, 0, 2, 4, () => Owner$, () => RestoreStatus$]
      ];
      var OutputLocation$ = [
        3,
        n0,
        _OL,
        0,
        [_S_],
        [[() => S3Location$, 0]]
      ];
      var OutputSerialization$ = [
        3,
        n0,
        _OSu,
        0,
        [_CSV, _JSON],
        [() => CSVOutput$, () => JSONOutput$]
      ];
      var Owner$ = [
        3,
        n0,
        _O,
        0,
        [_DN, _ID],
        [0, 0]
      ];
      var OwnershipControls$ = [
        3,
        n0,
        _OC,
        0,
        [_Ru],
        [[() => OwnershipControlsRules, { [_xF]: 1, [_xN]: _Rul }]],
        1
      ];
      var OwnershipControlsRule$ = [
        3,
        n0,
        _OCR,
        0,
        [_OO],
        [0],
        1
      ];
      var ParquetInput$ = [
        3,
        n0,
        _PI,
        0,
        [],
        []
      ];
      var Part$ = [
        3,
        n0,
        _Par,
        0,
        [_PN, _LM, _ET, _Si, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe],
        [1, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      ];
      var PartitionedPrefix$ = [
        3,
        n0,
        _PP,
        { [_xN]: _PP },
        [_PDS],
        [0]
      ];
      var PolicyStatus$ = [
        3,
        n0,
        _PS,
        0,
        [_IPs],
        [[2, { [_xN]: _IPs }]]
      ];
      var Progress$ = [
        3,
        n0,
        _Pr,
        0,
        [_BS, _BP, _BRy],
        [1, 1, 1]
      ];
      var ProgressEvent$ = [
        3,
        n0,
        _PE,
        0,
        [_Det],
        [[() => Progress$, { [_eP]: 1 }]]
      ];
      var PublicAccessBlockConfiguration$ = [
        3,
        n0,
        _PABC,
        0,
        [_BPA, _IPA, _BPP, _RPB],
        [[2, { [_xN]: _BPA }], [2, { [_xN]: _IPA }], [2, { [_xN]: _BPP }], [2, { [_xN]: _RPB }]]
      ];
      var PutBucketAbacRequest$ = [
        3,
        n0,
        _PBAR,
        0,
        [_B, _AS, _CMDo, _CA, _EBO],
        [[0, 1], [() => AbacStatus$, { [_hP]: 1, [_xN]: _AS }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketAccelerateConfigurationRequest$ = [
        3,
        n0,
        _PBACR,
        0,
        [_B, _AC, _EBO, _CA],
        [[0, 1], [() => AccelerateConfiguration$, { [_hP]: 1, [_xN]: _AC }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasca }]],
        2
      ];
      var PutBucketAclRequest$ = [
        3,
        n0,
        _PBARu,
        0,
        [_B, _ACL_, _ACP, _CMDo, _CA, _GFC, _GR, _GRACP, _GW, _GWACP, _EBO],
        [[0, 1], [0, { [_hH]: _xaa }], [() => AccessControlPolicy$, { [_hP]: 1, [_xN]: _ACP }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagw }], [0, { [_hH]: _xagwa }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var PutBucketAnalyticsConfigurationRequest$ = [
        3,
        n0,
        _PBACRu,
        0,
        [_B, _I, _ACn, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [() => AnalyticsConfiguration$, { [_hP]: 1, [_xN]: _ACn }], [0, { [_hH]: _xaebo }]],
        3
      ];
      var PutBucketCorsRequest$ = [
        3,
        n0,
        _PBCR,
        0,
        [_B, _CORSC, _CMDo, _CA, _EBO],
        [[0, 1], [() => CORSConfiguration$, { [_hP]: 1, [_xN]: _CORSC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketEncryptionRequest$ = [
        3,
        n0,
        _PBER,
        0,
        [_B, _SSEC, _CMDo, _CA, _EBO],
        [[0, 1], [() => ServerSideEncryptionConfiguration$, { [_hP]: 1, [_xN]: _SSEC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketIntelligentTieringConfigurationRequest$ = [
        3,
        n0,
        _PBITCR,
        0,
        [_B, _I, _ITC, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [() => IntelligentTieringConfiguration$, { [_hP]: 1, [_xN]: _ITC }], [0, { [_hH]: _xaebo }]],
        3
      ];
      var PutBucketInventoryConfigurationRequest$ = [
        3,
        n0,
        _PBICR,
        0,
        [_B, _I, _IC, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [() => InventoryConfiguration$, { [_hP]: 1, [_xN]: _IC }], [0, { [_hH]: _xaebo }]],
        3
      ];
      var PutBucketLifecycleConfigurationOutput$ = [
        3,
        n0,
        _PBLCO,
        0,
        [_TDMOS],
        [[0, { [_hH]: _xatdmos }]]
      ];
      var PutBucketLifecycleConfigurationRequest$ = [
        3,
        n0,
        _PBLCR,
        0,
        [_B, _CA, _LCi, _EBO, _TDMOS],
        [[0, 1], [0, { [_hH]: _xasca }], [() => BucketLifecycleConfiguration$, { [_hP]: 1, [_xN]: _LCi }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xatdmos }]],
        1
      ];
      var PutBucketLoggingRequest$ = [
        3,
        n0,
        _PBLR,
        0,
        [_B, _BLS, _CMDo, _CA, _EBO],
        [[0, 1], [() => BucketLoggingStatus$, { [_hP]: 1, [_xN]: _BLS }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketMetricsConfigurationRequest$ = [
        3,
        n0,
        _PBMCR,
        0,
        [_B, _I, _MCe, _EBO],
        [[0, 1], [0, { [_hQ]: _i }], [() => MetricsConfiguration$, { [_hP]: 1, [_xN]: _MCe }], [0, { [_hH]: _xaebo }]],
        3
      ];
      var PutBucketNotificationConfigurationRequest$ = [
        3,
        n0,
        _PBNCR,
        0,
        [_B, _NC, _EBO, _SDV],
        [[0, 1], [() => NotificationConfiguration$, { [_hP]: 1, [_xN]: _NC }], [0, { [_hH]: _xaebo }], [2, { [_hH]: _xasdv }]],
        2
      ];
      var PutBucketOwnershipControlsRequest$ = [
        3,
        n0,
        _PBOCR,
        0,
        [_B, _OC, _CMDo, _EBO, _CA],
        [[0, 1], [() => OwnershipControls$, { [_hP]: 1, [_xN]: _OC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasca }]],
        2
      ];
      var PutBucketPolicyRequest$ = [
        3,
        n0,
        _PBPR,
        0,
        [_B, _Po, _CMDo, _CA, _CRSBA, _EBO],
        [[0, 1], [0, 16], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [2, { [_hH]: _xacrsba }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketReplicationRequest$ = [
        3,
        n0,
        _PBRR,
        0,
        [_B, _RCe, _CMDo, _CA, _To, _EBO],
        [[0, 1], [() => ReplicationConfiguration$, { [_hP]: 1, [_xN]: _RCe }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xabolt }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketRequestPaymentRequest$ = [
        3,
        n0,
        _PBRPR,
        0,
        [_B, _RPC, _CMDo, _CA, _EBO],
        [[0, 1], [() => RequestPaymentConfiguration$, { [_hP]: 1, [_xN]: _RPC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketTaggingRequest$ = [
        3,
        n0,
        _PBTR,
        0,
        [_B, _Tag, _CMDo, _CA, _EBO],
        [[0, 1], [() => Tagging$, { [_hP]: 1, [_xN]: _Tag }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketVersioningRequest$ = [
        3,
        n0,
        _PBVR,
        0,
        [_B, _VC, _CMDo, _CA, _MFA, _EBO],
        [[0, 1], [() => VersioningConfiguration$, { [_hP]: 1, [_xN]: _VC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xam_ }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutBucketWebsiteRequest$ = [
        3,
        n0,
        _PBWR,
        0,
        [_B, _WC, _CMDo, _CA, _EBO],
        [[0, 1], [() => WebsiteConfiguration$, { [_hP]: 1, [_xN]: _WC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutObjectAclOutput$ = [
        3,
        n0,
        _POAO,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var PutObjectAclRequest$ = [
        3,
        n0,
        _POAR,
        0,
        [_B, _K, _ACL_, _ACP, _CMDo, _CA, _GFC, _GR, _GRACP, _GW, _GWACP, _RP, _VI, _EBO],
        [[0, 1], [0, 1], [0, { [_hH]: _xaa }], [() => AccessControlPolicy$, { [_hP]: 1, [_xN]: _ACP }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagw }], [0, { [_hH]: _xagwa }], [0, { [_hH]: _xarp }], [0, { [_hQ]: _vI }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutObjectAnnotationOutput$ = [
        3,
        n0,
        _POAOu,
        0,
        [_K, _AN, _OVI, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _RC],
        [0, 0, [0, { [_hH]: _xaovi }], [0, { [_hH]: _ET }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xarc }]]
      ];
      var PutObjectAnnotationRequest$ = [
        3,
        n0,
        _POARu,
        0,
        [_B, _K, _AN, _AP, _VI, _OIM, _CA, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CMDo, _RP, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _aN }], [() => StreamingBlob, 16], [0, { [_hQ]: _vI }], [0, { [_hH]: _xaoim }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _CM }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        4
      ];
      var PutObjectLegalHoldOutput$ = [
        3,
        n0,
        _POLHO,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var PutObjectLegalHoldRequest$ = [
        3,
        n0,
        _POLHR,
        0,
        [_B, _K, _LH, _RP, _VI, _CMDo, _CA, _EBO],
        [[0, 1], [0, 1], [() => ObjectLockLegalHold$, { [_hP]: 1, [_xN]: _LH }], [0, { [_hH]: _xarp }], [0, { [_hQ]: _vI }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutObjectLockConfigurationOutput$ = [
        3,
        n0,
        _POLCO,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var PutObjectLockConfigurationRequest$ = [
        3,
        n0,
        _POLCR,
        0,
        [_B, _OLC, _RP, _To, _CMDo, _CA, _EBO],
        [[0, 1], [() => ObjectLockConfiguration$, { [_hP]: 1, [_xN]: _OLC }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xabolt }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        1
      ];
      var PutObjectOutput$ = [
        3,
        n0,
        _POO,
        0,
        [_Ex, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _VI, _SSECA, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _Si, _RC],
        [[0, { [_hH]: _xae }], [0, { [_hH]: _ET }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xact }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xavi }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [1, { [_hH]: _xaos }], [0, { [_hH]: _xarc }]]
      ];
      var PutObjectRequest$ = [
        3,
        n0,
        _POR,
        0,
        [_B, _K, _ACL_, _Bo, _CC, _CDo, _CEo, _CL, _CLo, _CMDo, _CTo, _CA, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _Exp, _IM, _INM, _GFC, _GR, _GRACP, _GWACP, _WOB, _M, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RP, _Tag, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO],
        [[0, 1], [0, 1], [0, { [_hH]: _xaa }], [() => StreamingBlob, 16], [0, { [_hH]: _CC_ }], [0, { [_hH]: _CD_ }], [0, { [_hH]: _CE_ }], [0, { [_hH]: _CL_ }], [1, { [_hH]: _CL__ }], [0, { [_hH]: _CM }], [0, { [_hH]: _CT_ }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [4, { [_hH]: _Exp }], [0, { [_hH]: _IM_ }], [0, { [_hH]: _INM_ }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagwa }], [1, { [_hH]: _xawob }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xasse }], [0, { [_hH]: _xasc }], [0, { [_hH]: _xawrl }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [() => SSEKMSEncryptionContext, { [_hH]: _xassec }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xat }], [0, { [_hH]: _xaolm }], [5, { [_hH]: _xaolrud }], [0, { [_hH]: _xaollh }], [0, { [_hH]: _xaoleh }], [1, { [_hH]: _xaolehdd }], [1, { [_hH]: _xaolehdy }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutObjectRetentionOutput$ = [
        3,
        n0,
        _PORO,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var PutObjectRetentionRequest$ = [
        3,
        n0,
        _PORR,
        0,
        [_B, _K, _Ret, _RP, _VI, _BGR, _CMDo, _CA, _EBO],
        [[0, 1], [0, 1], [() => ObjectLockRetention$, { [_hP]: 1, [_xN]: _Ret }], [0, { [_hH]: _xarp }], [0, { [_hQ]: _vI }], [2, { [_hH]: _xabgr }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var PutObjectTaggingOutput$ = [
        3,
        n0,
        _POTO,
        0,
        [_VI],
        [[0, { [_hH]: _xavi }]]
      ];
      var PutObjectTaggingRequest$ = [
        3,
        n0,
        _POTR,
        0,
        [_B, _K, _Tag, _VI, _CMDo, _CA, _EBO, _RP],
        [[0, 1], [0, 1], [() => Tagging$, { [_hP]: 1, [_xN]: _Tag }], [0, { [_hQ]: _vI }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xarp }]],
        3
      ];
      var PutPublicAccessBlockRequest$ = [
        3,
        n0,
        _PPABR,
        0,
        [_B, _PABC, _CMDo, _CA, _EBO],
        [[0, 1], [() => PublicAccessBlockConfiguration$, { [_hP]: 1, [_xN]: _PABC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var QueueConfiguration$ = [
        3,
        n0,
        _QCue,
        0,
        [_QA, _Ev, _I, _F],
        [[0, { [_xN]: _Qu }], [64 | 0, { [_xF]: 1, [_xN]: _Eve }], 0, [() => NotificationConfigurationFilter$, 0]],
        2
      ];
      var RecordExpiration$ = [
        3,
        n0,
        _REe,
        0,
        [_Ex, _D],
        [0, 1],
        1
      ];
      var RecordsEvent$ = [
        3,
        n0,
        _REec,
        0,
        [_Payl],
        [[21, { [_eP]: 1 }]]
      ];
      var Redirect$ = [
        3,
        n0,
        _Red,
        0,
        [_HN, _HRC, _Pro, _RKPW, _RKW],
        [0, 0, 0, 0, 0]
      ];
      var RedirectAllRequestsTo$ = [
        3,
        n0,
        _RART,
        0,
        [_HN, _Pro],
        [0, 0],
        1
      ];
      var RenameObjectOutput$ = [
        3,
        n0,
        _ROO,
        0,
        [],
        []
      ];
      var RenameObjectRequest$ = [
        3,
        n0,
        _ROR,
        0,
        [_B, _K, _RSen, _DIM, _DINM, _DIMS, _DIUS, _SIM, _SINM, _SIMS, _SIUS, _CTl],
        [[0, 1], [0, 1], [0, { [_hH]: _xars_ }], [0, { [_hH]: _IM_ }], [0, { [_hH]: _INM_ }], [4, { [_hH]: _IMS_ }], [4, { [_hH]: _IUS_ }], [0, { [_hH]: _xarsim }], [0, { [_hH]: _xarsinm }], [6, { [_hH]: _xarsims }], [6, { [_hH]: _xarsius }], [0, { [_hH]: _xact_, [_iT]: 1 }]],
        3
      ];
      var ReplicaModifications$ = [
        3,
        n0,
        _RM,
        0,
        [_S],
        [0],
        1
      ];
      var ReplicationConfiguration$ = [
        3,
        n0,
        _RCe,
        0,
        [_R, _Ru],
        [0, [() => ReplicationRules, { [_xF]: 1, [_xN]: _Rul }]],
        2
      ];
      var ReplicationRule$ = [
        3,
        n0,
        _RRe,
        0,
        [_S, _Des, _ID, _Pri, _P, _F, _SSC, _EOR, _DMR],
        [0, () => Destination$, 0, 1, 0, [() => ReplicationRuleFilter$, 0], () => SourceSelectionCriteria$, () => ExistingObjectReplication$, () => DeleteMarkerReplication$],
        2
      ];
      var ReplicationRuleAndOperator$ = [
        3,
        n0,
        _RRAO,
        0,
        [_P, _T],
        [0, [() => TagSet, { [_xF]: 1, [_xN]: _Ta }]]
      ];
      var ReplicationRuleFilter$ = [
        3,
        n0,
        _RRF,
        0,
        [_P, _Ta, _An],
        [0, () => Tag$, [() => ReplicationRuleAndOperator$, 0]]
      ];
      var ReplicationTime$ = [
        3,
        n0,
        _RT,
        0,
        [_S, _Tim],
        [0, () => ReplicationTimeValue$],
        2
      ];
      var ReplicationTimeValue$ = [
        3,
        n0,
        _RTV,
        0,
        [_Mi],
        [1]
      ];
      var RequestPaymentConfiguration$ = [
        3,
        n0,
        _RPC,
        0,
        [_Pay],
        [0],
        1
      ];
      var RequestProgress$ = [
        3,
        n0,
        _RPe,
        0,
        [_Ena],
        [2]
      ];
      var RestoreObjectOutput$ = [
        3,
        n0,
        _ROOe,
        0,
        [_RC, _ROP],
        [[0, { [_hH]: _xarc }], [0, { [_hH]: _xarop }]]
      ];
      var RestoreObjectRequest$ = [
        3,
        n0,
        _RORe,
        0,
        [_B, _K, _VI, _RRes, _RP, _CA, _EBO],
        [[0, 1], [0, 1], [0, { [_hQ]: _vI }], [() => RestoreRequest$, { [_hP]: 1, [_xN]: _RRes }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var RestoreRequest$ = [
        3,
        n0,
        _RRes,
        0,
        [_D, _GJP, _Ty, _Ti, _Desc, _SP, _OL],
        [1, () => GlacierJobParameters$, 0, 0, 0, () => SelectParameters$, [() => OutputLocation$, 0]]
      ];
      var RestoreStatus$ = [
        3,
        n0,
        _RSe,
        0,
        [_IRIP, _RED],
        [2, 4]
      ];
      var RoutingRule$ = [
        3,
        n0,
        _RRo,
        0,
        [_Red, _Co],
        [() => Redirect$, () => Condition$],
        1
      ];
      var S3KeyFilter$ = [
        3,
        n0,
        _SKF,
        0,
        [_FRi],
        [[() => FilterRuleList, { [_xF]: 1, [_xN]: _FR }]]
      ];
      var S3Location$ = [
        3,
        n0,
        _SL,
        0,
        [_BNu, _P, _En, _CACL, _ACL, _Tag, _UM, _SC],
        [0, 0, [() => Encryption$, 0], 0, [() => Grants, 0], [() => Tagging$, 0], [() => UserMetadata, 0], 0],
        2
      ];
      var S3TablesDestination$ = [
        3,
        n0,
        _STD,
        0,
        [_TBA, _TN],
        [0, 0],
        2
      ];
      var S3TablesDestinationResult$ = [
        3,
        n0,
        _STDR,
        0,
        [_TBA, _TN, _TA, _TNa],
        [0, 0, 0, 0],
        4
      ];
      var ScanRange$ = [
        3,
        n0,
        _SR,
        0,
        [_St, _End],
        [1, 1]
      ];
      var SelectObjectContentOutput$ = [
        3,
        n0,
        _SOCO,
        0,
        [_Payl],
        [[() => SelectObjectContentEventStream$, 16]]
      ];
      var SelectObjectContentRequest$ = [
        3,
        n0,
        _SOCR,
        0,
        [_B, _K, _Expr, _ETx, _IS, _OSu, _SSECA, _SSECK, _SSECKMD, _RPe, _SR, _EBO],
        [[0, 1], [0, 1], 0, 0, () => InputSerialization$, () => OutputSerialization$, [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], () => RequestProgress$, () => ScanRange$, [0, { [_hH]: _xaebo }]],
        6
      ];
      var SelectParameters$ = [
        3,
        n0,
        _SP,
        0,
        [_IS, _ETx, _Expr, _OSu],
        [() => InputSerialization$, 0, 0, () => OutputSerialization$],
        4
      ];
      var ServerSideEncryptionByDefault$ = [
        3,
        n0,
        _SSEBD,
        0,
        [_SSEA, _KMSMKID],
        [0, [() => SSEKMSKeyId, 0]],
        1
      ];
      var ServerSideEncryptionConfiguration$ = [
        3,
        n0,
        _SSEC,
        0,
        [_Ru],
        [[() => ServerSideEncryptionRules, { [_xF]: 1, [_xN]: _Rul }]],
        1
      ];
      var ServerSideEncryptionRule$ = [
        3,
        n0,
        _SSER,
        0,
        [_ASSEBD, _BKE, _BET],
        [[() => ServerSideEncryptionByDefault$, 0], 2, [() => BlockedEncryptionTypes$, 0]]
      ];
      var SessionCredentials$ = [
        3,
        n0,
        _SCe,
        0,
        [_AKI, _SAK, _ST, _Ex],
        [[0, { [_xN]: _AKI }], [() => SessionCredentialValue, { [_xN]: _SAK }], [() => SessionCredentialValue, { [_xN]: _ST }], [4, { [_xN]: _Ex }]],
        4
      ];
      var SimplePrefix$ = [
        3,
        n0,
        _SPi,
        { [_xN]: _SPi },
        [],
        []
      ];
      var SourceSelectionCriteria$ = [
        3,
        n0,
        _SSC,
        0,
        [_SKEO, _RM],
        [() => SseKmsEncryptedObjects$, () => ReplicaModifications$]
      ];
      var SSEKMS$ = [
        3,
        n0,
        _SSEKMS,
        { [_xN]: _SK },
        [_KI],
        [[() => SSEKMSKeyId, 0]],
        1
      ];
      var SseKmsEncryptedObjects$ = [
        3,
        n0,
        _SKEO,
        0,
        [_S],
        [0],
        1
      ];
      var SSEKMSEncryption$ = [
        3,
        n0,
        _SSEKMSE,
        { [_xN]: _SK },
        [_KMSKA, _BKE],
        [[() => NonEmptyKmsKeyArnString, 0], 2],
        1
      ];
      var SSES3$ = [
        3,
        n0,
        _SSES,
        { [_xN]: _SS },
        [],
        []
      ];
      var Stats$ = [
        3,
        n0,
        _Sta,
        0,
        [_BS, _BP, _BRy],
        [1, 1, 1]
      ];
      var StatsEvent$ = [
        3,
        n0,
        _SE,
        0,
        [_Det],
        [[() => Stats$, { [_eP]: 1 }]]
      ];
      var StorageClassAnalysis$ = [
        3,
        n0,
        _SCA,
        0,
        [_DE],
        [() => StorageClassAnalysisDataExport$]
      ];
      var StorageClassAnalysisDataExport$ = [
        3,
        n0,
        _SCADE,
        0,
        [_OSV, _Des],
        [0, () => AnalyticsExportDestination$],
        2
      ];
      var Tag$ = [
        3,
        n0,
        _Ta,
        0,
        [_K, _V],
        [0, 0],
        2
      ];
      var Tagging$ = [
        3,
        n0,
        _Tag,
        0,
        [_TSa],
        [[() => TagSet, 0]],
        1
      ];
      var TargetGrant$ = [
        3,
        n0,
        _TGa,
        0,
        [_Gra, _Pe],
        [[() => Grantee$, { [_xNm]: [_x, _hi] }], 0]
      ];
      var TargetObjectKeyFormat$ = [
        3,
        n0,
        _TOKF,
        0,
        [_SPi, _PP],
        [[() => SimplePrefix$, { [_xN]: _SPi }], [() => PartitionedPrefix$, { [_xN]: _PP }]]
      ];
      var Tiering$ = [
        3,
        n0,
        _Tier,
        0,
        [_D, _AT],
        [1, 0],
        2
      ];
      var TopicConfiguration$ = [
        3,
        n0,
        _TCop,
        0,
        [_TAo, _Ev, _I, _F],
        [[0, { [_xN]: _Top }], [64 | 0, { [_xF]: 1, [_xN]: _Eve }], 0, [() => NotificationConfigurationFilter$, 0]],
        2
      ];
      var Transition$ = [
        3,
        n0,
        _Tra,
        0,
        [_Da, _D, _SC],
        [5, 1, 0]
      ];
      var UpdateBucketMetadataAnnotationTableConfigurationRequest$ = [
        3,
        n0,
        _UBMATCR,
        0,
        [_B, _ATC, _CMDo, _CA, _EBO],
        [[0, 1], [() => AnnotationTableConfigurationUpdates$, { [_hP]: 1, [_xN]: _ATC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var UpdateBucketMetadataInventoryTableConfigurationRequest$ = [
        3,
        n0,
        _UBMITCR,
        0,
        [_B, _ITCn, _CMDo, _CA, _EBO],
        [[0, 1], [() => InventoryTableConfigurationUpdates$, { [_hP]: 1, [_xN]: _ITCn }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var UpdateBucketMetadataJournalTableConfigurationRequest$ = [
        3,
        n0,
        _UBMJTCR,
        0,
        [_B, _JTC, _CMDo, _CA, _EBO],
        [[0, 1], [() => JournalTableConfigurationUpdates$, { [_hP]: 1, [_xN]: _JTC }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xaebo }]],
        2
      ];
      var UpdateObjectEncryptionRequest$ = [
        3,
        n0,
        _UOER,
        0,
        [_B, _K, _OE, _VI, _RP, _EBO, _CMDo, _CA],
        [[0, 1], [0, 1], [() => ObjectEncryption$, 16], [0, { [_hQ]: _vI }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }]],
        3
      ];
      var UpdateObjectEncryptionResponse$ = [
        3,
        n0,
        _UOERp,
        0,
        [_RC],
        [[0, { [_hH]: _xarc }]]
      ];
      var UploadPartCopyOutput$ = [
        3,
        n0,
        _UPCO,
        0,
        [_CSVI, _CPR, _SSE, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _RC],
        [[0, { [_hH]: _xacsvi }], [() => CopyPartResult$, 16], [0, { [_hH]: _xasse }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarc }]]
      ];
      var UploadPartCopyRequest$ = [
        3,
        n0,
        _UPCR,
        0,
        [_B, _CSo, _K, _PN, _UI, _CSIM, _CSIMS, _CSINM, _CSIUS, _CSRo, _SSECA, _SSECK, _SSECKMD, _CSSSECA, _CSSSECK, _CSSSECKMD, _RP, _EBO, _ESBO],
        [[0, 1], [0, { [_hH]: _xacs___ }], [0, 1], [1, { [_hQ]: _pN }], [0, { [_hQ]: _uI }], [0, { [_hH]: _xacsim }], [4, { [_hH]: _xacsims }], [0, { [_hH]: _xacsinm }], [4, { [_hH]: _xacsius }], [0, { [_hH]: _xacsr }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [0, { [_hH]: _xacssseca }], [() => CopySourceSSECustomerKey, { [_hH]: _xacssseck }], [0, { [_hH]: _xacssseckM }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }], [0, { [_hH]: _xasebo }]],
        5
      ];
      var UploadPartOutput$ = [
        3,
        n0,
        _UPO,
        0,
        [_SSE, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _SSECA, _SSECKMD, _SSEKMSKI, _BKE, _RC],
        [[0, { [_hH]: _xasse }], [0, { [_hH]: _ET }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xasseca }], [0, { [_hH]: _xasseckM }], [() => SSEKMSKeyId, { [_hH]: _xasseakki }], [2, { [_hH]: _xassebke }], [0, { [_hH]: _xarc }]]
      ];
      var UploadPartRequest$ = [
        3,
        n0,
        _UPR,
        0,
        [_B, _K, _PN, _UI, _Bo, _CLo, _CMDo, _CA, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _SSECA, _SSECK, _SSECKMD, _RP, _EBO],
        [[0, 1], [0, 1], [1, { [_hQ]: _pN }], [0, { [_hQ]: _uI }], [() => StreamingBlob, 16], [1, { [_hH]: _CL__ }], [0, { [_hH]: _CM }], [0, { [_hH]: _xasca }], [0, { [_hH]: _xacc }], [0, { [_hH]: _xacc_ }], [0, { [_hH]: _xacc__ }], [0, { [_hH]: _xacs }], [0, { [_hH]: _xacs_ }], [0, { [_hH]: _xacs__ }], [0, { [_hH]: _xacm }], [0, { [_hH]: _xacx }], [0, { [_hH]: _xacx_ }], [0, { [_hH]: _xacx__ }], [0, { [_hH]: _xasseca }], [() => SSECustomerKey, { [_hH]: _xasseck }], [0, { [_hH]: _xasseckM }], [0, { [_hH]: _xarp }], [0, { [_hH]: _xaebo }]],
        4
      ];
      var VersioningConfiguration$ = [
        3,
        n0,
        _VC,
        0,
        [_MFAD, _S],
        [[0, { [_xN]: _MDf }], 0]
      ];
      var WebsiteConfiguration$ = [
        3,
        n0,
        _WC,
        0,
        [_EDr, _IDn, _RART, _RR],
        [() => ErrorDocument$, () => IndexDocument$, () => RedirectAllRequestsTo$, [() => RoutingRules, 0]]
      ];
      var WriteGetObjectResponseRequest$ = [
        3,
        n0,
        _WGORR,
        0,
        [_RReq, _RTe, _Bo, _SCt, _ECr, _EM, _AR, _CC, _CDo, _CEo, _CL, _CLo, _CR, _CTo, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _DM, _ET, _Exp, _Ex, _LM, _MM, _M, _OLM, _OLLHS, _OLRUD, _PC, _RS, _RC, _Re, _SSE, _SSECA, _SSEKMSKI, _SSECKMD, _SC, _TC, _VI, _BKE],
        [[0, { [_hL]: 1, [_hH]: _xarr }], [0, { [_hH]: _xart }], [() => StreamingBlob, 16], [1, { [_hH]: _xafs }], [0, { [_hH]: _xafec }], [0, { [_hH]: _xafem }], [0, { [_hH]: _xafhar }], [0, { [_hH]: _xafhCC }], [0, { [_hH]: _xafhCD }], [0, { [_hH]: _xafhCE }], [0, { [_hH]: _xafhCL }], [1, { [_hH]: _CL__ }], [0, { [_hH]: _xafhCR }], [0, { [_hH]: _xafhCT }], [0, { [_hH]: _xafhxacc }], [0, { [_hH]: _xafhxacc_ }], [0, { [_hH]: _xafhxacc__ }], [0, { [_hH]: _xafhxacs }], [0, { [_hH]: _xafhxacs_ }], [0, { [_hH]: _xafhxacs__ }], [0, { [_hH]: _xafhxacm }], [0, { [_hH]: _xafhxacx }], [0, { [_hH]: _xafhxacx_ }], [0, { [_hH]: _xafhxacx__ }], [2, { [_hH]: _xafhxadm }], [0, { [_hH]: _xafhE }], [4, { [_hH]: _xafhE_ }], [0, { [_hH]: _xafhxae }], [4, { [_hH]: _xafhLM }], [1, { [_hH]: _xafhxamm }], [128 | 0, { [_hPH]: _xam }], [0, { [_hH]: _xafhxaolm }], [0, { [_hH]: _xafhxaollh }], [5, { [_hH]: _xafhxaolrud }], [1, { [_hH]: _xafhxampc }], [0, { [_hH]: _xafhxars }], [0, { [_hH]: _xafhxarc }], [0, { [_hH]: _xafhxar }], [0, { [_hH]: _xafhxasse }], [0, { [_hH]: _xafhxasseca }], [() => SSEKMSKeyId, { [_hH]: _xafhxasseakki }], [0, { [_hH]: _xafhxasseckM }], [0, { [_hH]: _xafhxasc }], [1, { [_hH]: _xafhxatc }], [0, { [_hH]: _xafhxavi }], [2, { [_hH]: _xafhxassebke }]],
        2
      ];
      var __Unit = "unit";
      var AllowedHeaders = (
        /* unused pure expression or super */
        null
      );
      var AllowedMethods = (
        /* unused pure expression or super */
        null
      );
      var AllowedOrigins = (
        /* unused pure expression or super */
        null
      );
      var AnalyticsConfigurationList = [
        1,
        n0,
        _ACLn,
        0,
        [
          () => AnalyticsConfiguration$,
          0
        ]
      ];
      var AnnotationList = [
        1,
        n0,
        _AL,
        0,
        [
          () => AnnotationEntry$,
          { [_xN]: _AE }
        ]
      ];
      var Buckets = [
        1,
        n0,
        _Bu,
        0,
        [
          () => Bucket$,
          { [_xN]: _B }
        ]
      ];
      var ChecksumAlgorithmList = (
        /* unused pure expression or super */
        null
      );
      var CommonPrefixList = [
        1,
        n0,
        _CPL,
        0,
        () => CommonPrefix$
      ];
      var CompletedPartList = [
        1,
        n0,
        _CPLo,
        0,
        () => CompletedPart$
      ];
      var CORSRules = [
        1,
        n0,
        _CORSR,
        0,
        [
          () => CORSRule$,
          0
        ]
      ];
      var DeletedObjects = [
        1,
        n0,
        _DOe,
        0,
        () => DeletedObject$
      ];
      var DeleteMarkers = [
        1,
        n0,
        _DMe,
        0,
        () => DeleteMarkerEntry$
      ];
      var EncryptionTypeList = [
        1,
        n0,
        _ETL,
        0,
        [
          0,
          { [_xN]: _ETn }
        ]
      ];
      var Errors = [
        1,
        n0,
        _Er,
        0,
        () => _Error$
      ];
      var EventList = (
        /* unused pure expression or super */
        null
      );
      var ExposeHeaders = (
        /* unused pure expression or super */
        null
      );
      var FilterRuleList = [
        1,
        n0,
        _FRL,
        0,
        () => FilterRule$
      ];
      var Grants = [
        1,
        n0,
        _G,
        0,
        [
          () => Grant$,
          { [_xN]: _Gr }
        ]
      ];
      var IntelligentTieringConfigurationList = [
        1,
        n0,
        _ITCL,
        0,
        [
          () => IntelligentTieringConfiguration$,
          0
        ]
      ];
      var InventoryConfigurationList = [
        1,
        n0,
        _ICL,
        0,
        [
          () => InventoryConfiguration$,
          0
        ]
      ];
      var InventoryOptionalFields = [
        1,
        n0,
        _IOF,
        0,
        [
          0,
          { [_xN]: _Fi }
        ]
      ];
      var LambdaFunctionConfigurationList = [
        1,
        n0,
        _LFCL,
        0,
        [
          () => LambdaFunctionConfiguration$,
          0
        ]
      ];
      var LifecycleRules = [
        1,
        n0,
        _LRi,
        0,
        [
          () => LifecycleRule$,
          0
        ]
      ];
      var MetricsConfigurationList = [
        1,
        n0,
        _MCL,
        0,
        [
          () => MetricsConfiguration$,
          0
        ]
      ];
      var MultipartUploadList = [
        1,
        n0,
        _MUL,
        0,
        () => MultipartUpload$
      ];
      var NoncurrentVersionTransitionList = [
        1,
        n0,
        _NVTL,
        0,
        () => NoncurrentVersionTransition$
      ];
      var ObjectAttributesList = (
        /* unused pure expression or super */
        null
      );
      var ObjectIdentifierList = [
        1,
        n0,
        _OIL,
        0,
        () => ObjectIdentifier$
      ];
      var ObjectList = [
        1,
        n0,
        _OLb,
        0,
        [
          () => _Object$,
          0
        ]
      ];
      var ObjectVersionList = [
        1,
        n0,
        _OVL,
        0,
        [
          () => ObjectVersion$,
          0
        ]
      ];
      var OptionalObjectAttributesList = (
        /* unused pure expression or super */
        null
      );
      var OwnershipControlsRules = [
        1,
        n0,
        _OCRw,
        0,
        () => OwnershipControlsRule$
      ];
      var Parts = [
        1,
        n0,
        _Pa,
        0,
        () => Part$
      ];
      var PartsList = [
        1,
        n0,
        _PL,
        0,
        () => ObjectPart$
      ];
      var QueueConfigurationList = [
        1,
        n0,
        _QCL,
        0,
        [
          () => QueueConfiguration$,
          0
        ]
      ];
      var ReplicationRules = [
        1,
        n0,
        _RRep,
        0,
        [
          () => ReplicationRule$,
          0
        ]
      ];
      var RoutingRules = [
        1,
        n0,
        _RR,
        0,
        [
          () => RoutingRule$,
          { [_xN]: _RRo }
        ]
      ];
      var ServerSideEncryptionRules = [
        1,
        n0,
        _SSERe,
        0,
        [
          () => ServerSideEncryptionRule$,
          0
        ]
      ];
      var TagSet = [
        1,
        n0,
        _TSa,
        0,
        [
          () => Tag$,
          { [_xN]: _Ta }
        ]
      ];
      var TargetGrants = [
        1,
        n0,
        _TG,
        0,
        [
          () => TargetGrant$,
          { [_xN]: _Gr }
        ]
      ];
      var TieringList = [
        1,
        n0,
        _TL,
        0,
        () => Tiering$
      ];
      var TopicConfigurationList = [
        1,
        n0,
        _TCL,
        0,
        [
          () => TopicConfiguration$,
          0
        ]
      ];
      var TransitionList = [
        1,
        n0,
        _TLr,
        0,
        () => Transition$
      ];
      var UserMetadata = [
        1,
        n0,
        _UM,
        0,
        [
          () => MetadataEntry$,
          { [_xN]: _ME }
        ]
      ];
      var Metadata = (
        /* unused pure expression or super */
        null
      );
      var AnalyticsFilter$ = [
        4,
        n0,
        _AF,
        0,
        [_P, _Ta, _An],
        [0, () => Tag$, [() => AnalyticsAndOperator$, 0]]
      ];
      var MetricsFilter$ = [
        4,
        n0,
        _MF,
        0,
        [_P, _Ta, _APAc, _An],
        [0, () => Tag$, 0, [() => MetricsAndOperator$, 0]]
      ];
      var ObjectEncryption$ = [
        4,
        n0,
        _OE,
        0,
        [_SSEKMS],
        [[() => SSEKMSEncryption$, { [_xN]: _SK }]]
      ];
      var SelectObjectContentEventStream$ = [
        4,
        n0,
        _SOCES,
        { [_st]: 1 },
        [_Rec, _Sta, _Pr, _Cont, _End],
        [[() => RecordsEvent$, 0], [() => StatsEvent$, 0], [() => ProgressEvent$, 0], () => ContinuationEvent$, () => EndEvent$]
      ];
      var AbortMultipartUpload$ = [
        9,
        n0,
        _AMU,
        { [_h]: ["DELETE", "/{Key+}?x-id=AbortMultipartUpload", 204] },
        () => AbortMultipartUploadRequest$,
        () => AbortMultipartUploadOutput$
      ];
      var CompleteMultipartUpload$ = [
        9,
        n0,
        _CMUo,
        { [_h]: ["POST", "/{Key+}", 200] },
        () => CompleteMultipartUploadRequest$,
        () => CompleteMultipartUploadOutput$
      ];
      var CopyObject$ = [
        9,
        n0,
        _CO,
        { [_h]: ["PUT", "/{Key+}?x-id=CopyObject", 200] },
        () => CopyObjectRequest$,
        () => CopyObjectOutput$
      ];
      var CreateBucket$ = [
        9,
        n0,
        _CB,
        { [_h]: ["PUT", "/", 200] },
        () => CreateBucketRequest$,
        () => CreateBucketOutput$
      ];
      var CreateBucketMetadataConfiguration$ = [
        9,
        n0,
        _CBMC,
        { [_hC]: "-", [_h]: ["POST", "/?metadataConfiguration", 200] },
        () => CreateBucketMetadataConfigurationRequest$,
        () => __Unit
      ];
      var CreateBucketMetadataTableConfiguration$ = [
        9,
        n0,
        _CBMTC,
        { [_hC]: "-", [_h]: ["POST", "/?metadataTable", 200] },
        () => CreateBucketMetadataTableConfigurationRequest$,
        () => __Unit
      ];
      var CreateMultipartUpload$ = [
        9,
        n0,
        _CMUr,
        { [_h]: ["POST", "/{Key+}?uploads", 200] },
        () => CreateMultipartUploadRequest$,
        () => CreateMultipartUploadOutput$
      ];
      var CreateSession$ = [
        9,
        n0,
        _CSr,
        { [_h]: ["GET", "/?session", 200] },
        () => CreateSessionRequest$,
        () => CreateSessionOutput$
      ];
      var DeleteBucket$ = [
        9,
        n0,
        _DB,
        { [_h]: ["DELETE", "/", 204] },
        () => DeleteBucketRequest$,
        () => __Unit
      ];
      var DeleteBucketAnalyticsConfiguration$ = [
        9,
        n0,
        _DBAC,
        { [_h]: ["DELETE", "/?analytics", 204] },
        () => DeleteBucketAnalyticsConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketCors$ = [
        9,
        n0,
        _DBC,
        { [_h]: ["DELETE", "/?cors", 204] },
        () => DeleteBucketCorsRequest$,
        () => __Unit
      ];
      var DeleteBucketEncryption$ = [
        9,
        n0,
        _DBE,
        { [_h]: ["DELETE", "/?encryption", 204] },
        () => DeleteBucketEncryptionRequest$,
        () => __Unit
      ];
      var DeleteBucketIntelligentTieringConfiguration$ = [
        9,
        n0,
        _DBITC,
        { [_h]: ["DELETE", "/?intelligent-tiering", 204] },
        () => DeleteBucketIntelligentTieringConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketInventoryConfiguration$ = [
        9,
        n0,
        _DBIC,
        { [_h]: ["DELETE", "/?inventory", 204] },
        () => DeleteBucketInventoryConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketLifecycle$ = [
        9,
        n0,
        _DBL,
        { [_h]: ["DELETE", "/?lifecycle", 204] },
        () => DeleteBucketLifecycleRequest$,
        () => __Unit
      ];
      var DeleteBucketMetadataConfiguration$ = [
        9,
        n0,
        _DBMC,
        { [_h]: ["DELETE", "/?metadataConfiguration", 204] },
        () => DeleteBucketMetadataConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketMetadataTableConfiguration$ = [
        9,
        n0,
        _DBMTC,
        { [_h]: ["DELETE", "/?metadataTable", 204] },
        () => DeleteBucketMetadataTableConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketMetricsConfiguration$ = [
        9,
        n0,
        _DBMCe,
        { [_h]: ["DELETE", "/?metrics", 204] },
        () => DeleteBucketMetricsConfigurationRequest$,
        () => __Unit
      ];
      var DeleteBucketOwnershipControls$ = [
        9,
        n0,
        _DBOC,
        { [_h]: ["DELETE", "/?ownershipControls", 204] },
        () => DeleteBucketOwnershipControlsRequest$,
        () => __Unit
      ];
      var DeleteBucketPolicy$ = [
        9,
        n0,
        _DBP,
        { [_h]: ["DELETE", "/?policy", 204] },
        () => DeleteBucketPolicyRequest$,
        () => __Unit
      ];
      var DeleteBucketReplication$ = [
        9,
        n0,
        _DBRe,
        { [_h]: ["DELETE", "/?replication", 204] },
        () => DeleteBucketReplicationRequest$,
        () => __Unit
      ];
      var DeleteBucketTagging$ = [
        9,
        n0,
        _DBT,
        { [_h]: ["DELETE", "/?tagging", 204] },
        () => DeleteBucketTaggingRequest$,
        () => __Unit
      ];
      var DeleteBucketWebsite$ = [
        9,
        n0,
        _DBW,
        { [_h]: ["DELETE", "/?website", 204] },
        () => DeleteBucketWebsiteRequest$,
        () => __Unit
      ];
      var DeleteObject$ = [
        9,
        n0,
        _DOel,
        { [_h]: ["DELETE", "/{Key+}?x-id=DeleteObject", 204] },
        () => DeleteObjectRequest$,
        () => DeleteObjectOutput$
      ];
      var DeleteObjectAnnotation$ = [
        9,
        n0,
        _DOA,
        { [_h]: ["DELETE", "/{Key+}?annotation", 204] },
        () => DeleteObjectAnnotationRequest$,
        () => DeleteObjectAnnotationOutput$
      ];
      var DeleteObjects$ = [
        9,
        n0,
        _DOele,
        { [_hC]: "-", [_h]: ["POST", "/?delete", 200] },
        () => DeleteObjectsRequest$,
        () => DeleteObjectsOutput$
      ];
      var DeleteObjectTagging$ = [
        9,
        n0,
        _DOT,
        { [_h]: ["DELETE", "/{Key+}?tagging", 204] },
        () => DeleteObjectTaggingRequest$,
        () => DeleteObjectTaggingOutput$
      ];
      var DeletePublicAccessBlock$ = [
        9,
        n0,
        _DPAB,
        { [_h]: ["DELETE", "/?publicAccessBlock", 204] },
        () => DeletePublicAccessBlockRequest$,
        () => __Unit
      ];
      var GetBucketAbac$ = [
        9,
        n0,
        _GBA,
        { [_h]: ["GET", "/?abac", 200] },
        () => GetBucketAbacRequest$,
        () => GetBucketAbacOutput$
      ];
      var GetBucketAccelerateConfiguration$ = [
        9,
        n0,
        _GBAC,
        { [_h]: ["GET", "/?accelerate", 200] },
        () => GetBucketAccelerateConfigurationRequest$,
        () => GetBucketAccelerateConfigurationOutput$
      ];
      var GetBucketAcl$ = [
        9,
        n0,
        _GBAe,
        { [_h]: ["GET", "/?acl", 200] },
        () => GetBucketAclRequest$,
        () => GetBucketAclOutput$
      ];
      var GetBucketAnalyticsConfiguration$ = [
        9,
        n0,
        _GBACe,
        { [_h]: ["GET", "/?analytics&x-id=GetBucketAnalyticsConfiguration", 200] },
        () => GetBucketAnalyticsConfigurationRequest$,
        () => GetBucketAnalyticsConfigurationOutput$
      ];
      var GetBucketCors$ = [
        9,
        n0,
        _GBC,
        { [_h]: ["GET", "/?cors", 200] },
        () => GetBucketCorsRequest$,
        () => GetBucketCorsOutput$
      ];
      var GetBucketEncryption$ = [
        9,
        n0,
        _GBE,
        { [_h]: ["GET", "/?encryption", 200] },
        () => GetBucketEncryptionRequest$,
        () => GetBucketEncryptionOutput$
      ];
      var GetBucketIntelligentTieringConfiguration$ = [
        9,
        n0,
        _GBITC,
        { [_h]: ["GET", "/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration", 200] },
        () => GetBucketIntelligentTieringConfigurationRequest$,
        () => GetBucketIntelligentTieringConfigurationOutput$
      ];
      var GetBucketInventoryConfiguration$ = [
        9,
        n0,
        _GBIC,
        { [_h]: ["GET", "/?inventory&x-id=GetBucketInventoryConfiguration", 200] },
        () => GetBucketInventoryConfigurationRequest$,
        () => GetBucketInventoryConfigurationOutput$
      ];
      var GetBucketLifecycleConfiguration$ = [
        9,
        n0,
        _GBLC,
        { [_h]: ["GET", "/?lifecycle", 200] },
        () => GetBucketLifecycleConfigurationRequest$,
        () => GetBucketLifecycleConfigurationOutput$
      ];
      var GetBucketLocation$ = [
        9,
        n0,
        _GBL,
        { [_h]: ["GET", "/?location", 200] },
        () => GetBucketLocationRequest$,
        () => GetBucketLocationOutput$
      ];
      var GetBucketLogging$ = [
        9,
        n0,
        _GBLe,
        { [_h]: ["GET", "/?logging", 200] },
        () => GetBucketLoggingRequest$,
        () => GetBucketLoggingOutput$
      ];
      var GetBucketMetadataConfiguration$ = [
        9,
        n0,
        _GBMC,
        { [_h]: ["GET", "/?metadataConfiguration", 200] },
        () => GetBucketMetadataConfigurationRequest$,
        () => GetBucketMetadataConfigurationOutput$
      ];
      var GetBucketMetadataTableConfiguration$ = [
        9,
        n0,
        _GBMTC,
        { [_h]: ["GET", "/?metadataTable", 200] },
        () => GetBucketMetadataTableConfigurationRequest$,
        () => GetBucketMetadataTableConfigurationOutput$
      ];
      var GetBucketMetricsConfiguration$ = [
        9,
        n0,
        _GBMCe,
        { [_h]: ["GET", "/?metrics&x-id=GetBucketMetricsConfiguration", 200] },
        () => GetBucketMetricsConfigurationRequest$,
        () => GetBucketMetricsConfigurationOutput$
      ];
      var GetBucketNotificationConfiguration$ = [
        9,
        n0,
        _GBNC,
        { [_h]: ["GET", "/?notification", 200] },
        () => GetBucketNotificationConfigurationRequest$,
        () => NotificationConfiguration$
      ];
      var GetBucketOwnershipControls$ = [
        9,
        n0,
        _GBOC,
        { [_h]: ["GET", "/?ownershipControls", 200] },
        () => GetBucketOwnershipControlsRequest$,
        () => GetBucketOwnershipControlsOutput$
      ];
      var GetBucketPolicy$ = [
        9,
        n0,
        _GBP,
        { [_h]: ["GET", "/?policy", 200] },
        () => GetBucketPolicyRequest$,
        () => GetBucketPolicyOutput$
      ];
      var GetBucketPolicyStatus$ = [
        9,
        n0,
        _GBPS,
        { [_h]: ["GET", "/?policyStatus", 200] },
        () => GetBucketPolicyStatusRequest$,
        () => GetBucketPolicyStatusOutput$
      ];
      var GetBucketReplication$ = [
        9,
        n0,
        _GBR,
        { [_h]: ["GET", "/?replication", 200] },
        () => GetBucketReplicationRequest$,
        () => GetBucketReplicationOutput$
      ];
      var GetBucketRequestPayment$ = [
        9,
        n0,
        _GBRP,
        { [_h]: ["GET", "/?requestPayment", 200] },
        () => GetBucketRequestPaymentRequest$,
        () => GetBucketRequestPaymentOutput$
      ];
      var GetBucketTagging$ = [
        9,
        n0,
        _GBT,
        { [_h]: ["GET", "/?tagging", 200] },
        () => GetBucketTaggingRequest$,
        () => GetBucketTaggingOutput$
      ];
      var GetBucketVersioning$ = [
        9,
        n0,
        _GBV,
        { [_h]: ["GET", "/?versioning", 200] },
        () => GetBucketVersioningRequest$,
        () => GetBucketVersioningOutput$
      ];
      var GetBucketWebsite$ = [
        9,
        n0,
        _GBW,
        { [_h]: ["GET", "/?website", 200] },
        () => GetBucketWebsiteRequest$,
        () => GetBucketWebsiteOutput$
      ];
      var GetObject$ = [
        9,
        n0,
        _GO,
        { [_hC]: "-", [_h]: ["GET", "/{Key+}?x-id=GetObject", 200] },
        () => GetObjectRequest$,
        () => GetObjectOutput$
      ];
      var GetObjectAcl$ = [
        9,
        n0,
        _GOA,
        { [_h]: ["GET", "/{Key+}?acl", 200] },
        () => GetObjectAclRequest$,
        () => GetObjectAclOutput$
      ];
      var GetObjectAnnotation$ = [
        9,
        n0,
        _GOAe,
        { [_hC]: "-", [_h]: ["GET", "/{Key+}?annotation&x-id=GetObjectAnnotation", 200] },
        () => GetObjectAnnotationRequest$,
        () => GetObjectAnnotationOutput$
      ];
      var GetObjectAttributes$ = [
        9,
        n0,
        _GOAet,
        { [_h]: ["GET", "/{Key+}?attributes", 200] },
        () => GetObjectAttributesRequest$,
        () => GetObjectAttributesOutput$
      ];
      var GetObjectLegalHold$ = [
        9,
        n0,
        _GOLH,
        { [_h]: ["GET", "/{Key+}?legal-hold", 200] },
        () => GetObjectLegalHoldRequest$,
        () => GetObjectLegalHoldOutput$
      ];
      var GetObjectLockConfiguration$ = [
        9,
        n0,
        _GOLC,
        { [_h]: ["GET", "/?object-lock", 200] },
        () => GetObjectLockConfigurationRequest$,
        () => GetObjectLockConfigurationOutput$
      ];
      var GetObjectRetention$ = [
        9,
        n0,
        _GORe,
        { [_h]: ["GET", "/{Key+}?retention", 200] },
        () => GetObjectRetentionRequest$,
        () => GetObjectRetentionOutput$
      ];
      var GetObjectTagging$ = [
        9,
        n0,
        _GOT,
        { [_h]: ["GET", "/{Key+}?tagging", 200] },
        () => GetObjectTaggingRequest$,
        () => GetObjectTaggingOutput$
      ];
      var GetObjectTorrent$ = [
        9,
        n0,
        _GOTe,
        { [_h]: ["GET", "/{Key+}?torrent", 200] },
        () => GetObjectTorrentRequest$,
        () => GetObjectTorrentOutput$
      ];
      var GetPublicAccessBlock$ = [
        9,
        n0,
        _GPAB,
        { [_h]: ["GET", "/?publicAccessBlock", 200] },
        () => GetPublicAccessBlockRequest$,
        () => GetPublicAccessBlockOutput$
      ];
      var HeadBucket$ = [
        9,
        n0,
        _HB,
        { [_h]: ["HEAD", "/", 200] },
        () => HeadBucketRequest$,
        () => HeadBucketOutput$
      ];
      var HeadObject$ = [
        9,
        n0,
        _HO,
        { [_h]: ["HEAD", "/{Key+}", 200] },
        () => HeadObjectRequest$,
        () => HeadObjectOutput$
      ];
      var ListBucketAnalyticsConfigurations$ = [
        9,
        n0,
        _LBAC,
        { [_h]: ["GET", "/?analytics&x-id=ListBucketAnalyticsConfigurations", 200] },
        () => ListBucketAnalyticsConfigurationsRequest$,
        () => ListBucketAnalyticsConfigurationsOutput$
      ];
      var ListBucketIntelligentTieringConfigurations$ = [
        9,
        n0,
        _LBITC,
        { [_h]: ["GET", "/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations", 200] },
        () => ListBucketIntelligentTieringConfigurationsRequest$,
        () => ListBucketIntelligentTieringConfigurationsOutput$
      ];
      var ListBucketInventoryConfigurations$ = [
        9,
        n0,
        _LBIC,
        { [_h]: ["GET", "/?inventory&x-id=ListBucketInventoryConfigurations", 200] },
        () => ListBucketInventoryConfigurationsRequest$,
        () => ListBucketInventoryConfigurationsOutput$
      ];
      var ListBucketMetricsConfigurations$ = [
        9,
        n0,
        _LBMC,
        { [_h]: ["GET", "/?metrics&x-id=ListBucketMetricsConfigurations", 200] },
        () => ListBucketMetricsConfigurationsRequest$,
        () => ListBucketMetricsConfigurationsOutput$
      ];
      var ListBuckets$ = [
        9,
        n0,
        _LB,
        { [_h]: ["GET", "/?x-id=ListBuckets", 200] },
        () => ListBucketsRequest$,
        () => ListBucketsOutput$
      ];
      var ListDirectoryBuckets$ = [
        9,
        n0,
        _LDB,
        { [_h]: ["GET", "/?x-id=ListDirectoryBuckets", 200] },
        () => ListDirectoryBucketsRequest$,
        () => ListDirectoryBucketsOutput$
      ];
      var ListMultipartUploads$ = [
        9,
        n0,
        _LMU,
        { [_h]: ["GET", "/?uploads", 200] },
        () => ListMultipartUploadsRequest$,
        () => ListMultipartUploadsOutput$
      ];
      var ListObjectAnnotations$ = [
        9,
        n0,
        _LOA,
        { [_h]: ["GET", "/{Key+}?annotation&x-id=ListObjectAnnotations", 200] },
        () => ListObjectAnnotationsRequest$,
        () => ListObjectAnnotationsOutput$
      ];
      var ListObjects$ = [
        9,
        n0,
        _LO,
        { [_h]: ["GET", "/", 200] },
        () => ListObjectsRequest$,
        () => ListObjectsOutput$
      ];
      var ListObjectsV2$ = [
        9,
        n0,
        _LOV,
        { [_h]: ["GET", "/?list-type=2", 200] },
        () => ListObjectsV2Request$,
        () => ListObjectsV2Output$
      ];
      var ListObjectVersions$ = [
        9,
        n0,
        _LOVi,
        { [_h]: ["GET", "/?versions", 200] },
        () => ListObjectVersionsRequest$,
        () => ListObjectVersionsOutput$
      ];
      var ListParts$ = [
        9,
        n0,
        _LP,
        { [_h]: ["GET", "/{Key+}?x-id=ListParts", 200] },
        () => ListPartsRequest$,
        () => ListPartsOutput$
      ];
      var PutBucketAbac$ = [
        9,
        n0,
        _PBA,
        { [_hC]: "-", [_h]: ["PUT", "/?abac", 200] },
        () => PutBucketAbacRequest$,
        () => __Unit
      ];
      var PutBucketAccelerateConfiguration$ = [
        9,
        n0,
        _PBAC,
        { [_hC]: "-", [_h]: ["PUT", "/?accelerate", 200] },
        () => PutBucketAccelerateConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketAcl$ = [
        9,
        n0,
        _PBAu,
        { [_hC]: "-", [_h]: ["PUT", "/?acl", 200] },
        () => PutBucketAclRequest$,
        () => __Unit
      ];
      var PutBucketAnalyticsConfiguration$ = [
        9,
        n0,
        _PBACu,
        { [_h]: ["PUT", "/?analytics", 200] },
        () => PutBucketAnalyticsConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketCors$ = [
        9,
        n0,
        _PBC,
        { [_hC]: "-", [_h]: ["PUT", "/?cors", 200] },
        () => PutBucketCorsRequest$,
        () => __Unit
      ];
      var PutBucketEncryption$ = [
        9,
        n0,
        _PBE,
        { [_hC]: "-", [_h]: ["PUT", "/?encryption", 200] },
        () => PutBucketEncryptionRequest$,
        () => __Unit
      ];
      var PutBucketIntelligentTieringConfiguration$ = [
        9,
        n0,
        _PBITC,
        { [_h]: ["PUT", "/?intelligent-tiering", 200] },
        () => PutBucketIntelligentTieringConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketInventoryConfiguration$ = [
        9,
        n0,
        _PBIC,
        { [_h]: ["PUT", "/?inventory", 200] },
        () => PutBucketInventoryConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketLifecycleConfiguration$ = [
        9,
        n0,
        _PBLC,
        { [_hC]: "-", [_h]: ["PUT", "/?lifecycle", 200] },
        () => PutBucketLifecycleConfigurationRequest$,
        () => PutBucketLifecycleConfigurationOutput$
      ];
      var PutBucketLogging$ = [
        9,
        n0,
        _PBL,
        { [_hC]: "-", [_h]: ["PUT", "/?logging", 200] },
        () => PutBucketLoggingRequest$,
        () => __Unit
      ];
      var PutBucketMetricsConfiguration$ = [
        9,
        n0,
        _PBMC,
        { [_h]: ["PUT", "/?metrics", 200] },
        () => PutBucketMetricsConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketNotificationConfiguration$ = [
        9,
        n0,
        _PBNC,
        { [_h]: ["PUT", "/?notification", 200] },
        () => PutBucketNotificationConfigurationRequest$,
        () => __Unit
      ];
      var PutBucketOwnershipControls$ = [
        9,
        n0,
        _PBOC,
        { [_hC]: "-", [_h]: ["PUT", "/?ownershipControls", 200] },
        () => PutBucketOwnershipControlsRequest$,
        () => __Unit
      ];
      var PutBucketPolicy$ = [
        9,
        n0,
        _PBP,
        { [_hC]: "-", [_h]: ["PUT", "/?policy", 200] },
        () => PutBucketPolicyRequest$,
        () => __Unit
      ];
      var PutBucketReplication$ = [
        9,
        n0,
        _PBR,
        { [_hC]: "-", [_h]: ["PUT", "/?replication", 200] },
        () => PutBucketReplicationRequest$,
        () => __Unit
      ];
      var PutBucketRequestPayment$ = [
        9,
        n0,
        _PBRP,
        { [_hC]: "-", [_h]: ["PUT", "/?requestPayment", 200] },
        () => PutBucketRequestPaymentRequest$,
        () => __Unit
      ];
      var PutBucketTagging$ = [
        9,
        n0,
        _PBT,
        { [_hC]: "-", [_h]: ["PUT", "/?tagging", 200] },
        () => PutBucketTaggingRequest$,
        () => __Unit
      ];
      var PutBucketVersioning$ = [
        9,
        n0,
        _PBV,
        { [_hC]: "-", [_h]: ["PUT", "/?versioning", 200] },
        () => PutBucketVersioningRequest$,
        () => __Unit
      ];
      var PutBucketWebsite$ = [
        9,
        n0,
        _PBW,
        { [_hC]: "-", [_h]: ["PUT", "/?website", 200] },
        () => PutBucketWebsiteRequest$,
        () => __Unit
      ];
      var PutObject$ = [
        9,
        n0,
        _PO,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?x-id=PutObject", 200] },
        () => PutObjectRequest$,
        () => PutObjectOutput$
      ];
      var PutObjectAcl$ = [
        9,
        n0,
        _POA,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?acl", 200] },
        () => PutObjectAclRequest$,
        () => PutObjectAclOutput$
      ];
      var PutObjectAnnotation$ = [
        9,
        n0,
        _POAu,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?annotation", 200] },
        () => PutObjectAnnotationRequest$,
        () => PutObjectAnnotationOutput$
      ];
      var PutObjectLegalHold$ = [
        9,
        n0,
        _POLH,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?legal-hold", 200] },
        () => PutObjectLegalHoldRequest$,
        () => PutObjectLegalHoldOutput$
      ];
      var PutObjectLockConfiguration$ = [
        9,
        n0,
        _POLC,
        { [_hC]: "-", [_h]: ["PUT", "/?object-lock", 200] },
        () => PutObjectLockConfigurationRequest$,
        () => PutObjectLockConfigurationOutput$
      ];
      var PutObjectRetention$ = [
        9,
        n0,
        _PORu,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?retention", 200] },
        () => PutObjectRetentionRequest$,
        () => PutObjectRetentionOutput$
      ];
      var PutObjectTagging$ = [
        9,
        n0,
        _POT,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?tagging", 200] },
        () => PutObjectTaggingRequest$,
        () => PutObjectTaggingOutput$
      ];
      var PutPublicAccessBlock$ = [
        9,
        n0,
        _PPAB,
        { [_hC]: "-", [_h]: ["PUT", "/?publicAccessBlock", 200] },
        () => PutPublicAccessBlockRequest$,
        () => __Unit
      ];
      var RenameObject$ = [
        9,
        n0,
        _RO,
        { [_h]: ["PUT", "/{Key+}?renameObject", 200] },
        () => RenameObjectRequest$,
        () => RenameObjectOutput$
      ];
      var RestoreObject$ = [
        9,
        n0,
        _ROe,
        { [_hC]: "-", [_h]: ["POST", "/{Key+}?restore", 200] },
        () => RestoreObjectRequest$,
        () => RestoreObjectOutput$
      ];
      var SelectObjectContent$ = [
        9,
        n0,
        _SOC,
        { [_h]: ["POST", "/{Key+}?select&select-type=2", 200] },
        () => SelectObjectContentRequest$,
        () => SelectObjectContentOutput$
      ];
      var UpdateBucketMetadataAnnotationTableConfiguration$ = [
        9,
        n0,
        _UBMATC,
        { [_hC]: "-", [_h]: ["PUT", "/?metadataAnnotationTable", 200] },
        () => UpdateBucketMetadataAnnotationTableConfigurationRequest$,
        () => __Unit
      ];
      var UpdateBucketMetadataInventoryTableConfiguration$ = [
        9,
        n0,
        _UBMITC,
        { [_hC]: "-", [_h]: ["PUT", "/?metadataInventoryTable", 200] },
        () => UpdateBucketMetadataInventoryTableConfigurationRequest$,
        () => __Unit
      ];
      var UpdateBucketMetadataJournalTableConfiguration$ = [
        9,
        n0,
        _UBMJTC,
        { [_hC]: "-", [_h]: ["PUT", "/?metadataJournalTable", 200] },
        () => UpdateBucketMetadataJournalTableConfigurationRequest$,
        () => __Unit
      ];
      var UpdateObjectEncryption$ = [
        9,
        n0,
        _UOE,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?encryption", 200] },
        () => UpdateObjectEncryptionRequest$,
        () => UpdateObjectEncryptionResponse$
      ];
      var UploadPart$ = [
        9,
        n0,
        _UP,
        { [_hC]: "-", [_h]: ["PUT", "/{Key+}?x-id=UploadPart", 200] },
        () => UploadPartRequest$,
        () => UploadPartOutput$
      ];
      var UploadPartCopy$ = [
        9,
        n0,
        _UPC,
        { [_h]: ["PUT", "/{Key+}?x-id=UploadPartCopy", 200] },
        () => UploadPartCopyRequest$,
        () => UploadPartCopyOutput$
      ];
      var WriteGetObjectResponse$ = [
        9,
        n0,
        _WGOR,
        { [_en]: ["{RequestRoute}."], [_h]: ["POST", "/WriteGetObjectResponse", 200] },
        () => WriteGetObjectResponseRequest$,
        () => __Unit
      ];
      var CreateSessionCommand = class extends command(_ep4, _mw0, "CreateSession", CreateSession$) {
      };
      var package_default = {
        name: "@aws-sdk/client-s3",
        version: "3.1169.0",
        description: "AWS SDK for JavaScript S3 Client for Node.js, Browser and React Native",
        homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-s3",
        license: "Apache-2.0",
        author: {
          name: "AWS SDK for JavaScript Team",
          url: "https://aws.amazon.com/sdk-for-javascript/"
        },
        repository: {
          type: "git",
          url: "https://github.com/aws/aws-sdk-js-v3.git",
          directory: "clients/client-s3"
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
          "test:browser": "yarn g:vitest run -c vitest.config.browser.mts",
          "test:browser:watch": "yarn g:vitest watch -c vitest.config.browser.mts",
          "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
        },
        dependencies: {
          "@aws-sdk/checksums": "^3.1002.5",
          "@aws-sdk/core": "^3.981.0",
          "@aws-sdk/credential-provider-node": "^3.972.97",
          "@aws-sdk/middleware-sdk-s3": "^3.972.89",
          "@aws-sdk/signature-v4-multi-region": "^3.996.52",
          "@aws-sdk/types": "^3.975.1",
          "@smithy/core": "^3.40.0",
          "@smithy/fetch-http-handler": "^5.8.1",
          "@smithy/node-http-handler": "^4.14.2",
          "@smithy/types": "^4.20.0",
          tslib: "^2.6.2"
        },
        devDependencies: {
          "@aws-sdk/signature-v4-crt": "3.1169.0",
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
      var BLOCK = 64;
      var DIGEST_LENGTH = 20;
      var INIT = new Int32Array([1732584193, 4023233417, 2562383102, 271733878, 3285377520]);
      var K2 = new Int32Array([1518500249, 1859775393, 2400959708, 3395469782]);
      var Sha1Js = class _Sha1Js {
        digestLength = DIGEST_LENGTH;
        state = Int32Array.from(INIT);
        w;
        buffer = new Uint8Array(BLOCK);
        bufferLength = 0;
        bytesHashed = 0;
        finished = false;
        inner;
        outer;
        constructor(secret) {
          if (secret) {
            const key = _Sha1Js.normalizeKey(secret);
            this.inner = new _Sha1Js();
            this.outer = new _Sha1Js();
            const pad = new Uint8Array(BLOCK * 2);
            for (let i2 = 0; i2 < BLOCK; ++i2) {
              pad[i2] = 54 ^ key[i2];
              pad[i2 + BLOCK] = 92 ^ key[i2];
            }
            this.inner.update(pad.subarray(0, BLOCK));
            this.outer.update(pad.subarray(BLOCK));
          }
        }
        update(data) {
          if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
          }
          if (this.inner) {
            this.inner.update(data);
            return;
          }
          let pos = 0;
          let { length } = data;
          this.bytesHashed += length;
          if (this.bufferLength > 0) {
            while (length > 0 && this.bufferLength < BLOCK) {
              this.buffer[this.bufferLength++] = data[pos++];
              --length;
            }
            if (this.bufferLength === BLOCK) {
              this.hashBuffer(this.buffer, 0);
              this.bufferLength = 0;
            }
          }
          while (length >= BLOCK) {
            this.hashBuffer(data, pos);
            pos += BLOCK;
            length -= BLOCK;
          }
          while (length > 0) {
            this.buffer[this.bufferLength++] = data[pos++];
            --length;
          }
        }
        async digest() {
          if (this.inner && this.outer) {
            if (this.finished) {
              throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = this.inner.digestSync();
            this.outer.update(innerDigest);
            return this.outer.digestSync();
          }
          return this.digestSync();
        }
        reset() {
          this.state = Int32Array.from(INIT);
          this.buffer = new Uint8Array(BLOCK);
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
        digestSync() {
          const state = this.state.slice();
          const buffer = this.buffer.slice();
          let bufferLength = this.bufferLength;
          const bitsHi = this.bytesHashed / 536870912 | 0;
          const bitsLo = this.bytesHashed << 3;
          buffer[bufferLength++] = 128;
          if (bufferLength > BLOCK - 8) {
            for (let i2 = bufferLength; i2 < BLOCK; ++i2) {
              buffer[i2] = 0;
            }
            this.hashBufferWith(state, buffer, 0);
            bufferLength = 0;
          }
          for (let i2 = bufferLength; i2 < BLOCK - 8; ++i2) {
            buffer[i2] = 0;
          }
          const v2 = new DataView(buffer.buffer, buffer.byteOffset, BLOCK);
          v2.setUint32(BLOCK - 8, bitsHi, false);
          v2.setUint32(BLOCK - 4, bitsLo, false);
          this.hashBufferWith(state, buffer, 0);
          const out = new Uint8Array(DIGEST_LENGTH);
          out[0] = state[0] >>> 24 & 255;
          out[1] = state[0] >>> 16 & 255;
          out[2] = state[0] >>> 8 & 255;
          out[3] = state[0] & 255;
          out[4] = state[1] >>> 24 & 255;
          out[5] = state[1] >>> 16 & 255;
          out[6] = state[1] >>> 8 & 255;
          out[7] = state[1] & 255;
          out[8] = state[2] >>> 24 & 255;
          out[9] = state[2] >>> 16 & 255;
          out[10] = state[2] >>> 8 & 255;
          out[11] = state[2] & 255;
          out[12] = state[3] >>> 24 & 255;
          out[13] = state[3] >>> 16 & 255;
          out[14] = state[3] >>> 8 & 255;
          out[15] = state[3] & 255;
          out[16] = state[4] >>> 24 & 255;
          out[17] = state[4] >>> 16 & 255;
          out[18] = state[4] >>> 8 & 255;
          out[19] = state[4] & 255;
          return out;
        }
        static normalizeKey(secret) {
          const key = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Fo)(secret);
          if (key.byteLength > BLOCK) {
            const h2 = new _Sha1Js();
            h2.update(key);
            const digest = h2.digestSync();
            const padded2 = new Uint8Array(BLOCK);
            padded2.set(digest);
            return padded2;
          }
          const padded = new Uint8Array(BLOCK);
          padded.set(key);
          return padded;
        }
        hashBuffer(data, offset) {
          this.hashBufferWith(this.state, data, offset);
        }
        hashBufferWith(state, data, offset) {
          const w2 = this.w ??= new Int32Array(80);
          let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
          for (let t8 = 0; t8 < 16; ++t8) {
            w2[t8] = (data[offset + t8 * 4] & 255) << 24 | (data[offset + t8 * 4 + 1] & 255) << 16 | (data[offset + t8 * 4 + 2] & 255) << 8 | data[offset + t8 * 4 + 3] & 255;
          }
          for (let t8 = 16; t8 < 80; ++t8) {
            const x2 = w2[t8 - 3] ^ w2[t8 - 8] ^ w2[t8 - 14] ^ w2[t8 - 16];
            w2[t8] = x2 << 1 | x2 >>> 31;
          }
          for (let t8 = 0; t8 < 80; ++t8) {
            const r2 = t8 < 20 ? 0 : t8 < 40 ? 1 : t8 < 60 ? 2 : 3;
            const temp = ((s0 << 5 | s0 >>> 27) + (r2 === 0 ? s1 & s2 ^ ~s1 & s3 : r2 === 2 ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (K2[r2] + w2[t8] | 0) | 0) | 0;
            s4 = s3;
            s3 = s2;
            s2 = s1 << 30 | s1 >>> 2;
            s1 = s0;
            s0 = temp;
          }
          state[0] = state[0] + s0 | 0;
          state[1] = state[1] + s1 | 0;
          state[2] = state[2] + s2 | 0;
          state[3] = state[3] + s3 | 0;
          state[4] = state[4] + s4 | 0;
        }
      };
      var hasNativeCrypto = (() => {
        try {
          (0, node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha1");
          return true;
        } catch {
          return false;
        }
      })();
      var Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
      function buildNativeClass() {
        return class Sha1Node {
          digestLength = 20;
          secret;
          hash;
          isHmac;
          finished = false;
          constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
          }
          update(data) {
            if (this.finished) {
              throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
          }
          async digest() {
            let buf;
            if (this.isHmac) {
              this.finished = true;
              buf = this.hash.digest();
            } else {
              buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = this.createHash();
            this.finished = false;
          }
          createHash() {
            return this.secret ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHmac)("sha1", toBuffer(this.secret)) : (0, node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha1");
          }
        };
      }
      function toBuffer(data) {
        if (typeof data === "string") {
          return data;
        }
        if (ArrayBuffer.isView(data)) {
          return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        }
        return Buffer.from(data);
      }
      var getRuntimeConfig = (config) => {
        return {
          apiVersion: "2006-03-01",
          base64Decoder: config?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Ey,
          base64Encoder: config?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.nk,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Bk,
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.f2()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new _chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.S1()
            }
          ],
          logger: config?.logger ?? new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.N4(),
          md5: config?.md5 ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_5__.jG,
          protocol: config?.protocol ?? S3RestXmlProtocol,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.s3",
            errorTypeRegistries,
            xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
            version: "2006-03-01",
            serviceTarget: "AmazonS3"
          },
          sdkStreamMixin: config?.sdkStreamMixin ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.c9,
          serviceId: config?.serviceId ?? "S3",
          sha1: config?.sha1 ?? Sha1Node,
          sha256: config?.sha256 ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_5__.kS,
          signerConstructor: config?.signerConstructor ?? _chunk_UASC6Z32_js__WEBPACK_IMPORTED_MODULE_0__.W,
          signingEscapePath: config?.signingEscapePath ?? false,
          urlParser: config?.urlParser ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Dl,
          useArnRegion: config?.useArnRegion ?? void 0,
          utf8Decoder: config?.utf8Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.ar,
          utf8Encoder: config?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.Pq
        };
      };
      var getRuntimeConfig2 = (config) => {
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.o_)(process.version);
        const defaultsMode = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.IZ)(config);
        const defaultConfigProvider = () => defaultsMode().then(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.lT);
        const clientSharedValues = getRuntimeConfig(config);
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.I9)(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.$S, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.n8,
          credentialDefaultProvider: config?.credentialDefaultProvider ?? _chunk_3VJRLJRX_js__WEBPACK_IMPORTED_MODULE_1__.v,
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
          disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
          eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_4__.JM,
          maxAttempts: config?.maxAttempts ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.qs, config),
          region: config?.region ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.GG, { ..._chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.zH, ...loaderConfig }),
          requestChecksumCalculation: config?.requestChecksumCalculation ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
          requestHandler: _chunk_LM7SA3ZD_js__WEBPACK_IMPORTED_MODULE_3__.$.create(config?.requestHandler ?? defaultConfigProvider),
          responseChecksumValidation: config?.responseChecksumValidation ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
          retryMode: config?.retryMode ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)({
            ..._chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.kN,
            default: async () => (await defaultConfigProvider()).retryMode || _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.L0
          }, config),
          sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_TKHBGIC7_js__WEBPACK_IMPORTED_MODULE_2__.AE, loaderConfig),
          streamCollector: config?.streamCollector ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.kv,
          streamHasher: config?.streamHasher ?? _chunk_2DV336JD_js__WEBPACK_IMPORTED_MODULE_5__.SR,
          useArnRegion: config?.useArnRegion ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
          useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.e$, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Ko, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(_chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.hV, loaderConfig)
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
        const extensionConfiguration = Object.assign((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Rq)(runtimeConfig), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.xA)(runtimeConfig), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.$3)(extensionConfiguration), (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.uv)(extensionConfiguration), (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      var S3Client = class extends _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Kj {
        config;
        constructor(...[configuration]) {
          const _config_0 = getRuntimeConfig2(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Dc)(_config_1);
          const _config_3 = resolveFlexibleChecksumsConfig(_config_2);
          const _config_4 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.$z)(_config_3);
          const _config_5 = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.TD)(_config_4);
          const _config_6 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.OV)(_config_5);
          const _config_7 = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Co)(_config_6);
          const _config_8 = (0, _chunk_FRMEDIBY_js__WEBPACK_IMPORTED_MODULE_4__.oZ)(_config_7);
          const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
          const _config_10 = resolveS3Config(_config_9, { session: [() => this, CreateSessionCommand] });
          const _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
          this.config = _config_11;
          this.middlewareStack.use((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_9__.wq)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.sM)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.ey)(this.config));
          this.middlewareStack.use((0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_8__.vK)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.TC)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.Y7)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.n4)(this.config));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.wB)(this.config, {
            httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.h$({
              "aws.auth#sigv4": config.credentials,
              "aws.auth#sigv4a": config.credentials
            })
          }));
          this.middlewareStack.use((0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_7__.lW)(this.config));
          this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
          this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
          this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
          this.middlewareStack.use(getS3ExpressPlugin(this.config));
          this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
        }
        destroy() {
          super.destroy();
        }
      };
      var GetObjectCommand = class extends command(_ep0, _mw7, "GetObject", GetObject$) {
      };
      var HeadObjectCommand = class extends command(_ep0, _mw8, "HeadObject", HeadObject$) {
      };
      var ListObjectsV2Command = class extends command(_ep8, _mw0, "ListObjectsV2", ListObjectsV2$) {
      };
      var PutObjectCommand = class extends command(_ep0, _mw11, "PutObject", PutObject$) {
      };
    })
  )
};
