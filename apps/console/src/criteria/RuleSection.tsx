import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Page';
import type { Rule, VersionWhole } from './criteria.graphql.ts';
import { faultsAt } from './editor/contentEdits.rules.ts';
import { FaultList } from './editor/FaultList';
import { EditDeadlinesButton, EditNotesButton } from './editor/BesideButtons';
import { EditRuleButton } from './editor/HeadButtons';
import { Chip, Thresholds } from './MeasureView';
import { useBilingual, useDecimal } from './useBilingual.ts';
import { useCitation } from './useCriteriaTexts.ts';

/** How a result follows, and until when what is due. */
export const RuleSection = ({ version, isEditable }: { version: VersionWhole; isEditable: boolean }) => {
  const { content, deadlines, notes, faults } = version;
  const translate = useTranslate();
  const say = useBilingual();
  const cite = useCitation();
  return (
    <>
      <Section
        title={translate('resources.criteria.result')}
        actions={isEditable && <EditRuleButton key={version.version} version={version} />}
      >
        <RuleView rule={content.rule} />
        {isEditable && <FaultList faults={faultsAt(faults, 'rule')} />}
      </Section>
      {(deadlines.length > 0 || isEditable) && (
        <Section
          title={translate('resources.criteria.deadlines')}
          actions={isEditable && <EditDeadlinesButton key={version.version} version={version} />}
        >
          <Stack component="ul" spacing={0.5} sx={{ m: 0, pl: 2.5 }}>
            {deadlines.map(({ step, to, yearsAfter, month, day, isBefore, citation }, at) => (
              <li key={at}>
                {translate(`enums.CriteriaDeadlineStep.${step}`)}: {say(to)},{' '}
                {translate(`resources.criteria.${isBefore ? 'beforeDay' : 'byDay'}`, {
                  day: `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`,
                })}{' '}
                {translate(`resources.criteria.${yearsAfter === 1 ? 'nextYear' : 'sameYear'}`)} ({cite(citation)})
              </li>
            ))}
          </Stack>
        </Section>
      )}
      {(notes.length > 0 || isEditable) && (
        <Section
          title={translate('resources.criteria.notes')}
          actions={isEditable && <EditNotesButton key={version.version} version={version} />}
        >
          {notes.map((note) => (
            <Typography key={note.vi} sx={{ mb: 1 }}>
              {say(note)}
            </Typography>
          ))}
        </Section>
      )}
    </>
  );
};

/** A rule in words. */
export const RuleView = ({ rule }: { rule: Rule }) => {
  const { kind, withoutEvidence, bands, noCriterionZero, marks, minimumPerItem, citation } = rule;
  const translate = useTranslate();
  const say = useBilingual();
  const decimal = useDecimal();
  const cite = useCitation();
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Typography>{translate(`enums.ResultRuleKind.${kind}`)}</Typography>
      {bands && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {bands.map(({ code, words, from }) => (
            <Chip key={code}>{translate('resources.criteria.band', { band: say(words), from: decimal(from) })}</Chip>
          ))}
        </Stack>
      )}
      {marks && <Thresholds thresholds={marks} unit="points" />}
      {minimumPerItem !== null && (
        <Typography>{translate('resources.criteria.minimumPerItem', { points: decimal(minimumPerItem) })}</Typography>
      )}
      {noCriterionZero && <Typography>{translate('resources.criteria.noCriterionZero')}</Typography>}
      <Typography>{translate(`enums.WithoutEvidence.${withoutEvidence}`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {cite(citation)}
      </Typography>
    </Stack>
  );
};
