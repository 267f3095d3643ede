import { Alert, Chip } from '@mui/material';
import { EditButton, useLocaleState, useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { Participant, useParticipantName } from '../subjects';
import { TitlePaper, WithdrawTitleButton } from './TitleButtons';
import type { TitleRegistrationDetails, TitleRegistrationRow } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

export const TitleShow = () => {
  const translate = useTranslate();
  const titleOf = useTitleName();
  const nameOf = useParticipantName();
  return (
    <ShowPage<TitleRegistrationDetails, TitleRegistrationRow>
      resource="titleRegistrations"
      isPersonal
      titleOf={({ title }) => titleOf(title)}
      subtitleOf={(registration) => `${nameOf(registration)} · ${registration.year}`}
      marks={({ isLate, withdrawnOn }) => (
        <>
          {isLate && <Chip size="small" color="warning" label={translate('resources.titleRegistrations.late')} />}
          {withdrawnOn && <Chip size="small" label={translate('resources.titleRegistrations.withdrawn')} />}
        </>
      )}
      actions={(registration) => (
        <>
          {registration.canAmend && (
            <EditButton label="resources.titleRegistrations.edit" variant="outlined" size="medium" />
          )}
          <WithdrawTitleButton registration={registration} />
        </>
      )}
    >
      {(registration) => <Details registration={registration} />}
    </ShowPage>
  );
};

const Details = ({ registration }: { registration: TitleRegistrationDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const inWords = (words: { vi: string; en: string }) => (locale === 'en' ? words.en : words.vi);
  const { title, by, registeredOn, closesOn, directive, note, withdrawnOn, withdrawalReason, year } = registration;
  return (
    <Section title={translate('resources.titleRegistrations.details')}>
      <Facts>
        <Fact label="resources.titleRegistrations.fields.who">
          <Participant registration={registration} />
        </Fact>
        <Fact label="resources.titleRegistrations.fields.by">{by?.name}</Fact>
        <Fact label="resources.titleRegistrations.fields.year">{String(year)}</Fact>
        <Fact label="resources.titleRegistrations.fields.registeredOn">{format.date(registeredOn)}</Fact>
        <Fact label="resources.titleRegistrations.fields.closesOn">{closesOn && format.date(closesOn)}</Fact>
        <Fact label="resources.titleRegistrations.fields.directiveId">
          {directive && (
            <RecordLink resource="directives" id={directive.id}>
              {directive.code ?? directive.subject}
            </RecordLink>
          )}
        </Fact>
        <Fact label="resources.titleRegistrations.fields.basis">{title.basis}</Fact>
        <Fact label="resources.titleRegistrations.fields.criteria">
          {title.criteriaSet && (
            <RecordLink resource="criteriaSets" id={title.criteriaSet.id}>
              {inWords(title.criteriaSet.title)}
            </RecordLink>
          )}
        </Fact>
        <Fact label="resources.titleRegistrations.fields.note" wide>
          {note}
        </Fact>
        {withdrawnOn && (
          <>
            <Fact label="resources.titleRegistrations.fields.withdrawnOn">{format.date(withdrawnOn)}</Fact>
            <Fact label="resources.titleRegistrations.fields.withdrawalReason">{withdrawalReason}</Fact>
          </>
        )}
      </Facts>
      {title.unverified && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {inWords(title.unverified)}
        </Alert>
      )}
      <TitlePaper registration={registration} />
    </Section>
  );
};
