import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  3339: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
    })
  ),
  /***/
  6698: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  1708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  8500: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    })
  ),
  /***/
  7975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  6928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  7016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  8036: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        P: () => (
          /* binding */
          distFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
      function distFolder() {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1] ?? ".")));
      }
    })
  ),
  /***/
  5723: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8036);
          var _publish_module_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7794);
          var _run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6542);
          await (0, _run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("publish-module", (0, _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(), _publish_module_js__WEBPACK_IMPORTED_MODULE_1__.w);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  7794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        w: () => (
          /* binding */
          publishModuleAction
        )
      });
      var external_node_crypto_ = __nccwpck_require__2(7598);
      ;
      const vocabulary_targets = (
        /* unused pure expression or super */
        null
      );
      const eventTypes = ["viewer-request", "origin-request", "origin-response", "viewer-response"];
      const vocabulary_eventTypesOf = {
        "lambda-edge": eventTypes,
        "cloudfront-function": ["viewer-request", "viewer-response"],
        lambda: []
      };
      const edgeRegion = "us-east-1";
      const vocabulary_functionNamePattern = /^[A-Za-z0-9_-]{1,64}$/;
      var errors = __nccwpck_require__2(8285);
      ;
      function codeFileName(target) {
        return target === "cloudfront-function" ? "code.js" : "code.zip";
      }
      function artifactKeys(artifact, sha256) {
        return keysIn(joinKey(artifact.prefix, artifact.function, "sha256", sha256), artifact.target);
      }
      function labelKeys(artifact, version) {
        return keysIn(joinKey(artifact.prefix, artifact.function, version), artifact.target);
      }
      function keysIn(folder, target) {
        const code = `${folder}/${codeFileName(target)}`;
        return { code, hash: hashKeyOf(code), manifest: manifestKeyOf(code) };
      }
      function hashKeyOf(codeKey) {
        return besideKey(codeKey, "code.zip.base64sha256");
      }
      function manifestKeyOf(codeKey) {
        return besideKey(codeKey, "manifest.json");
      }
      function sha256InKey(key) {
        return /(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
      }
      function checkVersionLabel(version) {
        if (/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version) && version !== "sha256" && version !== "stages")
          return version;
        throw new errors.dz("version", version, "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages");
      }
      function checkPrefix(input, prefix) {
        const trimmed = prefix.replace(/^\/+|\/+$/g, "");
        const parts = trimmed === "" ? [] : trimmed.split("/");
        const usable = parts.every((part) => /^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part) && part !== "." && part !== "..");
        if (usable && trimmed.length <= 512)
          return trimmed;
        throw new errors.dz(input, prefix, "folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters");
      }
      function checkBucketName(input, bucket) {
        if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !bucket.includes(".."))
          return bucket;
        throw new errors.dz(input, bucket, "a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'", "Give the name alone, not its ARN or URL.");
      }
      function checkFunctionName(input, name) {
        if (functionNamePattern.test(name))
          return name;
        throw new InputError(input, name, "letters, digits, - and _, at most 64");
      }
      var markdown = __nccwpck_require__2(18);
      ;
      function runLinks(run) {
        const links = [];
        if (run.commit)
          links.push(`commit ${(0, markdown.nf)((0, markdown.aY)(run.commit.slice(0, 12)), run.repositoryUrl ? `${run.repositoryUrl}/commit/${run.commit}` : null)}`);
        if (run.runUrl)
          links.push((0, markdown.nf)("workflow run", run.runUrl));
        return links.join(" · ");
      }
      ;
      function moduleSummary({ name, version, dryRun }, files, { source, sha256, sizeBytes, uploaded, there }, run) {
        const done = uploaded ? "published" : there ? "was there already" : "would be published";
        const parts = [
          `### ${dryRun ? "Dry run: " : uploaded ? "📦 " : "✅ "}module ${(0, markdown.pj)(name)} ${(0, markdown.pj)(version)} ${done}`,
          (0, markdown.tp)(["files", "size", "SHA-256", "source"], [[String(files), (0, markdown.Ej)(sizeBytes), (0, markdown.BC)(sha256), (0, markdown.aY)(source)]]),
          runLinks(run)
        ];
        return `${parts.filter(Boolean).join("\n\n")}
`;
      }
      var paths = __nccwpck_require__2(7080);
      var aws_error = __nccwpck_require__2(9535);
      ;
      function followBucketRegions(client, region, regions, clientIn) {
        const sendHere = client.send.bind(client);
        const sendIn = async (other, command, options) => other === region ? sendHere(command, options) : (await clientIn(other)).send(command, options);
        const send = async (command, options) => {
          const bucket = command.input?.Bucket;
          const first = bucket && regions.get(bucket) || region;
          try {
            const answer = await sendIn(first, command, options);
            if (bucket)
              regions.set(bucket, first);
            return answer;
          } catch (error) {
            const right = regionNamedBy(error);
            if (!bucket || !right || right === first)
              throw error;
            regions.set(bucket, right);
            return await sendIn(right, command, options);
          }
        };
        client.send = send;
        return client;
      }
      function regionNamedBy(error) {
        if (![301, 307, 400].includes((0, aws_error.c2)(error) ?? 0))
          return void 0;
        const headers = (0, aws_error.cZ)(error).find((one) => one.$response)?.$response?.headers;
        const region = headers?.["x-amz-bucket-region"];
        return region && /^[a-z0-9-]{4,32}$/.test(region) ? region : void 0;
      }
      var external_node_fs_ = __nccwpck_require__2(3024);
      ;
      const proxyVariables = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"];
      const proxyVersion = [24, 5];
      function proxySettings(environment) {
        const names = proxyVariables.flatMap((name) => [name.toLowerCase(), name]);
        return Object.fromEntries(names.filter((name) => environment[name]).map((name) => [name, environment[name]]));
      }
      function canUseProxy(settings, nodeVersion) {
        const wanted = Object.keys(settings).some((name) => name.toUpperCase() !== "NO_PROXY");
        const [major = 0, minor = 0] = nodeVersion.replace(/^v/, "").split(".").map(Number);
        return !wanted || major > proxyVersion[0] || major === proxyVersion[0] && minor >= proxyVersion[1];
      }
      function connectionOptions(environment, secure) {
        const settings = proxySettings(environment);
        const proxy = Object.keys(settings).length > 0 ? { proxyEnv: settings } : {};
        const bundle = secure ? environment.AWS_CA_BUNDLE : void 0;
        const trust = bundle ? { ca: [...trustedByNode(), certificatesIn(bundle)] } : {};
        return {
          connectionTimeout: 1e4,
          socketTimeout: 6e4,
          httpAgent: { ...proxy },
          httpsAgent: { ...proxy, ...trust }
        };
      }
      function trustedByNode() {
        return process.getBuiltinModule("node:tls").getCACertificates("default");
      }
      function certificatesIn(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path, "utf8");
        } catch (error) {
          throw new errors.yo("CA file not read", `AWS_CA_BUNDLE names ${(0, errors.TL)(path)}, which cannot be read (${(0, errors.bD)(error)}). Give it the path of a PEM file, or unset it.`, { cause: error });
        }
      }
      var endpoint_of_error = __nccwpck_require__2(408);
      ;
      const globalRegion = "us-east-1";
      const defaultMaxAttempts = 8;
      function createClients(options) {
        const { environment } = options;
        const made = /* @__PURE__ */ new Map();
        const bucketRegions = /* @__PURE__ */ new Map();
        let warned = false;
        const settings = (service, region) => {
          if (!warned)
            warnOfUnusedProxy(options);
          warned = true;
          const endpoint = endpointOf(environment, service);
          const credentials = credentialsIn(environment);
          return {
            requestHandler: connectionOptions(environment, !endpoint?.startsWith("http:")),
            maxAttempts: options.maxAttempts ?? defaultMaxAttempts,
            retryMode: "standard",
            customUserAgent: "edge-actions",
            ...region ? { region } : {},
            ...endpoint ? { endpoint } : {},
            ...credentials ? { credentials } : {}
          };
        };
        const once = (key, make) => {
          const known = made.get(key);
          if (known)
            return known;
          const client = make();
          made.set(key, client);
          client.catch(() => made.delete(key));
          return client;
        };
        const makeS3 = async (region) => {
          const { S3Client } = await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(156), __nccwpck_require__2.e(172), __nccwpck_require__2.e(962)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9962));
          const shared = settings("S3", region);
          const client = new S3Client({ ...shared, forcePathStyle: "endpoint" in shared });
          (0, endpoint_of_error.o)(client);
          return client;
        };
        return {
          lambda: (region) => once(`lambda ${region ?? ""}`, async () => {
            const { LambdaClient } = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(156), __nccwpck_require__2.e(172), __nccwpck_require__2.e(179)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5179));
            const client = new LambdaClient(settings("LAMBDA", region ?? environment.AWS_REGION));
            (0, endpoint_of_error.o)(client);
            if (!await regionOf(client))
              throw regionMissing();
            return client;
          }),
          cloudfront: () => once("cloudfront", async () => {
            const { CloudFrontClient } = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(156), __nccwpck_require__2.e(180)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2180));
            const client = new CloudFrontClient(settings("CLOUDFRONT", globalRegion));
            (0, endpoint_of_error.o)(client);
            return client;
          }),
          iam: () => once("iam", async () => {
            const { IAMClient } = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(156), __nccwpck_require__2.e(359)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6359));
            const client = new IAMClient(settings("IAM", globalRegion));
            (0, endpoint_of_error.o)(client);
            return client;
          }),
          bucketRegion: (bucket) => bucketRegions.get(bucket),
          s3: (region) => once(`s3 ${region ?? ""}`, async () => {
            const client = await makeS3(region ?? environment.AWS_REGION);
            const known = await regionOf(client);
            const start = known ? client : await makeS3(globalRegion);
            return followBucketRegions(start, known ?? globalRegion, bucketRegions, (right) => once(`s3 of buckets in ${right}`, () => makeS3(right)));
          })
        };
      }
      async function regionOf(client) {
        try {
          return await client.config.region() || void 0;
        } catch {
          return void 0;
        }
      }
      function regionMissing() {
        return new errors.yo("No AWS region", "No AWS region is set: AWS_REGION is empty or missing. Set it on the job (env: AWS_REGION: eu-central-1), or give the configure-aws-credentials step its 'aws-region'.");
      }
      function endpointOf(environment, service) {
        if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === "true")
          return void 0;
        return environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL || void 0;
      }
      function credentialsIn(environment) {
        const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
        if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || AWS_PROFILE)
          return void 0;
        return {
          accessKeyId: AWS_ACCESS_KEY_ID,
          secretAccessKey: AWS_SECRET_ACCESS_KEY,
          ...AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}
        };
      }
      function warnOfUnusedProxy({ environment, log }) {
        if (canUseProxy(proxySettings(environment), process.version))
          return;
        log.warning(`HTTPS_PROXY or HTTP_PROXY is set, but this runner's Node.js ${process.version} cannot use a proxy for AWS calls (24.5 or newer can). Update the runner.`, { title: "Proxy not used" });
      }
      ;
      const clientsOfRun = /* @__PURE__ */ new WeakMap();
      function awsClients(context) {
        const known = clientsOfRun.get(context);
        if (known)
          return known;
        const clients = createClients({ environment: context.environment, log: context.log });
        clientsOfRun.set(context, clients);
        return clients;
      }
      ;
      function readTarget(inputs) {
        return inputs.choice("target", targets);
      }
      function checkName(input, name) {
        if (vocabulary_functionNamePattern.test(name))
          return name;
        throw new errors.dz(input, name, "a name of 1 to 64 letters, digits, - and _", input.startsWith("function") ? adviceOnName(name) : void 0);
      }
      function adviceOnName(name) {
        const arn = /^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name);
        const [, region, ofArn] = arn ?? [];
        if (region && region !== edgeRegion) {
          return `That is the ARN of a function in ${region}; Lambda@Edge functions live in ${edgeRegion}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;
        }
        const ofCloudFront = /^arn:[^:]*:cloudfront::[^:]*:function\/(.+)$/.exec(name)?.[1];
        if (ofCloudFront)
          return `Give the function's name, not its ARN: "${ofCloudFront}".`;
        if (name.includes("$LATEST")) {
          return "A numbered version is published, and never $LATEST, which CloudFront does not run: give the name alone.";
        }
        if (ofArn)
          return `Give the function's name, not its ARN: "${ofArn}".`;
        if (name.includes(":"))
          return "Give the name alone, without a version or an alias.";
        return void 0;
      }
      function readEventTypes(inputs, target) {
        const allowed = eventTypesOf[target];
        const named = inputs.commaSeparated("event-types");
        for (const name of named) {
          if (!allowed.includes(name)) {
            const expected = allowed.length > 0 ? `event types of ${target}: ${allowed.join(", ")}` : `no event types, as target ${target} has none`;
            throw new InputError("event-types", name, expected);
          }
        }
        return allowed.filter((eventType) => named.length === 0 || named.includes(eventType));
      }
      ;
      async function publishModuleAction(context) {
        const { inputs, workspace, environment } = context;
        const folder = await (0, paths.LI)("path", inputs.required("path", "the folder of a Terraform module"), workspace, workspace);
        const wanted = {
          name: checkName("name", inputs.required("name", "the module's name")),
          version: checkVersionLabel(inputs.required("version", "the module's version, like 1.4.2")),
          bucket: bucketWithoutDots(checkBucketName("bucket", inputs.required("bucket", "the name of the module bucket"))),
          prefix: checkPrefix("prefix", inputs.text("prefix") ?? ""),
          dryRun: inputs.boolean("dry-run")
        };
        const { readModuleFiles } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(382), __nccwpck_require__2.e(539)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7539));
        const files = await readModuleFiles(folder, workspace);
        const { publishModule } = await __nccwpck_require__2.e(
          /* import() */
          128
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6128));
        const published = await publishModule({ ...wanted, files }, {
          clients: awsClients(context),
          log: context.log,
          signal: context.signal,
          region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || "us-east-1",
          hash: (bytes) => (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")
        });
        const { source, sha256, uploaded, there } = published;
        context.setOutputs({ source, sha256, uploaded: uploaded || !there });
        await context.summarize(moduleSummary(wanted, files.length, published, context.run));
      }
      function bucketWithoutDots(bucket) {
        if (!bucket.includes("."))
          return bucket;
        throw new errors.dz("bucket", bucket, "a bucket without dots in its name", "Terraform cannot take a module from such a bucket over TLS.");
      }
    })
  ),
  /***/
  6542: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        C: () => (
          /* binding */
          runAction
        )
      });
      var external_node_fs_ = __nccwpck_require__2(3024);
      ;
      const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
      ;
      function toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties2) {
        if (!Object.keys(annotationProperties2).length) {
          return {};
        }
        return {
          title: annotationProperties2.title,
          file: annotationProperties2.file,
          line: annotationProperties2.startLine,
          endLine: annotationProperties2.endLine,
          col: annotationProperties2.startColumn,
          endColumn: annotationProperties2.endColumn
        };
      }
      ;
      function issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
      }
      function issue(name, message = "") {
        issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      ;
      const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
      var external_fs_ = __nccwpck_require__2(9896);
      ;
      function issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!external_fs_.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
          encoding: "utf8"
        });
      }
      function prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
        const convertedValue = toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
      }
      ;
      ;
      function createActionsLog(write = (line) => process.stdout.write(`${line}
`)) {
        const annotate = (kind, message, options = {}) => issueCommand(kind, annotationProperties(options), message);
        return {
          debug: (message) => issueCommand("debug", {}, message),
          info: (message) => write(withoutCommands(message)),
          notice: (message, options) => annotate("notice", message, options),
          warning: (message, options) => annotate("warning", message, options),
          error: (message, options) => annotate("error", message, options),
          async group(title, work) {
            issueCommand("group", {}, title);
            try {
              return await work();
            } finally {
              issueCommand("endgroup", {}, "");
            }
          }
        };
      }
      function annotationProperties(options) {
        return toCommandProperties({
          ...options.title === void 0 ? {} : { title: options.title },
          ...options.file === void 0 ? {} : { file: options.file },
          ...options.line === void 0 ? {} : { startLine: options.line },
          // GitHub shows a column only beside a line.
          ...options.line === void 0 || options.column === void 0 ? {} : { startColumn: options.column }
        });
      }
      function withoutCommands(message) {
        return message.split(/\r\n|\r|\n/).map((line) => line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
      }
      ;
      const annotationsShown = 10;
      const severities = ["error", "warning", "notice"];
      const annotated = /* @__PURE__ */ new WeakMap();
      function annotateFindings(findings, log) {
        const counts = annotated.get(log) ?? { error: 0, warning: 0, notice: 0 };
        annotated.set(log, counts);
        for (const severity of severities) {
          const ofKind = findings.filter((finding) => finding.severity === severity);
          let more = 0;
          for (const finding of ofKind) {
            counts[severity] += 1;
            if (counts[severity] > annotationsShown) {
              more += 1;
              continue;
            }
            log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`, {
              title: titleOf(finding.rule),
              ...finding.position
            });
          }
          if (more > 0)
            log.info(`${more} more of kind ${severity}: the job summary lists them all.`);
        }
      }
      function titleOf(rule) {
        const words = rule.replaceAll("-", " ");
        return words.charAt(0).toUpperCase() + words.slice(1);
      }
      ;
      function readRunContext(environment) {
        const server = (environment.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
        const repository = environment.GITHUB_REPOSITORY;
        const repositoryUrl = repository && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
        const commit = isCommit(environment.GITHUB_SHA ?? "") ? environment.GITHUB_SHA : null;
        const run = environment.GITHUB_RUN_ID;
        const attempt = environment.GITHUB_RUN_ATTEMPT;
        return {
          commit,
          repositoryUrl,
          runUrl: repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}` : null
        };
      }
      function isCommit(text) {
        return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
      }
      var markdown = __nccwpck_require__2(18);
      ;
      const marks = { error: "❌", warning: "⚠️", notice: "ℹ️" };
      function findingsTable(findings) {
        if (findings.length === 0)
          return "";
        const order = ["error", "warning", "notice"];
        const rows = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).map((finding) => [
          marks[finding.severity],
          finding.position ? (0, markdown.aY)(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ""}`) : "",
          `${(0, markdown.pj)(finding.message)} ${(0, markdown.pj)(finding.advice)}`,
          (0, markdown.aY)(finding.rule),
          `${(0, markdown.pj)(finding.source.title)}, read ${finding.source.read}`
        ]);
        return `
${(0, markdown.tp)(["", "where", "what", "rule", "source"], rows)}
`;
      }
      ;
      function setOutputs(outputs, environment) {
        for (const [name, value] of Object.entries(outputs)) {
          const text = outputText(value);
          if (environment.GITHUB_OUTPUT)
            issueFileCommand("OUTPUT", prepareKeyValueMessage(name, text));
          else
            issueCommand("set-output", { name }, text);
        }
      }
      function outputText(value) {
        if (value === null || value === void 0)
          return "";
        return typeof value === "object" ? JSON.stringify(value) : String(value);
      }
      ;
      const summaryLimitBytes = 1024 * 1024;
      function cutToSummaryLimit(markdown2, limitBytes = summaryLimitBytes) {
        if (Buffer.byteLength(markdown2) <= limitBytes)
          return markdown2;
        const note = "\n\n*Cut here: a job summary holds 1 MiB. The log has the rest.*\n";
        const room = limitBytes - Buffer.byteLength(note);
        const head = Buffer.from(markdown2).subarray(0, room).toString("utf8");
        return `${head.slice(0, Math.max(0, head.lastIndexOf("\n")))}${note}`;
      }
      var errors = __nccwpck_require__2(8285);
      var external_node_util_ = __nccwpck_require__2(7975);
      ;
      const meanings = {
        EACCES: "The job may not read or write there: look at who owns the files, as after a step that ran in a container.",
        EPERM: "The job may not read or write there: look at who owns the files, as after a step that ran in a container.",
        EROFS: "The file system is read-only.",
        ENOSPC: "The runner's disk is full.",
        EDQUOT: "The runner's disk quota is used up.",
        ENOTDIR: "A file is in the place of a folder: remove it, or give another folder.",
        EEXIST: "A file is in the place of a folder: remove it, or give another folder.",
        EISDIR: "A folder is in the place of a file: remove it, or give another folder.",
        ERR_FS_EISDIR: "A folder is in the place of a file: remove it, or give another folder."
      };
      function fileSystemRefusal(error) {
        if (!external_node_util_.types.isNativeError(error) || error instanceof errors.yo)
          return null;
        const { code, path: place } = error;
        const meaning = code !== void 0 && place !== void 0 ? meanings[code] : void 0;
        if (meaning === void 0)
          return null;
        return new errors.yo("File system", `${error.message}. ${meaning}`, { cause: error });
      }
      ;
      class Inputs {
        #environment;
        #declared;
        constructor(environment, declared) {
          this.#environment = environment;
          this.#declared = declared;
        }
        /** Whether action.yml declares the input: publish-edge has some that its parts lack, and the other way round. */
        declares(name) {
          return this.#declared[name] !== void 0;
        }
        /** The trimmed text; a default from action.yml where the runner set nothing at all. Reading an undeclared input is a bug. */
        #raw(name) {
          const declared = this.#declared[name];
          if (declared === void 0)
            throw new Error(`Input '${name}' is read but not declared in action.yml`);
          return (this.#environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? declared).trim();
        }
        /** The input, its default when it is empty, or undefined where there is none. */
        text(name) {
          return this.#raw(name) || this.#declared[name] || void 0;
        }
        /** Whether something else than the default came. The runner sets defaults too, so that a default written out cannot be told from none. */
        given(name) {
          return this.text(name) !== (this.#declared[name] || void 0);
        }
        /** The same inputs with values from another place than the workflow, as an edge.yml's: what they leave out has its default. */
        from(values) {
          const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
          return new Inputs(Object.fromEntries(variables), this.#declared);
        }
        required(name, expected) {
          const value = this.text(name);
          if (value === void 0)
            throw new errors.dz(name, "", expected);
          return value;
        }
        /** A guard: undefined for `none`, an error when empty. */
        guarded(name, expected) {
          const value = this.#raw(name);
          if (value === "none")
            return void 0;
          if (value)
            return value;
          throw new errors.dz(name, value, `${expected}, or none`, "An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, or write none, to go without it.");
        }
        /** Strict: an empty value is an error, so that `dry-run` cannot turn into its opposite. */
        boolean(name) {
          return this.choice(name, ["true", "false"]) === "true";
        }
        choice(name, allowed) {
          const value = this.#raw(name);
          const lower = value.toLowerCase();
          const found = allowed.find((one) => one === value) ?? allowed.find((one) => one === lower);
          if (found === void 0)
            throw new errors.dz(name, value, `one of ${allowed.join(", ")}`);
          return found;
        }
        /** A whole number within the bounds, the default when the input is empty, or undefined where there is none. */
        integer(name, bounds) {
          const value = this.text(name);
          if (value === void 0)
            return void 0;
          const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
          if (!(number >= bounds.minimum && number <= bounds.maximum)) {
            throw new errors.dz(name, value, `a whole number of ${bounds.unit} from ${bounds.minimum} to ${bounds.maximum}`);
          }
          return number;
        }
        requiredInteger(name, bounds) {
          const number = this.integer(name, bounds);
          if (number === void 0)
            throw new errors.dz(name, "", `a whole number of ${bounds.unit}`);
          return number;
        }
        /** One item a line; blank lines and surrounding white space are dropped. */
        lines(name) {
          return this.#raw(name).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
        }
        /** Items on lines of their own or separated by commas: for `functions`, `event-types`, `external` and `fail-on` alone. */
        commaSeparated(name) {
          return this.lines(name).flatMap((line) => line.split(",").map((item) => item.trim()).filter(Boolean));
        }
        /** `KEY=VALUE` lines. The value is what follows the first `=`, as it is. Messages show the key alone: a value may be a secret. */
        keyValues(name) {
          const values = {};
          for (const [index, line] of this.lines(name).entries()) {
            const separator = line.indexOf("=");
            const key = separator < 0 ? "" : line.slice(0, separator).trim();
            if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
              throw new errors.dz(name, `line ${index + 1}`, "lines KEY=VALUE with a key of letters, digits and _");
            }
            if (Object.hasOwn(values, key))
              throw new errors.dz(name, key, "each key once");
            values[key] = line.slice(separator + 1).trim();
          }
          return values;
        }
      }
      ;
      const declaredInputs = {
        "publish-edge": {
          config: "",
          functions: "",
          "function-name": "",
          entry: "",
          target: "lambda-edge",
          "event-types": "",
          runtime: "",
          handler: "",
          "build-env": "",
          include: "",
          external: "",
          requirements: "",
          "allow-source-distributions": "false",
          minify: "true",
          "source-map": "false",
          "memory-size": "",
          timeout: "",
          events: "",
          "max-compute-utilization": "",
          "working-directory": ".",
          "output-directory": ".edge",
          bucket: "",
          prefix: "",
          version: "",
          sha256: "none",
          "kms-key-id": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          "function-prefix": "",
          alias: "",
          "dry-run": "false",
          "code-sha256": "none",
          "distribution-id": "none",
          "distribution-name": "default",
          associations: "",
          "take-over": "false",
          function: "",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": ""
        },
        "build-lambda": {
          config: "",
          functions: "",
          "function-name": "",
          entry: "",
          target: "lambda-edge",
          "event-types": "",
          runtime: "",
          handler: "",
          "build-env": "",
          include: "",
          external: "",
          requirements: "",
          "allow-source-distributions": "false",
          minify: "true",
          "source-map": "false",
          "memory-size": "",
          timeout: "",
          events: "",
          "max-compute-utilization": "",
          "working-directory": ".",
          "output-directory": ".edge"
        },
        "upload-artifact-hash": {
          "artifact-path": "",
          artifacts: "",
          "function-name": "",
          bucket: "",
          prefix: "",
          version: "",
          sha256: "none",
          "kms-key-id": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          "function-prefix": "",
          alias: "",
          "dry-run": "false"
        },
        "publish-edge-version": {
          "function-name": "",
          target: "lambda-edge",
          "artifact-path": "",
          "s3-bucket": "",
          "s3-key": "",
          artifacts: "",
          config: "",
          "function-prefix": "",
          "code-sha256": "none",
          alias: "",
          "distribution-id": "none",
          "distribution-name": "default",
          associations: "",
          "take-over": "false",
          runtime: "",
          handler: "",
          events: "",
          "max-compute-utilization": "",
          stage: "none",
          "release-bucket": "none",
          "release-prefix": "",
          function: "",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": "",
          "dry-run": "false"
        },
        "promote-stage": {
          "from-stage": "",
          "to-stage": "",
          functions: "",
          "release-bucket": "",
          "release-prefix": "",
          "to-release-bucket": "none",
          "to-release-prefix": "",
          "to-bucket": "",
          "to-prefix": "",
          "distribution-id": "none",
          "function-prefix": "",
          publish: "true",
          "verify-running": "true",
          "expect-promoted": "none",
          "overwrite-drift": "false",
          rollback: "false",
          "to-sha256": "none",
          wait: "true",
          "timeout-minutes": "20",
          "invalidate-paths": "",
          "github-token": "",
          environment: "",
          "dry-run": "false"
        },
        "terraform-plan-comment": {
          "plan-file": "",
          "log-file": "",
          sections: "",
          "working-directory": ".",
          "terraform-path": "terraform",
          name: "",
          "github-token": "",
          "pr-number": "",
          mode: "update",
          aggregate: "",
          "show-drift": "relevant",
          mask: "",
          "mask-values": "",
          "fail-on": "",
          "expect-fingerprint": "none",
          "max-bytes": "65536",
          title: "",
          footer: "",
          "dry-run": "false"
        },
        "publish-module": {
          path: "",
          name: "",
          version: "",
          bucket: "",
          prefix: "modules",
          "dry-run": "false"
        }
      };
      ;
      function withFindings(error) {
        const findings = error?.findings;
        return Array.isArray(findings) ? findings : void 0;
      }
      ;
      async function runAction(name, dist, action) {
        const environment = process.env;
        const log = createActionsLog();
        const cancellation = new AbortController();
        const cancel = (signal) => cancellation.abort(new errors.yo("Cancelled", `Cancelled by ${signal}.`));
        process.once("SIGINT", cancel).once("SIGTERM", cancel);
        const context = {
          inputs: new Inputs(environment, declaredInputs[name]),
          log,
          signal: cancellation.signal,
          environment,
          run: readRunContext(environment),
          workspace: environment.GITHUB_WORKSPACE || process.cwd(),
          dist,
          setOutputs: (outputs) => setOutputs(outputs, environment),
          summarize: (markdown2) => appendSummary(environment.GITHUB_STEP_SUMMARY, markdown2)
        };
        try {
          await action(context);
        } catch (error) {
          await report(error, context);
          process.exitCode = 1;
        } finally {
          process.off("SIGINT", cancel).off("SIGTERM", cancel);
        }
      }
      async function report(thrown, context) {
        const { log, environment } = context;
        const ended = inWordsOfCancellation(thrown, context.signal);
        const error = fileSystemRefusal(ended) ?? ended;
        const findings = withFindings(error);
        if (error instanceof errors.yo) {
          log.error(error.message, { title: error.title, ...error.position });
          if (environment.RUNNER_DEBUG === "1")
            log.info(stackOf(error));
        } else {
          log.error(`${(0, errors.bD)(error)} This is a bug in edge-actions: please report it with the lines below.`, {
            title: "Bug in edge-actions"
          });
          log.info(stackOf(error));
        }
        if (findings)
          annotateFindings(findings.filter(besideTheError), log);
        const title = error instanceof errors.yo ? error.title : "Bug in edge-actions";
        const text = `### ❌ ${title}

${fence((0, errors.bD)(error))}
${findingsTable(findings ?? [])}`;
        await context.summarize(text).catch(() => {
        });
      }
      function besideTheError({ severity, position }) {
        return severity !== "error" || position !== void 0;
      }
      function inWordsOfCancellation(error, signal) {
        if (!signal.aborted || error instanceof errors.yo)
          return error;
        return new errors.yo("Cancelled", `${(0, errors.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`, { cause: error });
      }
      function fence(text) {
        const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
        const mark = "`".repeat(longest + 1);
        return `${mark}text
${text}
${mark}`;
      }
      function stackOf(error) {
        if (!(error instanceof Error))
          return String(error);
        return error.cause === void 0 ? String(error.stack) : `${error.stack}
caused by ${stackOf(error.cause)}`;
      }
      async function appendSummary(file, markdown2) {
        if (file)
          (0, external_node_fs_.appendFileSync)(file, cutToSummaryLimit(`${markdown2}
`));
      }
    })
  ),
  /***/
  9535: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        B5: () => (
          /* binding */
          isThrottled
        ),
        /* harmony export */
        G4: () => (
          /* binding */
          isAborted
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          attemptsOf
        ),
        /* harmony export */
        TX: () => (
          /* binding */
          isNetworkError
        ),
        /* harmony export */
        Y2: () => (
          /* binding */
          mayHaveTakenEffect
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          statusOf
        ),
        /* harmony export */
        cZ: () => (
          /* binding */
          causesOf
        ),
        /* harmony export */
        m_: () => (
          /* binding */
          isAwsError
        )
        /* harmony export */
      });
      function causesOf(error) {
        const chain = [];
        let current = error;
        while (typeof current === "object" && current !== null && chain.length < 10) {
          const shape = current;
          chain.push(shape);
          current = shape.cause ?? shape.errors?.[0];
        }
        return chain;
      }
      function isAwsError(error, ...names) {
        return causesOf(error).some((one) => [one.name, one.Code, one.code].some((name) => !!name && names.includes(name)));
      }
      function statusOf(error) {
        return causesOf(error).find((one) => one.$metadata?.httpStatusCode !== void 0)?.$metadata?.httpStatusCode;
      }
      function attemptsOf(error) {
        return causesOf(error).find((one) => one.$metadata?.attempts)?.$metadata?.attempts ?? 1;
      }
      const networkCodes = [
        "ECONNREFUSED",
        "ECONNRESET",
        "ECONNABORTED",
        "EPIPE",
        "ETIMEDOUT",
        "ENOTFOUND",
        "EAI_AGAIN",
        "EHOSTUNREACH",
        "ENETUNREACH",
        "ERR_PROXY_TUNNEL",
        "TimeoutError"
      ];
      const throttlingNames = [
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "TooManyRequestsException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "BandwidthLimitExceeded",
        "PriorRequestNotComplete"
      ];
      function isNetworkError(error) {
        return (statusOf(error) ?? 200) < 300 && isAwsError(error, ...networkCodes);
      }
      function isThrottled(error) {
        return statusOf(error) === 429 || isAwsError(error, ...throttlingNames);
      }
      function mayHaveTakenEffect(error) {
        return !isThrottled(error) && (isNetworkError(error) || (statusOf(error) ?? 0) >= 500);
      }
      function isAborted(error) {
        return isAwsError(error, "AbortError");
      }
    })
  ),
  /***/
  408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        D: () => (
          /* binding */
          endpointOfError
        ),
        o: () => (
          /* binding */
          rememberEndpoints
        )
      });
      ;
      const types_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
      var aws_error = __nccwpck_require__2(9535);
      ;
      const hosts = /* @__PURE__ */ new WeakMap();
      function rememberEndpoints(client) {
        const middleware = (next) => async (args) => {
          try {
            return await next(args);
          } catch (thrown) {
            const error = ofThisRealm(thrown);
            const request = args.request;
            if (typeof error === "object" && error !== null && request?.hostname) {
              hosts.set(error, request.port ? `${request.hostname}:${request.port}` : request.hostname);
            }
            throw error;
          }
        };
        client.middlewareStack.add(middleware, { step: "finalizeRequest", priority: "low", name: "rememberEndpoint" });
      }
      function ofThisRealm(thrown) {
        if (thrown instanceof Error || !(0, types_namespaceObject.isNativeError)(thrown))
          return thrown;
        return Object.assign(new Error(thrown.message, { cause: thrown }), thrown);
      }
      function endpointOfError(error) {
        for (const one of (0, aws_error.cZ)(error)) {
          const known = hosts.get(one) ?? one.hostname ?? one.address;
          if (known)
            return hosts.has(one) || one.port === void 0 ? known : `${known}:${one.port}`;
        }
        return void 0;
      }
    })
  ),
  /***/
  18: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        BC: () => (
          /* binding */
          shortHash
        ),
        /* harmony export */
        Ej: () => (
          /* binding */
          size
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        nf: () => (
          /* binding */
          link
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          table
        )
        /* harmony export */
      });
      function table(heads, rows) {
        const line = (cells) => `| ${cells.join(" | ")} |`;
        return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
      }
      function plain(text) {
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\]|~]/g, "\\$&").replace(/\s+/g, " ");
      }
      function code(text) {
        const oneLine = text.replace(/\s+/g, " ").replaceAll("|", "\\|");
        const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((run) => run[0].length));
        const mark = "`".repeat(longest + 1);
        return longest > 0 ? `${mark} ${oneLine} ${mark}` : `${mark}${oneLine}${mark}`;
      }
      function link(text, url) {
        return url === null ? text : `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20")})`;
      }
      function size(bytes) {
        if (bytes < 10240)
          return `${String(bytes).replace(/\B(?=\d{3}$)/, ",")} bytes`;
        return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
      }
      function shortHash(sha256) {
        return code(sha256.slice(0, 12));
      }
    })
  ),
  /***/
  8285: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        dz: () => (
          /* binding */
          InputError2
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      class UserError extends Error {
        /** A few words that stand in bold above the message, e.g. `Distribution not found`. */
        title;
        position;
        constructor(title, message, options = {}) {
          super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
          this.name = "UserError";
          this.title = title;
          this.position = options.position;
        }
      }
      class InputError2 extends UserError {
        input;
        /**
         * @param input the input's name as in action.yml
         * @param came what arrived; shown quoted, cut at 200 characters. Never pass a secret.
         * @param expected a phrase that completes "expected ..."
         * @param advice a sentence on what to do
         */
        constructor(input, came, expected, advice) {
          super(`Bad input ${input}`, `Input '${input}': ${came === void 0 ? "nothing came" : `got ${quoted(came)}`}, expected ${expected}.${advice ? ` ${advice}` : ""}`);
          this.name = "InputError";
          this.input = input;
        }
      }
      function quoted(value) {
        return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
      }
      function messageOf(thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
      }
    })
  ),
  /***/
  7080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        FK: () => (
          /* binding */
          isInside
        ),
        /* harmony export */
        LI: () => (
          /* binding */
          resolveInside
        ),
        /* harmony export */
        X5: () => (
          /* binding */
          workspacePath
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8285);
      function isInside(folder, candidate) {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, candidate);
        return relative === "" || !(relative === ".." || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
      }
      function workspacePath(workspace, absolute) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") || ".";
      }
      async function resolveInside(input, value, base, workspace) {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, value);
        const realWorkspace = realFolder(workspace);
        const real = realpathOfExisting(absolute);
        if (!isInside(workspace, absolute) && !isInside(realWorkspace, absolute))
          throw leaves(input, value);
        if (!isInside(realWorkspace, real))
          throw leaves(input, value);
        return absolute;
      }
      function realFolder(workspace) {
        try {
          return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        } catch (error) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("No workspace", `The workspace ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TL)(workspace)}, which GITHUB_WORKSPACE names, cannot be read (${error.code}). On a runner actions/checkout fills it, so put that step first; elsewhere set GITHUB_WORKSPACE to the folder of your checkout.`, { cause: error });
        }
      }
      function leaves(input, value) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.dz(input, value, "a path inside the workspace", "Paths start from working-directory, else the workspace, and may not leave it.");
      }
      function realpathOfExisting(absolute) {
        try {
          return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        } catch {
          const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);
          if (parent === absolute)
            return absolute;
          return node_path__WEBPACK_IMPORTED_MODULE_1__.join(realpathOfExisting(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute));
        }
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(5723);
__webpack_exports__ = await __webpack_exports__;
