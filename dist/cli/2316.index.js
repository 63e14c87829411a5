export const id = 2316;
export const ids = [2316];
export const modules = {

/***/ 9391:
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

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ createCallerSts),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   MX: () => (/* binding */ resolveStsEndpoint),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Ws: () => (/* binding */ toCall),
/* harmony export */   d4: () => (/* binding */ toClientConfig),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4965);
/* harmony import */ var _STSClient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1772);
/* harmony import */ var _errors2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4663);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7142);





// build/src/aws/client.js
function toClientConfig(settings, credentials) {
	return {
		region: settings.region,
		maxAttempts: settings.maxAttempts,
		requestHandler: settings.connections.handler,
		...credentials === void 0 ? {} : { credentials: toSdkCredentials(credentials) }
	};
}
function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey: secretAccessKey.reveal(),
		...sessionToken === void 0 ? {} : { sessionToken: sessionToken.reveal() }
	};
}
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = (0,_client_command_builder_js__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .commonParams */ .Sx, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .AssumeRoleWithWebIdentity$ */ .p$) {};
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .GetCallerIdentity$ */ .ef) {};
// build/src/aws/sts/client.js
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
			throw (0,_errors2_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w2)(error, call);
		} finally {
			client.destroy();
		}
	} };
}
async function resolveStsEndpoint(settings) {
	const client = createClient(settings, void 0);
	const command = new AssumeRoleWithWebIdentityCommand({
		RoleArn: "-",
		RoleSessionName: "-",
		WebIdentityToken: "-"
	});
	const asked = Promise.withResolvers();
	command.middlewareStack.add(() => async ({ request }) => {
		asked.resolve(request);
		return {
			response: {},
			output: { $metadata: {} }
		};
	}, {
		step: "finalizeRequest",
		priority: "high"
	});
	await client.send(command);
	return asked.promise;
}
async function rejectSigning() {
	throw new Error("this call must not be signed");
}
function createClient(settings, credentials) {
	const client = new _STSClient_js__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .iM({
		...toClientConfig(settings, credentials),
		...credentials === void 0 ? { credentials: rejectSigning } : {},
		...settings.stsEndpoint === void 0 ? {} : { endpoint: settings.stsEndpoint }
	});
	(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .correctRetries */ .z)(client.config);
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

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCallerSts: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.AM),
/* harmony export */   resolveStsEndpoint: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.MX)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6541);



/***/ })

};
