#!/usr/bin/env node
import * as __WEBPACK_EXTERNAL_MODULE__load_emulator_js_c3b209ee__ from "./load-emulator.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8536:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["isCheckout"]: () => (__WEBPACK_EXTERNAL_MODULE__load_emulator_js_c3b209ee__.isCheckout), ["loadDemo"]: () => (__WEBPACK_EXTERNAL_MODULE__load_emulator_js_c3b209ee__.loadDemo), ["loadServe"]: () => (__WEBPACK_EXTERNAL_MODULE__load_emulator_js_c3b209ee__.loadServe) });

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   I2: () => (/* binding */ toPartition),
/* harmony export */   Ib: () => (/* binding */ maskAccount),
/* harmony export */   Jz: () => (/* binding */ parseRolePath),
/* harmony export */   P3: () => (/* binding */ parsePrincipalArn),
/* harmony export */   Sx: () => (/* binding */ isPolicyArn),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   _h: () => (/* binding */ defaultRegion),
/* harmony export */   am: () => (/* binding */ renderRoleArn),
/* harmony export */   ap: () => (/* binding */ findUserName),
/* harmony export */   nS: () => (/* binding */ POLICY_ARN),
/* harmony export */   nc: () => (/* binding */ parseForeignRoleArn),
/* harmony export */   rh: () => (/* binding */ isPartition),
/* harmony export */   yn: () => (/* binding */ isRoleName)
/* harmony export */ });
// build/src/trust/arn.js
const PARTITIONS = {
	aws: {
		region: "us-east-1",
		pattern: void 0
	},
	"aws-cn": {
		region: "cn-north-1",
		pattern: /^cn-\w+-\d+$/u
	},
	"aws-us-gov": {
		region: "us-gov-west-1",
		pattern: /^us-gov-\w+-\d+$/u
	},
	"aws-eusc": {
		region: "eusc-de-east-1",
		pattern: /^eusc-\w+-\w+-\d+$/u
	},
	"aws-iso": {
		region: "us-iso-east-1",
		pattern: /^us-iso-\w+-\d+$/u
	},
	"aws-iso-b": {
		region: "us-isob-east-1",
		pattern: /^us-isob-\w+-\d+$/u
	},
	"aws-iso-e": {
		region: "eu-isoe-west-1",
		pattern: /^eu-isoe-\w+-\d+$/u
	},
	"aws-iso-f": {
		region: "us-isof-south-1",
		pattern: /^us-isof-\w+-\d+$/u
	}
};
function isPartition(text) {
	return Object.hasOwn(PARTITIONS, text);
}
function defaultRegion(partition) {
	return PARTITIONS[partition].region;
}
function toPartition(region) {
	for (const name of Object.keys(PARTITIONS).filter(isPartition)) if (PARTITIONS[name].pattern?.test(region) === true) return name;
	return "aws";
}
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/u;
function isRoleName(text) {
	return ROLE_NAME.test(text);
}
function parseRolePath(text) {
	const match = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text);
	if (match === null || text.startsWith("arn:")) return void 0;
	const [, path = "", name = ""] = match;
	return {
		path: `/${path}`,
		name
	};
}
const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;
function isPolicyArn(text) {
	return POLICY_ARN.test(text);
}
function parseRoleArn(text) {
	const match = /^arn:([\w-]+):iam::(\d{12}):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,64})$/u.exec(text);
	if (match === null) return void 0;
	const [, partition = "", account = "", path = "", name = ""] = match;
	return isPartition(partition) ? {
		partition,
		account,
		path,
		name
	} : void 0;
}
function parseForeignRoleArn(text) {
	const match = /^arn:[\w-]+:[\w-]*:[\w-]*:([\w.@-]*):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,128})$/u.exec(text);
	if (match === null) return void 0;
	const [, account = "", path = "", name = ""] = match;
	return {
		partition: "aws",
		account,
		path,
		name,
		given: text
	};
}
function renderRoleArn(role) {
	if (role.given !== void 0) return role.given;
	return `arn:${role.partition}:iam::${role.account}:role${role.path}${role.name}`;
}
function parsePrincipalArn(arn) {
	const match = /^arn:([\w-]+):(?:iam|sts)::(\d{12}):(.+)$/u.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", account = "", resource = ""] = match;
	if (!isPartition(partition)) return void 0;
	return {
		arn,
		partition,
		account,
		roleName: /^assumed-role\/([^/]+)\//u.exec(resource)?.[1]
	};
}
function findUserName(arn) {
	return /^arn:[\w-]+:iam::\d{12}:user\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]+)$/u.exec(arn)?.[1];
}
function maskAccount(text, account) {
	return text.replaceAll(account, `${account.slice(0, 2)}********${account.slice(-2)}`);
}



/***/ }),

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ isForeignService),
/* harmony export */   L2: () => (/* binding */ TRUST_INPUTS),
/* harmony export */   QA: () => (/* binding */ parseAudience),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   p6: () => (/* binding */ parseDeclaredName),
/* harmony export */   to: () => (/* binding */ namesForeign),
/* harmony export */   uc: () => (/* binding */ isUsableEndpoint),
/* harmony export */   w8: () => (/* binding */ AWS_KEY_ID)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5303);

// build/src/inputs/fields/aws.js
const TRUST_INPUTS = [
	"repositories",
	"branches",
	"git-tags",
	"environments",
	"pull-requests",
	"reusable-workflows",
	"subjects",
	"trust-conditions"
];
function parseDeclaredName(read) {
	return read.matching("role-name", _arn_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_NAME */ .VA, "a role name of 1 to 64 letters, digits, or any of + = , . @ - _");
}
function parseAudience(read) {
	return read.matching("audience", /^[\x21-\x7e]{1,255}$/u, "an audience of 1 to 255 characters without spaces");
}
function isForeignService(read) {
	return isUsableEndpoint(read.text("sts-endpoint") ?? "");
}
function namesForeign(read) {
	const role = read.text("role-to-assume") ?? "";
	const isForeignRole = role.startsWith("arn:") && (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(role) === void 0;
	const region = read.text("aws-region");
	const key = read.text("aws-access-key-id");
	const isForeignRegion = region !== void 0 && !AWS_REGION.test(region);
	return isForeignRole || isForeignRegion || key !== void 0 && !AWS_KEY_ID.test(key);
}
const AWS_REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/u;
const AWS_KEY_ID = /^\w{16,128}$/u;
function isUsableEndpoint(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url?.protocol === "https:" || url?.protocol === "http:" && isPrivateHost(url.hostname);
}
function isPrivateHost(host) {
	return /^[a-z\d_-]+$/iu.test(host) || /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/u.test(host) || /\.(?:local|internal|localhost)$/iu.test(host) || /^\[(?:::1|f[cd][\da-f]{2}:[\da-f:]*)\]$/iu.test(host);
}



/***/ }),

/***/ 1702:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(104);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5598);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9883);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6309);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(2227);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(2124);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6910);
/* harmony import */ var _distinguish_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2965);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7975);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8161);
/* harmony import */ var _load_emulator_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8536);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6848);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8321);















// node_modules/commander/lib/error.js
var require_error = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const EventEmitter = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:events").EventEmitter;
	const childProcess = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:child_process");
	const path = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:path");
	const fs = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:fs");
	const process = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJSMin */ .Ft)(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
// build/src/cli/commands/emulator.js
function addEmulatorCommands(program, host, end) {
	const { terminal, root } = host;
	addEmulator(program).action(async (values) => {
		const emulator = await (0,_load_emulator_js__WEBPACK_IMPORTED_MODULE_10__.loadServe)(root);
		if (emulator === void 0) return end(reportMissing(host));
		const { issuerKeys, ...options } = values;
		const keys = issuerKeys === void 0 ? void 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(issuerKeys, "utf8");
		const print = (line) => terminal.out.write(`${line}\n`);
		await emulator.serve({
			...options,
			issuerKeys: keys
		}, print, host.untilStopped);
	});
	program.command("demo").summary("runs bootstrap, assume, identity and an explained refusal against an emulated GitHub and AWS").description("Runs bootstrap, assume, identity and an explained refusal with the real action against an emulated GitHub and AWS on 127.0.0.1. Needs no AWS account.").usage("").allowExcessArguments(false).helpOption("--help", "Show this help.").action(async () => end(await runDemo(host)));
}
function reportMissing({ terminal }) {
	const text = `The emulator is not available here. Run this command in a clone of the repository, after \`npm ci\`, with Node 22.18 or later (this is Node ${process.versions.node}).`;
	terminal.err.write(`${text}\n`);
	return 1;
}
function addEmulator(program) {
	const number = (flag, text) => new Option(`${flag} <number>`, text).argParser(parseNumber).default(0);
	return program.command("emulator").summary("starts an emulated GitHub and AWS on 127.0.0.1 and prints the variables that point to them").description("Starts an emulated GitHub with octo-org/octo-repo and an emulated AWS with account 111122223333 on 127.0.0.1, prints the variables that point to them, and runs until it is interrupted.").usage("[flags]").allowExcessArguments(false).helpOption("--help", "Show this help.").addOption(number("--port", "The port; 0 chooses a free one.")).addOption(number("--latency-ms", "Delay of every response, in milliseconds.")).addOption(number("--propagation-ms", "Delay until STS sees a change in IAM, in milliseconds.")).addOption(new Option("--subject-format <format>", "The subject format of the repository.").choices(["classic", "immutable"]).default("classic")).option("--event <name>", "The event of the job whose variables are printed, such as `push` or `pull_request`.").option("--ref <ref>", "The ref of the job: `refs/heads/dev`, `refs/tags/v1`, `refs/pull/7/merge`.").option("--environment <name>", "The environment of the job.").option("--issuer-keys <file>", "A JSON Web Key Set of the real issuer; its tokens are then accepted, too.").addHelpText("after", "\nExample:\n  gh-oidc-aws emulator --port 4599\n");
}
function parseNumber(text) {
	if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("Expected a whole number.");
	return Number(text);
}
async function runDemo(host) {
	const { root, env, node, terminal } = host;
	const demo = await (0,_load_emulator_js__WEBPACK_IMPORTED_MODULE_10__.loadDemo)(root);
	if (demo === void 0) return reportMissing(host);
	const hasCheckout = (0,_load_emulator_js__WEBPACK_IMPORTED_MODULE_10__.isCheckout)(root);
	const workDir = hasCheckout ? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, ".demo") : (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(), "gh-oidc-aws-demo-"));
	if (hasCheckout) (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.rmSync)(workDir, {
		recursive: true,
		force: true
	});
	const { PATH = "", SystemRoot = "" } = env;
	return await demo.demo({
		node,
		bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, "dist/index.js"),
		baseEnv: {
			PATH,
			SystemRoot,
			HOME: workDir
		},
		workDir,
		print: (line) => terminal.out.write(`${line}\n`)
	}) ? 0 : 1;
}
// build/src/cli/commands.js
const REPOSITORY = "The repository is the git remote `origin`, unless you pass `--repositories`.";
const CREDENTIALS = "Uses the credentials that the AWS SDK finds (environment variables, `aws login`, SSO, profiles) or those of `--profile`.";
const COMMANDS = {
	plan: {
		summary: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F.plan,
		details: `${REPOSITORY} ${CREDENTIALS}`,
		examples: ["gh-oidc-aws plan --profile dev --environments production --policy-arns arn:aws:iam::aws:policy/ReadOnlyAccess", "gh-oidc-aws plan --config .github/gh-oidc-aws.yml --fail-on-drift"]
	},
	bootstrap: {
		summary: "shows the plan, asks for confirmation, and sets up OIDC provider, role, trust and permissions",
		details: `${REPOSITORY} ${CREDENTIALS} Nothing changes until you answer \`yes\` or pass \`--yes\`.`,
		examples: ["gh-oidc-aws bootstrap --profile dev --branches main", "gh-oidc-aws bootstrap --profile dev --profile prod --environments production --yes"]
	},
	teardown: {
		summary: "shows what would be removed, asks for confirmation, and removes only what `bootstrap` created and still owns",
		details: `${REPOSITORY} ${CREDENTIALS} Nothing is removed until you answer \`yes\` or pass \`--yes\`.`,
		examples: ["gh-oidc-aws teardown --profile dev --remove-provider"]
	},
	identity: {
		summary: "shows whose credentials are in use and whether they match what is expected",
		details: CREDENTIALS,
		examples: ["gh-oidc-aws identity --profile dev --allowed-account-ids 111122223333 --expected-role Admin"]
	},
	diagnose: {
		summary: "explains which trust condition admits or refuses a token with these claims, and lints the trust policy",
		details: "The claims are the payload of an ID token as JSON; never pass the token itself. With `--policy`, no AWS call is made and no credentials are needed; without it, the role is read from IAM.",
		examples: [
			"gh-oidc-aws diagnose --claims claims.json --policy trust-policy.json",
			"gh-oidc-aws diagnose --policy trust-policy.json",
			"aws iam get-role --role-name deploy | gh-oidc-aws diagnose --claims claims.json --policy -"
		]
	},
	render: {
		summary: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .F.render,
		details: `${REPOSITORY} Makes no AWS calls. Prints the document to the standard output.`,
		examples: ["gh-oidc-aws render --branches main > template.yml", "gh-oidc-aws render --render-format policy-json --account prod --config .github/gh-oidc-aws.yml"]
	}
};
const EXIT_CODES = `Exit codes:
  0    done, or nothing to do
  1    failed, refused, not confirmed, or called with invalid flags
  2    \`plan --fail-on-drift\` found a difference
  130  interrupted
`;
// build/src/cli/options.js
function hasFlag(name, spec, mode) {
	if (name === "mode" || spec.isSecret === true) return false;
	return spec.modes === "all" || spec.modes.includes(mode);
}
function addInputFlags(command, mode) {
	const flags = Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m).filter(([name, spec]) => hasFlag(name, spec, mode));
	for (const heading of Object.values(HEADINGS)) {
		command.optionsGroup(`${heading}:`);
		for (const [name, spec] of flags) if (toHeading(name, spec) === heading) addFlag(command, name, spec);
	}
}
const HEADINGS = {
	own: "Command",
	runs: "Who may assume the role",
	declared: "Role and permissions",
	all: "AWS, GitHub and the network"
};
function toHeading(name, { modes }) {
	if (_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .TRUST_INPUTS */ .L2.includes(name)) return HEADINGS.runs;
	if (modes === "all") return HEADINGS.all;
	return modes.includes("plan") && modes.includes("render") ? HEADINGS.declared : HEADINGS.own;
}
function addFlag(command, name, spec) {
	const text = describe(spec);
	if (spec.isSwitch === true) {
		command.addOption(new Flag(name, `--${name} [boolean]`, text));
		if (spec.default === "true") command.addOption(new NoFlag(name, `--no-${name}`, `Same as \`--${name} false\`.`));
	} else if (spec.isList === true) command.addOption(new Flag(name, `--${name} <list>`, text).argParser(collect));
	else command.addOption(new Flag(name, `--${name} <value>`, text));
}
var Flag = class extends Option {
	#input;
	constructor(input, flags, description) {
		super(flags, description);
		this.#input = input;
		this.negate = false;
	}
	attributeName() {
		return this.#input;
	}
};
var NoFlag = class extends Flag {
	constructor(input, flags, description) {
		super(input, flags, description);
		this.negate = true;
	}
};
function describe({ description, default: fallback, isSwitch }) {
	const text = description.replace(/, (?:one (?:(?:ARN|key|`owner\/repo`) )?per line|separated by commas(?: or line ends)?)/gu, "").replace(/: `(owner\/repo[^`]*)`, one per line/gu, ": `$1`").replace(/ one `owner\/repo` per line/gu, " `owner/repo`").replaceAll("the repository of the run", "the git remote `origin`").replaceAll("Default: the log.", "Default: the standard output.").replaceAll("the whole step", "the whole command").replace(/(?:of|in) the workspace/gu, "below the current directory").replaceAll("a `github-token`", "a GH_TOKEN").replaceAll("this action", "this tool");
	return fallback === void 0 || isSwitch === true && fallback === "false" ? text : `${text} (default: ${fallback})`;
}
function collect(value, before) {
	return [...before === void 0 ? [] : [before], value].join("\n");
}
function toRawInputs(mode, values) {
	return (name) => {
		if (name === "mode") return mode;
		const value = values[name];
		return value === void 0 ? "" : String(value);
	};
}
// build/src/cli/exit-code.js
function toExitCode(error) {
	if (error === void 0) return 0;
	return error.code === "DRIFT_FOUND" ? 2 : 1;
}
// build/src/cli/messages.js
const FIXES = {
	INPUT_INVALID: "correct the flags (`gh-oidc-aws COMMAND --help` explains them); nothing was changed.",
	CREDENTIALS_MISSING: "sign in (`aws sso login`, `aws login`), pass `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
	CREDENTIALS_INVALID: "check the key or sign in again; `gh-oidc-aws identity` shows whose credentials are in use.",
	CREDENTIALS_EXPIRED: "sign in again (`aws sso login`, `aws login`) and run the same command.",
	ACCOUNT_NOT_ALLOWED: "choose another `--profile`, or add the account to `--allowed-account-ids`.",
	ROLE_UNEXPECTED: "choose another `--profile`, or correct the role name.",
	REPOSITORY_UNKNOWN: "check the name, and set GH_TOKEN (or GITHUB_TOKEN) to a token that can read the repository, such as the output of `gh auth token`.",
	SUBJECT_TEMPLATE: "set GH_TOKEN to a token that can read the repository, or pass the subjects in `--subjects`.",
	AWS_UNREACHABLE: "check the network, the proxy and `--aws-region`, then run again.",
	DRIFT_FOUND: "run `gh-oidc-aws bootstrap` to apply the plan.",
	OUTPUT_FILE_NOT_WRITTEN: "pass a file below the current directory in `--output-file`."
};
function toFailureText({ code, message, fix, paste }) {
	const terminalFix = FIXES[code];
	return {
		code,
		message: toTerminalText(message),
		fix: terminalFix ?? toTerminalText(fix),
		paste: terminalFix === void 0 ? paste : void 0
	};
}
const PHRASES = [
	[/`mode: (\w+)`/gu, "`gh-oidc-aws $1`"],
	[/`render-format: ([\w-]+)`/gu, "`--render-format $1`"],
	[/the job has no ID token \(add `id-token: write`\)/gu, "a terminal has no ID token; a run of the workflow verifies it"],
	[/this step holds no AWS credentials/gu, "there are no AWS credentials"],
	[/the inputs of this step/gu, "the flags"],
	[/ \(is `actions\/checkout` missing\?\)/gu, ""],
	[/a file of the workspace/gu, "a file below the current directory"]
];
function toTerminalText(text) {
	return PHRASES.reduce((rest, [pattern, phrase]) => rest.replace(pattern, phrase), text);
}
// build/src/cli/json.js
function toJson(command, report, error) {
	return {
		version: 1,
		verb: command,
		ok: error === void 0,
		exitCode: toExitCode(error),
		...report === void 0 ? {} : describeReport(report),
		...error === void 0 ? {} : { failure: describeFailure(error) }
	};
}
function describeReport({ headline, warnings, outputs, document }) {
	const values = Object.entries(outputs).map(([name, value]) => [name, toValue(name, value)]);
	return {
		headline: toTerminalText(headline),
		warnings: warnings.map(toTerminalText),
		outputs: Object.fromEntries(values),
		...document === void 0 ? {} : { document }
	};
}
function describeFailure(error) {
	const { code, message, fix } = toFailureText(error);
	return {
		code,
		message,
		fix
	};
}
function toValue(name, value) {
	if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z) return String(value);
	return name === "plan" || name === "findings" ? JSON.parse(value) : value;
}
// build/src/document/width.js
const WIDE = /^(?![\u{ff61}-\u{ffdc}\u{ffe8}-\u{ffee}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u{3000}-\u{303e}\u{30fb}\u{30fc}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]|\u{fe0f}/u;
const ASCII = /^[ -~]*$/u;
const COMBINING = /^\p{M}+$/u;
function displayWidth(text) {
	if (ASCII.test(text)) return text.length;
	return splitGraphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
function padEnd(text, width) {
	return `${text}${" ".repeat(Math.max(0, width - displayWidth(text)))}`;
}
function takeWidth(text, width) {
	let taken = "";
	for (const grapheme of splitGraphemes(text)) {
		if (taken !== "" && displayWidth(taken + grapheme) > width) break;
		taken += grapheme;
	}
	return taken;
}
function splitGraphemes(text) {
	return Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
	if (WIDE.test(grapheme)) return 2;
	return COMBINING.test(grapheme) ? 0 : 1;
}
// build/src/document/text.js
function renderText(sections) {
	return sections.map(_distinguish_js__WEBPACK_IMPORTED_MODULE_5__/* .distinguish */ .o).flatMap((section) => section.kind === "diagram" ? [] : [...section.title === void 0 ? [] : [`${section.title}:`], ...textBody(section)]);
}
function textBody(section) {
	switch (section.kind) {
		case "text": return section.text.split("\n");
		case "list": return section.items.map((item) => `  - ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(item)}`);
		case "facts": return alignColumns(section.rows);
		case "table": return alignColumns([section.columns, ...section.rows]);
		case "code": return section.text.split("\n").map((line) => `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(line)}`);
	}
}
function alignColumns(rows) {
	const shown = rows.map((row) => row.map(_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g));
	const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? ""))));
	return shown.map((row) => `  ${row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join("  ")}`.trimEnd());
}
// build/src/cli/format.js
function paint(style, text, { hasColor }) {
	return hasColor ? (0,node_util__WEBPACK_IMPORTED_MODULE_8__.styleText)(style, text, { validateStream: false }) : text;
}
function renderSections(sections, look) {
	return sections.map((section) => renderSection(section, look)).filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function renderSection(section, look) {
	const title = section.title === void 0 ? [] : [renderTitle(section.title, look)];
	switch (section.kind) {
		case "diagram": return [];
		case "table":
			if (look.columns !== void 0 && section.columns.join() === STEP_COLUMNS) return [...title, ...section.rows.flatMap((row) => renderStep(row, look))];
			return [...title, ...renderTable([section.columns, ...section.rows], look)];
		case "list": return [...title, ...section.items.flatMap((item) => hang$1("  - ", item, look).map((line) => renderItem(line, look)))];
		case "code": return [...title, ...section.text.split("\n").map((line) => renderCodeLine(section.language, line, look))];
		default: return [...title, ...renderText([{
			...section,
			title: ""
		}]).slice(1).map(_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)];
	}
}
function renderTitle(title, look) {
	const [, head = title, verdict] = /^(.*) \((widens)\)$/u.exec((0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(title)) ?? [];
	const mark = verdict === void 0 ? "" : ` ${paint("yellow", `(${verdict})`, look)}`;
	return `${paint("bold", verdict === void 0 ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(title) : head, look)}${mark}:`;
}
function renderCodeLine(language, line, look) {
	const text = `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(line)}`;
	if (language !== "diff") return text;
	if (line.startsWith("+")) return paint("green", text, look);
	return line.startsWith("-") ? paint("red", text, look) : text;
}
function renderItem(line, look) {
	return line.replace(/^ {2}- (ERROR|WARNING)\b/u, (_, severity) => {
		return `  - ${paint(severity === "ERROR" ? "red" : "yellow", severity, look)}`;
	});
}
function hang$1(mark, text, { columns }) {
	return (columns === void 0 ? [(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(text)] : wrap((0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(text), Math.max(20, columns - mark.length))).map((line, index) => `${index === 0 ? mark : " ".repeat(mark.length)}${line}`);
}
const STEP_COLUMNS = ",widens,step,why";
function renderStep([, widens = "", step = "", why = ""], look) {
	const [mark, style] = MARKS.find(([pattern]) => pattern.test(step))?.[1] ?? ["~", "yellow"];
	const verdict = widens === "yes" ? paint("yellow", " (widens)", look) : "";
	const reason = hang$1("      ", why, look).map((line) => paint("dim", line, look));
	return [`  ${paint(style, `${mark} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(step)}`, look)}${verdict}`, ...reason];
}
const MARKS = [[/^(?:create|add|attach|write|set) /u, ["+", "green"]], [/^(?:delete|detach|remove) /u, ["\u2212", "red"]]];
const GAP = "  ";
const INDENT = "  ";
function renderTable(rows, look) {
	const shown = rows.map((row) => row.map(_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g));
	const [head = []] = shown;
	const widths = toWidths(head.map((_, column) => Math.max(...shown.map((row) => displayWidth(row[column] ?? "")))), (look.columns ?? Number.POSITIVE_INFINITY) - 2 - 2 * (head.length - 1));
	return shown.flatMap((row, index) => {
		const cells = row.map((cell, column) => wrap(cell, widths[column] ?? displayWidth(cell)));
		const height = Math.max(...cells.map((lines) => lines.length));
		return Array.from({ length: height }, (_, line) => {
			const parts = cells.map((lines, column) => {
				const text = lines[line] ?? "";
				return `${index === 0 ? paint("dim", text, look) : renderCell(head[column] ?? "", text, look)}${padEnd(text, widths[column] ?? 0).slice(text.length)}`;
			});
			return `${INDENT}${parts.join(GAP)}`.trimEnd();
		});
	});
}
const CELLS = [
	[
		"may",
		/^\u2714/u,
		"green"
	],
	[
		"may",
		/^\u2716/u,
		"red"
	],
	[
		"met",
		/^yes/u,
		"green"
	],
	[
		"met",
		/^NO/u,
		"red"
	],
	[
		"result",
		/^`/u,
		"red"
	]
];
function renderCell(column, text, look) {
	const style = CELLS.find(([name, pattern]) => name === column && pattern.test(text))?.[2];
	return style === void 0 ? text : paint(style, text, look);
}
const LEAST_WIDTH = 6;
function toWidths(widths, room) {
	const sum = (limit) => widths.reduce((total, width) => total + Math.min(width, limit), 0);
	let limit = Math.max(0, ...widths);
	while (limit > LEAST_WIDTH && sum(limit) > room) limit -= 1;
	return widths.map((width) => Math.min(width, limit));
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const next = line === "" ? word : `${line} ${word}`;
		if (displayWidth(next) <= width) {
			line = next;
			continue;
		}
		if (line !== "") lines.push(line);
		line = word;
		while (displayWidth(line) > width) {
			const start = takeWidth(line, width);
			if (start === line) break;
			lines.push(start);
			line = line.slice(start.length);
		}
	}
	return [...lines, line];
}
// build/src/cli/render-report.js
function renderReport(report, { out, err }) {
	const hasDocument = report.document !== void 0;
	const sections = hasDocument ? [] : renderSections(report.sections, out);
	const [headline = ""] = splitLines(toTerminalText(report.headline));
	return [
		...sections.map(toOut),
		...sections.length > 0 ? [toOut("")] : [],
		...report.warnings.flatMap((warning) => hang(paint("yellow", "warning:", err), splitLines(toTerminalText(warning)))),
		hasDocument ? toErr(headline) : toOut(paint("bold", headline, out))
	];
}
function renderFailure(error, { err }) {
	const { code, message, fix, paste } = toFailureText(error);
	return [
		...renderSections(error.evidence, err).map(toErr),
		...hang(paint("red", `error ${code}:`, err), splitLines(message)),
		toErr(`Fix: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(fix)}`),
		...(paste?.text.split("\n") ?? []).map((line) => toErr(`  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(line)}`))
	];
}
function renderStack(error) {
	return splitLines(error.stack ?? "").map(toErr);
}
function hang(label, [first = "", ...rest]) {
	return [toErr(`${label} ${first}`), ...rest.map((line) => toErr(`  ${line}`))];
}
function splitLines(text) {
	return text.split("\n").map(_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g);
}
function toOut(text) {
	return {
		stream: "out",
		text
	};
}
function toErr(text) {
	return {
		stream: "err",
		text
	};
}
// build/src/cli/screen-writer.js
function createScreenWriter({ out, err }) {
	const secrets = new Set();
	let hasStatus = false;
	const maskSecrets = (text) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
	const clearStatus = () => {
		if (hasStatus) err.write("\r\x1B[2K");
		hasStatus = false;
	};
	return {
		mask: (secret) => secrets.add(secret),
		write: (lines) => {
			clearStatus();
			for (const { stream, text } of lines) (stream === "out" ? out : err).write(`${maskSecrets(text)}\n`);
		},
		writeDocument: (text) => {
			clearStatus();
			out.write(text);
		},
		showStatus: (text) => {
			clearStatus();
			const width = Math.max(1, (err.columns ?? 80) - 1);
			err.write(paint("dim", takeWidth(maskSecrets(text), width), err));
			hasStatus = true;
		},
		clearStatus
	};
}
// build/src/cli/output.js
function createPrinter(command, terminal, isJson) {
	const writer = createScreenWriter(terminal);
	const shown = new Set();
	const notice = (line) => writer.write([{
		stream: "err",
		text: (0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(toTerminalText(line))
	}]);
	const showReport = (report) => {
		const sections = report.sections.filter((section) => !shown.has(JSON.stringify(section)));
		const warnings = report.warnings.filter((warning) => !shown.has(JSON.stringify(warning)));
		for (const part of [...sections, ...warnings]) shown.add(JSON.stringify(part));
		if (report.document !== void 0) writer.writeDocument(report.document);
		writer.write(renderReport({
			...report,
			sections,
			warnings
		}, terminal));
	};
	const showFailure = (error) => writer.write(renderFailure(error, terminal));
	const showJson = (report, error) => writer.write([{
		stream: "out",
		text: JSON.stringify(toJson(command, report, error), null, 2)
	}]);
	return {
		isJson,
		log: {
			mask: writer.mask,
			info: (line) => {
				if (terminal.err.isTerminal && STEP.test(line)) writer.showStatus((0,_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g)(toTerminalText(line)));
				else notice(line);
			}
		},
		notice,
		plan: (report) => {
			showReport(report);
			if (report.failure !== void 0) showFailure(report.failure);
		},
		finish: (report) => {
			if (!isJson) showReport(report);
			if (report.failure !== void 0) showFailure(report.failure);
			if (isJson) showJson(report, report.failure);
			writer.clearStatus();
			return toExitCode(report.failure);
		},
		fail: (error) => {
			const known = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) ? error : toInternalError(error);
			if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) && error instanceof Error) writer.write(renderStack(error));
			showFailure(known);
			if (isJson) showJson(void 0, known);
			return toExitCode(known);
		}
	};
}
const STEP = /^(?:\[[^\]]*\] )?(?:Would|Will|Done)\b/u;
function toInternalError(error) {
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("INTERNAL_ERROR", { reason: (0,_error_message_js__WEBPACK_IMPORTED_MODULE_14__/* .errorMessage */ .g)(error) }, { cause: error });
}
// build/src/cli/terminal.js
var Interrupted = class extends Error {};
function createTerminal({ stdin, stdout, stderr, env }) {
	const allowsColor = !env["NO_COLOR"] && env["TERM"] !== "dumb";
	const toScreen = (stream) => ({
		isTerminal: stream.isTTY === true,
		hasColor: stream.isTTY === true && allowsColor,
		get columns() {
			return stream.isTTY === true ? stream.columns || 80 : void 0;
		},
		write: (chunk) => stream.write(chunk)
	});
	return {
		out: toScreen(stdout),
		err: toScreen(stderr),
		canAsk: stdin.isTTY === true && stdout.isTTY === true,
		ask: async (question) => {
			const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_11__.createInterface)({
				input: stdin,
				output: stdout
			});
			try {
				return await new Promise((resolve, reject) => {
					lines.once("SIGINT", () => reject(new Interrupted("interrupted at a question")));
					lines.once("close", () => {
						stdout.write("\n");
						resolve(void 0);
					});
					lines.question(question).then(resolve, reject);
				});
			} finally {
				lines.close();
			}
		},
		readInput: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_12__.text)(stdin)
	};
}
// build/src/cli/program.js
async function runProgram(args, environment) {
	let code = 0;
	const program = createProgram(environment.terminal, environment.version);
	for (const name of Object.keys(COMMANDS)) addCommand(program, name).action(async (values) => {
		code = await run(name, values, environment);
	});
	addEmulatorCommands(program, environment, (exitCode) => {
		code = exitCode;
	});
	try {
		await program.parseAsync([...args], { from: "user" });
		return code;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		return args.includes("--json") ? reportUsage(args, error, environment.terminal) : 1;
	}
}
function createProgram({ out, err }, version) {
	return new Command("gh-oidc-aws").description("AWS trust for GitHub Actions from a terminal: set it up, inspect it, explain refusals.").version(version, "--version", "show the version").helpOption("--help", "show the help").helpCommand("help [command]", "show the help of a command").showHelpAfterError("Run `gh-oidc-aws --help` for the commands, and `gh-oidc-aws COMMAND --help` for the flags of a command.").addHelpText("after", `\n${EXIT_CODES}`).exitOverride().configureHelp({
		showGlobalOptions: false,
		subcommandTerm: (command) => command.name()
	}).configureOutput({
		writeOut: (text) => out.write(text),
		writeErr: (text) => err.write(text),
		getOutHelpWidth: () => Math.min(out.columns ?? 100, 120),
		getErrHelpWidth: () => Math.min(err.columns ?? 100, 120),
		getOutHasColors: () => out.hasColor,
		getErrHasColors: () => err.hasColor
	});
}
function addCommand(program, name) {
	const { summary, details, examples } = COMMANDS[name];
	const command = program.command(name).summary(summary).description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${details}`).usage("[flags]").allowExcessArguments(false).addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}\n\n${EXIT_CODES}`);
	command.optionsGroup("Terminal:");
	if (name !== "render") command.addOption(new Option("--profile <name>", name === "identity" || name === "diagnose" ? "The AWS profile to use." : "The AWS profile to use. Repeat the flag to work on several accounts.").argParser((value, before = []) => [...before, value]));
	if (name === "diagnose") {
		command.option("--claims <file>", "A file with the claims of a token as JSON; `-` reads the standard input.");
		command.option("--policy <file>", "A file with a trust policy or the output of `aws iam get-role`; `-` reads the standard input.");
	}
	if (name === "bootstrap" || name === "teardown") command.option("--yes", "Skip the confirmation. Required if input or output is not a terminal.");
	command.option("--json", "Print one JSON object to the standard output; everything else goes to the standard error.");
	command.helpOption("--help", "Show this help.");
	addInputFlags(command, name);
	return command;
}
async function run(name, values, environment) {
	const printer = createPrinter(name, environment.terminal, values["json"] === true);
	const text = (flag) => {
		const value = values[flag];
		return typeof value === "string" ? value : void 0;
	};
	const commandArguments = {
		raw: toRawInputs(name, values),
		profiles: [...new Set(values["profile"] ?? [])],
		isAgreed: values["yes"] === true,
		claims: text("claims"),
		policy: text("policy")
	};
	try {
		const { runCommand } = await __nccwpck_require__.e(/* import() */ 2113).then(__nccwpck_require__.bind(__nccwpck_require__, 2113));
		return printer.finish(await runCommand(name, commandArguments, {
			...environment,
			printer
		}));
	} catch (error) {
		if (error instanceof Interrupted) throw error;
		return printer.fail(error);
	}
}
function reportUsage(args, { message }, { out, err, ...rest }) {
	const silent = {
		...rest,
		out,
		err: {
			...err,
			write: () => {}
		}
	};
	const problems = [message.replace(/^error: /u, "")];
	return createPrinter(args[0] ?? "", silent, true).fail((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("INPUT_INVALID", { problems }));
}
// build/src/cli.js
const { env, stdin, stdout, stderr } = process;
const INTERRUPTED = 130;
function findPackage(folder) {
	try {
		const { version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "package.json"), "utf8"));
		if (version !== void 0) return {
			root: folder,
			version
		};
	} catch {}
	if ((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(folder) === folder) throw new Error("cannot find the package.json of gh-oidc-aws");
	return findPackage((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(folder));
}
let isWriting = false;
let isServing = false;
function reportInterruption() {
	const text = isWriting ? "Interrupted. Completed changes stay in place. Run the same command again to finish; `plan` shows what is left." : "Interrupted. Nothing was changed.";
	stderr.write(`\n${text}\n`);
}
const OLDEST_NODE = 22;
async function main() {
	const { node } = process.versions;
	if (Number.parseInt(node, 10) < OLDEST_NODE) {
		stderr.write(`gh-oidc-aws needs Node ${OLDEST_NODE} or later, but this is Node ${node}. Install a newer Node.\n`);
		return 1;
	}
	delete env["GITHUB_EVENT_PATH"];
	const { root, version } = findPackage((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.realpathSync)(process.argv[1] ?? ".")));
	process.on("SIGINT", () => {
		if (isServing) return;
		reportInterruption();
		process.exit(INTERRUPTED);
	});
	return runProgram(process.argv.slice(2), {
		env,
		directory: process.cwd(),
		terminal: createTerminal({
			stdin,
			stdout,
			stderr,
			env
		}),
		onWrite: () => {
			isWriting = true;
		},
		root,
		version,
		node: process.execPath,
		untilStopped: () => new Promise((resolve) => {
			isServing = true;
			process.once("SIGINT", resolve);
			process.once("SIGTERM", resolve);
		})
	});
}
function exit(code) {
	process.exitCode = code;
	stdout.write("", () => stderr.write("", () => process.exit()));
}
try {
	exit(await main());
} catch (error) {
	if (error instanceof Interrupted) reportInterruption();
	else stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	exit(error instanceof Interrupted ? INTERRUPTED : 1);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ distinguish)
/* harmony export */ });
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4515);

// build/src/document/distinguish.js
function distinguish(section) {
	switch (section.kind) {
		case "list": return {
			...section,
			items: (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .tellApart */ .u)(section.items)
		};
		case "facts": {
			const values = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .tellApart */ .u)(section.rows.map(([, value]) => value));
			return {
				...section,
				rows: section.rows.map(([label], index) => [label, values[index] ?? ""])
			};
		}
		case "table": {
			const cells = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .tellApart */ .u)(section.rows.flat());
			const width = section.rows[0]?.length ?? 0;
			if (!section.rows.every((row) => row.length === width)) return section;
			return {
				...section,
				rows: section.rows.map((_, row) => cells.slice(row * width, (row + 1) * width))
			};
		}
		case "code": return section.language === "diff" ? {
			...section,
			text: distinguishLines(section.text)
		} : section;
		default: return section;
	}
}
function distinguishLines(text) {
	const lines = text.split("\n");
	const contents = (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .tellApart */ .u)(lines.map((line) => line.slice(2)));
	return lines.map((line, index) => `${line.slice(0, 2)}${contents[index] ?? ""}`).join("\n");
}



/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ errorMessage)
/* harmony export */ });
// build/src/failure/error-message.js
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}



/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ renderCommand),
/* harmony export */   Kg: () => (/* binding */ withEvidence),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Nn: () => (/* binding */ addFailures),
/* harmony export */   Oe: () => (/* binding */ withDeadlineContext),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   oO: () => (/* binding */ withProfile)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6910);

// build/src/failure/entry.js
function entry(definition) {
	return definition;
}
function diagnosed(documentation) {
	return {
		...documentation,
		message: ({ verdict, reason }) => reason === "" ? verdict : `${verdict} (AWS: ${reason})`,
		fix: ({ advice }) => advice
	};
}
function renderCommand(words) {
	return words.map((word) => /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
function toTrustedPrincipal(principal) {
	return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, "arn:$1:iam::$2:role/$3");
}
// build/src/failure/codes/aws.js
const AWS_FAILURES = {
	REGION_DISABLED: entry({
		meaning: "STS is not activated in this region for the account.",
		remedy: "Activate STS for the region in the account settings of the IAM console, or choose another `aws-region`.",
		message: ({ region, reason }) => `STS is not activated in ${region} for this account: ${reason}`,
		fix: ({ region }) => `activate STS in ${region} (IAM console, account settings), or choose another \`aws-region\`.`
	}),
	AWS_THROTTLED: entry({
		meaning: "AWS kept throttling the requests after all retries.",
		remedy: "Run again later, or limit how many matrix jobs run at once (`max-parallel`).",
		message: ({ action, reason }) => `AWS kept throttling ${action}: ${reason}`,
		fix: () => "run again later, or limit how many matrix jobs run at once (`max-parallel`)."
	}),
	AWS_UNAVAILABLE: entry({
		meaning: "AWS kept returning a server error after all retries.",
		remedy: "Run again. If the error persists, check https://health.aws.amazon.com.",
		message: ({ action, reason }) => `${action} kept failing with an AWS server error: ${reason}`,
		fix: () => "run again; if the error persists, check https://health.aws.amazon.com."
	}),
	AWS_UNREACHABLE: entry({
		meaning: "The connection to AWS failed, or AWS did not respond in time.",
		remedy: "Check the runner's outbound network access and proxy, and that `aws-region` exists.",
		message: ({ action, region, reason }) => `${action} got no response from AWS in ${region}: ${reason}`,
		fix: () => "check the runner's outbound network access and proxy, and that `aws-region` exists; then run again."
	}),
	AWS_REFUSED_REQUEST: entry({
		meaning: "AWS rejected a parameter of the request as invalid.",
		remedy: "Read AWS's message; it names the parameter.",
		message: ({ action, reason }) => `AWS rejected the ${action} request as invalid: ${reason}`,
		fix: () => "correct the input named in AWS's message."
	}),
	AWS_UNKNOWN_ERROR: entry({
		meaning: "AWS returned an error that this action does not recognize.",
		remedy: "Read AWS's message. If it does not help, open an issue with the log.",
		message: ({ action, name, reason }) => `${action} failed with ${name}: ${reason}`,
		fix: () => "read AWS's message above; this action does not recognize the error."
	}),
	DEADLINE_EXCEEDED: entry({
		meaning: "The step did not finish within `action-timeout-s`. The message says what was in progress.",
		remedy: "Run again. Raise `action-timeout-s` if the network or IAM is slow; `0` disables the deadline.",
		message: ({ seconds }) => `The step did not finish within ${seconds} s.`,
		fix: () => "run again; raise `action-timeout-s` if the network or IAM is slow (`0` disables the deadline)."
	}),
	RUNNER_FILES_MISSING: entry({
		meaning: "The files through which a step passes values to the runner (`GITHUB_ENV`, `GITHUB_OUTPUT` and so on) are missing or cannot be written, so nothing can be exported safely.",
		remedy: "Run the action on a GitHub Actions runner, and check that its disk is not full.",
		message: ({ variables }) => `The runner's command files are missing or cannot be written: ${variables.join(", ")}.`,
		fix: () => "run this action on a GitHub Actions runner, and check that its disk is not full."
	}),
	NODE_TOO_OLD: entry({
		meaning: "The action ran on an older Node than it supports, outside of a GitHub-provided runner, and needed a feature that this Node lacks.",
		remedy: "Use Node 24 or later. With [act](act.md), that is the Node on the PATH of its runner.",
		message: ({ found, reason }) => `This action needs Node 24 or later, but runs on Node ${found}: ${reason}`,
		fix: () => "put Node 24 or later first on the PATH (GitHub's runner includes it)."
	}),
	INTERNAL_ERROR: entry({
		meaning: "A bug in this action.",
		remedy: "Please report it with the stack trace from the log.",
		message: ({ reason }) => `This is a bug in gh-oidc-aws: ${reason}`,
		fix: () => "please report it with the stack trace above."
	})
};
// build/src/failure/codes/credentials.js
const CREDENTIALS_FAILURES = {
	SESSION_DURATION_TOO_LONG: entry({
		meaning: "The requested session is longer than the role allows.",
		remedy: "Lower `role-duration-seconds`, or raise `max-session-duration` with `mode: bootstrap`. A session from role chaining lasts one hour at most.",
		message: ({ seconds, reason }) => `A session of ${seconds} s is longer than the role allows: ${reason}`,
		fix: ({ reason }) => /role chaining/iu.test(reason) ? "lower `role-duration-seconds` to 3600, or assume the role with an ID token: AWS limits role chaining to one hour." : "lower `role-duration-seconds`, or raise the role's `max-session-duration` with `mode: bootstrap`."
	}),
	SESSION_TAGS_TOO_LARGE: entry({
		meaning: "The session tags and session policies together exceed AWS's size limit, even without the purely informational tags. Inherited session tags count as well.",
		remedy: "Shorten `custom-tags` and the session policies, or send no tags (`role-skip-session-tagging: true`).",
		message: ({ reason }) => `The session tags exceed AWS's size limit: ${reason}`,
		fix: () => "shorten `custom-tags` and the session policies, or set `role-skip-session-tagging: true`."
	}),
	SPECIAL_CHARACTERS_REMAIN: entry({
		meaning: "`special-characters-workaround` is on, and every secret key that AWS issued contained special characters.",
		remedy: "Run again, or turn `special-characters-workaround` off.",
		message: ({ attempts }) => `All ${attempts} secret keys that AWS issued contained special characters.`,
		fix: () => "run again, or turn `special-characters-workaround` off: the AWS CLI and SDKs accept every secret key."
	}),
	SESSION_POLICY_REJECTED: entry({
		meaning: "AWS rejected the session policies of the request.",
		remedy: "Shorten or correct `inline-session-policy` and `managed-session-policies`.",
		message: ({ reason }) => `AWS rejected the session policies: ${reason}`,
		fix: () => "shorten or correct `inline-session-policy` and `managed-session-policies`."
	}),
	AMBIENT_CREDENTIALS_MISSING: entry({
		meaning: "An input asks for credentials from the environment, but there are none: no variables, no profile, no container role, no instance role.",
		remedy: "Move the step after one that exports credentials, name a profile in `AWS_PROFILE`, or remove the input to use the job's ID token.",
		message: ({ askedBy, reason }) => `\`${askedBy}\` asks for credentials from the environment, but none could be loaded: ${reason}`,
		fix: ({ askedBy }) => `move the step after one that exports credentials, name a profile in \`AWS_PROFILE\`, or remove \`${askedBy}\` to use the job's ID token.`
	}),
	PARTITION_UNEXPECTED: entry({
		meaning: "The credentials and the region belong to different AWS partitions. Nothing was exported.",
		remedy: "Set `aws-region` to a region in the partition of the credentials, or use other credentials.",
		message: ({ arn, region, partition }) => `The credentials belong to ${arn}, but ${region} is a region in the partition ${partition}.`,
		fix: () => "set `aws-region` to a region in the partition of the credentials, or use other credentials."
	}),
	PROFILE_EXISTS: entry({
		meaning: "A profile in `aws-profile` or `roles` already exists in the AWS files. Nothing was written or exported.",
		remedy: "Choose another name, or set `overwrite-aws-profile: true`.",
		message: ({ profile, path }) => `Profile ${profile} already exists in ${path}.`,
		fix: () => "choose another profile name, or replace the profile:",
		paste: () => ({
			language: "yaml",
			text: "overwrite-aws-profile: true"
		})
	}),
	PROFILE_NOT_WRITTEN: entry({
		meaning: "The AWS files could not be written, or are unsafe to write because one of them is a symbolic link or not a regular file. Nothing was exported.",
		remedy: "Fix the problem in the message, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to writable files.",
		message: ({ profile, paths, reason }) => `Profile ${profile} could not be written to ${paths.join(", ")}: ${reason}`,
		fix: () => "fix the problem above, or point `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` to writable files."
	}),
	ROLES_NOT_ASSUMED: entry({
		meaning: "Several of the roles in `roles` could not be assumed. No profile was written, not even for the roles that could be assumed.",
		remedy: "Fix the problem that the message reports for each profile, then run again.",
		message: ({ failed, count }) => `${failed.length} of ${count} roles could not be assumed, and no profile was written:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the profiles listed above and run again; the log shows the fix for each."
	}),
	PROFILE_NOT_RESTORED: entry({
		meaning: "The post step could not restore an AWS file, for example because the disk is full or read-only. The file may still contain the credentials of the job; the file as it was before is in the backup beside it.",
		remedy: "Fix the problem in the message, then move the backup back. The next step of this action that writes a profile to the same file also finds the backup.",
		message: ({ profile, path, reason, backup }) => {
			return `Profile ${profile} in ${path} could not be restored: ${reason}. ${backup === void 0 ? "There is no backup, because the file did not exist before or is already restored." : `The file as it was before is in ${backup}.`}`;
		},
		fix: ({ profile, path, backup }) => backup === void 0 ? `fix the problem above, and remove the section of ${profile} from ${path} if it is still there.` : `fix the problem above, then run: mv '${backup}' '${path}'`
	}),
	CREDENTIALS_MISSING: entry({
		meaning: "The mode needs AWS credentials, but neither the inputs nor the environment contain any.",
		remedy: "Set `aws-access-key-id` and `aws-secret-access-key`, or export credentials in an earlier step. Instance and container roles are never used silently.",
		message: ({ mode }) => `\`mode: ${mode}\` needs AWS credentials, but neither the inputs nor the environment contain any.`,
		fix: ({ mode }) => mode !== "bootstrap" ? "move the step after one that exports credentials, such as this action with `mode: assume`; `plan` and `diagnose` need a role with read access to IAM." : "set `aws-access-key-id` and `aws-secret-access-key`, or export credentials in an earlier step.",
		paste: ({ mode }) => ({
			language: "yaml",
			text: mode !== "bootstrap" ? "- uses: org/gh-oidc-aws@v1\n  with:\n    role-to-assume: arn:aws:iam::111122223333:role/gha-octo-org-octo-repo" : "aws-access-key-id: ${{ secrets.AWS_BOOTSTRAP_ACCESS_KEY_ID }}\naws-secret-access-key: ${{ secrets.AWS_BOOTSTRAP_SECRET_ACCESS_KEY }}"
		})
	}),
	CREDENTIALS_UNAVAILABLE: entry({
		meaning: "In a terminal: the profile, or another place where the SDK looks for credentials, does not provide any. The profile does not exist, or its session has expired.",
		remedy: "Sign in again (`aws sso login`, `aws login`), or name another profile with `--profile`. `aws configure list-profiles` lists them.",
		message: ({ from, reason }) => `No AWS credentials could be loaded from ${from}: ${reason}`,
		fix: () => "sign in (`aws sso login`, `aws login`), name a profile with `--profile`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
	}),
	CREDENTIALS_INVALID: entry({
		meaning: "The access key does not exist in AWS, or the secret key does not match it.",
		remedy: "Check whether the key was deactivated or deleted, belongs to another partition, or was pasted with stray characters, and whether it is combined with a session token that belongs to other credentials, such as an `AWS_SESSION_TOKEN` left by an earlier step. The message says where the key was read.",
		message: ({ source, reason }) => `AWS rejected the credentials from ${source}: ${reason}`,
		fix: ({ source }) => `check the access key in ${source}: it may be deactivated or deleted, belong to another partition, contain stray characters, or be combined with a session token of other credentials.`
	}),
	CREDENTIALS_EXPIRED: entry({
		meaning: "The AWS session in use has expired.",
		remedy: "Assume the role again right before this step, or request a longer session.",
		message: ({ source, reason }) => `The credentials from ${source} have expired: ${reason}`,
		fix: () => "assume the role again right before this step, or set a longer `role-duration-seconds`."
	}),
	ACCOUNT_NOT_ALLOWED: entry({
		meaning: "The credentials belong to an account that is not in `allowed-account-ids`. Nothing was exported or changed.",
		remedy: "Check the role and the credentials, or add the account to `allowed-account-ids`.",
		message: ({ account, allowed }) => `The credentials belong to account ${account}; allowed: ${allowed.join(", ")}.`,
		fix: () => "check which role or key this step uses; if the account is right, add it to `allowed-account-ids`."
	}),
	ROLE_UNEXPECTED: entry({
		meaning: "The credentials belong to another role than the requested or expected one. Nothing was exported.",
		remedy: "Check which step exported credentials last, and the value of `expected-role` or `role-to-assume`.",
		message: ({ expected, got }) => `Expected role ${expected}, but the credentials belong to ${got}.`,
		fix: () => "check which step exported credentials last, and whether this step names the right role."
	}),
	SESSION_ENDS_TOO_SOON: entry({
		meaning: "The credentials expire sooner than `minimum-remaining-seconds` requires.",
		remedy: "Assume the role again right before the long-running work, set a longer `role-duration-seconds`, or use `refresh: true`.",
		message: ({ minimum, remaining, expiration }) => `The credentials expire in ${remaining} s (at ${expiration}); this step requires at least ${minimum} s.`,
		fix: () => "assume the role again before this step, set a longer `role-duration-seconds`, or use `refresh: true`."
	}),
	SESSION_END_UNKNOWN: entry({
		meaning: "`minimum-remaining-seconds` is set, but the expiration of the credentials is unknown: AWS does not report it, and no earlier step of this action in the same job issued them. `AWS_CREDENTIAL_EXPIRATION` is not read, because it may belong to other keys.",
		remedy: "Get the credentials with this action in the same job, or remove the input.",
		message: ({ minimum }) => `Cannot check that the credentials last ${minimum} s longer: they are temporary, and it is unknown when they expire.`,
		fix: () => "get the credentials with this action in the same job, or remove `minimum-remaining-seconds`."
	}),
	REFRESH_NOT_POSSIBLE: entry({
		meaning: "The step could not write the profile for `refresh: true`, or the profile's command, which the AWS CLI and SDKs call, could not renew the credentials.",
		remedy: "Read the reason in the message. The command needs the job's variables `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, the folder under `RUNNER_TEMP`, and network access to GitHub and AWS.",
		message: ({ reason }) => `The credentials could not be refreshed: ${reason}.`,
		fix: ({ advice }) => advice
	}),
	REFRESH_NOT_CACHED: entry({
		meaning: "The profile of `refresh: true` has new credentials and returns them, but could not write them to its folder, for example because the disk is full or read-only. Until it can, each call requests new credentials.",
		remedy: "Free space under `RUNNER_TEMP`, or make it writable.",
		message: ({ path, reason }) => `The new credentials could not be written to ${path}: ${reason}.`,
		fix: () => "free space under RUNNER_TEMP, or make it writable; until then, each call requests new credentials."
	})
};
// build/src/failure/codes/id-token.js
const ID_TOKEN_FAILURES = {
	ID_TOKEN_PERMISSION_MISSING: entry({
		meaning: "The job does not have the `id-token: write` permission, so it cannot request an ID token from GitHub.",
		remedy: "Grant the job `id-token: write`. For a reusable workflow, the calling job must grant it as well, because a called workflow cannot have more permissions than its caller.",
		message: ({ job }) => `Job "${job}" cannot request an ID token: it does not have the permission \`id-token: write\`.`,
		fix: ({ job, workflow }) => `add this to job "${job}" in ${workflow}; setting any permission sets all others to \`none\`, so \`contents: read\` is included. If the job runs in a reusable workflow, add it to the calling job as well.`,
		paste: () => ({
			language: "yaml",
			text: "permissions:\n  id-token: write\n  contents: read"
		})
	}),
	ID_TOKEN_FORK_PULL_REQUEST: entry({
		meaning: "A pull request from a fork triggered the run. GitHub does not issue ID tokens to such runs, regardless of their permissions.",
		remedy: "Run the job on `push`, or only for pull requests from branches of the same repository.",
		message: ({ head }) => `GitHub does not issue ID tokens to pull requests from forks (this one is from ${head}).`,
		fix: () => "run the job on `push`, or skip it for pull requests from forks.",
		paste: () => ({
			language: "yaml",
			text: "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"
		})
	}),
	ID_TOKEN_DEPENDABOT: entry({
		meaning: "Dependabot triggered the run. GitHub gives such runs a read-only token and does not issue ID tokens to them.",
		remedy: "Skip the job for Dependabot, or run it on `push` after the merge.",
		message: ({ event }) => `GitHub does not issue ID tokens to runs that Dependabot triggers (event ${event}).`,
		fix: () => "skip the job for Dependabot, or run it on `push` after the merge.",
		paste: () => ({
			language: "yaml",
			text: "if: github.actor != 'dependabot[bot]'"
		})
	}),
	ID_TOKEN_SERVICE_FAILED: entry({
		meaning: "GitHub's token service could not be reached, or did not return a token.",
		remedy: "Run the job again. If the error persists, check the outbound network access and proxy of a self-hosted runner, and https://www.githubstatus.com.",
		message: ({ reason }) => `GitHub's token service did not issue an ID token: ${reason}.`,
		fix: () => "run the job again; if the error persists, check the runner's outbound network access and proxy, and https://www.githubstatus.com."
	}),
	ID_TOKEN_UNREADABLE: entry({
		meaning: "The token service returned something that is not a GitHub Actions ID token.",
		remedy: "Check which server responds at `ACTIONS_ID_TOKEN_REQUEST_URL`; a proxy may intercept the request.",
		message: ({ reason }) => `The token service returned something that is not an ID token: ${reason}.`,
		fix: () => "check which server responds at ACTIONS_ID_TOKEN_REQUEST_URL; a proxy may intercept the request."
	}),
	ISSUER_UNEXPECTED: entry({
		meaning: "The issuer of the job's ID token is not the issuer that belongs to `GITHUB_SERVER_URL`. A trust policy based on it would admit whoever controls that issuer. Nothing was changed.",
		remedy: "Find out which server responds at `ACTIONS_ID_TOKEN_REQUEST_URL`: an earlier step of the job, or a proxy, may impersonate GitHub.",
		message: ({ issuer, expected, serverUrl }) => `This job's ID token was issued by ${issuer}. Tokens from ${serverUrl} should come from ${expected} (or, for an enterprise issuer, a path below it).`,
		fix: () => "find out which server responds at ACTIONS_ID_TOKEN_REQUEST_URL (an earlier step or a proxy may have redirected it). This action does not derive a trust policy from such a token."
	}),
	ISSUER_HAS_PORT: entry({
		meaning: "The address of the GitHub server contains a port, and so does the issuer of its ID tokens. IAM's OIDC providers cannot have a port, so AWS cannot trust these tokens. Nothing was changed.",
		remedy: "Make the GitHub server reachable on port 443 under the host name in `GITHUB_SERVER_URL`.",
		message: ({ issuer }) => `The issuer ${issuer} contains a port, which the URL of an OIDC provider in IAM cannot have.`,
		fix: () => "make the GitHub server reachable on port 443; GITHUB_SERVER_URL then names it without a port."
	}),
	VERIFICATION_KEY_UNAVAILABLE: entry({
		meaning: "AWS could not fetch the issuer's signing keys.",
		remedy: "On github.com this is temporary: run the job again. On GitHub Enterprise Server, the discovery document and the `jwks` URL of your server must be reachable from the internet.",
		message: ({ issuer, reason }) => `AWS could not fetch the signing keys of ${issuer}: ${reason}`,
		fix: ({ issuer }) => `run the job again; on your own server, AWS must reach ${issuer}/.well-known/openid-configuration and the \`jwks_uri\` it names from the internet.`
	}),
	PROVIDER_CERTIFICATE_MISMATCH: entry({
		meaning: "The issuer's certificate does not match the thumbprint in the account's OIDC provider.",
		remedy: "Update the provider's thumbprint. This affects servers with a private certificate authority; for github.com, AWS ignores thumbprints.",
		message: ({ issuer, reason }) => `The certificate of ${issuer} does not match the provider's thumbprint: ${reason}`,
		fix: () => "update the provider's thumbprint in IAM."
	}),
	ID_TOKEN_REJECTED: entry({
		meaning: "AWS rejected the ID token itself, before it evaluated any trust policy.",
		remedy: "Read AWS's message, and check that the token's issuer matches the OIDC provider.",
		message: ({ reason }) => `AWS rejected the ID token: ${reason}`,
		fix: () => "compare the issuer and the audience in the printed claims with the OIDC provider in IAM."
	}),
	ID_TOKEN_EXPIRED: entry({
		meaning: "The ID token had expired when AWS received it, even after a new one was requested.",
		remedy: "Run the job again; an ID token is valid for five minutes. If the message reports a clock difference, correct the runner's clock.",
		message: ({ reason, skewSeconds }) => `The ID token had expired when AWS received it: ${reason}${skewSeconds === void 0 ? "" : `. This runner's clock is ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? "ahead of" : "behind"} AWS's`}`,
		fix: ({ skewSeconds }) => skewSeconds === void 0 ? "run the job again; if the error persists, check what delays requests (an ID token is valid for five minutes)." : "correct the runner's clock, then run the job again (an ID token is valid for five minutes)."
	}),
	ISSUER_UNREACHABLE: entry({
		meaning: "AWS could not reach the token's issuer.",
		remedy: "On github.com this is temporary: run the job again. A GitHub Enterprise Server must be reachable from the internet.",
		message: ({ issuer, reason }) => `AWS could not reach ${issuer}: ${reason}`,
		fix: () => "run the job again; a GitHub Enterprise Server must be reachable from the internet."
	}),
	TOKEN_FILE_UNUSABLE: entry({
		meaning: "The file in `web-identity-token-file` is missing, empty, too large, not a regular file, or a symbolic link to a place outside its directory.",
		remedy: "Correct the path. A relative path is resolved from the workspace, and a file there must not link to a place outside it.",
		message: ({ path, reason }) => `Cannot use the token file ${path}: ${reason}.`,
		fix: () => "correct `web-identity-token-file`; a relative path is resolved from the workspace."
	})
};
// build/src/failure/codes/inputs.js
const INPUTS_FAILURES = {
	INPUT_INVALID: entry({
		meaning: "One or more inputs are invalid. Nothing was sent to AWS or GitHub.",
		remedy: "Correct the inputs in the message, which lists each with its value and the accepted values.",
		message: ({ problems }) => `${problems.length === 1 ? "An input is" : `${problems.length} inputs are`} invalid:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
		fix: () => "correct the `with:` block of this step; nothing was changed and nothing was exported."
	}),
	CLAIMS_UNUSABLE: entry({
		meaning: "In a terminal: the claims are not a JSON object with the claims that a trust policy is built from. A complete token is never accepted, because anyone who has it can use it.",
		remedy: "Provide the payload of the token as JSON. The message shows a workflow step that prints the payload without the token.",
		message: ({ from, problems }) => `The claims from ${from} cannot be used: ${problems.join("; ")}.`,
		fix: () => "print only the claims in a job with `id-token: write`, and provide that JSON:",
		paste: () => ({
			language: "yaml",
			text: [
				"- run: |",
				"    curl -sS -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
				"      \"$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com\" |",
				"      jq '.value | split(\".\")[1] | gsub(\"-\"; \"+\") | gsub(\"_\"; \"/\") | @base64d | fromjson'"
			].join("\n")
		})
	}),
	CONFIRMATION_MISSING: entry({
		meaning: "In a terminal: the command asks for confirmation before it changes anything, but its input or output is not an interactive terminal. Nothing was changed.",
		remedy: "Pass `--yes` to apply the changes without confirmation, or use `plan` to only view them.",
		message: ({ verb }) => `\`${verb}\` asks for confirmation before it changes anything, but this is not an interactive terminal and \`--yes\` was not given. Nothing was changed.`,
		fix: () => "pass `--yes` to apply the changes without confirmation."
	}),
	CONFIRMATION_DECLINED: entry({
		meaning: "In a terminal: the plan was not confirmed with `y` or `yes`. Nothing was changed.",
		remedy: "Run the command again and answer `yes`, or change the declaration first.",
		message: ({ verb }) => `\`${verb}\` was not confirmed. Nothing was changed.`,
		fix: () => "run it again and answer `yes` to apply the plan."
	}),
	OUTPUT_FILE_NOT_WRITTEN: entry({
		meaning: "The file in `output-file` is outside the workspace or cannot be created.",
		remedy: "Set `output-file` to a path inside the job's workspace.",
		message: ({ path, reason }) => `${path} could not be written: ${reason}.`,
		fix: () => "set `output-file` to a path inside the job's workspace."
	}),
	PULL_REQUEST_CONFIG: entry({
		meaning: "On a pull request, the `config` file names an account or a role that the same file on the default branch or on the base branch does not name. A pull request must not lead the credentials of the job into another account, or show the trust policy of another role. Nothing was sent to AWS.",
		remedy: "Set `allowed-account-ids` in the workflow to the accounts that pull requests may plan, or merge the new accounts and roles first. The job needs `contents: read`, so that the file on the base branch can be read.",
		message: ({ event, path, problems }) => `On the event ${event}, \`${path}\` may name only the accounts and roles that it names on the base branch:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
		fix: () => "set `allowed-account-ids` to the accounts that pull requests may plan, or merge the new accounts and roles first. The job needs `contents: read`."
	}),
	PULL_REQUEST_EVENT: entry({
		meaning: "`bootstrap` and `teardown` do not run on pull request events, because a pull request must not have access to admin credentials. Nothing was sent to AWS.",
		remedy: "Run it on `workflow_dispatch`, or on a push to the default branch. For pull requests, use `mode: plan`.",
		message: ({ mode, event }) => `\`mode: ${mode}\` does not run on the event ${event}, because a pull request must not have access to admin credentials.`,
		fix: () => "run it on `workflow_dispatch`; on pull requests, use `mode: plan` with read-only credentials to see what would change.",
		paste: () => ({
			language: "yaml",
			text: "on:\n  workflow_dispatch:"
		})
	})
};
// build/src/failure/codes/refusal.js
const REFUSAL_FAILURES = {
	ASSUME_NOT_AUTHORIZED: entry({
		meaning: "AWS refused `AssumeRoleWithWebIdentity`. It gives the same error for a role that does not exist and for a trust policy that does not admit the token, and never says which condition failed.",
		remedy: "Compare the printed claims with the role's trust policy; the run also prints a trust policy that admits them. With admin credentials, `mode: bootstrap` writes it.",
		message: ({ role, subject, reason }) => `AWS refused to let ${subject} assume ${role}: ${reason}`,
		fix: () => "only if this run should have the role: for a role that this action created, run `mode: bootstrap` with inputs that also admit this run; for any other role, add the printed statement to its trust policy."
	}),
	ROLE_MISSING: diagnosed({
		meaning: "The role does not exist. AWS reports a missing role the same way as a refusal.",
		remedy: "Correct `role-to-assume`, or create the role with `mode: bootstrap`."
	}),
	TRUST_SUBJECT_FORMAT: diagnosed({
		meaning: "The trust policy uses the classic subject format and the repository's tokens use the immutable one with ids, or the reverse.",
		remedy: "Run `mode: bootstrap` again; it uses the format of the token. Or replace the subject in the trust policy with the printed one."
	}),
	TRUST_SUBJECT_TEMPLATE: diagnosed({
		meaning: "The subject of the token or the subject in the trust policy is built from a template (`include_claim_keys`), and the two do not match.",
		remedy: "Admit the printed subject, for example with `subjects`."
	}),
	TRUST_ENVIRONMENT: diagnosed({
		meaning: "The job uses an environment, so its subject contains the environment instead of the branch, but the trust policy expects the branch; or the reverse.",
		remedy: "Admit the environment with `environments`, or add or remove `environment:` in the job."
	}),
	TRUST_PULL_REQUEST: diagnosed({
		meaning: "A pull request triggered the run, so its subject does not contain a branch, but the trust policy does not admit pull requests; or the reverse.",
		remedy: "Run the job on `push`. Admit pull requests (`pull-requests: true`) only to a role that cannot do harm."
	}),
	TRUST_TAG: diagnosed({
		meaning: "The run is for a tag, but the trust policy admits branches or other tags; or the reverse.",
		remedy: "Admit the tag with `git-tags`, or run the job on the branch."
	}),
	TRUST_BRANCH: diagnosed({
		meaning: "The run is for a branch that the trust policy does not admit.",
		remedy: "Run the job on an admitted branch, or admit this one with `branches`."
	}),
	TRUST_REPOSITORY: diagnosed({
		meaning: "The trust policy admits another repository, or one with the same name and other ids.",
		remedy: "After a rename or a transfer, run `mode: bootstrap` again with `role-name` set to this role, because the default role name is derived from the repository name. To share the role with another repository, list both in the `repositories` input of the bootstrap."
	}),
	TRUST_LETTER_CASE: diagnosed({
		meaning: "The trust policy and the token differ only in letter case. AWS compares values case-sensitively.",
		remedy: "Use GitHub's spelling of the value; `mode: bootstrap` does this automatically."
	}),
	TRUST_WILDCARD: diagnosed({
		meaning: "The trust policy uses `StringEquals` with a `*` or `?`, which `StringEquals` takes literally.",
		remedy: "Write the exact value, or use `StringLike` for a pattern."
	}),
	TRUST_AUDIENCE: diagnosed({
		meaning: "The trust policy requires a different audience than the one in the token.",
		remedy: "Set the `audience` input to the audience in the policy, or correct the policy."
	}),
	TRUST_CLAIM_NOT_EXPOSED: diagnosed({
		meaning: "The trust policy tests a claim that AWS does not expose as a condition key, so the condition can never match.",
		remedy: "Remove the condition. If you need the claim, include it in the subject with a template."
	}),
	TRUST_KEY_PREFIX: diagnosed({
		meaning: "A condition key in the trust policy does not start with the name of the provider, so the condition can never match.",
		remedy: "Start the key with the provider's name as in its ARN, without `https://`."
	}),
	TRUST_PRINCIPAL: diagnosed({
		meaning: "The trust policy names the provider of another account, issuer or partition.",
		remedy: "Name the provider for the token's issuer in the role's account."
	}),
	TRUST_CONDITION: diagnosed({
		meaning: "The token does not meet another condition of the trust policy.",
		remedy: "Compare the claim in the message with the condition."
	}),
	TRUST_EXPLICIT_DENY: diagnosed({
		meaning: "A Deny statement in the trust policy applies to the token.",
		remedy: "If this run should be admitted, remove or narrow the Deny statement."
	}),
	TRUST_EMPTY: diagnosed({
		meaning: "The trust policy does not contain a statement that allows `sts:AssumeRoleWithWebIdentity` for an OIDC provider.",
		remedy: "Run `mode: bootstrap`, or add the printed statement."
	}),
	TRUST_ADMITS: diagnosed({
		meaning: "The current trust policy admits the token, but AWS refused it.",
		remedy: "Run again: a change can take up to a minute to propagate. If it still fails, check the service and resource control policies of the AWS organization; a policy written for `repo:OWNER/*` does not match immutable subjects."
	}),
	PROVIDER_MISSING: entry({
		meaning: "The role's account does not have an OIDC provider for the token's issuer.",
		remedy: "Check the account id in `role-to-assume`. If it is correct, run `mode: bootstrap` in that account to create the provider.",
		message: ({ account, issuer, reason }) => `Account ${account} has no OIDC provider for ${issuer}: ${reason}`,
		fix: ({ account }) => `run \`mode: bootstrap\` with credentials for account ${account}, or correct the account in \`role-to-assume\`.`
	}),
	AUDIENCE_NOT_REGISTERED: entry({
		meaning: "The token's audience is not one of the client IDs of the account's OIDC provider.",
		remedy: "Remove `audience`, or run `mode: bootstrap` with the same `audience`, which adds it to the provider and to the trust policy.",
		message: ({ account, audience, reason }) => `The OIDC provider in account ${account} has no client ID ${audience}: ${reason}`,
		fix: ({ audience }) => `remove \`audience\` from this step, set it to a client ID of the provider, or run \`mode: bootstrap\` with \`audience: ${audience}\`, which adds it to the provider and to the trust policy.`
	}),
	CHAIN_NOT_AUTHORIZED: entry({
		meaning: "AWS refused `AssumeRole` with access keys or with credentials from the environment. Possible causes: the role's trust policy, the caller's permissions, the external ID, or a missing `sts:TagSession` for the session tags.",
		remedy: "Allow the action in the message in the role's trust policy and, across accounts, in the caller's permissions. Without session tags (`role-skip-session-tagging: true`), `sts:TagSession` is not needed.",
		message: ({ role, source, principal, action, reason }) => `AWS does not allow ${principal} (credentials from ${source}) to perform ${action} on ${role}: ${reason}`,
		fix: ({ action }) => action === "sts:TagSession" ? "allow `sts:TagSession` in the role's trust policy, or set `role-skip-session-tagging: true`." : "check `role-to-assume` and `role-external-id`, and admit the caller in the role's trust policy; across accounts, the caller's own permissions must allow the action as well.",
		paste: ({ principal, action, isTagged }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Principal: { AWS: toTrustedPrincipal(principal) },
				Action: isTagged ? ["sts:AssumeRole", "sts:TagSession"] : action
			})
		})
	})
};
// build/src/failure/registry.js
const known = new Map();
addFailures(INPUTS_FAILURES, ID_TOKEN_FAILURES, REFUSAL_FAILURES, CREDENTIALS_FAILURES, AWS_FAILURES);
function addFailures(...groups) {
	for (const group of groups) for (const [code, entry] of Object.entries(group)) known.set(code, entry);
}
function findFailure(code) {
	const entry = known.get(code);
	if (entry === void 0) throw new Error(`the failure ${code} is raised before it is added`);
	return entry;
}
// build/src/failure/failure.js
var Failure = class extends Error {
	code;
	fix;
	paste;
	evidence;
	constructor(code, texts, options) {
		super(texts.message, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = code;
		this.code = code;
		this.fix = texts.fix;
		this.paste = texts.paste;
		this.evidence = options.evidence ?? [];
	}
};
function failure(code, values, options = {}) {
	const definition = findFailure(code);
	const paste = definition.paste?.(values);
	return new Failure(code, {
		message: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(definition.message(values)),
		fix: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(definition.fix(values)),
		paste: paste === void 0 ? void 0 : {
			...paste,
			text: (0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(paste.text)
		}
	}, options);
}
function withEvidence(error, evidence) {
	return new Failure(error.code, error, {
		cause: error,
		evidence: [...error.evidence, ...evidence]
	});
}
function withProfile(error, profile) {
	const { code, message, fix, paste, evidence } = error;
	return new Failure(code, {
		message: `Profile ${profile}: ${message} No profile was written.`,
		fix,
		paste
	}, {
		cause: error,
		evidence
	});
}
function withDeadlineContext(error, sentence) {
	if (!isFailure(error, "DEADLINE_EXCEEDED")) return error;
	const { code, fix, paste, evidence } = error;
	return new Failure(code, {
		message: `${error.message} ${sentence}`,
		fix,
		paste
	}, {
		cause: error,
		evidence
	});
}
function isFailure(error, ...codes) {
	return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}



/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
// build/src/inputs/inputs.js
const MODES = {
	assume: "exchanges the job's ID token for temporary credentials, checks them, and exports them masked",
	plan: "shows what `bootstrap` would change; changes nothing",
	bootstrap: "creates or updates the OIDC provider, role, trust, and permissions; verifies the result by assuming the role",
	teardown: "removes what `bootstrap` created and still owns; nothing else",
	identity: "checks which AWS identity the job has; fails if it is not the expected one",
	diagnose: "explains which trust condition admits or refuses this job's token, and lints the trust policy; changes nothing",
	render: "writes the desired state as a CloudFormation template or policy JSON, or the policy that `bootstrap` itself needs"
};
const DECLARING = [
	"plan",
	"bootstrap",
	"teardown",
	"render"
];
const WITH_CREDENTIALS = [
	"plan",
	"bootstrap",
	"teardown",
	"identity",
	"diagnose"
];
const TRUSTING = [
	...DECLARING,
	"diagnose",
	"assume"
];
const INPUTS = {
	mode: {
		description: `What to do: ${Object.keys(MODES).map((mode) => `\`${mode}\``).join(", ")}.`,
		default: "assume",
		modes: "all"
	},
	"translate-env-variables": {
		description: "Whether environment variables such as `ROLE_TO_ASSUME` and `AWS_REGION` may give an input that the workflow does not set. `false` ignores them all.",
		default: "true",
		modes: "all",
		isSwitch: true
	},
	"aws-region": {
		description: "The AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION`, then the default region of the role's partition.",
		modes: "all"
	},
	"role-to-assume": {
		description: "The role: its ARN, or its name if `allowed-account-ids` lists exactly one account or the step uses AWS credentials. `diagnose` with credentials defaults to the role that `bootstrap` would create.",
		modes: ["assume", "diagnose"],
		variable: "ROLE_TO_ASSUME"
	},
	roles: {
		description: "Several roles to assume with one ID token, as a YAML map of profiles to role ARNs or to `{ role, region, duration, session-policy }`. Each session goes to its profile in the AWS files, all or none. See docs/roles.md.",
		modes: ["assume"]
	},
	audience: {
		description: "The audience of the ID token. Default: `sts.amazonaws.com`, in China `sts.amazonaws.com.cn`.",
		modes: "all"
	},
	"role-session-name": {
		description: "The session name. Default: `<repo>-<run_id>-<run_attempt>`. Characters that AWS does not allow are replaced.",
		modes: [
			"assume",
			"plan",
			"bootstrap",
			"teardown"
		],
		variable: "ROLE_SESSION_NAME"
	},
	"role-duration-seconds": {
		description: "The session duration in seconds, 900 to 43200.",
		default: "3600",
		modes: ["assume"],
		variable: "ROLE_DURATION_SECONDS"
	},
	"role-external-id": {
		description: "The external ID, for roles that require one. Sent when the role is assumed with AWS credentials.",
		modes: ["assume"],
		variable: "ROLE_EXTERNAL_ID"
	},
	"role-chaining": {
		description: "Assume the role with the credentials in the environment: variables, the profile in `AWS_PROFILE`, or the role of the container or instance.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "ROLE_CHAINING"
	},
	"aws-access-key-id": {
		description: "The access key ID of the credentials to use. Default: the credentials in the environment; in `assume`, none, because this key replaces the ID token.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-secret-access-key": {
		description: "The secret access key for `aws-access-key-id`.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"aws-session-token": {
		description: "The session token, if the credentials are temporary.",
		modes: ["assume", ...WITH_CREDENTIALS],
		isSecret: true
	},
	"web-identity-token-file": {
		description: "Assume the role with the web identity token in this file. A relative path starts in the workspace.",
		modes: ["assume"],
		variable: "WEB_IDENTITY_TOKEN_FILE"
	},
	"inline-session-policy": {
		description: "A policy document that further limits the session, as JSON.",
		modes: ["assume"],
		variable: "INLINE_SESSION_POLICY"
	},
	"managed-session-policies": {
		description: "Managed policies that further limit the session, one ARN per line.",
		modes: ["assume"],
		isList: true,
		variable: "MANAGED_SESSION_POLICIES"
	},
	"role-skip-session-tagging": {
		description: "Do not send session tags when the role is assumed with AWS credentials. With a token, no tags are ever sent: AWS reads them only from the token.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "ROLE_SKIP_SESSION_TAGGING"
	},
	"transitive-tag-keys": {
		description: "Keys of the session tags to pass on when this session assumes further roles, one key per line.",
		modes: ["assume"],
		isList: true,
		variable: "TRANSITIVE_TAG_KEYS"
	},
	"custom-tags": {
		description: "Additional session tags, as a JSON object of keys and values.",
		modes: ["assume"]
	},
	"aws-profile": {
		description: "Write the credentials to this profile in the AWS files (`AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE`, or the files in `~/.aws`).",
		modes: ["assume"]
	},
	"overwrite-aws-profile": {
		description: "Replace the profile if it exists.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "OVERWRITE_AWS_PROFILE"
	},
	"output-credentials": {
		description: "Also set the credentials as outputs of the step.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "OUTPUT_CREDENTIALS"
	},
	"output-env-credentials": {
		description: "Export the credentials to later steps. Default: `true`, or `false` with `aws-profile`.",
		modes: ["assume"],
		isSwitch: true
	},
	"export-expiration": {
		description: "Also export the expiration as `AWS_CREDENTIAL_EXPIRATION`. The AWS CLI and boto3 believe it of whatever keys a later step sets, so leave it off unless something reads it. The output `aws-expiration` is always set.",
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"unset-current-credentials": {
		description: "Clear all credential variables from the environment, including those this step does not set.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "UNSET_CURRENT_CREDENTIALS"
	},
	"mask-aws-account-id": {
		description: "Hide the account ID in the log. GitHub then drops job outputs that contain it.",
		default: "false",
		modes: "all",
		isSwitch: true,
		variable: "MASK_AWS_ACCOUNT_ID"
	},
	"allowed-account-ids": {
		description: "The account IDs that the credentials may belong to, separated by commas. Checked before anything is exported or changed.",
		modes: "all",
		isList: true
	},
	"use-existing-credentials": {
		description: "Keep the credentials in the environment if they are valid.",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "USE_EXISTING_CREDENTIALS"
	},
	"force-skip-oidc": {
		description: "Never use an ID token: assume the role with access keys, a token file, or the role of the container.",
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"special-characters-workaround": {
		description: "Request new credentials until the secret key contains no special characters (at most 50 times).",
		default: "false",
		modes: ["assume"],
		isSwitch: true,
		variable: "SPECIAL_CHARACTERS_WORKAROUND"
	},
	"disable-retry": {
		description: "Do not retry transient errors. A refusal by the trust policy is never retried.",
		default: "false",
		modes: "all",
		isSwitch: true,
		variable: "DISABLE_RETRY"
	},
	"retry-max-attempts": {
		description: "Maximum attempts for a call that fails with a transient error (1\u201350).",
		default: "12",
		modes: "all",
		variable: "RETRY_MAX_ATTEMPTS"
	},
	"action-timeout-s": {
		description: "The deadline for the whole step in seconds; `0` disables it. With `config`, the default grows by two seconds for each additional role.",
		default: "120",
		modes: "all"
	},
	"wait-for-trust-seconds": {
		description: "How long a refused role is retried, 0 to 600 seconds: for a trust policy that an earlier step has just changed.",
		default: "0",
		modes: ["assume"]
	},
	"http-proxy": {
		description: "The proxy for calls to AWS. Default: `HTTPS_PROXY` or `HTTP_PROXY`, in upper or lower case, which apply to every call.",
		modes: "all"
	},
	"no-proxy": {
		description: "Hosts to reach without the proxy, separated by commas. Default: `NO_PROXY`.",
		modes: "all"
	},
	"sts-endpoint": {
		description: "The STS endpoint to use, as an HTTPS URL; plain HTTP only for loopback, private addresses and host names without dots.",
		modes: "all"
	},
	cleanup: {
		description: "What the post step does with the exported variables: `restore` their previous values, `clear` them, or `none`. `AWS_SKIP_CLEANUP_STEP: true` in the environment skips the post step.",
		default: "restore",
		modes: ["assume"]
	},
	refresh: {
		description: "Give later steps a profile whose credentials are renewed for as long as the job runs, instead of credentials that expire. See docs/refresh.md.",
		default: "false",
		modes: ["assume"],
		isSwitch: true
	},
	"role-name": {
		description: "The role to manage. Default: `gha-<owner>-<repo>`, shortened to 64 characters with a hash. With `config`: only this role from the file.",
		modes: DECLARING
	},
	"role-path": {
		description: "The path of the role.",
		default: "/",
		modes: DECLARING
	},
	"role-description": {
		description: "The description of the role. Default: a description that names the repository.",
		modes: DECLARING
	},
	"max-session-duration": {
		description: "The maximum session duration of the role in seconds, 3600 to 43200.",
		default: "3600",
		modes: DECLARING
	},
	"permissions-boundary": {
		description: "The ARN of the policy to set as the permissions boundary of the role.",
		modes: DECLARING
	},
	repositories: {
		description: "The repositories that may assume the role, one `owner/repo` per line. Default: the repository of the run. `owner/repo@ID` also says which id the repository must have.",
		modes: TRUSTING,
		isList: true
	},
	branches: {
		description: "The branches that may assume the role, one per line. Default: the default branch, if no other input selects runs.",
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"git-tags": {
		description: "The tags that may assume the role, one per line.",
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	environments: {
		description: "The environments that may assume the role, one per line.",
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"pull-requests": {
		description: "Whether pull requests may assume the role.",
		default: "false",
		modes: TRUSTING,
		isSwitch: true
	},
	"reusable-workflows": {
		description: "The reusable workflows that may assume the role: `owner/repo/.github/workflows/file.yml@ref`, one per line.",
		modes: TRUSTING,
		isList: true
	},
	subjects: {
		description: "Raw `sub` values or patterns, one per line, for custom subject templates.",
		modes: TRUSTING,
		isList: true,
		hasCommas: true
	},
	"trust-conditions": {
		description: "Additional claims that every admitted token must match, as a YAML map of claims to one or more values.",
		modes: TRUSTING
	},
	"subject-format": {
		description: "The format of the subjects to trust: `classic`, `immutable`, `both`, or `auto`, which follows the run's token, then GitHub's API, then falls back to `both`.",
		default: "auto",
		modes: TRUSTING
	},
	"pin-ids": {
		description: "Also require the IDs of the repository and its owner, where AWS supports these conditions.",
		default: "true",
		modes: TRUSTING,
		isSwitch: true
	},
	"policy-arns": {
		description: "Managed policies of the role, one ARN per line.",
		modes: DECLARING,
		isList: true
	},
	"inline-policies": {
		description: "Inline policies of the role, as a YAML map of names to policy documents or to paths of JSON files in the workspace.",
		modes: DECLARING
	},
	"permission-presets": {
		description: "Least-privilege permission sets for the role, all limited to `resource-prefix`: `ecr`, `s3-artifacts`, `ssm-parameters`, `cloudformation`, `iam-roles`, `ami`, `sns`, `cdk-deploy`.",
		modes: DECLARING,
		isList: true
	},
	"resource-prefix": {
		description: "The name prefix of all resources that `permission-presets` grant access to. End it with `-`.",
		modes: DECLARING
	},
	prune: {
		description: "Remove policies and a permissions boundary that an owned role has but the inputs do not declare. By default they are reported and kept.",
		default: "false",
		modes: DECLARING,
		isSwitch: true
	},
	adopt: {
		description: "Take over an existing role that this action did not create: `merge` keeps its other trust statements, policies, and tags; `replace` replaces its trust policy with the declared one; `false` refuses and shows the difference.",
		default: "false",
		modes: DECLARING
	},
	"accept-repository": {
		description: "The new identity of a repository whose id or owner is not the one that the trust policy pins: one `owner/repo@ID` per line. Without it, the run stops.",
		modes: DECLARING,
		isList: true
	},
	"provider-only": {
		description: "Manage only the OIDC provider and no role; in `teardown`, remove only the provider.",
		default: "false",
		modes: DECLARING,
		isSwitch: true
	},
	"accept-findings": {
		description: "Trust linter rules whose findings to accept, such as `T09`, separated by commas or line ends.",
		modes: DECLARING,
		isList: true
	},
	"resource-tags": {
		description: "Additional tags for the role, and for the OIDC provider if this run creates it, as a YAML map.",
		modes: DECLARING
	},
	verify: {
		description: "Verify the result by assuming the role, if the trust policy admits this run's token.",
		default: "true",
		modes: ["bootstrap"],
		isSwitch: true
	},
	"retire-bootstrap-key": {
		description: "After a verified bootstrap, `deactivate` or `delete` the long-lived access key it ran with, or `keep` it.",
		default: "keep",
		modes: ["bootstrap", "render"]
	},
	"retire-bootstrap-key-after": {
		description: "When `retire-bootstrap-key` applies: once every declared role is proven (`all-verified`), or once at least one is and none failed (`any-verified`).",
		default: "all-verified",
		modes: ["bootstrap"]
	},
	"save-role-arn-as": {
		description: "The repository variable to save the role ARN in. Needs a `github-token` with permission to write variables, which the default token of a job does not have.",
		modes: ["bootstrap"]
	},
	"remove-provider": {
		description: "Also remove the OIDC provider if this action created it and no other role trusts it.",
		default: "false",
		modes: ["teardown"],
		isSwitch: true
	},
	config: {
		description: "A YAML file in the workspace that declares many roles and accounts and replaces the inputs that declare one role. Its schema is `schema/gh-oidc-aws.schema.json`.",
		modes: TRUSTING
	},
	account: {
		description: "With `config`: only these accounts from the file, by name or ID, separated by commas.",
		modes: DECLARING,
		isList: true
	},
	"fail-on-drift": {
		description: "Fail if the account differs from the declared state.",
		default: "false",
		modes: ["plan"],
		isSwitch: true
	},
	"output-file": {
		description: "The file in the workspace to write to. Default: the log.",
		modes: ["render"]
	},
	"render-format": {
		description: "What to write: `cloudformation` (a template, also for StackSets), `policy-json` (only the policy documents), or `bootstrap-policy` (the minimum permissions that `bootstrap` needs).",
		default: "cloudformation",
		modes: ["render"]
	},
	"github-token": {
		description: "The token for GitHub's REST API.",
		default: "${{ github.token }}",
		modes: [
			"plan",
			"bootstrap",
			"teardown",
			"diagnose",
			"assume"
		],
		isSecret: true
	},
	"expected-role": {
		description: "The role that the credentials must belong to: its name or ARN.",
		modes: ["identity"]
	},
	"minimum-remaining-seconds": {
		description: "The minimum number of seconds that the session must still be valid.",
		modes: ["identity"]
	}
};



/***/ }),

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ looksLike),
/* harmony export */   u: () => (/* binding */ tellApart)
/* harmony export */ });
// build/src/document/look-alikes.js
const LATIN = Object.fromEntries([
	["\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u0433\u0475\u04cf\u043a", "aeopcyxijshdqwrvlk"],
	["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0492\u050c\u051c", "ABEKMHOPCTYXIJSFGW"],
	["\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c5\u03c4\u03b3\u03c7", "aopvikutyx"],
	["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
	["\u0585\u0578\u057d\u0570\u0581\u0251\u0261\u0269\u0131\u01c0\u217c", "onuhgagiill"]
].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, index) => [letter, [...latin][index] ?? letter])));
const ASCII = /^[\x20-\x7e\n\t]*$/u;
function toAppearance(text) {
	if (ASCII.test(text)) return text;
	const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\p{Zs}/gu, " ").replace(/\p{Pd}/gu, "-");
	return Array.from(plain, (letter) => LATIN[letter] ?? letter).join("");
}
function looksLike(a, b) {
	return a !== b && !(ASCII.test(a) && ASCII.test(b)) && toAppearance(a) === toAppearance(b);
}
function tellApart(texts) {
	if (texts.every((text) => ASCII.test(text))) return texts;
	const byAppearance = Map.groupBy(new Set(texts), toAppearance);
	return texts.map((text) => (byAppearance.get(toAppearance(text)) ?? []).length > 1 ? showCodePoints(text) : text);
}
function showCodePoints(text) {
	return text.replace(/[^\x20-\x7e\n\t]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}



/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// build/src/document/printable.js
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function printable(text) {
	return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}



/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
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



/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

// build/src/secret.js
const HIDDEN = "[secret]";
const SHORTEST = 8;
const known = new Set();
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
		if (value.length >= SHORTEST) known.add(value);
	}
	reveal() {
		return this.#value;
	}
	isAlphanumeric() {
		return /^[A-Za-z\d]*$/u.test(this.#value);
	}
	toString() {
		return HIDDEN;
	}
	toJSON() {
		return HIDDEN;
	}
	[Symbol.toPrimitive]() {
		return HIDDEN;
	}
	[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
		return HIDDEN;
	}
};
function withoutSecrets(text) {
	return [...known].filter((value) => text.includes(value)).toSorted((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, "***"), text);
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1702);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
