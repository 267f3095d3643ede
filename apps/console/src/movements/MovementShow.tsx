import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DirectiveDeadlines } from '../directives';
import { Additions } from '../resource/Additions';
import { traceActs } from '../resource/place';
import { DemoMark } from '../shared/DemoMark';
import { Section } from '../shared/Page';
import { ShowPage } from '../shared/ShowPage';
import { useCan } from '../shared/useCan';
import { Cascade } from './Cascade';
import { launcherOf } from './launcher.ts';
import { MovementFacts } from './MovementFacts';
import { CloseMovementButton, ReopenMovementButton } from './MovementStateButtons';
import { MovementStateChip } from './MovementStateChip';
import type { Movement, MovementDetails } from './movements.graphql.ts';
import { MovementTargets } from './MovementTargets';
import { PhaseTimeline } from './PhaseTimeline';
import { RegistrationSection } from './RegistrationSection';
import { YearlyRounds } from './YearlyRounds';
import { Unconfirmed } from './Unconfirmed';

export const MovementShow = () => (
  <ShowPage<MovementDetails, Movement>
    resource="movements"
    titleOf={({ name }) => name}
    subtitleOf={launcherOf}
    marks={({ state, isDemo }) => (
      <Stack direction="row" spacing={1}>
        <MovementStateChip state={state} />
        <DemoMark isDemo={isDemo} />
      </Stack>
    )}
    actions={(movement) => <Acts movement={movement} />}
  >
    {(movement) => <Content movement={movement} />}
  </ShowPage>
);

const Acts = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const { id, mayLead, state } = movement;
  const isOpen = state !== 'CLOSED';
  return (
    <>
      {mayLead && isOpen && (
        <Button component={Link} to={`/movements/${encodeURIComponent(id)}`} variant="outlined" startIcon={<Edit />}>
          {translate('ra.action.edit')}
        </Button>
      )}
      {can('movement.launch') && isOpen && (
        <Button
          component={Link}
          to={`/movements/create?parentId=${encodeURIComponent(id)}`}
          variant="outlined"
          startIcon={<Add />}
        >
          {translate('resources.movements.carryOut')}
        </Button>
      )}
      <Additions at={traceActs} give={{ id }} />
      {mayLead && (isOpen ? <CloseMovementButton movement={movement} /> : <ReopenMovementButton movement={movement} />)}
    </>
  );
};

const Content = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const { phases, targets, isShipped } = movement;
  return (
    <>
      <MovementFacts movement={movement} />
      {(phases.length > 0 || isShipped) && (
        <Section title={translate('resources.movements.fields.phases')}>
          {phases.length > 0 ? <PhaseTimeline phases={phases} /> : <Unconfirmed />}
        </Section>
      )}
      {(targets.length > 0 || isShipped) && (
        <Section title={translate('resources.movements.fields.targets')}>
          {targets.length > 0 ? <MovementTargets targets={targets} /> : <Unconfirmed />}
        </Section>
      )}
      <RegistrationSection movement={movement} />
      <DirectiveDeadlines deadlines={movement.deadlines} />
      <YearlyRounds movement={movement} />
      <Cascade movement={movement} />
    </>
  );
};
