export const id = 509;
export const ids = [509];
export const modules = {

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

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefreshedCredentials: () => (/* binding */ readRefreshedCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/* harmony import */ var _refresh_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7024);
/* harmony import */ var _refresh_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4837);




const TIMEOUT_MS = 60_000;
async function readRefreshedCredentials(env, script) {
    const folder = (0,_refresh_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .findRefreshFolder */ .lC)(env);
    if (folder === undefined)
        return undefined;
    const { stdout, stderr } = await run(script, folder, env);
    const session = (0,_refresh_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCachedSession */ .kE)(stdout);
    if (session === undefined) {
        const reason = stderr.replace(/\s+/gu, ' ').trim() || 'its command ended without an answer';
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('REFRESH_NOT_POSSIBLE', {
            reason,
            advice: 'see the reason; the profile is that of an earlier step.',
        });
    }
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = session;
    return { accessKeyId, secretAccessKey, sessionToken, expiration, from: 'the profile of `refresh: true`' };
}
function run(script, folder, env) {
    return new Promise((resolve) => {
        const options = { env: { ...env }, timeout: TIMEOUT_MS, encoding: 'utf8', windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, [script, folder], options, (_, stdout, stderr) => resolve({ stdout, stderr }));
    });
}


/***/ })

};
