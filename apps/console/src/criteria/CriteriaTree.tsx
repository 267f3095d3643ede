import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Page';
import type { Bilingual, Content, CriterionWhole, Target } from './criteria.graphql.ts';
import { MeasureView } from './MeasureView';
import { UnverifiedChip } from './UnverifiedChip';
import { useBilingual, useDecimal } from './useBilingual.ts';
import { useCitation, useConditionText } from './useCriteriaTexts.ts';

/** A version as it is read: criterion by criterion, each target with how it is met and where that stands. */
export const CriteriaTree = ({ content: { criteria } }: { content: Content }) =>
  criteria.map((criterion) => <CriterionSection key={criterion.code} criterion={criterion} />);

const CriterionSection = ({
  criterion: { code, words, citation, targets, maximum, unverified },
}: {
  criterion: CriterionWhole;
}) => {
  const translate = useTranslate();
  const say = useBilingual();
  const decimal = useDecimal();
  const cite = useCitation();
  const most = maximum === null ? '' : translate('resources.criteria.measure.points', { maximum: decimal(maximum) });
  return (
    <Section title={`${code}. ${say(words)}`}>
      <Typography variant="body2" color="textSecondary">
        {[cite(citation), most].filter(Boolean).join(' · ')}
      </Typography>
      {unverified && <Unverified words={unverified} />}
      {targets.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {targets.map((target) => (
            <TargetRow key={target.code} target={target} />
          ))}
        </Box>
      )}
    </Section>
  );
};

const TargetRow = ({ target: { code, words, citation, measure, applies, unverified } }: { target: Target }) => {
  const translate = useTranslate();
  const say = useBilingual();
  const cite = useCitation();
  const conditionText = useConditionText();
  const whom = conditionText(applies);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '56px minmax(0, 1fr) minmax(0, 380px)' },
        columnGap: 2,
        rowGap: 1,
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{code}</Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography>{say(words)}</Typography>
        {whom && (
          <Typography variant="body2" color="textSecondary">
            {translate('resources.criteria.onlyFor', { whom })}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {cite(citation)}
        </Typography>
        {unverified && <Unverified words={unverified} />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <MeasureView measure={measure} />
      </Box>
    </Box>
  );
};

export const Unverified = ({ words }: { words: Bilingual }) => {
  const say = useBilingual();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
      <UnverifiedChip />
      <Typography variant="body2">{say(words)}</Typography>
    </Stack>
  );
};
