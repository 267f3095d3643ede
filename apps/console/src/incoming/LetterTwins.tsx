import { Alert, AlertTitle, Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { isDay } from '../shared/day.rules.ts';
import type { Named } from '../shared/named.ts';
import { TextLink } from '../shared/RecordLink';
import { useAct } from '../shared/useAct';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import { ENTER_KNOWN_LETTER, type EnteredLetter, LETTER_TWINS, type LetterTwin } from './incoming.graphql.ts';
import type { Letter } from './letter.rules.ts';
import type { LetterForm } from './useLetter.ts';

interface TwinsProps {
  form: LetterForm;
  office: Named;
  onEntered: (entered: EnteredLetter) => void;
}

const PATIENCE_MS = 400;

/** What may be the same letter, with its number where it has one: the person decides. */
export const LetterTwins = ({ form, office, onEntered }: TwinsProps) => {
  const translate = useTranslate();
  const twins = useTwins(form.letter, office);
  if (twins.length === 0) return null;
  const isCertain = twins.some(({ certain }) => certain);
  // What the own register holds is not registered there again.
  const isHeld = twins.some(({ certain, directive }) => certain && directive.keeper.id === office.id);
  return (
    <Alert severity="warning" role="status" sx={{ mb: 3 }}>
      <AlertTitle>{translate(`resources.incomingLetters.twins.${isCertain ? 'certain' : 'likely'}`)}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {twins.map((twin) => (
          <Twin key={twin.directive.id} twin={twin} form={form} office={office} onEntered={onEntered} />
        ))}
      </Box>
      {!isHeld && (
        <FormControlLabel
          control={
            <Checkbox checked={form.acceptTwin} onChange={(_, accepts) => form.setAcceptTwin(accepts)} size="small" />
          }
          label={translate('resources.incomingLetters.twins.accept')}
        />
      )}
    </Alert>
  );
};

const Twin = ({ twin: { directive }, form, office, onEntered }: TwinsProps & { twin: LetterTwin }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, code, issuedOn, issuer, subject, state, keeper, bookEntries } = directive;
  const entry = bookEntries.find(({ book, organisation }) => book === 'INCOMING' && organisation.id === office.id);
  const kept = translate('resources.directives.twins.keptBy', { name: keeper.name });
  const standing = entry
    ? translate('resources.incomingLetters.twins.entered', { number: entry.number, year: entry.year })
    : translate('resources.incomingLetters.twins.notEntered');
  return (
    <li>
      <TextLink to={`/directives/${encodeURIComponent(id)}/show`} isInText>
        {code ?? translate('resources.directives.noNumber')}
      </TextLink>
      {` · ${[format.date(issuedOn), issuer, subject, kept, standing].filter(Boolean).join(' · ')} `}
      {!entry && state === 'REGISTERED' && (
        <EnterTwin directiveId={id} form={form} office={office} onEntered={onEntered} />
      )}
    </li>
  );
};

/** The letter in hand is that document: it takes the number instead. */
const EnterTwin = ({ directiveId, form, office, onEntered }: TwinsProps & { directiveId: string }) => {
  const translate = useTranslate();
  const act = useAct(ENTER_KNOWN_LETTER, {
    onDone: ({ enterIncoming }) => {
      onEntered(enterIncoming);
      form.goOn();
    },
    onFailed: () => true,
  });
  const { enteredOn, handler, handleBy, note } = form.letter;
  const days = { enteredOn: isDay(enteredOn) ? enteredOn : null, handleBy: isDay(handleBy) ? handleBy : null };
  const input = {
    ...days,
    directiveId,
    organisationId: office.id,
    handler: handler.trim() || null,
    note: note.trim() || null,
  };
  return (
    <>
      <Button size="small" variant="outlined" loading={act.isPending} onClick={() => void act.run({ input })}>
        {translate('resources.incomingLetters.twins.enter')}
      </Button>
      <ErrorNotice error={act.error} />
    </>
  );
};

function useTwins({ code, issuer, issuedOn }: Letter, office: Named): LetterTwin[] {
  const asked = useDelayed(
    JSON.stringify([office.id, issuer.trim(), code.trim(), isDay(issuedOn) ? issuedOn : null]),
    PATIENCE_MS,
  );
  const [keeperId, issuedBy, number, day] = JSON.parse(asked) as [string, string, string, string | null];
  const variables = { keeperId, issuer: issuedBy, code: number, issuedOn: day };
  const { data } = useGraphql(LETTER_TWINS, issuedBy && number && day ? variables : null);
  return data?.directiveTwins ?? [];
}
