export const id = 713;
export const ids = [713];
export const modules = {

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8665);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);



function createGitHubApi(settings) {
    const open = () => {
        const { token, apiUrl: baseUrl } = settings;
        return token === undefined ? new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq({ baseUrl }) : (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), { baseUrl });
    };
    const request = { signal: settings.signal };
    return {
        async readRepository(fullName) {
            const [owner = '', repo = ''] = fullName.split('/', 2);
            try {
                const { data } = await open().rest.repos.get({ owner, repo, request });
                return {
                    owner: data.owner.login,
                    name: data.name,
                    ownerId: String(data.owner.id),
                    id: String(data.id),
                    defaultBranch: data.default_branch,
                };
            }
            catch (error) {
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('REPOSITORY_UNKNOWN', { what: `The repository ${fullName}`, reason: toReason(error) }, { cause: error });
            }
        },
        async findSubjectPrefix(fullName) {
            const [owner = '', repo = ''] = fullName.split('/', 2);
            try {
                const route = 'GET /repos/{owner}/{repo}/actions/oidc/customization/sub';
                const { data } = await open().request(route, { owner, repo, request });
                return readPrefix(data);
            }
            catch {
                return undefined;
            }
        },
    };
}
function readPrefix(data) {
    const prefix = typeof data === 'object' && data !== null && 'sub_claim_prefix' in data ? data.sub_claim_prefix : undefined;
    return typeof prefix === 'string' && prefix !== '' ? prefix : undefined;
}
function toReason(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return typeof status === 'number' ? `the API of GitHub answered ${status}: ${message ?? ''}` : (message ?? '');
}


/***/ })

};
