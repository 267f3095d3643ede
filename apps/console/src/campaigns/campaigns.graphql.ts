// Made from campaigns.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CampaignSort, CampaignState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CampaignRow = {
  id: string;
  version: number;
  name: string;
  regime: Types.CampaignRegime;
  state: Types.CampaignState;
  estimate: number;
  received: number;
  used: number;
  startsOn: string;
  endsOn: string | null;
  dueOn: string | null;
  usableFrom: string | null;
  organisation: { id: string; name: string };
};

export type CampaignDetails = {
  content: string;
  aim: string;
  beneficiaries: string;
  activities: string;
  uses: Array<string>;
  waitDays: number | null;
  waitBasis: string | null;
  submittedOn: string | null;
  returnReason: string | null;
  approvedOn: string | null;
  postedOn: string | null;
  postedAt: string | null;
  resultOn: string | null;
  result: string | null;
  stopReason: string | null;
  makerName: string | null;
  approverName: string | null;
  canPlan: boolean;
  canApprove: boolean;
  promises: { count: number; promised: number; given: number; overdue: number };
  fund: { id: string; name: string } | null;
  purpose: { id: string; name: string } | null;
  directive: { id: string; code: string | null; subject: string } | null;
} & CampaignRow;

export type CampaignsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  state?: Types.CampaignState | null;
  sort?: Types.CampaignSort | null;
  descending?: boolean | null;
};

export type CampaignsQuery = {
  campaigns: {
    totalCount?: number;
    edges: Array<{ node: CampaignRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CampaignQueryVariables = {
  id: string;
};

export type CampaignQuery = { campaign: CampaignDetails | null };

export type CampaignsByIdQueryVariables = {
  ids: Array<string>;
};

export type CampaignsByIdQuery = { nodes: Array<CampaignRow | Record<PropertyKey, never> | null> };

export type CampaignRulesQueryVariables = Record<string, never>;

export type CampaignRulesQuery = {
  campaignUses: Array<{ code: string; isAllowed: boolean; nameVi: string; nameEn: string; citation: string }>;
  campaignLaw: Array<{
    regime: Types.CampaignRegime;
    approvalDays: number | null;
    approvalCitation: string | null;
    postingDays: number | null;
    postingCitation: string | null;
  }>;
};

export type OpenCampaignsQueryVariables = {
  organisationId: string;
};

export type OpenCampaignsQuery = {
  campaigns: { edges: Array<{ node: { id: string; name: string; state: Types.CampaignState; startsOn: string } }> };
};

export type PlanCampaignMutationVariables = {
  input: Types.PlanCampaignInput;
};

export type PlanCampaignMutation = { planCampaign: { id: string } };

export type AmendCampaignMutationVariables = {
  input: Types.AmendCampaignInput;
};

export type AmendCampaignMutation = { amendCampaign: { id: string } };

export type SubmitCampaignMutationVariables = {
  input: Types.SubmitCampaignInput;
};

export type SubmitCampaignMutation = { submitCampaign: { id: string } };

export type ReturnCampaignMutationVariables = {
  input: Types.ReturnCampaignInput;
};

export type ReturnCampaignMutation = { returnCampaign: { id: string } };

export type ApproveCampaignMutationVariables = {
  input: Types.ApproveCampaignInput;
};

export type ApproveCampaignMutation = { approveCampaign: { id: string } };

export type PostCampaignMutationVariables = {
  input: Types.PostCampaignInput;
};

export type PostCampaignMutation = { postCampaign: { id: string } };

export type FinishCampaignMutationVariables = {
  input: Types.FinishCampaignInput;
};

export type FinishCampaignMutation = { finishCampaign: { id: string } };

export type StopCampaignMutationVariables = {
  input: Types.StopCampaignInput;
};

export type StopCampaignMutation = { stopCampaign: { id: string } };

export const CAMPAIGNS: TrustedDocument<CampaignsQuery, CampaignsQueryVariables> = trusted({
  operation: 'query',
  name: 'Campaigns',
  field: 'campaigns',
  hash: '2b90871bd36293b4bf797d9c8a290db45c0d4c6d1e4904004d091d78ed5a7e05',
  takes: ['organisationId', 'state'],
  words: { state: CampaignState, sort: CampaignSort },
});

export const CAMPAIGN: TrustedDocument<CampaignQuery, CampaignQueryVariables> = trusted({
  operation: 'query',
  name: 'Campaign',
  field: 'campaign',
  hash: '11e0eae4945cb830ec4deebd147a84fde94380dc5b24309548e8dbd37b5f6445',
});

export const CAMPAIGNS_BY_ID: TrustedDocument<CampaignsByIdQuery, CampaignsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CampaignsById',
  field: 'nodes',
  hash: 'bb39e4fc5c9f164046a70189b7c578e7f7228c9f6d9e778c12e47d39771538c5',
});

export const CAMPAIGN_RULES: TrustedDocument<CampaignRulesQuery, CampaignRulesQueryVariables> = trusted({
  operation: 'query',
  name: 'CampaignRules',
  field: 'campaignUses',
  hash: 'e394bd945573c9d38b294b34852650832cf761d6614c43317bcfd15b8fb49e49',
});

export const OPEN_CAMPAIGNS: TrustedDocument<OpenCampaignsQuery, OpenCampaignsQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenCampaigns',
  field: 'campaigns',
  hash: '1658bc8e363af0237c6d97a0849de8b31149d335eccdaa1fd9586f82782efbf5',
});

export const PLAN_CAMPAIGN: TrustedDocument<PlanCampaignMutation, PlanCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PlanCampaign',
  field: 'planCampaign',
  hash: '36fe121b7d6469f32310c956e6e7ff9507947789600d6d5e37c3c2dd4e9c189e',
  input: [
    'activities',
    'aim',
    'beneficiaries',
    'content',
    'endsOn',
    'estimate',
    'fundId',
    'name',
    'organisationId',
    'startsOn',
    'uses',
    'waitBasis',
    'waitDays',
  ],
});

export const AMEND_CAMPAIGN: TrustedDocument<AmendCampaignMutation, AmendCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendCampaign',
  field: 'amendCampaign',
  hash: '0a18ee1e8b1a3625359ca8dc84b3483d2ac4715bfb9a8cf5bc0771e661107ac0',
  input: [
    'activities',
    'aim',
    'beneficiaries',
    'content',
    'endsOn',
    'estimate',
    'fundId',
    'id',
    'name',
    'startsOn',
    'uses',
    'version',
    'waitBasis',
    'waitDays',
  ],
});

export const SUBMIT_CAMPAIGN: TrustedDocument<SubmitCampaignMutation, SubmitCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SubmitCampaign',
  field: 'submitCampaign',
  hash: '7af49f799b0ac1db26eeec2557b384dbb27b47660aef682f9ce9afa229695969',
  input: ['id', 'isConfirmed', 'version'],
});

export const RETURN_CAMPAIGN: TrustedDocument<ReturnCampaignMutation, ReturnCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnCampaign',
  field: 'returnCampaign',
  hash: '7d92351ec65c3c49d74bb529517adbe5f7b16311aab331ff969d1555c95bb0a6',
  input: ['id', 'reason', 'version'],
});

export const APPROVE_CAMPAIGN: TrustedDocument<ApproveCampaignMutation, ApproveCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ApproveCampaign',
  field: 'approveCampaign',
  hash: '2421a5d4fa49e6abbd5aa0aeba34a8fb04a58646789abb5d29b257ef2ba6ba61',
  input: ['approvedOn', 'directiveId', 'id', 'version'],
});

export const POST_CAMPAIGN: TrustedDocument<PostCampaignMutation, PostCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PostCampaign',
  field: 'postCampaign',
  hash: 'b1498c091b5f33ee15a949034263b966b04a5f95563eb1b8e093f3e625099c81',
  input: ['id', 'postedAt', 'postedOn', 'version'],
});

export const FINISH_CAMPAIGN: TrustedDocument<FinishCampaignMutation, FinishCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'FinishCampaign',
  field: 'finishCampaign',
  hash: '532ac63ceaca3646cff38ad2bc0bb1b0ab6fa48af77bd5d424313759f3bd71a7',
  input: ['id', 'result', 'resultOn', 'version'],
});

export const STOP_CAMPAIGN: TrustedDocument<StopCampaignMutation, StopCampaignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'StopCampaign',
  field: 'stopCampaign',
  hash: 'ac223db68076aae820ef4d27db1f1a1bda6fa3b7d81b7fe51be43c108640d564',
  input: ['id', 'reason', 'version'],
});
