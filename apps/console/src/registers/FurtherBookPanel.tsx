import { useTranslate } from 'react-admin';
import { RegisterHead } from './RegisterHead';
import type { PrintedBook } from './registers.graphql.ts';
import type { Shelf } from './shelf.ts';

interface FurtherBookPanelProps {
  book: PrintedBook;
  shelf: Shelf;
}

/** A book without a panel of its own: what prescribes it, and its downloads. */
export const FurtherBookPanel = ({ book: { code, title, form }, shelf }: FurtherBookPanelProps) => {
  const translate = useTranslate();
  const about = form
    ? translate('resources.registers.aboutFurther', { title, form })
    : translate('resources.registers.aboutUnconfirmed', { title });
  return (
    <RegisterHead code={code} about={about} of={{ organisation: shelf.organisation.id, year: String(shelf.year) }} />
  );
};
