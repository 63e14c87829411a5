export const id = 139;
export const ids = [139];
export const modules = {

/***/ 6139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/src/declaration-input.js + 1 modules
var declaration_input = __webpack_require__(9825);
// EXTERNAL MODULE: ./build/src/input-reader.js
var input_reader = __webpack_require__(6061);
// EXTERNAL MODULE: ./build/src/inputs.js
var inputs = __webpack_require__(8796);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var esm_validator = __webpack_require__(207);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/schema.js

const TEXT = { type: 'string' };
const TEXTS = { anyOf: [TEXT, { type: 'array', items: TEXT }], description: 'a text or a list of texts' };
const BOOLEAN = { type: 'boolean' };
const TEXT_MAP = { type: 'object', additionalProperties: TEXT };
const ROLE_SETTINGS = {
    'role-path': TEXT,
    'role-description': TEXT,
    'max-session-duration': { type: 'integer', minimum: 3600, maximum: 43_200 },
    'permissions-boundary': TEXT,
    'policy-arns': TEXTS,
    'inline-policies': {
        type: 'object',
        additionalProperties: { anyOf: [TEXT, { type: 'object' }], description: 'a policy document or the path of one' },
    },
    'permission-presets': TEXTS,
    'resource-prefix': TEXT,
    'resource-tags': TEXT_MAP,
    'subject-format': { enum: ['auto', 'classic', 'immutable', 'both'] },
    'pin-ids': BOOLEAN,
    prune: BOOLEAN,
    adopt: { enum: [false, 'merge', 'replace'] },
};
const TRUST_SETTINGS = {
    repositories: TEXTS,
    branches: TEXTS,
    'git-tags': TEXTS,
    environments: TEXTS,
    'pull-requests': BOOLEAN,
    'reusable-workflows': TEXTS,
    subjects: TEXTS,
    'trust-conditions': { type: 'object', additionalProperties: TEXTS },
};
function describe(settings) {
    return Object.fromEntries(Object.entries(settings).map(([name, schema]) => [
        name,
        { ...schema, description: inputs/* INPUTS */.m[name].description },
    ]));
}
const ROLE_NAME = '^[A-Za-z0-9_+=,.@-]{1,64}$';
const ACCOUNT_NAME = '^[A-Za-z0-9_.-]{1,64}$';
const settings = describe(ROLE_SETTINGS);
const CONFIG_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'gh-oidc-aws',
    description: 'The accounts and roles that one run of gh-oidc-aws plans, bootstraps or tears down.',
    type: 'object',
    additionalProperties: false,
    required: ['roles'],
    properties: {
        accounts: {
            description: 'The accounts by a name of your own. Default: the account of the credentials.',
            type: 'object',
            patternProperties: { [ACCOUNT_NAME]: { $ref: '#/$defs/account' } },
            additionalProperties: false,
        },
        defaults: { description: 'Settings of every role that does not name its own.', $ref: '#/$defs/settings' },
        roles: {
            description: 'The roles by their names in IAM.',
            type: 'object',
            patternProperties: { [ROLE_NAME]: { $ref: '#/$defs/role' } },
            additionalProperties: false,
        },
    },
    $defs: {
        account: {
            type: 'object',
            additionalProperties: false,
            required: ['id'],
            properties: {
                id: { description: 'The account, 12 digits, in quotes.', type: 'string', pattern: '^[0-9]{12}$' },
                role: {
                    description: 'The role of the account to assume first: its name or ARN. Needed for all but the account of the credentials.',
                    ...TEXT,
                },
                'external-id': { description: 'The external id that this role demands.', ...TEXT },
                profile: { description: 'In a terminal: the profile whose credentials are for this account.', ...TEXT },
            },
        },
        settings: { type: 'object', additionalProperties: false, properties: settings },
        trust: {
            type: 'object',
            additionalProperties: false,
            properties: {
                repository: { description: 'One repository, `owner/repo`.', ...TEXT },
                ...describe(TRUST_SETTINGS),
            },
        },
        role: {
            type: 'object',
            additionalProperties: false,
            properties: {
                accounts: { description: 'The accounts that are to hold the role. Default: all.', ...TEXTS },
                trust: {
                    description: 'The runs that may assume the role; several entries are alternatives. Default: the default branch of this repository.',
                    type: 'array',
                    minItems: 1,
                    items: { $ref: '#/$defs/trust' },
                },
                overrides: {
                    description: 'Settings for single accounts.',
                    type: 'object',
                    patternProperties: { [ACCOUNT_NAME]: { $ref: '#/$defs/settings' } },
                    additionalProperties: false,
                },
                ...settings,
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/src/config/document.js



const MAX_ALIASES = 100;
function parseConfigDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const lineAt = (offset) => lines.linePos(offset).line;
    if (document.errors.length > 0) {
        const problems = document.errors.map(({ message, pos }) => ({ path: [], line: lineAt(pos[0]), text: message }));
        return { kind: 'invalid', problems };
    }
    const lineOf = (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const offset = findOffset(document, path.slice(0, length));
            if (offset !== undefined)
                return lineAt(offset);
        }
        return 1;
    };
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'invalid', problems: [{ path: [], line: 1, text: reason }] };
    }
    if (!isObject(value) || Array.isArray(value)) {
        return { kind: 'invalid', problems: [{ path: [], line: 1, text: 'the file is not a map' }] };
    }
    const problems = findShapeProblems(value).map(({ path, text }) => ({ path, line: lineOf(path), text }));
    for (const { path } of problems.toReversed())
        leaveOut(value, path);
    return { kind: 'document', value, problems, lineOf };
}
function leaveOut(value, path) {
    const parent = at(value, path.slice(0, -1));
    const last = path.at(-1);
    if (Array.isArray(parent) && typeof last === 'number')
        parent.splice(last, 1);
    else if (isObject(parent) && last !== undefined)
        Reflect.deleteProperty(parent, last);
}
function findOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) {
        return undefined;
    }
    for (const [index, item] of parent.items.entries()) {
        const key = isObject(item) && 'key' in item ? item['key'] : undefined;
        const node = key === undefined ? (index === last ? item : undefined) : scalarOf(key) === last ? key : undefined;
        if (isObject(node) && Array.isArray(node['range']))
            return Number(node['range'][0]);
    }
    return undefined;
}
function scalarOf(key) {
    return isObject(key) ? key['value'] : key;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function findShapeProblems(value) {
    const validator = new esm_validator/* Validator */.D(JSON.parse(JSON.stringify(CONFIG_SCHEMA)), '2020-12', false);
    const found = validator.validate(value).errors.flatMap((unit) => document_describe(unit, value));
    return [...new Map(found.map((shape) => [JSON.stringify(shape), shape])).values()];
}
function document_describe(unit, value) {
    const path = toPath(unit.instanceLocation, value);
    if (/\/(?:anyOf)\/\d+/u.test(unit.keywordLocation))
        return [];
    const got = show(at(value, path));
    switch (unit.keyword) {
        case 'false':
            return [{ path, text: describeUnknown(path) }];
        case 'required':
            return [
                { path, text: unit.error.replace(/^Instance does not have required property "(.*)"\.$/u, '`$1` is missing') },
            ];
        case 'type':
            return [{ path, text: `${got} is not ${withArticle(unit.error)}` }];
        case 'anyOf':
            return [
                { path, text: `${got} is neither a text nor what else is accepted here; put numbers and dates in quotes` },
            ];
        case 'enum':
            return [{ path, text: `${got} is not accepted; accepted: ${acceptedBy(unit.error)}` }];
        case 'pattern':
            return [{ path, text: `${got} is not accepted; put 12 digits in quotes` }];
        case 'minimum':
        case 'maximum':
        case 'minItems':
            return [{ path, text: unit.error.replace(/\.$/u, '') }];
        default:
            return [];
    }
}
function acceptedBy(error) {
    return /\[(.*)\]/u.exec(error)?.[1]?.replaceAll('"', '`').replaceAll(',', ', ') ?? error;
}
function describeUnknown(path) {
    const section = path.length > 1 ? String(path[0]) : '';
    const name = String(path.at(-1) ?? '');
    if (path.length === 2 && section === 'roles')
        return `"${name}" is no name for a role: 1 to 64 letters, digits or any of + = , . @ - _`;
    return `"${name}" is not known here`;
}
function withArticle(error) {
    const expected = /Expected "(\w+)"/u.exec(error)?.[1] ?? 'what is accepted here';
    const words = {
        string: 'a text; put it in quotes',
        boolean: '`true` or `false`',
        integer: 'a whole number',
        object: 'a map',
        array: 'a list',
    };
    return words[expected] ?? expected;
}
function toPath(location, value) {
    const keys = location
        .replace(/^#\/?/u, '')
        .split('/')
        .filter((key) => key !== '')
        .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
    const path = [];
    for (const key of keys)
        path.push(Array.isArray(at(value, path)) ? Number(key) : key);
    return path;
}
function at(value, path) {
    return path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}
const SHOWN_LENGTH = 60;
function show(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

;// CONCATENATED MODULE: ./build/src/config/config.js




async function parseConfig(text, path, scope, readFile) {
    const document = parseConfigDocument(text);
    if (document.kind === 'invalid')
        return { kind: 'invalid', problems: document.problems.map(renderProblem(path)) };
    const config = { roles: {}, ...document.value };
    const problems = [...document.problems];
    const report = (at, text) => {
        const known = problems.some((problem) => problem.text === text && problem.path.join() === at.join());
        if (!known)
            problems.push({ path: at, line: document.lineOf(at), text });
    };
    findReferenceProblems(config, scope, report);
    const names = config.accounts === undefined ? [undefined] : Object.keys(config.accounts);
    const accounts = [];
    for (const name of names) {
        const account = name === undefined ? undefined : config.accounts?.[name];
        const isWanted = scope.accounts.length === 0 || scope.accounts.includes(name ?? '') || scope.accounts.includes(account?.id ?? '');
        if (!isWanted)
            continue;
        const roles = [];
        for (const [roleName, role] of Object.entries(config.roles)) {
            const isHere = name === undefined || role.accounts === undefined || toTexts(role.accounts).includes(name);
            const isMeant = scope.roleName === undefined || scope.roleName === roleName;
            const parsed = isHere ? await readRole(roleName, role, config.defaults ?? {}, name, report, readFile) : undefined;
            if (parsed !== undefined && isMeant)
                roles.push(parsed);
        }
        if (roles.length === 0 && scope.roleName !== undefined)
            continue;
        accounts.push({
            name,
            id: account?.id,
            role: account?.role,
            externalId: account?.['external-id'],
            profile: account?.profile,
            declaration: { region: scope.region, audience: scope.audience, resourceTags: {}, roles },
        });
    }
    const sorted = problems.toSorted((a, b) => a.line - b.line);
    return sorted.length > 0
        ? { kind: 'invalid', problems: sorted.map(renderProblem(path)) }
        : { kind: 'config', accounts };
}
function renderProblem(file) {
    return ({ path, line, text }) => {
        const where = path.reduce((rest, key) => (typeof key === 'number' ? `${rest}[${key}]` : rest === '' ? key : `${rest}.${key}`), '');
        return `\`${file}\` line ${line}${where === '' ? '' : `, \`${where}\``}: ${text}`;
    };
}
function findReferenceProblems({ accounts, roles }, scope, report) {
    const known = Object.keys(accounts ?? {});
    const list = known.length === 0 ? 'the file names none' : known.map((name) => `\`${name}\``).join(', ');
    for (const [name, role] of Object.entries(roles)) {
        for (const account of toTexts(role.accounts)) {
            if (!known.includes(account))
                report(['roles', name, 'accounts'], `there is no account "${account}": ${list}`);
        }
        for (const account of Object.keys(role.overrides ?? {})) {
            if (!known.includes(account))
                report(['roles', name, 'overrides', account], `there is no such account: ${list}`);
        }
    }
    const ids = Object.values(accounts ?? {}).map(({ id }) => id);
    for (const [name, { id }] of Object.entries(accounts ?? {})) {
        if (ids.indexOf(id) !== known.indexOf(name))
            report(['accounts', name, 'id'], `${id} is the id of another account of the file`);
    }
    for (const account of scope.accounts) {
        if (!known.includes(account) && !ids.includes(account))
            report(['accounts'], `there is no account "${account}", which the input \`account\` names: ${list}`);
    }
    if (scope.roleName !== undefined && roles[scope.roleName] === undefined) {
        report(['roles'], `there is no role "${scope.roleName}", which the input \`role-name\` names`);
    }
    if (Object.keys(roles).length === 0)
        report(['roles'], 'there is no role that can be read in it');
}
async function readRole(name, { accounts: _accounts, trust, overrides = {}, ...own }, defaults, account, report, readFile) {
    const override = account === undefined ? {} : (overrides[account] ?? {});
    const origin = (key) => {
        if (key in override && account !== undefined)
            return ['roles', name, 'overrides', account, key];
        return key in own || !(key in defaults) ? ['roles', name, key] : ['defaults', key];
    };
    const entries = [];
    for (const [index, { repository, ...entry }] of (trust ?? [{}]).entries()) {
        const at = trust === undefined ? ['roles', name] : ['roles', name, 'trust', index];
        const repositories = [...toTexts(repository), ...toTexts(entry['repositories'])];
        const settings = repositories.length === 0 ? entry : { ...entry, repositories };
        const read = (0,input_reader/* createInputReader */.i)(toRaw(settings), inputs/* INPUTS */.m, () => undefined);
        entries.push(await (0,declaration_input.parseRuns)(read));
        for (const { name: key, text } of read.problems) {
            report([...at, key === 'repositories' && repository !== undefined ? 'repository' : key], withoutName(text));
        }
    }
    const merged = {
        ...defaults,
        ...own,
        ...override,
        'resource-tags': Object.assign({}, defaults['resource-tags'], own['resource-tags'], override['resource-tags']),
    };
    const read = (0,input_reader/* createInputReader */.i)(toRaw({ ...merged, 'role-name': name }), inputs/* INPUTS */.m, () => undefined);
    const role = await (0,declaration_input.parseRole)(read, readFile, entries);
    for (const { name: key, text } of read.problems) {
        report(key === 'role-name' ? ['roles', name] : origin(key), withoutName(text));
    }
    return role;
}
function withoutName(text) {
    return text.replace(/^`[\w-]+`:? /u, '');
}
function toTexts(value) {
    return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}
function toRaw(settings) {
    return (name) => {
        const value = settings[name];
        if (value === undefined || value === null)
            return '';
        if (Array.isArray(value))
            return value.join('\n');
        if (typeof value !== 'object')
            return String(value);
        return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
    };
}


/***/ })

};
