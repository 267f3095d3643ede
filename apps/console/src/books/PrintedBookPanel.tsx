import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { useTranslate } from 'react-admin';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { BookHead } from './BookHead';
import type { PrintedBook, PrintedLine } from './books.graphql.ts';

interface PrintedBookPanelProps {
  book: PrintedBook;
  /** Of which organisation and year, or of which file: as the API asks for it, and as the address of the downloads says it. */
  of: { organisationId: string; year: number } | { recordsFileId: string };
}

/** A book without a panel of its own: what prescribes it, its downloads, and its lines as they are printed. */
export const PrintedBookPanel = ({ book: { code, title, form, columns }, of }: PrintedBookPanelProps) => {
  const translate = useTranslate();
  const about = form
    ? translate('resources.books.aboutFurther', { title, form })
    : translate('resources.books.aboutUnconfirmed', { title });
  const address: Record<string, string> =
    'recordsFileId' in of ? { file: of.recordsFileId } : { organisation: of.organisationId, year: String(of.year) };
  return (
    <>
      <BookHead code={code} about={about} of={address} />
      <EmbeddedList resource="printedLines" filter={{ code, ...of }}>
        <ListBody<PrintedLine>
          caption={title}
          columns={columns.map((label, at) => ({ label, render: ({ cells }) => cells[at] }))}
          empty={{
            icon: MenuBook,
            title: 'resources.books.emptyPrinted',
            advice: 'resources.books.emptyPrintedAdvice',
          }}
        />
      </EmbeddedList>
    </>
  );
};
