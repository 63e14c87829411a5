export const id = 286;
export const ids = [286];
export const modules = {

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryVariables: () => (/* binding */ createRepositoryVariables)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _client3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7848);


// build/src/github/repository-variables.js
function createRepositoryVariables(settings) {
	return { async save(repository, name, value) {
		const fail = (reason, cause) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("VARIABLE_NOT_SAVED", {
			repository,
			name,
			value,
			reason
		}, { cause });
		if (settings.token === void 0) throw fail("there is no `github-token`");
		try {
			return await save({
				client: (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .openClient */ .My)(settings),
				settings,
				path: (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .toRepositoryPath */ .Bd)(repository),
				name
			}, value);
		} catch (error) {
			(0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTime */ .zH)(settings);
			throw fail(explain((0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .ni)(error, settings)), error);
		}
	} };
}
const VARIABLES = "/repos/{owner}/{repo}/actions/variables";
async function save(variable, value) {
	let written;
	return (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .bD)(async () => {
		const found = await findValue(variable);
		if (found === value) return written ?? "unchanged";
		written = found === void 0 ? "created" : "updated";
		if (found === void 0 && await create(variable, value) === "made") return "created";
		written = "updated";
		await update(variable, value);
		return "updated";
	}, variable.settings);
}
async function findValue({ client, settings, path, name }) {
	try {
		const request = (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings);
		const { data } = await client.request(`GET ${VARIABLES}/{name}`, {
			...path,
			name,
			request
		});
		return (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(data)["value"];
	} catch (error) {
		if ((0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404) return void 0;
		throw error;
	}
}
async function create({ client, settings, path, name }, value) {
	try {
		await client.request(`POST ${VARIABLES}`, {
			...path,
			name,
			value,
			request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings)
		});
		return "made";
	} catch (error) {
		if ((0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 409) return "exists";
		throw error;
	}
}
async function update({ client, settings, path, name }, value) {
	await client.request(`PATCH ${VARIABLES}/{name}`, {
		...path,
		name,
		value,
		request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRequest */ .NG)(settings)
	});
}
function explain({ kind, said }) {
	switch (kind) {
		case "unauthorized": return `GitHub does not accept \`github-token\` (${said})`;
		case "forbidden": return `\`github-token\` may not write variables (${said}); the default token of a job never may`;
		case "missing": return `GitHub shows \`github-token\` no such repository, or none whose variables it may write (${said})`;
		case "limited": return `GitHub limits the rate of requests (${said}); run again later`;
		case "rejected": return `GitHub does not accept the variable (${said})`;
		case "failing": return `the API of GitHub kept failing (${said})`;
		case "unreachable": return `the API of GitHub cannot be reached (${said})`;
	}
}



/***/ })

};
