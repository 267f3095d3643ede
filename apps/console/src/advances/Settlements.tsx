import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { StatusChip, type Tone } from '../shared/StatusChip';
import { useVoucherName } from '../vouchers';
import type { AdvanceDetails, SettlementRow } from './advances.graphql.ts';

const LOOK: Record<SettlementRow['state'], { icon: typeof Check; tone: Tone }> = {
  WAITING: { icon: HourglassEmpty, tone: 'warning' },
  POSTED: { icon: Check, tone: 'success' },
  PARTLY: { icon: Block, tone: 'warning' },
  VOID: { icon: Block, tone: 'neutral' },
};

type Line = SettlementRow['lines'][number];

const label = (name: string): string => `resources.advances.fields.${name}`;

/** Papers by which an advance was accounted for, each with its vouchers. */
export const Settlements = ({ advance: { settlements } }: { advance: AdvanceDetails }) => {
  const translate = useTranslate();
  if (settlements.length === 0) return null;
  return (
    <>
      {settlements.map((settlement) => (
        <Section
          key={settlement.id}
          title={translate('resources.advances.settlement', { number: settlement.number })}
          actions={<PrintButtons id={settlement.id} />}
        >
          <Settlement settlement={settlement} />
        </Section>
      ))}
    </>
  );
};

const PrintButtons = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <>
      {(['a4', 'a5'] as const).map((paper) => (
        <Button
          key={paper}
          size="small"
          startIcon={<Print />}
          href={`/advance-settlements/${encodeURIComponent(id)}/print.pdf?paper=${paper}`}
          target="_blank"
          rel="noopener"
        >
          {translate(`resources.advances.print.${paper}`)}
        </Button>
      ))}
    </>
  );
};

const Settlement = ({ settlement }: { settlement: SettlementRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const columns = useColumns(settlement.lines);
  const { state, day, settled, returned, extra, lines, posted, waiting, madeBy, paperReason } = settlement;
  const sums = [
    ['settled', settled],
    ['returnedNow', returned],
    ['extra', extra],
  ] as const;
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <StatusChip icon={LOOK[state].icon} tone={LOOK[state].tone}>
          {translate(`enums.SettlementState.${state}`)}
        </StatusChip>
        <Typography>{[format.date(day), madeBy].filter(Boolean).join(' · ')}</Typography>
        {sums.map(
          ([name, amount]) =>
            amount > 0 && (
              <Typography key={name}>
                {translate(`resources.advances.fields.${name}`)}: <Money amount={amount} />
              </Typography>
            ),
        )}
      </Stack>
      {lines.length > 0 && (
        <RecordTable
          caption={translate('resources.advances.settlement', { number: settlement.number })}
          rows={lines}
          columns={columns}
          rowKey={({ position }) => String(position)}
        />
      )}
      {paperReason !== null && <Typography variant="body2">{paperReason}</Typography>}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        {posted.map((voucher) => (
          <RecordLink key={voucher.id} resource="vouchers" id={voucher.id}>
            {nameOf(voucher)}
          </RecordLink>
        ))}
        {waiting.map(({ id, kind, amount }) => (
          <RecordLink key={id} resource="voucherDrafts" id={id}>
            {translate('resources.advances.waiting', {
              kind: translate(`enums.VoucherKind.${kind}`),
              amount: format.money(amount),
            })}
          </RecordLink>
        ))}
      </Box>
    </Stack>
  );
};

function useColumns(lines: readonly Line[]): Column<Line>[] {
  const format = useFormat();
  const [locale] = useLocaleState();
  return [
    { label: label('spentOn'), render: ({ content }) => content },
    {
      label: label('paper'),
      render: ({ paperNumber, paperDay }) =>
        [paperNumber, paperDay && format.date(paperDay)].filter(Boolean).join(' · ') || null,
    },
    { label: label('account'), render: ({ account }) => (locale === 'en' ? account.nameEn : account.nameVi) },
    { label: label('budgetLine'), from: 'lg', render: ({ budgetLine }) => budgetLine?.name },
    ...(lines.some(({ activity }) => activity)
      ? [
          {
            label: label('activityId'),
            render: ({ activity }: Line) =>
              activity && (
                <RecordLink resource="activities" id={activity.id}>
                  {activity.title}
                </RecordLink>
              ),
          },
        ]
      : []),
    { label: label('amount'), align: 'right', render: ({ amount }) => <Money amount={amount} /> },
  ];
}
