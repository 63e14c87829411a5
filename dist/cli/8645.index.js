export const id = 8645;
export const ids = [8645];
export const modules = {

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfiguredEndpoints: () => (/* binding */ findConfiguredEndpoints)
/* harmony export */ });
// build/src/runner/profiles/ini.js
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
// build/src/runner/configured-endpoints.js
function findConfiguredEndpoints(env, path, text) {
	const own = findSettings(text, configSection(env["AWS_PROFILE"] || env["AWS_DEFAULT_PROFILE"] || "default")) ?? [];
	const [services] = find(own, "services");
	const isServices = (header) => /^services[ \t]+(.*)$/u.exec(header)?.[1] === services;
	const shared = services === void 0 ? [] : findSettings(text, {
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



/***/ })

};
