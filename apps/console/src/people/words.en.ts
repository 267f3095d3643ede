import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ConsentPurpose: { ENTRY_ON_BEHALF: 'An organisation enters and keeps the data on the person’s behalf' },
    Role: {
      ADMINISTRATOR: 'Administrator',
      OFFICER: 'Officer',
      ASSOCIATION_OFFICER: 'Study-promotion officer',
      REPORTER: 'Reporter',
      LEADER: 'Leader',
      FINANCE: 'Finance officer',
      AUDITOR: 'Auditor',
    },
  },
  resources: {
    people: {
      name: 'People',
      about: 'Who may do what, where, and from when to when.',
      create: 'Add a person',
      disabled: 'Blocked',
      erased: 'Erased',
      emailHelp: 'Used to sign in.',
      organisationHelp: 'The role reaches this organisation and everything below it.',
      empty: 'Nobody yet',
      emptyAdvice: 'Add people, give them roles, and send them a one-time sign-in link.',
      signInLink: {
        label: 'Make a sign-in link',
        explanation:
          'Makes a link with which %{name} signs in once and then sets a password. Earlier unused links stop working.',
        ready: 'Sign-in link',
        url: 'Link',
        expires: 'Valid until %{at}, and only once.',
        sent: 'A mail has gone to %{to}. The link is not shown here.',
        once: 'No mail is sent here, so the link is shown, this one time only. Give it to the right person alone: they are told, and the trail says that you have seen the link.',
      },
      assignRole: {
        label: 'Assign a role',
        explanation: 'Gives %{name} a further role.',
        done: 'Role assigned',
      },
      consent: {
        label: 'Record consent',
        explanation: 'Records that %{name} agreed to personal data being processed.',
        purpose: 'Purpose',
        textVersion: 'Wording agreed to',
        textVersionHelp: 'Name and day of the form that was signed. No personal data here.',
        givenOn: 'Given on',
        evidence: 'Attach evidence',
        done: 'Consent recorded',
      },
      withdraw: {
        label: 'Withdraw',
        explanation: 'Records that this person takes the consent back. The earlier record stays.',
        withdrawnOn: 'Withdrawn on',
        done: 'Withdrawal recorded',
      },
      erase: {
        label: 'Erase personal data',
        explanation:
          'Erases name, address and everything known of %{name} for good, with the picture and the files that show consents (except those that another record uses), signs them out and ends all roles. It cannot be undone. The reason goes into the trail; write no personal data there.',
        done: 'Personal data erased',
      },
      endRole: {
        label: 'End role',
        explanation: 'Ends the role "%{role}" at %{organisation}.',
        lastDay: 'Last day',
        done: 'Role ended',
      },
      fields: {
        name: 'Name',
        email: 'Email',
        role: 'Role',
        roles: 'Roles',
        consents: 'Consent',
        acts: 'Acts',
        organisationId: 'Organisation',
        validFrom: 'From',
        validTo: 'Until',
        search: 'Search name, email',
      },
    },
  },
};
