import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { chartPoints } from './chart.rules';
import type { AreaSeries } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

const HEIGHT = 168;

/** One indicator over the years with what is aimed at. The table of the page holds the same numbers in words. */
export const IndicatorChart = ({ series }: { series: AreaSeries }) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const { palette, typography } = useTheme();
  const { indicator } = series;
  const isShare = indicator.measure === 'SHARE';
  const text = { fill: palette.text.secondary, fontSize: 12, fontFamily: typography.fontFamily };
  return (
    <Box
      role="img"
      aria-label={translate('resources.targets.chartLabel', { name: words.name(indicator) })}
      sx={{ height: HEIGHT }}
    >
      <ResponsiveContainer>
        <LineChart data={chartPoints(series)} margin={{ left: -12, right: 12, top: 8 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={palette.divider} />
          <XAxis
            dataKey="year"
            type="number"
            domain={['dataMin', 'dataMax']}
            allowDecimals={false}
            tick={text}
            stroke={palette.divider}
          />
          <YAxis
            domain={isShare ? [0, 10_000] : [0, 'auto']}
            ticks={isShare ? [0, 5000, 10_000] : undefined}
            tickFormatter={(value: number) => words.value(indicator, value)}
            width={64}
            tick={text}
            stroke={palette.divider}
          />
          <Tooltip
            formatter={(value) => words.value(indicator, Number(value))}
            itemStyle={{ color: palette.text.primary }}
            contentStyle={{ backgroundColor: palette.background.paper, borderColor: palette.divider, borderRadius: 8 }}
          />
          <Line
            dataKey="target"
            name={translate('resources.targets.target')}
            stroke={palette.warning.main}
            strokeDasharray="5 4"
            dot={{ strokeDasharray: '0', r: 3 }}
            strokeWidth={2}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="value"
            name={translate('resources.targets.reached')}
            stroke={palette.primary.main}
            strokeWidth={2.5}
            connectNulls={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="apart"
            name={translate('resources.targets.notComparable')}
            stroke="none"
            dot={{ stroke: palette.primary.main, strokeDasharray: '2 2', fill: palette.background.paper, r: 4 }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </Box>
  );
};
