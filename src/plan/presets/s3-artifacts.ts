/** The preset `s3-artifacts`: objects in buckets. */

import { type Preset, serviceAuthorization } from './preset.ts';

export const S3_ARTIFACTS: Preset = {
  description: 'Read, write, list and delete objects.',
  grants: [
    { allows: 'list objects and uploads, find the region', limitedTo: 'buckets of this account named `PREFIX…`' },
    { allows: 'read, write, tag and delete objects', limitedTo: 'objects in these buckets' },
  ],
  unscoped: [],
  refuses: [
    'create, delete or configure buckets',
    'read or change ACLs and bucket policies',
    'delete earlier versions of an object, so that a bucket with versioning keeps them',
    'touch a bucket of another account, whatever its name',
  ],
  notes: [
    'Objects that are encrypted with a key of your own (SSE-KMS) also need `kms:Decrypt` and `kms:GenerateDataKey` on that key, from `inline-policies`.',
  ],
  source: serviceAuthorization('amazons3'),
  statements: ({ partition, account, prefix }) => {
    const buckets = `arn:${partition}:s3:::${prefix}*`;
    // The ARN of a bucket names no account. S3 sends this key with every request; simulators of policies may not.
    const Condition = { StringEqualsIfExists: { 's3:ResourceAccount': account } };
    return [
      {
        Sid: 'Buckets',
        Effect: 'Allow',
        Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
        Resource: buckets,
        Condition,
      },
      {
        Sid: 'Objects',
        Effect: 'Allow',
        Action: [
          's3:AbortMultipartUpload',
          's3:DeleteObject',
          's3:GetObject',
          's3:GetObjectTagging',
          's3:ListMultipartUploadParts',
          's3:PutObject',
          's3:PutObjectTagging',
        ],
        Resource: `${buckets}/*`,
        Condition,
      },
    ];
  },
};
