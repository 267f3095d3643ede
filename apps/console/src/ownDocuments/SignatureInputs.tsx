import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PartProps } from './partProps';
import { LinesField, WordField } from './fields';
import { SignatureAuthority } from '../dataProvider/schema.ts';

/** Who signs by which authority, and who receives the document. */
export const SignatureInputs = ({ values, onChange, faults }: PartProps) => {
  const translate = useTranslate();
  const authority = values.signerAuthority || 'NONE';
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
      <TextField
        select
        label={translate('resources.ownDocuments.fields.signerAuthority')}
        value={authority}
        onChange={({ target }) =>
          onChange({ signerAuthority: target.value === 'NONE' ? '' : (target.value as SignatureAuthority) })
        }
        helperText={translate(`resources.ownDocuments.authorityHelp.${authority}`)}
        sx={{ gridColumn: '1 / -1' }}
      >
        <MenuItem value="NONE">{translate('resources.ownDocuments.authorityOfHead')}</MenuItem>
        {SignatureAuthority.map((id) => (
          <MenuItem key={id} value={id}>
            {translate(`enums.SignatureAuthority.${id}`)}
          </MenuItem>
        ))}
      </TextField>
      <LinesField
        source="signatureLines"
        help="resources.ownDocuments.signatureLinesHelp"
        placeholder={translate(`resources.ownDocuments.signatureExample.${authority}`)}
        value={values.signatureLines}
        onChange={(signatureLines) => onChange({ signatureLines })}
        fault={faults.get('signatureLines')}
      />
      <WordField
        source="signerName"
        value={values.signerName}
        onChange={(signerName) => onChange({ signerName })}
        fault={faults.get('signerName')}
      />
      <WordField
        source="signerPosition"
        help="resources.ownDocuments.signerPositionHelp"
        value={values.signerPosition}
        onChange={(signerPosition) => onChange({ signerPosition })}
      />
      <LinesField
        source="recipients"
        help="resources.ownDocuments.recipientsHelp"
        value={values.recipients}
        onChange={(recipients) => onChange({ recipients })}
      />
    </Box>
  );
};
