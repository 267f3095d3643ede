import AttachFile from '@mui/icons-material/AttachFileOutlined';
import TrendingUp from '@mui/icons-material/TrendingUpOutlined';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DirectivePicker } from '../directives';
import { FileButton } from '../shared/FileButton';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { useAct } from '../shared/useAct';
import { type Assignment, type AssignmentPartyDetails, RECORD_PROGRESS } from './assignments.graphql.ts';
import type { Directive } from '../directives';

interface RecordProgressProps {
  assignment: Assignment;
  party: AssignmentPartyDetails;
}

interface Draft {
  percent: WholeNumber;
  note: string;
  file: { sha256: string; fileName: string } | null;
  directive: Pick<Directive, 'id' | 'code' | 'subject'> | null;
}

/** What the own workplace has reached, with evidence when the whole is done. */
export const RecordProgressButton = ({ assignment, party }: RecordProgressProps) => {
  const [draft, setDraft] = useState<Draft>(() => blank(party));
  const act = useAct(RECORD_PROGRESS, {
    done: 'resources.assignments.record.done',
    onDone: () => setDraft(blank(party)),
  });
  const variables = () => ({
    input: {
      assignmentId: assignment.id,
      organisationId: party.organisation.id,
      percent: numberOf(draft.percent) ?? 0,
      note: draft.note.trim() || null,
      sha256: draft.file?.sha256 ?? null,
      fileName: draft.file?.fileName ?? null,
      directiveId: draft.directive?.id ?? null,
    },
  });
  return (
    <ActButton
      act={act}
      icon={TrendingUp}
      variant="contained"
      size="small"
      label="resources.assignments.record.label"
      explanation="resources.assignments.record.explanation"
      variables={variables}
    >
      <Fields draft={draft} set={(change) => setDraft((held) => ({ ...held, ...change }))} party={party} />
    </ActButton>
  );
};

const blank = ({ percent }: AssignmentPartyDetails): Draft => ({
  percent: percent ?? 0,
  note: '',
  file: null,
  directive: null,
});

interface FieldsProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  party: AssignmentPartyDetails;
}

const Fields = ({ draft, set, party: { suggestedEvidence } }: FieldsProps) => {
  const translate = useTranslate();
  const { percent, note, file, directive } = draft;
  return (
    <>
      <WholeNumberField
        isRequired
        autoFocus
        label="resources.assignments.fields.percent"
        suffix="%"
        max={100}
        value={percent}
        onChange={(reached) => set({ percent: reached })}
      />
      <TextField
        label={translate('resources.assignments.fields.note')}
        value={note}
        onChange={(event) => set({ note: event.target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Box>
        <Typography variant="h3" component="h3">
          {translate('resources.assignments.record.evidence')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate('resources.assignments.record.evidenceHelp')}
        </Typography>
        <FileButton
          label="resources.assignments.record.file"
          icon={AttachFile}
          onUploaded={({ sha256, fileName }) => set({ file: { sha256, fileName } })}
        />
        {file && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {file.fileName}
          </Typography>
        )}
      </Box>
      {suggestedEvidence.length > 0 && (
        <TextField
          select
          label={translate('resources.assignments.suggested')}
          value={suggestedEvidence.some(({ id }) => id === directive?.id) ? directive!.id : ''}
          onChange={({ target }) => set({ directive: suggestedEvidence.find(({ id }) => id === target.value) ?? null })}
        >
          {suggestedEvidence.map(({ id, code, subject }) => (
            <MenuItem key={id} value={id}>
              {[code, subject].filter(Boolean).join(' · ')}
            </MenuItem>
          ))}
        </TextField>
      )}
      <DirectivePicker
        label="resources.assignments.record.directive"
        value={directive}
        onPick={(chosen) => set({ directive: chosen })}
      />
    </>
  );
};
