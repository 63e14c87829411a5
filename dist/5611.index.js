export const id = 5611;
export const ids = [5611,4260,7986];
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

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProfiles: () => (/* binding */ createProfiles)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4996);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2914);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6577);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(335);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);











// build/src/runner/lock.js
function tryLock(path, options) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(path, options.owner?.name ?? "", {
			mode: 384,
			flag: "wx"
		});
		return true;
	} catch (error) {
		if (!((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === "EEXIST" || process.platform === "win32" && isBusy(error))) {
			if (!isBusy(error)) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(path, { force: true });
			throw error;
		}
	}
	if (isLeft(path, options)) discard(path, options);
	return false;
}
function isBusy(error) {
	return [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error));
}
function unlock(path) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(path, { force: true });
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
function isLeft(path, { clock, maxAgeMs, owner }) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false });
	if (found === void 0) return false;
	const ageMs = clock.now() - found.mtimeMs;
	return ageMs > maxAgeMs || owner?.isGone(path, ageMs) === true;
}
function discard(path, options) {
	const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)()}`;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(path, aside);
		if (isLeft(aside, options)) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(aside, {
			recursive: true,
			force: true
		});
		else (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(aside, path);
	} catch {}
}
// build/src/runner/profiles/journal.js
const SECTIONS = {
	credentials: _ini_js__WEBPACK_IMPORTED_MODULE_9__/* .credentialsSection */ .Wi,
	config: _ini_js__WEBPACK_IMPORTED_MODULE_9__/* .configSection */ .c_
};
function renderJournal(journal) {
	return `${JSON.stringify({
		version: 1,
		...journal
	}, null, 2)}\n`;
}
function parseJournal(text) {
	const saved = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(saved) || saved["version"] !== 1) return void 0;
	const { existed, madeDirectory, owners } = saved;
	if (typeof existed !== "boolean" || typeof madeDirectory !== "boolean") return void 0;
	return Array.isArray(owners) && owners.every(isOwner) ? {
		existed,
		madeDirectory,
		owners
	} : void 0;
}
function isOwner(value) {
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) return false;
	const { id, profile, section, runner, job, at, stays } = value;
	return [
		id,
		profile,
		section,
		runner,
		job
	].every((text) => typeof text === "string") && typeof at === "number" && typeof stays === "boolean";
}
function separate(kind, text, owners, before) {
	if (text === void 0) return {
		base: void 0,
		held: []
	};
	const held = findHeld(kind, text, owners);
	if (renderWith(kind, before, held) === text) return {
		base: before,
		held
	};
	return {
		base: held.reduce((rest, { owner }) => withoutSection(kind, rest, owner.profile, before), text),
		held
	};
}
function findHeld(kind, text, owners) {
	const newest = new Map();
	for (const owner of owners) {
		const settings = (0,_ini_js__WEBPACK_IMPORTED_MODULE_9__/* .findSettings */ .n4)(text, SECTIONS[kind](owner.profile));
		if (settings === void 0 || (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(settings.join("\n")) !== owner.section) continue;
		newest.delete(owner.profile);
		newest.set(owner.profile, {
			owner,
			settings
		});
	}
	return [...newest.values()];
}
function withoutSection(kind, text, profile, before) {
	return (0,_ini_js__WEBPACK_IMPORTED_MODULE_9__/* .restoreSection */ .ol)(text, SECTIONS[kind](profile), before ?? "");
}
function renderWith(kind, base, held) {
	return held.reduce((text, { owner, settings }) => (0,_ini_js__WEBPACK_IMPORTED_MODULE_9__/* .putSection */ .L1)(text ?? "", SECTIONS[kind](owner.profile), settings), base);
}
// build/src/runner/profiles/aws-file.js
const BESIDE = ".gh-oidc-aws-";
function toBackup(path) {
	return `${path}${BESIDE}backup`;
}
function toJournal(path) {
	return `${path}${BESIDE}journal`;
}
function listBeside(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(folder).filter((name) => name.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.basename)(path)}${BESIDE}`)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name));
}
const PRIVATE = {
	mode: 384,
	encoding: "latin1"
};
function readAwsFile({ kind, path }) {
	for (const left of listBeside(path)) if (left.startsWith(`${path}${BESIDE}draft-`)) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(left, { force: true });
	const text = read(path);
	const journal = readJournal(path);
	const backup = read(toBackup(path));
	const isLeft = journal === void 0 && backup !== void 0;
	if (isLeft && backup !== text) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(toBackup(path), `${toBackup(path)}-unused`);
	const before = isLeft && backup !== text ? void 0 : backup;
	const { existed, owners } = journal ?? NO_JOURNAL;
	const contents = separate(kind, text, owners, existed ? before : void 0);
	const base = !existed && contents.base?.trim() === "" ? void 0 : contents.base;
	return {
		kind,
		path,
		text,
		journal: journal ?? NO_JOURNAL,
		isBackedUp: base !== void 0 && before === base,
		base,
		held: contents.held
	};
}
const NO_JOURNAL = {
	existed: true,
	madeDirectory: false,
	owners: []
};
function readJournal(path) {
	const text = read(toJournal(path));
	if (text === void 0) return void 0;
	const journal = parseJournal(text);
	if (journal === void 0) throw new Error(`${toJournal(path)} was changed and cannot be read`);
	return journal;
}
function saveWayBack(file, owners, madeDirectory) {
	const { path, base, isBackedUp } = file;
	if (base !== void 0 && !isBackedUp) replaceBeside(path, toBackup(path), base);
	replaceBeside(path, toJournal(path), renderJournal({
		existed: base !== void 0,
		madeDirectory,
		owners
	}));
}
function prepareText(path, text) {
	const draft = toDraft(path);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDraft */ .d$)(draft, text, PRIVATE);
	keepAttributes(path, draft);
	return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(draft, path);
}
function toDraft(path) {
	return `${path}${BESIDE}draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)()}`;
}
function replaceBeside(path, target, text) {
	const draft = toDraft(path);
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDraft */ .d$)(draft, text, PRIVATE);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(draft, target);
}
function endOwners(place, isOver) {
	const file = readAwsFile(place);
	const { kind, path, text, base, held, journal, isBackedUp } = file;
	const rest = held.filter(({ owner }) => !isOver(owner));
	const wanted = renderWith(kind, base, rest);
	if (rest.length > 0) {
		if (wanted !== void 0 && wanted !== text) prepareText(path, wanted)();
		const owners = rest.map(({ owner }) => owner);
		if (!(owners.length === journal.owners.length && isBackedUp === journal.existed)) saveWayBack(file, owners, journal.madeDirectory);
		return rest.length < held.length;
	}
	if (wanted !== text) {
		if (wanted === void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.unlinkSync)(path);
		else if (isBackedUp) {
			keepAttributes(path, toBackup(path));
			(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.renameSync)(toBackup(path), path);
		} else prepareText(path, wanted)();
	}
	for (const name of [toJournal(path), toBackup(path)]) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmSync)(name, { force: true });
	if (journal.madeDirectory) removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	return held.length > 0;
}
function keepAttributes(old, path) {
	const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(old, { throwIfNoEntry: false });
	if (found === void 0 || process.platform === "win32") return;
	const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path);
	if (found.uid !== uid || found.gid !== gid) try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.chownSync)(path, found.uid, found.gid);
	} catch {}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.chmodSync)(path, found.mode & 511);
}
function removeEmpty(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmdirSync)(path);
	} catch {}
}
function requireNoLink(path) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error(`${path} is a symbolic link, which is not followed`);
}
const MAX_BYTES = 4194304;
function read(path) {
	requireNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false });
	if (stats === void 0) return void 0;
	if (stats.isSymbolicLink()) throw new Error(`${path} is a symbolic link, which is not followed`);
	if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.O_NOFOLLOW ?? 0));
	try {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.fstatSync)(file).isFile()) throw new Error(`${path} is not a regular file`);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.fstatSync)(file).size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(file, "latin1");
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(file);
	}
}
function findBackup(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(toBackup(path)) ? toBackup(path) : void 0;
}
const LOCK_PATIENCE_MS = 15e3;
const LOCK_MAX_AGE_MS = 1e4;
function withFilesLocked(paths, clock, work) {
	return withLocks(paths.map((path) => `${path}.lock`), LOCK_PATIENCE_MS, {
		clock,
		maxAgeMs: LOCK_MAX_AGE_MS
	}, work);
}
// build/src/runner/profiles/job.js
function identifyJob(env) {
	const of = (names) => (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(JSON.stringify([(0,node_os__WEBPACK_IMPORTED_MODULE_6__.hostname)(), ...names.map((name) => env[name] ?? "")]));
	const runner = ["RUNNER_NAME", "RUNNER_TEMP"];
	return {
		runner: env["RUNNER_NAME"] ? of(runner) : "",
		job: of([
			...runner,
			"GITHUB_RUN_ID",
			"GITHUB_RUN_ATTEMPT",
			"GITHUB_JOB"
		])
	};
}
// build/src/runner/profiles/revert.js
async function revertProfile(change, env, clock) {
	const { path, profile } = change;
	let isReverted = false;
	if (listBeside(path).length > 0) try {
		isReverted = await withFilesLocked([path], clock, () => endOwners(change, isOverFor(change, env)));
	} catch (error) {
		const backup = findBackup(path);
		const reason = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(error);
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("PROFILE_NOT_RESTORED", {
			profile,
			path,
			reason,
			backup
		}, { cause: error });
	}
	if (change.madeDirectory) removeEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
	return isReverted ? "done" : "gone";
}
function isOverFor({ id, at }, env) {
	const { job } = identifyJob(env);
	return (owner) => owner.id === id || owner.job === job && owner.at > at && !owner.stays;
}
// build/src/runner/profiles/write.js
function locate(env) {
	const home = (0,node_os__WEBPACK_IMPORTED_MODULE_6__.homedir)();
	const toPath = (variable, name) => variable ? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(variable.replace(/^~(?=$|[\\/])/u, home)) : (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(home, ".aws", name);
	return [{
		kind: "credentials",
		path: toPath(env["AWS_SHARED_CREDENTIALS_FILE"], "credentials")
	}, {
		kind: "config",
		path: toPath(env["AWS_CONFIG_FILE"], "config")
	}];
}
function planProfile(env, entry, clock) {
	const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)();
	return locate(env).map((place) => ({
		...place,
		profile: toBytes(entry.name),
		id,
		at: clock.now(),
		madeDirectory: !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(place.path))
	}));
}
async function writeProfile(changes, entry, { env, clock, stays }) {
	const paths = changes.map(({ path }) => path);
	const job = identifyJob(env);
	try {
		const writes = changes.map((change) => {
			const { id, profile, at } = change;
			const settings = toSettings(change.kind === "credentials" ? entry.credentials : entry.config);
			const owner = {
				id,
				profile,
				section: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .Rj)(settings.join("\n")),
				...job,
				at,
				stays
			};
			return {
				...change,
				held: {
					owner,
					settings
				}
			};
		});
		for (const path of paths) makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(path));
		await withFilesLocked(paths, clock, () => writeAll(writes, entry.mayReplace));
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error)) throw error;
		const reason = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(error);
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("PROFILE_NOT_WRITTEN", {
			profile: entry.name,
			paths: [...new Set(paths)],
			reason
		}, { cause: error });
	}
}
function writeAll(writes, mayReplace) {
	const files = writes.map((write) => ({
		write,
		file: readAwsFile(write)
	}));
	const taken = files.find(({ write, file }) => !mayReplace && isTaken(write, file));
	if (taken !== void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("PROFILE_EXISTS", {
		profile: taken.write.profile,
		path: taken.write.path
	});
	const drafts = [];
	try {
		for (const { write, file } of files) saveWayBack(file, [...file.held.map(({ owner }) => owner), write.held.owner], file.journal.madeDirectory || write.madeDirectory);
		for (const { write, file } of files) drafts.push(prepareText(write.path, render(write, file)));
		for (const putInPlace of drafts) putInPlace();
	} catch (error) {
		for (const { write } of files) takeBack(write);
		throw error;
	}
}
function findOthers({ held: { owner } }, { held }) {
	const hasEnded = (other) => !other.stays && owner.runner !== "" && other.runner === owner.runner && other.job !== owner.job;
	return held.filter((other) => !hasEnded(other.owner));
}
function isTaken(write, file) {
	const { kind, profile } = write;
	const text = renderWith(kind, file.base, findOthers(write, file));
	return (0,_ini_js__WEBPACK_IMPORTED_MODULE_9__/* .findSettings */ .n4)(text ?? "", SECTIONS[kind](profile)) !== void 0;
}
function render(write, file) {
	const others = findOthers(write, file).filter(({ owner }) => owner.profile !== write.profile);
	return renderWith(write.kind, file.base, [...others, write.held]) ?? "";
}
function takeBack(write) {
	try {
		endOwners(write, ({ id }) => id === write.id);
	} catch {}
}
function toSettings(values) {
	return Object.entries(values).map(([key, value]) => {
		const text = value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z ? value.reveal() : value;
		if (/\p{Cc}/u.test(text)) throw new Error(`the value of ${key} contains a line break or another control character`);
		return toBytes(`${key} = ${text}`);
	});
}
function toBytes(text) {
	return Buffer.from(text, "utf8").toString("latin1");
}
function makeDirectory(path) {
	(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(path, 448);
	requireNoLink(path);
}
// build/src/runner/profiles/handover.js
function createProfiles(env, entries, stays, log) {
	const clock = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .createClock */ .ts)();
	const plans = entries.map((entry) => ({
		entry,
		changes: planProfile(env, entry, clock)
	}));
	const all = plans.flatMap(({ changes }) => changes);
	return {
		exports: {},
		undo: all.map((change) => ({
			kind: "profile",
			change
		})),
		write: async () => {
			const written = [];
			try {
				for (const { entry, changes } of plans) {
					await writeProfile(changes, entry, {
						env,
						clock,
						stays
					});
					written.push(...changes);
				}
			} catch (error) {
				for (const change of written.toReversed()) await revertProfile(change, env, clock).catch(() => {});
				throw error;
			}
			const names = entries.map(({ name }) => name).join(", ");
			const paths = [...new Set(all.map(({ path }) => path))].join(" and ");
			log((0,_printable_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g)(`Wrote the ${entries.length === 1 ? "profile" : "profiles"} ${names} to ${paths}.`));
		}
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

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRenewedProfiles: () => (/* binding */ createRenewedProfiles)
/* harmony export */ });
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7986);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// build/src/runner/refresh/many-profiles.js
function createRenewedProfiles(entries, options, stays, log) {
	const commands = [];
	const removeFolders = () => {
		for (const { folder } of commands) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		const complete = entries.map((entry) => {
			if (entry.renewal === void 0) return entry;
			const created = (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .createRefreshCommand */ .l)(entry.renewal, options);
			commands.push(created);
			return {
				...entry,
				config: {
					...entry.config,
					credential_process: created.command
				}
			};
		});
		const { undo, write } = (0,_handover_js__WEBPACK_IMPORTED_MODULE_0__.createProfiles)(options.env, complete, stays, log);
		return {
			exports: { AWS_SDK_LOAD_CONFIG: "1" },
			undo: [...commands.map(({ folder }) => ({
				kind: "folder",
				path: folder
			})), ...undo],
			write: async () => {
				try {
					for (const command of commands) command.write({});
					await write();
				} catch (error) {
					removeFolders();
					throw error;
				}
			}
		};
	} catch (error) {
		removeFolders();
		throw error;
	}
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
