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
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
  9011: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        P: () => (
          /* binding */
          distFolder
        )
      });
      ;
      const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
      ;
      function distFolder() {
        return external_node_path_namespaceObject.dirname(external_node_path_namespaceObject.dirname(external_node_path_namespaceObject.resolve(process.argv[1] ?? ".")));
      }
    })
  ),
  /***/
  5530: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        r: () => (
          /* binding */
          endOpenDeployment
        )
      });
      var external_node_crypto_ = __nccwpck_require__2(7598);
      var errors = __nccwpck_require__2(8285);
      ;
      class errors_GitHubError extends errors.yo {
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
          return new errors_GitHubError(what, 200, error.message, error);
        if (typeof status !== "number")
          return error;
        if (response === void 0)
          return new errors_GitHubError(what, null, (0, errors.bD)(error), error);
        return new errors_GitHubError(what, status, wordsOf(response.data) ?? (0, errors.bD)(error), error);
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
      const longestDescription = 140;
      async function deployment_createDeployment(api, repository, wanted) {
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
          const found = await findDeployment(api, repository, environment, deployment_payloadHash(payload)).catch(() => {
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
        return recent.find(({ payload }) => deployment_payloadHash(parsed(payload)) === hash)?.id ?? null;
      }
      function deployment_payloadHash(payload) {
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
      async function deployment_setDeploymentStatus(api, repository, id, status) {
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
          if (!(error instanceof errors_GitHubError && error.unclear))
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
      function state_saveState(name, value, environment) {
        if (environment.GITHUB_STATE)
          issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        else
          issueCommand("save-state", { name }, value);
      }
      function readState(name, environment) {
        return environment[`STATE_${name}`] || void 0;
      }
      ;
      const names = {
        wanted: "deployment-wanted",
        made: "deployment",
        lastWord: "deployment-last-word",
        ended: "deployment-ended"
      };
      function deployment_state_keepWanted(wanted, environment) {
        saveState(names.wanted, JSON.stringify(wanted), environment);
      }
      function deployment_state_keepMade(id, environment) {
        saveState(names.made, String(id), environment);
      }
      function deployment_state_keepLastWord(status, environment) {
        saveState(names.lastWord, JSON.stringify(status), environment);
      }
      function deployment_state_keepEnded(environment) {
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
      const unnamedWaitSeconds = 60;
      const longestWaitSeconds = 300;
      const attempts = 4;
      function retrying({ clock, log, signal }) {
        return async (request, options) => {
          const reads = isRead(options);
          for (let attempt = 1; ; attempt++) {
            try {
              return await request(options);
            } catch (thrown) {
              signal.throwIfAborted();
              const failure = thrown;
              const limited = limitedFor(failure, clock.now(), attempt);
              const wait = limited ?? (reads && isPassing(failure) ? 2 ** (attempt - 1) : void 0);
              if (wait === void 0 || attempt === attempts)
                throw thrown;
              if (wait > longestWaitSeconds)
                throw tooLong(wait);
              const why = limited === void 0 ? "GitHub did not answer as it should" : "GitHub's rate limit is reached";
              log.info(`${why}; trying again in ${wait} s`);
              await clock.sleep(wait * 1e3, signal);
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
      async function connect({ token, apiUrl, clock, log, signal }) {
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
        octokit.hook.wrap("request", retrying({ clock, log, signal }));
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
      ;
      const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
      ;
      const systemClock = {
        now: () => Date.now(),
        sleep: (milliseconds2, signal) => (0, promises_namespaceObject.setTimeout)(milliseconds2, void 0, signal ? { signal } : {})
      };
      ;
      const milliseconds = { opening: 1e4, ending: 6e4, stopped: 4e3 };
      function promotionDeployment(context, { token, environment }) {
        if (token === null)
          return null;
        const { run, log, signal } = context;
        const repository = repositoryOf(context);
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
              const api = deploymentApi(context, token, milliseconds.opening, signal);
              keepWanted({ environment, hash: payloadHash(wanted.deployment.payload) }, context.environment);
              asked = true;
              deployment.id = await createAtFirst(api, repository, refs, wanted.deployment);
              keepMade(deployment.id, context.environment);
              const description = `Promoting ${changed.map((one) => one.function).join(", ")}`;
              const status = { state: "in_progress", description, logUrl: run.runUrl };
              await setDeploymentStatus(api, repository, deployment.id, status);
            } catch (error) {
              signal.throwIfAborted();
              asked &&= deployment.id !== null || !isRefusal(error);
              if (!asked)
                keepEnded(context.environment);
              log.warning(`${deployment.id === null ? "No deployment was made on GitHub" : "The deployment on GitHub has no status yet"}: ${inWords(error)}`);
            }
          },
          async end(state, description, environmentUrl) {
            if (!asked || !repository)
              return;
            const limit2 = signal.aborted ? milliseconds.stopped : milliseconds.ending;
            const status = {
              state,
              description,
              logUrl: run.runUrl,
              environmentUrl: environmentUrl ?? null
            };
            keepLastWord(status, context.environment);
            if (deployment.id === null)
              return;
            try {
              await setDeploymentStatus(deploymentApi(context, token, limit2), repository, deployment.id, status);
              keepEnded(context.environment);
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
          refs: isCommit(commit) ? [commit] : [],
          deployment: {
            environment,
            description: from === toStage ? `Rollback of ${toStage}` : `Promotion of ${from} to ${toStage}`,
            payload: { run, functions }
          }
        };
      }
      function deploymentApi({ environment, log }, token, limit2, stopped) {
        const apiUrl = (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
        const late = AbortSignal.timeout(limit2);
        const signal = stopped ? AbortSignal.any([late, stopped]) : late;
        return createGitHubApi({ token, apiUrl, clock: systemClock, log, signal });
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
        if (!(error instanceof errors_GitHubError) || error.status === null)
          return (0, errors.bD)(error);
        const advice = error.forbidden ? " Grant the job `permissions: deployments: write`." : error.status === 401 ? " github-token is not valid: give github.token, or one that may write the repository's deployments." : "";
        return `GitHub answered ${error.status}: ${error.said}${/[.!?]$/.test(error.said) ? "" : "."}${advice}`;
      }
      ;
      const limit = 12e4;
      async function endOpenDeployment(context) {
        const { inputs, environment, run, log, signal } = context;
        const left = readLeft(environment);
        const token = inputs.text("github-token");
        const repository = repositoryOf(context);
        if (left.id === null && left.wanted === null || left.ended || !token || !repository)
          return;
        const api = deploymentApi(context, token, limit, signal);
        try {
          const { wanted } = left;
          const id = left.id ?? (wanted && await findDeployment(api, repository, wanted.environment, wanted.hash));
          if (id === null || await isEnded(api, repository, id))
            return;
          const description = "The job ended before the promotion did; what is true stands in its log";
          const status = left.lastWord ?? { state: "failure", description, logUrl: run.runUrl };
          await deployment_setDeploymentStatus(api, repository, id, status);
          log.info(`The deployment ${id} on GitHub was left open by the promotion: it is a ${status.state} now.`);
        } catch (error) {
          log.warning(`A deployment on GitHub that the promotion may have left open could not be ended: ${inWords(error)}`);
        }
      }
    })
  ),
  /***/
  4185: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9011);
          var _end_open_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5530);
          var _run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(141);
          await (0, _run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)("promote-stage", (0, _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__.P)(), _end_open_deployment_js__WEBPACK_IMPORTED_MODULE_1__.r);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  141: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        C: () => (
          /* binding */
          runAction
        )
      });
      ;
      const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
        const commit = isCommit2(environment.GITHUB_SHA ?? "") ? environment.GITHUB_SHA : null;
        const run = environment.GITHUB_RUN_ID;
        const attempt = environment.GITHUB_RUN_ATTEMPT;
        return {
          commit,
          repositoryUrl,
          runUrl: repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}` : null
        };
      }
      function isCommit2(text) {
        return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
      }
      ;
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
      function markdown_link(text, url) {
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
      ;
      const marks = { error: "❌", warning: "⚠️", notice: "ℹ️" };
      function findingsTable(findings) {
        if (findings.length === 0)
          return "";
        const order = ["error", "warning", "notice"];
        const rows = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).map((finding) => [
          marks[finding.severity],
          finding.position ? code(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ""}`) : "",
          `${plain(finding.message)} ${plain(finding.advice)}`,
          code(finding.rule),
          `${plain(finding.source.title)}, read ${finding.source.read}`
        ]);
        return `
${table(["", "where", "what", "rule", "source"], rows)}
`;
      }
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
        const { code: code2, path: place } = error;
        const meaning = code2 !== void 0 && place !== void 0 ? meanings[code2] : void 0;
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
      async function appendSummary(file, markdown) {
        if (file)
          (0, external_node_fs_namespaceObject.appendFileSync)(file, cutToSummaryLimit(`${markdown}
`));
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
          issueCommand2
        ),
        n0: () => (
          /* reexport */
          issueFileCommand2
        ),
        vC: () => (
          /* reexport */
          prepareKeyValueMessage2
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
      function issueCommand2(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function issue(name, message = "") {
        issueCommand2(name, {}, message);
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
      function issueFileCommand2(command, message) {
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
      function prepareKeyValueMessage2(key, value) {
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
  8285: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        dz: () => (
          /* binding */
          InputError
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
      class InputError extends UserError {
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
var __webpack_exports__ = __nccwpck_require__(4185);
__webpack_exports__ = await __webpack_exports__;
