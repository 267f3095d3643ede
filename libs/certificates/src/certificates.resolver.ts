import {
  type Actor,
  Allow,
  batch,
  CurrentActor,
  Public,
  type RequestContext,
  SignedIn,
  ReferenceArg,
} from '@app/kernel';
import { Recognition } from '@app/recognitions';
import { fileUrl } from '@app/documents';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CertificateBatch } from './certificate-batch.entity';
import { CertificateBatches } from './certificate-batches.service';
import { CertificateChecks } from './certificate-check.service';
import { CertificateCheck } from './certificate-check.view';
import {
  CheckCertificateArgs,
  PrintCertificatesInput,
  PublishCredentialInput,
  ReplaceCertificateInput,
} from './certificate.inputs';
import { CertificateView } from './certificate.view';
import { CertificateBatchIds } from './certificates.ids';
import { CertificatePermission } from './certificates.permissions';
import { Certificates } from './certificates.service';

@Resolver(() => Recognition)
export class CertificatesResolver {
  constructor(
    private readonly service: Certificates,
    private readonly checks: CertificateChecks,
  ) {}

  @Query(() => CertificateCheck, {
    description:
      'Whether a certificate is genuine, for anybody who has its code. Whatever is wrong with a code is answered the same.',
  })
  @Public()
  checkCertificate(@Args() { code }: CheckCertificateArgs): Promise<CertificateCheck> {
    return this.checks.check(code);
  }

  @Mutation(() => Recognition, {
    description: 'Another paper with another code; the old code says that it was replaced.',
  })
  @Allow(CertificatePermission.Replace)
  replaceCertificate(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReplaceCertificateInput,
  ): Promise<Recognition> {
    return this.service.replace(actor, input);
  }

  @Mutation(() => Recognition, { description: 'Whether its credential can be fetched, as the holder chose.' })
  @Allow(CertificatePermission.Publish)
  publishCredential(@CurrentActor() actor: Actor, @Args('input') input: PublishCredentialInput): Promise<Recognition> {
    return this.service.publish(actor, input);
  }

  @ResolveField(() => CertificateView, {
    nullable: true,
    description: 'The paper that stands today; null until it is made out.',
  })
  certificate(
    @Parent() { provinceId, key }: Recognition,
    @Context() context: RequestContext,
  ): Promise<CertificateView | null> {
    return batch<string, CertificateView>(context, 'Recognition.certificate', async (places, actor) => {
      const keys = places.map((place) => place.split(':') as [string, string]);
      const found = await this.service.of(
        actor,
        keys.map(([province, one]) => ({ provinceId: Number(province), key: one })),
      );
      return new Map(
        keys.flatMap(([province, one]) => (found.has(one) ? [[`${province}:${one}`, found.get(one)!] as const] : [])),
      );
    }).load(`${provinceId}:${key}`);
  }
}

@Resolver(() => CertificateBatch)
export class CertificateBatchesResolver {
  constructor(private readonly service: CertificateBatches) {}

  @Query(() => [CertificateBatch], {
    description: 'Files of certificates that the caller has asked for and that are still kept, the latest first.',
  })
  @SignedIn()
  certificateBatches(@CurrentActor() actor: Actor): Promise<CertificateBatch[]> {
    return this.service.list(actor);
  }

  @Mutation(() => CertificateBatch, {
    description:
      'All certificates of a round that the caller sees, as one file in the order of the book; the worker draws it.',
  })
  @Allow(CertificatePermission.Print)
  printCertificates(
    @CurrentActor() actor: Actor,
    @Args('input') { roundKey }: PrintCertificatesInput,
  ): Promise<CertificateBatch> {
    return this.service.ask(actor, roundKey);
  }

  /** Gives up one that is under way, or takes its file away. */
  @Mutation(() => Boolean)
  @SignedIn()
  removeCertificateBatch(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', CertificateBatchIds) key: string,
  ): Promise<boolean> {
    return this.service.remove(actor, key);
  }

  @ResolveField(() => String, { nullable: true, description: 'Address of the file; null until it is drawn.' })
  url(@Parent() { sha256 }: CertificateBatch): string | null {
    return sha256 === null ? null : fileUrl(sha256);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it came to nothing, in the language of the caller.' })
  failureText(@Parent() { failure }: CertificateBatch, @CurrentActor() { language }: Actor): string | null {
    return failure?.messages[language] ?? null;
  }
}
