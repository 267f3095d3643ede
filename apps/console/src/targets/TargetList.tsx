import Flag from '@mui/icons-material/FlagOutlined';
import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AreaTargetStanding, AreaTargetState } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { EnumInput, UnitInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useWorkplaces } from '../shared/useWorkplaces';
import { EndTargetButton } from './EndTargetButton';
import { IndicatorSelectInput } from './IndicatorSelectInput';
import { SetTargetButton } from './SetTargetButton';
import { StandingMark } from './StandingMark';
import type { AreaTarget } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';
import { useOwnArea } from './useOwnArea';

/** What territories aim at, each with its text. */
export const TargetList = () => {
  const columns = useColumns();
  const can = useCan()('areaTarget.set');
  return (
    <ListPage<AreaTarget>
      resource="areaTargets"
      columns={columns}
      actions={can && <SetTargetButton />}
      filters={[
        <UnitInput key="unit" source="unitId" />,
        <IndicatorSelectInput key="indicator" source="indicatorId" />,
        <EnumInput key="state" source="state" of="AreaTargetState" values={AreaTargetState} />,
      ]}
      empty={{ icon: Flag, title: 'resources.targets.empty', advice: 'resources.targets.emptyAdvice' }}
    />
  );
};

function useColumns(): Column<AreaTarget>[] {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const format = useFormat();
  const mayEnd = useMayEnd();
  const columns: Column<AreaTarget>[] = [
    {
      label: 'resources.targets.fields.indicator',
      file: { path: 'indicator.nameVi' },
      sort: 'INDICATOR',
      render: ({ indicator }) => words.name(indicator),
    },
    { label: 'resources.targets.fields.unit', file: { path: 'unit.name' }, render: ({ unit }) => unit.name },
    {
      label: 'resources.targets.fields.year',
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: 'resources.targets.fields.target',
      file: { path: 'value', as: 'number' },
      sort: 'VALUE',
      render: (target) => (
        <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
          <span>{words.value(target.indicator, target.value)}</span>
          <StandingMark target={target} />
        </Stack>
      ),
    },
    {
      label: 'resources.targets.fields.standing',
      file: { path: 'standing', words: { of: 'AreaTargetStanding', values: AreaTargetStanding } },
      isExtra: true,
      render: ({ standing }) => translate(`enums.AreaTargetStanding.${standing}`),
    },
    {
      label: 'resources.targets.fields.textCode',
      file: { path: 'textCode' },
      render: ({ textCode, textIssuedOn, article, source }) => (
        <>
          {[textCode, format.date(textIssuedOn)].filter(Boolean).join(', ')}
          <Typography variant="body2" color="textSecondary">
            {article ?? translate('resources.targets.articleUnconfirmed')}
            {source && ` · ${translate('resources.targets.readIn', { source })}`}
          </Typography>
        </>
      ),
    },
    {
      label: 'resources.targets.fields.state',
      file: { path: 'state', words: { of: 'AreaTargetState', values: AreaTargetState } },
      render: ({ state, endedOn, endingReason }) =>
        state === 'ENDED'
          ? translate('resources.targets.endedOn', { day: format.date(endedOn), reason: endingReason })
          : translate(`enums.AreaTargetState.${state}`),
    },
  ];
  if (mayEnd)
    columns.push({
      label: 'resources.targets.fields.acts',
      render: (target) => mayEnd(target) && <EndTargetButton target={target} />,
    });
  return columns;
}

/** Whoever set a target ends it; one that was shipped is ended at the level of the country. Null for those who end none. */
function useMayEnd(): ((target: AreaTarget) => boolean) | null {
  const can = useCan()('areaTarget.set');
  const own = (useWorkplaces() ?? []).map(({ id }) => id);
  const area = useOwnArea();
  if (!can) return null;
  return ({ state, organisation }) =>
    state === 'IN_FORCE' && (organisation ? own.includes(organisation.id) : area?.level === 'COUNTRY');
}
