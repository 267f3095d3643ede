import { Directive } from '@app/directives';
import { DayColumn, EnumColumn, InstantColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum ClusterKind {
  /** Cụm: of one area. */
  Cluster = 'cluster',
  /** Khối: of one kind of work. */
  Block = 'block',
}
registerEnumType(ClusterKind, { name: 'ClusterKind' });

export enum ClusterState {
  Running = 'running',
  /** The head has proposed a ranking; the level above decides. */
  Proposed = 'proposed',
  Confirmed = 'confirmed',
}
registerEnumType(ClusterState, { name: 'ClusterState' });

export enum ClusterDuty {
  Head = 'head',
  Deputy = 'deputy',
}
registerEnumType(ClusterDuty, { name: 'ClusterDuty' });

/** One item that members give each other points for. */
@ObjectType()
export class ClusterItem {
  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'The most that can be given, in half points.' })
  maximum: number;
}

/** Organisations that compete with each other in a year (cụm, khối thi đua), set up by the one above them. */
@Entity('cluster')
@Reference({ because: 'its members, of several scopes and of both lines, all read it' })
@ObjectType()
@Unique('uq_cluster_name', ['organisationKey', 'year', 'name'])
@Check('ck_cluster_kind', `kind IN ('cluster', 'block')`)
@Check('ck_cluster_state', `state IN ('running', 'proposed', 'confirmed')`)
@Index('ix_cluster_directive', ['directiveKey'])
export class Cluster {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cluster' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Cluster', this.key);
  }

  /** Who set it up and decides on its ranking. */
  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_cluster_organisation' })
  organisationKey: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_cluster_directive' })
  directiveKey: string | null;

  /** That of the year before, whose head hands on. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Cluster, { name: 'fk_cluster_previous' })
  previousKey: string | null;

  @EnumColumn(() => ClusterKind)
  kind: ClusterKind;

  @TextColumn()
  name: string;

  @IntColumn()
  year: number;

  @TextColumn({ nullable: true, description: 'Code of the set of criteria from which the items are taken.' })
  criteriaCode: string | null;

  @Column('jsonb')
  @Field(() => [ClusterItem])
  items: ClusterItem[];

  @DayColumn({ description: 'Last day for scoring; after it everybody sees all scores.' })
  scoringDueOn: string;

  @EnumColumn(() => ClusterState)
  state: ClusterState;

  @TextColumn({ nullable: true, description: 'Why the last ranking came back.' })
  returnReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}

/** An organisation in a cluster, between two days. */
@Entity('cluster_member')
@Reference({ because: 'all members of the cluster read who they are' })
@ObjectType()
@Check('ck_cluster_member_duty', `duty IN ('head', 'deputy')`)
@Check('ck_cluster_member_order', 'left_on IS NULL OR left_on >= joined_on')
@Index('uq_cluster_member_organisation', ['clusterKey', 'organisationKey'], { unique: true, where: 'left_on IS NULL' })
@Index('uq_cluster_member_duty', ['clusterKey', 'duty'], {
  unique: true,
  where: 'left_on IS NULL AND duty IS NOT NULL',
})
@Index('ix_cluster_member_organisation', ['organisationKey'])
export class ClusterMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cluster_member' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('ClusterMember', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Cluster, { name: 'fk_cluster_member_cluster' })
  clusterKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_cluster_member_organisation' })
  organisationKey: number;

  @IntColumn({ description: 'Place in the order in which members become head.' })
  position: number;

  @EnumColumn(() => ClusterDuty, { nullable: true })
  duty: ClusterDuty | null;

  @DayColumn()
  joinedOn: string;

  @DayColumn({ nullable: true })
  leftOn: string | null;

  @InstantColumn({ nullable: true, description: 'When a leader of it confirmed the covenant; the trail says who.' })
  signedAt: Date | null;
}

/** Points that one member gave to another, or to itself. */
@Entity('cluster_score')
@Reference({ because: 'members of several scopes give each other points, and all read them once they are open' })
@Unique('uq_cluster_score', ['byKey', 'ofKey'])
@Index('ix_cluster_score_cluster', ['clusterKey'])
@Index('ix_cluster_score_of', ['ofKey'])
export class ClusterScore {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cluster_score' })
  key: string;

  @Column('uuid')
  @ForeignKey(() => Cluster, { name: 'fk_cluster_score_cluster' })
  clusterKey: string;

  @Column('uuid')
  @ForeignKey(() => ClusterMember, { name: 'fk_cluster_score_by' })
  byKey: string;

  @Column('uuid')
  @ForeignKey(() => ClusterMember, { name: 'fk_cluster_score_of' })
  ofKey: string;

  /** Half points, in the order of the cluster's items. */
  @Column('int', { array: true })
  points: number[];

  @Column('timestamptz')
  scoredAt: Date;
}
