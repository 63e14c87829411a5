export const id = 7282;
export const ids = [7282];
export const modules = {

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExternalId: () => (/* binding */ parseExternalId),
/* harmony export */   parseSessionTags: () => (/* binding */ parseSessionTags),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
// build/src/inputs/fields/session-tags.js
const LASTING = {
	Repository: "GITHUB_REPOSITORY",
	Workflow: "GITHUB_WORKFLOW",
	Action: "GITHUB_ACTION",
	Actor: "GITHUB_ACTOR",
	Commit: "GITHUB_SHA",
	Branch: "GITHUB_REF"
};
const DROPPABLE = {
	EventName: "GITHUB_EVENT_NAME",
	BaseRef: "GITHUB_BASE_REF",
	HeadRef: "GITHUB_HEAD_REF",
	RunId: "GITHUB_RUN_ID",
	Job: "GITHUB_JOB",
	TriggeringActor: "GITHUB_TRIGGERING_ACTOR"
};
const RESERVED = [
	"GitHub",
	...Object.keys(LASTING),
	...Object.keys(DROPPABLE)
];
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const MAX_VALUE_LENGTH = 256;
const MAX_TAGS = 50;
function describeRun(readVariable) {
	const toTags = (sources) => Object.entries(sources).flatMap(([key, variable]) => {
		const value = readVariable(variable);
		return value === void 0 ? [] : [{
			key,
			value: cleanValue(value)
		}];
	});
	return {
		lasting: [{
			key: "GitHub",
			value: "Actions"
		}, ...toTags(LASTING)],
		droppable: toTags(DROPPABLE)
	};
}
function cleanValue(text) {
	return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_").slice(0, MAX_VALUE_LENGTH);
}
function parseCustomTags(text, taken) {
	const entries = parseObject(text);
	if (entries === void 0) return {
		kind: "invalid",
		problems: ["is not a JSON object of keys and values"]
	};
	const tags = entries.map(([key, value]) => ({
		key,
		value: typeof value === "object" ? "" : String(value)
	}));
	const problems = [
		...entries.flatMap(([key, value]) => {
			const problem = findProblem(key, value);
			return problem === void 0 ? [] : [`has the key "${key}", which ${problem}`];
		}),
		...findRepeated(tags).map((key) => `has the key "${key}" twice; AWS ignores letter case in tag keys`),
		...taken + tags.length > MAX_TAGS ? [`has ${tags.length} tags; AWS allows ${MAX_TAGS}, and this action uses ${taken}`] : []
	];
	return problems.length === 0 ? {
		kind: "tags",
		tags
	} : {
		kind: "invalid",
		problems
	};
}
function findProblem(key, value) {
	if (RESERVED.some((reserved) => reserved.toLowerCase() === key.toLowerCase())) return "this action sets itself";
	if (/^aws:/iu.test(key)) return "is reserved for AWS";
	if (!KEY.test(key)) return "AWS does not allow: use 1 to 128 letters, digits, spaces, or any of _ . : / = + - @";
	if (typeof value === "object") return "must have a string, a number, or a boolean as its value";
	if (!VALUE.test(String(value))) return "has a value that AWS does not allow: use at most 256 letters, digits, spaces, or any of _ . : / = + - @";
}
function findRepeated(tags) {
	const keys = tags.map(({ key }) => key.toLowerCase());
	return tags.filter((_, index) => keys.indexOf(keys[index] ?? "") !== index).map(({ key }) => key);
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : void 0;
	} catch {
		return;
	}
}
// build/src/inputs/fields/source.js
function readSource(read, choice, credentials) {
	switch (choice.kind) {
		case "token-file":
			if (credentials !== void 0) read.notice("Using `web-identity-token-file`; ignoring `aws-access-key-id`.");
			return {
				kind: "token-file",
				path: read.text("web-identity-token-file") ?? ""
			};
		case "access-key": return credentials === void 0 ? void 0 : {
			kind: "access-key",
			credentials
		};
		case "ambient": return {
			kind: "ambient",
			askedBy: choice.askedBy
		};
	}
}
function parseExternalId(read) {
	return read.matching("role-external-id", /^[\w+=,.@:/-]{2,1224}$/u, "an external ID of 2 to 1224 letters, digits, or any of + = , . @ : / - _");
}
const NO_TAGS = {
	lasting: [],
	droppable: [],
	custom: [],
	transitiveKeys: []
};
function parseSessionTags(read, readVariable, canSend) {
	const run = describeRun(readVariable);
	const custom = parseCustomTags(read.text("custom-tags") ?? "{}", run.lasting.length + run.droppable.length);
	if (custom.kind === "invalid") for (const problem of custom.problems) read.problem("custom-tags", "", problem);
	const transitiveKeys = read.items("transitive-tag-keys", (key) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key), "a session tag key");
	if (!canSend || read.boolean("role-skip-session-tagging") || custom.kind === "invalid") return NO_TAGS;
	return {
		...run,
		custom: custom.tags,
		transitiveKeys
	};
}



/***/ })

};
