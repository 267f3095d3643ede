// Made from sponsors.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type SponsorTotalsQueryVariables = {
  organisationId: string;
  from: string;
  to: string;
};

export type SponsorTotalsQuery = {
  sponsorTotals: {
    isWhole: boolean;
    given: { count: number; money: number; worth: number };
    sponsors: Array<{
      giver: { id: string; name: string | null } | null;
      opening: { money: number };
      given: { count: number; money: number; worth: number };
    }>;
  };
};

export type SponsorBookQueryVariables = {
  giverId: string;
  from: string;
  to: string;
};

export type SponsorBookQuery = {
  sponsorBook: {
    isWhole: boolean;
    giver: { id: string; name: string | null } | null;
    opening: { money: number };
    given: { count: number; money: number; worth: number };
    lines: Array<{
      donationId: string;
      day: string;
      kind: Types.DonationKind;
      what: string | null;
      unit: string | null;
      quantity: number | null;
      quantitySum: number | null;
      money: number | null;
      worth: number | null;
      moneySum: number;
      receipt: string | null;
      isAnonymous: boolean;
      campaignName: string | null;
    }>;
  };
};

export const SPONSOR_TOTALS: TrustedDocument<SponsorTotalsQuery, SponsorTotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'SponsorTotals',
  field: 'sponsorTotals',
  hash: '9afdf9aea27a2a707ccf60129e3b2cba7f8994ffa28dff093dff86d9117a22c0',
});

export const SPONSOR_BOOK: TrustedDocument<SponsorBookQuery, SponsorBookQueryVariables> = trusted({
  operation: 'query',
  name: 'SponsorBook',
  field: 'sponsorBook',
  hash: 'aa60ea54db89ac551b351035987c74ac4fd3a4602f6bb6814012cfef112f5d5b',
});
