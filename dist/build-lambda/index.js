import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

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

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ buildLambda)
});

// UNUSED EXPORTS: build

// EXTERNAL MODULE: ./lib/github/annotations.js
var annotations = __nccwpck_require__(3941);
// EXTERNAL MODULE: ./lib/github/findings-table.js
var findings_table = __nccwpck_require__(5988);
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

;// CONCATENATED MODULE: ./lib/github/build-summary.js



/** The job summary of a build: what came out, what it ran on, what the checks say. Without `run` it has no links: it is part of another. */
function buildSummary(built, run) {
    const rows = built.map(({ entry, unpackedBytes }) => [
        (0,markdown/* plain */.pj)(entry.function),
        (0,markdown/* code */.aY)(entry.target),
        (0,markdown/* code */.aY)(entry.runtime ?? ''),
        (0,markdown/* shortHash */.BC)(entry.sha256),
        (0,markdown/* code */.aY)(entry.codeSha256),
        (0,markdown/* size */.Ej)(entry.sizeBytes),
        (0,markdown/* size */.Ej)(unpackedBytes),
    ]);
    const parts = [
        `### 📦 Built ${built.length} function${built.length === 1 ? '' : 's'}`,
        (0,markdown/* table */.tp)(['function', 'target', 'runtime', 'SHA-256', 'CodeSha256', 'size', 'unpacked'], rows),
        eventsTable(built),
        (0,findings_table/* findingsTable */.f)(built.flatMap((one) => one.findings)),
        run === null ? '' : runLinks(run),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function eventsTable(built) {
    const rows = built.flatMap(({ entry, eventRuns }) => eventRuns.map((one) => [
        one.ok ? '✅' : '❌',
        (0,markdown/* plain */.pj)(entry.function),
        (0,markdown/* code */.aY)(one.file),
        one.eventType ?? '',
        `${one.durationMs.toFixed(0)} ms`,
        one.maxMemoryMb === null ? '' : `${one.maxMemoryMb.toFixed(0)} MB`,
    ]));
    return rows.length === 0 ? '' : (0,markdown/* table */.tp)(['', 'function', 'sample event', 'event type', 'time', 'memory'], rows);
}

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __nccwpck_require__(8285);
;// CONCATENATED MODULE: ./lib/edge/default-runtime.js
/** The handler when none is named: a bundle is called index, and Python's entry keeps its name. */
function defaultHandler(entry) {
    const file = entry.split(/[\\/]/).at(-1);
    return file.endsWith('.py') ? `${file.slice(0, -'.py'.length)}.handler` : 'index.handler';
}
/** The runtime when none is named: by the target and the kind of entry file. */
function defaultRuntime(target, entry) {
    if (target === 'cloudfront-function')
        return 'cloudfront-js-2.0';
    return entry.endsWith('.py') ? 'python3.13' : 'nodejs24.x';
}

// EXTERNAL MODULE: ./lib/kit/paths.js
var paths = __nccwpck_require__(7080);
// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __nccwpck_require__(6353);
;// CONCATENATED MODULE: ./lib/actions/function-inputs.js


/** The targets that this version builds and publishes. */
const supportedTargets = ['lambda-edge', 'lambda'];
function readTarget(inputs) {
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
    const allowed = vocabulary/* eventTypesOf */.BA[target];
    const named = inputs.commaSeparated('event-types');
    for (const name of named) {
        if (!allowed.includes(name)) {
            const expected = allowed.length > 0
                ? `event types of ${target}: ${allowed.join(', ')}`
                : `no event types, as target ${target} has none`;
            throw new errors/* InputError */.dz('event-types', name, expected);
        }
    }
    return allowed.filter((eventType) => named.length === 0 || named.includes(eventType));
}

;// CONCATENATED MODULE: ./lib/actions/build-inputs.js




/**
 * Reads build-lambda's inputs: one function.
 *
 * @param functionName where the name comes from differs between build-lambda and publish-edge
 */
async function readBuildOptions({ inputs, workspace, run }, functionName) {
    const target = readTarget(inputs);
    const entry = inputs.required('entry', 'the path of the file that exports the handler');
    const handler = inputs.text('handler') ?? defaultHandler(entry);
    if (!/^[\w./-]+\.[A-Za-z_$][\w$]*$/.test(handler))
        throw new errors/* InputError */.dz('handler', handler, 'file and export, like index.handler');
    const workingDirectory = await (0,paths/* resolveInside */.LI)('working-directory', inputs.required('working-directory', 'a folder'), workspace, workspace);
    const outputDirectory = await (0,paths/* resolveInside */.LI)('output-directory', inputs.required('output-directory', 'a folder'), workspace, workspace);
    if (outputDirectory === workspace) {
        throw new errors/* InputError */.dz('output-directory', inputs.text('output-directory'), 'a folder of its own inside the workspace, like .edge');
    }
    const memorySize = inputs.integer('memory-size', { minimum: 1, maximum: 1_000_000, unit: 'MB' });
    const timeout = inputs.integer('timeout', { minimum: 1, maximum: 1_000_000, unit: 'seconds' });
    const events = inputs.text('events');
    const requirements = inputs.text('requirements');
    const allowSourceDistributions = inputs.boolean('allow-source-distributions');
    refuseWithoutPython(entry, requirements, allowSourceDistributions);
    return {
        functionName: checkName('function-name', functionName),
        entry,
        target,
        eventTypes: readEventTypes(inputs, target),
        runtime: inputs.text('runtime') ?? defaultRuntime(target, entry),
        handler,
        buildEnv: inputs.keyValues('build-env'),
        include: inputs.lines('include'),
        external: inputs.commaSeparated('external'),
        ...(requirements === undefined ? {} : { requirements }),
        allowSourceDistributions,
        minify: inputs.boolean('minify'),
        sourceMap: inputs.boolean('source-map'),
        ...(memorySize === undefined ? {} : { memorySize }),
        ...(timeout === undefined ? {} : { timeout }),
        ...(events === undefined ? {} : { events }),
        associations: null,
        workingDirectory,
        outputDirectory,
        workspace,
        commit: run.commit,
    };
}
/** Inputs of Python builds, given for another language, are a mistake and not silently left aside. */
function refuseWithoutPython(entry, requirements, allowSourceDistributions) {
    if (!entry.endsWith('.py') && requirements !== undefined) {
        throw new errors/* InputError */.dz('requirements', requirements, 'a Python entry beside it', `The entry is ${entry}.`);
    }
    if (allowSourceDistributions && requirements === undefined) {
        throw new errors/* InputError */.dz('allow-source-distributions', 'true', 'requirements beside it', 'Nothing is installed without.');
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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

// EXTERNAL MODULE: ./lib/actions/declared-inputs.js
var declared_inputs = __nccwpck_require__(5479);
;// CONCATENATED MODULE: ./lib/actions/config-inputs.js






/** The inputs that say the same of every function, and are given beside a config. All else about a function is written in the file. */
const besideConfig = ['config', 'functions', 'build-env', 'working-directory', 'output-directory'];
/**
 * The edge.yml that `config` names, null where the inputs name one function.
 *
 * @param usual the file in the working directory that is taken where neither `config` nor `entry` is given: publish-edge's `edge.yml`
 * @throws InputError for inputs beside it that only one function can have
 */
async function findConfig({ inputs, workspace }, usual) {
    const named = inputs.text('config');
    const base = inputs.declares('working-directory') ? inputs.required('working-directory', 'a folder') : '.';
    const folder = await (0,paths/* resolveInside */.LI)('working-directory', base, workspace, workspace);
    const usualIsThere = usual !== undefined && inputs.text('entry') === undefined && (0,external_node_fs_.existsSync)(external_node_path_.join(folder, usual));
    const file = named ?? (usualIsThere ? usual : undefined);
    const config = file === undefined
        ? null
        : {
            path: await (0,paths/* resolveInside */.LI)('config', file, folder, workspace),
            taken: named ?? `${file} in the working directory, as no entry is given`,
        };
    if (inputs.declares('functions'))
        refuseInputsOfOne(inputs, config);
    return config;
}
function refuseInputsOfOne(inputs, config) {
    if (config === null) {
        const functions = inputs.text('functions');
        if (functions === undefined)
            return;
        throw new errors/* InputError */.dz('functions', functions, 'a config beside it', 'Without an edge.yml there is one function.');
    }
    for (const name of [...Object.keys(declared_inputs/* declaredInputs */.W['build-lambda']), 'function']) {
        if (besideConfig.includes(name) || !inputs.declares(name) || !inputs.given(name))
            continue;
        const advice = ['function-name', 'function'].includes(name)
            ? `The functions are named in the file; functions chooses among them${inputs.declares('function-prefix') ? ', and function-prefix makes their names in AWS' : ''}.`
            : `Write it in the file, under ${name === 'entry' ? 'the function' : 'the function or defaults'}.`;
        throw new errors/* InputError */.dz(name, inputs.text(name), `nothing beside config (${config.taken})`, advice);
    }
}
/**
 * The functions of an edge.yml as options to build, in the order of the file.
 *
 * @throws InputError for a name in `functions` that the file has not
 * @throws ConfigError for what is wrong in the file, at its line
 */
async function readConfigured(config, context) {
    const all = await readConfigFile(config, context);
    const chosen = await choose(all, context.inputs.commaSeparated('functions'));
    const { ConfigError } = await __nccwpck_require__.e(/* import() */ 784).then(__nccwpck_require__.bind(__nccwpck_require__, 784));
    const problems = [];
    const options = [];
    for (const one of chosen) {
        try {
            options.push(await readFunction(one, context));
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            problems.push({ position: one.declaredAt(error.input), message: `${one.name}: ${error.message}` });
        }
    }
    if (problems.length > 0)
        throw new ConfigError(problems);
    return options;
}
/** Every function of the file, `functions` or not. */
async function readConfigFile({ path: file }, { workspace }) {
    const shown = (0,paths/* workspacePath */.X5)(workspace, file);
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9718));
    return readConfig(readText(file, shown), shown, knownInputs());
}
/** Far above what a person writes: a thousand functions fit. */
const maximumBytes = 256 * 1024;
function readText(file, shown) {
    const expected = 'the path of an edge.yml';
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw new errors/* InputError */.dz('config', shown, expected, `The file cannot be read: ${(0,errors/* messageOf */.bD)(error).split(',')[0]}.`);
    }
    if (bytes.length > maximumBytes)
        throw new errors/* InputError */.dz('config', shown, `${expected} of at most 256 KB`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* InputError */.dz('config', shown, `${expected} in UTF-8`);
    }
}
function knownInputs() {
    const build = Object.keys(declared_inputs/* declaredInputs */.W['build-lambda']);
    const others = Object.values(declared_inputs/* declaredInputs */.W).flatMap((inputs) => Object.keys(inputs));
    return { build, ofStages: others.filter((name) => !build.includes(name)) };
}
async function choose(all, names) {
    for (const name of names) {
        if (all.some((one) => one.name === name))
            continue;
        const { nearestNames } = await __nccwpck_require__.e(/* import() */ 515).then(__nccwpck_require__.bind(__nccwpck_require__, 9515));
        const known = all.map((one) => one.name);
        const [near] = nearestNames(name, known);
        const advice = near ? `Did you mean ${near}?` : `It has ${known.slice(0, 20).join(', ')}.`;
        throw new errors/* InputError */.dz('functions', name, 'names of functions that the config has', advice);
    }
    return all.filter(({ name }) => names.length === 0 || names.includes(name));
}
/** One function's keys take the way that build-lambda's inputs take. */
async function readFunction(one, { inputs, workspace, run }) {
    const folder = inputs.required('working-directory', 'a folder');
    const own = one.inputs['working-directory'];
    const associated = [...new Set((one.associations ?? []).map((line) => line.trim().split(/\s+/)[1]))];
    const target = (one.inputs.target ?? inputs.text('target'));
    if (target === 'lambda' && associated.length > 0) {
        throw new errors/* InputError */.dz('associations', one.associations?.[0], 'nothing for target lambda');
    }
    const values = {
        'output-directory': inputs.required('output-directory', 'a folder'),
        // Where it runs is what it is checked for, unless the file says more.
        'event-types': associated.join('\n'),
        ...one.inputs,
        'working-directory': own === undefined ? folder : external_node_path_.posix.join(folder, own),
    };
    const options = await readBuildOptions({ inputs: inputs.from(values), workspace, run }, one.name);
    const missing = associated.find((eventType) => !options.eventTypes.includes(eventType));
    if (missing !== undefined) {
        const came = one.associations?.find((line) => line.includes(missing));
        throw new errors/* InputError */.dz('associations', came, `events of event-types: ${options.eventTypes.join(', ')}`);
    }
    return {
        ...options,
        // What the step gives comes last: it knows the run.
        buildEnv: { ...one.buildEnv, ...inputs.keyValues('build-env') },
        associations: one.associations,
        declaredAt: one.declaredAt,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/actions/tools.js


/** What a build needs beside its options: esbuild and the program that runs a user's handler, both from dist/. */
function buildDependencies({ dist, environment, workspace, log, signal }) {
    return {
        log,
        signal,
        environment,
        loadEsbuild: async () => {
            const { createEsbuildLoader } = await __nccwpck_require__.e(/* import() */ 504).then(__nccwpck_require__.bind(__nccwpck_require__, 8504));
            const load = createEsbuildLoader({
                distEsbuild: external_node_path_.join(dist, 'esbuild'),
                workspace,
                toolCache: environment.RUNNER_TOOL_CACHE || undefined,
                tempDirectory: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
                log,
            });
            return load();
        },
        handlerRuntime: external_node_path_.join(dist, 'handler-runtime', 'index.js'),
    };
}

;// CONCATENATED MODULE: ./lib/actions/build-lambda.js







/** build-lambda: functions from source to deterministic artifacts. Makes no AWS call. */
async function buildLambda(context) {
    const config = await findConfig(context);
    const options = config === null ? [await readOne(context)] : await readConfigured(config, context);
    const built = await build(context, options);
    context.setOutputs(await buildOutputs(built, context));
    await context.summarize(buildSummary(built, context.run));
}
function readOne(context) {
    const name = context.inputs.required('function-name', "a name of 1 to 64 letters, digits, - and _, or an edge.yml's path as config");
    return readBuildOptions(context, name);
}
/** Builds, and annotates what the checks found. Shared with publish-edge. */
async function build(context, options) {
    const { buildFunctions } = await __nccwpck_require__.e(/* import() */ 970).then(__nccwpck_require__.bind(__nccwpck_require__, 2970));
    const built = await buildFunctions(options, buildDependencies(context)).catch((error) => {
        throw context.signal.aborted ? givenUp(context.signal) : error;
    });
    if (context.signal.aborted)
        throw givenUp(context.signal);
    (0,annotations/* annotateFindings */.d)(built.flatMap((one) => one.findings), context.log);
    return built;
}
/** Of publish-edge too: the build comes before anything else. */
function givenUp(signal) {
    return new errors/* UserError */.yo('Cancelled', `${(0,errors/* messageOf */.bD)(signal.reason)} The build was given up; nothing was uploaded or published.`);
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ declaredInputs)
/* harmony export */ });
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

/***/ 5197:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _build_lambda_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1268);
/* harmony import */ var _dist_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8036);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1649);



await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)('build-lambda', (0,_dist_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .distFolder */ .P)(), _build_lambda_js__WEBPACK_IMPORTED_MODULE_0__/* .buildLambda */ .o);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1649:
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

// EXTERNAL MODULE: ./lib/github/annotations.js
var annotations = __nccwpck_require__(3941);
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

// EXTERNAL MODULE: ./lib/github/findings-table.js
var findings_table = __nccwpck_require__(5988);
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

// EXTERNAL MODULE: ./lib/actions/declared-inputs.js
var declared_inputs = __nccwpck_require__(5479);
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
        inputs: new Inputs(environment, declared_inputs/* declaredInputs */.W[name]),
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
        (0,annotations/* annotateFindings */.d)(findings.filter(besideTheError), log);
    const title = error instanceof errors/* UserError */.yo ? error.title : 'Bug in edge-actions';
    const text = `### ❌ ${title}\n\n${fence((0,errors/* messageOf */.bD)(error))}\n${(0,findings_table/* findingsTable */.f)(findings ?? [])}`;
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

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ eventTypesOf),
/* harmony export */   Md: () => (/* binding */ functionNamePattern),
/* harmony export */   mu: () => (/* binding */ eventTypes),
/* harmony export */   oB: () => (/* binding */ edgeRegion),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
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

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ annotateFindings)
/* harmony export */ });
/* unused harmony export annotationsShown */
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


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingsTable)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18);

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
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${finding.position.file}${finding.position.line ? `:${finding.position.line}` : ''}`)
            : '',
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(finding.message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(finding.advice)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.rule),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(finding.source.title)}, read ${finding.source.read}`,
    ]);
    return `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'where', 'what', 'rule', 'source'], rows)}\n`;
}


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

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export quoted */
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

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(5197);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
