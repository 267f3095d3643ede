import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Box, ButtonBase, Collapse, LinearProgress, Paper, Stack, Typography, useMediaQuery } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { progressOf } from './entry.rules';
import type { Check } from './report.types';
import { type Place, useReport } from './ReportContext';
import { useCells, useEntryStatus } from './useEntry';
import { usePlaceName } from './usePlaceName';

const MISSING_FIGURE = 'CHECK_FIGURE_MISSING';
const FEW = 6;

/** What the API found in the version in hand; each finding leads to its cell. */
export const ChecksPanel = ({ onGo }: { onGo: (id: string) => void }) => {
  const { store, mode } = useReport();
  const { checks } = useEntryStatus(store);
  const translate = useTranslate();
  const missing = checks.filter(({ code }) => code === MISSING_FIGURE);
  const others = checks.filter(({ code }) => code !== MISSING_FIGURE);
  const errors = others.filter(({ severity }) => severity === 'ERROR');
  const warnings = others.filter(({ severity }) => severity === 'WARNING');
  return (
    <Paper
      component="section"
      aria-label={translate('reports.checks.title')}
      sx={{ p: 2, mb: { xs: 0, lg: 3 }, maxHeight: { lg: 'calc(100vh - 160px)' }, overflowY: 'auto' }}
    >
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('reports.checks.title')}
      </Typography>
      <FillProgress />
      {checks.length === 0 && (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', color: 'success.main' }}>
          <CheckCircle fontSize="small" />
          <Typography variant="body2" color="text.primary">
            {translate(mode === 'edit' ? 'reports.checks.ready' : 'reports.checks.clean')}
          </Typography>
        </Stack>
      )}
      <Findings
        title={translate('reports.checks.errors', { smart_count: errors.length })}
        checks={errors}
        onGo={onGo}
      />
      <Findings
        title={translate('reports.checks.missing', { smart_count: missing.length })}
        checks={missing}
        onGo={onGo}
        isShort
      />
      <Findings
        title={translate('reports.checks.warnings', { smart_count: warnings.length })}
        checks={warnings}
        onGo={onGo}
      />
    </Paper>
  );
};

const FillProgress = () => {
  const { store, layout, mode } = useReport();
  const ids = useMemo(() => layout.flat().filter((id) => id !== null), [layout]);
  useCells(store, ids);
  const translate = useTranslate();
  const { filled, all } = progressOf(ids, store.entry);
  if (mode !== 'edit') return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <LinearProgress
        variant="determinate"
        value={(filled / all) * 100}
        aria-label={translate('reports.checks.progress', { filled, all })}
        sx={{ height: 6, borderRadius: 3, mb: 0.5 }}
      />
      <Typography variant="caption" color="textSecondary">
        {translate('reports.checks.progress', { filled, all })}
      </Typography>
    </Box>
  );
};

interface FindingsProps {
  title: string;
  checks: Check[];
  /** Says only where, as what is the same for all. */
  isShort?: boolean;
  onGo: (id: string) => void;
}

const Findings = ({ title, checks, isShort = false, onGo }: FindingsProps) => {
  const isWide = useMediaQuery((theme) => theme.breakpoints.up('lg'));
  const [isAll, setAll] = useState(false);
  const translate = useTranslate();
  const few = isWide ? FEW : 2;
  if (checks.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{title}</Typography>
      <List checks={checks.slice(0, few)} isShort={isShort} onGo={onGo} />
      <Collapse in={isAll} unmountOnExit>
        <List checks={checks.slice(few)} isShort={isShort} onGo={onGo} />
      </Collapse>
      {checks.length > few && (
        <ButtonBase
          onClick={() => setAll(!isAll)}
          aria-expanded={isAll}
          sx={{ color: 'primary.main', fontWeight: 600, typography: 'body2', minHeight: 32, px: 0.5 }}
        >
          {translate(isAll ? 'reports.checks.fewer' : 'reports.checks.more', { smart_count: checks.length - few })}
        </ButtonBase>
      )}
    </Box>
  );
};

const List = ({ checks, isShort, onGo }: { checks: Check[]; isShort: boolean; onGo: (id: string) => void }) => {
  const placeName = usePlaceName();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {checks.map((check) => {
        const id = check.cellId ?? check.textId;
        const Icon = check.severity === 'ERROR' ? ErrorOutline : WarningAmber;
        const place: Place | null = check.cellId
          ? { cellId: check.cellId }
          : check.textId
            ? { textId: check.textId }
            : null;
        return (
          <li key={`${check.code}${id}`}>
            <ButtonBase
              onClick={() => id && onGo(id)}
              sx={{
                width: '100%',
                textAlign: 'left',
                justifyContent: 'flex-start',
                alignItems: 'flex-start',
                gap: 1,
                p: 0.75,
                borderRadius: 1,
                '&:hover': { backgroundColor: 'action.hover' },
              }}
            >
              <Icon
                fontSize="small"
                sx={{ mt: 0.25, color: check.severity === 'ERROR' ? 'error.main' : 'warning.main' }}
              />
              <Box component="span" sx={{ minWidth: 0 }}>
                <Typography
                  component="span"
                  variant="body2"
                  sx={{
                    display: '-webkit-box',
                    WebkitLineClamp: 2,
                    WebkitBoxOrient: 'vertical',
                    overflow: 'hidden',
                    fontWeight: isShort ? 400 : 600,
                  }}
                >
                  {placeName(place)}
                </Typography>
                {!isShort && (
                  <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                    {check.message}
                  </Typography>
                )}
              </Box>
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
};
