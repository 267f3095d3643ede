import type { words as vietnamese } from './words.vi.ts';

export const words: typeof vietnamese = {
  enums: {
    ThingKind: { TITLE_CLOSING: 'Closing day for titles', TITLE_REGISTRATION: 'Registration of a title' },
    InboxPileKind: {
      TITLES_TO_REGISTER: 'Titles of the year not registered yet',
      TITLES_MISSING: 'Units that registered no title of the year',
    },
    ImportKind: { TITLES: 'Registrations of titles' },
    TitleKind: { LEARNING: 'Learning title', EMULATION: 'Emulation title' },
  },
  resources: {
    citizens: {
      import: {
        of: {
          TITLES: {
            one: 'Registrations of a title from a file',
            counts: '%{rows} rows read: %{right} right, %{wrong} to be mended; %{written} registrations written.',
            write: 'Write %{smart_count} registration |||| Write %{smart_count} registrations',
            cancel:
              'What is not written is dropped, file and faulty rows are deleted for good; registrations that are written stay.',
          },
        },
        troubles: { TITLE_NOT_IN_YEAR: 'The title does not stand in the year, so the list cannot be written.' },
      },
    },
    titleRegistrations: {
      definitions: {
        title: 'Titles',
        about: 'What can be striven for: name, kind, the text that names it, and from when until when.',
        empty: 'No title',
        emptyAdvice: 'Narrow the list less to see others.',
        kind: 'Kind of title',
        subject: 'Given to',
        from: 'From',
        to: 'Until the end of',
        acts: 'Acts',
        define: {
          label: 'Define a title',
          explanation: 'A title of the whole country; it can be registered from the year of its first day on.',
          done: 'The title is defined',
        },
        amend: {
          label: 'Amend the title',
          explanation:
            'Its name stays once somebody has registered; text and first day may change, the day into no year after one that is registered for. The history keeps what stood before.',
          done: 'The title is amended',
        },
        close: {
          label: 'Close the title',
          explanation: 'It cannot be registered for the years after this day; what is registered stays.',
          dayHelp: 'Empty: it stands again.',
          done: 'The last day is noted',
        },
      },
      import: {
        title: 'Register from a file',
        about: 'Up to 200,000 that strive for one title from one file, checked row by row before they are written.',
        send: 'Send in who registers',
        chooseTitle: 'Choose the title first: the columns of the template follow from whom it is given to.',
        columns: {
          ORGANISATION:
            'One organisation a row: its name or identifier, and its day of registration where there is one. Those are taken that your office may register.',
          COMMUNITY: 'One hamlet or residential group a row: its name, and its day of registration where there is one.',
          CLAN: 'One clan a row: its name, the community where several share it, and its day of registration where there is one.',
          FAMILY:
            'One household a row: its number, or its head, or the identity number of the head; community and day of registration where there are.',
          CITIZEN:
            'One person a row: identity number, or name and year of birth; day of registration where there is one.',
        },
      },
      name: 'Registration of titles',
      about: 'Who strives for which title in a year: registered by itself, or on its behalf.',
      create: 'Register titles',
      edit: 'Amend',
      otherTitle: 'Another title is registered today; after the closing day it is late.',
      details: 'The registration',
      late: 'Late',
      withdrawn: 'Withdrawn',
      empty: 'Nothing is registered yet',
      emptyAdvice: 'Register your own unit, or units, hamlets, clans, families and citizens on their behalf.',
      emptyToReaders: 'Registrations within your reach appear here.',
      fields: {
        title: 'Title',
        titleId: 'Title',
        who: 'Who registers',
        by: 'Registered by',
        year: 'Year',
        registeredOn: 'Registered on',
        closesOn: 'Closing day then',
        directiveId: 'Document',
        basis: 'Text that names the title',
        criteria: 'Criteria',
        note: 'Undertaking',
        withdrawnOn: 'Withdrawn on',
        withdrawalReason: 'Reason',
      },
      filters: {
        title: 'Title',
        isLate: 'In time',
        any: 'All',
        late: 'Late',
        inTime: 'In time',
        isWithdrawn: 'Show what was withdrawn',
      },
      closing: {
        none: 'No office has set a closing day for titles of %{year}: registration is open.',
        of: '%{office}: until %{day}',
        more: 'and %{smart_count} more offices',
        label: 'Set the closing day',
        explanation:
          'Until when %{office} takes registrations of titles for %{year}, from those below and in its territory. Later ones are taken and marked late; what was registered before the day was set is never late.',
        day: 'Last day',
        dayHelp: 'Leave empty to set none.',
        done: 'The closing day is recorded',
      },
      figures: {
        title: 'Registrations of titles in %{year}, by area',
        late: 'late: %{count}',
      },
      prints: {
        paperDocx: 'Print the registration (.docx)',
        paperPdf: 'Look at the registration (.pdf)',
        listDocx: 'Print the list (.docx)',
        listPdf: 'Look at the list (.pdf)',
      },
      withdraw: {
        label: 'Withdraw',
        explanation: '%{name} strives for “%{title}” no longer. Everybody reads the reason.',
        done: 'The registration is withdrawn',
      },
      missingOf: 'Titles of %{year} · %{due}',
      allMissing: 'All that have not registered, and registering for them',
      register: {
        about: 'Choose who registers titles of %{year}.',
        label: 'Register titles',
        explanation: 'Those chosen register these titles. Where it is done on their behalf, it says by whom.',
        onBehalf: 'Those chosen register this title; it says that your office did it on their behalf.',
        dayHelp: 'The day on which the paper was handed in, not after today.',
        noteHelp: 'May be left empty; the same for all that are chosen, and names nobody.',
        done: 'Registered: %{smart_count}',
        nobody: 'Nobody is left to register',
        nobodyAdvice: 'All whom you may register have registered titles of the year.',
        everybody: 'Register all citizens',
        everybodyExplanation:
          'All citizens who live in %{name} today and have not registered this title for %{year} are registered, by your office on their behalf.',
        foreseen: '%{registered} will be registered; %{already} have registered already.',
        foreseenOthers: '%{count} are left out: they have ended, or another office keeps them.',
        doneCommunity: 'The citizens of the community are registered',
      },
    },
  },
  trail: {
    acts: {
      titleRegistration: {
        made: 'Title registered',
        amended: 'Registration of a title amended',
        withdrawn: 'Registration of a title withdrawn',
      },
      title: {
        defined: 'Title defined',
        amended: 'Title amended',
        closed: 'Title closed',
        reopened: 'Title stands again',
      },
      titleClosing: { set: 'Closing day for titles set' },
    },
    subjects: { Title: 'Title', TitleRegistration: 'Registration of a title', TitleClosing: 'Closing day for titles' },
    fields: { closesOn: 'Closing day', titleKey: 'Title' },
  },
};
