import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { actorOf } from './request-context';
import { Transactions } from './transaction';

interface HttpReply {
  raw: { once: (event: 'close', listener: () => void) => unknown };
}

/** What an answer over REST reads is of one moment, as with a query. */
@Injectable()
class OneSnapshotInterceptor implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { raw } = context.switchToHttp().getResponse<HttpReply>();
    const actor = actorOf(context);
    if (!actor) return next.handle();
    return from(
      this.transactions.answer(
        actor,
        false,
        () => lastValueFrom(next.handle()),
        (end) => raw.once('close', end),
      ),
    );
  }
}

/** For a download. Its connection goes back before anything is drawn, and when nobody waits any more. */
export const OneSnapshot = (): ClassDecorator & MethodDecorator => UseInterceptors(OneSnapshotInterceptor);
