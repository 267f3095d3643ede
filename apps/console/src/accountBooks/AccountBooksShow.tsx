import { Button, Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { FundsPanel } from '../funds';
import { useFormat } from '../shared/format';
import { ShowPage } from '../shared/ShowPage';
import { useInAddress } from '../shared/useInAddress.ts';
import { enterVoucher } from '../voucherDrafts/places.ts';
import type { AccountBooksDetails, AccountBooksRow } from './accountBooks.graphql.ts';
import { BalancePanel } from './BalancePanel';
import { CheckPanel } from './CheckPanel';
import { Overview } from './Overview';
import { PeriodsPanel } from './PeriodsPanel';
import type { BooksTab } from './places.ts';
import { PrintsPanel } from './PrintsPanel';
import { StatementPanel } from './StatementPanel';

const TABS: readonly BooksTab[] = ['overview', 'statement', 'balance', 'check', 'periods', 'funds', 'prints'];

/** The books of an organisation: the home of whoever keeps them. */
export const AccountBooksShow = () => {
  const translate = useTranslate();
  const format = useFormat();
  const standing = ({ closedThrough, opensOn }: AccountBooksRow) =>
    closedThrough === null
      ? translate('resources.accountBooks.openSince', { day: format.date(opensOn) })
      : translate('resources.accountBooks.closedUntil', { day: format.date(closedThrough) });
  return (
    <ShowPage<AccountBooksDetails, AccountBooksRow>
      resource="accountBooks"
      titleOf={({ organisation }) => translate('resources.accountBooks.of', { name: organisation.name })}
      subtitleOf={standing}
      actions={({ id, canKeep }) =>
        canKeep && (
          <Button component={Link} to={enterVoucher({ books: id })} variant="contained">
            {translate('resources.voucherDrafts.create')}
          </Button>
        )
      }
    >
      {(books) => <Parts books={books} />}
    </ShowPage>
  );
};

const Parts = ({ books }: { books: AccountBooksDetails }) => {
  const translate = useTranslate();
  const { value, show } = useInAddress('tab');
  const tab = TABS.find((one) => one === value) ?? 'overview';
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, next) => show(String(next))}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('resources.accountBooks.parts')}
        // Without a width of its own the row of tabs cannot push the page wider than the window.
        sx={{ width: 0, minWidth: '100%', mb: 2 }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={translate(`resources.accountBooks.tabs.${one}`)} />
        ))}
      </Tabs>
      <Part tab={tab} books={books} />
    </>
  );
};

const Part = ({ tab, books }: { tab: BooksTab; books: AccountBooksDetails }) => {
  const { organisation, canKeep } = books;
  if (tab === 'statement') return <StatementPanel books={books} />;
  if (tab === 'balance') return <BalancePanel books={books} />;
  if (tab === 'check') return <CheckPanel books={books} />;
  if (tab === 'prints') return <PrintsPanel books={books} />;
  if (tab === 'periods') return <PeriodsPanel books={books} />;
  if (tab === 'funds') return <FundsPanel organisationId={organisation.id} opensOn={books.opensOn} canKeep={canKeep} />;
  return <Overview books={books} />;
};
