export const id = 208;
export const ids = [208];
export const modules = {

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
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);



async function identity(options, ports) {
    const { credentials } = options;
    if (credentials === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CREDENTIALS_MISSING', { mode: 'identity' });
    const caller = await ports.sts.callerIdentity(credentials);
    const principal = (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePrincipal */ .SL)(caller.arn, 'sts:GetCallerIdentity');
    const { account, partition, roleName } = principal;
    if (options.masksAccount)
        ports.log.hide(account);
    const mismatch = findMismatch(principal, options);
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
                    ...(roleName === undefined ? [] : [['role', roleName]]),
                    ['credentials from', credentials.from],
                ],
            },
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
        },
        ...(mismatch === undefined ? {} : { failure: mismatch }),
    };
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


/***/ })

};
