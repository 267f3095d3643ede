import { Alert, Link as TextLink, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { ExcludeButton, SettleButton } from './ApplicationActs';
import {
  SCHOLARSHIP_APPLICATION_BY_ID,
  SCHOLARSHIP_STANDING,
  type ScholarshipApplicationRow,
  type ScholarshipRoundDetails,
  type ScholarshipStandingQuery,
} from './scholarshipRounds.graphql.ts';

type Standing = ScholarshipStandingQuery['scholarshipStanding'];
type Ranked = Standing['ranked'][number];

/** Applications of which more is shown than an id, asked for at once at most. */
const MOST_NAMED = 100;

interface OfRound {
  round: ScholarshipRoundDetails;
}

/** What keeps the office from proposing, and who would get what as it stands. */
export const RoundStanding = ({ round }: OfRound) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(SCHOLARSHIP_STANDING, { roundId: round.id });
  const standing = data?.scholarshipStanding;
  const doubles = standing?.doubles ?? [];
  const ranked = (standing?.ranked ?? []).slice(0, MOST_NAMED - Math.min(doubles.length * 2, MOST_NAMED));
  const named = useNamed([
    ...doubles.flatMap(({ applicationId, otherId }) => [applicationId, otherId]),
    ...ranked.map(({ applicationId }) => applicationId),
  ]);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!standing) return null;
  const { unscored, doubleCount, proposed, amount, available } = standing;
  const isScoring = unscored > 0 && round.state === 'SCORING';
  const isNothing = !isScoring && doubleCount === 0 && ranked.length === 0;
  return (
    <Section title={translate('resources.scholarshipRounds.standing.title')}>
      <Stack spacing={1} sx={{ mb: 2 }}>
        {isNothing && <p>{translate('resources.scholarshipRounds.standing.nothing')}</p>}
        {isScoring && (
          <Alert severity="info">
            {translate('resources.scholarshipRounds.standing.unscored', { smart_count: unscored })}
          </Alert>
        )}
        {doubleCount > 0 && (
          <Alert severity="warning">
            {translate('resources.scholarshipRounds.standing.doubles', { smart_count: doubleCount })}
          </Alert>
        )}
        {available !== null && amount > available && (
          <Alert severity="warning">
            {translate('resources.scholarshipRounds.standing.short', {
              amount: format.money(amount),
              available: format.money(available),
            })}
          </Alert>
        )}
      </Stack>
      {doubles.length > 0 && <Doubles round={round} doubles={doubles} named={named} />}
      {ranked.length > 0 && (
        <>
          <p>
            {translate('resources.scholarshipRounds.standing.foreseen', {
              smart_count: proposed,
              amount: format.money(amount),
            })}
          </p>
          <Ranking ranked={ranked} named={named} />
        </>
      )}
    </Section>
  );
};

type NamedRows = ReadonlyMap<string, ScholarshipApplicationRow>;

function useNamed(ids: readonly string[]): NamedRows {
  const asked = [...new Set(ids)].slice(0, MOST_NAMED);
  const { data } = useGraphql(SCHOLARSHIP_APPLICATION_BY_ID, asked.length > 0 ? { ids: asked } : null, {
    keepPrevious: true,
  });
  const rows = (data?.nodes ?? []).flatMap((node) =>
    node && 'ownPoints' in node ? [node as ScholarshipApplicationRow] : [],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const saidOf = (row: ScholarshipApplicationRow | undefined): string =>
  row ? [row.name ?? '—', row.birth, row.organisation.name].filter(Boolean).join(' · ') : '…';

/** Each pair, to be settled: one is kept out, or they are two people. */
const Doubles = ({ round, doubles, named }: OfRound & { doubles: Standing['doubles']; named: NamedRows }) => {
  const translate = useTranslate();
  const mayKeep = may(round.organisation, 'scholarship.keep');
  const columns: Column<Standing['doubles'][number]>[] = [
    {
      label: 'resources.scholarshipRounds.fields.doubleKind',
      render: ({ kind }) => translate(`enums.ScholarshipDoubleKind.${kind}`),
    },
    ...(['applicationId', 'otherId'] as const).map((side): Column<Standing['doubles'][number]> => ({
      label: `resources.scholarshipRounds.fields.${side}`,
      render: (pair) => {
        const row = named.get(pair[side]);
        return (
          <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <span>{saidOf(row)}</span>
            {row && mayKeep && <ExcludeButton application={row} />}
            {row && mayKeep && pair.kind === 'POSSIBLE' && <SettleButton application={row} />}
          </Stack>
        );
      },
    })),
  ];
  return (
    <RecordTable
      caption={translate('resources.scholarshipRounds.standing.doublesTitle')}
      rows={doubles}
      columns={columns}
      rowKey={({ applicationId, otherId }) => `${applicationId}/${otherId}`}
    />
  );
};

const SHOWN = 20;

const Ranking = ({ ranked, named }: { ranked: readonly Ranked[]; named: NamedRows }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const number = (name: 'rank' | 'total' | 'need' | 'merit'): Column<Ranked> => ({
    label: `resources.scholarshipRounds.fields.${name}`,
    align: 'right',
    render: (row) => format.number(row[name]),
  });
  const columns: Column<Ranked>[] = [
    number('rank'),
    {
      label: 'resources.scholarshipRounds.fields.applicant',
      render: ({ applicationId }) => saidOf(named.get(applicationId)),
    },
    number('total'),
    number('need'),
    number('merit'),
    {
      label: 'resources.scholarshipRounds.fields.amount',
      align: 'right',
      render: ({ amount, left }) =>
        left === null ? <Money amount={amount} /> : translate(`enums.ScholarshipLeftReason.${left}`),
    },
  ];
  return (
    <>
      <RecordTable
        caption={translate('resources.scholarshipRounds.standing.ranking')}
        rows={isWhole ? ranked : ranked.slice(0, SHOWN)}
        columns={columns}
        rowKey={({ applicationId }) => applicationId}
      />
      {!isWhole && ranked.length > SHOWN && (
        <TextLink component="button" onClick={() => setWhole(true)}>
          {translate('resources.scholarshipRounds.standing.all', { smart_count: ranked.length })}
        </TextLink>
      )}
    </>
  );
};
