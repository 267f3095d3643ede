import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { BooleanInput, ListBase, SearchInput, useTranslate } from 'react-admin';
import { ListBody } from '../shared/ListPage';
import { EnterIncomingButton } from './EnterIncomingButton';
import type { Shelf, BookKind } from './shelf.ts';
import { RegisterHead } from './RegisterHead';
import { useEntryColumns } from './useEntryColumns';
import type { BookEntry } from './registers.graphql.ts';

interface BookPanelProps {
  kind: BookKind;
  shelf: Shelf;
}

/** One book of one year, as the register of documents or of their handling. */
export const BookPanel = ({ kind, shelf }: BookPanelProps) => {
  const translate = useTranslate();
  const columns = useEntryColumns(kind, shelf);
  const { organisation, year, isKeeper } = shelf;
  const isIncoming = kind.startsWith('incoming');
  return (
    <>
      <RegisterHead
        code={kind}
        about={translate(`resources.registers.aboutKind.${kind}`)}
        of={{ organisation: organisation.id, year: String(year) }}
      >
        {isIncoming && isKeeper && <EnterIncomingButton shelf={shelf} />}
      </RegisterHead>
      <ListBase
        resource="bookEntries"
        filter={{ organisationId: organisation.id, year, book: isIncoming ? 'INCOMING' : 'OUTGOING' }}
        perPage={25}
        storeKey={`registers.${kind}.${organisation.id}.${year}`}
        disableSyncWithLocation
      >
        <ListBody<BookEntry>
          caption={translate(`resources.registers.tabs.${kind}`)}
          columns={columns}
          filters={[
            <SearchInput key="search" source="search" helperText={false} />,
            <BooleanInput
              key="unhandledOnly"
              source="unhandledOnly"
              label="resources.registers.unhandledOnly"
              helperText={false}
              format={Boolean}
              parse={(on: boolean) => on || ''}
            />,
          ]}
          empty={{
            icon: MenuBook,
            title: isIncoming ? 'resources.registers.emptyIncoming' : 'resources.registers.emptyOutgoing',
            advice: isIncoming ? 'resources.registers.emptyIncomingAdvice' : 'resources.registers.emptyOutgoingAdvice',
          }}
        />
      </ListBase>
    </>
  );
};
