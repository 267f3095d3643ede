import type { Directive, DirectiveDeadline, Named } from '../shared/types';

export interface Movement {
  id: string;
  name: string;
  startsOn: string;
  /** Null: the document sets no end. */
  endsOn: string | null;
  organisation: Named;
  directive: Pick<Directive, 'id' | 'code' | 'subject'> | null;
  deadlines?: DirectiveDeadline[];
}
