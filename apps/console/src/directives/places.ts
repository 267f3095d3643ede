import { place } from '../resource/place.ts';
import type { DirectiveDetails, DirectiveRow } from './directives.graphql.ts';

/** Under the title: ways from the document, and what is still to be done with it. */
export const directiveHead = place<{ directive: DirectiveDetails }>('directives.head');
/** After the document's own deadlines. */
export const directivePanels = place<{ directive: DirectiveDetails }>('directives.panels');
/** Beside the button that registers a document by hand, also where the register is empty. */
export const directiveEntry = place<object>('directives.entry');
/** Last among the acts of the list. */
export const directiveListActs = place<object>('directives.listActs');
/** Acts on several rows of the list. */
export const directiveManyActs = place<{ rows: readonly DirectiveRow[]; onDone: () => void }>('directives.manyActs');
