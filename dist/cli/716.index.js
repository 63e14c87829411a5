export const id = 716;
export const ids = [716];
export const modules = {

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* unused harmony export Command */
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4965);

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .constructStack */ .oC)();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .Vf]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(input$).getEventStreamMember() || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}



/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ createCallerSts),
/* harmony export */   BK: () => (/* binding */ createWebIdentitySts),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   M$: () => (/* binding */ toSession),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Ws: () => (/* binding */ toCall),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1772);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4965);
/* harmony import */ var _STSClient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9391);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5598);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7429);






// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = (0,_client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .commonParams */ .Sx, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .AssumeRoleWithWebIdentity$ */ .p$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .GetCallerIdentity$ */ .ef) {};
// build/src/aws/sts.js
function createWebIdentitySts(settings, readToken) {
	const client = createClient(settings, void 0);
	return {
		async rehearse() {
			await client.send(toRehearsal());
		},
		async assumeRoleWithWebIdentity(request) {
			const call = toCall("sts:AssumeRoleWithWebIdentity", settings, void 0);
			return toSession(await client.send(toCommand(request), { abortSignal: settings.signal }).catch((error) => {
				throw toExchangeFailure(error, request, readFacts(readToken(request.token)), call);
			}), "sts:AssumeRoleWithWebIdentity");
		}
	};
}
const REHEARSED_ANSWER = "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";
function toRehearsal() {
	const command = new AssumeRoleWithWebIdentityCommand({
		RoleArn: "-",
		RoleSessionName: "-",
		WebIdentityToken: "-"
	});
	const response = {
		statusCode: 200,
		headers: {},
		body: Buffer.from(REHEARSED_ANSWER)
	};
	command.middlewareStack.add(() => async () => ({
		response,
		output: { $metadata: {} }
	}), {
		step: "deserialize",
		priority: "low"
	});
	return command;
}
function toCommand(request) {
	return new AssumeRoleWithWebIdentityCommand({
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		WebIdentityToken: request.token.reveal(),
		DurationSeconds: request.durationSeconds,
		...request.inlineSessionPolicy === void 0 ? {} : { Policy: request.inlineSessionPolicy },
		...request.managedSessionPolicies.length === 0 ? {} : { PolicyArns: request.managedSessionPolicies.map((arn) => ({ arn })) }
	});
}
function toSession(answer, action) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end } = answer.Credentials ?? {};
	const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
	if (!accessKeyId || !secret || !token || end === void 0 || !arn || !userId) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an incomplete answer",
		reason: "credentials or identity are missing in it"
	});
	return {
		credentials: {
			accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(secret),
			sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(token),
			from: "the session just issued"
		},
		expiration: end.toISOString(),
		arn,
		userId
	};
}
const IDENTITY_TOKEN_TEXTS = {
	provider: /no openidconnect provider found/iu,
	audience: /incorrect token audience/iu,
	key: /couldn't retrieve verification key/iu,
	certificate: /thumbprint/iu
};
function toExchangeFailure(error, request, facts, call) {
	if (call.signal.aborted) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(error, call);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorName */ .Is)(error);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toReason */ .Ge)(error);
	const answer = {
		action: call.action,
		reason
	};
	const { issuer, audience, subject } = facts;
	const account = request.roleArn.split(":")[4] ?? "";
	const options = { cause: error };
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "AccessDenied")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("ASSUME_NOT_AUTHORIZED", {
		role: request.roleArn,
		subject,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "InvalidIdentityToken")) {
		if (IDENTITY_TOKEN_TEXTS.provider.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("PROVIDER_MISSING", {
			account,
			issuer,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.audience.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("AUDIENCE_NOT_REGISTERED", {
			account,
			audience,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.key.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("VERIFICATION_KEY_UNAVAILABLE", {
			issuer,
			reason
		}, options);
		if (IDENTITY_TOKEN_TEXTS.certificate.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("PROVIDER_CERTIFICATE_MISMATCH", {
			issuer,
			reason
		}, options);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("ID_TOKEN_REJECTED", { reason }, options);
	}
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "IDPRejectedClaim")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("ID_TOKEN_REJECTED", { reason }, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "IDPCommunicationError")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("ISSUER_UNREACHABLE", {
		issuer,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "ExpiredToken")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("ID_TOKEN_EXPIRED", {
		reason,
		skewSeconds: findSkew(error, Date.now())
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("SESSION_POLICY_REJECTED", answer, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(error, call);
}
const TOLERATED_SKEW_SECONDS = 60;
function findSkew(error, now) {
	const response = error instanceof Error && "$response" in error ? error.$response : void 0;
	const headers = typeof response === "object" && response !== null && "headers" in response ? response.headers : {};
	const date = typeof headers === "object" && headers !== null && "date" in headers ? headers.date : void 0;
	const skew = typeof date === "string" ? Math.round((now - Date.parse(date)) / 1e3) : NaN;
	return Math.abs(skew) > TOLERATED_SKEW_SECONDS ? skew : void 0;
}
function readFacts(claims) {
	const text = (name) => typeof claims[name] === "string" ? claims[name] : "(absent)";
	return {
		issuer: text("iss"),
		audience: text("aud"),
		subject: text("sub")
	};
}
function createCallerSts(settings) {
	return { async callerIdentity(credentials) {
		const call = toCall("sts:GetCallerIdentity", settings, credentials);
		const client = createClient(settings, credentials);
		try {
			const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: settings.signal });
			return {
				account: answer.Account ?? "",
				arn: answer.Arn ?? "",
				userId: answer.UserId ?? ""
			};
		} catch (error) {
			throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w2)(error, call);
		} finally {
			client.destroy();
		}
	} };
}
async function refuseCredentials() {
	throw new Error("this call must not be signed");
}
function createClient(settings, credentials) {
	const client = new _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .iM({
		...(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toClientConfig */ .d4)(settings, credentials),
		...credentials === void 0 ? { credentials: refuseCredentials } : {},
		...settings.stsEndpoint === void 0 ? {} : { endpoint: settings.stsEndpoint }
	});
	(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .correctRetries */ .zx)(client.config);
	return client;
}
function toCall(action, settings, credentials) {
	return {
		action,
		region: settings.region,
		credentialsFrom: credentials?.from,
		signal: settings.signal
	};
}



/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCallerSts: () => (/* reexport safe */ _sts_js__WEBPACK_IMPORTED_MODULE_0__.AM),
/* harmony export */   createWebIdentitySts: () => (/* reexport safe */ _sts_js__WEBPACK_IMPORTED_MODULE_0__.BK)
/* harmony export */ });
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7084);



/***/ })

};
