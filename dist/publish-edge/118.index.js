export const id = 118;
export const ids = [118];
export const modules = {

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ hexToBase64),
/* harmony export */   Qf: () => (/* binding */ base64ToHex),
/* harmony export */   mU: () => (/* binding */ hashesOf),
/* harmony export */   z2: () => (/* binding */ checkHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);


/** SHA-256 of the bytes: hex, as keys and people use it, and base64, as Lambda's CodeSha256. */
function hashesOf(bytes) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    return { sha256, codeSha256: hexToBase64(sha256) };
}
function hexToBase64(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}
/** @returns lower-case hex, or undefined when the text is not the base64 of 32 bytes */
function base64ToHex(base64) {
    const bytes = Buffer.from(base64, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === base64 ? bytes.toString('hex') : undefined;
}
/**
 * Compares the bytes' hash with everything that is stated about it.
 * @throws UserError that lists every hash that differs, in both forms, and where each came from
 */
function checkHashes(what, bytesWhere, sha256, stated) {
    const wrong = stated.filter((one) => one.sha256 !== undefined && one.sha256 !== sha256);
    if (wrong.length === 0)
        return;
    const lines = [{ sha256, where: `the bytes of ${bytesWhere}` }, ...wrong].map((one) => `  ${one.sha256} (base64 ${hexToBase64(one.sha256 ?? '')}): ${one.where}`);
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Hashes differ', `The bytes of ${what} are not the ones that were expected, so nothing was done with them. SHA-256 of each:\n${lines.join('\n')}\nBuild again and hand on the artifact of that same run, or correct the hash that is out of date.`);
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   SP: () => (/* binding */ serialiseStoredManifest),
/* harmony export */   sk: () => (/* binding */ storedManifestOf)
/* harmony export */ });
/* harmony import */ var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
/* harmony import */ var _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9936);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4735);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3535);
/* harmony import */ var _zip_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8871);






const storedFields = [
    'schema',
    'function',
    'target',
    'sha256',
    'codeSha256',
    'sizeBytes',
    'unpackedBytes',
    'files',
];
/**
 * Reads `manifest.json`, every field checked.
 * @param where its path or S3 URI, for messages
 * @throws UserError that names the file and the field
 */
function parseManifest(text, where) {
    try {
        const fields = new _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonFields */ .AU((0,_kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
        const schema = fields.wholeNumber('schema');
        if (schema > 1)
            throw newerSchema(schema, where);
        return readManifest(fields);
    }
    catch (error) {
        if (!(error instanceof _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonShapeError */ .ir))
            throw error;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Manifest not understood', `${where} is not a manifest of edge-actions: ${error.message}. Build the artifact again, or remove this file.`, { cause: error });
    }
}
function newerSchema(schema, where) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Manifest is newer', `${where} has schema ${schema}; this version of edge-actions knows schema 1. Use the same version of edge-actions to build and to publish.`);
}
function readManifest(fields) {
    fields.only([...storedFields, 'runtime', 'handler', 'eventTypes', 'commit']);
    if (fields.wholeNumber('schema') !== 1)
        throw new _kit_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonShapeError */ .ir('schema', fields.wholeNumber('schema'), '1');
    const sha256 = fields.sha256('sha256');
    return {
        schema: 1,
        function: fields.text('function', { pattern: _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .functionNamePattern */ .Md, expected: "a function's name" }),
        target: fields.oneOf('target', _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .targets */ .zV),
        sha256,
        codeSha256: fields.sha256Base64('codeSha256', sha256),
        sizeBytes: fields.wholeNumber('sizeBytes'),
        unpackedBytes: fields.wholeNumber('unpackedBytes'),
        files: fields.objects('files', readFile),
        ...(fields.has('runtime') ? { runtime: fields.text('runtime') } : {}),
        ...(fields.has('handler') ? { handler: fields.text('handler') } : {}),
        ...(fields.has('eventTypes') ? { eventTypes: fields.choices('eventTypes', _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypes */ .mu) } : {}),
        ...(fields.has('commit') ? { commit: fields.orNull('commit', (of, field) => of.text(field)) } : {}),
    };
}
function readFile(fields) {
    fields.only(['path', 'bytes', 'sha256']);
    return { path: fields.text('path'), bytes: fields.wholeNumber('bytes'), sha256: fields.sha256('sha256') };
}
/**
 * The manifest that follows from the bytes alone, made from them: an artifact without a manifest beside it gets one too, and none can
 * say what its bytes do not.
 * @param where path or S3 URI of the bytes, for messages
 */
async function storedManifestOf(bytes, name, target, where) {
    const { sha256, codeSha256 } = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_3__/* .hashesOf */ .mU)(bytes);
    const files = target === 'cloudfront-function'
        ? [{ path: (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFileName */ .DD)(target), bytes: bytes.length, sha256 }]
        : await (0,_zip_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .filesInZip */ .O)(bytes, where);
    return {
        schema: 1,
        function: name,
        target,
        sha256,
        codeSha256,
        sizeBytes: bytes.length,
        unpackedBytes: files.reduce((sum, file) => sum + file.bytes, 0),
        files,
    };
}
/** As it is stored: two spaces, a line end, fields in the order in which `storedManifestOf` makes them. */
function serialiseStoredManifest(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadArtifacts: () => (/* binding */ loadArtifacts)
});

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/kit/side-by-side.js
var side_by_side = __webpack_require__(727);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/aws/s3-names.js
var s3_names = __webpack_require__(1098);
// EXTERNAL MODULE: ./lib/aws/s3-objects.js
var s3_objects = __webpack_require__(234);
// EXTERNAL MODULE: ./lib/kit/paths.js
var paths = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/artifacts/hashes.js
var hashes = __webpack_require__(4735);
// EXTERNAL MODULE: ./lib/artifacts/keys.js
var keys = __webpack_require__(3535);
// EXTERNAL MODULE: ./lib/artifacts/manifest-json.js
var manifest_json = __webpack_require__(2209);
// EXTERNAL MODULE: ./lib/artifacts/size-limits.js
var size_limits = __webpack_require__(2679);
;// CONCATENATED MODULE: ./lib/artifacts/find-artifact.js










async function findOnDisk(input, value, workspace, options = { mayBeMissing: false }) {
    const absolute = await (0,paths/* resolveInside */.LI)(input, value, workspace, workspace);
    const bytes = await readWhole(input, value, absolute, options.mayBeMissing);
    if (!bytes)
        return null;
    const where = (0,paths/* workspacePath */.X5)(workspace, absolute);
    const manifestFile = external_node_path_.join(external_node_path_.dirname(absolute), 'manifest.json');
    const manifestPath = (0,paths/* workspacePath */.X5)(workspace, manifestFile);
    const text = await readIfThere(manifestFile);
    const manifest = text === null ? null : (0,manifest_json/* parseManifest */.Ng)(text, manifestPath);
    return {
        bytes,
        where,
        manifest,
        artifactPath: where,
        manifestPath,
        stored: null,
        stated: [{ sha256: manifest?.sha256, where: manifestPath }],
    };
}
async function readWhole(input, value, absolute, mayBeMissing) {
    const expected = "the path of a code.zip or code.js (build-lambda's output 'artifact-path')";
    const found = await (0,promises_.stat)(absolute).catch(() => null);
    if (!found) {
        if (mayBeMissing)
            return null;
        throw new errors/* InputError */.dz(input, value, expected, 'There is no such file; was it built in this job, or downloaded into it?');
    }
    if (!found.isFile())
        throw new errors/* InputError */.dz(input, value, expected, 'That is not a file.');
    if (found.size > size_limits/* maximumArtifactBytes */.ks)
        throw (0,size_limits/* tooLarge */.g$)(value, found.size, 'lambda-edge');
    try {
        return await (0,promises_.readFile)(absolute);
    }
    catch (error) {
        throw new errors/* InputError */.dz(input, value, expected, `It cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}
/**
 * An object in S3 with the `manifest.json` beside it, if there is one, else the hash object.
 * @param options `manifest: false` where the hash is known already
 */
async function findInStore(place, { clients, signal }, options = { manifest: true }) {
    const s3 = await clients.s3();
    const where = (0,s3_names/* s3Uri */.tT)(place);
    const read = async (key, maximumBytes) => (0,s3_objects/* readObject */.Ag)(s3, { bucket: place.bucket, key }, { doing: `reading ${(0,s3_names/* s3Uri */.tT)({ ...place, key })}`, maximumBytes, ...(signal ? { signal } : {}) });
    const code = await read(place.key, size_limits/* maximumArtifactBytes */.ks);
    if (!code)
        throw missing(place);
    const manifestKey = (0,keys/* manifestKeyOf */.en)(place.key);
    const hashKey = (0,keys/* hashKeyOf */.Tf)(place.key);
    const manifestObject = options.manifest ? await read(manifestKey, 16 * 1024 * 1024) : null;
    const manifestWhere = (0,s3_names/* s3Uri */.tT)({ ...place, key: manifestKey });
    const hashWhere = (0,s3_names/* s3Uri */.tT)({ ...place, key: hashKey });
    const manifest = manifestObject ? (0,manifest_json/* parseManifest */.Ng)(textOf(manifestObject.bytes), manifestWhere) : null;
    const hashObject = options.manifest && !manifest ? await read(hashKey, 1024) : null;
    const stated = [
        { sha256: (0,keys/* sha256InKey */.M1)(place.key), where: `the key ${place.key}` },
        { sha256: manifest?.sha256, where: manifestWhere },
        { sha256: hashObject ? hashIn(hashObject.bytes, hashWhere) : undefined, where: hashWhere },
    ];
    const hasHash = manifest !== null || hashObject !== null;
    return {
        bytes: code.bytes,
        where,
        manifest,
        artifactPath: null,
        manifestPath: null,
        stored: { bucket: place.bucket, key: place.key, hashKey: hasHash ? hashKey : null },
        stated,
    };
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('utf8');
}
function hashIn(bytes, where) {
    const text = textOf(bytes).trim();
    const hex = (0,hashes/* base64ToHex */.Qf)(text);
    if (hex !== undefined)
        return hex;
    throw new errors/* UserError */.yo('Hash not understood', `${where} holds ${(0,errors/* quoted */.TL)(text)}, expected a SHA-256 in base64.`);
}
function missing(place) {
    return new errors/* UserError */.yo('Artifact not found', `There is no object ${(0,s3_names/* s3Uri */.tT)(place)}. Give s3-bucket and s3-key as upload-artifact-hash put them out.`);
}

// EXTERNAL MODULE: ./lib/artifacts/zip-contents.js
var zip_contents = __webpack_require__(8871);
;// CONCATENATED MODULE: ./lib/artifacts/read-artifact.js







/** How many artifacts are read at a time: each is held in memory while it is. */
const readAtOnce = 4;
/**
 * Loads artifacts and proves that their bytes are the ones that inputs, manifest and `artifacts` entry state.
 * Local files are read without any AWS call.
 * @throws UserError that shows every hash that differs, and where each came from
 */
async function loadArtifacts(source, dependencies) {
    const { place } = source;
    if (place.kind === 'entries') {
        if (source.function !== undefined && place.entries.length > 1) {
            throw new errors/* InputError */.dz('function', source.function, `nothing where artifacts holds ${place.entries.length} functions`);
        }
        return (0,side_by_side/* sideBySide */.Q)(place.entries, (entry) => loadEntry(entry, source, dependencies), readAtOnce);
    }
    const found = place.kind === 'file'
        ? await findOnDisk('artifact-path', place.path, dependencies.workspace)
        : await findInStore(place, dependencies);
    return [loadFound(found, source)];
}
/** One element of `artifacts`: its file where there is one in the workspace, else its place in S3. */
async function loadEntry(entry, source, dependencies) {
    const found = await findEntry(entry, dependencies);
    const loaded = {
        ...entry,
        function: source.function ?? entry.function,
        sizeBytes: found.bytes.length,
    };
    check(found, loaded, source, [{ sha256: entry.sha256, where: `the artifacts entry of ${entry.function}` }]);
    return { entry: loaded, bytes: found.bytes };
}
async function findEntry(entry, dependencies) {
    const { artifactPath, s3Bucket, s3Key } = entry;
    const stored = s3Bucket !== null && s3Key !== null ? { bucket: s3Bucket, key: s3Key } : undefined;
    if (artifactPath !== null) {
        const found = await findOnDisk('artifacts', artifactPath, dependencies.workspace, {
            mayBeMissing: stored !== undefined,
        });
        if (found)
            return found;
    }
    // The entry states the hash already: a manifest would add nothing.
    return findInStore(stored, dependencies, { manifest: false });
}
/** An artifact that no entry describes: its manifest does, as far as it is there. */
function loadFound(found, source) {
    const { manifest } = found;
    const name = source.function ?? manifest?.function ?? source.functionFallback;
    if (name === undefined) {
        throw new errors/* InputError */.dz('function-name', undefined, "the function's name", `There is no manifest.json beside ${found.where}, which would name it.`);
    }
    const entry = {
        function: (0,keys/* checkFunctionName */.C)('function-name', name),
        target: manifest?.target ?? (found.where.endsWith('.js') ? 'cloudfront-function' : source.targetFallback),
        runtime: manifest?.runtime ?? null,
        handler: manifest?.handler ?? null,
        eventTypes: manifest?.eventTypes ?? null,
        artifactPath: found.artifactPath,
        manifestPath: manifest ? found.manifestPath : null,
        ...(0,hashes/* hashesOf */.mU)(found.bytes),
        sizeBytes: found.bytes.length,
        commit: manifest?.commit ?? null,
        s3Bucket: found.stored?.bucket ?? null,
        s3Key: found.stored?.key ?? null,
        hashKey: found.stored?.hashKey ?? null,
        associations: null,
    };
    check(found, entry, source, []);
    return { entry, bytes: found.bytes };
}
function check(found, entry, source, stated) {
    (0,size_limits/* checkArtifactSize */.qS)(entry.target, found.bytes.length, found.where);
    if (entry.target !== 'cloudfront-function')
        (0,zip_contents/* checkIsZip */.a)(found.bytes, found.where);
    const { expectedSha256, expectedCodeSha256 } = source;
    const codeHex = expectedCodeSha256 === undefined ? undefined : (0,hashes/* base64ToHex */.Qf)(expectedCodeSha256);
    if (expectedCodeSha256 !== undefined && codeHex === undefined) {
        throw new errors/* InputError */.dz('code-sha256', expectedCodeSha256, 'a SHA-256 in base64 (44 characters)');
    }
    (0,hashes/* checkHashes */.z2)(entry.function, found.where, (0,hashes/* hashesOf */.mU)(found.bytes).sha256, [
        { sha256: expectedSha256?.toLowerCase(), where: 'the input sha256' },
        { sha256: codeHex, where: 'the input code-sha256' },
        ...stated,
        ...found.stated,
    ]);
}


/***/ })

};
