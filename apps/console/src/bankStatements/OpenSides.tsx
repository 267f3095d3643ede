import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable, type RowSelection } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { sumOf } from '../shared/sums.rules.ts';
import { enterVoucher } from '../voucherDrafts/places.ts';
import { useVoucherName } from '../vouchers';
import {
  type AccountMoveRow,
  type BankLineRow,
  type BankReconciliationQuery,
  MATCH_BANK_LINES,
} from './bankStatements.graphql.ts';
import { useBankColumns } from './lineColumns';

interface OpenSidesProps {
  placeId: string;
  booksId: string | null;
  canKeep: boolean;
  found: BankReconciliationQuery['bankReconciliation'];
}

/** What is open at the bank and in the books: chosen on either side and matched, or made a voucher of. */
export const OpenSides = ({ placeId, booksId, canKeep, found }: OpenSidesProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [lineIds, setLineIds] = useState<readonly string[]>([]);
  const [voucherIds, setVoucherIds] = useState<readonly string[]>([]);
  const forget = () => {
    setLineIds([]);
    setVoucherIds([]);
  };
  const act = useAct(MATCH_BANK_LINES, { done: 'resources.bankStatements.match.done', onDone: forget });
  const { openLines, openLineCount, openMoves, openMoveCount } = found;
  const lines = openLines.filter(({ id }) => lineIds.includes(id));
  const moves = openMoves.filter(({ voucher }) => voucher && voucherIds.includes(voucher.id));
  const difference = sumOf(lines) - sumOf(moves);
  const isChosen = lines.length + moves.length > 1;
  return (
    <>
      <Section title={translate('resources.bankStatements.openLines')} count={format.number(openLineCount)} flush>
        <Lines
          lines={openLines}
          selection={canKeep ? selectionOf(openLines, ({ id }) => id, lineIds, setLineIds) : undefined}
          voucherFor={canKeep && booksId ? (line) => voucherFor(line, booksId, placeId) : null}
        />
      </Section>
      <Section title={translate('resources.bankStatements.openMoves')} count={format.number(openMoveCount)} flush>
        <Moves
          moves={openMoves}
          selection={canKeep ? selectionOf(openMoves, keyOf, voucherIds, setVoucherIds) : undefined}
        />
      </Section>
      {canKeep && lines.length + moves.length > 0 && (
        <Section>
          <Stack
            direction="row"
            useFlexGap
            spacing={2}
            aria-live="polite"
            sx={{ alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Typography>
              {translate('resources.bankStatements.match.chosen', {
                bank: format.money(sumOf(lines)),
                books: format.money(sumOf(moves)),
                difference: format.money(difference),
              })}
            </Typography>
            <Button
              variant="contained"
              startIcon={<LinkIcon />}
              loading={act.isPending}
              loadingPosition="start"
              disabled={!isChosen || difference !== 0}
              onClick={() =>
                void act.run({ input: { placeId, lineIds: lines.map(({ id }) => id), voucherIds: moves.map(keyOf) } })
              }
            >
              {translate('resources.bankStatements.match.chosenAct')}
            </Button>
          </Stack>
        </Section>
      )}
    </>
  );
};

const keyOf = ({ voucher }: AccountMoveRow): string => voucher?.id ?? '';

function selectionOf<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  chosen: readonly string[],
  choose: (ids: readonly string[]) => void,
): RowSelection<Row> {
  const all = rows.map(idOf);
  const count = all.filter((id) => chosen.includes(id)).length;
  return {
    isChosen: (row) => chosen.includes(idOf(row)),
    toggle: (row) => {
      const id = idOf(row);
      choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
    },
    page: count === 0 ? 'none' : count === all.length ? 'all' : 'some',
    togglePage: () => choose(count === all.length ? [] : all),
  };
}

/** The entry of a voucher, begun with what the bank says. */
const voucherFor = ({ day, amount, content }: BankLineRow, books: string, placeId: string): string =>
  enterVoucher({
    books,
    kind: amount > 0 ? 'BANK_RECEIPT' : 'BANK_PAYMENT',
    begun: { day, amount: Math.abs(amount), content, placeId },
  });

interface LinesProps {
  lines: readonly BankLineRow[];
  selection: RowSelection<BankLineRow> | undefined;
  voucherFor: ((line: BankLineRow) => string) | null;
}

const Lines = ({ lines, selection, voucherFor: wayOf }: LinesProps) => {
  const translate = useTranslate();
  const columns = useBankColumns<BankLineRow>();
  const make: Column<BankLineRow> = {
    label: 'resources.bankStatements.match.act',
    render: (line) => (
      <Button component={Link} to={wayOf!(line)} size="small">
        {translate('resources.bankStatements.match.makeVoucher')}
      </Button>
    ),
  };
  if (lines.length === 0) return <Nothing />;
  return (
    <RecordTable
      caption={translate('resources.bankStatements.openLines')}
      rows={lines}
      columns={wayOf ? [...columns, make] : columns}
      rowKey={({ id }) => id}
      selection={selection}
    />
  );
};

interface MovesProps {
  moves: readonly AccountMoveRow[];
  selection: RowSelection<AccountMoveRow> | undefined;
}

const Moves = ({ moves, selection }: MovesProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const columns: Column<AccountMoveRow>[] = [
    {
      label: 'resources.bankStatements.match.voucher',
      render: ({ voucher }) =>
        voucher && (
          <RecordLink resource="vouchers" id={voucher.id}>
            {nameOf(voucher)}
          </RecordLink>
        ),
    },
    { label: 'resources.bankStatements.fields.day', render: ({ day }) => format.date(day) },
    {
      label: 'resources.bankStatements.fields.content',
      isLong: true,
      lines: 2,
      render: ({ voucher }) => [voucher?.content, voucher?.counterparty?.name].filter(Boolean).join(' · '),
    },
    {
      label: 'resources.bankStatements.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  if (moves.length === 0) return <Nothing />;
  return (
    <RecordTable
      caption={translate('resources.bankStatements.openMoves')}
      rows={moves}
      columns={columns}
      rowKey={keyOf}
      selection={selection}
    />
  );
};

const Nothing = () => {
  const translate = useTranslate();
  return (
    <Typography color="textSecondary" sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>
      {translate('resources.bankStatements.nothingOpen')}
    </Typography>
  );
};
