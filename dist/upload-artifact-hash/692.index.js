export const id = 692;
export const ids = [692];
export const modules = {
  /***/
  4987: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          unknownAccount
        ),
        /* harmony export */
        sK: () => (
          /* binding */
          accessDeniedError
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          isAccessDenied
        )
        /* harmony export */
      });
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8285);
      var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
      const unknownAccount = "ACCOUNT-ID";
      const deniedNames = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Forbidden"];
      function isAccessDenied(error) {
        return (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.m_)(error, ...deniedNames) || (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(error).some(isBare403);
      }
      function isBare403({ name, $metadata }) {
        return $metadata?.httpStatusCode === 403 && ["403", "UnknownError", "Unknown", "Error", void 0].includes(name);
      }
      function iamStatement(permissions) {
        const statements = permissions.map(({ action, resource }) => ({
          Effect: "Allow",
          Action: action,
          Resource: resource
        }));
        return JSON.stringify(statements.length === 1 ? statements[0] : statements, null, 2);
      }
      function accessDeniedError(error, wanted, doing, hint) {
        const text = (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(error).find((one) => one.message?.includes("not authorized"))?.message ?? "";
        const principal = /User: (arn:\S+)/.exec(text)?.[1];
        const named = namedPermission(text);
        const permissions = (named ? exactPermissions(named, wanted) : wanted).map(({ action, resource }) => ({
          action,
          resource: inPlaceOf(principal, resource)
        }));
        const deny = /explicit deny(?: in (?:an? )?([a-z ,-]+?(?:policy|boundary)))?/i.exec(text);
        const who = principal ? `the role ${principal}` : "the role of these credentials";
        const what = permissions.map(({ action, resource }) => `${action} on ${resource}`).join(", ");
        const open = permissions.some(({ resource }) => resource.includes(unknownAccount));
        const advice = deny ? `An explicit deny${deny[1] ? ` in ${article(deny[1])}` : ""} forbids it; a further statement does not help, the deny must go or make an exception.` : `This IAM statement would grant it${open ? ` (${unknownAccount} is the number of your AWS account)` : ""}:
${iamStatement(permissions)}`;
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("Permission denied", `AWS refused ${doing}: ${who} may not do ${what}. ${hint ? `${hint} ` : ""}${advice}`, { cause: error });
      }
      function namedPermission(text) {
        const action = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.exec(text)?.[1];
        const resource = /on resource:? "?(arn:[^\s"]+)/.exec(text)?.[1];
        return action ? { action, resource: resource?.replace(/[.,]$/, "") } : void 0;
      }
      function exactPermissions(named, wanted) {
        const ours = wanted.find(({ action }) => action === named.action);
        return [{ action: named.action, resource: named.resource ?? ours?.resource ?? wanted[0]?.resource ?? "*" }];
      }
      function inPlaceOf(principal, resource) {
        const [, partition, , , account] = principal?.split(":") ?? [];
        if (!partition || !account)
          return resource;
        return resource.replace(/^arn:aws:/, `arn:${partition}:`).replace(unknownAccount, account);
      }
      function article(noun) {
        return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
      }
    })
  ),
  /***/
  3674: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Or: () => (
          /* reexport */
          aws_error.Or
        ),
        T1: () => (
          /* binding */
          call
        ),
        G4: () => (
          /* reexport */
          aws_error.G4
        ),
        m_: () => (
          /* reexport */
          aws_error.m_
        ),
        TX: () => (
          /* reexport */
          aws_error.TX
        ),
        Y2: () => (
          /* reexport */
          aws_error.Y2
        ),
        c2: () => (
          /* reexport */
          aws_error.c2
        )
      });
      var errors = __webpack_require__(8285);
      var access_denied = __webpack_require__(4987);
      var aws_error = __webpack_require__(9535);
      var endpoint_of_error = __webpack_require__(408);
      ;
      const certificateCodes = [
        "SELF_SIGNED_CERT_IN_CHAIN",
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "CERT_HAS_EXPIRED",
        "CERT_NOT_YET_VALID",
        "CERT_UNTRUSTED",
        "ERR_TLS_CERT_ALTNAME_INVALID"
      ];
      function connectionError(error, doing) {
        const host = (0, endpoint_of_error.D)(error) ?? "the AWS endpoint";
        const tries = (0, aws_error.Or)(error) > 1 ? `, ${(0, aws_error.Or)(error)} times in a row` : "";
        const code = (0, aws_error.cZ)(error).find((one) => one.code)?.code ?? "time out";
        if ((0, aws_error.m_)(error, ...certificateCodes)) {
          return new errors.yo("Certificate not trusted", `${host} showed a certificate that is not trusted (${code}) while ${doing}. Where a proxy of your own stands in between, name its CA file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.`, { cause: error });
        }
        if ((0, aws_error.TX)(error)) {
          return new errors.yo("AWS not reached", `${host} could not be reached while ${doing}: ${reasonOf(error, code)}${tries}. Check the runner's network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL where it is set; then run the job again, which is safe.`, { cause: error });
        }
        if ((0, aws_error.B5)(error)) {
          return new errors.yo("AWS throttled the call", `AWS asked to slow down while ${doing}${tries}. Run the job again in a few minutes, which is safe, or start fewer jobs at once.`, { cause: error });
        }
        const status = (0, aws_error.c2)(error) ?? 0;
        if (status >= 500) {
          return new errors.yo("AWS failed", `${host} answered ${status} while ${doing}${tries}. Run the job again in a few minutes, which is safe; https://health.aws.amazon.com shows known disturbances.`, { cause: error });
        }
        return void 0;
      }
      function reasonOf(error, code) {
        const reasons = [
          [["ENOTFOUND", "EAI_AGAIN"], "its name is not known"],
          [["ECONNREFUSED"], "nothing accepts connections there"],
          [["ECONNRESET", "EPIPE", "ECONNABORTED"], "the connection was cut"],
          [["EHOSTUNREACH", "ENETUNREACH"], "there is no route to it"],
          [["ERR_PROXY_TUNNEL"], "the proxy refused to connect to it"],
          [["ETIMEDOUT", "TimeoutError"], "no answer came in time"]
        ];
        const reason = reasons.find(([names]) => (0, aws_error.m_)(error, ...names))?.[1] ?? "the connection failed";
        return `${reason} (${code})`;
      }
      ;
      const expired = [
        "ExpiredToken",
        "ExpiredTokenException",
        "TokenRefreshRequired",
        "RequestExpired",
        "ExpiredIdentityToken"
      ];
      const unknownKey = [
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "InvalidAccessKeyId",
        "InvalidToken",
        "InvalidSecurity",
        "AuthFailure"
      ];
      const unsigned = [
        "MissingAuthenticationToken",
        "MissingAuthenticationTokenException",
        "IncompleteSignature",
        "IncompleteSignatureException"
      ];
      const wrongSignature = ["SignatureDoesNotMatch", "InvalidSignatureException"];
      const wrongClock = ["RequestTimeTooSkewed", "RequestInTheFuture"];
      const configureStep = "Put a step 'uses: aws-actions/configure-aws-credentials' with 'role-to-assume' and 'aws-region' before this one";
      function credentialError(error, doing) {
        if ((0, aws_error.m_)(error, "CredentialsProviderError", "TokenProviderError")) {
          return new errors.yo("No AWS credentials", `No AWS credentials were found for ${doing}. ${configureStep}, and 'permissions: id-token: write' on the job so that GitHub gives it a token.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...expired)) {
          return new errors.yo("AWS credentials expired", `AWS refused ${doing}: the credentials' session is past its time. Raise 'role-duration-seconds' of the configure-aws-credentials step (and the role's maximum session duration), or move that step closer to this one; then run the job again.`, { cause: withoutMessage(error) });
        }
        const skewed = (0, aws_error.cZ)(error).some((one) => /signature (expired|not yet current)/i.test(one.message ?? ""));
        if ((0, aws_error.m_)(error, ...wrongClock) || skewed && (0, aws_error.m_)(error, ...wrongSignature)) {
          return new errors.yo("Clock is wrong", `AWS refused ${doing}: this machine's clock differs from AWS's by more than 5 minutes (it shows ${(/* @__PURE__ */ new Date()).toISOString()}). Set the runner's clock (NTP) and run the job again.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...wrongSignature)) {
          return new errors.yo("AWS credentials are not valid", `AWS refused ${doing}: the signature does not match, so AWS_SECRET_ACCESS_KEY is not the one of AWS_ACCESS_KEY_ID (a line end or space in the secret does this too), or a proxy changed the request. ${configureStep} rather than setting keys by hand.`, { cause: withoutMessage(error) });
        }
        if ((0, aws_error.m_)(error, ...unknownKey, ...unsigned)) {
          return new errors.yo("AWS credentials are not valid", `AWS refused ${doing}: it does not know these credentials. They may be of another AWS partition, deleted, or lack AWS_SESSION_TOKEN, which temporary ones need. ${configureStep}, and 'permissions: id-token: write' on the job.`, { cause: withoutMessage(error) });
        }
        return void 0;
      }
      function withoutMessage(error) {
        const original = (0, aws_error.cZ)(error).find((one) => one.$metadata !== void 0) ?? (0, aws_error.cZ)(error)[0];
        const copy = new Error("AWS refused the credentials");
        copy.name = original?.name ?? "Error";
        const status = (0, aws_error.c2)(error);
        return Object.assign(copy, { code: original?.code, Code: original?.Code, $metadata: { httpStatusCode: status } });
      }
      ;
      async function call(what, work) {
        try {
          return await work();
        } catch (error) {
          throw inUsersWords(what, error);
        }
      }
      function inUsersWords(what, error) {
        if (error instanceof errors.yo || (0, aws_error.G4)(error))
          return error;
        const known = credentialError(error, what.doing) ?? connectionError(error, what.doing);
        if (known)
          return known;
        if (!(0, access_denied.w7)(error))
          return error;
        return (0, access_denied.sK)(error, [{ action: what.action, resource: what.resource }, ...what.also ?? []], what.doing, what.hint);
      }
    })
  ),
  /***/
  4007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          conditionalWrite
        )
        /* harmony export */
      });
      var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _aws_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9535);
      var _s3_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1098);
      var _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
      const meetingAttempts = 6;
      async function conditionalWrite(s3, wanted) {
        const { place, write, settle, signal } = wanted;
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await write();
          } catch (error) {
            if ((0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "NoSuchBucket"))
              throw await (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.d6)(s3, place.bucket, error);
            const met = (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "ConditionalRequestConflict");
            const refused = met || (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error, "PreconditionFailed", "NoSuchKey");
            if (!refused && !(0, _aws_error_js__WEBPACK_IMPORTED_MODULE_3__.Y2)(error))
              throw (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.BW)(error, `writing ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);
            const result = await settle(error);
            if (result !== void 0)
              return result;
            if (!met)
              throw (0, _s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.BW)(error, `writing ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);
            if (attempt === meetingAttempts)
              throw busy(place, error);
            await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__.m.sleep(50 * 2 ** attempt * (0.5 + Math.random()), signal);
          }
        }
      }
      function busy(place, cause) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Object is busy", `${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`, { cause });
      }
    })
  ),
  /***/
  234: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ag: () => (
          /* binding */
          readObject
        ),
        /* harmony export */
        BW: () => (
          /* binding */
          s3Refused
        ),
        /* harmony export */
        C6: () => (
          /* binding */
          headObject
        ),
        /* harmony export */
        d6: () => (
          /* binding */
          bucketMissing
        )
        /* harmony export */
      });
      var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
      var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8285);
      var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
      var _s3_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1098);
      const bodyAttempts = 4;
      async function readObject(s3, place, options) {
        const { GetObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const abort = options.signal ? { abortSignal: options.signal } : {};
        const readOnce = async () => {
          const command = new GetObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: "ENABLED" });
          const answer = await s3.send(command, abort);
          if ((answer.ContentLength ?? 0) > options.maximumBytes) {
            await answer.Body?.transformToWebStream().cancel();
            throw tooLarge(place, answer.ContentLength ?? 0, options.maximumBytes);
          }
          const bytes = await answer.Body?.transformToByteArray() ?? new Uint8Array();
          return { bytes, etag: answer.ETag ?? "", versionId: answer.VersionId ?? null };
        };
        return orNull(s3, place, options, () => (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)(readPermission(place, options), async () => {
          for (let attempt = 1; ; attempt += 1) {
            try {
              return await readOnce();
            } catch (error) {
              if (!isBrokenBody(error) || attempt === bodyAttempts)
                throw error;
              await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__.m.sleep(100 * 2 ** attempt, options.signal);
            }
          }
        }));
      }
      async function headObject(s3, place, options) {
        const { HeadObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const command = new HeadObjectCommand({ Bucket: place.bucket, Key: place.key, ChecksumMode: "ENABLED" });
        const abort = options.signal ? { abortSignal: options.signal } : {};
        return orNull(s3, place, options, async () => {
          const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)(readPermission(place, options), async () => {
            try {
              return await s3.send(command, abort);
            } catch (error) {
              throw await withReason(s3, place, error);
            }
          });
          return {
            sizeBytes: answer.ContentLength ?? 0,
            etag: answer.ETag ?? "",
            versionId: answer.VersionId ?? null,
            // A checksum of checksums, which a multipart upload leaves, says nothing about the bytes.
            checksumSha256: answer.ChecksumSHA256?.includes("-") ? null : answer.ChecksumSHA256 ?? null
          };
        });
      }
      async function withReason(s3, place, error) {
        if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 400 && (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== 403)
          return error;
        const { GetObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        try {
          const answer = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.key }));
          await answer.Body?.transformToWebStream().cancel();
          return error;
        } catch (reason) {
          return reason;
        }
      }
      function isBrokenBody(error) {
        const { $metadata, message } = error;
        return $metadata === void 0 && ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.TX)(error) || /^Checksum mismatch/.test(message ?? ""));
      }
      function readPermission(place, { doing, also = [] }) {
        return {
          action: "s3:GetObject",
          resource: (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.nd)(place),
          also: [{ action: "s3:ListBucket", resource: (0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.SB)(place.bucket) }, ...also],
          doing,
          hint: `S3 refuses in the same way when ${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.tT)(place)} does not exist and the role may not list the bucket.`
        };
      }
      async function orNull(s3, place, options, read) {
        try {
          return await read();
        } catch (error) {
          if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.m_)(error, "NoSuchBucket"))
            throw await bucketMissing(s3, place.bucket, error);
          if ((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.m_)(error, "NoSuchKey", "NotFound") || (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) === 404)
            return null;
          throw s3Refused(error, options.doing);
        }
      }
      function s3Refused(error, doing) {
        const status = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) ?? 0;
        if (error instanceof _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo || status < 400)
          return error;
        const { name, message } = error;
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("S3 refused", `S3 refused ${doing}: ${name} (${status}): ${message}`, { cause: error });
      }
      async function bucketMissing(s3, bucket, cause) {
        const region = await s3.config.region();
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Bucket not found", `The bucket ${bucket} does not exist (asked in ${region}; a bucket of another region would have been found). Check its name for a typing error, and that the Terraform root that creates it has been applied.`, { cause });
      }
      function tooLarge(place, bytes, maximum) {
        return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Object too large", `${(0, _s3_names_js__WEBPACK_IMPORTED_MODULE_3__.tT)(place)} has ${bytes} bytes, more than the ${maximum} that are allowed here: it is not what was expected at this key.`);
      }
    })
  ),
  /***/
  727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          sideBySide
        )
        /* harmony export */
      });
      const usualLimit = 8;
      async function sideBySide(items, work, limit = usualLimit) {
        const results = new Array(items.length);
        const failures = [];
        let next = 0;
        const worker = async () => {
          while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
              results[index] = await work(items[index], index);
            } catch (error) {
              failures.push(error);
            }
          }
        };
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
        if (failures.length > 0)
          throw failures[0];
        return results;
      }
    })
  ),
  /***/
  5692: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        checkForTerraform: () => (
          /* binding */
          checkForTerraform
        ),
        recordForTerraform: () => (
          /* binding */
          recordForTerraform
        )
      });
      var errors = __webpack_require__(8285);
      var side_by_side = __webpack_require__(727);
      ;
      const keptReleases = 10;
      function nextRecord(previous, release) {
        if (previous)
          checkOwner(previous, release);
        const { distribution, restores, restoresMore, ...rest } = release;
        const replaced = previous !== null && isOtherRelease(previous, release);
        const own = distribution ? { [distribution.name]: withDefault(distribution.entry) } : {};
        const record = {
          schema: 1,
          ...rest,
          ...previous && !replaced ? known(previous, release) : {},
          distributions: { ...previous?.distributions, ...own },
          previous: previous ? earlier(previous, replaced, release) : []
        };
        const sameHistory = record.previous.length === previous?.previous.length;
        if (previous && sameHistory && sameRelease(previous, record))
          return { record: previous, changed: false };
        return { record, changed: true };
      }
      function isOtherRelease(previous, release) {
        return previous.sha256 !== release.sha256 || previous.version !== release.version;
      }
      function known(previous, release) {
        return {
          runtime: release.runtime ?? previous.runtime,
          handler: release.handler ?? previous.handler,
          eventTypes: release.eventTypes ?? previous.eventTypes,
          commit: release.commit ?? previous.commit
        };
      }
      function earlier(previous, replaced, { restores, restoresMore }) {
        const { previous: before, ...release } = previous;
        const index = restores ? indexOf(before, restores) : -1;
        const rest = index < 0 || restoresMore ? before : before.toSpliced(index, 1);
        if (!replaced)
          return rest;
        const history = [{ ...release, left: restores ? "rolled-back" : "superseded" }, ...rest];
        const stays = index >= keptReleases - 1 && restoresMore ? [before[index]] : [];
        return [...history.slice(0, keptReleases - stays.length), ...stays];
      }
      function indexOf(history, release) {
        return history.findIndex(({ sha256, version, releasedAt }) => sha256 === release.sha256 && version === release.version && releasedAt === release.releasedAt);
      }
      function withDefault(entry) {
        return { ...entry, associations: entry.associations?.map((line) => line.replace(/^\* /, "default ")) ?? null };
      }
      function sameRelease(previous, next) {
        return comparable(previous) === comparable(next);
      }
      function comparable(record) {
        const { commit, runUrl, releasedAt, previous, ...rest } = record;
        const names = Object.keys(rest.distributions).sort();
        return canonical({ ...rest, distributions: names.map((name) => [name, sorted(rest.distributions[name])]) });
      }
      function sorted(entry) {
        return { ...entry, associations: entry.associations ? [...entry.associations].sort() : null };
      }
      function canonical(value) {
        return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
      }
      function checkOwner(previous, release) {
        if (previous.owner === release.owner)
          return;
        const advice = previous.owner === "terraform" ? "Here 'terraform apply' publishes: point the record at an artifact with upload-artifact-hash (stage and release-bucket), or publish under another stage or release-prefix" : "Here publish-edge-version publishes: use it for this stage, or keep Terraform's stage under another name or release-prefix";
        throw new errors.yo("Release record of another owner", `The release record of ${release.function} in ${release.stage} has owner '${previous.owner}', and this run would write it as '${release.owner}'; neither overwrites the other's. ${advice}.`);
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var call = __webpack_require__(3674);
      var conditional_write = __webpack_require__(4007);
      var s3_names = __webpack_require__(1098);
      var s3_objects = __webpack_require__(234);
      var json_fields = __webpack_require__(9936);
      var vocabulary = __webpack_require__(6353);
      ;
      const read_release_name = { pattern: vocabulary.Md, expected: "a name of letters, digits, - and _, at most 64" };
      const region = { pattern: /^[a-z]{2,}(-[a-z]+)+-\d$/, expected: "an AWS region" };
      const arn = {
        pattern: /^arn:[a-z-]+:(lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+:\d+|cloudfront::\d{12}:function\/[A-Za-z0-9_-]+)$/,
        expected: "the ARN of a version of a Lambda function, or of a CloudFront Function"
      };
      const distributionId = { pattern: /^[A-Z0-9]{6,32}$/, expected: "a distribution's id" };
      const time = {
        pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
        expected: "an ISO 8601 time in UTC"
      };
      const association = {
        pattern: new RegExp(`^(?!\\* )\\S+ (${vocabulary.mu.join("|")})( include-body)?$`),
        expected: "'PATTERN EVENT-TYPE [include-body]', with 'default' for the default behaviour"
      };
      const releaseFields = [
        "schema",
        "owner",
        "function",
        "stage",
        "target",
        "region",
        "functionName",
        "alias",
        "runtime",
        "handler",
        "eventTypes",
        "sha256",
        "codeSha256",
        "artifact",
        "version",
        "versionArn",
        "distributions",
        "commit",
        "runUrl",
        "releasedAt"
      ];
      function readRecordFields(fields) {
        fields.only([...releaseFields, "previous"]);
        return { ...readRelease(fields), previous: fields.objects("previous", readPrevious) };
      }
      function readPrevious(fields) {
        fields.only([...releaseFields, "left"]);
        return { ...readRelease(fields), left: fields.oneOf("left", ["superseded", "rolled-back"]) };
      }
      function readRelease(fields) {
        requireAll(fields);
        const sha256 = fields.sha256("sha256");
        const release = {
          schema: 1,
          owner: fields.oneOf("owner", ["action", "terraform"]),
          function: fields.text("function", read_release_name),
          stage: fields.text("stage", read_release_name),
          target: fields.oneOf("target", vocabulary.zV),
          region: fields.text("region", region),
          functionName: fields.text("functionName", read_release_name),
          alias: fields.orNull("alias", (of, field) => of.text(field)),
          runtime: fields.orNull("runtime", (of, field) => of.text(field)),
          handler: fields.orNull("handler", (of, field) => of.text(field)),
          eventTypes: fields.orNull("eventTypes", (of, field) => of.choices(field, vocabulary.mu)),
          sha256,
          codeSha256: fields.sha256Base64("codeSha256", sha256),
          artifact: readArtifactPlace(fields.object("artifact")),
          version: fields.orNull("version", (of, field) => of.text(field)),
          versionArn: fields.orNull("versionArn", (of, field) => of.text(field, arn)),
          distributions: fields.map("distributions", readDistribution),
          commit: fields.orNull("commit", (of, field) => of.text(field)),
          runUrl: fields.orNull("runUrl", (of, field) => of.text(field)),
          releasedAt: readTime(fields, "releasedAt")
        };
        read_release_checkOwner(release);
        return release;
      }
      function readTime(fields, field) {
        const text = fields.text(field, time);
        if (!Number.isNaN(Date.parse(text)))
          return text;
        throw new json_fields.ir(field, text, "a time that there is");
      }
      function requireAll(fields) {
        const missing = releaseFields.find((field) => !fields.has(field));
        if (missing !== void 0)
          throw new json_fields.ir(missing, void 0, "the field to be there, if only as null");
        if (fields.wholeNumber("schema") !== 1)
          throw new json_fields.ir("schema", fields.wholeNumber("schema"), "1");
      }
      function read_release_checkOwner(release) {
        if (release.owner === "terraform" && (release.target !== "lambda" || release.version !== null)) {
          throw new json_fields.ir("owner", release.owner, "'action', as the record has an edge target or a version");
        }
        if (release.owner === "action" && (release.version === null || release.versionArn === null)) {
          throw new json_fields.ir("version", release.version, "the version that was published");
        }
      }
      function readArtifactPlace(fields) {
        fields.only(["bucket", "key", "hashKey"]);
        return { bucket: fields.text("bucket"), key: fields.text("key"), hashKey: fields.text("hashKey") };
      }
      function readDistribution(fields) {
        fields.only(["id", "version", "versionArn", "associations"]);
        return {
          id: fields.text("id", distributionId),
          version: fields.text("version"),
          versionArn: fields.text("versionArn", arn),
          associations: fields.orNull("associations", (of, field) => of.texts(field, association))
        };
      }
      ;
      const maximumRecordBytes = 1024 * 1024;
      function parseRecord(text, place) {
        try {
          const fields = new json_fields.AU((0, json_fields.qF)(text));
          const schema = fields.wholeNumber("schema");
          if (schema > 1)
            throw newerSchema(schema, place);
          return readRecordFields(fields);
        } catch (error) {
          if (!(error instanceof json_fields.ir))
            throw error;
          throw new errors.yo("Release record not understood", `${(0, s3_names.tT)(place)} is not a release record of edge-actions: ${error.message}. It is left as it is. Check release-bucket and release-prefix; if the record was edited by hand or cut off, restore its last good version (the bucket keeps them when versioning is on).`, { cause: error });
        }
      }
      function newerSchema(schema, place) {
        return new errors.yo("Release record is newer", `${(0, s3_names.tT)(place)} has schema ${schema}; this version of edge-actions knows schema 1. It is left as it is. Use the version of edge-actions that wrote it, or a later one.`);
      }
      function serialiseRecord(record) {
        const text = `${JSON.stringify({ ...ordered(record), previous: record.previous.map(orderedPrevious) }, null, 2)}
`;
        if (Buffer.byteLength(text) > maximumRecordBytes) {
          throw new errors.yo("Release record too large", `The release record of ${record.function} in ${record.stage} would have ${Buffer.byteLength(text)} bytes, more than the ${maximumRecordBytes} that are read back. It names too many distributions or associations.`);
        }
        return text;
      }
      function orderedPrevious(release) {
        return { ...ordered(release), left: release.left };
      }
      function ordered(release) {
        const names = Object.keys(release.distributions).sort();
        return {
          schema: 1,
          owner: release.owner,
          function: release.function,
          stage: release.stage,
          target: release.target,
          region: release.region,
          functionName: release.functionName,
          alias: release.alias,
          runtime: release.runtime,
          handler: release.handler,
          eventTypes: release.eventTypes,
          sha256: release.sha256,
          codeSha256: release.codeSha256,
          artifact: { bucket: release.artifact.bucket, key: release.artifact.key, hashKey: release.artifact.hashKey },
          version: release.version,
          versionArn: release.versionArn,
          distributions: Object.fromEntries(names.map((name) => [name, orderedEntry(release.distributions[name])])),
          commit: release.commit,
          runUrl: release.runUrl,
          releasedAt: release.releasedAt
        };
      }
      function orderedEntry({ id: id2, version, versionArn, associations }) {
        return { id: id2, version, versionArn, associations };
      }
      ;
      function releaseKey(place) {
        return (0, s3_names.ID)(place.prefix, place.function, "stages", `${place.stage}.json`);
      }
      function releasePlace(place) {
        return { bucket: place.bucket, key: releaseKey(place) };
      }
      ;
      class RecordConflict extends Error {
        /** What the record holds now; null when it is gone. */
        current;
        constructor(place, current) {
          super(`${(0, s3_names.tT)(releasePlace(place))} was changed by another run`);
          this.name = "RecordConflict";
          this.current = current;
        }
      }
      async function readRecord(s3, place, options = {}) {
        const object = releasePlace(place);
        const read = await (0, s3_objects.Ag)(s3, object, {
          doing: `reading the release record of ${place.function} in ${place.stage}`,
          maximumBytes: maximumRecordBytes,
          ...options
        });
        if (!read)
          return null;
        const record = parseRecord(Buffer.from(read.bytes).toString("utf8"), object);
        if (record.function !== place.function || record.stage !== place.stage) {
          throw new errors.yo("Release record of another", `${(0, s3_names.tT)(object)} holds the record of function '${record.function}' in stage '${record.stage}', where that of '${place.function}' in '${place.stage}' was expected. It is left as it is; it seems to have been copied there.`);
        }
        return { record, etag: read.etag };
      }
      async function writeRecord(s3, place, record, etag, options = {}) {
        const text = serialiseRecord(record);
        return (0, conditional_write.g)(s3, {
          place: releasePlace(place),
          write: () => putRecord(s3, place, text, etag, options),
          settle: async () => {
            const current = await readRecord(s3, place, options);
            if (current && serialiseRecord(current.record) === text)
              return current.etag;
            if ((current?.etag ?? null) !== etag)
              throw new RecordConflict(place, current);
            return void 0;
          },
          signal: options.signal
        });
      }
      async function putRecord(s3, place, text, etag, options) {
        const { PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(156), __webpack_require__.e(172), __webpack_require__.e(962)]
        ).then(__webpack_require__.bind(__webpack_require__, 9962));
        const object = releasePlace(place);
        const body = Buffer.from(text);
        const command = new PutObjectCommand({
          Bucket: object.bucket,
          Key: object.key,
          Body: body,
          ContentType: "application/json",
          ChecksumSHA256: (0, external_node_crypto_.createHash)("sha256").update(body).digest("base64"),
          ...etag === null ? { IfNoneMatch: "*" } : { IfMatch: etag }
        });
        const doing = `writing the release record of ${place.function} in ${place.stage}`;
        const answer = await (0, call.T1)({ action: "s3:PutObject", resource: (0, s3_names.nd)(object), doing }, () => s3.send(command, options.signal ? { abortSignal: options.signal } : {}));
        return answer.ETag ?? "";
      }
      ;
      const rounds = 5;
      async function pointRecord(s3, location, release, options) {
        const place = { ...location, function: release.function, stage: release.stage };
        const { read } = options;
        let stored = read === void 0 ? await readRecord(s3, place, options) : read;
        for (let round = 1; ; round += 1) {
          const previous = stored?.record ?? null;
          const next = nextRecord(previous, release);
          if (!next.changed || options.dryRun)
            return { ...next, etag: null, previous };
          try {
            return { ...next, previous, etag: await writeRecord(s3, place, next.record, stored?.etag ?? null, options) };
          } catch (error) {
            if (!(error instanceof RecordConflict))
              throw error;
            const now = error.current?.record.sha256;
            if (read !== void 0 && now !== read?.record.sha256 && now !== release.sha256)
              throw lostTo(release, error);
            if (round === rounds)
              throw tooBusy(error);
            stored = error.current;
          }
        }
      }
      function lostTo(release, error) {
        const { sha256, releasedAt, runUrl } = error.current?.record ?? {};
        const who = sha256 ? `it points at sha256 ${sha256.slice(0, 12)}… now, released ${releasedAt} by ${runUrl ?? "a run without a link"}` : "it was removed";
        return new errors.yo("Another release won", `The release record of ${release.function} in ${release.stage} was changed while this run was at work: ${who}. It is left as that run wrote it. If this run's artifact (sha256 ${release.sha256.slice(0, 12)}…) is the one that is wanted, run it again.`, { cause: error });
      }
      function tooBusy(error) {
        const winner = error.current?.record.runUrl ?? "another run";
        return new errors.yo("Release record is busy", `${error.message} at each of ${rounds} tries, last by ${winner}. Run the job again, and give jobs of one stage a concurrency group.`, { cause: error });
      }
      ;
      async function recordForTerraform({ stage, bucket, prefix, releases, read, dryRun, onWritten }, { clients, log, signal }) {
        const s3 = await clients.s3();
        return (0, side_by_side.Q)(releases, async (release) => {
          const options = { dryRun, signal, read: read?.get(release.function) };
          const { changed, etag } = await pointRecord(s3, { bucket, prefix }, release, options);
          const key = releaseKey({ prefix, function: release.function, stage });
          if (etag !== null)
            onWritten?.(key);
          const verb = dryRun ? "would point" : "pointed";
          log.info(`${release.function}: ${changed ? `${verb} stage ${stage} at this artifact` : `stage ${stage} has this artifact already`}`);
          return { function: release.function, releaseKey: key, changed };
        });
      }
      function checkForTerraform(artifacts, stage) {
        const wrong = artifacts.filter(({ target }) => target !== "lambda");
        if (wrong.length === 0)
          return;
        throw new errors.yo("Not for Terraform to publish", `Input 'stage' (${stage}) is for target lambda; ${wrong.map((one) => `${one.function} is ${one.target}`).join(", ")}. Leave stage and release-bucket out here, and give them to publish-edge-version, which publishes and records edge functions.`);
      }
    })
  )
};
