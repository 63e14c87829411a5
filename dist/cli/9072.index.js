export const id = 9072;
export const ids = [9072];
export const modules = {

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlanComments: () => (/* binding */ createPlanComments)
/* harmony export */ });
/* harmony import */ var _client3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);

// build/src/github/plan-comments.js
function createPlanComments(settings) {
	return { async publish(fullName, pullNumber, marker, body) {
		if (settings.token === void 0) return refuse("there is no `github-token`");
		const path = {
			...(0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRepositoryPath */ .Bd)(fullName),
			issue_number: pullNumber
		};
		try {
			return await publish({
				client: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(settings),
				settings,
				path
			}, marker, body);
		} catch (error) {
			(0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .requireTime */ .zH)(settings);
			return refuse(explain((0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefusal */ .ni)(error, settings)));
		}
	} };
}
function refuse(reason) {
	return {
		kind: "refused",
		reason
	};
}
const ON_THREAD = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
async function publish(thread, marker, body) {
	let written;
	return (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetry */ .bD)(async () => {
		const [oldest, ...later] = await findOurs(thread, marker);
		if (oldest === void 0) {
			written = "created";
			await create(thread, body);
			return written;
		}
		if (!(toComparable(oldest.body) === toComparable(body))) {
			written = "updated";
			await update(thread, oldest, body);
		}
		for (const comment of later) await removeIfPossible(thread, comment);
		return written ?? "unchanged";
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
		const request = (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings);
		const { data, headers } = await client.request(`GET ${ON_THREAD}`, {
			...path,
			per_page: 100,
			page,
			request
		});
		if (!Array.isArray(data)) throw new Error("what answers there is not the API of GitHub");
		comments.push(...data.flatMap(toComment));
		if (!/\brel="next"/u.test(headers.link ?? "")) return comments.sort((a, b) => a.id - b.id);
	}
}
function toComment(data) {
	const { id, body, user } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(data);
	if (typeof id !== "number" || typeof body !== "string") return [];
	const { id: authorId, type } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(user);
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
		return (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)((await client.request("GET /user", { request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings) })).data)["id"];
	} catch (error) {
		const status = (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
		if (status === 401 || status === 403 || status === 404) return void 0;
		throw error;
	}
}
async function create({ client, settings, path }, body) {
	await client.request(`POST ${ON_THREAD}`, {
		...path,
		body,
		request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
	});
}
async function update({ client, settings, path }, { id }, body) {
	const { owner, repo } = path;
	await client.request(`PATCH ${COMMENT}`, {
		owner,
		repo,
		comment_id: id,
		body,
		request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
	});
}
async function removeIfPossible({ client, settings, path }, { id }) {
	const { owner, repo } = path;
	try {
		await client.request(`DELETE ${COMMENT}`, {
			owner,
			repo,
			comment_id: id,
			request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
		});
	} catch {}
}
function explain({ kind, said }) {
	switch (kind) {
		case "unauthorized": return `GitHub does not accept \`github-token\` (${said})`;
		case "forbidden": return `\`github-token\` may not comment (${said}); the job needs \`pull-requests: write\`, and runs from forks get a read-only token`;
		case "missing": return `GitHub shows \`github-token\` no such pull request (${said}); the job needs \`pull-requests: write\``;
		case "limited": return `GitHub limits the rate of requests (${said})`;
		case "rejected": return `GitHub does not accept the comment (${said})`;
		case "failing": return `the API of GitHub kept failing (${said})`;
		case "unreachable": return `the API of GitHub cannot be reached (${said})`;
	}
}



/***/ })

};
