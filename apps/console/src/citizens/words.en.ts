import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    citizens: {
      name: 'Citizens',
      about: 'People of the area; everybody is counted once.',
      create: 'Record a citizen',
      details: 'The citizen',
      stays: 'Where they have lived',
      empty: 'No citizens yet',
      emptyAdvice: 'Send in a list as .xlsx or .csv, or record people one by one.',
      wholeName: 'Whole name',
      yearWrong: 'A year has four digits',
      newNumberHelp: 'Only where the recorded number is wrong or missing; left empty it stays as it is.',
      birthYearHelp: 'Where the day is not known.',
      isOtherHelp: 'Only if you know that this is not the one of the same name, year of birth and address.',
      fields: {
        name: 'Name',
        organisationId: 'Kept by',
        birthDate: 'Born',
        birthYear: 'Year of birth',
        gender: 'Gender',
        nationalId: 'Identity number',
        address: 'Address',
        communityId: 'Community',
        familyId: 'Family',
        startsOn: 'Since',
        isOther: 'Somebody else',
      },
      move: {
        label: 'Move',
        explanation:
          'From that day on the citizen belongs to the new community and family; the former home stays in the history.',
        movedOn: 'Moved on',
        done: 'New home recorded',
      },
      scores: {
        title: 'Scores from a file',
        about: 'Scores of up to 200,000 citizens from one file, checked row by row before they are written.',
        send: 'Send in scores',
        noRound: 'No round that assesses citizens is open for your office.',
        round: 'Round of assessment',
        columns:
          'A row for each person: identity number, or name, year of birth and community or address; then a column for each target, known by its code or wording, with or without diacritics. An assessment that is there is not overwritten.',
        minors:
          'A row of somebody under 18 needs the columns Guardian and Year of birth of the guardian (or Identity number of the guardian), and, where it is sent at once, Relation of the guardian (father, mother, grandparent, appointed …) and Agreed on. A guardian is a citizen of age who stands in the list of the area, or is recorded from this very file.',
        template: 'Download the template',
        sends: 'Send them for review at once (every target needs a score); otherwise they are drafts',
        records: 'Record citizens who are not in the list yet',
      },
      import: {
        kind: 'Content',
        title: 'Send in a list',
        about: 'Lists of up to 200,000 rows are checked row by row before they are written.',
        of: {
          CITIZENS: {
            one: 'List of citizens from a file',
            counts: '%{rows} rows read: %{right} right, %{wrong} to be mended; %{written} citizens written.',
            write: 'Write %{smart_count} citizen |||| Write %{smart_count} citizens',
            cancel:
              'What is not written is dropped, file and faulty rows are deleted for good; citizens who are written stay.',
          },
          SCORES: {
            one: 'Scores from a file',
            counts: '%{rows} rows read: %{right} right, %{wrong} to be mended; %{written} assessments written.',
            write: 'Write %{smart_count} assessment |||| Write %{smart_count} assessments',
            cancel:
              'What is not written is dropped, file and faulty rows are deleted for good; assessments that are written stay.',
          },
        },
        send: 'Send in another list',
        earlier: 'Lists sent in',
        none: 'No list yet.',
        choose: 'Choose an .xlsx or .csv file',
        columns:
          'A row of headings names: Họ và tên, Ngày sinh (or Năm sinh), Thôn/Tổ dân phố; and may name Giới tính, Số định danh, Địa chỉ, Hộ, Dòng họ, Ngày đăng ký. With or without diacritics.',
        kept: 'The file is kept encrypted, and deleted once it is written or given up, or after 14 days on which nobody wrote or mended it.',
        sentAt: 'Sent',
        state: 'State',
        rows: 'Rows',
        written: 'Written',
        wrong: 'Faulty',
        allWritten: 'All rows are written; the file is deleted.',
        tryAgain: 'Check and write again',
        failed: 'Download faulty rows',
        waiting: '%{smart_count} row to mend |||| %{smart_count} rows to mend',
        row: 'Row %{row}',
        mend: 'Mend this row',
        twin: 'See the citizen who is there',
        next: 'Further rows',
        first: 'To the beginning',
        cancel: {
          label: 'Give the list up',
          done: 'List given up',
        },
        troubles: {
          SCORES_TARGETS_MISSING:
            'The file lacks columns of some targets. Add them as the template has them, or send it again as drafts.',
          SCORES_TARGET_TWICE:
            'Columns %{first} and %{second} are both target %{target}. Drop or rename one and send it again.',
          ASSESSMENT_ROUND_CLOSED: 'The round is closed and takes no more scores.',
          IMPORT_NO_HEADINGS:
            'No row with the heading “Họ và tên” and another one within the first 30. Add headings and send it again.',
          IMPORT_TOO_MANY_ROWS: 'The list has more than 200,000 rows. Split it into several files.',
          IMPORT_UNREADABLE: 'The file cannot be read. Open it, save it as .xlsx or .csv (UTF-8) and send it again.',
          IMPORT_OFFICE_ENDED:
            'The office of this list has ended, so nobody can be recorded there. If its last day is a mistake, correct it and try again; else send the list in at the office that follows it.',
        },
      },
    },
  },
};
