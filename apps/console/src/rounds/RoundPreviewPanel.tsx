import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Faults } from '../shared/Faults';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces';
import type { RoundPreviewInput } from '../dataProvider/schema.ts';
import { ROUND_PREVIEW, type RoundPreview } from './rounds.graphql.ts';
import type { NamedTier } from './tierName.rules';
import { useTierName } from './useTierName';

type Values = Partial<RoundPreviewInput>;

/** The form as the API previews it; null while something that it needs is open. */
function planOf({ organisationId, formVersionId, year, startsOn, endsOn, tiers }: Values): RoundPreviewInput | null {
  if (!organisationId || !year || !startsOn || !endsOn || !tiers?.every(({ dueOn }) => dueOn)) return null;
  const numbered = tiers.map(({ kinds, levels, dueOn, dueBoundary }, tier) => ({
    tier,
    kinds: kinds ?? [],
    levels: levels ?? [],
    dueOn,
    dueBoundary,
  }));
  return {
    organisationId,
    formVersionId: formVersionId ?? null,
    year,
    startsOn,
    endsOn,
    tiers: numbered,
  };
}

/** Who would owe what by when, before the round is opened. */
export const RoundPreviewPanel = () => {
  const translate = useTranslate();
  const values = useWatch() as Values;
  const [plan, setPlan] = useState<RoundPreviewInput | null>(null);
  const { data, error, isFetching } = useGraphql(ROUND_PREVIEW, plan && { input: plan });
  const now = planOf(values);
  const isOld = plan !== null && JSON.stringify(plan) !== JSON.stringify(now);
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Button variant="outlined" disabled={!now} onClick={() => setPlan(now)}>
        {translate('resources.rounds.preview.label')}
      </Button>
      {!now && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.rounds.preview.open')}
        </Typography>
      )}
      {isFetching && <LinearProgress sx={{ width: 1 }} aria-label={translate('shared.loading')} />}
      <ErrorNotice error={error} />
      <Faults error={error} />
      {isOld && <Alert severity="info">{translate('resources.rounds.preview.old')}</Alert>}
      {data && !error && <Shown preview={data.roundPreview} tiers={plan?.tiers ?? []} />}
    </Stack>
  );
};

interface ShownProps {
  preview: RoundPreview;
  tiers: readonly NamedTier[];
}

const Shown = ({ preview: { lines, outside, alike, instead }, tiers }: ShownProps) => {
  const translate = useTranslate();
  const nameOf = useTierName();
  const format = useFormat();
  const { setValue } = useFormContext();
  const other = useWorkplaces()?.find(({ name }) => name === instead);
  return (
    <Stack spacing={1.5} sx={{ width: 1 }}>
      {instead && (
        <Alert
          severity="warning"
          action={
            other && (
              <Button
                color="inherit"
                size="small"
                onClick={() => setValue('organisationId', other.id, { shouldDirty: true })}
              >
                {translate('resources.rounds.preview.take', { name: instead })}
              </Button>
            )
          }
        >
          {translate('resources.rounds.preview.nobody', { name: instead })}
        </Alert>
      )}
      {alike.length > 0 && (
        <Alert severity="warning">{translate('resources.rounds.preview.alike', { names: alike.join('; ') })}</Alert>
      )}
      {outside.length > 0 && (
        <Alert severity="error">{translate('resources.rounds.preview.outside', { names: outside.join('; ') })}</Alert>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map(({ tier, count, lastDay, examples }) => (
          <Typography component="li" key={tier} variant="body2" color={count === 0 ? 'error' : undefined}>
            {translate('resources.rounds.preview.line', {
              tier: nameOf(tiers, tier),
              count: format.number(count),
              day: format.date(lastDay),
            })}
            {examples.length > 0 && ` ${examples.join('; ')}${count > examples.length ? '…' : ''}`}
          </Typography>
        ))}
      </Box>
    </Stack>
  );
};
