export const id = 3622;
export const ids = [3622];
export const modules = {

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2944);
/* harmony import */ var _client3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7848);




// build/src/github/repositories.js
function createGitHubApi(settings) {
	return {
		async readRepository(fullName) {
			const path = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .Bd)(fullName);
			try {
				return await (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .callWithRetry */ .ZG)(async () => {
					const { data } = await (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(settings).rest.repos.get({
						...path,
						request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
					});
					return toRepository(data);
				}, settings);
			} catch (error) {
				(0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTime */ .zH)(settings);
				throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
					what: `The repository ${fullName}`,
					reason: toReason(error, settings)
				}, { cause: error });
			}
		},
		async findEnvironment(fullName, name) {
			try {
				const { data } = await (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(settings).rest.repos.getEnvironment({
					...(0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .Bd)(fullName),
					environment_name: name,
					request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
				});
				return (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy) ? "protected" : "unprotected";
			} catch (error) {
				return (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404 ? "missing" : void 0;
			}
		},
		async findSubjectCustomization(fullName) {
			try {
				const path = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .Bd)(fullName);
				const client = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(settings);
				const { data } = await (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .callWithRetry */ .ZG)(() => client.request(`GET ${REPOSITORY_TEMPLATE}`, {
					...path,
					request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
				}), settings);
				const own = readCustomization(data);
				if (own.usesDefault) return {
					prefix: own.prefix,
					template: void 0
				};
				if (own.keys.length > 0) return {
					prefix: own.prefix,
					template: own.keys
				};
				return {
					prefix: own.prefix,
					template: await findInherited(client, path.owner, settings)
				};
			} catch {
				return;
			}
		}
	};
}
const REPOSITORY_TEMPLATE = "/repos/{owner}/{repo}/actions/oidc/customization/sub";
const ORGANIZATION_TEMPLATE = "/orgs/{org}/actions/oidc/customization/sub";
function readCustomization(data) {
	const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecord */ .Lv)(data);
	return {
		usesDefault: usesDefault !== false,
		keys: Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [],
		prefix: typeof prefix === "string" && prefix !== "" ? prefix : void 0
	};
}
async function findInherited(client, org, settings) {
	try {
		const { data } = await (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .callWithRetry */ .ZG)(() => client.request(`GET ${ORGANIZATION_TEMPLATE}`, {
			org,
			request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
		}), settings);
		const { keys } = readCustomization(data);
		return keys.length > 0 ? keys : void 0;
	} catch {
		return "unknown";
	}
}
function toRepository(data) {
	const { owner, name, id, default_branch: defaultBranch } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecord */ .Lv)(data);
	const { login, id: ownerId } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecord */ .Lv)(owner);
	const isId = (value) => Number.isSafeInteger(value);
	const isText = (value) => typeof value === "string";
	if (isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId) && (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .en)(`${login}/${name}`) && (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q8)(defaultBranch)) return {
		owner: login,
		name,
		ownerId: String(ownerId),
		id: String(id),
		defaultBranch
	};
	throw new Error("the response of GitHub's API is incomplete");
}
function toReason(error, settings) {
	const { kind, message } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .readRefusal */ .ni)(error, settings);
	return kind === "unreachable" ? message : `GitHub's API answered ${message}`;
}



/***/ })

};
