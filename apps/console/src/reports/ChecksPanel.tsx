import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Box, ButtonBase, Collapse, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { progressOf } from './entry.rules';
import { type Place, useReport } from './ReportContext';
import { useCells, useEntryStatus } from './useEntry';
import { usePlaceName } from './usePlaceName';
import type { Check } from './reports.graphql.ts';

const MISSING_FIGURE = 'CHECK_FIGURE_MISSING';
const FEW = 6;

type Kind = 'errors' | 'missing' | 'warnings';
const KINDS: readonly Kind[] = ['errors', 'missing', 'warnings'];

const kindOf = ({ code, severity }: Check): Kind => {
  if (code === MISSING_FIGURE) return 'missing';
  return severity === 'ERROR' ? 'errors' : 'warnings';
};

interface ChecksPanelProps {
  onGo: (id: string) => void;
  /** Above the form, as one line that opens. */
  isFolded?: boolean;
}

/** What the API found in the version in hand; each finding leads to its cell. */
export const ChecksPanel = ({ onGo, isFolded = false }: ChecksPanelProps) => {
  const { store } = useReport();
  const { checks } = useEntryStatus(store);
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const body = (
    <>
      {KINDS.map((kind) => (
        <Findings key={kind} kind={kind} checks={checks.filter((check) => kindOf(check) === kind)} onGo={onGo} />
      ))}
    </>
  );
  return (
    <Paper
      component="section"
      aria-label={translate('reports.checks.title')}
      sx={{ p: 2, mb: 2, ...(isFolded ? {} : { maxHeight: 'calc(100vh - 160px)', overflowY: 'auto' }) }}
    >
      <Typography variant="h2" sx={isFolded ? { display: 'none' } : { mb: 1 }}>
        {translate('reports.checks.title')}
      </Typography>
      <FillProgress />
      {checks.length === 0 && <Clean />}
      {isFolded && checks.length > 0 && (
        <ButtonBase
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          sx={{
            width: '100%',
            justifyContent: 'space-between',
            gap: 1,
            minHeight: 36,
            borderRadius: 1,
            textAlign: 'left',
          }}
        >
          <Counts checks={checks} />
          <ExpandMore sx={{ transform: isOpen ? 'rotate(180deg)' : undefined }} />
        </ButtonBase>
      )}
      {isFolded ? (
        <Collapse in={isOpen} id={bodyId} unmountOnExit>
          {body}
        </Collapse>
      ) : (
        body
      )}
    </Paper>
  );
};

const Counts = ({ checks }: { checks: Check[] }) => {
  const translate = useTranslate();
  return (
    <Stack component="span" direction="row" useFlexGap sx={{ columnGap: 2, rowGap: 0.25, flexWrap: 'wrap' }}>
      {KINDS.map((kind) => {
        const { length } = checks.filter((check) => kindOf(check) === kind);
        return length > 0 ? (
          <Stack key={kind} component="span" direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
            <KindIcon kind={kind} />
            <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
              {translate(`reports.checks.${kind}`, { smart_count: length })}
            </Typography>
          </Stack>
        ) : null;
      })}
    </Stack>
  );
};

const KindIcon = ({ kind }: { kind: Kind }) =>
  kind === 'warnings' ? (
    <WarningAmber fontSize="small" sx={{ color: 'warning.main' }} />
  ) : (
    <ErrorOutline fontSize="small" sx={{ color: 'error.main' }} />
  );

const Clean = () => {
  const { mode } = useReport();
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', color: 'success.main' }}>
      <CheckCircle fontSize="small" />
      <Typography variant="body2" color="text.primary">
        {translate(mode === 'edit' ? 'reports.checks.ready' : 'reports.checks.clean')}
      </Typography>
    </Stack>
  );
};

const FillProgress = () => {
  const { store, layout, mode } = useReport();
  const ids = useMemo(() => layout.flat().filter((id) => id !== null), [layout]);
  useCells(store, ids);
  const translate = useTranslate();
  const { filled, all } = progressOf(ids, store.entry);
  if (mode !== 'edit') return null;
  const text = translate('reports.checks.progress', { filled, all });
  return (
    <Box sx={{ mb: 1 }}>
      <LinearProgress
        variant="determinate"
        value={(filled / all) * 100}
        aria-label={text}
        sx={{ height: 6, borderRadius: 3, mb: 0.5 }}
      />
      <Typography variant="caption" color="text.secondary">
        {text}
      </Typography>
    </Box>
  );
};

interface FindingsProps {
  kind: Kind;
  checks: Check[];
  onGo: (id: string) => void;
}

const Findings = ({ kind, checks, onGo }: FindingsProps) => {
  const [isAll, setAll] = useState(false);
  const translate = useTranslate();
  if (checks.length === 0) return null;
  const rest = checks.length - FEW;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{translate(`reports.checks.${kind}`, { smart_count: checks.length })}</Typography>
      <List kind={kind} checks={isAll ? checks : checks.slice(0, FEW)} onGo={onGo} />
      {rest > 0 && (
        <ButtonBase
          onClick={() => setAll(!isAll)}
          aria-expanded={isAll}
          sx={{ color: 'primary.main', fontWeight: 600, typography: 'body2', minHeight: 32, px: 0.5 }}
        >
          {translate(isAll ? 'reports.checks.fewer' : 'reports.checks.more', { smart_count: rest })}
        </ButtonBase>
      )}
    </Box>
  );
};

const placeOfCheck = ({ cellId, textId }: Check): Place | null => {
  if (cellId) return { cellId };
  return textId ? { textId } : null;
};

/** What is missing says only where: the reason is the same for all. */
const List = ({ kind, checks, onGo }: FindingsProps) => {
  const placeName = usePlaceName();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {checks.map((check) => {
        const id = check.cellId ?? check.textId;
        return (
          <li key={`${check.code}${id}`}>
            <ButtonBase
              onClick={() => id && onGo(id)}
              sx={{
                width: '100%',
                justifyContent: 'flex-start',
                alignItems: 'flex-start',
                textAlign: 'left',
                gap: 1,
                p: 0.75,
                borderRadius: 1,
                '&:hover': { backgroundColor: 'action.hover' },
              }}
            >
              <KindIcon kind={kind} />
              <Box component="span" sx={{ minWidth: 0 }}>
                <Typography
                  component="span"
                  variant="body2"
                  sx={{ ...TWO_LINES, fontWeight: kind === 'missing' ? 400 : 600 }}
                >
                  {placeName(placeOfCheck(check))}
                </Typography>
                {kind !== 'missing' && (
                  <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
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

const TWO_LINES = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
