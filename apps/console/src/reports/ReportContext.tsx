import { createContext, useContext } from 'react';
import type { Layout } from './entry.rules';
import type { EntryStore } from './entryStore';
import type { FigureShift, Form, FormCell, FormRow, FormRule, ObligationReport, Remark } from './reports.graphql.ts';

/** edit: the unit writes. review: the level above looks and remarks. read: everybody else, and every closed state. */
export type Mode = 'edit' | 'review' | 'read';

export type Place = { rowId: string } | { cellId: string } | { textId: string };

export const idOfPlace = (place: Place): string =>
  'rowId' in place ? place.rowId : 'cellId' in place ? place.cellId : place.textId;

export interface RemarkDraft {
  place: Place | null;
  message: string;
}

export interface PlacedCell {
  row: FormRow;
  cell: FormCell;
  /** Heading of its column. */
  measure: string;
}

export interface ReportContextValue {
  obligation: ObligationReport;
  form: Form;
  store: EntryStore;
  mode: Mode;
  layout: Layout;
  rules: ReadonlyMap<string, FormRule[]>;
  cells: ReadonlyMap<string, PlacedCell>;
  /** Remarks of the latest return, by row, cell or text. */
  remarks: ReadonlyMap<string, Remark[]>;
  /** What the reviewer is about to say, by place. */
  drafts: ReadonlyMap<string, RemarkDraft>;
  /** Figures that no longer are what stands behind them, by cell. */
  shifts: ReadonlyMap<string, FigureShift>;
  /** Figures that come from books of the unit, by cell: what they say now. */
  kept: ReadonlyMap<string, number>;
  openRemark: (place: Place | null) => void;
  openMenu: (cellId: string, anchor: HTMLElement) => void;
  openComment: (cellId: string) => void;
  openBehind: (cellId: string) => void;
  openHistory: (cellId: string) => void;
}

const ReportContext = createContext<ReportContextValue | null>(null);
export const ReportProvider = ReportContext.Provider;

export function useReport(): ReportContextValue {
  const value = useContext(ReportContext);
  if (!value) throw new Error('outside of a report');
  return value;
}

export const inputId = (id: string): string => `entry-${id}`;
export const faultId = (rowId: string): string => `findings-${rowId}`;

export function focusEntry(id: string): void {
  const input = document.getElementById(inputId(id));
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
