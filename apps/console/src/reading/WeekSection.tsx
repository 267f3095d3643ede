import { Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Section } from '../shared/Page';
import { Fields, PartSwitch, WholeRow } from './Fields';
import { ReadFrom } from './ReadFrom';
import { Day, Whole, Words } from './ReadingInputs';
import { useReadingScope } from './ReadingContext';
import type { ReadingValues } from './readingValues.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The lifelong learning week that the document calls. */
export const WeekSection = () => {
  const translate = useTranslate();
  const hasWeek = useWatch<ReadingValues, 'hasWeek'>({ name: 'hasWeek' });
  return (
    <Section id="reading-week" title={translate('reading.sections.week')}>
      <PartSwitch name="hasWeek" label="reading.week.use" />
      {hasWeek && <WeekFields />}
    </Section>
  );
};

const WeekFields = () => {
  const { week } = useReadingScope().proposal.reading;
  const sure = (part: string): number | null =>
    week?.parts.some(({ name }) => name === part) ? week.confidence : null;
  return (
    <Fields>
      <ReadFrom id="week.year" confidence={sure('year')} names={['week.year']}>
        <Whole name="week.year" label="reading.week.year" kind="year" min={FIRST_YEAR} max={LAST_YEAR} isRequired />
      </ReadFrom>
      <ReadFrom id="week.opening" confidence={sure('opening')} names={['week.openingOn']}>
        <Day name="week.openingOn" label="reading.week.openingOn" />
      </ReadFrom>
      <WholeRow>
        <ReadFrom id="week.theme" confidence={sure('theme')} names={['week.theme']}>
          <Words name="week.theme" label="reading.week.theme" isLong />
        </ReadFrom>
        <SuggestedThemes themes={week?.suggestedThemes ?? []} />
      </WholeRow>
      <ReadFrom id="week.from" confidence={sure('from')} names={['week.startsOn']}>
        <Day name="week.startsOn" label="reading.week.startsOn" />
      </ReadFrom>
      <ReadFrom id="week.to" confidence={sure('to')} names={['week.endsOn']}>
        <Day name="week.endsOn" label="reading.week.endsOn" />
      </ReadFrom>
      <WholeRow>
        <Words name="week.openingPlace" label="reading.week.openingPlace" />
      </WholeRow>
    </Fields>
  );
};

/** Some documents leave the choice of the theme to the units and suggest a few. */
const SuggestedThemes = ({ themes }: { themes: string[] }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext<ReadingValues>();
  if (themes.length === 0) return null;
  return (
    <Stack spacing={0.5} sx={{ mt: 1, alignItems: 'flex-start' }}>
      <Typography variant="caption" color="textSecondary">
        {translate('reading.week.suggested')}
      </Typography>
      {themes.map((theme, at) => (
        <Chip
          key={theme}
          data-span={`week.suggestedTheme.${at}`}
          label={theme}
          variant="outlined"
          onClick={() => setValue('week.theme', theme, { shouldDirty: true })}
          sx={{ height: 'auto', maxWidth: '100%', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 } }}
        />
      ))}
    </Stack>
  );
};
