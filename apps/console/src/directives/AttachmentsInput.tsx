import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { FileButton } from '../shared/FileButton';

interface AttachmentValue {
  sha256: string;
  fileName: string;
}

/** Files are stored when chosen; the form names them by their hash. */
export const AttachmentsInput = ({ source }: { source: string }) => {
  const translate = useTranslate();
  const { field } = useInput({ source, defaultValue: [] });
  const chosen = (field.value ?? []) as AttachmentValue[];
  const add = ({ sha256, fileName }: AttachmentValue) => {
    field.onChange([...chosen.filter((one) => one.sha256 !== sha256), { sha256, fileName }]);
  };
  const remove = (sha256: string) => field.onChange(chosen.filter((one) => one.sha256 !== sha256));
  return (
    <Box>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, mb: 1, p: 0 }}>
        {chosen.map(({ sha256, fileName }) => (
          <Stack component="li" key={sha256} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <AttachFile aria-hidden fontSize="small" />
            <Typography variant="body2">{fileName}</Typography>
            <IconButton
              size="small"
              aria-label={translate('shared.files.remove', { name: fileName })}
              onClick={() => remove(sha256)}
            >
              <Close fontSize="small" />
            </IconButton>
          </Stack>
        ))}
      </Stack>
      <FileButton label="resources.directives.attach" icon={AttachFile} onUploaded={add} />
    </Box>
  );
};
