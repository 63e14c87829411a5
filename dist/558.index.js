export const id = 558;
export const ids = [558];
export const modules = {

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseTrust: () => (/* binding */ diagnoseTrust)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _plan_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8988);
/* harmony import */ var _trust_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1667);
/* harmony import */ var _trust_diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5134);
/* harmony import */ var _trust_subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6076);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8534);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5367);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9484);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5713);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5139);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(460);











async function diagnoseTrust(options, ports) {
    (0,_preflight_js__WEBPACK_IMPORTED_MODULE_8__/* .requireIdToken */ .i)(ports.context);
    const claims = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(options.audience, 'any')));
    const asked = await resolveRole(options, claims, ports);
    if (options.masksAccount)
        ports.log.hide(asked.account);
    (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .requireAllowedAccount */ .Tk)(asked.account, options.allowedAccounts);
    const compared = await compare(options, asked, claims, ports);
    const role = (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(compared.role?.arn ?? '') ?? asked;
    const { trust: known, from } = compared;
    const diagnosis = (0,_trust_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(claims, role, known, { hasJustChanged: false });
    const findings = await (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .lintForToken */ .WC)(compared, role, claims, ports.github);
    const code = diagnosis.cause === 'UNKNOWN' ? undefined : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .causeCode */ .XL)(diagnosis.cause);
    return {
        headline: `${headlineOf(diagnosis, role)} ${diagnosis.verdict}`,
        isQuiet: false,
        warnings: diagnosis.cause === 'ADMITTED' ? [] : [diagnosis.fix],
        sections: [
            {
                kind: 'facts',
                title: 'Compared',
                rows: [
                    ['role', (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role)],
                    ['trust policy from', from],
                ],
            },
            ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .describeDiagnosis */ .$h)(diagnosis),
            ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFindings */ .kA)(findings),
            ...describeKnown(known),
        ],
        masks: [],
        exports: {},
        outputs: {
            'aws-account-id': role.account,
            partition: role.partition,
            'role-name': role.name,
            'role-arn': (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role),
            subject: claims.sub,
            findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFindingsJson */ .lg)(findings),
            ...(code === undefined ? {} : { 'failure-code': code }),
        },
    };
}
function headlineOf({ cause }, role) {
    if (cause === 'ADMITTED')
        return `Diagnosis: role \`${role.name}\` admits this run.`;
    if (cause === 'UNKNOWN')
        return `Diagnosis: whether role \`${role.name}\` admits this run cannot be told.`;
    return `Diagnosis: role \`${role.name}\` refuses this run (${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .causeCode */ .XL)(cause)}).`;
}
async function resolveRole(options, claims, ports) {
    const { role, credentials } = options;
    if (role?.account !== undefined)
        return role;
    if (credentials === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CREDENTIALS_MISSING', { mode: 'diagnose' });
    const caller = await ports.caller.callerIdentity(credentials);
    const { owner, name } = (0,_trust_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .toRepositoryIdentity */ .Gv)(claims);
    return {
        partition: (0,_trust_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrincipalArn */ .P3)(caller.arn)?.partition ?? options.partition,
        account: caller.account,
        path: '/',
        name: role?.name ?? (0,_plan_state_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRoleName */ .xK)(`${owner}/${name}`),
    };
}
async function compare(options, role, claims, ports) {
    const { credentials, declaration } = options;
    const live = credentials === undefined
        ? _refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .NOTHING_KNOWN */ .GN
        : await ports
            .openLookup(credentials)
            .lookUp(role, claims.iss, options.role?.account === undefined ? 'any' : 'given');
    if (live.trust.role.kind !== 'unknown')
        return { ...live, from: 'IAM, as it is now' };
    if (declaration === undefined)
        return { ...live, from: `nowhere: ${live.trust.role.why}` };
    const policy = await (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .declareTrust */ .RE)(declaration, role, ports);
    return {
        trust: { role: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .toDeclaredRole */ .k_)(policy), provider: live.trust.provider },
        role: undefined,
        from: 'the inputs of this step, not from IAM',
    };
}
function describeKnown(known) {
    if (known.role.kind !== 'present')
        return [];
    return [
        { kind: 'code', title: 'The trust policy as it stands', language: 'json', text: prettyText(known.role.text) },
    ];
}
function prettyText(text) {
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    }
    catch {
        return text;
    }
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
