import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  4434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  8611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  5692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  9278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  4589: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
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
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
  7540: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
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
  3053: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  610: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    })
  ),
  /***/
  8474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
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
  2467: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
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
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
  643: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
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
  1792: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
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
  1692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  3136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
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
  3429: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  5919: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  2203: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    })
  ),
  /***/
  3193: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    })
  ),
  /***/
  4756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  9023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  3106: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
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
  9290: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8036);
          var _promote_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6920);
          var _run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1024);
          await (0, _run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("promote-stage", (0, _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(), _promote_stage_js__WEBPACK_IMPORTED_MODULE_1__.F);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6920: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        F: () => (
          /* binding */
          promoteStage
        )
      });
      var annotations = __nccwpck_require__2(3941);
      var markdown = __nccwpck_require__2(18);
      var vocabulary = __nccwpck_require__2(6353);
      ;
      function functionVersionUrl(versionArn) {
        const match = /^arn:aws:lambda:([a-z0-9-]+):\d{12}:function:([A-Za-z0-9_-]+):(\d+)$/.exec(versionArn);
        if (!match)
          return null;
        const [, region, name, version] = match;
        return `https://${region}.console.aws.amazon.com/lambda/home?region=${region}#/functions/${name}/versions/${version}`;
      }
      function cloudFrontFunctionUrl(arn) {
        const name = /^arn:aws:cloudfront::\d{12}:function\/([A-Za-z0-9_-]+)$/.exec(arn)?.[1];
        return name ? `https://${edgeRegion}.console.aws.amazon.com/cloudfront/v4/home?region=${edgeRegion}#/functions/${name}` : null;
      }
      function distributionUrl(id) {
        return `https://${vocabulary.oB}.console.aws.amazon.com/cloudfront/v4/home#/distributions/${encodeURIComponent(id)}`;
      }
      var context = __nccwpck_require__2(8120);
      ;
      const mermaidLimit = 5e4;
      function distributionPicture(distribution) {
        const { patterns, slots, removed } = distribution;
        const changed = new Set([...slots.filter((slot) => slot.changed), ...removed].map(({ pattern }) => pattern));
        const withFunction = patterns.filter((pattern) => changed.has(pattern) || slots.some((slot) => slot.pattern === pattern));
        const withChange = patterns.filter((pattern) => changed.has(pattern));
        for (const shown of [patterns, withFunction, withChange]) {
          const picture = flowchart(shown, distribution);
          if (picture.length > mermaidLimit || shown.length === 0 && patterns.length > 0)
            continue;
          const left = patterns.length - shown.length;
          return left === 0 ? picture : `${picture}

${left} of ${patterns.length} behaviours are not in the picture.`;
        }
        return "The distribution has too many behaviours and functions for a picture.";
      }
      function flowchart(patterns, { slots, removed }) {
        const lines = ["```mermaid", "flowchart LR"];
        const changedNodes = [];
        const removedNodes = [];
        for (const [index, pattern] of patterns.entries()) {
          lines.push(`  subgraph behaviour${index}["${label(pattern === "default" ? "default (*)" : pattern)}"]`, "    direction LR");
          const chain = [`viewer${index}((viewer))`];
          let originDrawn = false;
          for (const [position, slot] of inOrder(slots, pattern).entries()) {
            if (!originDrawn && isResponse(slot.eventType)) {
              chain.push(`origin${index}[(origin)]`);
              originDrawn = true;
            }
            const id = `slot${index}_${position}`;
            chain.push(`${id}["${labelOf(slot)}"]`);
            if (slot.changed)
              changedNodes.push(id);
          }
          if (!originDrawn)
            chain.push(`origin${index}[(origin)]`);
          lines.push(`    ${chain.join(" --> ")}`);
          for (const [position, slot] of inOrder(removed, pattern).entries()) {
            const id = `removed${index}_${position}`;
            lines.push(`    ${id}["${labelOf(slot)}<br/>taken off"]`);
            removedNodes.push(id);
          }
          lines.push("  end");
        }
        lines.push(...styled("changed", "stroke-width:3px,stroke:#d97706,fill:#fef3c7,color:#111827", changedNodes), ...styled("removed", "stroke-dasharray:6 4,stroke:#b91c1c,fill:#ffffff,color:#6b7280", removedNodes));
        return [...lines, "```"].join("\n");
      }
      function inOrder(slots, pattern) {
        const here = slots.filter((slot) => slot.pattern === pattern);
        return vocabulary.mu.flatMap((eventType) => here.filter((slot) => slot.eventType === eventType));
      }
      function labelOf({ eventType, includeBody, arn }) {
        return `${eventType}${includeBody ? " (body)" : ""}<br/>${label(functionAndVersion(arn))}`;
      }
      function styled(name, style, nodes) {
        return nodes.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${nodes.join(",")} ${name}`];
      }
      function isResponse(eventType) {
        return eventType === "origin-response" || eventType === "viewer-response";
      }
      function functionAndVersion(arn) {
        const lambda = /:function:([^:]+):([^:]+)$/.exec(arn);
        if (lambda)
          return `${lambda[1]} ${lambda[2]}`;
        return arn.slice(arn.lastIndexOf("/") + 1);
      }
      function label(text) {
        return text.replace(/[#"<>&`;\\$%*_~]/g, (character) => "*_~".includes(character) && text.indexOf(character) === text.lastIndexOf(character) ? character : `#${character.codePointAt(0)};`);
      }
      var findings_table = __nccwpck_require__2(5988);
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
      function promoteSummary(result, options) {
        const parts = [
          `### ${heading(result, options)}`,
          (0, markdown.tp)(["function", "from", "to", "commits", "size", "runs in from-stage"], result.promotions.map((one) => row(one, options))),
          ...result.distributions.map(({ id, domainName, status }) => `Distribution ${(0, markdown.nf)((0, markdown.aY)(id), distributionUrl(id))} (${(0, markdown.aY)(domainName)}): **${status}**`),
          result.notes.map((note) => `- ${(0, markdown.pj)(note)}`).join("\n"),
          (0, findings_table.f)(result.findings),
          [runLinks(options.run), options.deployment].filter(Boolean).join(" · "),
          ...result.distributions.map((distribution) => distributionPicture(distribution))
        ];
        return `${parts.filter(Boolean).join("\n\n")}
`;
      }
      function heading({ promotions }, { dryRun, fromStage, toStage }) {
        const what = fromStage === null ? `rollback of ${(0, markdown.pj)(toStage)}` : `${(0, markdown.pj)(fromStage)} to ${(0, markdown.pj)(toStage)}`;
        const changed = promotions.filter((one) => one.changed).length;
        if (changed === 0)
          return `${dryRun ? "Dry run" : "✅ Nothing to do"}, ${what}: ${(0, markdown.pj)(toStage)} has it already`;
        const count = `${changed} of ${promotions.length} function${promotions.length === 1 ? "" : "s"}`;
        return dryRun ? `Dry run, ${what}: ${count} would change` : `✅ ${what}: ${count} changed`;
      }
      function row(one, { run, fromStage }) {
        const verdict = one.verified === null ? "–" : one.verified ? "verified" : "**not verified**";
        return [
          (0, markdown.pj)(one.function),
          one.before ? stateOf(one.before.version, one.before.sha256) : "–",
          `${stateOf(one.version, one.sha256)}${one.changed ? "" : " (already so)"}`,
          commits(one.before, one.release, run, fromStage === null ? ".." : "..."),
          sizeChange(one),
          verdict
        ];
      }
      function stateOf(version, sha256) {
        return version === null ? (0, markdown.BC)(sha256) : `${(0, markdown.aY)(version)} ${(0, markdown.BC)(sha256)}`;
      }
      function commits(before, { commit }, { repositoryUrl }, dots) {
        if (commit === null)
          return "–";
        const short = commit.slice(0, 12);
        const earlier = before?.commit ?? null;
        const isOne = earlier === null || earlier === commit;
        const text = (0, markdown.aY)(isOne ? short : `${earlier.slice(0, 12)}${dots}${short}`);
        if (!(0, context.W)(commit) || earlier !== null && !(0, context.W)(earlier))
          return text;
        const path2 = isOne ? `commit/${commit}` : `compare/${earlier}${dots}${commit}`;
        return (0, markdown.nf)(text, repositoryUrl && `${repositoryUrl}/${path2}`);
      }
      function sizeChange({ sizeBytes, sizeBefore }) {
        if (sizeBefore === null)
          return (0, markdown.Ej)(sizeBytes);
        const difference = sizeBytes - sizeBefore;
        if (difference === 0)
          return `${(0, markdown.Ej)(sizeBytes)} (as before)`;
        return `${(0, markdown.Ej)(sizeBytes)} (${difference > 0 ? "+" : "−"}${(0, markdown.Ej)(Math.abs(difference))})`;
      }
      var clock = __nccwpck_require__2(5562);
      var errors = __nccwpck_require__2(8285);
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
        const names2 = proxyVariables.flatMap((name) => [name.toLowerCase(), name]);
        return Object.fromEntries(names2.filter((name) => environment[name]).map((name) => [name, environment[name]]));
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
      function certificatesIn(path2) {
        try {
          return (0, external_node_fs_.readFileSync)(path2, "utf8");
        } catch (error) {
          throw new errors.yo("CA file not read", `AWS_CA_BUNDLE names ${(0, errors.TL)(path2)}, which cannot be read (${(0, errors.bD)(error)}). Give it the path of a PEM file, or unset it.`, { cause: error });
        }
      }
      var endpoint_of_error = __nccwpck_require__2(1059);
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
      function awsClients(context2) {
        const known = clientsOfRun.get(context2);
        if (known)
          return known;
        const clients = createClients({ environment: context2.environment, log: context2.log });
        clientsOfRun.set(context2, clients);
        return clients;
      }
      var external_node_path_ = __nccwpck_require__2(6760);
      ;
      async function buildOutputs(built, context2) {
        const artifacts = built.map((one) => one.entry);
        const outputs = { artifacts, "artifacts-path": await writeJson(context2, "artifacts.json", artifacts) };
        const [only] = built;
        if (built.length !== 1 || only === void 0)
          return outputs;
        return {
          ...outputs,
          "artifact-path": only.entry.artifactPath,
          sha256: only.entry.sha256,
          "code-sha256": only.entry.codeSha256,
          "size-bytes": only.entry.sizeBytes,
          "unpacked-bytes": only.unpackedBytes,
          "manifest-path": only.entry.manifestPath,
          // Empty for regional Lambda, which has no lighter form.
          "recommended-target": only.advice?.target ?? ""
        };
      }
      async function writeJson(context2, name, list) {
        const folder = context2.inputs.declares("output-directory") ? context2.inputs.required("output-directory", "a folder") : ".edge";
        const own = list.length === 1 ? list[0]?.function ?? "" : "";
        const file = external_node_path_.join(context2.workspace, folder, own, name);
        (0, external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0, external_node_fs_.writeFileSync)(file, `${JSON.stringify(list, null, 2)}
`);
        return external_node_path_.relative(context2.workspace, file).split(external_node_path_.sep).join("/");
      }
      var keys = __nccwpck_require__2(3535);
      var promises_ = __nccwpck_require__2(1455);
      var json_fields = __nccwpck_require__2(9936);
      var paths = __nccwpck_require__2(7080);
      ;
      const parse_approved_name = { pattern: vocabulary.Md, expected: "letters, digits, - and _, at most 64" };
      async function parseApproved(inputName, text, workspace) {
        const expected = "the output 'promoted' of a dry run, or the path of a file that holds it";
        const isJson = /^\s*[[{]/.test(text);
        const json = isJson ? text : await readApprovedFile(inputName, text, workspace, expected);
        try {
          const approved = new json_fields.AU({ [inputName]: (0, json_fields.qF)(json) }).objects(inputName, (fields) => ({
            function: fields.text("function", parse_approved_name),
            sha256: fields.sha256("sha256"),
            from: fields.text("from", parse_approved_name),
            to: fields.text("to", parse_approved_name)
          }));
          if (approved.length === 0)
            throw new json_fields.ir(inputName, [], "at least one element");
          return approved;
        } catch (error) {
          if (!(error instanceof json_fields.ir))
            throw error;
          throw new errors.dz(inputName, isJson ? text : `${text} (a file)`, `${expected}; ${error.message}`);
        }
      }
      async function readApprovedFile(inputName, text, workspace, expected) {
        const absolute = await (0, paths.LI)(inputName, text.trim(), workspace, workspace);
        try {
          return await (0, promises_.readFile)(absolute, "utf8");
        } catch (error) {
          throw new errors.dz(inputName, text, expected, `The file cannot be read: ${(0, errors.bD)(error)}.`);
        }
      }
      ;
      function checkDistributionId(input, id) {
        if (/^[A-Z0-9]{6,32}$/.test(id))
          return id;
        const expected = "the id of a CloudFront distribution, like E2QWRUHAPOMQZL";
        throw new errors.dz(input, id, expected, "Give the id, not its ARN or domain name.");
      }
      function checkInvalidationPath(input, path2) {
        if (/^\/[^*\s]{0,4000}\*?$/.test(path2))
          return path2;
        throw new errors.dz(input, path2, 'a path that starts with /, without spaces, with * at its end alone: "/images/*"');
      }
      function checkAlias(input, alias) {
        if (/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(alias))
          return alias;
        throw new InputError(input, alias, "letters, digits, - and _, at most 128 and not digits alone");
      }
      ;
      function readTarget(inputs) {
        return inputs.choice("target", targets);
      }
      function checkName(input, name) {
        if (vocabulary.Md.test(name))
          return name;
        throw new errors.dz(input, name, "a name of 1 to 64 letters, digits, - and _", input.startsWith("function") ? adviceOnName(name) : void 0);
      }
      function adviceOnName(name) {
        const arn = /^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name);
        const [, region, ofArn] = arn ?? [];
        if (region && region !== vocabulary.oB) {
          return `That is the ARN of a function in ${region}; Lambda@Edge functions live in ${vocabulary.oB}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;
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
      async function readPromoteInputs({ inputs, run, environment, workspace }) {
        const rollback = inputs.boolean("rollback");
        const { from, to } = readStages(inputs, rollback);
        const functions = [...new Set(inputs.commaSeparated("functions"))].map((name) => checkName("functions", name));
        const toBucket = inputs.text("to-bucket");
        const toPrefix = inputs.text("to-prefix");
        if (rollback && (toBucket ?? toPrefix) !== void 0) {
          const name = toBucket === void 0 ? "to-prefix" : "to-bucket";
          throw new errors.dz(name, toBucket ?? toPrefix, "nothing beside rollback", "What comes back is there already.");
        }
        const invalidatePaths = inputs.lines("invalidate-paths");
        for (const one of invalidatePaths)
          checkInvalidationPath("invalidate-paths", one);
        const request = {
          from,
          to,
          functions,
          toBucket: toBucket === void 0 ? null : (0, keys.WR)("to-bucket", toBucket),
          toPrefix: toPrefix === void 0 ? null : (0, keys.by)("to-prefix", toPrefix),
          distributionIds: readDistributionIds(inputs),
          functionPrefix: readFunctionPrefix(inputs),
          publish: inputs.boolean("publish"),
          verifyRunning: inputs.choice("verify-running", ["true", "if-allowed", "false"]),
          approved: await readApproved(inputs, workspace),
          overwriteDrift: inputs.boolean("overwrite-drift"),
          toSha256: readToSha256(inputs, functions),
          wait: inputs.boolean("wait"),
          timeoutMinutes: inputs.requiredInteger("timeout-minutes", { minimum: 1, maximum: 360, unit: "minutes" }),
          invalidatePaths,
          dryRun: inputs.boolean("dry-run"),
          runUrl: run.runUrl,
          region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null
        };
        return {
          request,
          token: inputs.text("github-token") ?? null,
          environment: inputs.text("environment") ?? `${to.stage}/edge`
        };
      }
      function readStages(inputs, rollback) {
        const bucket = (0, keys.WR)("release-bucket", inputs.required("release-bucket", "the bucket of release records"));
        const prefix = (0, keys.by)("release-prefix", inputs.text("release-prefix") ?? "");
        const toBucket = inputs.guarded("to-release-bucket", "the bucket that holds to-stage's release records");
        const toPrefix = inputs.text("to-release-prefix");
        const to = {
          stage: checkName("to-stage", inputs.required("to-stage", "the stage to change, like prod")),
          bucket: toBucket === void 0 ? bucket : (0, keys.WR)("to-release-bucket", toBucket),
          prefix: toPrefix === void 0 ? prefix : (0, keys.by)("to-release-prefix", toPrefix)
        };
        if (rollback)
          return { from: null, to };
        const fromStage = inputs.required("from-stage", "the stage to promote from, like dev, or rollback: true beside it");
        const from = { stage: checkName("from-stage", fromStage), bucket, prefix };
        if (from.stage === to.stage && from.bucket === to.bucket && from.prefix === to.prefix) {
          const advice = "To take a stage back to what it ran before, set rollback: true.";
          throw new errors.dz("to-stage", to.stage, "another stage than from-stage", advice);
        }
        return { from, to };
      }
      function readDistributionIds(inputs) {
        const given = inputs.guarded("distribution-id", "the id of a CloudFront distribution, or lines DISTRIBUTION-NAME=ID");
        if (given === void 0)
          return null;
        const lines = inputs.lines("distribution-id");
        if (lines.length === 1 && !given.includes("="))
          return checkDistributionId("distribution-id", given);
        const ids = /* @__PURE__ */ new Map();
        for (const line of lines) {
          const [name, id, ...rest] = line.split("=").map((part) => part.trim());
          if (!name || !id || rest.length > 0) {
            throw new errors.dz("distribution-id", line, "one id, or lines DISTRIBUTION-NAME=ID");
          }
          if (ids.has(name))
            throw new errors.dz("distribution-id", line, "each distribution-name once");
          ids.set(checkName("distribution-id", name), checkDistributionId("distribution-id", id));
        }
        return ids;
      }
      function readFunctionPrefix(inputs) {
        const prefix = inputs.text("function-prefix");
        if (prefix === void 0)
          return null;
        if (/^[A-Za-z0-9_-]{1,63}$/.test(prefix))
          return prefix;
        throw new errors.dz("function-prefix", prefix, "letters, digits, - and _, such as prod-");
      }
      async function readApproved(inputs, workspace) {
        const given = inputs.guarded("expect-promoted", "a dry run's output promoted, or the path of a file that holds it");
        return given === void 0 ? null : await parseApproved("expect-promoted", given, workspace);
      }
      function readToSha256(inputs, functions) {
        const hash = inputs.guarded("to-sha256", "a SHA-256 in hex");
        if (hash === void 0)
          return null;
        if (!/^[0-9a-f]{64}$/i.test(hash))
          throw new errors.dz("to-sha256", hash, "a SHA-256 of 64 hex digits");
        if (functions.length > 1) {
          throw new errors.dz("to-sha256", hash, `nothing where functions names ${functions.length} functions`);
        }
        return hash.toLowerCase();
      }
      ;
      class GitHubError extends errors.yo {
        status;
        /** GitHub's own words. */
        said;
        constructor(what, status, said, cause) {
          const answer = status === null ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
          super("GitHub refused", `${what}: ${answer}${/[.!?]$/.test(said) ? "" : "."}${adviceOn(status, said)}`, { cause });
          this.name = "GitHubError";
          this.status = status;
          this.said = said;
        }
        /** The token may not do this: what a fork's or Dependabot's token meets at every write. */
        get forbidden() {
          return (this.status === 403 || this.status === 404) && /not accessible|not found|must have|forbidden/i.test(this.said);
        }
        /** The comment is longer than this GitHub takes; the limit differs between versions, and so do the words. */
        get tooLong() {
          return (this.status === 422 || this.status === 413) && (this.status === 413 || /too long|too large/i.test(this.said));
        }
        /** Whether the call may have been carried out all the same. */
        get unclear() {
          return this.status === null || this.status >= 500;
        }
      }
      function adviceOn(status, said) {
        if (status === 401)
          return " The token is not valid: leave 'github-token' out to take the job's own.";
        if (status === 403 && /not accessible/i.test(said)) {
          return " Grant the job `permissions: pull-requests: write`.";
        }
        if (status === 404)
          return " It is not there, or the job lacks `permissions: pull-requests: write`.";
        return "";
      }
      function hintOn(error, what) {
        if (error instanceof errors.yo || !(error instanceof Error))
          return error;
        const { status, response } = error;
        if (error.name === "GraphqlResponseError")
          return new GitHubError(what, 200, error.message, error);
        if (typeof status !== "number")
          return error;
        if (response === void 0)
          return new GitHubError(what, null, (0, errors.bD)(error), error);
        return new GitHubError(what, status, wordsOf(response.data) ?? (0, errors.bD)(error), error);
      }
      function wordsOf(data) {
        if (typeof data?.message !== "string")
          return void 0;
        const details = Array.isArray(data.errors) ? data.errors.flatMap((one) => {
          const text = typeof one === "string" ? one : one?.message;
          return typeof text === "string" && !data.message?.toString().includes(text) ? [text] : [];
        }) : [];
        return [data.message, ...details].join(": ").slice(0, 500);
      }
      ;
      const unnamedWaitSeconds = 60;
      const longestWaitSeconds = 300;
      const attempts = 4;
      function retrying({ clock: clock2, log, signal }) {
        return async (request, options) => {
          const reads = isRead(options);
          for (let attempt = 1; ; attempt++) {
            try {
              return await request(options);
            } catch (thrown) {
              signal.throwIfAborted();
              const failure = thrown;
              const limited = limitedFor(failure, clock2.now(), attempt);
              const wait = limited ?? (reads && isPassing(failure) ? 2 ** (attempt - 1) : void 0);
              if (wait === void 0 || attempt === attempts)
                throw thrown;
              if (wait > longestWaitSeconds)
                throw tooLong(wait);
              const why = limited === void 0 ? "GitHub did not answer as it should" : "GitHub's rate limit is reached";
              log.info(`${why}; trying again in ${wait} s`);
              await clock2.sleep(wait * 1e3, signal);
            }
          }
        };
      }
      function isRead({ method, url, body, query }) {
        if (method === "GET")
          return true;
        const text = typeof query === "string" ? query : JSON.stringify(body ?? "");
        return /\/graphql$/.test(url ?? "") && !/\bmutation\b/.test(text);
      }
      function isPassing({ status, response }) {
        return status !== void 0 && (status >= 500 || response === void 0);
      }
      function limitedFor({ status, message, response }, now, attempt) {
        if (status !== 403 && status !== 429)
          return void 0;
        const headers = response?.headers ?? {};
        const retryAfter = Number(headers["retry-after"]);
        if (headers["retry-after"] !== void 0 && Number.isFinite(retryAfter))
          return Math.max(1, Math.ceil(retryAfter));
        if (String(headers["x-ratelimit-remaining"]) === "0") {
          const reset = Number(headers["x-ratelimit-reset"]);
          if (Number.isFinite(reset))
            return Math.max(1, Math.ceil(reset - now / 1e3));
        }
        const secondary = status === 429 || /rate limit|abuse/i.test(message ?? "");
        return secondary ? unnamedWaitSeconds * 2 ** (attempt - 1) : void 0;
      }
      function tooLong(seconds) {
        return new errors.yo("GitHub's rate limit", `GitHub's rate limit is reached and lasts another ${Math.ceil(seconds / 60)} minutes, longer than this step waits. Run the job again after that.`);
      }
      ;
      function createGitHubApi(options) {
        let made;
        const api = () => {
          made ??= connect(options);
          return made;
        };
        return {
          request: async (route, parameters) => (await api()).request(route, parameters),
          list: async (route, parameters) => (await api()).list(route, parameters),
          graphql: async (query, variables) => (await api()).graphql(query, variables)
        };
      }
      async function connect({ token, apiUrl, clock: clock2, log, signal }) {
        const { getOctokit } = await __nccwpck_require__2.e(
          /* import() */
          413
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2413));
        const quiet = { debug: () => {
        }, info: () => {
        }, warn: () => {
        }, error: () => {
        } };
        const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet, request: { signal } });
        octokit.hook.wrap("request", retrying({ clock: clock2, log, signal }));
        const explained = async (what, work) => {
          try {
            return await work();
          } catch (error) {
            throw hintOn(error, what);
          }
        };
        return {
          request: (route, parameters = {}) => explained(route, async () => (await octokit.request(route, parameters)).data),
          list: (route, parameters = {}) => explained(route, async () => await octokit.paginate(route, { per_page: 100, ...parameters })),
          graphql: (query, variables = {}) => explained("GraphQL", () => octokit.graphql(query, variables))
        };
      }
      var external_node_crypto_ = __nccwpck_require__2(7598);
      ;
      const longestDescription = 140;
      async function createDeployment(api, repository, wanted) {
        const create = async () => {
          const made = await api.request("POST /repos/{owner}/{repo}/deployments", {
            ...repository,
            ...wanted,
            auto_merge: false,
            required_contexts: []
          });
          if (made.id === void 0)
            throw new Error(made.message ?? "GitHub made none, and does not say why");
          return made.id;
        };
        try {
          return await create();
        } catch (error) {
          if (!(error instanceof GitHubError && error.unclear))
            throw error;
          const { environment, payload } = wanted;
          if (payload.run === null)
            throw error;
          const found = await findDeployment(api, repository, environment, payloadHash(payload)).catch(() => {
            throw error;
          });
          return found ?? await create();
        }
      }
      async function findDeployment(api, repository, environment, hash) {
        const recent = await api.request("GET /repos/{owner}/{repo}/deployments", {
          ...repository,
          environment,
          per_page: 30
        });
        return recent.find(({ payload }) => payloadHash(parsed(payload)) === hash)?.id ?? null;
      }
      function payloadHash(payload) {
        const text = JSON.stringify(payload, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => left < right ? -1 : 1)) : part);
        return (0, external_node_crypto_.createHash)("sha256").update(text ?? "").digest("hex");
      }
      function parsed(payload) {
        if (typeof payload !== "string")
          return payload;
        try {
          return JSON.parse(payload);
        } catch {
          return payload;
        }
      }
      async function setDeploymentStatus(api, repository, id, status) {
        const { state, logUrl, environmentUrl } = status;
        const description = status.description.length > longestDescription ? `${status.description.slice(0, longestDescription - 1)}…` : status.description;
        const send = () => api.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
          ...repository,
          deployment_id: id,
          state,
          description,
          ...logUrl ? { log_url: logUrl } : {},
          ...environmentUrl ? { environment_url: environmentUrl } : {}
        });
        try {
          await send();
        } catch (error) {
          if (!(error instanceof GitHubError && error.unclear))
            throw error;
          await send();
        }
      }
      async function isEnded(api, repository, id) {
        const statuses = await api.request("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...repository, deployment_id: id, per_page: 10 });
        return statuses.some(({ state }) => ["success", "failure", "error", "inactive"].includes(state));
      }
      var toolkit = __nccwpck_require__2(4423);
      ;
      function saveState(name, value, environment) {
        if (environment.GITHUB_STATE)
          (0, toolkit.n0)("STATE", (0, toolkit.vC)(name, value));
        else
          (0, toolkit.Lb)("save-state", { name }, value);
      }
      function state_readState(name, environment) {
        return environment[`STATE_${name}`] || void 0;
      }
      ;
      const names = {
        wanted: "deployment-wanted",
        made: "deployment",
        lastWord: "deployment-last-word",
        ended: "deployment-ended"
      };
      function keepWanted(wanted, environment) {
        saveState(names.wanted, JSON.stringify(wanted), environment);
      }
      function keepMade(id, environment) {
        saveState(names.made, String(id), environment);
      }
      function keepLastWord(status, environment) {
        saveState(names.lastWord, JSON.stringify(status), environment);
      }
      function keepEnded(environment) {
        saveState(names.ended, "true", environment);
      }
      function readLeft(environment) {
        const [wanted, lastWord] = [readState(names.wanted, environment), readState(names.lastWord, environment)];
        return {
          wanted: wanted ? JSON.parse(wanted) : null,
          id: Number(readState(names.made, environment)) || null,
          lastWord: lastWord ? JSON.parse(lastWord) : null,
          ended: readState(names.ended, environment) !== void 0
        };
      }
      ;
      const milliseconds = { opening: 1e4, ending: 6e4, stopped: 4e3 };
      function promotionDeployment(context2, { token, environment }) {
        if (token === null)
          return null;
        const { run, log, signal } = context2;
        const repository = repositoryOf(context2);
        let asked = false;
        const deployment = {
          id: null,
          async open(promotions, toStage) {
            const changed = promotions.filter((one) => one.changed);
            const wanted = newDeployment(changed, toStage, environment, run.runUrl);
            const refs = [.../* @__PURE__ */ new Set([...wanted.refs, run.commit])].filter((ref) => ref !== null);
            try {
              if (!repository || refs.length === 0)
                throw new Error("GITHUB_REPOSITORY or the commit is not known");
              const api = deploymentApi(context2, token, milliseconds.opening, signal);
              keepWanted({ environment, hash: payloadHash(wanted.deployment.payload) }, context2.environment);
              asked = true;
              deployment.id = await createAtFirst(api, repository, refs, wanted.deployment);
              keepMade(deployment.id, context2.environment);
              const description = `Promoting ${changed.map((one) => one.function).join(", ")}`;
              const status = { state: "in_progress", description, logUrl: run.runUrl };
              await setDeploymentStatus(api, repository, deployment.id, status);
            } catch (error) {
              signal.throwIfAborted();
              asked &&= deployment.id !== null || !isRefusal(error);
              if (!asked)
                keepEnded(context2.environment);
              log.warning(`${deployment.id === null ? "No deployment was made on GitHub" : "The deployment on GitHub has no status yet"}: ${inWords(error)}`);
            }
          },
          async end(state, description, environmentUrl) {
            if (!asked || !repository)
              return;
            const limit = signal.aborted ? milliseconds.stopped : milliseconds.ending;
            const status = {
              state,
              description,
              logUrl: run.runUrl,
              environmentUrl: environmentUrl ?? null
            };
            keepLastWord(status, context2.environment);
            if (deployment.id === null)
              return;
            try {
              await setDeploymentStatus(deploymentApi(context2, token, limit), repository, deployment.id, status);
              keepEnded(context2.environment);
            } catch (error) {
              log.warning(`The deployment on GitHub could not be set to ${state}: ${inWords(error)} The post step tries again.`);
            }
          }
        };
        return deployment;
      }
      async function createAtFirst(api, repository, refs, wanted) {
        for (const [index, ref] of refs.entries()) {
          try {
            return await createDeployment(api, repository, { ...wanted, ref });
          } catch (error) {
            const unknown = error instanceof GitHubError && error.status === 422 && index < refs.length - 1;
            if (!unknown)
              throw error;
          }
        }
        throw new Error("no commit");
      }
      function newDeployment(promotions, toStage, environment, run) {
        const newest = [...promotions].sort((left, right) => left.release.releasedAt < right.release.releasedAt ? 1 : -1);
        const functions = promotions.map(({ function: name, sha256, from: from2, to, release }) => ({
          function: name,
          sha256,
          commit: release.commit,
          from: from2,
          to
        }));
        const from = promotions[0].from;
        const commit = newest[0]?.release.commit ?? "";
        return {
          // A ref may be a branch too; a record that says one names no commit.
          refs: (0, context.W)(commit) ? [commit] : [],
          deployment: {
            environment,
            description: from === toStage ? `Rollback of ${toStage}` : `Promotion of ${from} to ${toStage}`,
            payload: { run, functions }
          }
        };
      }
      function deploymentApi({ environment, log }, token, limit, stopped) {
        const apiUrl = (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        const late = AbortSignal.timeout(limit);
        const signal = stopped ? AbortSignal.any([late, stopped]) : late;
        return createGitHubApi({ token, apiUrl, clock: clock.m, log, signal });
      }
      function repositoryOf({ environment }) {
        const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
        return owner && repo ? { owner, repo } : null;
      }
      function isRefusal(error) {
        return error instanceof GitHubError && !error.unclear;
      }
      function inWords(error) {
        if (error?.name === "TimeoutError")
          return "GitHub did not answer in time.";
        if (!(error instanceof GitHubError) || error.status === null)
          return (0, errors.bD)(error);
        const advice = error.forbidden ? " Grant the job `permissions: deployments: write`." : error.status === 401 ? " github-token is not valid: give github.token, or one that may write the repository's deployments." : "";
        return `GitHub answered ${error.status}: ${error.said}${/[.!?]$/.test(error.said) ? "" : "."}${advice}`;
      }
      ;
      async function promoteStage(context2) {
        const read = await readPromoteInputs(context2);
        const { request } = read;
        const deployment = request.dryRun ? null : promotionDeployment(context2, read);
        if (read.token === null)
          context2.log.info("No github-token, so no deployment is made on GitHub.");
        const { promote } = await __nccwpck_require__2.e(
          /* import() */
          552
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7552));
        try {
          const result = await promote(request, {
            clients: awsClients(context2),
            clock: clock.m,
            log: context2.log,
            signal: context2.signal,
            ...deployment ? { beforeWrites: (promotions) => deployment.open(promotions, request.to.stage) } : {}
          });
          const [first] = result.distributions;
          const names2 = result.promotions.filter(({ changed }) => changed).map((one) => one.function);
          await deployment?.end("success", `Runs in ${request.to.stage}: ${names2.join(", ")}`, first && `https://${first.domainName}`);
          (0, annotations.d)(result.findings, context2.log);
          await writeOutputs(result, deployment, context2);
          await context2.summarize(promoteSummary(result, {
            run: context2.run,
            dryRun: request.dryRun,
            fromStage: request.from?.stage ?? null,
            toStage: request.to.stage,
            deployment: deploymentText(deployment, read.token, request.dryRun)
          }));
        } catch (error) {
          context2.setOutputs({ "deployment-id": deployment?.id });
          const title = error instanceof errors.yo ? error.title : "Failed";
          await deployment?.end("failure", `${title}: see the log of the run`);
          throw error;
        }
      }
      async function writeOutputs(result, deployment, context2) {
        const promoted = result.promotions.map(({ function: name, sha256, from, to, versionArn, changed }) => ({
          function: name,
          sha256,
          from,
          to,
          versionArn,
          changed
        }));
        context2.setOutputs({
          promoted,
          "promoted-path": await writeJson(context2, "promoted.json", promoted),
          changed: promoted.some(({ changed }) => changed),
          artifacts: result.artifacts,
          "artifacts-path": await writeJson(context2, "artifacts.json", result.artifacts),
          "deployment-id": deployment?.id
        });
      }
      function deploymentText(deployment, token, dryRun) {
        if (deployment?.id)
          return `deployment ${(0, markdown.aY)(String(deployment.id))}`;
        if (token === null)
          return "no `github-token`: no deployment on GitHub";
        return dryRun ? "" : "no deployment on GitHub";
      }
    })
  ),
  /***/
  1024: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        C: () => (
          /* binding */
          runAction
        )
      });
      var external_node_fs_ = __nccwpck_require__2(3024);
      var toolkit = __nccwpck_require__2(4423);
      ;
      function createActionsLog(write = (line) => process.stdout.write(`${line}
`)) {
        const annotate = (kind, message, options = {}) => (0, toolkit.Lb)(kind, annotationProperties(options), message);
        return {
          debug: (message) => (0, toolkit.Lb)("debug", {}, message),
          info: (message) => write(withoutCommands(message)),
          notice: (message, options) => annotate("notice", message, options),
          warning: (message, options) => annotate("warning", message, options),
          error: (message, options) => annotate("error", message, options),
          async group(title, work) {
            (0, toolkit.Lb)("group", {}, title);
            try {
              return await work();
            } finally {
              (0, toolkit.Lb)("endgroup", {}, "");
            }
          }
        };
      }
      function annotationProperties(options) {
        return (0, toolkit.kR)({
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
      var annotations = __nccwpck_require__2(3941);
      var github_context = __nccwpck_require__2(8120);
      var findings_table = __nccwpck_require__2(5988);
      ;
      function setOutputs(outputs, environment) {
        for (const [name, value] of Object.entries(outputs)) {
          const text = outputText(value);
          if (environment.GITHUB_OUTPUT)
            (0, toolkit.n0)("OUTPUT", (0, toolkit.vC)(name, text));
          else
            (0, toolkit.Lb)("set-output", { name }, text);
        }
      }
      function outputText(value) {
        if (value === null || value === void 0)
          return "";
        return typeof value === "object" ? JSON.stringify(value) : String(value);
      }
      ;
      const summaryLimitBytes = 1024 * 1024;
      function cutToSummaryLimit(markdown, limitBytes = summaryLimitBytes) {
        if (Buffer.byteLength(markdown) <= limitBytes)
          return markdown;
        const note = "\n\n*Cut here: a job summary holds 1 MiB. The log has the rest.*\n";
        const room = limitBytes - Buffer.byteLength(note);
        const head = Buffer.from(markdown).subarray(0, room).toString("utf8");
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
          run: (0, github_context.$)(environment),
          workspace: environment.GITHUB_WORKSPACE || process.cwd(),
          dist,
          setOutputs: (outputs) => setOutputs(outputs, environment),
          summarize: (markdown) => appendSummary(environment.GITHUB_STEP_SUMMARY, markdown)
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
          (0, annotations.d)(findings.filter(besideTheError), log);
        const title = error instanceof errors.yo ? error.title : "Bug in edge-actions";
        const text = `### ❌ ${title}

${fence((0, errors.bD)(error))}
${(0, findings_table.f)(findings ?? [])}`;
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
      async function appendSummary(file, markdown) {
        if (file)
          (0, external_node_fs_.appendFileSync)(file, cutToSummaryLimit(`${markdown}
`));
      }
    })
  ),
  /***/
  3535: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        C: () => (
          /* binding */
          checkFunctionName
        ),
        /* harmony export */
        DD: () => (
          /* binding */
          codeFileName
        ),
        /* harmony export */
        M1: () => (
          /* binding */
          sha256InKey
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          hashKeyOf
        ),
        /* harmony export */
        VR: () => (
          /* binding */
          artifactKeys
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          checkBucketName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          checkVersionLabel
        ),
        /* harmony export */
        by: () => (
          /* binding */
          checkPrefix
        ),
        /* harmony export */
        en: () => (
          /* binding */
          manifestKeyOf
        ),
        /* harmony export */
        vN: () => (
          /* binding */
          labelKeys
        )
        /* harmony export */
      });
      var _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1098);
      var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6353);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8285);
      function codeFileName(target) {
        return target === "cloudfront-function" ? "code.js" : "code.zip";
      }
      function artifactKeys(artifact, sha256) {
        return keysIn((0, _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.ID)(artifact.prefix, artifact.function, "sha256", sha256), artifact.target);
      }
      function labelKeys(artifact, version) {
        return keysIn((0, _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.ID)(artifact.prefix, artifact.function, version), artifact.target);
      }
      function keysIn(folder, target) {
        const code = `${folder}/${codeFileName(target)}`;
        return { code, hash: hashKeyOf(code), manifest: manifestKeyOf(code) };
      }
      function hashKeyOf(codeKey) {
        return (0, _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.yL)(codeKey, "code.zip.base64sha256");
      }
      function manifestKeyOf(codeKey) {
        return (0, _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__.yL)(codeKey, "manifest.json");
      }
      function sha256InKey(key) {
        return /(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
      }
      function checkVersionLabel(version) {
        if (/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version) && version !== "sha256" && version !== "stages")
          return version;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("version", version, "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages");
      }
      function checkPrefix(input, prefix) {
        const trimmed = prefix.replace(/^\/+|\/+$/g, "");
        const parts = trimmed === "" ? [] : trimmed.split("/");
        const usable = parts.every((part) => /^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part) && part !== "." && part !== "..");
        if (usable && trimmed.length <= 512)
          return trimmed;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input, prefix, "folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters");
      }
      function checkBucketName(input, bucket) {
        if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !bucket.includes(".."))
          return bucket;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input, bucket, "a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'", "Give the name alone, not its ARN or URL.");
      }
      function checkFunctionName(input, name) {
        if (_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.Md.test(name))
          return name;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(input, name, "letters, digits, - and _, at most 64");
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
  1059: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        D: () => (
          /* binding */
          endpointOfError
        ),
        /* harmony export */
        o: () => (
          /* binding */
          rememberEndpoints
        )
        /* harmony export */
      });
      var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3429);
      var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9535);
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
        if (thrown instanceof Error || !(0, node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(thrown))
          return thrown;
        return Object.assign(new Error(thrown.message, { cause: thrown }), thrown);
      }
      function endpointOfError(error) {
        for (const one of (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(error)) {
          const known = hosts.get(one) ?? one.hostname ?? one.address;
          if (known)
            return hosts.has(one) || one.port === void 0 ? known : `${known}:${one.port}`;
        }
        return void 0;
      }
    })
  ),
  /***/
  1098: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        ID: () => (
          /* binding */
          joinKey
        ),
        /* harmony export */
        SB: () => (
          /* binding */
          bucketArn
        ),
        /* harmony export */
        nd: () => (
          /* binding */
          objectArn
        ),
        /* harmony export */
        tT: () => (
          /* binding */
          s3Uri
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          besideKey
        )
        /* harmony export */
      });
      function joinKey(prefix, ...parts) {
        const trimmed = prefix.replace(/^\/+|\/+$/g, "");
        return [...trimmed ? [trimmed] : [], ...parts].join("/");
      }
      function besideKey(key, name) {
        return `${key.slice(0, key.lastIndexOf("/") + 1)}${name}`;
      }
      function bucketArn(bucket) {
        return `arn:aws:s3:::${bucket}`;
      }
      function objectArn({ bucket, key }) {
        return `arn:aws:s3:::${bucket}/${key}`;
      }
      function s3Uri({ bucket, key }) {
        return `s3://${bucket}/${key}`;
      }
    })
  ),
  /***/
  6353: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        BA: () => (
          /* binding */
          eventTypesOf2
        ),
        /* harmony export */
        Md: () => (
          /* binding */
          functionNamePattern
        ),
        /* harmony export */
        mu: () => (
          /* binding */
          eventTypes
        ),
        /* harmony export */
        oB: () => (
          /* binding */
          edgeRegion2
        ),
        /* harmony export */
        zV: () => (
          /* binding */
          targets2
        )
        /* harmony export */
      });
      const targets2 = ["lambda-edge", "cloudfront-function", "lambda"];
      const eventTypes = ["viewer-request", "origin-request", "origin-response", "viewer-response"];
      const eventTypesOf2 = {
        "lambda-edge": eventTypes,
        "cloudfront-function": ["viewer-request", "viewer-response"],
        lambda: []
      };
      const edgeRegion2 = "us-east-1";
      const functionNamePattern = /^[A-Za-z0-9_-]{1,64}$/;
    })
  ),
  /***/
  3941: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        d: () => (
          /* binding */
          annotateFindings
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  8120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $: () => (
          /* binding */
          readRunContext
        ),
        /* harmony export */
        W: () => (
          /* binding */
          isCommit
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  5988: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        f: () => (
          /* binding */
          findingsTable
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(18);
      const marks = { error: "❌", warning: "⚠️", notice: "ℹ️" };
      function findingsTable(findings) {
        if (findings.length === 0)
          return "";
        const order = ["error", "warning", "notice"];
        const rows = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).map((finding) => [
          marks[finding.severity],
          finding.position ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ""}`) : "",
          `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.message)} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.advice)}`,
          (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(finding.rule),
          `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.pj)(finding.source.title)}, read ${finding.source.read}`
        ]);
        return `
${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(["", "where", "what", "rule", "source"], rows)}
`;
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
  4423: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Lb: () => (
          /* reexport */
          issueCommand
        ),
        n0: () => (
          /* reexport */
          issueFileCommand
        ),
        vC: () => (
          /* reexport */
          prepareKeyValueMessage
        ),
        kR: () => (
          /* reexport */
          toCommandProperties
        )
      });
      var external_os_ = __nccwpck_require__2(857);
      ;
      function toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      ;
      function issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
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
        external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
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
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      ;
    })
  ),
  /***/
  5562: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        m: () => (
          /* binding */
          systemClock
        )
      });
      ;
      const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
      ;
      const systemClock = {
        now: () => Date.now(),
        sleep: (milliseconds, signal) => (0, promises_namespaceObject.setTimeout)(milliseconds, void 0, signal ? { signal } : {})
      };
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
  9936: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        AU: () => (
          /* binding */
          JsonFields
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          JsonShapeError
        ),
        /* harmony export */
        qF: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8285);
      var _a;
      class JsonShapeError extends Error {
        constructor(field, came, expected) {
          super(`${field}: got ${shown(came)}, expected ${expected}`);
          this.name = "JsonShapeError";
        }
      }
      const hexHash = { pattern: /^[0-9a-f]{64}$/, expected: "a SHA-256 in 64 lower-case hex digits" };
      const base64Hash = { pattern: /^[A-Za-z0-9+/]{43}=$/, expected: "a SHA-256 in base64 (44 characters)" };
      class JsonFields {
        #object;
        #path;
        /**
         * @param value parsed JSON
         * @param path how messages call this object, e.g. `artifacts[0]`; '' for the whole
         */
        constructor(value, path2 = "") {
          if (typeof value !== "object" || value === null || Array.isArray(value)) {
            throw new JsonShapeError(path2 || "the whole", value, "a JSON object");
          }
          this.#object = Object.assign(/* @__PURE__ */ Object.create(null), value);
          this.#path = path2;
        }
        #name(field) {
          return this.#path ? `${this.#path}.${field}` : field;
        }
        #fail(field, expected) {
          throw new JsonShapeError(this.#name(field), this.#object[field], expected);
        }
        /** Refuses fields that are not among these. */
        only(known) {
          const foreign = Object.keys(this.#object).find((name) => !known.includes(name));
          if (foreign !== void 0) {
            throw new JsonShapeError(this.#name(foreign), this.#object[foreign], `no such field; known are ${known.join(", ")}`);
          }
        }
        text(field, rule = { pattern: /\S/, expected: "a text" }) {
          const value = this.#object[field];
          return typeof value === "string" && rule.pattern.test(value) ? value : this.#fail(field, rule.expected);
        }
        /** SHA-256 in hex. */
        sha256(field) {
          return this.text(field, hexHash);
        }
        /** SHA-256 in base64, of the same hash as the hex field. */
        sha256Base64(field, hex) {
          const value = this.text(field, base64Hash);
          const same = Buffer.from(hex, "hex").toString("base64");
          return value === same ? value : this.#fail(field, `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TL)(same)}, the base64 form of ${hex}`);
        }
        wholeNumber(field) {
          const value = this.#object[field];
          return Number.isSafeInteger(value) && value >= 0 ? value : this.#fail(field, "a whole number, 0 or more");
        }
        oneOf(field, allowed) {
          const value = this.#object[field];
          return allowed.find((one) => one === value) ?? this.#fail(field, `one of ${allowed.join(", ")}`);
        }
        /** Null where the field is null or absent, else what `read` makes of it. */
        orNull(field, read) {
          const value = this.#object[field];
          return value === null || value === void 0 ? null : read(this, field);
        }
        has(field) {
          return Object.hasOwn(this.#object, field);
        }
        object(field) {
          return new _a(this.#object[field], this.#name(field));
        }
        texts(field, rule) {
          return this.#items(field).map((_, index) => this.#item(field).text(String(index), rule));
        }
        choices(field, allowed) {
          return this.#items(field).map((_, index) => this.#item(field).oneOf(String(index), allowed));
        }
        objects(field, read) {
          return this.#items(field).map((value, index) => read(new _a(value, `${this.#name(field)}[${index}]`)));
        }
        /** An object whose field names are data. */
        map(field, read) {
          const inner = this.object(field);
          return Object.fromEntries(Object.keys(inner.#object).map((name) => [name, read(inner.object(name))]));
        }
        #items(field) {
          const value = this.#object[field];
          return Array.isArray(value) ? value : this.#fail(field, "a JSON array");
        }
        /** The array as an object of its indexes, so that an element's message reads `field.0`. */
        #item(field) {
          return new _a({ ...this.#items(field) }, this.#name(field));
        }
      }
      _a = JsonFields;
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch (error) {
          throw new JsonShapeError("the whole", text, `JSON (${error.message})`);
        }
      }
      function shown(value) {
        if (value === void 0)
          return "nothing";
        if (typeof value === "string")
          return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TL)(value);
        const text = JSON.stringify(value);
        return text.length > 200 ? `${text.slice(0, 200)}…` : text;
      }
    })
  ),
  /***/
  7080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        LI: () => (
          /* binding */
          resolveInside
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
        return path.relative(workspace, absolute).split(path.sep).join("/") || ".";
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
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
var __webpack_exports__ = __nccwpck_require__(9290);
__webpack_exports__ = await __webpack_exports__;
