import Edit from '@mui/icons-material/EditOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFamilyColumns } from '../families';
import { Additions } from '../resource/Additions';
import { SubjectLines } from '../subjectAssessments';
import { CommunityText, EndSubjectButton } from '../subjects';
import { subjectPanels } from '../subjects/places.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { ShowPage } from '../shared/ShowPage';
import { type ClanFields, END_CLAN } from './clans.graphql.ts';

export const ClanShow = () => (
  <ShowPage<ClanFields>
    resource="clans"
    titleOf={({ name }) => name}
    subtitleOf={({ organisation }) => organisation.name}
    actions={(clan) => <Acts clan={clan} />}
  >
    {(clan) => (
      <>
        <Details clan={clan} />
        <Members clan={clan} />
        {isEntered(clan) && <SubjectLines subjectId={clan.id} kind="CLAN" />}
        <Additions at={subjectPanels} give={{ id: clan.id }} />
      </>
    )}
  </ShowPage>
);

/** By the office that keeps the list: whoever reads it from above answers for nobody there. */
const isEntered = ({ endsOn, organisation }: ClanFields): boolean =>
  !endsOn && may(organisation, 'subjectAssessment.enter');

const Acts = ({ clan }: { clan: ClanFields }) => {
  const translate = useTranslate();
  if (!may(clan.organisation, 'subject.keep') || clan.endsOn) return null;
  return (
    <>
      <Button component={Link} to={`/clans/${encodeURIComponent(clan.id)}`} variant="outlined" startIcon={<Edit />}>
        {translate('ra.action.edit')}
      </Button>
      <EndSubjectButton document={END_CLAN} subject={clan} reasons={['DISSOLVED', 'MOVED', 'MISTAKEN']} />
    </>
  );
};

const Details = ({ clan }: { clan: ClanFields }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.clans.details')}>
      <Facts>
        <Fact label="resources.subjects.period">
          <Period from={clan.startsOn} to={clan.endsOn} />
        </Fact>
        {clan.endReason && (
          <Fact label="resources.subjects.end.reason">{translate(`enums.SubjectEnd.${clan.endReason}`)}</Fact>
        )}
        <Fact label="resources.clans.fields.communityId">
          {clan.community && <CommunityText community={clan.community} />}
        </Fact>
        <Fact label="resources.clans.fields.familyCount">{format.number(clan.familyCount)}</Fact>
      </Facts>
    </Section>
  );
};

const Members = ({ clan }: { clan: ClanFields }) => {
  const translate = useTranslate();
  const columns = useFamilyColumns();
  return (
    <Section title={translate('resources.families.name')}>
      <EmbeddedList resource="families" filter={{ clanId: clan.id }}>
        <ListBody
          columns={columns}
          caption={translate('resources.families.name')}
          empty={{ icon: Home, title: 'resources.families.empty', advice: 'resources.families.emptyAdvice' }}
        />
      </EmbeddedList>
    </Section>
  );
};
