import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  trail: { acts: { recognitionRound: { listTaken: 'Took in a list of nominations from a file' } } },
  resources: {
    nominationLists: {
      title: 'Nominations from a list',
      begin: 'Take a list from a file',
      about:
        'An Excel list as offices send it: each row is checked, mended on the screen, and then the whole list is taken in, or no row of it.',
      source: 'List',
      takes:
        'An .xlsx or .csv file of at most 500 rows. Titles, headings of two lines and signatures are passed over. The file is read in the browser and kept nowhere.',
      noOffice: 'Only an office that keeps lists puts others forward.',
      closed: 'The round takes no more nominations.',
      files: {
        NO_LIST:
          'No table has a column of names for this kind. A line of headings is needed, such as “STT, Họ và tên, Năm sinh, Số định danh” or “STT, Tên đơn vị, Mã định danh”.',
      },
      tooMany: 'The list has %{rows} rows; at most 500 are taken at once. Divide the file.',
      said: 'The list says that it has',
      saidHelp: 'The numbers in its title or at its end; leave empty what it does not say.',
      counts: { collectives: 'Collectives', people: 'People', households: 'Households' },
      columns: { number: 'No.', name: 'Name', code: 'Code', birth: 'Born', community: 'Community' },
      row: 'Row %{row}',
      cell: 'Row %{row}: %{column}',
      use: 'Correct to “%{name}”',
      choose: 'Choose %{name}',
      meant: 'Is: %{name}',
      chosen: 'Chosen: %{name}',
      leaveOut: 'Leave this row out',
      takeBack: 'Take it back',
      leftOut: 'Left out, not nominated',
      reason: 'Why row %{row} is left out',
      reasonNeeded: 'Say why; name nobody.',
      changed: 'Changed, not checked yet.',
      check: 'Check',
      take: 'Take in the whole list (%{smart_count} nomination) |||| Take in the whole list (%{smart_count} nominations)',
      renumber: 'Number the rows anew',
      useAll: 'Correct the suggested name (%{smart_count}) |||| Correct all suggested names (%{smart_count})',
      chooseAll:
        'Choose where there is one suggestion (%{smart_count}) |||| Choose where there is one suggestion (%{smart_count})',
      leaveAll: 'Leave out rows of another kind (%{smart_count}) |||| Leave out rows of another kind (%{smart_count})',
      otherKind: 'The round is not for this kind',
      standing: 'How the list stands',
      wrong:
        '%{smart_count} place needs mending. Nothing has been written. |||| %{smart_count} places need mending. Nothing has been written.',
      right: 'Every row is right. Nothing has been written yet.',
      unchecked:
        '%{smart_count} row was read. Check before taking in. |||| %{smart_count} rows were read. Check before taking in.',
      showAll: 'Show rows that are right as well',
      shown: '%{shown} of %{rows} rows are shown.',
      achievement: 'Achievement',
      achievementHelp: 'What was achieved, in short, the same for all; name nobody.',
      done: 'Nominated %{smart_count} |||| Nominated %{smart_count}',
    },
  },
};
