export const id = 1880;
export const ids = [1880];
export const modules = {

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepeatedKeys: () => (/* binding */ findRepeatedKeys),
/* harmony export */   yaml_exports: () => (/* binding */ yaml_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4635);


// build/src/inputs/yaml.js
var yaml_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({
	parseDocumentMap: () => parseDocumentMap,
	parseTextMap: () => parseTextMap
});
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__/* .require_dist */ .F)();
function parseTextMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		const values = Array.isArray(item) ? item : [item];
		if (values.every((entry) => typeof entry === "string")) return values;
		throw new Error(`the value of "${name}" is not a string or a list of strings`);
	});
}
function parseDocumentMap(text) {
	return parseMap(text, "core", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
		throw new Error(`the value of "${name}" is not a document or a path`);
	});
}
function parseMap(text, schema, read) {
	try {
		const document = (0, import_dist.parseDocument)(text, {
			schema,
			uniqueKeys: false,
			logLevel: "error"
		});
		const [problem] = [...document.errors, ...document.warnings];
		if (problem !== void 0) throw problem;
		const [repeated] = findRepeatedKeys(document);
		if (repeated !== void 0) throw new Error(`duplicate key "${repeated.key}"`);
		const value = document.toJS({ maxAliasCount: 0 });
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("it is not a map");
		return {
			kind: "map",
			map: Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(name, item)]))
		};
	} catch (error) {
		return {
			kind: "invalid",
			problem: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
		};
	}
}
function findRepeatedKeys(document) {
	const found = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = new Set();
		for (const { key: node } of items) {
			if (!(0, import_dist.isScalar)(node)) continue;
			const key = String(node.value);
			if (seen.has(key)) found.push({
				key,
				offset: node.range?.[0] ?? 0
			});
			seen.add(key);
		}
	} });
	return found;
}



/***/ })

};
