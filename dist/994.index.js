export const id = 994;
export const ids = [994];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/trust/build.js + 1 modules
var build = __webpack_require__(3781);
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
    return (0,build/* buildTrustForSubject */.mz)({ partition, account, issuer: claims.iss, audience: claims.aud }, repository, claims.sub);
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

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hw: () => (/* binding */ buildTrust),
  mz: () => (/* binding */ buildTrustForSubject),
  Pt: () => (/* binding */ isPattern)
});

// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/trust/issuer.js
var trust_issuer = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/src/trust/subject.js
var subject = __webpack_require__(6076);
;// CONCATENATED MODULE: ./build/src/trust/template.js

function renderTemplate(template, repository, context) {
    const known = { ...template.values, ...claimsOf(context) };
    const parts = [];
    for (const key of template.keys) {
        if (key === 'repo') {
            parts.push((0,subject/* renderSubjectPrefix */.V7)(repository, template.format));
        }
        else if (key === 'context') {
            parts.push((0,subject/* renderContext */.wj)(context));
        }
        else {
            const value = known[key];
            if (value === undefined)
                return { kind: 'impossible', missing: key };
            parts.push(`${key}:${(0,subject/* encodeValue */.It)(value)}`);
        }
    }
    const beside = claimsBeside(template.keys, context);
    return beside === undefined
        ? { kind: 'impossible', missing: 'context' }
        : { kind: 'subject', subject: parts.join(':'), beside };
}
function claimsOf(context) {
    switch (context.kind) {
        case 'branch':
            return { ref: `refs/heads/${context.name}`, ref_type: 'branch' };
        case 'tag':
            return { ref: `refs/tags/${context.name}`, ref_type: 'tag' };
        case 'environment':
            return { environment: context.name };
        case 'pull-request':
            return { event_name: 'pull_request' };
    }
}
function claimsBeside(keys, context) {
    if (keys.includes('context'))
        return {};
    switch (context.kind) {
        case 'environment':
            return keys.includes('environment') ? {} : { environment: context.name };
        case 'branch':
        case 'tag':
            return {
                ...(keys.includes('ref') ? {} : { ref: claimsOf(context)['ref'] }),
                ...(keys.includes('environment') ? {} : { environment: undefined }),
            };
        case 'pull-request':
            return keys.includes('event_name') ? {} : undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/trust/build.js




function buildTrust(scope) {
    const clauses = [
        ...scope.repositories.flatMap((repository) => contextClauses(scope, repository)),
        ...subjectClauses(scope),
        ...workflowClauses(scope),
    ];
    const conditioned = clauses.map((clause) => addConditions(clause, scope.conditions));
    requireExposed(scope, conditioned);
    return { Version: '2012-10-17', Statement: mergeClauses(conditioned).map((clause) => toStatement(scope, clause)) };
}
function buildTrustForSubject(scope, repository, subject) {
    const pins = (0,trust_issuer/* hasGithubKeys */.gD)(scope.partition, scope.issuer) ? toPins([repository]) : {};
    const block = { StringEquals: toKeys(scope, { aud: [scope.audience], sub: [subject], ...pins }) };
    return { Version: '2012-10-17', Statement: [statementOf(scope, block)] };
}
function addConditions({ claims }, conditions) {
    const twice = Object.keys(conditions).filter((claim) => claim === 'aud' || Object.hasOwn(claims, claim));
    if (twice.length === 0)
        return { claims: { ...claims, ...conditions } };
    const names = twice.map((claim) => `\`${claim}\``).join(', ');
    throw (0,failure/* failure */.V2)('TRUST_NOT_EXPRESSIBLE', {
        problem: `\`trust-conditions\` names ${names}, which the other inputs decide already`,
    });
}
function contextClauses(scope, repository) {
    const { identity, shape, contexts } = repository;
    const pins = pinsFor(scope, repository);
    if (shape.kind === 'default') {
        return shape.formats.flatMap((format) => contexts.map((context) => ({ claims: { sub: [(0,subject/* renderSubject */.TK)(identity, format, context)], ...pins } })));
    }
    return contexts.map((context) => {
        const rendered = renderTemplate(shape, identity, context);
        if (rendered.kind === 'impossible') {
            throw (0,failure/* failure */.V2)('TRUST_NOT_EXPRESSIBLE', {
                problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(', ')}], and nothing given tells its \`${rendered.missing}\``,
            });
        }
        const beside = Object.entries(rendered.beside).map(([claim, value]) => [
            claim,
            value === undefined ? undefined : [value],
        ]);
        return { claims: { sub: [rendered.subject], ...pins, ...Object.fromEntries(beside) } };
    });
}
function pinsFor(scope, repository) {
    if (!isPinned(scope))
        return {};
    const isImmutable = ({ shape }) => shape.kind === 'default' && shape.formats.every((format) => format === 'immutable');
    return toPins(isImmutable(repository)
        ? scope.repositories.filter(isImmutable).map(({ identity }) => identity)
        : [repository.identity]);
}
function subjectClauses(scope) {
    const owners = isPinned(scope) ? groupByOwner(scope.repositories) : [undefined];
    return owners.flatMap((group) => scope.subjects.map((subject) => ({ claims: { sub: [subject], ...(group === undefined ? {} : toPins(group)) } })));
}
function workflowClauses(scope) {
    const { reusableWorkflows, repositories } = scope;
    if (reusableWorkflows.length === 0)
        return [];
    const names = repositories.map(({ identity }) => `${identity.owner}/${identity.name}`);
    const whose = isPinned(scope) ? groupByOwner(repositories).map(toPins) : [{ repository: names }];
    return whose.flatMap((pins) => splitByWildcard(reusableWorkflows).map((values) => ({ claims: { job_workflow_ref: values, ...pins } })));
}
function isPinned(scope) {
    return scope.pinIds && (0,trust_issuer/* hasGithubKeys */.gD)(scope.partition, scope.issuer);
}
function toPins(repositories) {
    return {
        repository_id: unique(repositories.map(({ id }) => id)),
        repository_owner_id: unique(repositories.map(({ ownerId }) => ownerId)),
    };
}
function groupByOwner(repositories) {
    const identities = repositories.map(({ identity }) => identity);
    const owners = [...new Set(identities.map(({ ownerId }) => ownerId))];
    return owners.map((owner) => identities.filter(({ ownerId }) => ownerId === owner));
}
function requireExposed(scope, clauses) {
    const exposed = (0,trust_issuer/* exposedClaims */.gK)(scope.partition, scope.issuer);
    const hidden = unique(clauses.flatMap(({ claims }) => Object.keys(claims))).filter((claim) => !exposed.includes(claim));
    if (hidden.length === 0)
        return;
    const names = hidden.map((claim) => `\`${claim}\``).join(', ');
    throw (0,failure/* failure */.V2)('TRUST_NOT_EXPRESSIBLE', {
        problem: `AWS does not offer ${names} as a condition for ${(0,trust_issuer/* toProviderName */.s6)(scope.issuer)} in the partition ${scope.partition}`,
    });
}
function mergeClauses(clauses) {
    const merged = new Map();
    for (const { claims } of clauses) {
        const { sub, ...rest } = claims;
        const key = JSON.stringify([
            sub?.some(isPattern),
            Object.entries(rest).map(([claim, values]) => [claim, values ?? null]),
        ]);
        const group = merged.get(key) ?? { rest, subjects: [] };
        group.subjects.push(...(sub ?? []));
        merged.set(key, group);
    }
    return [...merged.values()].map(({ rest, subjects }) => ({
        claims: subjects.length === 0 ? rest : { sub: unique(subjects), ...rest },
    }));
}
function toStatement(scope, { claims }) {
    const exact = { aud: [scope.audience] };
    const like = {};
    const absent = {};
    for (const [claim, values] of Object.entries(claims)) {
        if (values === undefined)
            absent[toKey(scope, claim)] = 'true';
        else if (values.some(isPattern))
            like[claim] = values;
        else
            exact[claim] = values;
    }
    return statementOf(scope, {
        StringEquals: toKeys(scope, exact),
        ...(Object.keys(like).length === 0 ? {} : { StringLike: toKeys(scope, like) }),
        ...(Object.keys(absent).length === 0 ? {} : { Null: absent }),
    });
}
function statementOf(scope, condition) {
    return {
        Effect: 'Allow',
        Principal: { Federated: (0,trust_issuer/* toProviderArn */.Oi)(scope.partition, scope.account, scope.issuer) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
    };
}
function toKey({ issuer }, claim) {
    return `${(0,trust_issuer/* toProviderName */.s6)(issuer)}:${claim}`;
}
function toKeys(scope, claims) {
    const entries = Object.entries(claims).map(([claim, values]) => {
        const [first, ...more] = unique(values).map(escapeVariables);
        return [toKey(scope, claim), first !== undefined && more.length === 0 ? first : [first ?? '', ...more]];
    });
    return Object.fromEntries(entries);
}
function isPattern(value) {
    return /[*?]/u.test(value);
}
function splitByWildcard(values) {
    return [values.filter((value) => !isPattern(value)), values.filter(isPattern)].filter((group) => group.length > 0);
}
function unique(values) {
    return [...new Set(values)].sort();
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


/***/ })

};
