import EventRepeat from '@mui/icons-material/EventRepeatOutlined';
import { MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ORGANISATION } from '../organisations';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { type MovementDetails, PLAN_YEARLY_ROUND } from './movements.graphql.ts';

/** Document 004 gives 15 and 20 November; whoever plans says otherwise where their document does. */
const DEFAULTS = { below: { day: 15, month: 11 }, own: { day: 20, month: 11 } };
const DAYS_BEFORE = [15, 30, 45, 60, 90];
const USUAL = 30;

interface DayOfYear {
  day: number;
  month: number;
}

/** A round that opens each year by itself, collected by the own office: communes of its line first, the office itself after them. */
export const PlanYearlyRoundButton = ({ movement: { id, yearlyRounds } }: { movement: MovementDetails }) => {
  const translate = useTranslate();
  const workplace = useWorkplace();
  const { data } = useGraphql(ORGANISATION, { id: workplace?.id ?? '' }, { enabled: !!workplace });
  const [title, setTitle] = useState(() => translate('resources.movements.yearly.defaultTitle'));
  const [below, setBelow] = useState<DayOfYear>(DEFAULTS.below);
  const [own, setOwn] = useState<DayOfYear>(DEFAULTS.own);
  const [before, setBefore] = useState(USUAL);
  const act = useAct(PLAN_YEARLY_ROUND, { done: 'resources.movements.yearly.planned' });
  const line = data?.organisation?.line;
  if (!workplace || !line) return null;
  const isThere = yearlyRounds.some(({ organisation }) => organisation.id === workplace.id);
  const kind = line === 'ASSOCIATION' ? 'STUDY_PROMOTION_ASSOCIATION' : 'PEOPLES_COMMITTEE';
  const boundary = 'BEFORE' as const;
  const tiers: Types.YearlyTierInput[] = [
    { tier: 0, kinds: [], levels: [], ...own, boundary },
    { tier: 1, kinds: [kind], levels: ['COMMUNE'], ...below, boundary },
  ];
  return (
    <ActButton
      act={act}
      icon={EventRepeat}
      label="resources.movements.yearly.plan"
      explanation="resources.movements.yearly.planExplanation"
      params={{ name: workplace.name, who: translate(`enums.OrganisationKind.${kind}`) }}
      disabledReason={isThere ? translate('resources.movements.yearly.isThere') : null}
      variables={() =>
        title.trim()
          ? {
              input: {
                movementId: id,
                organisationId: workplace.id,
                title: title.trim(),
                opensDaysBefore: before,
                tiers,
              },
            }
          : null
      }
    >
      <TextField
        label={translate('resources.movements.yearly.roundTitle')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 250 } }}
      />
      <DayFields whose="below" value={below} onChange={setBelow} />
      <DayFields whose="own" value={own} onChange={setOwn} />
      <TextField
        select
        label={translate('resources.movements.yearly.daysBefore')}
        value={before}
        onChange={(event) => setBefore(Number(event.target.value))}
      >
        {DAYS_BEFORE.map((days) => (
          <MenuItem key={days} value={days}>
            {days}
          </MenuItem>
        ))}
      </TextField>
    </ActButton>
  );
};

interface DayFieldsProps {
  whose: 'below' | 'own';
  value: DayOfYear;
  onChange: (value: DayOfYear) => void;
}

/** Before which day of each year. */
const DayFields = ({ whose, value, onChange }: DayFieldsProps) => {
  const translate = useTranslate();
  const about = translate(`resources.movements.yearly.due.${whose}`);
  return (
    <Stack direction="row" spacing={1}>
      <TextField
        select
        fullWidth
        label={`${about}: ${translate('resources.movements.yearly.day')}`}
        value={value.day}
        onChange={(event) => onChange({ ...value, day: Number(event.target.value) })}
      >
        {Array.from({ length: 31 }, (_, at) => at + 1).map((day) => (
          <MenuItem key={day} value={day}>
            {day}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('resources.movements.yearly.month')}
        value={value.month}
        onChange={(event) => onChange({ ...value, month: Number(event.target.value) })}
        sx={{ minWidth: 110 }}
      >
        {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => (
          <MenuItem key={month} value={month}>
            {month}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
};
