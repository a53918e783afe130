export const id = 794;
export const ids = [794,515];
export const modules = {

/***/ 6794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildFunctions: () => (/* binding */ buildFunctions)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/kit/side-by-side.js
var side_by_side = __webpack_require__(727);
;// CONCATENATED MODULE: ./lib/build/build-error.js

/** The most errors that the message spells out: all of them are in `findings`. */
const shown = 10;
/** A build that findings stopped. The message lists the errors; `findings` holds all of them, warnings too, for annotations and the summary. */
class BuildError extends errors/* UserError */.yo {
    findings;
    /** @param functions the functions that were not built */
    constructor(functions, findings) {
        const errors = findings.filter((finding) => finding.severity === 'error');
        const lines = errors.slice(0, shown).map((finding) => `- ${lineOf(finding)} (${finding.rule})`);
        if (errors.length > shown)
            lines.push(`- and ${errors.length - shown} more`);
        const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
        super('Not built', `${functions.join(', ')}: not built, ${count}.\n${lines.join('\n')}`);
        this.name = 'BuildError';
        this.findings = findings;
    }
}
/** What belongs to no line gets no annotation of its own, so its advice is given here. */
function lineOf(finding) {
    return finding.position ? `${placeOf(finding)}${finding.message}` : `${finding.message} ${finding.advice}`;
}
function placeOf({ position }) {
    if (!position)
        return '';
    const line = position.line === undefined ? '' : `:${position.line}`;
    const column = position.line === undefined || position.column === undefined ? '' : `:${position.column}`;
    return `${position.file}${line}${column}: `;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/edge/checks/settings.js
var settings = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/kit/paths.js
var paths = __webpack_require__(7080);
;// CONCATENATED MODULE: ./lib/build/bundle-message.js
/** What esbuild said, as a finding at the line it was said of. */
function findingOf(message, severity, version, locate) {
    const { location } = message;
    const position = location ? locate(location.file) : undefined;
    // A note often says why, or what to do; those that only repeat the place add nothing.
    const notes = message.notes.map((note) => note.text).filter(Boolean);
    return {
        rule: 'bundle',
        severity,
        message: [message.text, ...notes].join(' '),
        advice: adviceFor(message.text),
        source: { title: `esbuild ${version}`, read: '2026-11-21' },
        // esbuild's columns count bytes from 0, and its line is 1-based.
        ...(position && location ? { position: { ...position, line: location.line, column: columnOf(location) } } : {}),
    };
}
/** The 1-based column in UTF-16 units, as editors and annotations count. */
function columnOf(location) {
    const before = Buffer.from(location.lineText, 'utf8').subarray(0, location.column).toString('utf8');
    // No editor counts a byte order mark.
    return before.replace(/^\ufeff/, '').length + 1;
}
function adviceFor(text) {
    if (text.startsWith('Could not resolve')) {
        return 'Install the dependencies before the build (npm ci), correct the path, or name the package in external.';
    }
    if (text.startsWith('No loader is configured')) {
        return 'Ship the file beside the bundle with include and read it at run time, or leave the package that needs it out with external.';
    }
    return 'Correct the source.';
}

;// CONCATENATED MODULE: ./lib/build/runtime-packages.js
/**
 * The npm packages that Lambda's Node.js runtimes bring: the clients of the AWS SDK for JavaScript v3 and its `lib-*` packages, since
 * nodejs18.x. Helpers such as `@aws-sdk/util-utf8` and the `@smithy/*` packages are in no documented list and were missing in more than
 * one runtime, so they are bundled: a package too many costs bytes, one too few fails at the edge.
 */
const runtimePackages = {
    patterns: ['@aws-sdk/client-*', '@aws-sdk/lib-*'],
    sinceNode: 18,
    source: {
        title: 'AWS Lambda Developer Guide, Runtime-included SDK versions; aws/aws-sdk-js-v3 issues 4401 and 6169, aws/aws-cdk issue 33099',
        read: '2026-11-21',
    },
};
/** The major version of a Node.js runtime (`nodejs24.x` is 24); undefined for a runtime of another kind. */
function nodeVersionOf(runtime) {
    const version = /^nodejs(\d{2})\.x$/.exec(runtime)?.[1];
    return version === undefined ? undefined : Number(version);
}
/** Patterns of the packages that stay out of the bundle because the runtime brings them. */
function broughtByRuntime(runtime) {
    const version = nodeVersionOf(runtime);
    return version !== undefined && version >= runtimePackages.sinceNode ? runtimePackages.patterns : [];
}
/** The package's name in an import path: `@aws-sdk/client-s3` of `@aws-sdk/client-s3/dist-cjs/index.js`. */
function packageName(importPath) {
    return importPath
        .split('/')
        .slice(0, importPath.startsWith('@') ? 2 : 1)
        .join('/');
}
/** Whether an import path is a package, or inside a package, that one of the patterns names. */
function matchesPackage(importPath, patterns) {
    const name = packageName(importPath);
    return patterns.some((pattern) => pattern === importPath || matchesWildcard(name, packageName(pattern)));
}
/** esbuild's wildcard: one `*`, which stands for anything. */
function matchesWildcard(name, pattern) {
    const [start = '', end] = pattern.split('*', 2);
    if (end === undefined)
        return name === pattern;
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

;// CONCATENATED MODULE: ./lib/build/esbuild-options.js



/** How esbuild is called for a function: what is the same for all, and what the function's inputs decide. */
function esbuildOptions(options, folders, output) {
    const version = nodeVersionOf(options.runtime);
    if (version === undefined) {
        throw new errors/* InputError */.dz('runtime', options.runtime, `a Node.js runtime such as nodejs24.x for the entry ${options.entry}`);
    }
    return {
        absWorkingDir: folders.workingDirectory,
        entryPoints: [folders.entry],
        // Nothing is written; the place makes the source map's paths relative to the working directory.
        outfile: external_node_path_.join(folders.workingDirectory, ...output.path.split('/')),
        allowOverwrite: true,
        write: false,
        bundle: true,
        metafile: true,
        platform: 'node',
        target: `node${version}`,
        format: output.format,
        minify: options.minify,
        treeShaking: true,
        legalComments: 'none',
        sourcemap: options.sourceMap ? 'linked' : 'external',
        // The sources are in the repository; their text would be most of the map.
        sourcesContent: false,
        external: [...broughtByRuntime(options.runtime), ...options.external],
        define: { ...environment(options), ...(output.format === 'esm' ? moduleDefines : {}) },
        ...(output.format === 'esm' ? { banner: { js: moduleBanner } } : {}),
        logLevel: 'silent',
        color: false,
    };
}
/** The edge has no environment, so a value given here stands in the code; regional Lambda keeps what it is not given. */
function environment({ target, buildEnv }) {
    const values = target === 'lambda' ? buildEnv : { NODE_ENV: 'production', ...buildEnv };
    const names = ['process', 'globalThis.process', 'global.process'];
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => names.map((name) => [`${name}.env.${key}`, JSON.stringify(value)])));
}
/** CommonJS packages in an ES module: `require` is made, and the two names that only CommonJS has get their counterparts. */
const moduleBanner = 'import { createRequire as createRequireOfModule } from "node:module"; globalThis.require ??= createRequireOfModule(import.meta.url);';
const moduleDefines = { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' };

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./lib/build/externals.js


/** Packages that the bundle imports and that only the runtime brings, by name. */
function importedFromRuntime(metafile, options) {
    const brought = broughtByRuntime(options.runtime);
    const imported = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const names = imported
        .filter((one) => one.external && !(0,external_node_module_.isBuiltin)(one.path) && matchesPackage(one.path, brought))
        .map((one) => packageName(one.path));
    return [...new Set(names)].sort();
}
/**
 * The packages that `external` left out, that the code imports, and that neither the runtime nor an included file brings.
 *
 * @param included paths in the zip
 */
function missingExternals(metafile, options, included) {
    const brought = broughtByRuntime(options.runtime);
    const missing = new Map();
    for (const [importer, input] of Object.entries(metafile.inputs)) {
        for (const { path: imported, external } of input.imports) {
            if (!external || (0,external_node_module_.isBuiltin)(imported) || !matchesPackage(imported, options.external))
                continue;
            const name = packageName(imported);
            const shipped = included.some((file) => `/${file}`.includes(`/node_modules/${name}/`));
            if (shipped || matchesPackage(imported, brought) || missing.has(name))
                continue;
            missing.set(name, importer);
        }
    }
    return [...missing].map(([name, importer]) => ({ name, importer }));
}
/** The edge has no layers, so there the package is missing for certain. */
function missingWarning({ name, importer }, options, locate) {
    const position = locate(importer);
    const then = options.target === 'lambda' ? 'it has to come from a layer' : 'loading it will fail';
    return {
        rule: 'external-missing',
        severity: 'warning',
        message: `${name} is left out of the bundle, and neither ${options.runtime} nor include brings it: ${then}.`,
        advice: `Take ${name} off external, or ship it with include: node_modules/${name}/**.`,
        source: runtimePackages.source,
        ...(position ? { position } : {}),
    };
}

// EXTERNAL MODULE: ./lib/build/handler-name.js
var handler_name = __webpack_require__(4250);
;// CONCATENATED MODULE: ./lib/build/bundle.js






/**
 * Bundles a Node.js function into one file, named as the handler says: CommonJS `.js`, or `.mjs` where the source needs an ES module.
 *
 * @param commonJsExtension `.cjs` where a package.json beside the bundle makes `.js` an ES module
 * @returns the bundle, or the findings that stopped it
 */
async function bundle(esbuild, options, folders, included, commonJsExtension = '.js') {
    const { file } = (0,handler_name/* parseHandler */.e)(options.handler);
    const locate = locator(folders);
    const finding = (message, severity) => findingOf(message, severity, esbuild.version, locate);
    let output = { path: file + commonJsExtension, format: 'cjs' };
    let result = await attempt(esbuild, options, folders, output);
    const reason = needsModule(result);
    if (reason) {
        output = { path: `${file}.mjs`, format: 'esm' };
        result = await attempt(esbuild, options, folders, output);
    }
    if ('errors' in result && result.errors.length > 0) {
        return {
            findings: [
                ...result.errors.map((message) => finding(message, 'error')),
                ...result.warnings.map((message) => finding(message, 'warning')),
            ],
        };
    }
    const built = result;
    const fileName = output.path;
    const missing = missingExternals(built.metafile, options, included);
    const findings = [
        ...(reason ? [moduleNotice(fileName, reason, esbuild.version)] : []),
        ...built.warnings.map((message) => finding(message, 'warning')),
        ...outsideWorkspace(built.metafile, folders),
        ...missing.map((one) => missingWarning(one, options, locate)),
    ];
    const runtimePackages = importedFromRuntime(built.metafile, options);
    const missingPackages = missing.map((one) => one.name);
    const files = outputs(built, fileName, options.sourceMap);
    return { bundle: { fileName, findings, runtimePackages, missingPackages, ...files } };
}
/** esbuild reports failures by throwing them; both ends look alike here. */
async function attempt(esbuild, options, folders, output) {
    try {
        return await esbuild.build(esbuildOptions(options, folders, output));
    }
    catch (error) {
        if (Array.isArray(error.errors))
            return error;
        throw error;
    }
}
/** Why the source can only be an ES module, if so. A CommonJS entry cannot become one: its exports would have no names. */
function needsModule(result) {
    if (result.errors.some((error) => error.text.startsWith('Top-level await') && error.text.includes('"cjs"'))) {
        return 'top-level await';
    }
    if (!('metafile' in result) || !result.warnings.some((warning) => warning.id === 'empty-import-meta'))
        return undefined;
    const { inputs, outputs } = result.metafile;
    const entry = Object.values(outputs).find((output) => output.entryPoint)?.entryPoint;
    return entry && inputs[entry]?.format === 'esm' ? 'import.meta' : undefined;
}
function moduleNotice(fileName, reason, version) {
    return {
        rule: 'es-module',
        severity: 'notice',
        message: `The source uses ${reason}, so it is built as an ES module, ${fileName}.`,
        advice: 'Nothing to do; Lambda loads it as it would load a .js file.',
        source: { title: `esbuild ${version}`, read: '2026-11-21' },
    };
}
function outputs(built, fileName, shipMap) {
    const map = built.outputFiles.find((file) => file.path.endsWith('.map'));
    const code = built.outputFiles.find((file) => !file.path.endsWith('.map'));
    if (!map || !code)
        throw new Error(`esbuild gave ${built.outputFiles.length} files, expected the code and its source map`);
    const files = [{ path: fileName, content: code.contents }];
    if (shipMap)
        files.push({ path: `${fileName}.map`, content: map.contents });
    return { code: code.text, sourceMap: map.text, files };
}
/** Bytes that come from outside of the workspace may be others on another machine: said, because the hash is what is trusted. */
function outsideWorkspace(metafile, folders) {
    const outside = Object.keys(metafile.inputs)
        .filter((input) => !/^[a-z-]{2,}:/.test(input) && !input.startsWith('<'))
        .filter((input) => !(0,paths/* isInside */.FK)(folders.workspace, external_node_path_.resolve(folders.workingDirectory, input)));
    if (outside.length === 0)
        return [];
    const count = outside.length === 1 ? '1 file' : `${outside.length} files`;
    return [
        {
            rule: 'outside-workspace',
            severity: 'warning',
            message: `${count} outside of the workspace went into the bundle, first ${outside[0]}: another machine may build other bytes.`,
            advice: 'Install dependencies inside the workspace.',
            source: { title: 'edge-actions, reproducible builds', read: '2026-11-21' },
        },
    ];
}
function locator(folders) {
    return (file) => {
        const absolute = external_node_path_.resolve(folders.workingDirectory, file);
        return (0,paths/* isInside */.FK)(folders.workspace, absolute) ? { file: (0,paths/* workspacePath */.X5)(folders.workspace, absolute) } : undefined;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/build/nearest-names.js
var nearest_names = __webpack_require__(9515);
;// CONCATENATED MODULE: ./lib/build/entry.js





/** Extensions of the source files that esbuild bundles for Node.js. */
const nodeExtensions = ['.ts', '.mts', '.js', '.mjs', '.cjs'];
/** Whether an entry is Python, by its extension. */
function isPython(entry) {
    return external_node_path_.extname(entry).toLowerCase() === '.py';
}
/**
 * Finds the entry and the folders around it, all as real paths.
 *
 * @throws InputError when the entry is not there, is no file of a kind that is built, or leaves the workspace
 * @throws UserError for targets and languages that this version does not build
 */
async function resolveFolders(options) {
    const extension = external_node_path_.extname(options.entry).toLowerCase();
    if (options.target === 'cloudfront-function')
        throw notYet(options, 'CloudFront Functions');
    if (!isPython(options.entry) && !nodeExtensions.includes(extension)) {
        throw new errors/* InputError */.dz('entry', options.entry, `a ${nodeExtensions.join(', ')} or .py file`);
    }
    const workspace = external_node_fs_.realpathSync.native(options.workspace);
    const workingDirectory = realWorkingDirectory(options, workspace);
    const absolute = await (0,paths/* resolveInside */.LI)('entry', options.entry, options.workingDirectory, options.workspace);
    const found = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    if (!found)
        throw notThere(options, absolute, workspace);
    if (!found.isFile())
        throw new errors/* InputError */.dz('entry', options.entry, 'a file, and this is a folder');
    return { workspace, workingDirectory, entry: external_node_fs_.realpathSync.native(absolute) };
}
function realWorkingDirectory(options, workspace) {
    const shown = (0,paths/* workspacePath */.X5)(options.workspace, options.workingDirectory);
    const real = orUndefined(() => external_node_fs_.realpathSync.native(options.workingDirectory));
    if (!real)
        throw new errors/* InputError */.dz('working-directory', shown, 'a folder in the workspace; it is not there');
    if (!(0,paths/* isInside */.FK)(workspace, real))
        throw new errors/* InputError */.dz('working-directory', shown, 'a folder inside the workspace');
    return real;
}
function notThere(options, absolute, workspace) {
    const folder = external_node_path_.dirname(absolute);
    const names = orUndefined(() => (0,external_node_fs_.readdirSync)(folder));
    const realFolder = orUndefined(() => external_node_fs_.realpathSync.native(folder)) ?? folder;
    const from = (0,paths/* workspacePath */.X5)(workspace, realFolder);
    const where = `There is no such file in ${from === '.' ? 'the workspace' : `the workspace's ${from}`}`;
    if (!names)
        return new errors/* InputError */.dz('entry', options.entry, 'a file that exists', `${where}, nor such a folder.`);
    const near = (0,nearest_names.nearestNames)(external_node_path_.basename(absolute), names.filter((name) => [...nodeExtensions, '.py'].includes(external_node_path_.extname(name))));
    const advice = near.length > 0 ? `${where}; near it: ${near.join(', ')}.` : `${where}. Was the repository checked out?`;
    return new errors/* InputError */.dz('entry', options.entry, 'a file that exists', advice);
}
function notYet(options, what) {
    return new errors/* UserError */.yo('Not built by this version', `${options.functionName}: ${what} are not yet built by this version of edge-actions; it builds Node.js and Python functions for lambda-edge and lambda.`);
}
function orUndefined(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/build/globs.js




/**
 * The files that one pattern matches, sorted. A pattern without wildcards that names a folder stands for all files in it. What npm and git
 * keep is left out unless the pattern names it.
 *
 * @param input the input that the pattern came from
 * @returns paths from the working directory with forward slashes
 * @throws InputError when nothing matches, or a match leads out of the workspace
 */
async function matchFiles(input, pattern, folders) {
    const segments = pattern.split(/[\\/]/);
    if (external_node_path_.isAbsolute(pattern) || segments.includes('..')) {
        throw new errors/* InputError */.dz(input, pattern, 'a pattern inside the working directory', "Patterns start from working-directory and have no '..'.");
    }
    const kept = ['node_modules', '.git']
        .filter((folder) => !segments.includes(folder))
        .map((folder) => `**/${folder}/**`);
    const output = external_node_path_.relative(folders.workingDirectory, folders.outputDirectory).split(external_node_path_.sep).join('/');
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const files = await glob([pattern], {
        cwd: folders.workingDirectory,
        ignore: [...kept, ...(output && !output.startsWith('..') ? [`${escapeGlob(output)}/**`] : [])],
        onlyFiles: true,
        dot: false,
    });
    if (files.length === 0) {
        throw new errors/* InputError */.dz(input, pattern, 'a pattern that matches at least one file in the working directory');
    }
    for (const file of files) {
        if ((0,paths/* isInside */.FK)(folders.workspace, external_node_fs_.realpathSync.native(external_node_path_.join(folders.workingDirectory, file))))
            continue;
        throw new errors/* InputError */.dz(input, pattern, 'files inside the workspace', `${file} is a link that leads out of it.`);
    }
    return files.map((file) => file.split(external_node_path_.sep).join('/')).sort();
}
function escapeGlob(literal) {
    return literal.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/build/include.js




/**
 * Reads the files that `include` ships beside the bundle; their paths in the zip are those from the working directory.
 *
 * @throws InputError for a pattern that matches nothing or leaves the workspace
 */
async function includedFiles(patterns, folders) {
    const paths = new Set();
    for (const pattern of patterns) {
        for (const file of await matchFiles('include', pattern, folders))
            paths.add(file);
    }
    return (0,side_by_side/* sideBySide */.Q)([...paths].sort(), async (file) => ({
        path: file,
        content: await external_node_fs_.promises.readFile(external_node_path_.join(folders.workingDirectory, file)),
    }));
}
/**
 * Whether Node.js would take a `.js` file for an ES module: the nearest package.json on the way up inside the zip decides.
 *
 * @param fileName path in the zip
 */
function isModuleScope(fileName, included) {
    for (let folder = external_node_path_.posix.dirname(fileName);; folder = external_node_path_.posix.dirname(folder)) {
        const wanted = external_node_path_.posix.join(folder, 'package.json');
        const found = included.find((file) => file.path === wanted);
        if (found)
            return typeOf(found) === 'module';
        if (folder === '.')
            return false;
    }
}
function typeOf(file) {
    try {
        return JSON.parse(Buffer.from(file.content).toString('utf8'))?.type;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/build/manifest.js
var build_manifest = __webpack_require__(5267);
;// CONCATENATED MODULE: ./lib/build/run-built.js




/** Lambda's own default in MB, and what every page allows at viewer events: for a function whose memory-size is not given. */
const defaultMemorySize = 128;
/** Seconds that the edge allows on every event: for a function whose timeout is not given. */
const defaultTimeout = 30;
/**
 * Runs the built zip in a child process: on the sample events, or, where there are none and the source does not tell what the handler is,
 * only to load it.
 */
async function runBuilt(built, options, folders, dependencies) {
    const withEvents = built.events.length > 0;
    if (!withEvents && built.handler === 'function')
        return { findings: [], eventRuns: [] };
    // At the edge loading such a package fails for certain, which has been said already.
    if (!withEvents && options.target !== 'lambda' && built.missingPackages.length > 0)
        return { findings: [], eventRuns: [] };
    const elsewhere = [...built.runtimePackages, ...(options.target === 'lambda' ? built.missingPackages : [])];
    const moduleDirectories = elsewhere.length > 0 ? await nodeModules(folders) : [];
    const missing = await notInstalled(elsewhere, moduleDirectories);
    if (missing.length > 0)
        return { findings: [cannotRun(options, missing, withEvents)], eventRuns: [] };
    const { probeHandler, runEvents } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 5693));
    const request = {
        zip: built.zip,
        functionName: options.functionName,
        runtime: options.runtime,
        handler: options.handler,
        memorySize: options.memorySize ?? defaultMemorySize,
        timeout: options.timeout ?? defaultTimeout,
        target: options.target,
        eventTypes: options.eventTypes,
        handlerRuntime: dependencies.handlerRuntime,
        ...(dependencies.environment ? { environment: dependencies.environment } : {}),
        log: dependencies.log,
        ...(dependencies.signal ? { signal: dependencies.signal } : {}),
        moduleDirectories,
    };
    if (!withEvents)
        return { findings: await probeHandler(request), eventRuns: [] };
    const events = await Promise.all(built.events.map(async (event) => {
        const absolute = external_node_path_.join(folders.workingDirectory, event);
        return { file: (0,paths/* workspacePath */.X5)(folders.workspace, absolute), text: await external_node_fs_.promises.readFile(absolute, 'utf8') };
    }));
    const { runs, findings } = await runEvents({ ...request, events });
    return { findings, eventRuns: runs.map(summaryOf) };
}
function summaryOf(run) {
    const { invocation } = run;
    const problems = [...run.problems.map((problem) => problem.message), ...run.mismatches];
    if (invocation.outcome === 'threw' || invocation.outcome === 'not-loaded') {
        problems.unshift(`${invocation.errorType}: ${invocation.errorMessage}`);
    }
    else if (invocation.outcome !== 'returned') {
        problems.unshift(invocation.outcome);
    }
    return {
        file: run.file,
        eventType: run.eventType,
        durationMs: invocation.durationMs,
        maxMemoryMb: invocation.maxMemoryMb,
        ok: run.passed,
        problems,
    };
}
/** The node_modules folders that the source sees, from the working directory up to the workspace. */
async function nodeModules({ workingDirectory, workspace }) {
    const found = [];
    for (let folder = workingDirectory; (0,paths/* isInside */.FK)(workspace, folder); folder = external_node_path_.dirname(folder)) {
        const candidate = external_node_path_.join(folder, 'node_modules');
        if (await isFolder(candidate))
            found.push(candidate);
        if (folder === external_node_path_.dirname(folder))
            break;
    }
    return found;
}
async function notInstalled(packages, moduleDirectories) {
    const missing = [];
    for (const name of packages) {
        const found = await Promise.all(moduleDirectories.map((folder) => isFolder(external_node_path_.join(folder, ...name.split('/')))));
        if (!found.includes(true))
            missing.push(name);
    }
    return missing;
}
async function isFolder(candidate) {
    return external_node_fs_.promises.stat(candidate).then((found) => found.isDirectory(), () => false);
}
function cannotRun(options, missing, withEvents) {
    const names = missing.join(', ');
    return {
        rule: 'not-run',
        severity: withEvents ? 'error' : 'notice',
        message: withEvents
            ? `The sample events cannot be run: ${options.functionName} imports ${names}, which are not in the zip and not on this machine either.`
            : `Whether ${options.handler} is a function was not tried: the code imports ${names}, which are not in the zip and not on this machine either.`,
        advice: `Install it before the build, as a development dependency: npm install --save-dev ${missing.join(' ')}.`,
        source: runtimePackages.source,
    };
}

;// CONCATENATED MODULE: ./lib/build/write-artifact.js



/** Names that a build writes into a function's folder. Nothing else in there is ever touched. */
const artifactNames = ['code.zip', 'code.js', 'manifest.json'];
// All calls here are synchronous: there are a dozen, each takes microseconds, and a round through the thread pool takes longer.
/** Removes what an earlier build left, so that a build that fails or is killed leaves nothing that could be published for it. */
function removeArtifact(folder) {
    for (const name of artifactNames)
        (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // Not there, or it holds something else, which stays.
    }
}
/**
 * Writes code and manifest beside their places and renames them, the code last: where it stands, both are whole.
 *
 * @returns the absolute paths
 */
function writeArtifact(artifact) {
    const { folder, codeName } = artifact;
    const places = { code: external_node_path_.join(folder, codeName), manifest: external_node_path_.join(folder, 'manifest.json') };
    let temporary;
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        temporary = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_path_.dirname(folder), '.writing-'));
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(temporary, 'manifest.json'), artifact.manifest);
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(temporary, codeName), artifact.code);
        (0,external_node_fs_.renameSync)(external_node_path_.join(temporary, 'manifest.json'), places.manifest);
        (0,external_node_fs_.renameSync)(external_node_path_.join(temporary, codeName), places.code);
        return places;
    }
    catch (error) {
        throw new errors/* UserError */.yo('Artifact not written', `${folder} could not be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
    finally {
        if (temporary)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/build/build-function.js














/**
 * Builds one function: bundles it, checks it, writes the zip in memory, runs that zip on the sample events, and only then puts it and its
 * manifest into `<outputDirectory>/<function>`.
 *
 * @throws BuildError with all findings when one of them is an error: nothing is left in the output folder then
 * @throws InputError for an input that names what is not there
 */
async function buildFunction(options, dependencies) {
    if (!vocabulary/* functionNamePattern */.Md.test(options.functionName)) {
        throw new errors/* InputError */.dz('function-name', options.functionName, "1 to 64 letters, digits, '-' and '_'");
    }
    const folder = external_node_path_.join(options.outputDirectory, options.functionName);
    await (0,paths/* resolveInside */.LI)('output-directory', folder, options.workspace, options.workspace);
    removeArtifact(folder);
    const folders = await resolveFolders(options);
    const globFolders = { ...folders, outputDirectory: options.outputDirectory };
    const included = await includedFiles(options.include, globFolders);
    const events = options.events === undefined ? [] : await matchFiles('events', options.events, globFolders);
    const findings = (0,settings/* checkSettings */.E)({ ...options, today: new Date((dependencies.now ?? Date.now)()) });
    const build = isPython(folders.entry) ? buildFromPython : buildFromNode;
    const built = await build(options, folders, included, dependencies);
    if (!('zip' in built))
        throw new BuildError([options.functionName], [...findings, ...built.findings]);
    const { zip, manifest } = built;
    findings.push(...built.findings);
    stopOnErrors(options, findings);
    const run = await runBuilt({ ...built, events }, options, folders, dependencies);
    findings.push(...run.findings);
    stopOnErrors(options, findings);
    const written = writeArtifact({ folder, code: zip, codeName: 'code.zip', manifest: (0,build_manifest/* manifestText */.$)(manifest) });
    dependencies.log.info(`${options.functionName}: ${zip.length} bytes, sha256 ${manifest.sha256}`);
    return {
        entry: entryOf(options, manifest, written),
        manifest,
        findings,
        eventRuns: run.eventRuns,
        unpackedBytes: manifest.unpackedBytes,
    };
}
async function buildFromNode(options, folders, included, dependencies) {
    if (options.runtime.startsWith('python')) {
        throw new errors/* InputError */.dz('runtime', options.runtime, `a Node.js runtime, as the entry is ${options.entry}`);
    }
    const { file } = (0,handler_name/* parseHandler */.e)(options.handler);
    const [bundled, { assemble }] = await Promise.all([
        bundle(await dependencies.loadEsbuild(), options, folders, included.map((one) => one.path), isModuleScope(`${file}.js`, included) ? '.cjs' : '.js'),
        // Loaded while esbuild works.
        Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 6649)),
    ]);
    if ('findings' in bundled)
        return bundled;
    const { runtimePackages, missingPackages, findings } = bundled.bundle;
    const assembled = await assemble(bundled.bundle, included, options, folders);
    return { ...assembled, runtimePackages, missingPackages, findings: [...findings, ...assembled.findings] };
}
async function buildFromPython(options, folders, included, dependencies) {
    const { buildPython } = await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 3597));
    const built = await buildPython(options, folders, included, dependencies);
    return 'zip' in built ? { ...built, runtimePackages: [], missingPackages: [] } : built;
}
function stopOnErrors(options, findings) {
    if (findings.some((finding) => finding.severity === 'error'))
        throw new BuildError([options.functionName], findings);
}
function entryOf(options, manifest, written) {
    return {
        function: manifest.function,
        target: manifest.target,
        runtime: manifest.runtime,
        handler: manifest.handler,
        eventTypes: manifest.eventTypes,
        artifactPath: (0,paths/* workspacePath */.X5)(options.workspace, written.code),
        manifestPath: (0,paths/* workspacePath */.X5)(options.workspace, written.manifest),
        sha256: manifest.sha256,
        codeSha256: manifest.codeSha256,
        sizeBytes: manifest.sizeBytes,
        commit: manifest.commit,
        s3Bucket: null,
        s3Key: null,
        hashKey: null,
        associations: options.associations,
    };
}

;// CONCATENATED MODULE: ./lib/build/locate.js


/**
 * What belongs to no line of code belongs to the line of the edge.yml that says it, with the function's name, as there may be many. Without
 * an edge.yml a finding stays as it is.
 */
function locate(finding, { functionName, declaredAt }) {
    if (!declaredAt || finding.position)
        return finding;
    const position = declaredAt(inputOfRule[finding.rule] ?? finding.rule);
    return { ...finding, message: `${functionName}: ${finding.message}`, position };
}
/** Rules about settings that are not named as their inputs are. */
const inputOfRule = {
    'event-type': 'event-types',
    'handler-name': 'handler',
    memory: 'memory-size',
};
/** The failure of one function, at its line of the edge.yml where there is one. */
function atItsLine(error, options) {
    const { functionName, declaredAt } = options;
    if (!declaredAt)
        return error;
    if (error instanceof BuildError) {
        return new BuildError([functionName], error.findings.map((finding) => locate(finding, options)));
    }
    if (!(error instanceof errors/* InputError */.dz))
        return error;
    return new BuildError([functionName], [{ ...locate_findingOf(functionName, error), position: declaredAt(error.input) }]);
}
/** An expected failure as a finding. */
function locate_findingOf(functionName, error) {
    return {
        rule: 'input',
        severity: 'error',
        message: `${functionName}: ${error.message}`,
        advice: 'Correct the input.',
        source: { title: 'edge-actions, inputs', read: '2026-11-21' },
        ...(error.position ? { position: error.position } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/build/build-functions.js






/**
 * Builds functions side by side; one function is a list of one. All are tried, so that one run shows everything that is wrong.
 *
 * @returns in the order of `options`
 * @throws BuildError when findings stopped at least one: it holds the findings of all
 * @throws UserError the one expected failure, where there is just one and it is no finding
 */
async function buildFunctions(options, dependencies) {
    refuseSameNames(options);
    const build = async (one) => {
        try {
            const built = await buildFunction(one, dependencies);
            return { built: { ...built, findings: built.findings.map((finding) => locate(finding, one)) } };
        }
        catch (error) {
            return { functionName: one.functionName, error: atItsLine(error, one) };
        }
    };
    const outcomes = await (0,side_by_side/* sideBySide */.Q)(options, build, Math.max(2, external_node_os_.availableParallelism()));
    const failures = outcomes.filter((outcome) => 'error' in outcome);
    const built = outcomes.flatMap((outcome) => ('built' in outcome ? [outcome.built] : []));
    if (failures.length === 0)
        return built;
    const bug = failures.find(({ error }) => !(error instanceof errors/* UserError */.yo));
    if (bug)
        throw bug.error;
    // One cause for all, such as an esbuild that cannot be fetched, is said once and as it is.
    const causes = new Set(failures.map(({ error }) => error));
    if (causes.size === 1 && built.length === 0)
        throw failures[0].error;
    throw new BuildError(failures.map((failure) => failure.functionName), [
        ...failures.flatMap(({ functionName, error }) => findingsOf(functionName, error)),
        ...built.flatMap((one) => one.findings),
    ]);
}
/** An expected failure beside others becomes a finding, so that none of them hides the rest. */
function findingsOf(functionName, error) {
    return error instanceof BuildError ? error.findings : [locate_findingOf(functionName, error)];
}
/** Folders are named after functions, and some file systems do not tell capitals apart. */
function refuseSameNames(options) {
    const seen = new Map();
    for (const { functionName } of options) {
        const before = seen.get(functionName.toLowerCase());
        if (before !== undefined) {
            throw new errors/* UserError */.yo('Function named twice', before === functionName
                ? `Function ${functionName} is to be built twice in one call; each name can be used once.`
                : `Functions ${before} and ${functionName} differ in capitals only, and would share a folder on some machines.`);
        }
        seen.set(functionName.toLowerCase(), functionName);
    }
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHandler)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);

/**
 * Takes a handler apart as Lambda's Node.js runtime does: at the first dot behind the last slash.
 *
 * @throws InputError for what names no file and export inside the zip
 */
function parseHandler(handler) {
    const slash = handler.lastIndexOf('/');
    const dot = handler.indexOf('.', slash + 1);
    const file = handler.slice(0, dot);
    const exported = handler.slice(dot + 1);
    const fileIsSafe = dot > slash + 1 && /^[\w-]+(?:\/[\w-]+)*$/.test(file);
    if (!fileIsSafe || !/^[\w$]+(?:\.[\w$]+)*$/.test(exported) || handler.length > 128) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('handler', handler, 'FILE.EXPORT: the path of a file in the zip without its extension, a dot and the name of its export, at most 128 characters', "For example 'index.handler' or 'src/app.handler'.");
    }
    return { file, export: exported };
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText),
/* harmony export */   e: () => (/* binding */ createManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Describes an artifact. Holds no time and no path of the build machine, so the same artifact of the same commit has the same manifest.
 *
 * @param artifact the zip, as it is uploaded
 * @param files what is in it
 */
function createManifest(facts, artifact, files) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(artifact).digest();
    const described = files.map(describe).sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return {
        schema: 1,
        function: facts.functionName,
        target: facts.target,
        runtime: facts.runtime,
        handler: facts.handler,
        eventTypes: [...facts.eventTypes],
        sha256: digest.toString('hex'),
        codeSha256: digest.toString('base64'),
        sizeBytes: artifact.length,
        unpackedBytes: described.reduce((sum, file) => sum + file.bytes, 0),
        files: described,
        commit: facts.commit,
    };
}
/** The manifest as it is written: members in the order of `createManifest`, two spaces, one line end at the end. */
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
function describe(file) {
    return {
        path: file.path,
        bytes: file.content.length,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(file.content).digest('hex'),
    };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearestNames: () => (/* binding */ nearestNames)
/* harmony export */ });
/** The names that are most like the one that was not found, nearest first, at most three. */
function nearestNames(wanted, names) {
    const limit = Math.max(2, Math.ceil(wanted.length / 3));
    return names
        .map((name) => ({ name, distance: distance(wanted.toLowerCase(), name.toLowerCase()) }))
        .filter((candidate) => candidate.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 3)
        .map((candidate) => candidate.name);
}
/** Levenshtein's distance: how many characters are to be inserted, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let line = 1; line <= from.length; line++) {
        const next = [line];
        for (let column = 1; column <= to.length; column++) {
            const replaced = row[column - 1] + (from[line - 1] === to[column - 1] ? 0 : 1);
            next.push(Math.min(row[column] + 1, next[column - 1] + 1, replaced));
        }
        row = next;
    }
    return row[to.length];
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _restrictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3004);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(935);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6353);




/** Checks what a function is configured with, before anything is built. `overrides` are a user's own figures by row id. */
function checkSettings(settings, overrides = {}) {
    return [
        ...checkEventTypes(settings),
        ...checkRuntime(settings),
        ...checkHandlerName(settings),
        ...checkMemory(settings, overrides),
        ...checkTimeout(settings, overrides),
    ];
}
function checkEventTypes({ target, eventTypes }) {
    const allowed = _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .eventTypesOf */ .BA[target];
    const wrong = eventTypes.filter((eventType) => !allowed.includes(eventType));
    if (wrong.length === 0)
        return [];
    const message = allowed.length === 0
        ? `A function of target ${target} is attached to no CloudFront event, got ${wrong.join(', ')}.`
        : `${wrong.join(', ')}: a function of target ${target} can be attached to ${allowed.join(', ')} only.`;
    return [
        {
            rule: 'event-type',
            severity: 'error',
            message,
            advice: 'Change event-types, or choose the target lambda-edge, which takes all four events.',
            source: _sources_js__WEBPACK_IMPORTED_MODULE_2__/* .allEdgeRestrictions */ .SH,
        },
    ];
}
function checkRuntime({ target, runtime, today }) {
    const finding = (severity, message, advice, source = _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimesSource */ .j1) => [{ rule: 'runtime', severity, message, advice, source }];
    const current = (0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .currentRuntimes */ .Lo)(target, today);
    const choose = `Use ${current[0]} (or ${current.slice(1).join(', ')}).`;
    const row = (0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .findRuntime */ .w4)(runtime);
    if (!row) {
        return isNewerThanKnown(runtime, target)
            ? finding('warning', `Runtime ${runtime} is newer than this check knows.`, `If AWS refuses it: ${choose}`)
            : finding('error', `Runtime ${JSON.stringify(runtime)} is not one that ${target} has.`, choose);
    }
    if (!row.targets.includes(target)) {
        return finding('error', `Runtime ${runtime} cannot run a function of target ${target}.`, choose);
    }
    const dated = checkRuntimeDates(row, today, choose);
    if (dated.length > 0 || target !== 'lambda-edge' || !row.unsureAtEdge)
        return dated;
    const message = `Runtime ${runtime} is not among the versions that CloudFront names for Lambda@Edge.`;
    return finding('warning', message, choose, (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .unsure */ .Nf)(_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimesSource */ .j1));
}
/** What has ended is an error; dates are AWS's projections, so that one that has come is a warning. */
function checkRuntimeDates(row, today, advice) {
    const finding = (severity, message, source = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .unsure */ .Nf)(_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimesSource */ .j1)) => [
        { rule: 'runtime', severity, message, advice, source },
    ];
    if (row.ended) {
        const message = `Runtime ${row.name}: Lambda no longer creates or updates functions of it.`;
        return finding('error', message, _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimesSource */ .j1);
    }
    if ((0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPast */ .R6)(row.blockUpdate, today)) {
        return finding('warning', `Runtime ${row.name}: by AWS's plan, functions can no longer be created or updated since ${row.blockUpdate}.`);
    }
    if ((0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPast */ .R6)(row.blockCreate, today)) {
        return finding('warning', `Runtime ${row.name}: by AWS's plan, no new functions since ${row.blockCreate}, no updates from ${row.blockUpdate} on.`);
    }
    if ((0,_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPast */ .R6)(row.deprecated, today)) {
        return finding('warning', `Runtime ${row.name}: by AWS's plan, deprecated since ${row.deprecated}; updates end on ${row.blockUpdate}.`);
    }
    const days = row.deprecated ? (Date.parse(row.deprecated) - today.getTime()) / 86_400_000 : Number.POSITIVE_INFINITY;
    return days <= 180
        ? finding('notice', `Runtime ${row.name}: by AWS's plan, deprecated from ${row.deprecated} on.`)
        : [];
}
function isNewerThanKnown(newer, target) {
    const version = (text) => {
        const [, major, minor] = /^(?:nodejs|python)(\d+)\.(x|\d+)$/.exec(text) ?? [];
        return major === undefined ? -1 : Number(major) * 1000 + (minor === 'x' ? 0 : Number(minor));
    };
    const language = /^[a-z]+/.exec(newer)?.[0] ?? '';
    const known = _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimes */ .mk
        .filter((row) => row.targets.includes(target) && row.name.startsWith(language))
        .map(({ name }) => name);
    return known.length > 0 && version(newer) > Math.max(...known.map(version));
}
function checkHandlerName({ target, handler }) {
    if (target === 'cloudfront-function')
        return [];
    // Lambda's own pattern and length for a function's Handler.
    if (/^[^\s]+\.[^\s.]+$/.test(handler) && handler.length <= 128 && !handler.split('/').includes('..'))
        return [];
    return [
        {
            rule: 'handler-name',
            severity: 'error',
            message: `Handler ${JSON.stringify(handler)} is not of the form FILE.EXPORT (at most 128 characters, no spaces, no '..').`,
            advice: 'Use index.handler and export a function named handler.',
            source: _sources_js__WEBPACK_IMPORTED_MODULE_2__/* .lambdaQuotas */ .X8,
        },
    ];
}
function checkMemory({ target, eventTypes, memorySize }, overrides) {
    if (memorySize === undefined || target === 'cloudfront-function')
        return [];
    const edge = target === 'lambda-edge';
    const most = (0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)(edge ? 'edge-memory' : 'lambda-memory', overrides);
    const least = (0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)(edge ? 'edge-memory-least' : 'lambda-memory-least', overrides);
    if (!Number.isInteger(memorySize) || memorySize < least.value || memorySize > most.value) {
        return [
            {
                rule: 'memory',
                severity: 'error',
                message: `memory-size ${memorySize} MB: ${target} takes whole MB from ${least.value} to ${most.value}.`,
                advice: `Choose a value from ${least.value} to ${most.value}.`,
                source: most.source,
            },
        ];
    }
    const viewer = (0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-memory-viewer', overrides);
    const viewerEvents = edge ? eventTypes.filter(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .isViewerEvent */ .ls) : [];
    if (viewerEvents.length === 0 || memorySize <= viewer.value)
        return [];
    return [
        {
            rule: 'memory',
            severity: 'warning',
            message: `memory-size ${memorySize} MB: AWS's pages disagree on whether ${viewerEvents.join(' and ')} allow more than ${viewer.value} MB.`,
            advice: `Use ${viewer.value} MB for viewer events, or be ready for CloudFront to refuse the association.`,
            source: viewer.source,
        },
    ];
}
function checkTimeout({ target, eventTypes, timeout }, overrides) {
    if (timeout === undefined || target === 'cloudfront-function')
        return [];
    const rows = timeoutRows(target, eventTypes, overrides);
    const strictest = rows.reduce((least, row) => (row.value < least.value ? row : least));
    if (!Number.isInteger(timeout) || timeout < 1 || timeout > strictest.value) {
        return [
            {
                rule: 'timeout',
                severity: 'error',
                message: `timeout ${timeout} s: ${target} takes whole seconds from 1 to ${strictest.value}.`,
                advice: `Choose at most ${(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(strictest.value, 'seconds')}.`,
                source: strictest.source,
            },
        ];
    }
    return rows.flatMap((row) => (row.formerly && timeout > row.formerly.value ? [outdated(row, timeout)] : []));
}
function timeoutRows(target, eventTypes, overrides) {
    if (target === 'lambda')
        return [(0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('lambda-timeout', overrides)];
    const rows = [];
    if (eventTypes.some(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .isViewerEvent */ .ls))
        rows.push((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-timeout-viewer', overrides));
    if (rows.length === 0 || !eventTypes.every(_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .isViewerEvent */ .ls))
        rows.push((0,_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('edge-timeout-origin', overrides));
    return rows;
}
function outdated(row, timeout) {
    const formerly = row.formerly;
    return {
        rule: 'timeout',
        severity: 'warning',
        message: `timeout ${timeout} s is within today's ${row.value} s for viewer events, but over the ${formerly.value} s that held until ${formerly.until}.`,
        advice: `Nothing to do unless CloudFront refuses the association; then choose at most ${formerly.value} s.`,
        source: row.source,
    };
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ restriction),
/* harmony export */   ls: () => (/* binding */ isViewerEvent),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export restrictions */
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

const KB = 1024;
const MB = 1024 * 1024;
const viewer = ['viewer-request', 'viewer-response'];
const origin = ['origin-request', 'origin-response'];
const viewerEdge = { target: 'lambda-edge', eventTypes: viewer };
const originEdge = { target: 'lambda-edge', eventTypes: origin };
const edge = { target: 'lambda-edge' };
const regional = { target: 'lambda' };
const cloudFrontFunction = { target: 'cloudfront-function' };
const rows = [
    // Lambda@Edge: size, time, memory
    {
        id: 'edge-zip-viewer',
        value: 50 * MB,
        unit: 'bytes',
        appliesTo: viewerEdge,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg,
        formerly: { value: MB, until: 'late 2025' },
    },
    { id: 'edge-zip-origin', value: 50 * MB, unit: 'bytes', appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-unpacked', value: 250 * MB, unit: 'bytes', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    {
        id: 'edge-timeout-viewer',
        value: 30,
        unit: 'seconds',
        appliesTo: viewerEdge,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg,
        formerly: { value: 5, until: 'late 2025' },
    },
    { id: 'edge-timeout-origin', value: 30, unit: 'seconds', appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-memory-viewer', value: 128, unit: 'MB', appliesTo: viewerEdge, source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .unsure */ .Nf)(_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg) },
    { id: 'edge-memory', value: 10_240, unit: 'MB', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-memory-least', value: 128, unit: 'MB', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    // Lambda@Edge: what goes in and comes out
    {
        id: 'edge-generated-response-viewer',
        value: 40 * KB,
        unit: 'bytes',
        appliesTo: viewerEdge,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedResponses */ .EC,
    },
    { id: 'edge-generated-response-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .generatedResponses */ .EC },
    { id: 'edge-exposed-body-viewer', value: 40 * KB, unit: 'bytes', appliesTo: viewerEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty },
    { id: 'edge-exposed-body-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty },
    { id: 'edge-replaced-body-text-viewer', value: 40 * KB, unit: 'bytes', appliesTo: viewerEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty },
    { id: 'edge-replaced-body-text-origin', value: MB, unit: 'bytes', appliesTo: originEdge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty },
    {
        id: 'edge-replaced-body-base64-viewer',
        value: Math.floor(53.2 * KB),
        unit: 'bytes',
        appliesTo: viewerEdge,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty,
    },
    {
        id: 'edge-replaced-body-base64-origin',
        value: Math.floor(1.33 * MB),
        unit: 'bytes',
        appliesTo: originEdge,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .includeBody */ .Ty,
    },
    { id: 'edge-uri-and-query', value: 8_191, unit: 'characters', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .allEdgeRestrictions */ .SH },
    { id: 'edge-origin-path', value: 255, unit: 'characters', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .eventStructure */ .Sq },
    { id: 'edge-custom-origin-domain', value: 253, unit: 'characters', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .eventStructure */ .Sq },
    { id: 'edge-s3-origin-domain', value: 128, unit: 'characters', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .eventStructure */ .Sq },
    // Lambda@Edge: quotas of an account
    { id: 'edge-distributions-per-account', value: 500, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-associations-per-distribution', value: 100, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-behaviors-per-distribution', value: 75, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-distributions-per-function', value: 500, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-requests-per-second', value: 10_000, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-concurrent-executions', value: 1_000, unit: 'count', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    { id: 'edge-ephemeral-storage', value: 512, unit: 'MB', appliesTo: edge, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeQuotas */ .Bg },
    // Regional Lambda
    { id: 'lambda-zip', value: 50 * MB, unit: 'bytes', appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    { id: 'lambda-unpacked', value: 250 * MB, unit: 'bytes', appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    { id: 'lambda-timeout', value: 900, unit: 'seconds', appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    { id: 'lambda-memory', value: 10_240, unit: 'MB', appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    { id: 'lambda-memory-least', value: 128, unit: 'MB', appliesTo: regional, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaQuotas */ .X8 },
    // CloudFront Functions
    { id: 'function-code', value: 10_240, unit: 'bytes', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    { id: 'function-memory', value: 2, unit: 'MB', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    { id: 'functions-per-account', value: 100, unit: 'count', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    {
        id: 'function-compute-utilization',
        value: 100,
        unit: 'percent',
        appliesTo: cloudFrontFunction,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6,
    },
    { id: 'key-value-store-key', value: 512, unit: 'bytes', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    { id: 'key-value-store-value', value: KB, unit: 'bytes', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    { id: 'key-value-store-size', value: 5 * MB, unit: 'bytes', appliesTo: cloudFrontFunction, source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6 },
    {
        id: 'key-value-stores-per-function',
        value: 1,
        unit: 'count',
        appliesTo: cloudFrontFunction,
        source: _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuotas */ .G6,
    },
];
/** Every limit, one row each. */
const restrictions = (/* unused pure expression or super */ null && (rows));
const byId = new Map(rows.map((row) => [row.id, row]));
/** One row, with the user's own figure in place of the table's where there is one. */
function restriction(id, overrides = {}) {
    const row = byId.get(id);
    const value = overrides[id];
    return value === undefined ? row : { ...row, value, formerly: undefined };
}
/** Whether an event type is one of the two between the viewer and the cache. */
function isViewerEvent(eventType) {
    return eventType === 'viewer-request' || eventType === 'viewer-response';
}
/** A row's value in words: `50 MB`, `30 s`, `40 KB`. */
function inWords(value, unit) {
    if (unit === 'seconds')
        return `${value} s`;
    if (unit === 'MB')
        return `${value.toLocaleString('en-US')} MB`;
    if (unit === 'bytes')
        return bytesInWords(value);
    return unit === 'count' ? value.toLocaleString('en-US') : `${value.toLocaleString('en-US')} ${unit}`;
}
function bytesInWords(bytes) {
    if (bytes >= MB)
        return `${trimmed(bytes / MB)} MB`;
    if (bytes >= KB)
        return `${trimmed(bytes / KB)} KB`;
    return `${bytes} bytes`;
}
function trimmed(value) {
    return value.toFixed(2).replace(/\.?0+$/, '');
}


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ takesCallbacks),
/* harmony export */   Lo: () => (/* binding */ currentRuntimes),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   j1: () => (/* binding */ runtimesSource),
/* harmony export */   mk: () => (/* binding */ runtimes),
/* harmony export */   w4: () => (/* binding */ findRuntime)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(935);

const lambda = ['lambda-edge', 'lambda'];
/** The source and the day it was read are in sources.ts. */
const runtimes = [
    {
        name: 'nodejs24.x',
        language: 'nodejs',
        targets: lambda,
        deprecated: '2028-04-30',
        blockCreate: '2028-06-01',
        blockUpdate: '2028-07-01',
    },
    {
        name: 'nodejs22.x',
        language: 'nodejs',
        targets: lambda,
        deprecated: '2027-04-30',
        blockCreate: '2027-06-01',
        blockUpdate: '2027-07-01',
    },
    {
        name: 'nodejs20.x',
        language: 'nodejs',
        targets: lambda,
        ended: true,
        deprecated: '2026-04-30',
        blockCreate: '2026-06-01',
        blockUpdate: '2026-07-01',
    },
    {
        name: 'nodejs18.x',
        language: 'nodejs',
        targets: lambda,
        ended: true,
        deprecated: '2025-09-01',
        blockCreate: '2026-02-03',
        blockUpdate: '2026-03-09',
    },
    {
        name: 'python3.14',
        language: 'python',
        targets: lambda,
        deprecated: '2029-06-30',
        blockCreate: '2029-07-31',
        blockUpdate: '2029-08-31',
    },
    {
        name: 'python3.13',
        language: 'python',
        targets: lambda,
        deprecated: '2029-06-30',
        blockCreate: '2029-07-31',
        blockUpdate: '2029-08-31',
    },
    {
        name: 'python3.12',
        language: 'python',
        targets: lambda,
        deprecated: '2028-10-31',
        blockCreate: '2028-11-30',
        blockUpdate: '2029-01-10',
    },
    {
        name: 'python3.11',
        language: 'python',
        targets: lambda,
        deprecated: '2027-06-30',
        blockCreate: '2027-07-31',
        blockUpdate: '2027-08-31',
        unsureAtEdge: true,
    },
    { name: 'cloudfront-js-2.0', language: 'cloudfront-js', targets: ['cloudfront-function'] },
    { name: 'cloudfront-js-1.0', language: 'cloudfront-js', targets: ['cloudfront-function'] },
];
const runtimesSource = _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaRuntimes */ .Xu;
function findRuntime(name) {
    return runtimes.find((runtime) => runtime.name === name);
}
/** Names of the runtimes in which, by their dates, a function of this target can be created and updated on a day. */
function currentRuntimes(target, today) {
    return runtimes
        .filter((runtime) => runtime.targets.includes(target) && !runtime.ended && !isPast(runtime.blockCreate, today))
        .map((runtime) => runtime.name);
}
/** Whether a day has come. */
function isPast(day, today) {
    return day !== undefined && today.getTime() >= Date.parse(`${day}T00:00:00Z`);
}
/**
 * Whether a Node.js runtime calls handlers of the form (event, context, callback). nodejs24.x does not any more; undefined for a
 * runtime that is not Node.js.
 */
function takesCallbacks(runtime) {
    const version = /^nodejs(\d+)\.x$/.exec(runtime)?.[1];
    return version === undefined ? undefined : Number(version) < 24;
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ edgeQuotas),
/* harmony export */   EC: () => (/* binding */ generatedResponses),
/* harmony export */   FR: () => (/* binding */ edgeRestrictions),
/* harmony export */   G6: () => (/* binding */ functionQuotas),
/* harmony export */   Nf: () => (/* binding */ unsure),
/* harmony export */   ON: () => (/* binding */ pythonHandlers),
/* harmony export */   SH: () => (/* binding */ allEdgeRestrictions),
/* harmony export */   Sq: () => (/* binding */ eventStructure),
/* harmony export */   Ty: () => (/* binding */ includeBody),
/* harmony export */   X8: () => (/* binding */ lambdaQuotas),
/* harmony export */   Xu: () => (/* binding */ lambdaRuntimes),
/* harmony export */   gB: () => (/* binding */ nodeHandlers)
/* harmony export */ });
/* unused harmony export lambdaVariables */
/** The pages that the rules of this folder were read in, each with the time of reading: corrected here, they are corrected everywhere. */
const read = '2026';
const edgeQuotas = { title: 'CloudFront Developer Guide, Quotas on Lambda@Edge', read };
const edgeRestrictions = { title: 'CloudFront Developer Guide, Restrictions on Lambda@Edge', read };
const allEdgeRestrictions = {
    title: 'CloudFront Developer Guide, Restrictions on all edge functions',
    read,
};
const eventStructure = { title: 'CloudFront Developer Guide, Lambda@Edge event structure', read };
const generatedResponses = {
    title: 'CloudFront Developer Guide, Generate HTTP responses in request triggers',
    read,
};
const includeBody = {
    title: 'CloudFront Developer Guide, Restrictions on the request body with the include body option',
    read,
};
const functionQuotas = {
    title: 'CloudFront Developer Guide, Quotas on CloudFront Functions',
    read,
};
const lambdaQuotas = { title: 'AWS Lambda Developer Guide, Lambda quotas', read };
const lambdaRuntimes = {
    title: 'AWS Lambda Developer Guide, Lambda runtimes; endoflife.date, AWS Lambda',
    read: '2026-11-21',
};
const nodeHandlers = {
    title: 'AWS Lambda Developer Guide, Define Lambda function handler in Node.js; aws/aws-lambda-nodejs-runtime-interface-client issue 137',
    read: '2026-11-21',
};
const pythonHandlers = {
    title: 'AWS Lambda Developer Guide, Define Lambda function handler in Python',
    read,
};
const lambdaVariables = {
    title: 'AWS Lambda Developer Guide, Defined runtime environment variables',
    read,
};
/** The same source, marked as one that another source contradicts: findings from it are warnings. */
function unsure(source) {
    return { ...source, unsure: true };
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/** Calls under way at a time: enough to hide the latency of a network call, few enough not to be throttled. */
const usualLimit = 8;
/**
 * Runs `work` on every item, some at a time; results in the order of the items. After a failure nothing further is started, what is under
 * way is waited for, and the first failure is thrown.
 */
async function sideBySide(items, work, limit = usualLimit) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ })

};
