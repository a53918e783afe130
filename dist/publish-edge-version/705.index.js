export const id = 705;
export const ids = [705];
export const modules = {

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   HF: () => (/* binding */ functionResource),
/* harmony export */   X2: () => (/* binding */ unqualifiedArn),
/* harmony export */   x$: () => (/* binding */ parseFunctionArn)
/* harmony export */ });
/* harmony import */ var _aws_access_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);

const pattern = /^arn:([\w-]+):lambda:([a-z0-9-]+):(\d{12}|\*):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9$_-]+))?$/;
/** Null where `text` is not the ARN of a Lambda function. */
function parseFunctionArn(text) {
    const match = pattern.exec(text);
    if (!match)
        return null;
    const [, partition, region, account, name, qualifier] = match;
    return { partition, region, account, name, qualifier: qualifier ?? null };
}
/** The function's own ARN, without a version. Any other text stays as it is. */
function unqualifiedArn(arn) {
    return arn.split(':').slice(0, 7).join(':');
}
/** `dev-router:4` for a Lambda version, the name for a CloudFront Function: what a person reads in a change or an error. A name stays as it is. */
function shortName(arn) {
    if (!arn.startsWith('arn:'))
        return arn;
    return arn.includes(':lambda:') ? arn.split(':').slice(6).join(':') : arn.slice(arn.lastIndexOf('/') + 1);
}
/** What an IAM statement names before the account is known from an answer. */
function functionResource(region, functionName) {
    return `arn:aws:lambda:${region}:${_aws_access_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownAccount */ .Ij}:function:${functionName}`;
}


/***/ }),

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/kit/side-by-side.js
var side_by_side = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/aws/call.js + 2 modules
var call = __webpack_require__(3674);
// EXTERNAL MODULE: ./lib/kit/errors.js
var errors = __webpack_require__(8285);
// EXTERNAL MODULE: ./lib/aws/access-denied.js
var access_denied = __webpack_require__(4987);
;// CONCATENATED MODULE: ./lib/publish/raw-xml.js
/**
 * The XML of a call as it goes over the wire. The typed client drops elements that are newer than its model, and a configuration sent back
 * without them resets them: so the answer is kept as it came, and the request's body is replaced before it is signed.
 */
/**
 * Keeps the answer's body; the last one where the SDK tries several times. Read as text only when it is asked for: what a proxy answers
 * in place of a 503 may be no text at all, and is the SDK's to judge.
 */
function keepResponseBody(command) {
    let bytes = new Uint8Array();
    const middleware = (next) => async (args) => {
        const result = await next(args);
        const response = result.response;
        bytes = await bytesOf(response.body);
        response.body = bytes;
        return result;
    };
    // Low priority: next to the connection, inside the SDK's own parser.
    command.middlewareStack.add(middleware, { step: 'deserialize', name: 'keepResponseBody', priority: 'low' });
    return () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
/** Sends `xml` in place of what the SDK wrote. */
function replaceRequestBody(command, xml) {
    const middleware = (next) => async (args) => {
        const request = args.request;
        request.body = xml;
        // Written before the SDK's own middleware of this step, which sets it only where it is missing.
        request.headers['content-length'] = String(Buffer.byteLength(xml));
        return await next(args);
    };
    command.middlewareStack.add(middleware, { step: 'build', name: 'replaceRequestBody', priority: 'high' });
}
async function bytesOf(body) {
    if (body instanceof Uint8Array)
        return Uint8Array.from(body);
    if (typeof body === 'string')
        return new TextEncoder().encode(body);
    const chunks = [];
    for await (const chunk of (body ?? []))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/publish/session.js


/** A write in hand at a SIGINT is given this long to finish; SIGKILL comes 10 s after SIGINT (GitHub's runner). */
const graceMilliseconds = 4_000;
function createSession(request, dependencies) {
    const { clients, clock, log, signal } = dependencies;
    return {
        clients,
        clock,
        log,
        signal,
        deadline: clock.now() + request.timeoutMinutes * 60_000,
        timeoutMinutes: request.timeoutMinutes,
        truths: [],
        outlook: 'Running the same again is safe: it goes on from here.',
    };
}
/** A read, given up at once when the run is stopped. */
async function read(session, what, work) {
    session.signal.throwIfAborted();
    return await (0,call/* call */.T1)(what, () => untilAborted(work({ abortSignal: session.signal }), session.signal));
}
/**
 * A write: not begun once the run is stopped; one in hand gets some seconds to finish. Given up after that, it may or may not have taken
 * effect, and the run's last message says so.
 */
async function write(session, what, work) {
    session.signal.throwIfAborted();
    return await (0,call/* call */.T1)(what, () => graceful(session, what.doing, (abortSignal) => work({ abortSignal })));
}
async function graceful(session, doing, work) {
    const late = new AbortController();
    let timer;
    const onAbort = () => {
        timer = setTimeout(() => {
            session.truths.push(`No answer had come to ${doing}: it may have taken effect.`);
            late.abort(session.signal.reason);
        }, graceMilliseconds);
    };
    session.signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await untilAborted(work(late.signal), late.signal);
    }
    finally {
        session.signal.removeEventListener('abort', onAbort);
        clearTimeout(timer);
    }
}
/** A write of another folder, which makes its own call: as `write`. */
async function writeThrough(session, doing, work) {
    session.signal.throwIfAborted();
    return await graceful(session, doing, work);
}
/** A read of another folder, which makes its own call: as `read`. */
async function readThrough(session, work) {
    session.signal.throwIfAborted();
    return await untilAborted(work(session.signal), session.signal);
}
/** Waits, unless the run is stopped. False when the deadline has passed: then nothing is tried again. */
async function pause(session, milliseconds) {
    session.signal.throwIfAborted();
    const left = session.deadline - session.clock.now();
    if (left <= 0)
        return false;
    await session.clock.sleep(Math.min(milliseconds, left), session.signal);
    session.signal.throwIfAborted();
    return true;
}
/** Adds to a failure what is true by then: nobody should have to look it up in the console. */
function withTruth(session, error) {
    const truth = session.truths.length > 0
        ? `What is true now: ${session.truths.join(' ')} ${session.outlook}`
        : 'Nothing has been changed.';
    if (session.signal.aborted) {
        return new errors/* UserError */.yo('Stopped', `The run was stopped. ${truth}`, { cause: error });
    }
    const known = error instanceof errors/* UserError */.yo ? error : refusedByAws(error);
    if (!known || session.truths.length === 0)
        return known ?? error;
    return new errors/* UserError */.yo(known.title, `${(0,errors/* messageOf */.bD)(known)}\n${truth}`, { cause: error });
}
/** An answer of AWS that no step has words for: AWS's own are better than a stack. */
function refusedByAws(error) {
    const status = (0,call/* statusOf */.c2)(error);
    if (status === undefined)
        return null;
    const { name, message } = error;
    return new errors/* UserError */.yo('AWS refused', `AWS answered ${name} (${status}): ${message}`, { cause: error });
}
/** The SDK's pauses between tries do not end with the signal, so the promise is raced. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(Object.assign(new Error('The run was stopped'), { name: 'AbortError' }));
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

// EXTERNAL MODULE: ./lib/publish/slots.js
var publish_slots = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/publish/distribution-api.js





/** Loaded with the first call: a run that its inputs end needs no SDK. */
const sdk = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(169)]).then(__webpack_require__.t.bind(__webpack_require__, 3169, 19));
/** What an IAM statement names before an answer has told the account. */
function distributionResource(id) {
    return `arn:aws:cloudfront::${access_denied/* unknownAccount */.Ij}:distribution/${id}`;
}
/** Null when there is no such distribution. */
async function getDistribution(session, id) {
    const { GetDistributionCommand } = await sdk();
    const cloudfront = await session.clients.cloudfront();
    const what = {
        action: 'cloudfront:GetDistribution',
        resource: distributionResource(id),
        doing: `reading the distribution ${id}`,
    };
    try {
        const command = new GetDistributionCommand({ Id: id });
        const xml = keepResponseBody(command);
        const answer = await read(session, what, (options) => cloudfront.send(command, options));
        return documentOf(id, answer, xml());
    }
    catch (error) {
        if ((0,call/* isAwsError */.m_)(error, 'NoSuchDistribution'))
            return null;
        throw error;
    }
}
/**
 * Replaces the configuration, provided it is still the one of `document`.
 * @param xml the whole DistributionConfig, sent as it is
 * @returns what the answer says of the distribution now
 */
async function updateDistribution(session, document, xml) {
    const { UpdateDistributionCommand } = await sdk();
    const cloudfront = await session.clients.cloudfront();
    const what = {
        action: 'cloudfront:UpdateDistribution',
        resource: document.arn,
        doing: `updating the distribution ${document.id}`,
    };
    const command = new UpdateDistributionCommand({
        Id: document.id,
        IfMatch: document.etag,
        DistributionConfig: document.typed,
    });
    replaceRequestBody(command, xml);
    const { Distribution, ETag } = await write(session, what, (options) => cloudfront.send(command, options));
    return {
        status: Distribution?.Status ?? 'InProgress',
        etag: ETag ?? '',
        modifiedAt: Distribution?.LastModifiedTime?.getTime() ?? session.clock.now(),
    };
}
/** @returns the invalidation's id and when it was made: a reference that CloudFront has seen before gives the earlier one */
async function createInvalidation(session, document, paths, callerReference) {
    const { CreateInvalidationCommand } = await sdk();
    const cloudfront = await session.clients.cloudfront();
    const what = {
        action: 'cloudfront:CreateInvalidation',
        resource: document.arn,
        doing: `invalidating ${paths.length} path(s) of the distribution ${document.id}`,
    };
    const command = new CreateInvalidationCommand({
        DistributionId: document.id,
        InvalidationBatch: { CallerReference: callerReference, Paths: { Quantity: paths.length, Items: paths } },
    });
    const { Invalidation } = await write(session, what, (options) => cloudfront.send(command, options));
    return { id: Invalidation?.Id ?? '', createdAt: Invalidation?.CreateTime?.getTime() ?? session.clock.now() };
}
function documentOf(id, answer, xml) {
    const distribution = answer.Distribution;
    const typed = distribution.DistributionConfig;
    const others = typed.CacheBehaviors?.Items ?? [];
    return {
        id,
        arn: distribution.ARN ?? distributionResource(id),
        domainName: distribution.DomainName ?? '',
        status: distribution.Status ?? '',
        etag: answer.ETag ?? '',
        modifiedAt: distribution.LastModifiedTime?.getTime() ?? 0,
        behaviours: [
            ...others.map((behaviour) => behaviourOf((0,publish_slots/* patternName */.yT)(behaviour.PathPattern), behaviour)),
            behaviourOf('default', typed.DefaultCacheBehavior),
        ],
        xml,
        typed,
    };
}
function behaviourOf(pattern, settings) {
    const behaviour = { pattern, lambdas: {}, functions: {} };
    for (const association of settings.LambdaFunctionAssociations?.Items ?? []) {
        behaviour.lambdas[association.EventType] = {
            arn: association.LambdaFunctionARN,
            includeBody: association.IncludeBody ?? false,
        };
    }
    for (const association of settings.FunctionAssociations?.Items ?? []) {
        behaviour.functions[association.EventType] = association.FunctionARN;
    }
    return behaviour;
}

// EXTERNAL MODULE: ./lib/edge/vocabulary.js
var vocabulary = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/publish/arn.js
var publish_arn = __webpack_require__(6520);
;// CONCATENATED MODULE: ./lib/publish/plan-slots.js



/**
 * Works out what the intents make of a distribution. Pure, so that it can be applied again to whatever another writer has left.
 * Exact associations take a function off where they do not list it; a function without any follows where it is now.
 */
function planSlots(current, intents, options) {
    const problems = [];
    const notes = [];
    const placements = new Map();
    for (const intent of intents) {
        for (const placement of place(current, intent, problems)) {
            const key = slotKey(placement.behaviour.pattern, placement.eventType);
            const other = placements.get(key);
            if (other)
                problems.push(wantedTwice(other, placement));
            else
                placements.set(key, placement);
        }
    }
    for (const placement of placements.values())
        problems.push(...placementProblems(placement));
    const changes = [];
    const behaviours = current.map((behaviour) => {
        const lambdas = {};
        for (const eventType of vocabulary/* eventTypes */.mu) {
            const before = behaviour.lambdas[eventType] ?? null;
            const placement = placements.get(slotKey(behaviour.pattern, eventType));
            const after = occupantAfter(before, placement, intents);
            if (after)
                lambdas[eventType] = after;
            if (sameOccupant(before, after))
                continue;
            changes.push({ pattern: behaviour.pattern, eventType, before, after });
            const place = `${eventType} of ${behaviour.pattern}`;
            if (before && !after)
                notes.push(`${(0,publish_arn/* shortName */.EU)(before.arn)} is taken off ${place}: its associations do not list it`);
            if (before && placement && !intents.some((intent) => intent.functionArn === (0,publish_arn/* unqualifiedArn */.X2)(before.arn))) {
                if (options.takeOver)
                    notes.push(`${placement.intent.functionName} takes over ${place} from ${(0,publish_arn/* shortName */.EU)(before.arn)}`);
                else
                    problems.push(`${placement.intent.functionName}: ${place} is held by ${(0,publish_arn/* shortName */.EU)(before.arn)}, which is not part of this call. Remove it there, or set take-over: true.`);
            }
        }
        return { ...behaviour, lambdas };
    });
    return { behaviours, changes, problems, notes };
}
function place(current, intent, problems) {
    if (intent.associations === null) {
        const slots = (0,publish_slots/* slotsOfFunction */.Fj)(current, intent.functionArn);
        if (slots.length === 0) {
            problems.push(`${intent.functionName} is not associated with the distribution anywhere, so there is nothing to replace. Give associations, such as "default origin-request". The distribution has the path patterns ${patternsOf(current)}.`);
        }
        return slots.map(({ pattern, eventType, occupant }) => ({
            intent,
            behaviour: current.find((behaviour) => behaviour.pattern === pattern),
            eventType,
            includeBody: occupant.includeBody,
        }));
    }
    return intent.associations.flatMap(({ pattern, eventType, includeBody }) => {
        const behaviour = (0,publish_slots/* findBehaviour */.hQ)(current, pattern);
        if (behaviour)
            return [{ intent, behaviour, eventType, includeBody }];
        problems.push(`${intent.functionName}: the distribution has no path pattern ${JSON.stringify(pattern)}. It has ${patternsOf(current)}.`);
        return [];
    });
}
function wantedTwice({ intent: first }, { intent: second, behaviour, eventType }) {
    const slot = `${eventType} of ${behaviour.pattern}`;
    return first === second
        ? `${first.functionName}: associations name ${slot} twice, as CloudFront takes a pattern with and without its first slash for the same. Keep one of the lines.`
        : `${first.functionName} and ${second.functionName} both want ${slot}: one event of a behaviour runs one function. Give one of them another place.`;
}
function placementProblems({ intent, behaviour, eventType, includeBody }) {
    const problems = [];
    const place = `${eventType} of ${behaviour.pattern}`;
    const functions = Object.entries(behaviour.functions);
    if (eventType.startsWith('viewer-') && functions.length > 0) {
        const [[heldEvent, arn]] = functions;
        problems.push(`${intent.functionName} cannot be on ${place}: the CloudFront Function ${(0,publish_arn/* shortName */.EU)(arn)} is on that behaviour's ${heldEvent}, and CloudFront runs either CloudFront Functions or Lambda@Edge on the viewer events of a behaviour. Use an origin event, or take the CloudFront Function off.`);
    }
    if (intent.eventTypes && !intent.eventTypes.includes(eventType)) {
        problems.push(`${intent.functionName} cannot be on ${place}: it was built and checked for ${intent.eventTypes.join(', ') || 'no event'}. Add ${eventType} to event-types and build again.`);
    }
    if (includeBody && eventType.endsWith('-response')) {
        problems.push(`${intent.functionName}: include-body on ${place}, but only request events have a body to give.`);
    }
    return problems;
}
function occupantAfter(before, placement, intents) {
    if (placement)
        return { arn: placement.intent.versionArn, includeBody: placement.includeBody };
    const ofThisCall = before && intents.some((intent) => intent.functionArn === (0,publish_arn/* unqualifiedArn */.X2)(before.arn));
    return ofThisCall ? null : before;
}
function sameOccupant(left, right) {
    return left?.arn === right?.arn && left?.includeBody === right?.includeBody;
}
function slotKey(pattern, eventType) {
    return `${eventType} ${pattern}`;
}
/** As a person reads it: `/api/*, default`. */
function patternsOf(behaviours) {
    return behaviours.map((behaviour) => behaviour.pattern).join(', ');
}

;// CONCATENATED MODULE: ./lib/publish/refusals.js


/** What CloudFront's refusals of an UpdateDistribution mean, and what to do. None of them goes away by trying again. */
const meanings = [
    {
        name: 'InvalidLambdaFunctionAssociation',
        meaning: "CloudFront does not take this function version. Look at its execution role (it must trust lambda.amazonaws.com and edgelambda.amazonaws.com), its runtime, and that it has no environment variables, layers, VPC or arm64 architecture. All of that is Terraform's: the module edge-function sets it right.",
    },
    {
        name: 'TooManyLambdaFunctionAssociations',
        meaning: 'The distribution has as many Lambda@Edge associations as its quota allows. Take some off, or raise the quota with AWS.',
    },
    {
        name: 'TooManyDistributionsWithLambdaAssociations',
        meaning: 'The account has as many distributions with Lambda@Edge as its quota allows. Raise the quota with AWS.',
    },
    {
        name: 'TooManyDistributionsWithSingleFunctionARN',
        meaning: 'This function is on as many distributions as its quota allows. Use a second function, or raise the quota with AWS.',
    },
    {
        name: 'IllegalUpdate',
        meaning: 'CloudFront does not allow this distribution to be changed in this way. It may be a staging distribution, or belong to a tenant.',
    },
    {
        name: 'InvalidFunctionAssociation',
        meaning: 'A behaviour cannot have CloudFront Functions and Lambda@Edge on its viewer events at the same time.',
    },
    {
        name: 'NoSuchDistribution',
        meaning: 'The distribution was deleted while this run was at work.',
    },
];
/** A refusal of UpdateDistribution in a user's words. What is not known is thrown as it came. */
function translateRefusal(error, distributionId, versionArns) {
    const replication = replicationRefusal(error, distributionId, versionArns);
    if (replication)
        return replication;
    if (error instanceof errors/* UserError */.yo)
        return error;
    const known = meanings.find(({ name }) => (0,call/* isAwsError */.m_)(error, name));
    const other = (0,call/* isAwsError */.m_)(error, 'InvalidArgument', 'InconsistentQuantities', 'MalformedInput', 'InvalidWebACLId');
    if (!known && !other)
        return error;
    const name = known?.name ?? error.name;
    const meaning = known?.meaning ?? 'The configuration was sent back as it came but for the associations, so look at what AWS names.';
    return new errors/* UserError */.yo('CloudFront refused the association', `CloudFront refused to update the distribution ${distributionId} (${name}): ${(0,errors/* messageOf */.bD)(error)} ${meaning}`, { cause: error });
}
/** CloudFront checks on the caller's behalf what it needs to copy the version to its regions; these calls are never on the wire. */
function replicationRefusal(error, distributionId, versionArns) {
    const text = `${(0,errors/* messageOf */.bD)(error)} ${(0,errors/* messageOf */.bD)(error?.cause ?? '')}`;
    const denied = (0,call/* isAwsError */.m_)(error, 'AccessDenied', 'AccessDeniedException', 'InvalidLambdaFunctionAssociation');
    if (!denied)
        return null;
    if (/iam:CreateServiceLinkedRole/.test(text)) {
        return new errors/* UserError */.yo('Service-linked role missing', `CloudFront refused to update the distribution ${distributionId}: the account lacks the service-linked roles of Lambda@Edge (AWSServiceRoleForLambdaReplicator, AWSServiceRoleForCloudFrontLogger), and this role may not create them. They are made once an account: 'aws iam create-service-linked-role --aws-service-name replicator.lambda.amazonaws.com' and the same with logger.cloudfront.amazonaws.com; the root tf/ci makes them.`, { cause: error });
    }
    if (!/EnableReplication|DisableReplication|lambda:GetFunction\b/.test(text))
        return null;
    const named = /(?:on|for) resource:? "?(arn:aws[\w-]*:lambda:[^\s"]+)/.exec(text)?.[1];
    const statement = {
        Effect: 'Allow',
        Action: ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
        Resource: named ? [named] : versionArns,
    };
    return new errors/* UserError */.yo('Permission denied', `CloudFront refused to update the distribution ${distributionId}: this role may not let it replicate the function version (or the version is gone). This IAM statement would grant it (the asterisks are part of the actions' names):\n${JSON.stringify(statement, null, 2)}`, { cause: error });
}
/** CloudFront cannot assume the function's execution role, by its own account. */
function isRoleRefused(error) {
    return (0,call/* isAwsError */.m_)(error, 'InvalidLambdaFunctionAssociation') && /assum|execution role/i.test((0,errors/* messageOf */.bD)(error));
}

;// CONCATENATED MODULE: ./lib/publish/associate.js







/** How often CloudFront may fail without a clear answer, each after the SDK's own tries, before that is the result. */
const unclearTries = 3;
/** How long IAM may take until a changed role is known everywhere; milliseconds. */
const roleDelay = 60_000;
/**
 * Brings the distribution to what the intents say, in one UpdateDistribution. When another writer was first, or the answer does not say
 * whether the call took effect, the distribution is read again and the intents are applied to what is there now: nobody's change is lost.
 * @param rolesTrusted the functions' roles were read and are right: a refusal for the role's sake then means that IAM is not there yet
 */
async function associate(session, first, intents, options) {
    let document = first;
    let sent = null;
    let roleRefusedSince = null;
    let unclearAnswers = 0;
    const { id } = first;
    for (let attempt = 0;; attempt++) {
        const plan = planSlots(document.behaviours, intents, options);
        if (plan.problems.length > 0)
            throw changedMeanwhile(id, plan.problems);
        if (plan.changes.length === 0) {
            // Either nothing was to do, or a call without a clear answer did it.
            if (sent)
                announce(session, id, sent);
            return { document, updated: sent !== null, changes: sent?.changes ?? [], notes: sent?.notes ?? [] };
        }
        const { editAssociations } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 266));
        const xml = editAssociations(document.xml, plan.changes, plan.behaviours);
        if (attempt === 0) {
            session.log.info(`Distribution ${id}: about to change`);
            for (const change of plan.changes)
                session.log.info(`  ${(0,publish_slots/* describeChange */.uQ)(change)}`);
        }
        try {
            const answer = await updateDistribution(session, document, xml);
            announce(session, id, plan);
            const after = { ...document, ...answer, behaviours: plan.behaviours };
            return { document: after, updated: true, changes: plan.changes, notes: plan.notes };
        }
        catch (error) {
            roleRefusedSince =
                options.rolesTrusted && isRoleRefused(error) ? (roleRefusedSince ?? session.clock.now()) : null;
            const roleOnItsWay = roleRefusedSince !== null && session.clock.now() - roleRefusedSince < roleDelay;
            const unclear = (0,call/* mayHaveTakenEffect */.Y2)(error) && ++unclearAnswers < unclearTries;
            if (!unclear && !isOutdated(error) && !roleOnItsWay) {
                throw translateRefusal(error, id, intents.map(({ versionArn }) => versionArn));
            }
            if (unclear || isOutdated(error))
                sent = plan;
            session.log.debug(`Distribution ${id}: ${error.name}, reading it again`);
            if (!(await pause(session, roleOnItsWay ? 5_000 : backoff(attempt))))
                throw contended(session, id);
        }
        document = await readAgain(session, id);
    }
}
/** Half a second to begin with, some seconds at most, drawn by lot so that many publishers do not meet again. Milliseconds. */
function backoff(attempt) {
    return Math.random() * Math.min(5_000, 100 * 2 ** Math.min(attempt, 6));
}
/** Somebody else's change came first, or this call's own first try did (the SDK tries again by itself after a reset). */
function isOutdated(error) {
    return (0,call/* isAwsError */.m_)(error, 'PreconditionFailed', 'InvalidIfMatchVersion');
}
function announce(session, id, plan) {
    session.log.info(`Distribution ${id}: changed`);
    for (const change of plan.changes)
        session.log.info(`  ${(0,publish_slots/* describeChange */.uQ)(change)}`);
    session.truths.push(`The distribution ${id} is changed: ${plan.changes.map(publish_slots/* describeChange */.uQ).join('; ')}.`);
}
async function readAgain(session, id) {
    const document = await getDistribution(session, id);
    if (document)
        return document;
    throw new errors/* UserError */.yo('Distribution gone', `The distribution ${id} was deleted while this run was at work.`);
}
function changedMeanwhile(id, problems) {
    return new errors/* UserError */.yo('Distribution changed meanwhile', `The distribution ${id} was changed by somebody else while this run was at work, and now:\n- ${problems.join('\n- ')}`);
}
function contended(session, id) {
    return new errors/* UserError */.yo('Timed out', `The distribution ${id} could not be updated within timeout-minutes (${session.timeoutMinutes}): others changed it each time in between, or CloudFront gave no answer. Run this again, at a quieter time or with a longer timeout-minutes.`);
}

// EXTERNAL MODULE: ./lib/artifacts/zip-contents.js
var zip_contents = __webpack_require__(8871);
// EXTERNAL MODULE: ./lib/edge/restrictions.js
var restrictions = __webpack_require__(9378);
// EXTERNAL MODULE: ./lib/edge/sources.js
var sources = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/edge/runtimes.js

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
const runtimesSource = sources/* lambdaRuntimes */.Xu;
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

;// CONCATENATED MODULE: ./lib/edge/checks/settings.js




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
    const allowed = vocabulary/* eventTypesOf */.BA[target];
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
            source: sources/* allEdgeRestrictions */.SH,
        },
    ];
}
function checkRuntime({ target, runtime, today }) {
    const finding = (severity, message, advice, source = runtimesSource) => [{ rule: 'runtime', severity, message, advice, source }];
    const current = currentRuntimes(target, today);
    const choose = `Use ${current[0]} (or ${current.slice(1).join(', ')}).`;
    const row = findRuntime(runtime);
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
    return finding('warning', message, choose, (0,sources/* unsure */.Nf)(runtimesSource));
}
/** What has ended is an error; dates are AWS's projections, so that one that has come is a warning. */
function checkRuntimeDates(row, today, advice) {
    const finding = (severity, message, source = (0,sources/* unsure */.Nf)(runtimesSource)) => [
        { rule: 'runtime', severity, message, advice, source },
    ];
    if (row.ended) {
        const message = `Runtime ${row.name}: Lambda no longer creates or updates functions of it.`;
        return finding('error', message, runtimesSource);
    }
    if (isPast(row.blockUpdate, today)) {
        return finding('warning', `Runtime ${row.name}: by AWS's plan, functions can no longer be created or updated since ${row.blockUpdate}.`);
    }
    if (isPast(row.blockCreate, today)) {
        return finding('warning', `Runtime ${row.name}: by AWS's plan, no new functions since ${row.blockCreate}, no updates from ${row.blockUpdate} on.`);
    }
    if (isPast(row.deprecated, today)) {
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
    const known = runtimes
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
            source: sources/* lambdaQuotas */.X8,
        },
    ];
}
function checkMemory({ target, eventTypes, memorySize }, overrides) {
    if (memorySize === undefined || target === 'cloudfront-function')
        return [];
    const edge = target === 'lambda-edge';
    const most = (0,restrictions/* restriction */.V0)(edge ? 'edge-memory' : 'lambda-memory', overrides);
    const least = (0,restrictions/* restriction */.V0)(edge ? 'edge-memory-least' : 'lambda-memory-least', overrides);
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
    const viewer = (0,restrictions/* restriction */.V0)('edge-memory-viewer', overrides);
    const viewerEvents = edge ? eventTypes.filter(restrictions/* isViewerEvent */.ls) : [];
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
                advice: `Choose at most ${(0,restrictions/* inWords */.r4)(strictest.value, 'seconds')}.`,
                source: strictest.source,
            },
        ];
    }
    return rows.flatMap((row) => (row.formerly && timeout > row.formerly.value ? [outdated(row, timeout)] : []));
}
function timeoutRows(target, eventTypes, overrides) {
    if (target === 'lambda')
        return [(0,restrictions/* restriction */.V0)('lambda-timeout', overrides)];
    const rows = [];
    if (eventTypes.some(restrictions/* isViewerEvent */.ls))
        rows.push((0,restrictions/* restriction */.V0)('edge-timeout-viewer', overrides));
    if (rows.length === 0 || !eventTypes.every(restrictions/* isViewerEvent */.ls))
        rows.push((0,restrictions/* restriction */.V0)('edge-timeout-origin', overrides));
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

;// CONCATENATED MODULE: ./lib/edge/checks/sizes.js

/**
 * Checks a built artifact's sizes: over the current figure is an error, over a figure that users may still have read a warning.
 * `overrides` are a user's own figures by row id.
 */
function checkSizes(sizes, overrides = {}) {
    const { target, eventTypes, zipBytes, unpackedBytes } = sizes;
    if (target === 'cloudfront-function')
        return over((0,restrictions/* restriction */.V0)('function-code', overrides), zipBytes, 'The code');
    if (target === 'lambda') {
        return [
            ...over((0,restrictions/* restriction */.V0)('lambda-zip', overrides), zipBytes, 'The zip'),
            ...over((0,restrictions/* restriction */.V0)('lambda-unpacked', overrides), unpackedBytes, 'The unpacked code'),
        ];
    }
    const viewer = (0,restrictions/* restriction */.V0)('edge-zip-viewer', overrides);
    const origin = (0,restrictions/* restriction */.V0)('edge-zip-origin', overrides);
    const viewerEvents = eventTypes.some(restrictions/* isViewerEvent */.ls);
    const strictest = viewerEvents && viewer.value <= origin.value ? viewer : origin;
    const zip = over(strictest, zipBytes, 'The zip');
    return [
        ...zip,
        ...(zip.length === 0 && viewerEvents ? overFormer(viewer, zipBytes) : []),
        ...over((0,restrictions/* restriction */.V0)('edge-unpacked', overrides), unpackedBytes, 'The unpacked code'),
    ];
}
function over(row, bytes, what) {
    if (bytes <= row.value)
        return [];
    return [
        {
            rule: 'size',
            severity: 'error',
            message: `${what} has ${(0,restrictions/* inWords */.r4)(bytes, 'bytes')} (${bytes} bytes), ${row.appliesTo.target} allows ${(0,restrictions/* inWords */.r4)(row.value, 'bytes')}.`,
            advice: 'Bundle fewer dependencies or move the work behind the origin.',
            source: row.source,
        },
    ];
}
function overFormer(row, bytes) {
    const formerly = row.formerly;
    if (!formerly || bytes <= formerly.value)
        return [];
    return [
        {
            rule: 'size',
            severity: 'warning',
            message: `The zip has ${(0,restrictions/* inWords */.r4)(bytes, 'bytes')}: within today's ${(0,restrictions/* inWords */.r4)(row.value, 'bytes')} for viewer events, but over the ${(0,restrictions/* inWords */.r4)(formerly.value, 'bytes')} that held until ${formerly.until}.`,
            advice: 'Nothing to do unless CloudFront refuses the association; a smaller zip also starts faster.',
            source: row.source,
        },
    ];
}

// EXTERNAL MODULE: ./lib/publish/parse-associations.js
var parse_associations = __webpack_require__(885);
;// CONCATENATED MODULE: ./lib/publish/check-request.js








/**
 * Checks what inputs and artifacts show together, before the first AWS call. What one input shows alone is check-inputs.ts's.
 * @param now milliseconds since the epoch; runtimes have dates
 * @throws UserError that lists everything wrong
 */
function checkRequest(request, now) {
    refuseCloudFrontFunctions(request);
    const problems = [
        ...request.functions.flatMap((wanted) => checkFunction(request, wanted, now)),
        ...checkTogether(request),
        ...checkDistribution(request),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.yo('Cannot publish this', problems.length === 1 ? problems[0] : `${problems.length} things are wrong:\n- ${problems.join('\n- ')}`);
}
/** The one place that knows: Lambda versions come first in a publish, CloudFront Functions are to follow them. */
function refuseCloudFrontFunctions({ functions }) {
    const names = functions.filter(({ artifact }) => artifact.target === 'cloudfront-function');
    if (names.length === 0)
        return;
    throw new errors/* UserError */.yo('Target not supported yet', `${names.map(({ functionName }) => functionName).join(', ')}: this version publishes the targets lambda-edge and lambda, not cloudfront-function. Leave it out of 'functions', or build it as lambda-edge.`);
}
function checkFunction(request, wanted, now) {
    const { artifact, functionName } = wanted;
    const problems = [
        ...checkName(functionName),
        ...checkZip(wanted),
        ...checkBuiltFor(wanted, now),
        ...checkAssociations(wanted),
        ...checkAlias(wanted),
    ];
    if (artifact.target === 'lambda' && !request.region) {
        problems.push('there is no region for target lambda. Set AWS_REGION (configure-aws-credentials does: aws-region).');
    }
    if (request.release && !(artifact.s3Bucket && artifact.s3Key)) {
        problems.push("'stage' records where the artifact is, so the artifact must be in S3: give upload-artifact-hash's artifacts, s3-bucket and s3-key, or a bucket.");
    }
    return problems.map((problem) => `${functionName}: ${problem}`);
}
function checkName(functionName) {
    if (vocabulary/* functionNamePattern */.Md.test(functionName))
        return [];
    const expected = "expected function-name to be the function's name: letters, digits, - and _, at most 64";
    const arn = (0,publish_arn/* parseFunctionArn */.x$)(functionName);
    const [plain, qualifier] = arn ? [arn.name, arn.qualifier] : functionName.split(':');
    if (qualifier === '$LATEST') {
        return [
            `got ${(0,errors/* quoted */.TL)(functionName)}, ${expected}. A numbered version is published, never $LATEST: give ${(0,errors/* quoted */.TL)(plain)}.`,
        ];
    }
    if (arn && arn.region !== vocabulary/* edgeRegion */.oB) {
        return [
            `got the ARN of a function in ${arn.region}, ${expected}. Lambda@Edge functions live in ${vocabulary/* edgeRegion */.oB}; make the function there (Terraform module edge-function) and give its name, ${(0,errors/* quoted */.TL)(arn.name)}.`,
        ];
    }
    if (arn)
        return [`got an ARN, ${expected}. Give ${(0,errors/* quoted */.TL)(arn.name)}.`];
    if (qualifier)
        return [`got ${(0,errors/* quoted */.TL)(functionName)} with a version or alias, ${expected}. Give ${(0,errors/* quoted */.TL)(plain)}.`];
    return [`got ${(0,errors/* quoted */.TL)(functionName)}, ${expected}.`];
}
function checkZip({ artifact, bytes }) {
    try {
        (0,zip_contents/* checkIsZip */.a)(bytes, 'the artifact');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [error.message];
        throw error;
    }
    if (artifact.target !== 'lambda-edge')
        return [];
    // The unpacked size was checked when it was built; here the zip alone is in hand.
    const sizes = {
        target: artifact.target,
        eventTypes: artifact.eventTypes ?? [],
        zipBytes: bytes.byteLength,
        unpackedBytes: 0,
    };
    return checkSizes(sizes)
        .filter(({ severity }) => severity === 'error')
        .map(({ message, advice }) => `${message} ${advice}`);
}
function checkBuiltFor({ artifact, associations, memorySize, timeout }, now) {
    const { target, runtime, handler } = artifact;
    const findings = checkSettings({
        target,
        eventTypes: artifact.eventTypes ?? associations?.map((one) => one.eventType) ?? vocabulary/* eventTypesOf */.BA[target],
        runtime: runtime ?? 'nodejs24.x',
        handler: handler ?? 'index.handler',
        memorySize: memorySize ?? undefined,
        timeout: timeout ?? undefined,
        today: new Date(now),
    });
    // Dates matter only where a version has to be published, which is not known yet.
    const known = findRuntime(runtime ?? 'nodejs24.x')?.targets.includes(target) ?? false;
    return findings
        .filter(({ rule, severity }) => severity === 'error' && !(rule === 'runtime' && known))
        .map(({ message, advice }) => `${message} ${advice}`);
}
function checkAssociations({ artifact, associations }) {
    const { target } = artifact;
    if (!associations || associations.length === 0)
        return [];
    if (target === 'lambda')
        return ['target lambda is associated with no distribution: leave associations out.'];
    const built = artifact.eventTypes;
    return associations.flatMap((association) => {
        const line = (0,errors/* quoted */.TL)((0,parse_associations/* associationLine */.u)(association));
        if (association.includeBody && association.eventType.endsWith('-response')) {
            return [`association ${line}: only request events have a body to include.`];
        }
        if (built && !built.includes(association.eventType)) {
            return [
                `association ${line}: the artifact was built and checked for ${built.join(', ') || 'no event'}. Add ${association.eventType} to event-types and build again.`,
            ];
        }
        return [];
    });
}
function checkAlias({ artifact, alias }) {
    if (alias === null || artifact.target === 'lambda')
        return [];
    return ["'alias' is for target lambda: CloudFront runs numbered versions, never an alias. Leave it out."];
}
function checkTogether({ functions }) {
    const problems = [];
    if (functions.length === 0)
        problems.push('there is no function to publish.');
    const names = functions.map(({ artifact, functionName }) => `${artifact.target === 'lambda' ? 'lambda ' : ''}${functionName}`);
    const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    for (const name of twice)
        problems.push(`${name} is named twice: one call publishes a function once.`);
    const owners = new Map();
    for (const { functionName, associations } of functions) {
        for (const { pattern, eventType } of associations ?? []) {
            const slot = `${eventType} of ${pattern === '*' ? 'default' : pattern}`;
            const owner = owners.get(slot);
            if (owner && owner !== functionName) {
                problems.push(`${owner} and ${functionName} both want ${slot}: one event of a behaviour runs one function.`);
            }
            owners.set(slot, functionName);
        }
    }
    return problems;
}
function checkDistribution({ functions, distribution, invalidatePaths }) {
    const problems = [];
    if (distribution && functions.length > 0 && functions.every(({ artifact }) => artifact.target === 'lambda')) {
        problems.push('distribution-id: target lambda is associated with no distribution. Leave it out.');
    }
    if (!distribution && invalidatePaths.length > 0) {
        problems.push('invalidate-paths: there is nothing to invalidate without a distribution-id.');
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/publish/configuration.js
/**
 * Whether two configurations run code in the same way, so that a version published with one serves where the other is wanted.
 * Compared is what a version freezes. Left out are the description, which changes nothing, and the runtime's patch version, which Lambda
 * moves by itself.
 */
function sameConfiguration(left, right) {
    return JSON.stringify(frozen(left)) === JSON.stringify(frozen(right));
}
/** What a version freezes, with the defaults filled in that Lambda may leave out (Lambda API Reference, FunctionConfiguration). */
function frozen(configuration) {
    const { VpcConfig: vpc, LoggingConfig: logging } = configuration;
    return {
        runtime: configuration.Runtime ?? null,
        handler: configuration.Handler ?? null,
        role: configuration.Role ?? null,
        memory: configuration.MemorySize ?? 128,
        timeout: configuration.Timeout ?? 3,
        package: configuration.PackageType ?? 'Zip',
        image: configuration.ImageConfigResponse?.ImageConfig ?? null,
        architectures: configuration.Architectures ?? ['x86_64'],
        storage: configuration.EphemeralStorage?.Size ?? 512,
        tracing: configuration.TracingConfig?.Mode ?? 'PassThrough',
        network: {
            subnets: sorted(vpc?.SubnetIds),
            securityGroups: sorted(vpc?.SecurityGroupIds),
            ipv6: vpc?.Ipv6AllowedForDualStack ?? false,
        },
        environment: Object.entries(configuration.Environment?.Variables ?? {}).sort(),
        layers: configuration.Layers?.map((layer) => layer.Arn) ?? [],
        deadLetters: configuration.DeadLetterConfig?.TargetArn ?? null,
        key: configuration.KMSKeyArn ?? null,
        fileSystems: configuration.FileSystemConfigs?.map((mount) => [mount.Arn, mount.LocalMountPath]) ?? [],
        snapStart: configuration.SnapStart?.ApplyOn ?? 'None',
        logging: [
            logging?.LogFormat ?? 'Text',
            logging?.ApplicationLogLevel ?? null,
            logging?.SystemLogLevel ?? null,
            logging?.LogGroup ?? `/aws/lambda/${configuration.FunctionName}`,
        ],
        durable: configuration.DurableConfig ?? null,
        capacity: configuration.CapacityProviderConfig ?? null,
        tenancy: configuration.TenancyConfig?.TenantIsolationMode ?? null,
    };
}
function sorted(values) {
    return [...(values ?? [])].sort();
}

;// CONCATENATED MODULE: ./lib/publish/lambda-api.js



/** Loaded with the first call: a run that its inputs end needs no SDK. */
const lambda_api_sdk = () => Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19));
const client = (session, { region }) => session.clients.lambda(region);
const resourceOf = ({ region, functionName, arn }, qualifier) => (arn ?? (0,publish_arn/* functionResource */.HF)(region, functionName)) + (qualifier ? `:${qualifier}` : '');
/** Null when there is no such function, or no such version of it. */
async function getConfiguration(session, address, qualifier) {
    const { functionName } = address;
    const { GetFunctionConfigurationCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:GetFunctionConfiguration',
        resource: resourceOf(address, qualifier),
        doing: `reading the configuration of ${functionName}${qualifier ? ` version ${qualifier}` : ''}`,
    };
    try {
        return await read(session, what, (options) => lambda.send(new GetFunctionConfigurationCommand({ FunctionName: functionName, Qualifier: qualifier }), options));
    }
    catch (error) {
        if ((0,call/* isAwsError */.m_)(error, 'ResourceNotFoundException'))
            return null;
        throw error;
    }
}
/** All numbered versions, the newest first: sorted as numbers, since Lambda sorts them as text. */
async function listVersions(session, address) {
    const { ListVersionsByFunctionCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:ListVersionsByFunction',
        resource: resourceOf(address),
        doing: `listing the versions of ${address.functionName}`,
    };
    const versions = [];
    let marker;
    do {
        const input = { FunctionName: address.functionName, Marker: marker };
        const page = await read(session, what, (options) => lambda.send(new ListVersionsByFunctionCommand(input), options));
        versions.push(...(page.Versions ?? []));
        marker = page.NextMarker;
    } while (marker);
    return versions
        .filter(({ Version }) => /^\d+$/.test(Version ?? ''))
        .sort((left, right) => Number(right.Version) - Number(left.Version));
}
async function updateCode(session, address, code, revisionId) {
    const { UpdateFunctionCodeCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:UpdateFunctionCode',
        resource: resourceOf(address),
        doing: `updating the code of ${address.functionName}`,
    };
    const input = { FunctionName: address.functionName, RevisionId: revisionId, ...code };
    return await write(session, what, (options) => lambda.send(new UpdateFunctionCodeCommand(input), options));
}
/** @param expected what Lambda is to compare before it publishes: the hash of the code, and the revision that was read last */
async function publishVersion(session, address, expected) {
    const { PublishVersionCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:PublishVersion',
        resource: resourceOf(address),
        doing: `publishing a version of ${address.functionName}`,
    };
    const input = {
        FunctionName: address.functionName,
        CodeSha256: expected.codeSha256,
        RevisionId: expected.revisionId,
    };
    return await write(session, what, (options) => lambda.send(new PublishVersionCommand(input), options));
}
/** Null when the function has no such alias. */
async function getAlias(session, address, name) {
    const { GetAliasCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:GetAlias',
        resource: resourceOf(address, name),
        doing: `reading the alias ${name} of ${address.functionName}`,
    };
    const input = { FunctionName: address.functionName, Name: name };
    try {
        return await read(session, what, (options) => lambda.send(new GetAliasCommand(input), options));
    }
    catch (error) {
        if ((0,call/* isAwsError */.m_)(error, 'ResourceNotFoundException'))
            return null;
        throw error;
    }
}
async function updateAlias(session, address, alias) {
    const { UpdateAliasCommand } = await lambda_api_sdk();
    const lambda = await client(session, address);
    const what = {
        action: 'lambda:UpdateAlias',
        resource: resourceOf(address, alias.name),
        doing: `moving the alias ${alias.name} of ${address.functionName}`,
    };
    const input = {
        FunctionName: address.functionName,
        Name: alias.name,
        FunctionVersion: alias.version,
        RevisionId: alias.revisionId,
    };
    return await write(session, what, (options) => lambda.send(new UpdateAliasCommand(input), options));
}

;// CONCATENATED MODULE: ./lib/publish/function-state.js





/** Where a function of the call lives. The region of a regional function has been checked to be there. */
function addressOf(request, wanted) {
    const region = wanted.artifact.target === 'lambda-edge' ? vocabulary/* edgeRegion */.oB : request.region;
    return { functionName: wanted.functionName, region: region ?? vocabulary/* edgeRegion */.oB };
}
/** `$LATEST` and, for regional Lambda, the alias: what can be read before anything else is known. */
async function readLatest(session, request, wanted) {
    const address = addressOf(request, wanted);
    const [latest, alias] = await Promise.all([
        getConfiguration(session, address),
        wanted.alias ? getAlias(session, address, wanted.alias) : null,
    ]);
    return { wanted, address: { ...address, arn: latest?.FunctionArn }, latest, alias };
}
/**
 * Looks for a version that can be used again: the one in use first, which costs one call however many versions there are; then all of
 * them, the highest number first.
 */
async function findExisting(session, state, distribution, recordedArn) {
    const { latest, address, wanted } = state;
    if (!latest)
        return { ...state, existing: null, knownVersions: null };
    const { codeSha256 } = wanted.artifact;
    const inUse = versionInUse(state, distribution, recordedArn);
    const used = inUse ? await getConfiguration(session, address, inUse) : null;
    if (used && isSameVersion(used, latest, codeSha256))
        return { ...state, existing: used, knownVersions: null };
    const versions = await listVersions(session, address);
    return {
        ...state,
        existing: findSame(versions, latest, codeSha256),
        knownVersions: versions.map(({ Version }) => Version),
    };
}
/** Of versions sorted with the newest first, the newest that has these bytes and this configuration. */
function findSame(versions, latest, codeSha256) {
    return versions.find((version) => isSameVersion(version, latest, codeSha256)) ?? null;
}
function isSameVersion(version, latest, codeSha256) {
    return version.CodeSha256 === codeSha256 && version.State !== 'Failed' && sameConfiguration(version, latest);
}
/** The version that the distribution, the alias or the release record names now. */
function versionInUse({ latest, wanted, alias }, distribution, recordedArn) {
    const functionArn = (0,publish_arn/* unqualifiedArn */.X2)(latest?.FunctionArn ?? '');
    const onDistribution = wanted.artifact.target === 'lambda-edge' && distribution
        ? (0,publish_slots/* slotsOfFunction */.Fj)(distribution.behaviours, functionArn).map(({ occupant }) => occupant.arn)
        : [];
    const recorded = recordedArn && (0,publish_arn/* unqualifiedArn */.X2)(recordedArn) === functionArn ? [recordedArn] : [];
    const numbers = [...onDistribution, ...recorded].map((arn) => (0,publish_arn/* parseFunctionArn */.x$)(arn)?.qualifier ?? '');
    return [alias?.FunctionVersion ?? '', ...numbers].find((version) => /^\d+$/.test(version)) ?? null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/publish/invalidate.js




/**
 * The same distribution, versions and paths give the same reference, under which CloudFront makes one invalidation however often a run
 * is repeated.
 */
function callerReference(distributionId, versionArns, paths, release = '') {
    const parts = [distributionId, [...versionArns].sort(), [...new Set(paths)].sort(), release];
    return `edge-actions-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}
/** Sends the invalidation of what was released, if there is one to send. @returns its id */
async function invalidateRelease(session, paths, document, { versionArns, associated, recorded }) {
    if (!document || paths.length === 0)
        return null;
    const id = await invalidate(session, document, versionArns, paths, releaseTime(associated, recorded));
    session.log.info(`Distribution ${document.id}: invalidation ${id} of ${paths.join(', ')}`);
    return id;
}
/** How far the clock of the machine that wrote a record may be before AWS's; milliseconds. */
const clockDifference = 30_000;
/** The record's time names the release, so that a rerun names it in the same way; AWS's own clock tells which invalidations are older. */
function releaseTime(associated, recorded) {
    const changedAt = associated?.updated ? associated.document.modifiedAt : null;
    const times = recorded.flatMap((one) => (one ? [Date.parse(one.releasedAt)] : []));
    const recordedAt = times.length > 0 ? Math.max(...times) : null;
    const since = changedAt ?? (recordedAt && recordedAt - clockDifference);
    return since === null ? null : { since, name: new Date(recordedAt ?? since).toISOString() };
}
/**
 * Invalidates the paths for what was released.
 *
 * A version that comes back (A, B, A) has the reference of its first time, and CloudFront would point at the invalidation of then. One
 * that is older than the release is therefore followed by one under a reference of the release's own.
 * @param release when it came to the distribution, in milliseconds since the epoch, and what names it; null where that is not known
 */
async function invalidate(session, document, versionArns, paths, release) {
    const unique = [...new Set(paths)];
    const send = (name) => createInvalidation(session, document, unique, callerReference(document.id, versionArns, unique, name));
    try {
        const first = await send();
        return !release || first.createdAt >= release.since ? first.id : (await send(release.name)).id;
    }
    catch (error) {
        if (!(0,call/* isAwsError */.m_)(error, 'TooManyInvalidationsInProgress', 'InvalidArgument', 'BatchTooLarge'))
            throw error;
        throw new errors/* UserError */.yo('Not invalidated', `CloudFront did not take the invalidation of the distribution ${document.id} (${error.name}): ${(0,errors/* messageOf */.bD)(error)} Everything else is done; running the same again sends it.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/publish/lambda-settled.js



/** Lambda takes from a tenth of a second to some seconds: the first looks come soon, the later ones sparingly. Milliseconds. */
const delays = [100, 200, 400, 800, 1_500, 3_000];
/** Waits until no update of `$LATEST` is under way, whoever started it, and returns it as it is then, with its new revision. */
async function waitUntilUpdated(session, address) {
    return await poll(session, address, undefined, (latest) => latest.LastUpdateStatus !== 'InProgress' && latest.State !== 'Pending', 'an update of it to finish');
}
/** Waits until a numbered version can be used. CloudFront refuses one that is not Active. */
async function waitUntilActive(session, address, version) {
    if (version.State === 'Active')
        return version;
    const settled = await poll(session, address, version.Version, ({ State }) => State !== 'Pending', `version ${version.Version} to become active`);
    if (settled.State !== 'Failed')
        return settled;
    throw new errors/* UserError */.yo('Version not usable', `Version ${version.Version} of ${address.functionName} failed to become active: ${settled.StateReason ?? 'Lambda gives no reason'} (${settled.StateReasonCode ?? 'no code'}). Mend the function's configuration in Terraform and run this again.`);
}
async function poll(session, address, qualifier, done, waitedFor) {
    for (let look = 0;; look++) {
        const configuration = await getConfiguration(session, address, qualifier);
        if (!configuration) {
            throw new errors/* UserError */.yo('Function gone', `${address.functionName}${qualifier ? ` version ${qualifier}` : ''} in ${address.region} was deleted while this run waited for ${waitedFor}. See who did that, then run this again.`);
        }
        if (done(configuration))
            return configuration;
        if (!(await pause(session, delays[Math.min(look, delays.length - 1)]))) {
            throw new errors/* UserError */.yo('Timed out', `${address.functionName} in ${address.region}: timeout-minutes (${session.timeoutMinutes}) ended while waiting for ${waitedFor}; Lambda still says ${configuration.LastUpdateStatus ?? configuration.State}.`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/publish/send-code.js



/** What UpdateFunctionCode takes in the request itself: 50 MB zipped (Lambda Developer Guide, Quotas, read 2026). */
const directLimit = 50 * 1024 * 1024;
/**
 * Gives `$LATEST` the artifact's bytes. Lambda fetches them from the artifact's bucket where it is in the function's region; from another
 * region, or where the bucket cannot be read from there, the bytes in hand are sent, which are the same.
 * @param options `direct`: sends the bytes in hand wherever they fit
 */
async function sendCode(session, address, wanted, revisionId, options) {
    const { s3Bucket, s3Key } = wanted.artifact;
    const small = wanted.bytes.byteLength <= directLimit;
    if (s3Bucket && s3Key && !(options.direct && small)) {
        try {
            return await updateCode(session, address, { S3Bucket: s3Bucket, S3Key: s3Key }, revisionId);
        }
        catch (error) {
            if (!isRefusedObject(error))
                throw error;
            if (!small)
                throw objectNeeded(address, wanted, error);
            session.log.debug(`Lambda does not take s3://${s3Bucket}/${s3Key} in ${address.region}: sending the bytes`);
        }
    }
    if (!small)
        throw objectNeeded(address, wanted);
    return await updateCode(session, address, { ZipFile: wanted.bytes }, revisionId);
}
/** Another region ("PermanentRedirect", "must be addressed using the specified endpoint"), no permission, or gone. */
function isRefusedObject(error) {
    const ofS3 = /\bS3\b|PermanentRedirect|specified endpoint|GetObject/i.test((0,errors/* messageOf */.bD)(error));
    return ofS3 && (0,call/* isAwsError */.m_)(error, 'InvalidParameterValueException', 'AccessDeniedException', 'PermanentRedirect');
}
function objectNeeded(address, { artifact, bytes }, cause) {
    const megabytes = (bytes.byteLength / 1024 / 1024).toFixed(1);
    return new errors/* UserError */.yo('Artifact too large to send', `${artifact.function} has ${megabytes} MB, and Lambda takes at most 50 MB in a call. Larger ones must be in an S3 bucket in ${address.region} that this role can read: upload it there and give s3-bucket and s3-key.${cause ? ` Lambda said: ${(0,errors/* messageOf */.bD)(cause)}` : ''}`, { cause });
}

;// CONCATENATED MODULE: ./lib/publish/lambda-version.js








/** How often another publisher may get in between before this one gives up. */
const tries = 6;
/**
 * Makes the wanted bytes a numbered, active version, by the shortest way: an existing one is used again, code that is already there is
 * not sent again. After an answer that does not say whether the call took effect, Lambda is read and its CodeSha256 decides.
 */
async function makeVersion(session, state) {
    const { wanted, address, existing } = state;
    const { functionName } = address;
    if (existing)
        return ready(await waitUntilActive(session, address, existing), false);
    let latest = state.latest;
    let unclear;
    for (let attempt = 0; attempt < tries; attempt++) {
        if (attempt > 0) {
            // Whoever got in between, or a call of ours that did take effect, may have left the version that is wanted.
            const found = findSame(await listVersions(session, address), state.latest, wanted.artifact.codeSha256);
            if (found)
                return await activate(session, state, found);
            if (!(await pause(session, 200 * 2 ** attempt * Math.random())))
                break;
        }
        latest = await bringCode(session, state, latest, { direct: attempt > 0 }, (error) => {
            unclear = error;
        });
        if (!sameConfiguration(latest, state.latest))
            throw reconfigured(address);
        if (latest.CodeSha256 !== wanted.artifact.codeSha256)
            continue;
        try {
            const expected = { codeSha256: wanted.artifact.codeSha256, revisionId: latest.RevisionId };
            return await activate(session, state, await publishVersion(session, address, expected));
        }
        catch (error) {
            if (!isChangedInBetween(error))
                throw refused(error, functionName, 'publish a version');
            if ((0,call/* mayHaveTakenEffect */.Y2)(error))
                unclear = error;
            latest = await waitUntilUpdated(session, address);
        }
    }
    if (unclear)
        throw unclear;
    throw new errors/* UserError */.yo('Another publisher is at work', `${functionName} in ${address.region}: its code was changed by somebody else each of the ${tries} times this run tried to publish. Wait for the other run to end (a concurrency group for the stage keeps them apart), then run this again.`);
}
/** `$LATEST` after its code has been made the wanted one; or what somebody else made of it meanwhile. */
async function bringCode(session, { wanted, address }, before, options, onUnclear) {
    const idle = isIdle(before) ? before : await waitUntilUpdated(session, address);
    if (idle.CodeSha256 === wanted.artifact.codeSha256 && idle.LastUpdateStatus !== 'Failed')
        return idle;
    const truth = `The code of ${address.functionName} ($LATEST) is the new one.`;
    try {
        await sendCode(session, address, wanted, idle.RevisionId, options);
        // Said from here on: a run that is stopped during the wait below has changed it.
        setTruth(session, truth, true);
    }
    catch (error) {
        if (!isChangedInBetween(error))
            throw refused(error, address.functionName, 'take the code');
        if ((0,call/* mayHaveTakenEffect */.Y2)(error))
            onUnclear(error);
    }
    const latest = await waitUntilUpdated(session, address);
    const failed = latest.LastUpdateStatus === 'Failed';
    setTruth(session, truth, !failed && latest.CodeSha256 === wanted.artifact.codeSha256);
    if (failed) {
        throw new errors/* UserError */.yo('Code not taken', `Lambda could not update the code of ${address.functionName}: ${latest.LastUpdateStatusReason ?? 'it gives no reason'} (${latest.LastUpdateStatusReasonCode ?? 'no code'}).`);
    }
    return latest;
}
function setTruth(session, truth, holds) {
    const others = session.truths.filter((one) => one !== truth);
    session.truths.splice(0, session.truths.length, ...others, ...(holds ? [truth] : []));
}
/** What was checked before the first write is no longer what would be published. */
function reconfigured({ functionName, region }) {
    return new errors/* UserError */.yo('Configuration changed meanwhile', `${functionName} in ${region}: its configuration was changed by somebody else (a terraform apply, perhaps) while this run was at work, so nothing was published with it. Run this again: it checks the new configuration.`);
}
async function activate(session, { address, wanted, knownVersions }, version) {
    if (version.CodeSha256 !== wanted.artifact.codeSha256) {
        throw new Error(`Lambda published version ${version.Version} with CodeSha256 ${version.CodeSha256}, not the one asked for`);
    }
    const published = !knownVersions?.includes(version.Version);
    if (published)
        session.truths.push(`Version ${version.Version} of ${address.functionName} is published.`);
    return ready(await waitUntilActive(session, address, version), published);
}
function ready(version, published) {
    return { version: version.Version, versionArn: version.FunctionArn, published };
}
/** As ListVersionsByFunction and GetFunctionConfiguration show it: no update under way. */
function isIdle(latest) {
    return latest.LastUpdateStatus !== 'InProgress' && latest.State !== 'Pending';
}
/**
 * The revision is another one by now (a publisher in between, or this call's own first try that did take effect), an update is under way,
 * the code is not the expected one, or nobody knows.
 */
function isChangedInBetween(error) {
    return ((0,call/* isAwsError */.m_)(error, 'PreconditionFailedException', 'ResourceConflictException') ||
        ((0,call/* isAwsError */.m_)(error, 'InvalidParameterValueException') && /CodeSha256|code sha/i.test((0,errors/* messageOf */.bD)(error))) ||
        (0,call/* mayHaveTakenEffect */.Y2)(error));
}
/** Lambda's refusals that a user can act on, in Lambda's own words; others are thrown as they came. */
function refused(error, functionName, what) {
    const names = [
        'InvalidParameterValueException',
        'CodeStorageExceededException',
        'RequestEntityTooLargeException',
        'RequestTooLargeException',
        'CodeVerificationFailedException',
        'InvalidCodeSignatureException',
        'CodeSigningConfigNotFoundException',
        'FunctionVersionsPerCapacityProviderLimitExceededException',
        'ResourceNotFoundException',
    ];
    if (error instanceof errors/* UserError */.yo || !(0,call/* isAwsError */.m_)(error, ...names))
        return error;
    const advice = (0,call/* isAwsError */.m_)(error, 'CodeStorageExceededException')
        ? ' Delete old versions that no distribution uses, or ask AWS for more code storage in the region.'
        : '';
    return new errors/* UserError */.yo('Lambda refused', `Lambda would not ${what} of ${functionName}: ${(0,errors/* messageOf */.bD)(error)}${advice}`, {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/publish/move-alias.js




const move_alias_tries = 5;
/**
 * Points the alias of a regional function at a version, unless it already does. True when this call moved it.
 * Read again after an unclear answer; what another publisher made of it meanwhile is overwritten, as the last publish wins.
 */
async function moveAlias(session, state, version) {
    const { address, wanted } = state;
    const name = wanted.alias;
    let alias = state.alias;
    let unclear;
    for (let attempt = 0; attempt < move_alias_tries; attempt++) {
        if (!alias)
            throw new errors/* UserError */.yo('Alias gone', `The alias ${name} of ${address.functionName} was deleted meanwhile.`);
        if (alias.FunctionVersion === version) {
            if (attempt > 0)
                moved(session, state, version);
            return attempt > 0;
        }
        try {
            await updateAlias(session, address, { name, version, revisionId: alias.RevisionId });
            moved(session, state, version);
            return true;
        }
        catch (error) {
            const again = (0,call/* isAwsError */.m_)(error, 'PreconditionFailedException', 'ResourceConflictException');
            if (!again && !(0,call/* mayHaveTakenEffect */.Y2)(error))
                throw error;
            if (!again)
                unclear = error;
        }
        if (!(await pause(session, 200 * 2 ** attempt * Math.random())))
            break;
        alias = await getAlias(session, address, name);
    }
    if (unclear)
        throw unclear;
    throw new errors/* UserError */.yo('Alias not moved', `The alias ${name} of ${address.functionName} could not be moved to version ${version}: others changed it each time in between. Run this again.`);
}
function moved(session, { address, wanted, alias }, version) {
    session.log.info(`${address.functionName}: alias ${wanted.alias} ${alias?.FunctionVersion} -> ${version}`);
    session.truths.push(`The alias ${wanted.alias} of ${address.functionName} points at version ${version}.`);
}

;// CONCATENATED MODULE: ./lib/release/next-record.js

/** How many earlier releases a record keeps. */
const keptReleases = 10;
/**
 * The stage's next record. Only this run's distribution gets a new entry; the others keep theirs, as one version can reach several
 * distributions one after the other. When hash or version changes, the release that was there joins `previous`.
 * @throws UserError where the record belongs to the other owner
 */
function nextRecord(previous, release) {
    if (previous)
        checkOwner(previous, release);
    const { distribution, ...rest } = release;
    const replaced = previous !== null && isOtherRelease(previous, release);
    const own = distribution ? { [distribution.name]: withDefault(distribution.entry) } : {};
    const record = {
        schema: 1,
        ...rest,
        ...(previous && !replaced ? known(previous, release) : {}),
        distributions: { ...previous?.distributions, ...own },
        previous: previous ? earlier(previous, replaced) : [],
    };
    if (previous && sameRelease(previous, record))
        return { record: previous, changed: false };
    return { record, changed: true };
}
/** Whether the release is another than the record's: other bytes, or another version of them. */
function isOtherRelease(previous, release) {
    return previous.sha256 !== release.sha256 || previous.version !== release.version;
}
/** What an earlier run knew of the same release and this one does not is kept. */
function known(previous, release) {
    return {
        runtime: release.runtime ?? previous.runtime,
        handler: release.handler ?? previous.handler,
        eventTypes: release.eventTypes ?? previous.eventTypes,
        commit: release.commit ?? previous.commit,
    };
}
function earlier(previous, replaced) {
    if (!replaced)
        return previous.previous;
    const { previous: before, ...release } = previous;
    return [{ ...release, left: 'superseded' }, ...before].slice(0, keptReleases);
}
/** In records `default` stands for the default behaviour, never `*`. */
function withDefault(entry) {
    return { ...entry, associations: entry.associations?.map((line) => line.replace(/^\* /, 'default ')) ?? null };
}
/** Equal but for what says when, where and from which commit the same bytes were released. */
function sameRelease(previous, next) {
    return comparable(previous) === comparable(next);
}
function comparable(record) {
    const { commit, runUrl, releasedAt, previous, ...rest } = record;
    const names = Object.keys(rest.distributions).sort();
    return canonical({ ...rest, distributions: names.map((name) => [name, next_record_sorted(rest.distributions[name])]) });
}
/** The order of associations says nothing: each is a slot of its own. */
function next_record_sorted(entry) {
    return { ...entry, associations: entry.associations ? [...entry.associations].sort() : null };
}
/** JSON with sorted keys. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
function checkOwner(previous, release) {
    if (previous.owner === release.owner)
        return;
    const advice = previous.owner === 'terraform'
        ? "Here 'terraform apply' publishes: point the record at an artifact with upload-artifact-hash (stage and release-bucket), or publish under another stage or release-prefix"
        : "Here publish-edge-version publishes: use it for this stage, or keep Terraform's stage under another name or release-prefix";
    throw new errors/* UserError */.yo('Release record of another owner', `The release record of ${release.function} in ${release.stage} has owner '${previous.owner}', and this run would write it as '${release.owner}'; neither overwrites the other's. ${advice}.`);
}

;// CONCATENATED MODULE: ./lib/edge/features.js

const unsupportedFeatures = [
    {
        id: 'environment',
        name: 'environment variables',
        argument: 'environment',
        advice: 'Put values into the code with build-env, or into origin custom headers.',
    },
    { id: 'layers', name: 'layers', argument: 'layers', advice: 'Bundle what the layer holds into the function.' },
    {
        id: 'vpc',
        name: 'access to a VPC',
        argument: 'vpc_config',
        advice: 'Reach the resource through a public endpoint, or do the work at the origin.',
    },
    { id: 'container-image', name: 'container images', argument: 'image_uri', advice: 'Deploy a zip.' },
    {
        id: 'arm64',
        name: 'the arm64 architecture',
        argument: 'architectures',
        advice: 'Set architectures to ["x86_64"].',
    },
    { id: 'dead-letter-queue', name: 'dead-letter queues', argument: 'dead_letter_config', advice: 'Remove it.' },
    { id: 'x-ray', name: 'X-Ray tracing', argument: 'tracing_config', advice: 'Set mode to PassThrough or remove it.' },
    { id: 'provisioned-concurrency', name: 'provisioned concurrency', advice: 'Remove it.' },
    {
        id: 'reserved-concurrency',
        name: 'reserved concurrency',
        argument: 'reserved_concurrent_executions',
        advice: 'Remove it.',
    },
    {
        id: 'ephemeral-storage',
        name: '/tmp of more than 512 MB',
        argument: 'ephemeral_storage',
        advice: 'Set size to 512.',
    },
    {
        id: 'customer-managed-key',
        name: 'a zip encrypted with a customer-managed key',
        argument: 'source_kms_key_arn',
        advice: 'Remove the key.',
    },
    { id: 'runtime-management', name: 'runtime management other than Auto', advice: 'Set update_runtime_on to Auto.' },
].map((feature) => ({ ...feature, source: sources/* edgeRestrictions */.FR }));

;// CONCATENATED MODULE: ./lib/publish/check-configuration.js




/** Compares a function's configuration in AWS with what the artifact was built for and with what its target allows. */
function checkConfiguration(state, now) {
    const { wanted, address, latest } = state;
    const name = wanted.functionName;
    const empty = { problems: [], findings: [], notes: [] };
    if (!latest) {
        return {
            ...empty,
            problems: [
                `${name}: there is no such function in ${address.region}. Functions are made by Terraform: ${wanted.artifact.target === 'lambda-edge'
                    ? `the module edge-function makes one (name = "${name}"), in us-east-1`
                    : `aws_lambda_function with function_name = "${name}", in this region`}. If it has another name, check function-name and function-prefix.`,
            ],
        };
    }
    const compared = compare(state, latest);
    const features = wanted.artifact.target === 'lambda-edge' ? forbiddenFeatures(latest) : [];
    const settings = settingFindings(state, latest, now);
    return {
        problems: [
            ...compared.problems,
            ...features.map((problem) => `${name}: ${problem}`),
            ...settings.filter(({ severity }) => severity === 'error').map((one) => `${name}: ${one.message} ${one.advice}`),
            ...unusable(latest, wanted.artifact.target).map((problem) => `${name}: ${problem}`),
        ],
        findings: settings
            .filter(({ severity }) => severity !== 'error')
            .map((one) => ({ ...one, message: `${name}: ${one.message}` })),
        notes: [...compared.notes, ...keyNotes(wanted, latest)],
    };
}
/** Configuration is Terraform's: a difference names the argument to change. */
function compare({ wanted }, latest) {
    const { artifact, functionName } = wanted;
    const rows = [
        { argument: 'runtime', built: artifact.runtime, actual: latest.Runtime, always: true },
        { argument: 'handler', built: artifact.handler, actual: latest.Handler, always: true },
        { argument: 'memory_size', built: wanted.memorySize ?? null, actual: latest.MemorySize, always: false },
        { argument: 'timeout', built: wanted.timeout ?? null, actual: latest.Timeout, always: false },
    ];
    const problems = [];
    const notes = [];
    for (const { argument, built, actual, always } of rows) {
        if (built === null) {
            if (always)
                notes.push(`${functionName}: ${argument} of the artifact is not known, so it is not compared (AWS has ${actual})`);
        }
        else if (built !== actual) {
            problems.push(`${functionName}: ${argument} is ${actual} in AWS, the artifact wants ${built}. Configuration is Terraform's: set ${argument} = ${JSON.stringify(built)} on the aws_lambda_function (module edge-function) and apply, or build for ${actual}.`);
        }
    }
    return { problems, notes };
}
function settingFindings({ wanted, existing }, latest, now) {
    if (!latest.Runtime || !latest.Handler)
        return [];
    const { target, eventTypes } = wanted.artifact;
    const findings = checkSettings({
        target,
        eventTypes: wanted.associations?.map((one) => one.eventType) ?? eventTypes ?? vocabulary/* eventTypesOf */.BA[target],
        runtime: latest.Runtime,
        handler: latest.Handler,
        memorySize: latest.MemorySize,
        timeout: latest.Timeout,
        today: new Date(now),
    });
    // A version that is there already may go on running on a runtime that takes no new code.
    return existing ? findings.filter(({ rule, severity }) => !(rule === 'runtime' && severity === 'error')) : findings;
}
/** What $LATEST is configured with that Lambda@Edge refuses, with what to do instead. */
function forbiddenFeatures(latest) {
    const used = {
        environment: Object.keys(latest.Environment?.Variables ?? {}).length > 0 || latest.Environment?.Error !== undefined,
        layers: (latest.Layers?.length ?? 0) > 0,
        vpc: !!latest.VpcConfig?.VpcId || (latest.VpcConfig?.SubnetIds?.length ?? 0) > 0,
        'container-image': latest.PackageType === 'Image',
        arm64: latest.Architectures?.includes('arm64') ?? false,
        'dead-letter-queue': !!latest.DeadLetterConfig?.TargetArn,
        'x-ray': latest.TracingConfig?.Mode === 'Active',
        'ephemeral-storage': (latest.EphemeralStorage?.Size ?? 0) > (0,restrictions/* restriction */.V0)('edge-ephemeral-storage').value,
    };
    return unsupportedFeatures
        .filter(({ id }) => used[id])
        .map(({ name, argument, advice }) => {
        const where = argument ? ` (${argument} of the aws_lambda_function)` : '';
        return `Lambda@Edge does not support ${name}${where}. ${advice}`;
    });
}
/** GetFunctionConfiguration does not tell whether the key encrypts the zip too, which CloudFront would refuse. */
function keyNotes({ artifact, functionName }, latest) {
    if (artifact.target !== 'lambda-edge' || !latest.KMSKeyArn)
        return [];
    return [
        `${functionName}: it has a customer-managed key (kms_key_arn); Lambda@Edge takes no zip that is encrypted with one (source_kms_key_arn)`,
    ];
}
function unusable(latest, target) {
    if (latest.PackageType === 'Image' && target === 'lambda')
        return ['it runs a container image, which takes no zip. Set package_type to Zip.'];
    if (latest.State !== 'Failed')
        return [];
    return [`it is in state Failed: ${latest.StateReason ?? 'Lambda gives no reason'}. Mend it in Terraform.`];
}

// EXTERNAL MODULE: ./lib/kit/clock.js + 1 modules
var clock = __webpack_require__(5562);
// EXTERNAL MODULE: ./lib/aws/aws-error.js
var aws_error = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/aws/s3-names.js
var s3_names = __webpack_require__(1098);
// EXTERNAL MODULE: ./lib/aws/s3-objects.js
var s3_objects = __webpack_require__(234);
;// CONCATENATED MODULE: ./lib/aws/conditional-write.js





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
            if ((0,aws_error/* isAwsError */.m_)(error, 'NoSuchBucket'))
                throw await (0,s3_objects/* bucketMissing */.d6)(s3, place.bucket, error);
            const met = (0,aws_error/* isAwsError */.m_)(error, 'ConditionalRequestConflict');
            const refused = met || (0,aws_error/* isAwsError */.m_)(error, 'PreconditionFailed', 'NoSuchKey');
            if (!refused && !(0,aws_error/* mayHaveTakenEffect */.Y2)(error))
                throw (0,s3_objects/* s3Refused */.BW)(error, `writing ${(0,s3_names/* s3Uri */.tT)(place)}`);
            const result = await settle(error);
            if (result !== undefined)
                return result;
            if (!met)
                throw (0,s3_objects/* s3Refused */.BW)(error, `writing ${(0,s3_names/* s3Uri */.tT)(place)}`);
            if (attempt === meetingAttempts)
                throw busy(place, error);
            await clock/* systemClock */.m.sleep(50 * 2 ** attempt * (0.5 + Math.random()), signal);
        }
    }
}
function busy(place, cause) {
    return new errors/* UserError */.yo('Object is busy', `${(0,s3_names/* s3Uri */.tT)(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`, { cause });
}

// EXTERNAL MODULE: ./lib/kit/json-fields.js
var json_fields = __webpack_require__(9936);
;// CONCATENATED MODULE: ./lib/release/read-release.js


const read_release_name = { pattern: vocabulary/* functionNamePattern */.Md, expected: 'a name of letters, digits, - and _, at most 64' };
const region = { pattern: /^[a-z]{2,}(-[a-z]+)+-\d$/, expected: 'an AWS region' };
const arn = { pattern: /^arn:[a-z-]+:\S+$/, expected: 'an ARN' };
const time = {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
    expected: 'an ISO 8601 time in UTC',
};
const association = {
    pattern: new RegExp(`^(?!\\* )\\S+ (${vocabulary/* eventTypes */.mu.join('|')})( include-body)?$`),
    expected: "'PATTERN EVENT-TYPE [include-body]', with 'default' for the default behaviour",
};
const releaseFields = [
    'schema',
    'owner',
    'function',
    'stage',
    'target',
    'region',
    'functionName',
    'alias',
    'runtime',
    'handler',
    'eventTypes',
    'sha256',
    'codeSha256',
    'artifact',
    'version',
    'versionArn',
    'distributions',
    'commit',
    'runUrl',
    'releasedAt',
];
/** A whole record, every field checked. @throws JsonShapeError that names the field */
function readRecordFields(fields) {
    fields.only([...releaseFields, 'previous']);
    return { ...readRelease(fields), previous: fields.objects('previous', readPrevious) };
}
function readPrevious(fields) {
    fields.only([...releaseFields, 'left']);
    return { ...readRelease(fields), left: fields.oneOf('left', ['superseded', 'rolled-back']) };
}
/** In the contract's order, which is also the order in which it is written. */
function readRelease(fields) {
    requireAll(fields);
    const sha256 = fields.sha256('sha256');
    const release = {
        schema: 1,
        owner: fields.oneOf('owner', ['action', 'terraform']),
        function: fields.text('function', read_release_name),
        stage: fields.text('stage', read_release_name),
        target: fields.oneOf('target', vocabulary/* targets */.zV),
        region: fields.text('region', region),
        functionName: fields.text('functionName', read_release_name),
        alias: fields.orNull('alias', (of, field) => of.text(field)),
        runtime: fields.orNull('runtime', (of, field) => of.text(field)),
        handler: fields.orNull('handler', (of, field) => of.text(field)),
        eventTypes: fields.orNull('eventTypes', (of, field) => of.choices(field, vocabulary/* eventTypes */.mu)),
        sha256,
        codeSha256: fields.sha256Base64('codeSha256', sha256),
        artifact: readArtifactPlace(fields.object('artifact')),
        version: fields.orNull('version', (of, field) => of.text(field)),
        versionArn: fields.orNull('versionArn', (of, field) => of.text(field, arn)),
        distributions: fields.map('distributions', readDistribution),
        commit: fields.orNull('commit', (of, field) => of.text(field)),
        runUrl: fields.orNull('runUrl', (of, field) => of.text(field)),
        releasedAt: fields.text('releasedAt', time),
    };
    read_release_checkOwner(release);
    return release;
}
/** A missing field is a cut-off or foreign record, even where null would be allowed. */
function requireAll(fields) {
    const missing = releaseFields.find((field) => !fields.has(field));
    if (missing !== undefined)
        throw new json_fields/* JsonShapeError */.ir(missing, undefined, 'the field to be there, if only as null');
    if (fields.wholeNumber('schema') !== 1)
        throw new json_fields/* JsonShapeError */.ir('schema', fields.wholeNumber('schema'), '1');
}
function read_release_checkOwner(release) {
    if (release.owner === 'terraform' && (release.target !== 'lambda' || release.version !== null)) {
        throw new json_fields/* JsonShapeError */.ir('owner', release.owner, "'action', as the record has an edge target or a version");
    }
    if (release.owner === 'action' && (release.version === null || release.versionArn === null)) {
        throw new json_fields/* JsonShapeError */.ir('version', release.version, 'the version that was published');
    }
}
function readArtifactPlace(fields) {
    fields.only(['bucket', 'key', 'hashKey']);
    return { bucket: fields.text('bucket'), key: fields.text('key'), hashKey: fields.text('hashKey') };
}
function readDistribution(fields) {
    fields.only(['id', 'version', 'versionArn', 'associations']);
    return {
        id: fields.text('id'),
        version: fields.text('version'),
        versionArn: fields.text('versionArn', arn),
        associations: fields.orNull('associations', (of, field) => of.texts(field, association)),
    };
}

;// CONCATENATED MODULE: ./lib/release/record-json.js




/** Far above what eleven releases of 25 distributions each need; Terraform and people read the whole. */
const maximumRecordBytes = 1024 * 1024;
/**
 * Reads a release record strictly: a foreign, cut-off or newer one is refused rather than guessed at, as the next write would lose what was
 * not understood.
 * @throws UserError that names the object and the field
 */
function parseRecord(text, place) {
    try {
        const fields = new json_fields/* JsonFields */.AU((0,json_fields/* parseJson */.qF)(text));
        const schema = fields.wholeNumber('schema');
        if (schema > 1)
            throw newerSchema(schema, place);
        return readRecordFields(fields);
    }
    catch (error) {
        if (!(error instanceof json_fields/* JsonShapeError */.ir))
            throw error;
        throw new errors/* UserError */.yo('Release record not understood', `${(0,s3_names/* s3Uri */.tT)(place)} is not a release record of edge-actions: ${error.message}. It is left as it is. Check release-bucket and release-prefix; if the record was edited by hand or cut off, restore its last good version (the bucket keeps them when versioning is on).`, { cause: error });
    }
}
function newerSchema(schema, place) {
    return new errors/* UserError */.yo('Release record is newer', `${(0,s3_names/* s3Uri */.tT)(place)} has schema ${schema}; this version of edge-actions knows schema 1. It is left as it is. Use the version of edge-actions that wrote it, or a later one.`);
}
/** The record as it is stored: two spaces, fields in the contract's order, distributions by name, a line end. */
function serialiseRecord(record) {
    const text = `${JSON.stringify({ ...ordered(record), previous: record.previous.map(orderedPrevious) }, null, 2)}\n`;
    if (Buffer.byteLength(text) > maximumRecordBytes) {
        throw new errors/* UserError */.yo('Release record too large', `The release record of ${record.function} in ${record.stage} would have ${Buffer.byteLength(text)} bytes, more than the ${maximumRecordBytes} that are read back. It names too many distributions or associations.`);
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
        releasedAt: release.releasedAt,
    };
}
function orderedEntry({ id, version, versionArn, associations }) {
    return { id, version, versionArn, associations };
}

;// CONCATENATED MODULE: ./lib/release/release-key.js

/** `<release-prefix>/<function>/stages/<stage>.json`. */
function releaseKey(place) {
    return (0,s3_names/* joinKey */.ID)(place.prefix, place.function, 'stages', `${place.stage}.json`);
}
function releasePlace(place) {
    return { bucket: place.bucket, key: releaseKey(place) };
}

;// CONCATENATED MODULE: ./lib/release/record-store.js








/** Another writer was first. Not a `UserError`: the publisher reads on and decides who won. */
class RecordConflict extends Error {
    /** What the record holds now; null when it is gone. */
    current;
    constructor(place, current) {
        super(`${(0,s3_names/* s3Uri */.tT)(releasePlace(place))} was changed by another run`);
        this.name = 'RecordConflict';
        this.current = current;
    }
}
/** The stage's record, or null when the function was never released there. */
async function readRecord(s3, place, options = {}) {
    const object = releasePlace(place);
    const read = await (0,s3_objects/* readObject */.Ag)(s3, object, {
        doing: `reading the release record of ${place.function} in ${place.stage}`,
        maximumBytes: maximumRecordBytes,
        ...options,
    });
    if (!read)
        return null;
    const record = parseRecord(Buffer.from(read.bytes).toString('utf8'), object);
    if (record.function !== place.function || record.stage !== place.stage) {
        throw new errors/* UserError */.yo('Release record of another', `${(0,s3_names/* s3Uri */.tT)(object)} holds the record of function '${record.function}' in stage '${record.stage}', where that of '${place.function}' in '${place.stage}' was expected. It is left as it is; it seems to have been copied there.`);
    }
    return { record, etag: read.etag };
}
/**
 * Writes the record if it is still as it was read (`If-Match`), or still absent (`If-None-Match: *`).
 *
 * An answer that was lost after the write took effect is told from a conflict by reading back: the same bytes are ours.
 * @param etag of the record that was read; null when there was none
 * @returns the new ETag
 * @throws RecordConflict with what is there now
 */
async function writeRecord(s3, place, record, etag, options = {}) {
    const text = serialiseRecord(record);
    return conditionalWrite(s3, {
        place: releasePlace(place),
        write: () => putRecord(s3, place, text, etag, options),
        settle: async () => {
            const current = await readRecord(s3, place, options);
            if (current && serialiseRecord(current.record) === text)
                return current.etag;
            if ((current?.etag ?? null) !== etag)
                throw new RecordConflict(place, current);
            return undefined;
        },
        signal: options.signal,
    });
}
async function putRecord(s3, place, text, etag, options) {
    const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const object = releasePlace(place);
    const body = Buffer.from(text);
    const command = new PutObjectCommand({
        Bucket: object.bucket,
        Key: object.key,
        Body: body,
        ContentType: 'application/json',
        ChecksumSHA256: (0,external_node_crypto_.createHash)('sha256').update(body).digest('base64'),
        ...(etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag }),
    });
    const doing = `writing the release record of ${place.function} in ${place.stage}`;
    const answer = await (0,call/* call */.T1)({ action: 's3:PutObject', resource: (0,s3_names/* objectArn */.nd)(object), doing }, () => s3.send(command, options.signal ? { abortSignal: options.signal } : {}));
    return answer.ETag ?? '';
}

;// CONCATENATED MODULE: ./lib/publish/records.js







/** Null without a stage. */
function placeOf({ release }, wanted) {
    return release && { ...release, function: wanted.artifact.function };
}
function keyOf(request, wanted) {
    const place = placeOf(request, wanted);
    return place && releaseKey(place);
}
async function readStored(session, request, wanted) {
    const place = placeOf(request, wanted);
    if (!place)
        return null;
    const s3 = await session.clients.s3();
    return await readThrough(session, (signal) => readRecord(s3, place, { signal }));
}
/** What this run releases of one function; its own distribution's entry alone. */
function releaseOf(session, request, { wanted, address, latest }, { version, versionArn }, distribution) {
    const { artifact, associations, functionName, alias } = wanted;
    const associated = request.distribution && distribution && artifact.target === 'lambda-edge';
    return {
        owner: 'action',
        function: artifact.function,
        stage: request.release?.stage ?? '',
        target: artifact.target,
        region: address.region,
        functionName,
        alias,
        runtime: artifact.runtime ?? latest?.Runtime ?? null,
        handler: artifact.handler ?? latest?.Handler ?? null,
        eventTypes: artifact.eventTypes,
        sha256: artifact.sha256,
        codeSha256: artifact.codeSha256,
        artifact: {
            bucket: artifact.s3Bucket ?? '',
            key: artifact.s3Key ?? '',
            hashKey: artifact.hashKey ?? `${artifact.s3Key}.base64sha256`,
        },
        version,
        versionArn,
        commit: artifact.commit ?? request.commit,
        runUrl: request.runUrl,
        releasedAt: new Date(session.clock.now()).toISOString(),
        distribution: associated
            ? {
                name: request.distribution.name,
                entry: { id: distribution.id, version, versionArn, associations: associations?.map(parse_associations/* associationLine */.u) ?? null },
            }
            : null,
    };
}
/** How often another writer of the record may come first. */
const records_tries = 6;
/**
 * Writes the stage's record, unless it says the same already. When another run's record came first, `stillRuns` decides: what runs is what
 * the record must say.
 */
async function record(session, place, stored, release, stillRuns) {
    const s3 = await session.clients.s3();
    let current = stored;
    for (let attempt = 0; attempt < records_tries; attempt++) {
        const next = nextRecord(current?.record ?? null, release);
        if (!next.changed) {
            return { previous: next.record.previous[0] ?? null, releasedAt: next.record.releasedAt, written: attempt > 0 };
        }
        try {
            const etag = current?.etag ?? null;
            await writeThrough(session, `writing the release record of ${place.function}`, () => writeRecord(s3, place, next.record, etag));
            session.truths.push(`The release record s3://${place.bucket}/${releaseKey(place)} is written.`);
            return { previous: current?.record ?? null, releasedAt: release.releasedAt, written: true };
        }
        catch (error) {
            if (!(error instanceof RecordConflict))
                throw error;
            if (!(await stillRuns()))
                throw lostTo(release, error.current);
            current = error.current;
        }
        if (!(await pause(session, 100 * 2 ** attempt * Math.random())))
            break;
    }
    throw new errors/* UserError */.yo('Release record contended', `The release record of ${release.function} in ${release.stage} was changed by others each of the ${records_tries} times this run tried to write it. What runs is this run's version ${release.version}; run this again to record it.`);
}
function lostTo(release, winner) {
    const who = winner
        ? `${(0,publish_arn/* shortName */.EU)(winner.record.versionArn ?? winner.record.functionName)} (sha256 ${winner.record.sha256.slice(0, 12)}…), released ${winner.record.releasedAt} by ${winner.record.runUrl ?? 'a run without a link'}`
        : 'a run that removed the record';
    return new errors/* UserError */.yo('Another publish won', `${release.functionName}: this run published version ${release.version}, but another run released to ${release.stage} at the same time and its release is what runs now: ${who}. The record is left as that run wrote it. If this run's version is the one that is wanted, run it again.`);
}

;// CONCATENATED MODULE: ./lib/publish/role-trust.js



/** Both services assume an edge function's role: Lambda to run it, Lambda@Edge to copy it (CloudFront Developer Guide, read 2026). */
const services = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'];
/** Reads whom a function's execution role trusts. Nothing but a stop of the run is thrown: the check is one that CloudFront repeats. */
async function readRoleTrust(session, roleArn) {
    const what = { action: 'iam:GetRole', resource: roleArn, doing: `reading the role ${roleArn}` };
    const unread = (why) => ({
        roleArn,
        missing: null,
        note: `the role ${roleArn} could not be read (${why}): whether it trusts edgelambda.amazonaws.com is not checked here, CloudFront will`,
    });
    try {
        const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
        const iam = await session.clients.iam();
        const command = new GetRoleCommand({ RoleName: roleArn.split('/').at(-1) });
        const { Role } = await read(session, what, (options) => iam.send(command, options));
        return { roleArn, missing: missingServices(Role?.AssumeRolePolicyDocument ?? ''), note: null };
    }
    catch (error) {
        session.signal.throwIfAborted();
        if ((0,call/* isAccessDenied */.w7)(error))
            return unread('iam:GetRole is not allowed');
        if ((0,call/* isAwsError */.m_)(error, 'NoSuchEntity', 'NoSuchEntityException'))
            return unread('IAM has no such role');
        return unread((0,errors/* messageOf */.bD)(error));
    }
}
/** @param document a trust policy, URL-encoded as IAM gives it */
function missingServices(document) {
    let policy;
    try {
        policy = JSON.parse(decodeURIComponent(document));
    }
    catch {
        return null;
    }
    const allowing = listOf(policy.Statement).filter(({ Effect, Action }) => Effect === 'Allow' && listOf(Action).some((action) => /^(\*|sts:(\*|assume(role|\*)))$/i.test(action)));
    const trusted = allowing.flatMap(({ Principal }) => typeof Principal === 'string' ? [Principal] : [...listOf(Principal?.Service), ...listOf(Principal?.AWS)]);
    return services.filter((service) => !trusted.includes(service) && !trusted.includes('*'));
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./lib/publish/preflight.js










/** Stands for the number of a version that is still to be published. */
const nextVersion = '(next)';
/** What each edge function of the call is to be on the distribution. @param versionArnOf the version of one function */
function intentsOf(states, versionArnOf) {
    return states
        .filter(({ wanted, latest }) => wanted.artifact.target === 'lambda-edge' && latest)
        .map((state) => ({
        functionName: state.wanted.functionName,
        functionArn: state.latest.FunctionArn,
        versionArn: versionArnOf(state),
        associations: state.wanted.associations,
        eventTypes: state.wanted.artifact.eventTypes,
    }));
}
/** The ARN of the version that is there to be used again, else one that ends in `(next)`. */
function expectedArn({ existing, latest }) {
    return existing?.FunctionArn ?? `${latest?.FunctionArn}:${nextVersion}`;
}
/**
 * Looks for everything that would stop the publish half-way, before the first write.
 * @throws UserError that lists all of it
 */
async function preflight(session, request, readings) {
    const { states, distribution } = readings;
    const checked = states.map((state) => checkConfiguration(state, session.clock.now()));
    const plan = distribution
        ? planSlots(distribution.behaviours, intentsOf(states, expectedArn), { takeOver: request.takeOver })
        : null;
    const trusts = await readTrusts(session, states, plan);
    const problems = [
        ...checked.flatMap((one) => one.problems),
        ...states.flatMap(aliasProblems),
        ...trusts.flatMap(trustProblems),
        ...distributionProblems(request, readings),
        ...(plan?.problems ?? []),
        ...(plan && distribution ? quotaProblems(distribution, plan) : []),
        ...recordProblems(session, request, readings),
    ];
    if (problems.length > 0) {
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        const count = problems.length === 1 ? 'One thing is' : `${problems.length} things are`;
        throw new errors/* UserError */.yo('Not ready to publish', `${count} in the way:\n${list}`);
    }
    return {
        plan,
        findings: checked.flatMap((one) => one.findings),
        notes: [...checked.flatMap((one) => one.notes), ...trusts.flatMap(({ note }) => note ?? [])],
        rolesTrusted: trusts.every(({ missing }) => missing?.length === 0),
    };
}
/** Roles of the functions that get a version or a place; a run that changes nothing reads none. */
async function readTrusts(session, states, plan) {
    const placed = new Set(plan?.changes.map(({ after }) => after?.arn));
    const roles = states
        .filter(({ wanted, latest }) => wanted.artifact.target === 'lambda-edge' && latest?.Role)
        .filter((state) => !state.existing || placed.has(expectedArn(state)))
        .map(({ latest }) => latest.Role);
    return await (0,side_by_side/* sideBySide */.Q)([...new Set(roles)], (role) => readRoleTrust(session, role));
}
function trustProblems({ roleArn, missing }) {
    if (!missing || missing.length === 0)
        return [];
    return [
        `The role ${roleArn} does not trust ${missing.join(' and ')}: CloudFront refuses its functions. Add it to the Service principals of the role's trust policy in Terraform (assume_role_policy; the module edge-function has both).`,
    ];
}
function aliasProblems({ wanted, latest, alias }) {
    if (!wanted.alias || !latest)
        return [];
    if (!alias) {
        return [
            `${wanted.functionName}: it has no alias ${wanted.alias}. Aliases are made by Terraform: add an aws_lambda_alias with ignore_changes = [function_version], and apply.`,
        ];
    }
    const weights = Object.keys(alias.RoutingConfig?.AdditionalVersionWeights ?? {});
    if (weights.length === 0)
        return [];
    return [
        `${wanted.functionName}: the alias ${wanted.alias} shares its traffic with version ${weights.join(', ')}. End that (routing_config of the aws_lambda_alias) before it is moved.`,
    ];
}
function distributionProblems({ distribution: wanted }, readings) {
    const { distribution, states } = readings;
    if (!wanted)
        return [];
    if (!distribution) {
        return [
            `There is no distribution ${wanted.id} in this account. Check distribution-id: the id in the console or of Terraform's aws_cloudfront_distribution, and that the job's role is of the right account.`,
        ];
    }
    const owner = distribution.arn.split(':')[4];
    return states.flatMap(({ wanted: { functionName }, latest }) => {
        const account = (0,publish_arn/* parseFunctionArn */.x$)(latest?.FunctionArn ?? '')?.account;
        if (!account || !owner || account === owner)
            return [];
        return [
            `${functionName} is in account ${account}, the distribution ${wanted.id} in ${owner}: both must be in one.`,
        ];
    });
}
function quotaProblems({ behaviours }, plan) {
    const quota = (0,restrictions/* restriction */.V0)('edge-associations-per-distribution').value;
    const before = (0,publish_slots/* lambdaSlots */.H_)(behaviours).length;
    const after = (0,publish_slots/* lambdaSlots */.H_)(plan.behaviours).length;
    if (after <= quota || after <= before)
        return [];
    return [
        `The distribution would have ${after} Lambda@Edge associations; CloudFront allows ${quota}. Take some off, or put behaviours together.`,
    ];
}
/** Whose record it is can be told from the record alone. */
function recordProblems(session, request, { states, records, distribution }) {
    return states.flatMap((state, index) => {
        const stored = records[index];
        if (!stored || !state.latest)
            return [];
        const version = { version: nextVersion, versionArn: expectedArn(state) };
        try {
            nextRecord(stored.record, releaseOf(session, request, state, version, distribution));
            return [];
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return [(0,errors/* messageOf */.bD)(error)];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/publish/result.js





function resultOf(request, readings, checked, outcome) {
    const { associated, document, versions } = outcome;
    const changes = associated?.changes ?? [];
    const behaviours = associated?.document.behaviours ?? [];
    const functions = readings.states.map((state, index) => ({
        ...describeFunction(request, readings, state, versions[index], behaviours, changes),
        previousRelease: outcome.recorded[index]?.previous ?? null,
    }));
    return {
        functions,
        distribution: document && describeDistribution(document, behaviours, changes, associated?.updated ?? false),
        invalidationId: outcome.invalidationId,
        findings: checked.findings,
        notes: [
            ...functions.flatMap((one, index) => aboutFunction(request, one, readings.states[index], outcome.aliasesMoved[index])),
            ...checked.notes,
            ...(associated?.notes ?? []),
            ...outcome.notes,
        ],
    };
}
/** What a call would do. Numbers of versions that are still to be published cannot be known: `(next)`. */
function plannedResult(request, readings, checked) {
    const { states, records, distribution } = readings;
    const changes = checked.plan?.changes ?? [];
    const behaviours = checked.plan?.behaviours ?? [];
    const functions = states.map((state, index) => {
        const { existing } = state;
        const version = {
            version: existing?.Version ?? nextVersion,
            versionArn: expectedArn(state),
            published: !existing,
        };
        return {
            ...describeFunction(request, readings, state, version, behaviours, changes),
            previousRelease: records[index]?.record ?? null,
        };
    });
    const invalidations = distribution ? request.invalidatePaths : [];
    return {
        functions,
        distribution: distribution && describeDistribution(distribution, behaviours, changes, changes.length > 0),
        invalidationId: null,
        findings: checked.findings,
        notes: [
            ...functions.flatMap((one, index) => aboutPlanned(one, states[index])),
            ...changes.map((change) => `would change ${(0,publish_slots/* describeChange */.uQ)(change)}`),
            ...(invalidations.length > 0 ? [`would invalidate ${invalidations.join(', ')}`] : []),
            ...checked.notes,
            ...(checked.plan?.notes ?? []),
        ],
    };
}
function describeFunction(request, { distribution }, { wanted, latest, alias }, { version, versionArn, published }, behaviours, changes) {
    const { artifact, functionName } = wanted;
    const functionArn = latest.FunctionArn;
    const isOurs = (arn) => arn !== undefined && (0,publish_arn/* unqualifiedArn */.X2)(arn) === functionArn;
    const own = changes.filter(({ before, after }) => isOurs(before?.arn) || isOurs(after?.arn));
    const aliasArn = alias?.FunctionVersion ? `${functionArn}:${alias.FunctionVersion}` : null;
    const edge = artifact.target === 'lambda-edge';
    return {
        function: artifact.function,
        functionName,
        target: artifact.target,
        sha256: artifact.sha256,
        codeSha256: artifact.codeSha256,
        sizeBytes: artifact.sizeBytes,
        version,
        versionArn,
        previousVersionArn: edge ? ranBefore(distribution, functionArn, versionArn, own) : aliasArn,
        published,
        associated: own.length > 0,
        associations: edge
            ? (0,publish_slots/* slotsOfFunction */.Fj)(behaviours, functionArn).map(({ pattern, eventType, occupant }) => ({
                pattern,
                eventType,
                includeBody: occupant.includeBody,
            }))
            : [],
        releaseKey: keyOf(request, wanted),
    };
}
/** The function's own version of before, where several ran one that differs; else what it took the place of. */
function ranBefore(distribution, functionArn, versionArn, own) {
    const arns = (0,publish_slots/* slotsOfFunction */.Fj)(distribution?.behaviours ?? [], functionArn).map(({ occupant }) => occupant.arn);
    const displaced = own.find(({ before, after }) => before && after?.arn === versionArn)?.before?.arn;
    return arns.find((arn) => arn !== versionArn) ?? arns[0] ?? displaced ?? null;
}
function describeDistribution({ id, domainName, status }, behaviours, changes, updated) {
    return {
        id,
        domainName,
        status,
        updated,
        patterns: behaviours.map(({ pattern }) => pattern),
        slots: behaviours.flatMap((behaviour) => slotsOfBehaviour(behaviour, changes)),
        changes: changes.map(publish_slots/* describeChange */.uQ),
    };
}
function slotsOfBehaviour({ pattern, lambdas, functions }, changes) {
    return vocabulary/* eventTypes */.mu.flatMap((eventType) => {
        const changed = changes.some((change) => change.pattern === pattern && change.eventType === eventType);
        const lambda = lambdas[eventType];
        const cloudFrontFunction = functions[eventType];
        return [
            ...(lambda ? [{ pattern, eventType, ...lambda, changed }] : []),
            ...(cloudFrontFunction
                ? [{ pattern, eventType, includeBody: false, arn: cloudFrontFunction, changed: false }]
                : []),
        ];
    });
}
function aboutFunction({ distribution }, one, { wanted, alias }, aliasMoved) {
    const notes = [];
    if (!one.published)
        notes.push(`${one.functionName}: already published as version ${one.version}`);
    if (distribution && one.target === 'lambda-edge' && !one.associated)
        notes.push(`${one.functionName}: already associated`);
    if (!distribution && wanted.associations?.length) {
        notes.push(`${one.functionName}: no distribution-id, so its associations are left as they are`);
    }
    if (wanted.alias) {
        notes.push(aliasMoved
            ? `${one.functionName}: alias ${wanted.alias} moved from version ${alias?.FunctionVersion} to ${one.version}`
            : `${one.functionName}: alias ${wanted.alias} is already at version ${one.version}`);
    }
    return notes;
}
function aboutPlanned(one, { wanted, latest, alias }) {
    const notes = [];
    if (one.published) {
        const sameCode = latest?.CodeSha256 === one.codeSha256;
        notes.push(`${one.functionName}: would ${sameCode ? '' : 'update the code and '}publish a version`);
    }
    else
        notes.push(`${one.functionName}: already published as version ${one.version}`);
    if (wanted.alias && alias?.FunctionVersion !== one.version) {
        notes.push(`${one.functionName}: would move alias ${wanted.alias} from version ${alias?.FunctionVersion}`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./lib/publish/still-runs.js



/**
 * Reads whether this run's version is still what runs, after another run has written the release record in between. The distribution
 * decides, for regional Lambda the alias; without either there is nothing that says otherwise.
 */
async function stillRuns(session, request, { wanted, address, latest }, { version, versionArn }) {
    if (wanted.alias)
        return (await getAlias(session, address, wanted.alias))?.FunctionVersion === version;
    if (!request.distribution || wanted.artifact.target !== 'lambda-edge')
        return true;
    const distribution = await getDistribution(session, request.distribution.id);
    const slots = (0,publish_slots/* slotsOfFunction */.Fj)(distribution?.behaviours ?? [], latest.FunctionArn);
    const expected = wanted.associations?.length ?? 1;
    if (expected === 0)
        return slots.length === 0;
    return slots.length >= expected && slots.every(({ occupant }) => occupant.arn === versionArn);
}

;// CONCATENATED MODULE: ./lib/publish/wait-deployed.js




/** Milliseconds between looks: soon at first, for a distribution that is nearly there, then every 10 s. */
const wait_deployed_delays = [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000];
/** At most one line of progress in this time; milliseconds. */
const progressEvery = 15_000;
/**
 * Waits until CloudFront has brought the configuration to all edge locations.
 * @param versionArns what this call put there, as `document` has it
 * @returns the distribution as it is then, and a note where it no longer runs what this call put there
 */
async function waitUntilDeployed(session, document, versionArns) {
    const started = session.clock.now();
    const seconds = () => Math.round((session.clock.now() - started) / 1000);
    let said = started;
    session.outlook =
        'CloudFront brings the change to its edge locations by itself; running the same again is safe and waits on.';
    session.log.info(`Distribution ${document.id}: waiting until it is Deployed`);
    for (let look = 0;; look++) {
        const now = await getDistribution(session, document.id);
        if (!now)
            throw new errors/* UserError */.yo('Distribution gone', `The distribution ${document.id} was deleted while it was waited for.`);
        if (now.status === 'Deployed') {
            session.log.info(`Distribution ${document.id}: Deployed after ${seconds()} s`);
            return { document: now, notes: overtaken(document, now, versionArns) };
        }
        if (session.clock.now() - said >= progressEvery) {
            said = session.clock.now();
            session.log.info(`Distribution ${document.id}: still ${now.status} after ${seconds()} s`);
        }
        if (!(await pause(session, wait_deployed_delays[Math.min(look, wait_deployed_delays.length - 1)]))) {
            throw new errors/* UserError */.yo('Timed out', `The distribution ${document.id} is still ${now.status} at the end of timeout-minutes (${session.timeoutMinutes}). Set a longer timeout-minutes, or wait: false.`);
        }
    }
}
/** Another run may have put its own version there while this one waited. */
function overtaken(put, now, versionArns) {
    return (0,publish_slots/* lambdaSlots */.H_)(put.behaviours)
        .filter(({ occupant }) => versionArns.includes(occupant.arn))
        .flatMap(({ pattern, eventType, occupant }) => {
        const there = now.behaviours.find((behaviour) => behaviour.pattern === pattern)?.lambdas[eventType] ?? null;
        if (there?.arn === occupant.arn)
            return [];
        const change = (0,publish_slots/* describeChange */.uQ)({ pattern, eventType, before: occupant, after: there });
        return [`another run has changed the distribution since: ${change}`];
    });
}

;// CONCATENATED MODULE: ./lib/publish/publish.js














/**
 * Makes the artifacts the versions that run: reads first, writes only what differs, and in an order that leaves nothing half-done which a
 * second run does not finish: versions, one UpdateDistribution, release records, then waiting, then invalidation.
 * @throws UserError for everything that a user can mend; after the first write it says what is true by then
 */
async function publish(request, dependencies) {
    checkRequest(request, dependencies.clock.now());
    const session = createSession(request, dependencies);
    const { readings, checked } = await truthfully(session, async () => {
        const all = await readAll(session, request);
        return { readings: all, checked: await preflight(session, request, all) };
    });
    // Not ours: what it changed before it failed, it says itself.
    session.truths.push(...((await dependencies.beforeWrites?.()) ?? []));
    if (request.dryRun)
        return planned(session, request, readings, checked);
    say(session, checked.notes);
    return await truthfully(session, () => carryOut(session, request, readings, checked));
}
function say(session, notes) {
    for (const note of notes)
        session.log.info(note);
}
function planned(session, request, readings, checked) {
    const result = plannedResult(request, readings, checked);
    say(session, result.notes);
    return result;
}
async function truthfully(session, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withTruth(session, error);
    }
}
/** Records before the distribution, as the compare-and-swap of both needs; functions beside them. */
async function readAll(session, request) {
    const readShared = async () => {
        const records = await (0,side_by_side/* sideBySide */.Q)(request.functions, (wanted) => readStored(session, request, wanted));
        const edge = request.functions.some(({ artifact }) => artifact.target === 'lambda-edge');
        const { distribution: wanted } = request;
        return { records, distribution: wanted && edge ? await getDistribution(session, wanted.id) : null };
    };
    const [{ records, distribution }, latest] = await Promise.all([
        readShared(),
        (0,side_by_side/* sideBySide */.Q)(request.functions, (wanted) => readLatest(session, request, wanted)),
    ]);
    const states = await (0,side_by_side/* sideBySide */.Q)(latest, (state, index) => findExisting(session, state, distribution, records[index]?.record.versionArn ?? null));
    return { states, records, distribution };
}
async function carryOut(session, request, readings, checked) {
    const { states } = readings;
    const versions = await (0,side_by_side/* sideBySide */.Q)(states, (state) => publishOne(session, state));
    const aliasesMoved = await (0,side_by_side/* sideBySide */.Q)(states, (state, index) => state.wanted.alias ? moveAlias(session, state, versions[index].version) : Promise.resolve(false));
    // CloudFront Functions have their place here: after the versions, before the distribution points at either.
    const associated = await associateAll(session, request, readings, versions, checked);
    const recorded = await recordAll(session, request, readings, versions);
    const arns = versions.map(({ versionArn }) => versionArn);
    const waited = await waitIfWanted(session, request, associated, arns);
    const released = { versionArns: arns, associated, recorded };
    const invalidationId = await invalidateRelease(session, request.invalidatePaths, waited.document, released);
    return resultOf(request, readings, checked, {
        versions,
        aliasesMoved,
        associated,
        document: waited.document,
        recorded,
        invalidationId,
        notes: waited.notes,
    });
}
async function publishOne(session, state) {
    const ready = await makeVersion(session, state);
    const { functionName } = state.wanted;
    session.log.info(ready.published
        ? `${functionName}: published version ${ready.version}`
        : `${functionName}: already published as version ${ready.version}`);
    return ready;
}
async function associateAll(session, request, { states, distribution }, versions, { rolesTrusted }) {
    if (!distribution)
        return null;
    const intents = intentsOf(states, (state) => versions[states.indexOf(state)].versionArn);
    return await associate(session, distribution, intents, { takeOver: request.takeOver, rolesTrusted });
}
/** Every function is on the distribution by now, so each record is tried, whatever becomes of the others. */
async function recordAll(session, request, readings, versions) {
    const failures = [];
    const recorded = await (0,side_by_side/* sideBySide */.Q)(readings.states, async (state, index) => {
        try {
            return await recordOne(session, request, readings, state, index, versions[index]);
        }
        catch (error) {
            failures.push(error);
            return null;
        }
    });
    if (failures.length > 0)
        throw failures[0];
    return recorded;
}
async function recordOne(session, request, { records, distribution }, state, index, version) {
    const place = placeOf(request, state.wanted);
    if (!place)
        return null;
    const release = releaseOf(session, request, state, version, distribution);
    return await record(session, place, records[index] ?? null, release, () => stillRuns(session, request, state, version));
}
async function waitIfWanted(session, request, associated, versionArns) {
    if (!associated)
        return { document: null, notes: [] };
    const { document } = associated;
    if (document.status === 'Deployed')
        return { document, notes: [] };
    if (!request.wait)
        return { document, notes: early(request, document) };
    return await waitUntilDeployed(session, document, versionArns);
}
/** Without waiting, an invalidation may come to an edge location before the change does. */
function early({ invalidatePaths }, { id, status }) {
    if (invalidatePaths.length === 0)
        return [];
    return [
        `the distribution ${id} is ${status} and not waited for (wait: false), so edge locations that the change has not reached yet may cache old answers after the invalidation`,
    ];
}


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ slotsOfFunction),
/* harmony export */   H_: () => (/* binding */ lambdaSlots),
/* harmony export */   hQ: () => (/* binding */ findBehaviour),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   yT: () => (/* binding */ patternName)
/* harmony export */ });
/* harmony import */ var _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6353);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6520);


/**
 * A behaviour's pattern as it is named here. `default` and `*` mean the default behaviour, so other behaviours with these patterns get
 * the slash that CloudFront thinks before every pattern (CloudFront Developer Guide, Path pattern).
 */
function patternName(pathPattern) {
    return pathPattern === 'default' || pathPattern === '*' ? `/${pathPattern}` : pathPattern;
}
/** All Lambda associations, in the order of behaviours and of events. */
function lambdaSlots(behaviours) {
    return behaviours.flatMap((behaviour) => _edge_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypes */ .mu.flatMap((eventType) => {
        const occupant = behaviour.lambdas[eventType];
        return occupant ? [{ pattern: behaviour.pattern, eventType, occupant }] : [];
    }));
}
/** Where a function is, whichever version of it. */
function slotsOfFunction(behaviours, functionArn) {
    return lambdaSlots(behaviours).filter(({ occupant }) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .unqualifiedArn */ .X2)(occupant.arn) === functionArn);
}
/** The behaviour that a user's path pattern means: CloudFront takes `images/*` and `/images/*` for the same. */
function findBehaviour(behaviours, pattern) {
    const name = pattern === '*' ? 'default' : pattern;
    const bare = name.replace(/^\//, '');
    return (behaviours.find((behaviour) => behaviour.pattern === name) ??
        (name === 'default' ? undefined : behaviours.find((behaviour) => behaviour.pattern.replace(/^\//, '') === bare)));
}
/** `default origin-request: dev-router:3 -> dev-router:4`. */
function describeChange(change) {
    return `${change.pattern} ${change.eventType}: ${describeOccupant(change.before)} -> ${describeOccupant(change.after)}`;
}
function describeOccupant(occupant) {
    if (!occupant)
        return 'nothing';
    return `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(occupant.arn)}${occupant.includeBody ? ' (include-body)' : ''}`;
}


/***/ })

};
