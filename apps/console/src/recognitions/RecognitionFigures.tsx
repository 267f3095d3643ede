import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { thisYear, useFormat } from '../shared/format';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { UnitFigures } from '../shared/UnitFigures';
import { useGraphql } from '../shared/useGraphql';
import { useTitleName, useYear, YearField } from '../titles';
import { BesideTargets } from './BesideTargets';
import { RECOGNITION_COUNTS, type RecognitionCountsQuery } from './recognitions.graphql.ts';

type Counts = RecognitionCountsQuery['recognitionCounts'][number];
type Figure = Counts['figures'][number];

const words = (name: string): string => `resources.recognitions.figures.${name}`;
const keyOf = ({ code, subject }: Figure): string => `${code} ${subject}`;

/** How many were recognised for which title or award, and of how many, by territory. */
export const RecognitionFigures = () => {
  const translate = useTranslate();
  const columnsOf = useColumns();
  // Most are decided in the year after the one for which they are given.
  const lastYear = thisYear() - 1;
  const { year } = useYear(lastYear);
  const [unitId, setUnit] = useState<string | null>(null);
  const { data } = useGraphql(RECOGNITION_COUNTS, { year, unitId }, { keepPrevious: true });
  const counts = data?.recognitionCounts ?? [];
  const all = [...new Map(counts.flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure])).values()];
  return (
    <Page
      title={translate(words('name'))}
      subtitle={translate(words('about'))}
      above={<TextLink to="/recognitions">{`← ${translate('resources.recognitions.name')}`}</TextLink>}
      actions={<YearField unlessTold={lastYear} />}
    >
      {data && all.length === 0 && <Typography>{translate(words('empty'))}</Typography>}
      {[true, false].map((isTitle) => {
        const figures = all.filter((figure) => figure.isTitle === isTitle);
        return (
          figures.length > 0 && (
            <UnitFigures
              key={String(isTitle)}
              title={`${translate(words(isTitle ? 'titles' : 'awards'))} ${year}`}
              counts={counts.filter((count) => count.isWhole || count.figures.length > 0)}
              columns={figures.map(columnsOf)}
              unitId={unitId}
              onOpen={setUnit}
            />
          )
        );
      })}
      <BesideTargets whole={counts.find(({ isWhole }) => isWhole)} year={year} />
    </Page>
  );
};

function useColumns(): (figure: Figure) => Column<Counts> {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTitleName();
  return (figure) => ({
    label: `${nameOf(figure)} (${translate(`enums.SubjectKind.${figure.subject}`)})`,
    align: 'right',
    render: (count) => {
      const found = count.figures.find((one) => keyOf(one) === keyOf(figure));
      if (!found) return format.number(0);
      const { recognised, of } = found;
      if (recognised === null) return translate('shared.unitFigures.few');
      return (
        <>
          {format.number(recognised)}
          {of !== null && (
            <Typography component="div" variant="body2" color="textSecondary">
              {`/ ${format.number(of)} · ${format.share(recognised, of)}`}
            </Typography>
          )}
        </>
      );
    },
  });
}
