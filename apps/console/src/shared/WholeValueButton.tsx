import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Alert } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import { ActButton } from './ActButton';
import { ReasonField, useReason } from './ReasonField';
import { useAct } from './useAct';

interface WholeValueButtonProps<Data, Asked> {
  document: TrustedDocument<Data, Asked & { reason: string }>;
  asked: Asked;
  valueOf: (data: Data) => string;
  /** What the value is, translated: `Số định danh`. */
  name: string;
}

/** Something masked, whole, once: the trail keeps who looked and what for. */
export function WholeValueButton<Data, Asked>({ document, asked, valueOf, name }: WholeValueButtonProps<Data, Asked>) {
  const translate = useTranslate();
  const reason = useReason();
  const [value, setValue] = useState<string | null>(null);
  const act = useAct(document, { onDone: (data) => setValue(valueOf(data)) });
  return (
    <>
      <ActButton
        act={act}
        icon={Visibility}
        label="shared.wholeValue.label"
        explanation="shared.wholeValue.explanation"
        params={{ name }}
        variant="text"
        size="small"
        variables={() => (reason.value.trim() === '' ? null : { ...asked, reason: reason.value })}
      >
        <ReasonField reason={reason} />
      </ActButton>
      {value && (
        <Alert severity="info" onClose={() => setValue(null)}>
          {translate('shared.wholeValue.is', { name, value })}
        </Alert>
      )}
    </>
  );
}
