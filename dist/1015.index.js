export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAccounts: () => (/* binding */ runAccounts)
/* harmony export */ });
/* harmony import */ var _adapter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1952);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2936);
/* harmony import */ var _assume_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4782);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4436);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9697);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4350);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(825);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2741);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5456);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7355);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2999);












// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteAccessKeyCommand.js
var DeleteAccessKeyCommand = class extends (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _adapter_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteAccessKey", _adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteAccessKey$ */ .$7) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateAccessKeyCommand.js
var UpdateAccessKeyCommand = class extends (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _adapter_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateAccessKey", _adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateAccessKey$ */ .nk) {};
// build/src/aws/iam/access-key.js
function createKeyRetirement(settings) {
	return { async retire(credentials, how) {
		const { client, options, call } = (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .createIam */ .EI)(settings, credentials);
		const { accessKeyId: AccessKeyId } = credentials;
		try {
			if (how === "delete") await client.send(new DeleteAccessKeyCommand({ AccessKeyId }), options);
			else await client.send(new UpdateAccessKeyCommand({
				AccessKeyId,
				Status: "Inactive"
			}), options);
		} catch (error) {
			if (isGone(error)) return;
			throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, call(how === "delete" ? "DeleteAccessKey" : "UpdateAccessKey"));
		}
	} };
}
function isGone(error) {
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorName */ .Is)(error);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "NoSuchEntity") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .sendCount */ .MY)(error) > 1 && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(name, "InvalidClientTokenId");
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// build/src/plan/render/text.js
const VERBS = {
	"create-provider": "create OIDC provider",
	"add-audience": "add audience",
	"create-role": "create role",
	"update-trust": "update trust policy",
	"update-role": "update role settings",
	"put-boundary": "set permissions boundary",
	"tag-role": "tag role",
	"attach-policy": "attach policy",
	"put-inline-policy": "write inline policy",
	"detach-policy": "detach policy",
	"delete-inline-policy": "delete inline policy",
	"delete-boundary": "remove permissions boundary from",
	"untag-role": "remove tags from",
	"delete-role": "delete role",
	"delete-provider": "delete OIDC provider"
};
function renderStep(step) {
	switch (step.kind) {
		case "attach-policy": return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
		case "detach-policy": return `${VERBS[step.kind]} \`${step.policyArn}\` from \`${step.roleName}\``;
		case "put-inline-policy": return `${VERBS[step.kind]} \`${step.policy.name}\` of \`${step.roleName}\``;
		case "delete-inline-policy": return `${VERBS[step.kind]} \`${step.policyName}\` of \`${step.roleName}\``;
		case "add-audience": return `${VERBS[step.kind]} \`${step.audience}\` to \`${step.resource}\``;
		default: return `${VERBS[step.kind]} \`${step.resource}\``;
	}
}
const MANY_STEPS = 60;
const DIFFERENCES_SHOWN = 40;
function renderPlan(plan) {
	const sections = [];
	if (plan.steps.length > MANY_STEPS) sections.push(renderByResource(plan.steps));
	else if (plan.steps.length > 0) sections.push({
		kind: "table",
		title: "Steps",
		columns: [
			"",
			"widens",
			"step",
			"why"
		],
		rows: plan.steps.map((step, index) => [
			String(index + 1),
			step.widens ? "yes" : "no",
			renderStep(step),
			step.why
		])
	});
	const isMany = plan.steps.length > MANY_STEPS;
	const shown = isMany ? plan.steps.filter(({ before }) => before !== void 0) : plan.steps;
	const limit = isMany ? DIFFERENCES_SHOWN : shown.length;
	for (const step of shown.slice(0, limit)) sections.push(...renderDifference(step));
	if (shown.length > limit) {
		const text = `${shown.length - limit} more differences are not shown here; narrow the run to see them, or read the output \`plan\`.`;
		sections.push({
			kind: "text",
			text
		});
	}
	if (plan.kept.length > 0) sections.push({
		kind: "list",
		title: "Left as it is",
		items: plan.kept
	});
	return sections;
}
function renderByResource(steps) {
	const resources = Map.groupBy(steps, ({ resource }) => resource);
	return {
		kind: "table",
		title: `Steps: ${steps.length}`,
		columns: [
			"resource",
			"widens",
			"steps"
		],
		rows: [...resources].map(([resource, own]) => [
			resource,
			own.some(({ widens }) => widens) ? "yes" : "no",
			own.map(renderShortStep).join("; ")
		])
	};
}
function renderShortStep(step) {
	const what = step.kind === "attach-policy" || step.kind === "detach-policy" ? step.policyArn.slice(step.policyArn.indexOf(":policy/") + 8) : step.kind === "put-inline-policy" ? step.policy.name : step.kind === "delete-inline-policy" ? step.policyName : void 0;
	return what === void 0 ? VERBS[step.kind] : `${VERBS[step.kind]} \`${what}\``;
}
function renderDifference(step) {
	switch (step.kind) {
		case "update-trust": return [difference(`Trust policy of ${step.roleName}`, step, prettyPolicy(step.found), (0,_document_js__WEBPACK_IMPORTED_MODULE_11__/* .renderPolicyPretty */ .rm)(step.trust)), ...renderAdmission(step)];
		case "put-inline-policy": return [difference(`Inline policy ${step.policy.name} of ${step.roleName}`, step, step.before === void 0 ? "" : prettyPolicy(step.before), prettyPolicy(step.after))];
		case "delete-inline-policy": return [difference(`Inline policy ${step.policyName} of ${step.roleName}`, step, prettyPolicy(step.before ?? ""), "")];
		case "update-role":
		case "put-boundary":
		case "tag-role":
		case "untag-role":
		case "add-audience": return [{
			kind: "facts",
			title: renderStep(step).replaceAll("`", ""),
			rows: [["before", step.before ?? "(none)"], ["after", step.after]]
		}];
		default: return [];
	}
}
function difference(title, { widens }, before, after) {
	const lines = diffLines(before, after).flatMap(({ value, added, removed }) => value.split("\n").flatMap((line, index, all) => {
		if (line === "" && index === all.length - 1) return [];
		return [`${added ? "+" : removed ? "-" : " "} ${line}`];
	}));
	return {
		kind: "code",
		title: `${title} (${widens ? "widens" : "widens nothing"})`,
		language: "diff",
		text: lines.join("\n")
	};
}
function renderAdmission({ found, trust }) {
	const before = (0,_document_js__WEBPACK_IMPORTED_MODULE_11__/* .parsePolicy */ .ON)(found);
	if (before.kind !== "policy") return [];
	const { gained, widened, changed, narrowed, lost } = (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAdmission */ .lM)(before.policy, trust);
	const list = (title, items) => items.length === 0 ? [] : [{
		kind: "list",
		title,
		items
	}];
	return [
		...list("Newly admitted", gained),
		...list("Admitted under fewer conditions", widened),
		...list("Admitted under other conditions", changed),
		...list("Admitted under more conditions", narrowed),
		...list("No longer admitted", lost)
	];
}
function prettyPolicy(text) {
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_11__/* .parsePolicy */ .ON)(text);
	return parsed.kind === "policy" ? (0,_document_js__WEBPACK_IMPORTED_MODULE_11__/* .renderPolicyPretty */ .rm)(parsed.policy) : text;
}
function renderPlanJson(plan) {
	return renderWithin({
		version: 1,
		steps: plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
			kind,
			resource,
			before: before ?? null,
			after,
			why,
			widens
		})),
		obstacles: plan.obstacles,
		kept: plan.kept,
		notes: plan.notes
	});
}
function joinPlanJson(plans) {
	const parsed = plans.filter((text) => text !== "").map((text) => JSON.parse(text));
	const join = (key) => parsed.flatMap((plan) => plan[key]);
	const cuts = parsed.flatMap(({ cut }) => cut ?? []);
	return renderWithin({
		version: 1,
		steps: join("steps"),
		obstacles: join("obstacles"),
		kept: join("kept"),
		notes: join("notes"),
		...cuts.length === 0 ? {} : { cut: {
			documents: true,
			steps: cuts.reduce((sum, { steps }) => sum + steps, 0)
		} }
	});
}
const PLAN_LIMIT = 45e4;
function renderWithin(plan) {
	const whole = JSON.stringify(plan);
	if (whole.length <= PLAN_LIMIT) return whole;
	const bare = plan.steps.map((step) => ({
		...step,
		before: null,
		after: ""
	}));
	const fits = (items, room) => {
		let left = room;
		const first = items.findIndex((item) => {
			left -= JSON.stringify(item).length + 1;
			return left < 0;
		});
		return first === -1 ? items.length : first;
	};
	const rest = PLAN_LIMIT / 10;
	const [obstacles, kept, notes] = [
		plan.obstacles,
		plan.kept,
		plan.notes
	].map((items) => items.slice(0, fits(items, rest)));
	const count = fits(bare, PLAN_LIMIT - 3 * rest - 200);
	return JSON.stringify({
		...plan,
		obstacles,
		kept,
		notes,
		steps: bare.slice(0, count),
		cut: {
			documents: true,
			steps: (plan.cut?.steps ?? 0) + bare.length - count
		}
	});
}
// build/src/commands/plan-report/reach.js
function renderReach(role, provider, groups) {
	const rows = groups.flatMap(({ trusted, entry }, group) => trusted.flatMap((repository, index) => sampleRuns(repository, entry, group + index === 0))).filter(({ claims }) => claims.length > 0).map((run) => toRow(role, provider, run));
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: "Who can assume the role",
		columns: [
			"run",
			"may",
			"decided by"
		],
		rows
	}];
}
function toRow(role, provider, run) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRoleArn */ .DM)(role.arn);
	if (arn === void 0) return [
		run.name,
		"?",
		""
	];
	const scope = {
		...arn,
		issuer: provider.url
	};
	const open = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .exposedClaims */ .gK)(arn.partition, provider.url).filter((claim) => !DECIDED_CLAIMS.includes(claim));
	const admissions = run.claims.map((claims) => (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdmission */ .Rl)(role.trust, scope, {
		aud: provider.audience,
		...claims
	}, open));
	const admission = admissions.find(({ decision }) => decision === "allow") ?? admissions.find(({ decision }) => decision === "unknown") ?? admissions[0];
	return admission === void 0 ? [
		run.name,
		"?",
		""
	] : [run.name, ...describeAdmission(admission)];
}
const DECIDED_CLAIMS = ["amr", "environment"];
function describeAdmission({ decision, denied, statement, unmet }) {
	switch (decision) {
		case "allow": return ["✔", `statement ${statement}`];
		case "unknown": return ["?", `statement ${statement} may ${denied === "false" ? "admit" : "deny"} it`];
		case "deny": return denied === "true" ? ["✖", `statement ${statement} denies it`] : ["✖", unmet.map((key) => `\`${key.slice(key.lastIndexOf(":") + 1)}\``).join(", ")];
	}
}
function sampleRuns(trusted, entry, isFirst) {
	const { identity, contexts } = trusted;
	const name = `${identity.owner}/${identity.name}`;
	const run = (what, from, context, further = {}) => ({
		name: what,
		claims: claimsOf({
			...trusted,
			identity: from
		}, sampleOf(context), entry).map((claims) => ({
			...claims,
			...further
		}))
	});
	const [first = {
		kind: "branch",
		name: "main"
	}] = contexts;
	const declared = contexts.map((context) => run(`${name}: ${describeContext(context)}`, identity, context));
	const workflows = entry.reusableWorkflows.map((workflow) => run(`${name}: through ${workflow}`, identity, OTHER_BRANCH, { job_workflow_ref: sampleText(workflow) }));
	if (!isFirst) return [...declared, ...workflows];
	const others = (kind) => {
		const names = contexts.flatMap((context) => context.kind === kind ? [context.name] : []);
		const word = names.length === 0 ? "any" : "any other";
		return names.includes("*") ? [] : [run(`${name}: ${word} ${kind}`, identity, {
			kind,
			name: `some-other-${kind}`
		})];
	};
	const hasPullRequests = contexts.some(({ kind }) => kind === "pull-request");
	return [
		...declared,
		...workflows,
		...others("branch"),
		...others("tag"),
		...hasPullRequests ? [] : [run(`${name}: a pull request`, identity, { kind: "pull-request" })],
		...others("environment"),
		run("another repository of the owner", {
			...identity,
			name: `${identity.name}-other`,
			id: "0"
		}, first),
		run("the same name taken over by somebody else", {
			...identity,
			id: "0",
			ownerId: "0"
		}, first)
	];
}
const OTHER_BRANCH = {
	kind: "branch",
	name: "some-other-branch"
};
function describeContext(context) {
	return context.kind === "pull-request" ? "a pull request" : `${context.kind} ${context.name}`;
}
function claimsOf({ identity, shape }, context, { conditions }) {
	const met = Object.entries(conditions).flatMap(([claim, [value]]) => value === void 0 ? [] : [[claim, sampleText(value)]]);
	const common = {
		...Object.fromEntries(met),
		repository: `${identity.owner}/${identity.name}`,
		repository_id: identity.id,
		repository_owner_id: identity.ownerId,
		...claimsOfContext(context)
	};
	if (shape.kind === "default") return shape.formats.map((format) => ({
		...common,
		sub: (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSubject */ .TK)(identity, format, context)
	}));
	const rendered = (0,_build_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTemplate */ .Xm)(shape, identity, context);
	return rendered.kind === "subject" ? [{
		...common,
		sub: rendered.subject
	}] : [];
}
function claimsOfContext(context) {
	switch (context.kind) {
		case "branch": return { ref: `refs/heads/${context.name}` };
		case "tag": return { ref: `refs/tags/${context.name}` };
		case "environment": return { environment: context.name };
		case "pull-request": return {};
	}
}
function sampleOf(context) {
	return context.kind === "pull-request" ? context : {
		...context,
		name: sampleText(context.name)
	};
}
function sampleText(pattern) {
	return pattern.replaceAll("*", "sample").replaceAll("?", "x");
}
function renderDiagram(role, provider, trusted) {
	const repositories = trusted.map(({ identity }) => `${identity.owner}/${identity.name}`).join("<br>");
	const permissions = [...role.policyArns.map((arn) => arn.slice(arn.lastIndexOf("/") + 1)), ...role.inlinePolicies.map(({ name }) => name)];
	return {
		kind: "diagram",
		title: "How it hangs together",
		lines: [
			"flowchart LR",
			`  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace("https://", "")}"]`,
			`  provider -- trust policy --> role["role<br>${role.name}"]`,
			...permissions.map((name, index) => `  role --> policy${index}["${name}"]`)
		]
	};
}
function renderUsage(role, provider, trusted, region, actionReference) {
	const contexts = trusted[0]?.contexts ?? [];
	const environment = contexts.some(({ kind }) => kind !== "environment") ? void 0 : contexts.find((context) => context.kind === "environment" && !(0,_build_js__WEBPACK_IMPORTED_MODULE_9__/* .isPattern */ .Pt)(context.name));
	const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRoleArn */ .DM)(role.arn)?.partition ?? "aws";
	return {
		kind: "code",
		title: "Use it in every later run",
		language: "yaml",
		text: [
			"jobs:",
			"  deploy:",
			"    runs-on: ubuntu-latest",
			...environment?.kind === "environment" ? [`    environment: ${JSON.stringify(environment.name)}`] : [],
			"    permissions:",
			"      id-token: write",
			"      contents: read",
			"    steps:",
			`      - uses: ${actionReference}`,
			"        with:",
			`          role-to-assume: ${role.arn}`,
			`          aws-region: ${region}`,
			...provider.audience === (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultAudience */ .Yl)(partition) ? [] : [`          audience: ${JSON.stringify(provider.audience)}`]
		].join("\n")
	};
}
// build/src/commands/plan-report/report.js
const MANY$2 = 6;
const RUNS_SHOWN = 3;
function describePlan(declaration, { actionReference }, { declared, desired, environments }, planned, findings) {
	const { provider, roles } = desired;
	const [role, ...more] = roles;
	const [, partition = "", , , account = ""] = provider.arn.split(":");
	const single = more.length === 0 ? role : void 0;
	const trusted = declared.roles.flatMap(_declare_js__WEBPACK_IMPORTED_MODULE_7__.trustedBy);
	const groups = new Map(declared.roles.map((declaredRole) => [declaredRole.name, declaredRole.groups]));
	const isMany = roles.length >= MANY$2;
	return {
		isQuiet: false,
		warnings: [...declared.warnings, ...planned.notes],
		sections: [
			{
				kind: "facts",
				title: "Result",
				rows: [
					...isMany ? [["roles", String(roles.length)]] : roles.map(({ arn }) => ["role", arn]),
					["OIDC provider", provider.arn],
					["audience", provider.audience]
				]
			},
			...renderPlan(planned),
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFindings */ .kA)(findings),
			...isMany ? [describeRoles(declared, roles, planned)] : [],
			...(isMany ? [] : roles).flatMap((desiredRole) => {
				const trust = planned.trusts.get(desiredRole.name) ?? desiredRole.trust;
				const title = single === void 0 ? `Trust policy of ${desiredRole.name}` : "Trust policy";
				return [...planned.steps.some((step) => step.kind === "update-trust" && step.roleName === desiredRole.name) ? [] : [{
					kind: "code",
					title,
					language: "json",
					text: (0,_document_js__WEBPACK_IMPORTED_MODULE_11__/* .renderPolicyPretty */ .rm)(trust)
				}], ...renderReach({
					...desiredRole,
					trust
				}, provider, groups.get(desiredRole.name) ?? [])];
			}),
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .describeEnvironments */ .gE)(environments),
			...single === void 0 ? [] : [renderDiagram(single, provider, trusted), renderUsage(single, provider, trusted, declaration.region, actionReference)]
		],
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			partition,
			...single === void 0 ? {} : {
				"role-name": single.name,
				"role-arn": single.arn
			},
			"oidc-provider-arn": provider.arn,
			plan: renderPlanJson(planned),
			findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFindingsJson */ .lg)(findings),
			...declared.claims === void 0 ? {} : { subject: declared.claims.sub }
		}
	};
}
function describeRoles(declared, roles, { steps }) {
	const changes = Map.groupBy(steps, ({ resource }) => resource);
	const byName = new Map(declared.roles.map((role) => [role.name, role]));
	return {
		kind: "table",
		title: "Roles",
		columns: [
			"role",
			"for",
			"changes"
		],
		rows: roles.map(({ name, arn }) => {
			const role = byName.get(name);
			return [
				name,
				role === void 0 ? "" : describeRuns(role),
				String(changes.get(arn)?.length ?? 0)
			];
		})
	};
}
function describeRuns(role) {
	const runs = [...(0,_declare_js__WEBPACK_IMPORTED_MODULE_7__.trustedBy)(role).flatMap(({ identity, contexts }) => {
		const repository = `${identity.owner}/${identity.name}`;
		return contexts.length === 0 ? [repository] : contexts.map((context) => `${repository}: ${describeContext(context)}`);
	}), ...role.groups.flatMap(({ entry }) => [...entry.reusableWorkflows, ...entry.subjects])];
	const more = runs.length - RUNS_SHOWN;
	return [...runs.slice(0, RUNS_SHOWN), ...more > 0 ? [`${more} more`] : []].join("; ");
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// build/src/commands/accounts.js
const ACCOUNTS_AT_ONCE = 4;
function hasOwnProfile({ profile }, { openProfile }) {
	return profile !== void 0 && openProfile !== void 0;
}
async function runInAccounts(run, accounts, work, ports) {
	const { log } = ports;
	const ids = accounts.flatMap(({ id }) => id ?? []);
	if (run.masksAccount) for (const id of ids) log.mask(id);
	const home = run.credentials === void 0 ? void 0 : await readSourceAccount(run.credentials, ports);
	if (run.masksAccount && home !== void 0) log.mask(home.account);
	if (accounts.length > 1) log.info(`Working on ${accounts.length} accounts.`);
	const results = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(accounts, ACCOUNTS_AT_ONCE, async (account) => {
		const id = account.id ?? (hasOwnProfile(account, ports) ? void 0 : home?.account);
		const own = accounts.length === 1 ? log : prefixed(log, account.name ?? id ?? "");
		const result = await workOn(account, id, home, run, work, {
			...ports,
			log: own
		});
		if (accounts.length > 1) own.info(describeEnd(result));
		return result;
	});
	const [only, ...more] = results;
	if (only === void 0 || more.length > 0) {
		const report = joinReports(run.title, results);
		const hidden = home === void 0 ? ids : [...ids, home.account];
		return run.masksAccount ? {
			...report,
			masks: [...report.masks, ...hidden]
		} : report;
	}
	if (only.report === void 0) throw only.failure;
	return only.report;
}
async function workOn(account, id, home, run, work, ports) {
	const title = account.name === void 0 ? id ?? "" : id === void 0 ? account.name : `${account.name} (${id})`;
	try {
		if (id !== void 0) (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireAllowedAccount */ .Tk)(id, run.allowedAccounts);
		const report = await work(account, await findCredentials(account, home, ports), ports.log);
		return {
			account,
			title,
			report,
			failure: report.failure
		};
	} catch (error) {
		return {
			account,
			title,
			report: void 0,
			failure: toFailure(error, ports.log)
		};
	}
}
function toFailure(error, log) {
	if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error)) return error;
	for (const line of (error instanceof Error ? error.stack ?? "" : "").split("\n")) log.info(line);
	const reason = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .gJ)(error);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("INTERNAL_ERROR", { reason }, { cause: error });
}
function describeEnd({ report, failure: problem }) {
	return problem === void 0 ? report?.headline ?? "Done." : `${problem.code}: ${problem.message}`;
}
async function readSourceAccount(credentials, { caller }) {
	const { arn } = await caller.callerIdentity(credentials);
	return {
		credentials,
		account: (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePrincipal */ .SL)(arn, "sts:GetCallerIdentity").account
	};
}
async function findCredentials(account, home, { switchRole, openProfile }) {
	const { id, name, role, profile } = account;
	if (profile !== void 0 && openProfile !== void 0) return openProfile(profile);
	if (home === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode: "bootstrap" });
	if (id === void 0 || id === home.account) return home.credentials;
	if (role !== void 0) return switchRole(account, home.credentials);
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ACCOUNT_OUT_OF_REACH", {
		account: name ?? id,
		id,
		home: home.account
	});
}
function prefixed(log, name) {
	return {
		info: (line) => log.info(`[${name}] ${line}`),
		mask: (text) => log.mask(text)
	};
}
function joinReports(what, results) {
	const reports = results.flatMap(({ report }) => report ?? []);
	const failed = results.filter((result) => result.failure !== void 0);
	const changes = reports.reduce((sum, { outputs }) => sum + Number(outputs.changes ?? 0), 0);
	const problem = joinFailures(failed, results.length);
	return {
		isQuiet: false,
		headline: `${what}: ${problem !== void 0 && problem.code === "DRIFT_FOUND" ? results.length : results.length - failed.length} of ${countOf(results.length, "account")} done, ${countOf(changes, "change")}.`,
		warnings: joinWarnings(results),
		sections: [{
			kind: "table",
			title: "Accounts",
			columns: [
				"account",
				"roles",
				"result",
				"changes",
				"verified"
			],
			rows: results.map(({ account, title, report, failure: own }) => [
				title,
				String(account.declaration?.roles.length ?? 1),
				own === void 0 ? "done" : `\`${own.code}\``,
				String(report?.outputs.changes ?? "?"),
				String(report?.outputs.verified ?? "")
			])
		}, ...results.flatMap(({ title, report }) => report !== void 0 && hasNews(report) ? entitle(title, report.sections) : [])],
		masks: reports.flatMap(({ masks }) => masks),
		exports: {},
		outputs: {
			...reports[0]?.outputs.subject === void 0 ? {} : { subject: reports[0].outputs.subject },
			changes: String(changes),
			drift: String(reports.some(({ outputs }) => outputs.drift === "true")),
			verified: joinVerified(results),
			plan: joinPlanJson(reports.map(({ outputs }) => String(outputs.plan ?? ""))),
			findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFindingsJson */ .lg)(reports.flatMap(({ outputs }) => JSON.parse(String(outputs.findings ?? "[]"))))
		},
		...problem === void 0 ? {} : { failure: problem }
	};
}
function hasNews({ outputs, failure: problem }) {
	return problem !== void 0 || outputs.changes !== "0" || (outputs.findings ?? "[]") !== "[]";
}
function joinVerified(results) {
	const isProvable = ({ account, failure: problem }) => account.declaration?.roles.length !== 0 || problem !== void 0;
	const all = results.filter(isProvable).map(({ report }) => report?.outputs.verified);
	if (all.includes("false")) return "false";
	return all.length > 0 && all.every((verified) => verified === "true") ? "true" : "not-applicable";
}
function joinWarnings(results) {
	const all = results.flatMap(({ title, report }) => (report?.warnings ?? []).map((line) => ({
		title,
		line
	})));
	return [...Map.groupBy(all, ({ line }) => line)].map(([line, from]) => {
		const titles = [...new Set(from.map(({ title }) => title))];
		return titles.length === results.length ? line : `${titles.join(", ")}: ${line}`;
	});
}
function joinFailures(failed, count) {
	const problems = failed.flatMap(({ title, failure: problem }) => problem === void 0 ? [] : [{
		title,
		problem
	}]);
	const [first] = problems;
	if (first === void 0) return void 0;
	if (problems.every(({ problem }) => problem.code === "DRIFT_FOUND")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("DRIFT_FOUND", {
		changes: problems.length,
		where: problems.map(({ title }) => title).join(", ")
	});
	if (count === problems.length && problems.every(({ problem }) => problem.message === first.problem.message)) return first.problem;
	const evidence = problems.flatMap(({ title, problem }) => entitle(title, describeFailure(problem)));
	const summaries = problems.map(({ title, problem }) => `${title}: ${problem.code}: ${problem.message.split("\n")[0]}`);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ACCOUNTS_FAILED", {
		failed: summaries,
		count
	}, {
		evidence,
		cause: first.problem
	});
}
function describeFailure({ message, fix, paste, evidence }) {
	return [
		{
			kind: "text",
			text: `${message}\nFix: ${fix}`
		},
		...paste === void 0 ? [] : [{
			kind: "code",
			title: "to paste",
			...paste
		}],
		...evidence
	];
}
function entitle(title, sections) {
	return sections.map((section) => ({
		...section,
		title: section.title === void 0 ? title : `${title}: ${section.title}`
	}));
}
// build/src/commands/bootstrap/account.js
function requireCredentials({ credentials }, mode) {
	if (credentials === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode });
	return credentials;
}
async function findPrincipal(credentials, { allowedAccounts, masksAccount, expectedAccount }, { caller, log }) {
	const principal = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePrincipal */ .SL)((await caller.callerIdentity(credentials)).arn, "sts:GetCallerIdentity");
	if (masksAccount) log.mask(principal.account);
	if (expectedAccount !== void 0 && expectedAccount.id !== principal.account) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ACCOUNT_UNEXPECTED", {
		...expectedAccount,
		account: principal.account,
		from: credentials.from
	});
	(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireAllowedAccount */ .Tk)(principal.account, allowedAccounts);
	const who = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .maskAccount */ .Ib)(principal.arn, principal.account);
	log.info(`Working as ${who}, with credentials from ${credentials.from}.`);
	return principal;
}
async function settleAll(a, b) {
	await Promise.allSettled([a, b]);
	return [await a, await b];
}
const MANY$1 = 10;
async function readState(reader, providerArn, roleNames, log) {
	const isMany = roleNames.length >= MANY$1;
	if (isMany) log.info(`Reading ${roleNames.length} roles.`);
	const [provider, roles] = await settleAll(reader.readProvider(providerArn), reader.readRoles(roleNames));
	const there = [...roles.values()].filter(({ kind }) => kind === "present").length;
	if (isMany) log.info(`Read ${roleNames.length} roles: ${there} are there.`);
	return {
		provider,
		roles
	};
}
function toObstacleFailure(obstacles, { repository }) {
	const [first] = obstacles;
	if (first === void 0) return void 0;
	const problem = describeObstacle(first, obstacles, repository);
	const roles = obstacles.flatMap((obstacle) => "role" in obstacle ? [`${obstacle.role}: ${OBSTACLES[obstacle.kind]}`] : []);
	return roles.length < 2 ? problem : (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withEvidence */ .Kg)(problem, [{
		kind: "list",
		title: "In the way",
		items: roles
	}]);
}
const OBSTACLES = {
	"not-owned": "exists and was not created by this action",
	"other-repository": "belongs to another repository",
	path: "has another path",
	"letter-case": "exists in another letter case",
	unmergeable: "cannot be merged",
	"in-use": "is in an instance profile"
};
function describeObstacle(first, obstacles, repository) {
	switch (first.kind) {
		case "unreadable": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("IAM_UNREADABLE", {
			actions: [...new Set(obstacles.flatMap((obstacle) => obstacle.kind === "unreadable" ? obstacle.actions : []))],
			reason: first.reason
		});
		case "not-owned": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_NOT_OWNED", {
			role: first.role,
			repository
		});
		case "other-repository": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_OF_ANOTHER_REPOSITORY", {
			role: first.role,
			owner: first.owner,
			repository
		});
		case "path": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_PATH_FIXED", {
			role: first.role,
			actual: first.actual,
			desired: first.desired
		});
		case "letter-case": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_NAME_CASE", {
			role: first.role,
			actual: first.actual
		});
		case "unmergeable": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_NOT_MERGEABLE", {
			role: first.role,
			reason: first.reason
		});
		case "in-use": return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_IN_USE", {
			role: first.role,
			reason: `it is in the instance profile ${first.instanceProfiles.join(", ")}`
		});
	}
}
// build/src/commands/bootstrap/progress.js
const FEW = 60;
const REPORTS = 20;
function startProgress(count, what, log) {
	const stride = count > FEW ? Math.ceil(count / REPORTS) : 1;
	let made = 0;
	return (line) => {
		made += 1;
		if (stride > 1 && (made % stride === 0 || made === count)) log.info(`Done: ${made} of ${count} ${what}.`);
		if (stride === 1 && line !== void 0) log.info(line);
	};
}
function logSteps(verb, steps, log) {
	if (steps.length > FEW) log.info(`${verb} make ${steps.length} changes.`);
	else for (const step of steps) log.info(`${verb} ${renderStep(step)}: ${step.why}.`);
}
// build/src/commands/bootstrap/apply.js
const MAX_ROUNDS = 6;
async function applyPlan(source, ports) {
	const done = [];
	for (let round = 1;; round += 1) {
		const planned = await source.readPlan();
		const stop = source.findStop(planned) ?? findSurprise(planned, ports);
		if (stop !== void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withEvidence */ .Kg)(stop, [...renderPlan(planned), ...round === 1 ? [] : told(done)]);
		const raced = await apply(planned.steps, source, ports, done);
		if (raced === void 0) return {
			planned,
			done,
			hadConflict: round > 1
		};
		if (round === MAX_ROUNDS) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withEvidence */ .Kg)(unsettled(raced), describeProgress(done, [raced]));
		ports.log.info(`${raced.resource} has changed meanwhile; reading the account again.`);
		await ports.clock.sleep(500 * 2 ** (round - 1), `The account was about to be read again: ${raced.resource} had changed.`);
	}
}
function findSurprise({ steps }, { isAgreed }) {
	const surprise = isAgreed === void 0 ? void 0 : steps.find((step) => !isAgreed(step));
	return surprise === void 0 ? void 0 : (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("WORLD_MOVED", { resource: surprise.resource });
}
function unsettled({ kind, resource }) {
	if (kind === "delete-role") return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("ROLE_IN_USE", {
		role: resource,
		reason: "policies are attached to it as fast as they are removed"
	});
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("EXISTS_UNREADABLE", {
		resource,
		reason: "IAM refuses to create it because it exists, and does not show it when it is read"
	});
}
const ROLES_AT_ONCE$1 = 4;
async function apply(steps, { executor }, { log }, done) {
	const open = new Set(steps);
	const tell = startProgress(steps.length, "steps", log);
	const walk = async (lane) => {
		for (const step of lane) {
			const outcome = await execute(step, executor, () => describeProgress(done, steps.filter((left) => open.has(left))));
			if (outcome === "conflict") return step;
			open.delete(step);
			done.push(step);
			tell(`Done: ${renderStep(step)}`);
			if (outcome === "already-applied") return step;
		}
	};
	for (const lanes of toPhases(steps)) {
		const raced = (await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(lanes, ROLES_AT_ONCE$1, walk)).find((step) => step !== void 0);
		if (raced !== void 0) return raced;
	}
}
function toPhases(steps) {
	const lanes = new Map();
	const before = [];
	const after = [];
	for (const step of steps) if (step.kind === "delete-provider") after.push(step);
	else if (step.kind === "create-provider" || step.kind === "add-audience") before.push(step);
	else lanes.set(step.resource, [...lanes.get(step.resource) ?? [], step]);
	return [
		[before],
		[...lanes.values()],
		[after]
	];
}
async function execute(step, executor, describe) {
	try {
		return await executor.execute(step);
	} catch (error) {
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withEvidence */ .Kg)(error, describe()) : error;
	}
}
function describeProgress(done, rest) {
	return [
		...told(done),
		{
			kind: "list",
			title: "Not done",
			items: rest.map(renderStep)
		},
		SAFE
	];
}
function told(done) {
	return [{
		kind: "list",
		title: "Done before the failure",
		items: done.length === 0 ? ["nothing"] : done.map(renderStep)
	}];
}
const SAFE = {
	kind: "text",
	text: "Running again is safe: it reads the account anew and does only what is missing."
};
// build/src/commands/bootstrap/bootstrap-key.js
async function retireKey(how, credentials, isProven, { keys, caller }) {
	if (how === "later" || !credentials.accessKeyId.startsWith("AKIA")) return { warnings: [] };
	if (how === "keep") return { warnings: [KEY_KEPT] };
	if (!isProven) return { warnings: ["The access key was kept, because the role is not proven to work."] };
	try {
		const { arn } = how === "delete" ? { arn: "" } : await caller.callerIdentity(credentials);
		await keys.retire(credentials, how);
		return { warnings: [how === "delete" ? KEY_DELETED : describeDeactivated(credentials, arn)] };
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error)) throw error;
		return {
			warnings: [],
			failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("KEY_NOT_RETIRED", {
				how,
				reason: error.message
			}, { cause: error })
		};
	}
}
const KEY_KEPT = "Bootstrap ran with a long-lived access key. Once the role works, delete that key in IAM and the secret that holds it; no later run needs it.";
const KEY_STILL_NEEDED = "The access key was kept, because the run that mends this failure needs it.";
const KEY_DELETED = "The access key that bootstrap ran with is deleted. Delete the secret that holds it. It cannot be brought back; should bootstrap be needed again, create a new key or use a short-lived session.";
function describeDeactivated({ accessKeyId }, arn) {
	const user = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .findUserName */ .ap)(arn);
	const find = `AccessKeyMetadata[?ends_with(AccessKeyId,'${accessKeyId.slice(-4)}')].AccessKeyId`;
	return `The access key that bootstrap ran with is deactivated. Delete the secret that holds it. ${user === void 0 ? "It is a key of the root user: only the root user can activate it again, signed in to the console, under \"Security credentials\". Better delete it there." : `To undo, as another administrator: \`aws iam update-access-key --user-name ${user} --status Active --access-key-id "$(aws iam list-access-keys --user-name ${user} --query "${find}" --output text)"\`.`}`;
}
// build/src/commands/bootstrap/previous-names.js
async function findPreviousNames({ roles }, repository, github) {
	const { name, id } = repository;
	const owners = [...roles.values()].flatMap((role) => role.kind === "present" ? (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .findOwner */ .zr)(role.value.tags)?.repository ?? [] : []);
	const others = [...new Set(owners)].filter((owner) => owner.toLowerCase() !== name.toLowerCase());
	if (id === void 0) return [];
	return (await Promise.all(others.slice(0, NAMES_ASKED).map(async (owner) => await findId(owner, github) === id ? [owner] : []))).flat();
}
const NAMES_ASKED = 5;
async function findId(fullName, github) {
	try {
		return (await github.readRepository(fullName)).id;
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error, "REPOSITORY_UNKNOWN")) return void 0;
		throw error;
	}
}
// build/src/commands/bootstrap/verify.js
const WAIT_AFTER_CHANGE_MS = 75e3;
const WAIT_WITHOUT_CHANGE_MS = 2e4;
const SPREADING = [
	"ASSUME_NOT_AUTHORIZED",
	"PROVIDER_MISSING",
	"AUDIENCE_NOT_REGISTERED",
	"CREDENTIALS_INVALID"
];
async function verifyRole(options, ports) {
	const { role: tried, claims } = options;
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRoleArn */ .DM)(tried.arn);
	if (claims === void 0) return {
		kind: "not-applicable",
		reason: "the job has no ID token (add `id-token: write`)"
	};
	const admission = role && (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .findAdmission */ .Rl)(tried.trust, {
		...role,
		issuer: claims.iss
	}, claims.all);
	if (role === void 0 || admission?.isMeant !== true) return {
		kind: "not-applicable",
		reason: `this run's subject is ${claims.sub}, which the trust does not admit; run bootstrap from a run that it admits to have it proven`
	};
	const known = {
		role: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_10__.toDeclaredRole)(tried.trust),
		provider: {
			kind: "present",
			clientIds: [tried.audience]
		}
	};
	if (admission.denied === "true") return {
		kind: "failed",
		failure: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_10__.foreseeDenial)(claims, role, known)
	};
	const explain = (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error, ..._refusal_js__WEBPACK_IMPORTED_MODULE_10__.EXPLAINABLE_CODES) ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_10__.explainWith)(error, claims, role, known, options.hasChanged) : error;
	const { patience } = options;
	const session = await patience.until(() => assumeRole(options, ports));
	if (session.kind === "gave-up") return giveUp(tried, session, explain);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRole */ .cl)(session.value, role, "sts:AssumeRoleWithWebIdentity");
	if (options.usesSession) {
		const { credentials } = session.value;
		const identity = await patience.until(() => ports.caller.callerIdentity(credentials));
		if (identity.kind === "gave-up") return giveUp(tried, identity, explain);
		(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRole */ .cl)(identity.value, role, "sts:GetCallerIdentity");
	}
	return { kind: "proven" };
}
function startRetryBudget(hasChanged, { clock, log }) {
	const budget = hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS;
	const start = clock.now();
	let told = 0;
	return { async until(attempt) {
		let sentence = "The role was being tried.";
		for (let tries = 1;; tries += 1) try {
			return {
				kind: "done",
				value: await attempt()
			};
		} catch (error) {
			if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error, ...SPREADING)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withDeadlineContext */ .Oe)(error, sentence);
			sentence = `AWS was being given time to know the change; its last answer: ${error.message}`;
			const pause = Math.min(1e3 * tries, 5e3);
			const elapsed = clock.now() - start;
			if (elapsed + pause > budget) return {
				kind: "gave-up",
				error,
				elapsed
			};
			if (tries > told) log.info(`AWS does not know the change yet (${error.code}); trying again in ${pause / 1e3} s.`);
			told = Math.max(told, tries);
			await clock.sleep(pause, sentence);
		}
	} };
}
async function assumeRole({ role, sessionName }, ports) {
	const outcome = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .cv)({
		roleArn: role.arn,
		sessionName,
		durationSeconds: 900,
		inlineSessionPolicy: void 0,
		managedSessionPolicies: [],
		audience: role.audience,
		maxAttempts: ports.maxAttempts
	}, ports);
	if (outcome.kind === "failed") throw outcome.error;
	return outcome.session;
}
function giveUp({ arn }, { error, elapsed }, explain) {
	return {
		kind: "failed",
		failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("VERIFICATION_FAILED", {
			role: arn,
			seconds: Math.round(elapsed / 1e3),
			reason: error.message
		}, {
			cause: error,
			evidence: explain(error).evidence
		})
	};
}
// build/src/commands/bootstrap/bootstrap.js
async function planBootstrap(options, ports) {
	const { found, iam } = await takeSurvey$1(options, ports, ports.openIam);
	const [{ actual, planned }, environments] = await settleAll(readPlan(found, iam, ports), (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findEnvironments */ .Ok)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .namedEnvironments */ .UB)(found.declared), ports.github));
	const survey = {
		...found,
		environments
	};
	logSteps("Would", planned.steps, ports.log);
	const count = planned.steps.length;
	const isDrifted = count > 0 || planned.obstacles.length > 0;
	const findings = lintPlan(survey, planned);
	const report = describePlan(options, ports, survey, planned, findings);
	const problem = findPlanProblem(options, survey, planned, actual, findings);
	const what = nameWhat(survey.desired.roles);
	return {
		...report,
		headline: isDrifted ? `Plan: ${countOf(count, "change")} for ${what}; nothing was changed.` : `Plan: no changes; ${survey.desired.roles.length === 0 ? "" : "provider and "}${what} ${survey.desired.roles.length === 0 ? "is" : "are"} as declared.`,
		outputs: {
			...report.outputs,
			changes: String(count),
			drift: String(isDrifted),
			verified: "not-applicable"
		},
		...problem === void 0 ? {} : { failure: problem }
	};
}
function findPlanProblem(options, survey, planned, actual, findings) {
	const stop = findObstacle(survey, planned, actual) ?? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findStop */ .KR)(findings, options.acceptFindings);
	if (stop !== void 0) return stop;
	const isDrifted = planned.steps.length > 0;
	return options.failOnDrift && isDrifted ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("DRIFT_FOUND", { changes: planned.steps.length }) : void 0;
}
async function bootstrap(options, ports) {
	(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrustedEvent */ .fZ)(ports.context, "bootstrap");
	const { found, iam, credentials } = await takeSurvey$1(options, ports, ports.openIam);
	let survey = {
		...found,
		environments: []
	};
	const early = (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findStop */ .KR)(lintRoles(survey, survey.desired.roles), options.acceptFindings);
	if (early !== void 0) throw early;
	const asked = (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findEnvironments */ .Ok)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .namedEnvironments */ .UB)(found.declared), ports.github);
	let actual;
	const { planned, done, hadConflict } = await applyPlan({
		readPlan: async () => {
			const [next, environments] = await settleAll(readPlan(found, iam, ports), asked);
			survey = {
				...found,
				environments
			};
			actual = next.actual;
			return next.planned;
		},
		findStop: (next) => (actual === void 0 ? void 0 : findObstacle(survey, next, actual)) ?? (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findStop */ .KR)(lintPlan(survey, next), options.acceptFindings),
		executor: iam.executor
	}, ports);
	const hasChanged = done.length > 0 || hadConflict || isRecent(actual, ports.clock.now());
	const proofs = await proveAll(options, ports, survey, planned, hasChanged);
	const proof = summarizeProofs(proofs);
	const saved = proof.kind === "failed" ? void 0 : await saveRoleArn(options, survey, ports);
	const key = saved === void 0 ? await retireKey(options.retireKey, credentials, proof.kind === "proven", ports) : { warnings: [KEY_STILL_NEEDED] };
	const all = {
		...planned,
		steps: done
	};
	const report = describePlan(options, ports, survey, all, lintPlan(survey, planned));
	const changed = done.length === 0 ? "no changes" : countOf(done.length, "change");
	return {
		...report,
		sections: [...report.sections, ...describeProofs(survey.desired.roles, proofs)],
		headline: `Bootstrap: ${changed}; ${describeResult(survey.desired.roles, proofs, proof)}.`,
		warnings: [
			...report.warnings,
			...key.warnings,
			...proof.kind === "not-applicable" && survey.desired.roles.length > 0 ? [`${survey.desired.roles.length === 1 ? "The role was" : "The roles were"} not tried: ${proof.reason}.`] : []
		],
		outputs: {
			...report.outputs,
			changes: String(done.length),
			drift: String(done.length > 0),
			verified: proof.kind === "proven" ? "true" : proof.kind === "failed" ? "false" : "not-applicable"
		},
		...toFailed(proof.kind === "failed" ? proof.failure : saved ?? key.failure)
	};
}
function toFailed(problem) {
	return problem === void 0 ? {} : { failure: problem };
}
const PROOF_WORDS = {
	proven: "is proven to work",
	failed: "could not be assumed",
	"not-applicable": "is as declared"
};
function describeResult(roles, proofs, proof) {
	if (roles.length < 2) return `${nameWhat(roles)} ${PROOF_WORDS[proof.kind]}`;
	const count = proofs.filter(({ kind }) => kind === proof.kind).length;
	const some = count === roles.length ? `${count} roles` : `${count} of ${roles.length} roles`;
	switch (proof.kind) {
		case "proven": return `${some} are proven to work`;
		case "failed": return `${some} could not be assumed`;
		case "not-applicable": return `${roles.length} roles are as declared`;
	}
}
function nameWhat(roles) {
	const [role, ...more] = roles;
	if (role === void 0) return "the OIDC provider";
	return more.length === 0 ? `role \`${role.name}\`` : `${roles.length} roles`;
}
async function takeSurvey$1(options, ports, openIam) {
	const credentials = requireCredentials(options, options.mode);
	const [principal, declared] = await settleAll(findPrincipal(credentials, options, ports), (0,_declare_js__WEBPACK_IMPORTED_MODULE_7__.declare)(options, ports));
	return {
		found: {
			declared,
			desired: declared.stateIn(principal)
		},
		credentials,
		iam: openIam(credentials)
	};
}
async function readPlan({ desired, declared }, { reader }, { github, log }) {
	const names = desired.roles.map(({ name }) => name);
	const actual = await readState(reader, desired.provider.arn, names, log);
	const previousNames = await findPreviousNames(actual, declared.home, github);
	return {
		actual,
		planned: (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .plan */ .et)({
			...desired,
			previousNames
		}, actual)
	};
}
function lintPlan(survey, { trusts }) {
	return lintRoles(survey, survey.desired.roles.map((role) => ({
		...role,
		trust: trusts.get(role.name) ?? role.trust
	})));
}
function lintRoles({ desired, declared, environments }, roles) {
	const { url, audience } = desired.provider;
	const byName = new Map(declared.roles.map((role) => [role.name, role]));
	return roles.flatMap((role) => {
		const declaredRole = byName.get(role.name);
		if (declaredRole === void 0) return [];
		const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .lintDeclared */ .Ys)(role, audience, url, declaredRole, declared.claims, environments);
		return roles.length === 1 ? findings : findings.map((found) => ({
			...found,
			where: `${role.name}: ${found.where}`
		}));
	});
}
function findObstacle(survey, { obstacles }, { roles }) {
	const problem = toObstacleFailure(obstacles, survey.desired);
	if (problem === void 0) return void 0;
	const foreign = obstacles.flatMap((obstacle) => {
		const reading = "role" in obstacle ? roles.get(obstacle.role) : void 0;
		return reading?.kind === "present" ? [reading.value] : [];
	});
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .withEvidence */ .Kg)(problem, (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .lintFound */ .Ux)(foreign, survey.desired.provider));
}
const RECENT_MS = 12e4;
function isRecent(actual, now) {
	return [...actual?.roles.values() ?? []].some((role) => role.kind === "present" && now - role.value.createdAt < RECENT_MS);
}
async function proveAll(options, ports, { desired, declared }, { trusts }, hasChanged) {
	if (!options.verify) return [{
		kind: "not-applicable",
		reason: "`verify` is off"
	}];
	const { sessionName } = options;
	const { claims } = declared;
	const { audience } = desired.provider;
	const patience = startRetryBudget(hasChanged, ports);
	const usesSession = hasChanged && desired.roles.length < MANY;
	const tell = startProgress(desired.roles.length, "roles tried", ports.log);
	return (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(desired.roles, PROOFS_AT_ONCE, async ({ name, arn, trust }) => {
		const role = {
			arn,
			trust: trusts.get(name) ?? trust,
			audience
		};
		try {
			const proof = await verifyRole({
				role,
				claims,
				hasChanged,
				usesSession,
				sessionName,
				patience
			}, ports);
			tell(proof.kind === "proven" ? `Proven: the run's own token assumed \`${name}\`.` : void 0);
			return proof;
		} catch (error) {
			if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error)) throw error;
			return {
				kind: "failed",
				failure: error
			};
		}
	});
}
const MANY = 6;
const PROOFS_AT_ONCE = 8;
function describeProofs(roles, proofs) {
	if (roles.length < 2 || proofs.length < roles.length) return [];
	const count = (kind) => String(proofs.filter((proof) => proof.kind === kind).length);
	const failed = proofs.flatMap((proof, index) => proof.kind === "failed" ? [[
		roles[index]?.name ?? "",
		proof.failure.code,
		proof.failure.message
	]] : []);
	return [{
		kind: "facts",
		title: "Proof",
		rows: [
			["proven to work", count("proven")],
			["not for this run", count("not-applicable")],
			["not working", count("failed")]
		]
	}, ...failed.length === 0 ? [] : [{
		kind: "table",
		title: "Not working",
		columns: [
			"role",
			"code",
			"why"
		],
		rows: failed
	}]];
}
function summarizeProofs(proofs) {
	return proofs.find(({ kind }) => kind === "failed") ?? proofs.find(({ kind }) => kind === "proven") ?? proofs[0] ?? {
		kind: "not-applicable",
		reason: "no role is declared"
	};
}
async function saveRoleArn({ saveRoleArnAs: name }, { desired }, { variables, log }) {
	const [role] = desired.roles;
	if (name === void 0 || role === void 0) return void 0;
	try {
		const outcome = await variables.save(desired.repository, name, role.arn);
		log.info(`The repository variable ${name} holds the ARN of the role (${outcome}).`);
		return;
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(error)) throw error;
		return error;
	}
}
// build/src/commands/bootstrap/teardown.js
async function planTeardownOf(options, ports) {
	const survey = await takeSurvey(options, ports, ports.openIam);
	const planned = await survey.readPlan();
	logSteps("Would", planned.steps, ports.log);
	const problem = survey.findStop(planned);
	return {
		...toReport(`Teardown plan: ${planned.steps.length === 0 ? "nothing to remove" : countOf(planned.steps.length, "removal")}; nothing was changed.`, survey, planned),
		...problem === void 0 ? {} : { failure: problem }
	};
}
async function teardown(options, ports) {
	(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrustedEvent */ .fZ)(ports.context, "teardown");
	const survey = await takeSurvey(options, ports, ports.openIam);
	const readPlan = async () => {
		const planned = await survey.readPlan();
		logSteps("Will", planned.steps, ports.log);
		return planned;
	};
	const { findStop, iam } = survey;
	const { planned, done } = await applyPlan({
		readPlan,
		findStop,
		executor: iam.executor
	}, ports);
	return toReport(`Teardown: ${done.length === 0 ? "nothing to remove" : countOf(done.length, "removal")}.`, survey, {
		...planned,
		steps: done
	});
}
async function takeSurvey(options, ports, openIam) {
	const credentials = requireCredentials(options, "teardown");
	const [principal, home] = await settleAll(findPrincipal(credentials, options, ports), (0,_declare_js__WEBPACK_IMPORTED_MODULE_7__.findRunRepository)(options.audience, options.repositories, ports));
	const { account, partition } = principal;
	const { claims } = home;
	const issuer = claims?.iss ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .toIssuer */ .$S)(ports.context.serverUrl);
	const roleNames = options.roleNames ?? [(0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRoleName */ .xK)(home.name)];
	const unwanted = {
		repository: home.name,
		providerArn: (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(partition, account, issuer),
		roleNames,
		removeProvider: options.removeProvider
	};
	const iam = openIam(credentials);
	const { reader } = iam;
	const readPlan = async () => {
		const [actual, trusting] = await settleAll(readState(reader, unwanted.providerArn, unwanted.roleNames, ports.log), unwanted.removeProvider ? reader.listTrusts() : Promise.resolve({ kind: "absent" }));
		const previousNames = await findPreviousNames(actual, home, ports.github);
		const planned = (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .planTeardown */ .UC)({
			...unwanted,
			previousNames
		}, actual, trusting);
		return {
			...planned,
			obstacles: [...planned.obstacles, ...await findHolders(planned, reader)]
		};
	};
	const findStop = ({ obstacles }) => toObstacleFailure(obstacles, { repository: home.name });
	return {
		principal,
		home,
		unwanted,
		readPlan,
		findStop,
		iam
	};
}
const ROLES_AT_ONCE = 8;
async function findHolders({ steps }, reader) {
	const roles = steps.flatMap((step) => step.kind === "delete-role" ? [step.roleName] : []);
	return (await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(roles, ROLES_AT_ONCE, async (role) => {
		const profiles = await reader.listInstanceProfiles(role);
		if (profiles.kind === "unreadable") return [(0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(profiles)];
		const instanceProfiles = profiles.kind === "present" ? profiles.value : [];
		return instanceProfiles.length === 0 ? [] : [{
			kind: "in-use",
			role,
			instanceProfiles
		}];
	})).flat();
}
function toReport(headline, { principal, home, unwanted }, planned) {
	const { account, partition } = principal;
	const { roleNames } = unwanted;
	return {
		isQuiet: false,
		headline,
		warnings: planned.notes,
		sections: renderPlan(planned),
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			partition,
			"oidc-provider-arn": unwanted.providerArn,
			...roleNames.length === 1 ? { "role-name": roleNames[0] ?? "" } : {},
			changes: String(planned.steps.length),
			drift: String(planned.steps.length > 0),
			verified: "not-applicable",
			plan: renderPlanJson(planned),
			findings: "[]",
			...home.claims === void 0 ? {} : { subject: home.claims.sub }
		}
	};
}
// build/src/commands/plan-report/comment.js
const BREAK = "\n\n";
function planMarker(key) {
	return `<!-- gh-oidc-aws plan ${encodeURIComponent((0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(key))} -->`;
}
function renderPlanComment(report, marker, maskedAccount, runUrl) {
	const hide = createHide(report.masks, maskedAccount);
	const head = [marker, ...renderHead(report, hide, HEAD_LIMITS)];
	const body = fill([...report.sections, ...report.failure?.evidence ?? []].map((section) => hideIn(section, hide)), 63536 - head.join(BREAK).length);
	const isCut = body.isCut || head.join(BREAK) !== [marker, ...renderHead(report, hide, NO_LIMITS)].join(BREAK);
	return [
		...head,
		...body.parts,
		renderFoot(isCut, runUrl)
	].filter((part) => part !== "").join(BREAK);
}
function createHide(masks, maskedAccount) {
	const hidden = masks.filter((mask) => typeof mask === "string" && mask !== "");
	return (text) => hidden.reduce((rest, mask) => rest.replaceAll(String(mask), "***"), maskedAccount === void 0 ? text : (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .maskAccount */ .Ib)(text, maskedAccount));
}
function hideIn(section, hide) {
	const title = section.title === void 0 ? {} : { title: hide(section.title) };
	switch (section.kind) {
		case "text":
		case "code": return {
			...section,
			...title,
			text: hide(section.text)
		};
		case "list": return {
			...section,
			...title,
			items: section.items.map(hide)
		};
		case "facts": return {
			...section,
			...title,
			rows: section.rows.map(([label, value]) => [hide(label), hide(value)])
		};
		case "table": return {
			...section,
			...title,
			rows: section.rows.map((row) => row.map(hide))
		};
		case "diagram": return {
			...section,
			...title,
			lines: section.lines.map(hide)
		};
	}
}
const HEAD_LIMITS = {
	line: 2e3,
	warnings: 16e3,
	failure: 8e3
};
const NO_LIMITS = {
	line: Infinity,
	warnings: Infinity,
	failure: Infinity
};
function renderHead({ headline, warnings, failure }, hide, limits) {
	const parts = [within(hide(headline), (text) => `### ${prose(text)}`, limits.line)];
	let room = limits.warnings;
	for (const warning of warnings) {
		const part = within(hide(warning), (text) => `> ⚠️ ${prose(text)}`.replaceAll("\n", "\n> "), limits.line);
		room -= part.length;
		if (room < 0) break;
		parts.push(part);
	}
	return [...parts, ...failure === void 0 ? [] : renderFailure(failure, hide, limits.failure)];
}
function renderFailure({ code, message, fix, paste }, hide, limit) {
	const parts = [within(hide(message), (text) => `❌ ${(0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(code)} ${prose(text)}`, limit), within(hide(fix), (text) => `**Fix:** ${prose(text)}`, limit)];
	if (paste === void 0) return parts;
	return [...parts, within(hide(paste.text), (text) => (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .Gc)([{
		kind: "code",
		...paste,
		text
	}]), limit)];
}
function within(text, render, limit) {
	let kept = [...text];
	let rendered = render(text);
	while (rendered.length > limit) {
		kept = kept.slice(0, Math.floor(kept.length / 2));
		rendered = render(`${kept.join("")}…`);
	}
	return rendered;
}
function rankOf(section) {
	if (section.kind === "diagram") return 4;
	if (section.kind !== "code") return 0;
	if (section.language === "json") return 2;
	return section.language === "yaml" || section.language === "sh" ? 3 : 1;
}
function fill(sections, room) {
	const parts = new Map();
	let left = room;
	let isCut = false;
	const ranked = [...sections.entries()].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
	for (const [index, section] of ranked) {
		const whole = renderPart(section);
		const part = whole.length <= left ? whole : renderFirstRows(section, left);
		isCut ||= part !== whole;
		if (part === "") continue;
		parts.set(index, part);
		left -= part.length + 2;
	}
	return {
		parts: [...parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part),
		isCut
	};
}
function renderFirstRows(section, room) {
	let fitting = "";
	let low = 1;
	let high = countRows(section) - 1;
	while (low <= high) {
		const middle = Math.floor((low + high) / 2);
		const part = renderPart(takeRows(section, middle));
		if (part.length <= room) {
			fitting = part;
			low = middle + 1;
		} else high = middle - 1;
	}
	return fitting;
}
function countRows(section) {
	switch (section.kind) {
		case "list": return section.items.length;
		case "facts":
		case "table": return section.rows.length;
		default: return 0;
	}
}
function takeRows(section, count) {
	switch (section.kind) {
		case "list": return {
			...section,
			items: section.items.slice(0, count)
		};
		case "facts": return {
			...section,
			rows: section.rows.slice(0, count)
		};
		case "table": return {
			...section,
			rows: section.rows.slice(0, count)
		};
		default: return section;
	}
}
const MAX_OPEN_LINES = 25;
function renderPart(section) {
	const { kind, title } = section;
	const isCode = kind === "code" || kind === "diagram";
	const heading = title === void 0 ? "" : `#### ${title}${BREAK}`;
	const markdown = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .Gc)([section]).slice(heading.length);
	const body = isCode ? markdown : withoutLinks(markdown);
	if (!isCode && body.split("\n").length <= MAX_OPEN_LINES) return title === void 0 ? body : `#### ${prose(title)}${BREAK}${body}`;
	return [
		`<details><summary>${html(title ?? "Details")}</summary>`,
		body,
		"</details>"
	].join(BREAK);
}
function renderFoot(isCut, runUrl) {
	const link = (text) => runUrl !== void 0 && /^https?:\/\/[^\s()<>\\]+$/u.test(runUrl) ? `[${text}](${runUrl})` : text;
	if (isCut) return `The plan is too long for a comment; the ${link("job summary")} holds all of it.`;
	return runUrl === void 0 ? "" : `From ${link("this run")}.`;
}
function prose(text) {
	return withoutLinks((0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(text));
}
const NOTHING = "<!-- -->";
const MARKS = /\\.|(`+)(?!`).*?[^`]\1(?!`)|`+|@|#(?=\w)|:\/\/|www\./giu;
function withoutLinks(markdown) {
	return markdown.replace(MARKS, (mark) => separate(mark.startsWith("\\") ? mark.slice(1) : mark) ?? mark);
}
function separate(mark) {
	if (mark === "@" || mark === "#") return `${mark}${NOTHING}`;
	if (mark === "://") return `:${NOTHING}//`;
	return /^www\.$/iu.test(mark) ? `${mark.slice(0, -1)}${NOTHING}.` : void 0;
}
function html(title) {
	return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(title).replaceAll("`", "").replace(/[&<>"]|@|#|:\/\/|www\./giu, (mark) => separate(mark) ?? `&#${mark.charCodeAt(0)};`);
}
// build/src/commands/plan-report/publish-comment.js
async function commentOnPullRequest(report, { masksAccount }, { context, comments, log }) {
	const { repository, pullRequest, serverUrl, runId, workflowFile, job } = context;
	if (repository === void 0 || pullRequest === void 0) return;
	const account = String(report.outputs["aws-account-id"] ?? "");
	const marker = planMarker([
		workflowFile,
		job,
		masksAccount ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .maskAccount */ .Ib)(account, account) : account,
		report.outputs["role-name"] ?? ""
	].join(" "));
	const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
	const body = renderPlanComment(report, marker, masksAccount && account !== "" ? account : void 0, page);
	const outcome = await comments.publish(repository, pullRequest, marker, body);
	log.info(typeof outcome === "string" ? `The plan is a comment on the pull request (${outcome}).` : `The plan is not a comment on the pull request: ${outcome.reason}.`);
}
// build/src/app/accounts.js
async function runAccounts(command, settings, ports) {
	const { kind, options } = command;
	if (kind !== "plan") (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .requireTrustedEvent */ .fZ)(ports.context, kind);
	const asking = {
		...ports,
		github: (0,_declare_js__WEBPACK_IMPORTED_MODULE_7__.memoizeGitHub)(ports.github)
	};
	const report = await run(TITLES[kind], command, workIn(command, settings, asking), settings, asking);
	if (kind === "plan") await commentOnPullRequest(report, options, ports);
	return kind === "bootstrap" && command.fleet !== void 0 ? retireSharedKey(report, command, settings, ports.caller) : report;
}
async function run(title, command, work, settings, ports) {
	const { kind, options, fleet } = command;
	if (fleet === void 0) return work(void 0, requireCredentials(options, kind), ports.log);
	const credentials = fleet.every((place) => hasOwnProfile(place, ports)) ? options.credentials : requireCredentials(options, kind);
	const { allowedAccounts, masksAccount } = options;
	const switchRole = createRoleSwitch(command, settings, ports);
	return runInAccounts({
		title,
		credentials,
		allowedAccounts,
		masksAccount
	}, fleet, work, {
		...ports,
		switchRole
	});
}
function previewIn(command, settings, base) {
	return (place, credentials, log) => {
		const openIam = (given) => ({ reader: (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .createIamAdapter */ .$R)(settings, given).reader });
		const ports = {
			...base,
			log,
			openIam
		};
		return command.kind === "teardown" ? planTeardownOf(toTeardownOptions(command.options, place, credentials), ports) : planBootstrap({
			...command.options,
			...toOptions(place, credentials)
		}, ports);
	};
}
function toOptions(place, credentials) {
	return {
		credentials,
		...place?.declaration,
		...place?.id === void 0 ? {} : { expectedAccount: {
			name: place.name ?? place.id,
			id: place.id
		} }
	};
}
function toTeardownOptions(options, place, credentials) {
	const names = place?.declaration?.roles.flatMap(({ name }) => name ?? []);
	return {
		...options,
		...toOptions(place, credentials),
		roleNames: names ?? options.roleNames
	};
}
function workIn(command, settings, base) {
	const openIam = (credentials) => (0,_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .createIamAdapter */ .$R)(settings, credentials);
	const keys = createKeyRetirement(settings);
	return (place, credentials, log) => {
		const ports = {
			...base,
			log,
			openIam,
			keys
		};
		switch (command.kind) {
			case "teardown": return teardown(toTeardownOptions(command.options, place, credentials), ports);
			case "plan": return previewIn(command, settings, base)(place, credentials, log);
			case "bootstrap": {
				const keyEnd = place === void 0 ? command.options.retireKey : "later";
				return bootstrap({
					...command.options,
					...toOptions(place, credentials),
					retireKey: keyEnd
				}, ports);
			}
		}
	};
}
const TITLES = {
	plan: "Plan",
	bootstrap: "Bootstrap",
	teardown: "Teardown"
};
function createRoleSwitch(command, settings, ports) {
	const roles = (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_2__.createRoleSts)(settings);
	return async ({ id = "", role = "", externalId, name }, from) => {
		const roleArn = role.startsWith("arn:") ? role : (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .renderRoleArn */ .am)({
			partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .toPartition */ .I2)(settings.region),
			account: id,
			path: "/",
			name: role
		});
		const session = await roles.assumeRole({
			roleArn,
			sessionName: command.options.sessionName,
			durationSeconds: 3600,
			inlineSessionPolicy: void 0,
			managedSessionPolicies: [],
			externalId,
			tags: [],
			transitiveTagKeys: []
		}, from);
		const { secretAccessKey, sessionToken } = session.credentials;
		ports.mask(secretAccessKey);
		if (sessionToken !== void 0) ports.mask(sessionToken);
		return {
			...session.credentials,
			from: `the role ${roleArn} of the account ${name ?? id}`
		};
	};
}
async function retireSharedKey(report, { options }, settings, caller) {
	const isProven = report.failure === void 0 && report.outputs.verified === "true";
	if (options.credentials === void 0) return report;
	const key = await retireKey(options.retireKey, options.credentials, isProven, {
		keys: createKeyRetirement(settings),
		caller
	});
	const problem = report.failure ?? key.failure;
	return {
		...report,
		warnings: [...report.warnings, ...key.warnings],
		...problem === void 0 ? {} : { failure: problem }
	};
}



/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(431);




// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.command)(_client2_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _client2_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "AssumeRole", _client2_js__WEBPACK_IMPORTED_MODULE_0__.AssumeRole$) {};
// build/src/aws/sts/assume-role.js
const ACTION = "sts:AssumeRole";
function createRoleSts(settings) {
	return { async assumeRole(request, credentials) {
		const client = (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.createClient)(settings, credentials);
		try {
			return (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .toSession */ .M)(await client.send(toCommand(request), { abortSignal: settings.signal }), ACTION);
		} catch (error) {
			throw toRoleFailure(error, request, (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.toCall)(ACTION, settings, credentials), credentials);
		} finally {
			client.destroy();
		}
	} };
}
function toCommand(request) {
	const { externalId, inlineSessionPolicy, managedSessionPolicies, tags, transitiveTagKeys } = request;
	return new AssumeRoleCommand({
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: request.durationSeconds,
		...externalId === void 0 ? {} : { ExternalId: externalId },
		...inlineSessionPolicy === void 0 ? {} : { Policy: inlineSessionPolicy },
		...managedSessionPolicies.length === 0 ? {} : { PolicyArns: managedSessionPolicies.map((arn) => ({ arn })) },
		...tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({
			Key: key,
			Value: value
		})) },
		...transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }
	});
}
function toRoleFailure(error, request, call, credentials) {
	if (call.signal.aborted) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorName */ .Is)(error);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .Ge)(error);
	const options = { cause: error };
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "AccessDenied")) {
		const isTagging = /perform: sts:TagSession/u.test(reason);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CHAIN_NOT_AUTHORIZED", {
			role: request.roleArn,
			source: credentials.from,
			principal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPrincipal */ .Cn)(reason),
			action: isTagging ? "sts:TagSession" : ACTION,
			isTagged: request.tags.length > 0,
			reason
		}, options);
	}
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "PackedPolicyTooLarge") && request.tags.length > 0) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_TAGS_TOO_LARGE", { reason }, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_POLICY_REJECTED", {
		action: ACTION,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
}



/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);


// build/src/aws/sts/session.js
function toSession(answer, action) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end } = answer.Credentials ?? {};
	const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
	const isEnding = end !== void 0 && !Number.isNaN(end.getTime());
	const isKeyId = /^\w+$/u.test(accessKeyId ?? "");
	if (!accessKeyId || !isKeyId || !secret || !token || !isEnding || !arn || !userId) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an incomplete answer",
		reason: "credentials or identity are missing in it"
	});
	return {
		credentials: {
			accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
			sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
			from: "the session just issued"
		},
		expiration: end.toISOString(),
		arn,
		userId
	};
}



/***/ })

};
