export const id = 3101;
export const ids = [3101];
export const modules = {

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireBaseConfig: () => (/* binding */ requireBaseConfig)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);

// build/src/app/base-config.js
const ANY_POLICY = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}";
async function requireBaseConfig({ path, region, accounts }, context, files) {
	const { repository = "", baseBranch, defaultBranch, event } = context;
	const branches = baseBranch === void 0 || baseBranch === defaultBranch ? [void 0] : [void 0, baseBranch];
	for (const branch of branches) {
		const where = branch === void 0 ? `the default branch` : `the branch \`${branch}\``;
		const base = await readBase(await files.find(repository, path, branch), path, region);
		const problems = base === void 0 ? [`\`${path}\` on ${where} of ${repository} cannot be read, or is not valid`] : accounts.flatMap((account) => findProblems(account, base).map((problem) => `${problem} is not in the file on ${where}`));
		if (problems.length > 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PULL_REQUEST_CONFIG", {
			event,
			path,
			problems
		});
	}
}
async function readBase(text, path, region) {
	if (text === void 0) return void 0;
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(9218)]).then(__webpack_require__.bind(__webpack_require__, 6837));
	const parsed = await parseConfig(text, path, {
		region,
		audience: "sts.amazonaws.com",
		accounts: [],
		roleName: void 0
	}, () => ANY_POLICY);
	return parsed.kind === "config" ? parsed.accounts : void 0;
}
function findProblems(account, base) {
	const title = [account.name, account.id === void 0 ? void 0 : `(${account.id})`].filter((part) => part !== void 0);
	const known = base.find(({ id, role, externalId }) => id === account.id && role === account.role && externalId === account.externalId);
	if (known === void 0) return [`the account ${title.join(" ")} with its \`role\` and \`external-id\``];
	const names = new Set(known.declaration.roles.map(({ name }) => name));
	const added = (account.declaration?.roles ?? []).filter(({ name }) => !names.has(name));
	const place = title.length === 0 ? "" : ` of the account ${title.join(" ")}`;
	return added.map(({ name }) => `the role \`${name}\`${place}`);
}



/***/ })

};
