import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import { useVoucherName } from '../vouchers';
import type { SpentBehind } from './reports.graphql.ts';

/** A line of a voucher, with what it adds to the figure. */
export const SpentBehindItem = ({ line }: { line: SpentBehind }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { voucherId, day, content, note, activity, source, amount } = line;
  return (
    <>
      <RecordLink resource="vouchers" id={voucherId}>
        {nameOf({ ...line, id: voucherId })}
      </RecordLink>
      <Typography variant="body2" sx={{ float: 'right', fontWeight: 600, ml: 2 }}>
        <Money amount={amount} />
      </Typography>
      <Typography variant="body2">{[content, note].filter(Boolean).join(' – ')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          format.date(day),
          translate(`enums.MoneySource.${source}`),
          activity ?? translate('reports.behind.ofWeekFund'),
        ].join(' · ')}
      </Typography>
    </>
  );
};
