export const id = 387;
export const ids = [387];
export const modules = {

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ reportExisting),
/* harmony export */   keepExisting: () => (/* binding */ keepExisting),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   sJ: () => (/* binding */ nameHolder)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7036);




async function keepExisting(options, ports) {
    const found = await ports.ambient.load();
    if (found.kind === 'none') {
        ports.log.info(`The environment holds no credentials to keep: ${found.reason}`);
        return undefined;
    }
    const { credentials } = found;
    try {
        const holder = await identify(credentials, options, ports);
        const { role } = options;
        const isMeant = role === undefined || isSameRole(holder, role);
        const wanted = role === undefined ? '' : role.account === undefined ? role.name : (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role);
        const report = reportExisting(options, credentials, holder, `Keeping the credentials of ${nameHolder(holder, options)} from ${credentials.from} (${options.region}).`);
        if (isMeant)
            return report;
        const warning = `\`use-existing-credentials\` keeps the credentials of ${nameHolder(holder, options)}, although \`role-to-assume\` names ${wanted}.`;
        return { ...report, warnings: [...report.warnings, warning] };
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, 'CREDENTIALS_INVALID', 'CREDENTIALS_EXPIRED'))
            throw error;
        ports.log.info(`The credentials of the environment are not valid (${error.code}); getting new ones.`);
        return undefined;
    }
}
function nameHolder({ principal }, { masksAccount }) {
    return masksAccount ? (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(principal.arn, principal.account) : principal.arn;
}
function isSameRole({ principal }, role) {
    if (principal.roleName !== role.name)
        return false;
    return role.account === undefined || (role.account === principal.account && role.partition === principal.partition);
}
async function identify(credentials, { region, partition, allowedAccounts, masksAccount }, { caller, log }) {
    const { arn, userId } = await caller.callerIdentity(credentials);
    const principal = (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePrincipal */ .SL)(arn, 'sts:GetCallerIdentity');
    if (masksAccount)
        log.hide(principal.account);
    (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAllowedAccount */ .Tk)(principal.account, allowedAccounts);
    if (principal.partition !== partition)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PARTITION_UNEXPECTED', { arn, region, partition });
    return { principal, userId, role: undefined };
}
function reportExisting(options, credentials, holder, headline) {
    const { region, exportsCredentials, outputsCredentials, unsetsCurrent, stale } = options;
    const gone = unsetsCurrent ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', ...stale.ofKeys] : [];
    const exported = {
        ...Object.fromEntries(gone.map((name) => [name, ''])),
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
    };
    return {
        headline,
        isQuiet: true,
        warnings: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfMask */ .aA)(options),
        sections: [],
        masks: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .AQ)(credentials),
        exports: exportsCredentials ? exported : {},
        outputs: { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .describeHolder */ .sG)(holder, credentials), ...(outputsCredentials ? (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .toOutputs */ .Iu)(credentials) : {}) },
    };
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ requirePrincipal),
/* harmony export */   Tk: () => (/* binding */ requireAllowedAccount),
/* harmony export */   fZ: () => (/* binding */ requireTrustedEvent)
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
function requireTrustedEvent({ event }, mode) {
    if (event.startsWith('pull_request'))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PULL_REQUEST_EVENT', { mode, event });
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
