import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Measure, Share, Threshold } from './criteria.graphql.ts';
import { useBilingual, useDecimal } from './useBilingual.ts';
import { useConditionText, useThresholdText } from './useCriteriaTexts.ts';
import { UnverifiedChip } from './UnverifiedChip';

/** How a target is answered, and from which number on it is met. */
export const MeasureView = ({ measure }: { measure: Measure }) => {
  switch (measure.kind) {
    case 'SHARES':
      return (
        <Stack spacing={1}>
          {(measure.parts ?? []).map((part) => (
            <ShareView key={part.code} part={part} />
          ))}
        </Stack>
      );
    case 'COUNT':
      return <CountView measure={measure} />;
    case 'RANK':
      return <RankView measure={measure} />;
    case 'POINTS':
      return <PointsView measure={measure} />;
    case 'CHANGE':
      return <ChangeView measure={measure} />;
    default:
      return <Plain text="resources.criteria.measure.yesNo" />;
  }
};

const Plain = ({ text }: { text: string }) => {
  const translate = useTranslate();
  return <Typography color="textSecondary">{translate(text)}</Typography>;
};

export const Chip = ({ children }: { children: string }) => (
  <Box
    component="span"
    sx={{
      border: 1,
      borderColor: 'divider',
      borderRadius: 1.5,
      px: 1,
      py: 0.25,
      typography: 'body2',
      fontWeight: 600,
      display: 'inline-block',
    }}
  >
    {children}
  </Box>
);

export const Thresholds = ({ thresholds, unit }: { thresholds: readonly Threshold[]; unit: '%' | '' | 'points' }) => {
  const text = useThresholdText(unit);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {thresholds.map((threshold, at) => (
        <Chip key={at}>{text(threshold)}</Chip>
      ))}
    </Stack>
  );
};

const ShareView = ({ part: { numerator, denominator, thresholds, applies } }: { part: Share }) => {
  const say = useBilingual();
  const conditionText = useConditionText();
  const whom = conditionText(applies);
  return (
    <Box>
      <Typography variant="body2">
        {say(numerator)} / {say(denominator)}
        {whom && ` (${whom})`}
      </Typography>
      <Thresholds thresholds={thresholds} unit="%" />
    </Box>
  );
};

const CountView = ({ measure: { counted, thresholds, also } }: { measure: Measure }) => {
  const say = useBilingual();
  return (
    <Stack spacing={0.5}>
      {counted && <Typography variant="body2">{say(counted)}</Typography>}
      <Thresholds thresholds={thresholds ?? []} unit="" />
      {also && <Typography variant="body2">{say(also)}</Typography>}
    </Stack>
  );
};

const ChangeView = ({ measure: { measured, direction } }: { measure: Measure }) => {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <Stack spacing={0.5}>
      {measured && <Typography variant="body2">{say(measured)}</Typography>}
      <Box>
        <Chip>{translate(`enums.ChangeDirection.${direction}`)}</Chip>
      </Box>
    </Stack>
  );
};

const RankView = ({ measure: { ranks, atLeast } }: { measure: Measure }) => {
  const translate = useTranslate();
  const say = useBilingual();
  const least = ranks?.find(({ code }) => code === atLeast);
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Typography variant="body2">{(ranks ?? []).map(({ words }) => say(words)).join(' → ')}</Typography>
      {least ? (
        <Chip>{translate('resources.criteria.measure.fromRank', { rank: say(least.words) })}</Chip>
      ) : (
        <UnverifiedChip />
      )}
    </Stack>
  );
};

const PointsView = ({ measure: { maximum, step, caps, listed } }: { measure: Measure }) => {
  const translate = useTranslate();
  const say = useBilingual();
  const decimal = useDecimal();
  const conditionText = useConditionText();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Chip>{translate('resources.criteria.measure.points', { maximum: decimal(maximum ?? 0) })}</Chip>
      {listed ? (
        <Typography variant="body2">
          {translate('resources.criteria.measure.each', { points: decimal(listed.each) })}
          {listed.things.length > 0 && `: ${listed.things.map(say).join(', ')}`}
        </Typography>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.criteria.measure.step', { step: decimal(step ?? 0) })}
        </Typography>
      )}
      {(caps ?? []).map(({ when, value }, at) => (
        <Chip key={at}>
          {translate('resources.criteria.measure.cap', { whom: conditionText(when), points: decimal(value) })}
        </Chip>
      ))}
    </Stack>
  );
};
