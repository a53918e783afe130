import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
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
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
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
  7016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
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
  5479: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        W: () => (
          /* binding */
          declaredInputs
        )
        /* harmony export */
      });
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
  6159: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8036);
          var _publish_edge_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6210);
          var _run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1649);
          await (0, _run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("publish-edge-version", (0, _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(), _publish_edge_version_js__WEBPACK_IMPORTED_MODULE_1__.$0);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  6210: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        $0: () => (
          /* binding */
          publishEdgeVersion
        )
      });
      var annotations = __nccwpck_require__2(3941);
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
        return name ? `https://${vocabulary.oB}.console.aws.amazon.com/cloudfront/v4/home?region=${vocabulary.oB}#/functions/${name}` : null;
      }
      function distributionUrl(id) {
        return `https://${vocabulary.oB}.console.aws.amazon.com/cloudfront/v4/home#/distributions/${encodeURIComponent(id)}`;
      }
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
      function publishSummary(result, run, dryRun) {
        const parts = [`### ${heading(result, dryRun)}`, functionsTable(result.functions, dryRun)];
        if (result.distribution)
          parts.push(distributionText(result.distribution, result.invalidationId, dryRun));
        if (result.notes.length > 0)
          parts.push(result.notes.map((note) => `- ${(0, markdown.pj)(note)}`).join("\n"));
        parts.push((0, findings_table.f)(result.findings));
        const links = runLinks(run);
        if (links)
          parts.push(links);
        if (result.distribution)
          parts.push(distributionPicture(result.distribution));
        return `${parts.filter(Boolean).join("\n\n")}
`;
      }
      function heading(result, dryRun) {
        const changed = result.functions.filter((one) => one.published || one.associated).length;
        if (changed === 0)
          return dryRun ? "Dry run: nothing to do" : "✅ Nothing to do: everything was already so";
        const count = `${changed} of ${result.functions.length} function${result.functions.length === 1 ? "" : "s"}`;
        return dryRun ? `Dry run: ${count} would change` : `✅ ${count} changed`;
      }
      function functionsTable(functions, dryRun) {
        const rows = functions.map((one) => [
          (0, markdown.pj)(one.functionName),
          before(one),
          (0, markdown.nf)((0, markdown.aY)(one.version), functionVersionUrl(one.versionArn) ?? cloudFrontFunctionUrl(one.versionArn)),
          (0, markdown.BC)(one.sha256),
          (0, markdown.Ej)(one.sizeBytes),
          whatHappened(one, dryRun),
          one.associations.map((slot) => (0, markdown.aY)(`${slot.pattern} ${slot.eventType}${slot.includeBody ? " include-body" : ""}`)).join("<br>") || "–"
        ]);
        return (0, markdown.tp)(["function", "before", "after", "SHA-256", "size", dryRun ? "would be" : "what was done", "where"], rows);
      }
      function whatHappened(one, dryRun) {
        const words = [one.published ? "published" : dryRun ? "version is there already" : "already published"];
        if (one.associations.length > 0 || one.associated)
          words.push(one.associated ? "associated" : "already associated");
        return words.join(", ");
      }
      function before({ previousVersionArn, previousLiveEtag, versionArn, functionName }) {
        const displaced = previousVersionArn !== null && previousVersionArn !== versionArn;
        if (previousLiveEtag && !displaced)
          return (0, markdown.aY)(previousLiveEtag);
        return previousVersionArn ? (0, markdown.aY)(versionOf(previousVersionArn, functionName)) : "–";
      }
      function versionOf(arn, functionName) {
        if (!arn.includes(":lambda:"))
          return arn.slice(arn.lastIndexOf("/") + 1);
        const [name, version] = arn.split(":").slice(-2);
        return name === functionName ? version : `${name}:${version}`;
      }
      function distributionText(distribution, invalidationId, dryRun) {
        const lines = [
          `Distribution ${(0, markdown.nf)((0, markdown.aY)(distribution.id), distributionUrl(distribution.id))} (${(0, markdown.aY)(distribution.domainName)}): **${distribution.status}**`,
          // A dry run's notes name them, as what would change.
          ...dryRun ? [] : distribution.changes.map((change) => `- ${(0, markdown.pj)(change)}`)
        ];
        if (invalidationId)
          lines.push(`- invalidation ${(0, markdown.aY)(invalidationId)}`);
        return lines.join("\n");
      }
      var clock = __nccwpck_require__2(5562);
      var errors = __nccwpck_require__2(8285);
      var promises_ = __nccwpck_require__2(1455);
      var json_fields = __nccwpck_require__2(9936);
      var paths = __nccwpck_require__2(7080);
      ;
      const parse_artifacts_name = { pattern: vocabulary.Md, expected: "letters, digits, - and _, at most 64" };
      const fieldsOfEntry = [
        "function",
        "target",
        "runtime",
        "handler",
        "eventTypes",
        "artifactPath",
        "manifestPath",
        "sha256",
        "codeSha256",
        "sizeBytes",
        "commit",
        "s3Bucket",
        "s3Key",
        "hashKey",
        "associations"
      ];
      const maximumFileBytes = 8 * 1024 * 1024;
      async function parseArtifacts(inputName, text, workspace) {
        const trimmed = text.trim();
        const isJson = trimmed.startsWith("[") || trimmed.startsWith("{");
        const json = isJson ? trimmed : await readArtifactsFile(inputName, trimmed, workspace);
        try {
          const entries = new json_fields.AU({ [inputName]: (0, json_fields.qF)(json) }).objects(inputName, readEntry);
          checkList(inputName, entries);
          return entries;
        } catch (error) {
          if (!(error instanceof json_fields.ir))
            throw error;
          throw new errors.dz(inputName, isJson ? trimmed : `${trimmed} (a file)`, `the 'artifacts' output of build-lambda or upload-artifact-hash, or the path of a file that holds it; ${error.message}`);
        }
      }
      async function readArtifactsFile(inputName, path2, workspace) {
        const expected = "a JSON array, or the path of a file that holds one (the output 'artifacts-path')";
        if (!path2)
          throw new errors.dz(inputName, path2, expected);
        const absolute = await (0, paths.LI)(inputName, path2, workspace, workspace);
        try {
          const { size } = await (0, promises_.stat)(absolute);
          if (size > maximumFileBytes)
            throw new Error(`it has ${size} bytes`);
          return await (0, promises_.readFile)(absolute, "utf8");
        } catch (error) {
          throw new errors.dz(inputName, path2, expected, `The file cannot be read: ${(0, errors.bD)(error)}.`);
        }
      }
      function readEntry(fields) {
        fields.only(fieldsOfEntry);
        const sha256 = fields.sha256("sha256");
        const text = (of, field) => of.text(field);
        const entry = {
          function: fields.text("function", parse_artifacts_name),
          target: fields.oneOf("target", vocabulary.zV),
          runtime: fields.orNull("runtime", text),
          handler: fields.orNull("handler", text),
          eventTypes: fields.orNull("eventTypes", (of, field) => of.choices(field, vocabulary.mu)),
          artifactPath: fields.orNull("artifactPath", text),
          manifestPath: fields.orNull("manifestPath", text),
          sha256,
          codeSha256: fields.sha256Base64("codeSha256", sha256),
          sizeBytes: fields.wholeNumber("sizeBytes"),
          commit: fields.orNull("commit", text),
          s3Bucket: fields.orNull("s3Bucket", text),
          s3Key: fields.orNull("s3Key", text),
          hashKey: fields.orNull("hashKey", text),
          associations: fields.orNull("associations", (of, field) => of.texts(field))
        };
        if (entry.s3Bucket === null !== (entry.s3Key === null)) {
          fields.text(entry.s3Bucket === null ? "s3Bucket" : "s3Key", {
            pattern: /\S/,
            expected: "a text, as s3Bucket and s3Key go together"
          });
        }
        if (entry.artifactPath === null && entry.s3Bucket === null) {
          fields.text("artifactPath", { pattern: /\S/, expected: "the path of the artifact, or s3Bucket and s3Key" });
        }
        return entry;
      }
      function checkList(inputName, entries) {
        if (entries.length === 0)
          throw new json_fields.ir(inputName, [], "at least one element");
        const names = entries.map((entry) => entry.function);
        const twice = names.findIndex((one, index) => names.indexOf(one) !== index);
        if (twice !== -1) {
          throw new json_fields.ir(`${inputName}[${twice}].function`, names[twice], "a function that is not listed already");
        }
      }
      ;
      function function_inputs_readTarget(inputs) {
        return inputs.choice("target", vocabulary.zV);
      }
      function function_inputs_checkName(input, name) {
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
      function function_inputs_readEventTypes(inputs, target) {
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
      async function readArtifactSource({ inputs, workspace }, read) {
        const fallback = read.functionName?.startsWith(read.functionPrefix) ? read.functionName.slice(read.functionPrefix.length) : read.functionName;
        return {
          place: await readPlace(inputs, workspace, ["artifact-path", "s3-bucket", "artifacts"]),
          ...read.function === void 0 ? {} : { function: read.function },
          ...fallback === void 0 ? {} : { functionFallback: fallback },
          ...read.codeSha256 === void 0 ? {} : { expectedCodeSha256: read.codeSha256 },
          targetFallback: function_inputs_readTarget(inputs),
          ...inputs.given("target") ? { expectedTarget: function_inputs_readTarget(inputs) } : {}
        };
      }
      async function readPlace(inputs, workspace, names) {
        const given = names.filter((name2) => inputs.text(name2) !== void 0);
        const expected = `exactly one of ${names.join(", ")}`;
        if (given.length === 0) {
          throw new errors.dz(names[0], "", expected, "Is the output of the build step empty? It is where that step did not run or failed.");
        }
        if (given.length > 1)
          throw new errors.dz(given[1], inputs.text(given[1]), `${expected}; ${given[0]} is given too`);
        const [name] = given;
        const value = inputs.text(name);
        if (name === "artifact-path")
          return { kind: "file", path: value };
        if (name === "artifacts")
          return { kind: "entries", entries: await parseArtifacts("artifacts", value, workspace) };
        return { kind: "s3", bucket: value, key: inputs.required("s3-key", "the artifact's key beside s3-bucket") };
      }
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
      function certificatesIn(path2) {
        try {
          return (0, external_node_fs_.readFileSync)(path2, "utf8");
        } catch (error) {
          throw new errors.yo("CA file not read", `AWS_CA_BUNDLE names ${(0, errors.TL)(path2)}, which cannot be read (${(0, errors.bD)(error)}). Give it the path of a PEM file, or unset it.`, { cause: error });
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
      var external_node_path_ = __nccwpck_require__2(6760);
      ;
      async function buildOutputs(built, context) {
        const artifacts = built.map((one) => one.entry);
        const outputs = { artifacts, "artifacts-path": await writeJson(context, "artifacts.json", artifacts) };
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
      async function writeJson(context, name, list) {
        const folder = context.inputs.declares("output-directory") ? context.inputs.required("output-directory", "a folder") : ".edge";
        const own = list.length === 1 ? list[0]?.function ?? "" : "";
        const file = external_node_path_.join(context.workspace, folder, own, name);
        (0, external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0, external_node_fs_.writeFileSync)(file, `${JSON.stringify(list, null, 2)}
`);
        return external_node_path_.relative(context.workspace, file).split(external_node_path_.sep).join("/");
      }
      ;
      function compute_ceiling_readComputeCeiling(inputs, events) {
        const ceiling = inputs.integer("max-compute-utilization", { minimum: 1, maximum: 100, unit: "percent" });
        if (ceiling !== void 0 && events === void 0) {
          const advice = "Compute utilization is measured on sample events.";
          throw new errors.dz("max-compute-utilization", String(ceiling), "events beside it", advice);
        }
        return ceiling;
      }
      var runtimes = __nccwpck_require__2(3004);
      ;
      const notForFunctions = {
        handler: "it is function handler(event) at the top level",
        include: "it is one file",
        external: "it is one file",
        requirements: "it is JavaScript",
        "allow-source-distributions": "it is JavaScript",
        "source-map": "it is one file",
        "memory-size": "CloudFront sets it",
        timeout: "CloudFront sets it"
      };
      function function_target_refuseInputsOfOtherTargets(inputs, target) {
        if (target !== "cloudfront-function") {
          if (!inputs.given("max-compute-utilization"))
            return;
          const came = inputs.text("max-compute-utilization");
          throw new InputError("max-compute-utilization", came, "nothing", `Target ${target} has no compute utilization; only cloudfront-function has.`);
        }
        const names = Object.keys(notForFunctions).filter((name) => inputs.given(name));
        const [first, ...others] = names;
        if (first !== void 0) {
          const reasons = names.map((name) => `${name} (${notForFunctions[name]})`).join(", ");
          const all = others.length === 0 ? `Leave it out: ${reasons}.` : `Leave these out: ${reasons}.`;
          throw new InputError(first, inputs.text(first), "nothing for target cloudfront-function", all);
        }
        const runtime = inputs.text("runtime");
        if (runtime !== void 0 && findRuntime(runtime)?.targets.includes(target) !== true) {
          throw new InputError("runtime", runtime, "cloudfront-js-2.0 or cloudfront-js-1.0 for target cloudfront-function");
        }
      }
      function function_target_meansNothingFor(target, name, value) {
        const ofFunctions = target === "cloudfront-function";
        if (name === "runtime")
          return ofFunctions !== value.startsWith("cloudfront-js-");
        return ofFunctions ? Object.hasOwn(notForFunctions, name) : name === "max-compute-utilization";
      }
      ;
      async function build_inputs_readBuildOptions({ inputs, workspace, run }, functionName) {
        const target = readTarget(inputs);
        refuseInputsOfOtherTargets(inputs, target);
        const entry = inputs.required("entry", "the path of the file that exports the handler");
        const handler = inputs.text("handler") ?? defaultHandler(entry);
        if (!/^[\w./-]+\.[A-Za-z_$][\w$]*$/.test(handler))
          throw new InputError("handler", handler, "file and export, like index.handler");
        const workingDirectory = await resolveInside("working-directory", inputs.required("working-directory", "a folder"), workspace, workspace);
        const outputDirectory = await resolveInside("output-directory", inputs.required("output-directory", "a folder"), workspace, workspace);
        if (outputDirectory === workspace) {
          throw new InputError("output-directory", inputs.text("output-directory"), "a folder of its own inside the workspace, like .edge");
        }
        const memorySize = inputs.integer("memory-size", { minimum: 1, maximum: 1e6, unit: "MB" });
        const timeout = inputs.integer("timeout", { minimum: 1, maximum: 1e6, unit: "seconds" });
        const events = inputs.text("events");
        const maxComputeUtilization = readComputeCeiling(inputs, events);
        const requirements = inputs.text("requirements");
        const allowSourceDistributions = inputs.boolean("allow-source-distributions");
        refuseWithoutPython(entry, requirements, allowSourceDistributions);
        return {
          functionName: checkName("function-name", functionName),
          entry,
          target,
          eventTypes: readEventTypes(inputs, target),
          runtime: inputs.text("runtime") ?? defaultRuntime(target, entry),
          handler,
          buildEnv: inputs.keyValues("build-env"),
          include: inputs.lines("include"),
          external: inputs.commaSeparated("external"),
          ...requirements === void 0 ? {} : { requirements },
          allowSourceDistributions,
          minify: inputs.boolean("minify"),
          sourceMap: inputs.boolean("source-map"),
          ...memorySize === void 0 ? {} : { memorySize },
          ...timeout === void 0 ? {} : { timeout },
          ...maxComputeUtilization === void 0 ? {} : { maxComputeUtilization },
          ...events === void 0 ? {} : { events },
          associations: null,
          workingDirectory,
          outputDirectory,
          workspace,
          commit: run.commit
        };
      }
      function refuseWithoutPython(entry, requirements, allowSourceDistributions) {
        if (!entry.endsWith(".py") && requirements !== void 0) {
          throw new InputError("requirements", requirements, "a Python entry beside it", `The entry is ${entry}.`);
        }
        if (allowSourceDistributions && requirements === void 0) {
          throw new InputError("allow-source-distributions", "true", "requirements beside it", "Nothing is installed without.");
        }
      }
      var declared_inputs = __nccwpck_require__2(5479);
      ;
      const besideConfig = ["config", "functions", "build-env", "working-directory", "output-directory"];
      async function findConfig({ inputs, workspace }, usual) {
        const named = inputs.text("config");
        const base = inputs.declares("working-directory") ? inputs.required("working-directory", "a folder") : ".";
        const folder = await (0, paths.LI)("working-directory", base, workspace, workspace);
        const usualIsThere = usual !== void 0 && inputs.text("entry") === void 0 && (0, external_node_fs_.existsSync)(external_node_path_.join(folder, usual));
        const file = named ?? (usualIsThere ? usual : void 0);
        const config = file === void 0 ? null : {
          path: await (0, paths.LI)("config", file, folder, workspace),
          taken: named ?? `${file} in the working directory, as no entry is given`
        };
        if (inputs.declares("functions"))
          refuseInputsOfOne(inputs, config);
        return config;
      }
      function refuseInputsOfOne(inputs, config) {
        if (config === null) {
          const functions = inputs.text("functions");
          if (functions === void 0)
            return;
          throw new errors.dz("functions", functions, "a config beside it", "Without an edge.yml there is one function.");
        }
        for (const name of [...Object.keys(declared_inputs.W["build-lambda"]), "function"]) {
          if (besideConfig.includes(name) || !inputs.declares(name) || !inputs.given(name))
            continue;
          const advice = ["function-name", "function"].includes(name) ? `The functions are named in the file; functions chooses among them${inputs.declares("function-prefix") ? ", and function-prefix makes their names in AWS" : ""}.` : `Write it in the file, under ${name === "entry" ? "the function" : "the function or defaults"}.`;
          throw new errors.dz(name, inputs.text(name), `nothing beside config (${config.taken})`, advice);
        }
      }
      async function readConfigured(config, context) {
        const all = await readConfigFile(config, context);
        const chosen = await choose(all, context.inputs.commaSeparated("functions"));
        const { ConfigError } = await __nccwpck_require__2.e(
          /* import() */
          784
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 784));
        const problems = [];
        const options = [];
        for (const one of chosen) {
          try {
            options.push(await readFunction(one, context));
          } catch (error) {
            if (!(error instanceof InputError))
              throw error;
            problems.push({ position: one.declaredAt(error.input), message: `${one.name}: ${error.message}` });
          }
        }
        if (problems.length > 0)
          throw new ConfigError(problems);
        return options;
      }
      async function readConfigFile({ path: file }, { workspace }) {
        const shown = (0, paths.X5)(workspace, file);
        const { readConfig } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(815), __nccwpck_require__2.e(325)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8325));
        return readConfig(readText(file, shown), shown, knownInputs());
      }
      const maximumBytes = 256 * 1024;
      function readText(file, shown) {
        const expected = "the path of an edge.yml";
        let bytes;
        try {
          bytes = (0, external_node_fs_.readFileSync)(file);
        } catch (error) {
          throw new errors.dz("config", shown, expected, `The file cannot be read: ${(0, errors.bD)(error).split(",")[0]}.`);
        }
        if (bytes.length > maximumBytes)
          throw new errors.dz("config", shown, `${expected} of at most 256 KB`);
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          throw new errors.dz("config", shown, `${expected} in UTF-8`);
        }
      }
      function knownInputs() {
        const build = Object.keys(declared_inputs.W["build-lambda"]);
        const others = Object.values(declared_inputs.W).flatMap((inputs) => Object.keys(inputs));
        return { build, ofStages: others.filter((name) => !build.includes(name)) };
      }
      async function choose(all, names) {
        for (const name of names) {
          if (all.some((one) => one.name === name))
            continue;
          const { nearestNames } = await __nccwpck_require__2.e(
            /* import() */
            515
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9515));
          const known = all.map((one) => one.name);
          const [near] = nearestNames(name, known);
          const advice = near ? `Did you mean ${near}?` : `It has ${known.slice(0, 20).join(", ")}.`;
          throw new InputError("functions", name, "names of functions that the config has", advice);
        }
        return all.filter(({ name }) => names.length === 0 || names.includes(name));
      }
      async function readFunction(one, { inputs, workspace, run }) {
        const folder = inputs.required("working-directory", "a folder");
        const own = one.inputs["working-directory"];
        const associated = [...new Set((one.associations ?? []).map((line) => line.trim().split(/\s+/)[1]))];
        const target = one.inputs.target ?? inputs.text("target");
        if (target === "lambda" && associated.length > 0) {
          throw new InputError("associations", one.associations?.[0], "nothing for target lambda");
        }
        const values = {
          "output-directory": inputs.required("output-directory", "a folder"),
          // Where it runs is what it is checked for, unless the file says more.
          "event-types": associated.join("\n"),
          ...inputsFor(target, one),
          "working-directory": own === void 0 ? folder : path.posix.join(folder, own)
        };
        const options = await readBuildOptions({ inputs: inputs.from(values), workspace, run }, one.name);
        const missing = associated.find((eventType) => !options.eventTypes.includes(eventType));
        if (missing !== void 0) {
          const came = one.associations?.find((line) => line.includes(missing));
          throw new InputError("associations", came, `events of event-types: ${options.eventTypes.join(", ")}`);
        }
        return {
          ...options,
          // What the step gives comes last: it knows the run.
          buildEnv: { ...one.buildEnv, ...inputs.keyValues("build-env") },
          associations: one.associations,
          declaredAt: one.declaredAt
        };
      }
      function inputsFor(target, { inputs, fromDefaults }) {
        const kept = Object.entries(inputs).filter(([name, value]) => !fromDefaults.includes(name) || !meansNothingFor(target, name, value));
        return Object.fromEntries(kept);
      }
      ;
      async function sample_files_readSampleFiles(pattern, folders) {
        const [{ readFile, realpath }, { default: path2 }, { matchFiles }] = await Promise.all([
          Promise.resolve(
            /* import() */
          ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 1455, 19)),
          Promise.resolve(
            /* import() */
          ).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 6760, 19)),
          __nccwpck_require__2.e(
            /* import() */
            740
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9359))
        ]);
        const [workingDirectory, workspace] = await Promise.all([
          realpath(folders.workingDirectory),
          realpath(folders.workspace)
        ]);
        const outputDirectory = folders.outputDirectory ?? path2.join(workspace, ".edge");
        const files = await matchFiles("events", pattern, { workingDirectory, workspace, outputDirectory });
        return await Promise.all(files.map(async (file) => {
          const absolute = path2.join(workingDirectory, file);
          return { file: (0, paths.X5)(workspace, absolute), text: await readFile(absolute, "utf8") };
        }));
      }
      ;
      async function testsOfBuild(options) {
        const settings = await Promise.all(options.map(async (one) => {
          const { functionName, memorySize, timeout, maxComputeUtilization, events, target } = one;
          const tested = target === "cloudfront-function" && events !== void 0;
          const samples = tested ? { samples: await readSampleFiles(events, one) } : {};
          return [
            functionName,
            {
              memorySize: memorySize ?? null,
              timeout: timeout ?? null,
              maxComputeUtilization: maxComputeUtilization ?? null,
              ...samples
            }
          ];
        }));
        return new Map(settings);
      }
      async function testsOfInputs(artifacts, { events, maxComputeUtilization }, workspace) {
        if (events === void 0)
          return /* @__PURE__ */ new Map();
        const functions = artifacts.filter(({ entry }) => entry.target === "cloudfront-function");
        if (functions.length !== 1) {
          const [expected, advice] = functions.length === 0 ? [
            "a CloudFront Function to test",
            "build-lambda's events run a Lambda function's artifact; AWS has no test for one."
          ] : [
            `nothing where there are ${functions.length} CloudFront Functions`,
            "Write events in an edge.yml, under each function, and give it as config."
          ];
          throw new errors.dz("events", events, expected, advice);
        }
        const samples = await sample_files_readSampleFiles(events, { workingDirectory: workspace, workspace });
        return /* @__PURE__ */ new Map([[functions[0].entry.function, { samples, maxComputeUtilization }]]);
      }
      async function testsOfConfig(configured, config, artifacts, { workspace, log }) {
        const tests = /* @__PURE__ */ new Map();
        for (const { entry } of artifacts) {
          const inputs = configured.find(({ name }) => name === entry.function)?.inputs ?? {};
          if (entry.target !== "cloudfront-function" || !inputs.events)
            continue;
          const workingDirectory = external_node_path_.join(external_node_path_.dirname(config.path), inputs["working-directory"] ?? ".");
          try {
            const samples = await sample_files_readSampleFiles(inputs.events, { workingDirectory, workspace });
            const ceiling = inputs["max-compute-utilization"];
            tests.set(entry.function, { samples, maxComputeUtilization: ceiling ? Number(ceiling) : null });
          } catch (error) {
            log.warning(`${entry.function}: its sample events (${config.taken}: ${inputs.events}) cannot be read here, so TestFunction is not called: ${(0, errors.bD)(error)}`);
          }
        }
        return tests;
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
        throw new errors.dz(input, alias, "letters, digits, - and _, at most 128 and not digits alone");
      }
      var parse_associations = __nccwpck_require__2(885);
      var keys = __nccwpck_require__2(3535);
      ;
      function readRelease(inputs) {
        const stage = inputs.guarded("stage", "the name of a stage, like dev");
        const bucket = inputs.guarded("release-bucket", "the bucket that holds release records");
        if (stage === void 0 !== (bucket === void 0)) {
          const [given, missing] = stage === void 0 ? ["release-bucket", "stage"] : ["stage", "release-bucket"];
          throw new errors.dz(given, stage ?? bucket, `${missing} beside it`, "A release is recorded only with both.");
        }
        if (stage === void 0 || bucket === void 0)
          return null;
        return {
          stage: function_inputs_checkName("stage", stage),
          bucket: (0, keys.WR)("release-bucket", bucket),
          prefix: (0, keys.by)("release-prefix", inputs.text("release-prefix") ?? "")
        };
      }
      ;
      function readPublishInputs({ inputs, run, environment }, configured = false) {
        const target = function_inputs_readTarget(inputs);
        const distributionId = inputs.guarded("distribution-id", "the id of a CloudFront distribution, like E2QWRUHAPOMQZL");
        if (distributionId !== void 0)
          checkDistributionId("distribution-id", distributionId);
        const associations = inputs.lines("associations");
        const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null;
        if (target === "lambda" && region === null)
          throw new errors.dz("target", target, "AWS_REGION in the environment beside it", "Regional functions are published where they are; configure-aws-credentials sets the region from its aws-region.");
        const alias = inputs.text("alias") ?? null;
        if (alias !== null)
          checkAlias("alias", alias);
        if (target === "lambda") {
          if (distributionId !== void 0)
            throw new errors.dz("distribution-id", distributionId, "none for target lambda", "Regional Lambda is published and not associated with a distribution.");
          if (associations.length > 0)
            throw new errors.dz("associations", associations[0], "nothing for target lambda");
        } else if (alias !== null && !configured) {
          throw new errors.dz("alias", alias, `nothing for target ${target}`, "CloudFront takes numbered versions only, never an alias.");
        }
        if (associations.length > 0 && distributionId === void 0) {
          throw new errors.dz("associations", associations[0], "a distribution-id beside it");
        }
        const invalidatePaths = inputs.lines("invalidate-paths");
        for (const one of invalidatePaths) {
          checkInvalidationPath("invalidate-paths", one);
          if (distributionId === void 0)
            throw new errors.dz("invalidate-paths", one, "a distribution-id beside it");
        }
        const functionName = inputs.text("function-name");
        const functionOwnName = inputs.text("function");
        return {
          request: {
            distribution: distributionId === void 0 ? null : {
              id: distributionId,
              name: function_inputs_checkName("distribution-name", inputs.required("distribution-name", "a label"))
            },
            takeOver: inputs.boolean("take-over"),
            release: readRelease(inputs),
            wait: inputs.boolean("wait"),
            timeoutMinutes: inputs.requiredInteger("timeout-minutes", { minimum: 1, maximum: 360, unit: "minutes" }),
            invalidatePaths,
            dryRun: inputs.boolean("dry-run"),
            commit: run.commit,
            runUrl: run.runUrl,
            region
          },
          functionName: functionName === void 0 ? void 0 : function_inputs_checkName("function-name", functionName),
          functionPrefix: inputs.text("function-prefix") ?? "",
          function: functionOwnName === void 0 ? void 0 : function_inputs_checkName("function", functionOwnName),
          codeSha256: readCodeSha256(inputs),
          associations: associations.length === 0 ? null : (0, parse_associations.Q)("associations", associations),
          alias,
          runtime: inputs.text("runtime"),
          handler: inputs.text("handler"),
          memorySize: inputs.declares("memory-size") ? inputs.integer("memory-size", { minimum: 1, maximum: 1e6, unit: "MB" }) ?? null : null,
          timeout: inputs.declares("timeout") ? inputs.integer("timeout", { minimum: 1, maximum: 1e6, unit: "seconds" }) ?? null : null,
          ...readTests(inputs)
        };
      }
      function readTests(inputs) {
        const events = inputs.text("events");
        return { events, maxComputeUtilization: compute_ceiling_readComputeCeiling(inputs, events) ?? null };
      }
      function readCodeSha256(inputs) {
        const hash = inputs.guarded("code-sha256", "a base64 SHA-256, as build-lambda's output code-sha256");
        if (hash === void 0 || /^[A-Za-z0-9+/]{43}=$/.test(hash))
          return hash;
        throw new errors.dz("code-sha256", hash, "a base64 SHA-256 of 44 characters, as build-lambda's output code-sha256");
      }
      function functionsToPublish(artifacts, read, own = /* @__PURE__ */ new Map(), configured = false) {
        publish_inputs_refuseInputsOfOne(artifacts.length, read);
        return artifacts.map(({ entry, bytes }) => {
          const functionName = read.functionName ?? function_inputs_checkName("function-prefix", `${read.functionPrefix}${entry.function}`);
          const artifact = {
            ...entry,
            function: read.function ?? entry.function,
            runtime: read.runtime ?? entry.runtime,
            handler: read.handler ?? entry.handler
          };
          const saidByInput = ["runtime", "handler"].filter((name) => read[name] !== void 0);
          return {
            artifact,
            bytes,
            functionName,
            ...saidByInput.length > 0 ? { saidByInput } : {},
            associations: read.associations ?? (entry.associations === null ? null : (0, parse_associations.Q)("artifacts", entry.associations)),
            alias: configured && entry.target !== "lambda" ? null : read.alias,
            memorySize: read.memorySize,
            timeout: read.timeout,
            ...own.get(entry.function)
          };
        });
      }
      function publish_inputs_refuseInputsOfOne(count, { functionName, associations, codeSha256 }) {
        if (count <= 1)
          return;
        const expected = `nothing where there are ${count} functions`;
        if (functionName !== void 0)
          throw new errors.dz("function-name", functionName, expected, "Use function-prefix.");
        if (associations) {
          throw new errors.dz("associations", associations.map(parse_associations.u).join("\n"), expected, "Each has its own: write them in an edge.yml, under the function.");
        }
        if (codeSha256 !== void 0)
          throw new errors.dz("code-sha256", codeSha256, expected, "Each has a hash of its own.");
      }
      ;
      async function publishEdgeVersion(context) {
        const read = readPublishInputs(context);
        const source = await readArtifactSource(context, read);
        const config = await findConfig(context);
        if (config && (source.place.kind !== "entries" || read.associations))
          throw useless(context.inputs.text("config"), read);
        const configured = config ? await readConfigFile(config, context) : [];
        if (config && source.place.kind === "entries") {
          source.place.entries = withAssociations(source.place.entries, configured, config, context);
        }
        const clients = awsClients(context);
        const { loadArtifacts } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(972), __nccwpck_require__2.e(240)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1240));
        const artifacts = await loadArtifacts(source, { clients, workspace: context.workspace, signal: context.signal });
        const tests = new Map([
          ...config ? await testsOfConfig(configured, config, artifacts, context) : [],
          // What the step gives comes last.
          ...await testsOfInputs(artifacts, read, context.workspace)
        ]);
        const functions = functionsToPublish(artifacts, read, tests);
        const result = await publishFunctions({ ...read.request, functions }, context);
        context.setOutputs(await publishOutputs(result, context));
        await context.summarize(publishSummary(result, context.run, read.request.dryRun));
      }
      function useless(config, { associations }) {
        return new errors.dz("config", config, associations ? "nothing beside associations" : "artifacts beside it", "The file gives associations to the functions of artifacts that have none of their own, and sample events to test them with.");
      }
      function withAssociations(entries, configured, config, context) {
        return entries.map((entry) => {
          if (entry.associations !== null)
            return entry;
          const named = configured.find(({ name }) => name === entry.function);
          if (!named)
            context.log.info(`${entry.function}: ${config.taken} does not name it.`);
          return { ...entry, associations: named?.associations ?? null };
        });
      }
      async function publishFunctions(request, context, beforeWrites) {
        const { publish } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(972), __nccwpck_require__2.e(206)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9206));
        const result = await publish(request, {
          clients: awsClients(context),
          clock: clock.m,
          log: context.log,
          signal: context.signal,
          ...beforeWrites ? { beforeWrites } : {}
        });
        (0, annotations.d)(result.findings, context.log);
        return result;
      }
      async function publishOutputs(result, context) {
        const versions = result.functions.map(({ function: name, functionName, version, versionArn, published, associated }) => ({
          function: name,
          functionName,
          version,
          versionArn,
          published,
          associated
        }));
        const [only] = result.functions;
        const one = result.functions.length === 1 && only !== void 0 ? {
          version: only.version,
          "version-arn": only.versionArn,
          "previous-version-arn": only.previousVersionArn,
          "release-key": only.releaseKey
        } : {};
        return {
          ...one,
          published: result.functions.some((each) => each.published),
          associated: result.functions.some((each) => each.associated),
          "distribution-status": result.distribution?.status,
          versions,
          "versions-path": await writeJson(context, "versions.json", versions)
        };
      }
    })
  ),
  /***/
  1649: (
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
      var annotations = __nccwpck_require__2(3941);
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
      var findings_table = __nccwpck_require__2(5988);
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
      var declared_inputs = __nccwpck_require__2(5479);
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
          inputs: new Inputs(environment, declared_inputs.W[name]),
          log,
          signal: cancellation.signal,
          environment,
          run: readRunContext(environment),
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
        WR: () => (
          /* binding */
          checkBucketName
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
        throw new InputError("version", version, "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages");
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
  1098: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        ID: () => (
          /* binding */
          joinKey2
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
      function joinKey2(prefix, ...parts) {
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
  3004: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Lo: () => (
          /* binding */
          currentRuntimes
        ),
        /* harmony export */
        R6: () => (
          /* binding */
          isPast
        ),
        /* harmony export */
        j1: () => (
          /* binding */
          runtimesSource
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          runtimes
        ),
        /* harmony export */
        w4: () => (
          /* binding */
          findRuntime2
        )
        /* harmony export */
      });
      var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(935);
      const lambda = ["lambda-edge", "lambda"];
      const runtimes = [
        {
          name: "nodejs24.x",
          language: "nodejs",
          targets: lambda,
          deprecated: "2028-04-30",
          blockCreate: "2028-06-01",
          blockUpdate: "2028-07-01"
        },
        {
          name: "nodejs22.x",
          language: "nodejs",
          targets: lambda,
          deprecated: "2027-04-30",
          blockCreate: "2027-06-01",
          blockUpdate: "2027-07-01"
        },
        {
          name: "nodejs20.x",
          language: "nodejs",
          targets: lambda,
          ended: true,
          deprecated: "2026-04-30",
          blockCreate: "2026-06-01",
          blockUpdate: "2026-07-01"
        },
        {
          name: "nodejs18.x",
          language: "nodejs",
          targets: lambda,
          ended: true,
          deprecated: "2025-09-01",
          blockCreate: "2026-02-03",
          blockUpdate: "2026-03-09"
        },
        {
          name: "python3.14",
          language: "python",
          targets: lambda,
          deprecated: "2029-06-30",
          blockCreate: "2029-07-31",
          blockUpdate: "2029-08-31"
        },
        {
          name: "python3.13",
          language: "python",
          targets: lambda,
          deprecated: "2029-06-30",
          blockCreate: "2029-07-31",
          blockUpdate: "2029-08-31"
        },
        {
          name: "python3.12",
          language: "python",
          targets: lambda,
          deprecated: "2028-10-31",
          blockCreate: "2028-11-30",
          blockUpdate: "2029-01-10"
        },
        {
          name: "python3.11",
          language: "python",
          targets: lambda,
          deprecated: "2027-06-30",
          blockCreate: "2027-07-31",
          blockUpdate: "2027-08-31",
          unsureAtEdge: true
        },
        { name: "cloudfront-js-2.0", language: "cloudfront-js", targets: ["cloudfront-function"] },
        { name: "cloudfront-js-1.0", language: "cloudfront-js", targets: ["cloudfront-function"] }
      ];
      const runtimesSource = _sources_js__WEBPACK_IMPORTED_MODULE_0__.Xu;
      function findRuntime2(name) {
        return runtimes.find((runtime) => runtime.name === name);
      }
      function currentRuntimes(target, today) {
        return runtimes.filter((runtime) => runtime.targets.includes(target) && !runtime.ended && !isPast(runtime.blockCreate, today)).map((runtime) => runtime.name);
      }
      function isPast(day, today) {
        return day !== void 0 && today.getTime() >= Date.parse(`${day}T00:00:00Z`);
      }
      function takesCallbacks(runtime) {
        const version = /^nodejs(\d+)\.x$/.exec(runtime)?.[1];
        return version === void 0 ? void 0 : Number(version) < 24;
      }
    })
  ),
  /***/
  935: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Bg: () => (
          /* binding */
          edgeQuotas
        ),
        /* harmony export */
        EC: () => (
          /* binding */
          generatedResponses
        ),
        /* harmony export */
        FR: () => (
          /* binding */
          edgeRestrictions
        ),
        /* harmony export */
        G6: () => (
          /* binding */
          functionQuotas
        ),
        /* harmony export */
        Nf: () => (
          /* binding */
          unsure
        ),
        /* harmony export */
        SH: () => (
          /* binding */
          allEdgeRestrictions
        ),
        /* harmony export */
        Sq: () => (
          /* binding */
          eventStructure
        ),
        /* harmony export */
        Ty: () => (
          /* binding */
          includeBody
        ),
        /* harmony export */
        X8: () => (
          /* binding */
          lambdaQuotas
        ),
        /* harmony export */
        Xu: () => (
          /* binding */
          lambdaRuntimes
        ),
        /* harmony export */
        c9: () => (
          /* binding */
          functionEvents
        ),
        /* harmony export */
        vo: () => (
          /* binding */
          functionStores
        )
        /* harmony export */
      });
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
          edgeRegion
        ),
        /* harmony export */
        zV: () => (
          /* binding */
          targets
        )
        /* harmony export */
      });
      const targets = ["lambda-edge", "cloudfront-function", "lambda"];
      const eventTypes = ["viewer-request", "origin-request", "origin-response", "viewer-response"];
      const eventTypesOf2 = {
        "lambda-edge": eventTypes,
        "cloudfront-function": ["viewer-request", "viewer-response"],
        lambda: []
      };
      const edgeRegion = "us-east-1";
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
        FK: () => (
          /* binding */
          isInside
        ),
        /* harmony export */
        LI: () => (
          /* binding */
          resolveInside2
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
      async function resolveInside2(input, value, base, workspace) {
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
  ),
  /***/
  885: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Q: () => (
          /* binding */
          parseAssociations
        ),
        /* harmony export */
        u: () => (
          /* binding */
          associationLine
        )
        /* harmony export */
      });
      var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6353);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8285);
      const form = 'lines of the form "PATH-PATTERN EVENT-TYPE [include-body]", such as "/api/* origin-request include-body"';
      function parseAssociations(inputName, lines) {
        const associations = [];
        for (const line of lines) {
          const words = line.trim().split(/\s+/);
          if (words[0] === "")
            continue;
          const [pattern, eventType, option, ...rest] = words;
          if (!eventType || rest.length > 0)
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName, line, form);
          if (!isEventType(eventType)) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName, line, `an event type of ${_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu.join(", ")} after the path pattern`);
          }
          if (option !== void 0 && option !== "include-body") {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName, line, 'nothing or "include-body" after the event type');
          }
          const includeBody = option === "include-body";
          if (includeBody && eventType.endsWith("-response")) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName, line, "include-body on viewer-request or origin-request only", "Response events have no request body.");
          }
          const association = { pattern: pattern === "*" ? "default" : pattern, eventType, includeBody };
          if (associations.some((other) => other.pattern === association.pattern && other.eventType === eventType)) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(inputName, line, `${eventType} of ${association.pattern} to be named once`);
          }
          associations.push(association);
        }
        return associations;
      }
      function associationLine({ pattern, eventType, includeBody }) {
        return `${pattern} ${eventType}${includeBody ? " include-body" : ""}`;
      }
      function isEventType(text) {
        return _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.mu.includes(text);
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
var __webpack_exports__ = __nccwpck_require__(6159);
__webpack_exports__ = await __webpack_exports__;
