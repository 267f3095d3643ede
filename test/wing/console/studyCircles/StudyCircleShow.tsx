import Edit from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Additions } from '../../../../apps/console/src/resource/Additions';
import { draftActs, traceActs } from '../../../../apps/console/src/resource/place';
import { Fact, Facts } from '../../../../apps/console/src/shared/Facts';
import { useFormat } from '../../../../apps/console/src/shared/format';
import { Section } from '../../../../apps/console/src/shared/Page';
import { PlainFacts } from '../../../../apps/console/src/shared/plainFields';
import { RecordLink } from '../../../../apps/console/src/shared/RecordLink';
import { ShowPage } from '../../../../apps/console/src/shared/ShowPage';
import { useCan } from '../../../../apps/console/src/shared/useCan';
import { CloseButton } from './CloseButton';
import { studyCircleFields } from './studyCircleFields.ts';
import type { StudyCircleFields } from './studyCircles.graphql.ts';

export const StudyCircleShow = () => (
  <ShowPage<StudyCircleFields>
    resource="studyCircles"
    titleOf={({ name }) => name}
    subtitleOf={({ organisation }) => organisation.name}
    actions={(circle) => (
      <>
        <Additions at={draftActs} give={{ resource: 'studyCircles', id: circle.id }} />
        <Additions at={traceActs} give={{ id: circle.id }} />
        <Acts circle={circle} />
      </>
    )}
  >
    {(circle) => <Details circle={circle} />}
  </ShowPage>
);

const Acts = ({ circle }: { circle: StudyCircleFields }) => {
  const translate = useTranslate();
  if (!useCan()('studyCircle.keep') || circle.closedOn) return null;
  return (
    <>
      <Button
        component={Link}
        to={`/studyCircles/${encodeURIComponent(circle.id)}`}
        variant="outlined"
        startIcon={<Edit />}
      >
        {translate('ra.action.edit')}
      </Button>
      <CloseButton circle={circle} />
    </>
  );
};

const Details = ({ circle }: { circle: StudyCircleFields }) => {
  const { startsOn, closedOn, organisation, directive } = circle;
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.studyCircles.details')}>
      <Facts>
        <Fact label="resources.studyCircles.fields.startsOn">{format.date(startsOn)}</Fact>
        <Fact label="resources.studyCircles.fields.closedOn">{format.date(closedOn)}</Fact>
        <PlainFacts fields={studyCircleFields} record={circle} />
        <Fact label="resources.studyCircles.fields.organisationId">
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        <Fact label="resources.studyCircles.fields.directiveId" wide>
          {directive && (
            <RecordLink resource="directives" id={directive.id}>
              {[directive.code, directive.subject].filter(Boolean).join(' · ')}
            </RecordLink>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};
