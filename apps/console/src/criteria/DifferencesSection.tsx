import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Page';
import type { Content, Target, VersionWhole } from './criteria.graphql.ts';
import { MeasureView } from './MeasureView';
import { RuleView } from './RuleSection';
import { useBilingual } from './useBilingual.ts';
import { useCitation, useConditionText } from './useCriteriaTexts.ts';

type Difference = VersionWhole['differences'][number];

/** What a version says otherwise than the one before it, before and after beside each other. */
export const DifferencesSection = ({ version: { differences, before, content } }: { version: VersionWhole }) => {
  const translate = useTranslate();
  if (!before) return null;
  const title = translate('resources.criteria.differences', { number: before.number, text: before.textCode });
  return (
    <Section title={title} count={differences.length}>
      {differences.length === 0 && (
        <Typography color="textSecondary">{translate('resources.criteria.noDifferences')}</Typography>
      )}
      {differences.map((difference) => (
        <DifferenceRow
          key={`${difference.of} ${difference.code}`}
          difference={difference}
          before={before.content}
          after={content}
        />
      ))}
    </Section>
  );
};

interface DifferenceRowProps {
  difference: Difference;
  before: Content;
  after: Content;
}

const DifferenceRow = ({ difference: { of, code, change, aspects }, before, after }: DifferenceRowProps) => {
  const translate = useTranslate();
  const what = aspects.map((aspect) => translate(`enums.CriteriaDifferenceAspect.${aspect}`)).join(', ');
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, '&:first-of-type': { borderTop: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>
        {[translate(`enums.CriteriaDifferenceOf.${of}`), code].filter(Boolean).join(' ')}:{' '}
        {translate(`enums.CriteriaDifferenceChange.${change}`)}
        {what && ` (${what})`}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 2, mt: 1 }}>
        <Side label="resources.criteria.before" of={of} code={code} content={before} />
        <Side label="resources.criteria.after" of={of} code={code} content={after} />
      </Box>
    </Box>
  );
};

interface SideProps {
  label: string;
  of: Difference['of'];
  code: string | null;
  content: Content;
}

const Side = ({ label, of, code, content: { criteria, rule } }: SideProps) => {
  const translate = useTranslate();
  const say = useBilingual();
  const target = criteria.flatMap(({ targets }) => targets).find((one) => one.code === code);
  const criterion = criteria.find((one) => one.code === code);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" color="textSecondary">
        {translate(label)}
      </Typography>
      {of === 'RULE' && <RuleView rule={rule} />}
      {of === 'CRITERION' && (
        <Typography>{criterion ? say(criterion.words) : translate('resources.criteria.none')}</Typography>
      )}
      {of === 'TARGET' &&
        (target ? <TargetSide target={target} /> : <Typography>{translate('resources.criteria.none')}</Typography>)}
    </Box>
  );
};

const TargetSide = ({ target: { words, measure, citation, applies } }: { target: Target }) => {
  const say = useBilingual();
  const cite = useCitation();
  const conditionText = useConditionText();
  return (
    <>
      <Typography>{say(words)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[cite(citation), conditionText(applies)].filter(Boolean).join(' · ')}
      </Typography>
      <MeasureView measure={measure} />
    </>
  );
};
