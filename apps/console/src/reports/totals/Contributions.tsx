import BarChartIcon from '@mui/icons-material/BarChart';
import ChevronRight from '@mui/icons-material/ChevronRight';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import {
  ButtonBase,
  CircularProgress,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { useFormat } from '../../shared/format';
import { StandingChip } from '../../shared/StandingChip';
import { useGraphql } from '../../shared/useGraphql';
import { CONTRIBUTIONS, TOTALS, type Contribution } from '../reports.graphql.ts';
import { useAllPages } from '../useAllPages';
import { useFigureText } from '../useFigureText';
import { ContributionChart } from './ContributionChart';
import type { Step } from './step';

interface ContributionsProps {
  step: Step;
  cellId: string;
  onOpen: (step: Step) => void;
}

type Look = 'table' | 'chart';

/** What each unit directly below adds to a number, and the level's own figure. */
export const Contributions = ({ step, cellId, onOpen }: ContributionsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const figureText = useFigureText();
  const [look, setLook] = useStore<Look>('reports.drill.look', 'table');
  const { obligationId } = step;
  const totals = useGraphql(TOTALS, { obligationId });
  const { data, error, refetch } = useAllPages(
    CONTRIBUTIONS,
    { obligationId, cellId },
    ({ contributions }) => contributions,
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data || !totals.data) return <CircularProgress size={24} aria-label={translate('shared.loading')} />;
  const total = totals.data.totals.find((one) => one.cellId === cellId);
  const own = figureText({ state: total?.own == null ? null : 'NUMBER', value: total?.own ?? null });
  const open = ({ obligation, isSubtotal, state, value }: Contribution) =>
    onOpen({
      figure: figureText({ state, value }),
      obligationId: obligation.id,
      organisation: obligation.organisation,
      shows: isSubtotal ? 'children' : 'things',
    });
  return (
    <>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Typography>
          {translate('reports.totals.total')}:{' '}
          <strong>{total?.total == null ? '–' : format.number(total.total)}</strong>
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={look}
          onChange={(_, next: Look | null) => next && setLook(next)}
          aria-label={translate('reports.drill.look')}
        >
          <ToggleButton value="table" aria-label={translate('reports.drill.table')}>
            <TableRows fontSize="small" />
          </ToggleButton>
          <ToggleButton value="chart" aria-label={translate('reports.drill.chart')}>
            <BarChartIcon fontSize="small" />
          </ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      {look === 'chart' ? (
        <ContributionChart contributions={data} onOpen={open} />
      ) : (
        <ContributionTable
          contributions={data}
          own={own}
          hasOwn={total?.own != null}
          onOpen={open}
          onOpenOwn={() => onOpen({ ...step, shows: 'things', figure: own })}
        />
      )}
    </>
  );
};

interface ContributionTableProps {
  contributions: Contribution[];
  /** The level's own figure, in words. */
  own: string;
  hasOwn: boolean;
  onOpen: (contribution: Contribution) => void;
  onOpenOwn: () => void;
}

const ContributionTable = ({ contributions, own, hasOwn, onOpen, onOpenOwn }: ContributionTableProps) => {
  const translate = useTranslate();
  const figureText = useFigureText();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('reports.drill.unit')}</TableCell>
          <TableCell align="right">{translate('reports.drill.adds')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        <Row name={translate('reports.drill.own')} figure={own} isNumber={hasOwn} onOpen={onOpenOwn} />
        {contributions.map((contribution) => {
          const { obligation, state, value } = contribution;
          return (
            <Row
              key={obligation.id}
              name={obligation.organisation.name}
              figure={figureText({ state, value })}
              isNumber={state === 'NUMBER'}
              mark={
                state === null ? (
                  <StandingChip standing={obligation.standing} isOverdue={obligation.isOverdue} />
                ) : undefined
              }
              onOpen={() => onOpen(contribution)}
            />
          );
        })}
      </TableBody>
    </Table>
  );
};

interface RowProps {
  name: string;
  figure: string;
  isNumber: boolean;
  mark?: ReactNode;
  onOpen: () => void;
}

const Row = ({ name, figure, isNumber, mark, onOpen }: RowProps) => (
  <TableRow hover>
    <TableCell component="th" scope="row" sx={{ py: 0.5 }}>
      <ButtonBase
        onClick={onOpen}
        sx={{
          font: 'inherit',
          minHeight: 36,
          textAlign: 'left',
          color: 'primary.main',
          justifyContent: 'flex-start',
          borderRadius: 1,
        }}
      >
        {name}
        <ChevronRight fontSize="small" aria-hidden />
      </ButtonBase>
      {mark && <div>{mark}</div>}
    </TableCell>
    <TableCell
      align="right"
      sx={
        isNumber
          ? { fontVariantNumeric: 'tabular-nums', fontWeight: 600 }
          : { color: 'text.secondary', fontStyle: 'italic' }
      }
    >
      {figure}
    </TableCell>
  </TableRow>
);
