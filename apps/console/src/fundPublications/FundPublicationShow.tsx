import Download from '@mui/icons-material/DownloadOutlined';
import OpenInNew from '@mui/icons-material/OpenInNewOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Alert, AlertTitle, Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink';
import { DownloadButton } from '../shared/DownloadButton';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { ShowPage } from '../shared/ShowPage';
import { FiguresOfYear } from './FiguresOfYear';
import type { FundPublicationDetails, FundPublicationRow } from './fundPublications.graphql.ts';
import { preparePage } from './places.ts';
import { PublicationStanding } from './PublicationStanding';
import { PublishButton, ReturnButton, WithdrawPublicationButton } from './PublicationButtons';

interface PublicationProps {
  publication: FundPublicationDetails;
}

/** A year of a fund as it was prepared: its figures, what became of it, and where anybody reads it. */
export const FundPublicationShow = () => (
  <ShowPage<FundPublicationDetails, FundPublicationRow>
    resource="fundPublications"
    titleOf={({ fund, year }) => `${fund?.name ?? '—'}, ${year}`}
    subtitleOf={({ organisation }) => organisation.name}
    marks={({ state }) => <PublicationStanding state={state} />}
    actions={(publication) => <Acts publication={publication} />}
  >
    {(publication) => (
      <>
        <Standing publication={publication} />
        <Steps publication={publication} />
        <FiguresOfYear figures={publication.figures} />
      </>
    )}
  </ShowPage>
);

const Acts = ({ publication }: PublicationProps) => {
  const translate = useTranslate();
  const { id, state, canPrepare, fund, year } = publication;
  const address = `/fund-publications/${encodeURIComponent(id)}`;
  return (
    <>
      <PublishButton publication={publication} />
      <ReturnButton publication={publication} />
      {canPrepare && state !== 'SUBMITTED' && fund && (
        <CreateLink
          label={`resources.fundPublications.${state === 'PUBLISHED' ? 'correct' : 'again'}`}
          to={preparePage(fund.id, year)}
          variant="outlined"
        />
      )}
      <WithdrawPublicationButton publication={publication} />
      <Button variant="outlined" startIcon={<OpenInNew />} href={`${address}/page`} target="_blank" rel="noopener">
        {translate('resources.fundPublications.asPage')}
      </Button>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdf />}
        href={`${address}/report.pdf`}
        target="_blank"
        rel="noopener"
      >
        {translate('resources.fundPublications.print')}
      </Button>
      <DownloadButton icon={Download} label="resources.fundPublications.xlsx" address={`${address}/data.xlsx`} />
      <DownloadButton icon={Download} label="resources.fundPublications.csv" address={`${address}/data.csv`} />
    </>
  );
};

/** Why it came back, or that it is late. */
const Standing = ({ publication: { state, returnReason, dueOn } }: PublicationProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (state === 'RETURNED')
    return (
      <Alert severity="warning" sx={{ mb: 3 }}>
        <AlertTitle>{translate('resources.fundPublications.returned')}</AlertTitle>
        {returnReason}
      </Alert>
    );
  if (state !== 'SUBMITTED') return null;
  const isLate = dueOn < today();
  return (
    <Alert severity={isLate ? 'error' : 'info'} sx={{ mb: 3 }}>
      {translate(`resources.fundPublications.${isLate ? 'waitsLate' : 'waits'}`, { day: format.date(dueOn) })}
    </Alert>
  );
};

const Steps = ({ publication }: PublicationProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { year, edition, reason, closedThrough, dueOn, preparedAt, makerName, decidedAt, deciderName, url } =
    publication;
  return (
    <Section title={translate('resources.fundPublications.steps')}>
      <Facts>
        <Fact label="resources.fundPublications.fields.year">{year}</Fact>
        <Fact label="resources.fundPublications.fields.edition">{edition}</Fact>
        <Fact label="resources.fundPublications.fields.closedThrough">
          {closedThrough ? format.date(closedThrough) : translate('resources.fundPublications.nothingClosed')}
        </Fact>
        <Fact label="resources.fundPublications.fields.dueOn">{format.date(dueOn)}</Fact>
        <Fact label="resources.fundPublications.fields.maker">{makerName}</Fact>
        <Fact label="resources.fundPublications.fields.preparedAt">{format.dateTime(preparedAt)}</Fact>
        <Fact label="resources.fundPublications.fields.decider">{deciderName}</Fact>
        <Fact label="resources.fundPublications.fields.decidedAt">{decidedAt && format.dateTime(decidedAt)}</Fact>
        {reason && (
          <Fact label="resources.fundPublications.fields.reason" wide>
            {reason}
          </Fact>
        )}
        {url && (
          <Fact label="resources.fundPublications.fields.url" wide>
            <Link href={url} target="_blank" rel="noopener">
              {url}
            </Link>
          </Fact>
        )}
      </Facts>
    </Section>
  );
};
