import { Box, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DirectivePicker } from '../directives';
import type { OwnDirective } from './ownDocuments.graphql.ts';

type Cited = OwnDirective['basedOn'][number];

interface BasisInputProps {
  basedOn: Cited[];
  onChange: (basedOn: Cited[]) => void;
}

/** Documents of the register to which the draft is tied as its bases. */
export const BasisInput = ({ basedOn, onChange }: BasisInputProps) => {
  const translate = useTranslate();
  // A picker of its own for each choice: it stands empty again afterwards.
  const [picked, setPicked] = useState(0);
  return (
    <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
      <DirectivePicker
        key={picked}
        label="resources.ownDocuments.fields.basedOn"
        value={null}
        onPick={(directive) => {
          if (!directive) return;
          setPicked(picked + 1);
          if (!basedOn.some(({ id }) => id === directive.id)) onChange([...basedOn, directive]);
        }}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5, mx: 1.75 }}>
        {translate('resources.ownDocuments.basedOnHelp')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: basedOn.length > 0 ? 1 : 0 }}>
        {basedOn.map((cited) => (
          <Chip
            key={cited.id}
            label={cited.code ?? cited.subject}
            title={cited.subject}
            onDelete={() => onChange(basedOn.filter(({ id }) => id !== cited.id))}
            sx={{ maxWidth: '100%' }}
          />
        ))}
      </Stack>
    </Box>
  );
};
