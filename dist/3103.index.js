export const id = 3103;
export const ids = [3103];
export const modules = {

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlanComments: () => (/* binding */ createPlanComments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _refusal2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1169);


// build/src/github/plan-comments.js
function createPlanComments(settings) {
	return { async publish(fullName, pullNumber, marker, body) {
		if (settings.token === void 0) return refuse("`github-token` is not set");
		const path = {
			...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRepositoryPath */ .Bd)(fullName),
			issue_number: pullNumber
		};
		try {
			return await publish({
				client: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(settings),
				settings,
				path
			}, marker, body);
		} catch (error) {
			(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .requireTime */ .zH)(settings);
			return refuse((0,_refusal2_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .G)((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefusal */ .ni)(error, settings), COMMENTING));
		}
	} };
}
const COMMENTING = {
	action: "comment",
	permission: "the job needs `pull-requests: write`, and runs from forks get a read-only token",
	target: "pull request",
	subject: "the comment"
};
function refuse(reason) {
	return {
		kind: "refused",
		reason
	};
}
const ON_THREAD = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
async function publish(thread, marker, body) {
	let attempted;
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callWithRetry */ .ZG)(async () => {
		const [oldest, ...duplicates] = await findOurs(thread, marker);
		if (oldest === void 0) {
			attempted = "created";
			await create(thread, body);
			return attempted;
		}
		if (toComparable(oldest.body) !== toComparable(body)) {
			attempted = "updated";
			await update(thread, oldest, body);
		}
		for (const comment of duplicates) await removeIfPossible(thread, comment);
		return attempted ?? "unchanged";
	}, thread.settings);
}
function toComparable(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
async function findOurs(thread, marker) {
	const marked = (await readComments(thread)).filter(({ body }) => body.startsWith(marker));
	if (marked.every(({ author }) => author.isBot)) return marked;
	const own = await findOwnId(thread);
	return marked.filter(({ author }) => author.isBot || own !== void 0 && author.id === own);
}
async function readComments({ client, settings, path }) {
	const comments = [];
	for (let page = 1;; page += 1) {
		const request = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings);
		const { data, headers } = await client.request(`GET ${ON_THREAD}`, {
			...path,
			per_page: 100,
			page,
			request
		});
		if (!Array.isArray(data)) throw new Error(_client_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_GITHUB */ .i6);
		comments.push(...data.flatMap(toComment));
		if (!/\brel="next"/u.test(headers.link ?? "")) return comments.sort((a, b) => a.id - b.id);
	}
}
function toComment(data) {
	const { id, body, user } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(data);
	if (typeof id !== "number" || typeof body !== "string") return [];
	const { id: authorId, type } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(user);
	return [{
		id,
		body,
		author: {
			id: authorId,
			isBot: type === "Bot"
		}
	}];
}
async function findOwnId({ client, settings }) {
	try {
		return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)((await client.request("GET /user", { request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) })).data)["id"];
	} catch (error) {
		const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
		if (status === 401 || status === 403 || status === 404) return void 0;
		throw error;
	}
}
async function create({ client, settings, path }, body) {
	await client.request(`POST ${ON_THREAD}`, {
		...path,
		body,
		request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
	});
}
async function update({ client, settings, path }, { id }, body) {
	const { owner, repo } = path;
	await client.request(`PATCH ${COMMENT}`, {
		owner,
		repo,
		comment_id: id,
		body,
		request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
	});
}
async function removeIfPossible({ client, settings, path }, { id }) {
	const { owner, repo } = path;
	try {
		await client.request(`DELETE ${COMMENT}`, {
			owner,
			repo,
			comment_id: id,
			request: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
		});
	} catch {}
}



/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
// build/src/github/refusal.js
function explainRefusal({ kind, message }, call) {
	switch (kind) {
		case "unauthorized": return `GitHub does not accept \`github-token\` (${message})`;
		case "forbidden": return `\`github-token\` is not allowed to ${call.action} (${message}); ${call.permission}`;
		case "missing": return `the ${call.target} does not exist, or \`github-token\` has no access to it (${message}); ${call.permission}`;
		case "limited": return `GitHub's rate limit is exceeded (${message}); run again later`;
		case "rejected": return `GitHub does not accept ${call.subject} (${message})`;
		case "failing": return `GitHub's API kept failing (${message})`;
		case "unreachable": return `GitHub's API cannot be reached (${message})`;
	}
}



/***/ })

};
