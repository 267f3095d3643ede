import type { DraftValues } from './draftForm.rules';

/** What each part of the editor is given. */
export interface PartProps {
  values: DraftValues;
  onChange: (part: Partial<DraftValues>) => void;
  faults: ReadonlyMap<string, string>;
}
