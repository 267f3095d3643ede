import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../shared/format';
import type { Finding } from './formFindings.rules.ts';

/** As many as a person reads through. */
const SHOWN = 50;

/** What is to be said of a file, what stands in the way first, each with its line and its code. */
export const FindingList = ({ findings }: { findings: readonly Finding[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (findings.length === 0) return null;
  const isBlocked = findings.some(({ severity }) => severity === 'error');
  const said = (params: Finding['params']) =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, key === 'expected' ? format.number(Number(value)) : value]),
    );
  return (
    <Alert severity={isBlocked ? 'error' : 'warning'}>
      {isBlocked && <AlertTitle>{translate('reports.fromFile.blocked')}</AlertTitle>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {findings.slice(0, SHOWN).map(({ code, line, params }, at) => (
          <li key={`${code}${line}${at}`}>
            <strong>
              {line === null ? translate('reports.fromFile.file') : translate('reports.fromFile.line', { line })}
            </strong>
            {': '}
            {translate(`reports.fromFile.findings.${code}`, said(params))}{' '}
            <Typography component="span" variant="caption" color="textSecondary">
              {code}
            </Typography>
          </li>
        ))}
      </Box>
      {findings.length > SHOWN && translate('reports.fromFile.more', { smart_count: findings.length - SHOWN })}
    </Alert>
  );
};
