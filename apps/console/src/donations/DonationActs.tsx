import { useCan } from '../shared/useCan';
import { ConfirmButton } from './ConfirmButton';
import type { DonationRow } from './donations.graphql.ts';
import { ReceiptsButton } from './ReceiptsButton';
import { ThankButton } from './ThankButton';

interface DonationActsProps {
  rows: readonly DonationRow[];
  onDone: () => void;
}

/** What is done with donations that were chosen: received, confirmed, thanked for. */
export const DonationActs = ({ rows, onDone }: DonationActsProps) => {
  const can = useCan();
  return (
    <>
      {can('donation.keep') && <ReceiptsButton rows={rows} onDone={onDone} />}
      <ConfirmButton rows={rows} />
      {can('giftPaper.thank') && <ThankButton rows={rows} onDone={onDone} />}
    </>
  );
};
