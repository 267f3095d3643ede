import Block from '@mui/icons-material/BlockOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RevocationGround } from '../dataProvider/schema.ts';
import { DirectivePicker } from '../directives';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type RecognitionDetails, REVOKE_RECOGNITION } from './recognitions.graphql.ts';

type Chosen = { id: string; code: string | null; subject: string } | null;

/** By the leader of whoever decided: it stays in the book, with its ground and reason. */
export const RevokeButton = ({ recognition: { id, version, canRevoke } }: { recognition: RecognitionDetails }) => {
  const translate = useTranslate();
  const reason = useReason();
  const [ground, setGround] = useState<RevocationGround | ''>('');
  const [directive, setDirective] = useState<Chosen>(null);
  const act = useAct(REVOKE_RECOGNITION, { done: 'resources.recognitions.revoke.done' });
  if (!canRevoke) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      label="resources.recognitions.revoke.label"
      explanation="resources.recognitions.revoke.explanation"
      variables={() =>
        ground && reason.value.trim()
          ? { input: { id, version, ground, reason: reason.value, directiveId: directive?.id ?? null } }
          : null
      }
    >
      <TextField
        select
        required
        autoFocus
        label={translate('resources.recognitions.fields.ground')}
        value={ground}
        onChange={({ target }) => setGround(target.value as RevocationGround)}
      >
        {RevocationGround.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enums.RevocationGround.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <ReasonField reason={reason} isFirst={false} />
      <DirectivePicker
        label="resources.recognitions.fields.revocation"
        value={directive}
        onPick={setDirective}
        state="REGISTERED"
      />
    </ActButton>
  );
};
