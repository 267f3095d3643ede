import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../shared/format';
import type { Finding } from './formFindings.rules.ts';

/** As many as stand there unasked. */
const SHOWN = 8;

/** What is to be said of a file, what stands in the way first, each with its line and its code. */
export const FindingList = ({ findings }: { findings: readonly Finding[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
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
        {(isWhole ? findings : findings.slice(0, SHOWN)).map(({ code, line, params }, at) => (
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
      {!isWhole && findings.length > SHOWN && (
        <Button size="small" color="inherit" onClick={() => setWhole(true)}>
          {translate('reports.fromFile.more', { smart_count: findings.length - SHOWN })}
        </Button>
      )}
    </Alert>
  );
};
