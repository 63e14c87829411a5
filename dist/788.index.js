export const id = 788;
export const ids = [788];
export const modules = {

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assume: () => (/* binding */ assume)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(729);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5367);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5713);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5139);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(460);







async function assume(options, ports) {
    const { role } = options;
    if (options.masksAccount)
        ports.log.hide(role.account);
    (0,_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .requireAllowedAccount */ .T)(role.account, options.allowedAccounts);
    (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .requireIdToken */ .i)(ports.context);
    const outcome = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)({
        roleArn: (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role),
        sessionName: options.sessionName,
        durationSeconds: options.durationSeconds,
        inlineSessionPolicy: options.inlineSessionPolicy,
        managedSessionPolicies: options.managedSessionPolicies,
        audience: options.audience,
        maxAttempts: ports.maxAttempts,
    }, ports);
    const { claims } = outcome;
    if (outcome.kind === 'failed') {
        const { declaration } = options;
        const declared = declaration === undefined ? undefined : () => (0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declareTrust */ .R)(declaration, role, ports);
        throw await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .explainRefusal */ .GC)(outcome.error, claims, role, { lookup: ports.lookup, declared });
    }
    const { session } = outcome;
    requireRole(session, role);
    return toReport(options, session, claims.sub);
}
function requireRole(session, role) {
    const got = (0,_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePrincipal */ .S)(session.arn, 'sts:AssumeRoleWithWebIdentity');
    const isSame = got.partition === role.partition && got.account === role.account && got.roleName === role.name;
    if (!isSame)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ROLE_UNEXPECTED', { expected: (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role), got: session.arn });
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
        ],
        exports: options.exportsCredentials ? exported : {},
        outputs: {
            'aws-account-id': role.account,
            'authenticated-arn': session.arn,
            'masked-arn': (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(session.arn, role.account),
            'user-id': session.userId,
            partition: role.partition,
            'role-name': role.name,
            'role-arn': (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role),
            subject,
            ...(options.outputsCredentials ? outputted : {}),
        },
    };
}


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


/***/ })

};
