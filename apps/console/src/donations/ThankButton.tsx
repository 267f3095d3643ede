import Mail from '@mui/icons-material/MailOutlined';
import { useTranslate } from 'react-admin';
import { ManyActButton } from '../shared/many/ManyActButton';
import { useGift, useGiver } from './columns';
import { type DonationRow, THANK_GIVERS } from './donations.graphql.ts';

interface ThankButtonProps {
  rows: readonly DonationRow[];
  onDone: () => void;
}

/** A letter of thanks for each giver, drafted for all that was chosen of theirs. */
export const ThankButton = ({ rows, onDone }: ThankButtonProps) => {
  const translate = useTranslate();
  const giverOf = useGiver();
  const giftOf = useGift();
  const named = rows.map((row) => ({ row, key: row.id, name: `${giverOf(row)} · ${giftOf(row)}` }));
  return (
    <ManyActButton
      document={THANK_GIVERS}
      icon={Mail}
      label="resources.donations.thank.label"
      explanation="resources.donations.thank.explanation"
      done="resources.donations.thank.done"
      things={named.flatMap(({ row, key, name }) => (row.standing === 'RECEIVED' ? [{ key, name, item: row.id }] : []))}
      without={named.flatMap(({ row, key, name }) =>
        row.standing === 'RECEIVED' ? [] : [{ key, name, message: translate('resources.donations.thank.notYet') }],
      )}
      input={(donationIds) => ({ donationIds })}
      onDone={onDone}
    />
  );
};
