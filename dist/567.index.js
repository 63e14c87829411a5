export const id = 567;
export const ids = [567];
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

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ renderCachedSession),
/* harmony export */   Gr: () => (/* binding */ toCachedSession),
/* harmony export */   kE: () => (/* binding */ parseCachedSession)
/* harmony export */ });
/* unused harmony export provideSession */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9029);
/* harmony import */ var _refresh_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4837);




function toCachedSession({ credentials, expiration }) {
    const { accessKeyId, secretAccessKey, sessionToken = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z('') } = credentials;
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
}
function renderCachedSession(session) {
    return `${JSON.stringify({
        Version: 1,
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey.reveal(),
        SessionToken: session.sessionToken.reveal(),
        Expiration: session.expiration,
    })}\n`;
}
function parseCachedSession(text) {
    try {
        const saved = JSON.parse(text);
        const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
        if (typeof accessKeyId !== 'string' || typeof secret !== 'string' || typeof token !== 'string')
            return undefined;
        if (typeof expiration !== 'string' || Number.isNaN(Date.parse(expiration)))
            return undefined;
        return { accessKeyId, secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(secret), sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token), expiration };
    }
    catch {
        return undefined;
    }
}
const RENEWED_BEFORE_MS = (/* unused pure expression or super */ null && (15 * 60_000));
const USABLE_MS = 60_000;
const PATIENCE_MS = 20_000;
const LOCK_LIFE_MS = 60_000;
async function provideSession(folder, renewing) {
    const { clock } = renewing;
    const margin = Math.min(RENEWED_BEFORE_MS, (renewing.durationSeconds * 1000) / 2);
    const started = clock.now();
    for (;;) {
        const known = readCache(folder);
        if (known !== undefined && lifeOf(known, clock) > margin)
            return known;
        const lock = takeLock(folder, clock.now());
        if (lock !== undefined || clock.now() - started > PATIENCE_MS) {
            try {
                const latest = readCache(folder);
                return latest !== undefined && lifeOf(latest, clock) > margin
                    ? latest
                    : await renewOrKeep(folder, latest, renewing);
            }
            finally {
                if (lock !== undefined)
                    rmSync(lock, { force: true });
            }
        }
        await clock.sleep(50 + Math.random() * 100);
    }
}
async function renewOrKeep(folder, known, renewing) {
    try {
        const session = await renewing.renew();
        await writeCache(folder, session, renewing);
        return session;
    }
    catch (error) {
        if (known === undefined || lifeOf(known, renewing.clock) <= USABLE_MS)
            throw error;
        renewing.onFault(error);
        return known;
    }
}
function lifeOf(session, clock) {
    return Date.parse(session.expiration) - clock.now();
}
function readCache(folder) {
    try {
        return parseCachedSession(readFileSync(toRefreshFiles(folder).cache, 'utf8'));
    }
    catch {
        return undefined;
    }
}
const REPLACE_ATTEMPTS = 5;
async function writeCache(folder, session, { clock, onFault }) {
    const { cache } = toRefreshFiles(folder);
    const draft = `${cache}.${randomUUID()}`;
    for (let attempt = 1;; attempt += 1) {
        try {
            if (attempt === 1)
                writeFileSync(draft, renderCachedSession(session), { mode: 0o600, flag: 'wx' });
            renameSync(draft, cache);
            return;
        }
        catch (error) {
            if (attempt === REPLACE_ATTEMPTS || !isBusy(error)) {
                rmSync(draft, { force: true });
                onFault(error);
                return;
            }
            await clock.sleep(20 * attempt);
        }
    }
}
function isBusy(error) {
    return ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
}
function takeLock(folder, now) {
    const { lock } = toRefreshFiles(folder);
    try {
        writeFileSync(lock, String(process.pid), { mode: 0o600, flag: 'wx' });
        return lock;
    }
    catch (error) {
        if (errorCode(error) !== 'EEXIST')
            return undefined;
    }
    if (isHeld(lock, now))
        return undefined;
    const stale = `${lock}.${randomUUID()}`;
    try {
        renameSync(lock, stale);
        unlinkSync(stale);
    }
    catch {
    }
    return undefined;
}
function isHeld(lock, now) {
    try {
        if (now - statSync(lock).mtimeMs > LOCK_LIFE_MS)
            return false;
        const owner = Number(readFileSync(lock, 'utf8'));
        return owner === 0 || isAlive(owner);
    }
    catch {
        return false;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errorCode(error) === 'EPERM';
    }
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}


/***/ }),

/***/ 3567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRefreshProfile: () => (/* binding */ createRefreshProfile)
});

// UNUSED EXPORTS: renderConfig

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/failure.js
var failure = __webpack_require__(7279);
;// CONCATENATED MODULE: ./build/src/runner/command-line.js
function renderCommandLine(words, platform) {
    const quoted = words.map(platform === 'win32' ? quoteForWindows : quoteForShell);
    return quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}
const COMMENT_OR_CONTROL = /[\p{Cc}]|\s[#;]/u;
function quoteForShell(word) {
    if (COMMENT_OR_CONTROL.test(word))
        return undefined;
    return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteForWindows(word) {
    if (COMMENT_OR_CONTROL.test(word) || /["%!^]|\\$/u.test(word))
        return undefined;
    return /^[\w@+=:./\\~-]+$/u.test(word) ? word : `"${word}"`;
}

// EXTERNAL MODULE: ./build/src/runner/profile-text.js
var profile_text = __webpack_require__(8881);
// EXTERNAL MODULE: ./build/src/runner/refresh-cache.js
var refresh_cache = __webpack_require__(7024);
// EXTERNAL MODULE: ./build/src/runner/refresh-settings.js
var refresh_settings = __webpack_require__(4837);
// EXTERNAL MODULE: ./build/src/runner/restore-state.js
var restore_state = __webpack_require__(8502);
;// CONCATENATED MODULE: ./build/src/runner/refresh-profile.js









const SHADOWING = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CREDENTIAL_EXPIRATION',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
];
function createRefreshProfile(renewal, options) {
    const { env } = options;
    const temp = env['RUNNER_TEMP'];
    if (!temp)
        throw (0,failure/* failure */.V2)('REFRESH_NOT_POSSIBLE', { reason: 'RUNNER_TEMP is not set', advice: ON_RUNNER });
    const folder = createFolder(temp);
    const files = (0,refresh_settings/* toRefreshFiles */.cO)(folder);
    const command = renderCommandLine([options.node, options.script, folder], options.platform);
    if (command === undefined) {
        (0,external_node_fs_.rmdirSync)(folder);
        const reason = `no command line means the same to every SDK with ${options.node}, ${options.script} and ${folder}`;
        throw (0,failure/* failure */.V2)('REFRESH_NOT_POSSIBLE', { reason, advice: 'install the runner under a path of plain characters.' });
    }
    const { request, session } = renewal;
    const { maxAttempts, stsEndpoint, proxyEnv } = options;
    const settings = { request, maxAttempts, stsEndpoint, proxyEnv, sdkEnv: (0,refresh_settings/* pickSdkVariables */.Bg)(env) };
    return {
        undo: [{ kind: 'folder', path: folder }],
        exports: {
            ...Object.fromEntries(SHADOWING.map((name) => [name, ''])),
            AWS_PROFILE: refresh_settings/* REFRESH_PROFILE */.SV,
            ...(env['AWS_DEFAULT_PROFILE'] === undefined ? {} : { AWS_DEFAULT_PROFILE: refresh_settings/* REFRESH_PROFILE */.SV }),
            AWS_CONFIG_FILE: files.config,
            AWS_SDK_LOAD_CONFIG: '1',
        },
        write: () => {
            const write = (path, text) => (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
            write(files.settings, (0,refresh_settings/* renderRefreshSettings */.xs)(settings));
            write(files.cache, (0,refresh_cache/* renderCachedSession */.B2)((0,refresh_cache/* toCachedSession */.Gr)(session)));
            write(files.config, renderConfig(request.region, command, readConfig(env)));
        },
    };
}
const ON_RUNNER = 'run this action on a GitHub Actions runner, or leave `refresh` out.';
function createFolder(temp) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `${restore_state/* FOLDER_PREFIX */.kE}refresh-`));
    }
    catch (error) {
        const reason = `RUNNER_TEMP cannot be written to: ${error instanceof Error ? error.message : String(error)}`;
        throw (0,failure/* failure */.V2)('REFRESH_NOT_POSSIBLE', { reason, advice: ON_RUNNER }, { cause: error });
    }
}
const HEADER = `[profile ${refresh_settings/* REFRESH_PROFILE */.SV}]`;
const NAMELESS = '[profile ""]';
function renderConfig(region, command, others) {
    const kept = [refresh_settings/* REFRESH_PROFILE */.SV, ''].reduce((text, name) => (0,profile_text/* removeSection */.Uf)(text, (0,profile_text/* configSection */.c_)(name)), others);
    return `${HEADER}\nregion = ${region}\ncredential_process = ${command}\n\n${NAMELESS}\n\n${kept}`;
}
const MAX_CONFIG_BYTES = 1024 * 1024;
function readConfig(env) {
    const path = env['AWS_CONFIG_FILE'] || (0,external_node_path_.join)(env['HOME'] || env['USERPROFILE'] || (0,external_node_os_.homedir)(), '.aws', 'config');
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() && found.size <= MAX_CONFIG_BYTES ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}


/***/ })

};
