import { type Actor, CurrentActor, Public, ReferenceArg, type RequestContext, SignedIn } from '@app/kernel';
import { Args, Context, GraphQLISODateTime, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountNotices } from './account-notices.service';
import { SetPasswordArgs, SignInWithLinkArgs, SignInWithPasswordArgs } from './identity.inputs';
import { SessionView, SignInResult, TotpEnrolment, Viewer } from './identity.views';
import { OwnAccount } from './own-account.service';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';
import { Viewers } from './viewers.service';
import { SessionIds } from './identity.ids';

/** Signing in and looking after the own account. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessionsService: Sessions,
    private readonly viewers: Viewers,
    private readonly account: OwnAccount,
    private readonly notices: AccountNotices,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  @Public()
  viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    return this.viewers.of(actor);
  }

  @Query(() => [SessionView])
  @SignedIn()
  sessions(@CurrentActor() actor: Actor): Promise<SessionView[]> {
    return this.sessionsService.list(actor);
  }

  @Mutation(() => SignInResult)
  @Public()
  signInWithLink(@Args() args: SignInWithLinkArgs, @Context() context: RequestContext): Promise<SignInResult> {
    return this.signIn.withLink(context, args);
  }

  @Mutation(() => SignInResult)
  @Public()
  signInWithPassword(@Args() args: SignInWithPasswordArgs, @Context() context: RequestContext): Promise<SignInResult> {
    return this.signIn.withPassword(context, args);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.sessionsService.signOut(context);
  }

  @Mutation(() => [SessionView])
  @SignedIn()
  revokeSession(@ReferenceArg('id', SessionIds) key: string, @CurrentActor() actor: Actor): Promise<SessionView[]> {
    return this.sessionsService.revoke(actor, key);
  }

  @Mutation(() => Viewer)
  @SignedIn()
  setPassword(@Args() args: SetPasswordArgs, @Context() context: RequestContext): Promise<Viewer> {
    return this.account.setPassword(context, args);
  }

  @Mutation(() => Boolean, { description: 'What happened to the own account until then has been seen.' })
  @SignedIn()
  seeAccountNotices(
    @Args('until', { type: () => GraphQLISODateTime }) until: Date,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return this.notices.see(actor, until);
  }

  @Mutation(() => TotpEnrolment)
  @SignedIn()
  enrolTotp(@Context() context: RequestContext): Promise<TotpEnrolment> {
    return this.account.enrolTotp(context);
  }

  @Mutation(() => Viewer)
  @SignedIn()
  confirmTotp(@Args('code', { type: () => String }) code: string, @Context() context: RequestContext): Promise<Viewer> {
    return this.account.confirmTotp(context, code);
  }

  @Mutation(() => Viewer)
  @SignedIn()
  removeTotp(
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.account.removeTotp(context, password);
  }

  @Mutation(() => [String], {
    description:
      'Ten codes, shown this once: each signs in once in place of a code of the second factor. Earlier ones are void.',
  })
  @SignedIn()
  renewRecoveryCodes(
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    return this.account.renewRecoveryCodes(context, password);
  }
}
