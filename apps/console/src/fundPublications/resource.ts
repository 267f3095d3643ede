import Public from '@mui/icons-material/PublicOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { FUND_PUBLICATION, FUND_PUBLICATIONS, FUND_PUBLICATIONS_BY_ID } from './fundPublications.graphql.ts';
import { preparePage } from './places.ts';
import { PublicationPiles } from './PublicationPiles';

export const resource = defineResource({
  name: 'fundPublications',
  icon: Public,
  menu: { group: 'money', order: 80, permission: 'publication.read' },
  pages: {
    list: lazily(() => import('./FundPublicationList'), 'FundPublicationList'),
    show: lazily(() => import('./FundPublicationShow'), 'FundPublicationShow'),
    create: lazily(() => import('./PreparePage'), 'PreparePage'),
  },
  needs: { list: 'publication.read', show: 'publication.read', create: 'publication.prepare' },
  things: [
    { kind: 'FUND_PUBLICATION', order: 64, wayTo: showPage('fundPublications') },
    { kind: 'FUND_TO_PUBLISH', order: 65, wayTo: (id) => preparePage(id), isDue: true },
  ],
  records: ['FundPublication'],
  inbox: inboxPart(['FUNDS_TO_PUBLISH', 'PUBLICATIONS_TO_PUBLISH'], 16, PublicationPiles),
  operations: {
    fundPublications: { list: FUND_PUBLICATIONS, one: FUND_PUBLICATION, many: FUND_PUBLICATIONS_BY_ID },
  },
});
