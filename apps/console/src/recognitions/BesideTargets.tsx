import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useIndicatorWords } from '../targets';
import { useTitleName } from '../titles';
import type { RecognitionCountsQuery } from './recognitions.graphql.ts';

type Counts = RecognitionCountsQuery['recognitionCounts'][number];
type Figure = Counts['figures'][number];

const words = (name: string): string => `resources.recognitions.targets.${name}`;
/** As targets of territories are written. */
const SHARE = { measure: 'SHARE' } as const;

/** Shares of the unit that is opened, each beside the target of its territory and the text that sets it. */
export const BesideTargets = ({ whole, year }: { whole: Counts | undefined; year: number }) => {
  const translate = useTranslate();
  const columns = useColumns();
  const figures = (whole?.figures ?? []).filter(({ comparison }) => comparison !== null);
  if (!whole || figures.length === 0) return null;
  const title = translate(words('title'), { unit: whole.unit.name, year });
  return (
    <Section title={title} flush>
      <RecordTable
        caption={title}
        rows={figures}
        rowKey={({ code, subject }) => `${code} ${subject}`}
        columns={columns}
      />
    </Section>
  );
};

function useColumns(): Column<Figure>[] {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTitleName();
  const { value, gap: gapOf } = useIndicatorWords();
  return [
    {
      label: words('honour'),
      render: (figure) => `${nameOf(figure)} (${translate(`enums.SubjectKind.${figure.subject}`)})`,
    },
    {
      label: words('share'),
      align: 'right',
      render: ({ recognised, of }) => recognised !== null && of !== null && format.share(recognised, of),
    },
    {
      label: words('target'),
      render: ({ target }) => {
        if (target === null) return translate(words('none'));
        const { value: aim, year, textCode, article, source, unit } = target;
        const cited = [
          textCode,
          article ?? translate('resources.targets.articleUnconfirmed'),
          source && translate('resources.targets.readIn', { source }),
        ];
        return (
          <>
            {aim === null
              ? translate(words('unconfirmed'), { year })
              : translate('resources.targets.targetOf', { value: value(SHARE, aim), year })}
            <Typography component="div" variant="body2" color="textSecondary">
              {[unit.name, ...cited].filter(Boolean).join(' · ')}
            </Typography>
          </>
        );
      },
    },
    {
      label: words('comparison'),
      render: ({ comparison, gap }) =>
        gap === null ? translate(`enums.TargetComparison.${comparison}`) : gapOf(SHARE, gap),
    },
  ];
}
