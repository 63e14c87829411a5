export const id = 5;
export const ids = [5];
export const modules = {

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTokenFile: () => (/* binding */ readTokenFile)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1891);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// build/src/runner/token-file.js
const MAX_BYTES = 2e4;
function readTokenFile(workspace, path) {
	const base = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace ?? ".");
	const named = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(base, path);
	const text = read(path, findTarget(path, named, [base, attempt(base, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(base))].some((bound) => (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(bound, named)) ? base : void 0)).trim();
	if (text === "") throw unusable(path, "it is empty");
	return new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text);
}
function findTarget(path, named, workspace) {
	const target = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(named));
	if (![(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(named), ...workspace === void 0 ? [] : [workspace]].every((bound) => (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)(bound)), target))) throw unusable(path, "it is a link to a file outside of its directory");
	return target;
}
function read(path, target) {
	if (!attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(target)).isFile()) throw unusable(path, "it is not a regular file");
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK ?? 0);
	const file = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(target, flags));
	try {
		const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(file);
		if (!stats.isFile()) throw unusable(path, "it is not a regular file");
		if (stats.size > MAX_BYTES) throw unusable(path, `it has ${stats.size} bytes, but AWS accepts at most ${MAX_BYTES} bytes for a token`);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "utf8");
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
}
function attempt(path, work) {
	try {
		return work();
	} catch (error) {
		throw unusable(path, (0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .g)(error), error);
	}
}
function unusable(path, reason, cause) {
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("TOKEN_FILE_UNUSABLE", {
		path,
		reason
	}, { cause });
}



/***/ })

};
