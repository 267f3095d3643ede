import { type ActorRequest, Public } from '@app/kernel';
import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { type Prepared, WebhookPayloads } from './webhook-payloads.service';

export class WebhookPayloadInput {
  @IsUUID()
  key: string;

  @IsString()
  @MaxLength(100)
  ticket: string;
}

/** For the worker, which holds no key of anybody: it proves itself by a ticket whose digest it wrote into the row of the delivery. */
@Controller('webhooks')
export class WebhookPayloadsController {
  constructor(private readonly payloads: WebhookPayloads) {}

  @Post('payloads')
  @HttpCode(200)
  @Public()
  @Header('Cache-Control', 'no-store')
  payload(@Req() request: ActorRequest, @Body() { key, ticket }: WebhookPayloadInput): Promise<Prepared> {
    return this.payloads.prepare(key, ticket, request);
  }
}
