import Edit from '@mui/icons-material/EditOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCitizenColumns } from '../citizens';
import { Additions } from '../resource/Additions';
import { SubjectLines } from '../subjectAssessments';
import { EndSubjectButton } from '../subjects';
import { subjectPanels } from '../subjects/places.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { ShowPage } from '../shared/ShowPage';
import { type CommunityFields, END_COMMUNITY } from './communities.graphql.ts';

export const CommunityShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<CommunityFields>
      resource="communities"
      titleOf={({ kind, name }) => `${translate(`enums.CommunityKind.${kind}`)} ${name}`}
      subtitleOf={({ organisation }) => organisation.name}
      actions={(community) => <Acts community={community} />}
    >
      {(community) => (
        <>
          <Details community={community} />
          <Members community={community} />
          {isEntered(community) && <SubjectLines subjectId={community.id} kind="COMMUNITY" />}
          <Additions at={subjectPanels} give={{ id: community.id }} />
        </>
      )}
    </ShowPage>
  );
};

/** By the office that keeps the list: whoever reads it from above answers for nobody there. */
const isEntered = ({ endsOn, organisation }: CommunityFields): boolean =>
  !endsOn && may(organisation, 'subjectAssessment.enter');

const Acts = ({ community }: { community: CommunityFields }) => {
  const translate = useTranslate();
  if (!may(community.organisation, 'subject.keep') || community.endsOn) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/communities/${encodeURIComponent(community.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      <EndSubjectButton document={END_COMMUNITY} subject={community} reasons={['DISSOLVED', 'MISTAKEN']} />
    </>
  );
};

const Details = ({ community }: { community: CommunityFields }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { startsOn, endsOn, endReason, difficultFrom, difficultTo, difficultCitation } = community;
  return (
    <Section title={translate('resources.communities.details')}>
      <Facts>
        <Fact label="resources.subjects.period">
          <Period from={startsOn} to={endsOn} />
        </Fact>
        {endReason && <Fact label="resources.subjects.end.reason">{translate(`enums.SubjectEnd.${endReason}`)}</Fact>}
        <Fact label="resources.communities.fields.familyCount">{format.number(community.familyCount)}</Fact>
        <Fact label="resources.communities.fields.memberCount">{format.number(community.memberCount)}</Fact>
        <Fact label="resources.communities.fields.difficult">
          {difficultFrom && <Period from={difficultFrom} to={difficultTo} />}
        </Fact>
        <Fact label="resources.communities.fields.difficultCitation">{difficultCitation}</Fact>
      </Facts>
    </Section>
  );
};

const Members = ({ community }: { community: CommunityFields }) => {
  const translate = useTranslate();
  const columns = useCitizenColumns();
  return (
    <Section title={translate('resources.communities.members')}>
      <EmbeddedList resource="citizens" filter={{ communityId: community.id }}>
        <ListBody
          columns={columns}
          caption={translate('resources.communities.members')}
          empty={{ icon: Home, title: 'resources.citizens.empty', advice: 'resources.citizens.emptyAdvice' }}
        />
      </EmbeddedList>
    </Section>
  );
};
