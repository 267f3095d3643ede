import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';

type Reason = Types.SubjectEnd;

interface EndSubjectButtonProps<Data> {
  document: TrustedDocument<Data, { id: string; version: number; reason: Reason; endsOn?: string | null }>;
  subject: { id: string; version: number; startsOn: string };
  /** Reasons that there may be; the first is offered. */
  reasons: readonly Reason[];
}

/** The subject no longer counts; its record stays. */
export function EndSubjectButton<Data>({ document, subject, reasons }: EndSubjectButtonProps<Data>) {
  const translate = useTranslate();
  const [reason, setReason] = useState<Reason>(reasons[0]!);
  const [endsOn, setEndsOn] = useState(today());
  const act = useAct(document, { done: 'resources.subjects.end.done' });
  const { id, version, startsOn } = subject;
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.subjects.end.label"
      explanation="resources.subjects.end.explanation"
      variables={() => ({ id, version, reason, endsOn })}
    >
      <TextField
        select
        label={translate('resources.subjects.end.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value as Reason)}
      >
        {reasons.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enums.SubjectEnd.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField label="resources.subjects.end.endsOn" value={endsOn} onChange={setEndsOn} min={startsOn} />
    </ActButton>
  );
}
