export const id = 5292;
export const ids = [5292];
export const modules = {

/***/ 5292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfiguredEndpoints: () => (/* binding */ findConfiguredEndpoints)
/* harmony export */ });
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

// build/src/runner/configured-endpoints.js
function findConfiguredEndpoints(env, path, text) {
	const profile = env["AWS_PROFILE"] || env["AWS_DEFAULT_PROFILE"] || "default";
	const own = (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .findSettings */ .n4)(text, (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .configSection */ .c_)(profile)) ?? [];
	const [services] = find(own, "services");
	const isServices = (header) => /^services[ \t]+(.*)$/u.exec(header)?.[1] === services;
	const shared = services === void 0 ? [] : (0,_ini_js__WEBPACK_IMPORTED_MODULE_0__/* .findSettings */ .n4)(text, {
		header: "",
		matches: isServices
	});
	return find([...own, ...shared ?? []], "endpoint_url").map((url) => [`endpoint_url in ${path}`, url]);
}
function find(settings, key) {
	return settings.flatMap((line) => {
		const [name = "", ...value] = line.split("=");
		return name.trim() === key ? [value.join("=").trim()] : [];
	});
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



/***/ })

};
