import { Box, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { Percent } from './Percent';
import { RecordProgressButton } from './RecordProgressButton';
import type { Assignment, AssignmentPartyDetails, AssignmentProgress } from './assignments.graphql.ts';

interface PartySectionProps {
  assignment: Assignment;
  party: AssignmentPartyDetails;
}

/** One party: its role, how far it is, and what it wrote down, the latest first. */
export const PartySection = ({ assignment, party }: PartySectionProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { organisation, role, namedAs, percent, doneOn, canRecord, progress } = party;
  return (
    <Section
      title={organisation.name}
      count={translate(`enums.AssignmentRole.${role}`)}
      actions={canRecord && <RecordProgressButton assignment={assignment} party={party} />}
    >
      <Stack spacing={1.5}>
        {namedAs !== organisation.name && (
          <Typography variant="body2" color="textSecondary">
            {translate('resources.assignments.namedAs', { name: namedAs })}
          </Typography>
        )}
        <Box sx={{ maxWidth: 360 }}>
          <Percent value={percent ?? 0} label={organisation.name} />
        </Box>
        <Typography variant="body2">
          {doneOn
            ? translate('resources.assignments.doneOn', { date: format.date(doneOn) })
            : translate('resources.assignments.notDone')}
        </Typography>
        {progress.length > 0 && (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {progress.map((one) => (
              <Step key={one.id} progress={one} />
            ))}
          </Box>
        )}
        <Suggested party={party} />
      </Stack>
    </Section>
  );
};

const Step = ({ progress }: { progress: AssignmentProgress }) => {
  const format = useFormat();
  const { percent, note, recordedAt } = progress;
  return (
    <Box component="li" sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, py: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {format.percent(percent, 100)} · {format.dateTime(recordedAt)}
      </Typography>
      {note && <Typography variant="body2">{note}</Typography>}
      <EvidenceLine progress={progress} />
    </Box>
  );
};

const EvidenceLine = ({ progress: { file, fileName, directive } }: { progress: AssignmentProgress }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!file && !directive) return null;
  return (
    <Typography variant="body2" component="div">
      {translate('resources.assignments.evidence')}{' '}
      {file && (
        <Link href={file.url} target="_blank" rel="noopener" underline="always">
          {fileName} ({format.bytes(file.size)})
        </Link>
      )}
      {directive && (
        <RecordLink resource="directives" id={directive.id} isInText>
          {directive.code ?? directive.subject}
        </RecordLink>
      )}
    </Typography>
  );
};

/** Documents of the party that follow the one that gave the task: likely what was asked for. */
const Suggested = ({ party: { suggestedEvidence, doneOn } }: { party: AssignmentPartyDetails }) => {
  const translate = useTranslate();
  if (doneOn || suggestedEvidence.length === 0) return null;
  return (
    <Box sx={(theme) => ({ ...theme.tones.info, borderRadius: 1, px: 1.5, py: 1 })}>
      <Typography variant="caption" sx={{ fontWeight: 600 }}>
        {translate('resources.assignments.suggested')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {suggestedEvidence.map(({ id, code, subject }) => (
          <li key={id}>
            <RecordLink resource="directives" id={id}>
              {[code, subject].filter(Boolean).join(' · ')}
            </RecordLink>
          </li>
        ))}
      </Box>
    </Box>
  );
};
