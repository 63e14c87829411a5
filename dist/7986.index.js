export const id = 7986;
export const ids = [7986];
export const modules = {

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ toCachedSession),
/* harmony export */   L0: () => (/* binding */ readSealKey),
/* harmony export */   Zo: () => (/* binding */ renderCache),
/* harmony export */   kE: () => (/* binding */ parseCachedSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(335);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






String(process.pid);
// build/src/runner/refresh/seal.js
function readSealKey(env) {
	return env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] || void 0;
}
function createSeal(session, key) {
	return {
		Expiration: session.expiration,
		Mac: sign$1(session, session.expiration, key)
	};
}
function sign$1({ accessKeyId, secretAccessKey, sessionToken }, expiration, key) {
	const text = JSON.stringify([
		"gh-oidc-aws",
		accessKeyId,
		secretAccessKey.reveal(),
		sessionToken.reveal(),
		expiration
	]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHmac)("sha256", key).update(text).digest("hex");
}
// build/src/runner/refresh/cache.js
function toCachedSession({ credentials, expiration }) {
	const { accessKeyId, secretAccessKey, sessionToken = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z("") } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
function renderCache(session, sealKey) {
	const seal = sealKey === void 0 ? {} : { Seal: createSeal(session, sealKey) };
	return `${JSON.stringify({
		...toAnswer(session),
		...seal
	})}
`;
}
function toAnswer(session) {
	return {
		Version: 1,
		AccessKeyId: session.accessKeyId,
		SecretAccessKey: session.secretAccessKey.reveal(),
		SessionToken: session.sessionToken.reveal(),
		Expiration: session.expiration
	};
}
function parseCachedSession(text) {
	return toSession((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
}
function toSession(saved) {
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(saved)) return void 0;
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
	if (typeof accessKeyId !== "string" || typeof secret !== "string" || typeof token !== "string") return void 0;
	if (typeof expiration !== "string" || Number.isNaN(Date.parse(expiration))) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(secret),
		sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token),
		expiration
	};
}



/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   S: () => (/* binding */ describeFileError)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1891);

// build/src/runner/file-error.js
const REASONS = {
	ENOSPC: "no space is left on the disk",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file is larger than the limit of this process",
	EROFS: "the file system is read-only",
	EACCES: "access is denied",
	EPERM: "the operation is not permitted",
	EIO: "the disk reports an error"
};
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describeFileError(error) {
	const reason = REASONS[errorCode(error)];
	return reason === void 0 ? (0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(error) : `${reason} (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(error)})`;
}



/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ putSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Wi: () => (/* binding */ credentialsSection),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   n4: () => (/* binding */ findSettings),
/* harmony export */   ol: () => (/* binding */ restoreSection)
/* harmony export */ });
// build/src/runner/profiles/ini.js
function credentialsSection(profile) {
	return {
		header: profile,
		matches: (header) => unquote(header) === profile
	};
}
function configSection(profile) {
	return {
		header: profile === "default" ? "default" : `profile ${profile}`,
		matches: (header) => {
			const name = /^profile[ \t]+(.*)$/u.exec(header)?.[1];
			return name === void 0 ? profile === "default" && header === "default" : unquote(name) === profile;
		}
	};
}
function unquote(name) {
	return /^(["'])(.*)\1$/u.exec(name)?.[2] ?? name;
}
function split(text) {
	const sections = [{
		header: void 0,
		lines: []
	}];
	for (const line of text.split(/(?<=\n)/u)) {
		const header = /^(?:\xef\xbb\xbf)?[ \t]*\[([^\]]*)\][ \t]*(?:[#;][^\n]*)?[\r\n]*$/u.exec(line)?.[1];
		if (header === void 0) sections.at(-1)?.lines.push(line);
		else sections.push({
			header: trimBlanks(header),
			lines: [line]
		});
	}
	return sections;
}
function trimBlanks(text) {
	return text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/gu, "");
}
function join(sections) {
	return sections.flatMap(({ lines }) => lines).join("");
}
function findSettings(text, name) {
	const found = split(text).filter((section) => isNamed(section, name));
	if (found.length === 0) return void 0;
	return found.flatMap(({ lines }) => lines.slice(1).filter((line) => !isComment(line)).map((line) => line.replace(/[\r\n]+$/u, "")));
}
function isNamed({ header }, name) {
	return header !== void 0 && name.matches(header);
}
function isComment(line) {
	return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}
function putSection(text, name, settings) {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = settings.map((line) => `${line}${lineEnd}`);
	const sections = split(text);
	const first = sections.findIndex((section) => isNamed(section, name));
	if (first < 0) {
		const gap = /^[ \t\r\n]*$/u.test(text) ? "" : lineEnd;
		return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join("")}`;
	}
	return join(sections.map((section, index) => {
		if (!isNamed(section, name)) return section;
		const [head = "", ...rest] = section.lines;
		const comments = rest.filter(isComment);
		return {
			...section,
			lines: index === first ? [
				endLine(head, lineEnd),
				...lines,
				...comments
			] : comments
		};
	}));
}
function endLine(text, lineEnd) {
	return text === "" || text.endsWith("\n") ? text : `${text}${lineEnd}`;
}
function restoreSection(text, name, earlier) {
	const old = split(earlier).filter((section) => isNamed(section, name));
	if (old.length === 0) return removeAddedSection(text, name);
	const sections = split(text);
	let next = 0;
	return join(sections.map((section, index) => {
		if (!isNamed(section, name)) return section;
		const lines = old[next]?.lines ?? [];
		next += 1;
		const added = section.lines.slice(1).filter((line) => isComment(line) && !lines.includes(line));
		const whole = [...lines, ...added];
		const isLast = index === sections.length - 1;
		return {
			...section,
			lines: isLast ? whole : whole.map((line) => endLine(line, "\n"))
		};
	}));
}
function removeAddedSection(text, name) {
	const sections = split(text);
	return removeSection(join(sections.map((section, index) => {
		const next = sections[index + 1];
		return next !== void 0 && isNamed(next, name) && /^\r?\n$/u.test(section.lines.at(-1) ?? "") ? {
			...section,
			lines: section.lines.slice(0, -1)
		} : section;
	})), name);
}
function removeSection(text, name) {
	return join(split(text).map((section) => isNamed(section, name) ? {
		...section,
		lines: section.lines.slice(1).filter(isComment)
	} : section));
}



/***/ }),

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRefreshProfile: () => (/* binding */ createRefreshProfile),
/* harmony export */   l: () => (/* binding */ createRefreshCommand)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2914);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6577);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9017);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3002);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);









// build/src/runner/refresh/command-line.js
function renderCommandLine(words, platform) {
	const quoted = words.map(platform === "win32" ? quoteForWindows : quoteForShell);
	return quoted.every((word) => word !== void 0) ? quoted.join(" ") : void 0;
}
const COMMENT_OR_CONTROL = /[\p{Cc}]|\s[#;]/u;
function quoteForShell(word) {
	if (COMMENT_OR_CONTROL.test(word)) return void 0;
	return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteForWindows(word) {
	if (COMMENT_OR_CONTROL.test(word) || /["%!^]|\\$/u.test(word)) return void 0;
	return /^[\w@+=:./\\~-]+$/u.test(word) ? word : `"${word}"`;
}
// build/src/runner/refresh/profile.js
const SHADOWING = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_CREDENTIAL_EXPIRATION",
	"AWS_WEB_IDENTITY_TOKEN_FILE"
];
function createRefreshCommand(renewal, options) {
	const { env } = options;
	const temp = env["RUNNER_TEMP"];
	if (!temp) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
		reason: "RUNNER_TEMP is not set",
		advice: ON_RUNNER
	});
	const folder = createFolder(temp);
	const files = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .toRefreshFiles */ .cO)(folder);
	const command = renderCommandLine([
		options.node,
		options.script,
		folder
	], options.platform);
	if (command === void 0) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmdirSync)(folder);
		const reason = `the SDKs would split a command with ${options.node}, ${options.script} and ${folder} in different ways`;
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason,
			advice: "install the runner under a path without special characters."
		});
	}
	const { request, session } = renewal;
	const { maxAttempts, stsEndpoint, proxyEnv } = options;
	const settings = {
		request,
		maxAttempts,
		stsEndpoint,
		proxyEnv,
		sdkEnv: (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .pickSdkVariables */ .Bg)(env)
	};
	return {
		folder,
		command,
		write: (further) => writeFiles(folder, {
			[files.settings]: (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .renderRefreshSettings */ .xs)(settings),
			[files.cache]: (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCache */ .Zo)((0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .toCachedSession */ .Gr)(session), (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readSealKey */ .L0)(env)),
			...further
		})
	};
}
function createRefreshProfile(renewal, options) {
	const { env } = options;
	const { folder, command, write } = createRefreshCommand(renewal, options);
	const files = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .toRefreshFiles */ .cO)(folder);
	return {
		undo: [{
			kind: "folder",
			path: folder
		}],
		exports: {
			...Object.fromEntries(SHADOWING.map((name) => [name, ""])),
			AWS_PROFILE: _main_js__WEBPACK_IMPORTED_MODULE_4__/* .REFRESH_PROFILE */ .SV,
			...env["AWS_DEFAULT_PROFILE"] === void 0 ? {} : { AWS_DEFAULT_PROFILE: _main_js__WEBPACK_IMPORTED_MODULE_4__/* .REFRESH_PROFILE */ .SV },
			AWS_CONFIG_FILE: files.config,
			AWS_SDK_LOAD_CONFIG: "1"
		},
		write: () => write({ [files.config]: renderConfig(renewal.request.region, command, readConfig(env)) })
	};
}
const ON_RUNNER = "run this action on a GitHub Actions runner, or leave `refresh` out.";
function writeFiles(folder, texts) {
	try {
		for (const [path, text] of Object.entries(texts)) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(path, text, {
			mode: 384,
			flag: "wx",
			flush: true
		});
	} catch (error) {
		const reason = `${folder} cannot be written to: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(error)}`;
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(folder, {
			recursive: true,
			force: true
		});
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason,
			advice: ROOM
		}, { cause: error });
	}
}
const ROOM = "free space under RUNNER_TEMP, or make it writable.";
function createFolder(temp) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(temp, `${_state_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER_PREFIX */ .kE}refresh-`));
	} catch (error) {
		const reason = `RUNNER_TEMP cannot be written to: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(error)}`;
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason,
			advice: ON_RUNNER
		}, { cause: error });
	}
}
const HEADER = `[profile ${_main_js__WEBPACK_IMPORTED_MODULE_4__/* .REFRESH_PROFILE */ .SV}]`;
const NAMELESS = "[profile \"\"]";
function renderConfig(region, command, others) {
	const kept = [_main_js__WEBPACK_IMPORTED_MODULE_4__/* .REFRESH_PROFILE */ .SV, ""].reduce((text, name) => (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .removeSection */ .Uf)(text, (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .configSection */ .c_)(name)), others);
	return `${HEADER}\nregion = ${region}\ncredential_process = ${command}\n\n${NAMELESS}\n\n${kept}`;
}
const MAX_CONFIG_BYTES = 1048576;
function readConfig(env) {
	const path = env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(env["HOME"] || env["USERPROFILE"] || (0,node_os__WEBPACK_IMPORTED_MODULE_6__.homedir)(), ".aws", "config");
	try {
		const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(path);
		return found.isFile() && found.size <= MAX_CONFIG_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8") : "";
	} catch {
		return "";
	}
}



/***/ })

};
