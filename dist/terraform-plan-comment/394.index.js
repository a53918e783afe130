export const id = 394;
export const ids = [394];
export const modules = {
  /***/
  2394: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        postPlan: () => (
          /* binding */
          postPlan
        )
      });
      var errors = __webpack_require__(9185);
      var kit_errors = __webpack_require__(8285);
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
        return new kit_errors.yo("GitHub's rate limit", `GitHub's rate limit is reached and lasts another ${Math.ceil(seconds / 60)} minutes, longer than this step waits. Run the job again after that.`);
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
        const { getOctokit } = await __webpack_require__.e(
          /* import() */
          413
        ).then(__webpack_require__.bind(__webpack_require__, 2413));
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
            throw (0, errors.$)(error, what);
          }
        };
        return {
          request: (route, parameters = {}) => explained(route, async () => (await octokit.request(route, parameters)).data),
          list: (route, parameters = {}) => explained(route, async () => await octokit.paginate(route, { per_page: 100, ...parameters })),
          graphql: (query, variables = {}) => explained("GraphQL", () => octokit.graphql(query, variables))
        };
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_zlib_ = __webpack_require__(8522);
      var parse_section = __webpack_require__(2667);
      var section = __webpack_require__(9646);
      ;
      const levels = [
        (section2) => section2,
        (section2) => withItems(section2, (item) => item.trimmed === null ? item : { ...item, full: item.trimmed, trimmed: null }),
        (section2) => withItems(section2, (item) => ({ ...item, full: null, trimmed: null })),
        (section2) => withFewer(section2, 40),
        (section2) => withFewer({ ...section2, failed: section2.failed && { errors: section2.failed.errors.slice(0, 1), tail: "" } }, 0)
      ];
      const stored_sections_hidden = /^<!-- edge-actions:sections ([A-Za-z0-9+/=]+) -->$/m;
      const mostUnpackedBytes = 16 * 1024 * 1024;
      function storeSections(sections, maxBytes) {
        for (const level of levels) {
          const lines = sections.map((section2) => level(section2)).map(section.Zn);
          const line2 = `<!-- edge-actions:sections ${(0, external_node_zlib_.deflateRawSync)(JSON.stringify(lines)).toString("base64")} -->`;
          if (line2.length <= maxBytes)
            return line2;
        }
        return null;
      }
      function storedSections(body) {
        const [, packed] = stored_sections_hidden.exec(body) ?? [];
        if (packed === void 0)
          return [];
        try {
          const unpacked = (0, external_node_zlib_.inflateRawSync)(Buffer.from(packed, "base64"), { maxOutputLength: mostUnpackedBytes });
          return JSON.parse(unpacked.toString()).map((text) => (0, parse_section.B)(text, "the comment"));
        } catch {
          return [];
        }
      }
      function withItems(section2, change) {
        return { ...section2, groups: section2.groups.map((group) => ({ ...group, items: group.items.map(change) })) };
      }
      function withFewer(section2, most) {
        return {
          ...section2,
          groups: section2.groups.map(({ id: id2, items, more }) => ({
            id: id2,
            items: items.slice(0, most).map((item) => ({ ...item, full: null, trimmed: null })),
            more: more + Math.max(0, items.length - most)
          }))
        };
      }
      ;
      async function headOf(api, { owner, repo, number }) {
        try {
          const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
          const { head } = await api.request(route, { owner, repo, pull_number: number });
          return head?.sha ?? null;
        } catch (error) {
          if (error instanceof errors.y && (error.status === 403 || error.status === 404))
            return null;
          throw error;
        }
      }
      ;
      const kind = "edge-actions:plan";
      const line = new RegExp(`^<!-- ${kind} (\\{.*\\}) -->$`);
      function writeMarker({ name, shared, headSha, runId, runAttempt }) {
        const of = shared ? { aggregate: name } : { name };
        const json = JSON.stringify({ schema: 1, ...of, head: headSha, run: runId, attempt: runAttempt });
        const safe = json.replace(/[<>&-]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
        return `<!-- ${kind} ${safe} -->`;
      }
      function readMarker(body) {
        const [, json] = line.exec(body.split(/\r?\n/, 1)[0] ?? "") ?? [];
        if (json === void 0)
          return void 0;
        try {
          const { schema, aggregate, head, run, attempt, ...rest } = JSON.parse(json);
          const name = aggregate ?? rest.name;
          if (schema !== 1 || typeof name !== "string" || typeof run !== "string")
            return void 0;
          return {
            name,
            shared: aggregate !== void 0,
            headSha: typeof head === "string" ? head : null,
            runId: run,
            runAttempt: typeof attempt === "number" ? attempt : 1
          };
        } catch {
          return void 0;
        }
      }
      function withoutMarker(body) {
        return body.replaceAll("\r\n", "\n").replace(/^[^\n]*\n/, "");
      }
      function isNewer(theirs, ours, head) {
        if (head !== null && theirs.headSha !== null && ours.headSha !== null && theirs.headSha !== ours.headSha) {
          if (theirs.headSha === head)
            return true;
          if (ours.headSha === head)
            return false;
        }
        const order = compareIds(theirs.runId, ours.runId);
        return order === 0 ? theirs.runAttempt > ours.runAttempt : order > 0;
      }
      function compareIds(a, b) {
        if (!/^\d+$/.test(a) || !/^\d+$/.test(b))
          return a === b ? 0 : a < b ? -1 : 1;
        const [left, right] = [BigInt(a), BigInt(b)];
        return left === right ? 0 : left < right ? -1 : 1;
      }
      function textBytes({ marker, maxBytes }) {
        return maxBytes - Buffer.byteLength(writeMarker(marker)) - 1;
      }
      ;
      function newestOf(own, head) {
        return own.reduce((best, one) => best === void 0 || isNewer(one.marker, best.marker, head) ? one : best, void 0);
      }
      async function removeOthers({ place: { owner, repo }, dryRun }, own, kept, { api, log }) {
        if (dryRun)
          return;
        for (const other of own.filter(({ id: id2 }) => id2 !== kept.id)) {
          try {
            const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
            await api.request(route, { owner, repo, comment_id: other.id });
            log.info(`Removed ${other.url}, a second comment of the same name.`);
          } catch (error) {
            if (!(error instanceof errors.y))
              throw error;
            if (error.status !== 404)
              log.warning(`The second comment ${other.url} could not be removed. ${error.message}`);
          }
        }
      }
      ;
      const actionsBot = "github-actions[bot]";
      async function ownComments(api, place, { name, shared }) {
        const { owner, repo, number } = place;
        const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
        const all = await api.list(route, { owner, repo, issue_number: number });
        const marked = all.flatMap((comment) => {
          const marker = readMarker(comment.body ?? "");
          return marker?.name === name && marker.shared === shared ? [{ comment, marker }] : [];
        });
        if (marked.length === 0)
          return [];
        const { login, hidden } = await viewerOf(api, marked.map(({ comment }) => comment.node_id));
        return marked.filter(({ comment }) => comment.user?.login?.toLowerCase() === login && !hidden.has(comment.node_id)).sort((a, b) => a.comment.id - b.comment.id).map(({ comment, marker }) => ownComment(comment, marker));
      }
      function ownComment(comment, marker) {
        return { id: comment.id, nodeId: comment.node_id, url: comment.html_url, body: comment.body ?? "", marker };
      }
      async function viewerOf(api, ids2) {
        const query = `query ($ids: [ID!]!) {
    viewer { login }
    nodes(ids: $ids) { ... on IssueComment { id isMinimized } }
  }`;
        try {
          const { viewer, nodes } = await api.graphql(query, { ids: ids2.slice(-100) });
          const hidden = nodes.flatMap((node) => node?.isMinimized && node.id ? [node.id] : []);
          return { login: viewer.login.toLowerCase(), hidden: new Set(hidden) };
        } catch (error) {
          if (!(error instanceof errors.y) || error.unclear)
            throw error;
          return { login: await loginByRest(api), hidden: /* @__PURE__ */ new Set() };
        }
      }
      async function loginByRest(api) {
        try {
          const { login } = await api.request("GET /user");
          return login.toLowerCase();
        } catch (error) {
          if (!(error instanceof errors.y) || error.unclear || error.status === 401)
            throw error;
          return actionsBot;
        }
      }
      ;
      const smallestBytes = 2048;
      const rendersAtMost = 6;
      async function send(comment, first, to) {
        let text = first;
        for (let renders = 1; ; renders++) {
          try {
            return await to(`${writeMarker(comment.marker)}
${text}`);
          } catch (error) {
            const smaller = Math.floor(Buffer.byteLength(text) / 2);
            const again2 = error instanceof errors.y && error.tooLong && renders < rendersAtMost && smaller >= smallestBytes;
            if (!again2)
              throw error;
            text = comment.render(smaller);
          }
        }
      }
      async function update(comment, there, text, own, api) {
        const { owner, repo } = comment.place;
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
        const patch = (body) => api.request(route, { owner, repo, comment_id: there.id, body });
        const retried = (body) => again(() => patch(body));
        try {
          return ownComment(await send(comment, text, retried), comment.marker);
        } catch (error) {
          if (error instanceof errors.y && error.status === 404)
            return await create(comment, text, own, api);
          throw error;
        }
      }
      async function again(work) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof errors.y && error.unclear)
            return await work();
          throw error;
        }
      }
      async function create(comment, text, own, api) {
        const { owner, repo, number } = comment.place;
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        const post = async (body) => {
          try {
            return await api.request(route, { owner, repo, issue_number: number, body });
          } catch (error) {
            if (!(error instanceof errors.y && error.unclear))
              throw error;
            const there = (await ownComments(api, comment.place, comment.marker)).find((one) => !own.some(({ id: id2 }) => id2 === one.id) && sameRun(one.marker, comment.marker));
            if (there)
              return { id: there.id, node_id: there.nodeId, html_url: there.url, body: there.body };
            return await api.request(route, { owner, repo, issue_number: number, body });
          }
        };
        const written = await send(comment, text, post);
        return ownComment(written, readMarker(written.body ?? "") ?? comment.marker);
      }
      function sameRun(a, b) {
        return a.runId === b.runId && a.runAttempt === b.runAttempt && a.headSha === b.headSha;
      }
      ;
      const longestBetweenMs = 5e3;
      const lookAgainAfterMs = 1e4;
      const spreadMs = 15e3;
      const rounds = 10;
      const storedShare = 0.4;
      async function writeSharedComment(comment, dependencies) {
        const { api, log, clock, signal } = dependencies;
        let first;
        for (let round = 1; ; round++) {
          const readAt = clock.now();
          const [own, head] = await Promise.all([
            ownComments(api, comment.place, comment.marker),
            headOf(api, comment.place)
          ]);
          const newest = newestOf(own, head);
          if (newest && isNewer(newest.marker, comment.marker, head) && newest.marker.headSha !== comment.marker.headSha) {
            log.notice(`The comment ${newest.url} is of a newer commit and stays as it is.`);
            return { outcome: "older", id: newest.id, url: newest.url };
          }
          const before = own.flatMap((one) => storedSections(one.body));
          if (newest && own.length === 1 && holds(before, comment.section)) {
            return { outcome: first ?? "unchanged", id: newest.id, url: newest.url };
          }
          const outcome = newest ? "updated" : "created";
          if (comment.dryRun)
            return { outcome, id: newest?.id ?? null, url: newest?.url ?? null };
          if (round > rounds) {
            log.warning(`Other jobs wrote over this plan in the shared comment ${rounds} times. It is in the job summary; the input 'sections', in one job after the matrix, is the sure way.`, { title: "Shared comment" });
            return { outcome: first ?? "unchanged", id: newest?.id ?? null, url: newest?.url ?? null };
          }
          const sections = merged(before, comment);
          if (clock.now() - readAt > longestBetweenMs)
            continue;
          const written = await write(comment, sections, newest, own, dependencies);
          await removeOthers(comment, own, newest ?? written, dependencies);
          first ??= outcome;
          await clock.sleep(lookAgainAfterMs + ownShare(comment.section.name, round) * spreadMs, signal);
        }
      }
      function ownShare(name, round) {
        return (0, external_node_crypto_.createHash)("sha256").update(`${round} ${name}`).digest().readUInt32BE() / 4294967295;
      }
      function merged(before, { section: section2 }) {
        const byName = /* @__PURE__ */ new Map();
        for (const one of [...before, section2]) {
          if (one.headSha !== section2.headSha)
            continue;
          const there = byName.get(one.name);
          if (!there || !isNewer(markerOf(there), markerOf(one), null))
            byName.set(one.name, one);
        }
        return [...byName.values()].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
      }
      function markerOf({ name, headSha, runId, runAttempt }) {
        return { name, shared: false, headSha, runId, runAttempt };
      }
      function holds(sections, own) {
        return sections.some((one) => one.name === own.name && one.headSha === own.headSha && !isNewer(markerOf(own), markerOf(one), null));
      }
      async function write(comment, sections, there, own, { api }) {
        const render = (maxBytes) => {
          const stored = storeSections(sections, Math.floor(maxBytes * storedShare)) ?? "";
          return `${comment.render(sections, maxBytes - stored.length - 1).trimEnd()}
${stored}`;
        };
        const toSend = { place: comment.place, marker: comment.marker, render };
        const text = render(textBytes(comment));
        return there ? await update(toSend, there, text, own, api) : await create(toSend, text, own, api);
      }
      ;
      async function writeStickyComment(comment, dependencies) {
        const { api, log } = dependencies;
        const { place, marker, mode } = comment;
        const text = comment.render(textBytes(comment));
        const [own, head] = await Promise.all([ownComments(api, place, marker), headOf(api, place)]);
        const newest = newestOf(own, head);
        if (newest && isNewer(newest.marker, marker, head)) {
          log.notice(`The comment ${newest.url} was written by a newer run (${runOf(newest.marker)}) and stays as it is; this is ${runOf(marker)}.`);
          return { outcome: "older", id: newest.id, url: newest.url };
        }
        if (newest && saysTheSame(newest, marker, text, mode)) {
          await removeOthers(comment, own, newest, dependencies);
          return { outcome: "unchanged", id: newest.id, url: newest.url };
        }
        const outcome = newest === void 0 ? "created" : mode === "recreate" ? "recreated" : "updated";
        if (comment.dryRun)
          return { outcome, id: newest?.id ?? null, url: newest?.url ?? null };
        const written = newest && mode === "update" ? await update(comment, newest, text, own, api) : await create(comment, text, own, api);
        if (mode === "recreate")
          for (const old of own)
            await hide(old, "OUTDATED", dependencies);
        else if (newest)
          await removeOthers(comment, own, newest, dependencies);
        const kept = newest ? written : await settle(comment, written, head, dependencies);
        return { outcome, id: kept.id, url: kept.url };
      }
      function runOf({ runId, runAttempt, headSha }) {
        return `run ${runId}, attempt ${runAttempt}${headSha ? `, of ${headSha.slice(0, 7)}` : ""}`;
      }
      function saysTheSame(there, marker, text, mode) {
        if (mode === "recreate" && there.marker.headSha !== marker.headSha)
          return false;
        return withoutRunLinks(withoutMarker(there.body)) === withoutRunLinks(text);
      }
      function withoutRunLinks(text) {
        return text.trimEnd().replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, "/actions/runs/");
      }
      async function settle(comment, written, head, { api, log }) {
        const own = await ownComments(api, comment.place, comment.marker);
        const kept = newestOf(own, head);
        if (!kept || own.length === 1)
          return written;
        await removeOthers(comment, own, kept, { api, log });
        return kept;
      }
      async function hide(old, classifier, { api, log }) {
        const mutation = `mutation ($id: ID!, $classifier: ReportedContentClassifiers!) {
    minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized } }
  }`;
        try {
          await again(() => api.graphql(mutation, { id: old.nodeId, classifier }));
        } catch (error) {
          if (!(error instanceof errors.y))
            throw error;
          log.warning(`The earlier comment ${old.url} could not be hidden as outdated. ${error.message}`);
        }
      }
      var find = __webpack_require__(2740);
      var render_sections = __webpack_require__(1720);
      ;
      async function postPlan(shown, request, dependencies) {
        const { log, event } = dependencies;
        const alone = (why) => {
          log.notice(`No comment: ${why}. The plan is in the job summary.`, { title: request.name });
          return null;
        };
        if (request.mode === "off")
          return null;
        if (request.token === null)
          return alone("there is no token (input 'github-token')");
        if (!event.owner || !event.repo)
          return alone("the run belongs to no repository (GITHUB_REPOSITORY is empty)");
        const api = createGitHubApi({ ...dependencies, token: request.token });
        const found = await (0, find._)(event, request.pullRequest, api);
        if (found.number === null)
          return alone(found.reason);
        try {
          const result = await post_write(shown, request, found, api, dependencies);
          if (result.outcome !== "older")
            log.info(sentence(result, request.dryRun));
          return result;
        } catch (error) {
          if (!(error instanceof errors.y))
            throw error;
          if (found.readOnly && error.forbidden)
            return alone(found.readOnly);
          if (error.status === 404 && request.pullRequest !== void 0) {
            const place = `${event.owner}/${event.repo}`;
            throw new kit_errors.dz("pr-number", String(request.pullRequest), `the number of a pull request in ${place} that the token may see`);
          }
          throw error;
        }
      }
      function post_write(shown, request, found, api, dependencies) {
        const { event, runUrl, markdownPath } = dependencies;
        const place = { owner: event.owner, repo: event.repo, number: found.number };
        const run = { headSha: found.headSha, runId: event.runId, runAttempt: event.runAttempt };
        const rest = { summaryUrl: runUrl, markdownPath: null };
        const common = { place, maxBytes: request.maxBytes, dryRun: request.dryRun };
        const planned = plannedAt(found.headSha, runUrl);
        const below = (maxBytes, render) => `${render(maxBytes - Buffer.byteLength(planned) - 2).trimEnd()}

${planned}`;
        if (request.aggregate !== null && shown.section !== null) {
          const shared = { name: request.aggregate, title: request.title, footer: request.footer, rest };
          return writeSharedComment({
            ...common,
            marker: { ...run, name: request.aggregate, shared: true },
            section: { ...(0, parse_section.B)(shown.section, markdownPath), headSha: found.headSha },
            render: (sections, maxBytes) => below(maxBytes, (bytes) => (0, render_sections.H)(sections, { ...shared, maxBytes: bytes }).markdown)
          }, { ...dependencies, api });
        }
        return writeStickyComment({
          ...common,
          marker: { ...run, name: request.name, shared: false },
          mode: request.mode === "recreate" ? "recreate" : "update",
          render: (maxBytes) => below(maxBytes, (bytes) => shown.comment(bytes, rest))
        }, { ...dependencies, api });
      }
      function plannedAt(headSha, runUrl) {
        const commit = headSha === null ? "" : ` of <code>${headSha.slice(0, 7)}</code>`;
        const run = runUrl === null ? "Planned" : `<a href="${runUrl}">Planned</a>`;
        return `<p><sub>${run}${commit}</sub></p>`;
      }
      function sentence({ outcome, url }, dryRun) {
        if (outcome === "unchanged")
          return `The comment ${url} says the same already.`;
        if (dryRun)
          return outcome === "created" ? "Would write a new comment." : `Would change the comment ${url}.`;
        return `${outcome === "updated" ? "Changed" : "Wrote"} the comment ${url}.`;
      }
    })
  )
};
