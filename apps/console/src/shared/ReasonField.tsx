import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

export interface Reason {
  value: string;
  set: (value: string) => void;
}

export function useReason(): Reason {
  const [value, set] = useState('');
  return { value, set };
}

interface ReasonFieldProps {
  reason: Reason;
  /** False: something stands before it, which has the focus. */
  isFirst?: boolean;
  /** Characters that the act takes. */
  most?: number;
}

/** The reason that an act with consequences needs; it goes into the trail. */
export const ReasonField = ({ reason, isFirst = true, most = 1000 }: ReasonFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('shared.reason')}
      value={reason.value}
      onChange={(event) => reason.set(event.target.value)}
      required
      multiline
      minRows={2}
      autoFocus={isFirst}
      slotProps={{ htmlInput: { maxLength: most } }}
    />
  );
};
