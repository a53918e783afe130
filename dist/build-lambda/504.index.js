export const id = 504;
export const ids = [504];
export const modules = {

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEsbuildLoader: () => (/* binding */ createEsbuildLoader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/build/esbuild/description.js

/** The platforms that the description covers, `<process.platform>-<process.arch>`: those for which GitHub's runner is made. */
const platforms = (/* unused pure expression or super */ null && ([
    'linux-x64',
    'linux-arm64',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
]));
/** The platform whose executable dist carries: GitHub's ubuntu runners. */
const bundledPlatform = 'linux-x64';
/** Where esbuild's executable is inside the package of a platform. */
function executableIn(platform) {
    return platform.startsWith('win32-') ? 'esbuild.exe' : 'bin/esbuild';
}
function readDescription(file) {
    return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
}

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/build/esbuild/fetch-executable.js






const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Fetches the executable of one platform into a new folder in `temporaryFolder`. The tarball is compared with the integrity before
 * anything is unpacked; when it differs nothing is kept.
 *
 * @returns the new folder, which the caller removes, and the executable in it
 * @throws UserError when the tarball's SHA-512 or the executable's SHA-256 is not what the description says
 */
async function fetchExecutable(wanted, version, temporaryFolder, pack) {
    const specifier = `${wanted.package}@${version}`;
    const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(temporaryFolder, 'edge-actions-esbuild-'));
    try {
        const tarball = await pack(specifier, folder);
        const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512')
            .update(await external_node_fs_.promises.readFile(tarball))
            .digest('base64')}`;
        if (integrity !== wanted.integrity) {
            throw new errors/* UserError */.yo('esbuild has the wrong integrity', `${specifier}: the registry gave ${integrity}, expected ${wanted.integrity}. Nothing of it was kept. Check which registry npm is configured to use.`);
        }
        // The system's tar reads it on each of GitHub's runners; names stay relative, because tar takes `C:` for a host.
        await run('tar', ['-xzf', external_node_path_.basename(tarball), `package/${wanted.executable}`], { cwd: folder });
        const executable = external_node_path_.join(folder, 'package', ...wanted.executable.split('/'));
        const sha256 = await sha256Of(executable);
        if (sha256 !== wanted.sha256) {
            throw new errors/* UserError */.yo('esbuild has the wrong hash', `${wanted.executable} of ${specifier} has SHA-256 ${sha256}, expected ${wanted.sha256}.`);
        }
        await external_node_fs_.promises.chmod(executable, 0o755);
        return { folder, executable };
    }
    catch (error) {
        await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
        throw error;
    }
}
/** SHA-256 of a file, lower-case hex; undefined when there is no such file. */
async function sha256Of(file) {
    try {
        return (0,external_node_crypto_.createHash)('sha256')
            .update(await external_node_fs_.promises.readFile(file))
            .digest('hex');
    }
    catch (error) {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/build/esbuild/find-executable.js




/**
 * Finds esbuild's executable for this machine: the one in dist on linux-x64; elsewhere the same version in the workspace's node_modules,
 * then in the runner's tool cache, then from the npm registry. What did not come with dist counts only with the hash that dist names.
 *
 * @throws UserError for a platform without an executable, and when fetching fails
 */
async function findExecutable(description, places) {
    const wanted = description.platforms[places.platform];
    if (!wanted) {
        const known = Object.keys(description.platforms).join(', ');
        throw new errors/* UserError */.yo('Platform without esbuild', `There is no esbuild for ${places.platform}. Run this on one of ${known}.`);
    }
    if (places.platform === description.bundled.platform) {
        return startable(external_node_path_.join(places.distEsbuild, ...wanted.executable.split('/')), places);
    }
    const installed = await inNodeModules(wanted, description.version, places);
    if (installed)
        return startable(installed, places);
    const cached = cachePath(wanted, description.version, places);
    if (cached && (await hasHash(cached, wanted, places.log)))
        return startable(cached, places);
    return fetchAndKeep(wanted, description.version, cached, places);
}
async function inNodeModules(wanted, version, places) {
    const folder = external_node_path_.join(places.workspace, 'node_modules', ...wanted.package.split('/'));
    const found = await external_node_fs_.promises.readFile(external_node_path_.join(folder, 'package.json'), 'utf8').then((text) => JSON.parse(text).version, () => undefined);
    if (found !== version)
        return undefined;
    const executable = external_node_path_.join(folder, ...wanted.executable.split('/'));
    return (await hasHash(executable, wanted, places.log)) ? executable : undefined;
}
function cachePath(wanted, version, places) {
    if (!places.toolCache)
        return undefined;
    return external_node_path_.join(places.toolCache, 'edge-actions-esbuild', version, places.platform, external_node_path_.basename(wanted.executable));
}
async function hasHash(file, wanted, log) {
    const sha256 = await sha256Of(file);
    if (sha256 !== undefined && sha256 !== wanted.sha256)
        log.info(`${file} is not the esbuild that was expected (SHA-256 ${sha256}); it is not used.`);
    return sha256 === wanted.sha256;
}
async function fetchAndKeep(wanted, version, cached, places) {
    places.log.info(`Fetching ${wanted.package}@${version} with npm`);
    await external_node_fs_.promises.mkdir(places.temporaryFolder, { recursive: true });
    const { folder, executable } = await fetchExecutable(wanted, version, places.temporaryFolder, places.pack);
    if (!cached)
        return { executable, temporary: folder };
    try {
        await keep(executable, cached);
    }
    finally {
        await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
    }
    return { executable: cached, temporary: undefined };
}
/** Copies beside the target and renames: another job on the same runner sees the whole file or none. */
async function keep(executable, cached) {
    await external_node_fs_.promises.mkdir(external_node_path_.dirname(cached), { recursive: true });
    const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(external_node_path_.dirname(cached), '.new-'));
    try {
        const copy = external_node_path_.join(folder, external_node_path_.basename(cached));
        await external_node_fs_.promises.copyFile(executable, copy);
        await external_node_fs_.promises.chmod(copy, 0o755);
        await external_node_fs_.promises.rename(copy, cached);
    }
    finally {
        await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
    }
}
/** The file itself, or a copy that may be started where the mode was lost on the way: in an archive, or on a mount without modes. */
async function startable(file, places) {
    if (places.platform.startsWith('win32-'))
        return { executable: file, temporary: undefined };
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return { executable: file, temporary: undefined };
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            throw new errors/* UserError */.yo('esbuild is missing', `${file} is not there. Use a released version of edge-actions, or run npm run build.`, { cause: error });
        }
    }
    await external_node_fs_.promises.mkdir(places.temporaryFolder, { recursive: true });
    const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(places.temporaryFolder, 'edge-actions-esbuild-'));
    const copy = external_node_path_.join(folder, external_node_path_.basename(file));
    await external_node_fs_.promises.copyFile(file, copy);
    await external_node_fs_.promises.chmod(copy, 0o755);
    return { executable: copy, temporary: folder };
}

;// CONCATENATED MODULE: ./lib/build/esbuild/npm-pack.js





const npm_pack_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * A `Pack` that runs `npm pack` in the workspace, so that registry, proxy and credentials are those that the user's .npmrc and environment
 * give npm.
 */
function npmPack(workspace, platform = process.platform) {
    return async (specifier, folder) => {
        const windows = platform === 'win32';
        // npm is a batch file on Windows, which only a shell starts; the specifier comes from dist, the folder is quoted for it.
        const target = windows ? `"${folder}"` : folder;
        try {
            await npm_pack_run('npm', ['pack', specifier, '--pack-destination', target, '--ignore-scripts', '--loglevel=error'], {
                cwd: workspace,
                shell: windows,
                timeout: 120_000,
                maxBuffer: 1024 * 1024,
            });
        }
        catch (error) {
            const output = error.stderr?.trim() || (0,errors/* messageOf */.bD)(error);
            throw new errors/* UserError */.yo('esbuild could not be fetched', `npm pack ${specifier} failed: ${output.slice(0, 2000)}\nGive npm access to the registry that serves ${specifier}, or install esbuild in the workspace.`, { cause: error });
        }
        const tarball = (await external_node_fs_.promises.readdir(folder)).find((name) => name.endsWith('.tgz'));
        if (!tarball)
            throw new errors/* UserError */.yo('esbuild could not be fetched', `npm pack ${specifier} ended well but left no tarball behind.`);
        return external_node_path_.join(folder, tarball);
    };
}

;// CONCATENATED MODULE: ./lib/build/esbuild.js






/**
 * esbuild cannot be bundled (its API file finds its executable by path), so dist carries both and this loads them.
 *
 * @returns loads esbuild on the first call, and gives the same one afterwards
 */
function createEsbuildLoader(places) {
    let loaded;
    return () => {
        loaded ??= load(places);
        return loaded;
    };
}
async function load(places) {
    const description = readDescription(external_node_path_.join(places.distEsbuild, 'esbuild.json'));
    const found = await findExecutable(description, {
        distEsbuild: places.distEsbuild,
        workspace: places.workspace,
        toolCache: places.toolCache,
        temporaryFolder: places.tempDirectory,
        platform: places.platform ?? `${process.platform}-${process.arch}`,
        pack: places.pack ?? npmPack(places.workspace),
        log: places.log,
    });
    const { executable, temporary } = found;
    const esbuild = requireWith(external_node_path_.join(places.distEsbuild, 'main.js'), executable);
    process.once('exit', () => {
        // Its process would outlive this one by a moment.
        esbuild.stop();
        if (temporary)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    });
    return esbuild;
}
/** esbuild reads the variable once, while it is being loaded; what the user has set is put back at once. */
function requireWith(mainFile, executable) {
    const before = process.env.ESBUILD_BINARY_PATH;
    process.env.ESBUILD_BINARY_PATH = executable;
    try {
        // A require made here is one that ncc does not follow.
        const requireFile = (0,external_node_module_.createRequire)(mainFile);
        return requireFile(mainFile);
    }
    finally {
        if (before === undefined)
            delete process.env.ESBUILD_BINARY_PATH;
        else
            process.env.ESBUILD_BINARY_PATH = before;
    }
}


/***/ })

};
