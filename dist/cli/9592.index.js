export const id = 9592;
export const ids = [9592];
export const modules = {

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findPrefixProblem),
/* harmony export */   u: () => (/* binding */ toQualifier)
/* harmony export */ });
// build/src/plan/presets/prefix.js
const LONGEST = 40;
const LONGEST_QUALIFIER = 10;
const PREFIX = /^[a-z][a-z0-9-]*$/u;
const RESERVED = ["aws-", "cdk-"];
function findPrefixProblem(prefix, presets) {
	if (prefix.length < 2 || prefix.length > LONGEST || !PREFIX.test(prefix)) return `is not the beginning of a name that every service takes: 2 to ${LONGEST} characters, lower-case letters, digits and \`-\`, a letter first`;
	const reserved = RESERVED.find((name) => prefix.startsWith(name) || name.startsWith(prefix));
	if (reserved === "cdk-" && presets.join() === "cdk-deploy") return "is not a qualifier of the CDK: name the qualifier alone, without `cdk-`";
	if (reserved !== void 0) return `also fits names that begin with \`${reserved}\`, which are not yours`;
	if (presets.includes("cdk-deploy") && toQualifier(prefix).length > LONGEST_QUALIFIER) return `is longer than a qualifier of the CDK, which has at most ${LONGEST_QUALIFIER} characters; \`cdk-deploy\` can match nothing`;
}
function toQualifier(prefix) {
	return prefix.replace(/-+$/u, "");
}



/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bT: () => (/* binding */ buildPresets)
/* harmony export */ });
/* unused harmony exports PRESETS, buildPreset */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/* harmony import */ var _prefix2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8750);


// build/src/plan/presets/preset.js
function serviceAuthorization(page) {
	return `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${page}.html`;
}
function regionalArn({ partition, account }, service, resource) {
	return `arn:${partition}:${service}:*:${account}:${resource}`;
}
function iamArn({ partition, account }, resource) {
	return `arn:${partition}:iam::${account}:${resource}`;
}
function literally(text) {
	return text.replace(/[$*?]/gu, (character) => `\${${character}}`);
}
// build/src/plan/presets/ami.js
const DESCRIBE = [
	"ec2:DescribeImages",
	"ec2:DescribeInstanceStatus",
	"ec2:DescribeInstanceTypeOfferings",
	"ec2:DescribeInstances",
	"ec2:DescribeRegions",
	"ec2:DescribeSecurityGroups",
	"ec2:DescribeSnapshots",
	"ec2:DescribeSubnets",
	"ec2:DescribeTags",
	"ec2:DescribeVolumes",
	"ec2:DescribeVpcs"
];
const CREATE = [
	"ec2:CreateImage",
	"ec2:CreateKeyPair",
	"ec2:CreateSecurityGroup",
	"ec2:CreateSnapshot"
];
const AMI = {
	description: "Start an instance, create an image from it, and clean up, as Packer's `amazon-ebs` builder does.",
	grants: [
		{
			allows: "create instances, images, snapshots, key pairs, and security groups",
			limitedTo: "resources that get a tag `Name` starting with `PREFIX` in the same request"
		},
		{
			allows: "stop, image, tag, open, deregister, and delete them",
			limitedTo: "resources whose tag `Name` starts with `PREFIX`"
		},
		{
			allows: "start the instance from an image, in a subnet, with a security group",
			limitedTo: "images that the account can use; the account's subnets, security groups, and key pairs"
		}
	],
	unscoped: [{
		actions: DESCRIBE,
		why: "EC2 does not support resource-level permissions for them; they only read"
	}],
	refuses: [
		"change, tag, or image anything whose `Name` does not start with the prefix",
		"give the instance a role (`iam:PassRole`)",
		"attach existing snapshots, share images, or copy them to other Regions or accounts",
		"use spot requests or launch templates"
	],
	notes: [
		"Set `run_tags = { Name = \"octo-build\" }` in Packer: it puts these tags on the instance, the temporary key pair and security group, the image and its snapshots at creation. A `Name` in `tags`, `snapshot_tags` and `run_volume_tags` must start with the prefix, too. Do not set `skip_ami_run_tags`.",
		"For `ami_regions`, `encrypt_boot`, `ami_users`, or an instance profile, add the required permissions with `inline-policies`.",
		"In the China Regions, Packer adds tags after creation, which this preset does not allow.",
		"Together with `iam-roles`, the role can start an instance with a role named `PREFIX\u2026` and use the permissions of that role."
	],
	source: serviceAuthorization("amazonec2"),
	statements: (scope) => {
		const named = `${scope.prefix}*`;
		const own = (...types) => types.map((type) => regionalArn(scope, "ec2", `${type}/*`));
		const made = ["image", "snapshot"].map((type) => `arn:${scope.partition}:ec2:*::${type}/*`);
		return [
			{
				Sid: "Describe",
				Effect: "Allow",
				Action: DESCRIBE,
				Resource: "*"
			},
			{
				Sid: "Launch",
				Effect: "Allow",
				Action: "ec2:RunInstances",
				Resource: own("instance"),
				Condition: { StringLike: { "aws:RequestTag/Name": named } }
			},
			{
				Sid: "LaunchFrom",
				Effect: "Allow",
				Action: "ec2:RunInstances",
				Resource: [`arn:${scope.partition}:ec2:*::image/*`, ...own("key-pair", "network-interface", "security-group", "subnet", "volume")]
			},
			{
				Sid: "Create",
				Effect: "Allow",
				Action: CREATE,
				Resource: [...made, ...own("key-pair", "security-group")],
				Condition: { StringLike: { "aws:RequestTag/Name": named } }
			},
			{
				Sid: "CreateIn",
				Effect: "Allow",
				Action: "ec2:CreateSecurityGroup",
				Resource: own("vpc")
			},
			{
				Sid: "TagNew",
				Effect: "Allow",
				Action: "ec2:CreateTags",
				Resource: [...made, ...own("instance", "key-pair", "security-group", "volume")],
				Condition: {
					StringEquals: { "ec2:CreateAction": [...CREATE, "ec2:RunInstances"].map(withoutService) },
					StringLikeIfExists: { "aws:RequestTag/Name": named }
				}
			},
			{
				Sid: "Own",
				Effect: "Allow",
				Action: [
					"ec2:AuthorizeSecurityGroupIngress",
					"ec2:CreateImage",
					"ec2:CreateSnapshot",
					"ec2:CreateTags",
					"ec2:DeleteKeyPair",
					"ec2:DeleteSecurityGroup",
					"ec2:DeleteSnapshot",
					"ec2:DeleteVolume",
					"ec2:DeregisterImage",
					"ec2:GetPasswordData",
					"ec2:RevokeSecurityGroupIngress",
					"ec2:StopInstances",
					"ec2:TerminateInstances"
				],
				Resource: [...made, ...own("instance", "key-pair", "security-group", "volume")],
				Condition: {
					StringLike: { "aws:ResourceTag/Name": named },
					StringLikeIfExists: { "aws:RequestTag/Name": named }
				}
			}
		];
	}
};
function withoutService(action) {
	return action.slice(action.indexOf(":") + 1);
}
// build/src/plan/presets/cdk-deploy.js
const PURPOSES = [
	"deploy",
	"file-publishing",
	"image-publishing",
	"lookup"
];
const CDK_DEPLOY = {
	description: "Deploy with the AWS CDK by assuming the roles that `cdk bootstrap` created in the account.",
	grants: [{
		allows: "assume the roles for deployment, file publishing, image publishing, and lookup",
		limitedTo: "`cdk-PREFIX-\u2026-role-ACCOUNT-REGION`, exactly this qualifier, any region"
	}, {
		allows: "read the version of the bootstrap stack",
		limitedTo: "`/cdk-bootstrap/PREFIX/version`"
	}],
	unscoped: [],
	refuses: ["assume the CDK's CloudFormation role (`cfn-exec-role`), which only CloudFormation can assume", "deploy to other accounts"],
	notes: ["Here, `resource-prefix` is the CDK qualifier: for `cdk bootstrap --qualifier octo`, set it to `octo` or `octo-`. Without a custom qualifier, set it to the CDK's default, `hnb659fds`. A qualifier has at most 10 characters.", "The role that CloudFormation uses, `cdk-\u2026-cfn-exec-role-\u2026`, determines what a deployment can change. By default it has `AdministratorAccess`, so anyone who can deploy is an administrator of the account. Bootstrap with `--cloudformation-execution-policies` to grant less."],
	source: serviceAuthorization("awssecuritytokenservice"),
	statements: (scope) => {
		const qualifier = (0,_prefix2_js__WEBPACK_IMPORTED_MODULE_0__/* .toQualifier */ .u)(scope.prefix);
		return [
			{
				Sid: "Roles",
				Effect: "Allow",
				Action: "sts:AssumeRole",
				Resource: PURPOSES.map((purpose) => iamArn(scope, `role/cdk-${qualifier}-${purpose}-role-${scope.account}-*`))
			},
			{
				Sid: "NoPaths",
				Effect: "Deny",
				Action: "sts:AssumeRole",
				Resource: iamArn(scope, `role/cdk-${qualifier}-*/*`)
			},
			{
				Sid: "Version",
				Effect: "Allow",
				Action: "ssm:GetParameter",
				Resource: regionalArn(scope, "ssm", `parameter/cdk-bootstrap/${qualifier}/version`)
			}
		];
	}
};
// build/src/plan/presets/cloudformation.js
const VALIDATE = ["cloudformation:ValidateTemplate"];
const CLOUDFORMATION = {
	description: "Create, update, read, and delete stacks, directly or through change sets.",
	grants: [{
		allows: "manage stacks, their change sets, events, resources, and templates",
		limitedTo: "stacks named `PREFIX\u2026`"
	}, {
		allows: "create change sets from templates with a transform",
		limitedTo: "transforms owned by AWS, such as AWS SAM"
	}],
	unscoped: [{
		actions: VALIDATE,
		why: "it validates a template, which does not belong to a stack"
	}],
	refuses: [
		"pass a role to a stack (`iam:PassRole`)",
		"change stack policies or termination protection",
		"use stack sets or registered types, or list the account's stacks"
	],
	notes: ["CloudFormation creates the resources of a stack with the permissions of the calling role, so this preset alone is not enough: add the permissions for the resources in your templates.", "A stack that already has a service role keeps it, and CloudFormation uses it for anyone who can update the stack. Give stacks with a more powerful service role a name outside the prefix."],
	source: serviceAuthorization("awscloudformation"),
	statements: (scope) => [
		{
			Sid: "Validate",
			Effect: "Allow",
			Action: VALIDATE,
			Resource: "*"
		},
		{
			Sid: "Stacks",
			Effect: "Allow",
			Action: [
				"cloudformation:CancelUpdateStack",
				"cloudformation:ContinueUpdateRollback",
				"cloudformation:CreateChangeSet",
				"cloudformation:CreateStack",
				"cloudformation:DeleteChangeSet",
				"cloudformation:DeleteStack",
				"cloudformation:DescribeChangeSet",
				"cloudformation:DescribeEvents",
				"cloudformation:DescribeStackEvents",
				"cloudformation:DescribeStackResource",
				"cloudformation:DescribeStackResources",
				"cloudformation:DescribeStacks",
				"cloudformation:ExecuteChangeSet",
				"cloudformation:GetTemplate",
				"cloudformation:GetTemplateSummary",
				"cloudformation:ListChangeSets",
				"cloudformation:ListStackResources",
				"cloudformation:RollbackStack",
				"cloudformation:TagResource",
				"cloudformation:UntagResource",
				"cloudformation:UpdateStack"
			],
			Resource: regionalArn(scope, "cloudformation", `stack/${scope.prefix}*/*`)
		},
		{
			Sid: "Transforms",
			Effect: "Allow",
			Action: "cloudformation:CreateChangeSet",
			Resource: `arn:${scope.partition}:cloudformation:*:aws:transform/*`
		}
	]
};
// build/src/plan/presets/ecr.js
const LOGIN = ["ecr:GetAuthorizationToken"];
const ECR = {
	description: "Log in to the account's registry, and push and pull images.",
	grants: [{
		allows: "push, pull, list, and describe images",
		limitedTo: "repositories named `PREFIX\u2026`"
	}],
	unscoped: [{
		actions: LOGIN,
		why: "the login applies to the whole registry; the other actions determine which images can be pushed or pulled"
	}],
	refuses: [
		"create or delete repositories",
		"delete images",
		"change repository policies, scanning, or replication"
	],
	notes: [],
	source: serviceAuthorization("amazonelasticcontainerregistry"),
	statements: (scope) => [{
		Sid: "Login",
		Effect: "Allow",
		Action: LOGIN,
		Resource: "*"
	}, {
		Sid: "Images",
		Effect: "Allow",
		Action: [
			"ecr:BatchCheckLayerAvailability",
			"ecr:BatchGetImage",
			"ecr:CompleteLayerUpload",
			"ecr:DescribeImages",
			"ecr:DescribeRepositories",
			"ecr:GetDownloadUrlForLayer",
			"ecr:InitiateLayerUpload",
			"ecr:ListImages",
			"ecr:PutImage",
			"ecr:UploadLayerPart"
		],
		Resource: regionalArn(scope, "ecr", `repository/${scope.prefix}*`)
	}]
};
// build/src/plan/presets/iam-roles.js
const READ = [
	"iam:GetPolicy",
	"iam:GetPolicyVersion",
	"iam:GetRole",
	"iam:GetRolePolicy",
	"iam:ListAttachedRolePolicies",
	"iam:ListInstanceProfilesForRole",
	"iam:ListPolicyVersions",
	"iam:ListRolePolicies",
	"iam:ListRoleTags"
];
const TAG = ["iam:TagRole", "iam:UntagRole"];
const MANAGE = [
	"iam:CreateRole",
	"iam:DeleteRole",
	"iam:UpdateAssumeRolePolicy",
	"iam:UpdateRole",
	"iam:UpdateRoleDescription"
];
const ATTACH = ["iam:AttachRolePolicy", "iam:DetachRolePolicy"];
const INLINE = ["iam:DeleteRolePolicy", "iam:PutRolePolicy"];
const BOUNDARY = ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"];
const CHANGES = [
	...MANAGE,
	...TAG,
	...ATTACH,
	...INLINE,
	...BOUNDARY
];
const PASSED_TO = [
	"cloudformation",
	"codebuild",
	"ec2",
	"ecs-tasks",
	"events",
	"lambda",
	"scheduler",
	"states"
];
const OWNERSHIP = "gh-oidc-aws:";
const IAM_ROLES = {
	description: "Create and manage roles for what a pipeline deploys.",
	grants: [
		{
			allows: "read roles and managed policies",
			limitedTo: "roles and policies whose name or path starts with `PREFIX`"
		},
		{
			allows: "tag roles",
			limitedTo: "roles named `PREFIX\u2026` on the path `/`"
		},
		{
			allows: "create, update, and delete roles and edit their trust policies",
			limitedTo: "roles named `PREFIX\u2026` on the path `/`; with `permissions-boundary`, only roles that have exactly this boundary"
		},
		{
			allows: "attach and detach managed policies",
			limitedTo: "the account's policies named `PREFIX\u2026` on the path `/`; with `permissions-boundary`, any policy, on roles that have exactly this boundary"
		},
		{
			allows: "write and delete inline policies",
			limitedTo: "only with `permissions-boundary`: roles that have exactly this boundary"
		},
		{
			allows: "pass a role",
			limitedTo: `roles named \`PREFIX\u2026\` on the path \`/\`, to ${PASSED_TO.map((name) => `\`${name}\``).join(", ")}`
		}
	],
	unscoped: [],
	refuses: [
		"change or pass a role on another path, even if the path starts with the prefix",
		"change or pass the role that has the preset, even if its name starts with the prefix",
		"change a role that `gh-oidc-aws` created for any repository, or set the tags `gh-oidc-aws:\u2026` on another role",
		"without a boundary: attach an AWS managed policy, such as `AdministratorAccess`, or a policy with another name",
		"without a boundary: write inline policies, managed policies, or policy versions",
		"with `permissions-boundary`: create a role without the boundary, or change the trust policy or permissions of a role with another boundary or none",
		"change or remove the boundary of a role, or edit or delete the policy that is the boundary",
		"create users, access keys, instance profiles, identity providers, or service-linked roles"
	],
	notes: [
		"Anyone who can edit the trust policy of a role can assume the role. So without a boundary, this preset grants at most the permissions of the roles and managed policies named `PREFIX\u2026`. Choose a prefix that no more powerful role or policy uses, and end it with `-`.",
		"With `permissions-boundary`, the new roles can get anything that the boundary allows. The boundary itself must not allow changes to roles and policies in IAM, or only with the same condition on `iam:PermissionsBoundary`: otherwise, a role created with the boundary could create a role without it. For an example of such a boundary, see [Delegating responsibility with permissions boundaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html).",
		"IAM does not support a condition on the boundary for tagging and passing roles, so both are allowed on every role named `PREFIX\u2026`. This matters if policies in the account test `aws:PrincipalTag`."
	],
	source: serviceAuthorization("awsidentityandaccessmanagementiam"),
	statements: (scope) => {
		const roles = iamArn(scope, `role/${scope.prefix}*`);
		const policies = iamArn(scope, `policy/${scope.prefix}*`);
		return [
			{
				Sid: "Read",
				Effect: "Allow",
				Action: READ,
				Resource: [roles, policies]
			},
			...scope.permissionsBoundary === void 0 ? writeUnbounded(scope, roles, policies) : writeBounded(scope, roles, literally(scope.permissionsBoundary)),
			{
				Sid: "Pass",
				Effect: "Allow",
				Action: "iam:PassRole",
				Resource: roles,
				Condition: { StringLike: { "iam:PassedToService": PASSED_TO.map((service) => `${service}.*`) } }
			},
			{
				Sid: "NotItself",
				Effect: "Deny",
				Action: [...CHANGES, "iam:PassRole"],
				Resource: [literally(scope.roleArn), `${roles}/*`]
			},
			{
				Sid: "NotManaged",
				Effect: "Deny",
				Action: CHANGES,
				Resource: roles,
				Condition: { StringEquals: { [`aws:ResourceTag/${OWNERSHIP}managed-by`]: "gh-oidc-aws" } }
			},
			{
				Sid: "NotPosing",
				Effect: "Deny",
				Action: ["iam:CreateRole", ...TAG],
				Resource: roles,
				Condition: { "ForAnyValue:StringLike": { "aws:TagKeys": `${OWNERSHIP}*` } }
			}
		];
	}
};
function writeUnbounded(scope, roles, policies) {
	return [{
		Sid: "Manage",
		Effect: "Allow",
		Action: [...MANAGE, ...TAG],
		Resource: roles
	}, {
		Sid: "Attach",
		Effect: "Allow",
		Action: ATTACH,
		Resource: roles,
		Condition: {
			ArnLike: { "iam:PolicyARN": policies },
			ArnNotLike: { "iam:PolicyARN": iamArn(scope, `policy/${scope.prefix}*/*`) }
		}
	}];
}
function writeBounded(scope, roles, boundary) {
	return [
		{
			Sid: "Manage",
			Effect: "Allow",
			Action: [
				...MANAGE,
				...ATTACH,
				...INLINE
			],
			Resource: roles,
			Condition: { StringEquals: { "iam:PermissionsBoundary": boundary } }
		},
		{
			Sid: "Tag",
			Effect: "Allow",
			Action: TAG,
			Resource: roles
		},
		{
			Sid: "KeepBoundary",
			Effect: "Deny",
			Action: BOUNDARY,
			Resource: iamArn(scope, "role/*")
		},
		{
			Sid: "KeepPolicy",
			Effect: "Deny",
			Action: [
				"iam:CreatePolicyVersion",
				"iam:DeletePolicy",
				"iam:DeletePolicyVersion",
				"iam:SetDefaultPolicyVersion"
			],
			Resource: boundary
		}
	];
}
// build/src/plan/presets/s3-artifacts.js
const S3_ARTIFACTS = {
	description: "Read, write, list, and delete objects.",
	grants: [{
		allows: "list objects and uploads, get the Region",
		limitedTo: "buckets of this account named `PREFIX\u2026`"
	}, {
		allows: "read, write, tag, and delete objects",
		limitedTo: "objects in these buckets"
	}],
	unscoped: [],
	refuses: [
		"create, delete, or configure buckets",
		"read or change ACLs and bucket policies",
		"delete previous versions of an object, so a bucket with versioning keeps them",
		"access a bucket in another account, regardless of its name"
	],
	notes: ["Objects encrypted with your own key (SSE-KMS) also require `kms:Decrypt` and `kms:GenerateDataKey` on that key. Add them with `inline-policies`."],
	source: serviceAuthorization("amazons3"),
	statements: ({ partition, account, prefix }) => {
		const buckets = `arn:${partition}:s3:::${prefix}*`;
		const Condition = { StringEqualsIfExists: { "s3:ResourceAccount": account } };
		return [{
			Sid: "Buckets",
			Effect: "Allow",
			Action: [
				"s3:GetBucketLocation",
				"s3:ListBucket",
				"s3:ListBucketMultipartUploads"
			],
			Resource: buckets,
			Condition
		}, {
			Sid: "Objects",
			Effect: "Allow",
			Action: [
				"s3:AbortMultipartUpload",
				"s3:DeleteObject",
				"s3:GetObject",
				"s3:GetObjectTagging",
				"s3:ListMultipartUploadParts",
				"s3:PutObject",
				"s3:PutObjectTagging"
			],
			Resource: `${buckets}/*`,
			Condition
		}];
	}
};
// build/src/plan/presets/sns.js
const SNS = {
	description: "Publish to topics and manage them and their subscriptions.",
	grants: [{
		allows: "publish; create, configure, tag, and delete topics; subscribe and unsubscribe",
		limitedTo: "topics named `PREFIX\u2026`"
	}],
	unscoped: [],
	refuses: ["list the account's topics", "send text messages or mobile push, or use `sns:AddPermission`"],
	notes: ["`sns:SetTopicAttributes` also sets a topic's access policy, and AWS has no condition to exclude that, so this role determines who can publish or subscribe to a topic named `PREFIX\u2026`."],
	source: serviceAuthorization("amazonsns"),
	statements: (scope) => [{
		Sid: "Topics",
		Effect: "Allow",
		Action: [
			"sns:ConfirmSubscription",
			"sns:CreateTopic",
			"sns:DeleteTopic",
			"sns:GetSubscriptionAttributes",
			"sns:GetTopicAttributes",
			"sns:ListSubscriptionsByTopic",
			"sns:ListTagsForResource",
			"sns:Publish",
			"sns:SetSubscriptionAttributes",
			"sns:SetTopicAttributes",
			"sns:Subscribe",
			"sns:TagResource",
			"sns:Unsubscribe",
			"sns:UntagResource"
		],
		Resource: regionalArn(scope, "sns", `${scope.prefix}*`)
	}]
};
// build/src/plan/presets/presets.js
const PRESETS = {
	ecr: ECR,
	"s3-artifacts": S3_ARTIFACTS,
	"ssm-parameters": {
		description: "Read, write, tag, and delete parameters.",
		grants: [{
			allows: "read, write, label, tag, and delete parameters and read their history",
			limitedTo: "parameters named `PREFIX\u2026` or `/PREFIX\u2026`"
		}],
		unscoped: [],
		refuses: ["list the account's parameters (`ssm:DescribeParameters`)", "use anything else of Systems Manager"],
		notes: ["Terraform calls `ssm:DescribeParameters`, which cannot be limited and returns the names of all parameters. Add it with `inline-policies` if you need it.", "A `SecureString` with the default key `alias/aws/ssm` needs nothing more: the policy of that key admits everyone in the account who may read the parameter. A key of your own needs `kms:Decrypt` to read and `kms:Encrypt` or `kms:GenerateDataKey` to write, from `inline-policies`."],
		source: serviceAuthorization("awssystemsmanager"),
		statements: (scope) => [{
			Sid: "Parameters",
			Effect: "Allow",
			Action: [
				"ssm:AddTagsToResource",
				"ssm:DeleteParameter",
				"ssm:DeleteParameters",
				"ssm:GetParameter",
				"ssm:GetParameterHistory",
				"ssm:GetParameters",
				"ssm:GetParametersByPath",
				"ssm:LabelParameterVersion",
				"ssm:ListTagsForResource",
				"ssm:PutParameter",
				"ssm:RemoveTagsFromResource"
			],
			Resource: regionalArn(scope, "ssm", `parameter/${scope.prefix}*`)
		}]
	},
	cloudformation: CLOUDFORMATION,
	"iam-roles": IAM_ROLES,
	ami: AMI,
	sns: SNS,
	"cdk-deploy": CDK_DEPLOY
};
function buildPreset(name, scope) {
	return {
		Version: "2012-10-17",
		Statement: PRESETS[name].statements(scope)
	};
}
function buildPresets(names, scope) {
	return [...new Set(names)].map((name) => ({
		name: `gh-oidc-aws-${name}`,
		text: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPolicy */ .zQ)(buildPreset(name, scope))
	}));
}



/***/ })

};
