export const id = 1880;
export const ids = [1880];
export const modules = {

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeYamlProblem: () => (/* binding */ describeYamlProblem),
/* harmony export */   findRepeatedKeys: () => (/* binding */ findRepeatedKeys),
/* harmony export */   parseNestedMap: () => (/* binding */ parseNestedMap),
/* harmony export */   yaml_exports: () => (/* binding */ yaml_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4635);


// build/src/inputs/yaml-problem.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__/* .require_dist */ .F)();
const KINDS = {
	ALIAS_PROPS: "an alias has an anchor or a tag",
	BAD_ALIAS: "the name of an alias or anchor is missing or ends in a colon",
	BAD_COLLECTION_TYPE: "a tag does not fit its list or map",
	BAD_DIRECTIVE: "a directive (`%`) is not known",
	BAD_DQ_ESCAPE: "a text in double quotes has an unknown escape",
	BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed",
	BAD_PROP_ORDER: "an anchor or tag is in the wrong place",
	BAD_SCALAR_START: "a text starts with a character that needs quotes",
	BLOCK_AS_IMPLICIT_KEY: "a map or list is used as a key",
	BLOCK_IN_FLOW: "a map or list by indentation is inside of brackets",
	DUPLICATE_KEY: "a key is there twice",
	KEY_OVER_1024_CHARS: "a key is too long",
	MISSING_CHAR: "a character is missing, such as a space, comma, quote, colon or closing bracket",
	MULTILINE_IMPLICIT_KEY: "a key is on more than one line",
	MULTIPLE_ANCHORS: "a value has two anchors",
	MULTIPLE_DOCS: "a second document begins",
	MULTIPLE_TAGS: "a value has two tags",
	NON_STRING_KEY: "a key is not text",
	RESOURCE_EXHAUSTION: "the text is nested too deeply",
	TAB_AS_INDENT: "a tab indents a line; YAML takes spaces only",
	TAG_RESOLVE_FAILED: "a tag has no meaning here",
	UNEXPECTED_TOKEN: "something is where YAML does not expect it"
};
function describeYamlProblem(code) {
	return (Object.hasOwn(KINDS, code) ? KINDS[code] : void 0) ?? "the text cannot be read";
}
// build/src/inputs/yaml.js
var yaml_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({
	parseDocumentMap: () => parseDocumentMap,
	parseTextMap: () => parseTextMap
});
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
function parseNestedMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { ...item };
		throw new Error(`the value of "${name}" is not a string or a map`);
	});
}
function parseMap(text, schema, read) {
	try {
		const lineCounter = new import_dist.LineCounter();
		const document = (0, import_dist.parseDocument)(text, {
			schema,
			uniqueKeys: false,
			logLevel: "error",
			lineCounter
		});
		const [problem] = [...document.errors, ...document.warnings];
		if (problem !== void 0) {
			const { line, col } = lineCounter.linePos(problem.pos[0]);
			return {
				kind: "invalid",
				problem: `${describeYamlProblem(problem.code)} (line ${line}, column ${col})`
			};
		}
		const [repeated] = findRepeatedKeys(document);
		if (repeated !== void 0) throw new Error(`duplicate key "${repeated.key}"`);
		if (schema === "failsafe") refuseNull(document);
		const value = toValue(document);
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
function refuseNull(document) {
	(0, import_dist.visit)(document, { Scalar: (key, { type, source }) => {
		if (key === "key" || type !== "PLAIN" || !/^(?:null|Null|NULL|~)$/u.test(source ?? "")) return;
		throw new Error(`a value is ${source}: leave its key out, or put the value in quotes`);
	} });
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
function toValue(document) {
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		throw new Error("it has an alias (`*`), which is not supported here");
	}
}



/***/ })

};
