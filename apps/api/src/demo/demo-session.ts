import { Actor, type Clock, FixedClock, type Grant, type RequestContext, Role } from '@app/kernel';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { graphql, type GraphQLSchema } from 'graphql';
import type { Place } from './planting';

/** Runs the API's own operations as people of the demonstration, at moments of the past. Every rule applies as to anybody. */
export class DemoSession {
  private readonly schema: GraphQLSchema;
  readonly clock: FixedClock;
  private readonly loadedAt: Date;

  constructor(
    app: NestFastifyApplication,
    private readonly appClock: Clock,
    /** Pseudonym under which acts of nobody in particular are written. */
    private readonly personKey: string,
  ) {
    this.schema = app.get(GraphQLSchemaHost).schema;
    this.loadedAt = appClock.now();
    this.clock = new FixedClock(this.loadedAt);
    Object.assign(appClock, { now: () => this.clock.now(), today: () => this.clock.today() });
  }

  /** The morning of the day on which it is loaded, or the very moment where that is earlier: nobody then decides on what is only prepared later that day. */
  toMorningOf(today: string): void {
    const [morning, loaded] = [new Date(`${today}T02:00:00Z`), this.loadedAt];
    this.clock.set(morning < loaded ? morning : loaded);
  }

  /** Gives the application its own clock back. */
  end(): void {
    for (const name of ['now', 'today'] as const) Reflect.deleteProperty(this.appClock, name);
  }

  /** Somebody with a role at a place, and at the committee for which it acts. */
  at(place: Place, role: Role, actsFor?: Place): Actor {
    return this.as(this.personKey, place, role, actsFor);
  }

  /** One who can sign in. */
  as(key: string, place: Place, role: Role, actsFor?: Place): Actor {
    const places = actsFor ? [place, actsFor] : [place];
    const grant: Grant = {
      role,
      organisationKeys: places.map(({ key }) => key),
      roots: places.map(({ path }) => path),
    };
    return new Actor({
      principal: { kind: 'person', key },
      sessionId: null,
      grants: [grant],
      scopes: '{(,)}',
      provinces: null,
      language: 'vi',
    });
  }

  async run<Data>(actor: Actor, source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
    const contextValue = { actor, loaders: new Map() } as unknown as RequestContext;
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    if (errors?.length) throw errors[0]!.originalError ?? errors[0]!;
    return data as Data;
  }
}
