export { DirectiveDeadlines } from './DirectiveDeadlines';
export { DirectiveMarks } from './DirectiveMarks';
export { DirectivePicker } from './DirectivePicker';
export {
  DIRECTIVE,
  DIRECTIVES,
  type Directive,
  type DirectiveDetails,
  type DirectiveRow,
} from './directives.graphql.ts';
export { TwinNotice } from './TwinNotice';
export { UrgencyChip } from './UrgencyChip';
export { useTwins } from './useTwins';
