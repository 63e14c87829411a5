export const id = 2943;
export const ids = [2943];
export const modules = {

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prefix_exports: () => (/* binding */ prefix_exports),
/* harmony export */   toQualifier: () => (/* binding */ toQualifier)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);

// build/src/plan/presets/prefix.js
var prefix_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ findPrefixProblem: () => findPrefixProblem });
const LONGEST = 40;
const LONGEST_QUALIFIER = 10;
const PREFIX = /^[a-z][a-z0-9-]*$/u;
const RESERVED = ["aws-", "cdk-"];
function findPrefixProblem(prefix, presets) {
	if (prefix.length < 2 || prefix.length > LONGEST || !PREFIX.test(prefix)) return `is not the beginning of a name that every service takes: 2 to ${LONGEST} characters, lower-case letters, digits and \`-\`, a letter first`;
	const reserved = RESERVED.find((name) => prefix.startsWith(name) || name.startsWith(prefix));
	if (reserved === "cdk-" && presets.join() === "cdk-deploy") return "is not a qualifier of the CDK: name the qualifier alone, without `cdk-`";
	if (reserved !== void 0) return `also fits names that begin with \`${reserved}\`, which are not yours`;
	if (presets.includes("cdk-deploy") && toQualifier(prefix).length > LONGEST_QUALIFIER) return `is longer than a qualifier of the CDK, which has at most ${LONGEST_QUALIFIER} characters; \`cdk-deploy\` can match nothing`;
}
function toQualifier(prefix) {
	return prefix.replace(/-+$/u, "");
}



/***/ })

};
