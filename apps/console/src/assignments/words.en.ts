import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  inbox: {
    assignments: {
      all: 'See all %{smart_count} tasks',
      reminder: '%{smart_count} working day left, until %{date}: |||| %{smart_count} working days left, until %{date}:',
    },
  },
  enums: {
    InboxPileKind: { TASKS_OVERDUE: 'Overdue tasks', TASKS_DUE: 'Tasks to be done', TASK_REMINDERS: 'Reminders' },
    AssignmentRole: { LEAD: 'Leads', COORDINATE: 'Coordinates', DO: 'Carries out' },
    AssignmentStanding: { OPEN: 'Under way', OVERDUE: 'Overdue', DONE: 'Done', DONE_LATE: 'Done late' },
    ThingKind: { ASSIGNMENT: 'Task' },
    TraceEdgeKind: { ASSIGNED_BY: 'Given by', EVIDENCE: 'Evidence for' },
  },
  resources: {
    assignments: {
      name: 'Tasks',
      about: 'What documents ask of the organisations you look after, the next deadline first.',
      details: 'The task',
      empty: 'No tasks yet',
      emptyAdvice: 'Tasks come from a document when it is read, or are given on the page of the document.',
      noneInDirective: 'The document has not given any task in the system.',
      all: 'See all tasks of the document',
      noDay: 'no deadline',
      partyAs: '%{name} (%{role})',
      unknownParty: '%{name} (not known here)',
      moreParties: 'and %{smart_count} more',
      namedAs: 'The document says: %{name}',
      doneOn: 'Done on %{date}',
      notDone: 'Not done yet',
      evidence: 'Evidence:',
      suggested: 'Documents of the organisation that may serve as evidence',
      standingHelp: 'The standing follows from progress, evidence and deadline; nobody can type it.',
      addParty: 'Add an organisation',
      removeParty: 'Remove %{name}',
      roleOf: 'Role of %{name}',
      record: {
        label: 'Record progress',
        explanation: 'What is recorded cannot be changed; the latest record counts.',
        done: 'Progress recorded',
        evidence: 'Evidence',
        evidenceHelp: 'Needed at 100 %: a file, or a document of the register.',
        file: 'Choose a file as evidence',
        directive: 'Document as evidence',
      },
      assign: {
        label: 'Give a task',
        explanation:
          'Enter a task that the document gives; the organisations see it in their to-do list and are reminded.',
        done: 'Task given',
      },
      amend: {
        label: 'Correct the task',
        explanation: 'Correct only what differs from the document. Progress that was recorded stays.',
      },
      fields: {
        unknownNames: 'Named by the document, not known here',
        text: 'What is to be done',
        section: 'Section of the document',
        directiveId: 'Given by',
        organisationId: 'Organisation',
        parties: 'Who does it',
        dueOn: 'Deadline',
        dueBoundary: 'How the deadline counts',
        lastDay: 'Last day in time',
        percent: 'Progress (%)',
        standing: 'Standing',
        note: 'Note',
      },
    },
  },
};
