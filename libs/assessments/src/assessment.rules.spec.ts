import { describe, expect, it } from '@jest/globals';
import { AssessmentState } from './assessment.entity';
import { afterAct, type AssessmentAct, type Standing } from './assessment.rules';
import { evidenceFault, targetsWithEvidence } from './evidence.rules';
import { shownTraits, traitsOf } from './subject-traits.rules';

const ACTS: AssessmentAct[] = ['save', 'submit', 'return', 'review'];

/** Another telling of the same: whose turn it is, and how often it came back. */
class Told {
  turn: 'unit' | 'reviewer' | 'nobody' = 'unit';
  hasBegun = false;
  returns = 0;

  act(act: AssessmentAct): boolean {
    if (act === 'save') {
      if (this.turn !== 'unit') return false;
      this.hasBegun = true;
    } else if (act === 'submit') {
      if (this.turn !== 'unit' || !this.hasBegun) return false;
      this.turn = 'reviewer';
    } else if (act === 'review') {
      if (this.turn !== 'reviewer') return false;
      this.turn = 'nobody';
    } else {
      if (this.turn === 'unit') return false;
      this.turn = 'unit';
      this.returns += 1;
    }
    return true;
  }

  get state(): AssessmentState {
    if (this.turn === 'reviewer') return AssessmentState.Submitted;
    if (this.turn === 'nobody') return AssessmentState.Reviewed;
    if (this.returns > 0) return AssessmentState.Returned;
    return this.hasBegun ? AssessmentState.Draft : AssessmentState.NotBegun;
  }
}

/** Numbers that are the same in each run. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('the states of an assessment', () => {
  it('are those of whose turn it is, over 1,000 random histories', () => {
    const random = dice(20231211);
    for (let history = 0; history < 1000; history += 1) {
      const told = new Told();
      let standing: Standing = { state: AssessmentState.NotBegun, number: 1 };
      for (let step = 0; step < 12; step += 1) {
        const act = ACTS[Math.floor(random.next().value! * ACTS.length)]!;
        const next = afterAct(standing, act);
        expect(next !== null).toBe(told.act(act));
        standing = next ?? standing;
        expect(standing).toEqual({ state: told.state, number: told.returns + 1 });
      }
    }
  });
});

describe('evidence', () => {
  const always = { periodFrom: null, periodTo: null, expiresOn: null, isWithdrawn: false };

  it('counts where its time touches the year and it still held when the year began', () => {
    expect(evidenceFault(always, 2024)).toBeNull();
    expect(evidenceFault({ ...always, periodFrom: '2023-09-01', periodTo: '2024-01-01' }, 2024)).toBeNull();
    expect(evidenceFault({ ...always, expiresOn: '2024-01-01' }, 2024)).toBeNull();
  });

  it('does not where it was withdrawn, had expired, or is of another time', () => {
    expect(evidenceFault({ ...always, isWithdrawn: true }, 2024)).toBe('withdrawn');
    expect(evidenceFault({ ...always, expiresOn: '2023-12-31' }, 2024)).toBe('expired');
    expect(evidenceFault({ ...always, periodTo: '2023-12-31' }, 2024)).toBe('other_period');
    expect(evidenceFault({ ...always, periodFrom: '2025-01-01' }, 2024)).toBe('other_period');
  });

  it('makes a target one with evidence as soon as one of its pieces counts', () => {
    const used = [
      { ...always, target: '1.1', isWithdrawn: true },
      { ...always, target: '1.1' },
      { ...always, target: '1.2', expiresOn: '2020-01-01' },
    ];
    expect(targetsWithEvidence(used, 2024)).toEqual(['1.1']);
  });
});

describe('traits', () => {
  it('follow from the kind where the law says so, and are stated otherwise', () => {
    expect(traitsOf('primary_school', ['public_body', 'has_learners'])).toEqual(['public_body']);
    expect(traitsOf('university', [])).toEqual(['has_learners']);
    expect(traitsOf('multi_level_school', ['has_learners'])).toEqual(['has_learners']);
    expect(traitsOf('enterprise', ['public_body'])).toEqual(['economic']);
    expect(traitsOf('peoples_committee', ['difficult_area'])).toEqual(['difficult_area', 'public_body']);
  });

  it('are all shown, with where they come from', () => {
    expect(shownTraits('primary_school', ['public_body'])).toEqual([
      { trait: 'public_body', holds: true, isFixed: false },
      { trait: 'economic', holds: false, isFixed: true },
      { trait: 'has_learners', holds: false, isFixed: true },
      { trait: 'difficult_area', holds: false, isFixed: false },
      { trait: 'without_own_premises', holds: false, isFixed: false },
    ]);
  });
});
