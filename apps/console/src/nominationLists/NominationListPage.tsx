import { Alert, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useHonourName } from '../recognitionRounds';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useKeepingOffice } from '../subjects';
import type { ListOnScreen } from './list.rules.ts';
import { ListSource } from './ListSource';
import { LISTED_ROUND } from './nominationLists.graphql.ts';
import { MendList } from './MendList';

/** Many are put forward from a workbook: read, judged row by row, mended, and taken in whole. */
export const NominationListPage = () => {
  const translate = useTranslate();
  const honourOf = useHonourName();
  const roundId = useSearchParams()[0].get('round') ?? '';
  const { data, error, refetch } = useGraphql(LISTED_ROUND, { id: roundId });
  const office = useKeepingOffice();
  /** A new one begins what is mended anew. */
  const [list, setList] = useState<{ list: ListOnScreen; at: number } | null>(null);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const round = data?.recognitionRound;
  if (!round || office === undefined) return <LinearProgress aria-label={translate('shared.loading')} />;
  const back = `/recognitionRounds/${encodeURIComponent(roundId)}/show`;
  return (
    <Page
      title={translate('resources.nominationLists.title')}
      subtitle={`${honourOf(round)} · ${round.year} · ${translate(`enums.SubjectKind.${round.subject}`)}`}
      above={<TextLink to={back}>{`← ${translate('resources.recognitionRounds.one')}`}</TextLink>}
    >
      {round.state !== 'OPEN' || office === null ? (
        <Alert severity="info">
          {translate(`resources.nominationLists.${office === null ? 'noOffice' : 'closed'}`)}
        </Alert>
      ) : (
        <>
          <Section title={translate('resources.nominationLists.source')}>
            <ListSource
              subject={round.subject}
              onList={(read) => setList((before) => ({ list: read, at: (before?.at ?? 0) + 1 }))}
            />
          </Section>
          {list && (
            <MendList key={list.at} read={list.list} roundId={roundId} organisationId={office.id} backTo={back} />
          )}
        </>
      )}
    </Page>
  );
};
