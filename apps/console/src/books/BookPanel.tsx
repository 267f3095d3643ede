import MenuBook from '@mui/icons-material/MenuBookOutlined';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { Button } from '@mui/material';
import { BooleanInput, SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { INCOMING } from '../incoming/places.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { EnterIncomingButton } from './EnterIncomingButton';
import type { Shelf, BookKind } from './shelf.ts';
import { BookHead } from './BookHead';
import { useEntryColumns } from './useEntryColumns';
import type { BookEntry } from './books.graphql.ts';

interface BookPanelProps {
  kind: BookKind;
  shelf: Shelf;
}

/** One book of one year, of documents or of their handling. */
export const BookPanel = ({ kind, shelf }: BookPanelProps) => {
  const translate = useTranslate();
  const columns = useEntryColumns(kind, shelf);
  const { organisation, year, isKeeper } = shelf;
  const isIncoming = kind.startsWith('incoming');
  return (
    <>
      <BookHead
        code={kind}
        about={translate(`resources.books.aboutKind.${kind}`)}
        of={{ organisation: organisation.id, year: String(year) }}
      >
        {isIncoming && isKeeper && (
          <>
            <Button
              component={Link}
              to={`${INCOMING}?organisation=${organisation.id}`}
              startIcon={<MoveToInbox />}
              variant="contained"
            >
              {translate('resources.incomingLetters.toPage')}
            </Button>
            <EnterIncomingButton shelf={shelf} />
          </>
        )}
      </BookHead>
      <EmbeddedList
        resource="bookEntries"
        filter={{ organisationId: organisation.id, year, book: isIncoming ? 'INCOMING' : 'OUTGOING' }}
      >
        <ListBody<BookEntry>
          caption={translate(`resources.books.tabs.${kind}`)}
          columns={columns}
          filters={[
            <SearchInput key="search" source="search" helperText={false} />,
            <BooleanInput
              key="unhandledOnly"
              source="unhandledOnly"
              label="resources.books.unhandledOnly"
              helperText={false}
              format={Boolean}
              parse={(on: boolean) => on || ''}
            />,
          ]}
          empty={{
            icon: MenuBook,
            title: isIncoming ? 'resources.books.emptyIncoming' : 'resources.books.emptyOutgoing',
            advice: adviceOf(isKeeper, isIncoming),
          }}
        />
      </EmbeddedList>
    </>
  );
};

/** Who only reads the book is not told what to press. */
function adviceOf(isKeeper: boolean, isIncoming: boolean): string {
  if (!isKeeper) return 'resources.books.emptyForReaders';
  return isIncoming ? 'resources.books.emptyIncomingAdvice' : 'resources.books.emptyOutgoingAdvice';
}
