export const id = 3793;
export const ids = [3793,231,333];
export const modules = {

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4635);
/* harmony import */ var _repeated_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9950);




// build/src/inputs/config/document.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_2__/* .require_dist */ .F)();
const MAX_ALIASED_PARTS = 1e5;
const OPTIONS = {
	schema: "core",
	merge: false,
	resolveKnownTags: false,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "error"
};
const HARMLESS = ["TAG_RESOLVE_FAILED"];
function parseConfigDocument(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		...OPTIONS,
		lineCounter: lines
	});
	const lineAt = (offset) => lines.linePos(offset).line;
	const found = [...document.errors, ...document.warnings].map((error) => ({
		code: error.code,
		path: [],
		line: lineAt(error.pos[0]),
		text: describe$1(error, text)
	}));
	const exhausted = found.find(({ code }) => code === "RESOURCE_EXHAUSTION");
	const problems = (exhausted === void 0 ? found : [exhausted]).map(({ code: _, ...problem }) => problem);
	if (found.some(({ code }) => !HARMLESS.includes(code))) return {
		kind: "invalid",
		problems
	};
	const aliases = findAliasProblems(document).map(({ offset, text }) => ({
		path: [],
		line: lineAt(offset),
		text
	}));
	if (aliases.length > 0) return {
		kind: "invalid",
		problems: [...problems, ...aliases]
	};
	for (const { key, offset } of (0,_repeated_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepeatedKeys */ .S)(document)) problems.push({
		path: [],
		line: lineAt(offset),
		text: `"${cut(key)}" stands here for the second time`
	});
	const findPlace = createPlaceFinder(document);
	return {
		kind: "document",
		value: document.toJS({ maxAliasCount: -1 }),
		problems,
		lineOf: (path) => {
			for (let length = path.length; length > 0; length -= 1) {
				const offset = findPlace(path.slice(0, length))?.offset;
				if (offset !== void 0) return lineAt(offset);
			}
			return 1;
		},
		show: (path, value) => {
			if (Array.isArray(value)) return "a list";
			if (typeof value === "object" && value !== null) return "a map";
			const node = findPlace(path)?.value;
			return `"${cut((0, import_dist.isScalar)(node) && typeof node.source === "string" ? node.source : String(value))}"`;
		}
	};
}
const SHOWN_LENGTH = 60;
function cut(text) {
	return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
function describe$1({ code, message, pos }, text) {
	switch (code) {
		case "TAB_AS_INDENT": return "a tab indents this line; YAML takes spaces only";
		case "MULTIPLE_DOCS": return "a second document begins here; the file may hold one only";
		case "RESOURCE_EXHAUSTION": return "the file is nested too deeply";
		case "TAG_RESOLVE_FAILED": return `the tag "${text.slice(...pos)}" means nothing here; write the value without it`;
		default: return `this is not YAML: ${message}`;
	}
}
function findAliasProblems(document) {
	const problems = [];
	const anchors = new Map();
	const sizes = new Map();
	const sizeOf = (node) => {
		const known = sizes.get(node);
		if (known !== void 0) return known;
		const size = ((0, import_dist.isPair)(node) ? [node.key, node.value] : (0, import_dist.isCollection)(node) ? node.items : []).reduce((sum, part) => sum + sizeOf(part), 1);
		sizes.set(node, size);
		return size;
	};
	let total = 0;
	(0, import_dist.visit)(document, { Node: (_, node) => {
		const offset = node.range?.[0] ?? 0;
		if (!(0, import_dist.isAlias)(node)) {
			if (node.anchor !== void 0) anchors.set(node.anchor, node);
			return;
		}
		const anchored = anchors.get(node.source);
		const isInside = offset < (anchored?.range?.[2] ?? 0);
		const size = anchored === void 0 || isInside ? 1 : sizeOf(anchored);
		sizes.set(node, size);
		total += size;
		if (anchored === void 0) problems.push({
			offset,
			text: `nothing before has the anchor "${node.source}"`
		});
		else if (isInside) problems.push({
			offset,
			text: `"*${node.source}" stands inside of what it stands for`
		});
		if (total <= MAX_ALIASED_PARTS) return void 0;
		problems.push({
			offset,
			text: "with every alias written out, the file would be too large"
		});
		return import_dist.visit.BREAK;
	} });
	return problems;
}
function createPlaceFinder(document) {
	const indexes = new Map();
	const indexOf = (map) => {
		const known = indexes.get(map) ?? new Map(map.items.map(({ key, value }) => [toName(key), toPlace(key, value)]));
		indexes.set(map, known);
		return known;
	};
	return (path) => {
		let place = {
			offset: 0,
			value: document.contents
		};
		for (const key of path) {
			const parent = (0, import_dist.isAlias)(place?.value) ? place.value.resolve(document) : place?.value;
			if ((0, import_dist.isMap)(parent)) place = indexOf(parent).get(String(key));
			else if ((0, import_dist.isSeq)(parent) && typeof key === "number" && parent.items[key] !== void 0) place = toPlace(parent.items[key], parent.items[key]);
			else return void 0;
		}
		return place;
	};
}
function toName(key) {
	return String((0, import_dist.isScalar)(key) ? key.value ?? "" : key);
}
function toPlace(from, value) {
	return {
		offset: (0, import_dist.isNode)(from) ? from.range?.[0] : void 0,
		value
	};
}
// build/src/inputs/config/suggest.js
function suggest(written, names) {
	const lower = written.toLowerCase().replaceAll("_", "-");
	return names.map((name) => ({
		name,
		distance: distanceBetween(lower, name)
	})).filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.distance - b.distance)[0]?.name;
}
function distanceBetween(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...a].slice(0, 80).entries()) {
		const next = [index + 1];
		for (const [column, other] of [...b].entries()) {
			const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// build/src/inputs/config/schema.js
const TEXT = { type: "string" };
const TEXTS = {
	type: ["string", "array"],
	items: TEXT
};
const BOOLEAN = { type: "boolean" };
const ROLE_SETTINGS = {
	"role-path": TEXT,
	"role-description": TEXT,
	"max-session-duration": {
		type: "integer",
		minimum: 3600,
		maximum: 43200
	},
	"permissions-boundary": TEXT,
	"policy-arns": TEXTS,
	"inline-policies": {
		type: "object",
		additionalProperties: { type: ["string", "object"] }
	},
	"permission-presets": TEXTS,
	"resource-prefix": TEXT,
	"resource-tags": {
		type: "object",
		additionalProperties: TEXT
	},
	"subject-format": { enum: [
		"auto",
		"classic",
		"immutable",
		"both"
	] },
	"pin-ids": BOOLEAN,
	prune: BOOLEAN,
	adopt: { enum: [
		false,
		"merge",
		"replace"
	] }
};
const TRUST_SETTINGS = {
	repositories: TEXTS,
	branches: TEXTS,
	"git-tags": TEXTS,
	environments: TEXTS,
	"pull-requests": BOOLEAN,
	"reusable-workflows": TEXTS,
	subjects: TEXTS,
	"trust-conditions": {
		type: "object",
		additionalProperties: TEXTS
	}
};
function describe(settings) {
	return Object.fromEntries(Object.entries(settings).map(([name, schema]) => [name, {
		...schema,
		description: _main_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].description
	}]));
}
const SETTINGS = describe(ROLE_SETTINGS);
const RUN_SETTINGS = {
	repository: {
		description: "One repository, `owner/repo`.",
		...TEXT
	},
	...describe(TRUST_SETTINGS)
};
const ROLE_NAMES = {
	pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$",
	title: "a name for a role: 1 to 64 letters, digits or any of + = , . @ - _"
};
const ACCOUNT_NAMES = {
	pattern: "^[A-Za-z0-9_.-]{1,64}$",
	title: "a name for an account: 1 to 64 letters, digits or any of . - _"
};
const TRUST = {
	description: "The runs that may assume the role; several entries are alternatives. Default: the default branch of this repository.",
	type: "array",
	minItems: 1,
	items: { $ref: "#/$defs/trust" }
};
const CONFIG_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "gh-oidc-aws",
	description: "The accounts and roles that one run of gh-oidc-aws plans, bootstraps or tears down.",
	type: "object",
	additionalProperties: false,
	required: ["roles"],
	properties: {
		accounts: {
			description: "The accounts by names of your own. Default: the account of the credentials.",
			type: "object",
			propertyNames: ACCOUNT_NAMES,
			additionalProperties: { $ref: "#/$defs/account" }
		},
		defaults: {
			description: "Settings of every role that does not name its own.",
			$ref: "#/$defs/settings"
		},
		roles: {
			description: "The roles by their names in IAM.",
			type: "object",
			propertyNames: ROLE_NAMES,
			additionalProperties: { $ref: "#/$defs/role" }
		}
	},
	$defs: {
		account: {
			type: "object",
			additionalProperties: false,
			required: ["id"],
			properties: {
				id: {
					description: "The account, 12 digits, in quotes.",
					title: "the id of an account: 12 digits",
					type: "string",
					pattern: "^[0-9]{12}$"
				},
				role: {
					description: "The role of the account to assume first: its name or ARN. Needed for all but the account of the credentials.",
					title: "the name or the ARN of a role",
					type: "string",
					pattern: "^(arn:[a-z-]+:iam::[0-9]{12}:role/)?([!-.0-9;-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$"
				},
				"external-id": {
					description: "The external id that this role demands.",
					title: "an external id of AWS: 2 to 1224 letters, digits or any of + = , . @ : / - _",
					type: "string",
					pattern: "^[A-Za-z0-9_+=,.@:/-]{2,1224}$"
				},
				profile: {
					description: "In a terminal: the profile whose credentials are for this account.",
					...TEXT
				}
			}
		},
		settings: {
			type: "object",
			additionalProperties: false,
			properties: SETTINGS
		},
		trust: {
			type: "object",
			additionalProperties: false,
			properties: RUN_SETTINGS
		},
		override: {
			type: "object",
			additionalProperties: false,
			properties: {
				trust: {
					...TRUST,
					description: "The runs that may assume the role in this account."
				},
				...SETTINGS
			}
		},
		role: {
			type: "object",
			additionalProperties: false,
			properties: {
				accounts: {
					description: "The accounts that are to hold the role. Default: all.",
					...TEXTS,
					minItems: 1
				},
				trust: TRUST,
				overrides: {
					description: "What is different in single accounts.",
					type: "object",
					propertyNames: ACCOUNT_NAMES,
					additionalProperties: { $ref: "#/$defs/override" }
				},
				...SETTINGS
			}
		}
	}
};
// build/src/inputs/config/validate.js
const NOTHING = {
	value: void 0,
	problems: []
};
const MAX_DEPTH = 50;
function validate(value, show) {
	return check(value, CONFIG_SCHEMA, [], show);
}
function check(value, given, path, show) {
	if (path.length > MAX_DEPTH) return {
		...NOTHING,
		problems: [{
			path,
			text: "the file is nested too deeply"
		}]
	};
	const schema = resolve(given);
	const text = findOwnProblem(value, schema, path, show);
	if (text !== void 0) return {
		...NOTHING,
		problems: [{
			path,
			text
		}]
	};
	if (Array.isArray(value)) return checkList(value, schema, path, show);
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) return checkMap(value, schema, path, show);
	return {
		value,
		problems: []
	};
}
function resolve(schema) {
	const name = schema.$ref?.replace("#/$defs/", "");
	return (name === void 0 ? void 0 : CONFIG_SCHEMA.$defs[name]) ?? schema;
}
function findOwnProblem(value, schema, path, show) {
	const types = schema.type === void 0 ? [] : [schema.type].flat();
	if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
		const expected = types.map((type) => TYPE_WORDS[type]).join(" or ");
		if (path.length === 0 && (value === null || value === void 0)) return "the file is empty";
		if (path.length === 0) return `the file is ${Array.isArray(value) ? "a list" : "a single value"}, not a map`;
		if (value === null) return `nothing stands here; expected ${expected}`;
		if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return `${show(path, value)} is a ${typeof value} to YAML; put it in quotes`;
		return `${show(path, value)} is not ${expected}`;
	}
	const words = `is not ${schema.title ?? "accepted"}`;
	if (schema.enum !== void 0 && !schema.enum.some((accepted) => accepted === value)) {
		const accepted = schema.enum.map((item) => `\`${item}\``).join(", ");
		return `${show(path, value)} is not accepted; accepted: ${accepted}`;
	}
	if (typeof value === "string" && schema.pattern !== void 0 && !new RegExp(schema.pattern, "u").test(value)) return `${show(path, value)} ${words}`;
	if (typeof value === "number" && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) return `${show(path, value)} is not a number from ${schema.minimum} to ${schema.maximum}`;
	if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) return "the list is empty";
}
const TYPE_WORDS = {
	string: "a text",
	boolean: "`true` or `false`",
	integer: "a whole number",
	object: "a map",
	array: "a list"
};
function isOfType(value, type) {
	switch (type) {
		case "integer": return Number.isSafeInteger(value);
		case "array": return Array.isArray(value);
		case "object": return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
		default: return typeof value === type;
	}
}
function checkList(list, { items }, path, show) {
	if (items === void 0) return {
		value: list,
		problems: []
	};
	const shapes = list.map((item, index) => check(item, items, [...path, index], show));
	return {
		value: shapes.flatMap((shape) => shape.value === void 0 ? [] : [shape.value]),
		problems: shapes.flatMap(({ problems }) => problems)
	};
}
function checkMap(map, schema, path, show) {
	const entries = [];
	const problems = [];
	for (const [key, value] of Object.entries(map)) {
		const inner = schemaOf(key, schema);
		const shape = inner === void 0 || key === "<<" ? {
			...NOTHING,
			problems: [{
				path: [...path, key],
				text: describeUnknown(key, schema, path)
			}]
		} : check(value, inner, [...path, key], show);
		problems.push(...shape.problems);
		if (shape.value !== void 0) entries.push([key, shape.value]);
	}
	for (const name of schema.required ?? []) if (!Object.hasOwn(map, name)) problems.push({
		path,
		text: `\`${name}\` is missing`
	});
	return {
		value: Object.fromEntries(entries),
		problems
	};
}
function schemaOf(key, { properties = {}, propertyNames, additionalProperties = true }) {
	if (Object.hasOwn(properties, key)) return properties[key];
	if (propertyNames !== void 0 && !new RegExp(propertyNames.pattern, "u").test(key)) return void 0;
	return additionalProperties === true ? {} : additionalProperties === false ? void 0 : additionalProperties;
}
function describeUnknown(key, { properties = {}, propertyNames }, path) {
	if (key === "<<") return "merge keys (`<<`) are no part of YAML 1.2; use `defaults`, or give the alias of a whole value (`trust: *name`)";
	if (propertyNames !== void 0) return `"${key}" is not ${propertyNames.title}`;
	const isRole = Object.hasOwn(properties, "trust");
	if (Object.hasOwn(RUN_SETTINGS, key) && isRole) return `"${key}" belongs into an entry of \`trust\``;
	if (Object.hasOwn(SETTINGS, key) && path.at(-2) === "trust") return `"${key}" belongs to the role, not into its \`trust\``;
	const names = Object.keys(properties);
	const meant = suggest(key, names);
	if (meant !== void 0) return `"${key}" is not known here; did you mean \`${meant}\`?`;
	return `"${key}" is not known here${names.length > SHORT_LIST ? "" : `; known are ${names.map((name) => `\`${name}\``).join(", ")}`}`;
}
const SHORT_LIST = 5;
// build/src/inputs/config/config.js
async function parseConfig(text, path, scope, readFile) {
	const document = parseConfigDocument(text);
	if (document.kind === "invalid") return toInvalid(path, document.problems);
	const { value, problems: found } = validate(document.value, document.show);
	const problems = new Map();
	const report = (at, text) => {
		problems.set(JSON.stringify([at, text]), {
			path: at,
			line: document.lineOf(at),
			text
		});
	};
	for (const problem of found) report(problem.path, problem.text);
	const config = value ?? {};
	const accounts = config.roles === void 0 ? [] : await readAccounts(config, config.roles, scope, report, readFile);
	const all = [...document.problems, ...problems.values()];
	return all.length > 0 ? toInvalid(path, all) : {
		kind: "config",
		accounts
	};
}
function toInvalid(file, problems) {
	return {
		kind: "invalid",
		problems: problems.toSorted((a, b) => a.line - b.line).map((problem) => renderProblem(file, problem))
	};
}
function renderProblem(file, { path, line, text }) {
	const where = path.reduce((rest, key) => typeof key === "number" ? `${rest}[${key}]` : rest === "" ? key : `${rest}.${key}`, "");
	return `\`${file}\` line ${line}${where === "" ? "" : `, \`${where}\``}: ${text}`;
}
async function readAccounts(config, rawRoles, scope, report, readFile) {
	findReferenceProblems(config, rawRoles, scope, report);
	const roles = [];
	for (const [name, raw] of Object.entries(rawRoles)) roles.push({
		name,
		raw,
		variants: await readVariants(name, raw, config, report, readFile)
	});
	const known = Object.entries(config.accounts ?? {});
	return (config.accounts === void 0 ? [[void 0, {}]] : known).flatMap(([name, account]) => {
		const here = roles.filter(({ raw }) => isIn(raw, name));
		findCaseProblems(here, report);
		const meant = here.filter((role) => scope.roleName === void 0 || scope.roleName === role.name);
		if (![name, account.id].some((id) => id !== void 0 && scope.accounts.includes(id)) && scope.accounts.length > 0) return [];
		if (meant.length === 0 && scope.roleName !== void 0) return [];
		return {
			name,
			id: account.id,
			role: account.role,
			externalId: account["external-id"],
			profile: account.profile,
			declaration: {
				region: scope.region,
				audience: scope.audience,
				resourceTags: config.defaults?.["resource-tags"] ?? {},
				roles: meant.flatMap(({ variants }) => variants.get(name) ?? variants.get(void 0) ?? [])
			}
		};
	});
}
function isIn({ accounts }, account) {
	return account === void 0 || accounts === void 0 || toTexts(accounts).includes(account);
}
const NAMES_SHOWN = 12;
function findReferenceProblems({ accounts = {} }, roles, scope, report) {
	const known = Object.keys(accounts);
	const unknown = (what, name, names) => {
		const meant = suggest(name, names);
		const all = names.length === 0 ? "none" : names.slice(0, NAMES_SHOWN).map((item) => `\`${item}\``).join(", ");
		return `there is no ${what} "${name}"${meant === void 0 ? `; the file names ${all}${names.length > NAMES_SHOWN ? ", …" : ""}` : `; did you mean \`${meant}\`?`}`;
	};
	for (const [name, role] of Object.entries(roles)) {
		for (const account of toTexts(role.accounts)) if (!known.includes(account)) report([
			"roles",
			name,
			"accounts"
		], unknown("account", account, known));
		for (const account of Object.keys(role.overrides ?? {})) {
			const at = [
				"roles",
				name,
				"overrides",
				account
			];
			if (!known.includes(account)) report(at, unknown("account", account, known));
			else if (!isIn(role, account)) report(at, `the role is not in this account; name it in \`accounts\`, too`);
		}
	}
	const byId = new Map();
	for (const [name, { id, role = "" }] of Object.entries(accounts)) {
		const other = byId.get(id ?? "");
		if (other !== void 0) report([
			"accounts",
			name,
			"id"
		], `${id} is the id of \`${other}\`, too`);
		if (id !== void 0) byId.set(id, other ?? name);
		const arn = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role);
		if (arn !== void 0 && id !== void 0 && arn.account !== id) report([
			"accounts",
			name,
			"role"
		], `the role is one of the account ${arn.account}, not of ${id}`);
	}
	for (const account of scope.accounts) if (!known.includes(account) && !byId.has(account)) report(["accounts"], `${unknown("account", account, known)} (the input \`account\` names it)`);
	if (scope.roleName !== void 0 && !Object.hasOwn(roles, scope.roleName)) report(["roles"], `${unknown("role", scope.roleName, Object.keys(roles))} (the input \`role-name\` names it)`);
	if (Object.keys(roles).length === 0) report(["roles"], "there is no role in it");
}
function findCaseProblems(roles, report) {
	const seen = new Map();
	for (const { name } of roles) {
		const other = seen.get(name.toLowerCase());
		if (other === void 0) seen.set(name.toLowerCase(), name);
		else report(["roles", name], `IAM takes this name and \`${other}\` for the same; letter case makes no difference`);
	}
}
async function readVariants(name, raw, { accounts, defaults = {} }, report, readFile) {
	const overrides = new Map(Object.entries(raw.overrides ?? {}));
	const here = Object.keys(accounts ?? {}).filter((account) => isIn(raw, account));
	const isSame = here.length > 0 && here.every((account) => overrides.has(account));
	const variants = new Map();
	for (const account of [...isSame ? [] : [void 0], ...overrides.keys()]) {
		const layers = [
			{
				settings: account === void 0 ? {} : overrides.get(account) ?? {},
				at: [
					"roles",
					name,
					"overrides",
					account ?? ""
				]
			},
			{
				settings: raw,
				at: ["roles", name]
			},
			{
				settings: defaults,
				at: ["defaults"]
			}
		];
		variants.set(account, await readRole(name, layers, report, readFile));
	}
	return variants;
}
async function readRole(name, layers, report, readFile) {
	const origin = (key) => [...layers.find(({ settings }) => Object.hasOwn(settings, key))?.at ?? ["roles", name], key];
	const { accounts: _accounts, overrides: _overrides, trust, ...merged } = overlay(layers.map((layer) => layer.settings));
	const tags = overlay(layers.map(({ settings }) => toMap(settings["resource-tags"])));
	const entries = await readTrust(trust, origin("trust"), report);
	const read = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(toRaw({
		...merged,
		"resource-tags": tags,
		"role-name": name
	}), _main_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc, () => void 0);
	const role = await (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRole */ .g)(read, readFile, entries);
	for (const { name: key, text } of read.problems) report(key === "role-name" ? ["roles", name] : origin(key), withoutName(text));
	return role;
}
function overlay(layers) {
	return Object.fromEntries(layers.toReversed().flatMap((settings) => Object.entries(settings)));
}
async function readTrust(trust, at, report) {
	const entries = [];
	for (const [index, { repository, ...entry }] of (trust ?? [{}]).entries()) {
		const repositories = [...toTexts(repository), ...toTexts(entry["repositories"])];
		const read = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(toRaw({
			...entry,
			repositories
		}), _main_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc, () => void 0);
		entries.push(await (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRuns */ .o)(read));
		for (const { name: key, text } of read.problems) {
			const given = key === "repositories" && entry["repositories"] === void 0 ? "repository" : key;
			report([
				...at,
				index,
				given
			], withoutName(text));
		}
	}
	return entries;
}
function withoutName(text) {
	return text.replace(/^`[\w-]+`:? /u, "");
}
function toTexts(value) {
	return Array.isArray(value) ? value.map(String) : value === void 0 ? [] : [String(value)];
}
function toMap(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function toRaw(settings) {
	return (name) => {
		const value = Object.hasOwn(settings, name) ? settings[name] : void 0;
		if (value === void 0) return "";
		if (Array.isArray(value)) return value.join("\n");
		if (typeof value !== "object" || value === null) return String(value);
		return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
	};
}



/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseRole),
/* harmony export */   o: () => (/* binding */ parseRuns),
/* harmony export */   parseDeclaration: () => (/* binding */ parseDeclaration)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4350);


// build/src/plan/presets/names.js
const PRESET_NAMES = [
	"ecr",
	"s3-artifacts",
	"ssm-parameters",
	"cloudformation",
	"iam-roles",
	"ami",
	"sns",
	"cdk-deploy"
];
function isPresetName(text) {
	return PRESET_NAMES.includes(text);
}
// build/src/inputs/declaration.js
async function parseDeclaration(read, region, readFile) {
	const role = await parseRole(read, readFile, [await parseRuns(read)]);
	return {
		region,
		audience: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAudience */ .QA)(read) ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultAudience */ .Yl)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region)),
		resourceTags: role.tags,
		roles: read.boolean("provider-only") ? [] : [role]
	};
}
async function parseRole(read, readFile, trust) {
	return {
		name: (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeclaredName */ .p6)(read),
		path: read.matching("role-path", /^\/(?:[\x21-\x7e]{1,510}\/)?$/u, "a path of IAM: `/`, or one that begins and ends with `/`") ?? "/",
		description: read.matching("role-description", /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u, "a description of IAM: at most 1000 Latin characters, no emoji"),
		maxSessionDuration: {
			value: read.integer("max-session-duration", 3600, 43200),
			from: read.isGiven("max-session-duration") ? "input" : "default"
		},
		permissionsBoundary: read.matching("permissions-boundary", _main_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ARN */ .nS, "the ARN of a managed policy"),
		policyArns: parsePolicyArns(read),
		...await parsePermissions(read, readFile),
		prune: read.boolean("prune"),
		adopt: parseAdoption(read),
		tags: await parseTags(read),
		trust,
		subjectFormat: read.oneOf("subject-format", [
			"auto",
			"classic",
			"immutable",
			"both"
		]) ?? "auto",
		pinIds: read.boolean("pin-ids")
	};
}
async function parseRuns(read) {
	const ref = "the name alone, without `refs/…`; `*` and `?` are wildcards";
	const branches = read.lines("branches", isRefName, `a branch: ${ref}`);
	const tags = read.lines("git-tags", isRefName, `a tag: ${ref}`);
	const environments = read.lines("environments", isEnvironmentName, "the name of an environment, at most 255 characters");
	const contexts = [
		...branches.map((name) => ({
			kind: "branch",
			name
		})),
		...tags.map((name) => ({
			kind: "tag",
			name
		})),
		...environments.map((name) => ({
			kind: "environment",
			name
		})),
		...read.boolean("pull-requests") ? [{ kind: "pull-request" }] : []
	];
	return {
		repositories: read.lines("repositories", _main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en, "`owner/repo`, without wildcards"),
		contexts,
		reusableWorkflows: read.lines("reusable-workflows", (item) => /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^\s@]+\.ya?ml@\S+$/u.test(item), "`owner/repo/.github/workflows/file.yml@ref`, the ref in full, such as `refs/heads/main`, or a commit"),
		subjects: read.lines("subjects", (item) => /^[^\p{Cc}]{1,512}$/u.test(item), "a `sub` value"),
		conditions: await parseConditions(read)
	};
}
const CONDITION_CLAIMS = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .exposedClaims */ .gK)("aws", _main_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .oX).filter((claim) => claim !== "sub" && claim !== "aud");
async function parseConditions(read) {
	const text = read.text("trust-conditions");
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 1880));
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem("trust-conditions", text, `is not a YAML map from claim to one or more values: ${parsed.problem}`);
		return {};
	}
	const accepted = CONDITION_CLAIMS.map((name) => `\`${name}\``).join(", ");
	for (const [claim, values] of Object.entries(parsed.map)) {
		if (!CONDITION_CLAIMS.includes(claim)) read.problem("trust-conditions", claim, `is not a claim that AWS can test; accepted: ${accepted}`);
		if (values.length === 0 || values.includes("")) read.problem("trust-conditions", claim, "has no value");
	}
	return parsed.map;
}
const MOST_POLICIES = 25;
function parsePolicyArns(read) {
	const arns = read.lines("policy-arns", _main_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyArn */ .Sx, "the ARN of a managed policy");
	if (arns.length > MOST_POLICIES) read.problem("policy-arns", "", `names ${arns.length} policies; a role of IAM takes ${MOST_POLICIES} at most`);
	return arns;
}
const INLINE_LIMIT = 10240;
function parseAdoption(read) {
	const found = read.oneOf("adopt", [
		"false",
		"False",
		"FALSE",
		"merge",
		"replace"
	]);
	return found === "merge" || found === "replace" ? found : "refuse";
}
async function parsePermissions(read, readFile) {
	const inlinePolicies = await parseInlinePolicies(read, readFile);
	const presets = await parsePresets(read);
	const length = [...inlinePolicies, ...presets.policies].map(({ text }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .measurePolicy */ .pg)(text)).reduce((sum, size) => sum + size, 0);
	if (length > INLINE_LIMIT) {
		const names = presets.names.length === 0 ? "inline-policies" : "permission-presets";
		read.problem(names, "", `makes inline policies of ${length} characters in all, more than the ${INLINE_LIMIT} that IAM allows`);
	}
	const given = new Set(inlinePolicies.map(({ name }) => name));
	for (const { name } of presets.policies) if (given.has(name)) read.problem("inline-policies", name, "is the name of a policy that `permission-presets` writes");
	return {
		inlinePolicies,
		presets: presets.names,
		resourcePrefix: presets.prefix
	};
}
async function parsePresets(read) {
	const prefix = read.text("resource-prefix");
	const accepted = PRESET_NAMES.map((name) => `\`${name}\``).join(", ");
	const items = read.items("permission-presets", isPresetName, accepted);
	const names = PRESET_NAMES.filter((name) => items.includes(name));
	if (prefix === void 0) {
		if (items.length > 0) read.problem("resource-prefix", "", "is empty, and `permission-presets` needs it");
		return {
			names,
			prefix: "",
			policies: []
		};
	}
	const { findPrefixProblem } = await __webpack_require__.e(/* import() */ 2943).then(__webpack_require__.bind(__webpack_require__, 2943)).then((n) => n.prefix_exports);
	const problem = findPrefixProblem(prefix, names);
	if (problem !== void 0) read.problem("resource-prefix", prefix, problem);
	if (problem !== void 0 || names.length === 0) return {
		names,
		prefix,
		policies: []
	};
	const { buildPresets } = await Promise.all(/* import() */[__webpack_require__.e(4471), __webpack_require__.e(333)]).then(__webpack_require__.bind(__webpack_require__, 4471)).then((n) => n.presets_exports);
	const account = "0".repeat(12);
	const roleArn = `arn:aws-us-gov:iam::${account}:role/${"x".repeat(64)}`;
	return {
		names,
		prefix,
		policies: buildPresets(names, {
			partition: "aws-us-gov",
			account,
			prefix,
			permissionsBoundary: read.text("permissions-boundary"),
			roleArn
		})
	};
}
async function parseInlinePolicies(read, readFile) {
	const name = "inline-policies";
	const text = read.text(name);
	if (text === void 0) return [];
	const { parseDocumentMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 1880));
	const parsed = parseDocumentMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map from name to policy document or path: ${parsed.problem}`);
		return [];
	}
	return Object.entries(parsed.map).flatMap(([policy, value]) => {
		if (!/^[\w+=,.@-]{1,128}$/u.test(policy)) read.problem(name, policy, "is not a name for a policy");
		const json = typeof value === "string" ? readDocument(value, readFile) : value.json;
		if (json === void 0) {
			read.problem(name, String(value), "is neither a policy document nor a file of the workspace that can be read");
			return [];
		}
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(json);
		const problem = document.kind === "invalid" ? document.problem : findGrammarProblem(document.policy);
		if (problem !== void 0) read.problem(name, policy, `is not a policy document: ${problem}`);
		return document.kind === "invalid" ? [] : [{
			name: policy,
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPolicy */ .zQ)(document.policy)
		}];
	});
}
function readDocument(value, readFile) {
	return value.trimStart().startsWith("{") ? value : readFile(value);
}
function findGrammarProblem({ Statement }) {
	const ids = Statement.flatMap(({ Sid }) => Sid ?? []);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) return `two statements have the "Sid" ${twice}`;
	for (const [index, statement] of Statement.entries()) {
		const { Resource, NotResource, Principal, NotPrincipal } = statement;
		if (Resource === void 0 && NotResource === void 0) return `statement ${index + 1} has no "Resource"`;
		if (Principal !== void 0 || NotPrincipal !== void 0) return `statement ${index + 1} has a "Principal", which only the trust policy of a role can have`;
	}
}
async function parseTags(read) {
	const name = "resource-tags";
	const text = read.text(name);
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(5228)]).then(__webpack_require__.bind(__webpack_require__, 1880));
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map from key to value: ${parsed.problem}`);
		return {};
	}
	const tags = Object.entries(parsed.map).map(([key, values]) => [key, values.length === 1 ? values[0] ?? "" : void 0]);
	if (tags.length > 48) {
		read.problem(name, "", `has ${tags.length} tags; IAM allows 50, of which two are used`);
		return {};
	}
	for (const [key, value] of tags) {
		if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^(?:aws|gh-oidc-aws):/iu.test(key)) read.problem(name, key, "is not a key for a tag (`aws:` and `gh-oidc-aws:` are reserved)");
		if (value === void 0 || !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) read.problem(name, key, "has no value for a tag");
	}
	const keys = tags.map(([key]) => key.toLowerCase());
	const twice = tags.find(([key], index) => keys.indexOf(key.toLowerCase()) !== index);
	if (twice !== void 0) read.problem(name, twice[0], "is there twice: IAM does not tell keys apart by letter case");
	return Object.fromEntries(tags.map(([key, value]) => [key, value ?? ""]));
}
function isRefName(name) {
	return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}
function isEnvironmentName(name) {
	return /^[^\p{Cc}]{1,255}$/u.test(name);
}



/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   jO: () => (/* binding */ TRUST_POLICY_QUOTA),
/* harmony export */   mv: () => (/* binding */ isSameDocument),
/* harmony export */   pg: () => (/* binding */ measurePolicy),
/* harmony export */   rm: () => (/* binding */ renderPolicyPretty),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   zQ: () => (/* binding */ renderPolicy),
/* harmony export */   zt: () => (/* binding */ TRUST_POLICY_MAXIMUM)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

// build/src/trust/policy/document.js
function toList(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
function parsePolicy(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return invalid("it is not JSON");
	}
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json)) return invalid("it is not a JSON object");
	const repeated = findRepeatedKey(text);
	if (repeated !== void 0) return invalid(`it has "${repeated}" twice in one object`);
	for (const key of Object.keys(json)) if (![
		"Version",
		"Id",
		"Statement"
	].includes(key)) return invalid(`it has an unknown element "${key}"`);
	const { Version: version, Id: id } = json;
	if (version !== void 0 && version !== "2012-10-17" && version !== "2008-10-17") return invalid("\"Version\" is neither 2012-10-17 nor 2008-10-17");
	if (id !== void 0 && typeof id !== "string") return invalid("\"Id\" is not a string");
	const statements = [];
	const raw = json["Statement"];
	if (raw === void 0) return invalid("it has no \"Statement\"");
	for (const [index, item] of toList(raw).entries()) {
		const problem = findStatementProblem(item);
		if (problem !== void 0) return invalid(`statement ${index + 1} ${problem}`);
		statements.push(item);
	}
	return {
		kind: "policy",
		policy: {
			...version === void 0 ? {} : { Version: version },
			...id === void 0 ? {} : { Id: id },
			Statement: statements
		}
	};
}
function findRepeatedKey(json) {
	const open = [];
	for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}]/gu)) if (token === "{") open.push(new Set());
	else if (token === "}") open.pop();
	else if (text !== void 0 && colon !== void 0) {
		const key = String(JSON.parse(text));
		if (open.at(-1)?.has(key) === true) return key;
		open.at(-1)?.add(key);
	}
}
const STATEMENT_ELEMENTS = [
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition"
];
function findStatementProblem(statement) {
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(statement)) return "is not an object";
	for (const key of Object.keys(statement)) if (!STATEMENT_ELEMENTS.includes(key)) return `has an unknown element "${key}"`;
	if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") return "has no \"Effect\" of Allow or Deny";
	if (statement["Sid"] !== void 0 && typeof statement["Sid"] !== "string") return "has a \"Sid\" that is not a string";
	for (const key of [
		"Action",
		"NotAction",
		"Resource",
		"NotResource"
	]) if (statement[key] !== void 0 && !isOneOrMany(statement[key])) return `has a "${key}" that is neither a string nor a list of strings`;
	for (const [a, b] of [
		["Action", "NotAction"],
		["Principal", "NotPrincipal"],
		["Resource", "NotResource"]
	]) if (statement[a] !== void 0 && statement[b] !== void 0) return `has both "${a}" and "${b}"`;
	if (statement["Action"] === void 0 && statement["NotAction"] === void 0) return "has no \"Action\"";
	for (const key of ["Principal", "NotPrincipal"]) {
		const value = statement[key];
		if (value === void 0 || value === "*") continue;
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || !Object.values(value).every(isOneOrMany)) return `has a "${key}" that is neither "*" nor an object of strings`;
	}
	const condition = statement["Condition"];
	if (condition === void 0) return void 0;
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(condition)) return "has a \"Condition\" that is not an object";
	for (const [operator, keys] of Object.entries(condition)) {
		if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(keys)) return `has a condition "${operator}" that is not an object`;
		for (const [key, value] of Object.entries(keys)) if (!toList(value).every(isConditionScalar)) return `has a condition "${operator}" on "${key}" with a value that is not a string, number or boolean`;
	}
}
function isConditionScalar(value) {
	if (typeof value === "number") return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
	return typeof value === "string" || typeof value === "boolean";
}
function isOneOrMany(value) {
	return typeof value === "string" || Array.isArray(value) && value.every((item) => typeof item === "string");
}
function invalid(problem) {
	return {
		kind: "invalid",
		problem
	};
}
function renderPolicy(policy) {
	return JSON.stringify(policy).replace(/[^\x20-\x7e]/gu, (char) => [...utf16(char)].map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""));
}
function utf16(text) {
	return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
function renderPolicyPretty(policy) {
	return JSON.stringify(policy, null, 2);
}
function measurePolicy(text) {
	return text.replace(/\s/gu, "").length;
}
const TRUST_POLICY_QUOTA = 2048;
const TRUST_POLICY_MAXIMUM = 4096;
function isSamePolicy(a, b) {
	return canonicalPolicy(a) === canonicalPolicy(b);
}
function isSameDocument(a, b) {
	const [left, right] = [parsePolicy(a), parsePolicy(b)];
	return left.kind === "policy" && right.kind === "policy" && isSamePolicy(left.policy, right.policy);
}
function canonicalPolicy(policy) {
	const statements = policy.Statement.map((statement) => JSON.stringify(canonical(statement))).sort();
	return JSON.stringify([policy.Version ?? "2008-10-17", statements]);
}
function canonical(value) {
	if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) return Object.entries(value).map(([key, item]) => [key, canonical(item)]).sort(([a], [b]) => a < b ? -1 : 1);
	return [String(value)];
}



/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findRepeatedKeys)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);

// build/src/inputs/repeated-keys.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
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



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
