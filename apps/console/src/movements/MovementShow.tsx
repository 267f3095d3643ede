import { useTranslate } from 'react-admin';
import { DirectiveDeadlines } from '../directives';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import type { Movement, MovementDetails } from './movements.graphql.ts';

export const MovementShow = () => (
  <ShowPage<MovementDetails, Movement>
    resource="movements"
    titleOf={({ name }) => name}
    subtitleOf={({ organisation }) => organisation.name}
    actions={({ id }) => <Additions at={traceActs} give={{ id: id }} />}
  >
    {(movement) => (
      <>
        <Details movement={movement} />
        <DirectiveDeadlines deadlines={movement.deadlines} />
      </>
    )}
  </ShowPage>
);

const Details = ({ movement: { organisation, startsOn, endsOn, directive } }: { movement: Movement }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.movements.details')}>
      <Facts>
        <Fact label="resources.movements.fields.period">
          <Period from={startsOn} to={endsOn} />
        </Fact>
        <Fact label="resources.movements.fields.organisation">
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        <Fact label="resources.movements.fields.directiveId" wide>
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
