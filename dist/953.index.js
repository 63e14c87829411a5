export const id = 953;
export const ids = [953];
export const modules = {

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ putSection),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   Wi: () => (/* binding */ credentialsSection),
/* harmony export */   c_: () => (/* binding */ configSection),
/* harmony export */   n4: () => (/* binding */ findSettings)
/* harmony export */ });
function credentialsSection(profile) {
    return { header: profile, isMeantBy: (header) => unquote(header) === profile };
}
function configSection(profile) {
    return {
        header: profile === 'default' ? 'default' : `profile ${profile}`,
        isMeantBy: (header) => {
            const name = /^profile[ \t]+(.*)$/u.exec(header)?.[1];
            return name === undefined ? profile === 'default' && header === 'default' : unquote(name) === profile;
        },
    };
}
function unquote(name) {
    return /^(["'])(.*)\1$/u.exec(name)?.[2] ?? name;
}
function split(text) {
    const sections = [{ header: undefined, lines: [] }];
    for (const line of text.split(/(?<=\n)/u)) {
        const header = /^(?:\xef\xbb\xbf)?[ \t]*\[[ \t]*([^\]]*?)[ \t]*\][ \t]*(?:[#;][^\n]*)?[\r\n]*$/u.exec(line)?.[1];
        if (header === undefined)
            sections.at(-1)?.lines.push(line);
        else
            sections.push({ header, lines: [line] });
    }
    return sections;
}
function join(sections) {
    return sections.flatMap(({ lines }) => lines).join('');
}
function findSettings(text, name) {
    const found = split(text).filter((section) => isMeant(section, name));
    if (found.length === 0)
        return undefined;
    return found.flatMap(({ lines }) => lines
        .slice(1)
        .filter((line) => !isRemark(line))
        .map((line) => line.replace(/[\r\n]+$/u, '')));
}
function isMeant({ header }, name) {
    return header !== undefined && name.isMeantBy(header);
}
function isRemark(line) {
    return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}
function putSection(text, name, settings) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = settings.map((line) => `${line}${lineEnd}`);
    const sections = split(text);
    const first = sections.findIndex((section) => isMeant(section, name));
    if (first < 0) {
        const gap = /^[ \t\r\n]*$/u.test(text) ? '' : lineEnd;
        return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join('')}`;
    }
    return join(sections.map((section, index) => {
        if (!isMeant(section, name))
            return section;
        const [head = '', ...rest] = section.lines;
        const remarks = rest.filter(isRemark);
        return { ...section, lines: index === first ? [endLine(head, lineEnd), ...lines, ...remarks] : remarks };
    }));
}
function endLine(text, lineEnd) {
    return text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
}
function removeSection(text, name) {
    return join(split(text).map((section) => isMeant(section, name) ? { ...section, lines: section.lines.slice(1).filter(isRemark) } : section));
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeProfile: () => (/* binding */ profile_writeProfile)
});

// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
// EXTERNAL MODULE: ./build/src/secret.js
var secret = __webpack_require__(9029);
// EXTERNAL MODULE: ./build/src/runner/profile-text.js
var profile_text = __webpack_require__(8881);
;// CONCATENATED MODULE: ./build/src/runner/profile-files.js








const SECTIONS = { credentials: profile_text/* credentialsSection */.Wi, config: profile_text/* configSection */.c_ };
function locate(env) {
    const home = (0,external_node_os_.homedir)();
    const toPath = (variable, name) => variable ? (0,external_node_path_.resolve)(variable.replace(/^~(?=$|[\\/])/u, home)) : (0,external_node_path_.join)(home, '.aws', name);
    return [
        { kind: 'credentials', path: toPath(env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials') },
        { kind: 'config', path: toPath(env['AWS_CONFIG_FILE'], 'config') },
    ];
}
async function writeProfile(env, entry) {
    const { mayReplace } = entry;
    const profile = toBytes(entry.name);
    const settings = { credentials: toSettings(entry.credentials), config: toSettings(entry.config) };
    const places = locate(env);
    return explain(profile, places, () => {
        const made = new Map(places.map(({ path }) => [path, makeDirectory((0,external_node_path_.dirname)(path))]));
        return withLocks(places.map(({ path }) => path), () => {
            for (const { kind, path } of places) {
                if (!mayReplace && (0,profile_text/* findSettings */.n4)(read(path) ?? '', SECTIONS[kind](profile)) !== undefined) {
                    throw (0,failure/* failure */.V2)('PROFILE_EXISTS', { profile, path });
                }
            }
            const changes = [];
            try {
                for (const { kind, path } of places) {
                    const before = read(path);
                    const text = (0,profile_text/* putSection */.L1)(before ?? '', SECTIONS[kind](profile), settings[kind]);
                    const copy = before === undefined ? undefined : keepCopy(env, before);
                    replace(path, text);
                    const written = { file: digest(text), section: digest(settings[kind].join('\n')) };
                    const madeDirectory = made.get(path) ?? false;
                    changes.push({
                        path,
                        kind,
                        profile,
                        written,
                        madeDirectory,
                        ...(copy === undefined ? {} : { before: copy }),
                    });
                }
                return changes;
            }
            catch (error) {
                for (const change of changes.reverse())
                    revert(change);
                throw error;
            }
        });
    });
}
function toSettings(values) {
    return Object.entries(values).map(([key, value]) => toBytes(`${key} = ${value instanceof secret/* Secret */.z ? value.reveal() : value}`));
}
function toBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
async function revertProfile(changes) {
    for (const change of [...changes].reverse()) {
        const { path, profile } = change;
        await explain(profile, [change], () => withLocks([path], () => revert(change)));
        if (change.madeDirectory)
            removeEmpty(dirname(path));
    }
}
function revert({ path, kind, profile, written, before }) {
    const text = read(path);
    const earlier = before === undefined ? undefined : read(before);
    if (before !== undefined && earlier !== undefined)
        (0,external_node_fs_.unlinkSync)(before);
    if (text === undefined)
        return;
    const isLost = before !== undefined && earlier === undefined;
    if (digest(text) === written.file && !isLost) {
        if (earlier === undefined)
            (0,external_node_fs_.unlinkSync)(path);
        else
            replace(path, earlier);
        return;
    }
    const section = SECTIONS[kind](profile);
    const settings = (0,profile_text/* findSettings */.n4)(text, section);
    if (settings === undefined || digest(settings.join('\n')) !== written.section)
        return;
    const replaced = earlier === undefined ? undefined : (0,profile_text/* findSettings */.n4)(earlier, section);
    replace(path, replaced === undefined ? (0,profile_text/* removeSection */.Uf)(text, section) : (0,profile_text/* putSection */.L1)(text, section, replaced));
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function keepCopy(env, text) {
    const path = (0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `gh-oidc-aws-${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx', encoding: 'latin1' });
    return path;
}
function makeDirectory(path) {
    const made = (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
    requireNoLink(path);
    return made !== undefined;
}
function removeEmpty(path) {
    try {
        rmdirSync(path);
    }
    catch {
    }
}
function requireNoLink(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
        throw new Error(`${path} is a symbolic link, which is not followed`);
    }
}
const MAX_BYTES = 4 * 1024 * 1024;
function read(path) {
    requireNoLink((0,external_node_path_.dirname)(path));
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    if (stats.isSymbolicLink())
        throw new Error(`${path} is a symbolic link, which is not followed`);
    if (!stats.isFile())
        throw new Error(`${path} is not a regular file`);
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            throw new Error(`${path} is not a regular file`);
        if ((0,external_node_fs_.fstatSync)(file).size > MAX_BYTES)
            throw new Error(`${path} is larger than ${MAX_BYTES} bytes`);
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function replace(path, text) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.writeFileSync)(draft, text, { mode: 0o600, flag: 'wx', encoding: 'latin1' });
    try {
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (error) {
        (0,external_node_fs_.unlinkSync)(draft);
        throw error;
    }
}
const LOCK_PATIENCE_MS = 15_000;
const LOCK_LIFE_MS = 10_000;
async function withLocks(paths, work) {
    const locks = [...new Set(paths)].sort().map((path) => `${path}.lock`);
    const held = [];
    try {
        for (const lock of locks) {
            await acquire(lock);
            held.push(lock);
        }
        return work();
    }
    finally {
        for (const lock of held)
            (0,external_node_fs_.unlinkSync)(lock);
    }
}
async function acquire(lock) {
    const end = Date.now() + LOCK_PATIENCE_MS;
    for (;;) {
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(lock, 'wx', 0o600));
            return;
        }
        catch (error) {
            if (!hasCode(error, 'EEXIST', 'EPERM', 'EBUSY') || Date.now() > end)
                throw error;
        }
        discardStale(lock);
        await (0,promises_.setTimeout)(10 + Math.random() * 40);
    }
}
function discardStale(lock) {
    const age = Date.now() - ((0,external_node_fs_.statSync)(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < LOCK_LIFE_MS)
        return;
    const grave = `${lock}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.renameSync)(lock, grave);
        const isFresh = Date.now() - (0,external_node_fs_.statSync)(grave).mtimeMs < LOCK_LIFE_MS;
        if (isFresh)
            (0,external_node_fs_.renameSync)(grave, lock);
        else
            (0,external_node_fs_.unlinkSync)(grave);
    }
    catch {
    }
}
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
async function explain(profile, places, work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,failure/* isFailure */.N6)(error))
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        const paths = [...new Set(places.map(({ path }) => path))];
        throw (0,failure/* failure */.V2)('PROFILE_NOT_WRITTEN', { profile, paths, reason }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/runner/profile.js


async function profile_writeProfile(env, entry, tell) {
    const changes = await writeProfile(env, entry);
    tell((0,report/* printable */.g$)(`Wrote the profile ${entry.name} to ${changes.map(({ path }) => path).join(' and ')}.`));
    return { exports: {}, undo: changes.map((change) => ({ kind: 'profile', change })), write: () => { } };
}


/***/ })

};
