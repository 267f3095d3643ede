import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type * as Types from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { TITLE_COUNTS, type TitleCountsQuery } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

type Counts = TitleCountsQuery['titleCounts'][number];

/** How many strive for which title, by territory: a row for each unit, the one asked for first. */
export const TitleFigures = ({ year, kind }: { year: number; kind: Types.SubjectKind }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTitleName();
  const [unitId, setUnit] = useState<string | null>(null);
  const { data } = useGraphql(TITLE_COUNTS, { year, unitId }, { keepPrevious: true });
  const counts = data?.titleCounts ?? [];
  const [whole] = counts;
  const ofKind = ({ figures }: Counts) => figures.filter(({ subject }) => subject === kind);
  const titles = [...new Map(counts.flatMap(ofKind).map((figure) => [figure.code, figure])).values()];
  if (!whole || titles.length === 0) return null;
  const shown = counts.filter((count) => count.isWhole || ofKind(count).length > 0);
  const columns: Column<Counts>[] = [
    {
      label: 'resources.titleRegistrations.figures.unit',
      render: ({ unit, isWhole }) =>
        isWhole ? (
          <strong>{unit.name}</strong>
        ) : (
          <Button variant="text" size="small" onClick={() => setUnit(unit.id)}>
            {unit.name}
          </Button>
        ),
    },
    ...titles.map((title): Column<Counts> => ({
      label: nameOf(title),
      align: 'right',
      render: (count) => {
        const figure = ofKind(count).find((one) => one.code === title.code);
        const few = translate('resources.titleRegistrations.figures.few');
        const number = (value: number | null) => (value === null ? few : format.number(value));
        if (!figure) return format.number(0);
        return (
          <>
            {number(figure.registered)}
            {figure.late !== 0 && (
              <Typography component="div" variant="body2" color="textSecondary">
                {translate('resources.titleRegistrations.figures.late', { count: number(figure.late) })}
              </Typography>
            )}
          </>
        );
      },
    })),
  ];
  return (
    <Section
      title={translate('resources.titleRegistrations.figures.title', { year })}
      flush
      actions={
        unitId !== null && (
          <Button variant="text" onClick={() => setUnit(whole.unit.parent?.id ?? null)}>
            {translate('resources.titleRegistrations.figures.up')}
          </Button>
        )
      }
    >
      <RecordTable
        caption={translate('resources.titleRegistrations.figures.title', { year })}
        rows={shown}
        rowKey={({ unit }) => unit.id}
        columns={columns}
      />
    </Section>
  );
};
