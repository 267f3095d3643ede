import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useTitleName, useYear, YearField } from '../titles';
import { RECOGNITION_COUNTS, type RecognitionCountsQuery } from './recognitions.graphql.ts';

type Counts = RecognitionCountsQuery['recognitionCounts'][number];
type Figure = Counts['figures'][number];

const words = (name: string): string => `resources.recognitions.figures.${name}`;
const keyOf = ({ code, subject }: Figure): string => `${code} ${subject}`;

/** How many were recognised for which title or award, and of how many, by territory: a row for each unit, the one asked for first. */
export const RecognitionFigures = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const [unitId, setUnit] = useState<string | null>(null);
  const { data } = useGraphql(RECOGNITION_COUNTS, { year, unitId }, { keepPrevious: true });
  const counts = data?.recognitionCounts ?? [];
  const [whole] = counts;
  const all = [...new Map(counts.flatMap(({ figures }) => figures).map((figure) => [keyOf(figure), figure])).values()];
  return (
    <Page
      title={translate(words('name'))}
      subtitle={translate(words('about'))}
      above={<TextLink to="/recognitions">{`← ${translate('resources.recognitions.name')}`}</TextLink>}
      actions={<YearField />}
    >
      {whole && all.length === 0 && <Typography>{translate(words('empty'))}</Typography>}
      {[true, false].map((isTitle) => {
        const figures = all.filter((figure) => figure.isTitle === isTitle);
        return (
          whole &&
          figures.length > 0 && (
            <Section
              key={String(isTitle)}
              title={`${translate(words(isTitle ? 'titles' : 'awards'))} ${year}`}
              flush
              actions={
                unitId !== null && (
                  <Button variant="text" onClick={() => setUnit(whole.unit.parent?.id ?? null)}>
                    {translate(words('up'))}
                  </Button>
                )
              }
            >
              <Figures counts={counts} figures={figures} open={setUnit} />
            </Section>
          )
        );
      })}
    </Page>
  );
};

interface FiguresProps {
  counts: Counts[];
  figures: Figure[];
  open: (unitId: string) => void;
}

const Figures = ({ counts, figures, open }: FiguresProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTitleName();
  const shown = counts.filter((count) => count.isWhole || count.figures.length > 0);
  const columns: Column<Counts>[] = [
    {
      label: words('unit'),
      render: ({ unit, isWhole }) =>
        isWhole ? (
          <strong>{unit.name}</strong>
        ) : (
          <Button variant="text" size="small" onClick={() => open(unit.id)}>
            {unit.name}
          </Button>
        ),
    },
    ...figures.map((figure): Column<Counts> => ({
      label: `${nameOf(figure)} (${translate(`enums.SubjectKind.${figure.subject}`)})`,
      align: 'right',
      render: (count) => {
        const found = count.figures.find((one) => keyOf(one) === keyOf(figure));
        if (!found) return format.number(0);
        const { recognised, of } = found;
        if (recognised === null) return translate(words('few'));
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
    })),
  ];
  return (
    <RecordTable caption={translate(words('name'))} rows={shown} rowKey={({ unit }) => unit.id} columns={columns} />
  );
};
