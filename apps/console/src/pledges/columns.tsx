import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DonationKind, PledgeState } from '../dataProvider/schema.ts';
import { useGift, useGiver } from '../donations';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { PledgeRow } from './pledges.graphql.ts';
import { PledgeStateChip } from './PledgeStateChip';

type HowMuch = Pick<PledgeRow, 'kind' | 'unit' | 'amount' | 'quantity' | 'givenAmount' | 'givenQuantity'>;

/** What was promised, and how much of it was given, each as it is counted. */
export function useMuch() {
  const format = useFormat();
  const counted = (quantity: number | null, unit: string | null) =>
    [format.quantity(quantity ?? 0), unit].filter(Boolean).join(' ');
  return {
    promised: ({ kind, amount, quantity, unit }: HowMuch): string =>
      kind === 'MONEY' ? format.money(amount ?? 0) : counted(quantity, unit),
    given: ({ kind, givenAmount, givenQuantity, unit }: HowMuch): string =>
      kind === 'MONEY' ? format.money(givenAmount ?? 0) : counted(givenQuantity, unit),
    remains: ({ kind, amount, givenAmount, quantity, givenQuantity, unit }: HowMuch): string =>
      kind === 'MONEY'
        ? format.money((amount ?? 0) - (givenAmount ?? 0))
        : counted((quantity ?? 0) - (givenQuantity ?? 0), unit),
  };
}

/** An amount stands on one line with its unit. */
const Much = ({ children }: { children: string }) => <Box sx={{ whiteSpace: 'nowrap' }}>{children}</Box>;

export function usePledgeColumns({ isOfCampaign = false } = {}): Column<PledgeRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  const giverOf = useGiver();
  const giftOf = useGift();
  const much = useMuch();
  const all: Column<PledgeRow>[] = [
    {
      label: 'resources.pledges.fields.giver',
      // Files are passed on: they name nobody who wishes not to be named.
      file: { path: 'publicGiverName' },
      lines: 2,
      render: (pledge) => (
        <RecordLink resource="pledges" id={pledge.id}>
          {giverOf(pledge)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.pledges.fields.kind',
      file: { path: 'kind', words: { of: 'DonationKind', values: DonationKind } },
      render: (pledge) =>
        pledge.kind === 'MONEY' ? giftOf(pledge) : (pledge.what ?? translate(`enums.DonationKind.${pledge.kind}`)),
    },
    {
      label: 'resources.pledges.fields.promised',
      file: { path: 'amount', as: 'number' },
      sort: 'AMOUNT',
      align: 'right',
      render: (pledge) => <Much>{much.promised(pledge)}</Much>,
    },
    {
      label: 'resources.pledges.fields.given',
      file: { path: 'givenAmount', as: 'number' },
      align: 'right',
      render: (pledge) => <Much>{much.given(pledge)}</Much>,
    },
    {
      label: 'resources.pledges.fields.dueOn',
      file: { path: 'dueOn', as: 'day' },
      sort: 'DUE_ON',
      render: ({ dueOn }) => format.date(dueOn),
    },
    {
      label: 'resources.pledges.fields.state',
      file: { path: 'state', words: { of: 'PledgeState', values: PledgeState } },
      render: (pledge) => <PledgeStateChip pledge={pledge} />,
    },
    {
      label: 'resources.pledges.fields.campaignId',
      file: { path: 'campaign.name' },
      from: 'lg',
      render: ({ campaign }) => campaign?.name,
    },
    officeOf('resources.pledges.fields.organisation'),
  ];
  return isOfCampaign ? all.slice(0, 6).map((column) => ({ ...column, sort: undefined })) : all;
}
