import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  inbox: {
    sentTo: 'to %{name}',
    sentAt: 'Sent %{at}',
    corrects: 'Corrects what was accepted, because:',
    overdueBelow:
      '%{smart_count} unit below is past its deadline and has not sent. |||| %{smart_count} units below are past their deadlines and have not sent.',
    seeRounds: 'See the rounds',
    returned: {
      act: 'Correct and resend',
      reasons: 'Reasons (%{smart_count})',
    },
    due: {
      act: 'Write the report',
      empty: 'You have no report left to send',
      advice: "When a new round opens, it appears here with its deadline. Meanwhile, log your unit's activities.",
    },
    toReview: {
      act: 'Review',
      empty: 'No report waits for review',
      advice: 'Reports that units below send up appear here for you to accept or return.',
    },
    supplements: {
      act: 'Send the supplement',
    },
  },
  enums: {
    FigureState: { NUMBER: 'a number', NOT_APPLICABLE: 'not applicable' },
    InboxPileKind: {
      REPORTS_RETURNED: 'Returned, to be corrected',
      REPORTS_DUE: 'To send',
      REPORTS_TO_REVIEW: 'Waiting for your review',
      REPORTS_TO_SUPPLEMENT: 'Figures that came in after you had sent up',
      REPORTS_OVERDUE_BELOW: 'Overdue below',
    },
    ReportVersionKind: {
      ORIGINAL: 'first',
      REVISION: 'revised after a return',
      CORRECTION: 'correction',
      SUPPLEMENT: 'supplement',
    },
    ReportersKind: {
      IN_TIME: '%{smart_count} unit sent in time: |||| %{smart_count} units sent in time:',
      LATE: '%{smart_count} unit sent late: |||| %{smart_count} units sent late:',
      CORRECTING:
        '%{smart_count} unit is writing anew what was accepted; the accepted version counts: |||| %{smart_count} units are writing anew what was accepted; the accepted versions count:',
      UNREVIEWED:
        '%{smart_count} unit has sent and is not reviewed: |||| %{smart_count} units have sent and are not reviewed:',
      RETURNED:
        '%{smart_count} unit was returned its report and has not sent it again; it is not in the totals: |||| %{smart_count} units were returned their reports and have not sent them again; they are not in the totals:',
      MISSING:
        '%{smart_count} unit has not sent a report and is not in the totals: |||| %{smart_count} units have not sent a report and are not in the totals:',
      RELEASED:
        '%{smart_count} unit was released without sending and is not in the totals: |||| %{smart_count} units were released without sending and are not in the totals:',
    },
    ThingChange: {
      ADDED: 'Logged after the report was sent: not counted in it',
      AMENDED: 'Its figures were amended after the report was sent',
      WITHDRAWN: 'Withdrawn after the report was sent: the report still counts it',
    },
    DraftKind: { COVER_LETTER: 'Letter that goes with a report' },
    ThingKind: { REPORT: 'Report', REPORT_ROW: 'Line of a report' },
    TraceEdgeKind: { OWED_IN: 'Owed in', ROW_OF: 'Line of' },
  },
  reports: {
    draft: {
      label: 'Draft a covering letter',
      explanation: 'The official letter that goes with this report is drafted.',
    },
    to: 'To %{name}',
    through: 'through %{name}',
    notFound: 'There is no such report, or you may not see it.',
    withPrevious: "Show last year's figures",
    tabs: {
      label: 'Parts of the report',
      figures: 'Figures',
      texts: 'Narrative',
      totals: 'Totals',
      versions: 'Versions (%{smart_count})',
    },
    columns: { number: 'No.', label: 'Item', unit: 'Unit', quantity: 'Quantity', previous: 'Last year' },
    figure: { missing: 'missing', missingShort: 'missing', notApplicable: 'not applicable' },
    start: {
      title: 'The report has not been started',
      advice:
        'When you start it, figures that your logged activities give are filled in; you check, complete and send.',
      label: 'Start the report',
      none: 'No report yet',
      waiting: 'The unit has not started its report.',
      closed: 'The round is closed, or the unit no longer has to report.',
    },
    cell: {
      named: '%{name}: %{state}',
      menuOf: 'Choices for %{name}',
      openOf: '%{name}: %{figure}. Open what is behind it',
      historyOf: '%{name}: %{figure}. See its history',
      prefilled: 'Taken from logged activities. Press to see them.',
      prefilledOf: 'See the activities behind %{name}',
      comment: 'Comment: %{comment}',
      commentOf: 'Edit the comment on %{name}',
      commentLabel: 'Comment on this figure',
      writeComment: 'Comment',
      commentNeedsFigure: 'Comment (needs a figure first)',
      markNotApplicable: 'Not applicable',
      clear: 'Clear: missing again',
      sum: 'Σ %{sum}',
      sumAtLeast: 'Σ ≥ %{sum}',
      take: 'Take',
      takeSumOf: 'Take the sum of its lines: %{sum}',
      previous: 'Last year: %{figure}',
    },
    save: {
      waiting: 'Waiting to be saved',
      saving: 'Saving…',
      saved: 'Saved',
      offline: 'Not saved yet, kept on this machine',
      invalid: 'Not valid',
      conflict: 'Somebody else has just changed it: choose',
    },
    status: {
      idle: 'Saved at %{time}',
      saved: 'Saved at %{time}',
      waiting: 'Changes waiting to be saved…',
      saving: 'Saving…',
      offline:
        'No connection: %{smart_count} change is kept on this machine and sent again by itself. |||| No connection: %{smart_count} changes are kept on this machine and sent again by themselves.',
      failed:
        '%{smart_count} change could not be saved; it is kept on this machine. |||| %{smart_count} changes could not be saved; they are kept on this machine.',
      conflict: 'Somebody changed a cell',
      invalid: '%{smart_count} cell is not valid |||| %{smart_count} cells are not valid',
    },
    faults: {
      FIGURE_NOT_WHOLE: 'Must be a whole number, such as 12 or 1,200.',
      FIGURE_NEGATIVE: 'Must not be negative. Type a dash alone for not applicable.',
      FIGURE_TOO_LARGE: 'The largest figure is %{max}.',
    },
    hints: {
      SUM_EQUALS: 'is not the sum of its lines (%{expected}).',
      SUM_AT_LEAST: 'is less than the sum of its lines (%{expected}).',
      TOTAL_NOT_APPLICABLE: 'says not applicable while its lines have figures (%{expected}).',
      NOT_LESS_THAN: 'is less than “%{other}” (%{expected}).',
    },
    paste: {
      done: 'Pasted into %{smart_count} cell. |||| Pasted into %{smart_count} cells.',
      lost: 'Pasted into %{smart_count} cell; %{lost} values had no cell. |||| Pasted into %{smart_count} cells; %{lost} values had no cell.',
    },
    keys: {
      title: 'Keys',
      tab: 'Next cell, cell before',
      enter: 'Cell below, cell above',
      arrows: 'Between the cells',
      dash: 'Not applicable',
      delete: 'Clear: missing',
      equals: 'Take the sum of its lines',
      escape: 'Back to what was there',
      comment: 'Comment',
      menu: "Open the cell's choices",
      paste: 'Paste a column or block from Excel',
    },
    texts: { required: '(required)', empty: 'This part is not written yet.' },
    checks: {
      title: 'Checks',
      progress: '%{filled} of %{all} cells filled in',
      ready: 'No errors left: ready to send.',
      clean: 'No errors, nothing unusual.',
      errors: '%{smart_count} error to fix |||| %{smart_count} errors to fix',
      missing: '%{smart_count} cell missing |||| %{smart_count} cells missing',
      warnings: '%{smart_count} point to look at again |||| %{smart_count} points to look at again',
      more: '%{smart_count} more',
      fewer: 'Fewer',
    },
    changes: {
      title: 'Somebody else has just changed this report',
      advice: 'Where both of you changed something, choose what is kept. Nothing has been overwritten.',
      here: 'Somebody else has just written %{theirs}, you wrote %{mine}. Nothing has been overwritten.',
      keep: 'Keep %{mine}',
      take: 'Take %{theirs}',
      theirs: '%{before} → %{theirs}',
      keepMine: 'Keep mine: %{mine}',
      takeTheirs: 'Take theirs: %{theirs}',
    },
    refill: {
      label: 'Take from activities again',
      explanation:
        'Choose the cells that take the figures of what has been logged up to now. Cells that are not chosen keep what they have.',
      done: 'The figures were taken from the activities again.',
      same: 'Every cell stands as the activities say: there is nothing to take.',
      none: 'No cell is chosen.',
      all: 'Choose all',
      take: 'Take the figure for %{name}',
      before: 'Now',
      after: 'From activities',
      isTyped: 'typed by hand',
      chosen: '%{chosen} of %{all} cells chosen.',
    },
    fromFile: {
      label: 'Import from Excel',
      explanation:
        'Choose the .xlsx file that was filled in. It is read on this machine; no cell changes before you choose and press take.',
      download: 'Download the empty form (.xlsx)',
      choose: 'Choose a .xlsx file',
      take: 'Take %{smart_count} cell |||| Take %{smart_count} cells',
      taken:
        'Took %{smart_count} cell from the file. Ctrl+Z takes it back. |||| Took %{smart_count} cells from the file. Ctrl+Z takes them back.',
      blocked: 'Nothing can be taken yet: mend what is named below in the file and choose it again.',
      same: 'Every figure of the file stands in the report already.',
      line: 'Row %{line}',
      file: 'File',
      before: 'Now',
      after: 'In the file',
      more: 'Show %{smart_count} more remark |||| Show %{smart_count} more remarks',
      findings: {
        FILE_TOO_LARGE:
          'The file is larger than 5 MB. Remove pictures and sheets that are not the form, and save it again.',
        NOT_XLSX:
          'This is no .xlsx file (or it has a password). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
        XLSX_BROKEN: 'The .xlsx file is damaged. Open it in Excel, repair it and save it again.',
        XLSX_TOO_LARGE: 'The file unpacks to too much. Copy the table into the empty form that you can download here.',
        FORM_OTHER: 'This is not the form “%{form}”. Download the empty form here and fill that in.',
        FORM_VERSION:
          'The form in the file is version %{found}, this round uses version %{wanted}. Download the empty form and copy the figures.',
        UNIT_OTHER:
          'The file names “%{found}”, this report is of “%{wanted}”. Choose the file of your unit, or correct the name in it.',
        REPORT_OTHER:
          'This form was downloaded for another report of the unit. Download the one of this round and copy the figures.',
        UNIT_DOTS:
          'The name of the unit is still dots. Write “%{wanted}” there, so that it is not mistaken for another.',
        YEAR_OTHER: 'The file says %{found}, this report is of %{wanted}. Choose the file of %{wanted}.',
        LAST_YEAR_FIGURES:
          'All %{smart_count} figures are those of last year: probably an old file under a new name. Choose the file of this year.',
        COLUMN_MISSING: 'The column “%{column}” was not found. Keep the headings of the form.',
        ROW_MISSING:
          'The file has no row “%{row}”; its cells stay as they are. Add the row again if there are figures.',
        ROW_UNKNOWN: 'A row with figures is not in the form; they are not taken. Keep the names of the rows.',
        ROW_EMPTY:
          'The row “%{row}” is empty; its cells stay as they are. Fill it in, or write “–” for not applicable.',
        CELL_NOT_IN_FORM: 'A figure stands where the form has none; it is not taken. Move it to the right column.',
        TEMPLATE_LEFT: '“%{text}” is the form’s own text; the cell stays as it is. Write the figure there.',
        FORMULA_ERROR: 'The formula has an error; the cell stays as it is. Mend it or write the figure itself.',
        FORMULA_EMPTY:
          'The formula was never calculated; the cell stays as it is. Open the file in Excel and save it again.',
        FIGURE_NOT_WHOLE:
          '“%{text}” is no whole number (Excel may have read 1.250 as 1.25); the cell stays as it is. Write 1250.',
        FIGURE_NEGATIVE: '“%{text}” is negative; the cell stays as it is. Write “–” for not applicable.',
        FIGURE_TOO_LARGE: '“%{text}” is too large; the cell stays as it is. Check the unit of count.',
        SUM_EQUALS: 'The total does not fit: its lines add up to %{expected}. Check it.',
        SUM_AT_LEAST: 'Less than the sum of its lines (%{expected}). Check it.',
        TOTAL_NOT_APPLICABLE: 'Says not applicable while its lines have figures (%{expected}). Check it.',
        NOT_LESS_THAN: 'Less than “%{other}” (%{expected}). Check it.',
      },
    },
    history: {
      open: 'See the history of this cell',
      title: 'History of the cell',
      none: 'Nobody has written in this cell yet.',
      version: 'Version %{number} – %{kind}',
      somebody: 'Somebody beyond your reach',
      typed: 'typed',
      taken: 'taken from activities',
      more: 'See older',
      bounded: 'Only the latest %{smart_count} changes are shown.',
    },
    next: {
      label: 'Next: %{name}',
      left: '%{smart_count} report waits for review |||| %{smart_count} reports wait for review',
      none: 'No report waits for review',
    },
    submit: {
      empty:
        '%{smart_count} cell has no figure; the report is sent with it left empty. |||| %{smart_count} cells have no figure; the report is sent with them left empty.',
      label: 'Send the report',
      labelUp: 'Send the consolidated report',
      explanation:
        'The report (version %{number}) goes to %{name}. After that it changes only when it is returned, or by a correction.',
      explanationTop: 'The report (version %{number}) is closed. After that it changes only by a correction.',
      done: 'The report was sent.',
      mayNot: "Your role may not send this unit's report.",
      invalid: '%{smart_count} cell is not valid. |||| %{smart_count} cells are not valid.',
      unsaved: 'Changes are waiting to be saved.',
      errors:
        '%{smart_count} error or missing cell is left, see Checks. |||| %{smart_count} errors or missing cells are left, see Checks.',
      unreviewed:
        '%{smart_count} report from below is not reviewed: accept or return it first. |||| %{smart_count} reports from below are not reviewed: accept or return them first.',
    },
    duty: {
      extended: 'There is time until the end of %{day}. Reason: %{reason}',
      closed: 'No report is owed since %{day}. Ground: %{reason}',
    },
    below: {
      complete:
        'The unit below has sent in time and was accepted. |||| All %{smart_count} units below have sent in time and were accepted.',
      inTime:
        '%{smart_count} of %{all} units below has sent in time and was accepted. |||| %{smart_count} of %{all} units below have sent in time and were accepted.',
      extended:
        '%{smart_count} of them is in time because it was given more time: |||| %{smart_count} of them are in time because they were given more time:',
      extendedOne: '%{name} (until %{day}: %{reason})',
      more: 'and %{smart_count} other |||| and %{smart_count} others',
    },
    since: {
      CORRECTION: 'A correction of what was accepted',
      REVISION: 'Written anew after it was returned',
      SUPPLEMENT: 'A supplement with what was accepted below later',
      ORIGINAL: 'The first version',
      figures:
        '%{smart_count} figure is not as in version %{since} |||| %{smart_count} figures are not as in version %{since}',
      texts: 'Narrative parts that were changed: %{names}',
      nothing: 'No figure and no narrative part differs from version %{since}.',
    },
    shifts: {
      title:
        '%{smart_count} figure no longer agrees with the activities |||| %{smart_count} figures no longer agree with the activities',
      filled: 'the report says %{reported}, the activities now give %{now}.',
      typed: 'the report says %{reported} (typed by the unit), the activities now give %{now}.',
      changed:
        '%{smart_count} activity was logged, amended or withdrawn after the sending. |||| %{smart_count} activities were logged, amended or withdrawn after the sending.',
      markOf: '%{name}: %{text} Open what is behind it.',
    },
    accept: {
      label: 'Accept the report',
      explanation: 'Accept version %{number} of %{name}. Its figures count in what is sent up.',
      done: 'The report was accepted.',
      hasRemarks:
        'You have %{smart_count} remark that was not sent: return the report, or remove the remark. |||| You have %{smart_count} remarks that were not sent: return the report, or remove them.',
    },
    return: {
      label: 'Return',
      explanation:
        'The report of %{name} goes back with the %{smart_count} remark below, shown to the unit at the very row. |||| The report of %{name} goes back with the %{smart_count} remarks below, shown to the unit at the very rows.',
      done: 'The report was returned.',
      needsRemark: 'At least one remark is needed: press the remark button at the row concerned.',
    },
    correct: {
      label: 'Write a correction',
      explanation:
        'Opens the next version for changes. Version %{number}, which was accepted, counts until the correction is sent.',
      done: 'The correction is open.',
    },
    supplement: {
      title:
        '%{smart_count} unit was accepted after this report was sent |||| %{smart_count} units were accepted after this report was sent',
      figures: '%{smart_count} figure would change |||| %{smart_count} figures would change',
      label: 'Send a supplement',
      explanation:
        'Sends a supplement with: %{names}. %{smart_count} figures change. What was sent before stays in the history as it is.',
      done: 'The supplement was sent.',
    },
    remarks: {
      add: 'Remark',
      addAt: 'Remark on %{name}',
      atRow: 'Remark on this row',
      atCell: 'Remark on this figure',
      addGeneral: 'General remark',
      general: 'General remark',
      message: 'What the unit should look at',
      explanation: "The remark is kept until you return the report. The level above does not change a unit's figures.",
      keep: 'Keep the remark',
      takeBack: 'Remove the remark',
      remove: 'Remove the remark on %{name}',
      said: 'Remark on version %{number}: %{message}',
      returned: 'Returned at %{at} with %{smart_count} remark |||| Returned at %{at} with %{smart_count} remarks',
      before: '%{smart_count} remark at the last return (%{at}) |||| %{smart_count} remarks at the last return (%{at})',
    },
    versions: {
      single: 'There is one version, so there is nothing to compare.',
      name: 'Version %{number} – %{kind}',
      short: 'Version %{number}',
      submittedAt: 'sent %{at}',
      returnedAt: 'returned %{at}',
      acceptedAt: 'accepted %{at}',
      writing: 'being written',
      counted: 'counts in the totals',
      reason: 'Reason: %{reason}',
      differences: 'Compare two versions',
      from: 'From',
      to: 'To',
      before: 'Before',
      after: 'After',
      ownBefore: 'Own: before',
      ownAfter: 'Own: after',
      totalBefore: 'Total: before',
      totalAfter: 'Total: after',
      same: 'The figures of the two versions are the same.',
    },
    behind: {
      open: 'See what is behind it',
      explanation: 'What %{name} recorded in the period and this cell counts.',
      none: 'Nothing was recorded for this cell in the period.',
      eventCount: '%{figure} classes/events',
      peopleCount: '%{figure} people',
      itemCount: '%{figure} items',
      stateBudget: 'state budget %{figure}',
      otherFunding: 'other sources %{figure}',
    },
    export: { word: 'Word', excel: 'Excel', docx: 'Download as Word (.docx)', xlsx: 'Download as Excel (.xlsx)' },
    totals: {
      own: 'Own',
      below: 'Below',
      total: 'Total',
      counts: 'Reports',
      source: 'Source of the figures',
      live: 'Now',
      sent: 'As sent',
      liveMeans: 'Every report sent or accepted below, up to now. Press a number to see what it is made of.',
      sentMeans:
        'Figures as fixed when they were sent up at %{at}: own figures and the reports from below accepted by then.',
      print: 'Print',
      open: 'Open %{name}',
      numbered: '%{smart_count} with a number',
      notApplicable: '%{smart_count} not applicable',
    },
    completeness: {
      title: 'Completeness',
      said: '%{sent} of %{all} units directly below have sent',
      absent: '%{smart_count} unit has not sent |||| %{smart_count} units have not sent',
    },
    drill: {
      path: 'The way down',
      own: "The unit's own figure",
      unit: 'Unit',
      adds: 'Adds',
      look: 'View',
      table: 'View as table',
      chart: 'View as chart',
      chartOf: 'Chart of what %{smart_count} units add; the table has the same figures',
      nothing: 'No unit has a number in this row yet.',
      figure: 'Figure of the unit',
      things: 'Recorded',
      notFed: 'This row is typed by the unit; nothing recorded feeds it.',
      openReport: 'Open the report of %{name}',
    },
  },
};
