import { Box, useMediaQuery, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormat } from '../shared/format';
import { SLICES, slicesOf } from './board';
import { useRound } from './RoundContext';
import { useSliceColours } from './sliceColours';
import { useTierName } from './useTierName';

const ROW_HEIGHT = 56;
const FRAME_HEIGHT = 80;

/** Completeness of each tier. The table below it holds the same numbers in words. */
export const BoardChart = () => {
  const round = useRound();
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useTierName();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const colours = useSliceColours();
  const { palette, typography } = useTheme();
  const data = round.board.map((line) => ({
    name: nameOf(round.tiers, line.tier),
    ...slicesOf(line),
  }));
  const text = { fill: palette.text.secondary, fontSize: 13, fontFamily: typography.fontFamily };
  return (
    <Box
      role="img"
      aria-label={translate('resources.rounds.board.chartLabel')}
      sx={{ height: data.length * ROW_HEIGHT + FRAME_HEIGHT }}
    >
      <ResponsiveContainer>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ left: isNarrow ? 0 : 8, right: isNarrow ? 12 : 24 }}
          stackOffset="expand"
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke={palette.divider} />
          <XAxis
            type="number"
            tickFormatter={(share: number) => format.percent(share, 1)}
            tick={text}
            stroke={palette.divider}
          />
          <YAxis type="category" dataKey="name" width={isNarrow ? 84 : 160} tick={text} stroke={palette.divider} />
          <Tooltip
            itemSorter={() => 0}
            itemStyle={{ color: palette.text.primary }}
            formatter={(value) => format.number(Number(value))}
            contentStyle={{ backgroundColor: palette.background.paper, borderColor: palette.divider, borderRadius: 8 }}
            cursor={{ fill: palette.action.hover }}
          />
          <Legend
            itemSorter={null}
            iconType="square"
            wrapperStyle={{ fontSize: 13 }}
            formatter={(label: string) => <span style={{ color: palette.text.primary }}>{label}</span>}
          />
          {SLICES.map((slice) => (
            <Bar
              key={slice}
              dataKey={slice}
              stackId="reports"
              name={translate(`resources.rounds.board.${slice}`)}
              fill={colours[slice]}
              stroke={palette.background.paper}
              barSize={26}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
};
