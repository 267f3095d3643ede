import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { StackedBars } from '../shared/StackedBars';
import { behind, type BoardPlace, type Counted, RESULTS, STANDINGS } from './board.rules.ts';
import { useBoardParts } from './useBoardParts.ts';

export interface BoardRow extends Record<Counted, number | null> {
  key: string;
  name: string;
  label: ReactNode;
  /** The unit with everything below it: no bar beside those of its parts. */
  isWhole: boolean;
  subjects: number;
  /** Where its lists are; null for those who live in no community. */
  place: BoardPlace | null;
}

interface PartProps {
  title: string;
  rows: readonly BoardRow[];
  counts: readonly Counted[];
  parts: 'standings' | 'results';
  /** Stands before the counts. */
  first: (row: BoardRow) => ReactNode;
  firstLabel: string;
}

/** Numbers by place, each opening the list that it counts, and the same as bars. */
export const BoardTables = ({ rows }: { rows: readonly BoardRow[] }) => {
  const format = useFormat();
  const hasResults = rows.some(({ reviewed }) => reviewed !== 0);
  return (
    <>
      <Part
        title="resources.subjectAssessments.board.standing"
        rows={rows}
        counts={STANDINGS}
        parts="standings"
        firstLabel="resources.subjectAssessments.board.subjects"
        first={({ subjects }) => format.number(subjects)}
      />
      {hasResults && (
        <Part
          title="resources.subjectAssessments.board.results"
          rows={rows}
          counts={RESULTS}
          parts="results"
          firstLabel="resources.subjectAssessments.board.reviewed"
          first={(row) => <Figure row={row} counted="reviewed" />}
        />
      )}
    </>
  );
};

const Part = ({ title, rows, counts, parts, first, firstLabel }: PartProps) => {
  const translate = useTranslate();
  const bars = useBoardParts()[parts];
  const drawn = rows.length > 1 ? rows.filter(({ isWhole }) => !isWhole) : rows;
  const columns: Column<BoardRow>[] = [
    {
      label: 'resources.subjectAssessments.board.place',
      render: ({ label, isWhole }) => (isWhole ? <strong>{label}</strong> : label),
    },
    { label: firstLabel, align: 'right', render: first },
    ...counts.map<Column<BoardRow>>((counted) => ({
      label: `resources.subjectAssessments.board.${counted}`,
      align: 'right',
      render: (row) => <Figure row={row} counted={counted} />,
    })),
  ];
  return (
    <>
      <Section title={translate(title)} flush>
        <RecordTable caption={translate(title)} rows={rows} columns={columns} rowKey={({ key }) => key} />
      </Section>
      <Section>
        <StackedBars
          caption={translate(title)}
          parts={bars}
          bars={drawn.map(({ key, name, ...row }) => ({
            key,
            label: name,
            counts: Object.fromEntries(counts.map((counted) => [counted, row[counted]])),
          }))}
        />
      </Section>
    </>
  );
};

/** So few that they would be recognised are not told. */
const Figure = ({ row, counted }: { row: BoardRow; counted: Counted }) => {
  const translate = useTranslate();
  const format = useFormat();
  const count = row[counted];
  if (count === null)
    return (
      <span title={translate('resources.subjectAssessments.board.fewHelp')}>
        {translate('resources.subjectAssessments.board.few')}
      </span>
    );
  if (count === 0 || row.place === null) return format.number(count);
  return <TextLink to={behind(row.place, counted)}>{format.number(count)}</TextLink>;
};
