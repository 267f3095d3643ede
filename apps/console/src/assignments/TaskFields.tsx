import Close from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField';
import { OrganisationPicker } from '../organisations';
import type { TaskDraft, PartyChoice } from './taskDraft';
import { AssignmentRole, DeadlineBoundary } from '../dataProvider/schema.ts';
import type { Named } from '../shared/named.ts';

interface TaskFieldsProps {
  draft: TaskDraft;
  set: (change: Partial<TaskDraft>) => void;
  withSection: boolean;
}

/** What is asked, by when, of whom. */
export const TaskFields = ({ draft, set, withSection }: TaskFieldsProps) => {
  const translate = useTranslate();
  return (
    <>
      <TextField
        required
        multiline
        minRows={2}
        autoFocus
        label={translate('resources.assignments.fields.text')}
        value={draft.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      {withSection && (
        <TextField
          label={translate('resources.assignments.fields.section')}
          value={draft.section}
          onChange={(event) => set({ section: event.target.value })}
        />
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextField
          select
          label={translate('resources.assignments.fields.dueBoundary')}
          value={draft.dueBoundary}
          onChange={(event) => set({ dueBoundary: event.target.value as DeadlineBoundary })}
        >
          {DeadlineBoundary.map((boundary) => (
            <MenuItem key={boundary} value={boundary}>
              {translate(`enums.DeadlineBoundary.${boundary}`)}
            </MenuItem>
          ))}
        </TextField>
        <DayField
          label="resources.assignments.fields.dueOn"
          value={draft.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          isRequired={false}
        />
      </Box>
      <PartyFields parties={draft.parties} onChange={(parties) => set({ parties })} />
    </>
  );
};

interface PartyFieldsProps {
  parties: PartyChoice[];
  onChange: (parties: PartyChoice[]) => void;
}

const PartyFields = ({ parties, onChange }: PartyFieldsProps) => {
  const translate = useTranslate();
  const add = (organisation: Named) => {
    if (parties.some((party) => party.organisation.id === organisation.id)) return;
    const role: AssignmentRole = parties.length === 0 ? 'LEAD' : 'COORDINATE';
    onChange([...parties, { organisation, role, namedAs: organisation.name }]);
  };
  const change = (id: string, role: AssignmentRole) =>
    onChange(parties.map((party) => (party.organisation.id === id ? { ...party, role } : party)));
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {translate('resources.assignments.fields.parties')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0 }}>
        {parties.map(({ organisation, role }) => (
          <Stack component="li" key={organisation.id} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Typography variant="body2" sx={{ flexGrow: 1, minWidth: 0 }}>
              {organisation.name}
            </Typography>
            <TextField
              select
              value={role}
              onChange={(event) => change(organisation.id, event.target.value as AssignmentRole)}
              slotProps={{
                select: {
                  SelectDisplayProps: { 'aria-label': translate('resources.assignments.roleOf', organisation) },
                },
              }}
              sx={{ width: 140, flexShrink: 0 }}
            >
              {AssignmentRole.map((one) => (
                <MenuItem key={one} value={one}>
                  {translate(`enums.AssignmentRole.${one}`)}
                </MenuItem>
              ))}
            </TextField>
            <IconButton
              size="small"
              aria-label={translate('resources.assignments.removeParty', { name: organisation.name })}
              onClick={() => onChange(parties.filter((party) => party.organisation.id !== organisation.id))}
            >
              <Close fontSize="small" />
            </IconButton>
          </Stack>
        ))}
      </Stack>
      <OrganisationPicker
        key={parties.length}
        label="resources.assignments.addParty"
        onPick={add}
        isRequired={parties.length === 0}
      />
    </Box>
  );
};
