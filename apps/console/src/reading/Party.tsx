import Close from '@mui/icons-material/CloseOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import {
  Box,
  Button,
  Chip,
  FormHelperText,
  IconButton,
  InputAdornment,
  MenuItem,
  Stack,
  TextField,
  Tooltip,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { request } from '../dataProvider/request';
import { useFormat } from '../shared/format';
import { OrganisationPicker } from '../organisations';
import { StatusChip } from '../shared/StatusChip';
import { meansNobody } from './confirmInput.ts';
import { RESOLVE_PARTY } from './reading.graphql.ts';
import { useReadingScope } from './ReadingContext';
import { partyValue, type PartyValue } from './readingValues.ts';
import { AssignmentRole } from '../dataProvider/schema.ts';

interface PartyProps {
  name: string;
  party: PartyValue;
  fault: string | undefined;
  hasRole: boolean;
  onChange: (party: PartyValue) => void;
  onRemove: () => void;
}

/** One name of the text: its words, its role, and whom it means; a name that means nobody says so. */
export const Party = ({ name, party, fault, hasRole, onChange, onRemove }: PartyProps) => {
  const translate = useTranslate();
  return (
    <Box
      data-field={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1,
        p: 1.25,
        mb: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <PartyName party={party} onChange={onChange} />
        </Box>
        {hasRole && (
          <TextField
            select
            label={translate('reading.party.role')}
            value={party.role}
            onChange={({ target }) => onChange({ ...party, role: target.value as AssignmentRole })}
            sx={{ width: 130 }}
          >
            {AssignmentRole.map((role) => (
              <MenuItem key={role} value={role}>
                {translate(`enums.AssignmentRole.${role}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <IconButton
          aria-label={translate('reading.remove', { what: party.namedAs })}
          onClick={onRemove}
          size="small"
          sx={{ mt: 0.5 }}
        >
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      <Organisations party={party} onChange={onChange} />
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
};

type EditProps = Pick<PartyProps, 'party' | 'onChange'>;

/** The words of the text; corrected, they can be looked up again. */
const PartyName = ({ party, onChange }: EditProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { document } = useReadingScope();
  const lookUp = async () => {
    try {
      const variables = { name: party.namedAs, keeperId: document.keeper.id };
      const { resolveParty } = await request(RESOLVE_PARTY, variables);
      onChange({ ...partyValue(resolveParty, party.role), namedAs: party.namedAs });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  };
  const label = translate('reading.party.lookUp');
  return (
    <TextField
      label={translate('reading.party.namedAs')}
      value={party.namedAs}
      // The API's names are one line; long ones wrap.
      onChange={({ target }) => onChange({ ...party, namedAs: target.value.replaceAll('\n', ' ') })}
      multiline
      fullWidth
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Tooltip title={label}>
                <span>
                  <IconButton
                    size="small"
                    aria-label={label}
                    disabled={!party.namedAs.trim()}
                    onClick={() => void lookUp()}
                  >
                    <Search fontSize="small" />
                  </IconButton>
                </span>
              </Tooltip>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};

const SHOWN = 4;

/** Whom the name means: struck out one by one, or added by hand. */
const Organisations = ({ party, onChange }: EditProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const { organisations, count } = party;
  const shown = isAll ? organisations : organisations.slice(0, SHOWN);
  const replace = (kept: PartyValue['organisations']) =>
    onChange({ ...party, organisations: kept, count: kept.length });
  return (
    <>
      <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {meansNobody(party) && (
          <StatusChip icon={WarningAmber} tone="warning">
            {translate('reading.party.nobody')}
          </StatusChip>
        )}
        {shown.map((organisation) => (
          <Chip
            key={organisation.id}
            size="small"
            label={[organisation.name, organisation.parent?.name].filter(Boolean).join(' · ')}
            onDelete={() => replace(organisations.filter(({ id }) => id !== organisation.id))}
            sx={{ maxWidth: '100%' }}
          />
        ))}
        {organisations.length > shown.length && (
          <Button size="small" onClick={() => setAll(true)}>
            {translate('reading.party.all', { total: format.number(organisations.length) })}
          </Button>
        )}
        {!isPicking && (
          <Button size="small" onClick={() => setPicking(true)}>
            {translate('reading.party.pick')}
          </Button>
        )}
      </Stack>
      {count > organisations.length && (
        <FormHelperText>
          {translate('reading.party.tooMany', {
            total: format.number(count),
            listed: format.number(organisations.length),
          })}
        </FormHelperText>
      )}
      {isPicking && (
        <OrganisationPicker
          label="reading.party.pick"
          autoFocus
          onPick={({ id, name, parent }) => {
            setPicking(false);
            replace([...organisations.filter((one) => one.id !== id), { id, name, parent }]);
          }}
        />
      )}
    </>
  );
};
