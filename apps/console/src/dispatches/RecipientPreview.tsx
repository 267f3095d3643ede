import { Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { isKnown, type RecipientDraft } from './recipientDraft';
import type { MeantRecipients } from './dispatches.graphql.ts';
import type { Named } from '../shared/named.ts';

interface RecipientPreviewProps {
  draft: RecipientDraft;
  parties: MeantRecipients[];
  set: (change: Partial<RecipientDraft>) => void;
}

/** Whom each line means today, how many they are; lines can be left out. */
export const RecipientPreview = ({ draft, parties, set }: RecipientPreviewProps) => {
  const translate = useTranslate();
  const { lines, skipped, organisations } = draft;
  const toggle = (name: string, isChosen: boolean) =>
    set({ skipped: isChosen ? skipped.filter((one) => one !== name) : [...skipped, name] });
  return (
    <Stack spacing={1} role="group" aria-label={translate('resources.dispatches.send.meant')}>
      <Typography variant="h3" component="h3">
        {translate('resources.dispatches.send.meant')}
      </Typography>
      {lines.map((line) => (
        <Line
          key={line}
          line={line}
          party={parties.find(({ name }) => name === line)}
          isChosen={!skipped.includes(line)}
          onChange={(isChosen) => toggle(line, isChosen)}
        />
      ))}
      {organisations.map((organisation) => (
        <Single
          key={organisation.id}
          organisation={organisation}
          onRemove={() => set({ organisations: organisations.filter(({ id }) => id !== organisation.id) })}
        />
      ))}
      <Total draft={draft} parties={parties} />
    </Stack>
  );
};

interface LineProps {
  line: string;
  party: MeantRecipients | undefined;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

const Line = ({ line, party, isChosen, onChange }: LineProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const isMeant = party !== undefined && isKnown(party);
  const count = party
    ? isMeant
      ? translate('resources.dispatches.send.count', {
          smart_count: party.organisationCount,
          count: format.number(party.organisationCount),
        })
      : translate('resources.dispatches.send.unknown')
    : translate('shared.loading');
  return (
    <Box>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={isMeant && isChosen}
            disabled={!isMeant}
            onChange={(event) => onChange(event.target.checked)}
          />
        }
        label={`${line} · ${count}`}
        slotProps={{ typography: { variant: 'body2' } }}
      />
      {party && party.organisationCount > 1 && <Members party={party} />}
    </Box>
  );
};

const Members = ({ party: { organisations, organisationCount } }: { party: MeantRecipients }) => {
  const translate = useTranslate();
  const hidden = organisationCount - organisations.length;
  return (
    <Box component="details" sx={{ pl: 4, typography: 'body2' }}>
      <summary>{translate('resources.dispatches.send.who')}</summary>
      <Box component="ul" tabIndex={0} sx={{ m: 0, pl: 2.5, maxHeight: 180, overflow: 'auto' }}>
        {organisations.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {hidden > 0 && <li>{translate('resources.dispatches.send.others', { smart_count: hidden })}</li>}
      </Box>
    </Box>
  );
};

const Single = ({ organisation: { name }, onRemove }: { organisation: Named; onRemove: () => void }) => (
  <FormControlLabel
    control={<Checkbox size="small" checked onChange={onRemove} />}
    label={name}
    slotProps={{ typography: { variant: 'body2' } }}
  />
);

/** Who is named twice gets it once: the sum is the most that it can be. */
const Total = ({ draft, parties }: Pick<RecipientPreviewProps, 'draft' | 'parties'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const total = parties
    .filter(({ name }) => !draft.skipped.includes(name))
    .reduce((sum, { organisationCount }) => sum + organisationCount, draft.organisations.length);
  return (
    <Typography variant="body2" sx={{ fontWeight: 600 }} role="status">
      {translate(total === 0 ? 'resources.dispatches.send.nobody' : 'resources.dispatches.send.total', {
        smart_count: total,
        count: format.number(total),
      })}
    </Typography>
  );
};
