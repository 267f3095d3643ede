import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Section } from '../shared/Page';
import type { Bilingual, CriterionWhole, Target, VersionWhole } from './criteria.graphql.ts';
import { faultsAt } from './editor/contentEdits.rules.ts';
import { AddCriterionButton, CriterionButtons } from './editor/CriterionButtons';
import { FaultList } from './editor/FaultList';
import { TargetButtons } from './editor/TargetButtons';
import { MeasureView } from './MeasureView';
import { UnverifiedChip } from './UnverifiedChip';
import { useBilingual, useDecimal } from './useBilingual.ts';
import { useCitation, useConditionText } from './useCriteriaTexts.ts';

interface CriteriaTreeProps {
  version: VersionWhole;
  /** A draft, and whoever reads it keeps criteria. */
  isEditable: boolean;
}

/** A version as it is read: criterion by criterion, each target with how it is met and where that stands. */
export const CriteriaTree = ({ version, isEditable }: CriteriaTreeProps) => (
  <>
    {version.content.criteria.map((criterion, at) => (
      <CriterionSection
        key={`${version.version} ${criterion.code} ${at}`}
        criterion={criterion}
        at={at}
        version={version}
        isEditable={isEditable}
      />
    ))}
    {isEditable && (
      <Box sx={{ mb: 3 }}>
        <AddCriterionButton key={version.version} version={version} />
      </Box>
    )}
  </>
);

interface CriterionSectionProps extends CriteriaTreeProps {
  criterion: CriterionWhole;
  at: number;
}

const CriterionSection = ({ criterion, at, version, isEditable }: CriterionSectionProps) => {
  const { code, words, citation, targets, maximum, unverified } = criterion;
  const translate = useTranslate();
  const say = useBilingual();
  const decimal = useDecimal();
  const cite = useCitation();
  const most = maximum === null ? '' : translate('resources.criteria.measure.points', { maximum: decimal(maximum) });
  const own = faultsAt(version.faults, `criteria.${at}`).filter(({ path }) => !/\.targets\.\d/.test(path));
  return (
    <Section
      title={`${code}. ${say(words)}`}
      actions={isEditable && <CriterionButtons version={version} at={at} criterion={criterion} />}
    >
      <Typography variant="body2" color="textSecondary">
        {[cite(citation), most].filter(Boolean).join(' · ')}
      </Typography>
      {unverified && <Unverified words={unverified} />}
      {isEditable && <FaultList faults={own} />}
      {targets.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {targets.map((target, place) => (
            <TargetRow key={target.code} target={target}>
              {isEditable && (
                <>
                  <FaultList faults={faultsAt(version.faults, `criteria.${at}.targets.${place}`)} />
                  <TargetButtons version={version} place={{ criterion: at, target: place }} target={target} />
                </>
              )}
            </TargetRow>
          ))}
        </Box>
      )}
    </Section>
  );
};

/** One that a search led to stands out, and is scrolled to. */
const TargetRow = ({ target, children }: { target: Target; children: ReactNode }) => {
  const { code, words, citation, measure, applies, unverified } = target;
  const translate = useTranslate();
  const say = useBilingual();
  const cite = useCitation();
  const conditionText = useConditionText();
  const whom = conditionText(applies);
  const row = useRef<HTMLElement>(null);
  const isMeant = useSearchParams()[0].get('target') === code;
  useEffect(() => {
    if (isMeant) row.current?.scrollIntoView({ block: 'center' });
  }, [isMeant]);
  return (
    <Box
      component="li"
      ref={row}
      aria-current={isMeant ? 'location' : undefined}
      sx={{
        bgcolor: isMeant ? 'action.selected' : undefined,
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
        {children}
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
