export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeProfile: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6577);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// build/src/runner/lock.js
function tryLock(path, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, options.isLocal ? String(process.pid) : "", {
			mode: 384,
			flag: "wx"
		});
		return true;
	} catch (error) {
		if (![
			"EEXIST",
			"EPERM",
			"EBUSY"
		].includes(errorCode(error))) throw error;
	}
	if (isLeft(path, options)) discard(path, options);
	return false;
}
function unlock(path) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path, { force: true });
}
async function withLocks(paths, patienceMs, options, work) {
	const wanted = [...new Set(paths)].sort();
	const held = [];
	try {
		for (const path of wanted) {
			await waitForLock(path, patienceMs, options);
			held.push(path);
		}
		return work();
	} finally {
		for (const path of held) unlock(path);
	}
}
async function waitForLock(path, patienceMs, options) {
	const { clock } = options;
	const end = clock.now() + patienceMs;
	while (!tryLock(path, options)) {
		if (clock.now() > end) throw new Error(`another process holds the lock ${path}`);
		await clock.sleep(10 + Math.random() * 40);
	}
}
function isLeft(path, { clock, maxAgeMs, isLocal }) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path, { throwIfNoEntry: false });
	if (found === void 0) return false;
	if (clock.now() - found.mtimeMs > maxAgeMs) return true;
	if (!isLocal) return false;
	try {
		const owner = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8"));
		return owner !== 0 && !isAlive(owner);
	} catch {
		return false;
	}
}
function discard(path, options) {
	const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(path, aside);
		if (isLeft(aside, options)) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(aside);
		else (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(aside, path);
	} catch {}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === "EPERM";
	}
}
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
// build/src/runner/profiles/files.js
const SECTIONS = {
	credentials: _ini_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialsSection */ .Wi,
	config: _ini_js__WEBPACK_IMPORTED_MODULE_6__/* .configSection */ .c_
};
const PRIVATE = {
	mode: 384,
	encoding: "latin1"
};
function locate(env) {
	const home = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
	const toPath = (variable, name) => variable ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(variable.replace(/^~(?=$|[\\/])/u, home)) : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, ".aws", name);
	return [{
		kind: "credentials",
		path: toPath(env["AWS_SHARED_CREDENTIALS_FILE"], "credentials")
	}, {
		kind: "config",
		path: toPath(env["AWS_CONFIG_FILE"], "config")
	}];
}
async function writeProfile$1(env, entry, clock) {
	const profile = toBytes(entry.name);
	const places = locate(env);
	const paths = places.map(({ path }) => path);
	return explain(profile, paths, () => {
		const settings = {
			credentials: toSettings(entry.credentials),
			config: toSettings(entry.config)
		};
		const created = new Set(paths.filter((path) => makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path))));
		return withFilesLocked(paths, clock, () => {
			if (!entry.mayReplace) requireNew(profile, places);
			return writeAll(places.map((place) => ({
				...place,
				profile,
				settings: settings[place.kind],
				madeDirectory: created.has(place.path)
			})), env);
		});
	});
}
function requireNew(profile, places) {
	const taken = places.find(({ kind, path }) => (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .findSettings */ .n4)(read(path) ?? "", SECTIONS[kind](profile)) !== void 0);
	if (taken !== void 0) throw (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PROFILE_EXISTS", {
		profile,
		path: taken.path
	});
}
function writeAll(writes, env) {
	const changes = [];
	try {
		for (const write of writes) changes.push(writeSection(write, env));
		return changes;
	} catch (error) {
		for (const change of changes.toReversed()) revert(change);
		throw error;
	}
}
function writeSection({ path, kind, profile, settings, madeDirectory }, env) {
	const before = read(path);
	const text = (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .putSection */ .L1)(before ?? "", SECTIONS[kind](profile), settings);
	const copy = before === void 0 ? void 0 : keepCopy(env, before);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(path, text, PRIVATE);
	return {
		path,
		kind,
		profile,
		written: {
			file: digest(text),
			section: digest(settings.join("\n"))
		},
		madeDirectory,
		...copy === void 0 ? {} : { before: copy }
	};
}
function toSettings(values) {
	return Object.entries(values).map(([key, value]) => {
		const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : value;
		if (/\p{Cc}/u.test(text)) throw new Error(`the value of ${key} contains a line break or another control character`);
		return toBytes(`${key} = ${text}`);
	});
}
function toBytes(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
function revert({ path, kind, profile, written, before }) {
	const text = read(path);
	const earlier = before === void 0 ? void 0 : read(before);
	if (before !== void 0 && earlier !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(before);
	if (text === void 0) return;
	const isLost = before !== void 0 && earlier === void 0;
	if (digest(text) === written.file && !isLost) {
		if (earlier === void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(path);
		else (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(path, earlier, PRIVATE);
		return;
	}
	const section = SECTIONS[kind](profile);
	const settings = (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .findSettings */ .n4)(text, section);
	if (settings === void 0 || digest(settings.join("\n")) !== written.section) return;
	const replaced = earlier === void 0 ? void 0 : (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .findSettings */ .n4)(earlier, section);
	const reverted = replaced === void 0 ? (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, section) : (0,_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .putSection */ .L1)(text, section, replaced);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(path, reverted, PRIVATE);
}
function digest(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(text).digest("hex");
}
function keepCopy(env, text) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `gh-oidc-aws-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()}`);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(path, text, {
		...PRIVATE,
		flag: "wx"
	});
	return path;
}
function makeDirectory(path) {
	const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(path, {
		recursive: true,
		mode: 448
	});
	requireNoLink(path);
	return made !== void 0;
}
function requireNoLink(path) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${path} is a symbolic link, which is not followed`);
}
const MAX_BYTES = 4194304;
function read(path) {
	requireNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return void 0;
	if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
	if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0));
	try {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file).isFile()) throw new Error(`${path} is not a regular file`);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, "latin1");
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
const LOCK_PATIENCE_MS = 15e3;
const LOCK_MAX_AGE_MS = 1e4;
function withFilesLocked(paths, clock, work) {
	return withLocks(paths.map((path) => `${path}.lock`), LOCK_PATIENCE_MS, {
		clock,
		maxAgeMs: LOCK_MAX_AGE_MS,
		isLocal: false
	}, work);
}
async function explain(profile, places, work) {
	try {
		return await work();
	} catch (error) {
		if ((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error)) throw error;
		const reason = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
		const paths = [...new Set(places)];
		throw (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PROFILE_NOT_WRITTEN", {
			profile,
			paths,
			reason
		}, { cause: error });
	}
}
// build/src/runner/profiles/handover.js
async function writeProfile(env, entry, log) {
	const changes = await writeProfile$1(env, entry, (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .ts)());
	log((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(" and ")}.`));
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
function removeSection(text, name) {
	return join(split(text).map((section) => isNamed(section, name) ? {
		...section,
		lines: section.lines.slice(1).filter(isComment)
	} : section));
}



/***/ })

};
