/** The preset `s3-artifacts`: objects in buckets. */

import { type Preset, serviceAuthorization } from './preset.ts';

export const S3_ARTIFACTS: Preset = {
  description: 'Read, write, list, and delete objects.',
  grants: [
    { allows: 'list objects and uploads, get the Region', limitedTo: 'buckets of this account named `PREFIX…`' },
    { allows: 'read, write, tag, and delete objects', limitedTo: 'objects in these buckets' },
  ],
  unscoped: [],
  refuses: [
    'create, delete, or configure buckets',
    'read or change ACLs and bucket policies',
    'delete previous versions of an object, so a bucket with versioning keeps them',
    'access a bucket in another account, regardless of its name',
  ],
  notes: [
    'Objects encrypted with your own key (SSE-KMS) also require `kms:Decrypt` and `kms:GenerateDataKey` on that key. Add them with `inline-policies`.',
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
