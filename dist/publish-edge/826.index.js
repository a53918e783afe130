export const id = 826;
export const ids = [826];
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

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifacts: () => (/* binding */ uploadArtifacts),
  withStoredPlace: () => (/* binding */ withStoredPlace)
});

// EXTERNAL MODULE: ./lib/aws/call.js + 2 modules
var call = __webpack_require__(3674);
// EXTERNAL MODULE: ./lib/aws/s3-names.js
var s3_names = __webpack_require__(1098);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/kit/side-by-side.js
var side_by_side = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/artifacts/hashes.js
var hashes = __webpack_require__(4735);
// EXTERNAL MODULE: ./lib/artifacts/keys.js
var artifacts_keys = __webpack_require__(3535);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/aws/access-denied.js
var access_denied = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/aws/conditional-write.js
var conditional_write = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/aws/s3-objects.js
var s3_objects = __webpack_require__(234);
;// CONCATENATED MODULE: ./lib/artifacts/put-once.js








/**
 * Looks an object up without writing.
 * @returns null where there is none
 * @throws UserError where it belongs to other bytes, with both hashes
 */
async function findStored(s3, object, signal) {
    const options = {
        doing: `looking at ${(0,s3_names/* s3Uri */.tT)(object.place)}`,
        maximumBytes: Math.max(object.bytes.length * 2, 1024 * 1024),
        also: keyPermissions(object.kmsKeyId, 'kms:Decrypt'),
        ...(signal ? { signal } : {}),
    };
    const facts = object.isCode ? await (0,s3_objects/* headObject */.C6)(s3, object.place, options) : undefined;
    if (facts === null)
        return null;
    if (facts?.checksumSha256)
        return compared(object, (0,hashes/* base64ToHex */.Qf)(facts.checksumSha256), facts);
    // Stored without a SHA-256 (the AWS CLI's `cp` does so), or a small object: its bytes tell.
    const read = await (0,s3_objects/* readObject */.Ag)(s3, object.place, options);
    return read ? compared(object, object.statedHash(read.bytes), read) : null;
}
function compared(object, stored, { versionId }) {
    if (stored === object.sha256)
        return { versionId };
    const show = (hex) => (hex === undefined ? 'no SHA-256' : `${hex} (base64 ${(0,hashes/* hexToBase64 */.OG)(hex)})`);
    throw new errors/* UserError */.yo('Name already taken', `${(0,s3_names/* s3Uri */.tT)(object.place)} belongs to other bytes and is not overwritten. SHA-256 of each:\n  ${show(stored)}: stored there\n  ${show(object.sha256)}: this artifact\nGive another 'version' where that is the label's name; under 'sha256/' somebody else wrote the object, and it has to be removed.`);
}
/**
 * Writes an object if there is none of its name (`If-None-Match: *`), with its SHA-256, which S3 checks and keeps.
 * A lost race, and an answer that was lost after the write took effect, end well when what is there states the same hash.
 */
async function putOnce(s3, object, signal) {
    return (0,conditional_write/* conditionalWrite */.g)(s3, {
        place: object.place,
        write: async () => ({ created: true, versionId: await put(s3, object, signal) }),
        settle: async (error) => {
            const stored = await findStored(s3, object, signal);
            // Refused at a repetition, the first try of the same call has most likely taken effect.
            return stored ? { ...stored, created: (0,call/* mayHaveTakenEffect */.Y2)(error) || (0,call/* attemptsOf */.Or)(error) > 1 } : undefined;
        },
        signal,
    });
}
async function put(s3, object, signal) {
    const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const { place, bytes, contentType, kmsKeyId } = object;
    const command = new PutObjectCommand({
        Bucket: place.bucket,
        Key: place.key,
        Body: bytes,
        ContentType: contentType,
        ContentLength: bytes.length,
        ChecksumSHA256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64'),
        IfNoneMatch: '*',
        ...(kmsKeyId === null ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
    });
    const description = {
        action: 's3:PutObject',
        resource: (0,s3_names/* objectArn */.nd)(place),
        also: keyPermissions(kmsKeyId, 'kms:GenerateDataKey'),
        doing: `writing ${(0,s3_names/* s3Uri */.tT)(place)}`,
    };
    const answer = await (0,call/* call */.T1)(description, () => s3.send(command, signal ? { abortSignal: signal } : {}));
    return answer.VersionId ?? null;
}
function keyPermissions(kmsKeyId, action) {
    if (kmsKeyId === null)
        return [];
    if (kmsKeyId.startsWith('arn:'))
        return [{ action, resource: kmsKeyId }];
    // IAM grants the use of a key by the key's own ARN: an alias is not enough.
    const key = kmsKeyId.startsWith('alias/') ? 'KEY-ID' : kmsKeyId;
    return [{ action, resource: `arn:aws:kms:REGION:${access_denied/* unknownAccount */.Ij}:key/${key}` }];
}

// EXTERNAL MODULE: ./lib/artifacts/size-limits.js
var size_limits = __webpack_require__(2679);
// EXTERNAL MODULE: ./lib/artifacts/manifest-json.js
var manifest_json = __webpack_require__(2209);
;// CONCATENATED MODULE: ./lib/artifacts/stored-set.js


/** Terraform's aws_s3_object data source gives a body only for text and JSON types, so the hash object's matters. */
const codeType = {
    'lambda-edge': 'application/zip',
    lambda: 'application/zip',
    'cloudfront-function': 'application/javascript',
};
/** The three objects. The manifest unpacks the artifact, so it is made only when it is asked for. */
function objectsOf({ keys, bucket, artifact, kmsKeyId }) {
    const { entry, bytes } = artifact;
    const shared = { sha256: entry.sha256, kmsKeyId };
    return {
        code: {
            ...shared,
            place: { bucket, key: keys.code },
            bytes,
            contentType: codeType[entry.target],
            isCode: true,
            statedHash: (stored) => (0,hashes/* hashesOf */.mU)(stored).sha256,
        },
        hash: {
            ...shared,
            place: { bucket, key: keys.hash },
            bytes: Buffer.from(`${entry.codeSha256}\n`),
            contentType: 'text/plain',
            isCode: false,
            statedHash: (stored) => (0,hashes/* base64ToHex */.Qf)(textOf(stored).trim()),
        },
        manifest: async () => ({
            ...shared,
            place: { bucket, key: keys.manifest },
            bytes: Buffer.from((0,manifest_json/* serialiseStoredManifest */.SP)(await (0,manifest_json/* storedManifestOf */.sk)(bytes, entry.function, entry.target, keys.code))),
            contentType: 'application/json',
            isCode: false,
            // All the rest follows from the bytes, so the hash alone is compared.
            statedHash: (stored) => (0,manifest_json/* parseManifest */.Ng)(textOf(stored), keys.manifest).sha256,
        }),
    };
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('utf8');
}

// EXTERNAL MODULE: ./lib/artifacts/zip-contents.js
var zip_contents = __webpack_require__(8871);
;// CONCATENATED MODULE: ./lib/artifacts/upload.js










/** The entry with the place that the code gets under its hash, whether it is stored there yet or not. */
function withStoredPlace(entry, { bucket, prefix }) {
    const keys = (0,artifacts_keys/* artifactKeys */.VR)({ prefix, function: entry.function, target: entry.target }, entry.sha256);
    return { ...entry, s3Bucket: bucket, s3Key: keys.code, hashKey: keys.hash };
}
/** How many artifacts are stored at a time. */
const uploadsAtOnce = 4;
/**
 * Stores artifacts under their hashes, and under a label where one is given: hash object, manifest, and the code last, so that its presence
 * proves all three. The same name never gets other bytes. What is there costs one call and no write; what a stopped run left is completed.
 * Results are in the order of the artifacts.
 */
async function uploadArtifacts(request, dependencies) {
    checkRequest(request);
    const stored = [];
    try {
        return await (0,side_by_side/* sideBySide */.Q)(request.artifacts, async (artifact) => {
            const result = await uploadOne(artifact, request, dependencies);
            stored.push(artifact.entry.function);
            return result;
        }, uploadsAtOnce);
    }
    catch (error) {
        throw (0,call/* isAborted */.G4)(error) ? stopped(request, stored, error) : error;
    }
}
/** All that can be refused before AWS is called. */
function checkRequest({ artifacts, bucket, prefix, version }) {
    (0,artifacts_keys/* checkBucketName */.WR)('bucket', bucket);
    (0,artifacts_keys/* checkPrefix */.by)('prefix', prefix);
    if (version !== null)
        (0,artifacts_keys/* checkVersionLabel */.Zy)(version);
    for (const { entry, bytes } of artifacts) {
        const where = entry.artifactPath ?? entry.function;
        (0,artifacts_keys/* checkFunctionName */.C)('function-name', entry.function);
        (0,size_limits/* checkArtifactSize */.qS)(entry.target, bytes.length, where);
        if (entry.target !== 'cloudfront-function')
            (0,zip_contents/* checkIsZip */.a)(bytes, where);
        (0,hashes/* checkHashes */.z2)(entry.function, where, (0,hashes/* hashesOf */.mU)(bytes).sha256, [
            { sha256: entry.sha256, where: `the artifacts entry of ${entry.function}` },
        ]);
    }
}
async function uploadOne(artifact, request, dependencies) {
    const { entry } = artifact;
    const place = { prefix: request.prefix, function: entry.function, target: entry.target };
    const keys = (0,artifacts_keys/* artifactKeys */.VR)(place, entry.sha256);
    const label = request.version === null ? null : (0,artifacts_keys/* labelKeys */.vN)(place, request.version);
    // The label first: it alone can be taken by other bytes, and then nothing is stored.
    const labelled = label ? await storeUnder(label, artifact, request, dependencies) : null;
    const hashed = await storeUnder(keys, artifact, request, dependencies);
    const written = [hashed.missing ? keys.code : null, labelled?.missing ? (label?.code ?? null) : null];
    return {
        entry: withStoredPlace(entry, request),
        uploaded: hashed.missing && !request.dryRun,
        written: written.filter((key) => key !== null),
        s3VersionId: hashed.versionId,
        labelKey: label?.code ?? null,
    };
}
/** `missing`: this call stored the code, or in a dry run would. */
async function storeUnder(keys, artifact, request, { clients, log, signal }) {
    const s3 = await clients.s3();
    const set = { keys, bucket: request.bucket, artifact, kmsKeyId: request.kmsKeyId };
    const { code, hash, manifest } = objectsOf(set);
    const uri = (0,s3_names/* s3Uri */.tT)(code.place);
    const there = await findStored(s3, code, signal);
    if (there) {
        log.info(`${artifact.entry.function}: ${uri} is there already, with the same bytes`);
        return { missing: false, versionId: there.versionId };
    }
    if (request.dryRun) {
        await findStored(s3, hash, signal);
        log.info(`${artifact.entry.function}: would store ${code.bytes.length} bytes as ${uri}`);
        return { missing: true, versionId: null };
    }
    await putOnce(s3, hash, signal);
    await putOnce(s3, await manifest(), signal);
    const { created, versionId } = await putOnce(s3, code, signal);
    log.info(created
        ? `${artifact.entry.function}: stored ${code.bytes.length} bytes as ${uri}`
        : `${artifact.entry.function}: another run has just stored the same bytes as ${uri}`);
    return { missing: created, versionId };
}
/** Stopped by a signal: what is true now. */
function stopped({ artifacts, bucket }, stored, cause) {
    const open = artifacts.map(({ entry }) => entry.function).filter((name) => !stored.includes(name));
    return new errors/* UserError */.yo('Upload stopped', `The upload to ${bucket} was stopped. Whole: ${stored.join(', ') || 'none'}; not finished: ${open.join(', ')}. An artifact counts only once its code is there, and the same run again completes it.`, { cause });
}


/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ conditionalWrite)
/* harmony export */ });
/* harmony import */ var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9535);
/* harmony import */ var _s3_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1098);
/* harmony import */ var _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);





/** S3 answers 409 ConditionalRequestConflict when two conditional writes of one key meet; the loser is to try again. */
const meetingAttempts = 6;
/**
 * Carries out a conditional write, and finds out what became of it where S3's answer does not tell: a connection that broke, a 5xx, or a
 * refusal of the SDK's second try because the first had taken effect.
 */
async function conditionalWrite(s3, wanted) {
    const { place, write, settle, signal } = wanted;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await write();
        }
        catch (error) {
            if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsError */ .m_)(error, 'NoSuchBucket'))
                throw await (0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketMissing */ .d6)(s3, place.bucket, error);
            const met = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsError */ .m_)(error, 'ConditionalRequestConflict');
            const refused = met || (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsError */ .m_)(error, 'PreconditionFailed', 'NoSuchKey');
            if (!refused && !(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveTakenEffect */ .Y2)(error))
                throw (0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .s3Refused */ .BW)(error, `writing ${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__/* .s3Uri */ .tT)(place)}`);
            const result = await settle(error);
            if (result !== undefined)
                return result;
            if (!met)
                throw (0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .s3Refused */ .BW)(error, `writing ${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__/* .s3Uri */ .tT)(place)}`);
            if (attempt === meetingAttempts)
                throw busy(place, error);
            await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(50 * 2 ** attempt * (0.5 + Math.random()), signal);
        }
    }
}
function busy(place, cause) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Object is busy', `${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__/* .s3Uri */ .tT)(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`, { cause });
}


/***/ })

};
