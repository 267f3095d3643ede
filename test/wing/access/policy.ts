import { everyone, loggers, Reporter, rule, type Rule, staff } from '../../access/rule';

/** Who may do what with study circles, from what is promised and not from the code. */
export const studyCirclePolicy: Record<string, Rule[]> = {
  studyCircle: rule(everyone, 'subtree'),
  'node (study circle)': rule(everyone, 'subtree'),
  studyCircles: rule(everyone, 'subtree'),
  'studyCircles (organisation)': rule(everyone, 'narrowing'),
  beginStudyCircle: rule(loggers, 'workplace'),
  'beginStudyCircle (directive)': rule(loggers, 'flows down'),
  'beginStudyCircle (leader)': rule(loggers, 'subtree'),
  amendStudyCircle: rule(loggers, 'workplace'),
  'amendStudyCircle (directive)': rule(loggers, 'flows down'),
  'amendStudyCircle (leader)': rule(loggers, 'subtree'),
  closeStudyCircle: rule(loggers, 'workplace'),
  // As any draft: by the staff for the levels below, by a reporter for the own unit.
  'draftFrom (study circle)': [...rule(staff, 'subtree'), ...rule([Reporter], 'workplace')],
};
