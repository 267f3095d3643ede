import Campaign from '@mui/icons-material/CampaignOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { CampaignPiles } from './CampaignPiles';
import { CAMPAIGN, CAMPAIGNS, CAMPAIGNS_BY_ID } from './campaigns.graphql.ts';

export const resource = defineResource({
  name: 'campaigns',
  icon: Campaign,
  menu: { group: 'money', order: 40, permission: 'campaign.read' },
  pages: {
    list: lazily(() => import('./CampaignList'), 'CampaignList'),
    show: lazily(() => import('./CampaignShow'), 'CampaignShow'),
    create: lazily(() => import('./CampaignForm'), 'PlanCampaignPage'),
    edit: lazily(() => import('./CampaignForm'), 'AmendCampaignPage'),
  },
  needs: { list: 'campaign.read', show: 'campaign.read', create: 'campaign.plan', edit: 'campaign.plan' },
  things: [{ kind: 'CAMPAIGN', order: 62, wayTo: showPage('campaigns') }],
  inbox: inboxPart(['CAMPAIGNS_TO_APPROVE', 'CAMPAIGNS_RETURNED', 'CAMPAIGNS_TO_POST'], 17, CampaignPiles),
  operations: {
    campaigns: { list: CAMPAIGNS, one: CAMPAIGN, many: CAMPAIGNS_BY_ID },
  },
  drafts: [
    {
      kind: 'CAMPAIGN_RESULT',
      label: 'resources.campaigns.resultPaper.label',
      explanation: 'resources.campaigns.resultPaper.explanation',
      wayTo: showPage('campaigns'),
    },
  ],
});
