import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined';
import { campaignPanels } from '../campaigns/places.ts';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { DONATION, DONATIONS, DONATIONS_BY_ID } from './donations.graphql.ts';
import { DonationPile } from './DonationPile';
import { GIFT_LIST_PAGE, recordDonation, SPONSOR_PAGE, SPONSORS_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'donations',
  icon: VolunteerActivism,
  menu: { group: 'money', order: 42, permission: 'donation.read' },
  pages: {
    list: lazily(() => import('./DonationList'), 'DonationList'),
    show: lazily(() => import('./DonationShow'), 'DonationShow'),
    create: lazily(() => import('./RecordDonationPage'), 'RecordDonationPage'),
  },
  needs: { list: 'donation.read', show: 'donation.read', create: 'donation.keep' },
  routes: [
    {
      path: GIFT_LIST_PAGE,
      page: lazily(() => import('./GiftListPage'), 'GiftListPage'),
      permission: 'donation.keep',
    },
    { path: SPONSORS_PAGE, page: lazily(() => import('./SponsorsPage'), 'SponsorsPage'), permission: 'ledger.read' },
    { path: SPONSOR_PAGE, page: lazily(() => import('./SponsorPage'), 'SponsorPage'), permission: 'ledger.read' },
  ],
  things: [{ kind: 'DONATION', order: 63, wayTo: showPage('donations') }],
  inbox: inboxPart(['DONATIONS_TO_RECEIVE'], 18, DonationPile),
  starts: [{ order: 6, label: 'resources.donations.create', to: recordDonation(), permission: 'donation.keep' }],
  additions: [
    addition(
      campaignPanels,
      10,
      lazily(() => import('./CampaignDonations'), 'CampaignDonations'),
    ),
  ],
  operations: {
    donations: { list: DONATIONS, one: DONATION, many: DONATIONS_BY_ID },
  },
  drafts: [
    {
      kind: 'THANK_YOU_LETTER',
      label: 'resources.donations.thanks.label',
      explanation: 'resources.donations.thanks.explanation',
      wayTo: showPage('donations'),
    },
  ],
});
