export const id = 208;
export const ids = [208];
export const modules = {

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);


const PASSING = ['VERIFICATION_KEY_UNAVAILABLE', 'ISSUER_UNREACHABLE'];
const STALE = ['ID_TOKEN_EXPIRED', 'ID_TOKEN_REJECTED'];
async function exchange(options, ports) {
    const { audience, maxAttempts, ...request } = options;
    const mint = async (age) => {
        const token = await ports.idTokens.mint(audience, age);
        return { token, claims: readClaims(ports.idTokens.read(token)) };
    };
    return present({ ...request, maxAttempts }, mint, ports);
}
async function present(options, supply, ports) {
    const { maxAttempts, ...request } = options;
    let hasRenewed = false;
    for (let attempt = 1;; attempt += 1) {
        const { token, ...facts } = await supply(attempt === 1 ? 'any' : 'new');
        try {
            const session = await ports.sts.assumeRoleWithWebIdentity({ ...request, token });
            return { kind: 'session', session, ...facts };
        }
        catch (error) {
            const isRenewable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...STALE) && !hasRenewed;
            const isPassing = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
            if (maxAttempts === 1 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) || !(isRenewable || isPassing))
                return { kind: 'failed', error, ...facts };
            hasRenewed ||= isRenewable;
            ports.log.info(`Attempt ${attempt} failed (${error.code}); trying again with a new token.`);
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

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _trust_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1067);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5367);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);





async function identity(options, ports) {
    const { credentials, region } = options;
    if (credentials === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CREDENTIALS_MISSING', { mode: 'identity' });
    const [caller, claims] = await Promise.all([ports.sts.callerIdentity(credentials), findClaims(options, ports)]);
    const principal = (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePrincipal */ .SL)(caller.arn, 'sts:GetCallerIdentity');
    const { account, partition, roleName } = principal;
    if (options.masksAccount)
        ports.log.hide(account);
    const end = findEnd(credentials, ports.clock.now());
    const mismatch = findMismatch(principal, options) ?? findShortage(end, options.minimumRemainingSeconds);
    const masked = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(caller.arn, account);
    return {
        headline: `AWS identity: \`${masked}\``,
        isQuiet: false,
        warnings: [],
        sections: [
            {
                kind: 'facts',
                title: 'AWS identity',
                rows: [
                    ['caller', masked],
                    ['account', (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)],
                    ['partition', partition],
                    ['region', region],
                    ...(roleName === undefined ? [] : [['role', roleName]]),
                    ['credentials from', credentials.from],
                    ['valid until', describeEnd(end)],
                ],
            },
            ...(claims === undefined ? [] : [toClaimsSection(claims)]),
        ],
        masks: [],
        exports: {},
        outputs: {
            'aws-account-id': account,
            'authenticated-arn': caller.arn,
            'masked-arn': masked,
            'user-id': caller.userId,
            partition,
            ...(roleName === undefined ? {} : { 'role-name': roleName }),
            ...(end.kind === 'known' ? { 'aws-expiration': end.expiration } : {}),
            ...(claims === undefined ? {} : { subject: claims.sub }),
        },
        ...(mismatch === undefined ? {} : { failure: mismatch }),
    };
}
function findEnd({ sessionToken, expiration = '' }, now) {
    if (sessionToken === undefined)
        return { kind: 'never' };
    const time = /^\d{4}-\d\d-\d\dT/u.test(expiration) ? Date.parse(expiration) : Number.NaN;
    if (Number.isNaN(time))
        return { kind: 'unknown' };
    const remainingSeconds = Math.floor((time - now) / 1000);
    return { kind: 'known', expiration: new Date(time).toISOString(), remainingSeconds };
}
function describeEnd(end) {
    switch (end.kind) {
        case 'known':
            return `${end.expiration} (${end.remainingSeconds} s)`;
        case 'unknown':
            return 'unknown: AWS_CREDENTIAL_EXPIRATION does not say';
        case 'never':
            return 'for ever: a long-lived key';
    }
}
function findShortage(end, minimum) {
    if (minimum === undefined || end.kind === 'never')
        return undefined;
    if (end.kind === 'unknown')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_END_UNKNOWN', { minimum });
    const { remainingSeconds: remaining, expiration } = end;
    return remaining < minimum ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('SESSION_ENDS_TOO_SOON', { minimum, remaining, expiration }) : undefined;
}
const CLAIMS_PATIENCE_MS = 5000;
async function findClaims({ audience }, ports) {
    if (!ports.context.hasIdToken)
        return undefined;
    try {
        const late = ports.clock.sleep(CLAIMS_PATIENCE_MS).then(() => undefined);
        const token = await Promise.race([ports.idTokens.mint(audience, 'any'), late]);
        if (token !== undefined)
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readClaims */ .Ip)(ports.idTokens.read(token));
        ports.log.info("The claims of this job's ID token are not shown: the token service takes too long.");
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        ports.log.info(`The claims of this job's ID token are not shown: ${reason}`);
    }
    return undefined;
}
function toClaimsSection(claims) {
    return { kind: 'facts', title: "Claims of this job's ID token", rows: (0,_trust_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .printableClaims */ .v)(claims) };
}
function findMismatch(principal, options) {
    const masked = (text) => (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(text, principal.account);
    const { allowedAccounts, expectedRole } = options;
    if (allowedAccounts.length > 0 && !allowedAccounts.includes(principal.account)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ACCOUNT_NOT_ALLOWED', { account: masked(principal.account), allowed: allowedAccounts });
    }
    if (expectedRole === undefined || isRole(principal, expectedRole))
        return undefined;
    const expected = expectedRole.account !== undefined ? `${expectedRole.name} in account ${expectedRole.account}` : expectedRole.name;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ROLE_UNEXPECTED', { expected, got: masked(principal.arn) });
}
function isRole(principal, expected) {
    if (principal.roleName !== expected.name)
        return false;
    return (expected.account === undefined ||
        (expected.account === principal.account && expected.partition === principal.partition));
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


/***/ })

};
