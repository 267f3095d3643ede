import EditNote from '@mui/icons-material/EditNoteOutlined';
import { Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../awards';
import { ActButton } from '../shared/ActButton';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { AMEND_RECOGNITION_ROUND, type RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

interface OfRound {
  round: RecognitionRoundDetails;
}

/** What the dossiers of a round are made of, by which text, and how many are complete. */
export const RoundDossier = ({ round }: OfRound) => {
  const translate = useTranslate();
  const said = useWords();
  const { papers, papersUnverified, completeDossiers, counts, state } = round;
  const isRunning = state === 'OPEN' || state === 'CLOSED';
  const canName = isRunning && may(round.organisation, 'recognition.open');
  const all = counts.proposed + counts.recommended + counts.notRecommended + counts.granted;
  return (
    <Section
      title={translate('resources.recognitionRounds.dossier.title')}
      actions={canName && <NamePapersButton key={round.version} round={round} />}
    >
      {completeDossiers !== null && (
        <Typography sx={{ mb: 1 }}>
          {translate('resources.recognitionRounds.dossier.complete', { complete: completeDossiers, all })}
        </Typography>
      )}
      <Stack component="ol" spacing={0.5} sx={{ m: 0, pl: 3 }}>
        {papers.map(({ code, name, basis }) => (
          <li key={code}>
            {said(name)}
            <Typography component="span" variant="body2" color="textSecondary">
              {` · ${basis || translate('resources.recognitionRounds.unverified')}`}
            </Typography>
          </li>
        ))}
      </Stack>
      {papersUnverified && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: papers.length > 0 ? 1 : 0 }}>
          {said(papersUnverified)}
        </Typography>
      )}
    </Section>
  );
};

const NamePapersButton = ({ round: { id, version, ownPapers } }: OfRound) => {
  const translate = useTranslate();
  const [text, setText] = useState(ownPapers.join('\n'));
  const act = useAct(AMEND_RECOGNITION_ROUND, { done: 'resources.recognitionRounds.dossier.named' });
  return (
    <ActButton
      act={act}
      icon={EditNote}
      size="small"
      label="resources.recognitionRounds.dossier.name"
      explanation="resources.recognitionRounds.dossier.nameExplanation"
      variables={() => ({ input: { id, version, ownPapers: namesIn(text) } })}
    >
      <TextField
        label={translate('resources.recognitionRounds.dossier.own')}
        helperText={translate('resources.recognitionRounds.dossier.ownHelp')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        minRows={4}
        autoFocus
      />
    </ActButton>
  );
};

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
