import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { type Column, RecordTable } from '../shared/RecordTable';
import { sumOf } from './board';
import type { BoardLine } from './rounds.graphql.ts';

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

/** The board in figures, a line for each tier and one for all. */
export const BoardTable = ({ lines }: { lines: BoardLine[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<BoardLine>[] = [
    {
      label: 'resources.rounds.fields.tier',
      render: ({ tier }) =>
        tier < 0 ? translate('resources.rounds.board.all') : translate('resources.rounds.tier', { tier }),
    },
    ...COUNTS.map<Column<BoardLine>>((count) => ({
      label: `resources.rounds.board.${count}`,
      align: 'right',
      render: (line) => format.number(line[count]),
    })),
  ];
  const rows = lines.length > 1 ? [...lines, sumOf(lines)] : lines;
  return (
    <RecordTable
      caption={translate('resources.rounds.board.table')}
      rows={rows}
      columns={columns}
      rowKey={(line) => String(line.tier)}
    />
  );
};
