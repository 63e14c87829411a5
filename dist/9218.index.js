export const id = 9218;
export const ids = [9218,1880];
export const modules = {

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1986);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4635);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1880);






// build/src/inputs/config/document.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__/* .require_dist */ .F)();
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
		text: describe$1(error.code, lines.linePos(error.pos[0]).col)
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
	for (const { key, offset } of (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__.findRepeatedKeys)(document)) problems.push({
		path: [],
		line: lineAt(offset),
		text: `duplicate key "${cut(key)}"`
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
	return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}\u2026` : text;
}
function describe$1(code, column) {
	switch (code) {
		case "TAB_AS_INDENT": return "this line is indented with a tab; YAML allows only spaces";
		case "MULTIPLE_DOCS": return "a second YAML document starts here; the file can contain only one";
		case "RESOURCE_EXHAUSTION": return "the file is nested too deeply";
		case "TAG_RESOLVE_FAILED": return `unknown tag at column ${column}; write the value without it`;
		default: return `invalid YAML: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__.describeYamlProblem)(code)} (column ${column})`;
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
			text: "this alias has no matching anchor before it"
		});
		else if (isInside) problems.push({
			offset,
			text: "this alias refers to a node that contains it"
		});
		if (total <= MAX_ALIASED_PARTS) return void 0;
		problems.push({
			offset,
			text: "the file is too large when its aliases are expanded"
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
	return names.filter((name) => Math.abs(name.length - lower.length) <= maxDistance(name)).map((name) => ({
		name,
		distance: distanceBetween(lower, name)
	})).filter(({ name, distance }) => distance <= maxDistance(name)).sort((a, b) => a.distance - b.distance)[0]?.name;
}
function maxDistance(name) {
	return Math.max(1, Math.floor(name.length / 3));
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
		description: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m[name].description
	}]));
}
const SETTINGS = describe(ROLE_SETTINGS);
const RUN_SETTINGS = {
	repository: {
		description: "One repository, `owner/repo`, or with the id that it must have, `owner/repo@42`.",
		...TEXT
	},
	...describe(TRUST_SETTINGS)
};
const ROLE_NAMES = {
	pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$",
	title: "a role name of 1 to 64 letters, digits, or any of + = , . @ - _"
};
const ACCOUNT_NAMES = {
	pattern: "^[A-Za-z0-9_.-]{1,64}$",
	title: "an account name of 1 to 64 letters, digits, or any of . - _"
};
const TRUST = {
	description: "The runs that may assume the role; a run must match one entry. Default: the default branch of this repository.",
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
			description: "The accounts, under names you choose. Default: the account of the credentials.",
			type: "object",
			propertyNames: ACCOUNT_NAMES,
			additionalProperties: { $ref: "#/$defs/account" }
		},
		defaults: {
			description: "Default settings for all roles.",
			$ref: "#/$defs/settings"
		},
		roles: {
			description: "The roles, under their IAM names.",
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
					description: "The account ID, 12 digits in quotes.",
					title: "an account ID of 12 digits",
					type: "string",
					pattern: "^[0-9]{12}$"
				},
				role: {
					description: "The role to assume in the account before working in it: its name or ARN. Required for every account except the account of the credentials.",
					title: "a role name or ARN",
					type: "string",
					pattern: "^(arn:[a-z-]+:iam::[0-9]{12}:role/)?([!-.0-9;-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$"
				},
				"external-id": {
					description: "The external ID that this role requires.",
					title: "an external ID of 2 to 1224 letters, digits, or any of + = , . @ : / - _",
					type: "string",
					pattern: "^[A-Za-z0-9_+=,.@:/-]{2,1224}$"
				},
				profile: {
					description: "In a terminal: the profile with credentials for this account.",
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
					description: "The accounts to create the role in. Default: all accounts.",
					...TEXTS,
					minItems: 1
				},
				trust: TRUST,
				overrides: {
					description: "Settings that differ in individual accounts.",
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
	if ((0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value)) return checkMap(value, schema, path, show);
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
		if (value === null) return `the value is empty; expected ${expected}`;
		if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return `${show(path, value)} is a ${typeof value} in YAML; put it in quotes`;
		return `${show(path, value)} is not ${expected}`;
	}
	const words = `is not ${schema.title ?? "valid"}`;
	if (schema.enum !== void 0 && !schema.enum.some((accepted) => accepted === value)) {
		const accepted = schema.enum.map((item) => `\`${item}\``).join(", ");
		return `${show(path, value)} is not valid; expected one of ${accepted}`;
	}
	if (typeof value === "string" && schema.pattern !== void 0 && !new RegExp(schema.pattern, "u").test(value)) return `${show(path, value)} ${words}`;
	if (typeof value === "number" && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) return `${show(path, value)} is outside the range ${schema.minimum} to ${schema.maximum}`;
	if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) return "the list is empty";
}
const TYPE_WORDS = {
	string: "a string",
	boolean: "`true` or `false`",
	integer: "a whole number",
	object: "a map",
	array: "a list"
};
function isOfType(value, type) {
	switch (type) {
		case "integer": return Number.isSafeInteger(value);
		case "array": return Array.isArray(value);
		case "object": return (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value);
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
				text: describeUnknown$1(key, schema, path)
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
function describeUnknown$1(key, { properties = {}, propertyNames }, path) {
	if (key === "<<") return "merge keys (`<<`) are not part of YAML 1.2; use `defaults`, or an alias for a whole value (`trust: *name`)";
	if (propertyNames !== void 0) return `"${key}" is not ${propertyNames.title}`;
	const isRole = Object.hasOwn(properties, "trust");
	if (Object.hasOwn(RUN_SETTINGS, key) && isRole) return `"${key}" belongs in an entry of \`trust\``;
	if (Object.hasOwn(SETTINGS, key) && path.at(-2) === "trust") return `"${key}" belongs in the role, not in its \`trust\``;
	const names = Object.keys(properties);
	const meant = suggest(key, names);
	if (meant !== void 0) return `unknown key "${key}"; did you mean \`${meant}\`?`;
	return `unknown key "${key}"${names.length > SHORT_LIST ? "" : `; known keys: ${names.map((name) => `\`${name}\``).join(", ")}`}`;
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
	const suggestions = { left: MAX_SUGGESTIONS };
	const references = {
		accounts: config.accounts ?? {},
		roles: rawRoles,
		scope,
		suggestions
	};
	for (const check of REFERENCE_CHECKS) check(references, report);
	const roles = [];
	for (const [name, raw] of Object.entries(rawRoles)) {
		scope.requireTime?.();
		const accounts = raw.accounts === void 0 ? void 0 : new Set(toTexts(raw.accounts));
		roles.push({
			name,
			accounts,
			variants: await readVariants(name, raw, config, report, readFile)
		});
	}
	const known = Object.entries(config.accounts ?? {});
	const accounts = config.accounts === void 0 ? [[void 0, {}]] : known;
	const asked = new Set(scope.accounts);
	return accounts.flatMap(([name, account]) => {
		scope.requireTime?.();
		const here = roles.filter(({ accounts: own }) => isIn(own, name));
		findCaseProblems(here, report);
		const meant = here.filter((role) => scope.roleName === void 0 || scope.roleName === role.name);
		if (![name, account.id].some((id) => id !== void 0 && asked.has(id)) && scope.accounts.length > 0) return [];
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
function isIn(accounts, account) {
	return account === void 0 || accounts === void 0 || accounts.has(account);
}
const REFERENCE_CHECKS = [
	checkRolesExist,
	checkRoleAccounts,
	checkOverrides,
	checkAccountIds,
	checkAccountRoles,
	checkSelectedAccounts,
	checkSelectedRole
];
function checkRolesExist({ roles }, report) {
	if (Object.keys(roles).length === 0) report(["roles"], "the map is empty; declare at least one role");
}
function checkRoleAccounts({ accounts, roles, scope, suggestions }, report) {
	for (const [name, role] of Object.entries(roles)) {
		scope.requireTime?.();
		for (const account of accountsOf(role) ?? []) if (!Object.hasOwn(accounts, account)) report([
			"roles",
			name,
			"accounts"
		], describeUnknown("account", account, accounts, suggestions));
	}
}
function checkOverrides({ accounts, roles, suggestions }, report) {
	for (const [name, role] of Object.entries(roles)) for (const account of Object.keys(role.overrides ?? {})) {
		const at = [
			"roles",
			name,
			"overrides",
			account
		];
		if (!Object.hasOwn(accounts, account)) report(at, describeUnknown("account", account, accounts, suggestions));
		else if (!isIn(accountsOf(role), account)) report(at, "the role is not declared for this account; add the account to `accounts`");
	}
}
function checkAccountIds({ accounts }, report) {
	const byId = new Map();
	for (const [name, { id }] of Object.entries(accounts)) {
		if (id === void 0) continue;
		const other = byId.get(id);
		if (other === void 0) byId.set(id, name);
		else report([
			"accounts",
			name,
			"id"
		], `${id} is already the ID of \`${other}\``);
	}
}
function checkAccountRoles({ accounts }, report) {
	for (const [name, { id, role = "" }] of Object.entries(accounts)) {
		const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role);
		if (arn === void 0 || id === void 0 || arn.account === id) continue;
		report([
			"accounts",
			name,
			"role"
		], `the role belongs to account ${arn.account}, not to ${id}`);
	}
}
function checkSelectedAccounts({ accounts, scope, suggestions }, report) {
	const ids = new Set(Object.values(accounts).map(({ id }) => id));
	for (const account of scope.accounts) {
		if (Object.hasOwn(accounts, account) || ids.has(account)) continue;
		report(["accounts"], `${describeUnknown("account", account, accounts, suggestions)} (from the input \`account\`)`);
	}
}
function checkSelectedRole({ roles, scope: { roleName }, suggestions }, report) {
	if (roleName === void 0 || Object.hasOwn(roles, roleName)) return;
	report(["roles"], `${describeUnknown("role", roleName, roles, suggestions)} (from the input \`role-name\`)`);
}
const NAMES_SHOWN = 12;
const MAX_SUGGESTIONS = 20;
function accountsOf({ accounts }) {
	return accounts === void 0 ? void 0 : new Set(toTexts(accounts));
}
function describeUnknown(what, name, known, suggestions) {
	const names = Object.keys(known);
	suggestions.left -= 1;
	const meant = suggestions.left < 0 ? void 0 : suggest(name, names);
	if (meant !== void 0) return `unknown ${what} "${name}"; did you mean \`${meant}\`?`;
	const listed = names.slice(0, NAMES_SHOWN).map((item) => `\`${item}\``);
	const more = names.length > NAMES_SHOWN ? ", \u2026" : "";
	return `unknown ${what} "${name}"; ${listed.length === 0 ? `the file has no ${what}s` : `${what}s in the file: ${listed.join(", ")}${more}`}`;
}
function findCaseProblems(roles, report) {
	const seen = new Map();
	for (const { name } of roles) {
		const other = seen.get(name.toLowerCase());
		if (other === void 0) seen.set(name.toLowerCase(), name);
		else report(["roles", name], `IAM treats this name and \`${other}\` as the same name because it ignores letter case`);
	}
}
async function readVariants(name, raw, { accounts, defaults = {} }, report, readFile) {
	const overrides = new Map(Object.entries(raw.overrides ?? {}));
	const own = raw.accounts === void 0 ? void 0 : new Set(toTexts(raw.accounts));
	const here = overrides.size === 0 ? [] : Object.keys(accounts ?? {}).filter((account) => isIn(own, account));
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
	const read = (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .createInputReader */ .ic)(toRaw({
		...merged,
		"resource-tags": tags,
		"role-name": name
	}), _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m, () => void 0);
	const role = await (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__.parseRole)(read, readFile, entries);
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
		const read = (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .createInputReader */ .ic)(toRaw({
			...entry,
			repositories
		}), _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m, () => void 0);
		entries.push(await (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__.parseRuns)(read));
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
const TABLE = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m;
function hasCommas(name) {
	return TABLE[name]?.hasCommas === true;
}
function toRaw(settings) {
	return (name) => {
		const value = Object.hasOwn(settings, name) ? settings[name] : void 0;
		if (value === void 0) return "";
		if (Array.isArray(value)) return value.map((item) => hasCommas(name) ? (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteValue */ .cl)(String(item)) : item).join("\n");
		if (typeof value !== "object" || value === null) return String(value);
		return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
	};
}



/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declaration_exports: () => (/* binding */ declaration_exports),
/* harmony export */   parseAcceptedRepositories: () => (/* binding */ parseAcceptedRepositories),
/* harmony export */   parseDeclaration: () => (/* binding */ parseDeclaration),
/* harmony export */   parseRepositories: () => (/* binding */ parseRepositories),
/* harmony export */   parseRole: () => (/* binding */ parseRole),
/* harmony export */   parseRuns: () => (/* binding */ parseRuns)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4350);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1834);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3002);






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
// build/src/inputs/fields/repositories.js
function parseRepositories(read) {
	const lines = read.items("repositories", isDeclared, "`owner/repo` or `owner/repo@ID`, without wildcards");
	const ids = {};
	const names = [];
	for (const { name, id } of lines.map(split)) {
		const key = name.toLowerCase();
		if (id !== void 0 && ids[key] !== void 0 && ids[key] !== id) read.problem("repositories", name, `has two ids, ${ids[key]} and ${id}`);
		if (id !== void 0) ids[key] = id;
		if (!names.includes(name)) names.push(name);
	}
	return {
		names,
		ids
	};
}
function parseAcceptedRepositories(read) {
	return read.items("accept-repository", (item) => isDeclared(item) && split(item).id !== void 0, "`owner/repo@ID`").flatMap((line) => {
		const { name, id } = split(line);
		return id === void 0 ? [] : [{
			name,
			id
		}];
	});
}
function split(text) {
	const at = text.indexOf("@");
	return at < 0 ? {
		name: text,
		id: void 0
	} : {
		name: text.slice(0, at),
		id: text.slice(at + 1)
	};
}
function isDeclared(text) {
	const { name, id } = split(text);
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryName */ .en)(name) && (id === void 0 || /^[1-9]\d{0,19}$/u.test(id));
}
// build/src/inputs/declaration.js
var declaration_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ parseDeclaration: () => parseDeclaration });
async function parseDeclaration(read, region, readFile) {
	const role = await parseRole(read, readFile, [await parseRuns(read)]);
	return {
		region,
		audience: (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(region)),
		resourceTags: role.tags,
		roles: read.boolean("provider-only") ? [] : [role]
	};
}
async function parseRole(read, readFile, trust) {
	return {
		name: (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclaredName */ .p6)(read),
		path: read.matching("role-path", /^\/(?:[\x21-\x7e]{1,510}\/)?$/u, "an IAM path: `/`, or a path that begins and ends with `/`") ?? "/",
		description: read.matching("role-description", /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u, "an IAM description: at most 1000 Latin characters, no emoji"),
		maxSessionDuration: {
			value: read.integer("max-session-duration", 3600, 43200),
			from: read.isGiven("max-session-duration") ? "input" : "default"
		},
		permissionsBoundary: read.matching("permissions-boundary", _arn_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ARN */ .nS, "the ARN of a managed policy"),
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
	const ref = "without `refs/\u2026`; `*` and `?` are wildcards";
	const branches = read.lines("branches", isRefName, `a branch name ${ref}`);
	const tags = read.lines("git-tags", isRefName, `a tag name ${ref}`);
	const environments = read.lines("environments", isEnvironmentName, "an environment name of at most 255 characters");
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
	const { names, ids } = parseRepositories(read);
	return {
		repositories: names,
		...Object.keys(ids).length === 0 ? {} : { repositoryIds: ids },
		contexts,
		reusableWorkflows: read.lines("reusable-workflows", (item) => /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^\s@]+\.ya?ml@\S+$/u.test(item), "`owner/repo/.github/workflows/file.yml@ref`, with a full ref such as `refs/heads/main` or a commit SHA"),
		subjects: read.lines("subjects", (item) => /^[^\p{Cc}]{1,512}$/u.test(item), "a `sub` value"),
		conditions: await parseConditions(read)
	};
}
const CONDITION_CLAIMS = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .exposedClaims */ .gK)("aws", _issuer_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .oX).filter((claim) => claim !== "sub" && claim !== "aud");
async function parseConditions(read) {
	const text = read.text("trust-conditions");
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem("trust-conditions", text, `is not a YAML map of claims to values: ${parsed.problem}`);
		return {};
	}
	const accepted = CONDITION_CLAIMS.map((name) => `\`${name}\``).join(", ");
	for (const [claim, values] of Object.entries(parsed.map)) {
		if (!CONDITION_CLAIMS.includes(claim)) read.problem("trust-conditions", claim, `is not a claim that AWS can test; expected one of ${accepted}`);
		if (values.length === 0 || values.includes("")) read.problem("trust-conditions", claim, "has no value");
	}
	return parsed.map;
}
const MOST_POLICIES = 25;
function parsePolicyArns(read) {
	const arns = read.lines("policy-arns", _arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isPolicyArn */ .Sx, "the ARN of a managed policy");
	if (arns.length > MOST_POLICIES) read.problem("policy-arns", "", `lists ${arns.length} policies; an IAM role can have at most ${MOST_POLICIES}`);
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
	const length = [...inlinePolicies, ...presets.policies].map(({ text }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePolicy */ .pg)(text)).reduce((sum, size) => sum + size, 0);
	if (length > INLINE_LIMIT) {
		const names = presets.names.length === 0 ? "inline-policies" : "permission-presets";
		read.problem(names, "", `makes the inline policies ${length} characters long in total; IAM allows at most ${INLINE_LIMIT}`);
	}
	const given = new Set(inlinePolicies.map(({ name }) => name));
	for (const { name } of presets.policies) if (given.has(name)) read.problem("inline-policies", name, "is the name of a policy that `permission-presets` creates");
	return {
		inlinePolicies,
		presets: presets.names,
		resourcePrefix: presets.prefix
	};
}
async function parsePresets(read) {
	const prefix = read.text("resource-prefix");
	const accepted = PRESET_NAMES.map((name) => `\`${name}\``).join(", ");
	const items = read.items("permission-presets", isPresetName, `one of ${accepted}`);
	const names = PRESET_NAMES.filter((name) => items.includes(name));
	if (prefix === void 0) {
		if (items.length > 0) read.problem("resource-prefix", "", "is empty, but `permission-presets` requires it");
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
	const { buildPresets } = await __webpack_require__.e(/* import() */ 4471).then(__webpack_require__.bind(__webpack_require__, 4471)).then((n) => n.presets_exports);
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
	const { parseDocumentMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseDocumentMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map of names to policy documents or paths: ${parsed.problem}`);
		return [];
	}
	return Object.entries(parsed.map).flatMap(([policy, value]) => {
		if (!/^[\w+=,.@-]{1,128}$/u.test(policy)) read.problem(name, policy, "is not a valid policy name");
		const json = typeof value === "string" ? readDocument(value, readFile) : value.json;
		if (typeof json !== "string") {
			const why = json === void 0 ? "" : `: ${json.refused}`;
			read.problem(name, String(value), `is not a policy document or a readable file in the workspace${why}`);
			return [];
		}
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(json);
		const problem = document.kind === "invalid" ? document.problem : findGrammarProblem(document.policy);
		if (problem !== void 0) read.problem(name, policy, `is not a policy document: ${problem}`);
		return document.kind === "invalid" ? [] : [{
			name: policy,
			text: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPolicy */ .zQ)(document.policy)
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
		if (Principal !== void 0 || NotPrincipal !== void 0) return `statement ${index + 1} has a "Principal", which only a trust policy can have`;
	}
}
async function parseTags(read) {
	const name = "resource-tags";
	const text = read.text(name);
	if (text === void 0) return {};
	const { parseTextMap } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(1880)]).then(__webpack_require__.bind(__webpack_require__, 1880)).then((n) => n.yaml_exports);
	const parsed = parseTextMap(text);
	if (parsed.kind === "invalid") {
		read.problem(name, text, `is not a YAML map of keys to values: ${parsed.problem}`);
		return {};
	}
	const tags = Object.entries(parsed.map).map(([key, values]) => [key, values.length === 1 ? values[0] ?? "" : void 0]);
	if (tags.length > 47) {
		read.problem(name, "", `has ${tags.length} tags; IAM allows 50, and this action uses three`);
		return {};
	}
	for (const [key, value] of tags) {
		if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^(?:aws|gh-oidc-aws):/iu.test(key)) read.problem(name, key, "is not a valid tag key (`aws:` and `gh-oidc-aws:` are reserved)");
		if (value === void 0) read.problem(name, key, "has several values; a tag has one");
		else if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) read.problem(name, value, `is not a valid value for the tag ${key}; IAM allows at most 256 letters, digits, spaces, and any of _ . : / = + - @`);
	}
	const keys = tags.map(([key]) => key.toLowerCase());
	const twice = tags.find(([key], index) => keys.indexOf(key.toLowerCase()) !== index);
	if (twice !== void 0) read.problem(name, twice[0], "is a duplicate key: IAM ignores letter case in tag keys");
	return Object.fromEntries(tags.map(([key, value]) => [key, value ?? ""]));
}
function isRefName(name) {
	return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}
function isEnvironmentName(name) {
	return /^[^\p{Cc}]{1,255}$/u.test(name);
}



/***/ }),

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
