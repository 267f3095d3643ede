import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { DownloadButton } from '../shared/DownloadButton';
import { useCan } from '../shared/useCan';
import type { DonationRow } from './donations.graphql.ts';

/** Gifts of one file. */
const MOST = 100;

/** A paper for whoever gave, with figures and words: of what was received, for readers of the books. */
export const ConfirmButton = ({ rows }: { rows: readonly DonationRow[] }) => {
  const canRead = useCan()('ledger.read');
  const received = rows.filter(({ standing }) => standing === 'RECEIVED').slice(0, MOST);
  if (!canRead || received.length === 0) return null;
  const ids = received.map(({ id }) => id).join(',');
  return (
    <DownloadButton
      icon={PictureAsPdf}
      label="resources.donations.confirm"
      address={`/donations/confirmation.pdf?ids=${encodeURIComponent(ids)}`}
    />
  );
};
