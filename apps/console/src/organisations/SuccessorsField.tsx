import { Chip, Stack } from '@mui/material';
import type { Named } from '../shared/named.ts';
import { OrganisationPicker } from './OrganisationPicker';

interface SuccessorsFieldProps {
  successors: readonly Named[];
  onChange: (successors: readonly Named[]) => void;
}

/** Who goes on with the work: several where it is divided. */
export const SuccessorsField = ({ successors, onChange }: SuccessorsFieldProps) => {
  const without = (id: string) => successors.filter((one) => one.id !== id);
  return (
    <>
      <OrganisationPicker
        label="resources.organisations.close.successors"
        onPick={({ id, name }) => onChange([...without(id), { id, name }])}
      />
      {successors.length > 0 && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {successors.map(({ id, name }) => (
            <Chip key={id} label={name} onDelete={() => onChange(without(id))} />
          ))}
        </Stack>
      )}
    </>
  );
};
