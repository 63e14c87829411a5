export const id = 717;
export const ids = [717];
export const modules = {

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


/***/ }),

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryVariables: () => (/* binding */ createRepositoryVariables)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7279);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);


function createRepositoryVariables(settings) {
    return {
        async save(repository, name, value) {
            const fail = (reason, cause) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('VARIABLE_NOT_SAVED', { repository, name, value, reason }, { cause });
            if (settings.token === undefined)
                throw fail('there is no `github-token`');
            try {
                return await save({ client: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .My)(settings), settings, path: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryPath */ .Bd)(repository), name }, value);
            }
            catch (error) {
                if (settings.signal.aborted)
                    throw settings.signal.reason;
                throw fail(explain((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .ni)(error, settings)), error);
            }
        },
    };
}
const VARIABLES = '/repos/{owner}/{repo}/actions/variables';
async function save(variable, value) {
    let written;
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(async () => {
        const found = await findValue(variable);
        if (found === value)
            return written ?? 'unchanged';
        written = found === undefined ? 'created' : 'updated';
        if (found === undefined && (await create(variable, value)) === 'made')
            return 'created';
        written = 'updated';
        await update(variable, value);
        return 'updated';
    }, variable.settings);
}
async function findValue({ client, settings, path, name }) {
    try {
        const request = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings);
        const { data } = await client.request(`GET ${VARIABLES}/{name}`, { ...path, name, request });
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(data)['value'];
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function create({ client, settings, path, name }, value) {
    try {
        await client.request(`POST ${VARIABLES}`, { ...path, name, value, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings) });
        return 'made';
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 409)
            return 'exists';
        throw error;
    }
}
async function update({ client, settings, path, name }, value) {
    await client.request(`PATCH ${VARIABLES}/{name}`, { ...path, name, value, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings) });
}
function explain({ kind, said }) {
    switch (kind) {
        case 'unauthorized':
            return `GitHub does not accept \`github-token\` (${said})`;
        case 'forbidden':
            return `\`github-token\` may not write variables (${said}); the default token of a job never may`;
        case 'missing':
            return `GitHub shows \`github-token\` no such repository, or none whose variables it may write (${said})`;
        case 'limited':
            return `GitHub limits the rate of requests (${said}); run again later`;
        case 'rejected':
            return `GitHub does not accept the variable (${said})`;
        case 'failing':
            return `the API of GitHub kept failing (${said})`;
        case 'unreachable':
            return `the API of GitHub cannot be reached (${said})`;
    }
}


/***/ })

};
