import { Box, Stack, TextField, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { amountInWords } from '../../../../libs/money-rules/src/index.ts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import type { PayableItem } from './openItems.graphql.ts';
import { counted, countedBy, type Counts, leftOf, rowFaults } from './pay.rules.ts';

interface PaidRowsProps {
  items: readonly PayableItem[];
  counts: Counts;
  onCount: (counts: Counts) => void;
  faults: ReadonlyMap<string, string>;
}

/** What one voucher pays: to whom, how much, for how many where a cap counts them, and what all comes to in words. */
export const PaidRows = ({ items, counts, onCount, faults }: PaidRowsProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const total = items.reduce((sum, item) => sum + leftOf(item), 0);
  return (
    <Box>
      <Stack
        component="ul"
        tabIndex={0}
        aria-label={translate('resources.openItems.pay.rows')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 320, overflowY: 'auto', border: 1, borderColor: 'divider' }}
      >
        {items.map((item, at) => (
          <PaidRow key={item.id} item={item} counts={counts} onCount={onCount} faults={rowFaults(faults, at)} />
        ))}
      </Stack>
      <Typography sx={{ mt: 1, fontWeight: 600 }}>
        {translate('resources.openItems.pay.total')}: <Money amount={total} />
      </Typography>
      {total > 0 && (
        <Typography variant="body2" color="textSecondary">
          {amountInWords(total, locale)}
        </Typography>
      )}
    </Box>
  );
};

interface PaidRowProps extends Omit<PaidRowsProps, 'items' | 'faults'> {
  item: PayableItem;
  faults: readonly string[];
}

const PaidRow = ({ item, counts, onCount, faults }: PaidRowProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, content, counterparty, payee, budgetLine, setAside } = item;
  const units = countedBy(item);
  const left = leftOf(item);
  const cap = budgetLine?.cap;
  return (
    <Box component="li" sx={{ px: 1.5, py: 1, '& + li': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{payee ?? counterparty?.name ?? content}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {[payee || counterparty?.name ? content : null, budgetLine?.name].filter(Boolean).join(' · ')}
          </Typography>
          {!item.isIncoming && (
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {setAside
                ? [setAside.fund, translate(`enums.MoneySource.${setAside.source}`), setAside.purpose]
                    .filter(Boolean)
                    .join(' · ')
                : translate('resources.openItems.setAside.no')}
            </Typography>
          )}
        </Box>
        <Typography sx={{ whiteSpace: 'nowrap' }}>
          {left > 0 ? (
            <Money amount={left} />
          ) : (
            translate(`resources.openItems.pay.${item.drafted > 0 ? 'isDrafted' : 'isDone'}`)
          )}
        </Typography>
      </Box>
      {cap && units.length > 0 && left > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {units.map((unit) => (
            <TextField
              key={unit}
              size="small"
              required
              label={translate('resources.budgets.caps.count', { unit: translate(`enums.CapUnit.${unit}`) })}
              value={counts.get(id)?.find((one) => one.unit === unit)?.count ?? ''}
              onChange={({ target }) => onCount(counted(counts, id, unit, target.value))}
              helperText={translate('resources.openItems.pay.cap', { amount: format.money(cap.amount) })}
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 7 } }}
            />
          ))}
        </Box>
      )}
      {faults.map((message) => (
        <Typography key={message} role="alert" variant="body2" color="error">
          {message}
        </Typography>
      ))}
    </Box>
  );
};
