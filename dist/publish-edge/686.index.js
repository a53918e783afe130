export const id = 686;
export const ids = [686];
export const modules = {

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ maximumUnpackedBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ks: () => (/* binding */ maximumArtifactBytes),
/* harmony export */   qS: () => (/* binding */ checkArtifactSize)
/* harmony export */ });
/* harmony import */ var _edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);


const codeLimit = {
    'lambda-edge': 'edge-zip-origin',
    lambda: 'lambda-zip',
    'cloudfront-function': 'function-code',
};
/** The largest of all artifacts, in bytes: what is read where the target is not known yet. */
const maximumArtifactBytes = Math.max(...Object.values(codeLimit).map((id) => (0,_edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)(id).value));
/** Largest size in bytes of an unpacked zip. */
const maximumUnpackedBytes = (0,_edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)('lambda-unpacked').value;
/** Refuses what AWS would refuse, before it is called. @param where path or S3 URI, for the message */
function checkArtifactSize(target, sizeBytes, where) {
    if (sizeBytes > (0,_edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)(codeLimit[target]).value)
        throw tooLarge(where, sizeBytes, target);
    if (sizeBytes === 0)
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Artifact empty', `${where} has 0 bytes. Build it again.`);
}
/** The refusal of an artifact above its target's limit. */
function tooLarge(where, sizeBytes, target) {
    const { value, unit, source } = (0,_edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .restriction */ .V0)(codeLimit[target]);
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Artifact too large', `${where} has ${sizeBytes} bytes; ${target} takes at most ${(0,_edge_restrictions_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(value, unit)} (${value} bytes; ${source.title}, read ${source.read}). Leave out what it does not need: minify, or mark packages as external.`);
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ filesInZip),
/* harmony export */   a: () => (/* binding */ checkIsZip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2679);



/** First bytes of a zip with an entry, and of one without: APPNOTE 4.3.7 and 4.3.16. */
const entrySignature = 0x04034b50;
const emptySignature = 0x06054b50;
/** Refuses what is not a zip, and a zip that holds nothing, from its first bytes. @param where path or S3 URI, for the message */
function checkIsZip(bytes, where) {
    const signature = bytes.length >= 4 ? Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) : 0;
    if (signature === entrySignature)
        return;
    if (signature === emptySignature) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Zip is empty', `${where} is a zip that holds no file. Build it again, and check its entry.`);
    }
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Not a zip', `${where} is not a zip file. Give the code.zip that build-lambda wrote.`);
}
/**
 * The files of a zip with their sizes and hashes, sorted by the bytes of their paths.
 * @throws UserError where the zip is damaged or unpacks to more than Lambda takes
 */
async function filesInZip(bytes, where) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const files = [];
    let total = 0;
    try {
        const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
            lazyEntries: true,
        });
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/'))
                continue;
            total += entry.uncompressedSize;
            if (total > _size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumUnpackedBytes */ .fN)
                throw tooLargeUnpacked(where);
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of await zip.openReadStreamPromise(entry)) {
                hash.update(chunk);
                size += chunk.length;
            }
            files.push({ path: entry.fileName, bytes: size, sha256: hash.digest('hex') });
        }
    }
    catch (error) {
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Zip is damaged', `${where} cannot be read as a zip: ${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. Build it again.`, {
            cause: error,
        });
    }
    return files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
function tooLargeUnpacked(where) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Artifact too large', `${where} unpacks to more than ${_size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumUnpackedBytes */ .fN} bytes, which is all that Lambda takes.`);
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ unknownAccount),
/* harmony export */   sK: () => (/* binding */ accessDeniedError),
/* harmony export */   w7: () => (/* binding */ isAccessDenied)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);


/** Stands in a resource's ARN for the account where no answer of AWS has told it. */
const unknownAccount = 'ACCOUNT-ID';
const deniedNames = ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'Forbidden'];
/** Whether AWS refused because a permission is missing. True for S3's HEAD too, whose 403 has no code. */
function isAccessDenied(error) {
    return (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, ...deniedNames) || (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(error).some(isBare403);
}
/** An answer without a body: the SDK knows its status alone. */
function isBare403({ name, $metadata }) {
    return $metadata?.httpStatusCode === 403 && ['403', 'UnknownError', 'Unknown', 'Error', undefined].includes(name);
}
/** The IAM statements that grant these permissions, as pretty JSON: one object, or an array of several. */
function iamStatement(permissions) {
    const statements = permissions.map(({ action, resource }) => ({
        Effect: 'Allow',
        Action: action,
        Resource: resource,
    }));
    return JSON.stringify(statements.length === 1 ? statements[0] : statements, null, 2);
}
/**
 * A missing permission with the statement that would grant it.
 * @param wanted what the call needs; where AWS's message names another action (a KMS key's, say), AWS is believed
 * @param doing a phrase such as `updating the code of dev-router`
 * @param hint a sentence on what else the refusal can mean
 */
function accessDeniedError(error, wanted, doing, hint) {
    const text = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(error).find((one) => one.message?.includes('not authorized'))?.message ?? '';
    const principal = /User: (arn:\S+)/.exec(text)?.[1];
    const named = namedPermission(text);
    const permissions = (named ? exactPermissions(named, wanted) : wanted).map(({ action, resource }) => ({
        action,
        resource: inPlaceOf(principal, resource),
    }));
    const deny = /explicit deny(?: in (?:an? )?([a-z ,-]+?(?:policy|boundary)))?/i.exec(text);
    const who = principal ? `the role ${principal}` : 'the role of these credentials';
    const what = permissions.map(({ action, resource }) => `${action} on ${resource}`).join(', ');
    const open = permissions.some(({ resource }) => resource.includes(unknownAccount));
    const advice = deny
        ? `An explicit deny${deny[1] ? ` in ${article(deny[1])}` : ''} forbids it; a further statement does not help, the deny must go or make an exception.`
        : `This IAM statement would grant it${open ? ` (${unknownAccount} is the number of your AWS account)` : ''}:\n${iamStatement(permissions)}`;
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Permission denied', `AWS refused ${doing}: ${who} may not do ${what}. ${hint ? `${hint} ` : ''}${advice}`, { cause: error });
}
/** The action and resource in AWS's sentence "is not authorized to perform: X on resource: Y". */
function namedPermission(text) {
    const action = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(text)?.[1];
    const resource = /on resource:? "?(arn:[^\s"]+)/.exec(text)?.[1];
    return action ? { action, resource: resource?.replace(/[.,]$/, '') } : undefined;
}
function exactPermissions(named, wanted) {
    const ours = wanted.find(({ action }) => action === named.action);
    return [{ action: named.action, resource: named.resource ?? ours?.resource ?? wanted[0]?.resource ?? '*' }];
}
/** The resource in the partition and, where it is still open, the account of whoever was refused: roles act on their own account. */
function inPlaceOf(principal, resource) {
    const [, partition, , , account] = principal?.split(':') ?? [];
    if (!partition || !account)
        return resource;
    return resource.replace(/^arn:aws:/, `arn:${partition}:`).replace(unknownAccount, account);
}
function article(noun) {
    return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Or: () => (/* reexport */ aws_error/* attemptsOf */.Or),
  T1: () => (/* binding */ call),
  G4: () => (/* reexport */ aws_error/* isAborted */.G4),
  w7: () => (/* reexport */ access_denied/* isAccessDenied */.w7),
  m_: () => (/* reexport */ aws_error/* isAwsError */.m_),
  TX: () => (/* reexport */ aws_error/* isNetworkError */.TX),
  Y2: () => (/* reexport */ aws_error/* mayHaveTakenEffect */.Y2),
  c2: () => (/* reexport */ aws_error/* statusOf */.c2)
});

// UNUSED EXPORTS: isThrottled

// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/aws/access-denied.js
var access_denied = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/aws/endpoint-of-error.js + 1 modules
var endpoint_of_error = __webpack_require__(408);
;// CONCATENATED MODULE: ./lib/aws/connection-errors.js



/** What Node.js (OpenSSL) calls a certificate that it does not trust. */
const certificateCodes = [
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
];
/**
 * What stands between the job and AWS: network, certificates, throttling and AWS's own failures, after the SDK's retries.
 * @param doing a phrase such as `updating the code of dev-router`
 * @returns undefined when the error is another one
 */
function connectionError(error, doing) {
    const host = (0,endpoint_of_error/* endpointOfError */.D)(error) ?? 'the AWS endpoint';
    const tries = (0,aws_error/* attemptsOf */.Or)(error) > 1 ? `, ${(0,aws_error/* attemptsOf */.Or)(error)} times in a row` : '';
    const code = (0,aws_error/* causesOf */.cZ)(error).find((one) => one.code)?.code ?? 'time out';
    if ((0,aws_error/* isAwsError */.m_)(error, ...certificateCodes)) {
        return new errors/* UserError */.yo('Certificate not trusted', `${host} showed a certificate that is not trusted (${code}) while ${doing}. Where a proxy of your own stands in between, name its CA file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.`, { cause: error });
    }
    if ((0,aws_error/* isNetworkError */.TX)(error)) {
        return new errors/* UserError */.yo('AWS not reached', `${host} could not be reached while ${doing}: ${reasonOf(error, code)}${tries}. Check the runner's network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL where it is set; then run the job again, which is safe.`, { cause: error });
    }
    if ((0,aws_error/* isThrottled */.B5)(error)) {
        return new errors/* UserError */.yo('AWS throttled the call', `AWS asked to slow down while ${doing}${tries}. Run the job again in a few minutes, which is safe, or start fewer jobs at once.`, { cause: error });
    }
    const status = (0,aws_error/* statusOf */.c2)(error) ?? 0;
    if (status >= 500) {
        return new errors/* UserError */.yo('AWS failed', `${host} answered ${status} while ${doing}${tries}. Run the job again in a few minutes, which is safe; https://health.aws.amazon.com shows known disturbances.`, { cause: error });
    }
    return undefined;
}
function reasonOf(error, code) {
    const reasons = [
        [['ENOTFOUND', 'EAI_AGAIN'], 'its name is not known'],
        [['ECONNREFUSED'], 'nothing accepts connections there'],
        [['ECONNRESET', 'EPIPE', 'ECONNABORTED'], 'the connection was cut'],
        [['EHOSTUNREACH', 'ENETUNREACH'], 'there is no route to it'],
        [['ERR_PROXY_TUNNEL'], 'the proxy refused to connect to it'],
        [['ETIMEDOUT', 'TimeoutError'], 'no answer came in time'],
    ];
    const reason = reasons.find(([names]) => (0,aws_error/* isAwsError */.m_)(error, ...names))?.[1] ?? 'the connection failed';
    return `${reason} (${code})`;
}

;// CONCATENATED MODULE: ./lib/aws/credential-errors.js


const expired = [
    'ExpiredToken',
    'ExpiredTokenException',
    'TokenRefreshRequired',
    'RequestExpired',
    'ExpiredIdentityToken',
];
const unknownKey = [
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'InvalidToken',
    'InvalidSecurity',
    'AuthFailure',
];
const unsigned = [
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'IncompleteSignature',
    'IncompleteSignatureException',
];
const wrongSignature = ['SignatureDoesNotMatch', 'InvalidSignatureException'];
const wrongClock = ['RequestTimeTooSkewed', 'RequestInTheFuture'];
const configureStep = "Put a step 'uses: aws-actions/configure-aws-credentials' with 'role-to-assume' and 'aws-region' before this one";
/**
 * Credentials that are missing, past their time or not accepted, in a user's words.
 * AWS's own message is left out: for a wrong signature it repeats the signed headers, and with them the session token.
 * @param doing a phrase such as `updating the code of dev-router`
 * @returns undefined when the error is another one
 */
function credentialError(error, doing) {
    if ((0,aws_error/* isAwsError */.m_)(error, 'CredentialsProviderError', 'TokenProviderError')) {
        return new errors/* UserError */.yo('No AWS credentials', `No AWS credentials were found for ${doing}. ${configureStep}, and 'permissions: id-token: write' on the job so that GitHub gives it a token.`, { cause: withoutMessage(error) });
    }
    if ((0,aws_error/* isAwsError */.m_)(error, ...expired)) {
        return new errors/* UserError */.yo('AWS credentials expired', `AWS refused ${doing}: the credentials' session is past its time. Raise 'role-duration-seconds' of the configure-aws-credentials step (and the role's maximum session duration), or move that step closer to this one; then run the job again.`, { cause: withoutMessage(error) });
    }
    const skewed = (0,aws_error/* causesOf */.cZ)(error).some((one) => /signature (expired|not yet current)/i.test(one.message ?? ''));
    if ((0,aws_error/* isAwsError */.m_)(error, ...wrongClock) || (skewed && (0,aws_error/* isAwsError */.m_)(error, ...wrongSignature))) {
        return new errors/* UserError */.yo('Clock is wrong', `AWS refused ${doing}: this machine's clock differs from AWS's by more than 5 minutes (it shows ${new Date().toISOString()}). Set the runner's clock (NTP) and run the job again.`, { cause: withoutMessage(error) });
    }
    if ((0,aws_error/* isAwsError */.m_)(error, ...wrongSignature)) {
        return new errors/* UserError */.yo('AWS credentials are not valid', `AWS refused ${doing}: the signature does not match, so AWS_SECRET_ACCESS_KEY is not the one of AWS_ACCESS_KEY_ID (a line end or space in the secret does this too), or a proxy changed the request. ${configureStep} rather than setting keys by hand.`, { cause: withoutMessage(error) });
    }
    if ((0,aws_error/* isAwsError */.m_)(error, ...unknownKey, ...unsigned)) {
        return new errors/* UserError */.yo('AWS credentials are not valid', `AWS refused ${doing}: it does not know these credentials. They may be of another AWS partition, deleted, or lack AWS_SESSION_TOKEN, which temporary ones need. ${configureStep}, and 'permissions: id-token: write' on the job.`, { cause: withoutMessage(error) });
    }
    return undefined;
}
/** The error as a cause that can be asked for its name and status, but holds nothing of AWS's text. */
function withoutMessage(error) {
    const original = (0,aws_error/* causesOf */.cZ)(error).find((one) => one.$metadata !== undefined) ?? (0,aws_error/* causesOf */.cZ)(error)[0];
    const copy = new Error('AWS refused the credentials');
    copy.name = original?.name ?? 'Error';
    const status = (0,aws_error/* statusOf */.c2)(error);
    return Object.assign(copy, { code: original?.code, Code: original?.Code, $metadata: { httpStatusCode: status } });
}

;// CONCATENATED MODULE: ./lib/aws/call.js







/**
 * Runs one AWS call and puts the failures a user can do something about in a user's words: a missing permission with the IAM statement
 * that grants it, credentials, network, throttling, AWS's own failures. Every other error, and an aborted call, is thrown as it came.
 *
 * The `UserError` has the SDK's error as its cause: `isAwsError`, `statusOf` and `mayHaveTakenEffect` answer for both.
 */
async function call(what, work) {
    try {
        return await work();
    }
    catch (error) {
        throw inUsersWords(what, error);
    }
}
function inUsersWords(what, error) {
    if (error instanceof errors/* UserError */.yo || (0,aws_error/* isAborted */.G4)(error))
        return error;
    const known = credentialError(error, what.doing) ?? connectionError(error, what.doing);
    if (known)
        return known;
    if (!(0,access_denied/* isAccessDenied */.w7)(error))
        return error;
    return (0,access_denied/* accessDeniedError */.sK)(error, [{ action: what.action, resource: what.resource }, ...(what.also ?? [])], what.doing, what.hint);
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ s3Refused),
/* harmony export */   C6: () => (/* binding */ headObject),
/* harmony export */   d6: () => (/* binding */ bucketMissing)
/* harmony export */ });
/* harmony import */ var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
/* harmony import */ var _s3_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1098);




/** How often an object is read from the start when the connection breaks amid its body, which the SDK's retries do not cover. */
const bodyAttempts = 4;
/** Reads an object; null where there is none. A missing bucket is a `UserError`. */
async function readObject(s3, place, options) {
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const abort = options.signal ? { abortSignal: options.signal } : {};
    const readOnce = async () => {
        const command = new GetObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: 'ENABLED' });
        const answer = await s3.send(command, abort);
        if ((answer.ContentLength ?? 0) > options.maximumBytes) {
            await answer.Body?.transformToWebStream().cancel();
            throw tooLarge(place, answer.ContentLength ?? 0, options.maximumBytes);
        }
        const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
        return { bytes, etag: answer.ETag ?? '', versionId: answer.VersionId ?? null };
    };
    return orNull(s3, place, options, () => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(readPermission(place, options), async () => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await readOnce();
            }
            catch (error) {
                if (!isBrokenBody(error) || attempt === bodyAttempts)
                    throw error;
                await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(100 * 2 ** attempt, options.signal);
            }
        }
    }));
}
/** What is known of an object without reading it; null where there is none, or where its bucket is missing. */
async function headObject(s3, place, options) {
    const { HeadObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const command = new HeadObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: 'ENABLED' });
    const abort = options.signal ? { abortSignal: options.signal } : {};
    return orNull(s3, place, options, async () => {
        const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(readPermission(place, options), async () => {
            try {
                return await s3.send(command, abort);
            }
            catch (error) {
                throw await withReason(s3, place, error);
            }
        });
        return {
            sizeBytes: answer.ContentLength ?? 0,
            etag: answer.ETag ?? '',
            versionId: answer.VersionId ?? null,
            // A checksum of checksums, which a multipart upload leaves, says nothing about the bytes.
            checksumSha256: answer.ChecksumSHA256?.includes('-') ? null : (answer.ChecksumSHA256 ?? null),
        };
    });
}
/** A HEAD is refused without a body: expired credentials and a missing permission look alike. A GET of the same object tells the reason. */
async function withReason(s3, place, error) {
    if ((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 400 && (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 403)
        return error;
    const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    try {
        const answer = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.key }));
        await answer.Body?.transformToWebStream().cancel();
        return error;
    }
    catch (reason) {
        return reason;
    }
}
/**
 * Whether the answer came and its body broke or arrived damaged. An error of the request itself carries the SDK's metadata, and the SDK
 * has tried that often enough already.
 */
function isBrokenBody(error) {
    const { $metadata, message } = error;
    return $metadata === undefined && ((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isNetworkError */ .TX)(error) || /^Checksum mismatch/.test(message ?? ''));
}
/** The permission to read an object, with the one that lets S3 say that it is not there. */
function readPermission(place, { doing, also = [] }) {
    return {
        action: 's3:GetObject',
        resource: (0,_s3_names_js__WEBPACK_IMPORTED_MODULE_3__/* .objectArn */ .nd)(place),
        also: [{ action: 's3:ListBucket', resource: (0,_s3_names_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketArn */ .SB)(place.bucket) }, ...also],
        doing,
        hint: `S3 refuses in the same way when ${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(place)} does not exist and the role may not list the bucket.`,
    };
}
async function orNull(s3, place, options, read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwsError */ .m_)(error, 'NoSuchBucket'))
            throw await bucketMissing(s3, place.bucket, error);
        if ((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwsError */ .m_)(error, 'NoSuchKey', 'NotFound') || (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw s3Refused(error, options.doing);
    }
}
/**
 * What S3 refused for a reason that no caller expects (a disabled KMS key, a bucket policy's demand): its own code and words say what to do.
 * Errors that are in a user's words already, and bugs, are given back as they are.
 */
function s3Refused(error, doing) {
    const status = (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) ?? 0;
    if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || status < 400)
        return error;
    const { name, message } = error;
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('S3 refused', `S3 refused ${doing}: ${name} (${status}): ${message}`, { cause: error });
}
/** Names the bucket and the region that was asked: a typing error, another account or a missing `terraform apply` look like this. */
async function bucketMissing(s3, bucket, cause) {
    const region = await s3.config.region();
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Bucket not found', `The bucket ${bucket} does not exist (asked in ${region}; a bucket of another region would have been found). Check its name for a typing error, and that the Terraform root that creates it has been applied.`, { cause });
}
function tooLarge(place, bytes, maximum) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Object too large', `${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(place)} has ${bytes} bytes, more than the ${maximum} that are allowed here: it is not what was expected at this key.`);
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
