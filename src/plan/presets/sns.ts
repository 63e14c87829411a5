/** The preset `sns`: topics. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

export const SNS: Preset = {
  description: 'Publish to topics and manage them and their subscriptions.',
  grants: [
    {
      allows: 'publish; create, configure, tag and delete topics; subscribe and unsubscribe',
      limitedTo: 'topics named `PREFIX…`',
    },
  ],
  unscoped: [],
  refuses: ['list the topics of the account', 'send text messages or mobile push, or use `sns:AddPermission`'],
  notes: [
    "`sns:SetTopicAttributes` also sets a topic's access policy, and AWS has no condition that would leave that out: who may write to or listen on a topic named `PREFIX…` is up to this role.",
  ],
  source: serviceAuthorization('amazonsns'),
  statements: (scope) => [
    {
      Sid: 'Topics',
      Effect: 'Allow',
      Action: [
        'sns:ConfirmSubscription',
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:GetSubscriptionAttributes',
        'sns:GetTopicAttributes',
        'sns:ListSubscriptionsByTopic',
        'sns:ListTagsForResource',
        'sns:Publish',
        'sns:SetSubscriptionAttributes',
        'sns:SetTopicAttributes',
        'sns:Subscribe',
        'sns:TagResource',
        'sns:Unsubscribe',
        'sns:UntagResource',
      ],
      // A subscription is `topic:id`, so the pattern fits it as well.
      Resource: regionalArn(scope, 'sns', `${scope.prefix}*`),
    },
  ],
};
