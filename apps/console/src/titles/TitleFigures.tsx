import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import type { Column } from '../shared/RecordTable';
import { UnitFigures } from '../shared/UnitFigures';
import { useGraphql } from '../shared/useGraphql';
import { TITLE_COUNTS, type TitleCountsQuery } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

type Counts = TitleCountsQuery['titleCounts'][number];

/** How many strive for which title, by territory. */
export const TitleFigures = ({ year, kind }: { year: number; kind: Types.SubjectKind }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTitleName();
  const [unitId, setUnit] = useState<string | null>(null);
  const { data } = useGraphql(TITLE_COUNTS, { year, unitId }, { keepPrevious: true });
  const counts = data?.titleCounts ?? [];
  const ofKind = ({ figures }: Counts) => figures.filter(({ subject }) => subject === kind);
  const titles = [...new Map(counts.flatMap(ofKind).map((figure) => [figure.code, figure])).values()];
  if (titles.length === 0) return null;
  const columns = titles.map((title): Column<Counts> => ({
    label: nameOf(title),
    align: 'right',
    render: (count) => {
      const figure = ofKind(count).find((one) => one.code === title.code);
      const number = (value: number | null) =>
        value === null ? translate('shared.unitFigures.few') : format.number(value);
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
  }));
  return (
    <UnitFigures
      title={translate('resources.titleRegistrations.figures.title', { year })}
      counts={counts.filter((count) => count.isWhole || ofKind(count).length > 0)}
      columns={columns}
      unitId={unitId}
      onOpen={setUnit}
    />
  );
};
