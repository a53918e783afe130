import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  30: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Vu: () => (
          /* binding */
          callsBack
        ),
        mT: () => (
          /* binding */
          letImportsFindRuntimeModules
        ),
        Pw: () => (
          /* binding */
          loadHandler
        )
      });
      ;
      const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
      ;
      const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
      ;
      const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
      ;
      const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
      var thrown = __nccwpck_require__2(138);
      ;
      var __rewriteRelativeImportExtension = function(path, preserveJsx) {
        if (typeof path === "string" && /^\.\.?\//.test(path)) {
          return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
          });
        }
        return path;
      };
      function callsBack(nodeVersion) {
        return nodeVersion < 24;
      }
      async function loadHandler({ root, handlerName, nodeVersion }) {
        const slash = handlerName.lastIndexOf("/") + 1;
        const dot = handlerName.indexOf(".", slash);
        if (dot < 0)
          throw (0, thrown.j)("Runtime.MalformedHandlerName", `Bad handler name ${JSON.stringify(handlerName)}: expected FILE.EXPORT.`);
        const moduleName = handlerName.slice(0, dot);
        const exportPath = handlerName.slice(dot + 1).split(".");
        const file = [".js", ".mjs", ".cjs"].map((extension) => (0, external_node_path_namespaceObject.resolve)(root, moduleName + extension)).find((path) => (0, external_node_fs_namespaceObject.existsSync)(path));
        if (!file?.startsWith((0, external_node_path_namespaceObject.resolve)(root) + external_node_path_namespaceObject.sep)) {
          throw (0, thrown.j)("Runtime.ImportModuleError", `Cannot find module '${moduleName}': no ${moduleName}.js, .mjs or .cjs in the artifact.`);
        }
        const exports = isModule(file, root) ? await import(__rewriteRelativeImportExtension(
          /* webpackIgnore: true */
          (0, external_node_url_namespaceObject.pathToFileURL)(file).href
        )) : external_node_module_namespaceObject.createRequire((0, external_node_path_namespaceObject.join)(root, "index.js"))(file);
        let found = exports;
        for (const step of exportPath)
          found = found?.[step];
        if (found === void 0 || found === null) {
          const names = Object.keys(Object(exports)).join(", ") || "nothing";
          throw (0, thrown.j)("Runtime.HandlerNotFound", `${handlerName} is undefined or not exported; ${moduleName} exports ${names}.`);
        }
        if (typeof found !== "function")
          throw (0, thrown.j)("Runtime.HandlerNotFound", `${handlerName} is not a function but of type ${typeof found}.`);
        if (!callsBack(nodeVersion) && found.length >= 3) {
          const message = `${handlerName} is a callback handler (it declares ${found.length} parameters); nodejs${nodeVersion}.x calls async handlers only.`;
          throw (0, thrown.j)("Runtime.CallbackHandlerDeprecated", message);
        }
        return found;
      }
      function isModule(file, root) {
        if (!file.endsWith(".js"))
          return file.endsWith(".mjs");
        for (let folder = (0, external_node_path_namespaceObject.dirname)(file); folder.length >= (0, external_node_path_namespaceObject.resolve)(root).length; folder = (0, external_node_path_namespaceObject.dirname)(folder)) {
          const description = (0, external_node_path_namespaceObject.join)(folder, "package.json");
          if ((0, external_node_fs_namespaceObject.existsSync)(description))
            return JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(description, "utf8")).type === "module";
        }
        return false;
      }
      function letImportsFindRuntimeModules() {
        const folders = (process.env.NODE_PATH ?? "").split(":").filter(Boolean);
        if (folders.length === 0)
          return;
        external_node_module_namespaceObject.registerHooks?.({
          resolve(specifier, context, next) {
            try {
              return next(specifier, context);
            } catch (error) {
              if (/^[./#]|^[a-z]+:/.test(specifier))
                throw error;
              for (const folder of folders) {
                try {
                  return next(specifier, { ...context, parentURL: (0, external_node_url_namespaceObject.pathToFileURL)((0, external_node_path_namespaceObject.join)((0, external_node_path_namespaceObject.dirname)(folder), "index.js")).href });
                } catch {
                }
              }
              throw error;
            }
          }
        });
      }
    })
  ),
  /***/
  448: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        r: () => (
          /* binding */
          provideResponseStreaming
        )
      });
      ;
      const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
      ;
      class ResponseStream extends external_node_stream_namespaceObject.Writable {
        chunks = [];
        /** Status, headers and cookies, where the handler gives them. */
        prelude;
        _write(chunk, encoding, written) {
          this.chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
          written();
        }
        /** Lambda passes it on as a header; nothing here reads it. */
        setContentType(_contentType) {
        }
      }
      function provideResponseStreaming() {
        Object.assign(globalThis, {
          awslambda: {
            streamifyResponse: (handler) => async (event, context) => {
              const stream = new ResponseStream();
              const finished = new Promise((resolve, reject) => {
                stream.once("finish", resolve).once("error", reject);
              });
              finished.catch(() => {
              });
              await handler(event, stream, context);
              await finished;
              const body = Buffer.concat(stream.chunks).toString("utf8");
              return stream.prelude ? { ...stream.prelude, body } : body;
            },
            HttpResponseStream: {
              from(stream, prelude) {
                stream.prelude = prelude;
                return stream;
              }
            }
          }
        });
      }
    })
  ),
  /***/
  138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        j: () => (
          /* binding */
          runtimeError
        ),
        /* harmony export */
        q: () => (
          /* binding */
          describe
        )
        /* harmony export */
      });
      function describe(thrown) {
        if (thrown instanceof Error) {
          const stack = String(thrown.stack ?? "").split("\n");
          return { errorType: String(thrown.name), errorMessage: String(thrown.message), stack: stack.slice(1, 20) };
        }
        const like = typeof thrown === "object" && thrown !== null ? thrown : {};
        const text = typeof like.message === "string" ? like.message : textOf(thrown);
        return { errorType: typeof like.name === "string" ? like.name : typeof thrown, errorMessage: text, stack: [] };
      }
      function textOf(value) {
        if (typeof value === "string")
          return value;
        try {
          return JSON.stringify(value) ?? String(value);
        } catch {
          return Object.prototype.toString.call(value);
        }
      }
      function runtimeError(name, message) {
        const error = new Error(message);
        error.name = name;
        error.stack = name;
        return error;
      }
    })
  ),
  /***/
  862: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let send = function(message, then) {
            channel.write(`${JSON.stringify({ ...message, rss: process.resourceUsage().maxRSS * 1024 })}
`, then);
          }, succeed = function(id, result) {
            if (pending?.id !== id)
              return;
            let text;
            try {
              text = jsonOf(result);
            } catch (error) {
              fail(id, error);
              return;
            }
            answered();
            send({ type: "returned", id, result: text });
          }, jsonOf = function(result) {
            let text;
            try {
              text = JSON.stringify(result) ?? "null";
            } catch (error) {
              const reason = error instanceof Error ? error.message : String(error);
              throw (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.j)("Runtime.MarshalError", `Unable to stringify response body as JSON: ${reason}`);
            }
            if (Buffer.byteLength(text) > largestResult) {
              const message = `Response payload size exceeded maximum allowed payload size (${largestResult} bytes).`;
              throw (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.j)("Function.ResponseSizeTooLarge", message);
            }
            return text;
          }, fail = function(id, thrown, then) {
            if (pending?.id !== id)
              return;
            answered();
            send({ type: "threw", id, error: (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.q)(thrown) }, then);
          }, answered = function() {
            pending = void 0;
            channel.ref();
          }, invoke = function(call) {
            const { id } = call;
            const context = contextOf(call);
            let calledBack;
            const settle = () => {
              if (!calledBack)
                return;
              if (calledBack.error !== void 0 && calledBack.error !== null)
                fail(id, calledBack.error);
              else
                succeed(id, calledBack.result);
            };
            const callback = (error, result) => {
              if (calledBack)
                return;
              calledBack = { error, result };
              if (error !== void 0 && error !== null || context.callbackWaitsForEmptyEventLoop === false)
                setImmediate(settle);
            };
            if (callbacksAllowed) {
              const done = (error, result) => {
                context.callbackWaitsForEmptyEventLoop = false;
                callback(error, result);
              };
              const failed = (error) => done(error ?? "handled");
              Object.assign(context, { done, succeed: (result) => done(null, result), fail: failed });
            }
            let promised = false;
            pending = {
              id,
              onIdle: () => {
                if (calledBack)
                  settle();
                else if (promised) {
                  fail(id, (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.j)("Runtime.NodeJsExit", "The handler returned a promise that is never settled: nothing is left that could settle it."));
                } else
                  succeed(id, null);
              }
            };
            channel.unref();
            try {
              const result = callbacksAllowed ? handler(call.event, context, callback) : handler(call.event, context);
              if (isPromise(result)) {
                promised = true;
                result.then((value) => succeed(id, value), (error) => fail(id, error));
              } else if (!callbacksAllowed)
                succeed(id, result);
            } catch (error) {
              fail(id, error);
            }
          }, isPromise = function(value) {
            return typeof value === "object" && value !== null && typeof value.then === "function";
          }, contextOf = function(call) {
            const name = process.env.AWS_LAMBDA_FUNCTION_NAME;
            const version = process.env.AWS_LAMBDA_FUNCTION_VERSION;
            return {
              callbackWaitsForEmptyEventLoop: true,
              functionName: name,
              functionVersion: version,
              invokedFunctionArn: `arn:aws:lambda:${process.env.AWS_REGION}:000000000000:function:${name}:${version}`,
              memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
              awsRequestId: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
              logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
              logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
              getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now())
            };
          }, fatal = function(thrown) {
            if (pending)
              fail(pending.id, thrown, () => exit(129));
            else if (handler)
              exit(129);
            else
              send({ type: "not-loaded", error: (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.q)(thrown) }, () => exit(1));
          }, listen = function() {
            let buffered = "";
            channel.setEncoding("utf8");
            channel.on("data", (text) => {
              buffered += text;
              for (let end = buffered.indexOf("\n"); end >= 0; end = buffered.indexOf("\n")) {
                const line = buffered.slice(0, end);
                buffered = buffered.slice(end + 1);
                invoke(JSON.parse(line));
              }
            });
            channel.on("close", () => exit(0));
            channel.on("error", () => exit(1));
          };
          var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(598);
          var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(30);
          var _child_load_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(417);
          var _child_response_streaming_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(448);
          var _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(138);
          const largestResult = 6291556;
          const root = process.env.LAMBDA_TASK_ROOT ?? process.cwd();
          const handlerName = process.env._HANDLER ?? "index.handler";
          const nodeVersion = Number(/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV ?? "")?.[1] ?? "24");
          const callbacksAllowed = (0, _child_load_handler_js__WEBPACK_IMPORTED_MODULE_2__.Vu)(nodeVersion);
          const channel = new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd: 3 });
          const exit = process.exit.bind(process);
          let handler;
          let pending;
          process.stdout._handle?.setBlocking?.(true);
          process.stderr.write = process.stdout.write.bind(process.stdout);
          process.on("uncaughtException", fatal);
          process.on("unhandledRejection", (reason) => {
            const error = (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.q)(reason);
            fatal((0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.j)("Runtime.UnhandledPromiseRejection", `${error.errorType}: ${error.errorMessage}`));
          });
          process.on("beforeExit", () => pending?.onIdle());
          (0, _child_load_handler_js__WEBPACK_IMPORTED_MODULE_2__.mT)();
          (0, _child_response_streaming_js__WEBPACK_IMPORTED_MODULE_3__.r)();
          try {
            handler = await (0, _child_load_handler_js__WEBPACK_IMPORTED_MODULE_2__.Pw)({ root, handlerName, nodeVersion });
            listen();
            send({ type: "loaded" });
          } catch (error) {
            const described = (0, _child_thrown_js__WEBPACK_IMPORTED_MODULE_4__.q)(error);
            if (error instanceof SyntaxError)
              described.errorType = "Runtime.UserCodeSyntaxError";
            else if (error?.code === "MODULE_NOT_FOUND" || error?.code === "ERR_MODULE_NOT_FOUND") {
              described.errorType = "Runtime.ImportModuleError";
            }
            send({ type: "not-loaded", error: described }, () => exit(1));
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = __nccwpck_require__(862);
__webpack_exports__ = await __webpack_exports__;
