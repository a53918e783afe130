import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ distFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/**
 * The absolute path of dist/, two folders up from the bundle that the runner started. Not import.meta.url: the bundler would put the
 * build machine's path in its place.
 */
function distFolder() {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(process.argv[1] ?? '.')));
}


/***/ }),

/***/ 5336:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _dist_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8036);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6542);
/* harmony import */ var _upload_artifact_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24);



await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)('upload-artifact-hash', (0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .distFolder */ .P)(), _upload_artifact_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadArtifactHash */ .yP);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/github/toolkit.js
/**
 * The pieces of @actions/core that an action needs, imported one by one: the package's own entry also loads an HTTP client for
 * OpenID tokens that no action here asks for, and costs 50 ms of CPU at every start (`npm run bench` shows the start-up).
 */




;// CONCATENATED MODULE: ./lib/github/actions-log.js

/**
 * A log that writes GitHub's workflow commands.
 *
 * @param write takes one line without its end; standard output in an action
 */
function createActionsLog(write = (line) => process.stdout.write(`${line}\n`)) {
    const annotate = (kind, message, options = {}) => issueCommand(kind, annotationProperties(options), message);
    return {
        debug: (message) => issueCommand('debug', {}, message),
        info: (message) => write(withoutCommands(message)),
        notice: (message, options) => annotate('notice', message, options),
        warning: (message, options) => annotate('warning', message, options),
        error: (message, options) => annotate('error', message, options),
        async group(title, work) {
            issueCommand('group', {}, title);
            try {
                return await work();
            }
            finally {
                issueCommand('endgroup', {}, '');
            }
        },
    };
}
function annotationProperties(options) {
    return toCommandProperties({
        ...(options.title === undefined ? {} : { title: options.title }),
        ...(options.file === undefined ? {} : { file: options.file }),
        ...(options.line === undefined ? {} : { startLine: options.line }),
        // GitHub shows a column only beside a line.
        ...(options.line === undefined || options.column === undefined ? {} : { startColumn: options.column }),
    });
}
/**
 * Text that the runner cannot take for a workflow command. A user's handler may log anything, `::add-mask::` and `##[group]`
 * included, and its lines are shown in the action's own output.
 */
function withoutCommands(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #['))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/github/annotations.js
/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const annotationsShown = 10;
const severities = ['error', 'warning', 'notice'];
/** Annotates findings at their lines, at most ten of a kind; a last line says how many more the summary holds. */
function annotateFindings(findings, log) {
    for (const severity of severities) {
        const ofKind = findings.filter((finding) => finding.severity === severity);
        for (const finding of ofKind.slice(0, annotationsShown)) {
            log[severity](`${finding.message} ${finding.advice} (${finding.rule}; ${finding.source.title}, read ${finding.source.read})`, {
                title: titleOf(finding.rule),
                ...finding.position,
            });
        }
        const more = ofKind.length - annotationsShown;
        if (more > 0)
            log.info(`${more} more of kind ${severity}: the job summary lists them all.`);
    }
}
/** `read-only-header` as `Read only header`. */
function titleOf(rule) {
    const words = rule.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./lib/github/context.js
/** @param environment the runner's variables; GITHUB_SERVER_URL is honoured for GitHub Enterprise Server */
function readRunContext(environment) {
    const server = (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const repository = environment.GITHUB_REPOSITORY;
    const repositoryUrl = repository && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null;
    const commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(environment.GITHUB_SHA ?? '')
        ? environment.GITHUB_SHA
        : null;
    const run = environment.GITHUB_RUN_ID;
    const attempt = environment.GITHUB_RUN_ATTEMPT;
    return {
        commit,
        repositoryUrl,
        runUrl: repositoryUrl && run ? `${repositoryUrl}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}` : null,
    };
}

// EXTERNAL MODULE: ./lib/github/markdown.js
var markdown = __nccwpck_require__(18);
;// CONCATENATED MODULE: ./lib/github/findings-table.js

const marks = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** All findings as a table, errors first; empty text when there are none. */
function findingsTable(findings) {
    if (findings.length === 0)
        return '';
    const order = ['error', 'warning', 'notice'];
    const rows = [...findings]
        .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
        .map((finding) => [
        marks[finding.severity],
        finding.position
            ? (0,markdown/* code */.aY)(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ''}`)
            : '',
        `${(0,markdown/* plain */.pj)(finding.message)} ${(0,markdown/* plain */.pj)(finding.advice)}`,
        (0,markdown/* code */.aY)(finding.rule),
        `${(0,markdown/* plain */.pj)(finding.source.title)}, read ${finding.source.read}`,
    ]);
    return `\n${(0,markdown/* table */.tp)(['', 'where', 'what', 'rule', 'source'], rows)}\n`;
}

;// CONCATENATED MODULE: ./lib/github/outputs.js

/** Writes outputs to the file that GITHUB_OUTPUT names; outside a runner they are printed as workflow commands. */
function setOutputs(outputs, environment) {
    for (const [name, value] of Object.entries(outputs)) {
        const text = outputText(value);
        if (environment.GITHUB_OUTPUT)
            issueFileCommand('OUTPUT', prepareKeyValueMessage(name, text));
        else
            issueCommand('set-output', { name }, text);
    }
}
function outputText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./lib/github/summary-limit.js
/** GitHub drops a step's whole summary above 1 MiB. */
const summaryLimitBytes = 1024 * 1024;
/** The Markdown, or its first lines with a sentence that says it was cut, so that it stays under GitHub's limit. */
function cutToSummaryLimit(markdown, limitBytes = summaryLimitBytes) {
    if (Buffer.byteLength(markdown) <= limitBytes)
        return markdown;
    const note = '\n\n*Cut here: a job summary holds 1 MiB. The log has the rest.*\n';
    const room = limitBytes - Buffer.byteLength(note);
    const head = Buffer.from(markdown).subarray(0, room).toString('utf8');
    return `${head.slice(0, Math.max(0, head.lastIndexOf('\n')))}${note}`;
}

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __nccwpck_require__(8285);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/kit/file-system-refusal.js


/** What the file system says no with when the machine is at fault, and not the program. */
const meanings = {
    EACCES: 'The job may not read or write there: look at who owns the files, as after a step that ran in a container.',
    EPERM: 'The job may not read or write there: look at who owns the files, as after a step that ran in a container.',
    EROFS: 'The file system is read-only.',
    ENOSPC: "The runner's disk is full.",
    EDQUOT: "The runner's disk quota is used up.",
    ENOTDIR: 'A file is in the place of a folder: remove it, or give another folder.',
    EEXIST: 'A file is in the place of a folder: remove it, or give another folder.',
    EISDIR: 'A folder is in the place of a file: remove it, or give another folder.',
    ERR_FS_EISDIR: 'A folder is in the place of a file: remove it, or give another folder.',
};
/** The error of a file operation that the machine or the checkout refused, in a user's words, or null for any other error. */
function fileSystemRefusal(error) {
    if (!external_node_util_.types.isNativeError(error) || error instanceof errors/* UserError */.yo)
        return null;
    const { code, path: place } = error;
    const meaning = code !== undefined && place !== undefined ? meanings[code] : undefined;
    if (meaning === undefined)
        return null;
    return new errors/* UserError */.yo('File system', `${error.message}. ${meaning}`, { cause: error });
}

;// CONCATENATED MODULE: ./lib/kit/inputs.js

/**
 * An action's inputs as the runner hands them over in INPUT_* variables.
 *
 * The runner gives an empty string both for an input that was left out without a default and for an expression that came out
 * empty (an unset variable, an output that was dropped because it held a masked value). A guard read with `guarded` therefore
 * has the default `none` in action.yml, and an empty one is an error: a guard never fails open.
 */
class Inputs {
    #environment;
    #declared;
    constructor(environment, declared) {
        this.#environment = environment;
        this.#declared = declared;
    }
    /** Whether action.yml declares the input: publish-edge has some that its parts lack, and the other way round. */
    declares(name) {
        return this.#declared[name] !== undefined;
    }
    /** The trimmed text; a default from action.yml where the runner set nothing at all. Reading an undeclared input is a bug. */
    #raw(name) {
        const declared = this.#declared[name];
        if (declared === undefined)
            throw new Error(`Input '${name}' is read but not declared in action.yml`);
        return (this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? declared).trim();
    }
    /** The input, its default when it is empty, or undefined where there is none. */
    text(name) {
        return this.#raw(name) || this.#declared[name] || undefined;
    }
    /** Whether something else than the default came. The runner sets defaults too, so that a default written out cannot be told from none. */
    given(name) {
        return this.text(name) !== (this.#declared[name] || undefined);
    }
    /** The same inputs with values from another place than the workflow, as an edge.yml's: what they leave out has its default. */
    from(values) {
        const variables = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        return new Inputs(Object.fromEntries(variables), this.#declared);
    }
    required(name, expected) {
        const value = this.text(name);
        if (value === undefined)
            throw new errors/* InputError */.dz(name, '', expected);
        return value;
    }
    /** A guard: undefined for `none`, an error when empty. */
    guarded(name, expected) {
        const value = this.#raw(name);
        if (value === 'none')
            return undefined;
        if (value)
            return value;
        throw new errors/* InputError */.dz(name, value, `${expected}, or none`, 'An empty value is what an unset variable or a dropped output leaves behind, so it is refused; leave the input out, or write none, to go without it.');
    }
    /** Strict: an empty value is an error, so that `dry-run` cannot turn into its opposite. */
    boolean(name) {
        return this.choice(name, ['true', 'false']) === 'true';
    }
    choice(name, allowed) {
        const value = this.#raw(name);
        const lower = value.toLowerCase();
        const found = allowed.find((one) => one === value) ?? allowed.find((one) => one === lower);
        if (found === undefined)
            throw new errors/* InputError */.dz(name, value, `one of ${allowed.join(', ')}`);
        return found;
    }
    /** A whole number within the bounds, the default when the input is empty, or undefined where there is none. */
    integer(name, bounds) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (!(number >= bounds.minimum && number <= bounds.maximum)) {
            throw new errors/* InputError */.dz(name, value, `a whole number of ${bounds.unit} from ${bounds.minimum} to ${bounds.maximum}`);
        }
        return number;
    }
    requiredInteger(name, bounds) {
        const number = this.integer(name, bounds);
        if (number === undefined)
            throw new errors/* InputError */.dz(name, '', `a whole number of ${bounds.unit}`);
        return number;
    }
    /** One item a line; blank lines and surrounding white space are dropped. */
    lines(name) {
        return this.#raw(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter(Boolean);
    }
    /** Items on lines of their own or separated by commas: for `functions`, `event-types`, `external` and `fail-on` alone. */
    commaSeparated(name) {
        return this.lines(name).flatMap((line) => line
            .split(',')
            .map((item) => item.trim())
            .filter(Boolean));
    }
    /** `KEY=VALUE` lines. The value is what follows the first `=`, as it is. Messages show the key alone: a value may be a secret. */
    keyValues(name) {
        const values = {};
        for (const [index, line] of this.lines(name).entries()) {
            const separator = line.indexOf('=');
            const key = separator < 0 ? '' : line.slice(0, separator).trim();
            if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
                throw new errors/* InputError */.dz(name, `line ${index + 1}`, 'lines KEY=VALUE with a key of letters, digits and _');
            }
            if (Object.hasOwn(values, key))
                throw new errors/* InputError */.dz(name, key, 'each key once');
            values[key] = line.slice(separator + 1).trim();
        }
        return values;
    }
}

;// CONCATENATED MODULE: ./lib/actions/declared-inputs.js
/** Generated by `npm run docs` from the action.yml files: input to default, '' where there is none. */
const declaredInputs = {
    'publish-edge': {
        config: '',
        functions: '',
        'function-name': '',
        entry: '',
        target: 'lambda-edge',
        'event-types': '',
        runtime: '',
        handler: '',
        'build-env': '',
        include: '',
        external: '',
        requirements: '',
        'allow-source-distributions': 'false',
        minify: 'true',
        'source-map': 'false',
        'memory-size': '',
        timeout: '',
        events: '',
        'working-directory': '.',
        'output-directory': '.edge',
        bucket: '',
        prefix: '',
        version: '',
        sha256: 'none',
        'kms-key-id': '',
        stage: 'none',
        'release-bucket': 'none',
        'release-prefix': '',
        'function-prefix': '',
        alias: '',
        'dry-run': 'false',
        'code-sha256': 'none',
        'distribution-id': 'none',
        'distribution-name': 'default',
        associations: '',
        'take-over': 'false',
        function: '',
        wait: 'true',
        'timeout-minutes': '20',
        'invalidate-paths': '',
    },
    'build-lambda': {
        config: '',
        functions: '',
        'function-name': '',
        entry: '',
        target: 'lambda-edge',
        'event-types': '',
        runtime: '',
        handler: '',
        'build-env': '',
        include: '',
        external: '',
        requirements: '',
        'allow-source-distributions': 'false',
        minify: 'true',
        'source-map': 'false',
        'memory-size': '',
        timeout: '',
        events: '',
        'working-directory': '.',
        'output-directory': '.edge',
    },
    'upload-artifact-hash': {
        'artifact-path': '',
        artifacts: '',
        'function-name': '',
        bucket: '',
        prefix: '',
        version: '',
        sha256: 'none',
        'kms-key-id': '',
        stage: 'none',
        'release-bucket': 'none',
        'release-prefix': '',
        'function-prefix': '',
        alias: '',
        'dry-run': 'false',
    },
    'publish-edge-version': {
        'function-name': '',
        target: 'lambda-edge',
        'artifact-path': '',
        's3-bucket': '',
        's3-key': '',
        artifacts: '',
        config: '',
        'function-prefix': '',
        'code-sha256': 'none',
        alias: '',
        'distribution-id': 'none',
        'distribution-name': 'default',
        associations: '',
        'take-over': 'false',
        runtime: '',
        handler: '',
        stage: 'none',
        'release-bucket': 'none',
        'release-prefix': '',
        function: '',
        wait: 'true',
        'timeout-minutes': '20',
        'invalidate-paths': '',
        'dry-run': 'false',
    },
};

;// CONCATENATED MODULE: ./lib/actions/findings.js
/** The findings that an error carries, if it carries any: BuildError does. Asked by shape, so that no action loads what it does not use. */
function withFindings(error) {
    const findings = error?.findings;
    return Array.isArray(findings) ? findings : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/run-action.js












/**
 * Runs an action: exit code 1 and one titled `::error` for an expected failure, the stack too for a bug or when debug logging is on.
 *
 * @param name the action's folder name, by which its declared inputs are found
 * @param dist absolute path of dist/
 */
async function runAction(name, dist, action) {
    const environment = process.env;
    const log = createActionsLog();
    const cancellation = new AbortController();
    const cancel = (signal) => cancellation.abort(new errors/* UserError */.yo('Cancelled', `Cancelled by ${signal}.`));
    process.once('SIGINT', cancel).once('SIGTERM', cancel);
    const context = {
        inputs: new Inputs(environment, declaredInputs[name]),
        log,
        signal: cancellation.signal,
        environment,
        run: readRunContext(environment),
        workspace: environment.GITHUB_WORKSPACE || process.cwd(),
        dist,
        setOutputs: (outputs) => setOutputs(outputs, environment),
        summarize: (markdown) => appendSummary(environment.GITHUB_STEP_SUMMARY, markdown),
    };
    try {
        await action(context);
    }
    catch (error) {
        await report(error, context);
        process.exitCode = 1;
    }
    finally {
        process.off('SIGINT', cancel).off('SIGTERM', cancel);
    }
}
async function report(thrown, context) {
    const { log, environment } = context;
    const ended = inWordsOfCancellation(thrown, context.signal);
    const error = fileSystemRefusal(ended) ?? ended;
    const findings = withFindings(error);
    if (error instanceof errors/* UserError */.yo) {
        log.error(error.message, { title: error.title, ...error.position });
        if (environment.RUNNER_DEBUG === '1')
            log.info(stackOf(error));
    }
    else {
        log.error(`${(0,errors/* messageOf */.bD)(error)} This is a bug in edge-actions: please report it with the lines below.`, {
            title: 'Bug in edge-actions',
        });
        log.info(stackOf(error));
    }
    // After the error itself, as GitHub shows the first ten of a step; what has no line is in the error already.
    if (findings)
        annotateFindings(findings.filter(besideTheError), log);
    const title = error instanceof errors/* UserError */.yo ? error.title : 'Bug in edge-actions';
    const text = `### ❌ ${title}\n\n${fence((0,errors/* messageOf */.bD)(error))}\n${findingsTable(findings ?? [])}`;
    // A summary that cannot be written must not hide the failure itself.
    await context.summarize(text).catch(() => { });
}
function besideTheError({ severity, position }) {
    return severity !== 'error' || position !== undefined;
}
/** A call that was given up at a signal fails with an error of its own, which is no bug. */
function inWordsOfCancellation(error, signal) {
    if (!signal.aborted || error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* UserError */.yo('Cancelled', `${(0,errors/* messageOf */.bD)(signal.reason)} The call in hand was given up. Running the same again is safe.`, { cause: error });
}
/** The message as a code block whose fence is longer than any run of backticks inside. */
function fence(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const mark = '`'.repeat(longest + 1);
    return `${mark}text\n${text}\n${mark}`;
}
function stackOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by ${stackOf(error.cause)}`;
}
async function appendSummary(file, markdown) {
    if (file)
        (0,external_node_fs_.appendFileSync)(file, cutToSummaryLimit(`${markdown}\n`));
}


/***/ }),

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yP: () => (/* binding */ uploadArtifactHash)
});

// UNUSED EXPORTS: readSha256, readUploadInputs, upload, uploadOutputs

// EXTERNAL MODULE: ./lib/artifacts/keys.js
var keys = __nccwpck_require__(3535);
// EXTERNAL MODULE: ./lib/github/markdown.js
var markdown = __nccwpck_require__(18);
;// CONCATENATED MODULE: ./lib/github/run-links.js

/** Commit and run as links, or an empty text outside a workflow. */
function runLinks(run) {
    const links = [];
    if (run.commit)
        links.push(`commit ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(run.commit.slice(0, 12)), run.repositoryUrl ? `${run.repositoryUrl}/commit/${run.commit}` : null)}`);
    if (run.runUrl)
        links.push((0,markdown/* link */.nf)('workflow run', run.runUrl));
    return links.join(' · ');
}

;// CONCATENATED MODULE: ./lib/github/upload-summary.js


/** The job summary of an upload: what was stored, what was there already, and where. */
function uploadSummary(results, recorded, dryRun, run) {
    const rows = results.map(({ entry, uploaded, written }) => [
        (0,markdown/* plain */.pj)(entry.function),
        uploaded ? 'uploaded' : dryRun && written.length > 0 ? 'would be uploaded' : 'was there already',
        (0,markdown/* shortHash */.BC)(entry.sha256),
        (0,markdown/* code */.aY)(entry.codeSha256),
        (0,markdown/* size */.Ej)(entry.sizeBytes),
        (0,markdown/* code */.aY)(`s3://${entry.s3Bucket}/${entry.s3Key}`),
    ]);
    const parts = [
        `### ${heading(results, dryRun)}`,
        (0,markdown/* table */.tp)(['function', 'what was done', 'SHA-256', 'CodeSha256', 'size', 'where'], rows),
        recorded.map((one) => `- ${recordText(one, dryRun)}`).join('\n'),
        runLinks(run),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function heading(results, dryRun) {
    const written = results.filter((one) => one.written.length > 0).length;
    if (written === 0)
        return dryRun ? 'Dry run: nothing to upload' : '✅ Nothing to upload: everything was there already';
    const count = `${written} of ${results.length} artifact${results.length === 1 ? '' : 's'}`;
    return dryRun ? `Dry run: ${count} would be uploaded` : `☁️ Uploaded ${count}`;
}
function recordText({ function: name, releaseKey, changed }, dryRun) {
    const what = changed
        ? dryRun
            ? 'would be pointed at this artifact'
            : 'points at this artifact now'
        : 'pointed at this artifact already';
    return `release record ${(0,markdown/* code */.aY)(releaseKey)} of ${(0,markdown/* plain */.pj)(name)} ${what}`;
}

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __nccwpck_require__(8285);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __nccwpck_require__(6353);
// EXTERNAL MODULE: ./lib/kit/json-fields.js
var json_fields = __nccwpck_require__(9936);
// EXTERNAL MODULE: ./lib/kit/paths.js
var paths = __nccwpck_require__(7080);
;// CONCATENATED MODULE: ./lib/artifacts/parse-artifacts.js





const parse_artifacts_name = { pattern: vocabulary/* functionNamePattern */.Md, expected: 'letters, digits, - and _, at most 64' };
const fieldsOfEntry = [
    'function',
    'target',
    'runtime',
    'handler',
    'eventTypes',
    'artifactPath',
    'manifestPath',
    'sha256',
    'codeSha256',
    'sizeBytes',
    'commit',
    's3Bucket',
    's3Key',
    'hashKey',
    'associations',
];
/** Far above what 128 KiB of input can hold; a larger file is not the output of another action. */
const maximumFileBytes = 8 * 1024 * 1024;
/**
 * The `artifacts` input: the JSON itself, or the path of a file that holds it (an `artifacts-path` output).
 * @param inputName for messages
 * @param text as it came
 * @param workspace absolute; a path starts there and may not leave it
 * @throws InputError that names the element and the field
 */
async function parseArtifacts(inputName, text, workspace) {
    const trimmed = text.trim();
    const isJson = trimmed.startsWith('[') || trimmed.startsWith('{');
    const json = isJson ? trimmed : await readArtifactsFile(inputName, trimmed, workspace);
    try {
        const entries = new json_fields/* JsonFields */.AU({ [inputName]: (0,json_fields/* parseJson */.qF)(json) }).objects(inputName, readEntry);
        checkList(inputName, entries);
        return entries;
    }
    catch (error) {
        if (!(error instanceof json_fields/* JsonShapeError */.ir))
            throw error;
        throw new errors/* InputError */.dz(inputName, isJson ? trimmed : `${trimmed} (a file)`, `the 'artifacts' output of build-lambda or upload-artifact-hash, or the path of a file that holds it; ${error.message}`);
    }
}
async function readArtifactsFile(inputName, path, workspace) {
    const expected = "a JSON array, or the path of a file that holds one (the output 'artifacts-path')";
    if (!path)
        throw new errors/* InputError */.dz(inputName, path, expected);
    const absolute = await (0,paths/* resolveInside */.LI)(inputName, path, workspace, workspace);
    try {
        const { size } = await (0,promises_.stat)(absolute);
        if (size > maximumFileBytes)
            throw new Error(`it has ${size} bytes`);
        return await (0,promises_.readFile)(absolute, 'utf8');
    }
    catch (error) {
        throw new errors/* InputError */.dz(inputName, path, expected, `The file cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function readEntry(fields) {
    fields.only(fieldsOfEntry);
    const sha256 = fields.sha256('sha256');
    const text = (of, field) => of.text(field);
    const entry = {
        function: fields.text('function', parse_artifacts_name),
        target: fields.oneOf('target', vocabulary/* targets */.zV),
        runtime: fields.orNull('runtime', text),
        handler: fields.orNull('handler', text),
        eventTypes: fields.orNull('eventTypes', (of, field) => of.choices(field, vocabulary/* eventTypes */.mu)),
        artifactPath: fields.orNull('artifactPath', text),
        manifestPath: fields.orNull('manifestPath', text),
        sha256,
        codeSha256: fields.sha256Base64('codeSha256', sha256),
        sizeBytes: fields.wholeNumber('sizeBytes'),
        commit: fields.orNull('commit', text),
        s3Bucket: fields.orNull('s3Bucket', text),
        s3Key: fields.orNull('s3Key', text),
        hashKey: fields.orNull('hashKey', text),
        associations: fields.orNull('associations', (of, field) => of.texts(field)),
    };
    if ((entry.s3Bucket === null) !== (entry.s3Key === null)) {
        fields.text(entry.s3Bucket === null ? 's3Bucket' : 's3Key', {
            pattern: /\S/,
            expected: 'a text, as s3Bucket and s3Key go together',
        });
    }
    if (entry.artifactPath === null && entry.s3Bucket === null) {
        fields.text('artifactPath', { pattern: /\S/, expected: 'the path of the artifact, or s3Bucket and s3Key' });
    }
    return entry;
}
function checkList(inputName, entries) {
    if (entries.length === 0)
        throw new json_fields/* JsonShapeError */.ir(inputName, [], 'at least one element');
    const names = entries.map((entry) => entry.function);
    const twice = names.findIndex((one, index) => names.indexOf(one) !== index);
    if (twice !== -1) {
        throw new json_fields/* JsonShapeError */.ir(`${inputName}[${twice}].function`, names[twice], 'a function that is not listed already');
    }
}

;// CONCATENATED MODULE: ./lib/actions/function-inputs.js


/** The targets that this version builds and publishes. */
const supportedTargets = (/* unused pure expression or super */ null && (['lambda-edge', 'lambda']));
function function_inputs_readTarget(inputs) {
    return inputs.choice('target', supportedTargets);
}
/** A function's or a stage's name: letters, digits, `-` and `_`, at most 64. */
function checkName(input, name) {
    if (vocabulary/* functionNamePattern */.Md.test(name))
        return name;
    throw new errors/* InputError */.dz(input, name, 'a name of 1 to 64 letters, digits, - and _', input.startsWith('function') ? adviceOnName(name) : undefined);
}
/** For what people give in a name's place: an ARN, a version, an alias. */
function adviceOnName(name) {
    const arn = /^arn:[^:]*:lambda:([^:]*):[^:]*:function:([^:]+)/.exec(name);
    const [, region, ofArn] = arn ?? [];
    if (region && region !== vocabulary/* edgeRegion */.oB) {
        return `That is the ARN of a function in ${region}; Lambda@Edge functions live in ${vocabulary/* edgeRegion */.oB}. Give the function's name alone, "${ofArn}", and for target lambda set AWS_REGION.`;
    }
    if (name.includes('$LATEST')) {
        return 'A numbered version is published, and never $LATEST, which CloudFront does not run: give the name alone.';
    }
    if (ofArn)
        return `Give the function's name, not its ARN: "${ofArn}".`;
    if (name.includes(':'))
        return 'Give the name alone, without a version or an alias.';
    return undefined;
}
/** The events a function will be attached to, in the order of a request; all that the target allows when left out. */
function readEventTypes(inputs, target) {
    const allowed = eventTypesOf[target];
    const named = inputs.commaSeparated('event-types');
    for (const name of named) {
        if (!allowed.includes(name)) {
            const expected = allowed.length > 0
                ? `event types of ${target}: ${allowed.join(', ')}`
                : `no event types, as target ${target} has none`;
            throw new InputError('event-types', name, expected);
        }
    }
    return allowed.filter((eventType) => named.length === 0 || named.includes(eventType));
}

;// CONCATENATED MODULE: ./lib/actions/artifact-source.js



/** publish-edge-version's artifact: a file, a place in S3, or the `artifacts` of an earlier step. Exactly one. */
async function readArtifactSource({ inputs, workspace }, read) {
    const fallback = read.functionName?.startsWith(read.functionPrefix)
        ? read.functionName.slice(read.functionPrefix.length)
        : read.functionName;
    return {
        place: await readPlace(inputs, workspace, ['artifact-path', 's3-bucket', 'artifacts']),
        ...(read.function === undefined ? {} : { function: read.function }),
        ...(fallback === undefined ? {} : { functionFallback: fallback }),
        ...(read.codeSha256 === undefined ? {} : { expectedCodeSha256: read.codeSha256 }),
        targetFallback: readTarget(inputs),
    };
}
/** @param names the inputs of which exactly one says where the artifact is; `s3-bucket` goes with `s3-key` */
async function readPlace(inputs, workspace, names) {
    const given = names.filter((name) => inputs.text(name) !== undefined);
    const expected = `exactly one of ${names.join(', ')}`;
    if (given.length === 0) {
        throw new errors/* InputError */.dz(names[0], '', expected, 'Is the output of the build step empty? It is where that step did not run or failed.');
    }
    if (given.length > 1)
        throw new errors/* InputError */.dz(given[1], inputs.text(given[1]), `${expected}; ${given[0]} is given too`);
    const [name] = given;
    const value = inputs.text(name);
    if (name === 'artifact-path')
        return { kind: 'file', path: value };
    if (name === 'artifacts')
        return { kind: 'entries', entries: await parseArtifacts('artifacts', value, workspace) };
    return { kind: 's3', bucket: value, key: inputs.required('s3-key', "the artifact's key beside s3-bucket") };
}

// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __nccwpck_require__(9535);
;// CONCATENATED MODULE: ./lib/aws/bucket-regions.js

/**
 * Makes a client follow each bucket to the region it is in. S3 refuses a call in another region and names the right one in
 * `x-amz-bucket-region`; the call is then repeated there, and later calls for that bucket go there at once.
 *
 * The SDK's own `followRegionRedirects` swaps the client's region while a call is under way, which calls made side by side trip over, and
 * it pays for the redirect on every call.
 * @param region the client's own region
 * @param regions bucket -> region, shared by all clients
 * @param clientIn a plain client of another region
 */
function followBucketRegions(client, region, regions, clientIn) {
    const sendHere = client.send.bind(client);
    const sendIn = async (other, command, options) => other === region ? sendHere(command, options) : (await clientIn(other)).send(command, options);
    const send = async (command, options) => {
        const bucket = command.input?.Bucket;
        const first = (bucket && regions.get(bucket)) || region;
        try {
            return await sendIn(first, command, options);
        }
        catch (error) {
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
/** The bucket's region as S3's refusal names it: 301 or 307 from a regional endpoint, 400 where the signature names another region. */
function regionNamedBy(error) {
    if (![301, 307, 400].includes((0,aws_error/* statusOf */.c2)(error) ?? 0))
        return undefined;
    const headers = (0,aws_error/* causesOf */.cZ)(error).find((one) => one.$response)?.$response?.headers;
    const region = headers?.['x-amz-bucket-region'];
    return region && /^[a-z0-9-]{4,32}$/.test(region) ? region : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ./lib/aws/connection.js



const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/** The first Node.js whose agents read proxy variables: `proxyEnv`, Node.js documentation, http.Agent. */
const proxyVersion = [24, 5];
/** The proxy variables that are set, in capitals and in small letters; empty ones count as not set. */
function proxySettings(environment) {
    const names = proxyVariables.flatMap((name) => [name.toLowerCase(), name]);
    return Object.fromEntries(names.filter((name) => environment[name]).map((name) => [name, environment[name]]));
}
/** Whether this Node.js can use the proxy that the variables name; true where they name none. */
function canUseProxy(settings, nodeVersion) {
    const wanted = Object.keys(settings).some((name) => name.toUpperCase() !== 'NO_PROXY');
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
    return !wanted || major > proxyVersion[0] || (major === proxyVersion[0] && minor >= proxyVersion[1]);
}
/**
 * Connection settings from the environment: HTTP_PROXY, HTTPS_PROXY, NO_PROXY, and AWS_CA_BUNDLE beside the CAs that Node.js trusts
 * (NODE_EXTRA_CA_CERTS among them, which Node.js reads by itself).
 * @param secure false where the endpoint is plain HTTP: certificates, which take 15 ms to gather, are then left alone
 */
function connectionOptions(environment, secure) {
    const settings = proxySettings(environment);
    const proxy = Object.keys(settings).length > 0 ? { proxyEnv: settings } : {};
    const bundle = secure ? environment.AWS_CA_BUNDLE : undefined;
    const trust = bundle ? { ca: [...(0,external_node_tls_namespaceObject.getCACertificates)('default'), certificatesIn(bundle)] } : {};
    return {
        connectionTimeout: 10_000,
        socketTimeout: 60_000,
        httpAgent: { ...proxy },
        httpsAgent: { ...proxy, ...trust },
    };
}
function certificatesIn(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo('CA file not read', `AWS_CA_BUNDLE names ${(0,errors/* quoted */.TL)(path)}, which cannot be read (${(0,errors/* messageOf */.bD)(error)}). Give it the path of a PEM file, or unset it.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/aws/endpoint-of-error.js + 1 modules
var endpoint_of_error = __nccwpck_require__(408);
;// CONCATENATED MODULE: ./lib/aws/create-clients.js




/** CloudFront's and IAM's APIs answer for the whole partition from here. */
const globalRegion = 'us-east-1';
/** Rides out some seconds of 503 and about a minute of throttling (the SDK's pauses grow from 50 ms, or 1 s when throttled, to 20 s). */
const defaultMaxAttempts = 8;
/**
 * AWS clients from the environment, one for each service and region, each package loaded on first use.
 * Endpoints: `AWS_ENDPOINT_URL_<SERVICE>` wins over `AWS_ENDPOINT_URL`; both empty count as not set.
 */
function createClients(options) {
    const { environment } = options;
    const made = new Map();
    const bucketRegions = new Map();
    let warned = false;
    const settings = (service, region) => {
        if (!warned)
            warnOfUnusedProxy(options);
        warned = true;
        const endpoint = endpointOf(environment, service);
        const credentials = credentialsIn(environment);
        return {
            requestHandler: connectionOptions(environment, !endpoint?.startsWith('http:')),
            maxAttempts: options.maxAttempts ?? defaultMaxAttempts,
            retryMode: 'standard',
            customUserAgent: 'edge-actions',
            ...(region ? { region } : {}),
            ...(endpoint ? { endpoint } : {}),
            ...(credentials ? { credentials } : {}),
        };
    };
    /** One client a key, made once; a failure is not kept. */
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
        const { S3Client } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19));
        const shared = settings('S3', region);
        // An endpoint of one's own seldom has a host name for each bucket.
        const client = new S3Client({ ...shared, forcePathStyle: 'endpoint' in shared });
        (0,endpoint_of_error/* rememberEndpoints */.o)(client);
        return client;
    };
    return {
        lambda: (region) => once(`lambda ${region ?? ''}`, async () => {
            const { LambdaClient } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(696)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1696, 19));
            const client = new LambdaClient(settings('LAMBDA', region ?? environment.AWS_REGION));
            (0,endpoint_of_error/* rememberEndpoints */.o)(client);
            if (!(await regionOf(client)))
                throw regionMissing();
            return client;
        }),
        cloudfront: () => once('cloudfront', async () => {
            const { CloudFrontClient } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(169)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3169, 19));
            const client = new CloudFrontClient(settings('CLOUDFRONT', globalRegion));
            (0,endpoint_of_error/* rememberEndpoints */.o)(client);
            return client;
        }),
        iam: () => once('iam', async () => {
            const { IAMClient } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(764)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6764, 19));
            const client = new IAMClient(settings('IAM', globalRegion));
            (0,endpoint_of_error/* rememberEndpoints */.o)(client);
            return client;
        }),
        s3: (region) => once(`s3 ${region ?? ''}`, async () => {
            const client = await makeS3(region ?? environment.AWS_REGION);
            const known = await regionOf(client);
            // Any region will do to begin with: S3 names the bucket's own.
            const start = known ? client : await makeS3(globalRegion);
            return followBucketRegions(start, known ?? globalRegion, bucketRegions, (right) => once(`s3 of buckets in ${right}`, () => makeS3(right)));
        }),
    };
}
/** The client's region, from AWS_REGION or the shared config file; undefined when neither has one. */
async function regionOf(client) {
    try {
        return (await client.config.region()) || undefined;
    }
    catch {
        return undefined;
    }
}
function regionMissing() {
    return new errors/* UserError */.yo('No AWS region', "No AWS region is set: AWS_REGION is empty or missing. Set it on the job (env: AWS_REGION: eu-central-1), or give the configure-aws-credentials step its 'aws-region'.");
}
/** `AWS_ENDPOINT_URL_S3` and its like, else `AWS_ENDPOINT_URL`: AWS SDKs and Tools Reference Guide, Service-specific endpoints. */
function endpointOf(environment, service) {
    if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true')
        return undefined;
    return environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL || undefined;
}
/**
 * Keys in the environment, which is where the SDK looks first. Taken directly, the SDK's chain of providers is not loaded; without them,
 * or with a profile, the chain decides.
 */
function credentialsIn(environment) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || AWS_PROFILE)
        return undefined;
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    };
}
function warnOfUnusedProxy({ environment, log }) {
    if (canUseProxy(proxySettings(environment), process.version))
        return;
    log.warning(`HTTPS_PROXY or HTTP_PROXY is set, but this runner's Node.js ${process.version} cannot use a proxy for AWS calls (24.5 or newer can). Update the runner.`, { title: 'Proxy not used' });
}

;// CONCATENATED MODULE: ./lib/actions/aws.js

/** One set of clients for the whole run, so that connections and credentials are shared between its steps. */
const clientsOfRun = new WeakMap();
function awsClients(context) {
    const known = clientsOfRun.get(context);
    if (known)
        return known;
    const clients = createClients({ environment: context.environment, log: context.log });
    clientsOfRun.set(context, clients);
    return clients;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/actions/build-outputs.js


/** build-lambda's outputs. With many functions only `artifacts` and its file are set. */
async function buildOutputs(built, context) {
    const artifacts = built.map((one) => one.entry);
    const outputs = { artifacts, 'artifacts-path': await writeJson(context, 'artifacts.json', artifacts) };
    const [only] = built;
    if (built.length !== 1 || only === undefined)
        return outputs;
    return {
        ...outputs,
        'artifact-path': only.entry.artifactPath,
        sha256: only.entry.sha256,
        'code-sha256': only.entry.codeSha256,
        'size-bytes': only.entry.sizeBytes,
        'unpacked-bytes': only.unpackedBytes,
        'manifest-path': only.entry.manifestPath,
    };
}
/**
 * The file twin of a JSON output: one variable is capped at 128 KiB by Linux, a file is not. That of one function lies in the function's
 * own folder, so that two builds of a job do not write over each other's.
 *
 * @returns its path from the workspace, with forward slashes
 */
async function writeJson(context, name, list) {
    const folder = context.inputs.declares('output-directory')
        ? context.inputs.required('output-directory', 'a folder')
        : '.edge';
    const own = list.length === 1 ? (list[0]?.function ?? '') : '';
    const file = external_node_path_.join(context.workspace, folder, own, name);
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(list, null, 2)}\n`);
    return external_node_path_.relative(context.workspace, file).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/kit/clock.js + 1 modules
var clock = __nccwpck_require__(5562);
;// CONCATENATED MODULE: ./lib/publish/check-inputs.js

/** CloudFront's id of a distribution: capital letters and digits. */
function checkDistributionId(input, id) {
    if (/^[A-Z0-9]{6,32}$/.test(id))
        return id;
    const expected = 'the id of a CloudFront distribution, like E2QWRUHAPOMQZL';
    throw new InputError(input, id, expected, 'Give the id, not its ARN or domain name.');
}
/** A path as CreateInvalidation takes it: CloudFront Developer Guide, Invalidate files. */
function checkInvalidationPath(input, path) {
    if (/^\/[^*\s]{0,4000}\*?$/.test(path))
        return path;
    throw new InputError(input, path, 'a path that starts with /, without spaces, with * at its end alone: "/images/*"');
}
/** A Lambda alias's name; one of digits alone would be a version (Lambda API Reference, UpdateAlias). */
function checkAlias(input, alias) {
    if (/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(alias))
        return alias;
    throw new errors/* InputError */.dz(input, alias, 'letters, digits, - and _, at most 128 and not digits alone');
}

;// CONCATENATED MODULE: ./lib/actions/release-inputs.js



/** `stage`, `release-bucket` and `release-prefix`: where a release is recorded, null where it is not. */
function readRelease(inputs) {
    const stage = inputs.guarded('stage', 'the name of a stage, like dev');
    const bucket = inputs.guarded('release-bucket', 'the bucket that holds release records');
    if ((stage === undefined) !== (bucket === undefined)) {
        const [given, missing] = stage === undefined ? ['release-bucket', 'stage'] : ['stage', 'release-bucket'];
        throw new errors/* InputError */.dz(given, stage ?? bucket, `${missing} beside it`, 'A release is recorded only with both.');
    }
    if (stage === undefined || bucket === undefined)
        return null;
    return {
        stage: checkName('stage', stage),
        bucket: (0,keys/* checkBucketName */.WR)('release-bucket', bucket),
        prefix: (0,keys/* checkPrefix */.by)('release-prefix', inputs.text('release-prefix') ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/actions/terraform-release.js






function readTerraformRelease({ inputs, environment }) {
    const release = readRelease(inputs);
    const functionPrefix = inputs.text('function-prefix') ?? '';
    const alias = inputs.text('alias') ?? null;
    if (alias !== null)
        checkAlias('alias', alias);
    if (!release) {
        for (const [name, value] of [
            ['function-prefix', functionPrefix],
            ['alias', alias],
        ]) {
            if (value)
                throw new errors/* InputError */.dz(name, value, 'stage and release-bucket beside it', 'It is only for the release record.');
        }
        return null;
    }
    const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
    if (!region)
        throw new errors/* InputError */.dz('stage', release.stage, 'AWS_REGION in the environment', 'A release record names the region of its function.');
    return { ...release, functionPrefix, alias, region };
}
/** Points the stage's records at what was uploaded. */
async function recordReleases(results, release, dryRun, context) {
    const { recordForTerraform } = await __nccwpck_require__.e(/* import() */ 692).then(__nccwpck_require__.bind(__nccwpck_require__, 5692));
    const { stage, bucket, prefix, functionPrefix, alias, region } = release;
    const releases = results.map(({ entry }) => ({
        owner: 'terraform',
        function: entry.function,
        stage,
        target: entry.target,
        region,
        functionName: checkName('function-prefix', `${functionPrefix}${entry.function}`),
        alias,
        runtime: entry.runtime,
        handler: entry.handler,
        eventTypes: entry.eventTypes,
        sha256: entry.sha256,
        codeSha256: entry.codeSha256,
        artifact: { bucket: entry.s3Bucket, key: entry.s3Key, hashKey: entry.hashKey },
        version: null,
        versionArn: null,
        commit: entry.commit,
        runUrl: context.run.runUrl,
        releasedAt: new Date(clock/* systemClock */.m.now()).toISOString(),
        distribution: null,
    }));
    return recordForTerraform({ stage, bucket, prefix, releases, dryRun }, { clients: awsClients(context), log: context.log, signal: context.signal });
}

;// CONCATENATED MODULE: ./lib/actions/upload-artifact-hash.js








/** upload-artifact-hash: puts artifacts and their hashes where Terraform and the other actions find them. */
async function uploadArtifactHash(context) {
    const { inputs, workspace } = context;
    const uploading = readUploadInputs(context);
    const name = inputs.text('function-name');
    const place = await readPlace(inputs, workspace, ['artifact-path', 'artifacts']);
    const { loadArtifacts } = await Promise.all(/* import() */[__nccwpck_require__.e(164), __nccwpck_require__.e(118)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5118));
    const artifacts = await loadArtifacts({
        place,
        targetFallback: 'lambda-edge',
        ...(name === undefined ? {} : { function: checkName('function-name', name) }),
        ...(uploading.sha256 === undefined ? {} : { expectedSha256: uploading.sha256 }),
    }, { clients: awsClients(context), workspace, signal: context.signal });
    const release = readTerraformRelease(context);
    if (release) {
        const { checkForTerraform } = await __nccwpck_require__.e(/* import() */ 692).then(__nccwpck_require__.bind(__nccwpck_require__, 5692));
        checkForTerraform(artifacts.map((one) => one.entry), release.stage);
    }
    const results = await upload(artifacts, uploading, context);
    context.setOutputs(await uploadOutputs(results, uploading.request.dryRun, context));
    const recorded = release ? await recordReleases(results, release, uploading.request.dryRun, context) : [];
    context.setOutputs({ 'release-key': recorded.length === 1 ? recorded[0]?.releaseKey : '' });
    await context.summarize(uploadSummary(results, recorded, uploading.request.dryRun, context.run));
}
function readUploadInputs({ inputs }) {
    const version = inputs.text('version');
    return {
        request: {
            bucket: (0,keys/* checkBucketName */.WR)('bucket', inputs.required('bucket', 'the name of the artifact bucket')),
            prefix: (0,keys/* checkPrefix */.by)('prefix', inputs.text('prefix') ?? ''),
            version: version === undefined ? null : (0,keys/* checkVersionLabel */.Zy)(version),
            kmsKeyId: inputs.text('kms-key-id') ?? null,
            dryRun: inputs.boolean('dry-run'),
        },
        sha256: readSha256(inputs),
    };
}
/** Lower-case hex. publish-edge reads it without a bucket too: a guard counts wherever it is given. */
function readSha256(inputs) {
    const hash = inputs.guarded('sha256', "a SHA-256 in hex, as build-lambda's output sha256");
    if (hash === undefined || /^[0-9a-f]{64}$/i.test(hash))
        return hash?.toLowerCase();
    throw new errors/* InputError */.dz('sha256', hash, "a SHA-256 of 64 hex digits, as build-lambda's output sha256");
}
/** Uploads artifacts that are in hand. Shared with publish-edge. */
async function upload(artifacts, { request }, context) {
    const { uploadArtifacts } = await Promise.all(/* import() */[__nccwpck_require__.e(164), __nccwpck_require__.e(826)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5445));
    return uploadArtifacts({ ...request, artifacts }, { clients: awsClients(context), log: context.log, signal: context.signal });
}
/** upload-artifact-hash's outputs. With many functions only `artifacts` and its file are set, and whether any was uploaded. */
async function uploadOutputs(results, dryRun, context) {
    const artifacts = results.map((one) => one.entry);
    const outputs = {
        uploaded: results.some((one) => one.uploaded || (dryRun && one.written.length > 0)),
        artifacts,
        'artifacts-path': await writeJson(context, 'artifacts.json', artifacts),
    };
    const [only] = results;
    if (results.length !== 1 || only === undefined)
        return outputs;
    return {
        ...outputs,
        's3-bucket': only.entry.s3Bucket,
        's3-key': only.entry.s3Key,
        'hash-key': only.entry.hashKey,
        sha256: only.entry.sha256,
        'code-sha256': only.entry.codeSha256,
        's3-version-id': only.s3VersionId,
    };
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkFunctionName),
/* harmony export */   DD: () => (/* binding */ codeFileName),
/* harmony export */   M1: () => (/* binding */ sha256InKey),
/* harmony export */   Tf: () => (/* binding */ hashKeyOf),
/* harmony export */   VR: () => (/* binding */ artifactKeys),
/* harmony export */   WR: () => (/* binding */ checkBucketName),
/* harmony export */   Zy: () => (/* binding */ checkVersionLabel),
/* harmony export */   by: () => (/* binding */ checkPrefix),
/* harmony export */   en: () => (/* binding */ manifestKeyOf),
/* harmony export */   vN: () => (/* binding */ labelKeys)
/* harmony export */ });
/* harmony import */ var _aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1098);
/* harmony import */ var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6353);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8285);



/** `code.zip`, or `code.js` for a CloudFront Function. */
function codeFileName(target) {
    return target === 'cloudfront-function' ? 'code.js' : 'code.zip';
}
/** `<prefix>/<function>/sha256/<hex>/code.zip` and what lies beside it. */
function artifactKeys(artifact, sha256) {
    return keysIn((0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKey */ .ID)(artifact.prefix, artifact.function, 'sha256', sha256), artifact.target);
}
/** `<prefix>/<function>/<version>/code.zip` and what lies beside it. */
function labelKeys(artifact, version) {
    return keysIn((0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKey */ .ID)(artifact.prefix, artifact.function, version), artifact.target);
}
function keysIn(folder, target) {
    const code = `${folder}/${codeFileName(target)}`;
    return { code, hash: hashKeyOf(code), manifest: manifestKeyOf(code) };
}
/** `code.zip.base64sha256`; for `code.js` too, Terraform reads one name. */
function hashKeyOf(codeKey) {
    return (0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideKey */ .yL)(codeKey, 'code.zip.base64sha256');
}
function manifestKeyOf(codeKey) {
    return (0,_aws_s3_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideKey */ .yL)(codeKey, 'manifest.json');
}
/** The hash that a key names (`.../sha256/<hex>/code.zip`), or undefined. */
function sha256InKey(key) {
    return /(?:^|\/)sha256\/([0-9a-f]{64})\/[^/]+$/.exec(key)?.[1];
}
/** A label becomes a folder beside `sha256` and `stages`, which are taken. */
function checkVersionLabel(version) {
    if (/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(version) && version !== 'sha256' && version !== 'stages')
        return version;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('version', version, "a label of letters, digits, '.', '_', '+' and '-', at most 128, other than sha256 and stages");
}
/** A prefix as part of keys: no empty, `.` or `..` part, which clients and consoles fold away. @returns it without outer slashes */
function checkPrefix(input, prefix) {
    const trimmed = prefix.replace(/^\/+|\/+$/g, '');
    const parts = trimmed === '' ? [] : trimmed.split('/');
    const usable = parts.every((part) => /^[A-Za-z0-9!_.*'()@=+ -]+$/.test(part) && part !== '.' && part !== '..');
    if (usable && trimmed.length <= 512)
        return trimmed;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, prefix, "folders with one '/' between them, of letters, digits and !_.*'()@=+-, at most 512 characters");
}
/** A bucket's name as S3 allows it: Amazon S3 User Guide, General purpose bucket naming rules. */
function checkBucketName(input, bucket) {
    if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !bucket.includes('..'))
        return bucket;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, bucket, "a bucket's name: 3 to 63 lower-case letters, digits, '.' and '-'", 'Give the name alone, not its ARN or URL.');
}
/** A function's own name, which becomes part of keys. */
function checkFunctionName(input, name) {
    if (_edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .functionNamePattern */ .Md.test(name))
        return name;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(input, name, 'letters, digits, - and _, at most 64');
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   G4: () => (/* binding */ isAborted),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   TX: () => (/* binding */ isNetworkError),
/* harmony export */   Y2: () => (/* binding */ mayHaveTakenEffect),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   m_: () => (/* binding */ isAwsError)
/* harmony export */ });
/**
 * Questions about an error of an AWS call. All of them look through the `UserError` that `call` makes of it, so that a caller can ask the
 * same question before and after the translation.
 */
/** The error and what it was made of, outermost first; ends after ten, so that a circle of causes ends too. */
function causesOf(error) {
    const chain = [];
    let current = error;
    while (typeof current === 'object' && current !== null && chain.length < 10) {
        const shape = current;
        chain.push(shape);
        // A host with several addresses fails with one error for each; the first stands for all.
        current = shape.cause ?? shape.errors?.[0];
    }
    return chain;
}
/**
 * Whether the error, or one it was made of, has one of these names.
 * @param names AWS's error codes (`PreconditionFailed`) or Node.js's (`ECONNRESET`)
 */
function isAwsError(error, ...names) {
    return causesOf(error).some((one) => [one.name, one.Code, one.code].some((name) => !!name && names.includes(name)));
}
/** HTTP status of AWS's answer; undefined when there was none. */
function statusOf(error) {
    return causesOf(error).find((one) => one.$metadata?.httpStatusCode !== undefined)?.$metadata?.httpStatusCode;
}
/** How often the SDK tried the call before it gave up; 1 where that is not known. */
function attemptsOf(error) {
    return causesOf(error).find((one) => one.$metadata?.attempts)?.$metadata?.attempts ?? 1;
}
const networkCodes = [
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ERR_PROXY_TUNNEL',
    'TimeoutError',
];
/** Names that services give to "too many requests", and the SDK retries with a longer pause. */
const throttlingNames = [
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'BandwidthLimitExceeded',
    'PriorRequestNotComplete',
];
/** No whole answer came: the connection failed, timed out, or broke, be it amid the body of a success. */
function isNetworkError(error) {
    return (statusOf(error) ?? 200) < 300 && isAwsError(error, ...networkCodes);
}
/** AWS asked to slow down. */
function isThrottled(error) {
    return statusOf(error) === 429 || isAwsError(error, ...throttlingNames);
}
/**
 * Whether it is open if the call took effect: the connection broke, or a 5xx came. After a write the caller reads before it goes on.
 * Throttled calls did nothing, whatever their status.
 */
function mayHaveTakenEffect(error) {
    return !isThrottled(error) && (isNetworkError(error) || (statusOf(error) ?? 0) >= 500);
}
/** The work was stopped by its abort signal (SIGINT, SIGTERM). */
function isAborted(error) {
    return isAwsError(error, 'AbortError');
}


/***/ }),

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ endpointOfError),
  o: () => (/* binding */ rememberEndpoints)
});

;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __nccwpck_require__(9535);
;// CONCATENATED MODULE: ./lib/aws/endpoint-of-error.js


/** Error -> host that was called. Network errors of Node.js often do not say whom they tried to reach. */
const hosts = new WeakMap();
/** Makes `endpointOfError` know the host of every call that fails on this client. */
function rememberEndpoints(client) {
    const middleware = (next) => async (args) => {
        try {
            return await next(args);
        }
        catch (thrown) {
            const error = ofThisRealm(thrown);
            const request = args.request;
            if (typeof error === 'object' && error !== null && request?.hostname) {
                hosts.set(error, request.port ? `${request.hostname}:${request.port}` : request.hostname);
            }
            throw error;
        }
    };
    client.middlewareStack.add(middleware, { step: 'finalizeRequest', priority: 'low', name: 'rememberEndpoint' });
}
/**
 * Node.js's errors are of another realm where this code runs in a sandbox, as in tests. The SDK's retries reduce such errors to a text,
 * and code and name are gone; a copy of this realm keeps them.
 */
function ofThisRealm(thrown) {
    if (thrown instanceof Error || !(0,types_namespaceObject.isNativeError)(thrown))
        return thrown;
    return Object.assign(new Error(thrown.message, { cause: thrown }), thrown);
}
/** `host` or `host:port` that the failed call was sent to; undefined when nothing tells. */
function endpointOfError(error) {
    for (const one of (0,aws_error/* causesOf */.cZ)(error)) {
        const known = hosts.get(one) ?? one.hostname ?? one.address;
        if (known)
            return hosts.has(one) || one.port === undefined ? known : `${known}:${one.port}`;
    }
    return undefined;
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ joinKey),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   nd: () => (/* binding */ objectArn),
/* harmony export */   tT: () => (/* binding */ s3Uri),
/* harmony export */   yL: () => (/* binding */ besideKey)
/* harmony export */ });
/** Names of S3 things: keys from parts, ARNs, what people recognise in a message. */
/**
 * Joins a prefix and further parts with slashes.
 * @param prefix loses its outer slashes; may be empty
 */
function joinKey(prefix, ...parts) {
    const trimmed = prefix.replace(/^\/+|\/+$/g, '');
    return [...(trimmed ? [trimmed] : []), ...parts].join('/');
}
/** The same bucket's object under another name in the same folder. */
function besideKey(key, name) {
    return `${key.slice(0, key.lastIndexOf('/') + 1)}${name}`;
}
function bucketArn(bucket) {
    return `arn:aws:s3:::${bucket}`;
}
function objectArn({ bucket, key }) {
    return `arn:aws:s3:::${bucket}/${key}`;
}
/** `s3://bucket/key`, as the AWS CLI and the console write it. */
function s3Uri({ bucket, key }) {
    return `s3://${bucket}/${key}`;
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ functionNamePattern),
/* harmony export */   mu: () => (/* binding */ eventTypes),
/* harmony export */   oB: () => (/* binding */ edgeRegion),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* unused harmony export eventTypesOf */
/** The words that AWS and the contract use for edge code. Everything else imports them from here. */
/** What an artifact is built for. `lambda` is regional Lambda. */
const targets = ['lambda-edge', 'cloudfront-function', 'lambda'];
/** The four points of a request at which CloudFront calls code, in the order in which they happen. */
const eventTypes = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'];
/** The event types that a target can be attached to; none for regional Lambda. */
const eventTypesOf = {
    'lambda-edge': eventTypes,
    'cloudfront-function': ['viewer-request', 'viewer-response'],
    lambda: [],
};
/** Lambda@Edge functions, their versions and everything that names them live in this region. */
const edgeRegion = 'us-east-1';
/** Letters, digits, `-` and `_`, at most 64: what Lambda allows, and what stages and functions are named here. */
const functionNamePattern = /^[A-Za-z0-9_-]{1,64}$/;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** A Markdown table. Cells are Markdown already: escape what comes from outside with `plain` or `code`. */
function table(heads, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
/** Text as it is: nothing in it is Markdown, HTML or a cell's end. */
function plain(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(/\s+/g, ' ');
}
/** Text in a code span whose fence is longer than any run of backticks inside; a pipe is escaped for tables. */
function code(text) {
    const oneLine = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
    const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((run) => run[0].length));
    const mark = '`'.repeat(longest + 1);
    return longest > 0 ? `${mark} ${oneLine} ${mark}` : `${mark}${oneLine}${mark}`;
}
/** A link whose text is Markdown already. */
function link(text, url) {
    return url === null ? text : `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}
/** `1,234 bytes` below 10 KB, then `12.3 KB` and `1.2 MB` (powers of 1024, as AWS counts its limits). */
function size(bytes) {
    // Not toLocaleString: loading the locale data costs as much as the whole start of an action.
    if (bytes < 10_240)
        return `${String(bytes).replace(/\B(?=\d{3}$)/, ',')} bytes`;
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
/** The first twelve hex digits of a hash, which is what people compare by eye. */
function shortHash(sha256) {
    return code(sha256.slice(0, 12));
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/kit/clock.js

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
};


/***/ }),

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The two kinds of failure an action knows. A `UserError` is expected: its message is all a user needs and no stack is
 * printed. Anything else is a bug in this toolkit and prints its stack.
 */
/** An expected failure: shown as one titled `::error`, exit code 1, without a stack. */
class UserError extends Error {
    /** A few words that stand in bold above the message, e.g. `Distribution not found`. */
    title;
    position;
    constructor(title, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'UserError';
        this.title = title;
        this.position = options.position;
    }
}
/** A bad input: says which, what came, what was expected, and what to do where that is not obvious. */
class InputError extends UserError {
    input;
    /**
     * @param input the input's name as in action.yml
     * @param came what arrived; shown quoted, cut at 200 characters. Never pass a secret.
     * @param expected a phrase that completes "expected ..."
     * @param advice a sentence on what to do
     */
    constructor(input, came, expected, advice) {
        super(`Bad input ${input}`, `Input '${input}': ${came === undefined ? 'nothing came' : `got ${quoted(came)}`}, expected ${expected}.${advice ? ` ${advice}` : ''}`);
        this.name = 'InputError';
        this.input = input;
    }
}
/** A value as it is shown in a message: JSON-quoted, so that control characters and line ends are visible, and cut at 200 characters. */
function quoted(value) {
    return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
/** The message of anything thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 9936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ JsonFields),
/* harmony export */   ir: () => (/* binding */ JsonShapeError),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8285);
var _a;

/** JSON that has not the expected shape. Its message names the field; whoever read the JSON says where it came from. */
class JsonShapeError extends Error {
    constructor(field, came, expected) {
        super(`${field}: got ${shown(came)}, expected ${expected}`);
        this.name = 'JsonShapeError';
    }
}
const hexHash = { pattern: /^[0-9a-f]{64}$/, expected: 'a SHA-256 in 64 lower-case hex digits' };
const base64Hash = { pattern: /^[A-Za-z0-9+/]{43}=$/, expected: 'a SHA-256 in base64 (44 characters)' };
/** One JSON object, read field by field; every reader throws a `JsonShapeError` that names the field. */
class JsonFields {
    #object;
    #path;
    /**
     * @param value parsed JSON
     * @param path how messages call this object, e.g. `artifacts[0]`; '' for the whole
     */
    constructor(value, path = '') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new JsonShapeError(path || 'the whole', value, 'a JSON object');
        }
        // Without a prototype: `toString` and its like are no fields.
        this.#object = Object.assign(Object.create(null), value);
        this.#path = path;
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
        if (foreign !== undefined) {
            throw new JsonShapeError(this.#name(foreign), this.#object[foreign], `no such field; known are ${known.join(', ')}`);
        }
    }
    text(field, rule = { pattern: /\S/, expected: 'a text' }) {
        const value = this.#object[field];
        return typeof value === 'string' && rule.pattern.test(value) ? value : this.#fail(field, rule.expected);
    }
    /** SHA-256 in hex. */
    sha256(field) {
        return this.text(field, hexHash);
    }
    /** SHA-256 in base64, of the same hash as the hex field. */
    sha256Base64(field, hex) {
        const value = this.text(field, base64Hash);
        const same = Buffer.from(hex, 'hex').toString('base64');
        return value === same ? value : this.#fail(field, `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(same)}, the base64 form of ${hex}`);
    }
    wholeNumber(field) {
        const value = this.#object[field];
        return Number.isSafeInteger(value) && value >= 0
            ? value
            : this.#fail(field, 'a whole number, 0 or more');
    }
    oneOf(field, allowed) {
        const value = this.#object[field];
        return allowed.find((one) => one === value) ?? this.#fail(field, `one of ${allowed.join(', ')}`);
    }
    /** Null where the field is null or absent, else what `read` makes of it. */
    orNull(field, read) {
        const value = this.#object[field];
        return value === null || value === undefined ? null : read(this, field);
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
        return Array.isArray(value) ? value : this.#fail(field, 'a JSON array');
    }
    /** The array as an object of its indexes, so that an element's message reads `field.0`. */
    #item(field) {
        return new _a({ ...this.#items(field) }, this.#name(field));
    }
}
_a = JsonFields;
/** @throws JsonShapeError when the text is not JSON, which a cut-off file is not. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new JsonShapeError('the whole', text, `JSON (${error.message})`);
    }
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value);
    const text = JSON.stringify(value);
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8285);



/** Whether `candidate` is `folder` or inside it. Both absolute. */
function isInside(folder, candidate) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, candidate);
    return relative === '' || !(relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}
/** The path from the workspace with forward slashes, as outputs and annotations show it. */
function workspacePath(workspace, absolute) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/**
 * Resolves an input path. Symbolic links are followed as far as the path exists, so that a link cannot lead out of the workspace.
 *
 * @param base the folder a relative path starts from: working-directory, else the workspace
 * @returns the absolute path
 * @throws InputError when the path leaves the workspace
 */
async function resolveInside(input, value, base, workspace) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(base, value);
    const realWorkspace = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const real = realpathOfExisting(absolute);
    if (!isInside(workspace, absolute) && !isInside(realWorkspace, absolute))
        throw leaves(input, value);
    if (!isInside(realWorkspace, real))
        throw leaves(input, value);
    return absolute;
}
function leaves(input, value) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(input, value, 'a path inside the workspace', 'Paths start from working-directory, else the workspace, and may not leave it.');
}
/** The real path of the longest part that exists, with the rest put behind it. */
function realpathOfExisting(absolute) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);
        if (parent === absolute)
            return absolute;
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(realpathOfExisting(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute));
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5336);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
