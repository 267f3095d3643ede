import { useTranslate } from 'react-admin';
import { DonationKind, DonationStanding } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { DonationRow } from './donations.graphql.ts';
import { DonationStandingChip } from './DonationStandingChip';

/** Who gave, as far as it is told to the reader. */
export const useGiver = () => {
  const translate = useTranslate();
  return ({ giverName, isAnonymous }: Pick<DonationRow, 'giverName' | 'isAnonymous'>): string => {
    if (giverName === null) return translate('resources.donations.nameless');
    return isAnonymous ? translate('resources.donations.notInPublic', { name: giverName }) : giverName;
  };
};

/** What was given, on one line. */
export const useGift = () => {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, quantity, unit, what }: Pick<DonationRow, 'kind' | 'quantity' | 'unit' | 'what'>): string =>
    kind === 'MONEY'
      ? translate('enums.DonationKind.MONEY')
      : [format.quantity(quantity ?? 0), unit, what].filter(Boolean).join(' ');
};

export function useDonationColumns({ isOfCampaign = false } = {}): Column<DonationRow>[] {
  const officeOf = useOfficeColumn();
  const format = useFormat();
  const giverOf = useGiver();
  const giftOf = useGift();
  const all: Column<DonationRow>[] = [
    {
      label: 'resources.donations.fields.giver',
      // Files are passed on: they name nobody who wishes not to be named.
      file: { path: 'publicGiverName' },
      lines: 2,
      render: (donation) => (
        <RecordLink resource="donations" id={donation.id}>
          {giverOf(donation)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.donations.fields.kind',
      file: { path: 'kind', words: { of: 'DonationKind', values: DonationKind } },
      render: giftOf,
    },
    {
      label: 'resources.donations.fields.day',
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      render: ({ day }) => format.date(day),
    },
    {
      label: 'resources.donations.fields.amount',
      file: { path: 'amount', as: 'number' },
      sort: 'AMOUNT',
      align: 'right',
      render: ({ amount }) => amount !== null && <Money amount={amount} />,
    },
    {
      label: 'resources.donations.fields.standing',
      file: { path: 'standing', words: { of: 'DonationStanding', values: DonationStanding } },
      render: ({ standing }) => <DonationStandingChip standing={standing} />,
    },
    {
      label: 'resources.donations.fields.campaignId',
      file: { path: 'campaign.name' },
      from: 'lg',
      render: ({ campaign }) => campaign?.name,
    },
    officeOf('resources.donations.fields.organisation'),
  ];
  return isOfCampaign ? all.slice(0, 5) : all;
}
