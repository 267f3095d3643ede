import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Nomination } from './nomination.entity';
import { Nominations } from './nominations.service';
import { Recognition } from './recognition.entity';
import { RecognitionRound } from './recognition-round.entity';
import { NominationIds, RecognitionIds, RecognitionRoundIds } from './recognitions.ids';
import { RecognitionPermission } from './recognitions.permissions';
import { Recognitions } from './recognitions.service';
import { RecognitionRounds } from './rounds.service';

/** Rounds within sight. */
@Injectable()
export class RecognitionRoundNodes implements NodeSource<string> {
  readonly type = RecognitionRound;
  readonly ids = RecognitionRoundIds;
  readonly permission = RecognitionPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly rounds: RecognitionRounds,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<RecognitionRound[]> {
    return this.rounds.seen(actor, keys);
  }
}

/** Nominations as the list shows them. */
@Injectable()
export class NominationNodes implements NodeSource<FactKey> {
  readonly type = Nomination;
  readonly ids = NominationIds;
  readonly permission = RecognitionPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly nominations: Nominations,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Nomination[]> {
    return this.nominations.seen(actor, keys);
  }
}

/** Recognitions as the list shows them. */
@Injectable()
export class RecognitionNodes implements NodeSource<FactKey> {
  readonly type = Recognition;
  readonly ids = RecognitionIds;
  readonly permission = RecognitionPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly recognitions: Recognitions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Recognition[]> {
    return this.recognitions.seen(actor, keys);
  }
}
