export const id = 876;
export const ids = [876];
export const modules = {

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3064);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7039);





const ACTION = 'sts:AssumeRole';
function createRoleSts(settings) {
    return {
        async assumeRole(request, credentials) {
            const client = (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)(settings, credentials);
            try {
                return (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .toSession */ .M$)(await client.send(toCommand(request), { abortSignal: settings.signal }), ACTION);
            }
            catch (error) {
                throw toRoleFailure(error, request, (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .toCall */ .Ws)(ACTION, settings, credentials), credentials);
            }
            finally {
                client.destroy();
            }
        },
    };
}
function toCommand(request) {
    const { externalId, inlineSessionPolicy, managedSessionPolicies, tags, transitiveTagKeys } = request;
    return new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
        ...(inlineSessionPolicy === undefined ? {} : { Policy: inlineSessionPolicy }),
        ...(managedSessionPolicies.length === 0 ? {} : { PolicyArns: managedSessionPolicies.map((arn) => ({ arn })) }),
        ...(tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
        ...(transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }),
    });
}
function toRoleFailure(error, request, call, credentials) {
    if (call.signal.aborted)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
    const name = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .errorName */ .Is)(error);
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toReason */ .Ge)(error);
    const options = { cause: error };
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'AccessDenied')) {
        const isTagging = /perform: sts:TagSession/u.test(reason);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CHAIN_NOT_AUTHORIZED', {
            role: request.roleArn,
            source: credentials.from,
            principal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toPrincipal */ .Cn)(reason),
            action: isTagging ? 'sts:TagSession' : ACTION,
            reason,
        }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'PackedPolicyTooLarge') && request.tags.length > 0) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_TAGS_TOO_LARGE', { reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'MalformedPolicyDocument')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_POLICY_REJECTED', { action: ACTION, reason }, options);
    }
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamed */ .ev)(name, 'ValidationError') && /DurationSeconds exceeds/iu.test(reason)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_DURATION_TOO_LONG', { seconds: request.durationSeconds, reason }, options);
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call);
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnAccounts: () => (/* binding */ runOnAccounts)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./build/src/aws/client.js
var client = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/src/aws/errors.js
var errors = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/src/aws/iam.js
var iam = __webpack_require__(4126);
;// CONCATENATED MODULE: ./build/src/aws/access-key.js




function createKeyRetirement(settings) {
    return {
        async retire(credentials, how) {
            const { client, options, call } = (0,iam/* createIam */.E)(settings, credentials);
            const { accessKeyId: AccessKeyId } = credentials;
            try {
                if (how === 'delete')
                    await client.send(new dist_cjs/* DeleteAccessKeyCommand */.yq0({ AccessKeyId }), options);
                else
                    await client.send(new dist_cjs/* UpdateAccessKeyCommand */.SF3({ AccessKeyId, Status: 'Inactive' }), options);
            }
            catch (error) {
                if (isGone(error))
                    return;
                throw (0,errors/* toFailure */.w2)(error, call(how === 'delete' ? 'DeleteAccessKey' : 'UpdateAccessKey'));
            }
        },
    };
}
function isGone(error) {
    const name = (0,client/* errorName */.Is)(error);
    return (0,client/* isNamed */.ev)(name, 'NoSuchEntity') || ((0,client/* sendCount */.MY)(error) > 1 && (0,client/* isNamed */.ev)(name, 'InvalidClientTokenId'));
}

// EXTERNAL MODULE: ./build/src/aws/iam-adapter.js + 2 modules
var iam_adapter = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/src/aws/role-sts.js
var role_sts = __webpack_require__(9142);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan = __webpack_require__(3866);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

// EXTERNAL MODULE: ./build/src/trust/compare.js + 4 modules
var compare = __webpack_require__(1551);
// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/plan/render.js



const VERBS = {
    'create-provider': 'create OIDC provider',
    'add-audience': 'add audience',
    'create-role': 'create role',
    'update-trust': 'update trust policy',
    'update-role': 'update role settings',
    'put-boundary': 'set permissions boundary',
    'tag-role': 'tag role',
    'attach-policy': 'attach policy',
    'put-inline-policy': 'write inline policy',
    'detach-policy': 'detach policy',
    'delete-inline-policy': 'delete inline policy',
    'delete-boundary': 'remove permissions boundary from',
    'untag-role': 'remove tags from',
    'delete-role': 'delete role',
    'delete-provider': 'delete OIDC provider',
};
function renderStep(step) {
    switch (step.kind) {
        case 'attach-policy':
            return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
        case 'detach-policy':
            return `${VERBS[step.kind]} \`${step.policyArn}\` from \`${step.roleName}\``;
        case 'put-inline-policy':
            return `${VERBS[step.kind]} \`${step.policy.name}\` of \`${step.roleName}\``;
        case 'delete-inline-policy':
            return `${VERBS[step.kind]} \`${step.policyName}\` of \`${step.roleName}\``;
        case 'add-audience':
            return `${VERBS[step.kind]} \`${step.audience}\` to \`${step.resource}\``;
        default:
            return `${VERBS[step.kind]} \`${step.resource}\``;
    }
}
function renderPlan(plan) {
    const sections = [];
    if (plan.steps.length > 0) {
        sections.push({
            kind: 'table',
            title: 'Steps',
            columns: ['', 'widens', 'step', 'why'],
            rows: plan.steps.map((step, index) => [
                String(index + 1),
                step.widens ? 'yes' : 'no',
                renderStep(step),
                step.why,
            ]),
        });
    }
    for (const step of plan.steps)
        sections.push(...renderDifference(step));
    if (plan.kept.length > 0)
        sections.push({ kind: 'list', title: 'Left as it is', items: plan.kept });
    return sections;
}
function renderDifference(step) {
    switch (step.kind) {
        case 'update-trust':
            return [
                difference(`Trust policy of ${step.roleName}`, step, prettyPolicy(step.found), (0,policy/* renderPolicyPretty */.rm)(step.trust)),
                ...renderAdmission(step),
            ];
        case 'put-inline-policy':
            return [
                difference(`Inline policy ${step.policy.name}`, step, step.before === undefined ? '' : prettyPolicy(step.before), prettyPolicy(step.after)),
            ];
        case 'delete-inline-policy':
            return [difference(`Inline policy ${step.policyName}`, step, prettyPolicy(step.before ?? ''), '')];
        case 'update-role':
        case 'put-boundary':
        case 'tag-role':
        case 'untag-role':
        case 'add-audience':
            return [
                {
                    kind: 'facts',
                    title: `${VERBS[step.kind]}: before and after`,
                    rows: [
                        ['before', step.before ?? '(none)'],
                        ['after', step.after],
                    ],
                },
            ];
        default:
            return [];
    }
}
function difference(title, { widens }, before, after) {
    const lines = diffLines(before, after).flatMap(({ value, added, removed }) => value.split('\n').flatMap((line, index, all) => {
        if (line === '' && index === all.length - 1)
            return [];
        return [`${added ? '+' : removed ? '-' : ' '} ${line}`];
    }));
    const verdict = widens ? 'widens' : 'widens nothing';
    return { kind: 'code', title: `${title} (${verdict})`, language: 'diff', text: lines.join('\n') };
}
function renderAdmission({ found, trust }) {
    const before = (0,policy/* parsePolicy */.ON)(found);
    if (before.kind !== 'policy')
        return [];
    const { gained, widened, changed, narrowed, lost } = (0,compare/* compareAdmission */.l)(before.policy, trust);
    const list = (title, items) => items.length === 0 ? [] : [{ kind: 'list', title, items }];
    return [
        ...list('Newly admitted', gained),
        ...list('Admitted under fewer conditions', widened),
        ...list('Admitted under other conditions', changed),
        ...list('Admitted under more conditions', narrowed),
        ...list('No longer admitted', lost),
    ];
}
function prettyPolicy(text) {
    const parsed = (0,policy/* parsePolicy */.ON)(text);
    return parsed.kind === 'policy' ? (0,policy/* renderPolicyPretty */.rm)(parsed.policy) : text;
}
function renderPlanJson(plan) {
    const steps = plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
        kind,
        resource,
        before: before ?? null,
        after,
        why,
        widens,
    }));
    return JSON.stringify({ version: 1, steps, obstacles: plan.obstacles, kept: plan.kept, notes: plan.notes });
}
function joinPlanJson(plans) {
    const parsed = plans
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text));
    const join = (key) => parsed.flatMap((plan) => plan[key]);
    return JSON.stringify({
        version: 1,
        steps: join('steps'),
        obstacles: join('obstacles'),
        kept: join('kept'),
        notes: join('notes'),
    });
}

;// CONCATENATED MODULE: ./build/src/commands/bootstrap-key.js

async function retireKey(how, credentials, isProven, keys) {
    if (how === 'later' || !credentials.accessKeyId.startsWith('AKIA'))
        return { warnings: [] };
    if (how === 'keep')
        return { warnings: [KEY_KEPT] };
    if (!isProven)
        return { warnings: ['The access key was kept, because the role is not proven to work.'] };
    try {
        await keys.retire(credentials, how);
        return { warnings: [KEY_ENDED[how]] };
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        return { warnings: [], failure: (0,failure/* failure */.V2)('KEY_NOT_RETIRED', { how, reason: error.message }, { cause: error }) };
    }
}
const KEY_KEPT = 'Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.';
const KEY_STILL_NEEDED = 'The access key was kept, because the run that mends this failure needs it.';
const KEY_ENDED = {
    deactivate: 'The access key that bootstrap ran with is deactivated. Delete the secret that holds it. To undo, as another administrator: `aws iam update-access-key --user-name USER --access-key-id KEY --status Active`.',
    delete: 'The access key that bootstrap ran with is deleted. Delete the secret that holds it. It cannot be brought back; should bootstrap be needed again, create a new key or use a short-lived session.',
};

;// CONCATENATED MODULE: ./build/src/commands/parallel.js
async function mapInParallel(items, limit, work) {
    const results = new Map();
    const errors = [];
    let next = 0;
    const run = async () => {
        while (next < items.length && errors.length === 0) {
            const index = next;
            next += 1;
            try {
                results.set(index, await work(items[index]));
            }
            catch (error) {
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
    if (errors.length > 0)
        throw errors[0];
    return items.map((_, index) => results.get(index));
}

;// CONCATENATED MODULE: ./build/src/commands/converge.js



const MAX_ROUNDS = 6;
async function converge(journey, ports) {
    const done = [];
    for (let round = 1;; round += 1) {
        const planned = await journey.readPlan();
        const stop = journey.findStop(planned);
        if (stop !== undefined)
            throw (0,failure/* withEvidence */.Kg)(stop, [...renderPlan(planned), ...(round === 1 ? [] : told(done))]);
        const raced = await apply(planned.steps, journey, ports, done);
        if (raced === undefined)
            return { planned, done, hasRaced: round > 1 };
        if (round === MAX_ROUNDS)
            throw (0,failure/* withEvidence */.Kg)(unsettled(raced), describeProgress(done, [raced]));
        ports.log.info(`${raced.resource} has changed meanwhile; reading the account again.`);
        await ports.clock.sleep(500 * 2 ** (round - 1));
    }
}
function unsettled({ kind, resource }) {
    if (kind === 'delete-role') {
        return (0,failure/* failure */.V2)('ROLE_IN_USE', {
            role: resource,
            reason: 'policies are attached to it as fast as they are removed',
        });
    }
    return (0,failure/* failure */.V2)('EXISTS_UNREADABLE', {
        resource,
        reason: 'IAM refuses to create it because it exists, and does not show it when it is read',
    });
}
const ROLES_AT_ONCE = 4;
async function apply(steps, { executor }, { log }, done) {
    const open = new Set(steps);
    const tell = startProgress(steps.length, log);
    const walk = async (lane) => {
        for (const step of lane) {
            const outcome = await execute(step, executor, () => describeProgress(done, steps.filter((left) => open.has(left))));
            if (outcome === 'raced')
                return step;
            open.delete(step);
            done.push(step);
            tell(step);
            if (outcome === 'unheard')
                return step;
        }
        return undefined;
    };
    for (const lanes of toPhases(steps)) {
        const raced = (await mapInParallel(lanes, ROLES_AT_ONCE, walk)).find((step) => step !== undefined);
        if (raced !== undefined)
            return raced;
    }
    return undefined;
}
function startProgress(count, log) {
    const stride = count > 60 ? Math.ceil(count / 20) : 1;
    let made = 0;
    return (step) => {
        made += 1;
        if (stride === 1)
            log.info(`Done: ${renderStep(step)}`);
        else if (made % stride === 0 || made === count)
            log.info(`Done: ${made} of ${count} steps.`);
    };
}
function toPhases(steps) {
    const lanes = new Map();
    const before = [];
    const after = [];
    for (const step of steps) {
        if (step.kind === 'delete-provider')
            after.push(step);
        else if (step.kind === 'create-provider' || step.kind === 'add-audience')
            before.push(step);
        else
            lanes.set(step.resource, [...(lanes.get(step.resource) ?? []), step]);
    }
    return [[before], [...lanes.values()], [after]];
}
async function execute(step, executor, describe) {
    try {
        return await executor.execute(step);
    }
    catch (error) {
        throw (0,failure/* isFailure */.N6)(error) ? (0,failure/* withEvidence */.Kg)(error, describe()) : error;
    }
}
function describeProgress(done, rest) {
    return [...told(done), { kind: 'list', title: 'Not done', items: rest.map(renderStep) }, SAFE];
}
function told(done) {
    return [
        { kind: 'list', title: 'Done before the failure', items: done.length === 0 ? ['nothing'] : done.map(renderStep) },
    ];
}
const SAFE = {
    kind: 'text',
    text: 'Running again is safe: it reads the account anew and does only what is missing.',
};

// EXTERNAL MODULE: ./build/src/commands/declare.js
var declare = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/src/commands/environments.js
var commands_environments = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/src/commands/findings.js + 14 modules
var commands_findings = __webpack_require__(9484);
// EXTERNAL MODULE: ./build/src/plan/state.js
var state = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/src/commands/former-names.js


async function findFormerNames({ roles }, repository, github) {
    const { name, id } = repository;
    const owners = [...roles.values()].flatMap((role) => role.kind === 'present' ? ((0,state/* findOwner */.zr)(role.value.tags)?.repository ?? []) : []);
    const others = [...new Set(owners)].filter((owner) => owner.toLowerCase() !== name.toLowerCase());
    if (id === undefined)
        return [];
    const found = await Promise.all(others.slice(0, NAMES_ASKED).map(async (owner) => ((await findId(owner, github)) === id ? [owner] : [])));
    return found.flat();
}
const NAMES_ASKED = 5;
async function findId(fullName, github) {
    try {
        return (await github.readRepository(fullName)).id;
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error, 'REPOSITORY_UNKNOWN'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/guard.js
var guard = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/src/trust/admit.js
var admit = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/trust/arn.js
var trust_arn = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/trust/build.js
var build = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/trust/issuer.js
var trust_issuer = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var subject = __webpack_require__(6076);
// EXTERNAL MODULE: ./build/src/trust/template.js
var template = __webpack_require__(4016);
;// CONCATENATED MODULE: ./build/src/commands/usage.js






function renderReach(role, provider, groups) {
    const runs = groups.flatMap(({ trusted, entry }, group) => trusted.flatMap((repository, index) => sampleRuns(repository, entry, group + index === 0)));
    const rows = runs.filter(({ claims }) => claims.length > 0).map((run) => toRow(role, provider, run));
    if (rows.length === 0)
        return [];
    return [{ kind: 'table', title: 'Who can assume the role', columns: ['run', 'may', 'decided by'], rows }];
}
function toRow(role, provider, run) {
    const arn = (0,trust_arn/* parseRoleArn */.DM)(role.arn);
    if (arn === undefined)
        return [run.name, '?', ''];
    const scope = { ...arn, issuer: provider.url };
    const admissions = run.claims.map((claims) => (0,admit/* findAdmission */.R)(role.trust, scope, { aud: provider.audience, ...claims }));
    const admitted = admissions.find(({ isAdmitted }) => isAdmitted);
    if (admitted !== undefined)
        return [run.name, '✔', `statement ${admitted.statement}`];
    const unmet = admissions[0]?.unmet ?? [];
    return [run.name, '✖', unmet.map((key) => `\`${key.slice(key.lastIndexOf(':') + 1)}\``).join(', ')];
}
function sampleRuns(trusted, entry, isFirst) {
    const { identity, contexts } = trusted;
    const name = `${identity.owner}/${identity.name}`;
    const run = (what, from, context, further = {}) => ({
        name: what,
        claims: claimsOf({ ...trusted, identity: from }, sampleOf(context), entry).map((claims) => ({
            ...claims,
            ...further,
        })),
    });
    const [first = { kind: 'branch', name: 'main' }] = contexts;
    const declared = contexts.map((context) => run(`${name}: ${describe(context)}`, identity, context));
    const workflows = entry.reusableWorkflows.map((workflow) => run(`${name}: through ${workflow}`, identity, OTHER_BRANCH, { job_workflow_ref: sampleText(workflow) }));
    if (!isFirst)
        return [...declared, ...workflows];
    const hasPullRequests = contexts.some(({ kind }) => kind === 'pull-request');
    return [
        ...declared,
        ...workflows,
        run(`${name}: any other branch`, identity, OTHER_BRANCH),
        run(`${name}: any other tag`, identity, { kind: 'tag', name: 'some-other-tag' }),
        ...(hasPullRequests ? [] : [run(`${name}: a pull request`, identity, { kind: 'pull-request' })]),
        run(`${name}: any other environment`, identity, { kind: 'environment', name: 'some-other-environment' }),
        run('another repository of the owner', { ...identity, name: `${identity.name}-other`, id: '0' }, first),
        run('the same name taken over by somebody else', { ...identity, id: '0', ownerId: '0' }, first),
    ];
}
const OTHER_BRANCH = { kind: 'branch', name: 'some-other-branch' };
function describe(context) {
    return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}
function claimsOf({ identity, shape }, context, { conditions }) {
    const met = Object.entries(conditions).flatMap(([claim, [value]]) => value === undefined ? [] : [[claim, sampleText(value)]]);
    const common = {
        ...Object.fromEntries(met),
        repository: `${identity.owner}/${identity.name}`,
        repository_id: identity.id,
        repository_owner_id: identity.ownerId,
        ...claimsOfContext(context),
    };
    if (shape.kind === 'default') {
        return shape.formats.map((format) => ({ ...common, sub: (0,subject/* renderSubject */.TK)(identity, format, context) }));
    }
    const rendered = (0,template/* renderTemplate */.X)(shape, identity, context);
    return rendered.kind === 'subject' ? [{ ...common, sub: rendered.subject }] : [];
}
function claimsOfContext(context) {
    switch (context.kind) {
        case 'branch':
            return { ref: `refs/heads/${context.name}` };
        case 'tag':
            return { ref: `refs/tags/${context.name}` };
        case 'environment':
            return { environment: context.name };
        case 'pull-request':
            return {};
    }
}
function sampleOf(context) {
    return context.kind === 'pull-request' ? context : { ...context, name: sampleText(context.name) };
}
function sampleText(pattern) {
    return pattern.replaceAll('*', 'sample').replaceAll('?', 'x');
}
function renderDiagram(role, provider, trusted) {
    const repositories = trusted.map(({ identity }) => `${identity.owner}/${identity.name}`).join('<br>');
    const permissions = [
        ...role.policyArns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
        ...role.inlinePolicies.map(({ name }) => name),
    ];
    return {
        kind: 'diagram',
        title: 'How it hangs together',
        lines: [
            'flowchart LR',
            `  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace('https://', '')}"]`,
            `  provider -- trust policy --> role["role<br>${role.name}"]`,
            ...permissions.map((name, index) => `  role --> policy${index}["${name}"]`),
        ],
    };
}
function renderUsage(role, provider, trusted, region, actionReference) {
    const contexts = trusted[0]?.contexts ?? [];
    const environment = contexts.some(({ kind }) => kind !== 'environment')
        ? undefined
        : contexts.find((context) => context.kind === 'environment' && !(0,build/* isPattern */.Pt)(context.name));
    const partition = (0,trust_arn/* parseRoleArn */.DM)(role.arn)?.partition ?? 'aws';
    return {
        kind: 'code',
        title: 'Use it in every later run',
        language: 'yaml',
        text: [
            'jobs:',
            '  deploy:',
            '    runs-on: ubuntu-latest',
            ...(environment?.kind === 'environment' ? [`    environment: ${JSON.stringify(environment.name)}`] : []),
            '    permissions:',
            '      id-token: write',
            '      contents: read',
            '    steps:',
            `      - uses: ${actionReference}`,
            '        with:',
            `          role-to-assume: ${role.arn}`,
            `          aws-region: ${region}`,
            ...(provider.audience === (0,trust_issuer/* defaultAudience */.Yl)(partition) ? [] : [`          audience: ${provider.audience}`]),
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/plan-report.js






function describePlan(declaration, { actionReference }, { declared, desired, environments }, planned, findings) {
    const { provider, roles } = desired;
    const [role, ...more] = roles;
    const [, partition = '', , , account = ''] = provider.arn.split(':');
    const single = more.length === 0 ? role : undefined;
    const trusted = declared.roles.flatMap(declare/* trustedBy */.hM);
    const groupsOf = (name) => declared.roles.find((declaredRole) => declaredRole.name === name)?.groups ?? [];
    return {
        isQuiet: false,
        warnings: [...declared.warnings, ...planned.notes],
        sections: [
            {
                kind: 'facts',
                title: 'Result',
                rows: [
                    ...roles.map(({ arn }) => ['role', arn]),
                    ['OIDC provider', provider.arn],
                    ['audience', provider.audience],
                ],
            },
            ...renderPlan(planned),
            ...(0,commands_findings/* describeFindings */.kA)(findings),
            ...roles.flatMap((desiredRole) => {
                const trust = planned.trusts.get(desiredRole.name) ?? desiredRole.trust;
                const title = single === undefined ? `Trust policy of ${desiredRole.name}` : 'Trust policy';
                const isShown = planned.steps.some((step) => step.kind === 'update-trust' && step.roleName === desiredRole.name);
                return [
                    ...(isShown ? [] : [{ kind: 'code', title, language: 'json', text: (0,policy/* renderPolicyPretty */.rm)(trust) }]),
                    ...renderReach({ ...desiredRole, trust }, provider, groupsOf(desiredRole.name)),
                ];
            }),
            ...(0,commands_environments/* describeEnvironments */.gE)(environments),
            ...(single === undefined
                ? []
                : [
                    renderDiagram(single, provider, trusted),
                    renderUsage(single, provider, trusted, declaration.region, actionReference),
                ]),
        ],
        masks: [],
        exports: {},
        outputs: {
            'aws-account-id': account,
            partition,
            ...(single === undefined ? {} : { 'role-name': single.name, 'role-arn': single.arn }),
            'oidc-provider-arn': provider.arn,
            plan: renderPlanJson(planned),
            findings: (0,commands_findings/* renderFindingsJson */.lg)(findings),
            ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
        },
    };
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/commands/exchange.js
var exchange = __webpack_require__(5367);
// EXTERNAL MODULE: ./build/src/commands/refusal.js
var refusal = __webpack_require__(460);
;// CONCATENATED MODULE: ./build/src/commands/prove.js





const WAIT_AFTER_CHANGE_MS = 75_000;
const WAIT_WITHOUT_CHANGE_MS = 20_000;
const SPREADING = [
    'ASSUME_NOT_AUTHORIZED',
    'PROVIDER_MISSING',
    'AUDIENCE_NOT_REGISTERED',
    'CREDENTIALS_INVALID',
];
async function prove(options, ports) {
    const { role, claims } = options;
    if (claims === undefined)
        return { kind: 'not-applicable', reason: 'the job has no ID token (add `id-token: write`)' };
    if (!isMeantFor(role, claims)) {
        return {
            kind: 'not-applicable',
            reason: `this run's subject is ${claims.sub}, which the trust does not admit; run bootstrap from a run that it admits to have it proven`,
        };
    }
    const patience = startPatience(options.hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS, ports);
    const session = await patience.until(() => assumeRole(options, ports));
    if (session.kind === 'gave-up')
        return giveUp(options, session);
    if (options.hasChanged) {
        const { credentials } = session.value;
        const known = await patience.until(() => ports.caller.callerIdentity(credentials));
        if (known.kind === 'gave-up')
            return giveUp(options, known);
    }
    ports.log.info("Proven: the run's own token assumed the role.");
    return { kind: 'proven' };
}
function startPatience(budget, { clock, log }) {
    const start = clock.now();
    return {
        async until(attempt) {
            for (let tries = 1;; tries += 1) {
                try {
                    return { kind: 'done', value: await attempt() };
                }
                catch (error) {
                    if (!(0,failure/* isFailure */.N6)(error, ...SPREADING))
                        throw error;
                    const pause = Math.min(1000 * tries, 5000);
                    const elapsed = clock.now() - start;
                    if (elapsed + pause > budget)
                        return { kind: 'gave-up', error, elapsed };
                    log.info(`AWS does not know the change yet (${error.code}); trying again in ${pause / 1000} s.`);
                    await clock.sleep(pause);
                }
            }
        },
    };
}
async function assumeRole({ role, sessionName }, ports) {
    const outcome = await (0,exchange/* exchange */.cv)({
        roleArn: role.arn,
        sessionName,
        durationSeconds: 900,
        inlineSessionPolicy: undefined,
        managedSessionPolicies: [],
        audience: role.audience,
        maxAttempts: ports.maxAttempts,
    }, ports);
    if (outcome.kind === 'failed')
        throw outcome.error;
    return outcome.session;
}
function isMeantFor({ arn, trust }, claims) {
    const role = (0,trust_arn/* parseRoleArn */.DM)(arn);
    return role !== undefined && (0,admit/* admits */.t)(trust, { ...role, issuer: claims.iss }, claims.all);
}
function giveUp({ role: tried, claims, hasChanged }, { error, elapsed }) {
    const role = (0,trust_arn/* parseRoleArn */.DM)(tried.arn);
    const seconds = Math.round(elapsed / 1000);
    const known = {
        role: (0,refusal/* toDeclaredRole */.k_)(tried.trust),
        provider: { kind: 'present', clientIds: [tried.audience] },
    };
    const explained = role === undefined || claims === undefined || !(0,failure/* isFailure */.N6)(error, ...refusal/* EXPLAINABLE */.aQ)
        ? error
        : (0,refusal/* explainWith */.sh)(error, claims, role, known, hasChanged);
    return {
        kind: 'failed',
        failure: (0,failure/* failure */.V2)('VERIFICATION_FAILED', { role: tried.arn, seconds, reason: error.message }, { cause: error, evidence: explained.evidence }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/survey.js



function requireCredentials({ credentials }, mode) {
    if (credentials === undefined)
        throw (0,failure/* failure */.V2)('CREDENTIALS_MISSING', { mode });
    return credentials;
}
async function findPrincipal(credentials, { allowedAccounts, masksAccount }, { caller, log }) {
    const principal = (0,guard/* requirePrincipal */.SL)((await caller.callerIdentity(credentials)).arn, 'sts:GetCallerIdentity');
    if (masksAccount)
        log.hide(principal.account);
    (0,guard/* requireAllowedAccount */.Tk)(principal.account, allowedAccounts);
    const who = (0,trust_arn/* maskAccount */.Ib)(principal.arn, principal.account);
    log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
    return principal;
}
async function settleBoth(a, b) {
    await Promise.allSettled([a, b]);
    return [await a, await b];
}
async function readState(reader, providerArn, roleNames) {
    const [provider, roles] = await settleBoth(reader.readProvider(providerArn), reader.readRoles(roleNames));
    return { provider, roles };
}
function toObstacleFailure(obstacles, { repository }) {
    const [first] = obstacles;
    if (first === undefined)
        return undefined;
    switch (first.kind) {
        case 'unreadable':
            return (0,failure/* failure */.V2)('IAM_UNREADABLE', {
                actions: [
                    ...new Set(obstacles.flatMap((obstacle) => (obstacle.kind === 'unreadable' ? obstacle.actions : []))),
                ],
                reason: first.reason,
            });
        case 'not-owned':
            return (0,failure/* failure */.V2)('ROLE_NOT_OWNED', { role: first.role, repository });
        case 'other-repository':
            return (0,failure/* failure */.V2)('ROLE_OF_ANOTHER_REPOSITORY', { role: first.role, owner: first.owner, repository });
        case 'path':
            return (0,failure/* failure */.V2)('ROLE_PATH_FIXED', { role: first.role, actual: first.actual, desired: first.desired });
        case 'unmergeable':
            return (0,failure/* failure */.V2)('ROLE_NOT_MERGEABLE', { role: first.role, reason: first.reason });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/bootstrap.js













async function planBootstrap(options, ports) {
    const { survey, iam } = await takeSurvey(options, ports, ports.openIam);
    const { actual, planned } = await readPlan(survey, iam, ports);
    for (const step of planned.steps)
        ports.log.info(`Would ${renderStep(step)}: ${step.why}.`);
    const count = planned.steps.length;
    const isDrifted = count > 0 || planned.obstacles.length > 0;
    const findings = lintPlan(survey, planned);
    const report = describePlan(options, ports, survey, planned, findings);
    const problem = findPlanProblem(options, survey, planned, actual, findings);
    const what = nameWhat(survey.desired.roles);
    return {
        ...report,
        headline: isDrifted
            ? `Plan: ${countOf(count, 'change')} for ${what}; nothing was changed.`
            : `Plan: no changes; ${survey.desired.roles.length === 0 ? '' : 'provider and '}${what} ${survey.desired.roles.length === 0 ? 'is' : 'are'} as declared.`,
        outputs: { ...report.outputs, changes: String(count), drift: String(isDrifted), verified: 'not-applicable' },
        ...(problem === undefined ? {} : { failure: problem }),
    };
}
function findPlanProblem(options, survey, planned, actual, findings) {
    const stop = findObstacle(survey, planned, actual) ?? (0,commands_findings/* findStop */.KR)(findings, options.acceptFindings);
    if (stop !== undefined)
        return stop;
    const isDrifted = planned.steps.length > 0;
    return options.failOnDrift && isDrifted ? (0,failure/* failure */.V2)('DRIFT_FOUND', { changes: planned.steps.length }) : undefined;
}
async function bootstrap(options, ports) {
    (0,guard/* requireTrustedEvent */.fZ)(ports.context, 'bootstrap');
    const { survey, iam, credentials } = await takeSurvey(options, ports, ports.openIam);
    const early = (0,commands_findings/* findStop */.KR)(lintRoles(survey, survey.desired.roles), options.acceptFindings);
    if (early !== undefined)
        throw early;
    let actual;
    const { planned, done, hasRaced } = await converge({
        readPlan: async () => {
            const next = await readPlan(survey, iam, ports);
            actual = next.actual;
            return next.planned;
        },
        findStop: (next) => (actual === undefined ? undefined : findObstacle(survey, next, actual)) ??
            (0,commands_findings/* findStop */.KR)(lintPlan(survey, next), options.acceptFindings),
        executor: iam.executor,
    }, ports);
    const hasChanged = done.length > 0 || hasRaced || isRecent(actual, ports.clock.now());
    const proofs = await proveAll(options, ports, survey, planned, hasChanged);
    const proof = summarizeProofs(proofs);
    const saved = proof.kind === 'failed' ? undefined : await saveRoleArn(options, survey, ports);
    const key = saved === undefined
        ? await retireKey(options.retireKey, credentials, proof.kind === 'proven', ports.keys)
        : { warnings: [KEY_STILL_NEEDED] };
    const all = { ...planned, steps: done };
    const report = describePlan(options, ports, survey, all, lintPlan(survey, planned));
    const changed = done.length === 0 ? 'no changes' : countOf(done.length, 'change');
    return {
        ...report,
        headline: `Bootstrap: ${changed}; ${nameWhat(survey.desired.roles)} ${PROOF_WORDS[proof.kind]}.`,
        warnings: [
            ...report.warnings,
            ...key.warnings,
            ...(proof.kind === 'not-applicable' && survey.desired.roles.length > 0
                ? [`The role was not tried: ${proof.reason}.`]
                : []),
        ],
        outputs: {
            ...report.outputs,
            changes: String(done.length),
            drift: String(done.length > 0),
            verified: proof.kind === 'proven' ? 'true' : proof.kind === 'failed' ? 'false' : 'not-applicable',
        },
        ...toFailed(proof.kind === 'failed' ? proof.failure : (saved ?? key.failure)),
    };
}
function toFailed(problem) {
    return problem === undefined ? {} : { failure: problem };
}
const PROOF_WORDS = {
    proven: 'is proven to work',
    failed: 'could not be assumed',
    'not-applicable': 'is as declared',
};
function nameWhat(roles) {
    const [role, ...more] = roles;
    if (role === undefined)
        return 'the OIDC provider';
    return more.length === 0 ? `role \`${role.name}\`` : `${roles.length} roles`;
}
async function takeSurvey(options, ports, openIam) {
    const credentials = requireCredentials(options, options.mode);
    const [principal, declared] = await settleBoth(findPrincipal(credentials, options, ports), (0,declare/* declare */.xe)(options, ports));
    const desired = declared.stateIn(principal);
    const environments = await (0,commands_environments/* findEnvironments */.Ok)((0,commands_environments/* namedEnvironments */.UB)(declared), ports.github);
    return { survey: { declared, desired, environments }, credentials, iam: openIam(credentials) };
}
async function readPlan({ desired, declared }, { reader }, { github }) {
    const names = desired.roles.map(({ name }) => name);
    const actual = await readState(reader, desired.provider.arn, names);
    const formerNames = await findFormerNames(actual, declared.home, github);
    return { actual, planned: (0,plan/* plan */.et)({ ...desired, formerNames }, actual) };
}
function lintPlan(survey, { trusts }) {
    const roles = survey.desired.roles.map((role) => ({ ...role, trust: trusts.get(role.name) ?? role.trust }));
    return lintRoles(survey, roles);
}
function lintRoles({ desired, declared, environments }, roles) {
    const { url, audience } = desired.provider;
    return roles.flatMap((role) => {
        const declaredRole = declared.roles.find(({ name }) => name === role.name);
        return declaredRole === undefined
            ? []
            : (0,commands_findings/* lintDeclared */.Ys)(role, audience, url, declaredRole, declared.claims, environments);
    });
}
function findObstacle(survey, { obstacles }, { roles }) {
    const problem = toObstacleFailure(obstacles, survey.desired);
    if (problem === undefined)
        return undefined;
    const foreign = obstacles.flatMap((obstacle) => {
        const reading = 'role' in obstacle ? roles.get(obstacle.role) : undefined;
        return reading?.kind === 'present' ? [reading.value] : [];
    });
    return (0,failure/* withEvidence */.Kg)(problem, (0,commands_findings/* lintFound */.Ux)(foreign, survey.desired.provider));
}
const RECENT_MS = 120_000;
function isRecent(actual, now) {
    return [...(actual?.roles.values() ?? [])].some((role) => role.kind === 'present' && now - role.value.createdAt < RECENT_MS);
}
async function proveAll(options, ports, { desired, declared }, { trusts }, hasChanged) {
    if (!options.verify)
        return [{ kind: 'not-applicable', reason: '`verify` is off' }];
    const { sessionName } = options;
    const { claims } = declared;
    const proofs = [];
    for (const { name, arn, trust } of desired.roles) {
        const role = { arn, trust: trusts.get(name) ?? trust, audience: desired.provider.audience };
        try {
            proofs.push(await prove({ role, claims, hasChanged, sessionName }, ports));
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            proofs.push({ kind: 'failed', failure: error });
        }
    }
    return proofs;
}
function summarizeProofs(proofs) {
    return (proofs.find(({ kind }) => kind === 'failed') ??
        proofs.find(({ kind }) => kind === 'proven') ??
        proofs[0] ?? { kind: 'not-applicable', reason: 'no role is declared' });
}
async function saveRoleArn({ saveRoleArnAs: name }, { desired }, { variables, log }) {
    const [role] = desired.roles;
    if (name === undefined || role === undefined)
        return undefined;
    try {
        const outcome = await variables.save(desired.repository, name, role.arn);
        log.info(`The repository variable ${name} holds the ARN of the role (${outcome}).`);
        return undefined;
    }
    catch (error) {
        if (!(0,failure/* isFailure */.N6)(error))
            throw error;
        return error;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/fleet.js





const ACCOUNTS_AT_ONCE = 4;
async function runFleet(what, accounts, credentials, work, ports) {
    const home = (0,guard/* requirePrincipal */.SL)((await ports.caller.callerIdentity(credentials)).arn, 'sts:GetCallerIdentity').account;
    const results = await mapInParallel(accounts, ACCOUNTS_AT_ONCE, async (account) => {
        const title = account.name === undefined ? home : `${account.name} (${account.id ?? home})`;
        const log = accounts.length === 1 ? ports.log : prefixed(ports.log, account.name ?? home);
        try {
            const report = await work(account, await findCredentials(account, home, credentials, ports), log);
            return { account, title, report, failure: report.failure };
        }
        catch (error) {
            if (!(0,failure/* isFailure */.N6)(error))
                throw error;
            log.info(`${error.code}: ${error.message}`);
            return { account, title, report: undefined, failure: error };
        }
    });
    const [only, ...more] = results;
    if (only !== undefined && more.length === 0) {
        if (only.report === undefined)
            throw only.failure;
        return only.report;
    }
    return joinReports(what, results);
}
async function findCredentials(account, home, credentials, { hop, openProfile }) {
    if (account.profile !== undefined && openProfile !== undefined)
        return openProfile(account.profile);
    if (account.id === undefined || account.id === home)
        return credentials;
    if (account.role !== undefined)
        return hop(account, credentials);
    throw (0,failure/* failure */.V2)('ACCOUNT_OUT_OF_REACH', { account: account.name ?? account.id, id: account.id, home });
}
function prefixed(log, name) {
    return { info: (line) => log.info(`[${name}] ${line}`), hide: (text) => log.hide(text) };
}
function joinReports(what, results) {
    const reports = results.flatMap(({ report }) => report ?? []);
    const failed = results.flatMap(({ title, failure: problem }) => (problem === undefined ? [] : [{ title, problem }]));
    const changes = reports.reduce((sum, { outputs }) => sum + Number(outputs.changes ?? 0), 0);
    const verified = reports.map(({ outputs }) => outputs.verified);
    return {
        isQuiet: false,
        headline: `${what}: ${countOf(results.length - failed.length, 'account')} of ${results.length} done, ${countOf(changes, 'change')}.`,
        warnings: results.flatMap(({ title, report }) => (report?.warnings ?? []).map((line) => `${title}: ${line}`)),
        sections: [
            {
                kind: 'table',
                title: 'Accounts',
                columns: ['account', 'result', 'changes', 'verified'],
                rows: results.map(({ title, report, failure: problem }) => [
                    title,
                    problem === undefined ? 'done' : `\`${problem.code}\``,
                    String(report?.outputs.changes ?? '?'),
                    String(report?.outputs.verified ?? ''),
                ]),
            },
            ...results.flatMap(({ title, report }) => entitle(title, report?.sections ?? [])),
        ],
        masks: reports.flatMap(({ masks }) => masks),
        exports: {},
        outputs: {
            ...(reports[0]?.outputs.subject === undefined ? {} : { subject: reports[0].outputs.subject }),
            changes: String(changes),
            drift: String(reports.some(({ outputs }) => outputs.drift === 'true')),
            verified: failed.length > 0 ? 'false' : verified.includes('true') ? 'true' : 'not-applicable',
            plan: joinPlanJson(reports.map(({ outputs }) => String(outputs.plan ?? ''))),
            findings: JSON.stringify(reports.flatMap(({ outputs }) => JSON.parse(String(outputs.findings ?? '[]')))),
        },
        ...(failed.length === 0 ? {} : { failure: toFailure(failed, results.length) }),
    };
}
function toFailure(failed, count) {
    const evidence = failed.flatMap(({ title, problem }) => entitle(title, [{ kind: 'text', text: `${problem.message}\nFix: ${problem.fix}` }, ...problem.evidence]));
    const [first] = failed;
    const isSame = failed.every(({ problem }) => problem.code === first?.problem.code);
    const summaries = failed.map(({ title, problem }) => `${title}: ${problem.code}: ${problem.message.split('\n')[0]}`);
    if (isSame && first?.problem.code === 'DRIFT_FOUND') {
        return (0,failure/* failure */.V2)('DRIFT_FOUND', { changes: failed.length, where: failed.map(({ title }) => title).join(', ') });
    }
    return (0,failure/* failure */.V2)('ACCOUNTS_FAILED', { failed: summaries, count }, { evidence, cause: first?.problem });
}
function entitle(title, sections) {
    return sections.map((section) => ({
        ...section,
        title: section.title === undefined ? title : `${title}: ${section.title}`,
    }));
}

// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
;// CONCATENATED MODULE: ./build/src/commands/plan-comment.js


const LIMIT = 65_536;
const RESERVE = 2_000;
const BREAK = '\n\n';
function planMarker(key) {
    return `<!-- gh-oidc-aws plan ${encodeURIComponent((0,report/* printable */.g$)(key))} -->`;
}
function renderPlanComment(report, marker, maskedAccount, runUrl) {
    const hide = createHide(report.masks, maskedAccount);
    const head = [marker, ...renderHead(report, hide, HEAD_LIMITS)];
    const sections = [...report.sections, ...(report.failure?.evidence ?? [])].map((section) => hideIn(section, hide));
    const body = fill(sections, LIMIT - RESERVE - head.join(BREAK).length);
    const isCut = body.isCut || head.join(BREAK) !== [marker, ...renderHead(report, hide, NO_LIMITS)].join(BREAK);
    return [...head, ...body.parts, renderFoot(isCut, runUrl)].filter((part) => part !== '').join(BREAK);
}
function createHide(masks, maskedAccount) {
    const hidden = masks.filter((mask) => typeof mask === 'string' && mask !== '');
    return (text) => hidden.reduce((rest, mask) => rest.replaceAll(String(mask), '***'), maskedAccount === undefined ? text : (0,trust_arn/* maskAccount */.Ib)(text, maskedAccount));
}
function hideIn(section, hide) {
    const title = section.title === undefined ? {} : { title: hide(section.title) };
    switch (section.kind) {
        case 'text':
        case 'code':
            return { ...section, ...title, text: hide(section.text) };
        case 'list':
            return { ...section, ...title, items: section.items.map(hide) };
        case 'facts':
            return { ...section, ...title, rows: section.rows.map(([label, value]) => [hide(label), hide(value)]) };
        case 'table':
            return { ...section, ...title, rows: section.rows.map((row) => row.map(hide)) };
        case 'diagram':
            return { ...section, ...title, lines: section.lines.map(hide) };
    }
}
const HEAD_LIMITS = { line: 2_000, warnings: 16_000, failure: 8_000 };
const NO_LIMITS = { line: Infinity, warnings: Infinity, failure: Infinity };
function renderHead({ headline, warnings, failure }, hide, limits) {
    const parts = [within(hide(headline), (text) => `### ${prose(text)}`, limits.line)];
    let room = limits.warnings;
    for (const warning of warnings) {
        const part = within(hide(warning), (text) => `> ⚠️ ${prose(text)}`.replaceAll('\n', '\n> '), limits.line);
        room -= part.length;
        if (room < 0)
            break;
        parts.push(part);
    }
    return [...parts, ...(failure === undefined ? [] : renderFailure(failure, hide, limits.failure))];
}
function renderFailure({ code, message, fix, paste }, hide, limit) {
    const parts = [
        within(hide(message), (text) => `❌ ${(0,report/* codeSpan */.SS)(code)} ${prose(text)}`, limit),
        within(hide(fix), (text) => `**Fix:** ${prose(text)}`, limit),
    ];
    if (paste === undefined)
        return parts;
    return [...parts, within(hide(paste.text), (text) => (0,report/* renderMarkdown */.Gc)([{ kind: 'code', ...paste, text }]), limit)];
}
function within(text, render, limit) {
    let kept = [...text];
    let rendered = render(text);
    while (rendered.length > limit) {
        kept = kept.slice(0, Math.floor(kept.length / 2));
        rendered = render(`${kept.join('')}…`);
    }
    return rendered;
}
function rankOf(section) {
    if (section.kind === 'diagram')
        return 4;
    if (section.kind !== 'code')
        return 0;
    if (section.language === 'json')
        return 2;
    return section.language === 'yaml' || section.language === 'sh' ? 3 : 1;
}
function fill(sections, room) {
    const parts = new Map();
    let left = room;
    let isCut = false;
    const ranked = [...sections.entries()].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
    for (const [index, section] of ranked) {
        const whole = renderPart(section);
        const part = whole.length <= left ? whole : renderFirstRows(section, left);
        isCut ||= part !== whole;
        if (part === '')
            continue;
        parts.set(index, part);
        left -= part.length + BREAK.length;
    }
    return { parts: [...parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part), isCut };
}
function renderFirstRows(section, room) {
    let fitting = '';
    let low = 1;
    let high = countRows(section) - 1;
    while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        const part = renderPart(takeRows(section, middle));
        if (part.length <= room) {
            fitting = part;
            low = middle + 1;
        }
        else {
            high = middle - 1;
        }
    }
    return fitting;
}
function countRows(section) {
    switch (section.kind) {
        case 'list':
            return section.items.length;
        case 'facts':
        case 'table':
            return section.rows.length;
        default:
            return 0;
    }
}
function takeRows(section, count) {
    switch (section.kind) {
        case 'list':
            return { ...section, items: section.items.slice(0, count) };
        case 'facts':
            return { ...section, rows: section.rows.slice(0, count) };
        case 'table':
            return { ...section, rows: section.rows.slice(0, count) };
        default:
            return section;
    }
}
const MAX_OPEN_LINES = 25;
function renderPart(section) {
    const { kind, title } = section;
    const isCode = kind === 'code' || kind === 'diagram';
    const heading = title === undefined ? '' : `#### ${title}${BREAK}`;
    const markdown = (0,report/* renderMarkdown */.Gc)([section]).slice(heading.length);
    const body = isCode ? markdown : withoutLinks(markdown);
    if (!isCode && body.split('\n').length <= MAX_OPEN_LINES) {
        return title === undefined ? body : `#### ${prose(title)}${BREAK}${body}`;
    }
    return [`<details><summary>${html(title ?? 'Details')}</summary>`, body, '</details>'].join(BREAK);
}
function renderFoot(isCut, runUrl) {
    const link = (text) => runUrl !== undefined && /^https?:\/\/[^\s()<>\\]+$/u.test(runUrl) ? `[${text}](${runUrl})` : text;
    if (isCut)
        return `The plan is too long for a comment; the ${link('job summary')} holds all of it.`;
    return runUrl === undefined ? '' : `From ${link('this run')}.`;
}
function prose(text) {
    return withoutLinks((0,report/* escapeMarkdown */.FV)(text));
}
const NOTHING = '<!-- -->';
const MARKS = /\\.|(`+)(?!`).*?[^`]\1(?!`)|`+|@|#(?=\w)|:\/\/|www\./giu;
function withoutLinks(markdown) {
    return markdown.replace(MARKS, (mark) => separate(mark.startsWith('\\') ? mark.slice(1) : mark) ?? mark);
}
function separate(mark) {
    if (mark === '@' || mark === '#')
        return `${mark}${NOTHING}`;
    if (mark === '://')
        return `:${NOTHING}//`;
    return /^www\.$/iu.test(mark) ? `${mark.slice(0, -1)}${NOTHING}.` : undefined;
}
function html(title) {
    return (0,report/* printable */.g$)(title)
        .replaceAll('`', '')
        .replace(/[&<>"]|@|#|:\/\/|www\./giu, (mark) => separate(mark) ?? `&#${mark.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/commands/pull-request.js


async function commentOnPullRequest(report, { masksAccount }, { context, comments, log }) {
    const { repository, pullRequest, serverUrl, runId, workflowFile, job } = context;
    if (repository === undefined || pullRequest === undefined)
        return;
    const account = String(report.outputs['aws-account-id'] ?? '');
    const shown = masksAccount ? (0,trust_arn/* maskAccount */.Ib)(account, account) : account;
    const marker = planMarker([workflowFile, job, shown, report.outputs['role-name'] ?? ''].join(' '));
    const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
    const body = renderPlanComment(report, marker, masksAccount ? account : undefined, page);
    const outcome = await comments.publish(repository, pullRequest, marker, body);
    log.info(typeof outcome === 'string'
        ? `The plan is a comment on the pull request (${outcome}).`
        : `The plan is not a comment on the pull request: ${outcome.reason}.`);
}

// EXTERNAL MODULE: ./build/src/plan/teardown.js
var teardown = __webpack_require__(301);
// EXTERNAL MODULE: ./build/src/commands/repositories.js
var repositories = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/src/commands/teardown.js










async function teardown_teardown(options, ports) {
    (0,guard/* requireTrustedEvent */.fZ)(ports.context, 'teardown');
    const credentials = requireCredentials(options, 'teardown');
    const [principal, home] = await settleBoth(findPrincipal(credentials, options, ports), (0,repositories/* findHome */.r)(options.audience, options.repositories, ports));
    const { account, partition } = principal;
    const { claims } = home;
    const issuer = claims?.iss ?? (0,trust_issuer/* toIssuer */.$S)(ports.context.serverUrl);
    const roleNames = options.roleNames ?? [(0,state/* defaultRoleName */.xK)(home.name)];
    const unwanted = {
        repository: home.name,
        providerArn: (0,trust_issuer/* toProviderArn */.Oi)(partition, account, issuer),
        roleNames,
        removeProvider: options.removeProvider,
    };
    const { reader, executor } = ports.openIam(credentials);
    const readPlan = async () => {
        const [actual, trusting] = await settleBoth(readState(reader, unwanted.providerArn, unwanted.roleNames), unwanted.removeProvider ? reader.listTrusts() : Promise.resolve({ kind: 'absent' }));
        const formerNames = await findFormerNames(actual, home, ports.github);
        const planned = (0,teardown/* planTeardown */.U)({ ...unwanted, formerNames }, actual, trusting);
        for (const step of planned.steps)
            ports.log.info(`Will ${renderStep(step)}: ${step.why}.`);
        return planned;
    };
    const { planned, done } = await converge({ readPlan, findStop: ({ obstacles }) => toObstacleFailure(obstacles, { repository: home.name }), executor }, ports);
    const changes = done.length === 0 ? 'nothing to remove' : countOf(done.length, 'removal');
    const all = { ...planned, steps: done };
    return {
        isQuiet: false,
        headline: `Teardown: ${changes}.`,
        warnings: planned.notes,
        sections: renderPlan(all),
        masks: [],
        exports: {},
        outputs: {
            'aws-account-id': account,
            partition,
            'oidc-provider-arn': unwanted.providerArn,
            ...(roleNames.length === 1 ? { 'role-name': roleNames[0] ?? '' } : {}),
            changes: String(done.length),
            drift: String(done.length > 0),
            verified: 'not-applicable',
            plan: renderPlanJson(all),
            findings: '[]',
            ...(claims === undefined ? {} : { subject: claims.sub }),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/on-accounts.js











async function runOnAccounts(command, settings, ports) {
    const { kind, options, fleet } = command;
    if (kind !== 'plan')
        (0,guard/* requireTrustedEvent */.fZ)(ports.context, kind);
    const credentials = requireCredentials(options, kind);
    const report = fleet === undefined
        ? await workIn(command, settings, ports)(undefined, credentials, ports.log)
        : await runOnFleet(command, fleet, credentials, settings, ports);
    if (kind === 'plan')
        await commentOnPullRequest(report, options, ports);
    return report;
}
function workIn(command, settings, base) {
    const openIam = (credentials) => (0,iam_adapter/* createIamAdapter */.$)(settings, credentials);
    const keys = createKeyRetirement(settings);
    return (account, credentials, log) => {
        const ports = { ...base, log, openIam, keys };
        const place = {
            credentials,
            ...account?.declaration,
            ...(account?.id === undefined ? {} : { allowedAccounts: [account.id] }),
        };
        switch (command.kind) {
            case 'teardown': {
                const names = account?.declaration.roles.flatMap(({ name }) => name ?? []);
                const { roleNames } = command.options;
                return teardown_teardown({ ...command.options, ...place, roleNames: names ?? roleNames }, ports);
            }
            case 'plan':
                return planBootstrap({ ...command.options, ...place }, { ...ports, openIam: (given) => ({ reader: openIam(given).reader }) });
            case 'bootstrap': {
                const keyEnd = account === undefined ? command.options.retireKey : 'later';
                return bootstrap({ ...command.options, ...place, retireKey: keyEnd }, ports);
            }
        }
    };
}
const TITLES = {
    plan: 'Plan',
    bootstrap: 'Bootstrap',
    teardown: 'Teardown',
};
async function runOnFleet(command, fleet, credentials, settings, ports) {
    const roles = (0,role_sts.createRoleSts)(settings);
    const hop = async ({ id = '', role = '', externalId, name }, from) => {
        const roleArn = role.startsWith('arn:')
            ? role
            : (0,trust_arn/* renderRoleArn */.am)({ partition: (0,trust_arn/* toPartition */.I2)(settings.region), account: id, path: '/', name: role });
        const session = await roles.assumeRole({
            roleArn,
            sessionName: command.kind === 'teardown' ? 'gh-oidc-aws' : command.options.sessionName,
            durationSeconds: 3600,
            inlineSessionPolicy: undefined,
            managedSessionPolicies: [],
            externalId,
            tags: [],
            transitiveTagKeys: [],
        }, from);
        const { secretAccessKey, sessionToken } = session.credentials;
        ports.mask(secretAccessKey);
        if (sessionToken !== undefined)
            ports.mask(sessionToken);
        return { ...session.credentials, from: `the role ${roleArn} of the account ${name ?? id}` };
    };
    const work = workIn(command, settings, ports);
    const report = await runFleet(TITLES[command.kind], fleet, credentials, work, { ...ports, hop });
    if (command.kind !== 'bootstrap')
        return report;
    const isProven = report.failure === undefined && report.outputs.verified === 'true';
    const key = await retireKey(command.options.retireKey, credentials, isProven, createKeyRetirement(settings));
    const problem = report.failure ?? key.failure;
    return {
        ...report,
        warnings: [...report.warnings, ...key.warnings],
        ...(problem === undefined ? {} : { failure: problem }),
    };
}


/***/ })

};
