import EventNote from '@mui/icons-material/EventNoteOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useBilingual, useCitation } from '../criteria/index.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { Assessment } from './assessments.graphql.ts';

const TONES: Record<string, Tone> = { REGISTERED: 'success', APPROVED: 'info', DRAFT: 'neutral' };

/** Which papers of the dossier there are and which are missing, by which days the law wants what, and how long a recognition bears. */
export const DossierPart = ({
  assessment: { criteria, dossier, lawDays, recognitionTerms },
}: {
  assessment: Assessment;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const say = useBilingual();
  const cite = useCitation();
  if (lawDays.length === 0) return null;
  return (
    <Section title={translate('assessments.dossier.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {dossier.map(({ paper, state, directive }) => (
          <Box
            component="li"
            key={paper}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}
          >
            <Typography component="span">
              {directive ? (
                <RecordLink resource="directives" id={directive.id}>
                  {translate(`enums.DossierPaperKind.${paper}`)}
                </RecordLink>
              ) : (
                translate(`enums.DossierPaperKind.${paper}`)
              )}
            </Typography>
            <StatusChip tone={state ? TONES[state]! : 'warning'} icon={EventNote}>
              {translate(state ? `enums.DirectiveState.${state}` : 'assessments.dossier.missing')}
            </StatusChip>
          </Box>
        ))}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 2, pl: 2.5 }}>
        {lawDays.map(({ step, to, day, isBefore, citation }) => (
          <Typography component="li" variant="body2" key={step}>
            {`${translate(`enums.CriteriaDeadlineStep.${step}`)} (${say(to)}): `}
            {translate(`resources.criteria.${isBefore ? 'beforeDay' : 'byDay'}`, { day: format.date(day) })}
            <Typography component="span" variant="body2" color="text.secondary">
              {` · ${cite({ ...citation, text: citation.text ?? criteria.textCode })}`}
            </Typography>
          </Typography>
        ))}
      </Box>
      {recognitionTerms.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
          {recognitionTerms.map(({ kind, months, citation, validFrom }) => (
            <Typography component="li" variant="body2" key={kind}>
              {translate(`enums.RecognitionTermKind.${kind}`)}
              {': '}
              {months === null
                ? translate('assessments.dossier.unverified')
                : translate(`assessments.dossier.terms.${kind}`, { months })}
              <Typography component="span" variant="body2" color="text.secondary">
                {` · ${citation} · ${translate('assessments.dossier.since', { day: format.date(validFrom) })}`}
              </Typography>
            </Typography>
          ))}
        </Box>
      )}
    </Section>
  );
};
