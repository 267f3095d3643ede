import SubdirectoryArrowRight from '@mui/icons-material/SubdirectoryArrowRightOutlined';
import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import { StatusChip } from '../shared/StatusChip';
import type { MovementDetails } from './movements.graphql.ts';
import { Unconfirmed } from './Unconfirmed';

export const MovementFacts = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const { organisation, launchedBy, startsOn, endsOn, directives, citation, slogan, ownSlogan, isShipped } = movement;
  return (
    <Section title={translate('resources.movements.details')}>
      <Facts>
        <Fact label="resources.movements.fields.slogan" wide>
          {slogan ? <Inherited isInherited={ownSlogan === null}>{slogan}</Inherited> : isShipped && <Unconfirmed />}
        </Fact>
        <Fact label="resources.movements.fields.period">
          <Period from={startsOn} to={endsOn} />
        </Fact>
        <Fact label="resources.movements.fields.organisation">
          {organisation ? (
            <RecordLink resource="organisations" id={organisation.id}>
              {organisation.name}
            </RecordLink>
          ) : (
            launchedBy
          )}
        </Fact>
        <Fact label="resources.movements.fields.participants">
          <Participants movement={movement} />
        </Fact>
        <Fact label="resources.movements.fields.leadIds">
          {named(movement.leads) || (isShipped && <Unconfirmed />)}
        </Fact>
        <Fact label="resources.movements.fields.coordinatorIds">
          {named(movement.coordinators) || (isShipped && <Unconfirmed />)}
        </Fact>
        <Fact label="resources.movements.fields.directiveIds" wide>
          {directives.length > 0 &&
            directives.map(({ id, code, subject }) => (
              <div key={id}>
                <RecordLink resource="directives" id={id}>
                  {[code, subject].filter(Boolean).join(' · ')}
                </RecordLink>
              </div>
            ))}
        </Fact>
        {citation && (
          <Fact label="resources.movements.fields.citation" wide>
            {citation}
          </Fact>
        )}
        <StateFacts movement={movement} />
      </Facts>
    </Section>
  );
};

const named = (organisations: readonly Named[]): ReactNode =>
  organisations.length > 0 &&
  organisations.map(({ id, name }) => (
    <div key={id}>
      <RecordLink resource="organisations" id={id}>
        {name}
      </RecordLink>
    </div>
  ));

const Participants = ({ movement: { participants, ownParticipants, isShipped } }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  if (!participants) return isShipped ? <Unconfirmed /> : <>{translate('resources.movements.everybody')}</>;
  const kinds = participants.kinds.map((kind) => translate(`enums.SubjectKind.${kind}`));
  const organisations = participants.organisationKinds.map((kind) => translate(`enums.OrganisationKind.${kind}`));
  return (
    <Inherited isInherited={ownParticipants === null}>
      {kinds.join(', ')}
      {organisations.length > 0 && ` (${organisations.join(', ')})`}
    </Inherited>
  );
};

const StateFacts = ({ movement: { state, stateOn, stateReason, stateDirective } }: { movement: MovementDetails }) => {
  const format = useFormat();
  if (state === 'RUNNING') return null;
  const isClosed = state === 'CLOSED';
  return (
    <>
      <Fact label={isClosed ? 'resources.movements.closed.on' : 'resources.movements.reopened.on'}>
        {format.date(stateOn)}
      </Fact>
      <Fact label={isClosed ? 'resources.movements.closed.reason' : 'resources.movements.reopened.reason'}>
        {stateReason}
      </Fact>
      {stateDirective && (
        <Fact label="resources.movements.fields.stateDirective">
          <RecordLink resource="directives" id={stateDirective.id}>
            {stateDirective.code ?? stateDirective.subject}
          </RecordLink>
        </Fact>
      )}
    </>
  );
};

/** Says when a value comes from a movement above. */
const Inherited = ({ isInherited, children }: { isInherited: boolean; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center', display: 'inline-flex' }}
    >
      <span>{children}</span>
      {isInherited && (
        <StatusChip icon={SubdirectoryArrowRight} tone="neutral">
          {translate('resources.movements.inherited')}
        </StatusChip>
      )}
    </Stack>
  );
};
