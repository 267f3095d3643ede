import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from './useHonours.ts';

interface BasisProps {
  text: string;
  unverified: { vi: string; en: string } | null;
}

/** The text on which something rests, and what of it no confirmed source says. */
export const Basis = ({ text, unverified }: BasisProps) => {
  const translate = useTranslate();
  const said = useWords();
  return (
    <>
      {text}
      {unverified && (
        <Typography variant="body2" color="textSecondary">
          {`${translate('resources.awards.unverified')}: ${said(unverified)}`}
        </Typography>
      )}
    </>
  );
};
