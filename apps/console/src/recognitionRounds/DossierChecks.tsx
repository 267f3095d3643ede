import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../awards';
import { PaperStanding } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { ManyActButton } from '../shared/many/ManyActButton';
import { useAct } from '../shared/useAct';
import { useParticipantName } from '../subjects';
import { CHECK_NOMINATION_PAPERS, type NominationRow } from './recognitionRounds.graphql.ts';

type Paper = NominationRow['papers'][number]['paper'];
/** What is said of papers, by their code; one that is left as it is is not there. */
type Said = Record<string, PaperStanding>;

const checksOf = (said: Said) => Object.entries(said).map(([paper, standing]) => ({ paper, standing }));

interface FieldsProps {
  papers: readonly Paper[];
  said: Said;
  onSaid: (said: Said) => void;
}

/** One choice for each paper; none of it leaves the paper as it is. */
const PaperFields = ({ papers, said, onSaid }: FieldsProps) => {
  const translate = useTranslate();
  const nameOf = useWords();
  const say = (code: string, standing: string) => {
    const { [code]: _, ...others } = said;
    onSaid(standing === '' ? others : { ...others, [code]: standing as PaperStanding });
  };
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      {papers.map(({ code, name }) => (
        <TextField
          key={code}
          select
          fullWidth
          size="small"
          label={nameOf(name)}
          value={said[code] ?? ''}
          onChange={({ target }) => say(code, target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('resources.recognitionRounds.dossier.asItIs')}</MenuItem>
          {PaperStanding.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.PaperStanding.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Stack>
  );
};

/** The same is said of the papers of many dossiers. */
export const CheckManyButton = ({ rows, onDone }: { rows: readonly NominationRow[]; onDone: () => void }) => {
  const nameOf = useParticipantName();
  const [said, setSaid] = useState<Said>({});
  const papers = rows[0]?.papers.map(({ paper }) => paper) ?? [];
  if (papers.length === 0) return null;
  return (
    <ManyActButton
      document={CHECK_NOMINATION_PAPERS}
      icon={FactCheck}
      label="resources.recognitionRounds.dossier.checkChosen"
      explanation="resources.recognitionRounds.dossier.checkMany"
      done="resources.recognitionRounds.dossier.checked"
      things={rows.map((row) => ({ key: row.id, name: nameOf(row), item: row.id }))}
      input={(ids) => (Object.keys(said).length > 0 ? { ids, checks: checksOf(said) } : null)}
      onDone={onDone}
    >
      <PaperFields papers={papers} said={said} onSaid={setSaid} />
    </ManyActButton>
  );
};

/** Of one dossier, beginning with what was found before. */
export const CheckOneButton = ({ nomination }: { nomination: NominationRow }) => {
  const nameOf = useParticipantName();
  const found = nomination.papers.flatMap(({ paper, standing }) => (standing ? [[paper.code, standing] as const] : []));
  const [said, setSaid] = useState<Said>(Object.fromEntries(found));
  const act = useAct(CHECK_NOMINATION_PAPERS, { done: 'resources.recognitionRounds.dossier.checkedOne' });
  return (
    <ActButton
      act={act}
      icon={FactCheck}
      size="small"
      variant="text"
      label="resources.recognitionRounds.dossier.check"
      explanation="resources.recognitionRounds.dossier.checkOne"
      params={{ name: nameOf(nomination) }}
      variables={() =>
        Object.keys(said).length > 0
          ? { input: { ids: [nomination.id], checks: checksOf(said), isRehearsal: false } }
          : null
      }
    >
      <PaperFields papers={nomination.papers.map(({ paper }) => paper)} said={said} onSaid={setSaid} />
    </ActButton>
  );
};
