import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useWorkplace } from '../shared/useWorkplace';
import type { AccountBooksRow } from './accountBooks.graphql.ts';
import { OPEN_BOOKS_PAGE } from './places.ts';
import { useOwnBooks } from './useOwnBooks.ts';

/** Books within reach. */
export const AccountBooksList = () => {
  const canKeep = useCan()('ledger.keep');
  const office = useWorkplace();
  const { own, isPending } = useOwnBooks('keep');
  const lacks = canKeep && !isPending && office && !own.some(({ organisation }) => organisation.id === office.id);
  const open = lacks && <CreateLink label="resources.accountBooks.open.label" to={OPEN_BOOKS_PAGE} />;
  return (
    <ListPage<AccountBooksRow>
      resource="accountBooks"
      actions={open}
      columns={useColumns()}
      empty={{
        icon: MenuBook,
        title: 'resources.accountBooks.empty',
        advice: canKeep ? 'resources.accountBooks.noneAdvice' : 'resources.accountBooks.noneToReaders',
        action: open,
      }}
    />
  );
};

function useColumns(): Column<AccountBooksRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.accountBooks.fields.organisation',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: ({ id, organisation }) => (
        <RecordLink resource="accountBooks" id={id}>
          {organisation.name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.accountBooks.fields.opensOn',
      file: { path: 'opensOn', as: 'day' },
      sort: 'OPENS_ON',
      render: ({ opensOn }) => format.date(opensOn),
    },
    {
      label: 'resources.accountBooks.fields.closedThrough',
      file: { path: 'closedThrough', as: 'day' },
      render: ({ closedThrough }) => format.date(closedThrough) || translate('resources.accountBooks.nothingClosed'),
    },
    {
      label: 'resources.accountBooks.fields.signingOrder',
      from: 'lg',
      render: ({ signingOrder }) => signingOrder.map((step) => translate(`enums.SigningStep.${step}`)).join(' → '),
    },
  ];
}
