export const id = 120;
export const ids = [120];
export const modules = {

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assume: () => (/* binding */ assume)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/arn.js
var arn = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/commands/exchange.js
var exchange = __webpack_require__(5367);
// EXTERNAL MODULE: ./build/src/commands/guard.js
var guard = __webpack_require__(5713);
;// CONCATENATED MODULE: ./build/src/commands/preflight.js

function requireIdToken(context) {
    if (context.hasIdToken)
        return;
    if (context.fork !== undefined)
        throw (0,failure/* failure */.V2)('ID_TOKEN_FORK_PULL_REQUEST', { head: context.fork });
    if (context.actor === 'dependabot[bot]')
        throw (0,failure/* failure */.V2)('ID_TOKEN_DEPENDABOT', { event: context.event });
    throw (0,failure/* failure */.V2)('ID_TOKEN_PERMISSION_MISSING', { job: context.job, workflow: context.workflowFile });
}

// EXTERNAL MODULE: ./build/src/commands/refusal.js + 1 modules
var refusal = __webpack_require__(2688);
;// CONCATENATED MODULE: ./build/src/commands/assume.js






async function assume(options, ports) {
    const { role } = options;
    (0,guard/* requireAllowedAccount */.T)(role.account, options.allowedAccounts);
    requireIdToken(ports.context);
    const outcome = await (0,exchange/* exchange */.c)({
        roleArn: (0,arn/* renderRoleArn */.am)(role),
        sessionName: options.sessionName,
        durationSeconds: options.durationSeconds,
        inlineSessionPolicy: options.inlineSessionPolicy,
        managedSessionPolicies: options.managedSessionPolicies,
        audience: options.audience,
        maxAttempts: ports.maxAttempts,
    }, ports);
    const { claims } = outcome;
    if (outcome.kind === 'failed') {
        const { error } = outcome;
        throw (0,failure/* isFailure */.N6)(error, 'ASSUME_NOT_AUTHORIZED', 'PROVIDER_MISSING', 'AUDIENCE_NOT_REGISTERED')
            ? (0,refusal/* explainFailure */.S)(error, claims, role)
            : error;
    }
    const { session } = outcome;
    requireRole(session, role);
    return toReport(options, session, claims.sub);
}
function requireRole(session, role) {
    const got = (0,guard/* requirePrincipal */.S)(session.arn, 'sts:AssumeRoleWithWebIdentity');
    const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
    if (!isSame)
        throw (0,failure/* failure */.V2)('ROLE_UNEXPECTED', { expected: (0,arn/* renderRoleArn */.am)(role), got: session.arn });
}
function toReport(options, session, subject) {
    const { role, region } = options;
    const { credentials, expiration } = session;
    const exported = {
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken ?? '',
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_CREDENTIAL_EXPIRATION: expiration,
    };
    const outputted = {
        'aws-access-key-id': credentials.accessKeyId,
        'aws-secret-access-key': credentials.secretAccessKey,
        'aws-session-token': credentials.sessionToken ?? '',
        'aws-expiration': expiration,
    };
    return {
        headline: `Assumed role ${role.name} in account ${role.account} (${region}) until ${expiration}.`,
        isQuiet: true,
        warnings: options.masksAccount
            ? [
                'The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host.',
            ]
            : [],
        sections: [],
        masks: [
            credentials.accessKeyId,
            credentials.secretAccessKey,
            ...(credentials.sessionToken === undefined ? [] : [credentials.sessionToken]),
            ...(options.masksAccount ? [role.account] : []),
        ],
        exports: options.exportsCredentials ? exported : {},
        outputs: {
            'aws-account-id': role.account,
            'authenticated-arn': session.arn,
            'masked-arn': (0,arn/* maskAccount */.Ib)(session.arn, role.account),
            'user-id': session.userId,
            partition: role.partition,
            'role-name': role.name,
            'role-arn': (0,arn/* renderRoleArn */.am)(role),
            subject,
            ...(options.outputsCredentials ? outputted : {}),
        },
    };
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


const PASSING = ['VERIFICATION_KEY_UNAVAILABLE', 'ISSUER_UNREACHABLE'];
const STALE = ['ID_TOKEN_EXPIRED', 'ID_TOKEN_REJECTED'];
async function exchange(options, ports) {
    const { audience, maxAttempts, ...request } = options;
    let hasRenewed = false;
    for (let attempt = 1;; attempt += 1) {
        const token = await ports.idTokens.mint(audience, attempt === 1 ? 'any' : 'new');
        const claims = readClaims(ports.idTokens.read(token));
        try {
            const session = await ports.sts.assumeRoleWithWebIdentity({ ...request, token });
            return { kind: 'session', session, claims };
        }
        catch (error) {
            const isRenewable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...STALE) && !hasRenewed;
            const isPassing = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
            if (maxAttempts === 1 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) || !(isRenewable || isPassing))
                return { kind: 'failed', error, claims };
            hasRenewed ||= isRenewable;
            ports.log.info(`Attempt ${attempt} failed (${error.code}); trying again with a new ID token.`);
            if (isPassing)
                await ports.clock.sleep(1000 * 2 ** (attempt - 1));
        }
    }
}
const PASSING_ATTEMPTS = 4;
function readClaims(decoded) {
    const parsed = (0,_trust_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaims */ .D)(decoded);
    if (parsed.kind === 'invalid')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_UNREADABLE', { reason: parsed.problem });
    return parsed.claims;
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requirePrincipal),
/* harmony export */   T: () => (/* binding */ requireAllowedAccount)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);


function requireAllowedAccount(account, allowed) {
    if (allowed.length > 0 && !allowed.includes(account))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ACCOUNT_NOT_ALLOWED', { account, allowed });
}
function requirePrincipal(arn, action) {
    const principal = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
    if (principal === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('AWS_UNKNOWN_ERROR', {
            action,
            name: 'UnexpectedAnswer',
            reason: `"${arn}" is not the ARN of a caller`,
        });
    }
    return principal;
}


/***/ }),

/***/ 2688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/build.js
var build = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/trust/claims.js
var trust_claims = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var trust_subject = __webpack_require__(6076);
;// CONCATENATED MODULE: ./build/src/trust/diagnose.js



function explainRefusal(claims, role) {
    return {
        claims: (0,trust_claims/* printableClaims */.v)(claims),
        suspects: [...suspectContext(claims), ...suspectSubject(claims), ...suspectRole(claims, role)],
        policy: policyFor(claims, role.partition, role.account),
    };
}
function policyFor(claims, partition, account) {
    const repository = (0,trust_subject/* toRepositoryIdentity */.Gv)(claims);
    const scope = { partition, account, issuer: claims.iss, audience: claims.aud, repository, pinIds: true };
    return (0,build/* buildTrustForSubject */.m)(scope, claims.sub);
}
function suspectSubject(claims) {
    const repository = (0,trust_subject/* toRepositoryIdentity */.Gv)(claims);
    const subject = (0,trust_subject/* readSubject */.$e)(claims);
    if (subject.kind === 'template') {
        return [
            'The subject is built from a template (`include_claim_keys`): the trust policy must list exactly the `sub` shown above.',
        ];
    }
    if (subject.format === 'immutable') {
        const classic = (0,trust_subject/* renderSubjectPrefix */.V7)(repository, 'classic');
        const immutable = (0,trust_subject/* renderSubjectPrefix */.V7)(repository, 'immutable');
        return [
            `This repository mints immutable subjects, which carry ids. A policy that says \`${classic}:…\` no longer matches; it must say \`${immutable}:…\`.`,
        ];
    }
    return [
        'This repository mints classic subjects, without ids. A policy that only lists an immutable subject (`repo:OWNER@ID/REPO@ID:…`) does not match.',
    ];
}
function suspectContext(claims) {
    if (claims.environment !== undefined) {
        return [
            `The job sets \`environment: ${claims.environment}\`, so the subject holds the environment instead of the branch. A policy for \`ref:refs/heads/…\` does not match.`,
        ];
    }
    if (claims.event === 'pull_request') {
        return [
            'This run is a pull request: its subject ends in `:pull_request` and holds no branch. A policy for a branch does not match.',
        ];
    }
    if (claims.ref?.startsWith('refs/tags/') === true) {
        return [
            `This run is for the tag \`${claims.ref.slice('refs/tags/'.length)}\`. A policy for branches does not match.`,
        ];
    }
    const branch = claims.ref?.startsWith('refs/heads/') === true ? claims.ref.slice('refs/heads/'.length) : undefined;
    return [
        ...(branch === undefined
            ? []
            : [`This run is for the branch \`${branch}\`. A policy for another branch does not match.`]),
        'The job sets no `environment:`. A policy for `environment:…` does not match.',
    ];
}
function suspectRole(claims, role) {
    return [
        `The role may not exist: AWS answers the same for a wrong name, path or account. Asked for: account ${role.account}, path ${role.path}, name ${role.name}.`,
        `The policy may differ in letter case (AWS compares exactly), use \`StringEquals\` with a \`*\`, or name another audience than \`${claims.aud}\`.`,
        'A change to the role takes up to a minute to spread. A policy of the organisation may deny the call; those written for `repo:OWNER/*` do not match immutable subjects.',
    ];
}

// EXTERNAL MODULE: ./build/src/trust/policy.js
var policy = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/src/commands/refusal.js



function explainFailure(error, claims, role) {
    return (0,failure/* withEvidence */.Kg)(error, describeRefusal(claims, role));
}
function describeRefusal(claims, role) {
    const explanation = explainRefusal(claims, role);
    return [
        { kind: 'facts', title: "What the job's ID token says", rows: explanation.claims },
        { kind: 'list', title: 'What usually differs, likeliest first', items: explanation.suspects },
        {
            kind: 'code',
            title: 'The trust policy that admits exactly this token',
            language: 'json',
            text: (0,policy/* renderPolicyPretty */.rm)(explanation.policy),
        },
    ];
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTrust),
/* harmony export */   m: () => (/* binding */ buildTrustForSubject)
/* harmony export */ });
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3985);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6076);


function buildTrust(scope) {
    const subjects = scope.formats.flatMap((format) => scope.contexts.map((context) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSubject */ .TK)(scope.repository, format, context)));
    return trustOf(scope, subjects);
}
function buildTrustForSubject(scope, subject) {
    return trustOf(scope, [subject]);
}
function trustOf(scope, subjects) {
    const key = (claim) => `${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderName */ .s6)(scope.issuer)}:${claim}`;
    const values = [...new Set(subjects)].sort().map(escapeVariables);
    const pins = scope.pinIds && (0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGithubKeys */ .gD)(scope.partition, scope.issuer)
        ? { [key('repository_id')]: scope.repository.id, [key('repository_owner_id')]: scope.repository.ownerId }
        : {};
    const [only] = values;
    const condition = {
        StringEquals: {
            [key('aud')]: scope.audience,
            [key('sub')]: values.length === 1 && only !== undefined ? only : values,
            ...pins,
        },
    };
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .toProviderArn */ .Oi)(scope.partition, scope.account, scope.issuer) },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: condition,
            },
        ],
    };
}
function escapeVariables(value) {
    return value.replaceAll('${', '${$}{');
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseClaims),
/* harmony export */   v: () => (/* binding */ printableClaims)
/* harmony export */ });
function parseClaims(all) {
    const text = (name) => {
        const value = all[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const time = (name) => {
        const value = all[name];
        return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    };
    const iss = text('iss');
    const sub = text('sub');
    const aud = text('aud');
    const exp = time('exp');
    const repository = text('repository');
    const repositoryId = text('repository_id');
    const ownerId = text('repository_owner_id');
    if (iss === undefined)
        return missing('iss');
    if (sub === undefined)
        return missing('sub');
    if (aud === undefined)
        return missing('aud');
    if (exp === undefined)
        return missing('exp');
    if (repository === undefined)
        return missing('repository');
    if (repositoryId === undefined)
        return missing('repository_id');
    if (ownerId === undefined)
        return missing('repository_owner_id');
    const claims = { iss, sub, aud, exp, iat: time('iat'), repository, repositoryId, ownerId };
    return {
        kind: 'claims',
        claims: { ...claims, ref: text('ref'), environment: text('environment'), event: text('event_name'), all },
    };
}
function missing(name) {
    return { kind: 'invalid', problem: `it has no claim \`${name}\`` };
}
const PRINTABLE_CLAIMS = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'environment',
    'event_name',
    'job_workflow_ref',
];
function printableClaims(claims) {
    return PRINTABLE_CLAIMS.flatMap((name) => {
        const value = claims.all[name];
        return typeof value === 'string' ? [[name, value]] : [];
    });
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   pg: () => (/* binding */ measurePolicy),
/* harmony export */   rm: () => (/* binding */ renderPolicyPretty),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   zQ: () => (/* binding */ renderPolicy)
/* harmony export */ });
function toList(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return invalid('it is not JSON');
    }
    if (!isRecord(json))
        return invalid('it is not a JSON object');
    for (const key of Object.keys(json)) {
        if (!['Version', 'Id', 'Statement'].includes(key))
            return invalid(`it has an unknown element "${key}"`);
    }
    const { Version: version, Id: id } = json;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        return invalid('"Version" is neither 2012-10-17 nor 2008-10-17');
    }
    if (id !== undefined && typeof id !== 'string')
        return invalid('"Id" is not a string');
    const statements = [];
    const raw = json['Statement'];
    if (raw === undefined)
        return invalid('it has no "Statement"');
    for (const [index, item] of toList(raw).entries()) {
        const problem = findStatementProblem(item);
        if (problem !== undefined)
            return invalid(`statement ${index + 1} ${problem}`);
        statements.push(item);
    }
    return {
        kind: 'policy',
        policy: {
            ...(version === undefined ? {} : { Version: version }),
            ...(id === undefined ? {} : { Id: id }),
            Statement: statements,
        },
    };
}
const STATEMENT_ELEMENTS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
function findStatementProblem(statement) {
    if (!isRecord(statement))
        return 'is not an object';
    for (const key of Object.keys(statement)) {
        if (!STATEMENT_ELEMENTS.includes(key))
            return `has an unknown element "${key}"`;
    }
    if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny')
        return 'has no "Effect" of Allow or Deny';
    if (statement['Sid'] !== undefined && typeof statement['Sid'] !== 'string')
        return 'has a "Sid" that is not a string';
    for (const key of ['Action', 'NotAction', 'Resource', 'NotResource']) {
        if (statement[key] !== undefined && !isOneOrMany(statement[key])) {
            return `has a "${key}" that is neither a string nor a list of strings`;
        }
    }
    for (const [a, b] of [
        ['Action', 'NotAction'],
        ['Principal', 'NotPrincipal'],
        ['Resource', 'NotResource'],
    ]) {
        if (statement[a] !== undefined && statement[b] !== undefined)
            return `has both "${a}" and "${b}"`;
    }
    if (statement['Action'] === undefined && statement['NotAction'] === undefined)
        return 'has no "Action"';
    for (const key of ['Principal', 'NotPrincipal']) {
        const value = statement[key];
        if (value === undefined || value === '*')
            continue;
        if (!isRecord(value) || !Object.values(value).every(isOneOrMany)) {
            return `has a "${key}" that is neither "*" nor an object of strings`;
        }
    }
    const condition = statement['Condition'];
    if (condition === undefined)
        return undefined;
    if (!isRecord(condition))
        return 'has a "Condition" that is not an object';
    for (const [operator, keys] of Object.entries(condition)) {
        if (!isRecord(keys))
            return `has a condition "${operator}" that is not an object`;
        for (const [key, value] of Object.entries(keys)) {
            if (!toList(value).every(isConditionScalar)) {
                return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
            }
        }
    }
    return undefined;
}
function isConditionScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function isOneOrMany(value) {
    return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}
function renderPolicy(policy) {
    return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) => [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''));
}
function utf16(text) {
    return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
function renderPolicyPretty(policy) {
    return JSON.stringify(policy, null, 2);
}
function measurePolicy(text) {
    return text.replace(/\s/gu, '').length;
}
function isSamePolicy(a, b) {
    return canonicalPolicy(a) === canonicalPolicy(b);
}
function canonicalPolicy(policy) {
    const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
    return JSON.stringify([policy.Version ?? '2008-10-17', statements]);
}
function canonical(value) {
    if (Array.isArray(value))
        return [...new Set(value.map(String))].sort();
    if (isRecord(value)) {
        const entries = Object.entries(value).map(([key, item]) => [key, canonical(item)]);
        return entries.sort(([a], [b]) => (a < b ? -1 : 1));
    }
    return [String(value)];
}


/***/ }),

/***/ 6076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Bv: () => (/* binding */ readSubjectPrefix),
/* harmony export */   Gv: () => (/* binding */ toRepositoryIdentity),
/* harmony export */   TK: () => (/* binding */ renderSubject),
/* harmony export */   V7: () => (/* binding */ renderSubjectPrefix),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
function renderSubjectPrefix(repository, format) {
    return format === 'classic'
        ? `repo:${repository.owner}/${repository.name}`
        : `repo:${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
}
function renderSubject(repository, format, context) {
    return `${renderSubjectPrefix(repository, format)}:${renderContext(context)}`;
}
function renderContext(context) {
    switch (context.kind) {
        case 'branch':
            return `ref:refs/heads/${encodeValue(context.name)}`;
        case 'tag':
            return `ref:refs/tags/${encodeValue(context.name)}`;
        case 'environment':
            return `environment:${encodeValue(context.name)}`;
        case 'pull-request':
            return 'pull_request';
    }
}
function encodeValue(value) {
    return value.replaceAll(':', '%3A');
}
function readSubject(claims) {
    const repository = toRepositoryIdentity(claims);
    for (const format of ['classic', 'immutable']) {
        const prefix = `${renderSubjectPrefix(repository, format)}:`;
        const context = claims.sub.startsWith(prefix) ? claims.sub.slice(prefix.length) : undefined;
        if (context !== undefined && /^(?:(?:ref|environment):)?[^:]+$/u.test(context))
            return { kind: 'default', format };
    }
    return { kind: 'template' };
}
function readSubjectPrefix(prefix, repository) {
    const formats = ['classic', 'immutable'];
    return formats.find((format) => prefix.replace(/:$/u, '') === renderSubjectPrefix(repository, format));
}
function toRepositoryIdentity(claims) {
    const [owner = '', name = ''] = claims.repository.split('/', 2);
    return { owner, name, ownerId: claims.ownerId, id: claims.repositoryId };
}
function isRepositoryName(fullName) {
    return /^[a-z\d](?:[a-z\d_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/iu.test(fullName);
}


/***/ })

};
