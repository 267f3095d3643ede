import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Cancel from '@mui/icons-material/HighlightOffOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../awards';
import { useFormat } from '../shared/format';
import type { NominationRow } from './recognitionRounds.graphql.ts';

const LOOKS = {
  THERE: { icon: CheckCircle, color: 'success' },
  MISSING: { icon: Cancel, color: 'error' },
  NOT_APPLICABLE: { icon: RemoveCircle, color: 'disabled' },
  UNCHECKED: { icon: Help, color: 'disabled' },
} as const;

/** Each paper of a dossier with how it stands; who looked, and when, below its name. */
export const NominationPapers = ({ papers }: Pick<NominationRow, 'papers'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useWords();
  return (
    <Stack component="ul" spacing={0.5} sx={{ m: 0, p: 0, listStyle: 'none', minWidth: { sm: '7rem' } }}>
      {papers.map(({ paper, standing, checkedOn, checkedBy }) => {
        const { icon: Icon, color } = LOOKS[standing ?? 'UNCHECKED'];
        const words = translate(
          standing ? `enums.PaperStanding.${standing}` : 'resources.recognitionRounds.dossier.not',
        );
        const who = [checkedBy, checkedOn && format.date(checkedOn)].filter(Boolean).join(', ');
        return (
          <Stack key={paper.code} component="li" direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <Icon fontSize="small" color={color} titleAccess={words} />
            <div>
              <Typography variant="body2">{nameOf(paper.name)}</Typography>
              {who && (
                <Typography variant="caption" color="textSecondary">
                  {who}
                </Typography>
              )}
            </div>
          </Stack>
        );
      })}
    </Stack>
  );
};
