import Handshake from '@mui/icons-material/HandshakeOutlined';
import { campaignPanels } from '../campaigns/places.ts';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { PledgePile } from './PledgePile';
import { PLEDGE, PLEDGES, PLEDGES_BY_ID } from './pledges.graphql.ts';

export const resource = defineResource({
  name: 'pledges',
  icon: Handshake,
  menu: { group: 'money', order: 41, permission: 'donation.read' },
  pages: {
    list: lazily(() => import('./PledgeList'), 'PledgeList'),
    show: lazily(() => import('./PledgeShow'), 'PledgeShow'),
    create: lazily(() => import('./MakePledgePage'), 'MakePledgePage'),
  },
  needs: { list: 'donation.read', show: 'donation.read', create: 'donation.keep' },
  things: [{ kind: 'PLEDGE', order: 64, wayTo: showPage('pledges') }],
  inbox: inboxPart(['PLEDGES_OVERDUE'], 19, PledgePile),
  additions: [
    addition(
      campaignPanels,
      5,
      lazily(() => import('./CampaignPledges'), 'CampaignPledges'),
    ),
  ],
  operations: {
    pledges: { list: PLEDGES, one: PLEDGE, many: PLEDGES_BY_ID },
  },
});
