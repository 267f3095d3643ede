import { Box, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormat } from '../../shared/format';
import { useRoom } from '../useRoom';
import type { Contribution } from '../reports.graphql.ts';

const BAR_HEIGHT = 34;
const ROOM_FOR_NAMES = [480];

interface ContributionChartProps {
  contributions: Contribution[];
  onOpen: (contribution: Contribution) => void;
}

/** The same contributions as bars, the largest first. The table is the alternative for those who cannot see them. */
export const ContributionChart = ({ contributions, onOpen }: ContributionChartProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { palette, typography } = useTheme();
  const [root, room] = useRoom<HTMLDivElement>(ROOM_FOR_NAMES);
  const bars = contributions
    .filter(({ state }) => state === 'NUMBER')
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .map((contribution) => ({
      contribution,
      name: contribution.obligation.organisation.name,
      value: contribution.value ?? 0,
    }));
  if (bars.length === 0) return <Typography color="text.secondary">{translate('reports.drill.nothing')}</Typography>;
  const text = { fill: palette.text.primary, fontSize: 13, fontFamily: typography.fontFamily };
  return (
    <Box
      ref={root}
      role="img"
      aria-label={translate('reports.drill.chartOf', { smart_count: bars.length })}
      sx={{ '& .recharts-bar-rectangle': { cursor: 'pointer' } }}
    >
      <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + 16}>
        <BarChart
          data={bars}
          layout="vertical"
          margin={{ top: 4, right: 72, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="name"
            width={room > 0 ? 200 : 120}
            tick={text}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <Bar
            dataKey="value"
            fill={palette.primary.main}
            radius={[0, 4, 4, 0]}
            isAnimationActive={false}
            barSize={18}
            onClick={(_, index) => {
              const bar = bars[index];
              if (bar) onOpen(bar.contribution);
            }}
          >
            <LabelList
              dataKey="value"
              position="right"
              formatter={(value) => format.number(Number(value))}
              style={text}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
};
