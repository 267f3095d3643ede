import OpenInNew from '@mui/icons-material/OpenInNewOutlined';
import Send from '@mui/icons-material/SendOutlined';
import { Alert, Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useRedirect, useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { FUNDS_OF } from '../funds';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { ReasonField, useReason } from '../shared/ReasonField';
import { RecordLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { FiguresOfYear } from './FiguresOfYear';
import { FUND_YEAR, PUBLICATION_LAW, SUBMIT_FUND_PUBLICATION } from './fundPublications.graphql.ts';

/** Years that are offered, the last one first. */
const YEARS = 6;

const lastYears = (): number[] => {
  const last = Number(today().slice(0, 4)) - 1;
  return Array.from({ length: YEARS }, (_, at) => last - at);
};

/** Where a year of a fund is looked at as the books say it, and handed to whoever publishes it. */
export const PreparePage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  return (
    <Page
      title={translate('resources.fundPublications.create')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending &&
        !error &&
        (books ? <Choosing key={books.id} organisationId={books.organisation.id} /> : <NoBooks />)}
    </Page>
  );
};

const Choosing = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(FUNDS_OF, { organisationId });
  const chosen = useInAddress('fund');
  const { value: asked, show: showYear } = useInAddress('year');
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const funds = data.fundsOf;
  // A fund that lives on what is given comes first: it is the one that texts want published.
  const fund =
    funds.find(({ id }) => id === chosen.value) ??
    funds.find(({ sources }) => sources.includes('CONTRIBUTION')) ??
    funds[0];
  const years = lastYears();
  const year = years.find((one) => String(one) === asked) ?? years[0]!;
  if (!fund) return <Alert severity="info">{translate('resources.fundPublications.noFund')}</Alert>;
  return (
    <>
      <Section title={translate('resources.fundPublications.which')}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextField
            select
            label={translate('resources.fundPublications.fields.fund')}
            value={fund.id}
            onChange={({ target }) => chosen.show(target.value)}
            sx={{ minWidth: 240 }}
          >
            {funds.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={translate('resources.fundPublications.fields.year')}
            value={String(year)}
            onChange={({ target }) => showYear(target.value)}
            sx={{ minWidth: 120 }}
          >
            {years.map((one) => (
              <MenuItem key={one} value={String(one)}>
                {one}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
        <Law />
      </Section>
      <Year key={`${fund.id} ${year}`} organisationId={organisationId} fundId={fund.id} year={year} />
    </>
  );
};

/** What texts say of it, and what of that was not read. */
const Law = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(PUBLICATION_LAW, {}, { staleTime: 3_600_000 });
  return (data?.publicationLaw ?? []).map(({ citation, validFrom, validTo, dueBy, namesUse, isSecondHand }) => (
    <Typography key={citation} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
      {translate(`resources.fundPublications.law.${namesUse ? 'withUse' : 'without'}`, {
        citation,
        due: dueBy.split('-').toReversed().join('/'),
      })}{' '}
      {validFrom
        ? translate('resources.fundPublications.law.from', { day: format.date(validFrom) })
        : translate('resources.fundPublications.law.unconfirmedFrom')}{' '}
      {validTo && translate('resources.fundPublications.law.to', { day: format.date(validTo) })}{' '}
      {isSecondHand && translate('resources.fundPublications.law.secondHand')}
    </Typography>
  ));
};

interface YearProps {
  organisationId: string;
  fundId: string;
  year: number;
}

const Year = ({ organisationId, fundId, year }: YearProps) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(FUND_YEAR, { fundId, year });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const made = data.fundPublications.edges.map(({ node }) => node);
  const waiting = made.find(({ state }) => state === 'SUBMITTED');
  const isCorrection = made.some(({ state }) => state === 'PUBLISHED');
  const preview = `/fund-publications/preview?${new URLSearchParams({ fund: fundId, year: String(year) }).toString()}`;
  return (
    <>
      {waiting && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {translate('resources.fundPublications.alreadyWaits')}{' '}
          <RecordLink resource="fundPublications" id={waiting.id}>
            {translate('resources.fundPublications.look')}
          </RecordLink>
        </Alert>
      )}
      {isCorrection && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('resources.fundPublications.isCorrection')}
        </Alert>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 3 }}>
        <SubmitButton
          input={{ organisationId, fundId, year }}
          isCorrection={isCorrection}
          disabledReason={waiting ? translate('resources.fundPublications.alreadyWaits') : null}
        />
        <Button variant="outlined" startIcon={<OpenInNew />} href={preview} target="_blank" rel="noopener">
          {translate('resources.fundPublications.preview')}
        </Button>
      </Stack>
      <FiguresOfYear figures={data.fundPublicationPreview} />
    </>
  );
};

interface SubmitProps {
  input: YearProps;
  isCorrection: boolean;
  disabledReason: string | null;
}

const SubmitButton = ({ input, isCorrection, disabledReason }: SubmitProps) => {
  const redirect = useRedirect();
  const reason = useReason();
  const act = useAct(SUBMIT_FUND_PUBLICATION, {
    done: 'resources.fundPublications.submit.done',
    onDone: ({ submitFundPublication: [made] }) => redirect('show', 'fundPublications', made!.id),
  });
  return (
    <ActButton
      act={act}
      icon={Send}
      variant="contained"
      label="resources.fundPublications.submit.label"
      explanation="resources.fundPublications.submit.explanation"
      params={{ year: input.year }}
      disabledReason={disabledReason}
      variables={() => {
        if (!isCorrection) return { input };
        return reason.value.trim() ? { input: { ...input, reason: reason.value } } : null;
      }}
    >
      {isCorrection && <ReasonField reason={reason} most={500} />}
    </ActButton>
  );
};
