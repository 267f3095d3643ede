import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  LinearProgress,
  MenuItem,
  Paper,
  TextField,
} from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import type * as Types from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import type { Named } from '../shared/named.ts';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { useWorkplaces } from '../shared/useWorkplaces';
import { BackToRound } from './BackToRound';
import { useKindChoices } from './useKindChoices.ts';
import { useRoundOfPage } from './useRoundOfPage.ts';
import { applyFromFilePage } from './places.ts';
import { ENTER_SCHOLARSHIP_APPLICATION, type ScholarshipRoundDetails } from './scholarshipRounds.graphql.ts';

/** Applications are entered one after the other, by keyboard: Enter keeps one and begins the next. */
export const ApplyPage = () => {
  const translate = useTranslate();
  const { id, data, error, refetch } = useRoundOfPage();
  const workplaces = useWorkplaces();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const round = data?.scholarshipRound;
  if (!round || !workplaces) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Page
      title={translate('resources.scholarshipRounds.apply.label')}
      subtitle={`${round.name} · ${round.year}`}
      above={<BackToRound id={id} />}
      actions={
        <TextLink to={applyFromFilePage(id)}>{translate('resources.scholarshipRounds.apply.fromFile')}</TextLink>
      }
    >
      {round.state === 'OPEN' ? (
        <EntryForm round={round} workplaces={workplaces} />
      ) : (
        <Alert severity="info">{translate('resources.scholarshipRounds.nobodyClosed')}</Alert>
      )}
    </Page>
  );
};

const FIELDS = ['name', 'birth', 'number', 'school', 'need', 'merit'] as const;
type Entered = Record<(typeof FIELDS)[number], string>;
const EMPTY: Entered = { name: '', birth: '', number: '', school: '', need: '', merit: '' };

interface EntryFormProps {
  round: ScholarshipRoundDetails;
  workplaces: readonly Named[];
}

const EntryForm = ({ round, workplaces }: EntryFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const kinds = useKindChoices(round.kinds);
  const [organisationId, setOrganisation] = useState(workplaces[0]?.id ?? '');
  const [kind, setKind] = useState<Types.ScholarshipApplicantKind>(round.kinds[0]!);
  const [entered, setEntered] = useState(EMPTY);
  const [twin, setTwin] = useState<'asked' | 'other' | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const act = useAct(ENTER_SCHOLARSHIP_APPLICATION, {
    onDone: ({ enterScholarshipApplication: { name } }) => {
      notify(translate('resources.scholarshipRounds.apply.done', { name: name ?? '' }), { type: 'success' });
      // School and unit stay: a class is entered one after the other.
      setEntered({ ...EMPTY, school: entered.school });
      setTwin(null);
      first.current?.focus();
    },
    onFailed: (failure) => {
      if (codeOf(failure) === 'SCHOLARSHIP_TWIN') setTwin('asked');
      return true;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ input: { roundId: round.id, organisationId, kind, ...entered, isOther: twin === 'other' } });
  };
  const field = (name: keyof Entered) => (
    <TextField
      key={name}
      label={translate(`resources.scholarshipRounds.fields.${name === 'name' ? 'applicant' : name}`)}
      helperText={name === 'birth' ? translate('resources.scholarshipRounds.apply.birthHelp') : undefined}
      value={entered[name]}
      onChange={({ target }) => setEntered({ ...entered, [name]: target.value })}
      required={name === 'name' || name === 'birth' || (name === 'number' && round.personLimit !== null)}
      inputRef={name === 'name' ? first : undefined}
      autoFocus={name === 'name'}
      fullWidth
      slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 400 } }}
    />
  );
  return (
    <Paper component="form" onSubmit={submit} sx={{ p: { xs: 2, md: 3 }, maxWidth: 920 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Choice of="unit" value={organisationId} choices={workplaces} onChange={setOrganisation} />
        <Choice
          of="kind"
          value={kind}
          choices={kinds}
          onChange={(chosen) => setKind(chosen as Types.ScholarshipApplicantKind)}
        />
        {FIELDS.map(field)}
      </Box>
      {twin && (
        <FormControlLabel
          sx={{ mt: 1 }}
          control={
            <Checkbox
              checked={twin === 'other'}
              onChange={({ target }) => setTwin(target.checked ? 'other' : 'asked')}
            />
          }
          label={translate('resources.scholarshipRounds.apply.isOther')}
        />
      )}
      <Box sx={{ mt: 2 }}>
        <ErrorNotice error={act.error} />
      </Box>
      <Button type="submit" variant="contained" loading={act.isPending} sx={{ mt: 2 }}>
        {translate('resources.scholarshipRounds.apply.keep')}
      </Button>
    </Paper>
  );
};

interface ChoiceProps {
  /** Field of the words. */
  of: string;
  value: string;
  choices: readonly Named[];
  onChange: (value: string) => void;
}

const Choice = ({ of, value, choices, onChange }: ChoiceProps) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      label={translate(`resources.scholarshipRounds.fields.${of}`)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      fullWidth
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
