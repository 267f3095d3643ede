import type { words as vietnamese } from './words.vi.ts';

export const words: typeof vietnamese = {
  enums: {
    ThingKind: { CERTIFICATE: 'Certificate' },
    TraceEdgeKind: { CERTIFIES: 'Certifies', ISSUED_INSTEAD: 'Issued instead of' },
    CertificateBatchState: { WAITING: 'Waiting', RUNNING: 'Being drawn', READY: 'Ready', FAILED: 'Failed' },
    CertificateStanding: {
      GENUINE: 'Genuine and valid',
      REPLACED: 'Replaced',
      REVOKED: 'Revoked',
      EXPIRED: 'Expired',
      UNKNOWN: 'No certificate has this code',
    },
  },
  resources: {
    certificates: {
      name: 'Certificates',
      about: 'Each has a code; whoever holds the paper can check it without an account.',
      emptyTitle: 'No certificates yet',
      emptyAdvice: 'They are made out once the decision of a round has been entered.',
      round: 'Round',
      roundOf: '%{honour} · %{year} · %{office}',
      notYet: 'Being made out',
      revoked: 'revoked on %{day}',
      replacement: 'a replacement',
      published: 'credential published since %{day}',
      ofRound: 'Certificates of the round',
      preview: 'Preview a certificate',
      previewAbout:
        'One as it would be printed, of the first who is put forward: marked as a preview, without a code or squares.',
      print: 'Print',
      printThis: 'Print the certificate of %{name}',
      fields: {
        number: 'Number in the book',
        holder: 'Recognised',
        validUntil: 'Valid until',
        certificate: 'Code',
        acts: 'Acts',
      },
      replace: {
        label: 'Replace',
        explanation:
          'The new certificate has another code. Whoever checks the old code %{code} is told that it was replaced. The recognition of %{name} stays as it is.',
        done: 'Replaced. Print the new one.',
      },
      publish: {
        label: 'Publish the credential',
        explanation:
          'Only where %{name} has chosen so. Whoever has the code can fetch a credential (Open Badges), which says the name as it is printed.',
        done: 'Published.',
      },
      withdraw: {
        label: 'Publish no longer',
        explanation: 'The credential of %{name} can no longer be fetched; copies that were fetched remain.',
        done: 'No longer published.',
      },
      printAll: {
        label: 'Print the round',
        explanation:
          'The round has %{count} recognitions. The certificates that you may see go into one PDF in the order of the book. It names people and is kept for a day.',
        done: 'Asked for. The file stands below once it is drawn.',
      },
      files: {
        title: 'My files of certificates',
        asked: 'Asked for',
        progress: 'Progress',
        acts: 'Acts',
        drawn: '%{drawn} of %{total} certificates',
        keptUntil: 'kept until %{until}',
        fetch: 'Fetch',
        fetchThis: 'Fetch the file asked for at %{when}',
        remove: 'Remove',
        removeThis: 'Remove the file asked for at %{when}',
        removed: 'Removed.',
      },
    },
  },
  trail: {
    subjects: { CertificateBatch: 'File of certificates' },
    acts: {
      certificate: { issued: 'Make out a certificate', replaced: 'Replace a certificate' },
      credential: { published: 'Publish a credential', withdrawn: 'Publish a credential no longer' },
      certificateBatch: {
        asked: 'Ask for the certificates of a round',
        drawn: 'Certificates of a round drawn',
        failed: 'Certificates of a round could not be drawn',
        removed: 'Remove a file of certificates',
      },
    },
  },
};
