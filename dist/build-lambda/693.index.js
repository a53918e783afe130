export const id = 693;
export const ids = [693];
export const modules = {

/***/ 2771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ readOnlyHeaders),
/* harmony export */   Dq: () => (/* binding */ readOnlyInGeneratedResponses),
/* harmony export */   QZ: () => (/* binding */ isDisallowedHeader),
/* harmony export */   at: () => (/* binding */ viewerCountryHeader),
/* harmony export */   ki: () => (/* binding */ isReadOnlyHeader)
/* harmony export */ });
/* unused harmony export disallowedHeaders */
/**
 * Headers that code at the edge may not touch, as data: CloudFront answers 502 when it does. Lower-case; `*` at the end stands for any rest.
 * Source: CloudFront Developer Guide, Restrictions on all edge functions, HTTP headers.
 */
const disallowedHeaders = [
    'connection',
    'expect',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'trailer',
    'upgrade',
    'x-accel-buffering',
    'x-accel-charset',
    'x-accel-limit-rate',
    'x-accel-redirect',
    'x-amz-cf-*',
    'x-amzn-auth',
    'x-amzn-cf-billing',
    'x-amzn-cf-id',
    'x-amzn-cf-xff',
    'x-amzn-errortype',
    'x-amzn-fle-profile',
    'x-amzn-header-count',
    'x-amzn-header-order',
    'x-amzn-lambda-integration-tag',
    'x-amzn-requestid',
    'x-cache',
    'x-edge-*',
    'x-forwarded-proto',
    'x-real-ip',
];
/** Headers that code may read at an event but not add, change or delete. */
const readOnlyHeaders = {
    'viewer-request': ['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via'],
    'origin-request': [
        'accept-encoding',
        'cdn-loop',
        'content-length',
        'if-modified-since',
        'if-none-match',
        'if-range',
        'if-unmodified-since',
        'transfer-encoding',
        'via',
    ],
    'origin-response': ['transfer-encoding', 'via'],
    'viewer-response': ['warning', 'via', 'content-length', 'content-encoding', 'transfer-encoding'],
};
/** A response made in a request event has no headers of an origin to protect; these three CloudFront writes itself. */
const readOnlyInGeneratedResponses = ['content-length', 'transfer-encoding', 'via'];
/** A viewer-request function that adds this header gets a 502: CloudFront adds it after that event. */
const viewerCountryHeader = 'cloudfront-viewer-country';
/** Whether a header is disallowed; the name in any case. */
function isDisallowedHeader(name) {
    const lower = name.toLowerCase();
    return disallowedHeaders.some((row) => (row.endsWith('*') ? lower.startsWith(row.slice(0, -1)) : lower === row));
}
/** Whether a header is read-only at an event; the name in any case. */
function isReadOnlyHeader(name, eventType) {
    return readOnlyHeaders[eventType].includes(name.toLowerCase());
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   fN: () => (/* binding */ rememberGroup),
/* harmony export */   i0: () => (/* binding */ killGroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Ends process groups for certain. A child is started as the leader of a group of its own; killing the group takes its children
 * with it, and what has left the group is found by its environment where the machine lists processes in /proc.
 */
/** Groups that are alive: ended when this process ends by itself, so that an aborted action leaves nothing behind. */
const alive = new Map();
let watching = false;
function killAll() {
    for (const [pid, mark] of alive)
        killGroup(pid, mark);
}
/** @param mark a NAME=VALUE of the child's environment that no other process has */
function rememberGroup(pid, mark) {
    alive.set(pid, mark);
    if (watching)
        return;
    watching = true;
    process.once('exit', killAll);
}
/** Sends SIGKILL to the group and to whatever carries its mark. Harmless when they are gone. */
function killGroup(pid, mark) {
    alive.delete(pid);
    signal(-pid);
    for (const stray of processesWith(mark))
        signal(stray);
}
function signal(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // ESRCH: gone already.
    }
}
function processesWith(mark) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return [];
    }
    return names.filter((name) => /^\d+$/.test(name) && hasInEnvironment(name, mark)).map(Number);
}
function hasInEnvironment(pid, mark) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`).includes(mark);
    }
    catch {
        return false;
    }
}
/** Resident size of one process in bytes, undefined where the machine does not tell. */
function residentBytes(pid) {
    try {
        const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ findPython),
/* harmony export */   oV: () => (/* binding */ pythonMinor)
/* harmony export */ });
/* unused harmony export withoutRunnerVariables */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);


/** The oldest that the programs here run on. */
const oldestMinor = 10;
const probe = 'import json, sys; print(json.dumps([sys.executable, *sys.version_info[:3]]))';
const found = new Map();
/** `13` of `python3.13`; undefined for a runtime that is not Python 3. */
function pythonMinor(runtime) {
    const minor = /^python3\.(\d+)$/.exec(runtime)?.[1];
    return minor === undefined ? undefined : Number(minor);
}
/**
 * Looks for a Python on PATH: the runtime's own version first, else any that is 3.10 or later.
 *
 * @param environment where PATH and what version managers read come from; credentials and inputs in it are not handed on
 * @throws UserError where there is none
 */
function findPython(runtime, environment) {
    const key = `${runtime} ${environment.PATH}`;
    if (!found.has(key))
        found.set(key, search(runtime, environment));
    const python = found.get(key);
    if (python)
        return python;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Python not found', `A function of runtime ${runtime} needs Python on this machine, and PATH has no python3 of version 3.${oldestMinor} or later. Install it before this step, for example with actions/setup-python and python-version '${runtime.replace('python', '')}'.`);
}
/** What Python and pip may see of the environment: all but what belongs to AWS, the runner and the action. */
function withoutRunnerVariables(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^(?:AWS|ACTIONS|GITHUB|INPUT|RUNNER)_|^PYTHON|^NODE_OPTIONS$/i.test(name));
    return Object.fromEntries(kept);
}
function search(runtime, environment) {
    for (const command of [runtime, 'python3', 'python']) {
        const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(command, ['-I', '-c', probe], {
            env: withoutRunnerVariables(environment),
            encoding: 'utf8',
            timeout: 10_000,
            stdio: ['ignore', 'pipe', 'ignore'],
            windowsHide: true,
        });
        const python = status === 0 ? read(stdout) : undefined;
        if (python && python.major === 3 && python.minor >= oldestMinor)
            return python;
    }
    return undefined;
}
function read(output) {
    try {
        const [executable, major, minor, patch] = JSON.parse(output);
        return { executable, major, minor, version: `${major}.${minor}.${patch}` };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lacksOnlyHere),
/* harmony export */   u: () => (/* binding */ pythonRuntimePackages)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

/**
 * Top-level packages that Lambda's Python runtimes bring; handler-runtime.py lets a handler see them and no others of this machine.
 * Source: AWS Lambda Developer Guide, Runtime-included SDK versions.
 */
const pythonRuntimePackages = [
    'boto3',
    'botocore',
    's3transfer',
    'jmespath',
    'dateutil',
    'urllib3',
    'six',
];
/**
 * What a Python function that could not be loaded lacks only here, as its runtime brings it: no fault of the function.
 *
 * @param withEvents whether sample events were to be run, which is impossible then
 */
function lacksOnlyHere(failed, request, withEvents) {
    if (failed.outcome !== 'not-loaded' || !request.runtime.startsWith('python'))
        return undefined;
    const name = /No module named '(\w+)/.exec(failed.errorMessage)?.[1];
    if (name === undefined || !pythonRuntimePackages.includes(name))
        return undefined;
    return {
        rule: 'not-run',
        severity: withEvents ? 'error' : 'notice',
        message: `${withEvents ? 'The sample events cannot be run' : `Whether ${request.handler} can be loaded was not tried`}: the code imports ${name}, which Lambda's runtime brings and this machine does not have.`,
        advice: `Install it before the build: python3 -m pip install ${name}.`,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonHandlers */ .ON,
    };
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeHandler: () => (/* binding */ probeHandler),
  runEvents: () => (/* binding */ runEvents)
});

;// CONCATENATED MODULE: ./lib/edge/run/result/problem.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A broken rule of a result: CloudFront answers 502, "Lambda validation error". */
function problem(rule, message) {
    return { rule, message, status: 502 };
}
/** A value as it is shown in a message: JSON, cut at 80 characters. */
function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
/** Checks one member against a list of allowed values; absent is fine. */
function oneOf(rule, where, value, allowed) {
    if (value === undefined || (typeof value === 'string' && allowed.includes(value)))
        return [];
    return [problem(rule, `${where} is ${shown(value)}; CloudFront takes ${allowed.map(shown).join(' or ')}.`)];
}
/** Whether a text is base64 that decodes to the last character. */
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/edge/run/expectation.js

/**
 * Where a result differs from what a sample event expects, in words; empty when it does not.
 *
 * An object matches when each of its members does: members that are not named are not looked at. `null` matches null and absent, which is
 * how a removed header is expected. An array matches one of the same length, element by element. Anything else is compared exactly.
 */
function mismatches(expected, result, where = 'result') {
    if (expected === null)
        return result === null || result === undefined ? [] : [differs(where, 'nothing', result)];
    if (Array.isArray(expected)) {
        if (!Array.isArray(result))
            return [differs(where, shown(expected), result)];
        if (result.length !== expected.length)
            return [`${where} has ${result.length} elements, expected ${expected.length}`];
        return expected.flatMap((element, index) => mismatches(element, result[index], `${where}[${index}]`));
    }
    if (isObject(expected)) {
        if (!isObject(result))
            return [differs(where, shown(expected), result)];
        return Object.entries(expected).flatMap(([name, member]) => mismatches(member, result[name], place(where, name)));
    }
    return expected === result ? [] : [differs(where, shown(expected), result)];
}
function place(where, name) {
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${where}.${name}` : `${where}['${name}']`;
}
function differs(where, expected, result) {
    return `${where} is ${result === undefined ? 'not there' : shown(result)}, expected ${expected}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __webpack_require__(6353);
;// CONCATENATED MODULE: ./lib/edge/run/environment.js


/**
 * The environment of a child process: Lambda's reserved variables and nothing of the caller's, so that no credential, token or input
 * of the runner can be read by the code under test. There are no AWS credentials in it.
 * Source: AWS Lambda Developer Guide, Defined runtime environment variables.
 *
 * @param moduleDirectories node_modules folders that stand for what the runtime brings
 */
function childEnvironment(fn, moduleDirectories) {
    return {
        _HANDLER: fn.handler,
        AWS_DEFAULT_REGION: vocabulary/* edgeRegion */.oB,
        AWS_EXECUTION_ENV: `AWS_Lambda_${fn.runtime}`,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memorySize),
        AWS_LAMBDA_FUNCTION_NAME: fn.functionName,
        AWS_LAMBDA_FUNCTION_VERSION: fn.functionVersion,
        AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
        // Logs of a function at the edge are in a group that names its home region.
        AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${vocabulary/* edgeRegion */.oB}.${fn.functionName}`,
        // One stream an execution environment: also what tells this process's descendants from all others.
        AWS_LAMBDA_LOG_STREAM_NAME: `[${fn.functionVersion}]${(0,external_node_crypto_.randomUUID)().replaceAll('-', '')}`,
        AWS_REGION: vocabulary/* edgeRegion */.oB,
        LAMBDA_RUNTIME_DIR: '/var/runtime',
        LAMBDA_TASK_ROOT: fn.directory,
        LANG: 'en_US.UTF-8',
        ...(moduleDirectories.length > 0 ? { NODE_PATH: moduleDirectories.join(':') } : {}),
        PATH: '/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin',
        TZ: ':UTC',
    };
}

;// CONCATENATED MODULE: ./lib/edge/run/log-lines.js
/** What a child prints, cut into lines and at a size, so that ten megabytes of logs neither fill the memory nor the page. */
class LogLines {
    #lines = [];
    #partial = '';
    #bytes = 0;
    #cut = false;
    #limit;
    /** @param limit bytes kept between two calls of `take` */
    constructor(limit = 256 * 1024) {
        this.#limit = limit;
    }
    add(text) {
        if (this.#cut)
            return;
        const room = this.#limit - this.#bytes;
        const bytes = Buffer.byteLength(text);
        this.#bytes += bytes;
        const kept = bytes > room ? Buffer.from(text).subarray(0, room).toString('utf8') : text;
        // A lone carriage return ends a line too: the runner's log reads it so.
        const pieces = (this.#partial + kept).split(/\r\n|\n|\r(?!$)/);
        this.#partial = pieces.pop();
        for (const piece of pieces)
            this.#lines.push(piece);
        if (bytes > room) {
            this.#flush();
            this.#lines.push(`[the log was cut at ${this.#limit / 1024} KB]`);
            this.#cut = true;
        }
    }
    /** The lines so far; starts anew. */
    take() {
        this.#flush();
        const lines = this.#lines;
        this.#lines = [];
        this.#bytes = 0;
        this.#cut = false;
        return lines;
    }
    #flush() {
        if (this.#partial !== '')
            this.#lines.push(this.#partial.replace(/\r$/, ''));
        this.#partial = '';
    }
}

// EXTERNAL MODULE: ./lib/edge/run/process-group.js
var process_group = __webpack_require__(9416);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/edge/run/python-interpreter.js
var python_interpreter = __webpack_require__(742);
;// CONCATENATED MODULE: ./lib/edge/run/runtime-command.js




/** What of a function's memory V8's old and new generations may take, as Lambda's own start script has it; the rest is code and buffers. */
const oldShare = 0.9;
const newShare = 0.05;
/**
 * How a runtime's functions are started. The memory limit is given to the language where it has one; the measured size decides.
 *
 * @param handlerRuntime path of run/handler-runtime.ts or of its bundle; handler-runtime.py lies beside either
 * @param environment where Python is looked for
 */
function runtimeCommand(fn, handlerRuntime, environment) {
    if (fn.runtime.startsWith('nodejs')) {
        const old = Math.max(16, Math.floor(fn.memorySize * oldShare));
        const young = Math.max(1, Math.floor(fn.memorySize * newShare));
        return endingWithParent({
            command: process.execPath,
            arguments: [
                `--max-old-space-size=${old}`,
                `--max-semi-space-size=${young}`,
                '--disable-warning=ExperimentalWarning',
                handlerRuntime,
            ],
        });
    }
    if ((0,python_interpreter/* pythonMinor */.oV)(fn.runtime) !== undefined) {
        // -I and -S: nothing of the machine's own packages and variables; -B: no bytecode; -u: what is printed is there at once.
        const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(handlerRuntime), 'handler-runtime.py');
        const { executable } = (0,python_interpreter/* findPython */.Kq)(fn.runtime, environment);
        return endingWithParent({ command: executable, arguments: ['-I', '-S', '-B', '-u', program] });
    }
    throw new errors/* UserError */.yo('Runtime cannot be run here', `Function ${fn.functionName} has the runtime ${fn.runtime}; only Node.js and Python functions can be run on sample events and in the local edge.`);
}
/**
 * Where Linux has util-linux's setpriv, the kernel kills the program when this process dies, be it by SIGKILL: a handler that blocks would
 * never see its channel close. setpriv replaces itself by the program, so that the process id stays the program's.
 */
function endingWithParent(program) {
    const setpriv = findSetpriv();
    if (setpriv === undefined)
        return program;
    return { command: setpriv, arguments: ['--pdeathsig', 'KILL', program.command, ...program.arguments] };
}
/** busybox has a setpriv too, without the option. */
function findSetpriv() {
    if (process.platform !== 'linux')
        return undefined;
    try {
        const found = (0,external_node_fs_.realpathSync)('/usr/bin/setpriv');
        return found.endsWith('/setpriv') ? found : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/edge/run/child-handler.js






const defaultEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin' };
const memoryCheckMs = 50;
const MB = 1024 * 1024;
/** One child process that holds one function. It ends at the first limit it meets and is not used again. */
class ChildHandler {
    #fn;
    #process;
    #mark;
    #loadSeconds;
    #logs = new LogLines();
    #exited;
    #settle;
    #ended = false;
    #peakBytes = 0;
    #logActivity = 0;
    #heapExhausted = false;
    #calls = 0;
    constructor(fn, options) {
        const { handlerRuntime, moduleDirectories = [], environment = defaultEnvironment, loadSeconds = 10 } = options;
        this.#fn = fn;
        this.#loadSeconds = loadSeconds;
        const program = runtimeCommand(fn, handlerRuntime, environment);
        const env = childEnvironment(fn, moduleDirectories);
        this.#mark = `AWS_LAMBDA_LOG_STREAM_NAME=${env.AWS_LAMBDA_LOG_STREAM_NAME}`;
        this.#process = (0,external_node_child_process_.spawn)(program.command, program.arguments, {
            cwd: fn.directory,
            env,
            // The leader of a process group of its own: what it starts can be ended with it.
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        if (this.#process.pid !== undefined)
            (0,process_group/* rememberGroup */.fN)(this.#process.pid, this.#mark);
        this.#exited = new Promise((resolve) => {
            // Not `close`: a grandchild may hold the pipes open for ever.
            this.#process.once('exit', (exitCode, signal) => {
                this.#finish({ outcome: 'exited', exitCode, signal });
                resolve();
            });
            this.#process.once('error', (error) => {
                const described = { errorType: 'Runtime.StartFailed', errorMessage: error.message, stack: [] };
                this.#finish({ outcome: 'not-loaded', ...described });
                resolve();
            });
        });
        for (const stream of [this.#process.stdout, this.#process.stderr]) {
            stream.setEncoding('utf8');
            stream.on('data', (text) => this.#log(text));
            stream.on('error', () => { });
        }
        this.#readMessages();
    }
    get ended() {
        return this.#ended;
    }
    /** Waits until the handler is loaded; null when it is. To be called once, before `invoke`. */
    async load() {
        const started = performance.now();
        const outcome = await this.#outcome(this.#loadSeconds);
        if (outcome.outcome === 'loaded')
            return null;
        this.#finish(outcome);
        return (await this.#report(outcome, started));
    }
    async invoke(event) {
        const started = performance.now();
        this.#calls += 1;
        const call = { id: this.#calls, event, deadline: Date.now() + this.#fn.timeout * 1000 };
        const outcome = this.#outcome(this.#fn.timeout);
        this.#channel.write(`${JSON.stringify(call)}\n`);
        return this.#report(await outcome, started);
    }
    /** Kills the process group and waits until the child is gone. */
    async end() {
        this.#finish({ outcome: 'exited', exitCode: null, signal: 'SIGKILL' });
        await this.#exited;
    }
    get #channel() {
        return this.#process.stdio[3];
    }
    #log(text) {
        this.#logActivity += 1;
        if (text.includes('JavaScript heap out of memory') || text.includes('Array buffer allocation failed'))
            this.#heapExhausted = true;
        this.#logs.add(text);
    }
    #readMessages() {
        let buffered = '';
        this.#channel.setEncoding('utf8');
        this.#channel.on('data', (text) => {
            const lines = (buffered + text).split('\n');
            buffered = lines.pop();
            for (const line of lines)
                this.#receive(line);
        });
        this.#channel.on('error', () => { });
        // The handler closed what it answers on: no answer can come any more. A process that is ending says so itself within the second.
        this.#channel.once('close', async () => {
            await Promise.race([this.#exited, (0,promises_.setTimeout)(1000, undefined, { ref: false })]);
            this.#finish({ outcome: 'exited', exitCode: null, signal: null });
        });
    }
    #receive(line) {
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            this.#finish({ outcome: 'exited', exitCode: null, signal: null });
            return;
        }
        if (typeof message.rss === 'number')
            this.#peakBytes = Math.max(this.#peakBytes, message.rss);
        if (message.id !== undefined && message.id !== this.#calls)
            return;
        if (message.type === 'loaded')
            this.#answer({ outcome: 'loaded' });
        else if (message.type === 'returned')
            this.#answer({ outcome: 'returned', result: JSON.parse(message.result ?? 'null') });
        else if (message.error)
            this.#answer({ outcome: message.type, ...message.error });
    }
    #answer(outcome) {
        this.#settle?.(outcome);
    }
    /** The child is of no use any more: says why to whoever waits, and ends what is left of it. */
    #finish(outcome) {
        if (this.#ended)
            return;
        this.#ended = true;
        const { pid } = this.#process;
        if (pid !== undefined)
            (0,process_group/* killGroup */.i0)(pid, this.#mark);
        this.#answer(outcome);
    }
    /** The next answer, or the limit that is met first. */
    async #outcome(seconds) {
        if (this.#ended)
            return { outcome: 'exited', exitCode: this.#process.exitCode, signal: this.#process.signalCode };
        const answer = new Promise((resolve) => {
            this.#settle = resolve;
        });
        const limit = setTimeout(() => this.#finish({ outcome: 'timed-out' }), seconds * 1000);
        const memory = setInterval(() => this.#checkMemory(), memoryCheckMs);
        try {
            return await answer;
        }
        finally {
            clearTimeout(limit);
            clearInterval(memory);
            this.#settle = undefined;
        }
    }
    #checkMemory() {
        const { pid } = this.#process;
        const bytes = pid === undefined ? undefined : (0,process_group/* residentBytes */.Sc)(pid);
        if (bytes === undefined)
            return;
        this.#peakBytes = Math.max(this.#peakBytes, bytes);
        if (bytes > this.#fn.memorySize * MB)
            this.#finish({ outcome: 'out-of-memory' });
    }
    async #report(outcome, started) {
        const durationMs = performance.now() - started;
        if (this.#ended)
            await this.#exited;
        await this.#quietLogs();
        const common = {
            logs: this.#logs.take(),
            durationMs,
            maxMemoryMb: this.#peakBytes > 0 ? Math.ceil(this.#peakBytes / MB) : null,
        };
        if (outcome.outcome === 'exited' && this.#heapExhausted)
            return { ...common, outcome: 'out-of-memory' };
        if (outcome.outcome === 'loaded')
            throw new Error('The handler runtime said that it was loaded in answer to a call.');
        return { ...common, ...outcome };
    }
    /** What was printed before the answer is on its way here already: waits until two turns of the event loop bring nothing more. */
    async #quietLogs() {
        let quiet = 0;
        for (let turn = 0; turn < 200 && quiet < 2; turn += 1) {
            const before = this.#logActivity;
            await (0,promises_.setImmediate)();
            quiet = this.#logActivity === before ? quiet + 1 : 0;
        }
    }
}

;// CONCATENATED MODULE: ./lib/edge/run/handler-process.js

/**
 * A function in a child process of its own, started at the first call or `load` and warm afterwards. Calls made at the same time wait for
 * each other. After a limit, a crash or an exit the next call starts a new process; nothing is ever tried twice.
 */
function startHandler(fn, options) {
    let child;
    let last = Promise.resolve();
    let stopped = false;
    /** A loaded child, or why there is none. */
    async function ready() {
        if (stopped)
            throw new Error(`The process of ${fn.functionName} has been stopped.`);
        if (child && !child.ended)
            return child;
        const started = new ChildHandler(fn, options);
        child = started;
        return (await started.load()) ?? started;
    }
    function inTurn(work) {
        const result = last.then(work);
        last = result.catch(() => { });
        return result;
    }
    return {
        load: () => inTurn(async () => {
            const loaded = await ready();
            return loaded instanceof ChildHandler ? null : loaded;
        }),
        invoke: (event) => inTurn(async () => {
            const loaded = await ready();
            return loaded instanceof ChildHandler ? loaded.invoke(event) : loaded;
        }),
        async stop() {
            stopped = true;
            await child?.end();
        },
    };
}

// EXTERNAL MODULE: ./lib/edge/run/python-runtime-packages.js
var python_runtime_packages = __webpack_require__(3840);
// EXTERNAL MODULE: ./lib/edge/sources.js
var sources = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/edge/run/python-version-notice.js


/**
 * Says so where a Python function is run here by another Python than its runtime's.
 *
 * @throws UserError where this machine has no Python
 */
function otherPython({ runtime, environment = {} }) {
    const wanted = (0,python_interpreter/* pythonMinor */.oV)(runtime);
    if (wanted === undefined)
        return [];
    const python = (0,python_interpreter/* findPython */.Kq)(runtime, environment);
    if (python.minor === wanted)
        return [];
    return [
        {
            rule: 'python-version',
            severity: 'notice',
            message: `The function was run here by Python ${python.version}; its runtime is ${runtime}.`,
            advice: `Install Python 3.${wanted} before this step to run it as Lambda does.`,
            source: sources/* pythonHandlers */.ON,
        },
    ];
}

// EXTERNAL MODULE: ./lib/edge/headers.js
var edge_headers = __webpack_require__(2771);
// EXTERNAL MODULE: ./lib/edge/restrictions.js
var restrictions = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/edge/run/result/headers.js


/** Characters of an HTTP field name (RFC 9110, token). */
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/**
 * Checks a result's headers: their shape, their names, and that none is touched that code at the edge may not touch. What stands as it
 * was in the event is not a change.
 */
function checkHeaders(headers, { where, before = {}, readOnly }) {
    if (!isObject(headers)) {
        return [
            problem('result-header', `${where} is ${shown(headers)}; CloudFront takes an object { name: [{ key, value }] }.`),
        ];
    }
    const problems = Object.entries(headers).flatMap(([name, values]) => checkHeader(`${where}['${name}']`, name, values));
    for (const name of Object.keys(headers)) {
        if ((0,edge_headers/* isDisallowedHeader */.QZ)(name) && !same(headers[name], before[name])) {
            problems.push(problem('result-disallowed-header', `${where}['${name}']: code at the edge may not add the header ${name}.`));
        }
    }
    for (const name of readOnly) {
        if (same(headers[name], before[name]))
            continue;
        const change = before[name] === undefined ? 'added' : headers[name] === undefined ? 'deleted' : 'changed';
        problems.push(problem('result-read-only-header', `${where}['${name}'] was ${change}; the header is read-only at this event.`));
    }
    return problems;
}
function checkHeader(where, name, values) {
    if (!token.test(name))
        return [problem('result-header', `${where}: ${shown(name)} is not a header name.`)];
    if (name !== name.toLowerCase()) {
        return [
            problem('result-header', `${where}: names in the headers object are lower-case; use '${name.toLowerCase()}' (its \`key\` may have capitals).`),
        ];
    }
    if (!Array.isArray(values)) {
        return [problem('result-header', `${where} is ${shown(values)}; CloudFront takes an array of { key, value }.`)];
    }
    return values.flatMap((entry, index) => checkEntry(`${where}[${index}]`, name, entry));
}
function checkEntry(where, name, entry) {
    if (!isObject(entry))
        return [problem('result-header', `${where} is ${shown(entry)}; CloudFront takes { key, value }.`)];
    const problems = [];
    if (typeof entry.value !== 'string') {
        problems.push(problem('result-header', `${where}.value is ${shown(entry.value)}; CloudFront takes a string.`));
    }
    else if (hasControlCharacter(entry.value)) {
        problems.push(problem('result-header', `${where}.value is ${shown(entry.value)}, with a control character.`));
    }
    if (entry.key !== undefined && (typeof entry.key !== 'string' || entry.key.toLowerCase() !== name)) {
        problems.push(problem('result-header', `${where}.key is ${shown(entry.key)}; it must be the name '${name}', in any case.`));
    }
    return problems;
}
function hasControlCharacter(text) {
    return [...text].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
/** Whether two headers have the same values; how `key` is written does not count. */
function same(one, other) {
    return JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
}
function valuesOf(header) {
    return Array.isArray(header) ? header.map((entry) => (isObject(entry) ? entry.value : entry)) : header;
}
/** Bytes that headers take on the wire, near enough: `name: value` and a line end each. */
function headerBytes(headers) {
    if (!isObject(headers))
        return 0;
    let bytes = 0;
    for (const [name, values] of Object.entries(headers)) {
        for (const entry of Array.isArray(values) ? values : []) {
            bytes += Buffer.byteLength(`${name}: ${isObject(entry) ? String(entry.value) : ''}\r\n`);
        }
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/edge/run/result/origin.js



const rule = 'result-origin';
/** Seconds; CloudFront's page on event structure still says 60, the quotas page 120: the wider one is checked. */
const longestOriginTimeout = 120;
/**
 * Checks the origin that an origin-request function chose.
 * Source: CloudFront Developer Guide, Lambda@Edge event structure.
 */
function checkOrigin(origin, requestHeaders) {
    if (!isObject(origin))
        return [problem(rule, `request.origin is ${shown(origin)}; CloudFront takes { custom: ... } or { s3: ... }.`)];
    const kinds = ['custom', 's3'].filter((kind) => origin[kind] !== undefined);
    if (kinds.length !== 1) {
        return [
            problem(rule, `request.origin has ${kinds.length === 0 ? 'neither' : 'both'} custom and s3; CloudFront takes exactly one of them.`.replace('neither custom and', 'neither custom nor')),
        ];
    }
    const kind = kinds[0];
    const settings = origin[kind];
    const where = `request.origin.${kind}`;
    if (!isObject(settings))
        return [problem(rule, `${where} is ${shown(settings)}; CloudFront takes an object.`)];
    return [
        ...checkPath(where, settings.path),
        ...(kind === 'custom' ? checkCustom(where, settings) : checkS3(where, settings)),
        ...checkCustomHeaders(where, settings.customHeaders, requestHeaders),
    ];
}
function checkPath(where, path) {
    if (path === undefined || path === '')
        return [];
    const { value } = (0,restrictions/* restriction */.V0)('edge-origin-path');
    if (typeof path === 'string' && path.startsWith('/') && !path.endsWith('/') && path.length <= value)
        return [];
    return [
        problem(rule, `${where}.path is ${shown(path)}; it is empty, or starts with '/', does not end with '/', and has at most ${value} characters.`),
    ];
}
function checkCustom(where, settings) {
    const { domainName, port } = settings;
    const problems = [];
    const { value } = (0,restrictions/* restriction */.V0)('edge-custom-origin-domain');
    const isAddress = typeof domainName === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(domainName);
    if (typeof domainName !== 'string' ||
        domainName === '' ||
        domainName.length > value ||
        domainName.includes(':') ||
        isAddress) {
        problems.push(problem(rule, `${where}.domainName is ${shown(domainName)}; CloudFront takes a DNS name of at most ${value} characters, without a port and not an IP address.`));
    }
    const goodPort = typeof port === 'number' &&
        (port === 80 || port === 443 || (Number.isInteger(port) && port >= 1024 && port <= 65_535));
    if (port !== undefined && !goodPort) {
        problems.push(problem(rule, `${where}.port is ${shown(port)}; CloudFront takes the number 80, 443, or one from 1024 to 65535.`));
    }
    problems.push(...oneOf(rule, `${where}.protocol`, settings.protocol, ['http', 'https']));
    for (const name of ['keepaliveTimeout', 'readTimeout'])
        problems.push(...checkSeconds(`${where}.${name}`, settings[name]));
    const protocols = settings.sslProtocols;
    const known = ['TLSv1.2', 'TLSv1.1', 'TLSv1', 'SSLv3', 'TLSv1.3'];
    if (protocols !== undefined &&
        !(Array.isArray(protocols) && protocols.every((name) => known.includes(name)))) {
        problems.push(problem(rule, `${where}.sslProtocols is ${shown(protocols)}; CloudFront takes a list of ${known.slice(0, 4).join(', ')}.`));
    }
    return problems;
}
function checkSeconds(where, seconds) {
    if (seconds === undefined)
        return [];
    if (typeof seconds === 'number' && seconds >= 1 && seconds <= longestOriginTimeout)
        return [];
    return [
        problem(rule, `${where} is ${shown(seconds)}; CloudFront takes a number of seconds from 1 to ${longestOriginTimeout}.`),
    ];
}
function checkS3(where, settings) {
    const { domainName, authMethod, region } = settings;
    const { value } = (0,restrictions/* restriction */.V0)('edge-s3-origin-domain');
    const problems = [];
    const isName = typeof domainName === 'string' && domainName !== '' && domainName.length <= value;
    if (!isName || domainName !== domainName.toLowerCase()) {
        problems.push(problem(rule, `${where}.domainName is ${shown(domainName)}; CloudFront takes a bucket's domain name in lower case, at most ${value} characters.`));
    }
    problems.push(...oneOf(rule, `${where}.authMethod`, authMethod, ['origin-access-identity', 'none', 'origin-access-control']));
    if (authMethod === 'origin-access-identity' && (typeof region !== 'string' || region === '')) {
        problems.push(problem(rule, `${where}.region is ${shown(region)}; with authMethod 'origin-access-identity' it is the bucket's region.`));
    }
    return problems;
}
function checkCustomHeaders(where, customHeaders, requestHeaders) {
    if (customHeaders === undefined)
        return [];
    const problems = checkHeaders(customHeaders, { where: `${where}.customHeaders`, before: undefined, readOnly: [] });
    if (!isObject(customHeaders) || !isObject(requestHeaders))
        return problems;
    for (const name of Object.keys(customHeaders)) {
        if (requestHeaders[name] === undefined)
            continue;
        problems.push(problem(rule, `${where}.customHeaders['${name}'] stands in request.headers too; it may be in one of them only.`));
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/edge/run/result/request.js





/**
 * Checks a request that a function hands on, against the one it got.
 * Source: CloudFront Developer Guide, Lambda@Edge event structure; Restrictions on all edge functions.
 */
function checkRequest(eventType, before, request) {
    const headersBefore = isObject(before.headers) ? before.headers : {};
    const readOnly = [...edge_headers/* readOnlyHeaders */.Dm[eventType], ...(eventType === 'viewer-request' ? [edge_headers/* viewerCountryHeader */.at] : [])];
    return [
        ...checkUnchanged(before, request),
        ...checkUri(request),
        ...checkHeaders(request.headers, { where: 'request.headers', before: headersBefore, readOnly }),
        ...(request.body === undefined || request.body === null ? [] : checkBody(eventType, before, request.body)),
        ...(eventType === 'origin-request' && request.origin !== undefined
            ? checkOrigin(request.origin, request.headers)
            : []),
    ];
}
function checkUnchanged(before, request) {
    return ['method', 'clientIp'].flatMap((name) => request[name] === undefined || request[name] === before[name]
        ? []
        : [
            problem('result-read-only', `request.${name} was changed from ${shown(before[name])} to ${shown(request[name])}; it is read-only.`),
        ]);
}
function checkUri({ uri, querystring = '' }) {
    if (typeof uri !== 'string')
        return [problem('result-uri', `request.uri is ${shown(uri)}; CloudFront takes a string that starts with '/'.`)];
    if (typeof querystring !== 'string') {
        return [problem('result-uri', `request.querystring is ${shown(querystring)}; CloudFront takes a string.`)];
    }
    const problems = [];
    if (!uri.startsWith('/'))
        problems.push(problem('result-uri', `request.uri is ${shown(uri)}; it must start with '/'.`));
    if (uri.includes('?')) {
        problems.push(problem('result-uri', `request.uri is ${shown(uri)}; a query string goes into request.querystring, without '?'.`));
    }
    const wrong = [...querystring].find((character) => character <= ' ' || character === '#' || character === '\x7f');
    if (wrong !== undefined) {
        problems.push(problem('result-uri', `request.querystring holds ${shown(wrong)}; spaces, control characters and '#' must be percent-encoded.`));
    }
    const { value } = (0,restrictions/* restriction */.V0)('edge-uri-and-query');
    const length = uri.length + (querystring === '' ? 0 : querystring.length + 1);
    if (length > value) {
        problems.push(problem('result-uri', `request.uri and querystring have ${length} characters together; CloudFront takes fewer than ${value + 1}.`));
    }
    return problems;
}
function checkBody(eventType, before, body) {
    if (!isObject(body))
        return [problem('result-body', `request.body is ${shown(body)}; CloudFront takes { action, encoding, data }.`)];
    const problems = [
        ...oneOf('result-body', 'request.body.action', body.action, ['read-only', 'replace']),
        ...oneOf('result-body', 'request.body.encoding', body.encoding, ['base64', 'text']),
    ];
    const truncated = isObject(before.body) ? before.body.inputTruncated : undefined;
    if (body.inputTruncated !== undefined && truncated !== undefined && body.inputTruncated !== truncated) {
        problems.push(problem('result-read-only', 'request.body.inputTruncated was changed; it is read-only.'));
    }
    // With any other action CloudFront sends the body on as it came, whatever stands here.
    if (body.action !== 'replace')
        return problems;
    if (typeof body.data !== 'string')
        return [
            ...problems,
            problem('result-body', `request.body.data is ${shown(body.data)}; CloudFront takes a string.`),
        ];
    const base64 = body.encoding !== 'text';
    if (base64 && !isBase64(body.data)) {
        problems.push(problem('result-body', "request.body.data is not valid base64; for plain text set encoding to 'text'."));
    }
    const viewer = (0,restrictions/* isViewerEvent */.ls)(eventType);
    const row = base64
        ? (0,restrictions/* restriction */.V0)(viewer ? 'edge-replaced-body-base64-viewer' : 'edge-replaced-body-base64-origin')
        : (0,restrictions/* restriction */.V0)(viewer ? 'edge-replaced-body-text-viewer' : 'edge-replaced-body-text-origin');
    const bytes = Buffer.byteLength(body.data);
    if (bytes > row.value) {
        const message = `request.body.data has ${(0,restrictions/* inWords */.r4)(bytes, 'bytes')} (${bytes} bytes); as ${base64 ? 'base64' : 'text'} CloudFront takes ${(0,restrictions/* inWords */.r4)(row.value, 'bytes')} at ${eventType}.`;
        problems.push(problem('result-size', message));
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/edge/run/result/response.js




/**
 * Checks a response: one that a request function made, or one that a response function hands on.
 * Source: CloudFront Developer Guide, Generate HTTP responses in request triggers; Restrictions on Lambda@Edge.
 *
 * @param before the response that the function got; undefined at request events
 */
function checkResponse(eventType, before, response) {
    return [
        ...checkStatus(eventType, before, response),
        ...checkResponseHeaders(eventType, before, response),
        ...checkResponseBody(eventType, response),
        ...checkSize(eventType, before, response),
    ];
}
function checkStatus(eventType, before, response) {
    const { status, statusDescription } = response;
    const problems = [];
    if (typeof status !== 'string' || !/^[2-5]\d\d$/.test(status)) {
        const hint = typeof status === 'number' ? ' The status is a string, not a number.' : '';
        problems.push(problem('result-status', `response.status is ${shown(status)}; CloudFront takes a string from "200" to "599".${hint}`));
    }
    else if (eventType === 'viewer-response' && before?.status !== undefined && status !== String(before.status)) {
        problems.push(problem('result-status', `response.status was changed from ${shown(before.status)} to ${shown(status)}; a viewer-response function cannot change it.`));
    }
    if (statusDescription !== undefined && typeof statusDescription !== 'string') {
        problems.push(problem('result-status', `response.statusDescription is ${shown(statusDescription)}; CloudFront takes a string.`));
    }
    return problems;
}
function checkResponseHeaders(eventType, before, response) {
    if (response.headers === undefined)
        return [];
    return checkHeaders(response.headers, {
        where: 'response.headers',
        before: isObject(before?.headers) ? before.headers : {},
        readOnly: before ? edge_headers/* readOnlyHeaders */.Dm[eventType] : edge_headers/* readOnlyInGeneratedResponses */.Dq,
    });
}
function checkResponseBody(eventType, { status, body, bodyEncoding }) {
    const problems = oneOf('result-body', 'response.bodyEncoding', bodyEncoding, ['text', 'base64']);
    if (body === undefined)
        return problems;
    if (typeof body !== 'string')
        return [...problems, problem('result-body', `response.body is ${shown(body)}; CloudFront takes a string.`)];
    if (bodyEncoding === 'base64' && !isBase64(body)) {
        problems.push(problem('result-body', 'response.body is not valid base64, which response.bodyEncoding says it is.'));
    }
    if (status === '204' && eventType === 'viewer-request') {
        problems.push(problem('result-body', 'response.body is there while response.status is "204", which has no body.'));
    }
    return problems;
}
/** The size counts where the function makes the response: the origin's own body is not seen and not counted. */
function checkSize(eventType, before, { headers, body }) {
    if (before && body === undefined)
        return [];
    const row = (0,restrictions/* restriction */.V0)((0,restrictions/* isViewerEvent */.ls)(eventType) ? 'edge-generated-response-viewer' : 'edge-generated-response-origin');
    const bytes = headerBytes(headers) + (typeof body === 'string' ? Buffer.byteLength(body) : 0);
    if (bytes <= row.value)
        return [];
    const message = `The response has ${(0,restrictions/* inWords */.r4)(bytes, 'bytes')} (${bytes} bytes) of headers and body; at ${eventType} CloudFront takes ${(0,restrictions/* inWords */.r4)(row.value, 'bytes')}.`;
    return [problem('result-size', message)];
}

;// CONCATENATED MODULE: ./lib/edge/run/result-rules.js




/**
 * Checks what a Lambda@Edge function returned for an event, as CloudFront does before it goes on: an empty list means that it would.
 * `event` is the event as the function got it, `{ Records: [{ cf }] }`; `result` is what came back, through JSON.
 */
const checkResult = (eventType, event, result) => {
    const { request, response } = cloudFrontOf(event);
    const forRequest = eventType === 'viewer-request' || eventType === 'origin-request';
    if (!isObject(result))
        return [problem('result-shape', `The function returned ${shown(result)}; ${expected(forRequest)}`)];
    if (!forRequest) {
        return 'status' in result ? checkResponse(eventType, response, result) : [shapeless(result, forRequest)];
    }
    if ('status' in result)
        return checkResponse(eventType, undefined, result);
    return 'uri' in result || 'method' in result
        ? checkRequest(eventType, request, result)
        : [shapeless(result, forRequest)];
};
function shapeless(result, forRequest) {
    const names = Object.keys(result).join(', ') || 'no members';
    const whole = 'Records' in result ? ' Return event.Records[0].cf.request or response, not the event.' : '';
    return problem('result-shape', `The function returned an object with ${names}; ${expected(forRequest)}${whole}`);
}
function expected(forRequest) {
    return forRequest
        ? 'CloudFront takes the request, or a response with a status.'
        : 'CloudFront takes the response, with its status.';
}
/** The `cf` part of an event; empty objects stand for what is not there. */
function cloudFrontOf(event) {
    const records = isObject(event) && Array.isArray(event.Records) ? event.Records : [];
    const cf = isObject(records[0]) && isObject(records[0].cf) ? records[0].cf : {};
    return { request: isObject(cf.request) ? cf.request : {}, response: isObject(cf.response) ? cf.response : {} };
}
const result_rules_sources = {
    'result-status': sources/* edgeRestrictions */.FR,
    'result-disallowed-header': sources/* allEdgeRestrictions */.SH,
    'result-read-only-header': sources/* allEdgeRestrictions */.SH,
    'result-uri': sources/* allEdgeRestrictions */.SH,
    'result-body': sources/* includeBody */.Ty,
    'result-size': sources/* generatedResponses */.EC,
};
/** Where a rule of `checkResult` was read. */
function sourceOfResultRule(rule) {
    return result_rules_sources[rule] ?? sources/* eventStructure */.Sq;
}

;// CONCATENATED MODULE: ./lib/edge/run/run-findings.js


const expectationSource = { title: 'docs/sample-events.md', read: '2026-11-21' };
/**
 * What an invocation that did not return comes to, as a finding without a position; undefined when it returned.
 * CloudFront answers a viewer with 503 then ("Lambda execution error").
 */
function failureOf(invocation, request) {
    const python = request.runtime.startsWith('python');
    const handlers = python ? sources/* pythonHandlers */.ON : sources/* nodeHandlers */.gB;
    const finding = (rule, message, advice, source = handlers) => ({ rule, severity: 'error', message, advice, source });
    const edge = request.target === 'lambda-edge' ? ' CloudFront would answer 503.' : '';
    const quotas = request.target === 'lambda-edge' ? sources/* edgeQuotas */.Bg : sources/* lambdaQuotas */.X8;
    switch (invocation.outcome) {
        case 'returned':
            return undefined;
        case 'threw': {
            const at = placeIn(invocation.stack, python);
            const thrown = `${invocation.errorType}: ${invocation.errorMessage}`;
            return finding('handler-threw', `The handler threw ${thrown}${at ? ` (${at})` : ''}.${edge}`, 'Catch the error and return a response, or correct the event.');
        }
        case 'not-loaded': {
            const message = `The handler ${request.handler} cannot be loaded: ${invocation.errorType}: ${invocation.errorMessage}`;
            return finding('handler-not-loaded', message, python
                ? 'Define a function of that name at the top of the module, and give what it imports with requirements or include.'
                : 'Export a function of that name, and bundle or include what it imports.');
        }
        case 'timed-out':
            return finding('handler-timeout', `The handler did not end within its limit of ${request.timeout} s.${edge}`, 'Answer sooner, or raise timeout within the limits.', quotas);
        case 'out-of-memory': {
            const used = invocation.maxMemoryMb === null ? '' : ` (it had ${invocation.maxMemoryMb} MB)`;
            return finding('handler-memory', `The handler needs more than its ${request.memorySize} MB of memory${used}.${edge}`, 'Use less, or raise memory-size within the limits.', quotas);
        }
        case 'exited': {
            const how = invocation.signal ? `signal ${invocation.signal}` : `exit code ${invocation.exitCode ?? 'unknown'}`;
            return finding('handler-exited', `The process of the handler ended by itself (${how}).${edge}`, `Return from the handler; do not call ${python ? 'sys.exit' : 'process.exit'}.`);
        }
    }
}
/** The line that threw: Node.js names it first, Python last. */
function placeIn(stack, python) {
    const lines = stack.filter((line) => line.includes(python ? 'File ' : 'at ')).map((line) => line.trim());
    return python ? lines.at(-1) : lines[0];
}
/** All that a run of one sample event found, at the event's file. */
function findingsOf(run, request, expectLine) {
    const position = { file: run.file, line: 1 };
    const failure = failureOf(run.invocation, request);
    if (failure)
        return [{ ...failure, position }];
    const broken = run.problems.map((problem) => {
        const message = `${problem.message} CloudFront would answer ${problem.status}.`;
        const advice = `Change what the handler returns for this ${run.eventType} event.`;
        return {
            rule: problem.rule,
            severity: 'error',
            message,
            advice,
            source: sourceOfResultRule(problem.rule),
            position,
        };
    });
    const unexpected = run.mismatches.map((mismatch) => {
        const message = `The handler returned something else than the file expects: ${mismatch}.`;
        const advice = 'Change the handler, or the file where it is out of date.';
        return {
            rule: 'sample-event-expect',
            severity: 'error',
            message,
            advice,
            source: expectationSource,
            position: { file: run.file, line: expectLine ?? 1 },
        };
    });
    return [...broken, ...unexpected];
}

;// CONCATENATED MODULE: ./lib/edge/run/sample-event.js




/**
 * Reads a sample event's file. It holds either the event alone, as the function gets it, or
 * `{ "event": ..., "expect": ..., "comment": "..." }`, where `expect` is the part of the result that must come back.
 * For Lambda@Edge the event is `{ "Records": [{ "cf": { "config": { "eventType": ... }, "request": ..., "response": ... } }] }`, and its type must be
 * one of those that the function is attached to; for regional Lambda it is any JSON.
 */
function readSampleEvent(sample, target, eventTypes) {
    let content;
    try {
        content = JSON.parse(sample.text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const message = `Sample event is not JSON: ${(0,errors/* messageOf */.bD)(error)}.`;
        return bad(sample.file, message, 'Correct the file.', lineOfJsonError((0,errors/* messageOf */.bD)(error), sample.text));
    }
    const wrapped = unwrap(content);
    const expectLine = wrapped.expect === undefined ? undefined : lineOf(sample.text, /"expect"\s*:/);
    if (target !== 'lambda-edge')
        return { ...wrapped, expectLine, eventType: null };
    const eventType = typeOf(wrapped.event);
    const advice = 'An event is { "Records": [{ "cf": { "config": { "eventType": "viewer-request" }, "request": { ... } } }] }.';
    if (typeof eventType !== 'string')
        return bad(sample.file, `Sample event: ${eventType.wrong}.`, advice, 1);
    const line = lineOf(sample.text, /"eventType"\s*:/);
    if (!vocabulary/* eventTypes */.mu.includes(eventType)) {
        const message = `Sample event has the eventType ${shown(eventType)}, expected one of ${vocabulary/* eventTypes */.mu.join(', ')}.`;
        return bad(sample.file, message, 'Correct config.eventType.', line);
    }
    if (!eventTypes.includes(eventType)) {
        const message = `Sample event is a ${eventType}, but the function is built for ${eventTypes.join(', ')}.`;
        return bad(sample.file, message, 'Add the type to event-types, or leave the file out of events.', line);
    }
    return { ...wrapped, expectLine, eventType: eventType };
}
/** Tells a finding from an event. */
function isFinding(read) {
    return 'rule' in read;
}
function unwrap(content) {
    const wrapper = ['event', 'expect', 'comment'];
    if (!isObject(content) || !('event' in content))
        return { event: content };
    if (!Object.keys(content).every((name) => wrapper.includes(name)))
        return { event: content };
    return 'expect' in content ? { event: content.event, expect: content.expect } : { event: content.event };
}
function typeOf(event) {
    if (!isObject(event) || !Array.isArray(event.Records))
        return { wrong: 'it has no Records' };
    if (event.Records.length !== 1)
        return { wrong: `it has ${event.Records.length} Records, CloudFront sends one` };
    const record = event.Records[0];
    const cf = isObject(record) ? record.cf : undefined;
    if (!isObject(cf) || !isObject(cf.config))
        return { wrong: 'Records[0].cf.config is missing' };
    const { eventType } = cf.config;
    if (typeof eventType !== 'string')
        return { wrong: 'Records[0].cf.config.eventType is missing' };
    if (!isObject(cf.request))
        return { wrong: 'Records[0].cf.request is missing' };
    if (eventType.endsWith('-response') && !isObject(cf.response))
        return { wrong: `Records[0].cf.response is missing in a ${eventType} event` };
    return eventType;
}
function bad(file, message, advice, line) {
    return {
        rule: 'sample-event',
        severity: 'error',
        message,
        advice,
        source: sources/* eventStructure */.Sq,
        position: { file, line: line ?? 1 },
    };
}
/** Node.js says `(line 3 column 6)` in some messages; others only quote what was met, and are found again in the shortest beginning. */
function lineOfJsonError(message, text) {
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    if (line)
        return Number(line);
    const lines = text.trimEnd().split('\n');
    const kind = message.split(' ', 2).join(' ');
    const found = lines.findIndex((_line, index) => jsonError(lines.slice(0, index + 1).join('\n')).startsWith(kind));
    return message.includes('Unexpected end') || found < 0 ? lines.length : found + 1;
}
function jsonError(text) {
    try {
        JSON.parse(text);
        return '';
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
function lineOf(text, pattern) {
    const at = text.search(pattern);
    return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/edge/run/unpack.js








/**
 * Unpacks a zip into a new folder, gives the folder to `work`, and removes it however that ends.
 * An entry that would land outside the folder, a link, and more bytes than Lambda unpacks are refused.
 */
async function withUnpacked(zip, work, temporaryDirectory = (0,external_node_os_.tmpdir)()) {
    const directory = await (0,external_node_fs_promises_.realpath)(await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'edge-actions-run-')));
    try {
        await unpack(zip, directory);
        return await work(directory);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Unpacks a zip into an existing folder. */
async function unpack(zip, directory) {
    const root = (0,external_node_path_.resolve)(directory);
    const most = (0,restrictions/* restriction */.V0)('edge-unpacked').value;
    let bytes = 0;
    try {
        const file = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
            lazyEntries: true,
        });
        for await (const entry of file.eachEntry()) {
            bytes += entry.uncompressedSize;
            if (bytes > most)
                throw new Error(`it unpacks to more than the ${(0,restrictions/* inWords */.r4)(most, 'bytes')} that Lambda allows`);
            const target = placeOf(entry, root);
            if (entry.fileName.endsWith('/')) {
                await (0,external_node_fs_promises_.mkdir)(target, { recursive: true });
                continue;
            }
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            // yauzl refuses a stream that brings more bytes than the entry says.
            await (0,external_node_stream_promises_.pipeline)(await file.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(target, { mode: modeOf(entry), flags: 'wx' }));
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo('Bad zip', `The artifact cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
function placeOf(entry, root) {
    const target = (0,external_node_path_.resolve)(root, entry.fileName);
    if (target !== root && !target.startsWith(root + external_node_path_.sep))
        throw new Error(`entry ${JSON.stringify(entry.fileName)} lies outside of it`);
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type === 0o120000)
        throw new Error(`entry ${JSON.stringify(entry.fileName)} is a symbolic link`);
    return target;
}
function modeOf(entry) {
    return (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
}

;// CONCATENATED MODULE: ./lib/edge/run/run-events.js








/** Loads the built handler in a child process without calling it: no findings when it is a function that its runtime would call. */
async function probeHandler(request) {
    return [...otherPython(request), ...(await withHandler(request, (handler) => load(handler, request, false)))];
}
/**
 * Runs the built zip on sample events, in one child process: cold on the first, warm on the others, in the order given. What comes back is
 * checked against the rules of the event's type (Lambda@Edge) and against what the file expects.
 */
async function runEvents(request) {
    const { log, target, eventTypes } = request;
    const samples = request.events.map(({ file, text }) => ({
        file,
        read: readSampleEvent({ file, text }, target, eventTypes),
    }));
    const findings = samples.flatMap(({ read }) => (isFinding(read) ? [read] : []));
    const runnable = samples.flatMap(({ file, read }) => (isFinding(read) ? [] : [{ file, sample: read }]));
    const runs = [];
    if (runnable.length === 0)
        return { runs, findings };
    findings.push(...otherPython(request));
    await withHandler(request, async (handler) => {
        const notLoaded = await load(handler, request, true);
        findings.push(...notLoaded);
        if (notLoaded.length > 0)
            return;
        for (const { file, sample } of runnable) {
            const invocation = await handler.invoke(sample.event);
            request.signal?.throwIfAborted();
            const run = judge(file, sample, invocation);
            runs.push(run);
            findings.push(...findingsOf(run, request, sample.expectLine));
            await logRun(log, run);
        }
    });
    return { runs, findings };
}
async function withHandler(request, work) {
    const { functionName, handler: name, runtime, memorySize, timeout } = request;
    const { handlerRuntime, moduleDirectories, environment } = request;
    const run = async (directory) => {
        const fn = { directory, functionName, functionVersion: '1', handler: name, runtime, memorySize, timeout };
        const handler = startHandler(fn, { handlerRuntime, moduleDirectories, ...(environment ? { environment } : {}) });
        const stop = () => void handler.stop();
        request.signal?.throwIfAborted();
        request.signal?.addEventListener('abort', stop, { once: true });
        try {
            return await work(handler);
        }
        finally {
            request.signal?.removeEventListener('abort', stop);
            await handler.stop();
        }
    };
    return withUnpacked(request.zip, run, request.temporaryDirectory);
}
async function load(handler, request, withEvents) {
    const failed = await handler.load();
    request.signal?.throwIfAborted();
    if (!failed)
        return [];
    const lacking = (0,python_runtime_packages/* lacksOnlyHere */.Z)(failed, request, withEvents);
    if (lacking)
        return [lacking];
    if (failed.logs.length > 0)
        await request.log.group(`Log of ${request.handler} while loading`, async () => logLines(request.log, failed));
    const failure = failureOf(failed, request);
    const loading = failed.outcome === 'not-loaded' ? '' : ' That was while it was loaded, before any event.';
    // A native module of one Python is not found by another.
    const other = otherPython(request).map(({ message, advice }) => ` ${message} ${advice}`);
    return [{ ...failure, message: `${failure.message}${loading}${other.join('')}` }];
}
function judge(file, sample, invocation) {
    const { event, eventType, expect } = sample;
    const returned = invocation.outcome === 'returned';
    const problems = returned && eventType ? checkResult(eventType, event, invocation.result) : [];
    const different = returned && expect !== undefined ? mismatches(expect, invocation.result) : [];
    const passed = returned && problems.length === 0 && different.length === 0;
    return { file, eventType, invocation, problems, mismatches: different, passed };
}
async function logRun(log, { file, eventType, invocation, passed }) {
    const memory = invocation.maxMemoryMb === null ? '' : `, ${invocation.maxMemoryMb} MB`;
    const kind = eventType ? ` (${eventType})` : '';
    log.info(`${passed ? 'passed' : 'FAILED'}  ${file}${kind}: ${invocation.outcome} in ${invocation.durationMs.toFixed(0)} ms${memory}`);
    if (invocation.logs.length > 0)
        await log.group(`Log of ${file}`, async () => logLines(log, invocation));
}
/** What a handler printed must not be read as a workflow command: neither `::name::` at a line's start nor `##[name]` anywhere. */
function logLines(log, { logs }) {
    for (const line of logs)
        log.info(`| ${line.replaceAll('##[', '## [')}`);
}


/***/ })

};
