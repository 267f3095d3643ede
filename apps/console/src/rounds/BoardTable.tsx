import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { sumOf } from './board';
import { obligationsPage } from './places.ts';
import type { BoardLine, Round } from './rounds.graphql.ts';
import { useTierName } from './useTierName';

const COUNTS = [
  'expected',
  'accepted',
  'submitted',
  'returned',
  'draft',
  'missing',
  'overdue',
  'late',
  'closed',
] as const;

/** The board in figures, a line for each tier and one for all; each figure opens the list of those whom it counts. */
export const BoardTable = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTierName();
  const columns: Column<BoardLine>[] = [
    {
      label: 'resources.rounds.fields.tier',
      render: ({ tier }) => (tier < 0 ? translate('resources.rounds.board.all') : nameOf(round.tiers, tier)),
    },
    ...COUNTS.map<Column<BoardLine>>((count) => ({
      label: `resources.rounds.board.${count}`,
      align: 'right',
      render: (line) =>
        line[count] === 0 ? (
          format.number(0)
        ) : (
          <TextLink to={obligationsPage(round.id, count, line.tier)}>{format.number(line[count])}</TextLink>
        ),
    })),
  ];
  const { board } = round;
  return (
    <RecordTable
      caption={translate('resources.rounds.board.table')}
      rows={board.length > 1 ? [...board, sumOf(board)] : board}
      columns={columns}
      rowKey={(line) => String(line.tier)}
    />
  );
};
