import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormat } from '../shared/format';
import type { ApiClientDetails } from './apiClients.graphql.ts';

type Day = ApiClientDetails['usage'][number];

const HEIGHT = 240;

/** Calls of each day, with those that were answered with an error; the table below says the same in numbers. */
export const UsageChart = ({ usage }: { usage: readonly Day[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { palette, typography } = useTheme();
  const bars = usage.map(({ day, calls, errors }) => ({ day, good: calls - errors, errors }));
  const tick = { fill: palette.text.primary, fontSize: 12, fontFamily: typography.fontFamily };
  return (
    <Box role="img" aria-label={translate('resources.apiClients.usageChart', { smart_count: usage.length })}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={bars} margin={{ top: 4, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={palette.divider} />
          <XAxis dataKey="day" tick={tick} tickFormatter={(day: string) => `${day.slice(8)}/${day.slice(5, 7)}`} />
          <YAxis tick={tick} width={56} allowDecimals={false} tickFormatter={(value: number) => format.number(value)} />
          <Tooltip
            labelFormatter={(day) => (typeof day === 'string' ? format.date(day) : '')}
            formatter={(value) => format.number(Number(value))}
          />
          <Legend />
          <Bar
            dataKey="good"
            stackId="calls"
            name={translate('resources.apiClients.fields.good')}
            fill={palette.primary.main}
            isAnimationActive={false}
          />
          <Bar
            dataKey="errors"
            stackId="calls"
            name={translate('resources.apiClients.fields.errors')}
            fill={palette.warning.main}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
};
