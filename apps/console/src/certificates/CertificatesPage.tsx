import { MenuItem, Paper, TextField } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { EmbeddedList } from '../shared/EmbeddedList';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Page, Section } from '../shared/Page';
import type { Column } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress';
import { useParticipantName } from '../subjects';
import Verified from '@mui/icons-material/VerifiedOutlined';
import { CertificateActs, CertificateText } from './CertificateActs';
import { CertificateBatches, PrintAllButton } from './CertificateBatches';
import { CERTIFICATE_ROUNDS, type CertificateRoundsQuery, type CertificateRow } from './certificates.graphql.ts';

type Round = CertificateRoundsQuery['recognitionRounds']['edges'][number]['node'];

/** Papers of what a round gave: one by one, or all as one file. */
export const CertificatesPage = () => {
  const translate = useTranslate();
  const { value, show } = useInAddress('round');
  const { data, error, refetch } = useGraphql(CERTIFICATE_ROUNDS, {});
  const rounds = (data?.recognitionRounds.edges ?? [])
    .map(({ node }) => node)
    .filter(({ counts }) => counts.granted > 0);
  const round = rounds.find(({ id }) => id === value) ?? rounds[0];
  return (
    <Page title={translate('resources.certificates.name')} subtitle={translate('resources.certificates.about')}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && !round && (
        <EmptyState
          icon={Verified}
          title="resources.certificates.emptyTitle"
          advice="resources.certificates.emptyAdvice"
        />
      )}
      {round && (
        <>
          <Section>
            <RoundField rounds={rounds} round={round} onChoose={show} />
            <PrintAllButton roundId={round.id} count={round.counts.granted} />
          </Section>
          <CertificateBatches />
          <Paper sx={{ overflow: 'clip' }}>
            <EmbeddedList key={round.id} resource="certificates" filter={{ roundId: round.id }}>
              <Rows />
            </EmbeddedList>
          </Paper>
        </>
      )}
    </Page>
  );
};

interface RoundFieldProps {
  rounds: readonly Round[];
  round: Round;
  onChoose: (id: string) => void;
}

const RoundField = ({ rounds, round, onChoose }: RoundFieldProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = ({ title, award, year, organisation }: Round) =>
    translate('resources.certificates.roundOf', {
      honour: (title ?? award)?.name[locale === 'en' ? 'en' : 'vi'] ?? '',
      year,
      office: organisation.name,
    });
  return (
    <TextField
      select
      label={translate('resources.certificates.round')}
      value={round.id}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ mb: 2 }}
    >
      {rounds.map((one) => (
        <MenuItem key={one.id} value={one.id}>
          {nameOf(one)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const field = (name: string): string => `resources.certificates.fields.${name}`;

const Rows = () => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useParticipantName();
  const columns: Column<CertificateRow>[] = [
    { label: field('number'), isWhole: true, render: ({ number, bookYear }) => `${number}/${bookYear}` },
    { label: field('holder'), render: (row) => nameOf(row) },
    {
      label: field('validUntil'),
      render: ({ validity, validUntil }) =>
        validUntil ? format.date(validUntil) : translate(`enums.RecognitionValidity.${validity}`),
    },
    { label: field('certificate'), render: (row) => <CertificateText recognition={row} /> },
    { label: field('acts'), render: (row) => <CertificateActs recognition={row} name={nameOf(row)} /> },
  ];
  return (
    <ListBody<CertificateRow>
      columns={columns}
      caption={translate('resources.certificates.name')}
      empty={{
        icon: Verified,
        title: 'resources.certificates.emptyTitle',
        advice: 'resources.certificates.emptyAdvice',
      }}
    />
  );
};
