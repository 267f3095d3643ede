import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  delegations: {
    title: 'Delegation',
    none: 'Nothing is delegated.',
    about:
      'While you are away, somebody at the same office (or at the committee for which it acts, or a body that acts for it) exercises a role of yours for some days. Whatever they do in your place names you both.',
    bar: 'You act in place of %{name}: %{role}, %{organisation}, until the end of %{to}.',
    manage: 'See the delegation',
    what: 'Role',
    who: 'Who for whom',
    fromTo: '%{delegate} in place of %{giver}',
    erased: '(erased)',
    days: 'Days',
    why: 'Reason, document',
    standing: 'Standing',
    acts: 'Acts',
    running: 'In force',
    toCome: 'Not yet begun',
    paused:
      'Not in force: the role or the account of its holder has ended, or the delegate no longer works at the office',
    over: 'Expired',
    endedAt: 'Ended early at %{at}',
    delegate: {
      label: 'Delegate',
      explanation:
        'Somebody else at the office exercises the role “%{role}” at %{organisation} on these days, 366 at most. Its holder keeps it; both are told; either of the two ends it early. Whoever receives it cannot pass it on, and does not decide on drafts or reports of their own.',
      to: 'Delegate to',
      nobody:
        'Nobody else has a role at this office, at the committee for which it acts, or at a body that acts for it yet.',
      from: 'First day',
      until: 'Last day',
      orderedBy: 'Document that orders it (if any)',
      orderedByHelp: 'Number, symbol, day; for example: 12/GUQ-SGDĐT of 01/10/2026.',
      done: 'Delegated',
    },
    end: {
      label: 'End the delegation',
      explanation: '%{delegate} no longer acts in place of %{giver} from now on. What was done stays.',
      done: 'The delegation has ended',
    },
    doneForMe: {
      title: 'What others did in your place',
      none: 'Nobody has done anything in your place yet.',
    },
  },
};
