export const id = 713;
export const ids = [713];
export const modules = {

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8665);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7279);




function createGitHubApi(settings) {
    const open = () => {
        const { token, apiUrl: baseUrl } = settings;
        return token === undefined ? new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .GitHub */ .gq({ baseUrl }) : (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token.reveal(), { baseUrl });
    };
    const request = { signal: settings.signal };
    return {
        async readRepository(fullName) {
            const [owner = '', repo = ''] = fullName.split('/', 2);
            try {
                const { data } = await withRetry(() => open().rest.repos.get({ owner, repo, request }), settings);
                return toRepository(data);
            }
            catch (error) {
                if (settings.signal.aborted)
                    throw settings.signal.reason;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('REPOSITORY_UNKNOWN', { what: `The repository ${fullName}`, reason: toReason(error) }, { cause: error });
            }
        },
        async findEnvironment(fullName, name) {
            const [owner = '', repo = ''] = fullName.split('/', 2);
            try {
                const { data } = await open().rest.repos.getEnvironment({ owner, repo, environment_name: name, request });
                const isGuarded = (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy);
                return isGuarded ? 'protected' : 'unprotected';
            }
            catch (error) {
                return statusOf(error) === 404 ? 'missing' : undefined;
            }
        },
        async findSubjectCustomization(fullName) {
            const [owner = '', repo = ''] = fullName.split('/', 2);
            const octokit = open();
            try {
                const { data } = await withRetry(() => octokit.request(`GET ${OF_REPOSITORY}`, { owner, repo, request }), settings);
                const own = readCustomization(data);
                if (own.usesDefault)
                    return { prefix: own.prefix, template: undefined };
                if (own.keys.length > 0)
                    return { prefix: own.prefix, template: own.keys };
                return { prefix: own.prefix, template: await findInherited(octokit, owner, settings) };
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
    const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = toRecord(data);
    return {
        usesDefault: usesDefault !== false,
        keys: Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [],
        prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
    };
}
async function findInherited(octokit, org, settings) {
    const request = { signal: settings.signal };
    try {
        const { data } = await withRetry(() => octokit.request(`GET ${OF_ORGANISATION}`, { org, request }), settings);
        const { keys } = readCustomization(data);
        return keys.length > 0 ? keys : undefined;
    }
    catch {
        return 'unknown';
    }
}
function toRepository(data) {
    const { owner, name, id, default_branch: defaultBranch } = toRecord(data);
    const { login, id: ownerId } = toRecord(owner);
    const isId = (value) => Number.isSafeInteger(value);
    const isText = (value) => typeof value === 'string' && value !== '';
    if (isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId)) {
        return { owner: login, name, ownerId: String(ownerId), id: String(id), defaultBranch };
    }
    throw new Error('the API of GitHub gave no complete description of it');
}
function toRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
const MAX_ATTEMPTS = 4;
async function withRetry(read, { maxAttempts, signal }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await read();
        }
        catch (error) {
            const status = statusOf(error);
            const isPassing = status === undefined || status === 429 || (typeof status === 'number' && status >= 500);
            if (!isPassing || signal.aborted || attempt >= Math.min(maxAttempts, MAX_ATTEMPTS))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250 * 2 ** attempt, undefined, { signal });
        }
    }
}
function statusOf(error) {
    return error instanceof Error && 'status' in error ? error.status : undefined;
}
function toReason(error) {
    const status = statusOf(error);
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return typeof status === 'number' ? `the API of GitHub answered ${status}: ${message ?? ''}` : (message ?? '');
}


/***/ })

};
