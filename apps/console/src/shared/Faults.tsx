import { Alert, Box } from '@mui/material';
import { faultsOf } from './faults';

/** Every fault that the API named, where no input stands that could show it. */
export const Faults = ({ error }: { error: unknown }) => {
  const faults = [...new Set(faultsOf(error).values())];
  if (faults.length === 0) return null;
  return (
    <Alert severity="warning">
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </Box>
    </Alert>
  );
};
