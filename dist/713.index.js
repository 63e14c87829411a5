export const id = 713;
export const ids = [713];
export const modules = {

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);


function createGitHubApi(settings) {
    return {
        async readRepository(fullName) {
            const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryPath */ .Bd)(fullName);
            try {
                const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(() => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .My)(settings).rest.repos.get({ ...path, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings) }), settings);
                return toRepository(data);
            }
            catch (error) {
                if (settings.signal.aborted)
                    throw settings.signal.reason;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REPOSITORY_UNKNOWN', { what: `The repository ${fullName}`, reason: toReason(error, settings) }, { cause: error });
            }
        },
        async findEnvironment(fullName, name) {
            try {
                const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .My)(settings).rest.repos.getEnvironment({
                    ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryPath */ .Bd)(fullName),
                    environment_name: name,
                    request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings),
                });
                const isGuarded = (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy);
                return isGuarded ? 'protected' : 'unprotected';
            }
            catch (error) {
                return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 ? 'missing' : undefined;
            }
        },
        async findSubjectCustomization(fullName) {
            try {
                const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryPath */ .Bd)(fullName);
                const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .My)(settings);
                const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(() => client.request(`GET ${OF_REPOSITORY}`, { ...path, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings) }), settings);
                const own = readCustomization(data);
                if (own.usesDefault)
                    return { prefix: own.prefix, template: undefined };
                if (own.keys.length > 0)
                    return { prefix: own.prefix, template: own.keys };
                return { prefix: own.prefix, template: await findInherited(client, path.owner, settings) };
            }
            catch {
                return undefined;
            }
        },
    };
}
const OF_REPOSITORY = '/repos/{owner}/{repo}/actions/oidc/customization/sub';
const OF_ORGANISATION = '/orgs/{org}/actions/oidc/customization/sub';
function readCustomization(data) {
    const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(data);
    return {
        usesDefault: usesDefault !== false,
        keys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
        prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
    };
}
async function findInherited(client, org, settings) {
    try {
        const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(() => client.request(`GET ${OF_ORGANISATION}`, { org, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings) }), settings);
        const { keys } = readCustomization(data);
        return keys.length > 0 ? keys : undefined;
    }
    catch {
        return 'unknown';
    }
}
function toRepository(data) {
    const { owner, name, id, default_branch: defaultBranch } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(data);
    const { login, id: ownerId } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(owner);
    const isId = (value) => Number.isSafeInteger(value);
    const isText = (value) => typeof value === 'string' && value !== '';
    if (isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId)) {
        return { owner: login, name, ownerId: String(ownerId), id: String(id), defaultBranch };
    }
    throw new Error('the API of GitHub gave no complete description of it');
}
function toReason(error, settings) {
    const { kind, said } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .ni)(error, settings);
    return kind === 'unreachable' ? said : `the API of GitHub answered ${said}`;
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ toRepositoryPath),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   My: () => (/* binding */ openClient),
/* harmony export */   NG: () => (/* binding */ limitRequest),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8665);



function openClient({ token, apiUrl: baseUrl }) {
    return token === undefined ? new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .GitHub */ .gq({ baseUrl }) : (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token.reveal(), { baseUrl });
}
const REQUEST_TIMEOUT_MS = 10_000;
function limitRequest({ signal, requestTimeoutMs = REQUEST_TIMEOUT_MS }) {
    return { signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]) };
}
const MAX_ATTEMPTS = 4;
async function withRetry(call, { maxAttempts, signal }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            const status = statusOf(error);
            const isPassing = status === undefined ||
                status === 429 ||
                (typeof status === 'number' && status >= 500) ||
                (status === 403 && isRateLimit(error));
            if (!isPassing || signal.aborted || attempt >= Math.min(maxAttempts, MAX_ATTEMPTS))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250 * 2 ** attempt, undefined, { signal });
        }
    }
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? error.status : undefined;
}
function readRefusal(error, settings) {
    const status = statusOf(error);
    const hasAnswer = error instanceof Error && 'response' in error && error.response !== undefined;
    const message = toMessage(error, settings);
    if (typeof status !== 'number' || !hasAnswer)
        return { kind: 'unreachable', said: message };
    return { kind: toKind(status, error), said: message === '' ? String(status) : `${status}: ${message}` };
}
function toKind(status, error) {
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return 'limited';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'missing';
    return status >= 500 ? 'failing' : 'rejected';
}
function isRateLimit(error) {
    return error instanceof Error && /\brate limit\b/iu.test(error.message);
}
const MAX_MESSAGE = 300;
function toMessage(error, { token }) {
    const message = withoutToken(error instanceof Error ? error.message : String(error), token);
    const line = message.split('\n', 1)[0]?.replace(/ - https?:\/\/\S+$/u, '') ?? '';
    return [...line].slice(0, MAX_MESSAGE).join('');
}
function withoutToken(text, token) {
    const parts = (token?.reveal() ?? '').split(/\s+/u).filter((part) => part !== '');
    return parts.reduce((rest, part) => rest.replaceAll(part, '***'), text);
}
function toRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function toRepositoryPath(fullName) {
    const [owner = '', repo = ''] = fullName.split('/', 2);
    return { owner, repo };
}


/***/ })

};
