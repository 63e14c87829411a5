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


/***/ })

};
