export const id = 485;
export const ids = [485];
export const modules = {

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Re: () => (/* binding */ toSentence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lJ: () => (/* binding */ ADD_PRINTED_STATEMENT)
/* harmony export */ });
// build/src/trust/quote.js
const LONGEST = 600;
const MOST = 3;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;
function quote(value) {
	return `\`${(value.length > LONGEST ? `${value.slice(0, LONGEST)}\u2026` : value).replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
function quoteList(values, word = "or") {
	const shown = values.slice(0, MOST).map(quote);
	const more = values.length - shown.length;
	if (more > 0) return `${shown.join(", ")} (and ${more} more)`;
	const last = shown.pop();
	if (last === void 0) return "no value";
	return shown.length === 0 ? last : `${shown.join(", ")} ${word} ${last}`;
}
function toSentence(clauses) {
	const text = clauses.join("; also, ");
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
function isPlain(value) {
	return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}
const ADD_PRINTED_STATEMENT = "Add the statement from the printed policy to the role's trust policy; it admits exactly this run.";



/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1462);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4463);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
/* harmony import */ var _repository_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2033);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5303);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(906);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// build/src/plan/documents/bootstrap-policy.js
function buildBootstrapPolicy(state, { retireKey }) {
	const user = `${state.provider.arn.split(":").slice(0, 5).join(":")}:user`;
	return {
		Version: "2012-10-17",
		Statement: [
			{
				Sid: "Provider",
				Effect: "Allow",
				Action: [
					"iam:GetOpenIDConnectProvider",
					"iam:CreateOpenIDConnectProvider",
					"iam:TagOpenIDConnectProvider",
					"iam:AddClientIDToOpenIDConnectProvider"
				],
				Resource: state.provider.arn
			},
			...mergeRoles(state.roles),
			...retireKey === "keep" ? [] : [{
				Sid: "OwnAccessKey",
				Effect: "Allow",
				Action: retireKey === "delete" ? "iam:DeleteAccessKey" : "iam:UpdateAccessKey",
				Resource: [`${user}/\${aws:username}`, `${user}/*/\${aws:username}`]
			}]
		]
	};
}
function mergeRoles(roles) {
	const groups = new Map();
	for (const role of roles) for (const statement of roleStatements(role)) {
		const key = JSON.stringify(statement);
		const group = groups.get(key) ?? {
			statement,
			resources: []
		};
		group.resources.push(role.arn);
		groups.set(key, group);
	}
	const counts = new Map();
	return [...groups.values()].map(({ statement: { Sid = "", ...statement }, resources }) => {
		const count = (counts.get(Sid) ?? 0) + 1;
		counts.set(Sid, count);
		const [first = "", ...more] = resources;
		return {
			Sid: count === 1 ? Sid : `${Sid}${count}`,
			...statement,
			Resource: more.length === 0 ? first : resources
		};
	});
}
function roleStatements(role) {
	const { permissionsBoundary, policyArns, inlinePolicies, prune } = role;
	const bounded = permissionsBoundary === void 0 ? {} : { StringEquals: { "iam:PermissionsBoundary": permissionsBoundary } };
	const create = {
		Sid: "CreateRole",
		Effect: "Allow",
		Action: "iam:CreateRole"
	};
	return [
		{
			Sid: "Role",
			Effect: "Allow",
			Action: [
				"iam:GetRole",
				"iam:TagRole",
				"iam:UpdateRole",
				"iam:UpdateAssumeRolePolicy",
				...policyArns.length > 0 || prune ? ["iam:ListAttachedRolePolicies"] : [],
				...inlinePolicies.length > 0 || prune ? ["iam:ListRolePolicies", "iam:GetRolePolicy"] : [],
				...inlinePolicies.length > 0 ? ["iam:PutRolePolicy"] : [],
				...prune ? ["iam:DeleteRolePolicy", "iam:DetachRolePolicy"] : [],
				...prune && permissionsBoundary === void 0 ? ["iam:DeleteRolePermissionsBoundary"] : [],
				...role.adopt === "replace" ? ["iam:UntagRole"] : []
			]
		},
		permissionsBoundary === void 0 ? create : {
			...create,
			Action: ["iam:CreateRole", "iam:PutRolePermissionsBoundary"],
			Condition: bounded
		},
		...policyArns.length === 0 ? [] : [{
			Sid: "AttachPolicies",
			Effect: "Allow",
			Action: "iam:AttachRolePolicy",
			Condition: { ArnEquals: { "iam:PolicyARN": policyArns } }
		}]
	];
}
// build/src/plan/documents/cloudformation/logical-id.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
function toLogicalId(name) {
	const words = name.split(/[^A-Za-z\d]+/u).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
	if (/^[a-z][a-z\d]*(?:-[a-z][a-z\d]*)*$/u.test(name)) return words.join("");
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(name.toLowerCase()).digest("hex").slice(0, 8);
	return `${words.join("")}X${hash}`;
}
// build/src/plan/documents/cloudformation/repository-parameter.js
const SEPARATORS = [
	",",
	"|",
	";",
	" "
];
function findRepositoryParameter(trust, { owner, account, parameter }) {
	const found = trust.Statement.flatMap((statement) => findFrames(statement, owner));
	const frames = found.flatMap((entry) => entry.frames);
	const isInFrames = (text) => frames.some(({ prefix, context }) => (prefix + context).includes(text));
	const separator = SEPARATORS.find((text) => !isInFrames(text));
	if (frames.length === 0 || separator === void 0 || isInFrames(account)) return void 0;
	const statements = new Map(found.map((entry) => {
		const statement = toStatement(entry, toSubjects(entry.frames, separator, parameter));
		return [JSON.stringify(statement), statement];
	}));
	return {
		...toEntry(frames),
		statements: [...statements.values()]
	};
}
function findFrames(statement, owner) {
	const tests = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, value]) => ({
		operator,
		key,
		value
	})));
	const [subject, ...others] = tests.filter(({ key }) => key.endsWith(":sub"));
	if (statement.Effect !== "Allow" || subject === void 0 || others.length > 0) return [];
	const { operator, key, value } = subject;
	if (operator !== "StringEquals" && operator !== "StringLike") return [];
	if (tests.some((test) => test.key.endsWith(":repository"))) return [];
	const frames = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(value).flatMap((text) => parseFrame(String(text), owner));
	return frames.length === 0 ? [] : [{
		statement,
		operator,
		key,
		frames
	}];
}
function parseFrame(subject, owner) {
	const { owner: own, repository, repositoryText = "" } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .readSubjectPattern */ .Lm)(subject, true);
	const context = subject.slice(repositoryText.length);
	if (own === void 0 || repository === void 0 || !/^:./su.test(context)) return [];
	const isSound = [own, repository].every(({ name, ids }) => /^[\w.-]+$/u.test(name) && ids.every((id) => /^\d+$/u.test(id)));
	const [ownerIds, ids] = [own.ids.length, repository.ids.length];
	if (!isSound || own.name.toLowerCase() !== owner.toLowerCase() || ownerIds !== ids || ids > 1) return [];
	return [{
		prefix: `repo:${own.text}/`,
		context,
		isImmutable: ids === 1
	}];
}
function toEntry(frames) {
	const name = "[A-Za-z0-9._-]+";
	if (frames.every(({ isImmutable }) => isImmutable)) return {
		allowedPattern: `^(${name}@[0-9]+)?$`,
		entry: "NAME@ID"
	};
	return frames.some(({ isImmutable }) => isImmutable) ? {
		allowedPattern: `^(${name}(@[0-9]+)?)?$`,
		entry: "NAME, or NAME@ID where the subjects are immutable"
	} : {
		allowedPattern: `^(${name})?$`,
		entry: "NAME"
	};
}
function toSubjects(frames, separator, parameter) {
	const texts = [...new Map(frames.map(({ prefix, context }) => [prefix + context, {
		prefix,
		context
	}])).values()].map(({ prefix, context }) => ({ "Fn::Join": ["", [
		prefix,
		{ "Fn::Join": [`${context}${separator}${prefix}`, { Ref: parameter }] },
		context
	]] }));
	const [only = "", ...more] = texts;
	return { "Fn::Split": [separator, more.length === 0 ? only : { "Fn::Join": [separator, texts] }] };
}
function toStatement({ statement, operator, key }, subjects) {
	const { Sid: _, Condition: condition = {}, ...rest } = statement;
	const repositoryId = key.replace(/sub$/u, "repository_id");
	const conditions = Object.entries(condition).map(([name, keys]) => {
		const entries = Object.entries(keys).filter(([other]) => other !== repositoryId).map(([other, value]) => [other, name === operator && other === key ? subjects : value]);
		return [name, Object.fromEntries(entries)];
	});
	return {
		...rest,
		Condition: Object.fromEntries(conditions)
	};
}
// build/src/plan/documents/cloudformation/template-value.js
const STACK_ACCOUNT = "AWS::AccountId";
function insertStackAccount(value, account) {
	const pattern = new RegExp(`(?<!\\d|[\\da-f]{8}(?:-[\\da-f]{4}){3}-)${account}(?!\\d)`, "giu");
	const insert = (item) => {
		if (typeof item === "string") return insertIntoText(item.split(pattern));
		if (isList(item)) return item.map(insert);
		if (typeof item !== "object" || item === null) return item;
		return Object.fromEntries(Object.entries(item).map(([key, entry]) => [key, insert(entry)]));
	};
	return insert(value);
}
function insertIntoText(pieces) {
	const [first = "", ...more] = pieces;
	if (more.length === 0) return first;
	if (!pieces.some((piece) => piece.includes("$"))) return { "Fn::Sub": pieces.join(`\${${STACK_ACCOUNT}}`) };
	return { "Fn::Join": ["", [first, ...more.flatMap((piece) => [{ Ref: STACK_ACCOUNT }, piece])].filter((part) => part !== "")] };
}
function toTemplateList(value) {
	if (value === void 0) return [];
	return isList(value) ? value : [value];
}
function isList(value) {
	return Array.isArray(value);
}
function parseTemplateMap(text) {
	return JSON.parse(text);
}
// build/src/plan/documents/cloudformation/template.js
const PLACEHOLDER_ACCOUNT = "000000000000";
const LIMITS = {
	resources: 500,
	parameters: 200,
	outputs: 200,
	bodyBytes: 51200,
	objectBytes: 1e6
};
function renderCloudFormation(state, options = { repositoryParameters: true }) {
	const template = insertStackAccount(toTemplate(state, options), accountOf(state));
	const document = new import_dist.Document(template, {
		version: "1.1",
		aliasDuplicateObjects: false
	});
	document.commentBefore = toHeader(state);
	(0, import_dist.visit)(document, { Scalar: (_, scalar) => {
		if (typeof scalar.value === "string" && !/^[A-Za-z][\x20-\x7e]*$/u.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
	} });
	return escapeBeyondAscii(document.toString({
		lineWidth: 0,
		doubleQuotedAsJSON: true
	}));
}
function findExceededLimits(template, { roles }) {
	const { resources, bodyBytes, objectBytes } = LIMITS;
	const count = roles.length + 1;
	const bytes = template.length;
	const found = [];
	const exceeds = (what, number, who, limit, advice) => {
		const [has, takes] = [number, limit].map((value) => value.toLocaleString("en-US"));
		found.push(`The template has ${has} ${what}, but ${who} allows ${takes}: ${advice}.`);
	};
	if (count > resources) exceeds("resources", count, "CloudFormation", resources, "split the roles");
	if (bytes > objectBytes) exceeds("bytes", bytes, "CloudFormation", objectBytes, "split the roles");
	else if (bytes > bodyBytes) exceeds("bytes", bytes, "a request", bodyBytes, "deploy it from an S3 bucket");
	return found;
}
function accountOf({ provider }) {
	return provider.arn.split(":")[4] ?? "000000000000";
}
function toTemplate(state, options) {
	const { repository, provider } = state;
	const roles = nameRoles(state, options);
	const isOptional = roles.length > 0;
	const adding = roles.filter(({ repositories }) => repositories !== void 0);
	const conditions = {
		...isOptional ? { [PROVIDER_CONDITION]: { "Fn::Equals": [{ Ref: PROVIDER_PARAMETER }, "true"] } } : {},
		...Object.fromEntries(adding.map(({ condition, parameter }) => [condition, { "Fn::Not": [{ "Fn::Equals": [{ "Fn::Join": ["", { Ref: parameter }] }, ""] }] }]))
	};
	const parameters = {
		...isOptional ? { [PROVIDER_PARAMETER]: toProviderParameter(provider) } : {},
		...Object.fromEntries(adding.flatMap((named) => toRepositoryParameter(named, repository)))
	};
	return {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `IAM resources for GitHub Actions in ${repository}, generated by gh-oidc-aws. Requires CAPABILITY_NAMED_IAM.`,
		...isOptional ? {
			Parameters: parameters,
			Conditions: conditions
		} : {},
		Resources: {
			[PROVIDER_ID]: toProvider(provider, isOptional),
			...Object.fromEntries(roles.map((named) => [named.id, toRole(named)]))
		},
		Outputs: {
			ProviderArn: {
				Description: "The ARN of the OIDC provider.",
				Value: provider.arn
			},
			...roles.length < LIMITS.outputs ? Object.fromEntries(roles.map(({ id, arnOutput }) => [arnOutput, { Value: { "Fn::GetAtt": [id, "Arn"] } }])) : {}
		}
	};
}
const PROVIDER_ID = "GithubProvider";
const PROVIDER_PARAMETER = "CreateProvider";
const PROVIDER_CONDITION = "ProviderIsCreated";
function nameRoles(state, { repositoryParameters }) {
	const { roles, repository } = state;
	const [owner = ""] = repository.split("/", 1);
	const account = accountOf(state);
	const isRoom = repositoryParameters && roles.length < LIMITS.parameters;
	return roles.map((role) => {
		const id = toLogicalId(role.name);
		const parameter = `${id}Repositories`;
		const repositories = isRoom && typeof toDocument((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(role.trust)) !== "string" ? findRepositoryParameter(role.trust, {
			owner,
			account,
			parameter
		}) : void 0;
		return {
			role,
			id: `${id}Role`,
			arnOutput: `${id}RoleArn`,
			condition: `Has${parameter}`,
			parameter,
			repositories
		};
	});
}
function toProviderParameter({ url }) {
	return {
		Type: "String",
		AllowedValues: ["true", "false"],
		Default: "false",
		Description: `Whether to create the OIDC provider for ${url}. An account can have only one: set to false if it already exists.`
	};
}
function toRepositoryParameter({ role, parameter, repositories }, repository) {
	if (repositories === void 0) return [];
	const [owner] = repository.split("/", 1);
	return [[parameter, {
		Type: "CommaDelimitedList",
		Default: "",
		AllowedPattern: repositories.allowedPattern,
		ConstraintDescription: `comma-separated repositories of ${owner}, each as ${repositories.entry}`,
		Description: `Further repositories of ${owner} that can assume ${role.name} under the same conditions. Each as ${repositories.entry}.`
	}]];
}
function toProvider({ url, audience, tags }, isOptional) {
	return {
		Type: "AWS::IAM::OIDCProvider",
		...isOptional ? { Condition: PROVIDER_CONDITION } : {},
		DeletionPolicy: "RetainExceptOnCreate",
		UpdateReplacePolicy: "Retain",
		Properties: {
			Url: url,
			ClientIdList: [audience],
			Tags: toTags(tags)
		}
	};
}
function toRole(named) {
	const { role } = named;
	const { description, permissionsBoundary, policyArns, inlinePolicies } = role;
	return {
		Type: "AWS::IAM::Role",
		Metadata: { Provider: { "Fn::If": [
			PROVIDER_CONDITION,
			{ Ref: PROVIDER_ID },
			{ Ref: "AWS::NoValue" }
		] } },
		Properties: {
			RoleName: role.name,
			Path: role.path,
			...description.value === "" ? {} : { Description: description.value },
			MaxSessionDuration: role.maxSessionDuration.value,
			...permissionsBoundary === void 0 ? {} : { PermissionsBoundary: permissionsBoundary },
			AssumeRolePolicyDocument: toTrust(named),
			...policyArns.length === 0 ? {} : { ManagedPolicyArns: policyArns },
			...inlinePolicies.length === 0 ? {} : { Policies: inlinePolicies.map(({ name, text }) => ({
				PolicyName: name,
				PolicyDocument: toDocument(text)
			})) },
			Tags: toTags(role.tags)
		}
	};
}
function toTrust({ role, condition, repositories }) {
	const document = toDocument((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(role.trust));
	if (repositories === void 0 || typeof document === "string") return document;
	const { Statement: declared, ...rest } = document;
	const added = repositories.statements.map((statement) => ({ "Fn::If": [
		condition,
		statement,
		{ Ref: "AWS::NoValue" }
	] }));
	return {
		...rest,
		Statement: [...toTemplateList(declared), ...added]
	};
}
function toDocument(text) {
	const document = parseTemplateMap(text);
	const json = JSON.stringify(document);
	if (!/[^\x20-\xff]/u.test(json)) return document;
	return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function toTags(tags) {
	return Object.entries(tags).map(([key, value]) => ({
		Key: key,
		Value: value
	}));
}
function toHeader({ repository, provider, roles }) {
	const isAlone = roles.length === 0;
	return [
		`${isAlone ? "The OIDC provider" : "IAM roles"} for GitHub Actions in ${repository}, rendered by gh-oidc-aws.`,
		"  aws cloudformation deploy --stack-name gh-oidc-aws --template-file FILE --capabilities CAPABILITY_NAMED_IAM",
		...isAlone ? [] : [`If the account has no OIDC provider for ${provider.url} yet, add: --parameter-overrides ${PROVIDER_PARAMETER}=true`],
		"IAM is global: deploy the stack in one Region per account. Deleting the stack deletes the roles and keeps the provider."
	].map((line) => ` ${line}`).join("\n");
}
function escapeBeyondAscii(yaml) {
	return yaml.replace(/[^\n\x20-\x7e]/gu, (char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
	});
}
// build/src/plan/documents/policy-json.js
function renderPolicyJson({ repository, provider, roles }) {
	const { url, audience, arn, tags } = provider;
	const value = {
		repository,
		account: arn.split(":")[4],
		provider: {
			url,
			audiences: [audience],
			arn,
			tags
		},
		roles: Object.fromEntries(roles.map((role) => [role.name, toValue(role)]))
	};
	return `${JSON.stringify(value, null, 2)}\n`;
}
function toValue(role) {
	return {
		path: role.path,
		description: role.description.value,
		maxSessionDuration: role.maxSessionDuration.value,
		permissionsBoundary: role.permissionsBoundary ?? null,
		trustPolicy: role.trust,
		managedPolicyArns: role.policyArns,
		inlinePolicies: Object.fromEntries(role.inlinePolicies.map(({ name, text }) => [name, parseDocument(text)])),
		tags: role.tags
	};
}
function parseDocument(text) {
	return JSON.parse(text);
}
// build/src/commands/render.js
async function render(options, ports) {
	const { format, outputFile, partition } = options;
	const declared = await (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .xe)(options, ports);
	const changed = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .findIdentityObstacles */ .ip)(declared.roles, { roles: new Map() }, options.acceptRepositories);
	const problem = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .toObstacleFailure */ .zN)(changed, { repository: declared.home.name });
	if (problem !== void 0) throw problem;
	const state = declared.stateIn({
		partition,
		account: options.account ?? "000000000000"
	});
	const text = renderAs(state, options);
	if (outputFile !== void 0) ports.files.write(outputFile, text);
	const where = outputFile === void 0 ? "in the log" : `in \`${outputFile}\``;
	const language = format === "cloudformation" ? "yaml" : "json";
	return {
		isQuiet: false,
		headline: `Render: ${TITLES[format]}, ${where}.`,
		warnings: [...declared.warnings, ...format === "cloudformation" ? findExceededLimits(text, state) : []],
		sections: [{
			kind: "code",
			title: TITLES[format],
			language,
			text: text.trimEnd()
		}],
		...outputFile === void 0 ? { document: text } : {},
		masks: [],
		exports: {},
		outputs: {
			partition,
			...roleOutputs(state),
			...declared.claims === void 0 ? {} : { subject: declared.claims.sub }
		}
	};
}
const TITLES = {
	cloudformation: "the declared state as a CloudFormation template",
	"policy-json": "the declared policies as JSON",
	"bootstrap-policy": "the least-privilege policy for bootstrap"
};
function renderAs(state, { format, account, retireKey }) {
	switch (format) {
		case "cloudformation": return renderCloudFormation(state);
		case "policy-json": return renderPolicyJson(state);
		case "bootstrap-policy": {
			const text = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicyPretty */ .rm)(buildBootstrapPolicy(state, { retireKey }));
			return `${account === void 0 ? text.replaceAll(`:${PLACEHOLDER_ACCOUNT}:`, ":*:") : text}\n`;
		}
	}
}
function roleOutputs({ roles }) {
	const [role, ...more] = roles;
	if (role === void 0 || more.length > 0) return {};
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role.arn);
	return {
		"role-name": role.name,
		...arn === void 0 || arn.account === "000000000000" ? {} : { "role-arn": role.arn }
	};
}



/***/ })

};
