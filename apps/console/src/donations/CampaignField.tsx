import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OPEN_CAMPAIGNS } from '../campaigns';
import { useGraphql } from '../shared/useGraphql';

interface CampaignFieldProps {
  organisationId: string;
  value: string;
  onChange: (id: string) => void;
}

/** Campaigns of the office that take something in. */
export const CampaignField = ({ organisationId, value, onChange }: CampaignFieldProps) => {
  const translate = useTranslate();
  const { data } = useGraphql(OPEN_CAMPAIGNS, { organisationId });
  const open = (data?.campaigns.edges ?? [])
    .map(({ node }) => node)
    .filter(({ state }) => state === 'APPROVED' || state === 'POSTED');
  return (
    <TextField
      select
      label={translate('resources.donations.fields.campaignId')}
      value={open.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      helperText={translate('resources.donations.campaignHelp')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('resources.donations.noCampaign')}</MenuItem>
      {open.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
