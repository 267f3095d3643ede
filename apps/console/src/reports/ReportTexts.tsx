import AddComment from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SaveMark } from './EntryCell';
import { inputId, useReport } from './ReportContext';
import { PlaceRemarks } from './RowNotes';
import { useText } from './useEntry';
import type { FormText } from './reports.graphql.ts';

/** The narrative parts of the report's outline, under their headings. */
export const ReportTexts = () => {
  const { form } = useReport();
  const outline = form.texts.filter(({ rowId }) => rowId === null);
  return (
    <Paper sx={{ p: { xs: 2, md: 3 }, mb: 3, display: 'grid', gap: 3 }}>
      {outline.map((text, at) => (
        <Box key={text.id}>
          {text.chapter
            .filter((heading, depth) => outline[at - 1]?.chapter[depth] !== heading)
            .map((heading) => (
              <Typography key={heading} variant="h2" sx={{ mb: 2, mt: at === 0 ? 0 : 2 }}>
                {heading}
              </Typography>
            ))}
          <TextEntry text={text} />
        </Box>
      ))}
    </Paper>
  );
};

/** One text, saved while it is written. */
export const TextEntry = ({ text, isInTable = false }: { text: FormText; isInTable?: boolean }) => {
  const { store, mode, openRemark } = useReport();
  const { body, save, fault } = useText(store, text.id);
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 880 }}>
      {!isInTable && (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
          <Typography variant="h3" component="label" htmlFor={mode === 'edit' ? inputId(text.id) : undefined}>
            {text.heading}
          </Typography>
          {text.required && mode === 'edit' && (
            <Typography variant="caption" color="textSecondary">
              {translate('reports.texts.required')}
            </Typography>
          )}
        </Stack>
      )}
      {text.guidance && (
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-line', mb: 1 }}>
          {text.guidance}
        </Typography>
      )}
      {mode === 'edit' ? (
        <TextField
          id={inputId(text.id)}
          value={body}
          onChange={(event) => store.setText(text.id, event.target.value)}
          onBlur={() => void store.flush()}
          multiline
          fullWidth
          minRows={isInTable ? 2 : 4}
          error={save === 'invalid'}
          helperText={fault}
          slotProps={{ htmlInput: { maxLength: 20_000, 'aria-label': isInTable ? text.heading : undefined } }}
        />
      ) : (
        <Typography
          sx={{
            whiteSpace: 'pre-line',
            color: body ? undefined : 'text.secondary',
            fontStyle: body ? undefined : 'italic',
          }}
        >
          {body || translate('reports.texts.empty')}
        </Typography>
      )}
      {save !== 'idle' && mode === 'edit' && (
        <Stack
          direction="row"
          spacing={0.5}
          sx={{
            mt: 0.5,
            alignItems: 'center',
            color: 'text.secondary',
            '& .save': { fontSize: 16, display: 'inline-flex' },
          }}
        >
          <SaveMark save={save} fault={fault} />
          <Typography variant="caption">{translate(`reports.save.${save}`)}</Typography>
        </Stack>
      )}
      <PlaceRemarks place={{ textId: text.id }} />
      {mode === 'review' && (
        <Button
          size="small"
          startIcon={<AddComment />}
          onClick={() => openRemark({ textId: text.id })}
          sx={{ mt: 0.5 }}
          aria-label={translate('reports.remarks.addAt', { name: text.heading })}
        >
          {translate('reports.remarks.add')}
        </Button>
      )}
    </Box>
  );
};
