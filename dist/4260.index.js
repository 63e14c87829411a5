export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeProfile: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4436);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(335);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6577);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);









// build/src/runner/profiles/files.js
const SECTIONS = {
	credentials: _ini_js__WEBPACK_IMPORTED_MODULE_8__/* .credentialsSection */ .Wi,
	config: _ini_js__WEBPACK_IMPORTED_MODULE_8__/* .configSection */ .c_
};
function locate(env) {
	const home = (0,node_os__WEBPACK_IMPORTED_MODULE_5__.homedir)();
	const toPath = (variable, name) => variable ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(variable.replace(/^~(?=$|[\\/])/u, home)) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, ".aws", name);
	return [{
		kind: "credentials",
		path: toPath(env["AWS_SHARED_CREDENTIALS_FILE"], "credentials")
	}, {
		kind: "config",
		path: toPath(env["AWS_CONFIG_FILE"], "config")
	}];
}
async function writeProfile$1(env, entry) {
	const { mayReplace } = entry;
	const profile = toBytes(entry.name);
	const places = locate(env);
	return explain(profile, places, () => {
		const settings = {
			credentials: toSettings(entry.credentials),
			config: toSettings(entry.config)
		};
		const made = new Map(places.map(({ path }) => [path, makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))]));
		return withLocks(places.map(({ path }) => path), () => {
			for (const { kind, path } of places) if (!mayReplace && (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .findSettings */ .n4)(read(path) ?? "", SECTIONS[kind](profile)) !== void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("PROFILE_EXISTS", {
				profile,
				path
			});
			const changes = [];
			try {
				for (const { kind, path } of places) {
					const before = read(path);
					const text = (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .putSection */ .L1)(before ?? "", SECTIONS[kind](profile), settings[kind]);
					const copy = before === void 0 ? void 0 : keepCopy(env, before);
					replace(path, text);
					const written = {
						file: digest(text),
						section: digest(settings[kind].join("\n"))
					};
					const madeDirectory = made.get(path) ?? false;
					changes.push({
						path,
						kind,
						profile,
						written,
						madeDirectory,
						...copy === void 0 ? {} : { before: copy }
					});
				}
				return changes;
			} catch (error) {
				for (const change of changes.reverse()) revert(change);
				throw error;
			}
		});
	});
}
function toSettings(values) {
	return Object.entries(values).map(([key, value]) => {
		const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z ? value.reveal() : value;
		if (/\p{Cc}/u.test(text)) throw new Error(`the value of ${key} holds a line end or another control character`);
		return toBytes(`${key} = ${text}`);
	});
}
function toBytes(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
function revert({ path, kind, profile, written, before }) {
	const text = read(path);
	const earlier = before === void 0 ? void 0 : read(before);
	if (before !== void 0 && earlier !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.unlinkSync)(before);
	if (text === void 0) return;
	const isLost = before !== void 0 && earlier === void 0;
	if (digest(text) === written.file && !isLost) {
		if (earlier === void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.unlinkSync)(path);
		else replace(path, earlier);
		return;
	}
	const section = SECTIONS[kind](profile);
	const settings = (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .findSettings */ .n4)(text, section);
	if (settings === void 0 || digest(settings.join("\n")) !== written.section) return;
	const replaced = earlier === void 0 ? void 0 : (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .findSettings */ .n4)(earlier, section);
	replace(path, replaced === void 0 ? (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .removeSection */ .Uf)(text, section) : (0,_ini_js__WEBPACK_IMPORTED_MODULE_8__/* .putSection */ .L1)(text, section, replaced));
}
function digest(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(text).digest("hex");
}
function keepCopy(env, text) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), `gh-oidc-aws-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(path, text, {
		mode: 384,
		flag: "wx",
		encoding: "latin1"
	});
	return path;
}
function makeDirectory(path) {
	const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)(path, {
		recursive: true,
		mode: 448
	});
	requireNoLink(path);
	return made !== void 0;
}
function requireNoLink(path) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${path} is a symbolic link, which is not followed`);
}
const MAX_BYTES = 4194304;
function read(path) {
	requireNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return void 0;
	if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
	if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NOFOLLOW ?? 0));
	try {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(file).isFile()) throw new Error(`${path} is not a regular file`);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file, "latin1");
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
	}
}
function replace(path, text) {
	const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(draft, text, {
		mode: 384,
		flag: "wx",
		encoding: "latin1"
	});
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(draft, path);
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.unlinkSync)(draft);
		throw error;
	}
}
const LOCK_PATIENCE_MS = 15e3;
const LOCK_LIFE_MS = 1e4;
async function withLocks(paths, work) {
	const locks = [...new Set(paths)].sort().map((path) => `${path}.lock`);
	const held = [];
	try {
		for (const lock of locks) {
			await acquire(lock);
			held.push(lock);
		}
		return work();
	} finally {
		for (const lock of held) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.unlinkSync)(lock);
	}
}
async function acquire(lock) {
	const end = Date.now() + LOCK_PATIENCE_MS;
	for (;;) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(lock, "wx", 384));
			return;
		} catch (error) {
			if (!hasCode(error, "EEXIST", "EPERM", "EBUSY") || Date.now() > end) throw error;
		}
		discardStale(lock);
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(10 + Math.random() * 40);
	}
}
function discardStale(lock) {
	if (Date.now() - ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < LOCK_LIFE_MS) return;
	const grave = `${lock}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(lock, grave);
		if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(grave).mtimeMs < LOCK_LIFE_MS) (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.renameSync)(grave, lock);
		else (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.unlinkSync)(grave);
	} catch {}
}
function hasCode(error, ...codes) {
	return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}
async function explain(profile, places, work) {
	try {
		return await work();
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error)) throw error;
		const reason = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
		const paths = [...new Set(places.map(({ path }) => path))];
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("PROFILE_NOT_WRITTEN", {
			profile,
			paths,
			reason
		}, { cause: error });
	}
}
// build/src/runner/profiles/handover.js
async function writeProfile(env, entry, tell) {
	const changes = await writeProfile$1(env, entry);
	tell((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(" and ")}.`));
	return {
		exports: {},
		undo: changes.map((change) => ({
			kind: "profile",
			change
		})),
		write: () => {}
	};
}



/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ putSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Wi: () => (/* binding */ credentialsSection),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   n4: () => (/* binding */ findSettings)
/* harmony export */ });
// build/src/runner/profiles/ini.js
function credentialsSection(profile) {
	return {
		header: profile,
		isMeantBy: (header) => unquote(header) === profile
	};
}
function configSection(profile) {
	return {
		header: profile === "default" ? "default" : `profile ${profile}`,
		isMeantBy: (header) => {
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
	const found = split(text).filter((section) => isMeant(section, name));
	if (found.length === 0) return void 0;
	return found.flatMap(({ lines }) => lines.slice(1).filter((line) => !isRemark(line)).map((line) => line.replace(/[\r\n]+$/u, "")));
}
function isMeant({ header }, name) {
	return header !== void 0 && name.isMeantBy(header);
}
function isRemark(line) {
	return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}
function putSection(text, name, settings) {
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = settings.map((line) => `${line}${lineEnd}`);
	const sections = split(text);
	const first = sections.findIndex((section) => isMeant(section, name));
	if (first < 0) {
		const gap = /^[ \t\r\n]*$/u.test(text) ? "" : lineEnd;
		return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join("")}`;
	}
	return join(sections.map((section, index) => {
		if (!isMeant(section, name)) return section;
		const [head = "", ...rest] = section.lines;
		const remarks = rest.filter(isRemark);
		return {
			...section,
			lines: index === first ? [
				endLine(head, lineEnd),
				...lines,
				...remarks
			] : remarks
		};
	}));
}
function endLine(text, lineEnd) {
	return text === "" || text.endsWith("\n") ? text : `${text}${lineEnd}`;
}
function removeSection(text, name) {
	return join(split(text).map((section) => isMeant(section, name) ? {
		...section,
		lines: section.lines.slice(1).filter(isRemark)
	} : section));
}



/***/ })

};
