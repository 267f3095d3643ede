import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    incomingLetters: {
      name: 'Register paper letters',
      about:
        'Registers a letter that came on paper and gives it its arrival number in one step, by keyboard from end to end.',
      book: 'Incoming book of',
      numberToCome: 'Arrival number to come',
      numberHelp: 'If somebody else enters first, this letter takes the next one. A number cannot be taken back.',
      letter: 'Letter',
      arrival: 'Arrival and handing on',
      hasNoNumber: 'The letter bears no number',
      issuerHelp: 'As the letter says it, or choose an organisation that is found.',
      issuerFound: 'An organisation of the system.',
      attach: 'Attach the scan',
      save: 'Save and go on',
      saveHelp:
        'Enter, or Ctrl + Enter in a field of several lines. Day of arrival, kind and handler stay for the next letter.',
      faults: 'It cannot be entered yet:',
      unread: { day: '%{field}: this day cannot be read.', number: '%{field}: this number cannot be read.' },
      entered: 'Entered just now',
      enteredNone: 'Letters appear here with their arrival numbers as you enter them, to be written on the stamp.',
      done: 'Entered with arrival number %{number} of %{year}.',
      normal: 'No mark of urgency',
      urgentHelp:
        'An urgent document is registered, submitted and handed on at once (Decree 30/2020/NĐ-CP, article 4).',
      twins: {
        certain: 'The system has this document already',
        likely: 'There is a document very much like it',
        entered: 'entered as arrival %{number}/%{year}',
        notEntered: 'not in the incoming book of the office',
        enter: 'Give that one an arrival number',
        accept: 'Enter the one being typed all the same',
      },
      toPage: 'Register a paper letter',
      fields: {
        code: 'Number and symbol',
        issuedOn: 'Date of the document',
        issuer: 'Issued by',
        type: 'Kind',
        subject: 'Subject',
        urgency: 'Urgency',
        pages: 'Pages',
        enteredOn: 'Arrived on',
        handler: 'Goes to',
        handleBy: 'To be handled by',
        note: 'Note',
      },
      handlerHelp: 'Leader, unit or person who handles it.',
    },
  },
};
