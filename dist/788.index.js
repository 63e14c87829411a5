export const id = 788;
export const ids = [788];
export const modules = {

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assume: () => (/* binding */ assume)
/* harmony export */ });
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5367);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5139);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(460);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7036);







async function assume(options, ports) {
    const { role } = options;
    if (options.masksAccount)
        ports.log.hide(role.account);
    (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .requireAllowedAccount */ .Tk)(role.account, options.allowedAccounts);
    (0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .requireIdToken */ .i)(ports.context);
    const { region: _, ...request } = toRenewalRequest(options);
    const { session, claims } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .askForPlainSecret */ .Pu)(options, ports.log, async () => {
        const outcome = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .cv)({ ...request, maxAttempts: ports.maxAttempts }, ports);
        if (outcome.kind === 'session')
            return outcome;
        const { declaration } = options;
        const declared = declaration === undefined ? undefined : () => (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declareTrust */ .RE)(declaration, role, ports);
        throw await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRefusal */ .GC)(outcome.error, outcome.claims, role, { lookup: ports.lookup, declared });
    });
    (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requireRole */ .cl)(session, role, 'sts:AssumeRoleWithWebIdentity');
    const report = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .reportSession */ .RE)(options, session, { role, subject: claims.sub });
    return options.refreshes ? reportRenewal(report, options, session) : report;
}
function toRenewalRequest(options) {
    const { sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region } = options;
    const roleArn = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRoleArn */ .am)(options.role);
    return { roleArn, sessionName, durationSeconds, inlineSessionPolicy, managedSessionPolicies, audience, region };
}
function reportRenewal(report, options, session) {
    const { role, region } = options;
    const kept = Object.entries(report.exports).filter(([name]) => !SESSION_VARIABLES.includes(name));
    return {
        ...report,
        headline: `Assumed role ${role.name} in account ${role.account} (${region}) for as long as the job runs.`,
        exports: Object.fromEntries(kept),
        renewal: { request: toRenewalRequest(options), session },
    };
}
const SESSION_VARIABLES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CREDENTIAL_EXPIRATION',
];


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireIdToken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);

function requireIdToken(context) {
    if (context.hasIdToken)
        return;
    if (context.fork !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_FORK_PULL_REQUEST', { head: context.fork });
    if (context.actor === 'dependabot[bot]')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_DEPENDABOT', { event: context.event });
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ID_TOKEN_PERMISSION_MISSING', { job: context.job, workflow: context.workflowFile });
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Pu: () => (/* binding */ askForPlainSecret),
/* harmony export */   RE: () => (/* binding */ reportSession),
/* harmony export */   aA: () => (/* binding */ warnOfMask),
/* harmony export */   cl: () => (/* binding */ requireRole),
/* harmony export */   r8: () => (/* binding */ reportCredentials),
/* harmony export */   sG: () => (/* binding */ describeHolder)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);



function requireRole(session, role, action) {
    const got = (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePrincipal */ .SL)(session.arn, action);
    const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
    if (!isSame)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ROLE_UNEXPECTED', { expected: (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role), got: session.arn });
}
const PLAIN_SECRET_ATTEMPTS = 50;
async function askForPlainSecret({ wantsPlainSecret }, log, ask) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await ask();
        if (!wantsPlainSecret || answer.session.credentials.secretAccessKey.isPlain())
            return answer;
        if (attempt === PLAIN_SECRET_ATTEMPTS)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SPECIAL_CHARACTERS_REMAIN', { attempts: attempt });
        log.info(`The secret key of attempt ${attempt} holds special characters; asking for another one.`);
    }
}
function reportSession(options, session, { role, subject }) {
    const { arn, userId, expiration } = session;
    const { partition, account, name } = role;
    const holder = {
        principal: { arn, partition, account, roleName: name },
        userId,
        role,
        ...(subject === undefined ? {} : { subject }),
    };
    const headline = `Assumed role ${name} in account ${account} (${options.region}) until ${expiration}.`;
    return reportCredentials(options, { ...session.credentials, expiration }, holder, headline);
}
function reportCredentials(options, credentials, holder, headline) {
    const { profile, exportsCredentials } = options;
    const exported = {
        ...Object.fromEntries([...options.stale.ofKeys, ...options.stale.ofSources].map((name) => [name, ''])),
        ...toVariables(credentials),
        AWS_REGION: options.region,
        AWS_DEFAULT_REGION: options.region,
        ...(profile === undefined ? {} : { AWS_PROFILE: profile.name }),
    };
    return {
        headline,
        isQuiet: true,
        warnings: [...options.warnings, ...warnOfMask(options)],
        sections: [],
        masks: [...listSecrets(credentials), ...(options.masksAccount ? [holder.principal.arn] : [])],
        exports: exportsCredentials ? exported : {},
        ...(profile === undefined ? {} : { profile: toEntry(profile, credentials, options.region) }),
        outputs: {
            ...describeHolder(holder, credentials),
            ...(options.outputsCredentials ? toOutputs(credentials) : {}),
        },
    };
}
function warnOfMask({ masksAccount }) {
    return masksAccount
        ? [
            'The account id is masked: GitHub drops every job output that contains it, such as a role ARN or a registry host.',
        ]
        : [];
}
function describeHolder({ principal, userId, role, subject }, { expiration }) {
    const { arn, account, partition, roleName } = principal;
    return {
        'aws-account-id': account,
        'authenticated-arn': arn,
        'masked-arn': (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(arn, account),
        'user-id': userId,
        partition,
        ...(roleName === undefined ? {} : { 'role-name': roleName }),
        ...(role === undefined ? {} : { 'role-arn': (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role) }),
        ...(expiration === undefined ? {} : { 'aws-expiration': expiration }),
        ...(subject === undefined ? {} : { subject }),
    };
}
function toOutputs({ accessKeyId, secretAccessKey, sessionToken }) {
    return {
        'aws-access-key-id': accessKeyId,
        'aws-secret-access-key': secretAccessKey,
        ...(sessionToken === undefined ? {} : { 'aws-session-token': sessionToken }),
    };
}
function listSecrets({ accessKeyId, secretAccessKey, sessionToken }) {
    return [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])];
}
function toVariables(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    return {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
        ...(expiration === undefined ? {} : { AWS_CREDENTIAL_EXPIRATION: expiration }),
    };
}
function toEntry({ name, mayReplace }, { accessKeyId, secretAccessKey, sessionToken }, region) {
    return {
        name,
        mayReplace,
        credentials: {
            aws_access_key_id: accessKeyId,
            aws_secret_access_key: secretAccessKey,
            ...(sessionToken === undefined ? {} : { aws_session_token: sessionToken }),
        },
        config: { region },
    };
}


/***/ })

};
