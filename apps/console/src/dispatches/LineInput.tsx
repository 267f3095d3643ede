import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { cleanLine, USUAL_LINES } from './recipientDraft';

interface LineInputProps {
  chosen: readonly string[];
  onAdd: (line: string) => void;
}

/** Everybody of a kind, in words: chosen from the usual ones or typed. */
export const LineInput = ({ chosen, onAdd }: LineInputProps) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const add = (line: string | null) => {
    const clean = cleanLine(line ?? '');
    if (clean) onAdd(clean);
    setText('');
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Autocomplete
        freeSolo
        fullWidth
        options={USUAL_LINES.filter((line) => !chosen.includes(line))}
        value={null}
        inputValue={text}
        onInputChange={(_, typed, reason) => reason !== 'reset' && setText(typed)}
        onChange={(_, line) => add(line)}
        clearText={translate('ra.action.clear_input_value')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('resources.dispatches.send.group')}
            helperText={translate('resources.dispatches.send.groupHelp')}
          />
        )}
      />
      <Button variant="outlined" onClick={() => add(text)} disabled={cleanLine(text) === ''} sx={{ minHeight: 40 }}>
        {translate('ra.action.add')}
      </Button>
    </Box>
  );
};
