import {
  administrators,
  Auditor,
  Administrator,
  everyone,
  Leader,
  loggers,
  recorders,
  rule,
  type Rule,
  staff,
  writers,
} from './rule';

/** Ids beside the first of their operation: each has a line in which it alone is the target. */
export const referencePolicy: Record<string, Rule[]> = {
  // What narrows a list
  'people (within)': rule(administrators, 'narrowing'),
  'recordedPeople (within)': rule([...recorders, Leader], 'narrowing'),
  'organisations (below)': rule(everyone, 'narrowing'),
  'activities (within)': rule(everyone, 'narrowing'),
  'activities (week)': rule(everyone, 'narrowing'),
  'weeks (of)': rule(everyone, 'narrowing'),
  'obligations (below)': rule(everyone, 'narrowing'),
  'directiveTwins (except)': rule(staff, 'narrowing'),
  'auditEvents (within)': rule([Auditor, Administrator], 'narrowing'),
  'auditEvents (by)': rule([Auditor, Administrator], 'narrowing'),

  // People
  'recordConsent (guardian)': rule(recorders, 'subtree'),

  // Organisations and weeks
  'closeOrganisation (successors)': [...rule(administrators, 'subtree'), ...rule(administrators, 'own and above')],
  'nameSuccessors (successors)': [...rule(administrators, 'subtree'), ...rule(administrators, 'own and above')],
  'createOrganisation (acts for)': rule(administrators, 'narrowing'),
  'planWeek (parent)': rule(staff, 'own and above'),
  'amendWeek (parent)': rule(staff, 'above'),
  'amendWeek (directive)': rule(staff, 'flows down'),
  'attachRound (week)': rule(staff, 'subtree'),
  'logActivity (week)': rule(loggers, 'own and above'),
  'amendActivity (week)': rule(loggers, 'own and above'),

  // Documents
  'registerDirective (issuer)': rule(staff, 'nameable'),
  'registerIncoming (issuer)': rule(staff, 'nameable'),
  'amendDirective (issuer)': rule(staff, 'nameable'),
  'amendDirective (based on)': rule(staff, 'flows down'),
  'amendDirective (link)': rule(staff, 'flows down'),
  'confirmReading (issuer)': rule(staff, 'nameable'),
  'confirmReading (link)': rule(staff, 'flows down'),
  'confirmReading (owes)': rule(staff, 'nameable'),
  'confirmReading (gets)': rule(staff, 'nameable'),
  'confirmReading (through)': rule(staff, 'nameable'),
  'confirmReading (party)': rule(staff, 'nameable'),

  // Tasks
  'assign (party)': rule(staff, 'nameable'),
  'amendAssignment (party)': rule(staff, 'nameable'),
  'recordProgress (task)': rule(writers, 'workplace'),
  'recordProgress (party)': rule(writers, 'workplace'),

  // Books
  'fileEntry (file)': rule(staff, 'subtree'),

  // Sending
  'dispatchDirective (recipient)': rule(staff, 'may be sent to'),
  'dispatchDirectives (recipient)': rule(staff, 'may be sent to'),
  'setDispatchStatus (dispatch)': rule(writers, 'workplace'),
  'setDispatchStatus (recipient)': rule(writers, 'workplace'),
  'recallDispatch (dispatch)': rule(staff, 'workplace'),
  'recallDispatch (recipient)': rule(staff, 'narrowing'),
  'replaceDispatch (dispatch)': rule(staff, 'workplace'),
  'replaceDispatch (directive)': rule(staff, 'flows down'),
};
