import EventRepeat from '@mui/icons-material/EventRepeatOutlined';
import PowerSettingsNew from '@mui/icons-material/PowerSettingsNew';
import { Alert, Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { ReasonField, useReason } from '../shared/ReasonField';
import { RecordLink } from '../shared/RecordLink';
import { StatusChip } from '../shared/StatusChip';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { type MovementDetails, SWITCH_YEARLY_ROUND, type YearlyRound } from './movements.graphql.ts';
import { PlanYearlyRoundButton } from './PlanYearlyRoundButton';

/** Rounds of reports that open each year by themselves: when, whose, and what was opened. */
export const YearlyRounds = ({ movement }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const mayPlan = useCan()('round.open') && movement.state !== 'CLOSED' && !movement.isShipped;
  if (movement.yearlyRounds.length === 0 && !mayPlan) return null;
  return (
    <Section title={translate('resources.movements.yearly.title')}>
      <Stack spacing={2}>
        {movement.yearlyRounds.length === 0 && (
          <Typography color="text.secondary">{translate('resources.movements.yearly.none')}</Typography>
        )}
        {movement.yearlyRounds.map((plan) => (
          <Plan key={plan.id} plan={plan} />
        ))}
        {mayPlan && (
          <Box>
            <PlanYearlyRoundButton movement={movement} />
          </Box>
        )}
      </Stack>
    </Section>
  );
};

const Plan = ({ plan }: { plan: YearlyRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { organisation, title, tiers, isOn, offReason, failure, failedOn, next, openings, maySwitch } = plan;
  return (
    <Box sx={{ borderLeft: 3, borderColor: isOn ? 'primary.main' : 'divider', pl: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{organisation.name}</Typography>
        <StatusChip tone={isOn ? 'success' : 'neutral'} icon={isOn ? EventRepeat : PowerSettingsNew}>
          {translate(`resources.movements.yearly.${isOn ? 'on' : 'off'}`)}
        </StatusChip>
        {maySwitch && <SwitchButton plan={plan} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {title}
        {': '}
        {tiers
          .map(({ tier, kinds, day, month, boundary }) =>
            translate('resources.movements.yearly.tier', {
              who:
                tier === 0
                  ? organisation.name
                  : kinds.map((kind) => translate(`enums.OrganisationKind.${kind}`)).join(', '),
              day: `${day}/${month}`,
              boundary: translate(`resources.movements.yearly.boundary.${boundary}`),
            }),
          )
          .join('; ')}
      </Typography>
      {offReason && (
        <Typography variant="body2">
          {translate('resources.movements.yearly.offBecause', { reason: offReason })}
        </Typography>
      )}
      {failure && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('resources.movements.yearly.failed', { on: format.date(failedOn), failure })}
        </Alert>
      )}
      {next && (
        <Typography variant="body2">
          {translate('resources.movements.yearly.next', { year: next.year, on: format.date(next.opensOn) })}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {openings.map(({ year, openedOn, round }) => (
          <Typography component="li" variant="body2" key={year}>
            {round ? (
              <RecordLink resource="rounds" id={round.id}>
                {round.title}
              </RecordLink>
            ) : (
              year
            )}{' '}
            · {translate('resources.movements.yearly.opened', { on: format.date(openedOn) })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};

const SwitchButton = ({ plan: { id, version, isOn } }: { plan: YearlyRound }) => {
  const reason = useReason();
  const act = useAct(SWITCH_YEARLY_ROUND, {
    done: `resources.movements.yearly.${isOn ? 'switchedOff' : 'switchedOn'}`,
  });
  return (
    <ActButton
      act={act}
      icon={PowerSettingsNew}
      size="small"
      variant="text"
      label={`resources.movements.yearly.${isOn ? 'switchOff' : 'switchOn'}`}
      explanation={`resources.movements.yearly.${isOn ? 'switchOffExplanation' : 'switchOnExplanation'}`}
      variables={() => {
        const said = isOn ? reason.value.trim() : null;
        return said === '' ? null : { input: { id, version, isOn: !isOn, reason: said } };
      }}
    >
      {isOn && <ReasonField reason={reason} />}
    </ActButton>
  );
};
