import Edit from '@mui/icons-material/EditOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCitizenColumns } from '../citizens';
import { Additions } from '../resource/Additions';
import { SubjectLines } from '../subjectAssessments';
import { CommunityText, EndSubjectButton, useFamilyName } from '../subjects';
import { subjectPanels } from '../subjects/places.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { Fact, Facts } from '../shared/Facts';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { END_FAMILY, type FamilyFields } from './families.graphql.ts';
import { MoveFamilyButton } from './MoveFamilyButton';

export const FamilyShow = () => {
  const titleOf = useFamilyName();
  return (
    <ShowPage<FamilyFields>
      resource="families"
      titleOf={titleOf}
      isPersonal
      subtitleOf={({ organisation }) => organisation.name}
      actions={(family) => <Acts family={family} />}
    >
      {(family) => (
        <>
          <Details family={family} />
          <Members family={family} />
          {isEntered(family) && <SubjectLines subjectId={family.id} kind="FAMILY" />}
          <Additions at={subjectPanels} give={{ id: family.id }} />
        </>
      )}
    </ShowPage>
  );
};

/** By the office that keeps the list: whoever reads it from above answers for nobody there. */
const isEntered = ({ endsOn, organisation }: FamilyFields): boolean =>
  !endsOn && may(organisation, 'subjectAssessment.enter');

const Acts = ({ family }: { family: FamilyFields }) => {
  const translate = useTranslate();
  if (!may(family.organisation, 'subject.keep') || family.endsOn) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/families/${encodeURIComponent(family.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      <MoveFamilyButton family={family} />
      <EndSubjectButton document={END_FAMILY} subject={family} reasons={['MOVED', 'DISSOLVED', 'MISTAKEN']} />
    </>
  );
};

const Details = ({ family }: { family: FamilyFields }) => {
  const translate = useTranslate();
  const { startsOn, endsOn, endReason, community, clan, head } = family;
  return (
    <Section title={translate('resources.families.details')}>
      <Facts>
        <Fact label="resources.subjects.period">
          <Period from={startsOn} to={endsOn} />
        </Fact>
        {endReason && <Fact label="resources.subjects.end.reason">{translate(`enums.SubjectEnd.${endReason}`)}</Fact>}
        <Fact label="resources.families.fields.head">
          {head && (
            <RecordLink resource="citizens" id={head.id}>
              {head.name}
            </RecordLink>
          )}
        </Fact>
        <Fact label="resources.families.fields.communityId">
          {community && <CommunityText community={community} />}
        </Fact>
        <Fact label="resources.families.fields.clanId">
          {clan && (
            <RecordLink resource="clans" id={clan.id}>
              {clan.name}
            </RecordLink>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

const Members = ({ family }: { family: FamilyFields }) => {
  const translate = useTranslate();
  const columns = useCitizenColumns();
  return (
    <Section title={translate('resources.families.members')}>
      <EmbeddedList resource="citizens" filter={{ familyId: family.id }}>
        <ListBody
          columns={columns}
          caption={translate('resources.families.members')}
          empty={{ icon: Home, title: 'resources.citizens.empty', advice: 'resources.citizens.emptyAdvice' }}
        />
      </EmbeddedList>
    </Section>
  );
};
