import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    disclosures: {
      name: 'Published list',
      decision: 'Decision',
      what: 'What is published',
      qr: 'QR code of the public page',
      unverified: 'not confirmed',
      notYours: 'Only the office that decided publishes the list, and the decision must have recognised somebody.',
      standing: {
        never: 'The list of this decision is not published.',
        shown: 'Anybody can read this list,',
        notShown: 'Today nobody outside can read this list; it is published',
        since: 'since %{from}.',
        days: 'from %{from} until %{until}.',
        withdrawn: 'Withdrawn on %{on}: %{reason}',
        basis: 'Basis: %{basis}.',
        named: 'People are named, by: %{basis}.',
        counted: 'Citizens and families are counted, not named.',
      },
      fields: {
        basis: 'Published by',
        namesPeople: 'Name citizens and heads of families, with their commune',
        peopleBasis: 'People are named by',
        shownFrom: 'Published from',
        shownUntil: 'Until',
      },
      help: {
        basis: 'Text, article, clause. Left empty, the page says: not confirmed.',
        namesPeople:
          'These are personal data; what was read cannot be called back. Whoever was not 18 on the day of the decision, whose age is not known, or whose data were erased is still only counted.',
        peopleBasis: 'The text that allows it, or the consent of those who are named.',
      },
      preview: {
        title: 'Exactly this will be shown',
        nobody: 'Nobody is named.',
        unnamed:
          '%{smart_count} more on this page is counted, not named. |||| %{smart_count} more on this page are counted, not named.',
        revokedOf: 'revoked: %{revoked}',
        year: 'for %{year}',
        number: 'no. %{number}/%{bookYear}',
        revoked: 'Revoked on %{on}: %{ground}',
        page: 'Page %{page} of %{pages}',
        earlier: 'Earlier page',
        later: 'Later page',
      },
      publish: {
        label: 'Publish the list',
        explanation:
          'Anybody can read the list without an account. Citizens and families are counted, not named. You can withdraw it, but not what was read or copied.',
        withPeople:
          'Anybody can read the list without an account, with the names of people. You can withdraw it, but not what was read or copied.',
        lacksBasis: 'First say by which text people are named.',
        done: 'Published.',
      },
      change: { label: 'Change what is published' },
      withdraw: {
        label: 'Withdraw the list',
        explanation:
          'From now on whoever asks is told that nothing is published. The reason is shown within the system alone and names nobody.',
        done: 'Withdrawn.',
      },
    },
  },
  trail: {
    acts: { disclosure: { published: 'Published the list', withdrawn: 'Withdrew the list' } },
  },
};
