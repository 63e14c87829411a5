export const id = 286;
export const ids = [286];
export const modules = {

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
// build/src/github/refusal.js
function explainRefusal({ kind, message }, call) {
	switch (kind) {
		case "unauthorized": return `GitHub does not accept \`github-token\` (${message})`;
		case "forbidden": return `\`github-token\` is not allowed to ${call.action} (${message}); ${call.permission}`;
		case "missing": return `the ${call.target} does not exist, or \`github-token\` has no access to it (${message}); ${call.permission}`;
		case "limited": return `GitHub's rate limit is exceeded (${message}); run again later`;
		case "rejected": return `GitHub does not accept ${call.subject} (${message})`;
		case "failing": return `GitHub's API kept failing (${message})`;
		case "unreachable": return `GitHub's API cannot be reached (${message})`;
	}
}



/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryVariables: () => (/* binding */ createRepositoryVariables)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4450);
/* harmony import */ var _client3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7848);
/* harmony import */ var _refusal3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4943);




// build/src/github/repository-variables.js
function createRepositoryVariables(settings) {
	return { async save(repository, name, value) {
		const fail = (reason, cause) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("VARIABLE_NOT_SAVED", {
			repository,
			name,
			value,
			reason
		}, { cause });
		if (settings.token === void 0) throw fail("`github-token` is not set");
		try {
			return await save({
				client: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(settings),
				settings,
				path: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .Bd)(repository),
				name
			}, value);
		} catch (error) {
			(0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .requireTime */ .zH)(settings);
			throw fail((0,_refusal3_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)((0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .readRefusal */ .ni)(error, settings), SAVING), error);
		}
	} };
}
const SAVING = {
	action: "write variables",
	permission: "it needs the permission \"Variables: write\", which the default token of a job cannot have",
	target: "repository",
	subject: "the variable"
};
const VARIABLES = "/repos/{owner}/{repo}/actions/variables";
async function save(variable, value) {
	let attempted;
	return (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .callWithRetry */ .ZG)(async () => {
		const found = await findValue(variable);
		if (found === value) return attempted ?? "unchanged";
		attempted = found === void 0 ? "created" : "updated";
		if (found === void 0 && await create(variable, value) === "created") return "created";
		attempted = "updated";
		await update(variable, value);
		return "updated";
	}, variable.settings);
}
async function findValue({ client, settings, path, name }) {
	try {
		const request = (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings);
		const { data } = await client.request(`GET ${VARIABLES}/{name}`, {
			...path,
			name,
			request
		});
		return (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecord */ .Lv)(data)["value"];
	} catch (error) {
		if ((0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404) return void 0;
		throw error;
	}
}
async function create({ client, settings, path, name }, value) {
	try {
		await client.request(`POST ${VARIABLES}`, {
			...path,
			name,
			value,
			request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
		});
		return "created";
	} catch (error) {
		if ((0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 409) return "exists";
		throw error;
	}
}
async function update({ client, settings, path, name }, value) {
	await client.request(`PATCH ${VARIABLES}/{name}`, {
		...path,
		name,
		value,
		request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_2__/* .limitRequest */ .NG)(settings)
	});
}



/***/ })

};
