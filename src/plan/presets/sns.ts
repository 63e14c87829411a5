/** The preset `sns`: topics. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

export const SNS: Preset = {
  description: 'Publish to topics and manage them and their subscriptions.',
  grants: [
    {
      allows: 'publish; create, configure, tag, and delete topics; subscribe and unsubscribe',
      limitedTo: 'topics named `PREFIX…`',
    },
  ],
  unscoped: [],
  refuses: ["list the account's topics", 'send text messages or mobile push, or use `sns:AddPermission`'],
  notes: [
    "`sns:SetTopicAttributes` also sets a topic's access policy, and AWS has no condition to exclude that, so this role determines who can publish or subscribe to a topic named `PREFIX…`.",
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
