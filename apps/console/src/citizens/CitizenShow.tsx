import Edit from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CitizenLinks } from '../answerLinks';
import { Additions } from '../resource/Additions';
import { SubjectLines } from '../subjectAssessments';
import { CommunityText, EndSubjectButton, FamilyText } from '../subjects';
import { subjectPanels } from '../subjects/places.ts';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { WholeValueButton } from '../shared/WholeValueButton';
import { type CitizenFields, END_CITIZEN, SHOW_CITIZEN_NUMBER } from './citizens.graphql.ts';
import { MoveButton } from './MoveButton';

export const CitizenShow = () => (
  <ShowPage<CitizenFields>
    resource="citizens"
    titleOf={({ name }) => name}
    isPersonal
    subtitleOf={({ organisation }) => organisation.name}
    actions={(citizen) => <Acts citizen={citizen} />}
  >
    {(citizen) => (
      <>
        <Details citizen={citizen} />
        <Stays citizen={citizen} />
        {isEntered(citizen) && <SubjectLines subjectId={citizen.id} kind="CITIZEN" />}
        <Additions at={subjectPanels} give={{ id: citizen.id }} />
        {isEntered(citizen) && <CitizenLinks citizenId={citizen.id} />}
      </>
    )}
  </ShowPage>
);

/** By the office that keeps the list: whoever reads it from above answers for nobody there. */
const isEntered = ({ endsOn, organisation }: CitizenFields): boolean =>
  !endsOn && may(organisation, 'subjectAssessment.enter');

const Acts = ({ citizen }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  if (!may(citizen.organisation, 'subject.keep') || citizen.endsOn) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/citizens/${encodeURIComponent(citizen.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      <MoveButton citizen={citizen} />
      <EndSubjectButton document={END_CITIZEN} subject={citizen} reasons={['MOVED', 'DIED', 'MISTAKEN']} />
    </>
  );
};

const Details = ({ citizen }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mayShow = may(citizen.organisation, 'subject.showNumber');
  const { birthDate, birthYear, gender, address, maskedNumber, startsOn, endsOn, endReason } = citizen;
  return (
    <Section title={translate('resources.citizens.details')}>
      <Facts>
        <Fact label="resources.citizens.fields.birthDate">{birthDate ? format.date(birthDate) : birthYear}</Fact>
        <Fact label="resources.citizens.fields.gender">{gender && translate(`enums.Gender.${gender}`)}</Fact>
        <Fact label="resources.citizens.fields.address">{address}</Fact>
        <Fact label="resources.citizens.fields.nationalId">
          {maskedNumber && (
            <>
              {maskedNumber}{' '}
              {mayShow && (
                <WholeValueButton
                  document={SHOW_CITIZEN_NUMBER}
                  asked={{ id: citizen.id }}
                  valueOf={({ showCitizenNumber }) => showCitizenNumber}
                  name={translate('resources.citizens.fields.nationalId')}
                />
              )}
            </>
          )}
        </Fact>
        <Fact label="resources.subjects.period">
          <Period from={startsOn} to={endsOn} />
        </Fact>
        {endReason && <Fact label="resources.subjects.end.reason">{translate(`enums.SubjectEnd.${endReason}`)}</Fact>}
      </Facts>
    </Section>
  );
};

const Stays = ({ citizen: { memberships } }: { citizen: CitizenFields }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.citizens.stays')}>
      <RecordTable
        caption={translate('resources.citizens.stays')}
        rows={memberships}
        rowKey={({ validFrom }) => validFrom}
        columns={[
          {
            label: 'resources.subjects.period',
            render: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
          },
          {
            label: 'resources.citizens.fields.communityId',
            render: ({ community }) => <CommunityText community={community} />,
          },
          { label: 'resources.citizens.fields.familyId', render: ({ family }) => <FamilyText family={family} /> },
        ]}
      />
    </Section>
  );
};
