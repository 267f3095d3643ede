import { Box, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useVoucherName } from '../vouchers';
import type { LedgerStatementQuery } from './accountBooks.graphql.ts';

type Statement = LedgerStatementQuery['ledgerStatement'];
type Line = Statement['lines']['edges'][number]['node'];

interface StatementLinesProps {
  statement: Statement;
  isOfAccount: boolean;
}

/** The lines of a book, each with what remains after it. */
export const StatementLines = ({ statement, isOfAccount }: StatementLinesProps) => {
  const translate = useTranslate();
  const columns = useColumns(isOfAccount);
  const rows = statement.lines.edges.map(({ node }) => node);
  if (rows.length === 0)
    return (
      <Box sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>
        <Typography color="textSecondary">{translate('resources.accountBooks.statement.nothing')}</Typography>
      </Box>
    );
  return (
    <RecordTable
      caption={translate('resources.accountBooks.tabs.statement')}
      rows={rows}
      columns={columns}
      rowKey={({ voucher, position }) => `${voucher?.id} ${position}`}
    />
  );
};

const label = (name: string): string => `resources.accountBooks.statement.${name}`;

function useColumns(isOfAccount: boolean): Column<Line>[] {
  const format = useFormat();
  const nameOf = useVoucherName();
  const [locale] = useLocaleState();
  return [
    {
      label: label('voucher'),
      isWhole: true,
      render: ({ voucher }) =>
        voucher && (
          <RecordLink resource="vouchers" id={voucher.id}>
            {nameOf(voucher)}
          </RecordLink>
        ),
    },
    { label: label('day'), render: ({ day }) => format.date(day) },
    { label: label('counterparty'), from: 'lg', render: ({ voucher }) => voucher?.counterparty?.name },
    { label: label('content'), lines: 2, render: ({ voucher, note }) => note ?? voucher?.content },
    ...(isOfAccount
      ? []
      : [
          {
            label: label('account'),
            from: 'lg',
            render: ({ account }: Line) => (locale === 'en' ? account.nameEn : account.nameVi),
          } as const,
        ]),
    {
      label: label(isOfAccount ? 'debit' : 'in'),
      align: 'right',
      render: ({ amount }) => amount > 0 && <Money amount={amount} />,
    },
    {
      label: label(isOfAccount ? 'credit' : 'out'),
      align: 'right',
      render: ({ amount }) => amount < 0 && <Money amount={-amount} />,
    },
    { label: label('running'), align: 'right', render: ({ running }) => <Money amount={running} /> },
  ];
}
