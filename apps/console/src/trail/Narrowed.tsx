import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormField } from '../shared/useFormField';

/** A filter that came with the address and can only be taken away. */
export const Narrowed = ({ source }: { source: 'subjectId' | 'actorId' }) => {
  const translate = useTranslate();
  const { value, onChange } = useFormField<string>({ source, validate: () => undefined });
  if (!value) return null;
  return (
    <Chip
      label={translate(`trail.narrowed.${source}`)}
      onDelete={() => onChange('')}
      sx={{ alignSelf: 'center', height: 40 }}
    />
  );
};
