import LinkOff from '@mui/icons-material/LinkOffOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import type { Column } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { type BankLineRow, type MatchedLineRow, UNDO_BANK_MATCH } from './bankStatements.graphql.ts';
import { MoveLinks } from './MoveLinks';

/** Day, what for, in or out: of any line of a bank. */
export function useBankColumns<Line extends BankLineRow>(): Column<Line>[] {
  const format = useFormat();
  return [
    {
      label: 'resources.bankStatements.fields.day',
      file: { path: 'day', as: 'day' },
      render: ({ day }) => format.date(day),
    },
    {
      label: 'resources.bankStatements.fields.content',
      file: { path: 'content' },
      isLong: true,
      lines: 2,
      render: ({ content, party }) => [content, party].filter(Boolean).join(' · '),
    },
    {
      label: 'resources.bankStatements.fields.reference',
      file: { path: 'reference' },
      from: 'lg',
      render: ({ reference }) => reference,
    },
    {
      label: 'resources.bankStatements.fields.amount',
      file: { path: 'amount', as: 'number' },
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
}

/** The same with what remains, and what was found for it. */
export function useLineColumns(canKeep: boolean): Column<MatchedLineRow>[] {
  const [day, content, reference, amount] = useBankColumns<MatchedLineRow>();
  return [
    { ...day!, sort: 'DAY' },
    content!,
    reference!,
    { ...amount!, sort: 'AMOUNT' },
    {
      label: 'resources.bankStatements.fields.balance',
      file: { path: 'balance', as: 'number' },
      align: 'right',
      from: 'lg',
      render: ({ balance }) => balance !== null && <Money amount={balance} />,
    },
    {
      label: 'resources.bankStatements.fields.match',
      render: (line) => <Found line={line} canKeep={canKeep} />,
    },
  ];
}

const Found = ({ line: { match }, canKeep }: { line: MatchedLineRow; canKeep: boolean }) => {
  const translate = useTranslate();
  const act = useAct(UNDO_BANK_MATCH, { done: 'resources.bankStatements.undo.done' });
  if (match === null) return translate('resources.bankStatements.open');
  return (
    <>
      <MoveLinks moves={match.moves} />
      {canKeep && (
        <ActButton
          act={act}
          icon={LinkOff}
          size="small"
          variant="text"
          label="resources.bankStatements.undo.label"
          explanation="resources.bankStatements.undo.explanation"
          variables={() => ({ id: match.id })}
        />
      )}
    </>
  );
};
