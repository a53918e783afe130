export const id = 164;
export const ids = [164];
export const modules = {
  /***/
  4735: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OG: () => (
          /* binding */
          hexToBase64
        ),
        /* harmony export */
        Qf: () => (
          /* binding */
          base64ToHex
        ),
        /* harmony export */
        mU: () => (
          /* binding */
          hashesOf
        ),
        /* harmony export */
        z2: () => (
          /* binding */
          checkHashes
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      function hashesOf(bytes) {
        const sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
        return { sha256, codeSha256: hexToBase64(sha256) };
      }
      function hexToBase64(hex) {
        return Buffer.from(hex, "hex").toString("base64");
      }
      function base64ToHex(base64) {
        const bytes = Buffer.from(base64, "base64");
        return bytes.length === 32 && bytes.toString("base64") === base64 ? bytes.toString("hex") : void 0;
      }
      function checkHashes(what, bytesWhere, sha256, stated) {
        const wrong = stated.filter((one) => one.sha256 !== void 0 && one.sha256 !== sha256);
        if (wrong.length === 0)
          return;
        const lines = [{ sha256, where: `the bytes of ${bytesWhere}` }, ...wrong].map((one) => `  ${one.sha256} (base64 ${hexToBase64(one.sha256 ?? "")}): ${one.where}`);
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Hashes differ", `The bytes of ${what} are not the ones that were expected, so nothing was done with them. SHA-256 of each:
${lines.join("\n")}
Build again and hand on the artifact of that same run, or correct the hash that is out of date.`);
      }
    })
  ),
  /***/
  2209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ng: () => (
          /* binding */
          parseManifest
        ),
        /* harmony export */
        SP: () => (
          /* binding */
          serialiseStoredManifest
        ),
        /* harmony export */
        sk: () => (
          /* binding */
          storedManifestOf
        )
        /* harmony export */
      });
      var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9936);
      var _hashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4735);
      var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3535);
      var _zip_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8871);
      const storedFields = [
        "schema",
        "function",
        "target",
        "sha256",
        "codeSha256",
        "sizeBytes",
        "unpackedBytes",
        "files"
      ];
      function parseManifest(text, where) {
        try {
          const fields = new _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__.AU((0, _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__.qF)(text));
          const schema = fields.wholeNumber("schema");
          if (schema > 1)
            throw newerSchema(schema, where);
          return readManifest(fields);
        } catch (error) {
          if (!(error instanceof _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__.ir))
            throw error;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Manifest not understood", `${where} is not a manifest of edge-actions: ${error.message}. Build the artifact again, or remove this file.`, { cause: error });
        }
      }
      function newerSchema(schema, where) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Manifest is newer", `${where} has schema ${schema}; this version of edge-actions knows schema 1. Use the same version of edge-actions to build and to publish.`);
      }
      function readManifest(fields) {
        fields.only([...storedFields, "runtime", "handler", "eventTypes", "commit"]);
        if (fields.wholeNumber("schema") !== 1)
          throw new _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__.ir("schema", fields.wholeNumber("schema"), "1");
        const sha256 = fields.sha256("sha256");
        return {
          schema: 1,
          function: fields.text("function", { pattern: _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Md, expected: "a function's name" }),
          target: fields.oneOf("target", _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.zV),
          sha256,
          codeSha256: fields.sha256Base64("codeSha256", sha256),
          sizeBytes: fields.wholeNumber("sizeBytes"),
          unpackedBytes: fields.wholeNumber("unpackedBytes"),
          files: fields.objects("files", readFile),
          ...fields.has("runtime") ? { runtime: fields.text("runtime") } : {},
          ...fields.has("handler") ? { handler: fields.text("handler") } : {},
          ...fields.has("eventTypes") ? { eventTypes: fields.choices("eventTypes", _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu) } : {},
          ...fields.has("commit") ? { commit: fields.orNull("commit", (of, field) => of.text(field)) } : {}
        };
      }
      function readFile(fields) {
        fields.only(["path", "bytes", "sha256"]);
        return { path: fields.text("path"), bytes: fields.wholeNumber("bytes"), sha256: fields.sha256("sha256") };
      }
      async function storedManifestOf(bytes, name, target, where) {
        const { sha256, codeSha256 } = (0, _hashes_js__WEBPACK_IMPORTED_MODULE_3__.mU)(bytes);
        const files = target === "cloudfront-function" ? [{ path: (0, _keys_js__WEBPACK_IMPORTED_MODULE_4__.DD)(target), bytes: bytes.length, sha256 }] : await (0, _zip_contents_js__WEBPACK_IMPORTED_MODULE_5__.O)(bytes, where);
        return {
          schema: 1,
          function: name,
          target,
          sha256,
          codeSha256,
          sizeBytes: bytes.length,
          unpackedBytes: files.reduce((sum, file) => sum + file.bytes, 0),
          files
        };
      }
      function serialiseStoredManifest(manifest) {
        return `${JSON.stringify(manifest, null, 2)}
`;
      }
    })
  ),
  /***/
  7826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qS: () => (
          /* binding */
          checkArtifactSize
        ),
        ks: () => (
          /* binding */
          maximumArtifactBytes
        ),
        fN: () => (
          /* binding */
          maximumUnpackedBytes
        ),
        g$: () => (
          /* binding */
          tooLarge
        )
      });
      ;
      const read = "2026";
      const guide = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide";
      const lambdaGuide = "https://docs.aws.amazon.com/lambda/latest/dg";
      const edgeQuotas = {
        title: "CloudFront Developer Guide, Quotas on Lambda@Edge",
        read,
        url: `${guide}/cloudfront-limits.html#limits-lambda-at-edge`
      };
      const edgeRestrictions = {
        title: "CloudFront Developer Guide, Restrictions on Lambda@Edge",
        read,
        url: `${guide}/lambda-at-edge-function-restrictions.html`
      };
      const allEdgeRestrictions = {
        title: "CloudFront Developer Guide, Restrictions on all edge functions",
        read,
        url: `${guide}/edge-function-restrictions-all.html`
      };
      const eventStructure = {
        title: "CloudFront Developer Guide, Lambda@Edge event structure",
        read,
        url: `${guide}/lambda-event-structure.html`
      };
      const generatedResponses = {
        title: "CloudFront Developer Guide, Generate HTTP responses in request triggers",
        read,
        url: `${guide}/lambda-generating-http-responses-in-requests.html`
      };
      const includeBody = {
        title: "CloudFront Developer Guide, Restrictions on the request body with the include body option",
        read,
        url: `${guide}/lambda-at-edge-function-restrictions.html`
      };
      const functionQuotas = {
        title: "CloudFront Developer Guide, Quotas on CloudFront Functions",
        read,
        url: `${guide}/cloudfront-limits.html#limits-functions`
      };
      const functionEvents = {
        title: "CloudFront Developer Guide, CloudFront Functions event structure",
        read: "2026-11-21",
        url: `${guide}/functions-event-structure.html`
      };
      const functionRuntimes = {
        title: "CloudFront Developer Guide, JavaScript runtime 1.0 features; JavaScript runtime 2.0 features",
        read: "2026-11-21"
      };
      const functionStores = {
        title: "CloudFront Developer Guide, Helper methods for key value stores",
        read: "2026-11-21",
        url: `${guide}/functions-custom-methods.html`
      };
      const lambdaQuotas = {
        title: "AWS Lambda Developer Guide, Lambda quotas",
        read,
        url: `${lambdaGuide}/gettingstarted-limits.html`
      };
      const lambdaRuntimes = {
        title: "AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda",
        read: "2026-11-21"
      };
      const nodeHandlers = {
        title: "AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137",
        read: "2026-11-21",
        url: `${lambdaGuide}/nodejs-handler.html`
      };
      const pythonHandlers = {
        title: "AWS Lambda Developer Guide, Define Lambda function handler in Python",
        read,
        url: `${lambdaGuide}/python-handler.html`
      };
      const lambdaVariables = {
        title: "AWS Lambda Developer Guide, Defined runtime environment variables",
        read,
        url: `${lambdaGuide}/configuration-envvars.html`
      };
      function unsure(source) {
        return { ...source, unsure: true };
      }
      ;
      const KB = 1024;
      const MB = 1024 * 1024;
      const viewer = ["viewer-request", "viewer-response"];
      const origin = ["origin-request", "origin-response"];
      const viewerEdge = { target: "lambda-edge", eventTypes: viewer };
      const originEdge = { target: "lambda-edge", eventTypes: origin };
      const edge = { target: "lambda-edge" };
      const regional = { target: "lambda" };
      const cloudFrontFunction = { target: "cloudfront-function" };
      const rows = [
        // Lambda@Edge: size, time, memory
        {
          id: "edge-zip-viewer",
          value: 50 * MB,
          unit: "bytes",
          appliesTo: viewerEdge,
          source: edgeQuotas,
          formerly: { value: MB, until: "late 2025" }
        },
        { id: "edge-zip-origin", value: 50 * MB, unit: "bytes", appliesTo: originEdge, source: edgeQuotas },
        { id: "edge-unpacked", value: 250 * MB, unit: "bytes", appliesTo: edge, source: lambdaQuotas },
        {
          id: "edge-timeout-viewer",
          value: 30,
          unit: "seconds",
          appliesTo: viewerEdge,
          source: edgeQuotas,
          formerly: { value: 5, until: "late 2025" }
        },
        { id: "edge-timeout-origin", value: 30, unit: "seconds", appliesTo: originEdge, source: edgeQuotas },
        { id: "edge-memory-viewer", value: 128, unit: "MB", appliesTo: viewerEdge, source: unsure(edgeQuotas) },
        { id: "edge-memory", value: 10240, unit: "MB", appliesTo: edge, source: edgeQuotas },
        { id: "edge-memory-least", value: 128, unit: "MB", appliesTo: edge, source: lambdaQuotas },
        // Lambda@Edge: what goes in and comes out
        {
          id: "edge-generated-response-viewer",
          value: 40 * KB,
          unit: "bytes",
          appliesTo: viewerEdge,
          source: generatedResponses
        },
        { id: "edge-generated-response-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: generatedResponses },
        { id: "edge-exposed-body-viewer", value: 40 * KB, unit: "bytes", appliesTo: viewerEdge, source: includeBody },
        { id: "edge-exposed-body-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: includeBody },
        { id: "edge-replaced-body-text-viewer", value: 40 * KB, unit: "bytes", appliesTo: viewerEdge, source: includeBody },
        { id: "edge-replaced-body-text-origin", value: MB, unit: "bytes", appliesTo: originEdge, source: includeBody },
        {
          id: "edge-replaced-body-base64-viewer",
          value: Math.floor(53.2 * KB),
          unit: "bytes",
          appliesTo: viewerEdge,
          source: includeBody
        },
        {
          id: "edge-replaced-body-base64-origin",
          value: Math.floor(1.33 * MB),
          unit: "bytes",
          appliesTo: originEdge,
          source: includeBody
        },
        { id: "edge-uri-and-query", value: 8191, unit: "characters", appliesTo: edge, source: allEdgeRestrictions },
        { id: "edge-origin-path", value: 255, unit: "characters", appliesTo: edge, source: eventStructure },
        { id: "edge-custom-origin-domain", value: 253, unit: "characters", appliesTo: edge, source: eventStructure },
        { id: "edge-s3-origin-domain", value: 128, unit: "characters", appliesTo: edge, source: eventStructure },
        // Lambda@Edge: quotas of an account
        { id: "edge-distributions-per-account", value: 500, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-associations-per-distribution", value: 100, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-behaviors-per-distribution", value: 75, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-distributions-per-function", value: 500, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-requests-per-second", value: 1e4, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-concurrent-executions", value: 1e3, unit: "count", appliesTo: edge, source: edgeQuotas },
        { id: "edge-ephemeral-storage", value: 512, unit: "MB", appliesTo: edge, source: edgeQuotas },
        // Regional Lambda
        { id: "lambda-zip", value: 50 * MB, unit: "bytes", appliesTo: regional, source: lambdaQuotas },
        { id: "lambda-unpacked", value: 250 * MB, unit: "bytes", appliesTo: regional, source: lambdaQuotas },
        { id: "lambda-timeout", value: 900, unit: "seconds", appliesTo: regional, source: lambdaQuotas },
        { id: "lambda-memory", value: 10240, unit: "MB", appliesTo: regional, source: lambdaQuotas },
        { id: "lambda-memory-least", value: 128, unit: "MB", appliesTo: regional, source: lambdaQuotas },
        // CloudFront Functions
        { id: "function-code", value: 10240, unit: "bytes", appliesTo: cloudFrontFunction, source: functionQuotas },
        { id: "function-memory", value: 2, unit: "MB", appliesTo: cloudFrontFunction, source: functionQuotas },
        { id: "functions-per-account", value: 100, unit: "count", appliesTo: cloudFrontFunction, source: functionQuotas },
        {
          id: "function-compute-utilization",
          value: 100,
          unit: "percent",
          appliesTo: cloudFrontFunction,
          source: functionQuotas
        },
        { id: "key-value-store-key", value: 512, unit: "bytes", appliesTo: cloudFrontFunction, source: functionQuotas },
        { id: "key-value-store-value", value: KB, unit: "bytes", appliesTo: cloudFrontFunction, source: functionQuotas },
        { id: "key-value-store-size", value: 5 * MB, unit: "bytes", appliesTo: cloudFrontFunction, source: functionQuotas },
        {
          id: "key-value-stores-per-function",
          value: 1,
          unit: "count",
          appliesTo: cloudFrontFunction,
          source: functionQuotas
        }
      ];
      const restrictions = (
        /* unused pure expression or super */
        null
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      function restriction(id2, overrides = {}) {
        const row = byId.get(id2);
        const value = overrides[id2];
        return value === void 0 ? row : { ...row, value, formerly: void 0 };
      }
      function isViewerEvent(eventType) {
        return eventType === "viewer-request" || eventType === "viewer-response";
      }
      function inWords(value, unit) {
        if (unit === "seconds")
          return `${value} s`;
        if (unit === "MB")
          return `${value.toLocaleString("en-US")} MB`;
        if (unit === "bytes")
          return bytesInWords(value);
        return unit === "count" ? value.toLocaleString("en-US") : `${value.toLocaleString("en-US")} ${unit}`;
      }
      function bytesInWords(bytes) {
        if (bytes >= MB)
          return `${trimmed(bytes / MB)} MB`;
        if (bytes >= KB)
          return `${trimmed(bytes / KB)} KB`;
        return `${bytes} bytes`;
      }
      function trimmed(value) {
        return value.toFixed(2).replace(/\.?0+$/, "");
      }
      var errors = __webpack_require__(8285);
      ;
      const codeLimit = {
        "lambda-edge": "edge-zip-origin",
        lambda: "lambda-zip",
        "cloudfront-function": "function-code"
      };
      const maximumArtifactBytes = Math.max(...Object.values(codeLimit).map((id2) => restriction(id2).value));
      const maximumUnpackedBytes = restriction("lambda-unpacked").value;
      function checkArtifactSize(target, sizeBytes, where) {
        if (sizeBytes > restriction(codeLimit[target]).value)
          throw tooLarge(where, sizeBytes, target);
        if (sizeBytes === 0)
          throw new errors.yo("Artifact empty", `${where} has 0 bytes. Build it again.`);
      }
      function tooLarge(where, sizeBytes, target) {
        const { value, unit, source } = restriction(codeLimit[target]);
        return new errors.yo("Artifact too large", `${where} has ${sizeBytes} bytes; ${target} takes at most ${inWords(value, unit)} (${value} bytes; ${source.title}, read ${source.read}). Leave out what it does not need: minify, or mark packages as external.`);
      }
    })
  ),
  /***/
  8871: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          filesInZip
        ),
        /* harmony export */
        a: () => (
          /* binding */
          checkIsZip
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7826);
      const entrySignature = 67324752;
      const emptySignature = 101010256;
      function checkIsZip(bytes, where) {
        const signature = bytes.length >= 4 ? Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) : 0;
        if (signature === entrySignature)
          return;
        if (signature === emptySignature) {
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Zip is empty", `${where} is a zip that holds no file. Build it again, and check its entry.`);
        }
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Not a zip", `${where} is not a zip file. Give the code.zip that build-lambda wrote.`);
      }
      async function filesInZip(bytes, where) {
        const { fromBufferPromise } = await __webpack_require__.e(
          /* import() */
          663
        ).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
        const files = [];
        let total = 0;
        try {
          const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
            lazyEntries: true
          });
          for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith("/"))
              continue;
            total += entry.uncompressedSize;
            if (total > _size_limits_js__WEBPACK_IMPORTED_MODULE_2__.fN)
              throw tooLargeUnpacked(where);
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let size = 0;
            for await (const chunk of await zip.openReadStreamPromise(entry)) {
              hash.update(chunk);
              size += chunk.length;
            }
            files.push({ path: entry.fileName, bytes: size, sha256: hash.digest("hex") });
          }
        } catch (error) {
          if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)
            throw error;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Zip is damaged", `${where} cannot be read as a zip: ${(0, _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}. Build it again.`, {
            cause: error
          });
        }
        return files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
      }
      function tooLargeUnpacked(where) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Artifact too large", `${where} unpacks to more than ${_size_limits_js__WEBPACK_IMPORTED_MODULE_2__.fN} bytes, which is all that Lambda takes.`);
      }
    })
  ),
  /***/
  4987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          unknownAccount
        ),
        /* harmony export */
        sK: () => (
          /* binding */
          accessDeniedError
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          isAccessDenied
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
      var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
      const unknownAccount = "ACCOUNT-ID";
      const deniedNames = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden"];
      function isAccessDenied(error) {
        return (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.m_)(error, ...deniedNames) || (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(error).some(isBare403);
      }
      function isBare403({ name, $metadata }) {
        return $metadata?.httpStatusCode === 403 && ["403", "UnknownError", "Unknown", "Error", void 0].includes(name);
      }
      function iamStatement(permissions) {
        const statements = permissions.map(({ action, resource }) => ({
          Effect: "Allow",
          Action: action,
          Resource: resource
        }));
        return JSON.stringify(statements.length === 1 ? statements[0] : statements, null, 2);
      }
      function accessDeniedError(error, wanted, doing, hint) {
        const text = (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(error).find((one) => one.message?.includes("not authorized"))?.message ?? "";
        const principal = /User: (arn:\S+)/.exec(text)?.[1];
        const named = namedPermission(text);
        const permissions = (named ? exactPermissions(named, wanted) : wanted).map(({ action, resource }) => ({
          action,
          resource: inPlaceOf(principal, resource)
        }));
        const deny = /explicit deny(?: in (?:an? )?([a-z ,-]+?(?:policy|boundary)))?/i.exec(text);
        const who = principal ? `the role ${principal}` : "the role of these credentials";
        const what = permissions.map(({ action, resource }) => `${action} on ${resource}`).join(", ");
        const open = permissions.some(({ resource }) => resource.includes(unknownAccount));
        const advice = deny ? `An explicit deny${deny[1] ? ` in ${article(deny[1])}` : ""} forbids it; a further statement does not help, the deny must go or make an exception.` : `This IAM statement would grant it${open ? ` (${unknownAccount} is the number of your AWS account)` : ""}:
${iamStatement(permissions)}`;
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Permission denied", `AWS refused ${doing}: ${who} may not do ${what}. ${hint ? `${hint} ` : ""}${advice}`, { cause: error });
      }
      function namedPermission(text) {
        const action = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(text)?.[1];
        const resource = /on resource:? "?(arn:[^\s"]+)/.exec(text)?.[1];
        return action ? { action, resource: resource?.replace(/[.,]$/, "") } : void 0;
      }
      function exactPermissions(named, wanted) {
        const ours = wanted.find(({ action }) => action === named.action);
        return [{ action: named.action, resource: named.resource ?? ours?.resource ?? wanted[0]?.resource ?? "*" }];
      }
      function inPlaceOf(principal, resource) {
        const [, partition, , , account] = principal?.split(":") ?? [];
        if (!partition || !account)
          return resource;
        return resource.replace(/^arn:aws:/, `arn:${partition}:`).replace(unknownAccount, account);
      }
      function article(noun) {
        return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
      }
    })
  ),
  /***/
  3674: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Or: () => (
          /* reexport */
          aws_error.Or
        ),
        T1: () => (
          /* binding */
          call
        ),
        G4: () => (
          /* reexport */
          aws_error.G4
        ),
        m_: () => (
          /* reexport */
          aws_error.m_
        ),
        TX: () => (
          /* reexport */
          aws_error.TX
        ),
        Y2: () => (
          /* reexport */
          aws_error.Y2
        ),
        c2: () => (
          /* reexport */
          aws_error.c2
        )
      });
      var errors = __webpack_require__(8285);
      var access_denied = __webpack_require__(4987);
      var aws_error = __webpack_require__(9535);
      var endpoint_of_error = __webpack_require__(408);
      ;
      const certificateCodes = [
        "SELF_SIGNED_CERT_IN_CHAIN",
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "CERT_HAS_EXPIRED",
        "CERT_NOT_YET_VALID",
        "CERT_UNTRUSTED",
        "ERR_TLS_CERT_ALTNAME_INVALID"
      ];
      function connectionError(error, doing) {
        const host = (0, endpoint_of_error.D)(error) ?? "the AWS endpoint";
        const tries = (0, aws_error.Or)(error) > 1 ? `, ${(0, aws_error.Or)(error)} times in a row` : "";
        const code = (0, aws_error.cZ)(error).find((one) => one.code)?.code ?? "time out";
        if ((0, aws_error.m_)(error, ...certificateCodes)) {
          return new errors.yo("Certificate not trusted", `${host} showed a certificate that is not trusted (${code}) while ${doing}. Where a proxy of your own stands in between, name its CA file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.`, { cause: error });
        }
        if ((0, aws_error.TX)(error)) {
          return new errors.yo("AWS not reached", `${host} could not be reached while ${doing}: ${reasonOf(error, code)}${tries}. Check the runner's network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL where it is set; then run the job again, which is safe.`, { cause: error });
        }
        if ((0, aws_error.B5)(error)) {
          return new errors.yo("AWS throttled the call", `AWS asked to slow down while ${doing}${tries}. Run the job again in a few minutes, which is safe, or start fewer jobs at once.`, { cause: error });
        }
        const status = (0, aws_error.c2)(error) ?? 0;
        if (status >= 500) {
          return new errors.yo("AWS failed", `${host} answered ${status} while ${doing}${tries}. Run the job again in a few minutes, which is safe; https://health.aws.amazon.com shows known disturbances.`, { cause: error });
        }
        return void 0;
      }
      function reasonOf(error, code) {
        const reasons = [
          [["ENOTFOUND", "EAI_AGAIN"], "its name is not known"],
          [["ECONNREFUSED"], "nothing accepts connections there"],
          [["ECONNRESET", "EPIPE", "ECONNABORTED"], "the connection was cut"],
          [["EHOSTUNREACH", "ENETUNREACH"], "there is no route to it"],
          [["ERR_PROXY_TUNNEL"], "the proxy refused to connect to it"],
          [["ETIMEDOUT", "TimeoutError"], "no answer came in time"]
        ];
        const reason = reasons.find(([names]) => (0, aws_error.m_)(error, ...names))?.[1] ?? "the connection failed";
        return `${reason} (${code})`;
      }
      ;
      const expired = [
        "ExpiredToken",
        "ExpiredTokenException",
        "TokenRefreshRequired",
        "RequestExpired",
        "ExpiredIdentityToken"
      ];
      const unknownKey = [
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "InvalidAccessKeyId",
        "InvalidToken",
        "InvalidSecurity",
        "AuthFailure"
      ];
      const unsigned = [
        "MissingAuthenticationToken",
        "MissingAuthenticationTokenException",
        "IncompleteSignature",
        "IncompleteSignatureException"
      ];
      const wrongSignature = ["SignatureDoesNotMatch", "InvalidSignatureException"];
      const wrongClock = ["RequestTimeTooSkewed", "RequestInTheFuture"];
      const configureStep = "Put a step 'uses: aws-actions/configure-aws-credentials' with 'role-to-assume' and 'aws-region' before this one";
      function credentialError(error, doing) {
        if ((0, aws_error.m_)(error, "CredentialsProviderError", "TokenProviderError")) {
          return new errors.yo("No AWS credentials", `No AWS credentials were found for ${doing}. ${configureStep}, and 'permissions: id-token: write' on the job so that GitHub gives it a token.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...expired)) {
          return new errors.yo("AWS credentials expired", `AWS refused ${doing}: the credentials' session is past its time. Raise 'role-duration-seconds' of the configure-aws-credentials step (and the role's maximum session duration), or move that step closer to this one; then run the job again.`, { cause: withoutMessage(error) });
        }
        const skewed = (0, aws_error.cZ)(error).some((one) => /signature (expired|not yet current)/i.test(one.message ?? ""));
        if ((0, aws_error.m_)(error, ...wrongClock) || skewed && (0, aws_error.m_)(error, ...wrongSignature)) {
          return new errors.yo("Clock is wrong", `AWS refused ${doing}: this machine's clock differs from AWS's by more than 5 minutes (it shows ${(/* @__PURE__ */ new Date()).toISOString()}). Set the runner's clock (NTP) and run the job again.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...wrongSignature)) {
          return new errors.yo("AWS credentials are not valid", `AWS refused ${doing}: the signature does not match, so AWS_SECRET_ACCESS_KEY is not the one of AWS_ACCESS_KEY_ID (a line end or space in the secret does this too), or a proxy changed the request. ${configureStep} rather than setting keys by hand.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...unknownKey, ...unsigned)) {
          return new errors.yo("AWS credentials are not valid", `AWS refused ${doing}: it does not know these credentials. They may be of another AWS partition, deleted, or lack AWS_SESSION_TOKEN, which temporary ones need. ${configureStep}, and 'permissions: id-token: write' on the job.`, { cause: withoutMessage(error) });
        }
        return void 0;
      }
      function withoutMessage(error) {
        const original = (0, aws_error.cZ)(error).find((one) => one.$metadata !== void 0) ?? (0, aws_error.cZ)(error)[0];
        const copy = new Error("AWS refused the credentials");
        copy.name = original?.name ?? "Error";
        const status = (0, aws_error.c2)(error);
        return Object.assign(copy, { code: original?.code, Code: original?.Code, $metadata: { httpStatusCode: status } });
      }
      ;
      async function call(what, work) {
        try {
          return await work();
        } catch (error) {
          throw inUsersWords(what, error);
        }
      }
      function inUsersWords(what, error) {
        if (error instanceof errors.yo || (0, aws_error.G4)(error))
          return error;
        const known = credentialError(error, what.doing) ?? connectionError(error, what.doing);
        if (known)
          return known;
        if (!(0, access_denied.w7)(error))
          return error;
        return (0, access_denied.sK)(error, [{ action: what.action, resource: what.resource }, ...what.also ?? []], what.doing, what.hint);
      }
    })
  ),
  /***/
  234: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        BW: () => (
          /* binding */
          s3Refused
        ),
        /* harmony export */
        C6: () => (
          /* binding */
          headObject
        ),
        /* harmony export */
        d6: () => (
          /* binding */
          bucketMissing
        )
        /* harmony export */
      });
      var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
      var _s3_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1098);
      const bodyAttempts = 4;
      async function readObject(s3, place, options) {
        const { GetObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const abort = options.signal ? { abortSignal: options.signal } : {};
        const readOnce = async () => {
          const command = new GetObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: "ENABLED" });
          const answer = await s3.send(command, abort);
          if ((answer.ContentLength ?? 0) > options.maximumBytes) {
            await answer.Body?.transformToWebStream().cancel();
            throw tooLarge(place, answer.ContentLength ?? 0, options.maximumBytes);
          }
          const bytes = await answer.Body?.transformToByteArray() ?? new Uint8Array();
          return { bytes, etag: answer.ETag ?? "", versionId: answer.VersionId ?? null };
        };
        return orNull(s3, place, options, () => (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)(readPermission(place, options), async () => {
          for (let attempt = 1; ; attempt += 1) {
            try {
              return await readOnce();
            } catch (error) {
              if (!isBrokenBody(error) || attempt === bodyAttempts)
                throw error;
              await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__.m.sleep(100 * 2 ** attempt, options.signal);
            }
          }
        }));
      }
      async function headObject(s3, place, options) {
        const { HeadObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const command = new HeadObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: "ENABLED" });
        const abort = options.signal ? { abortSignal: options.signal } : {};
        return orNull(s3, place, options, async () => {
          const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)(readPermission(place, options), async () => {
            try {
              return await s3.send(command, abort);
            } catch (error) {
              throw await withReason(s3, place, error);
            }
          });
          return {
            sizeBytes: answer.ContentLength ?? 0,
            etag: answer.ETag ?? "",
            versionId: answer.VersionId ?? null,
            // A checksum of checksums, which a multipart upload leaves, says nothing about the bytes.
            checksumSha256: answer.ChecksumSHA256?.includes("-") ? null : answer.ChecksumSHA256 ?? null
          };
        });
      }
      async function withReason(s3, place, error) {
        if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 400 && (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 403)
          return error;
        const { GetObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        try {
          const answer = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.key }));
          await answer.Body?.transformToWebStream().cancel();
          return error;
        } catch (reason) {
          return reason;
        }
      }
      function isBrokenBody(error) {
        const { $metadata, message } = error;
        return $metadata === void 0 && ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.TX)(error) || /^Checksum mismatch/.test(message ?? ""));
      }
      function readPermission(place, { doing, also = [] }) {
        return {
          action: "s3:GetObject",
          resource: (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.nd)(place),
          also: [{ action: "s3:ListBucket", resource: (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.SB)(place.bucket) }, ...also],
          doing,
          hint: `S3 refuses in the same way when ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.tT)(place)} does not exist and the role may not list the bucket.`
        };
      }
      async function orNull(s3, place, options, read) {
        try {
          return await read();
        } catch (error) {
          if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.m_)(error, "NoSuchBucket"))
            throw await bucketMissing(s3, place.bucket, error);
          if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.m_)(error, "NoSuchKey", "NotFound") || (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) === 404)
            return null;
          throw s3Refused(error, options.doing);
        }
      }
      function s3Refused(error, doing) {
        const status = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) ?? 0;
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo || status < 400)
          return error;
        const { name, message } = error;
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("S3 refused", `S3 refused ${doing}: ${name} (${status}): ${message}`, { cause: error });
      }
      async function bucketMissing(s3, bucket, cause) {
        const region = await s3.config.region();
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Bucket not found", `The bucket ${bucket} does not exist (asked in ${region}; a bucket of another region would have been found). Check its name for a typing error, and that the Terraform root that creates it has been applied.`, { cause });
      }
      function tooLarge(place, bytes, maximum) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Object too large", `${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.tT)(place)} has ${bytes} bytes, more than the ${maximum} that are allowed here: it is not what was expected at this key.`);
      }
    })
  ),
  /***/
  727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          sideBySide
        )
        /* harmony export */
      });
      const usualLimit = 8;
      async function sideBySide(items, work, limit = usualLimit) {
        const results = new Array(items.length);
        const failures = [];
        let next = 0;
        const worker = async () => {
          while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
              results[index] = await work(items[index], index);
            } catch (error) {
              failures.push(error);
            }
          }
        };
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
        if (failures.length > 0)
          throw failures[0];
        return results;
      }
    })
  )
};
