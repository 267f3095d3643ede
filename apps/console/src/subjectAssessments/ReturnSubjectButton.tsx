import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../assessments/index.ts';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { RETURN_SUBJECT_ASSESSMENT, type SubjectAssessment } from './subjectAssessments.graphql.ts';
import { useSubjectName } from './useSubjectName.ts';

/** Sends one back with a reason, at a target or about the whole. */
export const ReturnSubjectButton = ({ assessment }: { assessment: SubjectAssessment }) => {
  const translate = useTranslate();
  const wordsOf = useWords();
  const nameOf = useSubjectName();
  const [target, setTarget] = useState('');
  const [message, setMessage] = useState('');
  const { id, version, state, criteria } = assessment;
  const targets = criteria.content.criteria.flatMap((criterion) => criterion.targets);
  const remarks = [{ target: target || null, message: message.trim() }];
  return (
    <ActButton
      act={useAct(RETURN_SUBJECT_ASSESSMENT, { done: 'assessments.return.done', onDone: () => setMessage('') })}
      icon={AssignmentReturn}
      color="warning"
      label={state === 'REVIEWED' ? 'assessments.return.again' : 'assessments.return.label'}
      explanation="assessments.return.explanation"
      params={{ name: nameOf(assessment), smart_count: 1 }}
      variables={() => (message.trim() ? { input: { id, version, remarks } } : null)}
    >
      <TextField
        select
        fullWidth
        margin="normal"
        label={translate('resources.subjectAssessments.fields.target')}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
      >
        <MenuItem value="">{translate('assessments.whole')}</MenuItem>
        {targets.map(({ code, words }) => (
          <MenuItem key={code} value={code}>
            {code}. {wordsOf(words)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        fullWidth
        multiline
        margin="normal"
        label={translate('assessments.reason')}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </ActButton>
  );
};
