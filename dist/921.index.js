export const id = 921;
export const ids = [921];
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

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlanComments: () => (/* binding */ createPlanComments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);

function createPlanComments(settings) {
    return {
        async publish(fullName, pullNumber, marker, body) {
            if (settings.token === undefined)
                return refuse('there is no `github-token`');
            const path = { ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRepositoryPath */ .Bd)(fullName), issue_number: pullNumber };
            try {
                return await publish({ client: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(settings), settings, path }, marker, body);
            }
            catch (error) {
                if (settings.signal.aborted)
                    throw settings.signal.reason;
                return refuse(explain((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefusal */ .ni)(error, settings)));
            }
        },
    };
}
function refuse(reason) {
    return { kind: 'refused', reason };
}
const ON_THREAD = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
async function publish(thread, marker, body) {
    let written;
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetry */ .bD)(async () => {
        const [oldest, ...later] = await findOurs(thread, marker);
        if (oldest === undefined) {
            written = 'created';
            await create(thread, body);
            return written;
        }
        const isSame = toComparable(oldest.body) === toComparable(body);
        if (!isSame) {
            written = 'updated';
            await update(thread, oldest, body);
        }
        for (const comment of later)
            await removeIfPossible(thread, comment);
        return written ?? 'unchanged';
    }, thread.settings);
}
function toComparable(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
async function findOurs(thread, marker) {
    const marked = (await readComments(thread)).filter(({ body }) => body.startsWith(marker));
    if (marked.every(({ author }) => author.isBot))
        return marked;
    const own = await findOwnId(thread);
    return marked.filter(({ author }) => author.isBot || (own !== undefined && author.id === own));
}
async function readComments({ client, settings, path }) {
    const comments = [];
    for (let page = 1;; page += 1) {
        const request = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings);
        const { data, headers } = await client.request(`GET ${ON_THREAD}`, { ...path, per_page: 100, page, request });
        if (!Array.isArray(data))
            throw new Error('what answers there is not the API of GitHub');
        comments.push(...data.flatMap(toComment));
        if (!/\brel="next"/u.test(headers.link ?? ''))
            return comments.sort((a, b) => a.id - b.id);
    }
}
function toComment(data) {
    const { id, body, user } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(data);
    if (typeof id !== 'number' || typeof body !== 'string')
        return [];
    const { id: authorId, type } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(user);
    return [{ id, body, author: { id: authorId, isBot: type === 'Bot' } }];
}
async function findOwnId({ client, settings }) {
    try {
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)((await client.request('GET /user', { request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) })).data)['id'];
    }
    catch (error) {
        const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 401 || status === 403 || status === 404)
            return undefined;
        throw error;
    }
}
async function create({ client, settings, path }, body) {
    await client.request(`POST ${ON_THREAD}`, { ...path, body, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) });
}
async function update({ client, settings, path }, { id }, body) {
    const { owner, repo } = path;
    await client.request(`PATCH ${COMMENT}`, { owner, repo, comment_id: id, body, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) });
}
async function removeIfPossible({ client, settings, path }, { id }) {
    const { owner, repo } = path;
    try {
        await client.request(`DELETE ${COMMENT}`, { owner, repo, comment_id: id, request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) });
    }
    catch {
    }
}
function explain({ kind, said }) {
    switch (kind) {
        case 'unauthorized':
            return `GitHub does not accept \`github-token\` (${said})`;
        case 'forbidden':
            return `\`github-token\` may not comment (${said}); the job needs \`pull-requests: write\`, and runs from forks get a read-only token`;
        case 'missing':
            return `GitHub shows \`github-token\` no such pull request (${said}); the job needs \`pull-requests: write\``;
        case 'limited':
            return `GitHub limits the rate of requests (${said})`;
        case 'rejected':
            return `GitHub does not accept the comment (${said})`;
        case 'failing':
            return `the API of GitHub kept failing (${said})`;
        case 'unreachable':
            return `the API of GitHub cannot be reached (${said})`;
    }
}


/***/ })

};
